/** What is the same while anything is written: it is saved by itself, looked at with each saving, tried, and sent. */

import { Button, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useState } from 'react'
import { call, type Output } from '../../client.ts'
import { SavedMark, useAutosave } from '../../parts/autosave.tsx'
import { May, useMay } from '../../parts/may.tsx'
import { Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { StatusBadge } from '../../parts/status.tsx'
import { TestTo } from '../../parts/test-to.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import type { Campaign, Change, Writing } from './draft.ts'
import { SendPanel } from './send.tsx'
import { DidNotBegin } from './when.tsx'
import { composerWords } from './words.ts'

export type ComposerProps = { readonly campaign: Campaign; readonly again: () => Promise<void> }

/** `kept`: what of it is saved, where that is not all of it. */
export function useComposing({ campaign_id, rev, name, draft }: Campaign, kept = (it: Writing): Writing => it) {
  const [writing, setWriting] = useState<Writing>(() => ({ ...draft, name }))
  const mayWrite = useMay('campaigns.write')
  const change: Change = useCallback(part => mayWrite && setWriting(now => ({ ...now, ...part })), [mayWrite])
  const saving = useAutosave(writing, rev, async (it, read) => {
    const { channel: _chosen, ...whole } = kept(it)
    return (await call('campaigns.save', { ...whole, name: it.name.trim() || name, campaign_id, rev: read })).rev
  })
  const preflight = useQuery({
    queryKey: ['preflight', campaign_id, saving.rev],
    queryFn: () => call('campaigns.preflight', { campaign_id }),
    placeholderData: keepPreviousData,
  })
  return { writing, change, saving, preflight }
}

type Frame = ComposerProps & {
  readonly composing: ReturnType<typeof useComposing>
  /** What is said when a test is on its way there. */
  readonly tested: (test: Output<'campaigns.test'>) => ReactNode
  /** Beside the button that sends one. */
  readonly testing?: ReactNode
  readonly children: ReactNode
}

const KEYS = 'Ctrl Enter'

export function ComposerFrame({ campaign, again, composing: { writing, saving }, tested, testing, children }: Frame) {
  const say = useWords(composerWords)
  const { campaign_id } = campaign
  const [sending, setSending] = useState(false)
  const test = useMutation({
    mutationFn: async (to?: string) => {
      await saving.flush()
      return call('campaigns.test', { campaign_id, ...(to !== undefined && { to }) })
    },
    onSuccess: it => tell(tested(it)),
  })
  const review = async () => setSending(await saving.flush())
  const maySend = useMay('campaigns.send')
  useHotkeys([['mod+Enter', () => maySend && test.mutate(undefined)]], [])
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
          {testing === undefined ? (
            <May right="campaigns.send">
              <TestTo label={say.test} title={KEYS} isBusy={test.isPending} send={to => test.mutate(to)} />
            </May>
          ) : (
            <May right="campaigns.send">
              <Tooltip label={KEYS}>
                <Button variant="default" loading={test.isPending} onClick={() => test.mutate(undefined)}>
                  {say.test}
                </Button>
              </Tooltip>
            </May>
          )}
          {testing}
          <May right="campaigns.send">
            <Button onClick={() => void review()}>{say.review}</Button>
          </May>
        </>
      }
    >
      <Problem of={test.error} />
      <DidNotBegin why={campaign.schedule_failed} />
      <Problem of={saving.state === 'failed' ? saving.problem : undefined} />
      {children}
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
