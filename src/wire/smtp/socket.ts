/** Getting through to a server: a socket, and TLS over one. */

import { X509Certificate } from 'node:crypto'
import { lookup } from 'node:dns'
import { connect, isIP, type LookupFunction, type Socket } from 'node:net'
import { connect as connectTls, type DetailedPeerCertificate, type TLSSocket } from 'node:tls'
import { machineClock } from '#base/clock.ts'
import { isPublicAddress } from '#base/reach.ts'
import { Broken } from './broken.ts'
import { isUsable, matchesDane } from './dane.ts'
import type { HostTls, Relay, TlsMode } from './types.ts'

/** One end that is connected to. `address`: where the DNS said that it is; without it the machine looks the host up. */
export type Target = {
  readonly host: string
  readonly address?: string
  readonly port: number
  readonly tls: TlsMode | HostTls
  readonly reach: Relay['reach']
  readonly ca?: string | undefined
  readonly sourceAddress?: string | undefined
}

/** @throws Broken at `connect`. */
export async function openSocket(
  { host, address = host, port, reach, sourceAddress }: Target,
  ms: number,
): Promise<Socket> {
  if (reach === 'public' && isIP(address) !== 0 && !isPublicAddress(address))
    throw new Broken('connect', 'not-public', { lasting: true })
  const socket = connect({
    host: address,
    port,
    ...(sourceAddress !== undefined && { localAddress: sourceAddress, family: isIP(sourceAddress) }),
    ...(reach === 'public' && { lookup: lookupPublic }),
  })
  await eventOf(socket, 'connect', ms).catch((cause: NodeJS.ErrnoException) => {
    throw brokenBy(cause)
  })
  return socket
}

const NOT_PUBLIC = 'ENOTPUBLIC'

/** Keeps what the whole world may mean by this name; decided on the addresses that are then connected to. */
const lookupPublic: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (cause, found) => {
    if (cause) return done(cause, '')
    const open = found.filter(({ address }) => isPublicAddress(address))
    const [first] = open
    if (!first) return done(Object.assign(new Error('no public address'), { code: NOT_PUBLIC }), '')
    return options.all ? done(null, open) : done(null, first.address, first.family)
  })

function brokenBy(cause: NodeJS.ErrnoException): Broken {
  const detail = cause.message || String(cause.code ?? cause.name) // Node joins several failures under an empty message.
  if (cause.code === NOT_PUBLIC) return new Broken('connect', 'not-public', { lasting: true })
  if (cause.code === 'ENOTFOUND') return new Broken('connect', 'no-such-host', { detail, lasting: true })
  if (cause.code === 'EAI_AGAIN') return new Broken('connect', 'no-such-host', { detail })
  return new Broken('connect', cause instanceof TooSlow ? 'too-slow' : 'unreachable', { detail })
}

/**
 * With a certificate that is valid for the host where encryption is demanded, and any where it is only better than none
 * (RFC 7435). `session` makes the next handshake shorter. What was read from the plain socket before is never heard again
 * (RFC 3207 §4.2): whoever calls has seen to it that there was nothing.
 * @throws Broken `no-tls`, at the step given.
 */
export async function secure(
  target: Target,
  plain: Socket,
  at: 'connect' | 'starttls',
  ms: number,
  memory: TlsMemory,
): Promise<Socket> {
  const { host, tls, ca } = target
  const isDane = typeof tls === 'object'
  const socket = connectTls({
    socket: plain,
    ...(isIP(host) === 0 && { servername: host }),
    ...(isIP(host) !== 0 && { host }), // The certificate has to name the address.
    ...(ca !== undefined && { ca }),
    ...(memory.session && !isDane && { session: memory.session }),
    rejectUnauthorized: tls !== 'opportunistic' && !isDane,
    minVersion: 'TLSv1.2',
  })
  socket.on('session', session => {
    memory.session = session
  })
  await eventOf(socket, 'secureConnect', ms).catch((cause: NodeJS.ErrnoException) => {
    memory.session = undefined
    plain.destroy()
    throw new Broken(at, cause instanceof TooSlow ? 'too-slow' : 'no-tls', {
      detail: cause.message,
      lasting: isOfCertificate(cause),
    })
  })
  if (!isDane || isWhoDaneSays(tls, socket, host)) return socket
  socket.destroy()
  throw new Broken(at, 'no-tls', { detail: 'the certificate is not the one that the DNS names (DANE)' })
}

/** Where no record can be used, TLS is demanded and any certificate will do (RFC 7672 §2.2). */
function isWhoDaneSays({ tlsa }: Exclude<HostTls, string>, socket: TLSSocket, host: string): boolean {
  return !tlsa.some(isUsable) || matchesDane(tlsa, chainOf(socket), host, machineClock.nowMs())
}

function chainOf(socket: TLSSocket): readonly X509Certificate[] {
  const chain: X509Certificate[] = []
  const seen = new Set<string>()
  for (
    let it: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
    it?.raw;
    it = it.issuerCertificate
  ) {
    if (seen.has(it.fingerprint256)) break // The last one names itself.
    seen.add(it.fingerprint256)
    chain.push(new X509Certificate(it.raw))
  }
  return chain
}

export type TlsMemory = { session: Buffer | undefined }

/** OpenSSL's verdicts about a certificate; what else may go wrong with TLS may go right another time. */
const isOfCertificate = ({ code = '' }: NodeJS.ErrnoException) => /CERT|SIGNED|ISSUER|ALTNAME|EXPIRED/.test(code)

class TooSlow extends Error {}

/** The first of: this event, an error, the end, the time. A failed socket is destroyed. */
async function eventOf(socket: Socket, event: 'connect' | 'secureConnect', ms: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = setTimeout(() => reject(new TooSlow('no answer in time')), ms)
  const closed = () => reject(new Error('the connection was closed'))
  socket.on('error', () => {}) // For good: between two listeners an error is no crash; the end is heard as well.
  socket.once(event, resolve).once('error', reject).once('close', closed)
  try {
    await promise
  } catch (cause) {
    socket.destroy()
    throw cause
  } finally {
    clearTimeout(timer)
    socket.off(event, resolve).off('error', reject).off('close', closed)
  }
}
