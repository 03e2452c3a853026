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

/** Most are, as they were found. */
function isInOrder(hits: readonly Hit[]): boolean {
  let [from, to] = [-1, -1]
  for (const hit of hits) {
    if (hit.from < from || (hit.from === from && hit.to <= to)) return false
    from = hit.from
    to = hit.to
  }
  return true
}
