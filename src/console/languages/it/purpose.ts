/** Italian of the screens of purposes. */

import type { Folders } from '../folders.ts'
import { counted } from '../../written.ts'

export const tables = {
  'purpose/words': {
    title: 'Finalità',
    says: 'A che cosa servono i messaggi, nelle parole a cui si acconsente. Ognuna ha la propria casella.',
    make: 'Nuova finalità',
    name: 'Nome',
    channels: 'Canali',
    state: 'Stato',
    people: 'Persone attive',
    changed: 'Modificata',
    unnamed: 'Senza nome',
    noneTitle: 'Ancora nessuna finalità',
    noneSays:
      'Una finalità dice quali messaggi si ricevono, a che scopo e con quale frequenza: «Tostature della settimana: nuovi caffè e ricette, al massimo una volta per settimana». Un modulo poi la propone.',
    all: 'Tutte',
    inUse: 'In uso',
    archived: 'Archiviate',
    archiving: 'Archivia',
    show: 'Mostra',

    kind: 'Chi scrive',
    kinds: {
      marketing: 'Questo account: i propri messaggi',
      partner: 'Un partner: i suoi messaggi',
      tracking: 'Nessuno: si osserva chi apre e chi clicca',
    },
    nameHint: 'Ciò che vedono i lettori: «Tostature della settimana»',
    description: 'Quali messaggi',
    descriptionHint: 'Su che cosa, e di che tipo: «Nuovi caffè, ricette e offerte del nostro negozio»',
    howOften: 'Al massimo',
    per: 'per',
    periods: { day: 'giorno', week: 'settimana', month: 'mese', year: 'anno' },
    often: 'La frequenza, a parole',
    slug: 'Identificativo',
    slugHint: 'Il suo nome in ogni prova. Non cambia più dopo la pubblicazione.',
    slugFixed: 'Figura nelle prove e non cambia più.',
    begin: 'Crea',

    back: 'Finalità',
    rules: 'Che cosa permette',
    channelNames: { email: 'E-mail', sms: 'SMS', call: 'Chiamate' },
    channelsHint:
      'Ogni canale ha una casella propria su ogni modulo. SMS e chiamate chiedono un numero e dicono ciò che la legge esige.',
    boundHint: 'Il sistema rispetta questo limite. La frase in ogni lingua dice lo stesso.',
    wordsTitle: 'Che cosa si legge',
    wordsSays:
      'Le stesse parole stanno accanto a ogni casella di questa finalità. Un modulo può proporla nelle lingue presenti qui.',
    missing: 'Non scritto',
    write: (language: string) => `Scrivi: ${language}`,
    drop: (language: string) => `Togli: ${language}`,
    dropped: (language: string) => `${language}: lingua tolta.`,
    length: (count: number, most: number) => `${count} caratteri su ${most}`,

    publish: 'Pubblica',
    publishTitle: 'Pubblicare questa finalità',
    publishFirst:
      'Da ora i moduli possono proporla. Ciò che è pubblicato non cambia mai: entra a far parte di ogni prova.',
    publishNext: (v: number) =>
      `La versione ${v} resta com’è, parola per parola, e così ciò a cui si è acconsentito. Chi ha acconsentito alla versione ${v} non ha acconsentito alla versione ${v + 1}: una finalità più ampia richiede una nuova spunta.`,
    publishForms: (v: number) =>
      `I moduli continuano a proporre la versione ${v} finché non vi si inserisce la nuova. Le campagne per la nuova versione raggiungono chi spunta la nuova casella.`,
    published: (v: number) => `La versione ${v} è pubblicata.`,
    widerTitle: (v: number) => `Si è acconsentito alla versione ${v}, e a nient’altro`,
    versions: 'Versioni',
    versionsSays: 'Ciò che è stato pubblicato, parola per parola. Qui nulla si può modificare.',
    noVersions: 'Nulla è ancora pubblicato, quindi non si può chiedere a nessuno.',
    versionOf: (v: number) => `Versione ${v}`,
    bound: (count: number, per: string) => `al massimo ${count} per ${per}`,

    archive: 'Archivia',
    wasArchived: (name: string) => `«${name}» è archiviata: nessun modulo può proporla. Consensi e prove restano.`,
    archivedSays: 'Questa finalità è archiviata. Nessun modulo può proporla; consensi e prove restano.',
    restore: 'Togli dall’archivio',
    undo: 'Annulla',
    agreed: (count: number) =>
      counted(count, 'persona ha acconsentito e confermato', 'persone hanno acconsentito e confermato'),
  },
} satisfies Folders['purpose']
