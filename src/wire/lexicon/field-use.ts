/**
 * What an answer is used for, told beside its field, where that is more than to send what a box asks for: a call, a visit, a quotation,
 * somebody else, a judgement of who answers [AS-08]. `For the greeting` and `so that we know which market is yours` are none of it.
 */

import type { Channel, Locale } from '../form-definition.ts'
import { barely, sentencesOf, spokenIn, type Spoken } from './spoken.ts'

type Uses = {
  /** Selling: its people, what they prepare, and their coming to the door. */
  readonly sells: readonly Spoken[]
  /** A call: in order where a box asks for calls. */
  readonly calls: readonly Spoken[]
  /** Others who get the answer. */
  readonly hands: readonly Spoken[]
  /** A judgement of the reader, or a look at them elsewhere. */
  readonly judges: readonly Spoken[]
}

const USES: Readonly<Record<Locale, Uses>> = {
  en: {
    sells: [
      {
        all: [
          /\b(?:work(?:s|ed|ing)? (?:\w+ )?out|calculat\w+|reckon\w*|figure\w* out|estimat\w+|quot\w+|tells? you what|see what|price\w* up|run the numbers|run a figure|let you know what)\b/,
          /\b(?:(?:what|how much) (?:\w+ ){0,9}(?:cost|costs|pay|save)|(?:travel|life|health|car|home|funeral|pet|dental|household) (?:insurance|cover|plans?|polic(?:y|ies))|insurance|polic(?:y|ies)(?! of)|premiums?|pensions?|mortgages?|loans?|annuit\w+)\b/,
        ],
        unless: /\b(?:not|never|no|nobody|t|cost(?:s)? you nothing)\b/,
      },
      {
        all: [
          /\b(?:sales|insurance|mortgage|fundrais\w+|collecting|collection|canvass\w*|field|door|valuation|telephone) (?:team|desk|staff|people|force|department|office|colleagues?|reps?|crew)\b|\b(?:colleagues|people|friends|team|crew|experts?|specialists?|folk) (?:from|in|at|of) (?:the |our )?(?:\w+ )?(?:insurance|sales|finance|mortgages?|accounts|marketing|pensions? people|showroom|upstairs|fundraising|pensions|lettings)|\b(?:collectors|canvassers|fundraisers|reps|salespeople)\b/,
        ],
        unless: /\b(?:not|never|no|nobody|t)\b/,
      },
      {
        all: [
          /\b(?:quot(?:e|es|ation|ations)|estimates?|valuations?|proposals?|tariffs?|premiums?|personal(?:ised)? (?:offer|price)s?|upgrades?|follow up)\b/,
          /\b(?:ready|prepar\w+|waiting|work(?:s|ed)? out|calculat\w+|draw(?:s|n)? up|put together|tailor\w*|drop by|price up|line up|lined up|figure on|bring\w*|send you|offer you|make you|pitch\w*)\b/,
        ],
        unless: /\b(?:not|never|no|nobody|t)\b/,
      },
      {
        all: [
          /\b(?:knock\w*|doorsteps?|drop(?:s|ping)? (?:in|by)|pop(?:s|ping)? (?:in|by|round)|calls? in|come(?:s)? (?:round|by)|visit you|pay you a visit|look in on you|stop by|swing by|on your street|which (?:streets|doors)(?! (?:do|are|did|have|would) (?:you|yours)))\b/,
        ],
        unless: /\b(?:not|never|no|nobody|t|deliver\w*|collect your|bring)\b/,
      },
    ],
    calls: [
      {
        all: [
          /\b(?:(?:will|ll|may|might|would|can|to|does|sometimes|occasionally) (?:\w+ )?(?:ring|call|phone|telephone)s?(?: up)? (?:\w+ )?(?:now and (?:then|again)|occasionally|sometimes|from time to time|every (?:so often|now and)|once in a while|when(?:ever)? (?:there|we|a|an|the|something))|(?:rings|calls|phones|telephones) (?:now and (?:then|again)|occasionally|sometimes|from time to time|every so often|once in a while|when(?:ever)? (?:there|we ve|a|something)))\b/,
        ],
        unless:
          /\b(?:not|never|no|nobody|t|only|cancel\w*|urgent|emergency|ready|order\w*|deliver\w*|your (?:appointment|booking|table)|ticked|box)\b/,
      },
      {
        all: [
          /\b(?:(?:calls?|ring|rings|phones?|telephones?) (?:\w+ ){0,2}(?:readers?|subscribers?|members|newcomers|customers|guests|prospects)|talk (?:\w+ ){0,2}over\b|(?:give|gives|giving) you a (?:ring|call|bell|tinkle)|(?:calls?|ring|rings|phones?|telephones?) you\b(?! (?:by|\?|when you|mr|dr))|(?:look forward to|expect|hear|await) (?:a|the|our|his|her|an)? ?(?:\w+ ){0,3}(?:call|voice)\b|(?:quick|friendly|short|welcome|courtesy) (?:call|chat|ring)|talk (?:you|it|things) through|by phone|over the phone)/,
        ],
        unless:
          /\b(?:not|never|no|nobody|t|only|cancel\w*|emergency|should we|shall we|may we|what do we|(?:call|ring) you by|in case|postpon\w*|delivery|driver)\b/,
      },
    ],
    hands: [
      {
        all: [
          /\b(?:dealers?|installers?|agents?|brokers?|partners?|retailers?|stockists?|fitters?|tradespeople|tradesm[ae]n|insurers?|lenders?|banks?|manufacturers?|sponsors?|suppliers?|advis[eo]rs?|franchisees?|estate agents?|sister \w+|friends (?:at|of)|colleagues at)\b/,
          /\b(?:receives?|gets?|given|pass(?:es|ed)?|hears?|contacts?|in touch|reach(?:es)?|writes?|calls?|rings?|introduc\w+|sees?|says? hello|takes? it from|shar\w+|send you|knows?|be told|(?<!(?:do|you|they) )look after)\b/,
        ],
        unless:
          /\b(?:not|never|no|nobody|t|your (?:nearest|usual|local) (?:stockist|dealer|retailer)s? (?:has|have|is|are))\b/,
      },
      {
        all: [
          /\b(?:pass(?:ed|es)?|hand(?:ed|s)?|forward\w*|shar(?:e|ed|es)|swap\w*|sold|sell\w*|lend\w*)\b.{0,30}\b(?:to|with|on)\b/,
        ],
        unless: /\b(?:not|never|no|nobody|t|neither)\b/,
      },
    ],
    judges: [
      {
        all: [
          /\b(?:(?:earn\w*|income|wealth|wealthy|means|afford|well off|house prices|worth|what (?:homes|houses) cost)\b.{0,40}\b(?:street|area|neighbourhood|postcode|district|part of town|you)|(?:street|area|neighbourhood|postcode|district)\b.{0,60}\b(?:earn\w*|income|wealth\w*|afford\w*|well off|worth|rich)|(?:sort|kind) of (?:street|house|home|neighbourhood)|(?:which|what) (?:products?|offers|policies|services|deals|insurance|cover|loans?|plans?|cards?) (?:to|we) (?:\w+ )?(?:sell|offer|advertise|pitch|propose|suit)|(?:customer|target|age|buyer|consumer) (?:group|segment|profile|type)s?|(?:products?|offers|services|policies) (?:\w+ ){0,3}(?:for|of|to) (?:people )?(?:of )?your (?:age|generation|area))\b/,
        ],
        unless: /\b(?:not|never|no|nobody|t)\b/,
      },
      {
        all: [
          /\b(?:(?:how much|what) (?:households?|homes|families|people|neighbours|streets) (?:like yours |\w+ ){0,3}(?:can|could|might) (?:\w+ )?(?:spare|spend|give|afford|pay)|(?:ask for|suggest|name) the right (?:sum|amount|gift)|(?:you use|yours) (?:on|for) (?:your )?(?:socials?|facebook|instagram|tiktok)|credit\w*|scor(?:e|es|ing)|solvency|affluence|spending power|purchasing power|(?:how much|what) (?:you|each|people|everyone|readers|a household|one) (?:could|can|might) (?:spend|give|afford|donate|pay|be good for)|how much you (?:could|can|might)|worth to us|match(?:ed|es|ing)? (?:you |it |this |them )?(?:with|against|to)|look you up|social (?:media|networks?|profiles?)|look ?alikes?|audiences?|adverts?|ads|advertis\w+|profil\w+|segment\w*|wealth\w*|what you (?:can|could) afford|sort (?:you|people|readers) into|big spenders?)\b/,
        ],
        unless: /\b(?:not|never|no|nobody|t)\b/,
      },
    ],
  },
  fr: {
    sells: [
      {
        all: [
          /\b(?:calcul\w+|chiffr\w+|estim\w+|evalu\w+|simul\w+|dir\w+ (?:combien|ce que)|etabli\w*)\b/,
          /\b(?:(?:ce que|combien) (?:\w+ ){0,9}(?:cout\w+|pai\w+|econom\w+)|assurances?|mutuelles?|prevoyance|cotisations?|primes?|retraite|credits?|prets?|obseques|contrats?)\b/,
        ],
        unless: /\b(?:pas|jamais|aucun\w*|personne)\b/,
      },
      {
        all: [
          /\b(?:commerciaux|commercial\w*|conseillers? (?:de vente|commercia\w+|habitat|energie)|demarch\w+|quet\w+|collecteurs?|benevoles? de la quete|service (?:commercial|assurances?|ventes?)|equipe (?:commerciale|de vente|de collecte)|force de vente)\b/,
        ],
        unless: /\b(?:aucun\w*|pas|jamais|personne)\b/,
      },
      {
        all: [
          /\b(?:devis|estimation|proposition|cotation|tarif personnalise|offre (?:personnalisee|sur mesure|adaptee)|simulation|mise a niveau)\b/,
          /\b(?:prepar\w+|pret\w*|calcul\w+|etabli\w*|attend\w*|soumet\w*|propos\w+|chiffr\w+|adress\w+|sur mesure|faire|envoy\w+|apport\w+|avec un)\b/,
        ],
        unless: /\b(?:aucun\w*|pas|jamais|personne)\b/,
      },
      {
        all: [
          /\b(?:sonner\w*|frapper\w*|porte a porte|pass(?:er|era|erons|ent|era) (?:vous voir|chez vous|a votre porte|vous saluer)|rendre visite|faire un saut|visite de courtoisie|quelles rues(?! (?:habit\w+|avez|entreten\w+|nettoy\w+|soign\w+|connai\w+|vous (?:occup|charg)\w+)))\b/,
        ],
        unless: /\b(?:aucun\w*|pas|jamais|personne|livr\w+)\b/,
      },
    ],
    calls: [
      {
        all: [
          /\b(?:(?:appel\w+|telephon\w+|pass\w+ un (?:coup|petit appel)|decroch\w+) (?:\w+ ){0,2}(?:de temps (?:en|a) (?:temps|autre)|parfois|a l occasion|quelquefois|quand|lorsqu\w*|des qu\w*|par ci par la))\b/,
        ],
        unless:
          /\b(?:pas|jamais|aucun\w*|personne|seulement|uniquement|annul\w+|urgence|commande|livr\w+|coche\w*|case|rendez vous est)\b/,
      },
      {
        all: [
          /\b(?:(?:appel\w+|telephon\w+|rappel\w+) (?:a |aux )?(?:\w+ ){0,2}(?:lecteurs?|lectrices?|abonnee?s?|clients?|inscrits?)|(?:vous|t) (?:\w+ )?(?:appel\w+|telephon\w+|rappel\w+ (?!qu)|joindr\w+)|coup de (?:fil|telephone)|de vive voix|par telephone|un appel|l appel|au bout du fil|passer un appel)\b/,
        ],
        unless:
          /\b(?:aucun\w*|pas|jamais|personne|seulement|uniquement|que pour|annul\w+|urgence|comment|par votre|par ton|en cas|report\w*|livraison|livreur)\b/,
      },
    ],
    hands: [
      {
        all: [
          /\b(?:concessionnaires?|installateurs?|agents?|courtiers?|partenaires?|revendeurs?|artisans?|assureurs?|banques?|fabricants?|sponsors?|mecenes?|fournisseurs?|conseillers?|franchises?|amis (?:de|du|d)|societes? (?:soeur|amie)s?|confreres?|agences?|mutuelles?)\b/,
          /\b(?:recev\w+|recoi\w+|contact\w*|ecri\w+|appel\w+|joindr\w+|transm\w+|communiqu\w+|prend\w* (?:le relais|contact)|se manifest\w+|presenter\w*|saluer\w*|partag\w+|adresser\w*|dispos\w+|confi\w+|informe\w*|prevenu\w*|soin)\b/,
        ],
        unless: /\b(?:aucun\w*|pas|jamais|personne|ni)\b/,
      },
      {
        all: [
          /\b(?:transm(?:is|ise|et|ettons|ettrons)|communiqu(?:e|ee|ons|erons)|remis\w*|cede\w*|confi(?:e|ee|ons)|partag(?:e|ee|eons))\b.{0,25}\b(?:a|au|aux|avec)\b/,
        ],
        unless: /\b(?:aucun\w*|pas|jamais|personne|ni)\b/,
      },
    ],
    judges: [
      {
        all: [
          /\b(?:(?:revenus?|gagn\w+|aise\w*|fortune|moyens|niveau de vie|richesse)\b.{0,50}\b(?:rue|quartier|secteur|zone|chez vous|foyer)|(?:rue|quartier|secteur|zone)\b.{0,50}\b(?:revenus?|gagn\w+|aise\w*|fortune|vaut|valent|riche\w*)|(?:produits?|offres|services|contrats?|assurances?) (?:\w+ ){0,3}(?:adapte\w*|correspond\w*|pour) (?:\w+ ){0,2}(?:age|generation|profil)|(?:quels?|quelles?) (?:produits?|offres?|services?|assurances?|contrats?|credits?|cartes?) (?:vous )?(?:vendre|proposer|presenter)|(?:groupe|segment|categorie|profil) (?:d age|de clients?|de clientele|cible|d acheteurs?|de consommat\w+))\b/,
        ],
        unless: /\b(?:pas|jamais|aucun\w*|personne)\b/,
      },
      {
        all: [
          /\b(?:(?:combien|ce que|ce qu) (?:\w+ )?(?:foyers?|familles?|menages?|gens) (?:\w+ ){0,4}(?:peu\w+|pourr\w+)|demander la (?:juste|bonne) somme|(?:sur|dans) vos reseaux|solvabilite|score|notation|pouvoir d achat|capacite (?:de don|financiere|d achat)|croise\w* (?:avec|a)|rapproch\w+ (?:de|avec)|recoup\w+|reseaux sociaux|audiences?|publicit\w+|annonces (?:\w+ ){0,2}(?:a votre|adaptee?s|cible\w*|qui vous)|reconnaitre (?:\w+ )?(?:sur|ailleurs|dans)|profil\w*|segment\w*|train de vie|(?:ce que|combien) (?:\w+ ){0,2}(?:pourr\w+|peu[tx]|peuvent|pouvez|serai\w+ pret\w*) (?:a )?(?:donner|depenser|debourser|investir|payer)|moyens financiers|gros acheteurs?)\b/,
        ],
        unless: /\b(?:aucun\w*|pas|jamais|personne|sans)\b/,
      },
    ],
  },
  de: {
    sells: [
      {
        all: [
          /\b(?:\w*rechn\w+|ermittel\w*|schatz\w*|kalkulier\w*|sagen (?:ihnen|dir) (?:\w+ )?was|zeig\w* (?:ihnen|dir))\b/,
          /\b(?:(?:was|wie viel|wieviel) (?:\w+ ){0,9}(?:kost\w+|zahl\w+|spar\w+)|\w*police\w*|\w*versicherung\w*|\w*tarif\w*|\w*beitrag\w*|\w*pramien?|\w*kredit\w*|\w*rente\w*|\w*darlehen|\w*vorsorge)\b/,
        ],
        unless: /\b(?:nicht|nie|niemals|kein\w*|niemand|rechnung\w*)\b/,
      },
      {
        all: [
          /\b(?:vertrieb\w*|verkaufsteam|verkaufsabteilung|aussendienst\w*|fachberater\w*|\w*vertreter(?:in)?|(?:versicherungs|finanz|energie|verkaufs|kunden)berater\w*|sammler\w*|haussammlung|spendensammler\w*|spendenteam|verkaufer\w*|innendienst)\b/,
        ],
        unless: /\b(?:nicht|nie|niemals|kein\w*|niemand)\b/,
      },
      {
        all: [
          /\b(?:\w*angebot|kostenvoranschlag|\w*vorschlag|\w*offerte|\w*kalkulation|tarif\w*|pramie|wertermittlung|bewertung)\b/,
          /\b(?:bereit\w*|vorbereit\w*|erstell\w*|berechn\w*|rechn\w*|kalkulier\w*|massgeschneidert\w*|unterbreit\w*|zuschneid\w*|ausarbeit\w*|arbeit\w*|liegt|mach\w*|schnur\w*)\b/,
        ],
        unless: /\b(?:nicht|nie|niemals|kein\w*|niemand)\b/,
      },
      {
        all: [
          /\b(?:klingel\w*|an der (?:haus)?tur|vorbeischau\w*|schau\w* \w* ?vorbei|vorbeikomm\w*|komm\w* (?:\w+ ){0,3}vorbei|hausbesuch\w*|besuch(?:en|t) (?:sie|dich|euch)|welche\w* strassen(?! (?:betreu\w+|pfleg\w+|haben|kenn\w+|rein\w+|kehr\w+|kummer\w*)))\b/,
        ],
        unless: /\b(?:nicht|nie|niemals|kein\w*|niemand|liefer\w*|bring\w*)\b/,
      },
    ],
    calls: [
      {
        all: [
          /\b(?:(?:greif\w* (?:\w+ ){0,3}zum (?:horer|telefon)|klingel\w* (?:\w+ ){0,3}durch|meld\w* sich (?:\w+ ){0,3}(?:telefonisch|am telefon)|ruf\w* (?:\w+ ){0,4}(?:ab und zu|hin und wieder|gelegentlich|manchmal|von zeit zu zeit) (?:\w+ ){0,4}(?:an|durch)))\b/,
        ],
        unless:
          /\b(?:nicht|nie|niemals|kein\w*|niemand|nur|absag\w*|ausfall\w*|notfall|bestell\w*|liefer\w*|angekreuzt|kastchen)\b/,
      },
      {
        all: [
          /\b(?:telefonier\w* (?:\w+ ){0,4}(?:leser\w*|kund\w*|abonnent\w*)|(?:leser\w*|kund\w*|abonnent\w*) (?:\w+ ){0,2}anzurufen|(?:den|einen|unseren|auf den|kurzen|netten|persoenlichen|personlichen) (?:\w+ ){0,2}(?:anruf|ruckruf)|ruf\w* (?:\w+ ){0,8}an|anruf\w*|telefonisch|am telefon|durchklingel\w*|ans telefon|am horer|zuruckruf\w*)\b/,
        ],
        unless:
          /\b(?:nicht|nie|niemals|kein\w*|niemand|nur|ausschliesslich|absag\w*|ausfall\w*|ausfallt|notfall|falls|liefer\w*|fahrer|verschieb\w*)\b/,
      },
    ],
    hands: [
      {
        all: [
          /\b(?:\w*handler\w*|installateur\w*|\w*betriebe?|makler\w*|\w*partner\w*|handwerker\w*|versicher(?:er|ung)\w*|\w*bank|hersteller\w*|sponsor\w*|lieferant\w*|berater\w*|freunde\w* (?:des|von)|schwester\w*|kolleg\w+ (?:bei|von|vom)|agentur\w*|fachmann|fachleute|filial\w+)\b/,
          /\b(?:erhalt\w*|bekomm\w*|meld\w*|schreib\w*|anruf\w*|weiter\w*|ubergeb\w*|ubermittl\w*|kontakt\w*|vorstell\w*|in verbindung|kummer\w*|ubernimm\w*|teil\w*|leit\w*|erfahr\w*|zu kommen|zukommen|geb(?:en|t))\b/,
        ],
        unless: /\b(?:nicht|nie|niemals|kein\w*|niemand|weder)\b/,
      },
      {
        all: [
          /\b(?:weitergeb\w*|weitergegeb\w*|weitergereich\w*|weiterreich\w*|weiterleit\w*|weitergeleit\w*|ubermittel\w*|geben (?:sie |wir |die |ihre? |das |den )?(?:\w+ ){0,4}weiter|gibt\b.{0,30}\bweiter)\b/,
        ],
        unless: /\b(?:nicht|nie|niemals|kein\w*|niemand|weder)\b/,
      },
    ],
    judges: [
      {
        all: [
          /\b(?:(?:verdien\w*|einkommen|wohlhabend\w*|kaufkraft|vermogen\w*|reich)\b.{0,50}\b(?:gegend|strasse|viertel|stadtteil|ort|nachbarschaft|ihnen)|(?:gegend|strasse|viertel|stadtteil|nachbarschaft)\b.{0,50}\b(?:verdien\w*|einkommen|wohlhabend\w*|kaufkraft|vermogen\w*|wert|kosten|leisten)|(?:angebot|anruf|besuch)\w* .{0,20}lohn\w+|(?:kunden|ziel|alters|kaufer)gruppe\w*|kundensegment\w*|kundentyp\w*|passende[nrsm]? (?:versicherung\w*|tarife?|produkte?|kredite?)|welche[nrs]? (?:produkte?|angebote?|versicherung\w*|tarife?|kredit\w*) (?:wir|zu|fur|ihnen)|(?:produkte|angebote|versicherung\w*|tarife) (?:\w+ ){0,3}(?:ihrem alter|ihr alter|ihres alters|ihre generation))\b/,
        ],
        unless: /\b(?:nicht|nie|kein\w*|niemand)\b/,
      },
      {
        all: [
          /\b(?:(?:was|wie viel) (?:haushalte|familien|leute|menschen) (?:\w+ ){0,4}(?:entbehren|geben|spenden|ausgeben|aufbringen)|(?:um )?den (?:richtigen|passenden) betrag|in ihren netzwerken|bei (?:facebook|instagram|tiktok)|bonitat\w*|score\w*|scoring|kaufkraft|zahlungskraft|spendenkraft|abgleich\w*|abgeglichen|gleichen (?:\w+ ){0,5}ab|verknupf\w*|soziale\w* (?:medien|netzwerke\w*)|zielgruppe\w*|werbeanzeige\w*|anzeigen|\w*profil\w*|wohlhab\w*|segment\w*|schatz\w+ wir|(?:was|wie viel) (?:\w+ ){0,3}(?:ausgeben|spenden|zahlen|bezahlen|leisten) (?:kann|konn\w+|konnte\w*|mag)|was sie ausgeben|einkommens\w*|wie viel (?:sie|du))\b/,
        ],
        unless: /\b(?:nicht|nie|niemals|kein\w*|niemand)\b/,
      },
    ],
  },
  es: {
    sells: [
      {
        all: [
          /\b(?:calcul\w+|estim\w+|presupuest\w+|simul\w+|dir\w* (?:cuanto|lo que))\b/,
          /\b(?:(?:lo que|cuanto) (?:\w+ ){0,9}(?:cost\w+|cuest\w+|pag\w+|ahorr\w+)|seguros?|polizas?|primas?|pension\w*|hipotecas?|creditos?|prestamos?|decesos)\b/,
        ],
        unless: /\b(?:no|nunca|nadie|ningun\w*)\b/,
      },
      {
        all: [
          /\b(?:comerciales|(?:equipo|departamento|red|asesor|agente|area) (?:comercial|de ventas|de captacion|de seguros)|vendedor\w*|captador\w*|asesor\w* (?:de ventas|energetic\w+|comercial\w*)|televenta|colecta|postulantes)\b/,
        ],
        unless: /\b(?:no|nunca|nadie|ningun\w*|jamas)\b/,
      },
      {
        all: [
          /\b(?:presupuestos?|cotizacion|propuestas?|oferta (?:personal\w*|a medida)|tarifa (?:personal\w*|a medida)|estudio (?:personal\w*|gratuito|de ahorro)|tasacion|simulacion)\b/,
          /\b(?:prepar\w+|list[oa]s?|calcul\w+|elabor\w+|esper\w+|hacer\w*|hag\w+|ofrec\w+|enviar\w*|medida|ten\w+|plante\w+|llev\w+|con un|traer\w*)\b/,
        ],
        unless: /\b(?:no|nunca|nadie|ningun\w*|jamas)\b/,
      },
      {
        all: [
          /\b(?:que puertas(?! (?:(?:se |te )?(?:encarg|ocup)\w*|cuid|manten|tien|us|vigil|abr|atiend|limpi|repar)\w*)|llamar a (?:la|tu|su) puerta|puerta a puerta|pasar\w* (?:a (?:ver|visitar|saludar)\w*|por (?:tu|su) casa)|visitar(?:le|te|la|os)|hacer\w* una visita|acercar\w* a (?:tu|su) casa|dejar\w* caer|que calles(?! (?:(?:se |te )?(?:encarg|ocup)\w*|cuid|manten|tien|us|vigil|limpi|barr|conoc)\w*)|tocar\w* (?:el|al) timbre)\b/,
        ],
        unless: /\b(?:no|nunca|nadie|ningun\w*|jamas|entreg\w+|reparto)\b/,
      },
    ],
    calls: [
      {
        all: [
          /\b(?:(?:llam\w+|telefone\w+|da\w* un (?:toque|telefonazo)) (?:\w+ ){0,2}(?:de vez en cuando|a veces|de cuando en cuando|alguna vez|en ocasiones|cuando (?:haya|hay|tengamos|quede|salga)|si (?:hay|sale|queda)))\b/,
        ],
        unless:
          /\b(?:no|nunca|nadie|ningun\w*|solo|unicamente|cancel\w*|urgencia|pedido|entrega|marc\w+|casilla|tu cita|su cita)\b/,
      },
      {
        all: [
          /\b(?:(?:llam|telefone)\w* a (?:\w+ ){0,2}(?:lector\w*|suscriptor\w*|client\w*|inscrit\w*)|(?:te|le|os) (?:\w+ )?(?:llam\w+|telefone\w+)|llamar(?:te|le|os)|una llamada|la llamada|por telefono|de viva voz|un telefonazo|charlar (?:contigo|con usted))\b/,
        ],
        unless:
          /\b(?:no|nunca|nadie|ningun\w*|jamas|reservas|solo|unicamente|cancel\w*|suspend\w*|urgencia|como quieres|como te|en caso|reparto|entrega|aplaz\w+|por (?:el|tu nombre|su nombre))\b/,
      },
    ],
    hands: [
      {
        all: [
          /\b(?:concesionari\w+|instalador\w*|agentes?|corredor\w*|colaborador\w+|socios?|distribuidor\w*|asegurador\w*|bancos?|fabricantes?|patrocinador\w*|proveedor\w*|asesor\w*|franquiciad\w+|amigos de|empresas? (?:herman\w+|amig\w+)|colegas|inmobiliari\w+|gestor\w*|mutua|director\w* de (?:la )?(?:sucursal|oficina))\b/,
          /\b(?:recib\w+|contact\w+|escrib\w+|llam\w+|pas(?:amos|aremos|a|ara)|ced\w+|facilit\w+|comunic\w+|presentar\w*|saludar\w*|compart\w+|avis\w+|enviar\w*|se pondra\w*|se encarg\w+|tendra\w*|sabra\w*|atender\w*)\b/,
        ],
        unless: /\b(?:no|nunca|nadie|ningun\w*|jamas|ni)\b/,
      },
      {
        all: [
          /\b(?:(?:se|lo|la|los|las) (?:pas|ced|facilit|transmit|comunic|compart|envi|remit)\w+|(?:pasamos|pasaremos|cedemos|cederemos|facilitamos|facilitaremos|compartimos|compartiremos))\b.{0,25}\b(?:a|al|con)\b/,
        ],
        unless: /\b(?:no|nunca|nadie|ningun\w*|jamas|ni|no se)\b/,
      },
    ],
    judges: [
      {
        all: [
          /\b(?:(?:gana\w*|ingresos|renta|poder adquisitivo|adinerad\w+|riqueza|nivel)\b.{0,50}\b(?:calle|barrio|zona|vecindario)|(?:calle|barrio|zona)\b.{0,50}\b(?:gana\w*|ingresos|renta|adinerad\w+|vale\w*|ric[oa]s?)|(?:que|cuales) (?:productos?|ofertas?|servicios?|seguros?|tarjetas?|creditos?) (?:te |le |os )?(?:vender\w*|ofrecer\w*|proponer\w*|anunciar\w*|vendemos)|(?:productos?|ofertas|servicios|seguros) (?:\w+ ){0,3}(?:tu|su) (?:edad|generacion)|(?:grupo|segmento|tipo|perfil) (?:de (?:edad|clientes?|compradores?)|objetivo))\b/,
        ],
        unless: /\b(?:no|nunca|nadie|ningun\w*)\b/,
      },
      {
        all: [
          /\b(?:(?:cuanto|lo que) (?:\w+ )?(?:hogares|familias|personas|vecinos) (?:\w+ ){0,4}(?:pued\w+|podr\w+|suel\w+)|pedir(?:le|te)? la (?:cantidad|suma) (?:justa|adecuada)|(?:en|de) (?:tus|sus) redes|solvencia|puntuacion|scoring|poder adquisitivo|capacidad (?:de compra|economica|de pago|de gasto)|cruz\w+ (?:con|el|este|los)|cotej\w+|redes sociales|audiencias?|anuncios|publicidad|perfil\w*|segment\w*|nivel de vida|(?:cuanto|lo que) (?:\w+ ){0,2}(?:podria\w*|puede\w*|gasta\w*)(?: (?:gastar|dar|pagar|donar))?|clasific\w+)\b/,
        ],
        unless: /\b(?:no|nunca|nadie|ningun\w*|jamas|sin)\b/,
      },
    ],
  },
  it: {
    sells: [
      {
        all: [
          /\b(?:calcol\w+|stim\w+|quantific\w+|simul\w+|dir\w* quanto)\b/,
          /\b(?:quanto (?:\w+ ){0,9}(?:cost\w+|pag\w+|risparm\w+)|polizz\w+|assicurazion\w+|premi[o]?|pensione|mutu[oi]|prestit[oi]|finanziament[oi]|fondo)\b/,
        ],
        unless: /\b(?:non|mai|nessun\w*)\b/,
      },
      {
        all: [
          /\b(?:commercial[ei]|(?:ufficio|reparto|rete|consulent[ei]|squadra|ufficio) (?:vendit\w+|commercial\w+|assicurativ\w+|raccolta fondi)|venditor[ei]|agenti di vendita|dialogatori|raccoglitori|porta a porta)\b/,
        ],
        unless: /\b(?:non|mai|nessun\w*)\b/,
      },
      {
        all: [
          /\b(?:preventiv\w+|quotazion\w+|propost[ae]|offert[ae] (?:personal\w+|su misura)|tariff[ae] (?:personal\w+|su misura)|stim[ae]|perizia|simulazion\w+|polizz\w+)\b/,
          /\b(?:prepar\w+|pront[oaie]|calcol\w+|elabor\w+|attend\w+|aspett\w+|far(?:ti|le|vi|e)|propo\w+|inviar\w*|misura|formul\w+|mand\w+|port\w+|con (?:il|un))\b/,
        ],
        unless: /\b(?:non|mai|nessun\w*)\b/,
      },
      {
        all: [
          /\b(?:suoner\w*|bussar\w*|busser\w*|porta a porta|pass(?:are|er\w+|iamo) (?:a trovar\w+|da (?:te|lei|voi)|a casa|a salutar\w+)|far\w* (?:visita|un salto)|una visita|quali vie(?! (?:si occup|ti occup|cur|puli|conosc|frequent|spazz)\w*)|a casa (?:tua|sua))\b/,
        ],
        unless: /\b(?:non|mai|nessun\w*|consegn\w+)\b/,
      },
    ],
    calls: [
      {
        all: [
          /\b(?:(?:chiam\w+|telefon\w+|fa\w* (?:uno squillo|un colpo di telefono)) (?:\w+ ){0,2}(?:ogni tanto|di tanto in tanto|qualche volta|a volte|talvolta|quando (?:c e|ci sono|si libera|abbiamo|avremo)|se (?:c e|ci sono|si libera)))\b/,
        ],
        unless:
          /\b(?:non|mai|nessun\w*|solo|soltanto|annull\w+|urgenza|ordine|consegn\w+|spunt\w+|casella|suo appuntamento|tuo appuntamento)\b/,
      },
      {
        all: [
          /\b(?:(?:chiam\w+|telefon\w+) (?:a|ai|agli|i|gli|le)? ?(?:\w+ ){0,2}(?:lettor\w+|iscritt\w+|client\w*|abbonat\w+)|(?:ti|la|vi) (?:\w+ )?(?:chiam\w+|telefon\w+|richiam\w+)|chiamar(?:ti|la|vi)|telefonar(?:ti|le|vi)|una (?:telefonata|chiamata)|la (?:telefonata|chiamata)|al telefono|per telefono|a voce|due chiacchiere)\b/,
        ],
        unless:
          /\b(?:non|mai|nessun\w*|solo|soltanto|unicamente|annull\w+|emergenza|come vuoi|come dobbiamo|come ti chiami|come si chiama|in caso|consegna|corriere|rinvi\w+)\b/,
      },
    ],
    hands: [
      {
        all: [
          /\b(?:concessionari\w*|installator[ei]|agent[ei]|broker|partner|rivenditor[ei]|artigian[oi]|assicurator[ei]|assicurazione|banc(?:a|he)|produttor[ei]|sponsor|fornitor[ei]|consulent[ei]|affiliat[oi]|amici (?:di|del|della)|aziend[ae] (?:sorell\w+|amic\w+)|collegh[ie]|agenzi[ae]|professionist[ai]|tecnic[oi]|incaricat[oi]|consulenza)\b/,
          /\b(?:ricever\w+|ricev\w+|contatt\w+|scriver\w+|chiam\w+|pass(?:iamo|eremo|a|ato)|comunic\w+|trasm\w+|presenter\w+|condivid\w+|vivo|viva|avvis\w+|inviar\w*|occup\w+|si far\w+|avr\w+|sapr\w+|salut\w+)\b/,
        ],
        unless: /\b(?:non|mai|nessun\w*|ne)\b/,
      },
      {
        all: [
          /\b(?:(?:lo|la|li|le|viene|verra) (?:pass|ced|trasm|comunic|condivid|gir)\w+|(?:pass(?:iamo|eremo)(?! (?:\w+ )?(?:vicino|da|dal\w*|davanti|accanto|per|nel\w*|in|sotto|a|ad|al\w*|ai|agli|quando|ogni|di)\b)|cediamo|giriamo|gireremo|trasmettiamo|condividiamo))\b.{0,25}\b(?:a|al|alla|ai|alle|agli|all|con|col)\b/,
        ],
        unless: /\b(?:non|mai|nessun\w*|ne)\b/,
      },
    ],
    judges: [
      {
        all: [
          /\b(?:(?:guadagn\w*|reddito|redditi|benestant\w+|ricchezza|tenore)\b.{0,50}\b(?:via|quartiere|zona|strada|rione)|(?:via|quartiere|zona|strada)\b.{0,50}\b(?:guadagn\w*|reddito|benestant\w+|valgono|ricc\w+)|(?:quali|quale|che) (?:prodott[oi]|offert[ae]|servizi|polizz[ae]|assicurazion[ei]|cart[ae]) (?:\w+ )?(?:vend\w+|propor\w+|offrir\w+)|(?:prodotti|offerte|servizi|polizze) (?:\w+ ){0,3}(?:tua|sua) (?:eta|generazione)|(?:gruppo|segmento|tipo|fascia|profilo) (?:di (?:eta|client\w+|acquirent\w+)|d eta|target))\b/,
        ],
        unless: /\b(?:non|mai|nessun\w*)\b/,
      },
      {
        all: [
          /\b(?:(?:quanto|quel che) (?:\w+ )?(?:famiglie|persone|case|vicini)? ?(?:\w+ ){0,4}(?:possono|potrebbero) (?:\w+ )?(?:dare|donare|spendere|permettersi)|chiedere la (?:cifra|somma) giusta|solvibilita|punteggio|scoring|potere d acquisto|capacita (?:di spesa|economica|di acquisto|di dono)|incroc\w+|confront\w+ con|abbin\w+ (?:a|con|al)|social|pubblici di|pubblicita|annunci|profil\w*|segment\w*|tenore di vita|(?:quanto|quel che|cosa) (?:\w+ ){0,2}(?:puo|possono|potrebbe\w*) (?:spendere|donare|pagare|dare)|quanto (?:potrest\w*|potrebb\w*|puoi|spend\w+)|reddito)\b/,
        ],
        unless: /\b(?:non|mai|nessun\w*|senza)\b/,
      },
    ],
  },
  pt: {
    sells: [
      {
        all: [
          /\b(?:calcul\w+|estim\w+|simul\w+|dir\w+ quanto|apur\w+)\b/,
          /\b(?:quanto (?:\w+ ){0,9}(?:cust\w+|pag\w+|poup\w+)|seguros?|apolices?|premios?|pens(?:ao|oes)|reforma|hipoteca|creditos?|emprestimos?|prestac\w+|funeral)\b/,
        ],
        unless: /\b(?:nao|nunca|ninguem|nenhum\w*)\b/,
      },
      {
        all: [
          /\b(?:comerciais|(?:equipa|equipe|time|departamento|consultor\w*|area|setor) (?:comercial|de vendas|de angariacao|de seguros|de captacao)|vendedor\w*|angariador\w*|televendas|peditorio|mediador\w* de seguros)\b/,
        ],
        unless: /\b(?:nao|nunca|ninguem|nenhum\w*|jamais)\b/,
      },
      {
        all: [
          /\b(?:orcamentos?|cotac(?:ao|oes)|simulac(?:ao|oes)|propostas?|oferta (?:personal\w*|a medida|sob medida)|tarifa (?:personal\w*|a medida|sob medida)|plano (?:personal\w*|sob medida)|avaliacao)\b/,
          /\b(?:prepar\w+|pront[oa]s?|calcul\w+|elabor\w+|esper\w+|fazer\w*|oferec\w+|enviar\w*|medida|apresent\w+|deix\w+|montar|lev\w+|com uma?|traz\w*)\b/,
        ],
        unless: /\b(?:nao|nunca|ninguem|nenhum\w*|jamais)\b/,
      },
      {
        all: [
          /\b(?:bater\w* (?:a|à) (?:sua |tua )?porta|bate\w* na (?:sua )?porta|porta a porta|passar\w* (?:por sua casa|pela sua casa|ai em casa|na sua casa)|visita\w* (?:lhe|voce|o|a)\b|fazer\w* uma visita|dar um salto|dar um pulo|(?:que|quais) (?:ruas|portas)(?! (?:(?:se |te )?(?:ocup|encarreg)\w*|cuid|mant|tem|tens|us|vigi|abr|limp|repar|conhec|trat)\w*)|tocar\w* (?:a|à) campainha)\b/,
        ],
        unless: /\b(?:nao|nunca|ninguem|nenhum\w*|jamais|entreg\w+)\b/,
      },
    ],
    calls: [
      {
        all: [
          /\b(?:(?:lig\w+|telefon\w+|da\w* um toque) (?:\w+ ){0,2}(?:de vez em quando|as vezes|por vezes|uma vez por outra|ocasionalmente|quando (?:houver|ha|tivermos|surgir|vagar)|se (?:houver|ha|surgir|vagar)))\b/,
        ],
        unless:
          /\b(?:nao|nunca|ninguem|nenhum\w*|so|apenas|somente|cancel\w*|urgencia|encomenda|entrega|assinal\w+|caixa|sua consulta)\b/,
      },
      {
        all: [
          /\b(?:(?:lig(?:a|ar|amos)|telefon\w+) (?:a|aos|para os)? ?(?:\w+ ){0,2}(?:leitor\w*|subscritor\w*|assinante\w*|client\w*)|(?:lhe|te|voce) (?:\w+ )?(?:lig\w+|telefon\w+)|lig(?:ar|amos|aremos|a|ara|ue)\b.{0,12}\b(?:lhe|te|voce|si)|lig(?:amos|aremos) para (?:este|esse|o)|telefona\w*|uma (?:chamada|ligacao)|a (?:chamada|ligacao)|por telefone|pelo telefone|de viva voz|bater um papo)\b/,
        ],
        unless:
          /\b(?:nao|nunca|ninguem|nenhum\w*|jamais|so|apenas|somente|cancel\w*|urgencia|emergencia|como quer|como devemos|como se|em caso|entrega|estafeta|adi\w+)\b/,
      },
    ],
    hands: [
      {
        all: [
          /\b(?:concessionari\w+|instalador\w*|agentes?|corretor\w*|parceir[oa]s?|revendedor\w*|seguradora\w*|bancos?|fabricantes?|patrocinador\w*|fornecedor\w*|consultor\w*|franquead\w+|amigos d[aoe]|empresas? (?:irma\w*|amiga\w*)|colegas|imobiliaria\w*|mediador\w*|lojista\w*|agencia\w*|tecnic[oa]s?|gerentes?)\b/,
          /\b(?:receb\w+|contac?t\w+|escrev\w+|lig(?:a|ar|ara|ue)|pass(?:amos|aremos|a|ara)|ced\w+|transmit\w+|comunic\w+|apresent\w+|partilh\w+|compartilh\w+|avis\w+|enviar\w*|trat\w+|fica\w* (?:a saber|com)|ter\w* acesso|entra\w* em|saber\w*|falar)\b/,
        ],
        unless: /\b(?:nao|nunca|ninguem|nenhum\w*|jamais|nem)\b/,
      },
      {
        all: [
          /\b(?:(?:e|é|sao|sera|seguira|segue) (?:pass|ced|transmit|comunic|partilh|compartilh|envi|repass)\w+|(?:pass(?:amos|aremos)(?! (?:\w+ )?(?:perto|junto|pel[oa]s?|por|em|n[oa]s?|a|ao|aos|as|quando|todos|ai)\b)|cedemos|repassamos|repassaremos|partilhamos|compartilhamos))\b.{0,25}\b(?:a|ao|aos|as|à|às|com|para)\b/,
        ],
        unless: /\b(?:nao|nunca|ninguem|nenhum\w*|jamais|nem)\b/,
      },
    ],
    judges: [
      {
        all: [
          /\b(?:(?:ganha\w*|rendimentos?|renda|poder de compra|abastad\w+|riqueza)\b.{0,50}\b(?:rua|bairro|zona|regiao|freguesia)|(?:rua|bairro|zona|regiao)\b.{0,50}\b(?:ganha\w*|rendimentos?|renda|abastad\w+|valem|ric[oa]s?)|(?:que|quais|qual) (?:produtos?|ofertas?|servicos?|seguros?|cartoes|creditos?) (?:\w+ )?(?:vend\w+|propor\w*|oferec\w+)|(?:produtos?|ofertas|servicos|seguros) (?:\w+ ){0,3}(?:sua|tua) (?:idade|geracao)|(?:grupo|segmento|tipo|faixa|perfil) (?:de (?:idade|clientes?|compradores?|consumo)|etari[oa]|alvo))\b/,
        ],
        unless: /\b(?:nao|nunca|ninguem|nenhum\w*)\b/,
      },
      {
        all: [
          /\b(?:(?:quanto|o que) (?:\w+ )?(?:familias|agregados|casas|pessoas|vizinhos) (?:\w+ ){0,4}(?:pod\w+|costum\w+)|pedir(?: lhe)? (?:a quantia|o valor|a soma) cert[oa]|(?:usa nas|nas suas|das suas|nas) redes|solvabilidade|pontuacao|score|scoring|poder (?:de compra|aquisitivo)|capacidade (?:de compra|financeira|de pagamento|de gasto)|cruz\w+ (?:com|este|o|os|esse)|redes sociais|audiencias?|publicos semelhantes|anuncios|publicidade|perfi[ls]\w*|segment\w*|nivel de vida|(?:quanto|o que) (?:\w+ ){0,2}(?:pode\w*) (?:gastar|doar|pagar|dar)|quanto (?:poderia\w*|pode|gasta\w*)|classific\w+|renda)\b/,
        ],
        unless: /\b(?:nao|nunca|ninguem|nenhum\w*|jamais|sem)\b/,
      },
    ],
  },
}

