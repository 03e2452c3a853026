/** Rules on boxes, purposes, partners and whoever asks: what is so in every language. */

import { FORM_ITEMS_MAX } from '#base/limits.ts'
import { parseEmail } from '#base/address.ts'
import { hiddenIn } from '#wire/lexicon.ts'
import { themeFlaws } from './page-style.ts'
import type { Box, Place, Rule, View } from './view.ts'

const isWebAddress = (url: string) =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && /\./.test(new URL(url).hostname)

/** Those of a list that some earlier one equals. */
const repeated = <T>(list: readonly T[], key: (it: T) => string): readonly T[] =>
  list.filter((it, i) => list.slice(0, i).some(earlier => key(earlier) === key(it)))

const at = (boxes: readonly Box[], member = ''): readonly Place[] =>
  boxes.map(box => ({ at: `${box.at}${member}`, about: nameOf(box) }))
const nameOf = ({ partner, defined }: Box) => partner?.name || defined.name || defined.id
const nowOf = ({ known }: View, { item }: Box) => known.find(({ id }) => id === item.purpose)

/** A purpose that is a draft. */
const UNPUBLISHED = 'unpublished'

/** Countries whose law wants a postal address beside the question itself: CASL Regulations §4, CAN-SPAM. */
const ADDRESS_COUNTRIES = ['CA', 'US', '']

/** One address or number is enough, also behind a name: “Bakery, hello@bakery.example”, “Tel. +41 44 123 45 67”. */
export const isReachable = (contact: string): boolean =>
  contact.split(/[\s,;<>]+/).some(word => parseEmail(word).ok || isWebAddress(word)) ||
  /^\+?[\d\s()/.-]{6,}$/.test(contact.trim()) ||
  /(?<![\p{L}\d])(?:\+|0)(?:[\s()/.-]*\d){6}/u.test(contact)

const place = (broken: boolean, where: string): readonly Place[] => (broken ? [{ at: where }] : [])

/** A name that stands for nobody, or for several at once. */
function isNoName(name: string): boolean {
  const plain = name.trim()
  if (
    /^(?:partners?|partenaires?|socios?|parceiros?|tbd|n\/?a|xxx+|test|name|nom|nombre|nome|\W*)(?:\s*\d+)?$/iu.test(
      plain,
    )
  )
    return true
  const others = /\b(?:and|et|und|y|e)\s+(?:others?|more|autres|andere|weitere|otros|altri|outros)\b|\betc\b|…|\.\.\./iu
  return (
    others.test(plain) ||
    /[;|\n]/.test(plain) ||
    plain.split(/,\s+(?!(?:inc|llc|ltd|co|s\.?\s?a|s\.?\s?l|gmbh|ag|plc|lda)\b)/iu).length > 2
  )
}

