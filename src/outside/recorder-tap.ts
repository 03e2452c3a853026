/**
 * One ear on everything that belongs to a page: its frames, wherever they run, and its workers. Each is held by the
 * browser until we listen, so nothing is said before. The protocol's nested form is used, because playwright keeps the
 * flat one for itself.
 */

import type { CDPSession, Page } from 'playwright-core'
import type { Ground } from '#base/recording.ts'

/** One target, and how to speak with it. */
export type Ear = {
  readonly ground: Ground
  /** Of the worker or frame, as it was when it began. */
  readonly url: string
  send(method: string, params?: object): Promise<Record<string, unknown>>
}
/** Who hears. */
type Hearer = {
  /** What is to be heard of a new target, before it runs. */
  begins(ear: Ear): Promise<unknown>
  said(ear: Ear, method: string, params: Record<string, unknown>): void
  /** Resolves when a new target runs; never where it is gone before. */
  runs(running: Promise<unknown>): void
}

type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly result?: Record<string, unknown>
}
type Attached = {
  readonly sessionId: string
  readonly targetInfo: { readonly type: string; readonly url: string }
}

const GROUNDS: Readonly<Record<string, Ground>> = {
  page: 'page',
  iframe: 'iframe',
  worker: 'worker',
  shared_worker: 'shared-worker',
  service_worker: 'service-worker',
}
const groundOf = (type: string): Ground => GROUNDS[type] ?? 'other'

const FOLLOW = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false }
const ATTACHED = 'Target.attachedToTarget'
const TOLD = 'Target.receivedMessageFromTarget'

/** Listens to a page from now on, and to each new target before it runs. */
export async function tapPage(page: Page, events: readonly string[], hearer: Hearer): Promise<readonly Ear[]> {
  const session = await page.context().newCDPSession(page)
  const ears: Ear[] = []
  const root: Ear = { ground: 'page', url: page.url(), send: sendBy(session) }
  ears.push(root)
  const hear = listener(root, ears, hearer)
  for (const event of [...events, ATTACHED, TOLD])
    session.on(event as 'Target.attachedToTarget', params => hear(event, params as unknown as Record<string, unknown>)) // Any event: its shape is the protocol's.
  await hearer.begins(root)
  await root.send('Target.setAutoAttach', FOLLOW)
  return ears
}

/**
 * Shared workers belong to no page: the browser itself is asked, for this context only. It does not hold them, so what
 * one asks for in its first moment may be missed; the recorder's own way out sees it all the same.
 */
export async function tapShared(page: Page, hearer: Hearer): Promise<() => Promise<void>> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  const own = await contextOf(page)
  if (!session || own === undefined) return async () => {}
  const root: Ear = { ground: 'other', url: '', send: sendBy(session) }
  const hear = listener(root, [], hearer)
  for (const event of [ATTACHED, TOLD] as const)
    session.on(event, params => hear(event, params as unknown as Record<string, unknown>)) // As above.
  session.on('Target.targetCreated', ({ targetInfo: { type, browserContextId, targetId } }) => {
    if (type !== 'shared_worker' || browserContextId !== own) return
    root.send('Target.attachToTarget', { targetId, flatten: false }).catch(() => {}) // It is gone already.
  })
  await root.send('Target.setDiscoverTargets', { discover: true })
  return () => session.detach().catch(() => {})
}

async function contextOf(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.detach()
  return targetInfo.browserContextId
}

const sendBy =
  (session: CDPSession): Ear['send'] =>
  async (method, params = {}) =>
    (await session.send(method as 'Target.getTargets', params)) as unknown as Record<string, unknown> // Any method: its shape is the protocol's.

/** Hears one target and those below it. */
function listener(ear: Ear, ears: Ear[], hearer: Hearer): (method: string, params: Record<string, unknown>) => void {
  const below = new Map<string, (message: Message) => void>()
  return (method, params) => {
    if (method === ATTACHED) {
      const it = params as unknown as Attached // As the protocol has it.
      const child = childOf(ear, it)
      const hear = listener(child.ear, ears, hearer)
      below.set(it.sessionId, message => child.take(message) || hear(message.method ?? '', message.params ?? {}))
      hearer.runs(start(child.ear, ears, hearer))
      return
    }
    if (method !== TOLD) return hearer.said(ear, method, params)
    const { sessionId, message } = params as { sessionId: string; message: string }
    below.get(sessionId)?.(JSON.parse(message) as Message) // As above.
  }
}

async function start(ear: Ear, ears: Ear[], hearer: Hearer): Promise<void> {
  ears.push(ear)
  const ready = [hearer.begins(ear), ear.send('Target.setAutoAttach', FOLLOW)]
  await Promise.allSettled([...ready, ear.send('Runtime.runIfWaitingForDebugger')])
  await ear.send('Runtime.evaluate', { expression: '0' }) // Answered once it runs: a worker begins late on a busy machine.
}

/** Speaks to a target through the one above it, and knows its answers among what it says. */
function childOf(above: Ear, { sessionId, targetInfo }: Attached): { ear: Ear; take(message: Message): boolean } {
  const waiting = new Map<number, (result: Record<string, unknown>) => void>()
  let last = 0
  const send: Ear['send'] = (method, params = {}) => {
    const id = ++last
    const answered = new Promise<Record<string, unknown>>(resolve => waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    return above.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered)
  }
  const take = ({ id, result }: Message) => {
    if (id === undefined) return false
    waiting.get(id)?.(result ?? {})
    return waiting.delete(id)
  }
  return { ear: { ground: groundOf(targetInfo.type), url: targetInfo.url, send }, take }
}
