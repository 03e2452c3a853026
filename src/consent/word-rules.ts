/** Rules on wording, language by language: what a text must say, and what it must not say along with it. */

import { BUTTON_MAX_CHARS, FORM_TITLE_MAX_CHARS, ITEM_TEXT_MAX_CHARS } from '#base/limits.ts'
import * as lexicon from '#wire/lexicon.ts'
import { addedBeside } from '#wire/lexicon/added.ts'
import { alongsideIn } from '#wire/lexicon/alongside.ts'
import { bargainIn } from '#wire/lexicon/bargain.ts'
import { presentsIn } from '#wire/lexicon/birthday.ts'
import { boastedIn, fromNobodyIn } from '#wire/lexicon/boasted.ts'
import { calledIn } from '#wire/lexicon/called.ts'
import { namesOtherAct } from '#wire/lexicon/contract.ts'
import { forOthersIn } from '#wire/lexicon/for-others.ts'
import { gatedIn } from '#wire/lexicon/gate.ts'
import { isSilent, saysWay, unnamedPartners } from '#wire/lexicon/joining.ts'
import { strangerIn } from '#wire/lexicon/language.ts'
import { isForBox, usesBeside } from '#wire/lexicon/field-use.ts'
import { heldIn } from '#wire/lexicon/held.ts'
import { shyIn } from '#wire/lexicon/keeps-back.ts'
import { handedIn } from '#wire/lexicon/handed-on.ts'
import { housesIn, surveysForOthers } from '#wire/lexicon/houses.ts'
import { besideNames, saysName } from '#wire/lexicon/names.ts'
import { othersIn, secondSender, unsignedIn } from '#wire/lexicon/nameless.ts'
import { usesNumber } from '#wire/lexicon/number-use.ts'
import { otherWayIn } from '#wire/lexicon/other-way.ts'
import { ofOwnAccordIn } from '#wire/lexicon/own-accord.ts'
import { penaltyIn } from '#wire/lexicon/penalty.ts'
import { pilloriedIn } from '#wire/lexicon/pillory.ts'
import { pressingIn } from '#wire/lexicon/pressing.ts'
import { elasticIn, mostPerYear } from '#wire/lexicon/rate.ts'
import { rewardedIn } from '#wire/lexicon/rewarded.ts'
import { scornIn } from '#wire/lexicon/scorn.ts'
import { setIn, silenceIn } from '#wire/lexicon/silence.ts'
import { secondListIn } from '#wire/lexicon/second-list.ts'
import { asksLeave, paidFor, saidTicked, shamesIn } from '#wire/lexicon/sly.ts'
import { takenIn } from '#wire/lexicon/taken-as.ts'
import { contraryBoxIn, tiedIn } from '#wire/lexicon/tied.ts'
import { openEnds } from '#wire/lexicon/vague.ts'
import type { Locale } from '#wire/form-definition.ts'
import { labelFor, termsLabelFor, textsFor, trackingLabelFor } from './starters.ts'
import { inTexts, isLead, namesIn, quoted, textsOf, type Box, type Place, type Rule, type View } from './view.ts'

const LANGUAGES: Readonly<Record<Locale | 'unknown', string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  unknown: 'another language',
}
/** What the label of a box could say instead. */
export function proposalFor({ locale }: View, { item, defined, partner, purpose }: Box): string | undefined {
  if (defined.name === '') return undefined
  if (purpose?.kind === 'tracking') return trackingLabelFor(locale, item.channel, defined.name)
  return labelFor(locale, item.channel, defined.name, partner?.name)
}

/** Each box whose label has such words, with a label that has not. */
const inLabels =
  (look: (label: string, view: View, box: Box) => readonly string[]): Rule['broken'] =>
  view =>
    view.boxes.flatMap(box => {
      const words = besideNames(box.defined.label, namesIn(view), view.locale, label => look(label, view, box))
      return words.length === 0
        ? []
        : [{ at: `${box.at}/label/${view.locale}`, words, proposal: proposalFor(view, box) }]
    })

