/**
 * `POST /cookies/report`: what browsers refused under our policies. Of each report two words are counted, the directive and the
 * origin; the page, the line and the visitor are not read. What was told fewer than k times is not said to anybody; then the
 * operator finds it in the log, once.
 */

import { REPORTS_KEPT_MAX, REPORTS_SAID_FROM } from '#base/limits.ts'
import { Often } from '#base/often.ts'
import { originOf } from '#wire/cookie/place.ts'

export type Refused = { readonly origin: string; readonly directive: string }

const DIRECTIVE = /^[a-z]{3,12}(?:-[a-z]{2,10}){0,3}$/

export class Refusals {
  readonly #told = new Often(REPORTS_SAID_FROM, REPORTS_KEPT_MAX)

  /** Reports of the Reporting API come in lists, those of `report-uri` alone. Answers what has been told often enough just now. */
  hear(text: string): readonly Refused[] {
    return reportsIn(text)
      .slice(0, 20)
      .flatMap(({ directive, blocked }) => {
        const origin = originOf(blocked)
        if (origin === undefined || !DIRECTIVE.test(directive)) return []
        return this.#told.isEnoughNow(`${directive} ${origin}`) ? [{ origin, directive }] : []
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
