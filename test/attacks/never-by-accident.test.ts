/**
 * Nothing but an act of the person makes a consent. Random histories of everything that somebody who works for an account
 * can do to contacts, purposes, forms and campaigns are played; whoever is reachable at the end ticked a box and confirmed
 * it, for this purpose as it is now, from this address, in this account, and has not taken it back.
 */

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  changeContact,
  countReachable,
  listContacts,
  requestErasure,
  suppressContact,
  withdrawFor,
} from '#audience/audience.ts'
import { enterConsent } from '#audience/entering.ts'
import type { Contact } from '#audience/types.ts'
import {
  archivePurpose,
  closeForm,
  duplicateForm,
  factsOfDraft,
  publishForm,
  publishPurpose,
  readForm,
  readPurpose,
  reopenForm,
  restorePurpose,
  saveForm,
  savePurpose,
  unsuppress,
} from '#consent/consent.ts'
import { explain } from '#delivery/delivery.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { planOf } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { type Published, publishedForm, signUp, subscribed } from '../sign-up.ts'

const SLUGS = ['news', 'offers'] as const
const PEOPLE = 4
const HISTORIES = 10
const ACTS = 12
const HOUR_MS = 3_600_000

let it: TestHouse
beforeAll(async () => {
  it = await openTestHouse()
})
afterAll(() => it.close())

/** One account, and who agreed to what in it: written down by hand, act by act. */
type Side = {
  readonly account: AccountId
  readonly form: Published
  /** `address purpose` to the version that was confirmed. */
  readonly agreed: Map<string, number>
  /** The version of each purpose that is in force. */
  readonly now: Map<string, number>
  closed: boolean
}

async function openSide(): Promise<Side> {
  const { account } = await it.account()
  const form = await publishedForm(it, account, SLUGS)
  return { account, form, agreed: new Map(), now: new Map(SLUGS.map(slug => [slug, 1])), closed: false }
}

const addressOf = (who: number) => `person${who}@example.org`
const turn = <T>(side: Side, work: (turn: Turn) => Promise<T>) => it.turn(side.account, work)

async function contactOf(side: Side, who: number): Promise<Contact | undefined> {
  const page = await turn(side, at =>
    listContacts(at, { search: addressOf(who), channel: 'email', after: undefined, limit: 5 }),
  )
  return page.ok ? page.value.contacts.find(({ email }) => email === addressOf(who)) : undefined
}

type Act = (side: Side, who: number, other: number, box: number) => Promise<void>

/** Acts of persons: the only ones that may make somebody reachable, or the contrary. */
const THEIRS: Readonly<Record<string, Act>> = {
  async agrees(side, who, _, box) {
    if (side.closed) return
    const slug = SLUGS[box] ?? 'news'
    const at = side.form.draft.items.find(item => item.purpose === side.form.purposes[box])?.purposeVersion ?? 1
    await subscribed(it, side.form, addressOf(who), [box])
    side.agreed.set(`${addressOf(who)} ${slug}`, at)
  },
  async ticksAndDoesNotConfirm(side, who, _, box) {
    if (!side.closed) await signUp(it, side.form, addressOf(who), [box])
  },
  async leaves(side, who, _, box) {
    const contact = await contactOf(side, who)
    if (!contact) return
    await turn(side, at => withdrawFor(at, contact, 'email', [SLUGS[box] ?? 'news']))
    side.agreed.delete(`${addressOf(who)} ${SLUGS[box]}`)
  },
}

