/** The five classes of the Cookie Policy, by letter, and the sixteen things that a visitor can allow. */

/** Strictly necessary, performance, functional, targeting, third-party. */
export const LETTERS = ['n', 'p', 'f', 't', 'x'] as const
export type Letter = (typeof LETTERS)[number]

/** What a visitor chooses about. The necessary class has no switch [CK-04], so nothing that is chosen can name it. */
export const OPTIONAL = ['p', 'f', 't', 'x'] as const
export type Optional = (typeof OPTIONAL)[number]

/** What a visitor allowed besides the necessary: letters in the order of `OPTIONAL`, each once. */
export type Grant = `${'' | 'p'}${'' | 'f'}${'' | 't'}${'' | 'x'}`

/** All sixteen, from nothing to everything: the place of each is the number that its letters make as bits. */
export const GRANTS: readonly Grant[] = Array.from({ length: 2 ** OPTIONAL.length }, (_, bits) =>
  grantOf(OPTIONAL.filter((_letter, i) => bits & (1 << i))),
)

/** Refusing is allowing nothing. */
export const REFUSED: Grant = ''
export const ACCEPTED: Grant = 'pftx'

/** Whatever letters come, in whatever order: known ones once, the others dropped. */
export function grantOf(letters: Iterable<string>): Grant {
  const given = new Set(letters)
  return OPTIONAL.filter(letter => given.has(letter)).join('') as Grant // In order and each once: that is what a grant is.
}

export const isGrant = (text: string): text is Grant => (GRANTS as readonly string[]).includes(text)

/** Global Privacy Control: whoever sends it has refused targeting and third parties, whatever was clicked [CK-16]. */
export const underGpc = (grant: Grant): Grant => grantOf([...grant].filter(letter => letter === 'p' || letter === 'f'))

/** Whether a grant has all that is needed. What needs nothing is necessary. */
export const meets = (needs: Iterable<Letter>, grant: Grant): boolean =>
  [...needs].every(letter => (grant as string).includes(letter))
