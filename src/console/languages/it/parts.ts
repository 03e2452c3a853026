/** Italian of what several screens have in common. */

import type { words as absent } from '../../parts/absent.tsx'
import type { words as asked } from '../../parts/asked.tsx'
import type { words as autosave } from '../../parts/autosave.tsx'
import type { words as codeField } from '../../parts/code-field.tsx'
import type { words as flaws } from '../../parts/flaws.tsx'
import type { words as heldBar } from '../../parts/held-bar.tsx'
import type { words as more } from '../../parts/more.tsx'
import type { words as names } from '../../parts/names.tsx'
import type { words as ownHandset } from '../../parts/own-handset.tsx'
import type { words as page } from '../../parts/page.tsx'
import type { words as palette } from '../../parts/palette.tsx'
import type { words as pickContact } from '../../parts/pick-contact.tsx'
import type { words as plot } from '../../parts/plot.tsx'
import type { words as proofChoice } from '../../parts/proof-choice.tsx'
import type { words as publish } from '../../parts/publish.tsx'
import type { words as published } from '../../parts/published.tsx'
import type { words as secret } from '../../parts/secret.tsx'
import type { words as sendingNow } from '../../parts/sending-now.tsx'
import type { words as standing } from '../../parts/standing.tsx'
import type { words as status } from '../../parts/status.tsx'
import type { words as testTo } from '../../parts/test-to.tsx'
import type { words as told } from '../../parts/told.tsx'
import type { words as when } from '../../parts/when.tsx'
import { counted } from '../../written.ts'

