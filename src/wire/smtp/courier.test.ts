import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import {
  type Act,
  type HostileServer,
  type Script,
  startHostile,
  TEST_CA,
  type Verb,
} from '../../../test/hostile-smtp.ts'
import { bodyFor, deliver as deliverAll, HASTE, Letter, letters, PATIENT, relayTo } from '../../../test/letters.ts'
import { post, tryRelay } from './post.ts'
import type { CourierOptions, Message, Relay, Trouble } from './types.ts'

const closing: HostileServer[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map(server => server.close()))
})
async function serve(...given: Parameters<typeof startHostile>): Promise<HostileServer> {
  const server = await startHostile(...given)
  closing.push(server)
  return server
}

const deliver = (
  port: number,
  all: readonly Letter[],
  over: Partial<CourierOptions> = {},
  troublesMax?: number,
): Promise<Trouble[]> => deliverAll(all, { relay: relayTo(port), ...over }, troublesMax)

/** At the nth command of this kind on any connection. */
const once =
  (verb: Verb, act: Act, at = 0, connection?: number): Script =>
  (said, nth, on) =>
    said === verb && nth === at && (connection === undefined || connection === on) ? act : undefined
const say = (text: string): Act => ({ say: `${text}\r\n` })

test('every message arrives once, as it was, with one envelope behind the dot of another [AS-03]', async () => {
  const server = await serve()
  const all = letters(40)
  expect(await deliver(server.port, all)).toEqual([])
  expect(server.taken.map(({ to }) => to).toSorted()).toEqual(all.map(({ to }) => to).toSorted())
  for (const { to, data, from } of server.taken) {
    expect(from).toBe('bounce@client.example')
    expect(data).toBe(bodyFor(to).toString())
  }
  expect(all.every(({ attempts }) => attempts === 1)).toBe(true)
  expect(all[0]?.outcome).toEqual({ is: 'accepted', reply: { code: 250, enhanced: '2.0.0', text: 'Ok: queued' } })
  expect(server.heard.filter(line => line === 'RSET')).toEqual([])
  expect(server.heard.filter(line => line === 'QUIT')).toHaveLength(2)
})

test('a server that does not offer PIPELINING is told one command at a time [AS-03]', async () => {
  for (const offers of [['PIPELINING'], []]) {
    const server = await serve({ offers })
    await deliver(server.port, letters(5), { connections: 1 })
    expect(server.taken).toHaveLength(5)
    expect(server.sentAhead).toBe(offers.length === 0 ? 0 : 10) // RCPT and DATA of each.
  }
})

test('a server that knows no EHLO is greeted with HELO [AS-03]', async () => {
  const server = await serve({ script: once('ehlo', say('502 5.5.1 Unknown command')) })
  const all = letters(3)
  expect(await deliver(server.port, all, { connections: 1 })).toEqual([])
  expect(server.heard.slice(0, 2)).toEqual(['EHLO client.example', 'HELO client.example'])
  expect(server.taken).toHaveLength(3)
})

test('a message that may not leave any more does not, however late that is known [AS-03]', async () => {
  for (const asked of [1, 2]) {
    const server = await serve()
    let times = 0
    const all = letters(5, n => (n === 2 ? { mayLeave: () => ++times < asked } : {}))
    await deliver(server.port, all, { connections: 1 })
    expect(all.map(it => it.outcome?.is)).toEqual(['accepted', 'accepted', 'withheld', 'accepted', 'accepted'])
    expect(all[2]?.attempts).toBe(asked - 1)
    expect(server.taken.map(({ to }) => to)).not.toContain('r2@example.org')
    expect(server.dotted).not.toContain('r2@example.org')
  }
})

test('the dot waits until the attempt is written down; when it cannot be, the message stays here [AS-03]', async () => {
  const server = await serve()
  const written = Promise.withResolvers<void>()
  const all = letters(3, n => ({
    attempted: () => (n === 0 ? written.promise : n === 1 ? Promise.reject(new Error('disk full')) : undefined),
  }))
  const sent = deliver(server.port, all, { connections: 1 })
  while (all[0]?.attempts !== 1) await new Promise(resolve => setImmediate(resolve))
  expect(server.dotted.size).toBe(0)
  written.resolve()
  const troubles = await sent
  expect(all.map(it => it.outcome?.is)).toEqual(['accepted', 'untouched', 'accepted'])
  expect(troubles).toMatchObject([{ why: 'not-journaled', detail: 'disk full' }])
  expect(server.taken.map(({ to }) => to)).toEqual(['r0@example.org', 'r2@example.org'])
})

