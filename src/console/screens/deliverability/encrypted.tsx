/** What senders report of the encryption of mail to a domain (TLSRPT): how many sessions, and how and where they failed. */

import { Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { Card, Load } from '../../parts/page.tsx'
import { number, useWords } from '../../words.tsx'
import { Course } from './course.tsx'
import { Scroll } from '../../parts/scroll.tsx'

type Data = Output<'domains.tls-reports'>

export const words = {
  at: 'deliverability/encrypted',
  en: {
    title: 'Encryption of mail to the domain',
    says: (good: string, bad: string) => `${good} sessions of other servers with yours succeeded, ${bad} failed.`,
    succeeded: 'Encrypted',
    failed: 'Failed',
    failures: 'How they failed',
    reporters: (list: string) => `Reported by ${list}.`,
    none: 'Nobody has reported yet how the encryption of mail to the domain went.',
    result: 'Failure and server',
    sessions: 'Sessions',
    explained: 'What it means',
    unknown: 'by a server that is not named',
    results: {
      'starttls-not-supported': 'no encryption offered',
      'certificate-host-mismatch': 'certificate for another name',
      'certificate-expired': 'certificate expired',
      'certificate-not-trusted': 'certificate not trusted',
      'validation-failure': 'encryption not agreed on',
      'tlsa-invalid': 'TLSA record does not fit',
      'dnssec-invalid': 'DNSSEC does not hold',
      'dane-required': 'DANE demanded',
      'sts-policy-fetch-error': 'MTA-STS policy not found',
      'sts-policy-invalid': 'MTA-STS policy invalid',
      'sts-webpki-invalid': 'certificate of the MTA-STS policy',
      unnamed: 'not said',
    } satisfies Record<Data['failures'][number]['result'], string>,
  },
}

export function Encrypted({ domain, days }: { readonly domain: string; readonly days: number }) {
  const say = useWords(words)
  const read = useQuery({
    queryKey: ['reported', 'tls', domain, days],
    queryFn: () => call('domains.tls-reports', { domain, days }),
  })
  return (
    <Load of={read}>
      {data =>
        data.days.length === 0 ? (
          <Text size="sm" className="om-soft">
            {say.none}
          </Text>
        ) : (
          <Shown data={data} />
        )
      }
    </Load>
  )
}

function Shown({ data }: { readonly data: Data }) {
  const say = useWords(words)
  return (
    <Stack gap="lg">
      <Card>
        <Course
          title={say.title}
          says={say.says}
          days={data.days}
          good="succeeded"
          names={{ good: say.succeeded, failed: say.failed }}
        />
        {data.failures.length === 0 && (
          <Text size="sm" className="om-soft">
            {say.reporters(data.reporters.join(', '))}
          </Text>
        )}
      </Card>
      {data.failures.length > 0 && (
        <Card title={say.failures} says={say.reporters(data.reporters.join(', '))} flush>
          <Failures rows={data.failures} />
        </Card>
      )}
    </Stack>
  )
}

function Failures({ rows }: { readonly rows: Data['failures'] }) {
  const say = useWords(words)
  return (
    <Scroll label={say.failures}>
      <Table className="om-rows" aria-label={say.failures}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say.result}</Table.Th>
            <Table.Th scope="col" ta="right">
              {say.sessions}
            </Table.Th>
            <Table.Th scope="col" className="om-wide">
              {say.explained}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(it => (
            <Table.Tr key={`${it.mx} ${it.result}`}>
              <Table.Th scope="row" fw={400}>
                {say.results[it.result]}
                <Text size="xs" className={it.mx === '' ? 'om-soft' : 'om-mono om-soft'}>
                  {it.mx || say.unknown}
                </Text>
              </Table.Th>
              <Table.Td ta="right" className="om-num">
                {number.format(it.sessions)}
              </Table.Td>
              <Table.Td className="om-wide">
                <Text size="sm" className="om-soft">
                  {it.says}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  )
}
