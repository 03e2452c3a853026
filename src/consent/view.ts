/** A form as the linter sees it: one language at a time, with where in the draft each of its parts stands. */

import { formFlaws, type FormFlaw } from '#wire/form-rules.ts'
import type { DefinedItem, FormContent, Locale } from '#wire/form-definition.ts'
import { besideNames } from '#wire/lexicon/names.ts'
import { nameOfPage, pageOf } from './page.ts'
import { factsOf, type PageFacts } from './page-facts.ts'
import { contentOf, purposeOf, type Asked } from './snapshot.ts'
import type { ConsentItem, Facts, Finding, FormDraft, Partner, PurposeId, PurposeVersion, RuleId } from './types.ts'
import type { Demand } from '#policy/demands.ts'

/** Where purposes stand now: the version in force, and whether anybody may still be asked. */
export type Known = readonly { readonly id: PurposeId; readonly v: number; readonly archived: boolean }[]

/** One box, in one language. */
export type Box = {
  /** `/items/0` or `/partners/2`. */
  readonly at: string
  readonly item: ConsentItem | Partner
  readonly defined: DefinedItem
  readonly purpose: PurposeVersion | undefined
  readonly partner: Partner | undefined
}

export type View = {
  readonly draft: FormDraft
  readonly locale: Locale
  /** The first language: what does not depend on the language is told once. */
  readonly first: boolean
  readonly content: FormContent
  readonly boxes: readonly Box[]
  readonly known: Known
  readonly page: PageFacts
  /** The hash of the page's bytes, by which facts name what was drawn. */
  readonly drawnAs: string
  readonly facts: Facts | undefined
  /** What a stranger's verifier would find. */
  readonly flaws: readonly FormFlaw[]
}

/** Something wrong, and where. */
export type Place = {
  readonly at: string
  readonly words?: readonly string[]
  readonly proposal?: string | undefined
  /** Words to put into the sentence. */
  readonly about?: string
}

/** One row of the linter's table. */
export type Rule = {
  readonly rule: RuleId
  readonly demand: Demand
  readonly flaw: string
  /** Errors keep a form from being published. */
  readonly severity?: Finding['severity']
  /** The same in every language, and so told once. */
  readonly once?: true
  readonly says: (place: Place) => string
  readonly broken: (view: View) => readonly Place[]
}

export function viewsOf(asked: Asked, known: Known, locales: readonly Locale[], facts?: Facts): readonly View[] {
  return locales.map((locale, i) => viewOf(asked, known, locale, i === 0, facts))
}

function viewOf(asked: Asked, known: Known, locale: Locale, first: boolean, facts: Facts | undefined): View {
  const { draft } = asked
  const content = contentOf(asked, locale)
  const all = [
    ...draft.items.map((item, i) => ({ at: `/items/${i}`, item, partner: undefined })),
    ...draft.partners.map((item, i) => ({ at: `/partners/${i}`, item, partner: item })),
  ]
  // contentOf defines items and then partners, one for one.
  const boxes = all.flatMap((box, i) => {
    const defined = content.items[i]
    return defined ? [{ ...box, defined, purpose: purposeOf(asked, box.item) }] : []
  })
  const page = pageOf(content)
  return {
    draft,
    locale,
    first,
    content,
    boxes,
    known,
    page: factsOf(page.html),
    drawnAs: nameOfPage(page),
    facts,
    flaws: formFlaws(
      content,
      (asked.others ?? []).flatMap(names => names[locale] ?? []),
    ),
  }
}

/** Every text on the page that is its author's, with its place: none of them may undo what a box says. */
export function textsOf({
  content,
  draft,
  locale,
  boxes,
}: View): readonly { readonly at: string; readonly text: string }[] {
  const { title, intro, button, withdrawal } = content.texts
  const own = Object.entries({ title, intro, button, withdrawal, thanks: draft.texts[locale]?.thanks ?? '' })
  return [
    ...own.map(([name, text]) => ({ at: `/texts/${locale}/${name}`, text })),
    ...boxes.map(box => ({ at: `${box.at}/label/${locale}`, text: box.defined.label })),
    ...content.fields.flatMap((field, i) => [
      { at: `/fields/${i}/label/${locale}`, text: field.label },
      { at: `/fields/${i}/hint/${locale}`, text: field.hint ?? '' },
      ...(field.options ?? []).map((option, j) => ({
        at: `/fields/${i}/options/${j}/label/${locale}`,
        text: option.label,
      })),
    ]),
    ...(content.terms ? [{ at: `/terms/label/${locale}`, text: content.terms.label }] : []),
  ].filter(({ text }) => text.trim() !== '')
}

/** Whoever asks, and its partners. */
export const namesIn = ({ draft: { controller, partners } }: View): readonly string[] =>
  [controller, ...partners].map(({ name }) => name)

/** What stands above the boxes. */
export const isLead = (at: string): boolean => /\/(?:title|intro)$/.test(at)

/** Each text of the author's with such words, of those whose place is `among` them. */
export const inTexts =
  (
    look: (text: string, locale: Locale) => readonly string[],
    among: (at: string) => boolean = () => true,
  ): Rule['broken'] =>
  view =>
    textsOf(view).flatMap(({ at, text }) => {
      const words = among(at) ? besideNames(text, namesIn(view), view.locale, it => look(it, view.locale)) : []
      return words.length === 0 ? [] : [{ at, words }]
    })

export const quoted = ({ words = [] }: Place): string => words.map(word => `“${word}”`).join(', ')
