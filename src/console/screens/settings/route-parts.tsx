/** What is shown and done alike for a route of mail and one of texts: its turn among others, whether it rests, what its test said. */

import { Button, Stack, Text } from '@mantine/core'
import type { Trouble } from '#wire/smtp/types.ts'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

export const words = {
  at: 'settings/route-parts/words',
  en: {
    rests: (why: string) => `Rests: ${why}. Tried again`,
    why: {
      'no-such-host': 'there is no such host',
      'not-public': 'its host is not on the public network',
      unreachable: 'it cannot be reached',
      'hung-up': 'it hung up in the middle of a message',
      'too-slow': 'it took too long to answer',
      refused: 'it refused to talk to us',
      closing: 'it ended the connection',
      'no-tls': 'it cannot be talked to over an encrypted connection that proves who it is',
      'no-login': 'it offers no way to log in that is safe',
      'not-smtp': 'what it answers makes no sense',
      'not-journaled': 'nothing could be written down here before it was handed over',
      stopped: 'we stopped',
    } satisfies Record<Trouble['why'], string> as Readonly<Record<string, string>>, // A provider of texts may say others.
    untested: 'Not tested yet',
    testing: 'Testing…',
    works: 'Works',
    fails: 'Does not work',
    which: (act: string, name: string) => `${act}: ${name}`,
  },
}

/** What either is and what can be done with it, in words. */
export const routeWords = {
  at: 'settings/route-parts/routeWords',
  en: {
    edit: 'Edit',
    test: 'Test',
    use: 'Use it',
    also: 'Use it as well',
    earlier: 'Try it earlier',
    leaveOut: 'Leave it out',
    remove: 'Remove',
    removeTitle: (name: string) => `Remove “${name}”?`,
    removeSays: 'What was entered for it goes with it. To use it again, it is added and tested anew.',
    inUse: 'In use',
    place: (nth: number) => `In use, no. ${nth}`,
    sandbox: 'Inside this house',
  },
}

type Ordered<Id> = { readonly id: Id; readonly kind: string; readonly place: number | null }

/** The turns as they would be with this route sooner, among the others, or without it. The sandbox stands alone. */
export function turnsOf<Id>(route: Ordered<Id>, all: readonly Ordered<Id>[]) {
  const used = all.filter(({ place }) => place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const ids = used.map(({ id }) => id)
  const others = ids.filter(id => id !== route.id)
  const place = route.place ?? 0
  const isActive = route.place !== null
  const isOut = route.kind !== 'sandbox'
  return {
    place,
    isOneOfSeveral: used.length > 1,
    joined:
      !isActive && isOut && used.length > 0 && used.every(({ kind }) => kind !== 'sandbox')
        ? [...ids, route.id]
        : undefined,
    earlier: place > 1 ? others.toSpliced(place - 2, 0, route.id) : undefined,
    without: isActive && used.length > 1 ? others : undefined,
  }
}

/** Named for ears by the route that it is about. */
export function Act({
  act,
  of,
  run,
  loading,
}: {
  readonly act: string
  readonly of: string
  readonly run: () => void
  readonly loading: boolean
}) {
  const say = useWords(words)
  return (
    <Button size="compact-sm" variant="default" loading={loading} onClick={run} aria-label={say.which(act, of)}>
      {act}
    </Button>
  )
}

type Rest = { readonly why: string; readonly detail: string; readonly until: string }

/** Of one that is used: whether it takes anything just now. */
export function Standing({ rests, healthy }: { readonly rests: Rest | null; readonly healthy: string }) {
  const say = useWords(words)
  return (
    <Text size="xs" className={rests ? 'om-bad' : 'om-good'} role="status">
      {rests ? (
        <>
          {say.rests(say.why[rests.why] ?? rests.why.replaceAll('-', ' '))} <When at={rests.until} />
        </>
      ) : (
        healthy
      )}
      {rests && rests.detail !== '' && <span className="om-mono om-soft"> {rests.detail}</span>}
    </Text>
  )
}

type Tested = {
  readonly testing: boolean
  readonly test: { readonly ok: boolean; readonly says: string } | null
  /** What the server said, word for word. */
  readonly reply: string | null | undefined
}

export function TestResult({ testing, test, reply }: Tested) {
  const say = useWords(words)
  if (testing) return <Text size="xs">{say.testing}</Text>
  if (!test)
    return (
      <Text size="xs" className="om-soft">
        {say.untested}
      </Text>
    )
  return (
    <Stack gap={0} role="status">
      <Text size="xs" className={test.ok ? 'om-good' : 'om-bad'}>
        {test.ok ? say.works : say.fails}: {test.says}
      </Text>
      {reply && !test.ok && <Text className="om-mono om-soft">{reply}</Text>}
    </Stack>
  )
}
