/** Portuguese of the composer. */

import type { Folders } from '../folders.ts'
import { counted, number } from '../../written.ts'

const listed = new Intl.ListFormat('pt-PT')
const DAYS = ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom']

export const tables = {
  'composer/findings': { error: 'Erro', warning: 'Aviso', hint: 'Sugestão' },

  'composer/words/composerWords': {
    back: 'Campanhas',
    name: 'Nome da campanha',
    test: 'Enviar-me um teste',
    tested: to => `Um teste segue a caminho de ${to}.`,
    review: 'Rever e enviar',

    details: 'Detalhes',
    purpose: 'Finalidade',
    purposeHint: 'Só a pode receber quem nela consentiu',
    choose: 'Escolher…',
    noPurpose: 'Ainda não há nenhuma finalidade publicada.',
    makePurpose: 'Criar uma',
    fromName: 'Remetente',
    fromAddress: 'Endereço',
    replyTo: 'Respostas para',
    replyToHint: 'Vazio: para o endereço de envio',
    subject: 'Assunto',
    preheader: 'Texto de pré-visualização',
    preheaderHint: 'Mostrado ao lado do assunto na maioria das caixas de correio',
    locale: 'Língua',
    insert: 'Inserir um valor',

    audience: 'Audiência',
    reaches: count =>
      count === 1
        ? 'Uma pessoa vai receber esta campanha'
        : `${counted(count, 'pessoa vai', 'pessoas vão')} receber esta campanha`,
    ofActive: (active, pending) =>
      `${counted(active, 'pessoa consentiu nesta finalidade e confirmou', 'pessoas consentiram nesta finalidade e confirmaram')}${
        pending === 0
          ? '.'
          : `; ${counted(pending, 'ainda não confirmou e não vai receber nada.', 'ainda não confirmaram e não vão receber nada.')}`
      }`,
    everybody: 'Todas as pessoas que consentiram',
    addCondition: 'Restringir',
    removeCondition: 'Remover esta condição',
    onLocale: 'A língua é',
    onAttribute: 'Dado fornecido',
    onSignedUp: 'Inscrição',
    onForm: 'Inscrição por',
    equals: 'é',
    contains: 'contém',
    before: 'antes de',
    after: 'depois de',
    attribute: 'Nome do campo',
    value: 'Valor',
    date: 'Dia',

    content: 'Conteúdo',
    format: 'Formato',
    converted: format =>
      format === 'HTML'
        ? 'O conteúdo está agora em HTML.'
        : `O conteúdo está agora em ${format}: as palavras mantêm-se, o aspeto não.`,
    convertedBack: 'Anular',
    notConverted: why => `O conteúdo ficou como estava. ${why}`,
    formatOnly: format => `Ler como ${format}`,
    text: 'Texto',
    textAuto: 'A parte de texto é feita a partir da mensagem. Escreva a sua se quiser outras palavras.',
    textOwn: 'Escrever a minha',
    textDrop: 'Voltar a fazê-la da mensagem',

    preview: 'Pré-visualização',
    asReader: name => `Tal como ${name} a vai receber`,
    asOther: name => `Tal como ${name} a leria, sem a receber`,
    asSample: 'Para uma pessoa fictícia: ainda ninguém a receberia',
    asWhom: 'Ler como outro contacto',
    asAnybody: 'Como um destinatário qualquer',
    width: 'Largura',
    phone: 'Telemóvel',
    tablet: 'Tablet',
    desktop: 'Computador',
    shade: 'Vista',
    light: 'Claro',
    dark: 'Escuro',
    bare: 'Sem imagens',
    plain: 'Texto',
    empty: '(vazio)',

    preflight: 'Verificação prévia',
    allClear: 'Nada impede o envio.',
    errors: count => `${counted(count, 'ponto', 'pontos')} a corrigir antes do envio`,
    show: 'Mostrar',
    showWhat: says => `Mostrar: ${says}`,
    settings: 'Definições',
    status: 'Conformidade',
    fix: text => `Escrever «${text}»`,
    absentTitle: 'Ainda não verificado',
    absentSays: 'Estas verificações ainda não existem, por isso nada as passou:',
    size: kb => `${kb} KB de HTML; os programas de correio cortam nos 102`,

    sendTitle: 'Enviar esta campanha',
    sendTo: 'Para',
    sendWhat: 'Assunto',
    sendFrom: 'De',
    sendNow: count => `Enviar agora a ${counted(count, 'pessoa', 'pessoas')}`,
    sendNote:
      'O consentimento de cada pessoa é verificado de novo no momento em que a sua mensagem sai. Quem o retirar até lá não recebe nada.',
    mendFirst: 'A corrigir primeiro:',
  },

  'composer/sending-words': {
    title: 'Modo de envio',
    perHour: 'Mensagens por hora',
    perHourHint: 'Pode mudar durante o envio',
    asFast: 'O mais depressa possível',
    hours: 'Só a certas horas',
    hoursHint: 'À hora local de cada destinatário',
    from: 'Das',
    to: 'Às',
    endsAfter: 'O fim tem de ser depois do início',
    zone: 'Fuso horário quando o lugar não é conhecido',
    days: 'Dias',
    dayNames: DAYS,
    tags: 'Indicar ao nosso site de onde vêm as visitas',
    tagsHint: 'Parâmetros UTM em cada ligação que não os tenha; iguais para todos os destinatários',
    tagNames: { source: 'Origem', medium: 'Meio', campaign: 'Campanha' },
    tagFlaw: 'Um valor, sem marcadores',
    tagged: 'Uma ligação fica assim',
    compare: 'Comparar primeiro várias versões',
    compareHint: 'Uma parte da audiência recebe uma delas ao acaso; as outras pessoas esperam pelo resultado',
    ownText: 'a versão escrita',
    subject: 'Assunto',
    fromName: 'Remetente',
    preheader: 'Texto de pré-visualização',
    likeA: 'Como em A',
    another: 'Outra versão',
    without: letter => `Sem ${letter}`,
    measure: 'A melhor tem',
    measures: { clicks: 'mais cliques', unsubscribes: 'menos cancelamentos', complaints: 'menos queixas' },
    clicksHint: 'Contam-se só as pessoas que aceitaram a medição de cliques; a verificação prévia diz se as há',
    share: 'Comparar em',
    shareHint: 'Da audiência',
    after: 'Decidir após',
    afterHint: 'Horas depois da primeira mensagem',
    decides: 'Quem decide',
    deciders: { itself: 'os números, por si', person: 'um de nós, quando os números forem certos' },
    fallback: 'Se não houver diferença, enviar',

    compared: 'Versões',
    comparedSays: ({ others, share, decide_after_hours: hours, decides }) => {
      const texts = listed.format([...'ABCDE'].slice(0, others.length + 1))
      if (share === 100) return `${texts} vão para toda a audiência, uma ao acaso para cada pessoa.`
      const then = `após ${counted(hours, 'hora', 'horas')}`
      return decides === 'itself'
        ? `${texts} vão primeiro para ${share}%; ${then}, a melhor vai para o resto.`
        : `${texts} vão primeiro para ${share}%; ${then}, alguém da conta decide qual vai para o resto.`
    },
    hoursTitle: 'Horas',
    hoursSays: ({ from, to, days }) =>
      `Das ${from} às ${to}, ${
        days.length === DAYS.length ? 'todos os dias' : listed.format(days.map(day => DAYS[day - 1] ?? ''))
      }, à hora local de cada destinatário.`,

    whenTitle: 'Quando',
    now: 'Agora',
    later: 'Numa data',
    local: 'À hora de cada um',
    at: 'Dia e hora',
    atHere: zone => `À sua hora (${zone})`,
    atTheirs: 'À hora local de cada destinatário: quem está mais a leste recebe primeiro',
    schedule: 'Agendar',
    takes: 'Duração do envio',
    people: count => counted(count, 'pessoa', 'pessoas'),
    pace: (perHour, by) =>
      perHour === null
        ? 'O mais depressa possível; ainda sem dados'
        : `Cerca de ${number.format(perHour)} por hora, ${by}`,
    boundBy: {
      campaign: 'segundo esta campanha',
      account: 'segundo o limite da conta',
      route: 'segundo o limite da via de envio',
      seen: 'segundo o ritmo recente',
    },
    ends: 'Fim previsto:',
    closed: 'Começa fora das horas escolhidas. Os primeiros saem:',
    late: count =>
      `${counted(count, 'pessoa não a receberia', 'pessoas não a receberiam')} antes de expirar. Envie mais depressa ou em mais horas.`,

    begins: 'Início:',
    theirClock: local => `quando no lugar de cada destinatário forem ${local.replace('T', ', ')}`,
    takeBack: 'Voltar ao rascunho',
    beginNow: 'Começar agora',
    move: 'Começar noutra altura',
    back: 'Campanhas',
    failed: 'O envio não começou quando devia:',
  },

  'composer/text-words': {
    tested: to => `Um teste segue a caminho de ${to}.`,
    testedInside: 'Um teste segue a caminho do telemóvel de testes.',
    testPhone: 'Testes para o meu telemóvel',
    testPhoneProven: to => `Testes para ${to}`,
    sender: 'Remetente',
    senderHint: 'Um número, um número curto ou letras',
    noSender: 'Ainda não há nenhum remetente de SMS.',
    makeSender: 'Adicionar um',
    state: { proven: '', waiting: ' (ainda não verificado)', refused: ' (recusado)' },
    text: 'Texto',
    textHint: 'Acrescentam-se quem envia e como cancelar a subscrição; ambos contam.',
    left: count => counted(count, 'carácter restante', 'caracteres restantes'),
    parts: count => counted(count, 'mensagem', 'mensagens'),
    encoding: (name, units) => `${name === 'gsm7' ? 'GSM-7' : 'UCS-2'}, ${number.format(units)} usados`,
    dear: room =>
      `Estes caracteres não são próprios dos SMS, por isso cabem numa mensagem ${number.format(room)} em vez de 160:`,
    repair: 'Substituir todos',
    misspelt: 'muda a grafia',
    nothing: 'sem equivalente',
    put: (char, by) => (by === '' ? `Remover ${char}` : `Substituir ${char} por ${by}`),
    sites: 'Sites de terceiros',
    sitesHint: 'Um SMS leva aos seus próprios sites. Para outros, diga porquê: quem o revê lê a razão.',
    site: 'Site',
    why: 'Porque leva lá',
    addSite: 'Adicionar um site',
    dropSite: site => `Remover ${site || 'este site'}`,
    measure: 'Medir as ligações',
    measureHint:
      'Quem aceitou esta medição por SMS recebe ligações curtas da plataforma. Todas as outras pessoas recebem as ligações tal como as escreve, e ninguém vê se as seguem.',
    ofMeasured: 'Com ligações curtas:',
    phone: 'Num telemóvel',
    which: 'Que SMS',
    first: 'O primeiro',
    later: 'Intermédios',
    measured: 'Ligações curtas',
    nthSays:
      'A forma de cancelar a subscrição está no primeiro SMS a cada pessoa, e depois com a frequência definida no remetente.',
    from: 'Remetente',
    cost: 'Custo',
    costAtMost: 'No máximo: com a forma de cancelar em cada um',
    about: 'Aproximado: calculado com uma parte dos destinatários',
    country: 'País',
    people: 'Pessoas',
    measuredSome: count => `${counted(count, 'pessoa recebe', 'pessoas recebem')} ligações curtas.`,
    messages: 'Mensagens',
    price: 'Preço',
    sum: 'Custo',
    anywhere: 'Nenhum país',
    unpriced: count => `${counted(count, 'mensagem não tem', 'mensagens não têm')} preço: indique-o na via de envio.`,
    notYet: 'Escolha uma finalidade e um remetente para ver aqui o custo.',
    stopped: {
      'not-proven': 'remetente não verificado',
      'not-for-country': 'remetente não previsto lá',
      'not-accepted-there': 'tipo de remetente não aceite',
      'not-registered': 'não registado lá',
      'no-country': 'sem via de envio',
      none: 'nenhuma via aberta',
    },
  },
} satisfies Folders['composer']
