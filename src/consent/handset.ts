/**
 * The handset answers. Whoever ticked a box for texts or calls typed a number, and nobody knows yet whose it is: a code goes
 * there by text and comes back on a page, or a keyword comes from there. That proves the handset, and nothing else: without
 * a ticked box it is no consent [AS-04]. A mailbox proves nothing about a number, nor the other way [AS-08].
 */

import { createHash } from 'node:crypto'
import { sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import {
  CONFIRMATION_MS,
  DAY_MS,
  HANDSET_CODE_MS,
  HANDSET_ENTERED_CODE_MS,
  HOUR_MS,
  SIGN_UP_TEXTS_PER_ACCOUNT,
  SIGN_UP_TEXTS_PER_NUMBER,
  SIGN_UP_TEXTS_PER_NUMBER_IN_ALL,
  SIGN_UP_TEXTS_PER_VISITOR,
} from '#base/limits.ts'
import { networkOf } from '#base/network.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { EventId, SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { hexOf, utf8 } from '#wire/bytes.ts'
import { sha256 } from '#wire/crypto.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'
import { purposesOf } from './answers.ts'
import * as answers from './answers-store.ts'
import type { AskedForm } from './asking.ts'
import { type Open, openIn } from './handset-rules.ts'
import * as store from './handset-store.ts'
import { originOf } from './level-rules.ts'
import { shownForm } from './shown.ts'
import { CONFIRMED, standingsAfter } from './standing.ts'
import { isMute } from './suppressing.ts'
import type { Controller, FormId, HandsetQuestionId } from './types.ts'

const NUMBERS: readonly Channel[] = ['sms', 'call']

const hashOf = (token: string) => createHash('sha256').update(token, 'latin1').digest()

/** Of the page on which the code of this question is typed. Made by a key of the installation: the table has its hash alone. */
export const pageTokenOf = (house: House, account: AccountId, question: HandsetQuestionId): string =>
  house.keys.mac('link', account, `handset ${question}`).toString('base64url').slice(0, 22)

type Whose = Pick<Turn, 'house' | 'account'>

/** Six digits for each name, which stand nowhere: whoever reads the tables cannot answer for a handset. */
export const sixDigits = ({ house, account }: Whose, name: string): string =>
  String(house.keys.mac('link', account, name).readUIntBE(0, 6) % 1_000_000).padStart(6, '0')

/** Another one for each text. */
export const codeOf = (whose: Whose, { question, nth }: store.OfText): string =>
  sixDigits(whose, `code ${question} ${nth}`)

export const questionByPage = (house: House, token: string): Promise<store.QuestionRow | undefined> =>
  /^[A-Za-z0-9_-]{22}$/.test(token) ? store.findQuestion(house.platform, hashOf(token)) : Promise.resolve(undefined)

// Asking ------------------------------------------------------------------------------------------------------------

export type HandsetAsking = {
  readonly subject: SubjectId
  /** E.164. */
  readonly number: string
  readonly grants: readonly { readonly channel: Channel; readonly grant: EventId }[]
  readonly asked: AskedForm
  readonly ticked: ReadonlySet<string>
  /** Where it was asked from; of what was entered by somebody else it is not known. */
  readonly ip: string | undefined
}

/**
 * Asks a number for what it has not confirmed yet: as long as it may be written to, and not more often than is bearable.
 * Answers with the token of the page, which is there and looks the same whether or not anything is asked.
 */
export async function askHandset(turn: Turn, it: HandsetAsking): Promise<{ page: string; isAsked: boolean }> {
  const waiting = turn.actor.test ? [] : await unconfirmed(turn, it) // A test key reaches nobody.
  const isAsked = waiting.length > 0 && !(await isMute(turn, 'phone', it.subject)) && !(await isBombed(turn, it))
  const question = newId('hsq', turn.nowMs)
  const page = pageTokenOf(turn.house, turn.account, question)
  const codeMs = it.ip === undefined ? HANDSET_ENTERED_CODE_MS : HANDSET_CODE_MS
  await store.addQuestion(turn, {
    question,
    tokenHash: hashOf(page),
    subject: it.subject,
    asked: isAsked ? waiting : [],
    form: it.asked.id,
    version: it.asked.version,
    locale: it.asked.locale,
    codeUntil: new Date(turn.nowMs + codeMs),
    expiresAt: new Date(turn.nowMs + CONFIRMATION_MS),
  })
  if (isAsked) await sendCode(turn, question)
  return { page, isAsked }
}

/** A text is wanted that carries a code; none before it counts any more. */
export async function sendCode(turn: Turn, question: HandsetQuestionId): Promise<void> {
  const nth = await store.setTexted(turn, question)
  turn.emit('handset.asked', { question, nth })
}

/** What a text says, and to whom. */
export type CodeText = store.OfText & {
  readonly subject: SubjectId
  /** E.164. */
  readonly number: string
  readonly code: string
  /** Where it is typed. */
  readonly url: string
  /** Somebody else entered the number, who may not be near: the text says where the code is typed. */
  readonly isEntered: boolean
  readonly form: FormId
  readonly locale: Locale
  readonly controller: Controller
  readonly channels: readonly Channel[]
  readonly codeUntil: Date
}

/** For whoever sends it; undefined when nothing is left to ask, or another text has taken its place. */
export async function codeToSend(turn: Turn, it: store.OfText): Promise<CodeText | undefined> {
  const row = await store.lockQuestion(turn, it.question)
  if (!row || row.usedAt || row.texts !== it.nth || row.codeUntil <= turn.now) return undefined
  if ((await isMute(turn, 'phone', row.subject)) || (await store.hasText(turn, it))) return undefined
  const open = await openOf(turn, row)
  const shown = await shownForm(turn, row.form, row.version, row.locale)
  const [first] = open
  if (!first || !shown) return undefined
  const page = pageTokenOf(turn.house, turn.account, row.question)
  return {
    ...it,
    subject: row.subject,
    number: first.address,
    code: codeOf(turn, it),
    url: `${turn.house.publicUrl}/h/${page}`,
    isEntered: originOf(first.grant.said) === 'entry',
    form: row.form,
    locale: row.locale,
    controller: shown.definition.controller,
    channels: open.map(({ channel }) => channel),
    codeUntil: row.codeUntil,
  }
}

/** What is left to confirm, by channel. */
export async function openOf(
  turn: Turn,
  { subject, asked }: Pick<store.QuestionRow, 'subject' | 'asked'>,
): Promise<readonly (Open & { readonly channel: Channel })[]> {
  const all: (Open & { readonly channel: Channel })[] = []
  for (const [channel, own] of Map.groupBy(asked, it => it.channel)) {
    const open = openIn(await chainOf(turn, subject, channel), own)
    if (open) all.push({ ...open, channel })
  }
  return all
}

/** A text with this code waits to be sent. Kept is what it says by its hash alone. */
export const noteCodeText = (
  turn: Turn,
  { question, nth }: store.OfText,
  { message, sender, text }: { readonly message: string; readonly sender: string | null; readonly text: string },
): Promise<void> => store.addText(turn, message, { question, nth, sender, textSha256: hexOf(sha256(utf8(text))) })

async function unconfirmed(turn: Turn, { subject, grants, asked, ticked }: HandsetAsking): Promise<store.AskedOn[]> {
  const waiting: store.AskedOn[] = []
  for (const { channel, grant } of grants.filter(it => NUMBERS.includes(it.channel))) {
    const granted = purposesOf(asked.content, ticked, channel).filter(it => it.state === 'granted')
    const standings = standingsAfter(await chainOf(turn, subject, channel)) // With what the log does not have yet.
    const rehearsed = await answers.rehearsedBy(turn, subject, channel)
    const isConfirmed = ({ id, v }: answers.Granted) => {
      const folded = standings.get(id)
      return folded?.state === 'given' && folded.v === v && folded.evidence === CONFIRMED && !rehearsed.has(id)
    }
    const purposes = granted.filter(it => !isConfirmed(it)).map(({ id, v }) => ({ id, v }))
    if (purposes.length > 0) waiting.push({ channel, grant, purposes })
  }
  return waiting
}

/** Texts cost money and wake people. Attempts are counted where a refusal does not undo them. */
export async function isBombed(
  { house, account }: Turn,
  { number, ip }: Pick<HandsetAsking, 'number' | 'ip'>,
): Promise<boolean> {
  const here = await countTry(house, `sign-up text ${account} ${number}`, DAY_MS)
  const inAll = await countTry(house, `sign-up text ${number}`, DAY_MS)
  const fromThere = ip === undefined ? 0 : await countTry(house, `sign-up text from ${networkOf(ip)}`, DAY_MS)
  const ofAccount = await countTry(house, `sign-up texts ${account}`, HOUR_MS)
  return (
    here > SIGN_UP_TEXTS_PER_NUMBER ||
    inAll > SIGN_UP_TEXTS_PER_NUMBER_IN_ALL ||
    fromThere > SIGN_UP_TEXTS_PER_VISITOR ||
    ofAccount > SIGN_UP_TEXTS_PER_ACCOUNT
  )
}

// Links -------------------------------------------------------------------------------------------------------------

/** Twelve characters, for a text has few: `/n/AbCd…` leads to the preferences of whoever has the number. */
export async function handsetLinks(
  turn: Turn,
  subjects: readonly SubjectId[],
): Promise<ReadonlyMap<SubjectId, string>> {
  const codes = new Map(subjects.map(subject => [subject, linkCodeOf(turn, subject)]))
  await store.putLinks(
    turn,
    [...codes].map(([subject, code]) => ({ subject, hash: hashOf(code) })),
  )
  return new Map([...codes].map(([subject, code]) => [subject, `${turn.house.publicUrl}/n/${code}`]))
}

/** {@link handsetLinks} for one. */
export const handsetLink = async (turn: Turn, subject: SubjectId): Promise<string> =>
  sure((await handsetLinks(turn, [subject])).get(subject), 'each has a link')

const linkCodeOf = ({ house, account }: Turn, subject: SubjectId) =>
  house.keys.mac('link', account, `number ${subject}`).toString('base64url').slice(0, 12)

/** Whose preferences a short link of ours opens. */
export const behindLink = (house: House, code: string) =>
  /^[A-Za-z0-9_-]{12}$/.test(code) ? store.findLink(house.platform, hashOf(code)) : Promise.resolve(undefined)
