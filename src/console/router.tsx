/** Every screen has an address; what is searched and filtered is part of it. */

import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import type { RouteComponent } from '@tanstack/react-router'
import { Mailbox, MailboxMail } from './screens/mailbox.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell })

const at = (path: string, component: RouteComponent) => createRoute({ getParentRoute: () => root, path, component })

const routes = [at('/mailbox', Mailbox), at('/mailbox/$mail', MailboxMail)]

export const router = createRouter({ routeTree: root.addChildren(routes), basepath: '/app', defaultPreload: 'intent' })
