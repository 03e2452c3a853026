/** Portuguese of the screens of templates. */

import type { sentWords } from '../../screens/template/sent-words.ts'
import type { actWords, templateWords } from '../../screens/template/words.ts'

/** Within a sentence. */
const within = (act: string) => act.charAt(0).toLowerCase() + act.slice(1)

export const tables = {
  'template/words/actWords': {
    order: 'Uma encomenda',
    payment: 'Um pagamento',
    booking: 'Uma reserva',
    account: 'A sua conta',
    'sign-in': 'Um início de sessão',
    question: 'Uma pergunta',
    rights: 'Um pedido sobre os seus dados',
  },

  'template/words/templateWords': {
    back: 'Transacional',
    register: 'Registar',
    registered: n => `A versão ${n} está registada. A partir de agora as mensagens são enviadas com ela.`,
    archive: 'Arquivar',
    letter: 'O que diz',
    letterSays: 'Palavras simples. {{ name }} representa um valor; {{ reference }}, o número da encomenda.',
    subject: 'Assunto',
    paragraphs: 'Parágrafos, separados por uma linha em branco',
    button: 'Texto do botão',
    buttonHint: 'Vazio: sem botão',
    language: 'Língua',
    addLanguage: 'Adicionar uma língua',
    removeLanguage: 'Remover esta língua',
    values: 'Valores',
    valuesSays: 'O que muda de mensagem para mensagem. Cada valor é enviado com a mensagem e verificado nessa altura.',
    valueName: 'Nome',
    kind: 'Tipo',
    sample: 'Exemplo',
    addValue: 'Adicionar um valor',
    removeValue: name => `Remover ${name}`,
    kinds: {
      text: 'Uma linha de texto',
      note: 'Texto livre',
      date: 'Um dia',
      link: 'Destino do botão',
      rows: 'Linhas de uma tabela',
    },
    rowsHint: 'Uma entrada por linha: designação = valor',
    hosts: 'O botão pode levar a',
    hostsHint: 'Nomes dos seus sites, separados por espaços',
    flaws: 'O que impede o registo',
    good: 'Nada impede o registo.',
    preview: 'Pré-visualização',
    test: 'Enviar-me um teste',
    tested: to => `Um teste segue a caminho de ${to}.`,
    byProgram: 'Enviar a partir do seu programa',
    byProgramSays: 'Um pedido por mensagem. Os exemplos estão onde o seu programa põe os próprios valores.',
    registerFirst: 'Pode servir para enviar depois de registado. Até lá, um pedido destes é recusado.',
    id: 'ID do modelo',
    request: 'o pedido',
    curlTo: 'ada@example.org',
    curlSays: act =>
      `«act» é o que o destinatário fez (${within(act)}): o número que lhe dá, e quando foi. A primeira mensagem liga o número a esse destinatário. Com a mesma Idempotency-Key é enviada uma só vez, por mais vezes que se peça.`,
    byMail: 'O mesmo por SMTP',
    byMailSays:
      'Para um programa que só conhece um servidor de correio. A porta é OPTIMAIL_SUBMISSION_PORT, aberta pelo operador do servidor. Inicie sessão com o id de uma chave de API (key_…) como nome e a chave como palavra-passe, e entregue um destinatário de cada vez. As palavras do próprio e-mail não são enviadas: são-no as do modelo.',
    mail: 'o e-mail',
    makeKey: 'Criar uma chave que possa enviar (campaigns.send)',
    locales: { en: 'Inglês', fr: 'Francês', de: 'Alemão', es: 'Espanhol', it: 'Italiano', pt: 'Português' },
  },

  'template/sent-words': {
    back: 'Transacional',
    sent: 'Enviadas',
    sentSays:
      'As mais recentes primeiro. O conteúdo de uma mensagem não é guardado; o destinatário é, durante 30 dias.',
    nothing: 'Ainda nada foi enviado',
    nothingSays: 'As mensagens enviadas por POST /v1/messages aparecem aqui.',
    recipient: 'Destinatário',
    notKept: 'Já não guardado',
    template: 'Modelo',
    anyTemplate: 'Todos os modelos',
    state: 'Estado',
    anyState: 'Todos os estados',
    find: 'Endereço completo de um destinatário',
    when: 'Quando',
    act: 'Diz respeito a',
    version: n => `versão ${n}`,
    subject: 'Assunto, tal como registado',
    test: 'Para a caixa de testes',
    id: 'ID da mensagem',
    attempts: 'Tentativas',
    events: 'O que foi dela',
    measured: 'Não se mede se foi aberta: ninguém consentiu nisso.',
    contact: 'Abrir o contacto',
    states: {
      queued: 'Em espera',
      accepted: 'Entregue',
      failed: 'Recusada',
      dropped: 'Abandonada',
      bounced: 'Devolvida',
      complained: 'Denunciada como spam',
    },
    happened: {
      queued: 'Recebida de si',
      accepted: 'Aceite pelo servidor do destinatário',
      failed: 'Recusada pelo servidor do destinatário',
      dropped: 'Abandonada',
      bounced: 'Devolvida',
      complained: 'Denunciada como spam',
    },
    reasons: {
      'too-late': 'Durante dois dias não foi possível enviá-la.',
      suppressed: 'Entretanto o endereço foi excluído.',
      'account-closing': 'A conta está a ser fechada.',
      'policies-not-accepted': 'Espera que alguém desta conta aceite as políticas.',
      restricted: 'Espera: por uma medida, esta conta não pode enviar mensagens destas.',
      'domain-unproven': 'Espera que o domínio do remetente seja verificado.',
      'no-route': 'Espera por uma via de envio.',
    },
  },
} satisfies {
  'template/words/actWords': typeof actWords.en
  'template/words/templateWords': typeof templateWords.en
  'template/sent-words': typeof sentWords.en
}
