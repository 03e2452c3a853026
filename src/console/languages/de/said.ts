/** German of what the server says, room by room, in the order of its source. */

import type { Folders } from '../folders.ts'

export const tables = {
  'said/server': {
    // accounts
    'Choose a password of 12 characters or more.': 'Wählen Sie ein Passwort mit mindestens 12 Zeichen.',
    'Choose a password of 256 characters or fewer.': 'Wählen Sie ein Passwort mit höchstens 256 Zeichen.',
    'This password is easy to guess. Choose another, such as four unrelated words.':
      'Dieses Passwort ist leicht zu erraten. Wählen Sie ein anderes, etwa vier Wörter ohne Zusammenhang.',
    // consent
    'This is not an email address that mail could reach.':
      'Das ist keine E-Mail-Adresse, die eine E-Mail erreichen könnte.',
    // accounts
    'Sign-up is closed here. Ask the operator of this installation for an invitation.':
      'Hier kann man kein Konto eröffnen. Bitten Sie den Betreiber dieser Installation um eine Einladung.',
    'There is a user with this address already. Log in instead.':
      'Zu dieser Adresse gibt es schon einen Benutzer. Melden Sie sich stattdessen an.',
    'Too many sign-ups from this network. Wait an hour and try again.':
      'Aus diesem Netz wurden zu viele Konten eröffnet. Warten Sie eine Stunde und versuchen Sie es noch einmal.',
    'This invitation has ended, or is for another address. Ask for a new one.':
      'Diese Einladung ist abgelaufen oder gilt für eine andere Adresse. Bitten Sie um eine neue.',
    'The address or the password is wrong.': 'Die Adresse oder das Passwort ist falsch.',
    'Too many tries. Wait a quarter of an hour and try again.':
      'Zu viele Versuche. Warten Sie eine Viertelstunde und versuchen Sie es noch einmal.',
    'This is not the version in force. Read the current one and accept that.':
      'Das ist nicht die geltende Version. Lesen Sie die aktuelle und nehmen Sie diese an.',
    'A person accepts the policies, logged in under their own name.':
      'Die Richtlinien nimmt ein Mensch an, der unter eigenem Namen angemeldet ist.',
    'There is no such user in this account.': 'Diesen Benutzer gibt es in diesem Konto nicht.',
    'You cannot take yourself out. Ask another owner.':
      'Sich selbst können Sie nicht entfernen. Bitten Sie einen anderen Inhaber.',
    'No key can carry “{0}”.': 'Das Recht „{0}“ kann kein Schlüssel haben.',
    'A key cannot carry rights over users, keys, the account or the installation.':
      'Rechte über Benutzer, Schlüssel, das Konto oder die Installation kann ein Schlüssel nicht haben.',
    'There are 100 keys. Revoke one that is not used.':
      'Es gibt schon 100 Schlüssel. Widerrufen Sie einen, der nicht verwendet wird.',
    'There is no such key.': 'Diesen Schlüssel gibt es nicht.',
    'This is not the name of this account. Type it as it stands in the settings.':
      'So heißt dieses Konto nicht. Geben Sie den Namen ein, wie er in den Einstellungen steht.',
    'This account is being closed already.': 'Dieses Konto wird bereits geschlossen.',
    'A program cannot close an account. Log in and do it yourself.':
      'Ein Programm kann kein Konto schließen. Melden Sie sich an und tun Sie es selbst.',
    'This account is not being closed.': 'Dieses Konto wird gerade nicht geschlossen.',
    'The thirty days are over. This account is closed.': 'Die dreißig Tage sind vorbei. Dieses Konto ist geschlossen.',
    'You have an authenticator already. Turn it off first, with its code.':
      'Sie haben schon eine Authenticator-App. Schalten Sie sie zuerst aus, mit ihrem Code.',
    'This log-in has ended. Begin again with your address and your password.':
      'Diese Anmeldung ist abgelaufen. Beginnen Sie noch einmal mit Adresse und Passwort.',
    'This is not your password.': 'Das ist nicht Ihr Passwort.',
    'Turn your own off with a code, under Settings, Security.':
      'Ihren eigenen zweiten Faktor schalten Sie mit einem Code aus, unter Einstellungen, Sicherheit.',
    'They have no second factor.': 'Diese Person hat keinen zweiten Faktor.',
    'They work for other accounts too, or operate this installation. Whoever has the machine can reset it there: optimail password --email … --forget-second-factor.':
      'Diese Person arbeitet auch für andere Konten oder betreibt diese Installation. Wer Zugang zur Maschine hat, kann ihren zweiten Faktor dort zurücksetzen: optimail password --email … --forget-second-factor.',
    'A person does this, logged in under their own name, with the code of their authenticator. A key cannot.':
      'Das tut ein Mensch, der unter eigenem Namen angemeldet ist, mit dem Code seiner Authenticator-App. Ein Schlüssel kann es nicht.',
    'This asks for the code of your authenticator, and you have none yet. Set it up under Settings, Security.':
      'Dafür braucht es den Code Ihrer Authenticator-App, und Sie haben noch keine. Richten Sie eine ein, unter Einstellungen, Sicherheit.',
    'This code is wrong, or was used already. Wait for the next one and type that.':
      'Dieser Code ist falsch oder wurde schon verwendet. Warten Sie auf den nächsten und geben Sie diesen ein.',
    'Too many wrong codes. Wait a quarter of an hour and try again.':
      'Zu viele falsche Codes. Warten Sie eine Viertelstunde und versuchen Sie es noch einmal.',
    'One of the industries in GET /industries.': 'Eine der Branchen aus GET /industries.',
    'What this organisation does is not accepted here. “errors” says which sentence of the Anti-Spam Policy that is.':
      'Was diese Organisation tut, wird hier nicht angenommen. Welcher Satz der Anti-Spam-Richtlinie das ist, steht in „errors“.',
    'Nobody here has this address. They sign up first, with an account of their own or invited into one.':
      'Diese Adresse hat hier niemand. Die Person eröffnet zuerst selbst ein Konto oder folgt einer Einladung in eines.',
    // audience
    'This is not a phone number that could be reached.': 'Das ist keine Telefonnummer, die sich erreichen ließe.',
    // reports
    'There is no such contact.': 'Diesen Kontakt gibt es nicht.',
    // audience
    'This cursor is not one that a list gave. Begin without one.':
      'Dieser Cursor stammt aus keiner Liste. Beginnen Sie ohne.',
    'There is no such segment.': 'Dieses Segment gibt es nicht.',
    // exports
    'A state is asked for without a purpose. Say which purpose is meant.':
      'Sie fragen nach einem Status, ohne einen Zweck zu nennen. Sagen Sie, welcher gemeint ist.',
    // audience
    'Somebody changed this contact since you read it. Read it again before you save.':
      'Jemand hat diesen Kontakt geändert, seit Sie ihn gelesen haben. Laden Sie ihn neu, bevor Sie speichern.',
    'Without an address and without a number nobody could be reached. To forget a contact, erase them.':
      'Ohne Adresse und ohne Nummer wäre niemand zu erreichen. Soll ein Kontakt vergessen werden, löschen Sie ihn.',
    'Another contact has this address or number. Contacts are not merged, for consents cannot be.':
      'Ein anderer Kontakt hat diese Adresse oder Nummer. Kontakte werden nicht zusammengeführt, denn bei Einwilligungen geht das nicht.',
    'This contact has no such address.': 'Diese Adresse hat der Kontakt nicht.',
    'This address is not suppressed.': 'Diese Adresse ist nicht gesperrt.',
    'This person complained or asked never to be written to. That is not for you to lift.':
      'Diese Person hat sich beschwert oder möchte nie angeschrieben werden. Das können nicht Sie aufheben.',
    'Nothing was ever agreed to under this address on this channel.':
      'Unter dieser Adresse wurde auf diesem Kanal nie in etwas eingewilligt.',
    'The log does not cover the newest event yet. Try again in a moment.':
      'Das neueste Ereignis steht noch nicht im Protokoll. Versuchen Sie es gleich noch einmal.',
    'One of the names in “redact” is not that of a disclosure.':
      'Einer der Namen in „redact“ bezeichnet keine Angabe, die offengelegt werden kann.',
    'This event has no such file, or it was erased.':
      'Diese Datei gibt es bei diesem Ereignis nicht, oder sie wurde gelöscht.',
    // sites
    'Control characters do not belong here.': 'Steuerzeichen gehören nicht hierher.',
    // audience
    'This would be a consent without evidence. Each entry of “errors” says what is missing and what to send.':
      'Das wäre eine Einwilligung ohne Belege. Jeder Eintrag in „errors“ sagt, was fehlt und was Sie senden.',
    'There is no such form, version or language. A consent names the wording that was shown, as you published it.':
      'Dieses Formular, diese Version oder diese Sprache gibt es nicht. Eine Einwilligung nennt den Wortlaut, der gezeigt wurde, so wie Sie ihn veröffentlicht haben.',
    'This form is closed: nobody is asked with it. Open it again to enter what was given on it before.':
      'Dieses Formular ist geschlossen: Niemand wird damit gefragt. Öffnen Sie es wieder, um einzugeben, was früher darauf erteilt wurde.',
    'This version of the form does not pass the rules any more. Nothing new can rest on it.':
      'Diese Version des Formulars besteht die Regeln nicht mehr. Neues kann sich nicht darauf stützen.',
    'This address or number is suppressed. What somebody says about a consent does not end that.':
      'Diese Adresse oder Nummer ist gesperrt. Was jemand über eine Einwilligung sagt, beendet das nicht.',
    'This was taken back after the time that you give. The newer word counts.':
      'Das wurde nach der Zeit widerrufen, die Sie angeben. Das neuere Wort zählt.',
    'There is no such contact. Events make none.': 'Diesen Kontakt gibt es nicht. Ereignisse legen keinen an.',
    'This has not happened yet.': 'Das ist noch nicht geschehen.',
    'Events are not kept for so long.': 'So lange werden Ereignisse nicht aufbewahrt.',
    // embeddings
    'The id of a form.': 'Die ID eines Formulars.',
    // consent
    'There is no such form in this account.': 'Dieses Formular gibt es in diesem Konto nicht.',
    // audience
    'The first day has to come before the last one, and not more than 400 days before it.':
      'Der erste Tag liegt vor dem letzten, und höchstens 400 Tage davor.',
    'The form does not have this language.': 'Diese Sprache hat das Formular nicht.',
    'This sign cannot be kept.': 'Dieses Zeichen kann nicht gespeichert werden.',
    'Another segment has this name.': 'Ein anderes Segment heißt schon so.',
    'There are as many segments as there may be. Remove one that nobody uses.':
      'Mehr Segmente kann es nicht geben. Entfernen Sie eines, das niemand verwendet.',
    'It names a segment that is not there.': 'Es nennt ein Segment, das es nicht gibt.',
    'It names itself, or a segment that names it in turn.':
      'Es nennt sich selbst oder ein Segment, das wiederum dieses nennt.',
    'With the segments that it names it has too many conditions.':
      'Mit den Segmenten, die es nennt, hat es zu viele Bedingungen.',
    'People are not sorted by this here. What “errors” lists is why.':
      'Danach werden Menschen hier nicht sortiert. Den Grund nennt „errors“.',
    'Somebody changed this segment since you read it. Read it again before you save.':
      'Jemand hat dieses Segment geändert, seit Sie es gelesen haben. Laden Sie es neu, bevor Sie speichern.',
    'A draft or another segment uses it. “used_by” says which.':
      'Ein Entwurf oder ein anderes Segment verwendet es. Welches, steht in „used_by“.',
    'At most {0} properties.': 'Höchstens {0} Eigenschaften.',
    'Some of these cannot be kept, so none was. What “errors” lists is why.':
      'Einiges davon lässt sich nicht behalten, darum wurde nichts behalten. Den Grund nennt „errors“.',
    'That were enough events for one hour. Go on later.':
      'Für eine Stunde waren das genug Ereignisse. Machen Sie später weiter.',
    'Lists of a political character are not accepted: nobody is sorted by their party, their vote or their opinion.':
      'Politische Listen werden nicht angenommen: Niemand wird nach Partei, Wahl oder Meinung sortiert.',
    // campaigns
    'There is no such time zone.': 'Diese Zeitzone gibt es nicht.',
    // audience
    'At most {0} conditions.': 'Höchstens {0} Bedingungen.',
    'At most {0} attributes.': 'Höchstens {0} Attribute.',
    'It names something that is not there. Each entry of “errors” says where, and what.':
      'Es nennt etwas, das es nicht gibt. Jeder Eintrag in „errors“ sagt, wo und was.',
    'There is no {0} {1} here.': '{0} {1} gibt es hier nicht.',
    purpose: 'Zweck',
    form: 'Formular',
    campaign: 'Kampagne',
    'Ticked {0} on a form.': 'Hat {0} auf einem Formular angekreuzt.',
    'Ticked {0} on a form, and left {1} empty.': 'Hat {0} auf einem Formular angekreuzt und {1} leer gelassen.',
    'Was brought in for {0}; nothing is sent before there is proof.':
      'Wurde für {0} eingebracht; nichts wird gesendet, bevor es einen Nachweis gibt.',
    'Left {0} empty on a form.': 'Hat {0} auf einem Formular leer gelassen.',
    'Was asked by mail to confirm the sign-up.': 'Wurde per E-Mail gebeten, die Anmeldung zu bestätigen.',
    'Confirmed {0} from this address.': 'Hat {0} von dieser Adresse aus bestätigt.',
    'Confirmed {0} from this phone.': 'Hat {0} von diesem Telefon aus bestätigt.',
    'Agreed to {0} again.': 'Hat noch einmal in {0} eingewilligt.',
    'Withdrew {0}, {1}.': 'Hat {0} widerrufen, {1}.',
    'Withdrew {0}.': 'Hat {0} widerrufen.',
    '{0} became too old to rely on.': '{0} ist zu alt, um sich darauf zu stützen.',
    '{0} was declared invalid.': '{0} wurde für ungültig erklärt.',
    'A record was corrected.': 'Ein Eintrag wurde berichtigt.',
    'What was known about this person was erased.': 'Was über diese Person bekannt war, wurde gelöscht.',
    'with the button of the mail program': 'mit der Schaltfläche des Mailprogramms',
    'on the page of preferences': 'auf der Seite mit den Einstellungen',
    // delivery
    'by text message': 'per SMS',
    // audience
    'through the programming interface': 'über die Programmierschnittstelle',
    'through a user of this account': 'durch einen Benutzer dieses Kontos',
    // base
    'Where the web server listens.': 'Wo der Webserver lauscht.',
    'The port of the web server; 0 takes a free one.': 'Der Port des Webservers; 0 nimmt einen freien.',
    'Where the embedded database, the journals and the key of the installation live.':
      'Wo die eingebettete Datenbank, die Journale und der Schlüssel der Installation liegen.',
    'A PostgreSQL server (17 or newer) to use instead of the embedded one.':
      'Ein PostgreSQL-Server (17 oder neuer), der statt des eingebetteten verwendet wird.',
    'The address under which recipients reach this installation; links in messages begin with it.':
      'Die Adresse, unter der Empfänger diese Installation erreichen; Links in Nachrichten beginnen damit.',
    'The key of the installation. Empty: made once and kept in the data folder as secret.key.':
      'Der Schlüssel der Installation. Leer: einmal erzeugt und als secret.key im Datenordner aufbewahrt.',
    'What this process does: web, worker, mx, or several of them.':
      'Was dieser Prozess tut: web, worker, mx oder mehrere davon.',
    'The port on which bounces and other mail for us arrive; 0 takes a free one.':
      'Der Port, auf dem Rückläufer und andere Mails an uns ankommen; 0 nimmt einen freien.',
    'The port of the sandbox mailbox, on loopback only; 0 takes a free one.':
      'Der Port des Testpostfachs, nur auf dem Loopback; 0 nimmt einen freien.',
    'The port on which programs hand over messages for acts by SMTP, with an API key; empty for none. Without a certificate on loopback only.':
      'Der Port, auf dem Programme transaktionale Nachrichten per SMTP übergeben, mit einem API-Schlüssel; leer: keiner. Ohne Zertifikat nur auf dem Loopback.',
    'A file with the certificate and the key of that port, in PEM; with it log-in is by TLS only.':
      'Eine PEM-Datei mit dem Zertifikat und dem Schlüssel für diesen Port; damit ist die Anmeldung nur über TLS möglich.',
    'Sending threads; 0 means one for each processor core.': 'Threads für den Versand; 0: einer je Prozessorkern.',
    'The servers that are asked about names, in order, such as 127.0.0.1 or [::1]:5353; empty: those of the machine.':
      'Die Server, die nach Namen gefragt werden, der Reihe nach, etwa 127.0.0.1 oder [::1]:5353; leer: die der Maschine.',
    'Whether the servers of OPTIMAIL_DNS_SERVERS check DNSSEC and the way to them is safe, as on this machine: then DANE is used.':
      'Ob die Server aus OPTIMAIL_DNS_SERVERS DNSSEC prüfen und der Weg zu ihnen sicher ist, etwa auf derselben Maschine: Dann wird DANE verwendet.',
    'Where providers’ interfaces are when that is not their own address, such as ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Empty: the providers’ own.':
      'Wo die Schnittstellen der Anbieter sind, wenn nicht unter deren eigener Adresse, etwa ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Leer: die der Anbieter selbst.',
    'The Chromium or Chrome that looks at forms as people see them; empty: found on PATH. Without one this is told as not measured.':
      'Der Chromium oder Chrome, der Formulare so ansieht, wie Menschen sie sehen; leer: der im PATH gefundene. Fehlt er, gilt das als nicht gemessen.',
    'A server that speaks as OpenAI’s does, up to /v1, that gives a second opinion on texts that wait for people. It changes their order only. Empty: none is asked.':
      'Ein Server, der spricht wie der von OpenAI, bis /v1, und zu Texten, die auf Menschen warten, eine zweite Meinung gibt. Sie ändert nur deren Reihenfolge. Leer: Keiner wird gefragt.',
    'The model that is asked for a second opinion, as its server calls it.':
      'Das Modell, das um eine zweite Meinung gebeten wird, wie sein Server es nennt.',
    'What the server of second opinions asks for as its key; empty: nothing.':
      'Was der Server für zweite Meinungen als Schlüssel verlangt; leer: nichts.',
    'How many second opinions are asked for in a day, at most.':
      'Wie viele zweite Meinungen höchstens am Tag eingeholt werden.',
    'Of how many paths a process counts visits by name at one time, for each website; of what is more only the totals are counted.':
      'Für wie viele Pfade je Website ein Prozess Besuche gleichzeitig namentlich zählt; von den übrigen werden nur die Summen gezählt.',
    'A file of networks from which no people browse, one such as 192.0.2.0/24 a line: visits from there are not counted. Empty: none.':
      'Eine Datei mit Netzen, aus denen keine Menschen surfen, eines je Zeile, etwa 192.0.2.0/24: Besuche von dort werden nicht gezählt. Leer: keine.',
    'Whom to tell of a hole in this installation, the preferred first, such as mailto:security@example.org,https://example.org/security: they stand in /.well-known/security.txt. Empty: there is no such file.':
      'Wem man eine Sicherheitslücke dieser Installation meldet, die bevorzugte Adresse zuerst, etwa mailto:security@example.org,https://example.org/security: So steht es in /.well-known/security.txt. Leer: Die Datei gibt es nicht.',
    'How much is logged.': 'Wie viel protokolliert wird.',
    'There is no number.': 'Es ist keine Nummer da.',
    'There are signs in it that no number has: a line break or its kin.':
      'Darin sind Zeichen, die keine Nummer hat: ein Zeilenumbruch oder Ähnliches.',
    'There are signs in it that nobody sees and that change how it reads. Type it again.':
      'Darin sind Zeichen, die niemand sieht und die ändern, wie sie sich liest. Tippen Sie sie noch einmal.',
    'There are letters in it. Write the digits that they stand for.':
      'Darin sind Buchstaben. Schreiben Sie die Ziffern, für die sie stehen.',
    'A number behind a switchboard cannot be reached by itself. Leave the extension out.':
      'Eine Nebenstelle ist für sich allein nicht zu erreichen. Lassen Sie die Durchwahl weg.',
    'There are signs in it that no phone number has.': 'Darin sind Zeichen, die keine Telefonnummer hat.',
    'Begin with + and the code of the country, such as +41 79 123 45 67.':
      'Beginnen Sie mit + und der Landesvorwahl, etwa +41 79 123 45 67.',
    'No country has this code. Begin with + and the code of the country.':
      'Diese Vorwahl hat kein Land. Beginnen Sie mit + und der Landesvorwahl.',
    'This is too short. Emergency and other short numbers are nobody’s own.':
      'Das ist zu kurz. Notrufnummern und andere Kurznummern gehören niemandem allein.',
    'This is too long to be a phone number.': 'Das ist zu lang für eine Telefonnummer.',
    'Numbers of this country have another length.': 'Nummern dieses Landes haben eine andere Länge.',
    'Whoever calls this number pays extra for it. It is not taken.':
      'Wer diese Nummer anruft, zahlt extra dafür. Sie wird nicht angenommen.',
    'This is the number of a service, not of a person.': 'Das ist die Nummer eines Dienstes und nicht einer Person.',
    // calls
    'There is no such list.': 'Diese Liste gibt es nicht.',
    'This list was closed. Make another one.': 'Diese Liste wurde geschlossen. Erstellen Sie eine neue.',
    'There is no such purpose that is published.': 'Diesen Zweck gibt es nicht, oder er ist nicht veröffentlicht.',
    'Only a purpose of your own can be called for: what people agreed to for a partner, or to measurements, is not for this.':
      'Angerufen werden kann nur für einen eigenen Zweck: Was für einen Partner oder für Messungen eingewilligt wurde, gilt hier nicht.',
    'This purpose does not include calls. Consent to one channel is none to another.':
      'Dieser Zweck umfasst keine Anrufe. Die Einwilligung in einen Kanal gilt nicht für einen anderen.',
    'The filter names a segment that is not there.': 'Der Filter nennt ein Segment, das es nicht gibt.',
    'What the calls are about is not accepted, or a person has yet to look at it.':
      'Worum es in den Anrufen geht, wird nicht angenommen, oder ein Mensch muss es noch ansehen.',
    'These are more than 20,000 numbers. Ask for some of them, by a filter.':
      'Das sind mehr als 20.000 Nummern. Fordern Sie mit einem Filter nur einen Teil davon an.',
    'There is no such caller. Say first who calls.': 'Diesen Anrufer gibt es nicht. Legen Sie zuerst fest, wer anruft.',
    'There are as many lists in use as an account can have. Close one.':
      'Mehr Listen kann ein Konto nicht in Gebrauch haben. Schließen Sie eine.',
    'This list has expired: nobody may be called by it any more. Have it washed anew.':
      'Diese Liste ist abgelaufen: Danach darf niemand mehr angerufen werden. Lassen Sie sie neu abgleichen.',
    'This list was fetched five times since it was washed. Use the file that was fetched, until the list expires.':
      'Diese Liste wurde seit dem letzten Abgleich fünfmal abgerufen. Verwenden Sie die abgerufene Datei, bis die Liste abläuft.',
    'The account is suspended, or restricted from using phone numbers.':
      'Das Konto ist gesperrt oder darf keine Telefonnummern verwenden.',
    'The purpose of this list is not published for calls any more.':
      'Der Zweck dieser Liste ist nicht mehr für Anrufe veröffentlicht.',
    'What the calls are about is not cleared under the policy as it is now. Make another list.':
      'Worum es in den Anrufen geht, ist nach der jetzigen Richtlinie nicht zugelassen. Erstellen Sie eine neue Liste.',
    'Nobody on this list may be called now: the gate left all of them out. Each entry of “errors” says how many, and why; the list itself says it as `left_out`.':
      'Zurzeit darf niemand von dieser Liste angerufen werden: Die Versandprüfung hat alle ausgelassen. Jeder Eintrag in „errors“ sagt, wie viele und warum; bei der Liste selbst steht es als `left_out`.',
    'This list may be used still. It is washed each time it is fetched, and a new date is given when it has expired.':
      'Diese Liste darf noch verwendet werden. Sie wird bei jedem Abruf abgeglichen; ein neues Datum erhält sie, wenn sie abgelaufen ist.',
    'This list is closed already.': 'Diese Liste ist schon geschlossen.',
    'This list is not closed.': 'Diese Liste ist nicht geschlossen.',
    'Whoever calls was told already that this list is over. Make another one.':
      'Dem Anrufer wurde schon gemeldet, dass diese Liste nicht mehr gilt. Erstellen Sie eine neue.',
    'Numbers of this list have left the house. That stays known: close the list instead.':
      'Nummern dieser Liste wurden schon herausgegeben. Das bleibt vermerkt: Schließen Sie die Liste stattdessen.',
    'There is no such caller.': 'Diesen Anrufer gibt es nicht.',
    // webhooks
    'This is no web address. It begins with https://.': 'Das ist keine Webadresse. Sie beginnt mit https://.',
    // calls
    'Numbers travel encrypted only. Enter an address that begins with https://.':
      'Nummern gehen nur verschlüsselt hinaus. Geben Sie eine Adresse an, die mit https:// beginnt.',
    'The address has a log-in in it. Leave it out: the caller knows us by our signature.':
      'Die Adresse enthält Zugangsdaten. Lassen Sie sie weg: Der Anrufer erkennt uns an der Signatur.',
    'There are as many callers as an account can have. Remove one that has no list.':
      'Mehr Anrufer kann ein Konto nicht haben. Entfernen Sie einen, der keine Liste hat.',
    'Somebody else changed this caller meanwhile. Load it again.':
      'Jemand anderes hat diesen Anrufer inzwischen geändert. Laden Sie ihn neu.',
    'This caller has no web address to be told at.': 'Dieser Anrufer hat keine Webadresse für Meldungen.',
    'There are lists of this caller. It must still hear of withdrawals, so it stays.':
      'Dieser Anrufer hat noch Listen. Er muss weiter von Widerrufen erfahren, darum bleibt er.',
    'This person took the consent back. Do not call, and delete the number.':
      'Diese Person hat die Einwilligung widerrufen. Rufen Sie nicht an, und löschen Sie die Nummer.',
    'This consent has expired. Do not call, and delete the number.':
      'Diese Einwilligung ist abgelaufen. Rufen Sie nicht an, und löschen Sie die Nummer.',
    'This person asked to be erased. Delete everything that you hold by this reference.':
      'Diese Person möchte gelöscht werden. Löschen Sie alles, was Sie unter dieser Referenz haben.',
    'Nobody may be called at this number any more. Do not call, and delete the number.':
      'Unter dieser Nummer darf niemand mehr angerufen werden. Rufen Sie nicht an, und löschen Sie die Nummer.',
    'This consent does not hold any more. Do not call, and delete the number.':
      'Diese Einwilligung gilt nicht mehr. Rufen Sie nicht an, und löschen Sie die Nummer.',
    'The places where this number may be have no hour in common at which people may be called.':
      'Die Orte, an denen diese Nummer sein kann, haben keine Stunde gemeinsam, zu der angerufen werden darf.',
    'A test key cannot hand numbers to anybody. Use a live key, or the console.':
      'Ein Testschlüssel kann niemandem Nummern übergeben. Verwenden Sie einen Live-Schlüssel oder die Konsole.',
    // reports
    'There is no such campaign.': 'Diese Kampagne gibt es nicht.',
    // campaigns
    'Somebody changed this draft since you read it. Read it again before you save.':
      'Jemand hat diesen Entwurf geändert, seit Sie ihn gelesen haben. Laden Sie ihn neu, bevor Sie speichern.',
    'This campaign has started, and what is sent does not change any more. Duplicate it to go on writing.':
      'Diese Kampagne hat begonnen; was versendet wird, ändert sich nicht mehr. Duplizieren Sie sie, um weiterzuschreiben.',
    'The campaign is not in a state in which this can be done.': 'Beim jetzigen Stand der Kampagne geht das nicht.',
    'This campaign has not been started.': 'Diese Kampagne wurde nicht gestartet.',
    'A campaign stays by email, or by text. Make another one for the other.':
      'Eine Kampagne bleibt bei E-Mail oder bei SMS. Legen Sie für das andere eine neue an.',
    'There is no message yet to show. Mend what “errors” lists.':
      'Es gibt noch keine Nachricht, die sich zeigen ließe. Beheben Sie, was „errors“ nennt.',
    'Tests go to users of this account only. Everybody else has to agree first.':
      'Tests gehen nur an Benutzer dieses Kontos. Alle anderen müssen zuerst einwilligen.',
    // transactional
    'That were enough tests for one hour. Look at the preview, and go on later.':
      'Für eine Stunde waren das genug Tests. Sehen Sie sich die Vorschau an und machen Sie später weiter.',
    // campaigns
    'This is not a phone number. Begin with + and the code of the country.':
      'Das ist keine Telefonnummer. Beginnen Sie mit + und der Landesvorwahl.',
    'There is no message yet to send. Mend what “errors” lists.':
      'Es gibt noch keine Nachricht, die sich senden ließe. Beheben Sie, was „errors“ nennt.',
    'Screening did not clear this message, so it goes to nobody. What “errors” lists is why.':
      'Die Inhaltsprüfung hat diese Nachricht nicht zugelassen, darum geht sie an niemanden. Den Grund nennt „errors“.',
    'There is nothing yet that this could come from. Mails: a domain under Settings, Sending. Texts: a sender under Texts.':
      'Noch gibt es keinen Absender dafür. E-Mails: eine Domain unter Einstellungen, Versand. SMS: ein Absender unter „SMS-Antworten“.',
    'Something has to be mended before this can be sent.': 'Vor dem Versand ist noch etwas zu beheben.',
    'Choose a published purpose first: what matters is whether they agreed to it.':
      'Wählen Sie zuerst einen veröffentlichten Zweck: Es kommt darauf an, ob darin eingewilligt wurde.',
    '{0} of {1} have no {2}, and read nothing in its place. Say what stands there for them: {{ contact.{3} | default: "…" }}.':
      '{0} von {1} haben kein {2} und lesen an der Stelle nichts. Sagen Sie, was dort für sie steht: {{ contact.{3} | default: "…" }}.',
    'The campaign was cancelled before the hour that was declared; the rest gets none.':
      'Die Kampagne wurde vor der erklärten Stunde abgebrochen; der Rest bekommt nichts.',
    'It is judged once, at the hour that was declared. What is seen before that decides nothing.':
      'Geurteilt wird einmal, zur erklärten Stunde. Was man vorher sieht, entscheidet nichts.',
    'Its hour has come; it is judged in a moment.': 'Die Stunde ist da; gleich wird geurteilt.',
    'Text {0} was clicked more often than each other, beyond what chance explains.':
      'Text {0} wurde häufiger angeklickt als jeder andere, mehr als der Zufall erklärt.',
    'Text {0} made fewer people leave than each other, beyond what chance explains.':
      'Text {0} ließ weniger Menschen gehen als jeder andere, mehr als der Zufall erklärt.',
    'Text {0} drew fewer complaints than each other, beyond what chance explains.':
      'Text {0} brachte weniger Beschwerden als jeder andere, mehr als der Zufall erklärt.',
    'Too few people count for anything to be judged.': 'Für ein Urteil zählen zu wenige.',
    'No difference showed that chance would not explain.':
      'Es zeigte sich kein Unterschied, den der Zufall nicht erklären würde.',
    'Text {0} was for the rest when the campaign was cancelled.':
      'Text {0} war für den Rest bestimmt, als die Kampagne abgebrochen wurde.',
    'The rest gets text {0}.': 'Der Rest bekommt Text {0}.',
    'The campaign was cancelled; the rest gets none.': 'Die Kampagne wurde abgebrochen; der Rest bekommt nichts.',
    'The rest waits for a person; text {0} was declared for this.':
      'Der Rest wartet auf einen Menschen; dafür wurde Text {0} erklärt.',
    'This time has passed. Choose a later one, or start it now.':
      'Diese Zeit ist vorbei. Wählen Sie eine spätere oder starten Sie jetzt.',
    'That is too late: nothing of it would be sent by then, or nobody can know so far ahead.':
      'Das ist zu spät: Bis dahin könnte nichts mehr davon versendet werden, oder so weit im Voraus lässt sich nicht planen.',
    'Say either “at” or “local”.': 'Geben Sie entweder „at“ oder „local“ an.',
    'Somebody changed this draft since you read it. Read it again before you schedule it.':
      'Jemand hat diesen Entwurf geändert, seit Sie ihn gelesen haben. Laden Sie ihn neu, bevor Sie ihn planen.',
    'This campaign compares no texts.': 'Diese Kampagne vergleicht keine Varianten.',
    'Its hour has not come: who decides as soon as one is ahead mostly decides by chance.':
      'Dafür ist es noch zu früh: Wer entscheidet, sobald eine Variante vorn liegt, folgt meist dem Zufall.',
    'This is decided, and goes out.': 'Das ist entschieden und geht hinaus.',
    // texting
    'There is no such text.': 'Diese SMS gibt es nicht.',
    // campaigns
    'All {0} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Alle {0} hatten zuletzt schon so viele davon, wie der Zweck angibt oder sie selbst gewählt haben: Jetzt begonnen, würde ihnen das nicht gesendet.',
    '{0} of {1} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      '{0} von {1} hatten zuletzt schon so viele davon, wie der Zweck angibt oder sie selbst gewählt haben: Jetzt begonnen, würde ihnen das nicht gesendet.',
    'About {0} % of them have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Etwa {0} % von ihnen hatten zuletzt schon so viele davon, wie der Zweck angibt oder sie selbst gewählt haben: Jetzt begonnen, würde ihnen das nicht gesendet.',
    // http
    'Nothing can be sent before somebody accepts the current policies for this account.':
      'Es kann nichts versendet werden, bevor jemand die geltenden Richtlinien für dieses Konto annimmt.',
    // campaigns
    'This purpose is not published: nobody can have agreed to it.':
      'Dieser Zweck ist nicht veröffentlicht: Niemand kann darin eingewilligt haben.',
    'Only a purpose of your own messages can be written to: what people agreed to for a partner, or to measurements, is not for this.':
      'Geschrieben werden kann nur für einen Zweck Ihrer eigenen Nachrichten: Was für einen Partner oder für Messungen eingewilligt wurde, gilt hier nicht.',
    'This purpose does not include email. Consent to one channel is none to another.':
      'Dieser Zweck umfasst keine E-Mails. Die Einwilligung in einen Kanal gilt nicht für einen anderen.',
    'Say from which address this comes.': 'Sagen Sie, von welcher Adresse das kommt.',
    'This is not an email address.': 'Das ist keine E-Mail-Adresse.',
    'There is no signing key for the domain of this address. Add the domain under Settings, Sending.':
      'Für die Domain dieser Adresse gibt es keinen Signaturschlüssel. Fügen Sie die Domain unter Einstellungen, Versand hinzu.',
    'Mail from this domain stops soon: something in the DNS that was in order is not any more.':
      'E-Mails von dieser Domain werden bald angehalten: Etwas im DNS, das in Ordnung war, ist es nicht mehr.',
    'The address for replies is not an email address.': 'Die Antwortadresse ist keine E-Mail-Adresse.',
    'Nobody who fits has agreed to this purpose yet, so nobody would get it.':
      'Von denen, die infrage kämen, hat noch niemand in diesen Zweck eingewilligt; niemand erhielte also etwas.',
    'A segment that this audience names is no longer there. Choose another one.':
      'Ein Segment dieser Zielgruppe gibt es nicht mehr. Wählen Sie ein anderes.',
    'The audience sorts people by their politics. Lists of a political character are not accepted.':
      'Die Zielgruppe sortiert Menschen nach ihrer politischen Haltung. Politische Listen werden nicht angenommen.',
    'Say under Settings what your organisation does. Whoever reviews a text then knows it from its trade.':
      'Sagen Sie in den Einstellungen, was Ihre Organisation tut. Wer einen Text prüft, kennt dann Ihre Branche.',
    'No route for texts is active: everything arrives at the sandbox handset, and nothing reaches anybody.':
      'Keine Route für SMS ist aktiv: Alles landet im Testtelefon, und niemand wird erreicht.',
    'No provider is set up: everything arrives in the sandbox mailbox, and nothing reaches anybody.':
      'Es ist kein Anbieter eingerichtet: Alles landet im Testpostfach, und niemand wird erreicht.',
    'The Anti-Spam Policy does not accept this.': 'Die Anti-Spam-Richtlinie nimmt das nicht an.',
    'A person has to look at this before it goes.': 'Ein Mensch muss das ansehen, bevor es hinausgeht.',
    // review
    'Reasons: {0}.': 'Gründe: {0}.',
    // campaigns
    'Text {0} is the same as {1}: write another subject, sender name or preview text.':
      'Text {0} ist derselbe wie {1}: Schreiben Sie einen anderen Betreff, Absendernamen oder Vorschautext.',
    'Nobody who would get it has agreed that clicks are measured, so nothing can be judged, and the rest gets text {0}. Compare by something else.':
      'Von denen, die sie erhielten, hat niemand in die Messung von Klicks eingewilligt; es lässt sich also nichts vergleichen, und die Übrigen erhalten Variante {0}. Vergleichen Sie nach etwas anderem.',
    'Each text goes to about {0} people who agreed that clicks are measured; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Jeder Text geht an etwa {0} Personen, die eingewilligt haben, dass Klicks gemessen werden; zählen weniger als {1}, wird nicht geurteilt, und der Rest bekommt Text {2}.',
    'Each text goes to about {0} people; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Jeder Text geht an etwa {0} Personen; zählen weniger als {1}, wird nicht geurteilt, und der Rest bekommt Text {2}.',
    'It has to end after it begins, on the same day.': 'Das Ende liegt nach dem Anfang, am selben Tag.',
    'Write it as 2026-12-01T09:00.': 'Schreiben Sie es wie 2026-12-01T09:00.',
    'Write the name of the site alone, such as bakery.example.':
      'Schreiben Sie nur den Namen der Website, etwa bakery.example.',
    'It is the same for every reader: no merge tags [CK-03].':
      'Es ist für alle Leser gleich: keine Platzhalter [CK-03].',
    'Line {0}: {1}': 'Zeile {0}: {1}',
    'This campaign goes by email, which costs nothing by the message.':
      'Diese Kampagne geht per E-Mail hinaus; das kostet nichts je Nachricht.',
    'Choose a purpose, an audience and a sender first: what it costs depends on them.':
      'Wählen Sie zuerst Zweck, Zielgruppe und Absender: Davon hängen die Kosten ab.',
    'Choose what this text is for: it goes to those who agreed to that, and to nobody else.':
      'Wählen Sie, wofür diese SMS ist: Sie geht an alle, die darin eingewilligt haben, und an niemanden sonst.',
    'This purpose does not include texts. Consent to one channel is none to another.':
      'Dieser Zweck umfasst keine SMS. Die Einwilligung in einen Kanal gilt nicht für einen anderen.',
    'Say who this text comes from.': 'Sagen Sie, von wem diese SMS kommt.',
    'The proof of this sender was refused. Show another one, or choose another sender.':
      'Der Nachweis für diesen Absender wurde abgelehnt. Legen Sie einen anderen vor oder wählen Sie einen anderen Absender.',
    'This sender was registered for other purposes.': 'Dieser Absender wurde für andere Zwecke registriert.',
    'Nobody has shown yet that this sender is yours. Until then nothing leaves the house in its name.':
      'Noch ist nicht nachgewiesen, dass dieser Absender Ihnen gehört. Bis dahin geht in seinem Namen nichts hinaus.',
    'Nobody would get it: {0}.': 'Niemand erhielte sie: {0}.',
    'Some would not get it. {0}.': 'Manche erhielten sie nicht. {0}.',
    'Nobody’s clicks are measured in this text ({0}). Let its links be measured, or compare by who leaves, or by complaints.':
      'In dieser SMS werden bei niemandem Klicks gemessen ({0}). Lassen Sie die Links messen, oder vergleichen Sie nach Abmeldungen oder Beschwerden.',
    'Links are to be measured, and nobody has agreed to that by text: all get them as they are written.':
      'Die Links sollen gemessen werden, aber per SMS hat niemand darin eingewilligt: Alle erhalten sie so, wie Sie sie schreiben.',
    'Links are to be measured, and this text has none. A link that is measured begins with https://.':
      'Die Links sollen gemessen werden, aber diese SMS hat keinen. Ein messbarer Link beginnt mit https://.',
    'the sender is not proven': 'der Absender ist nicht nachgewiesen',
    'the sender is not for this country': 'der Absender ist nicht für dieses Land',
    'networks there do not take such a sender': 'die Netze dort nehmen einen solchen Absender nicht an',
    'the sender is not registered there': 'der Absender ist dort nicht registriert',
    'no route serves it': 'keine Route bedient es',
    'no route can be opened': 'keine Route lässt sich öffnen',
    '{0} people in {1}: {2}': '{0} Personen in {1}: {2}',
    '{0} people in no country of its own: {1}': '{0} Personen ohne eigenes Land: {1}',
    'and {0} more countries': 'und {0} weitere Länder',
    // conduct
    'There is no such case.': 'Diesen Fall gibt es nicht.',
    'This case is closed.': 'Dieser Fall ist geschlossen.',
    'Say something that can be read.': 'Schreiben Sie etwas, das sich lesen lässt.',
    'Its time is over and it was destroyed. Its hash is still known.':
      'Die Frist ist abgelaufen, und die Datei wurde vernichtet. Bekannt ist noch ihr Hash.',
    'This case is closed by whoever decides about it, and not by the account itself. You can reply, and appeal.':
      'Diesen Fall schließt, wer darüber entscheidet, nicht das Konto selbst. Sie können antworten und Einspruch einlegen.',
    'This case is closed already.': 'Dieser Fall ist schon geschlossen.',
    'There are fifty replies. Send what else there is as an attachment.':
      'Es gibt schon fünfzig Antworten. Senden Sie Weiteres als Anhang.',
    'There is nothing in this file.': 'Diese Datei ist leer.',
    'An attachment has at most 5 MiB.': 'Ein Anhang hat höchstens 5 MiB.',
    'This is not what its media type says. A PDF, PNG, JPEG, UTF-8 text, CSV or a mail as a file is taken; no archive is.':
      'Die Datei ist nicht, was ihr Medientyp sagt. Angenommen werden PDF, PNG, JPEG, UTF-8-Text, CSV oder eine E-Mail als Datei; Archive nicht.',
    'A case takes ten attachments, and 20 MiB together.': 'Ein Fall fasst zehn Anhänge, zusammen höchstens 20 MiB.',
    'There is no such attachment in this case.': 'Diesen Anhang gibt es in diesem Fall nicht.',
    'A person appeals, logged in under their own name: whoever decides must be somebody else.':
      'Einspruch legt ein Mensch ein, der unter eigenem Namen angemeldet ist: Entscheiden muss jemand anderes.',
    'There is an appeal already that waits to be decided.':
      'Es gibt schon einen Einspruch, über den noch nicht entschieden ist.',
    'Nothing is taken from the account because of this case.': 'Wegen dieses Falls ist dem Konto nichts entzogen.',
    'An appeal against this was decided. A measure that is new can be appealed against again.':
      'Über einen Einspruch dagegen wurde schon entschieden. Gegen eine neue Maßnahme können Sie wieder Einspruch einlegen.',
    'The thirty days for an appeal are over. You can still reply.':
      'Die dreißig Tage für einen Einspruch sind vorbei. Antworten können Sie noch.',
    'The appeal against it was right.': 'Der Einspruch dagegen war berechtigt.',
    'The appeal was right.': 'Der Einspruch war berechtigt.',
    'The audience is small enough to be written to at once.':
      'Die Zielgruppe ist klein genug, um alle auf einmal anzuschreiben.',
    'Of the first {0} messages, {1} went to addresses that nobody ever gave.':
      'Von den ersten {0} Nachrichten gingen {1} an Adressen, die nie jemand angegeben hat.',
    'Of the first {0} messages, {1} were called spam.': 'Von den ersten {0} Nachrichten wurden {1} als Spam gemeldet.',
    'Of the first {0} messages, {1} went to addresses that do not exist.':
      'Von den ersten {0} Nachrichten gingen {1} an Adressen, die es nicht gibt.',
    'Of the first {0} messages, {1} were refused by the servers.':
      'Von den ersten {0} Nachrichten wurden {1} von den Servern abgelehnt.',
    'Of the first {0} messages, {1} made their readers leave.':
      'Von den ersten {0} Nachrichten haben sich nach {1} die Leser abgemeldet.',
    'The rest was not sent.': 'Der Rest wurde nicht gesendet.',
    'The first {0} messages were received well. The rest follows.':
      'Die ersten {0} Nachrichten wurden gut aufgenommen. Die übrigen folgen.',
    'After a day servers have answered for {0} of {1} messages. The rest was not sent.':
      'Nach einem Tag haben Server für {0} von {1} Nachrichten geantwortet. Die übrigen wurden nicht gesendet.',
    'The id of a case.': 'Die ID eines Falls.',
    'The id of an attachment.': 'Die ID eines Anhangs.',
    'Its time was over.': 'Ihre Zeit war um.',
    'Nothing of it holds any more.': 'Nichts davon gilt mehr.',
    'It became: {0}.': 'Daraus wurde: {0}.',
    'Nothing of what it was about holds any more.': 'Nichts von dem, worum es ging, gilt noch.',
    'It became a way back, in steps.': 'Daraus wurde ein Rückweg in Schritten.',
    'Its step is done.': 'Ihr Schritt ist getan.',
    'Everything is as it was before.': 'Alles ist wieder wie zuvor.',
    'Its step showed too much, twice.': 'Ihr Schritt zeigte zweimal zu viel.',
    'Nobody decided the appeal against it in time.': 'Über den Einspruch dagegen hat niemand rechtzeitig entschieden.',
    'Send more slowly, and to people who expect it.': 'Senden Sie langsamer und an Menschen, die es erwarten.',
    'Find out where these addresses come from, and send to nobody who did not confirm theirs.':
      'Finden Sie heraus, woher diese Adressen kommen, und senden Sie an niemanden, der seine nicht bestätigt hat.',
    'Read what the servers said in the campaign’s report, and mend that first.':
      'Lesen Sie im Bericht der Kampagne, was die Server gesagt haben, und beheben Sie das zuerst.',
    'Find out who complains, and whether they expected these messages; offer a way to have fewer.':
      'Finden Sie heraus, wer sich beschwert und ob diese Nachrichten erwartet wurden; bieten Sie an, weniger zu bekommen.',
    'Find out where these addresses come from, and take everything away that came the same way.':
      'Finden Sie heraus, woher diese Adressen kommen, und nehmen Sie alles heraus, was auf demselben Weg kam.',
    'Send what was announced, and no more often.': 'Senden Sie, was angekündigt war, und nicht öfter.',
    'Read why they were refused before you write the next one.':
      'Lesen Sie, warum sie abgelehnt wurden, bevor Sie den nächsten schreiben.',
    'There is nothing to do.': 'Es ist nichts zu tun.',
    'Bring the documents, or take these people out.':
      'Bringen Sie die Unterlagen bei, oder nehmen Sie diese Personen heraus.',
    'Tell us how these consents came to be.': 'Sagen Sie uns, wie diese Einwilligungen zustande kamen.',
    'Paste the lines as they are.': 'Fügen Sie die Zeilen ein, wie sie sind.',
    'Bring no list of which you cannot prove each row.':
      'Bringen Sie keine Liste, von der Sie nicht jede Zeile belegen können.',
    'Bring no list that was bought, rented, collected or borrowed, under whatever name.':
      'Bringen Sie keine Liste, die gekauft, gemietet, gesammelt oder geliehen ist, unter welchem Namen auch immer.',
    'Read the decisions before the next appeal.': 'Lesen Sie die Entscheidungen vor dem nächsten Einspruch.',
    'Within a day: {0}.': 'Binnen eines Tages: {0}.',
    'Within {0} days: {1}.': 'Binnen {0} Tagen: {1}.',
    'Within a day: {0}, of {1}: {2}, surely between {3} and {4}.':
      'Binnen eines Tages: {0}, von {1}: {2}, sicher zwischen {3} und {4}.',
    'Within {0} days: {1}, of {2}: {3}, surely between {4} and {5}.':
      'Binnen {0} Tagen: {1}, von {2}: {3}, sicher zwischen {4} und {5}.',
    '{0} messages that servers took': '{0} Nachrichten, die Server angenommen haben',
    '{0} attempts that servers put off': '{0} Versuche, die Server aufgeschoben haben',
    '{0} addresses that do not exist': '{0} Adressen, die es nicht gibt',
    '{0} messages that servers refused': '{0} Nachrichten, die Server abgelehnt haben',
    '{0} complaints': '{0} Beschwerden',
    '{0} messages to addresses that nobody ever gave': '{0} Nachrichten an Adressen, die nie jemand angegeben hat',
    '{0} people who left by a link': '{0} Personen, die über einen Link gegangen sind',
    '{0} texts that the Anti-Spam Policy does not allow': '{0} Texte, die die Anti-Spam-Richtlinie nicht erlaubt',
    '{0} texts that somebody had to look at': '{0} Texte, die sich jemand ansehen musste',
    '{0} consents that were to be proved and were not':
      '{0} Einwilligungen, die zu belegen waren und nicht belegt wurden',
    '{0} proofs that do not hold': '{0} Nachweise, die nicht halten',
    '{0} pages that changed a form': '{0} Seiten, die ein Formular verändert haben',
    '{0} imports of which something that was attested is not true':
      '{0} Importe, bei denen eine Erklärung nicht stimmt',
    '{0} lists of a kind that is not taken': '{0} Listen einer Art, die nicht angenommen wird',
    '{0} appeals that were decided against the account': '{0} Einsprüche, die gegen das Konto entschieden wurden',
    // imports
    'The id of an account.': 'Die ID eines Kontos.',
    // http
    'There is no such account on this installation.': 'Dieses Konto gibt es auf dieser Installation nicht.',
    // conduct
    'This account is suspended. What it holds can be read, exported and proved, and recipients can leave. “Policy status” says why, and how to answer.':
      'Dieses Konto ist gesperrt. Was es enthält, lässt sich lesen, exportieren und nachweisen, und Empfänger können sich abmelden. Unter „Richtlinienstatus“ steht, warum und wie Sie antworten.',
    'This service is restricted for the account. “Policy status” says which, why, until when, and how to answer.':
      'Dieser Dienst ist für das Konto eingeschränkt. Unter „Richtlinienstatus“ steht, welcher, warum, bis wann und wie Sie antworten.',
    'You work for this account, or did. Somebody who never has decides about it.':
      'Sie arbeiten für dieses Konto oder haben es getan. Es entscheidet jemand, der nie dafür gearbeitet hat.',
    'You imposed this, or you appeal against it. Somebody else decides: another trust lead or administrator.':
      'Sie haben das verhängt oder legen dagegen Einspruch ein. Jemand anderes entscheidet: eine andere Vertrauensleitung oder ein anderer Administrator.',
    'You imposed this, or you appeal against it, and there is somebody else here. Make them a trust lead, and they decide.':
      'Sie haben das verhängt oder legen dagegen Einspruch ein, und es gibt hier noch jemanden. Geben Sie dieser Person die Rolle der Vertrauensleitung, dann entscheidet sie.',
    'It is about prohibited content: nobody decides that for themselves. Invite somebody, and make them a trust lead.':
      'Es geht um verbotene Inhalte: Darüber entscheidet niemand in eigener Sache. Laden Sie jemanden ein und geben Sie der Person die Rolle der Vertrauensleitung.',
    'Nobody else is here, so you may decide this yourself after 24 hours; it will be marked as self-decided.':
      'Außer Ihnen ist hier niemand; nach 24 Stunden dürfen Sie deshalb selbst entscheiden. Es wird dann als selbst entschieden gekennzeichnet.',
    'Name the services that this is about.': 'Nennen Sie die Dienste, um die es geht.',
    'Name an end that is still to come, or none.': 'Nennen Sie ein Ende in der Zukunft, oder keines.',
    'Each step lets more leave than the one before, and less than all.':
      'Jeder Schritt lässt mehr hinaus als der vorige, und weniger als alles.',
    'Nothing is taken from the account because of this case: there is no way back to plan.':
      'Wegen dieses Falls ist dem Konto nichts entzogen: Es gibt keine Rückkehr zu planen.',
    'The id of a measure.': 'Die ID einer Maßnahme.',
    'There is no such measure in this case.': 'Diese Maßnahme gibt es in diesem Fall nicht.',
    'This measure has ended already.': 'Diese Maßnahme ist schon beendet.',
    'There are fifty messages. Decide, or close the case.':
      'Es gibt schon fünfzig Nachrichten. Entscheiden Sie, oder schließen Sie den Fall.',
    'There is no appeal that waits to be decided.': 'Es gibt keinen Einspruch, über den zu entscheiden wäre.',
    'What the appeal is against does not hold any more. It can only be decided as lifted.':
      'Wogegen sich der Einspruch richtet, gilt nicht mehr. Er kann nur noch als aufgehoben entschieden werden.',
    'An appeal waits to be decided: decide it “in steps”.':
      'Über einen Einspruch ist noch zu entscheiden: Entscheiden Sie dort „Rückkehr in Schritten“.',
    'Nothing is held back because of this case: it went, or was ended.':
      'Wegen dieses Falls wird nichts zurückgehalten: Es ging hinaus oder wurde beendet.',
    'Something still holds because of this case. Lift it first, or plan the way back.':
      'Wegen dieses Falls gilt noch etwas. Heben Sie es zuerst auf, oder planen Sie die Rückkehr.',
    // consent
    'There is no such purpose in this account.': 'Diesen Zweck gibt es in diesem Konto nicht.',
    // sites
    'Somebody else has saved since you opened it. Load it again, then make your change.':
      'Seit Sie es geöffnet haben, hat jemand anderes gespeichert. Laden Sie es neu und ändern Sie es dann.',
    // consent
    'Forms were looked at 120 times in this hour. Each look asks other machines; try again later.':
      'In dieser Stunde wurden Formulare schon 120-mal angesehen. Jedes Mal werden andere Rechner gefragt; versuchen Sie es später.',
    'Another purpose has this slug. Choose another one.':
      'Ein anderer Zweck hat diese Kennung. Wählen Sie eine andere.',
    'There are 200 purposes. Archive those that nobody is asked for any more.':
      'Es gibt schon 200 Zwecke. Archivieren Sie die, nach denen niemand mehr gefragt wird.',
    'A partner’s purpose has the slug “partner.” and the partner’s id, and no other purpose has one that begins so.':
      'Der Zweck eines Partners hat als Kennung „partner.“ und die ID des Partners; kein anderer Zweck hat eine, die so beginnt.',
    'This purpose is archived. Start a new one.': 'Dieser Zweck ist archiviert. Legen Sie einen neuen an.',
    'The slug and the kind stand in people’s proofs and stay as they are. For other messages start a new purpose.':
      'Kennung und Art stehen in den Nachweisen und bleiben, wie sie sind. Legen Sie für andere Nachrichten einen neuen Zweck an.',
    // sites
    'The draft is the same as the published version.': 'Der Entwurf gleicht der veröffentlichten Version.',
    // consent
    'Readers could not know what they agree to. Each entry of “errors” says what is missing.':
      'Leser könnten nicht wissen, worin sie einwilligen. Jeder Eintrag in „errors“ sagt, was fehlt.',
    'A published form asks for this purpose. Close that form or publish it without the box.':
      'Ein veröffentlichtes Formular fragt nach diesem Zweck. Schließen Sie es, oder veröffentlichen Sie es ohne dieses Kästchen.',
    'There are 500 forms. Use one of those that are closed again.':
      'Es gibt schon 500 Formulare. Verwenden Sie eines der geschlossenen wieder.',
    'A form can ask for purposes of this account that are published and not archived.':
      'Ein Formular kann nach Zwecken dieses Kontos fragen, die veröffentlicht und nicht archiviert sind.',
    'This form is closed. Open it again first.': 'Dieses Formular ist geschlossen. Öffnen Sie es zuerst wieder.',
    'This form does not ask as people must be asked. Each entry of “errors” says what is wrong where, and names the demand.':
      'Dieses Formular fragt nicht so, wie man Menschen fragen muss. Jeder Eintrag in „errors“ sagt, was wo falsch ist, und nennt die Anforderung.',
    'The purpose of this box is not published yet. Publish the purpose first; then people can be asked for it.':
      'Der Zweck dieses Kästchens ist noch nicht veröffentlicht. Veröffentlichen Sie zuerst den Zweck; dann kann danach gefragt werden.',
    'This box stands for no published purpose, so nobody could know what they agree to.':
      'Dieses Kästchen steht für keinen veröffentlichten Zweck, also könnte niemand wissen, worin er einwilligt.',
    '“{0}” is archived: nobody is asked for it any more.': '„{0}“ ist archiviert: Danach wird niemand mehr gefragt.',
    'There is a newer version of “{0}”. Who ticks this box agrees to the older one.':
      'Von „{0}“ gibt es eine neuere Version. Wer dieses Kästchen ankreuzt, willigt in die ältere ein.',
    '“{0}” does not come on this channel.': '„{0}“ kommt nicht auf diesem Kanal.',
    'This box is about text messages or calls, and the form does not ask for a number. Add a field of the kind “tel”, which nobody has to fill in.':
      'Dieses Kästchen ist für SMS oder Anrufe, und das Formular fragt nach keiner Nummer. Fügen Sie ein Feld der Art „tel“ hinzu, das niemand ausfüllen muss.',
    'A form asks for one phone number: else nobody could tell which of them a box is about.':
      'Ein Formular fragt nach einer einzigen Telefonnummer: Sonst wüsste niemand, für welche ein Kästchen gilt.',
    'A form has {0} boxes at most.': 'Ein Formular hat höchstens {0} Kästchen.',
    'The form has no box, so nobody could agree to anything with it. Add one for each purpose.':
      'Das Formular hat kein Kästchen, also könnte damit niemand in etwas einwilligen. Fügen Sie für jeden Zweck eines hinzu.',
    'Say who asks: the full legal name of the organisation or person.':
      'Sagen Sie, wer fragt: der vollständige rechtliche Name der Organisation oder Person.',
    'Say how to reach whoever asks: an email address, a web address or a telephone number.':
      'Sagen Sie, wie man erreicht, wer fragt: über eine E-Mail-Adresse, eine Webadresse oder eine Telefonnummer.',
    'Say in which country you are: it decides what else has to stand here.':
      'Sagen Sie, in welchem Land Sie sind: Davon hängt ab, was hier noch stehen muss.',
    'A postal address has to stand on the form in this country.':
      'In diesem Land muss auf dem Formular eine Postanschrift stehen.',
    'Each message has to carry your postal address later; it is best shown here as well.':
      'Später muss jede Nachricht Ihre Postanschrift enthalten; am besten steht sie auch hier.',
    'A partner stands here by its own full name: one partner, one box.':
      'Ein Partner steht hier mit seinem vollen Namen: ein Partner, ein Kästchen.',
    '“{0}” stands here twice.': '„{0}“ steht hier zweimal.',
    'This colour cannot be read well on the paper: {0}, and it takes 4.5.':
      'Diese Farbe ist auf dem Hintergrund schlecht zu lesen: {0}; nötig ist 4,5.',
    'Two fields have the same id; “email” is the id of the address that every form asks for.':
      'Zwei Felder haben dieselbe ID; „email“ ist die ID der Adresse, nach der jedes Formular fragt.',
    'Each language stands in the list once.': 'Jede Sprache steht einmal in der Liste.',
    'the contrast is {0}': 'der Kontrast ist {0}',
    '{0} says another rhythm than the boxes do. Say the same in both places.':
      '{0} nennt einen anderen Rhythmus als die Kästchen. Sagen Sie an beiden Stellen dasselbe.',
    '{0} announces messages that no box asked for. Say what was ticked, and no more.':
      '{0} kündigt Nachrichten an, nach denen kein Kästchen fragt. Sagen Sie, was angekreuzt wurde, und nicht mehr.',
    '{0} says that nothing is offered, and the messages bring offers.':
      '{0} sagt, dass nichts angeboten wird, und die Nachrichten bringen Angebote.',
    'When the page is drawn, this box is ticked.': 'So, wie die Seite angezeigt wird, ist dieses Kästchen angekreuzt.',
    'These words do not stand out from what is behind them: {0}; it takes {1}.':
      'Diese Wörter heben sich nicht genug vom Hintergrund ab: {0}; nötig ist {1}.',
    'These words are smaller than people read: {0}; it takes {1} px, and {2} of the page’s own letters.':
      'Diese Wörter sind kleiner, als man liest: {0}; nötig sind {1} px und das {2}-Fache der Schriftgröße der Seite.',
    'This cannot be seen where it stands: {0}.': 'Wo das steht, ist es nicht zu sehen: {0}.',
    'The words are not where their box is: {0}. Both have to be seen at once.':
      'Die Wörter stehen nicht bei ihrem Kästchen: {0}. Beides muss zugleich zu sehen sein.',
    'The page has a picture beside the logo. What people agree to is written, and not drawn.':
      'Neben dem Logo enthält die Seite noch ein Bild. Worin man einwilligt, steht in Worten da, nicht in Bildern.',
    '{0} px wide, by night': '{0} px breit, nachts',
    '{0} px wide, by day': '{0} px breit, tags',
    ticked: 'angekreuzt',
    '{0} % of it is seen': '{0} % davon sind zu sehen',
    'it has no box': 'es hat kein Kästchen',
    'one is off the screen': 'eines ist außerhalb des Bildschirms',
    'Send the person’s email address as “email”, or their number as “phone”.':
      'Senden Sie die E-Mail-Adresse der Person als „email“ oder ihre Nummer als „phone“.',
    'Send as “ticked” the ids of the boxes that the person ticked; without a ticked box there is no consent.':
      'Senden Sie als „ticked“ die IDs der Kästchen, die die Person angekreuzt hat; ohne angekreuztes Kästchen gibt es keine Einwilligung.',
    'Send as “form_id” and “form_version” which registered wording the person saw.':
      'Senden Sie als „form_id“ und „form_version“, welchen hinterlegten Wortlaut die Person gesehen hat.',
    'Send as “form_version” which published version of the form the person saw.':
      'Senden Sie als „form_version“, welche veröffentlichte Version des Formulars die Person gesehen hat.',
    'Send as “locale” the language in which the person saw it.':
      'Senden Sie als „locale“ die Sprache, in der die Person es gesehen hat.',
    'Send as “given_at” when the box was ticked, such as 2026-11-26T10:15:00+01:00.':
      'Senden Sie als „given_at“, wann das Kästchen angekreuzt wurde, etwa 2026-11-26T10:15:00+01:00.',
    'Send “given_at” with its zone, such as 2026-11-26T10:15:00+01:00: without one nobody knows when it was.':
      'Senden Sie „given_at“ mit Zeitzone, etwa 2026-11-26T10:15:00+01:00: Ohne sie weiß niemand, wann es war.',
    'Send as “place” where it was: the address of the page, or the place by its name.':
      'Senden Sie als „place“, wo es war: die Adresse der Seite oder den Ort mit Namen.',
    'Send as “method” how the box was ticked: “api” before a program of yours, “paper” on a printed form.':
      'Senden Sie als „method“, wie das Kästchen angekreuzt wurde: „api“ vor einem Programm von Ihnen, „paper“ auf einem gedruckten Formular.',
    'Send as “entered_by” who keyed the paper in.': 'Senden Sie als „entered_by“, wer das Papier eingegeben hat.',
    'A scan has {0} KiB at most.': 'Ein Scan hat höchstens {0} KiB.',
    'The document is not what its media type says: send a PDF, a PNG or a JPEG.':
      'Das Dokument ist nicht, was sein Medientyp sagt: Senden Sie ein PDF, PNG oder JPEG.',
    'This has not been yet: nothing can have been ticked then.':
      'Das war noch nicht: Da kann noch nichts angekreuzt worden sein.',
    'This version was published later: nobody can have seen it then.':
      'Diese Version wurde später veröffentlicht: Da kann sie noch niemand gesehen haben.',
    'This version has no box “{0}”: nobody can have ticked it.':
      'Diese Version hat kein Kästchen „{0}“: Niemand kann es angekreuzt haben.',
    'A box for email was ticked: send the address as “email”.':
      'Ein Kästchen für E-Mail wurde angekreuzt: Senden Sie die Adresse als „email“.',
    'A box for text messages or calls was ticked: send the number as “phone”.':
      'Ein Kästchen für SMS oder Anrufe wurde angekreuzt: Senden Sie die Nummer als „phone“.',
    'The privacy notice cannot be read at its address: {0}. Readers have to find it there.':
      'Die Datenschutzerklärung lässt sich unter ihrer Adresse nicht lesen: {0}. Leser müssen sie dort finden.',
    'What stands at the address of the privacy notice is no text: a page or a PDF is.':
      'Unter der Adresse der Datenschutzerklärung steht kein Text, also weder eine Seite noch ein PDF.',
    'this is no web address': 'das ist keine Webadresse',
    'no web site listens on this port': 'auf diesem Port lauscht keine Website',
    'this address leads into a private network, where no reader comes':
      'diese Adresse führt in ein privates Netz, wohin kein Leser kommt',
    'there is no such host': 'diesen Host gibt es nicht',
    'nothing answers there': 'dort antwortet nichts',
    'its certificate is not valid': 'das Zertifikat ist ungültig',
    'it does not answer in time': 'sie antwortet nicht rechtzeitig',
    'it is too large to be kept': 'sie ist zu groß, um aufbewahrt zu werden',
    'it leads in a circle': 'sie führt im Kreis',
    'it leads from https to http': 'sie führt von https zu http',
    'what answers there is no web server': 'was dort antwortet, ist kein Webserver',
    'it answers {0}': 'sie antwortet {0}',
    'On the page this consent is not one visible checkbox.':
      'Auf der Seite ist diese Einwilligung nicht ein sichtbares Kästchen.',
    'On the page this box is ticked from the start.': 'Auf der Seite ist dieses Kästchen von Anfang an angekreuzt.',
    'On the page this box has to be ticked.': 'Auf der Seite ist dieses Kästchen Pflicht.',
    'The page does not show who asks.': 'Die Seite zeigt nicht, wer fragt.',
    'The page does not show this partner by name.': 'Die Seite nennt diesen Partner nicht mit Namen.',
    'The page does not say in which language it is.': 'Die Seite sagt nicht, in welcher Sprache sie ist.',
    'On the page this box has no label of its own, or cannot be reached by keyboard.':
      'Auf der Seite hat dieses Kästchen keine eigene Beschriftung oder ist mit der Tastatur nicht zu erreichen.',
    'A field on the page has no label.': 'Ein Feld auf der Seite hat keine Beschriftung.',
    'The page holds a consent that nobody sees.': 'Die Seite enthält eine Einwilligung, die niemand sieht.',
    'The page has no place for the token that ties an answer to what was shown.':
      'Auf der Seite fehlt der Platz für das Token, das eine Antwort mit dem verbindet, was gezeigt wurde.',
    'The page can send something that the form does not know: {0}.':
      'Die Seite kann etwas senden, das das Formular nicht kennt: {0}.',
    'The page could change what was shown: {0}.': 'Die Seite könnte verändern, was gezeigt wurde: {0}.',
    'Text messages need terms that can be read. Give their web address, beginning with https://.':
      'SMS brauchen Bedingungen, die man lesen kann. Geben Sie ihre Webadresse an, beginnend mit https://.',
    'Beside this box it does not say {0}.': 'Neben diesem Kästchen fehlt: {0}.',
    'Beside this box there is no link to {0}.': 'Neben diesem Kästchen fehlt ein Link auf {0}.',
    'the name of the programme and who sends it': 'der Name des Programms und wer es sendet',
    'how often': 'wie oft',
    'that messages and data may cost something': 'dass Nachrichten und Daten etwas kosten können',
    'how it is ended': 'wie man es beendet',
    'that no purchase depends on it': 'dass kein Kauf davon abhängt',
    'the terms of the messages': 'den Bedingungen der Nachrichten',
    'the privacy notice': 'der Datenschutzerklärung',
    '{0} looks like a box, and is none. There is one box for each consent, and it is empty.':
      '{0} sieht aus wie ein Kästchen und ist keines. Je Einwilligung gibt es ein Kästchen, und es ist leer.',
    '{0} advertises. The label is repeated in the mail that asks, which nobody has agreed to.':
      '{0} wirbt. Die Beschriftung steht auch in der Bestätigungsmail, in die noch niemand eingewilligt hat.',
    '{0} is no part of a name. Who asks is named, and nothing is advertised with it.':
      '{0} gehört nicht zu einem Namen. Wer fragt, wird genannt; geworben wird damit nicht.',
    '{0} names nobody. Each partner stands on the form by name, with a box of its own.':
      '{0} nennt niemanden. Jeder Partner steht mit Namen auf dem Formular, mit eigenem Kästchen.',
    'Nobody has looked whether the privacy notice can be read.':
      'Niemand hat nachgesehen, ob die Datenschutzerklärung lesbar ist.',
    'This text is missing in this language.': 'Dieser Text fehlt in dieser Sprache.',
    'Name, description and frequency have {0} characters together at most.':
      'Name, Beschreibung und Häufigkeit haben zusammen höchstens {0} Zeichen.',
    'This does not say which messages will come: about what, and of which kind.':
      'Das sagt nicht, welche Nachrichten kommen: worüber und welcher Art.',
    '{0} leaves open what will come. Name the kinds of messages, and no others.':
      '{0} lässt offen, was kommt. Nennen Sie die Arten von Nachrichten, und keine anderen.',
    'This does not say how often messages come, such as once a week.':
      'Das sagt nicht, wie oft Nachrichten kommen, etwa einmal pro Woche.',
    '{0} lets the rhythm stretch. Say the most that comes.':
      '{0} macht den Rhythmus dehnbar. Sagen Sie, wie viel höchstens kommt.',
    'Readers would expect fewer messages than the bound allows. The sentence and the bound say the same.':
      'Leser würden weniger Nachrichten erwarten, als die Grenze erlaubt. Satz und Grenze sagen dasselbe.',
    '{0} does not belong to what messages are for.': '{0} gehört nicht in die Beschreibung, wozu Nachrichten dienen.',
    'This joins {0}. Each of them is a purpose of its own.': 'Das verbindet {0}. Jedes davon ist ein eigener Zweck.',
    '{0} tells of another channel than this purpose has. Give it that channel, or leave it out: each has a box of its own.':
      '{0} spricht von einem anderen Kanal, als dieser Zweck hat. Geben Sie ihm den Kanal, oder lassen Sie das weg: Jeder hat ein eigenes Kästchen.',
    '{0} names nobody. A partner has a purpose of its own, and stands on the form by name.':
      '{0} nennt niemanden. Ein Partner hat einen eigenen Zweck und steht mit Namen auf dem Formular.',
    '{0} lets others write whom nobody names. Each has a purpose of its own.':
      '{0} lässt andere schreiben, die niemand nennt. Jeder hat einen eigenen Zweck.',
    '{0} keeps the name of who writes. Say it.': '{0} verschweigt, wer schreibt. Nennen Sie den Namen.',
    '{0} hands an address on. Who gets it stands on the form by name, with a box of its own.':
      '{0} gibt eine Adresse weiter. Wer sie erhält, steht mit Namen auf dem Formular, mit eigenem Kästchen.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”.':
      'Bei {0} geht es darum, zu beobachten, was Leser tun. Das ist ein eigener Zweck, von der Art „tracking“.',
    'This purpose is for tracking, and does not say that opens and clicks are measured.':
      'Dieser Zweck ist für Messungen und sagt nicht, dass Öffnungen und Klicks gemessen werden.',
    '{0} makes a consent a duty. It has to be free.': '{0} macht die Einwilligung zur Pflicht. Sie muss frei sein.',
    '{0} has letters of another alphabet, or signs that nobody sees. Write it plainly.':
      '{0} enthält Buchstaben einer anderen Schrift oder Zeichen, die niemand sieht. Schreiben Sie es schlicht.',
    'This is written in another language than the one it stands for.':
      'Das ist in einer anderen Sprache geschrieben als der, für die es steht.',
    'Say in at least one language what people will get.': 'Sagen Sie in mindestens einer Sprache, was man erhält.',
    'Choose the channels on which messages can come.': 'Wählen Sie die Kanäle, auf denen Nachrichten kommen können.',
    'Each channel stands in the list once.': 'Jeder Kanal steht einmal in der Liste.',
    'Small letters, digits, - and _; 32 at most.': 'Kleinbuchstaben, Ziffern, - und _; höchstens 32.',
    'Small letters, digits, dots, - and _; 64 at most.': 'Kleinbuchstaben, Ziffern, Punkte, - und _; höchstens 64.',
    // sites
    'Two capital letters, such as DE.': 'Zwei Großbuchstaben, etwa DE.',
    'Six hexadecimal digits, such as #1d4ed8.': 'Sechs Hexadezimalziffern, etwa #1d4ed8.',
    // consent
    'A consent is given by a checkbox, and by nothing else.':
      'Eine Einwilligung wird mit einem Kästchen gegeben, und mit nichts anderem.',
    'A box starts empty: nothing ticks it but its reader.':
      'Ein Kästchen ist anfangs leer: Nur wer es liest, kreuzt es an.',
    'Two boxes have the same id, so nobody could tell which of them was ticked.':
      'Zwei Kästchen haben dieselbe ID; niemand wüsste, welches angekreuzt wurde.',
    'Two boxes ask for one purpose on one channel. One box stands for one purpose and channel.':
      'Zwei Kästchen fragen nach demselben Zweck auf demselben Kanal. Ein Kästchen steht für einen Zweck und einen Kanal.',
    'This label is also about {0}. Email, text messages and calls have a box each.':
      'Diese Beschriftung handelt auch von {0}. E-Mail, SMS und Anrufe haben je ein eigenes Kästchen.',
    'This label joins {0}. Each purpose has a box of its own.':
      'Diese Beschriftung verbindet {0}. Jeder Zweck hat ein eigenes Kästchen.',
    'Along with messages, this label would have its reader accept or declare {0}. Take that out, or give it a box of its own that grants nothing.':
      'Mit den Nachrichten würde man bei dieser Beschriftung auch {0} annehmen oder erklären. Nehmen Sie das heraus, oder geben Sie ihm ein eigenes Kästchen, das nichts gewährt.',
    'At most {0} partners can stand on one form.': 'Auf einem Formular können höchstens {0} Partner stehen.',
    'Two partners have the id {0}.': 'Zwei Partner haben die ID {0}.',
    'A partner stands on the form by name.': 'Ein Partner steht mit Namen auf dem Formular.',
    'Give the web address of this partner’s own privacy policy, beginning with https://.':
      'Geben Sie die Webadresse der eigenen Datenschutzerklärung dieses Partners an, beginnend mit https://.',
    '{0} has no box of its own.': '{0} hat kein eigenes Kästchen.',
    'A partner’s box has the partner’s name and policy beside it, and a purpose with the slug “partner.” and the id of the box.':
      'Neben dem Kästchen eines Partners stehen dessen Name und Datenschutzerklärung; sein Zweck hat als Kennung „partner.“ und die ID des Kästchens.',
    '{0} tells something about the reader that the law protects more. Say “explicitly” in the label, and ask again in a second step.':
      '{0} verrät etwas über die Leser, das das Gesetz stärker schützt. Sagen Sie in der Beschriftung „ausdrücklich“, und fragen Sie in einem zweiten Schritt noch einmal.',
    'This is neither an email address nor a phone number with its country’s code.':
      'Das ist weder eine E-Mail-Adresse noch eine Telefonnummer mit Landesvorwahl.',
    'At most {0} lines at once. Send the rest in a second piece.':
      'Höchstens {0} Zeilen auf einmal. Senden Sie den Rest in einem zweiten Teil.',
    'There is no such suppression.': 'Diese Sperre gibt es nicht.',
    'This person complained, or asked to be left alone or erased. That is not for you to lift: only their own new consent ends it.':
      'Diese Person hat sich beschwert, wollte in Ruhe gelassen oder gelöscht werden. Das können nicht Sie aufheben: Nur ihre eigene neue Einwilligung beendet es.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”, with a box of its own.':
      'Bei {0} geht es darum, zu beobachten, was Leser tun. Das ist ein eigener Zweck, von der Art „tracking“, mit eigenem Kästchen.',
    '{0} is about watching what readers do, and no box asks for it. Make it a purpose of its own, with a box, or leave it.':
      'Bei {0} geht es darum, zu beobachten, was Leser tun, und kein Kästchen fragt danach. Machen Sie daraus einen eigenen Zweck mit Kästchen, oder lassen Sie es.',
    'This box is for tracking, and its label does not say that opens and clicks are measured.':
      'Dieses Kästchen ist für Messungen, und seine Beschriftung sagt nicht, dass Öffnungen und Klicks gemessen werden.',
    'A box in the file names a purpose that the file does not have, so nobody could know what it is for.':
      'Ein Kästchen in der Datei nennt einen Zweck, den die Datei nicht enthält; niemand könnte wissen, wofür es ist.',
    'This is what the newest version asks.': 'Danach fragt schon die neueste Version.',
    'This version does not ask as people must be asked today. Each entry of “errors” says what is wrong where, and names the demand.':
      'Diese Version fragt nicht so, wie man Menschen heute fragen muss. Jeder Eintrag in „errors“ sagt, was wo falsch ist, und nennt die Anforderung.',
    '{0} asks for messages in a field. Only a box of its own can do that.':
      '{0} fragt in einem Feld nach Nachrichten. Das kann nur ein eigenes Kästchen.',
    '{0} says that a box is ticked. Each starts empty, and its reader alone ticks it.':
      '{0} sagt, dass ein Kästchen angekreuzt ist. Jedes ist anfangs leer, und nur wer es liest, kreuzt es an.',
    'The box for terms also asks for messages. It may accept the terms and nothing else.':
      'Das Kästchen für die Bedingungen fragt auch nach Nachrichten. Es darf die Bedingungen annehmen und sonst nichts.',
    '{0} takes it as settled that its reader accepts or declares something. Nobody asked them.':
      '{0} setzt voraus, dass Leser etwas annehmen oder erklären. Niemand hat sie gefragt.',
    '{0} uses an answer for what no box asks. Ask for it in a box of its own, or leave it.':
      '{0} verwendet eine Antwort für etwas, wonach kein Kästchen fragt. Fragen Sie danach in einem eigenen Kästchen, oder lassen Sie es.',
    '{0} is for people who have ticked nothing. Whoever is written to subscribes themselves.':
      '{0} richtet sich an Menschen, die nichts angekreuzt haben. Wer angeschrieben wird, meldet sich selbst an.',
    '{0} announces a call or a text message that no box asks for.':
      '{0} kündigt einen Anruf oder eine SMS an, wonach kein Kästchen fragt.',
    '{0} announces questions that others have. They are a purpose of their own.':
      '{0} kündigt Fragen an, die andere haben. Das ist ein eigener Zweck.',
    '{0} makes the consent a duty, or a condition for something else. It has to be free.':
      '{0} macht die Einwilligung zur Pflicht oder zur Bedingung für etwas anderes. Sie muss frei sein.',
    'This box has no label in this language.': 'Dieses Kästchen hat in dieser Sprache keine Beschriftung.',
    'A label has at most {0} characters, so that people read it.':
      'Eine Beschriftung hat höchstens {0} Zeichen, damit man sie liest.',
    'Neither the label nor what stands beside it says which messages will come.':
      'Weder die Beschriftung noch was daneben steht sagt, welche Nachrichten kommen.',
    '{0} turns the meaning of a tick around. A ticked box says yes to something.':
      '{0} kehrt den Sinn eines Häkchens um. Ein angekreuztes Kästchen sagt Ja zu etwas.',
    'The purpose does not say how often messages come.': 'Der Zweck sagt nicht, wie oft Nachrichten kommen.',
    'The label does not name its channel. The page says it beside the box; it is better said in the label.':
      'Die Beschriftung nennt ihren Kanal nicht. Die Seite sagt ihn neben dem Kästchen; besser steht er in der Beschriftung.',
    'The way out is in every message. Say as well that it works at any time: people are told of that right.':
      'Der Abmeldeweg steht in jeder Nachricht. Sagen Sie auch, dass er jederzeit funktioniert: Auf dieses Recht wird hingewiesen.',
    '{0} lets others write whom nobody names. Each has a box of its own, with its name.':
      '{0} lässt andere schreiben, die niemand nennt. Jeder hat ein eigenes Kästchen, mit seinem Namen.',
    'The label of this box does not name “{0}”.': 'Die Beschriftung dieses Kästchens nennt „{0}“ nicht.',
    '{0} does not say that one subscribes. A button names its act, and no other.':
      '{0} sagt nicht, dass man sich anmeldet. Eine Schaltfläche nennt ihre Handlung, und keine andere.',
    'A button has at most {0} characters.': 'Eine Schaltfläche hat höchstens {0} Zeichen.',
    '{0} takes sending the form for consent. Only a ticked box is.':
      '{0} nimmt das Absenden des Formulars als Einwilligung. Das ist nur ein angekreuztes Kästchen.',
    '{0} takes silence, or an empty box, for a yes. Only a ticked box is.':
      '{0} nimmt Schweigen oder ein leeres Kästchen als Ja. Das ist nur ein angekreuztes Kästchen.',
    'The purpose “{0}” has no words in this language. Publish a version of it that has them.':
      'Der Zweck „{0}“ hat keinen Text in dieser Sprache. Veröffentlichen Sie eine Version, die ihn hat.',
    'Give the web address of your privacy notice, beginning with https://.':
      'Geben Sie die Webadresse Ihrer Datenschutzerklärung an, beginnend mit https://.',
    'Give the web address of the terms, beginning with https://.':
      'Geben Sie die Webadresse der Bedingungen an, beginnend mit https://.',
    'This text is in {0}, and the page is not.': 'Dieser Text hat eine andere Sprache als die Seite: {0}.',
    'A title has at most {0} characters.': 'Ein Titel hat höchstens {0} Zeichen.',
    '{0} puts whoever says no to shame. A no is as good an answer as a yes.':
      '{0} beschämt alle, die Nein sagen. Ein Nein ist eine so gute Antwort wie ein Ja.',
    '{0} presses for time. A list has room for everybody, today and tomorrow.':
      '{0} drängt zur Eile. Eine Liste hat Platz für alle, heute und morgen.',
    'Say that the consent can be withdrawn.': 'Sagen Sie, dass die Einwilligung widerrufen werden kann.',
    'Say that the consent can be withdrawn at any time.':
      'Sagen Sie, dass die Einwilligung jederzeit widerrufen werden kann.',
    'Say how the consent can be withdrawn, such as by a link in each message.':
      'Sagen Sie, wie die Einwilligung widerrufen werden kann, etwa über einen Link in jeder Nachricht.',
    'A consent can always be withdrawn; this sentence denies it.':
      'Eine Einwilligung lässt sich immer widerrufen; dieser Satz verneint es.',
    English: 'Englisch',
    French: 'Französisch',
    German: 'Deutsch',
    Spanish: 'Spanisch',
    Italian: 'Italienisch',
    Portuguese: 'Portugiesisch',
    'another language': 'einer anderen Sprache',
    // content
    'This is not written in that format, or has faults: mend what the preflight shows first.':
      'Das ist nicht in diesem Format geschrieben oder hat Fehler: Beheben Sie, was die Prüfung vor dem Versand zuerst zeigt.',
    'Markdown has at most {0} characters, and this is longer.':
      'Markdown hat höchstens {0} Zeichen, und das ist länger.',
    'A tag such as {% if %} stands where only HTML has a place for it, between the rows of a table for instance.':
      'Ein Tag wie {% if %} steht an einer Stelle, die es nur in HTML gibt, etwa zwischen den Zeilen einer Tabelle.',
    'the name': 'den Namen',
    'the postal address': 'die Postanschrift',
    'a style for all that is in the message': 'ein Stil für alles in der Nachricht',
    'it is in a block that not every reader gets': 'er steht in einem Block, den nicht alle Leser bekommen',
    'why the reader gets it': 'warum der Leser sie bekommt',
    'the link to unsubscribe': 'der Abmeldelink',
    'the link to the preferences': 'der Link zu den Einstellungen',
    'the link that answers “why did I get this?”': 'der Link mit der Antwort auf „Warum habe ich das bekommen?“',
    'your name': 'Ihr Name',
    'your postal address': 'Ihre Postanschrift',
    'The subject is empty.': 'Der Betreff ist leer.',
    'A subject is one line.': 'Ein Betreff ist eine einzige Zeile.',
    'The subject has more than {0} characters.': 'Der Betreff hat mehr als {0} Zeichen.',
    'Most mail programs show about {0} characters of a subject.':
      'Die meisten Mailprogramme zeigen etwa {0} Zeichen eines Betreffs.',
    '“{0}” says that this is an answer or is passed on, and it is neither. A subject must be truthful.':
      '„{0}“ sagt, dass dies eine Antwort oder Weiterleitung ist, und beides stimmt nicht. Ein Betreff muss wahr sein.',
    'A subject in capitals reads as shouting, and spam filters count it.':
      'Ein Betreff in Großbuchstaben wirkt wie Geschrei, und Spamfilter rechnen ihn an.',
    '“{0}” looks like spam to people and to filters.': '„{0}“ sieht für Menschen und Filter nach Spam aus.',
    'The subject cannot contain itself.': 'Der Betreff kann sich nicht selbst enthalten.',
    'The name of the sender is empty.': 'Der Name des Absenders ist leer.',
    'The name of a sender is one line.': 'Ein Absendername ist eine einzige Zeile.',
    'The name of the sender has more than {0} characters.': 'Der Name des Absenders hat mehr als {0} Zeichen.',
    'Most mail programs show about {0} characters of a name.':
      'Die meisten Mailprogramme zeigen etwa {0} Zeichen eines Namens.',
    '“{0}” in the name of a sender would be taken for the address that the message comes from.':
      '„{0}“ im Namen des Absenders hielte man für die Adresse, von der die Nachricht kommt.',
    'The preview text is one line.': 'Der Vorschautext ist eine einzige Zeile.',
    'The preview text has more than {0} characters.': 'Der Vorschautext hat mehr als {0} Zeichen.',
    'Without a preview text, mail programs show the first words of the message beside the subject.':
      'Ohne Vorschautext zeigen Mailprogramme neben dem Betreff die ersten Wörter der Nachricht.',
    'Most mail programs show fewer than {0} characters of the preview text.':
      'Die meisten Mailprogramme zeigen weniger als {0} Zeichen des Vorschautexts.',
    'Each message names who sends it and where they can be reached by post. Fill in {0} under Settings.':
      'Jede Nachricht nennt, wer sie sendet und wie der Absender per Post zu erreichen ist. Ergänzen Sie in den Einstellungen: {0}.',
    'Choose what this message is for: each message says what its reader agreed to.':
      'Wählen Sie, wofür diese Nachricht ist: Jede Nachricht sagt, worin man eingewilligt hat.',
    'Nobody has a value {{ {0} }}: it prints nothing.': 'Niemand hat einen Wert {{ {0} }}: Es erscheint nichts.',
    'This part is too much work for one message ({0}). Loop over less, or print less.':
      'Dieser Teil ist für eine Nachricht zu aufwendig ({0}). Wiederholen Sie weniger, oder geben Sie weniger aus.',
    'A merge tag cannot stand here, inside a tag. Put it into a quoted attribute or between tags.':
      'Hier, mitten in einem Tag, kann kein Platzhalter stehen. Setzen Sie ihn in ein Attribut mit Anführungszeichen oder zwischen die Tags.',
    'Put the value of {0} into quotation marks: a merge tag in it could end it early.':
      'Setzen Sie den Wert von {0} in Anführungszeichen: Ein Platzhalter darin könnte ihn vorzeitig beenden.',
    'Merge tags do not work inside HTML comments.': 'In HTML-Kommentaren wirken Platzhalter nicht.',
    'Merge tags do not work in styles.': 'In Stilen wirken Platzhalter nicht.',
    'Merge tags do not work in <{0}>.': 'In <{0}> wirken Platzhalter nicht.',
    'Merge tags do not work in {0}.': 'In {0} wirken Platzhalter nicht.',
    'This block begins in one element and ends in another. Each of its branches has to hold whole elements.':
      'Dieser Block beginnt in einem Element und endet in einem anderen. Jeder seiner Zweige muss ganze Elemente enthalten.',
    'The HTML around this merge tag is broken, so that mail programs would move it elsewhere. Is a table or a cell not closed?':
      'Das HTML um diesen Platzhalter ist fehlerhaft; Mailprogramme würden ihn verschieben. Fehlt das Ende einer Tabelle oder Zelle?',
    '<{0}> does not belong in a message: mail programs remove it, and filters mistrust it.':
      '<{0}> gehört nicht in eine Nachricht: Mailprogramme entfernen es, und Filter misstrauen ihm.',
    '{0} runs a script, and scripts do not run in messages.':
      '{0} führt ein Skript aus, und in Nachrichten laufen keine Skripte.',
    'A message cannot send its reader to another page by itself.':
      'Eine Nachricht kann ihre Leser nicht von selbst auf eine andere Seite schicken.',
    '“{0}” is not a link for a message: use https, http, mailto, tel or sms.':
      '„{0}“ ist kein Link für eine Nachricht: Verwenden Sie https, http, mailto, tel oder sms.',
    '“{0}” leads nowhere: a message has no site that it is part of. Write the whole address.':
      '„{0}“ führt nirgendwohin: Eine Nachricht gehört zu keiner Website. Schreiben Sie die ganze Adresse.',
    '“{0}” can be reached from your network only.': '„{0}“ ist nur aus Ihrem Netz zu erreichen.',
    'Most mail programs do not show images that are written into the message. Put it on a server and link to it.':
      'Die meisten Mailprogramme zeigen keine Bilder, die in der Nachricht selbst stecken. Legen Sie es auf einen Server und verlinken Sie es.',
    '“{0}” is no address of an image.': '„{0}“ ist keine Adresse eines Bildes.',
    'An image that nobody can see tells somebody who opened the message. Opens are measured only for those who agreed to it.':
      'Ein Bild, das niemand sehen kann, verrät, wer die Nachricht geöffnet hat. Öffnungen werden nur bei denen gemessen, die eingewilligt haben.',
    'With {{ {0} }} in its address this image is another one for each reader, and so tells who opened the message. Opens are measured only for those who agreed to it. Where readers should see different images, choose between them with {% if %}.':
      'Mit {{ {0} }} in der Adresse ist dieses Bild für jeden ein anderes und verrät so, wer die Nachricht geöffnet hat. Öffnungen werden nur bei denen gemessen, die eingewilligt haben. Sollen Leser verschiedene Bilder sehen, wählen Sie mit {% if %} zwischen ihnen.',
    'With {{ {0} }} in its address this link tells who followed it. Clicks are measured only for those who agreed to it, by links that we make. Take the value out.':
      'Mit {{ {0} }} in der Adresse verrät dieser Link, wer ihm gefolgt ist. Klicks werden nur bei denen gemessen, die eingewilligt haben, mit Links, die wir erzeugen. Nehmen Sie den Wert heraus.',
    'Whoever has not agreed to be measured gets this link without {{ {0} }}, unless many others have the same value: it would tell who followed the link.':
      'Wer nicht in die Messung eingewilligt hat, erhält diesen Link ohne {{ {0} }}, außer viele andere haben denselben Wert: Sonst verriete er, wer dem Link gefolgt ist.',
    '“{0}” does not belong in the styles of a message.': '„{0}“ gehört nicht in die Stile einer Nachricht.',
    'This style hides the whole message.': 'Dieser Stil verbirgt die ganze Nachricht.',
    'The message is empty.': 'Die Nachricht ist leer.',
    'Elements stand within each other more than {0} deep.': 'Elemente sind mehr als {0} Ebenen tief verschachtelt.',
    'The message has more than {0} tags.': 'Die Nachricht hat mehr als {0} Tags.',
    'The source has more than {0} characters.': 'Der Quelltext hat mehr als {0} Zeichen.',
    'The message has {0} bytes, and Gmail cuts off what is beyond {1}: the way to unsubscribe, too.':
      'Die Nachricht hat {0} Byte, und Gmail schneidet ab, was über {1} hinausgeht: auch die Abmeldung.',
    'The message has {0} bytes. Gmail cuts off what is beyond {1}.':
      'Die Nachricht hat {0} Byte. Gmail schneidet ab, was über {1} hinausgeht.',
    'There are too many styles.': 'Es gibt zu viele Stile.',
    'The text part has more than {0} characters.': 'Der Textteil hat mehr als {0} Zeichen.',
    'The text part is empty. Leave it to be made from the HTML, or write one.':
      'Der Textteil ist leer. Lassen Sie ihn aus dem HTML erzeugen, oder schreiben Sie einen.',
    'The text is empty.': 'Der Text ist leer.',
    'With everything that is sent along, this text has more than {0} parts. Nobody reads so many.':
      'Mit allem, was mitgesendet wird, hat diese SMS mehr als {0} Teile. So viele liest niemand.',
    'This text is sent, and paid for, as {0} messages to each reader.':
      'Diese SMS wird an jeden Empfänger als {0} Nachrichten gesendet und so auch bezahlt.',
    '“{0}” is not among the 128 characters of text messages. One of those leaves room for 70 characters in place of 160, and the text costs more.':
      '„{0}“ gehört nicht zu den 128 Zeichen des SMS-Zeichensatzes. Ein einziges davon lässt statt 160 Zeichen nur 70 zu, und die SMS kostet mehr.',
    'The name of the sender holds “{0}”, which is not among the 128 characters of text messages: each text that says it costs more.':
      'Der Name des Absenders enthält „{0}“; das gehört nicht zu den 128 Zeichen des SMS-Zeichensatzes: Jede SMS mit diesem Namen kostet mehr.',
    'Each text says who sends it, and this sender has no name. Fill it in under Texts, Senders.':
      'Jede SMS sagt, wer sie sendet, und dieser Absender hat keinen Namen. Ergänzen Sie ihn unter „SMS-Antworten“, „Absender und Schlüsselwörter“.',
    '{0} hides where the link leads. Networks block such links, and nobody can look before touching one. Write the whole address.':
      '{0} verbirgt, wohin der Link führt. Netze sperren solche Links, und niemand kann nachsehen, bevor er einen antippt. Schreiben Sie die ganze Adresse.',
    '{0} is none of your sites or domains. Say why this text leads there, or link to your own.':
      '{0} ist keine Ihrer Seiten oder Domains. Sagen Sie, warum dieser Text dorthin führt, oder verlinken Sie Ihre eigene.',
    'Texts have no {{ {0} }}. The way out is added to each that needs one; {{ links.preferences }} is there as well.':
      'In SMS gibt es {{ {0} }} nicht. Der Abmeldeweg kommt zu jeder hinzu, die ihn braucht; auch {{ links.preferences }} gibt es.',
    'This is no MJML: it begins with <mjml> and has an <mj-body>.':
      'Das ist kein MJML: Es beginnt mit <mjml> und enthält <mj-body>.',
    '<{0}> is not closed, or closed where another element is open.':
      '<{0}> ist nicht geschlossen oder wird geschlossen, während ein anderes Element offen ist.',
    '<mj-include> would read a file of this server. Put its content here.':
      '<mj-include> würde eine Datei dieses Servers lesen. Setzen Sie ihren Inhalt hier ein.',
    'This MJML takes more than {0} to read. Make it smaller, or put fewer elements into each other.':
      'Dieses MJML zu lesen braucht mehr als {0}. Machen Sie es kleiner, oder verschachteln Sie weniger Elemente.',
    'Many messages in MJML are being read. Try again in a moment.':
      'Gerade werden viele Nachrichten in MJML gelesen. Versuchen Sie es gleich noch einmal.',
    'This is MJML, which no mail program reads: choose MJML as the format.':
      'Das ist MJML, das kein Mailprogramm liest: Wählen Sie MJML als Format.',
    'Readers will see “{0}” as it stands: Markdown has no HTML. Say it in Markdown, or choose HTML as the format.':
      'Leser werden „{0}“ so sehen, wie es dasteht: Markdown kennt kein HTML. Sagen Sie es in Markdown, oder wählen Sie HTML als Format.',
    'Markdown has at most {0} characters.': 'Markdown hat höchstens {0} Zeichen.',
    'We add the footer that each message needs, because yours lacks {0}.':
      'Wir fügen die Fußzeile hinzu, die jede Nachricht braucht, denn in Ihrer fehlt: {0}.',
    'The link to unsubscribe cannot be seen ({0}). Show it, or leave it to the footer that we add.':
      'Der Abmeldelink ist nicht zu sehen ({0}). Zeigen Sie ihn, oder überlassen Sie ihn der Fußzeile, die wir hinzufügen.',
    'This stands where HTML does not allow it; mail programs will show it elsewhere.':
      'Hier erlaubt HTML das nicht; Mailprogramme werden es an anderer Stelle zeigen.',
    'This link leads nowhere.': 'Dieser Link führt nirgendwohin.',
    '“{0}” is not encrypted. Use https.': '„{0}“ ist nicht verschlüsselt. Verwenden Sie https.',
    '{0} hides where the link leads; many filters refuse such links.':
      '{0} verbirgt, wohin der Link führt; viele Filter lehnen solche Links ab.',
    'The link shows {0} but leads elsewhere, as phishing does.':
      'Der Link zeigt {0} und führt woandershin, wie bei Phishing.',
    '“{0}” does not say where the link leads, for those who hear the message read.':
      '„{0}“ sagt denen, die sich die Nachricht vorlesen lassen, nicht, wohin der Link führt.',
    'Say in alt="…" what the image shows, or alt="" if it shows nothing: many readers see no images.':
      'Sagen Sie in alt="…", was das Bild zeigt, oder alt="", wenn es nichts zeigt: Viele Leser sehen keine Bilder.',
    '“{0}” only keeps the place. Write your own words there, or take it out.':
      '„{0}“ hält nur den Platz frei. Schreiben Sie dort Ihre eigenen Worte, oder nehmen Sie es heraus.',
    '“{0}” is an address for examples, and nothing of yours is there. Put in where it should lead.':
      '„{0}“ ist eine Adresse für Beispiele, dort ist nichts von Ihnen. Setzen Sie ein, wohin der Link führen soll.',
    'There is more than one <h1>.': 'Es gibt mehr als ein <h1>.',
    'Text of {0} is hard to read.': 'Text in {0} ist schwer zu lesen.',
    'Words from one person to another, with nothing around them.':
      'Worte von Mensch zu Mensch, mit nichts darum herum.',
    'One long story and two short ones, every month.': 'Eine lange Geschichte und zwei kurze, jeden Monat.',
    'One thing that happens once: an event, an opening, a launch.':
      'Etwas, das einmal geschieht: eine Veranstaltung, eine Eröffnung, ein Start.',
    // delivery
    'They ordered something: confirmation, change, dispatch, delivery, return.':
      'Jemand hat etwas bestellt: Bestätigung, Änderung, Versand, Lieferung, Rücksendung.',
    'They paid, or owe: invoice, receipt, failed payment, refund.':
      'Jemand hat bezahlt oder schuldet etwas: Rechnung, Quittung, gescheiterte Zahlung, Erstattung.',
    'They booked: confirmation, change, reminder, cancellation.':
      'Jemand hat gebucht: Bestätigung, Änderung, Erinnerung, Absage.',
    'They opened, changed or closed an account.': 'Jemand hat ein Konto eröffnet, geändert oder geschlossen.',
    'They sign in: a code, another password, a new device.':
      'Jemand meldet sich an: ein Code, ein neues Passwort, ein neues Gerät.',
    'They asked something: the answer.': 'Jemand hat etwas gefragt: die Antwort.',
    'They asked for access, correction or erasure of their data.':
      'Jemand hat Auskunft, Berichtigung oder Löschung seiner Daten verlangt.',
    'There is no such route.': 'Diesen Versandweg gibt es nicht.',
    'This is neither the name of a host nor an address.': 'Das ist weder der Name eines Hosts noch eine Adresse.',
    'This host is on a private network. Only the account of this installation’s operator may send through it.':
      'Dieser Host ist in einem privaten Netz. Darüber senden darf nur das Konto des Betreibers dieser Installation.',
    'A log-in would cross the network unencrypted. Choose another kind of encryption, or leave the log-in out.':
      'Zugangsdaten gingen unverschlüsselt durch das Netz. Wählen Sie eine andere Verschlüsselung, oder lassen Sie die Zugangsdaten weg.',
    'A log-in is a user name and a password. Give both, or neither.':
      'Zugangsdaten sind ein Benutzername und ein Passwort. Geben Sie beides an, oder keines.',
    'This kind of route has no host of its own: the DNS names each recipient’s, and where providers are we know. Leave it out.':
      'Diese Art Versandweg hat keinen eigenen Host: Das DNS nennt die Server jedes Empfängers, und wo Anbieter sind, wissen wir. Lassen Sie ihn weg.',
    'A provider knows an account by its key: of SES the access key ID as user name and the secret key as password, of the others the key as password alone.':
      'Ein Anbieter erkennt ein Konto an seinem Schlüssel: bei SES die Zugriffsschlüssel-ID als Benutzername und der geheime Schlüssel als Passwort, bei den anderen nur der Schlüssel als Passwort.',
    'There is no such region: of SES it is one like “eu-west-1”, of SendGrid “global” or “eu”.':
      'Diese Region gibt es nicht: Bei SES lautet sie etwa „eu-west-1“, bei SendGrid „global“ oder „eu“.',
    'Names of streams and configuration sets are letters, digits, “-” and “_”, 64 at most.':
      'Namen von Streams und Konfigurationssätzen bestehen aus Buchstaben, Ziffern, „-“ und „_“, höchstens 64.',
    'Several messages at once over one connection are for a relay that you know. Leave it at 1.':
      'Mehrere Nachrichten zugleich über eine Verbindung sind für einen Server, den Sie kennen. Lassen Sie es bei 1.',
    'Recipients’ own servers take mail without a log-in. Leave the user name and the password out.':
      'Die Server der Empfänger nehmen Mails ohne Anmeldung an. Lassen Sie Benutzername und Passwort weg.',
    'This is not an address of a machine, or not a name for one.':
      'Das ist keine Adresse einer Maschine oder kein Name für eine.',
    'The addresses and the name of this machine are given out by its operator, for the operator’s account.':
      'Adressen und Name dieser Maschine vergibt ihr Betreiber, für das Konto des Betreibers.',
    'This kind of encryption does not go with this kind of route: “mta-sts” is for direct ones, “implicit” and “none” are for relays.':
      'Diese Verschlüsselung passt nicht zu dieser Art Versandweg: „mta-sts“ ist für direkte, „implicit“ und „none“ sind für solche über einen Server.',
    'The sandbox mailbox is always there and has no settings. Make another route instead.':
      'Das Testpostfach ist immer da und hat keine Einstellungen. Legen Sie stattdessen einen anderen Versandweg an.',
    'There are 20 routes. Remove one that is not used.':
      'Es gibt schon 20 Versandwege. Entfernen Sie einen, der nicht verwendet wird.',
    'A test message goes to the address of the user who asks for it. Ask as a user, or without `send`.':
      'Eine Testnachricht geht an die Adresse des Benutzers, der sie anfordert. Fordern Sie sie als Benutzer an, oder ohne `send`.',
    'Accept the policies first. Until then this account sends nothing, not even a test message.':
      'Nehmen Sie zuerst die Richtlinien an. Bis dahin sendet dieses Konto nichts, auch keine Testnachricht.',
    'Save a contact address under Settings first: the test message is sent from it.':
      'Speichern Sie zuerst in den Einstellungen eine Kontaktadresse: Von ihr aus wird die Testnachricht gesendet.',
    'This is the 20th test within the hour. Wait a little.':
      'Das ist der 20. Test in dieser Stunde. Warten Sie ein wenig.',
    'Mail leaves by this route. Make another one active first.':
      'Über diesen Versandweg gehen E-Mails hinaus. Verwenden Sie zuerst einen anderen.',
    // feedback
    'This is not a sender domain of the account.': 'Das ist keine Absenderdomain des Kontos.',
    // delivery
    'This is not the name of a domain.': 'Das ist nicht der Name einer Domain.',
    'There is a key of this kind for the domain already. Rotate it instead.':
      'Für die Domain gibt es schon einen Schlüssel dieser Art. Wechseln Sie ihn stattdessen.',
    'There are 50 sender domains. Retire one that is not used.':
      'Es gibt schon 50 Absenderdomains. Legen Sie eine still, die nicht verwendet wird.',
    'The domain has no key of this kind that signs.': 'Die Domain hat keinen Schlüssel dieser Art, der signiert.',
    'There is a new key already. It signs as soon as the DNS has it.':
      'Es gibt schon einen neuen Schlüssel. Er signiert, sobald er im DNS steht.',
    'The domain has no such key.': 'Diesen Schlüssel hat die Domain nicht.',
    'No other key signs for this domain. Rotate it, or retire the domain.':
      'Kein anderer Schlüssel signiert für diese Domain. Wechseln Sie ihn, oder legen Sie die Domain still.',
    'The DNS was asked often enough within the hour. It is asked again by itself.':
      'Das DNS wurde in dieser Stunde oft genug gefragt. Es wird von selbst wieder gefragt.',
    'Another account of this installation has proven this domain. It can be used here once it is given up there.':
      'Ein anderes Konto dieser Installation hat diese Domain nachgewiesen. Hier kann sie verwendet werden, sobald sie dort aufgegeben ist.',
    'Mail leaves encrypted wherever its server can.':
      'E-Mails gehen verschlüsselt hinaus, wo immer der Server es kann.',
    'A route of yours does not encrypt. Choose STARTTLS or TLS for it; Gmail asks for it.':
      'Einer Ihrer Versandwege verschlüsselt nicht. Wählen Sie STARTTLS oder TLS dafür; Gmail verlangt es.',
    'Each message of a campaign carries it, and it is signed (RFC 8058).':
      'Jede Nachricht einer Kampagne hat es, und es ist signiert (RFC 8058).',
    'Not looked up yet. It says what becomes of mail that only pretends to be yours; begin with p=none.':
      'Noch nicht nachgesehen. Er sagt, was aus E-Mails wird, die nur vorgeben, Ihre zu sein; beginnen Sie mit p=none.',
    'Not looked up yet. Only needed while no signing key is published.':
      'Noch nicht nachgesehen. Nur nötig, solange kein Signaturschlüssel veröffentlicht ist.',
    'Not looked up yet. This key signs as soon as the DNS has it.':
      'Noch nicht nachgesehen. Dieser Schlüssel signiert, sobald das DNS ihn hat.',
    'Not looked up yet.': 'Noch nicht nachgesehen.',
    'Leave it where it is for now: mail that was signed with it is still on its way.':
      'Lassen Sie ihn vorerst stehen: E-Mails, die damit signiert wurden, sind noch unterwegs.',
    'Not looked up yet. With it, bounces and reports come straight back here.':
      'Noch nicht nachgesehen. Damit kommen Rückläufer und Berichte direkt hierher zurück.',
    'Not looked up yet. It goes with the record above.': 'Noch nicht nachgesehen. Er gehört zum Eintrag darüber.',
    'Not looked up yet. With it, those who write to you tell where encryption fails.':
      'Noch nicht nachgesehen. Damit erfahren Sie von denen, die Ihnen schreiben, wo die Verschlüsselung scheitert.',
    'Not looked up yet. Whoever gave you the address sets its name.':
      'Noch nicht nachgesehen. Den Namen setzt, wer Ihnen die Adresse gegeben hat.',
    'Not looked up yet. In place of spf.your-provider.example goes the name that your provider tells you.':
      'Noch nicht nachgesehen. Statt spf.your-provider.example steht der Name, den Ihr Anbieter Ihnen nennt.',
    'Not looked up yet. If there is such a record already, add the middle part to it: two records count as none.':
      'Noch nicht nachgesehen. Gibt es schon einen solchen Eintrag, fügen Sie den mittleren Teil hinzu: Zwei Einträge gelten als keiner.',
    'Publish {0} and {1} of {2}, as Settings, Sending shows them; then check again.':
      'Veröffentlichen Sie für {2} {0} und {1}, wie unter Einstellungen, Versand gezeigt; prüfen Sie dann noch einmal.',
    'Publish {0} of {1}, as Settings, Sending shows them; then check again.':
      'Veröffentlichen Sie für {1} {0}, wie unter Einstellungen, Versand gezeigt; prüfen Sie dann noch einmal.',
    'the proof that the domain is yours': 'den Nachweis, dass die Domain Ihre ist',
    'the DKIM key': 'den DKIM-Schlüssel',
    'the SPF record': 'den SPF-Eintrag',
    'the DMARC record': 'den DMARC-Eintrag',
    'the MX record of the return path': 'den MX-Eintrag des Rückwegs',
    'the SPF record of the return path': 'den SPF-Eintrag des Rückwegs',
    'the name of the sending address (PTR)': 'den Namen der Sendeadresse (PTR)',
    encryption: 'die Verschlüsselung',
    'the record for reports about encryption': 'den Eintrag für Berichte über Verschlüsselung',
    'the way out by one click': 'die Abmeldung mit einem Klick',
    'The DNS did not answer. It is asked again by itself.':
      'Das DNS hat nicht geantwortet. Es wird von selbst noch einmal gefragt.',
    'There is no such record yet. New records may take hours to appear.':
      'Einen solchen Eintrag gibt es noch nicht. Neue Einträge können Stunden brauchen, bis sie erscheinen.',
    'The name leads to {0}, where no key stands.': 'Der Name führt zu {0}, wo kein Schlüssel steht.',
    'What stands there is no key. Copy the value again.':
      'Was dort steht, ist kein Schlüssel. Kopieren Sie den Wert noch einmal.',
    'The key was taken back: its record is empty. Copy the value again.':
      'Der Schlüssel wurde zurückgenommen: Sein Eintrag ist leer. Kopieren Sie den Wert noch einmal.',
    'There is a record, but with another key. Copy the value again.':
      'Es gibt einen Eintrag, aber mit einem anderen Schlüssel. Kopieren Sie den Wert noch einmal.',
    'The record allows this key for something else than mail. Copy the value again.':
      'Der Eintrag erlaubt diesen Schlüssel für anderes als E-Mail. Kopieren Sie den Wert noch einmal.',
    'There are several records; some receivers take the wrong one. Keep ours.':
      'Es gibt mehrere Einträge; manche Empfänger nehmen den falschen. Behalten Sie unseren.',
    'The key is published, but marked as a test (t=y): take that away.':
      'Der Schlüssel ist veröffentlicht, aber als Test markiert (t=y): Nehmen Sie das weg.',
    'The key is published.': 'Der Schlüssel ist veröffentlicht.',
    'The domain is proven to be yours.': 'Es ist nachgewiesen, dass die Domain Ihre ist.',
    'Only needed while no signing key is published.': 'Nur nötig, solange kein Signaturschlüssel veröffentlicht ist.',
    'The domain says nothing about who may send for it. Your provider tells you what to include.':
      'Die Domain sagt nichts darüber, wer für sie senden darf. Ihr Anbieter nennt Ihnen, was einzuschließen ist.',
    'There are several such records, which counts as none. Join them into one.':
      'Es gibt mehrere solche Einträge, und das gilt als keiner. Fassen Sie sie zu einem zusammen.',
    'In place of {0} goes the name that your provider tells you.':
      'Statt {0} steht der Name, den Ihr Anbieter Ihnen nennt.',
    'The record lets everybody send for this domain. End it with ~all or -all.':
      'Der Eintrag lässt jeden für diese Domain senden. Beenden Sie ihn mit ~all oder -all.',
    'It takes {0} look-ups to read this record, and receivers stop at {1}: then nothing of it counts. Take includes away that you do not need.':
      'Um diesen Eintrag zu lesen, braucht es {0} Abfragen, und Empfänger hören bei {1} auf: Dann gilt nichts davon. Nehmen Sie Includes heraus, die Sie nicht brauchen.',
    'Receivers cannot read this record: {0}.': 'Empfänger können diesen Eintrag nicht lesen: {0}.',
    'Part of it could not be looked up: {0}.': 'Ein Teil davon ließ sich nicht abfragen: {0}.',
    'It does not allow {0}, from which your mail leaves ({1}).':
      'Er erlaubt {0} nicht, von wo Ihre E-Mails ausgehen ({1}).',
    'Add ip6:{0} to it.': 'Fügen Sie ip6:{0} hinzu.',
    'Add ip4:{0} to it.': 'Fügen Sie ip4:{0} hinzu.',
    'Found, with {0} of {1} look-ups.': 'Gefunden, mit {0} von {1} Abfragen.',
    '{0} of its names lead nowhere.': '{0} seiner Namen führen nirgendwohin.',
    'It does not name {0} itself; make sure that it includes what your provider tells you.':
      '{0} selbst nennt er nicht; achten Sie darauf, dass er einschließt, was Ihr Anbieter Ihnen nennt.',
    'There are several such records, which counts as none. Keep one.':
      'Es gibt mehrere solche Einträge, und das gilt als keiner. Behalten Sie einen.',
    'The record names no policy that is one: p=none, p=quarantine or p=reject.':
      'Der Eintrag nennt keine Richtlinie, die eine ist: p=none, p=quarantine oder p=reject.',
    'Mail that only pretends to be yours is let through (p=none).':
      'E-Mails, die nur vorgeben, Ihre zu sein, werden durchgelassen (p=none).',
    'To read reports here, add mailto:{0} to its rua.':
      'Um Berichte hier zu lesen, fügen Sie der rua mailto:{0} hinzu.',
    'It is that of the organisation.': 'Es ist der Eintrag der Organisation.',
    'Mail that only pretends to be yours goes to the junk folder.':
      'E-Mails, die nur vorgeben, Ihre zu sein, kommen in den Spam-Ordner.',
    'Mail that only pretends to be yours is refused.': 'E-Mails, die nur vorgeben, Ihre zu sein, werden abgelehnt.',
    'What stands there is no such record. Copy the value again.':
      'Was dort steht, ist kein solcher Eintrag. Kopieren Sie den Wert noch einmal.',
    'Without it, nobody tells you where the encryption of mail to you fails.':
      'Ohne ihn sagt Ihnen niemand, wo die Verschlüsselung von E-Mails an Sie scheitert.',
    'The record names nobody to tell: its rua is missing or no address.':
      'Der Eintrag nennt niemanden, dem zu berichten wäre: Seine rua fehlt oder ist keine Adresse.',
    'Senders tell where encryption fails.': 'Absender berichten, wo die Verschlüsselung scheitert.',
    'Without it, bounces come to the mail server of the domain itself and are not read here.':
      'Ohne ihn gehen Rückläufer an den Mailserver der Domain selbst und werden hier nicht gelesen.',
    'Bounces come back here.': 'Rückläufer kommen hierher zurück.',
    'Bounces go to {0} first, and not to {1}.': 'Rückläufer gehen zuerst an {0} und nicht an {1}.',
    'Bounces go to nobody first, and not to {0}.': 'Rückläufer gehen zuerst an niemanden und nicht an {0}.',
    '{0} has no name. Whoever gave you the address sets it; Gmail and others refuse mail without one.':
      '{0} hat keinen Namen. Den setzt, wer Ihnen die Adresse gegeben hat; Gmail und andere lehnen E-Mails ohne Namen ab.',
    'The name leads back to the address.': 'Der Name führt zur Adresse zurück.',
    '{0} does not lead back to {1}: give that name an AAAA record.':
      '{0} führt nicht zu {1} zurück: Geben Sie diesem Namen einen AAAA-Eintrag.',
    '{0} does not lead back to {1}: give that name an A record.':
      '{0} führt nicht zu {1} zurück: Geben Sie diesem Namen einen A-Eintrag.',
    'There is no such host. Check its name.': 'Diesen Host gibt es nicht. Prüfen Sie seinen Namen.',
    'The name of the host leads into a private network. Only the account of this installation’s operator may send there.':
      'Der Name des Hosts führt in ein privates Netz. Dorthin darf nur das Konto des Betreibers dieser Installation senden.',
    'Nothing answers at this host and port. Check both, and whether a firewall is in between.':
      'An diesem Host und Port antwortet nichts. Prüfen Sie beides, und ob eine Firewall dazwischen ist.',
    'The server hung up. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'Der Server hat aufgelegt. Prüfen Sie den Port und die Art der Verschlüsselung: 465 ist für TLS von Anfang an, 587 für STARTTLS.',
    'The server did not answer in time. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'Der Server hat nicht rechtzeitig geantwortet. Prüfen Sie den Port und die Art der Verschlüsselung: 465 ist für TLS von Anfang an, 587 für STARTTLS.',
    'The server said no.': 'Der Server hat Nein gesagt.',
    'The server is not available now. Try again later.':
      'Der Server ist gerade nicht verfügbar. Versuchen Sie es später noch einmal.',
    'The connection could not be encrypted. Check the port, the kind of encryption, and whether the certificate is valid for this host.':
      'Die Verbindung ließ sich nicht verschlüsseln. Prüfen Sie den Port, die Art der Verschlüsselung und ob das Zertifikat für diesen Host gilt.',
    'There is no safe way to log in: the server offers none, or only without encryption.':
      'Es gibt keinen sicheren Weg, sich anzumelden: Der Server bietet keinen, oder nur ohne Verschlüsselung.',
    'What answers there does not speak SMTP. Check the port.':
      'Was dort antwortet, spricht kein SMTP. Prüfen Sie den Port.',
    'The test could not be written down here. Look at the log of the installation.':
      'Der Test ließ sich hier nicht aufschreiben. Sehen Sie im Protokoll der Installation nach.',
    'The test was stopped.': 'Der Test wurde angehalten.',
    'The server answers, and offers no encryption (STARTTLS) at this port. Try port 465 with TLS from the start, or ask the provider which port encrypts.':
      'Der Server antwortet und bietet an diesem Port keine Verschlüsselung (STARTTLS). Versuchen Sie Port 465 mit TLS von Anfang an, oder fragen Sie den Anbieter, welcher Port verschlüsselt.',
    'The server refused the log-in. Check the user name and the password.':
      'Der Server hat die Anmeldung abgelehnt. Prüfen Sie Benutzernamen und Passwort.',
    'The log-in works, but the server does not take mail from this sender. Check which senders the provider knows.':
      'Die Anmeldung gelingt, aber der Server nimmt von diesem Absender keine E-Mails an. Prüfen Sie, welche Absender der Anbieter kennt.',
    'The log-in works, but the server does not take mail for your address.':
      'Die Anmeldung gelingt, aber der Server nimmt für Ihre Adresse keine E-Mails an.',
    'The server answers and takes the log-in.': 'Der Server antwortet und nimmt die Anmeldung an.',
    'The server took a message for {0}.': 'Der Server hat eine Nachricht für {0} angenommen.',
    'The server did not take the message.': 'Der Server hat die Nachricht nicht angenommen.',
    'The account accepted the policies in force.': 'Das Konto hat die geltenden Richtlinien angenommen.',
    'Nobody has accepted the policies in force for this account.':
      'Für dieses Konto hat niemand die geltenden Richtlinien angenommen.',
    'Nobody has stopped this sending.': 'Niemand hat diesen Versand angehalten.',
    'This sending was stopped.': 'Dieser Versand wurde angehalten.',
    'The account may send email, and from this domain.': 'Das Konto darf E-Mails senden, und von dieser Domain.',
    'The account is suspended, or restricted from sending email or from this domain.':
      'Das Konto ist gesperrt, oder es darf keine E-Mails oder nicht von dieser Domain senden.',
    'The account may {0}.': 'Das Konto darf {0}.',
    'The account is suspended, or may not {0} for now.': 'Das Konto ist gesperrt, oder es darf zurzeit nicht {0}.',
    'The DNS proves the domain of the sender to be the account’s, or nothing leaves the house.':
      'Das DNS weist die Domain des Absenders als die des Kontos nach, oder nichts verlässt das Haus.',
    'The DNS does not prove the domain of the sender to be the account’s. Publish what Settings, Sending shows.':
      'Das DNS weist die Domain des Absenders nicht als die des Kontos nach. Veröffentlichen Sie, was unter Einstellungen, Versand steht.',
    'The sender is proven to be the account’s where this number is, or nothing leaves the house.':
      'Der Absender ist dort, wo diese Nummer ist, als der des Kontos nachgewiesen, oder nichts verlässt das Haus.',
    'The sender is not proven to be the account’s, or may not be used where this number is.':
      'Der Absender ist nicht als der des Kontos nachgewiesen oder darf dort, wo diese Nummer ist, nicht verwendet werden.',
    'The contact has the address that the consent was given for.':
      'Der Kontakt hat die Adresse, für die eingewilligt wurde.',
    'The contact has no such address any more. A consent is not carried over to another one.':
      'Der Kontakt hat diese Adresse nicht mehr. Eine Einwilligung geht nicht auf eine andere über.',
    'The contact has the number that the consent was given for.':
      'Der Kontakt hat die Nummer, für die eingewilligt wurde.',
    'The contact has no such number any more. A consent is not carried over to another one.':
      'Der Kontakt hat diese Nummer nicht mehr. Eine Einwilligung geht nicht auf eine andere über.',
    'Nothing keeps mail from this address.': 'Nichts hält E-Mails von dieser Adresse ab.',
    'This address is suppressed: it bounced, complained, or was closed to mail.':
      'Diese Adresse ist gesperrt: Von dort kam ein Rückläufer oder eine Beschwerde, oder sie wurde für E-Mails gesperrt.',
    'Nothing keeps {0} from this number.': 'Nichts hält {0} von dieser Nummer ab.',
    'This number is suppressed: it is not in service, it has another owner, or it was closed.':
      'Diese Nummer ist gesperrt: Sie ist nicht vergeben, hat einen anderen Inhaber oder wurde gesperrt.',
    'The consent was not withdrawn.': 'Die Einwilligung wurde nicht widerrufen.',
    'The consent was withdrawn.': 'Die Einwilligung wurde widerrufen.',
    'There is a consent for this purpose by email.': 'Für diesen Zweck gibt es eine Einwilligung per E-Mail.',
    'There is no active consent for this purpose by email.':
      'Für diesen Zweck gibt es keine geltende Einwilligung per E-Mail.',
    'There is a consent for this purpose {0}.': 'Für diesen Zweck gibt es eine Einwilligung {0}.',
    'There is no active consent for this purpose {0}. One by another way says nothing of it.':
      'Für diesen Zweck gibt es keine geltende Einwilligung {0}. Eine auf anderem Weg sagt darüber nichts.',
    'The person ticked the box, and it is evidenced as well as the channel and the region demand.':
      'Die Person hat das Kästchen angekreuzt, und das ist so gut belegt, wie Kanal und Region es verlangen.',
    'The consent is not confirmed: its evidence is less than the channel and the region demand.':
      'Die Einwilligung ist nicht bestätigt: Sie ist schwächer belegt, als Kanal und Region es verlangen.',
    'Nothing of the confirmation was a rehearsal, or nothing leaves the house.':
      'Nichts an der Bestätigung war eine Probe, oder nichts verlässt das Haus.',
    'The confirmation went to the sandbox mailbox, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'Die Bestätigung ging an das Testpostfach, wo jeder aus dem Konto sie beantworten konnte. Sie zählt nur im Test; die Person muss sich noch einmal anmelden.',
    'The confirmation went to the sandbox handset, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'Die Bestätigung ging an das Testtelefon, wo jeder aus dem Konto sie beantworten konnte. Sie zählt nur im Test; die Person muss sich noch einmal anmelden.',
    'The person agreed to the purpose as it is now.': 'Die Person hat in den Zweck eingewilligt, wie er jetzt ist.',
    'The person agreed to another version of this purpose, or to none.':
      'Die Person hat in eine andere Version dieses Zwecks eingewilligt oder in keine.',
    'The consent stands in the log, under a checkpoint: it can be proved.':
      'Die Einwilligung steht im Protokoll, unter einem Checkpoint: Sie lässt sich nachweisen.',
    'The consent does not stand in the log yet: it could not be proved.':
      'Die Einwilligung steht noch nicht im Protokoll: Sie ließe sich nicht nachweisen.',
    'Screening, or people, cleared exactly these words under the policy as it is now.':
      'Die Inhaltsprüfung oder ein Mensch hat genau diese Worte nach der jetzigen Richtlinie zugelassen.',
    'These words are not cleared: they are refused, or a person has yet to look at them.':
      'Diese Worte sind nicht zugelassen: Sie wurden abgelehnt, oder ein Mensch muss sie noch ansehen.',
    'What is known of the person makes nothing else of the message.':
      'Was von der Person bekannt ist, macht aus der Nachricht nichts anderes.',
    'With the values of this person in it the message says something that is not accepted.':
      'Mit den Werten dieser Person sagt die Nachricht etwas, das nicht angenommen wird.',
    'It comes no more often than the purpose declares, nor than the person chose.':
      'Sie kommt nicht öfter, als der Zweck angibt, und nicht öfter, als die Person gewählt hat.',
    'The person has lately had as many of these as the purpose declares, or as they chose themselves.':
      'Die Person hatte zuletzt schon so viele davon, wie der Zweck angibt oder sie selbst gewählt hat.',
    'One more is within what is allowed where this number may be.':
      'Eine mehr liegt in dem, was dort erlaubt ist, wo diese Nummer sein kann.',
    'This number has lately had as many as are allowed where it may be. It waits.':
      'Diese Nummer hatte zuletzt so viele, wie dort erlaubt sind, wo sie sein kann. Es wartet.',
    'It is an hour of the day at which people may be written to where this number may be.':
      'Es ist eine Tageszeit, zu der dort, wo diese Nummer sein kann, geschrieben werden darf.',
    'It is too early or too late, or no day for it, where this number may be. It waits.':
      'Dort, wo diese Nummer sein kann, ist es zu früh oder zu spät, oder nicht der Tag dafür. Es wartet.',
    'send text messages': 'SMS senden',
    texts: 'SMS',
    'use phone numbers': 'Telefonnummern verwenden',
    'by telephone': 'per Telefon',
    calls: 'Anrufe',
    'A handset is somebody’s. Log in under your own name: a key has none.':
      'Ein Telefon gehört jemandem. Melden Sie sich unter eigenem Namen an: Ein Schlüssel hat keines.',
    'No code is on its way. Enter your number first.': 'Es ist kein Code unterwegs. Geben Sie zuerst Ihre Nummer ein.',
    'This is no number of a person. Begin with + and the code of the country.':
      'Das ist keine Nummer einer Person. Beginnen Sie mit + und der Landesvorwahl.',
    'This number is suppressed here: whoever has it wants no texts. It may be written to again when they fill in a form and confirm it.':
      'Diese Nummer ist hier gesperrt: Ihr Inhaber will keine SMS. Sie darf wieder angeschrieben werden, wenn er ein Formular ausfüllt und bestätigt.',
    'A code was sent less than a minute ago. Wait for it.':
      'Vor weniger als einer Minute wurde ein Code gesendet. Warten Sie darauf.',
    'This number was asked often enough for one day.': 'Diese Nummer wurde für einen Tag oft genug gefragt.',
    'There is no proven sender that may be used there. Add one under Texts, Senders.':
      'Es gibt keinen bestätigten Absender, der dort verwendet werden darf. Fügen Sie unter „SMS-Antworten“, „Absender und Schlüsselwörter“ einen hinzu.',
    'The name of your account did not pass screening, so no text that carries it can leave.':
      'Den Namen Ihres Kontos hat die Inhaltsprüfung nicht zugelassen, darum kann keine SMS hinausgehen, in der er steht.',
    'This code is over. Ask for another one.': 'Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
    'This is not the code of the newest text.': 'Das ist nicht der Code aus der neuesten SMS.',
    'That were enough tries. Ask for another code.': 'Das waren genug Versuche. Fordern Sie einen neuen Code an.',
    'This is no host. Give a name such as smpp.example.com, or an address.':
      'Das ist kein Host. Geben Sie einen Namen wie smpp.example.com oder eine Adresse an.',
    'Texts of this account leave by servers of the public Internet. Only the account of this installation’s operator may use others.':
      'SMS dieses Kontos gehen über Server im öffentlichen Internet hinaus. Andere darf nur das Konto des Betreibers dieser Installation verwenden.',
    'What is secret of this route is missing. It stays when a route is saved, unless the route moves to another place.':
      'Das Geheimnis dieses Versandwegs fehlt. Beim Speichern bleibt es erhalten, außer der Versandweg führt nun woandershin.',
    'One of the settings has signs in it that the provider’s have not.':
      'Eine der Einstellungen enthält Zeichen, die es bei diesem Anbieter nicht gibt.',
    'The address must begin with https:// and name nobody and nothing behind a #.':
      'Die Adresse muss mit https:// beginnen und darf weder Zugangsdaten noch etwas hinter einem # enthalten.',
    'One of the headers is not one, or is ours to write.': 'Einer der Header ist keiner, oder wir setzen ihn selbst.',
    'The body must be an object, and not too deep.':
      'Der Inhalt muss ein Objekt sein, und nicht zu tief verschachtelt.',
    'The body must say {to} and {text} somewhere, or nobody gets anything.':
      'Im Inhalt müssen {to} und {text} vorkommen, sonst erhält niemand etwas.',
    'The secret of calls must be of Standard Webhooks: whsec_ and 24 to 64 bytes in base64.':
      'Das Geheimnis der Aufrufe muss Standard Webhooks entsprechen: whsec_ und 24 bis 64 Bytes in Base64.',
    'One of the senders is neither letters, nor a short code, nor a number with its +.':
      'Einer der Absender besteht weder aus Buchstaben, noch ist er eine Kurzwahl oder eine Nummer mit +.',
    'A country stands twice among the terms.': 'Ein Land steht zweimal unter „Preise und Tempo“.',
    'A price needs a currency.': 'Ein Preis braucht eine Währung.',
    'There is no such route for texts.': 'Diesen Versandweg für SMS gibt es nicht.',
    'The handset of the sandbox is always there.': 'Das Testtelefon ist immer da.',
    'An account has at most {0} routes for texts.': 'Ein Konto hat höchstens {0} Versandwege für SMS.',
    'A route stays of the kind that it was made as. Add another one.':
      'Ein Versandweg bleibt von der Art, als die er angelegt wurde. Fügen Sie einen neuen hinzu.',
    'What goes to the handset of the sandbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Was an das Testtelefon geht, erreicht niemanden; es springt also für keinen anderen Versandweg ein. Verwenden Sie es allein.',
    'This is no number that a text can be sent to. Begin with + and the code of the country.':
      'An diese Nummer lässt sich keine SMS senden. Beginnen Sie mit + und der Landesvorwahl.',
    'A test goes to a phone that a user of this account has shown to be theirs. Say which is yours, and type the code that it gets: that tries the route as well.':
      'Ein Test geht an ein Telefon, das einem Benutzer dieses Kontos nachweislich gehört. Geben Sie Ihre Nummer an und den Code ein, den sie erhält: Damit ist auch der Versandweg ausprobiert.',
    'There is no sender that may be used there. Add one, and show that it is yours.':
      'Es gibt keinen Absender, der dort verwendet werden darf. Fügen Sie einen hinzu und zeigen Sie, dass er Ihnen gehört.',
    'This number got as many texts today as anybody gets.':
      'Diese Nummer hat heute so viele SMS erhalten, wie jemand erhalten kann.',
    'Somebody of this account has to accept the policies first.':
      'Zuerst muss jemand aus diesem Konto die Richtlinien annehmen.',
    'These are many tests within an hour. Wait a while.':
      'Das sind viele Tests in einer Stunde. Warten Sie eine Weile.',
    'Texts leave by this route. Use another one first.':
      'Über diesen Versandweg gehen SMS hinaus. Verwenden Sie zuerst einen anderen.',
    'Texts stay on the handset of the sandbox.': 'SMS bleiben auf dem Testtelefon.',
    'The server answers and lets us in.': 'Der Server antwortet und lässt uns ein.',
    'The provider answers, and did not refuse us.': 'Der Anbieter antwortet und hat uns nicht abgewiesen.',
    'The server hung up. Check the port, and whether it wants TLS.':
      'Der Server hat aufgelegt. Prüfen Sie den Port, und ob er TLS verlangt.',
    'The server did not answer in time. Check the port, and whether it wants TLS.':
      'Der Server hat nicht rechtzeitig geantwortet. Prüfen Sie den Port, und ob er TLS verlangt.',
    'The server refused us. Check the name and the password, and whether it knows our address.':
      'Der Server hat uns abgewiesen. Prüfen Sie Name und Passwort, und ob er unsere Adresse kennt.',
    'The connection could not be encrypted. Check the port, and whether the certificate is valid for this host.':
      'Die Verbindung ließ sich nicht verschlüsseln. Prüfen Sie den Port, und ob das Zertifikat für diesen Host gilt.',
    'What answers there does not speak SMPP. Check the port.':
      'Was dort antwortet, spricht kein SMPP. Prüfen Sie den Port.',
    'What answers there does not speak HTTP. Check the address.':
      'Was dort antwortet, spricht kein HTTP. Prüfen Sie die Adresse.',
    'The handset’s number is none. Begin with + and the code of the country.':
      'Die Nummer des Testtelefons ist keine. Beginnen Sie mit + und der Landesvorwahl.',
    'What goes to the sandbox mailbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Was ins Testpostfach geht, erreicht niemanden; es springt also für keinen anderen Versandweg ein. Verwenden Sie es allein.',
    'This is neither a route nor a sender domain of the account.':
      'Das ist weder ein Versandweg noch eine Absenderdomain des Kontos.',
    'This neither warms up, nor did.': 'Der Versand wird hier nicht schrittweise gesteigert und wurde es auch nie.',
    // embeddings
    'The id of an embedding.': 'Die ID einer Einbettung.',
    'There is no such embedding.': 'Diese Einbettung gibt es nicht.',
    'There is no such form.': 'Dieses Formular gibt es nicht.',
    'This is not the address of a page on the web: it begins with https:// and has no log-in in it.':
      'Das ist keine Adresse einer Seite im Web: Sie beginnt mit https:// und enthält keine Zugangsdaten.',
    'This page has the form in this way already.': 'Auf dieser Seite steht das Formular schon in dieser Art.',
    'A form is named on {0} pages at most. Remove those where it is not any more.':
      'Für ein Formular lassen sich höchstens {0} Seiten nennen. Entfernen Sie die, auf denen es nicht mehr steht.',
    'This embedding is not closed.': 'Diese Einbettung ist nicht geschlossen.',
    'This embedding is closed for what was found on its page, and stays on the list until the page is mended.':
      'Diese Einbettung ist geschlossen, weil auf ihrer Seite etwas gefunden wurde, und bleibt auf der Liste, bis die Seite in Ordnung ist.',
    'A look at the page found it in order; {0} had asked for it.':
      'Ein Blick auf die Seite fand sie in Ordnung; {0} hatte darum gebeten.',
    'A box on this page is ticked before anybody ticked it. The form is not shown there any more. Take the box away, then ask for it to be opened again.':
      'Auf dieser Seite ist ein Kästchen angekreuzt, bevor es jemand angekreuzt hat. Das Formular wird dort nicht mehr gezeigt. Nehmen Sie das Kästchen weg, und bitten Sie dann darum, es wieder zu öffnen.',
    'This page has a box of its own that sends to the form. The form is not shown there any more. Paste our lines as they are, then ask for it to be opened again.':
      'Diese Seite hat ein eigenes Kästchen, das an das Formular sendet. Das Formular wird dort nicht mehr gezeigt. Fügen Sie unsere Zeilen ein, wie sie sind, und bitten Sie dann darum, es wieder zu öffnen.',
    'On this page the form cannot be seen as it is. It is not shown there any more. Show it whole and uncovered, then ask for it to be opened again.':
      'Auf dieser Seite ist das Formular nicht zu sehen, wie es ist. Es wird dort nicht mehr gezeigt. Zeigen Sie es ganz und unverdeckt, und bitten Sie dann darum, es wieder zu öffnen.',
    'This page has other words than ours around the form, or in it, that bear on consent. It is not shown there any more. Put the words right, then ask for it to be opened again.':
      'Diese Seite hat um das Formular oder darin andere Worte als unsere, die die Einwilligung betreffen. Es wird dort nicht mehr gezeigt. Stellen Sie die Worte richtig, und bitten Sie dann darum, es wieder zu öffnen.',
    // exports
    'There is no such export.': 'Dieses Archiv gibt es nicht.',
    'These are more than a million contacts. Ask for some of them.':
      'Das sind mehr als eine Million Kontakte. Fordern Sie nur einen Teil davon an.',
    'Five exports are being made. Wait for one of them, or cancel it.':
      'Es werden schon fünf Archive erstellt. Warten Sie auf eines davon, oder brechen Sie es ab.',
    'This export is over: there is nothing to cancel.':
      'Dieser Export ist schon beendet: Es gibt nichts mehr abzubrechen.',
    'This export is not made yet, or was ended before it was.':
      'Dieses Archiv ist noch nicht fertig, oder es wurde vorher abgebrochen.',
    'This export is not kept any more: its week is over, or somebody in it was erased.':
      'Dieses Archiv wird nicht mehr aufbewahrt: Seine Woche ist vorbei, oder jemand daraus wurde gelöscht.',
    // feedback
    'This is neither XML nor JSON nor a file that is packed in a way that reports are.':
      'Das ist weder XML noch JSON noch eine Datei, die so gepackt ist, wie Berichte es sind.',
    'This is no XML that could be read to its end.': 'Das ist kein XML, das sich bis zum Ende lesen ließ.',
    'This is no JSON that could be read to its end.': 'Das ist kein JSON, das sich bis zum Ende lesen ließ.',
    'The file brings definitions of its own, as no report does. It is not read.':
      'Die Datei bringt eigene Definitionen mit; das tut kein Bericht. Sie wird nicht gelesen.',
    'The file nests deeper than any report does.': 'Die Datei ist tiefer verschachtelt, als es ein Bericht ist.',
    'The report has more rows than are read.': 'Der Bericht hat mehr Zeilen, als gelesen werden.',
    'This is no aggregate report about a domain.': 'Das ist kein Sammelbericht über eine Domain.',
    'The report is about no time that could be: a day, or a week.':
      'Der Zeitraum des Berichts kann nicht stimmen: Es wäre ein Tag oder eine Woche.',
    'The id of the report has more than 400 bytes, as none does that receivers write. It is not read.':
      'Die ID des Berichts hat mehr als 400 Bytes; so lang schreibt sie kein Empfänger. Er wird nicht gelesen.',
    'The report is about a domain that this account has not proven to be its own.':
      'Der Bericht handelt von einer Domain, die dieses Konto nicht als seine nachgewiesen hat.',
    'There were 500 reports about this domain within a day. Go on tomorrow.':
      'Zu dieser Domain kamen an einem Tag schon 500 Berichte. Machen Sie morgen weiter.',
    'Signed for {0} and allowed by its SPF record.': 'Signiert für {0} und durch den SPF-Eintrag erlaubt.',
    'Signed for {0}, but sent by somebody else{1}: most likely forwarded, or by a provider without your return path.':
      'Für {0} signiert, aber von jemand anderem gesendet{1}: höchstwahrscheinlich weitergeleitet, oder von einem Anbieter ohne Ihren Rückweg.',
    'Allowed by the SPF record of {0}, but not signed: find out who sends there, and sign it.':
      'Durch den SPF-Eintrag von {0} erlaubt, aber nicht signiert: Finden Sie heraus, wer dort sendet, und lassen Sie es signieren.',
    'Neither signed nor allowed for your domain, but for {0}: a service of yours that is not set up, or somebody who uses your name.':
      'Für Ihre Domain weder signiert noch erlaubt, aber für {0}: ein Dienst von Ihnen, der nicht eingerichtet ist, oder jemand, der Ihren Namen verwendet.',
    'Neither signed nor allowed by anybody: a machine of yours that was forgotten, or somebody who uses your name.':
      'Von niemandem signiert oder erlaubt: eine vergessene Maschine von Ihnen, oder jemand, der Ihren Namen verwendet.',
    'There are 20 such addresses. Remove one that is not used.':
      'Es gibt schon 20 solche Adressen. Entfernen Sie eine, die nicht verwendet wird.',
    'This provider signs what it tells. Give the key that it shows for that.':
      'Dieser Anbieter signiert, was er meldet. Geben Sie den Schlüssel an, den er dafür zeigt.',
    'This is no verification key of SendGrid: it is one line of base64, from its Event Webhook settings.':
      'Das ist kein Prüfschlüssel von SendGrid: Er ist eine Zeile Base64 aus den dortigen Einstellungen „Event Webhook“.',
    'Give the ARN of the SNS topic, like arn:aws:sns:eu-west-1:123456789012:mail.':
      'Geben Sie die ARN des SNS-Themas an, etwa arn:aws:sns:eu-west-1:123456789012:mail.',
    'There is no such address.': 'Diese Adresse gibt es nicht.',
    'There are as many mailboxes as an account may have.': 'Mehr Postfächer kann ein Konto nicht haben.',
    'A password goes over encrypted connections alone.': 'Ein Passwort geht nur über verschlüsselte Verbindungen.',
    'This host is not on the public Internet.': 'Dieser Host ist nicht im öffentlichen Internet.',
    'There is no such mailbox.': 'Dieses Postfach gibt es nicht.',
    'Name servers fail for a day, not for three.': 'Nameserver fallen einen Tag lang aus, nicht drei.',
    'Providers close what nobody opens, and make traps of it later.':
      'Anbieter schließen, was niemand öffnet, und machen später Spamfallen daraus.',
    'People clear a mailbox that they use.': 'Ein Postfach, das man benutzt, räumt man auf.',
    'They have a rule against us, or are gone.': 'Es gibt dort eine Regel gegen uns, oder niemanden mehr.',
    'Servers are mended within two weeks.': 'Server werden binnen zwei Wochen repariert.',
    'The server offered no encryption, or somebody in between took the offer away. Switch STARTTLS on.':
      'Der Server bot keine Verschlüsselung an, oder jemand dazwischen nahm das Angebot weg. Schalten Sie STARTTLS ein.',
    'Its certificate is for another name. Get one for the name in the MX record.':
      'Sein Zertifikat ist für einen anderen Namen. Besorgen Sie eines für den Namen im MX-Eintrag.',
    'Its certificate is too old. Renew it, and see why that did not happen by itself.':
      'Sein Zertifikat ist abgelaufen. Erneuern Sie es, und sehen Sie nach, warum das nicht von selbst geschah.',
    'Nobody whom senders trust has signed its certificate, or the one in between is missing.':
      'Niemand, dem Absender trauen, hat sein Zertifikat signiert, oder das dazwischen fehlt.',
    'The encryption could not be agreed on, for a reason that has no name of its own.':
      'Die Verschlüsselung kam nicht zustande, aus einem Grund, der keinen eigenen Namen hat.',
    'The TLSA record fits no certificate of the server. Renew both together.':
      'Der TLSA-Eintrag passt zu keinem Zertifikat des Servers. Erneuern Sie beide zusammen.',
    'The signatures in the DNS of the domain do not hold (DNSSEC).':
      'Die Signaturen im DNS der Domain halten nicht (DNSSEC).',
    'The sender insists on DANE, and the server has no TLSA record that counts.':
      'Der Absender besteht auf DANE, und der Server hat keinen TLSA-Eintrag, der gilt.',
    'The MTA-STS policy could not be fetched. Look at mta-sts. and its web server.':
      'Die MTA-STS-Richtlinie ließ sich nicht abrufen. Sehen Sie sich mta-sts. und seinen Webserver an.',
    'The MTA-STS policy breaks the rules of RFC 8461.':
      'Die MTA-STS-Richtlinie verstößt gegen die Regeln von RFC 8461.',
    'The web server with the MTA-STS policy has a certificate that does not hold.':
      'Der Webserver mit der MTA-STS-Richtlinie hat ein Zertifikat, das nicht gilt.',
    'The report counts them and does not say why.': 'Der Bericht zählt sie und sagt nicht, warum.',
    // http
    'This has a character that no text has.': 'Das enthält ein Zeichen, das in keinem Text vorkommt.',
    'Log in, or send an API key as “Authorization: Bearer om_live_…”.':
      'Melden Sie sich an, oder senden Sie einen API-Schlüssel als „Authorization: Bearer om_live_…“.',
    'This API key is not known, or was revoked.': 'Dieser API-Schlüssel ist unbekannt oder wurde widerrufen.',
    'This is for operators of the installation whose role includes “{0}”. An administrator of the installation can give it; an owner of an account cannot.':
      'Das ist für Betreiber der Installation, deren Rolle „{0}“ einschließt. Vergeben kann sie ein Administrator der Installation; der Inhaber eines Kontos kann es nicht.',
    'Your role or key does not include “{0}”. Ask an owner of the account.':
      'Ihre Rolle oder Ihr Schlüssel schließt „{0}“ nicht ein. Fragen Sie einen Inhaber des Kontos.',
    'This request came from another site. Open the console and try again there.':
      'Diese Anfrage kam von einer anderen Website. Öffnen Sie die Konsole und versuchen Sie es dort noch einmal.',
    'This account is being closed: it can be read, exported and proved, and changes nothing any more. Its owner can call that off in the settings.':
      'Dieses Konto wird geschlossen: Sie können lesen, exportieren und nachweisen, aber nichts mehr ändern. Der Inhaber kann das in den Einstellungen rückgängig machen.',
    'There is nothing at this address. The list of operations is at /v1/openapi.json.':
      'Unter dieser Adresse gibt es nichts. Die Liste der Operationen steht unter /v1/openapi.json.',
    '{0} does nothing at this address. It takes {1}.': '{0} bewirkt unter dieser Adresse nichts. Möglich ist: {1}.',
    'The request is larger than is taken at once: 1 MiB of JSON, 8 MiB of a file. Send less at once.':
      'Die Anfrage ist größer, als auf einmal angenommen wird: 1 MiB bei JSON, 8 MiB bei einer Datei. Senden Sie weniger auf einmal.',
    'The body is not JSON. Send “Content-Type: application/json” and one JSON object.':
      'Der Inhalt ist kein JSON. Senden Sie „Content-Type: application/json“ und ein JSON-Objekt.',
    'A file of this kind is not taken here. Taken are: {0}.':
      'Eine Datei dieser Art wird hier nicht angenommen. Angenommen werden: {0}.',
    'Too many requests. Wait as long as Retry-After says.':
      'Zu viele Anfragen. Warten Sie so lange, wie Retry-After sagt.',
    'An Idempotency-Key has 1 to {0} printable ASCII characters.':
      'Ein Idempotency-Key hat 1 bis {0} druckbare ASCII-Zeichen.',
    'This Idempotency-Key was used for another request. Use a new one for each.':
      'Dieser Idempotency-Key wurde für eine andere Anfrage verwendet. Verwenden Sie für jede einen neuen.',
    'Something broke on our side; nothing was changed. Try again, and tell the operator the request id if it stays.':
      'Bei uns ging etwas schief; geändert wurde nichts. Versuchen Sie es noch einmal, und nennen Sie dem Betreiber die Anfrage-ID, wenn es so bleibt.',
    'A part of the system does not answer just now; nothing was changed. Try again in a moment.':
      'Ein Teil des Systems antwortet gerade nicht; geändert wurde nichts. Versuchen Sie es gleich noch einmal.',
    'Some of what was sent does not fit. Each entry of “errors” says where and why.':
      'Einiges von dem, was gesendet wurde, passt nicht. Jeder Eintrag von „errors“ sagt, wo und warum.',
    'Send “rev”, or If-Match, as you read it.': 'Senden Sie „rev“ oder If-Match, wie Sie es gelesen haben.',
    'This is no cursor of this list. Send “next_cursor” as this list gave it, or begin without one.':
      'Das ist kein Cursor dieser Liste. Senden Sie „next_cursor“, wie diese Liste ihn gegeben hat, oder beginnen Sie ohne.',
    'A box starts empty and free: nothing here can tick it for its reader.':
      'Ein Kästchen ist anfangs leer und frei: Nichts hier kann es für andere ankreuzen.',
    'Every class but the necessary is off until the visitor chooses: nothing here can choose for them.':
      'Jede Klasse außer der notwendigen ist aus, bis Besucher wählen: Nichts hier kann für sie wählen.',
    'Refusing, accepting and choosing look and read alike: nothing here can make one stand out.':
      'Ablehnen, Annehmen und Auswählen sehen gleich aus und lesen sich gleich: Nichts hier kann eines davon hervorheben.',
    'There is no such field here.': 'Dieses Feld gibt es hier nicht.',
    'This is missing.': 'Das fehlt.',
    'This does not fit here.': 'Das passt hier nicht.',
    'Send one of: {0}.': 'Senden Sie eines von: {0}.',
    'Send {0}.': 'Senden Sie {0}.',
    'A name in here does not fit.': 'Ein Name darin passt nicht.',
    'An entry in here does not fit.': 'Ein Eintrag darin passt nicht.',
    'This is empty.': 'Das ist leer.',
    'Send a multiple of {0}.': 'Senden Sie ein Vielfaches von {0}.',
    'Send {0}; this is a number with a fraction.': 'Senden Sie {0}; das ist eine Zahl mit Bruchteil.',
    'Send {0}; this is {1}.': 'Senden Sie {0}, nicht {1}.',
    'Send exactly {0} {1}.': 'Senden Sie genau {0} {1}.',
    'Send a number that is exactly {0}.': 'Senden Sie eine Zahl, die genau {0} ist.',
    'Send at least {0} {1}.': 'Senden Sie mindestens {0} {1}.',
    'Send a number that is at least {0}.': 'Senden Sie eine Zahl, die mindestens {0} ist.',
    'Send more than {0} {1}.': 'Senden Sie mehr als {0} {1}.',
    'Send a number that is more than {0}.': 'Senden Sie eine Zahl über {0}.',
    'Send at most {0} {1}.': 'Senden Sie höchstens {0} {1}.',
    'Send a number that is at most {0}.': 'Senden Sie eine Zahl, die höchstens {0} ist.',
    'Send less than {0} {1}.': 'Senden Sie weniger als {0} {1}.',
    'Send a number that is less than {0}.': 'Senden Sie eine Zahl unter {0}.',
    'Send a time, such as 2026-11-26T09:00:00Z.': 'Senden Sie einen Zeitpunkt, etwa 2026-11-26T09:00:00Z.',
    'Send a day, such as 2026-11-26.': 'Senden Sie einen Tag, etwa 2026-11-26.',
    'Send a time of day, such as 09:00:00.': 'Senden Sie eine Uhrzeit, etwa 09:00:00.',
    'Send an e-mail address.': 'Senden Sie eine E-Mail-Adresse.',
    'Send a web address, such as https://example.org.': 'Senden Sie eine Webadresse, etwa https://example.org.',
    'Send bytes as base64.': 'Senden Sie Bytes als Base64.',
    'Send a text that begins with {0}.': 'Senden Sie einen Text, der mit {0} beginnt.',
    'Send an id of this kind: {0}_ and 25 characters, as it was given.':
      'Senden Sie eine ID dieser Art: {0}_ und 25 Zeichen, wie sie gegeben wurde.',
    'This text is not in the form that is wanted here.': 'Dieser Text hat nicht die Form, die hier verlangt ist.',
    'a text': 'einen Text',
    'a number': 'eine Zahl',
    'a whole number': 'eine ganze Zahl',
    'true or false': 'true oder false',
    'a list': 'eine Liste',
    'an object': 'ein Objekt',
    'a time': 'einen Zeitpunkt',
    null: 'null',
    nothing: 'nichts',
    'another value': 'einen anderen Wert',
    character: 'Zeichen',
    characters: 'Zeichen',
    entry: 'Eintrag',
    entries: 'Einträge',
    byte: 'Byte',
    bytes: 'Byte',
    'It is about {0}, by the case {1}.': 'Betroffen sind {0}, nach dem Fall {1}.',
    'email campaigns': 'E-Mail-Kampagnen',
    'text campaigns': 'SMS-Kampagnen',
    imports: 'Importe',
    forms: 'Formulare',
    'messages for acts': 'transaktionale Nachrichten',
    'API keys': 'API-Schlüssel',
    measuring: 'die Messung',
    // imports
    'There is no such import in this account.': 'Diesen Import gibt es in diesem Konto nicht.',
    'The import is not in a state in which this can be done.': 'Beim jetzigen Stand des Imports geht das nicht.',
    'A list of this kind is not taken, whatever stands in it.':
      'Eine Liste dieser Art wird nicht angenommen, was auch immer darin steht.',
    'What was attested of an earlier import did not hold. Imports are suspended until its case is closed.':
      'Was für einen früheren Import erklärt wurde, traf nicht zu. Importe sind gesperrt, bis der Fall geschlossen ist.',
    'Screening did not clear what is said of where this list comes from. What “errors” lists is why.':
      'Die Angaben zur Herkunft der Liste hat die Inhaltsprüfung nicht zugelassen. Den Grund nennt „errors“.',
    'There are 20 imports under way. Finish or cancel some first.':
      'Es laufen schon 20 Importe. Schließen Sie zuerst einige ab, oder brechen Sie sie ab.',
    'A file has at most 4 GiB. Split the list.': 'Eine Datei hat höchstens 4 GiB. Teilen Sie die Liste.',
    'Some parts have not arrived: “errors” names them. Send them, then say it again.':
      'Einige Teile sind nicht angekommen: „errors“ nennt sie. Senden Sie sie und melden Sie dann erneut, dass alles da ist.',
    'The file cannot be read as a list. “errors” says why.':
      'Die Datei lässt sich nicht als Liste lesen. Warum, steht in „errors“.',
    'An import has at most 50 wordings.': 'Ein Import hat höchstens 50 Wortlaute.',
    'The file is not of the kind that it says it is.': 'Die Datei ist nicht von der Art, die sie angibt.',
    'These words do not say what anybody agreed to, or join it to something else. Send the words that stood beside the box.':
      'Dieser Wortlaut sagt nicht, worin jemand eingewilligt hat, oder verbindet es mit etwas anderem. Senden Sie die Worte, die neben dem Kästchen standen.',
    'The mapping leaves out what each row must prove. “errors” says what.':
      'Die Zuordnung lässt aus, was jede Zeile nachweisen muss. Was, steht in „errors“.',
    'The words of the attestation have changed. Read them again.':
      'Der Wortlaut der Erklärung hat sich geändert. Lesen Sie ihn noch einmal.',
    'The trial found that this is no list that people signed up to. “errors” says why.':
      'Der Probelauf hat ergeben, dass sich in diese Liste niemand selbst eingetragen hat. Warum, steht in „errors“.',
    'No row of the file can be taken. The trial says why.':
      'Keine Zeile der Datei kann angenommen werden. Warum, sagt der Probelauf.',
    'One of these rows was not drawn. The rows that were are in the list of the sample.':
      'Eine dieser Zeilen wurde nicht gezogen. Die gezogenen stehen in der Liste der Stichprobe.',
    'The file is not of the kind that it says it is, is broken, or is a picture too small to show anything.':
      'Die Datei ist nicht von der Art, die sie angibt, ist beschädigt oder ist ein Bild, das zu klein ist, um etwas zu zeigen.',
    'The document is text, and an address of one of these rows does not stand in it; or it is the list itself, which proves nothing.':
      'Der Beleg ist Text, und eine Adresse dieser Zeilen steht nicht darin; oder er ist die Liste selbst, und die weist nichts nach.',
    'The seven days in which the sample could be backed are over.':
      'Die sieben Tage, in denen die Stichprobe belegt werden konnte, sind vorbei.',
    'There are too many documents. Send one file for several rows.':
      'Das sind zu viele Belege. Senden Sie eine Datei für mehrere Zeilen.',
    'Some rows of the sample have no document yet. Nothing is released before each of them has.':
      'Einige Zeilen der Stichprobe haben noch keinen Beleg. Vorher wird nichts freigegeben.',
    'A person looks at this list before anybody of it is released: it looks strange, or one scan stands for several people. “errors” names the review. Text in which each address stands needs no look.':
      'Ein Mensch sieht sich diese Liste an, bevor jemand daraus freigegeben wird: Sie wirkt auffällig, oder ein Scan steht für mehrere Personen. „errors“ nennt die Prüfung. Text, in dem jede Adresse steht, muss niemand ansehen.',
    'The wave before has not rested for a day, or fewer than half of its people were written to; or other lists began with as many people today. Silence proves nothing.':
      'Die vorige Welle ruhte noch keinen Tag, oder weniger als die Hälfte ihrer Personen wurde angeschrieben; oder andere Listen haben heute mit ebenso vielen Personen begonnen. Schweigen weist nichts nach.',
    '{0} of the addresses are such as nobody signs up with: abuse@, postmaster@, spamtrap@ and their kin.':
      '{0} der Adressen sind solche, mit denen sich niemand anmeldet: abuse@, postmaster@, spamtrap@ und dergleichen.',
    '{0} of the addresses belong to nobody in particular, as info@ and sales@: such lists are collected from websites.':
      '{0} der Adressen gehören niemand Bestimmtem, wie info@ und sales@: Solche Listen werden von Websites gesammelt.',
    '{0} of the addresses are of services that give them away for ten minutes.':
      '{0} der Adressen stammen von Diensten, die sie für zehn Minuten vergeben.',
    '{0} of the addresses are under domains that were closed years ago, or are misspelt: nobody has confirmed them.':
      '{0} der Adressen liegen unter Domains, die vor Jahren geschlossen wurden oder falsch geschrieben sind: Niemand hat sie bestätigt.',
    '{0} of the addresses count on from the one before, as anna1, anna2, anna3: a program made them.':
      '{0} der Adressen zählen von der vorigen weiter, wie anna1, anna2, anna3: Ein Programm hat sie erzeugt.',
    '{0} of the addresses are a first name or a common word alone at a large provider: those were taken long ago, and are what programs try.':
      '{0} der Adressen sind nur ein Vorname oder ein häufiges Wort bei einem großen Anbieter: Die sind längst vergeben, und Programme probieren sie durch.',
    '{0} of the addresses are letters and digits without any sense: a program made them.':
      '{0} der Adressen sind Buchstaben und Ziffern ohne Sinn: Ein Programm hat sie erzeugt.',
    '{0} of the addresses have nothing to do with the name beside them.':
      '{0} der Adressen haben nichts mit dem Namen daneben zu tun.',
    '{0} of the people agreed in the same second as more than ten others: that is when a list was loaded, and not when anybody ticked a box.':
      '{0} der Personen haben in derselben Sekunde eingewilligt wie mehr als zehn andere: Da wurde eine Liste geladen, aber kein Kästchen angekreuzt.',
    '{0} of the times are on the full hour: they were written down and not measured.':
      '{0} der Zeiten liegen auf der vollen Stunde: Sie wurden aufgeschrieben und nicht gemessen.',
    '{0} of the times follow each other in even steps: people do not sign up by the clock.':
      '{0} der Zeiten folgen in gleichen Abständen aufeinander: Menschen melden sich nicht im Takt an.',
    '{0} of the people agreed on one single day.': '{0} der Personen haben an einem einzigen Tag eingewilligt.',
    '{0} of the people signed up from a network address from which more than twenty did.':
      '{0} der Personen haben sich von einer Netzadresse aus angemeldet, von der mehr als zwanzig kamen.',
    '{0} of the people signed up from one and the same network.':
      '{0} der Personen haben sich aus ein und demselben Netz angemeldet.',
    '{0} of the network addresses are of no public network: nobody can have come from there.':
      '{0} der Netzadressen gehören zu keinem öffentlichen Netz: Von dort kann niemand gekommen sein.',
    '{0} of the people stand in lists that other senders have brought along here: it is the same list.':
      '{0} der Personen stehen in Listen, die andere Absender hierher mitgebracht haben: Es ist dieselbe Liste.',
    'The list has people’s profiles at a professional network. Where did they give them to you?':
      'Die Liste enthält Profile von Personen in einem beruflichen Netzwerk. Wo haben sie Ihnen diese gegeben?',
    'Part {0} has not arrived.': 'Teil {0} ist nicht angekommen.',
    'Of {0} rows that were drawn, {1} were backed by a document within seven days. The import was refused, and nothing of it will be sent to.':
      'Von {0} gezogenen Zeilen wurden {1} binnen sieben Tagen belegt. Der Import wurde abgelehnt, und niemand daraus wird angeschrieben.',
    'The id of a document.': 'Die ID eines Dokuments.',
    'There is no such document.': 'Diesen Beleg gibt es nicht.',
    'No column is the address or the number.': 'Keine Spalte ist die Adresse oder die Nummer.',
    'Say for which channel people agreed, for all rows or as a column. Each channel is a consent of its own.':
      'Sagen Sie, für welchen Kanal eingewilligt wurde, für alle Zeilen oder als Spalte. Jeder Kanal ist eine eigene Einwilligung.',
    'The file has {0} columns.': 'Die Datei hat {0} Spalten.',
    'A column is one thing, and each thing is one column.':
      'Eine Spalte hat eine Bedeutung, und jede Bedeutung hat eine Spalte.',
    'An attribute needs a name.': 'Eine Angabe braucht einen Namen.',
    '“{0}” is when the row was written there, and no time at which anybody agreed. Leave it out, or add a column from your own records.':
      '„{0}“ ist, wann die Zeile dort geschrieben wurde, und nicht, wann jemand eingewilligt hat. Lassen Sie die Spalte weg, oder ergänzen Sie eine aus Ihren eigenen Unterlagen.',
    'There is no time zone “{0}”. Name one as Europe/Paris, or an offset as +01:00.':
      'Die Zeitzone „{0}“ gibt es nicht. Geben Sie sie wie Europe/Paris an, oder einen Abstand wie +01:00.',
    'No version {0} of “{1}” was published here.': 'Version {0} von „{1}“ wurde hier nie veröffentlicht.',
    'What goes to a partner was ticked on a form that names it, and on nothing else.':
      'Was an einen Partner geht, wurde auf einem Formular angekreuzt, das ihn nennt, und nirgends sonst.',
    '“{0}” is not for this channel.': '„{0}“ ist nicht für diesen Kanal.',
    'A purpose is named once, in the version whose words people saw.':
      'Ein Zweck wird einmal genannt, in der Version, deren Wortlaut zu sehen war.',
    '“{0}” stands for “{1}”, which is not among the purposes.':
      '„{0}“ steht für „{1}“, das nicht unter den Zwecken ist.',
    'The wording for “{0}” was not sent.': 'Der Wortlaut für „{0}“ wurde nicht gesendet.',
    'When and from where each person signed up on a form, and when they confirmed it: the record of a double opt-in where the confirmation came after the sign-up.':
      'Wann und von wo sich jede Person auf einem Formular angemeldet und wann sie es bestätigt hat: der Beleg eines Double-Opt-in, wo die Bestätigung nach der Anmeldung kam.',
    'The words beside the box, and that a box was ticked at all. Add both; rows without OPTIN_TIME were imported there too, and stay in quarantine.':
      'Die Worte neben dem Kästchen, und dass überhaupt eines angekreuzt wurde. Ergänzen Sie beides; Zeilen ohne OPTIN_TIME wurden auch dort importiert und bleiben in Quarantäne.',
    'Who they are, and who has left. ADDED_TIME is when the contact was made there, by whatever means; DOUBLE_OPT-IN says yes and not when.':
      'Wer sie sind, und wer gegangen ist. ADDED_TIME ist, wann der Kontakt dort angelegt wurde, auf welchem Weg auch immer; DOUBLE_OPT-IN sagt Ja und nicht wann.',
    'When, where and how each person agreed, and to which words. Add columns with these from your own records; without them the rows stay in quarantine.':
      'Wann, wo und wie jede Person eingewilligt hat, und in welche Worte. Ergänzen Sie Spalten damit aus eigenen Unterlagen; ohne sie bleiben die Zeilen in Quarantäne.',
    'Who they are, and whom you blocked there. created_at is when the row was written.':
      'Wer sie sind, und wen Sie dort gesperrt haben. created_at ist, wann die Zeile geschrieben wurde.',
    'Almost everything: the export does not say when, where, how or to which words anybody agreed. Without your own records the rows stay in quarantine.':
      'Fast alles: Der Export sagt nicht, wann, wo, wie oder in welche Worte jemand eingewilligt hat. Ohne eigene Unterlagen bleiben die Zeilen in Quarantäne.',
    'Who they are, when they were last active, and in a report with that column who must not be contacted.':
      'Wer sie sind, wann sie zuletzt aktiv waren, und in einem Bericht mit dieser Spalte, wer nicht angeschrieben werden darf.',
    'When, where and how each person agreed, and to which words: date_added is when the contact was made, date_identified when it got a name.':
      'Wann, wo und wie jede Person eingewilligt hat, und in welche Worte: date_added ist, wann der Kontakt angelegt wurde, date_identified, wann er einen Namen bekam.',
    'The line cannot be read: it is not text, too long, or a quote in it opens or closes in the wrong place.':
      'Die Zeile ist nicht lesbar: Sie ist kein Text, zu lang, oder ein Anführungszeichen darin öffnet oder schließt an der falschen Stelle.',
    'There is no address in this row.': 'In dieser Zeile steht keine Adresse.',
    'This is not an email address that mail reaches: one name@domain, without a name, quotes or a second address.':
      'Das ist keine E-Mail-Adresse, die sich erreichen lässt: genau ein name@domain, ohne Namen, Anführungszeichen oder zweite Adresse.',
    'This is not a phone number. In local form it needs a country.':
      'Das ist keine Telefonnummer. In örtlicher Form braucht sie ein Land.',
    'The address stands in the file already, for the same purpose. The first row counts.':
      'Die Adresse steht schon in der Datei, für denselben Zweck. Die erste Zeile zählt.',
    'It does not say for which channel the consent was given.': 'Sie sagt nicht, für welchen Kanal eingewilligt wurde.',
    'It does not say for what the person agreed, or names a purpose that is not mapped.':
      'Sie sagt nicht, in was die Person eingewilligt hat, oder nennt einen Zweck, der nicht zugeordnet ist.',
    'The file itself says that this person has left. The address is suppressed from now on.':
      'Die Datei selbst sagt, dass diese Person gegangen ist. Die Adresse ist von jetzt an gesperrt.',
    'The address is suppressed: it bounced, complained, or asked to be left alone.':
      'Die Adresse ist gesperrt: Von dort kam ein Rückläufer oder eine Beschwerde, oder jemand wollte in Ruhe gelassen werden.',
    'The person has taken this consent back, or left the box empty, here. No file undoes that.':
      'Die Person hat diese Einwilligung hier widerrufen oder das Kästchen leer gelassen. Das macht keine Datei rückgängig.',
    'The person has given this consent here already.': 'Diese Einwilligung hat die Person hier schon gegeben.',
    'The person was erased, and only they can come back.':
      'Die Person wurde gelöscht, und nur sie selbst kann zurückkommen.',
    'Complaints or bounces ended an import before this person was released. Nobody is brought again from that list.':
      'Beschwerden oder Rückläufer haben einen Import beendet, bevor diese Person freigegeben wurde. Aus dieser Liste wird niemand noch einmal importiert.',
    'It does not say when the person agreed.': 'Sie sagt nicht, wann die Person eingewilligt hat.',
    'The time of the consent cannot be read: a date with an hour and a zone is needed.':
      'Die Zeit der Einwilligung ist nicht lesbar: Ein Datum mit Stunde und Zone ist nötig.',
    'The time of the consent says no zone. Name the zone in the mapping.':
      'Die Zeit der Einwilligung nennt keine Zone. Nennen Sie die Zone in der Zuordnung.',
    'The time of the consent is still to come.': 'Die Zeit der Einwilligung liegt noch in der Zukunft.',
    'The time of the consent is before anybody kept such a record.':
      'Die Zeit der Einwilligung liegt vor jeder solchen Aufzeichnung.',
    'Nobody has written to this person, or heard from them, for two years.':
      'Seit zwei Jahren hat niemand dieser Person geschrieben oder von ihr gehört.',
    'More than {0} people agreed in this very second. Nobody does.':
      'Mehr als {0} Personen haben in genau dieser Sekunde eingewilligt. Das tut niemand.',
    'It does not say how the person agreed.': 'Sie sagt nicht, wie die Person eingewilligt hat.',
    'It does not say that the person ticked a box.': 'Sie sagt nicht, dass die Person ein Kästchen angekreuzt hat.',
    'It does not say where the person agreed.': 'Sie sagt nicht, wo die Person eingewilligt hat.',
    'The words that stood beside the box are not among the files of this import.':
      'Die Worte, die neben dem Kästchen standen, sind nicht unter den Dateien dieses Imports.',
    'The country is not known, so that the strictest evidence would be needed.':
      'Das Land ist nicht bekannt, darum wären die strengsten Belege nötig.',
    'In this country, or for this channel, the record of the double opt-in is needed: when it was sent, and when it was confirmed.':
      'In diesem Land oder für diesen Kanal ist der Beleg des Double-Opt-in nötig: wann er gesendet und wann er bestätigt wurde.',
    'Between one byte and 8 MiB.': 'Zwischen einem Byte und 8 MiB.',
    'Two capital letters, as FR.': 'Zwei Großbuchstaben, etwa FR.',
    'People ticked a box on a form of your own website.':
      'Auf einem Formular Ihrer eigenen Website wurde ein Kästchen angekreuzt.',
    'People ticked a box on a tablet or a till of yours.':
      'Auf einem Tablet oder an einer Kasse von Ihnen wurde ein Kästchen angekreuzt.',
    'People ticked a box on paper, and you keep the paper.':
      'Auf Papier wurde ein Kästchen angekreuzt, und Sie bewahren das Papier auf.',
    'People ticked a box at a stand of your own.': 'An Ihrem eigenen Stand wurde ein Kästchen angekreuzt.',
    'People ticked a box on a form of yours that another provider ran.':
      'Auf einem Formular von Ihnen, das ein anderer Anbieter betrieb, wurde ein Kästchen angekreuzt.',
    'A list that was bought agreed to nothing that you say. It is not taken, whatever its seller guarantees.':
      'Wer auf einer gekauften Liste steht, hat in nichts eingewilligt, was Sie sagen. Sie wird nicht angenommen, was der Verkäufer auch garantiert.',
    'Who is on a rented list agreed with somebody else. It is not taken.':
      'Wer auf einer gemieteten Liste steht, hat bei jemand anderem eingewilligt. Sie wird nicht angenommen.',
    'An address that stands somewhere on the web is no consent. Such a list is not taken.':
      'Eine Adresse, die irgendwo im Web steht, ist keine Einwilligung. Eine solche Liste wird nicht angenommen.',
    'Addresses that were added to people by a data service were not given by them. They are not taken.':
      'Adressen, die ein Datendienst zu Personen ergänzt hat, haben diese nicht selbst gegeben. Sie werden nicht angenommen.',
    'Contacts from LinkedIn and other professional networks are not taken: a connection is no consent.':
      'Kontakte aus LinkedIn und anderen beruflichen Netzwerken werden nicht angenommen: Eine Verbindung ist keine Einwilligung.',
    'Who stands in a directory, a register or a chamber’s list agreed to no message of yours. It is not taken.':
      'Wer in einem Verzeichnis, einem Register oder der Liste einer Kammer steht, hat in keine Nachricht von Ihnen eingewilligt. Eine solche Liste wird nicht angenommen.',
    'Leads that somebody else collected are not taken.':
      'Leads, die jemand anderes gesammelt hat, werden nicht angenommen.',
    'Who agreed to hear from another company did not agree to hear from you. Partners stand on a form by name, each with its own box.':
      'Wer von einer anderen Firma hören will, hat nicht eingewilligt, von Ihnen zu hören. Partner stehen mit Namen auf einem Formular, jeder mit eigenem Kästchen.',
    'Who is in an address book ticked no box. It is not taken.':
      'Wer in einem Adressbuch steht, hat kein Kästchen angekreuzt. Es wird nicht angenommen.',
    'Who bought something ticked no box by that. Ask your customers on a form.':
      'Wer etwas gekauft hat, hat damit kein Kästchen angekreuzt. Fragen Sie Ihre Kunden auf einem Formular.',
    'Lists of a political character are not accepted.': 'Politische Listen werden nicht angenommen.',
    '{0} stands in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} steht in Exporten beruflicher Netzwerke und von Werkzeugen, die dort Kontakte sammeln, und in keiner Liste von Menschen, die sich angemeldet haben.',
    '{0} stand in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} stehen in Exporten beruflicher Netzwerke und von Werkzeugen, die dort Kontakte sammeln, und in keiner Liste von Menschen, die sich angemeldet haben.',
    '{0} says that the address was found or guessed, and not given.':
      '{0} sagt, dass die Adresse gefunden oder erraten und nicht angegeben wurde.',
    '{0} say that the address was found or guessed, and not given.':
      '{0} sagen, dass die Adresse gefunden oder erraten und nicht angegeben wurde.',
    '{0} says that the address was collected by a program from pages.':
      '{0} sagt, dass ein Programm die Adresse von Seiten gesammelt hat.',
    '{0} say that the address was collected by a program from pages.':
      '{0} sagen, dass ein Programm die Adresse von Seiten gesammelt hat.',
    '{0} is a column of a list that is sold.': '{0} ist die Spalte einer Liste, die verkauft wird.',
    '{0} are columns of a list that is sold.': '{0} sind Spalten einer Liste, die verkauft wird.',
    '{0} is a column of leads that somebody else collected.':
      '{0} ist eine Spalte von Leads, die jemand anderes gesammelt hat.',
    '{0} are columns of leads that somebody else collected.':
      '{0} sind Spalten von Leads, die jemand anderes gesammelt hat.',
    '{0} says that another company collected the address.':
      '{0} sagt, dass ein anderes Unternehmen die Adresse gesammelt hat.',
    '{0} say that another company collected the address.':
      '{0} sagen, dass ein anderes Unternehmen die Adresse gesammelt hat.',
    '{0} is a column of a list of a political character.': '{0} ist die Spalte einer Liste politischer Art.',
    '{0} are columns of a list of a political character.': '{0} sind Spalten einer Liste politischer Art.',
    '{0} is a column of a directory or register.': '{0} ist die Spalte eines Verzeichnisses oder Registers.',
    '{0} are columns of a directory or register.': '{0} sind Spalten eines Verzeichnisses oder Registers.',
    '{0} holds links into LinkedIn’s sales tools.': '{0} enthält Links zu den Verkaufswerkzeugen von LinkedIn.',
    '{0} holds links into a tool that collects contacts from professional networks.':
      '{0} enthält Links zu einem Werkzeug, das Kontakte aus beruflichen Netzwerken sammelt.',
    '“{0}” is in a list that looks like the contacts of a professional network, and does not say when anybody agreed. If people signed up, leave the column out and add when they agreed.':
      '„{0}“ steht in einer Liste, die wie die Kontakte eines beruflichen Netzwerks aussieht und nicht sagt, wann jemand eingewilligt hat. Haben sich die Menschen angemeldet, lassen Sie die Spalte weg und ergänzen Sie, wann.',
    '“{0}” stands beside columns that only tools have which collect contacts there.':
      '„{0}“ steht neben Spalten, die nur Werkzeuge haben, die dort Kontakte sammeln.',
    '“{0}” is in a list that does not say when anybody agreed. If people gave you their profiles, leave the column out and add when they agreed.':
      '„{0}“ steht in einer Liste, die nicht sagt, wann jemand eingewilligt hat. Haben die Menschen Ihnen ihre Profile gegeben, lassen Sie die Spalte weg und ergänzen Sie, wann sie eingewilligt haben.',
    'There are no words in it.': 'Das enthält keine Wörter.',
    'A box in it is ticked before anybody ticks it.': 'Ein Kästchen darin ist angekreuzt, bevor es jemand ankreuzt.',
    '{0} joins the consent to something else.': '{0} verbindet die Einwilligung mit etwas anderem.',
    '{0} makes a consent of something else than a tick.':
      '{0} macht aus etwas anderem als einem Kreuz eine Einwilligung.',
    '{0} makes a tick of a no, or a no of a tick.': '{0} macht aus einem Nein ein Kreuz oder aus einem Kreuz ein Nein.',
    // ledger
    'The log has no such entry, or no checkpoint of that size is kept.':
      'Das Protokoll hat keinen solchen Eintrag, oder zu dieser Größe ist kein Prüfpunkt aufbewahrt.',
    'The log was never of these sizes, in this order.':
      'Diese Größen hatte das Protokoll nie, nicht in dieser Reihenfolge.',
    'There is no such account, or it is not yours.': 'Dieses Konto gibt es nicht, oder es ist nicht Ihres.',
    'It answered 409, and with no size.': 'Er antwortete 409, und ohne Größe.',
    'It has cosigned this log at size {0}.': 'Er hat dieses Protokoll bei Größe {0} mitgezeichnet.',
    'It has cosigned another log of size {0}.': 'Er hat ein anderes Protokoll der Größe {0} mitgezeichnet.',
    'It names another size each time that it is asked.': 'Er nennt jedes Mal, wenn er gefragt wird, eine andere Größe.',
    'It cannot be reached: {0}.': 'Er ist nicht zu erreichen: {0}.',
    'It answered, and not with a cosignature of its key.':
      'Er antwortete, und nicht mit einer Mitzeichnung seines Schlüssels.',
    'Its clock says {0}, ours {1}.': 'Seine Uhr sagt {0}, unsere {1}.',
    'There is no such verification.': 'Diese Prüfung gibt es nicht.',
    'One is under way: wait until it has ended, or call it off.':
      'Eine läuft schon: Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.',
    'Restore a newer backup of the database.': 'Spielen Sie eine neuere Sicherung der Datenbank zurück.',
    'The witness {0} knows a log that this database (size {1}) does not continue.':
      'Der Zeuge {0} kennt ein Protokoll, das diese Datenbank (Größe {1}) nicht fortsetzt.',
    'If the witness is wrong, remove it.': 'Irrt sich der Zeuge, entfernen Sie ihn.',
    'This machine has signed a later log than the database holds (size {0}).':
      'Diese Maschine hat ein späteres Protokoll signiert, als die Datenbank enthält (Größe {0}).',
    'This machine has signed a different log than the database holds (size {0}).':
      'Diese Maschine hat ein anderes Protokoll signiert, als die Datenbank enthält (Größe {0}).',
    'The database was restored (size {0}), and no witness could say whether the log was ever larger.':
      'Die Datenbank wurde zurückgespielt (Größe {0}), und kein Zeuge konnte sagen, ob das Protokoll je größer war.',
    'This machine has never signed the log (size {0}), and no witness could be asked whether it was ever larger.':
      'Diese Maschine hat das Protokoll nie signiert (Größe {0}), und kein Zeuge konnte gefragt werden, ob es je größer war.',
    'The database was restored from a backup.': 'Die Datenbank wurde aus einer Sicherung zurückgespielt.',
    'This is no key of a witness: “optimail witness” prints it as vkey.':
      'Das ist kein Schlüssel eines Zeugen: „optimail witness“ gibt ihn als vkey aus.',
    'A name has letters, digits and . _ / : -, and is not “none” or “external”.':
      'Ein Name besteht aus Buchstaben, Ziffern und . _ / : - und lautet nicht „none“ oder „external“.',
    'This is no web address such as https://witness.example.org.':
      'Das ist keine Webadresse wie https://witness.example.org.',
    'This witness is named already.': 'Dieser Zeuge ist schon benannt.',
    'Another witness has this name.': 'Ein anderer Zeuge heißt schon so.',
    'There are as many witnesses as a log can have.': 'Mehr Zeugen kann ein Protokoll nicht haben.',
    'No witness has this name.': 'Kein Zeuge heißt so.',
    'The other witnesses have not cosigned what is served: it would go back. Wait until one of them has, or remove them first.':
      'Die anderen Zeugen haben nicht mitunterschrieben, was veröffentlicht ist: Es ginge rückwärts. Warten Sie, bis einer unterschrieben hat, oder entfernen Sie zuerst diese Zeugen.',
    'A key of the log is being exchanged: let that end first.':
      'Ein Schlüssel des Protokolls wird gerade gewechselt: Warten Sie, bis das abgeschlossen ist.',
    'No key of the log is being exchanged.': 'Zurzeit wird kein Schlüssel des Protokolls gewechselt.',
    'No witness has cosigned under the new key: tell it to their operators first (optimail witness add-log VKEY).':
      'Unter dem neuen Schlüssel hat noch kein Zeuge mitunterschrieben: Teilen Sie ihn zuerst deren Betreibern mit (optimail witness add-log VKEY).',
    'What is served is not signed with the new key yet. Try again in a moment.':
      'Was veröffentlicht ist, ist noch nicht mit dem neuen Schlüssel unterschrieben. Versuchen Sie es gleich noch einmal.',
    'The log is being signed: nothing holds it.': 'Das Protokoll wird unterschrieben: Nichts hält es auf.',
    'A witness has seen a log that this one does not continue. Restore a newer backup, or remove the witness if it is wrong.':
      'Ein Zeuge hat ein Protokoll gesehen, das dieses nicht fortsetzt. Stellen Sie eine neuere Sicherung wieder her, oder entfernen Sie den Zeugen, falls er sich irrt.',
    'It was asked while the log grew.': 'Er wurde gefragt, während das Protokoll wuchs.',
    // outside
    'The address is no web address.': 'Die Adresse ist keine Webadresse.',
    'No web site listens on that port.': 'Auf diesem Port lauscht keine Website.',
    'The address leads into a private network.': 'Die Adresse führt in ein privates Netz.',
    'There is no server of that name.': 'Einen Server dieses Namens gibt es nicht.',
    'This machine does not reach the internet.': 'Diese Maschine erreicht das Internet nicht.',
    'The server did not answer.': 'Der Server hat nicht geantwortet.',
    'The server could not prove who it is: its certificate is not valid.':
      'Der Server konnte nicht nachweisen, wer er ist: Sein Zertifikat ist ungültig.',
    'The server took too long.': 'Der Server brauchte zu lange.',
    'The server’s answer was too large.': 'Die Antwort des Servers war zu groß.',
    'The server sends elsewhere. Enter the address where it really is.':
      'Der Server schickt anderswohin. Geben Sie die Adresse ein, wo er wirklich ist.',
    'The server sends to an address without encryption.': 'Der Server schickt an eine Adresse ohne Verschlüsselung.',
    'The server’s answer was no HTTP.': 'Die Antwort des Servers war kein HTTP.',
    'The server answered {0}.': 'Der Server antwortete {0}.',
    // privacy
    'A keyed hash of the address, so that nobody brings them back but they themselves.':
      'Ein Hash der Adresse mit Schlüssel, damit niemand sie zurückbringt außer sie selbst.',
    'The evidence of their consents, sealed and read by nobody, until claims can no longer be made (GDPR 17.3 e).':
      'Die Belege ihrer Einwilligungen, versiegelt und von niemandem gelesen, bis keine Ansprüche mehr erhoben werden können (DSGVO 17.3 e).',
    'Commitments in the log, from which nothing can be read: everybody else’s proof rests on them.':
      'Verpflichtungen im Protokoll, aus denen sich nichts lesen lässt: Darauf ruhen die Nachweise aller anderen.',
    'Nobody of this id was erased.': 'Unter dieser ID wurde niemand gelöscht.',
    'There is no such request.': 'Diesen Antrag gibt es nicht.',
    'Say who asks: a contact, or a name or address of somebody who is none.':
      'Sagen Sie, wer fragt: ein Kontakt, oder Name oder Adresse von jemandem, der keiner ist.',
    'A request that came tomorrow cannot be written down today.':
      'Ein Antrag, der morgen einging, lässt sich heute nicht festhalten.',
    'This is more than a year ago. Check the date.': 'Das ist mehr als ein Jahr her. Prüfen Sie das Datum.',
    'This request is closed already.': 'Dieser Antrag ist schon geschlossen.',
    'This request is open.': 'Dieser Antrag ist offen.',
    'This request was extended before. The law allows it once.':
      'Dieser Antrag wurde schon verlängert. Das Gesetz erlaubt es einmal.',
    'The month is over. An extension had to be told before.':
      'Der Monat ist vorbei. Eine Verlängerung hätte vorher mitgeteilt werden müssen.',
    'This rule is not an account’s to choose.': 'Diese Regel kann ein Konto nicht selbst wählen.',
    'The rule does not allow this number of days. Its bounds stand in the list.':
      'Die Regel erlaubt diese Zahl von Tagen nicht. Ihre Grenzen stehen in der Liste.',
    'There is no such walk.': 'Diesen Lauf gibt es nicht.',
    'Such a walk is under way. Wait for it, or cancel it.':
      'Ein solcher Lauf ist schon unterwegs. Warten Sie auf ihn, oder halten Sie ihn an.',
    'This walk is over.': 'Dieser Lauf ist beendet.',
    'The evidence of a consent that counts is kept while it is relied on.':
      'Die Belege einer geltenden Einwilligung werden aufbewahrt, solange man sich darauf stützt.',
    'Whoever sends must be able to prove it (GDPR 7.1).': 'Wer sendet, muss es nachweisen können (DSGVO 7.1).',
    'A consent ends when its person has done nothing themselves for so long.':
      'Eine Einwilligung endet, wenn die Person so lange selbst nichts getan hat.',
    'Three years from the last act of the person (CNIL, référentiel gestion commerciale). An opened mail is no act.':
      'Drei Jahre ab der letzten Handlung der Person (CNIL, référentiel gestion commerciale). Eine geöffnete E-Mail ist keine Handlung.',
    'After a consent has ended its evidence is archived: nothing is sent, counted or exported from it. Then it is erased. That a number left on a call list is kept for as long after the list was over.':
      'Nach dem Ende einer Einwilligung werden ihre Belege archiviert: Daraus wird nichts gesendet, gezählt oder exportiert. Dann werden sie gelöscht. Dass eine Nummer auf einer Anrufliste stand, wird nach deren Ende ebenso lange aufbewahrt.',
    'Claims may be made for so long: five years (UWG §7a, TSR 310.5, French civil law), four in TCPA cases.':
      'So lange sind Ansprüche möglich: fünf Jahre (UWG §7a, TSR 310.5, französisches Zivilrecht), vier in TCPA-Fällen.',
    'That somebody refused is kept, so that they are not asked again and again. Then it is erased.':
      'Dass jemand abgelehnt hat, wird aufbewahrt, damit nicht immer wieder gefragt wird. Dann wird es gelöscht.',
    'Six months at least (CNIL 2020-092 §39).': 'Mindestens sechs Monate (CNIL 2020-092 §39).',
    'IP addresses and browser names are erased from the evidence; their digests stay, so that the rest still verifies.':
      'IP-Adressen und Browsernamen werden aus den Belegen gelöscht; ihre Prüfsummen bleiben, damit sich der Rest weiter prüfen lässt.',
    'They link a person to an act, and do so no better after a year (EDPB 05/2020 ¶106).':
      'Sie verbinden eine Person mit einer Handlung, und nach einem Jahr nicht besser als davor (EDPB 05/2020 ¶106).',
    'A sign-up that nobody confirmed is erased, the contact with it.':
      'Eine Anmeldung, die niemand bestätigt hat, wird gelöscht, und der Kontakt mit ihr.',
    'Nobody knows whether the address’s owner typed it.':
      'Niemand weiß, ob der Inhaber der Adresse sie selbst eingegeben hat.',
    'Forms, notices and their pictures are kept as long as the newest record that cites them.':
      'Formulare, Wortlaute und ihre Bilder werden so lange aufbewahrt wie der neueste Eintrag, der sie nennt.',
    'They are what was shown. There is nothing about anybody in them.':
      'Sie sind, was gezeigt wurde. Über Personen steht nichts darin.',
    'A suppressed address is kept as a keyed hash and nothing else.':
      'Eine gesperrte Adresse wird als Hash mit Schlüssel aufbewahrt und sonst nicht.',
    'Whoever said no must not be written to again (CNIL: three years at least).':
      'Wer Nein gesagt hat, darf nicht wieder angeschrieben werden (CNIL: mindestens drei Jahre).',
    'Whoever asks to be erased is suppressed at once, and then erased, or archived until claims can no longer be made.':
      'Wer gelöscht werden möchte, wird sofort gesperrt und dann gelöscht oder archiviert, bis keine Ansprüche mehr erhoben werden können.',
    'GDPR 17; an archive rests on 17.3 (e), legal claims. The person is told which.':
      'DSGVO 17; ein Archiv stützt sich auf 17.3 (e), Rechtsansprüche. Die Person erfährt, was davon gilt.',
    'Backups are kept thirty days at most, so that a destroyed key is gone from them, too.':
      'Sicherungen werden höchstens dreißig Tage aufbewahrt, damit ein vernichteter Schlüssel auch daraus verschwindet.',
    'An erasure must have a stated horizon.': 'Bei einer Löschung muss feststehen, wann sie vollständig ist.',
    'Entries of the log are never deleted: 33 bytes each, from which nobody can be found once their key is destroyed.':
      'Einträge des Protokolls werden nie gelöscht: je 33 Byte, aus denen niemand zu finden ist, sobald der Schlüssel vernichtet ist.',
    'Everybody else’s proof rests on them.': 'Die Nachweise aller anderen beruhen darauf.',
    // reports
    'This campaign has not been started: there is nothing to report yet.':
      'Diese Kampagne wurde nicht gestartet: Es gibt noch nichts zu berichten.',
    'Messages are signed by DKIM.': 'Nachrichten sind mit DKIM signiert.',
    'SPF allows whoever sends.': 'SPF erlaubt, wer sendet.',
    'The domain has a DMARC record, and what is signed is in its name.':
      'Die Domain hat einen DMARC-Eintrag, und was signiert ist, ist in ihrem Namen.',
    'The sending address has a name that leads back to it.':
      'Die sendende Adresse hat einen Namen, der zu ihr zurückführt.',
    'Mail is handed over encrypted.': 'E-Mails werden verschlüsselt übergeben.',
    'People leave by one click, and it is heeded within two days. Here it is at once.':
      'Man meldet sich mit einem Klick ab, und das gilt binnen zwei Tagen. Hier gilt es sofort.',
    'Fewer than 0.1 % say that it is spam, and never 0.3 %.':
      'Weniger als 0,1 % melden Nachrichten als Spam, und nie 0,3 %.',
    'Built in': 'Eingebaut',
    'Up to your provider': 'Sache Ihres Anbieters',
    'No domain yet': 'Noch keine Domain',
    '{0} of {1} domains': '{0} von {1} Domains',
    'Nothing was sent': 'Nichts wurde gesendet',
    'The server of the address says that there is no such mailbox.':
      'Der Server der Adresse sagt, dass es dieses Postfach nicht gibt.',
    'The domain of the address does not exist, or takes no mail.':
      'Die Domain der Adresse gibt es nicht, oder sie nimmt keine E-Mails an.',
    'The server does not take this for an address.': 'Der Server hält das nicht für eine Adresse.',
    'The mailbox has moved and left no address.': 'Das Postfach ist umgezogen und hat keine Adresse hinterlassen.',
    'The mailbox is closed.': 'Das Postfach ist geschlossen.',
    'The mailbox is full.': 'Das Postfach ist voll.',
    'The message is larger than the server takes.': 'Die Nachricht ist größer, als der Server annimmt.',
    'The address has letters that the server cannot read.':
      'Die Adresse hat Buchstaben, die der Server nicht lesen kann.',
    'The server refuses mail like this, or from this sender.':
      'Der Server lehnt solche E-Mails oder diesen Absender ab.',
    'The server put it off until it was too late.': 'Der Server hat es aufgeschoben, bis es zu spät war.',
    'The server refused it.': 'Der Server hat es abgelehnt.',
    'The server refused the sender.': 'Der Server hat den Absender abgelehnt.',
    'Nobody took it in time.': 'Niemand hat es rechtzeitig angenommen.',
    'The template was too much work for this recipient’s values.':
      'Die Vorlage war mit den Werten dieses Empfängers zu aufwendig.',
    'The operator says that there is no such number.': 'Der Betreiber sagt, dass es diese Nummer nicht gibt.',
    'The operator took a part of it and refused the rest: sent again, that part would be shown twice.':
      'Der Betreiber hat einen Teil angenommen und den Rest abgelehnt: Noch einmal gesendet, würde dieser Teil doppelt gezeigt.',
    'With this recipient’s values nothing is left of it.':
      'Mit den Werten dieses Empfängers bleibt nichts davon übrig.',
    'With this recipient’s values it has more parts than one text may have.':
      'Mit den Werten dieses Empfängers hat es mehr Teile, als eine SMS haben darf.',
    'The operator refused our account there until it was too late.':
      'Der Betreiber hat unser Konto dort abgewiesen, bis es zu spät war.',
    'It was handed over and no answer came: nobody knows whether it arrived, so it is not sent twice.':
      'Es wurde übergeben, und es kam keine Antwort: Niemand weiß, ob es angekommen ist, darum wird es nicht noch einmal gesendet.',
    'It was under way when a worker ended: nobody knows whether it arrived, so it is not sent twice.':
      'Es war unterwegs, als ein Prozess endete: Niemand weiß, ob es angekommen ist, darum wird es nicht noch einmal gesendet.',
    'What a worker wrote down of it cannot be read: nobody knows whether it arrived, so it is not sent twice.':
      'Was ein Prozess davon aufgeschrieben hat, ist nicht lesbar: Niemand weiß, ob es angekommen ist, darum wird es nicht noch einmal gesendet.',
    // sites
    'There is no such site in this account.': 'Diese Website gibt es in diesem Konto nicht.',
    // reports
    'Days are counted from the first to the last, 800 at most.':
      'Gezählt wird vom ersten bis zum letzten Tag, höchstens 800.',
    'Counts are kept by two things at most, so that nobody is alone in one: ask for one of path, source, campaign and device at a time. The lists of the answer show the other.':
      'Zahlen werden nach höchstens zwei Merkmalen geführt, damit niemand darin allein ist: Fragen Sie jeweils nach einem von path, source, campaign und device. Die Listen der Antwort zeigen das andere.',
    // review
    'Screening did not clear this name: it would stand beside each message. What “errors” lists is why.':
      'Diesen Namen hat die Inhaltsprüfung nicht zugelassen: Er stünde neben jeder Nachricht. Den Grund nennt „errors“.',
    'There is no such review in this account.': 'Diese Prüfung gibt es in diesem Konto nicht.',
    'A person looks at this text already, or has decided about it. Against a decision there is the appeal.':
      'Ein Mensch sieht diesen Text schon an oder hat darüber entschieden. Gegen eine Entscheidung gibt es den Einspruch.',
    'There is no such review.': 'Diese Prüfung gibt es nicht.',
    'Where this review stands, that cannot be decided.':
      'Beim jetzigen Stand der Prüfung lässt sich das nicht entscheiden.',
    'Nobody decides about an account for which they work, or once did.':
      'Niemand entscheidet über ein Konto, für das er arbeitet oder einmal gearbeitet hat.',
    'You wrote this, and there is somebody else in your account: another user decides.':
      'Der Text ist von Ihnen, und in Ihrem Konto gibt es noch jemanden: Ein anderer Benutzer entscheidet.',
    'About a prohibited category two people decide, and neither is whoever wrote it.':
      'Über eine verbotene Kategorie entscheiden zwei Personen, und keine von beiden hat den Text geschrieben.',
    'There is nobody else who could decide. After 24 hours you may, and it is marked as decided by yourself.':
      'Außer Ihnen kann niemand entscheiden. Nach 24 Stunden dürfen Sie es; es wird dann als selbst entschieden gekennzeichnet.',
    'This was escalated: a trust lead decides.': 'Das wurde eskaliert: Eine Vertrauensleitung entscheidet.',
    'You have decided already. A second person is to agree.':
      'Sie haben schon entschieden. Eine zweite Person muss zustimmen.',
    'The operator has not allowed that. An administrator can, in the settings of review.':
      'Der Betreiber hat das nicht erlaubt. Ein Administrator kann es in den Einstellungen der Prüfung erlauben.',
    'The id of a review.': 'Die ID einer Prüfung.',
    'A demand of the policy’s lists of content.': 'Eine Forderung der Inhaltslisten der Richtlinie.',
    // sandbox
    'There is no such message. The mailbox keeps the newest ones only.':
      'Diese Nachricht gibt es nicht. Das Postfach behält nur die neuesten.',
    // sites
    'This site is archived. Restore it first.': 'Diese Website ist archiviert. Holen Sie sie zuerst aus dem Archiv.',
    'Another site of this account has this address.': 'Eine andere Website dieses Kontos hat diese Adresse.',
    'There are 100 sites. Archive those that are no more.':
      'Es gibt schon 100 Websites. Archivieren Sie die, die es nicht mehr gibt.',
    'The address of a site is https://host[:port], in small letters, without a path; http:// only on this machine.':
      'Die Adresse einer Website lautet https://host[:port], in Kleinbuchstaben und ohne Pfad; http:// nur auf dieser Maschine.',
    'Visitors could not know what they allow, or would not get what they chose. Each entry of “errors” says what is wrong.':
      'Besucher könnten nicht wissen, was sie erlauben, oder erhielten nicht, was sie gewählt haben. Jeder Eintrag in „errors“ sagt, was falsch ist.',
    'It is not published yet: there is no key to follow.':
      'Sie ist noch nicht veröffentlicht: Es gibt keinen Schlüssel, auf den ein neuer folgen könnte.',
    'A site has {0} keys at most, one after the other.':
      'Eine Website hat höchstens {0} Schlüssel, einen nach dem anderen.',
    'This site is archived already.': 'Diese Website ist schon archiviert.',
    'There is no such finding of a site in this account.':
      'Diesen Befund zu einer Website gibt es in diesem Konto nicht.',
    'Somebody has decided this already.': 'Darüber hat schon jemand entschieden.',
    'These settings cannot be used. Each entry of “errors” says what is wrong.':
      'Diese Einstellungen lassen sich nicht verwenden. Jeder Eintrag in „errors“ sagt, was falsch ist.',
    'A count of fewer than {0} could be about one visitor: from {1} to {2}.':
      'Eine Zahl unter {0} könnte einen einzelnen Besucher betreffen: von {1} bis {2}.',
    '{0} routes at most.': 'Höchstens {0} Routen.',
    'A route is a path such as /shop/:id or /docs/*.': 'Eine Route ist ein Pfad wie /shop/:id oder /docs/*.',
    'This route is there already.': 'Diese Route gibt es schon.',
    '{0} funnels at most.': 'Höchstens {0} Trichter.',
    'An id has small letters, digits and hyphens, 20 at most.':
      'Eine ID hat Kleinbuchstaben, Ziffern und Bindestriche, höchstens 20.',
    'Another funnel has this id.': 'Diese ID hat schon ein anderer Trichter.',
    'A funnel has 2 to {0} steps.': 'Ein Trichter hat 2 bis {0} Schritte.',
    'A step is a path such as /cart or /shop/:id.': 'Ein Schritt ist ein Pfad wie /cart oder /shop/:id.',
    'There is no such site, or it is not published.': 'Diese Website gibt es nicht, oder sie ist nicht veröffentlicht.',
    'Nothing of this site was published by then.': 'Bis dahin war von dieser Website nichts veröffentlicht.',
    'This version of this site has no such file.': 'Diese Datei hat diese Version der Website nicht.',
    'There is no such site in this account, or it is not published.':
      'Diese Website gibt es in diesem Konto nicht, oder sie ist nicht veröffentlicht.',
    'A registry has at most {0} entries.': 'Ein Verzeichnis hat höchstens {0} Einträge.',
    'Visitors read what it is for in each language of the site. Write it, or take the language out.':
      'Besucher lesen in jeder Sprache der Website, wofür es ist. Schreiben Sie es, oder nehmen Sie die Sprache heraus.',
    'Say who is behind it, by the name that people know.':
      'Sagen Sie, wer dahintersteht, mit dem Namen, den man kennt.',
    'Say on which domain it is set, or whom it talks to.':
      'Sagen Sie, auf welcher Domain es gesetzt wird oder mit wem es spricht.',
    'An origin is https://host[:port] and nothing else; a worker or path begins with / and is not all of the site; a name has one * at most, at its end.':
      'Ein Ursprung ist https://host[:port] und sonst nichts; ein Worker oder Pfad beginnt mit / und umfasst nicht die ganze Website; ein Name hat höchstens einen * und den am Ende.',
    'This would allow almost any name. Before the * at least {0} characters are needed.':
      'Das würde fast jeden Namen erlauben. Vor dem * braucht es mindestens {0} Zeichen.',
    'Names that begin with om_ are those of the privacy choice and of what comes with it.':
      'Namen, die mit om_ beginnen, gehören zur Datenschutz-Auswahl und dem, was mit ihr kommt.',
    'Another entry means the same name and has another class: nobody could say which of the two was refused.':
      'Ein anderer Eintrag meint denselben Namen und hat eine andere Klasse: Niemand könnte sagen, welcher der beiden abgelehnt wurde.',
    'Another entry speaks to the same origin and has another class: whoever refuses one of them would meet it all the same.':
      'Ein anderer Eintrag spricht mit demselben Ursprung und hat eine andere Klasse: Wer einen der beiden ablehnt, träfe trotzdem auf ihn.',
    'Another entry has this id, or is about the very same thing.':
      'Ein anderer Eintrag hat diese Kennung oder betrifft genau dasselbe.',
    'What measures, or is about interests, lasts {0} days at most, and does not stay until somebody deletes it.':
      'Was misst oder Interessen betrifft, bleibt höchstens {0} Tage, und nicht, bis jemand es löscht.',
    'No browser keeps a cookie for more than {0} days.': 'Kein Browser behält ein Cookie länger als {0} Tage.',
    'This is known to serve advertising. It is targeting (t) or third-party (x), whatever else it does.':
      'Das dient bekanntlich der Werbung. Es ist Targeting (t) oder Marketing Dritter (x), was auch immer es sonst tut.',
    'Its own words say that it is about advertising or marketing. That is targeting (t) or third-party (x).':
      'Der eigene Text sagt, dass es um Werbung oder Marketing geht. Das ist Targeting (t) oder Marketing Dritter (x).',
    'This is known to count visits, or to bring in what others do. Neither is strictly necessary nor a function for the visitor.':
      'Das zählt bekanntlich Besuche oder bindet ein, was andere anbieten. Beides ist weder unbedingt notwendig noch eine Funktion für Besucher.',
    'Strictly necessary from another domain is rare: a payment, a library of the site’s own. Whoever is behind it must not use it for anything else.':
      'Unbedingt Notwendiges von einer anderen Domain ist selten: eine Zahlung, eine Bibliothek der Website selbst. Wer dahintersteht, darf es für nichts anderes nutzen.',
    'A name that holds an address, a number or a token would identify somebody by itself.':
      'Ein Name, der eine Adresse, eine Nummer oder ein Token enthält, würde von selbst jemanden erkennbar machen.',
    'This host is written with letters of another alphabet that look like those of a name that people know.':
      'Dieser Host ist mit Buchstaben einer anderen Schrift geschrieben, die aussehen wie die eines bekannten Namens.',
    'The table would name another domain than the one that is asked.':
      'Die Tabelle würde eine andere Domain nennen als die, die angefragt wird.',
    'A placeholder needs the address of the frame, a title that says what is there, and its width to height, such as 16/9.':
      'Ein Platzhalter braucht die Adresse des Rahmens, einen Titel, der sagt, was dort ist, und das Verhältnis von Breite zu Höhe, etwa 16/9.',
    'The header that names what is granted has room for {0} origins and {1} bytes.':
      'Die Kopfzeile, die das Erlaubte nennt, fasst {0} Ursprünge und {1} Bytes.',
    'The banner could not be read: words need a contrast of 4.5 against what is behind them, buttons one of 3 against the paper.':
      'Das Banner wäre nicht lesbar: Wörter brauchen einen Kontrast von 4,5 zu dem, was dahinter ist, Schaltflächen einen von 3 zum Hintergrund.',
    'Your own words are there in some languages of the site and not in all. Write them in each, or leave ours in all.':
      'Ihr eigener Text steht in einigen Sprachen der Website und nicht in allen. Schreiben Sie ihn in jeder, oder lassen Sie in allen unseren stehen.',
    'A title has at most {0} characters and an introduction {1}.':
      'Ein Titel hat höchstens {0} Zeichen und eine Einleitung {1}.',
    'Going on, scrolling or saying nothing is refusing. A banner that says otherwise did not ask.':
      'Weitergehen, Scrollen oder Schweigen ist Ablehnen. Ein Banner, das etwas anderes sagt, hat nicht gefragt.',
    'Nobody has to accept anything, and whoever refuses sees the same site.':
      'Niemand muss etwas annehmen, und wer ablehnt, sieht dieselbe Website.',
    'An advertising partner is told interests, as small letters in up to four words, and nothing else: no address, no number, no hash of one, and nothing in the address of its frame. It is of targeting and of a domain of its own, and has a page there that forgets a browser.':
      'Ein Werbepartner erfährt Interessen, in Kleinbuchstaben und höchstens vier Wörtern, und sonst nichts: keine Adresse, keine Nummer, keinen Hash davon und nichts in der Adresse seines Rahmens. Er gehört zu Targeting, hat eine eigene Domain und dort eine Seite, die einen Browser vergisst.',
    'The page opens {0} by itself.': 'Die Seite öffnet {0} von selbst.',
    'No policy holds that back.': 'Das hält keine Richtlinie zurück.',
    'The page opens an empty window by itself.': 'Die Seite öffnet von selbst ein leeres Fenster.',
    'The page leads to {0} by itself.': 'Die Seite führt von selbst zu {0}.',
    'The page leads to an empty window by itself.': 'Die Seite führt von selbst in ein leeres Fenster.',
    'Lead nobody away who did not click.': 'Führen Sie niemanden weg, der nicht geklickt hat.',
    'The page opens a connection to peers (WebRTC). It tells network addresses, and no policy holds it back.':
      'Die Seite öffnet eine Verbindung zu anderen Browsern (WebRTC). Sie verrät Netzadressen, und keine Richtlinie hält sie auf.',
    'Open it when somebody starts a call and has allowed it, or remove it.':
      'Öffnen Sie sie, wenn jemand einen Anruf beginnt und das erlaubt hat, oder entfernen Sie sie.',
    'The registry names things that need an answer, and a visitor cannot give one.':
      'Im Verzeichnis steht, was eine Antwort braucht, und Besucher können keine geben.',
    'There is a question about cookies on the page, and nobody sees it.':
      'Auf der Seite gibt es eine Frage zu Cookies, und niemand sieht sie.',
    'The first layer allows (“{0}”) and does not refuse.': 'Die erste Ebene erlaubt („{0}“) und lehnt nicht ab.',
    'The button that refuses (“{0}”) is drawn, and cannot be hit everywhere.':
      'Die Schaltfläche zum Ablehnen („{0}“) ist da, lässt sich aber nicht überall treffen.',
    'Refusing takes {0} actions and allowing {1}.': 'Ablehnen braucht {0} Schritte, Annehmen {1}.',
    'The buttons that refuse and that allow differ in size by more than 5 %.':
      'Die Schaltflächen zum Ablehnen und zum Annehmen sind um mehr als 5 % verschieden groß.',
    'The buttons that refuse and that allow do not look alike.':
      'Die Schaltflächen zum Ablehnen und zum Annehmen sehen nicht gleich aus.',
    '“{0}” is on before the visitor chose.': '„{0}“ ist eingeschaltet, bevor der Besucher gewählt hat.',
    'The class “{0}” cannot be allowed alone.': 'Die Klasse „{0}“ lässt sich nicht allein erlauben.',
    'Whoever refused is asked again on the next page.':
      'Wer abgelehnt hat, wird auf der nächsten Seite wieder gefragt.',
    'Who has chosen finds no way back to the choice.': 'Wer gewählt hat, findet keinen Weg zurück zur Auswahl.',
    'It lies in the jar.': 'Es liegt in der Cookie-Ablage.',
    'Set by the answer of {0}.': 'Gesetzt von der Antwort von {0}.',
    'Written by {0}.': 'Geschrieben von {0}.',
    'Written by {0}, line {1}.': 'Geschrieben von {0}, Zeile {1}.',
    '“{0}” stays for {1} days; declared is until the browser is closed.':
      '„{0}“ bleibt {1} Tage; erklärt ist, bis der Browser geschlossen wird.',
    '“{0}” stays for {1} days; declared is {2} days.': '„{0}“ bleibt {1} Tage; erklärt sind {2} Tage.',
    'Shorten it, or say in the registry how long it stays.':
      'Verkürzen Sie die Dauer, oder sagen Sie im Verzeichnis, wie lange es bleibt.',
    '“{0}” stays for {1} days. Nothing that is not strictly necessary may stay for more than {2}.':
      '„{0}“ bleibt {1} Tage. Was nicht unbedingt notwendig ist, darf höchstens {2} bleiben.',
    'Shorten it to {0} days at most.': 'Verkürzen Sie die Dauer auf höchstens {0} Tage.',
    '“{0}” is strictly necessary, and is set before the visitor did anything.':
      '„{0}“ ist unbedingt notwendig und wird gesetzt, bevor der Besucher etwas getan hat.',
    'Set it when somebody logs in, chooses or sends something, and not before.':
      'Setzen Sie es, wenn sich jemand anmeldet, etwas wählt oder absendet, und nicht vorher.',
    '“{0}” is strictly necessary, and its value holds an email address.':
      '„{0}“ ist unbedingt erforderlich, und sein Wert enthält eine E-Mail-Adresse.',
    '“{0}” is strictly necessary, and its value holds a telephone number.':
      '„{0}“ ist unbedingt erforderlich, und sein Wert enthält eine Telefonnummer.',
    '“{0}” is strictly necessary, and its value holds a network address.':
      '„{0}“ ist unbedingt erforderlich, und sein Wert enthält eine Netzadresse.',
    '“{0}” is strictly necessary, and its value holds a token that can be read.':
      '„{0}“ ist unbedingt erforderlich, und sein Wert enthält ein lesbares Token.',
    'Put a random value there, and keep what it means on the server.':
      'Setzen Sie dort einen Zufallswert, und behalten Sie auf dem Server, was er bedeutet.',
    'It was gone again in the end.': 'Am Ende war es wieder weg.',
    'It lay in {0} and was gone again in the end.': 'Es lag in {0} und war am Ende wieder weg.',
    'It lies in {0}.': 'Es liegt in {0}.',
    '“{0}” is declared as {1}, and is there although {2} was not allowed.':
      '„{0}“ ist als {1} eingetragen und ist da, obwohl {2} nicht erlaubt wurde.',
    'Hold it back until its class is allowed, or correct its class if that is wrong.':
      'Halten Sie es zurück, bis seine Klasse erlaubt ist, oder berichtigen Sie die Klasse, wenn sie falsch ist.',
    'The registry does not know {0} “{1}”.': 'Das Register kennt {0} „{1}“ nicht.',
    'The registry does not know {0} “{1}” of {2}.': 'Das Register kennt {0} „{1}“ von {2} nicht.',
    'There is no entry for such a thing: find what makes it, and remove that.':
      'Dafür gibt es keinen Eintrag: Suchen Sie, was es erzeugt, und entfernen Sie das.',
    'strictly necessary': 'unbedingt erforderlich',
    performance: 'Leistung',
    functional: 'funktional',
    targeting: 'Zielgruppen',
    'third-party': 'Dritte',
    'the cookie': 'das Cookie',
    'the key in local storage': 'den Schlüssel im lokalen Speicher',
    'the key in session storage': 'den Schlüssel im Sitzungsspeicher',
    'the database': 'die Datenbank',
    'the cache': 'den Cache',
    'the worker': 'den Worker',
    'the file in the browser’s own store': 'die Datei im eigenen Speicher des Browsers',
    'the storage bucket': 'den Speicherbereich',
    'the origin': 'den Ursprung',
    'A frame. If it shows something for visitors it is functional, and declared as an embed it gets a placeholder; if it is there for advertising it is targeting.':
      'Ein Rahmen. Zeigt er Besuchern etwas, ist er funktional und erhält, als eingebetteter Inhalt eingetragen, einen Platzhalter; dient er der Werbung, ist er Targeting.',
    'Letters for the page. They could come from your own server instead.':
      'Schriften für die Seite. Sie könnten auch von Ihrem eigenen Server kommen.',
    'How the page looks. It could come from your own server instead.':
      'Wie die Seite aussieht. Das könnte auch von Ihrem eigenen Server kommen.',
    'Sound or film.': 'Ton oder Film.',
    'A picture from elsewhere, of which nobody can see whether it counts. If it is only a picture it is functional, or belongs on your own server.':
      'Ein Bild von woanders, bei dem niemand sieht, ob es zählt. Ist es nur ein Bild, ist es funktional oder gehört auf Ihren eigenen Server.',
    'Something that is told to somebody else. If it only counts visits it is performance.':
      'Etwas, das jemand anderem gemeldet wird. Zählt es nur Besuche, ist es Leistung.',
    'Data that a script asks for. If it measures it is performance; if it is about interests it is targeting.':
      'Daten, die ein Skript anfordert. Misst es, ist es Leistung; geht es um Interessen, ist es Targeting.',
    'An open line, as conversations need it.': 'Eine offene Leitung, wie Gespräche sie brauchen.',
    'An open line, as live figures need it.': 'Eine offene Leitung, wie laufende Zahlen sie brauchen.',
    'Reports of what was blocked.': 'Berichte über das, was blockiert wurde.',
    'Nobody can see from outside what it is for. Targeting is the strictest class: it stays blocked for all who did not allow that. Say what it is for, or remove it.':
      'Von außen sieht niemand, wofür es ist. Targeting ist die strengste Klasse: Es bleibt für alle blockiert, die das nicht erlaubt haben. Sagen Sie, wofür es ist, oder entfernen Sie es.',
    'A cookie of your own server. Whether the site cannot do without it nobody sees from outside: then it is necessary, and may be set only when somebody does something.':
      'Ein Cookie Ihres eigenen Servers. Ob die Website darauf angewiesen ist, sieht von außen niemand: Wenn ja, ist es notwendig und darf erst gesetzt werden, wenn jemand etwas tut.',
    'This cannot be declared, because no entry could name it. Find what makes it, and remove that.':
      'Das lässt sich nicht eintragen, weil kein Eintrag es nennen könnte. Suchen Sie, was es erzeugt, und entfernen Sie das.',
    'It is known as {0}’s, for what a site may be unable to do without. Whether yours is, only you can say; in doubt it is functional.':
      'Es ist als das von {0} bekannt, für etwas, worauf eine Website womöglich nicht verzichten kann. Ob das bei Ihrer so ist, können nur Sie sagen; im Zweifel ist es funktional.',
    'It is known as {0}’s.': 'Es ist als das von {0} bekannt.',
    'The id of a scan.': 'Die ID einer Untersuchung.',
    'There is no such scan in this account.': 'Diesen Scan gibt es in diesem Konto nicht.',
    'A page to scan is a whole address on the site itself.':
      'Eine Seite zum Scannen ist eine ganze Adresse auf der Website selbst.',
    'This scan has no report yet.': 'Dieser Scan hat noch keinen Bericht.',
    'A scan of it is on its way already.': 'Ein Scan dieser Website ist schon unterwegs.',
    'Small letters, digits, - and _.': 'Kleinbuchstaben, Ziffern, - und _.',
    'Keep the guard first in the head of each page: headers do not reach localStorage and cookies of scripts.':
      'Lassen Sie den Wächter an erster Stelle im Kopf jeder Seite: Header erreichen localStorage und Cookies von Skripten nicht.',
    'These files say where links of the pages lead (Connection-Allowlist): a link to anywhere else does not open in Chromium 152 or newer. Try the pages before others do, and make the files again when a link is added.':
      'Diese Dateien sagen, wohin Links der Seiten führen (Connection-Allowlist): Ein Link anderswohin öffnet sich in Chromium 152 oder neuer nicht. Probieren Sie die Seiten aus, bevor es andere tun, und erzeugen Sie die Dateien neu, wenn ein Link hinzukommt.',
    'Put om-consent-maps.conf into /etc/nginx/conf.d/, so that it is read within http { }.':
      'Legen Sie om-consent-maps.conf in /etc/nginx/conf.d/, damit es innerhalb von http { } gelesen wird.',
    'Write “include /path/to/om-consent.conf;” into server { }, and again into each location that has an add_header, proxy_hide_header or proxy_cookie_flags of its own: nginx inherits all of them or none.':
      'Schreiben Sie „include /path/to/om-consent.conf;“ in server { } und noch einmal in jede location, die add_header, proxy_hide_header oder proxy_cookie_flags selbst verwendet: nginx erbt alle davon oder keine.',
    'Write “Include /path/to/om-consent.conf” into the <VirtualHost>, after everything else in it.':
      'Schreiben Sie „Include /path/to/om-consent.conf“ in den <VirtualHost>, nach allem anderen darin.',
    'Write “import /path/to/om-consent.caddy” first into the site’s block of the Caddyfile.':
      'Schreiben Sie „import /path/to/om-consent.caddy“ an den Anfang des Blocks der Website im Caddyfile.',
    'Set auto_prepend_file = /path/to/om-consent.php in php.ini, the pool or .user.ini; or require it first in every entry script.':
      'Setzen Sie auto_prepend_file = /path/to/om-consent.php in php.ini, im Pool oder in .user.ini; oder binden Sie es in jedem Einstiegsskript zuerst mit require ein.',
    'Files that the web server hands out without PHP are not reached: use the web server’s own snippet for those.':
      'Dateien, die der Webserver ohne PHP ausliefert, werden nicht erreicht: Verwenden Sie dafür das Snippet des Webservers.',
    'Commit the file as it is named; an edge function at /* needs nothing else. A _headers file cannot read a cookie.':
      'Committen Sie die Datei unter ihrem Namen; eine Edge Function auf /* braucht sonst nichts. Eine Datei _headers kann kein Cookie lesen.',
    'Commit the file as it is named; Pages runs it before each file. A _headers file cannot read a cookie.':
      'Committen Sie die Datei unter ihrem Namen; Pages führt sie vor jeder Datei aus. Eine Datei _headers kann kein Cookie lesen.',
    'Commit the file beside package.json. It adds headers to each answer.':
      'Committen Sie die Datei neben package.json. Sie fügt jeder Antwort Header hinzu.',
    'For a host that sends files and runs nothing of yours, but reads a file of headers. Take the one that your host reads: _headers (Cloudflare Pages, where no function is wanted, and hosts that read “!” in it), or staticwebapp.config.json (Azure). What is in such a file already stays beside these lines. Netlify cannot take a header off one file again: take its edge function.':
      'Für einen Host, der Dateien ausliefert und nichts von Ihnen ausführt, aber eine Datei mit Headern liest. Nehmen Sie die, die Ihr Host liest: _headers (Cloudflare Pages, wo keine Function gewünscht ist, und Hosts, die „!“ darin lesen) oder staticwebapp.config.json (Azure). Was schon in einer solchen Datei steht, bleibt neben diesen Zeilen. Netlify kann einen Header für eine einzelne Datei nicht wieder wegnehmen: Nehmen Sie dort die Edge Function.',
    'No file can read a cookie: it says the strictest policy, and the worker loosens it from a visitor’s second page on. Put worker.js and the lines of head.html in place as well.':
      'Keine Datei kann ein Cookie lesen: Sie nennt die strengste Richtlinie, und der Worker lockert sie ab der zweiten Seite eines Besuchers. Setzen Sie auch worker.js und die Zeilen von head.html ein.',
    'Make it again when the registry changes, together with worker.js and the lines in the head: the worker knows its own words.':
      'Erzeugen Sie sie neu, wenn sich das Register ändert, zusammen mit worker.js und den Zeilen im Kopf: Der Worker kennt seine eigenen Worte.',
    'cookies on other paths than /: the guard ends those that scripts can see':
      'Cookies auf anderen Pfaden als /: Der Wächter beendet die, die Skripte sehen können',
    'cookies of FastCGI and uWSGI: use the snippet for PHP, or pass them through proxy_pass':
      'Cookies von FastCGI und uWSGI: Verwenden Sie das Snippet für PHP, oder leiten Sie sie durch proxy_pass',
    'where the site’s own Content-Security-Policy reports to':
      'wohin die eigene Content-Security-Policy der Website berichtet',
    'files that PHP does not hand out': 'Dateien, die PHP nicht ausliefert',
    'cookies, links and reports in headers of the site’s own functions: middleware there sees no answer':
      'Cookies, Links und Berichte in Headern eigener Functions der Website: Middleware sieht dort keine Antwort',
    'cookies, rules for looking ahead and reports in headers that the host itself sends with the first page':
      'Cookies, Regeln zum Vorausladen und Berichte in Headern, die der Host selbst mit der ersten Seite sendet',
    'Counts visits and how pages are used.': 'Zählt Besuche und wie Seiten genutzt werden.',
    'Advertising: recognises the browser, and measures what advertisements lead to.':
      'Werbung: erkennt den Browser wieder und misst, wozu Anzeigen führen.',
    'Shows content from elsewhere on the page.': 'Zeigt auf der Seite Inhalte von anderswo.',
    'Records how pages are used: moves, clicks and scrolling.':
      'Zeichnet auf, wie Seiten genutzt werden: Bewegungen, Klicks und Scrollen.',
    'Brings in other tags, of whatever kind.': 'Bringt andere Tags herein, welcher Art auch immer.',
    'Letters of the page, fetched from elsewhere.': 'Schriften der Seite, von anderswo geholt.',
    'Tells people from programs; fetched from elsewhere.':
      'Unterscheidet Menschen von Programmen; von anderswo geholt.',
    'Measures how fast pages are, and what breaks.': 'Misst, wie schnell Seiten sind und was nicht geht.',
    'Tells what breaks on pages.': 'Meldet, was auf Seiten nicht geht.',
    'Compares versions of pages.': 'Vergleicht Versionen von Seiten.',
    'A conversation with the people of the site.': 'Ein Gespräch mit den Menschen hinter der Website.',
    'Keeps programs that attack out.': 'Hält Programme fern, die angreifen.',
    'Takes payments, and keeps fraud out of them.': 'Nimmt Zahlungen entgegen und hält Betrug fern.',
    'Takes payments.': 'Nimmt Zahlungen entgegen.',
    'Remembers what you allowed.': 'Merkt sich, was Sie erlaubt haben.',
    // texting
    'It came from letters or a short code: nobody is behind it.':
      'Diese SMS kam von Buchstaben oder einer Kurzwahl: Dahinter ist niemand.',
    'They asked to be left alone. That was confirmed, and nothing more is sent.':
      'Die Person wollte in Ruhe gelassen werden. Das wurde bestätigt, und mehr wird nicht gesendet.',
    'Nothing is sent to this number.': 'An diese Nummer wird nichts gesendet.',
    'It was answered already. When they write again, answer that.':
      'Diese SMS wurde schon beantwortet. Kommt eine neue, antworten Sie auf diese.',
    'It was written more than a week ago: nobody waits for an answer any more.':
      'Diese SMS ist mehr als eine Woche alt: Auf eine Antwort wartet niemand mehr.',
    'Somebody has to accept the policies first.': 'Zuerst muss jemand die Richtlinien annehmen.',
    'The account may not send texts at present.': 'Zurzeit darf das Konto keine SMS senden.',
    'An answer to somebody does not advertise. What advertises goes to those who agreed to it, by a campaign.':
      'Eine Antwort wirbt nicht. Was wirbt, geht als Kampagne an alle, die eingewilligt haben.',
    'The policies do not allow these words, or a person has to look at them first.':
      'Die Richtlinien erlauben diese Worte nicht, oder ein Mensch muss sie zuerst ansehen.',
    'There is no sender from which it could come. Add one, and prove it.':
      'Es gibt keinen Absender, von dem die Antwort kommen könnte. Fügen Sie einen hinzu und bestätigen Sie ihn.',
    'This number got many texts from you today. Try again tomorrow.':
      'Diese Nummer hat heute viele SMS von Ihnen erhalten. Versuchen Sie es morgen wieder.',
    'This is too long for a text.': 'Das ist zu lang für eine SMS.',
    'There is no such sender.': 'Diesen Absender gibt es nicht.',
    'This is neither a number with its plus sign, nor a short code, nor up to eleven letters.':
      'Das ist weder eine Nummer mit Pluszeichen noch eine Kurzwahl noch bis zu elf Buchstaben.',
    'Say in which countries it is used.': 'Sagen Sie, in welchen Ländern er verwendet wird.',
    'A country among them takes no letters as a sender: its networks refuse them. Use a number there.':
      'Eines der Länder nimmt keine Buchstaben als Absender: Seine Netze weisen sie ab. Verwenden Sie dort eine Nummer.',
    'This is more than a name: no price, no figure, no link, nothing that advertises. It stands in the answer to a STOP.':
      'Das ist mehr als ein Name. Kein Preis, keine Zahl, kein Link, nichts Werbendes: Er steht in der Antwort auf ein STOP.',
    'Nobody can answer to letters. Choose a link, or a number to which STOP is sent.':
      'Auf Buchstaben kann niemand antworten. Wählen Sie einen Link oder eine Nummer, an die STOP gesendet wird.',
    'A STOP has to reach us: this is not a number of yours on which a text came in.':
      'Ein STOP muss uns erreichen: Das ist keine Ihrer Nummern, auf der schon eine SMS eingegangen ist.',
    'For help people need a mail address, a number, or a page over https.':
      'Für Hilfe braucht es eine E-Mail-Adresse, eine Nummer oder eine Seite mit https.',
    'There are as many senders as one account may have.': 'Mehr Absender kann ein Konto nicht haben.',
    'This one is there already.': 'Diesen gibt es schon.',
    'Messages of another sender say that a STOP goes to this number. Change that first.':
      'Nachrichten eines anderen Absenders sagen, dass ein STOP an diese Nummer geht. Ändern Sie das zuerst.',
    'No such sender was removed within the last hour. Add it, and show it anew.':
      'In der letzten Stunde wurde kein solcher Absender entfernt. Fügen Sie ihn hinzu und weisen Sie ihn neu nach.',
    'Nobody can text to letters.': 'An Buchstaben kann niemand eine SMS senden.',
    'One or two words of letters and digits, and none that asks for something else: STOP, HELP and START mean the same everywhere.':
      'Ein oder zwei Wörter aus Buchstaben und Ziffern, und keines, das etwas anderes verlangt: STOP, HELP und START bedeuten überall dasselbe.',
    'This form cannot be answered now. Publish it, or reopen it.':
      'Dieses Formular lässt sich gerade nicht ausfüllen. Veröffentlichen Sie es, oder öffnen Sie es wieder.',
    'There are as many keywords as one sender may have.': 'Mehr Schlüsselwörter kann ein Absender nicht haben.',
    'There is no such keyword.': 'Dieses Schlüsselwort gibt es nicht.',
    'You work for this account, or did. Somebody who never has decides about its senders.':
      'Sie arbeiten für dieses Konto oder haben es getan. Über seine Absender entscheidet jemand, der nie dafür gearbeitet hat.',
    // transactional
    'There is no such template.': 'Diese Vorlage gibt es nicht.',
    'Somebody else changed this template meanwhile. Load it again.':
      'Jemand anderes hat diese Vorlage inzwischen geändert. Laden Sie sie neu.',
    'There are as many templates as an account can have. Archive one.':
      'Mehr Vorlagen kann ein Konto nicht haben. Archivieren Sie eine.',
    'This draft is registered already.': 'Dieser Entwurf ist schon freigegeben.',
    'This cannot go out without a consent.': 'Das kann nicht ohne Einwilligung hinausgehen.',
    'Screening did not clear these words. What “errors” lists is why.':
      'Die Inhaltsprüfung hat diese Worte nicht zugelassen. Den Grund nennt „errors“.',
    'Tests go to users of this account only. Everybody else gets a message for something that they did.':
      'Tests gehen nur an Benutzer dieses Kontos. Alle anderen erhalten eine Nachricht zu etwas, das sie getan haben.',
    'Screening did not clear these words, so they go to nobody. What “errors” lists is why.':
      'Die Inhaltsprüfung hat diese Worte nicht zugelassen, darum gehen sie an niemanden. Den Grund nennt „errors“.',
    'The account has no contact address to send from. Save one in the settings.':
      'Das Konto hat keine Kontaktadresse, von der es senden könnte. Speichern Sie eine in den Einstellungen.',
    'Somebody of this account accepts the policies first.': 'Zuerst nimmt jemand aus diesem Konto die Richtlinien an.',
    'By a measure this account may not send messages for acts, or not from this domain.':
      'Nach einer Maßnahme darf dieses Konto keine transaktionalen Nachrichten senden, oder nicht von dieser Domain.',
    'Nothing may be sent to this address: it bounced, complained, or was closed to mail.':
      'An diese Adresse darf nichts gesendet werden: Von dort kam ein Rückläufer oder eine Beschwerde, oder sie wurde für E-Mails gesperrt.',
    'This template is not registered.': 'Diese Vorlage ist nicht freigegeben.',
    'This template belongs to another act.': 'Diese Vorlage gehört zu einer anderen Handlung.',
    'The act lies in the future. Say when the recipient did it.':
      'Die Handlung liegt in der Zukunft. Sagen Sie, wann der Empfänger gehandelt hat.',
    'The act is too long ago for a message to belong to it.':
      'Die Handlung ist zu lange her, als dass eine Nachricht noch dazugehören könnte.',
    'Somebody else was written to about this reference. An act is its recipient’s own.':
      'Zu dieser Referenz wurde schon jemand anderes angeschrieben. Eine Handlung gehört ihrem Empfänger allein.',
    'One act does not lead to so many messages.': 'Zu einer einzigen Handlung gehören nicht so viele Nachrichten.',
    'This person got as many messages today as they can take.':
      'Mehr Nachrichten kann diese Person heute nicht erhalten.',
    'Screening did not clear this message, with these values. Under Policy status stands why.':
      'Mit diesen Werten hat die Inhaltsprüfung diese Nachricht nicht zugelassen. Warum, steht unter „Richtlinienstatus“.',
    'This message advertises.': 'Diese Nachricht wirbt.',
    'There is no registered template by this id.': 'Unter dieser ID gibt es keine freigegebene Vorlage.',
    'This is no email address.': 'Das ist keine E-Mail-Adresse.',
    'A file cannot go with this message.': 'Mit dieser Nachricht kann keine Datei mitgehen.',
    'The values do not fit the template.': 'Die Werte passen nicht zur Vorlage.',
    'With these values the message advertises. What advertises goes out as a campaign, to those who agreed.':
      'Mit diesen Werten wirbt die Nachricht. Was wirbt, geht als Kampagne an alle, die eingewilligt haben.',
    'There is no such message for an act.': 'Diese transaktionale Nachricht gibt es nicht.',
    'A message has at most {0} files.': 'Eine Nachricht hat höchstens {0} Dateien.',
    'All files together have at most {0} bytes.': 'Alle Dateien zusammen haben höchstens {0} Byte.',
    'The content is not base64, or is empty.': 'Der Inhalt ist kein Base64, oder er ist leer.',
    'A name has 1 to {0} visible characters and names no folder.':
      'Ein Name hat 1 bis {0} sichtbare Zeichen und nennt keinen Ordner.',
    'The name does not end as names of this type do.': 'Der Name endet nicht so, wie Namen dieser Art enden.',
    'This is no text in UTF-8.': 'Das ist kein Text in UTF-8.',
    'A text has at most {0} bytes.': 'Ein Text hat höchstens {0} Byte.',
    'The content is not of this type.': 'Der Inhalt ist nicht von dieser Art.',
    'This document runs something, or holds other files.':
      'Dieses Dokument führt etwas aus oder enthält andere Dateien.',
    'Only an image is shown in a message.': 'Nur ein Bild wird in einer Nachricht gezeigt.',
    'Nobody reads what is in this file. Let the template say “files”, and register it: people decide whether it may.':
      'Niemand liest, was in dieser Datei steht. Lassen Sie die Vorlage „files“ angeben, und geben Sie sie frei: Menschen entscheiden, ob sie das darf.',
    'A message has a subject and at least one paragraph, in one language or more.':
      'Eine Nachricht hat einen Betreff und mindestens einen Absatz, in einer Sprache oder mehreren.',
    'These words advertise. A message that belongs to an order, a booking or a question leaves them out; what advertises goes out as a campaign, to those who agreed.':
      'Diese Worte werben. Eine Nachricht zu einer Bestellung, Buchung oder Frage lässt sie weg; was wirbt, geht als Kampagne an alle, die eingewilligt haben.',
    'Every language has a button, or none has.': 'Jede Sprache hat eine Schaltfläche, oder keine hat eine.',
    'This value is not among those that the template has.': 'Dieser Wert gehört nicht zu denen der Vorlage.',
    'This value stands nowhere. Use it, or remove it.':
      'Dieser Wert kommt nirgends vor. Verwenden Sie ihn, oder entfernen Sie ihn.',
    'Two values have the same name.': 'Zwei Werte haben denselben Namen.',
    'A link stands behind the button, and nowhere else.': 'Ein Link steht hinter der Schaltfläche, und nirgends sonst.',
    'A button needs a value of the kind “link”, and a link needs a button; there is one of each.':
      'Eine Schaltfläche braucht einen Wert der Art „link“, und ein Link braucht eine Schaltfläche; von beiden gibt es je eines.',
    'Say on which of your sites the button may lead: a name such as shop.example.com.':
      'Sagen Sie, auf welche Ihrer Websites die Schaltfläche führen darf: ein Name wie shop.example.com.',
    'The subject looks like an answer or a forwarded message. Say what it is about.':
      'Der Betreff sieht nach einer Antwort oder Weiterleitung aus. Sagen Sie, worum es geht.',
    'There are signs in it that nobody sees. Type the words anew.':
      'Darin sind Zeichen, die niemand sieht. Tippen Sie die Wörter neu.',
    'Only an answer to a question, or to a request about somebody’s data, is written freely.':
      'Frei geschrieben wird nur die Antwort auf eine Frage oder auf einen Antrag zu den eigenen Daten.',
    'One line of at most {0} characters, without a link.': 'Eine Zeile mit höchstens {0} Zeichen, ohne Link.',
    'At most {0} characters, without a link.': 'Höchstens {0} Zeichen, ohne Link.',
    'A day or a moment as RFC 3339 writes it: 2026-11-26, or 2026-11-26T09:00:00Z.':
      'Ein Tag oder ein Zeitpunkt nach RFC 3339: 2026-11-26 oder 2026-11-26T09:00:00Z.',
    'An address that begins with https://, on one of the template’s hosts, without campaign parameters.':
      'Eine Adresse, die mit https:// beginnt, auf einem der Hosts der Vorlage, ohne Kampagnenparameter.',
    'At most {0} rows of label and value, each of at most {1} characters, without a link.':
      'Höchstens {0} Zeilen aus Bezeichnung und Wert, je mit höchstens {1} Zeichen, ohne Link.',
    'This value is missing.': 'Dieser Wert fehlt.',
    'The template has no such value.': 'Diesen Wert hat die Vorlage nicht.',
    '“{0}” advertises.': '„{0}“ wirbt.',
    'Of the act “{0}” {1} messages may be sent for one reference, and for this one {2} were.':
      'Zur Handlung „{0}“ dürfen für eine Referenz {1} Nachrichten gesendet werden, und für diese waren es {2}.',
    // webhooks
    'There is no such partner.': 'Diesen Partner gibt es nicht.',
    'A test key cannot hand contacts to anybody. Use a live key, or the console.':
      'Ein Testschlüssel kann niemandem Kontakte übergeben. Verwenden Sie einen Live-Schlüssel oder die Konsole.',
    'Addresses and proofs travel encrypted only. Enter an address that begins with https://.':
      'Adressen und Nachweise gehen nur verschlüsselt hinaus. Geben Sie eine Adresse an, die mit https:// beginnt.',
    'The address has a log-in in it. Leave it out: the partner knows us by our signature.':
      'Die Adresse enthält Zugangsdaten. Lassen Sie sie weg: Der Partner erkennt uns an der Signatur.',
    'Say where the webhook goes.': 'Sagen Sie, wohin der Webhook geht.',
    'A feed is fetched by the partner and has no address. Leave it out, or choose the webhook.':
      'Einen Feed holt der Partner ab; er hat keine Adresse. Lassen Sie sie weg, oder wählen Sie den Webhook.',
    'There is a partner by this id already. Open it to change it.':
      'Unter dieser ID gibt es schon einen Partner. Öffnen Sie ihn, um ihn zu ändern.',
    'There are as many partners as an account can have. Remove one that holds nobody.':
      'Mehr Partner kann ein Konto nicht haben. Entfernen Sie einen, der keine Kontakte hat.',
    'Somebody else changed this partner meanwhile. Load it again.':
      'Jemand anderes hat diesen Partner inzwischen geändert. Laden Sie ihn neu.',
    'People agreed to this partner by its present name and policy. Under another name it is another partner: make one, with a purpose and a box of its own.':
      'Eingewilligt wurde für diesen Partner mit seinem jetzigen Namen und seiner jetzigen Datenschutzerklärung. Unter anderem Namen ist er ein anderer Partner: Legen Sie einen an, mit eigenem Zweck und eigenem Kästchen.',
    'This partner holds contacts, or was not told of a withdrawal yet. Pause it: then nothing new is given, and withdrawals still follow.':
      'Dieser Partner hat Kontakte, oder ein Widerruf wurde ihm noch nicht gemeldet. Pausieren Sie ihn: Dann erhält er nichts Neues, und Widerrufe werden weiter gemeldet.',
    'There is no such webhook.': 'Diesen Webhook gibt es nicht.',
    'There is no such message in the log of this webhook.':
      'Diese Nachricht gibt es im Protokoll dieses Webhooks nicht.',
    'A test key cannot have addresses told to anybody. Use a live key, or the console.':
      'Mit einem Testschlüssel lassen sich niemandem Adressen melden. Verwenden Sie einen Live-Schlüssel oder die Konsole.',
    'What is told names people. Enter an address that begins with https://.':
      'Was gemeldet wird, nennt Personen. Geben Sie eine Adresse an, die mit https:// beginnt.',
    'The address has a log-in in it. Leave it out: your server knows us by our signature.':
      'Die Adresse enthält Zugangsdaten. Lassen Sie sie weg: Ihr Server erkennt uns an der Signatur.',
    'There are as many webhooks as an account can have. Remove one.':
      'Mehr Webhooks kann ein Konto nicht haben. Entfernen Sie einen.',
    'Somebody else changed this webhook meanwhile. Load it again.':
      'Jemand anderes hat diesen Webhook inzwischen geändert. Laden Sie ihn neu.',
    'This webhook is not told anything just now. Resume it first.':
      'Dieser Webhook erfährt gerade nichts. Setzen Sie ihn zuerst fort.',
    'This is a test. It names nobody.': 'Das ist ein Test. Er nennt niemanden.',
    'Somebody ticked boxes. Where their address has to answer first, nothing is sent to them until consent.confirmed; boxes that were left on the same form stand in it as refused.':
      'Jemand hat Kästchen angekreuzt. Wo die Adresse erst antworten muss, wird bis consent.confirmed nichts an sie gesendet; auf demselben Formular leer gelassene Kästchen stehen darin als abgelehnt.',
    'The address answered: the consent counts.': 'Die Adresse hat geantwortet: Die Einwilligung gilt.',
    'A consent was given again.': 'Eine Einwilligung wurde noch einmal erteilt.',
    'Somebody left all boxes of a form unticked. Their address is not told: it was not left to be written to.':
      'Jemand hat alle Kästchen eines Formulars leer gelassen. Die Adresse wird nicht gemeldet: Sie wurde nicht angegeben, um angeschrieben zu werden.',
    'A consent was taken back. From this moment nothing is sent on it.':
      'Eine Einwilligung wurde widerrufen. Von diesem Augenblick an wird darauf nichts mehr gesendet.',
    'A consent is too old to rely on, and has ended.':
      'Eine Einwilligung ist zu alt, um sich darauf zu stützen, und ist beendet.',
    'A consent was found that should never have counted, and has ended.':
      'Es wurde eine Einwilligung gefunden, die nie hätte gelten dürfen; sie ist beendet.',
    'Somebody was erased. Delete what you keep about this contact: no address is told, and nothing about them is told any more.':
      'Jemand wurde gelöscht. Löschen Sie, was Sie über diesen Kontakt aufbewahren: Es wird keine Adresse gemeldet, und auch sonst nichts mehr über ihn.',
    'Nothing goes to an address any more, whatever is agreed to: it bounced, complained, or was closed. Where nobody is known by it, it is not named.':
      'An eine Adresse geht nichts mehr, worin auch eingewilligt wird: Von dort kam ein Rückläufer oder eine Beschwerde, oder sie wurde gesperrt. Wo niemand unter ihr bekannt ist, wird sie nicht genannt.',
    'A message for an act of its recipient was taken by the next server.':
      'Eine transaktionale Nachricht wurde vom nächsten Server angenommen.',
    'A message was taken by the server that receives it, or by the relay that it leaves by: one to a recipient of a campaign, which makes one event for each of them, or one for an act. A text: it is on the phone. It may still come back.':
      'Eine Nachricht wurde vom empfangenden Server angenommen oder vom Relais, über das sie hinausgeht: eine an einen Empfänger einer Kampagne, je Empfänger ein Ereignis, oder eine transaktionale. Eine SMS: Sie ist auf dem Telefon. Sie kann noch zurückkommen.',
    'A message was refused for good: one for an act, one to a recipient of a campaign, or a text that did not arrive. Of the latter two it names the campaign, the recipient and the reason.':
      'Eine Nachricht wurde endgültig abgelehnt: eine transaktionale, eine an einen Empfänger einer Kampagne, oder eine SMS, die nicht ankam. Bei den letzten beiden stehen Kampagne, Empfänger und Grund dabei.',
    'A message for an act was not sent, because there was no reason for it any more.':
      'Eine transaktionale Nachricht wurde nicht gesendet, weil es keinen Anlass mehr dafür gab.',
    'A message came back, whatever it was for.': 'Eine Nachricht kam zurück, wofür auch immer sie war.',
    'Somebody called a message spam. Nothing goes to them any more.':
      'Jemand hat eine Nachricht als Spam gemeldet. An diese Person geht nichts mehr.',
    'Somebody who agreed to be measured opened a message of a campaign, for the first time. What a scanner or a proxy did is not told, nor what somebody did who does not agree any more.':
      'Jemand, der in die Messung eingewilligt hat, hat eine Nachricht einer Kampagne zum ersten Mal geöffnet. Was ein Scanner oder ein Proxy getan hat, wird nicht gemeldet, und auch nicht, was jemand tat, der nicht mehr einwilligt.',
    'Somebody who agreed to be measured followed a link of a message of a campaign, for the first time; each link once. `url` is null where the link leads elsewhere for each reader.':
      'Jemand, der in die Messung eingewilligt hat, ist zum ersten Mal einem Link einer Nachricht einer Kampagne gefolgt; jeder Link einmal. `url` ist null, wo der Link für jeden Leser anderswohin führt.',
    'A campaign began to be sent.': 'Der Versand einer Kampagne hat begonnen.',
    'A campaign was paused, by somebody or by a rule.':
      'Eine Kampagne wurde pausiert, von jemandem oder von einer Regel.',
    'A campaign has ended: of each recipient it is known what became of them.':
      'Eine Kampagne ist beendet: Von jedem Empfänger ist bekannt, was daraus wurde.',
    'A campaign was ended before everybody had it.': 'Eine Kampagne wurde beendet, bevor alle sie hatten.',
    'A case was opened about this account. Under Cases stands what to do.':
      'Zu diesem Konto wurde ein Fall eröffnet. Was zu tun ist, steht unter „Fälle“.',
    'A case about this account was closed.': 'Ein Fall zu diesem Konto wurde geschlossen.',
    'Somebody tried whether it arrives. It names nobody.':
      'Jemand hat ausprobiert, ob es ankommt. Die Nachricht nennt niemanden.',
    // wire
    'There is nothing in this merge tag.': 'In diesem Platzhalter steht nichts.',
    'Behind the | there is no filter.': 'Hinter dem | steht kein Filter.',
    'A value takes at most {0} filters.': 'Ein Wert hat höchstens {0} Filter.',
    '“{0}” does not belong here.': '„{0}“ gehört nicht hierher.',
    'A value is missing here.': 'Hier fehlt ein Wert.',
    'A comparison lacks one of its sides.': 'Einem Vergleich fehlt eine seiner Seiten.',
    'Two values stand side by side: an operator or a | is missing between them.':
      'Zwei Werte stehen nebeneinander: Dazwischen fehlt ein Operator oder ein |.',
    '“{0}” is not a value of anybody.': '„{0}“ ist kein Wert von irgendjemandem.',
    '“{0}” is not understood.': '„{0}“ ist nicht zu verstehen.',
    'Filters here take no named values such as “{0}:”.': 'Filter nehmen hier keine benannten Werte wie „{0}:“.',
    'Values are always escaped: HTML from a value would be anybody’s HTML.':
      'Werte werden immer maskiert: HTML aus einem Wert wäre HTML von irgendwem.',
    'The filters are {0}.': 'Die Filter sind {0}.',
    'There is no filter “{0}”.': 'Einen Filter „{0}“ gibt es nicht.',
    'The filter {0} takes {1} values, and here are {2}.': 'Der Filter {0} nimmt {1} Werte, und hier sind {2}.',
    'The filter {0} takes {1} to {2} values, and here are {3}.':
      'Der Filter {0} nimmt {1} bis {2} Werte, und hier sind {3}.',
    'There are more than {0} merge tags.': 'Es sind mehr als {0} Platzhalter.',
    '{% {0} %} has no {% end{1} %}.': '{% {0} %} hat kein {% end{1} %}.',
    'This tag has no name.': 'Dieses Tag hat keinen Namen.',
    'This {0} is never closed by {1}. A quotation mark inside it may be open.':
      'Dieses {0} wird nie mit {1} geschlossen. Vielleicht ist ein Anführungszeichen darin offen.',
    '{% raw %} has no {% endraw %}.': '{% raw %} hat kein {% endraw %}.',
    'A merge tag has at most {0} characters.': 'Ein Platzhalter hat höchstens {0} Zeichen.',
    'This merge tag is not understood. It looks like {{ contact.first_name | default: "friend" }}.':
      'Dieser Platzhalter ist nicht zu verstehen. Er sieht so aus: {{ contact.first_name | default: "friend" }}.',
    'Inside a merge tag write the characters themselves, not &quot; or &gt;.':
      'Schreiben Sie in einem Platzhalter die Zeichen selbst, nicht &quot; oder &gt;.',
    'An assignment looks like {% assign greeting = "Dear" %}.':
      'Eine Zuweisung sieht so aus: {% assign greeting = "Dear" %}.',
    '{% {0} %} closes nothing.': '{% {0} %} schließt nichts.',
    'There is no {% {0} %} here. The tags are if, unless, case, for, assign, comment and raw.':
      '{% {0} %} gibt es hier nicht. Die Tags sind if, unless, case, for, assign, comment und raw.',
    'A loop looks like {% for item in contact.attributes.items %}.':
      'Eine Schleife sieht so aus: {% for item in contact.attributes.items %}.',
    'A loop takes limit: 3, offset: 2 and reversed, but not “{0}”.':
      'Eine Schleife nimmt limit: 3, offset: 2 und reversed, aber nicht „{0}“.',
    'Values are separated by commas: {% when "de", "fr" %}.':
      'Werte werden durch Kommas getrennt: {% when "de", "fr" %}.',
    'A variable has a name of letters, digits and underscores.':
      'Eine Variable hat einen Namen aus Buchstaben, Ziffern und Unterstrichen.',
    '“{0}” has a meaning already. Choose another name for the variable.':
      '„{0}“ hat schon eine Bedeutung. Wählen Sie einen anderen Namen für die Variable.',
    'Blocks stand within each other {0} deep at most.': 'Blöcke stehen höchstens {0} tief ineinander.',
    '{% {0} %} does not belong here, in {% {1} %}.': '{% {0} %} gehört nicht hierher, in {% {1} %}.',
    '{% {0} %} does not belong here.': '{% {0} %} gehört nicht hierher.',
    '{% end{0} %} stands where {% end{1} %} was expected.': '{% end{0} %} steht, wo {% end{1} %} erwartet wurde.',
    '{% end{0} %} closes nothing.': '{% end{0} %} schließt nichts.',
    'A quotation mark is opened and not closed, or closed in the middle of a cell.':
      'Ein Anführungszeichen wird geöffnet und nicht geschlossen oder mitten in einer Zelle geschlossen.',
    'This row is longer than any that could be a person’s.':
      'Diese Zeile ist länger als jede, die zu einer Person gehören könnte.',
    'This row has more cells than there are columns.': 'Diese Zeile hat mehr Zellen, als es Spalten gibt.',
    'There are characters here that no text has; the file may be damaged, or in another encoding.':
      'Hier stehen Zeichen, die kein Text hat; die Datei ist vielleicht beschädigt oder anders kodiert.',
    'There are no rows in this file.': 'In dieser Datei sind keine Zeilen.',
    'This is neither CSV nor XLSX. Save the list as one of the two and bring that.':
      'Das ist weder CSV noch XLSX. Speichern Sie die Liste als eines von beiden und bringen Sie das.',
    'This is an archive. Unpack it and bring each list in it by itself.':
      'Das ist ein Archiv. Entpacken Sie es und bringen Sie jede Liste darin für sich.',
    'This is Excel’s old or binary format (xls, xlsb). Save it as XLSX or CSV and bring that.':
      'Das ist das alte oder binäre Format von Excel (xls, xlsb). Speichern Sie es als XLSX oder CSV und bringen Sie das.',
    'This workbook is protected by a password. Take the password off, or save it as CSV, and bring that.':
      'Diese Arbeitsmappe ist mit einem Passwort geschützt. Nehmen Sie es weg oder speichern Sie sie als CSV, und bringen Sie das.',
    'This is an OpenDocument table. Save it as XLSX or CSV and bring that.':
      'Das ist eine OpenDocument-Tabelle. Speichern Sie sie als XLSX oder CSV und bringen Sie das.',
    'There is no sheet of that name in this workbook.': 'Ein Blatt dieses Namens gibt es in dieser Arbeitsmappe nicht.',
    'This workbook is too large to be read as one. Save it as CSV, which has no such bound.':
      'Diese Arbeitsmappe ist zu groß, um als solche gelesen zu werden. Speichern Sie sie als CSV; dafür gilt die Grenze nicht.',
    'This workbook unpacks to far more than a list of people has. It is not read.':
      'Diese Arbeitsmappe entpackt sich zu viel mehr, als eine Liste von Menschen hat. Sie wird nicht gelesen.',
    'This workbook is damaged. Open it, save it again and bring that, or save it as CSV.':
      'Diese Arbeitsmappe ist beschädigt. Öffnen und speichern Sie sie neu und bringen Sie das, oder speichern Sie sie als CSV.',
    'There are more than 500 columns. Leave out those that say nothing about a person’s consent.':
      'Es sind mehr als 500 Spalten. Lassen Sie weg, was über die Einwilligung einer Person nichts sagt.',
    // policy
    'The cookie policy is dated and public, with a live registry of every cookie and tracker.':
      'Diese Richtlinie ist datiert und öffentlich und nennt jedes Cookie und jeden Tracker: Name, Klasse, Anbieter, Zweck und Dauer. Eine neue Fassung, die eine Klasse, eine Herkunft oder einen Zweck hinzufügt, fragt alle Besucher erneut.',
    'Cookies remember things such as language and login, and really do.':
      'Cookies merken sich Dinge wie Ihre Sprache oder dass Sie angemeldet sind.',
    'Storage, pixels, beacons and link decoration follow the same consent as cookies.':
      'Was speichert oder wiedererkennt, folgt derselben Wahl wie Cookies: lokaler Speicher, Datenbanken im Browser, Pixel, Beacons, ergänzte Links, Skripte für Fingerabdrücke und in E-Mails die Messung von Öffnungen und Klicks.',
    'Strictly necessary cookies are set only in answer to an act of the person.':
      'Unbedingt erforderliche Cookies werden nur gesetzt, wenn Sie etwas tun: Ihre Wahl treffen, sich anmelden, ein Formular ausfüllen. Sie lassen sich nicht abschalten.',
    'Strictly necessary cookies hold nothing that identifies a person.':
      'Unbedingt erforderliche Cookies enthalten nichts, woran Sie zu erkennen wären: einen zufälligen Wert oder eine einfache Wahl.',
    'With cookies blocked each page still works, and says what does not.':
      'Sie können Ihren Browser so einstellen, dass er diese Cookies blockiert oder Sie warnt. Dann erscheint jede Seite trotzdem und sagt, was nicht geht.',
    'Performance: visits and traffic sources are measured.':
      'Leistungs-Cookies zählen, wo sie erlaubt sind, Besuche und ihre Herkunft, damit eine Website gemessen und verbessert werden kann.',
    'Performance: most and least read pages, and the ways between them.':
      'Sie zeigen, welche Seiten am meisten und am wenigsten gelesen werden und wie sich Besucher auf einer Website bewegen.',
    'Performance: everything is aggregated, and so anonymous.':
      'Was sie erfassen, wird sofort zusammengezählt und ist deshalb anonym: Von einzelnen Besuchern gibt es keine Aufzeichnung.',
    'Performance refused: no visit is known.':
      'Erlauben Sie sie nicht, so ist nicht bekannt, dass Sie da waren, und nichts wird gemessen.',
    'Functional: embeds and remembered settings.':
      'Funktionale Cookies geben, wo sie erlaubt sind, mehr Funktionen und persönliche Einstellungen: Videos, Karten, Chats, gemerkte Wahlen. Wir oder Dritte, deren Dienste auf der Seite stehen, können sie setzen.',
    'Functional refused: a placeholder says what is blocked, and by whom.':
      'Erlauben Sie sie nicht, so gehen manche oder alle dieser Dienste nicht. An ihrer Stelle steht, was von wem blockiert ist, und Sie können es dort erlauben.',
    'Targeting: advertising loads only after consent, by named partners.':
      'Werbe-Cookies setzen, wo sie erlaubt sind, benannte Werbepartner, die ein Profil Ihrer Interessen bilden und Ihnen auf anderen Websites Anzeigen zeigen können. Sie erkennen Browser und Gerät wieder; eine Adresse oder Nummer wird nie weitergegeben.',
    'Targeting refused: nothing else changes.':
      'Erlauben Sie sie nicht, so sehen Sie weniger zielgerichtete Werbung. Sonst ändert sich nichts.',
    'Third-party origins are declared, and the browser refuses the others.':
      'Cookies Dritter kommen von einer anderen Domain als der Website, für Werbung und Marketing. Jede solche Herkunft ist angegeben, und der Browser selbst weist die anderen ab.',
    'The visitor chooses by class, and may change it at any time.':
      'Sie wählen nach Klassen und können Ihre Wahl jederzeit auf jeder Seite ändern. Ablehnen braucht nicht mehr Schritte als Annehmen, und ein Signal Ihres Browsers (Global Privacy Control) wird beachtet.',
    'Marketing by email and SMS is legitimate, expected and solicited.':
      'Werbung per E-Mail und SMS muss rechtmäßig, erwartet und erbeten sein. Nichts wird außerhalb eines Zwecks versendet, in den der Empfänger eingewilligt hat.',
    'The policy applies to all users: nobody sends before accepting its current version.':
      'Diese Richtlinie gilt für alle Nutzer. Niemand versendet, bevor eine berechtigte Person des Kontos die geltende Fassung angenommen hat; eine neue Fassung fragt erneut.',
    'Consent comes before any marketing message.':
      'Die Einwilligung geht jeder Werbenachricht voraus: für diesen Zweck, diesen Kanal und diese Adresse, und sie muss im Augenblick des Versands noch gelten.',
    'Consent is an act: the recipient ticked a checkbox.':
      'Einwilligen ist eine Handlung: Die Person hat ein Kästchen angekreuzt. Schweigen, ein Kauf, eine Visitenkarte oder ein Stichwort per SMS sind keine Einwilligung.',
    'The checkbox cannot be pre-checked.':
      'Das Kästchen ist leer, wenn man es zum ersten Mal sieht. Ein vorab angekreuztes Kästchen gilt nicht, wo auch immer es steht.',
    'The recipient knows which messages will come, for which purpose, and from whom.':
      'Beim Kästchen steht, wofür es ist: welche Nachrichten, wie oft, auf welchem Kanal und von wem.',
    'One checkbox is not used for several purposes, such as terms of service.':
      'Ein Kästchen ist für eine Sache da. Es ist weder mit Nutzungsbedingungen noch mit einer Datenschutzerklärung noch mit einem zweiten Zweck verbunden; die Annahme von Bedingungen hat ein eigenes Kästchen, das nichts erlaubt.',
    'One checkbox for each purpose and channel.':
      'Für jeden Zweck und jeden Kanal gibt es ein eigenes Kästchen. E-Mail, SMS und Anruf sind drei Kanäle: Wer eine Nummer angibt, willigt damit nicht in Werbung per SMS oder Anruf ein.',
    'Partners stand on the form, by name, ten at most, each with its own box.':
      'Wo Partner eine Adresse erhalten sollen, stehen alle ihre Namen gut sichtbar auf dem Formular, höchstens zehn, jeder mit einem eigenen leeren Kästchen.',
    'A proof of opt-in can be had for each contact at any time.':
      'Für jeden Kontakt lässt sich jederzeit ein Nachweis der Einwilligung erbringen, auch nach ihrem Widerruf.',
    'Imported contacts need the same proof.':
      'Importierte Kontakte brauchen denselben Nachweis wie solche, die sich hier angemeldet haben. Eine Zusicherung wird aufbewahrt, ist aber kein Nachweis.',
    'Illegal activities.': 'Rechtswidrige Tätigkeiten: was für Verbotenes wirbt, es verkauft oder organisiert.',
    'Illegal drugs.': 'Illegale Drogen: ihr Angebot und was ihrer Herstellung oder Einnahme dient.',
    'Counterfeit products.':
      'Fälschungen: Nachahmungen unter fremder Marke, gefälschte Dokumente, falsche Zertifikate.',
    'Hacking programs.':
      'Hacking-Programme: Werkzeuge und Dienste, um in fremde Systeme und Konten einzudringen, sie auszuspähen oder zu beschädigen.',
    'Instructions for assembling or making bombs.': 'Anleitungen zum Zusammenbau oder zur Herstellung von Bomben.',
    'Explosives or other weapons.': 'Sprengstoffe und andere Waffen, ihre Teile und ihre Munition.',
    'Violence against children, or encouraging violence.':
      'Inhalte, die Gewalt gegen Kinder zeigen, und alles, was zu Gewalt ermuntert.',
    'Messages that break anti-spam laws.':
      'Nachrichten, die gegen Anti-Spam-Gesetze verstoßen: ohne Namen und Postanschrift des Absenders, mit falschem Absender oder irreführendem Betreff oder ohne funktionierende Abmeldung.',
    'Hate speech and prohibited language.': 'Hassrede und Sprache, die Menschen dafür herabsetzt, wer sie sind.',
    'Content and industries that the platform does not accept.':
      'Inhalte und Branchen, die auf dieser Plattform nicht angenommen werden, wie unten aufgeführt, und Listen, deren angegebene Branche dazugehört.',
    'Sexually explicit material and its trade.':
      'Sexuell eindeutige Pornografie und der Handel mit sexuell eindeutigen Waren.',
    'Remedies for erectile problems.': 'Mittel gegen Erektionsstörungen.',
    'Bulk hiring solicitation.': 'Massenhafte Anwerbung: Stellenangebote an viele, die nicht darum gebeten haben.',
    'Lists of a political character.':
      'Listen politischer Art: nach ihrem Zweck, ihrer Herkunft, der angegebenen Branche oder dem, was an sie gesendet wird.',
    'Initial coin offerings.': 'Erstausgaben von Kryptomünzen (ICO) und andere Verkäufe neuer Token.',
    'Anything related to forex trading.': 'Alles, was mit dem Devisenhandel (Forex) zu tun hat.',
    'Debt collection.': 'Inkasso.',
    'Promotion of violence or hate.': 'Aufruf zu Gewalt oder Hass.',
    'Misinformation.': 'Falschinformationen, die als Nachricht oder Tatsache auftreten („Fake News“).',
    'Phishing simulations.': 'Sicherheitsdienste, die Phishing-Angriffe simulieren.',
    'Compensated sexual acts.': 'Inhalte, die für sexuelle Handlungen gegen Entgelt werben.',
    'Narcotic or psychotropic substances.': 'Betäubungsmittel und psychotrope Stoffe.',
    'Currency exchange, fraudulent shares, stock-market transactions.':
      'Währungstausch, betrügerische Aktien und Börsengeschäfte.',
    'Get-rich-fast promises and pyramid schemes.':
      'Heimarbeit mit dem Versprechen schnellen Reichtums, passives Einkommen, Finanzpakete und Schneeballsysteme.',
    'Weight loss.': 'Gewichtsabnahme.',
    'Promotional CBD.': 'Werbung für CBD-Produkte.',
    'Legal drugs, such as alcohol or tobacco.': 'Legale Drogen wie Alkohol oder Tabak.',
    'Promotional vaping.': 'Werbung für E-Zigaretten und Vapes.',
    'Promotional real estate.': 'Werbung für Immobilien.',
    'Products and services based on blockchain.': 'Produkte und Dienste auf Blockchain-Grundlage.',
    'Gambling, casino and other money games.': 'Glücksspiel, Casinos und andere Spiele um Geld.',
    'Dating services.': 'Partnervermittlung und Dating-Dienste.',
    'Clairvoyance, fortune telling, astrology.': 'Hellsehen, Wahrsagerei und Astrologie.',
    'Contacts taken from professional social networks.': 'Kontakte aus beruflichen sozialen Netzwerken wie LinkedIn.',
    'Loan services.': 'Kreditvermittlung und Darlehen.',
    'Lead generation services.': 'Dienste, die Leads erzeugen oder verkaufen.',
    'A measure takes effect at once.':
      'Ein Verstoß kann sofort eine Einschränkung oder Sperre nach sich ziehen. Sie wirkt unverzüglich: Was gerade versendet wird, hält an.',
    'A measure reaches the whole account, or certain services.':
      'Eine Maßnahme betrifft das ganze Konto oder einzelne Dienste: den Versand von E-Mails, den Versand von SMS, Importe, Formulare, Automationen, transaktionale Nachrichten, Schlüssel, Messung oder eine Absenderdomain.',
    'Measures also follow from signals, by thresholds that are data.':
      'Um Ruf und Funktion des Dienstes zu schützen, folgen Maßnahmen auch aus Zahlen: Beschwerden, unzustellbare Adressen, Spamfallen, Abmeldungen, abgelehnte Inhalte, fehlende Nachweise. Die Schwellen sind bekannt, und jedes Konto sieht seine eigenen Zahlen.',
    'A measure comes with notice, reply, appeal and a second decider.':
      'Zu jeder Maßnahme gehören eine Mitteilung mit der verletzten Anforderung, den Belegen, dem, was zu tun ist, und bis wann; ein Recht auf Antwort; ein Einspruch mit Frist, über den jemand anderes entscheidet; und eine Rückkehr in Schritten. Alles wird festgehalten. Was das Gesetz den Empfängern gibt, bleibt bestehen: Abmeldung, Nachweis, Löschung.',
  },
} satisfies Folders['said']
