/** What a campaign may become next, and what must be in order before it is sent. */

import type { NotKept } from '#audience/segment-rules.ts'
import type { Filter } from '#audience/types.ts'
import { parseEmail } from '#base/address.ts'
import type { PurposeKind, PurposeState } from '#consent/types.ts'
import type { Part, Problem } from '#content/types.ts'
import type { SenderProof } from '#delivery/delivery.ts'
import type { RunStatus } from '#delivery/types.ts'
import { BAR_WORDS, type Barred } from '#conduct/standing-rules.ts'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { listed } from '#review/quote-rules.ts'
import type { Findings, ReviewId } from '#review/types.ts'
import { lineOf, marksIn } from './locating-rules.ts'
import type { CampaignDraft, Finding, Place, Status } from './types.ts'

export const NEXT = {
  draft: ['scheduled', 'sending'],
  scheduled: ['draft', 'sending'],
  sending: ['paused', 'finished', 'cancelled'],
  paused: ['sending', 'cancelled'],
  finished: [],
  cancelled: [],
} as const satisfies Record<Status, readonly Status[]>

export const mayMove = (from: Status, to: Status): boolean => (NEXT[from] as readonly Status[]).includes(to)

/** How a run is, in the words of its campaign; a campaign without one is a draft. */
const STATUS_OF_RUN = {
  freezing: 'sending',
  sending: 'sending',
  paused: 'paused',
  cancelled: 'cancelled',
  finished: 'finished',
} as const satisfies Record<RunStatus, Status>

export const statusOf = (run: RunStatus | null, isScheduled = false): Status =>
  run !== null ? STATUS_OF_RUN[run] : isScheduled ? 'scheduled' : 'draft'

/** What a campaign's surroundings are like at this moment, by whatever channel it goes. */
export type Around = {
  readonly draft: CampaignDraft
  readonly policiesAccepted: boolean
  /** Undefined when none is chosen, or the chosen one does not exist. */
  readonly purpose:
    | { readonly kind: PurposeKind; readonly channels: readonly string[]; readonly state: PurposeState }
    | undefined
  readonly reachable: number
  /** Undefined where it names a segment that is gone. */
  readonly filter: Filter | undefined
  /** What the filter sorts people by, where nobody is sorted by that here. */
  readonly notKept: NotKept | undefined
  readonly toSandbox: boolean
  /** What stands in the way of its channel, and of its sender's domain. */
  readonly barred: Barred['bar'] | undefined
  /** What the account says that it does; null while it says nothing. */
  readonly industry: string | null
}

/** And of one by email. */
export type Facts = Around & {
  /** The account has a key to sign for the domain of the sender's address. */
  readonly signs: boolean
  /** Whether messages may leave the house in the name of its domain, and what there is to say of that. */
  readonly proof: SenderProof
}

export type Check<F extends Around> = {
  readonly code: string
  readonly severity: Finding['severity']
  readonly place: Place
  readonly says: string | ((facts: F) => string)
  readonly demand?: Demand
  readonly broken: (facts: F) => boolean
}

const isAddress = (text: string) => parseEmail(text).ok
const isPublished = ({ purpose }: Around) => purpose?.state === 'published'

/** What has to stand before anything is sent to anybody. */
export const STANDING_CHECKS: readonly Check<Around>[] = [
  {
    code: 'policies-not-accepted',
    severity: 'error',
    place: 'account',
    demand: 'AS-02',
    says: 'Nothing can be sent before somebody accepts the current policies for this account.',
    broken: facts => !facts.policiesAccepted,
  },
  {
    code: 'purpose-not-published',
    severity: 'error',
    place: 'purpose',
    demand: 'AS-06',
    says: 'This purpose is not published: nobody can have agreed to it.',
    broken: facts => facts.purpose !== undefined && !isPublished(facts),
  },
  {
    code: 'purpose-of-another',
    severity: 'error',
    place: 'purpose',
    demand: 'AS-09',
    says: 'Only a purpose of your own messages can be written to: what people agreed to for a partner, or to measurements, is not for this.',
    broken: ({ purpose }) => purpose !== undefined && purpose.kind !== 'marketing',
  },
]

