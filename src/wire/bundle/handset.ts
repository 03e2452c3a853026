/**
 * Step 10 of a number's chain: the handset answered (reference C6, D7). How it did stands in `sms/<n>/opt-in.json`; by what
 * carrier's message is disclosed by the event (A7). No carrier signs its texts, so that this is what the sender states, and
 * names whom to ask; but a mailbox that answered is no answer of a number.
 */

import type { AttachmentRef, DisclosureName } from '../envelope.ts'
import * as shape from '../shape.ts'
import type { Files } from '../zip.ts'
import type { AllDisclosed, Disclosed } from './disclosures.ts'
import { readJson } from './format.ts'
import { readable, type ReadEvidence } from './open.ts'
import type { Findings } from './report.ts'

type OptIn = {
  readonly method: 'code' | 'keyword'
  readonly time: string
  /** When the text with the code was taken, and SHA-256 of what it said: its carrier knows the text by its number. */
  readonly sent?: string
  readonly text_sha256?: string
  readonly tries?: number
  /** When the keyword came in. */
  readonly received?: string
}

const HASH = shape.text(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
/** Nothing else may stand in it: numbers, words and addresses are disclosures (A7). */
const BY_METHOD: Readonly<Record<OptIn['method'], shape.Shape>> = {
  code: shape.object(
    { method: shape.one('code'), time: shape.time, tries: shape.integer(1) },
    { sent: shape.time, text_sha256: HASH },
  ),
  keyword: shape.object({ method: shape.one('keyword'), received: shape.time, time: shape.time }),
}
const METHOD: shape.Shape = (value, at) => {
  const { method } = (value ?? {}) as { readonly method?: unknown } // Whatever it is, it has a member of that name or none.
  return BY_METHOD[method === 'keyword' ? 'keyword' : 'code'](value, at)
}

/** Whether the last confirmation is told of; without a file it is stated all the same. */
export function checkHandset(
  files: Files,
  evidence: ReadEvidence,
  disclosed: AllDisclosed,
  found: Findings,
): 'none' | 'handset' {
  const confirms = readable(evidence.events).filter(it => it.said.type === 'confirm')
  for (const it of confirms) found.holds(10, flawOf(files, disclosed.get(it.c)), it.at)
  if (confirms.length === 0) found.skip(10, 'There is no confirmation in this chain.')
  else if (confirms.some(it => fileOf(disclosed.get(it.c), files) === undefined))
    found.skip(10, 'How the handset answered is not in the bundle.')
  else found.pass(10, 'Each confirmation says how the handset answered, and by which message of its carrier.')
  return confirms.length === 0 ? 'none' : 'handset'
}

const attached = (disclosed: Disclosed | undefined): readonly AttachmentRef[] =>
  (disclosed?.values.get('attachments') as readonly AttachmentRef[] | undefined) ?? [] // As its shape says.

function fileOf(disclosed: Disclosed | undefined, files: Files) {
  const path = attached(disclosed).find(it => /^sms\/.*\/opt-in\.json$/.test(it.path))?.path
  return path === undefined ? undefined : files.get(path)
}

const MAILBOX: readonly DisclosureName[] = ['doi.message_id', 'doi.token_sha256']
/** What a keyword is known by. */
const KEYWORD: readonly DisclosureName[] = ['sms.sender', 'sms.keyword', 'sms.message_id']

function flawOf(files: Files, disclosed: Disclosed | undefined): string | undefined {
  if (!disclosed) return undefined
  const isNamed = (name: DisclosureName) =>
    disclosed.values.has(name) || disclosed.redacted.has(name) || disclosed.erased.has(name)
  if (MAILBOX.some(isNamed) || attached(disclosed).some(it => it.path.startsWith('doi/')))
    return 'a mailbox answered, which proves nothing about a number'
  const bytes = fileOf(disclosed, files)
  if (!bytes) return undefined
  const read = readJson<OptIn>(bytes, METHOD)
  if (!read.ok) return `opt-in.json: ${read.refusal}`
  const missing = read.value.method === 'keyword' && KEYWORD.find(name => !isNamed(name))
  if (missing) return `a keyword answered, and the event does not say its ${missing}`
  if (read.value.method === 'code' && isNamed('sms.keyword')) return 'a code answered, and the event names a keyword'
  return flawOfTimes(read.value, disclosed)
}

/** Times are all of one form, so that their text is in their order. */
function flawOfTimes({ time, sent, received }: OptIn, { values }: Disclosed): string | undefined {
  const submitted = values.get('submitted_at')
  if (typeof submitted === 'string' && submitted !== time) return 'opt-in.json has another time than the event'
  if (sent !== undefined && sent > time) return 'the code came back before it was sent'
  return received !== undefined && received > time ? 'the keyword was taken before it came in' : undefined
}
