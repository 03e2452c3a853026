import type { AntiSpamText } from '../shape.ts'

export const pt: AntiSpamText = {
  title: 'Política antispam',
  opening:
    'O marketing por e-mail e por SMS é bem-vindo quando quem o recebe o pediu. Esta política diz o que significa pedir, o que não pode ser enviado em caso algum e o que se segue quando não é cumprida. Aplica-se a todas as pessoas que utilizam esta instalação.',
  sections: {
    consent: {
      heading: 'Primeiro, o consentimento',
      says: [
        'Uma mensagem de marketing só é enviada a quem nela consentiu antes: para essa finalidade, nesse canal, nesse endereço. O sistema volta a verificar no momento do envio, e ninguém o pode desligar: nem um proprietário, nem o operador, nem uma definição.',
        'Uma mensagem só é transacional se responder a um ato do seu destinatário e nada publicitar. Tudo o resto é marketing, incluindo uma mensagem que peça o consentimento.',
      ],
    },
    proof: {
      heading: 'A prova do consentimento',
      says: [
        'Quem envia pode mostrar como surgiu cada consentimento. O que não se pode mostrar fica em quarentena e nada recebe.',
      ],
    },
    prohibited: {
      heading: 'Conteúdos proibidos',
      says: [
        'O que se segue é recusado. Enviá-lo, ou tentar fazê-lo, é uma violação grave, e a conta pode ser suspensa de imediato. Uma pessoa pode corrigir uma recusa errada; ninguém pode conceder uma exceção.',
      ],
    },
    notAccepted: {
      heading: 'Conteúdos e setores não aceites',
      says: ['O que se segue também é recusado, seja qual for a lista de contactos e o modo como foi reunida.'],
    },
    highAbuse: {
      heading: 'Temas com muitas queixas',
      says: [
        'Estes temas suscitam muito mais queixas do que outros e prejudicam todos os que enviam pelos mesmos servidores. Também não são aceites. Não se visa tratá-los como notícia, ensino, prevenção ou ajuda.',
      ],
    },
    consequences: {
      heading: 'O que se segue a uma violação',
      says: [
        'Os Termos do serviço descrevem o processo passo a passo, com os seus prazos. Aceitar esta política é aceitar esse processo.',
      ],
    },
  },
  demands: {
    'AS-01':
      'O marketing por e-mail e SMS tem de ser legítimo, esperado e pedido. Nada é enviado fora de uma finalidade em que o destinatário consentiu.',
    'AS-02':
      'Esta política aplica-se a todos os utilizadores. Ninguém envia antes de uma pessoa autorizada da conta ter aceitado a versão em vigor; uma nova versão volta a perguntar.',
    'AS-03':
      'O consentimento precede qualquer mensagem de marketing: para essa finalidade, esse canal e esse endereço, e tem de valer ainda no momento do envio.',
    'AS-04':
      'Consentir é um ato: a pessoa assinalou uma caixa. O silêncio, uma compra, um cartão de visita ou uma palavra-chave por SMS não são consentimento.',
    'AS-05':
      'A caixa está vazia quando é vista pela primeira vez. Uma caixa assinalada de antemão nada vale, esteja onde estiver.',
    'AS-06':
      'Ao lado da caixa está escrito para que serve: que mensagens, com que frequência, por que canal e da parte de quem.',
    'AS-07':
      'Uma caixa serve para uma só coisa. Não está ligada a termos do serviço, a uma política de privacidade ou a uma segunda finalidade; aceitar os termos tem uma caixa própria, que nada autoriza.',
    'AS-08':
      'Há uma caixa para cada finalidade e cada canal. E-mail, SMS e chamada telefónica são três canais: dar um número não é consentir em mensagens ou chamadas comerciais.',
    'AS-09':
      'Quando parceiros vierem a receber um endereço, todos os seus nomes constam do formulário, bem visíveis, dez no máximo, cada um com a sua própria caixa vazia.',
    'AS-10':
      'Pode ser apresentada a qualquer momento uma prova do consentimento de cada contacto, mesmo depois de retirado.',
    'AS-11':
      'Os contactos importados precisam da mesma prova que os que se inscreveram aqui. Uma declaração é guardada, mas não é prova.',
    'PC-01': 'Atividades ilegais: tudo o que promova, venda ou organize o que a lei proíbe.',
    'PC-02': 'Drogas ilegais: a sua oferta e o que serve para as produzir ou consumir.',
    'PC-03': 'Produtos contrafeitos: imitações com a marca de outrem, documentos falsos, certificados falsos.',
    'PC-04':
      'Programas de pirataria informática: ferramentas e serviços para entrar em sistemas e contas alheios, espiá-los ou danificá-los.',
    'PC-05': 'Instruções para montar ou fabricar bombas.',
    'PC-06': 'Explosivos e outras armas, as suas peças e munições.',
    'PC-07': 'Material que contenha violência contra crianças e tudo o que incentive a violência.',
    'PC-08':
      'Mensagens que violem as leis antispam: sem a identidade e a morada do remetente, com um remetente falso ou um assunto enganador, ou sem forma eficaz de sair.',
    'PC-09': 'Discurso de ódio e linguagem que rebaixe as pessoas por serem quem são.',
    'PC-10':
      'Conteúdos e setores não aceites nesta plataforma, enumerados abaixo, e listas cujo setor declarado seja um deles.',
    'NA-01': 'Pornografia sexualmente explícita e comércio de artigos sexualmente explícitos.',
    'NA-02': 'Remédios para problemas de ereção.',
    'NA-03': 'Recrutamento em massa: ofertas de emprego a pessoas que não as pediram.',
    'NA-04':
      'Listas de caráter político: pela finalidade, pela origem, pelo setor declarado ou pelo que lhes é enviado.',
    'NA-05': 'Ofertas iniciais de moedas (ICO) e outras vendas de novos tokens.',
    'NA-06': 'Tudo o que diga respeito à negociação em forex.',
    'NA-07': 'Cobrança de dívidas.',
    'NA-08': 'Promoção da violência ou do ódio.',
    'NA-09': 'Desinformação apresentada como notícia ou como facto («fake news»).',
    'NA-10': 'Serviços de segurança que realizam simulações de phishing.',
    'NA-11': 'Conteúdos que promovam atos sexuais remunerados.',
    'HA-01': 'Substâncias estupefacientes ou psicotrópicas.',
    'HA-02': 'Câmbio de moedas, ações fraudulentas e operações na bolsa.',
    'HA-03':
      'Trabalho em casa com promessas de riqueza rápida, rendimentos passivos, pacotes financeiros e esquemas em pirâmide.',
    'HA-04': 'Perda de peso.',
    'HA-05': 'Promoção de produtos de CBD.',
    'HA-06': 'Drogas legais, como o álcool ou o tabaco.',
    'HA-07': 'Promoção de cigarros eletrónicos.',
    'HA-08': 'Promoção imobiliária.',
    'HA-09': 'Produtos e serviços baseados em blockchain.',
    'HA-10': 'Apostas, casinos e outros jogos a dinheiro.',
    'HA-11': 'Serviços de encontros.',
    'HA-12': 'Vidência, adivinhação e astrologia.',
    'HA-13': 'Contactos retirados de redes sociais profissionais como o LinkedIn.',
    'HA-14': 'Serviços de empréstimo.',
    'HA-15': 'Serviços que geram ou vendem contactos comerciais.',
    'EN-01':
      'Uma violação pode trazer de imediato uma restrição ou uma suspensão. Produz efeito no mesmo instante: o que está a ser enviado para.',
    'EN-02':
      'Uma medida abrange toda a conta ou certos serviços: envio de e-mail, envio de SMS, importações, formulários, automatizações, mensagens transacionais, chaves, medição ou um domínio do remetente.',
    'EN-03':
      'Para proteger a reputação e o funcionamento do serviço, as medidas resultam também dos números: queixas, devoluções definitivas, endereços armadilha, cancelamentos, conteúdos recusados, provas em falta. Os limiares são conhecidos e cada conta vê os seus próprios números.',
    'EN-04':
      'Cada medida é acompanhada de um aviso com a exigência violada, as provas, o que fazer e até quando; de um direito de resposta; de um recurso com prazo, decidido por outra pessoa; e de um regresso por etapas. Tudo fica registado. O que a lei dá aos destinatários continua a funcionar: cancelamento, prova, apagamento.',
  },
}
