/** Spanish of cases. */

import type { words as appeals } from '../../screens/case/appeals.tsx'
import type { words as page } from '../../screens/case/page.tsx'
import type { words as rest } from '../../screens/case/rest.tsx'
import type { words as told } from '../../screens/case/told.tsx'
import type { caseWords } from '../../screens/case/words.ts'
import { counted } from '../../written.ts'

export const tables = {
  'case/words': {
    kinds: {
      'embedding-tampered': 'Una página altera un formulario',
      'import-untrue': 'Lo declarado sobre una importación no es cierto',
      'over-threshold': 'Demasiadas devoluciones',
      'part-stopped': 'La primera parte de una campaña fue mal recibida',
      'by-hand': 'Alguien lo vio',
    },
    tooMany: {
      'soft-bounce': 'Demasiados mensajes aplazados',
      'hard-bounce': 'Demasiadas direcciones que no existen',
      blocked: 'Demasiados bloqueos de los servidores de destino',
      complaint: 'Demasiadas quejas',
      trap: 'Direcciones trampa alcanzadas',
      unsubscribe: 'Demasiadas bajas',
      'content-refused': 'Demasiados textos rechazados',
      'content-reviewed': 'Demasiados textos por revisar',
      'proof-missing': 'Faltan pruebas',
      'proof-broken': 'Hay pruebas no válidas',
      'form-finding': 'Hay páginas que cambiaron formularios',
      'import-finding': 'Hay importaciones que no eran ciertas',
      'import-refused': 'Se trajeron listas que no se aceptan',
      'appeal-lost': 'Demasiados recursos desestimados',
    },
    states: { open: 'Abierto', closed: 'Cerrado' },
    levels: {
      note: 'Nota',
      warn: 'Advertencia',
      throttle: 'Ralentización',
      restrict: 'Restricción',
      suspend: 'Suspensión',
    },
    services: {
      email: 'correo electrónico',
      sms: 'SMS',
      imports: 'importaciones',
      forms: 'formularios',
      automations: 'automatizaciones',
      transactional: 'mensajes transaccionales',
      'api-keys': 'claves de API',
      tracking: 'medición',
    },
    everything: 'toda la cuenta',
    steps: {
      opened: 'Caso abierto',
      imposed: 'Medida impuesta',
      lifted: 'Medida terminada',
      told: 'Aviso enviado',
      asked: 'Pregunta enviada',
      replied: 'Respuesta recibida',
      attached: 'Documento adjuntado',
      appealed: 'Recurso presentado',
      escalated: 'Escalado a un responsable de confianza',
      eased: 'Aligerada, porque nadie decidió a tiempo',
      decided: 'Recurso decidido',
      released: 'El resto se dejó salir',
      planned: 'Vuelta planificada',
      advanced: 'Siguiente etapa de la vuelta',
      repeated: 'Etapa de la vuelta repetida',
      ended: 'Vuelta interrumpida',
      reinstated: 'Cuenta restablecida',
      closed: 'Caso cerrado',
    },
    decisions: { stands: 'La medida se mantiene', lifted: 'La medida se levanta', 'in-steps': 'Vuelta por etapas' },
    plans: { ahead: 'pendiente', runs: 'en curso', passed: 'superada', ended: 'interrumpida' },
    self: 'decidido por uno mismo',
    automated: 'decidido solo por cifras',
    byPerson: 'decidido por una persona',
  },
  'case/page': { export: 'Exportar' },
  'case/told': {
    seen: 'Qué lo muestra',
    about: 'Sobre',
    page: 'Página',
    opened: 'Abierto',
    todo: 'Qué hacer',
    due: 'Corregir antes de',
    form: 'Abrir el formulario',
    review: 'Abrir el texto',
    measures: 'Qué rige por ello',
    measuresSays:
      'La baja, la página de preferencias, las pruebas, la supresión de datos y las exportaciones siguen funcionando, se restrinja lo que se restrinja.',
    until: 'hasta',
    ended: 'terminada',
    why: 'Motivo',
    endedWhy: 'Motivo del fin',
    since: 'desde',
    only: (domain: string) => `solo lo que viene de ${domain}`,
    plan: 'La vuelta',
    planSays: 'Cada etapa deja salir más. La siguiente empieza cuando esta muestra pocas quejas y pocas devoluciones.',
    step: 'Etapa',
    share: 'Del volumen habitual',
    days: 'Días',
    state: 'Estado',
    look: 'Comprobación',
    files: 'Adjuntos',
    gone: 'destruido al vencer su plazo',
    course: 'Qué ha pasado',
    by: 'por',
    operator: 'el operador',
    account: 'la cuenta',
    note: 'Nota',
    closedBy: 'Cerrado por',
    closedAt: 'Cerrado',
  },
  'case/rest': {
    title: 'El resto de la campaña',
    people: (n: number) => counted(n, 'destinatario viene', 'destinatarios vienen') + ' después de la primera parte.',
    states: {
      held: 'Está retenido hasta que lo deje salir alguien que pueda decidirlo. Su remitente puede darlo por terminado.',
      paused:
        'Se dejó salir cuando su plazo ya había vencido, así que está en pausa: su remitente lo continúa o lo da por terminado.',
      goes: 'Se dejó salir. Cada mensaje pasa, como siempre, el control de envío.',
      over: 'Se dio por terminado. Ya no sale nada de él.',
    },
    see: 'Abrir la campaña',
  },
  'case/appeals': {
    title: 'Recursos',
    waits: 'Decide otra persona, a más tardar:',
    overdue: 'vencido',
    eased: 'aligerada entretanto',
  },
} satisfies {
  'case/words': typeof caseWords.en
  'case/page': typeof page.en
  'case/told': typeof told.en
  'case/rest': typeof rest.en
  'case/appeals': typeof appeals.en
}
