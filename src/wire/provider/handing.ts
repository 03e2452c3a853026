/** Messages over one line, in one request: each ends in exactly one outcome, and those that nobody answered for in `uncertain`. */

import { machineClock } from '#base/clock.ts'
import type { Message, Outcome, Patience, Trouble } from '../smtp/types.ts'
import { troubleOf } from '../smtp/broken.ts'
import type { Line } from './line.ts'
import type { Speaker, Verdict } from './types.ts'

const UNSAYABLE = { code: 554, enhanced: '5.6.0', text: 'This message cannot be said in the provider’s words' } as const

/** What happened to the line, if anything did: then it is of no use for a while. */
export async function hand(
  line: Line,
  speaker: Speaker,
  messages: readonly Message[],
  patience: Patience,
): Promise<Trouble | undefined> {
  const ready = await readied(messages, speaker, line.host)
  if (ready.trouble) {
    for (const { message } of ready.drafts) message.settle({ is: 'untouched', trouble: ready.trouble })
    return ready.trouble
  }
  // A request that is signed is made before the last question, one that is not after it: of several, some may stay.
  const [only] = ready.drafts
  const early = ready.drafts.length === 1 && only ? await speaker.ask([only.text], line.host) : undefined
  if (!line.isOpen) {
    const trouble = troubleOf('idle', 'hung-up')
    for (const { message } of ready.drafts) message.settle({ is: 'untouched', trouble })
    return trouble
  }
  const leaving = ready.drafts.filter(({ message }) => message.mayLeave() || settledWith(message, { is: 'withheld' }))
  if (leaving.length === 0) return undefined
  const asked =
    early ??
    speaker.ask(
      leaving.map(({ text }) => text),
      line.host,
    )
  const said = await line.say(asked instanceof Promise ? await asked : asked, patience.dotMs)
  if (!said.ok) {
    for (const { message } of leaving) message.settle({ is: 'uncertain', trouble: said.refusal })
    return said.refusal
  }
  const verdicts = speaker.judge(said.value, leaving.length, machineClock.nowMs())
  return settleAll(
    leaving.map(({ message }) => message),
    verdicts,
  )
}

/** For filters: it is settled, and goes no further. */
function settledWith(message: Message, outcome: Outcome): false {
  message.settle(outcome)
  return false
}

type Draft = { readonly message: Message; readonly text: string }

/** Written in the provider's words, asked whether they may go, and noted as attempted: many at once, with one disk write. */
async function readied(
  messages: readonly Message[],
  speaker: Speaker,
  host: string,
): Promise<{ readonly drafts: readonly Draft[]; readonly trouble: Trouble | undefined }> {
  let trouble: Trouble | undefined
  const made = await Promise.all(
    messages.map(async message => {
      const text = await speaker.draft(message, host)
      if (text === undefined) {
        message.settle({ is: 'refused', at: 'offer', reply: UNSAYABLE, permanent: true })
        return undefined
      }
      if (!message.mayLeave()) return settledWith(message, { is: 'withheld' })
      try {
        await message.attempted()
      } catch (cause) {
        trouble = troubleOf('data', 'not-journaled', { detail: cause instanceof Error ? cause.message : String(cause) })
      }
      return { message, text }
    }),
  )
  return { drafts: made.flatMap(it => it || []), trouble }
}

function settleAll(messages: readonly Message[], verdicts: readonly Verdict[]): Trouble | undefined {
  let trouble: Trouble | undefined
  for (const [i, message] of messages.entries()) {
    const verdict = verdicts[i] ?? { is: 'uncertain', trouble: troubleOf('dot', 'not-smtp') }
    if (verdict.is === 'rests') trouble = verdict.trouble
    message.settle(outcomeOf(verdict))
  }
  return trouble
}

function outcomeOf(verdict: Verdict): Outcome {
  return verdict.is === 'rests' ? { is: 'untouched', trouble: verdict.trouble } : verdict
}
