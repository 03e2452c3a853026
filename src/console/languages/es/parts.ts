/** Spanish of what several screens have in common. */

import type { words as absent } from '../../parts/absent.tsx'
import type { words as asked } from '../../parts/asked.tsx'
import type { words as autosave } from '../../parts/autosave.tsx'
import type { words as codeField } from '../../parts/code-field.tsx'
import type { words as flaws } from '../../parts/flaws.tsx'
import type { words as heldBar } from '../../parts/held-bar.tsx'
import type { words as more } from '../../parts/more.tsx'
import type { words as names } from '../../parts/names.tsx'
import type { words as ownHandset } from '../../parts/own-handset.tsx'
import type { words as page } from '../../parts/page.tsx'
import type { words as palette } from '../../parts/palette.tsx'
import type { words as pickContact } from '../../parts/pick-contact.tsx'
import type { words as plot } from '../../parts/plot.tsx'
import type { words as proofChoice } from '../../parts/proof-choice.tsx'
import type { words as publish } from '../../parts/publish.tsx'
import type { words as published } from '../../parts/published.tsx'
import type { words as secret } from '../../parts/secret.tsx'
import type { words as sendingNow } from '../../parts/sending-now.tsx'
import type { words as standing } from '../../parts/standing.tsx'
import type { words as status } from '../../parts/status.tsx'
import type { words as testTo } from '../../parts/test-to.tsx'
import type { words as told } from '../../parts/told.tsx'
import type { words as when } from '../../parts/when.tsx'
import { counted } from '../../written.ts'

