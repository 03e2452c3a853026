/** What a text asks for, what is answered to it by itself, and whether somebody may answer by hand. */

import { TEXT_ANSWERS_PER_DAY, TEXT_REPLY_MS, TEXT_STOPPED_MS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import type { Locale } from '#wire/form-definition.ts'
import { plainWords, readKeyword } from '#wire/sms/keyword.ts'
import { helpText, joinedText, joinText, SMS_LOCALES, stoppedOneText, stoppedText } from '#wire/sms/wording.ts'
import type { AnswerKind, AskedFor } from './types.ts'

export type Read = {
  readonly asked: AskedFor
  readonly by: 'word' | 'phrase' | 'typo' | null
  readonly keyword?: string
}

/** `keywords`: those of the number that it went to, with and without JOIN in front. A STOP is one whatever else it says. */
export function readText(text: string, keywords: readonly string[]): Read {
  const asked = readKeyword(text)
  if (asked.is === 'stop') return { asked: 'stop', by: asked.by }
  const words = plainWords(text).toUpperCase()
  const said = asked.is === 'join' ? [words, asked.keyword] : [words]
  const keyword = keywords.find(it => said.includes(plainWords(it).toUpperCase()))
  if (keyword !== undefined) return { asked: 'join', by: null, keyword }
  return { asked: asked.is, by: null }
}

/** A word that means something to everybody cannot be somebody's keyword; neither can one that no phone types. */
export const mayBeKeyword = (keyword: string): boolean =>
  /^[\p{Lu}\p{N}]+(?: [\p{Lu}\p{N}]+)?$/u.test(keyword) &&
  readKeyword(keyword).is === 'other' &&
  readKeyword(`JOIN ${keyword}`).is === 'join'

// Answers by itself -------------------------------------------------------------------------------------------------------

/** What is known when something came in that is to be answered. */
export type Asking = {
  readonly asked: AskedFor
  /** Of a STOP: it ended something. */
  readonly ended: boolean
  /** An open question was confirmed by it: the box had been ticked. */
  readonly confirmed: boolean
  /** A form that can be answered now. */
  readonly hasForm: boolean
  /** It came from a number of the account's own, or from no number. */
  readonly isMachine: boolean
  /** Answers by itself to this number within a day, of either sort. */
  readonly stoppedToday: number
  readonly answersToday: number
  /** The account may send texts. */
  readonly maySend: boolean
}

/**
 * The one answer, or none. A STOP that ends nothing is confirmed once a day: so two machines that say STOP to each other
 * fall silent. The others have a bound for the same reason. Who may not send texts still confirms and helps [EN-04].
 */
export function answerTo(it: Asking): AnswerKind | undefined {
  if (it.isMachine || it.asked === 'other' || it.asked === 'code') return undefined
  if (it.asked === 'stop') return it.ended || it.stoppedToday === 0 ? 'stopped' : undefined
  if (it.answersToday >= TEXT_ANSWERS_PER_DAY) return undefined
  if (it.asked === 'help') return 'help'
  if (!it.maySend) return undefined
  if (it.confirmed) return 'joined'
  return it.hasForm ? 'join' : 'help' // START gives back nothing: somebody ticks a box, or nobody does [AS-04].
}

export type Said = {
  readonly sender: string
  readonly contact: string
  readonly url: string
  /** The name of the one program that was stopped, where it was named. */
  readonly program: string | undefined
}

export function answerText(kind: AnswerKind, locale: Locale, it: Said): string {
  const said: Readonly<Record<AnswerKind, () => string>> = {
    stopped: () =>
      it.program === undefined ? stoppedText(locale, it.sender) : stoppedOneText(locale, it.sender, it.program),
    help: () => helpText(locale, it.sender, it.contact),
    join: () => joinText(locale, it.sender, it.url),
    joined: () => joinedText(locale, it.sender),
  }
  return said[kind]()
}

/** So long may an answer still be handed over: a confirmation five minutes after the STOP at most, or never. */
export const leftMs = (heardAtMs: number, nowMs: number): number => heardAtMs + TEXT_STOPPED_MS - nowMs

const SPOKEN: Readonly<Record<string, Locale>> = {
  ...Object.fromEntries(['FR', 'BE', 'LU', 'MC', 'SN', 'CI'].map(it => [it, 'fr'])),
  ...Object.fromEntries(['DE', 'AT', 'CH', 'LI'].map(it => [it, 'de'])),
  ...Object.fromEntries('ES MX AR CO CL PE EC GT CU BO DO HN PY SV NI CR PA UY VE'.split(' ').map(it => [it, 'es'])),
  ...Object.fromEntries(['IT', 'SM'].map(it => [it, 'it'])),
  ...Object.fromEntries(['PT', 'BR', 'AO', 'MZ'].map(it => [it, 'pt'])),
}

/** In which language somebody is answered: theirs, or that of their number's country. */
export function localeFor(known: string | undefined, country: string | undefined): Locale {
  const own = SMS_LOCALES.find(it => it === known)
  return own ?? SPOKEN[country ?? ''] ?? 'en'
}

// Answers by hand ---------------------------------------------------------------------------------------------------------

/** What is known when somebody wants to answer. */
export type Replying = {
  readonly hasNumber: boolean
  readonly answered: boolean
  readonly asked: AskedFor
  /** They said STOP since. */
  readonly stoppedSince: boolean
  readonly suppressed: boolean
  readonly ageMs: number
  readonly policiesAccepted: boolean
  readonly maySend: boolean
  readonly advertises: boolean
}

export type ReplyRefusal =
  | 'nobody'
  | 'said-stop'
  | 'suppressed'
  | 'answered'
  | 'too-old'
  | 'policies-first'
  | 'restricted'
  | 'advertises'

type Row = { readonly refusal: ReplyRefusal; readonly demand: Demand; readonly broken: (it: Replying) => boolean }

/**
 * One answer to what somebody wrote, and no more: it is the direct answer to them, which is why it needs no consent, and why
 * it may not advertise. What advertises goes by a campaign, past the gate [AS-03].
 */
export const REPLYING: readonly Row[] = [
  { refusal: 'nobody', demand: 'AS-01', broken: it => !it.hasNumber },
  { refusal: 'said-stop', demand: 'AS-03', broken: it => it.asked === 'stop' || it.stoppedSince },
  { refusal: 'suppressed', demand: 'AS-03', broken: it => it.suppressed },
  { refusal: 'answered', demand: 'AS-01', broken: it => it.answered },
  { refusal: 'too-old', demand: 'AS-01', broken: it => it.ageMs > TEXT_REPLY_MS },
  { refusal: 'policies-first', demand: 'AS-02', broken: it => !it.policiesAccepted },
  { refusal: 'restricted', demand: 'EN-02', broken: it => !it.maySend },
  { refusal: 'advertises', demand: 'AS-03', broken: it => it.advertises },
]

export const mayReply = (it: Replying): ReplyRefusal | undefined => REPLYING.find(({ broken }) => broken(it))?.refusal
