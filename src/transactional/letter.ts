/** A template with its values: words, in our dress. It says for which act it comes, and from whom [AS-03] [PC-08]. */

import { inOneLine as addressIn } from '#content/rules.ts'
import type { ActName } from '#delivery/types.ts'
import type { Locale } from '#wire/form-definition.ts'
import { escapeLong } from '#wire/mail/slot.ts'
import type { Letter, Registered, Row, TemplateDraft, Values } from './types.ts'

export type Sender = { readonly name: string; readonly contact: string; readonly address: string }
/** An image that goes with the message and is shown in it. */
type Shown = { readonly cid: string; readonly name: string }
export type Written = {
  readonly locale: Locale
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly button: string | undefined
  readonly link: string | undefined
  readonly rows: readonly Row[]
  readonly reason: string
  readonly from: string
  readonly images?: readonly Shown[]
}
export type ActSaid = { readonly name: ActName; readonly reference: string; readonly atMs: number }

type Words = {
  readonly acts: Readonly<Record<ActName, string>>
  readonly because: (act: string, reference: string, day: string) => string
  readonly from: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    acts: {
      order: 'your order',
      payment: 'your payment',
      booking: 'your booking',
      account: 'what you did in your account',
      'sign-in': 'your sign-in',
      question: 'your question',
      rights: 'your request about your data',
    },
    because: (act, reference, day) => `You get this message because of ${act} (${reference}) of ${day}.`,
    from: 'Sent by',
  },
  fr: {
    acts: {
      order: 'votre commande',
      payment: 'votre paiement',
      booking: 'votre réservation',
      account: 'votre démarche sur votre compte',
      'sign-in': 'votre connexion',
      question: 'votre question',
      rights: 'votre demande relative à vos données',
    },
    because: (act, reference, day) => `Vous recevez ce message en raison de ${act} (${reference}) du ${day}.`,
    from: 'Envoyé par',
  },
  de: {
    acts: {
      order: 'Ihrer Bestellung',
      payment: 'Ihrer Zahlung',
      booking: 'Ihrer Buchung',
      account: 'Ihres Vorgangs im Kundenkonto',
      'sign-in': 'Ihrer Anmeldung',
      question: 'Ihrer Frage',
      rights: 'Ihrer Anfrage zu Ihren Daten',
    },
    because: (act, reference, day) => `Sie erhalten diese Nachricht wegen ${act} (${reference}) vom ${day}.`,
    from: 'Gesendet von',
  },
  es: {
    acts: {
      order: 'su pedido',
      payment: 'su pago',
      booking: 'su reserva',
      account: 'su gestión en su cuenta',
      'sign-in': 'su inicio de sesión',
      question: 'su pregunta',
      rights: 'su solicitud sobre sus datos',
    },
    because: (act, reference, day) => `Recibe este mensaje por ${act} (${reference}) del ${day}.`,
    from: 'Enviado por',
  },
  it: {
    acts: {
      order: 'del suo ordine',
      payment: 'del suo pagamento',
      booking: 'della sua prenotazione',
      account: 'di quanto fatto nel suo account',
      'sign-in': 'del suo accesso',
      question: 'della sua domanda',
      rights: 'della sua richiesta sui suoi dati',
    },
    because: (act, reference, day) => `Riceve questo messaggio a causa ${act} (${reference}) del ${day}.`,
    from: 'Inviato da',
  },
  pt: {
    acts: {
      order: 'da sua encomenda',
      payment: 'do seu pagamento',
      booking: 'da sua reserva',
      account: 'do que fez na sua conta',
      'sign-in': 'do seu início de sessão',
      question: 'da sua pergunta',
      rights: 'do seu pedido sobre os seus dados',
    },
    because: (act, reference, day) => `Recebe esta mensagem por causa ${act} (${reference}) de ${day}.`,
    from: 'Enviado por',
  },
}

const dayIn = (locale: Locale, atMs: number) =>
  new Date(atMs).toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' })

/** The language that was asked for, or the first that there is. */
export function localeFor({ letters }: TemplateDraft, wanted: Locale): Locale {
  if (letters[wanted]) return wanted
  return (Object.keys(letters)[0] as Locale | undefined) ?? 'en' // Its keys are locales; a registered one has some.
}

