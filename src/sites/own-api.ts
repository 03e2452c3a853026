/** The pages of this installation as a site, for whoever runs it. */

import { z } from 'zod'
import { operation } from '#store/operation.ts'
import { publish, read, renewKey, save } from './api.ts'
import { rates } from './proof-api.ts'
import * as sites from './sites.ts'
import { OWN_SITE } from './types.ts'

const elsewhere = () => sites.OWN_ACCOUNT
const own = <T extends object>(input: T) => ({ ...input, site_id: OWN_SITE })

export const readOwn = operation({
  ...read,
  does: 'Opens the registry of the pages of this installation: what an operator added, and every version.',
  at: 'GET /own-site',
  needs: 'operate',
  elsewhere,
  takes: z.strictObject({}),
  before: house => sites.addOwnSite(house),
  run: async (turn, input) => read.run(turn, own(input), undefined),
})

export const saveOwn = operation({
  ...save,
  does: 'Saves what an operator adds to the registry of the pages of this installation: embeds, partners.',
  at: 'PUT /own-site',
  needs: 'operate',
  elsewhere,
  takes: save.takes.omit({ site_id: true }),
  before: house => sites.addOwnSite(house),
  run: async (turn, input) => save.run(turn, own(input), undefined),
})

export const publishOwn = operation({
  ...publish,
  does: 'Publishes the registry of the pages of this installation: in force within a second.',
  at: 'POST /own-site/publish',
  needs: 'operate',
  elsewhere,
  takes: publish.takes.omit({ site_id: true }),
  before: async (house, who) => {
    await sites.addOwnSite(house)
    return sites.drawDraft(house, who, OWN_SITE)
  },
  run: async (turn, input, seen) => publish.run(turn, own(input), seen),
})

export const renewOwnKey = operation({
  ...renewKey,
  does: 'Gives the receipts of the pages of this installation a new key; those that were given verify as before.',
  at: 'POST /own-site/keys',
  needs: 'operate',
  elsewhere,
  takes: z.strictObject({}),
  before: house => sites.addOwnSite(house),
  run: async (turn, input) => renewKey.run(turn, own(input), undefined),
})

export const ratesOwn = operation({
  ...rates,
  does: 'Says how often each class was allowed and refused on the pages of this installation.',
  at: 'GET /own-site/rates',
  needs: 'operate',
  elsewhere,
  takes: rates.takes.omit({ site_id: true }),
  before: async house => {
    await sites.addOwnSite(house)
    await sites.flushChoices(house)
  },
  run: async (turn, input) => rates.run(turn, own(input), undefined),
})
