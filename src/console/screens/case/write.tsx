/** A few words and a button: to reply, to appeal, to ask, to close. What was typed stays when it is refused. */

import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Card } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { tell } from '../../parts/undo.tsx'

type Props = {
  readonly title: string
  readonly says?: string | undefined
  readonly label: string
  readonly member: string
  readonly does: string
  readonly done: string
  readonly color?: string
  readonly send: (text: string) => Promise<unknown>
  /** What else is asked, or can be done. */
  readonly children?: ReactNode
}

export function Write({ title, says, label, member, does, done, color, send, children }: Props) {
  const client = useQueryClient()
  const [text, type] = useState('')
  const sending = useMutation({
    mutationFn: () => send(text),
    onSuccess: async () => {
      type('')
      tell(done)
      await client.invalidateQueries({ queryKey: ['cases'] })
    },
  })
  return (
    <Card title={title} {...(says && { says })}>
      <Stack gap="sm">
        <Textarea
          label={label}
          value={text}
          autosize
          minRows={2}
          maxRows={12}
          error={fieldError(sending.error, member)}
          onChange={event => type(event.currentTarget.value)}
        />
        {children}
        <Problem of={sending.error} />
        <Group>
          <Button
            {...(color && { color })}
            loading={sending.isPending}
            disabled={text.trim() === ''}
            onClick={() => sending.mutate()}
          >
            {does}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
