/** Italian of the consent ledger. */

import type { words as checks } from '../../screens/ledger/checks.tsx'
import type { words as find } from '../../screens/ledger/find.tsx'
import type { words as keys } from '../../screens/ledger/keys.tsx'
import type { words as ledger } from '../../screens/ledger/ledger.tsx'
import type { words as state } from '../../screens/ledger/state.tsx'
import type { words as witnesses } from '../../screens/ledger/witnesses.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'ledger/checks': {
    title: 'Verifica ora',
    says: 'Gli eventi di questo account vengono riaperti e ricondotti alla radice pubblicata. Ciò che un server dice di sé non è una prova: chiunque può verificare tutto il registro dall’esterno, con «optimail log verify».',
    own: 'Verifica questo account',
    all: 'Verifica tutto',
    asked: 'Richiesta',
    what: 'Ambito',
    account: 'Questo account',
    everything: 'Tutto',
    found: 'Esito',
    holds: (n: number) => (n === 1 ? 'L’unica voce è integra' : `Tutte le ${number.format(n)} voci sono integre`),
    flaws: (n: number) => counted(n, 'errore', 'errori'),
    waiting: 'In attesa',
    cancelled: 'Annullata',
    cancel: 'Annulla',
    progress: 'Avanzamento',
  },
  'ledger/find': {
    title: 'Trova una voce',
    search: 'Indirizzo, numero, evento, impegno o indice',
    entry: 'Voce',
    type: 'Evento',
    place: 'Nella catena',
    of: (n: number, channel: string) => `${n} (${channel})`,
    commitment: 'Impegno',
    when: 'Quando',
    proof: 'Prova',
    proofOf: (seq: number) => `Prova di inclusione della voce ${seq}`,
    person: 'Contatto',
    open: 'Apri',
  },
  'ledger/keys': {
    title: 'Chiavi',
    says: 'Chi controlla una prova si affida alla chiave del registro. Una nuova firma accanto alla vecchia per un giorno, perché tutti possano conoscerla.',
    rotate: 'Sostituisci una chiave',
    key: 'Chiave',
    use: 'Firma',
    log: 'Il registro',
    instance: 'Le esportazioni',
    from: 'Dal',
    until: 'Fino al',
    inUse: 'In uso',
    stolen: 'La vecchia chiave è stata rubata: termina ora',
    stolenSays: 'Ciò che è pubblicato resta com’è finché un testimone non conosce la nuova chiave.',
    next: 'Crea una nuova chiave',
    under: 'Una chiave del registro è in corso di sostituzione',
    ends: 'La vecchia chiave termina da sé',
    strangers: (names: readonly string[]) =>
      `Non prima che un testimone conosca la nuova. Va comunicata a: ${names.join(', ')}.`,
    end: 'Termina ora la vecchia chiave',
  },
  'ledger/ledger': {
    title: 'Registro dei consensi',
    says: 'Un solo registro per l’installazione. Ogni consenso, ogni modulo e ogni atto è una delle sue foglie; nulla vi può essere modificato o tolto, e chiunque può verificarlo.',
  },
  'ledger/state': {
    title: 'Il registro',
    held: 'Il registro non viene firmato',
    heldSays:
      'Ciò che viene detto nel frattempo è conservato e attende; non si può scrivere a nuovi contatti, e le revoche valgono subito.',
    accept: 'Continua e accetta la perdita',
    size: 'Voci',
    signed: 'Ultima firma',
    served: 'Visto da un testimone',
    servedPlain: 'Visibile a tutti',
    lag: (n: number) => counted(n, 'voce attende un testimone', 'voci attendono un testimone'),
    covered: 'Per intero',
    waiting: 'In attesa del registro',
    parked: 'in sospeso',
    root: 'Radice',
    checkpoint: 'Punto di controllo',
    checkpointSays: 'Che cosa ha firmato il registro, e chi altro. È qui che porta ogni prova.',
    policy: 'Politica di riferimento',
    policySays: 'Per chi controllerà le prove: la confronterà con ogni pacchetto che riceve.',
    download: 'Scarica la politica',
    journal: 'Giornale di questo account',
  },
  'ledger/witnesses': {
    title: 'Testimoni',
    says: 'Altri, che controfirmano il registro se è soltanto cresciuto: un revisore, un cliente, un’altra installazione. Con uno di loro una prova mostra quando è accaduto qualcosa, e a nessuno può essere mostrata un’altra storia.',
    add: 'Nomina un testimone',
    name: 'Testimone',
    state: 'Stato',
    size: 'Ha visto',
    entries: (n: number) => counted(n, 'voce', 'voci'),
    last: 'Ultima controfirma',
    none: 'Nessun altro ha visto questo registro',
    noneSays:
      'Le prove riportano «unwitnessed» e nessun orario. Chi gestisce l’installazione può nominare un testimone.',
    noneOperator:
      'Qualcun altro esegue «optimail witness» e ne comunica chiave e indirizzo. Va nominato qui; dalla prima controfirma fa parte della politica.',
    vkey: 'La sua chiave',
    vkeySays: 'Come la mostra il testimone, dopo «vkey».',
    url: 'Il suo indirizzo',
    nameIt: 'Nomina',
    remove: 'Rimuovi',
    removeOf: (name: string) => `Rimuovi ${name}`,
    removed: (name: string) => `${name} non è più un testimone.`,
    undo: 'Annulla',
    stranger: 'non conosce la nuova chiave',
    states: {
      new: 'Non ancora interpellato',
      well: 'Controfirma',
      silent: 'Non risponde',
      refuses: 'Non ci conosce',
      false: 'Risponde male',
      clock: 'Altro orario',
      ahead: 'Ha visto di più',
      forked: 'Ha visto un altro registro',
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
