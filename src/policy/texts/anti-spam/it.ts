import type { AntiSpamText } from '../shape.ts'

export const it: AntiSpamText = {
  title: 'Politica antispam',
  opening:
    'Il marketing via e-mail e SMS è benvenuto quando chi lo riceve lo ha chiesto. Questa politica dice che cosa significa chiederlo, che cosa non può essere inviato in nessun caso e che cosa segue quando viene violata. Si applica a chiunque usi questa installazione.',
  sections: {
    consent: {
      heading: 'Prima il consenso',
      says: [
        'Un messaggio promozionale va soltanto a chi vi ha acconsentito prima: per quella finalità, su quel canale, a quell’indirizzo. Il sistema verifica di nuovo al momento dell’invio, e nessuno può disattivarlo: né un titolare, né il gestore, né un’impostazione.',
        'Un messaggio è transazionale solo se risponde a un atto del destinatario e non pubblicizza nulla. Tutto il resto è marketing, compreso un messaggio che chiede il consenso.',
      ],
    },
    proof: {
      heading: 'La prova del consenso',
      says: [
        'Chi invia può mostrare come è nato ogni consenso. Ciò che non si può mostrare resta in quarantena e non riceve nulla.',
      ],
    },
    prohibited: {
      heading: 'Contenuti vietati',
      says: [
        'Quanto segue viene rifiutato. Inviarlo, o tentare di farlo, è una violazione grave, e l’account può essere sospeso subito. Una persona può correggere un rifiuto errato; nessuno può concedere un’eccezione.',
      ],
    },
    notAccepted: {
      heading: 'Contenuti e settori non accettati',
      says: ['Anche quanto segue viene rifiutato, qualunque sia la lista di contatti e comunque sia stata raccolta.'],
    },
    highAbuse: {
      heading: 'Temi che attirano molti reclami',
      says: [
        'Questi temi attirano molti più reclami di altri e danneggiano tutti coloro che inviano dagli stessi server. Neppure essi sono accettati. Non è inteso il parlarne come notizia, insegnamento, prevenzione o aiuto.',
      ],
    },
    consequences: {
      heading: 'Che cosa segue a una violazione',
      says: [
        'I Termini di servizio descrivono la procedura passo per passo, con le sue scadenze. Accettare questa politica significa accettare quella procedura.',
      ],
    },
  },
  demands: {
    'AS-01':
      'Il marketing via e-mail e SMS deve essere legittimo, atteso e richiesto. Nulla viene inviato al di fuori di una finalità a cui il destinatario ha acconsentito.',
    'AS-02':
      'Questa politica si applica a tutti gli utenti. Nessuno invia prima che una persona autorizzata dell’account abbia accettato la versione in vigore; una nuova versione chiede di nuovo.',
    'AS-03':
      'Il consenso precede ogni messaggio promozionale: per quella finalità, quel canale e quell’indirizzo, e deve valere ancora al momento dell’invio.',
    'AS-04':
      'Il consenso è un atto: la persona ha spuntato una casella. Il silenzio, un acquisto, un biglietto da visita o una parola chiave via SMS non sono un consenso.',
    'AS-05':
      'La casella è vuota quando la si vede per la prima volta. Una casella già spuntata non vale nulla, ovunque si trovi.',
    'AS-06':
      'Accanto alla casella sta scritto a che cosa serve: quali messaggi, con quale frequenza, su quale canale e da parte di chi.',
    'AS-07':
      'Una casella serve a una cosa sola. Non è unita a termini di servizio, a un’informativa sulla privacy o a una seconda finalità; l’accettazione dei termini ha una casella propria, che non autorizza nulla.',
    'AS-08':
      'C’è una casella per ogni finalità e per ogni canale. E-mail, SMS e telefonate sono tre canali: dare un numero non significa acconsentire a messaggi o chiamate commerciali.',
    'AS-09':
      'Se dei partner riceveranno un indirizzo, tutti i loro nomi stanno sul modulo, ben visibili, dieci al massimo, ciascuno con una propria casella vuota.',
    'AS-10': 'Una prova del consenso può essere fornita per ogni contatto in qualsiasi momento, anche dopo la revoca.',
    'AS-11':
      'I contatti importati richiedono la stessa prova di chi si è iscritto qui. Una dichiarazione viene conservata, ma non è una prova.',
    'PC-01': 'Attività illegali: tutto ciò che promuove, vende o organizza quanto la legge vieta.',
    'PC-02': 'Droghe illegali: la loro offerta e ciò che serve a produrle o ad assumerle.',
    'PC-03': 'Prodotti contraffatti: imitazioni con il marchio altrui, documenti falsi, certificati falsi.',
    'PC-04':
      'Programmi di hacking: strumenti e servizi per entrare nei sistemi e negli account altrui, spiarli o danneggiarli.',
    'PC-05': 'Istruzioni per assemblare o fabbricare bombe.',
    'PC-06': 'Esplosivi e altre armi, le loro parti e le munizioni.',
    'PC-07': 'Materiale che contiene violenza sui minori e tutto ciò che incoraggia la violenza.',
    'PC-08':
      'Messaggi contrari alle leggi antispam: senza identità e indirizzo postale del mittente, con un mittente falso o un oggetto ingannevole, o senza un modo funzionante per disiscriversi.',
    'PC-09': 'Incitamento all’odio e linguaggio che umilia le persone per ciò che sono.',
    'PC-10':
      'Contenuti e settori non accettati su questa piattaforma, elencati qui sotto, e liste il cui settore dichiarato è uno di essi.',
    'NA-01': 'Pornografia sessualmente esplicita e commercio di articoli sessualmente espliciti.',
    'NA-02': 'Rimedi per i problemi di erezione.',
    'NA-03': 'Reclutamento di massa: offerte di lavoro a persone che non le hanno chieste.',
    'NA-04': 'Liste di carattere politico: per finalità, origine, settore dichiarato o per ciò che viene loro inviato.',
    'NA-05': 'Offerte iniziali di monete (ICO) e altre vendite di nuovi token.',
    'NA-06': 'Tutto ciò che riguarda il trading sul forex.',
    'NA-07': 'Recupero crediti.',
    'NA-08': 'Promozione della violenza o dell’odio.',
    'NA-09': 'Disinformazione presentata come notizia o come fatto («fake news»).',
    'NA-10': 'Servizi di sicurezza che eseguono simulazioni di phishing.',
    'NA-11': 'Contenuti che promuovono atti sessuali a pagamento.',
    'HA-01': 'Sostanze stupefacenti o psicotrope.',
    'HA-02': 'Cambio di valute, azioni fraudolente e operazioni di borsa.',
    'HA-03':
      'Lavoro da casa con promesse di ricchezza rapida, rendite passive, pacchetti finanziari e schemi piramidali.',
    'HA-04': 'Perdita di peso.',
    'HA-05': 'Promozione di prodotti al CBD.',
    'HA-06': 'Droghe legali, come alcol o tabacco.',
    'HA-07': 'Promozione dello svapo.',
    'HA-08': 'Promozione immobiliare.',
    'HA-09': 'Prodotti e servizi basati sulla blockchain.',
    'HA-10': 'Gioco d’azzardo, casinò e altri giochi a denaro.',
    'HA-11': 'Servizi di incontri.',
    'HA-12': 'Chiaroveggenza, divinazione e astrologia.',
    'HA-13': 'Contatti presi da reti sociali professionali come LinkedIn.',
    'HA-14': 'Servizi di prestito.',
    'HA-15': 'Servizi che generano o vendono contatti commerciali.',
    'EN-01':
      'Una violazione può portare subito a una restrizione o a una sospensione. Ha effetto immediato: ciò che è in corso di invio si ferma.',
    'EN-02':
      'Una misura riguarda l’intero account o singoli servizi: invio di e-mail, invio di SMS, importazioni, moduli, automazioni, messaggi transazionali, chiavi, tracciamento o un dominio del mittente.',
    'EN-03':
      'Per proteggere la reputazione e il funzionamento del servizio, le misure derivano anche dai numeri: reclami, rimbalzi definitivi, indirizzi trappola, disiscrizioni, contenuti rifiutati, prove mancanti. Le soglie sono note e ogni account vede i propri numeri.',
    'EN-04':
      'Ogni misura è accompagnata da un avviso con il requisito violato, le prove, che cosa fare ed entro quando; da un diritto di replica; da un ricorso con scadenza, deciso da un’altra persona; e da un rientro a tappe. Tutto viene registrato. Ciò che la legge dà ai destinatari continua a funzionare: disiscrizione, prova, cancellazione.',
  },
}
