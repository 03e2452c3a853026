import type { AntiSpamText } from '../shape.ts'

export const es: AntiSpamText = {
  title: 'Política antispam',
  opening:
    'El marketing por correo electrónico y por SMS es bienvenido cuando quienes lo reciben lo han pedido. Esta política explica qué significa pedirlo, qué no puede enviarse en ningún caso y qué ocurre cuando se incumple. Se aplica a todas las personas que utilizan esta instalación.',
  sections: {
    consent: {
      heading: 'Primero, el consentimiento',
      says: [
        'Un mensaje comercial solo se envía a quien lo ha consentido antes: para esa finalidad, por ese canal y en esa dirección. El sistema vuelve a comprobarlo en el momento del envío, y nadie puede desactivarlo: ni un propietario, ni quien explota la instalación, ni ningún ajuste.',
        'Un mensaje solo es transaccional si responde a un acto de su destinatario y no anuncia nada. Todo lo demás es marketing, incluido un mensaje que pide el consentimiento.',
      ],
    },
    proof: {
      heading: 'Prueba del consentimiento',
      says: [
        'Quien envía puede mostrar cómo se dio cada consentimiento. Lo que no puede mostrarse queda en cuarentena y no recibe nada.',
      ],
    },
    prohibited: {
      heading: 'Contenido prohibido',
      says: [
        'Lo que sigue se rechaza. Enviarlo, o intentarlo, es un incumplimiento grave, y la cuenta puede suspenderse de inmediato. Una persona puede corregir un rechazo equivocado; nadie puede conceder una excepción.',
      ],
    },
    notAccepted: {
      heading: 'Contenidos y sectores no aceptados',
      says: ['Lo que sigue también se rechaza, sea cual sea la lista de contactos y la forma en que se reunió.'],
    },
    highAbuse: {
      heading: 'Temas con muchas quejas',
      says: [
        'Estos temas provocan muchas más quejas que otros y perjudican a todos los que envían por los mismos servidores. Tampoco se aceptan. No se refiere a tratarlos como noticia, enseñanza, prevención o ayuda.',
      ],
    },
    consequences: {
      heading: 'Qué sigue a un incumplimiento',
      says: [
        'Las Condiciones del servicio describen el procedimiento paso a paso, con sus plazos. Aceptar esta política es aceptar ese procedimiento.',
      ],
    },
  },
  demands: {
    'AS-01':
      'El marketing por correo electrónico y SMS debe ser legítimo, esperado y solicitado. No se envía nada fuera de una finalidad que el destinatario haya consentido.',
    'AS-02':
      'Esta política se aplica a todos los usuarios. Nadie envía antes de que una persona autorizada de la cuenta haya aceptado la versión vigente; una versión nueva vuelve a preguntar.',
    'AS-03':
      'El consentimiento precede a todo mensaje comercial: para esa finalidad, ese canal y esa dirección, y debe seguir vigente en el momento del envío.',
    'AS-04':
      'Consentir es un acto: la persona marcó una casilla. El silencio, una compra, una tarjeta de visita o una palabra clave por SMS no son consentimiento.',
    'AS-05':
      'La casilla está vacía cuando se ve por primera vez. Una casilla marcada de antemano no vale nada, esté donde esté.',
    'AS-06':
      'Junto a la casilla figura para qué sirve: qué mensajes, con qué frecuencia, por qué canal y de parte de quién.',
    'AS-07':
      'Una casilla sirve para una sola cosa. No se une a unas condiciones del servicio, ni a una política de privacidad, ni a una segunda finalidad; aceptar las condiciones tiene su propia casilla, que no autoriza nada.',
    'AS-08':
      'Hay una casilla para cada finalidad y cada canal. El correo electrónico, el SMS y la llamada son tres canales: dar un número no es consentir mensajes ni llamadas comerciales.',
    'AS-09':
      'Cuando unos socios vayan a recibir una dirección, todos sus nombres figuran en el formulario, bien visibles, diez como máximo, cada uno con su propia casilla vacía.',
    'AS-10':
      'Puede presentarse una prueba del consentimiento de cada contacto en cualquier momento, también después de su retirada.',
    'AS-11':
      'Los contactos importados necesitan la misma prueba que quienes se inscribieron aquí. Una declaración se conserva, pero no es una prueba.',
    'PC-01': 'Actividades ilegales: todo lo que promueve, vende u organiza lo que la ley prohíbe.',
    'PC-02': 'Drogas ilegales: su oferta y lo que sirve para producirlas o consumirlas.',
    'PC-03': 'Productos falsificados: imitaciones con la marca ajena, documentos falsos, certificados falsos.',
    'PC-04':
      'Programas de piratería informática: herramientas y servicios para entrar en sistemas y cuentas ajenos, espiarlos o dañarlos.',
    'PC-05': 'Instrucciones para montar o fabricar bombas.',
    'PC-06': 'Explosivos y otras armas, sus piezas y su munición.',
    'PC-07': 'Material que contiene violencia contra menores y todo lo que incita a la violencia.',
    'PC-08':
      'Mensajes contrarios a las leyes antispam: sin la identidad y la dirección postal del remitente, con un remitente falso o un asunto engañoso, o sin una vía de baja que funcione.',
    'PC-09': 'Discurso de odio y lenguaje que humilla a las personas por ser quienes son.',
    'PC-10':
      'Contenidos y sectores no aceptados en esta plataforma, enumerados más abajo, y listas cuyo sector declarado sea uno de ellos.',
    'NA-01': 'Pornografía sexualmente explícita y comercio de artículos sexualmente explícitos.',
    'NA-02': 'Remedios para los problemas de erección.',
    'NA-03': 'Captación masiva de candidatos: ofertas de empleo a personas que no las pidieron.',
    'NA-04': 'Listas de carácter político: por su finalidad, su origen, el sector declarado o lo que se les envía.',
    'NA-05': 'Ofertas iniciales de monedas (ICO) y otras ventas de tokens nuevos.',
    'NA-06': 'Todo lo relacionado con la operativa en forex.',
    'NA-07': 'Cobro de deudas.',
    'NA-08': 'Promoción de la violencia o del odio.',
    'NA-09': 'Desinformación presentada como noticia o como hecho («fake news»).',
    'NA-10': 'Servicios de seguridad que realizan simulaciones de phishing.',
    'NA-11': 'Contenido que promueve actos sexuales a cambio de dinero.',
    'HA-01': 'Sustancias estupefacientes o psicotrópicas.',
    'HA-02': 'Cambio de divisas, acciones fraudulentas y operaciones bursátiles.',
    'HA-03':
      'Trabajo desde casa con promesas de riqueza rápida, ingresos pasivos, paquetes financieros y esquemas piramidales.',
    'HA-04': 'Pérdida de peso.',
    'HA-05': 'Promoción de productos de CBD.',
    'HA-06': 'Drogas legales, como el alcohol o el tabaco.',
    'HA-07': 'Promoción del vapeo.',
    'HA-08': 'Promoción inmobiliaria.',
    'HA-09': 'Productos y servicios basados en blockchain.',
    'HA-10': 'Apuestas, casinos y otros juegos de dinero.',
    'HA-11': 'Servicios de citas.',
    'HA-12': 'Videncia, adivinación y astrología.',
    'HA-13': 'Contactos obtenidos de redes sociales profesionales como LinkedIn.',
    'HA-14': 'Servicios de préstamo.',
    'HA-15': 'Servicios que generan o venden contactos comerciales.',
    'EN-01':
      'Un incumplimiento puede acarrear de inmediato una restricción o una suspensión. Surte efecto al instante: lo que se está enviando se detiene.',
    'EN-02':
      'Una medida alcanza a toda la cuenta o a determinados servicios: envío de correo, envío de SMS, importaciones, formularios, automatizaciones, mensajes transaccionales, claves, seguimiento o un dominio del remitente.',
    'EN-03':
      'Para proteger la reputación y el funcionamiento del servicio, las medidas también se derivan de las cifras: quejas, rebotes definitivos, direcciones trampa, bajas, contenido rechazado, pruebas que faltan. Los umbrales son conocidos y cada cuenta ve sus propias cifras.',
    'EN-04':
      'Cada medida lleva un aviso con la exigencia incumplida, las pruebas, qué hacer y para cuándo; un derecho de respuesta; un recurso con plazo que decide otra persona; y una vuelta por etapas. Todo queda registrado. Lo que la ley da a los destinatarios sigue funcionando: baja, prueba, supresión.',
  },
}
