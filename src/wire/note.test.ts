import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBase64 } from './base64.ts'
import { checkpointText, cosignedAtMs, cosigner, isOrigin, parseCheckpoint } from './checkpoint.ts'
import { hexOf, utf8 } from './bytes.ts'
import { EMPTY_ROOT, leafHash, verifyInclusion } from './merkle.ts'
import {
  cosignNote,
  isSignedBy,
  KEY_TYPES,
  noteSigner,
  parseNote,
  parseSkey,
  parseVkey,
  signNote,
  vkeyOf,
  type Vkey,
} from './note.ts'
import { parseTlogProof, tlogProof } from './tlog-proof.ts'

type Vectors = {
  readonly log_vkey: string
  readonly witness_vkey: string
  readonly log_seed_hex: string
  readonly witness_seed_hex: string
  readonly root_hex: string
  readonly checkpoint: string
  readonly tlog_proofs: readonly string[]
  readonly events: readonly { readonly entry_hex: string }[]
}
const file = new URL('../../test/data/ledger/ledger-vectors.json', import.meta.url)
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors
const seed = (hex: string) => Buffer.from(hex, 'hex')
const key = (vkey: string): Vkey => {
  const read = parseVkey(vkey)
  if (!read) throw new Error(`no key: ${vkey}`)
  return read
}

/** golang.org/x/mod/sumdb/note (BSD-3-Clause), note_test.go. */
const SKEY = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const PETER =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
const ENOCH =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n'

describe('signed notes are those of golang.org/x/mod and of C2SP', () => {
  test('Peter Neumann’s key', () => {
    const signer = parseSkey(SKEY)
    expect(signer?.vkey).toBe(VKEY)
    expect(signNote(TEXT, signer ? [signer] : [])).toBe(`${TEXT}\n${PETER}`)
  })

  test('a second signature', () => {
    const enoch = noteSigner('EnochRoot', Buffer.alloc(32))
    expect(cosignNote(`${TEXT}\n${PETER}`, [enoch])).toBe(`${TEXT}\n${PETER}${ENOCH}`)
    const note = parseNote(`${TEXT}\n${PETER}${ENOCH}`)
    expect(note && isSignedBy(note, key(VKEY)) && isSignedBy(note, key(enoch.vkey))).toBe(true)
  })

  test('the example of C2SP', () => {
    const vkey = key('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')
    const written =
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
    const note = parseNote(written)
    expect(note && isSignedBy(note, vkey)).toBe(true)
  })
})

describe('keys', () => {
  test('every part of a key that is not all of it, and every change of one character, is refused', () => {
    for (let i = 0; i <= VKEY.length; i++)
      for (let j = i; j <= VKEY.length; j++)
        if (j - i < VKEY.length) expect(parseVkey(VKEY.slice(i, j))).toBeUndefined()
    for (let i = 0; i < VKEY.length; i++) {
      const bumped = VKEY.slice(0, i) + String.fromCharCode(VKEY.charCodeAt(i) + 1) + VKEY.slice(i + 1)
      expect(parseVkey(bumped)).toBeUndefined()
    }
  })

  test.each([
    ['of ML-DSA', 0x06],
    ['of no type', 0x00],
    ['of a type to come', 0xff],
  ])('a key %s is refused', (_, type) => {
    expect(parseVkey(vkeyOf('w', type as 1, Buffer.alloc(32, 3)))).toBeUndefined()
  })

  test.each(['', 'a b', 'a+b', 'a\tb', 'a\u00a0b', 'a\u2028b', 'a\nb'])('a key named %j is refused', name => {
    expect(parseVkey(vkeyOf(name, KEY_TYPES.ed25519, Buffer.alloc(32, 3)))).toBeUndefined()
  })

  test('a key of another length is refused', () => {
    expect(parseVkey(vkeyOf('w', KEY_TYPES.ed25519, Buffer.alloc(31, 3)))).toBeUndefined()
    expect(parseVkey(vkeyOf('w', KEY_TYPES.ed25519, Buffer.alloc(33, 3)))).toBeUndefined()
  })
})

describe('what is no note', () => {
  test.each([
    ['nothing', ''],
    ['no signatures', `${TEXT}\n`],
    ['no empty line', `${TEXT}${PETER}`],
    ['no end of line', `${TEXT}\n${PETER.slice(0, -1)}`],
    ['a carriage return', `${TEXT}\n${PETER}`.replaceAll('\n', '\r\n')],
    ['a control character', `a\u0007${TEXT}\n${PETER}`],
    ['half a character', `\ud800${TEXT}\n${PETER}`],
    ['another dash', `${TEXT}\n${PETER.replace('—', '-')}`],
    ['two blanks', `${TEXT}\n${PETER.replace('— ', '—  ')}`],
    ['a word too many', `${TEXT}\n${PETER.replace('\n', ' x\n')}`],
    ['base64 without padding', `${TEXT}\n${PETER.replace('=', '')}`],
    ['bits after the end', `${TEXT}\n${PETER.replace('AM=', 'AN=')}`],
    ['a signature of nothing', `${TEXT}\n— PeterNeumann x08gow==\n`],
    ['101 signatures', `${TEXT}\n${PETER.repeat(101)}`],
    ['an empty line at the end', `${TEXT}\n${PETER}\n`],
  ])('%s', (_, written) => {
    expect(parseNote(written)).toBeUndefined()
  })

  test('bytes that are not UTF-8', () => {
    expect(parseNote(Buffer.from(`é${TEXT}\n${PETER}`, 'latin1'))).toBeUndefined()
  })

  test('law: a text that is changed anywhere is not signed', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
        const changed = TEXT.slice(0, at) + String.fromCharCode(code) + TEXT.slice(at + 1)
        const note = parseNote(`${changed}\n${PETER}`)
        expect(note !== undefined && isSignedBy(note, key(VKEY))).toBe(changed === TEXT)
      }),
    )
  })

  test('a key that signs twice has not signed', () => {
    const note = parseNote(`${TEXT}\n${PETER}${PETER}`)
    expect(note && isSignedBy(note, key(VKEY))).toBe(false)
  })
})

