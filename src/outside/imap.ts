/**
 * A look into somebody's mailbox by IMAP (RFC 9051): what has come since the last look is handed over, one mail after
 * another, and put away as it was taken. A look has its bounds; what is left is for the next one.
 */

import { promises as dns } from 'node:dns'
import { isIP } from 'node:net'
import { ImapFlow } from 'imapflow'
import { IMAP_LOOK_MAILS_MAX, IMAP_PATIENCE_MS, MAIL_READ_MAX_BYTES } from '#base/limits.ts'
import { mayReach, type Reach } from '#base/reach.ts'
import { no, type Result, yes } from '#base/result.ts'

export type ImapBox = {
  readonly host: string
  readonly port: number
  readonly tls: 'implicit' | 'starttls' | 'none'
  readonly username: string
  readonly password: string
  readonly folder: string
  /** Where what was taken is moved to; marked as seen without one. */
  readonly doneFolder: string | null
  /** By whom the address was given decides it. */
  readonly reach: Reach
}

/** Where a look ended: numbers hold as long as the folder's validity is the same (§2.3.1.1). */
export type Place = { readonly validity: number; readonly uid: number }
/** `taken`: what `take` made of those that were put away. `trouble`: why it ended before its time; until then all is as it says. */
export type Looked = Place & {
  readonly mails: number
  readonly taken: number
  readonly isMore: boolean
  readonly trouble?: ImapTrouble
}
export type ImapTrouble =
  | 'no-such-host'
  | 'not-public'
  | 'login'
  | 'no-folder'
  | 'certificate'
  | 'no-tls'
  | 'unreachable'

/**
 * `take` is asked for each mail before it is put away, and says how much it made of it: what it throws ends the look, and the
 * mail is seen again. So is the one that was about to be put away when a connection broke: it must be taken twice as if once.
 */
export async function lookInto(
  box: ImapBox,
  since: Place | undefined,
  take: (mail: Buffer) => Promise<number>,
): Promise<Result<Looked, ImapTrouble>> {
  const host = await reachable(box)
  if (!host.ok) return host
  const client = clientFor(box, host.value)
  client.on('error', () => {}) // Told by the rejected call as well.
  try {
    await client.connect()
  } catch (cause) {
    client.close()
    return no(troubleOf(cause))
  }
  try {
    return await readFolder(client, box, since, take)
  } finally {
    await client.logout().catch(() => client.close())
  }
}

async function reachable({ host, reach }: ImapBox): Promise<Result<string, ImapTrouble>> {
  const found = isIP(host) ? [{ address: host }] : await dns.lookup(host, { all: true }).catch((): [] => [])
  if (found.length === 0) return no('no-such-host')
  const open = found.find(({ address }) => mayReach(address, reach))
  return open ? yes(open.address) : no('not-public')
}

function clientFor({ host, port, tls, username, password }: ImapBox, address: string): ImapFlow {
  return new ImapFlow({
    host: address, // As it was looked up: a name that changes its mind meanwhile leads nowhere else.
    ...(isIP(host) === 0 && { servername: host }),
    port,
    secure: tls === 'implicit',
    doSTARTTLS: tls === 'starttls',
    auth: { user: username, pass: password },
    disableAutoIdle: true,
    disableCompression: true, // Whoever packs much into little costs us more than it saves.
    connectionTimeout: IMAP_PATIENCE_MS,
    greetingTimeout: IMAP_PATIENCE_MS,
    socketTimeout: IMAP_PATIENCE_MS,
    logger: false,
  })
}

function troubleOf(cause: unknown): ImapTrouble {
  if (isLogin(cause)) return 'login'
  if (isUntrusted(cause)) return 'certificate'
  return isUnencrypted(cause) ? 'no-tls' : 'unreachable'
}

const isLogin = (cause: unknown) => typeof cause === 'object' && cause !== null && 'authenticationFailed' in cause
/** As Node names what OpenSSL finds wrong with a certificate. */
const isUntrusted = (cause: unknown) =>
  cause instanceof Error && 'code' in cause && /CERT|UNABLE_TO_|ISSUER/.test(String(cause.code))

/** STARTTLS was asked for and is not offered; or what answers at a port for TLS does not speak it. */
const isUnencrypted = (cause: unknown) =>
  cause instanceof Error &&
  ('tlsFailed' in cause || ('code' in cause && /^(?:ERR_SSL_|EPROTO)/.test(String(cause.code))))

async function readFolder(
  client: ImapFlow,
  box: ImapBox,
  since: Place | undefined,
  take: (mail: Buffer) => Promise<number>,
): Promise<Result<Looked, ImapTrouble>> {
  const opened = await client.mailboxOpen(box.folder).catch((): undefined => undefined)
  if (!opened) return no(client.usable ? 'no-folder' : 'unreachable')
  const validity = Number(opened.uidValidity)
  const after = since?.validity === validity ? since.uid : 0
  const fresh = await newSince(client, after)
  if (!fresh) return no('unreachable')
  const now = fresh.slice(0, IMAP_LOOK_MAILS_MAX)
  let seen = { validity, uid: after, mails: 0, taken: 0 }
  for (const uid of now) {
    const mail = await over(client, () =>
      client.fetchOne(String(uid), { source: { maxLength: MAIL_READ_MAX_BYTES } }, { uid: true }),
    )
    if (mail === BROKEN) return yes({ ...seen, isMore: true, trouble: 'unreachable' })
    const made = mail && mail.source ? await take(mail.source) : 0
    if ((await over(client, () => putAway(client, box, uid))) === BROKEN)
      return yes({ ...seen, isMore: true, trouble: 'unreachable' })
    seen = { validity, uid, mails: seen.mails + 1, taken: seen.taken + made }
  }
  return yes({ ...seen, isMore: fresh.length > now.length })
}

/** In the order in which they came; `*` is the last one, though it be older (§6.4.4). */
async function newSince(client: ImapFlow, after: number): Promise<number[] | undefined> {
  const found = await over(client, () => client.search({ uid: `${after + 1}:*` }, { uid: true }))
  if (found === BROKEN) return undefined
  return (found || []).filter(uid => uid > after).toSorted((a, b) => a - b)
}

const putAway = (client: ImapFlow, { doneFolder }: ImapBox, uid: number): Promise<unknown> =>
  doneFolder === null
    ? client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
    : client.messageMove(String(uid), doneFolder, { uid: true })

const BROKEN = Symbol('the connection broke')

/** A broken connection is no fault of ours, and says nothing about what was done before it. */
async function over<T>(client: ImapFlow, work: () => Promise<T>): Promise<T | typeof BROKEN> {
  try {
    const done = await work()
    return done !== false || client.usable ? done : BROKEN
  } catch (cause) {
    if (client.usable) throw cause
    return BROKEN
  }
}
