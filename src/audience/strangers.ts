/** What a question names that is not there: a purpose, a form, a campaign. An empty answer would read as “nobody”. */

import { no, type Result, yes } from '#base/result.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { missing, type Named } from './segment-store.ts'
import type { Filter, Group, Node } from './segment-types.ts'

type Place = Named & { readonly pointer: string }

export const NAMES_NOTHING = {
  status: 422,
  says: 'It names something that is not there. Each entry of “errors” says where, and what.',
} as const

/** `purpose`: as the question itself names it, beside its filter. */
export async function allThere(
  turn: Turn,
  { filter, purpose }: { readonly filter?: Filter | undefined; readonly purpose?: string | undefined },
): Promise<Result<Record<never, never>, Detailed<'names-nothing'>>> {
  const own: Place[] = purpose === undefined ? [] : [{ kind: 'purpose', id: purpose, pointer: '/purpose' }]
  const places = [...own, ...(filter ? placesIn(filter, '/filter') : [])]
  const gone = new Set((await missing(turn, places)).map(keyOf))
  const errors = places
    .filter(it => gone.has(keyOf(it)))
    .map(({ kind, id, pointer }) => ({ pointer, code: 'names-nothing', detail: `There is no ${kind} ${id} here.` }))
  return errors.length === 0 ? yes({}) : no({ code: 'names-nothing', errors })
}

const keyOf = ({ kind, id }: Named) => `${kind} ${id}`

const placesIn = (group: Group, at: string): Place[] =>
  (['all', 'any', 'none'] as const).flatMap(part =>
    (group[part] ?? []).flatMap((node, i) => placesOf(node, `${at}/${part}/${i}`)),
  )

function placesOf(it: Node, at: string): Place[] {
  if (!('on' in it)) return placesIn(it, at)
  if (it.on === 'form') return it.is.map((id, i) => ({ kind: 'form', id, pointer: `${at}/is/${i}` }))
  if (it.on === 'consent')
    return [
      { kind: 'purpose', id: it.purpose, pointer: `${at}/purpose` },
      ...(it.form === undefined ? [] : [{ kind: 'form', id: it.form, pointer: `${at}/form` } as const]),
    ]
  const isOfCampaign = it.on === 'message' || it.on === 'reaction'
  return isOfCampaign && it.campaign_id !== undefined
    ? [{ kind: 'campaign', id: it.campaign_id, pointer: `${at}/campaign_id` }]
    : []
}
