/** What came back: why, how often, and of whom. */

import { Anchor, Badge, Group, NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Listing } from '../../parts/listing.tsx'
import { usePages } from '../../parts/more.tsx'
import { Card, Empty, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { returnedWords } from './returned-words.ts'

type Row = Output<'returned.list'>['data'][number]
type Reason = Row['reason']

export function Returned() {
  const say = useWords(returnedWords)
  const [chosen, choose] = useChosen('reason')
  const reason = Object.keys(say.reasons).find((it): it is Reason => it === chosen)
  const list = usePages(['returned', reason], at => call('returned.list', { ...(reason && { reason }), ...at }))
  return (
    <Page title={say.title} says={say.says}>
      <Sums choose={choose} />
      <Group>
        <NativeSelect
          aria-label={say.reason}
          value={reason ?? ''}
          onChange={event => choose(event.currentTarget.value)}
          data={[
            { value: '', label: say.anyReason },
            ...Object.entries(say.reasons).map(([value, label]) => ({ value, label })),
          ]}
        />
      </Group>
      <Listing
        of={list}
        clear={reason ? () => choose('') : undefined}
        none={<Empty title={say.noneTitle} says={say.noneSays} />}
      >
        {rows => <List rows={rows} />}
      </Listing>
    </Page>
  )
}

/** Each count is a way to the messages behind it. */
function Sums({ choose }: { readonly choose: (reason: string) => void }) {
  const say = useWords(returnedWords)
  const sums = useQuery({ queryKey: ['returned', 'sums'], queryFn: () => call('returned.sums', {}) })
  if (!sums.data || sums.data.data.length === 0) return null
  return (
    <Card title={say.sums}>
      <Group gap="lg">
        {sums.data.data.map(it => (
          <Anchor
            key={`${it.kind} ${it.class} ${it.reason}`}
            component="button"
            size="sm"
            title={it.says}
            onClick={() => choose(it.reason)}
          >
            {say.reasons[it.reason]}: {it.count}
          </Anchor>
        ))}
      </Group>
    </Card>
  )
}

const COLORS: Readonly<Record<string, string>> = { hard: 'red', complaint: 'red', block: 'yellow' }

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(returnedWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => `${row.message} ${row.kind} ${row.reason}`}
      columns={[
        {
          name: say.reason,
          cell: row => (
            <>
              {say.reasons[row.reason]}{' '}
              <Badge size="xs" variant="light" color={COLORS[row.class] ?? 'gray'}>
                {say.classes[row.class] ?? row.class}
              </Badge>
              <Text size="xs" className="om-soft">
                {row.says}
              </Text>
            </>
          ),
        },
        {
          name: say.said,
          wide: true,
          cell: row => (
            <Text size="xs" className="om-mono" title={`${say.rule}: ${row.rule}`}>
              {row.detail}
            </Text>
          ),
        },
        {
          name: say.who,
          cell: row =>
            row.contact_id === null ? (
              say.gone
            ) : (
              <Anchor renderRoot={props => <Link to={`/contacts/${row.contact_id}`} {...props} />} size="sm">
                {say.who}
              </Anchor>
            ),
        },
        { name: say.when, cell: row => <When at={row.at} /> },
      ]}
    />
  )
}
