/** The rules that a stranger's verifier holds against a form as well: judged there, said and placed in the draft here. */

import { PARTNERS_MAX } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import { FORM_FLAWS, type FormFlaw, type FormFlawName, type FormRule } from '#wire/form-rules.ts'
import { quoted, type Place, type Rule, type View } from './view.ts'
import { proposalFor } from './word-rules.ts'

type Row = {
  readonly rule: FormRule
  readonly demand: Demand
  /** A matter of wording, and so of each language. */
  readonly words?: true
  readonly says: (place: Place) => string
}

/** A flaw without a row does not compile. */
const ROWS: Readonly<Record<FormFlawName, Row>> = {
  'not-a-checkbox': {
    rule: 'F01',
    demand: 'AS-04',
    says: () => 'A consent is given by a checkbox, and by nothing else.',
  },
  'ticked-by-default': {
    rule: 'F01',
    demand: 'AS-05',
    says: () => 'A box starts empty: nothing ticks it but its reader.',
  },
  'same-box-twice': {
    rule: 'F02',
    demand: 'AS-08',
    says: () => 'Two boxes have the same id, so nobody could tell which of them was ticked.',
  },
  'same-purpose-twice': {
    rule: 'F02',
    demand: 'AS-08',
    says: () => 'Two boxes ask for one purpose on one channel. One box stands for one purpose and channel.',
  },
  'several-ways': {
    rule: 'F02',
    demand: 'AS-08',
    words: true,
    says: place => `This label is also about ${quoted(place)}. Email, text messages and calls have a box each.`,
  },
  'several-purposes': {
    rule: 'F02',
    demand: 'AS-07',
    words: true,
    says: place => `This label joins ${quoted(place)}. Each purpose has a box of its own.`,
  },
  bundled: {
    rule: 'F03',
    demand: 'AS-07',
    words: true,
    says: place =>
      `Along with messages, this label would have its reader accept or declare ${quoted(place)}. Take that out, or give it a box of its own that grants nothing.`,
  },
  'hidden-words': {
    rule: 'F03',
    demand: 'AS-07',
    words: true,
    says: place => `${quoted(place)} has letters of another alphabet, or signs that nobody sees. Write it plainly.`,
  },
  'too-many-partners': {
    rule: 'F09',
    demand: 'AS-09',
    says: () => `At most ${PARTNERS_MAX} partners can stand on one form.`,
  },
  'partner-twice': { rule: 'F09', demand: 'AS-09', says: place => `Two partners have the id ${quoted(place)}.` },
  'partner-without-name': { rule: 'F09', demand: 'AS-09', says: () => 'A partner stands on the form by name.' },
  'partner-without-policy': {
    rule: 'F09',
    demand: 'AS-09',
    says: () => 'Give the web address of this partner’s own privacy policy, beginning with https://.',
  },
  'partner-without-box': { rule: 'F09', demand: 'AS-09', says: place => `${quoted(place)} has no box of its own.` },
  'box-without-partner': {
    rule: 'F09',
    demand: 'AS-09',
    says: () =>
      'A partner’s box has the partner’s name and policy beside it, and a purpose with the slug “partner.” and the id of the box.',
  },
  'unnamed-partners': {
    rule: 'F09',
    demand: 'AS-09',
    words: true,
    says: place => `${quoted(place)} names nobody. Each partner stands on the form by name, with a box of its own.`,
  },
}

export const SHARED_RULES: readonly Rule[] = FORM_FLAWS.map(flaw => {
  const { words, ...row } = ROWS[flaw]
  const broken = (view: View) =>
    view.flaws.filter(it => it.flaw === flaw && !isUnknown(it, view)).map(it => placeOf(it, view))
  return { ...row, flaw, broken, ...(!words && { once: true }) }
})

/** Boxes for purposes that are not published have no slug yet; by their ids they may be for different ones all the same. */
function isUnknown({ flaw, at }: FormFlaw, { boxes }: View): boolean {
  const i = Number(at.split('/')[2])
  const { item, purpose, partner } = boxes[i] ?? {}
  if (!item || purpose) return false
  if (flaw === 'box-without-partner') return partner !== undefined
  if (flaw !== 'same-purpose-twice') return false
  return !boxes.slice(0, i).some(it => it.item.purpose === item.purpose && it.item.channel === item.channel)
}

/** In the draft a definition's `/items/12/label` is `/partners/2/label/de`. */
function placeOf({ at, words }: FormFlaw, view: View): Place {
  const [, part, place = '', member = ''] = at.split('/')
  const box = part === 'items' ? view.boxes[Number(place)] : undefined
  if (part === 'texts') return { at: `/texts/${view.locale}/${place}`, words }
  if (!box) return { at: at.replace(/\/policy$/, '/policy_url'), words }
  if (member === 'label') return { at: `${box.at}/label/${view.locale}`, words, proposal: proposalFor(view, box) }
  return { at: `${box.at}/${MEMBERS[member] ?? ''}`.replace(/\/$/, ''), words }
}

const MEMBERS: Readonly<Record<string, string>> = { id: 'id', kind: 'purpose_id', purpose: 'purpose_id' }
