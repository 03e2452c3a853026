/** One case of any account, for whoever decides about it: to ask, to impose, to lift, to let go what is held, to decide an appeal, to plan the way back. */

import { Button, Select, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { addressOf, call, type Input } from '../../client.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { CasePage } from '../case/page.tsx'
import { Ended } from '../case/told.tsx'
import { type Case, caseWords, type Measure } from '../case/words.ts'
import { Write } from '../case/write.tsx'
import { FIRST, MeasureFields } from './measure-fields.tsx'

export const words = {
  at: 'trust/case',
  en: {
    back: 'Cases and appeals',
    decide: 'Decide the appeal',
    decideSays: 'Never whoever imposed it, nor whoever appeals. The account reads your reason.',
    decision: 'Decision',
    reason: 'Reason',
    decided: 'The appeal is decided.',
    ask: 'Write to the account',
    text: 'Your words',
    asked: 'It was sent.',
    impose: 'Impose a measure',
    imposeSays:
      'It is felt within a second everywhere. Its notice, with your reason, goes to the people of the account at once.',
    imposed: 'The measure holds.',
    does: 'Impose',
    lift: 'Lift a measure',
    liftSays: 'With the reason, which the account reads.',
    which: 'Measure',
    lifted: 'The measure has ended.',
    plan: 'Plan the way back',
    planSays:
      '10 % of the usual volume for a week, 50 % for a week, then all of it; each step on condition of few complaints and bounces.',
    planned: 'The way back has begun.',
    release: 'Let the rest go',
    releaseSays: 'It goes on through the gate, and the case is closed. The account reads your reason.',
    released: 'The rest was let go.',
    close: 'Close the case',
    closeHeld: 'The rest of the campaign stays unsent, and ends when its time is over.',
    note: 'Note',
    closed: 'The case is closed.',
  },
}

type Of = { readonly account_id: string; readonly case_id: string }
type Decision = Input<'trust.decide'>['decision']

export function TrustCase() {
  const { account = '', case: id = '' } = useParams({ strict: false }) as { account?: string; case?: string } // As the route names them.
  const of = { account_id: account, case_id: id }
  const found = useQuery({ queryKey: ['cases', 'of', account, id], queryFn: () => call('trust.read', of) })
  return <Load of={found}>{it => <Opened it={it} of={of} />}</Load>
}

function Opened({ it, of }: { readonly it: Case; readonly of: Of }) {
  const say = useWords(words)
  return (
    <CasePage
      it={it}
      back={{ to: '/trust/cases', name: say.back }}
      exportAt={addressOf('trust.export', of)}
      fileAt={attachment_id => addressOf('trust.attachment', { ...of, attachment_id })}
    >
      {it.rest?.state === 'held' && <Release of={of} />}
      {it.state === 'open' ? <Acts it={it} of={of} /> : <Ended it={it} own={false} />}
    </CasePage>
  )
}

function Acts({ it, of }: { readonly it: Case; readonly of: Of }) {
  const say = useWords(words)
  const holding = it.measures.filter(measure => measure.lifted_at === null)
  const waits = it.appeals.some(appeal => appeal.decision === null)
  return (
    <>
      {waits && <Decide of={of} />}
      <Write
        title={say.ask}
        label={say.text}
        member="text"
        does={say.ask}
        done={say.asked}
        send={text => call('trust.ask', { ...of, text })}
      />
      <Impose of={of} />
      {holding.length > 0 && <Lift of={of} holding={holding} />}
      {holding.length > 0 && !waits && <PlanBack of={of} />}
      {holding.length === 0 && (
        <Write
          title={say.close}
          {...(it.rest?.state === 'held' && { says: say.closeHeld })}
          label={say.note}
          member="note"
          does={say.close}
          done={say.closed}
          send={note => call('trust.close', { ...of, note })}
        />
      )}
    </>
  )
}

function Decide({ of }: { readonly of: Of }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  const [decision, choose] = useState<Decision>('lifted')
  return (
    <Write
      title={say.decide}
      says={say.decideSays}
      label={say.reason}
      member="reason"
      does={say.decide}
      done={say.decided}
      send={reason => call('trust.decide', { ...of, decision, reason })}
    >
      <Select
        label={say.decision}
        allowDeselect={false}
        data={Object.entries(names.decisions).map(([value, label]) => ({ value, label }))}
        value={decision}
        onChange={value => value && choose(value as Decision)} // The options are decisions.
      />
    </Write>
  )
}

function Release({ of }: { readonly of: Of }) {
  const say = useWords(words)
  return (
    <Write
      title={say.release}
      says={say.releaseSays}
      label={say.reason}
      member="reason"
      does={say.release}
      done={say.released}
      send={reason => call('trust.release', { ...of, reason })}
    />
  )
}

function Impose({ of }: { readonly of: Of }) {
  const say = useWords(words)
  const [asked, set] = useState(FIRST)
  return (
    <Write
      title={say.impose}
      says={say.imposeSays}
      label={say.reason}
      member="reason"
      does={say.does}
      done={say.imposed}
      color="red"
      send={reason => call('trust.impose', { ...of, ...asked, reason })}
    >
      <MeasureFields value={asked} set={set} />
    </Write>
  )
}

function Lift({ of, holding }: { readonly of: Of; readonly holding: readonly Measure[] }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  const [chosen, choose] = useState<string>()
  const measure_id = holding.find(it => it.measure_id === chosen)?.measure_id ?? holding[0]?.measure_id ?? ''
  const nameOf = ({ step, services }: Measure) =>
    step === 'suspend'
      ? names.levels[step]
      : `${names.levels[step]}: ${services.map(service => names.services[service]).join(', ')}`
  return (
    <Write
      title={say.lift}
      says={say.liftSays}
      label={say.reason}
      member="reason"
      does={say.lift}
      done={say.lifted}
      send={reason => call('trust.lift', { ...of, measure_id, reason })}
    >
      <Select
        label={say.which}
        allowDeselect={false}
        data={holding.map(it => ({ value: it.measure_id, label: nameOf(it) }))}
        value={measure_id}
        onChange={value => value && choose(value)}
      />
    </Write>
  )
}

function PlanBack({ of }: { readonly of: Of }) {
  const say = useWords(words)
  const client = useQueryClient()
  const planning = useMutation({
    mutationFn: () => call('trust.plan', of),
    onSuccess: async () => {
      tell(say.planned)
      await client.invalidateQueries({ queryKey: ['cases'] })
    },
  })
  return (
    <Card title={say.plan} says={say.planSays}>
      <Stack gap="sm" align="start">
        <Problem of={planning.error} />
        <Button variant="default" loading={planning.isPending} onClick={() => planning.mutate()}>
          {say.plan}
        </Button>
      </Stack>
    </Card>
  )
}
