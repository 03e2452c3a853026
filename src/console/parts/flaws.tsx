/** What the rules say of a text, beside the text: the demand that is the reason, and a better text one click away. */

import { Button, Group, Text } from '@mantine/core'
import type { Output } from '../client.ts'
import { useWords } from '../words.tsx'
import { DemandMark } from './demand.tsx'

export type Flaw = Output<'forms.lint'>['findings'][number]

export const words = { at: 'parts/flaws', en: { use: 'Use this', instead: (text: string) => `Use this: ${text}` } }

export const flawsAt = (flaws: readonly Flaw[], at: string): readonly Flaw[] =>
  flaws.filter(({ pointer }) => pointer === at)

export const isError = ({ severity }: Flaw): boolean => severity === 'error'

/** For the field itself, which tells it to a screen reader. */
export const errorAt = (flaws: readonly Flaw[], at: string): string | undefined =>
  flawsAt(flaws, at)
    .filter(isError)
    .map(({ says }) => says)
    .join(' ') || undefined

type Props = { readonly of: readonly Flaw[]; readonly use?: (proposal: string) => void }

/** What the field does not say by itself: warnings, demands, proposals. */
export function Flaws({ of, use }: Props) {
  const proposal = of.find(flaw => flaw.proposal !== undefined)?.proposal
  const demands = [...new Set(of.map(({ demand }) => demand))]
  if (of.length === 0) return null
  return (
    <Group gap={6} mt={4} align="center">
      {of
        .filter(flaw => !isError(flaw))
        .map(({ rule, flaw, says }) => (
          <Text key={`${rule} ${flaw}`} size="xs" className="om-warn" span>
            {says}
          </Text>
        ))}
      {demands.map(demand => (
        <DemandMark key={demand} id={demand} />
      ))}
      {proposal !== undefined && use && <Proposal text={proposal} use={use} />}
    </Group>
  )
}

export function Proposal({ text, use }: { readonly text: string; readonly use: (proposal: string) => void }) {
  const say = useWords(words)
  return (
    <>
      <Text size="xs" span>
        “{text}”
      </Text>
      <Button size="compact-xs" variant="light" aria-label={say.instead(text)} onClick={() => use(text)}>
        {say.use}
      </Button>
    </>
  )
}
