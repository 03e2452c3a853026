/** Trying a provider out, and one message by it: what tryRelay is for SMTP. */

import { patienceOf } from '../smtp/patience.ts'
import type { Trial } from '../smtp/post.ts'
import type { Message, Outcome, Patience, Relay } from '../smtp/types.ts'
import type { Api } from './api.ts'
import { hand } from './handing.ts'
import { Line } from './line.ts'
import { speakerOf } from './speak.ts'
import type { Look } from './types.ts'

export type ApiTrial = Trial & {
  /** What the provider's account lacks, in words: nothing was sent. */
  readonly flaw: string | undefined
  /** It sends, and this should be known. */
  readonly note: string | undefined
}

/**
 * Hands the message over, if there is one. `looks`: asks first whether the provider would take mail from `domain`, and
 * hands nothing over where it would not. Never throws.
 */
export async function tryApi(
  relay: Relay,
  api: Api,
  {
    message,
    patience,
    looks,
  }: {
    readonly message?: Message | undefined
    readonly patience?: Partial<Patience>
    readonly looks?: { readonly domain: string | undefined }
  },
): Promise<ApiTrial> {
  const patient = patienceOf(patience)
  const opened = await Line.open(relay, patient, { session: undefined })
  if (!opened.ok) return nothing({ trouble: opened.refusal, encrypted: false }, message)
  const line = opened.value
  const { encrypted } = line
  try {
    const speaker = speakerOf(api)
    const seen = looks ? await look(line, await speaker.looks(looks.domain, line.host), patient) : {}
    if (seen.trouble) return nothing({ trouble: seen.trouble, encrypted }, message)
    if (seen.flaw !== undefined || !message)
      return { trouble: undefined, encrypted, outcome: undefined, flaw: seen.flaw, note: seen.note }
    let outcome: Outcome | undefined
    const heard: Message = {
      ...fieldsOf(message),
      mayLeave: () => message.mayLeave(),
      attempted: () => message.attempted(),
      settle: it => {
        outcome = it
        message.settle(it)
      },
    }
    const trouble = await hand(line, speaker, [heard], patient)
    return { trouble, encrypted, outcome, flaw: undefined, note: seen.note }
  } finally {
    line.close()
  }
}

const fieldsOf = ({ from, to, data, utf8 }: Message) => ({ from, to, data, utf8 })

type Seen = {
  readonly flaw?: string | undefined
  readonly note?: string | undefined
  readonly trouble?: Trial['trouble']
}

async function look(line: Line, looks: readonly Look[], { dotMs }: Patience): Promise<Seen> {
  let note: string | undefined
  for (const { asked, flawIn, notes } of looks) {
    const said = await line.say(asked, dotMs)
    if (!said.ok) return { trouble: { ...said.refusal, at: 'idle' } }
    const flaw = flawIn(said.value)
    if (flaw !== undefined) return { flaw }
    note ??= notes?.(said.value)
  }
  return { note }
}

function nothing({ trouble, encrypted }: Pick<Trial, 'trouble' | 'encrypted'>, message: Message | undefined): ApiTrial {
  const outcome = message && trouble && ({ is: 'untouched', trouble } as const)
  if (outcome) message.settle(outcome)
  return { trouble, encrypted, outcome, flaw: undefined, note: undefined }
}
