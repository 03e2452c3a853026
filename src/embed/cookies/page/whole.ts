/** Guard and question in one file. */

import './guard.ts'
import { offer } from './api.ts'
import { host, open, parts, start } from './banner.ts'
import { watchBlocked } from './blocked.ts'
import { watchWriting, withMore } from './choosing.ts'
import { greet } from './google.ts'
import { attempt } from './realm.ts'

/** Only in the files of sites that want it. */
declare const OM_GOOGLE: boolean

watchBlocked(refusal => withMore(more => more.place(refusal)))
offer(open, parts)
if (OM_GOOGLE) attempt(greet)
watchWriting(host)
attempt(start)
