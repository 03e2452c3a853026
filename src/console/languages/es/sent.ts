/** Spanish of the screen of a started campaign. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const tenths = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const tables = {
  'sent/first-part': {
    title: 'La primera parte',
    size: 'Cuántos',
    drawing: 'Se está sorteando.',
    all: 'Todos a la vez',
    since: 'Desde',
    until: 'En observación hasta',
    ended: 'Decidido',
    why: 'Por qué',
    whys: {
      'first-campaigns': 'Las primeras campañas de una cuenta empiezan por una parte pequeña, elegida al azar.',
      import:
        'La primera campaña a las personas que trajo una importación empieza por una parte pequeña, elegida al azar.',
    },
    seen: 'Visto',
    settled: count => `${counted(count, 'mensaje', 'mensajes')} con respuesta de los servidores`,
    state: 'Qué resultó',
    states: {
      open: 'La parte está en camino. El resto espera.',
      watching: 'La parte ha salido y está en observación. El resto espera.',
      continued: 'El resto sigue.',
      stopped: 'El resto no sigue.',
      spared: 'Ninguna parte salió antes.',
    },
    sandbox:
      'Se queda en el buzón de prueba, donde sigue también el resto. No dice nada de una ruta suya: cuando la tenga, una campaña volverá a empezar por poco.',
    toCase: 'Ver el caso',
  },
  'sent/words': {
    back: 'Campañas',
    hold: 'Pausar',
    goOn: 'Reanudar',
    cancel: 'Finalizar',
    cancelTitle: '¿Finalizar esta campaña?',
    cancelSays: pending =>
      `${counted(pending, 'destinatario ya no la recibiría', 'destinatarios ya no la recibirían')}. No se puede retomar.`,
    keep: 'No finalizar',
    duplicate: 'Duplicar',
    freezing: 'Se está fijando la audiencia…',
    frozen: 'Destinatarios',
    perMinute: count => `${counted(count, 'mensaje', 'mensajes')} en el último minuto`,
    waits: (count, why) => `${counted(count, 'destinatario espera', 'destinatarios esperan')}: ${why}. Reanudación:`,
    waitsFor: {
      window: 'donde están no es una de las horas que usted eligió',
      'quiet-hours': 'donde están es demasiado pronto o demasiado tarde para un SMS',
      experiment: 'aún no se ha decidido qué versión reciben',
      rescheduled: 'su envío se aplazó',
      'run-rate': 'esta campaña no envía más mensajes por hora de los que usted eligió',
      'account-rate': 'esta cuenta ya envía todo lo que puede a la vez',
      'route-rate': 'la vía de envío no admite más a la vez',
      'site-rate': 'sus proveedores de correo no admiten más a la vez',
      'warm-up': 'una vía de envío nueva envía un poco más cada día, y la parte de hoy ya ha salido',
      cap: 'han recibido últimamente tantos SMS como se permiten donde están',
      'slow-site': 'sus proveedores de correo responden despacio',
      'site-rests': 'sus proveedores de correo han pedido tiempo',
      'no-dns-answer': 'ahora mismo no se sabe qué servidores reciben su correo',
      'no-route': 'ninguna vía de envío llega a ellos',
      'routes-rest': 'las vías de envío que llegan a ellos están en reposo',
    },
    started: 'Inicio:',
    finished: 'Fin:',
    course: 'Evolución',
    courseSays: (accepted, frozen) =>
      `${counted(accepted, 'mensaje aceptado', 'mensajes aceptados')} por los servidores de los destinatarios, de ${number.format(frozen)}.`,
    courseOfTexts: (accepted, frozen) =>
      `${counted(accepted, 'SMS aceptado', 'SMS aceptados')} por las operadoras, de ${number.format(frozen)}.`,
    handedOver: 'Aceptados por operadoras',
    nothingYet: 'Todavía no ha salido nada.',
    why: 'Qué no llegó y por qué',
    reason: 'Motivo',
    count: 'Destinatarios',
    result: 'Resultado',
    after: 'Después',
    left: count =>
      `Desde entonces ${counted(count, 'persona se ha dado', 'personas se han dado')} de baja de esta finalidad.`,
    nobodyLeft: 'Desde entonces nadie se ha dado de baja de esta finalidad.',
    measured: 'Aperturas y clics',
    ofAgreed: count =>
      count === 0
        ? 'Ningún destinatario había aceptado la medición de aperturas y clics, así que no se sabe nada de ellos.'
        : `De ${counted(count, 'persona que aceptó', 'personas que aceptaron')} la medición de aperturas y clics. De las demás no se sabe nada.`,
    measuredOfTexts: 'Clics',
    ofAgreedByText: count =>
      count === 0
        ? 'Ningún destinatario había aceptado la medición de clics en los SMS, así que no se sabe nada de ellos.'
        : `De ${counted(count, 'persona que aceptó', 'personas que aceptaron')} la medición de clics en los SMS. De las demás no se sabe nada.`,
    opened: 'Lo abrieron',
    clicked: 'Siguieron un enlace',
    share: (part, whole) => `${number.format(part)} de ${number.format(whole)}`,
    machines: count => `Además, ${counted(count, 'vez', 'veces')} por escáneres y otros programas.`,
    link: 'Enlace',
    people: 'Personas',
    times: 'Veces',
    byMachines: 'Programas',
    eachTheirOwn: 'Un destino distinto para cada destinatario',
    links: 'Adónde llevan los enlaces',
    noLinks: 'No tiene más enlaces que los del final de cada mensaje.',
    revision: n => `Revisión ${n}`,
    sameAs: 'Ya no cambia. SHA-256 de lo enviado:',
    explain: '¿Por qué alguien la recibe o no?',
    gets: 'El control de envío la dejaría pasar ahora.',
    getsNot: 'El control de envío no la dejaría pasar ahora.',
    notInAudience: 'El contacto no cumple el filtro de esta campaña.',
    wasFrozen: 'El contacto estaba entre los destinatarios.',
    wasNotFrozen: 'El contacto no estaba entre los destinatarios cuando se fijó la audiencia.',
    became: (result, reason) => `Resultado: ${result}${reason === '' ? '' : `, ${reason}`}.`,
    notPassed: 'Aún sin comprobar',
    until: 'Hasta:',

    perHour: 'Mensajes por hora',
    asFast: 'Lo más rápido posible',
    paceSet: 'Vale en todas partes en menos de un segundo.',
    setPace: 'Aplicar',

    compared: 'Comparación de versiones',
    text: 'Versión',
    sent: 'Enviados',
    counts: { clicks: 'Clics', unsubscribes: 'Bajas', complaints: 'Quejas' },
    of: 'De',
    shareOf: 'Proporción e intervalo de confianza del 95 %',
    percent: share => `${tenths.format(share * 100)} %`,
    between: (low, high) => `${tenths.format(low * 100)} a ${tenths.format(high * 100)} %`,
    waiting: count => `${counted(count, 'persona espera', 'personas esperan')} la decisión.`,
    takeText: letter => `Enviar ${letter} al resto`,
    isSent: 'va al resto',
  },

  'sent/texts': {
    title: 'Por país',
    none: 'Todavía no ha salido nada.',
    country: 'País',
    anywhere: 'Ningún país',
    texts: 'SMS',
    delivered: 'Entregados',
    undelivered: 'No entregados',
    messages: 'Mensajes',
    cost: 'Coste',
    codes: 'Respuestas de las operadoras',
    code: 'Código',
    became: 'Resultado',
    why: 'Significado',
    text: 'El SMS',
  },
} satisfies Folders['sent']
