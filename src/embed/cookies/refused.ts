/**
 * What browsers refused and no registry names, as visitors' guards tell it along with a choice: a directive, an origin, and
 * nothing of the page or the visitor. Told often enough not to be one visitor's, it is proposed to whoever keeps the registry.
 */

import { REFUSALS_PROPOSED_MAX, REPORTS_KEPT_MAX, REPORTS_SAID_FROM } from '#base/limits.ts'
import { Often } from '#base/often.ts'
import { propose } from '#sites/sites.ts'
import type { Published } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { isOrigin } from '#wire/cookie/place.ts'

const KEY = /^([a-z]{3,12}(?:-[a-z]{2,10}){0,3}) (https?:\/\/[^ ]{1,255})$/

export class Refused {
  readonly #house: House
  readonly #told = new Often(REPORTS_SAID_FROM, REPORTS_KEPT_MAX)

  constructor(house: House) {
    this.#house = house
  }

  /** Each visitor counts once for each origin, however often a page tried; answers what has just become known. */
  hear(site: Published, said: unknown): readonly string[] {
    const keys = Object.keys(Object(said) as object).slice(0, REFUSALS_PROPOSED_MAX)
    const origins = new Set(
      keys.flatMap(key => KEY.exec(key)?.[2] ?? []).filter(it => isOrigin(it) && !(it in site.client.o)),
    )
    return [...origins].filter(origin => this.#told.isEnoughNow(`${site.id} ${origin}`))
  }

  async take(site: Published, said: unknown): Promise<void> {
    const origins = this.hear(site, said)
    if (origins.length > 0)
      await takeTurn(this.#house, { account: site.account, actor: SYSTEM }, turn =>
        propose(turn, site.id, origins.map(foundAt)),
      )
  }
}

/** Whose it is and what for, somebody has to say: until then it stands where the most is asked for. */
const foundAt = (origin: string, i: number) => ({
  entry: {
    id: `refused-${i}-${new URL(origin).hostname.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 40)}`,
    kind: 'origin' as const,
    name: origin,
    letter: 'x' as const,
    provider: new URL(origin).hostname,
    domain: new URL(origin).hostname,
    purpose: { en: 'Not known yet: browsers of visitors were asked for it.' },
    lifetime: { is: 'session' as const },
  },
  why: 'Browsers of visitors refused it, because the registry does not name it.',
})
