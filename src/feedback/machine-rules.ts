/**
 * Was it a person? Servers that scan mail follow its links, programs fetch pictures before anybody looks, and both say
 * so or show it by being too fast. What such a rule knows counts apart, with the name of the rule; nothing is thrown
 * away, and nobody is counted as having read what a program fetched. A proxy that fetches a picture because its reader
 * opened the message, as those of Gmail and Yahoo do, stands for its reader (docs/decisions/0048).
 */

import { MACHINE_NAMES_KNOWN_MAX, MEASURED_TOO_SOON_MS, SECOND_MS, USER_AGENT_KEPT_MAX_CHARS } from '#base/limits.ts'

/** What is known of a request before anything is looked up. */
export type Asked = {
  readonly method: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

type ByHeader = { readonly machine: string; readonly says: (asked: Asked) => boolean; readonly source: string }
type ByName = { readonly machine: string; readonly named: RegExp; readonly source: string }

const header = ({ headers }: Asked, name: string): string => String(headers[name] ?? '')

const BY_HEADER: readonly ByHeader[] = [
  {
    machine: 'head',
    says: ({ method }) => method !== 'GET',
    source: 'RFC 9110 §9.3.2: HEAD asks about a thing without having it',
  },
  {
    machine: 'prefetch',
    says: asked =>
      /\bprefetch\b/i.test(header(asked, 'sec-purpose')) ||
      /\b(?:prefetch|preview|instant)\b/i.test(header(asked, 'purpose')) ||
      /\b(?:prefetch|preview)\b/i.test(header(asked, 'x-purpose')) ||
      /\bprefetch\b/i.test(header(asked, 'x-moz')),
    source: 'Fetch standard §3.8 (Sec-Purpose); Chromium and Safari (Purpose, X-Purpose); Firefox until 115 (X-Moz)',
  },
  {
    machine: 'no-name',
    says: asked => header(asked, 'user-agent').trim() === '',
    source: 'every browser and mail program sends User-Agent',
  },
]

/** The first that fits. A list of names is never whole: what is not on it shows itself by its haste (below). */
const BY_NAME: readonly ByName[] = [
  {
    machine: 'apple-mail-privacy',
    named: /^Mozilla\/5\.0$/,
    source:
      'Apple Mail Privacy Protection fetches all pictures through a proxy at delivery; it says “Mozilla/5.0” and no more',
  },
  {
    machine: 'link-scanner',
    named:
      /barracuda|mimecast|proofpoint|urldefense|safelinks|ms-?office existence|microsoft office\/|symantec|messagelabs|forcepoint|websense|fireeye|trellix|trend ?micro|sophos|cloudmark|fortinet|fortiguard|zscaler|checkpoint|ironport|cisco-?umbrella|opendns|avanan|vade ?secure|kaspersky|bitdefender|g ?data|eset|norton|phish|urlscan|virustotal|safebrowsing|google-safety/i,
    source:
      'names under which mail security products fetch links, as their vendors document them or web servers log them',
  },
  {
    machine: 'aged-browser',
    named: /Edge\/12\.246|MSIE [5-9]\.|Chrome\/(?:[1-3]\d|4[0-2])\.[\d.]+ Safari\/537\.36$/,
    source: 'scanners that pretend to be a browser keep pretending to be one of their own year',
  },
  {
    machine: 'link-preview',
    named:
      /facebookexternalhit|slackbot|slack-imgproxy|twitterbot|linkedinbot|whatsapp|telegrambot|discordbot|skypeuripreview|bingpreview|applebot|pinterest|embedly|iframely|vkshare|viber|line-poker|microsoftpreview|teams.*preview/i,
    source: 'programs that show where a link leads when somebody posts it, as their makers document them',
  },
  {
    machine: 'robot',
    named:
      /bot\b|bot[/;]|crawl|spider|slurp|scan(?:ner|ning)|checker|monitor|headless|phantomjs|puppeteer|playwright|selenium|lighthouse|prerender/i,
    source: 'what robots call themselves (RFC 9309 §2.2.1)',
  },
  {
    machine: 'program',
    named:
      /^(?:curl|wget|python|go-http|java|okhttp|apache-httpclient|libwww|lwp|ruby|php|node|axios|undici|got|postman|insomnia|httpie|aiohttp|scrapy|perl|winhttp|powershell|dart|rust|reqwest)\b|python-requests|python-urllib|http[-_ ]?client/i,
    source: 'the names of libraries, which nobody reads mail with',
  },
]

/** The rule that the request is a machine's by, or undefined. */
export function machineOf(asked: Asked): string | undefined {
  const byHeader = BY_HEADER.find(({ says }) => says(asked))
  if (byHeader) return byHeader.machine
  return machineCalled(header(asked, 'user-agent'))
}

/** By name; there are few names, and every request has one. */
const judgedNames = new Map<string, string | undefined>()

function machineCalled(name: string): string | undefined {
  if (judgedNames.has(name)) return judgedNames.get(name)
  const machine = BY_NAME.find(({ named }) => named.test(name))?.machine
  if (judgedNames.size >= MACHINE_NAMES_KNOWN_MAX) judgedNames.clear()
  if (name.length <= USER_AGENT_KEPT_MAX_CHARS) judgedNames.set(name, machine)
  return machine
}

/** Before this, or within moments of it, nobody can have read it. `null`: it is not known when it was handed over. */
export const isTooSoon = (atMs: number, handedMs: number | null): boolean =>
  handedMs !== null && atMs - handedMs < MEASURED_TOO_SOON_MS

export type Click = { readonly link: number; readonly atMs: number }
type Burst = { readonly links: number; readonly withinMs: number }

/** So many different links of one message nobody follows in so short a time. */
const BURSTS: readonly Burst[] = [
  { links: 3, withinMs: 2 * SECOND_MS },
  { links: 5, withinMs: 10 * SECOND_MS },
  { links: 10, withinMs: 60 * SECOND_MS },
]
/** All links that there are, one after another. */
const ALL_LINKS: Omit<Burst, 'links'> = { withinMs: SECOND_MS }
export const BURST_MAX_MS = 60 * SECOND_MS

/** Of the clicks on one message with so many links: those that a scanner made, which follows them all. */
export function burstIn(clicks: readonly Click[], links: number): ReadonlySet<Click> {
  const inOrder = clicks.toSorted((a, b) => a.atMs - b.atMs)
  const bursts = links >= 2 ? [...BURSTS, { links, ...ALL_LINKS }] : BURSTS
  const found = new Set<Click>()
  for (const { links: least, withinMs } of bursts)
    for (const [i, first] of inOrder.entries()) {
      const near = inOrder.slice(i).filter(({ atMs }) => atMs - first.atMs <= withinMs)
      if (new Set(near.map(({ link }) => link)).size >= least) for (const click of near) found.add(click)
    }
  return found
}
