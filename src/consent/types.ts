/** The words of permission: what messages are for, how people are asked, and where they stand. */

import type { Id } from '#base/id.ts'
import type { FetchRefusal, LookRefusal, Seen } from '#base/outside.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Demand } from '#policy/demands.ts'
import type { Channel, FieldKind, FormContent, Locale, Rate, Renderings, Theme } from '#wire/form-definition.ts'
import type { FormTrouble } from './page-words.ts'

export type PurposeId = Id<'pur'>
export type FormId = Id<'frm'>
/** What one number is asked by text. */
export type HandsetQuestionId = Id<'hsq'>

export const PURPOSE_KINDS = ['marketing', 'tracking', 'partner'] as const
export type PurposeKind = (typeof PURPOSE_KINDS)[number]

export const PURPOSE_STATES = ['draft', 'published', 'archived'] as const
export type PurposeState = (typeof PURPOSE_STATES)[number]

export const FORM_STATES = ['draft', 'published', 'closed'] as const
export type FormState = (typeof FORM_STATES)[number]

export type InLocales<T> = { readonly [Language in Locale]?: T | undefined }

/** What people read: the purpose's name, which messages, how often. At most 300 characters in all [AS-06]. */
export type PurposeTexts = {
  readonly name: string
  readonly description: string
  readonly frequency: string
}

export type PurposeDraft = {
  readonly slug: string
  readonly kind: PurposeKind
  readonly channels: readonly Channel[]
  readonly maxFrequency: Rate
  readonly texts: InLocales<PurposeTexts>
}

/** Published, and never changed again. A wider purpose is a new version, to which no old consent extends. */
export type PurposeVersion = PurposeDraft & { readonly id: PurposeId; readonly v: number }

/** Names by which others tick a box for somebody. None of them exists here [AS-05]. */
export const TICKING_NAMES: ReadonlySet<string> = new Set([
  'checked',
  'default',
  'default_checked',
  'default_value',
  'defaultChecked',
  'initial',
  'on',
  'opt_out',
  'prechecked',
  'pre_checked',
  'preselected',
  'required',
  'selected',
  'state',
  'ticked',
  'value',
])

/** One checkbox. It has no starting state: a box starts empty [AS-05]. */
export type ConsentItem = {
  readonly id: string
  readonly purpose: PurposeId
  readonly purposeVersion: number
  readonly channel: Channel
  readonly label: InLocales<string>
}

/** A partner has a box of its own; its purpose is of the kind `partner` and has the slug `partner.<id>` [AS-09]. */
export type Partner = {
  readonly id: string
  readonly name: string
  readonly policyUrl: string
  readonly purpose: PurposeId
  readonly purposeVersion: number
  readonly channel: Channel
  readonly label: InLocales<string>
}

export type FormField = {
  readonly id: string
  readonly kind: FieldKind
  readonly required: boolean
  readonly label: InLocales<string>
  readonly hint?: InLocales<string> | undefined
  readonly options?: readonly { readonly value: string; readonly label: InLocales<string> }[] | undefined
}

export type FormTexts = {
  readonly title: string
  readonly intro: string
  readonly button: string
  readonly withdrawal: string
  readonly privacyUrl: string
  /** What the next page says. The message that asks for a confirmation is ours alone: nobody can advertise in it [AS-03]. */
  readonly thanks: string
}

export type Controller = {
  readonly name: string
  readonly contact: string
  readonly address: string
  readonly country: string
}

/** Terms have their own box, which grants nothing [AS-07]. */
export type TermsBox = {
  readonly url: string
  readonly required: boolean
  readonly label: InLocales<string>
}

export type FormDraft = {
  readonly locales: readonly Locale[]
  /** Besides the address, which each form asks for. */
  readonly fields: readonly FormField[]
  readonly items: readonly ConsentItem[]
  readonly partners: readonly Partner[]
  readonly controller: Controller
  readonly texts: InLocales<FormTexts>
  readonly terms?: TermsBox | undefined
  /** Where the terms of text messages and calls are, when they are not those of the box for terms [F10]. */
  readonly messageTermsUrl?: string | undefined
  readonly theme: Theme
}

