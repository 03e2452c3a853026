/** What the dry run found: what can be released and what not, why, with examples; and whether it looks like a list that people signed up to. */

import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { addressOf } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { Card } from '../../parts/page.tsx'
import { countryName, number, percent, useWords } from '../../words.tsx'
import type { Import } from './words.ts'
import { Scroll } from '../../parts/scroll.tsx'

type Trial = NonNullable<Import['trial']>

export const words = {
  at: 'import/trial',
  en: {
    title: 'What the trial found',
    read: 'Rows read',
    taken: 'Can be taken',
    releasable: 'Prove enough to be released',
    reasons: 'Why rows are not released',
    reason: 'Reason',
    count: 'Rows',
    examples: 'For example',
    line: (line: number, value: string) => (value === '' ? `line ${line}` : `line ${line}: ${value}`),
    none: 'Every row proves what it must.',
    download: 'Rejected rows as a file',
    forensics: 'Does it look like a list that people signed up to?',
    verdicts: {
      plain: 'Nothing about it looks strange.',
      noted: 'Little about it looks strange. What does is for you to look at.',
      doubtful:
        'Some of it looks strange. Look at it before you answer for it; somebody of ours looks at it before it is released.',
      refuse: 'No. It is not taken.',
    },
    score: (score: number) => `${score} of 100`,
    countries: 'Countries',
    unknown: 'not known',
  },
}

export function TrialCard({ it, trial }: { readonly it: Import; readonly trial: Trial }) {
  const say = useWords(words)
  const figures = [
    [say.read, trial.rows, undefined],
    [say.taken, trial.taken, undefined],
    [say.releasable, trial.releasable, undefined],
  ] as const
  const hasBad = trial.reasons.length > 0
  return (
    <>
      <Card
        title={say.title}
        flush
        actions={
          hasBad && (
            <Button component="a" variant="default" href={addressOf('imports.rejected', { import_id: it.import_id })}>
              {say.download}
            </Button>
          )
        }
      >
        <Group gap={0} grow align="stretch" className="om-figures" preventGrowOverflow={false}>
          {figures.map(([name, count]) => (
            <div key={name} className="om-figure-card">
              <span className="om-figure-name">{name}</span>
              <span className="om-figure">{number.format(count)}</span>
            </div>
          ))}
        </Group>
        {hasBad ? <Reasons it={it} trial={trial} /> : <Text p="lg">{say.none}</Text>}
        <Countries trial={trial} />
      </Card>
      <ForensicsCard forensics={trial.forensics} />
    </>
  )
}

function Reasons({ it, trial }: { readonly it: Import; readonly trial: Trial }) {
  const say = useWords(words)
  return (
    <Scroll label={say.reasons}>
      <Table className="om-rows" aria-label={say.reasons}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say.reason}</Table.Th>
            <Table.Th scope="col" ta="right" w={90}>
              {say.count}
            </Table.Th>
            <Table.Th scope="col" className="om-wide">
              {say.examples}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {trial.reasons.map(({ reason, says, demand, count, examples }) => (
            <Table.Tr key={reason}>
              <Table.Td>
                {says} <DemandMark id={demand ?? undefined} />
              </Table.Td>
              <Table.Td ta="right">
                <Anchor
                  component={Link}
                  to={`/imports/${it.import_id}/rows`}
                  search={{ reason } as never}
                  className="om-num"
                >
                  {number.format(count)}
                </Anchor>
              </Table.Td>
              <Table.Td className="om-wide">
                <Text size="sm" className="om-soft om-break" lineClamp={2}>
                  {examples
                    .slice(0, 3)
                    .map(({ line, value }) => say.line(line, value.slice(0, 60)))
                    .join(' · ')}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  )
}

function Countries({ trial }: { readonly trial: Trial }) {
  const say = useWords(words)
  const known = Object.entries(trial.countries).toSorted(([, a], [, b]) => b - a)
  if (known.length === 0) return null
  return (
    <Text size="sm" className="om-soft" p="lg">
      {say.countries}:{' '}
      {known
        .slice(0, 12)
        .map(([code, count]) => `${code === '' ? say.unknown : countryName(code)} ${number.format(count)}`)
        .join(', ')}
    </Text>
  )
}

function ForensicsCard({ forensics: { score, verdict, findings } }: { readonly forensics: Trial['forensics'] }) {
  const say = useWords(words)
  return (
    <Card title={say.forensics}>
      <Stack gap="xs">
        <Text fw={600} className={verdict === 'plain' ? 'om-good' : verdict === 'doubtful' ? 'om-warn' : 'om-bad'}>
          {say.verdicts[verdict === 'plain' && findings.some(({ weight }) => weight > 0) ? 'noted' : verdict]}{' '}
          <span className="om-soft om-num">{score > 0 && say.score(score)}</span>
        </Text>
        {findings.map(({ finding, says, demand, share, examples }) => (
          <div key={finding} className="om-finding">
            <Text size="sm" component="div">
              {says} <DemandMark id={demand} />
            </Text>
            {examples.length > 0 && (
              <Text size="sm" className="om-soft om-break" title={percent.format(share)}>
                {examples.slice(0, 3).join(' · ')}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Card>
  )
}
