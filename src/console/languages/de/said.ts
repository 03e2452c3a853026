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
    // consent
    'There is no such form in this account.': 'Dieses Formular gibt es in diesem Konto nicht.',
    // audience
    'The first day has to come before the last one, and not more than 400 days before it.':
      'Der erste Tag liegt vor dem letzten, und höchstens 400 Tage davor.',
    'The form does not have this language.': 'Diese Sprache hat das Formular nicht.',
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
    'Some of these cannot be kept, so none was. What “errors” lists is why.':
      'Einiges davon lässt sich nicht behalten, darum wurde nichts behalten. Den Grund nennt „errors“.',
    'That were enough events for one hour. Go on later.':
      'Für eine Stunde waren das genug Ereignisse. Machen Sie später weiter.',
    'Lists of a political character are not accepted: nobody is sorted by their party, their vote or their opinion.':
      'Politische Listen werden nicht angenommen: Niemand wird nach Partei, Wahl oder Meinung sortiert.',
    'It names something that is not there. Each entry of “errors” says where, and what.':
      'Es nennt etwas, das es nicht gibt. Jeder Eintrag in „errors“ sagt, wo und was.',
    'There is no {0} {1} here.': '{0} {1} gibt es hier nicht.',
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
    'A test key cannot hand numbers to anybody. Use a live key, or the console.':
      'Ein Testschlüssel kann niemandem Nummern übergeben. Verwenden Sie einen Live-Schlüssel oder die Konsole.',
    // webhooks
    'This is a test. It names nobody.': 'Das ist ein Test. Er nennt niemanden.',
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
    'This time has passed. Choose a later one, or start it now.':
      'Diese Zeit ist vorbei. Wählen Sie eine spätere oder starten Sie jetzt.',
    'That is too late: nothing of it would be sent by then, or nobody can know so far ahead.':
      'Das ist zu spät: Bis dahin könnte nichts mehr davon versendet werden, oder so weit im Voraus lässt sich nicht planen.',
    'Somebody changed this draft since you read it. Read it again before you schedule it.':
      'Jemand hat diesen Entwurf geändert, seit Sie ihn gelesen haben. Laden Sie ihn neu, bevor Sie ihn planen.',
    'This campaign compares no texts.': 'Diese Kampagne vergleicht keine Varianten.',
    'Its hour has not come: who decides as soon as one is ahead mostly decides by chance.':
      'Dafür ist es noch zu früh: Wer entscheidet, sobald eine Variante vorn liegt, folgt meist dem Zufall.',
    'This is decided, and goes out.': 'Das ist entschieden und geht hinaus.',
    // texting
    'There is no such text.': 'Diese SMS gibt es nicht.',
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
    'The address for replies is not an email address.': 'Die Antwortadresse ist keine E-Mail-Adresse.',
    'Nobody who fits has agreed to this purpose yet, so nobody would get it.':
      'Von denen, die infrage kämen, hat noch niemand in diesen Zweck eingewilligt; niemand erhielte also etwas.',
    'A segment that this audience names is no longer there. Choose another one.':
      'Ein Segment dieser Zielgruppe gibt es nicht mehr. Wählen Sie ein anderes.',
    'The audience sorts people by their politics. Lists of a political character are not accepted.':
      'Die Zielgruppe sortiert Menschen nach ihrer politischen Haltung. Politische Listen werden nicht angenommen.',
    'Say under Settings what your organisation does. Whoever reviews a text then knows it from its trade.':
      'Sagen Sie in den Einstellungen, was Ihre Organisation tut. Wer einen Text prüft, kennt dann Ihre Branche.',
    // http
    'This account is suspended. What it holds can be read, exported and proved, and recipients can leave. “Policy status” says why, and how to answer.':
      'Dieses Konto ist gesperrt. Was es enthält, lässt sich lesen, exportieren und nachweisen, und Empfänger können sich abmelden. Unter „Richtlinienstatus“ steht, warum und wie Sie antworten.',
    'This service is restricted for the account. “Policy status” says which, why, until when, and how to answer.':
      'Dieser Dienst ist für das Konto eingeschränkt. Unter „Richtlinienstatus“ steht, welcher, warum, bis wann und wie Sie antworten.',
    // campaigns
    'The Anti-Spam Policy does not accept this.': 'Die Anti-Spam-Richtlinie nimmt das nicht an.',
    'A person has to look at this before it goes.': 'Ein Mensch muss das ansehen, bevor es hinausgeht.',
    'Nobody who would get it has agreed that clicks are measured, so nothing can be judged, and the rest gets text {0}. Compare by something else.':
      'Von denen, die sie erhielten, hat niemand in die Messung von Klicks eingewilligt; es lässt sich also nichts vergleichen, und die Übrigen erhalten Variante {0}. Vergleichen Sie nach etwas anderem.',
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
    'There are no rows in this file.': 'In dieser Datei stehen keine Zeilen.',
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
    'The first {0} messages were received well. The rest follows.':
      'Die ersten {0} Nachrichten wurden gut aufgenommen. Die übrigen folgen.',
    'After a day servers have answered for {0} of {1} messages. The rest was not sent.':
      'Nach einem Tag haben Server für {0} von {1} Nachrichten geantwortet. Die übrigen wurden nicht gesendet.',
    'Its time was over.': 'Ihre Zeit war um.',
    'Nothing of it holds any more.': 'Nichts davon gilt mehr.',
    'It became: {0}.': 'Daraus wurde: {0}.',
    'It became a way back, in steps.': 'Daraus wurde ein Rückweg in Schritten.',
    'Its step is done.': 'Ihr Schritt ist getan.',
    'Everything is as it was before.': 'Alles ist wieder wie zuvor.',
    'Its step showed too much, twice.': 'Ihr Schritt zeigte zweimal zu viel.',
    'Nobody decided the appeal against it in time.': 'Über den Einspruch dagegen hat niemand rechtzeitig entschieden.',
    // http
    'There is no such account on this installation.': 'Dieses Konto gibt es auf dieser Installation nicht.',
    // conduct
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
    'There is no such measure in this case.': 'Diese Maßnahme gibt es in diesem Fall nicht.',
    'This measure has ended already.': 'Diese Maßnahme ist schon beendet.',
    'There are fifty messages. Decide, or close the case.':
      'Es gibt schon fünfzig Nachrichten. Entscheiden Sie, oder schließen Sie den Fall.',
    'There is no appeal that waits to be decided.': 'Es gibt keinen Einspruch, über den zu entscheiden wäre.',
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
    'The privacy notice cannot be read at its address: {0}. Readers have to find it there.':
      'Die Datenschutzerklärung lässt sich unter ihrer Adresse nicht lesen: {0}. Leser müssen sie dort finden.',
    'What stands at the address of the privacy notice is no text: a page or a PDF is.':
      'Unter der Adresse der Datenschutzerklärung steht kein Text, also weder eine Seite noch ein PDF.',
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
    '{0} looks like a box, and is none. There is one box for each consent, and it is empty.':
      '{0} sieht aus wie ein Kästchen und ist keines. Je Einwilligung gibt es ein Kästchen, und es ist leer.',
    '{0} advertises. The label is repeated in the mail that asks, which nobody has agreed to.':
      '{0} wirbt. Die Beschriftung steht auch in der Bestätigungsmail, in die noch niemand eingewilligt hat.',
    '{0} is no part of a name. Who asks is named, and nothing is advertised with it.':
      '{0} gehört nicht zu einem Namen. Wer fragt, wird genannt; geworben wird damit nicht.',
    '{0} names nobody. Each partner stands on the form by name, with a box of its own.':
      '{0} nennt niemanden. Jeder Partner steht mit Namen auf dem Formular, mit eigenem Kästchen.',
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
    // content
    'This is not written in that format, or has faults: mend what the preflight shows first.':
      'Das ist nicht in diesem Format geschrieben oder hat Fehler: Beheben Sie, was die Prüfung vor dem Versand zuerst zeigt.',
    'Markdown has at most {0} characters, and this is longer.':
      'Markdown hat höchstens {0} Zeichen, und das ist länger.',
    'A tag such as {% if %} stands where only HTML has a place for it, between the rows of a table for instance.':
      'Ein Tag wie {% if %} steht an einer Stelle, die es nur in HTML gibt, etwa zwischen den Zeilen einer Tabelle.',
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
    'The message has {0} bytes, and Gmail cuts off what is beyond {0}: the way to unsubscribe, too.':
      'Die Nachricht hat {0} Bytes, und Gmail schneidet ab, was über {0} hinausgeht: auch den Abmeldelink.',
    'The message has {0} bytes. Gmail cuts off what is beyond {0}.':
      'Die Nachricht hat {0} Bytes. Gmail schneidet ab, was über {0} hinausgeht.',
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
    'A route of yours does not encrypt. Choose STARTTLS or TLS for it; Gmail asks for it.':
      'Einer Ihrer Versandwege verschlüsselt nicht. Wählen Sie STARTTLS oder TLS dafür; Gmail verlangt es.',
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
    'The handset’s number is none. Begin with + and the code of the country.':
      'Die Nummer des Testtelefons ist keine. Beginnen Sie mit + und der Landesvorwahl.',
    'What goes to the sandbox mailbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Was ins Testpostfach geht, erreicht niemanden; es springt also für keinen anderen Versandweg ein. Verwenden Sie es allein.',
    'This is neither a route nor a sender domain of the account.':
      'Das ist weder ein Versandweg noch eine Absenderdomain des Kontos.',
    'This neither warms up, nor did.': 'Der Versand wird hier nicht schrittweise gesteigert und wurde es auch nie.',
    // embeddings
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
    'Allowed by the SPF record of {0}, but not signed: find out who sends there, and sign it.':
      'Durch den SPF-Eintrag von {0} erlaubt, aber nicht signiert: Finden Sie heraus, wer dort sendet, und lassen Sie es signieren.',
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
    // http
    'This has a character that no text has.': 'Das enthält ein Zeichen, das in keinem Text vorkommt.',
    'Your role or key does not include what this needs (x-needs).':
      'Ihre Rolle oder Ihr Schlüssel umfasst nicht, was dafür nötig ist (x-needs).',
    'Log in, or send an API key as “Authorization: Bearer om_live_…”.':
      'Melden Sie sich an, oder senden Sie einen API-Schlüssel als „Authorization: Bearer om_live_…“.',
    'This API key is not known, or was revoked.': 'Dieser API-Schlüssel ist unbekannt oder wurde widerrufen.',
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
    'A box starts empty and free: nothing here can tick it for its reader.':
      'Ein Kästchen ist anfangs leer und frei: Nichts hier kann es für andere ankreuzen.',
    'Every class but the necessary is off until the visitor chooses: nothing here can choose for them.':
      'Jede Klasse außer der notwendigen ist aus, bis Besucher wählen: Nichts hier kann für sie wählen.',
    'Refusing, accepting and choosing look and read alike: nothing here can make one stand out.':
      'Ablehnen, Annehmen und Auswählen sehen gleich aus und lesen sich gleich: Nichts hier kann eines davon hervorheben.',
    'There is no such field here.': 'Dieses Feld gibt es hier nicht.',
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
    'The person has given this consent here already.': 'Diese Einwilligung hat die Person hier schon gegeben.',
    'Complaints or bounces ended an import before this person was released. Nobody is brought again from that list.':
      'Beschwerden oder Rückläufer haben einen Import beendet, bevor diese Person freigegeben wurde. Aus dieser Liste wird niemand noch einmal importiert.',
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
    'There are no words in it.': 'Das enthält keine Wörter.',
    'A box in it is ticked before anybody ticks it.': 'Ein Kästchen darin ist angekreuzt, bevor es jemand ankreuzt.',
    // ledger
    'The log has no such entry, or no checkpoint of that size is kept.':
      'Das Protokoll hat keinen solchen Eintrag, oder zu dieser Größe ist kein Prüfpunkt aufbewahrt.',
    'The log was never of these sizes, in this order.':
      'Diese Größen hatte das Protokoll nie, nicht in dieser Reihenfolge.',
    'There is no such account, or it is not yours.': 'Dieses Konto gibt es nicht, oder es ist nicht Ihres.',
    'There is no such verification.': 'Diese Prüfung gibt es nicht.',
    'One is under way: wait until it has ended, or call it off.':
      'Eine läuft schon: Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.',
    'The witness {0} knows a log that this database (size {1}) does not continue. {2} {3} If the witness is wrong, remove it.':
      'Der Zeuge {0} kennt ein Protokoll, das diese Datenbank (Größe {1}) nicht fortsetzt. {2} {3} Irrt sich der Zeuge, entfernen Sie ihn.',
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
    // privacy
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
    'Whoever sends must be able to prove it (GDPR 7.1).': 'Wer sendet, muss es nachweisen können (DSGVO 7.1).',
    'Three years from the last act of the person (CNIL, référentiel gestion commerciale). An opened mail is no act.':
      'Drei Jahre ab der letzten Handlung der Person (CNIL, référentiel gestion commerciale). Eine geöffnete E-Mail ist keine Handlung.',
    'Claims may be made for so long: five years (UWG §7a, TSR 310.5, French civil law), four in TCPA cases.':
      'So lange sind Ansprüche möglich: fünf Jahre (UWG §7a, TSR 310.5, französisches Zivilrecht), vier in TCPA-Fällen.',
    'Six months at least (CNIL 2020-092 §39).': 'Mindestens sechs Monate (CNIL 2020-092 §39).',
    'They link a person to an act, and do so no better after a year (EDPB 05/2020 ¶106).':
      'Sie verbinden eine Person mit einer Handlung, und nach einem Jahr nicht besser als davor (EDPB 05/2020 ¶106).',
    'Nobody knows whether the address’s owner typed it.':
      'Niemand weiß, ob der Inhaber der Adresse sie selbst eingegeben hat.',
    'They are what was shown. There is nothing about anybody in them.':
      'Sie sind, was gezeigt wurde. Über Personen steht nichts darin.',
    'Whoever said no must not be written to again (CNIL: three years at least).':
      'Wer Nein gesagt hat, darf nicht wieder angeschrieben werden (CNIL: mindestens drei Jahre).',
    'GDPR 17; an archive rests on 17.3 (e), legal claims. The person is told which.':
      'DSGVO 17; ein Archiv stützt sich auf 17.3 (e), Rechtsansprüche. Die Person erfährt, was davon gilt.',
    'An erasure must have a stated horizon.': 'Bei einer Löschung muss feststehen, wann sie vollständig ist.',
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
    '{0} Reasons: {1}.': '{0} Gründe: {1}.',
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
    'An origin is https://host[:port] and nothing else; a worker or path begins with / and is not all of the site; a name has one {0} at most, at its end.':
      'Ein Ursprung ist https://host[:port] und sonst nichts; ein Worker oder Pfad beginnt mit / und umfasst nicht die ganze Website; ein Name hat höchstens einen {0} und den am Ende.',
    'This would allow almost any name. Before the {0} at least {0} characters are needed.':
      'Das würde fast jeden Namen erlauben. Vor dem {0} sind mindestens {0} Zeichen nötig.',
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
    'The page {0} {1} by itself. No policy holds that back.':
      'Die Seite {0} {1} von selbst. Keine Richtlinie hält das auf.',
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
    'Shorten it, or say in the registry how long it stays.':
      'Verkürzen Sie die Dauer, oder sagen Sie im Verzeichnis, wie lange es bleibt.',
    '“{0}” stays for {1} days. Nothing that is not strictly necessary may stay for more than {2}.':
      '„{0}“ bleibt {1} Tage. Was nicht unbedingt notwendig ist, darf höchstens {2} bleiben.',
    'Shorten it to {0} days at most.': 'Verkürzen Sie die Dauer auf höchstens {0} Tage.',
    '“{0}” is strictly necessary, and is set before the visitor did anything.':
      '„{0}“ ist unbedingt notwendig und wird gesetzt, bevor der Besucher etwas getan hat.',
    'Set it when somebody logs in, chooses or sends something, and not before.':
      'Setzen Sie es, wenn sich jemand anmeldet, etwas wählt oder absendet, und nicht vorher.',
    '“{0}” is strictly necessary, and its value holds {1}.':
      '„{0}“ ist unbedingt notwendig, und sein Wert enthält {1}.',
    'Put a random value there, and keep what it means on the server.':
      'Setzen Sie dort einen Zufallswert, und behalten Sie auf dem Server, was er bedeutet.',
    '“{0}” is declared as {1}, and is there although {2} was not allowed.':
      '„{0}“ ist als {1} eingetragen und ist da, obwohl {2} nicht erlaubt wurde.',
    'Hold it back until its class is allowed, or correct its class if that is wrong.':
      'Halten Sie es zurück, bis seine Klasse erlaubt ist, oder berichtigen Sie die Klasse, wenn sie falsch ist.',
    'There is no entry for such a thing: find what makes it, and remove that.':
      'Dafür gibt es keinen Eintrag: Suchen Sie, was es erzeugt, und entfernen Sie das.',
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
    'There is no such scan in this account.': 'Diesen Scan gibt es in diesem Konto nicht.',
    'A page to scan is a whole address on the site itself.':
      'Eine Seite zum Scannen ist eine ganze Adresse auf der Website selbst.',
    'This scan has no report yet.': 'Dieser Scan hat noch keinen Bericht.',
    'A scan of it is on its way already.': 'Ein Scan dieser Website ist schon unterwegs.',
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
    'Somebody was erased. Delete what you keep about this contact: no address is told, and nothing about them is told any more.':
      'Jemand wurde gelöscht. Löschen Sie, was Sie über diesen Kontakt aufbewahren: Es wird keine Adresse gemeldet, und auch sonst nichts mehr über ihn.',
    'Nothing goes to an address any more, whatever is agreed to: it bounced, complained, or was closed. Where nobody is known by it, it is not named.':
      'An eine Adresse geht nichts mehr, worin auch eingewilligt wird: Von dort kam ein Rückläufer oder eine Beschwerde, oder sie wurde gesperrt. Wo niemand unter ihr bekannt ist, wird sie nicht genannt.',
    'Somebody tried whether it arrives. It names nobody.':
      'Jemand hat ausprobiert, ob es ankommt. Die Nachricht nennt niemanden.',
    // policy
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
  },
} satisfies Folders['said']
