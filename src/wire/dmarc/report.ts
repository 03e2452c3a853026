/**
 * Aggregate reports (RFC 7489 §7.2, appendix C; RFC 9990): what a receiver saw of mail from a domain. They come from
 * anybody, so nothing of them is believed further than its place: no document types, few levels, plain values, bounds.
 */

import { isIP } from 'node:net'
import { SaxesParser } from 'saxes'
import {
  DAY_MS,
  DMARC_COUNT_MAX,
  DMARC_DEPTH_MAX,
  DMARC_NAME_MAX_BYTES,
  DMARC_NAMES_MAX_CHARS,
  DMARC_ROWS_MAX,
  DMARC_SPAN_MAX_MS,
  DMARC_TEXT_MAX_CHARS,
  SECOND_MS,
} from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'

export const DISPOSITIONS = ['none', 'quarantine', 'reject'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** So many messages from one address that fared alike. `dkim` and `spf`: whether they passed and are aligned. */
export type DmarcRow = {
  readonly source: string
  readonly count: number
  readonly disposition: Disposition
  readonly dkim: boolean
  readonly spf: boolean
  readonly headerFrom: string
  readonly envelopeFrom: string
  /** Whose signatures held, and whose envelope passed, aligned or not: by these one finds out who it was. */
  readonly signedBy: readonly string[]
  readonly passedFor: readonly string[]
  /** Why the receiver did otherwise than the policy says. */
  readonly overridden: readonly string[]
}
export type DmarcReport = {
  readonly org: string
  readonly id: string
  readonly beginMs: number
  readonly endMs: number
  readonly domain: string
  readonly policy: string
  readonly rows: readonly DmarcRow[]
}

export type ReportFlaw =
  | 'not-xml'
  | 'has-doctype' // entities are how such a file bites
  | 'too-deep'
  | 'too-many-rows'
  | 'not-a-report'
  | 'bad-time'
  | 'long-name' // of the report: by it the report is known again, so it is not cut

class Stop extends Error {
  override readonly name = 'Stop'
  readonly flaw: ReportFlaw
  constructor(flaw: ReportFlaw) {
    super(flaw)
    this.flaw = flaw
  }
}

/** Never throws, and never reads twice. */
export function readReport(xml: string): Result<DmarcReport, ReportFlaw> {
  const found = new Found()
  try {
    walk(xml, found)
  } catch (cause) {
    if (cause instanceof Stop) return no(cause.flaw)
    throw cause
  }
  return found.report()
}

function walk(xml: string, found: Found): void {
  const parser = new SaxesParser()
  const path: string[] = []
  let text = ''
  parser.on('doctype', () => {
    throw new Stop('has-doctype')
  })
  parser.on('error', () => {
    throw new Stop('not-xml')
  })
  parser.on('opentag', ({ name }) => {
    path.push(name.slice(name.indexOf(':') + 1))
    if (path.length > DMARC_DEPTH_MAX) throw new Stop('too-deep')
    text = ''
    found.open(path)
  })
  const add = (more: string) => {
    if (text.length < DMARC_TEXT_MAX_CHARS) text = (text + more).slice(0, DMARC_TEXT_MAX_CHARS)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    found.close(path.join('/'), plain(text))
    path.pop()
    text = ''
  })
  parser.write(xml).close()
}

/** One line, without what is not seen. */
export const plain = (text: string) => text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim()

type Fields = Record<string, string[]>

/** What has come together so far, by the path of each element. */
class Found {
  readonly #of: Fields = Object.create(null) as Fields
  readonly #rows: DmarcRow[] = []
  #row: Fields = Object.create(null) as Fields
  #part: Record<string, string> = {}

  open(path: readonly string[]): void {
    if (path[0] !== 'feedback') throw new Stop('not-a-report')
    if (path.length === 2 && path[1] === 'record') this.#row = Object.create(null) as Fields
    if (path.length === 4 && path[2] === 'auth_results') this.#part = {}
  }

  close(path: string, text: string): void {
    const name = path.replace(/^feedback\//, '')
    if (!name.startsWith('record')) return this.#keep(this.#of, name, text)
    if (name === 'record') return this.#end()
    const auth = /^record\/auth_results\/(dkim|spf)(?:\/(domain|result))?$/.exec(name)
    if (auth?.[2]) this.#part[auth[2]] ??= text
    else if (auth) this.#pass(auth[1] ?? '')
    else this.#keep(this.#row, name.slice('record/'.length), text)
  }

  #pass(kind: string): void {
    const { domain = '', result = '' } = this.#part
    if (result.toLowerCase() === 'pass' && domain !== '') this.#keep(this.#row, `passed/${kind}`, domain.toLowerCase())
  }

