/** Closing, opening again and copying a form, wherever it stands. */

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../client.ts'
import { Problem } from '../../parts/problem.tsx'
import { offerUndo, tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import type { Form, FormId } from './draft.ts'
import { formWords } from './words.ts'

const refused = (no: unknown) => tell(<Problem of={no} />)

type Named = Pick<Form, 'form_id' | 'name' | 'state'>

/** An editor keeps what is written before, and reads the form again after. */
type Editing = { readonly before: () => Promise<unknown>; readonly after: () => Promise<void> }

export function useActs({ form_id: id, name, state }: Named, editing?: Editing) {
  const say = useWords(formWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const form_id = id as FormId // As read.
  const isClosed = state === 'closed'
  const after = async () => {
    await client.invalidateQueries({ queryKey: ['forms'] })
    await editing?.after()
  }
  const put = async (closed: boolean) => {
    await editing?.before()
    await call(closed ? 'forms.close' : 'forms.reopen', { form_id })
    await after()
  }
  const turn = useMutation({
    mutationFn: () => put(!isClosed),
    onError: refused,
    onSuccess: () => offerUndo(isClosed ? say.wasReopened(name) : say.wasClosed(name), say.undo, () => put(isClosed)),
  })
  const duplicate = useMutation({
    mutationFn: async () => {
      await editing?.before()
      return call('forms.duplicate', { form_id })
    },
    onError: refused,
    onSuccess: async made => {
      await client.invalidateQueries({ queryKey: ['forms'] })
      await navigate({ to: `/forms/${made.form_id}` })
    },
  })
  return { isClosed, turn, duplicate }
}
