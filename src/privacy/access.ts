/** Everything that is held about a person, for the person: to be read, and to be taken elsewhere (GDPR, articles 15 and 20). */

import { accountOf } from '#accounts/accounts.ts'
import { consentsOf, eventsOf, proofOfContact, suppressionOf, timelineOf } from '#audience/audience.ts'
import type { Contact } from '#audience/types.ts'
import { ACCESS_MESSAGES_MAX } from '#base/limits.ts'
import { eventsOf as callsOf } from '#calls/calls.ts'
import { frequencyFor } from '#consent/consent.ts'
import { listTexts } from '#texting/texting.ts'
import { revisionOf } from '#campaigns/campaigns.ts'
import { messagesTo, type SentMessage } from '#delivery/delivery.ts'
import { measuredOf } from '#feedback/feedback.ts'
import type { FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { utf8, type Bytes } from '#wire/bytes.ts'
import { CHANNELS } from '#wire/form-definition.ts'
import { writeZip } from '#wire/zip.ts'
import { accessPage } from './access-page.ts'
import { requestsOf } from './request-store.ts'
import { rulesInForce } from './retention.ts'

export type Access = Awaited<ReturnType<typeof accessOf>>

/** One value with all of it; times as text, so that it is the same wherever it is read. */
export async function accessOf(turn: Turn, contact: Contact) {
  const { name, controller } = await accountOf(turn)
  const timeline = []
  for (const channel of CHANNELS) timeline.push(...(await timelineOf(turn, contact, channel)))
  return {
    v: 'optimail.access/1',
    made_at: turn.now.toISOString(),
    controller: { account: name, ...controller },
    person: {
      contact_id: contact.id,
      email: contact.email,
      phone: contact.phone,
      name: contact.name,
      language: contact.locale,
      attributes: contact.attributes,
      since: contact.createdAt.toISOString(),
      changed: contact.updatedAt.toISOString(),
    },
    consents: await stancesOf(turn, contact),
    events: timeline.map(({ at, ...it }) => ({ ...it, at: at?.toISOString() ?? null })),
    messages: await messagesOf(turn, contact),
    calls: (await callsOf(turn, contact.id, ACCESS_MESSAGES_MAX)).map(({ at, until, endedAt, endedBy, ...it }) => ({
      caller: it.caller,
      list: it.listName,
      reference: it.reference,
      purpose: it.purpose,
      at: at.toISOString(),
      use_until: until.toISOString(),
      ended_at: endedAt?.toISOString() ?? null,
      ended_by: endedBy,
      log_index: it.consentSeq,
    })),
    texts: (await listTexts(turn, { contact: contact.id, limit: ACCESS_MESSAGES_MAX })).texts.map(
      ({ at, reply, ...it }) => ({
        at: at.toISOString(),
        to: it.to,
        text: it.text,
        stopped: it.stopped,
        answer: it.answer,
        reply: reply && { text: reply.text, at: reply.at.toISOString() },
      }),
    ),
    measured: contact.subject ? await measuredOf(turn, contact.subject, ACCESS_MESSAGES_MAX) : [],
    told: (await eventsOf(turn, contact.id, ACCESS_MESSAGES_MAX)).map(({ at, ...it }) => ({
      ...it,
      at: at.toISOString(),
    })),
    suppressions: await suppressionsOf(turn, contact),
    requests: (await requestsOf(turn, contact.id)).map(({ receivedAt, dueAt, closedAt, madeBy: _, ...it }) => ({
      ...it,
      received_at: receivedAt.toISOString(),
      due_at: dueAt.toISOString(),
      closed_at: closedAt?.toISOString() ?? null,
    })),
    kept_for: (await rulesInForce(turn)).map(({ rule, what, why, days }) => ({ rule, what, why, days })),
  }
}

/** Each with how often they have asked for it at most, where that is less often than was announced. */
async function stancesOf(turn: Turn, contact: Contact) {
  return (await consentsOf(turn, contact)).map(({ since, chosen, ...it }) => ({
    ...it,
    since: since.toISOString(),
    asked_at_most: chosen && frequencyFor(contact.locale, chosen),
  }))
}

async function messagesOf(turn: Turn, { id }: Contact) {
  const subjects = new Map<string, string>()
  const messages = []
  for (const it of await messagesTo(turn, id, ACCESS_MESSAGES_MAX)) messages.push(await messageOf(turn, it, subjects))
  return messages
}

/** With the subject that its template had; what it was merged with stands under `person`. */
async function messageOf(
  turn: Turn,
  { at, campaign, run, revision, ...it }: SentMessage,
  subjects: Map<string, string>,
) {
  const subject = subjects.get(run) ?? (await revisionOf(turn, campaign, revision)).content.draft.subject
  subjects.set(run, subject)
  return { ...it, campaign_id: campaign, run_id: run, subject, at: at.toISOString() }
}

async function suppressionsOf(turn: Turn, contact: Contact) {
  const found = []
  for (const kind of ['email', 'phone'] as const) {
    const it = await suppressionOf(turn, contact, kind)
    if (it) found.push({ kind, reason: it.reason, detail: it.detail, at: it.at.toISOString() })
  }
  return found
}

/** The value by itself, or a ZIP with it, a page to read, and the proof of each channel. */
export async function accessFile(turn: Turn, contact: Contact, format: 'json' | 'zip'): Promise<FileAnswer> {
  const access = await accessOf(turn, contact)
  const json = utf8(`${JSON.stringify(access, null, 2)}\n`)
  const name = `${contact.id}.data.${turn.now.toISOString().slice(0, 10).replaceAll('-', '')}`
  if (format === 'json') return { media: 'application/json', name: `${name}.json`, bytes: json }
  const files = new Map<string, Bytes>([
    ['data.json', json],
    ['index.html', utf8(accessPage(access, contact.locale))],
    ...(await proofsOf(turn, contact)),
  ])
  return { media: 'application/zip', name: `${name}.zip`, bytes: writeZip(files) }
}

/** Of the channels on which something was agreed to; what the log does not cover yet comes with the next export. */
async function proofsOf(turn: Turn, contact: Contact): Promise<[string, Bytes][]> {
  const proofs: [string, Bytes][] = []
  for (const channel of CHANNELS) {
    const proof = await proofOfContact(turn, contact, { format: 'zip', channel, locale: contact.locale, redact: [] })
    if (proof.ok) proofs.push([`proof/${channel}.optin.zip`, proof.value.bytes])
  }
  return proofs
}