const MAIL_CHECKS: readonly Check<Facts>[] = [
  {
    code: 'purpose-not-by-email',
    severity: 'error',
    place: 'purpose',
    demand: 'AS-08',
    says: 'This purpose does not include email. Consent to one channel is none to another.',
    broken: ({ purpose }) => purpose !== undefined && !purpose.channels.includes('email'),
  },
  {
    code: 'address-missing',
    severity: 'error',
    place: 'address',
    demand: 'PC-08',
    says: 'Say from which address this comes.',
    broken: ({ draft }) => draft.from.address === '',
  },
  {
    code: 'address-invalid',
    severity: 'error',
    place: 'address',
    demand: 'PC-08',
    says: 'This is not an email address.',
    broken: ({ draft }) => draft.from.address !== '' && !isAddress(draft.from.address),
  },
  {
    code: 'address-not-yours',
    severity: 'error',
    place: 'address',
    demand: 'PC-08',
    says: 'There is no signing key for the domain of this address. Add the domain under Settings, Sending.',
    broken: ({ draft, signs }) => isAddress(draft.from.address) && !signs,
  },
  {
    code: 'domain-unproven',
    severity: 'error',
    place: 'address',
    demand: 'PC-08',
    says: ({ proof }) => proof.warning?.says ?? '',
    broken: ({ draft, signs, proof }) => isAddress(draft.from.address) && signs && !proof.mayLeave,
  },
  {
    code: 'domain-failing',
    severity: 'warning',
    place: 'address',
    demand: 'PC-08',
    says: ({ proof }) =>
      `Mail from this domain stops soon: something in the DNS that was in order is not any more. ${proof.warning?.says ?? ''}`,
    broken: ({ proof }) => proof.mayLeave && proof.warning !== undefined,
  },
  {
    code: 'reply-to-invalid',
    severity: 'error',
    place: 'reply_to',
    demand: 'PC-08',
    says: 'The address for replies is not an email address.',
    broken: ({ draft }) => draft.reply_to !== null && !isAddress(draft.reply_to),
  },
]

/** Who would get it, and by which way. */
export const AUDIENCE_CHECKS: readonly Check<Around>[] = [
  {
    code: 'nobody-agreed',
    severity: 'error',
    place: 'audience',
    demand: 'AS-03',
    says: 'Nobody who fits has agreed to this purpose yet, so nobody would get it.',
    broken: facts => isPublished(facts) && facts.reachable === 0,
  },
  {
    code: 'segment-gone',
    severity: 'error',
    place: 'audience',
    says: 'A segment that this audience names is no longer there. Choose another one.',
    broken: facts => facts.filter === undefined,
  },
  {
    code: 'sorted-by-politics',
    severity: 'error',
    place: 'audience',
    demand: 'NA-04',
    says: 'The audience sorts people by their politics. Lists of a political character are not accepted.',
    broken: facts => facts.notKept !== undefined,
  },
  {
    code: 'industry-missing',
    severity: 'hint',
    place: 'account',
    demand: 'PC-10',
    says: 'Say under Settings what your organisation does. Whoever reviews a text then knows it from its trade.',
    broken: ({ industry }) => industry === null,
  },
  {
    code: 'goes-to-sandbox',
    severity: 'hint',
    place: 'route',
    says: ({ draft }) =>
      draft.channel === 'sms'
        ? 'No route for texts is active: everything arrives at the sandbox handset, and nothing reaches anybody.'
        : 'No provider is set up: everything arrives in the sandbox mailbox, and nothing reaches anybody.',
    broken: ({ toSandbox }) => toSandbox,
  },
  ...Object.entries(BAR_WORDS).map(([bar, words]): Check<Around> => ({
    ...words,
    severity: 'error',
    place: 'account',
    broken: ({ barred }) => barred === bar,
  })),
]

