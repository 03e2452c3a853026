/**
 * Eyes and a hand on one page: what asks about cookies on it, in the page itself or in a frame of somebody else's, and a click
 * where a person would click. It looks from a world in which nothing of the page's scripts is, also behind roots that they
 * closed.
 */

import type { CDPSession, Page } from 'playwright-core'
import { SCAN_ACT_MAX_MS } from '#base/limits.ts'
import type { BannerSeen, BoxOnBanner } from '#base/scanning.ts'
import { LINKS, LOOK, POINT, STILL } from './scan-look.ts'
import { type Act, SCAN_WORDS } from './scan-words.ts'

export type Given = { readonly refuse?: string | undefined; readonly accept?: string | undefined }
export type Sight = {
  readonly acts: Partial<Readonly<Record<Act, number>>>
  readonly boxes: readonly (BoxOnBanner & { readonly id: number })[]
  readonly wayBack?: number
  readonly banner?: BannerSeen
}
export type Eye = {
  /** The question and the way back, wherever they are. */
  look(): Promise<Seen | undefined>
  links(): Promise<readonly string[]>
  /** Until nothing on the page moves any more. */
  still(): Promise<void>
  /** To the end of the page and back, as somebody who reads. */
  scroll(): Promise<void>
}
export type Seen = Sight & {
  /** False where it cannot be hit: something lies over it, or it is not drawn. */
  click(id: number): Promise<boolean>
}

type Ground = { readonly session: CDPSession; readonly frameId: string; readonly contextId: number }
const FRAMES_MAX = 20
const STILL_EVERY_MS = 120
const STILL_LOOKS_MAX = 12
const SCROLLS_MAX = 12
const POINTS_MAX = 4

export function openEye(page: Page, given: Given): Eye {
  let isStuck = false // A page that did not answer once is not asked again.
  const asked = async <T>(ask: () => Promise<T>, without: T): Promise<T> => {
    if (isStuck) return without
    const late = () => {
      isStuck = true
      return without
    }
    return soon(ask(), without, late)
  }
  return {
    look: () => asked(() => lookAt(page, given), undefined),
    links: () => asked(() => linksOf(page), []),
    still: () => asked(() => standStill(page), undefined),
    scroll: () => asked(() => scroll(page), undefined),
  }
}

/** The page first; a frame only where the page itself asks nothing. */
async function lookAt(page: Page, given: Given): Promise<Seen | undefined> {
  const main = await groundOf(await page.context().newCDPSession(page))
  const own = await seeIn(page, main, given, async () => ({ x: 0, y: 0 }))
  if (own?.banner) return own
  for (const frame of page.frames().slice(1, FRAMES_MAX)) {
    const session = await page
      .context()
      .newCDPSession(frame)
      .catch(() => undefined) // Of the same process as the page.
    if (!session) continue
    const element = await frame.frameElement()
    const place = async () => (await element.boundingBox()) ?? { x: 0, y: 0 }
    const seen = await seeIn(page, await groundOf(session), given, place).catch(() => undefined)
    if (seen?.banner) return seen
  }
  return own
}

async function groundOf(session: CDPSession): Promise<Ground> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const frameId = frameTree.frame.id
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'scan' })
  return { session, frameId, contextId: executionContextId }
}

async function seeIn(
  page: Page,
  ground: Ground,
  given: Given,
  place: () => Promise<{ x: number; y: number }>,
): Promise<Seen | undefined> {
  const closed = await closedRootsIn(ground)
  const asked = [SCAN_WORDS, { refuse: given.refuse ?? '', accept: given.accept ?? '' }].map(value => ({ value }))
  const sight = (await call(ground, LOOK, [...asked, ...closed.map(objectId => ({ objectId }))])) as Sight | undefined // As LOOK answers.
  return sight && { ...sight, click: id => soon(clickOn(page, ground, place, id), false) }
}

async function call(
  { session, contextId }: Ground,
  program: string,
  args: readonly ({ readonly value: unknown } | { readonly objectId: string })[],
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: program,
    executionContextId: contextId,
    arguments: [...args],
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

type Node = {
  readonly backendNodeId: number
  readonly shadowRootType?: string
  readonly children?: readonly Node[]
  readonly shadowRoots?: readonly Node[]
}
const CLOSED_MAX = 50

/** Roots that are closed to scripts are not closed to the browser. */
async function closedRootsIn({ session, contextId }: Ground): Promise<readonly string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const found: number[] = []
  const walk = (node: Node): void => {
    if (node.shadowRootType === 'closed') found.push(node.backendNodeId)
    for (const it of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(it)
  }
  walk(root)
  const resolved = await Promise.allSettled(
    found
      .slice(0, CLOSED_MAX)
      .map(backendNodeId => session.send('DOM.resolveNode', { backendNodeId, executionContextId: contextId })),
  )
  return resolved.flatMap(it => (it.status === 'fulfilled' ? (it.value.object.objectId ?? []) : []))
}

async function clickOn(
  page: Page,
  ground: Ground,
  place: () => Promise<{ x: number; y: number }>,
  id: number,
): Promise<boolean> {
  const point = await pointOf(page, ground, id)
  if (!point) return false
  const { x, y } = await place()
  await page.mouse.click(x + point.x, y + point.y)
  await page.waitForTimeout(STILL_EVERY_MS)
  await page.waitForLoadState('load', { timeout: SCAN_ACT_MAX_MS }).catch(() => {}) // It is looked at as far as it came.
  return true
}

/** What is still being drawn is looked for again. */
async function pointOf(page: Page, ground: Ground, id: number) {
  for (let look = 1; ; look++) {
    const point = (await call(ground, POINT, [{ value: id }])) as { x: number; y: number } | undefined // As POINT answers.
    if (point || look === POINTS_MAX) return point
    await page.waitForTimeout(STILL_EVERY_MS)
  }
}

async function linksOf(page: Page): Promise<readonly string[]> {
  const ground = await groundOf(await page.context().newCDPSession(page))
  return (await call(ground, LINKS, [])) as readonly string[] // As LINKS answers.
}

async function standStill(page: Page): Promise<void> {
  let before = ''
  for (let look = 0; look < STILL_LOOKS_MAX; look++) {
    const now = await stillness(page).catch(() => '') // It is on its way elsewhere.
    if (now !== '' && now === before && now.startsWith('complete')) return
    before = now
    await page.waitForTimeout(STILL_EVERY_MS)
  }
}

const stillness = async (page: Page) =>
  String(await call(await groundOf(await page.context().newCDPSession(page)), STILL, []))

async function scroll(page: Page): Promise<void> {
  const ground = await groundOf(await page.context().newCDPSession(page))
  for (let step = 1; step <= SCROLLS_MAX; step++)
    if (await call(ground, SCROLL, [{ value: step }])) await page.waitForTimeout(STILL_EVERY_MS / 2)
    else break
  await call(ground, SCROLL, [{ value: 0 }])
}

/** Whether there was more of it. A page that grows without end is followed for so many steps. */
const SCROLL = `step => {
  const before = scrollY
  scrollTo({ top: step === 0 ? 0 : before + innerHeight * 0.9, behavior: 'instant' })
  return scrollY > before
}`

/** A page that is busy for ever answers nothing. */
async function soon<T>(answer: Promise<T>, without: T, late = () => without): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<T>(done => {
    timer = setTimeout(() => done(late()), SCAN_ACT_MAX_MS)
  })
  return Promise.race([answer.catch(() => without), over]).finally(() => clearTimeout(timer))
}
