/**
 * Whose export a file is, and what it proves: what stands in it and nothing more. The time at which a row was written
 * is no time of consent; that somebody's confirmation was ticked as done is no record of it.
 */

import { plainName } from './column-names.ts'
import type { Field } from './types.ts'

export const PEERS = ['mailchimp', 'brevo', 'listmonk', 'mautic'] as const
export type PeerName = (typeof PEERS)[number]

type Peer = {
  /** Names, in plain letters, of which so many have to be there. */
  readonly known: readonly [atLeast: number, names: readonly string[]]
  /** By plain name; what is not here is an attribute or nothing. */
  readonly columns: Readonly<Record<string, Field>>
  /** Columns that each export has, whether anybody filled them in or not. */
  readonly always?: readonly string[]
  /** When a row was written or changed there: no time at which anybody agreed, whatever it is said to be. */
  readonly rowTimes: readonly string[]
  /** How its times are meant, where they say no zone. */
  readonly zone?: string
  /** Its forms send the mail to be confirmed as soon as they are sent: one time stands for both. */
  readonly asksAtOnce?: true
  /** What the file carries, and what is still missing before anything of it can be released. */
  readonly carries: string
  readonly lacks: string
}

export const PEER_RULES: Readonly<Record<PeerName, Peer>> = {
  mailchimp: {
    known: [
      3,
      [
        'member rating',
        'optin time',
        'optin ip',
        'confirm time',
        'confirm ip',
        'leid',
        'euid',
        'unsub time',
        'clean time',
      ],
    ],
    columns: {
      'email address': 'email',
      'first name': 'first_name',
      'last name': 'last_name',
      'phone number': 'phone',
      'optin time': 'consented_at',
      'optin ip': 'ip',
      'confirm time': 'doi_confirmed_at',
      cc: 'country',
      'unsub time': 'status',
      'clean time': 'status',
    },
    rowTimes: ['last changed'],
    zone: '+00:00',
    asksAtOnce: true,
    carries:
      'When and from where each person signed up on a form, and when they confirmed it: the record of a double opt-in where the confirmation came after the sign-up.',
    lacks:
      'The words beside the box, and that a box was ticked at all. Add both; rows without OPTIN_TIME were imported there too, and stay in quarantine.',
  },
  brevo: {
    known: [
      3,
      [
        'contact id',
        'added time',
        'modified time',
        'double opt in',
        'opt in',
        'ext id',
        'landline number',
        'whatsapp',
        'email marketing',
        'sms marketing',
        'email blacklisted',
        'sms blacklisted',
        'email blocklisted',
        'sms blocklisted',
      ],
    ],
    columns: {
      email: 'email',
      sms: 'phone',
      firstname: 'first_name',
      prenom: 'first_name',
      vorname: 'first_name',
      nombre: 'first_name',
      nome: 'first_name',
      lastname: 'last_name',
      nom: 'last_name',
      nachname: 'last_name',
      surname: 'last_name',
      apellidos: 'last_name',
      cognome: 'last_name',
      'email marketing': 'status',
      'email blacklisted': 'status',
      'email blocklisted': 'status',
      blacklisted: 'status',
    },
    always: ['linkedin'],
    rowTimes: ['added time', 'modified time'],
    carries:
      'Who they are, and who has left. ADDED_TIME is when the contact was made there, by whatever means; DOUBLE_OPT-IN says yes and not when.',
    lacks:
      'When, where and how each person agreed, and to which words. Add columns with these from your own records; without them the rows stay in quarantine.',
  },
  listmonk: {
    known: [4, ['uuid', 'email', 'name', 'attributes', 'status', 'created at', 'updated at']],
    columns: { email: 'email', name: 'name', status: 'status' },
    rowTimes: ['created at', 'updated at'],
    carries: 'Who they are, and whom you blocked there. created_at is when the row was written.',
    lacks:
      'Almost everything: the export does not say when, where, how or to which words anybody agreed. Without your own records the rows stay in quarantine.',
  },
  mautic: {
    known: [
      4,
      [
        'firstname',
        'lastname',
        'points',
        'preferred locale',
        'attribution',
        'attribution date',
        'date identified',
        'date added',
        'last active',
        'owner id',
        'owned by',
        'stage',
        'companylinkedin',
      ],
    ],
    columns: {
      email: 'email',
      mobile: 'phone',
      firstname: 'first_name',
      'first name': 'first_name',
      lastname: 'last_name',
      'last name': 'last_name',
      country: 'country',
      'preferred locale': 'locale',
      state: 'attribute', // A part of a country, and not where somebody stands.
      'last active': 'last_contact_at',
      dnc: 'status',
      'dnc preferences': 'status',
      'do not contact': 'status',
    },
    always: ['linkedin', 'companylinkedin'],
    rowTimes: ['date added', 'date identified', 'date modified', 'last active', 'attribution date'],
    carries: 'Who they are, when they were last active, and in a report with that column who must not be contacted.',
    lacks:
      'When, where and how each person agreed, and to which words: date_added is when the contact was made, date_identified when it got a name.',
  },
}

/** The one most of whose own names are there. */
export function peerOf(names: readonly string[]): PeerName | undefined {
  const plain = new Set(names.map(plainName))
  const [best] = PEERS.map(peer => {
    const [atLeast, known] = PEER_RULES[peer].known
    const seen = known.filter(name => plain.has(name)).length
    return { peer, seen, share: seen < atLeast ? 0 : seen / atLeast }
  }).toSorted((a, b) => b.share - a.share)
  return best && best.share > 0 ? best.peer : undefined
}
