import { expect, test } from 'vitest'
import { screen } from './screening.ts'
import type { Category, Text } from './types.ts'

const mail = ([subject = '', text = '']: readonly string[]): Text => ({ channel: 'email', subject, text })
const verdictOn = (text: readonly string[], id: Category) =>
  screen(mail(text)).categories.find(it => it.id === id)?.verdict ?? 'allow'

/** A kind of writing that tells of an offer: subject and text. */
const TOLD: readonly (readonly [kind: string, id: Category, subject: string, text: string])[] = [
  [
    'a crime novel',
    'PC-06',
    'New in paperback: Salt for the Dead',
    'Salt for the Dead\n"Two Glocks, a hundred rounds, no licence, nine hundred," said the florist, and wrapped them in tulips. Inspector Moss has one night to find out who paid.\nThe third crime novel by Jane Ardley, 296 pages, paperback 9.99, e-book 5.99. Book signing at Quay Bookshop on Saturday at 11.',
  ],
  [
    'ein Krimi',
    'PC-02',
    'Neu im Buchhandel: Kaltes Pulver',
    '„Koks, siebzig das Gramm, Nachschub jeden Freitag“, sagt der Küster, und Kommissarin Behn legt die Kerze weg. Der zweite Roman von Jutta Lohse, 320 Seiten, Klappenbroschur, 16 Euro. Lesung in der Buchhandlung am Markt, Donnerstag um acht.',
  ],
  [
    'un polar',
    'PC-06',
    'En librairie : « La Fosse aux canards »',
    'Un antiquaire vend des pistolets sous le comptoir. « Neuf cents avec les cartouches, sans permis, sans papiers », dit-il à la commissaire Verne, qui ne porte pas son brassard. Un roman noir de Luc Tessier, 288 pages, éditions du Quai. Dédicace samedi à 15 h à la librairie Plume.',
  ],
  [
    'una novela negra',
    'PC-03',
    'Ya en librerías: «Papel moneda»',
    'Un impresor jubilado hace billetes falsos de cincuenta para pagar la boda de su nieta.\n—Diez mil por mil, y pasan la luz —dijo Ortega.\nLa nueva novela negra de Elsa Ríos, 304 páginas, tapa blanda. Firma de ejemplares el viernes en la librería Faro.',
  ],
  [
    'un giallo',
    'PC-02',
    'In libreria: «Neve a Ferrara»',
    '«Cocaina purissima, ottanta al grammo, anche stanotte» sussurra il sacrestano, e il commissario Barbi finge di dormire. Il nuovo giallo di Carla Monti, 280 pagine, brossura, 16 euro. La autrice firma copie in libreria sabato alle 17.',
  ],
  [
    'um romance policial',
    'PC-06',
    'Nas livrarias: «O armeiro de Alfama»',
    'Um relojoeiro vende pistolas sem licença dentro de caixas de música.\n— Novecentos com munições — disse o homem.\nO novo romance policial de Rui Serra, 310 páginas, capa mole. Apresentação na livraria Ler Bem, quinta às 18h, com autógrafos.',
  ],
  [
    'a report from court',
    'PC-02',
    'The Gazette, Saturday edition',
    'Our reporter spent a month on Mill Street. Cocaine cost 60 pounds a gram there and ecstasy 5 a pill, the court heard. Detectives seized two phones and a ledger; three men were arrested in June and jailed on Friday. The judge called it a supermarket for misery. Their barrister said they would appeal.',
  ],
  [
    'ein Prozessbericht',
    'PC-02',
    'Aus dem Landgericht',
    'Kokain für 70 Euro das Gramm, Ecstasy für 8 die Pille: So stand es laut Anklage auf einer Liste, die Ermittler in einer Eisdiele beschlagnahmt haben. Der Staatsanwalt fordert sechs Jahre Haft, der Verteidiger Bewährung. Zwei Zeugen schwiegen. Das Urteil soll am Montag fallen.',
  ],
  [
    'un reportaje',
    'PC-02',
    'El Correo del Puerto, edición del domingo',
    'REPORTAJE. Un grupo vendía cocaína a 60 euros el gramo y pastillas a 8 desde una peluquería. La policía incautó dos kilos y detuvo a cuatro hombres. El juez ordenó prisión provisional. La defensa niega los hechos y los vecinos lo habían denunciado tres veces.',
  ],
  [
    'un procès',
    'PC-02',
    'Le Courrier, édition du samedi',
    'Pendant un an, selon le parquet, la cocaïne se vendait 70 euros le gramme derrière une laverie. Les gendarmes ont saisi deux kilos et arrêté trois hommes. Le procureur demande cinq ans de prison, les avocats plaident la relaxe. Les riverains racontent des nuits sans sommeil. Le tribunal rendra son jugement lundi.',
  ],
  [
    'un processo',
    'PC-02',
    'La Gazzetta del Porto, rassegna',
    'La cocaina costava 80 euro al grammo e arrivava dentro le cassette di vongole, secondo la procura. I carabinieri hanno arrestato quattro uomini e messo sotto sequestro un bar. Gli avvocati negano. Il processo comincia a febbraio davanti al tribunale di Rovigo.',
  ],
  [
    'uma reportagem',
    'PC-02',
    'Jornal do Cais, edição de sábado',
    'A cocaína era vendida a 60 euros o grama numa barbearia, segundo o Ministério Público. A polícia apreendeu dois quilos e deteve quatro homens. O juiz decretou prisão preventiva e a defesa vai apresentar recurso. Os moradores já tinham avisado três vezes.',
  ],
  [
    'a satire paper',
    'NA-09',
    'The Daily Wheelbarrow',
    'THE DAILY WHEELBARROW, a satirical newspaper, entirely made up.\nVACCINES CONTAIN MICROCHIPS, says man who cannot find his phone. THEY ARE HIDING THE TRUTH: the biscuits are behind the rice. 5G mast cures lumbago, cat unconvinced.',
  ],
  [
    'ein Satireblatt',
    'NA-09',
    'Der Dorfkurier, Satire',
    'SATIRE, alles frei erfunden.\nIMPFUNG MIT CHIP: Empfang im Keller endlich besser. WAS SIE UNS VERSCHWEIGEN: der Schlüssel liegt unter der Matte. 5G-Mast heilt Rücken, behauptet Hund.',
  ],
  [
    'patients who warn of a shortage',
    'NA-02',
    'Sildenafil 20 mg: supply problem',
    'To the patients of our lung network. Sildenafil 20 mg is out of stock at many wholesalers. Do not stop taking it; your specialist can change the strength. Never buy it online, the pills sold there may be fake. Helpline on weekdays from 9 to 5.',
  ],
  [
    'the rules of a forum',
    'PC-09',
    'Forum rules, once more',
    'Dear members, calling others "vermin", "subhuman" or "parasites" gets you banned from the forum, a month the first time. It makes no difference whether it is said of Jews, Muslims or people from the next village. Insults are removed by the moderators, quarrels are welcome. The report button is at the top of each thread.',
  ],
  [
    'eine Hausordnung',
    'PC-09',
    'Unsere Forenregeln',
    'Liebe Mitglieder, wer andere als „Untermenschen“ oder „Ungeziefer“ betitelt, wird gesperrt, beim ersten Mal für einen Monat. Das gilt gegen Juden, Muslime und Christen. Beleidigungen löschen wir, Streit ist erwünscht. Die Meldetaste steht über jedem Beitrag. Die Moderation',
  ],
]

