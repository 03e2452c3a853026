import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64Url } from '#wire/base64.ts'
import { type Bytes, hexOf } from '#wire/bytes.ts'
import { type Envelope, digestOf, disclosureOf, readDisclosure, SAID_MEMBERS } from '#wire/envelope.ts'
import { flawOfEnvelope } from '#wire/envelope-rules.ts'
import { parseCanonical } from '#wire/jcs.ts'
import { type Ends, openingOf, place } from './place.ts'
import type { Said } from './types.ts'
import type { Waiting } from './waiting.ts'

type Vector = { readonly envelope_jcs: string; readonly disclosures: readonly string[]; readonly entry_hex: string }
const file = new URL('../../test/data/ledger/ledger-vectors.json', import.meta.url)
const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: readonly Vector[] }

const bytesOf = (text: string): Bytes => fromBase64Url(text) ?? expect.fail('a vector is base64url')
const newEnds = (): Ends => ({ chains: new Map(), journals: new Map() })

/** Gives out exactly these, in this order. */
function given(...texts: readonly string[]) {
  const rest = [...texts]
  return () => bytesOf(rest.shift() ?? expect.fail('no more chance was expected'))
}

test('events of the reference get the reference’s bytes', () => {
  const ends = newEnds()
  for (const [index, { envelope_jcs, disclosures, entry_hex }] of events.entries()) {
    const envelope = JSON.parse(envelope_jcs) as Envelope
    const journal = disclosures.find(it => disclosureOf(it)?.name === 'journal') ?? ''
    const said = Object.fromEntries(
      SAID_MEMBERS.flatMap(name => (envelope[name] === undefined ? [] : [[name, envelope[name]]])),
    )
    const waiting = {
      event: 'evt_x',
      tenant: envelope.tenant,
      type: envelope.type,
      said,
      subject: 'sub_x',
      channel: 'email',
      digests: disclosures.filter(it => it !== journal).map(digestOf),
    } as Waiting
    const after = { size: envelope.after.size, root: bytesOf(envelope.after.root) }
    const chance = given(readDisclosure(journal)?.salt ?? '', envelope.nonce)
    const placed = place(
      waiting,
      index,
      openingOf({ origin: envelope.log, nowMs: Date.parse(envelope.time), after }),
      ends,
      chance,
    )
    expect(placed.envelope).toBe(envelope_jcs)
    expect(placed.disclosed).toEqual([journal])
    expect(hexOf(placed.entry)).toBe(entry_hex)
  }
})

const SAYINGS: readonly Said[] = [
  { payload: { z: 1, a: { y: 'é', b: [] } } },
  { controller: { name: 'ñ', contact: 'c' }, payload: {} },
  {},
]

test('whatever is said, the envelope is canonical and well formed, and times never fall though the clock does', () => {
  const moments = fc.array(fc.record({ said: fc.constantFrom(...SAYINGS), nowMs: fc.integer({ min: 0, max: 2e12 }) }), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(moments, all => {
      const ends = newEnds()
      let lastMs = 0
      for (const [seq, { said, nowMs }] of all.entries()) {
        const waiting: Waiting = { event: 'evt_x', tenant: 'acc_1', type: 'audit', said, digests: [] }
        const after = { size: 0, root: bytesOf('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU') }
        const { envelope, atMs, tseq } = place(
          waiting,
          seq,
          openingOf({ origin: 'example.org/consent', nowMs, after }),
          ends,
          size => Buffer.alloc(size, seq),
        )
        const read = parseCanonical(envelope)
        expect(read.ok && flawOfEnvelope(read.value)).toBe(undefined)
        expect(atMs).toBe(Math.max(lastMs, nowMs))
        expect(tseq).toBe(seq)
        lastMs = atMs
      }
    }),
  )
})