/** What the purpose of a box says of itself. */
const inPurposes =
  (look: (defined: Box['defined'], locale: Locale) => readonly string[]): Rule['broken'] =>
  view =>
    view.boxes.flatMap(({ at, defined }) => {
      const words = besideNames(defined.kind, namesIn(view), view.locale, kind =>
        look({ ...defined, kind }, view.locale),
      )
      return words.length === 0 ? [] : [{ at: `${at}/purpose_id`, words }]
    })

const isField = (at: string) => at.startsWith('/fields')
const isTerms = (at: string) => at.startsWith('/terms')
const isLabel = (at: string) => /^\/(?:items|partners)\//.test(at)
const isAddress = (url: string) => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url)
const isWithdrawal = (at: string) => at.endsWith('/withdrawal')

const asked = (text: string, locale: Locale) =>
  lexicon.asksForMessages(text, locale) || asksLeave(text, locale) ? [text] : []
const spoken = (view: View, box: Box) => (box.purpose?.texts[view.locale] ? box : undefined)

export const WORD_RULES: readonly Rule[] = [
  {
    rule: 'F01',
    demand: 'AS-04',
    flaw: 'asked-in-a-field',
    says: place => `${quoted(place)} asks for messages in a field. Only a box of its own can do that.`,
    broken: view => {
      const channels = view.boxes.map(({ item }) => item.channel)
      const look = (text: string, locale: Locale) => (isForBox(text, locale, channels) ? [] : asked(text, locale))
      return inTexts(look, isField)(view)
    },
  },
  {
    rule: 'F01',
    demand: 'AS-05',
    flaw: 'said-ticked',
    says: place => `${quoted(place)} says that a box is ticked. Each starts empty, and its reader alone ticks it.`,
    broken: inTexts(
      (text, locale) => [...saidTicked(text, locale), ...setIn(text, locale)],
      at => !isWithdrawal(at),
    ),
  },
  {
    rule: 'F03',
    demand: 'AS-07',
    flaw: 'terms-ask',
    says: () => 'The box for terms also asks for messages. It may accept the terms and nothing else.',
    broken: ({ content, locale }) =>
      content.terms && lexicon.asksForMessages(content.terms.label, locale)
        ? [{ at: `/terms/label/${locale}`, words: [content.terms.label], proposal: termsLabelFor(locale) }]
        : [],
  },
  {
    rule: 'F03',
    demand: 'AS-07',
    flaw: 'taken-as-settled',
    says: place =>
      `${quoted(place)} takes it as settled that its reader accepts or declares something. Nobody asked them.`,
    broken: inTexts(takenIn, at => !isTerms(at) && !isWithdrawal(at)),
  },
  {
    rule: 'F02',
    demand: 'AS-07',
    flaw: 'added-beside',
    says: place => `This label joins ${quoted(place)}. Each purpose has a box of its own.`,
    broken: view => {
      const isJoined = (at: string) => view.flaws.some(it => it.flaw === 'several-purposes' && it.at === at)
      return inLabels((label, { locale, boxes }, box) =>
        box.purpose?.kind === 'tracking' || isJoined(`/items/${boxes.indexOf(box)}/label`)
          ? []
          : addedBeside(label, locale, box.defined, namesIn(view)),
      )(view)
    },
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'used-beside',
    says: place => `${quoted(place)} uses an answer for what no box asks. Ask for it in a box of its own, or leave it.`,
    broken: view => {
      const channels = view.boxes.map(({ item }) => item.channel)
      const asks = { calls: channels.includes('call'), texts: channels.includes('sms') }
      const told = view.boxes.map(({ defined: { label, name, kind } }) => `${label}. ${name}. ${kind}`).join('. ')
      const isNumber = (at: string) =>
        view.content.fields.some(({ kind }, i) => kind === 'tel' && at.startsWith(`/fields/${i}/`))
      return [
        ...inTexts(
          (text, locale) => [...usesBeside(text, locale, asks), ...presentsIn(text, locale, told)],
          isField,
        )(view),
        ...(asks.calls || asks.texts ? [] : inTexts(usesNumber, isNumber)(view)),
      ]
    },
  },
  {
    rule: 'F02',
    demand: 'AS-03',
    flaw: 'addresses-of-others',
    says: place =>
      `${quoted(place)} is for people who have ticked nothing. Whoever is written to subscribes themselves.`,
    broken: inTexts(forOthersIn, at => !isTerms(at) && !isLabel(at) && !isWithdrawal(at)),
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'called-beside',
    says: place => `${quoted(place)} announces a call or a text message that no box asks for.`,
    broken: view => {
      const channels = view.boxes.map(({ item }) => item.channel)
      const called = inTexts(calledIn, at => !isTerms(at) && !isLabel(at) && !isWithdrawal(at))
      return [
        ...(channels.some(channel => channel !== 'email') ? [] : called(view)),
        ...inPurposes(({ kind }, locale) => otherWayIn(kind, locale, channels))(view),
      ]
    },
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'survey-for-others',
    says: place => `${quoted(place)} announces questions that others have. They are a purpose of their own.`,
    broken: view => [
      ...inLabels((label, { locale }) => surveysForOthers(label, locale))(view),
      ...inPurposes(({ kind }, locale) => surveysForOthers(kind, locale))(view),
    ],
  },
  {
    rule: 'F04',
    demand: 'AS-04',
    flaw: 'made-a-duty',
    says: place => `${quoted(place)} makes the consent a duty, or a condition for something else. It has to be free.`,
    broken: view => [
      ...inLabels((label, { locale }) => lexicon.mandatoryIn(label, locale))(view),
      ...inTexts(
        (text, locale) => [
          ...lexicon.mandatoryIn(text, locale, view.content.terms !== undefined),
          ...paidFor(text, locale),
          ...bargainIn(text, locale),
        ],
        isLead,
      )(view),
      ...inTexts(
        (text, locale) => [
          ...gatedIn(text, locale),
          ...tiedIn(text, locale),
          ...penaltyIn(text, locale),
          ...rewardedIn(text, locale),
        ],
        at => !isLabel(at) && !isTerms(at),
      )(view),
    ],
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'no-label',
    says: () => 'This box has no label in this language.',
    broken: view =>
      view.boxes
        .filter(({ defined }) => defined.label.trim() === '')
        .map(box => ({ at: `${box.at}/label/${view.locale}`, proposal: proposalFor(view, box) })),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'too-long',
    says: () => `A label has at most ${ITEM_TEXT_MAX_CHARS} characters, so that people read it.`,
    broken: view =>
      view.boxes
        .filter(({ defined }) => [...defined.label].length > ITEM_TEXT_MAX_CHARS)
        .map(box => ({ at: `${box.at}/label/${view.locale}`, proposal: proposalFor(view, box) })),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'says-nothing',
    says: () => 'Neither the label nor what stands beside it says which messages will come.',
    broken: view =>
      view.boxes
        .filter(
          ({ defined }) =>
            defined.label.trim() !== '' && isSilent(`${defined.label} ${defined.name} ${defined.kind}`, view.locale),
        )
        .map(box => ({ at: `${box.at}/label/${view.locale}`, words: [box.defined.label] })),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'open-ended',
    says: place => `${quoted(place)} leaves open what will come. Name the kinds of messages, and no others.`,
    broken: view => [
      ...inLabels((label, { locale }) => openEnds(label, locale))(view),
      ...inPurposes(({ name, kind }, locale) => openEnds(`${name}. ${kind}`, locale))(view),
    ],
  },
  {
    rule: 'F06',
    demand: 'AS-04',
    flaw: 'turned',
    says: place => `${quoted(place)} turns the meaning of a tick around. A ticked box says yes to something.`,
    broken: inLabels((label, { locale }) => lexicon.turnedIn(label, locale)),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'disguised',
    says: place => `${quoted(place)} has letters of another alphabet, or signs that nobody sees. Write it plainly.`,
    broken: inTexts(lexicon.hiddenIn, at => !isLabel(at)),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'no-frequency',
    says: () => 'The purpose does not say how often messages come.',
    broken: view =>
      view.boxes
        .filter(box => spoken(view, box) && mostPerYear(box.defined.frequency, view.locale) === undefined)
        .map(box => ({ at: `${box.at}/purpose_id`, words: [box.defined.frequency] })),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'elastic',
    says: place => `${quoted(place)} lets the rhythm stretch. Say the most that comes.`,
    broken: inPurposes(({ frequency }, locale) => elasticIn(frequency, locale)),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'channel-not-said',
    severity: 'warning',
    says: () => 'The label does not name its channel. The page says it beside the box; it is better said in the label.',
    broken: view =>
      view.boxes
        .filter(({ defined, item }) => defined.label !== '' && !saysWay(defined.label, view.locale, item.channel))
        .map(box => ({ at: `${box.at}/label/${view.locale}`, proposal: proposalFor(view, box) })),
  },
  {
    rule: 'F07',
    demand: 'PC-08',
    flaw: 'withdrawal',
    says: ({ about }) => about ?? '',
    broken: view => {
      const gaps = lexicon.withdrawalGaps(view.content.texts.withdrawal, view.locale)
      const held = inTexts(heldIn, at => at.endsWith('/thanks') || (isWithdrawal(at) && gaps.length === 0))
      return [
        ...gaps.map(gap => ({ ...withdrawalAt(view), about: GAPS[gap] })),
        ...held(view).map(place => ({ ...place, about: GAPS.denied })),
      ]
    },
  },
  {
    rule: 'F07',
    demand: 'PC-08',
    flaw: 'any-time-not-said',
    severity: 'warning',
    says: () =>
      'The way out is in every message. Say as well that it works at any time: people are told of that right.',
    broken: view => (lexicon.isTimeLeftOpen(view.content.texts.withdrawal, view.locale) ? [withdrawalAt(view)] : []),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'unnamed-partners',
    says: place => `${quoted(place)} names nobody. Each partner stands on the form by name, with a box of its own.`,
    broken: inTexts(unnamedPartners, at => !isTerms(at) && !isLabel(at) && !isLead(at)),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'others-write',
    says: place => `${quoted(place)} lets others write whom nobody names. Each has a box of its own, with its name.`,
    broken: view => [
      ...inTexts(othersIn, at => !isTerms(at) && !isWithdrawal(at) && !isField(at) && !isLabel(at))(view),
      ...view.boxes.flatMap(({ at, defined, partner }) => {
        const words = secondSender(defined.label, partner?.name ?? '', view.locale)
        return words.length === 0 ? [] : [{ at: `${at}/label/${view.locale}`, words }]
      }),
      ...view.boxes.flatMap(({ at, defined }) => {
        const words = alongsideIn(defined.label, view.locale, namesIn(view))
        return words.length === 0 ? [] : [{ at: `${at}/label/${view.locale}`, words }]
      }),
      ...inTexts(housesIn, at => !isTerms(at) && !isWithdrawal(at))(view),
      ...inPurposes(({ kind }, locale) => housesIn(kind, locale))(view),
    ],
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'unsigned',
    says: place => `${quoted(place)} keeps the name of who writes. Say it.`,
    broken: view => {
      const nameless = (words: string) =>
        ![view.draft.controller, ...view.draft.partners].some(it => saysName(words, it.name))
      return [
        ...inTexts(
          (text, locale) => [...unsignedIn(text, locale), ...shyIn(text, locale).filter(nameless)],
          at => !isTerms(at) && !isWithdrawal(at),
        )(view),
        ...inTexts(
          (text, locale) => boastedIn(text, locale).filter(nameless),
          at => isLead(at) && view.boxes.some(({ defined }) => nameless(defined.label)),
        )(view),
        ...inLabels((label, { locale }) => (nameless(label) ? fromNobodyIn(label, locale) : []))(view),
        ...inPurposes(({ kind }, locale) => boastedIn(kind, locale).filter(nameless))(view),
      ]
    },
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'handed-on',
    says: place =>
      `${quoted(place)} hands an address on. Who gets it stands on the form by name, with a box of its own.`,
    broken: view =>
      inTexts(
        (text, locale) =>
          [...handedIn(text, locale), ...ofOwnAccordIn(text, locale)].filter(
            words => !view.draft.partners.some(({ name }) => saysName(words, name)),
          ),
        at => !isTerms(at) && !isLabel(at) && !isField(at),
      )(view),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'partner-not-said',
    says: ({ about }) => `The label of this box does not name “${about}”.`,
    broken: view =>
      view.boxes
        .filter(
          ({ partner, defined }) =>
            partner && partner.name.trim() !== '' && defined.label !== '' && !saysName(defined.label, partner.name),
        )
        .map(box => ({
          at: `${box.at}/label/${view.locale}`,
          about: box.partner?.name ?? '',
          words: [box.defined.label],
          proposal: proposalFor(view, box),
        })),
  },
  {
    rule: 'F12',
    demand: 'AS-04',
    flaw: 'button',
    says: place => `${quoted(place)} does not say that one subscribes. A button names its act, and no other.`,
    broken: ({ content, locale, boxes }) => {
      const { button, title } = content.texts
      const isOther = namesOtherAct(button, title, locale)
      const flaw =
        button.trim() === '' || isOther
          ? undefined
          : lexicon.buttonFlaw(
              button,
              locale,
              boxes.map(({ defined }) => defined.name),
              boxes.map(({ defined }) => defined.kind),
            )
      return flaw ? [{ at: `/texts/${locale}/button`, words: flaw.words, proposal: textsFor(locale).button }] : []
    },
  },
  {
    rule: 'F12',
    demand: 'AS-04',
    flaw: 'button-too-long',
    says: () => `A button has at most ${BUTTON_MAX_CHARS} characters.`,
    broken: ({ content, locale }) =>
      [...content.texts.button].length > BUTTON_MAX_CHARS
        ? [{ at: `/texts/${locale}/button`, proposal: textsFor(locale).button }]
        : [],
  },
  {
    rule: 'F12',
    demand: 'AS-04',
    flaw: 'consent-by-clicking',
    says: place => `${quoted(place)} takes sending the form for consent. Only a ticked box is.`,
    broken: view => [
      ...inTexts(lexicon.consentBySubmitting, at => !isTerms(at) && !isWithdrawal(at))(view),
      ...inTexts(lexicon.consentBesideLeaving, isWithdrawal)(view),
    ],
  },
  {
    rule: 'F12',
    demand: 'AS-04',
    flaw: 'taken-from-silence',
    says: place => `${quoted(place)} takes silence, or an empty box, for a yes. Only a ticked box is.`,
    broken: inTexts(
      (text, locale) => [...silenceIn(text, locale), ...contraryBoxIn(text, locale), ...secondListIn(text, locale)],
      at => !isTerms(at) && !isWithdrawal(at),
    ),
  },
  {
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'incomplete',
    says: () => 'This text is missing in this language.',
    broken: view => missingIn(view),
  },
  {
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'purpose-not-in-language',
    says: ({ about }) => `The purpose “${about}” has no words in this language. Publish a version of it that has them.`,
    broken: view =>
      view.boxes
        .filter(
          box =>
            box.purpose && [box.defined.name, box.defined.kind, box.defined.frequency].some(text => text.trim() === ''),
        )
        .map(box => ({ at: `${box.at}/purpose_id`, about: box.purpose?.slug ?? '' })),
  },
  {
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'no-notice',
    says: () => 'Give the web address of your privacy notice, beginning with https://.',
    broken: ({ content, locale }) =>
      isAddress(content.notice)
        ? []
        : [{ at: `/texts/${locale}/privacy_url`, words: content.notice === '' ? [] : [content.notice] }],
  },
  {
    rule: 'F13',
    demand: 'AS-07',
    flaw: 'no-terms',
    once: true,
    says: () => 'Give the web address of the terms, beginning with https://.',
    broken: ({ draft: { terms } }) =>
      !terms || isAddress(terms.url) ? [] : [{ at: '/terms/url', words: terms.url === '' ? [] : [terms.url] }],
  },
  {
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'another-language',
    says: ({ about }) => `This text is in ${about}, and the page is not.`,
    broken: view =>
      textsOf(view).flatMap(({ at, text }) => {
        const [stranger] = besideNames(text, namesIn(view), view.locale, it => {
          const is = strangerIn(it, view.locale)
          return is === undefined ? [] : [is]
        })
        return stranger === undefined ? [] : [{ at, words: [text], about: LANGUAGES[stranger] }]
      }),
  },
  {
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'title-too-long',
    says: () => `A title has at most ${FORM_TITLE_MAX_CHARS} characters.`,
    broken: ({ content, locale }) =>
      [...content.texts.title].length > FORM_TITLE_MAX_CHARS ? [{ at: `/texts/${locale}/title` }] : [],
  },
  {
    rule: 'F14',
    demand: 'AS-04',
    flaw: 'shames',
    says: place => `${quoted(place)} puts whoever says no to shame. A no is as good an answer as a yes.`,
    broken: inTexts((text, locale) => [
      ...shamesIn(text, locale),
      ...scornIn(text, locale),
      ...pilloriedIn(text, locale),
    ]),
  },
  {
    rule: 'F14',
    demand: 'AS-04',
    flaw: 'presses',
    says: place => `${quoted(place)} presses for time. A list has room for everybody, today and tomorrow.`,
    broken: view => {
      const { title, intro } = view.content.texts
      const look = (text: string) => pressingIn(text, view.locale, `${title}. ${intro}`)
      return inTexts(look, at => isLead(at) || at.endsWith('/button') || isLabel(at))(view)
    },
  },
]

