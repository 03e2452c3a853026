/** What a person was sent on every channel, what became of it, and what they did with it. Nothing is shown where nothing was sent. */

import { Badge, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useStatusWords } from '../../parts/status.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { Contact } from './types.ts'
import { contactWords } from './words.ts'

type Message = Output<'contacts.messages'>['data'][number]

export function Messages({ contact: { contact_id } }: { readonly contact: Contact }) {
  const [say, status] = [useWords(contactWords), useStatusWords()]
  const read = useQuery({
    queryKey: ['contact', contact_id, 'messages'],
    queryFn: () => call('contacts.messages', { contact_id }),
  })
  const rows = read.data?.data ?? []
  if (rows.length === 0) return null
  return (
    <Card title={say.messages} says={say.messagesSays} flush>
      <Rows
        label={say.messages}
        rows={rows}
        keyOf={row => row.run_id}
        columns={[
          {
            name: say.message,
            cell: row => (
              <>
                <Link to={`/campaigns/${row.campaign_id}`}>{row.name}</Link>
                <Did message={row} />
              </>
            ),
          },
          {
            name: say.channel,
            wide: true,
            cell: row => <Text size="sm">{say.channelNames[row.channel as keyof typeof say.channelNames]}</Text>, // As the server names them.
          },
          {
            name: say.became,
            cell: row => (
              <>
                <Badge variant="light" color={row.result === 'accepted' ? 'pine' : 'gray'} miw="fit-content">
                  {row.result === null || row.result === 'deferred' ? status.pending : status[row.result]}
                </Badge>
                {row.result !== 'accepted' && row.says !== null && (
                  <Text size="xs" className="om-soft">
                    {row.says}
                  </Text>
                )}
              </>
            ),
          },
          { name: say.when, cell: row => <When at={row.at} />, width: 150 },
        ]}
      />
    </Card>
  )
}

function Did({ message: { did } }: { readonly message: Message }) {
  const say = useWords(contactWords)
  return did.map(({ what, link, times }) => (
    <Text key={`${what} ${link ?? ''}`} size="xs" className="om-soft" style={{ overflowWrap: 'anywhere' }}>
      {say.did[what](times)} {link}
    </Text>
  ))
}
