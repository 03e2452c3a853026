import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf, disclosure, DISCLOSURE_NAMES, disclosureOf } from '#wire/envelope.ts'
import type { Json } from '#wire/jcs.ts'
import { machineChance } from './chance.ts'
import { disclose } from './disclosing.ts'

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', minLength: 3_000, maxLength: 6_000 }),
  fc.nat(),
  fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), at_ms: fc.nat() }), { maxLength: 3 }),
)
const named = fc.uniqueArray(fc.tuple(fc.constantFrom(...DISCLOSURE_NAMES), value), {
  selector: ([name]) => name,
  minLength: 1,
  maxLength: 12,
})

test('law: whatever is disclosed together is written as if each were alone, and each has a salt of its own [AS-10]', () => {
  fc.assert(
    fc.property(named, all => {
      const { digests, evidence } = disclose(all, machineChance())
      const lines = evidence.toString('latin1').split('\n')
      const read = lines.map(line => disclosureOf(line) ?? expect.fail('a line is a disclosure'))
      expect(read.map(({ salt, name, value: kept }) => disclosure(salt, name, kept))).toEqual(lines)
      expect(read.map(it => it.name)).toEqual(all.map(([name]) => name))
      expect(read.map(it => it.value)).toEqual(all.map(([, kept]) => kept))
      expect(digests).toEqual(lines.map(digestOf))
      expect(new Set(read.map(it => it.salt)).size).toBe(all.length)
    }),
  )
})
