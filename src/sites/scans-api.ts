/** Scans as operations. */

import { z } from 'zod'
import { SCAN_PAGES_DEFAULT, SCAN_PAGES_MAX, URL_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { SCAN_STATES } from '#base/scanning.ts'
import { operation } from '#store/operation.ts'
import { htmlOf } from './scan-html-rules.ts'
import { EVERY, FLAWS, type ScanFinding, type SealedReport } from './scan-types.ts'
import { scanShown, ScanShape, UNDER_WAY } from './scans-shape.ts'
import { listScans, readScan, scheduleScans, startScan } from './scans.ts'
import { SiteIdShape } from './shape.ts'

const Time = z.iso.datetime()
const OneSite = z.strictObject({ site_id: SiteIdShape })
const OneScan = z.strictObject({ scan_id: z.string().regex(/^scn_[0-9a-z]{1,40}$/, 'The id of a scan.') })

const Severity = z.enum(['error', 'warning'])
const ProposalShape = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('declare'),
    entry: z.record(z.string(), z.unknown()).describe('As the registry takes it.'),
    why: z.string(),
    known: z.boolean().describe('Whether somebody documents it; else the class is a guess.'),
  }),
  z.object({ is: z.enum(['remove', 'change']), says: z.string() }),
])
const FoundShape = z.object({
  flaw: z.enum(FLAWS),
  demand: z.string(),
  severity: Severity,
  what: z.object({ kind: z.string(), name: z.string() }),
  states: z.array(z.enum(SCAN_STATES)),
  pages: z.array(z.string()),
  says: z.string(),
  evidence: z.array(z.string()),
  proposal: ProposalShape,
})
const ReportShape = z.object({
  v: z.literal('optimail.scan/1'),
  asked: z.string(),
  origin: z.string(),
  at: Time,
  registry: z.number(),
  pages: z.array(z.string()),
  pages_left: z.number(),
  states: z.array(
    z.object({
      state: z.enum(SCAN_STATES),
      reached: z.enum(['act', 'cookie', 'none']).nullable(),
      why: z.string().nullable(),
      actions: z.number(),
      views: z.number(),
      missed: z.array(z.object({ url: z.string(), why: z.string() })),
    }),
  ),
  findings: z.array(FoundShape),
  stopped: z.array(z.object({ directive: z.string(), origin: z.string(), n: z.number() })),
  cut: z.boolean(),
  complete: z.boolean(),
  hash: z.string().describe('SHA-256 of all the rest in canonical JSON (RFC 8785), in hex.'),
})

const shownFinding = (it: ScanFinding): z.input<typeof FoundShape> => ({
  ...it,
  states: [...it.states],
  pages: [...it.pages],
  evidence: [...it.evidence],
  proposal: it.proposal.is === 'declare' ? { ...it.proposal, entry: { ...it.proposal.entry } } : it.proposal,
})

const shownReport = (it: SealedReport): z.input<typeof ReportShape> => ({
  ...it,
  pages: [...it.pages],
  states: it.states.map(state => ({ ...state, missed: [...state.missed] })),
  findings: it.findings.map(shownFinding),
  stopped: [...it.stopped],
})

const ABSENT_SITE = { status: 404, says: 'There is no such site in this account.' } as const
const ABSENT = { status: 404, says: 'There is no such scan in this account.' } as const

export const start = operation({
  does: 'Scans a site: what it puts into a browser and whom it asks, before and after each choice, held against its registry.',
  at: 'POST /sites/:site_id/scans',
  needs: 'sites.write',
  takes: OneSite.extend({
    pages: z
      .array(z.string().max(URL_MAX_CHARS))
      .max(SCAN_PAGES_MAX)
      .optional()
      .describe('Whole addresses on the site; without them those that its sitemap and its links name.'),
    max_pages: z.number().int().min(1).max(SCAN_PAGES_MAX).default(SCAN_PAGES_DEFAULT),
  }),
  gives: ScanShape,
  refuses: {
    absent: ABSENT_SITE,
    archived: { status: 409, says: 'This site is archived. Restore it first.' },
    'under-way': UNDER_WAY,
    'other-page': { status: 422, says: 'A page to scan is a whole address on the site itself.' },
  },
  run: async (turn, { site_id, pages, max_pages }) => {
    const begun = await startScan(turn, site_id, { pages, pagesMax: max_pages })
    return begun.ok ? yes(scanShown(begun.value)) : begun
  },
})

export const list = operation({
  does: 'Lists the scans of a site, what is wrong with it since when, and how often it is scanned by itself.',
  at: 'GET /sites/:site_id/scans',
  needs: 'sites.read',
  takes: OneSite,
  gives: z.object({
    data: z.array(ScanShape),
    every: z.enum(EVERY).nullable(),
    next_at: Time.nullable(),
    findings: z.array(
      z.object({
        flaw: z.string(),
        demand: z.string(),
        kind: z.string(),
        name: z.string(),
        severity: Severity,
        says: z.string(),
        first_seen_at: Time,
        last_seen_at: Time,
      }),
    ),
  }),
  refuses: { absent: ABSENT_SITE },
  run: async (turn, { site_id }) => {
    const found = await listScans(turn, site_id)
    if (!found.ok) return found
    const { scans, schedule, findings } = found.value
    return yes({
      data: scans.map(scanShown),
      every: schedule?.every ?? null,
      next_at: schedule?.due.toISOString() ?? null,
      findings: findings.map(({ firstSeenAt, lastSeenAt, ...it }) => ({
        ...it,
        first_seen_at: firstSeenAt.toISOString(),
        last_seen_at: lastSeenAt.toISOString(),
      })),
    })
  },
})

export const read = operation({
  does: 'Opens a scan: its report, once it is done.',
  at: 'GET /scans/:scan_id',
  needs: 'sites.read',
  takes: OneScan,
  gives: ScanShape.extend({ report: ReportShape.nullable() }),
  refuses: { absent: ABSENT },
  run: async (turn, { scan_id }) => {
    const found = await readScan(turn, scan_id)
    if (!found.ok) return found
    const { report } = found.value
    return yes({ ...scanShown(found.value), report: report ? shownReport(report) : null })
  },
})

export const readPage = operation({
  does: 'Gives the report of a scan as a page that can be kept and shown.',
  at: 'GET /scans/:scan_id/report',
  needs: 'sites.read',
  takes: OneScan,
  gives: z.object({}),
  media: ['text/html'],
  refuses: { absent: ABSENT, unfinished: { status: 409, says: 'This scan has no report yet.' } },
  run: async (turn, { scan_id }) => {
    const found = await readScan(turn, scan_id)
    if (!found.ok) return found
    const { report, id } = found.value
    if (!report) return { ok: false, refusal: 'unfinished' }
    return yes({ media: 'text/html', name: `${id}.html`, bytes: Buffer.from(htmlOf(report)) })
  },
})

export const schedule = operation({
  does: 'Says how often a site is scanned by itself: daily, weekly, or not at all.',
  at: 'PUT /sites/:site_id/scan-schedule',
  needs: 'sites.write',
  takes: OneSite.extend({ every: z.enum(EVERY).nullable() }),
  gives: z.object({}),
  refuses: { absent: ABSENT_SITE },
  run: async (turn, { site_id, every }) => scheduleScans(turn, site_id, every),
})
