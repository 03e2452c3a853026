/** A form comes in from a file, as a draft; what the rules say of the file is said here. */

import { Button, FileButton } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call, type Input, ProblemError } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Problem } from '../../parts/problem.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { formWords } from './words.ts'

export function TakeFile() {
  const say = useWords(formWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const take = useMutation({
    mutationFn: async (file: File) => {
      const form = jsonIn(await file.text())
      if (form === undefined) throw new ProblemError({ detail: say.noFile })
      return { ...(await call('forms.import', form)), name: form.name }
    },
    onError: no => tell(<Problem of={no} />),
    onSuccess: async ({ form_id, name }) => {
      await client.invalidateQueries({ queryKey: ['forms'] })
      await client.invalidateQueries({ queryKey: ['purposes'] })
      tell(say.tookFile(name))
      await navigate({ to: `/forms/${form_id}` })
    },
  })
  return (
    <May right="forms.write">
      <FileButton accept="application/json,.json" onChange={file => file && take.mutate(file)}>
        {props => (
          <Button {...props} variant="default" loading={take.isPending}>
            {say.takeFile}
          </Button>
        )}
      </FileButton>
    </May>
  )
}

/** Whatever it is: the server says whether it is a form. */
function jsonIn(text: string): Input<'forms.import'> | undefined {
  try {
    return JSON.parse(text) as Input<'forms.import'>
  } catch {
    return undefined
  }
}
