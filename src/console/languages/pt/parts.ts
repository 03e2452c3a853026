/** Portuguese of what several screens have in common. */

import type { words as absent } from '../../parts/absent.tsx'
import type { words as asked } from '../../parts/asked.tsx'
import type { words as autosave } from '../../parts/autosave.tsx'
import type { words as codeField } from '../../parts/code-field.tsx'
import type { words as flaws } from '../../parts/flaws.tsx'
import type { words as heldBar } from '../../parts/held-bar.tsx'
import type { words as more } from '../../parts/more.tsx'
import type { words as names } from '../../parts/names.tsx'
import type { words as ownHandset } from '../../parts/own-handset.tsx'
import type { words as page } from '../../parts/page.tsx'
import type { words as palette } from '../../parts/palette.tsx'
import type { words as pickContact } from '../../parts/pick-contact.tsx'
import type { words as plot } from '../../parts/plot.tsx'
import type { words as proofChoice } from '../../parts/proof-choice.tsx'
import type { words as publish } from '../../parts/publish.tsx'
import type { words as published } from '../../parts/published.tsx'
import type { words as secret } from '../../parts/secret.tsx'
import type { words as sendingNow } from '../../parts/sending-now.tsx'
import type { words as standing } from '../../parts/standing.tsx'
import type { words as status } from '../../parts/status.tsx'
import type { words as testTo } from '../../parts/test-to.tsx'
import type { words as told } from '../../parts/told.tsx'
import type { words as when } from '../../parts/when.tsx'
import { counted } from '../../written.ts'

