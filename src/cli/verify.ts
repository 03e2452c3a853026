/**
 * `optimail verify [--policy FILE] [--require PURPOSE/CHANNEL] [--json] [--bulk] FILE`: whether a proof of opt-in verifies, offline
 * and without any part of the server (reference A3). Written for a lawyer to read and a program to parse.
 */

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BUNDLE_MAX_BYTES, POLICY_MAX_CHARS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { type Claim, nothingShown } from '#wire/bundle/claims.ts'
import { type Step, STEPS, type StepId, type StepResult } from '#wire/bundle/report.ts'
import { type Required, type Verdict, verifyBundle, type VerifyOptions } from '#wire/bundle/verify.ts'
import { CHANNELS } from '#wire/form-definition.ts'
import { parsePolicy, type Policy } from '#wire/policy-file.ts'
import { readZip } from '#wire/zip.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'

const USAGE =
  'optimail verify [--policy FILE] [--require PURPOSE/CHANNEL] [--json] [--bulk [--take NAME --out FILE]] FILE'
const HELP = `${USAGE}

Whether a proof of opt-in verifies, offline and without asking anybody.

  --policy    the keys that you trust; else OPTIMAIL_POLICY, else ~/.config/optimail/policy.txt
  --require   the proof must show this consent, such as newsletter/email
  --json      the verdict as JSON
  --bulk      FILE is an archive of many proofs; each is checked
  --take      one proof of such an archive, by its name, is written to --out

Exit codes: 0 it verifies under your own policy, 1 something failed, or no policy was named, 2 unreadable, or a wrong call`
const FLAGS: readonly string[] = ['policy', 'require', 'json', 'bulk', 'take', 'out']
const OF_BULK: readonly string[] = ['take', 'out']

/** Exit 0: it verifies, under a policy of the reader's own. 1: something failed, or nothing is pinned. 2: unreadable, or a wrong call. */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['json', 'bulk'])
  if (flags['help']) return (io.print(HELP), 0)
  const unknown = Object.keys(flags).find(name => !FLAGS.includes(name))
  const [file, ...more] = words
  if (unknown !== undefined || file === undefined || more.length > 0) return io.wrong(`usage: ${USAGE}`)
  const required = requiredIn(flags['require'])
  if (!required.ok) return io.wrong(required.refusal)
  const pinned = await pinnedPolicy(flags['policy'], io)
  if (!pinned.ok) return io.wrong(pinned.refusal)
  const options = { pinned: pinned.value, required: required.value }
  if (flags['bulk'] !== undefined) return verifyBulk(file, options, flags, io)
  if (OF_BULK.some(name => flags[name] !== undefined)) return io.wrong(`usage: ${USAGE}`)
  const archive = await readBundle(file)
  const verdict = archive.ok ? verifyBundle(archive.value, options) : archive
  const json = flags['json'] !== undefined
  if (verdict.ok) return json ? tellJson(verdict.value, io) : tell(file, verdict.value, io)
  if (json) tellJson(unreadable(verdict.refusal, pinned.value !== undefined), io)
  const within = archive.ok ? proofsIn(archive.value) : []
  const hint = within.length > 0 ? ` There is proof in it: take out ${within.join(', ')}, and verify that.` : ''
  return io.wrong(`${file} is no proof that can be read: ${verdict.refusal}.${hint}`)
}

/** A copy of what is held about somebody has their proofs beside everything else. */
function proofsIn(archive: Buffer): readonly string[] {
  const read = readZip(archive)
  return read.ok ? [...read.value.files.keys()].filter(path => /^proof\/[a-z]+\.optin\.zip$/.test(path)) : []
}

/** Loaded when it is called: few have more than one proof to check. */
async function verifyBulk(
  path: string,
  options: VerifyOptions,
  flags: Readonly<Record<string, string>>,
  io: Io,
): Promise<number> {
  const { take: name, out } = flags
  if ((name === undefined) !== (out === undefined)) return io.wrong('--take NAME and --out FILE belong together.')
  const take = name !== undefined && out !== undefined ? { name, out } : undefined
  const { verifyMany } = await import('./verify-bulk.ts')
  return verifyMany({ path, options, json: flags['json'] !== undefined, take }, io)
}

