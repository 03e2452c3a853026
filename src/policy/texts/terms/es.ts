import type { TermsText } from '../shape.ts'

export const es: TermsText = {
  title: 'Condiciones del servicio',
  opening:
    'Estas condiciones dicen qué se deben mutuamente los usuarios de esta instalación y quien la explota cuando se envían mensajes, y cómo transcurre el procedimiento de suspensión al que remite la Política antispam. Aceptar las políticas es aceptar estas condiciones.',
  demands: {},
  sections: {
    accounts: {
      heading: 'Cuentas',
      says: [
        'Una cuenta pertenece a una sola organización, que se identifica con veracidad: su nombre legal, un contacto y una dirección postal. Los usuarios actúan con su propio nombre. El titular de la cuenta responde de lo que se envía a través de ella.',
      ],
    },
    acceptance: {
      heading: 'Aceptación',
      says: [
        'Antes de enviar nada, un usuario autorizado acepta la Política antispam, la Política de cookies y estas condiciones en su versión vigente. La aceptación queda registrada con la versión, el usuario y la hora. Una versión nueva vuelve a preguntar a cada cuenta; hasta que se acepte, no se envía nada.',
      ],
    },
    signals: {
      heading: 'Cifras y umbrales',
      says: [
        'Las quejas, los rebotes definitivos, las direcciones trampa, las bajas, el contenido rechazado y las pruebas que faltan se suman por cuenta, servicio, dominio del remitente y servidor compartido, y se comparan con umbrales. La cuenta ve sus propias cifras al lado.',
        'Lo que quita algo solo se deriva de una cifra suficientemente segura: un puñado de mensajes no suspende a nadie.',
      ],
    },
    measures: {
      heading: 'Medidas',
      says: [
        'Las medidas son, de la más leve a la más grave: una nota, una advertencia, una ralentización de los envíos, la restricción de determinados servicios o de un dominio del remitente y la suspensión de la cuenta. Se elige la más leve que baste. El contenido prohibido puede acarrear una suspensión inmediata.',
        'Los servicios son: envío de correo, envío de SMS, importaciones, formularios, automatizaciones, mensajes transaccionales, claves y seguimiento de aperturas y clics. Una medida surte efecto en menos de un segundo y detiene lo que se está enviando.',
      ],
    },
    notice: {
      heading: '1. Aviso',
      says: [
        'Cada medida pertenece a un caso, y cada caso tiene un aviso. Se envía por correo a los usuarios que pueden actuar por la cuenta, a cada uno en su idioma, y figura en la consola. También se envía a una cuenta suspendida.',
        'Dice qué exigencia se incumplió; las pruebas: pasajes, mensajes, cifras; qué rige ahora; si decidió una persona o lo hicieron unas cifras, de forma automática; qué hacer y para cuándo ({mend} días, salvo que indique otra fecha); y cómo responder y recurrir.',
      ],
    },
    reply: {
      heading: '2. Respuesta',
      says: [
        'Mientras el caso esté abierto, la cuenta puede responder y adjuntar {attachments} archivos de hasta {attachmentMib} MiB cada uno, {attachmentsMib} MiB en total. Se guardan cifrados y se destruyen {attachmentsKept} días después de cerrarse el caso.',
        'Las direcciones y los números de los destinatarios no tienen cabida en una respuesta: se acortan, porque un caso permanece cuando se suprimen los datos de las personas.',
      ],
    },
    appeal: {
      heading: '3. Recurso',
      says: [
        'Un usuario de la cuenta puede recurrir, con su propio nombre, en los {appealWithin} días siguientes a una medida. Cada medida puede recurrirse una vez; una medida nueva es otro asunto. Mientras el recurso espera, la medida rige.',
      ],
    },
    decision: {
      heading: '4. Decisión',
      says: [
        'El recurso se decide en {decideWithin} días, por un responsable de confianza o un administrador que no impuso la medida, no la recurre y no trabaja para la cuenta.',
        'La medida se mantiene, se levanta, o la cuenta vuelve por etapas. La decisión se motiva por escrito y se comunica a la cuenta por correo.',
      ],
    },
    overdue: {
      heading: '5. Cuando nadie decide a tiempo',
      says: [
        'Un recurso que no se decide a tiempo se muestra como vencido, y se avisa a todos los responsables de confianza y administradores. Si {easeAfter} días después nadie ha decidido, una restricción o suspensión pasa a ser una ralentización al {share1} % del volumen habitual hasta que alguien decida. Esto no vale para el contenido prohibido.',
      ],
    },
    oneOrganisation: {
      heading: '6. Instalaciones con una sola organización',
      says: [
        'Cuando una instalación tiene una sola organización, decide un segundo usuario identificado por su nombre. Si no lo hay, el mismo usuario puede decidir pasadas {selfDecideHours} horas, salvo sobre contenido prohibido. Esa decisión queda señalada como decidida por uno mismo dondequiera que aparezca.',
      ],
    },
    reinstatement: {
      heading: '7. Vuelta por etapas',
      says: [
        'Salvo que la decisión fije otras etapas, una cuenta vuelve con el {share1} % de su volumen habitual durante {days1} días, luego el {share2} % durante {days2} días y después todo. La etapa siguiente comienza en su fecha si las quejas no superaron el {complaints} %, los rebotes definitivos el {bounces} % y no se impuso ninguna otra medida.',
        'Una etapa que muestra más se repite una vez. Si vuelve a mostrar más, la restricción regresa, y puede recurrirse como cualquier otra.',
      ],
    },
    operators: {
      heading: 'Quién decide',
      says: [
        'Un revisor decide sobre los textos que deben ser vistos por una persona y consulta los casos. Un responsable de confianza impone y levanta además medidas, decide los recursos y planifica la vuelta. Un administrador gestiona además la instalación y nombra a los demás.',
        'Nadie actúa sobre una cuenta para la que trabaja.',
      ],
    },
    recipients: {
      heading: 'Lo que conservan los destinatarios',
      says: [
        'Sea cual sea la medida, los destinatarios pueden seguir dándose de baja, ajustando sus preferencias, pidiendo la prueba de su consentimiento y haciendo suprimir sus datos; y la cuenta puede seguir exportando sus datos y sus pruebas.',
      ],
    },
    records: {
      heading: 'Registros',
      says: [
        'Los consentimientos, las retiradas, los formularios publicados y cada paso de un caso son entradas de un registro al que solo se añade y cuyos puntos de control están firmados, y de la pista de auditoría. Los campos personales se guardan bajo claves que pueden destruirse, de modo que la supresión es posible sin romper el registro. La cuenta puede llevarse cada uno de sus casos como archivo.',
      ],
    },
    versions: {
      heading: 'Versiones',
      says: [
        'Cada versión de estas condiciones y de las políticas tiene su propia dirección, su fecha y lo que ha cambiado. Las versiones anteriores siguen siendo legibles.',
      ],
    },
  },
}
