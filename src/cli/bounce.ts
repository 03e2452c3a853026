/**
 * `optimail bounce [--ndjson] FILE…`: what is made of mails that came back. Nothing leaves the machine and no server is
 * asked. A folder means all files in it; a file may hold many mails (mbox); `-` is what comes in.
 */

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { BOUNCE_FILE_MAX_BYTES, BOUNCE_FILES_MAX, BOUNCE_FOLDER_DEPTH_MAX, DSN_RECIPIENTS_MAX } from '#base/limits.ts'
import type { BounceClass } from '#wire/bounce/types.ts'
import { REASONS } from '#wire/bounce/reasons.ts'
import { type BounceReport, type Judged, reportOf } from '#wire/bounce/report.ts'
import { mailsIn } from '#wire/mail/mbox.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'

const USAGE = 'optimail bounce [--ndjson] FILE…; a folder means its files, - what comes in'

const HELP = `${USAGE}

What mails that came back mean: whether they are bounces, for how long, of whom and why. No server is asked.

  --ndjson   a line of JSON for each mail: “recipients” has each of whom it speaks, the first ${DSN_RECIPIENTS_MAX} at most,
             “recipients_total” says of how many it speaks; “class”, “hard”, “reason”, “recipient” and “status”
             are those of the one that weighs most: a complaint, then what fails for good, what we have to mend,
             what fails for now, what is late, then all that is no failure; of several alike the first

Exit codes: 0 everything was read, 2 something was not; what was read is printed all the same`

/** Exit 0: everything was read. 2: something was not, or the call was wrong; what was read is printed all the same. */
export async function bounce(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['ndjson'])
  if (flags['help']) return (io.print(HELP), 0)
  if (words.length === 0 || Object.keys(flags).some(name => name !== 'ndjson')) return io.wrong(`usage: ${USAGE}`)
  const tell = flags['ndjson'] === undefined ? tellPeople : tellPrograms
  let unread = 0
  for (const word of words)
    for await (const file of filesIn(word)) {
      const mails = await readMails(file)
      if (typeof mails === 'string') {
        unread++
        tell({ file, error: mails }, io)
        continue
      }
      for (const [i, mail] of mails.entries()) tell(lineOf(file, mails.length > 1 ? i + 1 : undefined, mail), io)
    }
  return unread > 0 ? io.wrong(`${unread} could not be read.`) : 0
}

async function* filesIn(path: string, depth = 0): AsyncGenerator<string> {
  const entries =
    path === '-' ? undefined : await readdir(path, { withFileTypes: true }).catch((): undefined => undefined)
  if (!entries) return yield path
  const known = entries.filter(it => it.isFile() || it.isDirectory()).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of known.slice(0, BOUNCE_FILES_MAX)) {
    if (entry.isFile()) yield join(path, entry.name)
    else if (depth < BOUNCE_FOLDER_DEPTH_MAX) yield* filesIn(join(path, entry.name), depth + 1)
  }
}

/** The mails of a file, or why it has none. */
async function readMails(file: string): Promise<Buffer[] | string> {
  try {
    if (file === '-') return mailsIn(await buffer(process.stdin))
    const { size } = await stat(file)
    if (size > BOUNCE_FILE_MAX_BYTES) return `larger than ${BOUNCE_FILE_MAX_BYTES} bytes`
    return mailsIn(await readFile(file))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'
    return code === 'ENOENT' ? 'there is no such file.' : code
  }
}

type Line = ReturnType<typeof lineOf> | { readonly file: string; readonly error: string }

/** What weighs more stands for the whole mail. */
const WEIGHT: readonly BounceClass[] = [
  'complaint',
  'hard',
  'block',
  'soft',
  'unknown',
  'delay',
  'challenge',
  'unsubscribe',
  'auto-reply',
  'success',
]
const weightiest = (all: readonly Judged[]): Judged | undefined =>
  all.toSorted((a, b) => WEIGHT.indexOf(a.class) - WEIGHT.indexOf(b.class))[0]

/** The weightiest recipient's meaning stands for the mail's; those who were read are in `recipients`. */
function lineOf(file: string, message: number | undefined, bytes: Buffer) {
  const report = reportOf(bytes)
  const { kind, judged, named, feedback, tokens } = report
  const first = weightiest(judged)
  return {
    file,
    ...(message !== undefined && { message }),
    is_bounce: kind === 'bounce',
    kind,
    class: first?.class ?? 'unknown',
    hard: first?.kind === 'hard',
    reason: first?.reason ?? '',
    recipient: first?.address ?? '',
    status: first?.status ?? '',
    recipients: judged.map(recipientOf),
    recipients_total: named,
    ...(feedback && { feedback_type: feedback.type, source_ip: feedback.sourceIp }),
    tokens,
    ...origin(report),
  }
}

const origin = ({ messageId, envelopeIds, subject }: BounceReport) => ({
  original_message_id: messageId,
  envelope_ids: envelopeIds,
  subject,
})

const recipientOf = (it: Judged) => ({
  address: it.address,
  action: it.action,
  status: it.status,
  code: it.code === 0 ? null : it.code,
  class: it.class,
  hard: it.kind === 'hard',
  reason: it.reason,
  scope: it.scope,
  diagnostic: it.said,
  remote_mta: it.remoteMta,
  reporting_mta: it.reportingMta,
  rule: it.rule,
  source: it.source,
})

const tellPrograms = (line: Line, io: Io) => io.print(JSON.stringify(line))

function tellPeople(line: Line, io: Io): void {
  if ('error' in line) return io.print(`${line.file}: ${line.error}`)
  io.print(`${line.file}${'message' in line ? ` (${line.message})` : ''}: ${line.kind}`)
  for (const it of line.recipients) {
    io.print(`  ${it.address || 'nobody named'}: ${it.class}, ${it.reason}. ${REASONS[it.reason].says}`)
    io.print(`      by ${it.rule} (${it.source})`)
  }
  const more = line.recipients_total - line.recipients.length
  if (more > 0) io.print(`  and ${more} more, who were not looked at`)
}