test.each(TOLD)('%s tells of an offer, and makes none [PC-10]', (_kind, id, subject, text) => {
  expect(verdictOn([subject, text], id)).toBe('allow')
})

/** Offers with the words of a frame around them. */
const DECORATED: readonly (readonly [id: Category, subject: string, text: string])[] = [
  [
    'PC-02',
    'Crime novel price list',
    'New crime novel, hardback and e-book, chapter one: cocaine 70 a gram, MDMA crystals 40, ecstasy pills from 5. The inspector never sleeps. Text 0700 900 123 with your street, delivered tonight.',
  ],
  [
    'PC-06',
    'Out today, the new Inspector thriller',
    'Paperback, 300 pages, book signing at midnight. Glock 19, two hundred rounds, no paperwork, 900. AK by request. Ask the author on t.me/quill99.',
  ],
  [
    'PC-02',
    'Neuer Krimi, Hörbuch und Taschenbuch',
    'Kapitel eins, Lesung heute Nacht: Koks 70 das Gramm, MDMA-Kristalle 40, vakuumiert, wir liefern in der ganzen Stadt. Die Kommissarin liest nicht mit. Schreib uns auf Signal.',
  ],
  [
    'PC-02',
    'Roman noir, édition de poche',
    'Premier chapitre, 200 pages : cocaïne 70 le gramme, MDMA 40, livré ce soir. La commissaire dort. Écris-moi sur Telegram @polar75, dédicace en main propre.',
  ],
  [
    'PC-03',
    'Novela negra: billetes',
    'Capítulo uno, tapa dura, firma de ejemplares: billetes falsos de 20 y 50, pasan el rotulador, mil por diez mil. El inspector no mira. Escríbeme al 612 345 678, envío discreto.',
  ],
  [
    'PC-02',
    'Giallo in libreria',
    'Il nuovo giallo, brossura, capitolo uno: cocaina 80 al grammo, hashish 6, consegna stanotte. Il commissario non lo sa. Scrivimi al 333 123 4567, sconto quantità.',
  ],
  [
    'PC-06',
    'Romance policial, capa dura',
    'Capítulo um, sessão de autógrafos: pistola Glock com munição, sem licença, 900 euros, entrega em mãos. O inspetor não viu. Manda mensagem no zap 912 345 678.',
  ],
  [
    'PC-02',
    'The court heard, the judge laughed',
    'Police seized nothing, no one was arrested, the trial is off and our reporter is out of prison. Cocaine 70 a gram, ketamine 30, ecstasy from 5, vacuum sealed. Message us on Wickr, we deliver.',
  ],
  [
    'NA-02',
    'Warning: supply problem at your chemist',
    'Sildenafil is out of stock, patients write to our helpline. Do not buy fakes, never buy from strangers. Buy cheap viagra and cialis without prescription from us, 2 a pill, order today, discreet delivery, call 0700 900 123.',
  ],
  [
    'NA-11',
    'Theatre, on stage tonight',
    'The play, the cast, the interval: two young ladies give massage with happy ending, 150 roses the hour, incall and outcall, discretion. Tickets are roses. Text me 0700 900 124.',
  ],
  [
    'PC-09',
    'House rules of our forum',
    'Members, the rules of this forum: Muslims are vermin and Jews are subhuman parasites, throw them out of our country, they are animals. Moderators who delete posts are banned. Share this in our channel, join the channel.',
  ],
  [
    'NA-09',
    'What they hide from you',
    'The vaccines contain microchips and the hospitals are empty, a nurse told us everything. They call it satire. Read before it is deleted, the media are bought. Forward this to everyone you know.',
  ],
]

test.each(DECORATED)('%s: an offer with the words of a frame around it is found: %s', (id, subject, text) => {
  expect(verdictOn([subject, text], id)).not.toBe('allow')
})

test('what a frame tells is refused by nobody, also where something in it asks [PC-10]', () => {
  const novel =
    'Ein Krimi von Jutta Lohse, 320 Seiten, Taschenbuch, Lesung am Donnerstag. Gefälschte Pässe und Führerscheine, registriert, in zehn Tagen, gegen Vorkasse.'
  expect(screen(mail(['Neu im Verlag', `${novel} Versand nach Hause.`])).verdict).not.toBe('refuse')
})

test('whoever hides an offer is told by no frame', () => {
  const [, , , report = ''] = TOLD.find(([kind]) => kind === 'a report from court') ?? []
  const hidden = report.replace('Cocaine', 'C\u200bo\u200bc\u200ba\u200bi\u200bne').replace('ecstasy', 'ecst\u0430sy')
  expect(verdictOn(['The Gazette', hidden], 'PC-02')).not.toBe('allow')
})
