/**
 * Each sentence of the reference, A1 to D13, broken at least once: by somebody who holds the installation's key, and signs
 * everything anew, but not the log's. What is damaged and where it has to be seen stands in one table.
 */

import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  build,
  type Damage,
  type Draft,
  type Loose,
  ORIGIN,
  STRANGER,
  withdrawal,
} from '../../../test/bundle-builder.ts'
import { event, saying } from '../../../test/bundle-damages.ts'
import { toBase64Url } from '../base64.ts'
import { textOf, utf8, type Bytes } from '../bytes.ts'
import { sha256, sha256Hex } from '../crypto.ts'
import { disclosure } from '../envelope.ts'
import { parsePolicy } from '../policy-file.ts'
import { verifyBundle } from './verify.ts'

const PINNED = parsePolicy(build().policy)
const HASH = toBase64Url(sha256('x'))

/** The last event of the chain, or another one, drafted otherwise. */
const drafted = (type: string, over: (draft: Draft) => void): Damage => ({
  drafts: drafts => {
    for (const draft of drafts) if (draft.members.type === type) over(draft)
    return drafts
  },
})
const disclosing = (values: Loose): Damage =>
  drafted('grant', draft => (draft.disclosures = { ...draft.disclosures, ...values }))
const member = (n: number, name: string, value: Loose): Damage =>
  saying(n, it => (value === undefined ? delete it[name] : (it[name] = value)))
const withEvent = (members: Loose, disclosures: Loose = { address: 'alice@example.org' }): Damage => ({
  drafts: drafts => {
    const said = Object.entries({ ...withdrawal().members, ...members }).filter(([, value]) => value !== undefined)
    return [...drafts, { chain: true, members: Object.fromEntries(said), disclosures }]
  },
})
const rawEnvelope = (over: (text: string) => string): Damage => event(1, it => (it.envelope = over(it.envelope)))
const proof = (over: (text: string) => string): Damage => ({
  proof: (it, path) => (path === 'events/1.tlog-proof' ? over(it) : it),
})
const RECORDS = (status: string, id = `${ORIGIN}#12`) =>
  utf8(
    JSON.stringify({
      '@graph': [
        { 'dct:identifier': id, 'dpv:hasConsentStatus': status },
        { 'dct:identifier': `${ORIGIN}#8`, 'dpv:hasConsentStatus': 'dpv:ConsentRefused' },
      ],
    }),
  )