  #keep(fields: Fields, name: string, text: string): void {
    const values = (fields[name] ??= [])
    if (values.length < 20) values.push(text)
  }

  #end(): void {
    if (this.#rows.length >= DMARC_ROWS_MAX) throw new Stop('too-many-rows')
    const row = rowOf(this.#row)
    if (row) this.#rows.push(row)
  }

  report(): Result<DmarcReport, ReportFlaw> {
    const first = (name: string) => this.#of[name]?.[0] ?? ''
    const domain = nameOf(first('policy_published/domain'))
    const [org, id] = [cut(first('report_metadata/org_name')), first('report_metadata/report_id')]
    if (domain === undefined || id === '' || org === '') return no('not-a-report')
    if (Buffer.byteLength(id) > DMARC_NAME_MAX_BYTES) return no('long-name')
    const [beginMs, endMs] = ['begin', 'end'].map(it => Number(first(`report_metadata/date_range/${it}`)) * SECOND_MS)
    if (!isTime(beginMs) || !isTime(endMs) || endMs < beginMs || endMs - beginMs > DMARC_SPAN_MAX_MS)
      return no('bad-time')
    return yes({ org, id, beginMs, endMs, domain, policy: first('policy_published/p'), rows: this.#rows })
  }
}

/** Who made it is told to people; the end of a long name is told by nobody. */
const cut = (text: string) =>
  Buffer.from(text)
    .subarray(0, DMARC_NAME_MAX_BYTES)
    .toString()
    .replace(/\uFFFD+$/, '')

const YEAR_2000_MS = 946_684_800_000
export const isTime = (ms: number | undefined): ms is number =>
  ms !== undefined && Number.isInteger(ms) && ms > YEAR_2000_MS && ms < YEAR_2000_MS + 100 * 366 * DAY_MS

const NAME = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/
/** The name of a host or domain in one writing; undefined where it is none. */
export function nameOf(text: string | undefined): string | undefined {
  const name = (text ?? '').toLowerCase().replace(/\.$/, '')
  return NAME.test(name) ? name : undefined
}

/** Undefined where it says nothing that could be counted. */
function rowOf(fields: Fields): DmarcRow | undefined {
  const first = (name: string) => fields[name]?.[0] ?? ''
  const source = first('row/source_ip')
  const count = /^\d{1,12}$/.test(first('row/count')) ? Number(first('row/count')) : 0
  const headerFrom = nameOf(first('identifiers/header_from'))
  if (isIP(source) === 0 || source.includes('%') || headerFrom === undefined) return undefined
  if (count < 1 || count > DMARC_COUNT_MAX) return undefined
  const judged = (name: string) => first(`row/policy_evaluated/${name}`).toLowerCase()
  return {
    source: source.toLowerCase(),
    count,
    disposition: DISPOSITIONS.find(it => it === judged('disposition')) ?? 'none',
    dkim: judged('dkim') === 'pass',
    spf: judged('spf') === 'pass',
    headerFrom,
    envelopeFrom: nameOf(first('identifiers/envelope_from')) ?? '',
    signedBy: namesIn(fields['passed/dkim'], headerFrom),
    passedFor: namesIn(fields['passed/spf'], headerFrom),
    overridden: reasonsIn(fields['row/policy_evaluated/reason/type']),
  }
}

const NAMES_MAX = 5

/** Those nearest to the sender first, as many as rows are told apart by: an index holds no more. */
function namesIn(texts: readonly string[] = [], near: string): string[] {
  const isNear = (name: string) => near === name || near.endsWith(`.${name}`) || name.endsWith(`.${near}`)
  const names = [...new Set(texts.flatMap(text => nameOf(text) ?? []))]
  const first = [...names.filter(isNear), ...names.filter(name => !isNear(name))].slice(0, NAMES_MAX)
  let left = DMARC_NAMES_MAX_CHARS
  return first.filter(name => (left -= name.length + 1) >= 0)
}

/** RFC 7489 appendix C, RFC 9990; any other word means `other`. */
const REASONS = ['forwarded', 'sampled_out', 'trusted_forwarder', 'mailing_list', 'local_policy', 'policy_test_mode']

const reasonsIn = (texts: readonly string[] = []): string[] => [
  ...new Set(texts.map(text => REASONS.find(known => known === text.toLowerCase()) ?? 'other')),
]
