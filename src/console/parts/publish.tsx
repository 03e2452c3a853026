/** The last look before something is published: what exactly will happen, or what has to be mended first. */

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LANGUAGE_NAMES } from '../screens/composer/words.ts'
import { useWords } from '../words.tsx'
import type { Right } from '#base/right.ts'
import { DemandMark } from './demand.tsx'
import { type Flaw, isError } from './flaws.tsx'
import { May } from './may.tsx'
import { Problem } from './problem.tsx'

export const words = {
  at: 'parts/publish',
  en: {
    mendFirst: 'Mend these first:',
    publish: (v: number) => `Publish version ${v}`,
    same: (v: number) => `Nothing has changed since version ${v}.`,
  },
}

type Opener = {
  readonly right: Right
  /** The one that is published; null before the first. */
  readonly version: number | null
  readonly changed: boolean
  readonly open: () => void
  readonly children: string
}

/** The same a second time is no version: it says so, and opens nothing. */
export function ToPublish({ right, version, changed, open, children }: Opener) {
  const say = useWords(words)
  const same = version !== null && !changed ? say.same(version) : undefined
  return (
    <>
      {same && (
        <Text size="xs" className="om-soft" id="om-same">
          {same}
        </Text>
      )}
      <May right={right}>
        <Button disabled={same !== undefined} aria-describedby={same && 'om-same'} onClick={open}>
          {children}
        </Button>
      </May>
    </>
  )
}

type Props = {
  readonly opened: boolean
  readonly close: () => void
  readonly title: string
  readonly version: number
  readonly flaws: readonly Flaw[]
  readonly publish: () => Promise<unknown>
  /** What will happen. */
  readonly children: ReactNode
}

export function Publish({ opened, close, title, version, flaws, publish, children }: Props) {
  const say = useWords(words)
  const run = useMutation({ mutationFn: publish, onSuccess: close })
  const errors = flaws.filter(isError)
  return (
    <Modal opened={opened} onClose={close} title={title} size="lg">
      <Stack>
        <Problem of={run.error} />
        {errors.length > 0 ? <Mend flaws={errors} /> : children}
        {errors.length === 0 && (
          <Group justify="end">
            <Button data-autofocus loading={run.isPending} onClick={() => run.mutate()}>
              {say.publish(version)}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  )
}

function Mend({ flaws }: { readonly flaws: readonly Flaw[] }) {
  const say = useWords(words)
  return (
    <Alert color="red" variant="light" title={say.mendFirst}>
      <ul className="om-list">
        {flaws.map(({ pointer, rule, flaw, locale, says, demand }) => (
          <li key={`${pointer} ${rule} ${flaw} ${locale ?? ''}`}>
            {locale && `${LANGUAGE_NAMES[locale]}: `}
            {says} <DemandMark id={demand} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}
