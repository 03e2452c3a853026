/** What came of comparing texts: of each, how often it happened, between which shares the truth lies, and who decides. */

import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { readable } from '../../parts/readable.ts'
import { number, useWords } from '../../words.tsx'
import { sentWords } from './words.ts'

type Experiment = Output<'campaigns.experiment'>
type Variant = Experiment['variants'][number]
type Props = { readonly campaign: Output<'campaigns.read'>['campaign_id']; readonly isLive: boolean }
const LIVE_MS = 3_000

export function Compared({ campaign, isLive }: Props) {
  const say = useWords(sentWords)
  const read = useQuery({
    queryKey: ['experiment', campaign, isLive],
    queryFn: () => call('campaigns.experiment', { campaign_id: campaign }),
    refetchInterval: isLive ? LIVE_MS : false,
  })
  const decide = useMutation({
    mutationFn: (variant: number) => call('campaigns.decide', { campaign_id: campaign, variant }),
    onSettled: () => read.refetch(),
  })
  return (
    <Card title={say.compared}>
      <Load of={read}>
        {it => (
          <Stack gap="sm">
            <Text size="sm" role="status">
              {it.says}
            </Text>
            <Texts experiment={it} />
            {it.waiting > 0 && (
              <Text size="sm" className="om-soft">
                {say.waiting(it.waiting)}
              </Text>
            )}
            <Problem of={decide.error} />
            {it.decides === 'person' && it.stands && it.winner === null && it.waiting > 0 && (
              <Group gap="xs">
                {it.variants.map(({ variant, letter }) => (
                  <May key={variant} right="campaigns.send">
                    <Button
                      size="compact-sm"
                      variant="default"
                      loading={decide.isPending && decide.variables === variant}
                      onClick={() => decide.mutate(variant)}
                    >
                      {say.takeText(letter)}
                    </Button>
                  </May>
                ))}
              </Group>
            )}
          </Stack>
        )}
      </Load>
    </Card>
  )
}

function Texts({ experiment: { variants, measure, winner } }: { readonly experiment: Experiment }) {
  const say = useWords(sentWords)
  const widest = Math.max(...variants.map(({ high }) => high), 0.001)
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table className="om-rows" aria-label={say.compared}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say.text}</Table.Th>
            {[say.sent, say.of, say.counts[measure]].map(name => (
              <Table.Th key={name} scope="col" ta="right">
                {name}
              </Table.Th>
            ))}
            <Table.Th scope="col">{say.shareOf}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {variants.map(it => (
            <Table.Tr key={it.variant}>
              <Table.Td>
                <strong>{it.letter}</strong> {readable(it.subject)}
                {it.variant === winner && <span className="om-good"> · {say.isSent}</span>}
              </Table.Td>
              {[it.sent, it.of, it.n].map((figure, column) => (
                <Table.Td key={['sent', 'of', 'n'][column]} ta="right" className="om-num">
                  {number.format(figure)}
                </Table.Td>
              ))}
              <Table.Td>
                <Between variant={it} widest={widest} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** A line from the least to the most that may be true, with a point at what was seen. */
function Between({ variant: { share, low, high }, widest }: { readonly variant: Variant; readonly widest: number }) {
  const say = useWords(sentWords)
  if (share === null) return <span className="om-soft">–</span>
  const at = (value: number) => `${(value / widest) * 100}%`
  return (
    <div>
      <span className="om-num">{say.percent(share)}</span>{' '}
      <span className="om-soft om-num">{say.between(low, high)}</span>
      <svg width="100%" height="10" aria-hidden="true" style={{ display: 'block', overflow: 'visible' }}>
        <line x1={at(low)} x2={at(high)} y1="5" y2="5" stroke="var(--ink-soft)" strokeWidth="2" />
        <circle cx={at(share)} cy="5" r="4" fill="var(--good)" />
      </svg>
    </div>
  )
}