test('a line that breaks in the middle of a large message surely delivered nothing [AS-03]', async () => {
  const large = bodyFor('r0@example.org', 4_000_000)
  const honest = await serve()
  const whole = new Letter('r0@example.org', { data: large })
  await deliver(honest.port, [whole], { connections: 1 })
  expect(honest.taken[0]?.data).toBe(large.toString())

  const deaf = await serve({ script: once('data', { ...say('354 Go on'), then: 'stop-reading' }) })
  const stuck = new Letter('r0@example.org', { data: large })
  const noReader = deliver(deaf.port, [stuck], { connections: 1, patience: HASTE }, 1)
  await noReader
  expect(stuck.outcomes).toMatchObject([{ is: 'untouched', trouble: { at: 'body' } }])
  expect(stuck.attempts).toBe(0)
})

test('what a server cannot take is refused here, and nothing unsafe is said to it [PC-08]', async () => {
  const server = await serve({ offers: ['PIPELINING', 'SIZE 1000'] })
  const rows: [to: string, over: Partial<Message>, enhanced: string][] = [
    ['jürgen@example.org', {}, '5.6.7'],
    ['a@example.org', { utf8: true }, '5.6.7'],
    ['a@example.org', { data: bodyFor('a', 2_000) }, '5.3.4'],
    ['a@b.org>\r\nRCPT TO:<c@d.org', {}, '5.1.3'],
    ['a b@example.org', {}, '5.1.3'],
    ['', {}, '5.1.3'],
    ['a@example.org', { data: Buffer.from('Subject: x\r\n\r\n.\r\nMAIL FROM:<>\r\n') }, '5.6.0'],
    ['a@example.org', { data: Buffer.from('.\r\n') }, '5.6.0'],
    ['a@example.org', { data: Buffer.from('Subject: x\r\n\r\nno end') }, '5.6.0'],
  ]
  const all = rows.map(([to, over]) => new Letter(to, over))
  await deliver(server.port, [...all, new Letter('last@example.org')], { connections: 1 })
  for (const [i, [to, , enhanced]] of rows.entries())
    expect(all[i]?.outcomes, to).toMatchObject([{ is: 'refused', at: 'offer', permanent: true, reply: { enhanced } }])
  expect(server.taken.map(({ to }) => to)).toEqual(['last@example.org'])
  expect(server.heard.some(line => /c@d\.org|FROM:<>/.test(line))).toBe(false)
})

test('SMTPUTF8 is asked for where a message needs it, and SIZE tells how large it is [AS-03]', async () => {
  const server = await serve()
  await deliver(server.port, [new Letter('jürgen@example.org'), new Letter('a@example.org')], { connections: 1 })
  expect(server.heard.filter(line => line.startsWith('MAIL'))).toEqual([
    expect.stringMatching(/^MAIL FROM:<bounce@client\.example> SIZE=\d+ BODY=8BITMIME SMTPUTF8$/),
    expect.stringMatching(/^MAIL FROM:<bounce@client\.example> SIZE=\d+$/),
  ])
  expect(server.heard).toContain(Buffer.from('RCPT TO:<jürgen@example.org>').toString('latin1'))
})

test('a transaction that ended without its dot is reset before the next one [AS-03]', async () => {
  for (const offers of [['PIPELINING'], []]) {
    const server = await serve({ offers, script: once('rcpt', say('550 5.1.1 No'), 0) })
    const all = letters(3)
    await deliver(server.port, all, { connections: 1 })
    expect(all.map(it => it.outcome?.is)).toEqual(['refused', 'accepted', 'accepted'])
    expect(server.heard.filter(line => line === 'RSET')).toHaveLength(1)
  }
})

test('a connection ends in order after its messages, and another takes over [AS-03]', async () => {
  const server = await serve()
  await deliver(server.port, letters(10), { connections: 1, messagesPerConnection: 3 })
  expect(server.taken).toHaveLength(10)
  expect(server.connections).toBe(4)
  expect(server.heard.filter(line => line === 'QUIT')).toHaveLength(4)
})

test('a server that loses what was sent ahead is told one command at a time after two tries [AS-03]', async () => {
  // What came behind the dot is thrown away: the honest commands of the next message are never answered.
  const server = await serve({
    script: (verb, nth) => (verb === 'mail' && nth > 0 && !lockstep() ? { then: 'stop-reading' } : undefined),
  })
  const lockstep = () => server.connections > 2
  const all = letters(8)
  await deliver(server.port, all, { connections: 1, patience: { ...PATIENT, commandMs: 500 } })
  expect(all.map(it => it.outcome?.is)).toEqual([
    'accepted',
    'untouched',
    'accepted',
    'untouched',
    ...Array<string>(4).fill('accepted'),
  ])
  expect(server.connections).toBe(3)
})

