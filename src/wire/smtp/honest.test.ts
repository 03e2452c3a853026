/** Against an SMTP server that others have written: nothing here is ours but the client. */

import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { openCourier } from './courier.ts'
import { tryRelay } from './post.ts'
import type { Message, Outcome, Relay } from './types.ts'

const tls = (file: string) => readFileSync(new URL(`../../../test/data/tls/${file}`, import.meta.url))
const CERT = { cert: tls('localhost.crt'), key: tls('localhost.key') }

type Got = { readonly to: string; readonly data: string; readonly secure: boolean; readonly user: string | undefined }
const servers: SMTPServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => new Promise<void>(resolve => server.close(resolve))))
})

async function serve(options: SMTPServerOptions): Promise<{ port: number; got: Got[] }> {
  const got: Got[] = []
  const server = new SMTPServer({
    ...CERT,
    authOptional: true,
    hidePIPELINING: false,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === 'anna' && password === 'pässword' ? done(null, { user: 'anna' }) : done(new Error('no')),
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('gone') ? Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        got.push({ to, data: Buffer.concat(parts).toString(), secure: session.secure, user: session.user || undefined })
        done(null)
      })
    },
    ...options,
  })
  server.on('error', () => {})
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.server.address() as AddressInfo).port, got }
}

const relayTo = (port: number, over: Partial<Relay> = {}): Relay => ({
  host: 'localhost',
  port,
  tls: 'none',
  helo: 'client.example',
  reach: 'any',
  ...over,
})

function letter(to: string, settle: (outcome: Outcome) => void = () => {}): Message {
  const data = Buffer.from(`To: ${to}\r\nSubject: Hello\r\n\r\nDear ${to}\r\n`)
  return { from: 'b@client.example', to, data, utf8: false, mayLeave: () => true, attempted: () => {}, settle }
}

test('mail arrives as it was, encrypted where that was asked for, logged in or not [AS-01]', async () => {
  const login = { username: 'anna', password: 'pässword' }
  const ca = CERT.cert.toString()
  type Row = [name: string, options: SMTPServerOptions, relay: Partial<Relay>, secure: boolean]
  const rows: Row[] = [
    ['in clear', {}, {}, false],
    ['STARTTLS, demanded', {}, { tls: 'required', ca }, true],
    ['STARTTLS, any certificate', {}, { tls: 'opportunistic' }, true],
    ['no STARTTLS there', { disabledCommands: ['STARTTLS'] }, { tls: 'opportunistic' }, false],
    ['TLS from the first byte', { secure: true }, { tls: 'implicit', ca }, true],
    ['by address', { secure: true }, { tls: 'implicit', ca, host: '127.0.0.1' }, true],
    ['PLAIN', { authMethods: ['PLAIN'] }, { tls: 'required', ca, login }, true],
    ['LOGIN', { authMethods: ['LOGIN'] }, { tls: 'required', ca, login }, true],
    ['one command at a time', { hidePIPELINING: true }, { tls: 'required', ca, login }, true],
  ]
  for (const [name, options, relay, secure] of rows) {
    const { port, got } = await serve(options)
    const outcomes: string[] = []
    const addresses = ['a@example.org', 'gone@example.org', 'b@example.org', 'c@example.org']
    const done = Promise.withResolvers<void>()
    const queue = addresses.map(to =>
      letter(to, ({ is }) => {
        if (outcomes.push(`${to} ${is}`) === addresses.length) done.resolve()
      }),
    )
    const courier = openCourier({
      relay: relayTo(port, relay),
      connections: 1,
      messagesPerConnection: 100,
      take: () => queue.shift(),
    })
    courier.wake()
    await done.promise
    await courier.stop()
    expect(outcomes, name).toEqual([
      'a@example.org accepted',
      'gone@example.org refused',
      'b@example.org accepted',
      'c@example.org accepted',
    ])
    const user = relay.login ? 'anna' : undefined
    expect(got, name).toEqual(
      ['a@example.org', 'b@example.org', 'c@example.org'].map(to => ({
        to,
        secure,
        user,
        data: letter(to).data.toString(),
      })),
    )
  }
})

test('a wrong certificate or a wrong password ends in words that say so [AS-01]', async () => {
  const { port, got } = await serve({})
  const ca = CERT.cert.toString()
  const wrong = { username: 'anna', password: 'guess' }
  const stranger = await tryRelay(relayTo(port, { tls: 'required' }), letter('a@example.org'))
  expect(stranger.trouble).toMatchObject({
    at: 'starttls',
    why: 'no-tls',
    lasting: true,
    detail: expect.stringMatching(/self-signed/i),
  })
  const guessed = await tryRelay(relayTo(port, { tls: 'required', ca, login: wrong }), letter('a@example.org'))
  expect(guessed.trouble).toMatchObject({ at: 'auth', why: 'refused', lasting: true, reply: { code: 535 } })
  expect(await tryRelay(relayTo(port, { tls: 'required', ca }))).toEqual({
    trouble: undefined,
    encrypted: true,
    outcome: undefined,
  })
  expect(got).toEqual([])
})
