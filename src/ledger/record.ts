/**
 * The record for other consent systems: ISO/IEC TS 27560:2023 in the words of the Data Privacy Vocabulary, as its guide
 * `consent-27560` has them (profile record-eu-gdpr), with every member that is mandatory there. Made from evidence.json and
 * the forms that it names; where they say nothing the record says so, and nothing is made up.
 */

import { sure } from '#base/bug.ts'
import { toBase64Url } from '#wire/base64.ts'
import type * as format from '#wire/bundle/format.ts'
import { statusOf } from '#wire/dpv.ts'
import { commitmentOf, type Envelope, type EventType } from '#wire/envelope.ts'
import type { StateRow } from '#wire/fold.ts'
import type { FormDefinition } from '#wire/form-definition.ts'
import type { JsonObject } from '#wire/jcs.ts'

/** A form that was answered, under the hash that the events name. */
export type Shown = { readonly snapshot: string; readonly definition: FormDefinition }

const CONTEXT = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  loc: 'https://w3id.org/dpv/loc#',
} as const

type Said = { readonly index: number; readonly said: Envelope }

export function recordsOf(evidence: format.Evidence, asOf: string, shown: readonly Shown[]): JsonObject {
  const events = evidence.events.flatMap(it =>
    'envelope' in it ? [{ index: it.index, said: JSON.parse(it.envelope) as Envelope }] : [],
  ) // As place.ts wrote it.
  return {
    '@context': CONTEXT,
    '@graph': evidence.state.map(row => recordOf(row, evidence, events, shown)),
    'dct:created': asOf,
  }
}

function recordOf(
  row: StateRow,
  evidence: format.Evidence,
  events: readonly Said[],
  shown: readonly Shown[],
): JsonObject {
  const { log, tenant } = evidence
  const own = events.filter(({ said }) => said.purposes?.some(it => it.id === row.id && it.channel === row.channel))
  const asked = own.find(({ said }) => said.form)?.said
  const form = shown.find(it => it.snapshot === asked?.form?.snapshot)?.definition
  const controller = own.findLast(({ said }) => said.controller)?.said.controller
  return {
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
    'dct:hasVersion': 'ISO/IEC TS 27560:2023',
    'dct:identifier': `${log}#${row.index}`,
    'dct:language': asked?.form?.locale ?? 'und',
    ...(asked?.form && { 'dct:source': asked.form.snapshot }),
    'dpv:hasAuthority': 'eu-gdpr:DPA',
    'dpv:hasConsentEvent': own.map(it => eventOf(it, row, tenant)),
    'dpv:hasConsentStatus': statusOf(row, events.find(it => it.index === row.index)?.said.type),
    'dpv:hasDataController': controller ? partyOf(controller, tenant) : NOT_SAID,
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': `${log}/${tenant}#${firstOf(evidence)}` },
    'dpv:hasJurisdiction': placeOf(form),
    'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a',
    'dpv:hasNotice': noticeOf(asked, form),
    'dpv:hasProcess': processOf(row, evidence, asked, form),
    'dpv:hasRight': ['eu-gdpr:A7-3', 'eu-gdpr:A15', 'eu-gdpr:A16', 'eu-gdpr:A17', 'eu-gdpr:A77'],
  }
}

/** Where nothing in the evidence says it. */
const NOT_SAID = 'dpv:Unknown'
/** As long as the consent stands. */
const WHILE_GIVEN = {
  '@type': 'dpv:UntilEventDuration',
  'dct:description': 'until it is withdrawn, expires, or is erased',
}

/** The person, without a name: what the chain begins with. */
function firstOf({ events }: format.Evidence): string {
  const first = sure(events[0], 'a proof has events')
  return 'envelope' in first ? toBase64Url(commitmentOf(first.envelope)) : first.c
}

const placeOf = (form: FormDefinition | undefined): string => (form ? `loc:${form.controller.country}` : NOT_SAID)

