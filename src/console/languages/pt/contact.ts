/** Portuguese of the screen of one contact. */

import type { words as moving } from '../../screens/contact/moving.tsx'
import type { words as proof } from '../../screens/contact/proof.tsx'
import type { words as rights } from '../../screens/contact/rights.tsx'
import type { contactWords } from '../../screens/contact/words.ts'
import { counted, number } from '../../written.ts'

export const tables = {
  'contact/moving': {
    none: 'Com outro endereço, esta pessoa recomeça sem nenhum consentimento. Neste momento não tem nenhum que se perca.',
    some: (count: number, purposes: string) =>
      `Com outro endereço, esta pessoa recomeça sem nenhum consentimento. ${counted(count, 'consentimento fica no anterior e deixa de valer', 'consentimentos ficam no anterior e deixam de valer')}: ${purposes}. Só a própria pode voltar a consentir.`,
  },
  'contact/proof': {
    choose: 'Escolher a forma da prova',
    format: 'Forma',
    ofChannel: (channel: string) => `Prova: ${channel}`,
  },
  'contact/rights': {
    title: 'Os seus direitos',
    says: 'Tudo o que se guarda sobre esta pessoa, para lhe entregar; e o apagamento, quando o pedir.',
    access: 'Todos os seus dados',
    erase: 'Apagar…',
    eraseTitle: 'Apagar esta pessoa',
    eraseSays: 'Foi ela que o pediu, e não se pode desfazer:',
    steps: {
      erase: [
        'A partir de agora nada mais lhe é enviado, e o seu endereço fica excluído como hash com chave.',
        'O contacto desaparece, com todas as mensagens guardadas que lhe foram enviadas.',
        'A chave das provas dos seus consentimentos é destruída. A prova mostra então que houve alguma coisa, e nada mais.',
        'As provas de todos os outros, e o registo, ficam como estão.',
      ],
      archive: [
        'A partir de agora nada mais lhe é enviado, e o seu endereço fica excluído como hash com chave.',
        'O contacto desaparece, com todas as mensagens guardadas que lhe foram enviadas.',
        'As provas dos seus consentimentos ficam seladas até já não ser possível reclamar, segundo as regras de conservação.',
      ],
    },
    confirm: 'Apagar definitivamente',
    done: 'A pessoa foi apagada. O pedido fica anotado com a resposta.',
  },
  'contact/words': {
    back: 'Contactos',
    proof: 'Prova de opt-in',
    formats: {
      zip: ['Pacote de provas (ZIP)', 'tudo, para «optimail verify» ou qualquer outra ferramenta, offline'],
      pdf: ['Relatório (PDF)', 'para ler e imprimir'],
      json: ['Prova (JSON)', 'os eventos e o que revelam'],
    },
    consents: 'Consentimentos',
    consentsSays: 'A que esta pessoa deu consentimento, nas palavras que assinalou.',
    noConsents: 'Esta pessoa não consentiu em nada.',
    since: 'desde',
    withdraw: 'Retirar',
    withdrawOf: (name: string) => `Retirar «${name}»`,
    withdrawAll: 'Retirar todos',
    withdrawTitle: (name: string, channel: string) => `Retirar «${name}» (${channel})?`,
    withdrawSays:
      'Só se a pessoa o pediu. Deixa de receber essas mensagens, e ninguém aqui pode voltar atrás: só a própria pode voltar a consentir.',
    withdrawAllTitle: (count: number) => `Retirar todos os ${number.format(count)} consentimentos?`,
    withdrawAllSays: (names: string) =>
      `Só se a pessoa o pediu: ${names}. Deixa de receber essas mensagens, e ninguém aqui pode voltar atrás: só a própria pode voltar a consentir.`,
    withdrawn: (names: string) => `Retirado: ${names}. Só a própria pessoa pode voltar a consentir.`,
    timeline: 'Cronologia',
    timelineSays: 'Tudo o que aconteceu; cada entrada é uma folha do registo.',
    quiet: 'Ainda não aconteceu nada.',
    waiting: 'À espera do registo',
    erased: 'Apagado',
    leaf: (seq: number) => `Folha ${seq}`,
    shown: 'O que foi mostrado',
    shownTitle: (version: number) => `O formulário tal como foi mostrado, versão ${version}`,
    file: (name: string) => `Transferir ${name}`,
    messages: 'Mensagens',
    messagesSays: 'O que foi enviado a esta pessoa e o que aconteceu; aberturas e cliques, se consentiu neles.',
    message: 'Campanha',
    became: 'Resultado',
    when: 'Quando',
    did: {
      opened: (times: number) => `Aberto ${counted(times, 'vez', 'vezes')}`,
      clicked: (times: number) => `Seguido ${counted(times, 'vez', 'vezes')}:`,
    },
    details: 'Detalhes',
    commitment: 'Compromisso',
    profile: 'Perfil',
    name: 'Nome',
    email: 'Endereço',
    emailHint: 'Com outro endereço recomeça sem nenhum consentimento: nenhum transita.',
    phone: 'Número de telefone',
    phoneHint: 'Com + e o indicativo do país. Com outro número não há nenhum consentimento.',
    phoneKinds: {
      mobile: 'Telemóvel',
      landline: 'Fixo',
      either: 'Telemóvel ou fixo',
      internet: 'Telefone pela Internet',
      unknown: 'Tipo desconhecido',
    },
    channel: 'Canal',
    channelNames: { email: 'E-mail', sms: 'SMS', call: 'Chamadas' },
    locale: 'Idioma',
    attributes: 'Atributos',
    noAttributes: 'O que for escrito nos campos dos seus formulários aparece aqui.',
    save: 'Guardar',
    signedUp: 'Inscrição',
    suppressedTitle: 'Nada é enviado para este endereço',
    reasons: {
      'soft-bounce': 'O correio voltou repetidamente: o endereço esteve inacessível demasiado tempo.',
      stop: 'Este número enviou STOP antes de se saber alguma coisa dele.',
      'hard-bounce': 'O correio voltou: a caixa não existe.',
      complaint: 'Esta pessoa queixou-se de uma mensagem.',
      request: 'Esta pessoa pediu que nunca mais lhe escrevessem.',
      erasure: 'Esta pessoa pediu para ser apagada.',
      operator: 'Alguém desta conta excluiu-o.',
    },
    lift: 'Levantar a exclusão',
    suppress: 'Excluir este endereço',
    suppressSays: 'Nada mais lhe é enviado, seja qual for o consentimento desta pessoa.',
    suppressed: 'O endereço foi excluído.',
    undo: 'Anular',
  },
} satisfies {
  'contact/moving': typeof moving.en
  'contact/proof': typeof proof.en
  'contact/rights': typeof rights.en
  'contact/words': typeof contactWords.en
}
