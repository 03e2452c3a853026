/** Up, down and away, for whatever stands in a list. */

import { ActionIcon, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useWords } from '../../words.tsx'
import { moved, without } from './draft.ts'
import { formWords } from './words.ts'

type Props<T> = {
  readonly name: string
  readonly list: readonly T[]
  readonly at: number
  readonly put: (list: T[]) => void
}

export function Moves<T>({ name, list, at, put }: Props<T>) {
  const say = useWords(formWords)
  const acts = [
    { label: say.up(name), icon: IconArrowUp, off: at === 0, run: () => put(moved(list, at, -1)) },
    { label: say.down(name), icon: IconArrowDown, off: at === list.length - 1, run: () => put(moved(list, at, 1)) },
    { label: say.remove(name), icon: IconX, off: false, run: () => put(without(list, at)) },
  ]
  return (
    <Group gap={2} wrap="nowrap">
      {acts.map(({ label, icon: Icon, off, run }) => (
        <ActionIcon
          key={label}
          variant="subtle"
          color="gray"
          className="om-move"
          aria-label={label}
          disabled={off}
          onClick={run}
        >
          <Icon size={16} />
        </ActionIcon>
      ))}
    </Group>
  )
}
