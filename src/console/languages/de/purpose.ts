/** German of the screens of purposes. */

import type { Folders } from '../folders.ts'
import { counted } from '../../written.ts'

export const tables = {
  'purpose/words': {
    title: 'Zwecke',
    says: 'Wozu Nachrichten dienen, in den Worten, in die eingewilligt wird. Jeder hat sein eigenes Kästchen.',
    make: 'Neuer Zweck',
    name: 'Name',
    channels: 'Kanäle',
    state: 'Zustand',
    people: 'Aktive Personen',
    changed: 'Geändert',
    unnamed: 'Noch ohne Namen',
    noneTitle: 'Noch keine Zwecke',
    noneSays:
      'Ein Zweck sagt, welche Nachrichten jemand erhält, wozu und wie oft: „Röstungen der Woche: neue Kaffees und Rezepte, höchstens einmal pro Woche“. Ein Formular fragt dann danach.',
    all: 'Alle',
    inUse: 'In Gebrauch',
    archived: 'Archiviert',
    archiving: 'Archivieren',
    show: 'Anzeigen',

    kind: 'Wer schreibt',
    kinds: {
      marketing: 'Sie: Ihre eigenen Nachrichten',
      partner: 'Ein Partner: dessen eigene Nachrichten',
      tracking: 'Niemand: Sie sehen, wer öffnet und klickt',
    },
    nameHint: 'Was die Leser sehen: „Röstungen der Woche“',
    description: 'Welche Nachrichten',
    descriptionHint: 'Worüber, und welcher Art: „Neue Kaffees, Rezepte und Angebote aus unserem Laden“',
    howOften: 'Höchstens',
    per: 'pro',
    periods: { day: 'Tag', week: 'Woche', month: 'Monat', year: 'Jahr' },
    often: 'Wie oft, in Worten',
    slug: 'Kennung',
    slugHint: 'Der Name in jedem Nachweis. Nach dem Veröffentlichen bleibt er, wie er ist.',
    slugFixed: 'Sie steht in den Nachweisen und bleibt, wie sie ist.',
    begin: 'Anlegen',

    back: 'Zwecke',
    rules: 'Was er erlaubt',
    channelNames: { email: 'E-Mail', sms: 'SMS', call: 'Anrufe' },
    channelsHint:
      'Jeder Kanal hat auf jedem Formular ein eigenes Kästchen. SMS und Anrufe brauchen eine Nummer und sagen, was das Recht verlangt.',
    boundHint: 'Das System hält diese Grenze ein. Der Satz in jeder Sprache sagt dasselbe.',
    wordsTitle: 'Was die Leute lesen',
    wordsSays:
      'Dieselben Worte stehen neben jedem Kästchen für diesen Zweck. Ein Formular kann in den Sprachen fragen, die es hier gibt.',
    missing: 'Nicht geschrieben',
    write: (language: string) => `Verfassen: ${language}`,
    drop: (language: string) => `Entfernen: ${language}`,
    dropped: (language: string) => `${language} wurde entfernt.`,
    length: (count: number, most: number) => `${count} von ${most} Zeichen`,

    publish: 'Veröffentlichen',
    publishTitle: 'Diesen Zweck veröffentlichen',
    publishFirst:
      'Ab jetzt können Formulare danach fragen. Veröffentlichtes ändert sich nie: Es wird Teil jedes Nachweises.',
    publishNext: (v: number) =>
      `Version ${v} bleibt Wort für Wort, wie sie ist, und ebenso die Einwilligungen. Wer in Version ${v} eingewilligt hat, hat nicht in Version ${v + 1} eingewilligt: Ein weiterer Zweck braucht ein neues Häkchen.`,
    publishForms: (v: number) =>
      `Formulare fragen weiter nach Version ${v}, bis Sie die neue übernehmen. Kampagnen für die neue Version erreichen alle, die das neue Kästchen ankreuzen.`,
    published: (v: number) => `Version ${v} ist veröffentlicht.`,
    widerTitle: (v: number) => `Eingewilligt wurde in Version ${v}, und in nichts anderes`,
    versions: 'Versionen',
    versionsSays: 'Was veröffentlicht wurde, Wort für Wort. Nichts davon lässt sich ändern.',
    noVersions: 'Noch ist nichts veröffentlicht, also kann niemand gefragt werden.',
    versionOf: (v: number) => `Version ${v}`,
    bound: (count: number, per: string) => `höchstens ${count} pro ${per}`,

    archive: 'Archivieren',
    wasArchived: (name: string) =>
      `„${name}“ ist archiviert: Kein Formular kann danach fragen. Einwilligungen und Nachweise bleiben.`,
    archivedSays:
      'Dieser Zweck ist archiviert. Kein Formular kann danach fragen; Einwilligungen und Nachweise bleiben.',
    restore: 'Aus dem Archiv holen',
    undo: 'Rückgängig',
    agreed: (count: number) =>
      counted(count, 'Person hat eingewilligt und bestätigt', 'Personen haben eingewilligt und bestätigt'),
  },
} satisfies Folders['purpose']
