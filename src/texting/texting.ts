/** What people text us: heard once, answered once where an answer is due, and kept for whoever has to read it. */

import { accountOf } from '#accounts/accounts.ts'
import { contactOfSubject } from '#audience/audience.ts'
import { DAY_MS } from '#base/limits.ts'
import { parsePhone, type PhoneNumber } from '#base/phone.ts'
import { mayUse, signal, standingOf } from '#conduct/conduct.ts'
import { confirmByKeyword, openForms, purposesInForce } from '#consent/consent.ts'
import { hearTextSender, inboundText, mayUseFrom, queueText, senderOfNumber, stopAtOnce } from '#delivery/delivery.ts'
import type { TextStop } from '#delivery/delivery.ts'
import type { TextSender } from '#delivery/sms/from-types.ts'
import { formsOf } from '#delivery/sms/stop-rules.ts'
import type { InboundText } from '#delivery/sms/types.ts'
import { findSubject, subjectOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import { answerText, answerTo, leftMs, localeFor, type Read, readText } from './rules.ts'
import { sealWords } from './sealing.ts'
import * as store from './store.ts'
import type { AnswerKind, Keyword } from './types.ts'

export { listTexts, markText, openText, replyToText } from './inbox.ts'
export { unreached } from './unreached.ts'
export {
  addSender,
  decideSender,
  dropKeyword,
  keywordsOf,
  listSenders,
  removeSender,
  restoreSender,
  saveSender,
  setKeyword,
  waitingSenders,
} from './senders.ts'

/** What is known of one that came in. */
type Known = {
  readonly text: InboundText
  readonly number: PhoneNumber | undefined
  readonly subject: SubjectId | undefined
  readonly sender: TextSender | undefined
  readonly keywords: readonly Keyword[]
  readonly read: Read
  readonly stop: TextStop | undefined
}

/** Keeps what came in, confirms a handset by it where one is asked, and answers it where that is due. Twice is once. */
export async function hearText(turn: Turn, id: string): Promise<void> {
  const text = await inboundText(turn, id)
  if (!text) return
  const known = await knownOf(turn, text)
  const { subject, sender, read } = known
  const row = { ...text, subject: subject ?? null, sender: sender?.id ?? null, sealed: sealWords(turn, text) }
  if (!(await store.addHeard(turn, { ...row, asked: read.asked, by: read.by }))) return
  if (!subject) return
  if (known.stop && known.stop.purposes.length > 0 && !text.isRehearsal)
    await signal(turn, { kind: 'unsubscribe', service: 'sms', n: 1 }) // It bears on how the account stands [EN-03].
  await store.lockSubject(turn, subject)
  await answer(turn, known, subject)
}

async function knownOf(turn: Turn, text: InboundText): Promise<Known> {
  const stop = await stopAtOnce(turn, text) // It was, when it was written down; unless that was an older version of us.
  const sender = await senderOfNumber(turn, text.to)
  const forms = formsOf(text.from, text.to, sender?.countries)
  const number = forms[0] === undefined ? undefined : parsePhone(forms[0])
  const keywords = sender ? await store.keywords(turn, sender.id) : []
  const isCode = sender !== undefined && !stop && !text.isRehearsal && (await hearTextSender(turn, sender, text.text))
  const read = readText(
    text.text,
    keywords.map(it => it.keyword),
  )
  return {
    text,
    number: number?.ok ? number.value : undefined,
    subject: stop?.subject ?? (await whoseIs(turn, forms)),
    sender,
    keywords,
    read: isCode ? { asked: 'code', by: null } : read,
    stop,
  }
}

/** Whoever is known by one of the forms of this number; of none, whoever has it as it was told. */
async function whoseIs(turn: Turn, forms: readonly string[]): Promise<SubjectId | undefined> {
  for (const form of forms) {
    const known = await findSubject(turn, 'phone', form)
    if (known) return known
  }
  return forms[0] === undefined ? undefined : subjectOf(turn, 'phone', forms[0])
}

async function answer(turn: Turn, known: Known, subject: SubjectId): Promise<void> {
  const { text, read, stop, number } = known
  const form = await formFor(turn, known)
  const confirmed = await confirmedBy(turn, known)
  const today = await store.countAnswers(turn, subject, new Date(turn.nowMs - DAY_MS))
  const kind = answerTo({
    asked: read.asked,
    ended: (stop?.purposes.length ?? 0) > 0,
    confirmed,
    hasForm: form !== undefined,
    isMachine: number === undefined || (await senderOfNumber(turn, number.e164)) !== undefined,
    stoppedToday: today.stopped,
    answersToday: today.others,
    maySend: mayUse(await standingOf(turn), 'sms'),
  })
  const expiresInMs = leftMs(text.at.getTime(), turn.nowMs)
  if (!kind || !number || expiresInMs <= 0) return
  const words = await wordsFor(turn, known, { kind, form, subject, number })
  const from = fromFor(known, number)
  const queued = await queueText(turn, {
    kind: kind === 'joined' ? 'join' : kind,
    to: number.e164,
    subject,
    text: words,
    about: text.id,
    expiresInMs,
    ...from,
  })
  if (queued.ok) await store.setAnswer(turn, text.id, kind, queued.value)
}

/** The number that they wrote to; in the sandbox, unless it may be used there [PC-08]. Of none of ours, whichever may. */
function fromFor({ text, sender }: Known, { country = '' }: PhoneNumber) {
  const test = text.isRehearsal || (sender !== undefined && !mayUseFrom(sender, country).ok)
  return { from: sender?.value, ...(test && { test }) }
}

async function confirmedBy(turn: Turn, { text, number, sender, read }: Known): Promise<boolean> {
  if (!number || (read.asked !== 'join' && read.asked !== 'start')) return false
  const said = { keyword: text.text.trim(), to: text.to, messageId: text.id, atMs: text.at.getTime() }
  for (const phone of formsOf(text.from, text.to, sender?.countries))
    if ((await confirmByKeyword(turn, { ...said, phone, rehearsed: text.isRehearsal })) === 'confirmed') return true
  return false
}

/** Of the keyword; of START, that of the first keyword of this number. */
async function formFor(turn: Turn, { keywords, read }: Known): Promise<string | undefined> {
  const asked = keywords.filter(it => read.keyword === undefined || it.keyword === read.keyword).map(({ form }) => form)
  const open = await openForms(turn, asked)
  return asked.find(it => open.has(it))
}

type Due = {
  readonly kind: AnswerKind
  readonly form: string | undefined
  readonly subject: SubjectId
  readonly number: PhoneNumber
}

async function wordsFor(turn: Turn, { sender, stop }: Known, { kind, form, subject, number }: Due): Promise<string> {
  const { controller } = await accountOf(turn)
  const locale = localeFor((await contactOfSubject(turn, subject))?.locale, number.country)
  return answerText(kind, locale, {
    sender: sender?.name ?? controller.name,
    contact: sender?.contact ?? controller.contact,
    url: `${turn.house.publicUrl}/f/${form ?? ''}?lang=${locale}`,
    program: await programNamed(turn, stop, locale),
  })
}

async function programNamed(turn: Turn, stop: TextStop | undefined, locale: Locale): Promise<string | undefined> {
  const [slug] = stop?.named ?? []
  const texts = slug === undefined ? undefined : (await purposesInForce(turn)).get(slug)?.texts
  return texts && (texts[locale] ?? Object.values(texts)[0])?.name
}
