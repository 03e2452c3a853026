/** Answering for a list: who, with which words, for which file [AS-11]. */

import { type CodeRefusal, secondFactorOf } from '#accounts/accounts.ts'
import { sure } from '#base/bug.ts'
import { no, type Result, yes } from '#base/result.ts'
import { append, keepArtefact } from '#ledger/ledger.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { hexOf } from '#wire/bytes.ts'
import { ATTESTATION_VERSIONS, ATTESTATIONS } from './attestation-text.ts'
import { isSuspended, laterThan } from './may.ts'
import * as store from './store.ts'
import type { ImportId } from './types.ts'

type NotAttested =
  | 'absent'
  | 'not-now'
  | 'suspended'
  | 'not-in-force'
  | 'nothing-taken'
  | Detailed<'doubted'>
  | CodeRefusal

/** Recorded under the name of whoever does it, with the hash of the file and of the words. It is no proof [AS-11]. */
export async function attest(
  turn: Turn,
  id: ImportId,
  version: string,
  code: string,
): Promise<Result<Record<never, never>, NotAttested>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (batch.state !== 'tried' || !batch.trial || !batch.fileSha) return no('not-now')
  if (await isSuspended(turn)) return no('suspended')
  if (version !== ATTESTATION_VERSIONS.current) return no('not-in-force')
  if (batch.trial.forensics.verdict === 'refuse') return no(doubted(batch.trial))
  const { taken, reasons } = batch.trial
  if (taken === 0 && !reasons.some(({ reason }) => reason === 'unsubscribed')) return no('nothing-taken') // A list of those who left is taken for them.
  const shower = await secondFactorOf(turn, code)
  if (!shower.ok) return shower
  const signed = await keepArtefact(turn, 'application/json', Buffer.from(JSON.stringify(ATTESTATIONS)))
  const said = { version, sha256: `sha256:${signed}` }
  const events = await append(turn, [attestDraft(turn, batch, said, shower.value.by), importDraft(batch)])
  await store.setBatch(turn, id, {
    state: 'attested',
    attestedBy: shower.value.user,
    attestedAt: turn.now,
    attestedVersion: version,
    importEvent: sure(events[1], 'two drafts make two events'),
    cursor: 0,
    counts: {},
    statements: [],
    lookAt: laterThan(turn),
  })
  turn.emit('import.work', { import: id })
  return yes({})
}

const doubted = ({ forensics }: store.KeptTrial): Detailed<'doubted'> => ({
  code: 'doubted',
  errors: forensics.findings
    .slice(0, 20)
    .map(({ finding, says, demand }) => ({ pointer: '/file', code: finding, detail: says, demand })),
})

const hashOf = (bytes: Buffer | null) => `sha256:${hexOf(sure(bytes, 'a file that was tried has its hash'))}`

type Statement = { readonly version: string; readonly sha256: string }

const attestDraft = (turn: Turn, batch: store.Batch, statement: Statement, by: string) =>
  ({
    type: 'attest',
    notice: statement.sha256,
    payload: {
      import: batch.id,
      file: hashOf(batch.fileSha),
      source: batch.source,
      statement,
      user: turn.actor.id,
      second_factor: by,
    },
    disclosures: {},
  }) as const

const importDraft = (batch: store.Batch) => {
  const { purposes, wordings } = sure(batch.mapping, 'what was tried was mapped')
  return {
    type: 'import',
    payload: {
      import: batch.id,
      file: hashOf(batch.fileSha),
      rows: batch.rowsOf ?? 0,
      source: batch.source,
      purposes: purposes.map(({ slug, v }) => ({ id: slug, v })),
      wordings: [...new Set(Object.values(wordings))],
    },
    disclosures: {},
  } as const
}