export const tables = {
  'parts/absent': {
    title: 'Não há nada aqui',
    says: 'Não existe nenhum ecrã neste endereço. Pode ter mudado ou estar mal escrito.',
    home: 'Ir para a visão geral',
  },
  'parts/asked': { keep: 'Manter' },
  'parts/autosave': {
    saved: 'Guardado',
    saving: 'A guardar…',
    unsaved: 'A guardar…',
    failed: 'Não guardado',
    lost: 'Alterado por outra pessoa',
    retry: 'Tentar de novo',
    reload: 'Carregar a outra versão',
  },
  'parts/code-field': { code: 'Código' },
  'parts/flaws': { use: 'Usar', instead: (text: string) => `Usar: ${text}` },
  'parts/held-bar': {
    says: {
      warn: 'Ainda nada lhe é retirado: leia o que foi observado e o que fazer.',
      throttle: 'As mensagens saem devagar. O caso diz porquê e como recorrer.',
      restrict: 'Utilização bloqueada. O caso diz porquê e como recorrer.',
      suspend:
        'Não é possível enviar nada. Cancelamentos, preferências, provas e exportações continuam a funcionar. O caso diz como recorrer.',
    },
    only: (domain: string) => `o que sai de ${domain}`,
    open: 'Abrir o caso',
    others: (n: number) => `e mais ${counted(n, 'medida', 'medidas')}`,
  },
  'parts/more': { more: 'Mostrar mais' },
  'parts/names': { key: 'uma chave de API', contact: 'um contacto', system: 'o sistema', user: 'outra pessoa' },
  'parts/own-handset': {
    says: 'Um SMS de teste vai para o seu próprio telefone, tal como seria enviado. Antes, um código mostra que o telefone é seu.',
    number: 'O seu número',
    numberHint: 'Comece por + e o indicativo do país, por exemplo +41 79 123 45 67',
    ask: 'Receber um código por SMS',
    asked: (to: string) => `Há um código a caminho do ${to}.`,
    codeHint: 'Seis algarismos, no SMS mais recente',
    confirm: 'Confirmar',
    again: 'Outro código',
    other: 'Usar outro número',
    states: { asked: 'À espera do código', rehearsed: 'Só ambiente de testes', proven: 'Seu' },
    proven: 'Os SMS de teste chegam aí. Um STOP deste telefone põe-lhes fim.',
    rehearsed:
      'O código ficou no ambiente de testes, onde outros o podem ler: nada diz sobre o telefone, e os SMS de teste também ficam lá. Quando os SMS saírem por uma via sua, peça outro código.',
    forget: 'Esquecer este número',
    forgotten: 'Os SMS de teste ficam no ambiente de testes.',
    confirmed: (to: string) => `Os SMS de teste vão agora para o ${to}.`,
    cancel: 'Cancelar',
  },
  'parts/page': {
    loading: 'A carregar',
    retry: 'Tentar de novo',
    noMatch: 'Sem correspondências',
    widen: 'Experimente menos letras ou limpe os filtros.',
    clear: 'Limpar os filtros',
  },
  'parts/palette': {
    title: 'Pesquisar e abrir',
    hint: 'Um ecrã, um endereço, uma campanha, um formulário, uma finalidade',
    results: 'Resultados',
    screen: 'Ecrã',
    contact: 'Contacto',
    campaign: 'Campanha',
    form: 'Formulário',
    purpose: 'Finalidade',
    nothing: 'Nada encontrado',
  },
  'parts/pick-contact': {
    hint: 'Início de um endereço ou de um nome',
    nobody: 'Ninguém corresponde a estas letras.',
    pick: 'Escolher a pessoa',
  },
  'parts/plot': { asTable: 'Ver em tabela', asPlot: 'Ver em gráfico', at: 'Momento' },
  'parts/proof-choice': {
    language: 'Idioma',
    ofForm: 'O do formulário',
    locales: { en: 'Inglês', fr: 'Francês', de: 'Alemão', es: 'Espanhol', it: 'Italiano', pt: 'Português' },
    withhold: 'Omitir',
    withholdSays: 'O que é omitido fica selado: o seu resumo continua a poder ser verificado.',
    fields: {
      address: 'Endereço',
      address_typed: 'Endereço tal como escrito',
      name: 'Nome',
      ip: 'Endereço IP',
      user_agent: 'Navegador',
      url: 'Página',
      referrer: 'Página anterior',
      geo: 'País observado',
      submitted_at: 'Hora de envio',
      dwell_ms: 'Tempo na página',
      viewport: 'Tamanho da janela',
      fields: 'Ordem dos campos',
    },
  },
  'parts/publish': { mendFirst: 'A corrigir primeiro:', publish: (v: number) => `Publicar a versão ${v}` },
  'parts/published': {
    draft: 'Rascunho',
    published: 'Publicado',
    archived: 'Arquivado',
    closed: 'Fechado',
    version: (v: number) => `Versão ${v}`,
    changes: 'Alterações por publicar',
  },
  'parts/secret': { copy: 'Copiar', copied: 'Copiado' },
  'parts/sending-now': { hold: 'Suspender', sending: 'A enviar' },
  'parts/standing': {
    active: ['Ativo', 'Consentimento dado e confirmado: pode receber mensagens.'],
    pending: ['Por confirmar', 'Assinalou a caixa, mas não confirmou a partir deste endereço.'],
    withdrawn: ['Retirado', 'Retirou o consentimento.'],
    refused: ['Não assinalado', 'Viu a caixa e deixou-a vazia.'],
    expired: ['Expirado', 'Demasiado antigo para se confiar nele.'],
    suppressed: ['Excluído', 'Nada é enviado para este endereço, seja qual for o consentimento.'],
    none: ['Nenhum', 'Nunca foi perguntado.'],
  },
  'parts/status': {
    draft: 'Rascunho',
    scheduled: 'Agendada',
    sending: 'A enviar',
    paused: 'Suspensa',
    finished: 'Enviada',
    cancelled: 'Cancelada',
    accepted: 'Entregue',
    failed: 'Falhado',
    gated: 'Não enviado',
    expired: 'Expirado',
    held: 'Incerto',
    pending: 'Em espera',
  },
  'parts/test-to': { colleague: 'Enviar um teste a alguém da equipa', to: 'A alguém da equipa' },
  'parts/told': {
    again: 'Próxima tentativa:',
    save: 'Guardar',
    state: 'Estado',
    states: { waiting: 'Em espera', taken: 'Aceite', dropped: 'Descartado', 'given-up': 'Abandonado' },
    tries: 'Tentativas',
    at: 'Data',
  },
  'parts/when': { never: 'nunca' },
} satisfies {
  'parts/absent': typeof absent.en
  'parts/asked': typeof asked.en
  'parts/autosave': typeof autosave.en
  'parts/code-field': typeof codeField.en
  'parts/flaws': typeof flaws.en
  'parts/held-bar': typeof heldBar.en
  'parts/more': typeof more.en
  'parts/names': typeof names.en
  'parts/own-handset': typeof ownHandset.en
  'parts/page': typeof page.en
  'parts/palette': typeof palette.en
  'parts/pick-contact': typeof pickContact.en
  'parts/plot': typeof plot.en
  'parts/proof-choice': typeof proofChoice.en
  'parts/publish': typeof publish.en
  'parts/published': typeof published.en
  'parts/secret': typeof secret.en
  'parts/sending-now': typeof sendingNow.en
  'parts/standing': typeof standing.en
  'parts/status': typeof status.en
  'parts/test-to': typeof testTo.en
  'parts/told': typeof told.en
  'parts/when': typeof when.en
}
