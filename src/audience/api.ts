/** Contacts as operations: find, read, change; what they agreed to, and the proof of it. */

import { z } from 'zod'
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, SEARCH_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { CONSENT_STATES } from '#consent/types.ts'
import { ADDRESS_KINDS, type AddressKind } from '#ledger/types.ts'
import { operation } from '#store/operation.ts'
import {
  changeContact,
  consentsOf,
  evidenceOfContact,
  liftSuppression,
  listContacts,
  proofOfContact,
  provableOf,
  openContact,
  suppressContact,
  suppressionOf,
  timelineOf,
  withdrawFor,
} from './audience.ts'
import {
  AttributesShape,
  ChannelShape,
  ConsentShape,
  ContactIdShape,
  ContactShape,
  EntryShape,
  ListedShape,
  LocaleShape,
  NameShape,
  shownConsent,
  shownContact,
  shownEntry,
  shownListed,
  SlugShape,
} from './shape.ts'
import { SegmentIdShape } from './segment-shape.ts'
import { allThere, NAMES_NOTHING } from './strangers.ts'
import type { Contact } from './types.ts'
import type { Turn } from '#store/turn.ts'

/** Which of a contact’s two addresses is meant. */
const AddressKindShape = z.enum(ADDRESS_KINDS).default('email')

const One = z.strictObject({ contact_id: ContactIdShape })
const NOT_A_NUMBER = { status: 422, says: 'This is not a phone number that could be reached.' } as const
const ABSENT = { status: 404, says: 'There is no such contact.' } as const

const shownIn = async (turn: Turn, contact: Contact) => {
  const shown = async (kind: AddressKind) => {
    const found = await suppressionOf(turn, contact, kind)
    return found && { ...found, at: found.at.toISOString() }
  }
  return shownContact(contact, await shown('email'), await shown('phone'))
}

export const listAll = operation({
  does: 'Lists contacts, newest first: found by the beginning of an address, of a number or of a word of the name, and by where they stand for a purpose.',
  at: 'GET /contacts',
  needs: 'contacts.read',
  takes: z.strictObject({
    search: z.string().trim().max(SEARCH_MAX_CHARS).default(''),
    purpose: SlugShape.optional(),
    channel: ChannelShape.default('email'),
    /** Where they stand for `purpose`. */
    state: z.enum(CONSENT_STATES).optional(),
    /** Only those whom this segment finds. */
    segment_id: SegmentIdShape.optional(),
    cursor: z.string().max(1_000).optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(ListedShape), next_cursor: z.string().nullable() }),
  refuses: {
    'no-such-cursor': { status: 422, says: 'This cursor is not one that a list gave. Begin without one.' },
    'no-such-segment': { status: 404, says: 'There is no such segment.' },
    'names-nothing': NAMES_NOTHING,
    'state-of-what': { status: 422, says: 'A state is asked for without a purpose. Say which purpose is meant.' },
  },
  run: async (turn, { cursor, segment_id, ...asked }) => {
    const there = await allThere(turn, { purpose: asked.purpose })
    if (!there.ok) return there
    const filter = segment_id && ({ all: [{ on: 'segment', segment_id }] } as const)
    const page = await listContacts(turn, { ...asked, ...(filter && { filter }), after: cursor })
    return page.ok ? yes({ data: page.value.contacts.map(shownListed), next_cursor: page.value.next }) : page
  },
})

export const read = operation({
  does: 'Opens a contact: who they are and whether anything may be sent to them at all.',
  at: 'GET /contacts/:contact_id',
  needs: 'contacts.read',
  takes: One,
  gives: ContactShape,
  refuses: { absent: ABSENT },
  run: async (turn, { contact_id }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? yes(await shownIn(turn, contact.value)) : contact
  },
})

export const change = operation({
  does: 'Changes a contact. Under another address or number they start without any consent: none is carried over.',
  at: 'PATCH /contacts/:contact_id',
  needs: 'contacts.write',
  takes: One.extend({
    rev: z.number().int().optional(),
    email: z.string().max(320).optional(),
    /** With + and the country’s code, or in local form of the account’s own country; null takes it away. */
    phone: z.string().max(200).nullable().optional(),
    name: NameShape.optional(),
    locale: LocaleShape.optional(),
    attributes: AttributesShape.optional(),
  }),
  gives: ContactShape,
  refuses: {
    absent: ABSENT,
    changed: { status: 412, says: 'Somebody changed this contact since you read it. Read it again before you save.' },
    'not-an-address': { status: 422, says: 'This is not an email address that mail could reach.' },
    'not-a-number': NOT_A_NUMBER,
    'nothing-left': {
      status: 422,
      says: 'Without an address and without a number nobody could be reached. To forget a contact, erase them.',
    },
    taken: {
      status: 409,
      says: 'Another contact has this address or number. Contacts are not merged, for consents cannot be.',
      demand: 'AS-03',
    },
  },
  run: async (turn, { contact_id, ...changes }) => {
    const done = await changeContact(turn, contact_id, changes)
    return done.ok ? yes(await shownIn(turn, done.value)) : done
  },
})

export const timeline = operation({
  does: 'Tells everything that happened with a contact’s consents on one channel, newest first, each entry with what was shown.',
  at: 'GET /contacts/:contact_id/timeline',
  needs: 'contacts.read',
  takes: One.extend({ channel: ChannelShape.default('email') }),
  gives: z.object({ data: z.array(EntryShape) }),
  refuses: { absent: ABSENT },
  run: async (turn, { contact_id, channel }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? yes({ data: (await timelineOf(turn, contact.value, channel)).map(shownEntry) }) : contact
  },
})

