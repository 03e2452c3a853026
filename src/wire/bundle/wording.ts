/**
 * Step 9: what was shown (reference A6, A7, D6–D8). Every file is one that an event committed to; each granted purpose
 * had exactly one box, which began empty and said what its definition says; and the form keeps the rules that a
 * stranger can check.
 */

import { BUNDLE_PAGE_MAX_CHARS } from '#base/limits.ts'
import { textOf } from '../bytes.ts'
import { sha256Hex } from '../crypto.ts'
import type { AttachmentRef, Envelope, PurposeEntry } from '../envelope.ts'
import { languageOf } from '../form-definition.ts'
import { formFlaws } from '../form-rules.ts'
import { LEXICON_VERSION } from '../lexicon.ts'
import type { Files } from '../zip.ts'
import { DEFINITION, type Definition, type Rendering, RENDERINGS } from './definition.ts'
import type { AllDisclosed } from './disclosures.ts'
import { PATHS, readJson } from './format.ts'
import { beginsTicked, hidesConsent, lacksBoxes, moves, unshown } from './html.ts'
import { readable, type ReadEvent, type ReadEvidence } from './open.ts'
import { attachedTo } from './pdf.ts'
import type { Findings } from './report.ts'

type Said = ReadEvent & { readonly said: Envelope }

const COMMITTED = /^(?:form|notice|doi|sms|import)\//
const BY_HASH = /^(?:form|notice)\/([0-9a-f]{64})\.[a-z0-9]{1,10}$/
const NAMED_BY_HASH = /^(?:form|notice)\//
const WITH_PLACE = /^(?:doi|sms|import)\/(0|[1-9]\d*)\//
const NEEDS_PLACE = /^(?:doi|sms|import)\//
const REPORT = 'report.pdf'

const hexIn = (hash: string) => hash.replace('sha256:', '')

export function checkWording(files: Files, evidence: ReadEvidence, disclosed: AllDisclosed, found: Findings): void {
  const chain = readable(evidence.events)
  const all = [...chain, ...readable(evidence.context)]
  const committed = new Set<string>()
  for (const event of chain) attachmentsOf(event, files, disclosed, committed, found)
  for (const event of readable(evidence.context)) attachmentsOf(event, files, disclosed, committed, found)
  for (const hash of new Set(all.flatMap(it => it.said.notice ?? []))) commitNotice(files, hexIn(hash), committed)
  const forms = readForms(files, all, committed, found)
  for (const event of chain) {
    checkGrant(event, forms, files, found)
    found.holds(9, flawOfPublication(event, all), event.at)
  }
  const isWhole = !found.hasFailed(5, 6)
  if (isWhole) checkFiles(files, committed, found)
  else found.skip(9, 'Which files events commit to cannot be seen, as long as some cannot be read.')
  checkReport(files, found)
  found.pass(9, 'Each purpose was given by a box of its own that began empty; its words are in the kept page.')
}

/** Files that an event attached: of this hash, and in its own folder. One that is left out is withheld, and no fault. */
function attachmentsOf(
  event: Said,
  files: Files,
  disclosed: AllDisclosed,
  committed: Set<string>,
  found: Findings,
): void {
  const attachments = disclosed.get(event.c)?.values.get('attachments') as readonly AttachmentRef[] | undefined // As its shape says.
  for (const { path, sha256 } of attachments ?? []) {
    const isPlaced = !NEEDS_PLACE.test(path) || WITH_PLACE.exec(path)?.[1] === String(event.said.n)
    if (!isPlaced) found.fail(9, `${path} is attached by event ${event.said.n ?? '-'}`, event.at)
    const bytes = files.get(path)
    if (!bytes) found.warn(9, `${path} is withheld.`, event.at)
    else if (sha256Hex(bytes) === hexIn(sha256)) committed.add(path)
    else found.fail(9, `${path} is not the file that the event attached`, event.at)
  }
}

function commitNotice(files: Files, hex: string, committed: Set<string>): void {
  for (const path of files.keys()) if (path.startsWith(`notice/${hex}.`)) committed.add(path)
}

/** Every definition that an event names, by its hash; undefined where it is not in the bundle, or wrong. */
function readForms(
  files: Files,
  all: readonly Said[],
  committed: Set<string>,
  found: Findings,
): ReadonlyMap<string, Definition | undefined> {
  const hashes = new Set(all.flatMap(it => it.said.form?.snapshot ?? []))
  return new Map([...hashes].map(hash => [hash, readForm(files, hexIn(hash), committed, found)]))
}

function readForm(files: Files, hex: string, committed: Set<string>, found: Findings): Definition | undefined {
  const path = `form/${hex}.json`
  const bytes = files.get(path)
  if (!bytes) return undefined
  committed.add(path)
  if (sha256Hex(bytes) !== hex) return void found.fail(9, `${path} is not the definition that an event names`)
  const read = readJson<Definition>(bytes, DEFINITION)
  if (!read.ok) return void found.fail(9, `${path}: ${read.refusal}`)
  for (const [name, ext] of Object.entries(RENDERINGS)) {
    const hash = read.value.render[name as Rendering] // A key of the table.
    if (hash !== undefined) committed.add(`form/${hexIn(hash)}.${ext}`)
  }
  checkPage(files, read.value, found)
  checkRules(read.value, found)
  return read.value
}

