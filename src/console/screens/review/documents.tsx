/** What backs a list that waits: whoever decides about it looks at these, and not at its words alone. */

import { Anchor, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { addressOf, call } from '../../client.ts'
import { Card, Load } from '../../parts/page.tsx'
import { counted, number, useWords } from '../../words.tsx'

export const words = {
  at: 'review/documents',
  en: {
    title: 'The documents',
    says: (name: string, rows: number, kib: number) =>
      `${name}: for ${counted(rows, 'row', 'rows')}, ${number.format(kib)} KiB`,
    none: 'There are none.',
  },
}

type Props = { readonly account: string; readonly list: string }

export function ListDocuments({ account, list }: Props) {
  const say = useWords(words)
  const at = { account_id: account, import_id: list as `imp_${string}` } // As the review says what it is about.
  const found = useQuery({ queryKey: ['review', 'documents', list], queryFn: () => call('review.documents', at) })
  return (
    <Card title={say.title}>
      <Load of={found}>
        {({ data }) => (
          <Stack gap="xs">
            {data.length === 0 && <Text size="sm">{say.none}</Text>}
            {data.map(({ document_id, name, rows, size_bytes }) => (
              <Anchor key={document_id} size="sm" href={addressOf('review.document', { ...at, document_id })}>
                {say.says(name, rows.length, Math.ceil(size_bytes / 1_024))}
              </Anchor>
            ))}
          </Stack>
        )}
      </Load>
    </Card>
  )
}
