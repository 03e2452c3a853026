/** What somebody writes is kept while they write: one save at a time, the newest state last, never over another's. */

import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ProblemError } from '../client.ts'
import { useWords } from '../words.tsx'

const REST_MS = 500

export type Saving = {
  /** `lost`: somebody else saved in between, and nothing of theirs is overwritten. */
  readonly state: 'saved' | 'saving' | 'unsaved' | 'failed' | 'lost'
  readonly problem: unknown
  /** Counts what is kept; previews and checks that depend on it ask again when it grows. */
  readonly rev: number
  /** Saves what is still unsaved, now; false when it could not be. */
  readonly flush: () => Promise<boolean>
}

/** `save` is told the revision that was read last and answers with the one it made. */
export function useAutosave<T>(value: T, readRev: number, save: (value: T, rev: number) => Promise<number>): Saving {
  const [state, setState] = useState<Saving['state']>('saved')
  const [problem, setProblem] = useState<unknown>(undefined)
  const [rev, setRev] = useState(readRev)
  const now = useRef({ value, kept: value, rev: readRev, save, busy: undefined as Promise<boolean> | undefined })
  now.current.value = value
  now.current.save = save

  const flush = useCallback(async (): Promise<boolean> => {
    const it = now.current
    if (it.busy) await it.busy
    if (it.value === it.kept) return true
    it.busy = keep()
    return it.busy

    async function keep(): Promise<boolean> {
      const saving = it.value
      setState('saving')
      try {
        it.rev = await it.save(saving, it.rev)
        it.kept = saving
        setRev(it.rev)
        setProblem(undefined)
        setState(it.value === saving ? 'saved' : 'unsaved')
        return true
      } catch (no) {
        setProblem(no)
        setState(no instanceof ProblemError && no.status === 412 ? 'lost' : 'failed')
        return false
      } finally {
        it.busy = undefined
      }
    }
  }, [])

  useEffect(() => {
    if (value === now.current.kept) return undefined
    setState(was => (was === 'lost' || was === 'saving' ? was : 'unsaved'))
    const rest = setTimeout(() => void flush(), REST_MS)
    return () => clearTimeout(rest)
  }, [value, flush])

  useLeaving(state !== 'saved', flush)
  return { state, problem, rev, flush }
}

/** Leaving the screen saves; closing the page with something unsaved asks first; Ctrl S saves. */
function useLeaving(isUnsaved: boolean, flush: () => Promise<boolean>): void {
  useEffect(() => () => void flush(), [flush])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void flush()
    }
    const onClose = (event: BeforeUnloadEvent) => isUnsaved && event.preventDefault()
    window.addEventListener('keydown', onKey)
    window.addEventListener('beforeunload', onClose)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('beforeunload', onClose)
    }
  }, [isUnsaved, flush])
}

export const words = {
  at: 'parts/autosave',
  en: {
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'Saving…',
    failed: 'Not saved',
    lost: 'Changed by somebody else',
    retry: 'Try again',
    reload: 'Load their version',
  },
}

/** Whether what is on the screen is kept, in one line. */
export function SavedMark({ saving, reload }: { readonly saving: Saving; readonly reload: () => void }) {
  const say = useWords(words)
  const { state } = saving
  const isBad = state === 'failed' || state === 'lost'
  const Icon = isBad ? IconAlertTriangle : state === 'saved' ? IconCloudCheck : IconCloudUp
  return (
    <Group gap={6} wrap="nowrap" role="status">
      <Icon size={16} stroke={1.7} color={isBad ? 'var(--bad)' : 'var(--ink-soft)'} aria-hidden />
      <Text size="sm" c={isBad ? 'var(--bad)' : 'var(--ink-soft)'} className="om-nowrap">
        {say[state]}
      </Text>
      {state === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={() => void saving.flush()}>
          {say.retry}
        </Button>
      )}
      {state === 'lost' && (
        <Button size="compact-xs" variant="default" onClick={reload}>
          {say.reload}
        </Button>
      )}
    </Group>
  )
}