/** A text message besides, for whoever fills the field in: in order where a box asks for them. */
const TEXTS: Readonly<Record<Locale, Spoken>> = {
  en: {
    all: [
      /\b(?:we|i) (?:\w+ ){0,2}?(?:text|message|whatsapp) you\b.*\b(?:too|also|as well)\b|\b(?:also|too) (?:\w+ )?(?:get|receive|text|message)\b.*\b(?:texts?|sms|whatsapp|you)\b/,
    ],
    unless: /\b(?:not|never|no|nobody|t|tick\w*|box|only|cancel\w*|order|delivery|reminder|appointment)\b/,
  },
  fr: {
    all: [/\b(?:recev\w+|envo\w+|ecri\w+) (?:\w+ )?(?:aussi|egalement)\b.*\b(?:sms|whatsapp|textos?)\b/],
    unless: /\b(?:pas|jamais|case|coch\w+|annul\w+|commande|livraison|rendez)\b/,
  },
  de: {
    all: [/\bauch\b.*\b(?:sms|whatsapp)\b/, /\b(?:schreib\w+|schick\w+|send\w+|bekomm\w+|erhalt\w*)\b/],
    unless: /\b(?:nicht|nie|kein\w*|kastchen|hakchen|ankreuz\w*|nur|absag\w*|termin\w*|lieferung|bestellung)\b/,
  },
  es: {
    all: [/\btambien\b.*\b(?:sms|whatsapp)\b/, /\b(?:escrib\w+|envi\w+|mand\w+|recib\w+)\b/],
    unless: /\b(?:no|nunca|casilla|marc\w+|solo|cancel\w+|pedido|entrega|cita)\b/,
  },
  it: {
    all: [/\banche\b.*\b(?:sms|whatsapp)\b/, /\b(?:scriv\w+|mand\w+|invi\w+|ricev\w+)\b/],
    unless: /\b(?:non|mai|casella|spunt\w+|solo|annull\w+|ordine|consegna|appuntamento)\b/,
  },
  pt: {
    all: [/\btambem\b.*\b(?:sms|whatsapp)\b/, /\b(?:escrev\w+|envi\w+|mand\w+|receb\w+)\b/],
    unless: /\b(?:nao|nunca|caixa|assinal\w+|marc\w+|so|apenas|cancel\w+|encomenda|entrega|consulta)\b/,
  },
}

