/** A campaign that begins by itself: when, what it takes, and the ways to begin earlier, later or not at all. */

import { Button, Grid, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { readable } from '../../parts/readable.ts'
import { StatusBadge } from '../../parts/status.tsx'
import { When as Moment } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { Campaign } from '../composer/draft.ts'
import { Preview } from '../composer/preview.tsx'
import { Begin, ChooseWhen, Estimate, type When } from '../composer/when.tsx'
import { sendingWords } from '../composer/sending-words.ts'
import { Explain } from '../sent/explain.tsx'

type Props = { readonly campaign: Campaign; readonly again: () => Promise<void> }

export function Scheduled({ campaign, again }: Props) {
  const say = useWords(sendingWords)
  const { campaign_id, rev, schedule } = campaign
  const takeBack = useMutation({ mutationFn: () => call('campaigns.unschedule', { campaign_id }), onSettled: again })
  const begin = useMutation({ mutationFn: () => call('campaigns.start', { campaign_id, rev }), onSettled: again })
  return (
    <Page
      title={campaign.name}
      back={{ to: '/campaigns', name: say.back }}
      mark={<StatusBadge status="scheduled" />}
      says={readable(campaign.draft.subject)}
      actions={
        <>
          <May right="campaigns.write">
            <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
              {say.takeBack}
            </Button>
          </May>
          <May right="campaigns.send">
            <Button loading={begin.isPending} onClick={() => begin.mutate()}>
              {say.beginNow}
            </Button>
          </May>
        </>
      }
    >
      <Problem of={takeBack.error ?? begin.error} />
      <Card>
        <Stack gap="md">
          <Text>
            {say.begins}{' '}
            <strong>{schedule?.local ? say.theirClock(schedule.local) : <Moment at={schedule?.at} />}</strong>
          </Text>
          <Estimate campaign={campaign_id} rev={rev} begins={schedule?.local ?? schedule?.at} />
        </Stack>
      </Card>
      <Move key={schedule?.at} campaign={campaign} again={again} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Preview campaign={campaign_id} rev={rev} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Explain campaign={campaign_id} />
        </Grid.Col>
      </Grid>
    </Page>
  )
}

function Move({ campaign: { campaign_id, rev, schedule }, again }: Props) {
  const say = useWords(sendingWords)
  const [when, setWhen] = useState<When>(
    schedule?.local ? { is: 'local', at: schedule.local } : { is: 'later', at: fieldOf(schedule?.at) },
  )
  return (
    <Card title={say.move}>
      <ChooseWhen when={when} choose={setWhen} without="now" />
      <Begin campaign={campaign_id} rev={rev} when={when} done={again} />
    </Card>
  )
}

/** A moment as a field of day and hour shows it, by the reader's clock. */
function fieldOf(at: string | undefined): string {
  if (at === undefined) return ''
  const moment = new Date(at)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
