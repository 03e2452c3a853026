/**
 * What the letters lead to of those who agreed to be measured: opens, and clicks on links that lead by way of us. Where a
 * link leads is found in the run's own words; what happened is gathered and written many at once, by a turn that asks
 * again whether whoever it is about still agrees. Of whoever does not, nothing is kept [CK-03].
 */

import type { KeyObject } from 'node:crypto'
import { BACK_FLUSH_MS, MEASURED_RUNS_KNOWN_MAX } from '#base/limits.ts'
import { targetsTogether } from '#content/measured-rules.ts'
import type { House } from '#store/house.ts'
import { Together } from '#store/together.ts'
import type { AccountId } from '#store/turn.ts'
import { openTarget } from '#wire/measured-target.ts'
import { readShortCode, type ShortRef } from '#wire/short-link.ts'
import { readMeasureToken } from '#wire/token.ts'
import { writeEngagements } from './engagement.ts'
import * as store from './engagement-store.ts'
import { type Asked, machineOf } from './machine-rules.ts'
import type { Happening } from './types.ts'

type Maybe<T> = T | Promise<T>

/** A run, as links know it. */
export type KnownRun = {
  readonly account: AccountId
  readonly run: string
  /** By the number of the link less one; null where the link carries its target. */
  readonly targets: readonly (string | null)[]
  /** In the same order: how many links its letter has, itself among them. */
  readonly beside: readonly number[]
  readonly isShort: boolean
  readonly frozen: number
}

/** Whether an answer may take a wait, or is to be had at once: then there is none where something has to be read first. */
export type Patience = 'waits' | 'at-once'

type Ref = { readonly run: number; readonly seq: number }
type Followed = { readonly ref: Ref; readonly run: KnownRun; readonly token: string; readonly link: string }

const after = <T>(wait: Promise<void> | undefined, value: T): Maybe<T> => (wait ? wait.then(() => value) : value)

export class Measuring {
  readonly #house: House
  readonly #key: KeyObject
  /** What is being read is a promise; what is known is not, and costs nobody a wait. */
  readonly #runs = new Map<number, Maybe<KnownRun | undefined>>()
  readonly #happenings: Together<Happening, void>

  constructor(house: House) {
    this.#house = house
    this.#key = house.keys.key('link')
    this.#happenings = new Together(items => writeEngagements(house, items), { gatherMs: BACK_FLUSH_MS })
  }

  /** Where the link leads, if it is one of ours. `link` as it was in the address: a number, and maybe a sealed target. */
  clicked(token: string, link: string, asked: Asked, patience: Patience = 'waits'): Maybe<string | undefined> {
    return this.#of(token, patience, (ref, run) => this.#follow({ ref, run, token, link }, asked))
  }

  /** Where the short link of a text leads. Every code reads as something: it is ours if there is such a text, and such a link in it. */
  async followed(code: string, asked: Asked): Promise<string | undefined> {
    const ref = readShortCode(this.#house.keys.key('measure'), code)
    const run = ref && (await this.#reaching(ref))
    if (!ref || !run?.isShort || ref.seq < 1 || ref.seq > run.frozen) return undefined
    const target = run.targets[ref.link - 1]
    if (typeof target !== 'string') return undefined
    await this.#note(ref, run, { kind: 'clicked', link: ref.link }, asked)
    return target
  }

  /** The run, as it is known, or read again where more may have been frozen into it since. */
  async #reaching({ run: number, seq }: ShortRef): Promise<KnownRun | undefined> {
    const known = await this.#run(number)
    if (!known?.isShort || seq <= known.frozen) return known
    this.#runs.delete(number)
    return this.#run(number)
  }

  /** Whether the picture is one of ours. */
  opened(token: string, asked: Asked, patience: Patience = 'waits'): Maybe<true | undefined> {
    const open = (ref: Ref, run: KnownRun) =>
      after(this.#note(ref, run, { kind: 'opened', link: 0 }, asked), true as const)
    return this.#of(token, patience, open)
  }

  /** All that happened so far is written. */
  settle(): Promise<void> {
    return this.#happenings.settle()
  }

  #of<T>(
    token: string,
    patience: Patience,
    use: (ref: Ref, run: KnownRun) => Maybe<T | undefined>,
  ): Maybe<T | undefined> {
    const isHasty = patience === 'at-once'
    const ref = isHasty && this.#happenings.isFull ? undefined : readMeasureToken(this.#key, token)
    const run = ref && (isHasty ? this.#runs.get(ref.run) : this.#run(ref.run))
    if (!ref || !run || (isHasty && run instanceof Promise)) return undefined
    return run instanceof Promise ? run.then(it => it && use(ref, it)) : use(ref, run)
  }

  #follow({ ref, run, token, link }: Followed, asked: Asked): Maybe<string | undefined> {
    const [number = '', sealed] = link.split('/', 2)
    const nth = /^[1-9]\d{0,4}$/.test(number) ? Number(number) : 0
    const target = this.#targetOf(run, token, nth, sealed)
    return target === undefined ? undefined : after(this.#note(ref, run, { kind: 'clicked', link: nth }, asked), target)
  }

  /** Nobody waits for the writing, as long as there is room for what is not written. */
  #note(ref: Ref, run: KnownRun, what: Pick<Happening, 'kind' | 'link'>, asked: Asked): Promise<void> | undefined {
    const { account, run: id, beside } = run
    const atMs = this.#house.clock.nowMs()
    const machine = machineOf(asked) ?? null
    const happening = { account, run: id, seq: ref.seq, ...what, links: beside[what.link - 1] ?? 0, machine, atMs }
    return this.#happenings.isFull ? this.#happenings.add(happening) : this.#happenings.bring(happening)
  }

  #targetOf({ targets }: KnownRun, token: string, nth: number, sealed: string | undefined): string | undefined {
    const known = targets[nth - 1]
    if (known !== null) return sealed === undefined ? known : undefined
    const key = this.#house.keys.key('measure')
    const target = sealed === undefined ? undefined : openTarget(key, { token: token.toLowerCase(), link: nth }, sealed)
    return target === undefined ? undefined : locationOf(target)
  }

  /** A run's words never change: they are read once. */
  #run(number: number): Maybe<KnownRun | undefined> {
    const known = this.#runs.get(number)
    if (known) return known
    if (this.#runs.size >= MEASURED_RUNS_KNOWN_MAX) this.#forgetOldest()
    const found = this.#read(number)
    this.#runs.set(number, found)
    found.then(
      run => (run ? this.#runs.set(number, run) : this.#runs.delete(number)),
      () => this.#runs.delete(number),
    )
    return found
  }

  async #read(number: number): Promise<KnownRun | undefined> {
    const found = await store.findRunContent(this.#house, number)
    if (!found) return undefined
    const { contents, ...run } = found
    const together = targetsTogether(contents, this.#house.publicUrl)
    const targets = together.flat()
    const beside = together.flatMap(own => own.map(() => own.length))
    return {
      ...run,
      beside,
      targets: targets.map(target => (target === null ? null : (locationOf(target) ?? NOWHERE))),
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#runs.keys()
    if (oldest !== undefined) this.#runs.delete(oldest)
  }
}

/** A link of the author's that no browser could follow either. */
const NOWHERE = 'about:blank'

/** The address as a browser would ask for it: one line, of ASCII. */
function locationOf(target: string): string | undefined {
  const url = URL.parse(target)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}
