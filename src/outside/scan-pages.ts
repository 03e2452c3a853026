/** Which pages of a site are looked at: those that were named, else the first, the sitemap's, and those that links lead to, nearest first. */

import { SCAN_LINKS_MAX, SCAN_SITEMAP_MAX_BYTES, SCAN_VIEW_MAX_MS } from '#base/limits.ts'
import type { Fetch } from '#base/outside.ts'
import type { Reach } from '#base/reach.ts'

const NOT_PAGES =
  /\.(?:pdf|zip|gz|jpe?g|png|gif|svg|webp|avif|ico|css|m?js|json|xml|txt|csv|mp[34]|webm|woff2?|docx?|xlsx?|pptx?|exe|dmg)$/i
/** Whoever follows these does something. */
const ACTS = /(?:log|sign)[-_]?(?:out|off)|unsubscribe|delete|remove|add[-_]to|\/cart\b|\/wp-admin\b/i

/** A page of this origin, without its fragment; undefined for all else. */
export function pageOf(text: string, origin: string): string | undefined {
  const url = URL.parse(text)
  if (!url || url.origin !== origin || url.username !== '') return undefined
  if (NOT_PAGES.test(url.pathname) || ACTS.test(url.pathname + url.search)) return undefined
  url.hash = ''
  return url.href
}

/** A queue without repetition and with an end. */
export class Frontier {
  readonly #known = new Set<string>()
  readonly #queue: string[] = []
  readonly #origin: string
  constructor(origin: string) {
    this.#origin = origin
  }
  add(urls: readonly string[]): void {
    for (const it of urls) {
      const page = pageOf(it, this.#origin)
      if (page === undefined || this.#known.has(page) || this.#known.size >= SCAN_LINKS_MAX) continue
      this.#known.add(page)
      this.#queue.push(page)
    }
  }
  next(): string | undefined {
    return this.#queue.shift()
  }
  get left(): number {
    return this.#queue.length
  }
}

/** What the sitemap names; nothing where there is none. A sitemap of sitemaps is followed once, into the first. */
export async function sitemapOf(fetch: Fetch, origin: string, reach: Reach): Promise<readonly string[]> {
  const first = await locationsIn(fetch, `${origin}/sitemap.xml`, reach)
  if (!first.isIndex) return first.urls
  const inner = first.urls.find(it => URL.parse(it)?.origin === origin)
  return inner === undefined ? [] : (await locationsIn(fetch, inner, reach)).urls
}

async function locationsIn(
  fetch: Fetch,
  url: string,
  reach: Reach,
): Promise<{ readonly urls: readonly string[]; readonly isIndex: boolean }> {
  const asking = { maxBytes: SCAN_SITEMAP_MAX_BYTES, timeoutMs: SCAN_VIEW_MAX_MS, redirects: 2, reach }
  const found = await fetch(url, asking)
  if (!found.ok || found.value.status !== 200) return { urls: [], isIndex: false }
  const text = Buffer.from(found.value.bytes).toString('utf8')
  const urls = [...text.matchAll(/<loc>\s*([^<\s]{1,2000})\s*<\/loc>/g)].slice(0, SCAN_LINKS_MAX)
  return { urls: urls.map(([, it = '']) => it.replaceAll('&amp;', '&')), isIndex: /<sitemapindex\b/.test(text) }
}
