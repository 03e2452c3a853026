/** How the account stands under the Anti-Spam Policy: what is restricted and why, the figures against their lines, and what screening said. */

import { Badge, Button, Grid, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconCircleCheckFilled } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { Gauge } from '../../parts/gauge.tsx'
import { More, usePages } from '../../parts/more.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Plot, type Series } from '../../parts/plot.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { counted, finePercent, number, useWords } from '../../words.tsx'
import { LevelBadge } from '../case/told.tsx'
import { caseWords } from '../case/words.ts'
import { ReviewState } from '../review/state.tsx'
import { reviewWords } from '../review/words.ts'
import { Reasons } from './holds.tsx'
import { SelfCheck } from './self-check.tsx'
import { type Figure, isTelling, type Signal, signalWords } from './words.ts'

type Standing = Output<'standing.read'>
type History = Output<'standing.history'>
type Row = Output<'screening.list'>['data'][number]

export const words = {
  at: 'status/status',
  en: {
    title: 'Policy status',
    says: 'How this account stands under the Anti-Spam Policy, by the same figures that decide about it.',
    policy: 'Read the policy',
    cases: 'Cases and appeals',
    good: 'Nothing is restricted.',
    goodSays: 'Every service of this account works.',
    holds: 'What holds',
    why: 'Why, what to do, and how to appeal',
    figures: 'Figures against their lines',
    figuresSays:
      'The dot is what was seen; the band is where the true share surely lies. A warning follows the dot. What takes something away wants the whole band beyond its line, so a handful of messages decides nothing.',
    of: (events: number, of: number) => `${number.format(events)} of ${number.format(of)}`,
    few: (least: string) => `Counts from ${least} on.`,
    atLeast: (events: number, of: number) =>
      of > 0 ? counted(of, 'message', 'messages') : counted(events, 'event', 'events'),
    since: 'since',
    over: 'Sent, and what came back',
    overSays: 'Of the last 30 days, by email.',
    overNone: 'Nothing has left the house in the last 30 days: what stays in the sandbox does not count.',
    day: 'Day',
    screening: 'What screening said',
    screeningSays: 'Texts of this account that were not simply allowed.',
    none: 'Every text so far was allowed.',
    what: 'What',
    demands: 'Demands',
    state: 'State',
    opened: 'When',
    auto: 'automatic',
  },
}

export function PolicyStatus() {
  const say = useWords(words)
  const standing = useQuery({ queryKey: ['standing'], queryFn: () => call('standing.read', {}) })
  return (
    <Page
      title={say.title}
      says={say.says}
      actions={
        <>
          <Button component="a" href="/legal/anti-spam" target="_blank" rel="noopener" variant="default">
            {say.policy}
          </Button>
          <Button component={Link} to="/cases" variant="default">
            {say.cases}
          </Button>
        </>
      }
    >
      <Load of={standing}>
        {it => (
          <Grid gap="lg">
            <Grid.Col span={12}>
              <Holds it={it} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 7 }}>
              <Figures figures={it.figures} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <Stack gap="lg">
                <Over />
                <SelfCheck />
              </Stack>
            </Grid.Col>
            <Grid.Col span={12}>
              <Screened />
            </Grid.Col>
          </Grid>
        )}
      </Load>
    </Page>
  )
}

