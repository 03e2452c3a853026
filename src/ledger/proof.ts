/** A proof of opt-in, as a file to hand out [AS-10]: gathered, assembled, and written down for people, too. */

import { readFileSync } from 'node:fs'
import { PROOF_WAIT_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Detailed, FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { type Bytes, textOf, utf8 } from '#wire/bytes.ts'
import { type DisclosureName, isDisclosureName } from '#wire/envelope.ts'
import type { Channel, FormDefinition, Locale } from '#wire/form-definition.ts'
import { languageOf } from '#wire/form-definition.ts'
import { canonical } from '#wire/jcs.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { writeZip } from '#wire/zip.ts'
import { bundleOf, type Stated, statedIn } from './bundle.ts'
import { isErased } from './erasing.ts'
import { coveredChain, type Dossier, gather } from './gathering.ts'
import { readMe } from './readme.ts'
import { partnersIn, recordsOf, type Shown } from './record.ts'
import type { SubjectId } from './types.ts'
import { verifyPage } from './verify-page.ts'

export type ProofAsked = {
  readonly subject: SubjectId
  readonly channel: Channel
  /** The contact's id, for the name of the file. */
  readonly contact: string
  readonly format: 'json' | 'zip' | 'pdf'
  /** Of lines and report; the language of the form where none is named. */
  readonly locale?: Locale | undefined
  /** Names of disclosures to withhold. */
  readonly redact: readonly string[]
  /** What it is handed out for. */
  readonly purpose?: string
}

export type ProofRefusal = 'nothing-to-prove' | 'no-such-disclosure' | Detailed<'not-yet-covered'>

const RETRY_AFTER_SECONDS = 5

export async function proofFile(
  turn: Turn,
  asked: ProofAsked,
  waitMs = PROOF_WAIT_MS,
): Promise<Result<FileAnswer, ProofRefusal>> {
  if (!asked.redact.every(isDisclosureName)) return no('no-such-disclosure')
  const gathered = await gatherWhole(turn, asked, waitMs)
  if (!gathered.ok) return gathered
  const dossier = gathered.value
  const locale = asked.locale ?? localeOf(dossier)
  const redact = new Set<DisclosureName>(asked.redact)
  const stated = statedIn(dossier, { locale, purpose: asked.purpose ?? '', redact }, GENERATOR)
  return yes(await WRITE[asked.format](dossier, stated, locale, nameOf(asked, stated)))
}

/** All of it, or all of it as erased: whoever is erased while we gather is gathered again, and is erased once. */
async function gatherWhole(
  turn: Turn,
  { subject, channel }: ProofAsked,
  waitMs: number,
): Promise<Result<Dossier, ProofRefusal>> {
  for (;;) {
    const covered = await coveredChain(turn, subject, channel, waitMs)
    if (!covered) return no({ code: 'not-yet-covered', retryAfterSeconds: RETRY_AFTER_SECONDS })
    if (covered.chain.length === 0) return no('nothing-to-prove')
    const dossier = await gather(turn, subject, channel, covered)
    const isWhole = covered.chain.some(it => it.envelope !== undefined && it.type !== 'erase')
    if (!isWhole || !(await isErased(turn, subject))) return yes(dossier)
  }
}

export type Made = Pick<ProofAsked, 'locale'> & {
  readonly redact: readonly DisclosureName[]
  readonly purpose: string
  /** With report.pdf. */
  readonly report: boolean
}

/** The files of one proof among many. */
export async function filesOfProof(dossier: Dossier, asked: Made): Promise<ReadonlyMap<string, Bytes>> {
  const locale = asked.locale ?? localeOf(dossier)
  const stated = statedIn(dossier, { locale, purpose: asked.purpose, redact: new Set(asked.redact) }, GENERATOR)
  return bundleOf(dossier, stated, it => derived(dossier, it, locale, asked.report))
}

type Write = (dossier: Dossier, stated: Stated, locale: Locale, name: string) => Promise<FileAnswer>

const WRITE: Readonly<Record<ProofAsked['format'], Write>> = {
  json: async (_, { evidenceJson }, __, name) => ({
    media: 'application/json',
    name: `${name}.json`,
    bytes: evidenceJson,
  }),
  pdf: async (dossier, stated, locale, name) => ({
    media: 'application/pdf',
    name: `${name}.pdf`,
    bytes: await report(dossier, stated, locale),
  }),
  zip: async (dossier, stated, locale, name) => {
    const files = await bundleOf(dossier, stated, it => derived(dossier, it, locale))
    return { media: 'application/zip', name: `${name}.optin.zip`, bytes: writeZip(files) }
  },
}

/** `con_….email.20261126` (D5). */
const nameOf = ({ contact, channel }: ProofAsked, { head }: Stated) =>
  `${contact}.${channel}.${head.as_of.slice(0, 10).replaceAll('-', '')}`

async function derived(
  dossier: Dossier,
  stated: Stated,
  locale: Locale,
  withReport = true,
): Promise<ReadonlyMap<string, Bytes>> {
  const { evidence, head } = stated
  const definitions = definitionsIn(stated.shown)
  const { origin, logVkey, instance } = dossier.signers
  const keys = { logVkey, instanceVkey: instance.vkey }
  return new Map([
    ['README.txt', utf8(readMe({ origin, ...keys, asOf: head.as_of, isWitnessed: isWitnessed(dossier) }))],
    ['dpv-27560.jsonld', utf8(canonical(recordsOf(evidence, head.as_of, definitions)))],
    ...(definitions.length > 0 ? ([['partners.json', utf8(canonical(partnersIn(definitions)))]] as const) : []),
    ...(withReport ? ([['report.pdf', await report(dossier, stated, locale)]] as const) : []),
    ['verify.html', await verifyPage()],
  ])
}

/** The forms that were answered. */
const definitionsIn = (shown: ReadonlyMap<string, Bytes>): Shown[] =>
  [...shown]
    .filter(([path]) => /^form\/[0-9a-f]{64}\.json$/.test(path))
    .map(([path, bytes]) => {
      const definition = JSON.parse(textOf(bytes) ?? '{}') as FormDefinition // Kept under its hash, by the room that wrote it.
      return { snapshot: `sha256:${path.slice('form/'.length, -'.json'.length)}`, definition }
    })

/** What makes a PDF holds ten megabytes in each thread that reads it, and few threads ever make one. */
async function report(dossier: Dossier, stated: Stated, locale: Locale): Promise<Bytes> {
  const { reportOf } = await import('./report.ts')
  return reportOf({ ...stated, locale, checkpoint: dossier.checkpoint.note, isWitnessed: isWitnessed(dossier) })
}

function isWitnessed({ policy }: Dossier): boolean {
  const read = parsePolicy(policy)
  return read.ok && read.value.quorum !== undefined
}

/** The language in which the person was asked first. */
function localeOf({ chain }: Dossier): Locale {
  const asked = chain.find(it => it.envelope?.form)?.envelope?.form
  return (asked && languageOf(asked.locale)) ?? 'en'
}

export const GENERATOR = generator()

function generator(): string {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    name: string
    version: string
  }
  return `${name}/${version}`
}
