/**
 * A form as a page: plain HTML without script, the same bytes for everybody but for one value, the render token. What
 * is kept and hashed at publication is the page with that value empty. The style sheet stands beside the page under the
 * hash of its own bytes, on the web as in a bundle of evidence, so the kept page can be opened anywhere.
 */

import {
  consentName,
  fieldName,
  TERMS_NAME,
  TICKED,
  TOKEN_NAME,
  TRAP_NAME,
  type DefinedField,
  type DefinedItem,
  type FormContent,
} from '#wire/form-definition.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { MESSAGE_WORDS, messageParts } from './message-words.ts'
import { PAGE_WORDS, type FormTrouble, type PageWords } from './page-words.ts'
import { styleOf } from './page-style.ts'

/** The field that each form has: the address of the visitor. */
export const ADDRESS_FIELD = 'email'
/** A form that asks for texts or calls alone asks for no address: a number is all that it needs. */
export const asksAddress = ({ items }: Pick<FormContent, 'items'>): boolean =>
  items.length === 0 || items.some(it => it.channel === 'email')
/** The field for the number, of those that ask for one the first. */
export const numberField = ({ fields }: Pick<FormContent, 'fields'>): DefinedField | undefined =>
  fields.find(it => it.kind === 'tel')

/** What a visitor sent and what was not right with it, to show the page again. Boxes are not among it: they are empty again. */
export type Retry = {
  readonly values: Readonly<Record<string, string>>
  readonly troubles: readonly { readonly trouble: FormTrouble; readonly field?: string | undefined }[]
}
const FIRST: Retry = { values: {}, troubles: [] }

export type Page = { readonly html: string; readonly css: string }

/** The page of a form in one language, with an empty token: the bytes that are kept. */
export function pageOf(content: FormContent): Page {
  return { html: htmlOf(content, FIRST), css: styleOf(content.theme) }
}

/** What was drawn is known by the bytes that it was drawn from. */
export const nameOfPage = ({ html, css }: Page): string => sha256Hex(`${sha256Hex(html)} ${sha256Hex(css)}`)

/** The page again, with what was not right. It is shown once and kept nowhere. */
export const pageAgain = (content: FormContent, retry: Retry): string => htmlOf(content, retry)

const EMPTY_TOKEN = `name="${TOKEN_NAME}" value=""`

/** The kept page, for one visitor. Tokens are of letters that HTML leaves alone. */
export const withToken = (html: string, token: string): string =>
  html.replace(EMPTY_TOKEN, `name="${TOKEN_NAME}" value="${token}"`)

/** The page as one document, for a frame that cannot load anything. */
export const standalone = ({ html, css }: Page): string =>
  html.replace(/<link rel="stylesheet" href="[^"]*">/, () => `<style>${css}</style>`)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text between tags. Apostrophes and quotes stay, so that a label is found in the page as it was written. */
