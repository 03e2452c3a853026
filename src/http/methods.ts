/** Which methods an address takes: for whoever comes with another. Known from the routes themselves, whichever surface brings them. */

import type { FastifyInstance } from 'fastify'
import { PATH_PART_MAX_CHARS } from '#base/limits.ts'

type Place = { readonly fits: RegExp; readonly methods: Set<string> }

/** Before any route is added. What is given back says the methods of a path, none where there is nothing. */
export function methodsOf(app: FastifyInstance): (url: string) => readonly string[] {
  const places = new Map<string, Place>()
  app.addHook('onRoute', ({ url, method }) => {
    if (EVERYTHING.has(url)) return
    const place = places.get(url) ?? { fits: fitting(url), methods: new Set() }
    places.set(url, place)
    for (const one of [method].flat()) place.methods.add(one)
  })
  return url => {
    const path = (url.split('?', 1)[0] ?? '').replace(/(?<=.)\/$/, '')
    const fitting = [...places.values()].filter(({ fits }) => fits.test(path))
    return [...new Set(fitting.flatMap(({ methods }) => [...methods]))].toSorted()
  }
}

const EVERYTHING: ReadonlySet<string> = new Set(['*', '/*'])

/** `:name` is what stands between two slashes, `*` all that follows. What more a route asks of a part is asked for when it is asked rightly. */
const fitting = (url: string) =>
  new RegExp(
    `^${url
      .replace(/(?<=.)\/$/, '')
      .replaceAll(/[.+?^${}|[\]\\]/g, '\\$&')
      .replaceAll(/:\w+(?:\([^)]*\))?/g, `[^/]{1,${PATH_PART_MAX_CHARS}}`)
      .replaceAll('*', '.*')}$`,
  )
