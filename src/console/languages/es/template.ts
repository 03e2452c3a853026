/** Spanish of the screens of templates. */

import type { sentWords } from '../../screens/template/sent-words.ts'
import type { actWords, templateWords } from '../../screens/template/words.ts'

/** Within a sentence. */
const within = (act: string) => act.charAt(0).toLowerCase() + act.slice(1)

export const tables = {
  'template/words/actWords': {
    order: 'Un pedido',
    payment: 'Un pago',
    booking: 'Una reserva',
    account: 'Su cuenta',
    'sign-in': 'Un inicio de sesión',
    question: 'Una pregunta',
    rights: 'Una solicitud sobre sus datos',
  },

  'template/words/templateWords': {
    back: 'Transaccional',
    register: 'Registrar',
    registered: n => `La versión ${n} queda registrada. Desde ahora los mensajes se envían con ella.`,
    archive: 'Archivar',
    letter: 'Lo que dice',
    letterSays: 'Palabras sencillas. {{ name }} representa un valor; {{ reference }}, el número del pedido.',
    subject: 'Asunto',
    paragraphs: 'Párrafos, separados por una línea en blanco',
    button: 'Texto del botón',
    buttonHint: 'Vacío: sin botón',
    language: 'Idioma',
    addLanguage: 'Añadir un idioma',
    removeLanguage: 'Quitar este idioma',
    values: 'Valores',
    valuesSays: 'Lo que cambia de un mensaje a otro. Cada valor se envía con el mensaje y se comprueba entonces.',
    valueName: 'Nombre',
    kind: 'Tipo',
    sample: 'Ejemplo',
    addValue: 'Añadir un valor',
    removeValue: name => `Quitar ${name}`,
    kinds: {
      text: 'Una línea de texto',
      note: 'Texto libre',
      date: 'Un día',
      link: 'Destino del botón',
      rows: 'Filas de una tabla',
    },
    rowsHint: 'Una fila por línea: etiqueta = valor',
    hosts: 'El botón puede llevar a',
    hostsHint: 'Nombres de sus sitios, separados por espacios',
    flaws: 'Lo que impide registrarla',
    good: 'Nada impide registrarla.',
    preview: 'Vista previa',
    test: 'Enviarme una prueba',
    tested: to => `Hay una prueba en camino a ${to}.`,
    byProgram: 'Enviarla desde su programa',
    byProgramSays: 'Una petición por mensaje. Los ejemplos están donde su programa pone sus propios valores.',
    registerFirst: 'Se puede enviar con ella cuando esté registrada. Hasta entonces, una petición así se rechaza.',
    id: 'ID de la plantilla',
    request: 'la petición',
    curlTo: 'ada@example.org',
    curlSays: act =>
      `«act» es lo que hizo el destinatario (${within(act)}): el número que usted le da y cuándo ocurrió. El primer mensaje vincula el número a ese destinatario. Con la misma Idempotency-Key se envía una sola vez, por muchas veces que se pida.`,
    byMail: 'Lo mismo por SMTP',
    byMailSays:
      'Para un programa que solo conoce un servidor de correo. Su puerto es OPTIMAIL_SUBMISSION_PORT, que abre el operador del servidor. Inicie sesión con el id de una clave de API (key_…) como nombre y la clave como contraseña, y entregue un destinatario cada vez. Las palabras del propio correo no se envían: se envían las de la plantilla.',
    mail: 'el correo',
    makeKey: 'Crear una clave que pueda enviar (campaigns.send)',
    locales: { en: 'Inglés', fr: 'Francés', de: 'Alemán', es: 'Español', it: 'Italiano', pt: 'Portugués' },
  },

  'template/sent-words': {
    back: 'Transaccional',
    sent: 'Enviados',
    sentSays:
      'Primero los más recientes. El contenido de un mensaje no se conserva; su destinatario sí, durante 30 días.',
    nothing: 'Todavía no se ha enviado nada',
    nothingSays: 'Aquí aparecen los mensajes enviados con POST /v1/messages.',
    recipient: 'Destinatario',
    notKept: 'Ya no se conserva',
    template: 'Plantilla',
    anyTemplate: 'Todas las plantillas',
    state: 'Estado',
    anyState: 'Todos los estados',
    find: 'Dirección completa de un destinatario',
    when: 'Cuándo',
    act: 'Corresponde a',
    version: n => `versión ${n}`,
    subject: 'Asunto, tal como se registró',
    test: 'Al buzón de pruebas',
    id: 'ID del mensaje',
    attempts: 'Intentos',
    events: 'Qué fue de él',
    measured: 'No se mide si se abrió: nadie lo consintió.',
    contact: 'Abrir el contacto',
    states: {
      queued: 'En espera',
      accepted: 'Entregado',
      failed: 'Rechazado',
      dropped: 'Abandonado',
      bounced: 'Devuelto',
      complained: 'Marcado como spam',
    },
    happened: {
      queued: 'Recibido de usted',
      accepted: 'Aceptado por su servidor',
      failed: 'Rechazado por su servidor',
      dropped: 'Abandonado',
      bounced: 'Devuelto',
      complained: 'Marcado como spam',
    },
    reasons: {
      'too-late': 'Durante dos días no se pudo enviar.',
      suppressed: 'La dirección fue excluida entretanto.',
      'account-closing': 'La cuenta se está cerrando.',
      'policies-not-accepted': 'Espera a que alguien de esta cuenta acepte las políticas.',
      restricted: 'Espera: por una medida, esta cuenta no puede enviar mensajes así.',
      'domain-unproven': 'Espera a que se verifique el dominio del remitente.',
      'no-route': 'Espera una vía de envío.',
    },
  },
} satisfies {
  'template/words/actWords': typeof actWords.en
  'template/words/templateWords': typeof templateWords.en
  'template/sent-words': typeof sentWords.en
}
