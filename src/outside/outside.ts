/** The world as the house meets it: one port, opened once. */

import type { Outside } from '#base/outside.ts'
import { fetchPublic } from './fetch.ts'

export const openOutside = (): Outside => ({ fetch: fetchPublic })
