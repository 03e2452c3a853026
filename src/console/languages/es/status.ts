/** Spanish of how an account stands. */

import type { words as check } from '../../screens/status/self-check.tsx'
import type { words as statement } from '../../screens/status/statement.tsx'
import type { words as status } from '../../screens/status/status.tsx'
import type { signalWords } from '../../screens/status/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'status/words': {
    signals: {
      accepted: 'Aceptados',
      'soft-bounce': 'Aplazados',
      'hard-bounce': 'Direcciones que no existen',
      blocked: 'Bloqueados por servidores',
      complaint: 'Quejas',
      trap: 'Direcciones trampa',
      unsubscribe: 'Bajas',
      'content-refused': 'Textos rechazados',
      'content-reviewed': 'Textos por revisar',
      'proof-missing': 'Pruebas que faltan',
      'proof-broken': 'Pruebas no válidas',
      'form-finding': 'Hallazgos en formularios',
      'import-finding': 'Hallazgos en importaciones',
      'import-refused': 'Listas rechazadas',
      'appeal-lost': 'Recursos desestimados',
    },
  },
  'status/status': {
    title: 'Cumplimiento',
    says: 'Cómo está esta cuenta según la política antispam, con las mismas cifras que deciden sobre ella.',
    policy: 'Leer la política',
    cases: 'Casos y recursos',
    good: 'Nada está restringido.',
    goodSays: 'Todos los servicios de esta cuenta funcionan.',
    holds: 'Qué rige',
    why: 'Por qué, qué hacer y cómo recurrir',
    figures: 'Las cifras y sus umbrales',
    figuresSays:
      'El punto es lo que se ha visto; en la banda está, con seguridad, la proporción real. Una advertencia sigue al punto. Lo que quita algo exige que toda la banda supere su umbral, así que un puñado de mensajes no decide nada.',
    of: (events: number, of: number) => `${number.format(events)} de ${number.format(of)}`,
    few: (least: string) => `Cuenta a partir de ${least}.`,
    atLeast: (events: number, of: number) =>
      of > 0 ? counted(of, 'mensaje', 'mensajes') : counted(events, 'evento', 'eventos'),
    since: 'desde',
    over: 'Lo enviado y lo que volvió',
    overSays: 'De los últimos 30 días, por correo electrónico.',
    overNone: 'En los últimos 30 días no ha salido nada: lo que se queda en el buzón de pruebas no cuenta.',
    day: 'Día',
    screening: 'Qué dijo el control de contenido',
    screeningSays: 'Textos de esta cuenta que no se admitieron sin más.',
    none: 'Hasta ahora se han admitido todos los textos.',
    what: 'Qué',
    demands: 'Exigencias',
    state: 'Estado',
    opened: 'Cuándo',
    auto: 'automático',
  },
  'status/statement': {
    back: 'Cumplimiento',
    edit: 'Edición de un texto rechazado',
    reason: 'Qué se ha decidido',
    automated: 'Se decidió de forma automática; nadie lo ha mirado todavía.',
    person: 'Lo decidió una persona.',
    asked: 'Se ha pedido que lo mire una persona.',
    ask: 'Pedir una persona',
    breaks: 'Qué incumpliría',
    found: 'Qué se ha encontrado',
    open: 'Abrir aquello a lo que se refiere',
    at: 'Cuándo',
  },
  'status/self-check': {
    title: 'Probar un texto',
    says: 'Qué diría de él el control de contenido. No se guarda nada.',
    subject: 'Asunto',
    text: 'Texto',
    verdicts: {
      allow: 'Se admitiría.',
      review: 'Antes lo miraría una persona.',
      refuse: 'Se rechazaría.',
    },
    marked: 'Hallazgos',
  },
} satisfies {
  'status/words': typeof signalWords.en
  'status/status': typeof status.en
  'status/statement': typeof statement.en
  'status/self-check': typeof check.en
}
