import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answered } from '../../test/answered.ts'
import { type BareLog, grant, openBareLog, sayOf, withdraw } from '../../test/bare-log.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import type { ErasedEvent, Evidence, WrittenEvent } from '#wire/bundle/format.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { disclosureOf } from '#wire/envelope.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { readZip } from '#wire/zip.ts'
import { eraseSubject } from './erasing.ts'
import { append, chainOf, eraseFields, fileOf, findSubject, letGo, logPolicy, subjectOf } from './ledger.ts'
import { proofFile } from './proof.ts'
import { start } from './running.ts'
import type { Sequencer, SubjectId } from './types.ts'

let log: BareLog
let sequencer: Sequencer
beforeAll(async () => {
  log = await openBareLog('https://mail.bakery.example')
  sequencer = await start(log.house, [])
})
afterAll(async () => {
  await sequencer.stop()
  await log.close()
})

const WHY = { via: 'preference-centre', controller: { name: 'Bakery', contact: 'dpo@bakery.example' } } as const
const turn = <T>(work: (turn: Turn) => Promise<T>) =>
  takeTurn(log.house, { account: 'acc_bakery', actor: SYSTEM }, work)
const erase = (subject: SubjectId) => turn(it => eraseSubject(it, subject, WHY))

async function erased(subject: SubjectId): Promise<void> {
  await sequencer.settle()
  expect(await erase(subject)).toBe('said')
  await sequencer.settle()
  expect(await erase(subject)).toBe('gone')
}

async function proofOf(subject: SubjectId, format: 'zip' | 'json' | 'pdf' = 'zip') {
  const asked = { subject, channel: 'email', contact: 'con_x', format, redact: [] } as const
  const done = await turn(it => proofFile(it, asked, 2_000))
  return done.ok ? done.value : expect.fail(JSON.stringify(done.refusal))
}

async function verdictOf(bytes: Uint8Array) {
  const policy = parsePolicy(await logPolicy(log.house))
  const verdict = verifyBundle(bytes, policy.ok ? { pinned: policy.value } : expect.fail(policy.refusal))
  const { exit, steps, claims } = verdict.ok ? verdict.value : expect.fail(verdict.refusal)
  const failed = steps.filter(it => it.result === 'fail').map(it => `${it.id}: ${it.text}`)
  return { exit, failed, claims: Object.fromEntries(claims.map(it => [it.id, it.verdict])) }
}
function evidenceIn(bytes: Uint8Array): Evidence {
  const read = readZip(bytes)
  const file = read.ok ? read.value.files.get('evidence.json') : undefined
  return JSON.parse(Buffer.from(file ?? expect.fail('a bundle has evidence')).toString()) as Evidence
}
const isErasedEvent = (it: WrittenEvent | ErasedEvent): it is ErasedEvent => !('envelope' in it)

test('an erased chain is its commitments, cited by the erasure, and the bundle verifies and shows nothing [AS-10]', async () => {
  const { subject } = await answered(log, 'acc_bakery', 'bob@example.org')
  const bob = await answered(log, 'acc_bakery', 'carl@example.org')
  await erased(subject)
  const { bytes } = await proofOf(subject)
  const { events, state } = evidenceIn(bytes)
  expect(events.map(isErasedEvent)).toEqual([true, true, true, false])
  expect(state).toEqual([])
  expect(await verdictOf(bytes)).toEqual({
    exit: 0,
    failed: [],
    claims: {
      logged: 'PROVED',
      unaltered: 'PROVED',
      when: 'NOT SHOWN',
      wording: 'NOT SHOWN',
      unticked: 'NOT SHOWN',
      address: 'NOT SHOWN',
      confirmed: 'NOT SHOWN',
      complete: 'NOT SHOWN',
      state: 'NOT SHOWN',
    },
  })
  expect((await verdictOf((await proofOf(bob.subject)).bytes)).claims).toMatchObject({
    address: 'PROVED',
    state: 'PROVED',
  })
})

test('nothing of an erased person opens any more: not in the chain, not as a file, not in any format [AS-10]', async () => {
  const { subject } = await answered(log, 'acc_bakery', 'dora@example.org')
  const chain = await turn(it => chainOf(it, subject, 'email'))
  await erased(subject)
  const told = await turn(it => chainOf(it, subject, 'email'))
  expect(told.map(it => it.state)).toEqual(['erased', 'erased', 'erased', 'written'])
  expect(JSON.stringify(told)).not.toContain('dora')
  for (const { event } of chain) expect(await turn(it => fileOf(it, subject, event, 'doi/sent.eml'))).toBe(undefined)
  for (const format of ['json', 'pdf'] as const)
    expect(Buffer.from((await proofOf(subject, format)).bytes).includes('dora')).toBe(false)
})

test('whoever comes with the address of somebody who was let go is somebody new, at once [AS-03]', async () => {
  const [eve] = await sayOf(log.house, 'acc_bakery', ['eve@example.org'], grant)
  await turn(it => letGo(it, eve!)) // sayOf answers with one for each address.
  expect(await turn(it => findSubject(it, 'email', 'eve@example.org'))).toBe(undefined)
  const [again] = await sayOf(log.house, 'acc_bakery', ['eve@example.org'], grant)
  expect(again).not.toBe(eve)
  await erased(eve!)
  expect((await turn(it => chainOf(it, again!, 'email'))).map(it => it.state)).toEqual(['written'])
})

