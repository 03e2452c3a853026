import type { TermsText } from '../shape.ts'

export const de: TermsText = {
  title: 'Nutzungsbedingungen',
  opening:
    'Diese Bedingungen sagen, was die Nutzer dieser Installation und ihr Betreiber einander schulden, wo Nachrichten versendet werden, und wie das Sperrverfahren abläuft, auf das die Anti-Spam-Richtlinie verweist. Wer die Richtlinien annimmt, nimmt diese Bedingungen an.',
  demands: {},
  sections: {
    accounts: {
      heading: 'Konten',
      says: [
        'Ein Konto gehört einer Organisation, die sich wahrheitsgemäß nennt: mit rechtlichem Namen, einer Kontaktmöglichkeit und einer Postanschrift. Nutzer handeln unter eigenem Namen. Wer das Konto innehat, steht für das ein, was darüber versendet wird.',
      ],
    },
    acceptance: {
      heading: 'Annahme',
      says: [
        'Bevor etwas versendet wird, nimmt ein berechtigter Nutzer die Anti-Spam-Richtlinie, die Cookie-Richtlinie und diese Bedingungen in ihrer geltenden Fassung an. Die Annahme wird mit Fassung, Nutzer und Zeitpunkt festgehalten. Eine neue Fassung fragt jedes Konto erneut; bis zu ihrer Annahme wird nichts versendet.',
      ],
    },
    signals: {
      heading: 'Zahlen und Schwellen',
      says: [
        'Beschwerden, unzustellbare Adressen, Spamfallen, Abmeldungen, abgelehnte Inhalte und fehlende Nachweise werden je Konto, Dienst, Absenderdomain und geteiltem Server zusammengezählt und mit Schwellen verglichen. Das Konto sieht seine eigenen Zahlen daneben.',
        'Was etwas wegnimmt, folgt nur aus einer Zahl, die sicher genug ist: Eine Handvoll Nachrichten sperrt niemanden.',
      ],
    },
    measures: {
      heading: 'Maßnahmen',
      says: [
        'Die Maßnahmen sind, von leicht nach schwer: ein Vermerk, eine Verwarnung, eine Drosselung (Nachrichten gehen langsam hinaus), die Einschränkung einzelner Dienste oder einer Absenderdomain und die Sperre des Kontos. Gewählt wird die leichteste, die genügt. Verbotene Inhalte können sofort zur Sperre führen.',
        'Die Dienste sind: der Versand von E-Mails, der Versand von SMS, Importe, Formulare, Automationen, transaktionale Nachrichten, Schlüssel sowie die Messung von Öffnungen und Klicks. Eine Maßnahme wirkt binnen einer Sekunde und hält an, was gerade versendet wird.',
      ],
    },
    notice: {
      heading: '1. Mitteilung',
      says: [
        'Jede Maßnahme gehört zu einem Fall, und zu jedem Fall gehört eine Mitteilung. Sie geht per E-Mail an die Nutzer, die für das Konto handeln können, an jeden in seiner Sprache, und steht in der Konsole. Sie geht auch an ein gesperrtes Konto.',
        'Sie nennt die verletzte Anforderung; die Belege: Stellen, Nachrichten, Zahlen; was jetzt gilt; ob ein Mensch entschieden hat oder automatisch Zahlen; was zu tun ist und bis wann ({mend} Tage, sofern sie keinen anderen Tag nennt); und wie man antwortet und Einspruch erhebt.',
      ],
    },
    reply: {
      heading: '2. Antwort',
      says: [
        'Solange der Fall offen ist, kann das Konto antworten und {attachments} Dateien von je höchstens {attachmentMib} MiB beifügen, zusammen {attachmentsMib} MiB. Sie werden verschlüsselt aufbewahrt und {attachmentsKept} Tage nach Abschluss des Falls vernichtet.',
        'Adressen und Nummern von Empfängern haben in einer Antwort keinen Platz: Sie werden gekürzt, weil ein Fall bleibt, wenn Menschen gelöscht werden.',
      ],
    },
    appeal: {
      heading: '3. Einspruch',
      says: [
        'Ein Nutzer des Kontos kann unter eigenem Namen binnen {appealWithin} Tagen nach einer Maßnahme Einspruch erheben. Gegen jede Maßnahme ist ein Einspruch möglich; eine neue Maßnahme ist eine neue Sache. Solange der Einspruch wartet, gilt die Maßnahme.',
      ],
    },
    decision: {
      heading: '4. Entscheidung',
      says: [
        'Über einen Einspruch wird binnen {decideWithin} Tagen entschieden, von einer Vertrauensleitung oder einer Administratorin oder einem Administrator, die oder der die Maßnahme nicht verhängt hat, keinen Einspruch gegen sie erhebt und nicht für das Konto arbeitet.',
        'Die Maßnahme bleibt bestehen, wird aufgehoben, oder das Konto kehrt in Schritten zurück. Die Entscheidung wird schriftlich begründet und dem Konto per E-Mail mitgeteilt.',
      ],
    },
    overdue: {
      heading: '5. Wenn niemand rechtzeitig entscheidet',
      says: [
        'Ein Einspruch, über den nicht rechtzeitig entschieden wurde, wird als überfällig angezeigt, und alle Vertrauensleitungen und Administratoren werden verständigt. Hat {easeAfter} Tage später noch niemand entschieden, wird aus einer Einschränkung oder Sperre eine Drosselung auf {share1} % des üblichen Umfangs, bis jemand entscheidet. Für verbotene Inhalte gilt das nicht.',
      ],
    },
    oneOrganisation: {
      heading: '6. Installationen mit einer einzigen Organisation',
      says: [
        'Hat eine Installation nur eine Organisation, so entscheidet ein zweiter namentlich bekannter Nutzer. Gibt es keinen, darf nach {selfDecideHours} Stunden derselbe Nutzer entscheiden, außer bei verbotenen Inhalten. Eine solche Entscheidung ist überall, wo sie erscheint, als selbst entschieden gekennzeichnet.',
      ],
    },
    reinstatement: {
      heading: '7. Rückkehr in Schritten',
      says: [
        'Nennt die Entscheidung keine anderen Schritte, kehrt ein Konto mit {share1} % seines üblichen Umfangs für {days1} Tage zurück, dann mit {share2} % für {days2} Tage, dann ganz. Der nächste Schritt beginnt an seinem Tag, wenn die Beschwerden höchstens {complaints} % und die unzustellbaren Adressen höchstens {bounces} % betrugen und keine andere Maßnahme verhängt wurde.',
        'Ein Schritt, der mehr zeigt, wird einmal wiederholt. Zeigt er wieder mehr, ist die Einschränkung zurück, und gegen sie ist Einspruch möglich wie gegen jede andere.',
      ],
    },
    operators: {
      heading: 'Wer entscheidet',
      says: [
        'Eine Prüferin oder ein Prüfer entscheidet über Texte, die ein Mensch sehen soll, und liest Fälle. Eine Vertrauensleitung verhängt außerdem Maßnahmen und hebt sie auf, entscheidet über Einsprüche und plant die Rückkehr. Administratoren betreiben außerdem die Installation und ernennen die anderen.',
        'Niemand handelt an einem Konto, für das er oder sie arbeitet.',
      ],
    },
    recipients: {
      heading: 'Was Empfängern bleibt',
      says: [
        'Gleich welche Maßnahme gilt: Empfänger können sich weiterhin abmelden, ihre Einstellungen ändern, den Nachweis ihrer Einwilligung verlangen und ihre Daten löschen lassen; und das Konto kann weiterhin seine Daten und Nachweise ausführen.',
      ],
    },
    records: {
      heading: 'Aufzeichnungen',
      says: [
        'Einwilligungen, Widerrufe, veröffentlichte Formulare und jeder Schritt eines Falls sind Einträge in einem Protokoll, dem nur hinzugefügt wird und dessen Prüfpunkte signiert sind, und im Prüfpfad. Personenbezogene Felder liegen unter Schlüsseln, die sich vernichten lassen, sodass Löschen möglich ist, ohne das Protokoll zu brechen. Das Konto kann jeden seiner Fälle als Datei mitnehmen.',
      ],
    },
    versions: {
      heading: 'Fassungen',
      says: [
        'Jede Fassung dieser Bedingungen und der Richtlinien hat eine eigene Adresse, ihr Datum und die Angabe, was sich geändert hat. Frühere Fassungen bleiben lesbar.',
      ],
    },
  },
}
