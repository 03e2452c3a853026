/**
 * One automaton for all words of all lexicons (Aho, Corasick 1975): a text is read once, however many there are. Signs are
 * folded into few classes. The states where most of a text is spent are dense, a row of goals for each class; the many behind
 * them, which have one way on, are a list, so that a hundred thousand states take three megabytes and not thirty.
 */

export type Automaton = {
  /** The class of each sign below 128; others are in `rare`. 0 is a sign that no word has. */
  readonly classes: Uint8Array
  readonly rare: ReadonlyMap<number, number>
  readonly width: number
  /** How many of the first states are dense. */
  readonly dense: number
  readonly goals: Int32Array
  readonly firstChild: Int32Array
  readonly sibling: Int32Array
  readonly by: Uint8Array
  readonly fail: Int32Array
  /** The word that ends in a state, or -1; and the next state on the way of failure in which one ends, or 0. */
  readonly word: Int32Array
  readonly shorter: Int32Array
}

const CLASSES_MAX = 256
const DENSE_MAX = 4_096

/** @param words each different; the number of a word is its place. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const { classes, rare, width } = classesOf(words)
  const total = words.reduce((sum, word) => sum + word.length, 1)
  const trie = new Trie(total)
  const classAt = (text: string, at: number) => classOf(classes, rare, text.charCodeAt(at))
  words.forEach((text, number) => trie.add(text, number, classAt))
  return { classes, rare, width, ...trie.linked(width) }
}

function classesOf(words: readonly string[]): Pick<Automaton, 'classes' | 'rare' | 'width'> {
  const classes = new Uint8Array(128)
  const rare = new Map<number, number>()
  let width = 1
  for (const text of words)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (classOf(classes, rare, code) !== 0) continue
      if (width >= CLASSES_MAX)
        throw new Error('the lexicons have more different signs than an automaton can tell apart')
      if (code < 128) classes[code] = width++
      else rare.set(code, width++)
    }
  return { classes, rare, width }
}

function classOf(classes: Uint8Array, rare: ReadonlyMap<number, number>, code: number): number {
  return code < 128 ? (classes[code] ?? 0) : (rare.get(code) ?? 0)
}

class Trie {
  readonly #firstChild: Int32Array
  readonly #sibling: Int32Array
  readonly #by: Uint8Array
  readonly #word: Int32Array
  #states = 1

  constructor(statesMax: number) {
    this.#firstChild = new Int32Array(statesMax)
    this.#sibling = new Int32Array(statesMax)
    this.#by = new Uint8Array(statesMax)
    this.#word = new Int32Array(statesMax).fill(-1)
  }

  add(text: string, number: number, classAt: (text: string, at: number) => number): void {
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const by = classAt(text, i)
      state = this.#child(state, by) || this.#grow(state, by)
    }
    this.#word[state] = number
  }

  #child(state: number, by: number): number {
    let child = this.#firstChild[state] ?? 0
    while (child !== 0 && this.#by[child] !== by) child = this.#sibling[child] ?? 0
    return child
  }

  #grow(state: number, by: number): number {
    const child = this.#states++
    this.#by[child] = by
    this.#sibling[child] = this.#firstChild[state] ?? 0
    this.#firstChild[state] = child
    return child
  }

  /** In breadth, so that the dense states are the first, with the ways of failure. */
  linked(width: number): Omit<Automaton, 'classes' | 'rare' | 'width'> {
    const size = this.#states
    const order = this.#inBreadth()
    const renamed = new Int32Array(size)
    order.forEach((old, state) => (renamed[old] = state))
    const move = (from: Int32Array) => Int32Array.from(order, old => renamed[from[old] ?? 0] ?? 0)
    const out = {
      firstChild: move(this.#firstChild),
      sibling: move(this.#sibling),
      by: Uint8Array.from(order, old => this.#by[old] ?? 0),
      word: Int32Array.from(order, old => this.#word[old] ?? -1),
      fail: new Int32Array(size),
      shorter: new Int32Array(size),
    }
    const dense = Math.min(size, DENSE_MAX)
    const goals = new Int32Array(dense * width)
    for (let state = 0; state < size; state++) {
      if (state < dense)
        goals.copyWithin(state * width, (out.fail[state] ?? 0) * width, ((out.fail[state] ?? 0) + 1) * width)
      linkChildren(state, out, { goals, dense, width })
    }
    return { ...out, dense, goals }
  }

  #inBreadth(): Int32Array {
    const order = new Int32Array(this.#states)
    let end = 1
    for (let at = 0; at < end; at++)
      for (let child = this.#firstChild[order[at] ?? 0] ?? 0; child !== 0; child = this.#sibling[child] ?? 0)
        order[end++] = child
    return order
  }
}

type Links = Pick<Automaton, 'firstChild' | 'sibling' | 'by' | 'word' | 'fail' | 'shorter'>
type Rows = Pick<Automaton, 'goals' | 'dense' | 'width'>

/** Its own ways of failure are known: they lead to states nearer to the root. */
function linkChildren(state: number, links: Links, rows: Rows): void {
  const { firstChild, sibling, by, word, fail, shorter } = links
  for (let child = firstChild[state] ?? 0; child !== 0; child = sibling[child] ?? 0) {
    const to = state === 0 ? 0 : step({ ...links, ...rows }, fail[state] ?? 0, by[child] ?? 0)
    fail[child] = to
    shorter[child] = (word[to] ?? -1) >= 0 ? to : (shorter[to] ?? 0)
    if (state < rows.dense) rows.goals[state * rows.width + (by[child] ?? 0)] = child
  }
}

type Steps = Pick<Automaton, 'goals' | 'dense' | 'width' | 'firstChild' | 'sibling' | 'by' | 'fail'>

/** Where a sign of this class leads. Each fall undoes a step that was taken before: a text is read in linear time. */
function step({ goals, dense, width, firstChild, sibling, by, fail }: Steps, state: number, sign: number): number {
  for (;;) {
    if (state < dense) return goals[state * width + sign] ?? 0
    let child = firstChild[state] ?? 0
    while (child !== 0 && by[child] !== sign) child = sibling[child] ?? 0
    if (child !== 0) return child
    state = fail[state] ?? 0
  }
}

/**
 * Tells each word that stands in the text, and where it ends. The steps are written out: this is where screening spends its time.
 */
export function scan(automaton: Automaton, text: string, tell: (word: number, end: number) => void): void {
  const { classes, rare, word, shorter, goals, dense, width, firstChild, sibling, by, fail } = automaton
  let state = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const sign = code < 128 ? classes[code]! : (rare.get(code) ?? 0) // `!`: the table has 128 places.
    for (;;) {
      if (state < dense) {
        state = goals[state * width + sign]! // `!`: each dense state has a row.
        break
      }
      let child = firstChild[state]! // `!`: here and below, states are places of these tables.
      while (child !== 0 && by[child] !== sign) child = sibling[child]!
      if (child !== 0) {
        state = child
        break
      }
      state = fail[state]!
    }
    for (let at = word[state]! >= 0 ? state : shorter[state]!; at !== 0; at = shorter[at]!) tell(word[at]!, i + 1)
  }
}
