/** Portuguese of deliverability. */

import type { words as affected } from '../../screens/deliverability/affected.tsx'
import type { words as deliverability } from '../../screens/deliverability/deliverability.tsx'
import type { words as encrypted } from '../../screens/deliverability/encrypted.tsx'
import type { words as noReports } from '../../screens/deliverability/no-reports.tsx'
import type { words as reported } from '../../screens/deliverability/reported.tsx'

export const tables = {
  'deliverability/deliverability': {
    title: 'Entregabilidade',
    says: 'O que os servidores de cada fornecedor fizeram com as suas mensagens. Só conta o que saiu da plataforma.',
    span: 'Período',
    days: n => `${n} dias`,
    provider: 'Fornecedor',
    all: 'Todos os fornecedores',
    accepted: 'Aceites',
    deferred: 'Adiadas',
    failed: 'Recusadas',
    complaint: 'Queixas',
    share: 'Recusadas, %',
    table: 'Por fornecedor',
    course: 'Por dia',
    courseSays: (accepted, failed) => `Mensagens aceites: ${accepted}; recusadas: ${failed}.`,
    reasons: 'Porque não foram aceites mensagens',
    reason: 'Motivo',
    result: 'Resultado',
    count: 'Mensagens',
    rules: 'O que pedem os grandes fornecedores',
    rule: 'Regra',
    who: 'Pedida por',
    state: 'Estado',
    shows: 'Constatação',
    states: { met: 'cumprida', broken: 'não cumprida', unknown: 'desconhecido' },
    noneTitle: 'Ainda nada saiu da plataforma',
    noneSays:
      'O que fica na caixa de testes nada diz sobre os fornecedores. Configure uma via de envio e um domínio remetente em Definições, Envio.',
  },

  'deliverability/affected': {
    title: 'Destinatários',
    back: 'Entregabilidade',
    email: 'E-mail',
    said: 'Resposta do servidor',
    at: 'Quando',
    noneTitle: 'Ninguém',
    noneSays: 'Já não há ninguém por trás deste número: quem foi eliminado é contado, mas não é nomeado.',
  },

  'deliverability/reported': {
    title: domain => `Relatórios sobre ${domain}`,
    says: 'Os fornecedores contam o que chegou em nome do seu domínio, fosse quem fosse que o enviou; os servidores que lhe escrevem, como foi cifrado o correio deles. Escrevem para o endereço indicado nos registos DNS do domínio, ou carregue os ficheiros.',
    back: 'Envio',
    span: 'Período',
    days: n => `${n} dias`,
    bring: 'Carregar um relatório',
    taken: {
      dmarc: (org, n) => `O relatório de ${org} (mensagens: ${n}) fica guardado.`,
      tls: (org, n) => `O relatório de ${org} sobre a cifragem (sessões: ${n}) fica guardado.`,
    },
    again: 'Este relatório já cá estava: conta uma só vez.',
    course: 'Alinhadas ou não',
    courseSays: (good, bad) => `Mensagens reconhecidas como suas: ${good}; não reconhecidas: ${bad}.`,
    aligned: 'Alinhadas',
    failed: 'Não alinhadas',
    sources: 'De onde vieram',
    source: 'Endereço',
    who: 'Quem',
    whos: { ours: 'próprio', authorised: 'autorizado', forwarded: 'reencaminhado', unknown: 'desconhecido' },
    messages: 'Mensagens',
    explained: 'O que significa',
    reporters: list => `Comunicado por ${list}.`,
  },

  'deliverability/encrypted': {
    title: 'Cifragem do correio para o domínio',
    says: (good, bad) => `Sessões de outros servidores com os seus bem-sucedidas: ${good}; falhadas: ${bad}.`,
    succeeded: 'Cifradas',
    failed: 'Falhadas',
    failures: 'Como falharam',
    reporters: list => `Comunicado por ${list}.`,
    none: 'Ainda ninguém comunicou como correu a cifragem do correio para o domínio.',
    result: 'Falha e servidor',
    sessions: 'Sessões',
    explained: 'O que significa',
    unknown: 'por um servidor não indicado',
    results: {
      'starttls-not-supported': 'nenhuma cifragem oferecida',
      'certificate-host-mismatch': 'certificado para outro nome',
      'certificate-expired': 'certificado expirado',
      'certificate-not-trusted': 'certificado não fiável',
      'validation-failure': 'sem acordo sobre a cifragem',
      'tlsa-invalid': 'registo TLSA não corresponde',
      'dnssec-invalid': 'DNSSEC inválido',
      'dane-required': 'DANE exigido',
      'sts-policy-fetch-error': 'política MTA-STS não encontrada',
      'sts-policy-invalid': 'política MTA-STS inválida',
      'sts-webpki-invalid': 'certificado da política MTA-STS',
      unnamed: 'não indicado',
    },
  },

  'deliverability/no-reports': {
    title: 'Ainda não há relatórios',
    toDo: 'Faça primeiro isto, por esta ordem. A maioria dos fornecedores escreve uma vez por dia; um ficheiro deles que já tenha pode ser carregado aqui a qualquer momento.',
    whole:
      'Está tudo no DNS. A maioria dos fornecedores escreve uma vez por dia: os primeiros relatórios chegam até amanhã.',
    steps: {
      'return-path': 'Para que o correio para o endereço abaixo chegue aqui, publique o caminho de retorno:',
      dmarc: 'Acrescente o endereço a «rua» no registo DMARC. Se ainda não houver nenhum, publique este:',
      'tls-report': 'Para que os servidores que lhe escrevem digam como correu a cifragem do correio, publique:',
    },
    done: 'feito',
    address: 'Os relatórios vão para',
    looked: 'Os mesmos registos estão em',
    sending: 'Definições, Envio',
    noName:
      'Os fornecedores não podem escrever para aqui: esta instalação funciona num endereço que ninguém encontraria de fora, por isso não há nenhum para pôr em «rua». Quando o operador lhe der um nome (OPTIMAIL_PUBLIC_URL), aparecem aqui os registos a publicar. Até lá, faça chegar os relatórios a uma caixa sua e carregue os ficheiros.',
  },
} satisfies {
  'deliverability/deliverability': typeof deliverability.en
  'deliverability/affected': typeof affected.en
  'deliverability/reported': typeof reported.en
  'deliverability/encrypted': typeof encrypted.en
  'deliverability/no-reports': typeof noReports.en
}
