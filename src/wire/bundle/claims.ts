/**
 * Step 13: what all of it comes to, claim by claim (reference §2.5, D12). What only the sender says is never called
 * proved, and without a policy of the verifier's own nothing is.
 */

import { timeOf } from '#base/clock.ts'
import type { StateRow } from '../fold.ts'
import type { Confirmed } from './confirmation.ts'
import type { AllDisclosed } from './disclosures.ts'
import { readable, type ReadEvidence } from './open.ts'
import type { Findings, StepId } from './report.ts'
import type { Window } from './witnessed.ts'

export const CLAIMS = [
  'logged',
  'unaltered',
  'when',
  'wording',
  'unticked',
  'address',
  'confirmed',
  'complete',
  'state',
] as const
export type ClaimId = (typeof CLAIMS)[number]
export const VERDICTS = ['PROVED', 'STATED BY SENDER', 'NOT SHOWN'] as const
export type ClaimVerdict = (typeof VERDICTS)[number]
export type Claim = { readonly id: ClaimId; readonly verdict: ClaimVerdict; readonly text: string }

/** What the steps left behind. */
export type Outcome = {
  readonly evidence: ReadEvidence
  readonly found: Findings
  readonly isPinned: boolean
  readonly disclosed: AllDisclosed
  readonly windows: ReadonlyMap<Uint8Array, Window>
  readonly confirmed: Confirmed
  readonly state: readonly StateRow[]
}

type Answer = readonly [verdict: ClaimVerdict, text: string]
const proved = (text: string): Answer => ['PROVED', text]
const stated = (text: string): Answer => ['STATED BY SENDER', text]
const notShown = (text: string): Answer => ['NOT SHOWN', text]

/** On which steps each claim rests, and what is said when they hold. A claim without a row does not compile. */
const ANSWERS: Readonly<
  Record<ClaimId, { readonly rests: readonly StepId[]; readonly answer: (it: Outcome) => Answer }>
> = {
  logged: {
    rests: [1, 2, 3, 4, 6, 7],
    answer: () => proved('Every event shown here is in the log that the checkpoint signs.'),
  },
  unaltered: {
    rests: [1, 2, 3, 4, 5, 6, 7, 8],
    answer: () => proved('No event was changed, moved or exchanged since it came into the log.'),
  },
  when: { rests: [1, 2, 3, 4, 6, 7, 8], answer: whenAnswer },
  wording: {
    rests: [1, 2, 3, 4, 5, 6, 7, 9],
    answer: it => formAnswer(it, 'The words of each box are those of the kept page.'),
  },
  unticked: {
    rests: [1, 2, 3, 4, 5, 6, 7, 9],
    answer: it => formAnswer(it, 'Each purpose had a box of its own that began empty.'),
  },
  address: { rests: [1, 2, 3, 4, 5, 6, 7, 8], answer: addressAnswer },
  confirmed: { rests: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], answer: confirmedAnswer },
  complete: { rests: [1, 2, 3, 4, 6, 7, 8], answer: completeAnswer },
  state: { rests: [1, 2, 3, 4, 5, 6, 7, 8, 11], answer: stateAnswer },
}

export function claimsOf(outcome: Outcome): Claim[] {
  return CLAIMS.map(id => {
    const { rests, answer } = ANSWERS[id]
    const broken = rests.find(step => outcome.found.hasFailed(step))
    const [verdict, text] =
      broken === undefined ? answer(outcome) : notShown(`Step ${broken} failed, on which this rests.`)
    if (verdict !== 'PROVED' || outcome.isPinned) return { id, verdict, text }
    return { id, verdict: 'STATED BY SENDER', text: `${text} Only the bundle’s own policy says whose log it is.` }
  })
}

/** When nothing can be read, nothing is shown. */
export const nothingShown = (text: string): Claim[] => CLAIMS.map(id => ({ id, verdict: 'NOT SHOWN', text }))

function whenAnswer({ windows, evidence }: Outcome): Answer {
  const seen = readable(evidence.events).flatMap(it => windows.get(it.c) ?? [])
  const first = seen[0]
  const last = seen.at(-1)
  if (!first || !last) return notShown('No witness says when; the times are the sender’s own.')
  const text = `Witnesses saw the first event ${within(first)}, the last ${within(last)}.`
  const isOpen = seen.some(it => it.fromMs === undefined)
  return isOpen
    ? stated(`${text} Where nobody saw that it was not there before, the sender says how old it is.`)
    : proved(text)
}

const within = ({ fromMs, untilMs }: Window): string =>
  fromMs === undefined ? `by ${timeOf(untilMs)}` : `between ${timeOf(fromMs)} and ${timeOf(untilMs)}`

/** Of what was granted at all; a consent from elsewhere has no form of ours. */
function formAnswer({ evidence }: Outcome, text: string): Answer {
  const grants = readable(evidence.events).filter(it => it.said.type === 'grant' || it.said.type === 'renew')
  if (grants.length === 0) return notShown('No event of this chain gave a consent.')
  const without = grants.find(it => it.said.form === undefined)
  return without ? notShown(`Event ${without.at} names no form.`) : proved(text)
}

function addressAnswer({ evidence, disclosed }: Outcome): Answer {
  const chain = readable(evidence.events)
  const addresses = chain.flatMap(it => disclosed.get(it.c)?.values.get('address') ?? [])
  if (addresses.length === 0) return notShown('The address is withheld.')
  const some = addresses.length < chain.length ? ` ${chain.length - addresses.length} events withhold it.` : ''
  return proved(`The events were recorded about ${String(addresses[0])}.${some}`)
}

const CONFIRMED: Readonly<Record<Confirmed, Answer>> = {
  none: notShown('The chain has no confirmation.'),
  stated: stated('The address answered, says the sender; the mail or what came back is not in the bundle.'),
  handset: stated(
    'The handset answered, says the sender. No carrier signs its texts, but it can be asked about the message that is named.',
  ),
  proved: proved('A mail signed with a logged key carried a token, and the token came back.'),
}
function confirmedAnswer({ confirmed }: Outcome): Answer {
  return CONFIRMED[confirmed]
}

function completeAnswer({ evidence }: Outcome): Answer {
  const erased = evidence.events.findLast(it => it.erased !== undefined)
  if (erased) return notShown(`Event ${erased.at} was erased; what stood in it and below cannot be seen.`)
  return stated('The operator signed which event is the last. Whoever audits the account’s journal can check it.')
}

function stateAnswer({ state, evidence }: Outcome): Answer {
  const rows = state.map(it => `${it.id} by ${it.channel}: ${it.state}${it.evidence ? ` (${it.evidence})` : ''}`)
  const isErased = evidence.events.some(it => it.erased !== undefined)
  if (isErased && rows.length === 0) return notShown('What could say where they stand was erased.')
  const erased = isErased ? ' Of erased events nothing is known.' : ''
  return proved(`After the events shown: ${rows.join(', ') || 'nothing was ever given'}.${erased}`)
}