export const consents = operation({
  does: 'Says where a contact stands for each purpose and channel, with the words of the box that was ticked.',
  at: 'GET /contacts/:contact_id/consents',
  needs: 'contacts.read',
  takes: One,
  gives: z.object({ data: z.array(ConsentShape) }),
  refuses: { absent: ABSENT },
  run: async (turn, { contact_id }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? yes({ data: (await consentsOf(turn, contact.value)).map(shownConsent) }) : contact
  },
})

export const withdraw = operation({
  does: 'Withdraws consents in the contact’s name, at once: for some purposes, or for all of a channel.',
  at: 'POST /contacts/:contact_id/withdraw',
  needs: 'consent.withdraw',
  takes: One.extend({
    channel: ChannelShape.default('email'),
    purposes: z.union([z.literal('all'), z.array(SlugShape).min(1).max(100)]),
  }),
  gives: z.object({ withdrawn: z.array(z.string()) }),
  refuses: { absent: ABSENT },
  example: { contact_id: 'con_0123456789abcdefghjkmnpqr', channel: 'email', purposes: 'all' },
  run: async (turn, { contact_id, channel, purposes }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? yes({ withdrawn: [...(await withdrawFor(turn, contact.value, channel, purposes))] }) : contact
  },
})

export const suppress = operation({
  does: 'Suppresses a contact’s address or number: nothing is sent there any more, whatever they agree to.',
  at: 'POST /contacts/:contact_id/suppress',
  needs: 'consent.withdraw',
  takes: One.extend({
    address: AddressKindShape,
    reason: z.enum(['request', 'operator']),
    detail: z.string().trim().max(500).optional(),
  }),
  gives: z.object({}),
  refuses: { absent: ABSENT, 'no-such-address': { status: 409, says: 'This contact has no such address.' } },
  run: async (turn, { contact_id, address, reason, detail }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? suppressContact(turn, contact.value, { kind: address, reason, detail }) : contact
  },
})

export const unsuppress = operation({
  does: 'Lifts the suppression of a contact’s address or number, where it was a bounce or the account’s own.',
  at: 'POST /contacts/:contact_id/unsuppress',
  needs: 'consent.withdraw',
  takes: One.extend({ address: AddressKindShape }),
  gives: z.object({}),
  refuses: {
    absent: ABSENT,
    'not-suppressed': { status: 409, says: 'This address is not suppressed.' },
    'for-good': {
      status: 403,
      says: 'This person complained or asked never to be written to. That is not for you to lift.',
      demand: 'AS-03',
    },
  },
  run: async (turn, { contact_id, address }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? liftSuppression(turn, contact.value, address) : contact
  },
})

export const proof = operation({
  does: 'Gives the proof of a contact’s opt-in, for somebody else to check offline. It works after a withdrawal, too.',
  at: 'GET /contacts/:contact_id/proof',
  needs: 'consent.prove',
  takes: One.extend({
    format: z.enum(['json', 'zip', 'pdf']).default('zip'),
    channel: ChannelShape.default('email'),
    locale: LocaleShape.optional(),
    /** Names of disclosures to leave out, with commas: `ip,user_agent`. */
    redact: z
      .string()
      .regex(/^[a-z0-9_.]+(?:,[a-z0-9_.]+)*$/)
      .max(500)
      .optional(),
  }),
  gives: z.object({}),
  media: ['application/zip', 'application/json', 'application/pdf'],
  refuses: {
    absent: ABSENT,
    'nothing-to-prove': {
      status: 404,
      says: 'Nothing was ever agreed to under this address on this channel.',
      demand: 'AS-10',
    },
    'not-yet-covered': {
      status: 503,
      says: 'The log does not cover the newest event yet. Try again in a moment.',
      demand: 'AS-10',
    },
    'no-such-disclosure': { status: 422, says: 'One of the names in “redact” is not that of a disclosure.' },
  },
  run: async (turn, { contact_id, redact, ...asked }) => {
    const whose = await provableOf(turn, contact_id)
    return whose.ok ? proofOfContact(turn, whose.value, { ...asked, redact: redact?.split(',') ?? [] }) : whose
  },
})

export const evidence = operation({
  does: 'Gives one file of an event in a contact’s timeline, byte for byte as it was kept: the mail that asked for the confirmation, or what the server said to it.',
  at: 'GET /contacts/:contact_id/evidence/:event_id',
  needs: 'consent.prove',
  takes: One.extend({
    event_id: z.templateLiteral(['evt_', z.string().regex(/^[0-9a-z]{25}$/)]),
    /** As the timeline names it: `doi/2/sent.eml`; also without the place, `doi/sent.eml`. */
    path: z.string().min(1).max(200),
  }),
  gives: z.object({}),
  media: ['message/rfc822', 'application/json', 'application/pdf', 'image/png', 'image/jpeg'],
  refuses: {
    absent: ABSENT,
    'no-such-file': { status: 404, says: 'This event has no such file, or it was erased.', demand: 'AS-10' },
  },
  run: async (turn, { contact_id, event_id, path }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? evidenceOfContact(turn, contact.value, event_id, path) : contact
  },
})
