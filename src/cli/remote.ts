/**
 * Operations as commands: `optimail campaigns pause --id cam_…` asks the server what `POST /campaigns/:id/pause` does.
 * The address and the key come from OPTIMAIL_URL and OPTIMAIL_KEY, never from flags, which other users could see.
 */

import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { Fault } from '#base/fault.ts'
import { OPERATIONS, VISITS } from '#operations.ts'
import type { Operation, Visit } from '#store/operation.ts'
import { z } from 'zod'
import { exitCodeOf, sayRefusal, type Answer } from './answer.ts'
import { readLine } from './arguments.ts'
import { flagLines } from './flags.ts'
import type { Io } from './io.ts'
import { answerOf, callAgain, NO_KEY, serverUrl } from './server.ts'
import { tableOf } from './table.ts'

type Any = Operation | Visit
const ALL = { ...(VISITS as Record<string, Visit>), ...(OPERATIONS as Record<string, Operation>) }
const SWITCHES = ['json', 'follow']

/** Undefined when the words name no operation. */
export function operationNamed(
  words: readonly string[],
): { name: string; it: Any; rest: readonly string[] } | undefined {
  const name = (words[0] ?? '').includes('.') ? (words[0] ?? '') : `${words[0] ?? ''}.${words[1] ?? ''}`
  const it = ALL[name]
  return it && { name, it, rest: words.slice((words[0] ?? '').includes('.') ? 1 : 2) }
}

export async function remoteCommand(args: readonly string[], io: Io): Promise<number> {
  const line = readLine(args, SWITCHES)
  const found = operationNamed(line.words)
  if (!found) return line.flags['help'] ? describeGroup(line.words, io) : io.wrong(noSuch(line.words))
  if (line.flags['help']) return describe(found.name, found.it, io)
  const input = await inputFrom(found.it, found.rest, line.flags)
  if (typeof input === 'string') return io.wrong(input)
  const key = io.env['OPTIMAIL_KEY']
  if (!key && found.it.needs !== 'nothing') return io.wrong(NO_KEY)
  return ask(key, found.it, input, line.flags, io)
}

/** Names what there is instead, as near as the words came. */
export function noSuch([group = '', act]: readonly string[]): string {
  const verbs = remoteCommands().flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.split(' ')[1]] : []))
  if (verbs.length === 0) return `there is no command “${group}”. “optimail help” lists them.`
  const what = act === undefined ? `“${group}” wants a second word` : `“${group}” cannot “${act}”`
  return `${what}: ${verbs.join(', ')}. “optimail help ${group}” says what each of them does.`
}

/** What stands in the address: it may be typed as words behind the command. */
const pathOf = ({ at }: Any) => [...at.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')

/** Flags, then positional words for the path's parameters, then `--data JSON`, `--data @file` or `--data -`. */
async function inputFrom(
  it: Any,
  words: readonly string[],
  flags: Readonly<Record<string, string>>,
): Promise<Record<string, unknown> | string> {
  const shape = it.takes instanceof z.ZodObject ? Object.keys(it.takes.shape) : []
  const inPath = pathOf(it)
  const input: Record<string, unknown> = {}
  if (flags['data'] !== undefined) {
    const file = flags['data'].startsWith('@') ? flags['data'].slice(1) : undefined
    if (file !== undefined && !existsSync(file)) return `${file}: there is no such file.`
    const text =
      flags['data'] === '-'
        ? await readAll(process.stdin)
        : file !== undefined
          ? await readFile(file, 'utf8').catch(() => '')
          : flags['data']
    const data = parsed(text)
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return '--data must be one JSON object, @FILE with one, or - for standard input.'
    Object.assign(input, data)
  }
  inPath.forEach((member, i) => {
    if (words[i] !== undefined) input[member] = words[i]
  })
  for (const [flag, value] of Object.entries(flags)) {
    const member = flag.replaceAll('-', '_')
    if (shape.includes(member)) input[member] = valueFor(it, member, value)
    else if (!['data', 'out', ...SWITCHES].includes(flag))
      return `there is no flag --${flag} here. Flags: ${shape.map(name => `--${name.replaceAll('_', '-')}`).join(' ')}`
  }
  const missing = inPath.find(member => typeof input[member] !== 'string')
  return missing === undefined ? input : `say which: --${missing.replaceAll('_', '-')} …`
}

/** As it is written, where that fits; else as the JSON that it may be, a number, yes or no; else as a list of words: `en,fr`. */
function valueFor(it: Any, member: string, value: string): unknown {
  const shape = it.takes instanceof z.ZodObject ? (it.takes.shape[member] as z.ZodType | undefined) : undefined
  if (shape?.safeParse(value).success) return value
  const words = value.split(',').map(word => word.trim())
  return typeof parsed(value) === 'string' && shape?.safeParse(words).success ? words : parsed(value)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

async function ask(
  key: string | undefined,
  it: Any,
  input: Record<string, unknown>,
  flags: Readonly<Record<string, string>>,
  io: Io,
): Promise<number> {
  const [method = '', path = ''] = it.at.split(' ')
  const rest = { ...input }
  const place = path.replace(/:(\w+)/g, (_, member: string) => {
    const value = String(rest[member])
    delete rest[member]
    return encodeURIComponent(value)
  })
  const url = new URL(`/v1${place}`, serverUrl(io))
  if (method === 'GET') for (const [member, value] of Object.entries(rest)) url.searchParams.set(member, String(value))
  const headers = {
    ...(key ? { authorization: `Bearer ${key}` } : {}),
    ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
    ...(flags['follow'] && it.at.startsWith('GET') ? { accept: 'text/event-stream' } : {}),
  }
  const body = method === 'GET' ? {} : { body: JSON.stringify(rest) }
  const response = await callAgain(url, { method, headers, ...body }, io)
  const media = response.headers.get('content-type') ?? ''
  if (media.startsWith('text/event-stream')) return followIt(response, io)
  if (response.ok && !media.startsWith('application/json')) return keepFile(response, flags['out'], io)
  return show(await answerOf(response), flags, io)
}

/** Each answer that differs from the one before, as a line of JSON. */
async function followIt(response: Response, io: Io): Promise<number> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of response.body ?? []) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('data: ')) io.print(line.slice('data: '.length))
  }
  return 0
}

