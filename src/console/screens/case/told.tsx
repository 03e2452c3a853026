/** A case as it stands: what was seen, what holds because of it, the way back, and all that was said and done about it. */

import { Anchor, Badge, Button, Code, Group, Stack, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useNames } from '../../parts/names.tsx'
import { Card } from '../../parts/page.tsx'
import { When } from '../../parts/when.tsx'
import { percent, useWords } from '../../words.tsx'
import { type Case, caseWords, type Measure } from './words.ts'
import { Scroll } from '../../parts/scroll.tsx'

export const words = {
  at: 'case/told',
  en: {
    seen: 'What shows it',
    about: 'About',
    page: 'Page',
    opened: 'Opened',
    todo: 'What to do',
    due: 'To be mended by',
    form: 'Open the form',
    review: 'Open the text',
    measures: 'What holds because of it',
    measuresSays:
      'Unsubscribing, the preference page, proofs, erasure and exports keep working whatever is restricted.',
    until: 'until',
    ended: 'ended',
    why: 'Why',
    endedWhy: 'Why it ended',
    since: 'since',
    only: (domain: string) => `only what comes from ${domain}`,
    plan: 'The way back',
    planSays: 'Each step lets more leave. The next begins when this one shows few complaints and few bounces.',
    step: 'Step',
    share: 'Of the usual volume',
    days: 'Days',
    state: 'State',
    look: 'Looked at',
    files: 'Sent along',
    gone: 'destroyed after its time',
    course: 'What happened',
    by: 'by',
    operator: 'the operator',
    account: 'the account',
    note: 'Note',
    closedBy: 'Closed by',
    closedAt: 'Closed',
  },
}

export function StateBadge({ state }: Pick<Case, 'state'>) {
  const say = useWords(caseWords)
  return (
    <Badge variant="light" color={state === 'open' ? 'red' : 'gray'}>
      {say.states[state]}
    </Badge>
  )
}

const COLORS: Readonly<Record<Measure['step'], string>> = {
  note: 'gray',
  warn: 'yellow',
  throttle: 'orange',
  restrict: 'red',
  suspend: 'red',
}

export function LevelBadge({ step, over = false }: { readonly step: Measure['step']; readonly over?: boolean }) {
  const say = useWords(caseWords)
  return (
    <Badge variant={step === 'suspend' && !over ? 'filled' : 'light'} color={over ? 'gray' : COLORS[step]}>
      {say.levels[step]}
    </Badge>
  )
}

type Shown = { readonly code: string; readonly shows: readonly string[] }

/** What a room has put in to be opened or looked at: its page, its form, what was found, the text that was screened. */
function evidenceIn({ evidence }: Case) {
  const text = (name: string) => (typeof evidence[name] === 'string' ? { [name]: evidence[name] } : {})
  const found = Array.isArray(evidence['found']) ? (evidence['found'] as Shown[]) : [] // As visiting.ts puts it.
  const seen = evidence['seen'] as { readonly review?: unknown } | undefined // As review.ts puts it, among others.
  const review = typeof seen?.review === 'string' ? { review: seen.review } : {}
  return { ...text('page'), ...text('form'), ...review, found } as {
    readonly page?: string
    readonly form?: string
    readonly review?: string
    readonly found: readonly Shown[]
  }
}

