/** Who did what, each entry a leaf of the log. */

import { Button, Code, Text } from '@mantine/core'
import { addressOf, call, type Output } from '../client.ts'
import { Listing } from '../parts/listing.tsx'
import { usePages } from '../parts/more.tsx'
import { useNames } from '../parts/names.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { number, useWords } from '../words.tsx'

export const words = {
  at: 'screens/audit',
  en: {
    title: 'Audit log',
    says: 'Everything that somebody did in this account. Entries cannot be changed or removed: each is a leaf of a log that anybody can check.',
    act: 'Act',
    who: 'Who',
    on: 'To what',
    when: 'When',
    leaf: 'Leaf',
    proof: 'Proof',
    proofOf: (seq: number) => `Inclusion proof of leaf ${seq}`,
    noneTitle: 'Nothing has been done yet',
    noneSays: 'The first change that somebody makes appears here.',
  },
}

type Row = Output<'audit.list'>['data'][number]
const LIVE_MS = 5_000

export function Audit() {
  const say = useWords(words)
  const list = usePages(['audit'], at => call('audit.list', at), LIVE_MS)
  return (
    <Page title={say.title} says={say.says}>
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} />}>
        {rows => <List rows={rows} />}
      </Listing>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  const nameOf = useNames()
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.event_id}
      columns={[
        { name: say.act, cell: row => <Code>{row.act}</Code> },
        { name: say.who, cell: row => nameOf(row.actor), width: 160 },
        {
          name: say.on,
          cell: row => (
            <Text size="xs" className="om-mono om-soft">
              {Object.values(row.on).map(String).join(' ')}
            </Text>
          ),
          wide: true,
        },
        { name: say.when, cell: row => <When at={row.at} />, width: 150 },
        {
          name: say.leaf,
          cell: row => (
            <Button
              component="a"
              size="compact-xs"
              variant="subtle"
              href={addressOf('log.proof', { seq: row.seq })}
              download
              aria-label={say.proofOf(row.seq)}
            >
              {number.format(row.seq)}
            </Button>
          ),
          right: true,
          width: 90,
          wide: true,
        },
      ]}
    />
  )
}
