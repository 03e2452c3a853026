/**
 * The record for other consent systems: ISO/IEC TS 27560:2023 in the words of the Data Privacy Vocabulary, as its guide
 * `consent-27560` has them (profile record-eu-gdpr). Made from evidence.json; what it does not say is not made up.
 */

import type * as format from '#wire/bundle/format.ts'
import type { Envelope, EventType } from '#wire/envelope.ts'
import type { FoldedState, StateRow } from '#wire/fold.ts'
import type { JsonObject } from '#wire/jcs.ts'

/** DPV 2 ConsentStatus. */
const STATUS: Readonly<Record<FoldedState, string>> = {
  given: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  invalidated: 'dpv:ConsentInvalidated',
  terminated: 'dpv:ConsentTerminated',
}

const CONTEXT = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  foaf: 'http://xmlns.com/foaf/0.1/',
} as const

type Said = { readonly index: number; readonly said: Envelope }

export function recordsOf(evidence: format.Evidence, asOf: string): JsonObject {
  const events = evidence.events.flatMap(it =>
    'envelope' in it ? [{ index: it.index, said: JSON.parse(it.envelope) as Envelope }] : [],
  ) // As place.ts wrote it.
  return {
    '@context': CONTEXT,
    '@graph': evidence.state.map(row => recordOf(row, evidence, events)),
    'dct:created': asOf,
  }
}

function recordOf(row: StateRow, { log, tenant }: format.Evidence, events: readonly Said[]): JsonObject {
  const own = events.filter(({ said }) => said.purposes?.some(it => it.id === row.id && it.channel === row.channel))
  const asked = own.find(({ said }) => said.form)?.said
  const controller = own.findLast(({ said }) => said.controller)?.said.controller
  return {
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
    'dct:identifier': `${log}#${row.index}`,
    'dpv:hasConsentStatus': STATUS[row.state],
    ...(controller && { 'dpv:hasDataController': partyOf(controller, tenant) }),
    'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a',
    ...(asked?.notice && { 'dpv:hasNotice': asked.notice }),
    ...(asked?.form && { 'dct:language': asked.form.locale, 'dct:source': asked.form.snapshot }),
    'dpv:hasPersonalData': row.channel === 'email' ? 'dpv:EmailAddress' : 'dpv:TelephoneNumber',
    'dpv:hasProcessing': ['dpv:Collect', 'dpv:Store', 'dpv:Use'],
    'dpv:hasPurpose': { '@id': `${tenant}/${row.id}/${row.v}`, '@type': 'dpv:DirectMarketing' },
    'dpv:hasRecipient': (asked?.partners ?? []).map(it => ({
      '@type': 'dpv:ThirdParty',
      'foaf:homepage': it.policy,
      'foaf:name': it.name,
    })),
    'dpv:hasConsentEvent': own.map(({ index, said }) => eventOf(index, said)),
  }
}

const partyOf = ({ name, contact, address }: NonNullable<Envelope['controller']>, id: string): JsonObject => ({
  '@type': 'dpv:DataController',
  'dct:identifier': id,
  'dpv:hasContact': contact,
  'dpv:hasName': name,
  ...(address !== undefined && { 'dpv:hasAddress': address }),
})

/** By whose act. What is not here is the controller's own. */
const ACTS: Partial<Record<EventType, string>> = {
  grant: 'dpv:DataSubject',
  confirm: 'dpv:DataSubject',
  renew: 'dpv:DataSubject',
  refuse: 'dpv:DataSubject',
  withdraw: 'dpv:DataSubject',
}

const eventOf = (index: number, { type, time, evidence }: Envelope): JsonObject => ({
  'dct:date': time,
  'dct:identifier': String(index),
  'dct:type': type,
  'dpv:isIndicatedBy': ACTS[type] ?? 'dpv:DataController',
  ...(evidence && { 'dct:provenance': evidence }),
})
