/**
 * Messages that belong to an act of their recipient: an order, a booking, a question. Their template is registered, and
 * registered is only what does not advertise; what is put into it is looked at again in each message. There is no other
 * way for a message that nobody agreed to [AS-03].
 */

import { accountOf, memberAt } from '#accounts/accounts.ts'
import { parseEmail } from '#base/address.ts'
import { sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { HOUR_MS, TEMPLATES_MAX, TEST_MAILS_PER_HOUR } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Demand } from '#policy/demands.ts'
import {
  type ActAsked,
  actEvents,
  actMessages,
  type ActRefused,
  ownSender,
  sendAct,
  sendService,
} from '#delivery/delivery.ts'
import { ACTS } from '#delivery/act-rules.ts'
import type { ActEvent, ActLine, ActName } from '#delivery/types.ts'
import { subjectOf } from '#ledger/ledger.ts'
import { clear, errorsAt } from '#review/review.ts'
import { countTry } from '#store/rate.ts'
import type { Turn } from '#store/turn.ts'
import { sha256, sha256Hex } from '#wire/crypto.ts'
import type { Locale } from '#wire/form-definition.ts'
import { advertisingIn } from './promotion-rules.ts'
import { type FileAsked, filesOf, type ReadFile } from './file-rules.ts'
import { htmlOf, type Sender, textOf, wordsOf, write, type Written } from './letter.ts'
import { flawsOf, wrongValues } from './rules.ts'
import { readingsOf, sampleReadings } from './screened.ts'
import * as store from './store.ts'
import type { Act, Flaw, MessageLine, Registered, Template, TemplateDraft, TemplateId, Values } from './types.ts'

type Done = Record<never, never>
export type Wrong = {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly demand?: Demand
}
type Refusal<Code extends string> = { readonly code: Code; readonly errors: readonly Wrong[] }

export const listTemplates = store.allTemplates
export const flawsOfTemplate = flawsOf

export async function readTemplate(turn: Turn, id: string): Promise<Result<Template, 'absent'>> {
  const found = await store.findTemplate(turn, id)
  return found ? yes(found) : no('absent')
}

export async function createTemplate(
  turn: Turn,
  name: string,
  draft: TemplateDraft,
): Promise<Result<TemplateId, 'too-many'>> {
  if ((await store.allTemplates(turn)).length >= TEMPLATES_MAX) return no('too-many')
  const id = newId('tpl', turn.nowMs)
  await store.addTemplate(turn, id, name, draft)
  return yes(id)
}

export async function saveTemplate(
  turn: Turn,
  id: string,
  it: { readonly rev: number; readonly name: string; readonly draft: TemplateDraft },
): Promise<Result<{ readonly rev: number }, 'absent' | 'changed'>> {
  const before = await store.lockTemplate(turn, id)
  if (!before) return no('absent')
  if (before.rev !== it.rev) return no('changed')
  await store.saveTemplate(turn, id, it.name, it.draft)
  return yes({ rev: before.rev + 1 })
}

/** From here on it may be sent by; each registration is a version of its own and is never changed. */
export async function registerTemplate(
  turn: Turn,
  id: string,
): Promise<
  Result<{ readonly version: number }, 'absent' | 'nothing-new' | Refusal<'flawed'> | Refusal<'not-cleared'>>
> {
  const found = await store.lockTemplate(turn, id)
  if (!found) return no('absent')
  const flaws = flawsOf(found.draft)
  if (flaws.length > 0) return no({ code: 'flawed', errors: flaws.map(asError) })
  if (!found.hasChanges) return no('nothing-new')
  const version = (found.version ?? 0) + 1
  const registered: Registered = { id: found.id, version, draft: found.draft }
  const cleared = await clear(turn, {
    lane: 'transactional',
    about: found.id,
    // Nobody who looked at the words alone looked at this.
    ...(found.draft.files === true && { byPeople: true, hash: hashWith('files', found.draft) }),
    ...(await wordsOfTemplate(turn, registered)),
  })
  if (!cleared.ok) return no({ code: 'not-cleared', errors: errorsAt('/letters', cleared.refusal) })
  await store.registerVersion(turn, registered, sha256(JSON.stringify(found.draft)))
  return yes({ version })
}

