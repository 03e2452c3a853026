/** What can be proved of a site and its banner, and read of it by anybody, as operations. */

import { z } from 'zod'
import { yes, no } from '#base/result.ts'
import { operation, visit } from '#store/operation.ts'
import { LETTERS } from '#wire/cookie/classes.ts'
import { RECEIPT_VERSION } from '#wire/cookie/receipt.ts'
import { KINDS } from '#wire/cookie/registry.ts'
import { tableOf } from '#wire/cookie/table.ts'
import { LocaleShape, SiteIdShape } from './shape.ts'
import * as sites from './sites.ts'
import { SERVERS, snippetFor } from './snippets/snippets.ts'
import { TIERS, TRIED } from './tiers.ts'

const Time = z.iso.datetime()
const OneSite = z.strictObject({ site_id: SiteIdShape })
const ABSENT = { status: 404, says: 'There is no such site in this account.' } as const
const UNPUBLISHED = { status: 404, says: 'There is no such site, or it is not published.' } as const
const WEEKS_MAX = 160

const Sha = z.string().describe('SHA-256, in hex.')

export const banner = operation({
  does: 'Proves what the banner of a site was at a moment: all it said, byte for byte, and the leaf of the log that commits to it.',
  at: 'GET /sites/:site_id/banner',
  needs: 'sites.read',
  takes: OneSite.extend({ at: Time.optional().describe('By default now.') }),
  gives: z.object({
    version: z.number(),
    since: z.number(),
    published_at: Time,
    definition: z.string().describe('Canonical JSON; its SHA-256 is what receipts name.'),
    definition_sha256: Sha,
    registry: z.string().describe('Canonical JSON; the definition names its hash.'),
    pictures: z.partialRecord(LocaleShape, z.object({ wide: Sha, narrow: Sha })),
    leaf: z
      .object({
        seq: z.number().describe('Its place: GET /v1/log/proof/{seq} proves that it is there.'),
        envelope: z.string().describe('What the leaf commits to: its SHA-256 is the commitment.'),
        commitment: Sha,
      })
      .nullable()
      .describe('Null for the moments in which it waits for the log.'),
  }),
  refuses: {
    absent: ABSENT,
    'not-yet': { status: 404, says: 'Nothing of this site was published by then.' },
  },
  run: async (turn, { site_id, at }) => {
    const found = await sites.bannerAt(turn, site_id, at === undefined ? turn.now : new Date(at))
    if (!found.ok) return found
    const { version, definition, registry, leaf } = found.value
    return yes({
      version: version.version,
      since: version.since,
      published_at: version.publishedAt.toISOString(),
      definition,
      definition_sha256: version.definition,
      registry,
      pictures: version.pictures,
      leaf: leaf ? { seq: leaf.seq, envelope: leaf.envelope, commitment: leaf.c.toString('hex') } : null,
    })
  },
})