test('while a server is away nothing is taken, and one connection at a time asks for it [AS-03]', async () => {
  const server = await serve({
    script: (verb, _nth, on) =>
      verb === 'connect' && on < 4 ? { ...say('421 4.3.2 Not now'), then: 'hang-up' } : undefined,
  })
  const all = letters(20)
  const troubles = await deliver(server.port, all, {
    connections: 3,
    patience: { ...PATIENT, backoffMs: 5, backoffMaxMs: 10 },
  })
  expect(all.every(it => it.outcome?.is === 'accepted')).toBe(true)
  expect(troubles.length).toBeGreaterThanOrEqual(3)
  expect(troubles).toContainEqual({
    at: 'greeting',
    why: 'closing',
    lasting: false,
    reply: { code: 421, enhanced: '4.3.2', text: 'Not now' },
  })
})

test('a server that turns every message away with 421 is not hammered [AS-03]', async () => {
  const server = await serve({
    script: verb => (verb === 'mail' ? { ...say('421 4.7.0 Too many'), then: 'hang-up' } : undefined),
  })
  const all = letters(50)
  await deliver(server.port, all, { connections: 10, patience: { ...PATIENT, backoffMs: 20, backoffMaxMs: 20 } }, 14)
  expect(server.connections).toBeLessThanOrEqual(16)
  expect(all.filter(it => it.outcomes.length > 0).every(it => it.outcome?.is === 'untouched')).toBe(true)
})

test('why a server cannot be used is told, and whether waiting helps [AS-03]', async () => {
  type Row = [
    name: string,
    server: Parameters<typeof startHostile>[0],
    relay: Partial<Relay>,
    trouble: Partial<Trouble>,
  ]
  const login = { username: 'anna', password: 'correct horse' }
  const garbage: Script = once('starttls', { say: '220 Go ahead\r\n250 injected\r\n' })
  const rows: Row[] = [
    [
      '554 as a greeting',
      { script: once('connect', say('554 5.7.1 Go away')) },
      {},
      { at: 'greeting', why: 'refused' },
    ],
    ['not SMTP', { script: once('connect', say('HTTP/1.1 400 Bad Request')) }, {}, { at: 'greeting', why: 'not-smtp' }],
    ['silence', { script: once('connect', {}) }, {}, { at: 'greeting', why: 'too-slow' }],
    ['hangs up', { script: once('connect', { then: 'hang-up' }) }, {}, { at: 'greeting', why: 'hung-up' }],
    [
      'no EHLO, no HELO',
      { script: verb => (/.[eh]lo/.test(verb) ? say('550 No') : undefined) },
      {},
      { at: 'ehlo', why: 'refused' },
    ],
    ['STARTTLS stripped', {}, { tls: 'required' }, { at: 'starttls', why: 'no-tls', lasting: true }],
    [
      'STARTTLS refused',
      { offers: ['STARTTLS'], script: once('starttls', say('454 4.7.0 Not now')) },
      { tls: 'required' },
      { at: 'starttls', why: 'no-tls', lasting: false },
    ],
    [
      'a certificate of nobody',
      { offers: ['STARTTLS'] },
      { tls: 'required' },
      { at: 'starttls', why: 'no-tls', lasting: true },
    ],
    [
      'more behind the 220',
      { offers: ['STARTTLS'], script: garbage },
      { tls: 'required', ca: TEST_CA },
      { at: 'starttls', why: 'not-smtp' },
    ],
    [
      'more behind the 220, TLS only wanted',
      { offers: ['STARTTLS'], script: garbage },
      { tls: 'opportunistic' },
      { at: 'starttls', why: 'not-smtp' },
    ],
    ['TLS where there is none', {}, { tls: 'implicit', ca: TEST_CA }, { at: 'connect', why: 'no-tls', lasting: false }],
    [
      'a password in clear',
      { offers: ['AUTH PLAIN'] },
      { tls: 'opportunistic', login },
      { at: 'auth', why: 'no-login', lasting: true },
    ],
    ['no way to log in', { offers: ['AUTH CRAM-MD5'] }, { login }, { at: 'auth', why: 'no-login', lasting: true }],
    [
      'a wrong password',
      { offers: ['AUTH PLAIN'], script: once('auth', say('535 5.7.8 Wrong')) },
      { login },
      { at: 'auth', why: 'refused', lasting: true },
    ],
    [
      'log-in later',
      { offers: ['AUTH PLAIN'], script: once('auth', say('454 4.7.0 Later')) },
      { login },
      { at: 'auth', why: 'refused', lasting: false },
    ],
    ['not public', {}, { reach: 'public' }, { at: 'connect', why: 'not-public', lasting: true }],
    [
      'not public by name',
      {},
      { reach: 'public', host: 'localhost' },
      { at: 'connect', why: 'not-public', lasting: true },
    ],
    ['no such host', {}, { host: 'nowhere.invalid' }, { at: 'connect', why: 'no-such-host' }],
    ['nobody there', {}, { port: 1 }, { at: 'connect', why: 'unreachable', lasting: false }],
  ]
  for (const [name, options, relay, trouble] of rows) {
    const server = await serve(options)
    const letter = new Letter('a@example.org')
    const trial = await tryRelay(relayTo(server.port, relay), letter, name === 'silence' ? HASTE : PATIENT)
    expect(trial.trouble, name).toMatchObject(trouble)
    expect(letter.outcomes, name).toEqual([{ is: 'untouched', trouble: trial.trouble }])
    expect(server.taken, name).toEqual([])
    expect(server.heard.join('\n'), name).not.toMatch(/MAIL/)
    if (trouble.why === 'no-login')
      expect(
        server.heard.some(line => line.startsWith('AUTH')),
        name,
      ).toBe(false)
  }
})