/** Acts of whoever works for the account: none of them makes anybody reachable. */
const OURS: Readonly<Record<string, Act>> = {
  async movesToAnotherAddress(side, who, other) {
    const contact = await contactOf(side, who)
    if (contact) await turn(side, at => changeContact(at, contact.id, { email: addressOf(other) }))
  },
  async movesToANewAddress(side, who) {
    const contact = await contactOf(side, who)
    if (contact) await turn(side, at => changeContact(at, contact.id, { email: `new${contact.rev}.${addressOf(who)}` }))
  },
  async givesANumberAndAName(side, who, other) {
    const contact = await contactOf(side, who)
    if (contact)
      await turn(side, at =>
        changeContact(at, contact.id, {
          name: addressOf(other),
          phone: `+3361234560${other}`,
          attributes: { consent: 'yes' },
        }),
      )
  },
  async widensAPurpose(side, _, __, box) {
    const id = side.form.purposes[box]
    if (!id) return
    await turn(side, async at => {
      const found = await readPurpose(at, id)
      if (!found.ok || found.value.state === 'archived') return
      const { draft, rev } = found.value
      const texts = {
        en: {
          name: `Our ${SLUGS[box]}`,
          description: `Everything new about ${SLUGS[box]}, number ${rev}`,
          frequency: 'At most once a week',
        },
      }
      const saved = await savePurpose(at, id, rev, { ...draft, texts })
      if (!saved.ok) return
      const done = await publishPurpose(at, id)
      if (done.ok) side.now.set(SLUGS[box] ?? '', done.value.version)
    })
  },
  async archivesAndRestoresAPurpose(side, _, __, box) {
    const id = side.form.purposes[box]
    if (!id) return
    await turn(side, async at => (await archivePurpose(at, id), await restorePurpose(at, id)))
  },
  async copiesTheForm(side) {
    await turn(side, async at => {
      const copy = await duplicateForm(at, side.form.form)
      if (copy.ok) await publishForm(at, copy.value.id, await factsOfDraft(at, copy.value.id))
    })
  },
  async rewordsTheForm(side) {
    await turn(side, async at => {
      const found = await readForm(at, side.form.form)
      if (!found.ok) return
      const { draft, rev, name } = found.value
      const en = { ...draft.texts.en, thanks: `Thank you, number ${rev}.` }
      await saveForm(at, side.form.form, rev, name, {
        ...draft,
        texts: { en: en as NonNullable<typeof draft.texts.en> },
      }) // All of it, and one word more.
      await publishForm(at, side.form.form, await factsOfDraft(at, side.form.form))
    })
  },
  async closesOrOpensTheForm(side) {
    const done = await turn(side, at => (side.closed ? reopenForm(at, side.form.form) : closeForm(at, side.form.form)))
    if (done.ok) side.closed = !side.closed
  },
  async suppresses(side, who) {
    const contact = await contactOf(side, who)
    if (contact) await turn(side, at => suppressContact(at, contact, { kind: 'email', reason: 'operator' }))
  },
  async liftsTheSuppression(side, who) {
    const contact = await contactOf(side, who)
    const subject = contact?.subject
    if (subject) await turn(side, at => unsuppress(at, { kind: 'email', subject }, 'mistake'))
  },
  async entersAConsentByHand(side, who, _, box) {
    const ticked = side.form.draft.items.filter(item => item.purpose === side.form.purposes[box]).map(({ id }) => id)
    await turn(side, at =>
      enterConsent(at, {
        email: addressOf(who),
        form: side.form.form,
        version: 1,
        locale: 'en',
        ticked,
        givenAt: new Date(at.nowMs).toISOString(),
        place: 'Counter, Mill Lane',
        method: 'paper',
        enteredBy: 'Ada',
      }),
    )
  },
  async erases(side, who) {
    const contact = await contactOf(side, who)
    if (contact) await turn(side, at => requestErasure(at, contact, { via: 'operator' }))
  },
}

const ALL: Readonly<Record<string, Act>> = { ...THEIRS, ...OURS }

/** Everybody the gate would let a message go to, with the explanation asked for each contact there is. */
async function reachableIn(side: Side): Promise<string[]> {
  return turn(side, async at => {
    const reachable: string[] = []
    const page = await listContacts(at, { search: '', channel: 'email', after: undefined, limit: 100 })
    if (!page.ok) throw new Error('contacts are listed')
    for (const slug of SLUGS) {
      const plan = planOf({ purpose: { slug, v: side.now.get(slug) ?? 1 } })
      const passing: string[] = []
      for (const { id, email } of page.value.contacts) {
        const told = await explain(at, { plan }, id)
        if (told?.passes) passing.push(`${email} ${slug}`)
      }
      expect(
        (await countReachable(at, slug, { all: [] })).reachable,
        `the count for ${slug} is what the gate says`,
      ).toBe(passing.length)
      reachable.push(...passing)
    }
    return reachable
  })
}

const play = fc.record({
  act: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(THEIRS)) },
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(OURS)) },
  ),
  side: fc.nat(1),
  who: fc.nat(PEOPLE - 1),
  other: fc.nat(PEOPLE - 1),
  box: fc.nat(1),
})

test('whoever is reachable ticked the box and confirmed it, whatever was done to contacts, purposes and forms [AS-03] [AS-04]', async () => {
  let ever = 0
  await fc.assert(
    fc.asyncProperty(fc.array(play, { minLength: 4, maxLength: ACTS }), async history => {
      const sides = [await openSide(), await openSide()] as const
      for (const { act, side, who, other, box } of history) {
        it.clock.move(HOUR_MS) // Nobody signs up so often that they are kept waiting.
        await ALL[act]?.(sides[side === 0 ? 0 : 1], who, other, box)
        await it.settle()
      }
      for (const side of sides) {
        const reachable = await reachableIn(side)
        ever += reachable.length
        for (const name of reachable) {
          const slug = name.split(' ')[1] ?? ''
          expect(side.agreed.get(name), `${name} agreed, and to this version`).toBe(side.now.get(slug))
        }
      }
    }),
    { numRuns: HISTORIES, seed: 20_261_126, endOnFailure: true },
  )
  expect(ever, 'in some histories somebody was reachable').toBeGreaterThan(0)
  await checkHouse(it)
})
