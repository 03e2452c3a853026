/** German of review. */

import type { words as one } from '../../screens/review/case.tsx'
import type { words as decide } from '../../screens/review/decide.tsx'
import type { words as documents } from '../../screens/review/documents.tsx'
import type { words as found } from '../../screens/review/found.tsx'
import type { words as queue } from '../../screens/review/queue.tsx'
import type { words as rules } from '../../screens/review/rules.tsx'
import type { words as senders } from '../../screens/review/senders.tsx'
import type { reviewWords } from '../../screens/review/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'review/words': {
    lanes: {
      campaign: 'Kampagne',
      'test-send': 'Test einer Kampagne',
      transactional: 'Transaktionale Nachricht',
      confirmation: 'Bestätigungsmail',
      form: 'Formular',
      purpose: 'Zweck',
      'sender-name': 'Name eines Absenders',
      'merge-value': 'Wert in einer Nachricht',
      import: 'Quelle einer Liste',
      industry: 'Branche des Kontos',
      link: 'Link',
      'call-list': 'Anrufliste',
    },
    states: {
      open: 'Wartet',
      second: 'Wartet auf Zweite',
      escalated: 'Wartet auf Leitung',
      approved: 'Freigegeben',
      'change-needed': 'Änderung nötig',
      refused: 'Abgelehnt',
    },
    decisions: {
      approve: 'Freigeben',
      'change-needed': 'Änderung verlangen',
      refuse: 'Ablehnen',
      escalate: 'Eskalieren',
    },
    reasons: {
      'unknown-language': 'Er ist in keiner der Sprachen, die hier gelesen werden können.',
      'too-long': 'Er ist so lang, dass nur Anfang und Ende gelesen wurden.',
      'picture-only': 'Er besteht aus einem Bild und einem Link und kaum einem Wort.',
      'mismatched-link': 'Ein Link zeigt eine Adresse und führt zu einer anderen.',
      'lookalike-link': 'Ein Link führt zu einem Namen, dessen Buchstaben anderen gleichen.',
      'shortened-link': 'Ein Link verbirgt, wohin er führt.',
      evasive: 'Er wurde auf mehr als eine Weise schwer lesbar gemacht.',
      unreadable: 'Er konnte nicht gelesen werden.',
    },
    evidence: {
      homoglyph: 'Buchstaben einer anderen Schrift',
      invisible: 'unsichtbare Zeichen',
      styled: 'Symbole statt Buchstaben',
      marks: 'Buchstaben unter Zusatzzeichen',
      leet: 'Ziffern statt Buchstaben',
      split: 'zerteilte Wörter',
      misspelt: 'Wörter mit einem falschen Buchstaben',
      bidi: 'rückwärts geschriebene Wörter',
      hidden: 'versteckter Text',
      comment: 'Kommentare in Wörtern',
      entity: 'Buchstaben als Zahlencodes',
      encoded: 'kodierter Text',
      picture: 'Wörter nur in Bildern und Stilen',
    },
  },
  'review/case': {
    back: 'Prüfliste',
    openCase: 'Fall eröffnen',
    title: (lane: string, account: string) => `${lane} von ${account}`,
    message: 'Die Nachricht',
    how: 'Darstellung',
    seen: 'Wie man sie sieht',
    marked: 'Fundstellen',
    from: 'Von',
    subject: 'Betreff',
    text: 'Text',
    html: 'HTML',
    links: 'Links',
    why: 'Warum er wartet',
    account: 'Das Konto',
    industry: 'Branche',
    noIndustry: 'nicht angegeben',
    since: 'Hier seit',
    runs: 'Bisherige Sendungen',
    earlier: 'Frühere Texte',
    none: 'keine',
    similar: 'Ähnliche frühere Texte',
    similarSays: 'Der ähnlichste zuerst: in wie vielen von 64 Bits sich die Wörter unterscheiden.',
    bits: 'Abstand',
    which: 'Was',
    state: 'Stand',
    opened: 'Wann',
    same: 'dasselbe Konto',
    edit: 'Änderung eines abgelehnten Textes',
    opinion: 'Eine zweite Meinung',
    opinionSays:
      'Von einem Server, den der Betreiber benannt hat. Sie ändert den Platz in der Liste und entscheidet nichts.',
    finds: 'Findet',
    findsNothing: 'Findet nichts, was gegen die Richtlinie verstößt.',
    decisions: 'Bisherige Entscheidungen',
    self: 'selbst entschieden',
    audience: (people: number) => `Er würde ${counted(people, 'Person', 'Personen')} erreichen.`,
  },
  'review/decide': {
    title: 'Entscheiden',
    says: 'Eine Taste entscheidet sofort, mit der Begründung unten: a gibt frei, c verlangt eine Änderung, r lehnt ab, e eskaliert. Einige Sekunden lang lässt es sich zurücknehmen. Es gilt genau für diesen Text: Wird er geändert, wird er neu geprüft.',
    reason: 'Begründung, wie das Konto sie liest',
    of: 'Entscheidung',
    undo: 'Zurücknehmen',
    done: 'Die Entscheidung ist gefallen.',
    bars: {
      'not-now': 'Beim jetzigen Stand der Prüfung lässt sich das nicht entscheiden.',
      'own-account': 'Sie arbeiten für dieses Konto: Jemand anderes entscheidet.',
      'another-decides': 'Der Text ist von Ihnen, und Sie sind nicht allein: Ein anderer Benutzer entscheidet.',
      'two-people':
        'Über eine verbotene Kategorie entscheiden zwei Personen, und keine von beiden hat den Text geschrieben.',
      'too-soon':
        'Außer Ihnen kann niemand entscheiden. Nach 24 Stunden dürfen Sie es; es wird dann als selbst entschieden gekennzeichnet.',
      'a-lead-decides': 'Das wurde eskaliert: Eine Vertrauensleitung entscheidet.',
      'same-person': 'Sie haben schon entschieden. Eine zweite Person muss zustimmen.',
    },
  },
  'review/documents': {
    title: 'Die Unterlagen',
    says: (name: string, rows: number, kib: number) =>
      `${name}: für ${counted(rows, 'Zeile', 'Zeilen')}, ${number.format(kib)} KiB`,
    none: 'Es gibt keine.',
  },
  'review/found': {
    verdicts: { allow: 'zugelassen', review: 'zu prüfen', refuse: 'abgelehnt' },
    by: 'Regeln',
    model: 'Keine Regel griff: Nur das Modell erkennt es.',
    umbrella: 'Ohne eigene Regeln: ergibt sich aus den anderen.',
    counter: 'Dafür spricht',
    evaded: 'Schwer lesbar gemacht',
    nothing: 'Es wurde nichts gefunden.',
    sure: (score: string) => `Sicherheit: ${score}`,
  },
  'review/queue': {
    title: 'Prüfliste',
    says: 'Texte aller Konten, die die Inhaltsprüfung nicht einfach zugelassen hat. Das Dringendste steht oben: wie sicher der Befund ist, mal wie viele Menschen der Text erreichen würde.',
    which: 'Welche Texte',
    waiting: 'Wartet',
    approved: 'Freigegeben',
    'change-needed': 'Änderung nötig',
    refused: 'Abgelehnt',
    what: 'Was',
    demands: 'Anforderungen',
    sure: 'Sicherheit',
    people: 'Personen',
    state: 'Stand',
    since: 'Seit',
    rules: 'Regeln',
    senders: 'SMS-Absender',
    noneTitle: 'Nichts wartet',
    noneSays:
      'Hier erscheinen Texte, bei denen die Inhaltsprüfung nicht sicher ist, und solche, zu denen jemand einen Menschen verlangt.',
  },
  'review/rules': {
    title: 'Regeln der Inhaltsprüfung',
    says: 'Was Menschen über Funde der Regeln entschieden haben. Eine Regel, die oft verworfen wird, gehört im Lexikon verbessert; abschalten lässt sich hier keine.',
    back: 'Prüfliste',
    rule: 'Regel',
    hits: 'Unter den Gründen',
    decided: 'Entschieden',
    overturned: 'Verworfen',
    precision: 'Richtig',
    weak: 'Oft falsch',
    noneTitle: 'Noch nichts entschieden',
    noneSays: 'Sobald Menschen über Texte entschieden haben, steht hier jede Regel, die unter den Gründen war.',
    lines: 'Trainingszeilen',
    linesSays:
      'Entscheidungen lassen sich als beschriftete Zeilen herausgeben, ohne Namen, Adressen, Nummern und Links, damit die nächste Version aus ihnen lernt. Aus, bis eine Administratorin oder ein Administrator es erlaubt.',
    allow: 'Erlauben',
    download: 'Zeilen herunterladen',
  },
  'review/senders': {
    title: 'SMS-Absender',
    says: 'Absender aus Buchstaben, unter denen Konten SMS senden möchten. Bis jemand ihre Registrierung gesehen hat, bleiben die Nachrichten im Testpostfach. Nummern weisen sich selbst aus.',
    back: 'Prüfliste',
    noneTitle: 'Kein Absender wartet',
    noneSays:
      'Fügt ein Konto einen SMS-Absender aus Buchstaben hinzu oder gibt ihm einen anderen Namen, steht er hier.',
    wants: (account: string) => `${account} möchte ihn als Absender verwenden`,
    since: 'Wartet seit',
    countries: 'Länder',
    registered: 'Registriert als',
    unregistered: 'Keine Registrierung angegeben.',
    programs: 'Für',
    contact: 'Hilfe unter',
    why: 'Was Sie gesehen haben, oder was fehlt',
    prove: 'Zulassen',
    refuse: 'Ablehnen',
    which: (act: string, name: string) => `${act}: ${name}`,
  },
} satisfies {
  'review/words': typeof reviewWords.en
  'review/case': typeof one.en
  'review/decide': typeof decide.en
  'review/documents': typeof documents.en
  'review/found': typeof found.en
  'review/queue': typeof queue.en
  'review/rules': typeof rules.en
  'review/senders': typeof senders.en
}
