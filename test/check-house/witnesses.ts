/** What witnesses said: every cosignature holds for the checkpoint that is kept, and what is served met the policy. */

import { expect } from 'vitest'
import { checkpointOf, logPolicy, logStatus } from '#ledger/ledger.ts'
import { completeNote } from '#ledger/witness-rules.ts'
import { cosignedAtMs, parseCheckpoint } from '#wire/checkpoint.ts'
import { isSignedBy, parseNote, parseVkey, type Note } from '#wire/note.ts'
import { parsePolicy, quorumAtMs } from '#wire/policy-file.ts'
import type { TestHouse } from '../house.ts'
import { rowsOf } from '../log-tables.ts'

export async function check({ house, asOwner }: Pick<TestHouse, 'house' | 'asOwner'>): Promise<void> {
  await asOwner(async owner => {
    const checkpoints = new Map((await rowsOf(owner, 'ledger_checkpoint', 'size')).map(it => [it.size, it.note]))
    const witnesses = await rowsOf(owner, 'ledger_witness', 'vkey')
    for (const { size, vkey, line, at } of await rowsOf(owner, 'ledger_cosignature', 'size, vkey')) {
      const note = noteOf(
        completeNote(checkpoints.get(size) ?? expect.fail(`a checkpoint of ${size} is kept`), [{ vkey, line }]),
      )
      expect(cosignedAtMs(note, keyOf(vkey)), `${vkey} cosigned the log of ${size}`).toBe(at.getTime())
      expect(witnesses.map(it => it.vkey)).toContain(vkey)
    }
  })
  const policy = parsePolicy(await logPolicy(house))
  if (!policy.ok) expect.fail(policy.refusal)
  const note = noteOf((await checkpointOf(house)).note)
  expect(
    policy.value.logs.some(it => isSignedBy(note, it.key)) || (await logStatus(house)).size === 0,
    'what is served is signed by a key of the policy',
  ).toBe(true)
  if (policy.value.quorum !== undefined)
    expect(
      quorumAtMs(policy.value, it => cosignedAtMs(note, it.key)),
      'and cosigned by its quorum',
    ).toBeDefined()
  expect(parseCheckpoint(note.text)?.size).toBeLessThanOrEqual((await logStatus(house)).size)
}

const noteOf = (written: string): Note => parseNote(written) ?? expect.fail('a note can be read')
const keyOf = (vkey: string) => parseVkey(vkey) ?? expect.fail('a key can be read')
