/**
 * Whole sentences by which people ask to be left alone, on text as `plainWords` makes it: small letters, no signs, one blank
 * between two words, an apostrophe gone without a trace. 47 CFR 64.1200(a)(10): any words that a reasonable person would
 * understand. Each list goes with what looks like it and asks for the opposite.
 */

const TEXTS = String.raw`(?:text|texts|texting|txt|txts|txting|message|messages|messaging|msg|msgs|sms|mms|alert|alerts|ad|ads|advert|adverts|promo|promos|promotion|promotions|offers|notification|notifications|spam|spamming|email|emails|mail|calls|contact|marketing|stuff|crap|these|this)`
const SEND = String.raw`(?:text|texting|txt|message|messaging|msg|sms|contact|contacting|send|sending|bother|bothering|spam|spamming|harass|harassing|call|calling|write|writing|disturb|disturbing|annoy|annoying|email|emailing|blow(?:ing)? up|hit(?:ting)? up)`

/** Taken out before anything is looked for: they ask that it goes on. A complaint (“you never stop …”) is none of them. */
export const GOES_ON: readonly RegExp[] = [
  /(?<!\b(?:you|u|they|yall|why|it|this|that) )\b(?:dont|do not|dnt|never|pls not|please not|not)(?: you)?(?: ever)?(?: dare)?(?: to)? (?:stop|quit|end|cancel|unsubscribe|remove|opt (?:me )?out|revoke|block|delete|take me off)\b/g,
  /\bdid(?:nt| not) (?:mean|want|ask|intend)(?: to)?(?: you to)? (?:stop|unsubscribe|opt out|cancel|quit)\b/g,
  /\b(?:dont|do not) want(?: you)? to (?:stop|unsubscribe|opt out|cancel|quit|end|be removed)\b/g,
  new RegExp(
    String.raw`\b(?:cant|cannot|can not|couldnt|could not|wont|will not|wouldnt) stop\b(?! (?:\w+ ){0,2}${TEXTS})`,
    'g',
  ),
  /\bnon ?stop\b/g,
  /\b(?:n|ne|ne vous|ne m|ne me) ?(?:arretez|arrete|arreter|desabonnez|desinscrivez|supprimez|retirez)(?: moi)? (?:pas|jamais)\b/g,
  /\bn(?:arretez|arrete) (?:pas|jamais)\b/g,
  /\barrets? (?:de |du |d )(?:bus|autobus|autocar|tram\w*|metro|travail)\b/g,
  /\bgo away (?:for|to|on|with|this|next)\b/g,
  /\bsurtout pas d?arreter\b/g,
  /\b(?:nicht|niemals|nie) (?:\w+ )?(?:stoppen|stopp|aufhoren|aufhoeren|abmelden|austragen|abbestellen|kundigen|loschen|loeschen)\b/g,
  /\b(?:hort|hor|hoert|horen sie) (?:\w+ )?nicht auf\b/g,
  /\bno (?:me |nos )?(?:den de baja|des de baja|de de baja|paren|pares|pare|cancelen|canceles|borren|borres|dejen|dejes)\b/g,
  /\bno quiero (?:darme de baja|cancelar|salir|parar)\b/g,
  /\bnon (?:mi )?(?:cancellatemi|cancellarmi|cancellare|cancellate|smettete|smettere|disiscrivetemi|rimuovetemi|toglietemi|fermatevi)\b/g,
  /\bnao (?:me )?(?:parem|pare|cancelem|cancele|removam|remova|descadastrem|descadastre|tirem|tire)\b/g,
  /\bnao quero (?:sair|parar|cancelar)\b/g,
]

