/** A frame that the browser refused waits for its placeholder. Whatever else was refused, the browser keeps for who asks later. */

import { d, listen } from './realm.ts'

export type Refusal = Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'disposition' | 'effectiveDirective'>

export const watchBlocked = (place: (refusal: Refusal) => void): void =>
  listen(d, 'securitypolicyviolation', (event: Refusal) => event.effectiveDirective[0] === 'f' && place(event))
