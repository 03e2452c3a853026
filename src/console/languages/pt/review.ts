/** Portuguese of review. */

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
      campaign: 'Campanha',
      'test-send': 'Teste de uma campanha',
      transactional: 'Mensagem transacional',
      confirmation: 'E-mail de confirmação',
      form: 'Formulário',
      purpose: 'Finalidade',
      'sender-name': 'Nome de um remetente',
      'merge-value': 'Valor numa mensagem',
      import: 'Origem de uma lista',
      industry: 'Setor da conta',
      link: 'Ligação',
      'call-list': 'Lista de chamadas',
    },
    states: {
      open: 'À espera',
      second: 'Espera outra pessoa',
      escalated: 'Espera um responsável',
      approved: 'Aprovado',
      'change-needed': 'A alterar',
      refused: 'Recusado',
    },
    decisions: {
      approve: 'Aprovar',
      'change-needed': 'Pedir alteração',
      refuse: 'Recusar',
      escalate: 'Escalar',
    },
    reasons: {
      'unknown-language': 'Não está em nenhuma das línguas que aqui podem ser lidas.',
      'too-long': 'É tão longo que só o início e o fim foram lidos.',
      'picture-only': 'É uma imagem e uma ligação, quase sem palavras.',
      'mismatched-link': 'Uma ligação mostra um endereço e leva a outro.',
      'lookalike-link': 'Uma ligação leva a um nome cujas letras imitam outras.',
      'shortened-link': 'Uma ligação esconde para onde leva.',
      evasive: 'Foi tornado difícil de ler de mais do que uma maneira.',
      unreadable: 'Não foi possível lê-lo.',
    },
    evidence: {
      homoglyph: 'letras de outro alfabeto',
      invisible: 'sinais invisíveis',
      styled: 'símbolos em vez de letras',
      marks: 'letras cobertas de sinais',
      leet: 'algarismos em vez de letras',
      split: 'palavras partidas',
      misspelt: 'palavras com uma letra trocada',
      bidi: 'palavras escritas ao contrário',
      hidden: 'texto oculto',
      comment: 'comentários dentro de palavras',
      entity: 'letras escritas como códigos numéricos',
      encoded: 'texto codificado',
      picture: 'palavras apenas em imagens e estilos',
    },
  },
  'review/case': {
    back: 'Fila de revisão',
    openCase: 'Abrir um caso',
    title: (lane: string, account: string) => `${lane} de ${account}`,
    message: 'A mensagem',
    how: 'Como é mostrada',
    seen: 'Como se vê',
    marked: 'Deteções',
    from: 'De',
    subject: 'Assunto',
    text: 'Texto',
    html: 'HTML',
    links: 'Ligações',
    why: 'Porque espera',
    account: 'A conta',
    industry: 'Setor',
    noIndustry: 'não indicado',
    since: 'Aqui desde',
    runs: 'Envios até agora',
    earlier: 'Textos anteriores',
    none: 'nenhum',
    similar: 'Textos anteriores semelhantes',
    similarSays: 'Primeiro o mais próximo: em quantos de 64 bits as palavras diferem.',
    bits: 'Difere',
    which: 'O quê',
    state: 'Estado',
    opened: 'Quando',
    same: 'mesma conta',
    edit: 'Edição de um texto recusado',
    opinion: 'Uma segunda opinião',
    opinionSays: 'De um servidor indicado pelo operador. Muda o lugar do texto na fila e não decide nada.',
    finds: 'Deteta',
    findsNothing: 'Não deteta nada que viole a política.',
    decisions: 'Decisões até agora',
    self: 'decidido pelo próprio',
    audience: (people: number) => `Chegaria a ${counted(people, 'pessoa', 'pessoas')}.`,
  },
  'review/decide': {
    title: 'Decidir',
    says: 'Uma tecla decide de imediato, com o motivo abaixo: a aprova, c pede uma alteração, r recusa, e escala. Durante alguns segundos é possível anular. Vale exatamente para este texto: se for editado, é controlado de novo.',
    reason: 'Motivo, tal como a conta o lê',
    of: 'Decisão',
    undo: 'Anular',
    done: 'Já foi decidido.',
    bars: {
      'not-now': 'No estado atual da revisão, isso não pode ser decidido.',
      'own-account': 'Trabalha para esta conta: decide outra pessoa.',
      'another-decides': 'Escreveu este texto e há mais pessoas: decide outro utilizador.',
      'two-people': 'Sobre uma categoria proibida decidem duas pessoas, e nenhuma é quem o escreveu.',
      'too-soon':
        'Mais ninguém poderia decidir. Poderá fazê-lo após 24 horas, e fica marcado como decidido pelo próprio.',
      'a-lead-decides': 'Foi escalado: decide um responsável de confiança.',
      'same-person': 'Já decidiu. Uma segunda pessoa tem de concordar.',
    },
  },
  'review/documents': {
    title: 'Os documentos',
    says: (name: string, rows: number, kib: number) =>
      `${name}: para ${counted(rows, 'linha', 'linhas')}, ${number.format(kib)} KiB`,
    none: 'Não há nenhum.',
  },
  'review/found': {
    verdicts: { allow: 'permitido', review: 'a rever', refuse: 'recusado' },
    by: 'Regras',
    model: 'Nenhuma regra se aplicou: só o modelo estatístico o vê.',
    umbrella: 'Não tem regras próprias: resulta das outras.',
    counter: 'A favor',
    evaded: 'Tornado difícil de ler',
    nothing: 'Nada foi encontrado.',
    sure: (score: string) => `Certeza: ${score}`,
  },
  'review/queue': {
    title: 'Fila de revisão',
    says: 'Textos de todas as contas que o controlo de conteúdo não permitiu sem mais. Primeiro o mais urgente: a certeza da deteção vezes o número de pessoas a que chegaria.',
    which: 'Que textos',
    waiting: 'À espera',
    approved: 'Aprovados',
    'change-needed': 'A alterar',
    refused: 'Recusados',
    what: 'O quê',
    demands: 'Exigências',
    sure: 'Certeza',
    people: 'Pessoas',
    state: 'Estado',
    since: 'Desde',
    rules: 'Regras',
    senders: 'Remetentes de SMS',
    noneTitle: 'Nada à espera',
    noneSays:
      'Aqui chegam os textos de que o controlo de conteúdo não tem a certeza e aqueles para os quais alguém pede uma pessoa.',
  },
  'review/rules': {
    title: 'Regras do controlo de conteúdo',
    says: 'O que as pessoas decidiram sobre o que as regras encontraram. Uma regra muitas vezes revertida deve ser corrigida no léxico; aqui não se pode desligar nenhuma.',
    back: 'Fila de revisão',
    rule: 'Regra',
    hits: 'Entre os motivos',
    decided: 'Decididos',
    overturned: 'Revertidos',
    precision: 'Certa',
    weak: 'Falha muito',
    noneTitle: 'Ainda nada decidido',
    noneSays: 'Quando houver decisões sobre textos, cada regra que esteja entre os motivos aparece aqui.',
    lines: 'Linhas de treino',
    linesSays:
      'As decisões podem ser fornecidas como linhas etiquetadas, sem nomes, endereços, números nem ligações, para que a próxima versão aprenda com elas. Desligado até que um administrador o permita.',
    allow: 'Permitir',
    download: 'Transferir as linhas',
  },
  'review/senders': {
    title: 'Remetentes de SMS',
    says: 'Nomes em letras com que as contas querem enviar SMS. Até que alguém confirme o seu registo, o que enviam fica na caixa de testes. Os números provam-se a si próprios.',
    back: 'Fila de revisão',
    noneTitle: 'Nenhum remetente à espera',
    noneSays: 'Quando uma conta acrescenta um remetente de SMS em letras, ou lhe dá outro nome, aparece aqui.',
    wants: (account: string) => `${account} quer usá-lo como remetente`,
    since: 'À espera desde',
    countries: 'Países',
    registered: 'Registado como',
    unregistered: 'Não é indicado nenhum registo.',
    programs: 'Para',
    contact: 'Ajuda em',
    why: 'O que verificou, ou o que falta',
    prove: 'Autorizar',
    refuse: 'Recusar',
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
