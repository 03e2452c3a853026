/** Guard and question in one file. */

import './guard.ts'
import { offer } from './api.ts'
import { host, open, parts, start } from './banner.ts'
import { watchBlocked } from './blocked.ts'
import { watchWriting, withMore } from './choosing.ts'
import { greet } from './google.ts'
import { attempt } from './realm.ts'

attempt(() => watchBlocked(refusal => withMore(more => more.place(refusal))))
attempt(() => offer(open, parts))
attempt(greet)
attempt(() => watchWriting(host))
attempt(start)
