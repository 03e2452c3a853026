/** The message with the link to somebody's own data: they asked for it on their page, and there is nothing else in it [AS-03]. */

import { type ConfirmationMail, letterOf } from './confirmation.ts'
import { inOneLine } from './rules.ts'
import type { Frame, Locale } from './types.ts'

export type OwnDataMail = {
  readonly locale: Locale
  readonly sender: Frame['sender']
  readonly url: string
}

type Words = {
  readonly subject: (sender: string) => string
  readonly heading: string
  readonly asked: (sender: string) => string
  readonly can: readonly string[]
  readonly button: string
  readonly instead: string
  readonly nothing: string
  readonly from: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: sender => `Your data with ${sender}`,
    heading: 'Your data',
    asked: sender => `On your page with ${sender} somebody asked for this link. Behind it you can`,
    can: ['download everything that is held about you', 'have all of it erased'],
    button: 'To your data',
    instead: 'If the button does not work, open this address:',
    nothing: 'It works for one hour. If it was not you, do nothing, and do not pass this message on.',
    from: 'Sent by',
  },
  fr: {
    subject: sender => `Vos données auprès de ${sender}`,
    heading: 'Vos données',
    asked: sender => `Quelqu’un a demandé ce lien sur votre page auprès de ${sender}. Il vous permet de`,
    can: ['télécharger tout ce qui est conservé à votre sujet', 'faire effacer l’ensemble'],
    button: 'Vers vos données',
    instead: 'Si le bouton ne fonctionne pas, ouvrez cette adresse :',
    nothing: 'Il est valable une heure. Si ce n’était pas vous, ne faites rien et ne transmettez pas ce message.',
    from: 'Envoyé par',
  },
  de: {
    subject: sender => `Ihre Daten bei ${sender}`,
    heading: 'Ihre Daten',
    asked: sender => `Auf Ihrer Seite bei ${sender} wurde um diesen Link gebeten. Dort können Sie`,
    can: ['alles herunterladen, was über Sie gespeichert ist', 'alles davon löschen lassen'],
    button: 'Zu Ihren Daten',
    instead: 'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',
    nothing:
      'Er gilt eine Stunde. Wenn Sie es nicht waren, tun Sie nichts, und geben Sie diese Nachricht nicht weiter.',
    from: 'Gesendet von',
  },
  es: {
    subject: sender => `Sus datos en ${sender}`,
    heading: 'Sus datos',
    asked: sender => `Alguien pidió este enlace en su página de ${sender}. Con él puede`,
    can: ['descargar todo lo que se guarda sobre usted', 'hacer que se borre todo'],
    button: 'A sus datos',
    instead: 'Si el botón no funciona, abra esta dirección:',
    nothing: 'Funciona durante una hora. Si no ha sido usted, no haga nada y no reenvíe este mensaje.',
    from: 'Enviado por',
  },
  it: {
    subject: sender => `I suoi dati presso ${sender}`,
    heading: 'I suoi dati',
    asked: sender => `Qualcuno ha chiesto questo link sulla sua pagina presso ${sender}. Con esso può`,
    can: ['scaricare tutto ciò che è conservato su di lei', 'far cancellare tutto'],
    button: 'Ai suoi dati',
    instead: 'Se il pulsante non funziona, apra questo indirizzo:',
    nothing: 'Vale un’ora. Se non è stato lei, non faccia nulla e non inoltri questo messaggio.',
    from: 'Inviato da',
  },
  pt: {
    subject: sender => `Os seus dados em ${sender}`,
    heading: 'Os seus dados',
    asked: sender => `Alguém pediu esta ligação na sua página de ${sender}. Com ela pode`,
    can: ['transferir tudo o que está guardado sobre si', 'mandar apagar tudo'],
    button: 'Aos seus dados',
    instead: 'Se o botão não funcionar, abra este endereço:',
    nothing: 'É válida durante uma hora. Se não foi você, não faça nada e não reencaminhe esta mensagem.',
    from: 'Enviado por',
  },
}

export function ownDataMail({ locale, sender, url }: OwnDataMail): ConfirmationMail {
  const { subject, asked, can, nothing, ...words } = WORDS[locale]
  const name = inOneLine(sender.name)
  return letterOf({
    ...words,
    locale,
    sender,
    url,
    subject: subject(name),
    asked: asked(name),
    list: can,
    nothing,
  })
}
