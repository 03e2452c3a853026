import type { Words } from '../words.ts'

export const de: Words = {
  from: 'Diese Seite ist von',
  contact: 'Kontakt:',
  thanks: {
    title: 'Noch ein Schritt',
    sent: address =>
      `Wenn ${address} unsere Post empfangen kann, ist eine Nachricht dorthin unterwegs. Öffnen Sie den Link darin, um zu bestätigen. Bis dahin wird nichts geschickt.`,
    look: 'Nach einigen Minuten keine Nachricht? Sehen Sie im Spam-Ordner nach, und prüfen Sie die Adresse oben.',
  },
  form: {
    absent: {
      title: 'Dieses Formular gibt es nicht',
      says: 'Prüfen Sie die Adresse dieser Seite, oder fragen Sie dort nach, woher Sie sie haben.',
    },
    closed: {
      title: 'Dieses Formular ist geschlossen',
      says: 'Hier kann sich niemand mehr anmelden. Wozu Sie früher eingewilligt haben, bleibt, wie es ist.',
    },
    resting: {
      title: 'Hier kann sich gerade niemand anmelden',
      says: 'Dieses Formular nimmt vorübergehend keine Anmeldungen an. Es wurde nichts gespeichert. Wozu Sie früher eingewilligt haben, bleibt, wie es ist; widerrufen können Sie es jederzeit über den Link in jeder Nachricht.',
    },
    used: {
      title: 'Das haben wir schon',
      says: 'Diese Seite wurde bereits abgeschickt, und einmal genügt. Für eine andere Adresse öffnen Sie das Formular noch einmal.',
    },
    again: 'Formular noch einmal öffnen',
    tooMany: {
      title: 'Zu viele Versuche',
      says: 'Für diese Adresse oder aus diesem Netz gab es viele Anmeldungen. Bitte versuchen Sie es später wieder.',
    },
    notHere: {
      title: 'Auf dieser Seite wird das Formular nicht gezeigt',
      says: 'Es steht unter seiner eigenen Adresse, so wie es sein soll. Dort wählen Sie, was Sie erhalten möchten.',
    },
    open: 'Formular öffnen',
  },
  confirm: {
    title: 'Waren Sie das?',
    asked: (sender, address) => `${address} wurde in ein Formular von ${sender} eingetragen; angekreuzt wurde:`,
    button: 'Ja, das war ich',
    nothing: 'Wenn Sie es nicht waren, schließen Sie einfach diese Seite: Dann wird Ihnen nichts geschickt.',
    until: day => `Bestätigen können Sie bis ${day}.`,
    done: 'Bestätigt',
    doneSays: sender => `Danke. ${sender} darf Ihnen jetzt dies schicken:`,
    preferences: 'Das können Sie jederzeit ändern: Ihre Einstellungen',
    absent: {
      title: 'Dieser Link funktioniert nicht',
      says: 'Er ist unvollständig. Öffnen Sie ihn noch einmal aus der Nachricht, oder kopieren Sie ihn ganz.',
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      says: 'Er wurde nicht rechtzeitig benutzt, also wird Ihnen nichts geschickt. Wenn Sie es noch möchten, melden Sie sich neu an.',
    },
    used: { title: 'Schon bestätigt', says: 'Dieser Link wurde bereits benutzt. Es ist nichts mehr zu tun.' },
    withdrawn: {
      title: 'Nichts mehr zu bestätigen',
      says: 'Das wurde widerrufen, nachdem die Nachricht verschickt war. Wenn Sie es doch möchten, melden Sie sich neu an.',
    },
  },
  leave: {
    title: 'Abmelden?',
    asked: sender => `Soll ${sender} aufhören, Ihnen dies zu schicken?`,
    looking: 'Das Öffnen dieser Seite hat noch nichts geändert.',
    button: 'Abmelden',
    done: 'Sie sind abgemeldet',
    doneSays: sender => `Ab jetzt schickt Ihnen ${sender} nichts mehr davon:`,
    nothing: 'Hier gibt es nichts, wovon Sie sich abmelden könnten.',
    others: 'Alle Ihre Einstellungen',
  },
  preferences: {
    title: 'Ihre Einstellungen',
    intro: (sender, hint) => `Was ${sender} an ${hint} schicken darf. Ausschalten wirkt sofort.`,
    allOff: 'Alles ausschalten',
    off: purpose => `„${purpose}“ ausschalten`,
    done: 'Erledigt. Es gilt ab jetzt.',
    none: 'Unter dieser Adresse wurde nie in etwas eingewilligt.',
    again:
      'Um etwas wieder einzuschalten, melden Sie sich über ein Formular an: Nur ein Kästchen, das Sie selbst ankreuzen, zählt.',
    why: 'Wie kam es dazu?',
    ticked: 'Am Kästchen stand:',
    since: day => `seit ${day}`,
    on: day => `am ${day}`,
    form: version => `Formular in Fassung ${version}`,
  },
  channels: { email: 'Per E-Mail', sms: 'Per SMS', call: 'Per Anruf' },
  states: {
    active: 'An',
    pending: 'Wartet auf Ihre Bestätigung',
    refused: 'Aus: Das Kästchen blieb leer',
    withdrawn: 'Aus: von Ihnen widerrufen',
    expired: 'Aus: abgelaufen',
    suppressed: 'Aus: An diese Adresse wird nichts geschickt',
    none: 'Aus',
  },
  why: {
    title: 'Warum habe ich das bekommen?',
    intro: (sender, hint) =>
      `Das ist über ${hint} in einem Protokoll festgehalten, das niemand nachträglich ändern kann, auch ${sender} nicht.`,
    now: 'Wie es jetzt steht',
    happened: 'Was geschah',
    none: 'Unter dieser Adresse ist keine Einwilligung festgehalten. Bitte sagen Sie es uns über den Kontakt unten.',
    entry: place => `Eintrag ${place} des Protokolls`,
    waiting: 'Auf dem Weg ins Protokoll',
    events: {
      grant: 'Ein Formular wurde abgeschickt; angekreuzt war:',
      refuse: 'Ein Formular wurde abgeschickt; leer gelassen war:',
      'doi.sent': 'An diese Adresse ging eine Nachricht mit der Frage, ob das stimmt.',
      confirm: 'Von dieser Adresse bestätigt:',
      withdraw: 'Widerrufen:',
      expire: 'Abgelaufen:',
      other: 'Der Eintrag wurde berichtigt.',
    },
  },
  unknown: {
    title: 'Dieser Link funktioniert nicht',
    says: 'Er ist unvollständig, oder er war nie einer von uns. Öffnen Sie ihn noch einmal aus der Nachricht, oder kopieren Sie ihn ganz.',
  },
  unreadable: {
    title: 'Das war nicht lesbar',
    says: 'Was Ihr Browser geschickt hat, ist beschädigt. Gehen Sie zurück, öffnen Sie die Seite neu und versuchen Sie es noch einmal. Es wurde nichts geändert.',
  },
  tooLarge: {
    title: 'Das war zu viel',
    says: 'Es wurde mehr geschickt, als dieses Formular annimmt. Gehen Sie zurück und kürzen Sie es. Es wurde nichts geändert.',
  },
  ourFault: {
    title: 'Bei uns ist etwas schiefgegangen',
    says: 'Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.',
  },
}
