/** What a purpose must say before people can be asked for it [AS-06]. The same words stand beside every box for it. */

import { ITEM_TEXT_MAX_CHARS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { bundlingOfSubject, hiddenIn, mandatoryIn, trackingIn } from '#wire/lexicon.ts'
import { handedFurther, handedIn } from '#wire/lexicon/handed-on.ts'
import { othersIn, unsignedIn } from '#wire/lexicon/nameless.ts'
import { isSilent, kindsJoined, unnamedPartners } from '#wire/lexicon/joining.ts'
import { shyIn } from '#wire/lexicon/keeps-back.ts'
import { channelsBeside } from '#wire/lexicon/other-way.ts'
import { strangerIn } from '#wire/lexicon/language.ts'
import { busiestPerYear, elasticIn, isRough, mostPerYear, perYear } from '#wire/lexicon/rate.ts'
import { openEnds } from '#wire/lexicon/vague.ts'
import { frequencyFor } from './starters.ts'
import type { Finding, PurposeDraft, PurposeTexts, RuleId } from './types.ts'

type Words = PurposeTexts & { readonly draft: PurposeDraft; readonly locale: Locale }
type Member = keyof PurposeTexts

/** One row: what is wrong with which of the texts, and the words that give offence. */
type Row = {
  readonly rule: RuleId
  readonly demand: Demand
  readonly flaw: string
  readonly at: Member
  readonly says: (words: readonly string[]) => string
  readonly broken: (words: Words) => readonly string[] | undefined
  readonly proposal?: (words: Words) => string
}

const some = (words: readonly string[]) => (words.length > 0 ? words : undefined)
const when = (broken: boolean, text: string) => (broken ? [text] : undefined)
const quoted = (words: readonly string[]) => words.map(word => `“${word}”`).join(', ')

const ROWS: readonly Row[] = [
  ...(['name', 'description', 'frequency'] as const).map((at): Row => ({
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'incomplete',
    at,
    says: () => 'This text is missing in this language.',
    broken: words => (words[at].trim() === '' ? [] : undefined),
    ...(at === 'frequency' && { proposal: often }),
  })),
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'too-long',
    at: 'description',
    says: () => `Name, description and frequency have ${ITEM_TEXT_MAX_CHARS} characters together at most.`,
    broken: ({ name, description, frequency }) =>
      [...name, ...description, ...frequency].length > ITEM_TEXT_MAX_CHARS ? [] : undefined,
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'says-nothing',
    at: 'description',
    says: () => 'This does not say which messages will come: about what, and of which kind.',
    broken: ({ name, description, locale }) =>
      when(description.trim() !== '' && isSilent(`${name} ${description}`, locale), description),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'open-ended',
    at: 'description',
    says: words => `${quoted(words)} leaves open what will come. Name the kinds of messages, and no others.`,
    broken: ({ name, description, locale }) => some(openEnds(`${name}. ${description}`, locale)),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'no-frequency',
    at: 'frequency',
    says: () => 'This does not say how often messages come, such as once a week.',
    broken: ({ frequency, locale }) =>
      when(frequency.trim() !== '' && mostPerYear(frequency, locale) === undefined, frequency),
    proposal: often,
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'elastic',
    at: 'frequency',
    says: words => `${quoted(words)} lets the rhythm stretch. Say the most that comes.`,
    broken: ({ frequency, locale }) => some(elasticIn(frequency, locale)),
    proposal: often,
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'frequency-differs',
    at: 'frequency',
    says: () => 'Readers would expect fewer messages than the bound allows. The sentence and the bound say the same.',
    broken: ({ frequency, locale, draft }) =>
      when(
        [mostPerYear, busiestPerYear].every(most =>
          isBeyond(draft.maxFrequency, most(frequency, locale) ?? Infinity, isRough(frequency, locale)),
        ),
        frequency,
      ),
    proposal: often,
  },
  {
    rule: 'F03',
    demand: 'AS-07',
    flaw: 'bundled',
    at: 'description',
    says: words => `${quoted(words)} does not belong to what messages are for.`,
    broken: ({ name, description, locale }) =>
      some([...bundlingOfSubject(name, locale), ...bundlingOfSubject(description, locale)]),
  },
  {
    rule: 'F02',
    demand: 'AS-07',
    flaw: 'several-purposes',
    at: 'description',
    says: words => `This joins ${quoted(words)}. Each of them is a purpose of its own.`,
    broken: ({ name, description, locale }) =>
      some(kindsJoined(`${name}: ${description}`, locale, `${name} ${description}`)),
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'other-channels',
    at: 'description',
    says: words =>
      `${quoted(words)} tells of another channel than this purpose has. Give it that channel, or leave it out: each has a box of its own.`,
    broken: ({ description, locale, draft }) =>
      some(draft.channels.length === 0 ? [] : channelsBeside(description, locale, draft.channels)),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'unnamed-partners',
    at: 'description',
    says: words => `${quoted(words)} names nobody. A partner has a purpose of its own, and stands on the form by name.`,
    broken: ({ name, description, locale }) => some(unnamedPartners(`${name}. ${description}`, locale)),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'others-write',
    at: 'description',
    says: words => `${quoted(words)} lets others write whom nobody names. Each has a purpose of its own.`,
    broken: ({ description, locale, draft }) =>
      draft.kind === 'partner' ? undefined : some(othersIn(description, locale)),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'unsigned',
    at: 'description',
    says: words => `${quoted(words)} keeps the name of who writes. Say it.`,
    broken: ({ description, locale }) => some([...unsignedIn(description, locale), ...shyIn(description, locale)]),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'handed-on',
    at: 'description',
    says: words =>
      `${quoted(words)} hands an address on. Who gets it stands on the form by name, with a box of its own.`,
    broken: ({ description, locale, draft }) =>
      some(draft.kind === 'partner' ? handedFurther(description, locale) : handedIn(description, locale)),
  },
  {
    rule: 'F15',
    demand: 'AS-08',
    flaw: 'tracking-within',
    at: 'description',
    says: words =>
      `${quoted(words)} is about watching what readers do. That is a purpose of its own, of the kind “tracking”.`,
    broken: ({ name, description, locale, draft }) =>
      draft.kind === 'tracking' ? undefined : some(trackingIn(`${name}. ${description}`, locale)),
  },
  {
    rule: 'F15',
    demand: 'AS-06',
    flaw: 'tracking-not-said',
    at: 'description',
    says: () => 'This purpose is for tracking, and does not say that opens and clicks are measured.',
    broken: ({ name, description, locale, draft }) =>
      when(
        draft.kind === 'tracking' &&
          description.trim() !== '' &&
          trackingIn(`${name}. ${description}`, locale).length === 0,
        description,
      ),
  },
  {
    rule: 'F04',
    demand: 'AS-04',
    flaw: 'made-a-duty',
    at: 'description',
    says: words => `${quoted(words)} makes a consent a duty. It has to be free.`,
    broken: ({ description, locale }) => some(mandatoryIn(description, locale)),
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'disguised',
    at: 'description',
    says: words => `${quoted(words)} has letters of another alphabet, or signs that nobody sees. Write it plainly.`,
    broken: ({ name, description, frequency }) => some(hiddenIn(`${name} ${description} ${frequency}`)),
  },
  {
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'another-language',
    at: 'description',
    says: () => 'This is written in another language than the one it stands for.',
    broken: ({ name, description, frequency, locale }) => {
      const text = `${name}. ${description}. ${frequency}`
      return when(strangerIn(text, locale) !== undefined, text)
    },
  },
]

