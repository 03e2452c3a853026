/** What is being sent at this moment, always in sight, with the way to hold it. */

import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../client.ts'
import { percent, useWords } from '../words.tsx'

const LOOK_MS = 4_000
export const words = { at: 'parts/sending-now', en: { hold: 'Hold', sending: 'Sending' } }

export function SendingNow() {
  const say = useWords(words)
  const client = useQueryClient()
  const sending = useQuery({
    queryKey: ['campaigns', 'sending-now'],
    queryFn: () => call('campaigns.list', { status: 'sending', limit: 1 }),
    refetchInterval: LOOK_MS,
  })
  const hold = useMutation({
    mutationFn: (campaign_id: string) => call('campaigns.pause', { campaign_id: campaign_id as `cmp_${string}` }), // As listed.
    onSettled: () => client.invalidateQueries(),
  })
  const [now] = sending.data?.data ?? []
  if (!now) return null
  const done = now.frozen === 0 ? 0 : 1 - now.pending / now.frozen
  return (
    <Group gap={8} wrap="nowrap" role="status">
      <span className="om-dot om-good" />
      <Text
        component={Link}
        to={`/campaigns/${now.campaign_id}`}
        size="sm"
        className="om-good om-nowrap"
        visibleFrom="xs"
      >
        {say.sending} {percent.format(done)}
      </Text>
      <Button
        size="compact-sm"
        color="red"
        variant="light"
        loading={hold.isPending}
        onClick={() => hold.mutate(now.campaign_id)}
      >
        {say.hold}
      </Button>
    </Group>
  )
}
