/** Who is logged in, known to every screen. */

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type Output, ProblemError } from './client.ts'

export type Account = Output<'account.read'>

/** Null when nobody is logged in. */
export function useAccount(): { account: Account | null | undefined; again: () => Promise<void> } {
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: ['account'],
    queryFn: () =>
      call('account.read', {}).catch((no: unknown) =>
        no instanceof ProblemError && no.status === 401 ? null : Promise.reject(no),
      ),
    staleTime: 30_000,
  })
  return { account: data, again: () => client.invalidateQueries() }
}
