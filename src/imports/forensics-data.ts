/** What forensics know of the world: words and domains, each list with its reason. Data, not code. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** RFC 2142 §2 to §5, and what companies call their boxes in six languages: read by whoever is on duty, agreed to by nobody. */
export const ROLES = words(`
  abuse accounting accounts admin administracao administracion administrateur administration administrator
  administrazione anfrage atendimento ayuda billing bonjour booking bookings bookkeeping buchhaltung buero buro
  bestellung careers comercial commercial commerciale communication compras comptabilite contabilidad contabilita
  contabilidade contact contacto contactus contato contatti customercare customerservice direction direzione
  einkauf empfang enquiries enquiry everyone export facturacion facturation feedback finance ftp geral gerencia
  hallo hello help helpdesk hi hola hostmaster hr impressum info infos information informacion informazioni inbox
  inquiries invoices it jobs kontakt kundenservice legal list mail mailbox mailer-daemon marketing media
  news newsletter noc no-reply noreply office oficina operations order orders ordini ordre partners pedidos
  personal postmaster praxis presse press privacy purchasing reception recrutement registrar remove reservas
  reservations root rrhh sales sav secretaria secretariat security segreteria service servicio services shop
  sekretariat spam subscribe sales-team staff suporte support soporte supporto sysadmin tech technik ufficio
  undisclosed-recipients unsubscribe usenet uucp vendas ventas vendite verkauf vertrieb verwaltung webmaster www
  zentrale`)

/** Nobody signs up with these: they are named in RFC 2142, or found by programs on pages, or made to be found. */
export const TRAPS =
  /^(?:abuse|postmaster|hostmaster|mailer-daemon|noc|usenet|uucp|www|root|spam|spamtrap|spam-trap|honeypot|honey-pot|trap|do-?not-?email|undisclosed-recipients|remove|no-?reply|donotreply)$|spam-?trap|honey-?pot/

/** Addresses that last as long as a coffee. */
export const DISPOSABLE = words(`
  0-mail.com 10minutemail.com 10minutemail.net 1secmail.com 1secmail.net 1secmail.org 20minutemail.com 33mail.com
  anonbox.net anonymbox.com burnermail.io byom.de cock.li crazymailing.com deadaddress.com discard.email
  discardmail.com discardmail.de dispostable.com dropmail.me easytrashmail.com einrot.com emailfake.com
  emailondeck.com emailsensei.com fakeinbox.com fakemail.net fakemailgenerator.com filzmail.com getairmail.com
  getnada.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.de guerrillamail.info guerrillamail.net
  guerrillamail.org guerrillamailblock.com harakirimail.com hmamail.com incognitomail.com inboxbear.com
  inboxkitten.com jetable.com jetable.org kasmail.com linshiyouxiang.net luxusmail.org mail-temp.com mail-temporaire.fr
  mail.tm mailcatch.com maildrop.cc mailexpire.com mailforspam.com mailhazard.com mailinator.com mailinator.net
  mailinator2.com mailmetrash.com mailmoat.com mailnesia.com mailnull.com mailpoof.com mailsac.com mailtemp.net
  meltmail.com mintemail.com moakt.cc moakt.com mohmal.com mt2015.com mvrht.com my10minutemail.com mytemp.email
  mytrashmail.com nada.email nowmymail.com owlymail.com pokemail.net privy-mail.com receiveee.com rmqkr.net
  sharklasers.com shitmail.me smailpro.com sogetthis.com spam4.me spambog.com spambog.de spambox.us spamex.com
  spamfree24.org spamgourmet.com spamhole.com spaml.com spoofmail.de superrito.com suremail.info teleworm.us
  temp-mail.io temp-mail.org tempail.com tempinbox.com tempmail.dev tempmail.net tempmail.plus tempmailaddress.com
  tempmailo.com tempr.email throwam.com throwawaymail.com tmail.io tmailor.com tmpmail.net tmpmail.org trash-mail.com
  trash-mail.de trashmail.com trashmail.de trashmail.me trashmail.net trashymail.com trbvm.com wegwerfemail.de
  wegwerfmail.de wegwerfmail.net yopmail.com yopmail.fr yopmail.net zippymail.info`)

/** Closed for years, or never there: who has them collected addresses, or typed them wrong. Closed providers recycle them as traps. */
export const DEAD = words(`
  aol.con cegetel.net club-internet.con compuserve.de email.con excite.com fastwebnet.con free.con geocities.com
  gamil.com gmai.com gmail.co gmail.cm gmail.con gmaill.com gmal.com gmial.com gmil.com gnail.com googlemail.con
  hotmai.com hotmail.cm hotmail.co hotmail.con hotmal.com hotmial.com hotmil.com hotnail.com icloud.con iclod.com
  juno.con lycos.de lycos.fr lycos.es lycos.it lycos.co.uk mindspring.con msn.con netscape.net outlok.com outlook.con
  outloook.com prodigy.net rocketmail.con skynet.con tiscali.fr voila.fr wanadoo.con yaho.com yahho.com yahoo.cm
  yahoo.con yahooo.com yhaoo.com yhoo.com ymail.con xtra.con arcor.com hotmail.de.com gmx.con web.con orange.con`)

/** Where everybody has an address: a first name alone was taken here thirty years ago. */
export const FREE = words(`
  aol.com bluewin.ch free.fr freenet.de gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com hotmail.fr
  hotmail.de hotmail.es hotmail.it hotmail.co.uk icloud.com laposte.net libero.it live.com live.fr mac.com mail.com
  mail.ru me.com msn.com orange.fr outlook.com outlook.de outlook.fr outlook.es outlook.it proton.me protonmail.com
  sapo.pt sfr.fr t-online.de terra.es tiscali.it uol.com.br virgilio.it wanadoo.fr web.de yahoo.com yahoo.de yahoo.es
  yahoo.fr yahoo.it yahoo.co.uk yandex.ru`)

/** First names and plain words from which programs make addresses to try. */
export const DICTIONARY = words(`
  adam alan albert alex alice andrea andrew angela anna anne antonio barbara ben bill bob brian carlos carol charles
  charlie chris christian claire claudia daniel dave david diana edward elena elizabeth emily emma eric eva felix
  francesco frank fred gary george giulia giuseppe greg hans harry helen henry isabel jack jacques james jan jane
  jason jean jeff jennifer jessica jim joe john jordan jose joseph juan julia julie karen karl kate kevin klaus larry
  laura lea leo leon linda lisa louis lucas lucia lucy luis luke manuel marc marco maria marie mario mark markus marta
  martin mary matt max michael michel mike monica nancy nicolas nick nina oliver olivia oscar pablo pat patrick paul
  paula pedro peter philip pierre rachel ralph richard robert roger ron rosa roy ryan sam sandra sara sarah scott
  sebastian simon sofia sophie stefan steve steven susan ted thomas tim tom tony ute victor walter will william
  aaa abc abcd account apple asdf baby bank blue boss buy cash cat company computer cool data demo dog domain email
  example family foo free friend game girl golf good gold green happy home hotel house internet king lady life light
  love lucky magic man master me mobile money moon music mypc name network nobody online party peace pizza qwerty red
  school secret sex shop sky star sun super team test test1 test123 tester user user1 web winner world xxx you`)
