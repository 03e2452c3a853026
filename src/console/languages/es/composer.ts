/** Spanish of the composer. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const listed = new Intl.ListFormat('es')
const DAYS = ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom']

export const tables = {
  'composer/findings': { error: 'Error', warning: 'Aviso', hint: 'Consejo' },

  'composer/words/composerWords': {
    back: 'Campañas',
    name: 'Nombre de la campaña',
    test: 'Enviarme una prueba',
    tested: to => `Hay una prueba en camino a ${to}.`,
    review: 'Revisar y enviar',

    details: 'Detalles',
    purpose: 'Finalidad',
    purposeHint: 'Solo pueden recibirla las personas que la consintieron',
    choose: 'Elegir…',
    noPurpose: 'Todavía no hay ninguna finalidad publicada.',
    makePurpose: 'Crear una',
    fromName: 'Remitente',
    fromAddress: 'Dirección',
    replyTo: 'Respuestas a',
    replyToHint: 'Vacío: a la dirección de envío',
    subject: 'Asunto',
    preheader: 'Texto de vista previa',
    preheaderHint: 'Se muestra junto al asunto en la mayoría de los buzones',
    locale: 'Idioma',
    insert: 'Insertar un valor',

    audience: 'Audiencia',
    reaches: count =>
      count === 1
        ? 'Una persona recibirá esta campaña'
        : `${counted(count, 'persona recibirá', 'personas recibirán')} esta campaña`,
    ofActive: (active, pending) =>
      `${counted(active, 'persona ha consentido esta finalidad y ha confirmado', 'personas han consentido esta finalidad y han confirmado')}${
        pending === 0
          ? '.'
          : `; ${counted(pending, 'aún no ha confirmado y no recibirá nada.', 'aún no han confirmado y no recibirán nada.')}`
      }`,
    everybody: 'Todas las personas que consintieron',
    addCondition: 'Acotar',
    removeCondition: 'Quitar esta condición',
    onLocale: 'El idioma es',
    onAttribute: 'Dato facilitado',
    onSignedUp: 'Alta',
    onForm: 'Alta mediante',
    equals: 'es',
    contains: 'contiene',
    before: 'antes de',
    after: 'después de',
    attribute: 'Nombre del campo',
    value: 'Valor',
    date: 'Día',

    content: 'Contenido',
    format: 'Formato',
    converted: format =>
      format === 'HTML'
        ? 'El contenido ahora es HTML.'
        : `El contenido ahora es ${format}: se conservan las palabras, no el diseño.`,
    convertedBack: 'Deshacer',
    notConverted: why => `El contenido queda como estaba. ${why}`,
    formatOnly: format => `Leerlo como ${format}`,
    text: 'Texto',
    textAuto: 'La parte de texto se genera a partir del mensaje. Escriba la suya si quiere otras palabras.',
    textOwn: 'Escribir la mía',
    textDrop: 'Volver a generarla del mensaje',

    preview: 'Vista previa',
    asReader: name => `Tal como lo recibirá ${name}`,
    asOther: name => `Tal como lo leería ${name}, que no lo recibirá`,
    asSample: 'Para una persona ficticia: nadie lo recibiría todavía',
    asWhom: 'Leer como otro contacto',
    asAnybody: 'Como un destinatario cualquiera',
    width: 'Ancho',
    phone: 'Móvil',
    tablet: 'Tableta',
    desktop: 'Ordenador',
    shade: 'Vista',
    light: 'Claro',
    dark: 'Oscuro',
    bare: 'Sin imágenes',
    plain: 'Texto',
    empty: '(vacío)',

    preflight: 'Comprobación previa',
    allClear: 'Nada impide el envío.',
    errors: count => `${counted(count, 'punto', 'puntos')} por corregir antes del envío`,
    show: 'Ver',
    showWhat: says => `Ver: ${says}`,
    settings: 'Ajustes',
    status: 'Cumplimiento',
    fix: text => `Escribir «${text}»`,
    absentTitle: 'Aún sin comprobar',
    absentSays: 'Estas comprobaciones todavía no existen, así que nada las ha superado:',
    size: kb => `${kb} KB de HTML; los programas de correo cortan en 102`,

    sendTitle: 'Enviar esta campaña',
    sendTo: 'Para',
    sendWhat: 'Asunto',
    sendFrom: 'De',
    sendNow: count => `Enviar ahora a ${counted(count, 'persona', 'personas')}`,
    sendNote:
      'El consentimiento de cada persona se comprueba otra vez en el momento en que sale su mensaje. Quien lo retire antes no recibe nada.',
    mendFirst: 'Corrija primero:',
  },

  'composer/sending-words': {
    title: 'Modo de envío',
    perHour: 'Mensajes por hora',
    perHourHint: 'Se puede cambiar durante el envío',
    asFast: 'Lo más rápido posible',
    hours: 'Solo a ciertas horas',
    hoursHint: 'Según la hora local de cada destinatario',
    from: 'Desde',
    to: 'Hasta',
    endsAfter: 'El final debe ser posterior al inicio',
    zone: 'Zona horaria si no se conoce el lugar',
    days: 'Días',
    dayNames: DAYS,
    tags: 'Indicar a nuestro sitio web de dónde vienen las visitas',
    tagsHint: 'Parámetros UTM en cada enlace que no los tenga; los mismos para todos los destinatarios',
    tagNames: { source: 'Fuente', medium: 'Medio', campaign: 'Campaña' },
    tagFlaw: 'Un valor, sin etiquetas de combinación',
    tagged: 'Un enlace queda así',
    compare: 'Comparar antes varias versiones',
    compareHint: 'Una parte de la audiencia recibe una de ellas al azar; el resto espera el resultado',
    ownText: 'la versión escrita',
    subject: 'Asunto',
    fromName: 'Remitente',
    preheader: 'Texto de vista previa',
    likeA: 'Como en A',
    another: 'Otra versión',
    without: letter => `Sin ${letter}`,
    measure: 'La mejor tiene',
    measures: { clicks: 'más clics', unsubscribes: 'menos bajas', complaints: 'menos quejas' },
    clicksHint: 'Solo se cuentan quienes aceptaron la medición de clics; la comprobación previa dice si los hay',
    share: 'Comparar con',
    shareHint: 'De la audiencia',
    after: 'Decidir después de',
    afterHint: 'Horas tras el primer mensaje',
    decides: 'Deciden',
    deciders: { itself: 'las cifras, por sí solas', person: 'nosotros, cuando las cifras sean firmes' },
    fallback: 'Si no se ve diferencia, enviar',

    compared: 'Versiones',
    comparedSays: ({ others, share, decide_after_hours: hours, decides }) => {
      const texts = listed.format([...'ABCDE'].slice(0, others.length + 1))
      if (share === 100) return `${texts} van a toda la audiencia, una al azar para cada persona.`
      const then = `después de ${counted(hours, 'hora', 'horas')}`
      return decides === 'itself'
        ? `${texts} van primero al ${share} %; ${then}, la mejor va al resto.`
        : `${texts} van primero al ${share} %; ${then}, uno de ustedes decide cuál recibe el resto.`
    },
    hoursTitle: 'Horas',
    hoursSays: ({ from, to, days }) =>
      `De ${from} a ${to}, ${
        days.length === DAYS.length ? 'todos los días' : listed.format(days.map(day => DAYS[day - 1] ?? ''))
      }, según la hora local de cada destinatario.`,

    whenTitle: 'Cuándo',
    now: 'Ahora',
    later: 'En una fecha',
    local: 'A la hora de cada uno',
    at: 'Día y hora',
    atHere: zone => `Según su reloj (${zone})`,
    atTheirs: 'Según la hora local de cada destinatario: quienes están más al este lo reciben antes',
    schedule: 'Programar',
    takes: 'Duración del envío',
    people: count => counted(count, 'persona', 'personas'),
    pace: (perHour, by) =>
      perHour === null ? 'Lo más rápido posible; aún no hay datos' : `Unos ${number.format(perHour)} por hora, ${by}`,
    boundBy: {
      campaign: 'según esta campaña',
      account: 'según el límite de la cuenta',
      route: 'según el límite de la vía de envío',
      seen: 'según el ritmo reciente',
    },
    ends: 'Fin previsto:',
    closed: 'Empieza fuera del horario elegido. Los primeros salen:',
    late: count =>
      `${counted(count, 'persona no lo recibiría', 'personas no lo recibirían')} antes de que caduque. Envíe más rápido o en más horas.`,

    begins: 'Inicio:',
    theirClock: local => `cuando en el lugar de cada destinatario sean las ${local.replace('T', ', ')}`,
    takeBack: 'Volver al borrador',
    beginNow: 'Empezar ahora',
    move: 'Empezar en otro momento',
    back: 'Campañas',
    failed: 'El envío no empezó cuando debía:',
  },

  'composer/text-words': {
    tested: to => `Hay una prueba en camino a ${to}.`,
    testedInside: 'Hay una prueba en camino al teléfono de pruebas.',
    testPhone: 'Pruebas a mi teléfono',
    testPhoneProven: to => `Pruebas a ${to}`,
    sender: 'Remitente',
    senderHint: 'Un número, un código corto o letras',
    noSender: 'Todavía no hay ningún remitente de SMS.',
    makeSender: 'Añadir uno',
    state: { proven: '', waiting: ' (aún sin verificar)', refused: ' (rechazado)' },
    text: 'Texto',
    textHint: 'Se añaden quién lo envía y cómo darse de baja; ambos cuentan.',
    left: count => counted(count, 'carácter restante', 'caracteres restantes'),
    parts: count => counted(count, 'mensaje', 'mensajes'),
    encoding: (name, units) => `${name === 'gsm7' ? 'GSM-7' : 'UCS-2'}, ${number.format(units)} usados`,
    dear: room =>
      `Estos caracteres no son propios de los SMS, por lo que en un mensaje caben ${number.format(room)} en lugar de 160:`,
    repair: 'Reemplazar todos',
    misspelt: 'cambia la grafía',
    nothing: 'sin equivalente',
    put: (char, by) => (by === '' ? `Quitar ${char}` : `Reemplazar ${char} por ${by}`),
    sites: 'Sitios de terceros',
    sitesHint: 'Un SMS lleva a sus propios sitios. Para otros, indique el motivo: lo lee quien lo revisa.',
    site: 'Sitio',
    why: 'Por qué lleva allí',
    addSite: 'Añadir un sitio',
    dropSite: site => `Quitar ${site || 'este sitio'}`,
    measure: 'Medir los enlaces',
    measureHint:
      'Quienes aceptaron esta medición por SMS reciben enlaces cortos de la plataforma. Los demás reciben los enlaces tal como usted los escribe, y nadie ve si los siguen.',
    ofMeasured: 'Con enlaces cortos:',
    phone: 'En un teléfono',
    which: 'Qué SMS',
    first: 'El primero',
    later: 'Intermedios',
    measured: 'Enlaces cortos',
    nthSays:
      'La forma de darse de baja figura en el primer SMS a cada persona, y después con la frecuencia que fija el remitente.',
    from: 'Remitente',
    cost: 'Coste',
    costAtMost: 'Como máximo: con la forma de darse de baja en cada uno',
    about: 'Aproximado: calculado con una parte de los destinatarios',
    country: 'País',
    people: 'Personas',
    measuredSome: count => `${counted(count, 'persona recibe', 'personas reciben')} enlaces cortos.`,
    messages: 'Mensajes',
    price: 'Precio',
    sum: 'Coste',
    anywhere: 'Ningún país',
    unpriced: count =>
      `${counted(count, 'mensaje no tiene', 'mensajes no tienen')} precio: indíquelo en la vía de envío.`,
    notYet: 'Elija una finalidad y un remitente para ver aquí el coste.',
    stopped: {
      'not-proven': 'remitente sin verificar',
      'not-for-country': 'remitente no previsto allí',
      'not-accepted-there': 'tipo de remitente no admitido',
      'not-registered': 'no registrado allí',
      'no-country': 'sin vía de envío',
      none: 'ninguna vía abierta',
    },
  },
} satisfies Folders['composer']
