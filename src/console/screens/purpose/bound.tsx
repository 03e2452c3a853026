/** How often at most: a number and a period, read as one sentence. */

import { Group, NativeSelect, NumberInput, Text } from '@mantine/core'
import { useWords } from '../../words.tsx'
import { type Draft, PERIODS } from './draft.ts'
import { purposeWords } from './words.ts'

type Bound = Draft['max_frequency']
type Props = {
  readonly value: Bound
  readonly change: (bound: Bound) => void
  readonly says?: string
  readonly disabled?: boolean
}

const MOST = 1_000

export function Bound({ value: { count, per }, change, says, disabled = false }: Props) {
  const say = useWords(purposeWords)
  return (
    <div>
      <Group gap="xs" align="start">
        <NumberInput
          label={say.howOften}
          w={110}
          min={1}
          max={MOST}
          clampBehavior="strict"
          allowDecimal={false}
          disabled={disabled}
          value={count}
          onChange={next => typeof next === 'number' && next >= 1 && change({ count: next, per })}
        />
        <NativeSelect
          label={say.per}
          w={130}
          disabled={disabled}
          value={per}
          onChange={event => change({ count, per: event.currentTarget.value as Bound['per'] })} // One of those listed.
          data={PERIODS.map(value => ({ value, label: say.periods[value] }))}
        />
      </Group>
      {says && (
        <Text size="xs" className="om-soft" mt={5}>
          {says}
        </Text>
      )}
    </div>
  )
}
