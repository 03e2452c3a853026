/** How many messages of a campaign may leave in an hour, while it is sent. */

import { Button, Group, NumberInput, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { sentWords } from './words.ts'

type Props = { readonly campaign: Output<'campaigns.read'>['campaign_id']; readonly perHour: number | null }

export function Pace({ campaign, perHour }: Props) {
  const say = useWords(sentWords)
  const [wanted, want] = useState<number | null>(perHour)
  const set = useMutation({ mutationFn: () => call('campaigns.pace', { campaign_id: campaign, per_hour: wanted }) })
  return (
    <>
      <Group align="end" gap="xs" mt="md">
        <NumberInput
          label={say.perHour}
          placeholder={say.asFast}
          size="xs"
          min={1}
          thousandSeparator
          allowDecimal={false}
          w={180}
          value={wanted ?? ''}
          onChange={value => want(typeof value === 'number' && value > 0 ? value : null)}
        />
        <May right="campaigns.send">
          <Button size="xs" variant="default" loading={set.isPending} onClick={() => set.mutate()}>
            {say.setPace}
          </Button>
        </May>
        {set.isSuccess && (
          <Text size="sm" className="om-good" role="status">
            {say.paceSet}
          </Text>
        )}
      </Group>
      <Problem of={set.error} />
    </>
  )
}
