/** Italian of what the server says, room by room, in the order of its source. */

import type { Folders } from '../folders.ts'

export const tables = {
  'said/server': {
    // accounts
    'Choose a password of 12 characters or more.': 'Scegliere una password di almeno 12 caratteri.',
    'Choose a password of 256 characters or fewer.': 'Scegliere una password di non più di 256 caratteri.',
    'This password is easy to guess. Choose another, such as four unrelated words.':
      'Questa password è facile da indovinare. Sceglierne un’altra, per esempio quattro parole senza nesso.',
    // consent
    'This is not an email address that mail could reach.': 'A questo indirizzo e-mail non potrebbe arrivare nulla.',
    // accounts
    'Sign-up is closed here. Ask the operator of this installation for an invitation.':
      'Qui le registrazioni sono chiuse. Chiedere un invito al gestore dell’installazione.',
    'There is a user with this address already. Log in instead.':
      'C’è già un utente con questo indirizzo. Basta accedere.',
    'Too many sign-ups from this network. Wait an hour and try again.':
      'Troppe registrazioni da questa rete. Aspettare un’ora e riprovare.',
    'This invitation has ended, or is for another address. Ask for a new one.':
      'Questo invito è scaduto, o è per un altro indirizzo. Chiederne uno nuovo.',
    'The address or the password is wrong.': 'L’indirizzo o la password non è corretto.',
    'Too many tries. Wait a quarter of an hour and try again.':
      'Troppi tentativi. Aspettare un quarto d’ora e riprovare.',
    'This is not the version in force. Read the current one and accept that.':
      'Questa non è la versione in vigore. Leggere quella attuale e accettarla.',
    'A person accepts the policies, logged in under their own name.':
      'Le politiche le accetta una persona, dopo aver effettuato l’accesso a proprio nome.',
    'There is no such user in this account.': 'Questo utente non esiste in questo account.',
    'You cannot take yourself out. Ask another owner.':
      'Nessuno può rimuovere sé stesso. Chiederlo a un altro proprietario.',
    'No key can carry “{0}”.': 'Nessuna chiave può avere il permesso «{0}».',
    'A key cannot carry rights over users, keys, the account or the installation.':
      'Una chiave non può avere diritti su utenti, chiavi, account o installazione.',
    'There are 100 keys. Revoke one that is not used.': 'Ci sono già 100 chiavi. Revocarne una che non si usa.',
    'There is no such key.': 'Questa chiave non esiste.',
    'This is not the name of this account. Type it as it stands in the settings.':
      'Questo non è il nome dell’account. Scriverlo com’è nelle impostazioni.',
    'This account is being closed already.': 'L’account è già in chiusura.',
    'A program cannot close an account. Log in and do it yourself.':
      'Un programma non può chiudere un account. Accedere e farlo di persona.',
    'This account is not being closed.': 'Questo account non è in chiusura.',
    'The thirty days are over. This account is closed.': 'I trenta giorni sono passati. L’account è chiuso.',
    'You have an authenticator already. Turn it off first, with its code.':
      'Un’app di autenticazione è già configurata. Prima va disattivata, con un suo codice.',
    'This log-in has ended. Begin again with your address and your password.':
      'Questo accesso è scaduto. Ricominciare con indirizzo e password.',
    'This is not your password.': 'La password non è corretta.',
    'Turn your own off with a code, under Settings, Security.':
      'Il proprio secondo fattore si disattiva con un codice, in Impostazioni, Sicurezza.',
    'They have no second factor.': 'Questa persona non ha un secondo fattore.',
    'They work for other accounts too, or operate this installation. Whoever has the machine can reset it there: optimail password --email … --forget-second-factor.':
      'Questa persona lavora anche per altri account, o gestisce questa installazione. Chi ha accesso alla macchina può reimpostarlo lì: optimail password --email … --forget-second-factor.',
    'A person does this, logged in under their own name, with the code of their authenticator. A key cannot.':
      'Lo fa una persona, dopo aver effettuato l’accesso a proprio nome, con il codice dell’app di autenticazione. Una chiave non può.',
    'This asks for the code of your authenticator, and you have none yet. Set it up under Settings, Security.':
      'Serve il codice dell’app di autenticazione, che non è ancora configurata. Configurarla in Impostazioni, Sicurezza.',
    'This code is wrong, or was used already. Wait for the next one and type that.':
      'Questo codice è sbagliato o già usato. Aspettare il prossimo e inserire quello.',
    'Too many wrong codes. Wait a quarter of an hour and try again.':
      'Troppi codici sbagliati. Aspettare un quarto d’ora e riprovare.',
    'One of the industries in GET /industries.': 'Uno dei settori di GET /industries.',
    'What this organisation does is not accepted here. “errors” says which sentence of the Anti-Spam Policy that is.':
      'L’attività di questa organizzazione qui non è ammessa. «errors» indica quale frase della politica antispam la esclude.',
    'Nobody here has this address. They sign up first, with an account of their own or invited into one.':
      'Qui nessuno ha questo indirizzo. Prima la persona deve registrarsi, con un account proprio o su invito.',
    // audience
    'This is not a phone number that could be reached.': 'Questo non è un numero di telefono raggiungibile.',
    // reports
    'There is no such contact.': 'Questo contatto non esiste.',
    // audience
    'This cursor is not one that a list gave. Begin without one.':
      'Questo cursore non viene da un elenco. Ricominciare senza.',
    'There is no such segment.': 'Questo segmento non esiste.',
    // exports
    'A state is asked for without a purpose. Say which purpose is meant.':
      'È stato chiesto uno stato senza una finalità. Indicare di quale finalità si tratta.',
    // audience
    'Somebody changed this contact since you read it. Read it again before you save.':
      'Nel frattempo qualcuno ha modificato questo contatto. Rileggerlo prima di salvare.',
    'Without an address and without a number nobody could be reached. To forget a contact, erase them.':
      'Senza un indirizzo e senza un numero la persona non sarebbe raggiungibile. Per dimenticare un contatto, cancellarlo.',
    'Another contact has this address or number. Contacts are not merged, for consents cannot be.':
      'Un altro contatto ha questo indirizzo o numero. I contatti non si uniscono, perché i consensi non si possono unire.',
    'This contact has no such address.': 'Il contatto non ha questo indirizzo.',
    'This address is not suppressed.': 'Questo indirizzo non è escluso.',
    'This person complained or asked never to be written to. That is not for you to lift.':
      'Questa persona ha reclamato o ha chiesto di non ricevere mai messaggi. Questa esclusione non si può revocare da qui.',
    'Nothing was ever agreed to under this address on this channel.':
      'Con questo indirizzo, su questo canale, non è mai stato dato alcun consenso.',
    'The log does not cover the newest event yet. Try again in a moment.':
      'Il registro non comprende ancora l’evento più recente. Riprovare tra un momento.',
    'One of the names in “redact” is not that of a disclosure.':
      'Uno dei nomi in «redact» non è quello di un dato rivelato.',
    'This event has no such file, or it was erased.':
      'Questo file non appartiene a questo evento, o è stato cancellato.',
    // sites
    'Control characters do not belong here.': 'I caratteri di controllo non vanno qui.',
    // audience
    'This would be a consent without evidence. Each entry of “errors” says what is missing and what to send.':
      'Sarebbe un consenso senza prove. Ogni voce di «errors» dice che cosa manca e che cosa inviare.',
    'There is no such form, version or language. A consent names the wording that was shown, as you published it.':
      'Questo modulo, questa versione o questa lingua non esiste. Un consenso indica il testo mostrato, così com’è stato pubblicato.',
    'This form is closed: nobody is asked with it. Open it again to enter what was given on it before.':
      'Questo modulo è chiuso: non chiede più nulla a nessuno. Riaprirlo per inserire ciò che vi è stato dato in precedenza.',
    'This version of the form does not pass the rules any more. Nothing new can rest on it.':
      'Questa versione del modulo non rispetta più le regole. Nulla di nuovo può fondarsi su di essa.',
    'This address or number is suppressed. What somebody says about a consent does not end that.':
      'Questo indirizzo o numero è escluso. Ciò che qualcuno dichiara su un consenso non pone fine all’esclusione.',
    'This was taken back after the time that you give. The newer word counts.':
      'Il consenso è stato revocato dopo l’ora indicata. Vale la volontà più recente.',
    'There is no such contact. Events make none.': 'Questo contatto non esiste. Gli eventi non ne creano.',
    'This has not happened yet.': 'Questo non è ancora avvenuto.',
    'Events are not kept for so long.': 'Gli eventi non si conservano così a lungo.',
    // embeddings
    'The id of a form.': 'L’ID di un modulo.',
    // consent
    'There is no such form in this account.': 'Questo modulo non esiste in questo account.',
    // audience
    'The first day has to come before the last one, and not more than 400 days before it.':
      'Il primo giorno deve precedere l’ultimo, di 400 giorni al massimo.',
    'The form does not have this language.': 'Il modulo non ha questa lingua.',
    'This sign cannot be kept.': 'Questo segno non può essere conservato.',
    'Another segment has this name.': 'Un altro segmento ha già questo nome.',
    'There are as many segments as there may be. Remove one that nobody uses.':
      'È stato raggiunto il numero massimo di segmenti. Rimuoverne uno che nessuno usa.',
    'It names a segment that is not there.': 'Nomina un segmento che non c’è.',
    'It names itself, or a segment that names it in turn.':
      'Nomina sé stesso, o un segmento che a sua volta lo nomina.',
    'With the segments that it names it has too many conditions.':
      'Con i segmenti che nomina, le condizioni sono troppe.',
    'People are not sorted by this here. What “errors” lists is why.':
      'Qui le persone non si suddividono in base a questo. «errors» elenca i motivi.',
    'Somebody changed this segment since you read it. Read it again before you save.':
      'Nel frattempo qualcuno ha modificato questo segmento. Rileggerlo prima di salvare.',
    'A draft or another segment uses it. “used_by” says which.':
      'Lo usa una bozza o un altro segmento. «used_by» dice quale.',
    'At most {0} properties.': 'Al massimo {0} proprietà.',
    'Some of these cannot be kept, so none was. What “errors” lists is why.':
      'Alcuni di questi dati non si possono conservare, perciò non ne è stato conservato nessuno. «errors» elenca i motivi.',
    'That were enough events for one hour. Go on later.':
      'Gli eventi di quest’ora sono abbastanza. Continuare più tardi.',
    'Lists of a political character are not accepted: nobody is sorted by their party, their vote or their opinion.':
      'Gli elenchi di carattere politico non sono ammessi: nessuno viene classificato per partito, voto od opinione.',
    // campaigns
    'There is no such time zone.': 'Questo fuso orario non esiste.',
    // audience
    'At most {0} conditions.': 'Al massimo {0} condizioni.',
    'At most {0} attributes.': 'Al massimo {0} attributi.',
    'It names something that is not there. Each entry of “errors” says where, and what.':
      'Nomina qualcosa che non c’è. Ogni voce di «errors» dice dove, e che cosa.',
    'There is no {0} {1} here.': 'Qui non esiste: {0} {1}.',
    purpose: 'finalità',
    form: 'modulo',
    campaign: 'campagna',
    'Ticked {0} on a form.': 'Ha spuntato {0} su un modulo.',
    'Ticked {0} on a form, and left {1} empty.': 'Ha spuntato {0} su un modulo e lasciato {1} in bianco.',
    'Was brought in for {0}; nothing is sent before there is proof.':
      'È stato importato per {0}; non si invia nulla prima che ci sia una prova.',
    'Left {0} empty on a form.': 'Ha lasciato {0} in bianco su un modulo.',
    'Was asked by mail to confirm the sign-up.': 'Ha ricevuto un’e-mail con la richiesta di confermare l’iscrizione.',
    'Confirmed {0} from this address.': 'Ha confermato {0} da questo indirizzo.',
    'Confirmed {0} from this phone.': 'Ha confermato {0} da questo telefono.',
    'Agreed to {0} again.': 'Ha acconsentito di nuovo a {0}.',
    'Withdrew {0}, {1}.': 'Ha revocato {0}, {1}.',
    'Withdrew {0}.': 'Ha revocato {0}.',
    '{0} became too old to rely on.': '{0} è troppo vecchio per farvi affidamento.',
    '{0} was declared invalid.': '{0} è stato dichiarato non valido.',
    'A record was corrected.': 'Una registrazione è stata corretta.',
    'What was known about this person was erased.': 'Ciò che si sapeva di questa persona è stato cancellato.',
    'with the button of the mail program': 'con il pulsante del programma di posta',
    'on the page of preferences': 'nella pagina delle preferenze',
    // delivery
    'by text message': 'per SMS',
    // audience
    'through the programming interface': 'tramite l’interfaccia di programmazione',
    'through a user of this account': 'tramite un utente di questo account',
    // base
    'Where the web server listens.': 'Dove ascolta il server web.',
    'The port of the web server; 0 takes a free one.': 'La porta del server web; 0 ne prende una libera.',
    'Where the embedded database, the journals and the key of the installation live.':
      'Dove stanno il database incorporato, i giornali e la chiave dell’installazione.',
    'A PostgreSQL server (17 or newer) to use instead of the embedded one.':
      'Un server PostgreSQL (17 o successivo) da usare al posto di quello incorporato.',
    'The address under which recipients reach this installation; links in messages begin with it.':
      'L’indirizzo con cui i destinatari raggiungono questa installazione; i link nei messaggi cominciano così.',
    'The key of the installation. Empty: made once and kept in the data folder as secret.key.':
      'La chiave dell’installazione. Vuoto: viene creata una volta e conservata nella cartella dei dati come secret.key.',
    'What this process does: web, worker, mx, or several of them.':
      'Che cosa fa questo processo: web, worker, mx, o più d’uno.',
    'The port on which bounces and other mail for us arrive; 0 takes a free one.':
      'La porta a cui arrivano le mancate consegne e l’altra posta per noi; 0 ne prende una libera.',
    'The port of the sandbox mailbox, on loopback only; 0 takes a free one.':
      'La porta della casella di prova, solo su loopback; 0 ne prende una libera.',
    'The port on which programs hand over messages for acts by SMTP, with an API key; empty for none. Without a certificate on loopback only.':
      'La porta su cui i programmi consegnano via SMTP, con una chiave API, i messaggi transazionali; vuoto: nessuna. Senza certificato, solo su loopback.',
    'A file with the certificate and the key of that port, in PEM; with it log-in is by TLS only.':
      'Un file PEM con il certificato e la chiave di quella porta; se c’è, si accede solo con TLS.',
    'Sending threads; 0 means one for each processor core.': 'Thread di invio; 0: uno per ogni core del processore.',
    'The servers that are asked about names, in order, such as 127.0.0.1 or [::1]:5353; empty: those of the machine.':
      'I server a cui si chiedono i nomi, in ordine, come 127.0.0.1 o [::1]:5353; vuoto: quelli della macchina.',
    'Whether the servers of OPTIMAIL_DNS_SERVERS check DNSSEC and the way to them is safe, as on this machine: then DANE is used.':
      'Se i server di OPTIMAIL_DNS_SERVERS verificano DNSSEC e il percorso fino a loro è sicuro, per esempio su questa stessa macchina: allora si usa DANE.',
    'Where providers’ interfaces are when that is not their own address, such as ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Empty: the providers’ own.':
      'Dove si trovano le interfacce dei fornitori, quando non è il loro indirizzo, per esempio ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Vuoto: quelle dei fornitori.',
    'The Chromium or Chrome that looks at forms as people see them; empty: found on PATH. Without one this is told as not measured.':
      'Il Chromium o Chrome che guarda i moduli come li vedono le persone; vuoto: cercato in PATH. Se manca, risulta come non misurato.',
    'A server that speaks as OpenAI’s does, up to /v1, that gives a second opinion on texts that wait for people. It changes their order only. Empty: none is asked.':
      'Un server che parla come quello di OpenAI, fino a /v1, e dà un secondo parere sui testi in attesa di una persona. Ne cambia solo l’ordine. Vuoto: non si chiede a nessuno.',
    'The model that is asked for a second opinion, as its server calls it.':
      'Il modello a cui si chiede un secondo parere, come lo chiama il suo server.',
    'What the server of second opinions asks for as its key; empty: nothing.':
      'La chiave richiesta dal server dei secondi pareri; vuoto: nessuna.',
    'How many second opinions are asked for in a day, at most.':
      'Quanti secondi pareri si chiedono al massimo in un giorno.',
    'Of how many paths a process counts visits by name at one time, for each website; of what is more only the totals are counted.':
      'Di quanti percorsi un processo conta insieme le visite per nome, in ogni sito; di quelli in più si contano solo i totali.',
    'A file of networks from which no people browse, one such as 192.0.2.0/24 a line: visits from there are not counted. Empty: none.':
      'Un file di reti da cui nessuno naviga di persona, una per riga come 192.0.2.0/24: le visite da lì non si contano. Vuoto: nessuna.',
    'Whom to tell of a hole in this installation, the preferred first, such as mailto:security@example.org,https://example.org/security: they stand in /.well-known/security.txt. Empty: there is no such file.':
      'A chi segnalare una falla di questa installazione, il contatto preferito per primo, come mailto:security@example.org,https://example.org/security: compaiono in /.well-known/security.txt. Vuoto: il file non c’è.',
    'How much is logged.': 'Quanto viene scritto nel log.',
    'There is no number.': 'Non c’è nessun numero.',
    'There are signs in it that no number has: a line break or its kin.':
      'Contiene segni che nessun numero ha: un a capo o simili.',
    'There are signs in it that nobody sees and that change how it reads. Type it again.':
      'Contiene segni che nessuno vede e che ne cambiano la lettura. Scriverlo di nuovo.',
    'There are letters in it. Write the digits that they stand for.':
      'Contiene lettere. Scrivere le cifre che rappresentano.',
    'A number behind a switchboard cannot be reached by itself. Leave the extension out.':
      'Un interno dietro un centralino non è raggiungibile da solo. Togliere l’interno.',
    'There are signs in it that no phone number has.': 'Contiene segni che nessun numero di telefono ha.',
    'Begin with + and the code of the country, such as +41 79 123 45 67.':
      'Iniziare con + e il prefisso del paese, per esempio +41 79 123 45 67.',
    'No country has this code. Begin with + and the code of the country.':
      'Nessun paese ha questo prefisso. Iniziare con + e il prefisso del paese.',
    'This is too short. Emergency and other short numbers are nobody’s own.':
      'È troppo corto. I numeri d’emergenza e gli altri numeri brevi non sono di nessuno in particolare.',
    'This is too long to be a phone number.': 'È troppo lungo per un numero di telefono.',
    'Numbers of this country have another length.': 'I numeri di questo paese hanno un’altra lunghezza.',
    'Whoever calls this number pays extra for it. It is not taken.':
      'Chi chiama questo numero paga un supplemento. Non è accettato.',
    'This is the number of a service, not of a person.': 'È il numero di un servizio, non di una persona.',
    // calls
    'There is no such list.': 'Questa lista non esiste.',
    'This list was closed. Make another one.': 'Questa lista è stata chiusa. Crearne un’altra.',
    'There is no such purpose that is published.': 'Questa finalità non esiste, o non è pubblicata.',
    'Only a purpose of your own can be called for: what people agreed to for a partner, or to measurements, is not for this.':
      'Si può chiamare solo per una finalità propria: ciò a cui si è acconsentito per un partner o per la misurazione non vale qui.',
    'This purpose does not include calls. Consent to one channel is none to another.':
      'Questa finalità non comprende le chiamate. Il consenso per un canale non vale per un altro.',
    'The filter names a segment that is not there.': 'Il filtro nomina un segmento che non c’è.',
    'What the calls are about is not accepted, or a person has yet to look at it.':
      'L’argomento delle chiamate non è ammesso, o una persona deve ancora esaminarlo.',
    'These are more than 20,000 numbers. Ask for some of them, by a filter.':
      'Sono più di 20.000 numeri. Chiederne una parte, con un filtro.',
    'There is no such caller. Say first who calls.':
      'Nell’elenco di chi chiama questa voce non c’è. Indicare prima chi chiama.',
    'There are as many lists in use as an account can have. Close one.':
      'È stato raggiunto il numero massimo di liste in uso per un account. Chiuderne una.',
    'This list has expired: nobody may be called by it any more. Have it washed anew.':
      'Questa lista è scaduta: con essa non si può più chiamare nessuno. Va ripulita di nuovo.',
    'This list was fetched five times since it was washed. Use the file that was fetched, until the list expires.':
      'Dall’ultima pulizia questa lista è stata scaricata cinque volte. Usare il file già scaricato finché la lista non scade.',
    'The account is suspended, or restricted from using phone numbers.':
      'L’account è sospeso, o non può usare numeri di telefono.',
    'The purpose of this list is not published for calls any more.':
      'La finalità di questa lista non è più pubblicata per le chiamate.',
    'What the calls are about is not cleared under the policy as it is now. Make another list.':
      'L’argomento delle chiamate non è ammesso dalla politica attuale. Creare un’altra lista.',
    'Nobody on this list may be called now: the gate left all of them out. Each entry of “errors” says how many, and why; the list itself says it as `left_out`.':
      'Al momento nessuno di questa lista può essere chiamato: il controllo d’invio li ha esclusi tutti. Ogni voce di «errors» dice quanti, e perché; nella lista lo dice `left_out`.',
    'This list may be used still. It is washed each time it is fetched, and a new date is given when it has expired.':
      'Questa lista si può ancora usare. Viene ripulita a ogni scaricamento, e riceve una nuova data quando è scaduta.',
    'This list is closed already.': 'Questa lista è già chiusa.',
    'This list is not closed.': 'Questa lista non è chiusa.',
    'Whoever calls was told already that this list is over. Make another one.':
      'A chi chiama è già stato detto che questa lista è terminata. Crearne un’altra.',
    'Numbers of this list have left the house. That stays known: close the list instead.':
      'Alcuni numeri di questa lista sono già stati consegnati, e questo deve restare annotato: chiudere la lista invece di eliminarla.',
    'There is no such caller.': 'Nell’elenco di chi chiama questa voce non c’è.',
    // webhooks
    'This is no web address. It begins with https://.': 'Questo non è un indirizzo web. Deve cominciare con https://.',
    // calls
    'Numbers travel encrypted only. Enter an address that begins with https://.':
      'I numeri viaggiano solo cifrati. Inserire un indirizzo che cominci con https://.',
    'The address has a log-in in it. Leave it out: the caller knows us by our signature.':
      'L’indirizzo contiene dati di accesso. Toglierli: chi chiama ci riconosce dalla firma.',
    'There are as many callers as an account can have. Remove one that has no list.':
      'L’elenco di chi chiama ha raggiunto il massimo per un account. Rimuovere chi non ha liste.',
    'Somebody else changed this caller meanwhile. Load it again.':
      'Nel frattempo qualcun altro ha modificato questi dati di chi chiama. Caricarli di nuovo.',
    'This caller has no web address to be told at.': 'Chi chiama non ha un indirizzo web a cui comunicare.',
    'There are lists of this caller. It must still hear of withdrawals, so it stays.':
      'Ci sono liste affidate a chi chiama. Deve ancora venire a sapere delle revoche, perciò resta.',
    'This person took the consent back. Do not call, and delete the number.':
      'Questa persona ha revocato il consenso. Non chiamare e cancellare il numero.',
    'This consent has expired. Do not call, and delete the number.':
      'Questo consenso è scaduto. Non chiamare e cancellare il numero.',
    'This person asked to be erased. Delete everything that you hold by this reference.':
      'Questa persona ha chiesto la cancellazione. Cancellare tutto ciò che si conserva con questo riferimento.',
    'Nobody may be called at this number any more. Do not call, and delete the number.':
      'A questo numero non si può più chiamare nessuno. Non chiamare e cancellare il numero.',
    'This consent does not hold any more. Do not call, and delete the number.':
      'Questo consenso non vale più. Non chiamare e cancellare il numero.',
    'The places where this number may be have no hour in common at which people may be called.':
      'I luoghi in cui questo numero può trovarsi non hanno un’ora in comune in cui si possa chiamare.',
    'A test key cannot hand numbers to anybody. Use a live key, or the console.':
      'Una chiave di test non può consegnare numeri a nessuno. Usare una chiave di produzione, o la console.',
    // reports
    'There is no such campaign.': 'Questa campagna non esiste.',
    // campaigns
    'Somebody changed this draft since you read it. Read it again before you save.':
      'Nel frattempo qualcuno ha modificato questa bozza. Rileggerla prima di salvare.',
    'This campaign has started, and what is sent does not change any more. Duplicate it to go on writing.':
      'Questa campagna è iniziata, e ciò che si invia non cambia più. Duplicarla per continuare a scrivere.',
    'The campaign is not in a state in which this can be done.':
      'Nello stato in cui è la campagna, questo non si può fare.',
    'This campaign has not been started.': 'Questa campagna non è stata avviata.',
    'A campaign stays by email, or by text. Make another one for the other.':
      'Una campagna resta via e-mail, o via SMS. Per l’altro canale crearne un’altra.',
    'There is no message yet to show. Mend what “errors” lists.':
      'Non c’è ancora un messaggio da mostrare. Correggere ciò che «errors» elenca.',
    'Tests go to users of this account only. Everybody else has to agree first.':
      'Le prove vanno solo agli utenti di questo account. Tutti gli altri devono prima acconsentire.',
    // transactional
    'That were enough tests for one hour. Look at the preview, and go on later.':
      'Le prove di quest’ora sono abbastanza. Guardare l’anteprima e continuare più tardi.',
    // campaigns
    'This is not a phone number. Begin with + and the code of the country.':
      'Questo non è un numero di telefono. Cominciare con + e il prefisso del paese.',
    'There is no message yet to send. Mend what “errors” lists.':
      'Non c’è ancora un messaggio da inviare. Correggere ciò che «errors» elenca.',
    'Screening did not clear this message, so it goes to nobody. What “errors” lists is why.':
      'Il controllo dei contenuti non ha ammesso questo messaggio, perciò non va a nessuno. «errors» elenca i motivi.',
    'There is nothing yet that this could come from. Mails: a domain under Settings, Sending. Texts: a sender under Texts.':
      'Manca ancora un mittente da cui possa partire. Per le e-mail: un dominio in Impostazioni, Invio. Per gli SMS: un mittente in Risposte SMS.',
    'Something has to be mended before this can be sent.': 'Prima dell’invio c’è qualcosa da correggere.',
    'Choose a published purpose first: what matters is whether they agreed to it.':
      'Scegliere prima una finalità pubblicata: conta se le persone vi hanno acconsentito.',
    '{0} of {1} have no {2}, and read nothing in its place. Say what stands there for them: {{ contact.{3} | default: "…" }}.':
      '{0} su {1} non hanno {2} e al suo posto non leggono nulla. Dire che cosa leggono: {{ contact.{3} | default: "…" }}.',
    'The campaign was cancelled before the hour that was declared; the rest gets none.':
      'La campagna è stata annullata prima dell’ora dichiarata; il resto non riceve nulla.',
    'It is judged once, at the hour that was declared. What is seen before that decides nothing.':
      'Si giudica una volta sola, all’ora dichiarata. Ciò che si vede prima non decide nulla.',
    'Its hour has come; it is judged in a moment.': 'L’ora è venuta; si giudica tra un momento.',
    'Text {0} was clicked more often than each other, beyond what chance explains.':
      'Il testo {0} è stato cliccato più spesso di ogni altro, oltre ciò che il caso spiega.',
    'Text {0} made fewer people leave than each other, beyond what chance explains.':
      'Il testo {0} ha fatto andar via meno persone di ogni altro, oltre ciò che il caso spiega.',
    'Text {0} drew fewer complaints than each other, beyond what chance explains.':
      'Il testo {0} ha causato meno reclami di ogni altro, oltre ciò che il caso spiega.',
    'Too few people count for anything to be judged.': 'Contano troppo poche persone per poter giudicare.',
    'No difference showed that chance would not explain.': 'Non è emersa alcuna differenza che il caso non spieghi.',
    'Text {0} was for the rest when the campaign was cancelled.':
      'Il testo {0} era per il resto quando la campagna è stata annullata.',
    'The rest gets text {0}.': 'Il resto riceve il testo {0}.',
    'The campaign was cancelled; the rest gets none.': 'La campagna è stata annullata; il resto non riceve nulla.',
    'The rest waits for a person; text {0} was declared for this.':
      'Il resto aspetta una persona; per questo è stato dichiarato il testo {0}.',
    'This time has passed. Choose a later one, or start it now.':
      'Questo momento è passato. Sceglierne uno successivo, o iniziare ora.',
    'That is too late: nothing of it would be sent by then, or nobody can know so far ahead.':
      'È troppo tardi: allora non se ne invierebbe più nulla, o nessuno può prevedere così lontano.',
    'Say either “at” or “local”.': 'Indicare «at» oppure «local».',
    'Somebody changed this draft since you read it. Read it again before you schedule it.':
      'Nel frattempo qualcuno ha modificato questa bozza. Rileggerla prima di programmare l’invio.',
    'This campaign compares no texts.': 'Questa campagna non confronta versioni.',
    'Its hour has not come: who decides as soon as one is ahead mostly decides by chance.':
      'È ancora presto: chi decide appena una versione è in testa decide per lo più a caso.',
    'This is decided, and goes out.': 'La decisione è presa, e la versione è in partenza.',
    // texting
    'There is no such text.': 'Questo testo non esiste.',
    // campaigns
    'All {0} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Tutti i {0} ne hanno già ricevuti di recente quanti dichiara la finalità, o quanti hanno scelto: iniziato ora, non verrebbe inviato loro.',
    '{0} of {1} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      '{0} su {1} ne hanno già ricevuti di recente quanti dichiara la finalità, o quanti hanno scelto: iniziato ora, non verrebbe inviato loro.',
    'About {0} % of them have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Circa il {0} % di loro ne ha già ricevuti di recente quanti dichiara la finalità, o quanti ha scelto: iniziato ora, non verrebbe inviato loro.',
    // http
    'Nothing can be sent before somebody accepts the current policies for this account.':
      'Non si può inviare nulla finché qualcuno non accetta le politiche in vigore per questo account.',
    // campaigns
    'This purpose is not published: nobody can have agreed to it.':
      'Questa finalità non è pubblicata: nessuno può avervi acconsentito.',
    'Only a purpose of your own messages can be written to: what people agreed to for a partner, or to measurements, is not for this.':
      'Si può scrivere solo per una finalità dei propri messaggi: ciò a cui si è acconsentito per un partner o per la misurazione non vale qui.',
    'This purpose does not include email. Consent to one channel is none to another.':
      'Questa finalità non comprende le e-mail. Il consenso per un canale non vale per un altro.',
    'Say from which address this comes.': 'Indicare da quale indirizzo parte.',
    'This is not an email address.': 'Questo non è un indirizzo e-mail.',
    'There is no signing key for the domain of this address. Add the domain under Settings, Sending.':
      'Per il dominio di questo indirizzo non c’è una chiave di firma. Aggiungere il dominio in Impostazioni, Invio.',
    'Mail from this domain stops soon: something in the DNS that was in order is not any more.':
      'La posta di questo dominio si ferma presto: qualcosa nel DNS che era in ordine non lo è più.',
    'The address for replies is not an email address.': 'L’indirizzo per le risposte non è un indirizzo e-mail.',
    'Nobody who fits has agreed to this purpose yet, so nobody would get it.':
      'Nessuno di quelli che corrispondono ha ancora acconsentito a questa finalità, quindi non la riceverebbe nessuno.',
    'A segment that this audience names is no longer there. Choose another one.':
      'Un segmento nominato in questo pubblico non c’è più. Sceglierne un altro.',
    'The audience sorts people by their politics. Lists of a political character are not accepted.':
      'Il pubblico classifica le persone per idee politiche. Gli elenchi di carattere politico non sono ammessi.',
    'Say under Settings what your organisation does. Whoever reviews a text then knows it from its trade.':
      'Indicare nelle impostazioni di che cosa si occupa l’organizzazione. Chi revisiona un testo ne conosce così il settore.',
    'No route for texts is active: everything arrives at the sandbox handset, and nothing reaches anybody.':
      'Nessuna rotta per gli SMS è attiva: tutto arriva al telefono di prova e non raggiunge nessuno.',
    'No provider is set up: everything arrives in the sandbox mailbox, and nothing reaches anybody.':
      'Nessun fornitore è configurato: tutto arriva nella casella di prova e non raggiunge nessuno.',
    'The Anti-Spam Policy does not accept this.': 'La politica antispam non lo accetta.',
    'A person has to look at this before it goes.': 'Una persona deve guardarlo prima dell’invio.',
    // review
    'Reasons: {0}.': 'Motivi: {0}.',
    // campaigns
    'Text {0} is the same as {1}: write another subject, sender name or preview text.':
      'Il testo {0} è uguale a {1}: scrivere un altro oggetto, nome del mittente o testo d’anteprima.',
    'Nobody who would get it has agreed that clicks are measured, so nothing can be judged, and the rest gets text {0}. Compare by something else.':
      'Nessuno di quelli che la riceverebbero ha accettato la misurazione dei clic: non si può giudicare nulla, e gli altri ricevono la versione {0}. Confrontare in base ad altro.',
    'Each text goes to about {0} people who agreed that clicks are measured; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Ogni testo va a circa {0} persone che hanno accettato la misura dei clic; se ne contano meno di {1}, non si giudica nulla e il resto riceve il testo {2}.',
    'Each text goes to about {0} people; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Ogni testo va a circa {0} persone; se ne contano meno di {1}, non si giudica nulla e il resto riceve il testo {2}.',
    'It has to end after it begins, on the same day.': 'Deve finire dopo l’inizio, lo stesso giorno.',
    'Write it as 2026-12-01T09:00.': 'Scriverlo come 2026-12-01T09:00.',
    'Write the name of the site alone, such as bakery.example.':
      'Scrivere solo il nome del sito, per esempio bakery.example.',
    'It is the same for every reader: no merge tags [CK-03].':
      'È uguale per ogni lettore: nessun campo variabile [CK-03].',
    'Line {0}: {1}': 'Riga {0}: {1}',
    'This campaign goes by email, which costs nothing by the message.':
      'Questa campagna va via e-mail, che non ha un costo per messaggio.',
    'Choose a purpose, an audience and a sender first: what it costs depends on them.':
      'Scegliere prima finalità, pubblico e mittente: il costo dipende da questi.',
    'Choose what this text is for: it goes to those who agreed to that, and to nobody else.':
      'Scegliere a che cosa serve questo SMS: va a chi vi ha acconsentito, e a nessun altro.',
    'This purpose does not include texts. Consent to one channel is none to another.':
      'Questa finalità non comprende gli SMS. Il consenso per un canale non vale per un altro.',
    'Say who this text comes from.': 'Indicare da chi viene questo SMS.',
    'The proof of this sender was refused. Show another one, or choose another sender.':
      'La verifica di questo mittente è stata rifiutata. Presentarne un’altra, o scegliere un altro mittente.',
    'This sender was registered for other purposes.': 'Questo mittente è stato registrato per altre finalità.',
    'Nobody has shown yet that this sender is yours. Until then nothing leaves the house in its name.':
      'Nessuno ha ancora dimostrato la titolarità di questo mittente. Fino ad allora a suo nome non parte nulla.',
    'Nobody would get it: {0}.': 'Non lo riceverebbe nessuno: {0}.',
    'Some would not get it. {0}.': 'Alcuni non lo riceverebbero: {0}.',
    'Nobody’s clicks are measured in this text ({0}). Let its links be measured, or compare by who leaves, or by complaints.':
      'In questo SMS non si misurano i clic di nessuno ({0}). Far misurare i link, o confrontare in base alle disiscrizioni o ai reclami.',
    'Links are to be measured, and nobody has agreed to that by text: all get them as they are written.':
      'I link vanno misurati, ma nessuno lo ha accettato via SMS: tutti li ricevono come sono scritti.',
    'Links are to be measured, and this text has none. A link that is measured begins with https://.':
      'I link vanno misurati, ma questo SMS non ne ha. Un link da misurare comincia con https://.',
    'the sender is not proven': 'il mittente non è comprovato',
    'the sender is not for this country': 'il mittente non è per questo paese',
    'networks there do not take such a sender': 'le reti di lì non accettano un mittente simile',
    'the sender is not registered there': 'il mittente non vi è registrato',
    'no route serves it': 'nessuna rotta lo serve',
    'no route can be opened': 'nessuna rotta può essere aperta',
    '{0} people in {1}: {2}': '{0} persone in {1}: {2}',
    '{0} people in no country of its own: {1}': '{0} persone senza un paese proprio: {1}',
    'and {0} more countries': 'e altri {0} paesi',
    // conduct
    'There is no such case.': 'Questo caso non esiste.',
    'This case is closed.': 'Questo caso è chiuso.',
    'Say something that can be read.': 'Scrivere qualcosa che si possa leggere.',
    'Its time is over and it was destroyed. Its hash is still known.':
      'Il suo tempo è scaduto ed è stato distrutto. Il suo hash è ancora noto.',
    'This case is closed by whoever decides about it, and not by the account itself. You can reply, and appeal.':
      'Questo caso lo chiude chi decide, non l’account stesso. Si può rispondere, e fare ricorso.',
    'This case is closed already.': 'Questo caso è già chiuso.',
    'There are fifty replies. Send what else there is as an attachment.':
      'Ci sono già cinquanta risposte. Inviare il resto come allegato.',
    'There is nothing in this file.': 'Il file è vuoto.',
    'An attachment has at most 5 MiB.': 'Un allegato può avere al massimo 5 MiB.',
    'This is not what its media type says. A PDF, PNG, JPEG, UTF-8 text, CSV or a mail as a file is taken; no archive is.':
      'Il contenuto non è del tipo dichiarato. Si accettano PDF, PNG, JPEG, testo UTF-8, CSV o un’e-mail come file; nessun archivio.',
    'A case takes ten attachments, and 20 MiB together.': 'Un caso accetta dieci allegati, per un totale di 20 MiB.',
    'There is no such attachment in this case.': 'Questo allegato non esiste in questo caso.',
    'A person appeals, logged in under their own name: whoever decides must be somebody else.':
      'Il ricorso lo presenta una persona, dopo aver effettuato l’accesso a proprio nome: chi decide deve essere qualcun altro.',
    'There is an appeal already that waits to be decided.': 'C’è già un ricorso in attesa di decisione.',
    'Nothing is taken from the account because of this case.': 'Per questo caso all’account non è stato tolto nulla.',
    'An appeal against this was decided. A measure that is new can be appealed against again.':
      'Su questa misura un ricorso è già stato deciso. Contro una misura nuova si può ricorrere di nuovo.',
    'The thirty days for an appeal are over. You can still reply.':
      'I trenta giorni per il ricorso sono passati. Si può ancora rispondere.',
    'The appeal against it was right.': 'Il ricorso contro di essa era fondato.',
    'The appeal was right.': 'Il ricorso era fondato.',
    'The audience is small enough to be written to at once.':
      'Il pubblico è abbastanza piccolo da poter scrivere subito a tutti.',
    'Of the first {0} messages, {1} went to addresses that nobody ever gave.':
      'Dei primi {0} messaggi, {1} sono andati a indirizzi che nessuno ha mai dato.',
    'Of the first {0} messages, {1} were called spam.': 'Dei primi {0} messaggi, {1} sono stati segnalati come spam.',
    'Of the first {0} messages, {1} went to addresses that do not exist.':
      'Dei primi {0} messaggi, {1} sono andati a indirizzi che non esistono.',
    'Of the first {0} messages, {1} were refused by the servers.':
      'Dei primi {0} messaggi, {1} sono stati rifiutati dai server.',
    'Of the first {0} messages, {1} made their readers leave.':
      'Dei primi {0} messaggi, {1} hanno fatto andar via i lettori.',
    'The rest was not sent.': 'Il resto non è stato inviato.',
    'The first {0} messages were received well. The rest follows.':
      'I primi {0} messaggi sono stati accolti bene. Segue il resto.',
    'After a day servers have answered for {0} of {1} messages. The rest was not sent.':
      'Dopo un giorno i server hanno risposto per {0} messaggi su {1}. Il resto non è stato inviato.',
    'The id of a case.': 'L’ID di un caso.',
    'The id of an attachment.': 'L’ID di un allegato.',
    'Its time was over.': 'Il suo tempo era finito.',
    'Nothing of it holds any more.': 'Nulla di ciò vale più.',
    'It became: {0}.': 'È diventata: {0}.',
    'Nothing of what it was about holds any more.': 'Nulla di ciò di cui si trattava vale più.',
    'It became a way back, in steps.': 'È diventata un ritorno a passi.',
    'Its step is done.': 'Il suo passo è compiuto.',
    'Everything is as it was before.': 'Tutto è come prima.',
    'Its step showed too much, twice.': 'Il suo passo ha mostrato troppo, due volte.',
    'Nobody decided the appeal against it in time.': 'Nessuno ha deciso in tempo il ricorso contro di essa.',
    'Send more slowly, and to people who expect it.': 'Inviare più lentamente, e a persone che se lo aspettano.',
    'Find out where these addresses come from, and send to nobody who did not confirm theirs.':
      'Scoprire da dove vengono questi indirizzi, e non inviare a chi non ha confermato il proprio.',
    'Read what the servers said in the campaign’s report, and mend that first.':
      'Leggere nel rapporto della campagna che cosa hanno detto i server, e correggere prima quello.',
    'Find out who complains, and whether they expected these messages; offer a way to have fewer.':
      'Scoprire chi si lamenta e se si aspettava questi messaggi; offrire un modo di riceverne meno.',
    'Find out where these addresses come from, and take everything away that came the same way.':
      'Scoprire da dove vengono questi indirizzi, e togliere tutto ciò che è arrivato per la stessa via.',
    'Send what was announced, and no more often.': 'Inviare ciò che è stato annunciato, e non più spesso.',
    'Read why they were refused before you write the next one.':
      'Leggere perché sono stati rifiutati prima di scrivere il prossimo.',
    'There is nothing to do.': 'Non c’è niente da fare.',
    'Bring the documents, or take these people out.': 'Portare i documenti, o togliere queste persone.',
    'Tell us how these consents came to be.': 'Dirci come sono nati questi consensi.',
    'Paste the lines as they are.': 'Incollare le righe così come sono.',
    'Bring no list of which you cannot prove each row.': 'Non portare elenchi di cui non si possa provare ogni riga.',
    'Bring no list that was bought, rented, collected or borrowed, under whatever name.':
      'Non portare elenchi comprati, noleggiati, raccolti o presi in prestito, sotto qualunque nome.',
    'Read the decisions before the next appeal.': 'Leggere le decisioni prima del prossimo ricorso.',
    'Within a day: {0}.': 'In un giorno: {0}.',
    'Within {0} days: {1}.': 'In {0} giorni: {1}.',
    'Within a day: {0}, of {1}: {2}, surely between {3} and {4}.':
      'In un giorno: {0}, su {1}: {2}, di sicuro tra {3} e {4}.',
    'Within {0} days: {1}, of {2}: {3}, surely between {4} and {5}.':
      'In {0} giorni: {1}, su {2}: {3}, di sicuro tra {4} e {5}.',
    '{0} messages that servers took': '{0} messaggi accettati dai server',
    '{0} attempts that servers put off': '{0} tentativi rimandati dai server',
    '{0} addresses that do not exist': '{0} indirizzi che non esistono',
    '{0} messages that servers refused': '{0} messaggi rifiutati dai server',
    '{0} complaints': '{0} reclami',
    '{0} messages to addresses that nobody ever gave': '{0} messaggi a indirizzi che nessuno ha mai dato',
    '{0} people who left by a link': '{0} persone andate via da un link',
    '{0} texts that the Anti-Spam Policy does not allow': '{0} testi che la politica antispam non ammette',
    '{0} texts that somebody had to look at': '{0} testi che qualcuno ha dovuto guardare',
    '{0} consents that were to be proved and were not': '{0} consensi che andavano provati e non lo sono stati',
    '{0} proofs that do not hold': '{0} prove che non reggono',
    '{0} pages that changed a form': '{0} pagine che hanno cambiato un modulo',
    '{0} imports of which something that was attested is not true': '{0} importazioni con una dichiarazione non vera',
    '{0} lists of a kind that is not taken': '{0} elenchi di un genere non accettato',
    '{0} appeals that were decided against the account': '{0} ricorsi decisi contro l’account',
    // imports
    'The id of an account.': 'L’ID di un account.',
    // http
    'There is no such account on this installation.': 'Questo account non esiste in questa installazione.',
    // conduct
    'This account is suspended. What it holds can be read, exported and proved, and recipients can leave. “Policy status” says why, and how to answer.':
      'Questo account è sospeso. Ciò che contiene si può leggere, esportare e provare, e i destinatari possono disiscriversi. «Conformità» dice perché, e come rispondere.',
    'This service is restricted for the account. “Policy status” says which, why, until when, and how to answer.':
      'Questo servizio è limitato per l’account. «Conformità» dice quale, perché, fino a quando, e come rispondere.',
    'You work for this account, or did. Somebody who never has decides about it.':
      'Chi lavora o ha lavorato per questo account non decide: tocca a qualcuno che non l’ha mai fatto.',
    'You imposed this, or you appeal against it. Somebody else decides: another trust lead or administrator.':
      'Chi ha imposto la misura o vi ricorre non decide: tocca a un altro responsabile della fiducia o amministratore.',
    'You imposed this, or you appeal against it, and there is somebody else here. Make them a trust lead, and they decide.':
      'Chi ha imposto la misura o vi ricorre non decide, e qui c’è qualcun altro. Nominarlo responsabile della fiducia: deciderà lui.',
    'It is about prohibited content: nobody decides that for themselves. Invite somebody, and make them a trust lead.':
      'Riguarda contenuti vietati: su questo nessuno decide per sé. Invitare qualcuno e nominarlo responsabile della fiducia.',
    'Nobody else is here, so you may decide this yourself after 24 hours; it will be marked as self-decided.':
      'Qui non c’è nessun altro: dopo 24 ore si può decidere da sé, e la decisione risulterà come presa da sé.',
    'Name the services that this is about.': 'Indicare i servizi interessati.',
    'Name an end that is still to come, or none.': 'Indicare una fine ancora a venire, o nessuna.',
    'Each step lets more leave than the one before, and less than all.':
      'Ogni tappa lascia partire più della precedente, e meno di tutto.',
    'Nothing is taken from the account because of this case: there is no way back to plan.':
      'Per questo caso all’account non è stato tolto nulla: non c’è un rientro da pianificare.',
    'The id of a measure.': 'L’ID di una misura.',
    'There is no such measure in this case.': 'Questa misura non esiste in questo caso.',
    'This measure has ended already.': 'Questa misura è già terminata.',
    'There are fifty messages. Decide, or close the case.':
      'Ci sono già cinquanta messaggi. Decidere, o chiudere il caso.',
    'There is no appeal that waits to be decided.': 'Non c’è un ricorso in attesa di decisione.',
    'What the appeal is against does not hold any more. It can only be decided as lifted.':
      'Ciò contro cui è rivolto il ricorso non vale più. Può essere deciso soltanto come revocato.',
    'An appeal waits to be decided: decide it “in steps”.':
      'Un ricorso attende una decisione: deciderlo con «Rientro a tappe».',
    'Nothing is held back because of this case: it went, or was ended.':
      'Per questo caso non è trattenuto nulla: è partito, o è stato terminato.',
    'Something still holds because of this case. Lift it first, or plan the way back.':
      'Per questo caso è ancora in vigore qualcosa. Prima revocarlo, o pianificare il rientro.',
    // consent
    'There is no such purpose in this account.': 'Questa finalità non esiste in questo account.',
    // sites
    'Somebody else has saved since you opened it. Load it again, then make your change.':
      'Nel frattempo qualcun altro ha salvato. Ricaricare, poi rifare la modifica.',
    // consent
    'Forms were looked at 120 times in this hour. Each look asks other machines; try again later.':
      'In quest’ora i moduli sono stati esaminati 120 volte. Ogni esame interroga altre macchine; riprovare più tardi.',
    'Another purpose has this slug. Choose another one.':
      'Un’altra finalità ha questo identificativo. Sceglierne un altro.',
    'There are 200 purposes. Archive those that nobody is asked for any more.':
      'Ci sono già 200 finalità. Archiviare quelle che non si propongono più a nessuno.',
    'A partner’s purpose has the slug “partner.” and the partner’s id, and no other purpose has one that begins so.':
      'La finalità di un partner ha come identificativo «partner.» e l’id del partner, e nessun’altra finalità ne ha uno che cominci così.',
    'This purpose is archived. Start a new one.': 'Questa finalità è archiviata. Crearne una nuova.',
    'The slug and the kind stand in people’s proofs and stay as they are. For other messages start a new purpose.':
      'L’identificativo e il tipo figurano nelle prove delle persone e non cambiano. Per altri messaggi creare una nuova finalità.',
    // sites
    'The draft is the same as the published version.': 'La bozza è uguale alla versione pubblicata.',
    // consent
    'Readers could not know what they agree to. Each entry of “errors” says what is missing.':
      'Chi legge non potrebbe sapere a che cosa acconsente. Ogni voce di «errors» dice che cosa manca.',
    'A published form asks for this purpose. Close that form or publish it without the box.':
      'Un modulo pubblicato propone questa finalità. Chiudere il modulo, o pubblicarlo senza la casella.',
    'There are 500 forms. Use one of those that are closed again.':
      'Ci sono già 500 moduli. Riusare uno di quelli chiusi.',
    'A form can ask for purposes of this account that are published and not archived.':
      'Un modulo può proporre le finalità di questo account pubblicate e non archiviate.',
    'This form is closed. Open it again first.': 'Questo modulo è chiuso. Prima va riaperto.',
    'This form does not ask as people must be asked. Each entry of “errors” says what is wrong where, and names the demand.':
      'Questo modulo non chiede come si deve chiedere alle persone. Ogni voce di «errors» dice che cosa non va e dove, e nomina il requisito.',
    'The purpose of this box is not published yet. Publish the purpose first; then people can be asked for it.':
      'La finalità di questa casella non è ancora pubblicata. Pubblicare prima la finalità; poi si potrà chiederla.',
    'This box stands for no published purpose, so nobody could know what they agree to.':
      'Questa casella non corrisponde a nessuna finalità pubblicata: nessuno potrebbe sapere a che cosa acconsente.',
    '“{0}” is archived: nobody is asked for it any more.': '«{0}» è archiviata: non viene più proposta a nessuno.',
    'There is a newer version of “{0}”. Who ticks this box agrees to the older one.':
      'C’è una versione più recente di «{0}». Chi spunta questa casella acconsente a quella precedente.',
    '“{0}” does not come on this channel.': '«{0}» non arriva su questo canale.',
    'This box is about text messages or calls, and the form does not ask for a number. Add a field of the kind “tel”, which nobody has to fill in.':
      'Questa casella riguarda SMS o chiamate, e il modulo non chiede un numero. Aggiungere un campo di tipo «tel», che nessuno è obbligato a compilare.',
    'A form asks for one phone number: else nobody could tell which of them a box is about.':
      'Un modulo chiede un solo numero di telefono: altrimenti non si saprebbe a quale si riferisce una casella.',
    'A form has {0} boxes at most.': 'Un modulo ha al massimo {0} caselle.',
    'The form has no box, so nobody could agree to anything with it. Add one for each purpose.':
      'Il modulo non ha caselle, quindi con esso nessuno potrebbe acconsentire a nulla. Aggiungerne una per ogni finalità.',
    'Say who asks: the full legal name of the organisation or person.':
      'Indicare chi chiede: la ragione sociale completa, o il nome e cognome della persona.',
    'Say how to reach whoever asks: an email address, a web address or a telephone number.':
      'Indicare come raggiungere chi chiede: un indirizzo e-mail, un indirizzo web o un numero di telefono.',
    'Say in which country you are: it decides what else has to stand here.':
      'Indicare il proprio paese: ne dipende che cos’altro deve figurare qui.',
    'A postal address has to stand on the form in this country.':
      'In questo paese un modulo deve riportare un indirizzo postale.',
    'Each message has to carry your postal address later; it is best shown here as well.':
      'In seguito ogni messaggio deve riportare l’indirizzo postale; è meglio mostrarlo anche qui.',
    'A partner stands here by its own full name: one partner, one box.':
      'Un partner figura qui con il proprio nome completo: un partner, una casella.',
    '“{0}” stands here twice.': '«{0}» figura qui due volte.',
    'This colour cannot be read well on the paper: {0}, and it takes 4.5.':
      'Questo colore non si legge bene sullo sfondo: {0}, e serve 4,5.',
    'Two fields have the same id; “email” is the id of the address that every form asks for.':
      'Due campi hanno lo stesso id; «email» è l’id dell’indirizzo che ogni modulo chiede.',
    'Each language stands in the list once.': 'Ogni lingua figura nell’elenco una sola volta.',
    'the contrast is {0}': 'il contrasto è {0}',
    '{0} says another rhythm than the boxes do. Say the same in both places.':
      '{0} indica una frequenza diversa da quella delle caselle. Dire lo stesso in entrambi i punti.',
    '{0} announces messages that no box asked for. Say what was ticked, and no more.':
      '{0} annuncia messaggi che nessuna casella ha proposto. Dire ciò che è stato spuntato, e nulla di più.',
    '{0} says that nothing is offered, and the messages bring offers.':
      '{0} dice che non si offre nulla, ma i messaggi portano offerte.',
    'When the page is drawn, this box is ticked.': 'Quando la pagina viene mostrata, questa casella è spuntata.',
    'These words do not stand out from what is behind them: {0}; it takes {1}.':
      'Queste parole non risaltano su ciò che hanno dietro: {0}; serve {1}.',
    'These words are smaller than people read: {0}; it takes {1} px, and {2} of the page’s own letters.':
      'Queste parole sono più piccole di quanto si legga: {0}; servono {1} px, e {2} della dimensione del testo della pagina.',
    'This cannot be seen where it stands: {0}.': 'Nel punto in cui si trova, questo non si vede: {0}.',
    'The words are not where their box is: {0}. Both have to be seen at once.':
      'Le parole non sono accanto alla loro casella: {0}. Devono vedersi entrambe insieme.',
    'The page has a picture beside the logo. What people agree to is written, and not drawn.':
      'La pagina ha un’immagine oltre al logo. Ciò a cui si acconsente è scritto, non disegnato.',
    '{0} px wide, by night': '{0} px di larghezza, di notte',
    '{0} px wide, by day': '{0} px di larghezza, di giorno',
    ticked: 'spuntata',
    '{0} % of it is seen': 'se ne vede il {0} %',
    'it has no box': 'non ha casella',
    'one is off the screen': 'uno è fuori dallo schermo',
    'Send the person’s email address as “email”, or their number as “phone”.':
      'Inviare l’indirizzo e-mail della persona come «email», o il suo numero come «phone».',
    'Send as “ticked” the ids of the boxes that the person ticked; without a ticked box there is no consent.':
      'Inviare come «ticked» gli id delle caselle che la persona ha spuntato; senza una casella spuntata non c’è consenso.',
    'Send as “form_id” and “form_version” which registered wording the person saw.':
      'Inviare come «form_id» e «form_version» quale testo registrato ha visto la persona.',
    'Send as “form_version” which published version of the form the person saw.':
      'Inviare come «form_version» quale versione pubblicata del modulo ha visto la persona.',
    'Send as “locale” the language in which the person saw it.':
      'Inviare come «locale» la lingua in cui la persona l’ha visto.',
    'Send as “given_at” when the box was ticked, such as 2026-11-26T10:15:00+01:00.':
      'Inviare come «given_at» quando è stata spuntata la casella, per esempio 2026-11-26T10:15:00+01:00.',
    'Send “given_at” with its zone, such as 2026-11-26T10:15:00+01:00: without one nobody knows when it was.':
      'Inviare «given_at» con il fuso orario, per esempio 2026-11-26T10:15:00+01:00: senza, nessuno sa quando è stato.',
    'Send as “place” where it was: the address of the page, or the place by its name.':
      'Inviare come «place» dove è avvenuto: l’indirizzo della pagina, o il luogo con il suo nome.',
    'Send as “method” how the box was ticked: “api” before a program of yours, “paper” on a printed form.':
      'Inviare come «method» come è stata spuntata la casella: «api» in un proprio programma, «paper» su un modulo stampato.',
    'Send as “entered_by” who keyed the paper in.': 'Inviare come «entered_by» chi ha inserito i dati dalla carta.',
    'A scan has {0} KiB at most.': 'Una scansione può avere al massimo {0} KiB.',
    'The document is not what its media type says: send a PDF, a PNG or a JPEG.':
      'Il documento non è del tipo dichiarato: inviare un PDF, un PNG o un JPEG.',
    'This has not been yet: nothing can have been ticked then.':
      'Quel momento non è ancora venuto: allora non può essere stato spuntato nulla.',
    'This version was published later: nobody can have seen it then.':
      'Questa versione è stata pubblicata più tardi: allora nessuno può averla vista.',
    'This version has no box “{0}”: nobody can have ticked it.':
      'Questa versione non ha la casella «{0}»: nessuno può averla spuntata.',
    'A box for email was ticked: send the address as “email”.':
      'È stata spuntata una casella per l’e-mail: inviare l’indirizzo come «email».',
    'A box for text messages or calls was ticked: send the number as “phone”.':
      'È stata spuntata una casella per SMS o chiamate: inviare il numero come «phone».',
    'The privacy notice cannot be read at its address: {0}. Readers have to find it there.':
      'L’informativa sulla privacy non si può leggere al suo indirizzo: {0}. Chi legge deve trovarla lì.',
    'What stands at the address of the privacy notice is no text: a page or a PDF is.':
      'All’indirizzo dell’informativa sulla privacy non c’è un testo: occorre una pagina o un PDF.',
    'this is no web address': 'non è un indirizzo web',
    'no web site listens on this port': 'nessun sito web ascolta su questa porta',
    'this address leads into a private network, where no reader comes':
      'questo indirizzo porta in una rete privata, dove nessun lettore arriva',
    'there is no such host': 'questo host non esiste',
    'nothing answers there': 'lì non risponde nulla',
    'its certificate is not valid': 'il suo certificato non è valido',
    'it does not answer in time': 'non risponde in tempo',
    'it is too large to be kept': 'è troppo grande per essere conservata',
    'it leads in a circle': 'porta in circolo',
    'it leads from https to http': 'porta da https a http',
    'what answers there is no web server': 'ciò che risponde lì non è un server web',
    'it answers {0}': 'risponde {0}',
    'On the page this consent is not one visible checkbox.':
      'Sulla pagina questo consenso non è un’unica casella visibile.',
    'On the page this box is ticked from the start.': 'Sulla pagina questa casella è già spuntata all’inizio.',
    'On the page this box has to be ticked.': 'Sulla pagina questa casella va spuntata per forza.',
    'The page does not show who asks.': 'La pagina non mostra chi chiede.',
    'The page does not show this partner by name.': 'La pagina non mostra il nome di questo partner.',
    'The page does not say in which language it is.': 'La pagina non dice in quale lingua è scritta.',
    'On the page this box has no label of its own, or cannot be reached by keyboard.':
      'Sulla pagina questa casella non ha un’etichetta propria, o non si raggiunge con la tastiera.',
    'A field on the page has no label.': 'Un campo della pagina non ha etichetta.',
    'The page holds a consent that nobody sees.': 'La pagina contiene un consenso che nessuno vede.',
    'The page has no place for the token that ties an answer to what was shown.':
      'La pagina non ha un posto per il token che lega una risposta a ciò che è stato mostrato.',
    'The page can send something that the form does not know: {0}.':
      'La pagina può inviare qualcosa che il modulo non conosce: {0}.',
    'The page could change what was shown: {0}.': 'La pagina potrebbe cambiare ciò che è stato mostrato: {0}.',
    'Text messages need terms that can be read. Give their web address, beginning with https://.':
      'Gli SMS richiedono condizioni che si possano leggere. Indicarne l’indirizzo web, che comincia con https://.',
    'Beside this box it does not say {0}.': 'Accanto a questa casella manca: {0}.',
    'Beside this box there is no link to {0}.': 'Accanto a questa casella manca un link: {0}.',
    'the name of the programme and who sends it': 'il nome del programma e chi lo invia',
    'how often': 'con quale frequenza',
    'that messages and data may cost something': 'che messaggi e dati possono avere un costo',
    'how it is ended': 'come si interrompe',
    'that no purchase depends on it': 'che nessun acquisto ne dipende',
    'the terms of the messages': 'le condizioni dei messaggi',
    'the privacy notice': 'l’informativa sulla privacy',
    '{0} looks like a box, and is none. There is one box for each consent, and it is empty.':
      '{0} sembra una casella, e non lo è. C’è una casella per ogni consenso, ed è vuota.',
    '{0} advertises. The label is repeated in the mail that asks, which nobody has agreed to.':
      '{0} fa pubblicità. L’etichetta è ripetuta nell’e-mail di conferma, a cui nessuno ha ancora acconsentito.',
    '{0} is no part of a name. Who asks is named, and nothing is advertised with it.':
      '{0} non fa parte di un nome. Si nomina chi chiede, e non vi si aggiunge pubblicità.',
    '{0} names nobody. Each partner stands on the form by name, with a box of its own.':
      '{0} non nomina nessuno. Ogni partner figura sul modulo con il proprio nome e una casella tutta sua.',
    'Nobody has looked whether the privacy notice can be read.':
      'Nessuno ha guardato se l’informativa sulla privacy si può leggere.',
    'This text is missing in this language.': 'In questa lingua il testo manca.',
    'Name, description and frequency have {0} characters together at most.':
      'Nome, descrizione e frequenza hanno insieme al massimo {0} caratteri.',
    'This does not say which messages will come: about what, and of which kind.':
      'Qui non si dice quali messaggi arriveranno: su che cosa, e di che tipo.',
    '{0} leaves open what will come. Name the kinds of messages, and no others.':
      '{0} lascia aperto che cosa arriverà. Nominare i tipi di messaggi, e nessun altro.',
    'This does not say how often messages come, such as once a week.':
      'Qui non si dice con quale frequenza arrivano i messaggi, per esempio una volta alla settimana.',
    '{0} lets the rhythm stretch. Say the most that comes.':
      '{0} lascia elastica la frequenza. Indicare il massimo che arriva.',
    'Readers would expect fewer messages than the bound allows. The sentence and the bound say the same.':
      'Chi legge si aspetterebbe meno messaggi di quanti il limite ne permetta. Frase e limite devono dire lo stesso.',
    '{0} does not belong to what messages are for.': '{0} non c’entra con ciò a cui servono i messaggi.',
    'This joins {0}. Each of them is a purpose of its own.': 'Qui sono uniti: {0}. Ognuno è una finalità a sé.',
    '{0} tells of another channel than this purpose has. Give it that channel, or leave it out: each has a box of its own.':
      '{0} parla di un canale che questa finalità non ha. Aggiungilo, o togli queste parole: ogni canale ha la sua casella.',
    '{0} names nobody. A partner has a purpose of its own, and stands on the form by name.':
      '{0} non nomina nessuno. Un partner ha una finalità propria, e figura sul modulo con il suo nome.',
    '{0} lets others write whom nobody names. Each has a purpose of its own.':
      '{0} permette di scrivere ad altri che nessuno nomina. Ognuno ha una finalità propria.',
    '{0} keeps the name of who writes. Say it.': '{0} tace il nome di chi scrive. Indicarlo.',
    '{0} hands an address on. Who gets it stands on the form by name, with a box of its own.':
      '{0} cede un indirizzo ad altri. Chi lo riceve figura sul modulo con il proprio nome e una casella tutta sua.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”.':
      '{0} riguarda l’osservazione di ciò che fa chi legge. È una finalità a sé, di tipo «tracking».',
    'This purpose is for tracking, and does not say that opens and clicks are measured.':
      'Questa finalità riguarda la misurazione, e non dice che si misurano aperture e clic.',
    '{0} makes a consent a duty. It has to be free.': '{0} fa del consenso un obbligo. Deve essere libero.',
    '{0} has letters of another alphabet, or signs that nobody sees. Write it plainly.':
      '{0} contiene lettere di un altro alfabeto, o segni che nessuno vede. Scriverlo in modo semplice.',
    'This is written in another language than the one it stands for.':
      'Il testo è scritto in una lingua diversa da quella a cui è destinato.',
    'Say in at least one language what people will get.': 'Dire in almeno una lingua che cosa si riceverà.',
    'Choose the channels on which messages can come.': 'Scegliere i canali su cui possono arrivare i messaggi.',
    'Each channel stands in the list once.': 'Ogni canale figura nell’elenco una sola volta.',
    'Small letters, digits, - and _; 32 at most.': 'Lettere minuscole, cifre, - e _; 32 al massimo.',
    'Small letters, digits, dots, - and _; 64 at most.': 'Lettere minuscole, cifre, punti, - e _; 64 al massimo.',
    // sites
    'Two capital letters, such as DE.': 'Due lettere maiuscole, per esempio DE.',
    'Six hexadecimal digits, such as #1d4ed8.': 'Sei cifre esadecimali, per esempio #1d4ed8.',
    // consent
    'A consent is given by a checkbox, and by nothing else.': 'Un consenso si dà con una casella, e con nient’altro.',
    'A box starts empty: nothing ticks it but its reader.': 'Una casella parte vuota: la spunta solo chi la legge.',
    'Two boxes have the same id, so nobody could tell which of them was ticked.':
      'Due caselle hanno lo stesso id, quindi non si saprebbe quale è stata spuntata.',
    'Two boxes ask for one purpose on one channel. One box stands for one purpose and channel.':
      'Due caselle propongono la stessa finalità sullo stesso canale. Una casella sta per una finalità e un canale.',
    'This label is also about {0}. Email, text messages and calls have a box each.':
      'Questa etichetta riguarda anche altro: {0}. E-mail, SMS e chiamate hanno ciascuno la propria casella.',
    'This label joins {0}. Each purpose has a box of its own.':
      'Questa etichetta unisce {0}. Ogni finalità ha la propria casella.',
    'Along with messages, this label would have its reader accept or declare {0}. Take that out, or give it a box of its own that grants nothing.':
      'Insieme ai messaggi, con questa etichetta si accetterebbe o dichiarerebbe anche altro: {0}. Toglierlo, o dargli una casella a sé che non conceda nulla.',
    'At most {0} partners can stand on one form.': 'Su un modulo possono figurare al massimo {0} partner.',
    'Two partners have the id {0}.': 'Due partner hanno l’id {0}.',
    'A partner stands on the form by name.': 'Un partner figura sul modulo con il proprio nome.',
    'Give the web address of this partner’s own privacy policy, beginning with https://.':
      'Indicare l’indirizzo web dell’informativa sulla privacy di questo partner, che comincia con https://.',
    '{0} has no box of its own.': '{0} non ha una casella propria.',
    'A partner’s box has the partner’s name and policy beside it, and a purpose with the slug “partner.” and the id of the box.':
      'Accanto alla casella di un partner stanno il suo nome e la sua informativa, e la sua finalità ha come identificativo «partner.» e l’id della casella.',
    '{0} tells something about the reader that the law protects more. Say “explicitly” in the label, and ask again in a second step.':
      '{0} rivela di chi legge qualcosa che la legge protegge di più. Scrivere «esplicitamente» nell’etichetta, e chiedere ancora in un secondo passaggio.',
    'This is neither an email address nor a phone number with its country’s code.':
      'Questo non è né un indirizzo e-mail né un numero di telefono con il prefisso del paese.',
    'At most {0} lines at once. Send the rest in a second piece.':
      'Al massimo {0} righe alla volta. Inviare il resto separatamente.',
    'There is no such suppression.': 'Questa esclusione non esiste.',
    'This person complained, or asked to be left alone or erased. That is not for you to lift: only their own new consent ends it.':
      'Questa persona ha reclamato, o ha chiesto di essere lasciata in pace o cancellata. Questa esclusione non si può revocare da qui: vi pone fine solo un suo nuovo consenso.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”, with a box of its own.':
      '{0} riguarda l’osservazione di ciò che fa chi legge. È una finalità a sé, di tipo «tracking», con la propria casella.',
    '{0} is about watching what readers do, and no box asks for it. Make it a purpose of its own, with a box, or leave it.':
      '{0} riguarda l’osservazione di ciò che fa chi legge, e nessuna casella la propone. Farne una finalità a sé, con una casella, o rinunciarvi.',
    'This box is for tracking, and its label does not say that opens and clicks are measured.':
      'Questa casella riguarda la misurazione, e la sua etichetta non dice che si misurano aperture e clic.',
    'A box in the file names a purpose that the file does not have, so nobody could know what it is for.':
      'Una casella del file nomina una finalità che nel file non c’è, quindi nessuno potrebbe sapere a che cosa serve.',
    'This is what the newest version asks.': 'È già ciò che chiede la versione più recente.',
    'This version does not ask as people must be asked today. Each entry of “errors” says what is wrong where, and names the demand.':
      'Questa versione non chiede come si deve chiedere oggi alle persone. Ogni voce di «errors» dice che cosa non va e dove, e nomina il requisito.',
    '{0} asks for messages in a field. Only a box of its own can do that.':
      '{0} propone messaggi in un campo. Può farlo solo una casella a sé.',
    '{0} says that a box is ticked. Each starts empty, and its reader alone ticks it.':
      '{0} dice che una casella è spuntata. Ognuna parte vuota, e la spunta solo chi la legge.',
    'The box for terms also asks for messages. It may accept the terms and nothing else.':
      'La casella delle condizioni propone anche messaggi. Può servire ad accettare le condizioni e nient’altro.',
    '{0} takes it as settled that its reader accepts or declares something. Nobody asked them.':
      '{0} dà per scontato che chi legge accetti o dichiari qualcosa. Nessuno glielo ha chiesto.',
    '{0} uses an answer for what no box asks. Ask for it in a box of its own, or leave it.':
      '{0} usa una risposta per qualcosa che nessuna casella propone. Proporlo in una casella a sé, o rinunciarvi.',
    '{0} is for people who have ticked nothing. Whoever is written to subscribes themselves.':
      '{0} si rivolge a chi non ha spuntato nulla. Chi riceve messaggi si iscrive di persona.',
    '{0} announces a call or a text message that no box asks for.':
      '{0} annuncia una chiamata o un SMS che nessuna casella propone.',
    '{0} announces questions that others have. They are a purpose of their own.':
      '{0} annuncia sondaggi di altri. Sono una finalità a sé.',
    '{0} makes the consent a duty, or a condition for something else. It has to be free.':
      '{0} fa del consenso un obbligo, o la condizione per qualcos’altro. Deve essere libero.',
    'This box has no label in this language.': 'Questa casella non ha un’etichetta in questa lingua.',
    'A label has at most {0} characters, so that people read it.':
      'Un’etichetta ha al massimo {0} caratteri, così che la si legga.',
    'Neither the label nor what stands beside it says which messages will come.':
      'Né l’etichetta né ciò che le sta accanto dice quali messaggi arriveranno.',
    '{0} turns the meaning of a tick around. A ticked box says yes to something.':
      '{0} rovescia il senso della spunta. Una casella spuntata dice sì a qualcosa.',
    'The purpose does not say how often messages come.':
      'La finalità non dice con quale frequenza arrivano i messaggi.',
    'The label does not name its channel. The page says it beside the box; it is better said in the label.':
      'L’etichetta non nomina il canale. La pagina lo dice accanto alla casella; è meglio dirlo nell’etichetta.',
    'The way out is in every message. Say as well that it works at any time: people are told of that right.':
      'Ogni messaggio contiene il modo di disiscriversi. Dire anche che si può fare in ogni momento: è un diritto di cui le persone vanno informate.',
    '{0} lets others write whom nobody names. Each has a box of its own, with its name.':
      '{0} permette di scrivere ad altri che nessuno nomina. Ognuno ha la propria casella, con il suo nome.',
    'The label of this box does not name “{0}”.': 'L’etichetta di questa casella non nomina «{0}».',
    '{0} does not say that one subscribes. A button names its act, and no other.':
      '{0} non dice che ci si iscrive. Un pulsante nomina la propria azione, e nessun’altra.',
    'A button has at most {0} characters.': 'Un pulsante ha al massimo {0} caratteri.',
    '{0} takes sending the form for consent. Only a ticked box is.':
      '{0} considera consenso l’invio del modulo. Lo è solo una casella spuntata.',
    '{0} takes silence, or an empty box, for a yes. Only a ticked box is.':
      '{0} considera un sì il silenzio, o una casella vuota. Lo è solo una casella spuntata.',
    'The purpose “{0}” has no words in this language. Publish a version of it that has them.':
      'La finalità «{0}» non ha un testo in questa lingua. Pubblicarne una versione che lo abbia.',
    'Give the web address of your privacy notice, beginning with https://.':
      'Indicare l’indirizzo web dell’informativa sulla privacy, che comincia con https://.',
    'Give the web address of the terms, beginning with https://.':
      'Indicare l’indirizzo web delle condizioni, che comincia con https://.',
    'This text is in {0}, and the page is not.': 'Questo testo è in una lingua diversa da quella della pagina: {0}.',
    'A title has at most {0} characters.': 'Un titolo ha al massimo {0} caratteri.',
    '{0} puts whoever says no to shame. A no is as good an answer as a yes.':
      '{0} colpevolizza chi dice no. Un no vale quanto un sì.',
    '{0} presses for time. A list has room for everybody, today and tomorrow.':
      '{0} mette fretta. In una lista c’è posto per tutti, oggi e domani.',
    'Say that the consent can be withdrawn.': 'Dire che il consenso può essere revocato.',
    'Say that the consent can be withdrawn at any time.':
      'Dire che il consenso può essere revocato in qualsiasi momento.',
    'Say how the consent can be withdrawn, such as by a link in each message.':
      'Dire come il consenso può essere revocato, per esempio con un link in ogni messaggio.',
    'A consent can always be withdrawn; this sentence denies it.':
      'Un consenso può sempre essere revocato; questa frase lo nega.',
    English: 'inglese',
    French: 'francese',
    German: 'tedesco',
    Spanish: 'spagnolo',
    Italian: 'italiano',
    Portuguese: 'portoghese',
    'another language': 'un’altra lingua',
    // content
    'This is not written in that format, or has faults: mend what the preflight shows first.':
      'Non è scritto in quel formato, o contiene errori: correggere prima ciò che mostra il controllo preliminare.',
    'Markdown has at most {0} characters, and this is longer.':
      'Il Markdown ha al massimo {0} caratteri, e questo è più lungo.',
    'A tag such as {% if %} stands where only HTML has a place for it, between the rows of a table for instance.':
      'Un tag come {% if %} sta dove c’è posto solo in HTML, per esempio tra le righe di una tabella.',
    'the name': 'il nome',
    'the postal address': 'l’indirizzo postale',
    'a style for all that is in the message': 'uno stile per tutto ciò che è nel messaggio',
    'it is in a block that not every reader gets': 'è in un blocco che non tutti i lettori ricevono',
    'why the reader gets it': 'perché il lettore lo riceve',
    'the link to unsubscribe': 'il link per cancellarsi',
    'the link to the preferences': 'il link alle preferenze',
    'the link that answers “why did I get this?”': 'il link che risponde a «perché l’ho ricevuto?»',
    'your name': 'il proprio nome',
    'your postal address': 'il proprio indirizzo postale',
    'The subject is empty.': 'L’oggetto è vuoto.',
    'A subject is one line.': 'Un oggetto è di una sola riga.',
    'The subject has more than {0} characters.': 'L’oggetto ha più di {0} caratteri.',
    'Most mail programs show about {0} characters of a subject.':
      'La maggior parte dei programmi di posta mostra circa {0} caratteri di un oggetto.',
    '“{0}” says that this is an answer or is passed on, and it is neither. A subject must be truthful.':
      '«{0}» fa pensare a una risposta o a un inoltro, e non lo è. Un oggetto deve dire il vero.',
    'A subject in capitals reads as shouting, and spam filters count it.':
      'Un oggetto in maiuscole sembra gridato, e i filtri antispam ne tengono conto.',
    '“{0}” looks like spam to people and to filters.': '«{0}» sembra spam alle persone e ai filtri.',
    'The subject cannot contain itself.': 'L’oggetto non può contenere sé stesso.',
    'The name of the sender is empty.': 'Il nome del mittente è vuoto.',
    'The name of a sender is one line.': 'Il nome di un mittente è di una sola riga.',
    'The name of the sender has more than {0} characters.': 'Il nome del mittente ha più di {0} caratteri.',
    'Most mail programs show about {0} characters of a name.':
      'La maggior parte dei programmi di posta mostra circa {0} caratteri di un nome.',
    '“{0}” in the name of a sender would be taken for the address that the message comes from.':
      '«{0}» nel nome di un mittente si scambierebbe per l’indirizzo da cui viene il messaggio.',
    'The preview text is one line.': 'Il testo di anteprima è di una sola riga.',
    'The preview text has more than {0} characters.': 'Il testo di anteprima ha più di {0} caratteri.',
    'Without a preview text, mail programs show the first words of the message beside the subject.':
      'Senza un testo di anteprima, i programmi di posta mostrano accanto all’oggetto le prime parole del messaggio.',
    'Most mail programs show fewer than {0} characters of the preview text.':
      'La maggior parte dei programmi di posta mostra meno di {0} caratteri del testo di anteprima.',
    'Each message names who sends it and where they can be reached by post. Fill in {0} under Settings.':
      'Ogni messaggio indica chi lo invia e il suo indirizzo postale. Completare nelle impostazioni: {0}.',
    'Choose what this message is for: each message says what its reader agreed to.':
      'Scegliere a che cosa serve questo messaggio: ognuno dice a che cosa ha acconsentito chi lo legge.',
    'Nobody has a value {{ {0} }}: it prints nothing.': 'Nessuno ha un valore {{ {0} }}: non produce nulla.',
    'This part is too much work for one message ({0}). Loop over less, or print less.':
      'Questa parte è troppo onerosa per un solo messaggio ({0}). Ripetere meno, o produrre meno.',
    'A merge tag cannot stand here, inside a tag. Put it into a quoted attribute or between tags.':
      'Qui, dentro un tag, non può stare un segnaposto. Metterlo in un attributo tra virgolette o fra i tag.',
    'Put the value of {0} into quotation marks: a merge tag in it could end it early.':
      'Mettere tra virgolette il valore di {0}: un segnaposto al suo interno potrebbe chiuderlo prima del tempo.',
    'Merge tags do not work inside HTML comments.': 'I segnaposto non funzionano nei commenti HTML.',
    'Merge tags do not work in styles.': 'I segnaposto non funzionano negli stili.',
    'Merge tags do not work in <{0}>.': 'I segnaposto non funzionano in <{0}>.',
    'Merge tags do not work in {0}.': 'I segnaposto non funzionano in {0}.',
    'This block begins in one element and ends in another. Each of its branches has to hold whole elements.':
      'Questo blocco comincia in un elemento e finisce in un altro. Ogni suo ramo deve contenere elementi interi.',
    'The HTML around this merge tag is broken, so that mail programs would move it elsewhere. Is a table or a cell not closed?':
      'L’HTML intorno a questo segnaposto non è corretto, e i programmi di posta lo sposterebbero altrove. Una tabella o una cella non è chiusa?',
    '<{0}> does not belong in a message: mail programs remove it, and filters mistrust it.':
      '<{0}> non va in un messaggio: i programmi di posta lo tolgono, e i filtri ne diffidano.',
    '{0} runs a script, and scripts do not run in messages.':
      '{0} esegue uno script, e nei messaggi gli script non girano.',
    'A message cannot send its reader to another page by itself.':
      'Un messaggio non può portare da sé chi legge su un’altra pagina.',
    '“{0}” is not a link for a message: use https, http, mailto, tel or sms.':
      '«{0}» non è un link adatto a un messaggio: usare https, http, mailto, tel o sms.',
    '“{0}” leads nowhere: a message has no site that it is part of. Write the whole address.':
      '«{0}» non porta da nessuna parte: un messaggio non fa parte di un sito. Scrivere l’indirizzo completo.',
    '“{0}” can be reached from your network only.': '«{0}» si raggiunge solo dalla propria rete.',
    'Most mail programs do not show images that are written into the message. Put it on a server and link to it.':
      'La maggior parte dei programmi di posta non mostra le immagini inserite nel messaggio. Mettere l’immagine su un server e indicarne l’indirizzo.',
    '“{0}” is no address of an image.': '«{0}» non è l’indirizzo di un’immagine.',
    'An image that nobody can see tells somebody who opened the message. Opens are measured only for those who agreed to it.':
      'Un’immagine che nessuno può vedere rivela a qualcuno chi ha aperto il messaggio. Le aperture si misurano solo per chi lo ha accettato.',
    'With {{ {0} }} in its address this image is another one for each reader, and so tells who opened the message. Opens are measured only for those who agreed to it. Where readers should see different images, choose between them with {% if %}.':
      'Con {{ {0} }} nell’indirizzo, questa immagine è diversa per ogni lettore e così rivela chi ha aperto il messaggio. Le aperture si misurano solo per chi lo ha accettato. Se si devono vedere immagini diverse, sceglierle con {% if %}.',
    'With {{ {0} }} in its address this link tells who followed it. Clicks are measured only for those who agreed to it, by links that we make. Take the value out.':
      'Con {{ {0} }} nell’indirizzo, questo link rivela chi lo ha seguito. I clic si misurano solo per chi lo ha accettato, con link creati da noi. Togliere il valore.',
    'Whoever has not agreed to be measured gets this link without {{ {0} }}, unless many others have the same value: it would tell who followed the link.':
      'Chi non ha accettato la misurazione riceve questo link senza {{ {0} }}, a meno che molti altri abbiano lo stesso valore: rivelerebbe chi ha seguito il link.',
    '“{0}” does not belong in the styles of a message.': '«{0}» non ha posto negli stili di un messaggio.',
    'This style hides the whole message.': 'Questo stile nasconde l’intero messaggio.',
    'The message is empty.': 'Il messaggio è vuoto.',
    'Elements stand within each other more than {0} deep.': 'Gli elementi sono annidati per più di {0} livelli.',
    'The message has more than {0} tags.': 'Il messaggio ha più di {0} tag.',
    'The source has more than {0} characters.': 'Il sorgente ha più di {0} caratteri.',
    'The message has {0} bytes, and Gmail cuts off what is beyond {1}: the way to unsubscribe, too.':
      'Il messaggio ha {0} byte, e Gmail taglia ciò che supera {1}: anche la cancellazione.',
    'The message has {0} bytes. Gmail cuts off what is beyond {1}.':
      'Il messaggio ha {0} byte. Gmail taglia ciò che supera {1}.',
    'There are too many styles.': 'Ci sono troppi stili.',
    'The text part has more than {0} characters.': 'La parte di testo ha più di {0} caratteri.',
    'The text part is empty. Leave it to be made from the HTML, or write one.':
      'La parte di testo è vuota. Lasciarla ricavare dall’HTML, o scriverne una.',
    'The text is empty.': 'L’SMS è vuoto.',
    'With everything that is sent along, this text has more than {0} parts. Nobody reads so many.':
      'Con tutto ciò che si invia insieme, questo SMS ha più di {0} parti. Nessuno ne legge tante.',
    'This text is sent, and paid for, as {0} messages to each reader.':
      'Questo SMS viene inviato, e si paga, come {0} messaggi per ogni destinatario.',
    '“{0}” is not among the 128 characters of text messages. One of those leaves room for 70 characters in place of 160, and the text costs more.':
      '«{0}» non è tra i 128 caratteri degli SMS. Uno solo di questi lascia posto per 70 caratteri invece di 160, e l’SMS costa di più.',
    'The name of the sender holds “{0}”, which is not among the 128 characters of text messages: each text that says it costs more.':
      'Il nome del mittente contiene «{0}», che non è tra i 128 caratteri degli SMS: ogni SMS che lo riporta costa di più.',
    'Each text says who sends it, and this sender has no name. Fill it in under Texts, Senders.':
      'Ogni SMS dice chi lo invia, e questo mittente non ha un nome. Inserirlo in Risposte SMS, Mittenti.',
    '{0} hides where the link leads. Networks block such links, and nobody can look before touching one. Write the whole address.':
      '{0} nasconde dove porta il link. Le reti bloccano questi link, e nessuno può guardare prima di toccarlo. Scrivi l’indirizzo intero.',
    '{0} is none of your sites or domains. Say why this text leads there, or link to your own.':
      '{0} non è nessuno dei tuoi siti o domini. Di’ perché questo testo porta lì, o collega il tuo.',
    'Texts have no {{ {0} }}. The way out is added to each that needs one; {{ links.preferences }} is there as well.':
      'Negli SMS non c’è {{ {0} }}. Il modo di disiscriversi si aggiunge a ogni SMS che lo richiede; c’è anche {{ links.preferences }}.',
    'This is no MJML: it begins with <mjml> and has an <mj-body>.':
      'Questo non è MJML: deve cominciare con <mjml> e avere un <mj-body>.',
    '<{0}> is not closed, or closed where another element is open.':
      '<{0}> non è chiuso, o è chiuso dove un altro elemento è aperto.',
    '<mj-include> would read a file of this server. Put its content here.':
      '<mj-include> leggerebbe un file di questo server. Mettere qui il suo contenuto.',
    'This MJML takes more than {0} to read. Make it smaller, or put fewer elements into each other.':
      'Questo MJML supera il limite di lettura: {0}. Ridurlo, o annidare meno gli elementi.',
    'Many messages in MJML are being read. Try again in a moment.':
      'Sono in lettura molti messaggi in MJML. Riprovare tra un momento.',
    'This is MJML, which no mail program reads: choose MJML as the format.':
      'Questo è MJML, che nessun programma di posta legge: scegliere MJML come formato.',
    'Readers will see “{0}” as it stands: Markdown has no HTML. Say it in Markdown, or choose HTML as the format.':
      'Chi legge vedrà «{0}» così com’è: Markdown non prevede HTML. Dirlo in Markdown, o scegliere HTML come formato.',
    'Markdown has at most {0} characters.': 'Il Markdown ha al massimo {0} caratteri.',
    'We add the footer that each message needs, because yours lacks {0}.':
      'Aggiungiamo il piè di pagina di cui ogni messaggio ha bisogno, perché nel contenuto manca: {0}.',
    'The link to unsubscribe cannot be seen ({0}). Show it, or leave it to the footer that we add.':
      'Il link di disiscrizione non si vede ({0}). Renderlo visibile, o lasciarlo al piè di pagina che aggiungiamo.',
    'This stands where HTML does not allow it; mail programs will show it elsewhere.':
      'Si trova dove l’HTML non lo ammette; i programmi di posta lo mostreranno altrove.',
    'This link leads nowhere.': 'Questo link non porta da nessuna parte.',
    '“{0}” is not encrypted. Use https.': '«{0}» non è cifrato. Usare https.',
    '{0} hides where the link leads; many filters refuse such links.':
      '{0} nasconde dove porta il link; molti filtri rifiutano questi link.',
    'The link shows {0} but leads elsewhere, as phishing does.':
      'Il link mostra {0} ma porta altrove, come nel phishing.',
    '“{0}” does not say where the link leads, for those who hear the message read.':
      '«{0}» non dice dove porta il link a chi ascolta il messaggio letto ad alta voce.',
    'Say in alt="…" what the image shows, or alt="" if it shows nothing: many readers see no images.':
      'Scrivere in alt="…" che cosa mostra l’immagine, o alt="" se non mostra nulla: molti lettori non vedono le immagini.',
    '“{0}” only keeps the place. Write your own words there, or take it out.':
      '«{0}» è solo un testo provvisorio. Metterci le proprie parole, o toglierlo.',
    '“{0}” is an address for examples, and nothing of yours is there. Put in where it should lead.':
      '«{0}» è un indirizzo d’esempio, e lì non c’è nulla di questo account. Inserire dove deve portare.',
    'There is more than one <h1>.': 'C’è più di un <h1>.',
    'Text of {0} is hard to read.': 'Un testo di {0} è difficile da leggere.',
    'Words from one person to another, with nothing around them.':
      'Parole da una persona a un’altra, senza nulla intorno.',
    'One long story and two short ones, every month.': 'Una storia lunga e due brevi, ogni mese.',
    'One thing that happens once: an event, an opening, a launch.':
      'Una cosa che accade una volta: un evento, un’apertura, un lancio.',
    // delivery
    'They ordered something: confirmation, change, dispatch, delivery, return.':
      'Ha ordinato qualcosa: conferma, modifica, spedizione, consegna, reso.',
    'They paid, or owe: invoice, receipt, failed payment, refund.':
      'Ha pagato, o deve pagare: fattura, ricevuta, pagamento non riuscito, rimborso.',
    'They booked: confirmation, change, reminder, cancellation.':
      'Ha prenotato: conferma, modifica, promemoria, annullamento.',
    'They opened, changed or closed an account.': 'Ha aperto, modificato o chiuso un account.',
    'They sign in: a code, another password, a new device.':
      'Accede: un codice, un’altra password, un nuovo dispositivo.',
    'They asked something: the answer.': 'Ha chiesto qualcosa: la risposta.',
    'They asked for access, correction or erasure of their data.':
      'Ha chiesto l’accesso ai propri dati, la loro rettifica o cancellazione.',
    'There is no such route.': 'Questa via di invio non esiste.',
    'This is neither the name of a host nor an address.': 'Questo non è né il nome di un host né un indirizzo.',
    'This host is on a private network. Only the account of this installation’s operator may send through it.':
      'Questo host è in una rete privata. Solo l’account del gestore dell’installazione può inviare attraverso di esso.',
    'A log-in would cross the network unencrypted. Choose another kind of encryption, or leave the log-in out.':
      'I dati di accesso attraverserebbero la rete non cifrati. Scegliere un altro tipo di cifratura, o omettere i dati di accesso.',
    'A log-in is a user name and a password. Give both, or neither.':
      'Per accedere servono nome utente e password. Indicarli entrambi, o nessuno dei due.',
    'This kind of route has no host of its own: the DNS names each recipient’s, and where providers are we know. Leave it out.':
      'Questo tipo di via non ha un host proprio: il DNS indica quello di ogni destinatario, e dei fornitori conosciamo l’indirizzo. Ometterlo.',
    'A provider knows an account by its key: of SES the access key ID as user name and the secret key as password, of the others the key as password alone.':
      'Un fornitore riconosce un account dalla sua chiave: per SES l’ID chiave di accesso come nome utente e la chiave segreta come password, per gli altri la sola chiave come password.',
    'There is no such region: of SES it is one like “eu-west-1”, of SendGrid “global” or “eu”.':
      'Questa regione non esiste: per SES è come «eu-west-1», per SendGrid «global» o «eu».',
    'Names of streams and configuration sets are letters, digits, “-” and “_”, 64 at most.':
      'I nomi di flussi e set di configurazione sono di lettere, cifre, «-» e «_», 64 al massimo.',
    'Several messages at once over one connection are for a relay that you know. Leave it at 1.':
      'Più messaggi insieme su una connessione vanno bene solo per un relay noto. Lasciare 1.',
    'Recipients’ own servers take mail without a log-in. Leave the user name and the password out.':
      'I server dei destinatari accettano la posta senza accesso. Omettere nome utente e password.',
    'This is not an address of a machine, or not a name for one.':
      'Questo non è l’indirizzo di una macchina, o non ne è un nome.',
    'The addresses and the name of this machine are given out by its operator, for the operator’s account.':
      'Gli indirizzi e il nome di questa macchina li assegna il suo gestore, per il proprio account.',
    'This kind of encryption does not go with this kind of route: “mta-sts” is for direct ones, “implicit” and “none” are for relays.':
      'Questo tipo di cifratura non va con questo tipo di via: «mta-sts» è per quelle dirette, «implicit» e «none» sono per i relay.',
    'The sandbox mailbox is always there and has no settings. Make another route instead.':
      'La casella di prova c’è sempre e non ha impostazioni. Creare invece un’altra via di invio.',
    'There are 20 routes. Remove one that is not used.': 'Ci sono già 20 vie di invio. Rimuoverne una che non si usa.',
    'A test message goes to the address of the user who asks for it. Ask as a user, or without `send`.':
      'Un messaggio di prova va all’indirizzo dell’utente che lo chiede. Chiederlo come utente, o senza `send`.',
    'Accept the policies first. Until then this account sends nothing, not even a test message.':
      'Accettare prima le politiche. Fino ad allora questo account non invia nulla, nemmeno una prova.',
    'Save a contact address under Settings first: the test message is sent from it.':
      'Salvare prima un indirizzo di contatto nelle impostazioni: la prova parte da lì.',
    'This is the 20th test within the hour. Wait a little.': 'È la ventesima prova in un’ora. Aspettare un poco.',
    'Mail leaves by this route. Make another one active first.':
      'La posta parte da questa via. Prima attivarne un’altra.',
    // feedback
    'This is not a sender domain of the account.': 'Questo non è un dominio mittente dell’account.',
    // delivery
    'This is not the name of a domain.': 'Questo non è il nome di un dominio.',
    'There is a key of this kind for the domain already. Rotate it instead.':
      'Il dominio ha già una chiave di questo tipo. Sostituirla.',
    'There are 50 sender domains. Retire one that is not used.':
      'Ci sono già 50 domini mittente. Ritirarne uno che non si usa.',
    'The domain has no key of this kind that signs.': 'Il dominio non ha una chiave di questo tipo che firmi.',
    'There is a new key already. It signs as soon as the DNS has it.':
      'C’è già una nuova chiave. Firmerà appena sarà nel DNS.',
    'The domain has no such key.': 'Il dominio non ha questa chiave.',
    'No other key signs for this domain. Rotate it, or retire the domain.':
      'Nessun’altra chiave firma per questo dominio. Sostituirla, o ritirare il dominio.',
    'The DNS was asked often enough within the hour. It is asked again by itself.':
      'In quest’ora il DNS è stato interrogato abbastanza. Verrà interrogato di nuovo in automatico.',
    'Another account of this installation has proven this domain. It can be used here once it is given up there.':
      'Un altro account di questa installazione ha comprovato questo dominio. Si potrà usare qui quando là sarà ceduto.',
    'Mail leaves encrypted wherever its server can.': 'La posta parte cifrata ovunque il server lo permetta.',
    'A route of yours does not encrypt. Choose STARTTLS or TLS for it; Gmail asks for it.':
      'Una delle vie di invio non cifra. Scegliere per essa STARTTLS o TLS: Gmail lo richiede.',
    'Each message of a campaign carries it, and it is signed (RFC 8058).':
      'Ogni messaggio di una campagna lo porta, ed è firmato (RFC 8058).',
    'Not looked up yet. It says what becomes of mail that only pretends to be yours; begin with p=none.':
      'Non ancora consultato. Dice che cosa accade alla posta che finge soltanto di essere la propria; iniziare con p=none.',
    'Not looked up yet. Only needed while no signing key is published.':
      'Non ancora consultato. Serve solo finché non è pubblicata una chiave di firma.',
    'Not looked up yet. This key signs as soon as the DNS has it.':
      'Non ancora consultato. Questa chiave firma appena il DNS la contiene.',
    'Not looked up yet.': 'Non ancora consultato.',
    'Leave it where it is for now: mail that was signed with it is still on its way.':
      'Lasciarla dov’è per ora: la posta firmata con essa è ancora in viaggio.',
    'Not looked up yet. With it, bounces and reports come straight back here.':
      'Non ancora consultato. Con esso, i rimbalzi e i rapporti tornano direttamente qui.',
    'Not looked up yet. It goes with the record above.': 'Non ancora consultato. Va con il record qui sopra.',
    'Not looked up yet. With it, those who write to you tell where encryption fails.':
      'Non ancora consultato. Con esso, chi scrive dice dove fallisce la cifratura.',
    'Not looked up yet. Whoever gave you the address sets its name.':
      'Non ancora consultato. Il nome lo imposta chi ha dato l’indirizzo.',
    'Not looked up yet. In place of spf.your-provider.example goes the name that your provider tells you.':
      'Non ancora consultato. Al posto di spf.your-provider.example va il nome indicato dal fornitore.',
    'Not looked up yet. If there is such a record already, add the middle part to it: two records count as none.':
      'Non ancora consultato. Se un record simile c’è già, aggiungervi la parte centrale: due record valgono come nessuno.',
    'Publish {0} and {1} of {2}, as Settings, Sending shows them; then check again.':
      'Pubblicare {0} e {1} di {2}, come mostrano Impostazioni, Invio; poi controllare di nuovo.',
    'Publish {0} of {1}, as Settings, Sending shows them; then check again.':
      'Pubblicare {0} di {1}, come mostrano Impostazioni, Invio; poi controllare di nuovo.',
    'the proof that the domain is yours': 'la prova che il dominio è proprio',
    'the DKIM key': 'la chiave DKIM',
    'the SPF record': 'il record SPF',
    'the DMARC record': 'il record DMARC',
    'the MX record of the return path': 'il record MX del percorso di ritorno',
    'the SPF record of the return path': 'il record SPF del percorso di ritorno',
    'the name of the sending address (PTR)': 'il nome dell’indirizzo d’invio (PTR)',
    encryption: 'la cifratura',
    'the record for reports about encryption': 'il record per i rapporti sulla cifratura',
    'the way out by one click': 'la cancellazione con un clic',
    'The DNS did not answer. It is asked again by itself.': 'Il DNS non ha risposto. Verrà interrogato di nuovo da sé.',
    'There is no such record yet. New records may take hours to appear.':
      'Questo record non esiste ancora. I record nuovi possono impiegare ore ad apparire.',
    'The name leads to {0}, where no key stands.': 'Il nome porta a {0}, dove non c’è nessuna chiave.',
    'What stands there is no key. Copy the value again.':
      'Ciò che c’è lì non è una chiave. Copiare di nuovo il valore.',
    'The key was taken back: its record is empty. Copy the value again.':
      'La chiave è stata ritirata: il suo record è vuoto. Copiare di nuovo il valore.',
    'There is a record, but with another key. Copy the value again.':
      'C’è un record, ma con un’altra chiave. Copiare di nuovo il valore.',
    'The record allows this key for something else than mail. Copy the value again.':
      'Il record ammette questa chiave per altro che la posta. Copiare di nuovo il valore.',
    'There are several records; some receivers take the wrong one. Keep ours.':
      'Ci sono più record; alcuni destinatari prendono quello sbagliato. Tenere il nostro.',
    'The key is published, but marked as a test (t=y): take that away.':
      'La chiave è pubblicata, ma segnata come prova (t=y): toglierlo.',
    'The key is published.': 'La chiave è pubblicata.',
    'The domain is proven to be yours.': 'È comprovato che il dominio è proprio.',
    'Only needed while no signing key is published.': 'Serve solo finché non è pubblicata una chiave di firma.',
    'The domain says nothing about who may send for it. Your provider tells you what to include.':
      'Il dominio non dice chi può inviare a suo nome. Il fornitore indica che cosa includere.',
    'There are several such records, which counts as none. Join them into one.':
      'Ci sono più record di questo tipo, e valgono come nessuno. Unirli in uno solo.',
    'In place of {0} goes the name that your provider tells you.': 'Al posto di {0} va il nome indicato dal fornitore.',
    'The record lets everybody send for this domain. End it with ~all or -all.':
      'Il record lascia inviare chiunque per questo dominio. Terminarlo con ~all o -all.',
    'It takes {0} look-ups to read this record, and receivers stop at {1}: then nothing of it counts. Take includes away that you do not need.':
      'Servono {0} interrogazioni per leggere questo record, e i destinatari si fermano a {1}: allora non vale nulla. Togliere gli include che non servono.',
    'Receivers cannot read this record: {0}.': 'I destinatari non possono leggere questo record: {0}.',
    'Part of it could not be looked up: {0}.': 'Una parte non si è potuta consultare: {0}.',
    'It does not allow {0}, from which your mail leaves ({1}).': 'Non ammette {0}, da cui parte la posta ({1}).',
    'Add ip6:{0} to it.': 'Aggiungere ip6:{0}.',
    'Add ip4:{0} to it.': 'Aggiungere ip4:{0}.',
    'Found, with {0} of {1} look-ups.': 'Trovato, con {0} interrogazioni su {1}.',
    '{0} of its names lead nowhere.': '{0} dei suoi nomi non portano da nessuna parte.',
    'It does not name {0} itself; make sure that it includes what your provider tells you.':
      'Non nomina {0} stesso; fare attenzione che includa ciò che indica il fornitore.',
    'There are several such records, which counts as none. Keep one.':
      'Ci sono più record di questo tipo, e valgono come nessuno. Tenerne uno.',
    'The record names no policy that is one: p=none, p=quarantine or p=reject.':
      'Il record non nomina nessuna politica valida: p=none, p=quarantine o p=reject.',
    'Mail that only pretends to be yours is let through (p=none).':
      'La posta che finge soltanto di essere la propria viene lasciata passare (p=none).',
    'To read reports here, add mailto:{0} to its rua.':
      'Per leggere i rapporti qui, aggiungere mailto:{0} alla sua rua.',
    'It is that of the organisation.': 'È quello dell’organizzazione.',
    'Mail that only pretends to be yours goes to the junk folder.':
      'La posta che finge soltanto di essere la propria finisce nella posta indesiderata.',
    'Mail that only pretends to be yours is refused.':
      'La posta che finge soltanto di essere la propria viene rifiutata.',
    'What stands there is no such record. Copy the value again.':
      'Ciò che c’è lì non è un record simile. Copiare di nuovo il valore.',
    'Without it, nobody tells you where the encryption of mail to you fails.':
      'Senza di esso, nessuno dice dove fallisce la cifratura della posta in arrivo.',
    'The record names nobody to tell: its rua is missing or no address.':
      'Il record non nomina nessuno da avvisare: la sua rua manca o non è un indirizzo.',
    'Senders tell where encryption fails.': 'I mittenti dicono dove la cifratura fallisce.',
    'Without it, bounces come to the mail server of the domain itself and are not read here.':
      'Senza di esso, i rimbalzi vanno al server di posta del dominio stesso e non si leggono qui.',
    'Bounces come back here.': 'I rimbalzi tornano qui.',
    'Bounces go to {0} first, and not to {1}.': 'I rimbalzi vanno prima a {0}, e non a {1}.',
    'Bounces go to nobody first, and not to {0}.': 'I rimbalzi non vanno prima a nessuno, e non a {0}.',
    '{0} has no name. Whoever gave you the address sets it; Gmail and others refuse mail without one.':
      '{0} non ha nome. Lo imposta chi ha dato l’indirizzo; Gmail e altri rifiutano la posta senza nome.',
    'The name leads back to the address.': 'Il nome riporta all’indirizzo.',
    '{0} does not lead back to {1}: give that name an AAAA record.':
      '{0} non riporta a {1}: dare a quel nome un record AAAA.',
    '{0} does not lead back to {1}: give that name an A record.':
      '{0} non riporta a {1}: dare a quel nome un record A.',
    'There is no such host. Check its name.': 'Questo host non esiste. Controllarne il nome.',
    'The name of the host leads into a private network. Only the account of this installation’s operator may send there.':
      'Il nome dell’host porta in una rete privata. Solo l’account del gestore di questa installazione può inviarvi.',
    'Nothing answers at this host and port. Check both, and whether a firewall is in between.':
      'Nulla risponde a questo host e a questa porta. Controllare entrambi, e se c’è un firewall in mezzo.',
    'The server hung up. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'Il server ha chiuso la connessione. Controllare la porta e il tipo di cifratura: 465 è per TLS dall’inizio, 587 per STARTTLS.',
    'The server did not answer in time. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'Il server non ha risposto in tempo. Controllare la porta e il tipo di cifratura: 465 è per TLS dall’inizio, 587 per STARTTLS.',
    'The server said no.': 'Il server ha detto di no.',
    'The server is not available now. Try again later.': 'Il server ora non è disponibile. Riprovare più tardi.',
    'The connection could not be encrypted. Check the port, the kind of encryption, and whether the certificate is valid for this host.':
      'La connessione non si è potuta cifrare. Controllare la porta, il tipo di cifratura e se il certificato vale per questo host.',
    'There is no safe way to log in: the server offers none, or only without encryption.':
      'Non c’è un modo sicuro di accedere: il server non ne offre, o solo senza cifratura.',
    'What answers there does not speak SMTP. Check the port.':
      'Ciò che risponde lì non parla SMTP. Controllare la porta.',
    'The test could not be written down here. Look at the log of the installation.':
      'La prova non si è potuta annotare qui. Guardare il registro dell’installazione.',
    'The test was stopped.': 'La prova è stata fermata.',
    'The server answers, and offers no encryption (STARTTLS) at this port. Try port 465 with TLS from the start, or ask the provider which port encrypts.':
      'Il server risponde e su questa porta non offre cifratura (STARTTLS). Provare la porta 465 con TLS dall’inizio, o chiedere al fornitore quale porta cifra.',
    'The server refused the log-in. Check the user name and the password.':
      'Il server ha rifiutato l’accesso. Controllare nome utente e password.',
    'The log-in works, but the server does not take mail from this sender. Check which senders the provider knows.':
      'L’accesso riesce, ma il server non accetta posta da questo mittente. Controllare quali mittenti il fornitore conosce.',
    'The log-in works, but the server does not take mail for your address.':
      'L’accesso riesce, ma il server non accetta posta per il proprio indirizzo.',
    'The server answers and takes the log-in.': 'Il server risponde e accetta l’accesso.',
    'The server took a message for {0}.': 'Il server ha preso un messaggio per {0}.',
    'The server did not take the message.': 'Il server non ha preso il messaggio.',
    'The account accepted the policies in force.': 'L’account ha accettato le politiche in vigore.',
    'Nobody has accepted the policies in force for this account.':
      'Nessuno ha accettato le politiche in vigore per questo account.',
    'Nobody has stopped this sending.': 'Nessuno ha fermato questo invio.',
    'This sending was stopped.': 'Questo invio è stato fermato.',
    'The account may send email, and from this domain.': 'L’account può inviare e-mail, e da questo dominio.',
    'The account is suspended, or restricted from sending email or from this domain.':
      'L’account è sospeso, o non può inviare e-mail o non da questo dominio.',
    'The account may {0}.': 'L’account può {0}.',
    'The account is suspended, or may not {0} for now.': 'L’account è sospeso, o per ora non può {0}.',
    'The DNS proves the domain of the sender to be the account’s, or nothing leaves the house.':
      'Il DNS prova che il dominio del mittente è dell’account, o nulla esce di casa.',
    'The DNS does not prove the domain of the sender to be the account’s. Publish what Settings, Sending shows.':
      'Il DNS non prova che il dominio del mittente è dell’account. Pubblicare ciò che mostrano Impostazioni, Invio.',
    'The sender is proven to be the account’s where this number is, or nothing leaves the house.':
      'Il mittente è comprovato come dell’account dove è questo numero, o nulla esce di casa.',
    'The sender is not proven to be the account’s, or may not be used where this number is.':
      'Il mittente non è comprovato come dell’account, o non si può usare dove è questo numero.',
    'The contact has the address that the consent was given for.':
      'Il contatto ha l’indirizzo per cui il consenso è stato dato.',
    'The contact has no such address any more. A consent is not carried over to another one.':
      'Il contatto non ha più questo indirizzo. Un consenso non passa a un altro.',
    'The contact has the number that the consent was given for.':
      'Il contatto ha il numero per cui il consenso è stato dato.',
    'The contact has no such number any more. A consent is not carried over to another one.':
      'Il contatto non ha più questo numero. Un consenso non passa a un altro.',
    'Nothing keeps mail from this address.': 'Nulla impedisce la posta a questo indirizzo.',
    'This address is suppressed: it bounced, complained, or was closed to mail.':
      'Questo indirizzo è bloccato: ha rimbalzato, ha reclamato, o è stato chiuso alla posta.',
    'Nothing keeps {0} from this number.': 'Nulla impedisce {0} a questo numero.',
    'This number is suppressed: it is not in service, it has another owner, or it was closed.':
      'Questo numero è bloccato: non è in servizio, ha un altro titolare, o è stato chiuso.',
    'The consent was not withdrawn.': 'Il consenso non è stato revocato.',
    'The consent was withdrawn.': 'Il consenso è stato revocato.',
    'There is a consent for this purpose by email.': 'C’è un consenso per questa finalità via e-mail.',
    'There is no active consent for this purpose by email.':
      'Non c’è un consenso attivo per questa finalità via e-mail.',
    'There is a consent for this purpose {0}.': 'C’è un consenso per questa finalità {0}.',
    'There is no active consent for this purpose {0}. One by another way says nothing of it.':
      'Non c’è un consenso attivo per questa finalità {0}. Uno per un’altra via non ne dice nulla.',
    'The person ticked the box, and it is evidenced as well as the channel and the region demand.':
      'La persona ha spuntato la casella, ed è provato come richiedono il canale e la regione.',
    'The consent is not confirmed: its evidence is less than the channel and the region demand.':
      'Il consenso non è confermato: la sua prova è minore di quanto richiedono il canale e la regione.',
    'Nothing of the confirmation was a rehearsal, or nothing leaves the house.':
      'Nulla della conferma era una prova, o nulla esce di casa.',
    'The confirmation went to the sandbox mailbox, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'La conferma è andata alla casella di prova, dove chiunque dell’account poteva rispondere. Vale solo in prova; la persona deve iscriversi di nuovo.',
    'The confirmation went to the sandbox handset, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'La conferma è andata al telefono di prova, dove chiunque dell’account poteva rispondere. Vale solo in prova; la persona deve iscriversi di nuovo.',
    'The person agreed to the purpose as it is now.': 'La persona ha acconsentito alla finalità com’è ora.',
    'The person agreed to another version of this purpose, or to none.':
      'La persona ha acconsentito a un’altra versione di questa finalità, o a nessuna.',
    'The consent stands in the log, under a checkpoint: it can be proved.':
      'Il consenso è nel registro, sotto un checkpoint: si può provare.',
    'The consent does not stand in the log yet: it could not be proved.':
      'Il consenso non è ancora nel registro: non si potrebbe provare.',
    'Screening, or people, cleared exactly these words under the policy as it is now.':
      'Il controllo dei contenuti, o una persona, ha ammesso esattamente queste parole secondo la politica attuale.',
    'These words are not cleared: they are refused, or a person has yet to look at them.':
      'Queste parole non sono ammesse: sono rifiutate, o una persona deve ancora guardarle.',
    'What is known of the person makes nothing else of the message.':
      'Ciò che si sa della persona non fa del messaggio qualcos’altro.',
    'With the values of this person in it the message says something that is not accepted.':
      'Con i valori di questa persona il messaggio dice qualcosa che non è accettato.',
    'It comes no more often than the purpose declares, nor than the person chose.':
      'Non arriva più spesso di quanto dichiara la finalità, né di quanto la persona ha scelto.',
    'The person has lately had as many of these as the purpose declares, or as they chose themselves.':
      'La persona ne ha già ricevuti di recente quanti dichiara la finalità, o quanti ha scelto.',
    'One more is within what is allowed where this number may be.':
      'Uno in più rientra in ciò che è permesso dove questo numero può essere.',
    'This number has lately had as many as are allowed where it may be. It waits.':
      'Questo numero ne ha già ricevuti di recente quanti sono permessi dove può essere. Aspetta.',
    'It is an hour of the day at which people may be written to where this number may be.':
      'È un’ora del giorno in cui si può scrivere dove questo numero può essere.',
    'It is too early or too late, or no day for it, where this number may be. It waits.':
      'È troppo presto o troppo tardi, o non è il giorno giusto, dove questo numero può essere. Aspetta.',
    'send text messages': 'inviare SMS',
    texts: 'gli SMS',
    'use phone numbers': 'usare numeri di telefono',
    'by telephone': 'per telefono',
    calls: 'le chiamate',
    'A handset is somebody’s. Log in under your own name: a key has none.':
      'Un telefono appartiene a qualcuno. Accedere a proprio nome: una chiave non ha un telefono.',
    'No code is on its way. Enter your number first.':
      'Non è in arrivo alcun codice. Inserire prima il proprio numero.',
    'This is no number of a person. Begin with + and the code of the country.':
      'Questo non è il numero di una persona. Cominciare con + e il prefisso del paese.',
    'This number is suppressed here: whoever has it wants no texts. It may be written to again when they fill in a form and confirm it.':
      'Questo numero qui è escluso: chi lo ha non vuole SMS. Si può scrivergli di nuovo dopo che avrà compilato e confermato un modulo.',
    'A code was sent less than a minute ago. Wait for it.':
      'È stato inviato un codice meno di un minuto fa. Aspettarlo.',
    'This number was asked often enough for one day.': 'Per oggi a questo numero sono stati chiesti abbastanza codici.',
    'There is no proven sender that may be used there. Add one under Texts, Senders.':
      'Non c’è un mittente verificato che si possa usare lì. Aggiungerne uno in Risposte SMS, Mittenti.',
    'The name of your account did not pass screening, so no text that carries it can leave.':
      'Il nome dell’account non ha superato il controllo dei contenuti, perciò non può partire alcun SMS che lo riporti.',
    'This code is over. Ask for another one.': 'Questo codice è scaduto. Chiederne un altro.',
    'This is not the code of the newest text.': 'Questo non è il codice dell’SMS più recente.',
    'That were enough tries. Ask for another code.': 'I tentativi sono stati abbastanza. Chiedere un altro codice.',
    'This is no host. Give a name such as smpp.example.com, or an address.':
      'Questo non è un host. Indicare un nome come smpp.example.com, o un indirizzo.',
    'Texts of this account leave by servers of the public Internet. Only the account of this installation’s operator may use others.':
      'Gli SMS di questo account partono da server della rete Internet pubblica. Solo l’account del gestore dell’installazione può usarne altri.',
    'What is secret of this route is missing. It stays when a route is saved, unless the route moves to another place.':
      'Mancano i dati segreti di questa via. Quando si salva una via restano, a meno che la via si sposti altrove.',
    'One of the settings has signs in it that the provider’s have not.':
      'Una delle impostazioni contiene segni che quelle del fornitore non hanno.',
    'The address must begin with https:// and name nobody and nothing behind a #.':
      'L’indirizzo deve cominciare con https://, non contenere nomi utente e non avere nulla dopo un #.',
    'One of the headers is not one, or is ours to write.':
      'Una delle intestazioni non è tale, o spetta a noi scriverla.',
    'The body must be an object, and not too deep.': 'Il corpo deve essere un oggetto, non troppo annidato.',
    'The body must say {to} and {text} somewhere, or nobody gets anything.':
      'Il corpo deve contenere da qualche parte {to} e {text}, altrimenti nessuno riceve nulla.',
    'The secret of calls must be of Standard Webhooks: whsec_ and 24 to 64 bytes in base64.':
      'Il segreto delle chiamate deve essere di Standard Webhooks: whsec_ e da 24 a 64 byte in base64.',
    'One of the senders is neither letters, nor a short code, nor a number with its +.':
      'Uno dei mittenti non è né di lettere, né un numero breve, né un numero con il suo +.',
    'A country stands twice among the terms.': 'Un paese figura due volte tra le tariffe.',
    'A price needs a currency.': 'Un prezzo richiede una valuta.',
    'There is no such route for texts.': 'Questa via per gli SMS non esiste.',
    'The handset of the sandbox is always there.': 'Il telefono di prova c’è sempre.',
    'An account has at most {0} routes for texts.': 'Un account ha al massimo {0} vie per gli SMS.',
    'A route stays of the kind that it was made as. Add another one.':
      'Una via resta del tipo con cui è stata creata. Aggiungerne un’altra.',
    'What goes to the handset of the sandbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Ciò che va al telefono di prova non raggiunge nessuno, perciò non può sostituire un’altra via. Usarlo da solo.',
    'This is no number that a text can be sent to. Begin with + and the code of the country.':
      'A questo numero non si può inviare un SMS. Cominciare con + e il prefisso del paese.',
    'A test goes to a phone that a user of this account has shown to be theirs. Say which is yours, and type the code that it gets: that tries the route as well.':
      'Una prova va a un telefono che un utente di questo account ha dimostrato essere suo. Indicare il proprio e inserire il codice che riceve: così si prova anche la via.',
    'There is no sender that may be used there. Add one, and show that it is yours.':
      'Non c’è un mittente che si possa usare lì. Aggiungerne uno, e dimostrarne la titolarità.',
    'This number got as many texts today as anybody gets.':
      'Questo numero ha ricevuto oggi tutti gli SMS che qualcuno può ricevere in un giorno.',
    'Somebody of this account has to accept the policies first.':
      'Prima qualcuno di questo account deve accettare le politiche.',
    'These are many tests within an hour. Wait a while.': 'Le prove sono molte per un’ora. Aspettare un po’.',
    'Texts leave by this route. Use another one first.': 'Gli SMS partono da questa via. Usarne prima un’altra.',
    'Texts stay on the handset of the sandbox.': 'Gli SMS restano nel telefono di prova.',
    'The server answers and lets us in.': 'Il server risponde e ci fa entrare.',
    'The provider answers, and did not refuse us.': 'Il fornitore risponde e non ci ha rifiutati.',
    'The server hung up. Check the port, and whether it wants TLS.':
      'Il server ha chiuso la connessione. Controllare la porta, e se vuole TLS.',
    'The server did not answer in time. Check the port, and whether it wants TLS.':
      'Il server non ha risposto in tempo. Controllare la porta, e se vuole TLS.',
    'The server refused us. Check the name and the password, and whether it knows our address.':
      'Il server ci ha rifiutati. Controllare il nome e la password, e se conosce il nostro indirizzo.',
    'The connection could not be encrypted. Check the port, and whether the certificate is valid for this host.':
      'La connessione non si è potuta cifrare. Controllare la porta, e se il certificato vale per questo host.',
    'What answers there does not speak SMPP. Check the port.':
      'Ciò che risponde lì non parla SMPP. Controllare la porta.',
    'What answers there does not speak HTTP. Check the address.':
      'Ciò che risponde lì non parla HTTP. Controllare l’indirizzo.',
    'The handset’s number is none. Begin with + and the code of the country.':
      'Il numero del telefono non è valido. Cominciare con + e il prefisso del paese.',
    'What goes to the sandbox mailbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Ciò che va alla casella di prova non raggiunge nessuno, perciò non può sostituire un’altra via. Usarla da sola.',
    'This is neither a route nor a sender domain of the account.':
      'Questo non è né una via di invio né un dominio mittente dell’account.',
    'This neither warms up, nor did.': 'Qui non c’è, e non c’è stato, alcun aumento graduale degli invii.',
    // embeddings
    'The id of an embedding.': 'L’ID di un’inclusione.',
    'There is no such embedding.': 'Questo incorporamento non esiste.',
    'There is no such form.': 'Questo modulo non esiste.',
    'This is not the address of a page on the web: it begins with https:// and has no log-in in it.':
      'Questo non è l’indirizzo di una pagina web: deve cominciare con https:// e non contenere dati di accesso.',
    'This page has the form in this way already.': 'Il modulo è già su questa pagina in questa modalità.',
    'A form is named on {0} pages at most. Remove those where it is not any more.':
      'Per un modulo si indicano al massimo {0} pagine. Rimuovere quelle su cui non c’è più.',
    'This embedding is not closed.': 'Questo incorporamento non è chiuso.',
    'This embedding is closed for what was found on its page, and stays on the list until the page is mended.':
      'Questo incorporamento è chiuso per ciò che è stato trovato sulla sua pagina, e resta nell’elenco finché la pagina non è corretta.',
    'A look at the page found it in order; {0} had asked for it.':
      'Uno sguardo alla pagina l’ha trovata in ordine; lo aveva chiesto {0}.',
    'A box on this page is ticked before anybody ticked it. The form is not shown there any more. Take the box away, then ask for it to be opened again.':
      'Una casella di questa pagina è spuntata prima che qualcuno l’abbia spuntata. Il modulo non vi è più mostrato. Togliere la casella, poi chiedere che venga riaperto.',
    'This page has a box of its own that sends to the form. The form is not shown there any more. Paste our lines as they are, then ask for it to be opened again.':
      'Questa pagina ha una casella propria che invia al modulo. Il modulo non vi è più mostrato. Incollare le nostre righe così come sono, poi chiedere che venga riaperto.',
    'On this page the form cannot be seen as it is. It is not shown there any more. Show it whole and uncovered, then ask for it to be opened again.':
      'In questa pagina il modulo non si vede com’è. Non vi è più mostrato. Mostrarlo intero e scoperto, poi chiedere che venga riaperto.',
    'This page has other words than ours around the form, or in it, that bear on consent. It is not shown there any more. Put the words right, then ask for it to be opened again.':
      'Questa pagina ha parole diverse dalle nostre, attorno al modulo o dentro, che riguardano il consenso. Non vi è più mostrato. Correggere le parole, poi chiedere che venga riaperto.',
    // exports
    'There is no such export.': 'Questo archivio non esiste.',
    'These are more than a million contacts. Ask for some of them.':
      'Sono più di un milione di contatti. Chiederne una parte.',
    'Five exports are being made. Wait for one of them, or cancel it.':
      'Sono già in corso cinque archivi. Aspettarne uno, o annullarlo.',
    'This export is over: there is nothing to cancel.': 'Questo archivio è terminato: non c’è nulla da annullare.',
    'This export is not made yet, or was ended before it was.':
      'Questo archivio non è ancora pronto, o è stato fermato prima.',
    'This export is not kept any more: its week is over, or somebody in it was erased.':
      'Questo archivio non è più conservato: la sua settimana è passata, o i dati di una delle persone sono stati cancellati.',
    // feedback
    'This is neither XML nor JSON nor a file that is packed in a way that reports are.':
      'Questo non è né XML né JSON, né un file compresso come lo sono i rapporti.',
    'This is no XML that could be read to its end.': 'Questo non è un XML che si possa leggere fino in fondo.',
    'This is no JSON that could be read to its end.': 'Questo non è un JSON che si possa leggere fino in fondo.',
    'The file brings definitions of its own, as no report does. It is not read.':
      'Il file porta definizioni proprie, come nessun rapporto fa. Non viene letto.',
    'The file nests deeper than any report does.': 'Il file è annidato più di qualsiasi rapporto.',
    'The report has more rows than are read.': 'Il rapporto ha più righe di quante se ne leggano.',
    'This is no aggregate report about a domain.': 'Questo non è un rapporto aggregato su un dominio.',
    'The report is about no time that could be: a day, or a week.':
      'Il rapporto non riguarda un periodo possibile: un giorno, o una settimana.',
    'The id of the report has more than 400 bytes, as none does that receivers write. It is not read.':
      'L’id del rapporto ha più di 400 byte, come in nessun rapporto dei provider. Non viene letto.',
    'The report is about a domain that this account has not proven to be its own.':
      'Il rapporto riguarda un dominio di cui questo account non ha dimostrato la titolarità.',
    'There were 500 reports about this domain within a day. Go on tomorrow.':
      'In un giorno ci sono stati 500 rapporti su questo dominio. Continuare domani.',
    'Signed for {0} and allowed by its SPF record.': 'Firmato per {0} e consentito dal suo record SPF.',
    'Signed for {0}, but sent by somebody else{1}: most likely forwarded, or by a provider without your return path.':
      'Firmato per {0}, ma inviato da qualcun altro{1}: con ogni probabilità inoltrato, o da un fornitore senza il proprio percorso di ritorno.',
    'Allowed by the SPF record of {0}, but not signed: find out who sends there, and sign it.':
      'Consentito dal record SPF di {0}, ma non firmato: scoprire chi invia da lì, e farlo firmare.',
    'Neither signed nor allowed for your domain, but for {0}: a service of yours that is not set up, or somebody who uses your name.':
      'Né firmato né ammesso per il proprio dominio, ma per {0}: un servizio proprio non configurato, o qualcuno che usa il nome.',
    'Neither signed nor allowed by anybody: a machine of yours that was forgotten, or somebody who uses your name.':
      'Né firmato né ammesso da nessuno: una macchina propria dimenticata, o qualcuno che usa il nome.',
    'There are 20 such addresses. Remove one that is not used.':
      'Ci sono già 20 indirizzi di questo tipo. Rimuoverne uno che non si usa.',
    'This provider signs what it tells. Give the key that it shows for that.':
      'Questo fornitore firma ciò che segnala. Indicare la chiave che mostra per questo.',
    'This is no verification key of SendGrid: it is one line of base64, from its Event Webhook settings.':
      'Questa non è una chiave di verifica di SendGrid: è una riga di base64, nelle sue impostazioni Event Webhook.',
    'Give the ARN of the SNS topic, like arn:aws:sns:eu-west-1:123456789012:mail.':
      'Indicare l’ARN dell’argomento SNS, come arn:aws:sns:eu-west-1:123456789012:mail.',
    'There is no such address.': 'Questo indirizzo non esiste.',
    'There are as many mailboxes as an account may have.':
      'È stato raggiunto il numero massimo di caselle per un account.',
    'A password goes over encrypted connections alone.': 'Una password passa solo su connessioni cifrate.',
    'This host is not on the public Internet.': 'Questo host non è sulla rete Internet pubblica.',
    'There is no such mailbox.': 'Questa casella non esiste.',
    'Name servers fail for a day, not for three.': 'I server DNS hanno guasti di un giorno, non di tre.',
    'Providers close what nobody opens, and make traps of it later.':
      'I provider chiudono le caselle che nessuno apre, e poi ne fanno trappole.',
    'People clear a mailbox that they use.': 'Chi usa una casella la svuota.',
    'They have a rule against us, or are gone.': 'Lì c’è una regola contro di noi, o non c’è più nessuno.',
    'Servers are mended within two weeks.': 'I server si riparano entro due settimane.',
    'The server offered no encryption, or somebody in between took the offer away. Switch STARTTLS on.':
      'Il server non ha offerto cifratura, o qualcuno in mezzo ha tolto l’offerta. Attivare STARTTLS.',
    'Its certificate is for another name. Get one for the name in the MX record.':
      'Il suo certificato è per un altro nome. Procurarne uno per il nome nel record MX.',
    'Its certificate is too old. Renew it, and see why that did not happen by itself.':
      'Il suo certificato è scaduto. Rinnovarlo, e vedere perché non è avvenuto da sé.',
    'Nobody whom senders trust has signed its certificate, or the one in between is missing.':
      'Nessuno di cui i mittenti si fidano ha firmato il suo certificato, o manca quello intermedio.',
    'The encryption could not be agreed on, for a reason that has no name of its own.':
      'La cifratura non si è potuta concordare, per una ragione senza un nome proprio.',
    'The TLSA record fits no certificate of the server. Renew both together.':
      'Il record TLSA non corrisponde a nessun certificato del server. Rinnovare entrambi insieme.',
    'The signatures in the DNS of the domain do not hold (DNSSEC).':
      'Le firme nel DNS del dominio non reggono (DNSSEC).',
    'The sender insists on DANE, and the server has no TLSA record that counts.':
      'Il mittente esige DANE, e il server non ha un record TLSA valido.',
    'The MTA-STS policy could not be fetched. Look at mta-sts. and its web server.':
      'La politica MTA-STS non si è potuta prelevare. Guardare mta-sts. e il suo server web.',
    'The MTA-STS policy breaks the rules of RFC 8461.': 'La politica MTA-STS viola le regole della RFC 8461.',
    'The web server with the MTA-STS policy has a certificate that does not hold.':
      'Il server web con la politica MTA-STS ha un certificato che non regge.',
    'The report counts them and does not say why.': 'Il rapporto li conta e non dice perché.',
    // http
    'This has a character that no text has.': 'Contiene un carattere che non esiste in nessun testo.',
    'Log in, or send an API key as “Authorization: Bearer om_live_…”.':
      'Accedere, o inviare una chiave API come «Authorization: Bearer om_live_…».',
    'This API key is not known, or was revoked.': 'Questa chiave API non è nota, o è stata revocata.',
    'This is for operators of the installation whose role includes “{0}”. An administrator of the installation can give it; an owner of an account cannot.':
      'Questo è per i gestori dell’installazione il cui ruolo comprende «{0}». Può concederlo un amministratore dell’installazione; il proprietario di un account no.',
    'Your role or key does not include “{0}”. Ask an owner of the account.':
      'Il proprio ruolo o la propria chiave non comprende «{0}». Chiedere a un proprietario dell’account.',
    'This request came from another site. Open the console and try again there.':
      'Questa richiesta viene da un altro sito. Aprire la console e riprovare lì.',
    'This account is being closed: it can be read, exported and proved, and changes nothing any more. Its owner can call that off in the settings.':
      'Questo account è in chiusura: si può leggere, esportare e provarne i consensi, ma non cambia più nulla. Il proprietario può annullare la chiusura nelle impostazioni.',
    'There is nothing at this address. The list of operations is at /v1/openapi.json.':
      'A questo indirizzo non c’è nulla. L’elenco delle operazioni è in /v1/openapi.json.',
    '{0} does nothing at this address. It takes {1}.': 'A questo indirizzo {0} non fa nulla. Si accetta: {1}.',
    'The request is larger than is taken at once: 1 MiB of JSON, 8 MiB of a file. Send less at once.':
      'La richiesta supera ciò che si accetta in una volta: 1 MiB di JSON, 8 MiB di file. Inviare meno alla volta.',
    'The body is not JSON. Send “Content-Type: application/json” and one JSON object.':
      'Il corpo non è JSON. Inviare «Content-Type: application/json» e un solo oggetto JSON.',
    'A file of this kind is not taken here. Taken are: {0}.':
      'Qui un file di questo tipo non è accettato. Si accettano: {0}.',
    'Too many requests. Wait as long as Retry-After says.': 'Troppe richieste. Aspettare quanto indica Retry-After.',
    'An Idempotency-Key has 1 to {0} printable ASCII characters.':
      'Una Idempotency-Key ha da 1 a {0} caratteri ASCII stampabili.',
    'This Idempotency-Key was used for another request. Use a new one for each.':
      'Questa Idempotency-Key è stata usata per un’altra richiesta. Usarne una nuova per ciascuna.',
    'Something broke on our side; nothing was changed. Try again, and tell the operator the request id if it stays.':
      'Qualcosa si è guastato da parte nostra; nulla è cambiato. Riprovare, e se il problema resta comunicare al gestore l’id della richiesta.',
    'A part of the system does not answer just now; nothing was changed. Try again in a moment.':
      'Una parte del sistema al momento non risponde; nulla è cambiato. Riprovare tra un momento.',
    'Some of what was sent does not fit. Each entry of “errors” says where and why.':
      'Qualcosa di ciò che è stato inviato non va. Ogni voce di «errors» dice dove e perché.',
    'Send “rev”, or If-Match, as you read it.': 'Inviare «rev», o If-Match, come è stato letto.',
    'This is no cursor of this list. Send “next_cursor” as this list gave it, or begin without one.':
      'Non è un cursore di questo elenco. Inviare «next_cursor» come lo ha dato questo elenco, o iniziare senza.',
    'A box starts empty and free: nothing here can tick it for its reader.':
      'Una casella parte vuota e libera: qui nulla può spuntarla al posto di chi legge.',
    'Every class but the necessary is off until the visitor chooses: nothing here can choose for them.':
      'Ogni classe, tranne lo stretto necessario, è disattivata finché il visitatore non sceglie: qui nulla può scegliere al suo posto.',
    'Refusing, accepting and choosing look and read alike: nothing here can make one stand out.':
      'Rifiutare, accettare e scegliere hanno lo stesso aspetto e lo stesso tono: qui nulla può metterne uno in risalto.',
    'There is no such field here.': 'Qui questo campo non esiste.',
    'This is missing.': 'Questo manca.',
    'This does not fit here.': 'Questo qui non va.',
    'Send one of: {0}.': 'Inviare uno di: {0}.',
    'Send {0}.': 'Inviare {0}.',
    'A name in here does not fit.': 'Un nome all’interno non va.',
    'An entry in here does not fit.': 'Una voce all’interno non va.',
    'This is empty.': 'Questo è vuoto.',
    'Send a multiple of {0}.': 'Inviare un multiplo di {0}.',
    'Send {0}; this is a number with a fraction.': 'Inviare {0}; questo è un numero con decimali.',
    'Send {0}; this is {1}.': 'Inviare {0}; questo è {1}.',
    'Send exactly {0} {1}.': 'Inviare esattamente {0} {1}.',
    'Send a number that is exactly {0}.': 'Inviare un numero che sia esattamente {0}.',
    'Send at least {0} {1}.': 'Inviare almeno {0} {1}.',
    'Send a number that is at least {0}.': 'Inviare un numero che sia almeno {0}.',
    'Send more than {0} {1}.': 'Inviare più di {0} {1}.',
    'Send a number that is more than {0}.': 'Inviare un numero maggiore di {0}.',
    'Send at most {0} {1}.': 'Inviare al massimo {0} {1}.',
    'Send a number that is at most {0}.': 'Inviare un numero che sia al massimo {0}.',
    'Send less than {0} {1}.': 'Inviare meno di {0} {1}.',
    'Send a number that is less than {0}.': 'Inviare un numero minore di {0}.',
    'Send a time, such as 2026-11-26T09:00:00Z.': 'Inviare un istante, per esempio 2026-11-26T09:00:00Z.',
    'Send a day, such as 2026-11-26.': 'Inviare un giorno, per esempio 2026-11-26.',
    'Send a time of day, such as 09:00:00.': 'Inviare un’ora, per esempio 09:00:00.',
    'Send an e-mail address.': 'Inviare un indirizzo e-mail.',
    'Send a web address, such as https://example.org.': 'Inviare un indirizzo web, per esempio https://example.org.',
    'Send bytes as base64.': 'Inviare byte in base64.',
    'Send a text that begins with {0}.': 'Inviare un testo che inizi con {0}.',
    'Send an id of this kind: {0}_ and 25 characters, as it was given.':
      'Inviare un ID di questo tipo: {0}_ e 25 caratteri, come è stato dato.',
    'This text is not in the form that is wanted here.': 'Questo testo non ha la forma richiesta qui.',
    'a text': 'un testo',
    'a number': 'un numero',
    'a whole number': 'un numero intero',
    'true or false': 'true o false',
    'a list': 'un elenco',
    'an object': 'un oggetto',
    'a time': 'un istante',
    null: 'null',
    nothing: 'niente',
    'another value': 'un altro valore',
    character: 'carattere',
    characters: 'caratteri',
    entry: 'voce',
    entries: 'voci',
    byte: 'byte',
    bytes: 'byte',
    'It is about {0}, by the case {1}.': 'Riguarda {0}, per il caso {1}.',
    'email campaigns': 'le campagne via e-mail',
    'text campaigns': 'le campagne via SMS',
    imports: 'le importazioni',
    forms: 'i moduli',
    'messages for acts': 'i messaggi per atti',
    'API keys': 'le chiavi API',
    measuring: 'la misurazione',
    // imports
    'There is no such import in this account.': 'Questa importazione non esiste in questo account.',
    'The import is not in a state in which this can be done.':
      'Nello stato in cui è l’importazione, questo non si può fare.',
    'A list of this kind is not taken, whatever stands in it.':
      'Un elenco di questo tipo non si accetta, qualunque cosa contenga.',
    'What was attested of an earlier import did not hold. Imports are suspended until its case is closed.':
      'Quanto dichiarato su un’importazione precedente non era vero. Le importazioni sono sospese finché il suo caso non è chiuso.',
    'Screening did not clear what is said of where this list comes from. What “errors” lists is why.':
      'Il controllo dei contenuti non ha ammesso ciò che è scritto sulla provenienza di questo elenco. «errors» elenca i motivi.',
    'There are 20 imports under way. Finish or cancel some first.':
      'Ci sono già 20 importazioni in corso. Prima terminarne o annullarne alcune.',
    'A file has at most 4 GiB. Split the list.': 'Un file può avere al massimo 4 GiB. Dividere l’elenco.',
    'Some parts have not arrived: “errors” names them. Send them, then say it again.':
      'Alcune parti non sono arrivate: «errors» le nomina. Inviarle, poi confermare di nuovo.',
    'The file cannot be read as a list. “errors” says why.':
      'Il file non si può leggere come elenco. «errors» dice perché.',
    'An import has at most 50 wordings.': 'Un’importazione ha al massimo 50 testi mostrati.',
    'The file is not of the kind that it says it is.': 'Il file non è del tipo dichiarato.',
    'These words do not say what anybody agreed to, or join it to something else. Send the words that stood beside the box.':
      'Queste parole non dicono a che cosa si è acconsentito, o lo uniscono ad altro. Inviare le parole che stavano accanto alla casella.',
    'The mapping leaves out what each row must prove. “errors” says what.':
      'L’abbinamento tralascia ciò che ogni riga deve provare. «errors» dice che cosa.',
    'The words of the attestation have changed. Read them again.':
      'Il testo della dichiarazione è cambiato. Rileggerlo.',
    'The trial found that this is no list that people signed up to. “errors” says why.':
      'La simulazione ha rilevato che questo non è un elenco di persone che si sono iscritte. «errors» dice perché.',
    'No row of the file can be taken. The trial says why.':
      'Nessuna riga del file si può accettare. La simulazione dice perché.',
    'One of these rows was not drawn. The rows that were are in the list of the sample.':
      'Una di queste righe non è stata estratta. Quelle estratte sono nell’elenco del campione.',
    'The file is not of the kind that it says it is, is broken, or is a picture too small to show anything.':
      'Il file non è del tipo dichiarato, è danneggiato, o è un’immagine troppo piccola per mostrare qualcosa.',
    'The document is text, and an address of one of these rows does not stand in it; or it is the list itself, which proves nothing.':
      'Il documento è testo, e l’indirizzo di una di queste righe non vi figura; o è l’elenco stesso, che non prova nulla.',
    'The seven days in which the sample could be backed are over.':
      'I sette giorni per comprovare il campione sono passati.',
    'There are too many documents. Send one file for several rows.':
      'I documenti sono troppi. Inviare un solo file per più righe.',
    'Some rows of the sample have no document yet. Nothing is released before each of them has.':
      'Alcune righe del campione non hanno ancora un documento. Nulla viene rilasciato finché non lo hanno tutte.',
    'A person looks at this list before anybody of it is released: it looks strange, or one scan stands for several people. “errors” names the review. Text in which each address stands needs no look.':
      'Una persona guarda questo elenco prima che qualcuno ne sia rilasciato: appare strano, o una sola scansione vale per più persone. «errors» nomina la revisione. Un testo in cui figura ogni indirizzo non richiede esame.',
    'The wave before has not rested for a day, or fewer than half of its people were written to; or other lists began with as many people today. Silence proves nothing.':
      'Lo scaglione precedente non ha riposato per un giorno, o è stato scritto a meno della metà delle sue persone; o altri elenchi hanno iniziato oggi con altrettante. Il silenzio non prova nulla.',
    '{0} of the addresses are such as nobody signs up with: abuse@, postmaster@, spamtrap@ and their kin.':
      'Indirizzi con cui nessuno si iscrive, come abuse@, postmaster@, spamtrap@ e simili: {0}.',
    '{0} of the addresses belong to nobody in particular, as info@ and sales@: such lists are collected from websites.':
      'Indirizzi di nessuno in particolare, come info@ e sales@, tipici di elenchi raccolti dai siti web: {0}.',
    '{0} of the addresses are of services that give them away for ten minutes.':
      'Indirizzi di servizi che li concedono per dieci minuti: {0}.',
    '{0} of the addresses are under domains that were closed years ago, or are misspelt: nobody has confirmed them.':
      'Indirizzi su domini chiusi da anni, o scritti male, che nessuno ha confermato: {0}.',
    '{0} of the addresses count on from the one before, as anna1, anna2, anna3: a program made them.':
      'Indirizzi numerati di seguito, come anna1, anna2, anna3, quindi creati da un programma: {0}.',
    '{0} of the addresses are a first name or a common word alone at a large provider: those were taken long ago, and are what programs try.':
      'Indirizzi con un solo nome o una parola comune presso un grande provider, occupati da tempo e tentati dai programmi: {0}.',
    '{0} of the addresses are letters and digits without any sense: a program made them.':
      'Indirizzi di lettere e cifre senza senso, quindi creati da un programma: {0}.',
    '{0} of the addresses have nothing to do with the name beside them.':
      'Indirizzi che non c’entrano con il nome accanto: {0}.',
    '{0} of the people agreed in the same second as more than ten others: that is when a list was loaded, and not when anybody ticked a box.':
      'Persone che hanno acconsentito nello stesso secondo di più di altre dieci, quando un elenco è stato caricato e non quando qualcuno ha spuntato una casella: {0}.',
    '{0} of the times are on the full hour: they were written down and not measured.':
      'Orari all’ora piena, quindi annotati e non misurati: {0}.',
    '{0} of the times follow each other in even steps: people do not sign up by the clock.':
      'Orari a intervalli regolari, mentre le persone non si iscrivono a orologeria: {0}.',
    '{0} of the people agreed on one single day.': 'Persone che hanno acconsentito in un solo e unico giorno: {0}.',
    '{0} of the people signed up from a network address from which more than twenty did.':
      'Persone iscritte da un indirizzo di rete da cui se ne sono iscritte più di venti: {0}.',
    '{0} of the people signed up from one and the same network.': 'Persone iscritte da una sola e medesima rete: {0}.',
    '{0} of the network addresses are of no public network: nobody can have come from there.':
      'Indirizzi di rete che non sono su alcuna rete pubblica, da cui nessuno può essere venuto: {0}.',
    '{0} of the people stand in lists that other senders have brought along here: it is the same list.':
      'Persone che figurano in elenchi già portati qui da altri mittenti, quindi è lo stesso elenco: {0}.',
    'The list has people’s profiles at a professional network. Where did they give them to you?':
      'L’elenco contiene profili di persone in una rete professionale. Dove hanno fornito questi dati?',
    'Part {0} has not arrived.': 'La parte {0} non è arrivata.',
    'Of {0} rows that were drawn, {1} were backed by a document within seven days. The import was refused, and nothing of it will be sent to.':
      'Righe estratte: {0}; comprovate da un documento entro sette giorni: {1}. L’importazione è stata rifiutata, e a questo elenco non sarà inviato nulla.',
    'The id of a document.': 'L’ID di un documento.',
    'There is no such document.': 'Questo documento non esiste.',
    'No column is the address or the number.': 'Nessuna colonna è l’indirizzo o il numero.',
    'Say for which channel people agreed, for all rows or as a column. Each channel is a consent of its own.':
      'Indicare per quale canale le persone hanno acconsentito, per tutte le righe o in una colonna. Ogni canale è un consenso a sé.',
    'The file has {0} columns.': 'Il numero di colonne del file è {0}.',
    'A column is one thing, and each thing is one column.':
      'Una colonna è una cosa sola, e ogni cosa è una sola colonna.',
    'An attribute needs a name.': 'Un attributo richiede un nome.',
    '“{0}” is when the row was written there, and no time at which anybody agreed. Leave it out, or add a column from your own records.':
      '«{0}» dice quando la riga è stata scritta lì, non quando qualcuno ha acconsentito. Tralasciarla, o aggiungere una colonna tratta dai propri dati.',
    'There is no time zone “{0}”. Name one as Europe/Paris, or an offset as +01:00.':
      'Il fuso orario «{0}» non esiste. Indicarne uno come Europe/Paris, o uno scarto come +01:00.',
    'No version {0} of “{1}” was published here.': 'La versione {0} di «{1}» non è stata pubblicata qui.',
    'What goes to a partner was ticked on a form that names it, and on nothing else.':
      'Ciò che va a un partner è stato spuntato su un modulo che lo nomina, e su nient’altro.',
    '“{0}” is not for this channel.': '«{0}» non vale per questo canale.',
    'A purpose is named once, in the version whose words people saw.':
      'Una finalità si indica una volta sola, nella versione di cui le persone hanno visto il testo.',
    '“{0}” stands for “{1}”, which is not among the purposes.': '«{0}» sta per «{1}», che non è tra le finalità.',
    'The wording for “{0}” was not sent.': 'Il testo mostrato per «{0}» non è stato inviato.',
    'When and from where each person signed up on a form, and when they confirmed it: the record of a double opt-in where the confirmation came after the sign-up.':
      'Quando e da dove ogni persona si è iscritta su un modulo, e quando lo ha confermato: la traccia di un doppio opt-in se la conferma è venuta dopo l’iscrizione.',
    'The words beside the box, and that a box was ticked at all. Add both; rows without OPTIN_TIME were imported there too, and stay in quarantine.':
      'Le parole accanto alla casella, e che una casella sia stata spuntata. Aggiungere entrambe; le righe senza OPTIN_TIME erano importate anche lì, e restano in quarantena.',
    'Who they are, and who has left. ADDED_TIME is when the contact was made there, by whatever means; DOUBLE_OPT-IN says yes and not when.':
      'Chi sono, e chi se n’è andato. ADDED_TIME è quando il contatto è stato creato lì, con qualunque mezzo; DOUBLE_OPT-IN dice sì e non quando.',
    'When, where and how each person agreed, and to which words. Add columns with these from your own records; without them the rows stay in quarantine.':
      'Quando, dove e come ogni persona ha acconsentito, e a quali parole. Aggiungere colonne con questi dati dai propri registri; senza, le righe restano in quarantena.',
    'Who they are, and whom you blocked there. created_at is when the row was written.':
      'Chi sono, e chi vi è stato bloccato. created_at è quando la riga è stata scritta.',
    'Almost everything: the export does not say when, where, how or to which words anybody agreed. Without your own records the rows stay in quarantine.':
      'Quasi tutto: l’esportazione non dice quando, dove, come né a quali parole qualcuno ha acconsentito. Senza i propri registri le righe restano in quarantena.',
    'Who they are, when they were last active, and in a report with that column who must not be contacted.':
      'Chi sono, quando sono stati attivi l’ultima volta e, in un rapporto con quella colonna, chi non va contattato.',
    'When, where and how each person agreed, and to which words: date_added is when the contact was made, date_identified when it got a name.':
      'Quando, dove e come ogni persona ha acconsentito, e a quali parole: date_added è quando il contatto è stato creato, date_identified quando ha avuto un nome.',
    'The line cannot be read: it is not text, too long, or a quote in it opens or closes in the wrong place.':
      'La riga non si può leggere: non è testo, è troppo lunga, o una virgoletta vi apre o chiude nel punto sbagliato.',
    'There is no address in this row.': 'In questa riga non c’è nessun indirizzo.',
    'This is not an email address that mail reaches: one name@domain, without a name, quotes or a second address.':
      'Non è un indirizzo che la posta raggiunga: un solo nome@dominio, senza nome, virgolette o secondo indirizzo.',
    'This is not a phone number. In local form it needs a country.':
      'Non è un numero di telefono. In forma locale serve un paese.',
    'The address stands in the file already, for the same purpose. The first row counts.':
      'L’indirizzo c’è già nel file, per la stessa finalità. Conta la prima riga.',
    'It does not say for which channel the consent was given.': 'Non dice per quale canale il consenso è stato dato.',
    'It does not say for what the person agreed, or names a purpose that is not mapped.':
      'Non dice a che cosa la persona ha acconsentito, o nomina una finalità non associata.',
    'The file itself says that this person has left. The address is suppressed from now on.':
      'Il file stesso dice che questa persona se n’è andata. L’indirizzo d’ora in poi è bloccato.',
    'The address is suppressed: it bounced, complained, or asked to be left alone.':
      'L’indirizzo è bloccato: ha rimbalzato, ha reclamato, o ha chiesto di essere lasciato in pace.',
    'The person has taken this consent back, or left the box empty, here. No file undoes that.':
      'La persona ha revocato questo consenso, o lasciato la casella in bianco, qui. Nessun file annulla questo.',
    'The person has given this consent here already.': 'La persona ha già dato qui questo consenso.',
    'The person was erased, and only they can come back.': 'La persona è stata cancellata, e solo lei può tornare.',
    'Complaints or bounces ended an import before this person was released. Nobody is brought again from that list.':
      'Reclami o mancate consegne hanno posto fine a un’importazione prima che questa persona fosse rilasciata. Da quell’elenco non si riporta più nessuno.',
    'It does not say when the person agreed.': 'Non dice quando la persona ha acconsentito.',
    'The time of the consent cannot be read: a date with an hour and a zone is needed.':
      'Il momento del consenso non si può leggere: serve una data con ora e fuso.',
    'The time of the consent says no zone. Name the zone in the mapping.':
      'Il momento del consenso non dice il fuso. Indicarlo nell’associazione.',
    'The time of the consent is still to come.': 'Il momento del consenso deve ancora venire.',
    'The time of the consent is before anybody kept such a record.':
      'Il momento del consenso precede qualsiasi registrazione simile.',
    'Nobody has written to this person, or heard from them, for two years.':
      'Da due anni nessuno ha scritto a questa persona né ha avuto sue notizie.',
    'More than {0} people agreed in this very second. Nobody does.':
      'Più di {0} persone hanno acconsentito in questo stesso secondo. Nessuno lo fa.',
    'It does not say how the person agreed.': 'Non dice come la persona ha acconsentito.',
    'It does not say that the person ticked a box.': 'Non dice che la persona ha spuntato una casella.',
    'It does not say where the person agreed.': 'Non dice dove la persona ha acconsentito.',
    'The words that stood beside the box are not among the files of this import.':
      'Le parole accanto alla casella non sono tra i file di questa importazione.',
    'The country is not known, so that the strictest evidence would be needed.':
      'Il paese non è noto, perciò servirebbe la prova più rigorosa.',
    'In this country, or for this channel, the record of the double opt-in is needed: when it was sent, and when it was confirmed.':
      'In questo paese, o per questo canale, serve la traccia del doppio opt-in: quando è stato inviato e quando è stato confermato.',
    'Between one byte and 8 MiB.': 'Tra un byte e 8 MiB.',
    'Two capital letters, as FR.': 'Due lettere maiuscole, per esempio FR.',
    'People ticked a box on a form of your own website.':
      'Le persone hanno spuntato una casella in un modulo del nostro sito web.',
    'People ticked a box on a tablet or a till of yours.':
      'Le persone hanno spuntato una casella su un nostro tablet o a una nostra cassa.',
    'People ticked a box on paper, and you keep the paper.':
      'Le persone hanno spuntato una casella su carta, e la carta è conservata.',
    'People ticked a box at a stand of your own.': 'Le persone hanno spuntato una casella a un nostro stand.',
    'People ticked a box on a form of yours that another provider ran.':
      'Le persone hanno spuntato una casella in un nostro modulo, gestito da un altro fornitore.',
    'A list that was bought agreed to nothing that you say. It is not taken, whatever its seller guarantees.':
      'Chi figura in un elenco acquistato non ha acconsentito a nulla di ciò che invia questo account. L’elenco non si accetta, qualunque cosa garantisca chi lo vende.',
    'Who is on a rented list agreed with somebody else. It is not taken.':
      'Chi figura in un elenco noleggiato ha dato il consenso a qualcun altro. L’elenco non si accetta.',
    'An address that stands somewhere on the web is no consent. Such a list is not taken.':
      'Un indirizzo che si trova sul web non è un consenso. Un elenco simile non si accetta.',
    'Addresses that were added to people by a data service were not given by them. They are not taken.':
      'Gli indirizzi aggiunti alle persone da un servizio di dati non li hanno forniti loro. Non si accettano.',
    'Contacts from LinkedIn and other professional networks are not taken: a connection is no consent.':
      'I contatti di LinkedIn e di altre reti professionali non si accettano: un collegamento non è un consenso.',
    'Who stands in a directory, a register or a chamber’s list agreed to no message of yours. It is not taken.':
      'Chi figura in un elenco pubblico, in un registro o nell’elenco di una camera di commercio non ha acconsentito ad alcun messaggio. L’elenco non si accetta.',
    'Leads that somebody else collected are not taken.': 'I lead raccolti da qualcun altro non si accettano.',
    'Who agreed to hear from another company did not agree to hear from you. Partners stand on a form by name, each with its own box.':
      'Chi ha acconsentito a ricevere notizie da un’altra azienda non ha acconsentito a riceverne da questa. I partner figurano su un modulo con il proprio nome, ciascuno con la propria casella.',
    'Who is in an address book ticked no box. It is not taken.':
      'Chi è in una rubrica non ha spuntato alcuna casella. La rubrica non si accetta.',
    'Who bought something ticked no box by that. Ask your customers on a form.':
      'Chi ha comprato qualcosa non ha con ciò spuntato una casella. Chiedere ai propri clienti con un modulo.',
    'Lists of a political character are not accepted.': 'Gli elenchi di carattere politico non sono ammessi.',
    '{0} stands in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} compare nelle esportazioni delle reti professionali e degli strumenti che vi raccolgono contatti, e in nessun elenco di persone iscritte.',
    '{0} stand in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} compaiono nelle esportazioni delle reti professionali e degli strumenti che vi raccolgono contatti, e in nessun elenco di persone iscritte.',
    '{0} says that the address was found or guessed, and not given.':
      '{0} dice che l’indirizzo è stato trovato o indovinato, e non dato.',
    '{0} say that the address was found or guessed, and not given.':
      '{0} dicono che l’indirizzo è stato trovato o indovinato, e non dato.',
    '{0} says that the address was collected by a program from pages.':
      '{0} dice che un programma ha raccolto l’indirizzo da pagine.',
    '{0} say that the address was collected by a program from pages.':
      '{0} dicono che un programma ha raccolto l’indirizzo da pagine.',
    '{0} is a column of a list that is sold.': '{0} è una colonna di un elenco in vendita.',
    '{0} are columns of a list that is sold.': '{0} sono colonne di un elenco in vendita.',
    '{0} is a column of leads that somebody else collected.':
      '{0} è una colonna di contatti raccolti da qualcun altro.',
    '{0} are columns of leads that somebody else collected.': '{0} sono colonne di contatti raccolti da qualcun altro.',
    '{0} says that another company collected the address.': '{0} dice che un’altra azienda ha raccolto l’indirizzo.',
    '{0} say that another company collected the address.': '{0} dicono che un’altra azienda ha raccolto l’indirizzo.',
    '{0} is a column of a list of a political character.': '{0} è una colonna di un elenco di carattere politico.',
    '{0} are columns of a list of a political character.': '{0} sono colonne di un elenco di carattere politico.',
    '{0} is a column of a directory or register.': '{0} è una colonna di un elenco o registro pubblico.',
    '{0} are columns of a directory or register.': '{0} sono colonne di un elenco o registro pubblico.',
    '{0} holds links into LinkedIn’s sales tools.': '{0} contiene link agli strumenti di vendita di LinkedIn.',
    '{0} holds links into a tool that collects contacts from professional networks.':
      '{0} contiene link a uno strumento che raccoglie contatti dalle reti professionali.',
    '“{0}” is in a list that looks like the contacts of a professional network, and does not say when anybody agreed. If people signed up, leave the column out and add when they agreed.':
      '«{0}» è in un elenco che sembra i contatti di una rete professionale e non dice quando qualcuno ha acconsentito. Se le persone si sono iscritte, togliere la colonna e aggiungere quando hanno acconsentito.',
    '“{0}” stands beside columns that only tools have which collect contacts there.':
      '«{0}» è accanto a colonne che hanno solo gli strumenti che vi raccolgono contatti.',
    '“{0}” is in a list that does not say when anybody agreed. If people gave you their profiles, leave the column out and add when they agreed.':
      '«{0}» è in un elenco che non dice quando qualcuno ha acconsentito. Se le persone hanno dato i loro profili, togliere la colonna e aggiungere quando hanno acconsentito.',
    'There are no words in it.': 'Non contiene parole.',
    'A box in it is ticked before anybody ticks it.': 'Una casella è spuntata prima che qualcuno la spunti.',
    '{0} joins the consent to something else.': '{0} unisce il consenso a qualcos’altro.',
    '{0} makes a consent of something else than a tick.': '{0} fa un consenso di qualcosa che non è una spunta.',
    '{0} makes a tick of a no, or a no of a tick.': '{0} fa di un no una spunta, o di una spunta un no.',
    // ledger
    'The log has no such entry, or no checkpoint of that size is kept.':
      'Il registro non ha questa voce, o non è conservato un punto di controllo di quella dimensione.',
    'The log was never of these sizes, in this order.':
      'Il registro non ha mai avuto queste dimensioni, in quest’ordine.',
    'There is no such account, or it is not yours.': 'Questo account non esiste, o appartiene ad altri.',
    'It answered 409, and with no size.': 'Ha risposto 409, e senza dimensione.',
    'It has cosigned this log at size {0}.': 'Ha controfirmato questo registro a dimensione {0}.',
    'It has cosigned another log of size {0}.': 'Ha controfirmato un altro registro di dimensione {0}.',
    'It names another size each time that it is asked.': 'Dà un’altra dimensione ogni volta che viene interrogato.',
    'It cannot be reached: {0}.': 'Non è raggiungibile: {0}.',
    'It answered, and not with a cosignature of its key.': 'Ha risposto, e non con una controfirma della sua chiave.',
    'Its clock says {0}, ours {1}.': 'Il suo orologio dice {0}, il nostro {1}.',
    'There is no such verification.': 'Questa verifica non esiste.',
    'One is under way: wait until it has ended, or call it off.':
      'Ce n’è una in corso: aspettare che finisca, o annullarla.',
    'Restore a newer backup of the database.': 'Ripristinare una copia più recente del database.',
    'The witness {0} knows a log that this database (size {1}) does not continue.':
      'Il testimone {0} conosce un registro che questo database (dimensione {1}) non continua.',
    'If the witness is wrong, remove it.': 'Se il testimone si sbaglia, rimuoverlo.',
    'This machine has signed a later log than the database holds (size {0}).':
      'Questa macchina ha firmato un registro successivo a quello del database (dimensione {0}).',
    'This machine has signed a different log than the database holds (size {0}).':
      'Questa macchina ha firmato un registro diverso da quello del database (dimensione {0}).',
    'The database was restored (size {0}), and no witness could say whether the log was ever larger.':
      'Il database è stato ripristinato (dimensione {0}), e nessun testimone ha potuto dire se il registro sia mai stato più grande.',
    'This machine has never signed the log (size {0}), and no witness could be asked whether it was ever larger.':
      'Questa macchina non ha mai firmato il registro (dimensione {0}), e nessun testimone ha potuto essere interrogato se sia mai stato più grande.',
    'The database was restored from a backup.': 'Il database è stato ripristinato da una copia.',
    'This is no key of a witness: “optimail witness” prints it as vkey.':
      'Questa non è la chiave di un testimone: «optimail witness» la mostra come vkey.',
    'A name has letters, digits and . _ / : -, and is not “none” or “external”.':
      'Un nome è di lettere, cifre e . _ / : -, e non è «none» né «external».',
    'This is no web address such as https://witness.example.org.':
      'Questo non è un indirizzo web come https://witness.example.org.',
    'This witness is named already.': 'Questo testimone è già nominato.',
    'Another witness has this name.': 'Un altro testimone ha questo nome.',
    'There are as many witnesses as a log can have.':
      'È stato raggiunto il numero massimo di testimoni per un registro.',
    'No witness has this name.': 'Nessun testimone ha questo nome.',
    'The other witnesses have not cosigned what is served: it would go back. Wait until one of them has, or remove them first.':
      'Gli altri testimoni non hanno controfirmato ciò che è pubblicato: tornerebbe indietro. Aspettare che lo faccia uno di loro, o rimuoverli prima.',
    'A key of the log is being exchanged: let that end first.':
      'Una chiave del registro è in corso di sostituzione: prima deve terminare.',
    'No key of the log is being exchanged.': 'Nessuna chiave del registro è in corso di sostituzione.',
    'No witness has cosigned under the new key: tell it to their operators first (optimail witness add-log VKEY).':
      'Nessun testimone ha controfirmato con la nuova chiave: comunicarla prima ai loro gestori (optimail witness add-log VKEY).',
    'What is served is not signed with the new key yet. Try again in a moment.':
      'Ciò che è pubblicato non è ancora firmato con la nuova chiave. Riprovare tra un momento.',
    'The log is being signed: nothing holds it.': 'Il registro viene firmato: nulla lo trattiene.',
    'A witness has seen a log that this one does not continue. Restore a newer backup, or remove the witness if it is wrong.':
      'Un testimone ha visto un registro di cui questo non è il seguito. Ripristinare un backup più recente, o rimuovere il testimone se a sbagliare è lui.',
    'It was asked while the log grew.': 'È stato interpellato mentre il registro cresceva.',
    // outside
    'The address is no web address.': 'L’indirizzo non è un indirizzo web.',
    'No web site listens on that port.': 'Nessun sito web ascolta su quella porta.',
    'The address leads into a private network.': 'L’indirizzo porta in una rete privata.',
    'There is no server of that name.': 'Non c’è nessun server con quel nome.',
    'This machine does not reach the internet.': 'Questa macchina non raggiunge internet.',
    'The server did not answer.': 'Il server non ha risposto.',
    'The server could not prove who it is: its certificate is not valid.':
      'Il server non ha potuto provare chi è: il suo certificato non è valido.',
    'The server took too long.': 'Il server ha impiegato troppo.',
    'The server’s answer was too large.': 'La risposta del server era troppo grande.',
    'The server sends elsewhere. Enter the address where it really is.':
      'Il server rimanda altrove. Inserire l’indirizzo dove si trova davvero.',
    'The server sends to an address without encryption.': 'Il server rimanda a un indirizzo senza cifratura.',
    'The server’s answer was no HTTP.': 'La risposta del server non era HTTP.',
    'The server answered {0}.': 'Il server ha risposto {0}.',
    // privacy
    'A keyed hash of the address, so that nobody brings them back but they themselves.':
      'Un hash con chiave dell’indirizzo, perché nessuno la riporti se non lei stessa.',
    'The evidence of their consents, sealed and read by nobody, until claims can no longer be made (GDPR 17.3 e).':
      'Le prove dei suoi consensi, sigillate e lette da nessuno, finché non si possano più far valere pretese (GDPR 17.3 e).',
    'Commitments in the log, from which nothing can be read: everybody else’s proof rests on them.':
      'Impegni nel registro, da cui nulla si può leggere: vi poggiano le prove di tutti gli altri.',
    'Nobody of this id was erased.': 'Con questo id non è stato cancellato nessuno.',
    'There is no such request.': 'Questa richiesta non esiste.',
    'Say who asks: a contact, or a name or address of somebody who is none.':
      'Indicare chi chiede: un contatto, o il nome o l’indirizzo di qualcuno che non lo è.',
    'A request that came tomorrow cannot be written down today.':
      'Una richiesta arrivata domani non si può annotare oggi.',
    'This is more than a year ago. Check the date.': 'È di più di un anno fa. Controllare la data.',
    'This request is closed already.': 'Questa richiesta è già chiusa.',
    'This request is open.': 'Questa richiesta è aperta.',
    'This request was extended before. The law allows it once.':
      'Questa richiesta è già stata prorogata. La legge lo permette una volta sola.',
    'The month is over. An extension had to be told before.': 'Il mese è passato. Una proroga andava comunicata prima.',
    'This rule is not an account’s to choose.': 'Questa regola non può sceglierla un account.',
    'The rule does not allow this number of days. Its bounds stand in the list.':
      'La regola non ammette questo numero di giorni. I limiti sono nell’elenco.',
    'There is no such walk.': 'Questa prova o esecuzione non esiste.',
    'Such a walk is under way. Wait for it, or cancel it.': 'Ce n’è già una in corso. Aspettarla, o annullarla.',
    'This walk is over.': 'Questa prova o esecuzione è terminata.',
    'The evidence of a consent that counts is kept while it is relied on.':
      'La prova di un consenso valido si conserva finché ci si fa affidamento.',
    'Whoever sends must be able to prove it (GDPR 7.1).': 'Chi invia deve poterlo dimostrare (GDPR 7.1).',
    'A consent ends when its person has done nothing themselves for so long.':
      'Un consenso finisce quando la persona non ha fatto nulla di sua iniziativa per così tanto tempo.',
    'Three years from the last act of the person (CNIL, référentiel gestion commerciale). An opened mail is no act.':
      'Tre anni dall’ultimo atto della persona (CNIL, référentiel gestion commerciale). Un’e-mail aperta non è un atto.',
    'After a consent has ended its evidence is archived: nothing is sent, counted or exported from it. Then it is erased. That a number left on a call list is kept for as long after the list was over.':
      'Finito un consenso, la sua prova viene archiviata: da essa non si invia, conta o esporta nulla. Poi viene cancellata. Che un numero fosse in un elenco di chiamate si conserva altrettanto a lungo dopo la fine dell’elenco.',
    'Claims may be made for so long: five years (UWG §7a, TSR 310.5, French civil law), four in TCPA cases.':
      'Per tanto tempo sono possibili rivendicazioni: cinque anni (UWG §7a, TSR 310.5, diritto civile francese), quattro nei casi TCPA.',
    'That somebody refused is kept, so that they are not asked again and again. Then it is erased.':
      'Che qualcuno abbia rifiutato si conserva, perché non glielo si chieda di continuo. Poi viene cancellato.',
    'Six months at least (CNIL 2020-092 §39).': 'Almeno sei mesi (CNIL 2020-092 §39).',
    'IP addresses and browser names are erased from the evidence; their digests stay, so that the rest still verifies.':
      'Gli indirizzi IP e i nomi dei browser vengono cancellati dalle prove; le loro impronte restano, perché il resto si verifichi ancora.',
    'They link a person to an act, and do so no better after a year (EDPB 05/2020 ¶106).':
      'Collegano una persona a un atto, e oltre un anno non lo provano meglio (EDPB 05/2020 ¶106).',
    'A sign-up that nobody confirmed is erased, the contact with it.':
      'Un’iscrizione che nessuno ha confermato viene cancellata, e con essa il contatto.',
    'Nobody knows whether the address’s owner typed it.': 'Nessuno sa se l’indirizzo l’abbia digitato il suo titolare.',
    'Forms, notices and their pictures are kept as long as the newest record that cites them.':
      'I moduli, gli avvisi e le loro immagini si conservano quanto la registrazione più recente che li cita.',
    'They are what was shown. There is nothing about anybody in them.':
      'Sono ciò che è stato mostrato. Non contengono nulla su nessuno.',
    'A suppressed address is kept as a keyed hash and nothing else.':
      'Un indirizzo bloccato si conserva come hash con chiave e nient’altro.',
    'Whoever said no must not be written to again (CNIL: three years at least).':
      'A chi ha detto no non si deve scrivere di nuovo (CNIL: almeno tre anni).',
    'Whoever asks to be erased is suppressed at once, and then erased, or archived until claims can no longer be made.':
      'Chi chiede la cancellazione viene bloccato subito, e poi cancellato, o archiviato finché non si possano più far valere pretese.',
    'GDPR 17; an archive rests on 17.3 (e), legal claims. The person is told which.':
      'GDPR 17; un archivio si fonda su 17.3 (e), rivendicazioni legali. Alla persona si dice quale vale.',
    'Backups are kept thirty days at most, so that a destroyed key is gone from them, too.':
      'Le copie si conservano al massimo trenta giorni, perché una chiave distrutta scompaia anche da lì.',
    'An erasure must have a stated horizon.': 'Una cancellazione deve avere un termine dichiarato.',
    'Entries of the log are never deleted: 33 bytes each, from which nobody can be found once their key is destroyed.':
      'Le voci del registro non si cancellano mai: 33 byte ciascuna, da cui nessuno si può ritrovare una volta distrutta la sua chiave.',
    'Everybody else’s proof rests on them.': 'Vi si fondano le prove di tutti gli altri.',
    // reports
    'This campaign has not been started: there is nothing to report yet.':
      'Questa campagna non è stata avviata: non c’è ancora nulla da riferire.',
    'Messages are signed by DKIM.': 'I messaggi sono firmati con DKIM.',
    'SPF allows whoever sends.': 'SPF autorizza chi invia.',
    'The domain has a DMARC record, and what is signed is in its name.':
      'Il dominio ha un record DMARC, e ciò che è firmato è a suo nome.',
    'The sending address has a name that leads back to it.': 'L’indirizzo di invio ha un nome che riporta a esso.',
    'Mail is handed over encrypted.': 'La posta viene consegnata cifrata.',
    'People leave by one click, and it is heeded within two days. Here it is at once.':
      'Ci si disiscrive con un clic, e la richiesta è rispettata entro due giorni. Qui lo è subito.',
    'Fewer than 0.1 % say that it is spam, and never 0.3 %.':
      'Meno dello 0,1% segnala i messaggi come spam, e mai lo 0,3%.',
    'Built in': 'Integrato',
    'Up to your provider': 'Dipende dal fornitore',
    'No domain yet': 'Ancora nessun dominio',
    '{0} of {1} domains': '{0} domini su {1}',
    'Nothing was sent': 'Non è stato inviato nulla',
    'The server of the address says that there is no such mailbox.':
      'Il server dell’indirizzo dice che questa casella non esiste.',
    'The domain of the address does not exist, or takes no mail.':
      'Il dominio dell’indirizzo non esiste, o non accetta posta.',
    'The server does not take this for an address.': 'Il server non lo considera un indirizzo.',
    'The mailbox has moved and left no address.': 'La casella si è trasferita senza lasciare indirizzo.',
    'The mailbox is closed.': 'La casella è chiusa.',
    'The mailbox is full.': 'La casella è piena.',
    'The message is larger than the server takes.': 'Il messaggio è più grande di quanto il server accetti.',
    'The address has letters that the server cannot read.': 'L’indirizzo ha lettere che il server non sa leggere.',
    'The server refuses mail like this, or from this sender.':
      'Il server rifiuta posta di questo tipo, o di questo mittente.',
    'The server put it off until it was too late.': 'Il server l’ha rimandato finché è stato troppo tardi.',
    'The server refused it.': 'Il server l’ha rifiutato.',
    'The server refused the sender.': 'Il server ha rifiutato il mittente.',
    'Nobody took it in time.': 'Nessuno l’ha preso in tempo.',
    'The template was too much work for this recipient’s values.':
      'Il modello richiedeva troppo lavoro con i valori di questo destinatario.',
    'The operator says that there is no such number.': 'L’operatore dice che questo numero non esiste.',
    'The operator took a part of it and refused the rest: sent again, that part would be shown twice.':
      'L’operatore ne ha presa una parte e rifiutato il resto: reinviata, quella parte apparirebbe due volte.',
    'With this recipient’s values nothing is left of it.': 'Con i valori di questo destinatario non ne resta nulla.',
    'With this recipient’s values it has more parts than one text may have.':
      'Con i valori di questo destinatario ha più parti di quante un SMS può averne.',
    'The operator refused our account there until it was too late.':
      'L’operatore ha rifiutato il nostro account finché è stato troppo tardi.',
    'It was handed over and no answer came: nobody knows whether it arrived, so it is not sent twice.':
      'È stato consegnato e non è arrivata risposta: nessuno sa se sia arrivato, perciò non viene reinviato.',
    'It was under way when a worker ended: nobody knows whether it arrived, so it is not sent twice.':
      'Era in viaggio quando un processo è terminato: nessuno sa se sia arrivato, perciò non viene reinviato.',
    'What a worker wrote down of it cannot be read: nobody knows whether it arrived, so it is not sent twice.':
      'Ciò che un processo ne ha annotato non si può leggere: nessuno sa se sia arrivato, perciò non viene reinviato.',
    // sites
    'There is no such site in this account.': 'Questo sito non esiste in questo account.',
    // reports
    'Days are counted from the first to the last, 800 at most.':
      'I giorni si contano dal primo all’ultimo, 800 al massimo.',
    'Counts are kept by two things at most, so that nobody is alone in one: ask for one of path, source, campaign and device at a time. The lists of the answer show the other.':
      'I conteggi si tengono per due elementi al massimo, così che nessuno vi sia da solo: chiedere uno solo tra path, source, campaign e device. Gli elenchi della risposta mostrano l’altro.',
    // review
    'Screening did not clear this name: it would stand beside each message. What “errors” lists is why.':
      'Il controllo dei contenuti non ha ammesso questo nome: starebbe accanto a ogni messaggio. «errors» elenca i motivi.',
    'There is no such review in this account.': 'Questa revisione non esiste in questo account.',
    'A person looks at this text already, or has decided about it. Against a decision there is the appeal.':
      'Una persona sta già guardando questo testo, o ha già deciso. Contro una decisione c’è il ricorso.',
    'There is no such review.': 'Questa revisione non esiste.',
    'Where this review stands, that cannot be decided.':
      'Allo stato attuale della revisione, non si può decidere così.',
    'Nobody decides about an account for which they work, or once did.':
      'Nessuno decide su un account per cui lavora o ha lavorato.',
    'You wrote this, and there is somebody else in your account: another user decides.':
      'Chi ha scritto il testo non decide se nell’account c’è qualcun altro: tocca a un altro utente.',
    'About a prohibited category two people decide, and neither is whoever wrote it.':
      'Su una categoria vietata decidono due persone, nessuna delle quali ha scritto il testo.',
    'There is nobody else who could decide. After 24 hours you may, and it is marked as decided by yourself.':
      'Nessun altro potrebbe decidere. La decisione sarà possibile dopo 24 ore e risulterà come presa da sé.',
    'This was escalated: a trust lead decides.':
      'È stato passato al responsabile: decide un responsabile della fiducia.',
    'You have decided already. A second person is to agree.':
      'Una decisione c’è già, della stessa persona. Ne serve una seconda d’accordo.',
    'The operator has not allowed that. An administrator can, in the settings of review.':
      'Il gestore non l’ha consentito. Può farlo un amministratore, nelle impostazioni della revisione.',
    'The id of a review.': 'L’ID di una revisione.',
    'A demand of the policy’s lists of content.': 'Un requisito degli elenchi di contenuti della politica.',
    // sandbox
    'There is no such message. The mailbox keeps the newest ones only.':
      'Questo messaggio non c’è. La casella conserva solo i più recenti.',
    // sites
    'This site is archived. Restore it first.': 'Questo sito è archiviato. Prima ripristinarlo.',
    'Another site of this account has this address.': 'Un altro sito di questo account ha questo indirizzo.',
    'There are 100 sites. Archive those that are no more.':
      'Ci sono già 100 siti. Archiviare quelli che non esistono più.',
    'The address of a site is https://host[:port], in small letters, without a path; http:// only on this machine.':
      'L’indirizzo di un sito è https://host[:port], in minuscole, senza percorso; http:// solo su questa macchina.',
    'Visitors could not know what they allow, or would not get what they chose. Each entry of “errors” says what is wrong.':
      'I visitatori non potrebbero sapere che cosa consentono, o non otterrebbero ciò che hanno scelto. Ogni voce di «errors» dice che cosa non va.',
    'It is not published yet: there is no key to follow.':
      'Il sito non è ancora pubblicato: non c’è una chiave a cui farne seguire una nuova.',
    'A site has {0} keys at most, one after the other.': 'Un sito ha al massimo {0} chiavi, una dopo l’altra.',
    'This site is archived already.': 'Questo sito è già archiviato.',
    'There is no such finding of a site in this account.':
      'Questo rilevamento su un sito non esiste in questo account.',
    'Somebody has decided this already.': 'Qualcuno ha già deciso.',
    'These settings cannot be used. Each entry of “errors” says what is wrong.':
      'Queste impostazioni non si possono usare. Ogni voce di «errors» dice che cosa non va.',
    'A count of fewer than {0} could be about one visitor: from {1} to {2}.':
      'Un conteggio inferiore a {0} potrebbe riguardare un solo visitatore: da {1} a {2}.',
    '{0} routes at most.': '{0} percorsi al massimo.',
    'A route is a path such as /shop/:id or /docs/*.': 'Un percorso è un cammino come /shop/:id o /docs/*.',
    'This route is there already.': 'Questo percorso c’è già.',
    '{0} funnels at most.': '{0} funnel al massimo.',
    'An id has small letters, digits and hyphens, 20 at most.':
      'Un ID ha lettere minuscole, cifre e trattini, 20 al massimo.',
    'Another funnel has this id.': 'Un altro funnel ha questo ID.',
    'A funnel has 2 to {0} steps.': 'Un funnel ha da 2 a {0} passi.',
    'A step is a path such as /cart or /shop/:id.': 'Un passo è un cammino come /cart o /shop/:id.',
    'There is no such site, or it is not published.': 'Questo sito non esiste, o non è pubblicato.',
    'Nothing of this site was published by then.': 'A quella data di questo sito non era pubblicato nulla.',
    'This version of this site has no such file.': 'Questo file non esiste in questa versione del sito.',
    'There is no such site in this account, or it is not published.':
      'Questo sito non esiste in questo account, o non è pubblicato.',
    'A registry has at most {0} entries.': 'Un registro ha al massimo {0} voci.',
    'Visitors read what it is for in each language of the site. Write it, or take the language out.':
      'I visitatori leggono a che cosa serve in ogni lingua del sito. Scriverlo, o togliere la lingua.',
    'Say who is behind it, by the name that people know.':
      'Indicare chi c’è dietro, con il nome che le persone conoscono.',
    'Say on which domain it is set, or whom it talks to.':
      'Indicare su quale dominio viene impostato, o con chi comunica.',
    'An origin is https://host[:port] and nothing else; a worker or path begins with / and is not all of the site; a name has one * at most, at its end.':
      'Un’origine è https://host[:port] e nient’altro; un worker o un percorso comincia con / e non è l’intero sito; un nome ha al massimo un *, alla fine.',
    'This would allow almost any name. Before the * at least {0} characters are needed.':
      'Questo ammetterebbe quasi qualsiasi nome. Prima del * servono almeno {0} caratteri.',
    'Names that begin with om_ are those of the privacy choice and of what comes with it.':
      'I nomi che cominciano con om_ sono quelli della scelta sulla privacy e di ciò che le appartiene.',
    'Another entry means the same name and has another class: nobody could say which of the two was refused.':
      'Un’altra voce indica lo stesso nome e ha un’altra classe: non si saprebbe quale delle due è stata rifiutata.',
    'Another entry speaks to the same origin and has another class: whoever refuses one of them would meet it all the same.':
      'Un’altra voce comunica con la stessa origine e ha un’altra classe: chi ne rifiuta una la incontrerebbe lo stesso.',
    'Another entry has this id, or is about the very same thing.':
      'Un’altra voce ha questo id, o riguarda proprio la stessa cosa.',
    'What measures, or is about interests, lasts {0} days at most, and does not stay until somebody deletes it.':
      'Ciò che misura, o riguarda gli interessi, dura al massimo {0} giorni, e non resta finché qualcuno non lo elimina.',
    'No browser keeps a cookie for more than {0} days.': 'Nessun browser conserva un cookie per più di {0} giorni.',
    'This is known to serve advertising. It is targeting (t) or third-party (x), whatever else it does.':
      'È noto che serve pubblicità. È targeting (t) o marketing di terzi (x), qualunque altra cosa faccia.',
    'Its own words say that it is about advertising or marketing. That is targeting (t) or third-party (x).':
      'Le sue stesse parole dicono che riguarda pubblicità o marketing. È targeting (t) o marketing di terzi (x).',
    'This is known to count visits, or to bring in what others do. Neither is strictly necessary nor a function for the visitor.':
      'È noto che conta le visite, o porta dentro ciò che fanno altri. Non è né strettamente necessario né una funzione per il visitatore.',
    'Strictly necessary from another domain is rare: a payment, a library of the site’s own. Whoever is behind it must not use it for anything else.':
      'È raro che da un altro dominio venga lo stretto necessario: un pagamento, una libreria del sito stesso. Chi c’è dietro non deve usarlo per altro.',
    'A name that holds an address, a number or a token would identify somebody by itself.':
      'Un nome che contiene un indirizzo, un numero o un token identificherebbe qualcuno da solo.',
    'This host is written with letters of another alphabet that look like those of a name that people know.':
      'Questo host è scritto con lettere di un altro alfabeto che somigliano a quelle di un nome noto.',
    'The table would name another domain than the one that is asked.':
      'La tabella indicherebbe un dominio diverso da quello interpellato.',
    'A placeholder needs the address of the frame, a title that says what is there, and its width to height, such as 16/9.':
      'Un segnaposto richiede l’indirizzo del riquadro, un titolo che dica che cosa c’è, e le proporzioni, come 16/9.',
    'The header that names what is granted has room for {0} origins and {1} bytes.':
      'L’intestazione che indica ciò che è consentito ha posto per {0} origini e {1} byte.',
    'The banner could not be read: words need a contrast of 4.5 against what is behind them, buttons one of 3 against the paper.':
      'Il banner non si leggerebbe: le parole richiedono un contrasto di 4,5 con ciò che hanno dietro, i pulsanti uno di 3 con lo sfondo.',
    'Your own words are there in some languages of the site and not in all. Write them in each, or leave ours in all.':
      'I propri testi ci sono in alcune lingue del sito e non in tutte. Scriverli in ognuna, o lasciare i nostri in tutte.',
    'A title has at most {0} characters and an introduction {1}.':
      'Un titolo ha al massimo {0} caratteri e un’introduzione {1}.',
    'Going on, scrolling or saying nothing is refusing. A banner that says otherwise did not ask.':
      'Proseguire, scorrere o tacere è rifiutare. Un banner che dice altro non ha chiesto.',
    'Nobody has to accept anything, and whoever refuses sees the same site.':
      'Nessuno è obbligato ad accettare, e chi rifiuta vede lo stesso sito.',
    'An advertising partner is told interests, as small letters in up to four words, and nothing else: no address, no number, no hash of one, and nothing in the address of its frame. It is of targeting and of a domain of its own, and has a page there that forgets a browser.':
      'A un partner pubblicitario si comunicano interessi, in minuscole e con non più di quattro parole, e nient’altro: nessun indirizzo, nessun numero, nessun hash di questi, e nulla nell’indirizzo del suo riquadro. È targeting, ha un dominio proprio, e lì ha una pagina che dimentica un browser.',
    'The page opens {0} by itself.': 'La pagina apre {0} da sé.',
    'No policy holds that back.': 'Nessuna politica lo trattiene.',
    'The page opens an empty window by itself.': 'La pagina apre da sé una finestra vuota.',
    'The page leads to {0} by itself.': 'La pagina porta da sé a {0}.',
    'The page leads to an empty window by itself.': 'La pagina porta da sé a una finestra vuota.',
    'Lead nobody away who did not click.': 'Non portare altrove chi non ha cliccato.',
    'The page opens a connection to peers (WebRTC). It tells network addresses, and no policy holds it back.':
      'La pagina apre una connessione diretta tra browser (WebRTC). Rivela indirizzi di rete, e nessuna politica la ferma.',
    'Open it when somebody starts a call and has allowed it, or remove it.':
      'Aprirla quando qualcuno avvia una chiamata e l’ha consentito, o toglierla.',
    'The registry names things that need an answer, and a visitor cannot give one.':
      'Il registro nomina cose che richiedono una risposta, e un visitatore non può darla.',
    'There is a question about cookies on the page, and nobody sees it.':
      'Sulla pagina c’è una domanda sui cookie, e nessuno la vede.',
    'The first layer allows (“{0}”) and does not refuse.': 'Il primo livello consente («{0}») e non rifiuta.',
    'The button that refuses (“{0}”) is drawn, and cannot be hit everywhere.':
      'Il pulsante per rifiutare («{0}») si vede, ma non si può premere in ogni suo punto.',
    'Refusing takes {0} actions and allowing {1}.': 'Azioni per rifiutare: {0}; per consentire: {1}.',
    'The buttons that refuse and that allow differ in size by more than 5 %.':
      'I pulsanti per rifiutare e per consentire differiscono di dimensione di oltre il 5%.',
    'The buttons that refuse and that allow do not look alike.':
      'I pulsanti per rifiutare e per consentire non hanno lo stesso aspetto.',
    '“{0}” is on before the visitor chose.': '«{0}» è attivo prima che il visitatore abbia scelto.',
    'The class “{0}” cannot be allowed alone.': 'La classe «{0}» non si può consentire da sola.',
    'Whoever refused is asked again on the next page.': 'A chi ha rifiutato si chiede di nuovo sulla pagina seguente.',
    'Who has chosen finds no way back to the choice.': 'Chi ha scelto non trova modo di tornare alla scelta.',
    'It lies in the jar.': 'È nel deposito dei cookie.',
    'Set by the answer of {0}.': 'Impostato dalla risposta di {0}.',
    'Written by {0}.': 'Scritto da {0}.',
    'Written by {0}, line {1}.': 'Scritto da {0}, riga {1}.',
    '“{0}” stays for {1} days; declared is until the browser is closed.':
      '«{0}» resta {1} giorni; è dichiarato fino alla chiusura del browser.',
    '“{0}” stays for {1} days; declared is {2} days.': '«{0}» resta {1} giorni; ne sono dichiarati {2}.',
    'Shorten it, or say in the registry how long it stays.':
      'Accorciarne la durata, o indicare nel registro quanto resta.',
    '“{0}” stays for {1} days. Nothing that is not strictly necessary may stay for more than {2}.':
      '«{0}» resta {1} giorni. Nulla che non sia strettamente necessario può restare più di {2}.',
    'Shorten it to {0} days at most.': 'Ridurne la durata a non più di {0} giorni.',
    '“{0}” is strictly necessary, and is set before the visitor did anything.':
      '«{0}» è strettamente necessario, e viene impostato prima che il visitatore faccia qualcosa.',
    'Set it when somebody logs in, chooses or sends something, and not before.':
      'Impostarlo quando qualcuno accede, sceglie o invia qualcosa, e non prima.',
    '“{0}” is strictly necessary, and its value holds an email address.':
      '«{0}» è strettamente necessario, e il suo valore contiene un indirizzo e-mail.',
    '“{0}” is strictly necessary, and its value holds a telephone number.':
      '«{0}» è strettamente necessario, e il suo valore contiene un numero di telefono.',
    '“{0}” is strictly necessary, and its value holds a network address.':
      '«{0}» è strettamente necessario, e il suo valore contiene un indirizzo di rete.',
    '“{0}” is strictly necessary, and its value holds a token that can be read.':
      '«{0}» è strettamente necessario, e il suo valore contiene un token leggibile.',
    'Put a random value there, and keep what it means on the server.':
      'Metterci un valore casuale, e conservare sul server ciò che significa.',
    'It was gone again in the end.': 'Alla fine non c’era più.',
    'It lay in {0} and was gone again in the end.': 'Era in {0} e alla fine non c’era più.',
    'It lies in {0}.': 'È in {0}.',
    '“{0}” is declared as {1}, and is there although {2} was not allowed.':
      '«{0}» è dichiarato come {1}, e c’è anche se non è stato consentito: {2}.',
    'Hold it back until its class is allowed, or correct its class if that is wrong.':
      'Trattenerlo finché la sua classe non è consentita, o correggere la classe se è sbagliata.',
    'The registry does not know {0} “{1}”.': 'Il registro non conosce {0} «{1}».',
    'The registry does not know {0} “{1}” of {2}.': 'Il registro non conosce {0} «{1}» di {2}.',
    'There is no entry for such a thing: find what makes it, and remove that.':
      'Per una cosa simile non c’è una voce: trovare che cosa la crea, e togliere quello.',
    'strictly necessary': 'strettamente necessario',
    performance: 'prestazioni',
    functional: 'funzionale',
    targeting: 'profilazione',
    'third-party': 'terze parti',
    'the cookie': 'il cookie',
    'the key in local storage': 'la chiave nella memoria locale',
    'the key in session storage': 'la chiave nella memoria di sessione',
    'the database': 'il database',
    'the cache': 'la cache',
    'the worker': 'il worker',
    'the file in the browser’s own store': 'il file nella memoria propria del browser',
    'the storage bucket': 'il comparto di memoria',
    'the origin': 'l’origine',
    'A frame. If it shows something for visitors it is functional, and declared as an embed it gets a placeholder; if it is there for advertising it is targeting.':
      'Un riquadro. Se mostra qualcosa ai visitatori è funzionale, e dichiarato come contenuto incorporato ottiene un segnaposto; se serve alla pubblicità è targeting.',
    'Letters for the page. They could come from your own server instead.':
      'Caratteri per la pagina. Potrebbero venire dal proprio server.',
    'How the page looks. It could come from your own server instead.':
      'L’aspetto della pagina. Potrebbe venire dal proprio server.',
    'Sound or film.': 'Audio o video.',
    'A picture from elsewhere, of which nobody can see whether it counts. If it is only a picture it is functional, or belongs on your own server.':
      'Un’immagine di altra provenienza, e nessuno può vedere se serve a contare. Se è solo un’immagine è funzionale, o va messa sul proprio server.',
    'Something that is told to somebody else. If it only counts visits it is performance.':
      'Qualcosa che si comunica ad altri. Se conta solo le visite, rientra nelle prestazioni.',
    'Data that a script asks for. If it measures it is performance; if it is about interests it is targeting.':
      'Dati che chiede uno script. Se misura, rientra nelle prestazioni; se riguarda gli interessi, nel targeting.',
    'An open line, as conversations need it.': 'Una linea aperta, come la richiedono le conversazioni.',
    'An open line, as live figures need it.': 'Una linea aperta, come la richiedono i dati in tempo reale.',
    'Reports of what was blocked.': 'Rapporti su ciò che è stato bloccato.',
    'Nobody can see from outside what it is for. Targeting is the strictest class: it stays blocked for all who did not allow that. Say what it is for, or remove it.':
      'Dall’esterno nessuno vede a che cosa serve. Targeting è la classe più severa: resta bloccato per tutti quelli che non l’hanno consentito. Indicare a che cosa serve, o toglierlo.',
    'A cookie of your own server. Whether the site cannot do without it nobody sees from outside: then it is necessary, and may be set only when somebody does something.':
      'Un cookie del proprio server. Dall’esterno nessuno vede se il sito può farne a meno: se non può, è necessario, e va impostato solo quando qualcuno fa qualcosa.',
    'This cannot be declared, because no entry could name it. Find what makes it, and remove that.':
      'Non si può dichiarare, perché nessuna voce potrebbe nominarlo. Trovare che cosa lo crea, e togliere quello.',
    'It is known as {0}’s, for what a site may be unable to do without. Whether yours is, only you can say; in doubt it is functional.':
      'È noto come di {0}, per qualcosa di cui un sito forse non può fare a meno. Se valga per il proprio, solo voi potete dirlo; nel dubbio è funzionale.',
    'It is known as {0}’s.': 'È noto come di {0}.',
    'The id of a scan.': 'L’ID di una scansione.',
    'There is no such scan in this account.': 'Questa scansione non esiste in questo account.',
    'A page to scan is a whole address on the site itself.':
      'Una pagina da scansionare è un indirizzo completo sul sito stesso.',
    'This scan has no report yet.': 'Questa scansione non ha ancora un rapporto.',
    'A scan of it is on its way already.': 'Una scansione del sito è già in attesa o in corso.',
    'Small letters, digits, - and _.': 'Lettere minuscole, cifre, - e _.',
    'Keep the guard first in the head of each page: headers do not reach localStorage and cookies of scripts.':
      'Tenere il guardiano per primo nell’head di ogni pagina: gli header non raggiungono localStorage e i cookie degli script.',
    'These files say where links of the pages lead (Connection-Allowlist): a link to anywhere else does not open in Chromium 152 or newer. Try the pages before others do, and make the files again when a link is added.':
      'Questi file dicono dove portano i link delle pagine (Connection-Allowlist): un link altrove non si apre in Chromium 152 o successivo. Provare le pagine prima degli altri, e rifare i file quando si aggiunge un link.',
    'Put om-consent-maps.conf into /etc/nginx/conf.d/, so that it is read within http { }.':
      'Mettere om-consent-maps.conf in /etc/nginx/conf.d/, perché venga letto dentro http { }.',
    'Write “include /path/to/om-consent.conf;” into server { }, and again into each location that has an add_header, proxy_hide_header or proxy_cookie_flags of its own: nginx inherits all of them or none.':
      'Scrivere «include /path/to/om-consent.conf;» in server { }, e di nuovo in ogni location che ha un proprio add_header, proxy_hide_header o proxy_cookie_flags: nginx li eredita tutti o nessuno.',
    'Write “Include /path/to/om-consent.conf” into the <VirtualHost>, after everything else in it.':
      'Scrivere «Include /path/to/om-consent.conf» nel <VirtualHost>, dopo tutto il resto.',
    'Write “import /path/to/om-consent.caddy” first into the site’s block of the Caddyfile.':
      'Scrivere «import /path/to/om-consent.caddy» per primo nel blocco del sito del Caddyfile.',
    'Set auto_prepend_file = /path/to/om-consent.php in php.ini, the pool or .user.ini; or require it first in every entry script.':
      'Impostare auto_prepend_file = /path/to/om-consent.php in php.ini, nel pool o in .user.ini; oppure farne il require per primo in ogni script d’ingresso.',
    'Files that the web server hands out without PHP are not reached: use the web server’s own snippet for those.':
      'I file che il server web consegna senza PHP non vengono raggiunti: usare per essi il frammento del server web.',
    'Commit the file as it is named; an edge function at /* needs nothing else. A _headers file cannot read a cookie.':
      'Fare il commit del file con il suo nome; una edge function su /* non ha bisogno d’altro. Un file _headers non può leggere un cookie.',
    'Commit the file as it is named; Pages runs it before each file. A _headers file cannot read a cookie.':
      'Fare il commit del file con il suo nome; Pages lo esegue prima di ogni file. Un file _headers non può leggere un cookie.',
    'Commit the file beside package.json. It adds headers to each answer.':
      'Fare il commit del file accanto a package.json. Aggiunge header a ogni risposta.',
    'For a host that sends files and runs nothing of yours, but reads a file of headers. Take the one that your host reads: _headers (Cloudflare Pages, where no function is wanted, and hosts that read “!” in it), or staticwebapp.config.json (Azure). What is in such a file already stays beside these lines. Netlify cannot take a header off one file again: take its edge function.':
      'Per un host che consegna file e non esegue nulla di proprio, ma legge un file di header. Prendere quello che il proprio host legge: _headers (Cloudflare Pages, se non si vuole una funzione, e gli host che vi leggono «!») o staticwebapp.config.json (Azure). Ciò che è già in quel file resta accanto a queste righe. Netlify non può togliere un header da un solo file: usare la sua edge function.',
    'No file can read a cookie: it says the strictest policy, and the worker loosens it from a visitor’s second page on. Put worker.js and the lines of head.html in place as well.':
      'Nessun file può leggere un cookie: dice la politica più severa, e il worker la allenta dalla seconda pagina di un visitatore. Mettere in opera anche worker.js e le righe di head.html.',
    'Make it again when the registry changes, together with worker.js and the lines in the head: the worker knows its own words.':
      'Rifarlo quando il registro cambia, insieme a worker.js e alle righe nell’head: il worker conosce le proprie parole.',
    'cookies on other paths than /: the guard ends those that scripts can see':
      'cookie su percorsi diversi da /: il guardiano termina quelli che gli script possono vedere',
    'cookies of FastCGI and uWSGI: use the snippet for PHP, or pass them through proxy_pass':
      'cookie di FastCGI e uWSGI: usare il frammento per PHP, o farli passare per proxy_pass',
    'where the site’s own Content-Security-Policy reports to': 'dove riferisce la Content-Security-Policy del sito',
    'files that PHP does not hand out': 'file che PHP non consegna',
    'cookies, links and reports in headers of the site’s own functions: middleware there sees no answer':
      'cookie, link e rapporti negli header delle funzioni del sito: lì il middleware non vede nessuna risposta',
    'cookies, rules for looking ahead and reports in headers that the host itself sends with the first page':
      'cookie, regole di precaricamento e rapporti negli header che l’host stesso invia con la prima pagina',
    'Counts visits and how pages are used.': 'Conta le visite e come si usano le pagine.',
    'Advertising: recognises the browser, and measures what advertisements lead to.':
      'Pubblicità: riconosce il browser e misura a che cosa portano gli annunci.',
    'Shows content from elsewhere on the page.': 'Mostra nella pagina contenuti da altrove.',
    'Records how pages are used: moves, clicks and scrolling.':
      'Registra come si usano le pagine: movimenti, clic e scorrimento.',
    'Brings in other tags, of whatever kind.': 'Porta dentro altri tag, di qualunque tipo.',
    'Letters of the page, fetched from elsewhere.': 'Caratteri della pagina, presi altrove.',
    'Tells people from programs; fetched from elsewhere.': 'Distingue le persone dai programmi; preso altrove.',
    'Measures how fast pages are, and what breaks.': 'Misura la velocità delle pagine e ciò che si rompe.',
    'Tells what breaks on pages.': 'Segnala ciò che si rompe nelle pagine.',
    'Compares versions of pages.': 'Confronta versioni di pagine.',
    'A conversation with the people of the site.': 'Una conversazione con le persone del sito.',
    'Keeps programs that attack out.': 'Tiene fuori i programmi che attaccano.',
    'Takes payments, and keeps fraud out of them.': 'Incassa pagamenti e ne tiene fuori le frodi.',
    'Takes payments.': 'Incassa pagamenti.',
    'Remembers what you allowed.': 'Ricorda ciò che è stato consentito.',
    // texting
    'It came from letters or a short code: nobody is behind it.':
      'Viene da lettere o da un numero breve: dietro non c’è nessuno.',
    'They asked to be left alone. That was confirmed, and nothing more is sent.':
      'La persona ha chiesto di essere lasciata in pace. È stato confermato, e non si invia altro.',
    'Nothing is sent to this number.': 'A questo numero non si invia nulla.',
    'It was answered already. When they write again, answer that.':
      'Ha già avuto risposta. Quando la persona scriverà di nuovo, rispondere a quel messaggio.',
    'It was written more than a week ago: nobody waits for an answer any more.':
      'È stato scritto più di una settimana fa: nessuno aspetta più una risposta.',
    'Somebody has to accept the policies first.': 'Prima qualcuno deve accettare le politiche.',
    'The account may not send texts at present.': 'Al momento l’account non può inviare SMS.',
    'An answer to somebody does not advertise. What advertises goes to those who agreed to it, by a campaign.':
      'Una risposta a qualcuno non fa pubblicità. La pubblicità va a chi vi ha acconsentito, con una campagna.',
    'The policies do not allow these words, or a person has to look at them first.':
      'Le politiche non ammettono queste parole, o una persona deve prima esaminarle.',
    'There is no sender from which it could come. Add one, and prove it.':
      'Non c’è un mittente da cui possa partire. Aggiungerne uno, e verificarlo.',
    'This number got many texts from you today. Try again tomorrow.':
      'Questo numero ha ricevuto oggi molti SMS da questo account. Riprovare domani.',
    'This is too long for a text.': 'È troppo lungo per un SMS.',
    'There is no such sender.': 'Questo mittente non esiste.',
    'This is neither a number with its plus sign, nor a short code, nor up to eleven letters.':
      'Questo non è né un numero con il suo +, né un numero breve, né fino a undici lettere.',
    'Say in which countries it is used.': 'Indicare in quali paesi si usa.',
    'A country among them takes no letters as a sender: its networks refuse them. Use a number there.':
      'Uno di questi paesi non ammette lettere come mittente: le sue reti le rifiutano. Usare lì un numero.',
    'This is more than a name: no price, no figure, no link, nothing that advertises. It stands in the answer to a STOP.':
      'Questo è più di un nome: niente prezzi, cifre, link, nulla che faccia pubblicità. Figura nella risposta a uno STOP.',
    'Nobody can answer to letters. Choose a link, or a number to which STOP is sent.':
      'Nessuno può rispondere a un mittente in lettere. Scegliere un link, o un numero a cui inviare STOP.',
    'A STOP has to reach us: this is not a number of yours on which a text came in.':
      'Uno STOP deve raggiungerci: questo non è un proprio numero su cui sia arrivato un SMS.',
    'For help people need a mail address, a number, or a page over https.':
      'Per chiedere aiuto serve un indirizzo e-mail, un numero, o una pagina https.',
    'There are as many senders as one account may have.':
      'È stato raggiunto il numero massimo di mittenti per un account.',
    'This one is there already.': 'Questo mittente c’è già.',
    'Messages of another sender say that a STOP goes to this number. Change that first.':
      'I messaggi di un altro mittente dicono che uno STOP va a questo numero. Prima cambiare quello.',
    'No such sender was removed within the last hour. Add it, and show it anew.':
      'Nell’ultima ora questo mittente non è stato rimosso. Aggiungerlo, e verificarlo da capo.',
    'Nobody can text to letters.': 'A un mittente in lettere nessuno può inviare SMS.',
    'One or two words of letters and digits, and none that asks for something else: STOP, HELP and START mean the same everywhere.':
      'Una o due parole di lettere e cifre, nessuna che chieda altro: STOP, HELP e START significano lo stesso ovunque.',
    'This form cannot be answered now. Publish it, or reopen it.':
      'Al momento questo modulo non si può compilare. Pubblicarlo, o riaprirlo.',
    'There are as many keywords as one sender may have.':
      'È stato raggiunto il numero massimo di parole chiave per un mittente.',
    'There is no such keyword.': 'Questa parola chiave non esiste.',
    'You work for this account, or did. Somebody who never has decides about its senders.':
      'Chi lavora o ha lavorato per questo account non decide sui suoi mittenti: tocca a qualcuno che non l’ha mai fatto.',
    // transactional
    'There is no such template.': 'Questo modello non esiste.',
    'Somebody else changed this template meanwhile. Load it again.':
      'Nel frattempo qualcun altro ha modificato questo modello. Caricarlo di nuovo.',
    'There are as many templates as an account can have. Archive one.':
      'È stato raggiunto il numero massimo di modelli per un account. Archiviarne uno.',
    'This draft is registered already.': 'Questa bozza è già registrata.',
    'This cannot go out without a consent.': 'Non può partire senza un consenso.',
    'Screening did not clear these words. What “errors” lists is why.':
      'Il controllo dei contenuti non ha ammesso queste parole. «errors» elenca i motivi.',
    'Tests go to users of this account only. Everybody else gets a message for something that they did.':
      'Le prove vanno solo agli utenti di questo account. Tutti gli altri ricevono un messaggio per qualcosa che hanno fatto.',
    'Screening did not clear these words, so they go to nobody. What “errors” lists is why.':
      'Il controllo dei contenuti non ha ammesso queste parole, perciò non vanno a nessuno. «errors» elenca i motivi.',
    'The account has no contact address to send from. Save one in the settings.':
      'L’account non ha un indirizzo di contatto da cui inviare. Salvarne uno nelle impostazioni.',
    'Somebody of this account accepts the policies first.':
      'Prima qualcuno di questo account deve accettare le politiche.',
    'By a measure this account may not send messages for acts, or not from this domain.':
      'Per una misura questo account non può inviare messaggi transazionali, o non da questo dominio.',
    'Nothing may be sent to this address: it bounced, complained, or was closed to mail.':
      'A questo indirizzo non si può inviare nulla: la posta è tornata indietro, c’è stato un reclamo, o è stato chiuso alle e-mail.',
    'This template is not registered.': 'Questo modello non è registrato.',
    'This template belongs to another act.': 'Questo modello appartiene a un’altra azione.',
    'The act lies in the future. Say when the recipient did it.':
      'L’azione è nel futuro. Indicare quando il destinatario l’ha compiuta.',
    'The act is too long ago for a message to belong to it.':
      'L’azione è troppo lontana nel tempo perché un messaggio le appartenga.',
    'Somebody else was written to about this reference. An act is its recipient’s own.':
      'Su questo riferimento si è già scritto a qualcun altro. Un’azione appartiene al suo destinatario.',
    'One act does not lead to so many messages.': 'Una sola azione non porta a così tanti messaggi.',
    'This person got as many messages today as they can take.':
      'Questa persona ha ricevuto oggi tutti i messaggi che può ricevere in un giorno.',
    'Screening did not clear this message, with these values. Under Policy status stands why.':
      'Il controllo dei contenuti non ha ammesso questo messaggio con questi valori. Il motivo è in «Conformità».',
    'This message advertises.': 'Questo messaggio fa pubblicità.',
    'There is no registered template by this id.': 'Non c’è un modello registrato con questo id.',
    'This is no email address.': 'Questo non è un indirizzo e-mail.',
    'A file cannot go with this message.': 'Con questo messaggio non si può inviare un file.',
    'The values do not fit the template.': 'I valori non sono adatti al modello.',
    'With these values the message advertises. What advertises goes out as a campaign, to those who agreed.':
      'Con questi valori il messaggio fa pubblicità. La pubblicità parte come campagna, a chi vi ha acconsentito.',
    'There is no such message for an act.': 'Questo messaggio transazionale non esiste.',
    'A message has at most {0} files.': 'Un messaggio ha al massimo {0} file.',
    'All files together have at most {0} bytes.': 'Tutti i file insieme hanno al massimo {0} byte.',
    'The content is not base64, or is empty.': 'Il contenuto non è base64, o è vuoto.',
    'A name has 1 to {0} visible characters and names no folder.':
      'Un nome ha da 1 a {0} caratteri visibili e non nomina cartelle.',
    'The name does not end as names of this type do.': 'Il nome non finisce come i nomi di questo tipo.',
    'This is no text in UTF-8.': 'Questo non è testo in UTF-8.',
    'A text has at most {0} bytes.': 'Un testo ha al massimo {0} byte.',
    'The content is not of this type.': 'Il contenuto non è di questo tipo.',
    'This document runs something, or holds other files.': 'Questo documento esegue qualcosa, o contiene altri file.',
    'Only an image is shown in a message.': 'Solo un’immagine viene mostrata in un messaggio.',
    'Nobody reads what is in this file. Let the template say “files”, and register it: people decide whether it may.':
      'Nessuno legge ciò che c’è in questo file. Far dire «files» al modello, e registrarlo: delle persone decidono se può.',
    'A message has a subject and at least one paragraph, in one language or more.':
      'Un messaggio ha un oggetto e almeno un paragrafo, in una lingua o più.',
    'These words advertise. A message that belongs to an order, a booking or a question leaves them out; what advertises goes out as a campaign, to those who agreed.':
      'Queste parole fanno pubblicità. Un messaggio che riguarda un ordine, una prenotazione o una domanda ne fa a meno; la pubblicità parte come campagna, a chi vi ha acconsentito.',
    'Every language has a button, or none has.': 'O ogni lingua ha un pulsante, o nessuna.',
    'This value is not among those that the template has.': 'Questo valore non è tra quelli del modello.',
    'This value stands nowhere. Use it, or remove it.':
      'Questo valore non compare da nessuna parte. Usarlo, o rimuoverlo.',
    'Two values have the same name.': 'Due valori hanno lo stesso nome.',
    'A link stands behind the button, and nowhere else.': 'Un link sta dietro il pulsante, e da nessun’altra parte.',
    'A button needs a value of the kind “link”, and a link needs a button; there is one of each.':
      'Un pulsante richiede un valore di tipo «link», e un link richiede un pulsante; ce n’è uno per ciascuno.',
    'Say on which of your sites the button may lead: a name such as shop.example.com.':
      'Indicare su quale dei propri siti può portare il pulsante: un nome come shop.example.com.',
    'The subject looks like an answer or a forwarded message. Say what it is about.':
      'L’oggetto sembra una risposta o un messaggio inoltrato. Dire di che cosa si tratta.',
    'There are signs in it that nobody sees. Type the words anew.':
      'Contiene segni che nessuno vede. Riscrivere le parole.',
    'Only an answer to a question, or to a request about somebody’s data, is written freely.':
      'Solo una risposta a una domanda, o a una richiesta sui dati di qualcuno, si scrive liberamente.',
    'One line of at most {0} characters, without a link.': 'Una riga di non più di {0} caratteri, senza link.',
    'At most {0} characters, without a link.': 'Non più di {0} caratteri, senza link.',
    'A day or a moment as RFC 3339 writes it: 2026-11-26, or 2026-11-26T09:00:00Z.':
      'Un giorno o un momento come lo scrive RFC 3339: 2026-11-26, o 2026-11-26T09:00:00Z.',
    'An address that begins with https://, on one of the template’s hosts, without campaign parameters.':
      'Un indirizzo che comincia con https://, su uno degli host del modello, senza parametri di campagna.',
    'At most {0} rows of label and value, each of at most {1} characters, without a link.':
      'Non più di {0} righe di etichetta e valore, ciascuno di non più di {1} caratteri, senza link.',
    'This value is missing.': 'Questo valore manca.',
    'The template has no such value.': 'Il modello non ha questo valore.',
    '“{0}” advertises.': '«{0}» fa pubblicità.',
    'Of the act “{0}” {1} messages may be sent for one reference, and for this one {2} were.':
      'Per l’atto «{0}» si possono inviare {1} messaggi per un riferimento, e per questo sono stati {2}.',
    // webhooks
    'There is no such partner.': 'Questo partner non esiste.',
    'A test key cannot hand contacts to anybody. Use a live key, or the console.':
      'Una chiave di test non può consegnare contatti a nessuno. Usare una chiave di produzione, o la console.',
    'Addresses and proofs travel encrypted only. Enter an address that begins with https://.':
      'Indirizzi e prove viaggiano solo cifrati. Inserire un indirizzo che cominci con https://.',
    'The address has a log-in in it. Leave it out: the partner knows us by our signature.':
      'L’indirizzo contiene dati di accesso. Toglierli: il partner ci riconosce dalla firma.',
    'Say where the webhook goes.': 'Indicare dove va il webhook.',
    'A feed is fetched by the partner and has no address. Leave it out, or choose the webhook.':
      'Un feed lo scarica il partner e non ha un indirizzo. Ometterlo, o scegliere il webhook.',
    'There is a partner by this id already. Open it to change it.':
      'C’è già un partner con questo id. Aprirlo per modificarlo.',
    'There are as many partners as an account can have. Remove one that holds nobody.':
      'È stato raggiunto il numero massimo di partner per un account. Rimuoverne uno che non ha contatti.',
    'Somebody else changed this partner meanwhile. Load it again.':
      'Nel frattempo qualcun altro ha modificato questo partner. Caricarlo di nuovo.',
    'People agreed to this partner by its present name and policy. Under another name it is another partner: make one, with a purpose and a box of its own.':
      'Le persone hanno acconsentito a questo partner con il nome e l’informativa attuali. Con un altro nome è un altro partner: crearne uno, con una finalità e una casella proprie.',
    'This partner holds contacts, or was not told of a withdrawal yet. Pause it: then nothing new is given, and withdrawals still follow.':
      'Questo partner ha contatti, o non ha ancora saputo di una revoca. Sospenderlo: allora non gli si consegna nulla di nuovo, e le revoche seguono comunque.',
    'There is no such webhook.': 'Questo webhook non esiste.',
    'There is no such message in the log of this webhook.': 'Questo messaggio non c’è nel registro di questo webhook.',
    'A test key cannot have addresses told to anybody. Use a live key, or the console.':
      'Una chiave di test non può far comunicare indirizzi a nessuno. Usare una chiave di produzione, o la console.',
    'What is told names people. Enter an address that begins with https://.':
      'Ciò che si comunica nomina persone. Inserire un indirizzo che cominci con https://.',
    'The address has a log-in in it. Leave it out: your server knows us by our signature.':
      'L’indirizzo contiene dati di accesso. Toglierli: il server che riceve ci riconosce dalla firma.',
    'There are as many webhooks as an account can have. Remove one.':
      'È stato raggiunto il numero massimo di webhook per un account. Rimuoverne uno.',
    'Somebody else changed this webhook meanwhile. Load it again.':
      'Nel frattempo qualcun altro ha modificato questo webhook. Caricarlo di nuovo.',
    'This webhook is not told anything just now. Resume it first.':
      'Al momento a questo webhook non si comunica nulla. Prima riprenderlo.',
    'This is a test. It names nobody.': 'Questa è una prova. Non nomina nessuno.',
    'Somebody ticked boxes. Where their address has to answer first, nothing is sent to them until consent.confirmed; boxes that were left on the same form stand in it as refused.':
      'Qualcuno ha spuntato caselle. Dove il suo indirizzo deve prima rispondere, non gli si invia nulla fino a consent.confirmed; le caselle lasciate sullo stesso modulo vi figurano come rifiutate.',
    'The address answered: the consent counts.': 'L’indirizzo ha risposto: il consenso vale.',
    'A consent was given again.': 'Un consenso è stato dato di nuovo.',
    'Somebody left all boxes of a form unticked. Their address is not told: it was not left to be written to.':
      'Qualcuno ha lasciato vuote tutte le caselle di un modulo. Il suo indirizzo non viene comunicato: non è stato lasciato per ricevere messaggi.',
    'A consent was taken back. From this moment nothing is sent on it.':
      'Un consenso è stato revocato. Da questo momento non si invia più nulla su di esso.',
    'A consent is too old to rely on, and has ended.':
      'Un consenso è troppo vecchio per farvi affidamento, ed è finito.',
    'A consent was found that should never have counted, and has ended.':
      'È stato trovato un consenso che non avrebbe mai dovuto valere, ed è finito.',
    'Somebody was erased. Delete what you keep about this contact: no address is told, and nothing about them is told any more.':
      'Qualcuno è stato cancellato. Eliminare ciò che si conserva su questo contatto: non viene comunicato alcun indirizzo, e non se ne comunica più nulla.',
    'Nothing goes to an address any more, whatever is agreed to: it bounced, complained, or was closed. Where nobody is known by it, it is not named.':
      'A un indirizzo non va più nulla, qualunque sia il consenso: la posta è tornata indietro, c’è stato un reclamo, o è stato chiuso. Se non si conosce nessuno con esso, non viene nominato.',
    'A message for an act of its recipient was taken by the next server.':
      'Un messaggio per un atto del suo destinatario è stato preso dal server successivo.',
    'A message was taken by the server that receives it, or by the relay that it leaves by: one to a recipient of a campaign, which makes one event for each of them, or one for an act. A text: it is on the phone. It may still come back.':
      'Un messaggio è stato preso dal server che lo riceve, o dal relay da cui esce: uno a un destinatario di una campagna, che fa un evento per ciascuno, o uno per un atto. Un SMS: è sul telefono. Può ancora tornare indietro.',
    'A message was refused for good: one for an act, one to a recipient of a campaign, or a text that did not arrive. Of the latter two it names the campaign, the recipient and the reason.':
      'Un messaggio è stato rifiutato definitivamente: uno per un atto, uno a un destinatario di una campagna, o un SMS non arrivato. Per gli ultimi due nomina la campagna, il destinatario e il motivo.',
    'A message for an act was not sent, because there was no reason for it any more.':
      'Un messaggio per un atto non è stato inviato, perché non ce n’era più motivo.',
    'A message came back, whatever it was for.': 'Un messaggio è tornato indietro, qualunque ne fosse lo scopo.',
    'Somebody called a message spam. Nothing goes to them any more.':
      'Qualcuno ha segnalato un messaggio come spam. Non gli va più nulla.',
    'Somebody who agreed to be measured opened a message of a campaign, for the first time. What a scanner or a proxy did is not told, nor what somebody did who does not agree any more.':
      'Qualcuno che ha accettato di essere misurato ha aperto per la prima volta un messaggio di una campagna. Ciò che ha fatto uno scanner o un proxy non viene detto, né ciò che ha fatto chi non accetta più.',
    'Somebody who agreed to be measured followed a link of a message of a campaign, for the first time; each link once. `url` is null where the link leads elsewhere for each reader.':
      'Qualcuno che ha accettato di essere misurato ha seguito per la prima volta un link di un messaggio di una campagna; ogni link una volta. `url` è null dove il link porta altrove per ogni lettore.',
    'A campaign began to be sent.': 'È iniziato l’invio di una campagna.',
    'A campaign was paused, by somebody or by a rule.':
      'Una campagna è stata messa in pausa, da qualcuno o da una regola.',
    'A campaign has ended: of each recipient it is known what became of them.':
      'Una campagna è finita: di ogni destinatario si sa che cosa ne è stato.',
    'A campaign was ended before everybody had it.': 'Una campagna è stata terminata prima che tutti l’avessero.',
    'A case was opened about this account. Under Cases stands what to do.':
      'È stato aperto un caso su questo account. In «Casi» è scritto che cosa fare.',
    'A case about this account was closed.': 'Un caso su questo account è stato chiuso.',
    'Somebody tried whether it arrives. It names nobody.': 'Qualcuno ha provato se arriva. Non nomina nessuno.',
    // wire
    'There is nothing in this merge tag.': 'In questo campo non c’è nulla.',
    'Behind the | there is no filter.': 'Dopo | non c’è nessun filtro.',
    'A value takes at most {0} filters.': 'Un valore ammette al massimo {0} filtri.',
    '“{0}” does not belong here.': '«{0}» non va qui.',
    'A value is missing here.': 'Qui manca un valore.',
    'A comparison lacks one of its sides.': 'A un confronto manca un lato.',
    'Two values stand side by side: an operator or a | is missing between them.':
      'Due valori stanno vicini: manca un operatore o un | tra loro.',
    '“{0}” is not a value of anybody.': '«{0}» non è un valore di nessuno.',
    '“{0}” is not understood.': '«{0}» non si capisce.',
    'Filters here take no named values such as “{0}:”.': 'I filtri qui non accettano valori con nome come «{0}:».',
    'Values are always escaped: HTML from a value would be anybody’s HTML.':
      'I valori sono sempre resi innocui: l’HTML di un valore sarebbe di chiunque.',
    'The filters are {0}.': 'I filtri sono {0}.',
    'There is no filter “{0}”.': 'Non c’è un filtro «{0}».',
    'The filter {0} takes {1} values, and here are {2}.': 'Il filtro {0} accetta {1} valori, e qui ce ne sono {2}.',
    'The filter {0} takes {1} to {2} values, and here are {3}.':
      'Il filtro {0} accetta da {1} a {2} valori, e qui ce ne sono {3}.',
    'There are more than {0} merge tags.': 'Ci sono più di {0} campi.',
    '{% {0} %} has no {% end{1} %}.': '{% {0} %} non ha {% end{1} %}.',
    'This tag has no name.': 'Questo tag non ha nome.',
    'This {0} is never closed by {1}. A quotation mark inside it may be open.':
      'Questo {0} non è mai chiuso da {1}. Forse dentro c’è una virgoletta aperta.',
    '{% raw %} has no {% endraw %}.': '{% raw %} non ha {% endraw %}.',
    'A merge tag has at most {0} characters.': 'Un campo ha al massimo {0} caratteri.',
    'This merge tag is not understood. It looks like {{ contact.first_name | default: "friend" }}.':
      'Questo campo non si capisce. Si scrive così: {{ contact.first_name | default: "friend" }}.',
    'Inside a merge tag write the characters themselves, not &quot; or &gt;.':
      'Dentro un campo scrivere i caratteri stessi, non &quot; o &gt;.',
    'An assignment looks like {% assign greeting = "Dear" %}.':
      'Un’assegnazione si scrive così: {% assign greeting = "Dear" %}.',
    '{% {0} %} closes nothing.': '{% {0} %} non chiude nulla.',
    'There is no {% {0} %} here. The tags are if, unless, case, for, assign, comment and raw.':
      'Qui non c’è {% {0} %}. I tag sono if, unless, case, for, assign, comment e raw.',
    'A loop looks like {% for item in contact.attributes.items %}.':
      'Un ciclo si scrive così: {% for item in contact.attributes.items %}.',
    'A loop takes limit: 3, offset: 2 and reversed, but not “{0}”.':
      'Un ciclo accetta limit: 3, offset: 2 e reversed, ma non «{0}».',
    'Values are separated by commas: {% when "de", "fr" %}.':
      'I valori si separano con virgole: {% when "de", "fr" %}.',
    'A variable has a name of letters, digits and underscores.':
      'Una variabile ha un nome di lettere, cifre e trattini bassi.',
    '“{0}” has a meaning already. Choose another name for the variable.':
      '«{0}» ha già un significato. Scegliere un altro nome per la variabile.',
    'Blocks stand within each other {0} deep at most.': 'I blocchi si annidano al massimo di {0} livelli.',
    '{% {0} %} does not belong here, in {% {1} %}.': '{% {0} %} non va qui, dentro {% {1} %}.',
    '{% {0} %} does not belong here.': '{% {0} %} non va qui.',
    '{% end{0} %} stands where {% end{1} %} was expected.': '{% end{0} %} è dove ci si aspettava {% end{1} %}.',
    '{% end{0} %} closes nothing.': '{% end{0} %} non chiude nulla.',
    'A quotation mark is opened and not closed, or closed in the middle of a cell.':
      'Una virgoletta è aperta e non chiusa, o chiusa in mezzo a una cella.',
    'This row is longer than any that could be a person’s.':
      'Questa riga è più lunga di qualsiasi riga che potrebbe essere di una persona.',
    'This row has more cells than there are columns.': 'Questa riga ha più celle di quante siano le colonne.',
    'There are characters here that no text has; the file may be damaged, or in another encoding.':
      'Qui ci sono caratteri che nessun testo ha; il file è forse danneggiato, o in un’altra codifica.',
    'There are no rows in this file.': 'In questo file non ci sono righe.',
    'This is neither CSV nor XLSX. Save the list as one of the two and bring that.':
      'Questo non è né CSV né XLSX. Salvare l’elenco in uno dei due e portare quello.',
    'This is an archive. Unpack it and bring each list in it by itself.':
      'Questo è un archivio compresso. Estrarlo e portare ogni elenco separatamente.',
    'This is Excel’s old or binary format (xls, xlsb). Save it as XLSX or CSV and bring that.':
      'Questo è il formato vecchio o binario di Excel (xls, xlsb). Salvarlo come XLSX o CSV e portare quello.',
    'This workbook is protected by a password. Take the password off, or save it as CSV, and bring that.':
      'Questa cartella di lavoro è protetta da una password. Toglierla, o salvarla come CSV, e portare quello.',
    'This is an OpenDocument table. Save it as XLSX or CSV and bring that.':
      'Questa è una tabella OpenDocument. Salvarla come XLSX o CSV e portare quella.',
    'There is no sheet of that name in this workbook.': 'In questa cartella di lavoro non c’è un foglio con quel nome.',
    'This workbook is too large to be read as one. Save it as CSV, which has no such bound.':
      'Questa cartella di lavoro è troppo grande per essere letta come tale. Salvarla come CSV, che non ha questo limite.',
    'This workbook unpacks to far more than a list of people has. It is not read.':
      'Questa cartella di lavoro si espande a molto più di quanto abbia un elenco di persone. Non viene letta.',
    'This workbook is damaged. Open it, save it again and bring that, or save it as CSV.':
      'Questa cartella di lavoro è danneggiata. Aprirla, salvarla di nuovo e portare quella, o salvarla come CSV.',
    'There are more than 500 columns. Leave out those that say nothing about a person’s consent.':
      'Ci sono più di 500 colonne. Togliere quelle che non dicono nulla del consenso di una persona.',
    // policy
    'The cookie policy is dated and public, with a live registry of every cookie and tracker.':
      'Questa politica è datata e pubblica e nomina ogni cookie e tracciatore: nome, classe, fornitore, finalità e durata. Una nuova versione che aggiunge una classe, un’origine o una finalità chiede di nuovo a ogni visitatore.',
    'Cookies remember things such as language and login, and really do.':
      'I cookie ricordano cose come la lingua o il fatto che si è effettuato l’accesso.',
    'Storage, pixels, beacons and link decoration follow the same consent as cookies.':
      'Tutto ciò che memorizza o riconosce segue la stessa scelta dei cookie: memoria locale, database nel browser, pixel, beacon, link decorati, script di fingerprinting e, nelle e-mail, la misurazione di aperture e clic.',
    'Strictly necessary cookies are set only in answer to an act of the person.':
      'I cookie strettamente necessari vengono impostati solo in risposta a un suo atto: scegliere la privacy, accedere, compilare un modulo. Non si possono disattivare.',
    'Strictly necessary cookies hold nothing that identifies a person.':
      'I cookie strettamente necessari non contengono nulla che permetta di identificarla: un valore casuale o una semplice scelta.',
    'With cookies blocked each page still works, and says what does not.':
      'Può impostare il browser perché blocchi questi cookie o la avvisi. Ogni pagina viene comunque mostrata, e dice che cosa non funziona.',
    'Performance: visits and traffic sources are measured.':
      'I cookie di prestazione, se consentiti, contano le visite e la loro provenienza, per misurare e migliorare un sito.',
    'Performance: most and least read pages, and the ways between them.':
      'Mostrano quali pagine sono più e meno lette e come i visitatori si muovono in un sito.',
    'Performance: everything is aggregated, and so anonymous.':
      'Ciò che raccolgono viene subito sommato ed è quindi anonimo: non esiste traccia di un singolo visitatore.',
    'Performance refused: no visit is known.': 'Se non li consente, non si sa che è stato qui e nulla viene misurato.',
    'Functional: embeds and remembered settings.':
      'I cookie funzionali, se consentiti, offrono più funzioni e impostazioni personali: video, mappe, chat, scelte ricordate. Possono impostarli noi o terzi i cui servizi sono nella pagina.',
    'Functional refused: a placeholder says what is blocked, and by whom.':
      'Se non li consente, alcuni di questi servizi, o tutti, non funzionano. Al loro posto sta scritto che cosa è bloccato e da chi, e lì può consentirlo.',
    'Targeting: advertising loads only after consent, by named partners.':
      'I cookie di pubblicità mirata, se consentiti, sono impostati da partner pubblicitari nominati, che possono creare un profilo dei suoi interessi e mostrarle annunci su altri siti. Riconoscono browser e dispositivo; nessun indirizzo o numero viene mai consegnato.',
    'Targeting refused: nothing else changes.': 'Se non li consente, vedrà pubblicità meno mirata. Null’altro cambia.',
    'Third-party origins are declared, and the browser refuses the others.':
      'I cookie di terze parti provengono da un dominio diverso da quello del sito, per pubblicità e marketing. Ogni origine è dichiarata, e il browser stesso rifiuta le altre.',
    'The visitor chooses by class, and may change it at any time.':
      'Sceglie per classe e può cambiare idea in qualsiasi momento, da ogni pagina. Rifiutare non richiede più passaggi che accettare, e il segnale del browser (Global Privacy Control) viene rispettato.',
    'Marketing by email and SMS is legitimate, expected and solicited.':
      'Il marketing via e-mail e SMS deve essere legittimo, atteso e richiesto. Nulla viene inviato al di fuori di una finalità a cui il destinatario ha acconsentito.',
    'The policy applies to all users: nobody sends before accepting its current version.':
      'Questa politica si applica a tutti gli utenti. Nessuno invia prima che una persona autorizzata dell’account abbia accettato la versione in vigore; una nuova versione chiede di nuovo.',
    'Consent comes before any marketing message.':
      'Il consenso precede ogni messaggio promozionale: per quella finalità, quel canale e quell’indirizzo, e deve valere ancora al momento dell’invio.',
    'Consent is an act: the recipient ticked a checkbox.':
      'Il consenso è un atto: la persona ha spuntato una casella. Il silenzio, un acquisto, un biglietto da visita o una parola chiave via SMS non sono un consenso.',
    'The checkbox cannot be pre-checked.':
      'La casella è vuota quando la si vede per la prima volta. Una casella già spuntata non vale nulla, ovunque si trovi.',
    'The recipient knows which messages will come, for which purpose, and from whom.':
      'Accanto alla casella sta scritto a che cosa serve: quali messaggi, con quale frequenza, su quale canale e da parte di chi.',
    'One checkbox is not used for several purposes, such as terms of service.':
      'Una casella serve a una cosa sola. Non è unita a termini di servizio, a un’informativa sulla privacy o a una seconda finalità; l’accettazione dei termini ha una casella propria, che non autorizza nulla.',
    'One checkbox for each purpose and channel.':
      'C’è una casella per ogni finalità e per ogni canale. E-mail, SMS e telefonate sono tre canali: dare un numero non significa acconsentire a messaggi o chiamate commerciali.',
    'Partners stand on the form, by name, ten at most, each with its own box.':
      'Se dei partner riceveranno un indirizzo, tutti i loro nomi stanno sul modulo, ben visibili, dieci al massimo, ciascuno con una propria casella vuota.',
    'A proof of opt-in can be had for each contact at any time.':
      'Una prova del consenso può essere fornita per ogni contatto in qualsiasi momento, anche dopo la revoca.',
    'Imported contacts need the same proof.':
      'I contatti importati richiedono la stessa prova di chi si è iscritto qui. Una dichiarazione viene conservata, ma non è una prova.',
    'Illegal activities.': 'Attività illegali: tutto ciò che promuove, vende o organizza quanto la legge vieta.',
    'Illegal drugs.': 'Droghe illegali: la loro offerta e ciò che serve a produrle o ad assumerle.',
    'Counterfeit products.':
      'Prodotti contraffatti: imitazioni con il marchio altrui, documenti falsi, certificati falsi.',
    'Hacking programs.':
      'Programmi di hacking: strumenti e servizi per entrare nei sistemi e negli account altrui, spiarli o danneggiarli.',
    'Instructions for assembling or making bombs.': 'Istruzioni per assemblare o fabbricare bombe.',
    'Explosives or other weapons.': 'Esplosivi e altre armi, le loro parti e le munizioni.',
    'Violence against children, or encouraging violence.':
      'Materiale che contiene violenza sui minori e tutto ciò che incoraggia la violenza.',
    'Messages that break anti-spam laws.':
      'Messaggi contrari alle leggi antispam: senza identità e indirizzo postale del mittente, con un mittente falso o un oggetto ingannevole, o senza un modo funzionante per disiscriversi.',
    'Hate speech and prohibited language.': 'Incitamento all’odio e linguaggio che umilia le persone per ciò che sono.',
    'Content and industries that the platform does not accept.':
      'Contenuti e settori non accettati su questa piattaforma, elencati qui sotto, e liste il cui settore dichiarato è uno di essi.',
    'Sexually explicit material and its trade.':
      'Pornografia sessualmente esplicita e commercio di articoli sessualmente espliciti.',
    'Remedies for erectile problems.': 'Rimedi per i problemi di erezione.',
    'Bulk hiring solicitation.': 'Reclutamento di massa: offerte di lavoro a persone che non le hanno chieste.',
    'Lists of a political character.':
      'Liste di carattere politico: per finalità, origine, settore dichiarato o per ciò che viene loro inviato.',
    'Initial coin offerings.': 'Offerte iniziali di monete (ICO) e altre vendite di nuovi token.',
    'Anything related to forex trading.': 'Tutto ciò che riguarda il trading sul forex.',
    'Debt collection.': 'Recupero crediti.',
    'Promotion of violence or hate.': 'Promozione della violenza o dell’odio.',
    'Misinformation.': 'Disinformazione presentata come notizia o come fatto («fake news»).',
    'Phishing simulations.': 'Servizi di sicurezza che eseguono simulazioni di phishing.',
    'Compensated sexual acts.': 'Contenuti che promuovono atti sessuali a pagamento.',
    'Narcotic or psychotropic substances.': 'Sostanze stupefacenti o psicotrope.',
    'Currency exchange, fraudulent shares, stock-market transactions.':
      'Cambio di valute, azioni fraudolente e operazioni di borsa.',
    'Get-rich-fast promises and pyramid schemes.':
      'Lavoro da casa con promesse di ricchezza rapida, rendite passive, pacchetti finanziari e schemi piramidali.',
    'Weight loss.': 'Perdita di peso.',
    'Promotional CBD.': 'Promozione di prodotti al CBD.',
    'Legal drugs, such as alcohol or tobacco.': 'Droghe legali, come alcol o tabacco.',
    'Promotional vaping.': 'Promozione dello svapo.',
    'Promotional real estate.': 'Promozione immobiliare.',
    'Products and services based on blockchain.': 'Prodotti e servizi basati sulla blockchain.',
    'Gambling, casino and other money games.': 'Gioco d’azzardo, casinò e altri giochi a denaro.',
    'Dating services.': 'Servizi di incontri.',
    'Clairvoyance, fortune telling, astrology.': 'Chiaroveggenza, divinazione e astrologia.',
    'Contacts taken from professional social networks.': 'Contatti presi da reti sociali professionali come LinkedIn.',
    'Loan services.': 'Servizi di prestito.',
    'Lead generation services.': 'Servizi che generano o vendono contatti commerciali.',
    'A measure takes effect at once.':
      'Una violazione può portare subito a una restrizione o a una sospensione. Ha effetto immediato: ciò che è in corso di invio si ferma.',
    'A measure reaches the whole account, or certain services.':
      'Una misura riguarda l’intero account o singoli servizi: invio di e-mail, invio di SMS, importazioni, moduli, automazioni, messaggi transazionali, chiavi, tracciamento o un dominio del mittente.',
    'Measures also follow from signals, by thresholds that are data.':
      'Per proteggere la reputazione e il funzionamento del servizio, le misure derivano anche dai numeri: reclami, rimbalzi definitivi, indirizzi trappola, disiscrizioni, contenuti rifiutati, prove mancanti. Le soglie sono note e ogni account vede i propri numeri.',
    'A measure comes with notice, reply, appeal and a second decider.':
      'Ogni misura è accompagnata da un avviso con il requisito violato, le prove, che cosa fare ed entro quando; da un diritto di replica; da un ricorso con scadenza, deciso da un’altra persona; e da un rientro a tappe. Tutto viene registrato. Ciò che la legge dà ai destinatari continua a funzionare: disiscrizione, prova, cancellazione.',
  },
} satisfies Folders['said']
