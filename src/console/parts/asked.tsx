/** Asks before what cannot be taken back: what becomes of it, and a way out that is nearer than the way on. */

import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { useWords } from '../words.tsx'
import { Problem } from './problem.tsx'

export const words = { at: 'parts/asked', en: { keep: 'Keep' } }

type Props = {
  /** The question, with the name of what it is about. */
  readonly title: string
  /** What becomes of it, and whether it can be had again. */
  readonly says: ReactNode
  /** What the button says that does it. */
  readonly does: string
  readonly run: () => Promise<unknown>
  /** What the way out says, where “Keep” does not fit. */
  readonly keeps?: string
  /** False while something that is asked for in the dialog is missing. */
  readonly isReady?: boolean
  /** What the small button is called, where several say the same. */
  readonly which?: string
  /** What opens the question, where it is not a small button that says what it does. */
  readonly children?: (ask: () => void) => ReactNode
}

export function Asked({ title, says, does, run, keeps, isReady = true, which, children }: Props) {
  const say = useWords(words)
  const [opened, dialog] = useDisclosure()
  const act = useMutation({ mutationFn: run, onSuccess: dialog.close })
  const keep = () => {
    dialog.close()
    act.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation() // React hands it to a form around the dialog, too.
    if (isReady) act.mutate()
  }
  return (
    <>
      {children ? (
        children(dialog.open)
      ) : (
        <Button size="compact-sm" variant="subtle" color="red" aria-label={which} onClick={dialog.open}>
          {does}
        </Button>
      )}
      <Modal opened={opened} onClose={keep} title={title}>
        <form onSubmit={submit}>
          <Stack>
            <Problem of={act.error} />
            <Text size="sm" component="div">
              {says}
            </Text>
            <Group justify="end">
              <Button variant="default" data-autofocus onClick={keep}>
                {keeps ?? say.keep}
              </Button>
              <Button type="submit" color="red" loading={act.isPending} disabled={!isReady}>
                {does}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
