/** Waiting that ends: with the time, or when somebody calls. */

/** A sleep that others may end, also before it has begun. */
export class Nap {
  #isAwake = false
  #wake = () => {}

  /** Whoever naps next, or just now, does not. */
  get isRoused(): boolean {
    return this.#isAwake
  }

  rouse(): void {
    this.#isAwake = true
    this.#wake()
  }

  async take(ms: number): Promise<void> {
    if (!this.#isAwake)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, ms)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    this.#isAwake = false
  }
}

/** Resolves when the work is done or the time is over, whichever is first: what is silent holds nobody up. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), ms)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

/** Each to its end, also where one of them fails, which is told then: what shares a connection is over before that goes back. */
export async function allDone(works: readonly Promise<unknown>[]): Promise<void> {
  for (const done of await Promise.allSettled(works)) if (done.status === 'rejected') throw done.reason
}
