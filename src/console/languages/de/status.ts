/** German of how an account stands. */

import type { words as check } from '../../screens/status/self-check.tsx'
import type { words as statement } from '../../screens/status/statement.tsx'
import type { words as status } from '../../screens/status/status.tsx'
import type { signalWords } from '../../screens/status/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'status/words': {
    signals: {
      accepted: 'Angenommen',
      'soft-bounce': 'Aufgeschoben',
      'hard-bounce': 'Adressen, die es nicht gibt',
      blocked: 'Von Empfängern blockiert',
      complaint: 'Beschwerden',
      trap: 'Spamfallen',
      unsubscribe: 'Abmeldungen',
      'content-refused': 'Abgelehnte Texte',
      'content-reviewed': 'Zu prüfende Texte',
      'proof-missing': 'Fehlende Nachweise',
      'proof-broken': 'Ungültige Nachweise',
      'form-finding': 'Befunde zu Formularen',
      'import-finding': 'Befunde in Importen',
      'import-refused': 'Abgelehnte Listen',
      'appeal-lost': 'Abgewiesene Einsprüche',
    },
  },
  'status/status': {
    title: 'Richtlinienstatus',
    says: 'Wie dieses Konto nach der Anti-Spam-Richtlinie steht, nach denselben Zahlen, die darüber entscheiden.',
    policy: 'Richtlinie lesen',
    cases: 'Fälle und Einsprüche',
    good: 'Nichts ist eingeschränkt.',
    goodSays: 'Alle Dienste dieses Kontos funktionieren.',
    holds: 'Was gilt',
    why: 'Warum, was zu tun ist und wie man Einspruch erhebt',
    figures: 'Zahlen und ihre Schwellen',
    figuresSays:
      'Der Punkt ist, was gesehen wurde; im Band liegt sicher der wahre Anteil. Eine Verwarnung folgt dem Punkt. Was etwas wegnimmt, verlangt das ganze Band jenseits der Schwelle; eine Handvoll Nachrichten entscheidet also nichts.',
    of: (events: number, of: number) => `${number.format(events)} von ${number.format(of)}`,
    few: (least: string) => `Zählt ab ${least}.`,
    atLeast: (events: number, of: number) =>
      of > 0 ? counted(of, 'Nachricht', 'Nachrichten') : counted(events, 'Ereignis', 'Ereignissen'),
    since: 'seit',
    over: 'Versendet, und was zurückkam',
    overSays: 'Der letzten 30 Tage, per E-Mail.',
    overNone: 'In den letzten 30 Tagen ging nichts hinaus: Was im Testpostfach bleibt, zählt nicht.',
    day: 'Tag',
    screening: 'Was die Inhaltsprüfung sagte',
    screeningSays: 'Texte dieses Kontos, die nicht einfach zugelassen wurden.',
    none: 'Bisher wurden alle Texte zugelassen.',
    what: 'Was',
    demands: 'Anforderungen',
    state: 'Stand',
    opened: 'Wann',
    auto: 'automatisch',
  },
  'status/statement': {
    back: 'Richtlinienstatus',
    edit: 'Änderung eines abgelehnten Textes',
    reason: 'Was entschieden wurde',
    automated: 'Automatisch entschieden; noch hat es niemand angesehen.',
    person: 'Das hat ein Mensch entschieden.',
    asked: 'Ein Mensch wurde gebeten, es anzusehen.',
    ask: 'Einen Menschen verlangen',
    breaks: 'Wogegen er verstieße',
    found: 'Was gefunden wurde',
    open: 'Betroffenes öffnen',
    at: 'Wann',
  },
  'status/self-check': {
    title: 'Text ausprobieren',
    says: 'Was die Inhaltsprüfung dazu sagen würde. Nichts wird aufbewahrt.',
    subject: 'Betreff',
    text: 'Text',
    verdicts: {
      allow: 'Er würde zugelassen.',
      review: 'Ein Mensch würde ihn zuerst ansehen.',
      refuse: 'Er würde abgelehnt.',
    },
    marked: 'Fundstellen',
  },
} satisfies {
  'status/words': typeof signalWords.en
  'status/status': typeof status.en
  'status/statement': typeof statement.en
  'status/self-check': typeof check.en
}
