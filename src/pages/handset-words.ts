/** What people read on the page on which they type the code that their phone got. In six languages. */

import type { Locale } from '#wire/form-definition.ts'

type Note = { readonly title: string; readonly says: string }

export type HandsetWords = {
  readonly title: string
  readonly sent: (number: string) => string
  readonly code: string
  readonly button: string
  /** To the page, from a frame in which there is no room for it. */
  readonly open: string
  readonly until: (day: string) => string
  readonly slow: string
  readonly again: string
  readonly asked: string
  readonly wrong: (left: number) => string
  readonly nothing: string
  readonly done: string
  readonly doneSays: (sender: string, number: string) => string
  readonly absent: Note
  readonly expired: Note
  readonly used: Note
  readonly withdrawn: Note
  readonly tooMany: Note
}

export const HANDSET_WORDS: Readonly<Record<Locale, HandsetWords>> = {
  en: {
    title: 'Confirm your number',
    sent: number => `If ${number} can get text messages, a code of six digits is on its way there. Type it here.`,
    code: 'Code',
    button: 'Confirm',
    open: 'Type the code',
    until: day => `The code works until ${day}.`,
    slow: 'Nothing after a minute? Ask for another code; then only the newest one works.',
    again: 'Send another code',
    asked: 'If it can be sent, another code is on its way. Only the newest one works.',
    wrong: left =>
      left === 1
        ? 'That is not the code. You have one more try.'
        : `That is not the code. You have ${left} more tries.`,
    nothing: 'If this number is not yours, simply close this page: then nothing is sent to it.',
    done: 'Your number is confirmed',
    doneSays: (sender, number) => `Thank you. ${sender} may now reach you on ${number} with this:`,
    absent: {
      title: 'There is no such page',
      says: 'Its address is incomplete. Sign up again, and a new code is sent.',
    },
    expired: {
      title: 'This code has ended',
      says: 'It was not typed in time, so nothing is sent to the number. If you still want it, sign up again.',
    },
    used: { title: 'Already confirmed', says: 'This code was typed before. There is nothing more to do.' },
    withdrawn: {
      title: 'Nothing left to confirm',
      says: 'This was withdrawn after the code was sent. If you want it after all, sign up again.',
    },
    tooMany: {
      title: 'Too many wrong codes',
      says: 'So that nobody can guess, this page takes no more of them. Sign up again later, or tomorrow.',
    },
  },
  fr: {
    title: 'Confirmez votre numéro',
    sent: number => `Si le ${number} peut recevoir des SMS, un code à six chiffres y est en route. Saisissez-le ici.`,
    code: 'Code',
    button: 'Confirmer',
    open: 'Saisir le code',
    until: day => `Le code est valable jusqu’au ${day}.`,
    slow: 'Rien après une minute ? Demandez un autre code ; seul le plus récent est alors valable.',
    again: 'Envoyer un autre code',
    asked: 'Si l’envoi est possible, un autre code est en route. Seul le plus récent est valable.',
    wrong: left =>
      left === 1
        ? 'Ce n’est pas le bon code. Il vous reste un essai.'
        : `Ce n’est pas le bon code. Il vous reste ${left} essais.`,
    nothing: 'Si ce numéro n’est pas le vôtre, fermez simplement cette page : rien n’y sera envoyé.',
    done: 'Votre numéro est confirmé',
    doneSays: (sender, number) => `Merci. ${sender} peut désormais vous joindre au ${number} pour ceci :`,
    absent: {
      title: 'Cette page n’existe pas',
      says: 'Son adresse est incomplète. Inscrivez-vous de nouveau et un nouveau code sera envoyé.',
    },
    expired: {
      title: 'Ce code n’est plus valable',
      says: 'Il n’a pas été saisi à temps ; rien n’est donc envoyé au numéro. Si vous le souhaitez toujours, inscrivez-vous de nouveau.',
    },
    used: { title: 'Déjà confirmé', says: 'Ce code a déjà été saisi. Il n’y a rien d’autre à faire.' },
    withdrawn: {
      title: 'Plus rien à confirmer',
      says: 'Le consentement a été retiré après l’envoi du code. Si vous le souhaitez malgré tout, inscrivez-vous de nouveau.',
    },
    tooMany: {
      title: 'Trop de codes erronés',
      says: 'Pour que personne ne puisse deviner, cette page n’en accepte plus. Inscrivez-vous de nouveau plus tard ou demain.',
    },
  },
  de: {
    title: 'Bestätigen Sie Ihre Nummer',
    sent: number =>
      `Wenn ${number} SMS empfangen kann, ist ein sechsstelliger Code dorthin unterwegs. Geben Sie ihn hier ein.`,
    code: 'Code',
    button: 'Bestätigen',
    open: 'Code eingeben',
    until: day => `Der Code gilt bis ${day}.`,
    slow: 'Nach einer Minute nichts angekommen? Fordern Sie einen anderen Code an; dann gilt nur noch der neueste.',
    again: 'Anderen Code senden',
    asked: 'Wenn er gesendet werden kann, ist ein anderer Code unterwegs. Nur der neueste gilt.',
    wrong: left =>
      left === 1
        ? 'Das ist nicht der Code. Sie haben noch einen Versuch.'
        : `Das ist nicht der Code. Sie haben noch ${left} Versuche.`,
    nothing: 'Wenn diese Nummer nicht Ihre ist, schließen Sie einfach diese Seite: Dann wird nichts dorthin gesendet.',
    done: 'Ihre Nummer ist bestätigt',
    doneSays: (sender, number) => `Danke. ${sender} darf Sie nun unter ${number} hiermit erreichen:`,
    absent: {
      title: 'Diese Seite gibt es nicht',
      says: 'Ihre Adresse ist unvollständig. Melden Sie sich noch einmal an, dann wird ein neuer Code gesendet.',
    },
    expired: {
      title: 'Dieser Code gilt nicht mehr',
      says: 'Er wurde nicht rechtzeitig eingegeben, deshalb wird an die Nummer nichts gesendet. Wenn Sie es noch möchten, melden Sie sich noch einmal an.',
    },
    used: { title: 'Schon bestätigt', says: 'Dieser Code wurde bereits eingegeben. Mehr ist nicht zu tun.' },
    withdrawn: {
      title: 'Nichts mehr zu bestätigen',
      says: 'Die Einwilligung wurde widerrufen, nachdem der Code gesendet war. Wenn Sie es doch möchten, melden Sie sich noch einmal an.',
    },
    tooMany: {
      title: 'Zu viele falsche Codes',
      says: 'Damit niemand raten kann, nimmt diese Seite keine weiteren an. Melden Sie sich später oder morgen noch einmal an.',
    },
  },
  es: {
    title: 'Confirme su número',
    sent: number => `Si ${number} puede recibir SMS, un código de seis cifras está en camino. Escríbalo aquí.`,
    code: 'Código',
    button: 'Confirmar',
    open: 'Escribir el código',
    until: day => `El código es válido hasta el ${day}.`,
    slow: '¿Nada después de un minuto? Pida otro código; a partir de entonces solo vale el más reciente.',
    again: 'Enviar otro código',
    asked: 'Si se puede enviar, otro código está en camino. Solo vale el más reciente.',
    wrong: left =>
      left === 1 ? 'Ese no es el código. Le queda un intento.' : `Ese no es el código. Le quedan ${left} intentos.`,
    nothing: 'Si este número no es suyo, cierre esta página: no se le enviará nada.',
    done: 'Su número está confirmado',
    doneSays: (sender, number) => `Gracias. ${sender} ya puede contactarle en el ${number} para esto:`,
    absent: {
      title: 'Esta página no existe',
      says: 'Su dirección está incompleta. Inscríbase de nuevo y se enviará otro código.',
    },
    expired: {
      title: 'Este código ha caducado',
      says: 'No se escribió a tiempo, así que no se envía nada al número. Si todavía lo desea, inscríbase de nuevo.',
    },
    used: { title: 'Ya confirmado', says: 'Este código ya se escribió. No hay nada más que hacer.' },
    withdrawn: {
      title: 'No queda nada por confirmar',
      says: 'El consentimiento se retiró después de enviar el código. Si al final lo desea, inscríbase de nuevo.',
    },
    tooMany: {
      title: 'Demasiados códigos erróneos',
      says: 'Para que nadie pueda adivinarlo, esta página no acepta más. Inscríbase de nuevo más tarde o mañana.',
    },
  },
  it: {
    title: 'Confermi il suo numero',
    sent: number => `Se ${number} può ricevere SMS, un codice di sei cifre è in arrivo. Lo scriva qui.`,
    code: 'Codice',
    button: 'Conferma',
    open: 'Scrivere il codice',
    until: day => `Il codice è valido fino al ${day}.`,
    slow: 'Niente dopo un minuto? Chieda un altro codice; da quel momento vale solo il più recente.',
    again: 'Invia un altro codice',
    asked: 'Se l’invio è possibile, un altro codice è in arrivo. Vale solo il più recente.',
    wrong: left =>
      left === 1
        ? 'Non è il codice giusto. Le resta un tentativo.'
        : `Non è il codice giusto. Le restano ${left} tentativi.`,
    nothing: 'Se questo numero non è suo, chiuda questa pagina: non gli verrà inviato nulla.',
    done: 'Il suo numero è confermato',
    doneSays: (sender, number) => `Grazie. Ora ${sender} può contattarla al ${number} per questo:`,
    absent: {
      title: 'Questa pagina non esiste',
      says: 'L’indirizzo è incompleto. Si iscriva di nuovo e verrà inviato un altro codice.',
    },
    expired: {
      title: 'Questo codice è scaduto',
      says: 'Non è stato scritto in tempo, quindi al numero non viene inviato nulla. Se lo desidera ancora, si iscriva di nuovo.',
    },
    used: { title: 'Già confermato', says: 'Questo codice è già stato scritto. Non c’è altro da fare.' },
    withdrawn: {
      title: 'Non resta nulla da confermare',
      says: 'Il consenso è stato revocato dopo l’invio del codice. Se lo desidera comunque, si iscriva di nuovo.',
    },
    tooMany: {
      title: 'Troppi codici errati',
      says: 'Perché nessuno possa indovinare, questa pagina non ne accetta altri. Si iscriva di nuovo più tardi o domani.',
    },
  },
  pt: {
    title: 'Confirme o seu número',
    sent: number => `Se ${number} puder receber SMS, um código de seis algarismos está a caminho. Escreva-o aqui.`,
    code: 'Código',
    button: 'Confirmar',
    open: 'Escrever o código',
    until: day => `O código é válido até ${day}.`,
    slow: 'Nada ao fim de um minuto? Peça outro código; a partir daí só o mais recente é válido.',
    again: 'Enviar outro código',
    asked: 'Se puder ser enviado, outro código está a caminho. Só o mais recente é válido.',
    wrong: left =>
      left === 1
        ? 'Esse não é o código. Resta-lhe uma tentativa.'
        : `Esse não é o código. Restam-lhe ${left} tentativas.`,
    nothing: 'Se este número não é seu, feche esta página: nada lhe será enviado.',
    done: 'O seu número está confirmado',
    doneSays: (sender, number) => `Obrigado. ${sender} pode agora contactá-lo pelo ${number} para isto:`,
    absent: {
      title: 'Esta página não existe',
      says: 'O endereço está incompleto. Inscreva-se de novo e será enviado outro código.',
    },
    expired: {
      title: 'Este código caducou',
      says: 'Não foi escrito a tempo, por isso nada é enviado para o número. Se ainda o quiser, inscreva-se de novo.',
    },
    used: { title: 'Já confirmado', says: 'Este código já foi escrito. Não é preciso fazer mais nada.' },
    withdrawn: {
      title: 'Nada por confirmar',
      says: 'O consentimento foi retirado depois de o código ser enviado. Se afinal o quiser, inscreva-se de novo.',
    },
    tooMany: {
      title: 'Demasiados códigos errados',
      says: 'Para que ninguém possa adivinhar, esta página não aceita mais. Inscreva-se de novo mais tarde ou amanhã.',
    },
  },
}
