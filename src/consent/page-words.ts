/** What a form's page says around the words of its author, in every language in which a form can ask. */

import type { Channel, Locale } from '#wire/form-definition.ts'

/** What was not right with what a visitor sent. Each has a sentence; none of them blames, and none ticks a box again. */
export const FORM_TROUBLES = [
  'address-missing',
  'address-wrong',
  'phone-missing',
  'phone-wrong',
  'field-missing',
  'field-wrong',
  'field-too-long',
  'terms-missing',
  'nothing-ticked',
  'stale',
  'not-shown', // something was sent that is not on the page
  'not-from-here',
  'too-fast',
  'too-many',
  'elsewhere',
] as const
export type FormTrouble = (typeof FORM_TROUBLES)[number]

export type PageWords = {
  readonly address: string
  readonly optional: string
  readonly choices: string
  readonly rule: string
  readonly partners: string
  readonly partnersRule: string
  readonly partnerPolicy: (partner: string) => string
  readonly ways: Readonly<Record<Channel, string>>
  readonly termsLink: string
  readonly notice: string
  readonly asks: string
  readonly contact: string
  readonly trap: string
  readonly troubled: string
  readonly tickAgain: string
  readonly choose: string
  readonly troubles: Readonly<Record<FormTrouble, string>>
}

