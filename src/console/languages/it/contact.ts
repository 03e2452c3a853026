/** Italian of the screen of one contact. */

import type { words as moving } from '../../screens/contact/moving.tsx'
import type { words as proof } from '../../screens/contact/proof.tsx'
import type { words as rights } from '../../screens/contact/rights.tsx'
import type { contactWords } from '../../screens/contact/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'contact/moving': {
    none: 'Con un altro indirizzo questa persona riparte senza alcun consenso. Ora non ne ha nessuno che andrebbe perso.',
    some: (count: number, purposes: string) =>
      `Con un altro indirizzo questa persona riparte senza alcun consenso. ${counted(count, 'consenso resta legato al vecchio e non vale più per nessuno', 'consensi restano legati al vecchio e non valgono più per nessuno')}: ${purposes}. Solo la persona può acconsentire di nuovo.`,
  },
  'contact/proof': {
    choose: 'Scegli la forma della prova',
    format: 'Forma',
    ofChannel: (channel: string) => `Prova: ${channel}`,
  },
  'contact/rights': {
    title: 'I suoi diritti',
    says: 'Tutto ciò che è conservato su questa persona, da consegnarle; e la cancellazione, quando la chiede.',
    access: 'Tutti i suoi dati',
    erase: 'Cancella…',
    eraseTitle: 'Cancellare questa persona',
    eraseSays: 'Lo ha chiesto, e non si può annullare:',
    steps: {
      erase: [
        'Da subito non le viene inviato più nulla, e il suo indirizzo è escluso come hash con chiave.',
        'Il contatto scompare, con tutti i messaggi conservati a lui diretti.',
        'La chiave delle prove dei suoi consensi viene distrutta. La prova mostra allora che c’è stato qualcosa, e nient’altro.',
        'Le prove degli altri, e il registro, restano come sono.',
      ],
      archive: [
        'Da subito non le viene inviato più nulla, e il suo indirizzo è escluso come hash con chiave.',
        'Il contatto scompare, con tutti i messaggi conservati a lui diretti.',
        'Le prove dei suoi consensi restano sigillate finché sono possibili rivendicazioni, secondo le regole di conservazione.',
      ],
    },
    confirm: 'Cancella definitivamente',
    done: 'La persona è stata cancellata. La richiesta è annotata con la risposta.',
  },
  'contact/words': {
    back: 'Contatti',
    proof: 'Prova di opt-in',
    formats: {
      zip: ['Pacchetto di prove (ZIP)', 'tutto, per «optimail verify» o qualsiasi altro strumento, offline'],
      pdf: ['Rapporto (PDF)', 'da leggere e stampare'],
      json: ['Prova (JSON)', 'gli eventi e ciò che rivelano'],
    },
    consents: 'Consensi',
    consentsSays: 'A che cosa ha acconsentito questa persona, nelle parole che ha spuntato.',
    noConsents: 'Questa persona non ha acconsentito a nulla.',
    since: 'dal',
    withdraw: 'Revoca',
    withdrawOf: (name: string) => `Revoca «${name}»`,
    withdrawAll: 'Revoca tutti',
    withdrawTitle: (name: string, channel: string) => `Revocare «${name}» (${channel})?`,
    withdrawSays:
      'Solo se la persona lo ha chiesto. Non riceverà più nulla, e nessuno qui può tornare indietro: solo la persona può acconsentire di nuovo.',
    withdrawAllTitle: (count: number) => `Revocare tutti i ${number.format(count)} consensi?`,
    withdrawAllSays: (names: string) =>
      `Solo se la persona lo ha chiesto: ${names}. Non riceverà più nulla, e nessuno qui può tornare indietro: solo la persona può acconsentire di nuovo.`,
    withdrawn: (names: string) => `Revocato: ${names}. Solo la persona può acconsentire di nuovo.`,
    timeline: 'Cronologia',
    timelineSays: 'Tutto ciò che è accaduto; ogni voce è una foglia del registro.',
    quiet: 'Non è ancora accaduto nulla.',
    waiting: 'In attesa del registro',
    erased: 'Cancellato',
    leaf: (seq: number) => `Foglia ${seq}`,
    shown: 'Che cosa era mostrato',
    shownTitle: (version: number) => `Il modulo com’era mostrato, versione ${version}`,
    file: (name: string) => `Scarica ${name}`,
    messages: 'Messaggi',
    messagesSays: 'Che cosa è stato inviato a questa persona e com’è andata; aperture e clic, se vi ha acconsentito.',
    message: 'Campagna',
    became: 'Esito',
    when: 'Quando',
    did: {
      opened: (times: number) => `Aperto ${counted(times, 'volta', 'volte')}`,
      clicked: (times: number) => `Seguito ${counted(times, 'volta', 'volte')}:`,
    },
    details: 'Dettagli',
    commitment: 'Impegno',
    profile: 'Profilo',
    name: 'Nome',
    email: 'Indirizzo',
    emailHint: 'Con un altro indirizzo riparte senza alcun consenso: nessuno viene ripreso.',
    phone: 'Numero di telefono',
    phoneHint: 'Con + e prefisso del paese. Con un altro numero non c’è alcun consenso.',
    phoneKinds: {
      mobile: 'Cellulare',
      landline: 'Fisso',
      either: 'Cellulare o fisso',
      internet: 'Telefonia via Internet',
      unknown: 'Tipo sconosciuto',
    },
    channel: 'Canale',
    channelNames: { email: 'E-mail', sms: 'SMS', call: 'Chiamate' },
    locale: 'Lingua',
    attributes: 'Attributi',
    noAttributes: 'Qui appare ciò che viene inserito nei campi dei moduli.',
    save: 'Salva',
    signedUp: 'Iscrizione',
    suppressedTitle: 'A questo indirizzo non viene inviato nulla',
    reasons: {
      'soft-bounce': 'La posta è tornata indietro più volte: l’indirizzo è rimasto irraggiungibile troppo a lungo.',
      stop: 'Questo numero ha inviato STOP prima che se ne sapesse qualcosa.',
      'hard-bounce': 'La posta è tornata indietro: la casella non esiste.',
      complaint: 'Questa persona si è lamentata di un messaggio.',
      request: 'Questa persona ha chiesto di non ricevere mai più nulla.',
      erasure: 'Questa persona ha chiesto di essere cancellata.',
      operator: 'Qualcuno di questo account lo ha escluso.',
    },
    lift: 'Revoca l’esclusione',
    suppress: 'Escludi questo indirizzo',
    suppressSays: 'Non gli viene inviato più nulla, qualunque consenso dia questa persona.',
    suppressed: 'L’indirizzo è escluso.',
    undo: 'Annulla',
  },
} satisfies {
  'contact/moving': typeof moving.en
  'contact/proof': typeof proof.en
  'contact/rights': typeof rights.en
  'contact/words': typeof contactWords.en
}
