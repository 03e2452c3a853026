/** A campaign on its way and afterwards: how far it is, what became of it, and the way to hold it. */

import { Button, Grid, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { call, type Output } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { useFollow } from '../../parts/follow.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { readable } from '../../parts/readable.ts'
import { RESULTS, StatusBadge, TotalsBar, useStatusWords } from '../../parts/status.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { Preview } from '../composer/preview.tsx'
import { Compared } from './compared.tsx'
import { Explain } from './explain.tsx'
import { FirstPart } from './first-part.tsx'
import { Pace } from './pace.tsx'
import { Report } from './report.tsx'
import { Texts, TheText } from './texts.tsx'
import { sentWords } from './words.ts'

type Campaign = Output<'campaigns.read'>
export type Progress = Output<'campaigns.progress'>

const isMoving = ({ status }: Progress) => status === 'sending' || status === 'paused'

export function Sent({ campaign, again }: { readonly campaign: Campaign; readonly again: () => Promise<void> }) {
  const say = useWords(sentWords)
  const { campaign_id } = campaign
  const isText = campaign.draft.channel === 'sms'
  const progress = useFollow('campaigns.progress', { campaign_id }, { whilst: isMoving })
  const status = progress.data?.status ?? campaign.status
  const client = useQueryClient()
  useEffect(() => {
    if (status !== campaign.status) void client.invalidateQueries({ queryKey: ['campaign', campaign_id] })
  }, [status, campaign.status, campaign_id, client])
  return (
    <Page
      title={campaign.name}
      back={{ to: '/campaigns', name: say.back }}
      mark={<StatusBadge status={status} />}
      says={readable(isText ? (campaign.draft.text ?? '') : campaign.draft.subject)}
      actions={<Acts campaign={campaign} status={status} pending={progress.data?.pending ?? 0} again={again} />}
    >
      <Card>
        <Load of={progress} rows={3}>
          {data => <HowFar progress={data} campaign={campaign_id} isText={isText} />}
        </Load>
        {(status === 'sending' || status === 'paused') && (
          <Pace campaign={campaign_id} perHour={campaign.draft.sending.per_hour} />
        )}
      </Card>
      {campaign.draft.sending.experiment && <Compared campaign={campaign_id} isLive={status === 'sending'} />}
      {isText && <Texts campaign={campaign_id} isLive={status === 'sending'} />}
      <Report campaign={campaign_id} isLive={status === 'sending'} isText={isText} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          {isText ? <TheText campaign={campaign_id} /> : <Preview campaign={campaign_id} rev={campaign.rev} />}
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Explain campaign={campaign_id} />
        </Grid.Col>
      </Grid>
    </Page>
  )
}

type ActsProps = {
  readonly campaign: Campaign
  readonly status: Progress['status']
  readonly pending: number
  readonly again: () => Promise<void>
}

function Acts({ campaign: { campaign_id }, status, pending, again }: ActsProps) {
  const say = useWords(sentWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const moved = async () => {
    await client.invalidateQueries({ queryKey: ['campaigns.progress'] })
    await again()
  }
  const pause = useMutation({ mutationFn: () => call('campaigns.pause', { campaign_id }), onSettled: moved })
  const resume = useMutation({ mutationFn: () => call('campaigns.resume', { campaign_id }), onSettled: moved })
  const cancel = () => call('campaigns.cancel', { campaign_id }).finally(moved)
  const duplicate = useMutation({
    mutationFn: () => call('campaigns.duplicate', { campaign_id }),
    onSuccess: made => navigate({ to: `/campaigns/${made.campaign_id}` }),
  })
  return (
    <>
      <May right="campaigns.write">
        <Button variant="default" loading={duplicate.isPending} onClick={() => duplicate.mutate()}>
          {say.duplicate}
        </Button>
      </May>
      {(status === 'sending' || status === 'paused') && (
        <May right="campaigns.write">
          <Asked title={say.cancelTitle} says={say.cancelSays(pending)} does={say.cancel} keeps={say.keep} run={cancel}>
            {ask => (
              <Button variant="default" color="red" onClick={ask}>
                {say.cancel}
              </Button>
            )}
          </Asked>
        </May>
      )}
      {status === 'sending' && (
        <May right="campaigns.write">
          <Button color="red" loading={pause.isPending} onClick={() => pause.mutate()}>
            {say.hold}
          </Button>
        </May>
      )}
      {status === 'paused' && (
        <May right="campaigns.send">
          <Button loading={resume.isPending} onClick={() => resume.mutate()}>
            {say.goOn}
          </Button>
        </May>
      )}
    </>
  )
}

/** Every figure leads to the people behind it. */
type HowFarProps = { readonly progress: Progress; readonly campaign: string; readonly isText: boolean }

function HowFar({ progress, campaign, isText }: HowFarProps) {
  const say = useWords(sentWords)
  const results = useStatusWords()
  const shown = RESULTS.filter(name => name === 'accepted' || name === 'pending' || progress[name] > 0)
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 2, sm: Math.min(6, shown.length + 1) }}>
        <Figure name={say.frozen} value={progress.frozen} to={`/campaigns/${campaign}/recipients`} />
        {shown.map(name => (
          <Figure
            key={name}
            name={isText && name === 'accepted' ? say.handedOver : results[name]}
            value={progress[name]}
            {...(name === 'pending' ? {} : { to: `/campaigns/${campaign}/recipients?result=${name}` })}
          />
        ))}
      </SimpleGrid>
      <TotalsBar totals={progress} height={12} />
      {progress.canary && <FirstPart of={progress.canary} />}
      {progress.waiting.map(({ why, count, until }) => (
        <Text key={why} size="sm" className="om-soft">
          {say.waits(count, say.waitsFor[why])} <When at={until} />
        </Text>
      ))}
      <Group justify="space-between" gap="xs">
        <Text size="sm" className="om-soft om-num">
          {progress.freezing ? say.freezing : progress.status === 'sending' ? say.perMinute(progress.per_minute) : ''}
        </Text>
        <Text size="sm" className="om-soft">
          {say.started} <When at={progress.started_at} />
          {progress.finished_at && (
            <>
              {' · '}
              {say.finished} <When at={progress.finished_at} />
            </>
          )}
        </Text>
      </Group>
    </Stack>
  )
}

function Figure({ name, value, to }: { readonly name: string; readonly value: number; readonly to?: string }) {
  const figure = <span className="om-figure">{number.format(value)}</span>
  return (
    <div>
      <Text size="xs" fw={600} className="om-soft">
        {name}
      </Text>
      {to === undefined ? figure : <FigureLink to={to}>{figure}</FigureLink>}
    </div>
  )
}

function FigureLink({ to, children }: { readonly to: string; readonly children: React.ReactNode }) {
  const [path = '', query = ''] = to.split('?')
  return (
    <Link className="om-open" to={path} search={Object.fromEntries(new URLSearchParams(query))}>
      {children}
    </Link>
  )
}
