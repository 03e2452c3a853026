/**
 * Bundles that verify, and bundles that are damaged, each in one place with everything after it signed anew. The verifier
 * is held against them, and every other form in which it is handed out.
 */

import { deflateRawSync } from 'node:zlib'
import { toBase64, toBase64Url } from '#wire/base64.ts'
import { textOf, utf8, type Bytes } from '#wire/bytes.ts'
import type { ClaimId } from '#wire/bundle/claims.ts'
import { sha256, sha256Hex } from '#wire/crypto.ts'
import { digestOf, disclosure } from '#wire/envelope.ts'
import { noteSigner } from '#wire/note.ts'
import { writeZip } from '#wire/zip.ts'
import {
  ADDRESS,
  type Damage,
  type Draft,
  erasure,
  INSTANCE,
  LOG,
  type Loose,
  NEXT_LOG,
  ORIGIN,
  STRANGER,
  withdrawal,
} from './bundle-builder.ts'

/** Withholds a disclosure of an event, as redaction does. */
export function withhold(evidence: Loose, n: number, name: string): void {
  const event = evidence.events[n]
  event.disclosures = event.disclosures.filter(
    (it: string) => !textOf(Buffer.from(it, 'base64url'))?.includes(`"${name}"`),
  )
  event.redacted = [...event.redacted, name].toSorted()
}
export const eraseIt = (drafts: Draft[], n: number): void => {
  const draft = drafts.filter(it => it.chain)[n]
  if (draft) draft.erased = true
}

/** A chain whose first event was destroyed, by an event that cites it (A8). */
export function erasedFirst(): Damage {
  return {
    drafts: drafts => {
      eraseIt(drafts, 0)
      return [...drafts, erasure(0), again(drafts)]
    },
  }
}
/** The person signs up anew, by an imported record without a form. */
export const again = (drafts: readonly Draft[]): Draft => {
  const grant = drafts.find(it => it.members.type === 'grant')
  const { form: _, ...members } = grant?.members ?? {}
  return { chain: true, members: { ...members, evidence: 'E3' }, disclosures: { address: ADDRESS } }
}

/** A report as far as it matters: a PDF that carries a file. */
export const reportWith = (evidence: Bytes): Bytes =>
  utf8(
    `%PDF-1.7\n9 0 obj\n<<\n/Type /EmbeddedFile\n/Length ${evidence.length}\n>>\nstream\n${textOf(evidence)}\nendstream\nendobj\n`,
  )

