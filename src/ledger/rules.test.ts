import { expect, test } from 'vitest'
import type { DisclosureName } from '#wire/envelope.ts'
import type { Json } from '#wire/jcs.ts'
import { aboutOf, dkimNamesIn, flawOf, keyRotation, sorted, tenantOf } from './rules.ts'
import type { Waiting } from './waiting.ts'

const GRANT: Waiting = {
  event: 'evt_1',
  tenant: 'acc_1',
  type: 'grant',
  subject: 'sub_1',
  channel: 'email',
  digests: [],
  said: {
    evidence: 'E4',
    controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
    form: { id: 'frm_1', version: 1, locale: 'en', snapshot: `sha256:${'0'.repeat(64)}` },
    purposes: [{ channel: 'email', id: 'news', state: 'granted', v: 1 }],
  },
}
const { subject: _, channel: __, ...NOBODYS } = GRANT
const { form: ___, ...FORMLESS } = GRANT.said
const AUDIT: Waiting = { event: 'evt_1', tenant: 'acc_1', type: 'audit', digests: [], said: { payload: {} } }

const files = (...paths: readonly string[]) => paths.map(path => ({ path, media: 'message/rfc822', sha256: 'ab' }))

test.each<[string, Waiting, string | undefined]>([
  ['a grant', GRANT, undefined],
  ['a grant to nobody', NOBODYS, 'it is about nobody'],
  ['a grant without the form that was ticked [AS-04]', { ...GRANT, said: FORMLESS }, 'form is missing'],
  ['a grant on two channels [AS-08]', { ...GRANT, channel: 'sms' }, 'its purposes are of another channel'],
  ['an act in the audit trail', AUDIT, undefined],
  ['an act of a contact’s chain', { ...AUDIT, subject: 'sub_1', channel: 'email' }, 'it belongs to the account'],
  ['a file', { ...GRANT, files: files('doi/sent.eml') }, undefined],
  ['a file elsewhere', { ...GRANT, files: files('../sent.eml') }, '../sent.eml'],
  ['a file with a place', { ...GRANT, files: files('doi/0/sent.eml') }, 'doi/0/sent.eml'],
  ['two files of one name', { ...GRANT, files: files('doi/a', 'doi/a') }, 'two files of one name'],
  ['a file of the account', { ...AUDIT, files: files('doi/a') }, 'only events of a chain have files'],
  ['more than an envelope holds', { ...AUDIT, said: { payload: { text: 'x'.repeat(64 * 1024) } } }, 'it is too long'],
])('%s', (_name, waiting, flaw) => {
  expect(flawOf(waiting, [])).toBe(flaw)
})

test.each<[DisclosureName, Json, string | undefined]>([
  ['ip', '192.0.2.1', undefined],
  ['dwell_ms', 12, undefined],
  ['dwell_ms', '12', 'dwell_ms is not a whole number from 0 on'],
  ['journal', { tprev: null, tseq: 0 }, 'journal comes with the place in the log'],
])('the disclosure %s of %o', (name, value, flaw) => {
  expect(flawOf(GRANT, [[name, value]])).toBe(flaw)
})

test('purposes and partners are sorted as the envelope wants them', () => {
  const entry = (id: string) => ({ channel: 'email', id, state: 'granted', v: 1 }) as const
  const said = sorted({
    purposes: [entry('b'), entry('a.z'), entry('a')],
    partners: [
      { id: 'q', name: 'Q', policy: '' },
      { id: 'p', name: 'P', policy: '' },
    ],
  })
  expect([said.purposes?.map(it => it.id), said.partners?.map(it => it.id)]).toEqual([
    ['a', 'a.z', 'b'],
    ['p', 'q'],
  ])
})

test('keys belong to the installation and are found by what they are', () => {
  const rotated = keyRotation({ use: 'dkim', domain: 'bakery.example', selector: 's1', key: 'MII' })
  expect(tenantOf('acc_1', rotated.type)).toBe('-')
  expect(aboutOf({ ...AUDIT, type: rotated.type, said: rotated })).toBe('s1._domainkey.bakery.example')
})

test('a mail names the keys that signed it, also in folded headers, and text below the header does not count', () => {
  const mail = [
    'DKIM-Signature: v=1; a=rsa-sha256; d=bakery.example;',
    '\ts=s1; bh=abc',
    'Subject: DKIM-Signature: d=x; s=y',
    'dkim-signature: v=1;',
    ' s = s2 ; d = other.example',
    '',
    'DKIM-Signature: d=z; s=z',
    '',
  ]
  expect(dkimNamesIn(Buffer.from(mail.join('\r\n')))).toEqual([
    's1._domainkey.bakery.example',
    's2._domainkey.other.example',
  ])
})
