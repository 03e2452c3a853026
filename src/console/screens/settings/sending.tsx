/** By which way mail leaves, and from which domains. */

import { Stack } from '@mantine/core'
import { Domains } from './domains.tsx'
import { Hooks } from './hooks.tsx'
import { Mailboxes } from './mailboxes.tsx'
import { Routes } from './routes.tsx'
import { TextRoutes } from './text-routes.tsx'

export function Sending() {
  return (
    <Stack gap="lg">
      <Routes />
      <TextRoutes />
      <Domains />
      <Hooks />
      <Mailboxes />
    </Stack>
  )
}
