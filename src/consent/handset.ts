/**
 * The handset answers. Whoever ticked a box for texts or calls typed a number, and nobody knows yet whose it is: a code goes
 * there by text and comes back on a page, or a keyword comes from there. That proves the handset, and nothing else: without
 * a ticked box it is no consent [AS-04]. A mailbox proves nothing about a number, nor the other way [AS-08].
 */

import { createHash } from 'node:crypto'
import { timeOf } from '#base/clock.ts'
import { sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import {
  CONFIRMATION_MS,
  DAY_MS,
  HANDSET_CHAIN_MAX,
  HANDSET_CODE_MS,
  HANDSET_ENTERED_CODE_MS,
  HOUR_MS,
  SIGN_UP_TEXTS_PER_ACCOUNT,
  SIGN_UP_TEXTS_PER_NUMBER,
  SIGN_UP_TEXTS_PER_NUMBER_IN_ALL,
  SIGN_UP_TEXTS_PER_VISITOR,
} from '#base/limits.ts'
import { networkOf } from '#base/network.ts'
import { append, chainOf, findSubject, type Told } from '#ledger/ledger.ts'
import type { Draft, EventId, SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { purposesOf } from './answers.ts'
import * as answers from './answers-store.ts'
import type { AskedForm } from './asking.ts'
import { confirmationBy, openIn, type Proof } from './handset-rules.ts'
import * as store from './handset-store.ts'
import { CONFIRMED, standingsAfter } from './standing.ts'
import { isMute, liftByConsent } from './suppressing.ts'
import type { HandsetQuestionId } from './types.ts'

const NUMBERS: readonly Channel[] = ['sms', 'call']

const hashOf = (token: string) => createHash('sha256').update(token, 'latin1').digest()

/** Of the page on which the code of this question is typed. Made by a key of the installation: the table has its hash alone. */
export const pageTokenOf = (house: House, account: AccountId, question: HandsetQuestionId): string =>
  house.keys.mac('link', account, `handset ${question}`).toString('base64url').slice(0, 22)

/** Six digits that stand nowhere: whoever reads the tables cannot answer for a handset. */
export const codeOf = (house: House, account: AccountId, question: HandsetQuestionId): string =>
  String(house.keys.mac('link', account, `code ${question}`).readUIntBE(0, 6) % 1_000_000).padStart(6, '0')

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

/** A text is wanted that carries the code. */
export async function sendCode(turn: Turn, question: HandsetQuestionId): Promise<void> {
  await store.setTexted(turn, question)
  turn.emit('handset.asked', { question })
}

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
async function isBombed({ house, account }: Turn, { number, ip }: HandsetAsking): Promise<boolean> {
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

// Answering ---------------------------------------------------------------------------------------------------------

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
  const proof: Proof = { by: 'keyword', ...said }
  const texts = questions.map(it => ({ ...it, asked: it.asked.filter(({ channel }) => channel === 'sms') }))
  return (await confirmAll(turn, subject, texts, proof, rehearsed)) ? 'confirmed' : 'nothing-waits'
}

/** Says what the handset has answered: one event in the chain of each channel. False where nothing is left to confirm. */
export async function confirmAll(
  turn: Turn,
  subject: SubjectId,
  questions: readonly store.QuestionRow[],
  proof: Proof,
  rehearsed: boolean,
): Promise<boolean> {
  const drafts: Draft[] = []
  for (const [channel, asked] of Map.groupBy(
    questions.flatMap(it => it.asked),
    it => it.channel,
  )) {
    const chain = await chainOf(turn, subject, channel)
    const open = openIn(chain, asked)
    if (!open) continue
    drafts.push(confirmationBy(proof, { subject, channel, ...open, time: timeOf(turn.nowMs) }))
    await answers.setRehearsed(turn, { subject, channel, rehearsed }, notYetGiven(rehearsed, open.purposes, chain))
  }
  if (drafts.length === 0) return false
  await append(turn, drafts)
  await store.setAnswered(
    turn,
    questions.filter(it => it.asked.length > 0).map(it => it.question),
  )
  await liftByConsent(turn, 'phone', subject)
  return true
}

/** What counted before, for the same version, counts as before: a rehearsal takes nothing away. */
function notYetGiven(
  rehearsed: boolean,
  purposes: readonly answers.Granted[],
  chain: readonly Told[],
): readonly answers.Granted[] {
  const stands = standingsAfter(chain)
  const isGiven = ({ id, v }: answers.Granted) => stands.get(id)?.enough === true && stands.get(id)?.v === v
  return rehearsed ? purposes.filter(it => !isGiven(it)) : purposes
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
