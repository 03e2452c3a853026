/**
 * The offline verifier (reference §3.5 and ledger-exact.md): a bundle in, a verdict out. It reads nothing else, and
 * believes no key but those that the verifier's own policy leads to. Not a single green tick, but what is proved, what
 * the sender states, and what is not shown.
 */

import { no, yes, type Result } from '#base/result.ts'
import type { Bytes } from '../bytes.ts'
import { type CheckpointText, parseCheckpoint } from '../checkpoint.ts'
import { type Channel } from '../form-definition.ts'
import type { StateRow } from '../fold.ts'
import { parseNote } from '../note.ts'
import type { Policy } from '../policy-file.ts'
import type { Files } from '../zip.ts'
import { checkChain, checkLast } from './chain.ts'
import { type Claim, claimsOf, nothingShown } from './claims.ts'
import { checkConfirmation } from './confirmation.ts'
import { checkDisclosures } from './disclosures.ts'
import { checkEnvelopes } from './envelopes.ts'
import type { Manifest } from './format.ts'
import { checkInclusion, commonCheckpoint, readProofs } from './inclusion.ts'
import { checkManifestNote, readManifest } from './manifest.ts'
import { type Bundle, openBundle, openFiles, readable, type ReadEvidence } from './open.ts'
import { Findings, type Step } from './report.ts'
import { checkStanding } from './standing.ts'
import { countsAt, establishTrust } from './trust.ts'
import { checkWording } from './wording.ts'
import { newestCosignature, Witnesses } from './witnessed.ts'

/** Exit 0: it verifies and the policy is pinned. 1: something failed, or nothing is pinned. */
export type Verdict = {
  readonly exit: 0 | 1
  readonly pinned: boolean
  readonly steps: readonly Step[]
  readonly claims: readonly Claim[]
}

export type Required = { readonly purpose: string; readonly channel: Channel }

export type VerifyOptions = {
  /** The verifier's own policy. Without one nothing is proved. */
  readonly pinned?: Policy | undefined
  /** This purpose has to be given. */
  readonly required?: Required | undefined
}

/** Verifies a bundle. A refusal says why it is none that could be read. */
export function verifyBundle(archive: Bytes, options: VerifyOptions = {}): Result<Verdict, string> {
  return verdictOn(openBundle(archive), options)
}

/** The same of files that did not come in an archive of their own. */
export const verifyFiles = (files: Files, options: VerifyOptions = {}): Result<Verdict, string> =>
  verdictOn(openFiles({ files, flaw: undefined }), options)

function verdictOn(opened: Result<Bundle, string>, options: VerifyOptions): Result<Verdict, string> {
  if (!opened.ok) return no(opened.refusal)
  const found = new Findings()
  const claims = runSteps(opened.value, options, found)
  found.skip(12, 'There are no such time stamps in these bundles.')
  found.pass(13, 'Each claim has its own verdict.')
  const pinned = options.pinned !== undefined
  return yes({ exit: pinned && !found.anyFailed ? 0 : 1, pinned, steps: found.steps(), claims })
}

function runSteps(bundle: Bundle, options: VerifyOptions, found: Findings): Claim[] {
  found.holds(1, bundle.flaw)
  found.pass(1, 'The archive has no second reading.')
  const manifest = readManifest(bundle.files, found)
  if (bundle.evidence.ok) return verifyEvidence(bundle, bundle.evidence.value, manifest, options, found)
  found.fail(6, `evidence.json: ${bundle.evidence.refusal}`)
  for (const id of [3, 4, 5, 7, 8, 9, 10, 11] as const) found.skip(id, 'Without evidence there is nothing to look at.')
  return nothingShown('The evidence cannot be read.')
}

