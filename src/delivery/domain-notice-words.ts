/** What the people of an account are told when their domain stands worse, in each language. */

import type { TextLocale } from '#policy/texts/shape.ts'
import type { Worse } from './domain-standing-rules.ts'

export type DomainWords = {
  readonly subject: (domain: string) => string
  /** Above the names of the records that are wrong; `until`: when mail stops. */
  readonly asked: (domain: string, until: string) => string
  readonly button: string
  readonly instead: string
  readonly nothing: string
  readonly from: string
}
type Words = Pick<DomainWords, 'button' | 'instead' | 'from'> &
  Readonly<Record<Worse, Pick<DomainWords, 'subject' | 'asked' | 'nothing'>>>

export const DOMAIN_WORDS: Readonly<Record<TextLocale, Words>> = {
  en: {
    button: 'See what to publish',
    instead: 'If the button does not work, open this address in your browser:',
    from: 'This message is from',
    failing: {
      subject: domain => `${domain}: the DNS no longer says that you may send`,
      asked: (domain, until) =>
        `Something that receivers look for in the DNS of ${domain} is missing or has changed. Mail from this domain still leaves until ${until}; after that it waits. These records are wrong:`,
      nothing: 'Once the records are there again, everything goes on by itself. Nobody’s message is lost.',
    },
    blocked: {
      subject: domain => `${domain}: mail from this domain waits`,
      asked: domain =>
        `What receivers look for in the DNS of ${domain} has been missing for three days. Mail from this domain does not leave any more until it is mended. These records are wrong:`,
      nothing: 'What waits leaves by itself once the records are there again.',
    },
  },
  fr: {
    button: 'Voir ce qu’il faut publier',
    instead: 'Si le bouton ne fonctionne pas, ouvrez cette adresse dans votre navigateur :',
    from: 'Ce message vient de',
    failing: {
      subject: domain => `${domain} : le DNS ne dit plus que vous pouvez envoyer`,
      asked: (domain, until) =>
        `Un élément que les destinataires cherchent dans le DNS de ${domain} manque ou a changé. Les messages de ce domaine partent encore jusqu’au ${until} ; ensuite, ils attendent. Enregistrements en cause :`,
      nothing:
        'Dès que les enregistrements sont de nouveau en place, tout reprend de soi-même. Aucun message n’est perdu.',
    },
    blocked: {
      subject: domain => `${domain} : les messages de ce domaine attendent`,
      asked: domain =>
        `Ce que les destinataires cherchent dans le DNS de ${domain} manque depuis trois jours. Plus aucun message de ce domaine ne part tant que ce n’est pas réparé. Enregistrements en cause :`,
      nothing: 'Ce qui attend partira de soi-même dès que les enregistrements seront de nouveau en place.',
    },
  },
  de: {
    button: 'Ansehen, was einzutragen ist',
    instead: 'Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse im Browser:',
    from: 'Diese Nachricht kommt von',
    failing: {
      subject: domain => `${domain}: Das DNS sagt nicht mehr, dass Sie senden dürfen`,
      asked: (domain, until) =>
        `Etwas, wonach Empfänger im DNS von ${domain} suchen, fehlt oder hat sich geändert. Mails von dieser Domain gehen noch bis ${until} hinaus; danach warten sie. Diese Einträge stimmen nicht:`,
      nothing: 'Sobald die Einträge wieder da sind, geht alles von selbst weiter. Keine Nachricht geht verloren.',
    },
    blocked: {
      subject: domain => `${domain}: Mails von dieser Domain warten`,
      asked: domain =>
        `Wonach Empfänger im DNS von ${domain} suchen, fehlt seit drei Tagen. Von dieser Domain geht nichts mehr hinaus, bis es behoben ist. Diese Einträge stimmen nicht:`,
      nothing: 'Was wartet, geht von selbst hinaus, sobald die Einträge wieder da sind.',
    },
  },
  es: {
    button: 'Ver qué hay que publicar',
    instead: 'Si el botón no funciona, abra esta dirección en su navegador:',
    from: 'Este mensaje es de',
    failing: {
      subject: domain => `${domain}: el DNS ya no dice que usted puede enviar`,
      asked: (domain, until) =>
        `Falta o ha cambiado algo que los destinatarios buscan en el DNS de ${domain}. El correo de este dominio sale todavía hasta el ${until}; después espera. Estos registros no son correctos:`,
      nothing: 'En cuanto los registros estén de nuevo, todo continúa por sí solo. No se pierde ningún mensaje.',
    },
    blocked: {
      subject: domain => `${domain}: el correo de este dominio espera`,
      asked: domain =>
        `Lo que los destinatarios buscan en el DNS de ${domain} falta desde hace tres días. El correo de este dominio no sale hasta que se arregle. Estos registros no son correctos:`,
      nothing: 'Lo que espera saldrá por sí solo en cuanto los registros estén de nuevo.',
    },
  },
  it: {
    button: 'Vedere che cosa pubblicare',
    instead: 'Se il pulsante non funziona, apra questo indirizzo nel browser:',
    from: 'Questo messaggio è di',
    failing: {
      subject: domain => `${domain}: il DNS non dice più che lei può inviare`,
      asked: (domain, until) =>
        `Manca o è cambiato qualcosa che i destinatari cercano nel DNS di ${domain}. La posta di questo dominio parte ancora fino al ${until}; poi attende. Questi record non sono corretti:`,
      nothing: 'Appena i record sono di nuovo presenti, tutto riprende da sé. Nessun messaggio va perso.',
    },
    blocked: {
      subject: domain => `${domain}: la posta di questo dominio attende`,
      asked: domain =>
        `Ciò che i destinatari cercano nel DNS di ${domain} manca da tre giorni. Da questo dominio non parte più nulla finché non è sistemato. Questi record non sono corretti:`,
      nothing: 'Ciò che attende partirà da sé appena i record saranno di nuovo presenti.',
    },
  },
  pt: {
    button: 'Ver o que publicar',
    instead: 'Se o botão não funcionar, abra este endereço no seu navegador:',
    from: 'Esta mensagem é de',
    failing: {
      subject: domain => `${domain}: o DNS já não diz que pode enviar`,
      asked: (domain, until) =>
        `Falta ou mudou algo que os destinatários procuram no DNS de ${domain}. O correio deste domínio ainda sai até ${until}; depois espera. Estes registos não estão certos:`,
      nothing: 'Assim que os registos voltarem, tudo continua por si. Nenhuma mensagem se perde.',
    },
    blocked: {
      subject: domain => `${domain}: o correio deste domínio espera`,
      asked: domain =>
        `O que os destinatários procuram no DNS de ${domain} falta há três dias. Deste domínio já nada sai até que isso seja corrigido. Estes registos não estão certos:`,
      nothing: 'O que espera sairá por si assim que os registos voltarem.',
    },
  },
}
