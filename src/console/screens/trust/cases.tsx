/** Cases of all accounts, with their clocks: appeals that wait, those that are overdue, and what should be mended by now. */

import { Badge, Button, SimpleGrid, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { DemandMark } from '../../parts/demand.tsx'
import { lasted } from '../../parts/lasted.ts'
import { Listing } from '../../parts/listing.tsx'
import { usePages } from '../../parts/more.tsx'
import { Empty, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { LevelBadge, StateBadge } from '../case/told.tsx'
import { caseWords, titleOf } from '../case/words.ts'
import { words as operatorWords } from './operators.tsx'

type Row = Output<'trust.list'>['data'][number]
type Statistics = Output<'trust.statistics'>

export const words = {
  at: 'trust/cases',
  en: {
    title: 'Cases and appeals',
    says: 'What was seen in all accounts, what followed from it, and by when somebody has to decide.',
    which: 'Which cases',
    open: 'Open',
    appeals: 'Appeals',
    overdue: 'Overdue',
    unmended: 'Not mended',
    closed: 'Closed',
    kind: 'What',
    demand: 'Demand',
    measure: 'Measure',
    state: 'State',
    opened: 'Opened',
    decideBy: 'Decide by',
    late: 'overdue',
    noneTitle: 'No cases',
    noneSays: 'Nothing of this kind waits for anybody.',
    openOne: 'Open a case',
    cases: 'Cases in 90 days',
    made: 'Appeals',
    upheld: 'Lifted or eased',
    hours: 'Median time to decide',
    reinstated: 'Reinstated',
  },
}

const FILTERS = ['open', 'appeals', 'overdue', 'unmended', 'closed'] as const
type Filter = (typeof FILTERS)[number]
type Asked = Parameters<typeof call<'trust.list'>>[1]
const ASKS: Readonly<Record<Filter, Pick<Asked, 'state' | 'clock'>>> = {
  open: { state: 'open' },
  appeals: { clock: 'appeal' },
  overdue: { clock: 'overdue' },
  unmended: { clock: 'due' },
  closed: { state: 'closed' },
}

export function TrustCases() {
  const say = useWords(words)
  const operators = useWords(operatorWords)
  const [chosen, choose] = useChosen('show', 'open')
  const filter = FILTERS.find(it => it === chosen) ?? 'open'
  const list = usePages(['cases', 'all', filter], at => call('trust.list', { ...at, ...ASKS[filter] }))
  const statistics = useQuery({ queryKey: ['cases', 'statistics'], queryFn: () => call('trust.statistics', {}) })
  return (
    <Page
      title={say.title}
      says={say.says}
      actions={
        <>
          <Choice
            label={say.which}
            value={filter}
            choose={choose}
            options={FILTERS.map(value => ({ value, label: say[value] }))}
          />
          <Button component={Link} to="/trust/operators" variant="subtle" size="sm">
            {operators.title}
          </Button>
          <Button component={Link} to="/trust/cases/new" variant="default" size="sm">
            {say.openOne}
          </Button>
        </>
      }
    >
      {statistics.data && <Figures of={statistics.data} />}
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} />}>
        {rows => <List rows={rows} />}
      </Listing>
    </Page>
  )
}

function Figures({ of: { cases, appeals, reinstated } }: { readonly of: Statistics }) {
  const say = useWords(words)
  const figures = [
    { name: say.cases, value: cases.reduce((all, { n }) => all + n, 0) },
    { name: say.made, value: appeals.made },
    { name: say.upheld, value: appeals.lifted + appeals.in_steps },
    { name: say.hours, value: appeals.median_hours === null ? null : lasted(appeals.median_hours) },
    { name: say.reinstated, value: reinstated },
  ]
  return (
    <SimpleGrid cols={{ base: 2, md: 5 }}>
      {figures.map(({ name, value }) => (
        <div key={name} className="om-card om-figure-card">
          <span className="om-figure-name">{name}</span>
          <span className="om-figure">
            {value === null ? '–' : typeof value === 'string' ? value : number.format(value)}
          </span>
        </div>
      ))}
    </SimpleGrid>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.case_id}
      openAt={row => `/trust/cases/${row.account_id}/${row.case_id}`}
      columns={[
        {
          name: say.kind,
          cell: row => (
            <>
              {titleOf(row, names)}
              <Text size="xs" className="om-soft" fw={400} lineClamp={1}>
                {row.account}
              </Text>
            </>
          ),
        },
        { name: say.demand, cell: row => <DemandMark id={row.demand} />, width: 100, wide: true },
        { name: say.measure, cell: row => row.measure && <LevelBadge step={row.measure} />, width: 130 },
        { name: say.state, cell: row => <StateBadge state={row.state} />, width: 100, wide: true },
        { name: say.decideBy, cell: row => <Clock row={row} />, width: 190 },
        { name: say.opened, cell: row => <When at={row.opened_at} />, width: 140, wide: true },
      ]}
    />
  )
}

function Clock({ row: { decide_by, overdue, self_decided } }: { readonly row: Row }) {
  const say = useWords(words)
  const names = useWords(caseWords)
  if (self_decided)
    return (
      <Badge size="sm" variant="outline" color="gray">
        {names.self}
      </Badge>
    )
  if (!decide_by) return '–'
  return (
    <>
      <When at={decide_by} />{' '}
      {overdue && (
        <Badge size="sm" color="red" variant="light">
          {say.late}
        </Badge>
      )}
    </>
  )
}
