/**
 * `POST /cookies/report`: what browsers refused under our policies. Of each report two words are counted, the directive and the
 * origin; the page, the line and the visitor are not read. What was told fewer than k times is not said to anybody.
 */

import { REPORTS_KEPT_MAX, REPORTS_SAID_FROM } from '#base/limits.ts'
import { originOf } from '#wire/cookie/place.ts'

export type Refused = { readonly origin: string; readonly directive: string; readonly n: number }

const DIRECTIVE = /^[a-z]{3,12}(?:-[a-z]{2,10}){0,3}$/

export class Refusals {
  readonly #counts = new Map<string, number>()

  /** Reports of the Reporting API come in lists, those of `report-uri` alone. */
  hear(text: string): void {
    for (const report of reportsIn(text).slice(0, 20)) {
      const { directive, blocked } = report
      const origin = originOf(blocked)
      if (origin === undefined || !DIRECTIVE.test(directive)) continue
      const key = `${directive} ${origin}`
      const known = this.#counts.get(key)
      if (known !== undefined || this.#counts.size < REPORTS_KEPT_MAX) this.#counts.set(key, (known ?? 0) + 1)
    }
  }

  /** Only what was told often enough not to be one visitor's. */
  said(): readonly Refused[] {
    return [...this.#counts]
      .filter(([, n]) => n >= REPORTS_SAID_FROM)
      .map(([key, n]) => {
        const [directive = '', origin = ''] = key.split(' ')
        return { origin, directive, n }
      })
  }
}

type Report = { readonly directive: string; readonly blocked: string }

function reportsIn(text: string): readonly Report[] {
  try {
    const read: unknown = JSON.parse(text)
    return [read].flat().map(reportOf)
  } catch {
    return []
  }
}

function reportOf(it: unknown): Report {
  const { 'csp-report': old, body } = Object(it) as Readonly<Record<string, unknown>>
  const said = Object(old ?? body) as Readonly<Record<string, unknown>>
  const directive = said['effective-directive'] ?? said['effectiveDirective'] ?? said['violated-directive']
  const blocked = said['blocked-uri'] ?? said['blockedURL']
  return { directive: String(directive ?? ''), blocked: String(blocked ?? '') }
}
