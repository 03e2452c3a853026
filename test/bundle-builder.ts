/**
 * Evidence bundles made from nothing, with the formats of wire/ alone: a log of its own, its keys, its witnesses, and one
 * person's chain in it. Each layer can be damaged before the next one is signed over it, so that a test breaks exactly
 * one thing.
 */

import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { toBase64, toBase64Url } from '#wire/base64.ts'
import { byBytes, type Bytes, utf8 } from '#wire/bytes.ts'
import * as format from '#wire/bundle/format.ts'
import { lineOf } from '#wire/bundle/line.ts'
import { checkpointText, cosigner } from '#wire/checkpoint.ts'
import { sha256, sha256Hex } from '#wire/crypto.ts'
import { commitmentOf, digestOf, disclosure, entryOf, type Envelope, readDisclosure } from '#wire/envelope.ts'
import { foldChain } from '#wire/fold.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { LEXICON_VERSION } from '#wire/lexicon.ts'
import { composeMessage } from '#wire/mail/compose.ts'
import { consistencyProof, inclusionProof, leafHash, rootOfHashes } from '#wire/merkle.ts'
import { noteSigner, type NoteSigner, signNote } from '#wire/note.ts'
import { policyText } from '#wire/policy-file.ts'
import { tlogProof } from '#wire/tlog-proof.ts'
import { writeZip } from '#wire/zip.ts'

export const ORIGIN = 'mail.example/consent'
export const ACCOUNT = 'acc_test'
export const ADDRESS = 'alice@example.org'
export const TOKEN = 's0123456789abcdefghjkmnpqrstvwxyz'
const START_MS = Date.UTC(2026, 10, 24, 9)
const STEP_MS = 60_000

const seed = (name: string) => sha256(`seed of ${name}`)
export const LOG = noteSigner(ORIGIN, seed('log'))
export const NEXT_LOG = noteSigner(ORIGIN, seed('next log'))
export const INSTANCE = noteSigner('mail.example/export', seed('instance'))
export const STRANGER = noteSigner(ORIGIN, seed('stranger'))
export const witnessAt = (name: string, ms: number) => cosigner(`${name}.example`, seed(name), Math.floor(ms / 1000))

const dkimPem = readFileSync(new URL('data/mail/dkim-rsa.pem', import.meta.url))
const DKIM = { domain: 'mail.example', selector: 'k1', key: createPrivateKey(dkimPem) }
const dkimP = createPublicKey(dkimPem).export({ type: 'spki', format: 'der' }).toString('base64')

/** JSON that a test may change in any way. */
// oxlint-disable-next-line typescript/no-explicit-any -- What a test damages has no type any more.
export type Loose = any

/** One event before it has its place. `chain: false` stands beside the chain; a hole is somebody else's entry. */
export type Draft = {
  readonly chain: boolean
  members: Loose
  disclosures: Readonly<Record<string, Json>>
  files?: Readonly<Record<string, Bytes>>
  erased?: boolean
}

/** Where a test may put its hand in, in the order in which things are made. */
export type Damage = {
  readonly witnesses?: readonly string[]
  readonly quorum?: string
  /** Signers of every checkpoint; the log's own come first. */
  readonly signers?: readonly NoteSigner[]
  html?(html: string): string
  definition?(definition: Loose): void
  mail?(mail: Bytes): Bytes
  confirmation?(posted: Loose): void
  drafts?(drafts: Draft[]): Draft[]
  envelope?(envelope: Loose, n: number): void
  proof?(file: string, path: string): string
  /** The text of the common checkpoint, and its note. */
  checkpoint?(note: string): string
  evidence?(evidence: Loose): void
  keys?(keys: Loose): void
  keysNote?(text: string): string
  readonly keysSigner?: NoteSigner
  chainNote?(text: string): string
  readonly chainSigner?: NoteSigner
  policy?(text: string): string
  files?(files: Map<string, Bytes>): void
  manifest?(manifest: Loose): void
  readonly manifestSigner?: NoteSigner
  signed?(files: Map<string, Bytes>): void
}

export type Built = {
  readonly archive: Bytes
  readonly files: Map<string, Bytes>
  readonly policy: string
  readonly definition: Loose
}

