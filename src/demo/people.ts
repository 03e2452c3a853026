/** The people of the demonstration: nobody who exists, at addresses that reach nobody (RFC 2606, RFC 6761). */

import type { Locale } from '#wire/form-definition.ts'

export type DemoPerson = {
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly town: string
}

const FROM: readonly {
  readonly locale: Locale
  readonly host: string
  readonly towns: readonly string[]
  readonly names: string
}[] = [
  {
    locale: 'en',
    host: 'post.example',
    towns: ['Whitby', 'Falmouth', 'Leith'],
    names:
      'Ada Carter, Ben Whitlock, Clara Munro, Daniel Price, Edith Barnes, Finn Gallagher, Grace Holloway, Harriet Cole, Isaac Dunn, June Mercer, Kit Larkin, Leo Ashby, Maud Penrose, Noah Sinclair, Olive Tranter, Percy Holt, Rose Aldridge, Samuel Birch, Tessa Rowe, Una Fairley, Violet Marsh, Walter Pike, Yasmin Noor, Zoe Hartley, Agnes Thorpe, Barnaby Reid, Cecily Marlow, Duncan Ross, Esme Fairchild, Frank Oakley, Gwen Tudor, Hugh Lambert, Imogen Vane, Joseph Hale, Katrin Moss, Lucy Farrow, Martin Keane, Nora Blythe',
  },
  {
    locale: 'fr',
    host: 'courrier.example',
    towns: ['Saint-Malo', 'Honfleur', 'Cancale'],
    names:
      'Agathe Morel, Bastien Leroy, Camille Perrin, Denis Faure, Élise Garnier, Félix Marchand, Gaëlle Riou, Hugo Blanchet, Inès Carpentier, Jules Tanguy, Léa Guillou, Maël Kervella, Noémie Roux, Odile Jaouen, Paul Bréhat, Soizic Le Goff, Théo Masson, Yann Prigent, Anne Le Bihan, Baptiste Colin, Céline Hamon, Damien Nicol, Erwan Lozach, Fanny Mercier, Goulven Picard, Hélène Simon, Ivan Derrien, Jeanne Caradec, Loïc Brunet, Mathilde Rey',
  },
  {
    locale: 'de',
    host: 'briefe.example',
    towns: ['Husum', 'Wismar', 'Stralsund'],
    names:
      'Anna Keller, Bernd Sommer, Clara Voß, Dirk Petersen, Emma Jansen, Fiete Brandt, Greta Hansen, Hanne Möller, Ida Lorenz, Jörg Behrens, Karla Timm, Lasse Friedrich, Mia Carstens, Nils Ohlsen, Paula Stein, Rieke Boysen, Sönke Thomsen, Wiebke Claus, Antje Rohde, Boy Lüders, Caren Wulf, Detlef Harms, Elke Nissen, Frauke Albers, Gesa Ritter, Hinrich Beck, Inken Vogt, Jens Kruse, Levke Asmus, Malte Ehlers',
  },
]

/** In the order in which they come by: the languages mixed, as at a harbour. */
export function demoPeople(): readonly DemoPerson[] {
  const groups = FROM.map(({ locale, host, towns, names }) =>
    names
      .split(', ')
      .map((name, i) => ({ name, locale, town: towns[i % towns.length] ?? '', email: `${localPart(name)}@${host}` })),
  )
  const longest = Math.max(...groups.map(group => group.length))
  return Array.from({ length: longest }, (_, i) => groups.flatMap(group => group[i] ?? [])).flat()
}

/** `gaelle.riou` of `Gaëlle Riou`. */
const localPart = (name: string) =>
  name.replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')
