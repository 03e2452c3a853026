/** One list, from its columns to its last wave: what is to be done now stands first. */

import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../client.ts'
import { useFollow } from '../../parts/follow.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { number, useWords } from '../../words.tsx'
import { StateBadge } from '../imports.tsx'
import { Attest } from './attest.tsx'
import { FactorFirst } from './factor-first.tsx'
import { Mapping } from './mapping.tsx'
import { Sample } from './sample.tsx'
import { TrialCard } from './trial.tsx'
import { Waves } from './waves.tsx'
import { type Import, importWords, type RowState, type State } from './words.ts'

export const words = {
  at: 'import/import',
  en: {
    steps: {
      trial: 'The whole file is being read. Nothing of it is kept.',
      quarantine: 'The rows go into quarantine.',
      release: 'People are being released.',
    },
    progress: (done: number, of: number) =>
      of > 0 ? `${number.format(done)} of ${number.format(of)} rows` : `${number.format(done)} rows`,
    changeMapping: 'Change the mapping',
    unreadable: 'The file cannot be read as a list. Cancel this import and bring another one.',
    uploading: 'The file did not arrive whole. Cancel this import and bring the file again.',
    over: {
      done: 'Everybody who could be released is.',
      stopped: 'It was stopped. What was left stays in quarantine.',
      refused: 'It was refused. Nothing of it will be sent to.',
      cancelled: 'It was cancelled.',
    },
    became: 'What became of the rows',
    reasons: {
      damaged: 'The file is damaged further on.',
      'sample-not-backed': 'The sample was not backed in time.',
      'source-refused': 'Its columns show that it comes from where no list is taken from.',
      'not-accepted': 'Somebody looked at its documents, and they do not show that people agreed.',
      'complaints-or-bounces': 'There were too many complaints or bounces.',
    } as Readonly<Record<string, string>>,
  },
}

const OVER = ['done', 'stopped', 'refused', 'cancelled'] as const
type Over = (typeof OVER)[number]
const isOver = (state: State): state is Over => OVER.some(it => it === state)

export function OneImport() {
  const { import: id = '' } = useParams({ strict: false }) as { import?: string } // As the route names it.
  const found = useFollow(
    'imports.read',
    { import_id: id as `imp_${string}` }, // Held against its shape by the server.
    { whilst: ({ state }) => !isOver(state) },
  )
  return <Load of={found}>{it => <Opened key={it.import_id} it={it} />}</Load>
}

function Opened({ it }: { readonly it: Import }) {
  const say = useWords(importWords)
  const client = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => call('imports.cancel', { import_id: it.import_id }),
    onSuccess: fresh => client.setQueryData(['imports.read', { import_id: it.import_id }], fresh),
  })
  return (
    <Page
      title={it.name}
      back={{ to: '/imports', name: say.title }}
      mark={<StateBadge of={it} />}
      says={[say.sources[it.source], it.source_note, it.file_name].filter(part => part !== '').join(' · ')}
      actions={
        !isOver(it.state) && (
          <May right="imports.write">
            <Button variant="subtle" color="red" loading={cancel.isPending} onClick={() => cancel.mutate()}>
              {say.cancel}
            </Button>
          </May>
        )
      }
    >
      <Problem of={cancel.error} />
      <Now it={it} />
    </Page>
  )
}

function Now({ it }: { readonly it: Import }) {
  const say = useWords(words)
  const { state, progress, trial, sample } = it
  return (
    <Stack gap="lg">
      {isOver(state) && <Ended it={it} state={state} />}
      {state === 'uploading' && it.unreadable === null && <Text>{say.uploading}</Text>}
      {it.unreadable !== null && (
        <Alert variant="light" color="red" role="status" title={it.unreadable}>
          {say.unreadable}
        </Alert>
      )}
      {progress.step !== null && !isOver(state) && <Working progress={progress} step={progress.step} />}
      {state === 'uploaded' && (
        <>
          <FactorFirst quiet />
          <Mapping it={it} />
        </>
      )}
      {state === 'tried' && <Tried it={it} />}
      {(state === 'sampling' || state === 'quarantined') && sample && <Sample it={it} sample={sample} />}
      {(it.waves.length > 0 || state === 'sampling' || state === 'releasing') && <Waves key={sample?.backed} it={it} />}
      <Became it={it} />
      {trial && state !== 'tried' && state !== 'trying' && <TrialCard it={it} trial={trial} />}
    </Stack>
  )
}

function Tried({ it }: { readonly it: Import }) {
  const say = useWords(words)
  const [mapping, setMapping] = useState(false)
  if (mapping || !it.trial) return <Mapping it={it} />
  return (
    <>
      <TrialCard it={it} trial={it.trial} />
      <Group>
        <May right="imports.write">
          <Button variant="default" onClick={() => setMapping(true)}>
            {say.changeMapping}
          </Button>
        </May>
      </Group>
      {mayAttest(it.trial) && <Attest it={it} />}
    </>
  )
}

/** A list of people who left elsewhere is brought along so that they are left alone here. */
const mayAttest = ({ taken, reasons, forensics }: NonNullable<Import['trial']>): boolean =>
  forensics.verdict !== 'refuse' && (taken > 0 || reasons.some(({ reason }) => reason === 'unsubscribed'))

type WorkingProps = { readonly progress: Import['progress']; readonly step: NonNullable<Import['progress']['step']> }

function Working({ progress: { done, of }, step }: WorkingProps) {
  const say = useWords(words)
  return (
    <Card>
      <Stack gap="xs" role="status">
        <Text>{say.steps[step]}</Text>
        <Progress value={of > 0 ? (done / of) * 100 : 100} animated={of === 0} aria-label={say.progress(done, of)} />
        <Text size="sm" className="om-soft om-num">
          {say.progress(done, of)}
        </Text>
      </Stack>
    </Card>
  )
}

function Ended({ it, state }: { readonly it: Import; readonly state: Over }) {
  const say = useWords(words)
  return (
    <Alert variant="light" color={state === 'done' ? 'pine' : state === 'cancelled' ? 'gray' : 'red'} role="status">
      {say.over[state]} {it.reason !== null && (say.reasons[it.reason] ?? it.reason)}
      {state === 'refused' &&
        it.columns?.suspicious.slice(0, 1).map(({ column, says }) => <Text key={column}>{says}</Text>)}
    </Alert>
  )
}

const SHOWN: readonly RowState[] = ['released', 'quarantined', 'withheld', 'kept-out', 'rejected']

/** Each count leads to its rows. */
function Became({ it }: { readonly it: Import }) {
  const say = useWords(words)
  const own = useWords(importWords)
  if (Object.values(it.counts).every(count => count === 0)) return null
  return (
    <Card title={say.became} flush>
      <Group gap={0} grow align="stretch" className="om-figures" preventGrowOverflow={false}>
        {SHOWN.map(state => (
          <Link key={state} to={`/imports/${it.import_id}/rows`} search={{ state } as never} className="om-figure-card">
            <span className="om-figure-name">{own.rowStates[state]}</span>
            <span className="om-figure">{number.format(it.counts[state])}</span>
            <Text size="xs" className="om-soft">
              {own.rowStatesSay[state]}
            </Text>
          </Link>
        ))}
      </Group>
    </Card>
  )
}