type Row = readonly [sentence: string, what: string, step: number, damage: Damage]
const TABLE: readonly Row[] = [
  ['A1', 'dated long before anybody had seen it', 4, saying(2, it => (it.time = '2026-11-24T08:59:00.000Z'))],
  [
    'A1',
    'first is the note of a stranger',
    4,
    event(0, it => (it.first.note = it.first.note.replace(/— w1\.example \S+/, '— w1.example AAAAAAAA'))),
  ],
  ['A1', 'floor with a proof of another size', 4, event(2, it => (it.floor.proof = []))],
  [
    'A1',
    'first without witnesses',
    4,
    { witnesses: [], evidence: it => it.events.forEach((one: Loose) => (one.first = { note: 'x', proof: [] })) },
  ],
  ['A2', 'keys.note with a second line of text', 3, { keysNote: it => `${it}more\n` }],
  [
    'A2',
    'keys.note with its hash in capitals',
    3,
    { keysNote: it => it.replace(/[0-9a-f]{64}/, hex => hex.toUpperCase()) },
  ],
  [
    'A2',
    'an instance key that keys.json does not have',
    2,
    { keys: it => (it.keys = it.keys.filter((key: Loose) => key.use !== 'instance')) },
  ],
  [
    'A2',
    'the checkpoint in the place of keys.note',
    3,
    {
      files: it =>
        it.set(
          'keys.note',
          utf8((textOf(it.get('events/0.tlog-proof') ?? utf8('')) ?? '').split('\n\n').slice(1).join('\n\n')),
        ),
    },
  ],
  ['A2', 'an origin that begins like a note', 3, { evidence: it => (it.log = 'optimail.keys/consent') }],
  ['A4', 'chain.note with unpadded base64', 8, { chainNote: it => it.replace(/=\n$/, '\n') }],
  ['A4', 'chain.note with a leading zero', 8, { chainNote: it => it.replace(/\n14 /, '\n014 ') }],
  ['A4', 'chain.note of another kind', 8, { chainNote: it => it.replace('optimail.chain/1', 'optimail.bundle/1') }],
  [
    'A4',
    'chain.note with another root',
    8,
    { chainNote: it => it.replace(/\n14 \S/, it => (it.endsWith('A') ? '\n14 B' : '\n14 A')) },
  ],
  [
    'A5',
    'after_proof where there is nothing before',
    8,
    { evidence: it => it.context[0].after_proof.push(it.events[2].after_proof[0]) },
  ],
  ['A5', 'after_proof one hash too long', 8, event(1, it => it.after_proof.push(it.after_proof[0]))],
  ['A5', 'after of a size that never was', 8, saying(1, it => (it.after.size += 1))],
  ['A6', 'a rendering by another name', 9, { definition: it => (it.render.tablet = it.render.html) }],
  ['A6', 'a rendering whose hash is no hash', 9, { definition: it => (it.render.css = 'sha256:abc') }],
  [
    'A6',
    'a form whose style is missing',
    9,
    { files: it => [...it.keys()].filter(path => path.endsWith('.css')).forEach(path => it.delete(path)) },
  ],
  ['A6', 'a file under sms/ that no event has', 9, { files: it => it.set('sms/1/opt-in.json', utf8('{}')) }],
  ['A6', 'a file under import/ that no event has', 9, { files: it => it.set('import/0/row.json', utf8('{}')) }],
  [
    'A6',
    'attachments without their media',
    5,
    disclosing({ attachments: [{ path: 'doi/0/x.json', sha256: `sha256:${'0'.repeat(64)}` }] }),
  ],
  [
    'A6',
    'attachments twice',
    5,
    disclosing({
      attachments: ['a', 'a'].map(() => ({ media: 'x/y', path: 'doi/0/x.json', sha256: `sha256:${'0'.repeat(64)}` })),
    }),
  ],
  [
    'A6',
    'attachments that are not sorted',
    5,
    disclosing({
      attachments: ['b', 'a'].map(name => ({
        media: 'x/y',
        path: `doi/0/${name}`,
        sha256: `sha256:${'0'.repeat(64)}`,
      })),
    }),
  ],
  ['A7', 'confirm.json with a browser’s name', 10, { confirmation: it => (it.user_agent = 'Mozilla') }],
  ['A7', 'confirm.json without its time', 10, { confirmation: it => delete it.time }],
  [
    'A7',
    'confirm.json with a hash in capitals',
    10,
    { confirmation: it => (it.token_sha256 = it.token_sha256.toUpperCase()) },
  ],
  [
    'A8',
    'an erased event with a member more',
    6,
    event(0, it => {
      for (const name of Object.keys(it)) delete it[name]
      Object.assign(it, { n: 0, index: 8, c: HASH, erased: HASH, extra: 1 })
    }),
  ],
  ['A9', 'given by a mail', 11, { evidence: it => (it.state[0].index = 10) }],
  ['A9', 'refused that was not', 11, { evidence: it => (it.state[1].state = 'withdrawn') }],
  [
    'A9',
    'a level where nothing is given',
    11,
    { drafts: it => [...it, withdrawal()], evidence: it => (it.state[0].state = 'given') },
  ],
  ['A9', 'a state of another channel', 11, { evidence: it => (it.state[0].channel = 'sms') }],
  [
    'A10',
    'the event of the mail’s key left out',
    10,
    { evidence: it => it.context.splice(2, 1), files: it => it.delete('context/4.tlog-proof') },
  ],
  ['A10', 'the mail’s key at another domain', 10, { keys: it => (it.keys.at(-1).domain = 'eve.example') }],
  ['A10', 'a DKIM key without an index', 3, { keys: it => delete it.keys.at(-1).index }],
  [
    'A10',
    'an import that is not beside the chain',
    8,
    drafted('grant', it => (it.members.import = { batch: HASH, row: 3 })),
  ],
  ['B6', 'prev with padding', 6, saying(1, it => (it.prev += '='))],
  ['B6', 'a nonce with bits behind its end', 6, saying(1, it => (it.nonce = `${it.nonce.slice(0, -1)}B`))],
  ['B6', 'a nonce in the other alphabet', 6, saying(1, it => (it.nonce = `+${it.nonce.slice(1)}`))],
  ['B6', 'a root of after with a line break', 6, saying(1, it => (it.after.root += '\n'))],
  ['B6', 'a digest of 31 bytes', 6, saying(1, it => it._sd.push(HASH.slice(0, -1)))],
  ['B6', 'a snapshot in capitals', 6, saying(0, it => (it.form.snapshot = it.form.snapshot.toUpperCase()))],
  ['B6', 'a snapshot without its kind', 6, saying(0, it => (it.form.snapshot = it.form.snapshot.slice(7)))],
  ['B6', 'a proof without padding', 7, proof(it => it.replace(/=\n/, '\n'))],
  [
    'B6',
    'a proof with bits behind its end',
    7,
    proof(it => it.replace(/([A-Za-z0-9+/])=\n/, (_, last: string) => `${last === 'B' ? 'C' : 'B'}=\n`)),
  ],
  ['B10', 'a witness without an address', 3, { policy: it => it.replace(/ https:\/\/w1\S*\n/, '\n') }],
  ['B10', 'a comment behind a line', 3, { policy: it => it.replace('quorum external', 'quorum external # ours') }],
  ['B10', 'a group of nobody', 3, { policy: it => it.replace('any w1', 'any w9') }],
  ['B10', 'two quorums', 3, { policy: it => `${it}quorum external\n` }],
  ['B10', 'a witness with a key of the log’s type', 3, { policy: it => it.replace(/w1\.example\+\S+/, STRANGER.vkey) }],
  ['C1', 'cites on a grant', 6, member(0, 'cites', [HASH])],
  ['C1', 'a payload on a grant', 6, member(0, 'payload', {})],
  ['C1', 'no digests at all', 6, member(1, '_sd', undefined)],
  ['C1', 'another algorithm', 6, member(1, '_sd_alg', 'sha-512')],
  ['C1', 'a version to come', 6, member(1, 'v', 'optimail.consent/2')],
  ['C1', 'no nonce', 6, member(1, 'nonce', undefined)],
  ['C1', 'no after', 6, member(1, 'after', undefined)],
  ['C1', 'prev that is null behind the first', 6, member(1, 'prev', null)],
  ['C1', 'prev on the first', 6, member(0, 'prev', HASH)],
  ['C1', 'a way that there is not', 6, withEvent({ via: 'telepathy' })],
  ['C1', 'an erasure that cites nobody', 6, withEvent({ type: 'erase', purposes: undefined, cites: [] }, {})],
  ['C1', 'an erasure with purposes', 6, withEvent({ type: 'erase', cites: [HASH] }, {})],
  ['C2', 'a type of the account in the chain', 6, member(1, 'type', 'audit')],
  [
    'C3',
    'a place in a chain beside it',
    6,
    { envelope: it => void (it.type === 'form.publish' && Object.assign(it, { n: 0, prev: null })) },
  ],
  ['C3', 'a key of an account', 6, { envelope: it => void (it.type === 'key.rotate' && (it.tenant = 'acc_test')) }],
  ['C3', 'a form of the installation', 6, { envelope: it => void (it.type === 'form.publish' && (it.tenant = '-')) }],
  [
    'C3',
    'a request without its import',
    6,
    withEvent({
      type: 'request',
      via: undefined,
      evidence: 'E1',
      purposes: [{ channel: 'email', id: 'news', state: 'requested', v: 1 }],
    }),
  ],
  ['C3', 'an import without its row', 6, member(0, 'import', { batch: HASH })],
  ['C4', 'two channels in one event', 6, saying(0, it => (it.purposes[1].channel = 'sms'))],
  ['C4', 'a channel that there is not', 6, saying(0, it => it.purposes.forEach((one: Loose) => (one.channel = 'fax')))],
  ['C4', 'a bundle about another channel', 6, { evidence: it => (it.channel = 'sms') }],
  [
    'C5',
    'a domain in letters',
    5,
    drafted('grant', it => (it.disclosures = { ...it.disclosures, address: 'alice@bücher.example' })),
  ],
  [
    'C5',
    'an address that is a number',
    5,
    drafted('grant', it => (it.disclosures = { ...it.disclosures, address: '+33612345678' })),
  ],
  [
    'C5',
    'no address on a mail',
    5,
    drafted('doi.sent', it => {
      const { address: _, ...rest } = it.disclosures as Loose
      it.disclosures = rest
    }),
  ],
  ['C6', 'milliseconds as text', 5, disclosing({ dwell_ms: '8210' })],
  ['C6', 'milliseconds below nothing', 5, disclosing({ dwell_ms: -1 })],
  ['C6', 'a viewport with a third side', 5, disclosing({ viewport: { w: 1, h: 2, d: 3 } })],
  ['C6', 'fields by other names', 5, disclosing({ fields: [{ field: 'email', at: 1 }] })],
  ['C6', 'an ip that is no text', 5, disclosing({ ip: 1 })],
  ['C6', 'a time without its zone', 5, disclosing({ rendered_at: '2026-11-24T09:00:00' })],
  ['C6', 'an old name', 5, disclosing({ doi_message_id: '<a@b>' })],
  ['C6', 'a name twice, withheld and disclosed', 5, event(0, it => it.redacted.push('ip'))],
  ['C7', 'a digest twice', 6, saying(0, it => it._sd.push(it._sd[0]))],
  ['C7', 'a digest that nobody accounts for', 5, saying(0, it => (it._sd = [...it._sd, HASH].toSorted()))],
  [
    'C7',
    'a salt that is too short',
    5,
    event(0, it => (it.disclosures[0] = disclosure('short', 'ip', '203.0.113.44'))),
  ],
  ['C8', 'withheld more than there is', 5, event(0, it => it.redacted.push('name'))],
  ['C8', 'destroyed and not named', 5, event(0, it => (it.redacted = []))],
  ['C8', 'withheld under a name that there is not', 5, event(0, it => (it.redacted = ['diary']))],
  ['C9', 'a grant that withdraws', 6, saying(0, it => (it.purposes[1].state = 'withdrawn'))],
  [
    'C9',
    'a withdrawal that grants',
    6,
    withEvent({ purposes: [{ channel: 'email', id: 'newsletter', state: 'granted', v: 4 }] }),
  ],
  ['C9', 'a confirmation that requests', 6, saying(2, it => (it.purposes[0].state = 'requested'))],
  ['C9', 'purposes out of order', 6, saying(0, it => (it.purposes = it.purposes.toReversed()))],
  ['C9', 'a purpose twice', 6, saying(0, it => (it.purposes[1].id = 'newsletter'))],
  ['C9', 'an id with capitals', 6, saying(2, it => (it.purposes[0].id = 'Newsletter'))],
  ['C9', 'an id of 65 letters', 6, saying(2, it => (it.purposes[0].id = 'n'.repeat(65)))],
  ['C9', 'a version that is no number', 6, saying(2, it => (it.purposes[0].v = '4'))],
  ['C10', 'a confirmation that is not E5', 6, member(2, 'evidence', 'E4')],
  ['C10', 'a grant that is E5', 6, member(0, 'evidence', 'E5')],
  ['C11', 'a grant without a controller', 6, member(0, 'controller', undefined)],
  ['C11', 'a controller without a contact', 6, saying(0, it => delete it.controller.contact)],
  ['C11', 'a controller with a member more', 6, saying(0, it => (it.controller.phone = '1'))],
  [
    'C11',
    'a partner without its box [AS-09]',
    6,
    member(0, 'partners', [{ id: 'acme', name: 'Acme', policy: 'https://acme.example/p' }]),
  ],
  ['C11', 'evidence on a withdrawal', 6, withEvent({ evidence: 'E4' })],
  ['C11', 'no evidence on a grant', 6, member(0, 'evidence', undefined)],
  ['C11', 'a level that there is not', 6, member(0, 'evidence', 'E6')],
  ['C12', 'minus nothing', 6, rawEnvelope(it => it.replace('"n":1', '"n":-0'))],
  ['C12', 'an exponent', 6, rawEnvelope(it => it.replace('"n":1', '"n":1e0'))],
  ['C12', 'a fraction', 6, rawEnvelope(it => it.replace('"n":1', '"n":1.0'))],
  ['C12', 'a name twice', 6, rawEnvelope(it => it.replace('"n":1', '"n":1,"n":1'))],
  ['C12', 'half a sign', 6, rawEnvelope(it => it.replace('"type"', '"\\ud800":1,"type"'))],
  [
    'C12',
    'names in another order',
    6,
    rawEnvelope(it => it.replace(/"nonce":"([^"]+)","prev":"([^"]+)"/, '"prev":"$2","nonce":"$1"')),
  ],
  ['C12', 'more than a number holds', 6, rawEnvelope(it => it.replace('"n":1', '"n":9007199254740992'))],
  ['C12', 'a sign written by its number', 6, rawEnvelope(it => it.replace('"type"', '"\\u0074ype"'))],
  ['D1', 'no context', 6, { evidence: it => delete it.context }],
  ['D1', 'no events', 6, { evidence: it => (it.events = []) }],
  ['D1', 'no list of what is destroyed', 5, event(0, it => delete it.erased)],
  ['D1', 'no list of what is withheld', 5, event(0, it => delete it.redacted)],
  ['D1', 'an index that is no number', 7, event(0, it => (it.index = '8'))],
  ['D2', 'a manifest without its custodian', 2, { manifest: it => delete it.custodian }],
  ['D2', 'a custodian without a contact', 2, { manifest: it => (it.custodian = { name: 'Dupont & Fils' }) }],
  ['D2', 'a hash in capitals', 2, { manifest: it => (it.files['policy.txt'] = it.files['policy.txt'].toUpperCase()) }],
  [
    'D2',
    'manifest.note of another log',
    2,
    {
      signed: it =>
        it.set(
          'manifest.note',
          utf8((textOf(it.get('manifest.note') ?? utf8('')) ?? '').replace(ORIGIN, 'other.example/consent')),
        ),
    },
  ],
  [
    'D3',
    'a proof by a padded number',
    7,
    {
      files: it => {
        it.set('events/01.tlog-proof', it.get('events/1.tlog-proof') ?? utf8(''))
        it.delete('events/1.tlog-proof')
      },
    },
  ],
  ['D3', 'a proof of a version to come', 7, proof(it => it.replace('@v1', '@v2'))],
  [
    'D3',
    'a proof beside the chain by another index',
    7,
    {
      files: it => {
        it.set('context/99.tlog-proof', it.get('context/0.tlog-proof') ?? utf8(''))
        it.delete('context/0.tlog-proof')
      },
    },
  ],
  [
    'D6',
    'a form by a name in capitals',
    9,
    {
      files: it =>
        [...it]
          .filter(([path]) => path.endsWith('.css'))
          .forEach(([path, bytes]) => {
            it.delete(path)
            it.set(`form/${path.slice(5, 69).toUpperCase()}.css`, bytes)
          }),
    },
  ],
  ['D6', 'a form without an ending', 9, { files: it => it.set(`form/${sha256Hex('x')}`, utf8('x')) }],
  [
    'D7',
    'a mail at another place of the chain',
    9,
    {
      files: it => {
        it.set('doi/2/sent.eml', it.get('doi/1/sent.eml') ?? utf8(''))
        it.delete('doi/1/sent.eml')
      },
    },
  ],
  [
    'D7',
    'an attachment without a place',
    9,
    disclosing({ attachments: [{ media: 'x/y', path: 'doi/x.json', sha256: `sha256:${sha256Hex('x')}` }] }),
  ],
  [
    'D7',
    'an attachment at a padded place',
    9,
    disclosing({ attachments: [{ media: 'x/y', path: 'doi/00/x.json', sha256: `sha256:${sha256Hex('x')}` }] }),
  ],
  ['D7', 'a mail with bare line feeds', 10, { mail: it => utf8((textOf(it) ?? '').replaceAll('\r\n', '\n')) }],
  ['D7', 'a mail to somebody else', 10, { mail: it => utf8((textOf(it) ?? '').replace('To: alice@', 'To: bob@')) }],
  ['D8', 'a box without a beginning', 9, { definition: it => delete it.items[0].default }],
  ['D8', 'a radio button', 9, { definition: it => (it.items[0].control = 'radio') }],
  ['D8', 'a definition without its controller', 9, { definition: it => delete it.controller }],
  ['D8', 'another variant than it names', 9, drafted('grant', it => (it.members.form.variant = 'b'))],
  [
    'D8',
    'a label that is only there unescaped',
    9,
    { html: it => it.replace('Dupont &amp; Fils’ newsletter', 'Dupont & <b>Fils’</b> newsletter') },
  ],
  ['D9', 'a key that ended before it began', 3, { keys: it => (it.keys[1].until = '2020-01-01T00:00:00.000Z') }],
  ['D9', 'a key without its beginning', 3, { keys: it => delete it.keys[0].from }],
  ['D9', 'an instance key that has ended', 2, { keys: it => (it.keys[1].until = '2026-11-24T09:00:00.000Z') }],
  ['D9', 'no keys at all', 3, { keys: it => (it.keys = []) }],
  [
    'D13',
    'a record that says given of what was refused',
    11,
    { files: it => it.set('dpv-27560.jsonld', RECORDS('dpv:ConsentWithdrawn')) },
  ],
  [
    'D13',
    'a record of another event',
    11,
    { files: it => it.set('dpv-27560.jsonld', RECORDS('dpv:ConsentGiven', `${ORIGIN}#10`)) },
  ],
  ['D13', 'records that are none', 11, { files: it => it.set('dpv-27560.jsonld', utf8('hello')) }],
  ['D13', 'a line in another language than it says', 11, event(0, it => (it.line.lang = 'fr'))],
]

