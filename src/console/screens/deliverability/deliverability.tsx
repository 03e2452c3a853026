/** How mail fares with each provider, what it was refused for, and what large receivers ask of whoever writes to many. */

import { Badge, Group, NativeSelect, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Plot } from '../../parts/plot.tsx'
import { finePercent, number, useWords } from '../../words.tsx'
import { Scroll } from '../../parts/scroll.tsx'

type Data = Output<'deliverability.read'>
type Provider = Data['providers'][number]

export const words = {
  at: 'deliverability/deliverability',
  en: {
    title: 'Deliverability',
    says: 'What the servers of each provider did with your mail. Only what left the house is counted.',
    span: 'Time',
    days: (n: string) => `${n} days`,
    provider: 'Provider',
    all: 'All providers',
    accepted: 'Taken',
    deferred: 'Put off',
    failed: 'Refused',
    complaint: 'Complaints',
    share: 'Refused, %',
    table: 'By provider',
    course: 'By day',
    courseSays: (accepted: string, failed: string) => `${accepted} messages were taken, ${failed} refused.`,
    reasons: 'Why mail was not taken',
    reason: 'Reason',
    result: 'What became of it',
    count: 'Messages',
    rules: 'What large receivers ask for',
    rule: 'Rule',
    who: 'Asked for by',
    state: 'State',
    shows: 'Shown by',
    states: { met: 'met', broken: 'not met', unknown: 'not known' },
    noneTitle: 'Nothing has left the house yet',
    noneSays:
      'What stays in the sandbox mailbox says nothing about providers. Set up a route and a sender domain under Settings, Sending.',
  },
}
const SPANS = ['7', '30', '90', '365'] as const

export function Deliverability() {
  const say = useWords(words)
  const [span, chooseSpan] = useChosen('days')
  const [provider, chooseProvider] = useChosen('provider')
  const days = SPANS.find(it => it === span) ?? '30'
  const read = useQuery({
    queryKey: ['deliverability', days],
    queryFn: () => call('deliverability.read', { days: Number(days) }),
  })
  return (
    <Page title={say.title} says={say.says}>
      <Group align="end">
        <Choice
          label={say.span}
          options={SPANS.map(value => ({ value, label: say.days(value) }))}
          value={days}
          choose={chooseSpan}
        />
        <NativeSelect
          label={say.provider}
          value={provider ?? ''}
          onChange={event => chooseProvider(event.currentTarget.value)}
          data={[
            { value: '', label: say.all },
            ...(read.data?.providers ?? []).map(it => ({ value: it.provider as string, label: it.name })),
          ]}
        />
      </Group>
      <Load of={read}>
        {data => (
          <Stack gap="lg">
            {data.providers.length === 0 ? (
              <Card>
                <Empty title={say.noneTitle} says={say.noneSays} />
              </Card>
            ) : (
              <Fared data={data} provider={provider ?? ''} />
            )}
            <Rules rules={data.rules} />
          </Stack>
        )}
      </Load>
    </Page>
  )
}

function Fared({ data, provider }: { readonly data: Data; readonly provider: string }) {
  const say = useWords(words)
  const chosen = data.providers.filter(it => provider === '' || it.provider === provider)
  const sum = (of: (it: Provider) => number) => chosen.reduce((all, it) => all + of(it), 0)
  const at = data.providers[0]?.days.map(({ day }) => day.slice(5)) ?? []
  const line = (name: 'accepted' | 'deferred' | 'failed' | 'complaint') =>
    at.map((_, i) => sum(it => it.days[i]?.[name] ?? 0))
  return (
    <>
      <Card>
        <Plot
          kind="bars"
          title={say.course}
          summary={say.courseSays(number.format(sum(it => it.accepted)), number.format(sum(it => it.failed)))}
          at={at}
          series={[
            { name: say.accepted, color: 'good' as const, values: line('accepted') },
            { name: say.deferred, color: 'warn' as const, values: line('deferred') },
            { name: say.failed, color: 'bad' as const, values: line('failed') },
            { name: say.complaint, color: 'soft' as const, values: line('complaint') },
          ].filter(({ values }, i) => i === 0 || values.some(value => value > 0))}
        />
      </Card>
      <Card title={say.table} flush>
        <Providers data={data} rows={chosen} />
      </Card>
      <Reasons data={data} rows={chosen} />
    </>
  )
}

