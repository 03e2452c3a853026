/** All that a form says, and all that a purpose says, for whoever screens it [F18]. */

import { together } from '#review/review.ts'
import type { ToClear } from '#review/types.ts'
import type { Text } from '#screening/types.ts'
import type { Locale } from '#wire/form-definition.ts'
import type { Asked } from './snapshot.ts'
import type { FormDraft, PurposeDraft } from './types.ts'

type Words = Pick<ToClear, 'text' | 'readings'>

/** In one language: what a reader of that language sees. */
function wordsIn({ draft, purposes }: Pick<Asked, 'draft' | 'purposes'>, locale: Locale): Text {
  const { fields, items, partners, terms, controller, texts } = draft
  const said = texts[locale]
  const own = purposes
    .map(purpose => purpose.texts[locale])
    .flatMap(it => (it ? [it.name, it.description, it.frequency] : []))
  const asked = fields.flatMap(({ label, hint, options = [] }) => [
    label[locale],
    hint?.[locale],
    ...options.map(option => option.label[locale]),
  ])
  const boxes = [...items, ...partners, ...(terms ? [terms] : [])].map(({ label }) => label[locale])
  const partnersSaid = partners.map(({ name }) => name)
  const { intro, button, withdrawal, thanks } = said ?? {}
  const all = [intro, ...asked, ...boxes, ...own, ...partnersSaid, button, withdrawal, thanks, ...saidOf(controller)]
  return {
    channel: 'page',
    subject: said?.title ?? '',
    text: all.filter(part => part !== undefined && part.trim() !== '').join('\n\n'),
    sender: controller.name,
    links: linksOf(draft, locale),
    lang: locale,
  }
}

/** Who stands behind it, beyond their name: people read that as well. */
const saidOf = ({ contact, address }: FormDraft['controller']): readonly string[] => [contact, address]

const linksOf = ({ texts, partners, terms, messageTermsUrl }: FormDraft, locale: Locale): readonly string[] =>
  [texts[locale]?.privacyUrl, terms?.url, messageTermsUrl, ...partners.map(({ policyUrl }) => policyUrl)].filter(
    (url): url is string => url !== undefined && url !== '',
  )

export const wordsOfForm = (asked: Pick<Asked, 'draft' | 'purposes'>): Words =>
  together(asked.draft.locales.map(locale => wordsIn(asked, locale)))

export const wordsOfPurpose = ({ slug, texts }: PurposeDraft): Words =>
  together(
    Object.entries(texts).flatMap(([locale, it]) =>
      it
        ? [
            {
              channel: 'page',
              subject: it.name,
              text: [it.description, it.frequency, slug.replace(/[._-]+/g, ' ')].join('\n\n'),
              lang: locale,
            },
          ]
        : [],
    ),
  )
