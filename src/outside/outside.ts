/** The world as the house meets it: one port, opened once and closed with the house. */

import type { Outside } from '#base/outside.ts'
import { openBrowser } from './browser.ts'
import { chromiumPath } from './chromium.ts'
import { fetchPublic } from './fetch.ts'

/** `chromium` is the configured path, or empty; `path` is where programs are looked for. */
export function openOutside({
  chromium = '',
  path = '',
}: { readonly chromium?: string; readonly path?: string } = {}): Outside {
  return { fetch: fetchPublic, browser: openBrowser(chromiumPath(chromium, path), fetchPublic) }
}
