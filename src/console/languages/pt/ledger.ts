/** Portuguese of the consent ledger. */

import type { words as checks } from '../../screens/ledger/checks.tsx'
import type { words as find } from '../../screens/ledger/find.tsx'
import type { words as keys } from '../../screens/ledger/keys.tsx'
import type { words as ledger } from '../../screens/ledger/ledger.tsx'
import type { words as state } from '../../screens/ledger/state.tsx'
import type { words as witnesses } from '../../screens/ledger/witnesses.tsx'
import { counted, number } from '../../written.ts'

export const tables = {
  'ledger/checks': {
    title: 'Verificar agora',
    says: 'Os eventos desta conta são reabertos e reconduzidos à raiz publicada. O que um servidor diz de si próprio não é prova: qualquer pessoa pode verificar todo o registo a partir de fora, com «optimail log verify».',
    own: 'Verificar esta conta',
    all: 'Verificar tudo',
    asked: 'Pedida',
    what: 'Âmbito',
    account: 'Esta conta',
    everything: 'Tudo',
    found: 'Resultado',
    holds: (n: number) => (n === 1 ? 'A única entrada está correta' : `As ${number.format(n)} entradas estão corretas`),
    flaws: (n: number) => counted(n, 'falha', 'falhas'),
    waiting: 'Em espera',
    cancelled: 'Cancelada',
    cancel: 'Cancelar',
    progress: 'Progresso',
  },
  'ledger/find': {
    title: 'Encontrar uma entrada',
    search: 'Endereço, número, evento, compromisso ou índice',
    entry: 'Entrada',
    type: 'Evento',
    place: 'Na cadeia',
    of: (n: number, channel: string) => `${n} (${channel})`,
    commitment: 'Compromisso',
    when: 'Quando',
    proof: 'Prova',
    proofOf: (seq: number) => `Prova de inclusão da entrada ${seq}`,
    person: 'Contacto',
    open: 'Abrir',
  },
  'ledger/keys': {
    title: 'Chaves',
    says: 'Quem verifica uma prova confia na chave do registo. Uma nova assina ao lado da antiga durante um dia, para que todos a possam conhecer.',
    rotate: 'Trocar uma chave',
    key: 'Chave',
    use: 'Assina',
    log: 'O registo',
    instance: 'O que se exporta',
    from: 'Desde',
    until: 'Até',
    inUse: 'Em uso',
    stolen: 'A chave antiga foi roubada: termina já',
    stolenSays: 'O que está publicado fica como está até uma testemunha conhecer a nova chave.',
    next: 'Criar uma nova chave',
    under: 'Está a ser trocada uma chave do registo',
    ends: 'A chave antiga termina por si',
    strangers: (names: readonly string[]) =>
      `Não antes de uma testemunha conhecer a nova. Comunique-a a: ${names.join(', ')}.`,
    end: 'Terminar já a chave antiga',
  },
  'ledger/ledger': {
    title: 'Registo de consentimentos',
    says: 'Um único registo para a instalação. Cada consentimento, cada formulário e cada ato é uma das suas folhas; nada nele pode ser alterado ou retirado, e qualquer pessoa pode verificá-lo.',
  },
  'ledger/state': {
    title: 'O registo',
    held: 'O registo não está a ser assinado',
    heldSays:
      'O que entretanto se diz fica guardado e à espera; não se pode escrever a novos contactos, e as retiradas valem de imediato.',
    accept: 'Continuar e aceitar a perda',
    size: 'Entradas',
    signed: 'Última assinatura',
    served: 'Visto por uma testemunha',
    servedPlain: 'Visível para todos',
    lag: (n: number) => counted(n, 'entrada espera por uma testemunha', 'entradas esperam por uma testemunha'),
    covered: 'Por inteiro',
    waiting: 'À espera do registo',
    parked: 'em suspenso',
    root: 'Raiz',
    checkpoint: 'Ponto de controlo',
    checkpointSays: 'O que o registo assinou, e quem mais o fez. É aqui que cada prova vai dar.',
    policy: 'Política de referência',
    policySays: 'Para entregar a quem for verificar as suas provas: compara-a com cada pacote que receber.',
    download: 'Transferir a política',
    journal: 'Diário desta conta',
  },
  'ledger/witnesses': {
    title: 'Testemunhas',
    says: 'Outros, que coassinam o registo quando este só cresceu: um auditor, um cliente, outra instalação. Com um deles, uma prova mostra quando algo aconteceu, e a ninguém pode ser mostrada outra história.',
    add: 'Designar uma testemunha',
    name: 'Testemunha',
    state: 'Estado',
    size: 'Já viu',
    entries: (n: number) => counted(n, 'entrada', 'entradas'),
    last: 'Última assinatura',
    none: 'Mais ninguém viu este registo',
    noneSays:
      'As provas dizem «unwitnessed» e não mostram nenhuma hora. Quem opera a instalação pode designar uma testemunha.',
    noneOperator:
      'Outra pessoa executa «optimail witness» e dá-lhe a chave e o endereço. Designe-a aqui; a partir da primeira assinatura faz parte da política.',
    vkey: 'A sua chave',
    vkeySays: 'Tal como a testemunha a mostra, depois de «vkey».',
    url: 'O seu endereço',
    nameIt: 'Designar',
    remove: 'Remover',
    removeOf: (name: string) => `Remover ${name}`,
    removed: (name: string) => `${name} já não é testemunha.`,
    undo: 'Anular',
    stranger: 'não conhece a nova chave',
    states: {
      new: 'Ainda não consultada',
      well: 'Coassina',
      silent: 'Não responde',
      refuses: 'Não nos conhece',
      false: 'Responde mal',
      clock: 'Outra hora',
      ahead: 'Viu mais',
      forked: 'Viu outro registo',
    },
  },
} satisfies {
  'ledger/checks': typeof checks.en
  'ledger/find': typeof find.en
  'ledger/keys': typeof keys.en
  'ledger/ledger': typeof ledger.en
  'ledger/state': typeof state.en
  'ledger/witnesses': typeof witnesses.en
}
