/** Spanish of the consent ledger. */

import type { words as checks } from '../../screens/ledger/checks.tsx'
import type { words as find } from '../../screens/ledger/find.tsx'
import type { words as keys } from '../../screens/ledger/keys.tsx'
import type { words as ledger } from '../../screens/ledger/ledger.tsx'
import type { words as state } from '../../screens/ledger/state.tsx'
import type { words as witnesses } from '../../screens/ledger/witnesses.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'ledger/checks': {
    title: 'Verificar ahora',
    says: 'Los eventos de esta cuenta se vuelven a abrir y se cotejan hasta la raíz publicada. Lo que un servidor dice de sí mismo no es una prueba: cualquiera puede verificar todo el registro desde fuera, con «optimail log verify».',
    own: 'Verificar esta cuenta',
    all: 'Verificar todo',
    asked: 'Solicitada',
    what: 'Alcance',
    account: 'Esta cuenta',
    everything: 'Todo',
    found: 'Resultado',
    holds: (n: number) => (n === 1 ? 'La única entrada es correcta' : `Las ${number.format(n)} entradas son correctas`),
    flaws: (n: number) => counted(n, 'fallo', 'fallos'),
    waiting: 'En espera',
    cancelled: 'Cancelada',
    cancel: 'Cancelar',
    progress: 'Progreso',
  },
  'ledger/find': {
    title: 'Buscar una entrada',
    search: 'Dirección, número, evento, compromiso o índice',
    entry: 'Entrada',
    type: 'Evento',
    place: 'En la cadena',
    of: (n: number, channel: string) => `${n} (${channel})`,
    commitment: 'Compromiso',
    when: 'Cuándo',
    proof: 'Prueba',
    proofOf: (seq: number) => `Prueba de inclusión de la entrada ${seq}`,
    person: 'Contacto',
    open: 'Abrir',
  },
  'ledger/keys': {
    title: 'Claves',
    says: 'Quien comprueba una prueba se fía de la clave del registro. Una nueva firma junto a la antigua durante un día, para que todos puedan conocerla.',
    rotate: 'Cambiar una clave',
    key: 'Clave',
    use: 'Firma',
    log: 'El registro',
    instance: 'Lo que se exporta',
    from: 'Desde',
    until: 'Hasta',
    inUse: 'En uso',
    stolen: 'La clave antigua fue robada: termina ahora',
    stolenSays: 'Lo publicado queda como está hasta que un testigo conozca la clave nueva.',
    next: 'Crear una clave nueva',
    under: 'Se está cambiando una clave del registro',
    ends: 'La clave antigua termina por sí sola',
    strangers: (names: readonly string[]) =>
      `No antes de que un testigo conozca la nueva. Comuníquesela a: ${names.join(', ')}.`,
    end: 'Terminar ya la clave antigua',
  },
  'ledger/ledger': {
    title: 'Registro de consentimientos',
    says: 'Un único registro para la instalación. Cada consentimiento, cada formulario y cada acto es una de sus hojas; nada en él se puede cambiar ni quitar, y cualquiera puede comprobarlo.',
  },
  'ledger/state': {
    title: 'El registro',
    held: 'El registro no se está firmando',
    heldSays:
      'Lo que se dice entretanto se guarda y espera; no se puede escribir a nadie nuevo, y las retiradas valen de inmediato.',
    accept: 'Continuar y aceptar la pérdida',
    size: 'Entradas',
    signed: 'Última firma',
    served: 'Visto por un testigo',
    servedPlain: 'Visible para todos',
    lag: (n: number) => counted(n, 'entrada espera a un testigo', 'entradas esperan a un testigo'),
    covered: 'Por completo',
    waiting: 'En espera del registro',
    parked: 'en suspenso',
    root: 'Raíz',
    checkpoint: 'Punto de control',
    checkpointSays: 'Lo que el registro ha firmado, y quién más. A esto lleva cada prueba.',
    policy: 'Política de referencia',
    policySays: 'Désela a quien vaya a comprobar sus pruebas: la comparará con cada paquete que reciba.',
    download: 'Descargar la política',
    journal: 'Diario de esta cuenta',
  },
  'ledger/witnesses': {
    title: 'Testigos',
    says: 'Otros que refrendan el registro si solo ha crecido: un auditor, un cliente, otra instalación. Con uno de ellos, una prueba muestra cuándo ocurrió algo, y a nadie se le puede mostrar otra historia.',
    add: 'Designar un testigo',
    name: 'Testigo',
    state: 'Estado',
    size: 'Ha visto',
    entries: (n: number) => counted(n, 'entrada', 'entradas'),
    last: 'Último refrendo',
    none: 'Nadie más ha visto este registro',
    noneSays:
      'Las pruebas dicen «unwitnessed» y no muestran ninguna hora. Quien opera la instalación puede designar un testigo.',
    noneOperator:
      'Otra persona ejecuta «optimail witness» y le da su clave y su dirección. Desígnela aquí; desde su primer refrendo forma parte de la política.',
    vkey: 'Su clave',
    vkeySays: 'Como la muestra el testigo, después de «vkey».',
    url: 'Su dirección',
    nameIt: 'Designar',
    remove: 'Quitar',
    removeOf: (name: string) => `Quitar ${name}`,
    removed: (name: string) => `${name} ya no es testigo.`,
    undo: 'Deshacer',
    stranger: 'no conoce la clave nueva',
    states: {
      new: 'Aún sin consultar',
      well: 'Refrenda',
      silent: 'No responde',
      refuses: 'No nos conoce',
      false: 'Responde mal',
      clock: 'Otra hora',
      ahead: 'Ha visto más',
      forked: 'Ha visto otro registro',
    },
  },
} satisfies {
  'ledger/checks': typeof checks.en
  'ledger/find': typeof find.en
  'ledger/keys': typeof keys.en
  'ledger/ledger': typeof ledger.en
  'ledger/state': typeof state.en
  'ledger/witnesses': typeof witnesses.en
}
