/** The world as the house meets it: one port, opened once and closed with the house. */

import { NOTHING_OUTSIDE, type Outside } from '#base/outside.ts'
import { openBrowser } from './browser.ts'
import { chromiumPath } from './chromium.ts'
import { fetchPublic } from './fetch.ts'
import { openResolver } from './resolver.ts'

type Settings = {
  readonly chromium?: string
  readonly path?: string
  readonly dnsServers?: string
  readonly dnsValidates?: string
}

/** As configured: `chromium` is a path, or empty; `path` is where programs are looked for. */
export function openOutside({ chromium = '', path = '', dnsServers = '', dnsValidates }: Settings = {}): Outside {
  const servers = dnsServers.split(',').flatMap(it => it.trim() || [])
  const names = openResolver({ servers, validates: dnsValidates === 'yes' && servers.length > 0 })
  return {
    fetch: fetchPublic,
    browser: openBrowser(chromiumPath(chromium, path), fetchPublic),
    names,
    namesGiven: servers.length > 0,
  }
}

/** For a thread that sends: names, and the web for what domains demand (RFC 8461); no browser. */
export function openNames({ dnsServers = '', dnsValidates }: Omit<Settings, 'chromium' | 'path'>): Outside {
  const servers = dnsServers.split(',').flatMap(it => it.trim() || [])
  const names = openResolver({ servers, validates: dnsValidates === 'yes' && servers.length > 0 })
  return { ...NOTHING_OUTSIDE, fetch: fetchPublic, names, namesGiven: servers.length > 0 }
}
