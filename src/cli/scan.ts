/**
 * `optimail scan URL --registry FILE|--site ID`: what a site puts into browsers and whom it asks, in each state of a visitor's
 * choice, held against its registry. With a file no server is asked. Exit 0: nothing wrong. 1: findings. 2: it could not be
 * looked at, or not all of it.
 */

import { readFile, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { SCAN_COMMAND_MAX_MS, SCAN_PAGES_MAX } from '#base/limits.ts'
import { isPublicAddress } from '#base/reach.ts'
import { SCAN_STATES, type ScanAsking, type ScanRefusal, type ScanState } from '#base/scanning.ts'
import { openOutside } from '#outside/outside.ts'
import { entriesOf, placeOf } from '#sites/composing-rules.ts'
import { htmlOf } from '#sites/scan-html-rules.ts'
import { emptyRegistry, exitOf, reportOf } from '#sites/scan-rules.ts'
import { textOf } from '#sites/scan-text-rules.ts'
import { DraftShape, draftFrom, EntryShape, entryFrom } from '#sites/shape.ts'
import { CHOICE_COOKIE } from '#wire/cookie/choice.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { z } from 'zod'
import { sayRefusal } from './answer.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'
import { answerOf, callAgain, NO_KEY, serverUrl } from './server.ts'

const USAGE = `optimail scan URL [--registry FILE | --site ID] [--pages URL,URL…] [--max-pages N] [--states ${SCAN_STATES.join(',')}]
       [--refuse SELECTOR] [--accept SELECTOR] [--json] [--html FILE] [--own-network]`
const HELP = `${USAGE}

What a site puts into browsers and whom it asks, in each state of a visitor's choice, held against its registry.

  --registry FILE   the registry, as JSON; without it and --site nothing is known of the site
  --site ID         the registry that the server has (OPTIMAIL_KEY, OPTIMAIL_URL)
  --pages           these pages and no others
  --max-pages N     no more pages than these, ${SCAN_PAGES_MAX} at most
  --states          not all states of a choice
  --refuse --accept the button of another question than ours, as a CSS selector
  --json            the report as JSON
  --html FILE       the report as a page
  --own-network     the site is on this machine or in its network

Exit codes: 0 nothing wrong, 1 findings, 2 a wrong call, or it could not be looked at, or not all of it`
const FLAGS = [
  'registry',
  'site',
  'pages',
  'max-pages',
  'states',
  'refuse',
  'accept',
  'json',
  'html',
  'own-network',
  'quiet-ms',
]
const WRONG = 2

const SAYS: Readonly<Record<ScanRefusal, string>> = {
  'no-browser': 'there is no Chromium here. Install the package “chromium”, or say in CHROMIUM where it is.',
  busy: 'another scan is on its way.',
  'bad-address': 'this is no web address such as https://www.example.org/.',
  'not-reached': 'the page did not answer, or it leads where a scan may not go.',
  'too-slow': 'the time was over before the first page stood.',
  broken: 'the browser broke down.',
}

export async function scanSite(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['json', 'own-network'])
  if (flags['help']) return (io.print(HELP), 0)
  const unknown = Object.keys(flags).find(name => !FLAGS.includes(name))
  const states = statesIn(flags['states'])
  const pagesMax = flags['max-pages'] === undefined ? undefined : Number(flags['max-pages'])
  const isPossible =
    (pagesMax === undefined || (Number.isInteger(pagesMax) && pagesMax >= 1 && pagesMax <= SCAN_PAGES_MAX)) &&
    /^\d*$/.test(flags['quiet-ms'] ?? '')
  if (unknown !== undefined || words.length > 1 || states === undefined || !isPossible)
    return io.wrong(`usage: ${USAGE}`)
  const found = await registryIn(flags, words[0], io)
  if (typeof found === 'number') return found
  const { registry, url } = found
  if (url === undefined) return io.wrong(`usage: ${USAGE}`)
  const pages = flags['pages']?.split(',').map(it => URL.parse(it.trim(), url)?.href ?? '')
  if (pages?.includes('')) return io.wrong('--pages takes addresses with commas in between, such as /,/contact.')
  const outside = openOutside({ chromium: io.env['CHROMIUM'] ?? '', path: io.env['PATH'] ?? '' })
  const stop = new AbortController()
  const told = io.isTerminal && flags['json'] === undefined ? { told: (sentence: string) => io.say(sentence) } : {}
  const asking: ScanAsking = {
    url,
    states,
    reach: flags['own-network'] !== undefined || isNamedHere(url) ? 'own' : 'public',
    timeoutMs: SCAN_COMMAND_MAX_MS,
    signal: stop.signal,
    ...told,
    ...(pages && { pages }),
    ...(pagesMax !== undefined && { pagesMax }),
    ...(flags['refuse'] !== undefined && { refuse: flags['refuse'] }),
    ...(flags['accept'] !== undefined && { accept: flags['accept'] }),
    ...(flags['quiet-ms'] !== undefined && { quietMs: Number(flags['quiet-ms']) }),
    ...versionIn(registry),
  }
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  const scanned = await outside.browser.scan(asking).finally(() => {
    process.off('SIGINT', interrupt)
    return outside.browser.close()
  })
  if (!scanned.ok) {
    io.say(`optimail: ${SAYS[scanned.refusal]}`)
    return WRONG
  }
  const report = reportOf(scanned.value, registry, { at: new Date().toISOString(), wanted: states })
  if (flags['html'] !== undefined) await writeFile(flags['html'], htmlOf(report))
  if (flags['json'] !== undefined) io.print(JSON.stringify(report))
  else for (const line of textOf(report)) io.print(line)
  return exitOf(report)
}

