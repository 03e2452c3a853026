/** The classes of words of which grammar.ts makes sentences, in every language in which a form can ask. */

import type { Locale } from '#wire/form-definition.ts'
import type { Classes } from './grammar.ts'

export const CLASSES: Readonly<Record<Locale, Classes>> = {
  en: {
    subject: 'i',
    none: 'no',
    mail: 'newsletters?|e ?mails?',
    miss: 'miss\\w*|lose',
    self: 'i|my|me|mine|myself',
    tells:
      'have|ve got|am|m|warn\\w*|alert\\w*|announc\\w*|tell|keep|let|inform\\w*|notif\\w*|remind\\w*|show|help\\w*|teach|bring|write|hear|read|learn|discover|find|see|know|love|like|enjoy|hope|interest\\w*|fan|curious|care|live|work|thank\\w*|(?:mailing|e ?mail|the|your|this) list|loop|touch|posted|updated|follow|look forward|miss|choose|prefer|want|wish|am a|m a|have a|own|cook|need|happy|glad|pleased|invit\\w*|address',
    scheme: '(?:loyalty|reward\\w*|points|bonus|referral|membership|vip) (?:scheme|programme|program|club|plan|card)',
    ands: 'and|&|plus|as well as',
    stop: 'stop\\w*|ceas\\w*|quit|discontinu\\w*|no longer|refrain from|avoid',
    sends:
      '(?:send\\w*|e ?mail\\w*|mail\\w*|contact\\w*|writ\\w*|messag\\w*|bother\\w*|add|include|enrol|enroll|list|put|subscribe)(?: (?:me|us|you|my|any))',
    watch:
      'count\\w*|analy[sz]\\w*|track\\w*|watch\\w*|evaluat\\w*|record\\w*|measur\\w*|monitor\\w*|log|look at|study|follow|use',
    what: '(?:what|which|how|when|where|if|whether)(?: \\w+)? i (?:\\w+)',
    state: '(?:status|state|progress|whereabouts|arrival|tracking) of (?:my|your) \\w+',
    givesTo:
      '(?:ask\\w*|invit\\w*|beg\\w*|remind\\w*|urge|call on|approach) (?:me|us) <3>(?:donat\\w*|give|contribut\\w*|gifts?|money|support)',
    silence: 'silence',
    firms:
      'companies|brands|firms|businesses|organi[sz]ations|advertisers|sponsors|retailers|charities|merchants|marketers|vendors|suppliers|providers|agencies|publishers|senders|entities|outlets|labels|enterprises|institutions',
    others:
      'other|similar|like minded|selected|chosen|picked|trusted|sister|associated|affiliated|allied|related|friendly|third party|third|partner|partnered|various|certain|several|many|reputable|relevant|further|additional|external|outside|vetted|approved|participating|leading|well known|favourite|favorite|linked|connected|fellow|neighbou?ring|handpicked|hand picked|screened',
    alike:
      '(?:on|in|from) (?:our|its|their|your) (?:\\w+ )?(?:shelves|shelf|shops?|stores?|range|catalogue|aisles)|(?:that |which )?(?:we|it|they) (?:stock|sell|carr(?:y|ies)|stocks|sells)|like (?:it|us|ours|yours|them|this|these|acme)|(?:similar|related|close|connected|linked|affiliated|associated|tied|friendly)(?: (?:to|with))?|(?:in|from|of|within|across|under) (?:our|your|its|the|their) (?:\\w+ )?(?:family|group|network|circle|portfolio|umbrella|alliance|stable|roof)|of (?:our|your|its) choice|alongside (?:us|it)',
    ours: 'our|your|its|their',
    kindred:
      'companies|advertisers|sponsors|affiliates|associates|allies|backers|subsidiaries|franchisees|resellers|distributors|network|collaborators|co sponsors',
    kin: '(?:the )?(?:other|rest of the|remaining) (?:\\w+ )?(?:labels|brands|workshops|firms|companies|makers|businesses) (?:of|in) (?:the|our|its|this) (?:family|house)|(?:rest of the|remaining) (?:houses|shops|hotels) (?:of|in) (?:the|our|its|this) (?:group|family|chain)|(?:its|our|their) sister (?:cafes?|shops?|hotels?|restaurants?|inns?|houses?|businesses|stores?|pubs?)|(?:the )?other (?:\\w+ )?(?:inns|pubs|cafes|stores|bakeries|establishments|venues|houses|hotels|restaurants|properties|branches|shops|homes) (?:of|in) (?:the|our|its|this) (?:group|family|chain)|other (?:daughters|subsidiaries|branches|arms) of (?:the|our|its)|others (?:in|of|from) (?:its|our|your|their) \\w+|anyone (?:it|they|we|she|he|acme|else) \\w+|anybody \\w+ works with|(?:parent|holding|mother|sister|daughter|group) (?:company|companies|firms?|brands?|organi[sz]ations?|titles?)|(?:rest|others|members) of (?:our|your|its|the) (?:\\w+ )?(?:group|family|network)|(?:wider|whole|entire) (?:group|family|network)|marketing lists?',
    inside: 'within|across|throughout|elsewhere in|anywhere in',
    group: 'group|network|family of \\w+|holding|alliance|consortium',
    mine: 'my|these|this|all my',
    data: 'calls|conversations|voice|data|details|information|info|e ?mail(?: address)?|address|number|profile|contacts?|particulars|records?|history|photos?|pictures?',
    handed:
      'record(?:ing|ed)?|(?:shar|sell|sold|rent|lend|lent|trad|swapp|exchang|disclos|transferr|transfer|pass|forward|combin|merg|match|enrich|link|append|compar|cross|publish|pool|supply|suppli)(?:e|es|ed|ing|s|y)?(?: on)?|given|handed|made available|cross referenced',
    every:
      'all (?:sorts|kinds|manner|types|manners) of|every (?:sort|kind|type) of|any (?:sort|kind|type) of|various|(?:lots|loads|plenty|heaps|tons|bits) (?:of|and)|(?:much|lots|plenty|loads|many) (?:more|other)|(?:a )?(?:range|variety|host|wealth|whole lot) of|and other|or other|the occasional|(?:and )?the odd',
    thing:
      'things?|stuff|content|besides|goodies|treats|messages|communications?|extras|pieces|topics|subjects|matters|surprises|bits|beyond|else|material|correspondence|information',
    ofEvery: 'of (?:all|every|any) (?:sorts?|kinds?|types?|description)',
    unless: 'unless|except (?:where|if|when)|if (?:you|we|i) (?:do not|don t|haven t|have not|hear nothing)|failing',
    object:
      'object\\w*|opt(?:ed|ing)? out|oppose|refuse|decline|tell us|told otherwise|hear otherwise|say (?:no|so|otherwise)|untick\\w*|uncheck\\w*|notify us|let us know|write to us|otherwise|reply|respond|from you',
    lacking: 'in the absence of|absent|failing|without|for want of|no',
    answer:
      '(?:objection|reply|response|answer|reaction|word|refusal)(?: (?:from you|to the contrary|within|means|is|counts|we))',
    counts:
      'mean(?:s|ing)?|count(?:s|ed)? as|amount(?:s|ing)? to|equal(?:s)?|impl(?:y|ies)|constitut\\w+|signif\\w+|entail\\w*|serves? as|taken (?:as|for|to be)|deemed|treated as|understood as|considered|regarded as|interpreted as|we (?:assume|presume|infer)|is',
    agreement:
      'consent\\w*|agree(?:d|ment|ing)|assent\\w*|opting in|opted in|opt in|subscribing to|subscription to|acceptance|permission|enrol\\w+ in|signing up',
    so: 'in order to|so (?:that )?i can|so as to|and (?:in return )?(?:get|claim|unlock|receive|save)|in return for|to|for|thereby|towards',
    gain: 'complete|finish|place|check ?out|confirm|process|finali[sz]e|get|receive|obtain|claim|redeem|unlock|enjoy|earn|qualify for|benefit from|secure|activate|have|save|win|keep|access|collect',
    benefit:
      '(?:my|your|the|a|an|this) (?:\\w+ )?(?:\\d+ ?% ?)?(?:discount|voucher|coupon|gift|bonus|cashback|reward|prize|rebate|freebie|code|order|download|e ?book)(?! (?:alerts?|news\\w*|lists?|codes?))|free (?:shipping|delivery|postage|gift|sample|returns)|\\d+ ?% (?:off|discount)|[£$€] ?\\d+ off|\\d+ (?:extra |bonus )?points',
    does: '(?:sign|signing) (?:me |us )?up for|open|opening|create|creating|set up|register (?:me )?for|apply for|buy|order|activate|charge|bill|debit|renew|extend|enrol me in|enroll me in|start|upgrade|(?:put|enter|include) (?:me|my name)|request|run|carry out|take out|switch me to',
    business:
      '(?:an?|the|my|your|this|new) (?:\\w+ )?(?:account|card|plan|trial|loan|contract|policy|hat|draw|raffle|competition|contest|giveaway|lottery|membership|warranty|guarantee|insurance|app|order|credit \\w+)|credit (?:check|search|report)',
    grants:
      'free the|hold harmless|discharge|grant(?:ing)?|authori[sz]e|permit|empower|instruct|assign|transfer|release|waive|undertake|guarantee|warrant|swear|affirm|attest|pledge|relinquish|forgo|commit to|take responsibility|vouch|license|give acme|(?:informed|notified) of and|indemnify|taken notice',
    acceptsIt:
      '(?:okay|ok|fine|happy|comfortable) with (?:it|that|this)|(?:accept|agree to|approve|consent to) (?:it|them|both|all of it|the same|the lot|all that)',
    leftOff:
      'be spared|(?:save|spare) me from|(?:leave|left|keep|kept|take|taken|strike|stay|remain) (?:me |us |you |my name |my address )?(?:off|out of)|(?:omit|skip|spare|exclude) me|not (?:to )?be (?:on|part of|included|listed|contacted)',
    enrolled:
      '(?:you|i) (?:ll|will|shall|are|am|are being|get|become)(?: \\w+ly| also)? ?(?:be )?(?:signed up|subscribed|opted in|added|enrolled|registered) (?:to|for|in|into|on)',
    step: '(?:by|when|once|after|on) (?:you )?(?:continu|proceed|check|order|buy|pay|register|creat|book|download|log|brows|us|enter|submit|send|click|press)\\w*(?! (?:this|the) box)',
  },
  fr: {
    subject: 'je|j',
    none: 'aucune?|pas de|pas d',
    mail: 'newsletters?|infolettres?|e ?mails?|courriels?',
    miss: 'manqu\\w*|rat\\w*|loup\\w*',
    self: 'je|j|mon|ma|mes|moi|me|m',
    tells:
      'ai|suis|alert\\w*|annonc\\w*|di\\w{0,3}(?:tes|re|t)|tene\\w*|tien\\w*|inform\\w*|prev\\w*|avert\\w*|avis\\w*|rappel\\w*|montr\\w*|aid\\w*|apprend\\w*|ecri\\w*|parl\\w*|li[st]\\w*|savoir|sais|connai\\w*|aim\\w*|ador\\w*|esper\\w*|interess\\w*|passion\\w*|curieu\\w*|habite|vi[st]|travaill\\w*|merci|liste|suivre|suis|rater|manquer|choisi\\w*|prefer\\w*|veux|souhait\\w*|ai un\\w*|invit\\w*|adresse|decouv\\w*|voir|content\\w*|ravi\\w*',
    scheme: '(?:programme|club|carte) (?:de |d )?(?:fidelite|points|avantages|parrainage|membres|recompenses)',
    ands: 'et|ainsi qu|plus',
    stop: 'cess\\w*|arret\\w*|(?:ne|n) (?:\\w+ )?(?:pas|plus)|eviter de',
    sends: '(?:m |me |vous |nous |lui )?(?:envoy\\w*|ajout\\w*|inscri\\w*|ecri\\w*|contact\\w*|inclu\\w*|mett\\w*)',
    watch:
      'compt\\w*|analys\\w*|suiv\\w*|mesur\\w*|enregistr\\w*|observ\\w*|etudi\\w*|evalu\\w*|regard\\w*|exploit\\w*',
    what: '(?:ce que|ce qui|quand|comment|ou|si|quels? \\w+) (?:je|j|m) \\w+',
    state: '(?:etat|statut|suivi|avancement|arrivee) de (?:mon|ma|mes|vos|votre) \\w+',
    givesTo: '(?:sollicit\\w*|demand\\w*|invit\\w*|appel\\w*|faire) <4>(?:dons?|donner|contribu\\w*)',
    silence: 'silence',
    firms:
      'entreprises|marques|societes|organisations?|organismes|annonceurs|sponsors|enseignes|associations|commercants|marchands|fournisseurs|prestataires|editeurs|agences|maisons|structures|entites|acteurs|firmes|compagnies|detaillants',
    others:
      'd autres|autres|certaine?s|plusieurs|diverse?s|differente?s|quelques|nombreuses|nombreux|meilleures?|grandes|toutes les',
    alike:
      'de (?:nos|ses|vos|leurs) (?:rayons|magasins|boutiques|catalogues?|etageres)|(?:que|qu) (?:nous|il|elle|on) (?:vend\\w*|distribu\\w*|propos\\w*)|tierce?s?|tiers|s(?:oe|œ)urs?|amie?s?|alliee?s?|liee?s?|affiliee?s?|associee?s?|apparentee?s?|partenaires|selectionnee?s?|choisie?s?|similaires?|comparables?|semblables?|du meme \\w+|externes?|triee?s|agreee?s?|participante?s?|recommandee?s?|voisine?s?|de (?:notre|votre|sa|la|leur) (?:famille|galaxie|groupe|reseau|portefeuille|cercle)|d(?:u|e notre|e son|e votre) (?:groupe|reseau|cercle)|comme (?:elle|lui|la notre|nous)|de (?:notre|son|leur) choix|soigneusement \\w+|dignes de confiance|de confiance|triees sur le volet',
    ours: 'nos|ses|vos|leurs',
    kindred:
      'societes|annonceurs|sponsors|affilies|filiales|marques|enseignes|allies|mecenes|franchises|revendeurs|distributeurs|collaborateurs|parrains|prestataires|soutiens',
    kin: '(?:les |des |aux |d )?autres (?:\\w+ )?(?:maisons|marques|ateliers|enseignes|boutiques|entreprises) de (?:la|notre|cette) (?:famille|maison)|(?:d |les |des |aux )?autres (?:\\w+ )?(?:etablissements|maisons|hotels|restaurants|adresses|enseignes|auberges|boutiques|magasins|cafes) (?:du|de notre|de son|de ce|de la|de cette) (?:groupe|chaine)|d autres de (?:son|notre|votre|leur) \\w+|quiconque|ceux avec (?:qui|lesquels)|celles et ceux qui|tous ceux qui|(?:societe|maison) mere|filiales?|(?:marques?|societes?|enseignes?|entreprises?) (?:s(?:oe|œ)urs?)|societes? (?:du|de son|de notre) groupe|(?:autres )?membres du (?:groupe|reseau)|bases? de prospection',
    inside: 'au sein (?:de|du|d)|dans (?:tout|l ensemble de|l ensemble du)|a l interieur (?:de|du)|a travers|parmi',
    group: 'groupe|reseau|holding|galaxie|alliance',
    mine: 'mes|mon|ma|ces',
    data: 'appels|conversations|voix|donnees|coordonnees|informations|infos|adresse|e ?mail|courriel|mail|numero|profil|contacts?|fiche|photos?|historique',
    handed:
      'enregistr\\w*|(?:partag|transmi|transfer|ced|communiqu|divulgu|lou|vend|echang|crois|recoup|rapproch|enrichi|combin|fusionn|reli|compar|publi|remi|mutualis|confi|pret)\\w*(?! et)|donnees? a|mises? a disposition',
    every:
      'toutes? (?:sortes|especes|formes)|tout (?:type|genre)|divers(?:es)?|bien d autres|beaucoup d autres|plein d autres|(?:et|ou) d autres|(?:et|ou) autres|plein de|un tas de|mille et une|quantite de',
    thing:
      'choses|contenus?|messages|communications?|surprises|sujets|trucs|infos?|informations|envois|gourmandises|encore|bonus|extras',
    ofEvery: 'de (?:toutes? (?:sortes?|especes?)|tout (?:type|genre))|en tout genre',
    unless: 'sauf si|sauf|a moins|excepte si|hormis si|si (?:vous|tu|je) (?:ne|n)|tant que (?:vous|tu)',
    object:
      'oppos\\w*|refus\\w*|contraire|dites|signal\\w*|manifest\\w*|decoch\\w*|desist\\w*|repond\\w*|reagi\\w*|contest\\w*|inform\\w* (?:du|nous)|ecri\\w* (?:le|nous)|dit rien',
    lacking: 'a defaut|en l absence|faute|sans',
    answer:
      '(?:de |d )?(?:reponse|opposition|reaction|retour|refus|objection|nouvelles)(?: (?:de votre part|dans|sous|nous|vaut|vous))',
    counts:
      'vau(?:t|dra|dront|lent)|equiva\\w*|constitu\\w*|signifi\\w*|impliqu\\w*|emport\\w*|entrain\\w*|tien(?:t|nent|dra) lieu|consider\\w*|reput\\w*|presum\\w*|compt\\w* (?:comme|pour)|revient',
    agreement:
      'valoir <2>souhait|souhait|accord|consent\\w*|acceptation|adhesion|inscription|abonnement|autorisation|assentiment|inscrite?|abonnee?|abonner|inscrire',
    so: 'afin (?:de|d)|pour|et (?:ainsi )?|en vue (?:de|d)|contre|en contrepartie (?:de|d)|dans le but (?:de|d)',
    gain: 'finaliser|terminer|conclure|valider|confirmer|achever|obtenir|recevoir|debloquer|profiter|beneficier|avoir|activer|utiliser|toucher|gagner|decrocher|garder|conserver|acceder|recuperer',
    benefit:
      '(?:ma|mon|votre|la|le|un|une|cette|ce|l) ?(?:remise|reduction|cadeau|bon|coupon|ristourne|rabais|code|surprise|prime|avantage|cheque|telechargement|commande)(?! (?:de la semaine|du jour|du mois))|(?:livraison|frais de port|envoi|retours?) (?:gratuite?s?|offerte?s?)|\\d+ ?% de|\\d+ ?(?:€|euros) (?:de|offerts)|\\d+ points',
    does: 'ouvr\\w*(?: moi)?|cre\\w*(?: moi)?|demand\\w*|command\\w*|activ\\w*|debit\\w*|factur\\w*|prolong\\w*|renouvel\\w*|inscri\\w*(?: moi| me)?|mett\\w*(?: moi)?|effectu\\w*|sollicit\\w*',
    business:
      '(?:un|une|le|la|mon|ma|votre|l|au|du) ?(?:compte|carte|forfait|essai|pret|contrat|assurance|tirage|tombola|loterie|concours|adhesion|garantie|credit|enquete de \\w+|verification)',
    grants:
      'degage|exonere|libere|j accorde|accorde|autoris\\w*|concede|cede|mandate|donne (?:pouvoir|mandat|licence)|renonce|m engage|garantis|atteste|jure|certifie|promets|transfere|assume|decharge|charge|ordonne',
    acceptsIt:
      '(?:l|les|la|le) (?:accept\\w*|approuv\\w*)|y (?:consens|souscris|adhere)|accepte (?:le tout|les deux|l ensemble)|(?:lu|recu|vu) et (?:approuve|accepte)e?s?',
    leftOff:
      '(?:vous|m|me) epargner|(?:prefer\\w*|aimer\\w*|souhait\\w*) (?:\\w+ )?ne pas|(?:ne|n) <1>(?:pas|plus|point) (?:figurer|apparaitre|faire partie|etre (?:sur|dans|inscrit\\w*|ajoute\\w*|contacte\\w*))|(?:oubliez|epargnez|laissez|rayez) moi|hors de (?:la|votre) liste',
    enrolled:
      '(?:vous|je) (?:serez|serai|etes|suis|allez etre|devenez)(?: automatiquement| aussi| egalement| alors)? (?:inscrit\\w*|abonne\\w*|ajoute\\w*|enregistre\\w*)',
    step: '(?:en|apres avoir|des que vous|lorsque vous|si vous) (?:vous )?(?:pass|continu|command|achet|pay|regl|cre|reserv|telecharg|naviguant|utilis|envo|valid|clic|cliqu|finalis|poursuiv)\\w*',
  },
  de: {
    subject: 'ich',
    none: 'keine?n?',
    mail: 'newsletter|e ?mails?|\\w*mails?',
    miss: 'verpass\\w*|versaum\\w*',
    self: 'ich|mein\\w*|mir|mich',
    tells:
      '(?:was|welche \\w+|ob|wie|wann) (?:\\w+ )?ich \\w+|\\w*angebote?s? (?:mach\\w*|unterbreit\\w*)|vorstell\\w*|nenn\\w* (?:sie )?(?:mir|uns)|(?:erzahl|bericht|warn)\\w*|niemande?[nm]?|trag\\w* (?:mich|uns) (?:bitte )?ein|habe|bin|hatte|sag\\w*|halt\\w*|inform\\w*|benachrichtig\\w*|erinner\\w*|zeig\\w*|helf\\w*|hilf\\w*|schreib\\w*|hor\\w*|les\\w*|lern\\w*|erfahr\\w*|entdeck\\w*|find\\w*|seh\\w*|weiss|wiss\\w*|lieb\\w*|mag|gern\\w*|hoff\\w*|interess\\w*|fan|neugierig|wohne|lebe|arbeit\\w*|dank\\w*|liste|verteiler|laufenden|folg\\w*|freu\\w*|verpass\\w*|wahl\\w*|mocht\\w*|will|wunsch\\w*|habe ein\\w*|bin ein\\w*|koch\\w*|brauch\\w*|einlad\\w*|ladet|adresse|versteh\\w*|mitteil\\w*|meld\\w*|gehort|gefall\\w*|mail\\w*|(?:an|durch|auf|vor)(?:sagt|sagen|gibt|geben|liest|lesen)',
    scheme: '(?:treue|bonus|punkte|kunden|vorteils|mitglieder|pramien)\\w*(?:programm|club|klub|karte|system)',
    ands: 'und|sowie|plus',
    stop: 'nicht(?: mehr)?|keine?n?|aufhor\\w*',
    sends:
      '(?:schicken|senden|zusenden|zuschicken|anschreiben|kontaktieren|hinzufugen|aufnehmen|auf|eintragen|ein|erhalten|bekommen)(?=\\s*(?:[.,;!]|$))',
    watch: 'zahl\\w*|analysier\\w*|wertet|auswert\\w*|messt|verfolgt|beobacht\\w*|erfass\\w*|aufzeichn\\w*|schaut',
    what: '(?:was|welche|wie|wann|ob|worauf) (?:\\w+ )?ich',
    state: '(?:stand|status|verlauf|verbleib|ankunft) (?:meine[rs]|ihre[rs]|deine[rs]) \\w+',
    givesTo: '(?:bitte\\w*|fragt|fragen|einlad\\w*|ruft) <3>(?:spende\\w*|beitrag\\w*|gaben)',
    silence: '\\w*schweigen|nichtstun',
    firms:
      '(?:unternehmen|firmen|marken|betrieben?|organisationen|\\w*handlern?|anbietern?|sponsoren|vereinen?|\\w*werbetreibenden?|inserenten|gesellschaften|verlagen?|agenturen|dienstleistern?|lieferanten|herstellern?|handelsketten|hausern?|absendern?|institutionen|unternehmungen|drittorganisationen|werbekunden)',
    others:
      'andere[nrs]?|ahnliche[nr]?|ausgewahlte[nr]?|ausgesuchte[nr]?|gepruefte[nr]?|geprufte[nr]?|ausgelesene[nr]?|befreundete[nr]?|verbundene[nr]?|verwandte[nr]?|vergleichbare[nr]?|externe[nr]?|fremde[nr]?|weitere[nr]?|diverse[nr]?|verschiedene[nr]?|einzelne[nr]?|bestimmte[nr]?|einige[nr]?|mehrere[nr]?|teilnehmende[nr]?|beteiligte[nr]?|empfohlene[nr]?|fuhrende[nr]?|namhafte[nr]?|seriose[nr]?|zugehorige[nr]?|angeschlossene[nr]?|nahestehende[nr]?|kooperierende[nr]?|gleichgesinnte[nr]?|dritte[nr]?',
    alike:
      '(?:in|aus|auf) (?:unser|ihr|sein|eur)\\w* (?:regale?n?|sortiment\\w*|laden|filialen|katalog\\w*)|die (?:wir|sie) (?:fuhren|verkaufen|vertreiben)|(?:der|des|aus der) <2>\\w*(?:gruppe|group|holding|konzerns)|(?:unserer|eurer|ihrer|seiner|der|aus unserer|in unserer|aus der|aus unserem|in unserem|unseres|ihres|eures|des) (?:\\w+ )?(?:familie|gruppe|netzwerk\\w*|konzern\\w*|verbund\\w*|markenfamilie|unternehmensgruppe|kreis\\w*|welt|portfolios?)|nach unserer wahl|unserer wahl|wie (?:uns|wir|acme)',
    ours: 'unsere[nr]?|eure[nr]?|ihre[nr]?|seine[nr]?',
    kindred:
      'tochter\\w*|schwester\\w*|beteiligungen|sponsoren|werbekunden|inserenten|kooperationen|verbundpartner\\w*|konzern\\w*|forderer\\w*|unterstutzer\\w*|franchise\\w*|vertriebs\\w*|kooperations\\w*|unternehmen|gesellschaften|firmen|markenfamilie',
    kin: '(?:die |den |der )?(?:anderen?|ubrigen|weiteren) (?:\\w*hausern?|\\w*hauser|\\w*marken|\\w*betrieben?|\\w*werkstatten|\\w*firmen) (?:der|unserer|dieser) (?:\\w*familie)|(?:die |den |der )?ubrigen (?:\\w*hausern?|\\w*hauser|\\w*betrieben?) (?:der|unserer) (?:\\w*gruppe|kette)|(?:die |den |der )?andere[nr]? (?:\\w+ )?(?:\\w*betriebe?n?|hausern?|hauser|hotels|restaurants|standorten?) (?:der|unserer|dieser) (?:\\w*gruppe|kette)|andere[nr]? tochtern? (?:des|der|von)|we[mr] auch immer|jede[nm]?,? (?:mit )?de[rmn] \\w+ (?:arbeitet|kooperiert)|mitstreiter\\w*|partner ?netz\\w*|weggefahrten|verbundeten|(?:mutter|tochter|schwester|konzern|gruppen|dritt|partner|verbund|fremd)(?:gesellschaft|firma|firmen|unternehmen|marke|organisation|konzern|anbieter|betrieb|haus|hauser|titel)\\w*|mitglieder\\w* (?:der|unserer) gruppe|unternehmensgruppe|firmengruppe|konzernverbund',
    inside: 'innerhalb|im ganzen|in der gesamten|in der ganzen|quer durch|uber die gesamte|im gesamten|konzernweit',
    group: '\\w*gruppe|\\w*konzern\\w*|\\w*netzwerk\\w*|verbund\\w*|holding|allianz',
    mine: 'meine[nrs]?|mein|diese[nr]?',
    data: '(?:anrufe|gesprache|stimme|\\w*daten|angaben|informationen|\\w*adresse|e ?mail(?: adresse)?|nummer|rufnummer|profil|kontakte?|kontaktdaten|fotos?|bilder\\w*|verlauf)',
    handed:
      'aufzeichn\\w*|aufgezeichnet|aufzuzeichnen|mitschneid\\w*|mitgeschnitten|(?:weitergegeben|weitergeben|weitergebt|weitergibt|weiterleite\\w*|weitergeleitet|ubermittel\\w*|geteilt|teilt|teilen|verkauft|verkaufen|vermiete\\w*|tausch\\w*|ausgetauscht|offenleg\\w*|offengelegt|zusammengefuhrt|zusammenfuhr\\w*|abgeglichen|abgleich\\w*|verknupf\\w*|kombinier\\w*|angereichert|anreicher\\w*|verschnitten|ubertrag\\w*|uberlass\\w*|veroffentlich\\w*|zugespielt|erganzt|bereitgestellt|gruppenweit|innerhalb)',
    every:
      'allerlei|allerhand|alle(?:r|s|rlei)? (?:art|arten|moglichen?)|allerhand|allerlei|verschiedenste[nrs]?|diverse[nrs]?|alles mogliche|jede menge|eine menge|lauter|manch andere[nrs]?|viele[rs]? (?:andere|weitere)[nrs]?|noch vieles',
    thing:
      '\\w+es|sachen|dinge\\w*|inhalte\\w*|nachrichten|mitteilungen|themen|uberraschungen|zeug|mehr|andere[sn]?|weitere[sn]?|extras|botschaften|informationen|infos',
    ofEvery: 'aller art|jeder art|aller moglichen art|aller couleur',
    unless: 'sofern|soweit|solange|wenn|falls|ausser|es sei denn|vorbehaltlich|bis',
    object:
      '(?:nicht |nichts |kein\\w* )(?:\\w+ ){0,2}?(?:widersprech\\w*|widersprichst|ablehn\\w*|abmelde\\w*|widerruf\\w*|widerspruch|gegenteil\\w*|anderes|horen|mitteil\\w*|sagen|untersag\\w*|ruckmeld\\w*)',
    lacking:
      'ohne|mangels|bei ausbleiben|bei fehlender|bei fehlendem|erfolgt kein\\w*|erhalten wir kein\\w*|horen wir nichts|bleibt',
    answer:
      '(?:gegenteilige\\w*|anderslautende\\w*|ruckmeldung|ruckantwort|widerspruch|antwort|reaktion|einspruch|einwand|absage|von ihnen|von dir)(?: \\w+)?',
    counts:
      'gilt|gelten|bedeutet|bedeuten|zahlt als|zahlen als|entspricht|kommt|stellt|gleichbedeutend|beinhaltet|umfasst|schliesst|gewertet|betrachtet|verstanden|angesehen|ausgelegt|setzen wir|nehmen wir|gehen wir von',
    agreement:
      '(?:als |zur |eine |ihre |ihrer |deine |deiner )?(?:zustimmung|einwilligung|einverstandnis|einverstanden|anmeldung (?:zum|zu|fur)|bestellung (?:unserer|des|unseres|von) \\w*(?:mails?|newsletters?|werbung)|abo\\w*|genehmigung|erlaubnis|ja)(?: aus| an| dar| ein| gleich)?',
    so: 'um|damit (?:ich|sie|du)|fur|gegen|und',
    gain: '',
    benefit:
      '(?:den |meinen |ihren |einen |das |mein |ihr |die |meine |ihre |eine )?(?:\\d+ ?% ?)?(?:gutschein|rabatt|geschenk|bonus|pramie|code|willkommens\\w+|vorteil|bestellung|download|versandkostenfrei\\w*|portofrei\\w*|gratisversand|gratis \\w+|kostenlose[nr]? (?:versand|lieferung|probe))(?: \\w+)? (?:zu \\w+|ein\\w*zulosen|einzulosen|freizuschalten|abzuholen|abzuschliessen|erhalte\\w*|bekomme\\w*|sichern|nutzen)|(?:versandkostenfrei|portofrei|gratis) (?:zu )?\\w+',
    does: '(?:eroffne\\w*|erstell\\w*|leg\\w*|beantrag\\w*|bestell\\w*|aktivier\\w*|belast\\w*|buch\\w*|verlanger\\w*|werft|werfen|nehmt|nehmen|steckt|tragt|richt\\w*|schliess\\w*|fuhrt)',
    business:
      '(?:ein|eine|einen|mein|meine|meinen|das|die|den|der|zur|zu einer)(?: \\w+)? (?:\\w*konto|\\w*account|\\w*karte|\\w*vertrag|\\w*versicherung|lostopf|lostrommel|\\w*verlosung|\\w*abo|testphase|\\w*kredit\\w*|\\w*prufung|\\w*auskunft|mitgliedschaft|garantie)',
    grants:
      'stelle|entlaste|raume|ermachtige|gewahre|ubertrage|trete|beauftrage|bevollmachtige|verpflichte|versichere|garantiere|gelobe|versprech\\w*|verzichte|ubernehme|entbinde|befreie|erteile|gestatte|erlaube|annehmen|annehme',
    acceptsIt:
      '(?:akzeptiere|billige|genehmige|anerkenne|bejahe) (?:ich )?(?:ihn|sie|es|diese[nrs]?|beides|alles|das alles|dies)(?= und|,|\\.|;|$)',
    leftOff:
      'verschont|(?:lieber|besser) <6>nicht|nicht <6>(?:auf (?:der|die|dem|ihrer|eurer) \\w*(?:liste|verteiler)|stehen|aufgenommen|dabei sein)|(?:auslassen|weglassen|verschon\\w*|aussen vor|ausnehmen)',
    enrolled:
      'werden sie <6>(?:angemeldet|eingetragen|aufgenommen|registriert|abonnent\\w*)|(?:sind|werden) sie (?:automatisch |auch |zugleich )?(?:angemeldet|abonnent\\w*|eingetragen)|(?:wird|werden) <6>(?:abonniert|mitbestellt)',
    step: '(?:mit|durch|bei|nach|indem|wenn sie) (?!(?:setzen|ankreuzen|dem haken|dem hakchen|der bestatigung))(?:\\w+ ){0,3}?(?:weiter\\w*|kasse|kauf\\w*|bestell\\w*|anlegen|erstell\\w*|eroffn\\w*|buch\\w*|registrier\\w*|bezahl\\w*|download\\w*|besuch\\w*|nutzung|absenden|klick\\w*|fortfahr\\w*)',
  },
  es: {
    subject: 'yo',
    none: 'ningun[oa]?',
    mail: 'newsletter|boletin|boletines|correos?',
    miss: 'perd\\w*|pierd\\w*',
    self: 'yo|mi|mis|me|\\w{2,}nme|\\w{2,}adme',
    tells:
      'tengo|soy|estoy|adv[ie]+rt\\w*|cont(?:ad|ar|en)\\w*|habl\\w*|lea\\w*|anunci\\w*|dig\\w*|dim\\w*|cuent\\w*|mant\\w*|ten\\w*|inform\\w*|avis\\w*|record\\w*|recuerd\\w*|muestr\\w*|ayud\\w*|ensen\\w*|escrib\\w*|escrib\\w*|lee\\w*|sab\\w*|conoc\\w*|descubr\\w*|encant\\w*|gust\\w*|esper\\w*|interes\\w*|apasion\\w*|curios\\w*|vivo|trabajo|graci\\w*|lista|segu\\w*|perd\\w*|elij\\w*|prefer\\w*|quier\\w*|dese\\w*|tengo un\\w*|soy un\\w*|invit\\w*|direccion|ver|anad\\w*|apunt\\w*|alegr\\w*',
    scheme:
      '(?:programa|club|tarjeta|plan) de (?:puntos|fidelidad|fidelizacion|lealtad|socios|recompensas|premios|ventajas)',
    ands: 'y|e(?! mail)|mas|asi como',
    stop: 'dej\\w* de|ces\\w* de|no|evitar',
    sends:
      '(?:me |le |les )?(?:envi\\w*|mand\\w*|anad\\w*|agreg\\w*|inclu\\w*|apunt\\w*|suscrib\\w*|escrib\\w*|contact\\w*)',
    watch:
      'cont(?:ar|ando|e|en|an)|mir\\w*|revis\\w*|anali\\w*|sig\\w*|mid\\w*|registr\\w*|observ\\w*|evalu\\w*|estudi\\w*|rastre\\w*',
    what: '(?:lo que|que|cuando|como|si|donde) (?:yo )?(?:abro|leo|compro|miro|pulso|hago|veo|clico|me gusta)',
    state: '(?:estado|seguimiento|avance|llegada) de (?:mi|mis|su|sus) \\w+',
    givesTo: '(?:pid\\w*|solicit\\w*|invit\\w*|ped\\w*) <3>(?:don\\w+|aportes?|colabor\\w*|contribu\\w*)',
    silence: 'silencio',
    firms:
      'empresas|marcas|firmas|organizaciones|companias|anunciantes|patrocinadores|comercios|asociaciones|vendedores|proveedores|editores|agencias|entidades|sociedades|negocios|minoristas|instituciones|cadenas|auspiciantes|terceros',
    others:
      'otras|otros|ciertas|ciertos|algunas|algunos|varias|varios|diversas|diversos|diferentes|distintas|distintos|muchas|muchos|selectas|selectos|grandes|mejores',
    alike:
      '(?:de|en) (?:sus|nuestr[oa]s|vuestr[oa]s|su|nuestro) (?:estant\\w*|tiendas?|catalogos?|surtido|lineal\\w*|escaparates?)|que (?:vende\\w*|distribuye\\w*)|terceras?|tercer[oa]s|hermanas?|amig[oa]s|afines|parecid[oa]s|similares|comparables|analog[oa]s|vinculad[oa]s|relacionad[oa]s|asociad[oa]s|afiliad[oa]s|aliad[oa]s|colaborador[ae]s|seleccionad[oa]s|elegid[oa]s|escogid[oa]s|extern[oa]s|participantes|recomendad[oa]s|adherid[oa]s|filiales|(?:de|en|dentro de) (?:nuestr[oa]|su|la|el|vuestr[oa]) (?:familia|grupo|red|portafolio|circulo|universo)|del (?:mismo )?(?:grupo|holding)|de confianza|de (?:nuestra|su) eleccion|cuidadosamente \\w+|como (?:ella|nosotros|la nuestra)',
    ours: 'nuestr[oa]s|sus|vuestr[oa]s',
    kindred:
      'empresas|anunciantes|patrocinadores|afiliad[oa]s|asociad[oa]s|aliad[oa]s|filiales|subsidiarias|franquiciad[oa]s|distribuidores|revendedores|marcas|colaboradores|auspiciantes|sociedades',
    kin: '(?:las |los )?(?:otr[oa]s|demas|resto de(?: los| las)?) (?:\\w+ )?(?:casas|marcas|talleres|sellos|empresas|tiendas|negocios) de (?:la|nuestra|esta) (?:familia|casa)|(?:los |las |de )?(?:otr[oa]s|demas|resto de(?: los| las)?) (?:\\w+ )?(?:establecimientos|casas|hoteles|restaurantes|locales|tiendas|posadas|cafes) (?:del|de nuestro|de su|de este|de la) (?:grupo|cadena)|casas de(?:l| su) grupo|quien(?:es)? (?:trabaj|colabor)\\w*|quienquiera|cualquiera que|(?<!a\\s)quienes(?! \\w+[aei]mos)|(?:envi|escrib|compart|ced|mand|datos|ofert|novedad|publicid)\\w* <6>a quienes|(?:empresa|sociedad|casa|su|la) matriz|filiales|subsidiarias|empresas? del grupo|sociedades del grupo|(?:marcas|empresas) hermanas|(?:demas )?miembros del? (?:grupo|red)|grupo empresarial|bases de datos de terceros',
    inside: 'dentro (?:del|de la|de|de todo el)|en todo el|en toda la|entre las? \\w+ del|a traves del|al interior del',
    group: 'grupo|holding|red|conglomerado|alianza',
    mine: 'mis|mi|estos|esta|estas',
    data: 'llamadas|conversaciones|voz|datos(?: personales)?|informacion|direccion|correo(?: electronico)?|e ?mail|mail|numero|telefono|perfil|contactos?|fotos?|historial',
    handed:
      'grab\\w*|(?:compart|transfer|transfier|transmit|ced|comunic|divulg|alquil|vend|intercambi|cruc|cruz|combin|fusion|enriquec|cotej|compar|public|entreg|facilit|revel|relacion)\\w*|puest[oa]s? a disposicion|proporcion\\w*',
    every:
      'todo tipo de|toda clase de|cualquier tipo de|diversas|diversos|muchas otras|muchos otros|muchas|un monton de|(?:y|u|o) otras|(?:y|u|o) otros|un sinfin de|una variedad de|montones de',
    thing:
      'cosas|contenidos?|mensajes|comunicaciones|sorpresas|temas|asuntos|informaciones|materiales|envios|extras|mas',
    ofEvery: 'de (?:todo|cualquier) (?:tipo|genero|indole)|de toda (?:clase|indole)',
    unless: 'a menos que|salvo que|salvo|excepto que|excepto|a no ser que|si no|mientras no|en tanto no',
    object:
      'opon\\w*|opong\\w*|opus\\w*|rechac\\w*|rechaz\\w*|indique\\w*|indicas?|contrario|contraria|diga\\w*|dice\\w*|manifiest\\w*|comuni\\w*|solicit\\w*|desmar\\w*|niegu\\w*|inform\\w*|contest\\w*|respond\\w*|recib\\w* (?:respuesta|noticias)',
    lacking: 'de no|en ausencia de|a falta de|en caso de no|ante la falta de|sin',
    answer:
      '(?:recibir |haber |mediar |obtener )?(?:respuesta|oposicion|objecion|contestacion|reaccion|noticias)(?: (?:suya|alguna|en|entendere\\w*|se|de su parte|considera\\w*))?|manifestar \\w+|oponerse',
    counts:
      'se tomara como|sera tomad[oa]|sera entendid[oa]|se entendera|tomaremos|equivale\\w*|vale\\w* (?:como|por)|constituye\\w*|significa\\w*|implica\\w*|supone\\w*|conlleva\\w*|se (?:entiende|entendera|considera|considerara|interpreta|presume)|entenderemos|consideraremos|cuenta como|comporta',
    agreement:
      'consentimiento|acuerdo|aceptacion|conformidad|suscripcion|suscribir\\w*|autorizacion|inscripcion|consiente\\w*|acepta\\w*|autoriza\\w*|conforme|alta',
    so: 'para|a fin de|con el fin de|y (?:asi )?|a cambio de|con objeto de|de modo que',
    gain: 'terminar|completar|finalizar|concluir|realizar|confirmar|tramitar|obtener|recibir|canjear|desbloquear|conseguir|tener|disfrutar|usar|activar|ganar|aprovechar|acceder|llevarme|beneficiarme',
    benefit:
      '(?:mi|su|tu|el|la|un|una|este|esta|del) ?(?:\\d+ ?% ?)?(?:descuento|vale|cupon|regalo|obsequio|bono|codigo|premio|reembolso|sorpresa|descarga|pedido|compra|bienvenida)(?! (?:de la semana|del dia|del mes))|(?:envio|entrega|despacho) (?:gratis|gratuit[oa])|\\d+ ?% de|\\d+ (?:€|euros|pesos|puntos)',
    does: '(?:abran|abre|abrir|crea|crear|creen|solicito|solicitar|pido|pedir|encargo|activen|activar|cobren|cobrar|carguen|renueven|prorroguen|inscriban|inscribanme|apunten|metan|incluyan|contrato|contratar|realicen|autorizo)(?:me)?',
    business:
      '(?:un|una|el|la|mi|su|al|en el|en la)(?: \\w+)? ?(?:cuenta|tarjeta|plan|prueba|prestamo|contrato|seguro|sorteo|rifa|concurso|loteria|membresia|garantia|credito|consulta de credito)',
    grants:
      'eximo|libero|exonero|descargo|otorgo|concedo|autorizo|cedo|faculto|transfiero|renuncio|garantizo|juro|prometo|me comprometo|atestiguo|aseguro|doy fe|asumo|apodero|certifico|licencio|revise|leid[oa]s? y (?:aceptad|aprobad|entendid)[oa]s?(?: las bases)?|ordeno|encargo',
    acceptsIt:
      '(?:lo|la|los|las) (?:acept\\w*|aprueb\\w*|consient\\w*)|(?:leid|revisad|vist)[oa]s? y (?:aceptad|aprobad|conforme)[oa]?s?|acepto (?:todo|ambos|ambas)|aceptar las (?:normas|reglas|bases)',
    leftOff:
      'prefier\\w* no|mejor no|no (?:estar|figurar|aparecer|formar parte|ser (?:incluid|contactad)[oa])|(?:omit|exclu|saqu|ahorr)\\w*me|fuera de (?:la|su) lista',
    enrolled:
      '(?:quedar[aá]?|quedaras|sera|seras|estara|estaras|queda|quedo|se le)(?: \\w+mente| tambien)? (?:suscrit[oa]|inscrit[oa]|anadid[oa]|registrad[oa]|apuntad[oa]|suscribira|inscribira|agregad[oa])',
    step: '(?:al|si|cuando|tras|despues de) (?:usted )?(?:pas|continu|compr|pag|crear|crea|registr|reserv|descarg|naveg|us|utiliz|envi|puls|hacer clic|finaliz|proceder)\\w*',
  },
  it: {
    subject: 'io',
    none: 'nessun[oa]?',
    mail: 'newsletter|e ?mail|bollettin[oi]',
    miss: 'perd\\w*',
    self: 'io|mio|mia|miei|mie|mi|me|(?!sistemi)\\w{2,}temi',
    tells:
      'ho|sono|dic[ae]|avvert\\w*|parl\\w*|annunci\\w*|dit\\w*|dimm\\w*|raccont\\w*|ten\\w*|tien\\w*|inform\\w*|avvis\\w*|ricord\\w*|mostr\\w*|aiut\\w*|insegn\\w*|scriv\\w*|legg\\w*|sap\\w*|so|conosc\\w*|scopr\\w*|piac\\w*|am[ao]|ador\\w*|sper\\w*|interess\\w*|appassion\\w*|curios\\w*|vivo|abito|lavoro|grazi\\w*|lista|segu\\w*|perd\\w*|scelg\\w*|prefer\\w*|vogl\\w*|vorr\\w*|desider\\w*|ho un\\w*|sono un\\w*|invit[ao]\\w*|indirizzo|veder\\w*|corrente|aggiorn\\w*|lieto|felice',
    scheme: '(?:programma|club|carta|piano) (?:di |a )?(?:punti|fedelta|fidelizzazione|soci|premi|vantaggi)',
    ands: 'e(?! mail)|ed|piu|nonche',
    stop: 'smett\\w* di|cess\\w* di|non|evitare di',
    sends: '(?:mi |vi |ti )?(?:invi\\w*|mand\\w*|aggiung\\w*|inseri\\w*|inclu\\w*|iscriv\\w*|scriv\\w*|contatt\\w*)',
    watch:
      'cont(?:are|ando|i|ino|ate)|guard\\w*|analizz\\w*|segu\\w*|misur\\w*|registr\\w*|osserv\\w*|valut\\w*|studi\\w*|tracci\\w*',
    what: '(?:cio che|quello che|cosa|quando|come|se|dove) (?:apro|leggo|compro|guardo|clicco|faccio|vedo)',
    state: '(?:stato|avanzamento|arrivo) (?:del|della|dei|delle) (?:mio|mia|miei|mie|tuo|tua) \\w+',
    givesTo: '(?:chied\\w*|invit\\w*|sollecit\\w*) <3>(?:don\\w+|offerte in denaro|contribut\\w*)',
    silence: 'silenzio',
    firms:
      'aziende|marchi|marche|imprese|societa|organizzazioni|inserzionisti|sponsor|rivenditori|associazioni|negozi|esercenti|fornitori|editori|agenzie|enti|ditte|brand|compagnie|operatori|istituzioni|soggetti',
    others: 'altr[ei]|alcun[ei]|divers[ei]|vari[ei]?|numeros[ei]|molt[ei]|cert[ei]|selezionat[ei]|grandi|miglior[ei]',
    alike:
      '(?:dei|nei|del|delle|nelle) (?:nostr[ie]|suoi|sue|loro|vostr[ie]|nostro|suo) (?:scaffal[ie]|negozi|catalog\\w*|assortimento|reparti|vetrine)|che (?:vend\\w*|distribu\\w*)|terz[ei]|fratelli|sorelle|amic[hi]e?|affini|simili|analog(?:he|hi)|paragonabili|collegat[ei]|correlat[ei]|associat[ei]|affiliat[ei]|alleat[ei]|partner|selezionat[ei]|scelt[ei]|estern[ei]|partecipanti|aderenti|convenzionat[ei]|consociat[ei]|controllat[ei]|consigliat[ei]|(?:della|nella|del|nel) (?:nostr[oa]|su[oa]|vostr[oa]) (?:famiglia|gruppo|rete|network|circuito)|(?:del|nel) (?:gruppo|circuito|network)|di fiducia|di (?:nostra|sua) scelta|accuratamente \\w+|come (?:lei|noi|la nostra)|fidat[ei]',
    ours: 'nostr[ei]|suoi|sue|vostr[ei]|loro',
    kindred:
      'aziende|inserzionisti|sponsor|affiliat[ei]|associat[ei]|alleat[ei]|controllate|consociate|filiali|franchisee|distributori|rivenditori|marchi|brand|collaboratori|societa|sostenitori',
    kin: '(?:le |i |gli |dalle |dai |delle |dei )?(?:altr[ei]|restanti) (?:\\w+ )?(?:case|marchi|botteghe|laboratori|aziende|negozi) (?:della|di questa)(?: nostra)? famiglia|(?:le |gli |dalle |dagli |delle |degli )?altr[ei] (?:\\w+ )?(?:strutture|esercizi|alberghi|hotel|ristoranti|locali|sedi|case) (?:del|del nostro|del suo|di questo|della|della nostra) (?:gruppo|catena)|case (?:del gruppo|della sua \\w+|del suo \\w+)|chiunque(?! (?:voglia|desideri|abbia|legga|sia|viva|ami|passi))|chi (?:lavor|collabor)\\w* con|coloro (?:che|con)|capogruppo|casa madre|(?:societa|aziende|imprese|marchi|brand) (?:sorelle|fratelli|del gruppo|controllat[ei]|consociat[ei]|collegat[ei])|consociate|(?:altri )?membri del (?:gruppo|network|circuito)|gruppo aziendale|banche dati di terzi|soggetti terzi',
    inside: 'all interno (?:del|della|di)|in tutto il|in tutta la|nell ambito (?:del|della)|attraverso il|nell intero',
    group: 'gruppo|holding|rete|network|circuito|alleanza',
    mine: 'mie[i]?|mia|mio|miei|questi|questa',
    data: 'chiamate|conversazioni|voce|telefonate|dati(?: personali)?|informazioni|indirizzo|e ?mail|mail|numero|recapit[io]|profilo|contatt[io]|foto|cronologia|storico',
    handed:
      'registr\\w*|(?:condivi[sd]|trasferi|trasmess|trasmett|cedut|ceder|cession|comunicat|divulgat|vendut|vender|noleggiat|scambiat|incrociat|incroc|combinat|uniti|unit[ei]|arricchi|confrontat|pubblicat|fornit|abbinat|rivel|consegnat)\\w*|messi a disposizione',
    every:
      'ogni (?:tipo|genere|sorta) di|(?:di )?tutti i tipi|tante altre|tanti altri|molte altre|molti altri|vari[ei]?|(?:e|o) altre|(?:e|o) altri|un sacco di|una miriade di|di tutto e',
    thing: 'cose|contenuti|messaggi|comunicazioni|sorprese|temi|argomenti|informazioni|materiali|invii|extra|di piu',
    ofEvery: 'di (?:ogni|qualsiasi|qualunque) (?:tipo|genere|sorta)|di tutti i tipi',
    unless: 'salvo|a meno che|tranne|eccetto|se non|fintanto che non|finche non',
    object:
      'oppon\\w*|oppong\\w*|opposizione|rifiut\\w*|contrari[oa]|indich\\w*|comunic\\w*|dica|dici|dite|dirci|segnal\\w*|deselezion\\w*|rispond\\w*|avvis\\w*|ci scriv\\w*',
    lacking: 'in mancanza|in assenza|in difetto|senza|mancando',
    answer:
      '(?:di |d )?(?:una |tua |sua )?(?:risposta|opposizione|obiezione|reazione|riscontro|rifiuto|diverso avviso|comunicazione contraria)',
    counts:
      'sara (?:inteso|intesa|considerat[oa]|interpretat[oa]|preso)|inteso come|vale|equivale\\w*|vale\\w* come|costituisc\\w*|signific\\w*|implic\\w*|comporta\\w*|si (?:intende|intendera|considera|presume|ritiene)|consider\\w*|riterremo|conta come|sottintend\\w*|presuppon\\w*',
    agreement:
      'consenso|accordo|d accordo|accettazione|assenso|adesione|iscrizione|iscrivers\\w*|iscritt[oa]|autorizzazione|abbonamento|acconsent\\w*|autorizz\\w*|favorevole',
    so: 'per|al fine di|allo scopo di|e (?:cosi )?|in cambio (?:di|del|della)|cosi da',
    gain: 'completare|concludere|terminare|finalizzare|confermare|inviare|avere|ottenere|ricevere|riscattare|sbloccare|usufruire|godere|usare|attivare|vincere|approfittare|accedere|beneficiare|conservare',
    benefit:
      '(?:il|lo|la|un|uno|una|mio|tuo|suo|del|dello|questo|l)(?: mio| tuo| suo)? ?(?:\\d+ ?% ?)?(?:sconto|buono|coupon|regalo|omaggio|bonus|codice|premio|rimborso|sorpresa|download|ordine|vantaggio|benvenuto)(?! (?:della settimana|del giorno|del mese))|(?:spedizione|consegna|reso) (?:gratuit[ao]|gratis|omaggio)|\\d+ ?% di|\\d+ ?(?:€|euro|punti)',
    does: 'entr[oai]\\w*|partecipo|(?:apri|aprite|aprire|crea|creo|create|creare|richiedo|richiedere|ordino|attiv\\w+|addebit\\w+|rinnov\\w+|iscriv\\w+|inseri\\w+|mette\\w*|metti|stipul\\w+|sottoscrivo|effettu\\w+|autorizzo)(?:mi|temi)?',
    business:
      '(?:un|una|il|la|mio|mia|nell|nella|all|alla|nel|al|l)(?: \\w+)? ?(?:account|conto|carta|piano|prova|prestito|contratto|assicurazione|estrazione|lotteria|concorso|tessera|garanzia|credito|verifica del credito)',
    grants:
      '(?<!(?:ingresso|accesso|entrata|posto|orario|tempo|spazio|offerta) )libero|manlevo|entro nell|concedo|autorizzo|cedo|trasferisco|rinuncio|garantisco|giuro|prometto|mi impegno|attesto|assicuro|mi assumo|certifico|delego|incarico|visionato|esonero|sollevo|conferisco|accordo ad?',
    acceptsIt:
      '(?:lo|la|li|le) (?:accett\\w*|approv\\w*)|(?:letto|letti|visto|visti) e (?:approvat|accettat)[oi]|accetto (?:tutto|entrambi|entrambe)|accettare le (?:regole|norme)',
    leftOff:
      'prefer\\w* <1>non|meglio non|non (?:essere (?:nella|inserit[oa]|inclus[oa]|contattat[oa])|figurare|apparire|far parte)|(?:esclude|omette|risparmia)\\w*mi|fuori dalla lista',
    enrolled:
      '(?:sarai|sara|verrai|verra|sei|sarete|verrete)(?: \\w+mente| anche)? (?:iscritt[oaie]|aggiunt[oaie]|registrat[oaie]|inserit[oaie]|abbonat[oaie])',
    step: '(?:passando|continuando|comprando|acquistando|pagando|creando|registrandoti|registrandosi|prenotando|scaricando|navigando|usando|utilizzando|inviando|cliccando|procedendo|completando|proseguendo|quando (?:ordini|acquisti|prenoti|paghi))',
  },
  pt: {
    subject: 'eu',
    none: 'nenhum[a]?',
    mail: 'newsletter|boletim|e ?mails?',
    miss: 'perd\\w*|perc\\w*',
    self: 'eu|meu|minha|meus|minhas|me|mim|comigo',
    tells:
      'tenho|sou|estou|(?:advert|alert)\\w*|fal(?:e|em|ar)\\w*|anunci\\w*|dig\\w*|cont\\w*|mant\\w*|inform\\w*|avis\\w*|lembr\\w*|mostr\\w*|ajud\\w*|ensin\\w*|escrev\\w*|lei\\w*|ler|sab\\w*|sei|conhec\\w*|descob\\w*|ador\\w*|gost\\w*|esper\\w*|interess\\w*|apaixon\\w*|curios\\w*|vivo|moro|trabalho|obrigad\\w*|lista|segu\\w*|perd\\w*|escolh\\w*|prefir\\w*|quer\\w*|desej\\w*|tenho um\\w*|sou um\\w*|convid\\w*|endereco|ver|a par|adicion\\w*|feliz',
    scheme: '(?:programa|clube|cartao|plano) de (?:pontos|fidelidade|fidelizacao|socios|recompensas|premios|vantagens)',
    ands: 'e(?! mail)|mais|bem como',
    stop: 'deix\\w* de|parar de|parem de|cess\\w* de|nao|evitar',
    sends: '(?:me |lhe |vos )?(?:envi\\w*|mand\\w*|adicion\\w*|inclu\\w*|inscrev\\w*|escrev\\w*|cont\\w*t\\w*)',
    watch:
      'cont(?:ar|ando|e|em)|olh\\w*|analis\\w*|segu\\w*|med\\w*|regist\\w*|observ\\w*|avali\\w*|estud\\w*|rastre\\w*',
    what: '(?:o que|aquilo que|quando|como|se|onde) (?:eu )?(?:abro|leio|compro|vejo|clico|faco|olho)',
    state: '(?:estado|acompanhamento|andamento|chegada) d[aoe] (?:minha|meu|minhas|meus|sua|seu) \\w+',
    givesTo: '(?:pec\\w*|ped\\w*|solicit\\w*|convid\\w*) <3>(?:don\\w+|doac\\w*|contribu\\w*)',
    silence: 'silencio',
    firms:
      'empresas|marcas|firmas|organizacoes|companhias|anunciantes|patrocinadores|lojistas|associacoes|vendedores|fornecedores|editores|agencias|entidades|sociedades|negocios|comerciantes|instituicoes|cadeias|terceiros|instituicoes',
    others:
      'outras|outros|certas|certos|algumas|alguns|varias|varios|diversas|diversos|diferentes|muitas|muitos|grandes|melhores',
    alike:
      'd[ao]s? (?:noss[oa]s?|suas|seus|seu|voss[oa]s?) (?:prateleiras?|lojas?|catalogos?|sortido|montras?|vitrines?)|que (?:vend\\w*|distribu\\w*)|terceir[oa]s|irmas|irmaos|amig[oa]s|afins|parecid[oa]s|semelhantes|similares|comparaveis|analog[oa]s|ligad[oa]s|vinculad[oa]s|relacionad[oa]s|associad[oa]s|afiliad[oa]s|aliad[oa]s|coligad[oa]s|parceir[oa]s|selecionad[oa]s|seleccionad[oa]s|escolhid[oa]s|extern[oa]s|participantes|recomendad[oa]s|aderentes|conveniad[oa]s|(?:da|na|do|no) (?:noss[oa]|su[oa]|voss[oa]|mesm[oa]) (?:familia|grupo|rede|portfolio|circulo|universo)|do grupo|de confianca|da (?:nossa|sua) escolha|cuidadosamente \\w+|como (?:ela|nos|a nossa)',
    ours: 'noss[oa]s|seus|suas|voss[oa]s',
    kindred:
      'empresas|anunciantes|patrocinadores|afiliad[oa]s|associad[oa]s|aliad[oa]s|filiais|subsidiarias|franquead[oa]s|franchisados|distribuidores|revendedores|marcas|colaboradores|sociedades|coligadas|apoiadores',
    kin: '(?:d?[oa]s )?(?:outr[oa]s|demais|restantes) (?:\\w+ )?(?:casas|marcas|oficinas|empresas|lojas|negocios) d(?:a|esta)(?: nossa)? familia|(?:d?[oa]s )?(?:outr[oa]s|demais|restantes) (?:\\w+ )?(?:estabelecimentos|casas|hoteis|restaurantes|lojas|espacos|cafes) (?:do|do nosso|do seu|deste|da) (?:grupo|cadeia)|casas do (?:grupo|seu grupo)|quem (?:quer que|trabalh\\w*|colabor\\w*)|d?aqueles (?:que|com)|qualquer um que|(?:empresa|sociedade|casa) (?:mae|matriz)|filiais|subsidiarias|empresas? do grupo|(?:marcas|empresas) irmas|coligadas|(?:demais )?membros d[oa] (?:grupo|rede)|grupo empresarial|grupo economico|bases de dados de terceiros',
    inside: 'dentro (?:do|da|de)|em todo o|em toda a|no ambito (?:do|da)|no seio (?:do|da)|atraves do|no interior do',
    group: 'grupo|holding|rede|conglomerado|alianca',
    mine: 'meus|minhas|meu|minha|estes|esta|estas',
    data: 'chamadas|conversas|voz|ligacoes|dados(?: pessoais)?|informacoes|informacao|endereco|morada|e ?mail|mail|numero|telefone|perfil|contat?c?tos?|fotos?|historico|contactos?',
    handed:
      'grav\\w*|(?:partilh|compartilh|transfer|transmit|transmiss|ced|cess|comunic|divulg|alug|vend|troc|cruz|combin|fundid|enriquec|confront|compar|public|entreg|fornec|repass|revel|associ|disponibiliz)\\w*|postos a disposicao',
    every:
      'todo o tipo de|todo tipo de|toda a especie de|qualquer tipo de|diversas|diversos|muitas outras|muitos outros|um monte de|(?:e|ou) outras|(?:e|ou) outros|uma serie de|uma variedade de|imensas',
    thing: 'coisas|conteudos?|mensagens|comunicacoes|surpresas|temas|assuntos|informacoes|materiais|envios|extras|mais',
    ofEvery: 'de (?:todo|qualquer) (?:o )?(?:tipo|genero)|de toda a (?:especie|ordem)',
    unless: 'a menos que|salvo se|salvo|exceto se|exceto|excepto|a nao ser que|se nao|enquanto nao|caso nao',
    object:
      'opon\\w*|opo[en]\\w*|opuser\\w*|oposicao|recus\\w*|indicac\\w*|indique\\w*|contrari[oa]|diga\\w*|diss\\w*|manifest\\w*|comuni\\w*|desmar\\w*|neg\\w*|inform\\w*|respond\\w*|receb\\w* (?:resposta|noticias)',
    lacking: 'na falta|na ausencia|a falta|sem|em caso de nao',
    answer:
      '(?:de |a )?(?:sua |haver |obter )?(?:resposta|oposicao|objecao|reacao|contacto|retorno|manifestacao|recusa)',
    counts:
      'sera entendid[oa]|sera tomad[oa]|sera interpretad[oa]|tomaremos|vale|equivale\\w*|vale\\w* (?:como|por)|constitui\\w*|significa\\w*|implica\\w*|supoe\\w*|pressupoe\\w*|entende se|considera se|consideramos|entenderemos|consideraremos|sera considerad[oa]|conta como|importa em|presume se|representa',
    agreement:
      'consentimento|acordo|aceitacao|aceite|concordancia|subscricao|subscrever|autorizacao|inscricao|adesao|concord\\w*|consent\\w*|autoriza\\w*|assinatura',
    so: 'para|a fim de|de modo a|e (?:assim )?|em troca (?:de|do|da)|com o fim de',
    gain: 'concluir|terminar|completar|finalizar|confirmar|fechar|obter|receber|resgatar|desbloquear|conseguir|ter|usufruir|usar|ativar|ganhar|aproveitar|aceder|acessar|garantir|beneficiar|levar',
    benefit:
      '(?:o|a|um|uma|meu|seu|teu|este|esta)(?: meu| seu| teu| minha| sua)? ?(?:\\d+ ?% ?)?(?:desconto|vale|cupao|cupom|presente|brinde|oferta de boas vindas|bonus|codigo|premio|reembolso|surpresa|download|encomenda|pedido|compra)(?! (?:da semana|do dia|do mes))|(?:portes|frete|entrega|envio) (?:gratis|gratuit[oa]s?|oferecidos)|\\d+ ?% de|\\d+ ?(?:€|euros|reais|pontos)',
    does: '(?:abram|abra|abrir|crio|criar|criem|crie|solicito|solicitar|peco|pedir|encomendo|ativem|ativar|cobrem|cobrar|debitem|renovem|inscrevam|inscreva|ponham|incluam|coloquem|contrato|contratar|efetuem|autorizo)(?: me)?',
    business:
      '(?:um|uma|o|a|minha|meu|no|na|ao)(?: \\w+)? ?(?:conta|cartao|plano|teste|emprestimo|contrato|seguro|sorteio|rifa|concurso|lotaria|adesao|garantia|credito|consulta de credito)',
    grants:
      'isento|liberto|exonero|desobrigo|concedo|outorgo|autorizo|cedo|transfiro|renuncio|garanto|juro|prometo|comprometo me|me comprometo|atesto|asseguro|assumo|certifico|delego|revi|licencio|encarrego|abdico',
    acceptsIt:
      '(?:aceito|aprovo) (?:o|a|os|as)(?= e|,|\\.|;|$)|(?:lid[oa]s?|vist[oa]s?) e (?:aceites?|aprovad[oa]s?|aceit[oa]s?)|aceito (?:tudo|ambos|ambas)|aceitar as (?:regras|normas)',
    leftOff:
      '(?:prefir\\w*|prefer\\w*) <1>nao|melhor nao|nao (?:estar|constar|figurar|fazer parte|ser (?:incluid|contat?c?tad)[oa])|(?:excluam|omitam|poupem|excluir) me|fora da lista',
    enrolled:
      '(?:sera|fica|ficara|seras|ficas|esta)(?: \\w+mente| tambem)? (?:inscrit[oa]|subscrit[oa]|adicionad[oa]|registad[oa]|registrad[oa]|cadastrad[oa]|incluid[oa])',
    step: '(?:ao|se|quando|depois de|apos) (?:voce )?(?:pass|continu|compr|pag|criar|cria|regist|reserv|descarreg|baix|naveg|us|utiliz|envi|clic|finaliz|prossegu)\\w*',
  },
}
