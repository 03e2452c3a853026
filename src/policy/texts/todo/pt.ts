import type { TodoText } from '../shape.ts'

export const pt: TodoText = {
  complaints:
    'Descubra quem reclama e se essas pessoas esperavam as suas mensagens, escreva só a quem as esperava e ofereça receber menos.',
  'hard-bounces':
    'Descubra de onde vêm estes endereços, retire tudo o que chegou do mesmo modo e não escreva a ninguém que não tenha confirmado o seu endereço.',
  blocks: 'Leia no relatório da campanha o que os servidores disseram e corrija-o antes de enviar mais.',
  'soft-bounces': 'Envie mais devagar, e primeiro a quem o leu há pouco tempo.',
  unsubscribes: 'Envie o que foi anunciado no formulário, não mais vezes do que ele diz, e só a quem o pediu.',
  traps: 'Descubra de onde vêm estes endereços e retire tudo o que chegou do mesmo modo: nunca ninguém lhos deu.',
  'refused-content':
    'Leia por que estes textos foram recusados antes de escrever o próximo; se uma recusa for um erro, peça que uma pessoa a veja.',
  'reviewed-content':
    'Não há nada a fazer: uma pessoa vê estes textos. Se isso acontece muitas vezes sem razão, diga-o no caso.',
  'missing-proofs': 'Traga os documentos que mostram onde estas pessoas consentiram, ou retire estas pessoas.',
  'broken-proofs':
    'Não altere nada. Diga-nos no caso como surgiram estes consentimentos e guarde os seus próprios documentos.',
  'changed-forms':
    'Cole as linhas do formulário na página tal como são, sem assinalar, esconder nem reformular nada, e peça que a página seja vista de novo.',
  'untrue-imports':
    'Não traga nenhuma lista de que não possa provar cada linha e junte o que mostra onde estas pessoas consentiram.',
  'lost-appeals': 'Leia os fundamentos destas decisões e corrija o que indicam antes de voltar a recorrer.',
}
