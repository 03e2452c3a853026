/**
 * The message that asks whether somebody really signed up. It says who asks, for what, and what happens if nothing is
 * done; there is nothing else in it, above all no advertising [AS-03].
 */

import { escapeLong } from '#wire/mail/slot.ts'
import { inOneLine } from './rules.ts'
import type { Frame, Locale } from './types.ts'

export type Confirmation = {
  readonly locale: Locale
  readonly sender: Frame['sender']
  /** What the person ticked, each in the words that stood beside the box; at least one. */
  readonly asked: readonly string[]
  /** The page that confirms. */
  readonly url: string
  readonly expiresAtMs: number
}
export type ConfirmationMail = { readonly subject: string; readonly html: string; readonly text: string }

type Words = {
  readonly subject: (sender: string) => string
  readonly heading: string
  readonly asked: (sender: string) => string
  readonly button: string
  readonly instead: string
  readonly nothing: (until: string) => string
  readonly from: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: sender => `Please confirm your sign-up with ${sender}`,
    heading: 'Was this you?',
    asked: sender => `This address was entered on a form of ${sender}, with these boxes ticked:`,
    button: 'Yes, it was me',
    instead: 'If the button does not work, open this address:',
    nothing: until => `If it was not you, do nothing: then nothing will be sent to you. The link works until ${until}.`,
    from: 'Sent by',
  },
  fr: {
    subject: sender => `Veuillez confirmer votre inscription auprès de ${sender}`,
    heading: 'Était-ce bien vous ?',
    asked: sender => `Cette adresse a été saisie dans un formulaire de ${sender}, avec les cases suivantes cochées :`,
    button: 'Oui, c’était moi',
    instead: 'Si le bouton ne fonctionne pas, ouvrez cette adresse :',
    nothing: until =>
      `Si ce n’était pas vous, ne faites rien : rien ne vous sera envoyé. Le lien est valable jusqu’au ${until}.`,
    from: 'Envoyé par',
  },
  de: {
    subject: sender => `Bitte bestätigen Sie Ihre Anmeldung bei ${sender}`,
    heading: 'Waren Sie das?',
    asked: sender => `Diese Adresse wurde in ein Formular von ${sender} eingetragen; angekreuzt wurde:`,
    button: 'Ja, das war ich',
    instead: 'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',
    nothing: until =>
      `Wenn Sie es nicht waren, tun Sie nichts: Dann wird Ihnen nichts geschickt. Der Link gilt bis ${until}.`,
    from: 'Gesendet von',
  },
  es: {
    subject: sender => `Confirme su suscripción con ${sender}`,
    heading: '¿Ha sido usted?',
    asked: sender => `Esta dirección se introdujo en un formulario de ${sender}, con estas casillas marcadas:`,
    button: 'Sí, he sido yo',
    instead: 'Si el botón no funciona, abra esta dirección:',
    nothing: until =>
      `Si no ha sido usted, no haga nada: no se le enviará nada. El enlace es válido hasta el ${until}.`,
    from: 'Enviado por',
  },
  it: {
    subject: sender => `Confermi la sua iscrizione presso ${sender}`,
    heading: 'È stata una sua richiesta?',
    asked: sender => `Questo indirizzo è stato inserito in un modulo di ${sender}, con queste caselle spuntate:`,
    button: 'Sì, confermo',
    instead: 'Se il pulsante non funziona, apra questo indirizzo:',
    nothing: until =>
      `Se non è stata una sua richiesta, non faccia nulla: non le verrà inviato nulla. Il link è valido fino al ${until}.`,
    from: 'Inviato da',
  },
  pt: {
    subject: sender => `Confirme a sua inscrição junto de ${sender}`,
    heading: 'Foi você?',
    asked: sender => `Este endereço foi introduzido num formulário de ${sender}, com estas caixas assinaladas:`,
    button: 'Sim, fui eu',
    instead: 'Se o botão não funcionar, abra este endereço:',
    nothing: until => `Se não foi você, não faça nada: nada lhe será enviado. A ligação é válida até ${until}.`,
    from: 'Enviado por',
  },
}

