/** What strangers and authors may send is read in a time that grows with its length, and not with the square of it. */

import { expect, test } from 'vitest'
import { parseEmail } from '#base/address.ts'
import {
  FIELD_VALUE_MAX_CHARS,
  FORM_POST_MAX_BYTES,
  FORM_TEXT_MAX_CHARS,
  HTML_SOURCE_MAX_CHARS,
  MX_MESSAGE_MAX_BYTES,
} from '#base/limits.ts'
import { answerOf } from '#consent/answers.ts'
import { problemsOf } from '#content/content.ts'
import { withoutAddresses } from '#delivery/replies.ts'
import { readPost } from '#pages/body.ts'
import { formFlaws } from '#wire/form-rules.ts'
import { LOCALES, type FormContent } from '#wire/form-definition.ts'
import { readDeliveryStatus } from '#wire/mail/delivery-status.ts'
import { parseMail, signaturesOn } from '#wire/mail/dkim-verify.ts'
import { cpuMsOf } from '../cpu.ts'

const SLOW_MS = 5_000
const SIGNS = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  'a',
  'a ',
  '@',
  '.',
  '"',
  "'",
  '(',
  '<',
  '&',
  ';',
  '=',
  '!',
  '\\',
  '/*',
  '\u200b',
]

const FORM: FormContent = {
  v: 'optimail.form/1',
  id: 'frm_1',
  version: 1,
  locale: 'en',
  variant: 'a',
  lexicon: '1',
  controller: { name: 'Bakery', contact: 'hello@bakery.example', address: '1 Mill Lane', country: 'FR' },
  items: [],
  partners: [],
  fields: [],
  texts: { title: 'News', intro: '', button: 'Subscribe', withdrawal: 'At any time.' },
  notice: 'https://bakery.example/privacy',
  theme: { accent: '#1d4ed8', paper: '#ffffff', ink: '#111111', corners: 'soft', letters: 'sans' },
}
const FRAME = {
  locale: 'en',
  campaign: 'cmp_1',
  sender: { name: 'Bakery', contact: 'dpo@bakery.example', address: '1 Mill Lane, Lyon' },
  purpose: { en: 'Weekly news' },
} as const
const lint = (html: string) => problemsOf({ subject: 'Bread', from: 'Bakery', preheader: '', html, text: null }, FRAME)
const asking = (label: string, locale: string) => ({
  locale,
  items: [{ id: 'a', control: 'checkbox', purpose: 'a', v: 1, channel: 'email', default: false, label } as const],
  texts: { title: label, intro: label },
})

type Row = [what: string, most: number, read: (text: string) => unknown]
const ROWS: Row[] = [
  ['an address on a form', FORM_POST_MAX_BYTES, text => answerOf(FORM, { 'field.email': `x${text}x` })],
  ['a posted body', FORM_POST_MAX_BYTES, readPost],
  ['an address', FIELD_VALUE_MAX_CHARS, parseEmail],
  ['a style sheet', HTML_SOURCE_MAX_CHARS - 100, text => lint(`<style>p{color:a${text}b!x}</style><p>x</p>`)],
  ['an address in a style', HTML_SOURCE_MAX_CHARS - 100, text => lint(`<p style="background:url(${text}x">x</p>`)],
  ['a link', HTML_SOURCE_MAX_CHARS - 100, text => lint(`<a href='x${text}x'>x</a>`)],
  ['a report', MX_MESSAGE_MAX_BYTES, text => readDeliveryStatus(`Action: failed\nDiagnostic-Code: x${text}x`)],
  [
    'what a report says',
    MX_MESSAGE_MAX_BYTES,
    text => readDeliveryStatus(`Action: failed\nDiagnostic-Code: ${text}`).map(it => withoutAddresses(it.diagnostic)),
  ],
  ['the wording of a form', FORM_TEXT_MAX_CHARS, text => LOCALES.map(it => formFlaws(asking(text, it)))],
  [
    'a signed mail',
    MX_MESSAGE_MAX_BYTES,
    text => {
      const mail = parseMail(Buffer.from(`DKIM-Signature: v=1; d=a.example; s=s; bh=x; b=x; h=from\r\n\r\n${text}x`))
      return mail && signaturesOn(mail, () => 'AAAA')
    },
  ],
]

test.each(ROWS)('%s is read quickly, however hostile it is', (_, most, read) => {
  for (const sign of SIGNS) {
    const text = sign.repeat(Math.floor(most / sign.length))
    expect(
      cpuMsOf(() => read(text)),
      JSON.stringify(sign),
    ).toBeLessThan(SLOW_MS)
  }
})
