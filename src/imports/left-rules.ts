/** Who has left, by the column that says so: a word, a date of leaving, or a plain yes or no [AS-03]. */

import type { Channel } from '#wire/form-definition.ts'
import { COLUMN_NAMES, plainName } from './column-names.ts'

/** Columns in which anything but a no means that somebody left. */
const YES_IS_GONE =
  /^(?:unsub|opt(?:ed)? ?out|block(?:ed|listed)|black(?:listed)?|email (?:block|black)listed|suppress|do not |donotcontact|dnc|clean|bounce|complain|spam|desinscri|desabonn|date de desinscription|liste noire|abgemeldet|gesperrt|widerruf|baja|dado de baja|fecha de baja|disiscri|cancelad|descadastr|sms (?:block|black)listed|sms unsub|sms opt(?:ed)? ?out)/
/** Columns in which a no means it. */
const NO_IS_GONE =
  /^(?:subscribed|is subscribed|opt(?:ed)? ?in|accepts (?:email |sms )?marketing|email marketing|sms marketing|newsletter|abonniert|abonne|suscrito|iscritto|inscrito)$/
const NO = new Set([
  '',
  '0',
  'no',
  'n',
  'false',
  'none',
  'null',
  'non',
  'nein',
  'nao',
  'never',
  '-',
  'n a',
  'undefined',
])

/** Words of a status that mean it, as the peers' exports and people write them. */
const GONE = new Set(
  [
    'unsubscribed',
    'unsubscribe',
    'opt-out',
    'opted out',
    'optout',
    'blocklisted',
    'blocked',
    'blacklisted',
    'disabled',
    'complained',
    'complaint',
    'abuse',
    'spam',
    'suppressed',
    'cleaned',
    'bounced',
    'bounce',
    'hard bounce',
    'hard bounced',
    'invalid',
    'removed',
    'deleted',
    'archived',
    'do not contact',
    'dnc',
    'désinscrit',
    'désabonné',
    'désinscrite',
    'abgemeldet',
    'gesperrt',
    'widerrufen',
    'baja',
    'dado de baja',
    'cancelado',
    'disiscritto',
    'disiscritta',
    'rimosso',
    'descadastrado',
    'removido',
    'unconfirmed',
    'pending',
    'non-subscribed',
    'transactional',
  ].map(plainName),
)

/** `column` is the name of the column, `more` what a person says that its words mean. */
export function hasLeft(column: string, value: string, more: ReadonlySet<string> = new Set()): boolean {
  const word = plainName(value)
  if (more.has(value.trim().toLowerCase())) return true
  const name = plainName(column)
  if (YES_IS_GONE.test(name)) return !NO.has(word)
  if (NO_IS_GONE.test(name)) return word !== '' && (NO.has(word) || GONE.has(word))
  return GONE.has(word)
}

/** Who has left as far as text messages go. */
const OF_TEXTS: readonly string[] = [
  'sms blacklisted',
  'sms blocklisted',
  'sms marketing',
  'sms marketing status',
  'sms subscription status',
  'sms status',
  'sms unsubscribed',
  'sms opt out',
  'sms opted out',
  'accepts sms marketing',
]
const STANDINGS: ReadonlySet<string> = new Set([...COLUMN_NAMES.status, ...OF_TEXTS, 'opt in', 'opted in'])

/** The one channel of which a column speaks: who wants no more texts has not left the newsletter [AS-08]. */
export const speaksOf = (column: string): Channel | undefined =>
  OF_TEXTS.includes(plainName(column)) ? 'sms' : undefined

/** Whether a column says who has left, mapped or not: nobody brings them along by leaving it out [AS-03]. */
export const saysWhoLeft = (column: string): boolean => STANDINGS.has(plainName(column))