function requiredIn(text: string | undefined): Result<Required | undefined, string> {
  if (text === undefined) return yes(undefined)
  const [, purpose, channelName] = /^([a-z0-9_.-]{1,64})\/([a-z]+)$/.exec(text) ?? []
  const channel = CHANNELS.find(it => it === channelName)
  return purpose !== undefined && channel
    ? yes({ purpose, channel })
    : no('--require takes PURPOSE/CHANNEL, for example newsletter/email.')
}

/** The reader's own policy: as named, or from the environment, or from where it is kept. Undefined when there is none. */
async function pinnedPolicy(named: string | undefined, io: Io): Promise<Result<Policy | undefined, string>> {
  const home = io.env['HOME']
  const path = named ?? (io.env['OPTIMAIL_POLICY'] || undefined)
  const kept = home === undefined ? undefined : join(home, '.config', 'optimail', 'policy.txt')
  const place = path ?? kept
  const text = place === undefined ? undefined : await readText(place)
  if (text === undefined) return path === undefined ? yes(undefined) : no(`the policy ${path} cannot be read.`)
  const policy = parsePolicy(text)
  return policy.ok ? policy : no(`${place} is no policy: ${policy.refusal}.`)
}

async function readText(path: string): Promise<string | undefined> {
  const bytes = await readUpTo(path, POLICY_MAX_CHARS)
  return bytes?.toString('utf8')
}

async function readBundle(path: string): Promise<Result<Buffer, string>> {
  const bytes = await readUpTo(path, BUNDLE_MAX_BYTES)
  return bytes ? yes(bytes) : no('there is no such file, or it is larger than a bundle may be')
}

/** The file's bytes, unless it cannot be read or has more than these. */
async function readUpTo(path: string, maxBytes: number): Promise<Buffer | undefined> {
  try {
    const { size } = await stat(path)
    return size <= maxBytes ? await readFile(path) : undefined
  } catch {
    return undefined
  }
}

/** What can be said of what cannot be read. */
function unreadable(reason: string, pinned: boolean): Omit<Verdict, 'exit'> & { readonly exit: 2 } {
  return {
    exit: 2,
    pinned,
    steps: [{ id: 1, result: 'fail', text: reason }],
    claims: nothingShown('The file cannot be read.'),
  }
}

function tellJson(verdict: Omit<Verdict, 'exit'> & { readonly exit: number }, io: Io): number {
  io.print(JSON.stringify(verdict))
  return verdict.exit
}

const WORDS: Readonly<Record<StepResult, string>> = { pass: 'passed', fail: 'FAILED', skip: 'not shown', warn: 'note' }

function tell(file: string, { exit, pinned, steps, claims }: Verdict, io: Io): number {
  io.print(`Proof of opt-in: ${file}`)
  io.print(pinned ? 'Held against your own policy of trusted keys.' : UNPINNED)
  io.print('')
  for (const id of Object.keys(STEPS).map(Number) as StepId[])
    tellStep(
      id,
      steps.filter(it => it.id === id),
      io,
    ) // Its own keys.
  io.print('')
  for (const claim of claims) io.print(claimLine(claim))
  io.print('')
  io.print(
    exit === 0
      ? VERIFIES
      : steps.some(it => it.result === 'fail')
        ? FAILS
        : 'Nothing failed, but nothing is proved without a pinned policy.',
  )
  io.print('This says whether the evidence verifies, not whether the consent is in force today.')
  return exit
}

const UNPINNED = 'UNPINNED: the keys are the bundle’s own word. Name the policy that you trust with --policy.'
const VERIFIES = 'The evidence verifies.'
const FAILS = 'The evidence DOES NOT verify.'

function tellStep(id: StepId, steps: readonly Step[], io: Io): void {
  const results = steps.map(it => it.result)
  const worst = (['fail', 'warn', 'pass', 'skip'] as const).find(it => results.includes(it)) ?? 'skip'
  const result = worst === 'warn' && results.includes('pass') ? 'pass' : worst
  io.print(`${String(id).padStart(2)}  ${STEPS[id].padEnd(26)}  ${WORDS[result]}`)
  for (const it of steps) {
    const where = it.event === undefined ? '' : `event ${it.event}: `
    io.print(`      ${it.result === 'pass' ? '' : `${WORDS[it.result]}: `}${where}${it.text}`)
  }
}

const claimLine = ({ id, verdict, text }: Claim): string => `${verdict.padEnd(16)}  ${id.padEnd(9)}  ${text}`
