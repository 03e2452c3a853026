/** The people: found by address or name, and by where they stand for a purpose. */

import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../client.ts'
import { useChosen, useTyped } from '../parts/address.ts'
import { Listing } from '../parts/listing.tsx'
import { usePages } from '../parts/more.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Standing, STATES, useStateWords } from '../parts/standing.tsx'
import { When } from '../parts/when.tsx'
import { counted, number, useWords } from '../words.tsx'

export const words = {
  at: 'screens/contacts',
  en: {
    title: 'Contacts',
    says: 'Everybody who signed up on one of your forms. What each of them agreed to can be proved.',
    search: 'Search by address, name or number',
    purpose: 'Purpose',
    anyPurpose: 'Any purpose',
    state: 'Standing',
    anyState: 'Any standing',
    segment: 'Segment',
    anySegment: 'Any segment',
    address: 'Address',
    name: 'Name',
    agreed: 'Purposes',
    since: 'Since',
    noneTitle: 'Nobody has signed up yet',
    noneSays: 'People come in through your forms, by ticking a box themselves. There is no other way in.',
    forms: 'See the forms',
    counter: 'At the counter',
    total: (count: number, more: boolean) =>
      more ? `More than ${number.format(count)} contacts` : counted(count, 'contact', 'contacts'),
  },
}

type Row = Output<'contacts.list'>['data'][number]
type SegmentId = Output<'segments.list'>['data'][number]['segment_id']

export function Contacts() {
  const say = useWords(words)
  const { typed, settled, type } = useTyped('search')
  const [purpose, choosePurpose] = useChosen('purpose')
  const [state, chooseState] = useChosen('state')
  const [segment, chooseSegment] = useChosen('segment')
  const chosen = STATES.find(it => it === state && purpose !== '')
  const asked = {
    search: settled,
    ...(purpose && { purpose }),
    ...(chosen && { state: chosen }),
    ...(segment && { segment_id: segment as SegmentId }), // Of the list, or of the address: the server looks.
  }
  const list = usePages(['contacts', asked], at => call('contacts.list', { ...asked, ...at }))
  const clear = () => {
    type('')
    choosePurpose('')
    chooseSegment('')
  }
  const total = useQuery({ queryKey: ['contacts', 'count', asked], queryFn: () => call('contacts.count', asked) })
  return (
    <Page title={say.title} says={say.says} actions={<ToCounter />}>
      <Group gap="sm">
        <TextInput
          aria-label={say.search}
          placeholder={say.search}
          type="search"
          w={260}
          value={typed}
          onChange={event => type(event.currentTarget.value)}
        />
        <Purposes chosen={purpose} choose={choosePurpose} />
        {purpose !== '' && <States chosen={state} choose={chooseState} />}
        <Segments chosen={segment} choose={chooseSegment} />
        <Text size="sm" className="om-soft om-num" role="status">
          {total.data?.total ? say.total(total.data.total, total.data.more) : ''}
        </Text>
      </Group>
      <Listing of={list} clear={settled || purpose || segment ? clear : undefined} none={<Nobody />}>
        {rows => <List rows={rows} />}
      </Listing>
    </Page>
  )
}

function ToCounter() {
  const say = useWords(words)
  return (
    <Button component={Link} to="/counter" variant="default">
      {say.counter}
    </Button>
  )
}

type Choosing = { readonly chosen: string; readonly choose: (value: string) => void }

const usePurposes = () =>
  useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}) }).data?.data ?? []

/** As people know it; the slug where it has no name, or is gone. */
function usePurposeNames(): (slug: string) => string {
  const purposes = usePurposes()
  return slug => purposes.find(it => it.slug === slug)?.name || slug
}

function Purposes({ chosen, choose }: Choosing) {
  const say = useWords(words)
  const data = usePurposes().map(({ slug, name }) => ({ value: slug, label: name || slug }))
  return (
    <NativeSelect
      aria-label={say.purpose}
      value={chosen}
      onChange={event => choose(event.currentTarget.value)}
      data={[{ value: '', label: say.anyPurpose }, ...data]}
    />
  )
}

/** Absent while there are none. */
function Segments({ chosen, choose }: Choosing) {
  const say = useWords(words)
  const segments = useQuery({ queryKey: ['segments'], queryFn: () => call('segments.list', {}) }).data?.data ?? []
  if (segments.length === 0) return null
  const data = segments.map(({ segment_id, name }) => ({ value: segment_id, label: name }))
  return (
    <NativeSelect
      aria-label={say.segment}
      value={chosen}
      onChange={event => choose(event.currentTarget.value)}
      data={[{ value: '', label: say.anySegment }, ...data]}
    />
  )
}

function States({ chosen, choose }: Choosing) {
  const say = useWords(words)
  const states = useStateWords()
  return (
    <NativeSelect
      aria-label={say.state}
      value={chosen}
      onChange={event => choose(event.currentTarget.value)}
      data={[{ value: '', label: say.anyState }, ...STATES.map(value => ({ value, label: states[value][0] }))]}
    />
  )
}

function Nobody() {
  const say = useWords(words)
  const forms = (
    <Button component={Link} to="/forms">
      {say.forms}
    </Button>
  )
  return <Empty title={say.noneTitle} says={say.noneSays} action={forms} />
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.contact_id}
      openAt={row => `/contacts/${row.contact_id}`}
      columns={[
        {
          name: say.address,
          cell: row => (
            <>
              {row.email ?? row.phone}
              <Text size="xs" className="om-soft" fw={400} lineClamp={1}>
                {row.name}
              </Text>
              <Group gap={6} mt={4} hiddenFrom="sm">
                <Standings row={row} />
              </Group>
            </>
          ),
        },
        {
          name: say.agreed,
          cell: row => (
            <Group gap={6}>
              <Standings row={row} />
            </Group>
          ),
          wide: true,
        },
        { name: say.since, cell: row => <When at={row.created_at} />, width: 150, wide: true },
      ]}
    />
  )
}

/** A box that was left empty is no news: it stands on the person’s own screen. */
function Standings({ row }: { readonly row: Row }) {
  const nameOf = usePurposeNames()
  return row.standings
    .filter(({ state }) => state !== 'refused')
    .map(({ purpose, channel, state }) => <Standing key={`${purpose} ${channel}`} state={state} of={nameOf(purpose)} />)
}
