/** Scans of a site: begun by hand or by themselves, what each came to, and what is wrong on the site now. */

import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call, type Input, type Output } from '../../client.ts'
import { Choice } from '../../parts/choice.tsx'
import { DemandMark } from '../../parts/demand.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { SiteId } from './draft.ts'
import { siteWords } from './site-words.ts'

const LIVE_MS = 3_000
type Scans = Output<'scans.list'>
type Every = Input<'scans.schedule'>['every']
const EVERY = ['never', 'daily', 'weekly'] as const
const isUnderWay = ({ data }: Scans) => data.some(({ state }) => state === 'waiting' || state === 'running')

export function Scans({ site: site_id, looked }: { readonly site: SiteId; readonly looked: () => void }) {
  const say = useWords(siteWords)
  const read = useQuery({
    queryKey: ['site', site_id, 'scans'],
    queryFn: async () => {
      const found = await call('scans.list', { site_id })
      if (!isUnderWay(found)) looked()
      return found
    },
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? LIVE_MS : false),
  })
  const again = async () => void (await read.refetch())
  const start = useMutation({ mutationFn: () => call('scans.start', { site_id }), onSuccess: again })
  const plan = useMutation({
    mutationFn: (every: Every) => call('scans.schedule', { site_id, every }),
    onSuccess: again,
  })
  return (
    <Card title={say.scan} says={say.scanSays}>
      <Load of={read}>
        {found => (
          <Stack gap="md">
            <Group gap="md">
              <May right="sites.write">
                <Button size="compact-md" loading={start.isPending || isUnderWay(found)} onClick={() => start.mutate()}>
                  {say.scanNow}
                </Button>
              </May>
              <Group gap="xs">
                <Text size="sm">{say.every}</Text>
                <May right="sites.write">
                  <Choice
                    label={say.every}
                    options={EVERY.map(value => ({ value, label: say[value] }))}
                    value={found.every ?? 'never'}
                    choose={value => plan.mutate(value === 'daily' || value === 'weekly' ? value : null)}
                  />
                </May>
                {found.next_at !== null && (
                  <Text size="xs" className="om-soft">
                    {say.next} <When at={found.next_at} />
                  </Text>
                )}
              </Group>
            </Group>
            <Problem of={start.error ?? plan.error} />
            {found.data.length === 0 ? (
              <Empty title={say.scans} says={say.noScans} />
            ) : (
              <ul className="om-list" aria-label={say.scans}>
                {found.data.map(it => (
                  <One key={it.scan_id} scan={it} />
                ))}
              </ul>
            )}
            {found.findings.length > 0 && <Wrong findings={found.findings} />}
          </Stack>
        )}
      </Load>
    </Card>
  )
}

function One({ scan }: { readonly scan: Scans['data'][number] }) {
  const say = useWords(siteWords)
  const whyNot: Readonly<Record<string, string>> = say.whyNot
  return (
    <li>
      <Text span size="sm">
        <When at={scan.asked_at} /> · {say.stages[scan.state]}
        {scan.errors !== null && `: ${say.wrong(scan.errors)}`}
        {scan.refusal !== null && `: ${whyNot[scan.refusal] ?? scan.refusal}`}{' '}
        {scan.state === 'done' && (
          <Anchor size="sm" href={`/v1/scans/${scan.scan_id}/report`} download>
            {say.report}
          </Anchor>
        )}
      </Text>
    </li>
  )
}

function Wrong({ findings }: { readonly findings: Scans['findings'] }) {
  const say = useWords(siteWords)
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {say.wrongNow}
      </Text>
      <ul className="om-list">
        {findings.map(({ flaw, demand, kind, name, severity, says, first_seen_at }) => (
          <li key={`${flaw} ${kind} ${name}`}>
            <Badge variant="dot" color={severity === 'error' ? 'red' : 'yellow'} mr="xs">
              {name}
            </Badge>
            {says} <DemandMark id={demand} />{' '}
            <Text span size="xs" className="om-soft">
              {say.seenFirst} <When at={first_seen_at} />
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
