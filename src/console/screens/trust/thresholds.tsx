/** The lines by which every account is judged, for whoever looks after the installation [EN-03]. */

import { Group, Text } from '@mantine/core'
import type { Output } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { Card } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { counted, finePercent, number, useWords } from '../../words.tsx'
import { LevelBadge } from '../case/told.tsx'
import { signalWords } from '../status/words.ts'

type Threshold = Output<'trust.risks'>['thresholds'][number]
type Level = Threshold['levels'][number]

export const words = {
  at: 'trust/thresholds',
  en: {
    title: 'Thresholds',
    says: 'The same for every account. A step with “surely” wants the whole interval beyond its line, so that a handful of messages takes nothing away; the others follow what was seen.',
    what: 'What',
    within: 'Within',
    least: 'Counts from',
    steps: 'Leads to',
    demand: 'Demand',
    messages: (n: number) => counted(n, 'message', 'messages'),
    events: (n: number) => counted(n, 'event', 'events'),
    surely: 'surely',
    from: (n: number) => `of at least ${number.format(n)}`,
    days: (n: number) => counted(n, 'day', 'days'),
  },
}

export function Thresholds({ of }: { readonly of: readonly Threshold[] }) {
  const say = useWords(words)
  const { signals } = useWords(signalWords)
  const least = ({ least_events: events, least_of: of }: Threshold) =>
    of > 0 ? `${say.events(events)}, ${say.messages(of)}` : say.events(events)
  return (
    <Card title={say.title} says={say.says} flush>
      <Rows
        label={say.title}
        rows={of}
        keyOf={row => row.threshold}
        columns={[
          {
            name: say.what,
            cell: row => (
              <>
                {signals[row.signal]}
                <Text size="xs" className="om-soft" fw={400}>
                  {say.within.toLowerCase()} {say.days(row.window_hours / 24)}
                </Text>
              </>
            ),
          },
          { name: say.least, cell: least, width: 220, wide: true },
          {
            name: say.steps,
            cell: row => (
              <Group gap={8}>
                {row.levels.map(level => (
                  <OneLevel key={level.step} it={level} isShare={row.share} />
                ))}
              </Group>
            ),
          },
          { name: say.demand, cell: row => <DemandMark id={row.demand} />, width: 100, wide: true },
        ]}
      />
    </Card>
  )
}

function OneLevel({ it: { at, step, by, from }, isShare }: { readonly it: Level; readonly isShare: boolean }) {
  const say = useWords(words)
  const how = [
    isShare ? finePercent.format(at) : number.format(at),
    isShare && by === 'low' && say.surely,
    from !== null && say.from(from),
  ].filter(Boolean)
  return (
    <Group gap={4} wrap="nowrap">
      <LevelBadge step={step} />
      <Text size="xs">{how.join(', ')}</Text>
    </Group>
  )
}
