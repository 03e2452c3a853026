import type { Words } from '../words.ts'

export const it: Words = {
  from: 'Questa pagina è di',
  contact: 'Contatto:',
  thanks: {
    title: 'Ancora un passo',
    sent: address =>
      `Se ${address} può ricevere la nostra posta, un messaggio è in arrivo. Apra il link che contiene per confermare. Fino ad allora non viene inviato nulla.`,
    look: 'Nessun messaggio dopo qualche minuto? Guardi nella posta indesiderata e controlli l’indirizzo qui sopra.',
  },
  form: {
    absent: {
      title: 'Questo modulo non esiste',
      says: 'Controlli l’indirizzo di questa pagina o chieda a chi glielo ha dato.',
    },
    closed: {
      title: 'Questo modulo è chiuso',
      says: 'Qui non ci si può più iscrivere. Ciò che ha accettato prima resta com’è.',
    },
    resting: {
      title: 'Al momento qui non ci si può iscrivere',
      says: 'Per ora questo modulo non accetta iscrizioni. Non è stato salvato nulla. Ciò che ha accettato prima resta com’è e può revocarlo in qualsiasi momento con il link presente in ogni messaggio.',
    },
    used: {
      title: 'L’abbiamo già',
      says: 'Questa pagina è già stata inviata, e una volta basta. Per iscrivere un altro indirizzo, apra di nuovo il modulo.',
    },
    again: 'Aprire di nuovo il modulo',
    tooMany: {
      title: 'Troppi tentativi',
      says: 'Ci sono state molte iscrizioni per questo indirizzo o da questa rete. Riprovi più tardi.',
    },
    notHere: {
      title: 'Il modulo non viene mostrato in questa pagina',
      says: 'Si trova al proprio indirizzo, così come deve essere. Lì sceglie che cosa desidera ricevere.',
    },
    open: 'Apri il modulo',
  },
  confirm: {
    title: 'È stata una sua richiesta?',
    asked: (sender, address) => `${address} è stato inserito in un modulo di ${sender}, con queste caselle spuntate:`,
    button: 'Sì, confermo',
    nothing: 'Se non è stata una sua richiesta, chiuda semplicemente questa pagina: non le verrà inviato nulla.',
    until: day => `Può confermare fino al ${day}.`,
    done: 'Confermato',
    doneSays: sender => `Grazie. ${sender} può ora inviarle questo:`,
    preferences: 'Può cambiarlo in ogni momento: le sue preferenze',
    absent: {
      title: 'Questo link non funziona',
      says: 'È incompleto. Lo apra di nuovo dal messaggio o lo copi per intero.',
    },
    expired: {
      title: 'Questo link è scaduto',
      says: 'Non è stato usato in tempo, quindi non le viene inviato nulla. Se lo desidera ancora, si iscriva di nuovo.',
    },
    used: { title: 'Già confermato', says: 'Questo link è già stato usato. Non c’è altro da fare.' },
    withdrawn: {
      title: 'Nulla più da confermare',
      says: 'È stato revocato dopo l’invio del messaggio. Se lo desidera comunque, si iscriva di nuovo.',
    },
  },
  leave: {
    title: 'Annullare l’iscrizione?',
    asked: sender => `Vuole che ${sender} smetta di inviarle questo?`,
    looking: 'L’apertura di questa pagina non ha ancora cambiato nulla.',
    button: 'Annulla l’iscrizione',
    done: 'Iscrizione annullata',
    doneSays: sender => `Da ora ${sender} non le invia più nulla di questo:`,
    nothing: 'Qui non c’è nulla da cui possa disiscriversi.',
    others: 'Tutte le sue preferenze',
  },
  preferences: {
    title: 'Le sue preferenze',
    intro: (sender, hint) => `Ciò che ${sender} può inviare a ${hint}. La disattivazione ha effetto immediato.`,
    allOff: 'Disattivare tutto',
    off: purpose => `Disattivare «${purpose}»`,
    done: 'Fatto. È già in vigore.',
    none: 'Con questo indirizzo non è mai stato accettato nulla.',
    again: 'Per riattivare qualcosa, si iscriva con un modulo: conta solo la casella che spunta lei.',
    why: 'Come si è arrivati a questo?',
    ticked: 'La casella diceva:',
    since: day => `dal ${day}`,
    on: day => `il ${day}`,
    form: version => `Modulo, versione ${version}`,
  },
  channels: { email: 'Per e-mail', sms: 'Per SMS', call: 'Per telefono' },
  states: {
    active: 'Attivo',
    pending: 'Attende la sua conferma',
    refused: 'Disattivato: la casella è rimasta vuota',
    withdrawn: 'Disattivato: revocato da lei',
    expired: 'Disattivato: terminato',
    suppressed: 'Disattivato: a questo indirizzo non si invia nulla',
    none: 'Disattivato',
  },
  why: {
    title: 'Perché ho ricevuto questo messaggio?',
    intro: (sender, hint) =>
      `Questo è ciò che risulta su ${hint} in un registro che nessuno può cambiare in seguito, nemmeno ${sender}.`,
    now: 'Come stanno le cose',
    happened: 'Che cosa è successo',
    none: 'Con questo indirizzo non risulta alcun consenso. Ce lo faccia sapere tramite il contatto qui sotto.',
    entry: place => `Voce ${place} del registro`,
    waiting: 'In arrivo nel registro',
    events: {
      grant: 'È stato inviato un modulo con queste caselle spuntate:',
      refuse: 'È stato inviato un modulo con queste caselle lasciate vuote:',
      'doi.sent': 'È stato inviato un messaggio a questo indirizzo per chiedere se fosse corretto.',
      confirm: 'Questo indirizzo ha confermato:',
      withdraw: 'Revocato:',
      expire: 'Terminato per decorso del tempo:',
      other: 'La registrazione è stata corretta.',
    },
  },
  unknown: {
    title: 'Questo link non funziona',
    says: 'È incompleto o non è mai stato nostro. Lo apra di nuovo dal messaggio o lo copi per intero.',
  },
  unreadable: {
    title: 'Non è leggibile',
    says: 'Ciò che il suo browser ha inviato è danneggiato. Torni indietro, riapra la pagina e riprovi. Nulla è stato cambiato.',
  },
  tooLarge: {
    title: 'Era troppo',
    says: 'L’invio supera quanto questo modulo accetta. Torni indietro e lo accorci. Nulla è stato cambiato.',
  },
  ourFault: {
    title: 'Qualcosa non ha funzionato da parte nostra',
    says: 'Nulla è stato cambiato. Riprovi tra un momento.',
  },
}
