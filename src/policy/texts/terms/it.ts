import type { TermsText } from '../shape.ts'

export const it: TermsText = {
  title: 'Termini di servizio',
  opening:
    'Questi termini dicono che cosa si devono reciprocamente gli utenti di questa installazione e il suo gestore quando si inviano messaggi, e come si svolge la procedura di sospensione a cui rinvia la Politica antispam. Accettare le politiche significa accettare questi termini.',
  demands: {},
  sections: {
    accounts: {
      heading: 'Account',
      says: [
        'Un account appartiene a una sola organizzazione, che si presenta con verità: denominazione legale, un contatto e un indirizzo postale. Gli utenti agiscono con il proprio nome. Chi detiene l’account risponde di ciò che viene inviato tramite esso.',
      ],
    },
    acceptance: {
      heading: 'Accettazione',
      says: [
        'Prima di qualsiasi invio, un utente autorizzato accetta la Politica antispam, la Politica sui cookie e questi termini nella versione in vigore. L’accettazione viene registrata con versione, utente e ora. Una nuova versione chiede di nuovo a ogni account; finché non è accettata, non si invia nulla.',
      ],
    },
    signals: {
      heading: 'Numeri e soglie',
      says: [
        'Reclami, rimbalzi definitivi, indirizzi trappola, disiscrizioni, contenuti rifiutati e prove mancanti vengono sommati per account, servizio, dominio del mittente e server condiviso, e confrontati con delle soglie. L’account vede accanto i propri numeri.',
        'Ciò che toglie qualcosa segue soltanto a un numero abbastanza certo: una manciata di messaggi non sospende nessuno.',
      ],
    },
    measures: {
      heading: 'Misure',
      says: [
        'Le misure sono, dalla più lieve alla più grave: una nota, un avvertimento, un rallentamento degli invii, la restrizione di singoli servizi o di un dominio del mittente e la sospensione dell’account. Si sceglie la più lieve che basti. Un contenuto vietato può portare subito alla sospensione.',
        'I servizi sono: invio di e-mail, invio di SMS, importazioni, moduli, automazioni, messaggi transazionali, chiavi e tracciamento di aperture e clic. Una misura ha effetto entro un secondo e ferma ciò che è in corso di invio.',
      ],
    },
    notice: {
      heading: '1. Avviso',
      says: [
        'Ogni misura appartiene a un caso, e ogni caso ha un avviso. Va per e-mail agli utenti che possono agire per l’account, a ciascuno nella sua lingua, e sta nella console. Va anche a un account sospeso.',
        'Dice quale requisito è stato violato; le prove: passaggi, messaggi, numeri; che cosa vale ora; se ha deciso una persona o, automaticamente, dei numeri; che cosa fare ed entro quando ({mend} giorni, salvo che indichi un’altra data); e come replicare e fare ricorso.',
      ],
    },
    reply: {
      heading: '2. Replica',
      says: [
        'Finché il caso è aperto, l’account può replicare e allegare {attachments} file fino a {attachmentMib} MiB ciascuno, {attachmentsMib} MiB in tutto. Sono conservati cifrati e distrutti {attachmentsKept} giorni dopo la chiusura del caso.',
        'Indirizzi e numeri dei destinatari non hanno posto in una replica: vengono abbreviati, perché un caso resta quando i dati delle persone vengono cancellati.',
      ],
    },
    appeal: {
      heading: '3. Ricorso',
      says: [
        'Un utente dell’account può fare ricorso, con il proprio nome, entro {appealWithin} giorni da una misura. Contro ogni misura si può ricorrere una volta; una nuova misura è una nuova questione. Mentre il ricorso è in attesa, la misura vale.',
      ],
    },
    decision: {
      heading: '4. Decisione',
      says: [
        'Un ricorso viene deciso entro {decideWithin} giorni, da un responsabile della fiducia o da un amministratore che non ha imposto la misura, non vi ricorre contro e non lavora per l’account.',
        'La misura resta, viene revocata, oppure l’account rientra a tappe. La decisione è motivata per iscritto e comunicata all’account per e-mail.',
      ],
    },
    overdue: {
      heading: '5. Se nessuno decide in tempo',
      says: [
        'Un ricorso non deciso in tempo viene mostrato come scaduto, e tutti i responsabili della fiducia e gli amministratori vengono avvisati. Se {easeAfter} giorni dopo nessuno ha deciso, una restrizione o una sospensione diventa un rallentamento al {share1} % del volume abituale finché qualcuno non decide. Questo non vale per i contenuti vietati.',
      ],
    },
    oneOrganisation: {
      heading: '6. Installazioni con una sola organizzazione',
      says: [
        'Se un’installazione ha una sola organizzazione, decide un secondo utente indicato per nome. Se non c’è, lo stesso utente può decidere dopo {selfDecideHours} ore, tranne che su contenuti vietati. Una simile decisione è segnalata come presa da sé ovunque compaia.',
      ],
    },
    reinstatement: {
      heading: '7. Rientro a tappe',
      says: [
        'Se la decisione non indica altre tappe, un account rientra con il {share1} % del suo volume abituale per {days1} giorni, poi con il {share2} % per {days2} giorni, poi per intero. La tappa successiva inizia nel suo giorno se i reclami non hanno superato lo {complaints} %, i rimbalzi definitivi il {bounces} % e non è stata imposta nessun’altra misura.',
        'Una tappa che mostra di più viene ripetuta una volta. Se mostra di nuovo di più, la restrizione torna, e vi si può ricorrere contro come a ogni altra.',
      ],
    },
    operators: {
      heading: 'Chi decide',
      says: [
        'Un revisore decide sui testi che una persona deve vedere e legge i casi. Un responsabile della fiducia impone e revoca inoltre misure, decide i ricorsi e pianifica il rientro. Un amministratore gestisce inoltre l’installazione e nomina gli altri.',
        'Nessuno agisce su un account per il quale lavora.',
      ],
    },
    recipients: {
      heading: 'Che cosa resta ai destinatari',
      says: [
        'Qualunque sia la misura, i destinatari possono sempre disiscriversi, regolare le proprie preferenze, chiedere la prova del proprio consenso e far cancellare i propri dati; e l’account può sempre esportare i propri dati e le proprie prove.',
      ],
    },
    records: {
      heading: 'Registrazioni',
      says: [
        'Consensi, revoche, moduli pubblicati e ogni passo di un caso sono voci di un registro a cui si può solo aggiungere, i cui punti di controllo sono firmati, e della traccia di controllo. I campi personali sono conservati sotto chiavi che si possono distruggere, così che la cancellazione è possibile senza rompere il registro. L’account può portare con sé ogni suo caso come file.',
      ],
    },
    versions: {
      heading: 'Versioni',
      says: [
        'Ogni versione di questi termini e delle politiche ha un proprio indirizzo, la sua data e ciò che è cambiato. Le versioni precedenti restano leggibili.',
      ],
    },
  },
}
