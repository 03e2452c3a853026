/** German of those who look after all accounts. */

import type { words as accounts } from '../../screens/trust/accounts.tsx'
import type { words as one } from '../../screens/trust/case.tsx'
import type { words as cases } from '../../screens/trust/cases.tsx'
import type { words as fields } from '../../screens/trust/measure-fields.tsx'
import type { words as opening } from '../../screens/trust/new-case.tsx'
import type { words as operators } from '../../screens/trust/operators.tsx'
import type { words as pick } from '../../screens/trust/pick-account.tsx'
import type { words as thresholds } from '../../screens/trust/thresholds.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'trust/accounts': {
    title: 'Konten nach Risiko',
    says: 'Der letzten 30 Tage: wie viel versendet wurde, was zurückkam und was gilt.',
    plot: 'Beschwerden und Umfang',
    plotSays:
      'Ein Punkt für jedes Konto, das etwas versendet hat. Die gestrichelten Linien zeigen, ab wann Beschwerden Folgen haben.',
    along: 'angenommene Nachrichten',
    up: 'Beschwerden',
    all: 'Alle Konten',
    allSays: 'Öffnen Sie eines, um einen Fall dazu zu eröffnen.',
    name: 'Konto',
    accepted: 'Angenommen',
    step: 'Gilt',
    noneTitle: 'Noch nichts versendet',
    noneSays: 'Sobald ein Konto etwas versendet, steht es hier.',
    routes: 'Server, die mehrere Konten nutzen',
    route: 'Server',
    accounts: 'Konten',
  },
  'trust/case': {
    back: 'Fälle und Einsprüche',
    decide: 'Über den Einspruch entscheiden',
    decideSays: 'Nie, wer die Maßnahme verhängt hat, und nie, wer Einspruch erhebt. Das Konto liest Ihre Begründung.',
    decision: 'Entscheidung',
    reason: 'Begründung',
    decided: 'Über den Einspruch ist entschieden.',
    ask: 'Dem Konto schreiben',
    text: 'Ihre Nachricht',
    asked: 'Die Nachricht ist gesendet.',
    impose: 'Maßnahme verhängen',
    imposeSays:
      'Sie wirkt überall binnen einer Sekunde. Die Mitteilung mit Ihrer Begründung geht sofort an die Personen des Kontos.',
    imposed: 'Die Maßnahme gilt.',
    does: 'Verhängen',
    lift: 'Maßnahme aufheben',
    liftSays: 'Mit der Begründung, die das Konto liest.',
    which: 'Maßnahme',
    lifted: 'Die Maßnahme ist beendet.',
    plan: 'Rückkehr planen',
    planSays:
      '10 % des üblichen Umfangs für eine Woche, 50 % für eine Woche, dann alles; jeder Schritt nur, wenn es wenige Beschwerden und Rückläufer gibt.',
    planned: 'Die Rückkehr hat begonnen.',
    release: 'Rest freigeben',
    releaseSays:
      'Er geht durch die Versandprüfung weiter, und der Fall wird geschlossen. Das Konto liest Ihre Begründung.',
    released: 'Der Rest ist freigegeben.',
    close: 'Fall schließen',
    closeHeld: 'Der Rest der Kampagne bleibt ungesendet und endet, wenn seine Frist abläuft.',
    note: 'Notiz',
    closed: 'Der Fall ist geschlossen.',
  },
  'trust/cases': {
    title: 'Fälle und Einsprüche',
    says: 'Was in allen Konten gesehen wurde, was daraus folgte und bis wann jemand entscheiden muss.',
    which: 'Welche Fälle',
    open: 'Offen',
    appeals: 'Einsprüche',
    overdue: 'Überfällig',
    unmended: 'Nicht behoben',
    closed: 'Geschlossen',
    kind: 'Was',
    demand: 'Anforderung',
    measure: 'Maßnahme',
    state: 'Stand',
    opened: 'Eröffnet',
    decideBy: 'Zu entscheiden bis',
    late: 'überfällig',
    noneTitle: 'Keine Fälle',
    noneSays: 'Nichts davon wartet auf jemanden.',
    openOne: 'Fall eröffnen',
    cases: 'Fälle in 90 Tagen',
    made: 'Einsprüche',
    upheld: 'Aufgehoben oder gemildert',
    hours: 'Mittlere Dauer (Median)',
    reinstated: 'Wiederhergestellt',
  },
  'trust/measure-fields': {
    step: 'Maßnahme',
    services: 'Für welche Dienste',
    all: 'Eine Sperre betrifft das ganze Konto.',
    domain: 'Nur für das, was von dieser Domain kommt (optional)',
    until: 'Bis (optional)',
    untilSays: 'Dann endet sie von selbst. Ohne Ende gilt sie, bis jemand sie aufhebt.',
  },
  'trust/new-case': {
    back: 'Fälle und Einsprüche',
    title: 'Fall eröffnen',
    says: 'Die Personen des Kontos erfahren sofort in ihrer Sprache, was gesehen wurde und was zu tun ist.',
    account: 'Konto',
    demand: 'Verletzte Anforderung',
    about: 'Worum es geht',
    aboutSays: 'Die ID von etwas aus dem Konto oder ein paar Worte.',
    seen: 'Was gesehen wurde',
    seenSays: 'Nennen Sie niemanden beim Namen: Ein Fall bleibt, auch wenn Personen gelöscht werden.',
    todo: 'Was zu tun ist',
    open: 'Fall eröffnen',
  },
  'trust/operators': {
    title: 'Betreiber',
    says: 'Wer sich um die Installation und alle ihre Konten kümmert. Niemand handelt am eigenen Konto, und niemand ändert die eigene Rolle.',
    name: 'Name',
    email: 'E-Mail',
    role: 'Rolle',
    reviewer: 'Prüfer',
    'trust-lead': 'Vertrauensleitung',
    administrator: 'Administrator',
    may: {
      reviewer: 'entscheidet, was in der Prüfliste wartet, und liest die Fälle aller Konten',
      'trust-lead': 'verhängt außerdem Maßnahmen, hebt sie auf und entscheidet über Einsprüche',
      administrator: 'kümmert sich außerdem um das Register und seine Zeugen und bestimmt, wer Betreiber ist',
    },
    take: 'Rolle entziehen',
    takeFrom: (name: string) => `${name} die Rolle entziehen`,
    taken: (name: string) => `${name} gehört nicht mehr zu den Betreibern.`,
    give: 'Jemandem eine Rolle geben',
    giveSays: 'Wer hier ein Konto hat oder in eines eingeladen wurde. Sie gilt ab der nächsten Anfrage.',
    save: 'Rolle geben',
    given: (email: string) => `${email} hat die Rolle jetzt.`,
  },
  'trust/pick-account': {
    hint: 'Ein Teil des Namens oder die ID',
    nothing: 'Kein Konto hat diesen Namen oder diese ID.',
  },
  'trust/thresholds': {
    title: 'Schwellen',
    says: 'Für jedes Konto dieselben. Eine Maßnahme mit „sicher“ verlangt, dass das ganze Intervall jenseits ihrer Linie liegt, damit eine Handvoll Nachrichten nichts wegnimmt; die anderen folgen dem, was gesehen wurde.',
    what: 'Was',
    within: 'Innerhalb von',
    least: 'Zählt ab',
    steps: 'Führt zu',
    demand: 'Anforderung',
    messages: (n: number) => counted(n, 'Nachricht', 'Nachrichten'),
    events: (n: number) => counted(n, 'Ereignis', 'Ereignissen'),
    surely: 'sicher',
    from: (n: number) => `von mindestens ${number.format(n)}`,
    days: (n: number) => counted(n, 'Tag', 'Tagen'),
  },
} satisfies {
  'trust/accounts': typeof accounts.en
  'trust/case': typeof one.en
  'trust/cases': typeof cases.en
  'trust/measure-fields': typeof fields.en
  'trust/new-case': typeof opening.en
  'trust/operators': typeof operators.en
  'trust/pick-account': typeof pick.en
  'trust/thresholds': typeof thresholds.en
}
