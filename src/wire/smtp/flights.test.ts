import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { type Act, type HostileServer, type Script, startHostile, type Verb } from '../../../test/hostile-smtp.ts'
import { deliver, HASTE, Letter, letters, relayTo } from '../../../test/letters.ts'
import type { Relay } from './types.ts'

const closing: HostileServer[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map(server => server.close()))
})
async function serve(over: Parameters<typeof startHostile>[0] = {}): Promise<HostileServer> {
  const server = await startHostile({ offers: ['PIPELINING', 'CHUNKING', 'SIZE'], ...over })
  closing.push(server)
  return server
}

const flying = (port: number, over: Partial<Relay> = {}) => ({
  relay: relayTo(port, { atOnce: 4, ...over }),
  connections: 1,
})
const once =
  (verb: Verb, act: Act, at: number): Script =>
  (said, nth, on) =>
    said === verb && nth === at && on === 0 ? act : undefined
const say = (text: string): Act => ({ say: `${text}\r\n` })

test('several messages are on their way at once, whole and in order [AS-03]', async () => {
  const server = await serve()
  const all = letters(40)
  expect(await deliver(all, flying(server.port))).toEqual([])
  expect(server.taken.map(({ to }) => to)).toEqual(all.map(({ to }) => to))
  expect(server.taken.map(({ data }) => data)).toEqual(all.map(({ data }) => data.toString()))
  expect(all.every(({ attempts, outcome }) => attempts === 1 && outcome?.is === 'accepted')).toBe(true)
  expect(server.heard.filter(line => line === 'DATA')).toEqual([])
  expect(server.heard.filter(line => line === 'BDAT 0 LAST')).toHaveLength(1)
})

test('who offers CHUNKING and does not know it is told messages in the other way [AS-03]', async () => {
  const rows: Parameters<typeof startHostile>[0][] = [
    { offers: ['PIPELINING', 'CHUNKING'], knowsBdat: false },
    { offers: ['PIPELINING'] },
    { offers: ['CHUNKING'] },
    { script: (verb, nth) => (verb === 'bdat' && nth === 0 ? say('500 5.5.2 What?') : undefined) },
    { script: (verb, nth) => (verb === 'bdat' && nth === 0 ? { then: 'hang-up' } : undefined) },
  ]
  for (const [i, row] of rows.entries()) {
    const server = await serve(row)
    const all = letters(6)
    await deliver(all, flying(server.port))
    expect(
      all.map(it => it.outcome?.is),
      String(i),
    ).toEqual(Array<string>(6).fill('accepted'))
    expect(server.taken, String(i)).toHaveLength(6)
    expect(
      server.heard.filter(line => line === 'DATA'),
      String(i),
    ).toHaveLength(6)
  }
})

test('what a server says of one message is that message’s outcome, and nobody else’s [AS-03]', async () => {
  const ok = { is: 'accepted' }
  const refused = (at: string, permanent: boolean) => ({ is: 'refused', at, permanent })
  const is = (word: string) => ({ is: word })
  type Row = [name: string, script: Script, outcomes: object[], kept: number[]]
  const rows: Row[] = [
    ['5xx at RCPT', once('rcpt', say('550 5.1.1 No'), 1), [ok, refused('rcpt', true), ok, ok], [0, 2, 3]],
    ['4xx at RCPT', once('rcpt', say('451 4.7.1 Later'), 1), [ok, refused('rcpt', false), ok, ok], [0, 2, 3]],
    ['4xx at MAIL', once('mail', say('451 4.3.0 Later'), 1), [ok, refused('mail', false), ok, ok], [0, 2, 3]],
    ['5xx at BDAT', once('bdat', say('554 5.7.1 Spam'), 2), [ok, refused('dot', true), ok, ok], [0, 2, 3]],
    [
      '421 at BDAT',
      once('bdat', { ...say('421 4.3.2 Bye'), then: 'hang-up' }, 2),
      [ok, refused('dot', false), is('untouched'), is('untouched')],
      [0],
    ],
    [
      '421 at MAIL',
      once('mail', { ...say('421 4.3.2 Bye'), then: 'hang-up' }, 1),
      [ok, is('untouched'), is('untouched'), is('untouched')],
      [0],
    ],
    [
      '502 at BDAT',
      once('bdat', say('502 5.5.1 What?'), 2),
      [ok, is('untouched'), is('uncertain'), is('uncertain')],
      [0, 2, 3],
    ],
    [
      'took it and hung up',
      once('bdat', { keeps: true, then: 'hang-up' }, 2),
      [ok, is('uncertain'), is('uncertain'), is('uncertain')],
      [0, 1],
    ],
    [
      'took nothing and hung up',
      once('bdat', { keeps: false, then: 'reset' }, 2),
      [ok, is('uncertain'), is('uncertain'), is('uncertain')],
      [0],
    ],
    [
      'refused, and hung up before the rest',
      once('rcpt', { ...say('550 5.1.1 No'), then: 'hang-up' }, 1),
      [ok, refused('rcpt', true), is('uncertain'), is('uncertain')],
      [0],
    ],
    [
      '354 to BDAT',
      once('bdat', { ...say('354 Go on'), keeps: true }, 2),
      [ok, is('uncertain'), is('uncertain'), is('uncertain')],
      [0, 1, 2, 3],
    ],
    [
      'a sender refused, and the message taken',
      (verb, nth, on) =>
        on > 0
          ? undefined
          : verb === 'mail' && nth === 1
            ? say('550 5.7.1 Not you')
            : verb === 'rcpt' && nth === 1
              ? say('250 Ok')
              : verb === 'bdat' && nth === 2
                ? say('250 Ok')
                : undefined,
      [ok, is('uncertain'), is('uncertain'), is('uncertain')],
      [0, 2, 3],
    ],
    ['byte by byte', once('bdat', { ...say('250 2.0.0 Ok'), slowly: true }, 2), [ok, ok, ok, ok], [0, 1, 2, 3]],
  ]
  for (const [name, script, outcomes, kept] of rows) {
    const server = await serve({ script })
    const all = letters(4)
    await deliver(all, flying(server.port))
    expect(
      all.map(it => it.outcome),
      name,
    ).toMatchObject(outcomes)
    expect(
      all.every(it => it.outcomes.length === 1),
      name,
    ).toBe(true)
    expect(server.taken.map(({ to }) => to).toSorted(), name).toEqual(kept.map(n => `r${n}@example.org`))
  }
})