export const json = (value: Loose): Bytes => utf8(canonical(value))
const hashOf = (bytes: Bytes) => `sha256:${sha256Hex(bytes)}`
const random = (name: string) => toBase64Url(createHash('sha256').update(name).digest())
const timeAt = (at: number) => new Date(START_MS + at * STEP_MS).toISOString()

/** The form that the story is about: one box for the newsletter, one for offers. */
export function formOf(damage: Damage): {
  readonly definition: Loose
  readonly files: Map<string, Bytes>
  readonly snapshot: string
} {
  const items = [
    {
      id: 'news',
      control: 'checkbox',
      purpose: 'newsletter',
      v: 4,
      channel: 'email',
      default: false,
      label: 'Yes, send me Dupont & Fils’ newsletter by email.',
    },
    {
      id: 'offers',
      control: 'checkbox',
      purpose: 'offers',
      v: 2,
      channel: 'email',
      default: false,
      label: 'Yes, send me offers by email.',
    },
  ]
  const escape = (text: string) => text.replaceAll('&', '&amp;')
  const boxes = items.map(
    it => `<label><input type="checkbox" name="consent.${it.id}" value="yes"> ${escape(it.label)}</label>`,
  )
  const page = `<!doctype html><title>Dupont &amp; Fils</title>${boxes.join('')}<button>Subscribe</button>`
  const html = utf8(damage.html?.(page) ?? page)
  const css = utf8('label { display: block }')
  const definition: Loose = {
    v: 'optimail.form/1',
    id: 'frm_test',
    version: 17,
    locale: 'en',
    variant: 'a',
    lexicon: LEXICON_VERSION,
    controller: { name: 'Dupont & Fils', contact: 'dpo@mail.example' },
    items,
    partners: [],
    render: { html: hashOf(html), css: hashOf(css) },
  }
  damage.definition?.(definition)
  const bytes = json(definition)
  const files = new Map([
    [`form/${sha256Hex(bytes)}.json`, bytes],
    [`form/${sha256Hex(html)}.html`, html],
    [`form/${sha256Hex(css)}.css`, css],
  ])
  return { definition, files, snapshot: hashOf(bytes) }
}

/** The mail that asks, signed as the house signs its own. */
const ASKING = askingMail()
function askingMail(): Bytes {
  const link = `https://mail.example/c/${TOKEN}`
  const composed = composeMessage(
    {
      headers: [
        { name: 'From', phrase: ['Dupont & Fils'], address: 'hello@mail.example' },
        { name: 'To', phrase: [], address: ADDRESS },
        { name: 'Subject', text: ['Please confirm'] },
        { name: 'Message-ID', tokens: ['<doi-1@mail.example>'] },
      ],
      text: [`Please confirm your address:\n\n${link}\n`],
      html: [`<p>Please confirm: <a href="${link}">confirm</a></p>`],
    },
    {},
    START_MS,
    [DKIM],
  )
  if (!composed.ok) throw new Error(composed.refusal)
  return composed.value.data
}

const purpose = (id: string, v: number, state: string) => ({ channel: 'email', id, state, v })
const controller = { name: 'Dupont & Fils', contact: 'dpo@mail.example' }
const own = (members: Loose): Loose => ({
  log: ORIGIN,
  tenant: ACCOUNT,
  v: 'optimail.consent/1',
  _sd_alg: 'sha-256',
  ...members,
})
const rotation = (payload: Loose): Draft => ({
  chain: false,
  members: own({ type: 'key.rotate', tenant: '-', payload }),
  disclosures: {},
})

