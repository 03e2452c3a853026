/** German of the screens of templates. */

import type { sentWords } from '../../screens/template/sent-words.ts'
import type { actWords, templateWords } from '../../screens/template/words.ts'

/** Within a sentence. */
const within = (act: string) => act.charAt(0).toLowerCase() + act.slice(1)

export const tables = {
  'template/words/actWords': {
    order: 'Eine Bestellung',
    payment: 'Eine Zahlung',
    booking: 'Eine Buchung',
    account: 'Das eigene Konto',
    'sign-in': 'Eine Anmeldung',
    question: 'Eine Frage',
    rights: 'Eine Anfrage zu eigenen Daten',
  },

  'template/words/templateWords': {
    back: 'Transaktional',
    register: 'Freigeben',
    registered: n => `Version ${n} ist freigegeben. Ab jetzt werden Nachrichten nach ihr gesendet.`,
    archive: 'Archivieren',
    letter: 'Was sie sagt',
    letterSays: 'Schlichte Wörter. {{ name }} steht für einen Wert, {{ reference }} für die Nummer der Bestellung.',
    subject: 'Betreff',
    paragraphs: 'Absätze, mit einer Leerzeile dazwischen',
    button: 'Text der Schaltfläche',
    buttonHint: 'Leer: keine Schaltfläche',
    language: 'Sprache',
    addLanguage: 'Sprache hinzufügen',
    removeLanguage: 'Diese Sprache entfernen',
    values: 'Werte',
    valuesSays:
      'Was von Nachricht zu Nachricht anders ist. Jeder Wert wird mit der Nachricht übergeben und dabei geprüft.',
    valueName: 'Name',
    kind: 'Art',
    sample: 'Beispiel',
    addValue: 'Wert hinzufügen',
    removeValue: name => `${name} entfernen`,
    kinds: {
      text: 'Eine Zeile Text',
      note: 'Freier Text',
      date: 'Ein Tag',
      link: 'Ziel der Schaltfläche',
      rows: 'Zeilen einer Tabelle',
    },
    rowsHint: 'Ein Eintrag je Zeile: Bezeichnung = Wert',
    hosts: 'Die Schaltfläche darf führen zu',
    hostsHint: 'Namen Ihrer Websites, durch Leerzeichen getrennt',
    flaws: 'Was der Freigabe im Weg steht',
    good: 'Der Freigabe steht nichts im Weg.',
    preview: 'Vorschau',
    test: 'Test an mich senden',
    tested: to => `Ein Test ist unterwegs an ${to}.`,
    byProgram: 'Aus Ihrem Programm senden',
    byProgramSays:
      'Eine Anfrage je Nachricht. Die Beispiele stehen dort, wo Ihr Programm seine eigenen Werte einsetzt.',
    registerFirst: 'Nach der Freigabe lässt sich mit ihr senden. Bis dahin wird eine solche Anfrage abgelehnt.',
    id: 'Vorlagen-ID',
    request: 'die Anfrage',
    curlTo: 'ada@example.org',
    curlSays: act =>
      `„act“ ist, was der Empfänger getan hat (${within(act)}): Ihre Nummer dafür, und wann es war. Die erste Nachricht bindet die Nummer an diesen Empfänger. Unter demselben Idempotency-Key wird sie einmal gesendet, wie oft Sie auch anfragen.`,
    byMail: 'Dasselbe über SMTP',
    byMailSays:
      'Für ein Programm, das nur einen Mailserver kennt. Der Port ist OPTIMAIL_SUBMISSION_PORT; der Betreiber des Servers öffnet ihn. Melden Sie sich mit der ID eines API-Schlüssels (key_…) als Namen und dem Schlüssel als Passwort an und übergeben Sie einen Empfänger auf einmal. Die Wörter der Mail selbst werden nicht gesendet, sondern die der Vorlage.',
    mail: 'die Mail',
    makeKey: 'Schlüssel anlegen, der senden darf (campaigns.send)',
    locales: {
      en: 'Englisch',
      fr: 'Französisch',
      de: 'Deutsch',
      es: 'Spanisch',
      it: 'Italienisch',
      pt: 'Portugiesisch',
    },
  },

  'template/sent-words': {
    back: 'Transaktional',
    sent: 'Gesendet',
    sentSays:
      'Die neuesten zuerst. Was in einer Nachricht stand, wird nicht gespeichert; an wen sie ging, für 30 Tage.',
    nothing: 'Noch nichts gesendet',
    nothingSays: 'Nachrichten, die mit POST /v1/messages gesendet wurden, erscheinen hier.',
    recipient: 'Empfänger',
    notKept: 'Nicht mehr gespeichert',
    template: 'Vorlage',
    anyTemplate: 'Alle Vorlagen',
    state: 'Stand',
    anyState: 'Jeder Stand',
    find: 'Vollständige Adresse eines Empfängers',
    when: 'Wann',
    act: 'Gehört zu',
    version: n => `Version ${n}`,
    subject: 'Betreff, wie freigegeben',
    test: 'An das Testpostfach',
    id: 'Nachrichten-ID',
    attempts: 'Versuche',
    events: 'Was daraus wurde',
    measured: 'Ob sie geöffnet wurde, wird nicht gemessen: Dem hat niemand zugestimmt.',
    contact: 'Kontakt öffnen',
    states: {
      queued: 'Wartet',
      accepted: 'Zugestellt',
      failed: 'Abgelehnt',
      dropped: 'Aufgegeben',
      bounced: 'Rückläufer',
      complained: 'Als Spam gemeldet',
    },
    happened: {
      queued: 'Von Ihnen übernommen',
      accepted: 'Vom Server des Empfängers angenommen',
      failed: 'Vom Server des Empfängers abgelehnt',
      dropped: 'Aufgegeben',
      bounced: 'Zurückgekommen',
      complained: 'Als Spam gemeldet',
    },
    reasons: {
      'too-late': 'Zwei Tage lang konnte sie nicht gesendet werden.',
      suppressed: 'Die Adresse wurde inzwischen gesperrt.',
      'account-closing': 'Das Konto wird geschlossen.',
      'policies-not-accepted': 'Sie wartet, bis jemand aus diesem Konto den Richtlinien zustimmt.',
      restricted: 'Sie wartet: Nach einer Maßnahme darf dieses Konto solche Nachrichten nicht senden.',
      'domain-unproven': 'Sie wartet, bis die Domain des Absenders bestätigt ist.',
      'no-route': 'Sie wartet auf einen Versandweg.',
    },
  },
} satisfies {
  'template/words/actWords': typeof actWords.en
  'template/words/templateWords': typeof templateWords.en
  'template/sent-words': typeof sentWords.en
}