export function Evidence({ it, own }: Told) {
  const say = useWords(words)
  const { page, form, review, found } = evidenceIn(it)
  return (
    <Card
      title={say.seen}
      actions={
        <>
          {form && (
            <Button component={Link} to={`/forms/${form}`} search={{ tab: 'embed' } as never} variant="default">
              {say.form}
            </Button>
          )}
          {review && (
            <Button component={Link} to={`/${own ? 'status' : 'review'}/${review}`} variant="default">
              {say.review}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="sm">
        <dl className="om-facts">
          {it.kind !== 'over-threshold' && (
            <>
              <dt>{say.about}</dt>
              <dd className="om-mono om-break">{it.about}</dd>
            </>
          )}
          {page && <Fact name={say.page}>{page}</Fact>}
          {it.todo && <Fact name={say.todo}>{it.todo}</Fact>}
          <Fact name={say.opened}>
            <When at={it.opened_at} />
          </Fact>
          {it.state === 'open' && (
            <Fact name={say.due}>
              <When at={it.due_at} />
            </Fact>
          )}
        </dl>
        {it.shows.length > 0 && (
          <ul className="om-shows">
            {it.shows.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {found.map(({ code, shows }) => (
          <div key={code}>
            <Text size="sm" fw={600}>
              {code}
            </Text>
            {shows.map(one => (
              <Code key={one} block>
                {one}
              </Code>
            ))}
          </div>
        ))}
      </Stack>
    </Card>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd className="om-break">{children}</dd>
  </>
)

/** `act` puts beside a measure that holds what whoever decides may do about it. */
export function Measures({ it, act }: { readonly it: Case; readonly act?: (measure: Measure) => ReactNode }) {
  const say = useWords(words)
  if (it.measures.length === 0) return null
  return (
    <Card title={say.measures} says={say.measuresSays}>
      <Stack gap="md">
        {it.measures.map(measure => (
          <Group key={measure.measure_id} justify="space-between" align="start" wrap="nowrap">
            <OneMeasure it={measure} />
            {measure.lifted_at === null && act?.(measure)}
          </Group>
        ))}
      </Stack>
    </Card>
  )
}

export function OneMeasure({ it }: { readonly it: Measure }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  const what = it.step === 'suspend' ? names.everything : it.services.map(service => names.services[service]).join(', ')
  return (
    <div>
      <Group gap="xs">
        <LevelBadge step={it.step} over={it.lifted_at !== null} />
        <Text size="sm" fw={550}>
          {what}
          {it.share !== null && ` (${percent.format(it.share)})`}
        </Text>
      </Group>
      <Text size="xs" className="om-soft" mt={4} component="div">
        {it.domain && `${say.only(it.domain)} · `}
        {it.automated ? names.automated : names.byPerson} · {say.since} <When at={it.imposed_at} />
        {it.until && it.lifted_at === null && (
          <>
            {' '}
            · {say.until} <When at={it.until} />
          </>
        )}
        {it.lifted_at && (
          <>
            {' '}
            · {say.ended} <When at={it.lifted_at} />
          </>
        )}
      </Text>
      {it.why && (
        <Text size="sm" mt={4} className="om-prose">
          {say.why}: {it.why}
        </Text>
      )}
      {it.reason && (
        <Text size="sm" mt={4} className="om-prose">
          {say.endedWhy}: {it.reason}
        </Text>
      )}
    </div>
  )
}

export function Plan({ it: { plan } }: { readonly it: Case }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  if (plan.length === 0) return null
  return (
    <Card title={say.plan} says={say.planSays}>
      <Scroll label={say.plan}>
        <Table aria-label={say.plan}>
          <Table.Thead>
            <Table.Tr>
              {[say.step, say.share, say.days, say.state, say.look].map(name => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.map(step => (
              <Table.Tr key={`${step.plan} ${step.nth}`}>
                <Table.Td>{step.nth}</Table.Td>
                <Table.Td>{percent.format(step.share)}</Table.Td>
                <Table.Td>{step.days}</Table.Td>
                <Table.Td>{names.plans[step.state]}</Table.Td>
                <Table.Td>{step.look_at ? <When at={step.look_at} /> : '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
    </Card>
  )
}

export function Files({ it, hrefOf }: { readonly it: Case; readonly hrefOf: (attachment: string) => string }) {
  const say = useWords(words)
  if (it.attachments.length === 0) return null
  return (
    <Card title={say.files}>
      <Stack gap={6}>
        {it.attachments.map(file => (
          <Group key={file.attachment_id} gap="xs">
            {file.gone ? (
              <Text size="sm" className="om-soft">
                {file.name} ({say.gone})
              </Text>
            ) : (
              <Anchor size="sm" href={hrefOf(file.attachment_id)} download={file.name}>
                {file.name}
              </Anchor>
            )}
            <Text size="xs" className="om-soft">
              {Math.max(1, Math.round(file.size_bytes / 1024))} KiB · <When at={file.added_at} />
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  )
}

/** `own` where the reader is of the account that it is about: then others decide, and else others are the account. */
type Told = { readonly it: Case; readonly own: boolean }

/** All of it, oldest first: each line is an entry of the audit log, and its hash a leaf of the consent log. */
export function Course({ it: { steps }, own }: Told) {
  const say = useWords(words)
  const names = useWords(caseWords)
  const nameOf = useNames(own ? say.operator : say.account)
  return (
    <Card title={say.course}>
      <ol className="om-course">
        {steps.map(step => (
          <li key={step.nth}>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {names.steps[step.step]}
              </Text>
              {step.self_decided && (
                <Badge size="sm" variant="outline" color="gray">
                  {names.self}
                </Badge>
              )}
              <Text size="xs" className="om-soft" component="span">
                <When at={step.at} /> · {say.by} <span title={step.by.id}>{nameOf(step.by)}</span>
              </Text>
            </Group>
            {step.says && (
              <Text size="sm" className="om-prose">
                {step.says}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

export function Ended({ it, own }: Told) {
  const say = useWords(words)
  const nameOf = useNames(own ? say.operator : say.account)
  if (it.state === 'open') return null
  return (
    <Card title={say.closedAt}>
      <dl className="om-facts">
        <dt>{say.closedBy}</dt>
        <dd title={it.closed_by ?? ''}>{nameOf(closerOf(it))}</dd>
        <Fact name={say.closedAt}>
          <When at={it.closed_at} />
        </Fact>
        <Fact name={say.note}>{it.note}</Fact>
      </dl>
    </Card>
  )
}

/** Whoever closes it has said or done something about it before, or with it. */
const closerOf = ({ steps, closed_by: id }: Case) =>
  steps.findLast(({ by }) => by.id === id)?.by ?? { kind: 'system', id: id ?? '' }
