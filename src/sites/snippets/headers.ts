/**
 * A host of files that reads a file of headers. No such file reads a cookie, so each answer gets the strictest policy, before
 * anything of the page is read; the worker of the site loosens it, from a visitor's second page on. The worker's own file goes
 * without: what was granted it fetches for the page, under its own policy.
 */

import { strictest } from '#wire/cookie/client-policy.ts'
import { REFUSED } from '#wire/cookie/classes.ts'
import type { Plan } from './plan.ts'

const POLICY = 'Content-Security-Policy'
const REACHES = 'Connection-Allowlist'
type Line = readonly [name: string, value: string]

const linesOf = ({ client, origin, reaches }: Plan): readonly Line[] => [
  [POLICY, strictest(client, origin)],
  ['X-DNS-Prefetch-Control', 'off'],
  ...(reaches ? [[REACHES, reaches[REFUSED]] as const] : []),
]

/** Among the necessary ones, as the registry has it. */
const workersOf = ({ client }: Plan) => client.w.flatMap(([path, needs]) => (needs === '' ? path : []))

/** Of Cloudflare Pages, and of hosts that took it over whole: `!` takes off what an earlier rule said. */
export function underscored(plan: Plan): string {
  const said = linesOf(plan).map(([name, value]) => `  ${name}: ${value}\n`)
  const without = workersOf(plan).map(path => `${path}\n  ! ${POLICY}\n${plan.reaches ? `  ! ${REACHES}\n` : ''}`)
  return `/*\n${said.join('')}${without.join('')}`
}

/** Of Azure Static Web Apps: an empty value takes a header off. */
export function azure(plan: Plan): string {
  const off = { [POLICY]: '', ...(plan.reaches && { [REACHES]: '' }) }
  const routes = workersOf(plan).map(route => ({ route, headers: off }))
  return `${JSON.stringify({ globalHeaders: Object.fromEntries(linesOf(plan)), routes }, null, 2)}\n`
}
