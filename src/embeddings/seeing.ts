/** One look at a page: by a browser, which sees what a visitor sees; without one, by what its source says. */

import { EMBED_SOURCE_MAX_BYTES, EMBED_VISIT_MAX_MS } from '#base/limits.ts'
import type { Reach } from '#base/reach.ts'
import type { House } from '#store/house.ts'
import { LOOK } from './look.ts'
import { sourceOf } from './source.ts'
import type { Embedding, LookedBy, Seen } from './types.ts'

export type Sight =
  | { readonly by: LookedBy; readonly seen: Seen }
  | { readonly by: LookedBy; readonly seen?: undefined; readonly why: string }

const WIDTH = 1280
const SETTLE_MS = 700

export async function see(house: House, { pageUrl, form }: Embedding, reach: Reach): Promise<Sight> {
  const action = `${house.publicUrl}/f/${form}`
  const ask = `() => (${LOOK})(${JSON.stringify(action)})`
  const asking = { timeoutMs: EMBED_VISIT_MAX_MS, settleMs: SETTLE_MS, width: WIDTH, reach, ask }
  const visited = await house.outside.browser.visit(pageUrl, asking)
  if (!visited.ok)
    return visited.refusal === 'no-browser'
      ? readSource(house, pageUrl, action, reach)
      : without('browser', visited.refusal)
  const { status, told } = visited.value
  if (status >= 400) return without('browser', String(status))
  return told === undefined ? without('browser', 'broken') : { by: 'browser', seen: told as Seen } // As LOOK answers.
}

async function readSource(house: House, pageUrl: string, action: string, reach: Reach): Promise<Sight> {
  const fetched = await house.outside.fetch(pageUrl, {
    maxBytes: EMBED_SOURCE_MAX_BYTES,
    timeoutMs: EMBED_VISIT_MAX_MS,
    redirects: 5,
    accept: 'text/html',
    reach,
  })
  if (!fetched.ok) return without('source', fetched.refusal)
  const { status, bytes, url } = fetched.value
  if (status >= 400) return without('source', String(status))
  return { by: 'source', seen: sourceOf(Buffer.from(bytes).toString('utf8'), url, action) }
}

const without = (by: LookedBy, why: string): Sight => ({ by, why })
