/** Spanish of those who look after all accounts. */

import type { words as accounts } from '../../screens/trust/accounts.tsx'
import type { words as one } from '../../screens/trust/case.tsx'
import type { words as cases } from '../../screens/trust/cases.tsx'
import type { words as fields } from '../../screens/trust/measure-fields.tsx'
import type { words as opening } from '../../screens/trust/new-case.tsx'
import type { words as operators } from '../../screens/trust/operators.tsx'
import type { words as pick } from '../../screens/trust/pick-account.tsx'
import type { words as thresholds } from '../../screens/trust/thresholds.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'trust/accounts': {
    title: 'Cuentas por riesgo',
    says: 'De los últimos 30 días: cuánto se envió, qué volvió y qué rige.',
    plot: 'Quejas y volumen',
    plotSays:
      'Un punto por cada cuenta que ha enviado algo. Las líneas discontinuas marcan dónde las quejas tienen consecuencias.',
    along: 'mensajes aceptados',
    up: 'quejas',
    all: 'Todas las cuentas',
    allSays: 'Abra una para abrir un caso sobre ella.',
    name: 'Cuenta',
    accepted: 'Aceptados',
    step: 'En vigor',
    noneTitle: 'Aún no se ha enviado nada',
    noneSays: 'En cuanto una cuenta envía, aparece aquí.',
    routes: 'Servidores que comparten varias cuentas',
    route: 'Servidor',
    accounts: 'Cuentas',
  },
  'trust/case': {
    back: 'Casos y recursos',
    decide: 'Decidir el recurso',
    decideSays: 'Nunca quien impuso la medida ni quien la recurre. La cuenta lee su motivo.',
    decision: 'Decisión',
    reason: 'Motivo',
    decided: 'El recurso está decidido.',
    ask: 'Escribir a la cuenta',
    text: 'Su mensaje',
    asked: 'El mensaje se ha enviado.',
    impose: 'Imponer una medida',
    imposeSays:
      'Se nota en todas partes en un segundo. El aviso, con su motivo, llega de inmediato a las personas de la cuenta.',
    imposed: 'La medida rige.',
    does: 'Imponer',
    lift: 'Levantar una medida',
    liftSays: 'Con el motivo, que la cuenta lee.',
    which: 'Medida',
    lifted: 'La medida ha terminado.',
    plan: 'Planificar la vuelta',
    planSays:
      '10 % del volumen habitual durante una semana, 50 % durante otra y después todo; cada etapa, a condición de que haya pocas quejas y devoluciones.',
    planned: 'La vuelta ha comenzado.',
    release: 'Dejar salir el resto',
    releaseSays: 'Sigue por el control de envío y el caso se cierra. La cuenta lee su motivo.',
    released: 'El resto puede salir.',
    close: 'Cerrar el caso',
    closeHeld: 'El resto de la campaña queda sin enviar y termina cuando vence su plazo.',
    note: 'Nota',
    closed: 'El caso está cerrado.',
  },
  'trust/cases': {
    title: 'Casos y recursos',
    says: 'Qué se ha visto en todas las cuentas, qué resultó de ello y hasta cuándo hay que decidir.',
    which: 'Qué casos',
    open: 'Abiertos',
    appeals: 'Recursos',
    overdue: 'Vencidos',
    unmended: 'Sin corregir',
    closed: 'Cerrados',
    kind: 'Qué',
    demand: 'Exigencia',
    measure: 'Medida',
    state: 'Estado',
    opened: 'Abierto',
    decideBy: 'Decidir antes de',
    late: 'vencido',
    noneTitle: 'Ningún caso',
    noneSays: 'Nada de este tipo espera a nadie.',
    openOne: 'Abrir un caso',
    cases: 'Casos en 90 días',
    made: 'Recursos',
    upheld: 'Levantadas o aligeradas',
    hours: 'Mediana hasta decidir',
    reinstated: 'Restablecidas',
  },
  'trust/measure-fields': {
    step: 'Medida',
    services: 'Servicios afectados',
    all: 'Una suspensión afecta a toda la cuenta.',
    domain: 'Solo para lo que viene de este dominio (opcional)',
    until: 'Hasta (opcional)',
    untilSays: 'Entonces termina por sí sola. Sin fecha, rige hasta que alguien la levante.',
  },
  'trust/new-case': {
    back: 'Casos y recursos',
    title: 'Abrir un caso',
    says: 'Se informa de inmediato a las personas de la cuenta, en su idioma, de lo que se ha visto y lo que hay que hacer.',
    account: 'Cuenta',
    demand: 'Exigencia incumplida',
    about: 'Sobre',
    aboutSays: 'El identificador de algo de la cuenta, o unas palabras.',
    seen: 'Qué se ha visto',
    seenSays: 'No nombre a nadie: un caso permanece cuando se borran personas.',
    todo: 'Qué hacer',
    open: 'Abrir el caso',
  },
  'trust/operators': {
    title: 'Operadores',
    says: 'Quienes se ocupan de la instalación y de todas sus cuentas. Nadie actúa sobre su propia cuenta ni cambia su propio rol.',
    name: 'Nombre',
    email: 'Correo electrónico',
    role: 'Rol',
    reviewer: 'Revisor',
    'trust-lead': 'Responsable de confianza',
    administrator: 'Administrador',
    may: {
      reviewer: 'decide sobre lo que espera en la cola de revisión y consulta los casos de todas las cuentas',
      'trust-lead': 'además impone y levanta medidas, y decide los recursos',
      administrator: 'además se ocupa del registro y de sus testigos, y dice quién es operador',
    },
    take: 'Retirar el rol',
    takeFrom: (name: string) => `Retirar el rol a ${name}`,
    taken: (name: string) => `${name} ya no es operador.`,
    give: 'Dar un rol a alguien',
    giveSays: 'A quien tiene una cuenta aquí o ha sido invitado a una. Se aplica en su próxima petición.',
    save: 'Dar el rol',
    given: (email: string) => `${email} ya tiene el rol.`,
  },
  'trust/pick-account': {
    hint: 'Parte de su nombre, o su identificador',
    nothing: 'Ninguna cuenta tiene este nombre o identificador.',
  },
  'trust/thresholds': {
    title: 'Umbrales',
    says: 'Los mismos para todas las cuentas. Una medida con «seguro» exige que todo el intervalo supere su línea, para que un puñado de mensajes no quite nada; las demás siguen lo que se ha visto.',
    what: 'Qué',
    within: 'En',
    least: 'Cuenta desde',
    steps: 'Lleva a',
    demand: 'Exigencia',
    messages: (n: number) => counted(n, 'mensaje', 'mensajes'),
    events: (n: number) => counted(n, 'evento', 'eventos'),
    surely: 'seguro',
    from: (n: number) => `de al menos ${number.format(n)}`,
    days: (n: number) => counted(n, 'día', 'días'),
  },
} satisfies {
  'trust/accounts': typeof accounts.en
  'trust/case': typeof one.en
  'trust/cases': typeof cases.en
  'trust/measure-fields': typeof fields.en
  'trust/new-case': typeof opening.en
  'trust/operators': typeof operators.en
  'trust/pick-account': typeof pick.en
  'trust/thresholds': typeof thresholds.en
}
