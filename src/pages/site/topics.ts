/**
 * `om_topics`: what the latest pages were about, kept in the reader's own browser and nowhere else. It holds words of the
 * list that the register publishes for a partner, and no others: what else is written into it is not read [CK-13].
 */

import { INTERESTS_MAX, DAY_MS, SECOND_MS } from '#base/limits.ts'
import { advertsIn } from '#wire/cookie/advertiser.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import type { Registry } from '#wire/cookie/registry.ts'

const NAME = 'om_topics'

/** Of a `Cookie` header, as they stand there. */
export function topicsIn(cookies: string | undefined): readonly string[] {
  const said = (cookies ?? '').split(';').flatMap(pair => {
    const [name = '', value = ''] = pair.trim().split('=', 2)
    return name === NAME ? [value] : []
  })
  return said.length === 1 ? (said[0] ?? '').split('.').slice(0, INTERESTS_MAX) : []
}

/** The whole `Set-Cookie` after a page about this; undefined where nobody may be told, or nothing is new. */
export function topicsCookie(
  { registry, grant }: { readonly registry: Registry; readonly grant: Grant },
  cookies: string | undefined,
  about: readonly string[],
): string | undefined {
  const listed = new Set(advertsIn(registry, grant).flatMap(({ advertiser }) => advertiser.topics))
  const lifetime = registry.entries.find(({ kind, name }) => kind === 'cookie' && name === NAME)?.lifetime
  const had = topicsIn(cookies)
  const topics = [...new Set([...about, ...had])].filter(it => listed.has(it)).slice(0, INTERESTS_MAX)
  if (topics.length === 0 || lifetime?.is !== 'days' || topics.join('.') === had.join('.')) return undefined
  const secure = registry.site.origin.startsWith('https:') ? '; Secure' : ''
  const seconds = (lifetime.days * DAY_MS) / SECOND_MS
  return `${NAME}=${topics.join('.')}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}
