/** How many, while one chooses: soon, and honest where it is only about so many. */

import { Group, NativeSelect, Text, Tooltip } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Filter } from '#audience/segment-types.ts'
import { call } from '../../client.ts'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { segmentWords } from './words.ts'

const SETTLE_MS = 250

export function useCount(purpose: string, filter: Filter) {
  const [settled] = useDebouncedValue(filter, SETTLE_MS)
  return useQuery({
    queryKey: ['audience', 'count', purpose, settled],
    queryFn: () => call('audience.count', { purpose, filter: settled, live: true }),
    enabled: purpose !== '',
    placeholderData: keepPreviousData,
  })
}

type Props = {
  readonly purpose: string
  readonly choose: (purpose: string) => void
  readonly purposes: readonly { readonly value: string; readonly label: string }[]
  readonly filter: Filter
}

export function LiveCount({ purpose, choose, purposes, filter }: Props) {
  const say = useWords(segmentWords)
  const count = useCount(purpose, filter)
  const it = count.data
  if (purposes.length === 0) return <Text size="sm">{say.noPurpose}</Text>
  return (
    <Group justify="space-between" align="start" gap="sm">
      <div role="status" aria-busy={count.isFetching}>
        <Problem of={count.error} />
        {it ? (
          <Tooltip label={say.estimated} disabled={!it.about} multiline w={280}>
            <Text size="xl" fw={650} className={it.reachable > 0 ? 'om-good' : 'om-warn'}>
              {say.reached(it.reachable, it.about)}
            </Text>
          </Tooltip>
        ) : (
          <Text size="sm">{count.error ? '' : say.counting}</Text>
        )}
        {it && (
          <Text size="sm" className="om-soft">
            {say.ofActive(it.active, it.about)}
          </Text>
        )}
      </div>
      <NativeSelect
        label={say.through}
        data={purposes.map(({ value, label }) => ({ value, label }))}
        value={purpose}
        onChange={event => choose(event.currentTarget.value)}
      />
    </Group>
  )
}
