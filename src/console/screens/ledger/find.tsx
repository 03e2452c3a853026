/** From an address, an event or a commitment to what the log has of it. */

import { Button, Code, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressOf, call, type Output } from '../../client.ts'
import { useTyped } from '../../parts/address.ts'
import { Card, Load, NoMatch } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'

export const words = {
  at: 'ledger/find',
  en: {
    title: 'Find an entry',
    search: 'Address, number, event, commitment or index',
    entry: 'Entry',
    type: 'Event',
    place: 'In the chain',
    of: (n: number, channel: string) => `${n} by ${channel}`,
    commitment: 'Commitment',
    when: 'When',
    proof: 'Proof',
    proofOf: (seq: number) => `Inclusion proof of entry ${seq}`,
    person: 'Contact',
    open: 'Open',
  },
}

type Row = Output<'log.find'>['data'][number]

export function Find() {
  const say = useWords(words)
  const { typed, settled, type } = useTyped('q')
  const found = useQuery({
    queryKey: ['log.find', settled],
    queryFn: () => call('log.find', { q: settled }),
    enabled: settled.trim() !== '',
  })
  return (
    <Card title={say.title} flush>
      <TextInput
        m="lg"
        mt="sm"
        maw={460}
        type="search"
        aria-label={say.search}
        placeholder={say.search}
        value={typed}
        onChange={event => type(event.currentTarget.value)}
      />
      {settled.trim() !== '' && (
        <Load of={found} rows={2}>
          {({ data }) => (data.length > 0 ? <List rows={data} /> : <NoMatch clear={() => type('')} />)}
        </Load>
      )}
    </Card>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.event_id}
      columns={[
        { name: say.entry, cell: row => <ProofLink seq={row.seq} />, width: 100 },
        { name: say.type, cell: row => <Code>{row.type}</Code> },
        {
          name: say.place,
          cell: row => (row.n === null ? '–' : say.of(row.n, row.channel ?? '')),
          wide: true,
          width: 120,
        },
        {
          name: say.commitment,
          cell: row => (
            <Text size="xs" className="om-mono om-soft">
              {row.commitment}
            </Text>
          ),
          wide: true,
        },
        { name: say.when, cell: row => <When at={row.at} />, width: 130 },
        {
          name: say.person,
          cell: row => (row.contact_id ? <Link to={`/contacts/${row.contact_id}`}>{say.open}</Link> : '–'),
          width: 90,
        },
      ]}
    />
  )
}

function ProofLink({ seq }: { readonly seq: number }) {
  const say = useWords(words)
  return (
    <Button
      component="a"
      size="compact-xs"
      variant="subtle"
      href={addressOf('log.proof', { seq })}
      download
      aria-label={say.proofOf(seq)}
    >
      {number.format(seq)}
    </Button>
  )
}
