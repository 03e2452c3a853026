/** A proof made by another process, on the same database: `node test/proof-again.ts ASKED FILE`. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ProofAsked, proofFile } from '#ledger/proof.ts'
import type { Connect } from '#store/db.ts'
import { openHouse } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'

export type Again = {
  readonly connect: Connect
  readonly publicUrl: string
  readonly nowMs: number
  readonly account: AccountId
  readonly asked: ProofAsked
}

if (import.meta.main) {
  const { connect, publicUrl, nowMs, account, asked } = JSON.parse(process.argv[2] ?? '') as Again // As a test wrote it.
  const dataDir = mkdtempSync(join(tmpdir(), 'optimail-again-'))
  const clock = { nowMs: () => nowMs }
  const address = { publicUrl, isPublicUrlGiven: true }
  const house = await openHouse({ connect, dataDir, clock, secret: Buffer.alloc(32, 7), poolMax: 2, ...address })
  const done = await takeTurn(house, { account, actor: SYSTEM }, turn => proofFile(turn, asked, 200))
  if (done.ok) writeFileSync(process.argv[3] ?? '', done.value.bytes)
  await house.close()
  rmSync(dataDir, { recursive: true, force: true })
}
