/**
 * The one cookie that remembers a choice: `1.<registry>.<grant>.<week>`. It says what was chosen, under which version of
 * the registry, and in which week: the same bytes for all who chose alike that week [CK-05]. There is no place in it
 * for anything else, and what does not parse is no decision.
 */

import { type Grant, isGrant } from './classes.ts'

export const CHOICE_COOKIE = 'om_consent'
/** Nobody is asked again for so long, least of all after a refusal. */
export const CHOICE_WEEKS = 26
export const WEEK_MS = 604_800_000
export const CHOICE_SECONDS = (CHOICE_WEEKS * WEEK_MS) / 1000

export type Choice = { readonly r: number; readonly grant: Grant; readonly week: number }

/** Where somebody chose: the first layer, the settings, or in place of something that was blocked. */
export const SURFACES = ['banner', 'settings', 'placeholder'] as const
export type Surface = (typeof SURFACES)[number]

/** Versions of a registry: the one in force, and the newest that changed something material. */
export type Versions = { readonly since: number; readonly current: number }

const GRAMMAR = /^1\.([1-9]\d{0,8})\.(p?f?t?x?)\.(0|[1-9]\d{0,5})$/
/** Longer than any choice: nothing longer is looked at. */
const CHOICE_LENGTH_MAX = 32
/** More cookies than a browser keeps for a site are not looked through. */
const HEADER_LENGTH_MAX = 16_384

/** The week of a moment, counted from 1970: nothing finer is kept of a choice. */
export const weekOf = (ms: number): number => Math.floor(ms / WEEK_MS)

export const writeChoice = ({ r, grant, week }: Choice): string => `1.${r}.${grant}.${week}`

/** The value of the cookie. It never throws; all that {@link writeChoice} does not write is undefined. */
export function readChoice(text: string | null | undefined): Choice | undefined {
  const [, r, grant, week] = (text && text.length <= CHOICE_LENGTH_MAX && GRAMMAR.exec(text)) || []
  if (r === undefined || grant === undefined || !isGrant(grant)) return undefined
  return { r: Number(r), grant, week: Number(week) }
}

/**
 * The choice in a `Cookie` header, or in `document.cookie`. Two that disagree (somebody planted one on another path) are no
 * decision: asking again is better than believing the wrong one.
 */
export function choiceIn(header: string | null | undefined): Choice | undefined {
  if (!header || header.length > HEADER_LENGTH_MAX) return undefined
  const said = header
    .split(';')
    .map(pair => pair.trim())
    .filter(pair => pair.startsWith(`${CHOICE_COOKIE}=`))
    .map(pair => pair.slice(CHOICE_COOKIE.length + 1))
  return new Set(said).size === 1 ? readChoice(said[0]) : undefined
}

/** Whether a choice still counts: about a registry that says the same in substance, and not older than 26 weeks. */
export function isCurrent({ r, week }: Choice, { since, current }: Versions, nowMs: number): boolean {
  const age = weekOf(nowMs) - week
  return since <= r && r <= current && 0 <= age && age < CHOICE_WEEKS
}

/** The whole `Set-Cookie`. Not HttpOnly: the page's own script has to know what was chosen, and it holds no secret. */
export function choiceCookie(choice: Choice, isSecure: boolean): string {
  const value = `${CHOICE_COOKIE}=${writeChoice(choice)}; Path=/; Max-Age=${CHOICE_SECONDS}; SameSite=Lax`
  return isSecure ? `${value}; Secure` : value
}