const RANK = { error: 0, warning: 1, hint: 2 } as const

/** Beyond the words themselves, which content checks. */
export const CHECKS: readonly Check<Facts>[] = [...STANDING_CHECKS, ...MAIL_CHECKS, ...AUDIENCE_CHECKS]

/** All that there is to say, the worst first; in the order of the table where it is equally bad. */
export const findingsOf = (facts: Facts, problems: readonly Problem[]): readonly Finding[] =>
  foundBy(CHECKS, facts, problems)

export function foundBy<F extends Around>(
  checks: readonly Check<F>[],
  facts: F,
  problems: readonly Problem[],
): readonly Finding[] {
  const around = checks
    .filter(({ broken }) => broken(facts))
    .map(({ broken: _, says, ...finding }): Finding => ({
      ...finding,
      says: typeof says === 'string' ? says : says(facts),
    }))
  return inOrder([...around, ...problems.map(findingOf)])
}

export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])

export function findingOf({ at: { part, ...where }, ...problem }: Problem): Finding {
  return problem.code === 'purpose-missing' ? { ...problem, place: 'purpose' } : { ...problem, place: part, ...where }
}

export const isReady = (findings: readonly Finding[]): boolean => findings.every(({ severity }) => severity !== 'error')

/** Words that screening, or people, did not clear. */
export type Held = {
  readonly code: 'refused' | 'to-review'
  readonly findings: Findings
  /** Where the reasons stand; there is none while it is only being written. */
  readonly review?: ReviewId
}

const PART_OF: Readonly<Record<Findings['spans'][number]['part'], Part>> = {
  subject: 'subject',
  sender: 'from',
  text: 'text',
  html: 'html',
  links: 'html',
}

const HELD = {
  refused: { says: 'The Anti-Spam Policy does not accept this.' },
  'to-review': { says: 'A person has to look at this before it goes.' },
} as const satisfies Record<Held['code'], { readonly says: string }>

/** What of a draft people write themselves. */
export type Written = Pick<CampaignDraft, 'subject' | 'html' | 'text'>

/** One for each demand, with the words that gave offence, and where its writer wrote them. */
export function contentFindings({ code, findings, review }: Held, written?: Written): readonly Finding[] {
  const { demands, spans, offences } = findings
  return demands.map(demand => {
    const span = spans.find(it => it.demand === demand) ?? spans[0]
    const quotes = offences.filter(it => it.demand === demand).flatMap(it => it.quotes)
    const named = listed(quotes)
    const words = named.length === 0 ? '' : ` (${named.map(quote => `“${quote}”`).join(', ')})`
    const where = review ? ` Reasons: ${review}.` : ''
    return {
      severity: 'error',
      code: code === 'refused' ? 'content-refused' : 'content-to-review',
      ...located(written, span ? PART_OF[span.part] : 'html', quotes),
      says: `${HELD[code].says} ${DEMANDS[demand]}${words}${where}`,
      demand,
    }
  })
}

/** In the part in which it was found, or in the one from which that part was made. */
function located(written: Written | undefined, found: Part, quotes: readonly string[]): Where {
  const sources = { subject: written?.subject ?? '', html: written?.html ?? '', text: written?.text ?? '' }
  const named = found === 'subject' || found === 'html' || found === 'text' ? [found] : []
  for (const place of [...named, 'html', 'text', 'subject'] as const) {
    const marks = marksIn(sources[place], quotes)
    const [first] = marks
    if (first) return { place, ...lineOf(sources[place], first.offset), ...first, ...(marks.length > 1 && { marks }) }
  }
  return { place: found }
}
type Where = Pick<Finding, 'place' | 'line' | 'column' | 'offset' | 'length' | 'marks'>
