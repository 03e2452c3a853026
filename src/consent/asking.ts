/** What a visitor meets: the page of a form, and afterwards the version that was shown to them. No cookie, no script. */

import { closingOf } from '#accounts/accounts.ts'
import { mayUse, standingOf } from '#conduct/conduct.ts'
import { Bug } from '#base/bug.ts'
import { no, yes, type Result } from '#base/result.ts'
import { readArtefact } from '#ledger/ledger.ts'
import type { House } from '#store/house.ts'
import { takeTurn, type AccountId, type Actor, type Turn } from '#store/turn.ts'
import type { FormContent, Locale } from '#wire/form-definition.ts'
import { keptText } from './versions.ts'
import { pageAgain, withToken, type Retry } from './page.ts'
import { renderToken } from './render-token.ts'
import { clearForm, withheldWords } from './screened.ts'
import { contentOf, VARIANT } from './snapshot.ts'
import * as store from './store.ts'
import type { FormId, FormVersion, Withheld } from './types.ts'
import { Verdicts } from './verdicts.ts'

/** What a browser says about languages: `?lang=` in the address, and the header Accept-Language. */
export type Tongues = { readonly lang?: string | undefined; readonly accepts?: string | undefined }

export type ShownForm = {
  readonly account: AccountId
  readonly form: FormId
  readonly version: number
  readonly locale: Locale
  /** Every language that the form has. */
  readonly locales: readonly Locale[]
  readonly html: string
  /** The style sheet's name beside the page: the hash of its bytes, for {@link formStyle}. */
  readonly css: string
}

/** `flawed`: a version that no longer passes the rules is not shown to anybody. */
export type AskRefusal = 'absent' | 'closed' | 'restricted' | 'flawed'

const ANYBODY: Actor = { kind: 'contact', id: 'visitor' }

/** Whose form it is. A visitor knows the form only. */
export async function findForm(
  house: House,
  form: string,
): Promise<{ readonly account: AccountId; readonly form: FormId } | undefined> {
  if (!isFormId(form)) return undefined
  const account = await store.accountOfForm(house.platform, form)
  return account && { account, form }
}
const isFormId = (text: string): text is FormId => /^frm_[0-9a-z]{1,40}$/.test(text)

/** The kept page in the visitor's language, with a fresh token in it. */
export const formPage = (house: House, form: string, tongues: Tongues): Promise<Result<ShownForm, AskRefusal>> =>
  show(house, form, tongues, async (turn, { css, html }, token) => ({
    css,
    html: withToken(await keptText(turn, html), token),
  }))

/** The page again, with what was not right in what the visitor sent. The boxes are empty: only they tick them [AS-05]. */
export const formPageAgain = (
  house: House,
  form: string,
  tongues: Tongues,
  retry: Retry,
): Promise<Result<ShownForm, AskRefusal>> =>
  show(house, form, tongues, async (_turn, { css }, token, content) => ({
    css,
    html: withToken(pageAgain(content, retry), token),
  }))

type Draw = (
  turn: Turn,
  kept: store.SnapshotRow,
  token: string,
  content: FormContent,
) => Promise<Pick<ShownForm, 'html' | 'css'>>

async function show(house: House, form: string, tongues: Tongues, draw: Draw): Promise<Result<ShownForm, AskRefusal>> {
  const found = await findForm(house, form)
  if (!found) return no('absent')
  return takeTurn(house, { account: found.account, actor: ANYBODY }, async turn => {
    const version = (await store.findForm(turn, found.form))?.version
    if (version === undefined) return no('absent')
    const asked = await askedVersion(turn, found.form, version)
    if (!asked.ok) return asked
    const { locales } = asked.value.draft
    const locale = tongueOf(locales, tongues)
    if (!passes(turn, asked.value, locale) || !(await stillCleared(turn, asked.value))) return no('flawed')
    const kept = (await store.snapshotsOf(turn, found.form, version)).find(it => it.locale === locale)
    if (!kept) throw new Bug('each language of a version was kept')
    const token = renderToken(house, { form: found.form, version, locale, variant: VARIANT, renderedAtMs: turn.nowMs })
    const drawn = await draw(turn, kept, token, contentOf(asked.value, locale))
    return yes({ ...found, version, locale, locales, ...drawn })
  })
}

export type AskedForm = FormVersion & {
  readonly locale: Locale
  readonly content: FormContent
  /** Of the definition's bytes, as events name it: `sha256:…`. */
  readonly snapshot: string
  /** Of the privacy notice that stood beside it, where it was kept. */
  readonly notice?: string
}