/** A published form: what was shown, word for word and byte for byte. Never changed. */
export type FormVersion = {
  readonly id: FormId
  readonly version: number
  readonly draft: FormDraft
  readonly purposes: readonly PurposeVersion[]
  readonly lint: LintReport
}

/** The bytes of one language of a version, as kept and hashed. */
export type FormSnapshot = {
  readonly content: FormContent
  readonly render: Renderings
  readonly html: string
  readonly css: string
}

/** Pictures of a page, where a browser could take them. */
export type Pictures = { readonly desktop?: Uint8Array; readonly mobile?: Uint8Array }

export const CONSENT_STATES = ['none', 'pending', 'active', 'refused', 'withdrawn', 'expired', 'suppressed'] as const
export type ConsentState = (typeof CONSENT_STATES)[number]

export const EVIDENCE_LEVELS = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'] as const
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number]

/** The fold of a chain's events for one purpose (reference/ledger-exact.md A9). */
export type Folded = {
  readonly state: 'given' | 'refused' | 'withdrawn' | 'expired' | 'invalidated' | 'terminated'
  readonly evidence?: EvidenceLevel | null
  /** What is given is evidenced as well as its channel and region demand (level-rules.ts). */
  readonly enough?: boolean
  readonly v: number
}

export const RULE_IDS = [
  'F01',
  'F02',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F08',
  'F09',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F15',
  'F16',
  'F17',
  'F18',
] as const
export type RuleId = (typeof RULE_IDS)[number]
/** Rules that are not built. A report lists them, and never counts them as passed. */
export const ABSENT_RULES: readonly RuleId[] = []

export type Severity = 'error' | 'warning'

/** One flaw of a form, where it is and how to mend it. */
export type Finding = {
  readonly rule: RuleId
  readonly demand: Demand
  readonly flaw: string
  readonly severity: Severity
  /** JSON pointer into the draft: `/items/0/label/de`. Of what only the page shows, to the nearest part of the draft. */
  readonly at: string
  readonly locale?: Locale | undefined
  /** The words that gave offence, as they were written. */
  readonly words: readonly string[]
  readonly says: string
  /** Text to put there instead. */
  readonly proposal?: string | undefined
}

/** Why a rule that needs to look at something has not looked. Such a rule has not passed. */
export const UNLOOKED_WHYS = ['not-yet', 'offline', 'no-browser', 'too-slow', 'broken'] as const
export type UnlookedWhy = (typeof UNLOOKED_WHYS)[number]
export type Unlooked = { readonly rule: RuleId; readonly why: UnlookedWhy }

export type LintReport = {
  readonly lexicon: string
  readonly findings: readonly Finding[]
  readonly passed: readonly RuleId[]
  /** Rules whose facts nobody has gathered; at publication they are. Versions from before there were such rules have none. */
  readonly unlooked?: readonly Unlooked[]
  readonly absent: readonly RuleId[]
}

/** What stood at the address of a privacy notice when somebody looked, or why nothing did. */
export type NoticeFact =
  | { readonly status: number; readonly media: string; readonly bytes: Uint8Array }
  | { readonly refusal: FetchRefusal }

/** A page as a browser drew it, in one language; `page` is the hash of the bytes that were drawn. */
export type Drawn =
  | { readonly page: string; readonly views: readonly DrawnView[] }
  | { readonly page: string; readonly refusal: LookRefusal }
export type DrawnView = Seen & { readonly dark: boolean }

/** Nobody could look: the form is not there, or this account has had its looks of the hour. */
export type NotGathered = 'absent' | 'too-many-looks'

/** What was gathered about a draft before it is judged. `rev` is the draft's that it is about. */
export type Facts = {
  readonly rev: number
  /** By address. */
  readonly notices: ReadonlyMap<string, NoticeFact>
  readonly drawn: ReadonlyMap<Locale, Drawn>
  /** What screening, or people, say of the words. */
  readonly words?: WordFact
}