describe('checkpoints', () => {
  const log = noteSigner('optimail.example/consent', seed(vectors.log_seed_hex))
  const note = parseNote(vectors.checkpoint)
  const text = note?.text ?? ''

  test('the vector is written byte for byte', () => {
    const seconds = (cosignedAtMs(note ?? { text, signatures: [] }, key(vectors.witness_vkey)) ?? 0) / 1000
    const witness = cosigner('witness.example/w1', seed(vectors.witness_seed_hex), seconds)
    expect([log.vkey, witness.vkey]).toEqual([vectors.log_vkey, vectors.witness_vkey])
    const root = Buffer.from(vectors.root_hex, 'hex')
    expect(cosignNote(signNote(checkpointText({ origin: log.name, size: 3, root }), [log]), [witness])).toBe(
      vectors.checkpoint,
    )
  })

  test('the vector is read', () => {
    expect(note && isSignedBy(note, key(vectors.log_vkey))).toBe(true)
    expect(parseCheckpoint(text)).toEqual({
      origin: 'optimail.example/consent',
      size: 3,
      root: Buffer.from(vectors.root_hex, 'hex'),
    })
  })

  test('a key signs as what it is: no cosignature is a signature, no signature a cosignature', () => {
    const swapped = parseNote(vectors.checkpoint)
    if (!swapped) throw new Error('a note')
    expect(isSignedBy(swapped, key(vectors.witness_vkey))).toBe(false)
    expect(cosignedAtMs(swapped, key(vectors.log_vkey))).toBeUndefined()
  })

  test('law: no bit of a cosignature can be changed, its time included', () => {
    const line = note?.signatures[1]
    if (!note || !line) throw new Error('two signatures')
    for (let bit = 0; bit < line.signature.length * 8; bit++) {
      const signature = Buffer.from(line.signature)
      signature[bit >> 3] = (signature[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(cosignedAtMs({ text, signatures: [{ ...line, signature }] }, key(vectors.witness_vkey))).toBeUndefined()
    }
  })

  const root = toBase64(EMPTY_ROOT)
  test.each([
    ['a fourth line', `a/consent\n0\n${root}\nmore\n`],
    ['no root', 'a/consent\n0\n'],
    ['a leading zero', `a/consent\n01\n${toBase64(leafHash(utf8('')))}\n`],
    ['a sign', `a/consent\n+1\n${root}\n`],
    ['a size beyond counting', `a/consent\n9007199254740993\n${root}\n`],
    ['a short root', `a/consent\n1\n${toBase64(EMPTY_ROOT.subarray(1))}\n`],
    ['an empty log with a root', `a/consent\n0\n${toBase64(leafHash(utf8('')))}\n`],
    ['no origin', `\n1\n${root}\n`],
  ])('no checkpoint: %s', (_, written) => {
    expect(parseCheckpoint(written)).toBeUndefined()
  })

  test.each([
    ['mail.example/consent', true],
    ['mail.example:8443/consent', true],
    ['mail.example/consent/1', true],
    ['local-0123abcd/consent', true],
    ['127.0.0.1:8080/consent', true],
    ['mail.example:443/consent', false],
    ['Mail.example/consent', false],
    ['mail.example/consent/', false],
    ['mail.example/consent/0', false],
    ['mail.example/log', false],
    ['https://mail.example/consent', false],
    ['a=b.example/consent', false],
    ['optimail.example/consent', false],
    ['-a.example/consent', false],
  ])('origin %s: %s', (origin, holds) => {
    expect(isOrigin(origin)).toBe(holds)
  })
})

describe('proofs as files', () => {
  test.each(vectors.tlog_proofs.map((it, index) => [index, it] as const))('vector %i', (index, written) => {
    const proof = parseTlogProof(written)
    if (!proof) throw new Error('a proof')
    const leaf = leafHash(Buffer.from(vectors.events[index]?.entry_hex ?? '', 'hex'))
    expect(proof).toMatchObject({ index, checkpoint: vectors.checkpoint })
    expect(tlogProof(proof)).toBe(written)
    expect(verifyInclusion(index, 3, leaf, proof.path, Buffer.from(vectors.root_hex, 'hex'))).toBe(true)
    expect(hexOf(leaf)).not.toBe(vectors.root_hex)
  })

  const [good = ''] = vectors.tlog_proofs
  test.each([
    ['another version', good.replace('@v1', '@v2')],
    ['an extra line', good.replace('\nindex', '\nextra AAAA\nindex')],
    ['a leading zero', good.replace('index 0', 'index 00')],
    ['no index', good.replace('index 0\n', '')],
    ['a short hash', good.replace('YHDa', '')],
    ['no checkpoint', good.slice(0, good.indexOf('\n\n') + 1)],
    ['64 hashes', good.replace('index 0\n', `index 0\n${`${toBase64(EMPTY_ROOT)}\n`.repeat(62)}`)],
    ['carriage returns', good.replaceAll('\n', '\r\n')],
  ])('no proof: %s', (_, written) => {
    expect(parseTlogProof(written)).toBeUndefined()
  })
})
