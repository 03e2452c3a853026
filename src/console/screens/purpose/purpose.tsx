/** One purpose: what it allows, what people read, and what was published of it. */

import { Alert, Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { CHANNELS } from '#wire/form-definition.ts'
import { call } from '../../client.ts'
import { SavedMark, useAutosave } from '../../parts/autosave.tsx'
import { hasChanged } from '../../parts/changed.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { errorAt, type Flaw } from '../../parts/flaws.tsx'
import { May } from '../../parts/may.tsx'
import { useOpened } from '../../parts/opened.ts'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Publish, ToPublish } from '../../parts/publish.tsx'
import { Published } from '../../parts/published.tsx'
import { offerUndo, tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { Bound } from './bound.tsx'
import { type Draft, nameIn, type Purpose, type PurposeId } from './draft.ts'
import { Languages } from './languages.tsx'
import { Versions } from './versions.tsx'
import { purposeWords } from './words.ts'
import './purpose.css'

export function OnePurpose() {
  const { purpose = '' } = useParams({ strict: false }) as { purpose?: string } // As the route names it.
  const purpose_id = purpose as PurposeId // The server says whether it is one.
  const { read, nth, again } = useOpened(['purpose', purpose_id], () => call('purposes.read', { purpose_id }))
  return <Load of={read}>{it => <Editor key={nth} purpose={it} again={again} />}</Load>
}

type Props = { readonly purpose: Purpose; readonly again: () => Promise<void> }

function Editor({ purpose, again }: Props) {
  const say = useWords(purposeWords)
  const client = useQueryClient()
  const purpose_id = purpose.purpose_id as PurposeId // As read.
  const [draft, setDraft] = useState(purpose.draft)
  const [flaws, setFlaws] = useState<readonly Flaw[]>(purpose.findings)
  const change = useCallback((part: Partial<Draft>) => setDraft(was => ({ ...was, ...part })), [])
  const saving = useAutosave(draft, purpose.rev, async (it, rev) => {
    const saved = await call('purposes.save', { ...it, purpose_id, rev })
    setFlaws(saved.findings)
    return saved.rev
  })
  const [publishing, setPublishing] = useState(false)
  const publish = async () => {
    const { version } = await call('purposes.publish', { purpose_id, rev: saving.rev })
    tell(say.published(version))
    await client.invalidateQueries({ queryKey: ['purposes'] })
    await again()
  }
  const isOver = purpose.state === 'archived'
  const now = { ...purpose, has_changes: hasChanged(purpose, draft) }
  const review = async () => setPublishing(await saving.flush())
  return (
    <Page
      title={nameIn(draft.texts) || draft.slug}
      back={{ to: '/purposes', name: say.back }}
      mark={
        <>
          <Published of={now} />
          {!isOver && <SavedMark saving={saving} reload={() => void again()} />}
        </>
      }
      actions={
        <>
          <Archive purpose={purpose} again={again} flush={saving.flush} />
          {!isOver && (
            <ToPublish
              right="purposes.write"
              version={purpose.version}
              changed={now.has_changes}
              open={() => void review()}
            >
              {say.publish}
            </ToPublish>
          )}
        </>
      }
    >
      <Problem of={saving.state === 'failed' ? saving.problem : undefined} />
      {isOver && <Alert color="gray">{say.archivedSays}</Alert>}
      {!isOver && purpose.version !== null && <Wider version={purpose.version} />}
      <May right="purposes.write" says>
        <Allows draft={draft} change={change} flaws={flaws} isFixed={purpose.version !== null} disabled={isOver} />
      </May>
      <May right="purposes.write">
        <Languages
          texts={draft.texts}
          change={make => setDraft(was => ({ ...was, texts: make(was.texts) }))}
          flaws={flaws}
          disabled={isOver}
        />
      </May>
      <Versions versions={purpose.versions} />
      <Publish
        opened={publishing}
        close={() => setPublishing(false)}
        title={say.publishTitle}
        version={(purpose.version ?? 0) + 1}
        flaws={flaws}
        publish={publish}
      >
        <Meaning version={purpose.version} />
      </Publish>
    </Page>
  )
}

/** A wider purpose is another one, as far as those who agreed are concerned. */
function Wider({ version }: { readonly version: number }) {
  const say = useWords(purposeWords)
  return (
    <Alert color="blue" variant="light" title={say.widerTitle(version)}>
      <Text size="sm" span>
        {say.publishNext(version)}
      </Text>{' '}
      <DemandMark id="AS-06" />
    </Alert>
  )
}

function Meaning({ version }: { readonly version: number | null }) {
  const say = useWords(purposeWords)
  if (version === null) return <Text size="sm">{say.publishFirst}</Text>
  return (
    <Stack gap="xs">
      <Text size="sm">{say.publishNext(version)}</Text>
      <Text size="sm">{say.publishForms(version)}</Text>
    </Stack>
  )
}

type AllowsProps = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly flaws: readonly Flaw[]
  readonly isFixed: boolean
  readonly disabled: boolean
}

function Allows({ draft, change, flaws, isFixed, disabled }: AllowsProps) {
  const say = useWords(purposeWords)
  return (
    <Card title={say.rules}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Bound
          value={draft.max_frequency}
          change={max_frequency => change({ max_frequency })}
          says={say.boundHint}
          disabled={disabled}
        />
        <Checkbox.Group
          label={say.channels}
          description={say.channelsHint}
          value={draft.channels}
          error={errorAt(flaws, '/channels')}
          onChange={channels => change({ channels: CHANNELS.filter(it => channels.includes(it)) })}
        >
          <Group gap="sm" my={8}>
            {CHANNELS.map(channel => (
              <Checkbox key={channel} value={channel} label={say.channelNames[channel]} disabled={disabled} />
            ))}
          </Group>
        </Checkbox.Group>
        <TextInput
          label={say.slug}
          description={isFixed ? say.slugFixed : say.slugHint}
          disabled={disabled}
          readOnly={isFixed}
          value={draft.slug}
          onChange={event => change({ slug: event.currentTarget.value.toLowerCase().replaceAll(/[^a-z0-9_.-]/g, '-') })}
        />
      </SimpleGrid>
    </Card>
  )
}

function Archive({ purpose, again, flush }: Props & { readonly flush: () => Promise<boolean> }) {
  const say = useWords(purposeWords)
  const client = useQueryClient()
  const purpose_id = purpose.purpose_id as PurposeId // As read.
  const done = async () => {
    await client.invalidateQueries({ queryKey: ['purposes'] })
    await again()
  }
  const restore = useMutation({ mutationFn: () => call('purposes.restore', { purpose_id }), onSuccess: done })
  const archive = useMutation({
    mutationFn: async () => {
      await flush()
      return call('purposes.archive', { purpose_id })
    },
    onSuccess: async () => {
      offerUndo(say.wasArchived(purpose.name || purpose.slug), say.undo, () => restore.mutateAsync())
      await done()
    },
  })
  const isOver = purpose.state === 'archived'
  const run = isOver ? restore : archive
  return (
    <>
      <Problem of={run.error} />
      <May right="purposes.write">
        <Button variant="default" loading={run.isPending} onClick={() => run.mutate()}>
          {isOver ? say.restore : say.archive}
        </Button>
      </May>
    </>
  )
}
