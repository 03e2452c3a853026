/** Embeddings as operations. */

import { z } from 'zod'
import { EMBEDDINGS_MAX, URL_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import type { FormId } from '#consent/types.ts'
import { operation } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { LOCALES } from '#wire/form-definition.ts'
import {
  askForVisit,
  askToReopen,
  createEmbedding,
  listEmbeddings,
  localesOf,
  openCaseOf,
  removeEmbedding,
} from './embeddings.ts'
import { frameSnippet, pasteSnippet } from './snippets.ts'
import { type Embedding, EMBEDDING_KINDS, EMBEDDING_STATES, NOTICES, TAMPERINGS } from './types.ts'

const FormIdShape = z.custom<FormId>(
  it => typeof it === 'string' && /^frm_[0-9a-z]{1,40}$/.test(it),
  'The id of a form.',
)
const One = z.strictObject({ embedding_id: z.string().regex(/^emb_[0-9a-z]{1,40}$/, 'The id of an embedding.') })
const Time = z.iso.datetime()

const EmbeddingShape = z.object({
  embedding_id: z.string(),
  form_id: z.string(),
  page_url: z.string(),
  origin: z.string(),
  kind: z.enum(EMBEDDING_KINDS),
  state: z.enum(EMBEDDING_STATES),
  /** Another page of an origin that was named, seen by itself. */
  found: z.boolean(),
  created_at: Time,
  seen_at: Time.nullable(),
  visited_at: Time.nullable(),
  /** What the last visit found; null before the first. */
  visit: z
    .object({
      by: z.enum(['browser', 'source']),
      findings: z.array(z.object({ code: z.enum([...TAMPERINGS, ...NOTICES]), shows: z.array(z.string()) })),
    })
    .nullable(),
  /** What the page's script said since, which is a reason to look and no more. */
  hint: z.string().nullable(),
  closed_at: Time.nullable(),
  case_id: z.string().nullable(),
})
const Snippet = z.object({ locale: z.enum(LOCALES), html: z.string() })

async function shown(turn: Turn, it: Embedding): Promise<z.input<typeof EmbeddingShape>> {
  return {
    embedding_id: it.id,
    form_id: it.form,
    page_url: it.pageUrl,
    origin: it.origin,
    kind: it.kind,
    state: it.state,
    found: it.isFound,
    created_at: it.createdAt.toISOString(),
    seen_at: it.seenAt?.toISOString() ?? null,
    visited_at: it.visitedAt?.toISOString() ?? null,
    visit: it.visit && {
      by: it.visit.by,
      findings: it.visit.found.map(({ code, shows }) => ({ code, shows: [...shows] })),
    },
    hint: it.hint,
    closed_at: it.closedAt?.toISOString() ?? null,
    case_id: (await openCaseOf(turn, it.id)) ?? null,
  }
}

/** What to copy, in each language of the form. */
async function snippetsOf(turn: Turn, { kind, form, id }: Embedding): Promise<z.input<typeof Snippet>[]> {
  const { publicUrl } = turn.house
  const locales = await localesOf(turn, form)
  return locales.map(locale => ({
    locale,
    html: kind === 'frame' ? frameSnippet(publicUrl, form, locale) : pasteSnippet(publicUrl, form, locale, id),
  }))
}

const ABSENT = { status: 404, says: 'There is no such embedding.' } as const
const ABSENT_FORM = { status: 404, says: 'There is no such form.' } as const

export const listAllEmbeddings = operation({
  does: 'Lists the pages on which a form stands: those that you named, and other pages of theirs where it was seen.',
  at: 'GET /forms/:form_id/embeds',
  needs: 'forms.read',
  takes: z.strictObject({ form_id: FormIdShape }),
  gives: z.object({ data: z.array(EmbeddingShape.extend({ snippets: z.array(Snippet) })) }),
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id }) => {
    const found = await listEmbeddings(turn, form_id)
    if (!found.ok) return found
    const data = []
    for (const it of found.value) data.push({ ...(await shown(turn, it)), snippets: await snippetsOf(turn, it) })
    return yes({ data })
  },
})

export const createOneEmbedding = operation({
  does: 'Names a page that may have the form: in a frame (“frame”), or as pasted HTML that asks for the address and leads to our page (“paste”). Nobody else may frame the form.',
  at: 'POST /forms/:form_id/embeds',
  needs: 'forms.write',
  takes: z.strictObject({
    form_id: FormIdShape,
    /** What stands behind a question mark or a hash is left out. */
    page_url: z.string().trim().min(1).max(URL_MAX_CHARS),
    kind: z.enum(EMBEDDING_KINDS).default('frame'),
  }),
  gives: EmbeddingShape.extend({ snippets: z.array(Snippet) }),
  refuses: {
    absent: ABSENT_FORM,
    'no-page': {
      status: 422,
      says: 'This is not the address of a page on the web: it begins with https:// and has no log-in in it.',
    },
    taken: { status: 409, says: 'This page has the form in this way already.' },
    'too-many': {
      status: 409,
      says: `A form is named on ${EMBEDDINGS_MAX} pages at most. Remove those where it is not any more.`,
    },
  },
  example: { form_id: 'frm_1m8bhahm0qs7s5nxe0thw4c1k', page_url: 'https://bakery.example/news', kind: 'frame' },
  run: async (turn, { form_id, page_url, kind }) => {
    const made = await createEmbedding(turn, form_id, page_url, kind)
    return made.ok ? yes({ ...(await shown(turn, made.value)), snippets: await snippetsOf(turn, made.value) }) : made
  },
})

export const visitOneEmbedding = operation({
  does: 'Asks for a look at the page now. What it finds stands in the embedding a moment later.',
  at: 'POST /embeds/:embedding_id/visit',
  needs: 'forms.write',
  takes: One,
  gives: EmbeddingShape,
  refuses: { absent: ABSENT },
  run: async (turn, { embedding_id }) => {
    const it = await askForVisit(turn, embedding_id)
    return it.ok ? yes(await shown(turn, it.value)) : it
  },
})

export const reopenOneEmbedding = operation({
  does: 'Asks for a closed embedding to be opened again. The page is looked at first; it is opened if it is in order, and its case is closed then.',
  at: 'POST /embeds/:embedding_id/reopen',
  needs: 'forms.write',
  takes: One,
  gives: EmbeddingShape,
  refuses: {
    absent: ABSENT,
    watched: { status: 409, says: 'This embedding is not closed.' },
  },
  run: async (turn, { embedding_id }) => {
    const it = await askToReopen(turn, embedding_id)
    return it.ok ? yes(await shown(turn, it.value)) : it
  },
})

export const removeOneEmbedding = operation({
  does: 'Takes a page off the list: the form is not shown there any more.',
  at: 'DELETE /embeds/:embedding_id',
  needs: 'forms.write',
  takes: One,
  gives: z.object({}),
  refuses: {
    absent: ABSENT,
    closed: {
      status: 409,
      says: 'This embedding is closed for what was found on its page, and stays on the list until the page is mended.',
      demand: 'AS-05',
    },
  },
  run: async (turn, { embedding_id }) => removeEmbedding(turn, embedding_id),
})