export const bannerFile = operation({
  does: 'Gives a picture of a version of the banner, or its definition, by the hash under which it was kept.',
  at: 'GET /sites/:site_id/banner/:version/:sha256',
  needs: 'sites.read',
  takes: OneSite.extend({
    version: z.coerce.number().int().min(1).max(999_999_999),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  gives: z.object({}),
  media: ['image/png', 'application/json'],
  example: {
    site_id: 'sit_1m8bhahm0qs7s5nxe0thw4c1k',
    version: 1,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  refuses: { absent: { status: 404, says: 'This version of this site has no such file.' } },
  run: async (turn, { site_id, version, sha256 }) => sites.bannerFile(turn, site_id, version, sha256),
})

const Count = z.number().int()
const RateShape = z.object({
  week: Count.describe('Weeks since 1970.'),
  begins_at: Time,
  version: Count,
  banner: Sha,
  choices: Count,
  refused: Count.describe('Nothing allowed.'),
  accepted: Count.describe('Everything allowed.'),
  chosen: Count.describe('Something of both.'),
  allowed: z.object({ p: Count, f: Count, t: Count, x: Count }).describe('How often each class was allowed.'),
})

export const rates = operation({
  does: 'Says how often each class was allowed and refused, by week and version of the banner.',
  at: 'GET /sites/:site_id/rates',
  needs: 'sites.read',
  takes: OneSite.extend({
    weeks: z.coerce.number().int().min(1).max(WEEKS_MAX).default(26),
    until: Time.optional().describe('By default now.'),
  }),
  gives: z.object({ data: z.array(RateShape) }),
  refuses: { absent: ABSENT },
  before: house => sites.flushChoices(house),
  run: async (turn, { site_id, weeks, until }) => {
    const toMs = until === undefined ? turn.nowMs : Date.parse(until)
    const found = await sites.ratesOf(turn, site_id, { weeks, toMs })
    if (!found.ok) return found
    const data = found.value.map(({ beginsMs, ...rate }) => ({ ...rate, begins_at: new Date(beginsMs).toISOString() }))
    return yes({ data })
  },
})

/** `https://a.example,https://b.example:8443`; nothing is nowhere else. Whatever is in it may stand within quotation marks of a header. */
const ORIGIN = String.raw`https?://[a-z0-9.-]+(?::\d{1,5})?`
const LEADS = new RegExp(`^(?:${ORIGIN}(?:,${ORIGIN})*)?$`)
const LEADS_MAX_CHARS = 4_000

export const snippet = operation({
  does: 'Gives what a customer puts into their own server, so that the browser itself keeps their visitors’ choices. Make it again whenever the registry changes.',
  at: 'GET /sites/:site_id/snippet',
  needs: 'sites.read',
  takes: OneSite.extend({
    server: z.enum(SERVERS),
    leads_to: z
      .string()
      .max(LEADS_MAX_CHARS)
      .regex(LEADS)
      .optional()
      .describe(
        'Origins, with a comma between them, to which links and forms of the pages lead. Said, the files have browsers that know Connection-Allowlist connect nowhere else, by hints, windows and links neither; unsaid, links lead anywhere.',
      ),
  }),
  gives: z.object({
    server: z.enum(SERVERS),
    version: Count,
    files: z.array(z.object({ name: z.string(), text: z.string() })),
    how_to: z.array(z.string()),
    valid_until: z
      .string()
      .nullable()
      .describe('From then on it takes every choice for none; null where the server reckons itself.'),
    leaves: z.array(z.string()).describe('What this server cannot do, whatever is written into it.'),
  }),
  refuses: { absent: { status: 404, says: 'There is no such site in this account, or it is not published.' } },
  example: { site_id: 'sit_1m8bhahm0qs7s5nxe0thw4c1k', server: 'nginx' },
  before: (house, _, { site_id }) => sites.siteOf(house, site_id),
  run: async (turn, { server, leads_to }, site) => {
    if (site?.account !== turn.account) return no('absent' as const)
    const { files, howTo, validUntil, leaves } = snippetFor(server, site.registry, {
      nowMs: turn.nowMs,
      leadsTo: leads_to?.split(',').filter(Boolean),
    })
    return yes({
      server,
      version: site.registry.version,
      files: files.map(it => ({ ...it })),
      how_to: [...howTo],
      valid_until: validUntil ?? null,
      leaves: [...leaves],
    })
  },
})

export const tiers = operation({
  does: 'Says for each way of installing what came through when it was tried on hostile pages, and what no page can stop.',
  at: 'GET /site-tiers',
  needs: 'sites.read',
  takes: z.strictObject({}),
  gives: z.object({
    tried: Count.describe('Ways of getting around a choice, each in all its states (docs/hostile-pages.md).'),
    data: z.array(
      z.object({
        tier: z.enum(Object.keys(TIERS) as [Tier, ...Tier[]]), // There are some.
        open: z.array(z.string()).describe('What came through though it was not allowed.'),
        beyond: z.array(z.string()).describe('What no policy of a page can stop, here as anywhere.'),
      }),
    ),
  }),
  refuses: {},
  example: {},
  run: async () =>
    yes({
      tried: TRIED,
      data: (Object.keys(TIERS) as Tier[]).map(tier => ({
        tier,
        open: [...TIERS[tier].open],
        beyond: [...TIERS[tier].beyond],
      })),
    }),
})
type Tier = keyof typeof TIERS

const TableShape = z.object({
  site: z.object({ name: z.string(), origin: z.string() }),
  version: Count,
  data: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(KINDS),
      is: z.string(),
      name: z.string(),
      letter: z.enum(LETTERS),
      needs: z.array(z.enum(LETTERS)),
      class: z.string(),
      provider: z.string(),
      domain: z.string(),
      purpose: z.string(),
      lifetime: z.string(),
      country: z.string().optional(),
    }),
  ),
})

/** It is public: whoever visits the site may read what it keeps [CK-01]. */
export const cookies = visit({
  does: 'Lists every cookie and tracker of a published site: name, class, provider, domain, purpose, lifetime.',
  at: 'GET /sites/:site_id/cookies',
  needs: 'nothing',
  takes: OneSite.extend({ lang: LocaleShape.default('en') }),
  gives: TableShape,
  refuses: { absent: UNPUBLISHED },
  run: async (house, { site_id, lang }) => {
    const site = await sites.publishedOr(house, site_id)
    if (!site) return no('absent' as const)
    const data = tableOf(site.registry, lang).map(({ needs, country, ...row }) => ({
      ...row,
      class: sites.classNameIn(row.letter, lang),
      needs: [...needs],
      ...(country !== undefined && { country }),
    }))
    return yes({ answer: { site: { ...site.registry.site }, version: site.registry.version, data } })
  },
})

/** What `optimail receipt --keys` reads. */
export const receiptKeys = visit({
  does: 'Gives the public keys that verify the receipts of a published site, the newest first: also those that sign no more.',
  at: 'GET /sites/:site_id/keys',
  needs: 'nothing',
  takes: OneSite,
  gives: z.object({
    v: z.string(),
    site: z.string(),
    origin: z.string(),
    keys: z.array(
      z.object({ vkey: z.string(), from: Time.nullable(), until: Time.nullable().describe('Null while it signs.') }),
    ),
  }),
  refuses: { absent: UNPUBLISHED },
  run: async (house, { site_id }) => {
    const site = await sites.publishedOr(house, site_id)
    if (!site) return no('absent' as const)
    const { origin } = site.registry.site
    const unpublished = { vkey: site.vkey, from: null, until: null } // As comes with the house.
    const keys = site.keys.map(({ vkey, from, until }) => ({
      vkey,
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    }))
    return yes({
      answer: { v: RECEIPT_VERSION, site: site_id, origin, keys: keys.length > 0 ? keys : [unpublished] },
    })
  },
})