export const BOX_RULES: readonly Rule[] = [
  {
    rule: 'F02',
    demand: 'AS-06',
    flaw: 'no-purpose',
    once: true,
    says: ({ about }) =>
      about === UNPUBLISHED
        ? 'The purpose of this box is not published yet. Publish the purpose first; then people can be asked for it.'
        : 'This box stands for no published purpose, so nobody could know what they agree to.',
    broken: view =>
      view.boxes
        .filter(({ purpose }) => !purpose)
        .map(box => ({ at: `${box.at}/purpose_id`, about: nowOf(view, box)?.v === 0 ? UNPUBLISHED : nameOf(box) })),
  },
  {
    rule: 'F02',
    demand: 'AS-06',
    flaw: 'archived-purpose',
    once: true,
    says: ({ about }) => `“${about}” is archived: nobody is asked for it any more.`,
    broken: view =>
      at(
        view.boxes.filter(box => box.purpose && nowOf(view, box)?.archived),
        '/purpose_id',
      ),
  },
  {
    rule: 'F02',
    demand: 'AS-06',
    flaw: 'older-purpose',
    severity: 'warning',
    once: true,
    says: ({ about }) => `There is a newer version of “${about}”. Who ticks this box agrees to the older one.`,
    broken: view =>
      at(
        view.boxes.filter(box => box.purpose && (nowOf(view, box)?.v ?? 0) > box.purpose.v),
        '/purpose_version',
      ),
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'channel-not-of-purpose',
    once: true,
    says: ({ about }) => `“${about}” does not come on this channel.`,
    broken: view =>
      at(
        view.boxes.filter(({ purpose, item }) => purpose && !purpose.channels.includes(item.channel)),
        '/channel',
      ),
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'no-number-asked',
    once: true,
    says: () =>
      'This box is about text messages or calls, and the form does not ask for a number. Add a field of the kind “tel”, which nobody has to fill in.',
    broken: ({ boxes, draft }) =>
      at(
        boxes.filter(({ item }) => item.channel !== 'email' && !draft.fields.some(({ kind }) => kind === 'tel')),
        '/channel',
      ),
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'several-numbers',
    once: true,
    says: () => 'A form asks for one phone number: else nobody could tell which of them a box is about.',
    broken: ({ draft }) =>
      draft.fields.flatMap(({ kind }, i) =>
        kind === 'tel' && draft.fields.findIndex(it => it.kind === 'tel') < i ? [{ at: `/fields/${i}/kind` }] : [],
      ),
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'too-many-boxes',
    once: true,
    says: () => `A form has ${FORM_ITEMS_MAX} boxes at most.`,
    broken: ({ boxes }) => place(boxes.length > FORM_ITEMS_MAX, '/items'),
  },
  {
    rule: 'F04',
    demand: 'AS-04',
    flaw: 'asks-nothing',
    once: true,
    says: () => 'The form has no box, so nobody could agree to anything with it. Add one for each purpose.',
    broken: ({ boxes }) => place(boxes.length === 0, '/items'),
  },
  {
    rule: 'F05',
    demand: 'AS-06',
    flaw: 'no-name',
    once: true,
    says: () => 'Say who asks: the full legal name of the organisation or person.',
    broken: ({ draft }) =>
      place(draft.controller.name.replaceAll(/[^\p{L}\p{N}]/gu, '').length < 2, '/controller/name'),
  },
  {
    rule: 'F05',
    demand: 'AS-06',
    flaw: 'no-contact',
    once: true,
    says: () => 'Say how to reach whoever asks: an email address, a web address or a telephone number.',
    broken: ({ draft }) => place(!isReachable(draft.controller.contact), '/controller/contact'),
  },
  {
    rule: 'F05',
    demand: 'AS-06',
    flaw: 'no-country',
    once: true,
    says: () => 'Say in which country you are: it decides what else has to stand here.',
    broken: ({ draft }) => place(draft.controller.country === '', '/controller/country'),
  },
  {
    rule: 'F05',
    demand: 'AS-06',
    flaw: 'no-address',
    once: true,
    says: () => 'A postal address has to stand on the form in this country.',
    broken: ({ draft: { controller } }) =>
      place(ADDRESS_COUNTRIES.includes(controller.country) && controller.address.trim() === '', '/controller/address'),
  },
  {
    rule: 'F05',
    demand: 'AS-06',
    flaw: 'address-advised',
    severity: 'warning',
    once: true,
    says: () => 'Each message has to carry your postal address later; it is best shown here as well.',
    broken: ({ draft: { controller } }) =>
      place(!ADDRESS_COUNTRIES.includes(controller.country) && controller.address.trim() === '', '/controller/address'),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'no-partner-name',
    once: true,
    says: () => 'A partner stands here by its own full name: one partner, one box.',
    broken: ({ draft }) =>
      draft.partners.flatMap(({ name }, i) =>
        isNoName(name) || hiddenIn(name).length > 0 ? [{ at: `/partners/${i}/name`, words: [name] }] : [],
      ),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'same-partner',
    once: true,
    says: ({ about }) => `“${about}” stands here twice.`,
    broken: ({ boxes }) =>
      at(
        repeated(
          boxes.filter(({ partner }) => partner),
          ({ partner }) => partner?.name.trim().toLowerCase() ?? '',
        ),
        '/name',
      ),
  },
  {
    rule: 'F11',
    demand: 'AS-06',
    flaw: 'low-contrast',
    once: true,
    says: ({ about }) => `This colour cannot be read well on the paper: ${about}, and it takes 4.5.`,
    broken: ({ draft }) =>
      themeFlaws(draft.theme).map(({ part, contrast, proposal }) => ({
        at: `/theme/${part}`,
        words: [draft.theme[part]],
        about: `the contrast is ${contrast.toFixed(1)}`,
        proposal,
      })),
  },
  {
    rule: 'F14',
    demand: 'AS-06',
    flaw: 'same-field',
    once: true,
    says: () => 'Two fields have the same id; “email” is the id of the address that every form asks for.',
    broken: ({ draft }) => {
      const ids = [{ id: 'email', at: '' }, ...draft.fields.map(({ id }, i) => ({ id, at: `/fields/${i}/id` }))]
      return repeated(ids, ({ id }) => id).map(it => ({ at: it.at }))
    },
  },
  {
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'same-language',
    once: true,
    says: () => 'Each language stands in the list once.',
    broken: ({ draft }) => place(new Set(draft.locales).size < draft.locales.length, '/locales'),
  },
]
