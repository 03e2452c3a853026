/** What a run's plan comes to: a message whose slots are filled for one recipient after another, and signed. */

import { no, yes, type Result } from '#base/result.ts'
import { measuredFrom } from '#content/measured-rules.ts'
import { quietFrom, sharedAmong } from '#content/quiet-rules.ts'
import { fillerOf } from '#content/rules.ts'
import type { Compiled, Measure, Reader } from '#content/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId } from '#store/turn.ts'
import type { DkimKey } from '#wire/mail/dkim.ts'
import type { Header } from '#wire/mail/header-plan.ts'
import { compileMessage, type MessageFlaw } from '#wire/mail/message-plan.ts'
import { Renderer, type Rendered } from '#wire/mail/renderer.ts'
import type { Slate } from '#wire/mail/slate.ts'
import { sealTarget } from '#wire/measured-target.ts'
import { measureToken, messageToken } from '#wire/token.ts'
import type { Pass } from './rules.ts'
import type { MailRun, Recipient } from './types.ts'

const TOKEN = '@token'
const MESSAGE_ID = '@message-id'
const TO_NAME = '@to-name'
const TO_ADDRESS = '@to-address'

/** What one recipient gets, and the return path that says of whom a bounce is. */
export type Letter = Rendered & { readonly from: string }

/** Makes the letter for whoever has a pass. The words are why it could not be made for this one. */
export type Scribe = (pass: Pass, recipient: Recipient, slate: Slate) => Result<Letter, string>

type Sender = { readonly account: AccountId; readonly keys: readonly DkimKey[]; readonly returnDomain: string }
type Among = Sender & { readonly recipients: readonly Recipient[] }

/**
 * Compiles the plan of a run, once for all and once for those who agreed to be measured, if there are any. The same
 * recipient gets the same Message-ID and the same token each time.
 */
export function scribeOf(house: House, run: MailRun, { recipients, ...sender }: Among): Result<Scribe, MessageFlaw> {
  const quiet = quietFrom(run.plan.content)
  const plain = writerOf(house, run, quiet.content, sender)
  if (!plain.ok) return plain
  const measuring = recipients.some(it => it.measured) && measuringIn(house, run, sender)
  const sharedBy = sharedAmong(recipients, quiet.attributes)
  return yes((pass, recipient, slate) =>
    recipient.measured && measuring
      ? measuring(pass, recipient, slate)
      : plain.value(pass, recipient, slate, { shared: sharedBy(recipient) }),
  )
}

/** A page that becomes too large with our links in it goes out without them. */
function measuringIn(house: House, run: MailRun, sender: Sender): Scribe | undefined {
  const { content } = measuredFrom(run.plan.content, house.publicUrl, run.before)
  const writer = writerOf(house, run, content, sender)
  if (!writer.ok) return undefined
  return (pass, recipient, slate) =>
    writer.value(pass, recipient, slate, { measure: measureOf(house, { run: run.number, seq: pass.seq }) })
}

/** How the links of one letter are written that measure. */
function measureOf({ publicUrl, keys }: House, ref: { readonly run: number; readonly seq: number }): Measure {
  const token = measureToken(keys.key('link'), ref)
  const link = (number: number, target: string) => {
    if (target.startsWith(`${publicUrl}/`)) return target // A way out stays one.
    const sealed = sealTarget(keys.key('measure'), { token, link: number }, target)
    return sealed === undefined ? target : `${publicUrl}/c/${token}/${String(number)}/${sealed}`
  }
  return { token, link }
}

type Links = Pick<Reader, 'shared' | 'measure'>
type Writer = (pass: Pass, recipient: Recipient, slate: Slate, links: Links) => Result<Letter, string>

function writerOf(
  house: House,
  run: MailRun,
  content: Compiled,
  { account, keys, returnDomain }: Sender,
): Result<Writer, MessageFlaw> {
  const headers = headersOf(house, run, account, returnDomain)
  const plan = compileMessage({ headers, text: content.text, html: content.html })
  if (!plan.ok) return plan
  const renderer = new Renderer(plan.value, keys)
  const fill = fillerOf(content, plan.value.slots)
  const values = plan.value.slots.map(() => '')
  const placeOf = (slot: string) => plan.value.slots.indexOf(slot)
  const [token, messageId, toName, toAddress] = [TOKEN, MESSAGE_ID, TO_NAME, TO_ADDRESS].map(placeOf) as Places // As many as went in.
  return yes((pass, recipient, slate, links) => {
    const nowMs = house.clock.nowMs()
    const its = messageToken(house.keys.key('link'), { kind: 'run', run: run.number, seq: pass.seq })
    const stopped = fill({ ...readerOf(house, pass, recipient, its, nowMs), ...links }, values)
    if (stopped) return no('too-much-to-merge')
    values[token] = its
    values[messageId] = messageIdOf(house, account, run.number, pass.seq)
    values[toName] = recipient.name
    values[toAddress] = pass.to
    const rendered = renderer.render(values, nowMs, slate)
    return rendered.ok ? yes({ ...rendered.value, from: `b.${its}@${returnDomain}` }) : rendered
  })
}
type Places = [number, number, number, number]

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

/** RFC 8058 one-click, RFC 2369, RFC 2919; all of it is signed. The visible way out is in the content itself. */
function headersOf(house: House, run: MailRun, account: AccountId, returnDomain: string): Header[] {
  const { from, replyTo, content, purpose } = run.plan
  const domain = domainOf(from.address)
  const token = { slot: TOKEN }
  return [
    { name: 'From', phrase: content.from, address: from.address },
    { name: 'To', phrase: [{ slot: TO_NAME }], address: { slot: TO_ADDRESS } },
    ...(replyTo === undefined ? [] : [{ name: 'Reply-To', phrase: [], address: replyTo }]),
    { name: 'Subject', text: content.subject },
    { name: 'Message-ID', tokens: ['<', { slot: MESSAGE_ID }, `@${domain}>`] },
    {
      name: 'List-Unsubscribe',
      tokens: [`<${house.publicUrl}/u/`, token, '>, <mailto:u.', token, `@${returnDomain}>`],
    },
    { name: 'List-Unsubscribe-Post', tokens: ['List-Unsubscribe=One-Click'] },
    { name: 'List-Id', tokens: [`<${purpose.slug}.${domain}>`] },
    { name: 'Feedback-ID', tokens: [`${run.number}:${purpose.slug}:${account}:optimail`] },
  ]
}

/** Whom a message speaks to, and the links that are this one's alone. */
export function readerOf(
  house: House,
  { to }: Pick<Pass, 'to'>,
  { name, locale, attributes }: Pick<Recipient, 'name' | 'locale' | 'attributes'>,
  token: string,
  nowMs: number,
): Reader {
  const link = (way: string) => `${house.publicUrl}/${way}/${token}`
  const links = { unsubscribe: link('u'), preferences: link('p'), why: link('why'), view: link('view') }
  return { contact: { email: to, name, locale, attributes }, links, nowMs }
}

/** It names the message to us alone, and opens nothing: replies carry it on, unlike the token. */
function messageIdOf(house: House, account: AccountId, run: number, seq: number): string {
  const name = `${run}.${seq}`
  return `${name}.${house.keys.mac('message', account, name).toString('hex', 0, 10)}`
}
