/**
 * `optimail import FILE --source own-form --mapping MAPPING.json --wording WORDING.txt`: brings a list as far as its trial, part by
 * part and with its progress. Without a mapping it says what the columns look like. Answering for the list is a person's: in the
 * console, with the code of their authenticator.
 */

import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { FOLLOW_EVERY_MS, RAW_BODY_MAX_BYTES } from '#base/limits.ts'
import { SOURCE_RULES } from '#imports/rules.ts'
import { SOURCES } from '#imports/types.ts'
import { type Answer, exitCodeOf, sayRefusal } from './answer.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'
import { answerOf, callAgain, NO_KEY, serverUrl } from './server.ts'

const USAGE =
  'optimail import (FILE --source SOURCE [--name NAME] [--note WORDS] | --import ID) [--mapping FILE.json --wording FILE] [--sheet NAME] [--encoding NAME] [--delimiter C] [--json]'
const TAKEN = SOURCES.filter(it => !SOURCE_RULES[it].refused)
const HELP = `${USAGE}

Brings a list as far as its trial (OPTIMAIL_KEY, OPTIMAIL_URL): part by part, with its progress. Without --mapping it prints what
a mapping would begin with. Answering for the list is a person's: in the console, with the code of their authenticator.

  --source    where people ticked a box: ${TAKEN.join(', ')}
  --mapping   what each column is, and for what they agreed, as JSON
  --wording   the words that stood beside the box: text, HTML, PDF or a picture
  --name      what the import is called; the name of the file if left out
  --note      more about where it comes from
  --import    one that was brought before and has no mapping yet, instead of a file
  --sheet     of a workbook, where it is not the first
  --encoding  utf-8, utf-16le, utf-16be or windows-1252, where it is not as it was assumed
  --delimiter what stands between the cells: , ; | or tab
  --json      the whole trial

Exit codes: 0 the trial has taken rows, 1 it has taken none, 2 a wrong call, 3 refused by policy, 75 try again later`
const FLAGS: readonly string[] = [
  'source',
  'mapping',
  'wording',
  'name',
  'note',
  'import',
  'sheet',
  'encoding',
  'delimiter',
  'json',
]

/** Exit 0: the trial has taken rows. 1: it has taken none. 2: wrong call. 3: refused by policy. 75: try again later. */
export async function importFile(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['json'])
  if (flags['help']) return (io.print(HELP), 0)
  const [path, ...more] = words
  const unknown = Object.keys(flags).some(name => !FLAGS.includes(name))
  const isNew = path !== undefined && flags['source'] !== undefined
  if (isNew === (flags['import'] !== undefined) || (path !== undefined && !isNew) || more.length > 0 || unknown)
    return io.wrong(`usage: ${USAGE}`)
  const key = io.env['OPTIMAIL_KEY']
  if (!key) return io.wrong(NO_KEY)
  const mapping = flags['mapping'] === undefined ? undefined : await mappingIn(flags['mapping'])
  if (mapping === null) return io.wrong(`${flags['mapping']} is not a file with one JSON object.`)
  const sizeBytes = path === undefined ? 1 : await sizeOf(path)
  if (!sizeBytes) return io.wrong(sizeBytes === 0 ? `${path} is empty.` : `${path} is no file that can be read.`)
  const wording = flags['wording']
  if (wording !== undefined && !(await sizeOf(wording))) return io.wrong(`${wording} is no file with words in it.`)
  return bring(path, mapping, flags, asking(key, io), io).catch((cause: unknown) => {
    if (cause instanceof Refused) return sayRefusal(cause.answer, io)
    throw cause
  })
}

/** Undefined for what is no file. Looked at first: what cannot be read leaves no import behind that waits for its parts. */
async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

type Ask = (at: string, body?: object | Uint8Array, media?: string) => Promise<Answer['body']>

