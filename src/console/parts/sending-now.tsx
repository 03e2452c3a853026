/** What is being sent at this moment, always in sight; how far it is comes once something is. */

import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { call } from '../client.ts'

const LOOK_MS = 4_000
const HowFar = lazy(() => import('./how-far.tsx').then(({ HowFar: it }) => ({ default: it })))

export function SendingNow() {
  const sending = useQuery({
    queryKey: ['campaigns', 'sending-now'],
    queryFn: () => call('campaigns.list', { status: 'sending', limit: 1 }),
    refetchInterval: LOOK_MS,
  })
  const [now] = sending.data?.data ?? []
  return (
    now && (
      <Suspense>
        <HowFar of={now} />
      </Suspense>
    )
  )
}
