/** Italian of cases. */

import type { words as appeals } from '../../screens/case/appeals.tsx'
import type { words as page } from '../../screens/case/page.tsx'
import type { words as rest } from '../../screens/case/rest.tsx'
import type { words as told } from '../../screens/case/told.tsx'
import type { caseWords } from '../../screens/case/words.ts'
import { counted } from '../../written.ts'

export const tables = {
  'case/words': {
    kinds: {
      'embedding-tampered': 'Una pagina altera un modulo',
      'import-untrue': 'Quanto dichiarato su un’importazione non è vero',
      'over-threshold': 'Troppi ritorni',
      'part-stopped': 'La prima parte di una campagna è stata accolta male',
      'by-hand': 'Qualcuno l’ha visto',
    },
    tooMany: {
      'soft-bounce': 'Troppi messaggi rinviati',
      'hard-bounce': 'Troppi indirizzi inesistenti',
      blocked: 'Troppi blocchi da parte dei server riceventi',
      complaint: 'Troppi reclami',
      trap: 'Indirizzi trappola colpiti',
      unsubscribe: 'Troppe disiscrizioni',
      'content-refused': 'Troppi testi rifiutati',
      'content-reviewed': 'Troppi testi da rivedere',
      'proof-missing': 'Mancano prove',
      'proof-broken': 'Ci sono prove non valide',
      'form-finding': 'Alcune pagine hanno cambiato dei moduli',
      'import-finding': 'Alcune importazioni non erano veritiere',
      'import-refused': 'Sono state portate liste non accettate',
      'appeal-lost': 'Troppi ricorsi respinti',
    },
    states: { open: 'Aperto', closed: 'Chiuso' },
    levels: {
      note: 'Nota',
      warn: 'Avvertimento',
      throttle: 'Rallentamento',
      restrict: 'Restrizione',
      suspend: 'Sospensione',
    },
    services: {
      email: 'e-mail',
      sms: 'SMS',
      imports: 'importazioni',
      forms: 'moduli',
      automations: 'automazioni',
      transactional: 'messaggi transazionali',
      'api-keys': 'chiavi API',
      tracking: 'misurazione',
    },
    everything: 'l’intero account',
    steps: {
      opened: 'Caso aperto',
      imposed: 'Misura imposta',
      lifted: 'Misura terminata',
      told: 'Avviso inviato',
      asked: 'Domanda inviata',
      replied: 'Risposta ricevuta',
      attached: 'Documento allegato',
      appealed: 'Ricorso presentato',
      escalated: 'Passato a un responsabile della fiducia',
      eased: 'Alleggerita, perché nessuno ha deciso in tempo',
      decided: 'Ricorso deciso',
      released: 'Il resto è stato sbloccato',
      planned: 'Rientro pianificato',
      advanced: 'Tappa successiva del rientro',
      repeated: 'Tappa del rientro ripetuta',
      ended: 'Rientro interrotto',
      reinstated: 'Account ripristinato',
      closed: 'Caso chiuso',
    },
    decisions: { stands: 'La misura resta', lifted: 'La misura è revocata', 'in-steps': 'Rientro a tappe' },
    plans: { ahead: 'da fare', runs: 'in corso', passed: 'superata', ended: 'interrotta' },
    self: 'deciso da sé',
    automated: 'deciso dai soli numeri',
    byPerson: 'deciso da una persona',
  },
  'case/page': { export: 'Esporta' },
  'case/told': {
    seen: 'Che cosa lo mostra',
    about: 'Riguarda',
    page: 'Pagina',
    opened: 'Aperto',
    todo: 'Che cosa fare',
    due: 'Da correggere entro',
    form: 'Apri il modulo',
    review: 'Apri il testo',
    measures: 'Che cosa vale per questo',
    measuresSays:
      'Disiscrizione, pagina delle preferenze, prove, cancellazione ed esportazioni continuano a funzionare, qualunque sia la restrizione.',
    until: 'fine:',
    ended: 'terminata',
    why: 'Motivo',
    endedWhy: 'Motivo della fine',
    since: 'da',
    only: (domain: string) => `solo ciò che viene da ${domain}`,
    plan: 'Il rientro',
    planSays:
      'Ogni tappa lascia partire di più. La successiva inizia quando questa mostra pochi reclami e pochi ritorni.',
    step: 'Tappa',
    share: 'Del volume abituale',
    days: 'Giorni',
    state: 'Stato',
    look: 'Verifica',
    files: 'Allegati',
    gone: 'distrutto alla scadenza',
    course: 'Che cosa è successo',
    by: 'da',
    operator: 'gestore',
    account: 'account',
    note: 'Nota',
    closedBy: 'Chiuso da',
    closedAt: 'Chiuso',
  },
  'case/rest': {
    title: 'Il resto della campagna',
    people: (n: number) => counted(n, 'destinatario viene', 'destinatari vengono') + ' dopo la prima parte.',
    states: {
      held: 'È trattenuto finché non lo sblocca qualcuno che può decidere. Il mittente può chiuderlo.',
      paused: 'È stato sbloccato a termine già scaduto, perciò è in pausa: il mittente lo continua o lo chiude.',
      goes: 'È stato sbloccato. Ogni messaggio passa, come sempre, il controllo d’invio.',
      over: 'È stato chiuso. Non ne parte più nulla.',
    },
    see: 'Apri la campagna',
  },
  'case/appeals': {
    title: 'Ricorsi',
    waits: 'Decide un’altra persona, entro:',
    overdue: 'scaduto',
    eased: 'nel frattempo alleggerita',
  },
} satisfies {
  'case/words': typeof caseWords.en
  'case/page': typeof page.en
  'case/told': typeof told.en
  'case/rest': typeof rest.en
  'case/appeals': typeof appeals.en
}
