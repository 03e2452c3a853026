/** How many came to each step of each funnel. */

import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../client.ts'
import { Bar } from '../../parts/bar.tsx'
import { Card } from '../../parts/page.tsx'
import { number, useWords } from '../../words.tsx'
import { ask, fileAt } from './ask.ts'
import { type About, AsCsv } from './about.tsx'
import { visitsWords } from './visits-words.ts'

type Funnel = Output<'visits.funnels'>['funnels'][number]

/** Absent while none is declared. */
export function Funnels({ about: { site: site_id, span } }: { readonly about: About }) {
  const say = useWords(visitsWords)
  const asked = { site_id, ...span }
  const read = useQuery({ queryKey: ['visits', 'funnels', asked], queryFn: () => ask('visits.funnels', asked) })
  const funnels = read.data?.funnels ?? []
  if (funnels.length === 0) return null
  const csv = <AsCsv what={say.funnels} href={fileAt('visits.funnels', { ...asked, csv: 'steps' })} />
  return (
    <Card title={say.funnels} actions={csv}>
      <Stack gap="lg">
        {funnels.map(funnel => (
          <One key={funnel.id} funnel={funnel} />
        ))}
      </Stack>
    </Card>
  )
}

function One({ funnel: { name, steps } }: { readonly funnel: Funnel }) {
  const say = useWords(visitsWords)
  const most = Math.max(1, ...steps.map(({ n }) => n))
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {name}
      </Text>
      <ol className="om-bars">
        {steps.map(({ route, n, share }, i) => (
          <Bar key={`${String(i)} ${route}`} share={n / most}>
            <span className="om-mono">{route}</span>
            <span className="om-num">
              {number.format(n)} {share !== null && <span className="om-soft">{say.ofFirst(share)}</span>}
            </span>
          </Bar>
        ))}
      </ol>
    </div>
  )
}
