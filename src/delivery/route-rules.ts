/** What a route may be, and what its test has shown: values in, values and words out. */

import { isAddress, isPublicAddress } from '#base/reach.ts'
import { PROVIDER_KINDS, type ProviderKind } from '#wire/provider/api.ts'
import { REGIONS } from '#wire/provider/speak.ts'
import { NO_STARTTLS } from '#wire/smtp/opening.ts'
import { replyLine } from '#wire/smtp/reply.ts'
import type { Reply, Step, Trouble } from '#wire/smtp/types.ts'
import type { RouteSettings, RouteTest, RouteTls } from './types.ts'

export const SETTINGS_FLAWS = [
  'bad-host',
  'not-public',
  'login-in-clear',
  'half-a-login',
  'no-host', // of a direct route: the DNS names its hosts
  'no-login-there', // of a direct route: strangers' servers take mail from anybody
  'bad-source',
  'not-several', // of strangers' servers, and where SMTP is not spoken
  'not-yours', // an address of the machine is for its operator to give
  'tls-of-direct',
  'no-key', // of a provider: it knows us by a key
  'bad-region',
  'bad-stream',
] as const
export type SettingsRefusal = (typeof SETTINGS_FLAWS)[number]

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/
const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)

/** `isTrusted`: the account is the operator's own. What a name resolves to is checked again at each connection. */
export function flawOfSettings(
  it: RouteSettings,
  hasPassword: boolean,
  isTrusted: boolean,
): SettingsRefusal | undefined {
  const { kind = 'smtp' } = it
  if (kind !== 'smtp' && (it.severalAtOnce ?? 1) > 1) return 'not-several'
  const flaw = isProvider(kind)
    ? flawOfProvider(kind, it, hasPassword)
    : kind === 'direct'
      ? flawOfDirect(it, hasPassword)
      : flawOfRelay(it, hasPassword, isTrusted)
  return flaw ?? flawOfSelf(it, isTrusted)
}

/** What we are to receivers: the machine has its addresses, and only whoever runs it hands them out. */
function flawOfSelf({ sourceAddress, helo }: RouteSettings, isTrusted: boolean): SettingsRefusal | undefined {
  const [source, name] = [sourceAddress ?? null, helo ?? null]
  if (source !== null && !isAddress(source)) return 'bad-source'
  if (name !== null && !HOST.test(name)) return 'bad-source'
  return !isTrusted && (source !== null || name !== null) ? 'not-yours' : undefined
}

export const isProvider = (kind: string): kind is ProviderKind => (PROVIDER_KINDS as readonly string[]).includes(kind)

/** As Postmark names streams, and Amazon configuration sets. */
const NAMED = /^[A-Za-z0-9_-]{1,64}$/

/** Where it is we know ourselves: nobody gives an address, so nobody gives one that leads inside. */
function flawOfProvider(kind: ProviderKind, it: RouteSettings, hasKey: boolean): SettingsRefusal | undefined {
  const { region = null, stream = null, actStream = null, configurationSet: set = null } = it.provider ?? {}
  if (it.host !== null) return 'no-host'
  if (!hasKey || (kind === 'ses') !== (it.username !== null)) return 'no-key'
  if (!REGIONS[kind].test(region ?? '')) return 'bad-region'
  return [stream, actStream, set].every(name => name === null || NAMED.test(name)) ? undefined : 'bad-stream'
}

const DIRECT_TLS: ReadonlySet<RouteTls> = new Set(['mta-sts', 'opportunistic', 'required'])

/** Between servers that do not know each other, encryption is what the domain demands (MTA-STS), or what both can do. */
function flawOfDirect({ host, username, tls }: RouteSettings, hasPassword: boolean): SettingsRefusal | undefined {
  if (host !== null) return 'no-host'
  if (username !== null || hasPassword) return 'no-login-there'
  return DIRECT_TLS.has(tls) ? undefined : 'tls-of-direct'
}

