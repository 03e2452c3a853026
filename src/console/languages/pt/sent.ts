/** Portuguese of the screen of a started campaign. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const tenths = new Intl.NumberFormat('pt-PT', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const tables = {
  'sent/first-part': {
    title: 'A primeira parte',
    size: 'Quantos',
    drawing: 'Está a ser sorteada.',
    all: 'Todos de uma vez',
    since: 'Desde',
    until: 'Em observação até',
    ended: 'Decidido',
    why: 'Porquê',
    whys: {
      'first-campaigns': 'As primeiras campanhas de uma conta começam por uma pequena parte, escolhida ao acaso.',
      import:
        'A primeira campanha às pessoas trazidas por uma importação começa por uma pequena parte, escolhida ao acaso.',
    },
    seen: 'Visto',
    settled: count => `${counted(count, 'mensagem', 'mensagens')} com resposta dos servidores`,
    state: 'O que resultou',
    states: {
      open: 'A parte está a caminho. O resto espera.',
      watching: 'A parte saiu e está em observação. O resto espera.',
      continued: 'O resto segue.',
      stopped: 'O resto não segue.',
      spared: 'Nenhuma parte saiu antes.',
    },
    sandbox:
      'Fica na caixa de teste, onde o resto também segue. Nada diz de uma rota sua: assim que tiver uma, uma campanha volta a começar por pouco.',
    toCase: 'Ver o caso',
  },
  'sent/words': {
    back: 'Campanhas',
    hold: 'Suspender',
    goOn: 'Retomar',
    cancel: 'Terminar',
    cancelTitle: 'Terminar esta campanha?',
    cancelSays: pending =>
      `${counted(pending, 'destinatário já não a receberia', 'destinatários já não a receberiam')}. Não pode ser retomada.`,
    keep: 'Não terminar',
    duplicate: 'Duplicar',
    freezing: 'A audiência está a ser fixada…',
    frozen: 'Destinatários',
    perMinute: count => `${counted(count, 'mensagem', 'mensagens')} no último minuto`,
    waits: (count, why) => `${counted(count, 'destinatário espera', 'destinatários esperam')}: ${why}. Retoma:`,
    waitsFor: {
      window: 'onde estão não é uma das horas que escolheu',
      'quiet-hours': 'onde estão é demasiado cedo ou demasiado tarde para um SMS',
      experiment: 'ainda não está decidido que versão recebem',
      rescheduled: 'o seu envio foi adiado',
      'run-rate': 'esta campanha não envia mais mensagens por hora do que as que escolheu',
      'account-rate': 'esta conta já envia tudo o que pode de cada vez',
      'route-rate': 'a via de envio não aceita mais de cada vez',
      'site-rate': 'os seus fornecedores de correio não aceitam mais de cada vez',
      'warm-up': 'uma via de envio nova envia um pouco mais cada dia, e a parte de hoje já saiu',
      cap: 'receberam ultimamente tantos SMS quantos são permitidos onde estão',
      'slow-site': 'os seus fornecedores de correio respondem devagar',
      'site-rests': 'os seus fornecedores de correio pediram tempo',
      'no-dns-answer': 'de momento não se sabe que servidores recebem o seu correio',
      'no-route': 'nenhuma via de envio chega até eles',
      'routes-rest': 'as vias de envio que chegam até eles estão em repouso',
    },
    started: 'Início:',
    finished: 'Fim:',
    course: 'Evolução',
    courseSays: (accepted, frozen) =>
      `${counted(accepted, 'mensagem aceite', 'mensagens aceites')} pelos servidores dos destinatários, de ${number.format(frozen)}.`,
    courseOfTexts: (accepted, frozen) =>
      `${counted(accepted, 'SMS aceite', 'SMS aceites')} pelas operadoras, de ${number.format(frozen)}.`,
    handedOver: 'Aceites pelas operadoras',
    nothingYet: 'Ainda não saiu nada.',
    why: 'O que não chegou, e porquê',
    reason: 'Motivo',
    count: 'Destinatários',
    result: 'Resultado',
    after: 'Depois',
    left: count =>
      `Desde então ${counted(count, 'pessoa cancelou', 'pessoas cancelaram')} a subscrição desta finalidade.`,
    nobodyLeft: 'Desde então ninguém cancelou a subscrição desta finalidade.',
    measured: 'Aberturas e cliques',
    ofAgreed: count =>
      count === 0
        ? 'Nenhum destinatário tinha aceitado a medição de aberturas e cliques, por isso nada se sabe.'
        : `De ${counted(count, 'pessoa que aceitou', 'pessoas que aceitaram')} a medição de aberturas e cliques. Das outras nada se sabe.`,
    measuredOfTexts: 'Cliques',
    ofAgreedByText: count =>
      count === 0
        ? 'Nenhum destinatário tinha aceitado a medição de cliques nos SMS, por isso nada se sabe.'
        : `De ${counted(count, 'pessoa que aceitou', 'pessoas que aceitaram')} a medição de cliques nos SMS. Das outras nada se sabe.`,
    opened: 'Abriram',
    clicked: 'Seguiram uma ligação',
    share: (part, whole) => `${number.format(part)} de ${number.format(whole)}`,
    machines: count => `Além disso, ${counted(count, 'vez', 'vezes')} por scanners e outros programas.`,
    link: 'Ligação',
    people: 'Pessoas',
    times: 'Vezes',
    byMachines: 'Programas',
    eachTheirOwn: 'Um destino diferente para cada destinatário',
    links: 'Para onde levam as ligações',
    noLinks: 'Não tem ligações além das que terminam cada mensagem.',
    revision: n => `Revisão ${n}`,
    sameAs: 'Já não muda. SHA-256 do que foi enviado:',
    explain: 'Porque é que alguém a recebe, ou não?',
    gets: 'O controlo de envio deixá-la-ia passar agora.',
    getsNot: 'O controlo de envio não a deixaria passar agora.',
    notInAudience: 'O contacto não corresponde ao filtro desta campanha.',
    wasFrozen: 'O contacto estava entre os destinatários.',
    wasNotFrozen: 'O contacto não estava entre os destinatários quando a audiência foi fixada.',
    became: (result, reason) => `Resultado: ${result}${reason === '' ? '' : `, ${reason}`}.`,
    notPassed: 'Ainda não verificado',
    until: 'Até:',

    perHour: 'Mensagens por hora',
    asFast: 'O mais depressa possível',
    paceSet: 'Vale em todo o lado no espaço de um segundo.',
    setPace: 'Aplicar',

    compared: 'Comparação de versões',
    text: 'Versão',
    sent: 'Enviadas',
    counts: { clicks: 'Cliques', unsubscribes: 'Cancelamentos', complaints: 'Queixas' },
    of: 'De',
    shareOf: 'Proporção e intervalo de confiança de 95%',
    percent: share => `${tenths.format(share * 100)}%`,
    between: (low, high) => `${tenths.format(low * 100)} a ${tenths.format(high * 100)}%`,
    waiting: count => `${counted(count, 'pessoa espera', 'pessoas esperam')} pela decisão.`,
    takeText: letter => `Enviar ${letter} ao resto`,
    isSent: 'vai para o resto',
  },

  'sent/texts': {
    title: 'Por país',
    none: 'Ainda não saiu nada.',
    country: 'País',
    anywhere: 'Nenhum país',
    texts: 'SMS',
    delivered: 'Entregues',
    undelivered: 'Não entregues',
    messages: 'Mensagens',
    cost: 'Custo',
    codes: 'Respostas das operadoras',
    code: 'Código',
    became: 'Resultado',
    why: 'Significado',
    text: 'O SMS',
  },
} satisfies Folders['sent']
