/** An answer that changes while somebody looks: asked once, and then told by server-sent events whenever it differs. */

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { OperationName } from '#operations.ts'
import { addressOf, call, hear, type Input, type Output } from '../client.ts'

/** `while` says whether there is still something to wait for; without it one looks until the screen is left. */
export function useFollow<K extends OperationName>(
  name: K,
  input: Input<K>,
  { on = true, whilst = () => true }: { readonly on?: boolean; readonly whilst?: (answer: Output<K>) => boolean } = {},
) {
  const client = useQueryClient()
  const key = [name, input]
  const query = useQuery({ queryKey: key, queryFn: () => call(name, input), enabled: on })
  const waits = on && query.data !== undefined && whilst(query.data)
  const address = addressOf(name, input)
  useEffect(() => {
    if (!waits) return undefined
    const stream = new EventSource(address)
    stream.addEventListener('message', async event => client.setQueryData([name, input], await hear(event.data, name)))
    return () => stream.close()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the address stands for name and input
  }, [waits, address, client])
  return query
}
