import type { SiteWords } from '../words.ts'

export const it: SiteWords = {
  skip: 'Vai al contenuto',
  main: 'Menu principale',
  foot: 'Informazioni sul sito',
  features: 'Funzioni',
  docs: 'Guida',
  logIn: 'Accedi',
  toConsole: 'Vai alla console',
  setUp: 'Configura questa installazione',
  open: 'Apri un account',
  invited: 'Su questa installazione gli account si aprono su invito: lo chieda a chi la gestisce.',
  begin: 'Come iniziare',
  policies: 'Politiche',
  checking: 'Verifica',
  check: 'Verifica una prova',
  log: 'Punto di controllo del registro',
  api: 'Descrizione dell’API',
  home: {
    title: 'Marketing via e-mail e SMS che non può servire a fare spam',
    lead: 'OptiMail Pro gira sulla sua macchina, per un’organizzazione o per molte. Nulla ne esce senza un consenso in vigore per quella finalità, quel canale e quell’indirizzo.',
    way: 'Che cosa accade prima che un messaggio parta',
    steps: [
      {
        title: 'Qualcuno spunta una casella',
        says: 'Era vuota, indica una sola finalità e sta separata dalle condizioni.',
      },
      {
        title: 'La persona conferma',
        says: 'Con un pulsante su una pagina. Un programma che si limita a seguire i link non conferma nulla.',
      },
      {
        title: 'Il registro lo conserva',
        says: 'Come una voce che poi nessuno può cambiare, nemmeno chi gestisce la macchina.',
      },
      {
        title: 'Il controllo guarda di nuovo',
        says: 'Al momento dell’invio. Chi nel frattempo si è disiscritto non riceve nulla.',
      },
    ],
    points: [
      {
        title: 'Moduli che non possono ingannare',
        says: 'Una casella già spuntata non si può nemmeno scrivere. Ogni modulo viene esaminato prima della pubblicazione, e le si dice che cosa non va e perché.',
      },
      {
        title: 'Prove che altri possono verificare',
        says: 'Un file per ogni consenso: che cosa è stato mostrato, che cosa è stato scelto e che era nel registro. Chiunque lo verifica offline, senza doversi fidare del mittente.',
      },
      {
        title: 'Letto prima dell’invio',
        says: 'Ogni messaggio viene confrontato con la Politica antispam sulla sua macchina, in sei lingue, con le parole che hanno determinato l’esito.',
      },
      {
        title: 'Conseguenze motivate',
        says: 'Avvertimenti, limiti e sospensioni hanno un avviso, delle prove, un termine e un ricorso, su cui decide un’altra persona.',
      },
      {
        title: 'Misurato solo con un sì',
        says: 'Aperture e clic sono una finalità a sé. Senza consenso un messaggio non contiene immagini che lo contino e i suoi link restano come li ha scritti lei.',
      },
      {
        title: 'Cookie trattenuti dal browser stesso',
        says: 'Finché qualcosa non è consentito, il browser lo rifiuta. Vale per le nostre pagine e, con un’intestazione, per le sue.',
      },
    ],
    see: 'Guardi come funziona',
    proof: {
      title: 'Ha ricevuto una prova?',
      says: 'La pagina che la verifica lavora nel suo browser e non invia nulla. Può anche salvarla e usarla offline.',
    },
    where: 'Dove trovarci',
  },
  all: {
    title: 'Funzioni',
    lead: 'Dalla prima casella di un modulo all’ultima riga di un rapporto.',
    groups: [
      {
        title: 'Consenso',
        items: [
          'Finalità anziché liste: ognuno accetta ciò che riceverà, quanto spesso e su quale canale.',
          'Moduli in sei lingue, come pagina, in un riquadro o dentro la sua pagina, senza JavaScript se lo preferisce.',
          'Doppia conferma con un pulsante, con un link che vale una volta e scade.',
          'Una pagina delle preferenze per ciascuno e la disiscrizione con un clic (RFC 8058).',
        ],
      },
      {
        title: 'Prova',
        items: [
          'Un solo registro per l’installazione, al quale si può soltanto aggiungere (RFC 6962), pubblico e controfirmato dai testimoni che lei indica.',
          'Prove una per una o a migliaia, con un rapporto, il modulo come è stato mostrato e l’e-mail di conferma.',
          'Una cancellazione che lascia intero il registro: i dati personali vi figurano solo come impronte con sale, sotto chiavi che si possono distruggere.',
        ],
      },
      {
        title: 'Invio',
        items: [
          'Campagne con segmenti, orari nell’ora di chi legge, ritmo e confronto di più testi.',
          'Con il suo relay, con fornitori via HTTP o direttamente ai server di destinazione, con firma DKIM.',
          'Dopo un guasto ogni destinatario è intatto, servito o incerto, e gli incerti le vengono mostrati.',
          'Messaggi transazionali da modelli registrati, ciascuno legato a un atto del suo destinatario.',
        ],
      },
      {
        title: 'Ciò che torna',
        items: [
          'Mancati recapiti, reclami e disiscrizioni via e-mail vengono letti, con la regola che li ha classificati.',
          'Rapporti i cui totali tornano: accettati, falliti, trattenuti e in attesa danno ciò che era stato fissato.',
          'Importazioni che devono dimostrarsi valide prima che si possa scrivere a qualcuno.',
        ],
      },
      {
        title: 'Siti web e cookie',
        items: [
          'Da un solo elenco di cookie, chiavi e origini nascono la tabella, il banner e l’intestazione.',
          'Rifiutare, accettare e scegliere hanno lo stesso peso sullo stesso livello; Global Privacy Control è rispettato.',
          'Le visite si contano come somme, con un nome da cinque in su; senza consenso, nulla.',
        ],
      },
      {
        title: 'Gestione',
        items: [
          'Due comandi: uno avvia tutto, uno prova tutto. PostgreSQL è incluso, oppure è il suo.',
          'Un’API, una riga di comando e una console nate dallo stesso elenco di operazioni.',
          'Backup messi alla prova, ruoli distribuiti su più macchine, e nulla che venga inviato altrove.',
        ],
      },
    ],
  },
  guide: {
    title: 'Guida',
    lead: 'Cinque pagine brevi per iniziare. Il resto lo dice la console, dove serve.',
    next: 'Avanti',
  },
  advert: {
    is: 'Pubblicità',
    by: provider => `Mostrata da ${provider}`,
    ours: {
      title: 'Una newsletter che le persone hanno chiesto',
      says: 'OptiMail Pro si avvia con un solo comando sulla sua macchina.',
    },
    ask: provider => `Chiedere a ${provider} di dimenticare questo browser`,
    asks: provider => `Quando lei disattiva qui «Targeting», si chiede a ${provider} di dimenticare questo browser.`,
    asked: provider => `È stato chiesto a ${provider} di dimenticare questo browser.`,
  },
}
