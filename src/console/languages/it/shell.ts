/** Italian of what stands around every screen. */

import type { words as keys } from '../../keys.tsx'
import type { placeWords, tabWords } from '../../places.ts'
import type { words as shell } from '../../shell.tsx'

export const tables = {
  'shell/keys': {
    title: 'Scorciatoie da tastiera',
    keys: 'Tasti',
    search: 'Cercare e andare ovunque',
    rows: 'Riga successiva e precedente',
    open: 'Aprire la riga',
    save: 'Salvare subito (di norma è automatico)',
    test: 'In una campagna: inviarsi una prova',
    help: 'Questo elenco',
    go: 'Vai a',
  },
  'shell/tabs': {
    account: 'Identità',
    policies: 'Politiche',
    sending: 'Invio',
    users: 'Team',
    security: 'Sicurezza',
    keys: 'Chiavi API',
    webhooks: 'Webhook',
  },
  'shell/places': {
    overview: 'Panoramica',
    contacts: 'Contatti',
    segments: 'Segmenti',
    purposes: 'Finalità',
    forms: 'Moduli',
    partners: 'Partner',
    imports: 'Importazioni',
    calls: 'Liste di chiamata',
    campaigns: 'Campagne',
    templates: 'Transazionale',
    texts: 'Risposte SMS',
    mailbox: 'Casella di prova',
    returned: 'Mancate consegne',
    deliverability: 'Recapitabilità',
    cases: 'Casi',
    requests: 'Richieste',
    suppressions: 'Esclusioni',
    retention: 'Conservazione',
    audit: 'Log di audit',
    exports: 'Prove',
    ledger: 'Registro consensi',
    settings: 'Impostazioni',
    review: 'Coda di revisione',
    'trust-cases': 'Casi e ricorsi',
    accounts: 'Account per rischio',
    'own-site': 'Le nostre pagine',
    status: 'Conformità',
    websites: 'Siti web',
    home: '',
    audience: 'Pubblico',
    messages: 'Messaggi',
    trust: 'Fiducia',
    operators: 'Fiducia e sicurezza',
  },
  'shell/shell': {
    skip: 'Vai al contenuto',
    menu: 'Menu',
    search: 'Cerca',
    main: 'Principale',
    notYet:
      'Non è ancora possibile inviare nulla: prima qualcuno deve leggere e accettare le politiche per questo account.',
    readPolicies: 'Leggi le politiche',
    toDark: 'Passa al tema scuro',
    toLight: 'Passa al tema chiaro',
    you: 'Profilo e account',
    settings: 'Impostazioni',
    keys: 'Scorciatoie da tastiera',
    logOut: 'Esci',
    cookies: 'Cookie',
    notRemembered: 'Colori e disposizione non vengono memorizzati. Si può consentirlo in Cookie.',
  },
} satisfies {
  'shell/keys': typeof keys.en
  'shell/tabs': typeof tabWords.en
  'shell/places': typeof placeWords.en
  'shell/shell': typeof shell.en
}
