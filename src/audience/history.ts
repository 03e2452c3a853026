/** What a contact agreed to and what happened since, with the words that were shown. */

import { type Shown, boxFor, shownForm, statesOf } from '#consent/consent.ts'
import type { FormId, Stand } from '#consent/types.ts'
import { chainOf, type Told } from '#ledger/ledger.ts'
import { KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { Json } from '#wire/jcs.ts'
import * as store from './store.ts'
import type { Consent, Contact, Entry } from './types.ts'
import { sentenceOf } from './words.ts'

/** Whoever has an address that something was said under; a contact, or one who is none any more. */
export type Person = Pick<Contact, 'subject'> & Partial<Pick<Contact, 'phoneSubject'>>

/** Under which of their addresses somebody is reached on a channel; undefined where there is none. */
export const subjectOn = ({ subject, phoneSubject }: Person, channel: Channel): SubjectId | undefined =>
  (KIND_OF[channel] === 'email' ? subject : phoneSubject) ?? undefined

/** Everything that was ever said on the channel under the contact's address or number, newest first. */
export async function timelineOf(turn: Turn, contact: Person, channel: Channel): Promise<readonly Entry[]> {
  const subject = subjectOn(contact, channel)
  const chain = subject ? await chainOf(turn, subject, channel) : []
  const pages = new Pages(turn)
  const names = new Map<string, string>()
  const entries: Entry[] = []
  for (const told of chain) {
    await nameAll(pages, names, told)
    entries.push(entryOf(told, channel, names))
  }
  return entries.toReversed()
}

/** Purposes are called what the form called them that was answered last. */
async function nameAll(
  pages: Pages,
  names: Map<string, string>,
  { said: { form, purposes = [] } }: Told,
): Promise<void> {
  const shown = form && (await pages.of(form.id as FormId, form.version, form.locale)) // Written by consent only.
  for (const { id, v, channel } of purposes) names.set(id, boxFor(shown, id, v, channel)?.name ?? names.get(id) ?? id)
}

function entryOf(
  { event, type, state, atMs, said, seq, c, disclosed }: Told,
  channel: Channel,
  names: ReadonlyMap<string, string>,
): Entry {
  const purposes = (said.purposes ?? []).map(({ id, v, state: so }) => ({
    id,
    v,
    state: so,
    name: names.get(id) ?? id,
  }))
  const { attachments, ...rest } = disclosed
  return {
    event,
    type,
    state,
    channel,
    at: atMs === undefined ? null : new Date(atMs),
    says: sentenceOf(type, purposes, said.via, channel),
    purposes,
    evidence: said.evidence ?? null,
    via: said.via ?? null,
    form: said.form ?? null,
    files: filesIn(attachments),
    seq: seq ?? null,
    c: c ?? null,
    disclosed: rest,
  }
}

type File = Entry['files'][number]
const filesIn = (attachments: Json | undefined) =>
  Array.isArray(attachments) ? (attachments as unknown as File[]) : [] // As the ledger writes them (A6).

async function allStates(turn: Turn, { subject, phoneSubject }: Person): Promise<readonly Stand[]> {
  return [
    ...(subject ? await statesOf(turn, subject) : []),
    ...(phoneSubject ? await statesOf(turn, phoneSubject) : []),
  ]
}

/** Where the contact stands for each purpose and channel, with the words of the box. */
export async function consentsOf(turn: Turn, contact: Person): Promise<readonly Consent[]> {
  const pages = new Pages(turn)
  const chosen = await store.chosenRates(turn, [contact.subject, contact.phoneSubject ?? null])
  const consents: Consent[] = []
  for (const { word, purpose, v, form, evidence, ...stand } of await allStates(turn, contact)) {
    const box = boxFor(form ? await pages.of(form.id, form.version, form.locale) : undefined, purpose, v, stand.channel)
    const { name = purpose, kind = '', frequency = '', label = null } = box ?? {}
    consents.push({
      purpose,
      channel: stand.channel,
      state: word,
      v,
      evidence: evidence ?? null,
      since: stand.since,
      seq: stand.seq,
      form,
      name,
      kind,
      frequency,
      chosen: chosen.get(`${purpose} ${stand.channel}`) ?? null,
      label,
    })
  }
  return consents
}

/** Pages that were shown, each read once. */
class Pages {
  readonly #turn: Turn
  readonly #read = new Map<string, Promise<Shown | undefined>>()

  constructor(turn: Turn) {
    this.#turn = turn
  }

  of(form: FormId, version: number, locale: string): Promise<Shown | undefined> {
    const name = `${form} ${version} ${locale}`
    const known = this.#read.get(name) ?? shownForm(this.#turn, form, version, locale)
    this.#read.set(name, known)
    return known
  }
}
