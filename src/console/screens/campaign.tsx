/** One campaign: while it is a draft one writes it, then it waits for its hour, afterwards one watches it. */

import { Box } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { call } from '../client.ts'
import { Load } from '../parts/page.tsx'

const Composer = lazy(() => import('./composer/composer.tsx').then(({ Composer: it }) => ({ default: it })))
const TextComposer = lazy(() =>
  import('./composer/text-composer.tsx').then(({ TextComposer: it }) => ({ default: it })),
)
const Scheduled = lazy(() => import('./scheduled/scheduled.tsx').then(({ Scheduled: it }) => ({ default: it })))
const Sent = lazy(() => import('./sent/sent.tsx').then(({ Sent: it }) => ({ default: it })))

export function OneCampaign() {
  const { campaign = '' } = useParams({ strict: false })
  const campaign_id = campaign as `cmp_${string}` // The server looks whether it is one.
  const read = useQuery({ queryKey: ['campaign', campaign], queryFn: () => call('campaigns.read', { campaign_id }) })
  const again = async () => void (await read.refetch())
  return (
    <Load of={read}>
      {data => (
        <Suspense fallback={<Box mih="60vh" aria-busy="true" />}>
          {data.status === 'draft' && data.draft.channel === 'sms' ? (
            <TextComposer key={`${data.campaign_id} ${data.rev}`} campaign={data} again={again} />
          ) : data.status === 'draft' ? (
            <Composer key={`${data.campaign_id} ${data.rev}`} campaign={data} again={again} />
          ) : data.status === 'scheduled' ? (
            <Scheduled campaign={data} again={again} />
          ) : (
            <Sent campaign={data} again={again} />
          )}
        </Suspense>
      )}
    </Load>
  )
}
