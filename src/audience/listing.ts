/** Pages of contacts. A cursor says after whom the next page begins; it means nothing to anybody else. */

import { COUNT_LIVE_MS, COUNT_SOME } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { statesOfAll } from '#consent/consent.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { resolved } from './segments.ts'
import * as store from './store.ts'
import type { Contact, Listed, Wanted } from './types.ts'

type Cursor = { readonly look: number; readonly key: string; readonly id: string }
export type Page = { readonly contacts: readonly Listed[]; readonly next: string | null }

export async function listContacts(
  turn: Turn,
  wanted: Wanted,
): Promise<Result<Page, 'no-such-cursor' | 'state-of-what' | 'no-such-segment'>> {
  if (wanted.state !== undefined && wanted.purpose === undefined) return no('state-of-what')
  const from = wanted.after === undefined ? undefined : cursorFrom(wanted.after)
  if (from === null) return no('no-such-cursor')
  const filter = wanted.filter && (await resolved(turn, wanted.filter))
  if (filter?.ok === false) return no('no-such-segment')
  const { rows, look } = await rowsOf(
    turn,
    { ...wanted, filter: filter?.value, search: wanted.search.toLowerCase(), limit: wanted.limit + 1 },
    from,
  )
  const page = rows.slice(0, wanted.limit)
  const last = page.at(-1)
  const next =
    rows.length > wanted.limit && last
      ? cursorOf({ look: look[page.length - 1] ?? 0, key: last.key, id: last.id })
      : null
  return yes({ contacts: await withStandings(turn, page), next })
}

export type Total = { readonly total: number | null; readonly more: boolean }

/** Of the whole list, as far as it is soon counted: a figure that follows the hand (docs/decisions/0049). */
export async function totalOf(
  turn: Turn,
  wanted: Omit<Wanted, 'after' | 'limit'>,
): Promise<Result<Total, 'state-of-what' | 'no-such-segment'>> {
  if (wanted.state !== undefined && wanted.purpose === undefined) return no('state-of-what')
  const filter = wanted.filter && (await resolved(turn, wanted.filter))
  if (filter?.ok === false) return no('no-such-segment')
  const asked = { ...wanted, filter: filter?.value, search: wanted.search.toLowerCase(), limit: COUNT_SOME + 1 }
  const counted = await store.countListed(turn, asked, COUNT_LIVE_MS)
  return yes({ total: counted === undefined ? null : Math.min(counted, COUNT_SOME), more: (counted ?? 0) > COUNT_SOME })
}

type Found = { readonly rows: readonly store.Placed[]; readonly look: readonly number[] }

/** A search looks in one place after the other until the page is full. */
async function rowsOf(turn: Turn, wanted: Wanted, from: Cursor | undefined): Promise<Found> {
  if (wanted.search === '') return { rows: await store.pageOfContacts(turn, wanted, from), look: [] }
  const rows: store.Placed[] = []
  const look: number[] = []
  for (let at = from?.look ?? 0; at < store.SEARCHES && rows.length < wanted.limit; at++) {
    const place = from?.look === at ? from : undefined
    const found = await store.pageOfFound(turn, { ...wanted, limit: wanted.limit - rows.length }, at, place)
    rows.push(...found)
    look.push(...found.map(() => at))
  }
  return { rows, look }
}

async function withStandings(turn: Turn, page: readonly store.Placed[]): Promise<Listed[]> {
  const all = await statesOfAll(turn, page.flatMap(subjectsOf))
  return page.map(({ key: _, ...contact }) => {
    const stands = subjectsOf(contact).flatMap(it => all.get(it) ?? [])
    return { ...contact, standings: stands.map(({ purpose, channel, word }) => ({ purpose, channel, state: word })) }
  })
}

/** Of the address and of the number, of which there is one at least. */
const subjectsOf = ({ subject, phoneSubject }: Pick<Contact, 'subject' | 'phoneSubject'>): readonly SubjectId[] =>
  [subject ?? [], phoneSubject ?? []].flat()

const cursorOf = ({ look, key, id }: Cursor) => Buffer.from(JSON.stringify([look, key, id])).toString('base64url')

/** Null when it is none of ours. */
function cursorFrom(text: string): Cursor | null {
  try {
    const [look, key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    const fits =
      Number.isInteger(look) &&
      Number(look) >= 0 &&
      Number(look) < store.SEARCHES &&
      typeof key === 'string' &&
      typeof id === 'string'
    return fits ? { look: Number(look), key, id } : null
  } catch {
    return null
  }
}
