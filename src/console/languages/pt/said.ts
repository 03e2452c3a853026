/** Portuguese of what the server says, room by room, in the order of its source. */

import type { Folders } from '../folders.ts'

export const tables = {
  'said/server': {
    // accounts
    'Choose a password of 12 characters or more.': 'Escolha uma palavra-passe com 12 caracteres ou mais.',
    'Choose a password of 256 characters or fewer.': 'Escolha uma palavra-passe com 256 caracteres ou menos.',
    'This password is easy to guess. Choose another, such as four unrelated words.':
      'Esta palavra-passe é fácil de adivinhar. Escolha outra, por exemplo quatro palavras sem relação entre si.',
    // consent
    'This is not an email address that mail could reach.':
      'Este não é um endereço de e-mail a que o correio possa chegar.',
    // accounts
    'Sign-up is closed here. Ask the operator of this installation for an invitation.':
      'Aqui as inscrições estão fechadas. Peça um convite ao operador desta instalação.',
    'There is a user with this address already. Log in instead.':
      'Já existe um utilizador com este endereço. Inicie sessão.',
    'Too many sign-ups from this network. Wait an hour and try again.':
      'Demasiadas inscrições a partir desta rede. Espere uma hora e tente de novo.',
    'This invitation has ended, or is for another address. Ask for a new one.':
      'Este convite já não é válido, ou é para outro endereço. Peça um novo.',
    'The address or the password is wrong.': 'O endereço ou a palavra-passe não estão certos.',
    'Too many tries. Wait a quarter of an hour and try again.':
      'Demasiadas tentativas. Espere um quarto de hora e tente de novo.',
    'This is not the version in force. Read the current one and accept that.':
      'Esta não é a versão em vigor. Leia a atual e aceite essa.',
    'A person accepts the policies, logged in under their own name.':
      'As políticas são aceites por uma pessoa, com sessão iniciada em seu próprio nome.',
    'There is no such user in this account.': 'Esse utilizador não existe nesta conta.',
    'You cannot take yourself out. Ask another owner.': 'Não pode retirar-se a si próprio. Peça a outro proprietário.',
    'No key can carry “{0}”.': 'Nenhuma chave pode ter a permissão «{0}».',
    'A key cannot carry rights over users, keys, the account or the installation.':
      'Uma chave não pode ter permissões sobre utilizadores, chaves, a conta ou a instalação.',
    'There are 100 keys. Revoke one that is not used.': 'Já há 100 chaves. Revogue uma que não seja usada.',
    'There is no such key.': 'Essa chave não existe.',
    'This is not the name of this account. Type it as it stands in the settings.':
      'Este não é o nome desta conta. Escreva-o tal como está nas definições.',
    'This account is being closed already.': 'Esta conta já está a ser encerrada.',
    'A program cannot close an account. Log in and do it yourself.':
      'Um programa não pode encerrar uma conta. Inicie sessão e encerre-a pessoalmente.',
    'This account is not being closed.': 'Esta conta não está a ser encerrada.',
    'The thirty days are over. This account is closed.': 'Os trinta dias já passaram. Esta conta está encerrada.',
    'You have an authenticator already. Turn it off first, with its code.':
      'Já tem uma aplicação de autenticação. Desative-a primeiro, com o código dela.',
    'This log-in has ended. Begin again with your address and your password.':
      'Este início de sessão expirou. Comece de novo com o seu endereço e a sua palavra-passe.',
    'This is not your password.': 'Esta não é a sua palavra-passe.',
    'Turn your own off with a code, under Settings, Security.':
      'Desative o seu com um código, em Definições, Segurança.',
    'They have no second factor.': 'Esta pessoa não tem um segundo fator.',
    'They work for other accounts too, or operate this installation. Whoever has the machine can reset it there: optimail password --email … --forget-second-factor.':
      'Esta pessoa trabalha também para outras contas, ou opera esta instalação. Quem tem acesso à máquina pode repor lá o segundo fator: optimail password --email … --forget-second-factor.',
    'A person does this, logged in under their own name, with the code of their authenticator. A key cannot.':
      'Isto é feito por uma pessoa, com sessão iniciada em seu próprio nome e com o código da sua aplicação de autenticação. Uma chave não o pode fazer.',
    'This asks for the code of your authenticator, and you have none yet. Set it up under Settings, Security.':
      'Aqui é preciso o código da sua aplicação de autenticação, e ainda não tem nenhuma. Configure-a em Definições, Segurança.',
    'This code is wrong, or was used already. Wait for the next one and type that.':
      'Este código está errado, ou já foi usado. Espere pelo seguinte e escreva esse.',
    'Too many wrong codes. Wait a quarter of an hour and try again.':
      'Demasiados códigos errados. Espere um quarto de hora e tente de novo.',
    'One of the industries in GET /industries.': 'Um dos setores de GET /industries.',
    'What this organisation does is not accepted here. “errors” says which sentence of the Anti-Spam Policy that is.':
      'O que esta organização faz não é aceite aqui. Em «errors» está a frase da política antispam em causa.',
    'Nobody here has this address. They sign up first, with an account of their own or invited into one.':
      'Ninguém aqui tem este endereço. Essa pessoa tem de se inscrever primeiro, com uma conta própria ou convidada para uma.',
    // audience
    'This is not a phone number that could be reached.': 'Este não é um número de telefone que se possa contactar.',
    // reports
    'There is no such contact.': 'Esse contacto não existe.',
    // audience
    'This cursor is not one that a list gave. Begin without one.':
      'Este cursor não vem de nenhuma lista. Comece sem cursor.',
    'There is no such segment.': 'Esse segmento não existe.',
    // exports
    'A state is asked for without a purpose. Say which purpose is meant.':
      'Pediu um estado sem finalidade. Indique a que finalidade se refere.',
    // audience
    'Somebody changed this contact since you read it. Read it again before you save.':
      'Alguém alterou este contacto desde que o leu. Leia-o de novo antes de guardar.',
    'Without an address and without a number nobody could be reached. To forget a contact, erase them.':
      'Sem endereço e sem número não seria possível contactar ninguém. Para esquecer um contacto, apague-o.',
    'Another contact has this address or number. Contacts are not merged, for consents cannot be.':
      'Outro contacto tem este endereço ou número. Os contactos não se fundem, porque os consentimentos também não.',
    'This contact has no such address.': 'Este contacto não tem esse endereço.',
    'This address is not suppressed.': 'Este endereço não está excluído.',
    'This person complained or asked never to be written to. That is not for you to lift.':
      'Esta pessoa queixou-se ou pediu que nunca lhe escrevessem. Não lhe cabe a si levantar essa exclusão.',
    'Nothing was ever agreed to under this address on this channel.':
      'Com este endereço nunca se consentiu em nada neste canal.',
    'The log does not cover the newest event yet. Try again in a moment.':
      'O registo ainda não abrange o evento mais recente. Tente de novo daqui a pouco.',
    'One of the names in “redact” is not that of a disclosure.':
      'Um dos nomes em «redact» não corresponde a nenhum dado que se possa omitir.',
    'This event has no such file, or it was erased.': 'Este evento não tem esse ficheiro, ou o ficheiro foi apagado.',
    // sites
    'Control characters do not belong here.': 'Aqui não cabem caracteres de controlo.',
    // audience
    'This would be a consent without evidence. Each entry of “errors” says what is missing and what to send.':
      'Seria um consentimento sem evidência. Cada entrada de «errors» diz o que falta e o que enviar.',
    'There is no such form, version or language. A consent names the wording that was shown, as you published it.':
      'Esse formulário, essa versão ou esse idioma não existe. Um consentimento indica o texto que foi mostrado, tal como o publicou.',
    'This form is closed: nobody is asked with it. Open it again to enter what was given on it before.':
      'Este formulário está fechado: já não se pergunta nada a ninguém com ele. Reabra-o para introduzir o que nele foi dado antes.',
    'This version of the form does not pass the rules any more. Nothing new can rest on it.':
      'Esta versão do formulário já não cumpre as regras. Nada de novo se pode basear nela.',
    'This address or number is suppressed. What somebody says about a consent does not end that.':
      'Este endereço ou número está excluído. O que alguém diz sobre um consentimento não põe fim a isso.',
    'This was taken back after the time that you give. The newer word counts.':
      'Este consentimento foi retirado depois do momento que indica. Vale o mais recente.',
    'There is no such contact. Events make none.': 'Esse contacto não existe. Os eventos não criam nenhum.',
    'This has not happened yet.': 'Isso ainda não aconteceu.',
    'Events are not kept for so long.': 'Os eventos não se guardam tanto tempo.',
    // embeddings
    'The id of a form.': 'O ID de um formulário.',
    // consent
    'There is no such form in this account.': 'Esse formulário não existe nesta conta.',
    // audience
    'The first day has to come before the last one, and not more than 400 days before it.':
      'O primeiro dia tem de ser anterior ao último, com 400 dias de diferença, no máximo.',
    'The form does not have this language.': 'O formulário não tem este idioma.',
    'This sign cannot be kept.': 'Este sinal não pode ser guardado.',
    'Another segment has this name.': 'Outro segmento tem este nome.',
    'There are as many segments as there may be. Remove one that nobody uses.':
      'Já há tantos segmentos quantos pode haver. Remova um que ninguém use.',
    'It names a segment that is not there.': 'Refere um segmento que não existe.',
    'It names itself, or a segment that names it in turn.':
      'Refere-se a si próprio, ou a um segmento que por sua vez o refere.',
    'With the segments that it names it has too many conditions.':
      'Com os segmentos que refere, tem demasiadas condições.',
    'People are not sorted by this here. What “errors” lists is why.':
      'Aqui não se classificam pessoas por este critério. O motivo está em «errors».',
    'Somebody changed this segment since you read it. Read it again before you save.':
      'Alguém alterou este segmento desde que o leu. Leia-o de novo antes de guardar.',
    'A draft or another segment uses it. “used_by” says which.':
      'Um rascunho ou outro segmento usa-o. Em «used_by» está qual.',
    'At most {0} properties.': 'No máximo {0} propriedades.',
    'Some of these cannot be kept, so none was. What “errors” lists is why.':
      'Alguns destes não podem ser guardados, por isso nenhum o foi. O motivo está em «errors».',
    'That were enough events for one hour. Go on later.':
      'Já foram eventos suficientes para uma hora. Continue mais tarde.',
    'Lists of a political character are not accepted: nobody is sorted by their party, their vote or their opinion.':
      'Não são aceites listas de caráter político: ninguém é classificado pelo partido, pelo voto ou pela opinião.',
    // campaigns
    'There is no such time zone.': 'Esse fuso horário não existe.',
    // audience
    'At most {0} conditions.': 'No máximo {0} condições.',
    'At most {0} attributes.': 'No máximo {0} atributos.',
    'It names something that is not there. Each entry of “errors” says where, and what.':
      'Refere algo que não existe. Cada entrada de «errors» diz onde e o quê.',
    'There is no {0} {1} here.': 'Isto não existe aqui: {0} {1}.',
    purpose: 'finalidade',
    form: 'formulário',
    campaign: 'campanha',
    'Ticked {0} on a form.': 'Assinalou {0} num formulário.',
    'Ticked {0} on a form, and left {1} empty.': 'Assinalou {0} num formulário e deixou {1} em branco.',
    'Was brought in for {0}; nothing is sent before there is proof.':
      'Foi importado para {0}; nada é enviado antes de haver prova.',
    'Left {0} empty on a form.': 'Deixou {0} em branco num formulário.',
    'Was asked by mail to confirm the sign-up.': 'Recebeu um e-mail a pedir que confirmasse a inscrição.',
    'Confirmed {0} from this address.': 'Confirmou {0} a partir deste endereço.',
    'Confirmed {0} from this phone.': 'Confirmou {0} a partir deste telefone.',
    'Agreed to {0} again.': 'Voltou a consentir em {0}.',
    'Withdrew {0}, {1}.': 'Retirou {0}, {1}.',
    'Withdrew {0}.': 'Retirou {0}.',
    '{0} became too old to rely on.': '{0} ficou demasiado antigo para servir de base.',
    '{0} was declared invalid.': '{0} foi declarado inválido.',
    'A record was corrected.': 'Um registo foi corrigido.',
    'What was known about this person was erased.': 'O que se sabia desta pessoa foi apagado.',
    'with the button of the mail program': 'com o botão do programa de correio',
    'on the page of preferences': 'na página de preferências',
    // delivery
    'by text message': 'por SMS',
    // audience
    'through the programming interface': 'pela interface de programação',
    'through a user of this account': 'por um utilizador desta conta',
    // base
    'Where the web server listens.': 'Onde o servidor web escuta.',
    'The port of the web server; 0 takes a free one.': 'A porta do servidor web; 0 usa uma livre.',
    'Where the embedded database, the journals and the key of the installation live.':
      'Onde ficam a base de dados incorporada, os diários e a chave da instalação.',
    'A PostgreSQL server (17 or newer) to use instead of the embedded one.':
      'Um servidor PostgreSQL (17 ou mais recente) a usar em vez do incorporado.',
    'The address under which recipients reach this installation; links in messages begin with it.':
      'O endereço em que os destinatários encontram esta instalação; as ligações nas mensagens começam por ele.',
    'The key of the installation. Empty: made once and kept in the data folder as secret.key.':
      'A chave da instalação. Vazio: criada uma vez e guardada na pasta de dados como secret.key.',
    'What this process does: web, worker, mx, or several of them.':
      'O que este processo faz: web, worker, mx, ou vários deles.',
    'The port on which bounces and other mail for us arrive; 0 takes a free one.':
      'A porta a que chegam as devoluções e o restante correio para nós; 0 usa uma livre.',
    'The port of the sandbox mailbox, on loopback only; 0 takes a free one.':
      'A porta da caixa de testes, só em loopback; 0 usa uma livre.',
    'The port on which programs hand over messages for acts by SMTP, with an API key; empty for none. Without a certificate on loopback only.':
      'A porta em que os programas entregam mensagens transacionais por SMTP, com uma chave de API; vazio: nenhuma. Sem certificado, só em loopback.',
    'A file with the certificate and the key of that port, in PEM; with it log-in is by TLS only.':
      'Um ficheiro com o certificado e a chave dessa porta, em PEM; com ele, só se inicia sessão por TLS.',
    'Sending threads; 0 means one for each processor core.':
      'Threads de envio; 0 significa uma por cada núcleo do processador.',
    'The servers that are asked about names, in order, such as 127.0.0.1 or [::1]:5353; empty: those of the machine.':
      'Os servidores a que se perguntam os nomes, por ordem, como 127.0.0.1 ou [::1]:5353; vazio: os da máquina.',
    'Whether the servers of OPTIMAIL_DNS_SERVERS check DNSSEC and the way to them is safe, as on this machine: then DANE is used.':
      'Se os servidores de OPTIMAIL_DNS_SERVERS verificam DNSSEC e o caminho até eles é seguro, como nesta máquina: nesse caso usa-se DANE.',
    'Where providers’ interfaces are when that is not their own address, such as ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Empty: the providers’ own.':
      'Onde estão as interfaces dos fornecedores quando não é no endereço deles, como ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Vazio: as dos próprios fornecedores.',
    'The Chromium or Chrome that looks at forms as people see them; empty: found on PATH. Without one this is told as not measured.':
      'O Chromium ou o Chrome que examina os formulários tal como as pessoas os veem; vazio: o que se encontrar em PATH. Sem nenhum, indica-se que não foi medido.',
    'A server that speaks as OpenAI’s does, up to /v1, that gives a second opinion on texts that wait for people. It changes their order only. Empty: none is asked.':
      'Um servidor que fala como o da OpenAI, até /v1, e que dá uma segunda opinião sobre os textos que esperam por pessoas. Só altera a ordem deles. Vazio: não se pergunta a nenhum.',
    'The model that is asked for a second opinion, as its server calls it.':
      'O modelo a que se pede uma segunda opinião, com o nome que o servidor lhe dá.',
    'What the server of second opinions asks for as its key; empty: nothing.':
      'O que o servidor das segundas opiniões pede como chave; vazio: nada.',
    'How many second opinions are asked for in a day, at most.':
      'Quantas segundas opiniões se pedem por dia, no máximo.',
    'Of how many paths a process counts visits by name at one time, for each website; of what is more only the totals are counted.':
      'De quantos caminhos um processo conta as visitas por nome ao mesmo tempo, para cada site; do que exceder só se contam os totais.',
    'A file of networks from which no people browse, one such as 192.0.2.0/24 a line: visits from there are not counted. Empty: none.':
      'Um ficheiro com redes a partir das quais ninguém navega, uma por linha, como 192.0.2.0/24: as visitas vindas delas não se contam. Vazio: nenhuma.',
    'Whom to tell of a hole in this installation, the preferred first, such as mailto:security@example.org,https://example.org/security: they stand in /.well-known/security.txt. Empty: there is no such file.':
      'A quem comunicar uma falha de segurança nesta instalação, o contacto preferido primeiro, como mailto:security@example.org,https://example.org/security: ficam em /.well-known/security.txt. Vazio: esse ficheiro não existe.',
    'How much is logged.': 'Quanto detalhe vai para os logs.',
    'There is no number.': 'Não há nenhum número.',
    'There are signs in it that no number has: a line break or its kin.':
      'Contém sinais que nenhum número tem: uma quebra de linha ou semelhante.',
    'There are signs in it that nobody sees and that change how it reads. Type it again.':
      'Contém sinais que ninguém vê e que mudam a leitura. Escreva-o de novo.',
    'There are letters in it. Write the digits that they stand for.':
      'Contém letras. Escreva os algarismos que representam.',
    'A number behind a switchboard cannot be reached by itself. Leave the extension out.':
      'Uma extensão atrás de uma central não se alcança por si só. Retire a extensão.',
    'There are signs in it that no phone number has.': 'Contém sinais que nenhum número de telefone tem.',
    'Begin with + and the code of the country, such as +41 79 123 45 67.':
      'Comece por + e o indicativo do país, por exemplo +41 79 123 45 67.',
    'No country has this code. Begin with + and the code of the country.':
      'Nenhum país tem este indicativo. Comece por + e o indicativo do país.',
    'This is too short. Emergency and other short numbers are nobody’s own.':
      'É demasiado curto. Os números de emergência e outros curtos não são de ninguém em particular.',
    'This is too long to be a phone number.': 'É demasiado longo para um número de telefone.',
    'Numbers of this country have another length.': 'Os números deste país têm outro comprimento.',
    'Whoever calls this number pays extra for it. It is not taken.':
      'Quem liga para este número paga um suplemento. Não é aceite.',
    'This is the number of a service, not of a person.': 'É o número de um serviço, não de uma pessoa.',
    // calls
    'There is no such list.': 'Essa lista não existe.',
    'This list was closed. Make another one.': 'Esta lista foi fechada. Crie outra.',
    'There is no such purpose that is published.': 'Essa finalidade não existe entre as publicadas.',
    'Only a purpose of your own can be called for: what people agreed to for a partner, or to measurements, is not for this.':
      'Só se pode ligar para uma finalidade sua: aquilo em que se consentiu para um parceiro, ou para medições, não serve para isto.',
    'This purpose does not include calls. Consent to one channel is none to another.':
      'Esta finalidade não inclui chamadas. Consentir num canal não é consentir noutro.',
    'The filter names a segment that is not there.': 'O filtro refere um segmento que não existe.',
    'What the calls are about is not accepted, or a person has yet to look at it.':
      'O assunto das chamadas não é aceite, ou ainda tem de ser visto por uma pessoa.',
    'These are more than 20,000 numbers. Ask for some of them, by a filter.':
      'São mais de 20 000 números. Peça só uma parte, com um filtro.',
    'There is no such caller. Say first who calls.':
      'Essa entrada de «Quem liga» não existe. Indique primeiro quem liga.',
    'There are as many lists in use as an account can have. Close one.':
      'A conta já tem tantas listas em uso quantas pode ter. Feche uma.',
    'This list has expired: nobody may be called by it any more. Have it washed anew.':
      'Esta lista expirou: já não se pode ligar a ninguém com ela. Depure-a de novo.',
    'This list was fetched five times since it was washed. Use the file that was fetched, until the list expires.':
      'Esta lista foi transferida cinco vezes desde que foi depurada. Use o ficheiro transferido, até a lista expirar.',
    'The account is suspended, or restricted from using phone numbers.':
      'A conta está suspensa, ou não pode usar números de telefone.',
    'The purpose of this list is not published for calls any more.':
      'A finalidade desta lista já não está publicada para chamadas.',
    'What the calls are about is not cleared under the policy as it is now. Make another list.':
      'O assunto das chamadas não está permitido segundo a política atual. Crie outra lista.',
    'Nobody on this list may be called now: the gate left all of them out. Each entry of “errors” says how many, and why; the list itself says it as `left_out`.':
      'De momento não se pode ligar a ninguém desta lista: o controlo de envio excluiu todos. Cada entrada de «errors» diz quantos, e porquê; a própria lista di-lo em `left_out`.',
    'This list may be used still. It is washed each time it is fetched, and a new date is given when it has expired.':
      'Esta lista ainda pode ser usada. É depurada sempre que é transferida, e recebe uma nova data quando expirar.',
    'This list is closed already.': 'Esta lista já está fechada.',
    'This list is not closed.': 'Esta lista não está fechada.',
    'Whoever calls was told already that this list is over. Make another one.':
      'Quem liga já foi avisado de que esta lista terminou. Crie outra.',
    'Numbers of this list have left the house. That stays known: close the list instead.':
      'Já saíram daqui números desta lista, e isso fica registado: em vez de a remover, feche-a.',
    'There is no such caller.': 'Essa entrada de «Quem liga» não existe.',
    // webhooks
    'This is no web address. It begins with https://.': 'Este não é um endereço web. Começa por https://.',
    // calls
    'Numbers travel encrypted only. Enter an address that begins with https://.':
      'Os números só viajam cifrados. Introduza um endereço que comece por https://.',
    'The address has a log-in in it. Leave it out: the caller knows us by our signature.':
      'O endereço contém dados de início de sessão. Retire-os: quem liga reconhece-nos pela nossa assinatura.',
    'There are as many callers as an account can have. Remove one that has no list.':
      'Já há tantas entradas em «Quem liga» quantas a conta pode ter. Remova uma que não tenha listas.',
    'Somebody else changed this caller meanwhile. Load it again.':
      'Entretanto, outra pessoa alterou esta entrada de «Quem liga». Carregue-a de novo.',
    'This caller has no web address to be told at.': 'Quem liga não tem aqui um endereço web onde possa ser avisado.',
    'There are lists of this caller. It must still hear of withdrawals, so it stays.':
      'Há listas com esta entrada: quem liga tem de continuar a saber das retiradas, por isso não se remove.',
    'This person took the consent back. Do not call, and delete the number.':
      'Esta pessoa retirou o consentimento. Não ligue e apague o número.',
    'This consent has expired. Do not call, and delete the number.':
      'Este consentimento expirou. Não ligue e apague o número.',
    'This person asked to be erased. Delete everything that you hold by this reference.':
      'Esta pessoa pediu para ser apagada. Apague tudo o que tem com esta referência.',
    'Nobody may be called at this number any more. Do not call, and delete the number.':
      'Já não se pode ligar a ninguém para este número. Não ligue e apague o número.',
    'This consent does not hold any more. Do not call, and delete the number.':
      'Este consentimento já não vale. Não ligue e apague o número.',
    'The places where this number may be have no hour in common at which people may be called.':
      'Os lugares onde este número pode estar não têm nenhuma hora em comum em que se possa ligar.',
    'A test key cannot hand numbers to anybody. Use a live key, or the console.':
      'Uma chave de teste não pode entregar números a ninguém. Use uma chave de produção, ou a consola.',
    // reports
    'There is no such campaign.': 'Essa campanha não existe.',
    // campaigns
    'Somebody changed this draft since you read it. Read it again before you save.':
      'Alguém alterou este rascunho desde que o leu. Leia-o de novo antes de guardar.',
    'This campaign has started, and what is sent does not change any more. Duplicate it to go on writing.':
      'Esta campanha já começou, e o que é enviado já não muda. Duplique-a para continuar a escrever.',
    'The campaign is not in a state in which this can be done.':
      'A campanha não está num estado em que isso se possa fazer.',
    'This campaign has not been started.': 'Esta campanha ainda não foi iniciada.',
    'A campaign stays by email, or by text. Make another one for the other.':
      'Uma campanha é sempre por e-mail, ou sempre por SMS. Crie outra para o outro canal.',
    'There is no message yet to show. Mend what “errors” lists.':
      'Ainda não há nenhuma mensagem para mostrar. Corrija o que está em «errors».',
    'Tests go to users of this account only. Everybody else has to agree first.':
      'Os testes só vão para utilizadores desta conta. Todas as outras pessoas têm de consentir primeiro.',
    // transactional
    'That were enough tests for one hour. Look at the preview, and go on later.':
      'Já foram testes suficientes para uma hora. Veja a pré-visualização e continue mais tarde.',
    // campaigns
    'This is not a phone number. Begin with + and the code of the country.':
      'Este não é um número de telefone. Comece por + e o indicativo do país.',
    'There is no message yet to send. Mend what “errors” lists.':
      'Ainda não há nenhuma mensagem para enviar. Corrija o que está em «errors».',
    'Screening did not clear this message, so it goes to nobody. What “errors” lists is why.':
      'O controlo de conteúdo não permitiu esta mensagem, por isso não vai para ninguém. O motivo está em «errors».',
    'There is nothing yet that this could come from. Mails: a domain under Settings, Sending. Texts: a sender under Texts.':
      'Ainda não há nada de onde isto possa sair. Para e-mail: um domínio em Definições, Envio. Para SMS: um remetente em Respostas por SMS.',
    'Something has to be mended before this can be sent.': 'Há algo a corrigir antes de isto poder ser enviado.',
    'Choose a published purpose first: what matters is whether they agreed to it.':
      'Escolha primeiro uma finalidade publicada: o que conta é se as pessoas consentiram nela.',
    '{0} of {1} have no {2}, and read nothing in its place. Say what stands there for them: {{ contact.{3} | default: "…" }}.':
      '{0} de {1} não têm {2} e não leem nada no seu lugar. Diga o que leem ali: {{ contact.{3} | default: "…" }}.',
    'The campaign was cancelled before the hour that was declared; the rest gets none.':
      'A campanha foi cancelada antes da hora declarada; o resto não recebe nada.',
    'It is judged once, at the hour that was declared. What is seen before that decides nothing.':
      'Julga-se uma só vez, à hora declarada. O que se vê antes não decide nada.',
    'Its hour has come; it is judged in a moment.': 'Chegou a hora; julga-se daqui a um momento.',
    'Text {0} was clicked more often than each other, beyond what chance explains.':
      'O texto {0} teve mais cliques do que cada um dos outros, mais do que o acaso explica.',
    'Text {0} made fewer people leave than each other, beyond what chance explains.':
      'O texto {0} fez sair menos pessoas do que cada um dos outros, mais do que o acaso explica.',
    'Text {0} drew fewer complaints than each other, beyond what chance explains.':
      'O texto {0} causou menos queixas do que cada um dos outros, mais do que o acaso explica.',
    'Too few people count for anything to be judged.': 'Contam pessoas a menos para se poder julgar.',
    'No difference showed that chance would not explain.': 'Não apareceu nenhuma diferença que o acaso não explique.',
    'Text {0} was for the rest when the campaign was cancelled.':
      'O texto {0} era para o resto quando a campanha foi cancelada.',
    'The rest gets text {0}.': 'O resto recebe o texto {0}.',
    'The campaign was cancelled; the rest gets none.': 'A campanha foi cancelada; o resto não recebe nada.',
    'The rest waits for a person; text {0} was declared for this.':
      'O resto espera por uma pessoa; para isso foi declarado o texto {0}.',
    'This time has passed. Choose a later one, or start it now.':
      'Este momento já passou. Escolha um mais tarde, ou comece já.',
    'That is too late: nothing of it would be sent by then, or nobody can know so far ahead.':
      'É demasiado tarde: até lá nada seria enviado, ou ninguém pode prever tão longe.',
    'Say either “at” or “local”.': 'Indique «at» ou «local».',
    'Somebody changed this draft since you read it. Read it again before you schedule it.':
      'Alguém alterou este rascunho desde que o leu. Leia-o de novo antes de o agendar.',
    'This campaign compares no texts.': 'Esta campanha não compara versões.',
    'Its hour has not come: who decides as soon as one is ahead mostly decides by chance.':
      'Ainda não chegou a hora: quem decide assim que uma versão está à frente decide, na maior parte das vezes, ao acaso.',
    'This is decided, and goes out.': 'Já está decidido, e a versão escolhida está a sair.',
    // texting
    'There is no such text.': 'Esse texto não existe.',
    // campaigns
    'All {0} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Todos os {0} já receberam ultimamente tantas quantas a finalidade declara, ou quantas escolheram: se começasse agora, não lhes seria enviada.',
    '{0} of {1} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      '{0} de {1} já receberam ultimamente tantas quantas a finalidade declara, ou quantas escolheram: se começasse agora, não lhes seria enviada.',
    'About {0} % of them have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Cerca de {0} % deles já receberam ultimamente tantas quantas a finalidade declara, ou quantas escolheram: se começasse agora, não lhes seria enviada.',
    // http
    'Nothing can be sent before somebody accepts the current policies for this account.':
      'Nada pode ser enviado antes de alguém aceitar as políticas em vigor para esta conta.',
    // campaigns
    'This purpose is not published: nobody can have agreed to it.':
      'Esta finalidade não está publicada: ninguém pode ter consentido nela.',
    'Only a purpose of your own messages can be written to: what people agreed to for a partner, or to measurements, is not for this.':
      'Só se pode escrever para uma finalidade das suas próprias mensagens: aquilo em que se consentiu para um parceiro, ou para medições, não serve para isto.',
    'This purpose does not include email. Consent to one channel is none to another.':
      'Esta finalidade não inclui o e-mail. Consentir num canal não é consentir noutro.',
    'Say from which address this comes.': 'Indique de que endereço isto sai.',
    'This is not an email address.': 'Este não é um endereço de e-mail.',
    'There is no signing key for the domain of this address. Add the domain under Settings, Sending.':
      'Não há nenhuma chave de assinatura para o domínio deste endereço. Adicione o domínio em Definições, Envio.',
    'Mail from this domain stops soon: something in the DNS that was in order is not any more.':
      'O correio deste domínio para em breve: algo no DNS que estava em ordem já não está.',
    'The address for replies is not an email address.': 'O endereço para respostas não é um endereço de e-mail.',
    'Nobody who fits has agreed to this purpose yet, so nobody would get it.':
      'Ninguém que corresponda consentiu ainda nesta finalidade, por isso ninguém a receberia.',
    'A segment that this audience names is no longer there. Choose another one.':
      'Um segmento desta audiência já não existe. Escolha outro.',
    'The audience sorts people by their politics. Lists of a political character are not accepted.':
      'A audiência classifica as pessoas pela política. Não são aceites listas de caráter político.',
    'Say under Settings what your organisation does. Whoever reviews a text then knows it from its trade.':
      'Indique nas definições o que faz a sua organização. Assim, quem revê um texto conhece o setor.',
    'No route for texts is active: everything arrives at the sandbox handset, and nothing reaches anybody.':
      'Nenhuma rota de SMS está ativa: tudo chega ao telefone de teste e não alcança ninguém.',
    'No provider is set up: everything arrives in the sandbox mailbox, and nothing reaches anybody.':
      'Nenhum fornecedor está configurado: tudo chega à caixa de teste e não alcança ninguém.',
    'The Anti-Spam Policy does not accept this.': 'A política antispam não aceita isto.',
    'A person has to look at this before it goes.': 'Uma pessoa tem de ver isto antes de seguir.',
    // review
    'Reasons: {0}.': 'Motivos: {0}.',
    // campaigns
    'Text {0} is the same as {1}: write another subject, sender name or preview text.':
      'O texto {0} é igual a {1}: escreva outro assunto, nome de remetente ou texto de pré-visualização.',
    'Nobody who would get it has agreed that clicks are measured, so nothing can be judged, and the rest gets text {0}. Compare by something else.':
      'De quem a receberia, ninguém aceitou a medição de cliques; por isso nada se pode comparar, e o resto recebe a versão {0}. Compare por outra coisa.',
    'Each text goes to about {0} people who agreed that clicks are measured; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Cada texto vai a cerca de {0} pessoas que aceitaram a medição dos cliques; se contarem menos de {1}, nada se julga e o resto recebe o texto {2}.',
    'Each text goes to about {0} people; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Cada texto vai a cerca de {0} pessoas; se contarem menos de {1}, nada se julga e o resto recebe o texto {2}.',
    'It has to end after it begins, on the same day.': 'Tem de acabar depois de começar, no mesmo dia.',
    'Write it as 2026-12-01T09:00.': 'Escreva-o como 2026-12-01T09:00.',
    'Write the name of the site alone, such as bakery.example.':
      'Escreva só o nome do site, por exemplo bakery.example.',
    'It is the same for every reader: no merge tags [CK-03].':
      'É igual para cada leitor: sem campos variáveis [CK-03].',
    'Line {0}: {1}': 'Linha {0}: {1}',
    'This campaign goes by email, which costs nothing by the message.':
      'Esta campanha vai por e-mail, que não custa nada por mensagem.',
    'Choose a purpose, an audience and a sender first: what it costs depends on them.':
      'Escolha primeiro uma finalidade, uma audiência e um remetente: o custo depende deles.',
    'Choose what this text is for: it goes to those who agreed to that, and to nobody else.':
      'Escolha para que serve este SMS: vai para quem consentiu nisso, e para mais ninguém.',
    'This purpose does not include texts. Consent to one channel is none to another.':
      'Esta finalidade não inclui SMS. Consentir num canal não é consentir noutro.',
    'Say who this text comes from.': 'Indique de quem vem este SMS.',
    'The proof of this sender was refused. Show another one, or choose another sender.':
      'A prova deste remetente foi recusada. Apresente outra, ou escolha outro remetente.',
    'This sender was registered for other purposes.': 'Este remetente foi registado para outras finalidades.',
    'Nobody has shown yet that this sender is yours. Until then nothing leaves the house in its name.':
      'Ainda ninguém mostrou que este remetente é seu. Até lá, nada sai daqui em nome dele.',
    'Nobody would get it: {0}.': 'Ninguém o receberia: {0}.',
    'Some would not get it. {0}.': 'Algumas pessoas não o receberiam. {0}.',
    'Nobody’s clicks are measured in this text ({0}). Let its links be measured, or compare by who leaves, or by complaints.':
      'Neste SMS não se medem os cliques de ninguém ({0}). Mande medir as ligações, ou compare por cancelamentos ou por queixas.',
    'Links are to be measured, and nobody has agreed to that by text: all get them as they are written.':
      'Vão ser medidas ligações, e ninguém consentiu nisso por SMS: todos as recebem tal como estão escritas.',
    'Links are to be measured, and this text has none. A link that is measured begins with https://.':
      'Vão ser medidas ligações, e este SMS não tem nenhuma. Uma ligação medida começa por https://.',
    'the sender is not proven': 'o remetente não está comprovado',
    'the sender is not for this country': 'o remetente não é para este país',
    'networks there do not take such a sender': 'as redes de lá não aceitam um remetente assim',
    'the sender is not registered there': 'o remetente não está registado lá',
    'no route serves it': 'nenhuma rota o serve',
    'no route can be opened': 'nenhuma rota pode ser aberta',
    '{0} people in {1}: {2}': '{0} pessoas em {1}: {2}',
    '{0} people in no country of its own: {1}': '{0} pessoas sem país próprio: {1}',
    'and {0} more countries': 'e mais {0} países',
    // conduct
    'There is no such case.': 'Esse caso não existe.',
    'This case is closed.': 'Este caso está encerrado.',
    'Say something that can be read.': 'Escreva algo que se possa ler.',
    'Its time is over and it was destroyed. Its hash is still known.':
      'O prazo passou e foi destruído. O hash continua a ser conhecido.',
    'This case is closed by whoever decides about it, and not by the account itself. You can reply, and appeal.':
      'Este caso é encerrado por quem decide sobre ele, e não pela própria conta. Pode responder e recorrer.',
    'This case is closed already.': 'Este caso já está encerrado.',
    'There are fifty replies. Send what else there is as an attachment.':
      'Já há cinquenta respostas. Envie o que ainda houver como anexo.',
    'There is nothing in this file.': 'Este ficheiro não tem nada.',
    'An attachment has at most 5 MiB.': 'Um anexo tem 5 MiB no máximo.',
    'This is not what its media type says. A PDF, PNG, JPEG, UTF-8 text, CSV or a mail as a file is taken; no archive is.':
      'O ficheiro não é o que o tipo indicado diz. Aceita-se PDF, PNG, JPEG, texto UTF-8, CSV ou um e-mail em ficheiro; arquivos comprimidos não.',
    'A case takes ten attachments, and 20 MiB together.': 'Um caso aceita dez anexos, e 20 MiB no total.',
    'There is no such attachment in this case.': 'Esse anexo não existe neste caso.',
    'A person appeals, logged in under their own name: whoever decides must be somebody else.':
      'Quem recorre é uma pessoa, com sessão iniciada em seu próprio nome: quem decide tem de ser outra.',
    'There is an appeal already that waits to be decided.': 'Já há um recurso à espera de decisão.',
    'Nothing is taken from the account because of this case.': 'Nada é retirado à conta por causa deste caso.',
    'An appeal against this was decided. A measure that is new can be appealed against again.':
      'Um recurso sobre isto já foi decidido. De uma medida nova pode recorrer de novo.',
    'The thirty days for an appeal are over. You can still reply.':
      'Os trinta dias para recorrer já passaram. Ainda pode responder.',
    'The appeal against it was right.': 'O recurso contra ela tinha razão.',
    'The appeal was right.': 'O recurso tinha razão.',
    'The audience is small enough to be written to at once.':
      'A audiência é pequena o bastante para receber tudo de uma vez.',
    'Of the first {0} messages, {1} went to addresses that nobody ever gave.':
      'Das primeiras {0} mensagens, {1} foram para endereços que nunca ninguém deu.',
    'Of the first {0} messages, {1} were called spam.': 'Das primeiras {0} mensagens, {1} foram marcadas como spam.',
    'Of the first {0} messages, {1} went to addresses that do not exist.':
      'Das primeiras {0} mensagens, {1} foram para endereços que não existem.',
    'Of the first {0} messages, {1} were refused by the servers.':
      'Das primeiras {0} mensagens, {1} foram recusadas pelos servidores.',
    'Of the first {0} messages, {1} made their readers leave.':
      'Das primeiras {0} mensagens, {1} fizeram sair os seus leitores.',
    'The rest was not sent.': 'O resto não foi enviado.',
    'The first {0} messages were received well. The rest follows.':
      'As primeiras {0} mensagens foram bem recebidas. O resto segue.',
    'After a day servers have answered for {0} of {1} messages. The rest was not sent.':
      'Ao fim de um dia, os servidores responderam por {0} de {1} mensagens. O resto não foi enviado.',
    'The id of a case.': 'O ID de um caso.',
    'The id of an attachment.': 'O ID de um anexo.',
    'Its time was over.': 'O seu prazo tinha terminado.',
    'Nothing of it holds any more.': 'Já nada disso está em vigor.',
    'It became: {0}.': 'Passou a ser: {0}.',
    'Nothing of what it was about holds any more.': 'Já nada do que estava em causa está em vigor.',
    'It became a way back, in steps.': 'Passou a ser um regresso por passos.',
    'Its step is done.': 'O seu passo está dado.',
    'Everything is as it was before.': 'Está tudo como antes.',
    'Its step showed too much, twice.': 'O seu passo mostrou demasiado, duas vezes.',
    'Nobody decided the appeal against it in time.': 'Ninguém decidiu a tempo o recurso contra ela.',
    'Send more slowly, and to people who expect it.': 'Envie mais devagar e a pessoas que o esperam.',
    'Find out where these addresses come from, and send to nobody who did not confirm theirs.':
      'Descubra de onde vêm estes endereços e não envie a quem não confirmou o seu.',
    'Read what the servers said in the campaign’s report, and mend that first.':
      'Leia no relatório da campanha o que os servidores disseram e corrija isso primeiro.',
    'Find out who complains, and whether they expected these messages; offer a way to have fewer.':
      'Descubra quem se queixa e se esperava estas mensagens; ofereça uma forma de receber menos.',
    'Find out where these addresses come from, and take everything away that came the same way.':
      'Descubra de onde vêm estes endereços e retire tudo o que chegou pela mesma via.',
    'Send what was announced, and no more often.': 'Envie o que foi anunciado, e não mais vezes.',
    'Read why they were refused before you write the next one.':
      'Leia porque foram recusados antes de escrever o próximo.',
    'There is nothing to do.': 'Não há nada a fazer.',
    'Bring the documents, or take these people out.': 'Traga os documentos ou retire estas pessoas.',
    'Tell us how these consents came to be.': 'Diga-nos como surgiram estes consentimentos.',
    'Paste the lines as they are.': 'Cole as linhas tal como estão.',
    'Bring no list of which you cannot prove each row.': 'Não traga nenhuma lista de que não possa provar cada linha.',
    'Bring no list that was bought, rented, collected or borrowed, under whatever name.':
      'Não traga nenhuma lista comprada, alugada, recolhida ou emprestada, seja com que nome for.',
    'Read the decisions before the next appeal.': 'Leia as decisões antes do próximo recurso.',
    'Within a day: {0}.': 'Num dia: {0}.',
    'Within {0} days: {1}.': 'Em {0} dias: {1}.',
    'Within a day: {0}, of {1}: {2}, surely between {3} and {4}.':
      'Num dia: {0}, de {1}: {2}, com certeza entre {3} e {4}.',
    'Within {0} days: {1}, of {2}: {3}, surely between {4} and {5}.':
      'Em {0} dias: {1}, de {2}: {3}, com certeza entre {4} e {5}.',
    '{0} messages that servers took': '{0} mensagens que os servidores aceitaram',
    '{0} attempts that servers put off': '{0} tentativas que os servidores adiaram',
    '{0} addresses that do not exist': '{0} endereços que não existem',
    '{0} messages that servers refused': '{0} mensagens que os servidores recusaram',
    '{0} complaints': '{0} queixas',
    '{0} messages to addresses that nobody ever gave': '{0} mensagens para endereços que nunca ninguém deu',
    '{0} people who left by a link': '{0} pessoas que saíram por uma ligação',
    '{0} texts that the Anti-Spam Policy does not allow': '{0} textos que a política antispam não permite',
    '{0} texts that somebody had to look at': '{0} textos que alguém teve de ver',
    '{0} consents that were to be proved and were not': '{0} consentimentos que havia que provar e não foram provados',
    '{0} proofs that do not hold': '{0} provas que não se sustentam',
    '{0} pages that changed a form': '{0} páginas que alteraram um formulário',
    '{0} imports of which something that was attested is not true':
      '{0} importações com algo declarado que não é verdade',
    '{0} lists of a kind that is not taken': '{0} listas de um tipo que não se aceita',
    '{0} appeals that were decided against the account': '{0} recursos decididos contra a conta',
    // imports
    'The id of an account.': 'O ID de uma conta.',
    // http
    'There is no such account on this installation.': 'Essa conta não existe nesta instalação.',
    // conduct
    'This account is suspended. What it holds can be read, exported and proved, and recipients can leave. “Policy status” says why, and how to answer.':
      'Esta conta está suspensa. O que contém pode ser lido, exportado e comprovado, e os destinatários podem sair. «Conformidade» diz porquê, e como responder.',
    'This service is restricted for the account. “Policy status” says which, why, until when, and how to answer.':
      'Este serviço está restringido para a conta. «Conformidade» diz qual, porquê, até quando, e como responder.',
    'You work for this account, or did. Somebody who never has decides about it.':
      'Trabalha para esta conta, ou trabalhou. Decide alguém que nunca o tenha feito.',
    'You imposed this, or you appeal against it. Somebody else decides: another trust lead or administrator.':
      'Impôs esta medida, ou recorre dela. Decide outra pessoa: outro responsável de confiança ou administrador.',
    'You imposed this, or you appeal against it, and there is somebody else here. Make them a trust lead, and they decide.':
      'Impôs esta medida, ou recorre dela, e há aqui mais alguém. Nomeie essa pessoa responsável de confiança, e ela decide.',
    'It is about prohibited content: nobody decides that for themselves. Invite somebody, and make them a trust lead.':
      'Trata-se de conteúdo proibido: ninguém decide isso em causa própria. Convide alguém e nomeie essa pessoa responsável de confiança.',
    'Nobody else is here, so you may decide this yourself after 24 hours; it will be marked as self-decided.':
      'Não há aqui mais ninguém, por isso pode decidir após 24 horas; fica marcado como decidido pelo próprio.',
    'Name the services that this is about.': 'Indique os serviços abrangidos.',
    'Name an end that is still to come, or none.': 'Indique um fim que ainda esteja por vir, ou nenhum.',
    'Each step lets more leave than the one before, and less than all.':
      'Cada etapa deixa sair mais do que a anterior, e menos do que tudo.',
    'Nothing is taken from the account because of this case: there is no way back to plan.':
      'Nada é retirado à conta por causa deste caso: não há regresso a planear.',
    'The id of a measure.': 'O ID de uma medida.',
    'There is no such measure in this case.': 'Essa medida não existe neste caso.',
    'This measure has ended already.': 'Esta medida já terminou.',
    'There are fifty messages. Decide, or close the case.': 'Já há cinquenta mensagens. Decida, ou encerre o caso.',
    'There is no appeal that waits to be decided.': 'Não há nenhum recurso à espera de decisão.',
    'What the appeal is against does not hold any more. It can only be decided as lifted.':
      'Aquilo contra que se recorre já não está em vigor. Só pode ser decidido como levantado.',
    'An appeal waits to be decided: decide it “in steps”.': 'Há um recurso à espera de decisão: decida-o «por etapas».',
    'Nothing is held back because of this case: it went, or was ended.':
      'Nada está retido por causa deste caso: já saiu, ou foi terminado.',
    'Something still holds because of this case. Lift it first, or plan the way back.':
      'Ainda vigora algo por causa deste caso. Levante-o primeiro, ou planeie o regresso.',
    // consent
    'There is no such purpose in this account.': 'Essa finalidade não existe nesta conta.',
    // sites
    'Somebody else has saved since you opened it. Load it again, then make your change.':
      'Outra pessoa guardou alterações desde que abriu isto. Carregue de novo e faça depois a sua alteração.',
    // consent
    'Forms were looked at 120 times in this hour. Each look asks other machines; try again later.':
      'Examinaram-se formulários 120 vezes nesta hora. Cada exame consulta outras máquinas; tente de novo mais tarde.',
    'Another purpose has this slug. Choose another one.': 'Outra finalidade tem este identificador. Escolha outro.',
    'There are 200 purposes. Archive those that nobody is asked for any more.':
      'Já há 200 finalidades. Arquive aquelas pelas quais já não se pergunta a ninguém.',
    'A partner’s purpose has the slug “partner.” and the partner’s id, and no other purpose has one that begins so.':
      'A finalidade de um parceiro tem como identificador «partner.» e o id do parceiro, e nenhuma outra tem um que comece assim.',
    'This purpose is archived. Start a new one.': 'Esta finalidade está arquivada. Comece uma nova.',
    'The slug and the kind stand in people’s proofs and stay as they are. For other messages start a new purpose.':
      'O identificador e o tipo constam das provas das pessoas e não mudam. Para outras mensagens, comece uma nova finalidade.',
    // sites
    'The draft is the same as the published version.': 'O rascunho é igual à versão publicada.',
    // consent
    'Readers could not know what they agree to. Each entry of “errors” says what is missing.':
      'Os leitores não poderiam saber em que consentem. Cada entrada de «errors» diz o que falta.',
    'A published form asks for this purpose. Close that form or publish it without the box.':
      'Um formulário publicado pergunta por esta finalidade. Feche esse formulário ou publique-o sem a caixa.',
    'There are 500 forms. Use one of those that are closed again.':
      'Já há 500 formulários. Volte a usar um dos que estão fechados.',
    'A form can ask for purposes of this account that are published and not archived.':
      'Um formulário pode perguntar por finalidades desta conta que estejam publicadas e não arquivadas.',
    'This form is closed. Open it again first.': 'Este formulário está fechado. Reabra-o primeiro.',
    'This form does not ask as people must be asked. Each entry of “errors” says what is wrong where, and names the demand.':
      'Este formulário não pergunta como se deve perguntar às pessoas. Cada entrada de «errors» diz o que está errado e onde, e indica a exigência.',
    'The purpose of this box is not published yet. Publish the purpose first; then people can be asked for it.':
      'A finalidade desta caixa ainda não está publicada. Publique primeiro a finalidade; depois pode-se perguntar por ela.',
    'This box stands for no published purpose, so nobody could know what they agree to.':
      'Esta caixa não corresponde a nenhuma finalidade publicada: ninguém poderia saber em que consente.',
    '“{0}” is archived: nobody is asked for it any more.':
      '«{0}» está no arquivo: já não se pergunta por isso a ninguém.',
    'There is a newer version of “{0}”. Who ticks this box agrees to the older one.':
      'Há uma versão mais recente de «{0}». Quem assinala esta caixa consente na mais antiga.',
    '“{0}” does not come on this channel.': '«{0}» não existe neste canal.',
    'This box is about text messages or calls, and the form does not ask for a number. Add a field of the kind “tel”, which nobody has to fill in.':
      'Esta caixa refere-se a SMS ou a chamadas, e o formulário não pede um número. Adicione um campo do tipo «tel», que ninguém seja obrigado a preencher.',
    'A form asks for one phone number: else nobody could tell which of them a box is about.':
      'Um formulário pede um só número de telefone: de outro modo, ninguém saberia a qual deles se refere uma caixa.',
    'A form has {0} boxes at most.': 'Um formulário tem {0} caixas, no máximo.',
    'The form has no box, so nobody could agree to anything with it. Add one for each purpose.':
      'O formulário não tem nenhuma caixa, por isso ninguém poderia consentir em nada com ele. Adicione uma para cada finalidade.',
    'Say who asks: the full legal name of the organisation or person.':
      'Indique quem pede: a denominação completa da organização ou o nome completo da pessoa.',
    'Say how to reach whoever asks: an email address, a web address or a telephone number.':
      'Indique como contactar quem pede: um endereço de e-mail, um endereço web ou um número de telefone.',
    'Say in which country you are: it decides what else has to stand here.':
      'Indique em que país está: disso depende o que mais tem de constar aqui.',
    'A postal address has to stand on the form in this country.':
      'Neste país, o formulário tem de mostrar um endereço postal.',
    'Each message has to carry your postal address later; it is best shown here as well.':
      'Mais tarde, cada mensagem terá de ter o seu endereço postal; o melhor é mostrá-lo aqui também.',
    'A partner stands here by its own full name: one partner, one box.':
      'Um parceiro figura aqui com o seu próprio nome completo: um parceiro, uma caixa.',
    '“{0}” stands here twice.': '«{0}» figura aqui duas vezes.',
    'This colour cannot be read well on the paper: {0}, and it takes 4.5.':
      'Esta cor não se lê bem sobre o fundo: {0}; são precisos 4,5.',
    'Two fields have the same id; “email” is the id of the address that every form asks for.':
      'Dois campos têm o mesmo id; «email» é o id do endereço que todos os formulários pedem.',
    'Each language stands in the list once.': 'Cada idioma figura uma só vez na lista.',
    'the contrast is {0}': 'o contraste é {0}',
    '{0} says another rhythm than the boxes do. Say the same in both places.':
      'Com {0} indica-se uma frequência diferente da que está nas caixas. Diga o mesmo nos dois sítios.',
    '{0} announces messages that no box asked for. Say what was ticked, and no more.':
      'Com {0} anunciam-se mensagens que nenhuma caixa pediu. Diga o que foi assinalado, e mais nada.',
    '{0} says that nothing is offered, and the messages bring offers.':
      'Com {0} diz-se que nada é oferecido, e as mensagens trazem ofertas.',
    'When the page is drawn, this box is ticked.': 'Quando a página é desenhada, esta caixa está assinalada.',
    'These words do not stand out from what is behind them: {0}; it takes {1}.':
      'Estas palavras não se destacam do que está por trás delas: {0}; são precisos {1}.',
    'These words are smaller than people read: {0}; it takes {1} px, and {2} of the page’s own letters.':
      'Estas palavras são mais pequenas do que as pessoas conseguem ler: {0}; são precisos {1} px, e {2} vezes o tamanho de letra da própria página.',
    'This cannot be seen where it stands: {0}.': 'Isto não se vê onde está: {0}.',
    'The words are not where their box is: {0}. Both have to be seen at once.':
      'As palavras não estão junto da sua caixa: {0}. Têm de se ver ambas ao mesmo tempo.',
    'The page has a picture beside the logo. What people agree to is written, and not drawn.':
      'A página tem uma imagem além do logótipo. Aquilo em que as pessoas consentem é escrito, e não desenhado.',
    '{0} px wide, by night': '{0} px de largura, de noite',
    '{0} px wide, by day': '{0} px de largura, de dia',
    ticked: 'assinalada',
    '{0} % of it is seen': 'vê-se {0} %',
    'it has no box': 'não tem caixa',
    'one is off the screen': 'um está fora do ecrã',
    'Send the person’s email address as “email”, or their number as “phone”.':
      'Envie o endereço de e-mail da pessoa em «email», ou o número dela em «phone».',
    'Send as “ticked” the ids of the boxes that the person ticked; without a ticked box there is no consent.':
      'Envie em «ticked» os ids das caixas que a pessoa assinalou; sem uma caixa assinalada não há consentimento.',
    'Send as “form_id” and “form_version” which registered wording the person saw.':
      'Envie em «form_id» e «form_version» que texto registado a pessoa viu.',
    'Send as “form_version” which published version of the form the person saw.':
      'Envie em «form_version» que versão publicada do formulário a pessoa viu.',
    'Send as “locale” the language in which the person saw it.': 'Envie em «locale» o idioma em que a pessoa o viu.',
    'Send as “given_at” when the box was ticked, such as 2026-11-26T10:15:00+01:00.':
      'Envie em «given_at» quando a caixa foi assinalada, como 2026-11-26T10:15:00+01:00.',
    'Send “given_at” with its zone, such as 2026-11-26T10:15:00+01:00: without one nobody knows when it was.':
      'Envie «given_at» com o fuso horário, como 2026-11-26T10:15:00+01:00: sem ele, ninguém sabe quando foi.',
    'Send as “place” where it was: the address of the page, or the place by its name.':
      'Envie em «place» onde foi: o endereço da página, ou o nome do local.',
    'Send as “method” how the box was ticked: “api” before a program of yours, “paper” on a printed form.':
      'Envie em «method» como a caixa foi assinalada: «api» num programa seu, «paper» num formulário impresso.',
    'Send as “entered_by” who keyed the paper in.': 'Envie em «entered_by» quem introduziu os dados do papel.',
    'A scan has {0} KiB at most.': 'Uma digitalização tem {0} KiB, no máximo.',
    'The document is not what its media type says: send a PDF, a PNG or a JPEG.':
      'O documento não é o que o tipo indicado diz: envie um PDF, um PNG ou um JPEG.',
    'This has not been yet: nothing can have been ticked then.':
      'Esse momento ainda não chegou: nada pode ter sido assinalado então.',
    'This version was published later: nobody can have seen it then.':
      'Esta versão foi publicada mais tarde: ninguém a pode ter visto então.',
    'This version has no box “{0}”: nobody can have ticked it.':
      'Esta versão não tem a caixa «{0}»: ninguém a pode ter assinalado.',
    'A box for email was ticked: send the address as “email”.':
      'Foi assinalada uma caixa para e-mail: envie o endereço como «email».',
    'A box for text messages or calls was ticked: send the number as “phone”.':
      'Foi assinalada uma caixa para SMS ou chamadas: envie o número como «phone».',
    'The privacy notice cannot be read at its address: {0}. Readers have to find it there.':
      'Não se consegue ler a política de privacidade no endereço indicado: {0}. Os leitores têm de a encontrar lá.',
    'What stands at the address of the privacy notice is no text: a page or a PDF is.':
      'O que está no endereço da política de privacidade não é um texto: tem de ser uma página ou um PDF.',
    'this is no web address': 'isto não é um endereço web',
    'no web site listens on this port': 'nenhum site escuta nesta porta',
    'this address leads into a private network, where no reader comes':
      'este endereço leva a uma rede privada, onde nenhum leitor chega',
    'there is no such host': 'esse servidor não existe',
    'nothing answers there': 'ali nada responde',
    'its certificate is not valid': 'o certificado não é válido',
    'it does not answer in time': 'não responde a tempo',
    'it is too large to be kept': 'é demasiado grande para ser guardado',
    'it leads in a circle': 'anda em círculo',
    'it leads from https to http': 'leva de https a http',
    'what answers there is no web server': 'o que ali responde não é um servidor web',
    'it answers {0}': 'responde {0}',
    'On the page this consent is not one visible checkbox.':
      'Na página, este consentimento não é uma única caixa visível.',
    'On the page this box is ticked from the start.': 'Na página, esta caixa está assinalada desde o início.',
    'On the page this box has to be ticked.': 'Na página, é obrigatório assinalar esta caixa.',
    'The page does not show who asks.': 'A página não mostra quem pede.',
    'The page does not show this partner by name.': 'A página não mostra o nome deste parceiro.',
    'The page does not say in which language it is.': 'A página não diz em que idioma está.',
    'On the page this box has no label of its own, or cannot be reached by keyboard.':
      'Na página, esta caixa não tem etiqueta própria, ou não se chega a ela com o teclado.',
    'A field on the page has no label.': 'Um campo da página não tem etiqueta.',
    'The page holds a consent that nobody sees.': 'A página contém um consentimento que ninguém vê.',
    'The page has no place for the token that ties an answer to what was shown.':
      'A página não tem lugar para o token que liga uma resposta ao que foi mostrado.',
    'The page can send something that the form does not know: {0}.':
      'A página pode enviar algo que o formulário não conhece: {0}.',
    'The page could change what was shown: {0}.': 'A página poderia alterar o que foi mostrado: {0}.',
    'Text messages need terms that can be read. Give their web address, beginning with https://.':
      'Os SMS precisam de condições que se possam ler. Indique o endereço web delas, que começa por https://.',
    'Beside this box it does not say {0}.': 'Junto desta caixa, falta dizer: {0}.',
    'Beside this box there is no link to {0}.': 'Junto desta caixa, falta uma ligação para isto: {0}.',
    'the name of the programme and who sends it': 'o nome do programa e quem o envia',
    'how often': 'com que frequência',
    'that messages and data may cost something': 'que as mensagens e os dados podem ter custo',
    'how it is ended': 'como se termina',
    'that no purchase depends on it': 'que nenhuma compra depende disso',
    'the terms of the messages': 'as condições das mensagens',
    'the privacy notice': 'o aviso de privacidade',
    '{0} looks like a box, and is none. There is one box for each consent, and it is empty.':
      'Com {0} parece haver uma caixa, e não a há. Há uma caixa para cada consentimento, e está vazia.',
    '{0} advertises. The label is repeated in the mail that asks, which nobody has agreed to.':
      'Com {0} faz-se publicidade. A etiqueta repete-se no e-mail de confirmação, em que ainda ninguém consentiu.',
    '{0} is no part of a name. Who asks is named, and nothing is advertised with it.':
      'Num nome, {0} está a mais. Nomeia-se quem pede, e não se faz publicidade com isso.',
    '{0} names nobody. Each partner stands on the form by name, with a box of its own.':
      'Com {0} não se nomeia ninguém. Cada parceiro figura no formulário com o seu nome e uma caixa própria.',
    'Nobody has looked whether the privacy notice can be read.': 'Ninguém viu se o aviso de privacidade se pode ler.',
    'This text is missing in this language.': 'Falta este texto neste idioma.',
    'Name, description and frequency have {0} characters together at most.':
      'Nome, descrição e frequência têm, juntos, {0} caracteres, no máximo.',
    'This does not say which messages will come: about what, and of which kind.':
      'Isto não diz que mensagens virão: sobre o quê, e de que tipo.',
    '{0} leaves open what will come. Name the kinds of messages, and no others.':
      'Com {0} fica em aberto o que virá. Indique os tipos de mensagens, e mais nenhuns.',
    'This does not say how often messages come, such as once a week.':
      'Isto não diz com que frequência vêm mensagens, por exemplo uma vez por semana.',
    '{0} lets the rhythm stretch. Say the most that comes.':
      'Com {0} a frequência pode esticar. Diga o máximo que virá.',
    'Readers would expect fewer messages than the bound allows. The sentence and the bound say the same.':
      'Os leitores esperariam menos mensagens do que o limite permite. A frase e o limite têm de dizer o mesmo.',
    '{0} does not belong to what messages are for.': 'No que diz para que servem as mensagens, {0} está a mais.',
    'This joins {0}. Each of them is a purpose of its own.': 'Isto junta {0}. Cada parte é uma finalidade própria.',
    '{0} tells of another channel than this purpose has. Give it that channel, or leave it out: each has a box of its own.':
      '{0} fala de outro canal que esta finalidade não tem. Acrescente-o ou retire essas palavras: cada canal tem a sua própria caixa.',
    '{0} names nobody. A partner has a purpose of its own, and stands on the form by name.':
      'Com {0} não se nomeia ninguém. Um parceiro tem uma finalidade própria, e figura no formulário com o seu nome.',
    '{0} lets others write whom nobody names. Each has a purpose of its own.':
      'Com {0} poderiam escrever outros que ninguém nomeia. Cada um tem uma finalidade própria.',
    '{0} keeps the name of who writes. Say it.': 'Com {0} não se diz o nome de quem escreve. Diga-o.',
    '{0} hands an address on. Who gets it stands on the form by name, with a box of its own.':
      'Com {0} entrega-se um endereço a outros. Quem o recebe figura no formulário com o seu nome e uma caixa própria.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”.':
      'Com {0} trata-se de observar o que os leitores fazem. É uma finalidade própria, do tipo «tracking».',
    'This purpose is for tracking, and does not say that opens and clicks are measured.':
      'Esta finalidade serve para medir, e não diz que se medem aberturas e cliques.',
    '{0} makes a consent a duty. It has to be free.':
      'Com {0} o consentimento torna-se uma obrigação. Tem de ser livre.',
    '{0} has letters of another alphabet, or signs that nobody sees. Write it plainly.':
      'Em {0} há letras de outro alfabeto, ou sinais que ninguém vê. Escreva de forma simples.',
    'This is written in another language than the one it stands for.':
      'Isto está escrito num idioma diferente do indicado.',
    'Say in at least one language what people will get.':
      'Diga, em pelo menos um idioma, o que as pessoas vão receber.',
    'Choose the channels on which messages can come.': 'Escolha os canais por onde podem vir mensagens.',
    'Each channel stands in the list once.': 'Cada canal figura uma só vez na lista.',
    'Small letters, digits, - and _; 32 at most.': 'Letras minúsculas, algarismos, - e _; 32 no máximo.',
    'Small letters, digits, dots, - and _; 64 at most.': 'Letras minúsculas, algarismos, pontos, - e _; 64 no máximo.',
    // sites
    'Two capital letters, such as DE.': 'Duas letras maiúsculas, por exemplo DE.',
    'Six hexadecimal digits, such as #1d4ed8.': 'Seis algarismos hexadecimais, por exemplo #1d4ed8.',
    // consent
    'A consent is given by a checkbox, and by nothing else.': 'Um consentimento dá-se com uma caixa, e com mais nada.',
    'A box starts empty: nothing ticks it but its reader.': 'Uma caixa começa vazia: só quem a lê a assinala.',
    'Two boxes have the same id, so nobody could tell which of them was ticked.':
      'Duas caixas têm o mesmo id, por isso ninguém saberia qual delas foi assinalada.',
    'Two boxes ask for one purpose on one channel. One box stands for one purpose and channel.':
      'Duas caixas perguntam pela mesma finalidade no mesmo canal. Uma caixa corresponde a uma finalidade e a um canal.',
    'This label is also about {0}. Email, text messages and calls have a box each.':
      'Esta etiqueta refere-se também a isto: {0}. E-mail, SMS e chamadas têm uma caixa cada.',
    'This label joins {0}. Each purpose has a box of its own.':
      'Esta etiqueta junta {0}. Cada finalidade tem uma caixa própria.',
    'Along with messages, this label would have its reader accept or declare {0}. Take that out, or give it a box of its own that grants nothing.':
      'Além de mensagens, esta etiqueta levaria quem a lê a aceitar ou declarar {0}. Retire isso, ou dê-lhe uma caixa própria que não concede nada.',
    'At most {0} partners can stand on one form.': 'Num formulário podem figurar {0} parceiros, no máximo.',
    'Two partners have the id {0}.': 'Dois parceiros têm o id {0}.',
    'A partner stands on the form by name.': 'Um parceiro figura no formulário com o seu nome.',
    'Give the web address of this partner’s own privacy policy, beginning with https://.':
      'Indique o endereço web da política de privacidade do próprio parceiro, que começa por https://.',
    '{0} has no box of its own.': 'Falta uma caixa própria para {0}.',
    'A partner’s box has the partner’s name and policy beside it, and a purpose with the slug “partner.” and the id of the box.':
      'A caixa de um parceiro tem ao lado o nome e a política dele, e uma finalidade com o identificador «partner.» seguido do id da caixa.',
    '{0} tells something about the reader that the law protects more. Say “explicitly” in the label, and ask again in a second step.':
      'Com {0} revela-se algo sobre o leitor que a lei protege mais. Diga «explicitamente» na etiqueta, e pergunte de novo num segundo passo.',
    'This is neither an email address nor a phone number with its country’s code.':
      'Isto não é um endereço de e-mail nem um número de telefone com o indicativo do país.',
    'At most {0} lines at once. Send the rest in a second piece.':
      '{0} linhas de cada vez, no máximo. Envie o resto numa segunda parte.',
    'There is no such suppression.': 'Essa exclusão não existe.',
    'This person complained, or asked to be left alone or erased. That is not for you to lift: only their own new consent ends it.':
      'Esta pessoa queixou-se, ou pediu que a deixassem em paz ou que a apagassem. Não lhe cabe a si levantar a exclusão: só um novo consentimento da própria pessoa lhe põe fim.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”, with a box of its own.':
      'Com {0} trata-se de observar o que os leitores fazem. É uma finalidade própria, do tipo «tracking», com uma caixa própria.',
    '{0} is about watching what readers do, and no box asks for it. Make it a purpose of its own, with a box, or leave it.':
      'Com {0} trata-se de observar o que os leitores fazem, e nenhuma caixa o pede. Faça disso uma finalidade própria, com uma caixa, ou retire-o.',
    'This box is for tracking, and its label does not say that opens and clicks are measured.':
      'Esta caixa serve para medir, e a etiqueta não diz que se medem aberturas e cliques.',
    'A box in the file names a purpose that the file does not have, so nobody could know what it is for.':
      'Uma caixa do ficheiro refere uma finalidade que o ficheiro não tem, por isso ninguém saberia para que serve.',
    'This is what the newest version asks.': 'É isto que a versão mais recente pede.',
    'This version does not ask as people must be asked today. Each entry of “errors” says what is wrong where, and names the demand.':
      'Esta versão não pergunta como hoje se deve perguntar às pessoas. Cada entrada de «errors» diz o que está errado e onde, e indica a exigência.',
    '{0} asks for messages in a field. Only a box of its own can do that.':
      'Com {0} pedem-se mensagens num campo. Só uma caixa própria o pode fazer.',
    '{0} says that a box is ticked. Each starts empty, and its reader alone ticks it.':
      'Com {0} diz-se que uma caixa está assinalada. Todas começam vazias, e só quem as lê as assinala.',
    'The box for terms also asks for messages. It may accept the terms and nothing else.':
      'A caixa das condições também pede mensagens. Pode aceitar as condições e mais nada.',
    '{0} takes it as settled that its reader accepts or declares something. Nobody asked them.':
      'Com {0} dá-se por certo que o leitor aceita ou declara algo. Ninguém lhe perguntou.',
    '{0} uses an answer for what no box asks. Ask for it in a box of its own, or leave it.':
      'Com {0} usa-se uma resposta para algo que nenhuma caixa pede. Peça-o numa caixa própria, ou retire-o.',
    '{0} is for people who have ticked nothing. Whoever is written to subscribes themselves.':
      'Com {0} fala-se a pessoas que nada assinalaram. Quem recebe mensagens inscreve-se por si.',
    '{0} announces a call or a text message that no box asks for.':
      'Com {0} anuncia-se uma chamada ou um SMS que nenhuma caixa pede.',
    '{0} announces questions that others have. They are a purpose of their own.':
      'Com {0} anunciam-se perguntas de terceiros. São uma finalidade própria.',
    '{0} makes the consent a duty, or a condition for something else. It has to be free.':
      'Com {0} o consentimento torna-se uma obrigação, ou uma condição para outra coisa. Tem de ser livre.',
    'This box has no label in this language.': 'Esta caixa não tem etiqueta neste idioma.',
    'A label has at most {0} characters, so that people read it.':
      'Uma etiqueta tem {0} caracteres, no máximo, para que as pessoas a leiam.',
    'Neither the label nor what stands beside it says which messages will come.':
      'Nem a etiqueta nem o que está ao lado dela diz que mensagens virão.',
    '{0} turns the meaning of a tick around. A ticked box says yes to something.':
      'Com {0} inverte-se o sentido de assinalar. Uma caixa assinalada diz sim a algo.',
    'The purpose does not say how often messages come.': 'A finalidade não diz com que frequência vêm mensagens.',
    'The label does not name its channel. The page says it beside the box; it is better said in the label.':
      'A etiqueta não indica o seu canal. A página di-lo ao lado da caixa; é melhor dizê-lo na etiqueta.',
    'The way out is in every message. Say as well that it works at any time: people are told of that right.':
      'A forma de sair está em cada mensagem. Diga também que funciona a qualquer momento: as pessoas devem saber desse direito.',
    '{0} lets others write whom nobody names. Each has a box of its own, with its name.':
      'Com {0} poderiam escrever outros que ninguém nomeia. Cada um tem uma caixa própria, com o seu nome.',
    'The label of this box does not name “{0}”.': 'A etiqueta desta caixa não nomeia «{0}».',
    '{0} does not say that one subscribes. A button names its act, and no other.':
      'Com {0} não se diz que a pessoa se inscreve. Um botão diz o que faz, e mais nada.',
    'A button has at most {0} characters.': 'Um botão tem {0} caracteres, no máximo.',
    '{0} takes sending the form for consent. Only a ticked box is.':
      'Com {0} o envio do formulário é tomado por consentimento. Só uma caixa assinalada o é.',
    '{0} takes silence, or an empty box, for a yes. Only a ticked box is.':
      'Com {0} o silêncio, ou uma caixa vazia, é tomado por um sim. Só uma caixa assinalada o é.',
    'The purpose “{0}” has no words in this language. Publish a version of it that has them.':
      'A finalidade «{0}» não tem texto neste idioma. Publique uma versão que o tenha.',
    'Give the web address of your privacy notice, beginning with https://.':
      'Indique o endereço web da sua política de privacidade, que começa por https://.',
    'Give the web address of the terms, beginning with https://.':
      'Indique o endereço web das condições, que começa por https://.',
    'This text is in {0}, and the page is not.': 'Este texto está num idioma diferente do da página: {0}.',
    'A title has at most {0} characters.': 'Um título tem {0} caracteres, no máximo.',
    '{0} puts whoever says no to shame. A no is as good an answer as a yes.':
      'Com {0} envergonha-se quem diz não. Um «não» vale tanto como um «sim».',
    '{0} presses for time. A list has room for everybody, today and tomorrow.':
      'Com {0} mete-se pressa. Numa lista há lugar para todos, hoje e amanhã.',
    'Say that the consent can be withdrawn.': 'Diga que o consentimento pode ser retirado.',
    'Say that the consent can be withdrawn at any time.':
      'Diga que o consentimento pode ser retirado a qualquer momento.',
    'Say how the consent can be withdrawn, such as by a link in each message.':
      'Diga como se pode retirar o consentimento, por exemplo com uma ligação em cada mensagem.',
    'A consent can always be withdrawn; this sentence denies it.':
      'Um consentimento pode sempre ser retirado; esta frase nega-o.',
    English: 'inglês',
    French: 'francês',
    German: 'alemão',
    Spanish: 'espanhol',
    Italian: 'italiano',
    Portuguese: 'português',
    'another language': 'outra língua',
    // content
    'This is not written in that format, or has faults: mend what the preflight shows first.':
      'Isto não está escrito nesse formato, ou tem erros: corrija primeiro o que a verificação prévia mostra.',
    'Markdown has at most {0} characters, and this is longer.':
      'O Markdown tem {0} caracteres, no máximo, e este texto é mais longo.',
    'A tag such as {% if %} stands where only HTML has a place for it, between the rows of a table for instance.':
      'Há um marcador como {% if %} onde só o HTML tem lugar para ele, por exemplo entre as linhas de uma tabela.',
    'the name': 'o nome',
    'the postal address': 'a morada postal',
    'a style for all that is in the message': 'um estilo para tudo o que está na mensagem',
    'it is in a block that not every reader gets': 'está num bloco que nem todos os leitores recebem',
    'why the reader gets it': 'porque o leitor a recebe',
    'the link to unsubscribe': 'a ligação para cancelar',
    'the link to the preferences': 'a ligação para as preferências',
    'the link that answers “why did I get this?”': 'a ligação que responde a «porque recebi isto?»',
    'your name': 'o seu nome',
    'your postal address': 'a sua morada postal',
    'The subject is empty.': 'O assunto está vazio.',
    'A subject is one line.': 'Um assunto tem uma só linha.',
    'The subject has more than {0} characters.': 'O assunto tem mais de {0} caracteres.',
    'Most mail programs show about {0} characters of a subject.':
      'A maioria dos programas de correio mostra cerca de {0} caracteres de um assunto.',
    '“{0}” says that this is an answer or is passed on, and it is neither. A subject must be truthful.':
      '«{0}» diz que se trata de uma resposta ou de um reencaminhamento, e não é nem uma coisa nem outra. Um assunto tem de dizer a verdade.',
    'A subject in capitals reads as shouting, and spam filters count it.':
      'Um assunto em maiúsculas lê-se como um grito, e os filtros de spam contam-no.',
    '“{0}” looks like spam to people and to filters.': '«{0}» parece spam, às pessoas e aos filtros.',
    'The subject cannot contain itself.': 'O assunto não pode conter-se a si próprio.',
    'The name of the sender is empty.': 'O nome do remetente está vazio.',
    'The name of a sender is one line.': 'O nome de um remetente tem uma só linha.',
    'The name of the sender has more than {0} characters.': 'O nome do remetente tem mais de {0} caracteres.',
    'Most mail programs show about {0} characters of a name.':
      'A maioria dos programas de correio mostra cerca de {0} caracteres de um nome.',
    '“{0}” in the name of a sender would be taken for the address that the message comes from.':
      '«{0}» no nome de um remetente seria tomado pelo endereço de onde vem a mensagem.',
    'The preview text is one line.': 'O texto de pré-visualização tem uma só linha.',
    'The preview text has more than {0} characters.': 'O texto de pré-visualização tem mais de {0} caracteres.',
    'Without a preview text, mail programs show the first words of the message beside the subject.':
      'Sem texto de pré-visualização, os programas de correio mostram as primeiras palavras da mensagem ao lado do assunto.',
    'Most mail programs show fewer than {0} characters of the preview text.':
      'A maioria dos programas de correio mostra menos de {0} caracteres do texto de pré-visualização.',
    'Each message names who sends it and where they can be reached by post. Fill in {0} under Settings.':
      'Cada mensagem indica quem a envia e onde pode ser contactado por correio postal. Preencha isto nas definições: {0}.',
    'Choose what this message is for: each message says what its reader agreed to.':
      'Escolha para que serve esta mensagem: cada mensagem diz em que o leitor consentiu.',
    'Nobody has a value {{ {0} }}: it prints nothing.': 'Ninguém tem um valor {{ {0} }}: nada aparece no seu lugar.',
    'This part is too much work for one message ({0}). Loop over less, or print less.':
      'Esta parte dá demasiado trabalho para uma só mensagem ({0}). Repita menos, ou mostre menos.',
    'A merge tag cannot stand here, inside a tag. Put it into a quoted attribute or between tags.':
      'Um marcador não pode estar aqui, dentro de uma etiqueta. Ponha-o num atributo entre aspas ou entre etiquetas.',
    'Put the value of {0} into quotation marks: a merge tag in it could end it early.':
      'Ponha entre aspas o valor de {0}: um marcador nele poderia terminá-lo antes de tempo.',
    'Merge tags do not work inside HTML comments.': 'Os marcadores não funcionam em comentários HTML.',
    'Merge tags do not work in styles.': 'Os marcadores não funcionam em estilos.',
    'Merge tags do not work in <{0}>.': 'Os marcadores não funcionam em <{0}>.',
    'Merge tags do not work in {0}.': 'Os marcadores não funcionam em {0}.',
    'This block begins in one element and ends in another. Each of its branches has to hold whole elements.':
      'Este bloco começa num elemento e acaba noutro. Cada um dos seus ramos tem de conter elementos inteiros.',
    'The HTML around this merge tag is broken, so that mail programs would move it elsewhere. Is a table or a cell not closed?':
      'O HTML à volta deste marcador está partido, por isso os programas de correio movê-lo-iam para outro sítio. Há alguma tabela ou célula por fechar?',
    '<{0}> does not belong in a message: mail programs remove it, and filters mistrust it.':
      '<{0}> não cabe numa mensagem: os programas de correio retiram-no e os filtros desconfiam dele.',
    '{0} runs a script, and scripts do not run in messages.':
      '{0} executa um script, e nas mensagens não correm scripts.',
    'A message cannot send its reader to another page by itself.':
      'Uma mensagem não pode, por si, enviar o leitor para outra página.',
    '“{0}” is not a link for a message: use https, http, mailto, tel or sms.':
      '«{0}» não é uma ligação para uma mensagem: use https, http, mailto, tel ou sms.',
    '“{0}” leads nowhere: a message has no site that it is part of. Write the whole address.':
      '«{0}» não leva a lado nenhum: uma mensagem não faz parte de nenhum site. Escreva o endereço completo.',
    '“{0}” can be reached from your network only.': '«{0}» só se alcança a partir da sua rede.',
    'Most mail programs do not show images that are written into the message. Put it on a server and link to it.':
      'A maioria dos programas de correio não mostra imagens incluídas na mensagem. Ponha a imagem num servidor e crie uma ligação para ela.',
    '“{0}” is no address of an image.': '«{0}» não é o endereço de uma imagem.',
    'An image that nobody can see tells somebody who opened the message. Opens are measured only for those who agreed to it.':
      'Uma imagem que ninguém vê diz a alguém quem abriu a mensagem. Só se medem as aberturas de quem consentiu nisso.',
    'With {{ {0} }} in its address this image is another one for each reader, and so tells who opened the message. Opens are measured only for those who agreed to it. Where readers should see different images, choose between them with {% if %}.':
      'Com {{ {0} }} no endereço, esta imagem é diferente para cada leitor e revela assim quem abriu a mensagem. Só se medem as aberturas de quem consentiu nisso. Se os leitores devem ver imagens diferentes, escolha entre elas com {% if %}.',
    'With {{ {0} }} in its address this link tells who followed it. Clicks are measured only for those who agreed to it, by links that we make. Take the value out.':
      'Com {{ {0} }} no endereço, esta ligação revela quem a seguiu. Só se medem os cliques de quem consentiu nisso, com ligações que somos nós a criar. Retire o valor.',
    'Whoever has not agreed to be measured gets this link without {{ {0} }}, unless many others have the same value: it would tell who followed the link.':
      'Quem não consentiu na medição recebe esta ligação sem {{ {0} }}, a menos que muitas outras pessoas tenham o mesmo valor: de outro modo, revelaria quem seguiu a ligação.',
    '“{0}” does not belong in the styles of a message.': '«{0}» não tem lugar nos estilos de uma mensagem.',
    'This style hides the whole message.': 'Este estilo oculta a mensagem inteira.',
    'The message is empty.': 'A mensagem está vazia.',
    'Elements stand within each other more than {0} deep.':
      'Há elementos encaixados uns nos outros a mais de {0} níveis.',
    'The message has more than {0} tags.': 'A mensagem tem mais de {0} etiquetas.',
    'The source has more than {0} characters.': 'O código-fonte tem mais de {0} caracteres.',
    'The message has {0} bytes, and Gmail cuts off what is beyond {1}: the way to unsubscribe, too.':
      'A mensagem tem {0} bytes, e o Gmail corta o que passa de {1}: também o cancelamento.',
    'The message has {0} bytes. Gmail cuts off what is beyond {1}.':
      'A mensagem tem {0} bytes. O Gmail corta o que passa de {1}.',
    'There are too many styles.': 'Há demasiados estilos.',
    'The text part has more than {0} characters.': 'A parte de texto tem mais de {0} caracteres.',
    'The text part is empty. Leave it to be made from the HTML, or write one.':
      'A parte de texto está vazia. Deixe que seja feita a partir do HTML, ou escreva-a.',
    'The text is empty.': 'O texto está vazio.',
    'With everything that is sent along, this text has more than {0} parts. Nobody reads so many.':
      'Com tudo o que se acrescenta, este SMS tem mais de {0} partes. Ninguém lê tantas.',
    'This text is sent, and paid for, as {0} messages to each reader.':
      'Este SMS é enviado, e pago, como {0} mensagens a cada leitor.',
    '“{0}” is not among the 128 characters of text messages. One of those leaves room for 70 characters in place of 160, and the text costs more.':
      '«{0}» não está entre os 128 caracteres dos SMS. Basta um assim para caberem 70 caracteres em vez de 160, e o SMS custa mais.',
    'The name of the sender holds “{0}”, which is not among the 128 characters of text messages: each text that says it costs more.':
      'O nome do remetente contém «{0}», que não está entre os 128 caracteres dos SMS: cada SMS que o diga custa mais.',
    'Each text says who sends it, and this sender has no name. Fill it in under Texts, Senders.':
      'Cada SMS diz quem o envia, e este remetente não tem nome. Indique-o em Respostas por SMS, Remetentes e palavras-chave.',
    '{0} hides where the link leads. Networks block such links, and nobody can look before touching one. Write the whole address.':
      '{0} esconde para onde leva a ligação. As redes bloqueiam essas ligações, e ninguém pode ver antes de tocar. Escreva o endereço completo.',
    '{0} is none of your sites or domains. Say why this text leads there, or link to your own.':
      '{0} não é nenhum dos seus sites ou domínios. Diga porque este texto leva lá, ou ligue ao seu.',
    'Texts have no {{ {0} }}. The way out is added to each that needs one; {{ links.preferences }} is there as well.':
      'Os SMS não têm {{ {0} }}. A forma de sair é acrescentada a cada um que precise dela; também existe {{ links.preferences }}.',
    'This is no MJML: it begins with <mjml> and has an <mj-body>.':
      'Isto não é MJML: começa por <mjml> e tem um <mj-body>.',
    '<{0}> is not closed, or closed where another element is open.':
      '<{0}> não está fechado, ou fecha-se onde há outro elemento aberto.',
    '<mj-include> would read a file of this server. Put its content here.':
      '<mj-include> leria um ficheiro deste servidor. Ponha aqui o seu conteúdo.',
    'This MJML takes more than {0} to read. Make it smaller, or put fewer elements into each other.':
      'Ler este MJML exige demasiado: mais de {0}. Torne-o mais pequeno, ou encaixe menos elementos uns nos outros.',
    'Many messages in MJML are being read. Try again in a moment.':
      'Estão a ser lidas muitas mensagens em MJML. Tente de novo daqui a pouco.',
    'This is MJML, which no mail program reads: choose MJML as the format.':
      'Isto é MJML, que nenhum programa de correio lê: escolha MJML como formato.',
    'Readers will see “{0}” as it stands: Markdown has no HTML. Say it in Markdown, or choose HTML as the format.':
      'Os leitores verão «{0}» tal como está: o Markdown não tem HTML. Diga-o em Markdown, ou escolha HTML como formato.',
    'Markdown has at most {0} characters.': 'O Markdown tem {0} caracteres, no máximo.',
    'We add the footer that each message needs, because yours lacks {0}.':
      'Acrescentamos o rodapé de que cada mensagem precisa, porque no seu falta: {0}.',
    'The link to unsubscribe cannot be seen ({0}). Show it, or leave it to the footer that we add.':
      'A ligação para cancelar a subscrição não se vê ({0}). Mostre-a, ou deixe-a para o rodapé que acrescentamos.',
    'This stands where HTML does not allow it; mail programs will show it elsewhere.':
      'Isto está onde o HTML não o permite; os programas de correio vão mostrá-lo noutro sítio.',
    'This link leads nowhere.': 'Esta ligação não leva a lado nenhum.',
    '“{0}” is not encrypted. Use https.': '«{0}» não está cifrado. Use https.',
    '{0} hides where the link leads; many filters refuse such links.':
      '{0} esconde para onde leva a ligação; muitos filtros recusam essas ligações.',
    'The link shows {0} but leads elsewhere, as phishing does.':
      'A ligação mostra {0} mas leva a outro sítio, como faz o phishing.',
    '“{0}” does not say where the link leads, for those who hear the message read.':
      '«{0}» não diz aonde leva a ligação a quem ouve a mensagem lida em voz alta.',
    'Say in alt="…" what the image shows, or alt="" if it shows nothing: many readers see no images.':
      'Diga em alt="…" o que a imagem mostra, ou alt="" se não mostra nada: muitos leitores não veem imagens.',
    '“{0}” only keeps the place. Write your own words there, or take it out.':
      '«{0}» serve só para guardar o lugar. Escreva aí as suas próprias palavras, ou retire-o.',
    '“{0}” is an address for examples, and nothing of yours is there. Put in where it should lead.':
      '«{0}» é um endereço de exemplo, e não há lá nada seu. Ponha aí aonde deve levar.',
    'There is more than one <h1>.': 'Há mais do que um <h1>.',
    'Text of {0} is hard to read.': 'Texto de {0} lê-se mal.',
    'Words from one person to another, with nothing around them.': 'Palavras de uma pessoa a outra, sem nada à volta.',
    'One long story and two short ones, every month.': 'Uma história longa e duas curtas, todos os meses.',
    'One thing that happens once: an event, an opening, a launch.':
      'Algo que acontece uma vez: um evento, uma abertura, um lançamento.',
    // delivery
    'They ordered something: confirmation, change, dispatch, delivery, return.':
      'Encomendou algo: confirmação, alteração, expedição, entrega, devolução.',
    'They paid, or owe: invoice, receipt, failed payment, refund.':
      'Pagou, ou deve: fatura, recibo, pagamento falhado, reembolso.',
    'They booked: confirmation, change, reminder, cancellation.':
      'Fez uma reserva: confirmação, alteração, lembrete, cancelamento.',
    'They opened, changed or closed an account.': 'Abriu, alterou ou fechou uma conta.',
    'They sign in: a code, another password, a new device.':
      'Inicia sessão: um código, outra palavra-passe, um dispositivo novo.',
    'They asked something: the answer.': 'Fez uma pergunta: a resposta.',
    'They asked for access, correction or erasure of their data.':
      'Pediu o acesso, a retificação ou o apagamento dos seus dados.',
    'There is no such route.': 'Essa via não existe.',
    'This is neither the name of a host nor an address.': 'Isto não é o nome de um servidor nem um endereço.',
    'This host is on a private network. Only the account of this installation’s operator may send through it.':
      'Este servidor está numa rede privada. Só a conta do operador desta instalação pode enviar através dele.',
    'A log-in would cross the network unencrypted. Choose another kind of encryption, or leave the log-in out.':
      'Os dados de início de sessão passariam pela rede sem cifragem. Escolha outro tipo de cifragem, ou não inicie sessão.',
    'A log-in is a user name and a password. Give both, or neither.':
      'Para iniciar sessão são precisos um nome de utilizador e uma palavra-passe. Indique ambos, ou nenhum.',
    'This kind of route has no host of its own: the DNS names each recipient’s, and where providers are we know. Leave it out.':
      'Este tipo de via não tem servidor próprio: o DNS indica os de cada destinatário, e onde estão os fornecedores já nós sabemos. Não indique nenhum.',
    'A provider knows an account by its key: of SES the access key ID as user name and the secret key as password, of the others the key as password alone.':
      'Um fornecedor conhece uma conta pela chave: no SES, o ID da chave de acesso como nome de utilizador e a chave secreta como palavra-passe; nos outros, só a chave como palavra-passe.',
    'There is no such region: of SES it is one like “eu-west-1”, of SendGrid “global” or “eu”.':
      'Essa região não existe: no SES, é uma como «eu-west-1»; no SendGrid, «global» ou «eu».',
    'Names of streams and configuration sets are letters, digits, “-” and “_”, 64 at most.':
      'Os nomes de fluxos e de conjuntos de configurações têm letras, algarismos, «-» e «_», 64 no máximo.',
    'Several messages at once over one connection are for a relay that you know. Leave it at 1.':
      'Várias mensagens ao mesmo tempo por uma ligação são para um servidor que conhece. Deixe em 1.',
    'Recipients’ own servers take mail without a log-in. Leave the user name and the password out.':
      'Os servidores dos próprios destinatários aceitam correio sem início de sessão. Deixe em branco o nome de utilizador e a palavra-passe.',
    'This is not an address of a machine, or not a name for one.':
      'Isto não é o endereço de uma máquina, nem um nome que ela possa ter.',
    'The addresses and the name of this machine are given out by its operator, for the operator’s account.':
      'Os endereços e o nome desta máquina são atribuídos pelo operador dela, para a conta do operador.',
    'This kind of encryption does not go with this kind of route: “mta-sts” is for direct ones, “implicit” and “none” are for relays.':
      'Este tipo de cifragem não serve para este tipo de via: «mta-sts» é para as diretas, «implicit» e «none» são para as que passam por um servidor SMTP.',
    'The sandbox mailbox is always there and has no settings. Make another route instead.':
      'A caixa de testes está sempre disponível e não tem definições. Crie outra via.',
    'There are 20 routes. Remove one that is not used.': 'Já há 20 vias. Remova uma que não seja usada.',
    'A test message goes to the address of the user who asks for it. Ask as a user, or without `send`.':
      'Uma mensagem de teste vai para o endereço do utilizador que a pede. Peça-a como utilizador, ou sem `send`.',
    'Accept the policies first. Until then this account sends nothing, not even a test message.':
      'Aceite primeiro as políticas. Até lá, esta conta não envia nada, nem sequer uma mensagem de teste.',
    'Save a contact address under Settings first: the test message is sent from it.':
      'Guarde primeiro um endereço de contacto nas definições: é dele que sai a mensagem de teste.',
    'This is the 20th test within the hour. Wait a little.': 'Este é o 20.º teste nesta hora. Espere um pouco.',
    'Mail leaves by this route. Make another one active first.':
      'O correio sai por esta via. Ponha primeiro outra em uso.',
    // feedback
    'This is not a sender domain of the account.': 'Este não é um domínio de envio da conta.',
    // delivery
    'This is not the name of a domain.': 'Este não é o nome de um domínio.',
    'There is a key of this kind for the domain already. Rotate it instead.':
      'Já há uma chave deste tipo para o domínio. Renove-a.',
    'There are 50 sender domains. Retire one that is not used.':
      'Já há 50 domínios de envio. Retire um que não seja usado.',
    'The domain has no key of this kind that signs.': 'O domínio não tem nenhuma chave deste tipo que assine.',
    'There is a new key already. It signs as soon as the DNS has it.':
      'Já há uma chave nova. Assina assim que o DNS a tiver.',
    'The domain has no such key.': 'O domínio não tem essa chave.',
    'No other key signs for this domain. Rotate it, or retire the domain.':
      'Nenhuma outra chave assina por este domínio. Renove-a, ou retire o domínio.',
    'The DNS was asked often enough within the hour. It is asked again by itself.':
      'O DNS já foi consultado vezes suficientes nesta hora. Volta a ser consultado automaticamente.',
    'Another account of this installation has proven this domain. It can be used here once it is given up there.':
      'Outra conta desta instalação comprovou este domínio. Poderá ser usado aqui quando for deixado lá.',
    'Mail leaves encrypted wherever its server can.': 'O correio sai cifrado sempre que o servidor consegue.',
    'A route of yours does not encrypt. Choose STARTTLS or TLS for it; Gmail asks for it.':
      'Uma das suas vias não cifra. Escolha STARTTLS ou TLS para ela; o Gmail exige-o.',
    'Each message of a campaign carries it, and it is signed (RFC 8058).':
      'Cada mensagem de uma campanha leva-o, e está assinado (RFC 8058).',
    'Not looked up yet. It says what becomes of mail that only pretends to be yours; begin with p=none.':
      'Ainda não consultado. Diz o que acontece ao correio que só finge ser seu; comece com p=none.',
    'Not looked up yet. Only needed while no signing key is published.':
      'Ainda não consultado. Só é preciso enquanto nenhuma chave de assinatura estiver publicada.',
    'Not looked up yet. This key signs as soon as the DNS has it.':
      'Ainda não consultado. Esta chave assina assim que o DNS a tiver.',
    'Not looked up yet.': 'Ainda não consultado.',
    'Leave it where it is for now: mail that was signed with it is still on its way.':
      'Deixe-o onde está por agora: ainda há correio a caminho assinado com ele.',
    'Not looked up yet. With it, bounces and reports come straight back here.':
      'Ainda não consultado. Com ele, as devoluções e os relatórios voltam diretamente aqui.',
    'Not looked up yet. It goes with the record above.': 'Ainda não consultado. Acompanha o registo acima.',
    'Not looked up yet. With it, those who write to you tell where encryption fails.':
      'Ainda não consultado. Com ele, quem lhe escreve diz onde a cifra falha.',
    'Not looked up yet. Whoever gave you the address sets its name.':
      'Ainda não consultado. O nome é definido por quem lhe deu o endereço.',
    'Not looked up yet. In place of spf.your-provider.example goes the name that your provider tells you.':
      'Ainda não consultado. Em vez de spf.your-provider.example vai o nome que o seu fornecedor indica.',
    'Not looked up yet. If there is such a record already, add the middle part to it: two records count as none.':
      'Ainda não consultado. Se já houver um registo desses, junte-lhe a parte do meio: dois registos contam como nenhum.',
    'Publish {0} and {1} of {2}, as Settings, Sending shows them; then check again.':
      'Publique {0} e {1} de {2}, como mostram as Definições, Envio; depois verifique outra vez.',
    'Publish {0} of {1}, as Settings, Sending shows them; then check again.':
      'Publique {0} de {1}, como mostram as Definições, Envio; depois verifique outra vez.',
    'the proof that the domain is yours': 'a prova de que o domínio é seu',
    'the DKIM key': 'a chave DKIM',
    'the SPF record': 'o registo SPF',
    'the DMARC record': 'o registo DMARC',
    'the MX record of the return path': 'o registo MX do caminho de retorno',
    'the SPF record of the return path': 'o registo SPF do caminho de retorno',
    'the name of the sending address (PTR)': 'o nome do endereço de envio (PTR)',
    encryption: 'a cifra',
    'the record for reports about encryption': 'o registo dos relatórios sobre a cifra',
    'the way out by one click': 'o cancelamento com um clique',
    'The DNS did not answer. It is asked again by itself.': 'O DNS não respondeu. Volta a ser consultado sozinho.',
    'There is no such record yet. New records may take hours to appear.':
      'Esse registo ainda não existe. Os novos podem demorar horas a aparecer.',
    'The name leads to {0}, where no key stands.': 'O nome leva a {0}, onde não há nenhuma chave.',
    'What stands there is no key. Copy the value again.': 'O que lá está não é uma chave. Copie o valor outra vez.',
    'The key was taken back: its record is empty. Copy the value again.':
      'A chave foi retirada: o seu registo está vazio. Copie o valor outra vez.',
    'There is a record, but with another key. Copy the value again.':
      'Há um registo, mas com outra chave. Copie o valor outra vez.',
    'The record allows this key for something else than mail. Copy the value again.':
      'O registo permite esta chave para outra coisa que não correio. Copie o valor outra vez.',
    'There are several records; some receivers take the wrong one. Keep ours.':
      'Há vários registos; alguns recetores usam o errado. Fique com o nosso.',
    'The key is published, but marked as a test (t=y): take that away.':
      'A chave está publicada, mas marcada como teste (t=y): retire isso.',
    'The key is published.': 'A chave está publicada.',
    'The domain is proven to be yours.': 'Está comprovado que o domínio é seu.',
    'Only needed while no signing key is published.':
      'Só é preciso enquanto nenhuma chave de assinatura estiver publicada.',
    'The domain says nothing about who may send for it. Your provider tells you what to include.':
      'O domínio não diz quem pode enviar por ele. O seu fornecedor diz-lhe o que incluir.',
    'There are several such records, which counts as none. Join them into one.':
      'Há vários registos destes, o que conta como nenhum. Junte-os num só.',
    'In place of {0} goes the name that your provider tells you.':
      'Em vez de {0} vai o nome que o seu fornecedor indica.',
    'The record lets everybody send for this domain. End it with ~all or -all.':
      'O registo deixa qualquer um enviar por este domínio. Termine-o com ~all ou -all.',
    'It takes {0} look-ups to read this record, and receivers stop at {1}: then nothing of it counts. Take includes away that you do not need.':
      'São precisas {0} consultas para ler este registo, e os recetores param em {1}: então nada conta. Retire os include de que não precisa.',
    'Receivers cannot read this record: {0}.': 'Os recetores não conseguem ler este registo: {0}.',
    'Part of it could not be looked up: {0}.': 'Parte dele não se conseguiu consultar: {0}.',
    'It does not allow {0}, from which your mail leaves ({1}).': 'Não permite {0}, de onde sai o seu correio ({1}).',
    'Add ip6:{0} to it.': 'Acrescente ip6:{0}.',
    'Add ip4:{0} to it.': 'Acrescente ip4:{0}.',
    'Found, with {0} of {1} look-ups.': 'Encontrado, com {0} de {1} consultas.',
    '{0} of its names lead nowhere.': '{0} dos seus nomes não levam a lado nenhum.',
    'It does not name {0} itself; make sure that it includes what your provider tells you.':
      'Não nomeia {0} em si; verifique se inclui o que o seu fornecedor indica.',
    'There are several such records, which counts as none. Keep one.':
      'Há vários registos destes, o que conta como nenhum. Fique com um.',
    'The record names no policy that is one: p=none, p=quarantine or p=reject.':
      'O registo não nomeia nenhuma política válida: p=none, p=quarantine ou p=reject.',
    'Mail that only pretends to be yours is let through (p=none).': 'O correio que só finge ser seu passa (p=none).',
    'To read reports here, add mailto:{0} to its rua.': 'Para ler os relatórios aqui, acrescente mailto:{0} à sua rua.',
    'It is that of the organisation.': 'É o da organização.',
    'Mail that only pretends to be yours goes to the junk folder.':
      'O correio que só finge ser seu vai para a pasta de lixo.',
    'Mail that only pretends to be yours is refused.': 'O correio que só finge ser seu é recusado.',
    'What stands there is no such record. Copy the value again.':
      'O que lá está não é um registo desses. Copie o valor outra vez.',
    'Without it, nobody tells you where the encryption of mail to you fails.':
      'Sem ele, ninguém lhe diz onde falha a cifra do correio que recebe.',
    'The record names nobody to tell: its rua is missing or no address.':
      'O registo não nomeia ninguém a avisar: a sua rua falta ou não é um endereço.',
    'Senders tell where encryption fails.': 'Os remetentes dizem onde a cifra falha.',
    'Without it, bounces come to the mail server of the domain itself and are not read here.':
      'Sem ele, as devoluções vão para o servidor de correio do próprio domínio e não são lidas aqui.',
    'Bounces come back here.': 'As devoluções voltam aqui.',
    'Bounces go to {0} first, and not to {1}.': 'As devoluções vão primeiro para {0}, e não para {1}.',
    'Bounces go to nobody first, and not to {0}.': 'As devoluções não vão primeiro para ninguém, nem para {0}.',
    '{0} has no name. Whoever gave you the address sets it; Gmail and others refuse mail without one.':
      '{0} não tem nome. É definido por quem lhe deu o endereço; o Gmail e outros recusam correio sem ele.',
    'The name leads back to the address.': 'O nome leva de volta ao endereço.',
    '{0} does not lead back to {1}: give that name an AAAA record.':
      '{0} não leva de volta a {1}: dê a esse nome um registo AAAA.',
    '{0} does not lead back to {1}: give that name an A record.':
      '{0} não leva de volta a {1}: dê a esse nome um registo A.',
    'There is no such host. Check its name.': 'Esse servidor não existe. Verifique o nome.',
    'The name of the host leads into a private network. Only the account of this installation’s operator may send there.':
      'O nome do servidor leva a uma rede privada. Só a conta do operador desta instalação pode enviar para lá.',
    'Nothing answers at this host and port. Check both, and whether a firewall is in between.':
      'Nada responde nesse servidor e porta. Verifique ambos, e se há uma firewall pelo meio.',
    'The server hung up. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'O servidor desligou. Verifique a porta e o tipo de cifra: 465 é para TLS desde o início, 587 para STARTTLS.',
    'The server did not answer in time. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'O servidor não respondeu a tempo. Verifique a porta e o tipo de cifra: 465 é para TLS desde o início, 587 para STARTTLS.',
    'The server said no.': 'O servidor disse que não.',
    'The server is not available now. Try again later.': 'O servidor não está disponível agora. Tente mais tarde.',
    'The connection could not be encrypted. Check the port, the kind of encryption, and whether the certificate is valid for this host.':
      'Não foi possível cifrar a ligação. Verifique a porta, o tipo de cifra e se o certificado é válido para este servidor.',
    'There is no safe way to log in: the server offers none, or only without encryption.':
      'Não há forma segura de iniciar sessão: o servidor não oferece nenhuma, ou só sem cifra.',
    'What answers there does not speak SMTP. Check the port.': 'O que ali responde não fala SMTP. Verifique a porta.',
    'The test could not be written down here. Look at the log of the installation.':
      'O teste não pôde ser anotado aqui. Veja o registo da instalação.',
    'The test was stopped.': 'O teste foi interrompido.',
    'The server answers, and offers no encryption (STARTTLS) at this port. Try port 465 with TLS from the start, or ask the provider which port encrypts.':
      'O servidor responde e não oferece cifra (STARTTLS) nesta porta. Tente a porta 465 com TLS desde o início, ou pergunte ao fornecedor que porta cifra.',
    'The server refused the log-in. Check the user name and the password.':
      'O servidor recusou o início de sessão. Verifique o utilizador e a palavra-passe.',
    'The log-in works, but the server does not take mail from this sender. Check which senders the provider knows.':
      'O início de sessão funciona, mas o servidor não aceita correio deste remetente. Verifique que remetentes o fornecedor conhece.',
    'The log-in works, but the server does not take mail for your address.':
      'O início de sessão funciona, mas o servidor não aceita correio para o seu endereço.',
    'The server answers and takes the log-in.': 'O servidor responde e aceita o início de sessão.',
    'The server took a message for {0}.': 'O servidor aceitou uma mensagem para {0}.',
    'The server did not take the message.': 'O servidor não aceitou a mensagem.',
    'The account accepted the policies in force.': 'A conta aceitou as políticas em vigor.',
    'Nobody has accepted the policies in force for this account.':
      'Ninguém aceitou as políticas em vigor por esta conta.',
    'Nobody has stopped this sending.': 'Ninguém parou este envio.',
    'This sending was stopped.': 'Este envio foi parado.',
    'The account may send email, and from this domain.': 'A conta pode enviar e-mail, e deste domínio.',
    'The account is suspended, or restricted from sending email or from this domain.':
      'A conta está suspensa, ou não pode enviar e-mail ou não deste domínio.',
    'The account may {0}.': 'A conta pode {0}.',
    'The account is suspended, or may not {0} for now.': 'A conta está suspensa, ou por agora não pode {0}.',
    'The DNS proves the domain of the sender to be the account’s, or nothing leaves the house.':
      'O DNS comprova que o domínio do remetente é da conta, ou nada sai de casa.',
    'The DNS does not prove the domain of the sender to be the account’s. Publish what Settings, Sending shows.':
      'O DNS não comprova que o domínio do remetente é da conta. Publique o que mostram as Definições, Envio.',
    'The sender is proven to be the account’s where this number is, or nothing leaves the house.':
      'O remetente está comprovado como da conta onde está este número, ou nada sai de casa.',
    'The sender is not proven to be the account’s, or may not be used where this number is.':
      'O remetente não está comprovado como da conta, ou não se pode usar onde está este número.',
    'The contact has the address that the consent was given for.':
      'O contacto tem o endereço para o qual o consentimento foi dado.',
    'The contact has no such address any more. A consent is not carried over to another one.':
      'O contacto já não tem esse endereço. Um consentimento não passa para outro.',
    'The contact has the number that the consent was given for.':
      'O contacto tem o número para o qual o consentimento foi dado.',
    'The contact has no such number any more. A consent is not carried over to another one.':
      'O contacto já não tem esse número. Um consentimento não passa para outro.',
    'Nothing keeps mail from this address.': 'Nada impede o correio para este endereço.',
    'This address is suppressed: it bounced, complained, or was closed to mail.':
      'Este endereço está bloqueado: devolveu, queixou-se ou foi fechado ao correio.',
    'Nothing keeps {0} from this number.': 'Nada impede {0} para este número.',
    'This number is suppressed: it is not in service, it has another owner, or it was closed.':
      'Este número está bloqueado: não está em serviço, tem outro titular ou foi fechado.',
    'The consent was not withdrawn.': 'O consentimento não foi retirado.',
    'The consent was withdrawn.': 'O consentimento foi retirado.',
    'There is a consent for this purpose by email.': 'Há um consentimento para esta finalidade por e-mail.',
    'There is no active consent for this purpose by email.':
      'Não há consentimento ativo para esta finalidade por e-mail.',
    'There is a consent for this purpose {0}.': 'Há um consentimento para esta finalidade {0}.',
    'There is no active consent for this purpose {0}. One by another way says nothing of it.':
      'Não há consentimento ativo para esta finalidade {0}. Um por outra via nada diz sobre isso.',
    'The person ticked the box, and it is evidenced as well as the channel and the region demand.':
      'A pessoa assinalou a caixa, e está provado tão bem como exigem o canal e a região.',
    'The consent is not confirmed: its evidence is less than the channel and the region demand.':
      'O consentimento não está confirmado: a sua prova é menor do que exigem o canal e a região.',
    'Nothing of the confirmation was a rehearsal, or nothing leaves the house.':
      'Nada da confirmação foi um ensaio, ou nada sai de casa.',
    'The confirmation went to the sandbox mailbox, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'A confirmação foi para a caixa de teste, onde qualquer um da conta podia responder. Só conta em teste; a pessoa tem de se inscrever de novo.',
    'The confirmation went to the sandbox handset, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'A confirmação foi para o telefone de teste, onde qualquer um da conta podia responder. Só conta em teste; a pessoa tem de se inscrever de novo.',
    'The person agreed to the purpose as it is now.': 'A pessoa consentiu na finalidade tal como é agora.',
    'The person agreed to another version of this purpose, or to none.':
      'A pessoa consentiu noutra versão desta finalidade, ou em nenhuma.',
    'The consent stands in the log, under a checkpoint: it can be proved.':
      'O consentimento está no registo, sob um ponto de controlo: pode ser provado.',
    'The consent does not stand in the log yet: it could not be proved.':
      'O consentimento ainda não está no registo: não poderia ser provado.',
    'Screening, or people, cleared exactly these words under the policy as it is now.':
      'A análise do conteúdo, ou uma pessoa, admitiu exatamente estas palavras segundo a política atual.',
    'These words are not cleared: they are refused, or a person has yet to look at them.':
      'Estas palavras não estão admitidas: foram recusadas, ou uma pessoa ainda tem de as ver.',
    'What is known of the person makes nothing else of the message.':
      'O que se sabe da pessoa não faz da mensagem outra coisa.',
    'With the values of this person in it the message says something that is not accepted.':
      'Com os valores desta pessoa, a mensagem diz algo que não é aceite.',
    'It comes no more often than the purpose declares, nor than the person chose.':
      'Não chega mais vezes do que a finalidade declara nem do que a pessoa escolheu.',
    'The person has lately had as many of these as the purpose declares, or as they chose themselves.':
      'A pessoa já recebeu ultimamente tantas quantas a finalidade declara, ou quantas escolheu.',
    'One more is within what is allowed where this number may be.':
      'Mais uma cabe no que é permitido onde este número pode estar.',
    'This number has lately had as many as are allowed where it may be. It waits.':
      'Este número já recebeu ultimamente tantas quantas são permitidas onde pode estar. Espera.',
    'It is an hour of the day at which people may be written to where this number may be.':
      'É uma hora do dia em que se pode escrever onde este número pode estar.',
    'It is too early or too late, or no day for it, where this number may be. It waits.':
      'É demasiado cedo ou demasiado tarde, ou não é dia para isso, onde este número pode estar. Espera.',
    'send text messages': 'enviar SMS',
    texts: 'as SMS',
    'use phone numbers': 'usar números de telefone',
    'by telephone': 'por telefone',
    calls: 'as chamadas',
    'A handset is somebody’s. Log in under your own name: a key has none.':
      'Um telefone é de alguém. Inicie sessão em seu próprio nome: uma chave não tem nenhum.',
    'No code is on its way. Enter your number first.':
      'Não há nenhum código a caminho. Introduza primeiro o seu número.',
    'This is no number of a person. Begin with + and the code of the country.':
      'Este não é o número de uma pessoa. Comece por + e o indicativo do país.',
    'This number is suppressed here: whoever has it wants no texts. It may be written to again when they fill in a form and confirm it.':
      'Este número está excluído aqui: quem o tem não quer SMS. Pode voltar a receber quando preencher um formulário e o confirmar.',
    'A code was sent less than a minute ago. Wait for it.':
      'Foi enviado um código há menos de um minuto. Espere por ele.',
    'This number was asked often enough for one day.': 'Este número já foi contactado vezes suficientes para um dia.',
    'There is no proven sender that may be used there. Add one under Texts, Senders.':
      'Não há nenhum remetente verificado que se possa usar lá. Adicione um em Respostas por SMS, Remetentes e palavras-chave.',
    'The name of your account did not pass screening, so no text that carries it can leave.':
      'O nome da sua conta não passou no controlo de conteúdo, por isso não pode sair nenhum SMS que o tenha.',
    'This code is over. Ask for another one.': 'Este código já não serve. Peça outro.',
    'This is not the code of the newest text.': 'Este não é o código do SMS mais recente.',
    'That were enough tries. Ask for another code.': 'Já foram tentativas suficientes. Peça outro código.',
    'This is no host. Give a name such as smpp.example.com, or an address.':
      'Isto não é um servidor. Indique um nome como smpp.example.com, ou um endereço.',
    'Texts of this account leave by servers of the public Internet. Only the account of this installation’s operator may use others.':
      'Os SMS desta conta saem por servidores da Internet pública. Só a conta do operador desta instalação pode usar outros.',
    'What is secret of this route is missing. It stays when a route is saved, unless the route moves to another place.':
      'Falta a parte secreta desta via. Mantém-se quando a via é guardada, a menos que a via passe para outro lugar.',
    'One of the settings has signs in it that the provider’s have not.':
      'Uma das definições tem sinais que as do fornecedor não têm.',
    'The address must begin with https:// and name nobody and nothing behind a #.':
      'O endereço tem de começar por https:// e não pode nomear ninguém, nem ter nada depois de um #.',
    'One of the headers is not one, or is ours to write.': 'Um dos cabeçalhos não o é, ou somos nós que o escrevemos.',
    'The body must be an object, and not too deep.': 'O corpo tem de ser um objeto, sem demasiados níveis.',
    'The body must say {to} and {text} somewhere, or nobody gets anything.':
      'O corpo tem de conter {to} e {text} algures; de outro modo, ninguém recebe nada.',
    'The secret of calls must be of Standard Webhooks: whsec_ and 24 to 64 bytes in base64.':
      'O segredo das chamadas tem de ser de Standard Webhooks: whsec_ e 24 a 64 bytes em base64.',
    'One of the senders is neither letters, nor a short code, nor a number with its +.':
      'Um dos remetentes não é feito de letras, nem um número curto, nem um número com o seu +.',
    'A country stands twice among the terms.': 'Um país figura duas vezes nos preços e ritmos.',
    'A price needs a currency.': 'Um preço precisa de uma moeda.',
    'There is no such route for texts.': 'Essa via para SMS não existe.',
    'The handset of the sandbox is always there.': 'O telefone de testes está sempre disponível.',
    'An account has at most {0} routes for texts.': 'Uma conta tem {0} vias para SMS, no máximo.',
    'A route stays of the kind that it was made as. Add another one.':
      'Uma via mantém o tipo com que foi criada. Adicione outra.',
    'What goes to the handset of the sandbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'O que vai para o telefone de testes não chega a ninguém, por isso não substitui outra via. Use-o sozinho.',
    'This is no number that a text can be sent to. Begin with + and the code of the country.':
      'Este não é um número a que se possa enviar um SMS. Comece por + e o indicativo do país.',
    'A test goes to a phone that a user of this account has shown to be theirs. Say which is yours, and type the code that it gets: that tries the route as well.':
      'Um teste vai para um telefone que um utilizador desta conta mostrou ser seu. Diga qual é o seu e escreva o código que ele recebe: isso testa também a via.',
    'There is no sender that may be used there. Add one, and show that it is yours.':
      'Não há nenhum remetente que se possa usar lá. Adicione um e mostre que é seu.',
    'This number got as many texts today as anybody gets.':
      'Este número já recebeu hoje tantos SMS quantos qualquer pessoa pode receber.',
    'Somebody of this account has to accept the policies first.':
      'Alguém desta conta tem de aceitar primeiro as políticas.',
    'These are many tests within an hour. Wait a while.': 'São muitos testes numa hora. Espere um pouco.',
    'Texts leave by this route. Use another one first.': 'Os SMS saem por esta via. Ponha primeiro outra em uso.',
    'Texts stay on the handset of the sandbox.': 'Os SMS ficam no telefone de testes.',
    'The server answers and lets us in.': 'O servidor responde e deixa-nos entrar.',
    'The provider answers, and did not refuse us.': 'O fornecedor responde e não nos recusou.',
    'The server hung up. Check the port, and whether it wants TLS.':
      'O servidor desligou. Verifique a porta, e se quer TLS.',
    'The server did not answer in time. Check the port, and whether it wants TLS.':
      'O servidor não respondeu a tempo. Verifique a porta, e se quer TLS.',
    'The server refused us. Check the name and the password, and whether it knows our address.':
      'O servidor recusou-nos. Verifique o nome e a palavra-passe, e se conhece o nosso endereço.',
    'The connection could not be encrypted. Check the port, and whether the certificate is valid for this host.':
      'Não foi possível cifrar a ligação. Verifique a porta, e se o certificado é válido para este servidor.',
    'What answers there does not speak SMPP. Check the port.': 'O que ali responde não fala SMPP. Verifique a porta.',
    'What answers there does not speak HTTP. Check the address.':
      'O que ali responde não fala HTTP. Verifique o endereço.',
    'The handset’s number is none. Begin with + and the code of the country.':
      'O número do telefone não é um número. Comece por + e o indicativo do país.',
    'What goes to the sandbox mailbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'O que vai para a caixa de testes não chega a ninguém, por isso não substitui outra via. Use-a sozinha.',
    'This is neither a route nor a sender domain of the account.':
      'Isto não é uma via nem um domínio de envio da conta.',
    'This neither warms up, nor did.': 'Isto não está em aquecimento, nem esteve.',
    // embeddings
    'The id of an embedding.': 'O ID de uma incorporação.',
    'There is no such embedding.': 'Essa incorporação não existe.',
    'There is no such form.': 'Esse formulário não existe.',
    'This is not the address of a page on the web: it begins with https:// and has no log-in in it.':
      'Este não é o endereço de uma página na web: começa por https:// e não contém dados de início de sessão.',
    'This page has the form in this way already.': 'Esta página já tem o formulário desta forma.',
    'A form is named on {0} pages at most. Remove those where it is not any more.':
      'Um formulário pode ter {0} páginas indicadas, no máximo. Remova aquelas onde já não está.',
    'This embedding is not closed.': 'Esta incorporação não está fechada.',
    'This embedding is closed for what was found on its page, and stays on the list until the page is mended.':
      'Esta incorporação está fechada pelo que foi encontrado na página, e fica na lista até a página ser corrigida.',
    'A look at the page found it in order; {0} had asked for it.':
      'Uma verificação da página encontrou-a em ordem; foi pedida por {0}.',
    'A box on this page is ticked before anybody ticked it. The form is not shown there any more. Take the box away, then ask for it to be opened again.':
      'Uma caixa desta página está assinalada antes de alguém a assinalar. O formulário já não é mostrado lá. Retire a caixa e depois peça que seja reaberto.',
    'This page has a box of its own that sends to the form. The form is not shown there any more. Paste our lines as they are, then ask for it to be opened again.':
      'Esta página tem uma caixa própria que envia para o formulário. O formulário já não é mostrado lá. Cole as nossas linhas tal como estão e depois peça que seja reaberto.',
    'On this page the form cannot be seen as it is. It is not shown there any more. Show it whole and uncovered, then ask for it to be opened again.':
      'Nesta página não se vê o formulário tal como é. Já não é mostrado lá. Mostre-o inteiro e descoberto e depois peça que seja reaberto.',
    'This page has other words than ours around the form, or in it, that bear on consent. It is not shown there any more. Put the words right, then ask for it to be opened again.':
      'Esta página tem outras palavras que não as nossas, à volta do formulário ou nele, que afetam o consentimento. Já não é mostrado lá. Corrija as palavras e depois peça que seja reaberto.',
    // exports
    'There is no such export.': 'Essa exportação não existe.',
    'These are more than a million contacts. Ask for some of them.':
      'São mais de um milhão de contactos. Peça só uma parte.',
    'Five exports are being made. Wait for one of them, or cancel it.':
      'Estão a ser feitas cinco exportações. Espere por uma delas, ou cancele-a.',
    'This export is over: there is nothing to cancel.': 'Esta exportação já terminou: não há nada a cancelar.',
    'This export is not made yet, or was ended before it was.':
      'Esta exportação ainda não está pronta, ou foi interrompida antes de o estar.',
    'This export is not kept any more: its week is over, or somebody in it was erased.':
      'Esta exportação já não é guardada: a sua semana passou, ou alguém que nela figurava foi apagado.',
    // feedback
    'This is neither XML nor JSON nor a file that is packed in a way that reports are.':
      'Isto não é XML nem JSON, nem um ficheiro comprimido de uma forma que os relatórios usem.',
    'This is no XML that could be read to its end.': 'Este não é um XML que se consiga ler até ao fim.',
    'This is no JSON that could be read to its end.': 'Este não é um JSON que se consiga ler até ao fim.',
    'The file brings definitions of its own, as no report does. It is not read.':
      'O ficheiro traz definições próprias, como nenhum relatório o faz. Não é lido.',
    'The file nests deeper than any report does.': 'O ficheiro tem mais níveis do que qualquer relatório.',
    'The report has more rows than are read.': 'O relatório tem mais linhas do que as que são lidas.',
    'This is no aggregate report about a domain.': 'Este não é um relatório agregado sobre um domínio.',
    'The report is about no time that could be: a day, or a week.':
      'O relatório abrange um período impossível: tem de ser um dia, ou uma semana.',
    'The id of the report has more than 400 bytes, as none does that receivers write. It is not read.':
      'O id do relatório tem mais de 400 bytes, como nenhum dos que os fornecedores escrevem. Não é lido.',
    'The report is about a domain that this account has not proven to be its own.':
      'O relatório é sobre um domínio que esta conta não provou ser seu.',
    'There were 500 reports about this domain within a day. Go on tomorrow.':
      'Houve 500 relatórios sobre este domínio num dia. Continue amanhã.',
    'Signed for {0} and allowed by its SPF record.': 'Assinado para {0} e permitido pelo seu registo SPF.',
    'Signed for {0}, but sent by somebody else{1}: most likely forwarded, or by a provider without your return path.':
      'Assinado para {0}, mas enviado por outrem{1}: o mais provável é ter sido reencaminhado, ou um fornecedor sem o seu caminho de retorno.',
    'Allowed by the SPF record of {0}, but not signed: find out who sends there, and sign it.':
      'Permitido pelo registo SPF de {0}, mas não assinado: descubra quem envia de lá e faça com que essas mensagens sejam assinadas.',
    'Neither signed nor allowed for your domain, but for {0}: a service of yours that is not set up, or somebody who uses your name.':
      'Nem assinado nem permitido para o seu domínio, mas para {0}: um serviço seu por configurar, ou alguém que usa o seu nome.',
    'Neither signed nor allowed by anybody: a machine of yours that was forgotten, or somebody who uses your name.':
      'Nem assinado nem permitido por ninguém: uma máquina sua esquecida, ou alguém que usa o seu nome.',
    'There are 20 such addresses. Remove one that is not used.':
      'Já há 20 desses endereços. Remova um que não seja usado.',
    'This provider signs what it tells. Give the key that it shows for that.':
      'Este fornecedor assina o que comunica. Indique a chave que ele mostra para isso.',
    'This is no verification key of SendGrid: it is one line of base64, from its Event Webhook settings.':
      'Esta não é uma chave de verificação do SendGrid: é uma linha de base64, das definições do Event Webhook.',
    'Give the ARN of the SNS topic, like arn:aws:sns:eu-west-1:123456789012:mail.':
      'Indique o ARN do tópico SNS, como arn:aws:sns:eu-west-1:123456789012:mail.',
    'There is no such address.': 'Esse endereço não existe.',
    'There are as many mailboxes as an account may have.': 'A conta já tem tantas caixas de correio quantas pode ter.',
    'A password goes over encrypted connections alone.': 'Uma palavra-passe só segue por ligações cifradas.',
    'This host is not on the public Internet.': 'Este servidor não está na Internet pública.',
    'There is no such mailbox.': 'Essa caixa de correio não existe.',
    'Name servers fail for a day, not for three.': 'Os servidores de nomes falham um dia, não três.',
    'Providers close what nobody opens, and make traps of it later.':
      'Os fornecedores fecham o que ninguém abre, e mais tarde fazem disso armadilhas.',
    'People clear a mailbox that they use.': 'As pessoas esvaziam uma caixa de correio que usam.',
    'They have a rule against us, or are gone.': 'Têm uma regra contra nós, ou já não existem.',
    'Servers are mended within two weeks.': 'Os servidores são reparados no prazo de duas semanas.',
    'The server offered no encryption, or somebody in between took the offer away. Switch STARTTLS on.':
      'O servidor não ofereceu cifra, ou alguém pelo meio retirou a oferta. Ative STARTTLS.',
    'Its certificate is for another name. Get one for the name in the MX record.':
      'O seu certificado é para outro nome. Obtenha um para o nome do registo MX.',
    'Its certificate is too old. Renew it, and see why that did not happen by itself.':
      'O seu certificado expirou. Renove-o e veja porque não aconteceu sozinho.',
    'Nobody whom senders trust has signed its certificate, or the one in between is missing.':
      'Ninguém em quem os remetentes confiem assinou o seu certificado, ou falta o intermédio.',
    'The encryption could not be agreed on, for a reason that has no name of its own.':
      'Não foi possível acordar a cifra, por uma razão sem nome próprio.',
    'The TLSA record fits no certificate of the server. Renew both together.':
      'O registo TLSA não corresponde a nenhum certificado do servidor. Renove ambos ao mesmo tempo.',
    'The signatures in the DNS of the domain do not hold (DNSSEC).':
      'As assinaturas no DNS do domínio não valem (DNSSEC).',
    'The sender insists on DANE, and the server has no TLSA record that counts.':
      'O remetente exige DANE, e o servidor não tem registo TLSA válido.',
    'The MTA-STS policy could not be fetched. Look at mta-sts. and its web server.':
      'Não foi possível obter a política MTA-STS. Veja mta-sts. e o seu servidor web.',
    'The MTA-STS policy breaks the rules of RFC 8461.': 'A política MTA-STS viola as regras da RFC 8461.',
    'The web server with the MTA-STS policy has a certificate that does not hold.':
      'O servidor web com a política MTA-STS tem um certificado que não vale.',
    'The report counts them and does not say why.': 'O relatório conta-os e não diz porquê.',
    // http
    'This has a character that no text has.': 'Isto tem um carácter que nenhum texto tem.',
    'Log in, or send an API key as “Authorization: Bearer om_live_…”.':
      'Inicie sessão, ou envie uma chave de API como «Authorization: Bearer om_live_…».',
    'This API key is not known, or was revoked.': 'Esta chave de API não é conhecida, ou foi revogada.',
    'This is for operators of the installation whose role includes “{0}”. An administrator of the installation can give it; an owner of an account cannot.':
      'Isto é para operadores da instalação cujo papel inclui «{0}». Um administrador da instalação pode dá-lo; o proprietário de uma conta não.',
    'Your role or key does not include “{0}”. Ask an owner of the account.':
      'O seu papel ou a sua chave não inclui «{0}». Peça a um proprietário da conta.',
    'This request came from another site. Open the console and try again there.':
      'Este pedido veio de outro site. Abra a consola e tente de novo a partir dela.',
    'This account is being closed: it can be read, exported and proved, and changes nothing any more. Its owner can call that off in the settings.':
      'Esta conta está a ser encerrada: pode ser lida, exportada e comprovada, e já não altera nada. O proprietário pode anular o encerramento nas definições.',
    'There is nothing at this address. The list of operations is at /v1/openapi.json.':
      'Não há nada neste endereço. A lista de operações está em /v1/openapi.json.',
    '{0} does nothing at this address. It takes {1}.': '{0} não faz nada neste endereço. Admite-se: {1}.',
    'The request is larger than is taken at once: 1 MiB of JSON, 8 MiB of a file. Send less at once.':
      'O pedido é maior do que se aceita de uma vez: 1 MiB de JSON, 8 MiB de ficheiro. Envie menos de cada vez.',
    'The body is not JSON. Send “Content-Type: application/json” and one JSON object.':
      'O corpo não é JSON. Envie «Content-Type: application/json» e um objeto JSON.',
    'A file of this kind is not taken here. Taken are: {0}.':
      'Aqui este tipo de ficheiro não é aceite. Aceitam-se: {0}.',
    'Too many requests. Wait as long as Retry-After says.':
      'Demasiados pedidos. Espere o tempo que Retry-After indica.',
    'An Idempotency-Key has 1 to {0} printable ASCII characters.':
      'Uma Idempotency-Key tem de 1 a {0} caracteres ASCII imprimíveis.',
    'This Idempotency-Key was used for another request. Use a new one for each.':
      'Esta Idempotency-Key foi usada para outro pedido. Use uma nova para cada um.',
    'Something broke on our side; nothing was changed. Try again, and tell the operator the request id if it stays.':
      'Algo falhou do nosso lado; nada foi alterado. Tente de novo, e comunique ao operador o id do pedido se persistir.',
    'A part of the system does not answer just now; nothing was changed. Try again in a moment.':
      'Uma parte do sistema não responde de momento; nada foi alterado. Tente de novo daqui a pouco.',
    'Some of what was sent does not fit. Each entry of “errors” says where and why.':
      'Algo do que foi enviado não serve. Cada entrada de «errors» diz onde e porquê.',
    'Send “rev”, or If-Match, as you read it.': 'Envie «rev», ou If-Match, tal como o leu.',
    'This is no cursor of this list. Send “next_cursor” as this list gave it, or begin without one.':
      'Não é um cursor desta lista. Envie «next_cursor» como esta lista o deu, ou comece sem ele.',
    'A box starts empty and free: nothing here can tick it for its reader.':
      'Uma caixa começa vazia e livre: nada aqui a pode assinalar por quem a lê.',
    'Every class but the necessary is off until the visitor chooses: nothing here can choose for them.':
      'Todas as classes menos a necessária estão desligadas até o visitante escolher: nada aqui pode escolher por ele.',
    'Refusing, accepting and choosing look and read alike: nothing here can make one stand out.':
      'Recusar, aceitar e escolher têm o mesmo aspeto e leem-se da mesma maneira: nada aqui pode destacar um deles.',
    'There is no such field here.': 'Esse campo não existe aqui.',
    'This is missing.': 'Isto falta.',
    'This does not fit here.': 'Isto não serve aqui.',
    'Send one of: {0}.': 'Envie um de: {0}.',
    'Send {0}.': 'Envie {0}.',
    'A name in here does not fit.': 'Um nome aqui dentro não serve.',
    'An entry in here does not fit.': 'Uma entrada aqui dentro não serve.',
    'This is empty.': 'Isto está vazio.',
    'Send a multiple of {0}.': 'Envie um múltiplo de {0}.',
    'Send {0}; this is a number with a fraction.': 'Envie {0}; isto é um número com decimais.',
    'Send {0}; this is {1}.': 'Envie {0}; isto é {1}.',
    'Send exactly {0} {1}.': 'Envie exatamente {0} {1}.',
    'Send a number that is exactly {0}.': 'Envie um número que seja exatamente {0}.',
    'Send at least {0} {1}.': 'Envie pelo menos {0} {1}.',
    'Send a number that is at least {0}.': 'Envie um número que seja pelo menos {0}.',
    'Send more than {0} {1}.': 'Envie mais de {0} {1}.',
    'Send a number that is more than {0}.': 'Envie um número maior do que {0}.',
    'Send at most {0} {1}.': 'Envie no máximo {0} {1}.',
    'Send a number that is at most {0}.': 'Envie um número que seja no máximo {0}.',
    'Send less than {0} {1}.': 'Envie menos de {0} {1}.',
    'Send a number that is less than {0}.': 'Envie um número menor do que {0}.',
    'Send a time, such as 2026-11-26T09:00:00Z.': 'Envie um momento, por exemplo 2026-11-26T09:00:00Z.',
    'Send a day, such as 2026-11-26.': 'Envie um dia, por exemplo 2026-11-26.',
    'Send a time of day, such as 09:00:00.': 'Envie uma hora, por exemplo 09:00:00.',
    'Send an e-mail address.': 'Envie um endereço de e-mail.',
    'Send a web address, such as https://example.org.': 'Envie um endereço web, por exemplo https://example.org.',
    'Send bytes as base64.': 'Envie bytes em base64.',
    'Send a text that begins with {0}.': 'Envie um texto que comece por {0}.',
    'Send an id of this kind: {0}_ and 25 characters, as it was given.':
      'Envie um ID deste tipo: {0}_ e 25 caracteres, como foi dado.',
    'This text is not in the form that is wanted here.': 'Este texto não tem a forma pedida aqui.',
    'a text': 'um texto',
    'a number': 'um número',
    'a whole number': 'um número inteiro',
    'true or false': 'true ou false',
    'a list': 'uma lista',
    'an object': 'um objeto',
    'a time': 'um momento',
    null: 'null',
    nothing: 'nada',
    'another value': 'outro valor',
    character: 'carácter',
    characters: 'caracteres',
    entry: 'entrada',
    entries: 'entradas',
    byte: 'byte',
    bytes: 'bytes',
    'It is about {0}, by the case {1}.': 'Trata-se de {0}, pelo caso {1}.',
    'email campaigns': 'campanhas de e-mail',
    'text campaigns': 'campanhas de SMS',
    imports: 'importações',
    forms: 'formulários',
    'messages for acts': 'mensagens por atos',
    'API keys': 'chaves de API',
    measuring: 'a medição',
    // imports
    'There is no such import in this account.': 'Essa importação não existe nesta conta.',
    'The import is not in a state in which this can be done.':
      'A importação não está num estado em que isto se possa fazer.',
    'A list of this kind is not taken, whatever stands in it.':
      'Uma lista deste tipo não é aceite, contenha o que contiver.',
    'What was attested of an earlier import did not hold. Imports are suspended until its case is closed.':
      'O que foi declarado sobre uma importação anterior não se confirmou. As importações estão suspensas até o seu caso ser encerrado.',
    'Screening did not clear what is said of where this list comes from. What “errors” lists is why.':
      'O controlo de conteúdo não permitiu o que é dito sobre a proveniência desta lista. O motivo está em «errors».',
    'There are 20 imports under way. Finish or cancel some first.':
      'Há 20 importações em curso. Conclua ou cancele algumas primeiro.',
    'A file has at most 4 GiB. Split the list.': 'Um ficheiro tem 4 GiB, no máximo. Divida a lista.',
    'Some parts have not arrived: “errors” names them. Send them, then say it again.':
      'Algumas partes não chegaram: estão em «errors». Envie-as e depois repita o pedido.',
    'The file cannot be read as a list. “errors” says why.':
      'O ficheiro não se consegue ler como uma lista. «errors» diz porquê.',
    'An import has at most 50 wordings.': 'Uma importação tem 50 textos, no máximo.',
    'The file is not of the kind that it says it is.': 'O ficheiro não é do tipo que diz ser.',
    'These words do not say what anybody agreed to, or join it to something else. Send the words that stood beside the box.':
      'Estas palavras não dizem em que alguém consentiu, ou juntam isso a outra coisa. Envie as palavras que estavam junto da caixa.',
    'The mapping leaves out what each row must prove. “errors” says what.':
      'A correspondência deixa de fora o que cada linha tem de provar. «errors» diz o quê.',
    'The words of the attestation have changed. Read them again.': 'O texto da declaração mudou. Leia-o de novo.',
    'The trial found that this is no list that people signed up to. “errors” says why.':
      'A simulação mostrou que esta não é uma lista em que as pessoas se inscreveram. «errors» diz porquê.',
    'No row of the file can be taken. The trial says why.':
      'Nenhuma linha do ficheiro pode ser aceite. A simulação diz porquê.',
    'One of these rows was not drawn. The rows that were are in the list of the sample.':
      'Uma destas linhas não foi sorteada. As que o foram estão na lista da amostra.',
    'The file is not of the kind that it says it is, is broken, or is a picture too small to show anything.':
      'O ficheiro não é do tipo que diz ser, está danificado, ou é uma imagem demasiado pequena para mostrar alguma coisa.',
    'The document is text, and an address of one of these rows does not stand in it; or it is the list itself, which proves nothing.':
      'O documento é texto, e nele não figura o endereço de uma destas linhas; ou é a própria lista, que não prova nada.',
    'The seven days in which the sample could be backed are over.':
      'Passaram os sete dias em que a amostra podia ser comprovada.',
    'There are too many documents. Send one file for several rows.':
      'Há demasiados documentos. Envie um só ficheiro para várias linhas.',
    'Some rows of the sample have no document yet. Nothing is released before each of them has.':
      'Algumas linhas da amostra ainda não têm documento. Nada é libertado antes de cada uma o ter.',
    'A person looks at this list before anybody of it is released: it looks strange, or one scan stands for several people. “errors” names the review. Text in which each address stands needs no look.':
      'Uma pessoa vê esta lista antes de alguém dela ser libertado: parece estranha, ou uma digitalização vale por várias pessoas. «errors» indica a revisão. Um texto em que figure cada endereço não precisa de ser visto.',
    'The wave before has not rested for a day, or fewer than half of its people were written to; or other lists began with as many people today. Silence proves nothing.':
      'A vaga anterior não repousou um dia, ou menos de metade das suas pessoas recebeu mensagens; ou hoje outras listas já começaram com outras tantas. O silêncio não prova nada.',
    '{0} of the addresses are such as nobody signs up with: abuse@, postmaster@, spamtrap@ and their kin.':
      '{0} dos endereços são dos que ninguém usa para se inscrever: abuse@, postmaster@, spamtrap@ e semelhantes.',
    '{0} of the addresses belong to nobody in particular, as info@ and sales@: such lists are collected from websites.':
      '{0} dos endereços não pertencem a ninguém em particular, como info@ e sales@: listas assim recolhem-se de sites.',
    '{0} of the addresses are of services that give them away for ten minutes.':
      '{0} dos endereços são de serviços que os cedem por dez minutos.',
    '{0} of the addresses are under domains that were closed years ago, or are misspelt: nobody has confirmed them.':
      '{0} dos endereços estão em domínios que fecharam há anos, ou estão mal escritos: ninguém os confirmou.',
    '{0} of the addresses count on from the one before, as anna1, anna2, anna3: a program made them.':
      '{0} dos endereços continuam a contagem do anterior, como anna1, anna2, anna3: foram criados por um programa.',
    '{0} of the addresses are a first name or a common word alone at a large provider: those were taken long ago, and are what programs try.':
      '{0} dos endereços são só um nome próprio ou uma palavra comum num grande fornecedor: há muito que estão ocupados, e são os que os programas experimentam.',
    '{0} of the addresses are letters and digits without any sense: a program made them.':
      '{0} dos endereços são letras e algarismos sem sentido: foram criados por um programa.',
    '{0} of the addresses have nothing to do with the name beside them.':
      '{0} dos endereços não têm nada a ver com o nome que está junto deles.',
    '{0} of the people agreed in the same second as more than ten others: that is when a list was loaded, and not when anybody ticked a box.':
      '{0} das pessoas consentiram no mesmo segundo que mais de outras dez: foi quando uma lista foi carregada, e não quando alguém assinalou uma caixa.',
    '{0} of the times are on the full hour: they were written down and not measured.':
      '{0} das horas são horas certas: foram anotadas e não medidas.',
    '{0} of the times follow each other in even steps: people do not sign up by the clock.':
      '{0} das horas seguem-se a intervalos iguais: as pessoas não se inscrevem ao ritmo de um relógio.',
    '{0} of the people agreed on one single day.': '{0} das pessoas consentiram num único dia.',
    '{0} of the people signed up from a network address from which more than twenty did.':
      '{0} das pessoas inscreveram-se a partir de um endereço de rede usado por mais de vinte.',
    '{0} of the people signed up from one and the same network.':
      '{0} das pessoas inscreveram-se a partir de uma mesma rede.',
    '{0} of the network addresses are of no public network: nobody can have come from there.':
      '{0} dos endereços de rede não são de nenhuma rede pública: ninguém pode ter vindo de lá.',
    '{0} of the people stand in lists that other senders have brought along here: it is the same list.':
      '{0} das pessoas figuram em listas que outros remetentes trouxeram para aqui: é a mesma lista.',
    'The list has people’s profiles at a professional network. Where did they give them to you?':
      'A lista contém perfis de pessoas numa rede profissional. Onde é que lhos deram?',
    'Part {0} has not arrived.': 'A parte {0} não chegou.',
    'Of {0} rows that were drawn, {1} were backed by a document within seven days. The import was refused, and nothing of it will be sent to.':
      'De {0} linhas sorteadas, {1} foram comprovadas com um documento em sete dias. A importação foi recusada, e nada será enviado a quem nela consta.',
    'The id of a document.': 'O ID de um documento.',
    'There is no such document.': 'Esse documento não existe.',
    'No column is the address or the number.': 'Nenhuma coluna é o endereço ou o número.',
    'Say for which channel people agreed, for all rows or as a column. Each channel is a consent of its own.':
      'Indique para que canal as pessoas consentiram, para todas as linhas ou numa coluna. Cada canal é um consentimento próprio.',
    'The file has {0} columns.': 'O ficheiro tem {0} colunas.',
    'A column is one thing, and each thing is one column.': 'Uma coluna é uma coisa, e cada coisa é uma coluna.',
    'An attribute needs a name.': 'Um atributo precisa de um nome.',
    '“{0}” is when the row was written there, and no time at which anybody agreed. Leave it out, or add a column from your own records.':
      '«{0}» indica quando a linha foi lá escrita, e não um momento em que alguém consentiu. Omita a coluna, ou adicione uma dos seus próprios registos.',
    'There is no time zone “{0}”. Name one as Europe/Paris, or an offset as +01:00.':
      'O fuso horário «{0}» não existe. Indique um como Europe/Paris, ou uma diferença como +01:00.',
    'No version {0} of “{1}” was published here.': 'Aqui não foi publicada a versão {0} de «{1}».',
    'What goes to a partner was ticked on a form that names it, and on nothing else.':
      'O que vai para um parceiro foi assinalado num formulário que o nomeia, e em mais nada.',
    '“{0}” is not for this channel.': '«{0}» não é para este canal.',
    'A purpose is named once, in the version whose words people saw.':
      'Uma finalidade indica-se uma só vez, na versão cujo texto as pessoas viram.',
    '“{0}” stands for “{1}”, which is not among the purposes.':
      '«{0}» corresponde a «{1}», que não está entre as finalidades.',
    'The wording for “{0}” was not sent.': 'O texto para «{0}» não foi enviado.',
    'When and from where each person signed up on a form, and when they confirmed it: the record of a double opt-in where the confirmation came after the sign-up.':
      'Quando e de onde cada pessoa se inscreveu num formulário, e quando o confirmou: o registo de um duplo opt-in se a confirmação veio depois da inscrição.',
    'The words beside the box, and that a box was ticked at all. Add both; rows without OPTIN_TIME were imported there too, and stay in quarantine.':
      'As palavras junto à caixa, e que alguma foi assinalada. Acrescente ambas; as linhas sem OPTIN_TIME também foram importadas lá e ficam em quarentena.',
    'Who they are, and who has left. ADDED_TIME is when the contact was made there, by whatever means; DOUBLE_OPT-IN says yes and not when.':
      'Quem são, e quem saiu. ADDED_TIME é quando o contacto foi criado lá, por que meio fosse; DOUBLE_OPT-IN diz sim e não quando.',
    'When, where and how each person agreed, and to which words. Add columns with these from your own records; without them the rows stay in quarantine.':
      'Quando, onde e como cada pessoa consentiu, e em que palavras. Acrescente colunas com isso dos seus próprios registos; sem elas as linhas ficam em quarentena.',
    'Who they are, and whom you blocked there. created_at is when the row was written.':
      'Quem são, e quem bloqueou lá. created_at é quando a linha foi escrita.',
    'Almost everything: the export does not say when, where, how or to which words anybody agreed. Without your own records the rows stay in quarantine.':
      'Quase tudo: a exportação não diz quando, onde, como nem em que palavras alguém consentiu. Sem os seus próprios registos as linhas ficam em quarentena.',
    'Who they are, when they were last active, and in a report with that column who must not be contacted.':
      'Quem são, quando estiveram ativos pela última vez e, num relatório com essa coluna, quem não deve ser contactado.',
    'When, where and how each person agreed, and to which words: date_added is when the contact was made, date_identified when it got a name.':
      'Quando, onde e como cada pessoa consentiu, e em que palavras: date_added é quando o contacto foi criado, date_identified quando teve nome.',
    'The line cannot be read: it is not text, too long, or a quote in it opens or closes in the wrong place.':
      'A linha não se consegue ler: não é texto, é longa demais, ou umas aspas abrem ou fecham no sítio errado.',
    'There is no address in this row.': 'Não há nenhum endereço nesta linha.',
    'This is not an email address that mail reaches: one name@domain, without a name, quotes or a second address.':
      'Não é um endereço a que o correio chegue: um só nome@domínio, sem nome, aspas nem segundo endereço.',
    'This is not a phone number. In local form it needs a country.':
      'Não é um número de telefone. Na forma local precisa de um país.',
    'The address stands in the file already, for the same purpose. The first row counts.':
      'O endereço já está no ficheiro, para a mesma finalidade. Conta a primeira linha.',
    'It does not say for which channel the consent was given.': 'Não diz para que canal o consentimento foi dado.',
    'It does not say for what the person agreed, or names a purpose that is not mapped.':
      'Não diz em que a pessoa consentiu, ou nomeia uma finalidade por associar.',
    'The file itself says that this person has left. The address is suppressed from now on.':
      'O próprio ficheiro diz que esta pessoa saiu. O endereço fica bloqueado a partir de agora.',
    'The address is suppressed: it bounced, complained, or asked to be left alone.':
      'O endereço está bloqueado: devolveu, queixou-se ou pediu que o deixassem em paz.',
    'The person has taken this consent back, or left the box empty, here. No file undoes that.':
      'A pessoa retirou este consentimento, ou deixou a caixa em branco, aqui. Nenhum ficheiro desfaz isso.',
    'The person has given this consent here already.': 'A pessoa já deu aqui este consentimento.',
    'The person was erased, and only they can come back.': 'A pessoa foi apagada, e só ela pode voltar.',
    'Complaints or bounces ended an import before this person was released. Nobody is brought again from that list.':
      'Queixas ou devoluções puseram fim a uma importação antes de esta pessoa ser libertada. Ninguém dessa lista volta a ser importado.',
    'It does not say when the person agreed.': 'Não diz quando a pessoa consentiu.',
    'The time of the consent cannot be read: a date with an hour and a zone is needed.':
      'O momento do consentimento não se consegue ler: é precisa uma data com hora e fuso.',
    'The time of the consent says no zone. Name the zone in the mapping.':
      'O momento do consentimento não diz o fuso. Indique o fuso na associação.',
    'The time of the consent is still to come.': 'O momento do consentimento ainda está por vir.',
    'The time of the consent is before anybody kept such a record.':
      'O momento do consentimento é anterior a qualquer registo desses.',
    'Nobody has written to this person, or heard from them, for two years.':
      'Há dois anos que ninguém escreve a esta pessoa nem sabe dela.',
    'More than {0} people agreed in this very second. Nobody does.':
      'Mais de {0} pessoas consentiram neste mesmo segundo. Ninguém faz isso.',
    'It does not say how the person agreed.': 'Não diz como a pessoa consentiu.',
    'It does not say that the person ticked a box.': 'Não diz que a pessoa assinalou uma caixa.',
    'It does not say where the person agreed.': 'Não diz onde a pessoa consentiu.',
    'The words that stood beside the box are not among the files of this import.':
      'As palavras que estavam junto à caixa não estão entre os ficheiros desta importação.',
    'The country is not known, so that the strictest evidence would be needed.':
      'O país não é conhecido, por isso seria precisa a prova mais rigorosa.',
    'In this country, or for this channel, the record of the double opt-in is needed: when it was sent, and when it was confirmed.':
      'Neste país, ou para este canal, é preciso o registo do duplo opt-in: quando foi enviado e quando foi confirmado.',
    'Between one byte and 8 MiB.': 'Entre um byte e 8 MiB.',
    'Two capital letters, as FR.': 'Duas letras maiúsculas, por exemplo FR.',
    'People ticked a box on a form of your own website.':
      'As pessoas assinalaram uma caixa num formulário do seu próprio site.',
    'People ticked a box on a tablet or a till of yours.':
      'As pessoas assinalaram uma caixa num tablet ou numa caixa registadora seus.',
    'People ticked a box on paper, and you keep the paper.':
      'As pessoas assinalaram uma caixa em papel, e guarda o papel.',
    'People ticked a box at a stand of your own.': 'As pessoas assinalaram uma caixa num stand seu.',
    'People ticked a box on a form of yours that another provider ran.':
      'As pessoas assinalaram uma caixa num formulário seu, alojado por outro fornecedor.',
    'A list that was bought agreed to nothing that you say. It is not taken, whatever its seller guarantees.':
      'Uma lista comprada não consentiu em nada do que diz. Não é aceite, garanta o vendedor o que garantir.',
    'Who is on a rented list agreed with somebody else. It is not taken.':
      'Quem está numa lista alugada consentiu com outra entidade. Não é aceite.',
    'An address that stands somewhere on the web is no consent. Such a list is not taken.':
      'Um endereço que está algures na web não é um consentimento. Uma lista assim não é aceite.',
    'Addresses that were added to people by a data service were not given by them. They are not taken.':
      'Os endereços que um serviço de dados acrescentou às pessoas não foram dados por elas. Não são aceites.',
    'Contacts from LinkedIn and other professional networks are not taken: a connection is no consent.':
      'Não são aceites contactos do LinkedIn e de outras redes profissionais: uma ligação não é um consentimento.',
    'Who stands in a directory, a register or a chamber’s list agreed to no message of yours. It is not taken.':
      'Quem figura num diretório, num registo ou na lista de uma câmara de comércio não consentiu em nenhuma mensagem sua. Não é aceite.',
    'Leads that somebody else collected are not taken.': 'Não são aceites leads recolhidas por terceiros.',
    'Who agreed to hear from another company did not agree to hear from you. Partners stand on a form by name, each with its own box.':
      'Quem consentiu em receber notícias de outra empresa não consentiu em receber as suas. Os parceiros figuram num formulário com o seu nome, cada um com uma caixa própria.',
    'Who is in an address book ticked no box. It is not taken.':
      'Quem está num livro de endereços não assinalou nenhuma caixa. Não é aceite.',
    'Who bought something ticked no box by that. Ask your customers on a form.':
      'Quem comprou algo não assinalou nenhuma caixa com isso. Pergunte aos seus clientes num formulário.',
    'Lists of a political character are not accepted.': 'Não são aceites listas de caráter político.',
    '{0} stands in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} aparece nas exportações de redes profissionais e de ferramentas que lá recolhem contactos, e em nenhuma lista de pessoas que se inscreveram.',
    '{0} stand in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} aparecem nas exportações de redes profissionais e de ferramentas que lá recolhem contactos, e em nenhuma lista de pessoas que se inscreveram.',
    '{0} says that the address was found or guessed, and not given.':
      '{0} diz que o endereço foi encontrado ou adivinhado, e não dado.',
    '{0} say that the address was found or guessed, and not given.':
      '{0} dizem que o endereço foi encontrado ou adivinhado, e não dado.',
    '{0} says that the address was collected by a program from pages.':
      '{0} diz que um programa recolheu o endereço de páginas.',
    '{0} say that the address was collected by a program from pages.':
      '{0} dizem que um programa recolheu o endereço de páginas.',
    '{0} is a column of a list that is sold.': '{0} é uma coluna de uma lista que se vende.',
    '{0} are columns of a list that is sold.': '{0} são colunas de uma lista que se vende.',
    '{0} is a column of leads that somebody else collected.': '{0} é uma coluna de contactos que outro recolheu.',
    '{0} are columns of leads that somebody else collected.': '{0} são colunas de contactos que outro recolheu.',
    '{0} says that another company collected the address.': '{0} diz que outra empresa recolheu o endereço.',
    '{0} say that another company collected the address.': '{0} dizem que outra empresa recolheu o endereço.',
    '{0} is a column of a list of a political character.': '{0} é uma coluna de uma lista de caráter político.',
    '{0} are columns of a list of a political character.': '{0} são colunas de uma lista de caráter político.',
    '{0} is a column of a directory or register.': '{0} é uma coluna de um diretório ou registo.',
    '{0} are columns of a directory or register.': '{0} são colunas de um diretório ou registo.',
    '{0} holds links into LinkedIn’s sales tools.': '{0} contém ligações para as ferramentas de vendas do LinkedIn.',
    '{0} holds links into a tool that collects contacts from professional networks.':
      '{0} contém ligações para uma ferramenta que recolhe contactos de redes profissionais.',
    '“{0}” is in a list that looks like the contacts of a professional network, and does not say when anybody agreed. If people signed up, leave the column out and add when they agreed.':
      '«{0}» está numa lista que parece os contactos de uma rede profissional e não diz quando alguém consentiu. Se as pessoas se inscreveram, retire a coluna e acrescente quando consentiram.',
    '“{0}” stands beside columns that only tools have which collect contacts there.':
      '«{0}» está ao lado de colunas que só têm as ferramentas que lá recolhem contactos.',
    '“{0}” is in a list that does not say when anybody agreed. If people gave you their profiles, leave the column out and add when they agreed.':
      '«{0}» está numa lista que não diz quando alguém consentiu. Se as pessoas lhe deram os seus perfis, retire a coluna e acrescente quando consentiram.',
    'There are no words in it.': 'Não contém palavras.',
    'A box in it is ticked before anybody ticks it.': 'Uma caixa está marcada antes de alguém a marcar.',
    '{0} joins the consent to something else.': '{0} junta o consentimento a outra coisa.',
    '{0} makes a consent of something else than a tick.':
      '{0} faz consentimento de algo que não é assinalar uma caixa.',
    '{0} makes a tick of a no, or a no of a tick.': '{0} faz de um não uma marca, ou de uma marca um não.',
    // ledger
    'The log has no such entry, or no checkpoint of that size is kept.':
      'O registo não tem essa entrada, ou não se guarda nenhum ponto de controlo desse tamanho.',
    'The log was never of these sizes, in this order.': 'O registo nunca teve estes tamanhos, por esta ordem.',
    'There is no such account, or it is not yours.': 'Essa conta não existe, ou não é sua.',
    'It answered 409, and with no size.': 'Respondeu 409, e sem tamanho.',
    'It has cosigned this log at size {0}.': 'Cossignou este registo no tamanho {0}.',
    'It has cosigned another log of size {0}.': 'Cossignou outro registo de tamanho {0}.',
    'It names another size each time that it is asked.': 'Dá outro tamanho de cada vez que é consultado.',
    'It cannot be reached: {0}.': 'Não se consegue alcançar: {0}.',
    'It answered, and not with a cosignature of its key.': 'Respondeu, e não com uma cossignatura da sua chave.',
    'Its clock says {0}, ours {1}.': 'O seu relógio diz {0}, o nosso {1}.',
    'There is no such verification.': 'Essa verificação não existe.',
    'One is under way: wait until it has ended, or call it off.': 'Há uma em curso: espere que termine, ou cancele-a.',
    'Restore a newer backup of the database.': 'Reponha uma cópia mais recente da base de dados.',
    'The witness {0} knows a log that this database (size {1}) does not continue.':
      'A testemunha {0} conhece um registo que esta base de dados (tamanho {1}) não continua.',
    'If the witness is wrong, remove it.': 'Se a testemunha estiver errada, remova-a.',
    'This machine has signed a later log than the database holds (size {0}).':
      'Esta máquina assinou um registo posterior ao que a base de dados contém (tamanho {0}).',
    'This machine has signed a different log than the database holds (size {0}).':
      'Esta máquina assinou um registo diferente do que a base de dados contém (tamanho {0}).',
    'The database was restored (size {0}), and no witness could say whether the log was ever larger.':
      'A base de dados foi reposta (tamanho {0}), e nenhuma testemunha pôde dizer se o registo alguma vez foi maior.',
    'This machine has never signed the log (size {0}), and no witness could be asked whether it was ever larger.':
      'Esta máquina nunca assinou o registo (tamanho {0}), e não se pôde perguntar a nenhuma testemunha se alguma vez foi maior.',
    'The database was restored from a backup.': 'A base de dados foi reposta a partir de uma cópia.',
    'This is no key of a witness: “optimail witness” prints it as vkey.':
      'Esta não é uma chave de testemunha: «optimail witness» mostra-a como vkey.',
    'A name has letters, digits and . _ / : -, and is not “none” or “external”.':
      'Um nome tem letras, algarismos e . _ / : -, e não é «none» nem «external».',
    'This is no web address such as https://witness.example.org.':
      'Este não é um endereço web como https://witness.example.org.',
    'This witness is named already.': 'Esta testemunha já está designada.',
    'Another witness has this name.': 'Outra testemunha tem este nome.',
    'There are as many witnesses as a log can have.': 'O registo já tem tantas testemunhas quantas pode ter.',
    'No witness has this name.': 'Nenhuma testemunha tem este nome.',
    'The other witnesses have not cosigned what is served: it would go back. Wait until one of them has, or remove them first.':
      'As outras testemunhas não coassinaram o que está visível: voltar-se-ia atrás. Espere que uma delas o faça, ou remova-as primeiro.',
    'A key of the log is being exchanged: let that end first.':
      'Está a ser trocada uma chave do registo: deixe terminar primeiro.',
    'No key of the log is being exchanged.': 'Nenhuma chave do registo está a ser trocada.',
    'No witness has cosigned under the new key: tell it to their operators first (optimail witness add-log VKEY).':
      'Nenhuma testemunha coassinou com a nova chave: comunique-a primeiro aos operadores delas (optimail witness add-log VKEY).',
    'What is served is not signed with the new key yet. Try again in a moment.':
      'O que está visível ainda não está assinado com a nova chave. Tente de novo daqui a pouco.',
    'The log is being signed: nothing holds it.': 'O registo está a ser assinado: nada o impede.',
    'A witness has seen a log that this one does not continue. Restore a newer backup, or remove the witness if it is wrong.':
      'Uma testemunha viu um registo que este não continua. Reponha uma cópia de segurança mais recente, ou remova a testemunha se estiver enganada.',
    'It was asked while the log grew.': 'Foi consultada enquanto o registo crescia.',
    // outside
    'The address is no web address.': 'O endereço não é um endereço web.',
    'No web site listens on that port.': 'Nenhum site escuta nessa porta.',
    'The address leads into a private network.': 'O endereço leva a uma rede privada.',
    'There is no server of that name.': 'Não há nenhum servidor com esse nome.',
    'This machine does not reach the internet.': 'Esta máquina não alcança a internet.',
    'The server did not answer.': 'O servidor não respondeu.',
    'The server could not prove who it is: its certificate is not valid.':
      'O servidor não conseguiu provar quem é: o seu certificado não é válido.',
    'The server took too long.': 'O servidor demorou demasiado.',
    'The server’s answer was too large.': 'A resposta do servidor era demasiado grande.',
    'The server sends elsewhere. Enter the address where it really is.':
      'O servidor envia para outro lado. Introduza o endereço onde está realmente.',
    'The server sends to an address without encryption.': 'O servidor envia para um endereço sem cifra.',
    'The server’s answer was no HTTP.': 'A resposta do servidor não era HTTP.',
    'The server answered {0}.': 'O servidor respondeu {0}.',
    // privacy
    'A keyed hash of the address, so that nobody brings them back but they themselves.':
      'Um hash com chave do endereço, para que ninguém a traga de volta a não ser ela própria.',
    'The evidence of their consents, sealed and read by nobody, until claims can no longer be made (GDPR 17.3 e).':
      'As provas dos seus consentimentos, seladas e lidas por ninguém, até já não se poder reclamar (RGPD 17.3 e).',
    'Commitments in the log, from which nothing can be read: everybody else’s proof rests on them.':
      'Compromissos no registo, dos quais nada se pode ler: neles assentam as provas de todos os outros.',
    'Nobody of this id was erased.': 'Ninguém com este id foi apagado.',
    'There is no such request.': 'Esse pedido não existe.',
    'Say who asks: a contact, or a name or address of somebody who is none.':
      'Indique quem pede: um contacto, ou o nome ou endereço de alguém que não o seja.',
    'A request that came tomorrow cannot be written down today.': 'Um pedido que chega amanhã não se pode anotar hoje.',
    'This is more than a year ago. Check the date.': 'Foi há mais de um ano. Verifique a data.',
    'This request is closed already.': 'Este pedido já está encerrado.',
    'This request is open.': 'Este pedido está aberto.',
    'This request was extended before. The law allows it once.':
      'Este pedido já foi prorrogado. A lei permite-o uma só vez.',
    'The month is over. An extension had to be told before.':
      'O mês já passou. A prorrogação devia ter sido comunicada antes.',
    'This rule is not an account’s to choose.': 'Esta regra não pode ser escolhida por uma conta.',
    'The rule does not allow this number of days. Its bounds stand in the list.':
      'A regra não permite este número de dias. Os seus limites estão na lista.',
    'There is no such walk.': 'Esse ensaio ou essa execução não existe.',
    'Such a walk is under way. Wait for it, or cancel it.':
      'Já há um ensaio ou uma execução assim em curso. Espere que termine, ou cancele-o.',
    'This walk is over.': 'Este ensaio ou esta execução já terminou.',
    'The evidence of a consent that counts is kept while it is relied on.':
      'A prova de um consentimento que conta guarda-se enquanto for usada.',
    'Whoever sends must be able to prove it (GDPR 7.1).': 'Quem envia tem de o poder provar (RGPD 7.1).',
    'A consent ends when its person has done nothing themselves for so long.':
      'Um consentimento termina quando a pessoa nada fez por si durante tanto tempo.',
    'Three years from the last act of the person (CNIL, référentiel gestion commerciale). An opened mail is no act.':
      'Três anos desde o último ato da pessoa (CNIL, référentiel gestion commerciale). Abrir um e-mail não é um ato.',
    'After a consent has ended its evidence is archived: nothing is sent, counted or exported from it. Then it is erased. That a number left on a call list is kept for as long after the list was over.':
      'Terminado um consentimento, a sua prova é arquivada: dela nada se envia, conta ou exporta. Depois é apagada. Que um número esteve numa lista de chamadas guarda-se o mesmo tempo depois de a lista acabar.',
    'Claims may be made for so long: five years (UWG §7a, TSR 310.5, French civil law), four in TCPA cases.':
      'É o tempo durante o qual se pode reclamar: cinco anos (UWG §7a, TSR 310.5, direito civil francês), quatro em casos da TCPA.',
    'That somebody refused is kept, so that they are not asked again and again. Then it is erased.':
      'Que alguém recusou guarda-se, para não lhe perguntar vezes sem conta. Depois é apagado.',
    'Six months at least (CNIL 2020-092 §39).': 'Seis meses, pelo menos (CNIL 2020-092 §39).',
    'IP addresses and browser names are erased from the evidence; their digests stay, so that the rest still verifies.':
      'Os endereços IP e os nomes de navegador são apagados das provas; os seus resumos ficam, para o resto ainda se verificar.',
    'They link a person to an act, and do so no better after a year (EDPB 05/2020 ¶106).':
      'Ligam uma pessoa a um ato, e ao fim de um ano já não o fazem melhor (EDPB 05/2020 ¶106).',
    'A sign-up that nobody confirmed is erased, the contact with it.':
      'Uma inscrição que ninguém confirmou é apagada, e com ela o contacto.',
    'Nobody knows whether the address’s owner typed it.': 'Ninguém sabe se foi o dono do endereço que o escreveu.',
    'Forms, notices and their pictures are kept as long as the newest record that cites them.':
      'Os formulários, os avisos e as suas imagens guardam-se tanto como o registo mais recente que os cita.',
    'They are what was shown. There is nothing about anybody in them.':
      'São o que foi mostrado. Neles não há nada sobre ninguém.',
    'A suppressed address is kept as a keyed hash and nothing else.':
      'Um endereço bloqueado guarda-se como hash com chave e nada mais.',
    'Whoever said no must not be written to again (CNIL: three years at least).':
      'Não se pode voltar a escrever a quem disse não (CNIL: três anos, pelo menos).',
    'Whoever asks to be erased is suppressed at once, and then erased, or archived until claims can no longer be made.':
      'Quem pede para ser apagado é bloqueado de imediato, e depois apagado, ou arquivado até já não se poder reclamar.',
    'GDPR 17; an archive rests on 17.3 (e), legal claims. The person is told which.':
      'RGPD 17; um arquivo baseia-se em 17.3 (e), defesa de direitos num processo judicial. A pessoa é informada de qual se aplica.',
    'Backups are kept thirty days at most, so that a destroyed key is gone from them, too.':
      'As cópias guardam-se trinta dias no máximo, para que uma chave destruída também desapareça delas.',
    'An erasure must have a stated horizon.': 'Um apagamento tem de ter um prazo declarado.',
    'Entries of the log are never deleted: 33 bytes each, from which nobody can be found once their key is destroyed.':
      'As entradas do registo nunca são apagadas: 33 bytes cada, nas quais ninguém se encontra depois de destruída a sua chave.',
    'Everybody else’s proof rests on them.': 'As provas de todas as outras pessoas assentam neles.',
    // reports
    'This campaign has not been started: there is nothing to report yet.':
      'Esta campanha ainda não foi iniciada: ainda não há nada a relatar.',
    'Messages are signed by DKIM.': 'As mensagens são assinadas com DKIM.',
    'SPF allows whoever sends.': 'O SPF permite quem envia.',
    'The domain has a DMARC record, and what is signed is in its name.':
      'O domínio tem um registo DMARC, e o que é assinado está em nome dele.',
    'The sending address has a name that leads back to it.': 'O endereço de envio tem um nome que volta a levar a ele.',
    'Mail is handed over encrypted.': 'O correio é entregue cifrado.',
    'People leave by one click, and it is heeded within two days. Here it is at once.':
      'As pessoas saem com um clique, e isso é respeitado em dois dias. Aqui é de imediato.',
    'Fewer than 0.1 % say that it is spam, and never 0.3 %.': 'Menos de 0,1 % dizem que é spam, e nunca 0,3 %.',
    'Built in': 'Incorporado',
    'Up to your provider': 'Depende do seu fornecedor',
    'No domain yet': 'Ainda sem domínio',
    '{0} of {1} domains': '{0} de {1} domínios',
    'Nothing was sent': 'Nada foi enviado',
    'The server of the address says that there is no such mailbox.':
      'O servidor do endereço diz que essa caixa não existe.',
    'The domain of the address does not exist, or takes no mail.':
      'O domínio do endereço não existe, ou não aceita correio.',
    'The server does not take this for an address.': 'O servidor não considera isto um endereço.',
    'The mailbox has moved and left no address.': 'A caixa mudou-se e não deixou endereço.',
    'The mailbox is closed.': 'A caixa está fechada.',
    'The mailbox is full.': 'A caixa está cheia.',
    'The message is larger than the server takes.': 'A mensagem é maior do que o servidor aceita.',
    'The address has letters that the server cannot read.': 'O endereço tem letras que o servidor não sabe ler.',
    'The server refuses mail like this, or from this sender.':
      'O servidor recusa correio deste tipo, ou deste remetente.',
    'The server put it off until it was too late.': 'O servidor adiou-a até ser tarde demais.',
    'The server refused it.': 'O servidor recusou-a.',
    'The server refused the sender.': 'O servidor recusou o remetente.',
    'Nobody took it in time.': 'Ninguém a aceitou a tempo.',
    'The template was too much work for this recipient’s values.':
      'O modelo dava demasiado trabalho com os valores deste destinatário.',
    'The operator says that there is no such number.': 'O operador diz que esse número não existe.',
    'The operator took a part of it and refused the rest: sent again, that part would be shown twice.':
      'O operador aceitou uma parte e recusou o resto: enviada de novo, essa parte seria mostrada duas vezes.',
    'With this recipient’s values nothing is left of it.': 'Com os valores deste destinatário não sobra nada.',
    'With this recipient’s values it has more parts than one text may have.':
      'Com os valores deste destinatário tem mais partes do que um SMS pode ter.',
    'The operator refused our account there until it was too late.':
      'O operador recusou a nossa conta até ser tarde demais.',
    'It was handed over and no answer came: nobody knows whether it arrived, so it is not sent twice.':
      'Foi entregue e não veio resposta: ninguém sabe se chegou, por isso não é enviada duas vezes.',
    'It was under way when a worker ended: nobody knows whether it arrived, so it is not sent twice.':
      'Estava a caminho quando um processo terminou: ninguém sabe se chegou, por isso não é enviada duas vezes.',
    'What a worker wrote down of it cannot be read: nobody knows whether it arrived, so it is not sent twice.':
      'O que um processo anotou não se consegue ler: ninguém sabe se chegou, por isso não é enviada duas vezes.',
    // sites
    'There is no such site in this account.': 'Esse site não existe nesta conta.',
    // reports
    'Days are counted from the first to the last, 800 at most.':
      'Os dias contam-se do primeiro ao último, 800 no máximo.',
    'Counts are kept by two things at most, so that nobody is alone in one: ask for one of path, source, campaign and device at a time. The lists of the answer show the other.':
      'As contagens guardam-se por duas coisas, no máximo, para que ninguém fique só numa: peça uma de cada vez entre path, source, campaign e device. As listas da resposta mostram a outra.',
    // review
    'Screening did not clear this name: it would stand beside each message. What “errors” lists is why.':
      'O controlo de conteúdo não permitiu este nome: estaria ao lado de cada mensagem. O motivo está em «errors».',
    'There is no such review in this account.': 'Essa revisão não existe nesta conta.',
    'A person looks at this text already, or has decided about it. Against a decision there is the appeal.':
      'Uma pessoa já está a ver este texto, ou já decidiu sobre ele. De uma decisão pode recorrer.',
    'There is no such review.': 'Essa revisão não existe.',
    'Where this review stands, that cannot be decided.': 'No estado atual da revisão, isso não se pode decidir.',
    'Nobody decides about an account for which they work, or once did.':
      'Ninguém decide sobre uma conta para a qual trabalha, ou trabalhou.',
    'You wrote this, and there is somebody else in your account: another user decides.':
      'Escreveu isto, e há mais alguém na sua conta: decide outro utilizador.',
    'About a prohibited category two people decide, and neither is whoever wrote it.':
      'Sobre uma categoria proibida decidem duas pessoas, e nenhuma é quem o escreveu.',
    'There is nobody else who could decide. After 24 hours you may, and it is marked as decided by yourself.':
      'Não há mais ninguém que pudesse decidir. Poderá fazê-lo após 24 horas, e fica marcado como decidido pelo próprio.',
    'This was escalated: a trust lead decides.': 'Isto foi escalado: decide um responsável de confiança.',
    'You have decided already. A second person is to agree.': 'Já decidiu. Uma segunda pessoa tem de concordar.',
    'The operator has not allowed that. An administrator can, in the settings of review.':
      'O operador não o permitiu. Um administrador pode fazê-lo, nas definições da revisão.',
    'The id of a review.': 'O ID de uma revisão.',
    'A demand of the policy’s lists of content.': 'Uma exigência das listas de conteúdos da política.',
    // sandbox
    'There is no such message. The mailbox keeps the newest ones only.':
      'Essa mensagem não existe. A caixa de testes só guarda as mais recentes.',
    // sites
    'This site is archived. Restore it first.': 'Este site está arquivado. Reponha-o primeiro.',
    'Another site of this account has this address.': 'Outro site desta conta tem este endereço.',
    'There are 100 sites. Archive those that are no more.': 'Já há 100 sites. Arquive os que já não existem.',
    'The address of a site is https://host[:port], in small letters, without a path; http:// only on this machine.':
      'O endereço de um site é https://host[:port], em minúsculas, sem caminho; http:// só nesta máquina.',
    'Visitors could not know what they allow, or would not get what they chose. Each entry of “errors” says what is wrong.':
      'Os visitantes não poderiam saber o que permitem, ou não teriam o que escolheram. Cada entrada de «errors» diz o que está errado.',
    'It is not published yet: there is no key to follow.': 'Ainda não está publicado: não há nenhuma chave a seguir.',
    'A site has {0} keys at most, one after the other.': 'Um site tem {0} chaves, no máximo, uma depois da outra.',
    'This site is archived already.': 'Este site já está arquivado.',
    'There is no such finding of a site in this account.': 'Essa constatação sobre um site não existe nesta conta.',
    'Somebody has decided this already.': 'Alguém já decidiu isto.',
    'These settings cannot be used. Each entry of “errors” says what is wrong.':
      'Estas definições não se podem usar. Cada entrada de «errors» diz o que está errado.',
    'A count of fewer than {0} could be about one visitor: from {1} to {2}.':
      'Uma contagem inferior a {0} poderia ser de um só visitante: de {1} a {2}.',
    '{0} routes at most.': '{0} rotas no máximo.',
    'A route is a path such as /shop/:id or /docs/*.': 'Uma rota é um caminho como /shop/:id ou /docs/*.',
    'This route is there already.': 'Esta rota já existe.',
    '{0} funnels at most.': '{0} funis no máximo.',
    'An id has small letters, digits and hyphens, 20 at most.':
      'Um ID tem letras minúsculas, algarismos e hífenes, 20 no máximo.',
    'Another funnel has this id.': 'Outro funil tem este ID.',
    'A funnel has 2 to {0} steps.': 'Um funil tem de 2 a {0} passos.',
    'A step is a path such as /cart or /shop/:id.': 'Um passo é um caminho como /cart ou /shop/:id.',
    'There is no such site, or it is not published.': 'Esse site não existe, ou não está publicado.',
    'Nothing of this site was published by then.': 'Até então, nada deste site estava publicado.',
    'This version of this site has no such file.': 'Esta versão deste site não tem esse ficheiro.',
    'There is no such site in this account, or it is not published.':
      'Esse site não existe nesta conta, ou não está publicado.',
    'A registry has at most {0} entries.': 'Um registo tem {0} entradas, no máximo.',
    'Visitors read what it is for in each language of the site. Write it, or take the language out.':
      'Os visitantes leem para que serve em cada idioma do site. Escreva-o, ou retire o idioma.',
    'Say who is behind it, by the name that people know.':
      'Indique quem está por trás, com o nome que as pessoas conhecem.',
    'Say on which domain it is set, or whom it talks to.': 'Indique em que domínio é definido, ou com quem comunica.',
    'An origin is https://host[:port] and nothing else; a worker or path begins with / and is not all of the site; a name has one * at most, at its end.':
      'Uma origem é https://host[:port] e mais nada; um worker ou um caminho começa por / e não é o site inteiro; um nome tem um só *, no máximo, no fim.',
    'This would allow almost any name. Before the * at least {0} characters are needed.':
      'Isto permitiria quase qualquer nome. Antes do * são precisos pelo menos {0} caracteres.',
    'Names that begin with om_ are those of the privacy choice and of what comes with it.':
      'Os nomes que começam por om_ são os da escolha de privacidade e do que lhe pertence.',
    'Another entry means the same name and has another class: nobody could say which of the two was refused.':
      'Outra entrada indica o mesmo nome com outra classe: ninguém saberia qual das duas foi recusada.',
    'Another entry speaks to the same origin and has another class: whoever refuses one of them would meet it all the same.':
      'Outra entrada liga-se à mesma origem com outra classe: quem recusa uma delas encontrá-la-ia mesmo assim.',
    'Another entry has this id, or is about the very same thing.':
      'Outra entrada tem este id, ou refere-se exatamente ao mesmo.',
    'What measures, or is about interests, lasts {0} days at most, and does not stay until somebody deletes it.':
      'O que mede, ou trata de interesses, dura {0} dias no máximo, e não fica até que alguém o apague.',
    'No browser keeps a cookie for more than {0} days.': 'Nenhum navegador guarda um cookie mais de {0} dias.',
    'This is known to serve advertising. It is targeting (t) or third-party (x), whatever else it does.':
      'Sabe-se que isto serve publicidade. É publicidade dirigida (t) ou marketing de terceiros (x), faça o que fizer além disso.',
    'Its own words say that it is about advertising or marketing. That is targeting (t) or third-party (x).':
      'As suas próprias palavras dizem que trata de publicidade ou marketing. É publicidade dirigida (t) ou marketing de terceiros (x).',
    'This is known to count visits, or to bring in what others do. Neither is strictly necessary nor a function for the visitor.':
      'Sabe-se que isto conta visitas, ou traz o que outros fazem. Nenhuma das duas coisas é estritamente necessária, nem uma função para o visitante.',
    'Strictly necessary from another domain is rare: a payment, a library of the site’s own. Whoever is behind it must not use it for anything else.':
      'É raro que o estritamente necessário venha de outro domínio: um pagamento, uma biblioteca do próprio site. Quem está por trás não pode usá-lo para mais nada.',
    'A name that holds an address, a number or a token would identify somebody by itself.':
      'Um nome que contém um endereço, um número ou um token identificaria alguém por si só.',
    'This host is written with letters of another alphabet that look like those of a name that people know.':
      'O nome deste servidor está escrito com letras de outro alfabeto, parecidas com as de um nome que as pessoas conhecem.',
    'The table would name another domain than the one that is asked.':
      'A tabela nomearia um domínio diferente daquele a que se pergunta.',
    'A placeholder needs the address of the frame, a title that says what is there, and its width to height, such as 16/9.':
      'Um marcador de posição precisa do endereço da moldura, de um título que diga o que lá está, e da proporção entre largura e altura, como 16/9.',
    'The header that names what is granted has room for {0} origins and {1} bytes.':
      'O cabeçalho que nomeia o que está permitido tem espaço para {0} origens e {1} bytes.',
    'The banner could not be read: words need a contrast of 4.5 against what is behind them, buttons one of 3 against the paper.':
      'O banner não se conseguiria ler: as palavras precisam de um contraste de 4,5 com o que está por trás, os botões de um de 3 com o fundo.',
    'Your own words are there in some languages of the site and not in all. Write them in each, or leave ours in all.':
      'As suas próprias palavras estão em alguns idiomas do site e não em todos. Escreva-as em cada um, ou deixe as nossas em todos.',
    'A title has at most {0} characters and an introduction {1}.':
      'Um título tem {0} caracteres, no máximo, e uma introdução, {1}.',
    'Going on, scrolling or saying nothing is refusing. A banner that says otherwise did not ask.':
      'Continuar, percorrer a página ou não dizer nada é recusar. Um banner que diga outra coisa não perguntou.',
    'Nobody has to accept anything, and whoever refuses sees the same site.':
      'Ninguém tem de aceitar nada, e quem recusa vê o mesmo site.',
    'An advertising partner is told interests, as small letters in up to four words, and nothing else: no address, no number, no hash of one, and nothing in the address of its frame. It is of targeting and of a domain of its own, and has a page there that forgets a browser.':
      'Um parceiro publicitário fica a saber interesses, em minúsculas e até quatro palavras, e mais nada: nem um endereço, nem um número, nem um hash deles, e nada no endereço da sua moldura. É de publicidade dirigida, tem um domínio próprio, e nele uma página que esquece um navegador.',
    'The page opens {0} by itself.': 'A página abre {0} por si só.',
    'No policy holds that back.': 'Nenhuma política retém isso.',
    'The page opens an empty window by itself.': 'A página abre por si só uma janela vazia.',
    'The page leads to {0} by itself.': 'A página leva por si só a {0}.',
    'The page leads to an empty window by itself.': 'A página leva por si só a uma janela vazia.',
    'Lead nobody away who did not click.': 'Não leve para fora ninguém que não tenha clicado.',
    'The page opens a connection to peers (WebRTC). It tells network addresses, and no policy holds it back.':
      'A página abre uma ligação a outros navegadores (WebRTC). Revela endereços de rede, e nenhuma política o impede.',
    'Open it when somebody starts a call and has allowed it, or remove it.':
      'Abra-a quando alguém inicia uma chamada e a permitiu, ou remova-a.',
    'The registry names things that need an answer, and a visitor cannot give one.':
      'O registo nomeia coisas que precisam de uma resposta, e um visitante não tem como a dar.',
    'There is a question about cookies on the page, and nobody sees it.':
      'Há na página uma pergunta sobre cookies, e ninguém a vê.',
    'The first layer allows (“{0}”) and does not refuse.':
      'No primeiro nível pode permitir-se («{0}»), mas não recusar.',
    'The button that refuses (“{0}”) is drawn, and cannot be hit everywhere.':
      'O botão que recusa («{0}») está desenhado, mas não se consegue premir em toda a sua área.',
    'Refusing takes {0} actions and allowing {1}.': 'Para recusar, são precisas {0} ações; para permitir, {1}.',
    'The buttons that refuse and that allow differ in size by more than 5 %.':
      'Os botões para recusar e para permitir diferem de tamanho em mais de 5 %.',
    'The buttons that refuse and that allow do not look alike.':
      'Os botões para recusar e para permitir não têm o mesmo aspeto.',
    '“{0}” is on before the visitor chose.': '«{0}» está ligado antes de o visitante escolher.',
    'The class “{0}” cannot be allowed alone.': 'A classe «{0}» não se pode permitir isoladamente.',
    'Whoever refused is asked again on the next page.': 'A quem recusou pergunta-se de novo na página seguinte.',
    'Who has chosen finds no way back to the choice.': 'Quem já escolheu não encontra forma de voltar à escolha.',
    'It lies in the jar.': 'Está no armazém de cookies.',
    'Set by the answer of {0}.': 'Definido pela resposta de {0}.',
    'Written by {0}.': 'Escrito por {0}.',
    'Written by {0}, line {1}.': 'Escrito por {0}, linha {1}.',
    '“{0}” stays for {1} days; declared is until the browser is closed.':
      '«{0}» fica {1} dias; está declarado até se fechar o navegador.',
    '“{0}” stays for {1} days; declared is {2} days.': '«{0}» fica {1} dias; estão declarados {2} dias.',
    'Shorten it, or say in the registry how long it stays.': 'Encurte-o, ou diga no registo quanto tempo fica.',
    '“{0}” stays for {1} days. Nothing that is not strictly necessary may stay for more than {2}.':
      '«{0}» fica {1} dias. O que não é estritamente necessário não pode ficar mais de {2}.',
    'Shorten it to {0} days at most.': 'Encurte-o para {0} dias, no máximo.',
    '“{0}” is strictly necessary, and is set before the visitor did anything.':
      '«{0}» é estritamente necessário, e é definido antes de o visitante fazer alguma coisa.',
    'Set it when somebody logs in, chooses or sends something, and not before.':
      'Defina-o quando alguém inicia sessão, escolhe ou envia algo, e não antes.',
    '“{0}” is strictly necessary, and its value holds an email address.':
      '«{0}» é estritamente necessário, e o seu valor contém um endereço de e-mail.',
    '“{0}” is strictly necessary, and its value holds a telephone number.':
      '«{0}» é estritamente necessário, e o seu valor contém um número de telefone.',
    '“{0}” is strictly necessary, and its value holds a network address.':
      '«{0}» é estritamente necessário, e o seu valor contém um endereço de rede.',
    '“{0}” is strictly necessary, and its value holds a token that can be read.':
      '«{0}» é estritamente necessário, e o seu valor contém um token legível.',
    'Put a random value there, and keep what it means on the server.':
      'Ponha lá um valor ao acaso, e guarde no servidor o que significa.',
    'It was gone again in the end.': 'No fim já não estava.',
    'It lay in {0} and was gone again in the end.': 'Estava em {0} e no fim já não.',
    'It lies in {0}.': 'Está em {0}.',
    '“{0}” is declared as {1}, and is there although {2} was not allowed.':
      '«{0}» está declarado assim: {1}. E está presente, embora isto não tenha sido permitido: {2}.',
    'Hold it back until its class is allowed, or correct its class if that is wrong.':
      'Trave-o até a sua classe ser permitida, ou corrija a classe se estiver errada.',
    'The registry does not know {0} “{1}”.': 'O registo não conhece {0} «{1}».',
    'The registry does not know {0} “{1}” of {2}.': 'O registo não conhece {0} «{1}» de {2}.',
    'There is no entry for such a thing: find what makes it, and remove that.':
      'Não há nenhuma entrada para tal coisa: descubra o que a cria, e remova-o.',
    'strictly necessary': 'estritamente necessário',
    performance: 'desempenho',
    functional: 'funcional',
    targeting: 'segmentação',
    'third-party': 'terceiros',
    'the cookie': 'o cookie',
    'the key in local storage': 'a chave no armazenamento local',
    'the key in session storage': 'a chave no armazenamento de sessão',
    'the database': 'a base de dados',
    'the cache': 'a cache',
    'the worker': 'o worker',
    'the file in the browser’s own store': 'o ficheiro no armazenamento próprio do navegador',
    'the storage bucket': 'o compartimento de armazenamento',
    'the origin': 'a origem',
    'A frame. If it shows something for visitors it is functional, and declared as an embed it gets a placeholder; if it is there for advertising it is targeting.':
      'Uma moldura. Se mostra algo aos visitantes é funcional, e declarada como conteúdo incorporado recebe um marcador de posição; se está lá para publicidade, é publicidade dirigida.',
    'Letters for the page. They could come from your own server instead.':
      'Tipos de letra para a página. Poderiam vir do seu próprio servidor.',
    'How the page looks. It could come from your own server instead.':
      'O aspeto da página. Poderia vir do seu próprio servidor.',
    'Sound or film.': 'Som ou vídeo.',
    'A picture from elsewhere, of which nobody can see whether it counts. If it is only a picture it is functional, or belongs on your own server.':
      'Uma imagem de outro sítio, e ninguém consegue ver se conta visitas. Se é só uma imagem, é funcional, ou devia estar no seu próprio servidor.',
    'Something that is told to somebody else. If it only counts visits it is performance.':
      'Algo que é comunicado a outros. Se só conta visitas, é desempenho.',
    'Data that a script asks for. If it measures it is performance; if it is about interests it is targeting.':
      'Dados que um script pede. Se mede, é desempenho; se trata de interesses, é publicidade dirigida.',
    'An open line, as conversations need it.': 'Uma ligação mantida aberta, de que as conversas precisam.',
    'An open line, as live figures need it.': 'Uma ligação mantida aberta, de que os números em direto precisam.',
    'Reports of what was blocked.': 'Relatórios sobre o que foi bloqueado.',
    'Nobody can see from outside what it is for. Targeting is the strictest class: it stays blocked for all who did not allow that. Say what it is for, or remove it.':
      'De fora ninguém consegue ver para que serve. A publicidade dirigida é a classe mais estrita: fica bloqueada para todos os que não a permitiram. Diga para que serve, ou remova-o.',
    'A cookie of your own server. Whether the site cannot do without it nobody sees from outside: then it is necessary, and may be set only when somebody does something.':
      'Um cookie do seu próprio servidor. De fora ninguém vê se o site não pode passar sem ele: nesse caso é necessário, e só pode ser definido quando alguém faz algo.',
    'This cannot be declared, because no entry could name it. Find what makes it, and remove that.':
      'Isto não se pode declarar, porque nenhuma entrada o poderia nomear. Descubra o que o cria, e remova-o.',
    'It is known as {0}’s, for what a site may be unable to do without. Whether yours is, only you can say; in doubt it is functional.':
      'É conhecido como de {0}, para algo de que um site talvez não possa prescindir. Se é o caso do seu, só o senhor o pode dizer; na dúvida é funcional.',
    'It is known as {0}’s.': 'É conhecido como de {0}.',
    'The id of a scan.': 'O ID de uma análise.',
    'There is no such scan in this account.': 'Essa análise não existe nesta conta.',
    'A page to scan is a whole address on the site itself.':
      'Uma página a analisar é um endereço completo no próprio site.',
    'This scan has no report yet.': 'Esta análise ainda não tem relatório.',
    'A scan of it is on its way already.': 'Já está a caminho uma análise.',
    'Small letters, digits, - and _.': 'Letras minúsculas, algarismos, - e _.',
    'Keep the guard first in the head of each page: headers do not reach localStorage and cookies of scripts.':
      'Mantenha o guarda em primeiro lugar no head de cada página: os cabeçalhos não alcançam localStorage nem os cookies dos scripts.',
    'These files say where links of the pages lead (Connection-Allowlist): a link to anywhere else does not open in Chromium 152 or newer. Try the pages before others do, and make the files again when a link is added.':
      'Estes ficheiros dizem aonde levam as ligações das páginas (Connection-Allowlist): uma ligação para outro lado não abre no Chromium 152 ou mais recente. Experimente as páginas antes dos outros e gere os ficheiros de novo quando se acrescentar uma ligação.',
    'Put om-consent-maps.conf into /etc/nginx/conf.d/, so that it is read within http { }.':
      'Ponha om-consent-maps.conf em /etc/nginx/conf.d/, para ser lido dentro de http { }.',
    'Write “include /path/to/om-consent.conf;” into server { }, and again into each location that has an add_header, proxy_hide_header or proxy_cookie_flags of its own: nginx inherits all of them or none.':
      'Escreva «include /path/to/om-consent.conf;» em server { }, e outra vez em cada location que tenha o seu próprio add_header, proxy_hide_header ou proxy_cookie_flags: o nginx herda todos ou nenhum.',
    'Write “Include /path/to/om-consent.conf” into the <VirtualHost>, after everything else in it.':
      'Escreva «Include /path/to/om-consent.conf» no <VirtualHost>, depois de tudo o resto.',
    'Write “import /path/to/om-consent.caddy” first into the site’s block of the Caddyfile.':
      'Escreva «import /path/to/om-consent.caddy» em primeiro lugar no bloco do site no Caddyfile.',
    'Set auto_prepend_file = /path/to/om-consent.php in php.ini, the pool or .user.ini; or require it first in every entry script.':
      'Defina auto_prepend_file = /path/to/om-consent.php em php.ini, no pool ou em .user.ini; ou faça require dele em primeiro lugar em cada script de entrada.',
    'Files that the web server hands out without PHP are not reached: use the web server’s own snippet for those.':
      'Os ficheiros que o servidor web entrega sem PHP não são alcançados: use para eles o excerto do próprio servidor web.',
    'Commit the file as it is named; an edge function at /* needs nothing else. A _headers file cannot read a cookie.':
      'Faça commit do ficheiro com o seu nome; uma edge function em /* não precisa de mais nada. Um ficheiro _headers não consegue ler um cookie.',
    'Commit the file as it is named; Pages runs it before each file. A _headers file cannot read a cookie.':
      'Faça commit do ficheiro com o seu nome; o Pages executa-o antes de cada ficheiro. Um ficheiro _headers não consegue ler um cookie.',
    'Commit the file beside package.json. It adds headers to each answer.':
      'Faça commit do ficheiro junto de package.json. Acrescenta cabeçalhos a cada resposta.',
    'For a host that sends files and runs nothing of yours, but reads a file of headers. Take the one that your host reads: _headers (Cloudflare Pages, where no function is wanted, and hosts that read “!” in it), or staticwebapp.config.json (Azure). What is in such a file already stays beside these lines. Netlify cannot take a header off one file again: take its edge function.':
      'Para um alojamento que entrega ficheiros e não executa nada seu, mas lê um ficheiro de cabeçalhos. Use o que o seu lê: _headers (Cloudflare Pages, se não se quer uma função, e os que nele leem «!») ou staticwebapp.config.json (Azure). O que já estiver nesse ficheiro fica ao lado destas linhas. O Netlify não consegue retirar um cabeçalho de um só ficheiro: use a edge function dele.',
    'No file can read a cookie: it says the strictest policy, and the worker loosens it from a visitor’s second page on. Put worker.js and the lines of head.html in place as well.':
      'Nenhum ficheiro consegue ler um cookie: diz a política mais rigorosa, e o worker alivia-a a partir da segunda página de um visitante. Ponha também worker.js e as linhas de head.html.',
    'Make it again when the registry changes, together with worker.js and the lines in the head: the worker knows its own words.':
      'Gere-o de novo quando o registo mudar, juntamente com worker.js e as linhas do head: o worker conhece as suas próprias palavras.',
    'cookies on other paths than /: the guard ends those that scripts can see':
      'cookies noutros caminhos que não /: o guarda termina os que os scripts podem ver',
    'cookies of FastCGI and uWSGI: use the snippet for PHP, or pass them through proxy_pass':
      'cookies de FastCGI e uWSGI: use o excerto para PHP, ou passe-os por proxy_pass',
    'where the site’s own Content-Security-Policy reports to':
      'para onde reporta a Content-Security-Policy do próprio site',
    'files that PHP does not hand out': 'ficheiros que o PHP não entrega',
    'cookies, links and reports in headers of the site’s own functions: middleware there sees no answer':
      'cookies, ligações e relatórios em cabeçalhos das funções do próprio site: o middleware não vê lá nenhuma resposta',
    'cookies, rules for looking ahead and reports in headers that the host itself sends with the first page':
      'cookies, regras de pré-carregamento e relatórios em cabeçalhos que o próprio alojamento envia com a primeira página',
    'Counts visits and how pages are used.': 'Conta as visitas e como se usam as páginas.',
    'Advertising: recognises the browser, and measures what advertisements lead to.':
      'Publicidade: reconhece o navegador e mede a que levam os anúncios.',
    'Shows content from elsewhere on the page.': 'Mostra na página conteúdo de outros sítios.',
    'Records how pages are used: moves, clicks and scrolling.':
      'Regista como se usam as páginas: movimentos, cliques e deslocamento.',
    'Brings in other tags, of whatever kind.': 'Traz outras etiquetas, sejam de que tipo forem.',
    'Letters of the page, fetched from elsewhere.': 'Letras da página, trazidas de outro sítio.',
    'Tells people from programs; fetched from elsewhere.': 'Distingue pessoas de programas; trazido de outro sítio.',
    'Measures how fast pages are, and what breaks.': 'Mede a rapidez das páginas e o que falha.',
    'Tells what breaks on pages.': 'Avisa do que falha nas páginas.',
    'Compares versions of pages.': 'Compara versões de páginas.',
    'A conversation with the people of the site.': 'Uma conversa com as pessoas do site.',
    'Keeps programs that attack out.': 'Mantém fora os programas que atacam.',
    'Takes payments, and keeps fraud out of them.': 'Recebe pagamentos e afasta a fraude.',
    'Takes payments.': 'Recebe pagamentos.',
    'Remembers what you allowed.': 'Recorda o que permitiu.',
    // texting
    'It came from letters or a short code: nobody is behind it.':
      'Veio de letras ou de um número curto: não há ninguém por trás.',
    'They asked to be left alone. That was confirmed, and nothing more is sent.':
      'A pessoa pediu que a deixassem em paz. Foi-lhe confirmado, e nada mais é enviado.',
    'Nothing is sent to this number.': 'Nada é enviado para este número.',
    'It was answered already. When they write again, answer that.':
      'Já foi respondido. Quando a pessoa escrever de novo, responda a isso.',
    'It was written more than a week ago: nobody waits for an answer any more.':
      'Foi escrito há mais de uma semana: já ninguém espera por uma resposta.',
    'Somebody has to accept the policies first.': 'Alguém tem de aceitar primeiro as políticas.',
    'The account may not send texts at present.': 'De momento, a conta não pode enviar SMS.',
    'An answer to somebody does not advertise. What advertises goes to those who agreed to it, by a campaign.':
      'Uma resposta a alguém não faz publicidade. O que faz publicidade vai, numa campanha, para quem consentiu nisso.',
    'The policies do not allow these words, or a person has to look at them first.':
      'As políticas não permitem estas palavras, ou uma pessoa tem de as ver primeiro.',
    'There is no sender from which it could come. Add one, and prove it.':
      'Não há nenhum remetente de onde isto possa sair. Adicione um e verifique-o.',
    'This number got many texts from you today. Try again tomorrow.':
      'Este número recebeu hoje muitos SMS seus. Tente de novo amanhã.',
    'This is too long for a text.': 'Isto é demasiado longo para um SMS.',
    'There is no such sender.': 'Esse remetente não existe.',
    'This is neither a number with its plus sign, nor a short code, nor up to eleven letters.':
      'Isto não é um número com o seu sinal de mais, nem um número curto, nem até onze letras.',
    'Say in which countries it is used.': 'Indique em que países é usado.',
    'A country among them takes no letters as a sender: its networks refuse them. Use a number there.':
      'Um dos países não aceita letras como remetente: as operadoras recusam-nas. Use aí um número.',
    'This is more than a name: no price, no figure, no link, nothing that advertises. It stands in the answer to a STOP.':
      'Isto é mais do que um nome: sem preço, sem números, sem ligação, nada que faça publicidade. Figura na resposta a um STOP.',
    'Nobody can answer to letters. Choose a link, or a number to which STOP is sent.':
      'Ninguém pode responder a letras. Escolha uma ligação, ou um número a que se envia STOP.',
    'A STOP has to reach us: this is not a number of yours on which a text came in.':
      'Um STOP tem de nos chegar: este não é um número seu em que tenha chegado um SMS.',
    'For help people need a mail address, a number, or a page over https.':
      'Para ajuda, as pessoas precisam de um endereço de e-mail, de um número ou de uma página https.',
    'There are as many senders as one account may have.': 'A conta já tem tantos remetentes quantos pode ter.',
    'This one is there already.': 'Este já existe.',
    'Messages of another sender say that a STOP goes to this number. Change that first.':
      'As mensagens de outro remetente dizem que um STOP vai para este número. Altere isso primeiro.',
    'No such sender was removed within the last hour. Add it, and show it anew.':
      'Na última hora não foi removido nenhum remetente desses. Adicione-o e verifique-o de novo.',
    'Nobody can text to letters.': 'Não se pode enviar um SMS a letras.',
    'One or two words of letters and digits, and none that asks for something else: STOP, HELP and START mean the same everywhere.':
      'Uma ou duas palavras de letras e algarismos, e nenhuma que peça outra coisa: STOP, HELP e START significam o mesmo em toda a parte.',
    'This form cannot be answered now. Publish it, or reopen it.':
      'De momento não se pode responder a este formulário. Publique-o, ou reabra-o.',
    'There are as many keywords as one sender may have.': 'O remetente já tem tantas palavras-chave quantas pode ter.',
    'There is no such keyword.': 'Essa palavra-chave não existe.',
    'You work for this account, or did. Somebody who never has decides about its senders.':
      'Trabalha para esta conta, ou trabalhou. Sobre os remetentes dela decide alguém que nunca o tenha feito.',
    // transactional
    'There is no such template.': 'Esse modelo não existe.',
    'Somebody else changed this template meanwhile. Load it again.':
      'Entretanto, outra pessoa alterou este modelo. Carregue-o de novo.',
    'There are as many templates as an account can have. Archive one.':
      'A conta já tem tantos modelos quantos pode ter. Arquive um.',
    'This draft is registered already.': 'Este rascunho já está registado.',
    'This cannot go out without a consent.': 'Isto não pode sair sem consentimento.',
    'Screening did not clear these words. What “errors” lists is why.':
      'O controlo de conteúdo não permitiu estas palavras. O motivo está em «errors».',
    'Tests go to users of this account only. Everybody else gets a message for something that they did.':
      'Os testes só vão para utilizadores desta conta. Todas as outras pessoas recebem uma mensagem por algo que fizeram.',
    'Screening did not clear these words, so they go to nobody. What “errors” lists is why.':
      'O controlo de conteúdo não permitiu estas palavras, por isso não vão para ninguém. O motivo está em «errors».',
    'The account has no contact address to send from. Save one in the settings.':
      'A conta não tem nenhum endereço de contacto de onde enviar. Guarde um nas definições.',
    'Somebody of this account accepts the policies first.': 'Alguém desta conta tem de aceitar primeiro as políticas.',
    'By a measure this account may not send messages for acts, or not from this domain.':
      'Por uma medida, esta conta não pode enviar mensagens transacionais, ou não a partir deste domínio.',
    'Nothing may be sent to this address: it bounced, complained, or was closed to mail.':
      'Nada pode ser enviado para este endereço: o correio foi devolvido, houve uma queixa, ou foi fechado ao correio.',
    'This template is not registered.': 'Este modelo não está registado.',
    'This template belongs to another act.': 'Este modelo diz respeito a outra ação.',
    'The act lies in the future. Say when the recipient did it.':
      'A ação tem uma data futura. Indique quando o destinatário a fez.',
    'The act is too long ago for a message to belong to it.':
      'A ação é demasiado antiga para uma mensagem lhe dizer respeito.',
    'Somebody else was written to about this reference. An act is its recipient’s own.':
      'Com esta referência já se escreveu a outra pessoa. Uma ação é só do seu destinatário.',
    'One act does not lead to so many messages.': 'Uma só ação não dá origem a tantas mensagens.',
    'This person got as many messages today as they can take.':
      'Esta pessoa já recebeu hoje tantas mensagens quantas pode receber.',
    'Screening did not clear this message, with these values. Under Policy status stands why.':
      'O controlo de conteúdo não permitiu esta mensagem, com estes valores. Em «Conformidade» está porquê.',
    'This message advertises.': 'Esta mensagem faz publicidade.',
    'There is no registered template by this id.': 'Não há nenhum modelo registado com este id.',
    'This is no email address.': 'Este não é um endereço de e-mail.',
    'A file cannot go with this message.': 'Um ficheiro não pode seguir com esta mensagem.',
    'The values do not fit the template.': 'Os valores não se ajustam ao modelo.',
    'With these values the message advertises. What advertises goes out as a campaign, to those who agreed.':
      'Com estes valores, a mensagem faz publicidade. O que faz publicidade sai como campanha, para quem consentiu.',
    'There is no such message for an act.': 'Essa mensagem transacional não existe.',
    'A message has at most {0} files.': 'Uma mensagem tem no máximo {0} ficheiros.',
    'All files together have at most {0} bytes.': 'Todos os ficheiros juntos têm no máximo {0} bytes.',
    'The content is not base64, or is empty.': 'O conteúdo não é base64, ou está vazio.',
    'A name has 1 to {0} visible characters and names no folder.':
      'Um nome tem de 1 a {0} caracteres visíveis e não nomeia nenhuma pasta.',
    'The name does not end as names of this type do.': 'O nome não acaba como os nomes deste tipo.',
    'This is no text in UTF-8.': 'Isto não é texto em UTF-8.',
    'A text has at most {0} bytes.': 'Um texto tem no máximo {0} bytes.',
    'The content is not of this type.': 'O conteúdo não é deste tipo.',
    'This document runs something, or holds other files.': 'Este documento executa algo, ou contém outros ficheiros.',
    'Only an image is shown in a message.': 'Só uma imagem é mostrada numa mensagem.',
    'Nobody reads what is in this file. Let the template say “files”, and register it: people decide whether it may.':
      'Ninguém lê o que está neste ficheiro. Faça o modelo dizer «files» e registe-o: pessoas decidem se pode.',
    'A message has a subject and at least one paragraph, in one language or more.':
      'Uma mensagem tem um assunto e pelo menos um parágrafo, num idioma ou mais.',
    'These words advertise. A message that belongs to an order, a booking or a question leaves them out; what advertises goes out as a campaign, to those who agreed.':
      'Estas palavras fazem publicidade. Uma mensagem sobre uma encomenda, uma reserva ou uma pergunta deixa-as de fora; o que faz publicidade sai como campanha, para quem consentiu.',
    'Every language has a button, or none has.': 'Todos os idiomas têm um botão, ou nenhum o tem.',
    'This value is not among those that the template has.': 'Este valor não está entre os que o modelo tem.',
    'This value stands nowhere. Use it, or remove it.': 'Este valor não figura em lado nenhum. Use-o, ou remova-o.',
    'Two values have the same name.': 'Dois valores têm o mesmo nome.',
    'A link stands behind the button, and nowhere else.': 'Uma ligação está por trás do botão, e em mais lado nenhum.',
    'A button needs a value of the kind “link”, and a link needs a button; there is one of each.':
      'Um botão precisa de um valor do tipo «link», e uma ligação precisa de um botão; há um de cada.',
    'Say on which of your sites the button may lead: a name such as shop.example.com.':
      'Indique a quais dos seus sites o botão pode levar: um nome como shop.example.com.',
    'The subject looks like an answer or a forwarded message. Say what it is about.':
      'O assunto parece uma resposta ou uma mensagem reencaminhada. Diga de que se trata.',
    'There are signs in it that nobody sees. Type the words anew.':
      'Há nele sinais que ninguém vê. Escreva as palavras de novo.',
    'Only an answer to a question, or to a request about somebody’s data, is written freely.':
      'Só se escreve livremente uma resposta a uma pergunta, ou a um pedido sobre os dados de alguém.',
    'One line of at most {0} characters, without a link.': 'Uma linha de {0} caracteres, no máximo, sem ligações.',
    'At most {0} characters, without a link.': '{0} caracteres, no máximo, sem ligações.',
    'A day or a moment as RFC 3339 writes it: 2026-11-26, or 2026-11-26T09:00:00Z.':
      'Um dia ou um momento como escreve o RFC 3339: 2026-11-26, ou 2026-11-26T09:00:00Z.',
    'An address that begins with https://, on one of the template’s hosts, without campaign parameters.':
      'Um endereço que começa por https://, num dos servidores do modelo, sem parâmetros de campanha.',
    'At most {0} rows of label and value, each of at most {1} characters, without a link.':
      '{0} linhas de designação e valor, no máximo, cada um com {1} caracteres, no máximo, sem ligações.',
    'This value is missing.': 'Falta este valor.',
    'The template has no such value.': 'O modelo não tem esse valor.',
    '“{0}” advertises.': '«{0}» faz publicidade.',
    'Of the act “{0}” {1} messages may be sent for one reference, and for this one {2} were.':
      'Do ato «{0}» podem enviar-se {1} mensagens por referência, e para esta foram {2}.',
    // webhooks
    'There is no such partner.': 'Esse parceiro não existe.',
    'A test key cannot hand contacts to anybody. Use a live key, or the console.':
      'Uma chave de teste não pode entregar contactos a ninguém. Use uma chave de produção, ou a consola.',
    'Addresses and proofs travel encrypted only. Enter an address that begins with https://.':
      'Endereços e provas só viajam cifrados. Introduza um endereço que comece por https://.',
    'The address has a log-in in it. Leave it out: the partner knows us by our signature.':
      'O endereço contém dados de início de sessão. Retire-os: o parceiro reconhece-nos pela nossa assinatura.',
    'Say where the webhook goes.': 'Indique para onde vai o webhook.',
    'A feed is fetched by the partner and has no address. Leave it out, or choose the webhook.':
      'Um feed é recolhido pelo parceiro e não tem endereço. Não o indique, ou escolha o webhook.',
    'There is a partner by this id already. Open it to change it.':
      'Já há um parceiro com este id. Abra-o para o alterar.',
    'There are as many partners as an account can have. Remove one that holds nobody.':
      'A conta já tem tantos parceiros quantos pode ter. Remova um que não tenha contactos.',
    'Somebody else changed this partner meanwhile. Load it again.':
      'Entretanto, outra pessoa alterou este parceiro. Carregue-o de novo.',
    'People agreed to this partner by its present name and policy. Under another name it is another partner: make one, with a purpose and a box of its own.':
      'As pessoas consentiram neste parceiro com o nome e a política atuais. Com outro nome é outro parceiro: crie um, com uma finalidade e uma caixa próprias.',
    'This partner holds contacts, or was not told of a withdrawal yet. Pause it: then nothing new is given, and withdrawals still follow.':
      'Este parceiro tem contactos, ou ainda não foi informado de uma retirada. Ponha-o em pausa: nada de novo lhe é entregue, e as retiradas continuam a seguir.',
    'There is no such webhook.': 'Esse webhook não existe.',
    'There is no such message in the log of this webhook.': 'Essa mensagem não existe no registo deste webhook.',
    'A test key cannot have addresses told to anybody. Use a live key, or the console.':
      'Uma chave de teste não pode mandar comunicar endereços a ninguém. Use uma chave de produção, ou a consola.',
    'What is told names people. Enter an address that begins with https://.':
      'O que é comunicado nomeia pessoas. Introduza um endereço que comece por https://.',
    'The address has a log-in in it. Leave it out: your server knows us by our signature.':
      'O endereço contém dados de início de sessão. Retire-os: o seu servidor reconhece-nos pela nossa assinatura.',
    'There are as many webhooks as an account can have. Remove one.':
      'A conta já tem tantos webhooks quantos pode ter. Remova um.',
    'Somebody else changed this webhook meanwhile. Load it again.':
      'Entretanto, outra pessoa alterou este webhook. Carregue-o de novo.',
    'This webhook is not told anything just now. Resume it first.':
      'De momento, nada é comunicado a este webhook. Retome-o primeiro.',
    'This is a test. It names nobody.': 'Isto é um teste. Não nomeia ninguém.',
    'Somebody ticked boxes. Where their address has to answer first, nothing is sent to them until consent.confirmed; boxes that were left on the same form stand in it as refused.':
      'Alguém assinalou caixas. Onde o seu endereço tem de responder primeiro, nada lhe é enviado até consent.confirmed; as caixas que deixou no mesmo formulário figuram como recusadas.',
    'The address answered: the consent counts.': 'O endereço respondeu: o consentimento conta.',
    'A consent was given again.': 'Um consentimento foi dado outra vez.',
    'Somebody left all boxes of a form unticked. Their address is not told: it was not left to be written to.':
      'Alguém deixou todas as caixas de um formulário por assinalar. O seu endereço não é comunicado: não foi deixado para lhe escreverem.',
    'A consent was taken back. From this moment nothing is sent on it.':
      'Um consentimento foi retirado. A partir deste momento nada é enviado com base nele.',
    'A consent is too old to rely on, and has ended.':
      'Um consentimento é demasiado antigo para servir de base, e terminou.',
    'A consent was found that should never have counted, and has ended.':
      'Encontrou-se um consentimento que nunca devia ter contado, e terminou.',
    'Somebody was erased. Delete what you keep about this contact: no address is told, and nothing about them is told any more.':
      'Alguém foi apagado. Elimine o que guarda sobre este contacto: nenhum endereço é comunicado, e nada mais sobre ele é comunicado.',
    'Nothing goes to an address any more, whatever is agreed to: it bounced, complained, or was closed. Where nobody is known by it, it is not named.':
      'Já nada vai para um endereço, seja o que for que se consinta: o correio foi devolvido, houve uma queixa, ou foi fechado. Onde ninguém é conhecido por ele, não é nomeado.',
    'A message for an act of its recipient was taken by the next server.':
      'Uma mensagem por um ato do seu destinatário foi aceite pelo servidor seguinte.',
    'A message was taken by the server that receives it, or by the relay that it leaves by: one to a recipient of a campaign, which makes one event for each of them, or one for an act. A text: it is on the phone. It may still come back.':
      'Uma mensagem foi aceite pelo servidor que a recebe, ou pelo relay por onde sai: uma a um destinatário de uma campanha, o que faz um evento por cada um, ou uma por um ato. Um SMS: está no telefone. Ainda pode voltar.',
    'A message was refused for good: one for an act, one to a recipient of a campaign, or a text that did not arrive. Of the latter two it names the campaign, the recipient and the reason.':
      'Uma mensagem foi recusada de vez: uma por um ato, uma a um destinatário de uma campanha, ou um SMS que não chegou. Nas duas últimas nomeia a campanha, o destinatário e o motivo.',
    'A message for an act was not sent, because there was no reason for it any more.':
      'Uma mensagem por um ato não foi enviada, porque já não havia motivo.',
    'A message came back, whatever it was for.': 'Uma mensagem voltou, fosse para o que fosse.',
    'Somebody called a message spam. Nothing goes to them any more.':
      'Alguém marcou uma mensagem como spam. Já nada lhe é enviado.',
    'Somebody who agreed to be measured opened a message of a campaign, for the first time. What a scanner or a proxy did is not told, nor what somebody did who does not agree any more.':
      'Alguém que aceitou ser medido abriu pela primeira vez uma mensagem de uma campanha. Não se comunica o que fez um scanner ou um proxy, nem o que fez quem já não aceita.',
    'Somebody who agreed to be measured followed a link of a message of a campaign, for the first time; each link once. `url` is null where the link leads elsewhere for each reader.':
      'Alguém que aceitou ser medido seguiu pela primeira vez uma ligação de uma mensagem de uma campanha; cada ligação uma vez. `url` é null onde a ligação leva a outro lado para cada leitor.',
    'A campaign began to be sent.': 'Começou o envio de uma campanha.',
    'A campaign was paused, by somebody or by a rule.': 'Uma campanha foi pausada, por alguém ou por uma regra.',
    'A campaign has ended: of each recipient it is known what became of them.':
      'Uma campanha terminou: de cada destinatário sabe-se o que aconteceu.',
    'A campaign was ended before everybody had it.': 'Uma campanha foi terminada antes de todos a terem.',
    'A case was opened about this account. Under Cases stands what to do.':
      'Foi aberto um caso sobre esta conta. Em «Casos» está o que fazer.',
    'A case about this account was closed.': 'Um caso sobre esta conta foi fechado.',
    'Somebody tried whether it arrives. It names nobody.': 'Alguém experimentou se chega. Não nomeia ninguém.',
    // wire
    'There is nothing in this merge tag.': 'Não há nada neste campo.',
    'Behind the | there is no filter.': 'Depois de | não há nenhum filtro.',
    'A value takes at most {0} filters.': 'Um valor aceita no máximo {0} filtros.',
    '“{0}” does not belong here.': '«{0}» não cabe aqui.',
    'A value is missing here.': 'Falta aqui um valor.',
    'A comparison lacks one of its sides.': 'A uma comparação falta um lado.',
    'Two values stand side by side: an operator or a | is missing between them.':
      'Há dois valores seguidos: falta um operador ou um | entre eles.',
    '“{0}” is not a value of anybody.': '«{0}» não é um valor de ninguém.',
    '“{0}” is not understood.': 'Não se entende «{0}».',
    'Filters here take no named values such as “{0}:”.': 'Os filtros não aceitam aqui valores com nome como «{0}:».',
    'Values are always escaped: HTML from a value would be anybody’s HTML.':
      'Os valores são sempre neutralizados: o HTML de um valor seria de qualquer um.',
    'The filters are {0}.': 'Os filtros são {0}.',
    'There is no filter “{0}”.': 'Não existe o filtro «{0}».',
    'The filter {0} takes {1} values, and here are {2}.': 'O filtro {0} aceita {1} valores, e aqui há {2}.',
    'The filter {0} takes {1} to {2} values, and here are {3}.':
      'O filtro {0} aceita de {1} a {2} valores, e aqui há {3}.',
    'There are more than {0} merge tags.': 'Há mais de {0} campos.',
    '{% {0} %} has no {% end{1} %}.': '{% {0} %} não tem {% end{1} %}.',
    'This tag has no name.': 'Esta etiqueta não tem nome.',
    'This {0} is never closed by {1}. A quotation mark inside it may be open.':
      'Este {0} nunca é fechado por {1}. Talvez haja aspas abertas lá dentro.',
    '{% raw %} has no {% endraw %}.': '{% raw %} não tem {% endraw %}.',
    'A merge tag has at most {0} characters.': 'Um campo tem no máximo {0} caracteres.',
    'This merge tag is not understood. It looks like {{ contact.first_name | default: "friend" }}.':
      'Este campo não se entende. Escreve-se assim: {{ contact.first_name | default: "friend" }}.',
    'Inside a merge tag write the characters themselves, not &quot; or &gt;.':
      'Dentro de um campo escreva os próprios caracteres, não &quot; nem &gt;.',
    'An assignment looks like {% assign greeting = "Dear" %}.':
      'Uma atribuição escreve-se assim: {% assign greeting = "Dear" %}.',
    '{% {0} %} closes nothing.': '{% {0} %} não fecha nada.',
    'There is no {% {0} %} here. The tags are if, unless, case, for, assign, comment and raw.':
      'Aqui não há {% {0} %}. As etiquetas são if, unless, case, for, assign, comment e raw.',
    'A loop looks like {% for item in contact.attributes.items %}.':
      'Um ciclo escreve-se assim: {% for item in contact.attributes.items %}.',
    'A loop takes limit: 3, offset: 2 and reversed, but not “{0}”.':
      'Um ciclo aceita limit: 3, offset: 2 e reversed, mas não «{0}».',
    'Values are separated by commas: {% when "de", "fr" %}.':
      'Os valores separam-se por vírgulas: {% when "de", "fr" %}.',
    'A variable has a name of letters, digits and underscores.':
      'Uma variável tem um nome de letras, algarismos e sublinhados.',
    '“{0}” has a meaning already. Choose another name for the variable.':
      '«{0}» já tem um significado. Escolha outro nome para a variável.',
    'Blocks stand within each other {0} deep at most.': 'Os blocos encaixam-se no máximo {0} níveis.',
    '{% {0} %} does not belong here, in {% {1} %}.': '{% {0} %} não cabe aqui, dentro de {% {1} %}.',
    '{% {0} %} does not belong here.': '{% {0} %} não cabe aqui.',
    '{% end{0} %} stands where {% end{1} %} was expected.': '{% end{0} %} está onde se esperava {% end{1} %}.',
    '{% end{0} %} closes nothing.': '{% end{0} %} não fecha nada.',
    'A quotation mark is opened and not closed, or closed in the middle of a cell.':
      'Umas aspas abrem e não fecham, ou fecham a meio de uma célula.',
    'This row is longer than any that could be a person’s.':
      'Esta linha é mais longa do que qualquer uma que pudesse ser de uma pessoa.',
    'This row has more cells than there are columns.': 'Esta linha tem mais células do que há colunas.',
    'There are characters here that no text has; the file may be damaged, or in another encoding.':
      'Há aqui caracteres que nenhum texto tem; o ficheiro talvez esteja danificado ou noutra codificação.',
    'There are no rows in this file.': 'Não há linhas neste ficheiro.',
    'This is neither CSV nor XLSX. Save the list as one of the two and bring that.':
      'Isto não é CSV nem XLSX. Guarde a lista num dos dois e traga isso.',
    'This is an archive. Unpack it and bring each list in it by itself.':
      'Isto é um arquivo comprimido. Descomprima-o e traga cada lista em separado.',
    'This is Excel’s old or binary format (xls, xlsb). Save it as XLSX or CSV and bring that.':
      'É o formato antigo ou binário do Excel (xls, xlsb). Guarde-o como XLSX ou CSV e traga isso.',
    'This workbook is protected by a password. Take the password off, or save it as CSV, and bring that.':
      'Este livro está protegido por palavra-passe. Retire-a, ou guarde-o como CSV, e traga isso.',
    'This is an OpenDocument table. Save it as XLSX or CSV and bring that.':
      'É uma tabela OpenDocument. Guarde-a como XLSX ou CSV e traga isso.',
    'There is no sheet of that name in this workbook.': 'Não há nenhuma folha com esse nome neste livro.',
    'This workbook is too large to be read as one. Save it as CSV, which has no such bound.':
      'Este livro é demasiado grande para ser lido como tal. Guarde-o como CSV, que não tem esse limite.',
    'This workbook unpacks to far more than a list of people has. It is not read.':
      'Este livro descomprime-se em muito mais do que tem uma lista de pessoas. Não é lido.',
    'This workbook is damaged. Open it, save it again and bring that, or save it as CSV.':
      'Este livro está danificado. Abra-o, guarde-o de novo e traga isso, ou guarde-o como CSV.',
    'There are more than 500 columns. Leave out those that say nothing about a person’s consent.':
      'Há mais de 500 colunas. Retire as que nada digam do consentimento de uma pessoa.',
    // policy
    'The cookie policy is dated and public, with a live registry of every cookie and tracker.':
      'Esta política é datada e pública e nomeia cada cookie e rastreador: nome, classe, fornecedor, finalidade e duração. Uma nova versão que acrescente uma classe, uma origem ou uma finalidade volta a perguntar a cada visitante.',
    'Cookies remember things such as language and login, and really do.':
      'Os cookies lembram coisas como a sua língua ou que iniciou sessão.',
    'Storage, pixels, beacons and link decoration follow the same consent as cookies.':
      'Tudo o que guarda ou reconhece segue a mesma escolha que os cookies: armazenamento local, bases de dados do navegador, píxeis, balizas, ligações decoradas, scripts de impressão digital e, nos e-mails, a medição de aberturas e cliques.',
    'Strictly necessary cookies are set only in answer to an act of the person.':
      'Os cookies estritamente necessários só são colocados em resposta a um ato seu: escolher a privacidade, iniciar sessão, preencher um formulário. Não podem ser desligados.',
    'Strictly necessary cookies hold nothing that identifies a person.':
      'Os cookies estritamente necessários nada contêm que o identifique: um valor aleatório ou uma simples escolha.',
    'With cookies blocked each page still works, and says what does not.':
      'Pode definir o navegador para bloquear estes cookies ou para o avisar. Cada página continua a ser mostrada e diz o que não funciona.',
    'Performance: visits and traffic sources are measured.':
      'Os cookies de desempenho, quando permitidos, contam as visitas e a sua origem, para medir e melhorar um sítio.',
    'Performance: most and least read pages, and the ways between them.':
      'Mostram que páginas são mais e menos lidas e como os visitantes se movem num sítio.',
    'Performance: everything is aggregated, and so anonymous.':
      'O que recolhem é somado de imediato e é por isso anónimo: não há registo de um visitante em particular.',
    'Performance refused: no visit is known.': 'Se não os permitir, não se sabe que esteve aqui e nada é medido.',
    'Functional: embeds and remembered settings.':
      'Os cookies funcionais, quando permitidos, dão mais funções e definições pessoais: vídeos, mapas, conversas, escolhas lembradas. Podemos colocá-los nós ou terceiros cujos serviços estão na página.',
    'Functional refused: a placeholder says what is blocked, and by whom.':
      'Se não os permitir, alguns destes serviços, ou todos, não funcionam. No seu lugar está escrito o que está bloqueado e por quem, e pode permiti-lo ali mesmo.',
    'Targeting: advertising loads only after consent, by named partners.':
      'Os cookies de publicidade dirigida, quando permitidos, são colocados por parceiros publicitários nomeados, que podem criar um perfil dos seus interesses e mostrar-lhe anúncios noutros sítios. Reconhecem o navegador e o dispositivo; nenhum endereço ou número é alguma vez entregue.',
    'Targeting refused: nothing else changes.': 'Se não os permitir, verá publicidade menos dirigida. Nada mais muda.',
    'Third-party origins are declared, and the browser refuses the others.':
      'Os cookies de terceiros vêm de um domínio diferente do sítio, para publicidade e marketing. Cada origem é declarada, e o próprio navegador recusa as outras.',
    'The visitor chooses by class, and may change it at any time.':
      'Escolhe por classe e pode mudar a escolha a qualquer momento, a partir de cada página. Recusar não exige mais passos do que aceitar, e o sinal do navegador (Global Privacy Control) é respeitado.',
    'Marketing by email and SMS is legitimate, expected and solicited.':
      'O marketing por e-mail e SMS tem de ser legítimo, esperado e pedido. Nada é enviado fora de uma finalidade em que o destinatário consentiu.',
    'The policy applies to all users: nobody sends before accepting its current version.':
      'Esta política aplica-se a todos os utilizadores. Ninguém envia antes de uma pessoa autorizada da conta ter aceitado a versão em vigor; uma nova versão volta a perguntar.',
    'Consent comes before any marketing message.':
      'O consentimento precede qualquer mensagem de marketing: para essa finalidade, esse canal e esse endereço, e tem de valer ainda no momento do envio.',
    'Consent is an act: the recipient ticked a checkbox.':
      'Consentir é um ato: a pessoa assinalou uma caixa. O silêncio, uma compra, um cartão de visita ou uma palavra-chave por SMS não são consentimento.',
    'The checkbox cannot be pre-checked.':
      'A caixa está vazia quando é vista pela primeira vez. Uma caixa assinalada de antemão nada vale, esteja onde estiver.',
    'The recipient knows which messages will come, for which purpose, and from whom.':
      'Ao lado da caixa está escrito para que serve: que mensagens, com que frequência, por que canal e da parte de quem.',
    'One checkbox is not used for several purposes, such as terms of service.':
      'Uma caixa serve para uma só coisa. Não está ligada a termos do serviço, a uma política de privacidade ou a uma segunda finalidade; aceitar os termos tem uma caixa própria, que nada autoriza.',
    'One checkbox for each purpose and channel.':
      'Há uma caixa para cada finalidade e cada canal. E-mail, SMS e chamada telefónica são três canais: dar um número não é consentir em mensagens ou chamadas comerciais.',
    'Partners stand on the form, by name, ten at most, each with its own box.':
      'Quando parceiros vierem a receber um endereço, todos os seus nomes constam do formulário, bem visíveis, dez no máximo, cada um com a sua própria caixa vazia.',
    'A proof of opt-in can be had for each contact at any time.':
      'Pode ser apresentada a qualquer momento uma prova do consentimento de cada contacto, mesmo depois de retirado.',
    'Imported contacts need the same proof.':
      'Os contactos importados precisam da mesma prova que os que se inscreveram aqui. Uma declaração é guardada, mas não é prova.',
    'Illegal activities.': 'Atividades ilegais: tudo o que promova, venda ou organize o que a lei proíbe.',
    'Illegal drugs.': 'Drogas ilegais: a sua oferta e o que serve para as produzir ou consumir.',
    'Counterfeit products.':
      'Produtos contrafeitos: imitações com a marca de outrem, documentos falsos, certificados falsos.',
    'Hacking programs.':
      'Programas de pirataria informática: ferramentas e serviços para entrar em sistemas e contas alheios, espiá-los ou danificá-los.',
    'Instructions for assembling or making bombs.': 'Instruções para montar ou fabricar bombas.',
    'Explosives or other weapons.': 'Explosivos e outras armas, as suas peças e munições.',
    'Violence against children, or encouraging violence.':
      'Material que contenha violência contra crianças e tudo o que incentive a violência.',
    'Messages that break anti-spam laws.':
      'Mensagens que violem as leis antispam: sem a identidade e a morada do remetente, com um remetente falso ou um assunto enganador, ou sem forma eficaz de sair.',
    'Hate speech and prohibited language.': 'Discurso de ódio e linguagem que rebaixe as pessoas por serem quem são.',
    'Content and industries that the platform does not accept.':
      'Conteúdos e setores não aceites nesta plataforma, enumerados abaixo, e listas cujo setor declarado seja um deles.',
    'Sexually explicit material and its trade.':
      'Pornografia sexualmente explícita e comércio de artigos sexualmente explícitos.',
    'Remedies for erectile problems.': 'Remédios para problemas de ereção.',
    'Bulk hiring solicitation.': 'Recrutamento em massa: ofertas de emprego a pessoas que não as pediram.',
    'Lists of a political character.':
      'Listas de caráter político: pela finalidade, pela origem, pelo setor declarado ou pelo que lhes é enviado.',
    'Initial coin offerings.': 'Ofertas iniciais de moedas (ICO) e outras vendas de novos tokens.',
    'Anything related to forex trading.': 'Tudo o que diga respeito à negociação em forex.',
    'Debt collection.': 'Cobrança de dívidas.',
    'Promotion of violence or hate.': 'Promoção da violência ou do ódio.',
    'Misinformation.': 'Desinformação apresentada como notícia ou como facto («fake news»).',
    'Phishing simulations.': 'Serviços de segurança que realizam simulações de phishing.',
    'Compensated sexual acts.': 'Conteúdos que promovam atos sexuais remunerados.',
    'Narcotic or psychotropic substances.': 'Substâncias estupefacientes ou psicotrópicas.',
    'Currency exchange, fraudulent shares, stock-market transactions.':
      'Câmbio de moedas, ações fraudulentas e operações na bolsa.',
    'Get-rich-fast promises and pyramid schemes.':
      'Trabalho em casa com promessas de riqueza rápida, rendimentos passivos, pacotes financeiros e esquemas em pirâmide.',
    'Weight loss.': 'Perda de peso.',
    'Promotional CBD.': 'Promoção de produtos de CBD.',
    'Legal drugs, such as alcohol or tobacco.': 'Drogas legais, como o álcool ou o tabaco.',
    'Promotional vaping.': 'Promoção de cigarros eletrónicos.',
    'Promotional real estate.': 'Promoção imobiliária.',
    'Products and services based on blockchain.': 'Produtos e serviços baseados em blockchain.',
    'Gambling, casino and other money games.': 'Apostas, casinos e outros jogos a dinheiro.',
    'Dating services.': 'Serviços de encontros.',
    'Clairvoyance, fortune telling, astrology.': 'Vidência, adivinhação e astrologia.',
    'Contacts taken from professional social networks.':
      'Contactos retirados de redes sociais profissionais como o LinkedIn.',
    'Loan services.': 'Serviços de empréstimo.',
    'Lead generation services.': 'Serviços que geram ou vendem contactos comerciais.',
    'A measure takes effect at once.':
      'Uma violação pode trazer de imediato uma restrição ou uma suspensão. Produz efeito no mesmo instante: o que está a ser enviado para.',
    'A measure reaches the whole account, or certain services.':
      'Uma medida abrange toda a conta ou certos serviços: envio de e-mail, envio de SMS, importações, formulários, automatizações, mensagens transacionais, chaves, medição ou um domínio do remetente.',
    'Measures also follow from signals, by thresholds that are data.':
      'Para proteger a reputação e o funcionamento do serviço, as medidas resultam também dos números: queixas, devoluções definitivas, endereços armadilha, cancelamentos, conteúdos recusados, provas em falta. Os limiares são conhecidos e cada conta vê os seus próprios números.',
    'A measure comes with notice, reply, appeal and a second decider.':
      'Cada medida é acompanhada de um aviso com a exigência violada, as provas, o que fazer e até quando; de um direito de resposta; de um recurso com prazo, decidido por outra pessoa; e de um regresso por etapas. Tudo fica registado. O que a lei dá aos destinatários continua a funcionar: cancelamento, prova, apagamento.',
  },
} satisfies Folders['said']