export function confirmationMail(it: Confirmation): ConfirmationMail {
  const { subject, asked, nothing, ...words } = WORDS[it.locale]
  const name = inOneLine(it.sender.name)
  return letterOf({
    ...words,
    locale: it.locale,
    sender: it.sender,
    url: it.url,
    subject: subject(name),
    asked: asked(name),
    list: it.asked,
    nothing: nothing(untilOf(it)),
  })
}

/** A message of ours to one person: why it comes, what it is about, one button, and what happens if nothing is done. */
export type Letter = {
  readonly locale: Locale
  readonly sender: Frame['sender']
  readonly url: string
  readonly subject: string
  readonly heading: string
  readonly asked: string
  readonly list: readonly string[]
  readonly button: string
  readonly instead: string
  readonly nothing: string
  readonly from: string
}

export function letterOf(it: Letter): ConfirmationMail {
  const { name, address, contact } = it.sender
  const signature = [name, address, contact].map(inOneLine).filter(line => line !== '')
  return { subject: it.subject, html: htmlOf(it, signature), text: textOf(it, signature) }
}

/** `23 November 2026, 20:48 UTC`. */
function untilOf({ expiresAtMs, locale }: Confirmation): string {
  const at = new Date(expiresAtMs).toLocaleString(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${at} UTC`
}

function textOf(it: Letter, signature: readonly string[]): string {
  const list = it.list.map(line => `- ${line}`).join('\n')
  return `${it.heading}\n\n${it.asked}\n\n${list}\n\n${it.button}: ${it.url}\n\n${it.nothing}\n\n-- \n${it.from} ${signature.join('\n')}\n`
}

const words = (text: string) => escapeLong('html-text', text)
const link = (url: string) => escapeLong('html-url', url)

const FONT = 'font-family:Arial,Helvetica,sans-serif'
const DARK = `body,.page{background-color:#14161b!important}.card{background-color:#20232b!important}h1{color:#f3f4f6!important}.say,li{color:#d3d6dd!important}.small,.small a,.from{color:#a2a7b3!important}`
const NARROW = '.card{padding:28px 20px!important}.edge{padding:16px 8px!important}'

function htmlOf(say: Letter, signature: readonly string[]): string {
  const { locale, list, url } = say
  return `<!DOCTYPE html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${words(say.heading)}</title>
<style>@media (max-width:620px){${NARROW}}@media (prefers-color-scheme:dark){${DARK}}</style>
</head>
<body style="margin:0;padding:0;background-color:#f3f4f6">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6"><tr><td class="edge" align="center" style="padding:32px 12px">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">
<tr><td class="card" bgcolor="#ffffff" style="padding:40px;background-color:#ffffff;border-radius:14px;text-align:left">
<h1 style="margin:0 0 16px;${FONT};font-size:26px;line-height:34px;color:#1c1f26">${words(say.heading)}</h1>
<p class="say" style="margin:0 0 12px;${FONT};font-size:16px;line-height:25px;color:#3b404c">${words(say.asked)}</p>
<ul style="margin:0 0 24px;padding:0 0 0 20px">${list.map(box => `<li style="margin:0 0 8px;${FONT};font-size:16px;line-height:25px;color:#1c1f26">${words(box)}</li>`).join('')}</ul>
<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#1d4ed8" style="background-color:#1d4ed8;border-radius:8px"><a href="${link(url)}" style="display:inline-block;padding:14px 28px;${FONT};font-size:16px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none">${words(say.button)}</a></td></tr></table>
<p class="say" style="margin:24px 0 0;${FONT};font-size:16px;line-height:25px;color:#3b404c">${words(say.nothing)}</p>
<p class="small" style="margin:24px 0 0;${FONT};font-size:13px;line-height:20px;color:#5a6170">${words(say.instead)}<br><a href="${link(url)}" style="color:#5a6170;word-break:break-all">${words(url)}</a></p>
</td></tr>
<tr><td class="from" align="center" style="padding:20px 24px 0;${FONT};font-size:13px;line-height:20px;color:#5a6170">${words(`${say.from} ${signature.join(', ')}`)}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`
}
