import type { Words } from '../words.ts'

export const pt: Words = {
  from: 'Esta página é de',
  contact: 'Contacto:',
  thanks: {
    title: 'Só mais um passo',
    sent: address =>
      `Se ${address} puder receber o nosso correio, há uma mensagem a caminho. Abra a ligação que ela contém para confirmar. Até lá, nada é enviado.`,
    look: 'Nenhuma mensagem ao fim de alguns minutos? Veja na pasta de spam e confira o endereço acima.',
  },
  form: {
    absent: {
      title: 'Este formulário não existe',
      says: 'Confira o endereço desta página ou pergunte a quem lho deu.',
    },
    closed: {
      title: 'Este formulário está fechado',
      says: 'Já não é possível inscrever-se aqui. O que aceitou antes fica como está.',
    },
    resting: {
      title: 'De momento, não é possível inscrever-se aqui',
      says: 'Este formulário não aceita inscrições por agora. Nada foi guardado. O que aceitou antes fica como está e pode retirá-lo a qualquer momento através da ligação presente em cada mensagem.',
    },
    used: {
      title: 'Já o temos',
      says: 'Esta página já foi enviada, e uma vez basta. Para inscrever outro endereço, abra de novo o formulário.',
    },
    again: 'Abrir de novo o formulário',
    tooMany: {
      title: 'Demasiadas tentativas',
      says: 'Houve muitas inscrições para este endereço ou a partir desta rede. Tente de novo mais tarde.',
    },
    notHere: {
      title: 'O formulário não é mostrado nesta página',
      says: 'Está no seu próprio endereço, tal como deve ser. Aí escolhe o que deseja receber.',
    },
    open: 'Abrir o formulário',
  },
  confirm: {
    title: 'Foi você?',
    asked: (sender, address) => `${address} foi introduzido num formulário de ${sender}, com estas caixas assinaladas:`,
    button: 'Sim, fui eu',
    nothing: 'Se não foi você, feche simplesmente esta página: nada lhe será enviado.',
    until: day => `Pode confirmar até ${day}.`,
    done: 'Confirmado',
    doneSays: sender => `Obrigado. ${sender} pode agora enviar-lhe isto:`,
    preferences: 'Pode mudá-lo a qualquer momento: as suas preferências',
    absent: {
      title: 'Esta ligação não funciona',
      says: 'Está incompleta. Abra-a de novo a partir da mensagem ou copie-a por inteiro.',
    },
    expired: {
      title: 'Esta ligação expirou',
      says: 'Não foi usada a tempo, por isso nada lhe é enviado. Se ainda o desejar, inscreva-se de novo.',
    },
    used: { title: 'Já confirmado', says: 'Esta ligação já foi usada. Não há mais nada a fazer.' },
    withdrawn: {
      title: 'Nada mais a confirmar',
      says: 'Foi retirado depois de a mensagem ter sido enviada. Se o desejar ainda assim, inscreva-se de novo.',
    },
  },
  leave: {
    title: 'Cancelar a subscrição?',
    asked: sender => `Quer que ${sender} deixe de lhe enviar isto?`,
    looking: 'Abrir esta página ainda não mudou nada.',
    button: 'Cancelar a subscrição',
    done: 'Subscrição cancelada',
    doneSays: sender => `A partir de agora ${sender} não lhe envia nada disto:`,
    nothing: 'Não há aqui nada cuja subscrição possa cancelar.',
    others: 'Todas as suas preferências',
  },
  preferences: {
    title: 'As suas preferências',
    intro: (sender, hint) => `O que ${sender} pode enviar para ${hint}. Desligar tem efeito imediato.`,
    allOff: 'Desligar tudo',
    off: purpose => `Desligar «${purpose}»`,
    done: 'Feito. Já está em vigor.',
    none: 'Com este endereço nunca foi aceite nada.',
    again: 'Para voltar a ligar algo, inscreva-se num formulário: só conta a caixa que você mesmo assinala.',
    why: 'Como se chegou aqui?',
    ticked: 'A caixa dizia:',
    since: day => `desde ${day}`,
    on: day => `em ${day}`,
    form: version => `Formulário, versão ${version}`,
  },
  channels: { email: 'Por e-mail', sms: 'Por SMS', call: 'Por telefone' },
  states: {
    active: 'Ligado',
    pending: 'Aguarda a sua confirmação',
    refused: 'Desligado: a caixa ficou vazia',
    withdrawn: 'Desligado: retirado por si',
    expired: 'Desligado: terminou',
    suppressed: 'Desligado: nada é enviado para este endereço',
    none: 'Desligado',
  },
  why: {
    title: 'Porque recebi esta mensagem?',
    intro: (sender, hint) =>
      `Isto é o que consta sobre ${hint} num registo que ninguém pode alterar depois, nem mesmo ${sender}.`,
    now: 'Como está agora',
    happened: 'O que aconteceu',
    none: 'Não consta nenhum consentimento com este endereço. Diga-nos através do contacto abaixo.',
    entry: place => `Entrada ${place} do registo`,
    waiting: 'A caminho do registo',
    events: {
      grant: 'Foi enviado um formulário com estas caixas assinaladas:',
      refuse: 'Foi enviado um formulário com estas caixas deixadas vazias:',
      'doi.sent': 'Foi enviada uma mensagem a este endereço a perguntar se estava certo.',
      confirm: 'Este endereço confirmou:',
      withdraw: 'Retirado:',
      expire: 'Terminado pelo tempo:',
      other: 'O registo foi corrigido.',
    },
  },
  unknown: {
    title: 'Esta ligação não funciona',
    says: 'Está incompleta ou nunca foi nossa. Abra-a de novo a partir da mensagem ou copie-a por inteiro.',
  },
  unreadable: {
    title: 'Não foi possível ler',
    says: 'O que o seu navegador enviou está danificado. Volte atrás, abra de novo a página e tente outra vez. Nada foi alterado.',
  },
  tooLarge: {
    title: 'Era demasiado',
    says: 'O que foi enviado excede o que este formulário aceita. Volte atrás e encurte. Nada foi alterado.',
  },
  ourFault: { title: 'Algo falhou do nosso lado', says: 'Nada foi alterado. Tente de novo dentro de momentos.' },
}