function statesIn(text: string | undefined): readonly ScanState[] | undefined {
  if (text === undefined) return SCAN_STATES
  const asked = text.split(',').map(it => it.trim())
  const known = SCAN_STATES.filter(it => asked.includes(it))
  return known.length === new Set(asked).size ? known : undefined
}

/** Whoever types the address of their own machine means it; what a page out in the world names, they never typed. */
function isNamedHere(url: string): boolean {
  const host = URL.parse(url)?.hostname.replace(/^\[|\]$/g, '') ?? ''
  return /(?:^|\.)localhost$/.test(host) || (isIP(host) !== 0 && !isPublicAddress(host))
}

/** A site that keeps choices as we do can be put into a state where nothing can be clicked. */
const versionIn = ({ entries, version }: Registry) =>
  entries.some(({ kind, name }) => kind === 'cookie' && name === CHOICE_COOKIE) ? { version: Math.max(1, version) } : {}

type Found = { readonly registry: Registry; readonly url: string | undefined }

async function registryIn(
  flags: Readonly<Record<string, string>>,
  url: string | undefined,
  io: Io,
): Promise<Found | number> {
  if (flags['site'] !== undefined) return siteOf(flags['site'], url, io)
  const origin = URL.parse(url ?? '')?.origin ?? ''
  if (flags['registry'] === undefined) return { registry: emptyRegistry(origin), url }
  const text = await readFile(flags['registry'], 'utf8').catch((): undefined => undefined)
  if (text === undefined) return io.wrong(`${flags['registry']} cannot be read.`)
  const read = registryFrom(text, io)
  return typeof read === 'string'
    ? io.wrong(`${flags['registry']}: ${read}`)
    : { registry: read, url: url ?? read.site.origin }
}

const RegistryFile = z.object({
  version: z.number().int().min(0).default(0),
  since: z.number().int().min(0).default(0),
  site: z.object({ name: z.string().default(''), origin: z.string().default('') }).default({ name: '', origin: '' }),
  entries: z.array(EntryShape).default([]),
})
const SiteFile = z.object({ name: z.string().default(''), origin: z.string(), draft: DraftShape })

/** A registry as it was published, a list of entries, or the file of a site; or a sentence that says what is wrong with it. */
export function registryFrom(text: string, io: Pick<Io, 'env' | 'say'>): Registry | string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'this is no JSON.'
  }
  const site = SiteFile.safeParse(json)
  if (site.success) {
    const { name, origin, draft } = site.data
    const place = placeOf(origin, false, serverUrl({ env: io.env } as Io).origin) // It reads nothing else.
    return { ...emptyRegistry(origin), site: { name, origin }, entries: entriesOf(draftFrom(draft), place) }
  }
  const read = RegistryFile.safeParse(Array.isArray(json) ? { entries: json } : json)
  if (!read.success) {
    const [first] = read.error.issues
    return `/${first?.path.join('/') ?? ''}: ${first?.message ?? 'this is no registry.'}`
  }
  return { ...read.data, entries: read.data.entries.map(entryFrom) }
}

/** Of a site on the server: its draft, with what comes with the house. */
async function siteOf(id: string, url: string | undefined, io: Io): Promise<Found | number> {
  const key = io.env['OPTIMAIL_KEY']
  if (!key) return io.wrong(NO_KEY)
  const asked = new URL(`/v1/sites/${encodeURIComponent(id)}`, serverUrl(io))
  const answer = await answerOf(await callAgain(asked, { headers: { authorization: `Bearer ${key}` } }, io))
  if (answer.status !== 200) return sayRefusal(answer, io)
  const read = registryFrom(JSON.stringify(answer.body), io)
  if (typeof read === 'string') return io.wrong(read)
  const { version } = answer.body
  return {
    registry: { ...read, version: typeof version === 'number' ? version : 0 },
    url: url ?? `${read.site.origin}/`,
  }
}
