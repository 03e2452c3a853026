/**
 * Publishing a site: the draft is held against every rule, gets a number, and is kept byte for byte. Whether people are
 * asked again is computed and not said by whoever publishes (docs/decisions/0059).
 */

import { no, yes, type Result } from '#base/result.ts'
import { append, keepArtefact } from '#ledger/ledger.ts'
import type { Draft } from '#ledger/types.ts'
import { RECEIPT_KEYS_MAX } from '#base/limits.ts'
import { flawed } from '#store/flawed.ts'
import type { Turn } from '#store/turn.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { bannerOf, entriesOf } from './composing-rules.ts'
import { definitionText, registryText } from './definition.ts'
import type { Drawn } from './drawing.ts'
import { type Flawed, placeIn } from './drafting.ts'
import { type Change, materialChanges } from './material-rules.ts'
import { lint } from './rules.ts'
import { draftOf } from './saying.ts'
import { forgetSite, policyUrlOf } from './serving.ts'
import { receiptSigner } from './signing.ts'
import * as store from './store.ts'
import type { SiteId } from './types.ts'

export type Publication = {
  readonly version: number
  readonly since: number
  /** Why everybody is asked again; empty where nobody is. */
  readonly changes: readonly Change[]
  readonly definition: string
}
export type RenewRefusal = 'absent' | 'archived' | 'unpublished' | 'too-many'
export type PublishRefusal = 'absent' | 'changed' | 'archived' | 'unchanged' | Flawed

const NO_PICTURES: Drawn = new Map()

/** `drawn` is what a browser made of this very draft, between turns; where there is none the words are kept alone. */
export async function publishSite(
  turn: Turn,
  id: SiteId,
  rev?: number,
  drawn: Drawn = NO_PICTURES,
): Promise<Result<Publication, PublishRefusal>> {
  const row = await store.lockSite(turn, id)
  if (!row) return no('absent')
  if (row.archivedAt) return no('archived')
  if (rev !== undefined && row.rev !== rev) return no('changed')
  const refusal = flawed(lint(row.draft, placeIn(turn, row)), '/draft')
  if (refusal) return no(refusal)
  const [before] = await store.versionsOf(turn, id, 1)
  const made = nextOf(turn, row, before)
  if (before && isSame(made, before)) return no('unchanged')
  return yes(await keepVersion(turn, id, { ...made, pictures: await keepPictures(turn, drawn) }))
}

/**
 * The version in force once more, under a new key: the log commits to it as to any version, nobody is asked again, and receipts
 * of earlier versions stay what they were, signed by the key that their own definition names.
 */
export async function renewKey(turn: Turn, id: SiteId): Promise<Result<Publication, RenewRefusal>> {
  const row = await store.lockSite(turn, id)
  if (!row) return no('absent')
  if (row.archivedAt) return no('archived')
  const [before] = await store.versionsOf(turn, id, 1)
  if (!before) return no('unpublished')
  if (before.key + 1 >= RECEIPT_KEYS_MAX) return no('too-many')
  const registry = { ...before.registry, version: before.version + 1 }
  return yes(await keepVersion(turn, id, { ...before, registry, changes: [], key: before.key + 1 }))
}

type Made = Pick<store.VersionRow, 'registry' | 'banner' | 'draft' | 'key'> & { readonly changes: readonly Change[] }

/** What the draft would be as the next version. The first one asks everybody anyway. */
function nextOf(turn: Turn, row: store.SiteRow, before: store.VersionRow | undefined): Made {
  const version = (before?.version ?? 0) + 1
  const site = { name: row.name, origin: row.origin }
  const entries = entriesOf(row.draft, placeIn(turn, row))
  const changes = before ? materialChanges(before.registry, { entries, site }) : []
  const since = before && changes.length === 0 ? before.since : version
  const banner = bannerOf(row.draft, policyUrlOf(turn.house, row.id))
  return { registry: { version, since, site, entries }, banner, changes, draft: row.draft, key: before?.key ?? 0 }
}

const isSame = ({ registry, banner }: Made, before: store.VersionRow): boolean => {
  const essence = ({ site, entries }: Registry, shown: store.VersionRow['banner']) =>
    canonical({ site, entries, shown } as unknown as Json) // Plain values.
  return essence(registry, banner) === essence(before.registry, before.banner)
}

type Complete = Made & Pick<store.VersionRow, 'pictures'>

async function keepVersion(turn: Turn, id: SiteId, made: Complete): Promise<Publication> {
  const { registry, banner, changes, draft, key, pictures } = made
  const { version, since } = registry
  const text = definitionText(id, registry, banner, receiptSigner(turn.house, id, key).vkey)
  await keepArtefact(turn, 'application/json', Buffer.from(registryText(registry)))
  const definition = await keepArtefact(turn, 'application/json', Buffer.from(text))
  const [event = ''] = await append(turn, [publication(turn, id, made, definition)])
  await store.addVersion(turn, id, { version, since, registry, banner, definition, pictures, key, event, draft })
  await store.changeSite(turn, id, { version })
  forgetSite(turn.house, id)
  return { version, since, changes, definition }
}

async function keepPictures(turn: Turn, drawn: Drawn): Promise<store.Pictures> {
  const pictures: store.Pictures = {}
  for (const [locale, { wide, narrow }] of drawn)
    pictures[locale] = {
      wide: await keepArtefact(turn, 'image/png', wide),
      narrow: await keepArtefact(turn, 'image/png', narrow),
    }
  return pictures
}

/** What the leaf commits to: all hashes, so that each file can be held against it [CK-01]. */
const publication = (turn: Turn, site: SiteId, { registry, changes, pictures }: Complete, definition: string): Draft =>
  draftOf(turn, 'banner.publish', {
    site,
    origin: registry.site.origin,
    version: registry.version,
    since: registry.since,
    definition: `sha256:${definition}`,
    registry: `sha256:${sha256Hex(registryText(registry))}`,
    changes: changes.map(({ is, what }) => ({ is, what })),
    pictures: Object.fromEntries(
      Object.entries(pictures).map(([locale, { wide, narrow }]) => [
        locale,
        { wide: `sha256:${wide}`, narrow: `sha256:${narrow}` },
      ]),
    ),
    by: turn.actor.id,
  })
