/** The decision: one key each, with a reason that is proposed and can be changed before. */

import { Button, Group, Kbd, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { call, type Output } from '../../client.ts'
import { Choice } from '../../parts/choice.tsx'
import { Card } from '../../parts/page.tsx'
import { isTyping } from '../../parts/rows.tsx'
import { useWords } from '../../words.tsx'
import { decideSoon, isDecided } from './deciding.ts'
import { type Decision, reviewWords } from './words.ts'

type Case = Output<'review.case'>

export const words = {
  at: 'review/decide',
  en: {
    title: 'Decide',
    says: 'A key decides at once, with the reason below: a approves, c asks for a change, r refuses, e escalates. For some seconds it can be taken back. It holds for exactly this text: an edit is screened again.',
    reason: 'Reason, as the account reads it',
    of: 'Decision',
    undo: 'Take back',
    done: 'This has been decided.',
    bars: {
      'not-now': 'Where this review stands, that cannot be decided.',
      'own-account': 'You work for this account: somebody else decides.',
      'another-decides': 'You wrote this, and there is somebody else: another user decides.',
      'two-people': 'About a prohibited category two people decide, and neither is whoever wrote it.',
      'too-soon': 'You are the only one who could. After 24 hours you may, and it is marked as decided by yourself.',
      'a-lead-decides': 'This was escalated: a trust lead decides.',
      'same-person': 'You have decided already. A second person is to agree.',
    } as Readonly<Record<string, string>>,
  },
}

const KEYS: Readonly<Record<string, Decision>> = { a: 'approve', c: 'change-needed', r: 'refuse', e: 'escalate' }
const keyOf = (decision: Decision) => Object.keys(KEYS).find(key => KEYS[key] === decision) ?? ''
const COLORS: Readonly<Record<Decision, string>> = {
  approve: 'pine',
  'change-needed': 'blue',
  refuse: 'red',
  escalate: 'gray',
}

export function Decide({ it }: { readonly it: Case }) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [shown, show] = useState<Decision>(it.verdict === 'refuse' ? 'refuse' : 'change-needed')
  const [written, write] = useState<Partial<Record<Decision, string>>>({})
  const choiceOf = (decision: Decision) => it.choices.find(choice => choice.decision === decision)
  const reasonOf = (decision: Decision) => written[decision] ?? choiceOf(decision)?.reason ?? ''

  const decide = (decision: Decision) => {
    if (choiceOf(decision)?.bar !== null) return show(decision)
    const reason = reasonOf(decision).trim()
    const asked = { review_id: it.review_id, decision, ...(reason !== '' && { reason }) }
    decideSoon(client, asked, names.decisions[decision], say.undo)
    void nextAfter(it.review_id).then(next => navigate({ to: next ? `/review/${next}` : '/review' }))
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const decision = KEYS[event.key]
      if (!decision || isTyping(event)) return
      event.preventDefault()
      decide(decision)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  const bar = choiceOf(shown)?.bar
  if (it.choices.every(choice => choice.bar === 'not-now'))
    return (
      <Card title={say.title}>
        <Text size="sm">{say.done}</Text>
      </Card>
    )
  return (
    <Card title={say.title} says={say.says}>
      <Stack gap="sm">
        <Choice
          label={say.of}
          value={shown}
          choose={value => show(value as Decision)} // The options are decisions.
          options={it.choices.map(({ decision }) => ({
            value: decision,
            label: names.decisions[decision],
          }))}
        />
        <Textarea
          label={say.reason}
          value={reasonOf(shown)}
          autosize
          minRows={3}
          maxRows={10}
          onChange={event => write({ ...written, [shown]: event.currentTarget.value })}
        />
        {bar && (
          <Text size="sm" role="status">
            {say.bars[bar] ?? bar}
          </Text>
        )}
        <Group>
          <Button
            color={COLORS[shown]}
            disabled={bar !== null}
            rightSection={<Kbd size="xs">{keyOf(shown)}</Kbd>}
            aria-keyshortcuts={keyOf(shown)}
            onClick={() => decide(shown)}
          >
            {names.decisions[shown]}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}

/** The next that waits, so that a row of them goes by keys alone. */
async function nextAfter(review: string): Promise<string | undefined> {
  const { data } = await call('review.queue', {}).catch(() => ({ data: [] }))
  return data.find(row => row.review_id !== review && !isDecided(row.review_id))?.review_id
}
