/** All pages, in the order of the table. */

import { HEADER_COOKIES, INLINE_COOKIES } from './cookies.ts'
import { DISGUISED_HINTS, ODD_FILES, OTHER_WAYS, REWRITTEN } from './disguises.ts'
import { HINTS, LINK_HEADERS, SPECULATION } from './hints.ts'
import { PICTURES, SCRIPTS, STYLES } from './loads.ts'
import { INTERFACES, LAST_WORDS, LEAVES_BY_FORM, SHAPES, YOUNGER_STORES } from './newer.ts'
import { DATABASES, KEYS, WORKERS } from './stores.ts'
import { CONNECTIONS, FORMS, FRAMES, LEAVES, PEERS, REPORTS, TALKS } from './talks.ts'
import type { HostilePage } from './types.ts'

export const PAGES: readonly HostilePage[] = [
  INLINE_COOKIES,
  HEADER_COOKIES,
  KEYS,
  DATABASES,
  WORKERS,
  PICTURES,
  STYLES,
  SCRIPTS,
  HINTS,
  LINK_HEADERS,
  SPECULATION,
  TALKS,
  PEERS,
  FRAMES,
  CONNECTIONS,
  FORMS,
  REPORTS,
  INTERFACES,
  SHAPES,
  YOUNGER_STORES,
  LAST_WORDS,
  LEAVES_BY_FORM,
  DISGUISED_HINTS,
  ODD_FILES,
  OTHER_WAYS,
  REWRITTEN,
  ...LEAVES,
]
