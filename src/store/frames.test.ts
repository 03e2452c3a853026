import fc from 'fast-check'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type Part, read, written } from './frames.ts'

type Whole = { readonly head: Part['head']; readonly chunks: readonly Uint8Array[] }

async function* parts(all: readonly Whole[]): AsyncGenerator<Part> {
  for (const { head, chunks } of all) yield { head, chunks: Readable.from(chunks) }
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}

const packed = (all: readonly Whole[]) => whole(written(parts(all)))

/** In pieces of this size, as a stream might come. */
async function unpacked(file: Uint8Array, size = 7): Promise<{ head: Part['head']; bytes: string }[]> {
  const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, i) =>
    file.subarray(i * size, (i + 1) * size),
  )
  const found: { head: Part['head']; bytes: string }[] = []
  for await (const { head, chunks } of read(Readable.from(pieces)))
    found.push({ head, bytes: (await whole(chunks)).toString('hex') })
  return found
}

const anyPart = fc.record({
  head: fc.record({ part: fc.constantFrom('table', 'jobs', 'keys'), table: fc.string() }),
  chunks: fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 4 }),
})

test('what is written is read again, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPart, { maxLength: 5 }), fc.integer({ min: 1, max: 50 }), async (all, size) => {
      const expected = all.map(({ head, chunks }) => ({ head, bytes: Buffer.concat(chunks).toString('hex') }))
      expect(await unpacked(await packed(all), size)).toEqual(expected)
    }),
  )
})

const SOME: readonly Whole[] = [
  { head: { part: 'manifest' }, chunks: [] },
  { head: { part: 'table', table: 'contact' }, chunks: [Buffer.from('one\n'), Buffer.from('two\n')] },
]

describe('half a backup, or a bent one, is known for one', () => {
  test('wherever it is cut off', async () => {
    const file = await packed(SOME)
    for (let length = 0; length < file.length; length++)
      await expect(unpacked(file.subarray(0, length)), `${length} bytes`).rejects.toThrow(/no whole backup/)
  })

  test('whichever byte is another one', async () => {
    const file = await packed(SOME)
    for (let at = 0; at < file.length; at++) {
      const bent = Buffer.from(file)
      bent[at] = (bent[at] ?? 0) ^ 1
      await expect(unpacked(bent), `byte ${at}`).rejects.toThrow(/no whole backup/)
    }
  })

  test('with something behind its end, or nothing in it', async () => {
    await expect(unpacked(Buffer.concat([await packed(SOME), Buffer.from('x')]))).rejects.toThrow(/no whole backup/)
    await expect(unpacked(Buffer.alloc(0))).rejects.toThrow(/no whole backup/)
    await expect(unpacked(Buffer.from('{"part":"end"}\n'))).rejects.toThrow(/does not begin like one/)
  })
})
