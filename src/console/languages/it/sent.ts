/** Italian of the screen of a started campaign. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const tenths = new Intl.NumberFormat('it', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const tables = {
  'sent/first-part': {
    title: 'La prima parte',
    size: 'Quanti',
    drawing: 'È in corso il sorteggio.',
    all: 'Tutti insieme',
    since: 'Da',
    until: 'In osservazione fino a',
    ended: 'Deciso',
    why: 'Perché',
    whys: {
      'first-campaigns': 'Le prime campagne di un account cominciano con una piccola parte, scelta a caso.',
      import:
        'La prima campagna alle persone portate da un’importazione comincia con una piccola parte, scelta a caso.',
    },
    seen: 'Visto',
    settled: count => `${counted(count, 'messaggio', 'messaggi')} con risposta dei server`,
    state: 'Che cosa ne è venuto',
    states: {
      open: 'La parte è in viaggio. Il resto aspetta.',
      watching: 'La parte è partita ed è in osservazione. Il resto aspetta.',
      continued: 'Il resto segue.',
      stopped: 'Il resto non segue.',
      spared: 'Nessuna parte è partita prima.',
    },
    sandbox:
      'Resta nella casella di prova, dove segue anche il resto. Non dice nulla di un percorso suo: appena ne avrà uno, una campagna ricomincerà in piccolo.',
    toCase: 'Vedi il caso',
  },
  'sent/words': {
    back: 'Campagne',
    hold: 'Sospendi',
    goOn: 'Riprendi',
    cancel: 'Termina',
    cancelTitle: 'Terminare questa campagna?',
    cancelSays: pending =>
      `${counted(pending, 'destinatario non la riceverebbe', 'destinatari non la riceverebbero')} più. Non si può riprendere.`,
    keep: 'Non terminare',
    duplicate: 'Duplica',
    freezing: 'Il pubblico viene fissato…',
    frozen: 'Destinatari',
    perMinute: count => `${counted(count, 'messaggio', 'messaggi')} nell’ultimo minuto`,
    waits: (count, why) => `${counted(count, 'destinatario', 'destinatari')} in attesa: ${why}. Ripresa:`,
    waitsFor: {
      window: 'dove si trovano non è una delle ore scelte',
      'quiet-hours': 'dove si trovano è troppo presto o troppo tardi per un SMS',
      experiment: 'non è ancora deciso quale versione ricevono',
      rescheduled: 'il loro invio è stato rimandato',
      'run-rate': 'questa campagna non invia più messaggi all’ora di quanti ne sono stati scelti',
      'account-rate': 'questo account invia già tutto ciò che può in una volta',
      'route-rate': 'la via di invio non ne accetta di più in una volta',
      'site-rate': 'i loro provider di posta non ne accettano di più in una volta',
      'warm-up': 'una nuova via di invio manda un po’ di più ogni giorno, e la parte di oggi è partita',
      cap: 'hanno ricevuto di recente tanti SMS quanti sono ammessi dove si trovano',
      'slow-site': 'i loro provider di posta rispondono lentamente',
      'site-rests': 'i loro provider di posta hanno chiesto tempo',
      'no-dns-answer': 'al momento non si sa quali server ricevano la loro posta',
      'no-route': 'nessuna via di invio li raggiunge',
      'routes-rest': 'le vie di invio che li raggiungono sono a riposo',
    },
    started: 'Inizio:',
    finished: 'Fine:',
    course: 'Andamento',
    courseSays: (accepted, frozen) =>
      `${counted(accepted, 'messaggio accettato', 'messaggi accettati')} dai server dei destinatari, su ${number.format(frozen)}.`,
    courseOfTexts: (accepted, frozen) =>
      `${counted(accepted, 'SMS accettato', 'SMS accettati')} dagli operatori, su ${number.format(frozen)}.`,
    handedOver: 'Accettati dagli operatori',
    nothingYet: 'Non è ancora partito nulla.',
    why: 'Che cosa non è arrivato, e perché',
    reason: 'Motivo',
    count: 'Destinatari',
    result: 'Esito',
    after: 'In seguito',
    left: count =>
      `Da allora ${counted(count, 'persona si è disiscritta', 'persone si sono disiscritte')} da questa finalità.`,
    nobodyLeft: 'Da allora nessuno si è disiscritto da questa finalità.',
    measured: 'Aperture e clic',
    ofAgreed: count =>
      count === 0
        ? 'Nessun destinatario aveva accettato la misurazione di aperture e clic, quindi non se ne sa nulla.'
        : `Su ${counted(count, 'persona che ha accettato', 'persone che hanno accettato')} la misurazione di aperture e clic. Delle altre non si sa nulla.`,
    measuredOfTexts: 'Clic',
    ofAgreedByText: count =>
      count === 0
        ? 'Nessun destinatario aveva accettato la misurazione dei clic negli SMS, quindi non se ne sa nulla.'
        : `Su ${counted(count, 'persona che ha accettato', 'persone che hanno accettato')} la misurazione dei clic negli SMS. Delle altre non si sa nulla.`,
    opened: 'Hanno aperto',
    clicked: 'Hanno seguito un link',
    share: (part, whole) => `${number.format(part)} su ${number.format(whole)}`,
    machines: count => `Inoltre ${counted(count, 'volta', 'volte')} da scanner e altri programmi.`,
    link: 'Link',
    people: 'Persone',
    times: 'Volte',
    byMachines: 'Programmi',
    eachTheirOwn: 'Una destinazione diversa per ogni destinatario',
    links: 'Dove portano i link',
    noLinks: 'Nessun link oltre a quelli in fondo a ogni messaggio.',
    revision: n => `Revisione ${n}`,
    sameAs: 'Non cambia più. SHA-256 di ciò che è stato inviato:',
    explain: 'Perché qualcuno la riceve, o no?',
    gets: 'Il controllo d’invio ora la lascerebbe passare.',
    getsNot: 'Il controllo d’invio ora non la lascerebbe passare.',
    notInAudience: 'Il contatto non rientra nel filtro di questa campagna.',
    wasFrozen: 'Il contatto era tra i destinatari.',
    wasNotFrozen: 'Il contatto non era tra i destinatari quando il pubblico è stato fissato.',
    became: (result, reason) => `Esito: ${result}${reason === '' ? '' : `, ${reason}`}.`,
    notPassed: 'Non ancora verificato',
    until: 'Fino a:',

    perHour: 'Messaggi all’ora',
    asFast: 'Il più rapidamente possibile',
    paceSet: 'Vale ovunque entro un secondo.',
    setPace: 'Applica',

    compared: 'Confronto delle versioni',
    text: 'Versione',
    sent: 'Inviati',
    counts: { clicks: 'Clic', unsubscribes: 'Disiscrizioni', complaints: 'Reclami' },
    of: 'Su',
    shareOf: 'Quota e intervallo di confidenza al 95%',
    percent: share => `${tenths.format(share * 100)}%`,
    between: (low, high) => `da ${tenths.format(low * 100)} a ${tenths.format(high * 100)}%`,
    waiting: count => `${counted(count, 'persona attende', 'persone attendono')} la decisione.`,
    takeText: letter => `Invia ${letter} agli altri`,
    isSent: 'va agli altri',
  },

  'sent/texts': {
    title: 'Per paese',
    none: 'Non è ancora partito nulla.',
    country: 'Paese',
    anywhere: 'Nessun paese',
    texts: 'SMS',
    delivered: 'Consegnati',
    undelivered: 'Non consegnati',
    messages: 'Messaggi',
    cost: 'Costo',
    codes: 'Risposte degli operatori',
    code: 'Codice',
    became: 'Esito',
    why: 'Significato',
    text: 'L’SMS',
  },
} satisfies Folders['sent']
