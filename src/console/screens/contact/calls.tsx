/** On which call lists a contact's number left the house. Nothing is shown where it never did. */

import { Badge, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { callWords } from '../calls/words.ts'
import type { Contact } from './types.ts'

export function Calls({ contact: { contact_id } }: { readonly contact: Contact }) {
  const say = useWords(callWords)
  const read = useQuery({
    queryKey: ['contact', contact_id, 'calls'],
    queryFn: () => call('contacts.calls', { contact_id }),
  })
  const rows = read.data?.data ?? []
  if (rows.length === 0) return null
  return (
    <Card title={say.history} says={say.historySays} flush>
      <Rows
        label={say.history}
        rows={rows}
        keyOf={row => row.event_id}
        columns={[
          {
            name: say.title,
            cell: row => (
              <>
                <Link to={`/calls/${row.list_id}`}>{row.list}</Link>
                <Text size="xs" className="om-soft">
                  {row.caller}, {row.reference}
                </Text>
              </>
            ),
          },
          { name: say.leftAt, cell: row => <When at={row.at} />, width: 150 },
          {
            name: say.until,
            cell: row =>
              row.ended_by ? (
                <Badge variant="light" color="red" miw="fit-content">
                  {say.endings[row.ended_by]}
                </Badge>
              ) : (
                <When at={row.use_until} />
              ),
            width: 170,
          },
        ]}
      />
    </Card>
  )
}
