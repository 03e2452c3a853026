/** Every circle that a walk along the edges closes: the files in order, the first again at the end. */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): void => {
    if (done.has(file)) return
    const at = way.indexOf(file)
    if (at >= 0) {
      circles.push([...way.slice(at), file])
      return
    }
    for (const to of edges.get(file) ?? []) visit(to, [...way, file])
    done.add(file)
  }
  for (const file of edges.keys()) visit(file, [])
  return circles
}
