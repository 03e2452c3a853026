/** The words of the page that shows people what is held about them. */

import type { Locale } from '#wire/form-definition.ts'

export type AccessWords = {
  readonly title: string
  readonly lead: (who: string) => string
  readonly you: string
  readonly consents: string
  readonly events: string
  readonly messages: string
  readonly calls: string
  readonly texts: string
  readonly measured: string
  readonly told: string
  readonly suppressions: string
  readonly requests: string
  readonly keeping: string
  readonly none: string
  readonly files: string
  readonly made: string
}

export const ACCESS_WORDS: Readonly<Record<Locale, AccessWords>> = {
  en: {
    title: 'What is held about you',
    lead: who => `Everything that ${who} holds about you, as of the day below.`,
    you: 'You',
    consents: 'What you agreed to',
    events: 'What happened',
    messages: 'Messages sent to you',
    calls: 'To whom your number was given so that they call you',
    texts: 'What you texted',
    measured: 'What you opened and which links you followed, where you had agreed that it is measured',
    told: 'What was told to us of what you did',
    suppressions: 'Where nothing is sent',
    requests: 'What you asked for',
    keeping: 'How long it is kept, and why',
    none: 'Nothing.',
    files:
      'data.json holds the same for programs. The files under proof/ let anybody check your consents without asking the sender.',
    made: 'Made on',
  },
  fr: {
    title: 'Ce que nous détenons à votre sujet',
    lead: who => `Toutes les données que ${who} détient à votre sujet, à la date ci-dessous.`,
    you: 'Vous',
    consents: 'Ce que vous avez accepté',
    events: 'Ce qui s’est passé',
    messages: 'Messages qui vous ont été envoyés',
    calls: 'À qui votre numéro a été remis pour vous appeler',
    texts: 'Ce que vous avez écrit par SMS',
    measured: 'Ce que vous avez ouvert et les liens que vous avez suivis, là où vous aviez accepté cette mesure',
    told: 'Ce qui nous a été signalé de ce que vous avez fait',
    suppressions: 'Où plus rien n’est envoyé',
    requests: 'Vos demandes',
    keeping: 'Durées de conservation et leurs raisons',
    none: 'Rien.',
    files:
      'data.json contient les mêmes données pour les logiciels. Les fichiers du dossier proof/ permettent à quiconque de vérifier vos consentements sans interroger l’expéditeur.',
    made: 'Établi le',
  },
  de: {
    title: 'Was über Sie gespeichert ist',
    lead: who => `Alles, was ${who} über Sie gespeichert hat, Stand des unten genannten Tages.`,
    you: 'Sie',
    consents: 'Worin Sie eingewilligt haben',
    events: 'Was geschehen ist',
    messages: 'An Sie gesendete Nachrichten',
    calls: 'Wem Ihre Nummer gegeben wurde, um Sie anzurufen',
    texts: 'Was Sie per SMS geschrieben haben',
    measured: 'Was Sie geöffnet haben und welchen Links Sie gefolgt sind, soweit Sie der Messung zugestimmt hatten',
    told: 'Was uns über Ihr Tun gemeldet wurde',
    suppressions: 'Wohin nichts gesendet wird',
    requests: 'Ihre Anfragen',
    keeping: 'Wie lange und warum es aufbewahrt wird',
    none: 'Nichts.',
    files:
      'data.json enthält dasselbe für Programme. Mit den Dateien unter proof/ kann jeder Ihre Einwilligungen prüfen, ohne den Absender zu fragen.',
    made: 'Erstellt am',
  },
  es: {
    title: 'Qué datos tenemos sobre usted',
    lead: who => `Todo lo que ${who} conserva sobre usted en la fecha indicada abajo.`,
    you: 'Usted',
    consents: 'Lo que ha aceptado',
    events: 'Lo que ha ocurrido',
    messages: 'Mensajes que se le han enviado',
    calls: 'A quién se entregó su número para llamarle',
    texts: 'Lo que usted ha escrito por SMS',
    measured: 'Lo que abrió y los enlaces que siguió, donde había aceptado que se midiera',
    told: 'Lo que se nos ha comunicado sobre lo que ha hecho',
    suppressions: 'Adónde no se envía nada',
    requests: 'Sus solicitudes',
    keeping: 'Cuánto tiempo se conserva y por qué',
    none: 'Nada.',
    files:
      'data.json contiene lo mismo para programas. Con los archivos de proof/ cualquiera puede comprobar sus consentimientos sin preguntar al remitente.',
    made: 'Elaborado el',
  },
  it: {
    title: 'Che cosa è conservato su di lei',
    lead: who => `Tutto ciò che ${who} conserva su di lei alla data indicata sotto.`,
    you: 'Lei',
    consents: 'Ciò a cui ha acconsentito',
    events: 'Che cosa è successo',
    messages: 'Messaggi inviati a lei',
    calls: 'A chi è stato dato il suo numero per chiamarla',
    texts: 'Ciò che ha scritto per SMS',
    measured: 'Che cosa ha aperto e quali link ha seguito, dove aveva accettato la misurazione',
    told: 'Ciò che ci è stato comunicato di quanto ha fatto',
    suppressions: 'Dove non si invia più nulla',
    requests: 'Le sue richieste',
    keeping: 'Per quanto tempo e perché i dati sono conservati',
    none: 'Niente.',
    files:
      'data.json contiene gli stessi dati per i programmi. Con i file in proof/ chiunque può verificare i suoi consensi senza chiedere al mittente.',
    made: 'Redatto il',
  },
  pt: {
    title: 'O que é guardado sobre si',
    lead: who => `Tudo o que ${who} guarda sobre si, à data indicada abaixo.`,
    you: 'Os seus dados',
    consents: 'Aquilo em que consentiu',
    events: 'O que aconteceu',
    messages: 'Mensagens que lhe foram enviadas',
    calls: 'A quem foi entregue o seu número para lhe telefonar',
    texts: 'O que escreveu por SMS',
    measured: 'O que abriu e que ligações seguiu, onde tinha aceitado essa medição',
    told: 'O que nos foi comunicado sobre o que fez',
    suppressions: 'Para onde nada é enviado',
    requests: 'Os seus pedidos',
    keeping: 'Durante quanto tempo é guardado e porquê',
    none: 'Nada.',
    files:
      'data.json contém o mesmo para programas. Com os ficheiros em proof/ qualquer pessoa pode verificar os seus consentimentos sem perguntar ao remetente.',
    made: 'Elaborado em',
  },
}
