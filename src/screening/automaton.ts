/**
 * One automaton for the pieces of words that stand anywhere within them (Aho, Corasick 1975): a text is read once, however many
 * there are. They are few, for nearly every phrase begins where a word begins (beginnings.ts), so each state has a row of goals
 * for every sign, and there is no way of failure left to walk.
 */

export type Automaton = {
  /** The class of each sign below 128; others are in `rare`. 0 is a sign that no piece has. */
  readonly classes: Uint8Array
  readonly rare: ReadonlyMap<number, number>
  readonly width: number
  readonly goals: Int32Array
  /** The piece that ends in a state, or -1; and the next state on the way of failure in which one ends, or 0. */
  readonly piece: Int32Array
  readonly shorter: Int32Array
}

const CLASSES_MAX = 256

/** @param pieces each different; the number of a piece is its place. */
export function buildAutomaton(pieces: readonly string[]): Automaton {
  const { classes, rare, width } = classesOf(pieces)
  const states = pieces.reduce((sum, piece) => sum + piece.length, 1)
  const goals = new Int32Array(states * width)
  const piece = new Int32Array(states).fill(-1)
  let last = 0
  pieces.forEach((text, number) => {
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const at = state * width + classOf(classes, rare, text.charCodeAt(i))
      state = goals[at] || (goals[at] = ++last)
    }
    piece[state] = number
  })
  return { classes, rare, width, goals, piece, shorter: linked(goals, piece, width) }
}

function classesOf(pieces: readonly string[]): Pick<Automaton, 'classes' | 'rare' | 'width'> {
  const classes = new Uint8Array(128)
  const rare = new Map<number, number>()
  let width = 1
  for (const text of pieces)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (classOf(classes, rare, code) !== 0) continue
      if (width >= CLASSES_MAX)
        throw new Error('the lexicons have more different signs within words than an automaton can tell apart')
      if (code < 128) classes[code] = width++
      else rare.set(code, width++)
    }
  return { classes, rare, width }
}

function classOf(classes: Uint8Array, rare: ReadonlyMap<number, number>, code: number): number {
  return code < 128 ? (classes[code] ?? 0) : (rare.get(code) ?? 0)
}

/** In breadth: where a row has no goal it takes that of its way of failure, which is nearer to the root and so complete. */
function linked(goals: Int32Array, piece: Int32Array, width: number): Int32Array {
  const fail = new Int32Array(piece.length)
  const shorter = new Int32Array(piece.length)
  const queue = [0]
  for (const state of queue)
    for (let sign = 0; sign < width; sign++) {
      const beside = state === 0 ? 0 : (goals[(fail[state] ?? 0) * width + sign] ?? 0)
      const child = goals[state * width + sign] ?? 0
      if (child === 0) goals[state * width + sign] = beside
      else {
        fail[child] = beside
        shorter[child] = (piece[beside] ?? -1) >= 0 ? beside : (shorter[beside] ?? 0)
        queue.push(child)
      }
    }
  return shorter
}

/** Tells each piece that stands in ` word `. */
export function scan(automaton: Automaton, text: string, tell: (piece: number) => void): void {
  const { classes, rare, piece, shorter, goals, width } = automaton
  let state = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const sign = code < 128 ? classes[code]! : (rare.get(code) ?? 0) // `!`: here and below, all are places of these tables.
    state = goals[state * width + sign]!
    for (let at = piece[state]! >= 0 ? state : shorter[state]!; at !== 0; at = shorter[at]!) tell(piece[at]!)
  }
}