/** A tick that decides may stand in another clause of the sentence. */
const textsIn = (text: string, locale: Locale): readonly string[] => {
  const { all, unless } = TEXTS[locale]
  return sentencesOf(text).filter(sentence => {
    const said = barely(sentence)
    return all.every(part => part.test(said)) && !unless?.test(said)
  })
}

/** What boxes of the form ask for besides letters. */
export type Asks = { readonly calls: boolean; readonly texts: boolean }

/** The sentences that use an answer for what no box asks. */
export function usesBeside(text: string, locale: Locale, asks: Asks): readonly string[] {
  const { sells, calls, hands, judges } = USES[locale]
  const rows = [...hands, ...judges, ...(asks.calls ? [] : calls)]
  const isAsked = (sentence: string) => asks.calls && IF_CALLED[locale].test(barely(sentence))
  return sentencesOf(text)
    .flatMap(sentence =>
      spokenIn(sentence, [...rows, ...sells.filter(row => !isAsked(sentence) || row !== sells.at(-1))]),
    )
    .concat(asks.texts ? [] : textsIn(text, locale))
}

/** `If you have chosen the call, so that we ring when the van is on your street`: where a call is announced, and nobody at the door. */
const IF_CALLED: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:if|when|once) you (?:have |ve |also )?(?:tick|chose|chosen|pick|want|ask|select|mark)\w* (?:\w+ ){0,3}calls?\b/,
  fr: /\bsi (?:vous|tu) (?:(?:avez|as) )?(?:coch|chois|souhait|voul|veu|deman)\w* (?:\w+ ){0,3}(?:appels?|telephone)\b/,
  de: /\b(?:falls|wenn|sofern) (?:sie|du|ihr) (?:\w+ ){0,3}\w*(?:anrufe?|telefon)\w* (?:\w+ ){0,2}(?:gewahlt|angekreuzt|wunsch\w*|mocht\w*|wollen|willst|angehakt|ausgewahlt)\b/,
  es: /\bsi (?:usted )?(?:ha |has )?(?:marc|eleg|elig|escog|quier|dese|pid|ped)\w* (?:\w+ ){0,3}llamadas?\b/,
  it: /\bse (?:lei )?(?:ha |hai )?(?:spunt|scelt|scegl|vuo|desider|chied|chiest|selezion)\w* (?:\w+ ){0,3}(?:telefonat[ae]|chiamat[ae])\b/,
  pt: /\bse (?:voce )?(?:assinal|marc|escolh|quis|quer|desej|ped)\w* (?:\w+ ){0,3}(?:chamadas?|ligac\w+|telefonemas?)\b/,
}