test('what may not leave does not, and what cannot be written down stays; the others go on [AS-03]', async () => {
  const server = await serve()
  let asked = 0
  const all = letters(8, n =>
    n === 2
      ? { mayLeave: () => false }
      : n === 3
        ? { mayLeave: () => asked++ < 1 }
        : n === 5
          ? { attempted: () => Promise.reject(new Error('disk full')) }
          : {},
  )
  const troubles = await deliver(all, flying(server.port))
  expect(all.map(it => it.outcome?.is)).toEqual([
    'accepted',
    'accepted',
    'withheld',
    'withheld',
    'accepted',
    'untouched',
    'accepted',
    'accepted',
  ])
  expect(troubles).toMatchObject([{ why: 'not-journaled', detail: 'disk full' }])
  expect(server.dotted.has('r5@example.org')).toBe(false)
})

test('thousands that may not leave cost no depth, and what does not fit is refused here [AS-03]', async () => {
  const server = await serve({ offers: ['PIPELINING', 'CHUNKING', 'SIZE 1000'] })
  const none = letters(5_000, () => ({ mayLeave: () => false }))
  const large = new Letter('large@example.org', { data: Buffer.from(`x: ${'y'.repeat(2_000)}\r\n\r\n`) })
  await deliver([...none, large, new Letter('last@example.org')], flying(server.port))
  expect(none.every(it => it.outcome?.is === 'withheld')).toBe(true)
  expect(large.outcome).toMatchObject({ is: 'refused', at: 'offer' })
  expect(server.taken.map(({ to }) => to)).toEqual(['last@example.org'])
})

test('a server that falls silent leaves what had left uncertain, and a connection has its number of messages [AS-03]', async () => {
  const silent = await serve({ script: once('bdat', { keeps: true, then: 'stop-reading' }, 1) })
  const all = letters(4)
  await deliver(all, { ...flying(silent.port), patience: HASTE })
  expect(all.map(it => it.outcome?.is)).toEqual(Array<string>(4).fill('uncertain'))
  const server = await serve()
  await deliver(letters(10), { ...flying(server.port), messagesPerConnection: 3 })
  expect(server.taken).toHaveLength(10)
  expect(server.connections).toBe(4)
})

/** Replies that count right, whatever they say: one that nobody asked for shifts all behind it, and nothing tells. */
const anAct = (verb: Verb): fc.Arbitrary<Act | undefined> => {
  const acts: Act[] = [
    say('451 4.3.0 Later'),
    say('550 5.1.1 No'),
    { ...say('421 4.3.2 Bye'), then: 'hang-up' },
    { then: 'hang-up' },
    { then: 'reset' },
    { say: '2' },
    { say: '250-\r\n250 \r\n', slowly: true },
    say('354 Go on'),
    say('nonsense'),
    ...(verb === 'bdat' ? [{ keeps: true, then: 'hang-up' } as const, { ...say('xyz'), keeps: true }] : []),
  ]
  return fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.constantFrom(...acts) })
}

test('whatever a server says, each message ends once, and none that was kept is called untouched or refused [AS-03]', async () => {
  const verbs: Verb[] = ['rset', 'mail', 'rcpt', 'bdat']
  const acts = fc.record(Object.fromEntries(verbs.map(verb => [verb, fc.array(anAct(verb), { maxLength: 8 })])))
  await fc.assert(
    fc.asyncProperty(
      fc.array(acts, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 2, max: 6 }),
      async (on, atOnce) => {
        const server = await startHostile({
          script: (verb, nth, connection) => (verb === 'bdat' && nth === 0 ? undefined : on[connection]?.[verb]?.[nth]),
          offers: ['PIPELINING', 'CHUNKING'],
        })
        const all = letters(10)
        await deliver(
          all,
          { ...flying(server.port, { atOnce }), patience: { ...HASTE, commandMs: 200, dotMs: 200 } },
          20,
        )
        const kept = new Set(server.taken.map(({ to }) => to))
        expect(kept.size).toBe(server.taken.length)
        for (const { to, outcomes } of all) {
          expect(outcomes.length).toBeLessThanOrEqual(1)
          const said = outcomes[0]?.is
          if (said === 'accepted') expect(kept).toContain(to)
          if (kept.has(to)) expect(['accepted', 'uncertain']).toContain(said)
        }
        await server.close()
      },
    ),
    { numRuns: 120 },
  )
}, 300_000)
