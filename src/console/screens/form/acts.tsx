/** Closing, opening again and copying a form, wherever it stands. */

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../client.ts'
import { offerUndo } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import type { Form, FormId } from './draft.ts'
import { formWords } from './words.ts'

type Named = Pick<Form, 'form_id' | 'name' | 'state'>

/** `changed` is called when the form stands otherwise than before. */
export function useActs({ form_id: id, name, state }: Named, changed?: () => Promise<void>) {
  const say = useWords(formWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const form_id = id as FormId // As read.
  const isClosed = state === 'closed'
  const after = async () => {
    await client.invalidateQueries({ queryKey: ['forms'] })
    await changed?.()
  }
  const put = async (closed: boolean) => {
    await call(closed ? 'forms.close' : 'forms.reopen', { form_id })
    await after()
  }
  const turn = useMutation({
    mutationFn: () => put(!isClosed),
    onSuccess: () => offerUndo(isClosed ? say.wasReopened(name) : say.wasClosed(name), say.undo, () => put(isClosed)),
  })
  const duplicate = useMutation({
    mutationFn: () => call('forms.duplicate', { form_id }),
    onSuccess: async made => {
      await client.invalidateQueries({ queryKey: ['forms'] })
      await navigate({ to: `/forms/${made.form_id}` })
    },
  })
  return { isClosed, turn, duplicate }
}
