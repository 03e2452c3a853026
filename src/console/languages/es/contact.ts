/** Spanish of the screen of one contact. */

import type { words as moving } from '../../screens/contact/moving.tsx'
import type { words as proof } from '../../screens/contact/proof.tsx'
import type { words as rights } from '../../screens/contact/rights.tsx'
import type { contactWords } from '../../screens/contact/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'contact/moving': {
    none: 'Con otra dirección, esta persona empieza sin ningún consentimiento. Ahora no tiene ninguno que pueda perderse.',
    some: (count: number, purposes: string) =>
      `Con otra dirección, esta persona empieza sin ningún consentimiento. ${counted(count, 'consentimiento se queda en la anterior y ya no sirve para nadie', 'consentimientos se quedan en la anterior y ya no sirven para nadie')}: ${purposes}. Solo ella puede volver a aceptar.`,
  },
  'contact/proof': {
    choose: 'Elegir la forma de la prueba',
    format: 'Forma',
    ofChannel: (channel: string) => `Prueba: ${channel}`,
  },
  'contact/rights': {
    title: 'Sus derechos',
    says: 'Todo lo que se conserva de esta persona, para entregárselo; y su supresión, cuando la pida.',
    access: 'Todos sus datos',
    erase: 'Borrar…',
    eraseTitle: 'Borrar a esta persona',
    eraseSays: 'Lo ha pedido, y no se puede deshacer:',
    steps: {
      erase: [
        'Desde este momento no se le envía nada más, y su dirección queda excluida como hash con clave.',
        'El contacto desaparece, con todos los mensajes conservados que se le enviaron.',
        'La clave de los justificantes de sus consentimientos se destruye. Su prueba muestra entonces que hubo algo, y nada más.',
        'Las pruebas de los demás y el registro quedan como están.',
      ],
      archive: [
        'Desde este momento no se le envía nada más, y su dirección queda excluida como hash con clave.',
        'El contacto desaparece, con todos los mensajes conservados que se le enviaron.',
        'Los justificantes de sus consentimientos quedan sellados hasta que ya no quepan reclamaciones, según sus reglas de conservación.',
      ],
    },
    confirm: 'Borrar definitivamente',
    done: 'La persona se ha borrado. La solicitud queda anotada con su respuesta.',
  },
  'contact/words': {
    back: 'Contactos',
    proof: 'Prueba de opt-in',
    formats: {
      zip: ['Paquete de pruebas (ZIP)', 'todo, para «optimail verify» o cualquier otra herramienta, sin conexión'],
      pdf: ['Informe (PDF)', 'para leer e imprimir'],
      json: ['Prueba (JSON)', 'los eventos y lo que revelan'],
    },
    consents: 'Consentimientos',
    consentsSays: 'A qué ha dicho que sí esta persona, con las palabras que marcó.',
    noConsents: 'Esta persona no ha dado ningún consentimiento.',
    since: 'desde',
    withdraw: 'Retirar',
    withdrawOf: (name: string) => `Retirar «${name}»`,
    withdrawAll: 'Retirar todos',
    withdrawTitle: (name: string, channel: string) => `¿Retirar «${name}» (${channel})?`,
    withdrawSays:
      'Hágalo si la persona lo ha pedido. Ya no recibirá nada de ello, y aquí nadie puede deshacerlo: solo ella puede volver a aceptar.',
    withdrawAllTitle: (count: number) => `¿Retirar los ${number.format(count)} consentimientos?`,
    withdrawAllSays: (names: string) =>
      `Hágalo si la persona lo ha pedido: ${names}. Ya no recibirá nada de ello, y aquí nadie puede deshacerlo: solo ella puede volver a aceptar.`,
    withdrawn: (names: string) => `Retirado: ${names}. Solo la persona puede volver a aceptar.`,
    timeline: 'Cronología',
    timelineSays: 'Todo lo que ha ocurrido; cada entrada es una hoja del registro.',
    quiet: 'Todavía no ha ocurrido nada.',
    waiting: 'En espera del registro',
    erased: 'Borrado',
    leaf: (seq: number) => `Hoja ${seq}`,
    shown: 'Lo que se mostró',
    shownTitle: (version: number) => `El formulario tal como se mostró, versión ${version}`,
    file: (name: string) => `Descargar ${name}`,
    messages: 'Mensajes',
    messagesSays: 'Lo que se envió a esta persona y qué fue de ello; aperturas y clics, si los consintió.',
    message: 'Campaña',
    became: 'Resultado',
    when: 'Cuándo',
    did: {
      opened: (times: number) => `Abierto ${counted(times, 'vez', 'veces')}`,
      clicked: (times: number) => `Seguido ${counted(times, 'vez', 'veces')}:`,
    },
    details: 'Detalles',
    commitment: 'Compromiso',
    profile: 'Perfil',
    name: 'Nombre',
    email: 'Dirección',
    emailHint: 'Con otra dirección empieza sin ningún consentimiento: no se traspasa ninguno.',
    phone: 'Número de teléfono',
    phoneHint: 'Con + y el prefijo del país. Con otro número no hay ningún consentimiento.',
    phoneKinds: {
      mobile: 'Móvil',
      landline: 'Fijo',
      either: 'Móvil o fijo',
      internet: 'Telefonía por Internet',
      unknown: 'Tipo desconocido',
    },
    channel: 'Canal',
    channelNames: { email: 'Correo', sms: 'SMS', call: 'Llamadas' },
    locale: 'Idioma',
    attributes: 'Atributos',
    noAttributes: 'Aquí aparece lo que se escribe en los campos de sus formularios.',
    save: 'Guardar',
    signedUp: 'Alta',
    suppressedTitle: 'No se envía nada a esta dirección',
    reasons: {
      'soft-bounce': 'El correo volvió una y otra vez: la dirección estuvo inaccesible demasiado tiempo.',
      stop: 'Este número envió STOP antes de que se supiera nada de él.',
      'hard-bounce': 'El correo volvió: el buzón no existe.',
      complaint: 'Esta persona se quejó de un mensaje.',
      request: 'Esta persona pidió que no se le escriba nunca más.',
      erasure: 'Esta persona pidió que se borraran sus datos.',
      operator: 'Alguien de esta cuenta la excluyó.',
    },
    lift: 'Levantar la exclusión',
    suppress: 'Excluir esta dirección',
    suppressSays: 'Ya no se le envía nada, acepte lo que acepte esta persona.',
    suppressed: 'La dirección queda excluida.',
    undo: 'Deshacer',
  },
} satisfies {
  'contact/moving': typeof moving.en
  'contact/proof': typeof proof.en
  'contact/rights': typeof rights.en
  'contact/words': typeof contactWords.en
}
