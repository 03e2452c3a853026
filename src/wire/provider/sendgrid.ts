/**
 * Twilio SendGrid, interface v3: it takes parts and puts the message together, and signs it. What is ours goes along as
 * headers; what it would add, links that measure and ways out of its own, is switched off with each message.
 */

import { letterOf, type Mailbox } from './letter.ts'
import type { ApiOf } from './api.ts'
import type { Answer, Speaker } from './types.ts'
import { type ErrorRow, flawBy, listOf, member, plain, type Said, textOf, verdictOf } from './verdict.ts'

const REFERENCE = 'SendGrid, Mail Send API v3, Errors'
const UNVERIFIED =
  'SendGrid does not know the domain of the sender. Authenticate it there (Settings, Sender Authentication).'

export const SENDGRID_ERRORS: readonly ErrorRow[] = [
  {
    status: /^40[03]$/,
    text: /verified sender identity|from address does not match/i,
    then: { is: 'refused', at: 'mail', reply: '553 5.7.1' },
    says: UNVERIFIED,
    source: REFERENCE,
  },
  {
    status: /^40[013]$/,
    text: /maximum credits exceeded|account (?:is )?(?:disabled|suspended|under review)/i,
    then: { is: 'rests', at: 'mail', lasting: true },
    says: 'SendGrid lets this account send nothing: its credits are used up, or it is under review.',
    source: REFERENCE,
  },
  {
    status: /^400$/,
    code: /^(?:personalizations|to\b)/,
    then: { is: 'refused', at: 'rcpt', reply: '553 5.1.3' },
    source: `${REFERENCE}: the address is none`,
  },
  { status: /^400$/, then: { is: 'refused', at: 'dot', reply: '554 5.6.0' }, source: REFERENCE },
]

const NOTHING_ADDED = {
  click_tracking: { enable: false, enable_text: false },
  open_tracking: { enable: false },
  subscription_tracking: { enable: false },
  ganalytics: { enable: false },
}

export function speakSendGrid({ key }: ApiOf<'sendgrid'>): Speaker {
  const bearer = { authorization: `Bearer ${key}` }
  return {
    atOnce: 1,
    draft: async ({ data, from, to }) => {
      const letter = letterOf(data, from)
      if (!letter) return undefined
      const { text, html, attached, token, replyTo } = letter
      return JSON.stringify({
        personalizations: [{ to: [mailbox({ ...letter.to, address: to })] }],
        from: mailbox(letter.from),
        ...(replyTo && { reply_to: mailbox(replyTo) }),
        subject: letter.subject,
        content: [
          ...(text === '' ? [] : [{ type: 'text/plain', value: text }]),
          ...(html === undefined ? [] : [{ type: 'text/html', value: html }]),
        ],
        headers: Object.fromEntries(letter.headers),
        ...(token !== '' && { custom_args: { optimail: token } }),
        ...(attached.length > 0 && { attachments: attached.map(attachment) }),
        tracking_settings: NOTHING_ADDED,
      })
    },
    ask: ([body = '']) => ({
      method: 'POST',
      path: '/v3/mail/send',
      headers: { ...bearer, 'content-type': 'application/json' },
      body,
    }),
    judge: (answer, _count, nowMs) => {
      const id = answer.headers['x-message-id'] ?? ''
      if (answer.status === 202)
        return [{ is: 'accepted', reply: { code: 250, enhanced: '2.0.0', text: plain(`Accepted ${id}`) } }]
      if (answer.status < 300) return [{ is: 'uncertain', trouble: { at: 'dot', why: 'not-smtp', lasting: false } }]
      return [verdictOf(SENDGRID_ERRORS, saidIn(answer), answer, nowMs)]
    },
    looks: async domain => [
      { asked: { method: 'GET', path: '/v3/scopes', headers: bearer }, flawIn: scopeFlaw },
      ...(domain === undefined
        ? []
        : [
            {
              asked: { method: 'GET', path: '/v3/whitelabel/domains?limit=200', headers: bearer } as const,
              flawIn: () => undefined, // A key that may only send may not look.
              notes: (answer: Answer) => domainNote(answer, domain),
            },
          ]),
    ],
  }
}

const mailbox = ({ name, address }: Mailbox) => ({ email: address, ...(name !== '' && { name }) })
type Attached = NonNullable<ReturnType<typeof letterOf>>['attached'][number]
const attachment = ({ name, type, contentId, base64 }: Attached) => ({
  content: base64,
  type,
  filename: name,
  disposition: contentId === '' ? 'attachment' : 'inline',
  ...(contentId !== '' && { content_id: contentId }),
})

function scopeFlaw(answer: Answer): string | undefined {
  const flaw = flawBy(SENDGRID_ERRORS, saidIn(answer))
  if (flaw !== undefined) return flaw
  const scopes = listOf(member(answer.json, 'scopes'))
  return scopes.includes('mail.send')
    ? undefined
    : 'The key is known, and may not send mail. Give it the right “Mail Send” at SendGrid.'
}

function domainNote({ status, json }: Answer, domain: string): string | undefined {
  if (status !== 200) return undefined
  const isOf = (name: string) => domain === name || domain.endsWith(`.${name}`)
  const known = listOf(json).filter(it => isOf(textOf(member(it, 'domain')).toLowerCase()))
  return known.some(it => member(it, 'valid') === true) ? undefined : UNVERIFIED
}

function saidIn({ status, json }: Answer): Said {
  const [first] = listOf(member(json, 'errors'))
  return { status, code: textOf(member(first, 'field')), text: textOf(member(first, 'message')) }
}