/** Signed up with one box of two, asked by mail, confirmed. */
export function story(damage: Damage, snapshot: string): Draft[] {
  const form = { id: 'frm_test', version: 17, locale: 'en', snapshot }
  const posted: Loose = { method: 'POST', time: timeAt(7), token_sha256: sha256Hex(TOKEN) }
  damage.confirmation?.(posted)
  const said = { address: ADDRESS, 'doi.token_sha256': sha256Hex(TOKEN), 'doi.message_id': '<doi-1@mail.example>' }
  return [
    rotation({ use: 'log', vkey: LOG.vkey }),
    rotation({ use: 'instance', vkey: INSTANCE.vkey }),
    rotation({ use: 'dkim', domain: DKIM.domain, selector: DKIM.selector, key: dkimP }),
    { chain: false, members: own({ type: 'form.publish', form }), disclosures: {} },
    {
      chain: true,
      members: own({
        type: 'grant',
        controller,
        evidence: 'E4',
        form,
        purposes: [purpose('newsletter', 4, 'granted'), purpose('offers', 2, 'refused')],
      }),
      disclosures: {
        address: ADDRESS,
        ip: '203.0.113.44',
        submitted_at: timeAt(5),
        journal: { tprev: random('before'), tseq: 12 },
      },
    },
    {
      chain: true,
      members: own({ type: 'doi.sent', controller, purposes: [purpose('newsletter', 4, 'requested')] }),
      disclosures: { ...said, journal: { tprev: random('before 2'), tseq: 14 } },
      files: {
        'doi/sent.eml': damage.mail?.(ASKING) ?? ASKING,
        'doi/delivery.json': json({ mx: 'mx.example.org', reply: '250 ok', time: timeAt(6), tls: true }),
      },
    },
    {
      chain: true,
      members: own({ type: 'confirm', controller, evidence: 'E5', purposes: [purpose('newsletter', 4, 'granted')] }),
      disclosures: { ...said, ip: '203.0.113.44', journal: { tprev: random('before 3'), tseq: 16 } },
      files: { 'doi/confirm.json': json(posted) },
    },
  ]
}

/** An event of the chain that takes everything back. */
export const withdrawal = (): Draft => ({
  chain: true,
  members: own({
    type: 'withdraw',
    controller,
    purposes: [purpose('newsletter', 4, 'withdrawn')],
    via: 'list-unsubscribe-post',
  }),
  disclosures: { address: ADDRESS, journal: { tprev: random('before 4'), tseq: 19 } },
})
/** An event of the chain that destroys what another one said, of which only its C is left. */
export const erasure = (n: number): Draft => ({
  chain: true,
  members: own({ type: 'erase', cites: [n] }), // The number becomes its C, once it has one.
  disclosures: {},
})

type Placed = {
  readonly draft: Draft
  readonly index: number
  readonly n?: number
  readonly text: string
  readonly c: Bytes
  readonly disclosures: readonly string[]
  readonly size: number
  readonly files: ReadonlyMap<string, Bytes>
}
type Checkpoint = { readonly size: number; readonly root: Bytes; readonly note: string; readonly atMs: number }

/** The log as it grows: one event a minute, a checkpoint behind each, an entry of somebody else between. */
class TestLog {
  readonly leaves: Bytes[] = []
  readonly checkpoints: Checkpoint[] = []
  readonly #damage: Damage

  constructor(damage: Damage) {
    this.#damage = damage
    this.sign(-1)
  }

  get last(): Checkpoint {
    const last = this.checkpoints.at(-1)
    if (!last) throw new Error('a log begins with a checkpoint')
    return last
  }

