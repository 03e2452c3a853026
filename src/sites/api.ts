/** Sites as operations: what they keep in a browser, what their banner says, and what was chosen. */

import { z } from 'zod'
import { yes } from '#base/result.ts'
import { RECEIPT_KEYS_MAX } from '#base/limits.ts'
import { operation } from '#store/operation.ts'
import { NEW_DRAFT } from './composing-rules.ts'
import * as sites from './sites.ts'
import {
  DraftShape,
  draftFrom,
  EntryShape,
  entryFrom,
  FindingShape,
  Origin,
  ProposalIdShape,
  shownDraft,
  shownEntry,
  shownFinding,
  SiteIdShape,
  SiteName,
} from './shape.ts'

const Time = z.iso.datetime()
const Rev = z.number().int().min(1)
const OneSite = z.strictObject({ site_id: SiteIdShape })
const Done = z.object({})

const ABSENT = { status: 404, says: 'There is no such site in this account.' } as const
const CHANGED = {
  status: 412,
  says: 'Somebody else has saved since you opened it. Load it again, then make your change.',
} as const
const ARCHIVED = { status: 409, says: 'This site is archived. Restore it first.' } as const
const TAKEN = { status: 409, says: 'Another site of this account has this address.' } as const
const TOO_MANY = { status: 409, says: 'There are 100 sites. Archive those that are no more.' } as const
const BAD_ORIGIN = {
  status: 422,
  says: 'The address of a site is https://host[:port], in small letters, without a path; http:// only on this machine.',
  demand: 'CK-15',
} as const
const FLAWED = {
  status: 422,
  says: 'Visitors could not know what they allow, or would not get what they chose. Each entry of “errors” says what is wrong.',
  demand: 'CK-16',
} as const

const SiteRow = z.object({
  site_id: z.string(),
  name: z.string(),
  origin: z.string(),
  version: z.number().nullable().describe('In force; null before the first.'),
  rev: z.number(),
  updated_at: Time,
  archived_at: Time.nullable(),
})

const siteRow = (it: sites.SiteRow): z.input<typeof SiteRow> => ({
  site_id: it.id,
  name: it.name,
  origin: it.origin,
  version: it.version ?? null,
  rev: it.rev,
  updated_at: it.updatedAt.toISOString(),
  archived_at: it.archivedAt?.toISOString() ?? null,
})

export const listAll = operation({
  does: 'Lists the sites of the account.',
  at: 'GET /sites',
  needs: 'sites.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(SiteRow) }),
  refuses: {},
  run: async turn => yes({ data: (await sites.listSites(turn)).map(siteRow) }),
})

const Versions = z.array(
  z.object({
    version: z.number(),
    since: z.number().describe('Choices made before that version do not count: everybody was asked again.'),
    definition: z.string().describe('SHA-256 of what was shown, in hex. Receipts name it.'),
    published_at: Time,
    published_by: z.string(),
  }),
)

export const read = operation({
  does: 'Opens a site: its draft, what is wrong with it, and every version that was published.',
  at: 'GET /sites/:site_id',
  needs: 'sites.read',
  takes: OneSite,
  gives: SiteRow.extend({ draft: DraftShape, findings: z.array(FindingShape), versions: Versions }),
  refuses: { absent: ABSENT },
  run: async (turn, { site_id }) => {
    const found = await sites.readSite(turn, site_id)
    if (!found.ok) return found
    const { draft, findings, versions } = found.value
    return yes({
      ...siteRow(found.value),
      draft: shownDraft(draft),
      findings: findings.map(shownFinding),
      versions: versions.map(it => ({
        version: it.version,
        since: it.since,
        definition: it.definition,
        published_at: it.publishedAt.toISOString(),
        published_by: it.publishedBy,
      })),
    })
  },
})

const EXAMPLE_ID = 'sit_1m8bhahm0qs7s5nxe0thw4c1k'
const EXAMPLE_ENTRY: z.input<typeof EntryShape> = {
  id: 'basket',
  kind: 'cookie',
  name: 'basket',
  letter: 'n',
  provider: 'Roastery Ltd',
  domain: 'www.roastery.example',
  purpose: { en: 'Keeps what you put into the basket. Set when you do.' },
  lifetime: { is: 'session' },
}
const EXAMPLE_DRAFT: z.input<typeof DraftShape> = {
  ...shownDraft(NEW_DRAFT),
  locales: ['en'],
  entries: [EXAMPLE_ENTRY],
}

