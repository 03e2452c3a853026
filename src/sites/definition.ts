/** The two artefacts of a version: the registry, and the definition, which names it and says all that was shown. */

import { sha256Hex } from '#wire/crypto.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import type { Banner, SiteId } from './types.ts'

export const BANNER_VERSION = 'optimail.banner/1'

/** The order of the first layer, and of the tab key. */
export const ANSWERS = ['refuse', 'accept', 'choose'] as const

export const registryText = (registry: Registry): string => canonical(registry as unknown as Json) // Plain values, numbers whole.

/**
 * What a receipt names by its hash. `on` says which classes are on before a choice: there is no way to write anything else
 * there. Pictures are not in it: whether a browser was there to draw does not change what was shown.
 */
export function definitionText(site: SiteId, registry: Registry, banner: Banner, vkey: string): string {
  return canonical({
    v: BANNER_VERSION,
    site: { id: site, ...registry.site },
    version: registry.version,
    since: registry.since,
    registry: `sha256:${sha256Hex(registryText(registry))}`,
    banner: banner as unknown as Json, // Words and colours.
    answers: ANSWERS,
    on: ['n'],
    key: vkey,
  })
}
