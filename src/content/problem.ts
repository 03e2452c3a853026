/** Everything that can be wrong with a draft: how bad it is, what to tell its author, and which demand it concerns. */

import { HTML_DEPTH_MAX, HTML_MAX_BYTES, HTML_TAGS_MAX, PROBLEMS_MAX, SMS_PARTS_MAX } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import type { MergeFlaw } from '#wire/merge/types.ts'
import type { Part, Problem, Severity } from './types.ts'

type Row = { readonly is: Severity; readonly says: string; readonly demand?: Demand }

/** In `says`, `*` is replaced by what the problem is about. */
export const PROBLEMS = {
  // Subject and sender.
  'subject-missing': { is: 'error', says: 'The subject is empty.' },
  'subject-line-break': { is: 'error', says: 'A subject is one line.', demand: 'PC-08' },
  'subject-too-long': { is: 'error', says: 'The subject has more than * characters.' },
  'subject-long': { is: 'hint', says: 'Most mail programs show about * characters of a subject.' },
  'subject-fake-reply': {
    is: 'error',
    says: '“*” says that this is an answer or is passed on, and it is neither. A subject must be truthful.',
    demand: 'PC-08',
  },
  'subject-shouting': { is: 'warning', says: 'A subject in capitals reads as shouting, and spam filters count it.' },
  'subject-marks': { is: 'warning', says: '“*” looks like spam to people and to filters.' },
  'subject-in-subject': { is: 'error', says: 'The subject cannot contain itself.' },
  'from-missing': { is: 'error', says: 'The name of the sender is empty.', demand: 'PC-08' },
  'from-line-break': { is: 'error', says: 'The name of a sender is one line.', demand: 'PC-08' },
  'from-too-long': { is: 'error', says: 'The name of the sender has more than * characters.' },
  'from-long': { is: 'hint', says: 'Most mail programs show about * characters of a name.' },
  'from-address': {
    is: 'error',
    says: '“*” in the name of a sender would be taken for the address that the message comes from.',
    demand: 'PC-08',
  },
  'preheader-line-break': { is: 'error', says: 'The preview text is one line.' },
  'preheader-too-long': { is: 'error', says: 'The preview text has more than * characters.' },
  'preheader-missing': {
    is: 'hint',
    says: 'Without a preview text, mail programs show the first words of the message beside the subject.',
  },
  'preheader-long': { is: 'hint', says: 'Most mail programs show fewer than * characters of the preview text.' },
  'sender-incomplete': {
    is: 'error',
    says: 'Each message names who sends it and where they can be reached by post. Fill in * under Settings.',
    demand: 'PC-08',
  },
  'purpose-missing': {
    is: 'error',
    says: 'Choose what this message is for: each message says what its reader agreed to.',
    demand: 'AS-06',
  },

  // The merge language.
  'unknown-variable': { is: 'warning', says: 'Nobody has a value {{ * }}: it prints nothing.' },
  'merge-runaway': {
    is: 'error',
    says: 'This part is too much work for one message (*). Loop over less, or print less.',
  },
  'merge-in-tag': {
    is: 'error',
    says: 'A merge tag cannot stand here, inside a tag. Put it into a quoted attribute or between tags.',
  },
  'merge-unquoted': {
    is: 'error',
    says: 'Put the value of * into quotation marks: a merge tag in it could end it early.',
  },
  'merge-in-comment': { is: 'error', says: 'Merge tags do not work inside HTML comments.' },
  'merge-in-style': { is: 'error', says: 'Merge tags do not work in styles.' },
  'merge-in-script': { is: 'error', says: 'Merge tags do not work in <*>.' },
  'merge-in-handler': { is: 'error', says: 'Merge tags do not work in *.' },
  'merge-crosses': {
    is: 'error',
    says: 'This block begins in one element and ends in another. Each of its branches has to hold whole elements.',
  },
  'merge-moved': {
    is: 'error',
    says: 'The HTML around this merge tag is broken, so that mail programs would move it elsewhere. Is a table or a cell not closed?',
  },

  // What a message may not contain.
  'element-refused': {
    is: 'error',
    says: '<*> does not belong in a message: mail programs remove it, and filters mistrust it.',
    demand: 'PC-08',
  },
  'handler-refused': { is: 'error', says: '* runs a script, and scripts do not run in messages.', demand: 'PC-08' },
  'refresh-refused': {
    is: 'error',
    says: 'A message cannot send its reader to another page by itself.',
    demand: 'PC-08',
  },
  'link-refused': {
    is: 'error',
    says: '“*” is not a link for a message: use https, http, mailto, tel or sms.',
    demand: 'PC-08',
  },
  'link-relative': {
    is: 'error',
    says: '“*” leads nowhere: a message has no site that it is part of. Write the whole address.',
  },
  'link-private': { is: 'error', says: '“*” can be reached from your network only.' },
  'image-embedded': {
    is: 'warning',
    says: 'Most mail programs do not show images that are written into the message. Put it on a server and link to it.',
  },
  'image-not-found': { is: 'error', says: '“*” is no address of an image.' },
  'tracking-pixel': {
    is: 'error',
    says: 'An image that nobody can see tells somebody who opened the message. Opens are measured only for those who agreed to it.',
    demand: 'CK-03',
  },
  'image-per-reader': {
    is: 'error',
    says: 'With {{ * }} in its address this image is another one for each reader, and so tells who opened the message. Opens are measured only for those who agreed to it. Where readers should see different images, choose between them with {% if %}.',
    demand: 'CK-03',
  },
  'link-per-reader': {
    is: 'error',
    says: 'With {{ * }} in its address this link tells who followed it. Clicks are measured only for those who agreed to it, by links that we make. Take the value out.',
    demand: 'CK-03',
  },
  'link-withheld': {
    is: 'warning',
    says: 'Whoever has not agreed to be measured gets this link without {{ * }}, unless many others have the same value: it would tell who followed the link.',
    demand: 'CK-03',
  },
  'style-refused': { is: 'error', says: '“*” does not belong in the styles of a message.', demand: 'PC-08' },
  'page-hidden': { is: 'error', says: 'This style hides the whole message.', demand: 'PC-08' },
  'html-missing': { is: 'error', says: 'The message is empty.' },
  'html-too-deep': { is: 'error', says: `Elements stand within each other more than ${HTML_DEPTH_MAX} deep.` },
  'html-too-many': { is: 'error', says: `The message has more than ${HTML_TAGS_MAX} tags.` },
  'html-too-long': { is: 'error', says: 'The source has more than * characters.' },
  'html-too-large': {
    is: 'error',
    says: `The message has * bytes, and Gmail cuts off what is beyond ${HTML_MAX_BYTES}: the way to unsubscribe, too.`,
    demand: 'PC-08',
  },
  'html-large': { is: 'warning', says: `The message has * bytes. Gmail cuts off what is beyond ${HTML_MAX_BYTES}.` },
  'css-too-large': { is: 'error', says: 'There are too many styles.' },
  'text-too-long': { is: 'error', says: 'The text part has more than * characters.' },
  'text-missing': { is: 'error', says: 'The text part is empty. Leave it to be made from the HTML, or write one.' },

  // Texts.
  'sms-missing': { is: 'error', says: 'The text is empty.' },
  'sms-too-long': {
    is: 'error',
    says: `With everything that is sent along, this text has more than ${SMS_PARTS_MAX} parts. Nobody reads so many.`,
  },
  'sms-long': { is: 'warning', says: 'This text is sent, and paid for, as * messages to each reader.' },
  'sms-dear': {
    is: 'warning',
    says: '“*” is not among the 128 characters of text messages. One of those leaves room for 70 characters in place of 160, and the text costs more.',
  },
  'sms-dear-name': {
    is: 'warning',
    says: 'The name of the sender holds “*”, which is not among the 128 characters of text messages: each text that says it costs more.',
  },
  'sms-unidentified': {
    is: 'error',
    says: 'Each text says who sends it, and this sender has no name. Fill it in under Texts, Senders.',
    demand: 'PC-08',
  },
  'sms-link-shortened': {
    is: 'error',
    says: '* hides where the link leads. Networks block such links, and nobody can look before touching one. Write the whole address.',
    demand: 'PC-08',
  },
  'sms-link-elsewhere': {
    is: 'error',
    says: '* is none of your sites or domains. Say why this text leads there, or link to your own.',
    demand: 'PC-08',
  },
  'sms-link-not-there': {
    is: 'error',
    says: 'Texts have no {{ * }}. The way out is added to each that needs one; {{ links.preferences }} is there as well.',
  },

  // Other formats.
  'mjml-not-read': { is: 'error', says: 'This is no MJML: it begins with <mjml> and has an <mj-body>.' },
  'mjml-wrong': { is: 'error', says: '*.' },
  'mjml-not-closed': { is: 'error', says: '<*> is not closed, or closed where another element is open.' },
  'mjml-include': {
    is: 'error',
    says: '<mj-include> would read a file of this server. Put its content here.',
    demand: 'PC-08',
  },
  'mjml-too-much': {
    is: 'error',
    says: 'This MJML takes more than * to read. Make it smaller, or put fewer elements into each other.',
  },
  'mjml-busy': { is: 'error', says: 'Many messages in MJML are being read. Try again in a moment.' },
  'mjml-in-html': { is: 'error', says: 'This is MJML, which no mail program reads: choose MJML as the format.' },
  'markdown-tags': {
    is: 'warning',
    says: 'Readers will see “*” as it stands: Markdown has no HTML. Say it in Markdown, or choose HTML as the format.',
  },
  'markdown-too-long': { is: 'error', says: 'Markdown has at most * characters.' },

  // What every message ends with.
  'footer-added': {
    is: 'hint',
    says: 'We add the footer that each message needs, because yours lacks *.',
    demand: 'PC-08',
  },
  'unsubscribe-hidden': {
    is: 'error',
    says: 'The link to unsubscribe cannot be seen (*). Show it, or leave it to the footer that we add.',
    demand: 'PC-08',
  },

  // Better otherwise.
  'content-moved': {
    is: 'warning',
    says: 'This stands where HTML does not allow it; mail programs will show it elsewhere.',
  },
  'link-empty': { is: 'warning', says: 'This link leads nowhere.' },
  'link-insecure': { is: 'warning', says: '“*” is not encrypted. Use https.' },
  'link-shortened': {
    is: 'warning',
    says: '* hides where the link leads; many filters refuse such links.',
    demand: 'PC-08',
  },
  'link-mismatch': { is: 'error', says: 'The link shows * but leads elsewhere, as phishing does.', demand: 'PC-08' },
  'link-vague': { is: 'hint', says: '“*” does not say where the link leads, for those who hear the message read.' },
  'image-without-alt': {
    is: 'warning',
    says: 'Say in alt="…" what the image shows, or alt="" if it shows nothing: many readers see no images.',
  },
  'placeholder-words': { is: 'warning', says: '“*” only keeps the place. Write your own words there, or take it out.' },
  'placeholder-link': {
    is: 'warning',
    says: '“*” is an address for examples, and nothing of yours is there. Put in where it should lead.',
  },
  'heading-twice': { is: 'hint', says: 'There is more than one <h1>.' },
  'text-small': { is: 'hint', says: 'Text of * is hard to read.' },
} as const satisfies Record<string, Row>

