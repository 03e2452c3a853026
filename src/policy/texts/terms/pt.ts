import type { TermsText } from '../shape.ts'

export const pt: TermsText = {
  title: 'Termos do serviço',
  opening:
    'Estes termos dizem o que os utilizadores desta instalação e o seu operador devem uns aos outros quando se enviam mensagens, e como decorre o processo de suspensão para o qual remete a Política antispam. Aceitar as políticas é aceitar estes termos.',
  demands: {},
  sections: {
    accounts: {
      heading: 'Contas',
      says: [
        'Uma conta pertence a uma só organização, que se identifica com verdade: o nome legal, um contacto e uma morada. Os utilizadores agem em nome próprio. O titular da conta responde pelo que é enviado através dela.',
      ],
    },
    acceptance: {
      heading: 'Aceitação',
      says: [
        'Antes de qualquer envio, um utilizador autorizado aceita a Política antispam, a Política de cookies e estes termos na versão em vigor. A aceitação fica registada com a versão, o utilizador e a hora. Uma nova versão volta a perguntar a cada conta; até ser aceite, nada é enviado.',
      ],
    },
    signals: {
      heading: 'Números e limiares',
      says: [
        'Queixas, devoluções definitivas, endereços armadilha, cancelamentos, conteúdos recusados e provas em falta são somados por conta, serviço, domínio do remetente e servidor partilhado, e comparados com limiares. A conta vê os seus próprios números ao lado.',
        'O que retira alguma coisa só resulta de um número suficientemente seguro: um punhado de mensagens não suspende ninguém.',
      ],
    },
    measures: {
      heading: 'Medidas',
      says: [
        'As medidas são, da mais leve à mais pesada: uma nota, uma advertência, um abrandamento dos envios, a restrição de certos serviços ou de um domínio do remetente e a suspensão da conta. Escolhe-se a mais leve que baste. Conteúdos proibidos podem levar de imediato à suspensão.',
        'Os serviços são: envio de e-mail, envio de SMS, importações, formulários, automatizações, mensagens transacionais, chaves e medição de aberturas e cliques. Uma medida produz efeito em menos de um segundo e para o que está a ser enviado.',
      ],
    },
    notice: {
      heading: '1. Aviso',
      says: [
        'Cada medida pertence a um caso, e cada caso tem um aviso. É enviado por e-mail aos utilizadores que podem agir pela conta, a cada um na sua língua, e consta da consola. É enviado também a uma conta suspensa.',
        'Diz que exigência foi violada; as provas: passagens, mensagens, números; o que vigora agora; se decidiu uma pessoa ou, automaticamente, números; o que fazer e até quando ({mend} dias, salvo se indicar outra data); e como responder e recorrer.',
      ],
    },
    reply: {
      heading: '2. Resposta',
      says: [
        'Enquanto o caso estiver aberto, a conta pode responder e juntar {attachments} ficheiros até {attachmentMib} MiB cada um, {attachmentsMib} MiB no total. São guardados cifrados e destruídos {attachmentsKept} dias depois de o caso ser encerrado.',
        'Endereços e números de destinatários não têm lugar numa resposta: são abreviados, porque um caso permanece quando os dados das pessoas são apagados.',
      ],
    },
    appeal: {
      heading: '3. Recurso',
      says: [
        'Um utilizador da conta pode recorrer, em nome próprio, no prazo de {appealWithin} dias após uma medida. De cada medida pode recorrer-se uma vez; uma nova medida é outro assunto. Enquanto o recurso espera, a medida vigora.',
      ],
    },
    decision: {
      heading: '4. Decisão',
      says: [
        'Um recurso é decidido em {decideWithin} dias, por um responsável de confiança ou um administrador que não impôs a medida, não recorre dela e não trabalha para a conta.',
        'A medida mantém-se, é levantada, ou a conta regressa por etapas. A decisão é fundamentada por escrito e comunicada à conta por e-mail.',
      ],
    },
    overdue: {
      heading: '5. Quando ninguém decide a tempo',
      says: [
        'Um recurso que não é decidido a tempo é mostrado como atrasado, e todos os responsáveis de confiança e administradores são avisados. Se {easeAfter} dias depois ninguém tiver decidido, uma restrição ou suspensão passa a abrandamento a {share1} % do volume habitual até que alguém decida. Isto não se aplica a conteúdos proibidos.',
      ],
    },
    oneOrganisation: {
      heading: '6. Instalações com uma só organização',
      says: [
        'Quando uma instalação tem uma só organização, decide um segundo utilizador identificado pelo nome. Se não houver, o mesmo utilizador pode decidir passadas {selfDecideHours} horas, exceto sobre conteúdos proibidos. Tal decisão fica assinalada como decidida pelo próprio onde quer que apareça.',
      ],
    },
    reinstatement: {
      heading: '7. Regresso por etapas',
      says: [
        'Se a decisão não fixar outras etapas, uma conta regressa com {share1} % do seu volume habitual durante {days1} dias, depois {share2} % durante {days2} dias, depois tudo. A etapa seguinte começa no seu dia se as queixas não excederam {complaints} %, as devoluções definitivas {bounces} % e nenhuma outra medida foi imposta.',
        'Uma etapa que mostre mais é repetida uma vez. Se voltar a mostrar mais, a restrição regressa, e dela pode recorrer-se como de qualquer outra.',
      ],
    },
    operators: {
      heading: 'Quem decide',
      says: [
        'Um revisor decide sobre textos que devem ser vistos por uma pessoa e consulta os casos. Um responsável de confiança também impõe e levanta medidas, decide recursos e planeia o regresso. Um administrador gere também a instalação e nomeia os outros.',
        'Ninguém age sobre uma conta para a qual trabalha.',
      ],
    },
    recipients: {
      heading: 'O que fica para os destinatários',
      says: [
        'Seja qual for a medida, os destinatários podem sempre cancelar, definir as suas preferências, pedir a prova do seu consentimento e fazer apagar os seus dados; e a conta pode sempre exportar os seus dados e as suas provas.',
      ],
    },
    records: {
      heading: 'Registos',
      says: [
        'Consentimentos, retiradas, formulários publicados e cada passo de um caso são entradas de um registo a que só se acrescenta e cujos pontos de controlo são assinados, e da pista de auditoria. Os campos pessoais são guardados sob chaves que podem ser destruídas, de modo que o apagamento é possível sem quebrar o registo. A conta pode levar consigo cada um dos seus casos como ficheiro.',
      ],
    },
    versions: {
      heading: 'Versões',
      says: [
        'Cada versão destes termos e das políticas tem um endereço próprio, a sua data e o que mudou. As versões anteriores continuam legíveis.',
      ],
    },
  },
}
