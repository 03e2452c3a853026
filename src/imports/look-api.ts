/** The documents of a list that waits for a person, for whoever looks: of any account, and only to look at. */

import { z } from 'zod'
import { PAGE_SIZE_MAX } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { unseal } from '#store/seal.ts'
import type { AccountId } from '#store/turn.ts'
import { endingOf, ENDINGS } from './endings.ts'
import { ImportIdShape } from './shape.ts'
import * as store from './store.ts'

const Of = z.strictObject({
  account_id: z.string().regex(/^acc_[0-9a-z]{1,40}$/, 'The id of an account.'),
  import_id: ImportIdShape,
})
const elsewhere = ({ account_id }: { readonly account_id: string }) => account_id as AccountId // By its shape.
const DocumentIdShape = z.string().regex(/^doc_[0-9a-z]{25}$/, 'The id of a document.')

export const listDocuments = operation({
  does: 'Lists the documents that back a list of any account, each with the rows that it stands behind: for whoever decides about its review.',
  at: 'GET /review/accounts/:account_id/imports/:import_id/documents',
  needs: 'review',
  takes: Of,
  elsewhere,
  gives: z.object({
    data: z.array(
      z.object({
        document_id: z.string(),
        name: z.string(),
        media: z.string(),
        size_bytes: z.number(),
        rows: z.array(z.number()),
      }),
    ),
  }),
  refuses: {},
  run: async (turn, { import_id }) =>
    yes({
      data: (await store.documentsOf(turn, import_id, PAGE_SIZE_MAX)).map(({ id, sizeBytes, rows, ...it }) => ({
        ...it,
        document_id: id,
        size_bytes: sizeBytes,
        rows: [...rows],
      })),
    }),
})

export const readDocument = operation({
  does: 'Gives a document of a list as it was sent: as a file to keep, never as a page to look at.',
  at: 'GET /review/accounts/:account_id/imports/:import_id/documents/:document_id',
  needs: 'review',
  takes: Of.extend({ document_id: DocumentIdShape }),
  elsewhere,
  gives: z.object({}),
  media: Object.keys(ENDINGS) as [string, ...string[]], // There are some.
  refuses: { absent: { status: 404, says: 'There is no such document.' } },
  run: async (turn, { import_id, document_id }) => {
    const found = await store.documentWith(turn, import_id, document_id)
    if (!found) return no('absent' as const)
    const bytes = unseal(turn.house.keys.key('account', turn.account), found.sealed)
    return yes({ media: found.media, name: `${document_id}.${endingOf(found.media)}`, bytes })
  },
})
