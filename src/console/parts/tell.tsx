/** What has happened, said in a corner. */

import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'

const SAID_MS = 5_000

export type Told = { readonly id?: string; readonly forMs?: number }

export function tell(message: ReactNode, { forMs = SAID_MS, ...rest }: Told = {}): void {
  notifications.show({ message, autoClose: forMs, closeButtonProps: { 'aria-label': '×' }, ...rest })
}
