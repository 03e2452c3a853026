/** Done, and how to take it back: instead of asking whether somebody is sure. */

import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { tell } from './tell.tsx'

const OFFERED_MS = 10_000

export function offerUndo(says: string, undoes: string, undo: () => Promise<unknown>): void {
  const id = crypto.randomUUID()
  const onClick = () => {
    notifications.hide(id)
    void undo()
  }
  tell(
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{says}</Text>
      <Button size="compact-sm" variant="light" onClick={onClick}>
        {undoes}
      </Button>
    </Group>,
    { id, forMs: OFFERED_MS },
  )
}
