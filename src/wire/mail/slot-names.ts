/** The names of a message's slots in order of first use; the values of each recipient come in that order. */
export class SlotNames {
  readonly names: string[] = []
  readonly #places = new Map<string, number>()

  placeOf(name: string): number {
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const place = this.names.push(name) - 1
    this.#places.set(name, place)
    return place
  }
}
