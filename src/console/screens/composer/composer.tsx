/** Details, content and preflight in one screen, beside what a reader will see. */

import { Button, Grid, Stack, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { call } from '../../client.ts'
import { SavedMark, useAutosave } from '../../parts/autosave.tsx'
import { Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { StatusBadge } from '../../parts/status.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { Audience } from './audience.tsx'
import { Content } from './content.tsx'
import { Details } from './details.tsx'
import { type Campaign, type Change, fieldAt, type Finding, type Writing } from './draft.ts'
import { Findings } from './findings.tsx'
import { Preview } from './preview.tsx'
import { SendPanel } from './send.tsx'
import { HowSent } from './sending.tsx'
import { DidNotBegin } from './when.tsx'
import { composerWords } from './words.ts'

type Props = { readonly campaign: Campaign; readonly again: () => Promise<void> }

export function Composer({ campaign, again }: Props) {
  const say = useWords(composerWords)
  const { campaign_id, rev } = campaign
  const [writing, setWriting] = useState<Writing>(() => ({ ...campaign.draft, name: campaign.name }))
  const change: Change = useCallback(part => setWriting(now => ({ ...now, ...part })), [])
  const save = async ({ channel: _chosen, ...it }: Writing, read: number) => {
    const saved = await call('campaigns.save', { ...it, name: it.name.trim() || campaign.name, campaign_id, rev: read })
    return saved.rev
  }
  const saving = useAutosave(writing, rev, save)
  const preflight = useQuery({
    queryKey: ['preflight', campaign_id, saving.rev],
    queryFn: () => call('campaigns.preflight', { campaign_id }),
    placeholderData: keepPreviousData,
  })
  const findings = preflight.data?.findings ?? []
  const [sending, setSending] = useState(false)
  const [goTo, setGoTo] = useState<Finding>()

  const test = useMutation({
    mutationFn: async () => {
      await saving.flush()
      return call('campaigns.test', { campaign_id })
    },
    onSuccess: ({ to }) => tell(say.tested(to)),
  })
  const show = (finding: Finding) => {
    setGoTo(finding)
    document.getElementById(fieldAt(finding.place))?.focus()
  }
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
            <Details writing={writing} change={change} findings={findings} />
            <Audience writing={writing} change={change} preflight={preflight.data} />
            <Content writing={writing} change={change} preflight={preflight.data} goTo={goTo} />
            <HowSent writing={writing} change={change} findings={findings} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg" className="om-beside">
            <Findings preflight={preflight} writing={writing} change={change} show={show} />
            <Preview campaign={campaign_id} rev={saving.rev} />
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
