/** Italian of the composer. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const listed = new Intl.ListFormat('it')
const DAYS = ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom']

export const tables = {
  'composer/findings': { error: 'Errore', warning: 'Avviso', hint: 'Consiglio' },

  'composer/words/composerWords': {
    back: 'Campagne',
    name: 'Nome della campagna',
    test: 'Inviami una prova',
    tested: to => `Un messaggio di prova è in viaggio verso ${to}.`,
    review: 'Verifica e invia',

    details: 'Dettagli',
    purpose: 'Finalità',
    purposeHint: 'Può riceverla solo chi ha dato il consenso',
    choose: 'Scegli…',
    noPurpose: 'Nessuna finalità è ancora pubblicata.',
    makePurpose: 'Crea una finalità',
    fromName: 'Mittente',
    fromAddress: 'Indirizzo',
    replyTo: 'Risposte a',
    replyToHint: 'Vuoto: all’indirizzo di invio',
    subject: 'Oggetto',
    preheader: 'Testo di anteprima',
    preheaderHint: 'Mostrato accanto all’oggetto nella maggior parte delle caselle',
    locale: 'Lingua',
    insert: 'Inserisci un valore',

    audience: 'Pubblico',
    reaches: count =>
      count === 1
        ? 'Una persona riceverà questa campagna'
        : `${counted(count, 'persona riceverà', 'persone riceveranno')} questa campagna`,
    ofActive: (active, pending) =>
      `${counted(active, 'persona ha acconsentito a questa finalità e confermato', 'persone hanno acconsentito a questa finalità e confermato')}${
        pending === 0
          ? '.'
          : `; ${counted(pending, 'non ha ancora confermato e non riceverà nulla.', 'non hanno ancora confermato e non riceveranno nulla.')}`
      }`,
    everybody: 'Tutti coloro che hanno acconsentito',
    addCondition: 'Restringi',
    removeCondition: 'Rimuovi questa condizione',
    onLocale: 'La lingua è',
    onAttribute: 'Dato fornito',
    onSignedUp: 'Iscrizione',
    onForm: 'Iscrizione tramite',
    equals: 'è',
    contains: 'contiene',
    before: 'prima del',
    after: 'dopo il',
    attribute: 'Nome del campo',
    value: 'Valore',
    date: 'Giorno',

    content: 'Contenuto',
    format: 'Formato',
    converted: format =>
      format === 'HTML'
        ? 'Il contenuto ora è in HTML.'
        : `Il contenuto ora è in ${format}: le parole restano, l’impaginazione no.`,
    convertedBack: 'Annulla',
    notConverted: why => `Il contenuto è rimasto com’era. ${why}`,
    formatOnly: format => `Leggi come ${format}`,
    text: 'Testo',
    textAuto: 'La parte di testo è ricavata dal messaggio. È possibile scriverne una diversa.',
    textOwn: 'Scrivi il testo',
    textDrop: 'Ricava di nuovo dal messaggio',

    preview: 'Anteprima',
    asReader: name => `Come lo riceverà ${name}`,
    asOther: name => `Come lo leggerebbe ${name}, che non lo riceverà`,
    asSample: 'Per una persona fittizia: nessuno lo riceverebbe ancora',
    asWhom: 'Leggi come un altro contatto',
    asAnybody: 'Come un destinatario qualsiasi',
    width: 'Larghezza',
    phone: 'Telefono',
    tablet: 'Tablet',
    desktop: 'Computer',
    shade: 'Vista',
    light: 'Chiaro',
    dark: 'Scuro',
    bare: 'Senza immagini',
    plain: 'Testo',
    empty: '(vuoto)',

    preflight: 'Controllo preliminare',
    allClear: 'Nulla impedisce l’invio.',
    errors: count => `${counted(count, 'punto', 'punti')} da correggere prima dell’invio`,
    show: 'Mostra',
    showWhat: says => `Mostra: ${says}`,
    settings: 'Impostazioni',
    status: 'Conformità',
    fix: text => `Scrivi «${text}»`,
    absentTitle: 'Non ancora verificato',
    absentSays: 'Questi controlli non esistono ancora, quindi nulla li ha superati:',
    size: kb => `${kb} KB di HTML; i programmi di posta tagliano a 102`,

    sendTitle: 'Invia questa campagna',
    sendTo: 'A',
    sendWhat: 'Oggetto',
    sendFrom: 'Da',
    sendNow: count => `Invia ora a ${counted(count, 'persona', 'persone')}`,
    sendNote:
      'Il consenso di ciascuno è verificato di nuovo nel momento in cui parte il suo messaggio. Chi lo revoca prima non riceve nulla.',
    mendFirst: 'Da correggere prima:',
  },

  'composer/sending-words': {
    title: 'Modalità di invio',
    perHour: 'Messaggi all’ora',
    perHourHint: 'Modificabile durante l’invio',
    asFast: 'Il più rapidamente possibile',
    hours: 'Solo in certe ore',
    hoursHint: 'Secondo l’ora locale di ogni destinatario',
    from: 'Dalle',
    to: 'Alle',
    endsAfter: 'La fine deve seguire l’inizio',
    zone: 'Fuso orario se il luogo non è noto',
    days: 'Giorni',
    dayNames: DAYS,
    tags: 'Indica al nostro sito da dove arrivano le visite',
    tagsHint: 'Parametri UTM in ogni link che ne è privo; gli stessi per tutti i destinatari',
    tagNames: { source: 'Sorgente', medium: 'Mezzo', campaign: 'Campagna' },
    tagFlaw: 'Un valore, senza segnaposto',
    tagged: 'Un link diventa',
    compare: 'Confronta prima più versioni',
    compareHint: 'Una parte del pubblico ne riceve una a caso; gli altri attendono l’esito',
    ownText: 'la versione scritta',
    subject: 'Oggetto',
    fromName: 'Mittente',
    preheader: 'Testo di anteprima',
    likeA: 'Come in A',
    another: 'Altra versione',
    without: letter => `Senza ${letter}`,
    measure: 'La migliore ottiene',
    measures: { clicks: 'più clic', unsubscribes: 'meno disiscrizioni', complaints: 'meno reclami' },
    clicksHint: 'Conta solo chi ha accettato la misurazione dei clic; il controllo preliminare dice se c’è qualcuno',
    share: 'Confronto su',
    shareHint: 'Del pubblico',
    after: 'Decisione dopo',
    afterHint: 'Ore dopo il primo messaggio',
    decides: 'Decide',
    deciders: { itself: 'il risultato, in automatico', person: 'uno di noi, quando i dati sono certi' },
    fallback: 'Senza differenze, invia',

    compared: 'Versioni',
    comparedSays: ({ others, share, decide_after_hours: hours, decides }) => {
      const texts = listed.format([...'ABCDE'].slice(0, others.length + 1))
      if (share === 100) return `${texts} vanno a tutti, una a caso per ciascuno.`
      const then = `dopo ${counted(hours, 'ora', 'ore')}`
      return decides === 'itself'
        ? `${texts} vanno prima al ${share}%; ${then} la migliore va agli altri.`
        : `${texts} vanno prima al ${share}%; ${then} una persona dell’account decide quale va agli altri.`
    },
    hoursTitle: 'Ore',
    hoursSays: ({ from, to, days }) =>
      `Dalle ${from} alle ${to}, ${
        days.length === DAYS.length ? 'tutti i giorni' : listed.format(days.map(day => DAYS[day - 1] ?? ''))
      }, secondo l’ora locale di ogni destinatario.`,

    whenTitle: 'Quando',
    now: 'Ora',
    later: 'A una data',
    local: 'All’ora di ciascuno',
    at: 'Giorno e ora',
    atHere: zone => `Secondo l’orologio locale (${zone})`,
    atTheirs: 'Secondo l’ora locale di ogni destinatario: chi è più a est lo riceve prima',
    schedule: 'Programma',
    takes: 'Durata dell’invio',
    people: count => counted(count, 'persona', 'persone'),
    pace: (perHour, by) =>
      perHour === null
        ? 'Il più rapidamente possibile; ancora nessun dato'
        : `Circa ${number.format(perHour)} all’ora, ${by}`,
    boundBy: {
      campaign: 'come stabilito per la campagna',
      account: 'secondo il limite dell’account',
      route: 'secondo il limite della via di invio',
      seen: 'secondo il ritmo recente',
    },
    ends: 'Fine prevista:',
    closed: 'Comincia fuori dalle ore scelte. I primi partono:',
    late: count =>
      `${counted(count, 'persona non lo riceverebbe', 'persone non lo riceverebbero')} prima della scadenza. Serve un invio più rapido o su più ore.`,

    begins: 'Inizio:',
    theirClock: local => `quando nel luogo di ogni destinatario sono le ${local.replace('T', ', ')}`,
    takeBack: 'Torna alla bozza',
    beginNow: 'Inizia ora',
    move: 'Inizia in un altro momento',
    back: 'Campagne',
    failed: 'L’invio non è iniziato quando previsto:',
  },

  'composer/text-words': {
    tested: to => `Un SMS di prova è in viaggio verso ${to}.`,
    testedInside: 'Un SMS di prova è in viaggio verso il telefono di prova.',
    testPhone: 'Prove sul mio telefono',
    testPhoneProven: to => `Prove su ${to}`,
    sender: 'Mittente',
    senderHint: 'Un numero, un codice breve o lettere',
    noSender: 'Non c’è ancora un mittente per gli SMS.',
    makeSender: 'Aggiungi un mittente',
    state: { proven: '', waiting: ' (non ancora verificato)', refused: ' (rifiutato)' },
    text: 'Testo',
    textHint: 'Si aggiungono chi scrive e come disiscriversi; contano anch’essi.',
    left: count => counted(count, 'carattere disponibile', 'caratteri disponibili'),
    parts: count => counted(count, 'messaggio', 'messaggi'),
    encoding: (name, units) => `${name === 'gsm7' ? 'GSM-7' : 'UCS-2'}, ${number.format(units)} usati`,
    dear: room =>
      `Questi caratteri non fanno parte di quelli degli SMS: un messaggio ne contiene ${number.format(room)} invece di 160.`,
    repair: 'Sostituisci tutti',
    misspelt: 'grafia diversa',
    nothing: 'nessun equivalente',
    put: (char, by) => (by === '' ? `Elimina ${char}` : `Sostituisci ${char} con ${by}`),
    sites: 'Siti di terzi',
    sitesHint: 'Un SMS porta ai propri siti. Per gli altri va indicato il motivo: lo legge chi lo revisiona.',
    site: 'Sito',
    why: 'Perché porta lì',
    addSite: 'Aggiungi un sito',
    dropSite: site => `Rimuovi ${site || 'questo sito'}`,
    measure: 'Misura i link',
    measureHint:
      'Chi ha accettato questa misurazione via SMS riceve link brevi della piattaforma. Tutti gli altri ricevono i link come sono scritti, e nessuno vede se li seguono.',
    ofMeasured: 'Con link brevi:',
    phone: 'Su un telefono',
    which: 'Quale SMS',
    first: 'Il primo',
    later: 'Intermedi',
    measured: 'Link brevi',
    nthSays:
      'Il modo di disiscriversi sta nel primo SMS a una persona, e poi con la frequenza stabilita per il mittente.',
    from: 'Mittente',
    cost: 'Costo',
    costAtMost: 'Al massimo: con il modo di disiscriversi in ognuno',
    about: 'Circa: calcolato su una parte dei destinatari',
    country: 'Paese',
    people: 'Persone',
    measuredSome: count => `${counted(count, 'persona riceve', 'persone ricevono')} link brevi.`,
    messages: 'Messaggi',
    price: 'Prezzo',
    sum: 'Costo',
    anywhere: 'Nessun paese',
    unpriced: count =>
      `${counted(count, 'messaggio non ha', 'messaggi non hanno')} prezzo: va indicato nella via di invio.`,
    notYet: 'Il costo appare qui dopo la scelta di una finalità e di un mittente.',
    stopped: {
      'not-proven': 'mittente non verificato',
      'not-for-country': 'mittente non previsto lì',
      'not-accepted-there': 'tipo di mittente non ammesso',
      'not-registered': 'non registrato lì',
      'no-country': 'nessuna via di invio',
      none: 'nessuna via aperta',
    },
  },
} satisfies Folders['composer']
