/** A thing that is read in order to be edited: once, for what is on the screen is newer than what was read. */

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

/** `again` reads it anew; `nth` counts that and is the editor's key, so that the editor begins with what was read. */
export function useOpened<T>(key: readonly string[], ask: () => Promise<T>) {
  const read = useQuery({ queryKey: key, queryFn: ask, staleTime: Infinity, gcTime: 0 })
  const [nth, setNth] = useState(0)
  const again = async () => {
    await read.refetch()
    setNth(was => was + 1)
  }
  return { read, nth, again }
}
