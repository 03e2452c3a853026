/** Italian of those who look after all accounts. */

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
    title: 'Account per rischio',
    says: 'Degli ultimi 30 giorni: quanto è stato inviato, che cosa è tornato e che cosa vale.',
    plot: 'Reclami e volume',
    plotSays:
      'Un punto per ogni account che ha inviato qualcosa. Le linee tratteggiate indicano dove i reclami hanno conseguenze.',
    along: 'messaggi accettati',
    up: 'reclami',
    all: 'Tutti gli account',
    allSays: 'Da qui si apre un caso su un account.',
    name: 'Account',
    accepted: 'Accettati',
    step: 'In vigore',
    noneTitle: 'Ancora nessun invio',
    noneSays: 'Appena un account invia, compare qui.',
    routes: 'Server comuni a più account',
    route: 'Server',
    accounts: 'Account',
  },
  'trust/case': {
    back: 'Casi e ricorsi',
    decide: 'Decidi il ricorso',
    decideSays: 'Mai chi ha imposto la misura, né chi ricorre. L’account legge il motivo.',
    decision: 'Decisione',
    reason: 'Motivo',
    decided: 'Il ricorso è deciso.',
    ask: 'Scrivi all’account',
    text: 'Messaggio',
    asked: 'Il messaggio è stato inviato.',
    impose: 'Imponi una misura',
    imposeSays: 'Ha effetto ovunque entro un secondo. L’avviso, con il motivo, va subito alle persone dell’account.',
    imposed: 'La misura è in vigore.',
    does: 'Imponi',
    lift: 'Revoca una misura',
    liftSays: 'Con il motivo, che l’account legge.',
    which: 'Misura',
    lifted: 'La misura è terminata.',
    plan: 'Pianifica il rientro',
    planSays:
      '10% del volume abituale per una settimana, 50% per una settimana, poi tutto; ogni tappa a condizione che reclami e ritorni siano pochi.',
    planned: 'Il rientro è iniziato.',
    release: 'Sblocca il resto',
    releaseSays: 'Prosegue attraverso il controllo d’invio e il caso viene chiuso. L’account legge il motivo.',
    released: 'Il resto è stato sbloccato.',
    close: 'Chiudi il caso',
    closeHeld: 'Il resto della campagna resta non inviato e termina alla scadenza.',
    note: 'Nota',
    closed: 'Il caso è chiuso.',
  },
  'trust/cases': {
    title: 'Casi e ricorsi',
    says: 'Che cosa è stato visto in tutti gli account, che cosa ne è seguito ed entro quando bisogna decidere.',
    which: 'Quali casi',
    open: 'Aperti',
    appeals: 'Ricorsi',
    overdue: 'Scaduti',
    unmended: 'Non corretti',
    closed: 'Chiusi',
    kind: 'Che cosa',
    demand: 'Requisito',
    measure: 'Misura',
    state: 'Stato',
    opened: 'Aperto',
    decideBy: 'Da decidere entro',
    late: 'scaduto',
    noneTitle: 'Nessun caso',
    noneSays: 'Nulla di questo tipo è in attesa.',
    openOne: 'Apri un caso',
    cases: 'Casi in 90 giorni',
    made: 'Ricorsi',
    upheld: 'Revocate o alleggerite',
    hours: 'Tempo mediano di decisione',
    reinstated: 'Ripristinati',
  },
  'trust/measure-fields': {
    step: 'Misura',
    services: 'Servizi interessati',
    all: 'Una sospensione riguarda l’intero account.',
    domain: 'Solo per ciò che viene da questo dominio (facoltativo)',
    until: 'Fino a (facoltativo)',
    untilSays: 'Allora termina da sé. Senza una fine vale finché qualcuno non la revoca.',
  },
  'trust/new-case': {
    back: 'Casi e ricorsi',
    title: 'Apri un caso',
    says: 'Le persone dell’account vengono informate subito, nella loro lingua, di ciò che è stato visto e di che cosa fare.',
    account: 'Account',
    demand: 'Requisito violato',
    about: 'Riguarda',
    aboutSays: 'L’ID di un elemento dell’account, o poche parole.',
    seen: 'Che cosa è stato visto',
    seenSays: 'Senza fare nomi: un caso resta anche quando le persone vengono cancellate.',
    todo: 'Che cosa fare',
    open: 'Apri il caso',
  },
  'trust/operators': {
    title: 'Gestori',
    says: 'Chi si occupa dell’installazione e di tutti i suoi account. Nessuno agisce sul proprio account né cambia il proprio ruolo.',
    name: 'Nome',
    email: 'E-mail',
    role: 'Ruolo',
    reviewer: 'Revisore',
    'trust-lead': 'Responsabile della fiducia',
    administrator: 'Amministratore',
    may: {
      reviewer: 'decide su ciò che attende nella coda di revisione e legge i casi di tutti gli account',
      'trust-lead': 'inoltre impone e revoca misure, e decide i ricorsi',
      administrator: 'inoltre si occupa del registro e dei suoi testimoni, e dice chi è gestore',
    },
    take: 'Togli il ruolo',
    takeFrom: (name: string) => `Togli il ruolo a ${name}`,
    taken: (name: string) => `${name} non è più gestore.`,
    give: 'Assegna un ruolo',
    giveSays: 'A chi ha un account qui o vi è stato invitato. Vale dalla sua prossima richiesta.',
    save: 'Assegna',
    given: (email: string) => `${email} ora ha il ruolo.`,
  },
  'trust/pick-account': {
    hint: 'Una parte del nome, o l’ID',
    nothing: 'Nessun account ha questo nome o ID.',
  },
  'trust/thresholds': {
    title: 'Soglie',
    says: 'Le stesse per ogni account. Una misura con «sicuro» richiede che l’intero intervallo superi la sua linea, così che una manciata di messaggi non tolga nulla; le altre seguono ciò che è stato visto.',
    what: 'Che cosa',
    within: 'In',
    least: 'Conta a partire da',
    steps: 'Porta a',
    demand: 'Requisito',
    messages: (n: number) => counted(n, 'messaggio', 'messaggi'),
    events: (n: number) => counted(n, 'evento', 'eventi'),
    surely: 'sicuro',
    from: (n: number) => `su almeno ${number.format(n)}`,
    days: (n: number) => counted(n, 'giorno', 'giorni'),
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
