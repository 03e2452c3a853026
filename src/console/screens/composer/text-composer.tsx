/** A text, written beside the phone on which it will be read: what it costs moves with each character. */

import { Button, Grid, Stack, Tooltip } from '@mantine/core'
import { useDebouncedValue, useHotkeys } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { call } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { SavedMark, useAutosave } from '../../parts/autosave.tsx'
import { Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { StatusBadge } from '../../parts/status.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { Audience } from './audience.tsx'
import { type Campaign, type Change, fieldAt, type Finding, type Writing } from './draft.ts'
import { Findings } from './findings.tsx'
import { SendPanel } from './send.tsx'
import { HowSent } from './sending.tsx'
import { TextCost } from './text-cost.tsx'
import { type Counted, TextWords } from './text-content.tsx'
import { TextDetails } from './text-details.tsx'
import { Phone } from './text-phone.tsx'
import { textWords } from './text-words.ts'
import { DidNotBegin } from './when.tsx'
import { composerWords } from './words.ts'

type Props = { readonly campaign: Campaign; readonly again: () => Promise<void> }

/** A moment in which somebody stops typing. */
const REST_MS = 120

export function TextComposer({ campaign, again }: Props) {
  const say = useWords({ en: { ...composerWords.en, ...textWords.en } })
  const { campaign_id, rev } = campaign
  const [writing, setWriting] = useState<Writing>(() => ({ ...campaign.draft, name: campaign.name }))
  const change: Change = useCallback(part => setWriting(now => ({ ...now, ...part })), [])
  const save = async ({ channel: _chosen, ...it }: Writing, read: number) => {
    const whole = { ...it, name: it.name.trim() || campaign.name, other_sites: explained(it.other_sites) }
    return (await call('campaigns.save', { ...whole, campaign_id, rev: read })).rev
  }
  const saving = useAutosave(writing, rev, save)
  const preflight = useQuery({
    queryKey: ['preflight', campaign_id, saving.rev],
    queryFn: () => call('campaigns.preflight', { campaign_id }),
    placeholderData: keepPreviousData,
  })
  const [reader, read] = useChosen('reader')
  const count = useCount(writing, reader)
  const [sending, setSending] = useState(false)
  const test = useMutation({
    mutationFn: async () => {
      await saving.flush()
      return call('campaigns.test', { campaign_id })
    },
    onSuccess: () => tell(say.tested),
  })
  const show = ({ place }: Finding) => document.getElementById(fieldAt(place))?.focus()
  const review = async () => setSending(await saving.flush())
  useHotkeys([['mod+Enter', () => test.mutate()]], [])

  return (
    <Page
      title={writing.name || campaign.name}
      back={{ to: '/campaigns', name: say.back }}
      mark={
        <>
          <StatusBadge status="draft" />
          <SavedMark saving={saving} reload={() => void again()} />
        </>
      }
      actions={
        <>
          <Tooltip label="Ctrl Enter">
            <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
              {say.test}
            </Button>
          </Tooltip>
          <Button onClick={() => void review()}>{say.review}</Button>
        </>
      }
    >
      <Problem of={test.error} />
      <DidNotBegin why={campaign.schedule_failed} />
      <Problem of={saving.state === 'failed' ? saving.problem : undefined} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            <TextDetails writing={writing} change={change} findings={preflight.data?.findings ?? []} />
            <TextWords writing={writing} change={change} count={count.data} />
            <Audience writing={writing} change={change} preflight={preflight.data} />
            <HowSent writing={writing} change={change} findings={preflight.data?.findings ?? []} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            <Phone campaign={campaign_id} rev={saving.rev} count={count.data} reader={reader} read={read} />
            <Findings preflight={withLive(preflight, count.data)} writing={writing} change={change} show={show} />
            <TextCost campaign={campaign_id} rev={saving.rev} />
          </Stack>
        </Grid.Col>
      </Grid>
      <SendPanel
        opened={sending}
        close={() => setSending(false)}
        campaign={campaign_id}
        rev={saving.rev}
        writing={writing}
        started={again}
      />
    </Page>
  )
}

/** What is still being typed about a site is not kept yet. */
const explained = (sites: Writing['other_sites']) =>
  sites.filter(({ site, why }) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(site.trim()) && why.trim().length >= 3)

function useCount({ text, locale, name, sender_id, other_sites }: Writing, reader: string) {
  const typed = { text: text ?? '', locale, name, sender_id, other_sites: explained(other_sites) }
  const [asked] = useDebouncedValue(JSON.stringify(typed), REST_MS)
  const as = reader === '' ? {} : { contact_id: reader as `con_${string}` } // The server says when it is none.
  return useQuery({
    queryKey: ['count text', asked, reader],
    queryFn: () => call('campaigns.count-text', { ...(JSON.parse(asked) as typeof typed), ...as }), // As it was written above.
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
}

type Checked = Parameters<typeof Findings>[0]['preflight']

/** Of the words, what is said while they are typed; dear characters are shown beside them. */
function withLive(preflight: Checked, count: Counted | undefined): Checked {
  if (!preflight.data || !count) return preflight
  const live = count.findings.filter(({ code }) => code !== 'sms-dear')
  const findings = [...live, ...preflight.data.findings.filter(({ place }) => place !== 'text')]
  return { ...preflight, data: { ...preflight.data, findings } } as Checked // The same answer, with other findings.
}
