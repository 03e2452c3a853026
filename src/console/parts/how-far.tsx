/** How far a campaign is that is being sent, with the way to hold it. */

import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../client.ts'
import { percent, useWords } from '../words.tsx'
import { May } from './may.tsx'

export const words = { at: 'parts/how-far', en: { hold: 'Hold', sending: 'Sending' } }

export function HowFar({
  of: { campaign_id, frozen, pending },
}: {
  readonly of: Output<'campaigns.list'>['data'][number]
}) {
  const say = useWords(words)
  const client = useQueryClient()
  const hold = useMutation({
    mutationFn: () => call('campaigns.pause', { campaign_id: campaign_id as `cmp_${string}` }), // As listed.
    onSettled: () => client.invalidateQueries(),
  })
  return (
    <Group gap={8} wrap="nowrap" role="status">
      <span className="om-dot om-good" />
      <Text component={Link} to={`/campaigns/${campaign_id}`} size="sm" className="om-good om-nowrap" visibleFrom="xs">
        {say.sending} {percent.format(frozen === 0 ? 0 : 1 - pending / frozen)}
      </Text>
      <May right="campaigns.write">
        <Button size="compact-sm" color="red" variant="light" loading={hold.isPending} onClick={() => hold.mutate()}>
          {say.hold}
        </Button>
      </May>
    </Group>
  )
}
