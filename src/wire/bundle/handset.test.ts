/** Bundles of a number that lie about how its handset answered. */

import { describe, expect, test } from 'vitest'
import { build, type Damage, type Draft, json, type Loose } from '../../../test/bundle-builder.ts'
import { parsePolicy } from '../policy-file.ts'
import { verifyBundle } from './verify.ts'

const NUMBER = '+41794440000'
const TIME = '2026-11-24T09:07:00.000Z'
const SENT = '2026-11-24T09:06:00.000Z'
const HASH = 'a'.repeat(64)

type Note = Record<string, unknown>
const CODE: Note = { method: 'code', sent: SENT, text_sha256: HASH, time: TIME, tries: 1 }
const KEYWORD: Note = { method: 'keyword', received: SENT, time: TIME }
const BY_CODE: Note = { 'sms.sender': '+41795550000', 'sms.message_id': 'c-1' }
const BY_KEYWORD: Note = { ...BY_CODE, 'sms.keyword': 'JOIN' }

type Told = { readonly note?: Note | null; readonly says?: Note; readonly file?: string }

/** The builder's story, told of a number: ticked for texts, and answered by the handset. */
function ofNumber({ note = CODE, says = BY_CODE, file = 'sms/opt-in.json' }: Told = {}): Damage {
  const onTexts = (purposes: Loose) => purposes.map((it: Loose) => ({ ...it, channel: 'sms' }))
  const told = (draft: Draft): Draft => {
    if (!draft.chain) return draft
    const members = { ...draft.members, purposes: onTexts(draft.members.purposes) }
    const { journal = null } = draft.disclosures
    const own = { address: NUMBER, journal }
    if (members.type !== 'confirm') return { ...draft, members, disclosures: { ...own, submitted_at: SENT } }
    const disclosures = { ...own, submitted_at: TIME, ...(says as Record<string, string>) }
    return { chain: true, members, disclosures, ...(note && { files: { [file]: json(note) } }) }
  }
  return {
    html: html => html.replaceAll('by email', 'by SMS'),
    definition: it => {
      for (const item of it.items)
        Object.assign(item, { channel: 'sms', label: item.label.replace('by email', 'by SMS') })
    },
    drafts: drafts => drafts.filter(it => it.members.type !== 'doi.sent').map(told),
    evidence: it => {
      it.channel = 'sms'
    },
  }
}

function verdictOn(damage: Damage) {
  const built = build(damage)
  const policy = parsePolicy(built.policy)
  const read = verifyBundle(built.archive, { pinned: policy.ok ? policy.value : undefined })
  if (!read.ok) throw new Error(read.refusal)
  const failed = read.value.steps.filter(it => it.result === 'fail')
  return { ...read.value, failed, confirmed: read.value.claims.find(it => it.id === 'confirmed')?.verdict }
}

describe('as it is [AS-10]', () => {
  test.each<[string, Told]>([
    ['a code', {}],
    ['a code, whose line had not answered yet', { note: { method: 'code', time: TIME, tries: 2 }, says: {} }],
    ['a keyword', { note: KEYWORD, says: BY_KEYWORD }],
    ['a file that is withheld', { note: null }],
  ])('%s', (_, told) => {
    const verdict = verdictOn(ofNumber(told))
    expect(verdict.failed).toEqual([])
    expect(verdict.exit).toBe(0)
    expect(verdict.confirmed).toBe('STATED BY SENDER')
  })
})

describe('as it cannot be, step 10 [AS-08] [AS-10]', () => {
  test.each<[string, Told]>([
    ['a mailbox answered for the number', { says: { ...BY_CODE, 'doi.token_sha256': HASH } }],
    ['and its file', { note: { method: 'POST', time: TIME, token_sha256: HASH }, says: {}, file: 'doi/confirm.json' }],
    ['a number stands in the file', { note: { ...CODE, address: NUMBER } }],
    ['a method that there is not', { note: { ...CODE, method: 'voice' } }],
    ['no method', { note: { time: TIME } }],
    ['no object', { note: [CODE] as unknown as Note }],
    ['no try', { note: { ...CODE, tries: 0 } }],
    ['a hash that is none', { note: { ...CODE, text_sha256: 'abc' } }],
    ['another time than the event', { note: { ...CODE, time: '2026-11-24T09:08:00.000Z' } }],
    ['a code that came back before it was sent', { note: { ...CODE, sent: '2026-11-24T09:07:00.001Z' } }],
    ['a code with a keyword', { says: BY_KEYWORD }],
    ['a keyword that nobody texted', { note: KEYWORD }],
    ['a keyword to nobody', { note: KEYWORD, says: { 'sms.keyword': 'JOIN', 'sms.message_id': 'mo-1' } }],
    ['a keyword before it came in', { note: { ...KEYWORD, received: '2026-11-24T09:07:00.001Z' }, says: BY_KEYWORD }],
  ])('%s', (_, told) => {
    const verdict = verdictOn(ofNumber(told))
    expect([...new Set(verdict.failed.map(it => it.id))]).toEqual([10])
    expect(verdict.exit).toBe(1)
    expect(verdict.confirmed).toBe('NOT SHOWN')
  })
})

test('a number that nobody confirmed is not confirmed [AS-08]', () => {
  const damage = ofNumber()
  const verdict = verdictOn({
    ...damage,
    drafts: drafts => (damage.drafts?.(drafts) ?? drafts).filter(it => it.members.type !== 'confirm'),
  })
  expect(verdict.failed).toEqual([])
  expect(verdict.confirmed).toBe('NOT SHOWN')
})
