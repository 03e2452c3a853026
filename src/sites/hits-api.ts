/** How visits are counted, as operations. What they came to is asked of the reports. */

import { z } from 'zod'
import {
  HIT_FUNNEL_STEPS_MAX,
  HIT_FUNNELS_MAX,
  HIT_PATH_MAX_CHARS,
  HIT_ROUTES_MAX,
  NAME_MAX_CHARS,
} from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { SiteIdShape } from './shape.ts'
import * as sites from './sites.ts'
import { OWN_SITE } from './types.ts'

const Route = z.string().max(HIT_PATH_MAX_CHARS).describe('A path: /shop, /shop/:id, /docs/*')
const Settings = {
  k: z.number().describe('From how many on a count has a name: 3 at least, 5 unless said otherwise.'),
  routes: z
    .array(Route)
    .max(HIT_ROUTES_MAX * 2)
    .describe('Paths that are counted as one: /shop/:id. One that was declared is listed, however few came.'),
  funnels: z
    .array(
      z.strictObject({
        id: z.string().max(40),
        name: z.string().trim().min(1).max(NAME_MAX_CHARS),
        steps: z.array(Route).max(HIT_FUNNEL_STEPS_MAX * 2),
      }),
    )
    .max(HIT_FUNNELS_MAX * 2),
  rev: z.number().int().min(0),
}
const EXAMPLE = {
  k: 5,
  routes: ['/shop/:id', '/docs/*'],
  funnels: [{ id: 'order', name: 'Ordering', steps: ['/shop/:id', '/cart', '/thanks'] }],
  rev: 0,
}
const Shown = z.object(Settings)
const OneSite = z.strictObject({ site_id: SiteIdShape })

const ABSENT = { status: 404, says: 'There is no such site in this account.' } as const
const CHANGED = {
  status: 412,
  says: 'Somebody else has saved since you opened it. Load it again, then make your change.',
} as const
const FLAWED = {
  status: 422,
  says: 'These settings cannot be used. Each entry of “errors” says what is wrong.',
  demand: 'CK-09',
} as const

const shown = ({ k, routes, funnels, rev }: sites.SavedHitSettings): z.input<typeof Shown> => ({
  k,
  routes: [...routes],
  funnels: funnels.map(it => ({ ...it, steps: [...it.steps] })),
  rev,
})

export const readSettings = operation({
  does: 'Says how the visits of a site are counted: from how many on by name, which routes stand for many paths, which funnels there are.',
  at: 'GET /sites/:site_id/visits/settings',
  needs: 'sites.read',
  takes: OneSite,
  gives: Shown,
  refuses: { absent: ABSENT },
  run: async (turn, { site_id }) => {
    const read = await sites.hitSettings(turn, site_id)
    return read.ok ? yes(shown(read.value)) : no(read.refusal)
  },
})

export const saveSettings = operation({
  does: 'Changes how the visits of a site are counted from now on. What was counted stays as it is.',
  at: 'PUT /sites/:site_id/visits/settings',
  needs: 'sites.write',
  takes: z.strictObject({ site_id: SiteIdShape, ...Settings }),
  gives: Shown,
  refuses: { absent: ABSENT, changed: CHANGED, flawed: FLAWED },
  example: { site_id: 'sit_1m8bhahm0qs7s5nxe0thw4c1k', ...EXAMPLE },
  run: async (turn, { site_id, ...settings }) => {
    const done = await sites.saveHitSettings(turn, site_id, settings)
    if (done.ok) return yes(shown(done.value))
    if (typeof done.refusal === 'string') return no(done.refusal)
    return no({ code: 'flawed' as const, errors: [...done.refusal.flaws] })
  },
})

export const erase = operation({
  does: 'Erases all that was ever counted of a site. It cannot be brought back.',
  at: 'DELETE /sites/:site_id/visits',
  needs: 'sites.write',
  takes: OneSite,
  gives: z.object({}),
  refuses: { absent: ABSENT },
  before: house => sites.flushHits(house),
  run: async (turn, { site_id }) => ((await sites.eraseHits(turn, site_id)) ? yes({}) : no('absent' as const)),
})

const elsewhere = () => sites.OWN_ACCOUNT
const own = <T extends object>(input: T) => ({ ...input, site_id: OWN_SITE })

export const readOwnSettings = operation({
  ...readSettings,
  does: 'Says how visits of the pages of this installation are counted.',
  at: 'GET /own-site/visits/settings',
  needs: 'operate',
  elsewhere,
  takes: z.strictObject({}),
  before: house => sites.addOwnSite(house),
  run: async (turn, input) => readSettings.run(turn, own(input), undefined),
})

export const saveOwnSettings = operation({
  ...saveSettings,
  does: 'Changes how visits of the pages of this installation are counted.',
  at: 'PUT /own-site/visits/settings',
  needs: 'operate',
  elsewhere,
  takes: saveSettings.takes.omit({ site_id: true }),
  example: EXAMPLE,
  before: house => sites.addOwnSite(house),
  run: async (turn, input) => saveSettings.run(turn, own(input), undefined),
})
