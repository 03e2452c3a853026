/** German of the consent ledger. */

import type { words as checks } from '../../screens/ledger/checks.tsx'
import type { words as find } from '../../screens/ledger/find.tsx'
import type { words as keys } from '../../screens/ledger/keys.tsx'
import type { words as ledger } from '../../screens/ledger/ledger.tsx'
import type { words as state } from '../../screens/ledger/state.tsx'
import type { words as witnesses } from '../../screens/ledger/witnesses.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'ledger/checks': {
    title: 'Jetzt prüfen',
    says: 'Die Ereignisse dieses Kontos werden neu geöffnet und bis zur veröffentlichten Wurzel nachgerechnet. Was ein Server über sich selbst sagt, ist kein Nachweis: Jeder kann das ganze Protokoll von außen prüfen, mit „optimail log verify“.',
    own: 'Dieses Konto prüfen',
    all: 'Alles prüfen',
    asked: 'Angefordert',
    what: 'Umfang',
    account: 'Dieses Konto',
    everything: 'Alles',
    found: 'Ergebnis',
    holds: (n: number) => (n === 1 ? 'Der einzige Eintrag stimmt' : `Alle ${number.format(n)} Einträge stimmen`),
    flaws: (n: number) => counted(n, 'Fehler', 'Fehler'),
    waiting: 'Wartet',
    cancelled: 'Abgebrochen',
    cancel: 'Abbrechen',
    progress: 'Fortschritt',
  },
  'ledger/find': {
    title: 'Eintrag finden',
    search: 'Adresse, Nummer, Ereignis, Commitment oder Index',
    entry: 'Eintrag',
    type: 'Ereignis',
    place: 'In der Kette',
    of: (n: number, channel: string) => `${n} (${channel})`,
    commitment: 'Commitment',
    when: 'Wann',
    proof: 'Nachweis',
    proofOf: (seq: number) => `Einschlussnachweis von Eintrag ${seq}`,
    person: 'Kontakt',
    open: 'Öffnen',
  },
  'ledger/keys': {
    title: 'Schlüssel',
    says: 'Wer einen Nachweis prüft, verlässt sich auf den Schlüssel des Protokolls. Ein neuer unterschreibt einen Tag lang neben dem alten, damit alle ihn kennenlernen.',
    rotate: 'Schlüssel wechseln',
    key: 'Schlüssel',
    use: 'Unterschreibt',
    log: 'Das Protokoll',
    instance: 'Exporte',
    from: 'Ab',
    until: 'Bis',
    inUse: 'In Gebrauch',
    stolen: 'Der alte Schlüssel ist gestohlen: Er endet sofort',
    stolenSays: 'Das Veröffentlichte bleibt, wie es ist, bis ein Zeuge den neuen Schlüssel kennt.',
    next: 'Neuen Schlüssel erzeugen',
    under: 'Ein Schlüssel des Protokolls wird gewechselt',
    ends: 'Der alte Schlüssel endet von selbst',
    strangers: (names: readonly string[]) =>
      `Nicht, bevor ein Zeuge den neuen kennt. Teilen Sie ihn mit: ${names.join(', ')}.`,
    end: 'Alten Schlüssel jetzt beenden',
  },
  'ledger/ledger': {
    title: 'Einwilligungsregister',
    says: 'Ein Protokoll für die ganze Installation. Jede Einwilligung, jedes Formular und jede Handlung ist eines seiner Blätter; nichts darin lässt sich ändern oder entfernen, und jeder kann das prüfen.',
  },
  'ledger/state': {
    title: 'Das Protokoll',
    held: 'Das Protokoll wird nicht unterschrieben',
    heldSays:
      'Was inzwischen gesagt wird, wird aufbewahrt und wartet; niemand Neues kann angeschrieben werden, und Widerrufe gelten sofort.',
    accept: 'Fortfahren und Verlust hinnehmen',
    size: 'Einträge',
    signed: 'Zuletzt unterschrieben',
    served: 'Von Zeugen gesehen',
    servedPlain: 'Allen gezeigt',
    lag: (n: number) => counted(n, 'Eintrag wartet auf einen Zeugen', 'Einträge warten auf einen Zeugen'),
    covered: 'Vollständig',
    waiting: 'Wartet auf das Protokoll',
    parked: 'zurückgestellt',
    root: 'Wurzel',
    checkpoint: 'Prüfpunkt',
    checkpointSays: 'Was das Protokoll unterschrieben hat, und wer noch. Dahin führt jeder Nachweis.',
    policy: 'Referenzrichtlinie',
    policySays: 'Für alle, die Ihre Nachweise prüfen: Sie vergleichen sie mit jedem Paket, das sie erhalten.',
    download: 'Richtlinie herunterladen',
    journal: 'Journal dieses Kontos',
  },
  'ledger/witnesses': {
    title: 'Zeugen',
    says: 'Andere, die das Protokoll mitunterschreiben, wenn es nur gewachsen ist: eine Prüferin, ein Kunde, eine andere Installation. Mit einem von ihnen zeigt ein Nachweis, wann etwas geschah, und niemandem kann eine andere Geschichte gezeigt werden.',
    add: 'Zeugen benennen',
    name: 'Zeuge',
    state: 'Zustand',
    size: 'Hat gesehen',
    entries: (n: number) => counted(n, 'Eintrag', 'Einträge'),
    last: 'Zuletzt unterschrieben',
    none: 'Niemand sonst hat dieses Protokoll gesehen',
    noneSays:
      'In Nachweisen steht „unwitnessed“ und kein Zeitpunkt. Wer die Installation betreibt, kann einen Zeugen benennen.',
    noneOperator:
      'Jemand anderes führt „optimail witness“ aus und gibt Ihnen Schlüssel und Adresse. Benennen Sie den Zeugen hier; mit seiner ersten Unterschrift gehört er zur Richtlinie.',
    vkey: 'Sein Schlüssel',
    vkeySays: 'Wie ihn der Zeuge ausgibt, nach „vkey“.',
    url: 'Seine Adresse',
    nameIt: 'Benennen',
    remove: 'Entfernen',
    removeOf: (name: string) => `${name} entfernen`,
    removed: (name: string) => `${name} ist kein Zeuge mehr.`,
    undo: 'Rückgängig',
    stranger: 'kennt den neuen Schlüssel nicht',
    states: {
      new: 'Noch nicht gefragt',
      well: 'Unterschreibt mit',
      silent: 'Antwortet nicht',
      refuses: 'Kennt uns nicht',
      false: 'Antwortet falsch',
      clock: 'Andere Uhrzeit',
      ahead: 'Hat mehr gesehen',
      forked: 'Sah anderes Protokoll',
    },
  },
} satisfies {
  'ledger/checks': typeof checks.en
  'ledger/find': typeof find.en
  'ledger/keys': typeof keys.en
  'ledger/ledger': typeof ledger.en
  'ledger/state': typeof state.en
  'ledger/witnesses': typeof witnesses.en
}
