/** Story: those whose trade comes near to what is forbidden write to their readers, and it arrives. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse } from '../house.ts'
import { closePost, openPost, type Post, sent, type Words, writer } from '../writer.ts'

let post: Post
beforeAll(async () => {
  post = await openPost(await openTestHouse())
})
afterEach(() => checkHouse(post.it))
afterAll(() => post && closePost(post))

/** Whoever writes, in which language, near to which demand, and what. */
const MAILS: readonly (readonly [name: string, locale: string, near: string, words: Words])[] = [
  [
    'a museum of history',
    'en',
    'PC-06',
    {
      subject: 'Arms and armour, from Saturday',
      text: 'Our new exhibition shows swords, muskets and the grenades of 1916 from the regiment’s own collection.\nA curator explains on Sundays how the powder mills worked, and why so many of them blew up. Admission is free for children.',
    },
  ],
  [
    'a museum of medicine',
    'fr',
    'PC-02',
    {
      subject: 'Du pavot à la pharmacie',
      text: 'Notre exposition raconte comment l’opium et la cocaïne sont passés, au XIXe siècle, de l’officine à l’interdiction.\nLa visite guidée du dimanche commence à quinze heures ; l’entrée est gratuite le premier dimanche du mois.',
    },
  ],
  [
    'a pharmacy',
    'de',
    'NA-02',
    {
      subject: 'Grippeimpfung ab Montag',
      text: 'Ab Montag impfen wir ohne Termin gegen Grippe. Bringen Sie bitte Ihren Impfpass mit.\nIhre Rezepte lösen Sie wie gewohnt bei uns ein; nicht mehr benötigte Schmerz- und Schlafmittel nehmen wir zurück und entsorgen sie sicher.',
    },
  ],
  [
    'a pharmacy that warns',
    'es',
    'HA-05',
    {
      subject: 'Cuidado con los medicamentos por internet',
      text: 'La agencia del medicamento avisa de páginas que venden pastillas falsas sin receta. No las compre: pueden llevar dosis peligrosas.\nSi tiene dudas sobre su tratamiento, pregúntenos en el mostrador.',
    },
  ],
  [
    'a museum of wine',
    'it',
    'HA-06',
    {
      subject: 'La vendemmia nelle fotografie del Novecento',
      text: 'Il museo del vino apre sabato la mostra sulla vendemmia: torchi, botti e cento fotografie dall’archivio della valle.\nDomenica la direttrice accompagna le famiglie nelle sale e racconta come si lavorava in cantina un secolo fa. L’ingresso è gratuito fino ai diciotto anni.',
    },
  ],
  [
    'a museum of wine',
    'pt',
    'HA-06',
    {
      subject: 'A vindima em cem fotografias',
      text: 'O museu do vinho abre no sábado a exposição sobre a vindima: lagares, pipas e cem fotografias do arquivo do vale.\nNo domingo a diretora acompanha as famílias pelas salas e conta como se trabalhava na adega há um século. Entrada gratuita até aos dezoito anos.',
    },
  ],
  [
    'a museum of wine',
    'fr',
    'HA-06',
    {
      subject: 'Les vendanges en cent photographies',
      text: 'Le musée du vin ouvre samedi son exposition sur les vendanges : pressoirs, tonneaux et cent photographies tirées des archives de la vallée.\nDimanche, la directrice accompagne les familles dans les salles et raconte le travail à la cave il y a un siècle. Entrée gratuite jusqu’à dix-huit ans.',
    },
  ],
  [
    'a newspaper',
    'en',
    'NA-08',
    {
      subject: 'The morning briefing',
      text: 'Two people were hurt when a bomb exploded outside a police station in the capital; officials say three men were arrested.\nThe central bank left its rate unchanged and the currency fell. In parliament the opposition asked why the casino bill was withdrawn.\nAnd from our archive: how the paper reported the first landing on the moon.',
    },
  ],
  [
    'a newspaper of the region',
    'de',
    'NA-04',
    {
      subject: 'Die Themen des Tages',
      text: 'Der Gemeinderat stimmt am Donnerstag über die neue Brücke ab; beide Fraktionen kommen bei uns zu Wort.\nDie Polizei hat nach einer Razzia vier mutmaßliche Drogenhändler festgenommen. Warum die Bitcoin-Kurse fallen, erklärt unsere Wirtschaftsredaktion.',
    },
  ],
]

test.each(MAILS)(
  '%s writes in %s, near to what %s forbids, and it arrives [AS-01]',
  async (name, locale, near, words) => {
    const host = `${name.replaceAll(' ', '-')}-${locale}.example`
    const by = await writer(post, { name, host })
    const answer = await sent(by, words, { locale })
    expect(answer.status, `${near}: ${answer.text}`).toBe(200)
    await until(
      'it is in the mailboxes',
      () => by.people.every(({ email }) => post.sink.taken.get(email)?.count === 1),
      30_000,
    )
    expect((await by.ask('GET /screening/reviews')).body['data']).toEqual([])
    expect((await by.ask('GET /cases')).body['data']).toEqual([])
  },
)
