/**
 * The world in small, for the demo and for tests: pages at names that nobody can own (`.example`, RFC 6761) are answered
 * from here, everything else by the world itself. Where nothing else is said, such a page is a short notice, and such a
 * picture is grey.
 */

import type { Fetch, Fetched, Outside } from '#base/outside.ts'
import { yes } from '#base/result.ts'

export type ExamplePage = {
  readonly status?: number
  readonly media?: string
  readonly text: string
  readonly to?: string
}

const isExample = (url: string) =>
  URL.canParse(url) && /^https?:\/\/(?:[a-z0-9-]+\.)+example(?::\d+)?\//i.test(new URL(url).href)

/** `pages` by address; a test changes it while it runs. */
export function withExamples(world: Outside, pages: ReadonlyMap<string, ExamplePage> = new Map()): Outside {
  const fetch: Fetch = async (url, asking) => {
    if (!isExample(url)) return world.fetch(url, asking)
    const page = pages.get(url)
    if (page?.to !== undefined && asking.redirects)
      return fetch(page.to, { ...asking, redirects: asking.redirects - 1 })
    if (!page && asking.accept?.startsWith('image/')) return yes(pictureAt(url))
    return yes(answer(url, page ?? { text: noticeOf(url) }))
  }
  return { ...world, fetch }
}

/** One grey pixel, which takes whatever size its place has (GIF89a). */
const GREY = Buffer.from('R0lGODdhAQABAIAAAJyjr5yjrywAAAAAAQABAAACAkQBADs=', 'base64')
const pictureAt = (url: string): Fetched => ({ status: 200, media: 'image/gif', headers: {}, bytes: GREY, url })

function answer(url: string, { status = 200, media = 'text/html', text }: ExamplePage): Fetched {
  return { status, media, headers: { 'content-type': media }, bytes: Buffer.from(text), url }
}

const noticeOf = (url: string) =>
  `<!doctype html><html lang="en"><title>Privacy notice</title><p>How ${new URL(url).hostname} handles what you tell us.</p></html>\n`