/** @throws Fault rather than overwrite a file. */
async function keepFile(answer: Response, out: string | undefined, io: Io): Promise<number> {
  const named = /filename="([A-Za-z0-9._-]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  const body = answer.body ?? new Blob([]).stream() // As it comes: it may be larger than memory.
  const path = out ?? named ?? '-'
  if (path === '-') {
    for await (const part of body) process.stdout.write(part)
    return 0
  }
  await writeFile(path, body, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    throw new Fault(
      cause.code === 'EEXIST'
        ? `${path} is there already. Name another file with --out.`
        : `cannot write ${path}: ${cause.message}`,
      false,
      cause,
    )
  })
  io.print(path)
  return 0
}

function show(answer: Answer, flags: Readonly<Record<string, string>>, io: Io): number {
  if (answer.status >= 400) return sayRefusal(answer, io)
  const rows = answer.body['data']
  const isForPeople = io.isTerminal && !flags['json']
  if (Array.isArray(rows) && isForPeople) showTable(rows as Record<string, unknown>[], answer, io) // As each list gives them.
  else if (Array.isArray(rows)) for (const row of rows) io.print(JSON.stringify(row))
  else io.print(JSON.stringify(answer.body, null, isForPeople ? 2 : 0))
  return exitCodeOf(answer)
}

/** The list on standard output; what else is to say about it beside it. */
function showTable(rows: readonly Record<string, unknown>[], { body }: Answer, io: Io): void {
  const { lines, left } = tableOf(rows, io.columns)
  if (rows.length === 0) return io.say('There are none.')
  for (const line of lines) io.print(line)
  if (left.length > 0) io.say(`\nAlso there, with --json: ${left.join(', ')}`)
  if (typeof body['next_cursor'] === 'string') io.say(`\nThere are more: --cursor ${body['next_cursor']}`)
}

function describe(name: string, it: Any, io: Io): number {
  io.print(`optimail ${[name.replace('.', ' '), ...pathOf(it).map(wordFor)].join(' ')}\n\n${it.does}\n`)
  const lines = flagLines(it.takes, pathOf(it))
  if (lines.length > 0) io.print([...lines, '  --data JSON|@FILE|-  for what is too much for flags'].join('\n'))
  io.print(it.at.startsWith('GET') ? '  --json  --out FILE  --follow' : '  --json  --out FILE')
  const deep = Object.entries(it.example ?? {}).filter(([, value]) => !isPlain(value))
  if (deep.length > 0) io.print(['', 'For example', ...deep.map(exampleLine)].join('\n'))
  return 0
}

/** What each command does whose name begins so. */
export function describeGroup(words: readonly string[], io: Io): number {
  const asked = words.join(' ')
  const found = remoteCommands().filter(({ name }) => name === asked || name.startsWith(`${asked} `))
  if (found.length === 0) return io.wrong(noSuch(words))
  const wide = Math.max(...found.map(({ name }) => name.length))
  for (const { name, does } of found) io.print(`  ${name.padEnd(wide)}   ${does}`)
  return 0
}

/** What is typed without JSON: one value, or some with commas between. */
const isPlain = (value: unknown) => typeof value !== 'object' || (Array.isArray(value) && value.every(isPlain))

const exampleLine = ([member, value]: readonly [string, unknown]) =>
  `  --${member.replaceAll('_', '-')} '${JSON.stringify(value).replaceAll("'", String.raw`'\''`)}'`

const wordFor = (member: string) => member.replace(/_id$/, '').replaceAll('_', '-').toUpperCase()

export function remoteCommands(): readonly { readonly name: string; readonly does: string }[] {
  return Object.entries(ALL)
    .map(([name, it]) => ({ name: name.replace('.', ' '), does: it.does }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
