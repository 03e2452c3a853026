/** One page, seen in one state, held against the registry. What the browser stopped went nowhere, and is no finding. */

import { ASKED } from './scan-asked-rules.ts'
import { KEPT } from './scan-kept-rules.ts'
import type { Look } from './scan-measure-rules.ts'

export const sightingsIn: Look = (seen, by) => [...KEPT, ...ASKED].flatMap(look => look(seen, by))
