/** Up, down and away, for whatever stands in a list; what was taken away can be put back. */

import { ActionIcon, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { offerUndo } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { formWords } from './words.ts'

type Props<T> = {
  readonly name: string
  readonly list: readonly T[]
  readonly at: number
  /** The change is made to the list as it is then. */
  readonly change: (make: (list: readonly T[]) => T[]) => void
}

export function Moves<T>({ name, list, at, change }: Props<T>) {
  const say = useWords(formWords)
  const remove = () => {
    const gone = list.slice(at, at + 1)
    change(now => now.toSpliced(at, 1))
    offerUndo(say.removed(name), say.undo, async () => change(now => now.toSpliced(at, 0, ...gone)))
  }
  const acts = [
    { label: say.up(name), icon: IconArrowUp, off: at === 0, run: () => change(now => moved(now, at, -1)) },
    {
      label: say.down(name),
      icon: IconArrowDown,
      off: at === list.length - 1,
      run: () => change(now => moved(now, at, 1)),
    },
    { label: say.remove(name), icon: IconX, off: false, run: remove },
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

/** A list with one of its members a place further up or down. */
function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const [there, here] = [list[from + by], list[from]]
  if (there === undefined || here === undefined) return [...list]
  return list.with(from, there).with(from + by, here)
}
