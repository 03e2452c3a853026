/** The rows of an import, by what became of them or why. */

import { Anchor, Button, NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ROW_REASONS, ROW_STATES } from '#imports/types.ts'
import { addressOf, call } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { Listing } from '../../parts/listing.tsx'
import { usePages } from '../../parts/more.tsx'
import { Empty, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useWords } from '../../words.tsx'
import { importWords, type Row } from './words.ts'

export const words = {
  at: 'import/rows',
  en: {
    title: 'Rows',
    all: 'All states',
    which: 'State',
    row: 'Line',
    person: 'Person',
    open: 'Open the contact',
    state: 'State',
    why: 'Why',
    evidence: 'Evidence',
    noneTitle: 'No such rows',
    noneSays: 'Rows that stay are listed here once the list was tried.',
    because: (says: string) => `Because: ${says}`,
    every: 'Show all reasons',
    download: 'Rejected rows as a file',
  },
}

export function ImportRows() {
  const say = useWords(words)
  const own = useWords(importWords)
  const { import: id = '' } = useParams({ strict: false }) as { import?: string } // As the route names it.
  const import_id = id as `imp_${string}` // Held against its shape by the server.
  const [state, chooseState] = useChosen('state')
  const [reason, chooseReason] = useChosen('reason')
  const it = useQuery({ queryKey: ['imports.read', { import_id }], queryFn: () => call('imports.read', { import_id }) })
  const asked = {
    ...(ROW_STATES.some(known => known === state) && { state: state as Row['state'] }),
    ...(ROW_REASONS.some(known => known === reason) && { reason: reason as NonNullable<Row['reason']> }),
  }
  const list = usePages(['imports', 'rows', import_id, state, reason], async at => {
    const page = await call('imports.rows', {
      import_id,
      ...asked,
      ...(at.cursor ? { cursor: Number(at.cursor) } : {}),
    })
    return { data: page.data, next_cursor: page.next_cursor === null ? null : String(page.next_cursor) }
  })
  const says = list.data?.find(row => row.reason === reason)?.says
  return (
    <Page
      title={say.title}
      back={{ to: `/imports/${import_id}`, name: it.data?.name ?? own.title }}
      says={
        asked.reason &&
        says && (
          <>
            {say.because(says)}{' '}
            <Anchor component="button" type="button" size="sm" onClick={() => chooseReason('')}>
              {say.every}
            </Anchor>
          </>
        )
      }
      actions={
        <>
          <NativeSelect
            aria-label={say.which}
            value={state}
            onChange={event => chooseState(event.currentTarget.value)}
            data={[{ value: '', label: say.all }, ...ROW_STATES.map(value => ({ value, label: own.rowStates[value] }))]}
          />
          <Button component="a" variant="default" href={addressOf('imports.rejected', { import_id })}>
            {say.download}
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
  const own = useWords(importWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={({ row }) => String(row)}
      columns={[
        { name: say.row, cell: ({ line }) => <span className="om-num">{line}</span>, width: 80 },
        {
          name: say.person,
          cell: ({ contact_id, address }) =>
            contact_id ? <Link to={`/contacts/${contact_id}`}>{address ?? say.open}</Link> : '—',
          width: 220,
          wide: true,
        },
        { name: say.state, cell: ({ state }) => own.rowStates[state], width: 130 },
        {
          name: say.why,
          cell: ({ says, demand }) =>
            says && (
              <Text size="sm" component="span">
                {says} <DemandMark id={demand ?? undefined} />
              </Text>
            ),
        },
        { name: say.evidence, cell: ({ level }) => level ?? '—', width: 100, wide: true },
      ]}
    />
  )
}
