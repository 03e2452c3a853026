/**
 * What somebody chose last on this machine, so that the next time is one click. Nothing about any contact is in it. It is a
 * functional service: the browser keeps it for those who allowed that, and for nobody else [CK-11].
 */

import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { localStorageColorSchemeManager, type MantineColorSchemeManager } from '@mantine/core'

/** As the server said with the page (pages/cookie): what was chosen meanwhile counts with the next one. */
export const mayRemember = (): boolean => (document.body.dataset['omGranted'] ?? '').includes('f')

/** Kept by the browser where that is allowed; for everybody as long as the console is open. */
export function useRemembered<T extends object>(name: string, first: T): readonly [T, (change: Partial<T>) => void] {
  const open = useQueryClient()
  const [chosen, set] = useState(
    () => ({ ...first, ...kept(name), ...open.getQueryData<object>(['chosen', name]) }) as T,
  ) // As it was written below.
  const choose = (change: Partial<T>) => {
    const next = { ...chosen, ...change }
    set(next)
    open.setQueryDefaults(['chosen'], { gcTime: Infinity })
    open.setQueryData(['chosen', name], next)
    if (!mayRemember()) return
    try {
      localStorage.setItem(`optimail.${name}`, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing: it is chosen for now.
    }
  }
  return [chosen, choose]
}

function kept(name: string): object {
  if (!mayRemember()) return {}
  try {
    return Object(JSON.parse(localStorage.getItem(`optimail.${name}`) ?? '{}')) as object
  } catch {
    return {}
  }
}

/** Light or dark: kept where that is allowed, and otherwise for as long as the console is open. */
export function coloursRemembered(): MantineColorSchemeManager {
  if (mayRemember()) return localStorageColorSchemeManager()
  let chosen: ReturnType<MantineColorSchemeManager['get']> | undefined
  return {
    get: first => chosen ?? first,
    set: value => (chosen = value),
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => (chosen = undefined),
  }
}
