/**
 * The token in a form's page: which version was shown, in which language, when. It is signed, so that what comes back
 * is known to have been shown, and it is good once; who uses it marks it as used by its hash [AS-04].
 */

import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { RENDER_TOKEN_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import type { FormId } from './types.ts'

export type Rendered = {
  readonly form: FormId
  readonly version: number
  readonly locale: Locale
  readonly variant: string
  readonly renderedAtMs: number
}

/** `hash` tells two tokens apart without keeping either. */
export type RenderToken = Rendered & { readonly hash: Buffer }

export type TokenRefusal = 'not-ours' | 'stale'

const CHANCE_BYTES = 12
const TOKEN = /^([0-9a-z]{1,12})\.([a-z]{2})\.([a-z]{1,8})\.([0-9a-z]{1,10})\.([\w-]{16})\.([\w-]{43})$/

/** `version.locale.variant.time.chance.mac`, numbers in base 36. The form is signed, and known from the address. */
export function renderToken(house: House, it: Rendered): string {
  const chance = randomBytes(CHANCE_BYTES).toString('base64url')
  const said = [it.version.toString(36), it.locale, it.variant, it.renderedAtMs.toString(36), chance].join('.')
  return `${said}.${macOf(house, it.form, said)}`
}

/** What was shown, if we showed it on this form and not too long ago. Never throws. */
export function readRenderToken(house: House, form: FormId, text: string): Result<RenderToken, TokenRefusal> {
  const [, version = '', tongue, variant = '', time = '', chance, mac = ''] = TOKEN.exec(text) ?? []
  const locale = LOCALES.find(it => it === tongue)
  if (locale === undefined) return no('not-ours')
  const said = [version, locale, variant, time, chance].join('.')
  if (!timingSafeEqual(Buffer.from(macOf(house, form, said)), Buffer.from(mac))) return no('not-ours')
  const renderedAtMs = Number.parseInt(time, 36)
  if (house.clock.nowMs() - renderedAtMs > RENDER_TOKEN_MS) return no('stale')
  const hash = createHash('sha256').update(text).digest()
  return yes({ form, version: Number.parseInt(version, 36), locale, variant, renderedAtMs, hash })
}

const macOf = (house: House, form: FormId, said: string) =>
  createHmac('sha256', house.keys.key('render')).update(`optimail.render/1 ${form} ${said}`).digest('base64url')
