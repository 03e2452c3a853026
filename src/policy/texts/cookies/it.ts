import type { CookieText } from '../shape.ts'

export const it: CookieText = {
  title: 'Politica sui cookie',
  opening:
    'Un cookie è un piccolo testo che un sito lascia in un browser per ricordare qualcosa. Questa politica dice quali tipi esistono, quali questa installazione usa sulle proprie pagine e perché, e come si sceglie.',
  sections: {
    general: { heading: 'I cookie e ciò che funziona come loro', says: [] },
    necessary: {
      heading: 'Strettamente necessari',
      says: [
        'Alla prima visita non viene memorizzato nulla. L’accesso alla console imposta un cookie con un valore casuale; l’uscita lo rimuove. Ciò che lei consente, e la lingua se ne sceglie una, sono ricordati ciascuno in un cookie che contiene quella scelta e nient’altro. I moduli di iscrizione, le pagine di conferma e quelle delle preferenze non ne impostano alcuno da sé.',
      ],
    },
    performance: {
      heading: 'Prestazioni',
      says: [
        'Le visite a queste pagine sono contate solo se lei lo consente, e sommate subito. Una data, la stessa per tutti quelli che sono venuti quel giorno, evita di contarla due volte.',
      ],
    },
    functional: {
      heading: 'Funzionali',
      says: [
        'Se lei lo consente, la console ricorda nel suo browser come l’ha disposta, e i video e le mappe di altri si aprono al loro posto.',
      ],
    },
    targeting: {
      heading: 'Pubblicità mirata',
      says: [
        'Su queste pagine c’è pubblicità solo se il registro ne nomina il partner, e riconosce un browser solo se lei consente sia la pubblicità mirata sia le terze parti.',
      ],
    },
    thirdParty: {
      heading: 'Terze parti',
      says: [
        'Le pagine di questa installazione non caricano nulla da altrove se non dalle origini che il registro nomina, e da queste solo finché lei lo consente.',
      ],
    },
    choice: { heading: 'La sua scelta', says: [] },
    register: {
      heading: 'Il registro',
      says: ['Tutto ciò che le pagine di questa installazione conservano in un browser:'],
    },
  },
  columns: { name: 'Nome', class: 'Classe', provider: 'Fornitore', purpose: 'A che cosa serve', lifetime: 'Durata' },
  ours: 'questa installazione',
  stored: {
    session: {
      class: 'cookie strettamente necessario',
      purpose: 'mantiene l’accesso; impostato quando si accede',
      lifetime: '{sessionDays} giorni al massimo, {idleDays} giorni senza uso',
    },
    layout: {
      class: 'funzionale, memoria locale',
      purpose: 'come ha disposto la console; salvato quando lo cambia',
      lifetime: 'finché non lo elimina',
    },
    colours: {
      class: 'funzionale, memoria locale',
      purpose: 'chiaro o scuro; salvato quando lo sceglie',
      lifetime: 'finché non lo elimina',
    },
  },
  demands: {
    'CK-01':
      'Questa politica è datata e pubblica e nomina ogni cookie e tracciatore: nome, classe, fornitore, finalità e durata. Una nuova versione che aggiunge una classe, un’origine o una finalità chiede di nuovo a ogni visitatore.',
    'CK-02': 'I cookie ricordano cose come la lingua o il fatto che si è effettuato l’accesso.',
    'CK-03':
      'Tutto ciò che memorizza o riconosce segue la stessa scelta dei cookie: memoria locale, database nel browser, pixel, beacon, link decorati, script di fingerprinting e, nelle e-mail, la misurazione di aperture e clic.',
    'CK-04':
      'I cookie strettamente necessari vengono impostati solo in risposta a un suo atto: scegliere la privacy, accedere, compilare un modulo. Non si possono disattivare.',
    'CK-05':
      'I cookie strettamente necessari non contengono nulla che permetta di identificarla: un valore casuale o una semplice scelta.',
    'CK-06':
      'Può impostare il browser perché blocchi questi cookie o la avvisi. Ogni pagina viene comunque mostrata, e dice che cosa non funziona.',
    'CK-07':
      'I cookie di prestazione, se consentiti, contano le visite e la loro provenienza, per misurare e migliorare un sito.',
    'CK-08': 'Mostrano quali pagine sono più e meno lette e come i visitatori si muovono in un sito.',
    'CK-09':
      'Ciò che raccolgono viene subito sommato ed è quindi anonimo: non esiste traccia di un singolo visitatore.',
    'CK-10': 'Se non li consente, non si sa che è stato qui e nulla viene misurato.',
    'CK-11':
      'I cookie funzionali, se consentiti, offrono più funzioni e impostazioni personali: video, mappe, chat, scelte ricordate. Possono impostarli noi o terzi i cui servizi sono nella pagina.',
    'CK-12':
      'Se non li consente, alcuni di questi servizi, o tutti, non funzionano. Al loro posto sta scritto che cosa è bloccato e da chi, e lì può consentirlo.',
    'CK-13':
      'I cookie di pubblicità mirata, se consentiti, sono impostati da partner pubblicitari nominati, che possono creare un profilo dei suoi interessi e mostrarle annunci su altri siti. Riconoscono browser e dispositivo; nessun indirizzo o numero viene mai consegnato.',
    'CK-14': 'Se non li consente, vedrà pubblicità meno mirata. Null’altro cambia.',
    'CK-15':
      'I cookie di terze parti provengono da un dominio diverso da quello del sito, per pubblicità e marketing. Ogni origine è dichiarata, e il browser stesso rifiuta le altre.',
    'CK-16':
      'Sceglie per classe e può cambiare idea in qualsiasi momento, da ogni pagina. Rifiutare non richiede più passaggi che accettare, e il segnale del browser (Global Privacy Control) viene rispettato.',
  },
}
