/** How a handset answers: by the code that it was sent, typed on a page; or by a keyword that it sends. */

import { timingSafeEqual } from 'node:crypto'
import { timeOf } from '#base/clock.ts'
import {
  DAY_MS,
  HANDSET_AGAIN_MS,
  HANDSET_CHAIN_MAX,
  HANDSET_TEXTS,
  HANDSET_TRIES,
  HANDSET_TRIES_PER_NUMBER,
} from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append, chainOf, findSubject } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import { takeTurn, type Turn } from '#store/turn.ts'
import type { DefinedItem, Locale, Theme } from '#wire/form-definition.ts'
import * as answers from './answers-store.ts'
import { codeOf, isBombed, openOf, questionByPage, sendCode } from './handset.ts'
import { confirmationBy, countedBefore, type Open, type Proof, readCode } from './handset-rules.ts'
import * as store from './handset-store.ts'
import { boxesFor, type Shown, shownForm } from './shown.ts'
import { isMute, liftByConsent } from './suppressing.ts'
import type { Controller, Sender } from './types.ts'

/** The page of a question. It looks the same whether or not anything was asked. */
export type HandsetPage = {
  readonly number: string
  readonly locale: Locale
  readonly controller: Controller
  readonly theme: Theme
  readonly codeUntil: Date
}
export type HandsetDone = HandsetPage & {
  readonly account: Turn['account']
  readonly subject: SubjectId
  /** What stands now, in the words of the boxes. */
  readonly boxes: readonly DefinedItem[]
}

export const HANDSET_REFUSALS = ['absent', 'expired', 'used', 'withdrawn', 'too-many', 'wrong'] as const
/** Why a code confirms nothing. Of whom we know we know the language to say so in. */
export type NotAnswered = {
  readonly code: (typeof HANDSET_REFUSALS)[number]
  readonly locale?: Locale
  /** Of a wrong code: the page, to try again, and how often. */
  readonly page?: HandsetPage
  readonly left?: number
}

/** What the holder of a page is asked. Looking answers nothing. */
export const handsetPage = (house: House, token: string): Promise<Result<HandsetPage, NotAnswered>> =>
  withQuestion(house, token, async (turn, row) => {
    const page = await pageOf(turn, row)
    return page ? yes(page) : no({ code: 'withdrawn', locale: row.locale })
  })

type Work<T> = (turn: Turn, row: store.QuestionRow) => Promise<Result<T, NotAnswered>>

async function withQuestion<T>(house: House, token: string, work: Work<T>): Promise<Result<T, NotAnswered>> {
  const row = await questionByPage(house, token)
  if (!row) return no({ code: 'absent' })
  const { locale } = row
  if (row.usedAt) return no({ code: 'used', locale })
  if (row.codeUntil.getTime() <= house.clock.nowMs()) return no({ code: 'expired', locale })
  return takeTurn(house, { account: row.account, actor: { kind: 'contact', id: row.subject } }, turn => work(turn, row))
}

async function pageOf(turn: Turn, row: store.QuestionRow): Promise<HandsetPage | undefined> {
  const shown = await shownForm(turn, row.form, row.version, row.locale)
  const number = await numberOf(turn, row.subject)
  return shown && number !== undefined ? pageFacts(row, shown, number) : undefined
}

const pageFacts = ({ codeUntil }: store.QuestionRow, { definition }: Shown, number: string): HandsetPage => ({
  number,
  locale: definition.locale,
  controller: definition.controller,
  theme: definition.theme,
  codeUntil,
})

/** Every event of a chain discloses its number, until it is erased. */
async function numberOf(turn: Turn, subject: SubjectId): Promise<string | undefined> {
  for (const channel of ['sms', 'call'] as const)
    for (const { disclosed } of await chainOf(turn, subject, channel))
      if (typeof disclosed.address === 'string') return disclosed.address
  return undefined
}

/** The code that was sent comes back. A wrong one is counted before it is looked at, so that many at once are no more guesses. */
export async function confirmByCode(
  house: House,
  token: string,
  typed: string,
  sender: Sender,
): Promise<Result<HandsetDone, NotAnswered>> {
  const found = await handsetPage(house, token)
  const row = found.ok ? await questionByPage(house, token) : undefined
  if (!found.ok || !row) return no(found.ok ? { code: 'absent' } : found.refusal)
  const { locale } = row
  const code = readCode(typed)
  if (code === undefined) return no({ code: 'wrong', locale, page: found.value, left: HANDSET_TRIES - row.tries })
  const tries = await countGuess(house, row)
  if (tries === undefined) return no({ code: 'too-many', locale })
  if (!isCode(house, row, code)) {
    const left = HANDSET_TRIES - tries
    return no(left > 0 ? { code: 'wrong', locale, page: found.value, left } : { code: 'too-many', locale })
  }
  return withQuestion(house, token, turn => answer(turn, row, found.value, { sender, tries }))
}

/** Also over all pages that ask the same number: whoever opens many of them has no more guesses. */
async function countGuess(house: House, row: store.QuestionRow): Promise<number | undefined> {
  const inAll = await countTry(house, `handset code ${row.account} ${row.subject}`, DAY_MS)
  return inAll > HANDSET_TRIES_PER_NUMBER ? undefined : store.countGuess(house.platform, row, HANDSET_TRIES)
}

/** Where nothing is asked no code is right, and finding out takes as long. */
function isCode(house: House, { account, question, texts, asked }: store.QuestionRow, code: string): boolean {
  const right = codeOf({ house, account }, { question, nth: texts })
  return timingSafeEqual(Buffer.from(right), Buffer.from(code)) && asked.length > 0 && texts > 0
}

