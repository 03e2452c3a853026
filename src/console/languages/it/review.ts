/** Italian of review. */

import type { words as one } from '../../screens/review/case.tsx'
import type { words as decide } from '../../screens/review/decide.tsx'
import type { words as documents } from '../../screens/review/documents.tsx'
import type { words as found } from '../../screens/review/found.tsx'
import type { words as queue } from '../../screens/review/queue.tsx'
import type { words as rules } from '../../screens/review/rules.tsx'
import type { words as senders } from '../../screens/review/senders.tsx'
import type { reviewWords } from '../../screens/review/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'review/words': {
    lanes: {
      campaign: 'Campagna',
      'test-send': 'Prova di una campagna',
      transactional: 'Messaggio transazionale',
      confirmation: 'E-mail di conferma',
      form: 'Modulo',
      purpose: 'Finalità',
      'sender-name': 'Nome di un mittente',
      'merge-value': 'Valore in un messaggio',
      import: 'Fonte di una lista',
      industry: 'Settore dell’account',
      link: 'Link',
      'call-list': 'Lista di chiamata',
    },
    states: {
      open: 'In attesa',
      second: 'Attende un’altra persona',
      escalated: 'Attende un responsabile',
      approved: 'Approvato',
      'change-needed': 'Da modificare',
      refused: 'Rifiutato',
    },
    decisions: {
      approve: 'Approva',
      'change-needed': 'Chiedi modifiche',
      refuse: 'Rifiuta',
      escalate: 'Passa al responsabile',
    },
    reasons: {
      'unknown-language': 'Non è in nessuna delle lingue che qui si possono leggere.',
      'too-long': 'È così lungo che sono stati letti solo l’inizio e la fine.',
      'picture-only': 'È un’immagine con un link, quasi senza parole.',
      'mismatched-link': 'Un link mostra un indirizzo e porta a un altro.',
      'lookalike-link': 'Un link porta a un nome le cui lettere ne imitano altre.',
      'shortened-link': 'Un link nasconde dove porta.',
      evasive: 'È stato reso difficile da leggere in più di un modo.',
      unreadable: 'Non è stato possibile leggerlo.',
    },
    evidence: {
      homoglyph: 'lettere di un altro alfabeto',
      invisible: 'segni invisibili',
      styled: 'simboli al posto di lettere',
      marks: 'lettere coperte da segni',
      leet: 'cifre al posto di lettere',
      split: 'parole spezzate',
      misspelt: 'parole con una lettera sbagliata',
      bidi: 'parole scritte al contrario',
      hidden: 'testo nascosto',
      comment: 'commenti dentro le parole',
      entity: 'lettere scritte come codici numerici',
      encoded: 'testo codificato',
      picture: 'parole solo in immagini e stili',
    },
  },
  'review/case': {
    back: 'Coda di revisione',
    openCase: 'Apri un caso',
    title: (lane: string, account: string) => `${lane} di ${account}`,
    message: 'Il messaggio',
    how: 'Visualizzazione',
    seen: 'Come si vede',
    marked: 'Rilievi',
    from: 'Da',
    subject: 'Oggetto',
    text: 'Testo',
    html: 'HTML',
    links: 'Link',
    why: 'Perché è in attesa',
    account: 'L’account',
    industry: 'Settore',
    noIndustry: 'non indicato',
    since: 'Qui da',
    runs: 'Invii finora',
    earlier: 'Testi precedenti',
    none: 'nessuno',
    similar: 'Testi precedenti simili',
    similarSays: 'Prima il più vicino: in quanti bit su 64 differiscono le parole.',
    bits: 'Scarto',
    which: 'Che cosa',
    state: 'Stato',
    opened: 'Quando',
    same: 'stesso account',
    edit: 'Modifica di un testo rifiutato',
    opinion: 'Un secondo parere',
    opinionSays: 'Di un server indicato dal gestore. Cambia il posto del testo nella coda e non decide nulla.',
    finds: 'Rileva',
    findsNothing: 'Non rileva nulla che violi la politica.',
    decisions: 'Decisioni finora',
    self: 'deciso da sé',
    audience: (people: number) => `Raggiungerebbe ${counted(people, 'persona', 'persone')}.`,
  },
  'review/decide': {
    title: 'Decisione',
    says: 'Un tasto decide subito, con il motivo qui sotto: a approva, c chiede modifiche, r rifiuta, e passa al responsabile. Per qualche secondo si può annullare. Vale esattamente per questo testo: se viene modificato, viene controllato di nuovo.',
    reason: 'Motivo, come lo legge l’account',
    of: 'Decisione',
    undo: 'Annulla',
    done: 'La decisione è già stata presa.',
    bars: {
      'not-now': 'Allo stato attuale della revisione, non si può decidere così.',
      'own-account': 'Chi lavora per questo account non decide: tocca a un’altra persona.',
      'another-decides': 'Chi ha scritto il testo non decide se c’è qualcun altro: tocca a un altro utente.',
      'two-people': 'Su una categoria vietata decidono due persone, nessuna delle quali ha scritto il testo.',
      'too-soon':
        'Nessun altro potrebbe decidere. La decisione sarà possibile dopo 24 ore e risulterà come presa da sé.',
      'a-lead-decides': 'È stato passato al responsabile: decide un responsabile della fiducia.',
      'same-person': 'Una decisione c’è già, della stessa persona. Ne serve una seconda d’accordo.',
    },
  },
  'review/documents': {
    title: 'I documenti',
    says: (name: string, rows: number, kib: number) =>
      `${name}: per ${counted(rows, 'riga', 'righe')}, ${number.format(kib)} KiB`,
    none: 'Non ce ne sono.',
  },
  'review/found': {
    verdicts: { allow: 'ammesso', review: 'da rivedere', refuse: 'rifiutato' },
    by: 'Regole',
    model: 'Nessuna regola applicata: lo rileva solo il modello statistico.',
    umbrella: 'Non ha regole proprie: risulta dalle altre.',
    counter: 'A favore',
    evaded: 'Reso difficile da leggere',
    nothing: 'Non è stato trovato nulla.',
    sure: (score: string) => `Certezza: ${score}`,
  },
  'review/queue': {
    title: 'Coda di revisione',
    says: 'Testi di tutti gli account che il controllo dei contenuti non ha semplicemente ammesso. Prima il più urgente: la certezza del rilievo per il numero di persone che raggiungerebbe.',
    which: 'Quali testi',
    waiting: 'In attesa',
    approved: 'Approvati',
    'change-needed': 'Da modificare',
    refused: 'Rifiutati',
    what: 'Che cosa',
    demands: 'Requisiti',
    sure: 'Certezza',
    people: 'Persone',
    state: 'Stato',
    since: 'Da',
    rules: 'Regole',
    senders: 'Mittenti di SMS',
    noneTitle: 'Nulla in attesa',
    noneSays:
      'Qui arrivano i testi su cui il controllo dei contenuti non è sicuro e quelli per cui qualcuno chiede l’intervento di una persona.',
  },
  'review/rules': {
    title: 'Regole del controllo dei contenuti',
    says: 'Che cosa hanno deciso le persone su ciò che le regole hanno rilevato. Una regola smentita spesso va corretta nel lessico; qui non se ne può disattivare nessuna.',
    back: 'Coda di revisione',
    rule: 'Regola',
    hits: 'Tra i motivi',
    decided: 'Decisi',
    overturned: 'Smentiti',
    precision: 'Esatta',
    weak: 'Spesso errata',
    noneTitle: 'Ancora nessuna decisione',
    noneSays: 'Quando qualcuno avrà deciso sui testi, ogni regola che era tra i motivi comparirà qui.',
    lines: 'Righe di addestramento',
    linesSays:
      'Le decisioni possono essere fornite come righe etichettate, senza nomi, indirizzi, numeri e link, perché la versione successiva ne impari. Disattivato finché un amministratore non lo consente.',
    allow: 'Consenti',
    download: 'Scarica le righe',
  },
  'review/senders': {
    title: 'Mittenti di SMS',
    says: 'Nomi in lettere con cui gli account vogliono inviare SMS. Finché nessuno ne ha verificato la registrazione, ciò che inviano resta nella casella di prova. I numeri si provano da sé.',
    back: 'Coda di revisione',
    noneTitle: 'Nessun mittente in attesa',
    noneSays: 'Quando un account aggiunge un mittente di SMS in lettere, o gli cambia nome, compare qui.',
    wants: (account: string) => `${account} vuole usarlo come mittente`,
    since: 'In attesa da',
    countries: 'Paesi',
    registered: 'Registrato come',
    unregistered: 'Nessuna registrazione indicata.',
    programs: 'Per',
    contact: 'Assistenza',
    why: 'Che cosa è stato verificato, o che cosa manca',
    prove: 'Autorizza',
    refuse: 'Rifiuta',
    which: (act: string, name: string) => `${act}: ${name}`,
  },
} satisfies {
  'review/words': typeof reviewWords.en
  'review/case': typeof one.en
  'review/decide': typeof decide.en
  'review/documents': typeof documents.en
  'review/found': typeof found.en
  'review/queue': typeof queue.en
  'review/rules': typeof rules.en
  'review/senders': typeof senders.en
}
