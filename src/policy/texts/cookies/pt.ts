import type { CookieText } from '../shape.ts'

export const pt: CookieText = {
  title: 'Política de cookies',
  opening:
    'Um cookie é um pequeno texto que um sítio deixa num navegador para se lembrar de algo. Esta política diz que tipos existem, quais esta instalação usa nas suas próprias páginas e para quê, e como se escolhe.',
  sections: {
    general: { heading: 'Os cookies e o que funciona como eles', says: [] },
    necessary: {
      heading: 'Estritamente necessários',
      says: [
        'Numa primeira visita nada é guardado. Iniciar sessão na consola coloca um cookie com um valor aleatório; terminá-la remove-o. O que permite, e a língua se escolher uma, são lembrados cada um num cookie que contém essa escolha e nada mais. Os formulários de inscrição, as páginas de confirmação e as de preferências não colocam nenhum por si.',
      ],
    },
    performance: {
      heading: 'Desempenho',
      says: [
        'As visitas a estas páginas só são contadas se o permitir, e somadas de imediato. Uma data, a mesma para todos os que vieram nesse dia, evita que seja contado duas vezes.',
      ],
    },
    functional: {
      heading: 'Funcionais',
      says: [
        'Se o permitir, a consola lembra no seu navegador como a dispôs, e os vídeos e mapas de outros abrem-se no seu lugar.',
      ],
    },
    targeting: {
      heading: 'Publicidade dirigida',
      says: [
        'Nestas páginas só há publicidade se o registo nomear o parceiro, e ela só reconhece um navegador se permitir tanto a publicidade dirigida como os terceiros.',
      ],
    },
    thirdParty: {
      heading: 'Terceiros',
      says: [
        'As páginas desta instalação nada carregam de outros sítios a não ser das origens que o registo nomeia, e dessas só enquanto o permitir.',
      ],
    },
    choice: { heading: 'A sua escolha', says: [] },
    register: { heading: 'O registo', says: ['Tudo o que as páginas desta instalação guardam num navegador:'] },
  },
  columns: { name: 'Nome', class: 'Classe', provider: 'Fornecedor', purpose: 'Para quê', lifetime: 'Duração' },
  ours: 'esta instalação',
  stored: {
    session: {
      class: 'cookie estritamente necessário',
      purpose: 'mantém a sessão; colocado quando a inicia',
      lifetime: '{sessionDays} dias no máximo, {idleDays} dias sem uso',
    },
    layout: {
      class: 'funcional, armazenamento local',
      purpose: 'como dispôs a consola; guardado quando a altera',
      lifetime: 'até o apagar',
    },
    colours: {
      class: 'funcional, armazenamento local',
      purpose: 'claro ou escuro; guardado quando escolhe',
      lifetime: 'até o apagar',
    },
  },
  demands: {
    'CK-01':
      'Esta política é datada e pública e nomeia cada cookie e rastreador: nome, classe, fornecedor, finalidade e duração. Uma nova versão que acrescente uma classe, uma origem ou uma finalidade volta a perguntar a cada visitante.',
    'CK-02': 'Os cookies lembram coisas como a sua língua ou que iniciou sessão.',
    'CK-03':
      'Tudo o que guarda ou reconhece segue a mesma escolha que os cookies: armazenamento local, bases de dados do navegador, píxeis, balizas, ligações decoradas, scripts de impressão digital e, nos e-mails, a medição de aberturas e cliques.',
    'CK-04':
      'Os cookies estritamente necessários só são colocados em resposta a um ato seu: escolher a privacidade, iniciar sessão, preencher um formulário. Não podem ser desligados.',
    'CK-05':
      'Os cookies estritamente necessários nada contêm que o identifique: um valor aleatório ou uma simples escolha.',
    'CK-06':
      'Pode definir o navegador para bloquear estes cookies ou para o avisar. Cada página continua a ser mostrada e diz o que não funciona.',
    'CK-07':
      'Os cookies de desempenho, quando permitidos, contam as visitas e a sua origem, para medir e melhorar um sítio.',
    'CK-08': 'Mostram que páginas são mais e menos lidas e como os visitantes se movem num sítio.',
    'CK-09': 'O que recolhem é somado de imediato e é por isso anónimo: não há registo de um visitante em particular.',
    'CK-10': 'Se não os permitir, não se sabe que esteve aqui e nada é medido.',
    'CK-11':
      'Os cookies funcionais, quando permitidos, dão mais funções e definições pessoais: vídeos, mapas, conversas, escolhas lembradas. Podemos colocá-los nós ou terceiros cujos serviços estão na página.',
    'CK-12':
      'Se não os permitir, alguns destes serviços, ou todos, não funcionam. No seu lugar está escrito o que está bloqueado e por quem, e pode permiti-lo ali mesmo.',
    'CK-13':
      'Os cookies de publicidade dirigida, quando permitidos, são colocados por parceiros publicitários nomeados, que podem criar um perfil dos seus interesses e mostrar-lhe anúncios noutros sítios. Reconhecem o navegador e o dispositivo; nenhum endereço ou número é alguma vez entregue.',
    'CK-14': 'Se não os permitir, verá publicidade menos dirigida. Nada mais muda.',
    'CK-15':
      'Os cookies de terceiros vêm de um domínio diferente do sítio, para publicidade e marketing. Cada origem é declarada, e o próprio navegador recusa as outras.',
    'CK-16':
      'Escolhe por classe e pode mudar a escolha a qualquer momento, a partir de cada página. Recusar não exige mais passos do que aceitar, e o sinal do navegador (Global Privacy Control) é respeitado.',
  },
}
