/**
 * By what words a label adds to its own purpose (added.ts). `joins`, `acts`, `about` and the topics are held against folded text (fold.ts),
 * `senders` against the text as it is written, right before a name.
 */

import type { Locale } from '../form-definition.ts'

export const TOPICS = ['offers', 'events', 'jobs', 'research', 'appeal', 'contest', 'membership', 'calls'] as const
export type Topic = (typeof TOPICS)[number]

/** `kinds`: messages, named as such; `said`: what an act is about; `known`: by what else a purpose speaks of it. */
type TopicWords = { readonly kinds: string; readonly said: string; readonly known: string }

export type AddedWords = {
  readonly joins: string
  readonly acts: string
  /** Between an act and its topic. */
  readonly about: string
  readonly senders: string
  /** Words that tell nothing of what comes. */
  readonly small: string
  readonly topics: Readonly<Record<Topic, TopicWords>>
}

export const WORDS: Readonly<Record<Locale, AddedWords>> = {
  en: {
    joins: 'and|plus|as well as|along with|together with|also|too|&|\\+|in addition(?: to)?|besides|not forgetting',
    acts: 'keep(?:ing)? me (?:posted|informed|updated|up to date|up to speed|abreast|in the loop|in the picture|in touch)|let(?:ting)? me (?:know|hear)|tell(?:ing)? me|inform(?:ing)? me|notify(?:ing)? me|alert(?:ing)? me|updat(?:e|ing) me|writ(?:e|ing) to me|e ?mail(?:ing)? me|contact(?:ing)? me|send(?:ing)? me|(?:be|being) (?:told|informed|kept (?:posted|informed|updated|up to date)|notified|invited|asked|contacted|alerted|called|rung)|hear(?:ing)?(?= (?:about|of|from))|invit(?:e|ing) me|ask(?:ing)? (?:me|for my|what i|how i|my)|call(?:ing)? me|ring(?:ing)? me|phon(?:e|ing) me|telephon(?:e|ing) me|consult(?:ing)? me|approach(?:ing)? me|get(?:ting)? in touch|remind(?:ing)? me|point me',
    about: 'about|of|on|to|with|when|regarding|concerning',
    senders:
      '(?:offers?|news|newsletters?|letters?|e-?mails?|mailings?|messages?|post|invitations?|promotions?|deals|discounts?|updates?|vouchers?|catalogues?|bulletins?|adverts?|advertising|surveys?|texts?) (?:\\p{Ll}+ )?(?:from|of|by) (?:the |our (?:\\p{Ll}+ )?)?',
    small:
      'email emails mail mails post please send message messages text texts would like from with about receive time times agree',
    topics: {
      offers: {
        kinds:
          '(?:\\w+ )?(?:offers?|deals|promotions?|discounts?|bargains|vouchers?|coupons?|adverts?|advertising|advertisements?)',
        said: 'offers?|deals|promotions?|discounts?|bargains|vouchers?|coupons?|adverts?|advertising|sales|savings|reductions|insurance|loans?|credit|special prices',
        known:
          'prices?|priced|costs?|sales?|sell|sells|selling|for sale|reduced|reductions?|savings?|cheap\\w*|half price|cut price|buy|shop|products?|order\\w*|tariffs?|rates?|rooms?|menus?|new arrivals|stock\\w*|treatments?|products|services|advert\\w*',
      },
      events: {
        kinds: '',
        said: 'invit\\w+|events?|webinars?|concerts?|courses?|workshops?|talks?|lectures?|part(?:y|ies)|evenings?|tastings?|open days?|fairs?|exhibitions?|trips|tours|meetings?|shows?|festivals?|what s on|gatherings?|happenings?|auctions?|demonstrations?',
        known:
          'dates?|diary|calendar|programme|schedule|days?|nights?|mornings?|afternoons?|walks?|rides?|swims?|plays?|performances?|class(?:es)?|lessons?|seminars?|sessions?|readings?|films?|games?|matches|fixtures?|services?|socials?|teas?|dinners?|suppers?|outings?|visits?|markets?|dances?|openings?|premieres?|runs?|races?|camps?|gigs?|season|weekends?|celebrat\\w+|opportunit\\w+',
      },
      jobs: {
        kinds:
          'vacanc(?:y|ies)|job (?:offers?|openings?|adverts?|ads|alerts?|vacancies)|career \\w+|jobs (?:at|with|in|going|available)',
        said: 'jobs?|vacanc(?:y|ies)|openings|careers?|positions|work(?:ing)? (?:for|with|at) (?:you|us)|traineeships?|apprenticeships?',
        known: 'work|staff|hire|hiring|recruit\\w*|posts?|volunteer\\w*|team|apprentic\\w*',
      },
      research: {
        kinds: '(?:\\w+ )?(?:surveys?|questionnaires?|opinion polls?)',
        said: 'opinions?|views?|what i (?:think|thought|like|want|make of)|how i (?:liked|found|like)|surveys?|questionnaires?|polls?|feedback|interviews?|studies|focus groups?|my (?:taste|habits|experiences?|household)',
        known:
          'questions?|asks?|answers?|research|study|panel|rate|rating|vote|poll|test\\w*|try|tell us|suggestions?|quiz',
      },
      appeal: {
        kinds: '(?:\\w+ )?(?:appeals?|fundrais\\w+|donation \\w+)',
        said: 'donat\\w+|appeals?|fundrais\\w+|legac(?:y|ies)|good causes?|giving',
        known: 'gifts?|give|support\\w*|help|money|sponsor\\w*|collect\\w*|charit\\w*|causes?',
      },
      contest: {
        kinds: '(?:prize )?(?:draws?|competitions?|raffles?|lotter(?:y|ies)|sweepstakes?)',
        said: '(?:prize )?(?:draws?|competitions?|raffles?|lotter(?:y|ies)|sweepstakes?|giveaways?)',
        known:
          'prizes?|games?|win|winners?|contests?|tournaments?|championships?|quiz|puzzles?|races?|matches|results|tombola|drawings?',
      },
      membership: {
        kinds: '',
        said: 'membership|(?:become|becoming|being) a member|(?:loyalty|customer) (?:card|club|scheme|programme)',
        known: 'members?|club|join\\w*|society|association|card',
      },
      calls: {
        kinds: '',
        said: 'call(?:ing)? me|ring(?:ing)? me|phon(?:e|ing) me|telephon(?:e|ing) me|be (?:called|rung|phoned)',
        known: 'calls?|rings?|phones?|phoned|telephones?|by (?:phone|telephone)',
      },
    },
  },
  fr: {
    joins:
      'et|ainsi qu(?:e|)|plus|de meme que|mais aussi|sans oublier|en plus(?: de)?|outre|y compris|avec en plus|&|\\+',
    acts: '(?:me |m )?(?:tenez|tenir|tienne|teniez|tiennent)(?: moi)? (?:au courant|informee?|inform|au fait|a jour)|(?:prevenez|informez|avertissez|avisez|invitez|appelez|telephonez|contactez|parlez|dites|annoncez|ecrivez|envoyez|signalez|demandez|consultez|sollicitez|interrogez|alertez|rappelez)(?: moi| le moi)?|(?:qu (?:il|elle|on) )?(?:me |m )(?:prevenir|previenne|informer|informe|avertir|avertisse|aviser|inviter|invite|appeler|appelle|telephoner|telephone|contacter|contacte|parler|parle|dire|dise|annoncer|annonce|ecrire|ecrive|envoyer|envoie|signaler|signale|demander|demande|consulter|consulte|solliciter|sollicite|interroger|interroge|alerter|alerte)|etre (?:tenue?|informee?|prevenue?|avertie?|avisee?|invitee?|appelee?|contactee?|consultee?|sollicitee?|interrogee?|alertee?|rappelee?)(?: au courant| informee?)?',
    about: 'de|d|des|du|sur|a|au|aux|quand|lorsque|pour|concernant',
    senders:
      "(?:offres?|nouvelles|actualités|newsletters?|infolettres?|lettres?|e-?mails?|courriels?|messages?|courriers?|invitations?|promotions?|réductions?|remises?|publicités?|bons plans|catalogues?|bulletins?|enquêtes?|sms) (?:\\p{Ll}+ )?(?:de l['’]|d['’]|de la |de |du |des |chez |signée?s? |par )",
    small:
      'mail mails courriel courriels message messages veux bien souhaite recevoir envoyez envoyer accepte autorise aimerais avec pour dans mois semaine',
    topics: {
      offers: {
        kinds:
          'offres?(?! d emploi)|promotions?|promos?|reductions?|remises?|bons plans|publicites?|soldes|coupons?|bons? de reduction|ventes privees',
        said: 'offres?(?! d emploi)|promotions?|promos?|reductions?|remises?|bons plans|publicites?|soldes|coupons?|ventes privees|assurances?|credits?|prets?|prix speciaux',
        known:
          'prix|tarifs?|ventes?|vend\\w*|en vente|a vendre|moins cher\\w*|rabais|achat\\w*|acheter|boutique|magasins?|produits?|command\\w*|cartes?|menus?|nouveautes|arrivages?|stocks?|soins|services|chambres?|sejours?|collections?|paniers?',
      },
      events: {
        kinds: '',
        said: 'invit\\w+|evenements?|webinaires?|concerts?|cours|stages?|ateliers?|conferences?|fetes?|soirees?|degustations?|portes ouvertes|foires?|salons?|expositions?|sorties|voyages|reunions?|spectacles?|festivals?|rencontres?|ventes aux encheres|demonstrations?',
        known:
          'dates?|agenda|calendrier|programmes?|programmation|journees?|jours?|nuits?|matinees?|apres midi|balades?|marches?|promenades?|seances?|representations?|lectures?|films?|matchs?|repas|diners?|visites?|bals?|ouvertures?|premieres?|courses?|regates?|saison|week ends?|auditions?|veillees?|gouters?|rendez vous|occasions?|sessions?|formations?',
      },
      jobs: {
        kinds: 'offres? d emploi|postes a pourvoir|annonces d emploi|offres? de (?:stage|poste)',
        said: 'emplois?|postes?(?: a pourvoir)?|recrutements?|embauches?|carrieres?|stages? (?:remuneres?|en entreprise)|apprentissages?|travailler (?:chez|avec|pour)',
        known: 'travail\\w*|recrut\\w*|embauch\\w*|benevol\\w*|equipe|metiers?',
      },
      research: {
        kinds: 'enquetes?|sondages?|questionnaires?',
        said: 'avis|opinions?|ce que (?:j en pense|je pense)|enquetes?|sondages?|questionnaires?|entretiens?|etudes?|mes (?:gouts|habitudes|envies|impressions)|mon (?:foyer|menage|experience)|satisfaction',
        known:
          'questions?|demand\\w+|repons\\w+|repond\\w*|recherches?|panel|not(?:er|ez)|vot\\w+|test\\w*|essai\\w*|suggestions?|quiz',
      },
      appeal: {
        kinds: 'appels? (?:aux?|a) (?:dons?|la generosite)|collectes?(?: de fonds)?|demandes? de dons?',
        said: 'dons?|donner|collectes?|legs|appels?|bonnes? causes?|generosite',
        known: 'soutien|soutenir|aider?|argent|parrain\\w*|mecen\\w*|solidar\\w*|causes?',
      },
      contest: {
        kinds: 'concours|jeux? concours|tirages? au sort|tombolas?|loteries?',
        said: 'concours|jeux? concours|tirages? au sort|tombolas?|loteries?',
        known: 'prix|gagn\\w+|lots?|tournois?|championnats?|quiz|enigmes?|courses?|matchs?|resultats?|jeux?',
      },
      membership: {
        kinds: '',
        said: 'adhesions?|adherer|devenir membre|carte de fidelite|programme de fidelite',
        known: 'membres?|club|adher\\w*|association|cartes?',
      },
      calls: {
        kinds: '',
        said: 'appelez(?: moi)?|telephonez(?: moi)?|m appeler|m appelle|me telephon\\w+|etre appelee?',
        known: 'appel\\w*|telephon\\w*',
      },
    },
  },
  de: {
    joins: 'und|sowie|plus|dazu|ausserdem|zusatzlich|samt|nebst|obendrein|als auch|nicht zu vergessen|auch noch|&|\\+',
    acts: '(?:halte[nt]?|halt) (?:sie |ihr |mir |mich |uns |es )*(?:\\w+ )*?auf dem laufenden|(?:mich |mir )?(?:\\S+ ){0,6}?(?:auf dem laufenden (?:halten|halt|gehalten)|bescheid (?:geben|sagen|gibt|sagt)|informier\\w*|benachrichtig\\w*|verstandig\\w*|einlad(?:en|t)|eingeladen|einladet|anrufen|anruft|angerufen|befragen|befragt|kontaktier\\w*|hinweisen|hinweist|erinner\\w*|ansprechen|ansprecht|unterricht\\w*)|(?:sag(?:t|en sie)?|meld(?:et|en sie)?|erzahl(?:t|en sie)?|schreib(?:t|en sie)?|schick(?:t|en sie)?|gebt|geben sie|gib|lad(?:et|en sie)?|ruf(?:t|en sie)?|frag(?:t|en sie)?|informier(?:t|en sie)?|weist|weisen sie|benachrichtig(?:t|en sie)?|erinner(?:t|n sie)?) (?:mir|mich|uns)(?: bitte)?(?: auch)?(?: bescheid)?',
    about: 'uber|zu|zum|zur|von|vom|wenn|sobald|wegen|an|auf|nach',
    senders:
      '(?:\\p{L}*[Aa]ngeboten?|\\p{L}*[Nn]achrichten|Neuigkeiten|Neues|\\p{L}*[Nn]ewsletters?|\\p{L}*[Bb]riefe?n?|E-?Mails?|Mails?|Post|\\p{L}*[Ww]erbung|Einladungen|Aktionen|Rabatte|Gutscheine|\\p{L}*[Kk]atalog\\p{L}*|Umfragen|Rundschreiben|Prospekte?n?) (?:von der |von dem |von |vom |des |der |aus dem (?:Hause?|Verlag|Laden) |aus der |beim |bei )',
    small:
      'mail mails post bitte schicken schickt senden bekommen erhalten mochte darf durfen nachricht nachrichten zeit monat woche',
    topics: {
      offers: {
        kinds:
          '(?:\\w*(?<!stellen|job|kurs|freizeit|ferien|beratungs|kultur|sport|bildungs|lese|mittags))angeboten?|(?:\\w*(?<!stellen|job|kurs|freizeit|ferien|beratungs|kultur|sport|bildungs|lese|mittags))angebote|werbung|\\w+werbung|rabatte?n?|aktionen|rabattaktionen|gutscheine?n?|schnappchen|promotions?',
        said: '\\w*angeboten?|werbung|rabatte?n?|aktionen|gutscheine?n?|schnappchen|sonderpreise?n?|versicherung\\w*|kredite?n?|abverkauf\\w*|ausverkauf\\w*',
        known:
          '\\w*preise?n?|preisen|\\w*verkauf\\w*|gunstig\\w*|\\w*rabatt\\w*|kauf\\w*|laden\\w*|produkte?n?|bestell\\w*|sortiment\\w*|\\w*karte|neuheiten|leistungen|zimmer|aufenthalte|kollektion|tarife?n?|\\w*liste|konditionen|\\w*ware\\w*|kosten|\\w*angebot\\w*|gebuhren|zinssatze?',
      },
      events: {
        kinds: '',
        said: '\\w*einladung\\w*|einlad\\w+|eingeladen|\\w*veranstaltung\\w*|events?|webinare?n?|\\w*konzerte?n?|\\w*kurse?n?|workshops?|\\w*vortrage?n?|\\w*feste?n?|\\w*feiern|\\w*abende?n?|\\w*verkostung\\w*|\\w*probe(?:n)|\\w*messen?|\\w*ausstellung\\w*|\\w*ausfluge?n?|\\w*reisen|\\w*treffen|\\w*auffuhrung\\w*|festivals?|\\w*fuhrung\\w*|tag der offenen tur|\\w*auktion\\w*',
        known:
          '\\w*termine?n?|\\w*kalender\\w*|\\w*programm\\w*|\\w*spielplan\\w*|\\w*tage?n?|\\w*nacht\\w*|\\w*nachmittage?|\\w*wanderung\\w*|\\w*stunden?|\\w*vorstellung\\w*|\\w*lesung\\w*|\\w*filme?|\\w*spiele?|\\w*essen|\\w*besuch\\w*|\\w*ball|\\w*tanz\\w*|\\w*eroffnung\\w*|premieren?|\\w*lauf\\w*|\\w*rennen|\\w*lager|saison|wochenende\\w*|seminare?n?|schulung\\w*|\\w*runde\\w*|\\w*markt\\w*|anlasse?|daten|\\w*gottesdienst\\w*|\\w*turniere?|\\w*regatta',
      },
      jobs: {
        kinds:
          'stellen(?:angebote?n?|anzeigen?|ausschreibungen?)|job(?:angebote?n?|anzeigen?|s)|offenen? stellen|freien? stellen',
        said: 'stellen(?:angebote?n?|anzeigen?|ausschreibungen?)?|jobs?|job\\w+|karriere\\w*|arbeitsplatze?n?|ausbildungsplatze?n?|praktika|mitarbeit',
        known: 'arbeit\\w*|personal|mitarbeiter\\w*|ehrenamt\\w*|helfer\\w*|team|\\w*stelle\\w*|bewerb\\w*',
      },
      research: {
        kinds: '\\w*umfragen?|\\w*befragung(?:en)?|fragebogen',
        said: 'meinung\\w*|was ich (?:\\w+ )?(?:denke|meine|halte)|wie (?:es )?mir (?:\\w+ )?gefall\\w*|\\w*umfragen?|\\w*befragung\\w*|befrag\\w+|fragebogen|interviews?|studien|meine[nrm]? (?:geschmack|gewohnheiten|wunsche[n]?|erfahrungen|haushalt)|zufriedenheit\\w*',
        known:
          'fragen?|fragt|antwort\\w*|forschung\\w*|panel|bewert\\w*|abstimm\\w*|test\\w*|ausprobier\\w*|vorschlage?|quiz|ratsel|rate\\w*',
      },
      appeal: {
        kinds: '\\w*spenden(?:aufrufe?n?|bitten?|briefe?)|spendensammlung\\w*',
        said: '\\w*spenden\\w*|sammlung\\w*|gute[nr]? zwecke?|vermachtnis\\w*|unterstutzung',
        known: 'helfen|hilfe|\\w*geld\\w*|paten\\w*|forder\\w*|spend\\w*|unterstutz\\w*|stift\\w*',
      },
      contest: {
        kinds: '\\w*gewinnspiele?n?|verlosungen?|preisausschreiben|tombolas?|lotterien?',
        said: '\\w*gewinnspiele?n?|verlosungen?|preisausschreiben|tombolas?|lotterien?|wettbewerbe?n?',
        known: 'preise?|gewinn\\w*|turniere?|meisterschaft\\w*|quiz|ratsel|rennen|spiele?|ergebnisse',
      },
      membership: {
        kinds: '',
        said: 'mitgliedschaft\\w*|mitglied (?:zu )?werden|kundenkarte|treueprogramm|kundenklub|kundenclub',
        known: 'mitglied\\w*|\\w*klub\\w*|\\w*club\\w*|\\w*verein\\w*|karte',
      },
      calls: {
        kinds: '',
        said: 'anrufen|anruft|angerufen|ruf(?:t|en sie) mich',
        known: '\\w*anruf\\w*|ruft|rufen|telefon\\w*',
      },
    },
  },
  es: {
    joins: 'y|e(?! ?mails?)|asi como|ademas(?: de)?|mas|junto con|tambien|sin olvidar|aparte de|&|\\+',
    acts: '(?:mantenedme|mantenerme|mantengame|manteneme|mantenganme|mantenme|me mantenga[ns]?|tenedme|tenerme|tenganme|me tenga[ns]?) (?:al (?:tanto|corriente|dia)|informad[oa]|actualizad[oa])|(?:contadme|contarme|cuentenme|cuenteme|decidme|decirme|diganme|digame|avisadme|avisarme|avisenme|aviseme|avisame|informadme|informarme|informenme|informeme|notificarme|notifiquenme|invitadme|invitarme|invitenme|inviteme|invitame|llamadme|llamarme|llamenme|llameme|telefonearme|preguntadme|preguntarme|preguntenme|pregunteme|consultarme|consultadme|consultenme|escribidme|escribirme|escribanme|enviadme|enviarme|enviénme|envienme|mandadme|mandarme|mandenme|contactadme|contactarme|pedidme|pedirme|pidanme|recordadme|hablarme|habladme)|(?:que )?me (?:cont|cuent|dig|avis|inform|notifi|invit|llam|telefone|pregunt|consult|escrib|envi|mand|contact|pid|habl)(?!a\\b|o\\b|ar\\b)\\w{1,4}|ser (?:informad[oa]|avisad[oa]|invitad[oa]|llamad[oa]|contactad[oa]|consultad[oa]|preguntad[oa])|estar (?:al (?:tanto|corriente|dia)|informad[oa])|enterarme',
    about: 'de|del|sobre|a|al|acerca de|cuando|por|para|con',
    senders:
      '(?:ofertas?|noticias|novedades|newsletters?|boletines|boletín|cartas?|correos?|e-?mails?|mensajes|invitaciones|promociones|descuentos?|publicidad|catálogos?|encuestas|sms|vales) (?:\\p{Ll}+ )?(?:de la |de los |de las |de |del |por )',
    small: 'correo correos electronico mensaje mensajes quiero acepto recibir enviar favor mail desde para mes semana',
    topics: {
      offers: {
        kinds:
          'ofertas?(?! de (?:empleo|trabajo))|promociones|descuentos?|publicidad|cupones|rebajas|vales(?: de descuento)?',
        said: 'ofertas?(?! de (?:empleo|trabajo))|promociones|descuentos?|publicidad|cupones|rebajas|seguros|creditos?|prestamos?|precios especiales',
        known:
          'precios?|ventas?|vend\\w*|en venta|rebaj\\w*|barat\\w*|compr\\w*|tienda\\w*|productos?|pedidos?|menus?|llegadas|existencias|tratamientos?|servicios|tarifas?|estancias?|habitaci\\w+|coleccion\\w*|cestas?|novedades',
      },
      events: {
        kinds: '',
        said: 'invit\\w+|eventos?|webinars?|conciertos?|cursos?|talleres?|charlas?|conferencias?|fiestas?|veladas?|catas?|degustaci\\w+|puertas abiertas|ferias?|exposici\\w+|salidas|viajes|reuniones|espectaculos?|festivales?|encuentros?|actos?|subastas?',
        known:
          'fechas?|agenda|calendario|programas?|programacion|jornadas?|dias?|noches?|mananas|tardes?|paseos?|marchas?|sesion(?:es)?|funciones|obras?|lecturas?|peliculas?|cine|partidos?|cenas?|comidas?|visitas?|bailes?|aperturas?|estrenos?|carreras?|regatas?|temporada|clases?|seminarios?|citas?|actividades|excursiones|rutas?|oportunidades?|horarios?',
      },
      jobs: {
        kinds: 'ofertas? de (?:empleo|trabajo)|vacantes|puestos de trabajo',
        said: 'empleos?|vacantes|puestos?(?: de trabajo)?|trabajo con vosotros|trabajar (?:con|en|para)|ofertas? de trabajo|practicas|contrataciones',
        known: 'trabaj\\w*|personal|contrat\\w*|voluntari\\w*|equipo|plazas',
      },
      research: {
        kinds: 'encuestas?|cuestionarios?|sondeos?',
        said: 'opinion\\w*|que (?:me parece|pienso|opino)|lo que (?:pienso|opino)|encuestas?|cuestionarios?|sondeos?|entrevistas?|estudios|mis (?:gustos|habitos|costumbres|impresiones)|mi (?:hogar|experiencia|parecer)|satisfaccion',
        known:
          'preguntas?|pregunt\\w+|respuestas?|respond\\w*|investigaci\\w+|panel|valor(?:ar|aci\\w+)|votar|votaci\\w+|prob\\w+|prueb\\w*|sugerencias?|concurso',
      },
      appeal: {
        kinds: 'peticiones de (?:donativos?|ayuda)|llamamientos?|campanas? de (?:donativos?|donaciones|recaudacion)',
        said: 'donativos?|donaciones|donar|llamamientos?|recaudaci\\w+|buenas? causas?|herencias|legados',
        known: 'apoy\\w*|ayud\\w*|dinero|padrin\\w*|apadrin\\w*|solidar\\w*|colect\\w*|causas?|donat\\w*',
      },
      contest: {
        kinds: 'sorteos?|concursos?|rifas?|loterias?',
        said: 'sorteos?|concursos?|rifas?|loterias?',
        known: 'premios?|gan\\w+|torneos?|campeonatos?|acertijos?|carreras?|partidos?|resultados?|juegos?',
      },
      membership: {
        kinds: '',
        said: 'hacerme soci[oa]|ser soci[oa]|afiliaci\\w+|tarjeta de (?:cliente|fidelidad)|programa de (?:puntos|fidelidad)',
        known: 'soci[oa]s?|club|afili\\w*|asociaci\\w+|tarjeta|miembros?',
      },
      calls: {
        kinds: '',
        said: 'llamadme|llamarme|llamenme|llameme|telefonearme|me llamen|me llame|ser llamad[oa]',
        known: 'llam\\w+|telefon\\w*',
      },
    },
  },
  it: {
    joins:
      'e(?! ?mails?)|ed|nonche|piu|oltre (?:a|ai|al|alla|alle|agli|allo)|insieme (?:a|ai|al|alla|alle)|inoltre|anche|in piu|senza dimenticare|&|\\+',
    acts: '(?:tenetemi|tenermi|tienimi|tenga\\w*|mi ten(?:ga|gano|iate|ete)) (?:aggiornat[oa]|informat[oa]|al corrente)|(?:ditemi|dirmi|dimmi|avvisatemi|avvisarmi|avvisami|informatemi|informarmi|informami|invitatemi|invitarmi|invitami|chiamatemi|chiamarmi|chiamami|telefonatemi|telefonarmi|chiedetemi|chiedermi|chiedimi|domandarmi|scrivetemi|scrivermi|scrivimi|mandatemi|mandarmi|mandami|inviatemi|inviarmi|inviami|contattatemi|contattarmi|consultarmi|interpellarmi|interpellatemi|segnalatemi|segnalarmi|raccontatemi|ricordatemi|parlatemi|parlarmi|aggiornatemi|aggiornarmi)|(?:che )?mi (?:dica|avvisi|informi|inviti|chiami|telefoni|chieda|domandi|scriva|mandi|invii|contatti|consulti|segnali|aggiorni|parli|chiamino|informino|invitino|chiedano|mandino|inviino|avvisino|scrivano)(?:ate|iate|te)?|essere (?:tenut[oa]|informat[oa]|avvisat[oa]|invitat[oa]|chiamat[oa]|contattat[oa]|consultat[oa]|aggiornat[oa]|interpellat[oa])(?: al corrente| aggiornat[oa]| informat[oa])?',
    about:
      'di|del|della|dei|delle|degli|dell|su|sul|sui|sulle|sulla|sugli|a|ai|alle|agli|al|alla|quando|per|circa|cosa|che',
    senders:
      "(?:offert[ae]|notizie|novità|newsletter|bollettin[oi]|letter[ae]|e-?mail|mail|messaggi|inviti|promozioni|sconti|pubblicità|cataloghi|catalogo|sondaggi|sms|buoni|posta|comunicazioni) (?:\\p{Ll}+ )?(?:dell['’]|dall['’]|d['’]|della |dello |delle |degli |del |dei |di |da |dal |dalla |dallo )",
    small:
      'mail posta elettronica messaggio messaggi voglio vorrei ricevere acconsento mandare inviare desidero prego mese settimana',
    topics: {
      offers: {
        kinds:
          '(?<!(?:chied|richiest|sollecit)\\w* (?:un |di |d |una |la )?)offert[ae](?! di lavoro)|promozioni|sconti|pubblicita|buoni(?: sconto)?|coupon|saldi',
        said: 'offert[ae](?! di lavoro)|promozioni|sconti|pubblicita|buoni sconto|coupon|saldi|assicurazion[ei]|prestiti|finanziament[oi]|prezzi speciali',
        known:
          'prezz[oi]|vendit[ae]|vend\\w*|in vendita|ribass\\w*|convenient\\w*|acquist\\w*|compr\\w*|negozio|bottega|prodott[oi]|ordin\\w*|menu|arriv[oi]|scorte|trattament[oi]|servizi|tariff[ae]|soggiorn[oi]|camere|collezion[ei]|novita|listin[oi]|polizz[ae]',
      },
      events: {
        kinds: '',
        said: 'invit\\w+|event[oi]|webinar|concert[oi]|cors[oi]|laborator[io]+|conferenz[ae]|fest[ae]|serat[ae]|degustazion[ei]|porte aperte|fier[ae]|mostr[ae]|gite|viaggi|riunion[ei]|spettacol[oi]|festival|incontr[oi]|aste',
        known:
          'dat[ae]|agenda|calendari[oi]?|programm[ai]|programmazione|giornat[ae]|giorni|nott[ei]|mattin[ae]|pomerigg[io]+|passeggiat[ae]|camminat[ae]|sedut[ae]|recit[ae]|lettur[ae]|film|cinema|partit[ae]|cen[ae]|pranz[oi]|visit[ae]|ball[oi]|apertur[ae]|prim[ae]|cors[ae]|regat[ae]|stagion[ei]|lezion[ei]|seminar[io]+|appuntament[oi]|uscite|escursion[ei]|attivita|cartellone|occasion[ei]|presentazion[ei]|orari[oi]?|stage',
      },
      jobs: {
        kinds: 'offert[ae] di lavoro|annunci di lavoro|posti vacanti|posizioni aperte',
        said: 'lavoro|posti (?:di lavoro|vacanti|liberi)|posizioni aperte|assunzioni|impiego|tirocini|lavorare (?:con|da|per)|opportunita di lavoro',
        known: 'lavor\\w*|personale|assum\\w*|volontari\\w*|squadra|mestier[ei]',
      },
      research: {
        kinds: 'sondaggi[o]?|questionari[o]?|indagini',
        said: 'opinion[ei]|parere|pareri|(?:che )?cosa (?:ne )?penso|quello che penso|sondaggi[o]?|questionari[o]?|indagini|intervist[ae]|studi|(?:i )?miei (?:gusti|abitudini)|mie abitudini|esperienza|soddisfazione',
        known:
          'domand[ae]|chied\\w*|rispost[ae]|rispond\\w*|ricerc\\w+|panel|valut\\w*|vot\\w+|prov\\w+|test\\w*|suggeriment[oi]|quiz|indovinell[oi]',
      },
      appeal: {
        kinds: 'richiest[ae] di (?:donazion[ei]|aiuto|fondi)|appell[oi]|raccolt[ae] (?:di )?fondi',
        said: 'donazion[ei]|donare|appell[oi]|raccolt[ae] (?:di )?fondi|buone? caus[ae]|lasciti|offerte libere',
        known:
          'sosten\\w*|sostegn\\w*|aiut\\w*|soldi|denaro|adozion[ei]|adott\\w*|solidal\\w*|solidariet\\w*|don\\w+|caus[ae]|raccolt[ae]',
      },
      contest: {
        kinds: 'concors[oi]|estrazion[ei](?: a premi)?|lotteri[ae]|sorteggi[o]?|riff[ae]',
        said: 'concors[oi]|estrazion[ei]|lotteri[ae]|sorteggi[o]?|riff[ae]',
        known:
          'prem[io]+|vinc\\w+|torne[oi]|campionat[oi]|quiz|indovinell[oi]|gar[ae]|partit[ae]|risultat[oi]|gioc\\w+',
      },
      membership: {
        kinds: '',
        said: 'diventare soci[oa]|tesserament[oi]|carta fedelta|programma fedelta|iscrizione al club',
        known: 'soci[oa]?|club|tesser\\w*|associazion[ei]|carta|circolo',
      },
      calls: {
        kinds: '',
        said: 'chiamatemi|chiamarmi|chiamami|telefonatemi|telefonarmi|mi chiami\\w*|mi telefoni|essere chiamat[oa]',
        known: 'chiam\\w+|telefon\\w*',
      },
    },
  },
  pt: {
    joins:
      'e(?! ?mails?)|bem como|assim como|mais|alem d(?:e|o|a|os|as|isso)|juntamente com|junto com|tambem|ainda|sem esquecer|&|\\+',
    acts: '(?:mantenham|mantenha|manter|mantem|mantenha[mn]|tenham|ter)(?: me| nos)? (?:informad[oa]|ao corrente|a par|atualizad[oa]|em dia)|(?:me (?:mantenha\\w*|tenha\\w*)) (?:informad[oa]|ao corrente|a par|atualizad[oa])|(?:avisem|avisar|avise|informem|informar|informe|digam|dizer|diga|contem|contar|convidem|convidar|convide|chamem|liguem|ligar|telefonem|telefonar|telefone|perguntem|perguntar|pergunte|pecam|pedir|consultem|consultar|escrevam|escrever|enviem|enviar|mandem|mandar|contactem|contactar|contatar|falem|falar|lembrem|lembrar|notifiquem|notificar) me|(?:que )?me (?:avise|informe|diga|conte|convide|ligue|telefone|pergunte|peca|consulte|escreva|envie|mande|contacte|contate|fale|notifique|avisem|informem|convidem|liguem|telefonem|perguntem|pecam|enviem|mandem|escrevam)|ser (?:informad[oa]|avisad[oa]|convidad[oa]|contactad[oa]|contatad[oa]|consultad[oa]|chamad[oa]|notificad[oa])|(?:estar|ficar) (?:a par|ao corrente|informad[oa])|saber',
    about: 'de|do|da|dos|das|sobre|a|ao|aos|as|acerca|quando|para|por|com|o que|que',
    senders:
      "(?:ofertas?|notícias|novidades|newsletters?|boletins|boletim|cartas?|e-?mails?|mensagens|convites?|promoções|descontos?|publicidade|propaganda|catálogos?|inquéritos?|sms|vales|correio) (?:\\p{Ll}+ )?(?:de |do |da |dos |das |d[’'])",
    small: 'mail correio eletronico mensagem mensagens quero aceito receber enviar concordo desejo favor mes semana',
    topics: {
      offers: {
        kinds:
          'ofertas?(?! de (?:emprego|trabalho))|promocoes|descontos?|publicidade|propaganda|cupoes|cupons|vales(?: de desconto)?|saldos',
        said: 'ofertas?(?! de (?:emprego|trabalho))|promocoes|descontos?|publicidade|propaganda|cupoes|cupons|saldos|seguros|creditos?|emprestimos?|precos especiais',
        known:
          'precos?|vendas?|vend\\w*|a venda|barat\\w*|compr\\w*|loja\\w*|produtos?|encomend\\w*|ementas?|cardapios?|chegadas|stock|tratamentos?|servicos|tarifas?|estadias?|estadas?|quartos?|colec\\w+|cabaz\\w*|novidades|campanhas?|listas?',
      },
      events: {
        kinds: '',
        said: 'convi[dt]\\w+|eventos?|webinars?|concertos?|cursos?|oficinas?|palestras?|conferencias?|festas?|seroes|serao|noites|provas|degustac\\w+|portas abertas|feiras?|exposic\\w+|passeios|viagens|reunioes|espetaculos?|festivais|festival|encontros?|leiloes',
        known:
          'datas?|agenda|calendario|programas?|programacao|jornadas?|dias?|noite|manhas|tardes?|caminhadas?|sessao|sessoes|pecas?|leituras?|filmes?|cinema|jogos?|jantar\\w*|almocos?|visitas?|bailes?|aberturas?|estreias?|corridas?|regatas?|temporada|epoca|aulas?|seminarios?|atividades|excursoes|oportunidades?|horarios?|prazos?',
      },
      jobs: {
        kinds: 'ofertas? de (?:emprego|trabalho)|vagas de (?:emprego|trabalho)|anuncios de emprego',
        said: 'empregos?|vagas|postos de trabalho|recrutamento|estagios|trabalhar (?:com|para|convosco)|ofertas? de (?:emprego|trabalho)',
        known: 'trabalh\\w*|pessoal|contrat\\w*|voluntari\\w*|equipa|equipe|recrut\\w*|lugares',
      },
      research: {
        kinds: 'inqueritos?|questionarios?|sondagens|pesquisas de \\w+',
        said: 'opini\\w+|o que (?:penso|acho)|inqueritos?|questionarios?|sondagens|entrevistas?|estudos|pesquisas|os meus (?:gostos|habitos)|experiencia|satisfacao',
        known:
          'perguntas?|pergunt\\w+|respostas?|respond\\w*|investigac\\w+|painel|avali\\w*|vot\\w+|experiment\\w*|provar|sugest\\w+|adivinhas?',
      },
      appeal: {
        kinds:
          'pedidos? de (?:donativos?|doacoes|ajuda)|apelos?|angariac\\w+ de fundos|campanhas? de (?:donativos?|doacoes)',
        said: 'donativos?|doac\\w+|doar|apelos?|angariac\\w+|boas? causas?|herancas|legados',
        known: 'apoi\\w*|ajud\\w*|dinheiro|padrinh\\w*|apadrinh\\w*|solidar\\w*|recolh\\w*|causas?',
      },
      contest: {
        kinds: 'sorteios?|concursos?|rifas?|lotarias?|loterias?',
        said: 'sorteios?|concursos?|rifas?|lotarias?|loterias?|passatempos?',
        known: 'premios?|ganh\\w+|torneios?|campeonatos?|adivinhas?|corridas?|jogos?|resultados?',
      },
      membership: {
        kinds: '',
        said: '(?:ser|tornar me|ficar) soci[oa]|associar me|cartao de (?:cliente|fidelidade)|programa de (?:pontos|fidelidade)|adesao',
        known: 'soci[oa]s?|clube|associad\\w*|associac\\w+|cartao|membros?',
      },
      calls: {
        kinds: '',
        said: 'liguem me|ligar me|telefonem me|telefonar me|me (?:ligue|telefone|liguem|telefonem)',
        known: 'lig(?:a|ar|ue|amos|uem)|telefon\\w*|chamadas?',
      },
    },
  },
}
