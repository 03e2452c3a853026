/** Publishing looks first: the notice is fetched, kept and named; what is seen of one draft publishes no other. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { FORM_LOOKS_PER_HOUR, HOUR_MS } from '#base/limits.ts'
import { NO_BROWSER, NOTHING_OUTSIDE, type Asking, type Browser, type Outside } from '#base/outside.ts'
import { chainOf, proofOf, readArtefact } from '#ledger/ledger.ts'
import { type ExamplePage, withExamples } from '#outside/example.ts'
import { SYSTEM } from '#store/turn.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { readZip } from '#wire/zip.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, signUp } from '../../test/sign-up.ts'
import { createForm, gatherFacts, publishForm, readForm, readFormVersion, saveForm } from './consent.ts'
import { SELECTORS } from './drawn-rules.ts'
import { drawnView } from '../../test/forms/facts.ts'
import { shownForm } from './shown.ts'
import type { FormId } from './types.ts'

const pages = new Map<string, ExamplePage>()
const asked: { url: string; asking: Asking }[] = []
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const painter: Browser = {
  ...NO_BROWSER,
  lookAt: async (_html, selectors, views) => {
    expect(selectors).toEqual(SELECTORS)
    return {
      ok: true,
      value: views.map(({ width, picture }) => ({
        ...drawnView(width, false),
        ...(picture && { png: Buffer.concat([PNG, Buffer.from([width % 256])]) }),
      })),
    }
  },
}
const world = withExamples({ ...NOTHING_OUTSIDE, browser: painter }, pages)
const watched: Outside = {
  ...world,
  fetch: async (url, asking) => (asked.push({ url, asking }), world.fetch(url, asking)),
}

let it: TestHouse
let owner: Owned
let guest: Owned
const PRIVACY = 'https://bakery.example/privacy'
beforeAll(async () => {
  it = await openTestHouse({ outside: watched })
  owner = await it.account()
  guest = await it.account()
})
afterAll(() => it.close())

let count = 0
async function drafted(account: Owned['account']): Promise<FormId> {
  const { draft } = await publishedForm(it, account, [`news${++count}`])
  const made = await it.turn(account, turn => createForm(turn, 'Again', draft))
  return sure(made.ok ? made.value.id : undefined, 'the form was made')
}
const who = ({ account }: Owned) => ({ account, actor: SYSTEM })
const publish = async (of: Owned, form: FormId) => {
  const facts = await gatherFacts(it.house, who(of), form)
  return it.turn(of.account, turn => publishForm(turn, form, facts))
}

test('a form whose notice cannot be read is not published, and is once it can [AS-06]', async () => {
  const form = await drafted(owner.account)
  pages.set(PRIVACY, { status: 404, text: 'gone' })
  expect(await publish(owner, form)).toMatchObject({
    ok: false,
    refusal: { code: 'flawed', errors: [{ code: 'F08 notice-gone' }] },
  })
  pages.set(PRIVACY, { text: '<p>Our notice, first edition.</p>' })
  expect(await publish(owner, form)).toMatchObject({ ok: true })
})

test('the notice of that day is kept with the version and named by its consents, whatever stands there later [AS-10]', async () => {
  pages.set(PRIVACY, { text: '<p>Our notice, second edition.</p>' })
  const form = await drafted(owner.account)
  expect(await publish(owner, form)).toMatchObject({ ok: true })
  const hex = sha256Hex('<p>Our notice, second edition.</p>')
  pages.set(PRIVACY, { text: '<p>Our notice, third edition.</p>' })
  const shown = await it.turn(owner.account, turn => shownForm(turn, form, 1, 'en'))
  expect(shown?.definition.noticed).toEqual({ url: PRIVACY, media: 'text/html', sha256: `sha256:${hex}` })
  expect((await readArtefact(it.house.platform, hex))?.bytes.toString()).toBe('<p>Our notice, second edition.</p>')
  const version = await it.turn(owner.account, turn => readFormVersion(turn, form, 1))
  expect(version.ok && version.value.snapshots[0]).toMatchObject({ notice: hex })
  const draft = sure(version.ok ? version.value.draft : undefined, 'it was published')
  const published = { account: owner.account, form, draft, purposes: draft.items.map(({ purpose }) => purpose) }
  const signed = await signUp(it, published, 'reader@example.org')
  const subject = sure(signed.ok ? signed.value.subject : undefined, 'they signed up')
  await it.settle()
  const chain = await it.turn(owner.account, turn => chainOf(turn, subject, 'email'))
  expect(chain[0]?.said.notice).toBe(`sha256:${hex}`)
})

test('pictures of the page, wide and narrow, are kept and named by the definition [AS-10]', async () => {
  const form = await drafted(owner.account)
  expect(await publish(owner, form)).toMatchObject({ ok: true })
  const shown = await it.turn(owner.account, turn => shownForm(turn, form, 1, 'en'))
  const { desktop = '', mobile = '' } = shown?.definition.render ?? {}
  expect(desktop).not.toBe(mobile)
  for (const hash of [desktop, mobile])
    expect(await readArtefact(it.house.platform, hash.slice('sha256:'.length))).toMatchObject({ media: 'image/png' })
})

test('a proof has the notice of that day and the pictures, and a stranger’s verifier finds nothing wrong with it [AS-10]', async () => {
  pages.set(PRIVACY, { text: '<p>Our notice, for the proof.</p>' })
  const form = await drafted(owner.account)
  expect(await publish(owner, form)).toMatchObject({ ok: true })
  const version = await it.turn(owner.account, turn => readFormVersion(turn, form, 1))
  const draft = sure(version.ok ? version.value.draft : undefined, 'it was published')
  const published = { account: owner.account, form, draft, purposes: draft.items.map(({ purpose }) => purpose) }
  const signed = await signUp(it, published, 'proved@example.org')
  const subject = sure(signed.ok ? signed.value.subject : undefined, 'they signed up')
  await it.settle()
  const asked = { subject, channel: 'email', contact: 'con_proved', format: 'zip', redact: [] } as const
  const proof = await it.turn(owner.account, turn => proofOf(turn, asked))
  const { bytes } = sure(proof.ok ? proof.value : undefined, 'the proof was made')
  const read = readZip(bytes)
  const paths = [...(read.ok ? read.value.files.keys() : [])]
  expect(paths).toContain(`notice/${sha256Hex('<p>Our notice, for the proof.</p>')}.html`)
  expect(paths.filter(path => path.endsWith('.png'))).toHaveLength(2)
  const verdict = verifyBundle(bytes)
  expect(verdict.ok && verdict.value.steps.filter(step => step.result === 'fail')).toEqual([])
})

test('what was seen of one draft publishes no other [AS-06]', async () => {
  const form = await drafted(owner.account)
  const facts = await gatherFacts(it.house, who(owner), form)
  const version = await it.turn(owner.account, async turn => {
    const found = await readForm(turn, form)
    const { draft } = sure(found.ok ? found.value : undefined, 'it is there')
    return saveForm(turn, form, 1, 'Again', { ...draft, theme: { ...draft.theme, corners: 'round' } })
  })
  expect(version).toMatchObject({ ok: true })
  expect(await it.turn(owner.account, turn => publishForm(turn, form, facts))).toEqual({
    ok: false,
    refusal: 'changed',
  })
})

test('the operator’s account may name a notice inside, others may not [AS-06]', async () => {
  for (const [of, reach] of [
    [owner, 'own'],
    [guest, 'public'],
  ] as const) {
    const form = await drafted(of.account)
    asked.length = 0
    await gatherFacts(it.house, who(of), form)
    expect(asked.map(({ asking }) => asking.reach)).toEqual([reach])
  }
})

test('an account’s looks are counted, for each of them asks the world', async () => {
  const form = await drafted(guest.account)
  let last: unknown
  for (let i = 0; i <= FORM_LOOKS_PER_HOUR; i++) last = await gatherFacts(it.house, who(guest), form)
  expect(last).toBe('too-many-looks')
  it.clock.move(HOUR_MS)
  expect(await gatherFacts(it.house, who(guest), form)).toMatchObject({ rev: 1 })
})
