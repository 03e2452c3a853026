/** What the screens of webhooks share: the state, the choice of events, the secret that is shown once. */

import { Badge, Checkbox, Code, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { Load } from '../../parts/page.tsx'
import { Copy, Secret } from '../../parts/secret.tsx'
import { useWords } from '../../words.tsx'
import { WEBHOOK_SNIPPET } from '#wire/webhook-snippet.ts'
import { hookWords } from './words.ts'

export type Hook = Output<'webhooks.read'>
export type HookType = Hook['types'][number]

const COLOR = { active: 'pine', paused: 'yellow', gone: 'red', failing: 'red' } as const satisfies Record<
  Hook['state'],
  string
>

export function HookState({ of: { state } }: { readonly of: Hook }) {
  const say = useWords(hookWords)
  return (
    <Badge variant="light" color={COLOR[state]}>
      {say.states[state]}
    </Badge>
  )
}

type ChoiceProps = { readonly value: readonly HookType[]; readonly choose: (types: readonly HookType[]) => void }

/** Each with the sentence that says what it means. */
export function TypeChoice({ value, choose }: ChoiceProps) {
  const say = useWords(hookWords)
  const types = useQuery({
    queryKey: ['webhooks', 'types'],
    queryFn: () => call('webhooks.types', {}),
    staleTime: Infinity,
  })
  return (
    <Load of={types}>
      {({ data }) => (
        <Checkbox.Group
          label={say.types}
          value={[...value]}
          onChange={chosen => choose(data.flatMap(({ type }) => (chosen.includes(type) ? [type] : [])))}
        >
          <Text size="xs" className="om-soft">
            {say.typesSays}
          </Text>
          {Object.entries(say.groups).map(([group, name]) => (
            <div key={group}>
              <Text size="xs" className="om-soft" fw={600} mt="sm" mb={6}>
                {name}
              </Text>
              <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={8}>
                {data
                  .filter(({ type }) => type.startsWith(`${group}.`))
                  .map(({ type, says }) => (
                    <Checkbox key={type} value={type} label={type} description={says} />
                  ))}
              </SimpleGrid>
            </div>
          ))}
        </Checkbox.Group>
      )}
    </Load>
  )
}

type SecretProps = { readonly secret: string; readonly isNew?: boolean }

export function HookSecret({ secret, isNew = false }: SecretProps) {
  const say = useWords(hookWords)
  return (
    <Stack>
      <Secret says={say.secret} value={secret} />
      {isNew && <Text size="sm">{say.formerly}</Text>}
      <Snippet />
    </Stack>
  )
}

export function Snippet() {
  const say = useWords(hookWords)
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={3} size="sm">
          {say.verify}
        </Title>
        <Copy value={WEBHOOK_SNIPPET} label={say.verify} />
      </Group>
      <Code
        block
        className="om-mono"
        tabIndex={0}
        role="region"
        aria-label={say.verify}
        mah={320}
        style={{ overflow: 'auto' }}
      >
        {WEBHOOK_SNIPPET}
      </Code>
    </Stack>
  )
}
