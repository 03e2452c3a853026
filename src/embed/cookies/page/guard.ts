/** The guard, from its first line: the policy, then the hooks, then what was there before us. Each works without the others. */

import { guard } from './frames.ts'
import { enforce } from './policy.ts'
import { attempt, d, w } from './realm.ts'
import { keepSwept } from './sweep.ts'

attempt(() => enforce(d))
guard(w)
attempt(keepSwept)