export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = {
  en: {
    address: 'Email address',
    optional: 'optional',
    choices: 'What may we send you?',
    rule: 'Tick what you want. Each box stands for itself, and none has to be ticked.',
    partners: 'From others',
    partnersRule: 'Each of these senders has a box of its own. Whoever you do not tick never hears of you.',
    partnerPolicy: partner => `Privacy policy of ${partner}`,
    ways: { email: 'By email', sms: 'By text message', call: 'By phone call' },
    termsLink: 'Read the terms',
    notice: 'Privacy notice',
    asks: 'Who asks:',
    contact: 'Contact:',
    trap: 'Leave this field empty',
    troubled: 'Please look at this again',
    tickAgain: 'The boxes are empty again: only you tick them.',
    choose: 'Please choose',
    troubles: {
      'address-missing': 'Please enter your email address.',
      'address-wrong': 'This does not look like an email address. It should have the form name@example.org.',
      'phone-missing': 'You ticked a box for text messages or calls: please enter your number as well.',
      'phone-wrong': 'This is not a number that can be reached. It should have the form +44 20 7946 0018.',
      'field-missing': 'Please fill in this field.',
      'field-wrong': 'This does not fit here.',
      'field-too-long': 'This is too long. Please shorten it.',
      'terms-missing': 'Please say whether you agree to the terms.',
      'nothing-ticked': 'No box was ticked, so nothing will be sent to you. Tick what you want, or simply leave.',
      stale: 'This page was open for a long time, or was sent before. Please send it once more.',
      'not-shown': 'Something was sent that is not on this page. Nothing was kept. Please answer here.',
      'not-from-here': 'What was sent did not come from this page. Nothing was kept. Please answer here.',
      'too-fast': 'That was very fast. Please wait a moment and send it again.',
      'too-many': 'There were many tries. Please try again later.',
      elsewhere:
        'The page that you come from has boxes or words that are not ours. Nothing was kept of what it sent but the address below: tick here, yourself, what you want.',
    },
  },
  fr: {
    address: 'Adresse e-mail',
    optional: 'facultatif',
    choices: 'Que pouvons-nous vous envoyer ?',
    rule: 'Cochez ce que vous souhaitez. Chaque case ne vaut que pour elle-même, et aucune n’est obligatoire.',
    partners: 'De la part d’autres expéditeurs',
    partnersRule: 'Chacun de ces expéditeurs a sa propre case. Celui que vous ne cochez pas ne saura rien de vous.',
    partnerPolicy: partner => `Politique de confidentialité de ${partner}`,
    ways: { email: 'Par e-mail', sms: 'Par SMS', call: 'Par téléphone' },
    termsLink: 'Lire les conditions',
    notice: 'Protection des données',
    asks: 'Qui vous le demande :',
    contact: 'Contact :',
    trap: 'Laissez ce champ vide',
    troubled: 'Un point reste à voir',
    tickAgain: 'Les cases sont de nouveau vides : vous seul les cochez.',
    choose: 'Veuillez choisir',
    troubles: {
      'address-missing': 'Indiquez votre adresse e-mail.',
      'address-wrong': 'Cela ne ressemble pas à une adresse e-mail. Elle doit avoir la forme nom@exemple.fr.',
      'phone-missing': 'Vous avez coché une case pour des SMS ou des appels : indiquez aussi votre numéro.',
      'phone-wrong': 'Ce numéro ne peut pas être joint. Il devrait avoir la forme +33 6 12 34 56 78.',
      'field-missing': 'Remplissez ce champ.',
      'field-wrong': 'Cette valeur ne convient pas ici.',
      'field-too-long': 'Ce texte est trop long. Raccourcissez-le.',
      'terms-missing': 'Indiquez si vous acceptez les conditions.',
      'nothing-ticked':
        'Aucune case n’est cochée : rien ne vous sera envoyé. Cochez ce que vous souhaitez, ou quittez simplement la page.',
      stale: 'Cette page est restée longtemps ouverte, ou a déjà été envoyée. Envoyez-la encore une fois.',
      'not-shown':
        'Quelque chose a été envoyé qui ne figure pas sur cette page. Rien n’a été conservé. Répondez ici, s’il vous plaît.',
      'not-from-here':
        'Ce qui a été envoyé ne venait pas de cette page. Rien n’a été conservé. Répondez ici, s’il vous plaît.',
      'too-fast': 'C’était très rapide. Patientez un instant et envoyez de nouveau.',
      'too-many': 'Il y a eu beaucoup d’essais. Réessayez plus tard.',
      elsewhere:
        'La page d’où vous venez contient des cases ou des textes qui ne sont pas les nôtres. De ce qu’elle a envoyé, seule l’adresse ci-dessous a été reprise : cochez ici, vous-même, ce que vous souhaitez.',
    },
  },
  de: {
    address: 'E-Mail-Adresse',
    optional: 'freiwillig',
    choices: 'Was dürfen wir Ihnen schicken?',
    rule: 'Kreuzen Sie an, was Sie möchten. Jedes Kästchen steht für sich, und keines muss angekreuzt werden.',
    partners: 'Von anderen Absendern',
    partnersRule:
      'Jeder dieser Absender hat ein eigenes Kästchen. Wen Sie nicht ankreuzen, der erfährt nichts von Ihnen.',
    partnerPolicy: partner => `Datenschutzerklärung von ${partner}`,
    ways: { email: 'Per E-Mail', sms: 'Per SMS', call: 'Per Telefon' },
    termsLink: 'Bedingungen lesen',
    notice: 'Datenschutzhinweise',
    asks: 'Wer fragt:',
    contact: 'Kontakt:',
    trap: 'Dieses Feld bitte leer lassen',
    troubled: 'Bitte noch einmal ansehen',
    tickAgain: 'Die Kästchen sind wieder leer: Nur Sie selbst kreuzen sie an.',
    choose: 'Bitte wählen',
    troubles: {
      'address-missing': 'Bitte geben Sie Ihre E-Mail-Adresse an.',
      'address-wrong': 'Das sieht nicht nach einer E-Mail-Adresse aus. Sie hat die Form name@beispiel.de.',
      'phone-missing': 'Sie haben ein Kästchen für SMS oder Anrufe angekreuzt: Bitte geben Sie auch Ihre Nummer an.',
      'phone-wrong': 'Unter dieser Nummer ist niemand zu erreichen. Sie hat die Form +49 30 123456.',
      'field-missing': 'Bitte füllen Sie dieses Feld aus.',
      'field-wrong': 'Das passt hier nicht.',
      'field-too-long': 'Das ist zu lang. Bitte kürzen Sie es.',
      'terms-missing': 'Bitte sagen Sie, ob Sie den Bedingungen zustimmen.',
      'nothing-ticked':
        'Es ist kein Kästchen angekreuzt; also wird Ihnen nichts geschickt. Kreuzen Sie an, was Sie möchten, oder verlassen Sie einfach die Seite.',
      stale: 'Diese Seite war lange offen oder wurde schon abgeschickt. Bitte schicken Sie sie noch einmal ab.',
      'not-shown':
        'Es wurde etwas mitgeschickt, das nicht auf dieser Seite steht. Nichts davon wurde behalten. Bitte antworten Sie hier.',
      'not-from-here':
        'Was geschickt wurde, kam nicht von dieser Seite. Nichts davon wurde behalten. Bitte antworten Sie hier.',
      'too-fast': 'Das ging sehr schnell. Bitte warten Sie einen Augenblick und schicken Sie es noch einmal ab.',
      'too-many': 'Es gab viele Versuche. Bitte versuchen Sie es später wieder.',
      elsewhere:
        'Auf der Seite, von der Sie kommen, stehen Kästchen oder Texte, die nicht von uns sind. Übernommen wurde nur die Adresse unten: Kreuzen Sie hier selbst an, was Sie möchten.',
    },
  },
  es: {
    address: 'Correo electrónico',
    optional: 'opcional',
    choices: '¿Qué podemos enviarle?',
    rule: 'Marque lo que desee. Cada casilla vale solo para sí misma, y ninguna es obligatoria.',
    partners: 'De otros remitentes',
    partnersRule: 'Cada uno de estos remitentes tiene su propia casilla. Quien no marque no sabrá nada de usted.',
    partnerPolicy: partner => `Política de privacidad de ${partner}`,
    ways: { email: 'Por correo electrónico', sms: 'Por SMS', call: 'Por teléfono' },
    termsLink: 'Leer las condiciones',
    notice: 'Aviso de privacidad',
    asks: 'Quién lo pide:',
    contact: 'Contacto:',
    trap: 'Deje este campo vacío',
    troubled: 'Revise esto, por favor',
    tickAgain: 'Las casillas vuelven a estar vacías: solo usted las marca.',
    choose: 'Elija una opción',
    troubles: {
      'address-missing': 'Indique su correo electrónico.',
      'address-wrong': 'Esto no parece un correo electrónico. Debe tener la forma nombre@ejemplo.es.',
      'phone-missing': 'Ha marcado una casilla para SMS o llamadas: indique también su número.',
      'phone-wrong': 'Este número no se puede contactar. Debe tener la forma +34 612 34 56 78.',
      'field-missing': 'Rellene este campo.',
      'field-wrong': 'Esto no encaja aquí.',
      'field-too-long': 'Es demasiado largo. Acórtelo, por favor.',
      'terms-missing': 'Indique si acepta las condiciones.',
      'nothing-ticked':
        'No hay ninguna casilla marcada, así que no se le enviará nada. Marque lo que desee o simplemente salga de la página.',
      stale: 'Esta página llevaba mucho tiempo abierta o ya se había enviado. Envíela otra vez, por favor.',
      'not-shown': 'Se ha enviado algo que no está en esta página. No se ha guardado nada. Responda aquí, por favor.',
      'not-from-here':
        'Lo que se ha enviado no venía de esta página. No se ha guardado nada. Responda aquí, por favor.',
      'too-fast': 'Ha sido muy rápido. Espere un momento y envíelo de nuevo.',
      'too-many': 'Ha habido muchos intentos. Inténtelo más tarde.',
      elsewhere:
        'La página de la que viene tiene casillas o textos que no son nuestros. De lo que envió solo se ha tomado la dirección de abajo: marque aquí usted mismo lo que desea.',
    },
  },
  it: {
    address: 'Indirizzo email',
    optional: 'facoltativo',
    choices: 'Che cosa possiamo inviarle?',
    rule: 'Spunti ciò che desidera. Ogni casella vale per sé sola, e nessuna è obbligatoria.',
    partners: 'Da altri mittenti',
    partnersRule: 'Ognuno di questi mittenti ha una casella propria. Chi non viene spuntato non saprà nulla di lei.',
    partnerPolicy: partner => `Informativa sulla privacy di ${partner}`,
    ways: { email: 'Via email', sms: 'Via SMS', call: 'Per telefono' },
    termsLink: 'Leggi le condizioni',
    notice: 'Informativa sulla privacy',
    asks: 'Chi lo chiede:',
    contact: 'Contatto:',
    trap: 'Lasci vuoto questo campo',
    troubled: 'Dia ancora uno sguardo qui',
    tickAgain: 'Le caselle sono di nuovo vuote: solo lei le spunta.',
    choose: 'Scelga un’opzione',
    troubles: {
      'address-missing': 'Inserisca il suo indirizzo email.',
      'address-wrong': 'Non sembra un indirizzo email. Deve avere la forma nome@esempio.it.',
      'phone-missing': 'Ha spuntato una casella per SMS o telefonate: inserisca anche il suo numero.',
      'phone-wrong': 'Questo numero non è raggiungibile. Deve avere la forma +39 312 345 6789.',
      'field-missing': 'Compili questo campo.',
      'field-wrong': 'Questo valore non va bene qui.',
      'field-too-long': 'È troppo lungo. Lo abbrevi, per favore.',
      'terms-missing': 'Indichi se accetta le condizioni.',
      'nothing-ticked':
        'Nessuna casella è spuntata, quindi non le verrà inviato nulla. Spunti ciò che desidera o lasci semplicemente la pagina.',
      stale: 'Questa pagina è rimasta aperta a lungo o era già stata inviata. La invii ancora una volta.',
      'not-shown':
        'È stato inviato qualcosa che non si trova in questa pagina. Nulla è stato conservato. Risponda qui, per favore.',
      'not-from-here':
        'Ciò che è stato inviato non veniva da questa pagina. Nulla è stato conservato. Risponda qui, per favore.',
      'too-fast': 'È stato molto veloce. Attenda un momento e invii di nuovo.',
      'too-many': 'Ci sono stati molti tentativi. Riprovi più tardi.',
      elsewhere:
        'La pagina da cui proviene contiene caselle o testi che non sono nostri. Di quanto ha inviato è stato ripreso solo l’indirizzo qui sotto: scelga qui, di persona, che cosa desidera.',
    },
  },
  pt: {
    address: 'Endereço de e-mail',
    optional: 'facultativo',
    choices: 'O que podemos enviar-lhe?',
    rule: 'Assinale o que deseja. Cada caixa vale só por si, e nenhuma é obrigatória.',
    partners: 'De outros remetentes',
    partnersRule: 'Cada um destes remetentes tem uma caixa própria. Quem não for assinalado não saberá nada de si.',
    partnerPolicy: partner => `Política de privacidade de ${partner}`,
    ways: { email: 'Por e-mail', sms: 'Por SMS', call: 'Por telefone' },
    termsLink: 'Ler as condições',
    notice: 'Aviso de privacidade',
    asks: 'Quem pede:',
    contact: 'Contacto:',
    trap: 'Deixe este campo vazio',
    troubled: 'Veja isto de novo, por favor',
    tickAgain: 'As caixas estão de novo vazias: só você as assinala.',
    choose: 'Escolha uma opção',
    troubles: {
      'address-missing': 'Indique o seu endereço de e-mail.',
      'address-wrong': 'Isto não parece um endereço de e-mail. Deve ter a forma nome@exemplo.pt.',
      'phone-missing': 'Assinalou uma caixa para SMS ou chamadas: indique também o seu número.',
      'phone-wrong': 'Não é possível contactar este número. Deve ter a forma +351 912 345 678.',
      'field-missing': 'Preencha este campo.',
      'field-wrong': 'Este valor não serve aqui.',
      'field-too-long': 'É demasiado longo. Abrevie, por favor.',
      'terms-missing': 'Diga se aceita as condições.',
      'nothing-ticked':
        'Nenhuma caixa está assinalada, por isso nada lhe será enviado. Assinale o que deseja ou saia simplesmente da página.',
      stale: 'Esta página esteve aberta muito tempo ou já tinha sido enviada. Envie-a mais uma vez.',
      'not-shown': 'Foi enviado algo que não está nesta página. Nada foi guardado. Responda aqui, por favor.',
      'not-from-here': 'O que foi enviado não veio desta página. Nada foi guardado. Responda aqui, por favor.',
      'too-fast': 'Foi muito rápido. Espere um momento e envie de novo.',
      'too-many': 'Houve muitas tentativas. Tente mais tarde.',
      elsewhere:
        'A página de onde vem tem caixas ou textos que não são nossos. Do que ela enviou só foi aproveitado o endereço abaixo: assinale aqui, por si, o que deseja.',
    },
  },
}