/** `Only if you want to receive the calls`, and not a word more: what a number is for, where a box asks for just that. */
const FOR_BOX: Readonly<Record<Locale, { readonly onlyIf: RegExp; readonly calls: RegExp; readonly texts: RegExp }>> = {
  en: {
    onlyIf:
      /^(?:(?:needed|required|necessary) )?only (?:(?:needed|required|necessary) )?if you (?:want|would like|wish)(?: to (?:get|receive))?(?: the| our)? /,
    calls: /^(?:phone )?calls$/,
    texts: /^(?:texts|text messages|sms)$/,
  },
  fr: {
    onlyIf:
      /^(?:utile |necessaire )?(?:seulement|uniquement) si (?:vous (?:voulez|souhaitez|desirez)|tu (?:veux|souhaites))(?: recevoir)?(?: les| nos)? /,
    calls: /^appels(?: telephoniques)?$/,
    texts: /^(?:sms|textos)$/,
  },
  de: {
    onlyIf: /^nur (?:notig )?wenn (?:sie|du|ihr) (?:die |unsere )?/,
    calls: /^(?:anrufe|telefonanrufe)(?: (?:erhalten|bekommen))? (?:mochten|mochtest|wollen|willst|wunschen|wunschst)$/,
    texts: /^(?:sms|textnachrichten)(?: (?:erhalten|bekommen))? (?:mochten|mochtest|wollen|willst|wunschen|wunschst)$/,
  },
  es: {
    onlyIf:
      /^(?:solo|unicamente)(?: hace falta| es necesario)? si (?:quieres|quiere|deseas|desea)(?: recibir)?(?: las| los| nuestras| nuestros)? /,
    calls: /^llamadas(?: telefonicas)?$/,
    texts: /^(?:sms|mensajes de texto)$/,
  },
  it: {
    onlyIf:
      /^(?:serve )?(?:solo|soltanto) se (?:vuole|vuoi|desidera|desideri)(?: ricevere)?(?: le| gli| i| le nostre)? /,
    calls: /^(?:chiamate|telefonate)$/,
    texts: /^(?:sms|messaggi di testo)$/,
  },
  pt: {
    onlyIf:
      /^(?:so|apenas|somente)(?: (?:e )?necessario)? se (?:quiser|quiseres|desejar)(?: receber)?(?: as| os| nossas| nossos)? /,
    calls: /^(?:chamadas|ligacoes|telefonemas)$/,
    texts: /^(?:sms|mensagens de texto)$/,
  },
}

export function isForBox(text: string, locale: Locale, channels: readonly Channel[]): boolean {
  const { onlyIf, calls, texts } = FOR_BOX[locale]
  const said = barely(text)
  if (!onlyIf.test(said)) return false
  const what = said.replace(onlyIf, '')
  return (channels.includes('call') && calls.test(what)) || (channels.includes('sms') && texts.test(what))
}
