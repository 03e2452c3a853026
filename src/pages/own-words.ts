/** What people read on the page of their preferences and on that of their data, beyond words.ts. In six languages. */

import type { PurposeKind } from '#consent/types.ts'
import type { Locale } from '#wire/form-definition.ts'

type Note = { readonly title: string; readonly says: string }

export type OwnWords = {
  /** Which part of the page. */
  readonly sorts: Readonly<Record<PurposeKind, string>>
  readonly tracking: string
  readonly never: (name: string) => string
  /** To a form, where alone something comes on again. */
  readonly on: (purpose: string) => string
  /** The same, of what they never had. */
  readonly onFirst: (purpose: string) => string
  readonly often: string
  readonly asDeclared: string
  readonly save: string
  readonly language: string
  readonly number: (hint: string) => string
  /** After a form was sent with a number. */
  readonly numberWaits: (number: string) => string
  readonly data: string
  readonly dataSays: (hint: string) => string
  readonly sendLink: string
  readonly linkSent: (hint: string) => string
  readonly linkNot: string
  /** Above a form as it was. */
  readonly kept: string
  readonly own: {
    readonly title: string
    readonly says: (sender: string, address: string) => string
    readonly take: string
    readonly takeSays: string
    readonly erase: string
    readonly eraseSays: (sender: string) => string
    readonly sure: Note
    readonly really: string
    readonly back: string
    readonly erased: Note
    /** On an old link, later. */
    readonly erasedOn: (day: string) => string
    readonly kept: (sender: string) => string
    readonly ended: Note
    readonly tooMany: Note
  }
}

