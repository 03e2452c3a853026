/** What a contact texted us, and what was answered. Nothing is shown where they never did. */

import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { textsWords } from '../texts/words.ts'
import type { Contact } from './types.ts'

export function ContactTexts({ contact: { contact_id } }: { readonly contact: Contact }) {
  const say = useWords(textsWords)
  const read = useQuery({
    queryKey: ['contact', contact_id, 'texts'],
    queryFn: () => call('texts.list', { contact_id }),
  })
  const rows = read.data?.data ?? []
  if (rows.length === 0) return null
  return (
    <Card title={say.title} flush>
      <Rows
        label={say.title}
        rows={rows}
        keyOf={row => row.text_id}
        openAt={row => `/texts/${row.text_id}`}
        columns={[
          { name: say.text, cell: row => <span className="om-break">{row.text}</span> },
          {
            name: say.what,
            wide: true,
            cell: row => (
              <Text size="xs" className="om-soft">
                {row.stopped.length > 0 ? say.ended(row.stopped.join(', ')) : say.asks[row.asked]}
              </Text>
            ),
          },
          { name: say.when, cell: row => <When at={row.at} />, width: 150 },
        ]}
      />
    </Card>
  )
}