async function wordsOfTemplate(turn: Turn, registered: Registered) {
  const { draft } = registered
  const sender = await senderOf(turn)
  const act = { name: draft.act, reference: '2026-0042', atMs: turn.nowMs }
  return sampleReadings(registered, act, sender)
}

const asError = ({ at, flaw, says, words }: Flaw): Wrong => ({
  pointer: at,
  code: flaw,
  detail: words.length === 0 ? says : `${says} (${words.map(word => `“${word}”`).join(', ')})`,
})

export const archiveTemplate = async (turn: Turn, id: string): Promise<Result<Done, 'absent'>> =>
  (await store.archive(turn, id)) ? yes({}) : no('absent')

const senderOf = async (turn: Turn): Promise<Sender> => (await accountOf(turn)).controller

/** How a draft reads with its samples. */
export async function previewOf(
  turn: Turn,
  draft: TemplateDraft,
  locale: Locale,
): Promise<Written & { html: string; text: string }> {
  const values = Object.fromEntries(draft.values.map(({ name, sample }) => [name, sample]))
  const act = { name: draft.act, reference: '2026-0042', atMs: turn.nowMs }
  const written = write({ id: 'tpl_sample', version: 0, draft }, locale, values, act, await senderOf(turn))
  return { ...written, html: htmlOf(written), text: textOf(written) }
}

type NotTested = 'absent' | 'not-a-user' | 'too-many-tests' | 'no-sender' | Refusal<'not-cleared'>

/** The draft with its samples, to whoever works on it: to anybody else it would be a message without an act [AS-03]. */
export async function testTemplate(
  turn: Turn,
  id: string,
  { to, locale }: { readonly to: string | undefined; readonly locale: Locale },
): Promise<Result<{ readonly id: string; readonly to: string }, NotTested>> {
  const found = await store.findTemplate(turn, id)
  if (!found) return no('absent')
  const user = await memberAt(turn, to)
  if (!user) return no('not-a-user')
  if ((await countTry(turn.house, `test mail ${turn.account}`, HOUR_MS)) > TEST_MAILS_PER_HOUR)
    return no('too-many-tests')
  const words = await wordsOfTemplate(turn, { id: found.id, version: found.version ?? 0, draft: found.draft })
  const cleared = await clear(turn, { lane: 'test-send', about: found.id, ...words })
  if (!cleared.ok) return no({ code: 'not-cleared', errors: errorsAt('/letters', cleared.refusal) })
  const sender = await ownSender(turn)
  if (!sender) return no('no-sender')
  const { subject, html, text } = await previewOf(turn, found.draft, locale)
  const from = { name: sender.name, address: sender.address.mailbox }
  const message = { subject: `[Test] ${subject}`, html, text, from }
  const sent = await sendService(turn, { kind: 'test', to: user.email, message })
  return sent.ok ? yes({ id: sent.value, to: user.email }) : sent
}

// Sending -------------------------------------------------------------------------------------------------------------

export type Asked = {
  readonly template: string
  readonly to: string
  readonly locale?: Locale | undefined
  readonly act: Act
  readonly values: Values
  readonly attachments?: readonly FileAsked[]
}
type SendRefusal =
  | 'absent'
  | 'not-an-address'
  | 'no-sender'
  | ActRefused
  | Refusal<'act-used-up'>
  | Refusal<'wrong-values'>
  | Refusal<'wrong-files'>
  | Refusal<'advertises'>

