/** What somebody chose last on this machine, so that the next time is one click. Nothing about any contact is in it. */

import { useState } from 'react'

export function useRemembered<T extends object>(name: string, first: T): readonly [T, (change: Partial<T>) => void] {
  const [chosen, set] = useState(() => ({ ...first, ...kept(name) }) as T) // As it was written below.
  const choose = (change: Partial<T>) => {
    const next = { ...chosen, ...change }
    set(next)
    try {
      localStorage.setItem(`optimail.${name}`, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing: it is chosen for now.
    }
  }
  return [chosen, choose]
}

function kept(name: string): object {
  try {
    return Object(JSON.parse(localStorage.getItem(`optimail.${name}`) ?? '{}')) as object
  } catch {
    return {}
  }
}