/** The version that was shown, in its language, held against the rules again before anything is believed of an answer to it. */
export async function readAsked(
  turn: Turn,
  form: FormId,
  version: number,
  locale: Locale,
): Promise<Result<AskedForm, AskRefusal>> {
  const asked = await askedVersion(turn, form, version)
  if (!asked.ok) return asked
  if (!passes(turn, asked.value, locale) || !(await stillCleared(turn, asked.value))) return no('flawed')
  const kept = (await store.snapshotsOf(turn, form, version)).find(it => it.locale === locale)
  if (!kept) return no('absent')
  return yes({
    ...asked.value,
    locale,
    content: contentOf(asked.value, locale),
    snapshot: `sha256:${kept.definition}`,
    ...(kept.notice !== undefined && { notice: `sha256:${kept.notice}` }),
  })
}

async function askedVersion(
  turn: Turn,
  form: FormId,
  version: number,
): Promise<Result<FormVersion, 'absent' | 'closed' | 'restricted'>> {
  const row = await store.findForm(turn, form)
  if (!row) return no('absent')
  if (row.closedAt || (await closingOf(turn))) return no('closed')
  if (!mayUse(await standingOf(turn), 'forms')) return no('restricted')
  const [found] = await store.formVersions(turn, form, 1, version)
  return found ? yes({ id: form, ...found }) : no('absent')
}

const verdicts = new Verdicts()

/** Lists of words grow; a version that was in order when it was published may not be any more. */
function passes(turn: Turn, asked: FormVersion, locale: Locale): boolean {
  const errors = verdicts.errorsOf(asked, locale)
  if (errors.length > 0)
    turn.house.log.warn(
      { form: asked.id, version: asked.version, flaws: errors.map(({ rule, flaw }) => `${rule} ${flaw}`) },
      'a form no longer passes and is not shown',
    )
  return errors.length === 0
}

/**
 * Words of which the policy's version, or a person, now says otherwise are not shown any more; looked up by what they are, and
 * read again once for each version of the policy. Its account finds the reasons among its reviews [F18].
 */
async function stillCleared(turn: Turn, asked: FormVersion): Promise<boolean> {
  if ((await clearForm(turn, asked.id, asked)) === 'cleared') return true
  turn.house.log.warn(
    { form: asked.id, version: asked.version },
    'the words of a form are not cleared, and it is not shown',
  )
  return false
}

/** What its owner is told where visitors find a closed door that nobody closed. A draft and a closed form have none. */
export async function withheldOf(turn: Turn, form: FormId, version: number | undefined): Promise<Withheld | undefined> {
  if (version === undefined) return undefined
  const asked = await askedVersion(turn, form, version)
  if (!asked.ok) return asked.refusal === 'restricted' ? { why: 'restricted', demands: ['EN-02'] } : undefined
  const words = await withheldWords(turn, form, asked.value)
  if (words) return words
  const errors = asked.value.draft.locales.flatMap(locale => verdicts.errorsOf(asked.value, locale))
  return errors.length > 0 ? { why: 'flawed', demands: [...new Set(errors.map(it => it.demand))] } : undefined
}

/** `?lang=` wins; then what the browser likes best among the form's languages (RFC 4647 §3.4); then the form's first. */
export function tongueOf(locales: readonly Locale[], { lang = '', accepts = '' }: Tongues): Locale {
  const wished = [lang, ...preferences(accepts)].map(tag =>
    locales.find(locale => locale === tag.slice(0, 2).toLowerCase() && /^[a-z]{2}(?:[-_]|$)/i.test(tag)),
  )
  const [first] = locales
  const chosen = wished.find(locale => locale !== undefined) ?? first
  if (!chosen) throw new Bug('a published form has a language')
  return chosen
}

/** RFC 9110 §12.5.4: tags, best first. */
function preferences(header: string): readonly string[] {
  const ranges = header
    .slice(0, 500)
    .split(',')
    .map(range => {
      const [tag = '', ...parameters] = range.trim().split(/\s*;\s*/)
      const quality = Number(parameters.find(it => it.startsWith('q='))?.slice(2) ?? 1)
      return { tag, quality: Number.isFinite(quality) ? quality : 0 }
    })
  return ranges
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

/** A style sheet that stands beside a page, by the hash of its bytes. */
export async function formStyle(house: House, hex: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{64}$/.test(hex)) return undefined
  const found = await readArtefact(house.platform, hex)
  return found?.media.startsWith('text/css') ? found.bytes.toString() : undefined
}
