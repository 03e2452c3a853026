import type { Guide } from '../guide.ts'

export const pt: Guide = {
  start: {
    title: 'Começar',
    lead: 'Um comando traz o que falta e arranca tudo.',
    sections: [
      {
        title: 'Instalar',
        says: [
          'É preciso o Node 20 ou mais recente, com npm. O primeiro arranque vai buscar o resto, cria uma base de dados em `./data` e diz em que endereço responde.',
          'Abra esse endereço. Quem se regista primeiro passa a gerir a instalação, e o registo público fecha-se; depois convida os outros, ou volta a abri-lo.',
        ],
        type: 'start',
      },
      {
        title: 'Ver primeiro',
        says: ['Com dados verosímeis, como `demo@example.org` e a palavra-passe `tall ships sail slowly`:'],
        type: 'demo',
      },
      {
        title: 'Sem navegador',
        says: [
          'Escreve em JSON o identificador da conta e uma chave de API. A API descreve-se a si própria em [/v1/openapi.json](/v1/openapi.json).',
        ],
        type: 'setUp',
      },
      {
        title: 'Antes da primeira mensagem',
        says: [
          'Leia e aceite as políticas, e diga quem está por trás das suas mensagens. Enquanto não configurar uma via de saída nas definições, o correio vai para uma caixa de ensaio na consola, tal como o veria quem o recebe.',
        ],
      },
    ],
  },
  forms: {
    title: 'Formulários e consentimento',
    lead: 'Não há listas. As pessoas consentem numa finalidade, e é por ela que se lhes escreve.',
    sections: [
      {
        title: 'Uma finalidade',
        says: [
          'Diz o que se vai receber, com que frequência e por que canal. Uma finalidade alargada é outra: o consentimento não cresce com ela.',
        ],
      },
      {
        title: 'Um formulário',
        says: [
          'Cada finalidade tem a sua caixa. Uma caixa não tem estado que possa definir e, por isso, começa vazia; não se mistura com as condições, e ninguém tem de a assinalar para obter outra coisa.',
          'Ao guardar, é-lhe dito o que está errado e que exigência não é cumprida. Uma versão publicada nunca muda: uma alteração é a versão seguinte.',
        ],
      },
      {
        title: 'Confirmação',
        says: [
          'O e-mail traz uma ligação para uma página, e a página um botão. Os programas que seguem ligações não confirmam nada. A ligação serve uma vez, durante sete dias.',
          'Em cada mensagem há uma página de preferências e o cancelamento com um clique.',
        ],
      },
      {
        title: 'Na sua própria página',
        says: [
          'Um formulário tem endereço próprio. Também pode estar numa moldura, ou dentro da sua página com uma linha; uma lista diz em que páginas pode aparecer.',
        ],
      },
    ],
  },
  proof: {
    title: 'Prova',
    lead: 'Cada consentimento consta de um registo que só cresce. Quem duvidar pode verificá-lo sem si.',
    sections: [
      {
        title: 'O que há numa prova',
        says: [
          'Um relatório para ler, os dados para recalcular, o formulário tal como foi mostrado, o e-mail de confirmação e o lugar no registo. De cada afirmação diz PROVED, STATED BY SENDER ou NOT SHOWN (provado, afirmado pelo remetente, não mostrado), nunca apenas «válido».',
        ],
      },
      {
        title: 'Verificar uma',
        says: [
          'No navegador, na [página de verificação](/consent/verify), que não envia nada, ou em qualquer máquina, sem ligação. A regra de verificação está em [/consent/policy](/consent/policy): obtenha-a uma vez, de alguém em quem confie, e guarde-a.',
        ],
        type: 'verify',
      },
      {
        title: 'Verificar todo o registo',
        says: ['De fora, entrada a entrada, com as assinaturas das suas testemunhas:'],
        type: 'verifyLog',
      },
      {
        title: 'Apagamento',
        says: [
          'Os dados pessoais estão no registo como resumos com sal, sob uma chave própria. Destruída a chave, já não dizem nada, e o registo continua intacto.',
        ],
      },
    ],
  },
  sending: {
    title: 'Envio',
    lead: 'Uma mensagem sai quando o consentimento, o conteúdo e a situação da conta o permitem nesse momento.',
    sections: [
      {
        title: 'O controlo',
        says: [
          'Pergunta quando os destinatários são fixados e outra vez imediatamente antes de cada saída. Nenhuma tentativa acontece mais de um quarto de segundo depois de uma retirada.',
        ],
      },
      {
        title: 'Leitura do conteúdo',
        says: [
          'Assunto, texto, textos das imagens e ligações são confrontados com [a Política antispam](/legal/anti-spam) na sua máquina. Pode perguntar antes:',
        ],
        type: 'screen',
      },
      {
        title: 'A via de saída',
        says: [
          'O seu próprio relay, um fornecedor por HTTP ou diretamente os servidores de destino, com assinatura DKIM. Os limites de cada servidor aprendem-se com as suas respostas.',
        ],
      },
      {
        title: 'Depois de uma falha',
        says: [
          'Cada pessoa está intacta, servida ou incerta. As campanhas retêm as incertas, e quem decide é você; ninguém recebe duas vezes uma carta por acidente.',
        ],
      },
    ],
  },
  cookies: {
    title: 'Sites e cookies',
    lead: 'O que não é permitido não se carrega: é o próprio navegador que o cumpre.',
    sections: [
      {
        title: 'Um inventário',
        says: [
          'Cada cookie, chave, origem e conteúdo incorporado de um site, com a sua classe, finalidade e duração. Daí saem a tabela da [política](/legal/cookies), a pergunta e um cabeçalho que só nomeia as origens permitidas. O que lá não está fica recusado, seja o que for que se tenha permitido.',
        ],
      },
      {
        title: 'A pergunta',
        says: [
          'Recusar vem primeiro, e as três respostas são iguais à vista. Fechar é recusar. Não se volta a perguntar durante 26 semanas, salvo se uma classe, uma origem ou uma finalidade for nova.',
        ],
      },
      {
        title: 'Um recibo',
        says: [
          'Quem escolhe pode guardar [um recibo](/cookies). Todos os que nessa semana escolheram o mesmo têm um igual, por isso não identifica ninguém. Verifica-se sem ligação:',
        ],
        type: 'receipt',
      },
      {
        title: 'Vídeos, mapas, publicidade',
        says: [
          'Um vídeo é uma caixa que diz quem está por trás, até ser permitido ou aberto uma vez. Um parceiro de publicidade recebe uma moldura e os temas das páginas, de uma lista pública: nenhum endereço, nenhum número, nenhum resumo deles. Quando é desativado, pede-se-lhe que esqueça o navegador.',
        ],
      },
    ],
  },
}
