/**
 * What a banner looked like then: the version that was in force, byte for byte, and its place in the log. Whoever holds the
 * envelope against the leaf, and each file against the hash in the envelope, needs to believe nobody.
 */

import { no, yes, type Result } from '#base/result.ts'
import { entryOf, readArtefact } from '#ledger/ledger.ts'
import type { FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { registryText } from './definition.ts'
import { eventTypeOf } from './saying.ts'
import * as store from './store.ts'
import type { SiteId } from './types.ts'

export type Proven = {
  readonly version: store.VersionRow
  readonly definition: string
  readonly registry: string
  /** Undefined while it waits for the log. */
  readonly leaf: Awaited<ReturnType<typeof entryOf>>
}

export async function bannerAt(turn: Turn, id: SiteId, at: Date): Promise<Result<Proven, 'absent' | 'not-yet'>> {
  if (!(await store.findSite(turn, id))) return no('absent')
  const version = await store.versionAt(turn, id, at)
  if (!version) return no('not-yet')
  const definition = await readArtefact(turn.db, version.definition)
  return yes({
    version,
    definition: definition?.bytes.toString('utf8') ?? '',
    registry: registryText(version.registry),
    leaf: await entryOf(turn, eventTypeOf(turn, 'banner.publish'), version.event),
  })
}

/** One of the files that a version names by their hash. */
export async function bannerFile(
  turn: Turn,
  id: SiteId,
  version: number,
  hex: string,
): Promise<Result<FileAnswer, 'absent'>> {
  const [row] = await store.versionsOf(turn, id, 1, version)
  if (row?.version !== version) return no('absent')
  const pictures = Object.values(row.pictures).flatMap(({ wide, narrow }) => [wide, narrow])
  if (![row.definition, ...pictures].includes(hex)) return no('absent')
  const file = await readArtefact(turn.db, hex)
  const ending = file?.media === 'image/png' ? 'png' : 'json'
  return file ? yes({ media: file.media, name: `banner-${version}.${ending}`, bytes: file.bytes }) : no('absent')
}
