/** What waits for a person, of all accounts: the most urgent first, which is risk × audience. */

import { Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { DemandMark } from '../../parts/demand.tsx'
import { Listing } from '../../parts/listing.tsx'
import { usePages } from '../../parts/more.tsx'
import { Empty, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { number, percent, useWords } from '../../words.tsx'
import { ReviewState } from './state.tsx'
import { reviewWords, type State } from './words.ts'

type Row = Output<'review.queue'>['data'][number]

export const words = {
  at: 'review/queue',
  en: {
    title: 'Review queue',
    says: 'Texts that screening did not simply allow, of all accounts. The most urgent is first: how sure the finding is, times how many people it would reach.',
    which: 'Which texts',
    waiting: 'Waiting',
    approved: 'Approved',
    'change-needed': 'Change needed',
    refused: 'Refused',
    what: 'What',
    demands: 'Demands',
    sure: 'How sure',
    people: 'People',
    state: 'State',
    since: 'Since',
    rules: 'Rules',
    senders: 'Senders of texts',
    noneTitle: 'Nothing waits',
    noneSays: 'Texts that screening is not sure about come here, and those about which somebody asks for a person.',
  },
}
const FILTERS = ['waiting', 'approved', 'change-needed', 'refused'] as const

export function useQueue() {
  const [chosen, choose] = useChosen('state', 'waiting')
  const state = FILTERS.find(it => it === chosen && it !== 'waiting') as State | undefined // Each but the first is one.
  const list = usePages(['review', 'queue', chosen], at => call('review.queue', { ...at, ...(state && { state }) }))
  return { chosen, choose, list }
}

export function ReviewQueue() {
  const say = useWords(words)
  const { chosen, choose, list } = useQueue()
  return (
    <Page
      title={say.title}
      says={say.says}
      actions={
        <>
          <Choice
            label={say.which}
            value={chosen}
            choose={choose}
            options={FILTERS.map(value => ({ value, label: say[value] }))}
          />
          <Button component={Link} to="/review/senders" variant="default" size="sm">
            {say.senders}
          </Button>
          <Button component={Link} to="/review/rules" variant="default" size="sm">
            {say.rules}
          </Button>
        </>
      }
    >
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} />}>
        {rows => <List rows={rows} />}
      </Listing>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.review_id}
      openAt={row => `/review/${row.review_id}`}
      columns={[
        {
          name: say.what,
          cell: row => (
            <>
              {row.title || names.lanes[row.lane]}
              <Text size="xs" className="om-soft" fw={400} lineClamp={1}>
                {names.lanes[row.lane]} · {row.account.name}
              </Text>
            </>
          ),
        },
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
        { name: say.sure, cell: row => percent.format(row.score), width: 90, right: true },
        { name: say.people, cell: row => number.format(row.audience), width: 90, right: true, wide: true },
        { name: say.state, cell: row => <ReviewState state={row.state} />, width: 210, wide: true },
        { name: say.since, cell: row => <When at={row.asked_at ?? row.opened_at} />, width: 140, wide: true },
      ]}
    />
  )
}
