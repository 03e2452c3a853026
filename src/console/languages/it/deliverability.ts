/** Italian of deliverability. */

import type { words as affected } from '../../screens/deliverability/affected.tsx'
import type { words as deliverability } from '../../screens/deliverability/deliverability.tsx'
import type { words as encrypted } from '../../screens/deliverability/encrypted.tsx'
import type { words as noReports } from '../../screens/deliverability/no-reports.tsx'
import type { words as reported } from '../../screens/deliverability/reported.tsx'

export const tables = {
  'deliverability/deliverability': {
    title: 'Recapitabilità',
    says: 'Che cosa hanno fatto dei messaggi i server di ogni provider. Conta solo ciò che è uscito dalla piattaforma.',
    span: 'Periodo',
    days: n => `${n} giorni`,
    provider: 'Provider',
    all: 'Tutti i provider',
    accepted: 'Accettati',
    deferred: 'Differiti',
    failed: 'Rifiutati',
    complaint: 'Reclami',
    share: 'Rifiutati, %',
    table: 'Per provider',
    course: 'Per giorno',
    courseSays: (accepted, failed) => `Messaggi accettati: ${accepted}; rifiutati: ${failed}.`,
    reasons: 'Perché alcuni messaggi non sono stati accettati',
    reason: 'Motivo',
    result: 'Esito',
    count: 'Messaggi',
    rules: 'Che cosa chiedono i grandi provider',
    rule: 'Regola',
    who: 'Chiesta da',
    state: 'Stato',
    shows: 'Riscontro',
    states: { met: 'rispettata', broken: 'non rispettata', unknown: 'non nota' },
    noneTitle: 'Nulla è ancora uscito dalla piattaforma',
    noneSays:
      'Ciò che resta nella casella di prova non dice nulla sui provider. Una via di invio e un dominio mittente si configurano in Impostazioni, Invio.',
  },

  'deliverability/affected': {
    title: 'Destinatari',
    back: 'Recapitabilità',
    email: 'E-mail',
    said: 'Risposta del server',
    at: 'Quando',
    noneTitle: 'Nessuno',
    noneSays: 'Dietro questo numero non c’è più nessuno: chi è stato eliminato viene contato, ma non nominato.',
  },

  'deliverability/reported': {
    title: domain => `Rapporti su ${domain}`,
    says: 'Chi riceve conta ciò che è arrivato a nome del dominio, chiunque l’abbia inviato; chi invia, come è stata cifrata la posta verso il dominio. I rapporti arrivano all’indirizzo indicato nei record DNS, oppure se ne caricano i file.',
    back: 'Invio',
    span: 'Periodo',
    days: n => `${n} giorni`,
    bring: 'Carica un rapporto',
    taken: {
      dmarc: (org, n) => `Il rapporto di ${org} (messaggi: ${n}) è conservato.`,
      tls: (org, n) => `Il rapporto di ${org} sulla cifratura (sessioni: ${n}) è conservato.`,
    },
    again: 'Questo rapporto c’era già: conta una volta sola.',
    course: 'Allineati o no',
    courseSays: (good, bad) => `Messaggi riconosciuti come propri: ${good}; non riconosciuti: ${bad}.`,
    aligned: 'Allineati',
    failed: 'Non allineati',
    sources: 'Da dove provengono',
    source: 'Indirizzo',
    who: 'Chi',
    whos: { ours: 'proprio', authorised: 'autorizzato', forwarded: 'inoltrato', unknown: 'ignoto' },
    messages: 'Messaggi',
    explained: 'Che cosa significa',
    reporters: list => `Segnalato da ${list}.`,
  },

  'deliverability/encrypted': {
    title: 'Cifratura della posta verso il dominio',
    says: (good, bad) => `Sessioni di altri server con quelli del dominio riuscite: ${good}; fallite: ${bad}.`,
    succeeded: 'Cifrate',
    failed: 'Fallite',
    failures: 'Come sono fallite',
    reporters: list => `Segnalato da ${list}.`,
    none: 'Nessuno ha ancora segnalato come è andata la cifratura della posta verso il dominio.',
    result: 'Errore e server',
    sessions: 'Sessioni',
    explained: 'Che cosa significa',
    unknown: 'da un server non indicato',
    results: {
      'starttls-not-supported': 'nessuna cifratura offerta',
      'certificate-host-mismatch': 'certificato per un altro nome',
      'certificate-expired': 'certificato scaduto',
      'certificate-not-trusted': 'certificato non attendibile',
      'validation-failure': 'nessun accordo sulla cifratura',
      'tlsa-invalid': 'record TLSA non corrispondente',
      'dnssec-invalid': 'DNSSEC non valido',
      'dane-required': 'DANE richiesto',
      'sts-policy-fetch-error': 'politica MTA-STS non trovata',
      'sts-policy-invalid': 'politica MTA-STS non valida',
      'sts-webpki-invalid': 'certificato della politica MTA-STS',
      unnamed: 'non indicato',
    },
  },

  'deliverability/no-reports': {
    title: 'Ancora nessun rapporto',
    toDo: 'Prima occorre fare quanto segue, in quest’ordine. La maggior parte dei provider scrive una volta al giorno; un loro file già ricevuto si può caricare qui in ogni momento.',
    whole:
      'Nel DNS c’è tutto. La maggior parte dei provider scrive una volta al giorno: i primi rapporti arrivano entro domani.',
    steps: {
      'return-path': 'Perché la posta all’indirizzo qui sotto arrivi qui, va pubblicato il percorso di ritorno:',
      dmarc: 'Aggiungere l’indirizzo a «rua» nel record DMARC. Se non c’è ancora, pubblicare questo:',
      'tls-report': 'Perché i mittenti riferiscano come è andata la cifratura della loro posta, pubblicare:',
    },
    done: 'fatto',
    address: 'I rapporti vanno a',
    looked: 'Gli stessi record si trovano in',
    sending: 'Impostazioni, Invio',
    noName:
      'I provider non possono scrivere qui: questa installazione ha un indirizzo che dall’esterno nessuno troverebbe, quindi non ce n’è uno da mettere in «rua». Quando il gestore le dà un nome (OPTIMAIL_PUBLIC_URL), qui compaiono i record da pubblicare. Fino ad allora i rapporti possono arrivare a una propria casella e i file si caricano qui.',
  },
} satisfies {
  'deliverability/deliverability': typeof deliverability.en
  'deliverability/affected': typeof affected.en
  'deliverability/reported': typeof reported.en
  'deliverability/encrypted': typeof encrypted.en
  'deliverability/no-reports': typeof noReports.en
}
