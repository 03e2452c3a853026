import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bytes, concat, utf8 } from './bytes.ts'
import { readTar, TAR_END, TarBroken, type TarFile, tarOf } from './tar.ts'

const FILES = [
  { path: 'manifest.json', bytes: utf8('{}') },
  { path: `proofs/000001/${'x'.repeat(60)}/events/${'y'.repeat(60)}.tlog-proof`, bytes: utf8('proof') },
  { path: 'empty.txt', bytes: utf8('') },
  { path: 'block.bin', bytes: Buffer.alloc(512, 7) },
]
const whole = () => Buffer.from(concat([tarOf(FILES.slice(0, 2)), tarOf(FILES.slice(2)), TAR_END]))

/** In pieces of so many bytes, as a network hands them over. */
async function* pieces(bytes: Bytes, size: number): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function all(bytes: Bytes, size = 1_000): Promise<TarFile[]> {
  const files: TarFile[] = []
  for await (const file of readTar(pieces(bytes, size))) files.push(file)
  return files
}
const shown = (files: readonly TarFile[]) => files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')])

test('what was written is read, in whatever pieces it comes', async () => {
  for (const size of [1, 511, 512, 513, 100_000]) expect(shown(await all(whole(), size))).toEqual(shown(FILES))
})

test('tar itself reads it', () => {
  const place = mkdtempSync(join(tmpdir(), 'optimail-tar-'))
  try {
    writeFileSync(join(place, 'x.tar'), whole())
    execFileSync('tar', ['xf', 'x.tar'], { cwd: place })
    for (const { path, bytes } of FILES) expect(readFileSync(join(place, path)).equals(Buffer.from(bytes))).toBe(true)
  } finally {
    rmSync(place, { recursive: true })
  }
})

test.each<[string, (tar: Buffer) => Buffer]>([
  ['cut in a file', tar => tar.subarray(0, 600)],
  ['cut before its end', tar => tar.subarray(0, -1024)],
  ['half an end', tar => tar.subarray(0, -512)],
  ['something behind', tar => Buffer.concat([tar, Buffer.alloc(512)])],
  [
    'a name that climbs',
    tar => Buffer.from(tar.toString('latin1').replaceAll('manifest.json', '../../xx.json'), 'latin1'),
  ],
  ['a byte of a head', tar => (tar.writeUInt8(65, 110), tar)],
])('%s: refused', async (_, damage) => {
  await expect(all(damage(whole()))).rejects.toThrow(TarBroken)
})

test('links and folders are refused, with a sum that fits', async () => {
  for (const type of ['1', '2', '5']) {
    const tar = whole()
    const by = type.charCodeAt(0) - 48
    tar.write(type, 156, 'latin1')
    const sum = Number.parseInt(tar.toString('latin1', 148, 154), 8) + by
    tar.write(sum.toString(8).padStart(6, '0'), 148, 'latin1')
    await expect(all(tar)).rejects.toThrow('plain files')
  }
})

test('law: whatever comes, the reader ends, and answers or refuses', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole().length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const tar = whole()
      tar[at] = (tar[at] ?? 0) ^ by
      await all(tar).catch(() => {})
    }),
  )
})
