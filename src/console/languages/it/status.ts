/** Italian of how an account stands. */

import type { words as check } from '../../screens/status/self-check.tsx'
import type { words as statement } from '../../screens/status/statement.tsx'
import type { words as status } from '../../screens/status/status.tsx'
import type { signalWords } from '../../screens/status/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'status/words': {
    signals: {
      accepted: 'Accettati',
      'soft-bounce': 'Rinviati',
      'hard-bounce': 'Indirizzi inesistenti',
      blocked: 'Bloccati dai server',
      complaint: 'Reclami',
      trap: 'Indirizzi trappola',
      unsubscribe: 'Disiscrizioni',
      'content-refused': 'Testi rifiutati',
      'content-reviewed': 'Testi da rivedere',
      'proof-missing': 'Prove mancanti',
      'proof-broken': 'Prove non valide',
      'form-finding': 'Rilievi sui moduli',
      'import-finding': 'Rilievi nelle importazioni',
      'import-refused': 'Liste rifiutate',
      'appeal-lost': 'Ricorsi respinti',
    },
  },
  'status/status': {
    title: 'Conformità',
    says: 'Come sta questo account rispetto alla politica antispam, secondo gli stessi numeri che decidono su di esso.',
    policy: 'Leggi la politica',
    cases: 'Casi e ricorsi',
    good: 'Nessuna restrizione.',
    goodSays: 'Tutti i servizi di questo account funzionano.',
    holds: 'Che cosa vale',
    why: 'Perché, che cosa fare e come ricorrere',
    figures: 'I numeri e le loro soglie',
    figuresSays:
      'Il punto è ciò che è stato visto; nella fascia si trova con certezza la quota reale. Un avvertimento segue il punto. Ciò che toglie qualcosa richiede che l’intera fascia superi la soglia: una manciata di messaggi non decide nulla.',
    of: (events: number, of: number) => `${number.format(events)} su ${number.format(of)}`,
    few: (least: string) => `Conta a partire da ${least}.`,
    atLeast: (events: number, of: number) =>
      of > 0 ? counted(of, 'messaggio', 'messaggi') : counted(events, 'evento', 'eventi'),
    since: 'da',
    over: 'Inviati e tornati',
    overSays: 'Degli ultimi 30 giorni, via e-mail.',
    overNone: 'Negli ultimi 30 giorni non è partito nulla: ciò che resta nella casella di prova non conta.',
    day: 'Giorno',
    screening: 'Che cosa ha detto il controllo dei contenuti',
    screeningSays: 'Testi di questo account che non sono stati semplicemente ammessi.',
    none: 'Finora tutti i testi sono stati ammessi.',
    what: 'Che cosa',
    demands: 'Requisiti',
    state: 'Stato',
    opened: 'Quando',
    auto: 'automatico',
  },
  'status/statement': {
    back: 'Conformità',
    edit: 'Modifica di un testo rifiutato',
    reason: 'Che cosa è stato deciso',
    automated: 'Lo ha deciso un automatismo; nessuno l’ha ancora guardato.',
    person: 'Lo ha deciso una persona.',
    asked: 'È stato chiesto a una persona di guardarlo.',
    ask: 'Chiedi una persona',
    breaks: 'Che cosa violerebbe',
    found: 'Che cosa è stato trovato',
    open: 'Apri l’elemento interessato',
    at: 'Quando',
  },
  'status/self-check': {
    title: 'Prova un testo',
    says: 'Che cosa ne direbbe il controllo dei contenuti. Nulla viene conservato.',
    subject: 'Oggetto',
    text: 'Testo',
    verdicts: {
      allow: 'Sarebbe ammesso.',
      review: 'Prima lo guarderebbe una persona.',
      refuse: 'Sarebbe rifiutato.',
    },
    marked: 'Rilievi',
  },
} satisfies {
  'status/words': typeof signalWords.en
  'status/status': typeof status.en
  'status/statement': typeof statement.en
  'status/self-check': typeof check.en
}
