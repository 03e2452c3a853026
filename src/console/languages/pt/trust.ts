/** Portuguese of those who look after all accounts. */

import type { words as accounts } from '../../screens/trust/accounts.tsx'
import type { words as one } from '../../screens/trust/case.tsx'
import type { words as cases } from '../../screens/trust/cases.tsx'
import type { words as fields } from '../../screens/trust/measure-fields.tsx'
import type { words as opening } from '../../screens/trust/new-case.tsx'
import type { words as operators } from '../../screens/trust/operators.tsx'
import type { words as pick } from '../../screens/trust/pick-account.tsx'
import type { words as thresholds } from '../../screens/trust/thresholds.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'trust/accounts': {
    title: 'Contas por risco',
    says: 'Dos últimos 30 dias: quanto foi enviado, o que voltou e o que vigora.',
    plot: 'Queixas e volume',
    plotSays:
      'Um ponto por cada conta que enviou alguma coisa. As linhas tracejadas mostram onde as queixas têm consequências.',
    along: 'mensagens aceites',
    up: 'queixas',
    all: 'Todas as contas',
    allSays: 'Abra uma para abrir um caso sobre ela.',
    name: 'Conta',
    accepted: 'Aceites',
    step: 'Em vigor',
    noneTitle: 'Ainda nada foi enviado',
    noneSays: 'Assim que uma conta envia, aparece aqui.',
    routes: 'Servidores partilhados por várias contas',
    route: 'Servidor',
    accounts: 'Contas',
  },
  'trust/case': {
    back: 'Casos e recursos',
    decide: 'Decidir o recurso',
    decideSays: 'Nunca quem impôs a medida, nem quem recorre. A conta lê o seu motivo.',
    decision: 'Decisão',
    reason: 'Motivo',
    decided: 'O recurso está decidido.',
    ask: 'Escrever à conta',
    text: 'A sua mensagem',
    asked: 'A mensagem foi enviada.',
    impose: 'Impor uma medida',
    imposeSays:
      'Faz-se sentir em todo o lado num segundo. O aviso, com o seu motivo, segue de imediato para as pessoas da conta.',
    imposed: 'A medida vigora.',
    does: 'Impor',
    lift: 'Levantar uma medida',
    liftSays: 'Com o motivo, que a conta lê.',
    which: 'Medida',
    lifted: 'A medida terminou.',
    plan: 'Planear o regresso',
    planSays:
      '10 % do volume habitual durante uma semana, 50 % durante outra, depois tudo; cada etapa com a condição de haver poucas queixas e devoluções.',
    planned: 'O regresso começou.',
    release: 'Libertar o resto',
    releaseSays: 'Prossegue pelo controlo de envio e o caso é encerrado. A conta lê o seu motivo.',
    released: 'O resto foi libertado.',
    close: 'Encerrar o caso',
    closeHeld: 'O resto da campanha fica por enviar e termina quando o prazo passar.',
    note: 'Nota',
    closed: 'O caso está encerrado.',
  },
  'trust/cases': {
    title: 'Casos e recursos',
    says: 'O que foi visto em todas as contas, o que daí resultou e até quando alguém tem de decidir.',
    which: 'Que casos',
    open: 'Abertos',
    appeals: 'Recursos',
    overdue: 'Atrasados',
    unmended: 'Por corrigir',
    closed: 'Encerrados',
    kind: 'O quê',
    demand: 'Exigência',
    measure: 'Medida',
    state: 'Estado',
    opened: 'Aberto',
    decideBy: 'A decidir até',
    late: 'atrasado',
    noneTitle: 'Nenhum caso',
    noneSays: 'Nada deste género espera por alguém.',
    openOne: 'Abrir um caso',
    cases: 'Casos em 90 dias',
    made: 'Recursos',
    upheld: 'Levantadas ou aligeiradas',
    hours: 'Mediana até decidir',
    reinstated: 'Repostas',
  },
  'trust/measure-fields': {
    step: 'Medida',
    services: 'Serviços abrangidos',
    all: 'Uma suspensão abrange toda a conta.',
    domain: 'Só para o que vem deste domínio (opcional)',
    until: 'Até (opcional)',
    untilSays: 'Termina então por si. Sem fim, vigora até que alguém a levante.',
  },
  'trust/new-case': {
    back: 'Casos e recursos',
    title: 'Abrir um caso',
    says: 'As pessoas da conta são informadas de imediato, na sua língua, do que foi visto e do que há a fazer.',
    account: 'Conta',
    demand: 'Exigência violada',
    about: 'Sobre',
    aboutSays: 'O identificador de algo da conta, ou algumas palavras.',
    seen: 'O que foi visto',
    seenSays: 'Não nomeie ninguém: um caso permanece quando as pessoas são apagadas.',
    todo: 'O que fazer',
    open: 'Abrir o caso',
  },
  'trust/operators': {
    title: 'Operadores',
    says: 'Quem cuida da instalação e de todas as suas contas. Ninguém age sobre a própria conta nem muda a própria função.',
    name: 'Nome',
    email: 'E-mail',
    role: 'Função',
    reviewer: 'Revisor',
    'trust-lead': 'Responsável de confiança',
    administrator: 'Administrador',
    may: {
      reviewer: 'decide sobre o que espera na fila de revisão e consulta os casos de todas as contas',
      'trust-lead': 'também impõe e levanta medidas, e decide recursos',
      administrator: 'também cuida do registo e das suas testemunhas, e diz quem é operador',
    },
    take: 'Retirar a função',
    takeFrom: (name: string) => `Retirar a função a ${name}`,
    taken: (name: string) => `${name} já não é operador.`,
    give: 'Atribuir uma função',
    giveSays: 'A quem tem aqui uma conta ou foi convidado para uma. Vale a partir do próximo pedido dessa pessoa.',
    save: 'Atribuir',
    given: (email: string) => `${email} tem agora esta função.`,
  },
  'trust/pick-account': {
    hint: 'Uma parte do nome, ou o identificador',
    nothing: 'Nenhuma conta tem este nome ou identificador.',
  },
  'trust/thresholds': {
    title: 'Limiares',
    says: 'Os mesmos para todas as contas. Uma medida com «seguro» exige que todo o intervalo passe a sua linha, para que uma mão-cheia de mensagens não retire nada; as outras seguem o que foi visto.',
    what: 'O quê',
    within: 'Em',
    least: 'Conta a partir de',
    steps: 'Leva a',
    demand: 'Exigência',
    messages: (n: number) => counted(n, 'mensagem', 'mensagens'),
    events: (n: number) => counted(n, 'evento', 'eventos'),
    surely: 'seguro',
    from: (n: number) => `de pelo menos ${number.format(n)}`,
    days: (n: number) => counted(n, 'dia', 'dias'),
  },
} satisfies {
  'trust/accounts': typeof accounts.en
  'trust/case': typeof one.en
  'trust/cases': typeof cases.en
  'trust/measure-fields': typeof fields.en
  'trust/new-case': typeof opening.en
  'trust/operators': typeof operators.en
  'trust/pick-account': typeof pick.en
  'trust/thresholds': typeof thresholds.en
}