function verifyEvidence(
  { files }: Bundle,
  evidence: ReadEvidence,
  manifest: Manifest | undefined,
  { pinned, required }: VerifyOptions,
  found: Findings,
): Claim[] {
  const proofs = readProofs(files)
  const note = commonCheckpoint(proofs)
  const trust = establishTrust(files, evidence.log, pinned, found)
  const asOfMs = timeOfBundle(note, trust.policy, manifest, found) ?? newestEvent(evidence)
  checkManifestNote(files, trust, asOfMs, found)
  checkLogKey(trust, asOfMs, found)
  found.holds(3, flawOfRotations(trust, evidence))
  found.pass(3, pinned ? 'The keys are those of the pinned policy.' : 'UNPINNED: the keys are the bundle’s own word.')

  const witnesses = new Witnesses(trust, asOfMs)
  const common = checkpointIn(note)
  const isSigned =
    found.holds(4, note === undefined ? 'no proof has a checkpoint' : undefined) && witnesses.holds(note ?? '', found)
  const windows = common && isSigned ? witnesses.windows(evidence, common, found) : new Map()
  found.pass(
    4,
    witnesses.showsTime
      ? 'The log signed it, and its witnesses cosigned.'
      : 'The log signed it. Unwitnessed: no quorum is asked for.',
  )

  const disclosed = checkDisclosures(evidence, found)
  checkEnvelopes(evidence, found)
  checkInclusion(evidence, proofs, { note: note ?? '', checkpoint: common }, found)
  checkChain(evidence, disclosed, common, found)
  if (common) checkLast(files, evidence, common, trust, asOfMs, found)
  found.pass(8, 'The events are one chain without a gap, and the last one is signed for.')
  checkWording(files, evidence, disclosed, found)
  const confirmed = checkConfirmation(files, evidence, disclosed, trust, found)
  const state = checkStanding(evidence, files, manifest?.generator, found)
  if (required) found.holds(13, flawOfRequired(required, state))
  return claimsOf({ evidence, found, isPinned: pinned !== undefined, disclosed, windows, confirmed, state })
}

/** What the checkpoint says, whether it is believed or not: what proofs lead to is one question, who signed it another. */
function checkpointIn(note: string | undefined): CheckpointText | undefined {
  const parsed = note === undefined ? undefined : parseNote(note)
  return parsed && parseCheckpoint(parsed.text)
}

/**
 * The time that decides which keys count: the newest cosignature's, or where there are none, the manifest's (D2, D9).
 * Undefined when there is neither.
 */
function timeOfBundle(
  note: string | undefined,
  policy: Policy | undefined,
  manifest: Manifest | undefined,
  found: Findings,
): number | undefined {
  const parsed = note === undefined ? undefined : parseNote(note)
  const newest = parsed && policy ? newestCosignature(parsed, policy) : undefined
  const statedMs = manifest && Date.parse(manifest.as_of)
  if (newest !== undefined && statedMs !== undefined && newest !== statedMs)
    found.fail(2, 'as_of is not the time of the newest cosignature')
  return newest ?? statedMs
}

/** Without a time of its own, a bundle is as old as its last event. */
const newestEvent = ({ events }: ReadEvidence): number =>
  Math.max(0, ...readable(events).map(it => Date.parse(it.said.time)))

/** A key of the policy has to be among the keys, and in use (D9). */
function checkLogKey({ listed, policy }: ReturnType<typeof establishTrust>, asOfMs: number, found: Findings): void {
  if (!listed || !policy) return
  const inUse = keysInUse(listed, asOfMs)
  if (!policy.logs.some(it => inUse.has(it.key.text))) found.fail(3, 'keys.json has no key of the log that is in use')
}

/** Where keys.json says which event of the log brought a key in, that event is here, and did (A10). */
function flawOfRotations(
  { listed = [] }: ReturnType<typeof establishTrust>,
  { context }: ReadEvidence,
): string | undefined {
  const other = listed.find(({ as }) => {
    if (as.index === undefined) return false
    const said = readable(context).find(it => it.index === as.index)?.said
    return said?.type !== 'key.rotate' || said.payload?.['vkey'] !== as.vkey
  })
  return other && `no event at ${other.as.index} names the key ${other.key.text}`
}

const keysInUse = (listed: NonNullable<ReturnType<typeof establishTrust>['listed']>, asOfMs: number) =>
  new Set(listed.filter(({ as }) => as.use === 'log' && countsAt(as, asOfMs)).map(it => it.key.text))

function flawOfRequired({ purpose, channel }: Required, state: readonly StateRow[]): string | undefined {
  const row = state.find(it => it.id === purpose && it.channel === channel)
  if (row?.state === 'given') return undefined
  return `${purpose}/${channel} is required to be given, and is ${row?.state ?? 'not there'}`
}
