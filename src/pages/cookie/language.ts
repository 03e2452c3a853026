/** `om_lang`: the language that somebody chose, in two letters. Negotiated where there is none [CK-02]. */

import type { Registry } from '#wire/cookie/registry.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'

const NAME = 'om_lang'
const DAY_SECONDS = 86_400

/** The language in a `Cookie` header; two that disagree are none. */
export function languageIn(cookies: string | undefined): Locale | undefined {
  const said = (cookies ?? '').split(';').flatMap(pair => {
    const [name = '', value = ''] = pair.trim().split('=', 2)
    return name === NAME ? [value] : []
  })
  return new Set(said).size === 1 ? LOCALES.find(it => it === said[0]) : undefined
}

/** Kept as long as the registry says that it is; whatever is no language is not kept. */
export function languageCookie(lang: unknown, { entries, site }: Registry): string | undefined {
  const locale = LOCALES.find(it => it === lang)
  const lifetime = entries.find(({ kind, name }) => kind === 'cookie' && name === NAME)?.lifetime
  if (locale === undefined || lifetime?.is !== 'days') return undefined
  const secure = site.origin.startsWith('https:') ? '; Secure' : ''
  return `${NAME}=${locale}; Path=/; Max-Age=${lifetime.days * DAY_SECONDS}; SameSite=Lax${secure}`
}
