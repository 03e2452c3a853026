/** What a run's plan comes to for one phone: who speaks, the words, the way out, cut into the parts that leave. */

import { crc32 } from 'node:zlib'
import { no, yes, type Result } from '#base/result.ts'
import { shortened } from '#content/text-link-rules.ts'
import { assembleText, fillText } from '#content/text-rules.ts'
import type { Reader } from '#content/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { WayOut } from '#wire/sms/wording.ts'
import { type Encoding, isSendable, partsOf, planOf, type SmsPart } from '#wire/sms/segment.ts'
import type { Pass } from '../rules.ts'
import type { Recipient, TextRun } from '../types.ts'
import type { TextSender } from './from-types.ts'
import type { TextExit } from './types.ts'
import { countryOf } from './whereabouts.ts'

export type TextLetter = {
  readonly from: string
  readonly country: string
  readonly text: string
  readonly encoding: Encoding
  readonly parts: readonly SmsPart[]
  readonly reference: number
  readonly ref: string
}

/** Makes the text for whoever has a pass. The words are why it could not be made for this one. */
export type TextScribe = (
  pass: Pass,
  recipient: Recipient,
  exit: Pick<TextExit, 'segment'>,
  nowMs: number,
) => Result<TextLetter, string>

type Around = {
  readonly sender: TextSender
  /** The short link of each reader to what they chose; asked for where something leads there. */
  readonly links: ReadonlyMap<SubjectId, string>
  readonly measuring?: Measuring | undefined
}
/** Where the run's links lead, and the short link of one reader to one of them. */
export type Measuring = {
  readonly targets: readonly string[]
  readonly short: (seq: number, link: number) => string | undefined
}

export function textScribeOf(run: TextRun, epoch: number, { sender, links, measuring }: Around): TextScribe {
  const { content } = run.plan
  return (pass, recipient, { segment }, nowMs) => {
    const link = links.get(recipient.subject) ?? ''
    const body = fillText(content, readerOf(recipient, link, nowMs))
    if (!body.ok) return no('too-much-to-merge')
    if (body.value === '') return no('nothing-to-say')
    const said =
      recipient.measured && measuring
        ? shortened(body.value, measuring.targets, nth => measuring.short(pass.seq, nth))
        : body.value
    const before = recipient.whereabouts?.bySender ?? 0
    const text = assembleText({
      body: said,
      sender,
      locale: content.locale,
      isFirst: before === 0,
      nth: before + 1,
      wayOut: wayOutOf(sender, link),
    })
    return inParts(text, segment, {
      from: sender.value,
      country: countryOf(pass.to) ?? '',
      ...namesOf(run, pass, epoch),
    })
  }
}

/** How this attempt is named: to whoever asks us, and in sixteen bits to an operator. */
export const namesOf = ({ number }: Pick<TextRun, 'number'>, { seq }: Pick<Pass, 'seq'>, epoch: number) => ({
  ref: `r${number}.${seq}`,
  reference: crc32(`${number}.${seq}.${epoch}`) & 0xffff,
})

function inParts(
  text: string,
  segment: TextExit['segment'],
  names: Pick<TextLetter, 'from' | 'country' | 'ref' | 'reference'>,
): Result<TextLetter, string> {
  const plan = planOf(text, segment)
  if (!isSendable(plan)) return no('too-long')
  const parts = partsOf(text, names.reference & (segment.referenceBits === 16 ? 0xffff : 0xff), segment)
  return yes({ ...names, text, encoding: plan.encoding, parts })
}

const wayOutOf = ({ wayOut }: TextSender, url: string): WayOut => (wayOut.by === 'link' ? { by: 'link', url } : wayOut)

/** A text has one page of ours to lead to: what its reader chose, by a link that is short. */
const readerOf = ({ name, locale, attributes }: Recipient, link: string, nowMs: number): Reader => ({
  contact: { email: '', name, locale, attributes },
  links: { unsubscribe: link, preferences: link, why: link, view: link },
  nowMs,
})