test('what was offered in clear is forgotten inside TLS, and the password is said there only [AS-03]', async () => {
  const server = await serve({
    offers: ['STARTTLS', 'SMTPUTF8', '8BITMIME', 'PIPELINING', 'AUTH PLAIN'],
    offersInside: ['AUTH LOGIN'],
    script: (verb, nth) => (verb === 'auth' && nth === 0 ? say('334 VXNlcm5hbWU6') : undefined),
  })
  const relay = relayTo(server.port, { tls: 'required', ca: TEST_CA, host: 'localhost' })
  const outcome = await post(relay, new Letter('jürgen@example.org'), PATIENT)
  expect(outcome).toMatchObject({ is: 'refused', at: 'offer', reply: { enhanced: '5.6.7' } })
  expect(await post(relay, new Letter('a@example.org'), PATIENT)).toMatchObject({ is: 'accepted' })
  expect(server.heard).not.toContain('MAIL FROM:<bounce@client.example> SIZE=55')
})

test('TLS that is only wanted and fails is left out the next time [AS-03]', async () => {
  const server = await serve({
    offers: ['STARTTLS', 'PIPELINING'],
    script: once('starttls', { say: '220 Go ahead\r\n', then: 'hang-up' }),
  })
  const all = letters(2)
  const troubles = await deliver(server.port, all, {
    connections: 1,
    relay: relayTo(server.port, { tls: 'opportunistic' }),
    patience: PATIENT,
  })
  expect(troubles).toMatchObject([{ at: 'starttls' }])
  expect(server.taken).toHaveLength(2)
})

/** What a server may do at a command: mostly the right thing. */
const anAct = (verb: Verb): fc.Arbitrary<Act | undefined> => {
  const acts: Act[] = [
    say('451 4.3.0 Later'),
    say('550 5.1.1 No'),
    { ...say('421 4.3.2 Bye'), then: 'hang-up' },
    { then: 'hang-up' },
    { then: 'reset' },
    { say: '2' },
    { say: '250-\r\n250 \r\n', slowly: true },
    { say: '250 Ok\n250 Ok\n' },
    say('354 Go on'),
    say('nonsense'),
    { say: '250 2.0.0 Ok\r\n', then: 'hang-up' },
    ...(verb === 'dot'
      ? [
          { keeps: true, then: 'hang-up' } as const,
          { ...say('xyz'), keeps: true },
          { ...say('451 4.0.0 Later'), keeps: false },
        ]
      : []),
  ]
  return fc.oneof({ weight: 14, arbitrary: fc.constant(undefined) }, { weight: 4, arbitrary: fc.constantFrom(...acts) })
}
const SCRIPTED: readonly Verb[] = ['connect', 'ehlo', 'rset', 'mail', 'rcpt', 'data', 'dot']

test('whatever a server does, each message ends once, and those accepted are those that it kept [AS-03]', async () => {
  const acts = fc.record(Object.fromEntries(SCRIPTED.map(verb => [verb, fc.array(anAct(verb), { maxLength: 8 })])))
  await fc.assert(
    fc.asyncProperty(
      fc.array(acts, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 3 }),
      async (connections, pipelines, at_once) => {
        const script: Script = (verb, nth, on) => connections[on]?.[verb]?.[nth]
        const server = await startHostile({ script, offers: pipelines ? ['PIPELINING', 'SIZE'] : ['SIZE'] })
        const all = letters(8)
        await deliver(server.port, all, { connections: at_once, messagesPerConnection: 5, patience: HASTE }, 20)
        const kept = new Set(server.taken.map(({ to }) => to))
        expect(kept.size).toBe(server.taken.length)
        for (const { to, outcomes } of all) {
          expect(outcomes.length).toBeLessThanOrEqual(1)
          const is = outcomes[0]?.is
          if (is === 'accepted') expect(kept).toContain(to)
          if (kept.has(to)) expect(['accepted', 'uncertain']).toContain(is)
        }
        await server.close()
      },
    ),
    { numRuns: 250 },
  )
}, 300_000)
