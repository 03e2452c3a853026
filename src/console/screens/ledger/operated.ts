/** What only an operator of the installation sees: whoever is none is told so by the server. */

import { useQuery } from '@tanstack/react-query'
import { call } from '../../client.ts'

const LIVE_MS = 5_000

export function useOperated() {
  const query = useQuery({
    queryKey: ['witnesses.list'],
    queryFn: () => call('witnesses.list', {}),
    retry: false,
    refetchInterval: ({ state }) => (state.error ? false : LIVE_MS),
  })
  return { isOperator: query.data !== undefined, witnesses: query.data?.data ?? [] }
}