const failedIn = (archive: Bytes): number[] | 'unreadable' => {
  const verdict = verifyBundle(archive, { pinned: PINNED.ok ? PINNED.value : undefined })
  if (!verdict.ok) return 'unreadable'
  expect(verdict.value.exit).toBe(verdict.value.steps.some(it => it.result === 'fail') ? 1 : 0)
  return [...new Set(verdict.value.steps.filter(it => it.result === 'fail').map(it => it.id))]
}

describe('each sentence, broken where it is seen [AS-10]', () => {
  test.each(TABLE)('%s: %s: step %i', (_, __, step, damage) => {
    expect(failedIn(build(damage).archive)).toContain(step)
  })

  test('no sentence is left out that a bundle can break', () => {
    const named = new Set(TABLE.map(([sentence]) => sentence))
    const all = [
      'A1',
      'A2',
      'A4',
      'A5',
      'A6',
      'A7',
      'A8',
      'A9',
      'A10',
      'B6',
      'B10',
      ...Array.from({ length: 12 }, (_, i) => `C${i + 1}`),
      'D1',
      'D2',
      'D3',
      'D6',
      'D7',
      'D8',
      'D9',
      'D13',
    ]
    expect(all.filter(it => !named.has(it))).toEqual([]) // A3, D4, D5, D11 and D12 are about the archive and the answer.
  })

  test('records that say what the chain comes to pass', () => {
    expect(failedIn(build({ files: it => it.set('dpv-27560.jsonld', RECORDS('dpv:ConsentGiven')) }).archive)).toEqual(
      [],
    )
  })
})

