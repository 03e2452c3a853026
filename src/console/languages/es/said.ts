/** Spanish of what the server says, room by room, in the order of its source. */

import type { Folders } from '../folders.ts'

export const tables = {
  'said/server': {
    // accounts
    'Choose a password of 12 characters or more.': 'Elija una contraseña de 12 caracteres o más.',
    'Choose a password of 256 characters or fewer.': 'Elija una contraseña de 256 caracteres o menos.',
    'This password is easy to guess. Choose another, such as four unrelated words.':
      'Esta contraseña es fácil de adivinar. Elija otra, por ejemplo cuatro palabras sin relación entre sí.',
    // consent
    'This is not an email address that mail could reach.':
      'Esta no es una dirección de correo a la que pueda llegar un mensaje.',
    // accounts
    'Sign-up is closed here. Ask the operator of this installation for an invitation.':
      'Aquí el registro está cerrado. Pida una invitación al operador de esta instalación.',
    'There is a user with this address already. Log in instead.':
      'Ya hay un usuario con esta dirección. Inicie sesión.',
    'Too many sign-ups from this network. Wait an hour and try again.':
      'Demasiados registros desde esta red. Espere una hora e inténtelo de nuevo.',
    'This invitation has ended, or is for another address. Ask for a new one.':
      'Esta invitación ha caducado o es para otra dirección. Pida una nueva.',
    'The address or the password is wrong.': 'La dirección o la contraseña no es correcta.',
    'Too many tries. Wait a quarter of an hour and try again.':
      'Demasiados intentos. Espere un cuarto de hora e inténtelo de nuevo.',
    'This is not the version in force. Read the current one and accept that.':
      'Esta no es la versión vigente. Lea la actual y acepte esa.',
    'A person accepts the policies, logged in under their own name.':
      'Las políticas las acepta una persona, con la sesión iniciada a su propio nombre.',
    'There is no such user in this account.': 'Ese usuario no existe en esta cuenta.',
    'You cannot take yourself out. Ask another owner.':
      'Usted no puede darse de baja de la cuenta. Pídaselo a otro propietario.',
    'No key can carry “{0}”.': 'Ninguna clave puede llevar «{0}».',
    'A key cannot carry rights over users, keys, the account or the installation.':
      'Una clave no puede dar derechos sobre usuarios, claves, la cuenta o la instalación.',
    'There are 100 keys. Revoke one that is not used.': 'Ya hay 100 claves. Revoque una que no se use.',
    'There is no such key.': 'Esa clave no existe.',
    'This is not the name of this account. Type it as it stands in the settings.':
      'Este no es el nombre de esta cuenta. Escríbalo tal como figura en los ajustes.',
    'This account is being closed already.': 'Esta cuenta ya se está cerrando.',
    'A program cannot close an account. Log in and do it yourself.':
      'Un programa no puede cerrar una cuenta. Inicie sesión y hágalo usted.',
    'This account is not being closed.': 'Esta cuenta no se está cerrando.',
    'The thirty days are over. This account is closed.': 'Los treinta días han pasado. Esta cuenta está cerrada.',
    'You have an authenticator already. Turn it off first, with its code.':
      'Ya tiene una aplicación de autenticación. Desactívela primero, con su código.',
    'This log-in has ended. Begin again with your address and your password.':
      'Este inicio de sesión ha caducado. Empiece de nuevo con su dirección y su contraseña.',
    'This is not your password.': 'Esta no es su contraseña.',
    'Turn your own off with a code, under Settings, Security.':
      'Desactive el suyo con un código, en Ajustes, Seguridad.',
    'They have no second factor.': 'Esa persona no tiene un segundo factor.',
    'They work for other accounts too, or operate this installation. Whoever has the machine can reset it there: optimail password --email … --forget-second-factor.':
      'Esa persona trabaja también para otras cuentas, u opera esta instalación. Quien tenga acceso a la máquina puede restablecerlo allí: optimail password --email … --forget-second-factor.',
    'A person does this, logged in under their own name, with the code of their authenticator. A key cannot.':
      'Esto lo hace una persona, con la sesión iniciada a su propio nombre y el código de su aplicación de autenticación. Una clave no puede.',
    'This asks for the code of your authenticator, and you have none yet. Set it up under Settings, Security.':
      'Aquí se pide el código de su aplicación de autenticación, y usted aún no tiene ninguna. Configúrela en Ajustes, Seguridad.',
    'This code is wrong, or was used already. Wait for the next one and type that.':
      'Este código es incorrecto o ya se ha usado. Espere al siguiente y escriba ese.',
    'Too many wrong codes. Wait a quarter of an hour and try again.':
      'Demasiados códigos incorrectos. Espere un cuarto de hora e inténtelo de nuevo.',
    'What this organisation does is not accepted here. “errors” says which sentence of the Anti-Spam Policy that is.':
      'Lo que hace esta organización no se acepta aquí. «errors» indica qué frase de la política antispam lo dice.',
    'Nobody here has this address. They sign up first, with an account of their own or invited into one.':
      'Aquí nadie tiene esta dirección. Esa persona debe registrarse antes, con una cuenta propia o con una invitación a otra.',
    // audience
    'This is not a phone number that could be reached.': 'Este no es un número de teléfono al que se pueda llegar.',
    // reports
    'There is no such contact.': 'Ese contacto no existe.',
    // audience
    'This cursor is not one that a list gave. Begin without one.':
      'Este cursor no procede de ninguna lista. Empiece sin cursor.',
    'There is no such segment.': 'Ese segmento no existe.',
    // exports
    'A state is asked for without a purpose. Say which purpose is meant.':
      'Se pide un estado sin finalidad. Diga de qué finalidad se trata.',
    // audience
    'Somebody changed this contact since you read it. Read it again before you save.':
      'Alguien ha cambiado este contacto desde que usted lo leyó. Léalo de nuevo antes de guardar.',
    'Without an address and without a number nobody could be reached. To forget a contact, erase them.':
      'Sin dirección y sin número no se podría llegar a nadie. Para olvidar un contacto, bórrelo.',
    'Another contact has this address or number. Contacts are not merged, for consents cannot be.':
      'Otro contacto tiene esta dirección o este número. Los contactos no se unen, porque los consentimientos no pueden unirse.',
    'This contact has no such address.': 'Este contacto no tiene esa dirección.',
    'This address is not suppressed.': 'Esta dirección no está excluida.',
    'This person complained or asked never to be written to. That is not for you to lift.':
      'Esta persona se quejó o pidió que no se le escriba nunca más. Levantar esa exclusión no le corresponde a usted.',
    'Nothing was ever agreed to under this address on this channel.':
      'Con esta dirección nunca se aceptó nada por este canal.',
    'The log does not cover the newest event yet. Try again in a moment.':
      'El registro aún no abarca el evento más reciente. Inténtelo de nuevo en un momento.',
    'One of the names in “redact” is not that of a disclosure.':
      'Uno de los nombres de «redact» no es el de ningún dato que pueda omitirse.',
    'This event has no such file, or it was erased.': 'Este evento no tiene ese archivo, o se borró.',
    'This would be a consent without evidence. Each entry of “errors” says what is missing and what to send.':
      'Sería un consentimiento sin evidencia. Cada entrada de «errors» indica qué falta y qué enviar.',
    'There is no such form, version or language. A consent names the wording that was shown, as you published it.':
      'Ese formulario, esa versión o ese idioma no existe. Un consentimiento nombra el texto que se mostró, tal como usted lo publicó.',
    'This form is closed: nobody is asked with it. Open it again to enter what was given on it before.':
      'Este formulario está cerrado: con él no se pregunta a nadie. Vuelva a abrirlo para anotar lo que antes se consintió en él.',
    'This version of the form does not pass the rules any more. Nothing new can rest on it.':
      'Esta versión del formulario ya no cumple las reglas. Nada nuevo puede basarse en ella.',
    'This address or number is suppressed. What somebody says about a consent does not end that.':
      'Esta dirección o este número está en las exclusiones. Que alguien comunique un consentimiento no pone fin a eso.',
    'This was taken back after the time that you give. The newer word counts.':
      'Este consentimiento se retiró después del momento que usted indica. Vale lo más reciente.',
    // consent
    'There is no such form in this account.': 'Ese formulario no existe en esta cuenta.',
    // audience
    'The first day has to come before the last one, and not more than 400 days before it.':
      'El primer día debe ser anterior al último, y no más de 400 días antes.',
    'The form does not have this language.': 'El formulario no tiene este idioma.',
    'Another segment has this name.': 'Otro segmento tiene este nombre.',
    'There are as many segments as there may be. Remove one that nobody uses.':
      'Ya hay tantos segmentos como se admiten. Elimine uno que nadie use.',
    'It names a segment that is not there.': 'Remite a un segmento que no existe.',
    'It names itself, or a segment that names it in turn.':
      'Remite a sí mismo, o a un segmento que a su vez remite a él.',
    'With the segments that it names it has too many conditions.':
      'Con los segmentos a los que remite, tiene demasiadas condiciones.',
    'People are not sorted by this here. What “errors” lists is why.':
      'Aquí no se clasifica a las personas según esto. El motivo está en «errors».',
    'Somebody changed this segment since you read it. Read it again before you save.':
      'Alguien ha cambiado este segmento desde que usted lo leyó. Léalo de nuevo antes de guardar.',
    'A draft or another segment uses it. “used_by” says which.':
      'Lo usa un borrador u otro segmento. «used_by» indica cuál.',
    'Some of these cannot be kept, so none was. What “errors” lists is why.':
      'Algunos de estos eventos no pueden guardarse, así que no se guardó ninguno. El motivo está en «errors».',
    'That were enough events for one hour. Go on later.': 'Son bastantes eventos para una hora. Continúe más tarde.',
    'Lists of a political character are not accepted: nobody is sorted by their party, their vote or their opinion.':
      'No se aceptan listas de carácter político: no se clasifica a nadie por su partido, su voto o su opinión.',
    'It names something that is not there. Each entry of “errors” says where, and what.':
      'Nombra algo que no existe. Cada entrada de «errors» indica dónde y qué.',
    'There is no {0} {1} here.': 'Aquí no existe lo siguiente: {0} {1}.',
    // base
    'Where the web server listens.': 'Dónde escucha el servidor web.',
    'The port of the web server; 0 takes a free one.': 'El puerto del servidor web; 0 toma uno libre.',
    'Where the embedded database, the journals and the key of the installation live.':
      'Dónde están la base de datos integrada, los diarios y la clave de la instalación.',
    'A PostgreSQL server (17 or newer) to use instead of the embedded one.':
      'Un servidor PostgreSQL (17 o posterior) que se usa en lugar de la base de datos integrada.',
    'The address under which recipients reach this installation; links in messages begin with it.':
      'La dirección en la que los destinatarios encuentran esta instalación; con ella empiezan los enlaces de los mensajes.',
    'The key of the installation. Empty: made once and kept in the data folder as secret.key.':
      'La clave de la instalación. Vacío: se crea una vez y se guarda en la carpeta de datos como secret.key.',
    'What this process does: web, worker, mx, or several of them.':
      'Qué hace este proceso: web, worker, mx, o varios de ellos.',
    'The port on which bounces and other mail for us arrive; 0 takes a free one.':
      'El puerto al que llegan las devoluciones y el demás correo para nosotros; 0 toma uno libre.',
    'The port of the sandbox mailbox, on loopback only; 0 takes a free one.':
      'El puerto del buzón de pruebas, solo en loopback; 0 toma uno libre.',
    'The port on which programs hand over messages for acts by SMTP, with an API key; empty for none. Without a certificate on loopback only.':
      'El puerto en el que los programas entregan mensajes transaccionales por SMTP, con una clave de API; vacío: ninguno. Sin certificado, solo en loopback.',
    'A file with the certificate and the key of that port, in PEM; with it log-in is by TLS only.':
      'Un archivo con el certificado y la clave de ese puerto, en PEM; con él solo se inicia sesión por TLS.',
    'Sending threads; 0 means one for each processor core.':
      'Hilos de envío; 0 significa uno por cada núcleo del procesador.',
    'The servers that are asked about names, in order, such as 127.0.0.1 or [::1]:5353; empty: those of the machine.':
      'Los servidores a los que se preguntan los nombres, por orden, como 127.0.0.1 o [::1]:5353; vacío: los de la máquina.',
    'Whether the servers of OPTIMAIL_DNS_SERVERS check DNSSEC and the way to them is safe, as on this machine: then DANE is used.':
      'Si los servidores de OPTIMAIL_DNS_SERVERS comprueban DNSSEC y el camino hasta ellos es seguro, como en esta máquina: entonces se usa DANE.',
    'Where providers’ interfaces are when that is not their own address, such as ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Empty: the providers’ own.':
      'Dónde están las interfaces de los proveedores cuando no es su propia dirección, como ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Vacío: las propias de los proveedores.',
    'The Chromium or Chrome that looks at forms as people see them; empty: found on PATH. Without one this is told as not measured.':
      'El Chromium o Chrome que mira los formularios como los ven las personas; vacío: el que se encuentre en PATH. Si no hay ninguno, se indica que no se ha medido.',
    'A server that speaks as OpenAI’s does, up to /v1, that gives a second opinion on texts that wait for people. It changes their order only. Empty: none is asked.':
      'Un servidor que habla como el de OpenAI, hasta /v1, y da una segunda opinión sobre los textos que esperan a una persona. Solo cambia su orden. Vacío: no se pregunta a ninguno.',
    'The model that is asked for a second opinion, as its server calls it.':
      'El modelo al que se pide una segunda opinión, tal como lo llama su servidor.',
    'What the server of second opinions asks for as its key; empty: nothing.':
      'Lo que pide como clave el servidor de las segundas opiniones; vacío: nada.',
    'How many second opinions are asked for in a day, at most.':
      'Cuántas segundas opiniones se piden al día, como máximo.',
    'Of how many paths a process counts visits by name at one time, for each website; of what is more only the totals are counted.':
      'De cuántas rutas cuenta un proceso las visitas por su nombre a la vez, en cada sitio web; de las demás solo se cuentan los totales.',
    'A file of networks from which no people browse, one such as 192.0.2.0/24 a line: visits from there are not counted. Empty: none.':
      'Un archivo de redes desde las que no navega nadie, una por línea, como 192.0.2.0/24: las visitas desde allí no se cuentan. Vacío: ninguna.',
    'Whom to tell of a hole in this installation, the preferred first, such as mailto:security@example.org,https://example.org/security: they stand in /.well-known/security.txt. Empty: there is no such file.':
      'A quién avisar de un fallo de seguridad en esta instalación, primero lo preferido, como mailto:security@example.org,https://example.org/security: figura en /.well-known/security.txt. Vacío: no hay tal archivo.',
    'How much is logged.': 'Cuánto se anota en el registro de actividad.',
    // calls
    'There is no such list.': 'Esa lista no existe.',
    'This list was closed. Make another one.': 'Esta lista se cerró. Cree otra.',
    'There is no such purpose that is published.': 'No hay ninguna finalidad publicada así.',
    'Only a purpose of your own can be called for: what people agreed to for a partner, or to measurements, is not for this.':
      'Solo se puede llamar para una finalidad propia: lo que se aceptó para un socio, o para la medición, no sirve para esto.',
    'This purpose does not include calls. Consent to one channel is none to another.':
      'Esta finalidad no incluye llamadas. El consentimiento para un canal no vale para otro.',
    'The filter names a segment that is not there.': 'El filtro remite a un segmento que no existe.',
    'What the calls are about is not accepted, or a person has yet to look at it.':
      'El tema de las llamadas no se admite, o aún debe verlo una persona.',
    'These are more than 20,000 numbers. Ask for some of them, by a filter.':
      'Son más de 20 000 números. Pida solo una parte, con un filtro.',
    'There is no such caller. Say first who calls.': 'Ese centro de llamadas no existe. Indique primero quién llama.',
    'There are as many lists in use as an account can have. Close one.':
      'Ya hay tantas listas en uso como admite una cuenta. Cierre una.',
    'This list has expired: nobody may be called by it any more. Have it washed anew.':
      'Esta lista ha caducado: ya no se puede llamar a nadie con ella. Depúrela de nuevo.',
    'This list was fetched five times since it was washed. Use the file that was fetched, until the list expires.':
      'Esta lista se ha descargado cinco veces desde que se depuró. Use el archivo descargado hasta que la lista caduque.',
    'The account is suspended, or restricted from using phone numbers.':
      'La cuenta está suspendida, o no se le permite usar números de teléfono.',
    'The purpose of this list is not published for calls any more.':
      'La finalidad de esta lista ya no está publicada para llamadas.',
    'What the calls are about is not cleared under the policy as it is now. Make another list.':
      'El tema de las llamadas no está admitido según la política actual. Cree otra lista.',
    'Nobody on this list may be called now: the gate left all of them out. Each entry of “errors” says how many, and why; the list itself says it as `left_out`.':
      'Ahora no se puede llamar a nadie de esta lista: el control de envío los descartó a todos. Cada entrada de «errors» indica cuántos y por qué; la propia lista lo indica en `left_out`.',
    'This list may be used still. It is washed each time it is fetched, and a new date is given when it has expired.':
      'Esta lista aún puede usarse. Se depura cada vez que se descarga, y recibe una nueva fecha cuando ha caducado.',
    'This list is closed already.': 'Esta lista ya está cerrada.',
    'This list is not closed.': 'Esta lista no está cerrada.',
    'Whoever calls was told already that this list is over. Make another one.':
      'A quien llama ya se le comunicó que esta lista terminó. Cree otra.',
    'Numbers of this list have left the house. That stays known: close the list instead.':
      'De esta lista ya han salido números, y eso debe seguir constando. Ciérrela en lugar de eliminarla.',
    'There is no such caller.': 'Ese centro de llamadas no existe.',
    // webhooks
    'This is no web address. It begins with https://.': 'Esto no es una dirección web. Debe empezar por https://.',
    // calls
    'Numbers travel encrypted only. Enter an address that begins with https://.':
      'Los números solo viajan cifrados. Escriba una dirección que empiece por https://.',
    'The address has a log-in in it. Leave it out: the caller knows us by our signature.':
      'La dirección lleva credenciales. Quítelas: quien llama nos reconoce por nuestra firma.',
    'There are as many callers as an account can have. Remove one that has no list.':
      'Ya hay tantos centros de llamadas como admite una cuenta. Quite uno que no tenga ninguna lista.',
    'Somebody else changed this caller meanwhile. Load it again.':
      'Entretanto, otra persona ha cambiado este centro de llamadas. Vuelva a cargarlo.',
    'This caller has no web address to be told at.':
      'Este centro de llamadas no tiene dirección web en la que recibir avisos.',
    'There are lists of this caller. It must still hear of withdrawals, so it stays.':
      'Hay listas de este centro de llamadas. Aún debe enterarse de las retiradas, así que se queda.',
    'A test key cannot hand numbers to anybody. Use a live key, or the console.':
      'Una clave de pruebas no puede entregar números a nadie. Use una clave de producción, o la consola.',
    // webhooks
    'This is a test. It names nobody.': 'Esto es una prueba. No nombra a nadie.',
    // reports
    'There is no such campaign.': 'Esa campaña no existe.',
    // campaigns
    'Somebody changed this draft since you read it. Read it again before you save.':
      'Alguien ha cambiado este borrador desde que usted lo leyó. Léalo de nuevo antes de guardar.',
    'This campaign has started, and what is sent does not change any more. Duplicate it to go on writing.':
      'Esta campaña ha empezado, y lo que se envía ya no cambia. Duplíquela para seguir escribiendo.',
    'The campaign is not in a state in which this can be done.':
      'En el estado actual de la campaña, esto no se puede hacer.',
    'This campaign has not been started.': 'Esta campaña no ha empezado.',
    'A campaign stays by email, or by text. Make another one for the other.':
      'Una campaña por correo no pasa a SMS, ni al revés. Cree otra para el otro canal.',
    'There is no message yet to show. Mend what “errors” lists.':
      'Todavía no hay ningún mensaje que mostrar. Corrija lo que indica «errors».',
    'Tests go to users of this account only. Everybody else has to agree first.':
      'Las pruebas solo van a usuarios de esta cuenta. Todos los demás deben consentir antes.',
    // transactional
    'That were enough tests for one hour. Look at the preview, and go on later.':
      'Son bastantes pruebas para una hora. Mire la vista previa y continúe más tarde.',
    // campaigns
    'This is not a phone number. Begin with + and the code of the country.':
      'Este no es un número de teléfono. Empiece por + y el prefijo del país.',
    'There is no message yet to send. Mend what “errors” lists.':
      'Todavía no hay ningún mensaje que enviar. Corrija lo que indica «errors».',
    'Screening did not clear this message, so it goes to nobody. What “errors” lists is why.':
      'El control de contenido no admitió este mensaje, así que no va a nadie. El motivo está en «errors».',
    'There is nothing yet that this could come from. Mails: a domain under Settings, Sending. Texts: a sender under Texts.':
      'Todavía no hay nada desde donde enviarlo. Para correo: un dominio en Ajustes, Envío. Para SMS: un remitente en Respuestas por SMS.',
    'Something has to be mended before this can be sent.': 'Hay algo que corregir antes de poder enviarla.',
    'Choose a published purpose first: what matters is whether they agreed to it.':
      'Elija primero una finalidad publicada: lo que importa es si la consintieron.',
    'This time has passed. Choose a later one, or start it now.':
      'Ese momento ya ha pasado. Elija uno posterior, o empiece ahora.',
    'That is too late: nothing of it would be sent by then, or nobody can know so far ahead.':
      'Es demasiado tarde: para entonces no se enviaría nada, o nadie puede saberlo con tanta antelación.',
    'Somebody changed this draft since you read it. Read it again before you schedule it.':
      'Alguien ha cambiado este borrador desde que usted lo leyó. Léalo de nuevo antes de programarlo.',
    'This campaign compares no texts.': 'Esta campaña no compara versiones.',
    'Its hour has not come: who decides as soon as one is ahead mostly decides by chance.':
      'Aún no es la hora: quien decide en cuanto una versión va por delante suele decidir por azar.',
    'This is decided, and goes out.': 'Ya está decidido, y se está enviando.',
    // texting
    'There is no such text.': 'Ese SMS no existe.',
    // http
    'Nothing can be sent before somebody accepts the current policies for this account.':
      'No se puede enviar nada hasta que alguien acepte las políticas vigentes para esta cuenta.',
    // campaigns
    'This purpose is not published: nobody can have agreed to it.':
      'Esta finalidad no está publicada: nadie puede haberla consentido.',
    'Only a purpose of your own messages can be written to: what people agreed to for a partner, or to measurements, is not for this.':
      'Solo se puede escribir para una finalidad de mensajes propios: lo que se aceptó para un socio, o para la medición, no sirve para esto.',
    'This purpose does not include email. Consent to one channel is none to another.':
      'Esta finalidad no incluye correo. El consentimiento para un canal no vale para otro.',
    'Say from which address this comes.': 'Indique desde qué dirección se envía.',
    'This is not an email address.': 'Esto no es una dirección de correo.',
    'There is no signing key for the domain of this address. Add the domain under Settings, Sending.':
      'No hay ninguna clave de firma para el dominio de esta dirección. Añada el dominio en Ajustes, Envío.',
    'The address for replies is not an email address.':
      'La dirección para las respuestas no es una dirección de correo.',
    'Nobody who fits has agreed to this purpose yet, so nobody would get it.':
      'Nadie que encaje ha consentido todavía esta finalidad, así que no lo recibiría nadie.',
    'A segment that this audience names is no longer there. Choose another one.':
      'Un segmento de esta audiencia ya no existe. Elija otro.',
    'The audience sorts people by their politics. Lists of a political character are not accepted.':
      'La audiencia clasifica a las personas por su política. No se aceptan listas de carácter político.',
    'Say under Settings what your organisation does. Whoever reviews a text then knows it from its trade.':
      'Indique en Ajustes a qué se dedica su organización. Así, quien revise un texto conocerá su sector.',
    // http
    'This account is suspended. What it holds can be read, exported and proved, and recipients can leave. “Policy status” says why, and how to answer.':
      'Esta cuenta está suspendida. Lo que contiene se puede leer, exportar y probar, y los destinatarios pueden darse de baja. En «Cumplimiento» se indica por qué y cómo responder.',
    'This service is restricted for the account. “Policy status” says which, why, until when, and how to answer.':
      'Este servicio está restringido para la cuenta. En «Cumplimiento» se indica cuál, por qué, hasta cuándo y cómo responder.',
    // campaigns
    'The Anti-Spam Policy does not accept this.': 'La política antispam no acepta esto.',
    'A person has to look at this before it goes.': 'Una persona tiene que mirar esto antes de que salga.',
    'Nobody who would get it has agreed that clicks are measured, so nothing can be judged, and the rest gets text {0}. Compare by something else.':
      'De quienes lo recibirían, nadie ha aceptado que se midan los clics, así que no se puede comparar nada y el resto recibe la versión {0}. Compare por otra cosa.',
    'This campaign goes by email, which costs nothing by the message.':
      'Esta campaña va por correo, que no cuesta nada por mensaje.',
    'Choose a purpose, an audience and a sender first: what it costs depends on them.':
      'Elija primero una finalidad, una audiencia y un remitente: de ellos depende lo que cuesta.',
    'Choose what this text is for: it goes to those who agreed to that, and to nobody else.':
      'Elija para qué es este SMS: va a quienes lo aceptaron, y a nadie más.',
    'This purpose does not include texts. Consent to one channel is none to another.':
      'Esta finalidad no incluye SMS. El consentimiento para un canal no vale para otro.',
    'Say who this text comes from.': 'Indique de quién viene este SMS.',
    'The proof of this sender was refused. Show another one, or choose another sender.':
      'La acreditación de este remitente se rechazó. Presente otra, o elija otro remitente.',
    'This sender was registered for other purposes.': 'Este remitente se registró para otras finalidades.',
    'Nobody has shown yet that this sender is yours. Until then nothing leaves the house in its name.':
      'Nadie ha mostrado todavía que este remitente sea suyo. Hasta entonces no sale nada en su nombre.',
    'Nobody would get it: {0}.': 'Nadie lo recibiría: {0}.',
    'Some would not get it. {0}.': 'Algunos no lo recibirían. {0}.',
    'Nobody’s clicks are measured in this text ({0}). Let its links be measured, or compare by who leaves, or by complaints.':
      'En este SMS no se miden los clics de nadie ({0}). Haga que se midan sus enlaces, o compare por bajas o por quejas.',
    'Links are to be measured, and nobody has agreed to that by text: all get them as they are written.':
      'Los enlaces deben medirse, y nadie lo ha aceptado por SMS: todos los reciben tal como están escritos.',
    'Links are to be measured, and this text has none. A link that is measured begins with https://.':
      'Los enlaces deben medirse, y este SMS no tiene ninguno. Un enlace que se mide empieza por https://.',
    // conduct
    'There is no such case.': 'Ese caso no existe.',
    'This case is closed.': 'Este caso está cerrado.',
    'Say something that can be read.': 'Escriba algo que se pueda leer.',
    'Its time is over and it was destroyed. Its hash is still known.':
      'Su plazo venció y se destruyó. Su hash se conserva.',
    'This case is closed by whoever decides about it, and not by the account itself. You can reply, and appeal.':
      'Este caso lo cierra quien decide sobre él, y no la propia cuenta. Puede responder y recurrir.',
    'This case is closed already.': 'Este caso ya está cerrado.',
    'There are fifty replies. Send what else there is as an attachment.':
      'Ya hay cincuenta respuestas. Envíe lo demás como adjunto.',
    'There is nothing in this file.': 'Este archivo está vacío.',
    'There are no rows in this file.': 'En este archivo no hay ninguna fila.',
    'An attachment has at most 5 MiB.': 'Un adjunto puede tener 5 MiB como máximo.',
    'This is not what its media type says. A PDF, PNG, JPEG, UTF-8 text, CSV or a mail as a file is taken; no archive is.':
      'No es lo que dice su tipo de medio. Se aceptan PDF, PNG, JPEG, texto UTF-8, CSV o un correo como archivo; archivos comprimidos, no.',
    'A case takes ten attachments, and 20 MiB together.': 'Un caso admite diez adjuntos, y 20 MiB en total.',
    'There is no such attachment in this case.': 'Ese adjunto no existe en este caso.',
    'A person appeals, logged in under their own name: whoever decides must be somebody else.':
      'Recurre una persona, con la sesión iniciada a su propio nombre: quien decida debe ser otra.',
    'There is an appeal already that waits to be decided.': 'Ya hay un recurso pendiente de decisión.',
    'Nothing is taken from the account because of this case.': 'Por este caso no se le ha retirado nada a la cuenta.',
    'An appeal against this was decided. A measure that is new can be appealed against again.':
      'Ya se decidió un recurso contra esto. Contra una medida nueva se puede volver a recurrir.',
    'The thirty days for an appeal are over. You can still reply.':
      'Los treinta días para recurrir han pasado. Todavía puede responder.',
    'The appeal against it was right.': 'El recurso contra ella tenía razón.',
    'The appeal was right.': 'El recurso tenía razón.',
    'The audience is small enough to be written to at once.':
      'La audiencia es lo bastante pequeña para escribirle de una sola vez.',
    'The first {0} messages were received well. The rest follows.':
      'Los primeros {0} mensajes fueron bien recibidos. El resto sigue.',
    'After a day servers have answered for {0} of {1} messages. The rest was not sent.':
      'Tras un día, los servidores han respondido por {0} de {1} mensajes. El resto no se envió.',
    'Its time was over.': 'Su plazo había terminado.',
    'Nothing of it holds any more.': 'Ya no rige nada de ello.',
    'It became: {0}.': 'Pasó a ser: {0}.',
    'It became a way back, in steps.': 'Pasó a ser una vuelta por pasos.',
    'Its step is done.': 'Su paso está dado.',
    'Everything is as it was before.': 'Todo está como antes.',
    'Its step showed too much, twice.': 'Su paso mostró demasiado, dos veces.',
    'Nobody decided the appeal against it in time.': 'Nadie decidió a tiempo el recurso contra ella.',
    // http
    'There is no such account on this installation.': 'Esa cuenta no existe en esta instalación.',
    // conduct
    'You work for this account, or did. Somebody who never has decides about it.':
      'Usted trabaja o trabajó para esta cuenta. Decide alguien que nunca lo haya hecho.',
    'You imposed this, or you appeal against it. Somebody else decides: another trust lead or administrator.':
      'Usted impuso esta medida, o la recurre. Decide otra persona: otro responsable de confianza o administrador.',
    'You imposed this, or you appeal against it, and there is somebody else here. Make them a trust lead, and they decide.':
      'Usted impuso esta medida, o la recurre, y aquí hay alguien más. Dele el rol de responsable de confianza, y decidirá.',
    'It is about prohibited content: nobody decides that for themselves. Invite somebody, and make them a trust lead.':
      'Se trata de contenido prohibido: nadie decide eso en su propio asunto. Invite a alguien y dele el rol de responsable de confianza.',
    'Nobody else is here, so you may decide this yourself after 24 hours; it will be marked as self-decided.':
      'No hay nadie más, así que puede decidirlo usted después de 24 horas; quedará marcado como decidido por uno mismo.',
    'Name the services that this is about.': 'Indique los servicios afectados.',
    'Name an end that is still to come, or none.': 'Indique un final que aún esté por llegar, o ninguno.',
    'Each step lets more leave than the one before, and less than all.':
      'Cada etapa deja salir más que la anterior, y menos que todo.',
    'Nothing is taken from the account because of this case: there is no way back to plan.':
      'Por este caso no se le ha retirado nada a la cuenta: no hay ninguna vuelta que planificar.',
    'There is no such measure in this case.': 'Esa medida no existe en este caso.',
    'This measure has ended already.': 'Esta medida ya ha terminado.',
    'There are fifty messages. Decide, or close the case.': 'Ya hay cincuenta mensajes. Decida, o cierre el caso.',
    'There is no appeal that waits to be decided.': 'No hay ningún recurso pendiente de decisión.',
    'An appeal waits to be decided: decide it “in steps”.':
      'Hay un recurso pendiente de decisión: decídalo como «vuelta por etapas».',
    'Nothing is held back because of this case: it went, or was ended.':
      'Por este caso no hay nada retenido: ya salió, o se dio por terminado.',
    'Something still holds because of this case. Lift it first, or plan the way back.':
      'Por este caso aún rige una medida. Levántela primero, o planifique la vuelta.',
    // consent
    'There is no such purpose in this account.': 'Esa finalidad no existe en esta cuenta.',
    // sites
    'Somebody else has saved since you opened it. Load it again, then make your change.':
      'Otra persona ha guardado desde que usted lo abrió. Vuelva a cargarlo y haga después su cambio.',
    // consent
    'Forms were looked at 120 times in this hour. Each look asks other machines; try again later.':
      'En esta hora ya se han revisado formularios 120 veces. Cada revisión consulta otros equipos; inténtelo más tarde.',
    'Another purpose has this slug. Choose another one.': 'Otra finalidad tiene este identificador. Elija otro.',
    'There are 200 purposes. Archive those that nobody is asked for any more.':
      'Ya hay 200 finalidades. Archive las que ya no se piden a nadie.',
    'A partner’s purpose has the slug “partner.” and the partner’s id, and no other purpose has one that begins so.':
      'La finalidad de un socio tiene por identificador «partner.» y el identificador del socio, y ninguna otra tiene uno que empiece así.',
    'This purpose is archived. Start a new one.': 'Esta finalidad está archivada. Empiece una nueva.',
    'The slug and the kind stand in people’s proofs and stay as they are. For other messages start a new purpose.':
      'El identificador y el tipo figuran en las pruebas de las personas y quedan como están. Para otros mensajes, empiece una finalidad nueva.',
    // sites
    'The draft is the same as the published version.': 'El borrador es igual que la versión publicada.',
    // consent
    'Readers could not know what they agree to. Each entry of “errors” says what is missing.':
      'Los lectores no podrían saber qué aceptan. Cada entrada de «errors» indica qué falta.',
    'A published form asks for this purpose. Close that form or publish it without the box.':
      'Un formulario publicado pregunta por esta finalidad. Cierre ese formulario, o publíquelo sin la casilla.',
    'There are 500 forms. Use one of those that are closed again.':
      'Ya hay 500 formularios. Vuelva a usar uno de los cerrados.',
    'A form can ask for purposes of this account that are published and not archived.':
      'Un formulario puede preguntar por finalidades de esta cuenta que estén publicadas y no archivadas.',
    'This form is closed. Open it again first.': 'Este formulario está cerrado. Vuelva a abrirlo primero.',
    'This form does not ask as people must be asked. Each entry of “errors” says what is wrong where, and names the demand.':
      'Este formulario no pregunta como se debe preguntar a las personas. Cada entrada de «errors» indica qué está mal y dónde, y nombra la exigencia.',
    '“{0}” is archived: nobody is asked for it any more.': '«{0}» está en el archivo: ya no se pide a nadie.',
    'There is a newer version of “{0}”. Who ticks this box agrees to the older one.':
      'Hay una versión más reciente de «{0}». Quien marca esta casilla acepta la antigua.',
    '“{0}” does not come on this channel.': '«{0}» no llega por este canal.',
    'This box is about text messages or calls, and the form does not ask for a number. Add a field of the kind “tel”, which nobody has to fill in.':
      'Esta casilla es para SMS o llamadas, y el formulario no pide ningún número. Añada un campo del tipo «tel» que nadie esté obligado a rellenar.',
    'A form asks for one phone number: else nobody could tell which of them a box is about.':
      'Un formulario pide un solo número de teléfono: si no, nadie sabría a cuál se refiere una casilla.',
    'A form has {0} boxes at most.': 'Un formulario tiene {0} casillas como máximo.',
    'The form has no box, so nobody could agree to anything with it. Add one for each purpose.':
      'El formulario no tiene casillas, así que con él nadie podría aceptar nada. Añada una para cada finalidad.',
    'Say who asks: the full legal name of the organisation or person.':
      'Indique quién lo pide: el nombre legal completo de la organización o de la persona.',
    'Say how to reach whoever asks: an email address, a web address or a telephone number.':
      'Indique cómo contactar con quien lo pide: una dirección de correo, una dirección web o un número de teléfono.',
    'Say in which country you are: it decides what else has to stand here.':
      'Indique en qué país está: de ello depende qué más debe figurar aquí.',
    'A postal address has to stand on the form in this country.':
      'En este país, el formulario debe mostrar una dirección postal.',
    'Each message has to carry your postal address later; it is best shown here as well.':
      'Cada mensaje deberá llevar después su dirección postal; lo mejor es mostrarla también aquí.',
    'A partner stands here by its own full name: one partner, one box.':
      'Un socio figura aquí con su propio nombre completo: un socio, una casilla.',
    '“{0}” stands here twice.': '«{0}» figura aquí dos veces.',
    'This colour cannot be read well on the paper: {0}, and it takes 4.5.':
      'Este color no se lee bien sobre el fondo: {0}; hace falta 4,5.',
    'Two fields have the same id; “email” is the id of the address that every form asks for.':
      'Dos campos tienen el mismo identificador; «email» es el de la dirección que pide todo formulario.',
    'Each language stands in the list once.': 'Cada idioma figura una sola vez en la lista.',
    '{0} says another rhythm than the boxes do. Say the same in both places.':
      'Con {0} se indica una frecuencia distinta de la de las casillas. Diga lo mismo en ambos lugares.',
    '{0} announces messages that no box asked for. Say what was ticked, and no more.':
      'Con {0} se anuncian mensajes que ninguna casilla pedía. Diga lo que se marcó, y nada más.',
    '{0} says that nothing is offered, and the messages bring offers.':
      'Con {0} se dice que no se ofrece nada, y los mensajes traen ofertas.',
    'When the page is drawn, this box is ticked.': 'Al dibujarse la página, esta casilla está marcada.',
    'These words do not stand out from what is behind them: {0}; it takes {1}.':
      'Estas palabras no destacan de lo que hay detrás: {0}; hace falta {1}.',
    'These words are smaller than people read: {0}; it takes {1} px, and {2} of the page’s own letters.':
      'Estas palabras son más pequeñas de lo que la gente lee: {0}; hacen falta {1} px, y {2} veces el tamaño de letra de la propia página.',
    'This cannot be seen where it stands: {0}.': 'Esto no se ve donde está: {0}.',
    'The words are not where their box is: {0}. Both have to be seen at once.':
      'Las palabras no están junto a su casilla: {0}. Ambas deben verse a la vez.',
    'The page has a picture beside the logo. What people agree to is written, and not drawn.':
      'La página tiene una imagen además del logotipo. Lo que las personas aceptan se escribe, no se dibuja.',
    'Send the person’s email address as “email”, or their number as “phone”.':
      'Envíe la dirección de correo de la persona como «email», o su número como «phone».',
    'Send as “ticked” the ids of the boxes that the person ticked; without a ticked box there is no consent.':
      'Envíe como «ticked» los identificadores de las casillas que marcó la persona; sin una casilla marcada no hay consentimiento.',
    'Send as “form_id” and “form_version” which registered wording the person saw.':
      'Envíe como «form_id» y «form_version» qué texto registrado vio la persona.',
    'Send as “form_version” which published version of the form the person saw.':
      'Envíe como «form_version» qué versión publicada del formulario vio la persona.',
    'Send as “locale” the language in which the person saw it.':
      'Envíe como «locale» el idioma en que lo vio la persona.',
    'Send as “given_at” when the box was ticked, such as 2026-11-26T10:15:00+01:00.':
      'Envíe como «given_at» cuándo se marcó la casilla, por ejemplo 2026-11-26T10:15:00+01:00.',
    'Send “given_at” with its zone, such as 2026-11-26T10:15:00+01:00: without one nobody knows when it was.':
      'Envíe «given_at» con su zona horaria, por ejemplo 2026-11-26T10:15:00+01:00: sin ella nadie sabe cuándo fue.',
    'Send as “place” where it was: the address of the page, or the place by its name.':
      'Envíe como «place» dónde fue: la dirección de la página, o el lugar por su nombre.',
    'Send as “method” how the box was ticked: “api” before a program of yours, “paper” on a printed form.':
      'Envíe como «method» cómo se marcó la casilla: «api» ante un programa suyo, «paper» en un formulario impreso.',
    'Send as “entered_by” who keyed the paper in.': 'Envíe como «entered_by» quién pasó el papel al sistema.',
    'A scan has {0} KiB at most.': 'Un escaneo puede tener {0} KiB como máximo.',
    'The document is not what its media type says: send a PDF, a PNG or a JPEG.':
      'El documento no es lo que dice su tipo de medio: envíe un PDF, un PNG o un JPEG.',
    'The privacy notice cannot be read at its address: {0}. Readers have to find it there.':
      'La política de privacidad no se puede leer en su dirección: {0}. Los lectores deben encontrarla allí.',
    'What stands at the address of the privacy notice is no text: a page or a PDF is.':
      'Lo que hay en la dirección de la política de privacidad no es un texto: debe ser una página o un PDF.',
    'On the page this consent is not one visible checkbox.':
      'En la página, este consentimiento no es una única casilla visible.',
    'On the page this box is ticked from the start.': 'En la página, esta casilla está marcada desde el principio.',
    'On the page this box has to be ticked.': 'En la página, esta casilla es obligatoria.',
    'The page does not show who asks.': 'La página no muestra quién lo pide.',
    'The page does not show this partner by name.': 'La página no muestra a este socio por su nombre.',
    'The page does not say in which language it is.': 'La página no indica en qué idioma está.',
    'On the page this box has no label of its own, or cannot be reached by keyboard.':
      'En la página, esta casilla no tiene etiqueta propia, o no se alcanza con el teclado.',
    'A field on the page has no label.': 'Un campo de la página no tiene etiqueta.',
    'The page holds a consent that nobody sees.': 'La página contiene un consentimiento que nadie ve.',
    'The page has no place for the token that ties an answer to what was shown.':
      'La página no tiene lugar para el token que une una respuesta a lo que se mostró.',
    'The page can send something that the form does not know: {0}.':
      'La página puede enviar algo que el formulario no conoce: {0}.',
    'The page could change what was shown: {0}.': 'La página podría cambiar lo que se mostró: {0}.',
    'Text messages need terms that can be read. Give their web address, beginning with https://.':
      'Los SMS necesitan unas condiciones que se puedan leer. Indique su dirección web, que empiece por https://.',
    'Beside this box it does not say {0}.': 'Junto a esta casilla falta decir: {0}.',
    'Beside this box there is no link to {0}.': 'Junto a esta casilla falta un enlace a esto: {0}.',
    '{0} looks like a box, and is none. There is one box for each consent, and it is empty.':
      'Con {0} parece que hay una casilla, y no la hay. Cada consentimiento tiene una casilla, y está vacía.',
    '{0} advertises. The label is repeated in the mail that asks, which nobody has agreed to.':
      'Con {0} se hace publicidad. La etiqueta se repite en el correo de confirmación, que nadie ha consentido todavía.',
    '{0} is no part of a name. Who asks is named, and nothing is advertised with it.':
      'En un nombre sobra {0}. Se nombra a quien lo pide, y no se hace publicidad con ello.',
    '{0} names nobody. Each partner stands on the form by name, with a box of its own.':
      'Con {0} no se nombra a nadie. Cada socio figura en el formulario con su nombre y su propia casilla.',
    'This text is missing in this language.': 'Este texto falta en este idioma.',
    'Name, description and frequency have {0} characters together at most.':
      'Nombre, descripción y frecuencia tienen juntos {0} caracteres como máximo.',
    'This does not say which messages will come: about what, and of which kind.':
      'Esto no dice qué mensajes llegarán: sobre qué, y de qué tipo.',
    '{0} leaves open what will come. Name the kinds of messages, and no others.':
      'Con {0} queda abierto qué llegará. Nombre los tipos de mensajes, y ninguno más.',
    'This does not say how often messages come, such as once a week.':
      'Esto no dice con qué frecuencia llegan los mensajes, por ejemplo una vez por semana.',
    '{0} lets the rhythm stretch. Say the most that comes.':
      'Con {0}, la frecuencia puede estirarse. Diga cuánto llega como máximo.',
    'Readers would expect fewer messages than the bound allows. The sentence and the bound say the same.':
      'Los lectores esperarían menos mensajes de los que permite el límite. La frase y el límite deben decir lo mismo.',
    '{0} does not belong to what messages are for.': 'En lo que dice para qué son los mensajes sobra {0}.',
    'This joins {0}. Each of them is a purpose of its own.': 'Esto une {0}. Cada cosa es una finalidad aparte.',
    '{0} tells of another channel than this purpose has. Give it that channel, or leave it out: each has a box of its own.':
      '{0} habla de otro canal que los de esta finalidad. Añádelo o quita esas palabras: cada canal tiene su propia casilla.',
    '{0} names nobody. A partner has a purpose of its own, and stands on the form by name.':
      'Con {0} no se nombra a nadie. Un socio tiene su propia finalidad y figura en el formulario con su nombre.',
    '{0} lets others write whom nobody names. Each has a purpose of its own.':
      'Con {0} podrían escribir otros a los que nadie nombra. Cada uno tiene su propia finalidad.',
    '{0} keeps the name of who writes. Say it.': 'Con {0} se calla el nombre de quien escribe. Dígalo.',
    '{0} hands an address on. Who gets it stands on the form by name, with a box of its own.':
      'Con {0} se entrega una dirección a otros. Quien la recibe figura en el formulario con su nombre y su propia casilla.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”.':
      'Con {0} se trata de observar lo que hacen los lectores. Es una finalidad aparte, del tipo «tracking».',
    'This purpose is for tracking, and does not say that opens and clicks are measured.':
      'Esta finalidad es de medición, y no dice que se miden aperturas y clics.',
    '{0} makes a consent a duty. It has to be free.':
      'Con {0}, el consentimiento se convierte en una obligación. Debe ser libre.',
    '{0} has letters of another alphabet, or signs that nobody sees. Write it plainly.':
      'En {0} hay letras de otro alfabeto, o signos que nadie ve. Escríbalo con letras normales.',
    'This is written in another language than the one it stands for.':
      'Esto está escrito en otro idioma que el indicado.',
    'Say in at least one language what people will get.': 'Diga, al menos en un idioma, qué recibirán las personas.',
    'Choose the channels on which messages can come.': 'Elija por qué canales pueden llegar los mensajes.',
    'Each channel stands in the list once.': 'Cada canal figura una sola vez en la lista.',
    'A consent is given by a checkbox, and by nothing else.':
      'El consentimiento se da con una casilla, y con nada más.',
    'A box starts empty: nothing ticks it but its reader.': 'Una casilla empieza vacía: solo la marca quien la lee.',
    'Two boxes have the same id, so nobody could tell which of them was ticked.':
      'Dos casillas tienen el mismo identificador, así que nadie sabría cuál se marcó.',
    'Two boxes ask for one purpose on one channel. One box stands for one purpose and channel.':
      'Dos casillas preguntan por la misma finalidad en el mismo canal. Cada finalidad y canal tiene una sola casilla.',
    'This label is also about {0}. Email, text messages and calls have a box each.':
      'Esta etiqueta trata también de {0}. Correo, SMS y llamadas tienen cada uno su casilla.',
    'This label joins {0}. Each purpose has a box of its own.':
      'Esta etiqueta une {0}. Cada finalidad tiene su propia casilla.',
    'Along with messages, this label would have its reader accept or declare {0}. Take that out, or give it a box of its own that grants nothing.':
      'Junto con los mensajes, esta etiqueta haría aceptar o declarar {0}. Quítelo, o dele una casilla propia que no conceda nada.',
    'At most {0} partners can stand on one form.': 'En un formulario pueden figurar {0} socios como máximo.',
    'Two partners have the id {0}.': 'Dos socios tienen el identificador {0}.',
    'A partner stands on the form by name.': 'Un socio figura en el formulario con su nombre.',
    'Give the web address of this partner’s own privacy policy, beginning with https://.':
      'Indique la dirección web de la política de privacidad de este socio, que empiece por https://.',
    '{0} has no box of its own.': 'Falta una casilla propia para {0}.',
    'A partner’s box has the partner’s name and policy beside it, and a purpose with the slug “partner.” and the id of the box.':
      'La casilla de un socio tiene al lado su nombre y su política, y una finalidad cuyo identificador es «partner.» y el de la casilla.',
    '{0} tells something about the reader that the law protects more. Say “explicitly” in the label, and ask again in a second step.':
      'Con {0} se revela algo del lector que la ley protege especialmente. Diga «explícitamente» en la etiqueta y vuelva a preguntar en un segundo paso.',
    'This is neither an email address nor a phone number with its country’s code.':
      'No es ni una dirección de correo ni un número de teléfono con el prefijo de su país.',
    'At most {0} lines at once. Send the rest in a second piece.':
      '{0} líneas como máximo de una vez. Envíe el resto en una segunda parte.',
    'There is no such suppression.': 'Esa exclusión no existe.',
    'This person complained, or asked to be left alone or erased. That is not for you to lift: only their own new consent ends it.':
      'Esta persona se quejó, o pidió que la dejen en paz o que la borren. Levantar esa exclusión no le corresponde a usted: solo termina con un nuevo consentimiento suyo.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”, with a box of its own.':
      'Con {0} se trata de observar lo que hacen los lectores. Es una finalidad aparte, del tipo «tracking», con su propia casilla.',
    '{0} is about watching what readers do, and no box asks for it. Make it a purpose of its own, with a box, or leave it.':
      'Con {0} se trata de observar lo que hacen los lectores, y ninguna casilla lo pide. Haga de ello una finalidad aparte, con una casilla, o déjelo.',
    'This box is for tracking, and its label does not say that opens and clicks are measured.':
      'Esta casilla es de medición, y su etiqueta no dice que se miden aperturas y clics.',
    'A box in the file names a purpose that the file does not have, so nobody could know what it is for.':
      'Una casilla del archivo nombra una finalidad que el archivo no contiene, así que nadie podría saber para qué es.',
    'This is what the newest version asks.': 'Es lo que pide la versión más reciente.',
    'This version does not ask as people must be asked today. Each entry of “errors” says what is wrong where, and names the demand.':
      'Esta versión no pregunta como hoy se debe preguntar a las personas. Cada entrada de «errors» indica qué está mal y dónde, y nombra la exigencia.',
    '{0} asks for messages in a field. Only a box of its own can do that.':
      'Con {0} se piden mensajes en un campo. Eso solo puede hacerlo una casilla propia.',
    '{0} says that a box is ticked. Each starts empty, and its reader alone ticks it.':
      'Con {0} se dice que hay una casilla marcada. Todas empiezan vacías, y solo las marca quien las lee.',
    'The box for terms also asks for messages. It may accept the terms and nothing else.':
      'La casilla de las condiciones pide también mensajes. Con ella se pueden aceptar las condiciones, y nada más.',
    '{0} takes it as settled that its reader accepts or declares something. Nobody asked them.':
      'Con {0} se da por hecho que el lector acepta o declara algo. Nadie se lo ha preguntado.',
    '{0} uses an answer for what no box asks. Ask for it in a box of its own, or leave it.':
      'Con {0} se usa una respuesta para algo que ninguna casilla pide. Pídalo en una casilla propia, o déjelo.',
    '{0} is for people who have ticked nothing. Whoever is written to subscribes themselves.':
      'Con {0} se habla a personas que no han marcado nada. Quien recibe mensajes se suscribe por sí mismo.',
    '{0} announces a call or a text message that no box asks for.':
      'Con {0} se anuncia una llamada o un SMS que ninguna casilla pide.',
    '{0} announces questions that others have. They are a purpose of their own.':
      'Con {0} se anuncian preguntas de terceros. Son una finalidad aparte.',
    '{0} makes the consent a duty, or a condition for something else. It has to be free.':
      'Con {0}, el consentimiento se convierte en una obligación, o en la condición para otra cosa. Debe ser libre.',
    'This box has no label in this language.': 'Esta casilla no tiene etiqueta en este idioma.',
    'A label has at most {0} characters, so that people read it.':
      'Una etiqueta tiene {0} caracteres como máximo, para que se lea.',
    'Neither the label nor what stands beside it says which messages will come.':
      'Ni la etiqueta ni lo que hay junto a ella dicen qué mensajes llegarán.',
    '{0} turns the meaning of a tick around. A ticked box says yes to something.':
      'Con {0} se invierte el sentido de una marca. Una casilla marcada dice que sí a algo.',
    'The purpose does not say how often messages come.': 'La finalidad no dice con qué frecuencia llegan los mensajes.',
    'The label does not name its channel. The page says it beside the box; it is better said in the label.':
      'La etiqueta no nombra su canal. La página lo dice junto a la casilla; es mejor decirlo en la etiqueta.',
    'The way out is in every message. Say as well that it works at any time: people are told of that right.':
      'La forma de darse de baja está en cada mensaje. Diga también que vale en cualquier momento: a las personas se las informa de ese derecho.',
    '{0} lets others write whom nobody names. Each has a box of its own, with its name.':
      'Con {0} podrían escribir otros a los que nadie nombra. Cada uno tiene su propia casilla, con su nombre.',
    'The label of this box does not name “{0}”.': 'La etiqueta de esta casilla no nombra a «{0}».',
    '{0} does not say that one subscribes. A button names its act, and no other.':
      'Con {0} no se dice que uno se suscribe. Un botón nombra lo que hace, y nada más.',
    'A button has at most {0} characters.': 'Un botón tiene {0} caracteres como máximo.',
    '{0} takes sending the form for consent. Only a ticked box is.':
      'Con {0}, el envío del formulario se toma por consentimiento. Solo lo es una casilla marcada.',
    '{0} takes silence, or an empty box, for a yes. Only a ticked box is.':
      'Con {0}, el silencio o una casilla vacía se toman por un sí. Solo lo es una casilla marcada.',
    'The purpose “{0}” has no words in this language. Publish a version of it that has them.':
      'La finalidad «{0}» no tiene texto en este idioma. Publique una versión que lo tenga.',
    'Give the web address of your privacy notice, beginning with https://.':
      'Indique la dirección web de su política de privacidad, que empiece por https://.',
    'Give the web address of the terms, beginning with https://.':
      'Indique la dirección web de las condiciones, que empiece por https://.',
    'This text is in {0}, and the page is not.': 'Este texto no está en el idioma de la página, sino en otro: {0}.',
    'A title has at most {0} characters.': 'Un título tiene {0} caracteres como máximo.',
    '{0} puts whoever says no to shame. A no is as good an answer as a yes.':
      'Con {0} se avergüenza a quien dice que no. Un no es tan buena respuesta como un sí.',
    '{0} presses for time. A list has room for everybody, today and tomorrow.':
      'Con {0} se mete prisa. En una lista hay sitio para todos, hoy y mañana.',
    // content
    'This is not written in that format, or has faults: mend what the preflight shows first.':
      'No está escrito en ese formato, o tiene fallos: corrija primero lo que muestra la comprobación previa.',
    'Markdown has at most {0} characters, and this is longer.':
      'Markdown admite {0} caracteres como máximo, y este texto es más largo.',
    'A tag such as {% if %} stands where only HTML has a place for it, between the rows of a table for instance.':
      'Hay una etiqueta como {% if %} en un lugar que solo existe en HTML, por ejemplo entre las filas de una tabla.',
    'The subject is empty.': 'El asunto está vacío.',
    'A subject is one line.': 'Un asunto es una sola línea.',
    'The subject has more than {0} characters.': 'El asunto tiene más de {0} caracteres.',
    'Most mail programs show about {0} characters of a subject.':
      'La mayoría de los programas de correo muestran unos {0} caracteres de un asunto.',
    '“{0}” says that this is an answer or is passed on, and it is neither. A subject must be truthful.':
      '«{0}» dice que es una respuesta o un reenvío, y no es ninguna de las dos cosas. Un asunto debe decir la verdad.',
    'A subject in capitals reads as shouting, and spam filters count it.':
      'Un asunto en mayúsculas suena a grito, y los filtros de spam lo tienen en cuenta.',
    '“{0}” looks like spam to people and to filters.': '«{0}» parece spam, tanto a las personas como a los filtros.',
    'The subject cannot contain itself.': 'El asunto no puede contenerse a sí mismo.',
    'The name of the sender is empty.': 'El nombre del remitente está vacío.',
    'The name of a sender is one line.': 'El nombre de un remitente es una sola línea.',
    'The name of the sender has more than {0} characters.': 'El nombre del remitente tiene más de {0} caracteres.',
    'Most mail programs show about {0} characters of a name.':
      'La mayoría de los programas de correo muestran unos {0} caracteres de un nombre.',
    '“{0}” in the name of a sender would be taken for the address that the message comes from.':
      '«{0}» en el nombre de un remitente se tomaría por la dirección de la que viene el mensaje.',
    'The preview text is one line.': 'El texto de vista previa es una sola línea.',
    'The preview text has more than {0} characters.': 'El texto de vista previa tiene más de {0} caracteres.',
    'Without a preview text, mail programs show the first words of the message beside the subject.':
      'Sin texto de vista previa, los programas de correo muestran junto al asunto las primeras palabras del mensaje.',
    'Most mail programs show fewer than {0} characters of the preview text.':
      'La mayoría de los programas de correo muestran menos de {0} caracteres del texto de vista previa.',
    'Each message names who sends it and where they can be reached by post. Fill in {0} under Settings.':
      'Cada mensaje indica quién lo envía y su dirección postal. Rellene esto en Ajustes: {0}.',
    'Choose what this message is for: each message says what its reader agreed to.':
      'Elija para qué es este mensaje: cada mensaje dice qué aceptó quien lo lee.',
    'Nobody has a value {{ {0} }}: it prints nothing.': 'Nadie tiene un valor {{ {0} }}: no muestra nada.',
    'This part is too much work for one message ({0}). Loop over less, or print less.':
      'Esta parte es demasiado trabajo para un mensaje ({0}). Repita menos, o muestre menos.',
    'A merge tag cannot stand here, inside a tag. Put it into a quoted attribute or between tags.':
      'Una etiqueta de combinación no puede estar aquí, dentro de una etiqueta HTML. Póngala en un atributo entre comillas, o entre etiquetas.',
    'Put the value of {0} into quotation marks: a merge tag in it could end it early.':
      'Ponga entre comillas el valor de {0}: una etiqueta de combinación en él podría cortarlo antes de tiempo.',
    'Merge tags do not work inside HTML comments.':
      'Las etiquetas de combinación no funcionan dentro de comentarios HTML.',
    'Merge tags do not work in styles.': 'Las etiquetas de combinación no funcionan en los estilos.',
    'Merge tags do not work in <{0}>.': 'Las etiquetas de combinación no funcionan en <{0}>.',
    'Merge tags do not work in {0}.': 'Las etiquetas de combinación no funcionan en {0}.',
    'This block begins in one element and ends in another. Each of its branches has to hold whole elements.':
      'Este bloque empieza en un elemento y termina en otro. Cada una de sus ramas debe contener elementos enteros.',
    'The HTML around this merge tag is broken, so that mail programs would move it elsewhere. Is a table or a cell not closed?':
      'El HTML que rodea esta etiqueta de combinación está roto, y los programas de correo la moverían a otro sitio. ¿Hay una tabla o una celda sin cerrar?',
    '{0} runs a script, and scripts do not run in messages.':
      '{0} ejecuta un script, y en los mensajes no se ejecutan scripts.',
    'A message cannot send its reader to another page by itself.':
      'Un mensaje no puede llevar por sí solo a quien lo lee a otra página.',
    '“{0}” is not a link for a message: use https, http, mailto, tel or sms.':
      '«{0}» no es un enlace para un mensaje: use https, http, mailto, tel o sms.',
    '“{0}” leads nowhere: a message has no site that it is part of. Write the whole address.':
      '«{0}» no lleva a ninguna parte: un mensaje no forma parte de ningún sitio. Escriba la dirección completa.',
    '“{0}” can be reached from your network only.': 'A «{0}» solo se llega desde su red.',
    'Most mail programs do not show images that are written into the message. Put it on a server and link to it.':
      'La mayoría de los programas de correo no muestran imágenes incluidas en el propio mensaje. Póngala en un servidor y enlácela.',
    '“{0}” is no address of an image.': '«{0}» no es la dirección de una imagen.',
    'An image that nobody can see tells somebody who opened the message. Opens are measured only for those who agreed to it.':
      'Una imagen que nadie puede ver le dice a alguien quién abrió el mensaje. Las aperturas solo se miden en quienes lo aceptaron.',
    'With {{ {0} }} in its address this image is another one for each reader, and so tells who opened the message. Opens are measured only for those who agreed to it. Where readers should see different images, choose between them with {% if %}.':
      'Con {{ {0} }} en su dirección, esta imagen es otra para cada lector y revela quién abrió el mensaje. Las aperturas solo se miden en quienes lo aceptaron. Si los lectores deben ver imágenes distintas, elija entre ellas con {% if %}.',
    'With {{ {0} }} in its address this link tells who followed it. Clicks are measured only for those who agreed to it, by links that we make. Take the value out.':
      'Con {{ {0} }} en su dirección, este enlace revela quién lo siguió. Los clics solo se miden en quienes lo aceptaron, con enlaces que creamos nosotros. Quite el valor.',
    'Whoever has not agreed to be measured gets this link without {{ {0} }}, unless many others have the same value: it would tell who followed the link.':
      'Quien no ha aceptado la medición recibe este enlace sin {{ {0} }}, salvo que muchos otros tengan el mismo valor: si no, revelaría quién siguió el enlace.',
    '“{0}” does not belong in the styles of a message.': '«{0}» no tiene lugar en los estilos de un mensaje.',
    'This style hides the whole message.': 'Este estilo oculta todo el mensaje.',
    'The message is empty.': 'El mensaje está vacío.',
    'Elements stand within each other more than {0} deep.':
      'Hay elementos anidados a más de {0} niveles de profundidad.',
    'The message has more than {0} tags.': 'El mensaje tiene más de {0} etiquetas.',
    'The source has more than {0} characters.': 'El código fuente tiene más de {0} caracteres.',
    'The message has {0} bytes, and Gmail cuts off what is beyond {0}: the way to unsubscribe, too.':
      'El mensaje tiene {0} bytes, y Gmail corta lo que pasa de {0}: también la forma de darse de baja.',
    'The message has {0} bytes. Gmail cuts off what is beyond {0}.':
      'El mensaje tiene {0} bytes. Gmail corta lo que pasa de {0}.',
    'There are too many styles.': 'Hay demasiados estilos.',
    'The text part has more than {0} characters.': 'La parte de texto tiene más de {0} caracteres.',
    'The text part is empty. Leave it to be made from the HTML, or write one.':
      'La parte de texto está vacía. Deje que se genere a partir del HTML, o escriba una.',
    'The text is empty.': 'El SMS está vacío.',
    'With everything that is sent along, this text has more than {0} parts. Nobody reads so many.':
      'Con todo lo que se añade, este SMS tiene más de {0} partes. Nadie lee tantas.',
    'This text is sent, and paid for, as {0} messages to each reader.':
      'Este SMS se envía, y se paga, como {0} mensajes a cada lector.',
    '“{0}” is not among the 128 characters of text messages. One of those leaves room for 70 characters in place of 160, and the text costs more.':
      '«{0}» no está entre los 128 caracteres de los SMS. Uno solo así deja sitio para 70 caracteres en lugar de 160, y el SMS cuesta más.',
    'The name of the sender holds “{0}”, which is not among the 128 characters of text messages: each text that says it costs more.':
      'El nombre del remitente contiene «{0}», que no está entre los 128 caracteres de los SMS: cada SMS que lo diga cuesta más.',
    'Each text says who sends it, and this sender has no name. Fill it in under Texts, Senders.':
      'Cada SMS dice quién lo envía, y este remitente no tiene nombre. Rellénelo en Respuestas por SMS, Remitentes y palabras clave.',
    '{0} hides where the link leads. Networks block such links, and nobody can look before touching one. Write the whole address.':
      '{0} oculta adónde lleva el enlace. Las redes bloquean esos enlaces y nadie puede mirar antes de tocarlo. Escribe la dirección completa.',
    '{0} is none of your sites or domains. Say why this text leads there, or link to your own.':
      '{0} no es ninguno de tus sitios o dominios. Di por qué este texto lleva allí, o enlaza el tuyo.',
    'Texts have no {{ {0} }}. The way out is added to each that needs one; {{ links.preferences }} is there as well.':
      'En los SMS no hay {{ {0} }}. La forma de darse de baja se añade a cada uno que la necesita; también existe {{ links.preferences }}.',
    'This is no MJML: it begins with <mjml> and has an <mj-body>.':
      'Esto no es MJML: MJML empieza por <mjml> y tiene un <mj-body>.',
    'This MJML takes more than {0} to read. Make it smaller, or put fewer elements into each other.':
      'Leer este MJML lleva demasiado tiempo (más de {0}). Hágalo más pequeño, o anide menos elementos.',
    'Many messages in MJML are being read. Try again in a moment.':
      'Se están leyendo muchos mensajes en MJML. Inténtelo de nuevo en un momento.',
    'This is MJML, which no mail program reads: choose MJML as the format.':
      'Esto es MJML, que ningún programa de correo lee: elija MJML como formato.',
    'Readers will see “{0}” as it stands: Markdown has no HTML. Say it in Markdown, or choose HTML as the format.':
      'Los lectores verán «{0}» tal cual: en Markdown no hay HTML. Dígalo en Markdown, o elija HTML como formato.',
    'Markdown has at most {0} characters.': 'Markdown admite {0} caracteres como máximo.',
    'We add the footer that each message needs, because yours lacks {0}.':
      'Añadimos el pie que necesita cada mensaje, porque en el suyo falta: {0}.',
    'The link to unsubscribe cannot be seen ({0}). Show it, or leave it to the footer that we add.':
      'El enlace para darse de baja no se ve ({0}). Muéstrelo, o déjelo para el pie que añadimos.',
    'This stands where HTML does not allow it; mail programs will show it elsewhere.':
      'Esto está donde HTML no lo permite; los programas de correo lo mostrarán en otro sitio.',
    'This link leads nowhere.': 'Este enlace no lleva a ninguna parte.',
    '“{0}” is not encrypted. Use https.': '«{0}» no está cifrado. Use https.',
    '{0} hides where the link leads; many filters refuse such links.':
      '{0} oculta adónde lleva el enlace; muchos filtros rechazan esos enlaces.',
    'The link shows {0} but leads elsewhere, as phishing does.':
      'El enlace muestra {0} pero lleva a otro sitio, como hace el phishing.',
    '“{0}” does not say where the link leads, for those who hear the message read.':
      '«{0}» no dice adónde lleva el enlace a quienes escuchan el mensaje leído en voz alta.',
    'Say in alt="…" what the image shows, or alt="" if it shows nothing: many readers see no images.':
      'Diga en alt="…" qué muestra la imagen, o ponga alt="" si no muestra nada: muchos lectores no ven imágenes.',
    '“{0}” only keeps the place. Write your own words there, or take it out.':
      '«{0}» solo ocupa el sitio. Escriba ahí sus propias palabras, o quítelo.',
    '“{0}” is an address for examples, and nothing of yours is there. Put in where it should lead.':
      '«{0}» es una dirección de ejemplo, y ahí no hay nada suyo. Ponga adónde debe llevar.',
    'There is more than one <h1>.': 'Hay más de un <h1>.',
    'Text of {0} is hard to read.': 'Un texto de {0} se lee mal.',
    // delivery
    'They ordered something: confirmation, change, dispatch, delivery, return.':
      'Hizo un pedido: confirmación, cambio, envío, entrega, devolución.',
    'They paid, or owe: invoice, receipt, failed payment, refund.':
      'Pagó, o debe: factura, recibo, pago fallido, reembolso.',
    'They booked: confirmation, change, reminder, cancellation.':
      'Hizo una reserva: confirmación, cambio, recordatorio, cancelación.',
    'They opened, changed or closed an account.': 'Abrió, cambió o cerró una cuenta.',
    'They sign in: a code, another password, a new device.':
      'Inicia sesión: un código, otra contraseña, un dispositivo nuevo.',
    'They asked something: the answer.': 'Preguntó algo: la respuesta.',
    'They asked for access, correction or erasure of their data.':
      'Pidió acceder a sus datos, rectificarlos o borrarlos.',
    'There is no such route.': 'Esa vía no existe.',
    'This is neither the name of a host nor an address.': 'No es ni el nombre de un servidor ni una dirección.',
    'This host is on a private network. Only the account of this installation’s operator may send through it.':
      'Este servidor está en una red privada. Solo la cuenta del operador de esta instalación puede enviar a través de él.',
    'A log-in would cross the network unencrypted. Choose another kind of encryption, or leave the log-in out.':
      'Las credenciales cruzarían la red sin cifrar. Elija otro cifrado, o quite las credenciales.',
    'A log-in is a user name and a password. Give both, or neither.':
      'Para iniciar sesión hacen falta un nombre de usuario y una contraseña. Indique ambos, o ninguno.',
    'This kind of route has no host of its own: the DNS names each recipient’s, and where providers are we know. Leave it out.':
      'Este tipo de vía no tiene servidor propio: el DNS indica el de cada destinatario, y dónde están los proveedores ya lo sabemos. Déjelo vacío.',
    'A provider knows an account by its key: of SES the access key ID as user name and the secret key as password, of the others the key as password alone.':
      'Un proveedor reconoce una cuenta por su clave: en SES, el ID de clave de acceso como nombre de usuario y la clave secreta como contraseña; en los demás, solo la clave como contraseña.',
    'There is no such region: of SES it is one like “eu-west-1”, of SendGrid “global” or “eu”.':
      'Esa región no existe: en SES es una como «eu-west-1»; en SendGrid, «global» o «eu».',
    'Names of streams and configuration sets are letters, digits, “-” and “_”, 64 at most.':
      'Los nombres de flujos y conjuntos de configuraciones llevan letras, cifras, «-» y «_», 64 como máximo.',
    'Several messages at once over one connection are for a relay that you know. Leave it at 1.':
      'Varios mensajes a la vez por una conexión son para un servidor que usted conoce. Déjelo en 1.',
    'Recipients’ own servers take mail without a log-in. Leave the user name and the password out.':
      'Los servidores de los destinatarios aceptan correo sin iniciar sesión. Deje vacíos el nombre de usuario y la contraseña.',
    'This is not an address of a machine, or not a name for one.':
      'Esta no es una dirección de una máquina, o no es un nombre para ella.',
    'The addresses and the name of this machine are given out by its operator, for the operator’s account.':
      'Las direcciones y el nombre de esta máquina los asigna su operador, y son para la cuenta del operador.',
    'This kind of encryption does not go with this kind of route: “mta-sts” is for direct ones, “implicit” and “none” are for relays.':
      'Este tipo de cifrado no va con este tipo de vía: «mta-sts» es para las directas; «implicit» y «none», para las que pasan por un servidor SMTP.',
    'The sandbox mailbox is always there and has no settings. Make another route instead.':
      'El buzón de pruebas está siempre y no tiene ajustes. Cree otra vía en su lugar.',
    'There are 20 routes. Remove one that is not used.': 'Ya hay 20 vías. Elimine una que no se use.',
    'A test message goes to the address of the user who asks for it. Ask as a user, or without `send`.':
      'Un mensaje de prueba va a la dirección del usuario que lo pide. Pídalo como usuario, o sin `send`.',
    'Accept the policies first. Until then this account sends nothing, not even a test message.':
      'Acepte primero las políticas. Hasta entonces esta cuenta no envía nada, ni siquiera un mensaje de prueba.',
    'Save a contact address under Settings first: the test message is sent from it.':
      'Guarde primero una dirección de contacto en Ajustes: el mensaje de prueba se envía desde ella.',
    'This is the 20th test within the hour. Wait a little.': 'Es la prueba número 20 en una hora. Espere un poco.',
    'Mail leaves by this route. Make another one active first.': 'Por esta vía sale correo. Active primero otra.',
    // feedback
    'This is not a sender domain of the account.': 'Este no es un dominio de envío de la cuenta.',
    // delivery
    'This is not the name of a domain.': 'Esto no es el nombre de un dominio.',
    'There is a key of this kind for the domain already. Rotate it instead.':
      'El dominio ya tiene una clave de este tipo. Cámbiela por una nueva con «Nueva clave».',
    'There are 50 sender domains. Retire one that is not used.':
      'Ya hay 50 dominios de envío. Retire uno que no se use.',
    'The domain has no key of this kind that signs.': 'El dominio no tiene ninguna clave de este tipo que firme.',
    'There is a new key already. It signs as soon as the DNS has it.':
      'Ya hay una clave nueva. Firmará en cuanto esté en el DNS.',
    'The domain has no such key.': 'El dominio no tiene esa clave.',
    'No other key signs for this domain. Rotate it, or retire the domain.':
      'Ninguna otra clave firma para este dominio. Cree una nueva, o retire el dominio.',
    'The DNS was asked often enough within the hour. It is asked again by itself.':
      'El DNS ya se ha consultado bastante en esta hora. Se vuelve a consultar automáticamente.',
    'A route of yours does not encrypt. Choose STARTTLS or TLS for it; Gmail asks for it.':
      'Una de sus vías no cifra. Elija STARTTLS o TLS para ella; Gmail lo pide.',
    'A handset is somebody’s. Log in under your own name: a key has none.':
      'Un teléfono es de alguien. Inicie sesión a su propio nombre: una clave no tiene teléfono.',
    'No code is on its way. Enter your number first.': 'No hay ningún código en camino. Escriba primero su número.',
    'This is no number of a person. Begin with + and the code of the country.':
      'Este no es el número de una persona. Empiece por + y el prefijo del país.',
    'This number is suppressed here: whoever has it wants no texts. It may be written to again when they fill in a form and confirm it.':
      'Este número está excluido aquí: quien lo tiene no quiere SMS. Se le podrá volver a escribir cuando rellene un formulario y lo confirme.',
    'A code was sent less than a minute ago. Wait for it.': 'Se envió un código hace menos de un minuto. Espérelo.',
    'This number was asked often enough for one day.': 'A este número ya se le han enviado bastantes códigos por hoy.',
    'There is no proven sender that may be used there. Add one under Texts, Senders.':
      'No hay ningún remitente verificado que pueda usarse allí. Añada uno en Respuestas por SMS, Remitentes y palabras clave.',
    'The name of your account did not pass screening, so no text that carries it can leave.':
      'El nombre de su cuenta no pasó el control de contenido, así que no puede salir ningún SMS que lo lleve.',
    'This code is over. Ask for another one.': 'Este código ha caducado. Pida otro.',
    'This is not the code of the newest text.': 'Este no es el código del SMS más reciente.',
    'That were enough tries. Ask for another code.': 'Ya son bastantes intentos. Pida otro código.',
    'This is no host. Give a name such as smpp.example.com, or an address.':
      'Esto no es un servidor. Indique un nombre como smpp.example.com, o una dirección.',
    'Texts of this account leave by servers of the public Internet. Only the account of this installation’s operator may use others.':
      'Los SMS de esta cuenta salen por servidores de la Internet pública. Solo la cuenta del operador de esta instalación puede usar otros.',
    'What is secret of this route is missing. It stays when a route is saved, unless the route moves to another place.':
      'Faltan los datos secretos de esta vía. Se conservan al guardarla, salvo que la vía cambie de lugar.',
    'One of the settings has signs in it that the provider’s have not.':
      'Uno de los ajustes lleva signos que los del proveedor no tienen.',
    'The address must begin with https:// and name nobody and nothing behind a #.':
      'La dirección debe empezar por https:// y no llevar ningún nombre de usuario ni nada detrás de un #.',
    'One of the headers is not one, or is ours to write.': 'Una de las cabeceras no lo es, o la escribimos nosotros.',
    'The body must be an object, and not too deep.': 'El cuerpo debe ser un objeto, y sin demasiados niveles.',
    'The body must say {to} and {text} somewhere, or nobody gets anything.':
      'El cuerpo debe contener en alguna parte {to} y {text}; si no, nadie recibe nada.',
    'The secret of calls must be of Standard Webhooks: whsec_ and 24 to 64 bytes in base64.':
      'El secreto de las llamadas debe ser de Standard Webhooks: whsec_ y de 24 a 64 bytes en base64.',
    'One of the senders is neither letters, nor a short code, nor a number with its +.':
      'Uno de los remitentes no es ni letras, ni un número corto, ni un número con su +.',
    'A country stands twice among the terms.': 'Un país figura dos veces en los precios y ritmos.',
    'A price needs a currency.': 'Un precio necesita una moneda.',
    'There is no such route for texts.': 'Esa vía para SMS no existe.',
    'The handset of the sandbox is always there.': 'El teléfono de pruebas está siempre.',
    'An account has at most {0} routes for texts.': 'Una cuenta tiene {0} vías para SMS como máximo.',
    'A route stays of the kind that it was made as. Add another one.':
      'Una vía mantiene el tipo con el que se creó. Añada otra.',
    'What goes to the handset of the sandbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Lo que va al teléfono de pruebas no llega a nadie, así que no sustituye a otra vía. Úselo solo.',
    'This is no number that a text can be sent to. Begin with + and the code of the country.':
      'Este no es un número al que se pueda enviar un SMS. Empiece por + y el prefijo del país.',
    'A test goes to a phone that a user of this account has shown to be theirs. Say which is yours, and type the code that it gets: that tries the route as well.':
      'Una prueba va a un teléfono que un usuario de esta cuenta ha demostrado que es suyo. Indique cuál es el suyo y escriba el código que reciba: así se prueba también la vía.',
    'There is no sender that may be used there. Add one, and show that it is yours.':
      'No hay ningún remitente que pueda usarse allí. Añada uno y demuestre que es suyo.',
    'This number got as many texts today as anybody gets.':
      'Este número ya ha recibido hoy tantos SMS como puede recibir cualquiera.',
    'Somebody of this account has to accept the policies first.':
      'Alguien de esta cuenta debe aceptar antes las políticas.',
    'These are many tests within an hour. Wait a while.': 'Son muchas pruebas en una hora. Espere un rato.',
    'Texts leave by this route. Use another one first.': 'Por esta vía salen SMS. Use primero otra.',
    'Texts stay on the handset of the sandbox.': 'Los SMS se quedan en el teléfono de pruebas.',
    'The handset’s number is none. Begin with + and the code of the country.':
      'El número del teléfono de pruebas no es válido. Empiece por + y el prefijo del país.',
    'What goes to the sandbox mailbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Lo que va al buzón de pruebas no llega a nadie, así que no sustituye a otra vía. Úselo solo.',
    'This is neither a route nor a sender domain of the account.':
      'No es ni una vía ni un dominio de envío de la cuenta.',
    'This neither warms up, nor did.': 'Ni está en calentamiento ni lo ha estado.',
    // embeddings
    'There is no such embedding.': 'Esa inserción no existe.',
    'There is no such form.': 'Ese formulario no existe.',
    'This is not the address of a page on the web: it begins with https:// and has no log-in in it.':
      'Esta no es la dirección de una página web: empieza por https:// y no lleva credenciales.',
    'This page has the form in this way already.': 'Esta página ya tiene el formulario de esta forma.',
    'A form is named on {0} pages at most. Remove those where it is not any more.':
      'Un formulario puede tener {0} páginas indicadas como máximo. Quite aquellas en las que ya no esté.',
    'This embedding is not closed.': 'Esta inserción no está cerrada.',
    'This embedding is closed for what was found on its page, and stays on the list until the page is mended.':
      'Esta inserción está cerrada por lo que se encontró en su página, y sigue en la lista hasta que la página se corrija.',
    // exports
    'There is no such export.': 'Esa exportación no existe.',
    'These are more than a million contacts. Ask for some of them.':
      'Son más de un millón de contactos. Pida solo una parte.',
    'Five exports are being made. Wait for one of them, or cancel it.':
      'Se están creando cinco exportaciones. Espere a que termine una, o cancélela.',
    'This export is over: there is nothing to cancel.': 'Esta exportación ha terminado: no hay nada que cancelar.',
    'This export is not made yet, or was ended before it was.':
      'Esta exportación aún no está lista, o se detuvo antes de estarlo.',
    'This export is not kept any more: its week is over, or somebody in it was erased.':
      'Esta exportación ya no se conserva: su semana ha pasado, o se borró a una persona incluida.',
    // feedback
    'This is neither XML nor JSON nor a file that is packed in a way that reports are.':
      'No es XML, ni JSON, ni un archivo comprimido como lo están los informes.',
    'This is no XML that could be read to its end.': 'Este XML no se pudo leer hasta el final.',
    'This is no JSON that could be read to its end.': 'Este JSON no se pudo leer hasta el final.',
    'The file brings definitions of its own, as no report does. It is not read.':
      'El archivo trae definiciones propias, cosa que ningún informe hace. No se lee.',
    'The file nests deeper than any report does.': 'El archivo anida más niveles que cualquier informe.',
    'The report has more rows than are read.': 'El informe tiene más filas de las que se leen.',
    'This is no aggregate report about a domain.': 'Esto no es un informe agregado sobre un dominio.',
    'The report is about no time that could be: a day, or a week.':
      'El periodo del informe no es posible: debe ser un día, o una semana.',
    'The id of the report has more than 400 bytes, as none does that receivers write. It is not read.':
      'El identificador del informe tiene más de 400 bytes, y ninguno de los que escriben los receptores los tiene. No se lee.',
    'The report is about a domain that this account has not proven to be its own.':
      'El informe trata de un dominio que esta cuenta no ha demostrado que es suyo.',
    'There were 500 reports about this domain within a day. Go on tomorrow.':
      'Ha habido 500 informes sobre este dominio en un día. Continúe mañana.',
    'Signed for {0} and allowed by its SPF record.': 'Firmado para {0} y permitido por su registro SPF.',
    'Allowed by the SPF record of {0}, but not signed: find out who sends there, and sign it.':
      'Permitido por el registro SPF de {0}, pero sin firmar: averigüe quién envía desde ahí y haga que se firme.',
    'There are 20 such addresses. Remove one that is not used.':
      'Ya hay 20 direcciones así. Elimine una que no se use.',
    'This provider signs what it tells. Give the key that it shows for that.':
      'Este proveedor firma lo que comunica. Indique la clave que muestra para ello.',
    'This is no verification key of SendGrid: it is one line of base64, from its Event Webhook settings.':
      'Esta no es una clave de verificación de SendGrid: es una línea de base64, de sus ajustes de Event Webhook.',
    'Give the ARN of the SNS topic, like arn:aws:sns:eu-west-1:123456789012:mail.':
      'Indique el ARN del tema de SNS, como arn:aws:sns:eu-west-1:123456789012:mail.',
    'There is no such address.': 'Esa dirección no existe.',
    'There are as many mailboxes as an account may have.': 'Ya hay tantos buzones como puede tener una cuenta.',
    'A password goes over encrypted connections alone.': 'Una contraseña solo viaja por conexiones cifradas.',
    'This host is not on the public Internet.': 'Este servidor no está en la Internet pública.',
    'There is no such mailbox.': 'Ese buzón no existe.',
    'Name servers fail for a day, not for three.': 'Un servidor de nombres puede fallar un día, no tres.',
    'Providers close what nobody opens, and make traps of it later.':
      'Los proveedores cierran lo que nadie abre, y más tarde lo convierten en trampas.',
    'People clear a mailbox that they use.': 'La gente vacía un buzón que usa.',
    'They have a rule against us, or are gone.': 'Tienen una regla contra nosotros, o ya no están.',
    'Servers are mended within two weeks.': 'Un servidor se arregla en menos de dos semanas.',
    // http
    'This has a character that no text has.': 'Contiene un carácter que no aparece en ningún texto.',
    'Your role or key does not include what this needs (x-needs).':
      'Su rol o su clave no incluye lo que esto necesita (x-needs).',
    'Log in, or send an API key as “Authorization: Bearer om_live_…”.':
      'Inicie sesión, o envíe una clave de API como «Authorization: Bearer om_live_…».',
    'This API key is not known, or was revoked.': 'Esta clave de API no se conoce, o se ha revocado.',
    'This request came from another site. Open the console and try again there.':
      'Esta petición vino de otro sitio. Abra la consola e inténtelo allí de nuevo.',
    'This account is being closed: it can be read, exported and proved, and changes nothing any more. Its owner can call that off in the settings.':
      'Esta cuenta se está cerrando: se puede leer, exportar y probar, y ya no cambia nada. Su propietario puede anular el cierre en los ajustes.',
    'There is nothing at this address. The list of operations is at /v1/openapi.json.':
      'No hay nada en esta dirección. La lista de operaciones está en /v1/openapi.json.',
    '{0} does nothing at this address. It takes {1}.': '{0} no hace nada en esta dirección. Se admite: {1}.',
    'The request is larger than is taken at once: 1 MiB of JSON, 8 MiB of a file. Send less at once.':
      'La petición es mayor de lo que se acepta de una vez: 1 MiB de JSON, 8 MiB de un archivo. Envíe menos de una vez.',
    'The body is not JSON. Send “Content-Type: application/json” and one JSON object.':
      'El cuerpo no es JSON. Envíe «Content-Type: application/json» y un objeto JSON.',
    'Too many requests. Wait as long as Retry-After says.': 'Demasiadas peticiones. Espere lo que indique Retry-After.',
    'An Idempotency-Key has 1 to {0} printable ASCII characters.':
      'Una Idempotency-Key tiene de 1 a {0} caracteres ASCII imprimibles.',
    'This Idempotency-Key was used for another request. Use a new one for each.':
      'Esta Idempotency-Key se usó para otra petición. Use una nueva para cada una.',
    'Something broke on our side; nothing was changed. Try again, and tell the operator the request id if it stays.':
      'Algo falló por nuestra parte; no se cambió nada. Inténtelo de nuevo y, si sigue igual, comunique al operador el identificador de la petición.',
    'A part of the system does not answer just now; nothing was changed. Try again in a moment.':
      'Una parte del sistema no responde en este momento; no se cambió nada. Inténtelo de nuevo en un momento.',
    'A box starts empty and free: nothing here can tick it for its reader.':
      'Una casilla empieza vacía y libre: nada aquí puede marcarla por quien la lee.',
    'Every class but the necessary is off until the visitor chooses: nothing here can choose for them.':
      'Todas las clases, salvo la necesaria, están desactivadas hasta que el visitante elige: nada aquí puede elegir por él.',
    'Refusing, accepting and choosing look and read alike: nothing here can make one stand out.':
      'Rechazar, aceptar y elegir se ven y se leen igual: nada aquí puede hacer que una opción destaque.',
    'There is no such field here.': 'Aquí no existe ese campo.',
    // imports
    'There is no such import in this account.': 'Esa importación no existe en esta cuenta.',
    'The import is not in a state in which this can be done.':
      'En el estado actual de la importación, esto no se puede hacer.',
    'A list of this kind is not taken, whatever stands in it.':
      'Una lista de este tipo no se acepta, contenga lo que contenga.',
    'What was attested of an earlier import did not hold. Imports are suspended until its case is closed.':
      'Lo declarado sobre una importación anterior no era cierto. Las importaciones quedan suspendidas hasta que se cierre su caso.',
    'Screening did not clear what is said of where this list comes from. What “errors” lists is why.':
      'El control de contenido no admitió lo que se dice sobre el origen de esta lista. El motivo está en «errors».',
    'There are 20 imports under way. Finish or cancel some first.':
      'Hay 20 importaciones en curso. Termine o cancele antes alguna.',
    'A file has at most 4 GiB. Split the list.': 'Un archivo puede tener 4 GiB como máximo. Divida la lista.',
    'Some parts have not arrived: “errors” names them. Send them, then say it again.':
      'Algunas partes no han llegado: «errors» indica cuáles. Envíelas y confírmelo de nuevo.',
    'The file cannot be read as a list. “errors” says why.':
      'El archivo no se puede leer como una lista. El motivo está en «errors».',
    'An import has at most 50 wordings.': 'Una importación admite 50 textos como máximo.',
    'The file is not of the kind that it says it is.': 'El archivo no es del tipo que dice ser.',
    'These words do not say what anybody agreed to, or join it to something else. Send the words that stood beside the box.':
      'Estas palabras no dicen qué aceptó alguien, o lo unen a otra cosa. Envíe las palabras que estaban junto a la casilla.',
    'The mapping leaves out what each row must prove. “errors” says what.':
      'La asignación omite algo que cada fila debe probar. «errors» indica qué.',
    'The words of the attestation have changed. Read them again.':
      'Las palabras de la declaración han cambiado. Léalas de nuevo.',
    'The trial found that this is no list that people signed up to. “errors” says why.':
      'La simulación encontró que esta no es una lista en la que la gente se apuntó. El motivo está en «errors».',
    'No row of the file can be taken. The trial says why.':
      'No se puede aceptar ninguna fila del archivo. La simulación indica por qué.',
    'One of these rows was not drawn. The rows that were are in the list of the sample.':
      'Una de estas filas no se eligió para la muestra. Las elegidas están en la lista de la muestra.',
    'The file is not of the kind that it says it is, is broken, or is a picture too small to show anything.':
      'El archivo no es del tipo que dice ser, está dañado, o es una imagen demasiado pequeña para mostrar nada.',
    'The document is text, and an address of one of these rows does not stand in it; or it is the list itself, which proves nothing.':
      'El documento es un texto, y en él no figura la dirección de una de estas filas; o es la propia lista, que no prueba nada.',
    'The seven days in which the sample could be backed are over.':
      'Los siete días para justificar la muestra han pasado.',
    'There are too many documents. Send one file for several rows.':
      'Hay demasiados documentos. Envíe un solo archivo para varias filas.',
    'Some rows of the sample have no document yet. Nothing is released before each of them has.':
      'Algunas filas de la muestra aún no tienen documento. No se libera nada hasta que cada una tenga el suyo.',
    'A person looks at this list before anybody of it is released: it looks strange, or one scan stands for several people. “errors” names the review. Text in which each address stands needs no look.':
      'Una persona revisa esta lista antes de que se libere a nadie de ella: parece extraña, o un solo escaneo vale para varias personas. «errors» nombra la revisión. Un texto en el que figure cada dirección no necesita revisión.',
    'The wave before has not rested for a day, or fewer than half of its people were written to; or other lists began with as many people today. Silence proves nothing.':
      'La tanda anterior no ha reposado un día, o se ha escrito a menos de la mitad de sus personas; o hoy ya han empezado otras listas con otras tantas personas. El silencio no prueba nada.',
    '{0} of the addresses are such as nobody signs up with: abuse@, postmaster@, spamtrap@ and their kin.':
      'El {0} de las direcciones son de las que nadie usa para apuntarse: abuse@, postmaster@, spamtrap@ y similares.',
    '{0} of the addresses belong to nobody in particular, as info@ and sales@: such lists are collected from websites.':
      'El {0} de las direcciones no son de nadie en particular, como info@ y sales@: listas así se recogen de sitios web.',
    '{0} of the addresses are of services that give them away for ten minutes.':
      'El {0} de las direcciones son de servicios que las regalan por diez minutos.',
    '{0} of the addresses are under domains that were closed years ago, or are misspelt: nobody has confirmed them.':
      'El {0} de las direcciones están en dominios que se cerraron hace años o que están mal escritos: nadie las ha confirmado.',
    '{0} of the addresses count on from the one before, as anna1, anna2, anna3: a program made them.':
      'El {0} de las direcciones siguen a la anterior en una serie, como anna1, anna2, anna3: las creó un programa.',
    '{0} of the addresses are a first name or a common word alone at a large provider: those were taken long ago, and are what programs try.':
      'El {0} de las direcciones son solo un nombre de pila o una palabra común en un gran proveedor: hace mucho que están ocupadas, y son las que prueban los programas.',
    '{0} of the addresses are letters and digits without any sense: a program made them.':
      'El {0} de las direcciones son letras y cifras sin sentido: las creó un programa.',
    '{0} of the addresses have nothing to do with the name beside them.':
      'El {0} de las direcciones no tienen nada que ver con el nombre que figura junto a ellas.',
    '{0} of the people agreed in the same second as more than ten others: that is when a list was loaded, and not when anybody ticked a box.':
      'El {0} de las personas dieron su consentimiento en el mismo segundo que más de otras diez: es cuando se cargó una lista, no cuando alguien marcó una casilla.',
    '{0} of the times are on the full hour: they were written down and not measured.':
      'El {0} de las horas son horas en punto: se anotaron, no se midieron.',
    '{0} of the times follow each other in even steps: people do not sign up by the clock.':
      'El {0} de las horas se suceden a intervalos iguales: la gente no se apunta a compás.',
    '{0} of the people agreed on one single day.': 'El {0} de las personas dieron su consentimiento en un solo día.',
    '{0} of the people signed up from a network address from which more than twenty did.':
      'El {0} de las personas se apuntaron desde una dirección de red desde la que lo hicieron más de veinte.',
    '{0} of the people signed up from one and the same network.':
      'El {0} de las personas se apuntaron desde una misma red.',
    '{0} of the network addresses are of no public network: nobody can have come from there.':
      'El {0} de las direcciones de red no son de ninguna red pública: nadie puede haber venido de ahí.',
    '{0} of the people stand in lists that other senders have brought along here: it is the same list.':
      'El {0} de las personas figuran en listas que otros remitentes han traído aquí: es la misma lista.',
    'The list has people’s profiles at a professional network. Where did they give them to you?':
      'La lista contiene perfiles de personas en una red profesional. ¿Dónde se los dieron a usted?',
    'Part {0} has not arrived.': 'La parte {0} no ha llegado.',
    'Of {0} rows that were drawn, {1} were backed by a document within seven days. The import was refused, and nothing of it will be sent to.':
      'Filas elegidas: {0}; justificadas con un documento en siete días: {1}. La importación se rechazó, y no se enviará nada a quienes figuran en ella.',
    'There is no such document.': 'Ese documento no existe.',
    'No column is the address or the number.': 'Ninguna columna es la dirección o el número.',
    'Say for which channel people agreed, for all rows or as a column. Each channel is a consent of its own.':
      'Indique para qué canal dieron su consentimiento las personas, para todas las filas o como columna. Cada canal es un consentimiento aparte.',
    'The file has {0} columns.': 'El archivo tiene {0} columnas.',
    'A column is one thing, and each thing is one column.':
      'Una columna es una sola cosa, y cada cosa es una sola columna.',
    'An attribute needs a name.': 'Un atributo necesita un nombre.',
    '“{0}” is when the row was written there, and no time at which anybody agreed. Leave it out, or add a column from your own records.':
      '«{0}» es el momento en que la fila se escribió allí, no aquel en que alguien dio su consentimiento. Omita la columna, o añada una de sus propios registros.',
    'There is no time zone “{0}”. Name one as Europe/Paris, or an offset as +01:00.':
      'La zona horaria «{0}» no existe. Indique una como Europe/Paris, o una diferencia como +01:00.',
    'No version {0} of “{1}” was published here.': 'Aquí no se publicó ninguna versión {0} de «{1}».',
    'What goes to a partner was ticked on a form that names it, and on nothing else.':
      'Lo que va a un socio se marcó en un formulario que lo nombra, y en ningún otro sitio.',
    '“{0}” is not for this channel.': '«{0}» no es para este canal.',
    'A purpose is named once, in the version whose words people saw.':
      'Una finalidad se nombra una sola vez, en la versión cuyas palabras vieron las personas.',
    '“{0}” stands for “{1}”, which is not among the purposes.':
      '«{0}» equivale a «{1}», que no está entre las finalidades.',
    'The wording for “{0}” was not sent.': 'El texto para «{0}» no se ha enviado.',
    'The person has given this consent here already.': 'La persona ya ha dado aquí este consentimiento.',
    'Complaints or bounces ended an import before this person was released. Nobody is brought again from that list.':
      'Una importación terminó por quejas o devoluciones antes de que se liberara a esta persona. De esa lista no se vuelve a traer a nadie.',
    'People ticked a box on a form of your own website.':
      'Las personas marcaron una casilla en un formulario del sitio web de su organización.',
    'People ticked a box on a tablet or a till of yours.':
      'Las personas marcaron una casilla en una tableta o en una caja de su organización.',
    'People ticked a box on paper, and you keep the paper.':
      'Las personas marcaron una casilla en papel, y usted conserva el papel.',
    'People ticked a box at a stand of your own.': 'Las personas marcaron una casilla en un stand de su organización.',
    'People ticked a box on a form of yours that another provider ran.':
      'Las personas marcaron una casilla en un formulario de su organización que gestionaba otro proveedor.',
    'A list that was bought agreed to nothing that you say. It is not taken, whatever its seller guarantees.':
      'Quienes figuran en una lista comprada no aceptaron nada de usted. No se acepta, garantice lo que garantice el vendedor.',
    'Who is on a rented list agreed with somebody else. It is not taken.':
      'Quien figura en una lista alquilada dio su consentimiento a otro. No se acepta.',
    'An address that stands somewhere on the web is no consent. Such a list is not taken.':
      'Que una dirección figure en la web no es un consentimiento. Una lista así no se acepta.',
    'Addresses that were added to people by a data service were not given by them. They are not taken.':
      'Las direcciones que un servicio de datos añadió a unas personas no las dieron ellas. No se aceptan.',
    'Contacts from LinkedIn and other professional networks are not taken: a connection is no consent.':
      'No se aceptan contactos de LinkedIn ni de otras redes profesionales: estar conectados no es un consentimiento.',
    'Who stands in a directory, a register or a chamber’s list agreed to no message of yours. It is not taken.':
      'Quien figura en un directorio, un registro o la lista de una cámara no aceptó ningún mensaje suyo. No se acepta.',
    'Leads that somebody else collected are not taken.': 'No se aceptan leads recogidos por terceros.',
    'Who agreed to hear from another company did not agree to hear from you. Partners stand on a form by name, each with its own box.':
      'Quien aceptó recibir noticias de otra empresa no aceptó recibirlas de usted. Los socios figuran en un formulario con su nombre, cada uno con su propia casilla.',
    'Who is in an address book ticked no box. It is not taken.':
      'Quien está en una libreta de direcciones no marcó ninguna casilla. No se acepta.',
    'Who bought something ticked no box by that. Ask your customers on a form.':
      'Quien compró algo no marcó con ello ninguna casilla. Pregunte a sus clientes con un formulario.',
    'Lists of a political character are not accepted.': 'No se aceptan listas de carácter político.',
    'There are no words in it.': 'No contiene palabras.',
    'A box in it is ticked before anybody ticks it.': 'Una casilla está marcada antes de que nadie la marque.',
    // ledger
    'The log has no such entry, or no checkpoint of that size is kept.':
      'El registro no tiene esa entrada, o no se conserva ningún punto de control de ese tamaño.',
    'The log was never of these sizes, in this order.': 'El registro nunca tuvo estos tamaños, en este orden.',
    'There is no such account, or it is not yours.': 'Esa cuenta no existe, o no es suya.',
    'There is no such verification.': 'Esa verificación no existe.',
    'One is under way: wait until it has ended, or call it off.':
      'Ya hay una en curso: espere a que termine, o cancélela.',
    'The witness {0} knows a log that this database (size {1}) does not continue. {2} {3} If the witness is wrong, remove it.':
      'El testigo {0} conoce un registro que esta base de datos (tamaño {1}) no continúa. {2} {3} Si quien se equivoca es el testigo, quítelo.',
    'This is no key of a witness: “optimail witness” prints it as vkey.':
      'Esta no es la clave de un testigo: «optimail witness» la muestra como vkey.',
    'A name has letters, digits and . _ / : -, and is not “none” or “external”.':
      'Un nombre lleva letras, cifras y . _ / : -, y no es «none» ni «external».',
    'This is no web address such as https://witness.example.org.':
      'Esta no es una dirección web como https://witness.example.org.',
    'This witness is named already.': 'Este testigo ya está designado.',
    'Another witness has this name.': 'Otro testigo tiene este nombre.',
    'There are as many witnesses as a log can have.': 'Ya hay tantos testigos como puede tener un registro.',
    'No witness has this name.': 'Ningún testigo tiene este nombre.',
    'The other witnesses have not cosigned what is served: it would go back. Wait until one of them has, or remove them first.':
      'Los demás testigos no han refrendado lo que ya se muestra: habría que retroceder. Espere a que lo haga uno de ellos, o quítelos primero.',
    'A key of the log is being exchanged: let that end first.':
      'Se está cambiando una clave del registro: espere a que termine.',
    'No key of the log is being exchanged.': 'No se está cambiando ninguna clave del registro.',
    'No witness has cosigned under the new key: tell it to their operators first (optimail witness add-log VKEY).':
      'Ningún testigo ha refrendado con la clave nueva: comuníquela antes a sus operadores (optimail witness add-log VKEY).',
    'What is served is not signed with the new key yet. Try again in a moment.':
      'Lo que se muestra aún no está firmado con la clave nueva. Inténtelo de nuevo en un momento.',
    'The log is being signed: nothing holds it.': 'El registro se está firmando: nada lo retiene.',
    'A witness has seen a log that this one does not continue. Restore a newer backup, or remove the witness if it is wrong.':
      'Un testigo ha visto un registro que este no continúa. Restaure una copia de seguridad más reciente, o quite al testigo si se equivoca.',
    'It was asked while the log grew.': 'Se le preguntó mientras el registro crecía.',
    // privacy
    'Nobody of this id was erased.': 'No se ha borrado a nadie con este identificador.',
    'There is no such request.': 'Esa solicitud no existe.',
    'Say who asks: a contact, or a name or address of somebody who is none.':
      'Indique quién lo pide: un contacto, o el nombre o la dirección de alguien que no lo es.',
    'A request that came tomorrow cannot be written down today.':
      'Una solicitud que llega mañana no se puede anotar hoy.',
    'This is more than a year ago. Check the date.': 'Fue hace más de un año. Compruebe la fecha.',
    'This request is closed already.': 'Esta solicitud ya está cerrada.',
    'This request is open.': 'Esta solicitud está abierta.',
    'This request was extended before. The law allows it once.':
      'Esta solicitud ya se prorrogó. La ley lo permite una vez.',
    'The month is over. An extension had to be told before.': 'El mes ha pasado. La prórroga debía comunicarse antes.',
    'This rule is not an account’s to choose.': 'Esta regla no la puede elegir una cuenta.',
    'The rule does not allow this number of days. Its bounds stand in the list.':
      'La regla no admite este número de días. Sus límites figuran en la lista.',
    'There is no such walk.': 'Esa ejecución no existe.',
    'Such a walk is under way. Wait for it, or cancel it.':
      'Ya hay una ejecución así en curso. Espere a que termine, o deténgala.',
    'This walk is over.': 'Esta ejecución ha terminado.',
    'Whoever sends must be able to prove it (GDPR 7.1).': 'Quien envía debe poder probarlo (RGPD 7.1).',
    'Three years from the last act of the person (CNIL, référentiel gestion commerciale). An opened mail is no act.':
      'Tres años desde el último acto de la persona (CNIL, référentiel gestion commerciale). Abrir un correo no es un acto.',
    'Claims may be made for so long: five years (UWG §7a, TSR 310.5, French civil law), four in TCPA cases.':
      'Durante ese tiempo caben reclamaciones: cinco años (UWG §7a, TSR 310.5, derecho civil francés), cuatro en los casos de la TCPA.',
    'Six months at least (CNIL 2020-092 §39).': 'Seis meses como mínimo (CNIL 2020-092 §39).',
    'They link a person to an act, and do so no better after a year (EDPB 05/2020 ¶106).':
      'Vinculan a una persona con un acto, y pasado un año no lo hacen mejor (CEPD 05/2020 ¶106).',
    'Nobody knows whether the address’s owner typed it.': 'Nadie sabe si la escribió el titular de la dirección.',
    'They are what was shown. There is nothing about anybody in them.':
      'Son lo que se mostró. No contienen nada sobre nadie.',
    'Whoever said no must not be written to again (CNIL: three years at least).':
      'A quien dijo que no, no se le debe volver a escribir (CNIL: tres años como mínimo).',
    'GDPR 17; an archive rests on 17.3 (e), legal claims. The person is told which.':
      'RGPD 17; un archivo se apoya en 17.3 e), reclamaciones legales. A la persona se le dice cuál de los dos.',
    'An erasure must have a stated horizon.': 'Un borrado debe tener un plazo declarado.',
    'Everybody else’s proof rests on them.': 'En ellas se apoya la prueba de todos los demás.',
    // reports
    'This campaign has not been started: there is nothing to report yet.':
      'Esta campaña no ha empezado: todavía no hay nada de lo que informar.',
    'Messages are signed by DKIM.': 'Los mensajes se firman con DKIM.',
    'SPF allows whoever sends.': 'SPF autoriza a quien envía.',
    'The domain has a DMARC record, and what is signed is in its name.':
      'El dominio tiene un registro DMARC, y lo que se firma va en su nombre.',
    'The sending address has a name that leads back to it.':
      'La dirección de envío tiene un nombre que lleva de vuelta a ella.',
    'Mail is handed over encrypted.': 'El correo se entrega cifrado.',
    'People leave by one click, and it is heeded within two days. Here it is at once.':
      'La baja se hace con un clic, y se atiende en dos días. Aquí, al instante.',
    'Fewer than 0.1 % say that it is spam, and never 0.3 %.':
      'Menos del 0,1 % dice que es spam, y nunca se llega al 0,3 %.',
    // sites
    'There is no such site in this account.': 'Ese sitio no existe en esta cuenta.',
    // reports
    'Days are counted from the first to the last, 800 at most.':
      'Los días se cuentan del primero al último, 800 como máximo.',
    'Counts are kept by two things at most, so that nobody is alone in one: ask for one of path, source, campaign and device at a time. The lists of the answer show the other.':
      'Las cifras se guardan por dos criterios como máximo, para que nadie quede solo en una: pida uno a la vez de path, source, campaign y device. Las listas de la respuesta muestran el otro.',
    // review
    'Screening did not clear this name: it would stand beside each message. What “errors” lists is why.':
      'El control de contenido no admitió este nombre: figuraría junto a cada mensaje. El motivo está en «errors».',
    'There is no such review in this account.': 'Esa revisión no existe en esta cuenta.',
    'A person looks at this text already, or has decided about it. Against a decision there is the appeal.':
      'Una persona ya está mirando este texto, o ha decidido sobre él. Contra una decisión se puede recurrir.',
    'There is no such review.': 'Esa revisión no existe.',
    'Where this review stands, that cannot be decided.': 'En el estado actual de la revisión, eso no se puede decidir.',
    'Nobody decides about an account for which they work, or once did.':
      'Nadie decide sobre una cuenta para la que trabaja o trabajó.',
    'You wrote this, and there is somebody else in your account: another user decides.':
      'Usted lo escribió, y en su cuenta hay alguien más: decide otro usuario.',
    'About a prohibited category two people decide, and neither is whoever wrote it.':
      'Sobre una categoría prohibida deciden dos personas, y ninguna es quien lo escribió.',
    'There is nobody else who could decide. After 24 hours you may, and it is marked as decided by yourself.':
      'Nadie más podría decidir. Podrá hacerlo después de 24 horas, y quedará marcado como decidido por uno mismo.',
    'This was escalated: a trust lead decides.': 'Se ha escalado: decide un responsable de confianza.',
    'You have decided already. A second person is to agree.':
      'Usted ya ha decidido. Debe coincidir una segunda persona.',
    'The operator has not allowed that. An administrator can, in the settings of review.':
      'El operador no lo ha permitido. Un administrador puede hacerlo, en los ajustes de la revisión.',
    '{0} Reasons: {1}.': '{0} Motivos: {1}.',
    // sandbox
    'There is no such message. The mailbox keeps the newest ones only.':
      'Ese mensaje no existe. El buzón solo conserva los más recientes.',
    // sites
    'This site is archived. Restore it first.': 'Este sitio está archivado. Sáquelo primero del archivo.',
    'Another site of this account has this address.': 'Otro sitio de esta cuenta tiene esta dirección.',
    'There are 100 sites. Archive those that are no more.': 'Ya hay 100 sitios. Archive los que ya no existan.',
    'The address of a site is https://host[:port], in small letters, without a path; http:// only on this machine.':
      'La dirección de un sitio es https://host[:port], en minúsculas y sin ruta; http:// solo en esta máquina.',
    'Visitors could not know what they allow, or would not get what they chose. Each entry of “errors” says what is wrong.':
      'Los visitantes no podrían saber qué permiten, o no obtendrían lo que eligieron. Cada entrada de «errors» indica qué está mal.',
    'It is not published yet: there is no key to follow.':
      'Todavía no está publicado: no hay ninguna clave a la que suceder.',
    'A site has {0} keys at most, one after the other.': 'Un sitio tiene {0} claves como máximo, una después de otra.',
    'This site is archived already.': 'Este sitio ya está archivado.',
    'There is no such finding of a site in this account.': 'Ese hallazgo de un sitio no existe en esta cuenta.',
    'Somebody has decided this already.': 'Alguien ya lo ha decidido.',
    'These settings cannot be used. Each entry of “errors” says what is wrong.':
      'Estos ajustes no se pueden usar. Cada entrada de «errors» indica qué está mal.',
    'There is no such site, or it is not published.': 'Ese sitio no existe, o no está publicado.',
    'Nothing of this site was published by then.': 'En ese momento no había nada publicado de este sitio.',
    'This version of this site has no such file.': 'Esta versión de este sitio no tiene ese archivo.',
    'There is no such site in this account, or it is not published.':
      'Ese sitio no existe en esta cuenta, o no está publicado.',
    'A registry has at most {0} entries.': 'Un registro tiene {0} entradas como máximo.',
    'Visitors read what it is for in each language of the site. Write it, or take the language out.':
      'Los visitantes leen para qué es en cada idioma del sitio. Escríbalo, o quite el idioma.',
    'Say who is behind it, by the name that people know.':
      'Indique quién está detrás, con el nombre que la gente conoce.',
    'Say on which domain it is set, or whom it talks to.': 'Indique en qué dominio se guarda, o con quién se comunica.',
    'An origin is https://host[:port] and nothing else; a worker or path begins with / and is not all of the site; a name has one {0} at most, at its end.':
      'Un origen es https://host[:port] y nada más; un worker o una ruta empieza por / y no es todo el sitio; un nombre tiene un solo {0} como máximo, al final.',
    'This would allow almost any name. Before the {0} at least {0} characters are needed.':
      'Esto permitiría casi cualquier nombre. Antes del {0} hacen falta al menos {0} caracteres.',
    'Names that begin with om_ are those of the privacy choice and of what comes with it.':
      'Los nombres que empiezan por om_ son los de la elección de privacidad y de lo que la acompaña.',
    'Another entry means the same name and has another class: nobody could say which of the two was refused.':
      'Otra entrada se refiere al mismo nombre y tiene otra clase: nadie podría decir cuál de las dos se rechazó.',
    'Another entry speaks to the same origin and has another class: whoever refuses one of them would meet it all the same.':
      'Otra entrada se comunica con el mismo origen y tiene otra clase: quien rechazara una de ellas se lo encontraría igualmente.',
    'Another entry has this id, or is about the very same thing.':
      'Otra entrada tiene este identificador, o trata exactamente de lo mismo.',
    'What measures, or is about interests, lasts {0} days at most, and does not stay until somebody deletes it.':
      'Lo que mide o trata de intereses dura {0} días como máximo, y no se queda hasta que alguien lo borre.',
    'No browser keeps a cookie for more than {0} days.': 'Ningún navegador conserva una cookie más de {0} días.',
    'This is known to serve advertising. It is targeting (t) or third-party (x), whatever else it does.':
      'Se sabe que esto sirve publicidad. Es publicidad dirigida (t) o marketing de terceros (x), haga lo que haga además.',
    'Its own words say that it is about advertising or marketing. That is targeting (t) or third-party (x).':
      'Sus propias palabras dicen que se trata de publicidad o marketing. Eso es publicidad dirigida (t) o marketing de terceros (x).',
    'This is known to count visits, or to bring in what others do. Neither is strictly necessary nor a function for the visitor.':
      'Se sabe que esto cuenta visitas o incorpora lo que hacen otros. Ninguna de las dos cosas es estrictamente necesaria ni una función para el visitante.',
    'Strictly necessary from another domain is rare: a payment, a library of the site’s own. Whoever is behind it must not use it for anything else.':
      'Lo estrictamente necesario rara vez viene de otro dominio: un pago, una biblioteca del propio sitio. Quien esté detrás no debe usarlo para nada más.',
    'A name that holds an address, a number or a token would identify somebody by itself.':
      'Un nombre que contiene una dirección, un número o un token identificaría a alguien por sí solo.',
    'This host is written with letters of another alphabet that look like those of a name that people know.':
      'Este servidor está escrito con letras de otro alfabeto que se parecen a las de un nombre conocido.',
    'The table would name another domain than the one that is asked.':
      'La tabla mostraría un dominio distinto de aquel al que se conecta el navegador.',
    'A placeholder needs the address of the frame, a title that says what is there, and its width to height, such as 16/9.':
      'El recuadro que ocupa el lugar del contenido necesita la dirección del marco, un título que diga qué hay ahí, y su proporción, como 16/9.',
    'The header that names what is granted has room for {0} origins and {1} bytes.':
      'La cabecera que nombra lo permitido tiene sitio para {0} orígenes y {1} bytes.',
    'The banner could not be read: words need a contrast of 4.5 against what is behind them, buttons one of 3 against the paper.':
      'El banner no se podría leer: las palabras necesitan un contraste de 4,5 con lo que hay detrás; los botones, uno de 3 con el fondo.',
    'Your own words are there in some languages of the site and not in all. Write them in each, or leave ours in all.':
      'Sus propias palabras están en algunos idiomas del sitio y no en todos. Escríbalas en cada uno, o deje las nuestras en todos.',
    'A title has at most {0} characters and an introduction {1}.':
      'Un título tiene {0} caracteres como máximo, y una introducción, {1}.',
    'Going on, scrolling or saying nothing is refusing. A banner that says otherwise did not ask.':
      'Seguir, desplazarse o no decir nada es rechazar. Un banner que diga otra cosa no ha preguntado.',
    'Nobody has to accept anything, and whoever refuses sees the same site.':
      'Nadie tiene que aceptar nada, y quien rechaza ve el mismo sitio.',
    'An advertising partner is told interests, as small letters in up to four words, and nothing else: no address, no number, no hash of one, and nothing in the address of its frame. It is of targeting and of a domain of its own, and has a page there that forgets a browser.':
      'A un socio publicitario se le comunican intereses, en minúsculas y con cuatro palabras como máximo, y nada más: ninguna dirección, ningún número, ningún hash de ellos, y nada en la dirección de su marco. Es de publicidad dirigida, tiene dominio propio, y en él una página que borra lo que se sabe de un navegador.',
    'The page {0} {1} by itself. No policy holds that back.':
      'Esto lo hace la página por sí sola: {0} {1}. Ninguna política lo impide.',
    'Lead nobody away who did not click.': 'No lleve a otro sitio a nadie que no haya hecho clic.',
    'The page opens a connection to peers (WebRTC). It tells network addresses, and no policy holds it back.':
      'La página abre una conexión con pares (WebRTC). Esta revela direcciones de red, y ninguna política lo impide.',
    'Open it when somebody starts a call and has allowed it, or remove it.':
      'Ábrala cuando alguien inicie una llamada y lo haya permitido, o quítela.',
    'The registry names things that need an answer, and a visitor cannot give one.':
      'El registro nombra cosas que necesitan una respuesta, y un visitante no puede darla.',
    'There is a question about cookies on the page, and nobody sees it.':
      'En la página hay una pregunta sobre cookies, y nadie la ve.',
    'The first layer allows (“{0}”) and does not refuse.':
      'En el primer nivel se puede permitir («{0}») y no rechazar.',
    'The button that refuses (“{0}”) is drawn, and cannot be hit everywhere.':
      'El botón para rechazar («{0}») está dibujado, pero no se puede pulsar en toda su superficie.',
    'Refusing takes {0} actions and allowing {1}.': 'Para rechazar hacen falta {0} acciones, y para permitir, {1}.',
    'The buttons that refuse and that allow differ in size by more than 5 %.':
      'Los botones para rechazar y para permitir difieren en tamaño más del 5 %.',
    'The buttons that refuse and that allow do not look alike.':
      'Los botones para rechazar y para permitir no se ven iguales.',
    '“{0}” is on before the visitor chose.': '«{0}» está activado antes de que el visitante elija.',
    'The class “{0}” cannot be allowed alone.': 'La clase «{0}» no se puede permitir por separado.',
    'Whoever refused is asked again on the next page.':
      'A quien rechazó se le pregunta otra vez en la página siguiente.',
    'Who has chosen finds no way back to the choice.': 'Quien ha elegido no encuentra cómo volver a la elección.',
    'Shorten it, or say in the registry how long it stays.':
      'Acórtelo, o indique en el registro cuánto tiempo se queda.',
    '“{0}” stays for {1} days. Nothing that is not strictly necessary may stay for more than {2}.':
      '«{0}» se queda {1} días. Lo que no es estrictamente necesario puede quedarse {2} como máximo.',
    'Shorten it to {0} days at most.': 'Acórtelo a {0} días como máximo.',
    '“{0}” is strictly necessary, and is set before the visitor did anything.':
      '«{0}» es estrictamente necesario, y se guarda antes de que el visitante haga nada.',
    'Set it when somebody logs in, chooses or sends something, and not before.':
      'Guárdelo cuando alguien inicie sesión, elija o envíe algo, y no antes.',
    '“{0}” is strictly necessary, and its value holds {1}.':
      '«{0}» es estrictamente necesario, y su valor contiene esto: {1}.',
    'Put a random value there, and keep what it means on the server.':
      'Ponga ahí un valor aleatorio, y guarde en el servidor lo que significa.',
    '“{0}” is declared as {1}, and is there although {2} was not allowed.':
      '«{0}» está declarado así: {1}. Y está ahí aunque no se permitió esto: {2}.',
    'Hold it back until its class is allowed, or correct its class if that is wrong.':
      'Reténgalo hasta que se permita su clase, o corrija su clase si está mal.',
    'There is no entry for such a thing: find what makes it, and remove that.':
      'Para algo así no hay ninguna entrada: busque qué lo crea, y quítelo.',
    'A frame. If it shows something for visitors it is functional, and declared as an embed it gets a placeholder; if it is there for advertising it is targeting.':
      'Un marco. Si muestra algo a los visitantes, es funcional, y declarado como contenido insertado tiene un recuadro en su lugar; si está ahí para hacer publicidad, es publicidad dirigida.',
    'Letters for the page. They could come from your own server instead.':
      'Tipos de letra para la página. También podrían venir de su propio servidor.',
    'How the page looks. It could come from your own server instead.':
      'El aspecto de la página. También podría venir de su propio servidor.',
    'Sound or film.': 'Sonido o vídeo.',
    'A picture from elsewhere, of which nobody can see whether it counts. If it is only a picture it is functional, or belongs on your own server.':
      'Una imagen de otro sitio, de la que nadie puede ver si cuenta. Si es solo una imagen, es funcional, o le corresponde estar en su propio servidor.',
    'Something that is told to somebody else. If it only counts visits it is performance.':
      'Algo que se comunica a otros. Si solo cuenta visitas, es de rendimiento.',
    'Data that a script asks for. If it measures it is performance; if it is about interests it is targeting.':
      'Datos que pide un script. Si mide, es de rendimiento; si trata de intereses, es publicidad dirigida.',
    'An open line, as conversations need it.': 'Una conexión abierta, como la que necesitan las conversaciones.',
    'An open line, as live figures need it.': 'Una conexión abierta, como la que necesitan las cifras en directo.',
    'Reports of what was blocked.': 'Informes de lo que se bloqueó.',
    'Nobody can see from outside what it is for. Targeting is the strictest class: it stays blocked for all who did not allow that. Say what it is for, or remove it.':
      'Nadie puede ver desde fuera para qué es. La publicidad dirigida es la clase más estricta: queda bloqueado para todos los que no la permitieron. Indique para qué es, o quítelo.',
    'A cookie of your own server. Whether the site cannot do without it nobody sees from outside: then it is necessary, and may be set only when somebody does something.':
      'Una cookie de su propio servidor. Desde fuera nadie ve si el sitio no puede prescindir de ella: en ese caso es necesaria, y solo puede guardarse cuando alguien hace algo.',
    'This cannot be declared, because no entry could name it. Find what makes it, and remove that.':
      'Esto no se puede declarar, porque ninguna entrada podría nombrarlo. Busque qué lo crea, y quítelo.',
    'There is no such scan in this account.': 'Ese análisis no existe en esta cuenta.',
    'A page to scan is a whole address on the site itself.':
      'Una página que se va a analizar es una dirección completa del propio sitio.',
    'This scan has no report yet.': 'Este análisis aún no tiene informe.',
    'A scan of it is on its way already.': 'Ya hay un análisis de este sitio en camino.',
    // texting
    'It came from letters or a short code: nobody is behind it.':
      'Llegó de unas letras o de un número corto: detrás no hay nadie.',
    'They asked to be left alone. That was confirmed, and nothing more is sent.':
      'Esta persona pidió que no se le escriba más. Se le confirmó, y no se le envía nada más.',
    'Nothing is sent to this number.': 'A este número no se le envía nada.',
    'It was answered already. When they write again, answer that.':
      'Ya se ha respondido. Cuando vuelva a escribir, responda a eso.',
    'It was written more than a week ago: nobody waits for an answer any more.':
      'Se escribió hace más de una semana: nadie espera ya una respuesta.',
    'Somebody has to accept the policies first.': 'Alguien debe aceptar antes las políticas.',
    'The account may not send texts at present.': 'Por ahora, la cuenta no puede enviar SMS.',
    'An answer to somebody does not advertise. What advertises goes to those who agreed to it, by a campaign.':
      'Una respuesta a alguien no hace publicidad. Lo que hace publicidad va con una campaña a quienes lo aceptaron.',
    'The policies do not allow these words, or a person has to look at them first.':
      'Las políticas no permiten estas palabras, o antes debe verlas una persona.',
    'There is no sender from which it could come. Add one, and prove it.':
      'No hay ningún remitente desde el que pueda salir. Añada uno, y verifíquelo.',
    'This number got many texts from you today. Try again tomorrow.':
      'Este número ya ha recibido hoy muchos SMS suyos. Inténtelo de nuevo mañana.',
    'This is too long for a text.': 'Es demasiado largo para un SMS.',
    'There is no such sender.': 'Ese remitente no existe.',
    'This is neither a number with its plus sign, nor a short code, nor up to eleven letters.':
      'No es ni un número con su signo +, ni un número corto, ni hasta once letras.',
    'Say in which countries it is used.': 'Indique en qué países se usa.',
    'A country among them takes no letters as a sender: its networks refuse them. Use a number there.':
      'Uno de los países no admite letras como remitente: sus redes las rechazan. Use allí un número.',
    'This is more than a name: no price, no figure, no link, nothing that advertises. It stands in the answer to a STOP.':
      'Esto es más que un nombre: ni precio, ni cifra, ni enlace, ni nada que haga publicidad. Figura en la respuesta a un STOP.',
    'Nobody can answer to letters. Choose a link, or a number to which STOP is sent.':
      'A unas letras nadie puede responder. Elija un enlace, o un número al que se envíe STOP.',
    'A STOP has to reach us: this is not a number of yours on which a text came in.':
      'Un STOP debe llegarnos: este no es un número suyo en el que haya entrado un SMS.',
    'For help people need a mail address, a number, or a page over https.':
      'Para pedir ayuda hace falta una dirección de correo, un número o una página con https.',
    'There are as many senders as one account may have.': 'Ya hay tantos remitentes como puede tener una cuenta.',
    'This one is there already.': 'Este ya está.',
    'Messages of another sender say that a STOP goes to this number. Change that first.':
      'Los mensajes de otro remitente dicen que un STOP va a este número. Cambie eso primero.',
    'No such sender was removed within the last hour. Add it, and show it anew.':
      'En la última hora no se ha eliminado ningún remitente así. Añádalo y demuestre de nuevo que es suyo.',
    'Nobody can text to letters.': 'A unas letras nadie puede enviar un SMS.',
    'One or two words of letters and digits, and none that asks for something else: STOP, HELP and START mean the same everywhere.':
      'Una o dos palabras de letras y cifras, y ninguna que pida otra cosa: STOP, HELP y START significan lo mismo en todas partes.',
    'This form cannot be answered now. Publish it, or reopen it.':
      'Ahora no se puede responder a este formulario. Publíquelo, o vuelva a abrirlo.',
    'There are as many keywords as one sender may have.': 'Ya hay tantas palabras clave como puede tener un remitente.',
    'There is no such keyword.': 'Esa palabra clave no existe.',
    'You work for this account, or did. Somebody who never has decides about its senders.':
      'Usted trabaja o trabajó para esta cuenta. Sobre sus remitentes decide alguien que nunca lo haya hecho.',
    // transactional
    'There is no such template.': 'Esa plantilla no existe.',
    'Somebody else changed this template meanwhile. Load it again.':
      'Entretanto, otra persona ha cambiado esta plantilla. Vuelva a cargarla.',
    'There are as many templates as an account can have. Archive one.':
      'Ya hay tantas plantillas como puede tener una cuenta. Archive una.',
    'This draft is registered already.': 'Este borrador ya está registrado.',
    'This cannot go out without a consent.': 'Esto no puede salir sin un consentimiento.',
    'Screening did not clear these words. What “errors” lists is why.':
      'El control de contenido no admitió estas palabras. El motivo está en «errors».',
    'Tests go to users of this account only. Everybody else gets a message for something that they did.':
      'Las pruebas solo van a usuarios de esta cuenta. Todos los demás reciben un mensaje por algo que hicieron.',
    'Screening did not clear these words, so they go to nobody. What “errors” lists is why.':
      'El control de contenido no admitió estas palabras, así que no van a nadie. El motivo está en «errors».',
    'The account has no contact address to send from. Save one in the settings.':
      'La cuenta no tiene ninguna dirección de contacto desde la que enviar. Guarde una en los ajustes.',
    'Somebody of this account accepts the policies first.':
      'Alguien de esta cuenta tiene que aceptar antes las políticas.',
    'By a measure this account may not send messages for acts, or not from this domain.':
      'Por una medida, esta cuenta no puede enviar mensajes transaccionales, o no desde este dominio.',
    'Nothing may be sent to this address: it bounced, complained, or was closed to mail.':
      'A esta dirección no se puede enviar nada: hubo una devolución o una queja, o se cerró al correo.',
    'This template is not registered.': 'Esta plantilla no está registrada.',
    'This template belongs to another act.': 'Esta plantilla corresponde a otro hecho.',
    'The act lies in the future. Say when the recipient did it.': 'El hecho está en el futuro. Indique cuándo ocurrió.',
    'The act is too long ago for a message to belong to it.':
      'El hecho ocurrió hace demasiado tiempo para que le corresponda un mensaje.',
    'Somebody else was written to about this reference. An act is its recipient’s own.':
      'Con esta referencia ya se escribió a otra persona. Cada hecho es solo de su destinatario.',
    'One act does not lead to so many messages.': 'A un solo hecho no le corresponden tantos mensajes.',
    'This person got as many messages today as they can take.':
      'Esta persona ya ha recibido hoy tantos mensajes como puede recibir.',
    'Screening did not clear this message, with these values. Under Policy status stands why.':
      'El control de contenido no admitió este mensaje, con estos valores. El motivo está en «Cumplimiento».',
    'This message advertises.': 'Este mensaje hace publicidad.',
    'There is no registered template by this id.': 'No hay ninguna plantilla registrada con este identificador.',
    'This is no email address.': 'Esta no es una dirección de correo.',
    'A file cannot go with this message.': 'Con este mensaje no puede ir un archivo.',
    'The values do not fit the template.': 'Los valores no encajan en la plantilla.',
    'With these values the message advertises. What advertises goes out as a campaign, to those who agreed.':
      'Con estos valores, el mensaje hace publicidad. Lo que hace publicidad sale como campaña, a quienes lo aceptaron.',
    'There is no such message for an act.': 'Ese mensaje transaccional no existe.',
    'A message has a subject and at least one paragraph, in one language or more.':
      'Un mensaje tiene un asunto y al menos un párrafo, en un idioma o más.',
    'These words advertise. A message that belongs to an order, a booking or a question leaves them out; what advertises goes out as a campaign, to those who agreed.':
      'Estas palabras hacen publicidad. Un mensaje que corresponde a un pedido, una reserva o una pregunta no las lleva; lo que hace publicidad sale como campaña, a quienes lo aceptaron.',
    'Every language has a button, or none has.': 'Todos los idiomas tienen botón, o no lo tiene ninguno.',
    'This value is not among those that the template has.': 'Este valor no está entre los que tiene la plantilla.',
    'This value stands nowhere. Use it, or remove it.': 'Este valor no aparece en ninguna parte. Úselo, o quítelo.',
    'Two values have the same name.': 'Dos valores tienen el mismo nombre.',
    'A link stands behind the button, and nowhere else.': 'Un enlace está detrás del botón, y en ningún otro sitio.',
    'A button needs a value of the kind “link”, and a link needs a button; there is one of each.':
      'Un botón necesita un valor del tipo «link», y un enlace necesita un botón; hay uno de cada.',
    'Say on which of your sites the button may lead: a name such as shop.example.com.':
      'Indique a cuáles de sus sitios puede llevar el botón: un nombre como shop.example.com.',
    'The subject looks like an answer or a forwarded message. Say what it is about.':
      'El asunto parece una respuesta o un mensaje reenviado. Diga de qué se trata.',
    'There are signs in it that nobody sees. Type the words anew.':
      'Hay en él signos que nadie ve. Vuelva a escribir las palabras.',
    'Only an answer to a question, or to a request about somebody’s data, is written freely.':
      'Solo se escribe libremente la respuesta a una pregunta, o a una solicitud sobre los datos de alguien.',
    'One line of at most {0} characters, without a link.': 'Una línea de {0} caracteres como máximo, sin enlaces.',
    'At most {0} characters, without a link.': '{0} caracteres como máximo, sin enlaces.',
    'A day or a moment as RFC 3339 writes it: 2026-11-26, or 2026-11-26T09:00:00Z.':
      'Un día o un momento como lo escribe RFC 3339: 2026-11-26, o 2026-11-26T09:00:00Z.',
    'An address that begins with https://, on one of the template’s hosts, without campaign parameters.':
      'Una dirección que empiece por https://, en uno de los sitios de la plantilla, sin parámetros de campaña.',
    'At most {0} rows of label and value, each of at most {1} characters, without a link.':
      '{0} filas de etiqueta y valor como máximo, cada una de {1} caracteres como máximo, sin enlaces.',
    'This value is missing.': 'Falta este valor.',
    'The template has no such value.': 'La plantilla no tiene ese valor.',
    // webhooks
    'There is no such partner.': 'Ese socio no existe.',
    'A test key cannot hand contacts to anybody. Use a live key, or the console.':
      'Una clave de pruebas no puede entregar contactos a nadie. Use una clave de producción, o la consola.',
    'Addresses and proofs travel encrypted only. Enter an address that begins with https://.':
      'Las direcciones y las pruebas solo viajan cifradas. Escriba una dirección que empiece por https://.',
    'The address has a log-in in it. Leave it out: the partner knows us by our signature.':
      'La dirección lleva credenciales. Quítelas: el socio nos reconoce por nuestra firma.',
    'Say where the webhook goes.': 'Indique adónde va el webhook.',
    'A feed is fetched by the partner and has no address. Leave it out, or choose the webhook.':
      'El feed lo recoge el socio y no tiene dirección. Déjela vacía, o elija el webhook.',
    'There is a partner by this id already. Open it to change it.':
      'Ya hay un socio con este identificador. Ábralo para cambiarlo.',
    'There are as many partners as an account can have. Remove one that holds nobody.':
      'Ya hay tantos socios como puede tener una cuenta. Elimine uno que no tenga ningún contacto.',
    'Somebody else changed this partner meanwhile. Load it again.':
      'Entretanto, otra persona ha cambiado este socio. Vuelva a cargarlo.',
    'People agreed to this partner by its present name and policy. Under another name it is another partner: make one, with a purpose and a box of its own.':
      'Las personas aceptaron a este socio con su nombre y su política actuales. Con otro nombre es otro socio: cree uno, con una finalidad y una casilla propias.',
    'This partner holds contacts, or was not told of a withdrawal yet. Pause it: then nothing new is given, and withdrawals still follow.':
      'Este socio tiene contactos, o aún no se le ha comunicado una retirada. Páuselo: entonces no se le entrega nada nuevo, y las retiradas se le siguen comunicando.',
    'There is no such webhook.': 'Ese webhook no existe.',
    'There is no such message in the log of this webhook.': 'Ese mensaje no existe en el registro de este webhook.',
    'A test key cannot have addresses told to anybody. Use a live key, or the console.':
      'Una clave de pruebas no puede hacer que se comuniquen direcciones a nadie. Use una clave de producción, o la consola.',
    'What is told names people. Enter an address that begins with https://.':
      'Lo que se comunica nombra a personas. Escriba una dirección que empiece por https://.',
    'The address has a log-in in it. Leave it out: your server knows us by our signature.':
      'La dirección lleva credenciales. Quítelas: su servidor nos reconoce por nuestra firma.',
    'There are as many webhooks as an account can have. Remove one.':
      'Ya hay tantos webhooks como puede tener una cuenta. Elimine uno.',
    'Somebody else changed this webhook meanwhile. Load it again.':
      'Entretanto, otra persona ha cambiado este webhook. Vuelva a cargarlo.',
    'This webhook is not told anything just now. Resume it first.':
      'Ahora mismo no se comunica nada a este webhook. Reanúdelo primero.',
    'Somebody was erased. Delete what you keep about this contact: no address is told, and nothing about them is told any more.':
      'Se ha borrado a alguien. Borre lo que conserve de este contacto: no se comunica ninguna dirección, ni nada más sobre esta persona.',
    'Nothing goes to an address any more, whatever is agreed to: it bounced, complained, or was closed. Where nobody is known by it, it is not named.':
      'A una dirección ya no se envía nada, se acepte lo que se acepte: hubo una devolución o una queja, o se cerró. Si no se conoce a nadie con ella, no se nombra.',
    'Somebody tried whether it arrives. It names nobody.': 'Alguien ha probado si llega. No nombra a nadie.',
    // policy
    'Illegal activities.': 'Actividades ilegales: todo lo que promueve, vende u organiza lo que la ley prohíbe.',
    'Illegal drugs.': 'Drogas ilegales: su oferta y lo que sirve para producirlas o consumirlas.',
    'Counterfeit products.':
      'Productos falsificados: imitaciones con la marca ajena, documentos falsos, certificados falsos.',
    'Hacking programs.':
      'Programas de piratería informática: herramientas y servicios para entrar en sistemas y cuentas ajenos, espiarlos o dañarlos.',
    'Instructions for assembling or making bombs.': 'Instrucciones para montar o fabricar bombas.',
    'Explosives or other weapons.': 'Explosivos y otras armas, sus piezas y su munición.',
    'Violence against children, or encouraging violence.':
      'Material que contiene violencia contra menores y todo lo que incita a la violencia.',
    'Messages that break anti-spam laws.':
      'Mensajes contrarios a las leyes antispam: sin la identidad y la dirección postal del remitente, con un remitente falso o un asunto engañoso, o sin una vía de baja que funcione.',
    'Hate speech and prohibited language.':
      'Discurso de odio y lenguaje que humilla a las personas por ser quienes son.',
    'Content and industries that the platform does not accept.':
      'Contenidos y sectores no aceptados en esta plataforma, enumerados más abajo, y listas cuyo sector declarado sea uno de ellos.',
    'Sexually explicit material and its trade.':
      'Pornografía sexualmente explícita y comercio de artículos sexualmente explícitos.',
    'Remedies for erectile problems.': 'Remedios para los problemas de erección.',
    'Bulk hiring solicitation.': 'Captación masiva de candidatos: ofertas de empleo a personas que no las pidieron.',
    'Lists of a political character.':
      'Listas de carácter político: por su finalidad, su origen, el sector declarado o lo que se les envía.',
    'Initial coin offerings.': 'Ofertas iniciales de monedas (ICO) y otras ventas de tokens nuevos.',
    'Anything related to forex trading.': 'Todo lo relacionado con la operativa en forex.',
    'Debt collection.': 'Cobro de deudas.',
    'Promotion of violence or hate.': 'Promoción de la violencia o del odio.',
    'Misinformation.': 'Desinformación presentada como noticia o como hecho («fake news»).',
    'Phishing simulations.': 'Servicios de seguridad que realizan simulaciones de phishing.',
    'Compensated sexual acts.': 'Contenido que promueve actos sexuales a cambio de dinero.',
    'Narcotic or psychotropic substances.': 'Sustancias estupefacientes o psicotrópicas.',
    'Currency exchange, fraudulent shares, stock-market transactions.':
      'Cambio de divisas, acciones fraudulentas y operaciones bursátiles.',
    'Get-rich-fast promises and pyramid schemes.':
      'Trabajo desde casa con promesas de riqueza rápida, ingresos pasivos, paquetes financieros y esquemas piramidales.',
    'Weight loss.': 'Pérdida de peso.',
    'Promotional CBD.': 'Promoción de productos de CBD.',
    'Legal drugs, such as alcohol or tobacco.': 'Drogas legales, como el alcohol o el tabaco.',
    'Promotional vaping.': 'Promoción del vapeo.',
    'Promotional real estate.': 'Promoción inmobiliaria.',
    'Products and services based on blockchain.': 'Productos y servicios basados en blockchain.',
    'Gambling, casino and other money games.': 'Apuestas, casinos y otros juegos de dinero.',
    'Dating services.': 'Servicios de citas.',
    'Clairvoyance, fortune telling, astrology.': 'Videncia, adivinación y astrología.',
    'Contacts taken from professional social networks.':
      'Contactos obtenidos de redes sociales profesionales como LinkedIn.',
    'Loan services.': 'Servicios de préstamo.',
    'Lead generation services.': 'Servicios que generan o venden contactos comerciales.',
  },
} satisfies Folders['said']
