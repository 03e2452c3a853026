/** MJML to HTML, in a thread that is begun when it is needed and ended when it takes too long or too much. */

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { MJML_HEAP_MIB, MJML_LOAD_MS, MJML_PATIENCE_MS, MJML_WAITING_MAX, SECOND_MS } from '#base/limits.ts'
import type { Masked } from './masked.ts'
import { type MjmlFlaw, readied } from './mjml-rules.ts'
import type { Translated } from './mjml-thread.ts'
import type { Made } from './translate.ts'

/** One after the other: a second one would take the time of the first. */
let last: Promise<unknown> = Promise.resolve()
let waiting = 0
let thread: Promise<Worker> | undefined

export async function fromMjml(masked: Masked, source: string): Promise<Made> {
  const { text, flaws } = readied(masked.text)
  const found = flaws.map(flaw => ({ ...flaw, at: masked.sourceAt(flaw.at) }))
  if (found.length > 0) return { found }
  const answer = await inTurn(text)
  if ('code' in answer) return { found: [{ ...answer, at: 0 }], passing: true }
  if ('notRead' in answer) return { found: [{ code: 'mjml-not-read', at: 0 }] }
  const wrong = answer.wrong.map(({ line, message }): MjmlFlaw => {
    return { code: 'mjml-wrong', at: masked.lineAt(line), about: masked.told(message, source) }
  })
  const html = settled(answer.html)
  return html.includes('<body') ? { found: wrong, html } : { found: [...wrong, { code: 'mjml-not-read', at: 0 }] }
}

/** Its frame as our messages have it: the language is known, and dress.ts says it; what only Outlook reads needs no <noscript>. */
const settled = (html: string) => html.replaceAll(' lang="und" dir="auto"', '').replace(OFFICE, '$1$2$3')
const OFFICE =
  /(<!--\[if mso\]>\s*)<noscript>(\s*<xml>\s*<o:OfficeDocumentSettings>\s*<o:AllowPNG\/>\s*<o:PixelsPerInch>96<\/o:PixelsPerInch>\s*<\/o:OfficeDocumentSettings>\s*<\/xml>\s*)<\/noscript>(\s*<!\[endif\]-->)/

type Stopped = { readonly code: 'mjml-too-much' | 'mjml-busy'; readonly about: string }

async function inTurn(text: string): Promise<Translated | Stopped> {
  if (waiting >= MJML_WAITING_MAX) return { code: 'mjml-busy', about: '' }
  waiting++
  const mine = last.then(() => ask(text)).finally(() => waiting--)
  last = mine.catch(() => {})
  return mine
}

async function ask(text: string): Promise<Translated | Stopped> {
  const worker = await (thread ??= begin())
  const patience = AbortSignal.timeout(MJML_PATIENCE_MS)
  worker.ref()
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
    worker.postMessage(text)
    const [answer] = (await once(worker, 'message', { signal: patience })) as [Translated] // As mjml-thread.ts says it.
    worker.unref()
    return answer
  } catch {
    // Out of time, or out of memory: its thread goes with it.
    thread = undefined
    await worker.terminate()
    return { code: 'mjml-too-much', about: `${MJML_PATIENCE_MS / SECOND_MS} seconds` }
  }
}

async function begin(): Promise<Worker> {
  const worker = new Worker(new URL('mjml-thread.ts', import.meta.url), {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MJML_HEAP_MIB },
  })
  worker.on('error', () => (thread = undefined))
  try {
    await once(worker, 'message', { signal: AbortSignal.timeout(MJML_LOAD_MS) })
  } catch (cause) {
    thread = undefined
    await worker.terminate()
    throw cause
  }
  return worker
}