export const create = operation({
  does: 'Starts a site: its name and its address. Nothing is served of it until it is published.',
  at: 'POST /sites',
  needs: 'sites.write',
  takes: z.strictObject({ name: SiteName, origin: Origin, draft: DraftShape.optional() }),
  gives: z.object({ site_id: z.string(), rev: z.number(), findings: z.array(FindingShape) }),
  refuses: { 'bad-origin': BAD_ORIGIN, taken: TAKEN, 'too-many': TOO_MANY, flawed: FLAWED },
  example: { name: 'Roastery', origin: 'https://www.roastery.example', draft: EXAMPLE_DRAFT },
  run: async (turn, { name, origin, draft }) => {
    const made = await sites.createSite(turn, { name, origin, draft: draft && draftFrom(draft) })
    if (!made.ok) return made
    const { id, rev, findings } = made.value
    return yes({ site_id: id, rev, findings: findings.map(shownFinding) })
  },
})

export const save = operation({
  does: 'Saves the draft of a site and says what is wrong with it. What could not mean one thing is refused.',
  at: 'PUT /sites/:site_id',
  needs: 'sites.write',
  quiet: true,
  takes: OneSite.extend({ rev: Rev, name: SiteName.optional(), origin: Origin.optional(), draft: DraftShape }),
  gives: z.object({ rev: z.number(), findings: z.array(FindingShape) }),
  refuses: {
    absent: ABSENT,
    changed: CHANGED,
    archived: ARCHIVED,
    'bad-origin': BAD_ORIGIN,
    taken: TAKEN,
    flawed: FLAWED,
  },
  run: async (turn, { site_id, rev, name, origin, draft }) => {
    const saved = await sites.saveRegistry(turn, site_id, { name, origin, draft: draftFrom(draft) }, rev)
    return saved.ok ? yes({ rev: saved.value.rev, findings: saved.value.findings.map(shownFinding) }) : saved
  },
})

const PublicationShape = z.object({
  version: z.number(),
  since: z.number(),
  asks_again: z.boolean().describe('Whether everybody is asked again: a class, an origin or a purpose is new.'),
  changes: z.array(z.object({ is: z.enum(['class', 'origin', 'purpose']), what: z.string() })),
  definition: z.string(),
})

const publication = (it: sites.Publication): z.input<typeof PublicationShape> => ({
  ...it,
  changes: it.changes.map(({ is, what }) => ({ is, what })),
  asks_again: it.since === it.version,
})

export const publish = operation({
  does: 'Publishes the draft: it is kept with its pictures, written into the log, and in force within a second.',
  at: 'POST /sites/:site_id/publish',
  needs: 'sites.write',
  takes: OneSite.extend({ rev: Rev.optional() }),
  gives: PublicationShape,
  refuses: {
    absent: ABSENT,
    changed: CHANGED,
    archived: ARCHIVED,
    unchanged: { status: 409, says: 'The draft is the same as the published version.' },
    flawed: FLAWED,
  },
  before: (house, who, { site_id }) => sites.drawDraft(house, who, site_id),
  run: async (turn, { site_id, rev }, { rev: drawnRev, drawn }) => {
    const done = await sites.publishSite(turn, site_id, rev ?? drawnRev, drawn)
    return done.ok ? yes(publication(done.value)) : done
  },
})

export const renewKey = operation({
  does: 'Gives the receipts of a site a new key, by a version that says nothing else new: nobody is asked again, and receipts that were given verify as before.',
  at: 'POST /sites/:site_id/keys',
  needs: 'sites.write',
  takes: OneSite,
  gives: PublicationShape,
  refuses: {
    absent: ABSENT,
    archived: ARCHIVED,
    unpublished: { status: 409, says: 'It is not published yet: there is no key to follow.' },
    'too-many': { status: 409, says: `A site has ${RECEIPT_KEYS_MAX} keys at most, one after the other.` },
  },
  run: async (turn, { site_id }) => {
    const done = await sites.renewKey(turn, site_id)
    return done.ok ? yes(publication(done.value)) : done
  },
})

export const archive = operation({
  does: 'Archives a site: nothing of it is served any more. Its versions, counters and receipts stay provable.',
  at: 'POST /sites/:site_id/archive',
  needs: 'sites.write',
  takes: OneSite,
  gives: Done,
  refuses: { absent: ABSENT, archived: { status: 409, says: 'This site is archived already.' } },
  run: async (turn, { site_id }) => sites.archiveSite(turn, site_id),
})

export const restore = operation({
  does: 'Takes a site out of the archive: it is served again as it was.',
  at: 'POST /sites/:site_id/restore',
  needs: 'sites.write',
  takes: OneSite,
  gives: Done,
  refuses: { absent: ABSENT, taken: TAKEN, 'too-many': TOO_MANY },
  run: async (turn, { site_id }) => sites.restoreSite(turn, site_id),
})

