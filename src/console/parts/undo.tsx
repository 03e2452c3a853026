/** What has happened, said in a corner; and where it can be, how to take it back instead of asking whether one is sure. */

import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { closeWord } from '../written.ts'

const SAID_MS = 5_000
const OFFERED_MS = 10_000

type Told = { readonly id?: string; readonly forMs?: number }

export function tell(message: ReactNode, { forMs = SAID_MS, ...rest }: Told = {}): void {
  notifications.show({ message, autoClose: forMs, closeButtonProps: { 'aria-label': closeWord() }, ...rest })
}

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
