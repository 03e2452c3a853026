/** Nothing was reported yet: what has to stand in the DNS first, each with its value; or why nobody can write here. */

import { Badge, Group, List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../client.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Copy } from '../../parts/secret.tsx'
import { useWords } from '../../words.tsx'
import { type DnsRecord, toldBy } from './told.ts'

export const words = {
  at: 'deliverability/no-reports',
  en: {
    title: 'No reports yet',
    toDo: 'Do this first, in this order. Most receivers write once a day; a file of theirs that you have can be brought here at any time.',
    whole: 'Everything stands in the DNS. Most receivers write once a day: the first reports come by tomorrow.',
    steps: {
      'return-path': 'So that mail to the address below arrives here, publish the return path:',
      dmarc: 'Add the address to “rua” of the DMARC record. If there is none yet, publish this one:',
      'tls-report': 'So that senders tell how the encryption of their mail to you went, publish:',
    } as Readonly<Partial<Record<DnsRecord['what'], string>>>,
    done: 'done',
    address: 'Reports are written to',
    looked: 'The same records stand under',
    sending: 'Settings, Sending',
    noName:
      'Receivers cannot write here: this installation runs under an address that nobody outside could find, so there is none to put into “rua”. Whoever runs it gives it a name (OPTIMAIL_PUBLIC_URL); then the records to publish stand here. Until then let reports come to a mailbox of yours and bring the files.',
  },
}

export function NoReports({ domain }: { readonly domain: string }) {
  const say = useWords(words)
  const list = useQuery({ queryKey: ['domains.list', {}], queryFn: () => call('domains.list', {}) })
  return (
    <Card title={say.title}>
      <Load of={list} rows={2}>
        {({ data }) => {
          const { address, steps } = toldBy(data.find(it => it.domain === domain)?.records ?? [])
          if (address === undefined) return <Text size="sm">{say.noName}</Text>
          return (
            <Stack gap="sm">
              <Text size="sm">{steps.every(({ isDone }) => isDone) ? say.whole : say.toDo}</Text>
              <Group gap="xs">
                <Text size="sm">{say.address}</Text>
                <code className="om-mono om-break">{address}</code>
                <Copy value={address} label={say.address} />
              </Group>
              <List type="ordered" size="sm" spacing="sm" styles={{ itemWrapper: { display: 'inline' } }}>
                {steps.map(({ record, isDone }) => (
                  <List.Item key={record.what}>
                    {say.steps[record.what]}{' '}
                    {isDone ? (
                      <Badge size="sm" variant="light">
                        {say.done}
                      </Badge>
                    ) : (
                      <Group gap="xs" mt={4}>
                        <code className="om-mono om-break">
                          {record.name} {record.type} {record.value}
                        </code>
                        <Copy value={record.value} label={record.name} />
                      </Group>
                    )}
                  </List.Item>
                ))}
              </List>
              <Text size="xs" className="om-soft">
                {say.looked} <Link to="/settings/sending">{say.sending}</Link>.
              </Text>
            </Stack>
          )
        }}
      </Load>
    </Card>
  )
}