/** Whatever is not in the file by name is refused, so no class in it can be on from the start [CK-16]. */
const FILE = 'optimail.site-file/1'
const FileShape = z.strictObject({ v: z.literal(FILE), name: SiteName, origin: Origin, draft: DraftShape })

export const exportOne = operation({
  does: 'Gives the draft of a site as a file that another account can take in.',
  at: 'GET /sites/:site_id/file',
  needs: 'sites.read',
  takes: OneSite,
  gives: FileShape,
  refuses: { absent: ABSENT },
  run: async (turn, { site_id }) => {
    const found = await sites.readSite(turn, site_id)
    if (!found.ok) return found
    const { name, origin, draft } = found.value
    return yes({ v: FILE, name, origin, draft: shownDraft(draft) })
  },
})

export const importOne = operation({
  does: 'Takes in a site from a file, as a draft.',
  at: 'POST /sites/import',
  needs: 'sites.write',
  takes: FileShape,
  gives: z.object({ site_id: z.string(), rev: z.number(), findings: z.array(FindingShape) }),
  refuses: { 'bad-origin': BAD_ORIGIN, taken: TAKEN, 'too-many': TOO_MANY, flawed: FLAWED },
  example: { v: FILE, name: 'Roastery shop', origin: 'https://shop.roastery.example', draft: EXAMPLE_DRAFT },
  run: async (turn, { name, origin, draft }) => {
    const made = await sites.createSite(turn, { name, origin, draft: draftFrom(draft) })
    if (!made.ok) return made
    const { id, rev, findings } = made.value
    return yes({ site_id: id, rev, findings: findings.map(shownFinding) })
  },
})

const ProposalShape = z.object({
  proposal_id: z.string(),
  entry: EntryShape,
  why: z.string(),
  state: z.enum(['open', 'accepted', 'dismissed']),
  found_at: Time,
})

export const listFound = operation({
  does: 'Lists what was found on a site and is not in its registry.',
  at: 'GET /sites/:site_id/proposals',
  needs: 'sites.read',
  takes: OneSite,
  gives: z.object({ data: z.array(ProposalShape) }),
  refuses: { absent: ABSENT },
  run: async (turn, { site_id }) => {
    const found = await sites.listProposals(turn, site_id)
    if (!found.ok) return found
    const data = found.value.map(({ id, entry, why, state, foundAt }) => ({
      proposal_id: id,
      entry: shownEntry(entry),
      why,
      state,
      found_at: foundAt.toISOString(),
    }))
    return yes({ data })
  },
})

const PROPOSED_MAX = 200

export const proposeSome = operation({
  does: 'Puts findings before whoever keeps the registry. What was decided before is not asked again.',
  at: 'POST /sites/:site_id/proposals',
  needs: 'sites.write',
  takes: OneSite.extend({
    findings: z.array(z.strictObject({ entry: EntryShape, why: z.string().max(500) })).max(PROPOSED_MAX),
  }),
  gives: z.object({ added: z.number() }),
  refuses: { absent: ABSENT },
  example: {
    site_id: EXAMPLE_ID,
    findings: [
      {
        entry: {
          ...EXAMPLE_ENTRY,
          id: 'map',
          kind: 'origin',
          name: 'https://maps.example',
          letter: 'f',
          domain: 'maps.example',
        },
        why: 'Asked for by /contact.',
      },
    ],
  },
  run: async (turn, { site_id, findings }) =>
    sites.propose(
      turn,
      site_id,
      findings.map(({ entry, why }) => ({ entry: entryFrom(entry), why })),
    ),
})

export const decideOne = operation({
  does: 'Takes a finding into the draft, as found or as corrected, or dismisses it.',
  at: 'POST /sites/:site_id/proposals/:proposal_id',
  needs: 'sites.write',
  takes: OneSite.extend({ proposal_id: ProposalIdShape, accept: z.boolean(), entry: EntryShape.optional() }),
  gives: z.object({ rev: z.number().nullable().describe('Of the draft that it is in now; null when dismissed.') }),
  example: { site_id: EXAMPLE_ID, proposal_id: 'pro_1m8bhahm0qs7s5nxe0thw4c1k', accept: false },
  refuses: {
    absent: { status: 404, says: 'There is no such finding of a site in this account.' },
    decided: { status: 409, says: 'Somebody has decided this already.' },
    changed: CHANGED,
    archived: ARCHIVED,
    'bad-origin': BAD_ORIGIN,
    taken: TAKEN,
    flawed: FLAWED,
  },
  run: async (turn, { site_id, proposal_id, accept, entry }) =>
    sites.decideProposal(turn, site_id, proposal_id, { accept, entry: entry && entryFrom(entry) }),
})
