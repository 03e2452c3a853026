/** What a domain demands of whoever sends it mail: RFC 8461, its record in the DNS and its policy, read strictly. */

import { STS_MX_MAX } from '#base/limits.ts'

export const STS_MODES = ['enforce', 'testing', 'none'] as const
export type StsPolicy = {
  readonly mode: (typeof STS_MODES)[number]
  /** Names of hosts; `*.example.org` stands for one label more, and only one. */
  readonly mx: readonly string[]
  readonly maxAgeS: number
}

/** A year, as long as a policy may hold (§3.2). */
const AGE_MAX_S = 31_557_600

/**
 * The id of the policy (§3.1): changes when the policy does. Undefined when there is no record, more than one, or one that
 * breaks the rules; records of anything else are passed over.
 */
export function stsIdOf(records: readonly string[]): string | undefined {
  const ours = records.filter(it => /^v=STSv1[\t ]*;/.test(it))
  const [record = ''] = ours
  if (ours.length !== 1) return undefined
  const fields = record
    .replace(/[\t ]*;[\t ]*$/, '')
    .split(/[\t ]*;[\t ]*/)
    .slice(1)
  if (!fields.every(field => FIELD.test(field))) return undefined
  return fields.flatMap(field => /^id=([A-Za-z\d]{1,32})$/.exec(field)?.[1] ?? [])[0]
}

const FIELD = /^[A-Za-z\d][A-Za-z\d_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+$/

/** Of a field that may stand once the first one counts; unknown ones are for others (§3.2). */
const LINE = /^([A-Za-z\d][A-Za-z\d_.-]{0,31}):[\t ]*(\S(?:[^\t\r\n]*\S)?)[\t ]*$/
const MX = /^(?:\*\.)?(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i

/** Undefined for what is no policy. */
export function parseStsPolicy(text: string): StsPolicy | undefined {
  const fields = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(line => LINE.exec(line))
  if (!fields.every(field => field !== null)) return undefined
  const said = (name: string) => fields.flatMap(([, key, value = '']) => (key === name ? [value] : []))
  const [version] = said('version')
  const mode = STS_MODES.find(it => it === said('mode')[0])
  const [age = ''] = said('max_age')
  const mx = said('mx').map(it => it.toLowerCase())
  if (version !== 'STSv1' || !mode || !/^\d{1,10}$/.test(age)) return undefined
  if ((mx.length === 0 && mode !== 'none') || mx.length > STS_MX_MAX || !mx.every(it => MX.test(it))) return undefined
  return { mode, mx, maxAgeS: Math.min(Number(age), AGE_MAX_S) }
}

/** §4.1: a wildcard stands for the whole left-most label. */
export function stsAllows({ mx }: StsPolicy, host: string): boolean {
  const dot = host.indexOf('.')
  const above = dot > 0 ? `*${host.slice(dot)}` : undefined
  return mx.some(it => it === host || it === above)
}