/** The server has said no: the rest need not be asked. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly answer: Answer
  constructor(answer: Answer) {
    super('refused')
    this.answer = answer
  }
}

const asking =
  (key: string, io: Io): Ask =>
  async (at, body, media = 'application/octet-stream') => {
    const [method = 'GET', path = ''] = at.split(' ')
    const isBytes = body instanceof Uint8Array
    const type = body === undefined ? {} : { 'content-type': isBytes ? media : 'application/json' }
    const sent = body === undefined ? {} : { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }
    const answer = await answerOf(
      await callAgain(
        new URL(`/v1${path}`, serverUrl(io)),
        { method, headers: { authorization: `Bearer ${key}`, ...type }, ...sent },
        io,
      ),
    )
    if (answer.status >= 400) throw new Refused(answer)
    return answer.body
  }

async function mappingIn(path: string): Promise<Record<string, unknown> | null> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : null // As just seen.
  } catch {
    return null
  }
}

type Flags = Readonly<Record<string, string>>

async function bring(
  path: string | undefined,
  mapping: Record<string, unknown> | undefined,
  flags: Flags,
  ask: Ask,
  io: Io,
): Promise<number> {
  const { id, parts } = path === undefined ? { id: flags['import'] ?? '' } : await begin(path, flags, ask, io)
  const { columns } = await ask(`POST /imports/${id}/uploaded`, { parts, ...readAs(flags) })
  if (!mapping) return propose(id, columns, io)
  const hash = flags['wording'] === undefined ? undefined : await sendWording(flags['wording'], id, ask)
  const whole = hash === undefined || 'wordings' in mapping ? mapping : { ...mapping, wordings: { '': hash } }
  await ask(`PUT /imports/${id}/mapping`, { mapping: whole })
  const tried = await triedWhole(id, ask, io)
  return tell(tried, flags['json'] !== undefined, io)
}

async function begin(path: string, flags: Flags, ask: Ask, io: Io): Promise<{ readonly id: string; parts?: number }> {
  const made = await ask('POST /imports', {
    name: flags['name'] ?? basename(path),
    source: flags['source'],
    source_note: flags['note'] ?? '',
    file_name: basename(path),
  })
  const id = String(made['import_id'])
  return { id, parts: await sendParts(path, id, ask, io) }
}

const readAs = ({ sheet, encoding, delimiter }: Flags) => ({
  ...(sheet !== undefined && { sheet }),
  ...(encoding !== undefined && { encoding }),
  ...(delimiter !== undefined && { delimiter: delimiter === 'tab' ? '\t' : delimiter }),
})

async function sendParts(path: string, id: string, ask: Ask, io: Io): Promise<number> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    let part = 0
    for (let at = 0; at < size; at += RAW_BODY_MAX_BYTES) {
      const bytes = Buffer.alloc(Math.min(RAW_BODY_MAX_BYTES, size - at))
      await file.read(bytes, 0, bytes.length, at)
      await ask(`PUT /imports/${id}/parts/${part++}`, bytes)
      io.say(`sent ${Math.min(100, Math.round(((at + bytes.length) / size) * 100))} %`)
    }
    return Math.max(part, 1)
  } finally {
    await file.close()
  }
}

const MEDIA: Readonly<Record<string, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

async function sendWording(path: string, id: string, ask: Ask): Promise<string> {
  const media = MEDIA[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text/plain'
  const query = new URLSearchParams({ name: basename(path), media })
  return String((await ask(`POST /imports/${id}/wordings?${query}`, await readFile(path), media))['hash'])
}

/** What a mapping would begin with, to be kept in a file, completed and given again. */
function propose(id: string, columns: unknown, io: Io): number {
  const { names, proposed, peer } = Object(columns) as { names?: string[]; proposed?: object[]; peer?: string | null } // As the operation gives them.
  io.say(`${id}: ${names?.length ?? 0} columns: ${names?.join(', ') ?? ''}${peer ? ` (an export of ${peer})` : ''}`)
  io.say(`Say for what they agreed, and go on with --import ${id} --mapping FILE.json --wording FILE:`)
  io.print(
    JSON.stringify({ columns: proposed, all: { channel: 'email' }, purposes: [{ slug: '', version: 1 }] }, null, 2),
  )
  return 0
}

async function triedWhole(id: string, ask: Ask, io: Io): Promise<Answer['body']> {
  for (let said = ''; ; await pause(FOLLOW_EVERY_MS)) {
    const it = await ask(`GET /imports/${id}`)
    const isOver = it['state'] !== 'trying'
    const { done } = Object(it['progress']) as { done?: number } // As the operation gives it.
    const line = `read ${(isOver ? (it['trial'] as Tried | null)?.rows : done) ?? 0} rows` // As the operation gives it.
    if (line !== said) io.say(line)
    if (isOver) return it
    said = line
  }
}

type Tried = {
  readonly rows: number
  readonly taken: number
  readonly releasable: number
  readonly reasons: readonly { readonly reason: string; readonly says: string; readonly count: number }[]
  readonly forensics: { readonly score: number; readonly findings: readonly { readonly says: string }[] }
}

function tell(it: Answer['body'], isJson: boolean, io: Io): number {
  const trial = it['trial'] as Tried | null // As the operation gives it.
  if (!trial) return exitCodeOf({ status: 409, body: it })
  if (isJson) io.print(JSON.stringify(it))
  else {
    io.print(
      `${String(it['import_id'])}: ${trial.rows} rows, ${trial.taken} would be taken into quarantine, ${trial.releasable} of them can be released`,
    )
    for (const { reason, says, count } of trial.reasons) io.print(`  ${String(count).padStart(9)}  ${reason}: ${says}`)
    const { score, findings } = trial.forensics
    if (findings.length > 0) io.print(`It looks strange: ${score} of 100`)
    for (const { says } of findings) io.print(`  ${says}`)
    io.say('Nothing is kept yet. Somebody answers for it in the console, with the code of their authenticator.')
  }
  return trial.taken > 0 ? 0 : 1
}
