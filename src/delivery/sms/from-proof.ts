/** Whether texts may leave the house in the name of a sender, to a number: proven, and of use where that number is [PC-08]. */

import type { Turn } from '#store/turn.ts'
import type { Aim, TextPlan } from '../types.ts'
import { mayUseFrom, textSenderFor } from './from.ts'
import { countryOf } from './whereabouts.ts'

type Asked = Pick<Aim, 'purpose'> & Partial<Pick<TextPlan, 'from'>>
export type ProvenTo = (phone: string | null) => boolean

const ANYBODY: ProvenTo = () => true
const NOBODY: ProvenTo = () => false

/** Nothing of it is asked of what stays inside. A sender that was registered for some programs speaks for no other. */
export async function senderProvenTo(turn: Turn, { from, purpose }: Asked, live: boolean): Promise<ProvenTo> {
  if (!live || from === undefined) return ANYBODY
  const sender = await textSenderFor(turn, from)
  if (!sender || (sender.programs.length > 0 && !sender.programs.includes(purpose.slug))) return NOBODY
  const byCountry = new Map<string, boolean>()
  return phone => {
    const country = (phone !== null && countryOf(phone)) || ''
    const may = byCountry.get(country) ?? mayUseFrom(sender, country).ok
    byCountry.set(country, may)
    return may
  }
}