export const tables = {
  'parts/absent': {
    title: 'Aquí no hay nada',
    says: 'No hay ninguna pantalla en esta dirección. Puede que haya cambiado o que esté mal escrita.',
    home: 'Ir al resumen',
  },
  'parts/asked': { keep: 'Conservar' },
  'parts/autosave': {
    saved: 'Guardado',
    saving: 'Guardando…',
    unsaved: 'Guardando…',
    failed: 'Sin guardar',
    lost: 'Modificado por otra persona',
    retry: 'Reintentar',
    reload: 'Cargar la otra versión',
  },
  'parts/code-field': { code: 'Código' },
  'parts/flaws': { use: 'Usar', instead: (text: string) => `Usar: ${text}` },
  'parts/held-bar': {
    says: {
      warn: 'Todavía no se le retira nada: lea lo que se ha observado y qué hacer al respecto.',
      throttle: 'Los mensajes salen despacio. El caso explica por qué y cómo recurrir.',
      restrict: 'No se puede utilizar. El caso explica por qué y cómo recurrir.',
      suspend:
        'No se puede enviar nada. Las bajas, las preferencias, las pruebas y las exportaciones siguen funcionando. El caso explica cómo recurrir.',
    },
    only: (domain: string) => `lo que sale de ${domain}`,
    open: 'Abrir el caso',
    others: (n: number) => `y ${counted(n, 'medida más', 'medidas más')}`,
  },
  'parts/more': { more: 'Mostrar más' },
  'parts/names': { key: 'una clave de API', contact: 'un contacto', system: 'el sistema', user: 'otra persona' },
  'parts/own-handset': {
    says: 'Los SMS de prueba llegan a su propio teléfono, tal como se enviarían. Antes, un código demuestra que el teléfono es suyo.',
    number: 'Su número',
    numberHint: 'Empiece por + y el prefijo del país, por ejemplo +41 79 123 45 67',
    ask: 'Recibir un código por SMS',
    asked: (to: string) => `Hay un código de camino al ${to}.`,
    codeHint: 'Seis cifras, en el SMS más reciente',
    confirm: 'Confirmar',
    again: 'Otro código',
    other: 'Usar otro número',
    states: { asked: 'Espera su código', rehearsed: 'Solo entorno de pruebas', proven: 'Suyo' },
    proven: 'Los SMS de prueba llegan ahí. Un STOP desde este teléfono les pone fin.',
    rehearsed:
      'El código se quedó en el entorno de pruebas, donde otros pueden leerlo: no demuestra nada del teléfono, y los SMS de prueba también se quedan ahí. Cuando sus SMS salgan por una vía propia, pida otro código.',
    forget: 'Olvidar este número',
    forgotten: 'Los SMS de prueba se quedan en el entorno de pruebas.',
    confirmed: (to: string) => `Los SMS de prueba van ahora al ${to}.`,
    cancel: 'Cancelar',
  },
  'parts/page': {
    loading: 'Cargando',
    retry: 'Reintentar',
    noMatch: 'Sin coincidencias',
    widen: 'Pruebe con menos letras o borre los filtros.',
    clear: 'Borrar los filtros',
  },
  'parts/palette': {
    title: 'Buscar y abrir',
    hint: 'Una pantalla, una dirección, una campaña, un formulario, una finalidad',
    results: 'Resultados',
    screen: 'Pantalla',
    contact: 'Contacto',
    campaign: 'Campaña',
    form: 'Formulario',
    purpose: 'Finalidad',
    nothing: 'No se ha encontrado nada',
  },
  'parts/pick-contact': {
    hint: 'Comienzo de una dirección o un nombre',
    nobody: 'Nadie coincide con estas letras.',
    pick: 'Elegir a la persona',
  },
  'parts/plot': { asTable: 'Ver como tabla', asPlot: 'Ver como gráfico', at: 'Momento' },
  'parts/proof-choice': {
    language: 'Idioma',
    ofForm: 'El del formulario',
    locales: { en: 'Inglés', fr: 'Francés', de: 'Alemán', es: 'Español', it: 'Italiano', pt: 'Portugués' },
    withhold: 'Omitir',
    withholdSays: 'Lo que se omite queda sellado: su resumen se puede seguir comprobando.',
    fields: {
      address: 'Dirección',
      address_typed: 'Dirección tal como se escribió',
      name: 'Nombre',
      ip: 'Dirección IP',
      user_agent: 'Navegador',
      url: 'Página',
      referrer: 'Página anterior',
      geo: 'País observado',
      submitted_at: 'Hora de envío',
      dwell_ms: 'Tiempo en la página',
      viewport: 'Tamaño de la ventana',
      fields: 'Orden de los campos',
    },
  },
  'parts/publish': { mendFirst: 'Corrija esto primero:', publish: (v: number) => `Publicar la versión ${v}` },
  'parts/published': {
    draft: 'Borrador',
    published: 'Publicado',
    archived: 'Archivado',
    closed: 'Cerrado',
    version: (v: number) => `Versión ${v}`,
    changes: 'Cambios sin publicar',
  },
  'parts/secret': { copy: 'Copiar', copied: 'Copiado' },
  'parts/sending-now': { hold: 'Detener', sending: 'Enviando' },
  'parts/standing': {
    active: ['Activo', 'Consentimiento dado y confirmado: se le puede escribir.'],
    pending: ['Sin confirmar', 'Marcó la casilla y no ha confirmado desde esta dirección.'],
    withdrawn: ['Retirado', 'Retiró su consentimiento.'],
    refused: ['Sin marcar', 'Vio la casilla y la dejó vacía.'],
    expired: ['Caducado', 'Demasiado antiguo para basarse en él.'],
    suppressed: ['Excluido', 'No se envía nada a esta dirección, sea cual sea el consentimiento.'],
    none: ['Ninguno', 'Nunca se le preguntó.'],
  },
  'parts/status': {
    draft: 'Borrador',
    scheduled: 'Programada',
    sending: 'Enviando',
    paused: 'Detenida',
    finished: 'Enviada',
    cancelled: 'Cancelada',
    accepted: 'Entregado',
    failed: 'Fallido',
    gated: 'No enviado',
    expired: 'Caducado',
    held: 'Incierto',
    pending: 'En espera',
  },
  'parts/test-to': { colleague: 'Enviar una prueba a alguien del equipo', to: 'A alguien del equipo' },
  'parts/told': {
    again: 'Próximo intento:',
    save: 'Guardar',
    state: 'Estado',
    states: { waiting: 'En espera', taken: 'Aceptado', dropped: 'Descartado', 'given-up': 'Abandonado' },
    tries: 'Intentos',
    at: 'Fecha',
  },
  'parts/when': { never: 'nunca' },
} satisfies {
  'parts/absent': typeof absent.en
  'parts/asked': typeof asked.en
  'parts/autosave': typeof autosave.en
  'parts/code-field': typeof codeField.en
  'parts/flaws': typeof flaws.en
  'parts/held-bar': typeof heldBar.en
  'parts/more': typeof more.en
  'parts/names': typeof names.en
  'parts/own-handset': typeof ownHandset.en
  'parts/page': typeof page.en
  'parts/palette': typeof palette.en
  'parts/pick-contact': typeof pickContact.en
  'parts/plot': typeof plot.en
  'parts/proof-choice': typeof proofChoice.en
  'parts/publish': typeof publish.en
  'parts/published': typeof published.en
  'parts/secret': typeof secret.en
  'parts/sending-now': typeof sendingNow.en
  'parts/standing': typeof standing.en
  'parts/status': typeof status.en
  'parts/test-to': typeof testTo.en
  'parts/told': typeof told.en
  'parts/when': typeof when.en
}
