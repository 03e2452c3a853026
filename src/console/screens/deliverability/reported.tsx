/** What receivers report of mail in the name of a domain (DMARC): aligned or not, by day, and who stands behind each source. */

import { Badge, Button, FileButton, Group, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { call, type Output, sendFile } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { number, useWords } from '../../words.tsx'
import { Course } from './course.tsx'
import { Encrypted } from './encrypted.tsx'
import { NoReports } from './no-reports.tsx'
import { Scroll } from '../../parts/scroll.tsx'

type Data = Output<'domains.dmarc'>
type Source = Data['sources'][number]

export const words = {
  at: 'deliverability/reported',
  en: {
    title: (domain: string) => `Reports about ${domain}`,
    says: 'Receivers count what came in the name of your domain, whoever sent it, and senders how their mail to you was encrypted. They write to the address that its records name, or you bring their files.',
    back: 'Sending',
    span: 'Time',
    days: (n: string) => `${n} days`,
    bring: 'Bring a report',
    taken: {
      dmarc: (org: string, n: string) => `The report of ${org} about ${n} messages is kept.`,
      tls: (org: string, n: string) => `The report of ${org} about the encryption of ${n} sessions is kept.`,
    },
    again: 'This report was here already: it counts once.',
    course: 'Aligned or not',
    courseSays: (good: string, bad: string) => `${good} messages were shown to be yours, ${bad} were not.`,
    aligned: 'Aligned',
    failed: 'Not aligned',
    sources: 'Where it came from',
    source: 'Address',
    who: 'Who',
    whos: { ours: 'yours', authorised: 'allowed', forwarded: 'forwarded', unknown: 'unknown' },
    messages: 'Messages',
    explained: 'What it means',
    reporters: (list: string) => `Reported by ${list}.`,
  },
}
const SPANS = ['7', '30', '90', '365'] as const

export function Reported() {
  const say = useWords(words)
  const { domain = '' } = useParams({ strict: false })
  const [span, choose] = useChosen('days')
  const days = SPANS.find(it => it === span) ?? '30'
  const read = useQuery({
    queryKey: ['reported', 'dmarc', domain, days],
    queryFn: () => call('domains.dmarc', { domain, days: Number(days) }),
  })
  return (
    <Page
      title={say.title(domain)}
      says={say.says}
      back={{ to: '/settings/sending', name: say.back }}
      actions={<Bring />}
    >
      <Choice
        label={say.span}
        options={SPANS.map(value => ({ value, label: say.days(value) }))}
        value={days}
        choose={choose}
      />
      <Load of={read}>{data => (data.days.length === 0 ? <NoReports domain={domain} /> : <Shown data={data} />)}</Load>
      <Encrypted domain={domain} days={Number(days)} />
    </Page>
  )
}

function Bring() {
  const say = useWords(words)
  const client = useQueryClient()
  const bring = useMutation({
    mutationFn: (file: File) => sendFile('dmarc.take', {}, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ['reported'] }),
  })
  return (
    <Stack gap={4} align="end">
      <May right="routes.write">
        <FileButton onChange={file => file && bring.mutate(file)} accept=".xml,.json,.gz,.zip">
          {props => (
            <Button variant="default" loading={bring.isPending} {...props}>
              {say.bring}
            </Button>
          )}
        </FileButton>
      </May>
      <Problem of={bring.error} />
      {bring.data && (
        <Text size="sm" role="status">
          {bring.data.counted
            ? say.taken[bring.data.kind](bring.data.org, number.format(bring.data.messages))
            : say.again}
        </Text>
      )}
    </Stack>
  )
}

function Shown({ data }: { readonly data: Data }) {
  const say = useWords(words)
  return (
    <Stack gap="lg">
      <Card>
        <Course
          title={say.course}
          says={say.courseSays}
          days={data.days}
          good="aligned"
          names={{ good: say.aligned, failed: say.failed }}
        />
      </Card>
      <Card title={say.sources} says={say.reporters(data.reporters.map(({ org }) => org).join(', '))} flush>
        <Sources rows={data.sources} />
      </Card>
    </Stack>
  )
}

const ORDERS: Readonly<Record<string, (a: Source, b: Source) => number>> = {
  messages: (a, b) => b.messages - a.messages,
  failed: (a, b) => b.failed - a.failed,
  source: (a, b) => a.source.localeCompare(b.source, 'en', { numeric: true }),
  who: (a, b) => a.who.localeCompare(b.who),
}
const WHO_COLORS = { ours: 'pine', authorised: 'pine', forwarded: 'gray', unknown: 'red' } as const

function Sources({ rows }: { readonly rows: readonly Source[] }) {
  const say = useWords(words)
  const [order, setOrder] = useChosen('order', 'messages')
  const head = (name: keyof typeof ORDERS, label: string, right = false) => (
    <Table.Th scope="col" ta={right ? 'right' : 'left'} aria-sort={order === name ? 'other' : 'none'}>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        px={0}
        onClick={() => setOrder(name)}
        aria-pressed={order === name}
      >
        {label}
      </Button>
    </Table.Th>
  )
  return (
    <Scroll label={say.sources}>
      <Table className="om-rows" aria-label={say.sources}>
        <Table.Thead>
          <Table.Tr>
            {head('source', say.source)}
            {head('who', say.who)}
            {head('messages', say.messages, true)}
            {head('failed', say.failed, true)}
            <Table.Th scope="col" className="om-wide">
              {say.explained}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.toSorted(ORDERS[order]).map(it => (
            <Table.Tr key={it.source}>
              <Table.Th scope="row" fw={400} className="om-mono">
                {it.source}
              </Table.Th>
              <Table.Td>
                <Group gap={4}>
                  <Badge miw="max-content" variant="light" color={WHO_COLORS[it.who]}>
                    {say.whos[it.who]}
                  </Badge>
                </Group>
              </Table.Td>
              <Table.Td ta="right" className="om-num">
                {number.format(it.messages)}
              </Table.Td>
              <Table.Td ta="right" className="om-num">
                {number.format(it.failed)}
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