/** Cleared, or held or refused for what they would break. */
export type WordFact =
  | 'cleared'
  | { readonly code: 'refused' | 'to-review'; readonly demands: readonly Demand[]; readonly quotes: readonly string[] }

/** Why visitors are not shown what was published, although nobody closed it. */
export type Withheld = {
  readonly why:
    | 'restricted' // forms are among the services that the account may not use
    | 'words' // screening, or a person, says no to its words
    | 'flawed' // a rule that it met when it was published, it does not meet any more
  /** That it breaks; never none. */
  readonly demands: readonly Demand[]
  /** The review of its words, with the reasons and the way to a person. */
  readonly review?: string
  /** People have not decided yet. */
  readonly waits?: boolean
}

/** What came back from a form: names of controls and what was in them. */
export type Post = Readonly<Record<string, string | readonly string[]>>

/** Who sent it, as far as a request says. */
export type Sender = {
  readonly ip: string
  readonly userAgent: string
  /** The page that the form was on, and where its visitor came from. */
  readonly url?: string | undefined
  readonly referrer?: string | undefined
}

/** What is wrong with one answer: with a field, with the terms, or with the boxes as a whole. */
export type AnswerFlaw = {
  readonly trouble: FormTrouble
  readonly field?: string | undefined
  /** A name or a value that the page did not have, by the name under which it was sent. */
  readonly control?: string
}

/** Why an answer is not taken. Whoever is refused loses nothing but the moment. */
export const ANSWER_REFUSALS = [
  'absent', // there is no such form
  'closed', // nobody is asked any more
  'restricted', // by a measure: nobody is asked for now
  'flawed', // see `flaws`
  'no-token', // not from a page of ours
  'token-expired', // the page was open for too long
  'token-used', // this very page was sent before
  'box-not-shown', // a box was ticked that was not on the page
  'too-fast', // nobody reads that fast
  'trap', // what nobody sees was filled in
  'too-many', // from one address or one network
] as const
export type AnswerRefusalCode = (typeof ANSWER_REFUSALS)[number]
export type AnswerRefusal = { readonly code: AnswerRefusalCode; readonly flaws?: readonly AnswerFlaw[] }

/** An answer that was taken: who, in which language, and what they wrote into the form's own fields. */
export type Submitted = {
  /** Whose the address is; where the form asks for none, whose the number is. */
  readonly subject: SubjectId
  /** In canonical form: what that subject is reached by. */
  readonly address: string
  /** The number that was given with it, as E.164. */
  readonly phone?: { readonly subject: SubjectId; readonly address: string } | undefined
  /** The page on which the handset of that number answers, by its token: `/h/…`. */
  readonly handset?: string | undefined
  /** The channels of what was ticked. */
  readonly ticked: readonly Channel[]
  readonly locale: Locale
  readonly fields: Readonly<Record<string, string>>
  /** What the page says after this one, and how the form looks. */
  readonly thanks: string
  readonly controller: Controller
  readonly theme: Theme
}

/** A consent as it stands: the fold, the blocks that wait for the log, and the suppressions. */
export type Stand = Folded & {
  readonly purpose: string
  readonly channel: Channel
  readonly word: ConsentState
  readonly seq: number
  readonly since: Date
  readonly form: { readonly id: FormId; readonly version: number; readonly locale: Locale } | null
}

export const SUPPRESSION_REASONS = [
  'soft-bounce',
  'stop',
  'hard-bounce',
  'operator',
  'request',
  'erasure',
  'complaint',
] as const
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number]
/** Why one is lifted by hand: from a closed list, for the audit trail holds nothing that a person wrote. */
export const LIFT_REASONS = ['mistake', 'mailbox-works', 'person-asked'] as const
export type LiftReason = (typeof LIFT_REASONS)[number]
export type Suppression = { readonly reason: SuppressionReason; readonly detail: string | null; readonly at: Date }
