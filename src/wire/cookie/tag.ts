/**
 * What a tag of a page says, read where one could begin, whatever it seems to stand in: a comment, a value and a script are told
 * apart by a reader who agrees with every browser, and there is none.
 */

/** One attribute or the end of the tag, as HTML's tokenizer reads it (§13.2.5.32 and on); what the page's end cuts off counts as well. */
const PART =
  /[\t\n\f\r /]*(?:(>)|(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"?|'([^']*)'?|([^\t\n\f\r >]*)))?)/y

export type Attributes = Readonly<Record<string, string>>

/** From behind the tag's name, those of these names. Of one that is said twice the first counts; a tag of more than `most` tells nothing. */
export function attributesAt(
  page: string,
  at: number,
  names: ReadonlySet<string>,
  most: number,
): Attributes | undefined {
  const found: Record<string, string> = {}
  PART.lastIndex = at
  for (let i = 0; PART.lastIndex < page.length; i++) {
    if (i > most) return undefined
    const from = PART.lastIndex
    const [, end, said = '', double, single, bare] = PART.exec(page) ?? []
    if (end !== undefined || PART.lastIndex <= from) break
    const name = said.toLowerCase()
    if (names.has(name)) found[name] ??= double ?? single ?? bare ?? ''
  }
  return found
}
