import type { AntiSpamText } from '../shape.ts'

export const de: AntiSpamText = {
  title: 'Anti-Spam-Richtlinie',
  opening:
    'Werbung per E-Mail und SMS ist willkommen, wenn die Menschen, die sie erhalten, darum gebeten haben. Diese Richtlinie sagt, was „darum bitten“ heißt, was überhaupt nicht versendet werden darf und was folgt, wenn gegen sie verstoßen wird. Sie gilt für alle, die diese Installation benutzen.',
  sections: {
    consent: {
      heading: 'Zuerst die Einwilligung',
      says: [
        'Eine Werbenachricht geht nur an jemanden, der vorher eingewilligt hat: für diesen Zweck, auf diesem Kanal, an diese Adresse. Im Augenblick des Versands sieht das System noch einmal nach, und niemand kann das abschalten: kein Inhaber, kein Betreiber, keine Einstellung.',
        'Eine Nachricht ist nur dann transaktional, wenn sie auf eine Handlung ihres Empfängers antwortet und für nichts wirbt. Alles andere ist Werbung, auch eine Nachricht, die um Einwilligung bittet.',
      ],
    },
    proof: {
      heading: 'Nachweis der Einwilligung',
      says: [
        'Wer versendet, kann zeigen, wie jede Einwilligung zustande kam. Was sich nicht zeigen lässt, bleibt in Quarantäne und erhält nichts.',
      ],
    },
    prohibited: {
      heading: 'Verbotene Inhalte',
      says: [
        'Was folgt, wird abgelehnt. Es zu versenden oder dies zu versuchen ist ein schwerer Verstoß, und das Konto kann sofort gesperrt werden. Ein Mensch kann eine irrtümliche Ablehnung berichtigen; eine Ausnahme gewähren kann niemand.',
      ],
    },
    notAccepted: {
      heading: 'Nicht angenommene Inhalte und Branchen',
      says: ['Auch was folgt, wird abgelehnt, gleich um welche Kontaktliste es geht und wie sie entstanden ist.'],
    },
    highAbuse: {
      heading: 'Themen mit vielen Beschwerden',
      says: [
        'Diese Themen ziehen weit mehr Beschwerden auf sich als andere und schaden allen, die über dieselben Server senden. Auch sie werden nicht angenommen. Nachrichten, Bildung, Vorbeugung und Hilfe zu diesen Themen sind nicht gemeint.',
      ],
    },
    consequences: {
      heading: 'Was auf einen Verstoß folgt',
      says: [
        'Die Nutzungsbedingungen beschreiben das Verfahren Schritt für Schritt, mit seinen Fristen. Wer diese Richtlinie annimmt, nimmt dieses Verfahren an.',
      ],
    },
  },
  demands: {
    'AS-01':
      'Werbung per E-Mail und SMS muss rechtmäßig, erwartet und erbeten sein. Nichts wird außerhalb eines Zwecks versendet, in den der Empfänger eingewilligt hat.',
    'AS-02':
      'Diese Richtlinie gilt für alle Nutzer. Niemand versendet, bevor eine berechtigte Person des Kontos die geltende Fassung angenommen hat; eine neue Fassung fragt erneut.',
    'AS-03':
      'Die Einwilligung geht jeder Werbenachricht voraus: für diesen Zweck, diesen Kanal und diese Adresse, und sie muss im Augenblick des Versands noch gelten.',
    'AS-04':
      'Einwilligen ist eine Handlung: Die Person hat ein Kästchen angekreuzt. Schweigen, ein Kauf, eine Visitenkarte oder ein Stichwort per SMS sind keine Einwilligung.',
    'AS-05':
      'Das Kästchen ist leer, wenn man es zum ersten Mal sieht. Ein vorab angekreuztes Kästchen gilt nicht, wo auch immer es steht.',
    'AS-06': 'Beim Kästchen steht, wofür es ist: welche Nachrichten, wie oft, auf welchem Kanal und von wem.',
    'AS-07':
      'Ein Kästchen ist für eine Sache da. Es ist weder mit Nutzungsbedingungen noch mit einer Datenschutzerklärung noch mit einem zweiten Zweck verbunden; die Annahme von Bedingungen hat ein eigenes Kästchen, das nichts erlaubt.',
    'AS-08':
      'Für jeden Zweck und jeden Kanal gibt es ein eigenes Kästchen. E-Mail, SMS und Anruf sind drei Kanäle: Wer eine Nummer angibt, willigt damit nicht in Werbung per SMS oder Anruf ein.',
    'AS-09':
      'Wo Partner eine Adresse erhalten sollen, stehen alle ihre Namen gut sichtbar auf dem Formular, höchstens zehn, jeder mit einem eigenen leeren Kästchen.',
    'AS-10':
      'Für jeden Kontakt lässt sich jederzeit ein Nachweis der Einwilligung erbringen, auch nach ihrem Widerruf.',
    'AS-11':
      'Importierte Kontakte brauchen denselben Nachweis wie solche, die sich hier angemeldet haben. Eine Zusicherung wird aufbewahrt, ist aber kein Nachweis.',
    'PC-01': 'Rechtswidrige Tätigkeiten: was für Verbotenes wirbt, es verkauft oder organisiert.',
    'PC-02': 'Illegale Drogen: ihr Angebot und was ihrer Herstellung oder Einnahme dient.',
    'PC-03': 'Fälschungen: Nachahmungen unter fremder Marke, gefälschte Dokumente, falsche Zertifikate.',
    'PC-04':
      'Hacking-Programme: Werkzeuge und Dienste, um in fremde Systeme und Konten einzudringen, sie auszuspähen oder zu beschädigen.',
    'PC-05': 'Anleitungen zum Zusammenbau oder zur Herstellung von Bomben.',
    'PC-06': 'Sprengstoffe und andere Waffen, ihre Teile und ihre Munition.',
    'PC-07': 'Inhalte, die Gewalt gegen Kinder zeigen, und alles, was zu Gewalt ermuntert.',
    'PC-08':
      'Nachrichten, die gegen Anti-Spam-Gesetze verstoßen: ohne Namen und Postanschrift des Absenders, mit falschem Absender oder irreführendem Betreff oder ohne funktionierende Abmeldung.',
    'PC-09': 'Hassrede und Sprache, die Menschen dafür herabsetzt, wer sie sind.',
    'PC-10':
      'Inhalte und Branchen, die auf dieser Plattform nicht angenommen werden, wie unten aufgeführt, und Listen, deren angegebene Branche dazugehört.',
    'NA-01': 'Sexuell eindeutige Pornografie und der Handel mit sexuell eindeutigen Waren.',
    'NA-02': 'Mittel gegen Erektionsstörungen.',
    'NA-03': 'Massenhafte Anwerbung: Stellenangebote an viele, die nicht darum gebeten haben.',
    'NA-04':
      'Listen politischer Art: nach ihrem Zweck, ihrer Herkunft, der angegebenen Branche oder dem, was an sie gesendet wird.',
    'NA-05': 'Erstausgaben von Kryptomünzen (ICO) und andere Verkäufe neuer Token.',
    'NA-06': 'Alles, was mit dem Devisenhandel (Forex) zu tun hat.',
    'NA-07': 'Inkasso.',
    'NA-08': 'Aufruf zu Gewalt oder Hass.',
    'NA-09': 'Falschinformationen, die als Nachricht oder Tatsache auftreten („Fake News“).',
    'NA-10': 'Sicherheitsdienste, die Phishing-Angriffe simulieren.',
    'NA-11': 'Inhalte, die für sexuelle Handlungen gegen Entgelt werben.',
    'HA-01': 'Betäubungsmittel und psychotrope Stoffe.',
    'HA-02': 'Währungstausch, betrügerische Aktien und Börsengeschäfte.',
    'HA-03':
      'Heimarbeit mit dem Versprechen schnellen Reichtums, passives Einkommen, Finanzpakete und Schneeballsysteme.',
    'HA-04': 'Gewichtsabnahme.',
    'HA-05': 'Werbung für CBD-Produkte.',
    'HA-06': 'Legale Drogen wie Alkohol oder Tabak.',
    'HA-07': 'Werbung für E-Zigaretten und Vapes.',
    'HA-08': 'Werbung für Immobilien.',
    'HA-09': 'Produkte und Dienste auf Blockchain-Grundlage.',
    'HA-10': 'Glücksspiel, Casinos und andere Spiele um Geld.',
    'HA-11': 'Partnervermittlung und Dating-Dienste.',
    'HA-12': 'Hellsehen, Wahrsagerei und Astrologie.',
    'HA-13': 'Kontakte aus beruflichen sozialen Netzwerken wie LinkedIn.',
    'HA-14': 'Kreditvermittlung und Darlehen.',
    'HA-15': 'Dienste, die Leads erzeugen oder verkaufen.',
    'EN-01':
      'Ein Verstoß kann sofort eine Einschränkung oder Sperre nach sich ziehen. Sie wirkt unverzüglich: Was gerade versendet wird, hält an.',
    'EN-02':
      'Eine Maßnahme betrifft das ganze Konto oder einzelne Dienste: den Versand von E-Mails, den Versand von SMS, Importe, Formulare, Automationen, transaktionale Nachrichten, Schlüssel, Messung oder eine Absenderdomain.',
    'EN-03':
      'Um Ruf und Funktion des Dienstes zu schützen, folgen Maßnahmen auch aus Zahlen: Beschwerden, unzustellbare Adressen, Spamfallen, Abmeldungen, abgelehnte Inhalte, fehlende Nachweise. Die Schwellen sind bekannt, und jedes Konto sieht seine eigenen Zahlen.',
    'EN-04':
      'Zu jeder Maßnahme gehören eine Mitteilung mit der verletzten Anforderung, den Belegen, dem, was zu tun ist, und bis wann; ein Recht auf Antwort; ein Einspruch mit Frist, über den jemand anderes entscheidet; und eine Rückkehr in Schritten. Alles wird festgehalten. Was das Gesetz den Empfängern gibt, bleibt bestehen: Abmeldung, Nachweis, Löschung.',
  },
}