  sign(at: number): void {
    const [size, root, atMs] = [this.leaves.length, rootOfHashes(this.leaves), START_MS + at * STEP_MS + 5_000]
    const witnesses = (this.#damage.witnesses ?? ['w1']).map((name, i) => witnessAt(name, atMs + i * 1_000))
    const signers = [...(this.#damage.signers ?? [LOG]), ...witnesses]
    this.checkpoints.push({ size, root, atMs, note: signNote(checkpointText({ origin: ORIGIN, size, root }), signers) })
  }

  add(entry: Bytes, at: number): number {
    this.leaves.push(leafHash(entry), leafHash(entryOf(sha256(`somebody else ${at}`))))
    this.sign(at)
    return this.leaves.length - 2
  }
}

function place(drafts: readonly Draft[], log: TestLog, damage: Damage): Placed[] {
  const placed: Placed[] = []
  for (const [at, draft] of drafts.entries()) {
    const chain = placed.filter(it => it.n !== undefined)
    const n = draft.chain ? chain.length : undefined
    const files = new Map(
      Object.entries(draft.files ?? {}).map(([path, bytes]) => [path.replace('/', `/${n}/`), bytes]),
    )
    const attachments = [...files]
      .toSorted(([a], [b]) => byBytes(a, b))
      .map(([path, bytes]) => ({ media: 'application/octet-stream', path, sha256: hashOf(bytes) }))
    const values = { ...draft.disclosures, ...(attachments.length > 0 && { attachments }) }
    const disclosures = Object.entries(values).map(([name, value]) =>
      disclosure(random(`salt ${at} ${name}`), name, value as Json),
    )
    const { size, root } = log.last
    const members = structuredClone(draft.members)
    if (Array.isArray(members.cites))
      members.cites = members.cites.map((it: Loose) =>
        typeof it === 'number' ? toBase64Url(chain[it]?.c ?? sha256('')) : it,
      )
    const envelope = {
      ...members,
      _sd: disclosures.map(digestOf).toSorted(),
      after: { root: toBase64Url(root), size },
      nonce: random(`nonce ${at}`),
      time: timeAt(at),
      ...(n !== undefined && { n, prev: n === 0 ? null : toBase64Url(chain[n - 1]?.c ?? sha256('')) }),
    }
    damage.envelope?.(envelope, n ?? -1)
    const text = canonical(envelope)
    const c = commitmentOf(text)
    placed.push({
      draft,
      index: log.add(entryOf(c), at),
      ...(n !== undefined && { n }),
      text,
      c,
      disclosures,
      size,
      files,
    })
  }
  return placed
}

function shown(it: Placed, placed: readonly Placed[], log: TestLog): Loose {
  const { index, n = 0, c, draft, text, size } = it
  if (draft.erased) {
    const by = placed.find(other => other.text.includes(toBase64Url(c)) && other.draft.members.type === 'erase')
    return { n, index, c: toBase64Url(c), erased: toBase64Url(by?.c ?? sha256('nobody')) }
  }
  const names = new Map(it.disclosures.map(text => [text, readDisclosure(text)?.name ?? '']))
  const first = log.checkpoints.find(it => it.size > index) ?? log.last
  const floor = log.checkpoints.findLast(it => it.size <= size) ?? log.last
  const anchor = ({ note, size }: Checkpoint) => ({ note, proof: consistencyProof(log.leaves, size).map(toBase64) })
  return {
    envelope: text,
    disclosures: it.disclosures
      .filter(text => names.get(text) !== 'journal')
      .toSorted((a, b) => byBytes(digestOf(a), digestOf(b))),
    redacted: [...names.values()].filter(name => name === 'journal'),
    erased: [],
    index,
    after_proof: consistencyProof(log.leaves, size).map(toBase64),
    ...(first.note.includes('.example ') && { first: anchor(first), floor: anchor(floor) }),
    line: { lang: 'en', text: lineOf(JSON.parse(text) as Envelope, 'en') },
  }
}

/** A complete bundle; without damage every step passes. */
export function build(damage: Damage = {}): Built {
  const form = formOf(damage)
  const drafts = damage.drafts?.(story(damage, form.snapshot)) ?? story(damage, form.snapshot)
  const log = new TestLog(damage)
  const placed = place(drafts, log, damage)
  const chain = placed.filter(it => it.n !== undefined)
  const beside = placed.filter(it => it.n === undefined)
  const { size, root } = log.last
  const note = damage.checkpoint?.(log.last.note) ?? log.last.note
  const evidence: Loose = {
    v: format.EVIDENCE_VERSION,
    log: ORIGIN,
    tenant: ACCOUNT,
    channel: 'email',
    events: chain.map(it => shown(it, placed, log)),
    context: beside.map(it => shown(it, placed, log)),
    state: foldChain(
      chain.filter(it => !it.draft.erased).map(it => ({ index: it.index, envelope: JSON.parse(it.text) as Envelope })),
    ),
  }
  damage.evidence?.(evidence)
  const proofOf = (it: Placed, path: string): [string, Bytes] => {
    const file = tlogProof({ index: it.index, path: inclusionProof(log.leaves, it.index), checkpoint: note })
    return [path, utf8(damage.proof?.(file, path) ?? file)]
  }
  const last = { size, root, n: chain.length - 1, c: chain.at(-1)?.c ?? sha256('') }
  const files = new Map<string, Bytes>([
    [format.PATHS.evidence, json(evidence)],
    ...chain.map(it => proofOf(it, format.eventProofPath(it.n ?? 0))),
    ...beside.map(it => proofOf(it, format.contextProofPath(it.index))),
    ...form.files,
    ...chain.filter(it => !it.draft.erased).flatMap(it => [...it.files]),
    ...keyFiles(placed, damage),
    [
      format.PATHS.chainNote,
      noteOf(format.chainNoteText(ORIGIN, last), damage.chainNote, damage.chainSigner ?? INSTANCE),
    ],
  ])
  const policy = policyOf(damage)
  files.set(format.PATHS.policy, utf8(damage.policy?.(policy) ?? policy))
  damage.files?.(files)
  const isWitnessed = (damage.witnesses ?? ['w1']).length > 0
  const newestMs = isWitnessed ? log.last.atMs + ((damage.witnesses ?? ['w1']).length - 1) * 1_000 : log.last.atMs
  seal(files, damage, new Date(newestMs).toISOString())
  damage.signed?.(files)
  return { archive: writeZip(files), files, policy, definition: form.definition }
}

const noteOf = (text: string, change: ((text: string) => string) | undefined, signer: NoteSigner): Bytes =>
  utf8(signNote(change?.(text) ?? text, [signer]))

export function policyOf(damage: Damage): string {
  const witnesses = (damage.witnesses ?? ['w1']).map(name => ({
    name,
    vkey: witnessAt(name, 0).vkey,
    url: `https://${name}.example`,
  }))
  const logs = (damage.signers ?? [LOG]).filter(it => it.name === ORIGIN && it !== STRANGER)
  const text = policyText(
    logs.map(it => it.vkey),
    witnesses,
  )
  return damage.quorum === undefined ? text : text.replace('group external any', `group external ${damage.quorum}`)
}

function keyFiles(placed: readonly Placed[], damage: Damage): [string, Bytes][] {
  const from = new Date(START_MS - STEP_MS * 60).toISOString()
  const rotations = placed
    .filter(it => it.draft.members.type === 'key.rotate')
    .map(it => ({ index: it.index, ...it.draft.members.payload }))
  const used = [
    ...(damage.signers ?? [LOG])
      .filter(it => it.name === ORIGIN && it !== STRANGER)
      .map(it => ({ use: 'log', vkey: it.vkey })),
    { use: 'instance', vkey: INSTANCE.vkey },
  ]
  const ours = used.map(it => ({ ...it, from, ...indexOf(rotations, it.vkey) }))
  const witnesses = (damage.witnesses ?? ['w1']).map(name => ({ use: 'witness', vkey: witnessAt(name, 0).vkey, from }))
  const keys: Loose = {
    v: format.KEYS_VERSION,
    keys: [...ours, ...witnesses, ...rotations.filter(it => it.use === 'dkim')],
  }
  damage.keys?.(keys)
  const bytes = json(keys)
  return [
    [format.PATHS.keys, bytes],
    [
      format.PATHS.keysNote,
      noteOf(
        format.keysNoteText(ORIGIN, bytes),
        damage.keysNote,
        damage.keysSigner ?? (damage.signers ?? [LOG])[0] ?? LOG,
      ),
    ],
  ]
}

function indexOf(rotations: readonly Loose[], vkey: string): Loose {
  const found = rotations.find(it => it.vkey === vkey)
  return found ? { index: found.index } : {}
}

/** Lists the files and signs the list. */
function seal(files: Map<string, Bytes>, damage: Damage, asOf: string): void {
  const manifest: Loose = {
    v: format.BUNDLE_VERSION,
    generator: 'optimail/0.1.0',
    custodian: controller,
    purpose: 'A test asked.',
    as_of: asOf,
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, sha256Hex(bytes)])),
  }
  damage.manifest?.(manifest)
  const bytes = json(manifest)
  files.set(format.PATHS.manifest, bytes)
  files.set(
    format.PATHS.manifestNote,
    utf8(signNote(format.manifestNoteText(ORIGIN, bytes), [damage.manifestSigner ?? INSTANCE])),
  )
}