export function write(it: Registered, wanted: Locale, values: Values, act: ActSaid, sender: Sender): Written {
  const locale = localeFor(it.draft, wanted)
  const letter: Letter = it.draft.letters[locale] ?? { subject: '', paragraphs: [] }
  const fill = filling(it.draft, locale, values, act)
  const words = WORDS[locale]
  const link = it.draft.values.find(({ kind }) => kind === 'link')
  const rows = it.draft.values.filter(({ kind }) => kind === 'rows').flatMap(({ name }) => rowsIn(values[name]))
  const signature = [inOneLine(sender.name), addressIn(sender.address), inOneLine(sender.contact)].filter(
    line => line !== '',
  )
  return {
    locale,
    subject: inOneLine(fill(letter.subject)),
    paragraphs: letter.paragraphs.map(fill).filter(text => text.trim() !== ''),
    button: letter.button,
    link: link && textIn(values[link.name]),
    rows,
    reason: words.because(words.acts[act.name], inOneLine(act.reference), dayIn(locale, act.atMs)),
    from: `${words.from} ${signature.join(', ')}`,
  }
}

const textIn = (value: Values[string] | undefined) => (typeof value === 'string' ? value : undefined)
const rowsIn = (value: Values[string] | undefined) => (value === undefined || typeof value === 'string' ? [] : value)
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function filling(draft: TemplateDraft, locale: Locale, values: Values, act: ActSaid): (text: string) => string {
  const kinds = new Map(draft.values.map(({ name, kind }) => [name, kind]))
  return text =>
    text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
      if (name === 'reference' && !kinds.has(name)) return act.reference
      const value = textIn(values[name]) ?? ''
      return kinds.get(name) === 'date' ? dayIn(locale, Date.parse(value)) : value
    })
}

/** All words that a reader sees, for whoever looks at what they say. */
export const wordsOf = ({ subject, paragraphs, button, rows }: Written): string =>
  [subject, ...paragraphs, button ?? '', ...rows.map(({ label, value }) => `${label}: ${value}`)].join('\n')

export function textOf(it: Written): string {
  const rows = it.rows.map(({ label, value }) => `${label}: ${value}`).join('\n')
  const link = it.button && it.link ? `${it.button}: ${it.link}` : ''
  const body = [...it.paragraphs, rows, link].filter(part => part !== '').join('\n\n')
  return `${body}\n\n-- \n${it.reason}\n${it.from}\n`
}

const FONT = 'font-family:Arial,Helvetica,sans-serif'
const e = (text: string) => escapeLong('html-text', text)
const DARK = `body,.page{background-color:#14161b!important}.card{background-color:#20232b!important}p,td,h1{color:#e5e7eb!important}.from p{color:#a2a7b3!important}`

export function htmlOf(it: Written): string {
  const paragraphs = it.paragraphs
    .map(
      text =>
        `<p style="margin:0 0 16px;${FONT};font-size:16px;line-height:25px;color:#1c1f26">${e(text).replaceAll('\n', '<br>')}</p>`,
    )
    .join('\n')
  return `<!DOCTYPE html>
<html lang="${it.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${e(it.subject)}</title>
<style>@media (max-width:620px){.card{padding:28px 20px!important}.edge{padding:16px 8px!important}}@media (prefers-color-scheme:dark){${DARK}}</style>
</head>
<body style="margin:0;padding:0;background-color:#f3f4f6">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6"><tr><td class="edge" align="center" style="padding:32px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">
<tr><td class="card" bgcolor="#ffffff" style="padding:40px;background-color:#ffffff;border-radius:14px;text-align:left">
${paragraphs}
${tableOf(it.rows)}${imagesOf(it)}${buttonOf(it)}
</td></tr>
<tr><td class="from" align="center" style="padding:20px 24px 0">
<p style="margin:0 0 6px;${FONT};font-size:13px;line-height:20px;color:#5a6170">${e(it.reason)}</p>
<p style="margin:0;${FONT};font-size:13px;line-height:20px;color:#5a6170">${e(it.from)}</p>
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

function tableOf(rows: readonly Row[]): string {
  if (rows.length === 0) return ''
  const cell = `padding:8px 0;border-bottom:1px solid #d9dce3;${FONT};font-size:15px;line-height:22px;color:#1c1f26`
  const lines = rows.map(
    ({ label, value }) =>
      `<tr><td style="${cell}">${e(label)}</td><td align="right" style="${cell}">${e(value)}</td></tr>`,
  )
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px">${lines.join('')}</table>\n`
}

const imagesOf = ({ images = [] }: Written) =>
  images
    .map(
      ({ cid, name }) =>
        `<p style="margin:0 0 16px"><img src="cid:${e(cid)}" alt="${escapeLong('html-attribute', name)}" style="max-width:100%;height:auto;border:0"></p>\n`,
    )
    .join('')

function buttonOf({ button, link }: Written): string {
  if (button === undefined || link === undefined) return ''
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#1d4ed8" style="background-color:#1d4ed8;border-radius:8px"><a href="${escapeLong('html-url', link)}" style="display:inline-block;padding:14px 28px;${FONT};font-size:16px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none">${e(button)}</a></td></tr></table>`
}
