/**
 * The report: the proof for people who read, on paper if they like. It says nothing that evidence.json does not, and has
 * that file attached. Its dates and its id come from the checkpoint, so the same proof is the same file.
 */

import Document from 'pdfkit'
import { create } from 'qrcode'
import { sure } from '#base/bug.ts'
import { toBase64Url } from '#wire/base64.ts'
import { type Bytes, textOf } from '#wire/bytes.ts'
import type * as format from '#wire/bundle/format.ts'
import { plainName, plainNames, plainValue } from '#wire/bundle/plain.ts'
import { commitmentOf, disclosureOf } from '#wire/envelope.ts'
import type { FormDefinition, Locale } from '#wire/form-definition.ts'
import type { Stated } from './bundle.ts'
import { STATE_WORDS } from './page/state-words.ts'
import { REPORT_WORDS, type ReportWords } from './report-words.ts'

export type Reported = Stated & {
  readonly checkpoint: string
  readonly isWitnessed: boolean
  readonly locale: Locale
}

const INK = '#1a1d21'
const SOFT = '#5b6470'
const RULE = '#d5dae0'
const ACCENT = '#0b7a53'
const MARGIN = 56

type Pdf = PDFKit.PDFDocument

export async function reportOf(it: Reported): Promise<Bytes> {
  const words = REPORT_WORDS[it.locale]
  const at = new Date(it.head.as_of)
  const info = {
    Title: words.title,
    Producer: it.head.generator,
    Creator: it.head.generator,
    CreationDate: at,
    ModDate: at,
  }
  const pdf = new Document({ size: 'A4', margin: MARGIN, info, lang: it.locale, bufferPages: true })
  const done = bytesOf(pdf)
  pdf.file(Buffer.from(it.evidenceJson), {
    name: 'evidence.json',
    type: 'application/json',
    creationDate: at,
    modifiedDate: at,
  })
  writeHead(pdf, it, words)
  writeStanding(pdf, it, words)
  writeEvents(pdf, it, words)
  writeWording(pdf, it, words)
  writeLog(pdf, it, words)
  numberPages(pdf)
  pdf.end()
  return done
}

function bytesOf(pdf: Pdf): Promise<Bytes> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
  })
}

function writeHead(pdf: Pdf, it: Reported, words: ReportWords): void {
  const { evidence, head } = it
  const top = pdf.y
  drawCode(pdf, checkingPage(evidence), words)
  pdf.y = top
  pdf
    .font('Helvetica-Bold')
    .fontSize(22)
    .fillColor(INK)
    .text(printable(words.title), MARGIN, top, { width: BESIDE_CODE })
  pdf.moveDown(0.6)
  pair(pdf, words.address, addressIn(evidence) ?? words.withheld)
  pair(pdf, words.custodian, `${head.custodian.name} <${head.custodian.contact}>`)
  pair(pdf, words.asOf, head.as_of)
  if (head.purpose !== '') pair(pdf, words.purposeOfExport, head.purpose)
  pdf.y = Math.max(pdf.y, top + CODE + CODE_CAPTION)
}

/** Where a proof is checked, and with which commitment this one ends: the page holds what it is given against it. */
function checkingPage({ log, events }: format.Evidence): string {
  const last = sure(events.at(-1), 'a proof has events')
  const c = 'envelope' in last ? toBase64Url(commitmentOf(last.envelope)) : last.c
  return `https://${log}/verify#c=${c}`
}

const CODE = 104
const CODE_CAPTION = 34
const BESIDE_CODE = 595 - 2 * MARGIN - CODE - 16

/** A QR code (ISO/IEC 18004) in the corner, as squares: one run of dark modules is one rectangle. */
function drawCode(pdf: Pdf, address: string, words: ReportWords): void {
  const { data, size } = create(address, { errorCorrectionLevel: 'M' }).modules
  const left = pdf.page.width - MARGIN - CODE
  const side = CODE / size
  for (let row = 0; row < size; row++)
    for (let from = 0; from < size; from++) {
      let to = from
      while (to < size && data[row * size + to]) to++
      if (to > from) pdf.rect(left + from * side, MARGIN + row * side, (to - from) * side, side)
      from = Math.max(from, to)
    }
  pdf.fill('#000000')
  pdf.font('Helvetica').fontSize(7).fillColor(SOFT)
  pdf.text(printable(words.scan), left, MARGIN + CODE + 5, { width: CODE, link: address })
}

function writeStanding(pdf: Pdf, { evidence, shown, locale }: Reported, words: ReportWords): void {
  section(pdf, words.standing)
  const names = new Map(
    definitionsIn(shown).flatMap(({ items }) => items.map(it => [`${it.purpose} ${it.v}`, it.name])),
  )
  for (const { id, v, state, evidence: level } of evidence.state) {
    const isGiven = state === 'given'
    pdf
      .font('Helvetica-Bold')
      .fontSize(11)
      .fillColor(isGiven ? ACCENT : INK)
    const name = names.get(`${id} ${v}`)
    pdf.text(
      printable(
        `${name === undefined ? id : `${name} (${id})`} v${v}: ${STATE_WORDS[locale][state]}${level ? ` (${level})` : ''}`,
      ),
    )
  }
}

