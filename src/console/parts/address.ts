/** What is searched, filtered and chosen is part of the address, so that it can be sent to a colleague or reloaded. */

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

const SETTLE_MS = 250

/** One member of the address's query; the empty string stands for none, and is not written. */
export function useChosen(name: string, fallback = ''): readonly [string, (value: string) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const choose = (value: string) => {
    // Of what is there by then: two that are chosen at once are both chosen.
    const next = (was: Record<string, unknown>) => ({ ...was, [name]: value === fallback ? undefined : value })
    void navigate({ to: '.', search: next, replace: true, resetScroll: false })
  }
  const chosen = search[name]
  return [chosen === undefined ? fallback : String(chosen), choose]
}

/** The same for what is typed: the address follows when the typing rests. */
export function useTyped(name: string): {
  readonly typed: string
  readonly settled: string
  readonly type: (text: string) => void
} {
  const [settled, settle] = useChosen(name)
  const [typed, type] = useState(settled)
  useEffect(() => {
    if (typed === settled) return undefined
    const rest = setTimeout(() => settle(typed), SETTLE_MS)
    return () => clearTimeout(rest)
  })
  return { typed, settled, type }
}
