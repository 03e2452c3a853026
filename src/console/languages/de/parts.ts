/** German of what several screens have in common. */

import type { words as absent } from '../../parts/absent.tsx'
import type { words as asked } from '../../parts/asked.tsx'
import type { words as autosave } from '../../parts/autosave.tsx'
import type { words as codeField } from '../../parts/code-field.tsx'
import type { words as flaws } from '../../parts/flaws.tsx'
import type { words as heldBar } from '../../parts/held-bar.tsx'
import type { words as more } from '../../parts/more.tsx'
import type { words as names } from '../../parts/names.tsx'
import type { words as ownHandset } from '../../parts/own-handset.tsx'
import type { words as page } from '../../parts/page.tsx'
import type { words as palette } from '../../parts/palette.tsx'
import type { words as pickContact } from '../../parts/pick-contact.tsx'
import type { words as plot } from '../../parts/plot.tsx'
import type { words as proofChoice } from '../../parts/proof-choice.tsx'
import type { words as publish } from '../../parts/publish.tsx'
import type { words as published } from '../../parts/published.tsx'
import type { words as secret } from '../../parts/secret.tsx'
import type { words as sendingNow } from '../../parts/sending-now.tsx'
import type { words as standing } from '../../parts/standing.tsx'
import type { words as status } from '../../parts/status.tsx'
import type { words as testTo } from '../../parts/test-to.tsx'
import type { words as told } from '../../parts/told.tsx'
import type { words as when } from '../../parts/when.tsx'
import { counted } from '../../written.ts'

