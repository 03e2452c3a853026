import { expect, test } from 'vitest'
import { screen } from './screening.ts'
import type { Category, Text } from './types.ts'

type Told = readonly [subject: string, text: string]
const mail = ([subject, text]: Told): Text => ({ channel: 'email', subject, text })
const found = (told: Told) => screen(mail(told)).categories.flatMap(it => (it.verdict === 'allow' ? [] : [it.id]))

/** Who has the words of an offer for something else, in several languages; and who makes it, with such words beside it. */
type Case = readonly [name: string, id: Category, nears: readonly Told[], hits: readonly Told[]]
const CASES: readonly Case[] = [
  [
    'a group of those who stop drinking passes, and who sells whisky beside it does not [HA-06]',
    'HA-06',
    [
      [
        'Un bicchierino di troppo?',
        'Alcolisti Anonimi, giovedì alle 20, oratorio. Grappa, amari, limoncello: se ne parla, nessuno giudica.',
      ],
      [
        'Ein Glas zu viel?',
        'Anonyme Alkoholiker, Donnerstag 19.30 Uhr, Pfarrsaal. Wein, Bier, Schnaps: Wir reden darüber, niemand urteilt.',
      ],
      [
        'Um copo a mais?',
        'Alcoólicos Anónimos, às terças às 20 h, salão paroquial. Vinho, cerveja, aguardente: fala-se disso, sem julgamentos.',
      ],
    ],
    [
      [
        'Whisky by the crate',
        'Our single malt whisky, six bottles in a crate, 20% off until Sunday, free delivery. Alcoholics Anonymous would not approve.',
      ],
      [
        'Whisky kistenweise',
        'Sechs Flaschen Single Malt Whisky in der Kiste, heute 20 Prozent günstiger, versandkostenfrei. Die Anonymen Alkoholiker treffen sich nebenan.',
      ],
    ],
  ],
  [
    'a group of those who stop gambling passes, and a casino does not [HA-10]',
    'HA-10',
    [
      [
        'The last bet',
        'Gamblers Anonymous meets on Mondays. Slots, poker, roulette: whoever wants to stop is welcome, first names only.',
      ],
      [
        'L’ultima scommessa',
        'Giocatori Anonimi, ogni lunedì. Slot, poker, roulette: chi vuole smettere è benvenuto, senza giudizi.',
      ],
      ['Lundi', 'Joueurs Anonymes, lundi à 19 h. Poker, roulette, machines à sous : on en parle sans juger.'],
    ],
    [
      [
        'Spin tonight',
        'Online casino: 50 free spins on slots and a 100% bonus on your first deposit. Gamblers Anonymous is boring.',
      ],
    ],
  ],
  [
    'a group of those who stop smoking passes, and who sells pods does not [HA-07]',
    'HA-07',
    [
      [
        'Los martes',
        'Fumadores anónimos: vaper, cigarrillo electrónico, pods, todo se puede dejar. Martes a las 20 h, se habla sin juicios.',
      ],
    ],
    [['Pods', 'Disposable vapes 3 for 20, mango ice pods and e-liquid, free delivery. Nicotine Anonymous can wait.']],
  ],
  [
    'who warns of vacancies that nobody has passes, and who hires anybody does not [NA-03]',
    'NA-03',
    [
      [
        'Falsas ofertas',
        'Circulan mensajes de «contratación masiva, trescientos puestos, cualquiera vale». Es una estafa: no respondáis ni reenviéis.',
      ],
    ],
    [
      [
        'Contratación masiva',
        'Contratación masiva en centro de llamadas. Trescientos puestos, contrato al momento, cualquiera vale, corre la voz.',
      ],
    ],
  ],
  [
    'guests whom a restaurant hires to eat pass, and its waiters do not [NA-03]',
    'NA-03',
    [
      [
        'Contratamos 300 pessoas... para jantar',
        'Queremos 300 bocas no domingo: sem experiência, sem currículo. O salário é talharim com sobremesa, 19,90.',
      ],
      [
        '300 Leute gesucht',
        'Wir suchen 300 hungrige Mäuler ohne Erfahrung und ohne Vorstellungsgespräch: Lohn sind Bandnudeln und Nachtisch. Bringen Sie einen Freund mit.',
      ],
      [
        'On embauche 300 personnes',
        'Cherchons 300 bouches à nourrir, sans expérience, sans entretien : le salaire, des tagliatelles et un dessert. Réservez votre table, amenez un ami.',
      ],
    ],
    [
      [
        '300 Kellner',
        'Wir stellen sofort 300 Kellner und Küchenhilfen ein, ohne Erfahrung, ohne Vorstellungsgespräch, jeder wird genommen, bringen Sie Freunde mit. Nachtisch gratis.',
      ],
    ],
  ],
  [
    'leads for dogs pass, and leads for sales beside them do not [HA-15]',
    'HA-15',
    [
      [
        '',
        'Tails & Trails: new leads in! Slip leads, puppy leads, exclusive leather leads from 12. Buy 2 leads get a bowl',
      ],
      ['New in the shop', 'Slip leads, puppy leads and exclusive leather leads from 12. Buy two leads, get a bowl.'],
    ],
    [
      [
        'Leads',
        'Exclusive solar leads in real time, sold once, from 18 per lead, with phone and email. Our office dog likes his dog lead.',
      ],
      [
        'Leads',
        'Slip leads for dogs from 12.\n\nAlso new here: B2B email leads, 50,000 verified contacts with phone number, buy the list today.',
      ],
    ],
  ],
  [
    'boards of foamed plastic pass, and the trade with currencies does not [NA-06]',
    'NA-06',
    [
      ['', 'Forex-Schilder ab 9,80, Forex weiß 3 mm, Hebel für den Plattenwagen, Gewinn beim Zuschnitt: 15 Prozent'],
      [
        'Placas de forex',
        'Placas de forex de 3 y 5 mm, dibond y metacrilato, para rotulistas. Forex blanco desde 12 euros la placa.',
      ],
      [
        'Panneaux forex',
        'Panneaux forex de 3 et 5 mm, dibond et plexiglas, impression en 24 heures. Forex blanc dès 12 euros la plaque.',
      ],
    ],
    [
      [
        'Forex',
        'Forex-Signale mit Hebel 1:500, 300 Prozent Gewinn im Monat, EURUSD und Gold, ab 49 Euro. Kein PVC, kein Dibond.',
      ],
    ],
  ],
  [
    'powers of numbers pass, and pills do not [NA-02]',
    'NA-02',
    [
      [
        'Schwache Potenz? Wir helfen',
        'Negative Potenzen, Quadratwurzeln, Standardabweichung: Unsere Nachhilfe bringt die Potenz wieder hoch, diskret auch online. Erste Stunde gratis. Wer danach noch Probleme hat, kommt in die Gruppe.',
      ],
      [
        'Potenze deboli?',
        'Radici quadrate, esponenti, potenze negative: le nostre ripetizioni di matematica. Prima lezione gratis.',
      ],
    ],
    [
      [
        'Potenz',
        'Die pflanzliche Potenzkapsel wirkt ohne Rezept nach zwanzig Minuten, zwei Packungen 49 Euro, diskret verschickt. Hochzahlen braucht dafür niemand.',
      ],
    ],
  ],
  [
    'an election of ice cream passes, and one of a party does not [NA-04]',
    'NA-04',
    [
      [
        'Votate per noi',
        'Domenica vota il gusto dell’anno: lista 1 pistacchio, lista 2 nocciola, il partito della coppetta. Ogni voto conta, pallina gratis. Gelateria Sole',
      ],
      [
        'Votez',
        'Élisez le parfum de l’année chez notre glacier : une boule de glace offerte à chaque votant jusqu’à dimanche.',
      ],
      [
        'Vote for the flavour of the year',
        'Three flavours of ice cream stand for election, ballot at the counter until Sunday. Every vote wins a free scoop.',
      ],
    ],
    [
      [
        'Sonntag',
        'Diese Regierung muss weg. Am Sonntag beide Stimmen für die Bürgerfront, bringen Sie Nachbarn mit ins Wahllokal. Danach Kugel Eis für alle.',
      ],
    ],
  ],
  [
    'turf in rolls passes, and grass by the gram does not [PC-02]',
    'PC-02',
    [
      [
        'Endlich Gras',
        'Rollrasen vom Feld, Schattenrasen und Sportrasen: unser Gras ab 4,20 je Quadratmeter, dazu Startdünger.',
      ],
      [
        'Enfin de l’herbe',
        'Gazon en rouleaux, gazon sport : notre herbe dès 4,20 le mètre carré, livrée le jour même.',
      ],
    ],
    [['Gras', 'Gras 10 das Gramm, Haze und Hasch, vakuumiert, diskreter Versand, Zahlung mit Monero. Kein Rollrasen.']],
  ],
  [
    'guns for glue and muscles pass, and guns do not [PC-06]',
    'PC-06',
    [
      [
        '',
        'Pistolas y cartuchos: cola caliente 9,90, pistola masajeadora -40%, cartuchos para impresora. El arsenal de casa, hasta el domingo',
      ],
      [
        'Colla e muscoli',
        'Pistole a caldo per la colla da 12 euro, pistola massaggiante, cartucce per stampanti: fino a sabato.',
      ],
      [
        'Colle et muscles',
        'Pistolets à colle chaude dès 9,90, pistolet de massage, cartouches d’imprimante, jusqu’à samedi.',
      ],
    ],
    [
      [
        'Pistole',
        'Glock 17 e pistole senza matricola, munizioni 9 mm, nessun porto d’armi, spedizione anonima. Niente pistole a caldo.',
      ],
    ],
  ],
  [
    'rice passes, and a bomb does not [PC-05]',
    'PC-05',
    [
      [
        'A receita da bomba',
        'Arroz bomba passo a passo: a receita em PDF, o caldo e o temporizador de cozinha, para uma paella de domingo.',
      ],
      [
        'El arroz bomba',
        'Curso de paella: el arroz bomba paso a paso, cuánto caldo y cuánto fuego. Un kilo de bomba de Calasparra y la receta en PDF.',
      ],
      ['Bombas de calor', 'Instalamos bombas de calor y bombas de agua. Guía en PDF para elegir la suya.'],
    ],
    [
      [
        'Bomba',
        'Cómo hacer una bomba de tubo en casa: guía en PDF paso a paso, con planos del detonador y lista de piezas. El arroz, para otro día.',
      ],
    ],
  ],
  [
    'tricks for the kitchen pass, and a trojan does not [PC-04]',
    'PC-04',
    [
      [
        'Hacker gesucht',
        'Küchenhacks: Kokosnuss knacken, Schraubglas hacken, Passwort der Oma: Zucchini im Kuchen. Der Trojaner im Schokokuchen, 3,50 Euro.',
      ],
    ],
    [
      [
        'Trojaner',
        'Unser Trojaner stiehlt Passwörter und umgeht jeden Virenscanner, Keylogger und Botnetz inbegriffen, 49 Euro im Monat. Zucchini stiehlt er nicht.',
      ],
    ],
  ],
  [
    'cheese of buffaloes passes, and what they hide does not [NA-09]',
    'NA-09',
    [
      [
        'È una bufala',
        'La verità che i giornali non dicono: la nostra bufala campana arriva stanotte dal caseificio. La scienza ufficiale la vuole in frigo. Fate girare, prima che la facciano sparire.',
      ],
    ],
    [
      [
        'Fate girare',
        'I vaccini contengono microchip e gli ospedali sono vuoti, i giornali non ne parlano. Fate girare prima che lo cancellino. Altro che mozzarella.',
      ],
    ],
  ],
  [
    'a horse of wood passes, and an insult does not [PC-09]',
    'PC-09',
    [['Miti per bambini', 'Domenica in biblioteca: il cavallo di Troia dei piccoli lettori, con merenda.']],
    [['Reclami', 'Siete una troia e i vostri figli bastardi, andate al diavolo.']],
  ],
  [
    'a tent that weighs little passes, and capsules do not [HA-04]',
    'HA-04',
    [
      [
        'Zehn Kilo weniger',
        'Über Nacht vier Kilo verlieren: ultraleichte Zelte ab 900 Gramm, Schlafsäcke um 20 Prozent günstiger. Abnehmen leicht gemacht, im Rucksack.',
      ],
      ['', 'Lose 4 kilos overnight! Ultralight tents from 900 g, weight-loss week in the shop, sleeping bags -30%'],
    ],
    [
      [
        'Abnehmen',
        'Zehn Kilo weniger in zwei Wochen ohne Diät: unsere Kapseln verbrennen Fett, 39 Euro. Passt auch ins Zelt.',
      ],
    ],
  ],
]

test.each(CASES)('%s', (_, id, nears, hits) => {
  for (const told of nears) expect(found(told), told[1]).toEqual([])
  for (const told of hits) expect(found(told), told[1]).toContain(id)
})
