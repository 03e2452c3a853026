/** Spanish of review. */

import type { words as one } from '../../screens/review/case.tsx'
import type { words as decide } from '../../screens/review/decide.tsx'
import type { words as documents } from '../../screens/review/documents.tsx'
import type { words as found } from '../../screens/review/found.tsx'
import type { words as queue } from '../../screens/review/queue.tsx'
import type { words as rules } from '../../screens/review/rules.tsx'
import type { words as senders } from '../../screens/review/senders.tsx'
import type { reviewWords } from '../../screens/review/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'review/words': {
    lanes: {
      campaign: 'Campaña',
      'test-send': 'Prueba de una campaña',
      transactional: 'Mensaje transaccional',
      confirmation: 'Correo de confirmación',
      form: 'Formulario',
      purpose: 'Finalidad',
      'sender-name': 'Nombre de un remitente',
      'merge-value': 'Valor en un mensaje',
      import: 'Origen de una lista',
      industry: 'Sector de la cuenta',
      link: 'Enlace',
      'call-list': 'Lista de llamadas',
    },
    states: {
      open: 'En espera',
      second: 'Espera a otra persona',
      escalated: 'Espera a responsable',
      approved: 'Aprobado',
      'change-needed': 'Requiere cambios',
      refused: 'Rechazado',
    },
    decisions: {
      approve: 'Aprobar',
      'change-needed': 'Pedir cambios',
      refuse: 'Rechazar',
      escalate: 'Escalar',
    },
    reasons: {
      'unknown-language': 'No está en ninguno de los idiomas que aquí se pueden leer.',
      'too-long': 'Es tan largo que solo se han leído el principio y el final.',
      'picture-only': 'Es una imagen y un enlace, casi sin palabras.',
      'mismatched-link': 'Un enlace muestra una dirección y lleva a otra.',
      'lookalike-link': 'Un enlace lleva a un nombre cuyas letras imitan otras.',
      'shortened-link': 'Un enlace oculta adónde lleva.',
      evasive: 'Se ha dificultado su lectura de más de una manera.',
      unreadable: 'No se ha podido leer.',
    },
    evidence: {
      homoglyph: 'letras de otro alfabeto',
      invisible: 'signos invisibles',
      styled: 'símbolos en lugar de letras',
      marks: 'letras cubiertas de signos',
      leet: 'cifras en lugar de letras',
      split: 'palabras partidas',
      misspelt: 'palabras con una letra cambiada',
      bidi: 'palabras escritas al revés',
      hidden: 'texto oculto',
      comment: 'comentarios dentro de palabras',
      entity: 'letras escritas como códigos numéricos',
      encoded: 'texto codificado',
      picture: 'palabras solo en imágenes y estilos',
    },
  },
  'review/case': {
    back: 'Cola de revisión',
    openCase: 'Abrir un caso',
    title: (lane: string, account: string) => `${lane} de ${account}`,
    message: 'El mensaje',
    how: 'Cómo se muestra',
    seen: 'Como se ve',
    marked: 'Hallazgos',
    from: 'De',
    subject: 'Asunto',
    text: 'Texto',
    html: 'HTML',
    links: 'Enlaces',
    why: 'Por qué espera',
    account: 'La cuenta',
    industry: 'Sector',
    noIndustry: 'sin indicar',
    since: 'Aquí desde',
    runs: 'Envíos hasta ahora',
    earlier: 'Textos anteriores',
    none: 'ninguno',
    similar: 'Textos anteriores parecidos',
    similarSays: 'Primero el más parecido: en cuántos de 64 bits difieren sus palabras.',
    bits: 'Difiere',
    which: 'Qué',
    state: 'Estado',
    opened: 'Cuándo',
    same: 'misma cuenta',
    edit: 'Edición de un texto rechazado',
    opinion: 'Una segunda opinión',
    opinionSays: 'De un servidor designado por el operador. Cambia el lugar del texto en la cola y no decide nada.',
    finds: 'Encuentra',
    findsNothing: 'No encuentra nada contrario a la política.',
    decisions: 'Decisiones hasta ahora',
    self: 'decidido por uno mismo',
    audience: (people: number) => `Llegaría a ${counted(people, 'persona', 'personas')}.`,
  },
  'review/decide': {
    title: 'Decidir',
    says: 'Una tecla decide al instante, con el motivo de abajo: a aprueba, c pide cambios, r rechaza, e escala. Durante unos segundos se puede deshacer. Vale exactamente para este texto: si se edita, se controla de nuevo.',
    reason: 'Motivo, tal como lo lee la cuenta',
    of: 'Decisión',
    undo: 'Deshacer',
    done: 'Ya está decidido.',
    bars: {
      'not-now': 'En el estado actual de la revisión, eso no se puede decidir.',
      'own-account': 'Usted trabaja para esta cuenta: decide otra persona.',
      'another-decides': 'Usted lo escribió y hay más personas: decide otro usuario.',
      'two-people': 'Sobre una categoría prohibida deciden dos personas, y ninguna es quien lo escribió.',
      'too-soon':
        'Nadie más podría decidir. Podrá hacerlo después de 24 horas, y quedará marcado como decidido por uno mismo.',
      'a-lead-decides': 'Se ha escalado: decide un responsable de confianza.',
      'same-person': 'Usted ya ha decidido. Debe coincidir una segunda persona.',
    },
  },
  'review/documents': {
    title: 'Los documentos',
    says: (name: string, rows: number, kib: number) =>
      `${name}: para ${counted(rows, 'fila', 'filas')}, ${number.format(kib)} KiB`,
    none: 'No hay ninguno.',
  },
  'review/found': {
    verdicts: { allow: 'admitido', review: 'por revisar', refuse: 'rechazado' },
    by: 'Reglas',
    model: 'No se aplicó ninguna regla: solo lo ve el modelo estadístico.',
    umbrella: 'No tiene reglas propias: resulta de las demás.',
    counter: 'A su favor',
    evaded: 'Lectura dificultada',
    nothing: 'No se ha encontrado nada.',
    sure: (score: string) => `Certeza: ${score}`,
  },
  'review/queue': {
    title: 'Cola de revisión',
    says: 'Textos de todas las cuentas que el control de contenido no admitió sin más. Primero lo más urgente: la certeza del hallazgo por el número de personas a las que llegaría.',
    which: 'Qué textos',
    waiting: 'En espera',
    approved: 'Aprobados',
    'change-needed': 'Requieren cambios',
    refused: 'Rechazados',
    what: 'Qué',
    demands: 'Exigencias',
    sure: 'Certeza',
    people: 'Personas',
    state: 'Estado',
    since: 'Desde',
    rules: 'Reglas',
    senders: 'Remitentes de SMS',
    noneTitle: 'Nada en espera',
    noneSays:
      'Aquí llegan los textos de los que el control de contenido no está seguro y aquellos para los que alguien pide una persona.',
  },
  'review/rules': {
    title: 'Reglas del control de contenido',
    says: 'Lo que las personas decidieron sobre lo que encontraron las reglas. Una regla que se revoca a menudo debe corregirse en el léxico; aquí no se puede desactivar ninguna.',
    back: 'Cola de revisión',
    rule: 'Regla',
    hits: 'Entre los motivos',
    decided: 'Decididos',
    overturned: 'Revocados',
    precision: 'Acierto',
    weak: 'Falla a menudo',
    noneTitle: 'Aún no hay decisiones',
    noneSays: 'Cuando alguien decida sobre los textos, cada regla que figure entre los motivos aparecerá aquí.',
    lines: 'Líneas de entrenamiento',
    linesSays:
      'Las decisiones se pueden entregar como líneas etiquetadas, sin nombres, direcciones, números ni enlaces, para que la próxima versión aprenda de ellas. Desactivado hasta que un administrador lo permita.',
    allow: 'Permitir',
    download: 'Descargar las líneas',
  },
  'review/senders': {
    title: 'Remitentes de SMS',
    says: 'Nombres en letras con los que las cuentas quieren enviar SMS. Hasta que alguien compruebe su registro, lo que envían se queda en el buzón de pruebas. Los números se acreditan solos.',
    back: 'Cola de revisión',
    noneTitle: 'Ningún remitente en espera',
    noneSays: 'Cuando una cuenta añade un remitente de SMS en letras, o le cambia el nombre, aparece aquí.',
    wants: (account: string) => `${account} quiere usarlo como remitente`,
    since: 'En espera desde',
    countries: 'Países',
    registered: 'Registrado como',
    unregistered: 'No se indica ningún registro.',
    programs: 'Para',
    contact: 'Ayuda en',
    why: 'Qué ha comprobado, o qué falta',
    prove: 'Autorizar',
    refuse: 'Rechazar',
    which: (act: string, name: string) => `${act}: ${name}`,
  },
} satisfies {
  'review/words': typeof reviewWords.en
  'review/case': typeof one.en
  'review/decide': typeof decide.en
  'review/documents': typeof documents.en
  'review/found': typeof found.en
  'review/queue': typeof queue.en
  'review/rules': typeof rules.en
  'review/senders': typeof senders.en
}