export const tables = {
  'parts/absent': {
    title: 'Hier ist nichts',
    says: 'Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder die Adresse enthält einen Tippfehler.',
    home: 'Zur Übersicht',
  },
  'parts/asked': { keep: 'Behalten' },
  'parts/autosave': {
    saved: 'Gespeichert',
    saving: 'Speichert…',
    unsaved: 'Speichert…',
    failed: 'Nicht gespeichert',
    lost: 'Von jemand anderem geändert',
    retry: 'Erneut versuchen',
    reload: 'Andere Fassung laden',
  },
  'parts/code-field': { code: 'Code' },
  'parts/flaws': { use: 'Übernehmen', instead: (text: string) => `Übernehmen: ${text}` },
  'parts/held-bar': {
    says: {
      warn: 'Noch wird Ihnen nichts entzogen: Lesen Sie, was aufgefallen ist und was zu tun ist.',
      throttle: 'Nachrichten gehen langsam hinaus. Im Fall steht, warum und wie Sie Einspruch einlegen.',
      restrict: 'Die Nutzung ist gesperrt. Im Fall steht, warum und wie Sie Einspruch einlegen.',
      suspend:
        'Es kann nichts versendet werden. Abmeldungen, Einstellungen, Nachweise und Exporte laufen weiter. Im Fall steht, wie Sie Einspruch einlegen.',
    },
    only: (domain: string) => `was von ${domain} kommt`,
    open: 'Fall öffnen',
    others: (n: number) => `und ${counted(n, 'weitere Maßnahme', 'weitere Maßnahmen')}`,
  },
  'parts/more': { more: 'Mehr anzeigen' },
  'parts/names': { key: 'ein API-Schlüssel', contact: 'ein Kontakt', system: 'das System', user: 'jemand anderes' },
  'parts/own-handset': {
    says: 'Eine Test-SMS geht an Ihr eigenes Telefon, genau so, wie sie versendet würde. Ein Code zeigt zuvor, dass es Ihres ist.',
    number: 'Ihre Nummer',
    numberHint: 'Beginnt mit + und der Landesvorwahl, etwa +41 79 123 45 67',
    ask: 'Code per SMS anfordern',
    asked: (to: string) => `Ein Code ist unterwegs an ${to}.`,
    codeHint: 'Sechs Ziffern aus der neuesten SMS',
    confirm: 'Bestätigen',
    again: 'Neuer Code',
    other: 'Andere Nummer verwenden',
    states: { asked: 'Wartet auf den Code', rehearsed: 'Nur Testumgebung', proven: 'Ihre Nummer' },
    proven: 'Test-SMS gehen an diese Nummer. Ein STOP von diesem Telefon beendet das.',
    rehearsed:
      'Der Code blieb in der Testumgebung, wo andere ihn lesen können. Er sagt also nichts über das Telefon, und auch Tests bleiben dort. Sobald SMS über einen eigenen Versandweg hinausgehen, fordern Sie einen neuen Code an.',
    forget: 'Nummer löschen',
    forgotten: 'Test-SMS bleiben in der Testumgebung.',
    confirmed: (to: string) => `Test-SMS gehen jetzt an ${to}.`,
    cancel: 'Abbrechen',
  },
  'parts/page': {
    loading: 'Wird geladen',
    retry: 'Erneut versuchen',
    noMatch: 'Keine Treffer',
    widen: 'Geben Sie weniger Buchstaben ein oder setzen Sie die Filter zurück.',
    clear: 'Filter zurücksetzen',
  },
  'parts/palette': {
    title: 'Suchen und öffnen',
    hint: 'Seite, Adresse, Kampagne, Formular oder Zweck',
    results: 'Ergebnisse',
    screen: 'Seite',
    contact: 'Kontakt',
    campaign: 'Kampagne',
    form: 'Formular',
    purpose: 'Zweck',
    nothing: 'Nichts gefunden',
  },
  'parts/pick-contact': {
    hint: 'Anfang einer Adresse oder eines Namens',
    nobody: 'Zu diesen Buchstaben gibt es niemanden.',
    pick: 'Person auswählen',
  },
  'parts/plot': { asTable: 'Als Tabelle', asPlot: 'Als Diagramm', at: 'Zeitpunkt' },
  'parts/proof-choice': {
    language: 'Sprache',
    ofForm: 'Wie im Formular',
    locales: {
      en: 'Englisch',
      fr: 'Französisch',
      de: 'Deutsch',
      es: 'Spanisch',
      it: 'Italienisch',
      pt: 'Portugiesisch',
    },
    withhold: 'Weglassen',
    withholdSays: 'Was weggelassen wird, bleibt versiegelt: Seine Prüfsumme lässt sich weiterhin prüfen.',
    fields: {
      address: 'Adresse',
      address_typed: 'Adresse wie getippt',
      name: 'Name',
      ip: 'IP-Adresse',
      user_agent: 'Browser',
      url: 'Seite',
      referrer: 'Vorige Seite',
      geo: 'Erkanntes Land',
      submitted_at: 'Absendezeit',
      dwell_ms: 'Zeit auf der Seite',
      viewport: 'Fenstergröße',
      fields: 'Reihenfolge der Felder',
    },
  },
  'parts/publish': { mendFirst: 'Zuerst beheben:', publish: (v: number) => `Version ${v} veröffentlichen` },
  'parts/published': {
    draft: 'Entwurf',
    published: 'Veröffentlicht',
    archived: 'Archiviert',
    closed: 'Geschlossen',
    version: (v: number) => `Version ${v}`,
    changes: 'Unveröffentlichte Änderungen',
  },
  'parts/secret': { copy: 'Kopieren', copied: 'Kopiert' },
  'parts/sending-now': { hold: 'Anhalten', sending: 'Versand' },
  'parts/standing': {
    active: ['Aktiv', 'Eingewilligt und bestätigt: darf angeschrieben werden.'],
    pending: ['Unbestätigt', 'Kästchen angekreuzt, von dieser Adresse aus aber nicht bestätigt.'],
    withdrawn: ['Widerrufen', 'Einwilligung zurückgenommen.'],
    refused: ['Nicht angekreuzt', 'Kästchen gesehen und leer gelassen.'],
    expired: ['Abgelaufen', 'Zu alt, um sich darauf zu stützen.'],
    suppressed: ['Gesperrt', 'An diese Adresse wird nichts versendet, auch nicht mit Einwilligung.'],
    none: ['Keine', 'Wurde nie gefragt.'],
  },
  'parts/status': {
    draft: 'Entwurf',
    scheduled: 'Geplant',
    sending: 'Im Versand',
    paused: 'Angehalten',
    finished: 'Versendet',
    cancelled: 'Abgebrochen',
    accepted: 'Zugestellt',
    failed: 'Fehlgeschlagen',
    gated: 'Nicht versendet',
    expired: 'Abgelaufen',
    held: 'Ungewiss',
    pending: 'Wartet',
  },
  'parts/test-to': { colleague: 'Test an jemanden im Team senden', to: 'An jemanden im Team' },
  'parts/told': {
    again: 'Nächster Versuch:',
    save: 'Speichern',
    state: 'Status',
    states: { waiting: 'Wartet', taken: 'Angenommen', dropped: 'Verworfen', 'given-up': 'Aufgegeben' },
    tries: 'Versuche',
    at: 'Zeit',
  },
  'parts/when': { never: 'nie' },
} satisfies {
  'parts/absent': typeof absent.en
  'parts/asked': typeof asked.en
  'parts/autosave': typeof autosave.en
  'parts/code-field': typeof codeField.en
  'parts/flaws': typeof flaws.en
  'parts/held-bar': typeof heldBar.en
  'parts/more': typeof more.en
  'parts/names': typeof names.en
  'parts/own-handset': typeof ownHandset.en
  'parts/page': typeof page.en
  'parts/palette': typeof palette.en
  'parts/pick-contact': typeof pickContact.en
  'parts/plot': typeof plot.en
  'parts/proof-choice': typeof proofChoice.en
  'parts/publish': typeof publish.en
  'parts/published': typeof published.en
  'parts/secret': typeof secret.en
  'parts/sending-now': typeof sendingNow.en
  'parts/standing': typeof standing.en
  'parts/status': typeof status.en
  'parts/test-to': typeof testTo.en
  'parts/told': typeof told.en
  'parts/when': typeof when.en
}