export function deflated(files: ReadonlyMap<string, Bytes>): Bytes {
  const zip = Buffer.from(writeZip(files))
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let from = 0
  let offset = 0
  for (const [name, data] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const packed = deflateRawSync(data)
    const local = Buffer.from(zip.subarray(from, from + 30 + name.length))
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    from += 30 + name.length + data.length
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(0x0314, 4)
    local.copy(entry, 6, 4, 30)
    entry.writeUInt32LE((0o100644 << 16) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    parts.push(local, packed)
    central.push(entry, Buffer.from(name))
    offset += local.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.from(zip.subarray(-22))
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

/** Each verifies; and which claims then have another verdict than PROVED. */
export const VALID: readonly (readonly [what: string, damage: Damage, claims: Partial<Record<ClaimId, string>>])[] = [
  ['the IP withheld', { evidence: it => withhold(it, 0, 'ip') }, {}],
  [
    'the address withheld',
    { evidence: it => [0, 1, 2].forEach(n => withhold(it, n, 'address')) },
    { address: 'NOT SHOWN' },
  ],
  [
    'an IP destroyed',
    {
      evidence: it => (withhold(it, 0, 'ip'), (it.events[0].redacted = ['journal']), (it.events[0].erased = ['ip'])),
    },
    {},
  ],
  ['the mail withheld', { files: it => it.delete('doi/1/sent.eml') }, { confirmed: 'STATED BY SENDER' }],
  ['what was posted withheld', { files: it => it.delete('doi/2/confirm.json') }, { confirmed: 'STATED BY SENDER' }],
  ['a further signature of somebody unknown', { signers: [LOG, noteSigner('somebody.example', sha256('x'))] }, {}],
  ['two witnesses', { witnesses: ['w1', 'w2'] }, {}],
  ['two witnesses, both needed', { witnesses: ['w1', 'w2'], quorum: 'all' }, {}],
  ['a rotation of the log’s key', { signers: [NEXT_LOG, LOG] }, {}],
  ['withdrawn in the end', { drafts: it => [...it, withdrawal()] }, {}],
  [
    'lines in another language',
    {
      evidence: it => it.events.forEach((event: Loose) => (event.line = { lang: 'nl', text: 'Toestemming gegeven.' })),
    },
    {},
  ],
  [
    'lines of another program',
    {
      manifest: it => (it.generator = 'other/1'),
      evidence: it => it.events.forEach((event: Loose) => (event.line.text = 'Given.')),
    },
    {},
  ],
  [
    'an event beside the chain of a type to come',
    { drafts: it => [{ ...it[3], members: { ...it[3]?.members, type: 'sign.publish' } } as Draft, ...it] },
    {},
  ],
  ['a further file that says so in the manifest', { files: it => it.set('README.txt', utf8('Read me.')) }, {}],
  [
    'a report that carries the evidence',
    { files: it => it.set('report.pdf', reportWith(it.get('evidence.json') ?? utf8(''))) },
    {},
  ],
  ['a state called granted', { evidence: it => (it.state[0].state = 'granted') }, {}],
  ['the first event erased', erasedFirst(), { complete: 'NOT SHOWN', wording: 'NOT SHOWN', unticked: 'NOT SHOWN' }],
]

export const change = (path: string, over: (text: string) => string) => (files: Map<string, Bytes>) =>
  void files.set(path, utf8(over(textOf(files.get(path) ?? utf8('')) ?? '')))
const replaceForm = (from: string, to: string): Damage => ({
  definition: it => Object.assign(it, JSON.parse(JSON.stringify(it).replace(from, to))),
})
const label = (text: string): Damage => ({
  definition: it => (it.items[0].label = text),
  html: it => it.replace(/Yes, send me Dupont[^<]*/, text.replaceAll('&', '&amp;')),
})
export const flip = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
/** An envelope that is another one, with everything behind it made anew. */
export const saying = (n: number, over: (envelope: Loose) => void): Damage => ({
  envelope: (it, at) => void (at === n && over(it)),
})
export const event = (n: number, over: (event: Loose) => void): Damage => ({ evidence: it => over(it.events[n]) })
const isPublication = ({ members }: Draft) => members.type === 'form.publish'
const isDkim = ({ members }: Draft) => members.payload?.use === 'dkim'
const at = (time: string) => saying(2, it => (it.time = time))

/** Each is damaged in one place, and everything after it signed anew: exactly that step fails. */
export const DAMAGES: readonly (readonly [step: number, what: string, damage: Damage])[] = [
  [
    2,
    'a file changed',
    { files: it => it.set('README.txt', utf8('x')), signed: it => it.set('README.txt', utf8('y')) },
  ],
  [2, 'a file that is not listed', { signed: it => it.set('README.txt', utf8('x')) }],
  [2, 'a file missing', { signed: it => it.delete('doi/1/delivery.json') }],
  [2, 'a file listed that is not there', { manifest: it => (it.files['notice/x.html'] = 'a'.repeat(64)) }],
  [2, 'the manifest lists itself', { manifest: it => (it.files['manifest.json'] = 'a'.repeat(64)) }],
  [2, 'a hash in the manifest', { manifest: it => (it.files['policy.txt'] = 'a'.repeat(64)) }],
  [2, 'a member of the manifest that nobody knows', { manifest: it => (it.extra = 1) }],
  [2, 'a manifest of another version', { manifest: it => (it.v = 'optimail.bundle/2') }],
  [2, 'a manifest without its time', { manifest: it => delete it.as_of }],
  [2, 'another time than the newest cosignature’s', { manifest: it => (it.as_of = '2026-11-24T09:00:00.000Z') }],
  [2, 'the manifest edited', { signed: change('manifest.json', it => it.replace('A test', 'A toast')) }],
  [
    2,
    'a manifest that is not canonical',
    { signed: change('manifest.json', it => it.replace('"purpose"', ' "purpose"')) },
  ],
  [2, 'no manifest.note', { signed: it => it.delete('manifest.note') }],
  [2, 'manifest.note of a stranger', { manifestSigner: STRANGER }],
  [2, 'manifest.note of the log’s key', { manifestSigner: LOG }],
  [2, 'manifest.note is chain.note', { signed: it => it.set('manifest.note', it.get('chain.note') ?? utf8('')) }],
  [3, 'no keys.note', { files: it => it.delete('keys.note') }],
  [3, 'keys.note of the instance', { keysSigner: INSTANCE }],
  [3, 'keys.note of a stranger', { keysSigner: STRANGER }],
  [3, 'keys.note of other keys', { keysNote: it => it.replace(/[0-9a-f]{64}/, 'a'.repeat(64)) }],
  [3, 'keys.note of another log', { keysNote: it => it.replace(ORIGIN, 'other.example/consent') }],
  [3, 'keys.note of another kind', { keysNote: it => it.replace('optimail.keys/1', 'optimail.keys/2') }],
  [3, 'no keys.json', { files: it => it.delete('keys.json') }],
  [
    3,
    'a key added behind the log’s back',
    {
      files: change('keys.json', it =>
        it.replace(
          '"keys":[',
          `"keys":[{"from":"2026-01-01T00:00:00.000Z","use":"instance","vkey":${JSON.stringify(STRANGER.vkey)}},`,
        ),
      ),
    },
  ],
  [3, 'a key of no use', { keys: it => (it.keys[0].use = 'auditor') }],
  [3, 'a broken key', { keys: it => (it.keys[1].vkey = it.keys[1].vkey.replace('+', '+0')) }],
  [3, 'a key of the log that has ended', { keys: it => (it.keys[0].until = '2026-11-24T08:30:00.000Z') }],
  [3, 'a key of the log that has not begun', { keys: it => (it.keys[0].from = '2027-01-01T00:00:00.000Z') }],
  [3, 'no key of the log', { keys: it => it.keys.shift() }],
  [3, 'a key of the log that another event brought in', { keys: it => (it.keys[0].index = 2) }],
  [3, 'a key that no event brought in', { keys: it => (it.keys[0].index = 99) }],
  [3, 'no policy', { files: it => it.delete('policy.txt') }],
  [3, 'a policy that is none', { policy: it => it.replace('quorum', 'quorate') }],
  [3, 'a policy with another log’s key', { policy: it => it.replace(LOG.vkey, STRANGER.vkey) }],
  [3, 'a policy with one key of the log more', { policy: it => `log ${STRANGER.vkey} https://${ORIGIN}\n${it}` }],
  [3, 'a policy without witnesses', { policy: it => `${it.split('\n')[0]}\nquorum none\n` }],
  [4, 'a checkpoint without the log’s signature', { checkpoint: it => it.replace(/— mail\.example\/consent.*\n/, '') }],
  [4, 'a checkpoint without its witness', { checkpoint: it => it.replace(/— w1\.example.*\n/, '') }],
  [
    4,
    'a false cosignature',
    { checkpoint: it => it.replace(/(— w1\.example \S{30})(.)/, (_, a: string, b: string) => a + flip(b)) },
  ],
  [4, 'no first', event(0, it => delete it.first)],
  [4, 'no floor', event(0, it => delete it.floor)],
  [
    4,
    'a first of another log',
    event(0, it => (it.first.note = it.first.note.replace(ORIGIN, 'other.example/consent'))),
  ],
  [4, 'a first that does not cover it', event(2, it => (it.first = it.floor))],
  [4, 'a floor that is younger than it says', event(0, it => (it.floor = it.first))],
  [4, 'a first that is not continued', event(0, it => (it.first.proof = it.first.proof.toReversed()))],
  [4, 'a first with a proof too long', event(0, it => it.first.proof.push(it.first.proof[0]))],
  [4, 'a first that nobody cosigned', event(0, it => (it.first.note = it.first.note.replace(/— w1\.example.*\n/, '')))],
  [4, 'a member of first that nobody knows', event(0, it => (it.first.at = 1))],
  [4, 'dated long after its witnesses', at('2026-11-24T09:11:06.000Z')],
  [4, 'a first beside the chain missing', { evidence: it => delete it.context[0].first }],
  [5, 'a disclosure more', event(0, it => it.disclosures.push(disclosure(toBase64Url(sha256('s')), 'name', 'Eve')))],
  [5, 'a disclosure changed', event(0, it => (it.disclosures[0] = it.disclosures[0].slice(0, -8) + 'AAAAAAAA'))],
  [5, 'a disclosure twice', event(0, it => it.disclosures.push(it.disclosures[0]))],
  [5, 'disclosures in another order', event(0, it => (it.disclosures = it.disclosures.toReversed()))],
  [5, 'a disclosure left out and not named', event(0, it => it.disclosures.pop())],
  [5, 'a redaction that lies', event(0, it => (it.redacted = ['ip']))],
  [5, 'a redaction too many', event(0, it => it.redacted.push('geo'))],
  [5, 'a redaction of no known name', event(0, it => (it.redacted = ['journals']))],
  [5, 'withheld and destroyed at once', event(0, it => it.erased.push('journal'))],
  [5, 'no redacted', event(0, it => delete it.redacted)],
  [5, 'no erased', event(0, it => delete it.erased)],
  [
    5,
    'an event without an address',
    { drafts: it => it.map((draft, i) => (i === 4 ? { ...draft, disclosures: { ip: '203.0.113.44' } } : draft)) },
  ],
  [
    5,
    'an address in capitals',
    {
      drafts: it =>
        it.map((draft, i) => (i === 4 ? { ...draft, disclosures: { address: 'Alice@example.org' } } : draft)),
    },
  ],
  [
    5,
    'a name that nobody knows',
    {
      drafts: it =>
        it.map((draft, i) => (i === 4 ? { ...draft, disclosures: { address: ADDRESS, shoe_size: '42' } } : draft)),
    },
  ],
  [
    5,
    'a time that is none',
    {
      drafts: it =>
        it.map((draft, i) => (i === 4 ? { ...draft, disclosures: { address: ADDRESS, rendered_at: 'noon' } } : draft)),
    },
  ],
  [6, 'a member that nobody knows in an envelope', saying(0, it => (it.extra = 1))],
  [6, 'evidence on a mail', saying(1, it => (it.evidence = 'E5'))],
  [6, 'a way on a mail', saying(1, it => (it.via = 'api'))],
  [6, 'an unknown type in the chain', saying(1, it => (it.type = 'doi.opened'))],
  [6, 'another account', saying(1, it => (it.tenant = 'acc_other'))],
  [6, 'another log', saying(1, it => (it.log = 'other.example/consent'))],
  [6, 'a null', saying(1, it => (it.via = null))],
  [6, 'evidence.json with blanks', { files: change('evidence.json', it => it.replace('"channel"', ' "channel"')) }],
  [6, 'a member that nobody knows in an event', event(0, it => (it.extra = 1))],
  [6, 'a member that nobody knows in the evidence', { evidence: it => (it.extra = 1) }],
  [6, 'evidence of another version', { evidence: it => (it.v = 'optimail.evidence/2') }],
  [6, 'evidence that is no JSON', { files: it => it.set('evidence.json', utf8('{')) }],
  [7, 'a proof missing', { files: it => it.delete('events/1.tlog-proof') }],
  [7, 'a proof missing beside the chain', { files: it => it.delete('context/2.tlog-proof') }],
  [
    7,
    'a proof of another event',
    { files: it => it.set('events/0.tlog-proof', it.get('events/1.tlog-proof') ?? utf8('')) },
  ],
  [7, 'an event twice beside the chain', { evidence: it => it.context.push(it.context[0]) }],
  [7, 'two proofs exchanged', { files: it => swap(it, 'events/0.tlog-proof', 'events/2.tlog-proof') }],
  [7, 'a proof of no event', { files: it => it.set('events/9.tlog-proof', it.get('events/1.tlog-proof') ?? utf8('')) }],
  [
    7,
    'a hash of a proof',
    {
      proof: (it, path) =>
        path === 'events/1.tlog-proof' ? it.replace(/(index \d+\n)(.)/, (_, a: string, b: string) => a + flip(b)) : it,
    },
  ],
  [
    7,
    'a hash less in a proof',
    { proof: (it, path) => (path === 'events/1.tlog-proof' ? it.replace(/(index \d+\n).{44}\n/, '$1') : it) },
  ],
  [
    7,
    'another index in a proof',
    { proof: (it, path) => (path === 'events/1.tlog-proof' ? it.replace(/index (\d+)/, 'index 9$1') : it) },
  ],
  [
    7,
    'an extra line in a proof',
    { proof: (it, path) => (path === 'events/1.tlog-proof' ? it.replace('index', 'extra AA==\nindex') : it) },
  ],
  [
    7,
    'another checkpoint in one proof',
    { proof: (it, path) => (path === 'events/1.tlog-proof' ? it.replace(/— w1\.example.*\n/, '') : it) },
  ],
  [8, 'a link of the chain', saying(1, it => (it.prev = toBase64Url(sha256('another'))))],
  [8, 'a time before its predecessor', saying(2, it => (it.time = '2026-11-24T09:04:30.000Z'))],
  [8, 'a root of after', saying(1, it => (it.after.root = toBase64Url(sha256('another'))))],
  [8, 'no after_proof', event(1, it => delete it.after_proof)],
  [8, 'after_proof changed', event(1, it => (it.after_proof[0] = flip(it.after_proof[0])))],
  [8, 'after_proof cut', event(1, it => it.after_proof.pop())],
  [8, 'after_proof without padding', event(1, it => (it.after_proof[0] = it.after_proof[0].slice(0, -1)))],
  [8, 'no chain.note', { files: it => it.delete('chain.note') }],
  [8, 'chain.note of a stranger', { chainSigner: STRANGER }],
  [
    8,
    'chain.note names another event',
    { chainNote: it => it.replace(/\n2 .*\n/, `\n2 ${toBase64(sha256('another'))}\n`) },
  ],
  [8, 'chain.note names an earlier event', { chainNote: it => it.replace(/\n2 /, '\n1 ') }],
  [8, 'chain.note of another size', { chainNote: it => it.replace('\n14 ', '\n12 ') }],
  [8, 'chain.note of another log', { chainNote: it => it.replace(ORIGIN, 'other.example/consent') }],
  [
    8,
    'another address in one chain',
    {
      drafts: it => it.map((draft, i) => (i === 4 ? { ...draft, disclosures: { address: 'bob@example.org' } } : draft)),
    },
  ],
  [9, 'a box that began ticked [AS-05]', { definition: it => (it.items[0].default = true) }],
  [9, 'a box on the page that began ticked [AS-05]', { html: it => it.replace('value="yes"', 'value="yes" checked') }],
  [9, 'a box on the page that began ticked, in capitals', { html: it => it.replace('value="yes"', "CHECKED=''") }],
  [9, 'a box on the page that is a radio button [AS-04]', { html: it => it.replace('"checkbox"', '"radio"') }],
  [9, 'a consent on the page that nobody sees [AS-04]', { html: it => `${it}<input type=hidden name="consent.news">` }],
  [9, 'a page with a script', { html: it => `${it}<script>tick()</script>` }],
  [
    9,
    'a page that does something when it is loaded',
    { html: it => it.replace('<button', '<button onfocus="tick()"') },
  ],
  [9, 'a label in a comment', { html: it => it.replace(/(Yes, send me Dupont[^<]*)/, '<!-- $1 --> Tick') }],
  [9, 'a label in an attribute', { html: it => it.replace(/> (Yes, send me Dupont[^<]*)/, ' title="$1">Tick') }],
  [
    9,
    'a label in a template',
    { html: it => it.replace(/(Yes, send me Dupont[^<]*)/, '<template>$1</template> Tick') },
  ],
  [9, 'a box that says besides that it is ticked [AS-05]', { definition: it => (it.items[0].checked = true) }],
  [
    9,
    'a form that was published with other words',
    saying(-1, it => void (it.type === 'form.publish' && (it.form.snapshot = `sha256:${'b'.repeat(64)}`))),
  ],
  [
    9,
    'a form that was published after it was used',
    { drafts: it => it.toSorted((a, b) => Number(isPublication(a)) - Number(isPublication(b))) },
  ],
  [9, 'a box that is no box [AS-04]', { definition: it => (it.items[0].control = 'hidden') }],
  [
    9,
    'a label that the page does not have',
    { definition: it => (it.items[0].label = 'Yes, send me the weekly newsletter by email.') },
  ],
  [9, 'no box for what was granted', { definition: it => it.items.shift() }],
  [9, 'a box for another version', { definition: it => (it.items[0].v = 3) }],
  [9, 'a box for another channel [AS-08]', { definition: it => (it.items[0].channel = 'sms') }],
  [9, 'two boxes for what was granted', { definition: it => it.items.push({ ...it.items[0], id: 'again' }) }],
  [9, 'terms in the label [AS-07]', label('I accept the terms and conditions and want the newsletter by email.')],
  [9, 'email and telephone in one box [AS-08]', label('Yes, send me the newsletter by email and by text message.')],
  [9, 'partners without names [AS-09]', label('Yes, send me emails from your partners.')],
  [
    9,
    'a partner without a box [AS-09]',
    { definition: it => (it.partners = [{ id: 'acme', name: 'Dupont', policy: 'https://acme.example/p' }]) },
  ],
  [9, 'another form than it names', replaceForm('frm_test', 'frm_other')],
  [9, 'another version of the form', { definition: it => (it.version = 18) }],
  [9, 'another language than it names', { definition: it => (it.locale = 'en-GB') }],
  [9, 'another controller than it names', { definition: it => (it.controller.name = 'Somebody else') }],
  [9, 'another contact than it names', { definition: it => (it.controller.contact = 'eve@mail.example') }],
  [9, 'a definition of another kind', { definition: it => (it.v = 'optimail.form/2') }],
  [
    9,
    'the definition left out',
    { files: it => [...it.keys()].filter(path => /^form\/.*json$/.test(path)).forEach(path => it.delete(path)) },
  ],
  [
    9,
    'the page left out',
    { files: it => [...it.keys()].filter(path => path.endsWith('.html')).forEach(path => it.delete(path)) },
  ],
  [
    9,
    'the page changed',
    {
      files: it =>
        [...it.keys()]
          .filter(path => path.endsWith('.html'))
          .forEach(path => change(path, text => text.replace('<title>', '<title> '))(it)),
    },
  ],
  [9, 'a file that no event commits to', { files: it => it.set('doi/1/extra.txt', utf8('x')) }],
  [9, 'a form that no event commits to', { files: it => it.set(`form/${sha256Hex('x')}.html`, utf8('x')) }],
  [9, 'a notice that no event commits to', { files: it => it.set(`notice/${sha256Hex('x')}.html`, utf8('x')) }],
  [9, 'an attached file that is another', { files: change('doi/1/delivery.json', it => it.replace('250', '550')) }],
  [9, 'a report that carries another evidence', { files: it => it.set('report.pdf', reportWith(utf8('{}'))) }],
  [9, 'a report that carries none', { files: it => it.set('report.pdf', utf8('%PDF-1.7')) }],
  [
    10,
    'a mail that was changed',
    { mail: it => utf8((textOf(it) ?? '').replace('Please confirm your', 'Please confirm the')) },
  ],
  [10, 'a mail without a signature', { mail: it => utf8((textOf(it) ?? '').replace('DKIM-Signature', 'X-Signature')) }],
  [
    10,
    'a mail whose Subject was changed',
    { mail: it => utf8((textOf(it) ?? '').replace('Subject: Please', 'Subject: Kindly')) },
  ],
  [10, 'a second From', { mail: it => utf8(`From: eve@mail.example\r\n${textOf(it)}`) }],
  [10, 'the DKIM key is another', { keys: it => (it.keys.at(-1).key = `MIIC${it.keys.at(-1).key.slice(4)}`) }],
  [10, 'the DKIM key was never logged', { keys: it => (it.keys.at(-1).index = 0) }],
  [
    10,
    'the DKIM key was logged after the mail',
    { drafts: it => it.toSorted((a, b) => Number(isDkim(a)) - Number(isDkim(b))) },
  ],
  [10, 'it came back before the mail was written', { confirmation: it => (it.time = '1970-01-01T00:00:00.000Z') }],
  [10, 'it came back after the log heard of it', { confirmation: it => (it.time = '2026-11-25T09:00:00.000Z') }],
  [10, 'another token came back', { confirmation: it => (it.token_sha256 = sha256Hex('another')) }],
  [10, 'what was posted says more', { confirmation: it => (it.ip = '203.0.113.44') }],
  [10, 'it was only looked at', { confirmation: it => (it.method = 'GET') }],
  [
    10,
    'another token was logged than the mail has',
    {
      drafts: it =>
        it.map(draft =>
          draft.members.type === 'doi.sent'
            ? { ...draft, disclosures: { ...draft.disclosures, 'doi.token_sha256': sha256Hex('x') } }
            : draft,
        ),
    },
  ],
  [11, 'another state', { evidence: it => (it.state[0].state = 'withdrawn') }],
  [11, 'another level', { evidence: it => (it.state[0].evidence = 'E4') }],
  [11, 'another version', { evidence: it => (it.state[0].v = 5) }],
  [11, 'another index', { evidence: it => (it.state[0].index = 8) }],
  [11, 'a state more', { evidence: it => it.state.push({ ...it.state[1], id: 'surveys' }) }],
  [11, 'a state less', { evidence: it => it.state.pop() }],
  [11, 'no state', { evidence: it => delete it.state }],
  [11, 'states in another order', { evidence: it => (it.state = it.state.toReversed()) }],
  [11, 'a line that says something else', event(0, it => (it.line.text = `${it.line.text} And offers.`))],
  [11, 'no line', event(0, it => delete it.line)],
]

export function swap(files: Map<string, Bytes>, a: string, b: string): void {
  const [first, second] = [files.get(a) ?? utf8(''), files.get(b) ?? utf8('')]
  files.set(a, second).set(b, first)
}

/** Where one lie shows in several places; at least there. */
export const WIDER: readonly (readonly [steps: readonly number[], what: string, damage: Damage])[] = [
  [
    [6, 7],
    'a chain event beside the chain',
    {
      evidence: it => it.context.push({ ...it.events[0] }),
      files: it => it.set(`context/8.tlog-proof`, it.get('events/0.tlog-proof') ?? utf8('')),
    },
  ],
  [[6], 'an envelope with blanks', event(1, it => (it.envelope = it.envelope.replace('"after"', ' "after"')))],
  [[8], 'a number of the chain', saying(1, it => (it.n = 5))],
  [[2, 9], 'an attached file changed', { signed: change('doi/1/delivery.json', it => it.replace('250', '550')) }],
  [[4], 'a checkpoint of another size', { checkpoint: it => it.replace('\n14\n', '\n12\n') }],
  [[4], 'a checkpoint with a fourth line', { checkpoint: it => it.replace('\n\n', '\nmore\n\n') }],
  [[4], 'a log that a stranger signs', { signers: [STRANGER] }],
  [[8], 'the last event left out', { evidence: it => it.events.pop(), files: it => it.delete('events/2.tlog-proof') }],
  [[8], 'an event in the middle left out', { evidence: it => it.events.splice(1, 1) }],
  [[8], 'two events exchanged', { evidence: it => (it.events = it.events.toReversed()) }],
  [[8], 'confirmed what was not given', saying(2, it => (it.purposes[0].id = 'offers'))],
  [[8], 'confirmed in another version', saying(2, it => (it.purposes[0].v = 5))],
  [[6], 'a grant that grants nothing', saying(0, it => (it.purposes[0].state = 'refused'))],
  [
    [6],
    'a telephone in a chain of mail [AS-08]',
    saying(0, it => it.purposes.forEach((purpose: Loose) => (purpose.channel = 'sms'))),
  ],
  [[6], 'digests out of order', saying(0, it => (it._sd = it._sd.toReversed()))],
  [[6], 'a time without milliseconds', saying(0, it => (it.time = '2026-11-24T09:04:00Z'))],
  [[7], 'an envelope rewritten afterwards', event(0, it => (it.envelope = it.envelope.replace('"v":4', '"v":5')))],
  [[7], 'an event at another index', event(0, it => (it.index = 9))],
  [[8], 'an erased event that nobody cites', { drafts: it => (eraseIt(it, 2), it) }],
  [
    [8],
    'an erasure of something else',
    {
      drafts: it => (eraseIt(it, 0), [...it, erasure(1)]),
      evidence: it => (it.events[0].erased = toBase64Url(sha256('x'))),
      envelope: (it, n) => void (n === 1 && (it.prev = toBase64Url(sha256('y')))),
    },
  ],
  [[5], 'the digests of another event', saying(0, it => (it._sd = [digestOf('AAAA')]))],
  [[9], 'a form that nobody published', saying(0, it => (it.form.snapshot = `sha256:${'a'.repeat(64)}`))],
]