function noticeOf(asked: Envelope | undefined, form: FormDefinition | undefined): JsonObject | string {
  if (!asked?.notice && !form) return NOT_SAID
  return {
    '@type': 'dpv:PrivacyNotice',
    ...(asked?.notice && { 'dct:identifier': asked.notice }),
    ...(form && { 'foaf:page': form.notice }),
  }
}

function processOf(
  { id, v, channel }: StateRow,
  { tenant }: format.Evidence,
  asked: Envelope | undefined,
  form: FormDefinition | undefined,
): JsonObject {
  const item = form?.items.find(it => it.purpose === id && it.v === v && it.channel === channel)
  return {
    '@type': 'dpv:Process',
    'dpv:hasConsentControl': {
      '@type': 'dpv:WithdrawConsent',
      'dct:description': form?.texts.withdrawal ?? NOT_SAID,
    },
    'dpv:hasDataSource': 'dpv:DataSubjectDataSource', // They typed it, on a form or on paper.
    'dpv:hasPersonalData': channel === 'email' ? 'dpv:EmailAddress' : 'dpv:TelephoneNumber',
    'dpv:hasProcessing': ['dpv:Collect', 'dpv:Store', 'dpv:Use'],
    'dpv:hasPurpose': {
      '@id': `${tenant}/${id}/${v}`,
      '@type': 'dpv:DirectMarketing',
      ...(item && { 'dct:description': item.label, 'dct:title': item.name }),
    },
    'dpv:hasRecipient': (asked?.partners ?? []).map(it => ({
      '@type': 'dpv:ThirdParty',
      'dct:identifier': it.id,
      'foaf:homepage': it.policy,
      'foaf:name': it.name,
    })),
    'dpv:hasStorageCondition': {
      '@type': 'dpv:StorageCondition',
      'dpv:hasDuration': WHILE_GIVEN,
      'dpv:hasLocation': placeOf(form),
    },
  }
}

const partyOf = ({ name, contact, address }: NonNullable<Envelope['controller']>, id: string): JsonObject => ({
  '@type': 'dpv:DataController',
  'dct:identifier': id,
  'dpv:hasAddress': address ?? NOT_SAID,
  'dpv:hasContact': contact,
  'dpv:hasName': name,
  'dpv:hasRole': 'dpv:DataController',
})

/** By whose act. What is not here is the controller's own. */
const ACTS: Partial<Record<EventType, string>> = {
  grant: 'dpv:DataSubject',
  confirm: 'dpv:DataSubject',
  renew: 'dpv:DataSubject',
  refuse: 'dpv:DataSubject',
  withdraw: 'dpv:DataSubject',
}

/** What each entry of a purpose means in DPV (reference C9). */
const STATES = {
  requested: 'dpv:ConsentRequested',
  granted: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  invalidated: 'dpv:ConsentInvalidated',
} as const

function eventOf(
  { index, said: { type, time, evidence, purposes = [] } }: Said,
  { id }: StateRow,
  tenant: string,
): JsonObject {
  const { state = 'requested' } = purposes.find(it => it.id === id) ?? {}
  return {
    'dct:date': time,
    'dct:identifier': String(index),
    'dct:type': type,
    'dpv:hasConsentStatus': type === 'renew' ? 'dpv:RenewedConsentGiven' : STATES[state],
    'dpv:hasDuration': WHILE_GIVEN,
    'dpv:hasEntity': ACTS[type] === undefined ? tenant : 'dpv:DataSubject',
    'dpv:isIndicatedBy': ACTS[type] ?? 'dpv:DataController',
    ...(evidence && { 'dct:provenance': evidence }),
  }
}

/** Whom each form named, one by one, when it was shown [AS-09]. */
export const partnersIn = (shown: readonly Shown[]): JsonObject => ({
  forms: shown.map(({ snapshot, definition }) => ({
    snapshot,
    partners: definition.partners.map(({ id, name, policy }) => ({ id, name, policy })),
  })),
  v: 'optimail.partners/1',
})
