/** Portuguese of the screens of purposes. */

import type { Folders } from '../folders.ts'
import { counted } from '../../written.ts'

export const tables = {
  'purpose/words': {
    title: 'Finalidades',
    says: 'Para que servem as mensagens, nas palavras em que se consente. Cada uma tem a sua própria caixa.',
    make: 'Nova finalidade',
    name: 'Nome',
    channels: 'Canais',
    state: 'Estado',
    people: 'Pessoas ativas',
    changed: 'Alterada',
    unnamed: 'Sem nome',
    noneTitle: 'Ainda não há finalidades',
    noneSays:
      'Uma finalidade diz que mensagens alguém recebe, para quê e com que frequência: «Torras da semana: cafés novos e receitas, no máximo uma vez por semana». Depois um formulário pergunta por ela.',
    all: 'Todas',
    inUse: 'Em uso',
    archived: 'Arquivadas',
    archiving: 'Arquivar',
    show: 'Mostrar',

    kind: 'Quem escreve',
    kinds: {
      marketing: 'A sua conta: as suas mensagens',
      partner: 'Um parceiro: as mensagens dele',
      tracking: 'Ninguém: vê-se quem abre e quem clica',
    },
    nameHint: 'O que os leitores veem: «Torras da semana»',
    description: 'Que mensagens',
    descriptionHint: 'Sobre o quê, e de que tipo: «Cafés novos, receitas e ofertas da nossa loja»',
    howOften: 'No máximo',
    per: 'por',
    periods: { day: 'dia', week: 'semana', month: 'mês', year: 'ano' },
    often: 'A frequência, por palavras',
    slug: 'Identificador',
    slugHint: 'O seu nome em cada prova. Não muda depois de a finalidade ser publicada.',
    slugFixed: 'Consta das provas e não muda.',
    begin: 'Criar',

    back: 'Finalidades',
    rules: 'O que permite',
    channelNames: { email: 'E-mail', sms: 'SMS', call: 'Chamadas' },
    channelsHint:
      'Cada canal tem a sua própria caixa em cada formulário. SMS e chamadas pedem um número e dizem o que a lei exige.',
    boundHint: 'O sistema respeita este limite. A frase diz o mesmo em cada idioma.',
    wordsTitle: 'O que se lê',
    wordsSays:
      'As mesmas palavras estão ao lado de cada caixa desta finalidade. Um formulário pode perguntar nos idiomas que aqui estão.',
    missing: 'Por escrever',
    write: (language: string) => `Escrever: ${language}`,
    drop: (language: string) => `Retirar: ${language}`,
    dropped: (language: string) => `${language}: idioma retirado.`,
    length: (count: number, most: number) => `${count} de ${most} caracteres`,

    publish: 'Publicar',
    publishTitle: 'Publicar esta finalidade',
    publishFirst:
      'A partir de agora os formulários podem perguntar por ela. O que se publica nunca muda: passa a fazer parte de cada prova.',
    publishNext: (v: number) =>
      `A versão ${v} fica como está, palavra por palavra, e também aquilo em que se consentiu. Quem consentiu na versão ${v} não consentiu na versão ${v + 1}: uma finalidade mais ampla precisa de uma nova marca.`,
    publishForms: (v: number) =>
      `Os formulários continuam a perguntar pela versão ${v} até receberem a nova. As campanhas da nova versão chegam a quem assinala a nova caixa.`,
    published: (v: number) => `A versão ${v} está publicada.`,
    widerTitle: (v: number) => `Consentiu-se na versão ${v}, e em mais nada`,
    versions: 'Versões',
    versionsSays: 'O que foi publicado, palavra por palavra. Nada aqui pode ser alterado.',
    noVersions: 'Ainda nada está publicado, por isso não se pode perguntar a ninguém.',
    versionOf: (v: number) => `Versão ${v}`,
    bound: (count: number, per: string) => `no máximo ${count} por ${per}`,

    archive: 'Arquivar',
    wasArchived: (name: string) =>
      `«${name}» foi arquivada: nenhum formulário pode perguntar por ela. Os consentimentos e as provas mantêm-se.`,
    archivedSays:
      'Esta finalidade está arquivada. Nenhum formulário pode perguntar por ela; os consentimentos e as provas mantêm-se.',
    restore: 'Tirar do arquivo',
    undo: 'Anular',
    agreed: (count: number) => counted(count, 'pessoa consentiu e confirmou', 'pessoas consentiram e confirmaram'),
  },
} satisfies Folders['purpose']
