/** What became of it: its course as one plot, what did not arrive and why, who left, where its links lead. */

import { Grid, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Plot } from '../../parts/plot.tsx'
import { useStatusWords } from '../../parts/status.tsx'
import { shortly } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { Measured } from './measured.tsx'
import { sentWords } from './words.ts'

type ReportData = Output<'campaigns.report'>
const LIVE_MS = 3_000

type Props = {
  readonly campaign: ReportData['campaign_id']
  readonly isLive: boolean
  readonly isText: boolean
}

export function Report({ campaign, isLive, isText }: Props) {
  const report = useQuery({
    queryKey: ['report', campaign, isLive],
    queryFn: () => call('campaigns.report', { campaign_id: campaign }),
    refetchInterval: isLive ? LIVE_MS : false,
  })
  return (
    <Load of={report}>
      {data => (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Card>
              <Course report={data} isText={isText} />
            </Card>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Afterwards report={data} />
          </Grid.Col>
          <Grid.Col span={12}>
            <Measured report={data} isText={isText} />
          </Grid.Col>
          {missedIn(data).length > 0 && (
            <Grid.Col span={12}>
              <Reasons of={missedIn(data)} />
            </Grid.Col>
          )}
        </Grid>
      )}
    </Load>
  )
}

function Course({ report: { course, totals }, isText }: Pick<Props, 'isText'> & { readonly report: ReportData }) {
  const say = useWords(sentWords)
  const results = useStatusWords()
  if (course.length === 0) return <Text className="om-soft">{say.nothingYet}</Text>
  const now = new Date()
  const line = (name: 'accepted' | 'failed' | 'gated') => course.map(step => step[name])
  return (
    <Plot
      kind="bars"
      title={say.course}
      summary={(isText ? say.courseOfTexts : say.courseSays)(totals.accepted, totals.frozen)}
      at={course.map(({ at }) => shortly(new Date(at), now))}
      series={[
        { name: isText ? say.handedOver : results.accepted, color: 'good' as const, values: line('accepted') },
        { name: results.failed, color: 'bad' as const, values: line('failed') },
        { name: results.gated, color: 'warn' as const, values: line('gated') },
      ].filter(({ values }, i) => i === 0 || values.some(value => value > 0))}
    />
  )
}

function Afterwards({ report }: { readonly report: ReportData }) {
  const say = useWords(sentWords)
  return (
    <Card title={say.after}>
      <Text size="sm">{report.unsubscribed === 0 ? say.nobodyLeft : say.left(report.unsubscribed)}</Text>
      <Text size="sm" fw={600} mt="md">
        {say.links}
      </Text>
      {report.links.length === 0 ? (
        <Text size="sm" className="om-soft">
          {say.noLinks}
        </Text>
      ) : (
        <ul className="om-list">
          {report.links.map(link => (
            <li key={link} className="om-mono">
              {link}
            </li>
          ))}
        </ul>
      )}
      <Text size="sm" fw={600} mt="md">
        {say.revision(report.revision)}
      </Text>
      <Text size="xs" className="om-soft">
        {say.sameAs}
      </Text>
      <Text className="om-mono om-soft">{report.revision_sha256}</Text>
    </Card>
  )
}

const MISSED = ['failed', 'gated', 'expired', 'held'] as const

const missedIn = ({ reasons }: ReportData) =>
  MISSED.flatMap(result => reasons[result].map(reason => ({ result, ...reason })))

function Reasons({ of: rows }: { readonly of: ReturnType<typeof missedIn> }) {
  const say = useWords(sentWords)
  const results = useStatusWords()
  return (
    <Card title={say.why} flush>
      <Table className="om-rows" aria-label={say.why}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say.reason}</Table.Th>
            <Table.Th scope="col">{say.result}</Table.Th>
            <Table.Th scope="col" ta="right">
              {say.count}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ result, reason, says, count }) => (
            <Table.Tr key={`${result} ${reason}`}>
              <Table.Td>{says}</Table.Td>
              <Table.Td>{results[result]}</Table.Td>
              <Table.Td ta="right" className="om-num">
                {number.format(count)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}