export type ProblemCode = keyof typeof PROBLEMS

/** A problem before it is told: where in its part, and about what. */
export type Found =
  | {
      readonly code: ProblemCode
      readonly at: number
      readonly end?: number
      readonly about?: string
      readonly fix?: string
    }
  | MergeFlaw

/** What to tell the author, in the order of the source, errors first where two are at one place; so many at most. */
export function told(part: Part, source: string, found: readonly Found[]): readonly Problem[] {
  const lines = lineStarts(source)
  return found
    .map(each => problemOf(part, source, lines, each))
    .toSorted((a, b) => a.at.offset - b.at.offset || RANK[a.severity] - RANK[b.severity])
    .slice(0, PROBLEMS_MAX)
}
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

function problemOf(part: Part, source: string, lines: readonly number[], found: Found): Problem {
  const offset = Math.max(0, Math.min(found.at, source.length))
  const end = Math.max(offset, Math.min(found.end ?? offset, source.length))
  const line = lines.findLastIndex(start => start <= offset)
  const at = { part, line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset, length: end - offset }
  if ('says' in found) return { severity: 'error', code: found.code, at, says: found.says }
  const row: Row = PROBLEMS[found.code]
  return {
    severity: row.is,
    code: found.code,
    at,
    says: row.says.replace('*', () => (found.about ?? '').slice(0, 200)),
    ...(row.demand ? { demand: row.demand } : {}),
    ...(found.fix === undefined ? {} : { fix: found.fix }),
  }
}

function lineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