export const ASKS_TO_STOP: readonly RegExp[] = [
  // English.
  new RegExp(String.raw`\b(?:stop|quit|cease|end|discontinue|halt) (?:\w+ ){0,3}?${SEND}\b`),
  new RegExp(
    String.raw`\b(?:stop|quit|cease|end|discontinue|halt|cancel) (?:with )?(?:all |any )?(?:of )?(?:the |these |this |those |your |ur |my |future |further |such |more )*${TEXTS}\b`,
  ),
  new RegExp(
    String.raw`\b(?:do not|dont|dnt|never|not) (?:you )?(?:ever )?(?:dare )?(?:to )?(?:keep )?${SEND} (?:to )?(?:me|us|this|my|any|again|anymore|here|ever|these|those|your)\b`,
  ),
  new RegExp(String.raw`\bno (?:more|further|additional) (?:\w+ )?${TEXTS}\b`),
  /\b(?:do not|dont|dnt|no longer|never) (?:want|wish|like|need|care)(?: to)?(?: receive| receiving| get| getting| hear| hearing| be| these| those| your| ur| any| this| it| them)\b/,
  /\b(?:please |pls |plz |kindly |just )?(?:unsubscribe|unsub|unsubscribed|unsubscribing|opt out|optout|opting out|opt me out)\b/,
  /\b(?:remove|take|delete|drop|get|erase|scrub|pull) (?:me|us|my (?:number|name|phone|data|info|cell|mobile)|this (?:number|phone))\b(?! (?:to|a|an|the|some|there|home|out to|with you)\b)/,
  /\btake (?:me|my (?:number|name)|this number) off\b/,
  /\b(?:cancel|end|stop|terminate|revoke|withdraw)(?:ing)? (?:all |my |the |this |your )*(?:subscriptions?|consent|permission|membership in (?:this|the) list|enrollment|opt in)\b/,
  /\b(?:i |we )(?:hereby |now )?(?:revoke|withdraw|quit|opt out)\b/,
  /\b(?:leave|let) (?:me|us) (?:alone|be|in peace)\b/,
  /\b(?:lose|forget|block|delete) (?:my|this) number\b/,
  /\bcease and desist\b/,
  /\b(?:you|u) (?:really |just )?(?:need|have|ought|got) to stop$|\b(?:you|u) (?:should|must) stop$|\b(?:asked|told|want|begged|ask|beg|tell)(?:ing)? (?:you|u|you guys|yall) to (?:please )?stop$/,
  /\b(?:fuck|piss|bugger|sod|f|eff) off\b|\bgo away\b|\bscrew you\b|\bfuck (?:you|u)\b/,
  /\b(?:this is|ur|you are|youre|its|it is|reported as|reporting (?:\w+ ){0,3}as|reported (?:\w+ ){0,3}as|just|marked as) spam\b/,
  /\b(?:not|no longer|never) interested\b(?! in (?:\w+ ){0,4}but\b)/,
  /\b(?:wrong (?:number|person)|you have the wrong|(?:is|am|are) not (?:the|that) person|no longer (?:\w+ ){0,2}number|(?:isnt|not) my name)\b/,
  /\b(?:didnt|did not|never|havent|have not) (?:sign(?:ed)? up|subscribe[d]?|ask(?:ed)? for|agree[d]?|consent(?:ed)?|opt(?:ed)? in|request(?:ed)?|give you (?:my|permission)|gave you)\b/,
  /\b(?:wont|will not|never|dont|do not|doesnt) stop (?:\w+ ){0,2}(?:texting|messaging|sending|spamming|contacting|calling|bothering|harassing|emailing)\b/,
  /\bhow (?:do|can|to|could) (?:\w+ ){0,2}(?:stop|cancel|end|get off|get out|quit)\b(?! (?:by|at|in|my order|an order)\b)/,
  /\b(?:do not|dont|dnt|never|no) (?:text|txt|message|msg|contact|sms)(?: please| pls| ever)?$/,
  /\b(?:be|get|being|getting) (?:removed|deleted|taken off|unsubscribed)\b/,
  // French.
  /\b(?:arret|arretez|arrete|arreter|cessez|cesse|stoppez|stop)(?: svp)? (?:de |d |vos |les |ces |tous |tout |toutes |l |le |mes )*(?:m ?envoyer|menvoyer|envoyer|m ?ecrire|mecrire|me |sms|messages?|textos?|pubs?|publicites?|envois?|abonnement|spam|harceler|mails?)/,
  /\b(?:plus|pas|aucun|aucune) (?:de |d )?(?:vos |ces |tes )?(?:sms|messages?|textos?|pubs?|publicites?|offres?|promos?)\b/,
  /\b(?:ne|n) ?(?:me |m |m?nous )?(?:envoyez|envoie|ecrivez|ecris|contactez|contacte|textez|derangez|sollicitez|recontactez|envoyer|importunez)(?: moi)? (?:plus|rien|pas)\b/,
  /\b(?:m|n|nm)(?:envoyez|envoie|ecrivez|ecris) plus\b/,
  /\bje (?:ne |n )?(?:veux|souhaite|desire) (?:plus|pas)(?: rien)?(?: (?:de |d )?(?:recevoir|vos|ces|tes|etre|sms|messages?|textos?|pubs?|publicites?|rien|entendre)\b|$)/,
  /\b(?:desabonn\w+|desinscri\w+|resili\w+)\b/,
  /\b(?:retirez|enlevez|supprimez|effacez|otez|radiez|rayez)(?: moi| mon numero| mes (?:donnees|coordonnees)| ce numero)\b/,
  /\b(?:laissez|laisse|fichez|foutez)(?: moi)? (?:tranquille|en paix|la paix)\b|\bfoutez moi la paix\b/,
  /\b(?:assez|marre|ras le bol) (?:de |d )?(?:vos |ces |tes )?(?:sms|messages?|textos?|pubs?|publicites?|spam)\b/,
  /\bpas interessee?\b|\b(?:mauvais|faux) numero\b|\bme desabonner\b/,
  // German.
  /\bkeine? (?:weiteren? |solchen? |mehr )*(?:sms|nachrichten|werbung|mitteilungen|angebote|texte|spam|infos|newsletter)\b/,
  /\b(?:nicht|nichts|nie) (?:mehr|wieder|langer|laenger)\b(?= .*(?:schreib|send|schick|kontakt|erhalt|bekomm|empfang|belast|angeschr|inform|haben|horen|von (?:euch|ihnen|dir))|$)/,
  /(?:schreib|send|schick|kontakt|erhalt|bekomm|empfang|belast|mochte|moechte|will)\w* .*\b(?:nicht|nichts|nie) (?:mehr|wieder)\b/,
  /\b(?:abmelden|abbestellen|austragen|abmeldung|abbestellung|abgemeldet|ausgetragen)\b/,
  /\b(?:meldet?|melden sie|tragt?|tragen sie|nehmt?|nehmen sie|streicht?|streichen sie|loscht?|loschen sie|loescht?|loeschen sie|entfernt?|entfernen sie) (?:mich|uns|meine (?:nummer|daten|handynummer))\b/,
  /\b(?:hort|hor|hoert|hoer|horen sie|hoeren sie) (?:\w+ ){0,3}auf\b/,
  /\blass(?:t|en sie)? mich (?:\w+ )?in (?:ruhe|frieden)\b/,
  /\bich (?:kundige|kuendige|melde mich ab|bestelle (?:das |es )?ab)(?: (?:hiermit|jetzt|sofort))?$/,
  /\b(?:kein interesse|nicht interessiert|falsche nummer|verwahlt|widerrufe|ziehe meine (?:einwilligung|zustimmung))\b/,
  /\b(?:ich )?(?:mochte|moechte|will|wunsche|wuensche) (?:\w+ ){0,3}(?:keine|nichts mehr|nicht mehr)\b/,
  // Spanish.
  /\b(?:dar|dad|den|deme|denme|darme|darse|dame|des)(?:me)? de baja\b|\bbaja (?:sms|mensajes|publicidad|promos|todo|ya|de (?:la|esta) lista|de sms|inmediata)\b|\bquiero (?:la |mi )?baja\b|\bsolicito (?:la |mi )?baja\b|\bme doy de baja\b/,
  /\bcomo (?:puedo |se puede |hago para |se )?(?:cancelo|cancelar|salgo|salir|desuscrib\w+)(?: (?:de )?(?:esto|estos mensajes|la suscripcion|la lista))?$/,
  /\bno (?:me |nos )?(?:envien|envies|envie|manden|mandes|mande|escriban|escribas|escriba|contacten|contactes|molesten|molestes|moleste|llamen)\b/,
  /\bno (?:quiero|deseo) (?:\w+ )?(?:recibir|mensajes|sms|publicidad|sus|estos|que me)\b|\bno (?:quiero|deseo) (?:nada )?mas$/,
  /\b(?:no mas|basta de|ni un) (?:sms|mensajes?|publicidad|spam|promos|textos|avisos)\b/,
  /\b(?:deje|dejen|deja|dejad|paren|pare|para|parad) (?:ya )?(?:de )(?:\w+ )?(?:enviar\w*|mandar\w*|escribir\w*|molestar\w*|contactar\w*|spam\w*|texto\w*)\b/,
  /\b(?:borr|elimin|quit|sac)(?:en|enme|ame|arme|ar|a|e|eme|adme) ?(?:me |mi numero|mis datos|de (?:la|su|esta) lista)\b|\b(?:borrenme|eliminenme|quitenme|saquenme)\b/,
  /\b(?:no (?:me interesa|estoy interesad[oa])|numero equivocado|dej(?:en|a|e)(?:me)? en paz)\b|\bdejenme (?:en paz|tranquil[oa])\b/,
  // Italian.
  /\bnon (?:mi |ci )?(?:mandate|mandatemi|mandarmi|mandare|inviate|inviatemi|inviarmi|scrivete|scrivetemi|scrivermi|contattate|contattatemi|contattarmi|disturbate|disturbatemi|disturbarmi|chiamate)\b/,
  /\bnon (?:voglio|desidero) (?:piu|ricevere|altri|altre|questi|i vostri)\b/,
  /\b(?:basta|niente|nessun\w*|stop)(?: con)?(?: piu)?(?: i| gli| le| questi| altri)? (?:messagg\w*|sms|pubblicita|spam|promozioni|offerte)\b/,
  /\b(?:cancell|disiscriv|rimuov|togli|elimin)(?:atemi|etemi|itemi|imi|ami|ermi|armi|ete|ate)\b|\btoglietemi\b|\b(?:cancell|rimuov|elimin)\w* (?:il mio numero|la mia iscrizione|i miei dati)\b/,
  /\bcome (?:mi |ci |posso |si fa a |faccio a )?(?:cancello|cancellarmi|cancellarsi|disiscrivo|disiscriversi|disiscrivermi|disattivo|disattivare)(?: (?:da )?(?:questo|questi messaggi|il servizio|gli sms))?$/,
  /\bsmett(?:ete|etela|ila|i|ere) di\b|\bsmettetela\b|\blasciatemi (?:in pace|stare)\b/,
  /\b(?:non (?:mi interessa|sono interessat[oa])|numero sbagliato|revoco il consenso)\b/,
  // Portuguese.
  /\bnao (?:me |nos )?(?:envie|enviem|mande|mandem|contate|contatem|contacte|contactem|escreva|escrevam|perturbe|perturbem|incomode|incomodem|ligue|liguem)\b/,
  /\bnao (?:quero|desejo) (?:mais|receber|sms|mensagens|estas|essas|nada)\b/,
  /\b(?:chega|basta|parem|pare|para|parar|cancelar|cancelem|cancele|sem|nada)(?: de| com| com as| com os| os| as| o| mais| a)* (?:sms|mensagens|mensagem|publicidade|spam|promocoes|enviar|mandar|envio|assinatura|inscricao|msgs?)\b/,
  /\bcomo (?:e que )?(?:posso |faco para |faco pra |se )?(?:cancelo|cancelar|saio|sair|descadastr\w+|desinscrev\w+)(?: (?:disso|disto|estas mensagens|essas mensagens|a assinatura|da lista|desta lista|dessa lista))?$/,
  /\b(?:quero|desejo|gostaria de) sair\b(?! (?:com|para|hoje|a noite|mais|de casa|cedo|agora com)\b)|\bsair d(?:a|esta|essa) lista\b/,
  /\b(?:me )?(?:tir|remov|retir|exclu|descadastr|apag)(?:em|e|a|am|ar|er|ir|i)(?: me)? ?(?:me |o meu numero|meu numero|os meus dados|meus dados|d(?:a|esta|essa|e)s? (?:lista|vossa lista))\b|\bme (?:tire|tirem|tira|remova|removam|exclua|descadastre|descadastrem)\b/,
  /\b(?:nao (?:tenho interesse|estou interessad[oa])|numero errado|deixem? me em paz|me deixe(?:m)? em paz)\b/,
]
