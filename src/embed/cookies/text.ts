/** The scripts of a site, with its registry in them. */

import type { Published } from '#sites/types.ts'
import { CHOICE_COOKIE } from '#wire/cookie/choice.ts'
import type { Client } from '#wire/cookie/client.ts'
import { strictest } from '#wire/cookie/client-policy.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { type Script, scripts } from './build.ts'
import { CLOSED, type ConsentMode, type GuardConfig, type MoreConfig } from './config.ts'
import { styleOf } from './look.ts'
import { asked, told, TOLD } from './words.ts'

export type Asked = {
  /** The page's language; the site's first where it does not say the question in this one. */
  readonly lang?: string | undefined
  readonly mode?: ConsentMode | undefined
  /** Without a question: for sites with settings of their own. */
  readonly isBare?: boolean
}

/** As it may stand within a page: nothing in it ends a script. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
/** An object’s own names are the letters of `config.ts`, and travel with each page: they go without quotes. */
const literal = (config: object | string) =>
  typeof config === 'string'
    ? json(config)
    : `({${Object.entries(config)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}:${json(value)}`)
        .join()}})`
const configured = async (name: Script, config: object | string) =>
  (await scripts())[name].replace('OM_CONFIG', () => literal(config))

/** The choice itself is written by nobody but the guard: no script of the page may say what was chosen. */
const namesOf = ({ n }: Client) => n.filter(([name]) => name !== CHOICE_COOKIE)

function localeOf({ banner }: Published, lang: string | undefined): Locale {
  const known = LOCALES.filter(it => banner.texts[it])
  return known.find(it => it === lang?.slice(0, 2).toLowerCase()) ?? known[0] ?? 'en'
}

/** Undefined is a site that was never published, or is not any more: everything is denied, and nothing is asked. */
export async function guardText(
  base: string,
  site: Published | undefined,
  { lang, mode, isBare }: Asked = {},
): Promise<string> {
  if (!site) return configured('whole', CLOSED)
  const { r, s, o, n, w } = { ...site.client, n: namesOf(site.client) }
  const locale = localeOf(site, lang)
  const texts = site.banner.texts[locale]
  const config: GuardConfig = {
    ...{ r, s, o: { ...o, [new URL(base).origin]: '' }, n, w, u: base },
    ...(mode && { m: mode }),
    y: styleOf(site.banner.look),
    l: texts && !isBare ? asked(locale, texts) : [],
  }
  return configured(mode ? 'google' : 'whole', config)
}

export async function moreText(site: Published | undefined, lang: string | undefined): Promise<string> {
  if (!site) return '\n'
  const locale = localeOf(site, lang)
  const texts = site.banner.texts[locale]
  const config: MoreConfig = { l: texts ? told(texts, TOLD[locale]) : [], e: site.client.e }
  return configured('more', config)
}

/** For the site's own origin; where nothing is published it lets nothing through. */
export const workerText = (base: string, site: Published | undefined): Promise<string> =>
  configured('worker', {
    ...CLOSED,
    p: [],
    ...site?.client,
    o: { ...site?.client.o, [new URL(base).origin]: '' },
  })

/** What a page on a host of files carries, first in its head: the strictest policy, the guard, and what asks for the worker that loosens the one tag. */
export async function headText(base: string, site: Published, asked: Asked): Promise<string> {
  const { client, registry } = site
  const known: Client = { ...client, o: { ...client.o, [new URL(base).origin]: '' } }
  const worker = known.w.find(([path, needs]) => needs === '' && path.endsWith('om-worker.js'))?.[0] ?? '/om-worker.js'
  return `<meta http-equiv="Content-Security-Policy" data-om content="${strictest(known, registry.site.origin)}">
<script>${await guardText(base, site, asked)}</script>
<script>${await configured('host', worker)}</script>
`
}
