/** Telling again what happened since a time. */

import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Problem } from '../../parts/problem.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import type { Hook } from './parts.tsx'
import { hookWords } from './words.ts'

type Props = { readonly hook: Hook['hook_id']; readonly done: () => void }

export function Replay({ hook, done }: Props) {
  const say = useWords(hookWords)
  const client = useQueryClient()
  const [since, setSince] = useState('')
  const [isAll, setAll] = useState(false)
  const replay = useMutation({
    mutationFn: () =>
      call('webhooks.replay-all', {
        hook_id: hook,
        since: new Date(since).toISOString(),
        ...(!isAll && { state: 'given-up' as const }),
      }),
    onSuccess: async ({ count }) => {
      tell(say.replayed(count))
      done()
      await client.invalidateQueries({ queryKey: ['webhooks', hook] })
    },
  })
  return (
    <Stack>
      <Problem of={replay.error} />
      <Text size="sm">{say.replaySays}</Text>
      <Group grow>
        <TextInput
          label={say.since}
          type="datetime-local"
          required
          value={since}
          onChange={event => setSince(event.currentTarget.value)}
        />
        <NativeSelect
          label={say.which}
          value={isAll ? 'all' : 'given-up'}
          onChange={event => setAll(event.currentTarget.value === 'all')}
          data={[
            { value: 'given-up', label: say.givenUp },
            { value: 'all', label: say.both },
          ]}
        />
      </Group>
      <May right="hooks.write">
        <Button loading={replay.isPending} disabled={since === ''} onClick={() => replay.mutate()}>
          {say.replay}
        </Button>
      </May>
    </Stack>
  )
}
