/** Why a text was not simply allowed: each category with its sentence, what spoke for and against it, and how sure that is. */

import { Anchor, Badge, Group, Progress, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { DemandMark } from '../../parts/demand.tsx'
import { percent, useWords } from '../../words.tsx'
import { reviewWords } from './words.ts'

type Category = {
  readonly id: string
  readonly demand: string
  readonly score: number
  readonly verdict: 'allow' | 'review' | 'refuse'
  readonly rules: readonly string[]
  readonly counter: readonly string[]
}
export type FoundIn = {
  readonly categories: readonly Category[]
  readonly evidence: Readonly<Record<string, number>>
  readonly reasons: readonly string[]
}

export const words = {
  at: 'review/found',
  en: {
    verdicts: { allow: 'allowed', review: 'to be looked at', refuse: 'refused' },
    by: 'Rules',
    model: 'No rule fired: the model alone sees it.',
    umbrella: 'It has no rules of its own: it is what the others come to.',
    counter: 'What speaks for it',
    evaded: 'Made hard to read',
    nothing: 'Nothing was found.',
    edit: 'It says again what another text was refused for.',
    refused: 'See the text that was refused',
    sure: (score: string) => `How sure: ${score}`,
  },
}

/** A rule has the same name in each language that has it: once is enough. */
const namesOf = (rules: readonly string[]) => [...new Set(rules.map(rule => rule.split('/').at(-1)))].join(', ')

const COLORS = { allow: 'gray', review: 'yellow', refuse: 'red' } as const

/** Where the review of a refused text is shown, of which this one is an edit; true where it may not be shown here. */
type EditOf = `/${string}` | boolean

export function Found({
  found: { categories, evidence, reasons },
  editOf = false,
}: {
  readonly found: FoundIn
  readonly editOf?: EditOf
}) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  const seen = categories.filter(({ verdict }) => verdict !== 'allow')
  const evaded = Object.keys(evidence).map(kind => names.evidence[kind] ?? kind)
  if (seen.length === 0 && reasons.length === 0 && editOf === false)
    return (
      <Text size="sm" className="om-soft">
        {say.nothing}
      </Text>
    )
  return (
    <Stack gap="md">
      {editOf !== false && (
        <Text size="sm">
          {say.edit}{' '}
          {editOf !== true && (
            <Anchor component={Link} to={editOf} inherit underline="always">
              {say.refused}
            </Anchor>
          )}
        </Text>
      )}
      {seen.map(it => (
        <OneCategory key={it.id} it={it} isSum={it.id === UMBRELLA && seen.length > 1} />
      ))}
      {reasons.map(reason => (
        <Text key={reason} size="sm">
          {names.reasons[reason] ?? reason}
        </Text>
      ))}
      {evaded.length > 0 && (
        <Text size="sm" className="om-soft">
          {say.evaded}: {evaded.join(', ')}.
        </Text>
      )}
    </Stack>
  )
}

/** Of the policy’s lists, the one that stands over the others. */
const UMBRELLA = 'PC-10'

function OneCategory({ it, isSum }: { readonly it: Category; readonly isSum: boolean }) {
  const say = useWords(words)
  const sure = say.sure(percent.format(it.score))
  return (
    <div>
      <Group gap="xs" mb={4}>
        <DemandMark id={it.id} />
        <Badge size="sm" variant="light" color={COLORS[it.verdict]}>
          {say.verdicts[it.verdict]}
        </Badge>
      </Group>
      <Text size="sm" fw={550}>
        {it.demand}
      </Text>
      <Progress value={100 * it.score} size="sm" my={6} color={COLORS[it.verdict]} aria-label={sure} />
      <Text size="xs" className="om-soft om-break">
        {it.rules.length > 0 ? `${say.by}: ${namesOf(it.rules)}` : isSum ? say.umbrella : say.model}
        {it.counter.length > 0 && ` · ${say.counter}: ${it.counter.join(', ')}`}
      </Text>
    </div>
  )
}