/** One message for one act of its recipient. The values are part of what is looked at: words that advertise stop it. */
export async function sendMessage(turn: Turn, asked: Asked): Promise<Result<{ readonly id: string }, SendRefusal>> {
  const registered = await store.registeredVersion(turn, asked.template)
  if (!registered) return no('absent')
  const address = parseEmail(asked.to.trim())
  if (!address.ok) return no('not-an-address')
  const wrong = wrongValues(registered.draft, asked.values)
  if (wrong.length > 0)
    return no({
      code: 'wrong-values',
      errors: wrong.map(it => ({ pointer: it.at, code: 'wrong-value', detail: it.says })),
    })
  const { files, wrong: unfit } = filesOf(asked.attachments ?? [], registered.draft.files === true)
  if (unfit.length > 0)
    return no({
      code: 'wrong-files',
      errors: unfit.map(it => ({ pointer: it.at, code: 'wrong-file', detail: it.says })),
    })
  const sender = await senderOf(turn)
  const images = files.flatMap(({ cid, name }) => (cid === undefined ? [] : [{ cid, name }]))
  const written = { ...writtenFor(registered, asked, sender), images }
  const subject = await subjectOf(turn, 'email', address.value.canonical)
  const key = { kind: registered.draft.act, hash: hashOf(turn, asked.act.reference) }
  const known = await store.lockAct(turn, key, subject, asked.act.at)
  const promotes = advertisingIn([wordsOf(written), ...files.map(wordsIn)].join('\n')).map(({ words }) => words)
  const act = {
    name: registered.draft.act,
    atMs: Math.min(asked.act.at.getTime(), known.at.getTime()), // An act does not grow younger.
    isTheirs: known.subject === subject,
    messages: known.messages,
  }
  const sent = await sendAct(turn, {
    to: { address: address.value, subject },
    template: { id: registered.id, version: registered.version, act: registered.draft.act },
    act,
    words: {
      ...readingsOf(written, sender, files.map(wordsIn)),
      ...(files.length > 0 && { hash: hashWith('message', [written, files.map(nameOf)]) }),
      shown: (await wordsOfTemplate(turn, registered)).text,
    },
    promotes,
    mail: { subject: written.subject, html: htmlOf(written), text: textOf(written), files },
  })
  if (sent.ok) await store.countAct(turn, key)
  if (!sent.ok && sent.refusal === 'promotes')
    return no({
      code: 'advertises',
      errors: promotes.map(words => ({ pointer: '/values', code: 'advertises', detail: `“${words}” advertises.` })),
    })
  if (!sent.ok && sent.refusal === 'act-used-up') return no({ code: 'act-used-up', errors: [usedUp(act)] })
  return sent
}

function usedUp({ name, messages }: { readonly name: ActName; readonly messages: number }): Wrong {
  const says = `Of the act “${name}” ${ACTS[name].messages} messages may be sent for one reference, and for this one ${messages} were.`
  return { pointer: '/act/reference', code: 'act-used-up', detail: says }
}

/** What people decide about is all of it, to the last byte. */
const hashWith = (what: string, whole: unknown) => sha256Hex(`${what} ${JSON.stringify(whole)}`)
const nameOf = ({ name, type, bytes, cid }: ReadFile) => ({ name, type, cid, sha256: sha256Hex(bytes) })

/** What is read of a file: its name, and its text where it is one. */
const wordsIn = ({ name, text = '' }: ReadFile) => `${name}\n${text}`

const writtenFor = (registered: Registered, { locale, values, act }: Asked, sender: Sender): Written =>
  write(
    registered,
    locale ?? 'en',
    values,
    { name: registered.draft.act, reference: act.reference, atMs: act.at.getTime() },
    sender,
  )

const hashOf = ({ house, account }: Turn, reference: string) => house.keys.mac('message', account, `act ${reference}`)

// What became of it ---------------------------------------------------------------------------------------------------

export const messagesSent = async (turn: Turn, asked: ActAsked): Promise<readonly MessageLine[]> =>
  named(turn, await actMessages(turn, asked))

export async function eventsOfMessage(
  turn: Turn,
  id: string,
): Promise<Result<{ readonly line: MessageLine; readonly events: readonly ActEvent[] }, 'absent'>> {
  const found = await actEvents(turn, id)
  if (!found.ok) return found
  const [line] = await named(turn, [found.value.line])
  return line ? yes({ line, events: found.value.events }) : no('absent')
}

async function named(turn: Turn, lines: readonly ActLine[]): Promise<readonly MessageLine[]> {
  const names = new Map((await store.versionNames(turn, lines)).map(it => [`${it.template} ${it.version}`, it]))
  return lines.map(line => {
    const { name, letters } = sure(names.get(`${line.template} ${line.version}`), 'what was sent was registered')
    return { ...line, name, subject: (letters.en ?? Object.values(letters)[0])?.subject ?? '' }
  })
}