const e = (text: string): string => text.replaceAll(/[&<>]/g, sign => ENTITIES[sign] ?? sign)
/** A value in double quotes. */
const a = (text: string): string => text.replaceAll(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
/** Only the web's own addresses are links. */
const href = (url: string) => (/^https?:\/\//i.test(url) ? a(url) : '#')

function htmlOf(content: FormContent, retry: Retry): string {
  const { locale, texts, theme } = content
  const words = PAGE_WORDS[locale]
  const logo =
    theme.logo &&
    `<img class="logo" src="data:${theme.logo.media};base64,${a(theme.logo.base64)}" alt="${a(theme.logo.alt)}">\n`
  return `<!DOCTYPE html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${e(texts.title)}</title>
<link rel="stylesheet" href="${sha256Hex(styleOf(theme))}.css">
</head>
<body>
<main>
<div class="card">
${logo ?? ''}<h1>${e(texts.title)}</h1>
${texts.intro.trim() === '' ? '' : `<p class="intro">${e(texts.intro)}</p>\n`}${troubleBox(retry, words)}<form method="post" novalidate>
<input type="hidden" ${EMPTY_TOKEN}>
<div class="trap" aria-hidden="true"><label for="${TRAP_NAME}">${e(words.trap)}</label><input type="text" id="${TRAP_NAME}" name="${TRAP_NAME}" tabindex="-1" autocomplete="off"></div>
${fieldsOf(content, retry, words)}
${choicesOf(content, retry, words)}${partnersOf(content, words)}${termsOf(content, retry, words)}<button type="submit">${e(texts.button)}</button>
<div class="after">
<p>${e(texts.withdrawal)}</p>
<p><a href="${href(content.notice)}" target="_blank" rel="noopener">${e(words.notice)}</a></p>
</div>
</form>
</div>
${footerOf(content, words)}</main>
</body>
</html>
`
}

/** Everything that was not right, at the top, each with a way to its field. */
function troubleBox({ troubles }: Retry, words: PageWords): string {
  if (troubles.length === 0) return ''
  const lines = troubles.map(({ trouble, field }) => {
    const says = e(words.troubles[trouble])
    return `<li>${field === undefined ? says : `<a href="#${idOf(field)}">${says}</a>`}</li>`
  })
  return `<div class="trouble" role="alert">
<h2>${e(words.troubled)}</h2>
<ul>${lines.join('')}</ul>
<p>${e(words.tickAgain)}</p>
</div>
`
}

const idOf = (field: string) => (field === TERMS_NAME ? TERMS_NAME : `field-${a(field)}`)

function fieldsOf(content: FormContent, retry: Retry, words: PageWords): string {
  const address: DefinedField = { id: ADDRESS_FIELD, kind: 'email', label: words.address, required: true }
  const phones = content.fields.map(it =>
    it.id === numberField(content)?.id && !asksAddress(content) ? { ...it, required: true } : it,
  )
  return [...(asksAddress(content) ? [address] : []), ...phones].map(field => fieldOf(field, retry, words)).join('\n')
}

const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  name: 'name',
  first_name: 'given-name',
  last_name: 'family-name',
  company: 'organization',
  city: 'address-level2',
  postcode: 'postal-code',
  country: 'country-name',
  birthday: 'bday',
}
const completes = ({ id, kind }: DefinedField) => {
  const word = id === ADDRESS_FIELD || kind === 'email' ? 'email' : kind === 'tel' ? 'tel' : AUTOCOMPLETE[id]
  return word === undefined ? '' : ` autocomplete="${word}"`
}

function fieldOf(field: DefinedField, { values, troubles }: Retry, words: PageWords): string {
  const id = idOf(field.id)
  const trouble = troubles.find(it => it.field === field.id)?.trouble
  const hint = field.hint ? `<span class="hint" id="${id}-hint">${e(field.hint)}</span>` : ''
  const error = trouble ? `<span class="error" id="${id}-error">${e(words.troubles[trouble])}</span>` : ''
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(part => part !== '')
  const state = [
    field.required ? ' required' : '',
    error && ' aria-invalid="true"',
    described.length > 0 ? ` aria-describedby="${described.join(' ')}"` : '',
  ]
  const marks = ` id="${id}" name="${a(fieldName(field.id))}"${completes(field)}${state.join('')}`
  const optional = field.required ? '' : ` <span class="optional">(${e(words.optional)})</span>`
  return `<div class="field">
<label for="${id}">${e(field.label)}${optional}</label>${hint}
${controlOf(field, marks, values[field.id] ?? '', words)}${error}
</div>`
}

function controlOf(field: DefinedField, marks: string, value: string, words: PageWords): string {
  if (field.kind === 'textarea') return `<textarea${marks} rows="4">${e(value)}</textarea>`
  if (field.kind === 'select') {
    const options = (field.options ?? []).map(
      it =>
        `<option value="${a(it.value)}"${it.value === value && value !== '' ? ' selected' : ''}>${e(it.label)}</option>`,
    )
    return `<select${marks}><option value="">${e(words.choose)}</option>${options.join('')}</select>`
  }
  const spell = field.kind === 'email' ? ' spellcheck="false" autocapitalize="none"' : ''
  return `<input type="${field.kind}"${marks}${spell}${value === '' ? '' : ` value="${a(value)}"`}>`
}

/** The boxes, purpose by purpose: what it is and how often, then one box for each way. */
function choicesOf(content: FormContent, { troubles }: Retry, words: PageWords): string {
  const own = content.items.filter(item => item.partner === undefined)
  const none = troubles.some(({ trouble }) => trouble === 'nothing-ticked')
  const groups = Map.groupBy(own, item => item.purpose)
  const error = none ? `<p class="error" id="boxes-error">${e(words.troubles['nothing-ticked'])}</p>\n` : ''
  const sets = [...groups.values()].map(items =>
    groupOf(content, items, words, none ? ' aria-describedby="boxes-error"' : ''),
  )
  return `<h2>${e(words.choices)}</h2>
<p class="rule">${e(words.rule)}</p>
${error}${sets.join('')}`
}

function groupOf(content: FormContent, items: readonly DefinedItem[], words: PageWords, described: string): string {
  const [first] = items
  if (!first) return ''
  return `<fieldset${described}>
<legend>${e(first.name)}</legend>
<p class="rule"><span class="about">${e(first.kind)}</span> <span class="often">${e(first.frequency)}</span></p>
${items.map(item => boxOf(item, noteOf(content, item, words))).join('')}</fieldset>
`
}

/** One native checkbox, empty, with its label and, beside it, the way on which messages would come [AS-04] [AS-05]. */
function boxOf({ id, label }: DefinedItem, note: string): string {
  const name = a(consentName(id))
  return `<div class="box">
<input type="checkbox" id="${name}" name="${name}" value="${TICKED}" aria-describedby="${name}-note">
<label for="${name}">${e(label)}</label>
<span class="note" id="${name}-note">${note}</span>
</div>
`
}

/** The way on which messages would come; of text messages and calls also what has to be said of them [F10]. */
function noteOf(content: FormContent, item: DefinedItem, words: PageWords): string {
  const way = e(words.ways[item.channel])
  if (item.channel === 'email') return way
  const sentences = messageParts(content, item).map(([, sentence]) => e(sentence))
  const link = (url: string, text: string) => `<a href="${href(url)}" target="_blank" rel="noopener">${e(text)}</a>`
  const terms = link(content.messageTerms ?? '', MESSAGE_WORDS[content.locale].terms)
  return `${way}. ${sentences.join(' ')} ${terms} · ${link(content.notice, words.notice)}`
}

/** Partners, all of them, in sight, each with its policy and its own box [AS-09]. */
function partnersOf(content: FormContent, words: PageWords): string {
  const boxes = content.partners.flatMap(partner =>
    content.items
      .filter(item => item.partner === partner.id)
      .map(item => {
        const policy = `<a href="${href(partner.policy)}" target="_blank" rel="noopener">${e(words.partnerPolicy(partner.name))}</a>`
        return `<fieldset>
<legend>${e(partner.name)}</legend>
<p class="rule"><span class="about">${e(item.kind)}</span> <span class="often">${e(item.frequency)}</span></p>
${boxOf(item, `${noteOf(content, item, words)} · ${policy}`)}</fieldset>
`
      }),
  )
  if (boxes.length === 0) return ''
  return `<h2>${e(words.partners)}</h2>
<p class="rule">${e(words.partnersRule)}</p>
${boxes.join('')}`
}

/** Terms have a box of their own, apart from the others, that grants nothing [AS-07]. */
function termsOf({ terms }: FormContent, { troubles }: Retry, words: PageWords): string {
  if (!terms) return ''
  const wrong = troubles.some(({ trouble }) => trouble === 'terms-missing')
  const error = wrong ? `<span class="error" id="${TERMS_NAME}-error">${e(words.troubles['terms-missing'])}</span>` : ''
  const state = `${terms.required ? ' required' : ''}${wrong ? ` aria-invalid="true" aria-describedby="${TERMS_NAME}-error"` : ''}`
  return `<div class="box terms">
<input type="checkbox" id="${TERMS_NAME}" name="${TERMS_NAME}" value="${TICKED}"${state}>
<label for="${TERMS_NAME}">${e(terms.label)}</label>
<span class="note"><a href="${href(terms.url)}" target="_blank" rel="noopener">${e(words.termsLink)}</a>${error}</span>
</div>
`
}

function footerOf({ controller, locale }: FormContent, words: PageWords): string {
  const land =
    controller.country === '' ? '' : (new Intl.DisplayNames([locale], { type: 'region' }).of(controller.country) ?? '')
  const address = [controller.address, land].filter(line => line.trim() !== '').join('\n')
  return `<footer>
<p>${e(words.asks)} <strong>${e(controller.name)}</strong></p>
${address === '' ? '' : `<address>${e(address)}</address>\n`}<p>${e(words.contact)} ${contactOf(controller.contact)}</p>
</footer>
`
}

function contactOf(contact: string): string {
  if (/^[^\s@<>"]+@[^\s@<>"]+$/.test(contact)) return `<a href="mailto:${a(encodeURI(contact))}">${e(contact)}</a>`
  return /^https?:\/\//i.test(contact) ? `<a href="${href(contact)}">${e(contact)}</a>` : e(contact)
}
