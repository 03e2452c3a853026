/** A form's definition as a stranger kept it (reference D8): what it must have, and what may stand beside. */

import {
  BUNDLE_FORM_ITEMS_MAX,
  LABEL_MAX_CHARS,
  LEDGER_TEXT_MAX_CHARS,
  NAME_MAX_CHARS,
  PARTNERS_MAX,
} from '#base/limits.ts'
import type { AskedItem, Asking } from '../form-rules.ts'
import { CHANNELS } from '../form-definition.ts'
import * as shape from '../shape.ts'
import { FORM_VERSION } from './format.ts'

export type Definition = Asking & {
  readonly v: typeof FORM_VERSION
  readonly id: string
  readonly version: number
  readonly variant?: string
  readonly lexicon?: string
  readonly controller: { readonly name: string; readonly contact?: string }
  readonly render: Readonly<Partial<Record<Rendering, string>>> & { readonly html: string; readonly css: string }
  readonly items: readonly AskedItem[]
}

/** Renderings, and what their files end with. The pictures are there when somebody took them. */
export const RENDERINGS = { html: 'html', css: 'css', desktop: 'png', mobile: 'png' } as const
export type Rendering = keyof typeof RENDERINGS

const NAMED = shape.someWords(NAME_MAX_CHARS)
const LONG = shape.words(LEDGER_TEXT_MAX_CHARS)
const YES_OR_NO = shape.one(true, false)
const NO = shape.one(false)

const ITEM = shape.open(
  {
    id: NAMED,
    control: NAMED,
    purpose: NAMED,
    v: shape.integer(),
    channel: shape.one(...CHANNELS),
    default: YES_OR_NO,
    label: shape.someWords(LABEL_MAX_CHARS),
  },
  { name: LONG, kind: LONG, partner: NAMED, checked: NO, selected: NO, ticked: NO, default_checked: NO },
)

export const DEFINITION: shape.Shape = shape.open(
  {
    v: shape.one(FORM_VERSION),
    id: NAMED,
    version: shape.integer(),
    locale: NAMED,
    controller: shape.open({ name: LONG }, { contact: LONG }),
    render: shape.object(
      { html: shape.fileHash, css: shape.fileHash },
      { desktop: shape.fileHash, mobile: shape.fileHash },
    ),
    items: shape.list(ITEM, BUNDLE_FORM_ITEMS_MAX),
  },
  {
    variant: LONG,
    lexicon: NAMED,
    partners: shape.list(shape.open({ id: NAMED, name: LONG, policy: LONG }), PARTNERS_MAX * 10),
    texts: shape.open({}, { title: LONG, intro: LONG }),
  },
)