const GAPS: Readonly<Record<lexicon.WithdrawalGap, string>> = {
  'not-said': 'Say that the consent can be withdrawn.',
  'not-any-time': 'Say that the consent can be withdrawn at any time.',
  'no-means': 'Say how the consent can be withdrawn, such as by a link in each message.',
  denied: 'A consent can always be withdrawn; this sentence denies it.',
}

/** The sentence about leaving, and what it could say instead. */
const withdrawalAt = ({ content, locale }: View): Place => ({
  at: `/texts/${locale}/withdrawal`,
  words: content.texts.withdrawal === '' ? [] : [content.texts.withdrawal],
  proposal: textsFor(locale, channelsAsked(content)).withdrawal,
})

const channelsAsked = ({ items }: View['content']) => items.map(({ channel }) => channel)

/** What has to be said in every language. An introduction may be left out. */
function missingIn({ content, draft, locale }: View): readonly Place[] {
  const { title, button, withdrawal } = content.texts
  const thanks = draft.texts[locale]?.thanks ?? ''
  const own = Object.entries({ title, button, withdrawal, thanks }).filter(([, text]) => text.trim() === '')
  const starter: Readonly<Record<string, string>> = textsFor(locale, channelsAsked(content))
  const fields = content.fields.flatMap((field, i) => [
    ...(field.label.trim() === '' ? [{ at: `/fields/${i}/label/${locale}` }] : []),
    ...(field.options ?? []).flatMap((option, j) =>
      option.label.trim() === '' ? [{ at: `/fields/${i}/options/${j}/label/${locale}` }] : [],
    ),
  ])
  const terms =
    content.terms && content.terms.label.trim() === ''
      ? [{ at: `/terms/label/${locale}`, proposal: termsLabelFor(locale) }]
      : []
  return [...own.map(([name]) => ({ at: `/texts/${locale}/${name}`, proposal: starter[name] })), ...fields, ...terms]
}