function flawOfRelay(it: RouteSettings, hasPassword: boolean, isTrusted: boolean): SettingsRefusal | undefined {
  if (it.host === null) return 'bad-host'
  if (it.tls === 'mta-sts') return 'tls-of-direct'
  const isNamed = !isAddress(it.host)
  if (isNamed && (!HOST.test(it.host) || /^[\d.]+$/.test(it.host))) return 'bad-host'
  if (!isTrusted && (isNamed ? !it.host.includes('.') : !isPublicAddress(it.host))) return 'not-public'
  if ((it.username !== null) !== hasPassword) return 'half-a-login'
  if (it.tls === 'none' && hasPassword && !isLoopback(it.host)) return 'login-in-clear'
  return undefined
}

/** What to do about each trouble, for whoever set the route up. */
const WORDS: Readonly<Record<Trouble['why'], string>> = {
  'no-such-host': 'There is no such host. Check its name.',
  'not-public':
    'The name of the host leads into a private network. Only the account of this installation’s operator may send there.',
  unreachable: 'Nothing answers at this host and port. Check both, and whether a firewall is in between.',
  'hung-up':
    'The server hung up. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.',
  'too-slow':
    'The server did not answer in time. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.',
  refused: 'The server said no.',
  closing: 'The server is not available now. Try again later.',
  'no-tls':
    'The connection could not be encrypted. Check the port, the kind of encryption, and whether the certificate is valid for this host.',
  'no-login': 'There is no safe way to log in: the server offers none, or only without encryption.',
  'not-smtp': 'What answers there does not speak SMTP. Check the port.',
  'not-journaled': 'The test could not be written down here. Look at the log of the installation.',
  stopped: 'The test was stopped.',
}
const UNOFFERED =
  'The server answers, and offers no encryption (STARTTLS) at this port. Try port 465 with TLS from the start, or ask the provider which port encrypts.'
const AT_LOGIN = 'The server refused the log-in. Check the user name and the password.'

const REFUSED_AT: Readonly<Partial<Record<Step, string>>> = {
  mail: 'The log-in works, but the server does not take mail from this sender. Check which senders the provider knows.',
  rcpt: 'The log-in works, but the server does not take mail for your address.',
}

type Shown = Pick<RouteTest, 'encrypted' | 'sentTo'>

export function testedWell(reply: Reply | undefined, shown: Shown): RouteTest {
  const says =
    shown.sentTo === null
      ? 'The server answers and takes the log-in.'
      : `The server took a message for ${shown.sentTo}.`
  return { ok: true, says, at: reply ? 'dot' : null, reply: reply ? replyLine(reply) : null, ...shown }
}

/** Of what OpenSSL says only the reason: the rest is numbers, and places in its source. */
const plainly = (detail: string | undefined): string | null =>
  /^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/i.exec(detail ?? '')?.[1] ?? detail ?? null

/** What a provider's account lacks, before anything was sent. */
export const testFlawed = (says: string, shown: Shown): RouteTest => ({
  ok: false,
  says,
  at: 'offer',
  reply: null,
  ...shown,
})

/** Of a provider, the words stand in its own table; what it said stands beside them. */
export function testOfProvider({ at, reply, detail }: Trouble, shown: Shown): RouteTest | undefined {
  if (!reply || detail === undefined) return undefined
  return { ok: false, says: detail, at, reply: replyLine(reply), ...shown }
}

export function testTroubled({ at, why, reply, detail }: Trouble, shown: Shown): RouteTest {
  const says =
    why === 'refused' && at === 'auth' ? AT_LOGIN : why === 'no-tls' && detail === NO_STARTTLS ? UNOFFERED : WORDS[why]
  return { ok: false, says, at, reply: reply ? replyLine(reply) : plainly(detail), ...shown }
}

export function testRefused(at: Step, reply: Reply, shown: Shown): RouteTest {
  return {
    ok: false,
    says: REFUSED_AT[at] ?? 'The server did not take the message.',
    at,
    reply: replyLine(reply),
    ...shown,
  }
}
