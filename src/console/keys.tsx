/** Keys that work on every screen. */

import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isTyping } from './parts/rows.tsx'
import { PLACES } from './places.ts'

/** `g` and a letter goes somewhere, `/` and Ctrl K search, `?` lists the keys. Nothing while somebody types. */
export function useKeys(search: () => void, help: () => void): void {
  const navigate = useNavigate()
  useEffect(() => {
    let going = false
    const onKey = (event: KeyboardEvent) => {
      const isSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      if (!isSearch && isTyping(event)) return
      const place = going ? PLACES.find(({ key }) => key === event.key) : undefined
      going = event.key === 'g'
      if (isSearch || event.key === '/') search()
      else if (event.key === '?') help()
      else if (place) void navigate({ to: place.to })
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey, true) // Before any screen: the letter after `g` is for nobody else.
    return () => window.removeEventListener('keydown', onKey, true)
  }, [navigate, search, help])
}
