import type { CookieWords } from '../words.ts'

export const pt: CookieWords = {
  way: 'Cookies',
  blocked:
    'Se o seu navegador bloquear os cookies, esta página funciona na mesma; só não é possível iniciar sessão nem memorizar as suas escolhas, pois é para isso que os cookies servem.',
  language: 'Idioma',
  providers: 'Todos os fornecedores',
  settings: {
    title: 'A sua escolha sobre cookies',
    says: 'Cinco classes, uma decisão para cada uma. O que ligar ou desligar aqui vale também para o armazenamento do seu navegador e para tudo o que é carregado de outros sítios.',
    nothing:
      'Estas páginas usam apenas o estritamente necessário. De momento não há nada a escolher, e ninguém lhe pergunta nada.',
    unused: 'De momento não são usados nestas páginas.',
    both: 'A publicidade que vem do domínio de outra entidade exige tanto «Publicidade dirigida» como «Terceiros».',
    none: 'Ainda não escolheu nada: usa-se apenas o estritamente necessário.',
    chosen: week => `Escolheu na semana de ${week}.`,
    until: day => `Se nada mudar, não voltamos a perguntar antes de ${day}.`,
    saved: 'A sua escolha está em vigor.',
    register: version => `Versão ${version} do registo, tal como está agora em vigor.`,
    receipt: 'Recibo da sua escolha',
    back: 'Voltar à página',
    columns: { domain: 'Domínio', name: 'Nome', provider: 'Fornecedor', purpose: 'Finalidade', lifetime: 'Duração' },
  },
  notKept: {
    title: 'O seu navegador não guardou a sua escolha',
    says: 'Ele bloqueia os cookies, por isso a sua escolha não pode ser memorizada e não é possível iniciar sessão; tudo o resto funciona, e nada além do estritamente necessário é usado.',
  },
  clearing: {
    title: 'A sua escolha está em vigor',
    says: 'O que estava guardado no seu navegador para as classes que desligou está a ser removido.',
    goOn: 'Continuar',
  },
  notOurs: {
    title: 'Isto não veio da nossa página',
    says: 'Foi a página de outra pessoa que o enviou, por isso nada foi alterado. A escolha faz-se nesta página:',
  },
  receipt: {
    title: 'Recibo da sua escolha',
    says: 'Prova o que foi escolhido, sob que versão da pergunta e em que semana. É assinado por este sítio.',
    same: 'Não diz nada sobre si: todos os que escolheram o mesmo nessa semana têm o mesmo recibo, letra por letra.',
    none: 'Não há nenhuma escolha de que dar recibo.',
    download: 'Descarregar o recibo',
    check: 'Qualquer pessoa o pode verificar sem nos perguntar: a chave está em',
  },
  embed: {
    blocked: (title, provider) => `«${title}» de ${provider} não é mostrado`,
    why: (className, origin) =>
      `Seria carregado a partir de ${origin} e pertence à classe «${className}», que não permitiu.`,
    once: 'Carregar uma vez',
    allow: className => `Permitir «${className}»`,
    gpc: 'O Global Privacy Control do seu navegador mantém-no desligado.',
  },
}