function Holds({ it: { measures } }: { readonly it: Standing }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  if (measures.length === 0)
    return (
      <Card>
        <Group gap="sm">
          <IconCircleCheckFilled size={24} color="var(--good)" aria-hidden />
          <div>
            <Text fw={600}>{say.good}</Text>
            <Text size="sm" className="om-soft">
              {say.goodSays}
            </Text>
          </div>
        </Group>
      </Card>
    )
  return (
    <Card title={say.holds}>
      <Stack gap="md">
        {measures.map(measure => (
          <Stack key={measure.measure_id} gap="xs">
            <Group justify="space-between">
              <Group gap="xs">
                <LevelBadge step={measure.step} />
                <Text size="sm" fw={550}>
                  {measure.step === 'suspend'
                    ? names.everything
                    : measure.services.map(service => names.services[service]).join(', ')}
                </Text>
                <Text size="xs" className="om-soft" component="span">
                  {measure.automated ? names.automated : names.byPerson} · {say.since} <When at={measure.imposed_at} />
                </Text>
              </Group>
              <Button component={Link} to={`/cases/${measure.case_id}`} variant="light" size="compact-sm">
                {say.why}
              </Button>
            </Group>
            <Reasons of={measure} />
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const say = useWords(words)
  return (
    <Card title={say.figures} says={say.figuresSays}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl" verticalSpacing="lg">
        {figures.map(it => (
          <OneFigure key={[it.threshold, it.service, it.domain, it.route].join(' ')} it={it} />
        ))}
      </SimpleGrid>
    </Card>
  )
}

function OneFigure({ it }: { readonly it: Figure }) {
  const say = useWords(words)
  const names = useWords(signalWords)
  const levels = useWords(caseWords).levels
  const places = useWords(caseWords).services
  const isShare = it.of !== null
  const isSaid = it.of === null || isTelling(it.events, it.of)
  const tell = (value: number) => (isShare ? finePercent.format(value) : number.format(value))
  const name = names.signals[it.signal]
  const where = [places[it.service], it.domain, it.route_name ?? it.route].filter(Boolean).join(' · ')
  return (
    <div>
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <span className="om-nowrap">
          <DemandMark id={it.demand} />
        </span>
      </Group>
      <Text size="xs" className="om-soft" component="div">
        {where} · {say.since} <When at={it.since} />
      </Text>
      <Gauge
        label={name}
        value={isSaid ? it.rate : undefined}
        low={it.low}
        high={it.high}
        lines={it.levels.map(({ at, step }) => ({ at, name: levels[step] }))}
        tell={tell}
      />
      <Text size="xs" className="om-soft">
        {isShare
          ? `${isSaid ? finePercent.format(it.rate) : names.few} (${say.of(it.events, it.of ?? 0)})`
          : number.format(it.events)}{' '}
        {it.step && <LevelBadge step={it.step} />}
        {' · '}
        {it.levels.map(({ at, step }) => `${levels[step]} ${tell(at)}`).join(', ')}
      </Text>
      {(it.events < it.least_events || (it.of ?? it.least_of) < it.least_of) && (
        <Text size="xs" className="om-soft">
          {say.few(say.atLeast(it.least_events, it.least_of))}
        </Text>
      )}
    </div>
  )
}

const LINES: readonly { readonly signal: Signal; readonly color: Series['color'] }[] = [
  { signal: 'accepted', color: 'good' },
  { signal: 'hard-bounce', color: 'bad' },
  { signal: 'complaint', color: 'warn' },
  { signal: 'unsubscribe', color: 'soft' },
]

function Over() {
  const say = useWords(words)
  const names = useWords(signalWords)
  const history = useQuery({ queryKey: ['standing', 'history'], queryFn: () => call('standing.history', {}) })
  return (
    <Card>
      <Load of={history} rows={3}>
        {({ data }) => (
          <Plot
            title={say.over}
            summary={data.length > 0 ? say.overSays : say.overNone}
            over={say.day}
            height={200}
            {...plottedOf(data, names.signals)}
          />
        )}
      </Load>
    </Card>
  )
}

function plottedOf(data: History['data'], names: Readonly<Record<Signal, string>>) {
  const at = [...new Set(data.map(row => row.at.slice(0, 10)))].toSorted()
  const sum = (day: string, signal: Signal) =>
    data.reduce((all, row) => (row.signal === signal && row.at.startsWith(day) ? all + row.n : all), 0)
  const series = LINES.map(({ signal, color }) => ({
    name: names[signal],
    color,
    values: at.map(day => sum(day, signal)),
  }))
  return { kind: 'lines' as const, at, series }
}

function Screened() {
  const say = useWords(words)
  const list = usePages(['screening', 'list'], at => call('screening.list', { ...at }))
  return (
    <Card title={say.screening} says={say.screeningSays} flush>
      <Load of={list}>
        {rows =>
          rows.length > 0 ? (
            <ScreenedRows rows={rows} />
          ) : (
            <Text size="sm" className="om-soft" p="lg">
              {say.none}
            </Text>
          )
        }
      </Load>
      <More of={list} />
    </Card>
  )
}

function ScreenedRows({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  return (
    <Rows
      label={say.screening}
      rows={rows}
      keyOf={row => row.review_id}
      openAt={row => `/status/${row.review_id}`}
      columns={[
        { name: say.what, cell: row => names.lanes[row.lane] },
        {
          name: say.demands,
          cell: row => (
            <Group gap={4}>
              {row.demands.slice(0, 3).map(id => (
                <DemandMark key={id} id={id} />
              ))}
            </Group>
          ),
        },
        {
          name: say.state,
          cell: row => (
            <Group gap={4}>
              <ReviewState state={row.state} />
              {row.automated && (
                <Badge size="sm" variant="outline" color="gray">
                  {say.auto}
                </Badge>
              )}
            </Group>
          ),
          width: 260,
        },
        { name: say.opened, cell: row => <When at={row.opened_at} />, width: 140, wide: true },
      ]}
    />
  )
}
