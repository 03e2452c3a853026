import type { Guide } from '../guide.ts'

export const de: Guide = {
  start: {
    title: 'Anfangen',
    lead: 'Ein Befehl holt, was fehlt, und startet alles.',
    sections: [
      {
        title: 'Installieren',
        says: [
          'Sie brauchen Node 20 oder neuer, mit npm. Der erste Start holt das Übrige, legt unter `./data` eine Datenbank an und sagt, unter welcher Adresse alles läuft.',
          'Öffnen Sie diese Adresse. Wer sich als Erstes registriert, betreibt die Installation, und die öffentliche Registrierung schließt sich; danach wird eingeladen oder wieder geöffnet.',
        ],
        type: 'start',
      },
      {
        title: 'Sich erst umsehen',
        says: ['Mit glaubwürdigen Beispieldaten, als `demo@example.org` mit dem Passwort `tall ships sail slowly`:'],
        type: 'demo',
      },
      {
        title: 'Ohne Browser',
        says: [
          'Gibt die Kennung des Kontos und einen API-Schlüssel als JSON aus. Die API beschreibt sich selbst unter [/v1/openapi.json](/v1/openapi.json).',
        ],
        type: 'setUp',
      },
      {
        title: 'Vor der ersten Nachricht',
        says: [
          'Lesen Sie die Richtlinien, nehmen Sie sie an und sagen Sie, wer hinter Ihren Nachrichten steht. Bis Sie in den Einstellungen einen Versandweg einrichten, landet alles in einem Probepostfach in der Konsole, so wie es bei den Empfängern aussähe.',
        ],
      },
    ],
  },
  forms: {
    title: 'Formulare und Einwilligung',
    lead: 'Listen gibt es nicht. Menschen willigen in einen Zweck ein und werden über ihn erreicht.',
    sections: [
      {
        title: 'Ein Zweck',
        says: [
          'Er sagt, was man bekommt, wie oft und auf welchem Weg. Ein erweiterter Zweck ist ein anderer: Die Einwilligung wächst nicht mit.',
        ],
      },
      {
        title: 'Ein Formular',
        says: [
          'Jeder Zweck hat sein eigenes Kästchen. Ein Kästchen hat keinen Zustand, den Sie setzen könnten, und beginnt deshalb leer; es lässt sich nicht mit den Bedingungen vermischen, und niemand muss es ankreuzen, um etwas anderes zu bekommen.',
          'Beim Speichern erfahren Sie, was falsch ist und gegen welche Forderung es verstößt. Eine veröffentlichte Fassung ändert sich nie: Eine Änderung ist die nächste Fassung.',
        ],
      },
      {
        title: 'Bestätigung',
        says: [
          'Die Mail enthält einen Link auf eine Seite, und die Seite eine Schaltfläche. Programme, die sich Links ansehen, bestätigen nichts. Der Link gilt einmal und sieben Tage lang.',
          'In jeder Nachricht stehen eine Seite mit allen Einstellungen und die Abmeldung mit einem Klick.',
        ],
      },
      {
        title: 'Auf Ihrer eigenen Seite',
        says: [
          'Ein Formular hat eine eigene Adresse. Es kann auch in einem Rahmen stehen oder mit einer Zeile in Ihrer Seite; auf welchen Seiten es stehen darf, legt eine Liste fest.',
        ],
      },
    ],
  },
  proof: {
    title: 'Nachweis',
    lead: 'Jede Einwilligung steht in einem Protokoll, das nur wächst. Wer zweifelt, kann ohne Sie nachprüfen.',
    sections: [
      {
        title: 'Was ein Nachweis enthält',
        says: [
          'Einen Bericht zum Lesen, die Belege zum Nachrechnen, das Formular, wie es gezeigt wurde, die Bestätigungsmail und den Platz im Protokoll. Zu jeder Aussage heißt es PROVED, STATED BY SENDER oder NOT SHOWN (bewiesen, vom Absender behauptet, nicht gezeigt), nie einfach „gültig“.',
        ],
      },
      {
        title: 'Einen prüfen',
        says: [
          'Im Browser auf [der Prüfseite](/consent/verify), die nichts sendet, oder auf jedem Rechner, offline. Die Prüfregel steht unter [/consent/policy](/consent/policy): Holen Sie sie einmal, von jemandem, dem Sie vertrauen, und behalten Sie sie.',
        ],
        type: 'verify',
      },
      {
        title: 'Das ganze Protokoll prüfen',
        says: ['Von außen, Eintrag für Eintrag, mit den Unterschriften der Zeugen:'],
        type: 'verifyLog',
      },
      {
        title: 'Löschung',
        says: [
          'Persönliches steht im Protokoll als gesalzene Prüfsumme unter einem eigenen Schlüssel. Ist der Schlüssel vernichtet, sagt sie nichts mehr, und das Protokoll ist trotzdem ganz.',
        ],
      },
    ],
  },
  sending: {
    title: 'Versand',
    lead: 'Eine Nachricht geht hinaus, wenn Einwilligung, Inhalt und Stand des Kontos es in diesem Augenblick erlauben.',
    sections: [
      {
        title: 'Die Schranke',
        says: [
          'Sie fragt, wenn die Empfänger festgelegt werden, und noch einmal, unmittelbar bevor eine Nachricht hinausgeht. Kein Versuch kommt später als eine Viertelsekunde nach einem Widerruf.',
        ],
      },
      {
        title: 'Prüfung des Inhalts',
        says: [
          'Betreff, Text, Bildbeschreibungen und Links werden auf Ihrem Rechner an [der Anti-Spam-Richtlinie](/legal/anti-spam) gemessen. Sie können vorher fragen:',
        ],
        type: 'screen',
      },
      {
        title: 'Der Weg hinaus',
        says: [
          'Über Ihr eigenes Relay, einen Anbieter per HTTP oder direkt zu den Servern der Empfänger, mit DKIM unterschrieben. Wie viel eine Gegenstelle verträgt, wird aus ihren Antworten gelernt.',
        ],
      },
      {
        title: 'Nach einem Absturz',
        says: [
          'Alle sind unberührt, erledigt oder ungewiss. Kampagnen halten die ungewissen zurück, und Sie entscheiden; niemand bekommt versehentlich zweimal dieselbe Nachricht.',
        ],
      },
    ],
  },
  cookies: {
    title: 'Websites und Cookies',
    lead: 'Was nicht erlaubt ist, wird nicht geladen: Der Browser selbst hält sich daran.',
    sections: [
      {
        title: 'Ein Verzeichnis',
        says: [
          'Jedes Cookie, jeder Schlüssel, jede Quelle und jede Einbettung einer Website mit Klasse, Zweck und Dauer. Daraus entstehen die Tabelle [der Richtlinie](/legal/cookies), die Frage und eine Kopfzeile, die nur die erlaubten Quellen nennt. Was nicht darin steht, bleibt gesperrt, was auch immer erlaubt wurde.',
        ],
      },
      {
        title: 'Die Frage',
        says: [
          'Ablehnen kommt zuerst, und die drei Antworten sehen gleich aus. Schließen heißt ablehnen. 26 Wochen lang wird niemand wieder gefragt, außer wenn eine Klasse, eine Quelle oder ein Zweck neu ist.',
        ],
      },
      {
        title: 'Eine Quittung',
        says: [
          'Wer wählt, kann [eine Quittung](/cookies) behalten. Alle, die in derselben Woche dasselbe gewählt haben, haben dieselbe, und so nennt sie niemanden. Geprüft wird sie offline:',
        ],
        type: 'receipt',
      },
      {
        title: 'Videos, Karten, Werbung',
        says: [
          'Ein Video bleibt ein Feld, das sagt, wer dahintersteht, bis es erlaubt oder einmal geöffnet wird. Ein Werbepartner bekommt einen Rahmen und die Themen von Seiten aus einer öffentlichen Liste: keine Adresse, keine Nummer, keine Prüfsumme davon. Wird er abgeschaltet, so wird er gebeten, den Browser zu vergessen.',
        ],
      },
    ],
  },
}
