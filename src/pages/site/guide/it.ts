import type { Guide } from '../guide.ts'

export const it: Guide = {
  start: {
    title: 'Iniziare',
    lead: 'Un comando porta ciò che manca e avvia tutto.',
    sections: [
      {
        title: 'Installare',
        says: [
          'Serve Node 20 o più recente, con npm. Il primo avvio scarica il resto, crea un database in `./data` e dice a quale indirizzo risponde.',
          'Apra quell’indirizzo. Chi si registra per primo gestisce l’installazione e la registrazione pubblica si chiude; poi invita gli altri, o la riapre.',
        ],
        type: 'start',
      },
      {
        title: 'Prima dare un’occhiata',
        says: ['Con dati verosimili, come `demo@example.org` con la password `tall ships sail slowly`:'],
        type: 'demo',
      },
      {
        title: 'Senza browser',
        says: [
          'Scrive in JSON l’identificativo dell’account e una chiave API. L’API si descrive da sé in [/v1/openapi.json](/v1/openapi.json).',
        ],
        type: 'setUp',
      },
      {
        title: 'Prima del primo messaggio',
        says: [
          'Legga e accetti le politiche, e dica chi sta dietro ai suoi messaggi. Finché non imposta una via d’uscita nelle impostazioni, la posta arriva in una casella di prova nella console, come la vedrebbe chi la riceve.',
        ],
      },
    ],
  },
  forms: {
    title: 'Moduli e consenso',
    lead: 'Non ci sono liste. Le persone acconsentono a una finalità, e attraverso quella si scrive loro.',
    sections: [
      {
        title: 'Una finalità',
        says: [
          'Dice che cosa si riceverà, quanto spesso e su quale canale. Una finalità ampliata è un’altra: il consenso non cresce con essa.',
        ],
      },
      {
        title: 'Un modulo',
        says: [
          'Ogni finalità ha la sua casella. Una casella non ha uno stato che lei possa impostare, e quindi parte vuota; non si mescola alle condizioni, e nessuno deve spuntarla per ottenere altro.',
          'Al salvataggio le si dice che cosa non va e quale requisito non è rispettato. Una versione pubblicata non cambia mai: una modifica è la versione successiva.',
        ],
      },
      {
        title: 'Conferma',
        says: [
          'L’e-mail contiene un link a una pagina, e la pagina un pulsante. I programmi che seguono i link non confermano nulla. Il link vale una volta, per sette giorni.',
          'In ogni messaggio ci sono una pagina delle preferenze e la disiscrizione con un clic.',
        ],
      },
      {
        title: 'Sulla sua pagina',
        says: [
          'Un modulo ha un indirizzo proprio. Può anche stare in un riquadro, o nella sua pagina con una riga; un elenco dice su quali pagine può comparire.',
        ],
      },
    ],
  },
  proof: {
    title: 'Prova',
    lead: 'Ogni consenso è una voce di un registro che può solo crescere. Chi ne dubita lo verifica senza di lei.',
    sections: [
      {
        title: 'Che cosa contiene una prova',
        says: [
          'Un rapporto da leggere, i dati da ricalcolare, il modulo come è stato mostrato, l’e-mail di conferma e il posto nel registro. Di ogni affermazione dice PROVED, STATED BY SENDER o NOT SHOWN (provato, dichiarato dal mittente, non mostrato), mai semplicemente «valido».',
        ],
      },
      {
        title: 'Verificarne una',
        says: [
          'Nel browser, sulla [pagina di verifica](/consent/verify), che non invia nulla, oppure su qualsiasi macchina, offline. La regola di verifica è in [/consent/policy](/consent/policy): la prenda una volta, da qualcuno di cui si fida, e la conservi.',
        ],
        type: 'verify',
      },
      {
        title: 'Verificare tutto il registro',
        says: ['Dall’esterno, voce per voce, con le firme dei suoi testimoni:'],
        type: 'verifyLog',
      },
      {
        title: 'Cancellazione',
        says: [
          'I dati personali figurano nel registro come impronte con sale, sotto una chiave propria. Distrutta la chiave non dicono più nulla, e il registro resta intero.',
        ],
      },
    ],
  },
  sending: {
    title: 'Invio',
    lead: 'Un messaggio parte quando consenso, contenuto e situazione dell’account lo permettono in quel momento.',
    sections: [
      {
        title: 'Il controllo',
        says: [
          'Chiede quando si fissano i destinatari, e ancora subito prima di ogni partenza. Nessun tentativo avviene più di un quarto di secondo dopo una revoca.',
        ],
      },
      {
        title: 'Esame del contenuto',
        says: [
          'Oggetto, testo, descrizioni delle immagini e link vengono confrontati con [la Politica antispam](/legal/anti-spam) sulla sua macchina. Può chiedere prima:',
        ],
        type: 'screen',
      },
      {
        title: 'La via d’uscita',
        says: [
          'Il suo relay, un fornitore via HTTP o direttamente i server di destinazione, con firma DKIM. I limiti di ciascun server si imparano dalle sue risposte.',
        ],
      },
      {
        title: 'Dopo un guasto',
        says: [
          'Ognuno è intatto, servito o incerto. Le campagne trattengono gli incerti, e decide lei; nessuno riceve due volte una lettera per sbaglio.',
        ],
      },
    ],
  },
  cookies: {
    title: 'Siti web e cookie',
    lead: 'Ciò che non è consentito non viene caricato: è il browser stesso ad attenersi.',
    sections: [
      {
        title: 'Un elenco',
        says: [
          'Ogni cookie, chiave, origine e contenuto incorporato di un sito, con classe, finalità e durata. Ne nascono la tabella della [politica](/legal/cookies), la domanda e un’intestazione che nomina solo le origini consentite. Ciò che non vi figura resta negato, qualunque cosa sia stata consentita.',
        ],
      },
      {
        title: 'La domanda',
        says: [
          'Rifiutare viene per primo, e le tre risposte hanno lo stesso aspetto. Chiudere è rifiutare. Non si chiede più nulla per 26 settimane, salvo che una classe, un’origine o una finalità sia nuova.',
        ],
      },
      {
        title: 'Una ricevuta',
        says: [
          'Chi sceglie può conservare [una ricevuta](/cookies). Tutti quelli che in quella settimana hanno scelto allo stesso modo hanno la stessa, perciò non nomina nessuno. Si verifica offline:',
        ],
        type: 'receipt',
      },
      {
        title: 'Video, mappe, pubblicità',
        says: [
          'Un video resta un riquadro che dice chi c’è dietro, finché non viene consentito o aperto una volta. Un partner pubblicitario riceve un riquadro e gli argomenti delle pagine, da un elenco pubblico: nessun indirizzo, nessun numero, nessuna impronta di essi. Quando lo si disattiva, gli si chiede di dimenticare il browser.',
        ],
      },
    ],
  },
}