/** D4 and D11, on the bytes: what has a second reading, or none. */
const ARCHIVES: readonly (readonly [
  what: string,
  found: readonly number[] | 'unreadable',
  damage: (zip: Buffer) => Buffer,
])[] = [
  ['a byte before it', 'unreadable', zip => Buffer.concat([Buffer.from('x'), zip])],
  ['a byte behind it', [1], zip => Buffer.concat([zip, Buffer.from('x')])],
  ['a comment', [1], zip => (zip.writeUInt16LE(1, zip.length - 2), Buffer.concat([zip, Buffer.from('x')]))],
  ['a part of several', [1], zip => (zip.writeUInt16LE(1, zip.length - 18), zip)],
  [
    'one entry less than it has',
    [1, 2],
    zip => (zip.writeUInt16LE(zip.readUInt16LE(zip.length - 12) - 1, zip.length - 12), zip),
  ],
  ['the sum of a file', [1], zip => (zip.writeUInt32LE(crc32('x'), 14), zip)],
  ['an encrypted file', 'unreadable', zip => (zip.writeUInt16LE(1, centralOf(zip) + 8), zip)],
  ['a method that bundles do not use', 'unreadable', zip => (zip.writeUInt16LE(12, centralOf(zip) + 10), zip)],
  ['a link', [1], zip => (zip.writeUInt32LE((0o120777 << 16) >>> 0, centralOf(zip) + 38), zip)],
  ['a name that climbs', [1], zip => rename(zip, 'README.txt', '../ADME.txt')],
  ['a name with a drive', [1], zip => rename(zip, 'README.txt', 'C:/DME.txt')],
  ['two names in other capitals', [1], zip => rename(zip, 'policy.txt', 'README.TXT')],
]
const centralOf = (zip: Buffer) => zip.readUInt32LE(zip.length - 6)
/** Where it stands in both headers; of one length, so that nothing moves. */
const rename = (zip: Buffer, from: string, to: string): Buffer =>
  Buffer.from(zip.toString('latin1').replaceAll(from, to.slice(0, from.length)), 'latin1')

test.each(ARCHIVES)('D11: %s', (_, found, damage) => {
  const { archive } = build({ files: it => it.set('README.txt', utf8('Read me.')) })
  const seen = failedIn(damage(Buffer.from(archive)))
  expect(seen).toEqual(found === 'unreadable' ? found : expect.arrayContaining([...found]))
})
