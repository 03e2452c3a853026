/** Spanish of deliverability. */

import type { words as affected } from '../../screens/deliverability/affected.tsx'
import type { words as deliverability } from '../../screens/deliverability/deliverability.tsx'
import type { words as encrypted } from '../../screens/deliverability/encrypted.tsx'
import type { words as noReports } from '../../screens/deliverability/no-reports.tsx'
import type { words as reported } from '../../screens/deliverability/reported.tsx'

export const tables = {
  'deliverability/deliverability': {
    title: 'Entregabilidad',
    says: 'Lo que los servidores de cada proveedor hicieron con sus mensajes. Solo cuenta lo que salió de la plataforma.',
    span: 'Periodo',
    days: n => `${n} días`,
    provider: 'Proveedor',
    all: 'Todos los proveedores',
    accepted: 'Aceptados',
    deferred: 'Aplazados',
    failed: 'Rechazados',
    complaint: 'Quejas',
    share: 'Rechazados, %',
    table: 'Por proveedor',
    course: 'Por día',
    courseSays: (accepted, failed) => `Mensajes aceptados: ${accepted}; rechazados: ${failed}.`,
    reasons: 'Por qué no se aceptaron mensajes',
    reason: 'Motivo',
    result: 'Resultado',
    count: 'Mensajes',
    rules: 'Lo que piden los grandes proveedores',
    rule: 'Regla',
    who: 'La pide',
    state: 'Estado',
    shows: 'Constancia',
    states: { met: 'cumplida', broken: 'no cumplida', unknown: 'no se sabe' },
    noneTitle: 'Todavía no ha salido nada de la plataforma',
    noneSays:
      'Lo que queda en el buzón de pruebas no dice nada de los proveedores. Configure una vía de envío y un dominio remitente en Ajustes, Envío.',
  },

  'deliverability/affected': {
    title: 'Destinatarios',
    back: 'Entregabilidad',
    email: 'Correo electrónico',
    said: 'Respuesta del servidor',
    at: 'Cuándo',
    noneTitle: 'Nadie',
    noneSays: 'Ya no hay nadie detrás de este número: a quien se eliminó se le cuenta, pero no se le nombra.',
  },

  'deliverability/reported': {
    title: domain => `Informes sobre ${domain}`,
    says: 'Los proveedores cuentan lo que llegó en nombre de su dominio, lo enviara quien lo enviara; los servidores que le escriben, cómo se cifró su correo. Escriben a la dirección que figura en los registros DNS del dominio, o usted sube sus archivos.',
    back: 'Envío',
    span: 'Periodo',
    days: n => `${n} días`,
    bring: 'Subir un informe',
    taken: {
      dmarc: (org, n) => `El informe de ${org} (mensajes: ${n}) queda guardado.`,
      tls: (org, n) => `El informe de ${org} sobre el cifrado (sesiones: ${n}) queda guardado.`,
    },
    again: 'Este informe ya estaba aquí: cuenta una sola vez.',
    course: 'Alineados o no',
    courseSays: (good, bad) => `Mensajes acreditados como suyos: ${good}; no acreditados: ${bad}.`,
    aligned: 'Alineados',
    failed: 'No alineados',
    sources: 'De dónde vinieron',
    source: 'Dirección',
    who: 'Quién',
    whos: { ours: 'usted', authorised: 'autorizado', forwarded: 'reenviado', unknown: 'desconocido' },
    messages: 'Mensajes',
    explained: 'Qué significa',
    reporters: list => `Informan: ${list}.`,
  },

  'deliverability/encrypted': {
    title: 'Cifrado del correo dirigido al dominio',
    says: (good, bad) => `Sesiones de otros servidores con los suyos logradas: ${good}; fallidas: ${bad}.`,
    succeeded: 'Cifradas',
    failed: 'Fallidas',
    failures: 'Cómo fallaron',
    reporters: list => `Informan: ${list}.`,
    none: 'Nadie ha informado todavía de cómo fue el cifrado del correo dirigido al dominio.',
    result: 'Fallo y servidor',
    sessions: 'Sesiones',
    explained: 'Qué significa',
    unknown: 'por un servidor sin nombre',
    results: {
      'starttls-not-supported': 'no se ofreció cifrado',
      'certificate-host-mismatch': 'certificado para otro nombre',
      'certificate-expired': 'certificado caducado',
      'certificate-not-trusted': 'certificado no fiable',
      'validation-failure': 'sin acuerdo sobre el cifrado',
      'tlsa-invalid': 'el registro TLSA no coincide',
      'dnssec-invalid': 'DNSSEC no válido',
      'dane-required': 'DANE exigido',
      'sts-policy-fetch-error': 'política MTA-STS no encontrada',
      'sts-policy-invalid': 'política MTA-STS no válida',
      'sts-webpki-invalid': 'certificado de la política MTA-STS',
      unnamed: 'no indicado',
    },
  },

  'deliverability/no-reports': {
    title: 'Todavía no hay informes',
    toDo: 'Haga primero esto, en este orden. La mayoría de los proveedores escriben una vez al día; si ya tiene un archivo suyo, puede subirlo aquí en cualquier momento.',
    whole:
      'Todo está en el DNS. La mayoría de los proveedores escriben una vez al día: los primeros informes llegan antes de mañana.',
    steps: {
      'return-path': 'Para que el correo a la dirección de abajo llegue aquí, publique la ruta de retorno:',
      dmarc: 'Añada la dirección a «rua» en el registro DMARC. Si aún no hay ninguno, publique este:',
      'tls-report': 'Para que los servidores que le escriben informen de cómo fue el cifrado de su correo, publique:',
    },
    done: 'hecho',
    address: 'Los informes se envían a',
    looked: 'Los mismos registros figuran en',
    sending: 'Ajustes, Envío',
    noName:
      'Los proveedores no pueden escribir aquí: esta instalación funciona con una dirección que nadie encontraría desde fuera, así que no hay ninguna que poner en «rua». Cuando su operador le dé un nombre (OPTIMAIL_PUBLIC_URL), aquí aparecerán los registros que hay que publicar. Hasta entonces, haga que los informes lleguen a un buzón suyo y suba los archivos.',
  },
} satisfies {
  'deliverability/deliverability': typeof deliverability.en
  'deliverability/affected': typeof affected.en
  'deliverability/reported': typeof reported.en
  'deliverability/encrypted': typeof encrypted.en
  'deliverability/no-reports': typeof noReports.en
}
