/** What has happened, said in a corner; and where it can be, how to take it back instead of asking whether one is sure. */

import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'

const OFFERED_MS = 10_000
const SAID_MS = 5_000
const CLOSE = { 'aria-label': '×' }

export function tell(message: ReactNode): void {
  notifications.show({ message, autoClose: SAID_MS, closeButtonProps: CLOSE })
}

export function offerUndo(says: string, undoes: string, undo: () => Promise<unknown>): void {
  const id = crypto.randomUUID()
  const onClick = () => {
    notifications.hide(id)
    void undo()
  }
  const message = (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{says}</Text>
      <Button size="compact-sm" variant="light" onClick={onClick}>
        {undoes}
      </Button>
    </Group>
  )
  notifications.show({ id, message, autoClose: OFFERED_MS, closeButtonProps: CLOSE })
}
