/** Portuguese of cases. */

import type { words as appeals } from '../../screens/case/appeals.tsx'
import type { words as page } from '../../screens/case/page.tsx'
import type { words as rest } from '../../screens/case/rest.tsx'
import type { words as told } from '../../screens/case/told.tsx'
import type { caseWords } from '../../screens/case/words.ts'
import { counted } from '../../written.ts'

export const tables = {
  'case/words': {
    kinds: {
      'embedding-tampered': 'Uma página adultera um formulário',
      'import-untrue': 'O que foi declarado sobre uma importação não é verdade',
      'over-threshold': 'Demasiadas devoluções',
      'part-stopped': 'A primeira parte de uma campanha foi mal recebida',
      'by-hand': 'Alguém o viu',
    },
    tooMany: {
      'soft-bounce': 'Demasiadas mensagens adiadas',
      'hard-bounce': 'Demasiados endereços que não existem',
      blocked: 'Demasiados bloqueios pelos servidores de destino',
      complaint: 'Demasiadas queixas',
      trap: 'Endereços armadilha atingidos',
      unsubscribe: 'Demasiadas saídas',
      'content-refused': 'Demasiados textos recusados',
      'content-reviewed': 'Demasiados textos a rever',
      'proof-missing': 'Há provas em falta',
      'proof-broken': 'Há provas inválidas',
      'form-finding': 'Há páginas que alteraram formulários',
      'import-finding': 'Há importações que não eram verdadeiras',
      'import-refused': 'Foram trazidas listas que não são aceites',
      'appeal-lost': 'Demasiados recursos indeferidos',
    },
    states: { open: 'Aberto', closed: 'Encerrado' },
    levels: {
      note: 'Nota',
      warn: 'Advertência',
      throttle: 'Abrandamento',
      restrict: 'Restrição',
      suspend: 'Suspensão',
    },
    services: {
      email: 'e-mail',
      sms: 'SMS',
      imports: 'importações',
      forms: 'formulários',
      automations: 'automatizações',
      transactional: 'mensagens transacionais',
      'api-keys': 'chaves de API',
      tracking: 'medição',
    },
    everything: 'toda a conta',
    steps: {
      opened: 'Caso aberto',
      imposed: 'Medida imposta',
      lifted: 'Medida terminada',
      told: 'Aviso enviado',
      asked: 'Pergunta enviada',
      replied: 'Resposta recebida',
      attached: 'Documento anexado',
      appealed: 'Recurso apresentado',
      escalated: 'Escalado a um responsável de confiança',
      eased: 'Aligeirada, porque ninguém decidiu a tempo',
      decided: 'Recurso decidido',
      released: 'O resto foi libertado',
      planned: 'Regresso planeado',
      advanced: 'Etapa seguinte do regresso',
      repeated: 'Etapa do regresso repetida',
      ended: 'Regresso interrompido',
      reinstated: 'Conta reposta',
      closed: 'Caso encerrado',
    },
    decisions: { stands: 'A medida mantém-se', lifted: 'A medida é levantada', 'in-steps': 'Regresso por etapas' },
    plans: { ahead: 'por fazer', runs: 'em curso', passed: 'superada', ended: 'interrompida' },
    self: 'decidido pelo próprio',
    automated: 'decidido apenas por números',
    byPerson: 'decidido por uma pessoa',
  },
  'case/page': { export: 'Exportar' },
  'case/told': {
    seen: 'O que o mostra',
    about: 'Sobre',
    page: 'Página',
    opened: 'Aberto',
    todo: 'O que fazer',
    due: 'A corrigir até',
    form: 'Abrir o formulário',
    review: 'Abrir o texto',
    measures: 'O que vigora por isso',
    measuresSays:
      'A anulação da subscrição, a página de preferências, as provas, o apagamento e as exportações continuam a funcionar, seja o que for que esteja restringido.',
    until: 'até',
    ended: 'terminada',
    why: 'Motivo',
    endedWhy: 'Motivo do fim',
    since: 'desde',
    only: (domain: string) => `só o que vem de ${domain}`,
    plan: 'O regresso',
    planSays: 'Cada etapa deixa sair mais. A seguinte começa quando esta mostra poucas queixas e poucas devoluções.',
    step: 'Etapa',
    share: 'Do volume habitual',
    days: 'Dias',
    state: 'Estado',
    look: 'Verificação',
    files: 'Anexos',
    gone: 'destruído no fim do prazo',
    course: 'O que aconteceu',
    by: 'por',
    operator: 'operador',
    account: 'conta',
    note: 'Nota',
    closedBy: 'Encerrado por',
    closedAt: 'Encerrado',
  },
  'case/rest': {
    title: 'O resto da campanha',
    people: (n: number) => counted(n, 'destinatário vem', 'destinatários vêm') + ' depois da primeira parte.',
    states: {
      held: 'Está retido até que o liberte alguém que possa decidir. O remetente pode terminá-lo.',
      paused: 'Foi libertado com o prazo já passado, por isso está em pausa: o remetente continua-o ou termina-o.',
      goes: 'Foi libertado. Cada mensagem passa, como sempre, pelo controlo de envio.',
      over: 'Foi terminado. Já nada dele é enviado.',
    },
    see: 'Abrir a campanha',
  },
  'case/appeals': {
    title: 'Recursos',
    waits: 'Decide outra pessoa, até:',
    overdue: 'atrasado',
    eased: 'entretanto aligeirada',
  },
} satisfies {
  'case/words': typeof caseWords.en
  'case/page': typeof page.en
  'case/told': typeof told.en
  'case/rest': typeof rest.en
  'case/appeals': typeof appeals.en
}