export const OWN_WORDS: Readonly<Record<Locale, OwnWords>> = {
  en: {
    sorts: { marketing: 'Messages', partner: 'From others', tracking: 'Measuring' },
    tracking: 'Whether you open messages and which links you follow. It is off unless you ticked its own box.',
    never: name => `“${name}”: off. You have never agreed to it.`,
    on: purpose => `To get “${purpose}” again, tick its box on the form`,
    onFirst: purpose => `To get “${purpose}”, tick its box on the form`,
    often: 'How often at most',
    asDeclared: 'As announced',
    save: 'Save',
    language: 'Language of messages to you',
    number: hint => `for the number ${hint}`,
    numberWaits: number =>
      `Nothing is sent to ${number}, and nobody calls it, until the phone itself has confirmed it.`,
    data: 'Your data',
    dataSays: hint =>
      `You can have a copy of everything, with the proof of what you agreed to, and you can have all of it erased. For that we send a link to ${hint}, so that nobody can do it for you.`,
    sendLink: 'Send me the link',
    linkSent: hint => `A message is on its way to ${hint}. The link in it works for one hour.`,
    kept: 'This is the form as it was shown then, to look at. Nothing can be filled in or sent from here.',
    linkNot: 'No link can be sent just now. Please try again later, or use the contact below.',
    own: {
      title: 'Your data',
      says: (sender, address) => `This is about what ${sender} holds on ${address}.`,
      take: 'Download everything',
      takeSays:
        'A ZIP file with your data, to read and to take elsewhere, and with the proof of each consent, which anybody can check.',
      erase: 'Erase everything about me',
      eraseSays: sender => `Then ${sender} sends you nothing more, and forgets who you are.`,
      sure: {
        title: 'Erase everything?',
        says: 'What was recorded about you becomes unreadable for good, your proof of consents with it. Nobody can undo this.',
      },
      really: 'Yes, erase everything',
      back: 'No, go back',
      erased: {
        title: 'You are erased',
        says: 'Nothing is sent to you any more, and what was known about you is being destroyed.',
      },
      erasedOn: day =>
        `You were erased on ${day}. Nothing is sent to you any more, and there is nothing left here to look at or to change.`,
      kept: sender =>
        `What ${sender} must keep is a fingerprint of your address, so that nobody brings it back, and marks in a log that say nothing about anybody.`,
      ended: {
        title: 'This link has ended',
        says: 'It works for one hour. Ask for a new one on the page of your preferences.',
      },
      tooMany: {
        title: 'That was often',
        says: 'Your data was fetched several times within the hour. Please try again later.',
      },
    },
  },
  fr: {
    sorts: { marketing: 'Messages', partner: 'De la part d’autres expéditeurs', tracking: 'Mesure' },
    tracking:
      'Si vous ouvrez les messages et quels liens vous suivez. C’est désactivé, sauf si vous avez coché la case prévue pour cela.',
    never: name => `« ${name} » : désactivé. Vous n’y avez jamais consenti.`,
    on: purpose => `Pour recevoir de nouveau « ${purpose} », cochez sa case dans le formulaire`,
    onFirst: purpose => `Pour recevoir « ${purpose} », cochez sa case dans le formulaire`,
    often: 'Fréquence maximale',
    asDeclared: 'Comme annoncé',
    save: 'Enregistrer',
    language: 'Langue des messages qui vous sont adressés',
    number: hint => `pour le numéro ${hint}`,
    numberWaits: number =>
      `Rien n’est envoyé au ${number} et personne ne l’appelle tant que le téléphone lui-même ne l’a pas confirmé.`,
    data: 'Vos données',
    dataSays: hint =>
      `Vous pouvez obtenir une copie de tout, avec la preuve de ce à quoi vous avez consenti, et vous pouvez tout faire effacer. Pour cela, nous envoyons un lien à ${hint}, afin que personne ne puisse le faire à votre place.`,
    sendLink: 'Envoyez-moi le lien',
    linkSent: hint => `Un message est en route vers ${hint}. Le lien qu’il contient est valable une heure.`,
    kept: 'Voici le formulaire tel qu’il a été montré alors, pour le lire. Rien ne peut être rempli ni envoyé d’ici.',
    linkNot: 'Aucun lien ne peut être envoyé pour l’instant. Réessayez plus tard ou utilisez le contact ci-dessous.',
    own: {
      title: 'Vos données',
      says: (sender, address) => `Il s’agit de ce que ${sender} détient au sujet de ${address}.`,
      take: 'Tout télécharger',
      takeSays:
        'Un fichier ZIP avec vos données, à lire et à emporter ailleurs, et avec la preuve de chaque consentement, que chacun peut vérifier.',
      erase: 'Effacer tout ce qui me concerne',
      eraseSays: sender => `Ensuite, ${sender} ne vous envoie plus rien et oublie qui vous êtes.`,
      sure: {
        title: 'Tout effacer ?',
        says: 'Ce qui a été enregistré à votre sujet devient définitivement illisible, y compris la preuve de vos consentements. Personne ne peut revenir en arrière.',
      },
      really: 'Oui, tout effacer',
      back: 'Non, revenir en arrière',
      erased: {
        title: 'Vous êtes effacé',
        says: 'Plus rien ne vous est envoyé, et ce que l’on savait de vous est en cours de destruction.',
      },
      erasedOn: day =>
        `Vous avez été effacé le ${day}. Plus rien ne vous est envoyé, et il n’y a plus rien ici à voir ni à modifier.`,
      kept: sender =>
        `Ce que ${sender} doit conserver, c’est une empreinte de votre adresse, pour que personne ne la réintroduise, et des marques dans un journal qui ne disent rien de personne.`,
      ended: {
        title: 'Ce lien n’est plus valable',
        says: 'Il est valable une heure. Demandez-en un nouveau sur la page de vos préférences.',
      },
      tooMany: {
        title: 'C’était beaucoup',
        says: 'Vos données ont été demandées plusieurs fois dans l’heure. Réessayez plus tard.',
      },
    },
  },
  de: {
    sorts: { marketing: 'Nachrichten', partner: 'Von anderen', tracking: 'Messung' },
    tracking:
      'Ob Sie Nachrichten öffnen und welchen Links Sie folgen. Das ist aus, solange Sie nicht das eigene Kästchen dafür angekreuzt haben.',
    never: name => `„${name}“: aus. Sie haben nie eingewilligt.`,
    on: purpose => `Um „${purpose}“ wieder zu bekommen, kreuzen Sie das Kästchen im Formular an`,
    onFirst: purpose => `Um „${purpose}“ zu bekommen, kreuzen Sie das Kästchen im Formular an`,
    often: 'Wie oft höchstens',
    asDeclared: 'Wie angekündigt',
    save: 'Speichern',
    language: 'Sprache der Nachrichten an Sie',
    number: hint => `für die Nummer ${hint}`,
    numberWaits: number =>
      `An ${number} wird nichts geschickt, und niemand ruft dort an, bis das Telefon selbst es bestätigt hat.`,
    data: 'Ihre Daten',
    dataSays: hint =>
      `Sie können eine Kopie von allem bekommen, mit dem Nachweis dessen, worin Sie eingewilligt haben, und Sie können alles löschen lassen. Dafür schicken wir einen Link an ${hint}, damit es niemand an Ihrer Stelle tun kann.`,
    sendLink: 'Link an mich schicken',
    linkSent: hint => `Eine Nachricht an ${hint} ist unterwegs. Der Link darin gilt eine Stunde.`,
    kept: 'Das ist das Formular, wie es damals gezeigt wurde, zum Ansehen. Von hier aus lässt sich nichts ausfüllen oder absenden.',
    linkNot:
      'Im Augenblick kann kein Link geschickt werden. Bitte versuchen Sie es später, oder nutzen Sie den Kontakt unten.',
    own: {
      title: 'Ihre Daten',
      says: (sender, address) => `Es geht um das, was ${sender} zu ${address} gespeichert hat.`,
      take: 'Alles herunterladen',
      takeSays:
        'Eine ZIP-Datei mit Ihren Daten, zum Lesen und zum Mitnehmen, und mit dem Nachweis jeder Einwilligung, den jeder prüfen kann.',
      erase: 'Alles über mich löschen',
      eraseSays: sender => `Danach schickt Ihnen ${sender} nichts mehr und vergisst, wer Sie sind.`,
      sure: {
        title: 'Alles löschen?',
        says: 'Was über Sie festgehalten ist, wird für immer unlesbar, auch der Nachweis Ihrer Einwilligungen. Niemand kann das rückgängig machen.',
      },
      really: 'Ja, alles löschen',
      back: 'Nein, zurück',
      erased: {
        title: 'Sie sind gelöscht',
        says: 'Ihnen wird nichts mehr geschickt, und was über Sie bekannt war, wird vernichtet.',
      },
      erasedOn: day =>
        `Sie wurden am ${day} gelöscht. Ihnen wird nichts mehr geschickt, und es gibt hier nichts mehr anzusehen oder zu ändern.`,
      kept: sender =>
        `Behalten muss ${sender} einen Fingerabdruck Ihrer Adresse, damit niemand sie zurückbringt, und Zeichen in einem Protokoll, die über niemanden etwas sagen.`,
      ended: {
        title: 'Dieser Link ist abgelaufen',
        says: 'Er gilt eine Stunde. Fordern Sie auf der Seite Ihrer Einstellungen einen neuen an.',
      },
      tooMany: {
        title: 'Das war oft',
        says: 'Ihre Daten wurden innerhalb einer Stunde mehrmals abgerufen. Bitte versuchen Sie es später wieder.',
      },
    },
  },
  es: {
    sorts: { marketing: 'Mensajes', partner: 'De otros remitentes', tracking: 'Medición' },
    tracking: 'Si abre los mensajes y qué enlaces sigue. Está desactivado, salvo que haya marcado su propia casilla.',
    never: name => `«${name}»: desactivado. Nunca lo ha aceptado.`,
    on: purpose => `Para volver a recibir «${purpose}», marque su casilla en el formulario`,
    onFirst: purpose => `Para recibir «${purpose}», marque su casilla en el formulario`,
    often: 'Con qué frecuencia como máximo',
    asDeclared: 'Como se anunció',
    save: 'Guardar',
    language: 'Idioma de los mensajes que recibe',
    number: hint => `para el número ${hint}`,
    numberWaits: number =>
      `No se envía nada al ${number} ni nadie llama hasta que el propio teléfono lo haya confirmado.`,
    data: 'Sus datos',
    dataSays: hint =>
      `Puede obtener una copia de todo, con la prueba de lo que aceptó, y puede hacer que se borre todo. Para ello enviamos un enlace a ${hint}, de modo que nadie pueda hacerlo por usted.`,
    sendLink: 'Envíenme el enlace',
    linkSent: hint => `Un mensaje está en camino a ${hint}. Su enlace funciona durante una hora.`,
    kept: 'Este es el formulario tal como se mostró entonces, para verlo. Desde aquí no se puede rellenar ni enviar nada.',
    linkNot: 'En este momento no se puede enviar ningún enlace. Inténtelo más tarde o use el contacto de abajo.',
    own: {
      title: 'Sus datos',
      says: (sender, address) => `Se trata de lo que ${sender} guarda sobre ${address}.`,
      take: 'Descargarlo todo',
      takeSays:
        'Un archivo ZIP con sus datos, para leerlos y llevarlos a otra parte, y con la prueba de cada consentimiento, que cualquiera puede comprobar.',
      erase: 'Borrar todo sobre mí',
      eraseSays: sender => `Después, ${sender} no le envía nada más y olvida quién es usted.`,
      sure: {
        title: '¿Borrarlo todo?',
        says: 'Lo registrado sobre usted quedará ilegible para siempre, también la prueba de sus consentimientos. Nadie puede deshacerlo.',
      },
      really: 'Sí, borrarlo todo',
      back: 'No, volver',
      erased: {
        title: 'Sus datos se han borrado',
        says: 'Ya no se le envía nada, y lo que se sabía de usted se está destruyendo.',
      },
      erasedOn: day =>
        `Sus datos se borraron el ${day}. Ya no se le envía nada, y aquí no queda nada que ver ni que cambiar.`,
      kept: sender =>
        `Lo que ${sender} debe conservar es una huella de su dirección, para que nadie la vuelva a traer, y marcas en un registro que no dicen nada de nadie.`,
      ended: {
        title: 'Este enlace ha caducado',
        says: 'Funciona durante una hora. Pida uno nuevo en la página de sus preferencias.',
      },
      tooMany: {
        title: 'Han sido muchas veces',
        says: 'Sus datos se han pedido varias veces en una hora. Inténtelo más tarde.',
      },
    },
  },
  it: {
    sorts: { marketing: 'Messaggi', partner: 'Da altri mittenti', tracking: 'Misurazione' },
    tracking:
      'Se apre i messaggi e quali link segue. È disattivata, a meno che lei non abbia spuntato la casella apposita.',
    never: name => `«${name}»: disattivata. Non ha mai acconsentito.`,
    on: purpose => `Per ricevere di nuovo «${purpose}», spunti la sua casella nel modulo`,
    onFirst: purpose => `Per ricevere «${purpose}», spunti la sua casella nel modulo`,
    often: 'Con quale frequenza al massimo',
    asDeclared: 'Come annunciato',
    save: 'Salva',
    language: 'Lingua dei messaggi che riceve',
    number: hint => `per il numero ${hint}`,
    numberWaits: number =>
      `Al ${number} non viene inviato nulla e nessuno chiama finché il telefono stesso non lo ha confermato.`,
    data: 'I suoi dati',
    dataSays: hint =>
      `Può avere una copia di tutto, con la prova di ciò a cui ha acconsentito, e può far cancellare tutto. Per questo inviamo un link a ${hint}, in modo che nessuno possa farlo al posto suo.`,
    sendLink: 'Inviatemi il link',
    linkSent: hint => `Un messaggio è in arrivo a ${hint}. Il link che contiene vale un’ora.`,
    kept: 'Questo è il modulo come fu mostrato allora, da leggere. Da qui non si può compilare né inviare nulla.',
    linkNot: 'Al momento non è possibile inviare un link. Riprovi più tardi o usi il contatto qui sotto.',
    own: {
      title: 'I suoi dati',
      says: (sender, address) => `Si tratta di ciò che ${sender} conserva su ${address}.`,
      take: 'Scarica tutto',
      takeSays:
        'Un file ZIP con i suoi dati, da leggere e da portare altrove, e con la prova di ogni consenso, che chiunque può verificare.',
      erase: 'Cancella tutto su di me',
      eraseSays: sender => `Dopo, ${sender} non le invia più nulla e dimentica chi è lei.`,
      sure: {
        title: 'Cancellare tutto?',
        says: 'Ciò che è stato registrato su di lei diventa illeggibile per sempre, compresa la prova dei suoi consensi. Nessuno può annullarlo.',
      },
      really: 'Sì, cancella tutto',
      back: 'No, torna indietro',
      erased: {
        title: 'I suoi dati sono cancellati',
        says: 'Non le viene più inviato nulla, e ciò che si sapeva di lei viene distrutto.',
      },
      erasedOn: day =>
        `I suoi dati sono stati cancellati il ${day}. Non le viene più inviato nulla, e qui non resta nulla da vedere o da cambiare.`,
      kept: sender =>
        `Ciò che ${sender} deve conservare è un’impronta del suo indirizzo, perché nessuno lo riporti, e segni in un registro che non dicono nulla di nessuno.`,
      ended: {
        title: 'Questo link è scaduto',
        says: 'Vale un’ora. Ne chieda uno nuovo nella pagina delle sue preferenze.',
      },
      tooMany: {
        title: 'Troppe richieste',
        says: 'I suoi dati sono stati richiesti più volte nell’ultima ora. Riprovi più tardi.',
      },
    },
  },
  pt: {
    sorts: { marketing: 'Mensagens', partner: 'De outros remetentes', tracking: 'Medição' },
    tracking:
      'Se abre as mensagens e que ligações segue. Está desligada, a não ser que tenha assinalado a caixa própria.',
    never: name => `«${name}»: desligada. Nunca deu o seu consentimento.`,
    on: purpose => `Para voltar a receber «${purpose}», assinale a sua caixa no formulário`,
    onFirst: purpose => `Para receber «${purpose}», assinale a sua caixa no formulário`,
    often: 'Com que frequência, no máximo',
    asDeclared: 'Como anunciado',
    save: 'Guardar',
    language: 'Língua das mensagens que recebe',
    number: hint => `para o número ${hint}`,
    numberWaits: number =>
      `Nada é enviado para ${number} e ninguém telefona até que o próprio telefone o tenha confirmado.`,
    data: 'Os seus dados',
    dataSays: hint =>
      `Pode obter uma cópia de tudo, com a prova daquilo em que consentiu, e pode mandar apagar tudo. Para isso enviamos uma ligação para ${hint}, para que ninguém o possa fazer por si.`,
    sendLink: 'Enviem-me a ligação',
    linkSent: hint => `Uma mensagem está a caminho de ${hint}. A ligação que contém é válida durante uma hora.`,
    kept: 'Este é o formulário tal como foi mostrado então, para ver. Daqui nada se pode preencher nem enviar.',
    linkNot: 'De momento não é possível enviar uma ligação. Tente mais tarde ou use o contacto abaixo.',
    own: {
      title: 'Os seus dados',
      says: (sender, address) => `Trata-se do que ${sender} guarda sobre ${address}.`,
      take: 'Transferir tudo',
      takeSays:
        'Um ficheiro ZIP com os seus dados, para ler e levar para outro lado, e com a prova de cada consentimento, que qualquer pessoa pode verificar.',
      erase: 'Apagar tudo sobre mim',
      eraseSays: sender => `Depois, ${sender} não lhe envia mais nada e esquece quem é.`,
      sure: {
        title: 'Apagar tudo?',
        says: 'O que foi registado sobre si fica ilegível para sempre, incluindo a prova dos seus consentimentos. Ninguém o pode desfazer.',
      },
      really: 'Sim, apagar tudo',
      back: 'Não, voltar atrás',
      erased: {
        title: 'Os seus dados foram apagados',
        says: 'Já nada lhe é enviado, e o que se sabia sobre si está a ser destruído.',
      },
      erasedOn: day =>
        `Os seus dados foram apagados em ${day}. Já nada lhe é enviado, e aqui não resta nada para ver ou alterar.`,
      kept: sender =>
        `O que ${sender} tem de guardar é uma impressão digital do seu endereço, para que ninguém o traga de volta, e marcas num registo que nada dizem sobre ninguém.`,
      ended: {
        title: 'Esta ligação terminou',
        says: 'É válida durante uma hora. Peça uma nova na página das suas preferências.',
      },
      tooMany: {
        title: 'Foram muitas vezes',
        says: 'Os seus dados foram pedidos várias vezes numa hora. Tente mais tarde.',
      },
    },
  },
}

/** Each language by its own name. */
export const TONGUES: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
}
