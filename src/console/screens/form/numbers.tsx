/** How far visitors come: seen, begun, sent, confirmed. Counts alone: there is no row for anybody. */

import { NativeSelect, SimpleGrid, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { Plot } from '../../parts/plot.tsx'
import { counted, number, percent, useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import type { FormId } from './draft.ts'
import { Scroll } from '../../parts/scroll.tsx'

const times = (count: number) => (count === 1 ? 'once' : counted(count, 'time', 'times'))

export const words = {
  at: 'form/numbers',
  en: {
    range: 'Time',
    ranges: { '7d': 'Last 7 days', '30d': 'Last 30 days', '90d': 'Last 90 days', '365d': 'Last year' },
    funnel: 'From seen to confirmed',
    funnelSays: (seen: number, sent: number, confirmed: number) =>
      `Seen ${times(seen)}, sent ${times(sent)}, confirmed ${times(confirmed)}${seen > 0 ? `: ${percent.format(confirmed / seen)} of what was seen` : ''}.`,
    steps: { seen: 'Seen', started: 'Begun', submitted: 'Sent', confirmed: 'Confirmed' },
    step: 'Step',
    count: 'Count',
    course: 'Day by day',
    courseSays: (from: string, to: string) => `From ${from} to ${to}, in UTC.`,
    versions: 'By version and language',
    table: 'Counts by version and language',
    version: 'Version',
    language: 'Language',
    how: 'Counted are pages and answers, and no visitors: there is no cookie, no identifier and no row for anybody, so somebody who comes twice counts twice. “Begun” is counted where our script runs, in frames, and where somebody comes from a pasted form; the form’s own page has no script and counts none.',
    noneTitle: 'Nobody has seen it yet',
    noneSays: 'As soon as the form is opened, it is counted here.',
  },
}

const STEPS = ['seen', 'started', 'submitted', 'confirmed'] as const
const RANGES = ['7d', '30d', '90d', '365d'] as const
type Funnel = Output<'forms.funnel'>

export function Numbers({ form }: { readonly form: FormId }) {
  const say = useWords(words)
  const [chosen, choose] = useChosen('time', '30d')
  const time = RANGES.find(it => it === chosen) ?? '30d'
  const funnel = useQuery({
    queryKey: ['funnel', form, time],
    queryFn: () => call('forms.funnel', { form_id: form, days: Number.parseInt(time, 10) }),
  })
  return (
    <Stack gap="lg">
      <NativeSelect
        aria-label={say.range}
        className="om-fit"
        value={time}
        data={RANGES.map(value => ({ value, label: say.ranges[value] }))}
        onChange={event => choose(event.currentTarget.value)}
      />
      <Load of={funnel}>
        {data =>
          data.total.seen + data.total.submitted === 0 ? (
            <Card>
              <Empty title={say.noneTitle} says={say.noneSays} />
            </Card>
          ) : (
            <Shown funnel={data} />
          )
        }
      </Load>
      <Text size="sm" className="om-soft" maw={720}>
        {say.how}
      </Text>
    </Stack>
  )
}

function Shown({ funnel: { total, days, versions, from, to } }: { readonly funnel: Funnel }) {
  const say = useWords(words)
  return (
    <>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Card>
          <Plot
            kind="bars"
            title={say.funnel}
            summary={say.funnelSays(total.seen, total.submitted, total.confirmed)}
            over={say.step}
            at={STEPS.map(step => say.steps[step])}
            series={[{ name: say.count, color: 'good', values: STEPS.map(step => total[step]) }]}
          />
        </Card>
        <Card>
          <Plot
            kind="lines"
            title={say.course}
            summary={say.courseSays(from, to)}
            at={days.map(({ day }) => day)}
            series={STEPS.map((step, i) => ({
              name: say.steps[step],
              color: COLORS[i] ?? 'soft',
              values: days.map(day => day[step]),
            }))}
          />
        </Card>
      </SimpleGrid>
      <Card title={say.versions} flush>
        <Scroll label={say.table}>
          <Table aria-label={say.versions}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{say.version}</Table.Th>
                <Table.Th scope="col">{say.language}</Table.Th>
                {STEPS.map(step => (
                  <Table.Th key={step} scope="col" ta="right">
                    {say.steps[step]}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {versions.map(row => (
                <Table.Tr key={`${row.version} ${row.locale}`}>
                  <Table.Th scope="row" className="om-num">
                    {number.format(row.version)}
                  </Table.Th>
                  <Table.Td>{LANGUAGE_NAMES[row.locale]}</Table.Td>
                  {STEPS.map(step => (
                    <Table.Td key={step} ta="right" className="om-num">
                      {number.format(row[step])}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Scroll>
      </Card>
    </>
  )
}

const COLORS = ['soft', 'warn', 'bad', 'good'] as const
