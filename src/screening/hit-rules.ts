/** Where phrases of a set were found in a text, and in which order that is told. */

/** Words from and to which (both included) a phrase of the set reaches. */
export type Hit = { readonly from: number; readonly to: number; readonly bits: number }

/** By the number of the set. */
export type Hits = Map<number, Hit[]>

/** By their beginnings, then by their ends, each once. */
export function inOrder(hits: Hit[]): Hit[] {
  if (isInOrder(hits)) return hits
  hits.sort((a, b) => a.from - b.from || a.to - b.to)
  return hits.filter((it, i) => it.from !== hits[i - 1]?.from || it.to !== hits[i - 1]?.to)
}

/** Two lists in order as one, each hit once: of two that are alike the first list’s. That one itself where the other adds nothing. */
export function merged(one: Hit[], two: readonly Hit[]): Hit[] {
  const added: Hit[] = []
  let at = 0
  for (const hit of two) {
    while (at < one.length && isBefore(one[at]!, hit)) at++ // `!`: here and below, there is one.
    const it = one[at]
    if (it === undefined || it.from !== hit.from || it.to !== hit.to) added.push(hit)
  }
  if (added.length === 0) return one
  const all: Hit[] = []
  at = 0
  for (const hit of added) {
    while (at < one.length && isBefore(one[at]!, hit)) all.push(one[at++]!)
    all.push(hit)
  }
  while (at < one.length) all.push(one[at++]!)
  return all
}

const isBefore = (a: Hit, b: Hit): boolean => a.from < b.from || (a.from === b.from && a.to < b.to)

/** Most are, as they were found. */
function isInOrder(hits: readonly Hit[]): boolean {
  for (let at = 1; at < hits.length; at++) if (!isBefore(hits[at - 1]!, hits[at]!)) return false
  return true
}
