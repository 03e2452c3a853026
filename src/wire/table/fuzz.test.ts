import fc from 'fast-check'
import { expect, test } from 'vitest'
import { row, workbook } from '../../../test/workbook.ts'
import { TableBroken } from './broken.ts'
import { readTable } from './table.ts'
import { TABLE_REFUSALS } from './types.ts'

const WHOLE = workbook({
  sheets: { People: Array.from({ length: 40 }, (_, i) => row(`a${i}@x.example`, `${i}`)).join('') },
  shared: ['<t>one</t>'],
  formats: ['yyyy-mm-dd'],
})

test('a workbook that was damaged in any way is read or refused, and nothing else happens', async () => {
  const damage = fc.record({ at: fc.nat(WHOLE.length - 1), byte: fc.nat(255), cut: fc.option(fc.nat(WHOLE.length)) })
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async wounds => {
      const bytes = Buffer.from(WHOLE)
      for (const { at, byte } of wounds) bytes[at] = byte
      const cut = wounds.find(wound => wound.cut !== null)?.cut ?? bytes.length
      const outcome = await outcomeOf(bytes.subarray(0, cut))
      expect(['read', ...Object.keys(TABLE_REFUSALS)]).toContain(outcome)
    }),
    { numRuns: 300 },
  )
})

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  async function* once() {
    yield bytes
  }
  const table = await readTable(once())
  if (!table.ok) return table.refusal
  try {
    for await (const rows of table.value.rows) expect(rows.length).toBeLessThanOrEqual(1_000)
    return 'read'
  } catch (cause) {
    if (cause instanceof TableBroken) return cause.refusal
    throw cause
  }
}