test('nothing is said any more about one who is being erased, but the erasure [AS-03]', async () => {
  const [finn] = await sayOf(log.house, 'acc_bakery', ['finn@example.org'], grant)
  await turn(it => letGo(it, finn!))
  await expect(turn(it => append(it, [withdraw(finn!, 'finn@example.org')]))).rejects.toThrow('being erased')
  await erased(finn!)
})

test('an erasure waits for what was said before it, and cites that, too [AS-10]', async () => {
  const [gus] = await sayOf(log.house, 'acc_bakery', ['gus@example.org'], grant)
  await sequencer.stop()
  await turn(it => append(it, [withdraw(gus!, 'gus@example.org')]))
  expect(await erase(gus!)).toBe('not-yet')
  sequencer = await start(log.house, [])
  await sequencer.settle()
  await erased(gus!)
  const [first, second, erasure] = await turn(it => chainOf(it, gus!, 'email'))
  expect(erasure?.said.cites).toEqual([first?.c, second?.c])
})

test('one about whom nothing was ever said needs no event to be gone', async () => {
  const hal = await turn(it => subjectOf(it, 'email', 'hal@example.org'))
  expect(await erase(hal)).toBe('gone')
  expect(await turn(it => findSubject(it, 'email', 'hal@example.org'))).toBe(undefined)
})

test('proofs asked for while their person is erased are whole or erased, and never a mix or a fault [AS-10]', async () => {
  const people: SubjectId[] = []
  for (let nth = 0; nth < 4; nth++) people.push((await answered(log, 'acc_bakery', `ida${nth}@example.org`)).subject)
  await sequencer.settle()
  const proofs = people.flatMap(subject => Array.from({ length: 4 }, () => proofOf(subject)))
  const erasing = people.map(subject => erase(subject))
  const bundles = await Promise.all(proofs)
  await Promise.all(erasing)
  for (const { bytes } of bundles) {
    const { events } = evidenceIn(bytes)
    const kinds = new Set(
      events.filter(it => isErasedEvent(it) || JSON.parse(it.envelope).type !== 'erase').map(isErasedEvent),
    )
    expect(kinds.size, 'all of it, or all of it as erased').toBe(1)
    const { exit, failed, claims } = await verdictOf(bytes)
    expect({ exit, failed }).toEqual({ exit: 0, failed: [] })
    const isGone = kinds.has(true)
    expect(claims['confirmed']).toBe(isGone ? 'NOT SHOWN' : 'PROVED')
  }
})

describe('single fields', () => {
  const old = (over: { readonly dry?: boolean } = {}) =>
    turn(it =>
      eraseFields(it, {
        names: ['ip', 'user_agent'],
        before: new Date(log.clock.nowMs() - 365 * 86_400_000),
        from: 0,
        limit: 1_000,
        dry: over.dry ?? false,
      }),
    )

  test('an IP goes when its time has come: its digest and its name stay, and the bundle verifies [AS-10]', async () => {
    const jon = await answered(log, 'acc_bakery', 'jon@example.org')
    await sequencer.settle()
    log.clock.move(364 * 86_400_000)
    expect((await old()).events).toEqual([])
    log.clock.move(2 * 86_400_000)
    const looked = await old({ dry: true })
    expect(looked.events.length).toBeGreaterThan(0)
    expect((await old()).events.toSorted()).toEqual(looked.events.toSorted())
    expect((await old()).events, 'twice is once').toEqual([])
    const { bytes } = await proofOf(jon.subject)
    const { events } = evidenceIn(bytes)
    const [first] = events as readonly WrittenEvent[] // Nobody was erased.
    expect(first?.erased).toEqual(['ip', 'user_agent'])
    expect(first?.disclosures.map(text => disclosureOf(text)?.name)).toContain('address')
    const { exit, failed, claims } = await verdictOf(bytes)
    expect({ exit, failed }).toEqual({ exit: 0, failed: [] })
    expect(claims).toMatchObject({ address: 'PROVED', wording: 'PROVED', confirmed: 'PROVED' })
  })
})

test('whatever happens to whom in which order, the erased show nothing and everybody else’s proof verifies [AS-10]', async () => {
  const step = fc.record({ who: fc.nat({ max: 2 }), does: fc.constantFrom('grant', 'withdraw', 'erase', 'settle') })
  let round = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async steps => {
      round += 1
      const addressOf = (who: number) => `law${round}-${who}@example.org`
      const all = new Map<SubjectId, 'there' | 'erased'>()
      for (const { who, does } of [{ who: 0, does: 'grant' }, ...steps]) {
        if (does === 'settle') await sequencer.settle()
        const known = await turn(it => findSubject(it, 'email', addressOf(who)))
        if (does === 'grant' || (does === 'withdraw' && known)) {
          const [subject] = await sayOf(log.house, 'acc_bakery', [addressOf(who)], does === 'grant' ? grant : withdraw)
          all.set(subject!, 'there')
        } else if (does === 'erase' && known) {
          await erased(known)
          all.set(known, 'erased')
        }
      }
      await sequencer.settle()
      for (const [subject, is] of all) {
        const { failed, claims } = await verdictOf((await proofOf(subject)).bytes)
        expect(failed.filter(it => !it.startsWith('9'))).toEqual([]) // Their form was never kept.
        expect(claims['address']).toBe(is === 'there' ? 'PROVED' : 'NOT SHOWN')
        expect(claims['complete']).toBe(is === 'there' ? 'STATED BY SENDER' : 'NOT SHOWN')
      }
    }),
    { numRuns: 12 },
  )
})
