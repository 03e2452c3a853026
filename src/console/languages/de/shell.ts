/** German of what stands around every screen. */

import type { words as keys } from '../../keys.tsx'
import type { placeWords, tabWords } from '../../places.ts'
import type { words as shell } from '../../shell.tsx'

export const tables = {
  'shell/keys': {
    title: 'Tastenkürzel',
    keys: 'Tasten',
    search: 'Suchen und überallhin springen',
    rows: 'Nächste und vorige Zeile',
    open: 'Zeile öffnen',
    save: 'Jetzt speichern (sonst automatisch)',
    test: 'In einer Kampagne: Test an sich selbst senden',
    help: 'Diese Liste',
    go: 'Gehe zu:',
  },
  'shell/tabs': {
    account: 'Ihre Angaben',
    policies: 'Richtlinien',
    sending: 'Versand',
    users: 'Team',
    security: 'Sicherheit',
    keys: 'API-Schlüssel',
    webhooks: 'Webhooks',
  },
  'shell/places': {
    overview: 'Übersicht',
    contacts: 'Kontakte',
    segments: 'Segmente',
    purposes: 'Zwecke',
    forms: 'Formulare',
    partners: 'Partner',
    imports: 'Importe',
    calls: 'Anruflisten',
    campaigns: 'Kampagnen',
    templates: 'Transaktional',
    texts: 'SMS-Antworten',
    mailbox: 'Testpostfach',
    returned: 'Rückläufer',
    deliverability: 'Zustellbarkeit',
    cases: 'Fälle',
    requests: 'Anträge',
    suppressions: 'Sperrliste',
    retention: 'Aufbewahrung',
    audit: 'Auditprotokoll',
    exports: 'Nachweise',
    ledger: 'Einwilligungsregister',
    settings: 'Einstellungen',
    review: 'Prüfliste',
    'trust-cases': 'Fälle und Einsprüche',
    accounts: 'Konten nach Risiko',
    'own-site': 'Eigene Seiten',
    status: 'Richtlinienstatus',
    websites: 'Websites',
    home: '',
    audience: 'Zielgruppe',
    messages: 'Nachrichten',
    trust: 'Vertrauen',
    operators: 'Vertrauen und Sicherheit',
  },
  'shell/shell': {
    skip: 'Zum Inhalt springen',
    menu: 'Menü',
    search: 'Suchen',
    main: 'Hauptnavigation',
    notYet:
      'Es kann noch nichts versendet werden: Zuerst muss jemand die Richtlinien für dieses Konto lesen und annehmen.',
    readPolicies: 'Richtlinien lesen',
    toDark: 'Zur dunklen Darstellung wechseln',
    toLight: 'Zur hellen Darstellung wechseln',
    you: 'Sie und Ihr Konto',
    settings: 'Einstellungen',
    keys: 'Tastenkürzel',
    logOut: 'Abmelden',
    cookies: 'Cookies',
    notRemembered: 'Farben und Anordnung werden nicht gespeichert. Erlauben Sie es unter Cookies.',
  },
} satisfies {
  'shell/keys': typeof keys.en
  'shell/tabs': typeof tabWords.en
  'shell/places': typeof placeWords.en
  'shell/shell': typeof shell.en
}
