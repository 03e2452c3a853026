/** The impossible happened: our mistake, never the user's. It ends the turn it happens in, not the process. */
export class Bug extends Error {
  override readonly name = 'Bug'
}

/** Says what the code relies on: `must(row, 'an insert returns its row')`. */
export function must(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new Bug(`broken promise: ${promise}`)
}

/** The value, which the code around it knows to be there. */
export function sure<T>(value: T | null | undefined, promise: string): T {
  must(value !== null && value !== undefined, promise)
  return value
}

/** Makes a switch exhaustive: a new case that nobody handles is a compile error here. */
export function never(value: never): never {
  throw new Bug(`unhandled case: ${JSON.stringify(value)}`)
}