async function answer(
  turn: Turn,
  { question, subject, locale, texts }: store.QuestionRow,
  page: HandsetPage,
  by: { readonly sender: Sender; readonly tries: number },
): Promise<Result<HandsetDone, NotAnswered>> {
  if ((await answers.lockPerson(turn, subject)) === 'let-go') return no({ code: 'withdrawn', locale })
  const row = await store.lockQuestion(turn, question)
  if (!row || row.usedAt) return no({ code: 'used', locale })
  if (row.texts !== texts) return no({ code: 'wrong', locale, page, left: HANDSET_TRIES - row.tries }) // Another text has taken its place.
  const { sender: from, providerId, textSha256, sentAt } = row
  const proof: Proof = { by: 'code', ...by, from, providerId, textSha256, sentAtMs: sentAt?.getTime() ?? null }
  const open = await confirmAll(turn, subject, [row], proof, row.rehearsed)
  const shown = await shownForm(turn, row.form, row.version, row.locale)
  if (open.length === 0 || !shown) return no({ code: 'withdrawn', locale })
  const boxes = open.flatMap(({ channel, purposes }) => boxesFor(shown, purposes, channel))
  return yes({ ...page, account: turn.account, subject, boxes })
}

export type KeywordFromHandset = {
  /** E.164 with its plus: where it came from. */
  readonly phone: string
  readonly keyword: string
  /** Whom it was sent to: a number of ours, or a short code. */
  readonly to: string
  /** What the carrier calls it. */
  readonly messageId: string
  readonly atMs: number
  /** It came from the handset inside the product: whoever works for the account wrote it, and nobody is reached for it. */
  readonly rehearsed: boolean
}

/** A keyword proves the handset of boxes for texts that were ticked, and gives nothing that was not [AS-04]. Twice is once. */
export async function confirmByKeyword(
  turn: Turn,
  { phone, rehearsed, ...said }: KeywordFromHandset,
): Promise<'confirmed' | 'nothing-waits'> {
  const subject = await findSubject(turn, 'phone', phone)
  if (!subject || (await answers.lockPerson(turn, subject)) === 'let-go') return 'nothing-waits'
  const questions = await store.lockOpenQuestions(turn, subject, HANDSET_CHAIN_MAX)
  const texts = questions.map(it => ({ ...it, asked: it.asked.filter(({ channel }) => channel === 'sms') }))
  const done = await confirmAll(turn, subject, texts, { by: 'keyword', ...said }, rehearsed)
  return done.length > 0 ? 'confirmed' : 'nothing-waits'
}

/** Says what the handset has answered: one event in the chain of each channel. Answers with what that was. */
async function confirmAll(
  turn: Turn,
  subject: SubjectId,
  questions: readonly store.QuestionRow[],
  proof: Proof,
  rehearsed: boolean,
): Promise<readonly OpenOn[]> {
  const open = await openOf(turn, { subject, asked: questions.flatMap(it => it.asked) })
  if (open.length === 0) return []
  for (const { channel, purposes } of open) {
    const before = rehearsed ? countedBefore(await chainOf(turn, subject, channel)) : () => false
    await answers.setRehearsed(
      turn,
      { subject, channel, rehearsed },
      purposes.filter(it => !before(it)),
    )
  }
  const time = timeOf(turn.nowMs)
  await append(
    turn,
    open.map(it => confirmationBy(proof, { ...it, subject, time })),
  )
  const answered = questions.filter(it => it.asked.length > 0).map(it => it.question)
  await store.setAnswered(turn, answered)
  await liftByConsent(turn, 'phone', subject)
  return open
}
type OpenOn = Open & { readonly channel: 'email' | 'sms' | 'call' }

// Texts -------------------------------------------------------------------------------------------------------------

/** Another text with another code, for whoever waits in vain: not at once, not often, and looking the same where nothing is asked. */
export async function codeAgain(
  house: House,
  token: string,
  { ip }: Sender,
): Promise<Result<HandsetPage, NotAnswered>> {
  return withQuestion(house, token, async (turn, { question }) => {
    const row = await store.lockQuestion(turn, question)
    const page = row && (await pageOf(turn, row))
    if (!row || !page) return no({ code: 'withdrawn', ...(row && { locale: row.locale }) })
    if (await mayAgain(turn, row, page.number, ip)) await sendCode(turn, row.question)
    return yes(page)
  })
}

async function mayAgain(turn: Turn, row: store.QuestionRow, number: string, ip: string): Promise<boolean> {
  const restedMs = turn.nowMs - (row.textedAt?.getTime() ?? turn.nowMs)
  if (row.asked.length === 0 || row.texts >= HANDSET_TEXTS || restedMs < HANDSET_AGAIN_MS) return false
  return !(await isMute(turn, 'phone', row.subject)) && !(await isBombed(turn, { number, ip }))
}

export type CodeSent = {
  readonly message: string
  readonly providerId: string | null
  /** It stayed in the house. */
  readonly rehearsed: boolean
}

/** A line took the text. Whoever was faster than its answer has confirmed as in a rehearsal; that ends now, if it left the house. */
export async function codeSent(turn: Turn, { message, ...it }: CodeSent): Promise<void> {
  const text = await store.textOfMessage(turn, message)
  const row = text && (await store.lockQuestion(turn, text.question))
  if (!text || !row || row.texts !== text.nth) return // No text with a code, or not the newest.
  await store.setSent(turn, row.question, { ...it, sender: text.sender, textSha256: text.textSha256 })
  if (!row.usedAt || it.rehearsed) return
  for (const { channel, purposes } of await openOf(turn, row))
    await answers.setRehearsed(turn, { subject: row.subject, channel, rehearsed: false }, purposes)
}
