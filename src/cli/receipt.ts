/**
 * `optimail receipt --key VKEY | --keys FILE [--json] FILE|-`: whether a site signed this receipt for a privacy choice. Offline: the
 * key is the reader's own, from the site or from the log, and is never taken from the receipt.
 */

import { open } from 'node:fs/promises'
import { no, yes, type Result } from '#base/result.ts'
import { WEEK_MS } from '#wire/cookie/choice.ts'
import { type Receipt, RECEIPT_LENGTH_MAX, type ReceiptRefusal, verifyReceipt } from '#wire/cookie/receipt.ts'
import { isObject, type Json, parseJson } from '#wire/jcs.ts'
import { parseVkey, type Vkey } from '#wire/note.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'

const USAGE = 'optimail receipt --key VKEY | --keys FILE [--json] FILE|-'
const HELP = `${USAGE}

Whether a site signed this receipt for a privacy choice. Offline: the key is yours, and never taken from the receipt.

  --key VKEY    the site's key
  --keys FILE   keys that the site had, as it publishes them
  --json        the answer as JSON

Exit codes: 0 the site signed exactly this, 1 it did not, 2 unreadable, or a wrong call`
const FLAGS: readonly string[] = ['key', 'keys', 'json']
const KEYS_MAX_BYTES = 65_536

const SAYS = {
  'not-a-receipt': 'This is no receipt: it was changed, or is something else.',
  'another-key': 'It names another key than yours: another site signed it, or nobody did.',
  'not-signed': 'The signature does not cover it: it was changed, or never signed by this key.',
} as const satisfies Record<ReceiptRefusal, string>

const CLASSES = { p: 'performance', f: 'functional', t: 'targeting', x: 'third-party' } as const

/** Exit 0: the site signed exactly this. 1: it did not. 2: unreadable, or a wrong call. */
export async function receipt(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['json'])
  if (flags['help']) return (io.print(HELP), 0)
  const [file, ...more] = words
  const isWrong = Object.keys(flags).some(name => !FLAGS.includes(name)) || more.length > 0
  if (isWrong || file === undefined) return io.wrong(`usage: ${USAGE}`)
  const keys = await keysIn(flags)
  if (!keys.ok) return io.wrong(keys.refusal)
  const text = await readUpTo(file, RECEIPT_LENGTH_MAX + 1)
  if (text === undefined) return io.wrong(`${file} cannot be read.`)
  return tell(verifyReceipt(text, keys.value), flags['json'] !== undefined, io)
}

function tell(verdict: Result<Receipt, ReceiptRefusal>, asJson: boolean, io: Io): number {
  if (asJson)
    io.print(JSON.stringify(verdict.ok ? { ok: true, ...verdict.value } : { ok: false, why: verdict.refusal }))
  else for (const line of verdict.ok ? linesOf(verdict.value) : [SAYS[verdict.refusal]]) io.print(line)
  return verdict.ok ? 0 : 1
}

function linesOf({ site, origin, banner, r, grant, week }: Receipt): string[] {
  const begins = new Date(week * WEEK_MS).toISOString().slice(0, 10)
  const allowed = [...grant].map(letter => CLASSES[letter as keyof typeof CLASSES]).join(', ') // A grant has no others.
  return [
    `Signed by the key of ${origin} (${site}).`,
    `Allowed: ${allowed === '' ? 'nothing but the strictly necessary' : `strictly necessary, ${allowed}`}.`,
    `Chosen in the week that began on ${begins}, under version ${r}.`,
    `What was shown has the SHA-256 ${banner}.`,
  ]
}

async function keysIn({ key, keys }: Readonly<Record<string, string>>): Promise<Result<readonly Vkey[], string>> {
  if ((key === undefined) === (keys === undefined)) return no(`give one of --key and --keys. usage: ${USAGE}`)
  if (key !== undefined) {
    const one = parseVkey(key)
    return one ? yes([one]) : no('--key takes a key as the site gives it: NAME+8 HEX+BASE64.')
  }
  const text = await readUpTo(keys ?? '', KEYS_MAX_BYTES)
  const found = text === undefined ? [] : vkeysIn(text)
  return found.length > 0 ? yes(found) : no(`${keys} holds no keys that can be read.`)
}

/** As a site gives them: `{"keys":[{"vkey":"…"}]}`, or a key on each line, as our own pages do. */
function vkeysIn(text: string): Vkey[] {
  const read = parseJson(text)
  if (!read.ok) return text.split(/\r?\n/).flatMap(line => parseVkey(line.trim()) ?? [])
  const listed: Json | undefined = read.ok && isObject(read.value) ? read.value['keys'] : undefined
  return (Array.isArray(listed) ? (listed as readonly Json[]) : []).flatMap(it => {
    const vkey = isObject(it) ? it['vkey'] : undefined
    return (typeof vkey === 'string' && parseVkey(vkey)) || []
  })
}

/** The file's text, or what comes on standard input; undefined where there is none, or more. */
async function readUpTo(path: string, maxBytes: number): Promise<string | undefined> {
  if (path === '-') return readInput(maxBytes)
  const handle = await open(path).catch(() => undefined)
  if (!handle) return undefined
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(maxBytes + 1), 0, maxBytes + 1)
    return bytesRead > maxBytes ? undefined : buffer.toString('utf8', 0, bytesRead)
  } catch {
    return undefined // A folder, for example.
  } finally {
    await handle.close()
  }
}

async function readInput(maxBytes: number): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
