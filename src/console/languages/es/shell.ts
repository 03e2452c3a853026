/** Spanish of what stands around every screen. */

import type { words as keys } from '../../keys.tsx'
import type { placeWords, tabWords } from '../../places.ts'
import type { words as shell } from '../../shell.tsx'

export const tables = {
  'shell/keys': {
    title: 'Atajos de teclado',
    keys: 'Teclas',
    search: 'Buscar e ir a cualquier pantalla',
    rows: 'Fila siguiente y anterior',
    open: 'Abrir la fila',
    save: 'Guardar ahora (se guarda solo)',
    test: 'En una campaña: enviarse una prueba',
    help: 'Esta lista',
    go: 'Ir a',
  },
  'shell/tabs': {
    account: 'Identidad',
    policies: 'Políticas',
    sending: 'Envío',
    users: 'Equipo',
    security: 'Seguridad',
    keys: 'Claves de API',
    webhooks: 'Webhooks',
  },
  'shell/places': {
    overview: 'Resumen',
    contacts: 'Contactos',
    segments: 'Segmentos',
    purposes: 'Finalidades',
    forms: 'Formularios',
    partners: 'Socios',
    imports: 'Importaciones',
    calls: 'Listas de llamadas',
    campaigns: 'Campañas',
    templates: 'Transaccional',
    texts: 'Respuestas por SMS',
    mailbox: 'Buzón de pruebas',
    returned: 'Devoluciones',
    deliverability: 'Entregabilidad',
    cases: 'Casos',
    requests: 'Solicitudes',
    suppressions: 'Exclusiones',
    retention: 'Conservación',
    audit: 'Auditoría',
    exports: 'Pruebas',
    ledger: 'Consentimientos',
    settings: 'Ajustes',
    review: 'Cola de revisión',
    'trust-cases': 'Casos y recursos',
    accounts: 'Cuentas por riesgo',
    'own-site': 'Páginas propias',
    status: 'Cumplimiento',
    websites: 'Sitios web',
    home: '',
    audience: 'Audiencia',
    messages: 'Mensajes',
    trust: 'Confianza',
    operators: 'Confianza y seguridad',
  },
  'shell/shell': {
    skip: 'Ir al contenido',
    menu: 'Menú',
    search: 'Buscar',
    main: 'Principal',
    notYet: 'Todavía no se puede enviar nada: antes alguien debe leer y aceptar las políticas para esta cuenta.',
    readPolicies: 'Leer las políticas',
    toDark: 'Cambiar al tema oscuro',
    toLight: 'Cambiar al tema claro',
    you: 'Usted y su cuenta',
    settings: 'Ajustes',
    keys: 'Atajos de teclado',
    logOut: 'Cerrar sesión',
    cookies: 'Cookies',
    notRemembered: 'Los colores y la disposición no se recuerdan. Puede permitirlo en Cookies.',
  },
} satisfies {
  'shell/keys': typeof keys.en
  'shell/tabs': typeof tabWords.en
  'shell/places': typeof placeWords.en
  'shell/shell': typeof shell.en
}