/** Each number leads to the people behind it. */
function Behind({
  data,
  provider,
  result,
  reason,
  count,
}: {
  readonly data: Data
  readonly provider: string
  readonly result: string
  readonly reason?: string
  readonly count: number
}) {
  const search = { provider, result, since: data.since, until: data.until, ...(reason ? { reason } : {}) }
  if (count === 0 || result === 'complaint') return <>{number.format(count)}</>
  return (
    <Link to="/deliverability/recipients" search={search as never}>
      {number.format(count)}
    </Link>
  )
}

const COLUMNS = ['accepted', 'deferred', 'failed', 'complaint'] as const

function Providers({ data, rows }: { readonly data: Data; readonly rows: readonly Provider[] }) {
  const say = useWords(words)
  return (
    <Scroll label={say.table}>
      <Table className="om-rows" aria-label={say.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say.provider}</Table.Th>
            {COLUMNS.map(name => (
              <Table.Th key={name} scope="col" ta="right">
                {say[name]}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right" className="om-wide">
              {say.share}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(it => (
            <Table.Tr key={it.provider}>
              <Table.Th scope="row" fw={400}>
                {it.name}
              </Table.Th>
              {COLUMNS.map(name => (
                <Table.Td key={name} ta="right" className="om-num">
                  <Behind data={data} provider={it.provider} result={name} count={it[name]} />
                </Table.Td>
              ))}
              <Table.Td ta="right" className="om-num om-wide">
                {finePercent.format(it.failed / Math.max(1, it.accepted + it.failed))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  )
}

function Reasons({ data, rows }: { readonly data: Data; readonly rows: readonly Provider[] }) {
  const say = useWords(words)
  const reasons = rows.flatMap(it => it.reasons.map(reason => ({ ...reason, provider: it.provider, name: it.name })))
  if (reasons.length === 0) return null
  return (
    <Card title={say.reasons} flush>
      <Scroll label={say.reasons}>
        <Table className="om-rows" aria-label={say.reasons}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say.provider}</Table.Th>
              <Table.Th scope="col">{say.reason}</Table.Th>
              <Table.Th scope="col">{say.result}</Table.Th>
              <Table.Th scope="col" ta="right">
                {say.count}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reasons
              .toSorted((a, b) => b.count - a.count)
              .map(it => (
                <Table.Tr key={`${it.provider} ${it.result} ${it.reason}`}>
                  <Table.Td>{it.name}</Table.Td>
                  <Table.Td>{it.says}</Table.Td>
                  <Table.Td>{say[it.result]}</Table.Td>
                  <Table.Td ta="right" className="om-num">
                    <Behind data={data} provider={it.provider} result={it.result} reason={it.reason} count={it.count} />
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </Scroll>
    </Card>
  )
}

const RULE_COLORS = { met: 'pine', broken: 'red', unknown: 'gray' } as const
const ASKERS: Readonly<Record<string, string>> = { google: 'Gmail', yahoo: 'Yahoo', microsoft: 'Outlook' }

function Rules({ rules }: { readonly rules: Data['rules'] }) {
  const say = useWords(words)
  return (
    <Card title={say.rules} flush>
      <Scroll label={say.rules}>
        <Table className="om-rows" aria-label={say.rules}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say.rule}</Table.Th>
              <Table.Th scope="col">{say.state}</Table.Th>
              <Table.Th scope="col" className="om-wide">
                {say.shows}
              </Table.Th>
              <Table.Th scope="col" className="om-wide">
                {say.who}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rules.map(it => (
              <Table.Tr key={it.rule} title={it.source}>
                <Table.Td>{it.says}</Table.Td>
                <Table.Td>
                  <Badge miw="max-content" variant="light" color={RULE_COLORS[it.state]}>
                    {say.states[it.state]}
                  </Badge>
                </Table.Td>
                <Table.Td className="om-wide">
                  <Text size="sm" className="om-soft">
                    {it.shows}
                  </Text>
                </Table.Td>
                <Table.Td className="om-wide">
                  <Text size="sm" className="om-soft">
                    {it.providers.map(name => ASKERS[name] ?? name).join(', ')}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
    </Card>
  )
}
