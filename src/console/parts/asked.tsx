/** Asks before what cannot be taken back: what becomes of it, and a way out that is nearer than the way on. */

import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../words.tsx'
import { Problem } from './problem.tsx'

const words = { en: { keep: 'Keep' } }

type Props = {
  /** The question, with the name of what it is about. */
  readonly title: string
  /** What becomes of it, and whether it can be had again. */
  readonly says: string
  /** What the button says that does it. */
  readonly does: string
  readonly run: () => Promise<unknown>
  /** What opens the question. */
  readonly children: (ask: () => void) => ReactNode
}

export function Asked({ title, says, does, run, children }: Props) {
  const say = useWords(words)
  const [opened, dialog] = useDisclosure()
  const act = useMutation({ mutationFn: run, onSuccess: dialog.close })
  const keep = () => {
    dialog.close()
    act.reset()
  }
  return (
    <>
      {children(dialog.open)}
      <Modal opened={opened} onClose={keep} title={title}>
        <Stack>
          <Problem of={act.error} />
          <Text size="sm">{says}</Text>
          <Group justify="end">
            <Button variant="default" data-autofocus onClick={keep}>
              {say.keep}
            </Button>
            <Button color="red" loading={act.isPending} onClick={() => act.mutate()}>
              {does}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
