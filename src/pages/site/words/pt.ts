import type { SiteWords } from '../words.ts'

export const pt: SiteWords = {
  skip: 'Saltar para o conteúdo',
  main: 'Menu principal',
  foot: 'Sobre este site',
  features: 'Funções',
  docs: 'Guia',
  logIn: 'Iniciar sessão',
  toConsole: 'Ir para a consola',
  setUp: 'Configurar esta instalação',
  open: 'Abrir uma conta',
  invited: 'As contas desta instalação abrem-se por convite: peça-o a quem a gere.',
  begin: 'Como começar',
  policies: 'Políticas',
  checking: 'Verificar',
  check: 'Verificar uma prova',
  log: 'Ponto de controlo do registo',
  api: 'Descrição da API',
  home: {
    title: 'Marketing por e-mail e SMS que não serve para fazer spam',
    lead: 'O OptiMail Pro corre na sua própria máquina, para uma organização ou para muitas. Nada sai dela sem um consentimento em vigor para essa finalidade, esse canal e esse endereço.',
    way: 'O que acontece antes de uma mensagem sair',
    steps: [
      {
        title: 'Alguém assinala uma caixa',
        says: 'Estava vazia, indica uma só finalidade e está separada das condições.',
      },
      {
        title: 'A pessoa confirma',
        says: 'Com um botão numa página. Um programa que apenas segue ligações não confirma nada.',
      },
      {
        title: 'O registo guarda-o',
        says: 'Como uma entrada que ninguém pode alterar depois, nem sequer quem gere a máquina.',
      },
      {
        title: 'O controlo olha outra vez',
        says: 'No momento do envio. Quem entretanto cancelou a subscrição não recebe nada.',
      },
    ],
    points: [
      {
        title: 'Formulários que não podem enganar',
        says: 'Uma caixa já assinalada nem sequer se pode escrever. Cada formulário é examinado antes de ser publicado, e é-lhe dito o que está errado e porquê.',
      },
      {
        title: 'Provas que outros podem verificar',
        says: 'Um ficheiro por consentimento: o que foi mostrado, o que foi escolhido e que constava do registo. Qualquer pessoa o verifica sem ligação e sem ter de confiar no remetente.',
      },
      {
        title: 'Lido antes de ser enviado',
        says: 'Cada mensagem é confrontada com a Política antispam na sua própria máquina, em seis línguas, com as palavras que ditaram o veredicto.',
      },
      {
        title: 'Consequências fundamentadas',
        says: 'Avisos, limites e suspensões têm notificação, provas, prazo e recurso, decidido por outra pessoa.',
      },
      {
        title: 'Medido apenas com um sim',
        says: 'Aberturas e cliques são uma finalidade própria. Sem consentimento, a mensagem não traz nenhuma imagem que a conte e as ligações ficam como as escreveu.',
      },
      {
        title: 'Cookies travados pelo próprio navegador',
        says: 'Enquanto algo não for permitido, o navegador recusa-o. Isto vale para as nossas páginas e, com um cabeçalho, para as suas.',
      },
    ],
    see: 'Veja como é',
    proof: {
      title: 'Enviaram-lhe uma prova?',
      says: 'A página que a verifica trabalha no seu navegador e não envia nada. Também a pode guardar e usar sem ligação.',
    },
    where: 'Onde nos encontrar',
  },
  all: {
    title: 'Funções',
    lead: 'Da primeira caixa de um formulário à última linha de um relatório.',
    groups: [
      {
        title: 'Consentimento',
        items: [
          'Finalidades em vez de listas: cada pessoa aceita o que vai receber, com que frequência e por que canal.',
          'Formulários em seis línguas, como página, numa moldura ou dentro da sua própria página, sem JavaScript se preferir.',
          'Dupla confirmação com um botão, com uma ligação que serve uma vez e expira.',
          'Uma página de preferências para cada pessoa e cancelamento com um clique (RFC 8058).',
        ],
      },
      {
        title: 'Prova',
        items: [
          'Um único registo para a instalação, ao qual só se acrescenta (RFC 6962), público e coassinado pelas testemunhas que indicar.',
          'Provas uma a uma ou aos milhares, com um relatório, o formulário tal como foi mostrado e o e-mail de confirmação.',
          'Um apagamento que deixa o registo intacto: os dados pessoais estão lá apenas como resumos com sal, sob chaves que se podem destruir.',
        ],
      },
      {
        title: 'Envio',
        items: [
          'Campanhas com segmentos, horas na hora de quem lê, ritmo e comparação de vários textos.',
          'Pelo seu próprio relay, por fornecedores através de HTTP ou diretamente para os servidores de destino, com assinatura DKIM.',
          'Depois de uma falha, cada destinatário está intacto, servido ou incerto, e os incertos são-lhe mostrados.',
          'Mensagens transacionais de modelos registados, cada uma ligada a um ato do seu destinatário.',
        ],
      },
      {
        title: 'O que volta',
        items: [
          'As devoluções, as queixas e os cancelamentos por e-mail são lidos, com a regra que os classificou.',
          'Relatórios cujas somas batem certo: aceites, falhados, retidos e pendentes dão o que tinha sido fixado.',
          'Importações que têm de se comprovar antes de se poder escrever a alguém.',
        ],
      },
      {
        title: 'Sites e cookies',
        items: [
          'De um único inventário de cookies, chaves e origens saem a tabela, o aviso e o cabeçalho.',
          'Recusar, aceitar e escolher têm o mesmo peso no mesmo nível; o Global Privacy Control é respeitado.',
          'As visitas contam-se como somas, com nome a partir de cinco; nada, sem consentimento.',
        ],
      },
      {
        title: 'Funcionamento',
        items: [
          'Dois comandos: um arranca tudo, outro testa tudo. O PostgreSQL vem incluído ou é o seu.',
          'Uma API, uma linha de comandos e uma consola saídas da mesma lista de operações.',
          'Cópias de segurança postas à prova, papéis repartidos por várias máquinas, e nada que seja enviado para fora.',
        ],
      },
    ],
  },
  guide: {
    title: 'Guia',
    lead: 'Cinco páginas curtas para começar. O resto é dito pela consola, onde faz falta.',
    next: 'Seguinte',
  },
  advert: {
    is: 'Publicidade',
    by: provider => `Mostrada por ${provider}`,
    ours: {
      title: 'Uma newsletter que as pessoas pediram',
      says: 'O OptiMail Pro arranca com um só comando na sua própria máquina.',
    },
    ask: provider => `Pedir a ${provider} que esqueça este navegador`,
    asks: provider => `Quando desativa aqui a publicidade dirigida, pede-se a ${provider} que esqueça este navegador.`,
    asked: provider => `Foi pedido a ${provider} que esqueça este navegador.`,
  },
}