export const tables = {
  'parts/absent': {
    title: 'Qui non c’è nulla',
    says: 'A questo indirizzo non c’è nessuna schermata. Forse è stata spostata, o l’indirizzo contiene un errore.',
    home: 'Alla panoramica',
  },
  'parts/asked': { keep: 'Mantieni' },
  'parts/autosave': {
    saved: 'Salvato',
    saving: 'Salvataggio…',
    unsaved: 'Salvataggio…',
    failed: 'Non salvato',
    lost: 'Modificato da un’altra persona',
    retry: 'Riprova',
    reload: 'Carica l’altra versione',
  },
  'parts/code-field': { code: 'Codice' },
  'parts/flaws': { use: 'Usa', instead: (text: string) => `Usa: ${text}` },
  'parts/held-bar': {
    says: {
      warn: 'Per ora non viene tolto nulla: il caso dice che cosa è emerso e come rimediare.',
      throttle: 'I messaggi partono lentamente. Il caso dice perché e come presentare ricorso.',
      restrict: 'Uso bloccato. Il caso dice perché e come presentare ricorso.',
      suspend:
        'Non è possibile inviare nulla. Disiscrizioni, preferenze, prove ed esportazioni restano attive. Il caso dice come presentare ricorso.',
    },
    only: (domain: string) => `ciò che parte da ${domain}`,
    open: 'Apri il caso',
    others: (n: number) => `e ${counted(n, 'altra misura', 'altre misure')}`,
  },
  'parts/more': { more: 'Mostra altro' },
  'parts/names': { key: 'una chiave API', contact: 'un contatto', system: 'il sistema', user: 'un’altra persona' },
  'parts/own-handset': {
    says: 'Un SMS di prova arriva al proprio telefono, esattamente come verrebbe inviato. Prima, un codice mostra a chi appartiene il telefono.',
    number: 'Numero di telefono',
    numberHint: 'Comincia con + e il prefisso del paese, ad esempio +41 79 123 45 67',
    ask: 'Ricevi un codice via SMS',
    asked: (to: string) => `Un codice è in arrivo al numero ${to}.`,
    codeHint: 'Sei cifre, nell’SMS più recente',
    confirm: 'Conferma',
    again: 'Un altro codice',
    other: 'Usa un altro numero',
    states: { asked: 'In attesa del codice', rehearsed: 'Solo ambiente di prova', proven: 'Confermato' },
    proven: 'Gli SMS di prova arrivano qui. Uno STOP da questo telefono li interrompe.',
    rehearsed:
      'Il codice è rimasto nell’ambiente di prova, dove altri possono leggerlo: del telefono non dice nulla, e anche gli SMS di prova restano lì. Quando gli SMS partiranno da una via di invio propria, occorrerà richiedere un altro codice.',
    forget: 'Dimentica questo numero',
    forgotten: 'Gli SMS di prova restano nell’ambiente di prova.',
    confirmed: (to: string) => `Ora gli SMS di prova arrivano al numero ${to}.`,
    cancel: 'Annulla',
  },
  'parts/page': {
    loading: 'Caricamento',
    retry: 'Riprova',
    noMatch: 'Nessuna corrispondenza',
    widen: 'Meno lettere, o nessun filtro, danno più risultati.',
    clear: 'Cancella i filtri',
  },
  'parts/palette': {
    title: 'Cerca e apri',
    hint: 'Una schermata, un indirizzo, una campagna, un modulo, una finalità',
    results: 'Risultati',
    screen: 'Schermata',
    contact: 'Contatto',
    campaign: 'Campagna',
    form: 'Modulo',
    purpose: 'Finalità',
    nothing: 'Nessun risultato',
  },
  'parts/pick-contact': {
    hint: 'Inizio di un indirizzo o di un nome',
    nobody: 'Nessuno corrisponde a queste lettere.',
    pick: 'Scegli la persona',
  },
  'parts/plot': { asTable: 'Mostra tabella', asPlot: 'Mostra grafico', at: 'Momento' },
  'parts/proof-choice': {
    language: 'Lingua',
    ofForm: 'Quella del modulo',
    locales: { en: 'Inglese', fr: 'Francese', de: 'Tedesco', es: 'Spagnolo', it: 'Italiano', pt: 'Portoghese' },
    withhold: 'Ometti',
    withholdSays: 'Ciò che si omette resta sigillato: la sua impronta è ancora verificabile.',
    fields: {
      address: 'Indirizzo',
      address_typed: 'Indirizzo digitato',
      name: 'Nome',
      ip: 'Indirizzo IP',
      user_agent: 'Browser',
      url: 'Pagina',
      referrer: 'Pagina precedente',
      geo: 'Paese rilevato',
      submitted_at: 'Ora di invio',
      dwell_ms: 'Tempo sulla pagina',
      viewport: 'Dimensioni della finestra',
      fields: 'Ordine dei campi',
    },
  },
  'parts/publish': { mendFirst: 'Da correggere prima:', publish: (v: number) => `Pubblica la versione ${v}` },
  'parts/published': {
    draft: 'Bozza',
    published: 'Pubblicato',
    archived: 'Archiviato',
    closed: 'Chiuso',
    version: (v: number) => `Versione ${v}`,
    changes: 'Modifiche non pubblicate',
  },
  'parts/secret': { copy: 'Copia', copied: 'Copiato' },
  'parts/sending-now': { hold: 'Sospendi', sending: 'Invio' },
  'parts/standing': {
    active: ['Attivo', 'Consenso dato e confermato: si può scrivere.'],
    pending: ['Non confermato', 'Ha spuntato la casella, ma non ha confermato da questo indirizzo.'],
    withdrawn: ['Revocato', 'Ha revocato il consenso.'],
    refused: ['Non spuntato', 'Ha visto la casella e l’ha lasciata vuota.'],
    expired: ['Scaduto', 'Troppo vecchio per farvi affidamento.'],
    suppressed: ['Escluso', 'A questo indirizzo non si invia nulla, qualunque sia il consenso.'],
    none: ['Nessuno', 'Non è mai stato chiesto.'],
  },
  'parts/status': {
    draft: 'Bozza',
    scheduled: 'Programmata',
    sending: 'Invio in corso',
    paused: 'Sospesa',
    finished: 'Inviata',
    cancelled: 'Annullata',
    accepted: 'Consegnato',
    failed: 'Non riuscito',
    gated: 'Non inviato',
    expired: 'Scaduto',
    held: 'Incerto',
    pending: 'In attesa',
  },
  'parts/test-to': { colleague: 'Invia una prova a qualcuno del team', to: 'A qualcuno del team' },
  'parts/told': {
    again: 'Prossimo tentativo:',
    save: 'Salva',
    state: 'Stato',
    states: { waiting: 'In attesa', taken: 'Accettato', dropped: 'Scartato', 'given-up': 'Abbandonato' },
    tries: 'Tentativi',
    at: 'Data',
  },
  'parts/when': { never: 'mai' },
} satisfies {
  'parts/absent': typeof absent.en
  'parts/asked': typeof asked.en
  'parts/autosave': typeof autosave.en
  'parts/code-field': typeof codeField.en
  'parts/flaws': typeof flaws.en
  'parts/held-bar': typeof heldBar.en
  'parts/more': typeof more.en
  'parts/names': typeof names.en
  'parts/own-handset': typeof ownHandset.en
  'parts/page': typeof page.en
  'parts/palette': typeof palette.en
  'parts/pick-contact': typeof pickContact.en
  'parts/plot': typeof plot.en
  'parts/proof-choice': typeof proofChoice.en
  'parts/publish': typeof publish.en
  'parts/published': typeof published.en
  'parts/secret': typeof secret.en
  'parts/sending-now': typeof sendingNow.en
  'parts/standing': typeof standing.en
  'parts/status': typeof status.en
  'parts/test-to': typeof testTo.en
  'parts/told': typeof told.en
  'parts/when': typeof when.en
}
