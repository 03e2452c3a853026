/** A small part of a campaign went first: how many, since when and until when it is looked at, why, and what was decided. */

import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Output } from '../../client.ts'
import { When } from '../../parts/when.tsx'
import { counted, number, useWords } from '../../words.tsx'

type Canary = NonNullable<Output<'campaigns.progress'>['canary']>

export const words = {
  at: 'sent/first-part',
  en: {
    title: 'The first part',
    size: 'How many',
    drawing: 'It is being drawn.',
    all: 'Everybody at once',
    since: 'Since',
    until: 'Looked at until',
    ended: 'Decided',
    why: 'Why',
    whys: {
      'first-campaigns': 'The first campaigns of an account begin with a small part, drawn by chance.',
      import: 'The first campaign to people whom an import brought begins with a small part, drawn by chance.',
    } as Readonly<Record<Canary['why'], string>>,
    seen: 'Seen',
    settled: (count: number) => `${counted(count, 'message', 'messages')} answered by servers`,
    state: 'What came of it',
    states: {
      open: 'The part is on its way. The rest waits.',
      watching: 'The part has left and is looked at. The rest waits.',
      continued: 'The rest follows.',
      stopped: 'The rest does not follow.',
      spared: 'No part went first.',
    } as Readonly<Record<Canary['state'], string>>,
    sandbox:
      'It stays in the sandbox mailbox, where the rest follows too. It says nothing of a route of yours: once you have one, a campaign begins small again.',
    toCase: 'See the case',
  },
}

export function FirstPart({ of }: { readonly of: Canary }) {
  const say = useWords(words)
  const { state, why, size, sandbox, says, opened_at, look_at, ended_at, seen } = of
  const isSpared = state === 'spared'
  return (
    <section aria-label={say.title}>
      <Text size="sm" fw={600}>
        {say.title}
      </Text>
      <dl className="om-facts">
        <dt>{say.state}</dt>
        <dd>
          {state === 'open' || state === 'watching' || says === null ? say.states[state] : says}{' '}
          {state === 'stopped' && <Link to="/cases">{say.toCase}</Link>}
        </dd>
        <dt>{say.size}</dt>
        <dd>{size === null ? (isSpared ? say.all : say.drawing) : number.format(size)}</dd>
        {!isSpared && (
          <>
            <dt>{say.why}</dt>
            <dd>{say.whys[why]}</dd>
            <dt>{say.since}</dt>
            <dd>
              <When at={opened_at} />
            </dd>
          </>
        )}
        {look_at && (
          <>
            <dt>{say.until}</dt>
            <dd>
              <When at={look_at} />
            </dd>
          </>
        )}
        {!isSpared && ended_at && (
          <>
            <dt>{say.ended}</dt>
            <dd>
              <When at={ended_at} />
            </dd>
          </>
        )}
        {seen?.['settled'] !== undefined && (
          <>
            <dt>{say.seen}</dt>
            <dd>{say.settled(seen['settled'])}</dd>
          </>
        )}
      </dl>
      {sandbox && (
        <Text size="sm" className="om-soft">
          {say.sandbox}
        </Text>
      )}
    </section>
  )
}
