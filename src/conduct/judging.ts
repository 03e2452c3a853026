/** Whether whoever acts may decide about this account: how they stand to it, asked once, judged by the table of objections. */

import { countAccounts, countUsersBut, hasWorked } from '#accounts/accounts.ts'
import type { Turn } from '#store/turn.ts'
import { isProhibited, isSelfDecided, type Judge, type JudgeObjection, objectionTo } from './case-rules.ts'
import type { Measure } from './measure-types.ts'
import type { Case } from './types.ts'

export type Judged = { readonly objection: JudgeObjection | undefined; readonly selfDecided: boolean }

type Matter = { readonly about: Pick<Case, 'demand'>; readonly parties: readonly string[]; readonly since: Date }

/** About what `parties` imposed or appeal against. */
export async function judged(turn: Turn, matter: Matter): Promise<Judged> {
  const judge = await judgeOf(turn, matter)
  return { objection: objectionTo(judge), selfDecided: isSelfDecided(judge) }
}

/** About an account, before there is anything to be a party to: nobody acts on the one for which they work. */
export async function objectionToActing(turn: Turn, about: Pick<Case, 'demand'>): Promise<JudgeObjection | undefined> {
  return objectionTo(await judgeOf(turn, { about, parties: [], since: turn.now }))
}

async function judgeOf(turn: Turn, { about, parties, since }: Matter): Promise<Judge> {
  const { platform } = turn.house
  return {
    isOfAccount: await isOfAccount(turn),
    isParty: parties.includes(turn.actor.id),
    isOnlyOrganisation: (await countAccounts(platform)) === 1,
    others: await countUsersBut(platform, [...parties, turn.actor.id]),
    waitedMs: turn.nowMs - since.getTime(),
    isProhibited: isProhibited(about.demand),
  }
}

/** Whether they work for the account of this turn, or ever did: whoever leaves it does not become its judge [EN-04]. */
export const isOfAccount = (turn: Turn): Promise<boolean> => hasWorked(turn, turn.actor.id)

/**
 * Whoever imposed a measure may take it back, as a mistake of theirs. Where it is their own account (an installation with
 * one organisation), they are a party to what figures imposed, too.
 */
export async function partiesToLifting(turn: Turn, { imposedBy, automated }: Measure): Promise<readonly string[]> {
  if (!(await isOfAccount(turn))) return []
  return automated ? [turn.actor.id] : [imposedBy]
}
