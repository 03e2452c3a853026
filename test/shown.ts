/** “Show me”: the proof of a contact as a stranger gets it, who has the log's policy from before. */

import { expect } from 'vitest'
import { logPolicy } from '#ledger/ledger.ts'
import type { Evidence, WrittenEvent } from '#wire/bundle/format.ts'
import { type Verdict, verifyBundle } from '#wire/bundle/verify.ts'
import { fromBase64Url } from '#wire/base64.ts'
import { type Disclosure, disclosureOf } from '#wire/envelope.ts'
import { parsePolicy, type Policy } from '#wire/policy-file.ts'
import { readZip } from '#wire/zip.ts'
import { type Ask, programOf } from './client.ts'
import type { TestHouse } from './house.ts'
import type { Came } from './ways-in.ts'

export type Shown = {
  readonly bytes: Uint8Array
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly evidence: Evidence
}

/** As a program asks, whose key outlives log-ins. */
export async function proofAsked(it: TestHouse, { owned, contact, channel }: Came, query = '', ask?: Ask) {
  const by = ask ?? (await programOf(it, owned))
  const answer = await by(`GET /contacts/${contact}/proof?channel=${channel}${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.bytes
}

export async function shown(it: TestHouse, came: Came, query = '', ask?: Ask): Promise<Shown> {
  return openShown(await proofAsked(it, came, query, ask))
}

export function openShown(bytes: Uint8Array): Shown {
  const read = readZip(bytes)
  const files = read.ok ? read.value.files : expect.fail(read.refusal)
  const evidence = Buffer.from(files.get('evidence.json') ?? expect.fail('a proof has its evidence')).toString()
  return { bytes, files, evidence: JSON.parse(evidence) as Evidence } // As the ledger wrote it.
}

export const pathsIn = ({ files }: Shown): string[] =>
  [...files.keys()]
    .filter(path => !/^(?:context|events)\//.test(path))
    .map(path => path.replace(/[0-9a-f]{64}/, '#'))
    .toSorted()

export const eventsIn = ({ evidence }: Shown): WrittenEvent[] =>
  evidence.events.filter((it): it is WrittenEvent => 'envelope' in it)
export const disclosedIn = (it: Shown): Disclosure[] =>
  eventsIn(it).flatMap(({ disclosures }) => disclosures.flatMap(text => disclosureOf(text) ?? []))
export const isErased = ({ evidence }: Shown): boolean => evidence.events.some(it => !('envelope' in it))
/** Everything that is disclosed, unpacked, and every file but the pages of the verifier: what a reader could find. */
export const wordsIn = (it: Shown): string =>
  [
    ...[...it.files].flatMap(([path, bytes]) =>
      path === 'verify.html' ? [] : [Buffer.from(bytes).toString('latin1')],
    ),
    ...eventsIn(it).flatMap(({ disclosures }) =>
      disclosures.map(text => Buffer.from(fromBase64Url(text) ?? []).toString()),
    ),
  ].join('\n')

export async function policyOf(it: TestHouse): Promise<Policy> {
  const read = parsePolicy(await logPolicy(it.house))
  return read.ok ? read.value : expect.fail(read.refusal)
}

export function judged(bytes: Uint8Array, pinned: Policy, { given, channel }: Pick<Came, 'given' | 'channel'>) {
  const required = given === undefined ? undefined : { purpose: given, channel }
  const verdict = verifyBundle(bytes, { pinned, required })
  const { exit, steps, claims }: Verdict = verdict.ok ? verdict.value : expect.fail(verdict.refusal)
  const failed = steps.filter(it => it.result === 'fail').map(it => `${it.id}: ${it.text}`)
  return { exit, failed, claims: Object.fromEntries(claims.map(it => [it.id, it.verdict])) }
}
export const GOOD = { exit: 0, failed: [] }
