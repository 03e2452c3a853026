/** Lists of numbers in two tables, which take less room than as many lists, and which threads can share. */

/** Of each group what it has: `of` from its place in `first` to that of the next. */
export type Groups = { readonly first: Uint32Array; readonly of: Uint32Array }

export function grouped(groups: readonly (readonly number[])[]): Groups {
  const first = new Uint32Array(groups.length + 1)
  groups.forEach((of, group) => (first[group + 1] = (first[group] ?? 0) + of.length))
  return { first, of: Uint32Array.from(groups.flat()) }
}
