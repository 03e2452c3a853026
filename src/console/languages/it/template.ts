/** Italian of the screens of templates. */

import type { sentWords } from '../../screens/template/sent-words.ts'
import type { actWords, templateWords } from '../../screens/template/words.ts'

/** Within a sentence. */
const within = (act: string) => act.charAt(0).toLowerCase() + act.slice(1)

export const tables = {
  'template/words/actWords': {
    order: 'Un ordine',
    payment: 'Un pagamento',
    booking: 'Una prenotazione',
    account: 'Il suo account',
    'sign-in': 'Un accesso',
    question: 'Una domanda',
    rights: 'Una richiesta sui suoi dati',
  },

  'template/words/templateWords': {
    back: 'Transazionale',
    register: 'Registra',
    registered: n => `La versione ${n} è registrata. Da ora i messaggi partono con questa.`,
    archive: 'Archivia',
    letter: 'Che cosa dice',
    letterSays: 'Parole semplici. {{ name }} sta per un valore, {{ reference }} per il numero dell’ordine.',
    subject: 'Oggetto',
    paragraphs: 'Paragrafi, separati da una riga vuota',
    button: 'Testo del pulsante',
    buttonHint: 'Vuoto: nessun pulsante',
    language: 'Lingua',
    addLanguage: 'Aggiungi una lingua',
    removeLanguage: 'Rimuovi questa lingua',
    values: 'Valori',
    valuesSays:
      'Ciò che cambia da un messaggio all’altro. Ogni valore arriva con il messaggio e viene verificato allora.',
    valueName: 'Nome',
    kind: 'Tipo',
    sample: 'Esempio',
    addValue: 'Aggiungi un valore',
    removeValue: name => `Rimuovi ${name}`,
    kinds: {
      text: 'Una riga di testo',
      note: 'Testo libero',
      date: 'Un giorno',
      link: 'Destinazione del pulsante',
      rows: 'Righe di una tabella',
    },
    rowsHint: 'Una voce per riga: etichetta = valore',
    hosts: 'Il pulsante può portare a',
    hostsHint: 'Nomi dei propri siti, separati da spazi',
    flaws: 'Che cosa ne impedisce la registrazione',
    good: 'Nulla ne impedisce la registrazione.',
    preview: 'Anteprima',
    test: 'Inviami una prova',
    tested: to => `Un messaggio di prova è in viaggio verso ${to}.`,
    byProgram: 'Invio da un programma',
    byProgramSays: 'Una richiesta per ogni messaggio. Gli esempi stanno dove il programma mette i propri valori.',
    registerFirst: 'Si può usare per l’invio dopo la registrazione. Fino ad allora la richiesta viene rifiutata.',
    id: 'ID del modello',
    request: 'la richiesta',
    curlTo: 'ada@example.org',
    curlSays: act =>
      `«act» è ciò che il destinatario ha fatto (${within(act)}): il numero assegnato e il momento. Il primo messaggio lega il numero a quel destinatario. Con la stessa Idempotency-Key l’invio avviene una volta sola, per quante volte lo si chieda.`,
    byMail: 'Lo stesso via SMTP',
    byMailSays:
      'Per un programma che conosce solo un server di posta. La porta è OPTIMAIL_SUBMISSION_PORT, aperta dal gestore del server. Si accede con l’id di una chiave API (key_…) come nome e la chiave come password, e si consegna un destinatario alla volta. Le parole dell’e-mail stessa non vengono inviate: partono quelle del modello.',
    mail: 'l’e-mail',
    makeKey: 'Crea una chiave che possa inviare (campaigns.send)',
    locales: { en: 'Inglese', fr: 'Francese', de: 'Tedesco', es: 'Spagnolo', it: 'Italiano', pt: 'Portoghese' },
  },

  'template/sent-words': {
    back: 'Transazionale',
    sent: 'Inviati',
    sentSays: 'Prima i più recenti. Il contenuto di un messaggio non si conserva; il destinatario sì, per 30 giorni.',
    nothing: 'Ancora nessun invio',
    nothingSays: 'Qui compaiono i messaggi inviati con POST /v1/messages.',
    recipient: 'Destinatario',
    notKept: 'Non più conservato',
    template: 'Modello',
    anyTemplate: 'Tutti i modelli',
    state: 'Stato',
    anyState: 'Tutti gli stati',
    find: 'Indirizzo completo di un destinatario',
    when: 'Quando',
    act: 'Riguarda',
    version: n => `versione ${n}`,
    subject: 'Oggetto, come registrato',
    test: 'Alla casella di prova',
    id: 'ID del messaggio',
    attempts: 'Tentativi',
    events: 'Che ne è stato',
    measured: 'L’apertura non viene misurata: nessuno vi ha acconsentito.',
    contact: 'Apri il contatto',
    states: {
      queued: 'In attesa',
      accepted: 'Consegnato',
      failed: 'Rifiutato',
      dropped: 'Abbandonato',
      bounced: 'Ritornato',
      complained: 'Segnalato come spam',
    },
    happened: {
      queued: 'Preso in carico',
      accepted: 'Accettato dal suo server',
      failed: 'Rifiutato dal suo server',
      dropped: 'Abbandonato',
      bounced: 'Ritornato',
      complained: 'Segnalato come spam',
    },
    reasons: {
      'too-late': 'Per due giorni non è stato possibile inviarlo.',
      suppressed: 'Nel frattempo l’indirizzo è stato escluso.',
      'account-closing': 'L’account è in chiusura.',
      'policies-not-accepted': 'Attende che una persona di questo account accetti le politiche.',
      restricted: 'Attende: per una misura questo account non può inviare messaggi simili.',
      'domain-unproven': 'Attende la verifica del dominio del mittente.',
      'no-route': 'Attende una via di invio.',
    },
  },
} satisfies {
  'template/words/actWords': typeof actWords.en
  'template/words/templateWords': typeof templateWords.en
  'template/sent-words': typeof sentWords.en
}