/** The kept page: its bytes, its words, its empty boxes. */
function checkPage(files: Files, definition: Definition, found: Findings): void {
  const { html, css, desktop, mobile } = definition.render
  const page = files.get(`form/${hexIn(html)}.html`)
  const text = page && textOf(page)
  if (text === undefined) return found.fail(9, 'the page of a form is missing')
  if (text.length > BUNDLE_PAGE_MAX_CHARS) return found.fail(9, 'the page of a form is too long to be one')
  if (!files.has(`form/${hexIn(css)}.css`)) found.fail(9, 'the style of a form’s page is missing')
  for (const picture of [desktop, mobile])
    if (picture !== undefined && !files.has(`form/${hexIn(picture)}.png`))
      found.warn(9, 'A picture of the form is withheld.')
  for (const words of unshown(text, definition)) found.fail(9, `the kept page does not say “${words}”`)
  if (beginsTicked(text)) found.fail(9, 'F01: a box of the kept page begins ticked')
  if (lacksBoxes(text, definition)) found.fail(9, 'F01: the kept page has fewer checkboxes than the form')
  if (hidesConsent(text)) found.fail(9, 'F17: the kept page has a consent that nobody sees')
  if (moves(text)) found.fail(9, 'F01: something on the kept page could tick a box')
  return undefined
}

function checkRules(definition: Definition, found: Findings): void {
  for (const { rule, flaw, at, words } of formFlaws(definition))
    found.fail(9, `${rule}: ${flaw.replaceAll('-', ' ')} at ${at}${words.length > 0 ? ` (${words.join(', ')})` : ''}`)
  if (languageOf(definition.locale) === undefined)
    found.warn(9, `There are no word lists for the language ${definition.locale}.`)
  if (definition.lexicon !== LEXICON_VERSION)
    found.warn(
      9,
      `The form was held against word lists ${definition.lexicon ?? 'without a version'}; these are ${LEXICON_VERSION}.`,
    )
}

/** What one event granted, held against the form that it names. */
function checkGrant(
  { said, at }: Said,
  forms: ReadonlyMap<string, Definition | undefined>,
  files: Files,
  found: Findings,
): void {
  const { form, purposes = [], controller } = said
  if (!form) return
  const definition = forms.get(form.snapshot)
  if (!definition) {
    if (!files.has(`form/${hexIn(form.snapshot)}.json`))
      found.fail(9, 'the form that it names is not in the bundle', at)
    return
  }
  const { id, version, locale, variant } = definition
  if (id !== form.id || version !== form.version || locale !== form.locale)
    found.fail(9, 'it names another form than its definition', at)
  if (form.variant !== undefined && form.variant !== variant)
    found.fail(9, 'it names another variant than its definition', at)
  if (controller && !isSameParty(controller, definition.controller))
    found.fail(9, 'it names another controller than its definition', at)
  for (const purpose of purposes) if (purpose.state === 'granted') found.holds(9, flawOfBox(purpose, definition), at)
}

/** Where the account said in the log what it publishes, it was this, and before anybody was asked with it (A10). */
function flawOfPublication({ said: { form }, index = 0 }: Said, all: readonly Said[]): string | undefined {
  const published = all.filter(({ said }) => said.type === 'form.publish' && isSameForm(said.form, form))
  if (published.some(it => it.said.form?.snapshot !== form?.snapshot)) return 'the form was published with other words'
  const isLater = published.length > 0 && published.every(it => (it.index ?? 0) > index)
  return isLater ? 'the form was published after it' : undefined
}

const isSameForm = (a: Envelope['form'], b: Envelope['form']): boolean =>
  a !== undefined &&
  b !== undefined &&
  [a.id, a.version, a.locale, a.variant].every((it, i) => it === [b.id, b.version, b.locale, b.variant][i])

/** A definition may say less of its controller than the event; what both say is the same. */
const isSameParty = (said: NonNullable<Envelope['controller']>, defined: Definition['controller']): boolean =>
  said.name === defined.name && (defined.contact === undefined || said.contact === defined.contact)

function flawOfBox({ id, v, channel }: PurposeEntry, { items }: Definition): string | undefined {
  const boxes = items.filter(it => it.purpose === id && it.v === v && it.channel === channel)
  if (boxes.length !== 1) return `the form has ${boxes.length} boxes for ${id}, version ${v}, by ${channel}`
  return boxes[0]?.default === false ? undefined : `the box for ${id} began ticked`
}

/** Files that events rely on are committed by one, and those named by their hash have it. */
function checkFiles(files: Files, committed: ReadonlySet<string>, found: Findings): void {
  for (const [path, bytes] of files) {
    if (!COMMITTED.test(path)) continue
    if (!committed.has(path)) found.fail(9, `no event commits to ${path}`)
    if (NAMED_BY_HASH.test(path) && BY_HASH.exec(path)?.[1] !== sha256Hex(bytes))
      found.fail(9, `${path} has another hash than its name`)
  }
}

/** What is made from the evidence proves nothing; but a report may not carry another evidence than the bundle. */
function checkReport(files: Files, found: Findings): void {
  const report = files.get(REPORT)
  if (!report) return
  const evidence = files.get(PATHS.evidence)
  if (!evidence || !attachedTo(report, evidence))
    found.fail(9, `the evidence attached to ${REPORT} is not that of the bundle`)
  found.skip(9, `${REPORT}: its words are not shown to be those of the evidence.`)
}
