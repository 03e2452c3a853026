import type { Step, Trouble } from './types.ts'

type More = { readonly detail?: string | undefined; readonly reply?: Trouble['reply']; readonly lasting?: boolean }

/** Opening a connection has many ways to fail; each ends it. Caught in opening.ts, and an answer from there on. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly trouble: Trouble

  constructor(at: Step, why: Trouble['why'], { detail, reply, lasting = false }: More = {}) {
    super(`${why} at ${at}`)
    this.trouble = troubleOf(at, why, { detail, reply, lasting })
  }
}

export function troubleOf(at: Step, why: Trouble['why'], { detail, reply, lasting = false }: More = {}): Trouble {
  return { at, why, lasting, ...(reply && { reply }), ...(detail !== undefined && { detail }) }
}
