/** Portuguese of how an account stands. */

import type { words as check } from '../../screens/status/self-check.tsx'
import type { words as statement } from '../../screens/status/statement.tsx'
import type { words as status } from '../../screens/status/status.tsx'
import type { signalWords } from '../../screens/status/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'status/words': {
    signals: {
      accepted: 'Aceites',
      'soft-bounce': 'Adiadas',
      'hard-bounce': 'Endereços que não existem',
      blocked: 'Bloqueadas pelos servidores',
      complaint: 'Queixas',
      trap: 'Endereços armadilha',
      unsubscribe: 'Saídas',
      'content-refused': 'Textos recusados',
      'content-reviewed': 'Textos a rever',
      'proof-missing': 'Provas em falta',
      'proof-broken': 'Provas inválidas',
      'form-finding': 'Deteções em formulários',
      'import-finding': 'Deteções em importações',
      'import-refused': 'Listas recusadas',
      'appeal-lost': 'Recursos indeferidos',
    },
  },
  'status/status': {
    title: 'Conformidade',
    says: 'Como está esta conta perante a política antispam, segundo os mesmos números que decidem sobre ela.',
    policy: 'Ler a política',
    cases: 'Casos e recursos',
    good: 'Nada está restringido.',
    goodSays: 'Todos os serviços desta conta funcionam.',
    holds: 'O que vigora',
    why: 'Porquê, o que fazer e como recorrer',
    figures: 'Os números e os seus limiares',
    figuresSays:
      'O ponto é o que foi visto; na faixa está, com certeza, a proporção real. Uma advertência segue o ponto. O que retira alguma coisa exige que toda a faixa passe o limiar, pelo que uma mão-cheia de mensagens não decide nada.',
    of: (events: number, of: number) => `${number.format(events)} de ${number.format(of)}`,
    few: (least: string) => `Conta a partir de ${least}.`,
    atLeast: (events: number, of: number) =>
      of > 0 ? counted(of, 'mensagem', 'mensagens') : counted(events, 'evento', 'eventos'),
    since: 'desde',
    over: 'O que foi enviado e o que voltou',
    overSays: 'Dos últimos 30 dias, por e-mail.',
    overNone: 'Nos últimos 30 dias nada saiu: o que fica na caixa de testes não conta.',
    day: 'Dia',
    screening: 'O que disse o controlo de conteúdo',
    screeningSays: 'Textos desta conta que não foram permitidos sem mais.',
    none: 'Até agora todos os textos foram permitidos.',
    what: 'O quê',
    demands: 'Exigências',
    state: 'Estado',
    opened: 'Quando',
    auto: 'automático',
  },
  'status/statement': {
    back: 'Conformidade',
    edit: 'Edição de um texto recusado',
    reason: 'O que foi decidido',
    automated: 'Decidido automaticamente; ainda ninguém o viu.',
    person: 'Foi uma pessoa que o decidiu.',
    asked: 'Foi pedido a uma pessoa que o visse.',
    ask: 'Pedir uma pessoa',
    breaks: 'O que violaria',
    found: 'O que foi encontrado',
    open: 'Abrir aquilo a que se refere',
    at: 'Quando',
  },
  'status/self-check': {
    title: 'Experimentar um texto',
    says: 'O que o controlo de conteúdo diria dele. Nada é guardado.',
    subject: 'Assunto',
    text: 'Texto',
    verdicts: {
      allow: 'Seria permitido.',
      review: 'Primeiro seria visto por uma pessoa.',
      refuse: 'Seria recusado.',
    },
    marked: 'Deteções',
  },
} satisfies {
  'status/words': typeof signalWords.en
  'status/status': typeof status.en
  'status/statement': typeof statement.en
  'status/self-check': typeof check.en
}
