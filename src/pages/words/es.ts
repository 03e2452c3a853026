import type { Words } from '../words.ts'

export const es: Words = {
  from: 'Esta página es de',
  contact: 'Contacto:',
  thanks: {
    title: 'Un paso más',
    sent: address =>
      `Si ${address} puede recibir nuestro correo, hay un mensaje en camino. Abra el enlace que contiene para confirmar. Hasta entonces no se envía nada.`,
    look: '¿Ningún mensaje después de unos minutos? Mire en la carpeta de correo no deseado y revise la dirección.',
  },
  form: {
    absent: {
      title: 'Este formulario no existe',
      says: 'Compruebe la dirección de esta página o pregunte a quien se la dio.',
    },
    closed: {
      title: 'Este formulario está cerrado',
      says: 'Aquí ya no es posible suscribirse. Lo que aceptó antes sigue como estaba.',
    },
    resting: {
      title: 'Ahora mismo no es posible suscribirse aquí',
      says: 'De momento, este formulario no admite suscripciones. No se ha guardado nada. Lo que aceptó antes sigue como estaba y puede retirarlo cuando quiera con el enlace que hay en cada mensaje.',
    },
    used: {
      title: 'Ya lo tenemos',
      says: 'Esta página ya se envió, y con una vez basta. Para suscribir otra dirección, abra de nuevo el formulario.',
    },
    again: 'Abrir de nuevo el formulario',
    tooMany: {
      title: 'Demasiados intentos',
      says: 'Ha habido muchas suscripciones para esta dirección o desde esta red. Inténtelo más tarde.',
    },
    notHere: {
      title: 'El formulario no se muestra en esta página',
      says: 'Está en su propia dirección, tal como debe ser. Allí elige lo que desea recibir.',
    },
    open: 'Abrir el formulario',
  },
  confirm: {
    title: '¿Ha sido usted?',
    asked: (sender, address) => `${address} se introdujo en un formulario de ${sender}, con estas casillas marcadas:`,
    button: 'Sí, he sido yo',
    nothing: 'Si no ha sido usted, simplemente cierre esta página: no se le enviará nada.',
    until: day => `Puede confirmar hasta el ${day}.`,
    done: 'Confirmado',
    doneSays: sender => `Gracias. ${sender} puede enviarle ahora esto:`,
    preferences: 'Puede cambiarlo en cualquier momento: sus preferencias',
    absent: {
      title: 'Este enlace no funciona',
      says: 'Está incompleto. Ábralo de nuevo desde el mensaje o cópielo entero.',
    },
    expired: {
      title: 'Este enlace ha caducado',
      says: 'No se usó a tiempo, así que no se le envía nada. Si todavía lo desea, suscríbase de nuevo.',
    },
    used: { title: 'Ya está confirmado', says: 'Este enlace ya se usó. No hay nada más que hacer.' },
    withdrawn: {
      title: 'No queda nada por confirmar',
      says: 'Se retiró después de enviar el mensaje. Si lo desea de todos modos, suscríbase de nuevo.',
    },
  },
  leave: {
    title: '¿Darse de baja?',
    asked: sender => `¿Quiere que ${sender} deje de enviarle esto?`,
    looking: 'Abrir esta página todavía no ha cambiado nada.',
    button: 'Darme de baja',
    done: 'Se ha dado de baja',
    doneSays: sender => `Desde ahora ${sender} no le envía nada de esto:`,
    nothing: 'Aquí no hay nada de lo que pueda darse de baja.',
    others: 'Todas sus preferencias',
  },
  preferences: {
    title: 'Sus preferencias',
    intro: (sender, hint) => `Lo que ${sender} puede enviar a ${hint}. Desactivar tiene efecto inmediato.`,
    allOff: 'Desactivar todo',
    off: purpose => `Desactivar «${purpose}»`,
    done: 'Hecho. Ya está en vigor.',
    none: 'Con esta dirección nunca se ha aceptado nada.',
    again: 'Para volver a activar algo, suscríbase en un formulario: solo cuenta la casilla que marca usted.',
    why: '¿Cómo se llegó a esto?',
    ticked: 'La casilla decía:',
    since: day => `desde el ${day}`,
    on: day => `el ${day}`,
    form: version => `Formulario, versión ${version}`,
  },
  channels: { email: 'Por correo electrónico', sms: 'Por SMS', call: 'Por teléfono' },
  states: {
    active: 'Activado',
    pending: 'Espera su confirmación',
    refused: 'Desactivado: la casilla quedó vacía',
    withdrawn: 'Desactivado: usted lo retiró',
    expired: 'Desactivado: ha terminado',
    suppressed: 'Desactivado: no se envía nada a esta dirección',
    none: 'Desactivado',
  },
  why: {
    title: '¿Por qué he recibido este mensaje?',
    intro: (sender, hint) =>
      `Esto es lo que consta sobre ${hint} en un registro que nadie puede cambiar después, ni siquiera ${sender}.`,
    now: 'Cómo está ahora',
    happened: 'Qué ocurrió',
    none: 'No consta ningún consentimiento con esta dirección. Díganoslo por el contacto de abajo.',
    entry: place => `Entrada ${place} del registro`,
    waiting: 'De camino al registro',
    events: {
      grant: 'Se envió un formulario con estas casillas marcadas:',
      refuse: 'Se envió un formulario con estas casillas vacías:',
      'doi.sent': 'Se envió un mensaje a esta dirección para preguntar si era correcto.',
      confirm: 'Esta dirección confirmó:',
      withdraw: 'Retirado:',
      expire: 'Terminado por el paso del tiempo:',
      other: 'El registro se corrigió.',
    },
  },
  unknown: {
    title: 'Este enlace no funciona',
    says: 'Está incompleto o nunca fue nuestro. Ábralo de nuevo desde el mensaje o cópielo entero.',
  },
  unreadable: {
    title: 'No se ha podido leer',
    says: 'Lo que envió su navegador está dañado. Vuelva atrás, abra de nuevo la página e inténtelo otra vez. No se ha cambiado nada.',
  },
  tooLarge: {
    title: 'Era demasiado',
    says: 'Lo enviado supera lo que este formulario admite. Vuelva atrás y acórtelo. No se ha cambiado nada.',
  },
  ourFault: {
    title: 'Algo ha fallado por nuestra parte',
    says: 'No se ha cambiado nada. Inténtelo de nuevo en un momento.',
  },
}
