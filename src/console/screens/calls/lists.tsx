/** Lists of numbers to call. */

import { Badge, Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { Listing } from '../../parts/listing.tsx'
import { May } from '../../parts/may.tsx'
import { usePages } from '../../parts/more.tsx'
import { Empty, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { MakeList } from './make.tsx'
import { callWords } from './words.ts'

export type CallList = Output<'calls.list'>['data'][number]

const COLOR = { live: 'pine', expired: 'yellow', closed: 'gray' } as const satisfies Record<CallList['state'], string>

export function ListState({ of: { state } }: { readonly of: Pick<CallList, 'state'> }) {
  const say = useWords(callWords)
  return (
    <Badge variant="light" color={COLOR[state]} miw="fit-content">
      {say.states[state]}
    </Badge>
  )
}

export function CallLists() {
  const say = useWords(callWords)
  const [making, dialog] = useDisclosure()
  const list = usePages(['calls'], at => call('calls.list', at as { cursor?: CallList['list_id'] }), 10_000) // Ours.
  const actions = (
    <>
      <Button component={Link} to="/calls/callers" variant="default">
        {say.callers}
      </Button>
      <May right="campaigns.write">
        <Button onClick={dialog.open}>{say.make}</Button>
      </May>
    </>
  )
  return (
    <Page title={say.title} says={say.says} actions={actions}>
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} />}>
        {rows => (
          <Rows
            label={say.title}
            rows={rows}
            keyOf={row => row.list_id}
            openAt={row => `/calls/${row.list_id}`}
            columns={[
              { name: say.name, cell: row => row.name },
              { name: say.state, cell: row => <ListState of={row} />, width: 110 },
              { name: say.caller, cell: row => row.caller, wide: true },
              { name: say.numbers, cell: row => number.format(row.numbers), right: true, width: 90 },
              { name: say.left, cell: row => number.format(row.left), right: true, width: 120, wide: true },
              { name: say.until, cell: row => <When at={row.expires_at} />, width: 160, wide: true },
            ]}
          />
        )}
      </Listing>
      <Modal opened={making} onClose={dialog.close} title={say.make} size="lg">
        <MakeList />
      </Modal>
    </Page>
  )
}
