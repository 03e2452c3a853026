import type { SiteWords } from '../words.ts'

export const de: SiteWords = {
  skip: 'Zum Inhalt springen',
  main: 'Hauptmenü',
  foot: 'Über diese Website',
  features: 'Funktionen',
  docs: 'Anleitung',
  logIn: 'Anmelden',
  toConsole: 'Zur Konsole',
  setUp: 'Diese Installation einrichten',
  open: 'Konto eröffnen',
  invited: 'Konten gibt es auf dieser Installation auf Einladung: Fragen Sie, wer sie betreibt.',
  begin: 'So fangen Sie an',
  policies: 'Richtlinien',
  checking: 'Prüfen',
  check: 'Einen Nachweis prüfen',
  log: 'Prüfpunkt des Protokolls',
  api: 'Beschreibung der API',
  home: {
    title: 'E-Mail- und SMS-Marketing, das sich nicht für Spam missbrauchen lässt',
    lead: 'OptiMail Pro läuft auf Ihrem eigenen Rechner, für eine Organisation oder für viele. Nichts geht hinaus ohne eine gültige Einwilligung für genau diesen Zweck, diesen Kanal und diese Adresse.',
    way: 'Was geschieht, bevor eine Nachricht hinausgeht',
    steps: [
      {
        title: 'Jemand kreuzt ein Kästchen an',
        says: 'Es war leer, nennt einen einzigen Zweck und steht getrennt von den Bedingungen.',
      },
      {
        title: 'Die Person bestätigt',
        says: 'Mit einer Schaltfläche auf einer Seite. Ein Programm, das nur Links folgt, bestätigt nichts.',
      },
      {
        title: 'Das Protokoll hält es fest',
        says: 'Als Eintrag, den später niemand ändern kann, auch nicht, wer den Rechner betreibt.',
      },
      {
        title: 'Die Schranke sieht noch einmal nach',
        says: 'Im Augenblick des Versands. Wer sich inzwischen abgemeldet hat, bekommt nichts.',
      },
    ],
    points: [
      {
        title: 'Formulare, die nicht täuschen können',
        says: 'Ein vorab angekreuztes Kästchen lässt sich gar nicht erst anlegen. Jedes Formular wird vor der Veröffentlichung geprüft, und Sie erfahren, was daran falsch ist und warum.',
      },
      {
        title: 'Nachweise, die andere prüfen können',
        says: 'Eine Datei je Einwilligung: was gezeigt wurde, was gewählt wurde und dass es im Protokoll stand. Jeder kann sie offline prüfen, ohne dem Absender zu vertrauen.',
      },
      {
        title: 'Vor dem Versand gelesen',
        says: 'Jede Nachricht wird auf Ihrem eigenen Rechner an der Anti-Spam-Richtlinie gemessen, in sechs Sprachen, mit den Wörtern, die den Ausschlag gaben.',
      },
      {
        title: 'Folgen mit Begründung',
        says: 'Verwarnungen, Beschränkungen und Sperren haben eine Mitteilung, Belege, eine Frist und einen Einspruch, über den jemand anderes entscheidet.',
      },
      {
        title: 'Gemessen nur mit einem Ja',
        says: 'Öffnungen und Klicks sind ein eigener Zweck. Ohne Einwilligung steckt in einer Nachricht kein Zählbild, und ihre Links bleiben, wie Sie sie geschrieben haben.',
      },
      {
        title: 'Cookies, die der Browser selbst zurückhält',
        says: 'Solange etwas nicht erlaubt ist, weist der Browser es ab. Das gilt für unsere Seiten und, mit einer Kopfzeile, auch für Ihre.',
      },
    ],
    see: 'Sehen Sie selbst',
    proof: {
      title: 'Hat Ihnen jemand einen Nachweis geschickt?',
      says: 'Die Seite, die ihn prüft, arbeitet in Ihrem Browser und sendet nichts. Sie können sie auch speichern und offline benutzen.',
    },
    where: 'So finden Sie uns',
  },
  all: {
    title: 'Funktionen',
    lead: 'Vom ersten Kästchen eines Formulars bis zur letzten Zeile eines Berichts.',
    groups: [
      {
        title: 'Einwilligung',
        items: [
          'Zwecke statt Listen: Menschen sagen Ja zu dem, was sie bekommen, wie oft und auf welchem Weg.',
          'Formulare in sechs Sprachen, als Seite, im Rahmen oder in Ihrer eigenen Seite, auf Wunsch ohne JavaScript.',
          'Doppelte Bestätigung über eine Schaltfläche, mit einem Link, der einmal gilt und abläuft.',
          'Eine Seite mit allen Einstellungen für jede Person und Abmeldung mit einem Klick (RFC 8058).',
        ],
      },
      {
        title: 'Nachweis',
        items: [
          'Ein Protokoll für die ganze Installation, an das nur angehängt wird (RFC 6962), öffentlich und von Zeugen mitunterschrieben, die Sie bestimmen.',
          'Nachweise einzeln oder zu Tausenden, mit Bericht, dem Formular, wie es gezeigt wurde, und der Bestätigungsmail.',
          'Löschung, die das Protokoll ganz lässt: Persönliches steht dort nur als gesalzene Prüfsumme unter Schlüsseln, die sich vernichten lassen.',
        ],
      },
      {
        title: 'Versand',
        items: [
          'Kampagnen mit Segmenten, Uhrzeiten in der Zeit der Empfänger, Tempo und dem Vergleich mehrerer Texte.',
          'Über Ihr eigenes Relay, über Anbieter per HTTP oder direkt zu den Servern der Empfänger, mit DKIM unterschrieben.',
          'Nach einem Absturz ist jeder Empfänger unberührt, erledigt oder ungewiss, und die ungewissen werden Ihnen gezeigt.',
          'Transaktionsnachrichten aus angemeldeten Vorlagen, jede an etwas gebunden, das ihr Empfänger getan hat.',
        ],
      },
      {
        title: 'Was zurückkommt',
        items: [
          'Rückläufer, Beschwerden und Abmeldungen per Mail werden gelesen, mit der Regel, nach der sie eingeordnet wurden.',
          'Berichte, deren Summen aufgehen: Angenommenes, Gescheitertes, Zurückgehaltenes und Offenes ergeben, was festgelegt war.',
          'Importe, die sich erst beweisen müssen, bevor an sie geschrieben wird.',
        ],
      },
      {
        title: 'Websites und Cookies',
        items: [
          'Aus einem einzigen Verzeichnis aller Cookies, Schlüssel und Quellen entstehen die Tabelle, das Banner und die Kopfzeile.',
          'Ablehnen, zustimmen und auswählen stehen gleichwertig auf einer Ebene; Global Privacy Control wird beachtet.',
          'Besuche werden als Summen gezählt, ab fünf mit Namen; ohne Einwilligung gar nicht.',
        ],
      },
      {
        title: 'Betrieb',
        items: [
          'Zwei Befehle: Einer startet alles, einer prüft alles. PostgreSQL kommt mit oder ist Ihr eigenes.',
          'API, Kommandozeile und Konsole beruhen auf derselben Liste von Vorgängen.',
          'Sicherungen, die erprobt werden, Aufgaben, die sich auf mehrere Rechner verteilen lassen, und nichts, was nach Hause telefoniert.',
        ],
      },
    ],
  },
  guide: {
    title: 'Anleitung',
    lead: 'Fünf kurze Seiten für den Anfang. Alles Weitere sagt die Konsole dort, wo man es braucht.',
    next: 'Weiter',
  },
  advert: {
    is: 'Anzeige',
    by: provider => `Gezeigt von ${provider}`,
    ours: {
      title: 'Ein Newsletter, um den man gebeten wurde',
      says: 'OptiMail Pro startet mit einem Befehl auf Ihrem eigenen Rechner.',
    },
    ask: provider => `${provider} bitten, diesen Browser zu vergessen`,
    asks: provider => `Wenn Sie „Targeting“ hier abschalten, wird ${provider} gebeten, diesen Browser zu vergessen.`,
    asked: provider => `${provider} wurde gebeten, diesen Browser zu vergessen.`,
  },
}
