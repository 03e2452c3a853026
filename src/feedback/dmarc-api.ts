/** What receivers report, as operations. */

import { z } from 'zod'
import { DOMAIN_MAX_BYTES } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation, RAW_MEDIA } from '#store/operation.ts'
import { TLS_FAILURES } from '#wire/tls-report/report.ts'
import { reportedOf, takeReport } from './dmarc.ts'
import { tlsReportedOf } from './tls-reports.ts'

const DomainName = z.string().trim().toLowerCase().min(3).max(DOMAIN_MAX_BYTES)
const DAYS_MAX = 400
/** About a domain that nobody has proven: reports about others are not taken. */
const EXAMPLE =
  '<?xml version="1.0"?><feedback><report_metadata><org_name>Receiver</org_name></report_metadata></feedback>'

export const readDmarc = operation({
  does: 'Says what receivers reported of mail in the name of a domain: by day, and by the addresses that it came from.',
  at: 'GET /domains/:domain/dmarc',
  needs: 'routes.read',
  takes: z.strictObject({ domain: DomainName, days: z.coerce.number().int().min(1).max(DAYS_MAX).default(30) }),
  gives: z.object({
    domain: z.string(),
    days: z.array(
      z.object({
        day: z.string(),
        /** Signed or sent so that it is known to be the domain's. */
        aligned: z.number(),
        failed: z.number(),
        /** Of all: put aside as junk, or refused. */
        stopped: z.number(),
      }),
    ),
    sources: z.array(
      z.object({
        source: z.string(),
        who: z.enum(['ours', 'authorised', 'forwarded', 'unknown']),
        says: z.string(),
        messages: z.number(),
        dkim: z.number(),
        spf: z.number(),
        failed: z.number(),
        stopped: z.number(),
        signed_by: z.array(z.string()),
        passed_for: z.array(z.string()),
        header_from: z.array(z.string()),
      }),
    ),
    reporters: z.array(
      z.object({ org: z.string(), reports: z.number(), messages: z.number(), last_at: z.iso.datetime() }),
    ),
  }),
  refuses: { absent: { status: 404, says: 'This is not a sender domain of the account.' } },
  run: async (turn, { domain, days }) => {
    const found = await reportedOf(turn, domain, days)
    if (!found) return no('absent' as const)
    return yes({
      domain,
      days: found.days.map(it => ({ ...it })),
      sources: found.sources.map(({ signedBy, passedFor, headerFrom, ...it }) => ({
        ...it,
        signed_by: [...signedBy],
        passed_for: [...passedFor],
        header_from: [...headerFrom],
      })),
      reporters: found.reporters.map(({ last, ...it }) => ({ ...it, last_at: last.toISOString() })),
    })
  },
})

export const readTlsReports = operation({
  does: 'Says what senders reported of the encryption of mail to a domain: sessions by day, and how and with which server they failed.',
  at: 'GET /domains/:domain/tls-reports',
  needs: 'routes.read',
  takes: z.strictObject({ domain: DomainName, days: z.coerce.number().int().min(1).max(DAYS_MAX).default(30) }),
  gives: z.object({
    domain: z.string(),
    days: z.array(z.object({ day: z.string(), succeeded: z.number(), failed: z.number() })),
    failures: z.array(
      z.object({
        result: z.enum(TLS_FAILURES),
        /** Empty where the report names none. */
        mx: z.string(),
        sessions: z.number(),
        says: z.string(),
      }),
    ),
    reporters: z.array(z.string()),
  }),
  refuses: { absent: { status: 404, says: 'This is not a sender domain of the account.' } },
  run: async (turn, { domain, days }) => {
    const found = await tlsReportedOf(turn, domain, days)
    if (!found) return no('absent' as const)
    return yes({ domain, days: [...found.days], failures: [...found.failures], reporters: [...found.reporters] })
  },
})

export const takeDmarc = operation({
  does: 'Takes an aggregate report about one of the account’s domains: of a receiver about mail in its name (XML), or of a sender about the encryption of mail to it (JSON); as it is, packed by gzip or in a zip archive. A report counts once.',
  at: 'POST /dmarc-reports',
  needs: 'routes.write',
  raw: RAW_MEDIA,
  takes: z.strictObject({
    bytes: z.base64().transform(text => new Uint8Array(Buffer.from(text, 'base64'))),
  }),
  example: { bytes: Buffer.from(EXAMPLE).toString('base64') },
  gives: z.object({
    kind: z.enum(['dmarc', 'tls']),
    domain: z.string(),
    org: z.string(),
    report_id: z.string(),
    /** Or sessions, where it is about encryption. */
    messages: z.number(),
    /** False when this report was here already. */
    counted: z.boolean(),
  }),
  refuses: {
    'not-unpacked': {
      status: 422,
      says: 'This is neither XML nor JSON nor a file that is packed in a way that reports are.',
    },
    'not-xml': { status: 422, says: 'This is no XML that could be read to its end.' },
    'not-json': { status: 422, says: 'This is no JSON that could be read to its end.' },
    'has-doctype': { status: 422, says: 'The file brings definitions of its own, as no report does. It is not read.' },
    'too-deep': { status: 422, says: 'The file nests deeper than any report does.' },
    'too-many-rows': { status: 413, says: 'The report has more rows than are read.' },
    'not-a-report': { status: 422, says: 'This is no aggregate report about a domain.' },
    'bad-time': { status: 422, says: 'The report is about no time that could be: a day, or a week.' },
    'long-name': {
      status: 422,
      says: 'The id of the report has more than 400 bytes, as none does that receivers write. It is not read.',
    },
    'not-yours': { status: 404, says: 'The report is about a domain that this account has not proven to be its own.' },
    'too-many': { status: 429, says: 'There were 500 reports about this domain within a day. Go on tomorrow.' },
  },
  run: async (turn, { bytes }) => {
    const taken = await takeReport(turn, bytes, 'upload')
    if (!taken.ok) return taken
    const { kind, domain, org, id, messages, isNew } = taken.value
    return yes({ kind, domain, org, report_id: id, messages, counted: isNew })
  },
})
