/**
 * What a visitor does to allow what they want: clicks that are counted. First on the first layer; where the answer is not there,
 * behind it; where nothing asks, by the way back to one's choice.
 */

import type { Page } from 'playwright-core'
import type { BannerSeen, ScanLetter, ScanState } from '#base/scanning.ts'
import type { Eye, Seen } from './scan-eye.ts'
import type { Act } from './scan-words.ts'

/** All, nothing, or one class alone. */
export type Wish = 'all' | 'none' | ScanLetter

export const WISHES: Readonly<Record<ScanState, Wish | undefined>> = {
  undecided: undefined,
  refused: 'none',
  second: undefined, // It comes after a refusal.
  p: 'p',
  f: 'f',
  t: 't',
  x: 'x',
  all: 'all',
  withdrawn: 'none',
  gpc: 'all',
}

export type Chosen = {
  readonly done: boolean
  readonly actions: number
  readonly why?: string
  readonly banner?: BannerSeen
  readonly inner?: BannerSeen
}

export const NOTHING_ASKS = 'Nothing on the page asks, and no way leads to a choice.'
const WAIT_EVERY_MS = 250
const CLICKS_MAX = 12
const DIRECT: Readonly<Partial<Record<Wish, Act>>> = { all: 'accept', none: 'refuse' }

/** Waits for the question as long as `waitMs`: some come late. */
export async function seeBanner(page: Page, eye: Eye, waitMs: number): Promise<Seen | undefined> {
  const endsAt = performance.now() + waitMs
  for (;;) {
    await eye.still()
    const seen = await eye.look()
    if (seen?.banner || performance.now() >= endsAt) return seen
    await page.waitForTimeout(WAIT_EVERY_MS)
  }
}

/** On a page that stands. */
export async function choose(page: Page, eye: Eye, wish: Wish, waitMs: number): Promise<Chosen> {
  const seen = await seeBanner(page, eye, waitMs)
  if (!seen) return { done: false, actions: 0, why: 'The page could not be looked at.' }
  const first = await answer(eye, seen, wish, 0)
  if (first.done || seen.banner) return { ...first, ...(seen.banner && { banner: seen.banner }) }
  if (seen.wayBack === undefined) return { done: false, actions: 0, why: NOTHING_ASKS }
  return { ...(await byWayBack(eye, seen, wish)) }
}

/** From a page on which the choice was made already. */
export async function changeMind(page: Page, eye: Eye, wish: Wish, waitMs: number): Promise<Chosen> {
  const seen = await seeBanner(page, eye, 0)
  if (seen?.wayBack === undefined) {
    const late = waitMs > 0 ? await lateWayBack(page, eye, waitMs) : undefined
    if (!late) return { done: false, actions: 0, why: 'There is no way back to the choice on the page.' }
    return byWayBack(eye, late, wish)
  }
  return byWayBack(eye, seen, wish)
}

async function lateWayBack(page: Page, eye: Eye, waitMs: number): Promise<Seen | undefined> {
  const endsAt = performance.now() + waitMs
  while (performance.now() < endsAt) {
    await page.waitForTimeout(WAIT_EVERY_MS)
    const seen = await eye.look()
    if (seen?.wayBack !== undefined) return seen
  }
  return undefined
}

async function byWayBack(eye: Eye, seen: Seen, wish: Wish): Promise<Chosen> {
  if (seen.wayBack === undefined || !(await seen.click(seen.wayBack)))
    return { done: false, actions: 0, why: 'The way back to the choice cannot be clicked.' }
  await eye.still()
  const opened = await eye.look()
  if (!opened?.banner) return { done: false, actions: 1, why: 'The way back leads to no choice.' }
  return answer(eye, opened, wish, 1)
}

/** On the layer that is open, or the one behind it. */
async function answer(eye: Eye, seen: Seen, wish: Wish, before: number): Promise<Chosen> {
  const act = DIRECT[wish]
  if (act && seen.acts[act] !== undefined) {
    if (await seen.click(seen.acts[act])) return settled(eye, before + 1)
    return {
      done: false,
      actions: before,
      why: `The button that would ${act} cannot be clicked: something lies over it, or it is not drawn.`,
    }
  }
  const onLayer = await tick(eye, seen, wish, before)
  if (onLayer) return onLayer
  if (seen.acts.choose === undefined)
    return { done: false, actions: before, why: `No control was found by which to ${says(wish)}.` }
  if (!(await seen.click(seen.acts.choose)))
    return { done: false, actions: before, why: 'The control that leads to the classes cannot be clicked.' }
  await eye.still()
  const inner = await eye.look()
  if (!inner?.banner) return { done: false, actions: before + 1, why: 'Behind the first layer no classes were found.' }
  const direct = act && inner.acts[act]
  if (direct !== undefined && (await inner.click(direct)))
    return { ...(await settled(eye, before + 2)), inner: inner.banner }
  const ticked = await tick(eye, inner, wish, before + 1)
  if (ticked) return { ...ticked, inner: inner.banner }
  return {
    done: false,
    actions: before + 1,
    why: `Behind the first layer nothing was found by which to ${says(wish)}.`,
    inner: inner.banner,
  }
}

const says = (wish: Wish) =>
  ({ all: 'allow everything', none: 'refuse everything' })[wish as 'all' | 'none'] ?? `allow the class “${wish}” alone`

async function settled(eye: Eye, actions: number): Promise<Chosen> {
  await eye.still()
  return { done: true, actions }
}

/** Boxes as they are wished, then the button that saves. Undefined where that is not to be had here. */
async function tick(eye: Eye, seen: Seen, wish: Wish, before: number): Promise<Chosen | undefined> {
  const save = seen.acts.save
  if (save === undefined) return undefined
  const free = seen.boxes.filter(({ locked, letter }) => !locked && letter !== 'n')
  const isMeant = (letter: string | undefined) => wish === 'all' || letter === wish
  if (wish !== 'none' && !free.some(({ letter }) => isMeant(letter))) return undefined
  let actions = before
  for (const box of free.slice(0, CLICKS_MAX))
    if (box.checked !== isMeant(box.letter)) {
      if (!(await seen.click(box.id))) return { done: false, actions, why: `The box “${box.label}” cannot be clicked.` }
      actions++
    }
  if (!(await seen.click(save)))
    return { done: false, actions, why: 'The button that saves the choice cannot be clicked.' }
  return settled(eye, actions + 1)
}
