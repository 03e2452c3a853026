/**
 * `optimail screen [--channel email|sms|page] [--subject TEXT] [--json] FILE`, `optimail screen --ndjson [FILE]`: what screening
 * says of a text, or of many, one a line. Nothing leaves the machine and no server is asked. A file of HTML is read as one, and
 * `-` is what comes in.
 */

import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { lexiconFlaws, screen } from '#screening/screening.ts'
import { type Text, TEXT_CHANNELS, type Verdict } from '#screening/types.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'

const USAGE =
  'optimail screen [--channel email|sms|page] [--subject TEXT] [--json] FILE, or optimail screen --ndjson [FILE]'
const HELP = `${USAGE}

What screening says of a text. Nothing leaves the machine and no server is asked. HTML is read as such; - is what comes in.

  --channel    where it is to be read: email if left out, sms or page
  --subject    the subject of a mail
  --json       the whole verdict, with the places that caused it
  --ndjson     a line of JSON for each text, {"id", "channel", "lang", "subject", "text" or "html", "sender", "links"}, and one
               for each answer

Exit codes: 0 it may be sent, 1 people must look at it first, 3 the policy refuses it, 2 a wrong call; with --ndjson 0 every line
was read, 2 one was not: it has {"id", "error"} for an answer, and the others have theirs all the same`
const FLAGS: readonly string[] = ['channel', 'subject', 'json', 'ndjson']
const REFUSED = 3

/** Exit 0: it may be sent. 1: people must look at it first. 3: the policy refuses it. With --ndjson 0: all lines were read, 2: one was not. */
export async function screenFile(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['json', 'ndjson'])
  if (flags['help']) return (io.print(HELP), 0)
  const [file, ...more] = words
  const channel = TEXT_CHANNELS.find(it => it === (flags['channel'] ?? 'email'))
  const isWrong = more.length > 0 || channel === undefined || Object.keys(flags).some(name => !FLAGS.includes(name))
  if (isWrong) return io.wrong(`usage: ${USAGE}`)
  for (const flaw of lexiconFlaws()) io.say(`optimail: left out of the lexicons: ${flaw}`)
  if (flags['ndjson'] !== undefined) return screenLines(file, io)
  if (file === undefined) return io.wrong(`usage: ${USAGE}`)
  const source = await readAll(file)
  if (source === undefined) return io.wrong(`${file} cannot be read.`)
  const html = /\.html?$/i.test(file) || /^\s*<(?:!doctype|html|body|table|div|p)\b/i.test(source)
  const text: Text = {
    channel,
    subject: flags['subject'] ?? '',
    text: html ? '' : source,
    html: html ? source : undefined,
  }
  const verdict = screen(text)
  if (flags['json'] !== undefined) io.print(JSON.stringify(verdict))
  else tell(verdict, io)
  return { allow: 0, review: 1, refuse: REFUSED }[verdict.verdict]
}

const readAll = (file: string) =>
  (file === '-' ? textOf(process.stdin) : readFile(file, 'utf8')).catch((): undefined => undefined)

type Line = { readonly id?: unknown; readonly [member: string]: unknown }

async function screenLines(file: string | undefined, io: Io): Promise<number> {
  const source: Readable = file === undefined || file === '-' ? process.stdin : createReadStream(file)
  let at = 0
  let unread = 0
  try {
    for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
      at++
      if (line.trim() === '') continue
      const item = parsed(line)
      const error = item === undefined ? `line ${at} is no JSON object.` : flawIn(item)
      if (item === undefined || error !== undefined) {
        unread++
        io.print(JSON.stringify({ id: item?.id ?? at, error }))
        continue
      }
      io.print(JSON.stringify({ id: item.id ?? at, ...answerOn(screen(textIn(item))) }))
    }
  } catch {
    return io.wrong(`${file} cannot be read.`)
  }
  return unread > 0 ? io.wrong(`${unread} could not be read.`) : 0
}

const isText = (value: unknown) => typeof value === 'string'
/** What a line may have; `id` and `lang` are its sender's own. */
const MEMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: () => true,
  lang: () => true,
  channel: value => TEXT_CHANNELS.some(it => it === value),
  subject: isText,
  text: isText,
  html: isText,
  sender: isText,
  links: value => Array.isArray(value) && value.every(isText),
}

/** What was not read must not be allowed. */
function flawIn(item: Line): string | undefined {
  for (const [name, value] of Object.entries(item)) {
    const fits = Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined
    if (!fits) return `There is no member “${name}”.`
    if (!fits(value)) return `“${name}” does not fit.`
  }
  return item['text'] === undefined && item['html'] === undefined ? '“text” or “html” is missing.' : undefined
}

function parsed(line: string): Line | undefined {
  try {
    const item: unknown = JSON.parse(line)
    return typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Line) : undefined // As just seen.
  } catch {
    return undefined
  }
}

function textIn(item: Line): Text {
  const said = (name: string) => (typeof item[name] === 'string' ? item[name] : '')
  return {
    channel: TEXT_CHANNELS.find(it => it === item['channel']) ?? 'email',
    subject: said('subject'),
    text: said('text'),
    html: said('html') || undefined,
    sender: said('sender') || undefined,
    links: Array.isArray(item['links']) ? item['links'].map(String) : undefined,
  }
}

const answerOn = ({ verdict, score, categories, spans, reasons }: Verdict) => ({
  verdict,
  score: rounded(score),
  categories: categories.map(it => ({ id: it.id, score: rounded(it.score) })),
  spans: spans.map(({ part, start, end, rule, demand }) => ({ part, start, end, rule, demand })),
  reasons,
})

const rounded = (score: number) => Math.round(score * 10_000) / 10_000

const SAYS = {
  allow: 'It may be sent.',
  review: 'People must look at it first.',
  refuse: 'The policy refuses it.',
} as const

function tell({ verdict, score, categories, spans, reasons }: Verdict, io: Io): void {
  io.print(`${SAYS[verdict]} (${verdict}, ${rounded(score)})`)
  for (const reason of reasons) io.print(`  ${reason}`)
  for (const it of categories) {
    io.print(`  ${it.id}  ${it.demand}  ${it.verdict}, ${rounded(it.score)}`)
    for (const span of spans.filter(({ demand }) => demand === it.id))
      io.print(`      ${span.part} ${span.start}–${span.end}: “${span.read}” (${span.rule})`)
    if (it.counter.length > 0) io.print(`      for it speaks: ${it.counter.join(', ')}`)
  }
}
