/** One person's opt-in on a bare log, event by event, with files of the kinds that the rooms above would bring. */

import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Bug } from '#base/bug.ts'
import { append, keepArtefact, subjectOf } from '#ledger/ledger.ts'
import { keyRotation } from '#ledger/rules.ts'
import type { Draft, SubjectId } from '#ledger/types.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import type { FormDefinition } from '#wire/form-definition.ts'
import { canonical } from '#wire/jcs.ts'
import { LEXICON_VERSION } from '#wire/lexicon.ts'
import { composeMessage } from '#wire/mail/compose.ts'
import { dkimRecordOf, type DkimKey } from '#wire/mail/dkim.ts'
import type { BareLog } from './bare-log.ts'

export type Answered = {
  readonly subject: SubjectId
  readonly token: string
  /** Which form was answered, and who asked: for others who answer the same. */
  readonly asked: { readonly form: NonNullable<Draft['form']>; readonly controller: NonNullable<Draft['controller']> }
}

const CONTROLLER = { name: 'Boulangerie “Dupont”', contact: 'dpo@bakery.example', address: '1 Mill Lane, Lyon' }
const LABEL = 'Yes, send me the weekly newsletter about bread & cakes by email'
const PAGE = `<!doctype html><html lang="en"><body><form method="post"><h1>News</h1><label><input type="checkbox" name="consent.news" value="yes"> ${LABEL.replace('&', '&amp;')}</label></form></body></html>`
const CSS = 'label{font-size:16px}'
const DKIM: DkimKey = {
  domain: 'bakery.example',
  selector: 'r1',
  key: createPrivateKey(readFileSync(new URL('./data/mail/dkim-rsa.pem', import.meta.url))),
}

/** Ticked the box, got the mail, answered it: a form, a DKIM key, and three events of a chain. */
export async function answered(
  { house, clock }: Pick<BareLog, 'house' | 'clock'>,
  account: AccountId,
  address: string,
): Promise<Answered> {
  const inTurn = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  const snapshot = await inTurn(async turn => {
    const key = /p=([^;]+)/.exec(dkimRecordOf(DKIM.key))?.[1] ?? ''
    await append(turn, [keyRotation({ use: 'dkim', domain: DKIM.domain, selector: DKIM.selector, key })])
    return publishForm(turn)
  })
  const form = { id: 'frm_news', version: 1, locale: 'en', snapshot }
  const token = 'a'.repeat(43)
  const subject = await inTurn(async turn => {
    const found = await subjectOf(turn, 'email', address)
    await append(turn, [
      {
        ...ofPerson(found, address),
        type: 'grant',
        evidence: 'E4',
        controller: CONTROLLER,
        form,
        purposes: [given],
        disclosures: circumstances(turn, address),
      },
    ])
    return found
  })
  clock.move(1_000)
  await inTurn(turn => append(turn, [sent(turn, subject, address, token)]))
  clock.move(60_000)
  await inTurn(turn => append(turn, [confirmed(turn, subject, address, token)]))
  return { subject, token, asked: { form, controller: CONTROLLER } }
}

const given = { channel: 'email', id: 'news', state: 'granted', v: 1 } as const
const ofPerson = (subject: SubjectId, address: string) =>
  ({ subject, channel: 'email', disclosures: { address } }) as const

async function publishForm(turn: Turn): Promise<string> {
  const html = await keepArtefact(turn, 'text/html; charset=utf-8', Buffer.from(PAGE))
  const css = await keepArtefact(turn, 'text/css; charset=utf-8', Buffer.from(CSS))
  const definition: FormDefinition = {
    v: 'optimail.form/1',
    id: 'frm_news',
    version: 1,
    locale: 'en',
    variant: 'a',
    lexicon: LEXICON_VERSION,
    controller: { ...CONTROLLER, country: 'FR' },
    items: [
      {
        id: 'news',
        control: 'checkbox',
        purpose: 'news',
        v: 1,
        channel: 'email',
        default: false,
        label: LABEL,
        name: 'News',
        kind: 'Bread',
        frequency: 'Once a week',
        max: { count: 1, per: 'week' },
      },
    ],
    partners: [],
    fields: [],
    texts: { title: 'News', intro: '', button: 'Subscribe', withdrawal: 'At any time, by the link in each message.' },
    notice: 'https://bakery.example/privacy',
    theme: { accent: '#0b7a53', paper: '#ffffff', ink: '#1a1d21', corners: 'soft', letters: 'sans' },
    render: { html: `sha256:${html}`, css: `sha256:${css}` },
  }
  const hex = await keepArtefact(turn, 'application/json', Buffer.from(canonical(definition)))
  const form = { id: 'frm_news', version: 1, locale: 'en', snapshot: `sha256:${hex}` }
  await append(turn, [{ type: 'form.publish', form, controller: CONTROLLER, disclosures: {} }])
  return form.snapshot
}

const circumstances = (turn: Turn, address: string): Draft['disclosures'] => ({
  address,
  ip: '192.0.2.44',
  user_agent: 'Mozilla/5.0 (X11) é',
  submitted_at: new Date(turn.nowMs).toISOString(),
  dwell_ms: 8_210,
  fields: [{ name: 'email', at_ms: 2_000 }],
})

function sent(turn: Turn, subject: SubjectId, address: string, token: string): Draft {
  const mail = composeMessage(
    {
      headers: [
        { name: 'From', phrase: ['Boulangerie'], address: 'news@bakery.example' },
        { name: 'To', phrase: [], address },
        { name: 'Subject', text: ['Please confirm'] },
        { name: 'Message-ID', tokens: ['<m1@bakery.example>'] },
      ],
      text: [`Confirm: https://mail.bakery.example/c/${token}\n`],
    },
    {},
    turn.nowMs,
    [DKIM],
  )
  if (!mail.ok) throw new Bug(mail.refusal)
  const delivery = canonical({
    mx: 'mx.example.org',
    reply: '250 ok',
    time: new Date(turn.nowMs).toISOString(),
    tls: 'TLSv1.3',
  })
  return {
    ...ofPerson(subject, address),
    type: 'doi.sent',
    controller: CONTROLLER,
    disclosures: { address, 'doi.message_id': '<m1@bakery.example>', 'doi.token_sha256': sha256Hex(token) },
    attachments: [
      { path: 'doi/sent.eml', media: 'message/rfc822', bytes: mail.value.data },
      { path: 'doi/delivery.json', media: 'application/json', bytes: Buffer.from(delivery) },
    ],
  }
}

function confirmed(turn: Turn, subject: SubjectId, address: string, token: string): Draft {
  const click = canonical({ method: 'POST', time: new Date(turn.nowMs).toISOString(), token_sha256: sha256Hex(token) })
  return {
    ...ofPerson(subject, address),
    type: 'confirm',
    evidence: 'E5',
    controller: CONTROLLER,
    purposes: [given],
    disclosures: { address, ip: '192.0.2.45' },
    attachments: [{ path: 'doi/confirm.json', media: 'application/json', bytes: Buffer.from(click) }],
  }
}
