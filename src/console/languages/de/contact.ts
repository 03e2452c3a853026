/** German of the screen of one contact. */

import type { words as moving } from '../../screens/contact/moving.tsx'
import type { words as proof } from '../../screens/contact/proof.tsx'
import type { words as rights } from '../../screens/contact/rights.tsx'
import type { contactWords } from '../../screens/contact/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'contact/moving': {
    none: 'Unter einer anderen Adresse beginnt diese Person ohne jede Einwilligung. Zurzeit hat sie keine, die verloren ginge.',
    some: (count: number, purposes: string) =>
      `Unter einer anderen Adresse beginnt diese Person ohne jede Einwilligung. ${counted(count, 'Einwilligung bleibt bei der alten und gilt dann für niemanden', 'Einwilligungen bleiben bei der alten und gelten dann für niemanden')}: ${purposes}. Nur die Person selbst kann neu einwilligen.`,
  },
  'contact/proof': {
    choose: 'Form des Nachweises wählen',
    format: 'Form',
    ofChannel: (channel: string) => `Nachweis für ${channel}`,
  },
  'contact/rights': {
    title: 'Rechte der Person',
    says: 'Alles, was über sie gespeichert ist, zum Aushändigen; und die Löschung, wenn sie es verlangt.',
    access: 'Alle Daten der Person',
    erase: 'Löschen…',
    eraseTitle: 'Diese Person löschen',
    eraseSays: 'Sie hat es verlangt, und es lässt sich nicht rückgängig machen:',
    steps: {
      erase: [
        'Ab sofort wird ihr nichts mehr gesendet, und ihre Adresse wird als Hash mit Schlüssel gesperrt.',
        'Der Kontakt verschwindet, mit allen aufbewahrten Nachrichten an ihn.',
        'Der Schlüssel zu den Belegen der Einwilligungen wird vernichtet. Der Nachweis zeigt dann, dass es etwas gab, und nicht mehr.',
        'Die Nachweise aller anderen und das Protokoll bleiben, wie sie sind.',
      ],
      archive: [
        'Ab sofort wird ihr nichts mehr gesendet, und ihre Adresse wird als Hash mit Schlüssel gesperrt.',
        'Der Kontakt verschwindet, mit allen aufbewahrten Nachrichten an ihn.',
        'Die Belege der Einwilligungen bleiben versiegelt, bis keine Ansprüche mehr möglich sind, wie es Ihre Aufbewahrungsregeln festlegen.',
      ],
    },
    confirm: 'Endgültig löschen',
    done: 'Die Person ist gelöscht. Die Anfrage ist mit der Antwort vermerkt.',
  },
  'contact/words': {
    back: 'Kontakte',
    proof: 'Opt-in-Nachweis',
    formats: {
      zip: ['Nachweispaket (ZIP)', 'alles, für „optimail verify“ oder beliebige Werkzeuge, offline'],
      pdf: ['Bericht (PDF)', 'zum Lesen und Drucken'],
      json: ['Nachweis (JSON)', 'die Ereignisse und was sie offenlegen'],
    },
    consents: 'Einwilligungen',
    consentsSays: 'Worin diese Person eingewilligt hat, in den Worten, die sie angekreuzt hat.',
    noConsents: 'Diese Person hat in nichts eingewilligt.',
    since: 'seit',
    withdraw: 'Widerrufen',
    withdrawOf: (name: string) => `„${name}“ widerrufen`,
    withdrawAll: 'Alle widerrufen',
    withdrawTitle: (name: string, channel: string) => `„${name}“ (${channel}) widerrufen?`,
    withdrawSays:
      'Nur, wenn die Person es verlangt hat. Sie erhält davon nichts mehr, und niemand hier kann das zurücknehmen: Nur sie selbst kann neu einwilligen.',
    withdrawAllTitle: (count: number) => `Alle ${number.format(count)} Einwilligungen widerrufen?`,
    withdrawAllSays: (names: string) =>
      `Nur, wenn die Person es verlangt hat: ${names}. Sie erhält davon nichts mehr, und niemand hier kann das zurücknehmen: Nur sie selbst kann neu einwilligen.`,
    withdrawn: (names: string) => `Widerrufen: ${names}. Nur die Person selbst kann neu einwilligen.`,
    timeline: 'Verlauf',
    timelineSays: 'Alles, was geschehen ist; jeder Eintrag ist ein Blatt des Protokolls.',
    quiet: 'Noch ist nichts geschehen.',
    waiting: 'Wartet auf das Protokoll',
    erased: 'Gelöscht',
    leaf: (seq: number) => `Blatt ${seq}`,
    shown: 'Was angezeigt wurde',
    shownTitle: (version: number) => `Das Formular, wie es angezeigt wurde, Version ${version}`,
    file: (name: string) => `${name} herunterladen`,
    messages: 'Nachrichten',
    messagesSays:
      'Was dieser Person gesendet wurde und was daraus geworden ist; Öffnungen und Klicks, soweit sie eingewilligt hat.',
    message: 'Kampagne',
    became: 'Ergebnis',
    when: 'Wann',
    did: {
      opened: (times: number) => `${number.format(times)}-mal geöffnet`,
      clicked: (times: number) => `${number.format(times)}-mal angeklickt:`,
    },
    details: 'Details',
    commitment: 'Commitment',
    profile: 'Profil',
    name: 'Name',
    email: 'Adresse',
    emailHint: 'Unter einer anderen Adresse beginnt die Person ohne Einwilligung: Keine wird übernommen.',
    phone: 'Telefonnummer',
    phoneHint: 'Mit + und Landesvorwahl. Für eine andere Nummer gilt keine Einwilligung.',
    phoneKinds: {
      mobile: 'Mobil',
      landline: 'Festnetz',
      either: 'Mobil oder Festnetz',
      internet: 'Internettelefonie',
      unknown: 'Art unbekannt',
    },
    channel: 'Kanal',
    channelNames: { email: 'E-Mail', sms: 'SMS', call: 'Anrufe' },
    locale: 'Sprache',
    attributes: 'Attribute',
    noAttributes: 'Was in die Felder Ihrer Formulare eingegeben wird, erscheint hier.',
    save: 'Speichern',
    signedUp: 'Angemeldet',
    suppressedTitle: 'An diese Adresse wird nichts gesendet',
    reasons: {
      'soft-bounce': 'Nachrichten kamen immer wieder zurück: Die Adresse war zu lange nicht erreichbar.',
      stop: 'Diese Nummer hat STOP gesendet, bevor etwas über sie bekannt war.',
      'hard-bounce': 'Eine Nachricht kam zurück: Das Postfach gibt es nicht.',
      complaint: 'Diese Person hat sich über eine Nachricht beschwert.',
      request: 'Diese Person will nie mehr angeschrieben werden.',
      erasure: 'Diese Person hat ihre Löschung verlangt.',
      operator: 'Jemand aus diesem Konto hat sie gesperrt.',
    },
    lift: 'Sperre aufheben',
    suppress: 'Adresse sperren',
    suppressSays: 'Es wird nichts mehr an sie gesendet, gleich worin die Person einwilligt.',
    suppressed: 'Die Adresse ist gesperrt.',
    undo: 'Rückgängig',
  },
} satisfies {
  'contact/moving': typeof moving.en
  'contact/proof': typeof proof.en
  'contact/rights': typeof rights.en
  'contact/words': typeof contactWords.en
}