/** `Weekly` for seven days, thirty days for a month: sentences are not that exact. */
const TOLERANCE = 1.2
/** `About twelve`. */
const ROUGHLY = 1.35

/**
 * Whether the bound allows more than the sentence lets expect. What comes every two weeks comes three times in some months, and
 * what comes six times a year once in some: a bound has to hold in each period.
 */
function isBeyond(bound: PurposeDraft['maxFrequency'], times: number, rough: boolean): boolean {
  if (times * (rough ? ROUGHLY : TOLERANCE) >= perYear(bound)) return false
  const inBusiest = Math.ceil(times / (perYear(bound) / bound.count))
  return bound.count > inBusiest || perYear(bound) > 2 * times
}

function often({ locale, draft }: Words): string {
  return frequencyFor(locale, draft.maxFrequency)
}

export function purposeFindings(draft: PurposeDraft): readonly Finding[] {
  const spoken = LOCALES.flatMap(locale => {
    const texts = draft.texts[locale]
    return texts ? [{ ...texts, draft, locale }] : []
  })
  return [...factsOf(draft, spoken.length), ...spoken.flatMap(words => ROWS.flatMap(row => findingOf(row, words)))]
}

function findingOf({ at, broken, says, proposal, ...row }: Row, words: Words): readonly Finding[] {
  const offence = broken(words)
  if (offence === undefined) return []
  const { locale } = words
  const where = { severity: 'error', at: `/texts/${locale}/${at}`, locale } as const
  return [{ ...row, ...where, words: offence, says: says(offence), ...(proposal && { proposal: proposal(words) }) }]
}

function factsOf({ channels }: PurposeDraft, languages: number): readonly Finding[] {
  const facts = [
    {
      broken: languages === 0,
      at: '/texts',
      flaw: 'no-words',
      demand: 'AS-06',
      rule: 'F13',
      says: 'Say in at least one language what people will get.',
    },
    {
      broken: channels.length === 0,
      at: '/channels',
      flaw: 'no-channel',
      demand: 'AS-08',
      rule: 'F02',
      says: 'Choose the channels on which messages can come.',
    },
    {
      broken: new Set(channels).size < channels.length,
      at: '/channels',
      flaw: 'same-channel',
      demand: 'AS-08',
      rule: 'F02',
      says: 'Each channel stands in the list once.',
    },
  ] as const
  return facts
    .filter(({ broken }) => broken)
    .map(({ broken: _, ...fact }) => ({ ...fact, severity: 'error', words: [] }))
}
