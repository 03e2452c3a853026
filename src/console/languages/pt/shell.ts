/** Portuguese of what stands around every screen. */

import type { words as keys } from '../../keys.tsx'
import type { placeWords, tabWords } from '../../places.ts'
import type { words as shell } from '../../shell.tsx'

export const tables = {
  'shell/keys': {
    title: 'Atalhos de teclado',
    keys: 'Teclas',
    search: 'Pesquisar e ir para qualquer ecrã',
    rows: 'Linha seguinte e anterior',
    open: 'Abrir a linha',
    save: 'Guardar já (de resto, é automático)',
    test: 'Numa campanha: receber um teste',
    help: 'Esta lista',
    go: 'Ir para',
  },
  'shell/tabs': {
    account: 'Identidade',
    policies: 'Políticas',
    sending: 'Envio',
    users: 'Equipa',
    security: 'Segurança',
    keys: 'Chaves de API',
    webhooks: 'Webhooks',
  },
  'shell/places': {
    overview: 'Visão geral',
    contacts: 'Contactos',
    segments: 'Segmentos',
    purposes: 'Finalidades',
    forms: 'Formulários',
    partners: 'Parceiros',
    imports: 'Importações',
    calls: 'Listas de chamadas',
    campaigns: 'Campanhas',
    templates: 'Transacional',
    texts: 'Respostas por SMS',
    mailbox: 'Caixa de testes',
    returned: 'Devoluções',
    deliverability: 'Entregabilidade',
    cases: 'Casos',
    requests: 'Pedidos',
    suppressions: 'Exclusões',
    retention: 'Conservação',
    audit: 'Auditoria',
    exports: 'Provas',
    ledger: 'Consentimentos',
    settings: 'Definições',
    review: 'Fila de revisão',
    'trust-cases': 'Casos e recursos',
    accounts: 'Contas por risco',
    'own-site': 'As nossas páginas',
    status: 'Conformidade',
    websites: 'Sites',
    home: '',
    audience: 'Audiência',
    messages: 'Mensagens',
    trust: 'Confiança',
    operators: 'Confiança e segurança',
  },
  'shell/shell': {
    skip: 'Ir para o conteúdo',
    menu: 'Menu',
    search: 'Pesquisar',
    main: 'Principal',
    notYet: 'Ainda não é possível enviar nada: primeiro, alguém tem de ler e aceitar as políticas para esta conta.',
    readPolicies: 'Ler as políticas',
    toDark: 'Mudar para o tema escuro',
    toLight: 'Mudar para o tema claro',
    you: 'O seu perfil e a sua conta',
    settings: 'Definições',
    keys: 'Atalhos de teclado',
    logOut: 'Terminar sessão',
    cookies: 'Cookies',
    notRemembered: 'As cores e a disposição não são memorizadas. Pode permiti-lo em Cookies.',
  },
} satisfies {
  'shell/keys': typeof keys.en
  'shell/tabs': typeof tabWords.en
  'shell/places': typeof placeWords.en
  'shell/shell': typeof shell.en
}
