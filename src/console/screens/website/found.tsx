/** What was found on a site that its registry does not know: taken in, or dismissed. */

import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call, type Input, type Output } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { LETTER_COLORS, type SiteId } from './draft.ts'
import { siteWords } from './site-words.ts'

type Proposal = Output<'sites.proposals'>['data'][number]

export function Found({ site: site_id, took }: { readonly site: SiteId; readonly took: () => Promise<void> }) {
  const say = useWords(siteWords)
  const read = useQuery({
    queryKey: ['site', site_id, 'proposals'],
    queryFn: () => call('sites.proposals', { site_id }),
  })
  const scans = useQuery({ queryKey: ['site', site_id, 'scans'], queryFn: () => call('scans.list', { site_id }) })
  const isScanned = scans.data?.data.some(({ state }) => state === 'done') ?? false
  const again = async () => {
    await read.refetch()
    await took()
  }
  return (
    <Card title={say.found} says={say.foundSays}>
      <Load of={read}>
        {({ data }) => {
          const open = data.filter(({ state }) => state === 'open')
          const hasLooked = isScanned || data.length > 0 // Visitors' browsers look as well.
          return open.length === 0 ? (
            <Empty title={hasLooked ? say.noneNew : say.notLooked} says={hasLooked ? say.noneFound : say.lookFirst} />
          ) : (
            open.map(it => <One key={it.proposal_id} site={site_id} proposal={it} again={again} />)
          )
        }}
      </Load>
    </Card>
  )
}

type Props = { readonly site: SiteId; readonly proposal: Proposal; readonly again: () => Promise<void> }

function One({ site: site_id, proposal: { proposal_id, entry, why, found_at }, again }: Props) {
  const say = useWords(siteWords)
  const decide = useMutation({
    mutationFn: (accept: boolean) =>
      call('sites.decide', {
        site_id,
        proposal_id: proposal_id as Input<'sites.decide'>['proposal_id'], // As the server names it.
        accept,
      }),
    onSuccess: again,
  })
  return (
    <div className="om-step om-wrap">
      <Stack gap={2} style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Group gap="xs">
          <Text size="sm" fw={600} className="om-mono" style={{ overflowWrap: 'anywhere' }}>
            {entry.name}
          </Text>
          <Badge variant="dot" color={LETTER_COLORS[entry.letter]}>
            {say.letters[entry.letter]}
          </Badge>
        </Group>
        <Text size="xs" className="om-soft">
          {say.kinds[entry.kind]} · {why} · <When at={found_at} />
        </Text>
        <Problem of={decide.error} />
      </Stack>
      <Group gap="xs">
        <May right="sites.write">
          <Button size="compact-sm" variant="default" loading={decide.isPending} onClick={() => decide.mutate(false)}>
            {say.dismiss}
          </Button>
        </May>
        <May right="sites.write">
          <Button size="compact-sm" loading={decide.isPending} onClick={() => decide.mutate(true)}>
            {say.take}
          </Button>
        </May>
      </Group>
    </div>
  )
}