function writeEvents(pdf: Pdf, { evidence, locale }: Reported, words: ReportWords): void {
  section(pdf, words.events)
  for (const event of evidence.events) {
    if (!('envelope' in event)) continue
    pdf.font('Helvetica-Bold').fontSize(10.5).fillColor(INK).text(printable(event.line.text))
    for (const { name, value } of disclosedIn(event))
      detail(pdf, plainName(name, locale), plainValue(name, value, locale))
    if (event.redacted.length > 0) detail(pdf, words.withheld, plainNames(event.redacted, locale))
    detail(pdf, words.place, String(event.index))
    detail(pdf, words.commitment, toBase64Url(commitmentOf(event.envelope)))
    pdf.moveDown(0.6)
  }
}

const definitionsIn = (shown: Reported['shown']): readonly FormDefinition[] =>
  [...shown]
    .filter(([path]) => /^form\/[0-9a-f]{64}\.json$/.test(path))
    .map(([, bytes]) => JSON.parse(textOf(bytes) ?? '{}') as FormDefinition) // Kept under its hash, by the room that wrote it.

/** The boxes and their labels, from the definitions that the events name. */
function writeWording(pdf: Pdf, { shown }: Reported, words: ReportWords): void {
  const definitions = definitionsIn(shown)
  if (definitions.length === 0) return
  section(pdf, words.wording)
  for (const { texts, items } of definitions) {
    pdf.font('Helvetica-Bold').fontSize(10.5).fillColor(INK).text(printable(texts.title))
    for (const item of items) {
      pdf
        .font('Helvetica')
        .fontSize(10.5)
        .fillColor(INK)
        .text(printable(`[ ] ${item.label}`))
      detail(pdf, `${item.purpose} v${item.v}`, words.box)
    }
    pdf.moveDown(0.6)
  }
}

function writeLog(pdf: Pdf, { checkpoint, isWitnessed }: Reported, words: ReportWords): void {
  section(pdf, words.log)
  pdf.font('Courier').fontSize(8).fillColor(INK).text(printable(checkpoint).trimEnd())
  pdf.moveDown(0.8).font('Helvetica').fontSize(9.5).fillColor(SOFT)
  if (!isWitnessed) pdf.text(printable(words.unwitnessed)).moveDown(0.4)
  pdf.text(printable(words.check))
}

/** What a heading needs below it: it never stands alone at the foot of a page. */
const HEADED = 96

function section(pdf: Pdf, title: string): void {
  if (pdf.y > pdf.page.height - MARGIN - HEADED) pdf.addPage()
  pdf.moveDown(1)
  const y = pdf.y
  pdf
    .moveTo(MARGIN, y)
    .lineTo(pdf.page.width - MARGIN, y)
    .lineWidth(0.5)
    .strokeColor(RULE)
    .stroke()
  pdf.moveDown(0.6).font('Helvetica-Bold').fontSize(13).fillColor(INK).text(printable(title)).moveDown(0.4)
}

/** All of them stand beside the code. */
function pair(pdf: Pdf, name: string, value: string): void {
  pdf
    .font('Helvetica')
    .fontSize(10.5)
    .fillColor(SOFT)
    .text(`${printable(name)}  `, { continued: true, width: BESIDE_CODE })
  pdf.fillColor(INK).text(printable(value))
}

function detail(pdf: Pdf, name: string, value: string): void {
  pdf
    .font('Helvetica')
    .fontSize(8.5)
    .fillColor(SOFT)
    .text(`${printable(name)}: `, { indent: 12, continued: true })
  pdf.fillColor(INK).text(printable(value))
}

function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0 // Below the text: it would open another page.
    pdf.font('Helvetica').fontSize(8).fillColor(SOFT)
    pdf.text(`${page + 1} / ${count}`, MARGIN, pdf.page.height - 36, {
      align: 'right',
      width: pdf.page.width - 2 * MARGIN,
    })
  }
}

const disclosedIn = ({ disclosures }: format.WrittenEvent) => disclosures.flatMap(text => disclosureOf(text) ?? [])
function addressIn(evidence: format.Evidence): string | undefined {
  const all = evidence.events.flatMap(event => ('envelope' in event ? disclosedIn(event) : []))
  const value = all.find(it => it.name === 'address')?.value
  return typeof value === 'string' ? value : undefined
}

/** What the fonts that every reader has can show: Windows-1252. Another character is named by its number. */
const SHOWABLE = /[^\n\u0020-\u007e\u00a1-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu
const printable = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(SHOWABLE, it => `<U+${(it.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)
