/** German of cases. */

import type { words as appeals } from '../../screens/case/appeals.tsx'
import type { words as page } from '../../screens/case/page.tsx'
import type { words as rest } from '../../screens/case/rest.tsx'
import type { words as told } from '../../screens/case/told.tsx'
import type { caseWords } from '../../screens/case/words.ts'
import { counted } from '../../written.ts'

export const tables = {
  'case/words': {
    kinds: {
      'embedding-tampered': 'Eine Seite verfälscht ein Formular',
      'import-untrue': 'Was zu einem Import zugesichert wurde, trifft nicht zu',
      'over-threshold': 'Zu viele Rückläufer',
      'part-stopped': 'Der erste Teil einer Kampagne wurde schlecht aufgenommen',
      'by-hand': 'Jemand hat es gesehen',
    },
    tooMany: {
      'soft-bounce': 'Zu viel wurde aufgeschoben',
      'hard-bounce': 'Zu viele Adressen gibt es nicht',
      blocked: 'Empfänger haben zu viel blockiert',
      complaint: 'Zu viele Beschwerden',
      trap: 'Spamfallen getroffen',
      unsubscribe: 'Zu viele Abmeldungen',
      'content-refused': 'Zu viele Texte wurden abgelehnt',
      'content-reviewed': 'Zu viele Texte mussten geprüft werden',
      'proof-missing': 'Nachweise fehlen',
      'proof-broken': 'Nachweise halten nicht',
      'form-finding': 'Seiten haben Formulare verändert',
      'import-finding': 'Importe erwiesen sich als unwahr',
      'import-refused': 'Unzulässige Listen wurden gebracht',
      'appeal-lost': 'Zu viele Einsprüche wurden abgewiesen',
    },
    states: { open: 'Offen', closed: 'Geschlossen' },
    levels: {
      note: 'Vermerk',
      warn: 'Verwarnung',
      throttle: 'Drosselung',
      restrict: 'Einschränkung',
      suspend: 'Sperre',
    },
    services: {
      email: 'E-Mail',
      sms: 'SMS',
      imports: 'Importe',
      forms: 'Formulare',
      automations: 'Automationen',
      transactional: 'transaktionale Nachrichten',
      'api-keys': 'API-Schlüssel',
      tracking: 'Messung',
    },
    everything: 'das ganze Konto',
    steps: {
      opened: 'Eröffnet',
      imposed: 'Maßnahme verhängt',
      lifted: 'Maßnahme beendet',
      told: 'Mitteilung gesendet',
      asked: 'Nachgefragt',
      replied: 'Geantwortet',
      attached: 'Unterlage beigefügt',
      appealed: 'Einspruch erhoben',
      escalated: 'An eine Vertrauensleitung eskaliert',
      eased: 'Gemildert, weil niemand rechtzeitig entschieden hat',
      decided: 'Über Einspruch entschieden',
      released: 'Der Rest wurde freigegeben',
      planned: 'Rückkehr geplant',
      advanced: 'Nächster Schritt der Rückkehr',
      repeated: 'Schritt der Rückkehr wiederholt',
      ended: 'Rückkehr abgebrochen',
      reinstated: 'Wiederhergestellt',
      closed: 'Geschlossen',
    },
    decisions: { stands: 'Bleibt bestehen', lifted: 'Wird aufgehoben', 'in-steps': 'Rückkehr in Schritten' },
    plans: { ahead: 'steht aus', runs: 'läuft', passed: 'bestanden', ended: 'abgebrochen' },
    self: 'selbst entschieden',
    automated: 'allein nach Zahlen entschieden',
    byPerson: 'von einem Menschen entschieden',
  },
  'case/page': { export: 'Exportieren' },
  'case/told': {
    seen: 'Was es zeigt',
    about: 'Worum es geht',
    page: 'Seite',
    opened: 'Eröffnet',
    todo: 'Was zu tun ist',
    due: 'Zu beheben bis',
    form: 'Formular öffnen',
    review: 'Text öffnen',
    measures: 'Was deshalb gilt',
    measuresSays:
      'Abmeldung, Präferenzseite, Nachweise, Löschung und Exporte funktionieren weiter, was auch immer eingeschränkt ist.',
    until: 'bis',
    ended: 'beendet',
    why: 'Warum',
    endedWhy: 'Warum sie endete',
    since: 'seit',
    only: (domain: string) => `nur was von ${domain} kommt`,
    plan: 'Die Rückkehr',
    planSays:
      'Jeder Schritt lässt mehr hinaus. Der nächste beginnt, wenn dieser wenige Beschwerden und wenige Rückläufer zeigt.',
    step: 'Schritt',
    share: 'Vom üblichen Umfang',
    days: 'Tage',
    state: 'Stand',
    look: 'Überprüfung',
    files: 'Beigefügt',
    gone: 'nach Ablauf der Frist vernichtet',
    course: 'Was geschehen ist',
    by: 'von',
    operator: 'Betreiber',
    account: 'Konto',
    note: 'Notiz',
    closedBy: 'Geschlossen von',
    closedAt: 'Geschlossen',
  },
  'case/rest': {
    title: 'Der Rest der Kampagne',
    people: (n: number) => counted(n, 'Empfänger kommt', 'Empfänger kommen') + ' nach dem ersten Teil.',
    states: {
      held: 'Er wird zurückgehalten, bis ihn jemand freigibt, der darüber entscheiden darf. Sein Absender kann ihn beenden.',
      paused:
        'Er wurde erst nach Ablauf seiner Frist freigegeben und ist darum angehalten: Sein Absender setzt ihn fort oder beendet ihn.',
      goes: 'Er wurde freigegeben. Jede Nachricht durchläuft wie immer die Versandprüfung.',
      over: 'Er wurde beendet. Davon geht nichts mehr hinaus.',
    },
    see: 'Kampagne öffnen',
  },
  'case/appeals': {
    title: 'Einsprüche',
    waits: 'Jemand anderes entscheidet bis',
    overdue: 'überfällig',
    eased: 'inzwischen gemildert',
  },
} satisfies {
  'case/words': typeof caseWords.en
  'case/page': typeof page.en
  'case/told': typeof told.en
  'case/rest': typeof rest.en
  'case/appeals': typeof appeals.en
}
