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
    'One of the industries in GET /industries.': 'Uno de los sectores de GET /industries.',
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
    // sites
    'Control characters do not belong here.': 'Aquí no van caracteres de control.',
    // audience
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
    'There is no such contact. Events make none.': 'Ese contacto no existe. Los eventos no crean ninguno.',
    'This has not happened yet.': 'Eso todavía no ha ocurrido.',
    'Events are not kept for so long.': 'Los eventos no se conservan tanto tiempo.',
    // embeddings
    'The id of a form.': 'El id de un formulario.',
    // consent
    'There is no such form in this account.': 'Ese formulario no existe en esta cuenta.',
    // audience
    'The first day has to come before the last one, and not more than 400 days before it.':
      'El primer día debe ser anterior al último, y no más de 400 días antes.',
    'The form does not have this language.': 'El formulario no tiene este idioma.',
    'This sign cannot be kept.': 'Este signo no se puede guardar.',
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
    'At most {0} properties.': 'Como máximo {0} propiedades.',
    'Some of these cannot be kept, so none was. What “errors” lists is why.':
      'Algunos de estos eventos no pueden guardarse, así que no se guardó ninguno. El motivo está en «errors».',
    'That were enough events for one hour. Go on later.': 'Son bastantes eventos para una hora. Continúe más tarde.',
    'Lists of a political character are not accepted: nobody is sorted by their party, their vote or their opinion.':
      'No se aceptan listas de carácter político: no se clasifica a nadie por su partido, su voto o su opinión.',
    // campaigns
    'There is no such time zone.': 'Esa zona horaria no existe.',
    // audience
    'At most {0} conditions.': 'Como máximo {0} condiciones.',
    'At most {0} attributes.': 'Como máximo {0} atributos.',
    'It names something that is not there. Each entry of “errors” says where, and what.':
      'Nombra algo que no existe. Cada entrada de «errors» indica dónde y qué.',
    'There is no {0} {1} here.': 'Aquí no existe lo siguiente: {0} {1}.',
    purpose: 'finalidad',
    form: 'formulario',
    campaign: 'campaña',
    'Ticked {0} on a form.': 'Marcó {0} en un formulario.',
    'Ticked {0} on a form, and left {1} empty.': 'Marcó {0} en un formulario y dejó {1} en blanco.',
    'Was brought in for {0}; nothing is sent before there is proof.':
      'Se importó para {0}; no se envía nada antes de que haya una prueba.',
    'Left {0} empty on a form.': 'Dejó {0} en blanco en un formulario.',
    'Was asked by mail to confirm the sign-up.': 'Se le pidió por correo que confirmara la inscripción.',
    'Confirmed {0} from this address.': 'Confirmó {0} desde esta dirección.',
    'Confirmed {0} from this phone.': 'Confirmó {0} desde este teléfono.',
    'Agreed to {0} again.': 'Volvió a consentir {0}.',
    'Withdrew {0}, {1}.': 'Retiró {0}, {1}.',
    'Withdrew {0}.': 'Retiró {0}.',
    '{0} became too old to rely on.': '{0} es demasiado antiguo para basarse en ello.',
    '{0} was declared invalid.': '{0} se declaró no válido.',
    'A record was corrected.': 'Se corrigió un registro.',
    'What was known about this person was erased.': 'Se borró lo que se sabía de esta persona.',
    'with the button of the mail program': 'con el botón del programa de correo',
    'on the page of preferences': 'en la página de preferencias',
    // delivery
    'by text message': 'por SMS',
    // audience
    'through the programming interface': 'por la interfaz de programación',
    'through a user of this account': 'por un usuario de esta cuenta',
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
    'There is no number.': 'No hay ningún número.',
    'There are signs in it that no number has: a line break or its kin.':
      'Contiene signos que ningún número tiene: un salto de línea o similar.',
    'There are signs in it that nobody sees and that change how it reads. Type it again.':
      'Contiene signos que nadie ve y que cambian cómo se lee. Escríbalo de nuevo.',
    'There are letters in it. Write the digits that they stand for.':
      'Contiene letras. Escriba las cifras que representan.',
    'A number behind a switchboard cannot be reached by itself. Leave the extension out.':
      'Una extensión de centralita no se puede alcanzar por sí sola. Quite la extensión.',
    'There are signs in it that no phone number has.': 'Contiene signos que ningún número de teléfono tiene.',
    'Begin with + and the code of the country, such as +41 79 123 45 67.':
      'Empiece por + y el código del país, por ejemplo +41 79 123 45 67.',
    'No country has this code. Begin with + and the code of the country.':
      'Ningún país tiene este código. Empiece por + y el código del país.',
    'This is too short. Emergency and other short numbers are nobody’s own.':
      'Es demasiado corto. Los números de emergencia y otros cortos no son de nadie en particular.',
    'This is too long to be a phone number.': 'Es demasiado largo para un número de teléfono.',
    'Numbers of this country have another length.': 'Los números de este país tienen otra longitud.',
    'Whoever calls this number pays extra for it. It is not taken.':
      'Quien llama a este número paga un recargo. No se acepta.',
    'This is the number of a service, not of a person.': 'Es el número de un servicio, no de una persona.',
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
    'This person took the consent back. Do not call, and delete the number.':
      'Esta persona retiró el consentimiento. No llame y borre el número.',
    'This consent has expired. Do not call, and delete the number.':
      'Este consentimiento ha caducado. No llame y borre el número.',
    'This person asked to be erased. Delete everything that you hold by this reference.':
      'Esta persona pidió que la borraran. Borre todo lo que tenga con esta referencia.',
    'Nobody may be called at this number any more. Do not call, and delete the number.':
      'Ya no se puede llamar a nadie a este número. No llame y borre el número.',
    'This consent does not hold any more. Do not call, and delete the number.':
      'Este consentimiento ya no vale. No llame y borre el número.',
    'The places where this number may be have no hour in common at which people may be called.':
      'Los lugares donde puede estar este número no tienen ninguna hora en común en la que se pueda llamar.',
    'A test key cannot hand numbers to anybody. Use a live key, or the console.':
      'Una clave de pruebas no puede entregar números a nadie. Use una clave de producción, o la consola.',
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
    '{0} of {1} have no {2}, and read nothing in its place. Say what stands there for them: {{ contact.{3} | default: "…" }}.':
      '{0} de {1} no tienen {2} y no leen nada en su lugar. Diga qué leen allí: {{ contact.{3} | default: "…" }}.',
    'The campaign was cancelled before the hour that was declared; the rest gets none.':
      'La campaña se canceló antes de la hora declarada; el resto no recibe nada.',
    'It is judged once, at the hour that was declared. What is seen before that decides nothing.':
      'Se juzga una sola vez, a la hora declarada. Lo que se ve antes no decide nada.',
    'Its hour has come; it is judged in a moment.': 'Ha llegado la hora; se juzga en un momento.',
    'Text {0} was clicked more often than each other, beyond what chance explains.':
      'El texto {0} recibió más clics que cada uno de los otros, más de lo que explica el azar.',
    'Text {0} made fewer people leave than each other, beyond what chance explains.':
      'El texto {0} hizo que se fueran menos personas que con cada uno de los otros, más de lo que explica el azar.',
    'Text {0} drew fewer complaints than each other, beyond what chance explains.':
      'El texto {0} causó menos quejas que cada uno de los otros, más de lo que explica el azar.',
    'Too few people count for anything to be judged.': 'Cuentan muy pocas personas para poder juzgar.',
    'No difference showed that chance would not explain.': 'No se vio ninguna diferencia que el azar no explique.',
    'Text {0} was for the rest when the campaign was cancelled.':
      'El texto {0} era para el resto cuando se canceló la campaña.',
    'The rest gets text {0}.': 'El resto recibe el texto {0}.',
    'The campaign was cancelled; the rest gets none.': 'La campaña se canceló; el resto no recibe nada.',
    'The rest waits for a person; text {0} was declared for this.':
      'El resto espera a una persona; para ello se declaró el texto {0}.',
    'This time has passed. Choose a later one, or start it now.':
      'Ese momento ya ha pasado. Elija uno posterior, o empiece ahora.',
    'That is too late: nothing of it would be sent by then, or nobody can know so far ahead.':
      'Es demasiado tarde: para entonces no se enviaría nada, o nadie puede saberlo con tanta antelación.',
    'Say either “at” or “local”.': 'Indique «at» o «local».',
    'Somebody changed this draft since you read it. Read it again before you schedule it.':
      'Alguien ha cambiado este borrador desde que usted lo leyó. Léalo de nuevo antes de programarlo.',
    'This campaign compares no texts.': 'Esta campaña no compara versiones.',
    'Its hour has not come: who decides as soon as one is ahead mostly decides by chance.':
      'Aún no es la hora: quien decide en cuanto una versión va por delante suele decidir por azar.',
    'This is decided, and goes out.': 'Ya está decidido, y se está enviando.',
    // texting
    'There is no such text.': 'Ese SMS no existe.',
    // campaigns
    'All {0} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Los {0} ya han recibido últimamente tantos como declara la finalidad, o como eligieron: si empezara ahora, no se les enviaría.',
    '{0} of {1} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      '{0} de {1} ya han recibido últimamente tantos como declara la finalidad, o como eligieron: si empezara ahora, no se les enviaría.',
    'About {0} % of them have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Cerca del {0} % de ellos ya han recibido últimamente tantos como declara la finalidad, o como eligieron: si empezara ahora, no se les enviaría.',
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
    'Mail from this domain stops soon: something in the DNS that was in order is not any more.':
      'El correo de este dominio se detendrá pronto: algo en el DNS que estaba en orden ya no lo está.',
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
    'No route for texts is active: everything arrives at the sandbox handset, and nothing reaches anybody.':
      'No hay ninguna ruta de SMS activa: todo llega al teléfono de prueba y no alcanza a nadie.',
    'No provider is set up: everything arrives in the sandbox mailbox, and nothing reaches anybody.':
      'No hay ningún proveedor configurado: todo llega al buzón de prueba y no alcanza a nadie.',
    'The Anti-Spam Policy does not accept this.': 'La política antispam no acepta esto.',
    'A person has to look at this before it goes.': 'Una persona tiene que mirar esto antes de que salga.',
    // review
    'Reasons: {0}.': 'Motivos: {0}.',
    // campaigns
    'Text {0} is the same as {1}: write another subject, sender name or preview text.':
      'El texto {0} es igual que {1}: escriba otro asunto, nombre de remitente o texto de vista previa.',
    'Nobody who would get it has agreed that clicks are measured, so nothing can be judged, and the rest gets text {0}. Compare by something else.':
      'De quienes lo recibirían, nadie ha aceptado que se midan los clics, así que no se puede comparar nada y el resto recibe la versión {0}. Compare por otra cosa.',
    'Each text goes to about {0} people who agreed that clicks are measured; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Cada texto va a unas {0} personas que aceptaron que se midan los clics; si cuentan menos de {1}, no se juzga nada y el resto recibe el texto {2}.',
    'Each text goes to about {0} people; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Cada texto va a unas {0} personas; si cuentan menos de {1}, no se juzga nada y el resto recibe el texto {2}.',
    'It has to end after it begins, on the same day.': 'Tiene que acabar después de empezar, el mismo día.',
    'Write it as 2026-12-01T09:00.': 'Escríbalo como 2026-12-01T09:00.',
    'Write the name of the site alone, such as bakery.example.':
      'Escriba solo el nombre del sitio, por ejemplo bakery.example.',
    'It is the same for every reader: no merge tags [CK-03].':
      'Es igual para cada lector: sin etiquetas de combinación [CK-03].',
    'Line {0}: {1}': 'Línea {0}: {1}',
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
    'the sender is not proven': 'el remitente no está acreditado',
    'the sender is not for this country': 'el remitente no es para este país',
    'networks there do not take such a sender': 'las redes de allí no aceptan un remitente así',
    'the sender is not registered there': 'el remitente no está registrado allí',
    'no route serves it': 'ninguna ruta lo cubre',
    'no route can be opened': 'no se puede abrir ninguna ruta',
    '{0} people in {1}: {2}': '{0} personas en {1}: {2}',
    '{0} people in no country of its own: {1}': '{0} personas sin país propio: {1}',
    'and {0} more countries': 'y {0} países más',
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
    'Of the first {0} messages, {1} went to addresses that nobody ever gave.':
      'De los primeros {0} mensajes, {1} fueron a direcciones que nadie dio nunca.',
    'Of the first {0} messages, {1} were called spam.': 'De los primeros {0} mensajes, {1} se marcaron como spam.',
    'Of the first {0} messages, {1} went to addresses that do not exist.':
      'De los primeros {0} mensajes, {1} fueron a direcciones que no existen.',
    'Of the first {0} messages, {1} were refused by the servers.':
      'De los primeros {0} mensajes, los servidores rechazaron {1}.',
    'Of the first {0} messages, {1} made their readers leave.':
      'De los primeros {0} mensajes, {1} hicieron que sus lectores se dieran de baja.',
    'The rest was not sent.': 'El resto no se envió.',
    'The first {0} messages were received well. The rest follows.':
      'Los primeros {0} mensajes fueron bien recibidos. El resto sigue.',
    'After a day servers have answered for {0} of {1} messages. The rest was not sent.':
      'Tras un día, los servidores han respondido por {0} de {1} mensajes. El resto no se envió.',
    'The id of a case.': 'El id de un caso.',
    'The id of an attachment.': 'El id de un adjunto.',
    'Its time was over.': 'Su plazo había terminado.',
    'Nothing of it holds any more.': 'Ya no rige nada de ello.',
    'It became: {0}.': 'Pasó a ser: {0}.',
    'Nothing of what it was about holds any more.': 'Ya no rige nada de lo que se trataba.',
    'It became a way back, in steps.': 'Pasó a ser una vuelta por pasos.',
    'Its step is done.': 'Su paso está dado.',
    'Everything is as it was before.': 'Todo está como antes.',
    'Its step showed too much, twice.': 'Su paso mostró demasiado, dos veces.',
    'Nobody decided the appeal against it in time.': 'Nadie decidió a tiempo el recurso contra ella.',
    'Send more slowly, and to people who expect it.': 'Envíe más despacio y a personas que lo esperan.',
    'Find out where these addresses come from, and send to nobody who did not confirm theirs.':
      'Averigüe de dónde vienen estas direcciones y no envíe a nadie que no haya confirmado la suya.',
    'Read what the servers said in the campaign’s report, and mend that first.':
      'Lea en el informe de la campaña qué dijeron los servidores y corrija eso primero.',
    'Find out who complains, and whether they expected these messages; offer a way to have fewer.':
      'Averigüe quién se queja y si esperaba estos mensajes; ofrezca la manera de recibir menos.',
    'Find out where these addresses come from, and take everything away that came the same way.':
      'Averigüe de dónde vienen estas direcciones y quite todo lo que llegó por la misma vía.',
    'Send what was announced, and no more often.': 'Envíe lo anunciado, y no más a menudo.',
    'Read why they were refused before you write the next one.':
      'Lea por qué se rechazaron antes de escribir el siguiente.',
    'There is nothing to do.': 'No hay nada que hacer.',
    'Bring the documents, or take these people out.': 'Aporte los documentos o quite a estas personas.',
    'Tell us how these consents came to be.': 'Díganos cómo se obtuvieron estos consentimientos.',
    'Paste the lines as they are.': 'Pegue las líneas tal como son.',
    'Bring no list of which you cannot prove each row.': 'No traiga ninguna lista de la que no pueda probar cada fila.',
    'Bring no list that was bought, rented, collected or borrowed, under whatever name.':
      'No traiga ninguna lista comprada, alquilada, recopilada o prestada, con el nombre que sea.',
    'Read the decisions before the next appeal.': 'Lea las decisiones antes del próximo recurso.',
    'Within a day: {0}.': 'En un día: {0}.',
    'Within {0} days: {1}.': 'En {0} días: {1}.',
    'Within a day: {0}, of {1}: {2}, surely between {3} and {4}.':
      'En un día: {0}, de {1}: {2}, con seguridad entre {3} y {4}.',
    'Within {0} days: {1}, of {2}: {3}, surely between {4} and {5}.':
      'En {0} días: {1}, de {2}: {3}, con seguridad entre {4} y {5}.',
    '{0} messages that servers took': '{0} mensajes que aceptaron los servidores',
    '{0} attempts that servers put off': '{0} intentos que los servidores aplazaron',
    '{0} addresses that do not exist': '{0} direcciones que no existen',
    '{0} messages that servers refused': '{0} mensajes que rechazaron los servidores',
    '{0} complaints': '{0} quejas',
    '{0} messages to addresses that nobody ever gave': '{0} mensajes a direcciones que nadie dio nunca',
    '{0} people who left by a link': '{0} personas que se fueron por un enlace',
    '{0} texts that the Anti-Spam Policy does not allow': '{0} textos que la política antispam no permite',
    '{0} texts that somebody had to look at': '{0} textos que alguien tuvo que mirar',
    '{0} consents that were to be proved and were not': '{0} consentimientos que había que probar y no se probaron',
    '{0} proofs that do not hold': '{0} pruebas que no se sostienen',
    '{0} pages that changed a form': '{0} páginas que cambiaron un formulario',
    '{0} imports of which something that was attested is not true':
      '{0} importaciones con algo declarado que no es cierto',
    '{0} lists of a kind that is not taken': '{0} listas de un tipo que no se acepta',
    '{0} appeals that were decided against the account': '{0} recursos decididos contra la cuenta',
    // imports
    'The id of an account.': 'El id de una cuenta.',
    // http
    'There is no such account on this installation.': 'Esa cuenta no existe en esta instalación.',
    // conduct
    'This account is suspended. What it holds can be read, exported and proved, and recipients can leave. “Policy status” says why, and how to answer.':
      'Esta cuenta está suspendida. Lo que contiene se puede leer, exportar y probar, y los destinatarios pueden darse de baja. En «Cumplimiento» se indica por qué y cómo responder.',
    'This service is restricted for the account. “Policy status” says which, why, until when, and how to answer.':
      'Este servicio está restringido para la cuenta. En «Cumplimiento» se indica cuál, por qué, hasta cuándo y cómo responder.',
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
    'The id of a measure.': 'El id de una medida.',
    'There is no such measure in this case.': 'Esa medida no existe en este caso.',
    'This measure has ended already.': 'Esta medida ya ha terminado.',
    'There are fifty messages. Decide, or close the case.': 'Ya hay cincuenta mensajes. Decida, o cierre el caso.',
    'There is no appeal that waits to be decided.': 'No hay ningún recurso pendiente de decisión.',
    'What the appeal is against does not hold any more. It can only be decided as lifted.':
      'Aquello contra lo que se recurre ya no está en vigor. Solo puede resolverse como levantado.',
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
    'The purpose of this box is not published yet. Publish the purpose first; then people can be asked for it.':
      'La finalidad de esta casilla aún no está publicada. Publique primero la finalidad; después se puede preguntar por ella.',
    'This box stands for no published purpose, so nobody could know what they agree to.':
      'Esta casilla no corresponde a ninguna finalidad publicada, así que nadie podría saber a qué consiente.',
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
    'the contrast is {0}': 'el contraste es {0}',
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
    '{0} px wide, by night': '{0} px de ancho, de noche',
    '{0} px wide, by day': '{0} px de ancho, de día',
    ticked: 'marcada',
    '{0} % of it is seen': 'se ve el {0} %',
    'it has no box': 'no tiene casilla',
    'one is off the screen': 'uno está fuera de la pantalla',
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
    'This has not been yet: nothing can have been ticked then.':
      'Eso todavía no ha llegado: entonces no se pudo marcar nada.',
    'This version was published later: nobody can have seen it then.':
      'Esta versión se publicó más tarde: entonces nadie pudo verla.',
    'This version has no box “{0}”: nobody can have ticked it.':
      'Esta versión no tiene la casilla «{0}»: nadie pudo marcarla.',
    'A box for email was ticked: send the address as “email”.':
      'Se marcó una casilla para correo: envíe la dirección como «email».',
    'A box for text messages or calls was ticked: send the number as “phone”.':
      'Se marcó una casilla para SMS o llamadas: envíe el número como «phone».',
    'The privacy notice cannot be read at its address: {0}. Readers have to find it there.':
      'La política de privacidad no se puede leer en su dirección: {0}. Los lectores deben encontrarla allí.',
    'What stands at the address of the privacy notice is no text: a page or a PDF is.':
      'Lo que hay en la dirección de la política de privacidad no es un texto: debe ser una página o un PDF.',
    'this is no web address': 'no es una dirección web',
    'no web site listens on this port': 'ningún sitio web escucha en ese puerto',
    'this address leads into a private network, where no reader comes':
      'esa dirección lleva a una red privada, adonde no llega ningún lector',
    'there is no such host': 'ese host no existe',
    'nothing answers there': 'allí no responde nada',
    'its certificate is not valid': 'su certificado no es válido',
    'it does not answer in time': 'no responde a tiempo',
    'it is too large to be kept': 'es demasiado grande para guardarlo',
    'it leads in a circle': 'lleva en círculo',
    'it leads from https to http': 'lleva de https a http',
    'what answers there is no web server': 'lo que responde allí no es un servidor web',
    'it answers {0}': 'responde {0}',
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
    'the name of the programme and who sends it': 'el nombre del programa y quién lo envía',
    'how often': 'con qué frecuencia',
    'that messages and data may cost something': 'que los mensajes y los datos pueden tener coste',
    'how it is ended': 'cómo se termina',
    'that no purchase depends on it': 'que ninguna compra depende de ello',
    'the terms of the messages': 'las condiciones de los mensajes',
    'the privacy notice': 'el aviso de privacidad',
    '{0} looks like a box, and is none. There is one box for each consent, and it is empty.':
      'Con {0} parece que hay una casilla, y no la hay. Cada consentimiento tiene una casilla, y está vacía.',
    '{0} advertises. The label is repeated in the mail that asks, which nobody has agreed to.':
      'Con {0} se hace publicidad. La etiqueta se repite en el correo de confirmación, que nadie ha consentido todavía.',
    '{0} is no part of a name. Who asks is named, and nothing is advertised with it.':
      'En un nombre sobra {0}. Se nombra a quien lo pide, y no se hace publicidad con ello.',
    '{0} names nobody. Each partner stands on the form by name, with a box of its own.':
      'Con {0} no se nombra a nadie. Cada socio figura en el formulario con su nombre y su propia casilla.',
    'Nobody has looked whether the privacy notice can be read.':
      'Nadie ha mirado si se puede leer el aviso de privacidad.',
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
    'Small letters, digits, - and _; 32 at most.': 'Letras minúsculas, cifras, - y _; 32 como máximo.',
    'Small letters, digits, dots, - and _; 64 at most.': 'Letras minúsculas, cifras, puntos, - y _; 64 como máximo.',
    // sites
    'Two capital letters, such as DE.': 'Dos letras mayúsculas, por ejemplo DE.',
    'Six hexadecimal digits, such as #1d4ed8.': 'Seis cifras hexadecimales, por ejemplo #1d4ed8.',
    // consent
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
    'Say that the consent can be withdrawn.': 'Diga que el consentimiento se puede retirar.',
    'Say that the consent can be withdrawn at any time.':
      'Diga que el consentimiento se puede retirar en cualquier momento.',
    'Say how the consent can be withdrawn, such as by a link in each message.':
      'Diga cómo se puede retirar el consentimiento, por ejemplo con un enlace en cada mensaje.',
    'A consent can always be withdrawn; this sentence denies it.':
      'Un consentimiento siempre se puede retirar; esta frase lo niega.',
    English: 'inglés',
    French: 'francés',
    German: 'alemán',
    Spanish: 'español',
    Italian: 'italiano',
    Portuguese: 'portugués',
    'another language': 'otro idioma',
    // content
    'This is not written in that format, or has faults: mend what the preflight shows first.':
      'No está escrito en ese formato, o tiene fallos: corrija primero lo que muestra la comprobación previa.',
    'Markdown has at most {0} characters, and this is longer.':
      'Markdown admite {0} caracteres como máximo, y este texto es más largo.',
    'A tag such as {% if %} stands where only HTML has a place for it, between the rows of a table for instance.':
      'Hay una etiqueta como {% if %} en un lugar que solo existe en HTML, por ejemplo entre las filas de una tabla.',
    'the name': 'el nombre',
    'the postal address': 'la dirección postal',
    'a style for all that is in the message': 'un estilo para todo lo que hay en el mensaje',
    'it is in a block that not every reader gets': 'está en un bloque que no reciben todos los lectores',
    'why the reader gets it': 'por qué lo recibe el lector',
    'the link to unsubscribe': 'el enlace de baja',
    'the link to the preferences': 'el enlace a las preferencias',
    'the link that answers “why did I get this?”': 'el enlace que responde a «¿por qué recibí esto?»',
    'your name': 'su nombre',
    'your postal address': 'su dirección postal',
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
    '<{0}> does not belong in a message: mail programs remove it, and filters mistrust it.':
      '<{0}> no va en un mensaje: los programas de correo lo quitan y los filtros desconfían de él.',
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
    'The message has {0} bytes, and Gmail cuts off what is beyond {1}: the way to unsubscribe, too.':
      'El mensaje tiene {0} bytes, y Gmail corta lo que pasa de {1}: también la baja.',
    'The message has {0} bytes. Gmail cuts off what is beyond {1}.':
      'El mensaje tiene {0} bytes. Gmail corta lo que pasa de {1}.',
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
    '<{0}> is not closed, or closed where another element is open.':
      '<{0}> no está cerrado, o se cierra donde hay otro elemento abierto.',
    '<mj-include> would read a file of this server. Put its content here.':
      '<mj-include> leería un archivo de este servidor. Ponga aquí su contenido.',
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
    'Words from one person to another, with nothing around them.':
      'Palabras de una persona a otra, sin nada alrededor.',
    'One long story and two short ones, every month.': 'Una historia larga y dos cortas, cada mes.',
    'One thing that happens once: an event, an opening, a launch.':
      'Algo que ocurre una vez: un evento, una apertura, un lanzamiento.',
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
    'Another account of this installation has proven this domain. It can be used here once it is given up there.':
      'Otra cuenta de esta instalación ha acreditado este dominio. Se podrá usar aquí cuando se deje allí.',
    'Mail leaves encrypted wherever its server can.': 'El correo sale cifrado siempre que el servidor puede.',
    'A route of yours does not encrypt. Choose STARTTLS or TLS for it; Gmail asks for it.':
      'Una de sus vías no cifra. Elija STARTTLS o TLS para ella; Gmail lo pide.',
    'Each message of a campaign carries it, and it is signed (RFC 8058).':
      'Cada mensaje de una campaña lo lleva, y está firmado (RFC 8058).',
    'Not looked up yet. It says what becomes of mail that only pretends to be yours; begin with p=none.':
      'Aún sin consultar. Dice qué pasa con el correo que solo finge ser suyo; empiece con p=none.',
    'Not looked up yet. Only needed while no signing key is published.':
      'Aún sin consultar. Solo hace falta mientras no haya una clave de firma publicada.',
    'Not looked up yet. This key signs as soon as the DNS has it.':
      'Aún sin consultar. Esta clave firma en cuanto el DNS la tiene.',
    'Not looked up yet.': 'Aún sin consultar.',
    'Leave it where it is for now: mail that was signed with it is still on its way.':
      'Déjelo donde está por ahora: aún hay correo en camino firmado con él.',
    'Not looked up yet. With it, bounces and reports come straight back here.':
      'Aún sin consultar. Con él, los rebotes y los informes vuelven directamente aquí.',
    'Not looked up yet. It goes with the record above.': 'Aún sin consultar. Va con el registro de arriba.',
    'Not looked up yet. With it, those who write to you tell where encryption fails.':
      'Aún sin consultar. Con él, quienes le escriben dicen dónde falla el cifrado.',
    'Not looked up yet. Whoever gave you the address sets its name.':
      'Aún sin consultar. El nombre lo pone quien le dio la dirección.',
    'Not looked up yet. In place of spf.your-provider.example goes the name that your provider tells you.':
      'Aún sin consultar. En lugar de spf.your-provider.example va el nombre que le dice su proveedor.',
    'Not looked up yet. If there is such a record already, add the middle part to it: two records count as none.':
      'Aún sin consultar. Si ya hay un registro así, añádale la parte central: dos registros cuentan como ninguno.',
    'Publish {0} and {1} of {2}, as Settings, Sending shows them; then check again.':
      'Publique {0} y {1} de {2}, como se ve en Ajustes, Envío; después compruébelo otra vez.',
    'Publish {0} of {1}, as Settings, Sending shows them; then check again.':
      'Publique {0} de {1}, como se ve en Ajustes, Envío; después compruébelo otra vez.',
    'the proof that the domain is yours': 'la prueba de que el dominio es suyo',
    'the DKIM key': 'la clave DKIM',
    'the SPF record': 'el registro SPF',
    'the DMARC record': 'el registro DMARC',
    'the MX record of the return path': 'el registro MX de la ruta de retorno',
    'the SPF record of the return path': 'el registro SPF de la ruta de retorno',
    'the name of the sending address (PTR)': 'el nombre de la dirección de envío (PTR)',
    encryption: 'el cifrado',
    'the record for reports about encryption': 'el registro de los informes sobre el cifrado',
    'the way out by one click': 'la baja con un clic',
    'The DNS did not answer. It is asked again by itself.':
      'El DNS no respondió. Se le volverá a preguntar automáticamente.',
    'There is no such record yet. New records may take hours to appear.':
      'Ese registro todavía no existe. Los nuevos pueden tardar horas en aparecer.',
    'The name leads to {0}, where no key stands.': 'El nombre lleva a {0}, donde no hay ninguna clave.',
    'What stands there is no key. Copy the value again.': 'Lo que hay allí no es una clave. Copie el valor otra vez.',
    'The key was taken back: its record is empty. Copy the value again.':
      'La clave se retiró: su registro está vacío. Copie el valor otra vez.',
    'There is a record, but with another key. Copy the value again.':
      'Hay un registro, pero con otra clave. Copie el valor otra vez.',
    'The record allows this key for something else than mail. Copy the value again.':
      'El registro permite esta clave para algo que no es correo. Copie el valor otra vez.',
    'There are several records; some receivers take the wrong one. Keep ours.':
      'Hay varios registros; algunos receptores toman el equivocado. Conserve el nuestro.',
    'The key is published, but marked as a test (t=y): take that away.':
      'La clave está publicada, pero marcada como prueba (t=y): quítelo.',
    'The key is published.': 'La clave está publicada.',
    'The domain is proven to be yours.': 'Está acreditado que el dominio es suyo.',
    'Only needed while no signing key is published.': 'Solo hace falta mientras no haya una clave de firma publicada.',
    'The domain says nothing about who may send for it. Your provider tells you what to include.':
      'El dominio no dice nada de quién puede enviar por él. Su proveedor le dice qué incluir.',
    'There are several such records, which counts as none. Join them into one.':
      'Hay varios registros de este tipo, lo que cuenta como ninguno. Júntelos en uno.',
    'In place of {0} goes the name that your provider tells you.':
      'En lugar de {0} va el nombre que le dice su proveedor.',
    'The record lets everybody send for this domain. End it with ~all or -all.':
      'El registro deja que cualquiera envíe por este dominio. Termínelo con ~all o -all.',
    'It takes {0} look-ups to read this record, and receivers stop at {1}: then nothing of it counts. Take includes away that you do not need.':
      'Hacen falta {0} consultas para leer este registro, y los receptores paran en {1}: entonces no cuenta nada. Quite los include que no necesite.',
    'Receivers cannot read this record: {0}.': 'Los receptores no pueden leer este registro: {0}.',
    'Part of it could not be looked up: {0}.': 'Una parte no se pudo consultar: {0}.',
    'It does not allow {0}, from which your mail leaves ({1}).': 'No permite {0}, de donde sale su correo ({1}).',
    'Add ip6:{0} to it.': 'Añada ip6:{0}.',
    'Add ip4:{0} to it.': 'Añada ip4:{0}.',
    'Found, with {0} of {1} look-ups.': 'Encontrado, con {0} de {1} consultas.',
    '{0} of its names lead nowhere.': '{0} de sus nombres no llevan a ninguna parte.',
    'It does not name {0} itself; make sure that it includes what your provider tells you.':
      'No nombra {0} en sí; asegúrese de que incluye lo que le dice su proveedor.',
    'There are several such records, which counts as none. Keep one.':
      'Hay varios registros de este tipo, lo que cuenta como ninguno. Deje uno.',
    'The record names no policy that is one: p=none, p=quarantine or p=reject.':
      'El registro no nombra ninguna política válida: p=none, p=quarantine o p=reject.',
    'Mail that only pretends to be yours is let through (p=none).':
      'El correo que solo finge ser suyo se deja pasar (p=none).',
    'To read reports here, add mailto:{0} to its rua.': 'Para leer los informes aquí, añada mailto:{0} a su rua.',
    'It is that of the organisation.': 'Es el de la organización.',
    'Mail that only pretends to be yours goes to the junk folder.':
      'El correo que solo finge ser suyo va a la carpeta de correo no deseado.',
    'Mail that only pretends to be yours is refused.': 'El correo que solo finge ser suyo se rechaza.',
    'What stands there is no such record. Copy the value again.':
      'Lo que hay allí no es un registro así. Copie el valor otra vez.',
    'Without it, nobody tells you where the encryption of mail to you fails.':
      'Sin él, nadie le dice dónde falla el cifrado del correo que recibe.',
    'The record names nobody to tell: its rua is missing or no address.':
      'El registro no nombra a nadie a quien avisar: su rua falta o no es una dirección.',
    'Senders tell where encryption fails.': 'Los remitentes dicen dónde falla el cifrado.',
    'Without it, bounces come to the mail server of the domain itself and are not read here.':
      'Sin él, los rebotes van al servidor de correo del propio dominio y no se leen aquí.',
    'Bounces come back here.': 'Los rebotes vuelven aquí.',
    'Bounces go to {0} first, and not to {1}.': 'Los rebotes van primero a {0}, y no a {1}.',
    'Bounces go to nobody first, and not to {0}.': 'Los rebotes no van primero a nadie, y no a {0}.',
    '{0} has no name. Whoever gave you the address sets it; Gmail and others refuse mail without one.':
      '{0} no tiene nombre. Lo pone quien le dio la dirección; Gmail y otros rechazan el correo sin él.',
    'The name leads back to the address.': 'El nombre lleva de vuelta a la dirección.',
    '{0} does not lead back to {1}: give that name an AAAA record.':
      '{0} no lleva de vuelta a {1}: dé a ese nombre un registro AAAA.',
    '{0} does not lead back to {1}: give that name an A record.':
      '{0} no lleva de vuelta a {1}: dé a ese nombre un registro A.',
    'There is no such host. Check its name.': 'Ese host no existe. Compruebe su nombre.',
    'The name of the host leads into a private network. Only the account of this installation’s operator may send there.':
      'El nombre del host lleva a una red privada. Solo la cuenta del operador de esta instalación puede enviar allí.',
    'Nothing answers at this host and port. Check both, and whether a firewall is in between.':
      'Nada responde en ese host y puerto. Compruebe ambos, y si hay un cortafuegos en medio.',
    'The server hung up. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'El servidor colgó. Compruebe el puerto y el tipo de cifrado: 465 es para TLS desde el principio, 587 para STARTTLS.',
    'The server did not answer in time. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'El servidor no respondió a tiempo. Compruebe el puerto y el tipo de cifrado: 465 es para TLS desde el principio, 587 para STARTTLS.',
    'The server said no.': 'El servidor dijo que no.',
    'The server is not available now. Try again later.': 'El servidor no está disponible ahora. Inténtelo más tarde.',
    'The connection could not be encrypted. Check the port, the kind of encryption, and whether the certificate is valid for this host.':
      'No se pudo cifrar la conexión. Compruebe el puerto, el tipo de cifrado y si el certificado es válido para este host.',
    'There is no safe way to log in: the server offers none, or only without encryption.':
      'No hay ninguna forma segura de identificarse: el servidor no ofrece ninguna, o solo sin cifrado.',
    'What answers there does not speak SMTP. Check the port.':
      'Lo que responde allí no habla SMTP. Compruebe el puerto.',
    'The test could not be written down here. Look at the log of the installation.':
      'La prueba no se pudo anotar aquí. Mire el registro de la instalación.',
    'The test was stopped.': 'La prueba se detuvo.',
    'The server answers, and offers no encryption (STARTTLS) at this port. Try port 465 with TLS from the start, or ask the provider which port encrypts.':
      'El servidor responde y no ofrece cifrado (STARTTLS) en este puerto. Pruebe el puerto 465 con TLS desde el principio, o pregunte al proveedor qué puerto cifra.',
    'The server refused the log-in. Check the user name and the password.':
      'El servidor rechazó la identificación. Compruebe el usuario y la contraseña.',
    'The log-in works, but the server does not take mail from this sender. Check which senders the provider knows.':
      'La identificación funciona, pero el servidor no acepta correo de este remitente. Compruebe qué remitentes conoce el proveedor.',
    'The log-in works, but the server does not take mail for your address.':
      'La identificación funciona, pero el servidor no acepta correo para su dirección.',
    'The server answers and takes the log-in.': 'El servidor responde y acepta la identificación.',
    'The server took a message for {0}.': 'El servidor aceptó un mensaje para {0}.',
    'The server did not take the message.': 'El servidor no aceptó el mensaje.',
    'The account accepted the policies in force.': 'La cuenta aceptó las políticas vigentes.',
    'Nobody has accepted the policies in force for this account.':
      'Nadie ha aceptado las políticas vigentes por esta cuenta.',
    'Nobody has stopped this sending.': 'Nadie ha detenido este envío.',
    'This sending was stopped.': 'Este envío se detuvo.',
    'The account may send email, and from this domain.': 'La cuenta puede enviar correo, y desde este dominio.',
    'The account is suspended, or restricted from sending email or from this domain.':
      'La cuenta está suspendida, o no puede enviar correo o no desde este dominio.',
    'The account may {0}.': 'La cuenta puede {0}.',
    'The account is suspended, or may not {0} for now.': 'La cuenta está suspendida, o por ahora no puede {0}.',
    'The DNS proves the domain of the sender to be the account’s, or nothing leaves the house.':
      'El DNS acredita que el dominio del remitente es de la cuenta, o nada sale de la casa.',
    'The DNS does not prove the domain of the sender to be the account’s. Publish what Settings, Sending shows.':
      'El DNS no acredita que el dominio del remitente sea de la cuenta. Publique lo que se ve en Ajustes, Envío.',
    'The sender is proven to be the account’s where this number is, or nothing leaves the house.':
      'El remitente está acreditado como de la cuenta donde está este número, o nada sale de la casa.',
    'The sender is not proven to be the account’s, or may not be used where this number is.':
      'El remitente no está acreditado como de la cuenta, o no se puede usar donde está este número.',
    'The contact has the address that the consent was given for.':
      'El contacto tiene la dirección para la que se dio el consentimiento.',
    'The contact has no such address any more. A consent is not carried over to another one.':
      'El contacto ya no tiene esa dirección. Un consentimiento no pasa a otra.',
    'The contact has the number that the consent was given for.':
      'El contacto tiene el número para el que se dio el consentimiento.',
    'The contact has no such number any more. A consent is not carried over to another one.':
      'El contacto ya no tiene ese número. Un consentimiento no pasa a otro.',
    'Nothing keeps mail from this address.': 'Nada impide el correo a esta dirección.',
    'This address is suppressed: it bounced, complained, or was closed to mail.':
      'Esta dirección está bloqueada: rebotó, se quejó o se cerró al correo.',
    'Nothing keeps {0} from this number.': 'Nada impide {0} a este número.',
    'This number is suppressed: it is not in service, it has another owner, or it was closed.':
      'Este número está bloqueado: no está en servicio, tiene otro titular o se cerró.',
    'The consent was not withdrawn.': 'El consentimiento no se ha retirado.',
    'The consent was withdrawn.': 'El consentimiento se retiró.',
    'There is a consent for this purpose by email.': 'Hay un consentimiento para esta finalidad por correo.',
    'There is no active consent for this purpose by email.':
      'No hay ningún consentimiento vigente para esta finalidad por correo.',
    'There is a consent for this purpose {0}.': 'Hay un consentimiento para esta finalidad {0}.',
    'There is no active consent for this purpose {0}. One by another way says nothing of it.':
      'No hay ningún consentimiento vigente para esta finalidad {0}. Uno por otra vía no dice nada de ello.',
    'The person ticked the box, and it is evidenced as well as the channel and the region demand.':
      'La persona marcó la casilla, y está probado tan bien como exigen el canal y la región.',
    'The consent is not confirmed: its evidence is less than the channel and the region demand.':
      'El consentimiento no está confirmado: su prueba es menor de lo que exigen el canal y la región.',
    'Nothing of the confirmation was a rehearsal, or nothing leaves the house.':
      'Nada de la confirmación fue un ensayo, o nada sale de la casa.',
    'The confirmation went to the sandbox mailbox, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'La confirmación fue al buzón de prueba, donde cualquiera de la cuenta podía responderla. Solo cuenta en pruebas; la persona tiene que inscribirse de nuevo.',
    'The confirmation went to the sandbox handset, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'La confirmación fue al teléfono de prueba, donde cualquiera de la cuenta podía responderla. Solo cuenta en pruebas; la persona tiene que inscribirse de nuevo.',
    'The person agreed to the purpose as it is now.': 'La persona consintió la finalidad tal como es ahora.',
    'The person agreed to another version of this purpose, or to none.':
      'La persona consintió otra versión de esta finalidad, o ninguna.',
    'The consent stands in the log, under a checkpoint: it can be proved.':
      'El consentimiento está en el registro, bajo un punto de control: se puede probar.',
    'The consent does not stand in the log yet: it could not be proved.':
      'El consentimiento aún no está en el registro: no se podría probar.',
    'Screening, or people, cleared exactly these words under the policy as it is now.':
      'La revisión del contenido, o una persona, admitió exactamente estas palabras según la política actual.',
    'These words are not cleared: they are refused, or a person has yet to look at them.':
      'Estas palabras no están admitidas: se rechazaron, o una persona tiene que mirarlas aún.',
    'What is known of the person makes nothing else of the message.':
      'Lo que se sabe de la persona no convierte el mensaje en otra cosa.',
    'With the values of this person in it the message says something that is not accepted.':
      'Con los valores de esta persona, el mensaje dice algo que no se acepta.',
    'It comes no more often than the purpose declares, nor than the person chose.':
      'No llega más a menudo de lo que declara la finalidad ni de lo que eligió la persona.',
    'The person has lately had as many of these as the purpose declares, or as they chose themselves.':
      'La persona ya ha recibido últimamente tantos como declara la finalidad, o como eligió.',
    'One more is within what is allowed where this number may be.':
      'Uno más cabe en lo permitido donde puede estar este número.',
    'This number has lately had as many as are allowed where it may be. It waits.':
      'Este número ya ha recibido últimamente tantos como se permiten donde puede estar. Espera.',
    'It is an hour of the day at which people may be written to where this number may be.':
      'Es una hora del día en la que se puede escribir donde puede estar este número.',
    'It is too early or too late, or no day for it, where this number may be. It waits.':
      'Es demasiado pronto o demasiado tarde, o no es día para ello, donde puede estar este número. Espera.',
    'send text messages': 'enviar SMS',
    texts: 'los SMS',
    'use phone numbers': 'usar números de teléfono',
    'by telephone': 'por teléfono',
    calls: 'las llamadas',
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
    'The server answers and lets us in.': 'El servidor responde y nos deja entrar.',
    'The provider answers, and did not refuse us.': 'El proveedor responde y no nos rechazó.',
    'The server hung up. Check the port, and whether it wants TLS.':
      'El servidor colgó. Compruebe el puerto, y si quiere TLS.',
    'The server did not answer in time. Check the port, and whether it wants TLS.':
      'El servidor no respondió a tiempo. Compruebe el puerto, y si quiere TLS.',
    'The server refused us. Check the name and the password, and whether it knows our address.':
      'El servidor nos rechazó. Compruebe el nombre y la contraseña, y si conoce nuestra dirección.',
    'The connection could not be encrypted. Check the port, and whether the certificate is valid for this host.':
      'No se pudo cifrar la conexión. Compruebe el puerto, y si el certificado es válido para este host.',
    'What answers there does not speak SMPP. Check the port.':
      'Lo que responde allí no habla SMPP. Compruebe el puerto.',
    'What answers there does not speak HTTP. Check the address.':
      'Lo que responde allí no habla HTTP. Compruebe la dirección.',
    'The handset’s number is none. Begin with + and the code of the country.':
      'El número del teléfono de pruebas no es válido. Empiece por + y el prefijo del país.',
    'What goes to the sandbox mailbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Lo que va al buzón de pruebas no llega a nadie, así que no sustituye a otra vía. Úselo solo.',
    'This is neither a route nor a sender domain of the account.':
      'No es ni una vía ni un dominio de envío de la cuenta.',
    'This neither warms up, nor did.': 'Ni está en calentamiento ni lo ha estado.',
    // embeddings
    'The id of an embedding.': 'El id de una inserción.',
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
    'A look at the page found it in order; {0} had asked for it.':
      'Una revisión de la página la encontró en orden; la había pedido {0}.',
    'A box on this page is ticked before anybody ticked it. The form is not shown there any more. Take the box away, then ask for it to be opened again.':
      'Una casilla de esta página está marcada antes de que nadie la marque. El formulario ya no se muestra allí. Quite la casilla y después pida que se vuelva a abrir.',
    'This page has a box of its own that sends to the form. The form is not shown there any more. Paste our lines as they are, then ask for it to be opened again.':
      'Esta página tiene una casilla propia que envía al formulario. El formulario ya no se muestra allí. Pegue nuestras líneas tal como son y después pida que se vuelva a abrir.',
    'On this page the form cannot be seen as it is. It is not shown there any more. Show it whole and uncovered, then ask for it to be opened again.':
      'En esta página no se puede ver el formulario tal como es. Ya no se muestra allí. Muéstrelo entero y sin tapar y después pida que se vuelva a abrir.',
    'This page has other words than ours around the form, or in it, that bear on consent. It is not shown there any more. Put the words right, then ask for it to be opened again.':
      'Esta página tiene otras palabras que las nuestras, alrededor del formulario o dentro, que afectan al consentimiento. Ya no se muestra allí. Corrija las palabras y después pida que se vuelva a abrir.',
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
    'Signed for {0}, but sent by somebody else{1}: most likely forwarded, or by a provider without your return path.':
      'Firmado para {0}, pero enviado por otro{1}: lo más probable es que se reenviara, o que fuera un proveedor sin su ruta de retorno.',
    'Allowed by the SPF record of {0}, but not signed: find out who sends there, and sign it.':
      'Permitido por el registro SPF de {0}, pero sin firmar: averigüe quién envía desde ahí y haga que se firme.',
    'Neither signed nor allowed for your domain, but for {0}: a service of yours that is not set up, or somebody who uses your name.':
      'Ni firmado ni permitido para su dominio, pero sí para {0}: un servicio suyo sin configurar, o alguien que usa su nombre.',
    'Neither signed nor allowed by anybody: a machine of yours that was forgotten, or somebody who uses your name.':
      'Ni firmado ni permitido por nadie: una máquina suya olvidada, o alguien que usa su nombre.',
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
    'The server offered no encryption, or somebody in between took the offer away. Switch STARTTLS on.':
      'El servidor no ofreció cifrado, o alguien en medio retiró la oferta. Active STARTTLS.',
    'Its certificate is for another name. Get one for the name in the MX record.':
      'Su certificado es para otro nombre. Consiga uno para el nombre del registro MX.',
    'Its certificate is too old. Renew it, and see why that did not happen by itself.':
      'Su certificado ha caducado. Renuévelo y mire por qué no se hizo solo.',
    'Nobody whom senders trust has signed its certificate, or the one in between is missing.':
      'Nadie en quien confíen los remitentes firmó su certificado, o falta el intermedio.',
    'The encryption could not be agreed on, for a reason that has no name of its own.':
      'No se pudo acordar el cifrado, por una razón sin nombre propio.',
    'The TLSA record fits no certificate of the server. Renew both together.':
      'El registro TLSA no encaja con ningún certificado del servidor. Renueve ambos a la vez.',
    'The signatures in the DNS of the domain do not hold (DNSSEC).':
      'Las firmas en el DNS del dominio no valen (DNSSEC).',
    'The sender insists on DANE, and the server has no TLSA record that counts.':
      'El remitente exige DANE, y el servidor no tiene ningún registro TLSA válido.',
    'The MTA-STS policy could not be fetched. Look at mta-sts. and its web server.':
      'No se pudo obtener la política MTA-STS. Mire mta-sts. y su servidor web.',
    'The MTA-STS policy breaks the rules of RFC 8461.': 'La política MTA-STS incumple las reglas de la RFC 8461.',
    'The web server with the MTA-STS policy has a certificate that does not hold.':
      'El servidor web con la política MTA-STS tiene un certificado que no vale.',
    'The report counts them and does not say why.': 'El informe los cuenta y no dice por qué.',
    // http
    'This has a character that no text has.': 'Contiene un carácter que no aparece en ningún texto.',
    'Log in, or send an API key as “Authorization: Bearer om_live_…”.':
      'Inicie sesión, o envíe una clave de API como «Authorization: Bearer om_live_…».',
    'This API key is not known, or was revoked.': 'Esta clave de API no se conoce, o se ha revocado.',
    'This is for operators of the installation whose role includes “{0}”. An administrator of the installation can give it; an owner of an account cannot.':
      'Esto es para operadores de la instalación cuyo rol incluye «{0}». Puede darlo un administrador de la instalación; el propietario de una cuenta no.',
    'Your role or key does not include “{0}”. Ask an owner of the account.':
      'Su rol o su clave no incluye «{0}». Pídaselo a un propietario de la cuenta.',
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
    'A file of this kind is not taken here. Taken are: {0}.':
      'Aquí no se acepta este tipo de archivo. Se aceptan: {0}.',
    'Too many requests. Wait as long as Retry-After says.': 'Demasiadas peticiones. Espere lo que indique Retry-After.',
    'An Idempotency-Key has 1 to {0} printable ASCII characters.':
      'Una Idempotency-Key tiene de 1 a {0} caracteres ASCII imprimibles.',
    'This Idempotency-Key was used for another request. Use a new one for each.':
      'Esta Idempotency-Key se usó para otra petición. Use una nueva para cada una.',
    'Something broke on our side; nothing was changed. Try again, and tell the operator the request id if it stays.':
      'Algo falló por nuestra parte; no se cambió nada. Inténtelo de nuevo y, si sigue igual, comunique al operador el identificador de la petición.',
    'A part of the system does not answer just now; nothing was changed. Try again in a moment.':
      'Una parte del sistema no responde en este momento; no se cambió nada. Inténtelo de nuevo en un momento.',
    'Some of what was sent does not fit. Each entry of “errors” says where and why.':
      'Algo de lo enviado no encaja. Cada entrada de «errors» dice dónde y por qué.',
    'Send “rev”, or If-Match, as you read it.': 'Envíe «rev», o If-Match, tal como lo leyó.',
    'This is no cursor of this list. Send “next_cursor” as this list gave it, or begin without one.':
      'No es un cursor de esta lista. Envíe «next_cursor» como lo dio esta lista, o empiece sin él.',
    'A box starts empty and free: nothing here can tick it for its reader.':
      'Una casilla empieza vacía y libre: nada aquí puede marcarla por quien la lee.',
    'Every class but the necessary is off until the visitor chooses: nothing here can choose for them.':
      'Todas las clases, salvo la necesaria, están desactivadas hasta que el visitante elige: nada aquí puede elegir por él.',
    'Refusing, accepting and choosing look and read alike: nothing here can make one stand out.':
      'Rechazar, aceptar y elegir se ven y se leen igual: nada aquí puede hacer que una opción destaque.',
    'There is no such field here.': 'Aquí no existe ese campo.',
    'This is missing.': 'Esto falta.',
    'This does not fit here.': 'Esto no encaja aquí.',
    'Send one of: {0}.': 'Envíe uno de: {0}.',
    'Send {0}.': 'Envíe {0}.',
    'A name in here does not fit.': 'Un nombre de dentro no encaja.',
    'An entry in here does not fit.': 'Una entrada de dentro no encaja.',
    'This is empty.': 'Esto está vacío.',
    'Send a multiple of {0}.': 'Envíe un múltiplo de {0}.',
    'Send {0}; this is a number with a fraction.': 'Envíe {0}; esto es un número con decimales.',
    'Send {0}; this is {1}.': 'Envíe {0}; esto es {1}.',
    'Send exactly {0} {1}.': 'Envíe exactamente {0} {1}.',
    'Send a number that is exactly {0}.': 'Envíe un número que sea exactamente {0}.',
    'Send at least {0} {1}.': 'Envíe al menos {0} {1}.',
    'Send a number that is at least {0}.': 'Envíe un número que sea al menos {0}.',
    'Send more than {0} {1}.': 'Envíe más de {0} {1}.',
    'Send a number that is more than {0}.': 'Envíe un número mayor que {0}.',
    'Send at most {0} {1}.': 'Envíe como máximo {0} {1}.',
    'Send a number that is at most {0}.': 'Envíe un número que sea como máximo {0}.',
    'Send less than {0} {1}.': 'Envíe menos de {0} {1}.',
    'Send a number that is less than {0}.': 'Envíe un número menor que {0}.',
    'Send a time, such as 2026-11-26T09:00:00Z.': 'Envíe un momento, por ejemplo 2026-11-26T09:00:00Z.',
    'Send a day, such as 2026-11-26.': 'Envíe un día, por ejemplo 2026-11-26.',
    'Send a time of day, such as 09:00:00.': 'Envíe una hora, por ejemplo 09:00:00.',
    'Send an e-mail address.': 'Envíe una dirección de correo.',
    'Send a web address, such as https://example.org.': 'Envíe una dirección web, por ejemplo https://example.org.',
    'Send bytes as base64.': 'Envíe bytes en base64.',
    'Send a text that begins with {0}.': 'Envíe un texto que empiece por {0}.',
    'Send an id of this kind: {0}_ and 25 characters, as it was given.':
      'Envíe un id de este tipo: {0}_ y 25 caracteres, como se dio.',
    'This text is not in the form that is wanted here.': 'Este texto no tiene la forma que se pide aquí.',
    'a text': 'un texto',
    'a number': 'un número',
    'a whole number': 'un número entero',
    'true or false': 'true o false',
    'a list': 'una lista',
    'an object': 'un objeto',
    'a time': 'un momento',
    null: 'null',
    nothing: 'nada',
    'another value': 'otro valor',
    character: 'carácter',
    characters: 'caracteres',
    entry: 'entrada',
    entries: 'entradas',
    byte: 'byte',
    bytes: 'bytes',
    'It is about {0}, by the case {1}.': 'Se trata de {0}, por el caso {1}.',
    'email campaigns': 'campañas de correo',
    'text campaigns': 'campañas de SMS',
    imports: 'importaciones',
    forms: 'formularios',
    'messages for acts': 'mensajes por actos',
    'API keys': 'claves de API',
    measuring: 'la medición',
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
    'The id of a document.': 'El id de un documento.',
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
    'When and from where each person signed up on a form, and when they confirmed it: the record of a double opt-in where the confirmation came after the sign-up.':
      'Cuándo y desde dónde se inscribió cada persona en un formulario, y cuándo lo confirmó: el registro de un doble opt-in si la confirmación llegó después de la inscripción.',
    'The words beside the box, and that a box was ticked at all. Add both; rows without OPTIN_TIME were imported there too, and stay in quarantine.':
      'Las palabras junto a la casilla, y que se marcara alguna. Añada ambas cosas; las filas sin OPTIN_TIME también se importaron allí y se quedan en cuarentena.',
    'Who they are, and who has left. ADDED_TIME is when the contact was made there, by whatever means; DOUBLE_OPT-IN says yes and not when.':
      'Quiénes son, y quién se fue. ADDED_TIME es cuándo se creó allí el contacto, por el medio que fuera; DOUBLE_OPT-IN dice sí, y no cuándo.',
    'When, where and how each person agreed, and to which words. Add columns with these from your own records; without them the rows stay in quarantine.':
      'Cuándo, dónde y cómo consintió cada persona, y a qué palabras. Añada columnas con eso de sus propios registros; sin ellas las filas se quedan en cuarentena.',
    'Who they are, and whom you blocked there. created_at is when the row was written.':
      'Quiénes son, y a quién bloqueó allí. created_at es cuándo se escribió la fila.',
    'Almost everything: the export does not say when, where, how or to which words anybody agreed. Without your own records the rows stay in quarantine.':
      'Casi todo: la exportación no dice cuándo, dónde, cómo ni a qué palabras consintió nadie. Sin sus propios registros las filas se quedan en cuarentena.',
    'Who they are, when they were last active, and in a report with that column who must not be contacted.':
      'Quiénes son, cuándo estuvieron activos por última vez y, en un informe con esa columna, a quién no se debe contactar.',
    'When, where and how each person agreed, and to which words: date_added is when the contact was made, date_identified when it got a name.':
      'Cuándo, dónde y cómo consintió cada persona, y a qué palabras: date_added es cuándo se creó el contacto, date_identified cuándo tuvo nombre.',
    'The line cannot be read: it is not text, too long, or a quote in it opens or closes in the wrong place.':
      'La línea no se puede leer: no es texto, es demasiado larga, o unas comillas se abren o se cierran donde no deben.',
    'There is no address in this row.': 'No hay ninguna dirección en esta fila.',
    'This is not an email address that mail reaches: one name@domain, without a name, quotes or a second address.':
      'No es una dirección a la que llegue el correo: un solo nombre@dominio, sin nombre, comillas ni otra dirección.',
    'This is not a phone number. In local form it needs a country.':
      'No es un número de teléfono. En forma local hace falta un país.',
    'The address stands in the file already, for the same purpose. The first row counts.':
      'La dirección ya está en el archivo, para la misma finalidad. Cuenta la primera fila.',
    'It does not say for which channel the consent was given.': 'No dice para qué canal se dio el consentimiento.',
    'It does not say for what the person agreed, or names a purpose that is not mapped.':
      'No dice a qué consintió la persona, o nombra una finalidad sin asignar.',
    'The file itself says that this person has left. The address is suppressed from now on.':
      'El propio archivo dice que esta persona se fue. La dirección queda bloqueada desde ahora.',
    'The address is suppressed: it bounced, complained, or asked to be left alone.':
      'La dirección está bloqueada: rebotó, se quejó o pidió que la dejaran en paz.',
    'The person has taken this consent back, or left the box empty, here. No file undoes that.':
      'La persona retiró este consentimiento, o dejó la casilla en blanco, aquí. Ningún archivo deshace eso.',
    'The person has given this consent here already.': 'La persona ya ha dado aquí este consentimiento.',
    'The person was erased, and only they can come back.': 'La persona fue borrada, y solo ella puede volver.',
    'Complaints or bounces ended an import before this person was released. Nobody is brought again from that list.':
      'Una importación terminó por quejas o devoluciones antes de que se liberara a esta persona. De esa lista no se vuelve a traer a nadie.',
    'It does not say when the person agreed.': 'No dice cuándo consintió la persona.',
    'The time of the consent cannot be read: a date with an hour and a zone is needed.':
      'El momento del consentimiento no se puede leer: hace falta una fecha con hora y zona.',
    'The time of the consent says no zone. Name the zone in the mapping.':
      'El momento del consentimiento no dice la zona. Indique la zona en la asignación.',
    'The time of the consent is still to come.': 'El momento del consentimiento aún está por llegar.',
    'The time of the consent is before anybody kept such a record.':
      'El momento del consentimiento es anterior a que nadie llevara tal registro.',
    'Nobody has written to this person, or heard from them, for two years.':
      'Desde hace dos años nadie ha escrito a esta persona ni sabido de ella.',
    'More than {0} people agreed in this very second. Nobody does.':
      'Más de {0} personas consintieron en este mismo segundo. Nadie hace eso.',
    'It does not say how the person agreed.': 'No dice cómo consintió la persona.',
    'It does not say that the person ticked a box.': 'No dice que la persona marcara una casilla.',
    'It does not say where the person agreed.': 'No dice dónde consintió la persona.',
    'The words that stood beside the box are not among the files of this import.':
      'Las palabras que había junto a la casilla no están entre los archivos de esta importación.',
    'The country is not known, so that the strictest evidence would be needed.':
      'No se conoce el país, así que haría falta la prueba más estricta.',
    'In this country, or for this channel, the record of the double opt-in is needed: when it was sent, and when it was confirmed.':
      'En este país, o para este canal, hace falta el registro del doble opt-in: cuándo se envió y cuándo se confirmó.',
    'Between one byte and 8 MiB.': 'Entre un byte y 8 MiB.',
    'Two capital letters, as FR.': 'Dos letras mayúsculas, por ejemplo FR.',
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
    '{0} stands in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} aparece en las exportaciones de redes profesionales y de herramientas que recopilan contactos en ellas, y en ninguna lista de personas que se inscribieran.',
    '{0} stand in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} aparecen en las exportaciones de redes profesionales y de herramientas que recopilan contactos en ellas, y en ninguna lista de personas que se inscribieran.',
    '{0} says that the address was found or guessed, and not given.':
      '{0} dice que la dirección se encontró o se adivinó, y que nadie la dio.',
    '{0} say that the address was found or guessed, and not given.':
      '{0} dicen que la dirección se encontró o se adivinó, y que nadie la dio.',
    '{0} says that the address was collected by a program from pages.':
      '{0} dice que un programa recopiló la dirección de páginas.',
    '{0} say that the address was collected by a program from pages.':
      '{0} dicen que un programa recopiló la dirección de páginas.',
    '{0} is a column of a list that is sold.': '{0} es una columna de una lista que se vende.',
    '{0} are columns of a list that is sold.': '{0} son columnas de una lista que se vende.',
    '{0} is a column of leads that somebody else collected.': '{0} es una columna de contactos que recopiló otro.',
    '{0} are columns of leads that somebody else collected.': '{0} son columnas de contactos que recopiló otro.',
    '{0} says that another company collected the address.': '{0} dice que otra empresa recopiló la dirección.',
    '{0} say that another company collected the address.': '{0} dicen que otra empresa recopiló la dirección.',
    '{0} is a column of a list of a political character.': '{0} es una columna de una lista de carácter político.',
    '{0} are columns of a list of a political character.': '{0} son columnas de una lista de carácter político.',
    '{0} is a column of a directory or register.': '{0} es una columna de un directorio o registro.',
    '{0} are columns of a directory or register.': '{0} son columnas de un directorio o registro.',
    '{0} holds links into LinkedIn’s sales tools.': '{0} contiene enlaces a las herramientas de venta de LinkedIn.',
    '{0} holds links into a tool that collects contacts from professional networks.':
      '{0} contiene enlaces a una herramienta que recopila contactos de redes profesionales.',
    '“{0}” is in a list that looks like the contacts of a professional network, and does not say when anybody agreed. If people signed up, leave the column out and add when they agreed.':
      '«{0}» está en una lista que parece los contactos de una red profesional y no dice cuándo consintió nadie. Si las personas se inscribieron, quite la columna y añada cuándo consintieron.',
    '“{0}” stands beside columns that only tools have which collect contacts there.':
      '«{0}» está junto a columnas que solo tienen las herramientas que recopilan contactos allí.',
    '“{0}” is in a list that does not say when anybody agreed. If people gave you their profiles, leave the column out and add when they agreed.':
      '«{0}» está en una lista que no dice cuándo consintió nadie. Si las personas le dieron sus perfiles, quite la columna y añada cuándo consintieron.',
    'There are no words in it.': 'No contiene palabras.',
    'A box in it is ticked before anybody ticks it.': 'Una casilla está marcada antes de que nadie la marque.',
    '{0} joins the consent to something else.': '{0} une el consentimiento a otra cosa.',
    '{0} makes a consent of something else than a tick.':
      '{0} hace consentimiento de algo que no es marcar una casilla.',
    '{0} makes a tick of a no, or a no of a tick.': '{0} hace de un no una marca, o de una marca un no.',
    // ledger
    'The log has no such entry, or no checkpoint of that size is kept.':
      'El registro no tiene esa entrada, o no se conserva ningún punto de control de ese tamaño.',
    'The log was never of these sizes, in this order.': 'El registro nunca tuvo estos tamaños, en este orden.',
    'There is no such account, or it is not yours.': 'Esa cuenta no existe, o no es suya.',
    'It answered 409, and with no size.': 'Respondió 409, y sin tamaño.',
    'It has cosigned this log at size {0}.': 'Ha cofirmado este registro con tamaño {0}.',
    'It has cosigned another log of size {0}.': 'Ha cofirmado otro registro de tamaño {0}.',
    'It names another size each time that it is asked.': 'Da otro tamaño cada vez que se le pregunta.',
    'It cannot be reached: {0}.': 'No se le puede alcanzar: {0}.',
    'It answered, and not with a cosignature of its key.': 'Respondió, y no con una cofirma de su clave.',
    'Its clock says {0}, ours {1}.': 'Su reloj dice {0}, el nuestro {1}.',
    'There is no such verification.': 'Esa verificación no existe.',
    'One is under way: wait until it has ended, or call it off.':
      'Ya hay una en curso: espere a que termine, o cancélela.',
    'Restore a newer backup of the database.': 'Restaure una copia más reciente de la base de datos.',
    'The witness {0} knows a log that this database (size {1}) does not continue.':
      'El testigo {0} conoce un registro que esta base de datos (tamaño {1}) no continúa.',
    'If the witness is wrong, remove it.': 'Si el testigo se equivoca, quítelo.',
    'This machine has signed a later log than the database holds (size {0}).':
      'Esta máquina ha firmado un registro posterior al que contiene la base de datos (tamaño {0}).',
    'This machine has signed a different log than the database holds (size {0}).':
      'Esta máquina ha firmado un registro distinto del que contiene la base de datos (tamaño {0}).',
    'The database was restored (size {0}), and no witness could say whether the log was ever larger.':
      'La base de datos se restauró (tamaño {0}), y ningún testigo pudo decir si el registro fue alguna vez mayor.',
    'This machine has never signed the log (size {0}), and no witness could be asked whether it was ever larger.':
      'Esta máquina nunca ha firmado el registro (tamaño {0}), y no se pudo preguntar a ningún testigo si fue alguna vez mayor.',
    'The database was restored from a backup.': 'La base de datos se restauró desde una copia.',
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
    // outside
    'The address is no web address.': 'La dirección no es una dirección web.',
    'No web site listens on that port.': 'Ningún sitio web escucha en ese puerto.',
    'The address leads into a private network.': 'La dirección lleva a una red privada.',
    'There is no server of that name.': 'No hay ningún servidor con ese nombre.',
    'This machine does not reach the internet.': 'Esta máquina no llega a internet.',
    'The server did not answer.': 'El servidor no respondió.',
    'The server could not prove who it is: its certificate is not valid.':
      'El servidor no pudo probar quién es: su certificado no es válido.',
    'The server took too long.': 'El servidor tardó demasiado.',
    'The server’s answer was too large.': 'La respuesta del servidor era demasiado grande.',
    'The server sends elsewhere. Enter the address where it really is.':
      'El servidor envía a otra parte. Introduzca la dirección donde está de verdad.',
    'The server sends to an address without encryption.': 'El servidor envía a una dirección sin cifrado.',
    'The server’s answer was no HTTP.': 'La respuesta del servidor no era HTTP.',
    'The server answered {0}.': 'El servidor respondió {0}.',
    // privacy
    'A keyed hash of the address, so that nobody brings them back but they themselves.':
      'Un hash con clave de la dirección, para que nadie la traiga de vuelta salvo ella misma.',
    'The evidence of their consents, sealed and read by nobody, until claims can no longer be made (GDPR 17.3 e).':
      'Las pruebas de sus consentimientos, selladas y sin que nadie las lea, hasta que ya no se pueda reclamar (RGPD 17.3 e).',
    'Commitments in the log, from which nothing can be read: everybody else’s proof rests on them.':
      'Compromisos en el registro, de los que nada se puede leer: en ellos descansan las pruebas de todos los demás.',
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
    'The evidence of a consent that counts is kept while it is relied on.':
      'La prueba de un consentimiento que cuenta se guarda mientras se use.',
    'Whoever sends must be able to prove it (GDPR 7.1).': 'Quien envía debe poder probarlo (RGPD 7.1).',
    'A consent ends when its person has done nothing themselves for so long.':
      'Un consentimiento termina cuando su persona no ha hecho nada por sí misma durante tanto tiempo.',
    'Three years from the last act of the person (CNIL, référentiel gestion commerciale). An opened mail is no act.':
      'Tres años desde el último acto de la persona (CNIL, référentiel gestion commerciale). Abrir un correo no es un acto.',
    'After a consent has ended its evidence is archived: nothing is sent, counted or exported from it. Then it is erased. That a number left on a call list is kept for as long after the list was over.':
      'Cuando termina un consentimiento, su prueba se archiva: nada se envía, se cuenta ni se exporta de ella. Después se borra. Que un número estuviera en una lista de llamadas se guarda el mismo tiempo tras acabar la lista.',
    'Claims may be made for so long: five years (UWG §7a, TSR 310.5, French civil law), four in TCPA cases.':
      'Durante ese tiempo caben reclamaciones: cinco años (UWG §7a, TSR 310.5, derecho civil francés), cuatro en los casos de la TCPA.',
    'That somebody refused is kept, so that they are not asked again and again. Then it is erased.':
      'Que alguien se negó se guarda, para no preguntarle una y otra vez. Después se borra.',
    'Six months at least (CNIL 2020-092 §39).': 'Seis meses como mínimo (CNIL 2020-092 §39).',
    'IP addresses and browser names are erased from the evidence; their digests stay, so that the rest still verifies.':
      'Las direcciones IP y los nombres de navegador se borran de las pruebas; sus resúmenes quedan, para que el resto siga verificándose.',
    'They link a person to an act, and do so no better after a year (EDPB 05/2020 ¶106).':
      'Vinculan a una persona con un acto, y pasado un año no lo hacen mejor (CEPD 05/2020 ¶106).',
    'A sign-up that nobody confirmed is erased, the contact with it.':
      'Una inscripción que nadie confirmó se borra, y con ella el contacto.',
    'Nobody knows whether the address’s owner typed it.': 'Nadie sabe si la escribió el titular de la dirección.',
    'Forms, notices and their pictures are kept as long as the newest record that cites them.':
      'Los formularios, los avisos y sus imágenes se guardan tanto como el registro más reciente que los cita.',
    'They are what was shown. There is nothing about anybody in them.':
      'Son lo que se mostró. No contienen nada sobre nadie.',
    'A suppressed address is kept as a keyed hash and nothing else.':
      'Una dirección bloqueada se guarda como hash con clave y nada más.',
    'Whoever said no must not be written to again (CNIL: three years at least).':
      'A quien dijo que no, no se le debe volver a escribir (CNIL: tres años como mínimo).',
    'Whoever asks to be erased is suppressed at once, and then erased, or archived until claims can no longer be made.':
      'Quien pide que lo borren queda bloqueado al instante, y después se borra, o se archiva hasta que ya no se pueda reclamar.',
    'GDPR 17; an archive rests on 17.3 (e), legal claims. The person is told which.':
      'RGPD 17; un archivo se apoya en 17.3 e), reclamaciones legales. A la persona se le dice cuál de los dos.',
    'Backups are kept thirty days at most, so that a destroyed key is gone from them, too.':
      'Las copias se guardan treinta días como máximo, para que una clave destruida desaparezca también de ellas.',
    'An erasure must have a stated horizon.': 'Un borrado debe tener un plazo declarado.',
    'Entries of the log are never deleted: 33 bytes each, from which nobody can be found once their key is destroyed.':
      'Las entradas del registro no se borran nunca: 33 bytes cada una, en las que no se puede hallar a nadie una vez destruida su clave.',
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
    'Built in': 'Incorporado',
    'Up to your provider': 'Depende de su proveedor',
    'No domain yet': 'Aún sin dominio',
    '{0} of {1} domains': '{0} de {1} dominios',
    'Nothing was sent': 'No se envió nada',
    'The server of the address says that there is no such mailbox.':
      'El servidor de la dirección dice que ese buzón no existe.',
    'The domain of the address does not exist, or takes no mail.':
      'El dominio de la dirección no existe, o no acepta correo.',
    'The server does not take this for an address.': 'El servidor no toma esto por una dirección.',
    'The mailbox has moved and left no address.': 'El buzón se ha mudado y no dejó dirección.',
    'The mailbox is closed.': 'El buzón está cerrado.',
    'The mailbox is full.': 'El buzón está lleno.',
    'The message is larger than the server takes.': 'El mensaje es mayor de lo que acepta el servidor.',
    'The address has letters that the server cannot read.': 'La dirección tiene letras que el servidor no sabe leer.',
    'The server refuses mail like this, or from this sender.': 'El servidor rechaza correo así, o de este remitente.',
    'The server put it off until it was too late.': 'El servidor lo aplazó hasta que fue demasiado tarde.',
    'The server refused it.': 'El servidor lo rechazó.',
    'The server refused the sender.': 'El servidor rechazó al remitente.',
    'Nobody took it in time.': 'Nadie lo aceptó a tiempo.',
    'The template was too much work for this recipient’s values.':
      'La plantilla daba demasiado trabajo con los valores de este destinatario.',
    'The operator says that there is no such number.': 'El operador dice que ese número no existe.',
    'The operator took a part of it and refused the rest: sent again, that part would be shown twice.':
      'El operador aceptó una parte y rechazó el resto: enviada de nuevo, esa parte se mostraría dos veces.',
    'With this recipient’s values nothing is left of it.': 'Con los valores de este destinatario no queda nada.',
    'With this recipient’s values it has more parts than one text may have.':
      'Con los valores de este destinatario tiene más partes de las que puede tener un SMS.',
    'The operator refused our account there until it was too late.':
      'El operador rechazó nuestra cuenta hasta que fue demasiado tarde.',
    'It was handed over and no answer came: nobody knows whether it arrived, so it is not sent twice.':
      'Se entregó y no llegó respuesta: nadie sabe si llegó, así que no se envía dos veces.',
    'It was under way when a worker ended: nobody knows whether it arrived, so it is not sent twice.':
      'Estaba en camino cuando terminó un proceso: nadie sabe si llegó, así que no se envía dos veces.',
    'What a worker wrote down of it cannot be read: nobody knows whether it arrived, so it is not sent twice.':
      'Lo que un proceso anotó de ello no se puede leer: nadie sabe si llegó, así que no se envía dos veces.',
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
    'The id of a review.': 'El id de una revisión.',
    'A demand of the policy’s lists of content.': 'Una exigencia de las listas de contenidos de la política.',
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
    'A count of fewer than {0} could be about one visitor: from {1} to {2}.':
      'Una cuenta de menos de {0} podría ser de un solo visitante: de {1} a {2}.',
    '{0} routes at most.': '{0} rutas como máximo.',
    'A route is a path such as /shop/:id or /docs/*.': 'Una ruta es un camino como /shop/:id o /docs/*.',
    'This route is there already.': 'Esta ruta ya existe.',
    '{0} funnels at most.': '{0} embudos como máximo.',
    'An id has small letters, digits and hyphens, 20 at most.':
      'Un id tiene letras minúsculas, cifras y guiones, 20 como máximo.',
    'Another funnel has this id.': 'Otro embudo tiene este id.',
    'A funnel has 2 to {0} steps.': 'Un embudo tiene de 2 a {0} pasos.',
    'A step is a path such as /cart or /shop/:id.': 'Un paso es un camino como /cart o /shop/:id.',
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
    'An origin is https://host[:port] and nothing else; a worker or path begins with / and is not all of the site; a name has one * at most, at its end.':
      'Un origen es https://host[:port] y nada más; un worker o una ruta empieza por / y no es todo el sitio; un nombre tiene un solo * como máximo, al final.',
    'This would allow almost any name. Before the * at least {0} characters are needed.':
      'Esto permitiría casi cualquier nombre. Antes del * hacen falta al menos {0} caracteres.',
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
    'The page opens {0} by itself.': 'La página abre {0} por sí sola.',
    'No policy holds that back.': 'Ninguna política lo retiene.',
    'The page opens an empty window by itself.': 'La página abre por sí sola una ventana vacía.',
    'The page leads to {0} by itself.': 'La página lleva por sí sola a {0}.',
    'The page leads to an empty window by itself.': 'La página lleva por sí sola a una ventana vacía.',
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
    'It lies in the jar.': 'Está en el almacén de cookies.',
    'Set by the answer of {0}.': 'Lo puso la respuesta de {0}.',
    'Written by {0}.': 'Lo escribió {0}.',
    'Written by {0}, line {1}.': 'Lo escribió {0}, línea {1}.',
    '“{0}” stays for {1} days; declared is until the browser is closed.':
      '«{0}» se queda {1} días; está declarado hasta que se cierra el navegador.',
    '“{0}” stays for {1} days; declared is {2} days.': '«{0}» se queda {1} días; están declarados {2} días.',
    'Shorten it, or say in the registry how long it stays.':
      'Acórtelo, o indique en el registro cuánto tiempo se queda.',
    '“{0}” stays for {1} days. Nothing that is not strictly necessary may stay for more than {2}.':
      '«{0}» se queda {1} días. Lo que no es estrictamente necesario puede quedarse {2} como máximo.',
    'Shorten it to {0} days at most.': 'Acórtelo a {0} días como máximo.',
    '“{0}” is strictly necessary, and is set before the visitor did anything.':
      '«{0}» es estrictamente necesario, y se guarda antes de que el visitante haga nada.',
    'Set it when somebody logs in, chooses or sends something, and not before.':
      'Guárdelo cuando alguien inicie sesión, elija o envíe algo, y no antes.',
    '“{0}” is strictly necessary, and its value holds an email address.':
      '«{0}» es estrictamente necesario, y su valor contiene una dirección de correo.',
    '“{0}” is strictly necessary, and its value holds a telephone number.':
      '«{0}» es estrictamente necesario, y su valor contiene un número de teléfono.',
    '“{0}” is strictly necessary, and its value holds a network address.':
      '«{0}» es estrictamente necesario, y su valor contiene una dirección de red.',
    '“{0}” is strictly necessary, and its value holds a token that can be read.':
      '«{0}» es estrictamente necesario, y su valor contiene un token legible.',
    'Put a random value there, and keep what it means on the server.':
      'Ponga ahí un valor aleatorio, y guarde en el servidor lo que significa.',
    'It was gone again in the end.': 'Al final ya no estaba.',
    'It lay in {0} and was gone again in the end.': 'Estaba en {0} y al final ya no.',
    'It lies in {0}.': 'Está en {0}.',
    '“{0}” is declared as {1}, and is there although {2} was not allowed.':
      '«{0}» está declarado así: {1}. Y está ahí aunque no se permitió esto: {2}.',
    'Hold it back until its class is allowed, or correct its class if that is wrong.':
      'Reténgalo hasta que se permita su clase, o corrija su clase si está mal.',
    'The registry does not know {0} “{1}”.': 'El registro no conoce {0} «{1}».',
    'The registry does not know {0} “{1}” of {2}.': 'El registro no conoce {0} «{1}» de {2}.',
    'There is no entry for such a thing: find what makes it, and remove that.':
      'Para algo así no hay ninguna entrada: busque qué lo crea, y quítelo.',
    'strictly necessary': 'estrictamente necesario',
    performance: 'rendimiento',
    functional: 'funcional',
    targeting: 'segmentación',
    'third-party': 'terceros',
    'the cookie': 'la cookie',
    'the key in local storage': 'la clave del almacenamiento local',
    'the key in session storage': 'la clave del almacenamiento de sesión',
    'the database': 'la base de datos',
    'the cache': 'la caché',
    'the worker': 'el worker',
    'the file in the browser’s own store': 'el archivo del almacén propio del navegador',
    'the storage bucket': 'el compartimento de almacenamiento',
    'the origin': 'el origen',
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
    'It is known as {0}’s, for what a site may be unable to do without. Whether yours is, only you can say; in doubt it is functional.':
      'Se sabe que es de {0}, para algo de lo que un sitio quizá no pueda prescindir. Si es el caso del suyo, solo usted puede decirlo; en la duda es funcional.',
    'It is known as {0}’s.': 'Se sabe que es de {0}.',
    'The id of a scan.': 'El id de un análisis.',
    'There is no such scan in this account.': 'Ese análisis no existe en esta cuenta.',
    'A page to scan is a whole address on the site itself.':
      'Una página que se va a analizar es una dirección completa del propio sitio.',
    'This scan has no report yet.': 'Este análisis aún no tiene informe.',
    'A scan of it is on its way already.': 'Ya hay un análisis de este sitio en camino.',
    'Small letters, digits, - and _.': 'Letras minúsculas, cifras, - y _.',
    'Keep the guard first in the head of each page: headers do not reach localStorage and cookies of scripts.':
      'Deje el guardián en primer lugar en la cabecera de cada página: las cabeceras HTTP no alcanzan localStorage ni las cookies de los scripts.',
    'These files say where links of the pages lead (Connection-Allowlist): a link to anywhere else does not open in Chromium 152 or newer. Try the pages before others do, and make the files again when a link is added.':
      'Estos archivos dicen adónde llevan los enlaces de las páginas (Connection-Allowlist): un enlace a otro sitio no se abre en Chromium 152 o posterior. Pruebe las páginas antes que otros y genere los archivos de nuevo cuando se añada un enlace.',
    'Put om-consent-maps.conf into /etc/nginx/conf.d/, so that it is read within http { }.':
      'Ponga om-consent-maps.conf en /etc/nginx/conf.d/, para que se lea dentro de http { }.',
    'Write “include /path/to/om-consent.conf;” into server { }, and again into each location that has an add_header, proxy_hide_header or proxy_cookie_flags of its own: nginx inherits all of them or none.':
      'Escriba «include /path/to/om-consent.conf;» en server { }, y otra vez en cada location que tenga su propio add_header, proxy_hide_header o proxy_cookie_flags: nginx los hereda todos o ninguno.',
    'Write “Include /path/to/om-consent.conf” into the <VirtualHost>, after everything else in it.':
      'Escriba «Include /path/to/om-consent.conf» en el <VirtualHost>, después de todo lo demás.',
    'Write “import /path/to/om-consent.caddy” first into the site’s block of the Caddyfile.':
      'Escriba «import /path/to/om-consent.caddy» al principio del bloque del sitio en el Caddyfile.',
    'Set auto_prepend_file = /path/to/om-consent.php in php.ini, the pool or .user.ini; or require it first in every entry script.':
      'Ponga auto_prepend_file = /path/to/om-consent.php en php.ini, el pool o .user.ini; o hágale un require en primer lugar en cada script de entrada.',
    'Files that the web server hands out without PHP are not reached: use the web server’s own snippet for those.':
      'Los archivos que el servidor web entrega sin PHP no se alcanzan: use para ellos el fragmento del propio servidor web.',
    'Commit the file as it is named; an edge function at /* needs nothing else. A _headers file cannot read a cookie.':
      'Confirme el archivo con su nombre; una edge function en /* no necesita nada más. Un archivo _headers no puede leer una cookie.',
    'Commit the file as it is named; Pages runs it before each file. A _headers file cannot read a cookie.':
      'Confirme el archivo con su nombre; Pages lo ejecuta antes de cada archivo. Un archivo _headers no puede leer una cookie.',
    'Commit the file beside package.json. It adds headers to each answer.':
      'Confirme el archivo junto a package.json. Añade cabeceras a cada respuesta.',
    'For a host that sends files and runs nothing of yours, but reads a file of headers. Take the one that your host reads: _headers (Cloudflare Pages, where no function is wanted, and hosts that read “!” in it), or staticwebapp.config.json (Azure). What is in such a file already stays beside these lines. Netlify cannot take a header off one file again: take its edge function.':
      'Para un alojamiento que entrega archivos y no ejecuta nada suyo, pero lee un archivo de cabeceras. Use el que lea el suyo: _headers (Cloudflare Pages, si no se quiere una función, y los que leen «!» en él) o staticwebapp.config.json (Azure). Lo que ya haya en ese archivo se queda junto a estas líneas. Netlify no puede quitar una cabecera de un solo archivo: use su edge function.',
    'No file can read a cookie: it says the strictest policy, and the worker loosens it from a visitor’s second page on. Put worker.js and the lines of head.html in place as well.':
      'Ningún archivo puede leer una cookie: dice la política más estricta, y el worker la relaja desde la segunda página de un visitante. Ponga también worker.js y las líneas de head.html.',
    'Make it again when the registry changes, together with worker.js and the lines in the head: the worker knows its own words.':
      'Genérelo de nuevo cuando cambie el registro, junto con worker.js y las líneas de la cabecera: el worker conoce sus propias palabras.',
    'cookies on other paths than /: the guard ends those that scripts can see':
      'cookies en otras rutas que /: el guardián acaba con las que los scripts pueden ver',
    'cookies of FastCGI and uWSGI: use the snippet for PHP, or pass them through proxy_pass':
      'cookies de FastCGI y uWSGI: use el fragmento para PHP, o páselas por proxy_pass',
    'where the site’s own Content-Security-Policy reports to':
      'adónde informa la Content-Security-Policy propia del sitio',
    'files that PHP does not hand out': 'archivos que PHP no entrega',
    'cookies, links and reports in headers of the site’s own functions: middleware there sees no answer':
      'cookies, enlaces e informes en cabeceras de las funciones del propio sitio: el middleware no ve allí ninguna respuesta',
    'cookies, rules for looking ahead and reports in headers that the host itself sends with the first page':
      'cookies, reglas de precarga e informes en cabeceras que el propio alojamiento envía con la primera página',
    'Counts visits and how pages are used.': 'Cuenta las visitas y cómo se usan las páginas.',
    'Advertising: recognises the browser, and measures what advertisements lead to.':
      'Publicidad: reconoce el navegador y mide a qué llevan los anuncios.',
    'Shows content from elsewhere on the page.': 'Muestra en la página contenido de otros sitios.',
    'Records how pages are used: moves, clicks and scrolling.':
      'Graba cómo se usan las páginas: movimientos, clics y desplazamiento.',
    'Brings in other tags, of whatever kind.': 'Introduce otras etiquetas, del tipo que sean.',
    'Letters of the page, fetched from elsewhere.': 'Letras de la página, traídas de otro sitio.',
    'Tells people from programs; fetched from elsewhere.': 'Distingue personas de programas; traído de otro sitio.',
    'Measures how fast pages are, and what breaks.': 'Mide la rapidez de las páginas y lo que falla.',
    'Tells what breaks on pages.': 'Avisa de lo que falla en las páginas.',
    'Compares versions of pages.': 'Compara versiones de páginas.',
    'A conversation with the people of the site.': 'Una conversación con la gente del sitio.',
    'Keeps programs that attack out.': 'Mantiene fuera los programas que atacan.',
    'Takes payments, and keeps fraud out of them.': 'Cobra pagos y evita el fraude.',
    'Takes payments.': 'Cobra pagos.',
    'Remembers what you allowed.': 'Recuerda lo que permitió.',
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
    'A message has at most {0} files.': 'Un mensaje tiene como máximo {0} archivos.',
    'All files together have at most {0} bytes.': 'Todos los archivos juntos tienen como máximo {0} bytes.',
    'The content is not base64, or is empty.': 'El contenido no es base64, o está vacío.',
    'A name has 1 to {0} visible characters and names no folder.':
      'Un nombre tiene de 1 a {0} caracteres visibles y no nombra ninguna carpeta.',
    'The name does not end as names of this type do.': 'El nombre no acaba como los nombres de este tipo.',
    'This is no text in UTF-8.': 'Esto no es texto en UTF-8.',
    'A text has at most {0} bytes.': 'Un texto tiene como máximo {0} bytes.',
    'The content is not of this type.': 'El contenido no es de este tipo.',
    'This document runs something, or holds other files.': 'Este documento ejecuta algo, o contiene otros archivos.',
    'Only an image is shown in a message.': 'Solo una imagen se muestra en un mensaje.',
    'Nobody reads what is in this file. Let the template say “files”, and register it: people decide whether it may.':
      'Nadie lee lo que hay en este archivo. Haga que la plantilla diga «files» y regístrela: unas personas deciden si puede.',
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
    '“{0}” advertises.': '«{0}» hace publicidad.',
    'Of the act “{0}” {1} messages may be sent for one reference, and for this one {2} were.':
      'Del acto «{0}» se pueden enviar {1} mensajes por referencia, y para esta fueron {2}.',
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
    'This is a test. It names nobody.': 'Esto es una prueba. No nombra a nadie.',
    'Somebody ticked boxes. Where their address has to answer first, nothing is sent to them until consent.confirmed; boxes that were left on the same form stand in it as refused.':
      'Alguien marcó casillas. Cuando su dirección tiene que responder antes, no se le envía nada hasta consent.confirmed; las casillas que dejó en el mismo formulario figuran como rechazadas.',
    'The address answered: the consent counts.': 'La dirección respondió: el consentimiento cuenta.',
    'A consent was given again.': 'Un consentimiento se dio otra vez.',
    'Somebody left all boxes of a form unticked. Their address is not told: it was not left to be written to.':
      'Alguien dejó sin marcar todas las casillas de un formulario. Su dirección no se comunica: no la dejó para que le escribieran.',
    'A consent was taken back. From this moment nothing is sent on it.':
      'Un consentimiento se retiró. Desde este momento no se envía nada con él.',
    'A consent is too old to rely on, and has ended.':
      'Un consentimiento es demasiado antiguo para basarse en él, y ha terminado.',
    'A consent was found that should never have counted, and has ended.':
      'Se encontró un consentimiento que nunca debió contar, y ha terminado.',
    'Somebody was erased. Delete what you keep about this contact: no address is told, and nothing about them is told any more.':
      'Se ha borrado a alguien. Borre lo que conserve de este contacto: no se comunica ninguna dirección, ni nada más sobre esta persona.',
    'Nothing goes to an address any more, whatever is agreed to: it bounced, complained, or was closed. Where nobody is known by it, it is not named.':
      'A una dirección ya no se envía nada, se acepte lo que se acepte: hubo una devolución o una queja, o se cerró. Si no se conoce a nadie con ella, no se nombra.',
    'A message for an act of its recipient was taken by the next server.':
      'El siguiente servidor aceptó un mensaje por un acto de su destinatario.',
    'A message was taken by the server that receives it, or by the relay that it leaves by: one to a recipient of a campaign, which makes one event for each of them, or one for an act. A text: it is on the phone. It may still come back.':
      'Un mensaje lo aceptó el servidor que lo recibe, o el relé por el que sale: uno a un destinatario de una campaña, lo que da un evento por cada uno, o uno por un acto. Un SMS: está en el teléfono. Aún puede volver.',
    'A message was refused for good: one for an act, one to a recipient of a campaign, or a text that did not arrive. Of the latter two it names the campaign, the recipient and the reason.':
      'Un mensaje se rechazó definitivamente: uno por un acto, uno a un destinatario de una campaña, o un SMS que no llegó. En los dos últimos nombra la campaña, el destinatario y el motivo.',
    'A message for an act was not sent, because there was no reason for it any more.':
      'Un mensaje por un acto no se envió, porque ya no había motivo.',
    'A message came back, whatever it was for.': 'Un mensaje volvió, fuera para lo que fuera.',
    'Somebody called a message spam. Nothing goes to them any more.':
      'Alguien marcó un mensaje como spam. Ya no se le envía nada.',
    'Somebody who agreed to be measured opened a message of a campaign, for the first time. What a scanner or a proxy did is not told, nor what somebody did who does not agree any more.':
      'Alguien que aceptó ser medido abrió un mensaje de una campaña por primera vez. No se comunica lo que hizo un escáner o un proxy, ni lo que hizo quien ya no lo acepta.',
    'Somebody who agreed to be measured followed a link of a message of a campaign, for the first time; each link once. `url` is null where the link leads elsewhere for each reader.':
      'Alguien que aceptó ser medido siguió un enlace de un mensaje de una campaña por primera vez; cada enlace una vez. `url` es null cuando el enlace lleva a otro sitio para cada lector.',
    'A campaign began to be sent.': 'Empezó a enviarse una campaña.',
    'A campaign was paused, by somebody or by a rule.': 'Una campaña se pausó, por alguien o por una regla.',
    'A campaign has ended: of each recipient it is known what became of them.':
      'Una campaña ha terminado: de cada destinatario se sabe qué pasó.',
    'A campaign was ended before everybody had it.': 'Una campaña se terminó antes de que todos la tuvieran.',
    'A case was opened about this account. Under Cases stands what to do.':
      'Se abrió un caso sobre esta cuenta. En «Casos» se dice qué hacer.',
    'A case about this account was closed.': 'Se cerró un caso sobre esta cuenta.',
    'Somebody tried whether it arrives. It names nobody.': 'Alguien ha probado si llega. No nombra a nadie.',
    // wire
    'There is nothing in this merge tag.': 'No hay nada en esta etiqueta.',
    'Behind the | there is no filter.': 'Detrás de | no hay ningún filtro.',
    'A value takes at most {0} filters.': 'Un valor admite como máximo {0} filtros.',
    '“{0}” does not belong here.': '«{0}» no va aquí.',
    'A value is missing here.': 'Aquí falta un valor.',
    'A comparison lacks one of its sides.': 'A una comparación le falta un lado.',
    'Two values stand side by side: an operator or a | is missing between them.':
      'Hay dos valores seguidos: falta un operador o un | entre ellos.',
    '“{0}” is not a value of anybody.': '«{0}» no es un valor de nadie.',
    '“{0}” is not understood.': 'No se entiende «{0}».',
    'Filters here take no named values such as “{0}:”.': 'Los filtros no admiten aquí valores con nombre como «{0}:».',
    'Values are always escaped: HTML from a value would be anybody’s HTML.':
      'Los valores siempre se escapan: el HTML de un valor sería el de cualquiera.',
    'The filters are {0}.': 'Los filtros son {0}.',
    'There is no filter “{0}”.': 'No existe el filtro «{0}».',
    'The filter {0} takes {1} values, and here are {2}.': 'El filtro {0} admite {1} valores, y aquí hay {2}.',
    'The filter {0} takes {1} to {2} values, and here are {3}.':
      'El filtro {0} admite de {1} a {2} valores, y aquí hay {3}.',
    'There are more than {0} merge tags.': 'Hay más de {0} etiquetas.',
    '{% {0} %} has no {% end{1} %}.': '{% {0} %} no tiene {% end{1} %}.',
    'This tag has no name.': 'Esta etiqueta no tiene nombre.',
    'This {0} is never closed by {1}. A quotation mark inside it may be open.':
      'Este {0} nunca se cierra con {1}. Quizá haya unas comillas abiertas dentro.',
    '{% raw %} has no {% endraw %}.': '{% raw %} no tiene {% endraw %}.',
    'A merge tag has at most {0} characters.': 'Una etiqueta tiene como máximo {0} caracteres.',
    'This merge tag is not understood. It looks like {{ contact.first_name | default: "friend" }}.':
      'Esta etiqueta no se entiende. Se escribe así: {{ contact.first_name | default: "friend" }}.',
    'Inside a merge tag write the characters themselves, not &quot; or &gt;.':
      'Dentro de una etiqueta escriba los propios caracteres, no &quot; ni &gt;.',
    'An assignment looks like {% assign greeting = "Dear" %}.':
      'Una asignación se escribe así: {% assign greeting = "Dear" %}.',
    '{% {0} %} closes nothing.': '{% {0} %} no cierra nada.',
    'There is no {% {0} %} here. The tags are if, unless, case, for, assign, comment and raw.':
      'Aquí no hay {% {0} %}. Las etiquetas son if, unless, case, for, assign, comment y raw.',
    'A loop looks like {% for item in contact.attributes.items %}.':
      'Un bucle se escribe así: {% for item in contact.attributes.items %}.',
    'A loop takes limit: 3, offset: 2 and reversed, but not “{0}”.':
      'Un bucle admite limit: 3, offset: 2 y reversed, pero no «{0}».',
    'Values are separated by commas: {% when "de", "fr" %}.':
      'Los valores se separan con comas: {% when "de", "fr" %}.',
    'A variable has a name of letters, digits and underscores.':
      'Una variable tiene un nombre de letras, cifras y guiones bajos.',
    '“{0}” has a meaning already. Choose another name for the variable.':
      '«{0}» ya tiene un significado. Elija otro nombre para la variable.',
    'Blocks stand within each other {0} deep at most.': 'Los bloques se anidan como máximo {0} niveles.',
    '{% {0} %} does not belong here, in {% {1} %}.': '{% {0} %} no va aquí, dentro de {% {1} %}.',
    '{% {0} %} does not belong here.': '{% {0} %} no va aquí.',
    '{% end{0} %} stands where {% end{1} %} was expected.': '{% end{0} %} está donde se esperaba {% end{1} %}.',
    '{% end{0} %} closes nothing.': '{% end{0} %} no cierra nada.',
    'A quotation mark is opened and not closed, or closed in the middle of a cell.':
      'Unas comillas se abren y no se cierran, o se cierran en medio de una celda.',
    'This row is longer than any that could be a person’s.':
      'Esta fila es más larga que cualquiera que pudiera ser de una persona.',
    'This row has more cells than there are columns.': 'Esta fila tiene más celdas que columnas hay.',
    'There are characters here that no text has; the file may be damaged, or in another encoding.':
      'Hay aquí caracteres que ningún texto tiene; quizá el archivo esté dañado o en otra codificación.',
    'There are no rows in this file.': 'No hay filas en este archivo.',
    'This is neither CSV nor XLSX. Save the list as one of the two and bring that.':
      'Esto no es CSV ni XLSX. Guarde la lista en uno de los dos y traiga eso.',
    'This is an archive. Unpack it and bring each list in it by itself.':
      'Esto es un archivo comprimido. Descomprímalo y traiga cada lista por separado.',
    'This is Excel’s old or binary format (xls, xlsb). Save it as XLSX or CSV and bring that.':
      'Es el formato antiguo o binario de Excel (xls, xlsb). Guárdelo como XLSX o CSV y traiga eso.',
    'This workbook is protected by a password. Take the password off, or save it as CSV, and bring that.':
      'Este libro está protegido con una contraseña. Quítela, o guárdelo como CSV, y traiga eso.',
    'This is an OpenDocument table. Save it as XLSX or CSV and bring that.':
      'Es una tabla OpenDocument. Guárdela como XLSX o CSV y traiga eso.',
    'There is no sheet of that name in this workbook.': 'No hay ninguna hoja con ese nombre en este libro.',
    'This workbook is too large to be read as one. Save it as CSV, which has no such bound.':
      'Este libro es demasiado grande para leerse como tal. Guárdelo como CSV, que no tiene ese límite.',
    'This workbook unpacks to far more than a list of people has. It is not read.':
      'Este libro se descomprime en mucho más de lo que tiene una lista de personas. No se lee.',
    'This workbook is damaged. Open it, save it again and bring that, or save it as CSV.':
      'Este libro está dañado. Ábralo, guárdelo de nuevo y traiga eso, o guárdelo como CSV.',
    'There are more than 500 columns. Leave out those that say nothing about a person’s consent.':
      'Hay más de 500 columnas. Quite las que no digan nada del consentimiento de una persona.',
    // policy
    'The cookie policy is dated and public, with a live registry of every cookie and tracker.':
      'Esta política está fechada y es pública, y nombra cada cookie y rastreador: nombre, clase, proveedor, finalidad y duración. Una versión nueva que añada una clase, un origen o una finalidad vuelve a preguntar a cada visitante.',
    'Cookies remember things such as language and login, and really do.':
      'Las cookies recuerdan cosas como su idioma o que ha iniciado sesión.',
    'Storage, pixels, beacons and link decoration follow the same consent as cookies.':
      'Todo lo que almacena o reconoce sigue la misma elección que las cookies: almacenamiento local, bases de datos del navegador, píxeles, balizas, enlaces decorados, scripts de huella y, en los correos, la medición de aperturas y clics.',
    'Strictly necessary cookies are set only in answer to an act of the person.':
      'Las cookies estrictamente necesarias solo se colocan en respuesta a algo que usted hace: elegir su privacidad, iniciar sesión, rellenar un formulario. No pueden desactivarse.',
    'Strictly necessary cookies hold nothing that identifies a person.':
      'Las cookies estrictamente necesarias no contienen nada que permita identificarle: un valor aleatorio o una simple elección.',
    'With cookies blocked each page still works, and says what does not.':
      'Puede configurar su navegador para que bloquee estas cookies o le avise. Aun así cada página se muestra y dice qué no funciona.',
    'Performance: visits and traffic sources are measured.':
      'Las cookies de rendimiento, cuando se permiten, cuentan las visitas y su procedencia, para medir y mejorar un sitio.',
    'Performance: most and least read pages, and the ways between them.':
      'Muestran qué páginas se leen más y menos, y cómo se mueven los visitantes por un sitio.',
    'Performance: everything is aggregated, and so anonymous.':
      'Lo que recogen se suma al instante y por eso es anónimo: no hay registro de un visitante concreto.',
    'Performance refused: no visit is known.': 'Si no las permite, no se sabe que ha estado aquí y no se mide nada.',
    'Functional: embeds and remembered settings.':
      'Las cookies funcionales, cuando se permiten, dan más funciones y ajustes personales: vídeos, mapas, chats, elecciones recordadas. Podemos colocarlas nosotros o terceros cuyos servicios están en la página.',
    'Functional refused: a placeholder says what is blocked, and by whom.':
      'Si no las permite, algunos de estos servicios, o todos, no funcionan. En su lugar figura qué está bloqueado y por quién, y puede permitirlo allí mismo.',
    'Targeting: advertising loads only after consent, by named partners.':
      'Las cookies de publicidad dirigida, cuando se permiten, las colocan socios publicitarios nombrados, que pueden crear un perfil de sus intereses y mostrarle anuncios en otros sitios. Reconocen el navegador y el dispositivo; nunca se entrega una dirección ni un número.',
    'Targeting refused: nothing else changes.': 'Si no las permite, verá publicidad menos dirigida. Nada más cambia.',
    'Third-party origins are declared, and the browser refuses the others.':
      'Las cookies de terceros vienen de un dominio distinto del sitio, con fines de publicidad y marketing. Cada origen está declarado, y el propio navegador rechaza los demás.',
    'The visitor chooses by class, and may change it at any time.':
      'Usted elige por clases y puede cambiar su elección en cualquier momento, desde cada página. Rechazar no exige más pasos que aceptar, y se respeta la señal de su navegador (Global Privacy Control).',
    'Marketing by email and SMS is legitimate, expected and solicited.':
      'El marketing por correo electrónico y SMS debe ser legítimo, esperado y solicitado. No se envía nada fuera de una finalidad que el destinatario haya consentido.',
    'The policy applies to all users: nobody sends before accepting its current version.':
      'Esta política se aplica a todos los usuarios. Nadie envía antes de que una persona autorizada de la cuenta haya aceptado la versión vigente; una versión nueva vuelve a preguntar.',
    'Consent comes before any marketing message.':
      'El consentimiento precede a todo mensaje comercial: para esa finalidad, ese canal y esa dirección, y debe seguir vigente en el momento del envío.',
    'Consent is an act: the recipient ticked a checkbox.':
      'Consentir es un acto: la persona marcó una casilla. El silencio, una compra, una tarjeta de visita o una palabra clave por SMS no son consentimiento.',
    'The checkbox cannot be pre-checked.':
      'La casilla está vacía cuando se ve por primera vez. Una casilla marcada de antemano no vale nada, esté donde esté.',
    'The recipient knows which messages will come, for which purpose, and from whom.':
      'Junto a la casilla figura para qué sirve: qué mensajes, con qué frecuencia, por qué canal y de parte de quién.',
    'One checkbox is not used for several purposes, such as terms of service.':
      'Una casilla sirve para una sola cosa. No se une a unas condiciones del servicio, ni a una política de privacidad, ni a una segunda finalidad; aceptar las condiciones tiene su propia casilla, que no autoriza nada.',
    'One checkbox for each purpose and channel.':
      'Hay una casilla para cada finalidad y cada canal. El correo electrónico, el SMS y la llamada son tres canales: dar un número no es consentir mensajes ni llamadas comerciales.',
    'Partners stand on the form, by name, ten at most, each with its own box.':
      'Cuando unos socios vayan a recibir una dirección, todos sus nombres figuran en el formulario, bien visibles, diez como máximo, cada uno con su propia casilla vacía.',
    'A proof of opt-in can be had for each contact at any time.':
      'Puede presentarse una prueba del consentimiento de cada contacto en cualquier momento, también después de su retirada.',
    'Imported contacts need the same proof.':
      'Los contactos importados necesitan la misma prueba que quienes se inscribieron aquí. Una declaración se conserva, pero no es una prueba.',
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
    'A measure takes effect at once.':
      'Un incumplimiento puede acarrear de inmediato una restricción o una suspensión. Surte efecto al instante: lo que se está enviando se detiene.',
    'A measure reaches the whole account, or certain services.':
      'Una medida alcanza a toda la cuenta o a determinados servicios: envío de correo, envío de SMS, importaciones, formularios, automatizaciones, mensajes transaccionales, claves, seguimiento o un dominio del remitente.',
    'Measures also follow from signals, by thresholds that are data.':
      'Para proteger la reputación y el funcionamiento del servicio, las medidas también se derivan de las cifras: quejas, rebotes definitivos, direcciones trampa, bajas, contenido rechazado, pruebas que faltan. Los umbrales son conocidos y cada cuenta ve sus propias cifras.',
    'A measure comes with notice, reply, appeal and a second decider.':
      'Cada medida lleva un aviso con la exigencia incumplida, las pruebas, qué hacer y para cuándo; un derecho de respuesta; un recurso con plazo que decide otra persona; y una vuelta por etapas. Todo queda registrado. Lo que la ley da a los destinatarios sigue funcionando: baja, prueba, supresión.',
  },
} satisfies Folders['said']
