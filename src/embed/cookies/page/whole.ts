/** Guard and question in one file. */

import './guard.ts'
import { api } from './api.ts'
import { start } from './banner.ts'
import { type Refusal, withMore } from './choosing.ts'
import { greet } from './google.ts'
import { attempt, d, defineProperty, listen, w } from './realm.ts'

/** Only in the files of sites that want it. */
declare const OM_GOOGLE: boolean

// A frame that the browser refused waits for its placeholder. Whatever else was refused, the browser keeps for who asks later.
listen(
  d,
  'securitypolicyviolation',
  (refusal: Refusal) => refusal.effectiveDirective[0] === 'f' && withMore(more => more.place(refusal)),
)
attempt(() => defineProperty(w, 'omConsent', { value: api }))
if (OM_GOOGLE) attempt(greet)
attempt(start)
