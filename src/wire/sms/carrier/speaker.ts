/** Which provider speaks how. */

import type { Answer } from '../../provider/types.ts'
import { BIRD } from './bird.ts'
import { GENERIC } from './generic.ts'
import { PLIVO } from './plivo.ts'
import { SINCH } from './sinch.ts'
import { TWILIO } from './twilio.ts'
import type { CarrierAccount, CarrierSpeaker, Letter, SmsAsked, SmsCall, SmsTold, SmsVerdict } from './types.ts'
import { VONAGE } from './vonage.ts'

export type Spoken = {
  ask(letter: Letter): SmsAsked
  judge(answer: Answer): SmsVerdict
  /** Whether a call is the provider's own. Asked before it is read. */
  isOwn(call: SmsCall): boolean
  read(call: SmsCall): readonly SmsTold[]
  /** False where whoever wrote the call has to be told that something in it was not understood. */
  isWhole(call: SmsCall): boolean
}

export function speakerOf(account: CarrierAccount): Spoken {
  switch (account.is) {
    case 'twilio':
      return bound(TWILIO, account)
    case 'vonage':
      return bound(VONAGE, account)
    case 'plivo':
      return bound(PLIVO, account)
    case 'sinch':
      return bound(SINCH, account)
    case 'bird':
      return bound(BIRD, account)
    case 'generic':
      return { ...bound(GENERIC, account), judge: GENERIC.judgeBy(account.idAt) }
  }
}

const bound = <A extends CarrierAccount>(speaker: CarrierSpeaker<A['is']>, account: A): Spoken => {
  const its = account as unknown as Parameters<typeof speaker.ask>[0] // The account of this very provider.
  return {
    ask: letter => speaker.ask(its, letter),
    judge: answer => speaker.judge(answer),
    isOwn: call => URL.canParse(call.url) && speaker.isOwn(its, call),
    read: call => speaker.read(call),
    isWhole: call => speaker.isWhole?.(call) ?? true,
  }
}
