/** What a key may do: a set to begin with, and each right in words with its own name beside it. */

import { Button, Checkbox, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useWords } from '../../words.tsx'
import { GROUPS, type Preset, PRESETS, scopesOf, scopeWords } from './scopes.ts'

type Props = {
  readonly label: string
  readonly grantable: readonly string[]
  readonly chosen: readonly string[]
  readonly choose: (scopes: readonly string[]) => void
}

const NAMES = Object.keys(PRESETS) as Preset[] // The table's own keys.

export function ScopeChoice({ label, grantable, chosen, choose }: Props) {
  const say = useWords(scopeWords)
  const sets = [
    ...NAMES.map(name => ({ says: say.presets[name], scopes: grantable.filter(it => isIn(PRESETS[name], it)) })),
    { says: say.everything, scopes: grantable },
    { says: say.nothing, scopes: [] },
  ].filter(({ scopes, says }) => scopes.length > 0 || says === say.nothing)
  return (
    <Stack gap="sm">
      <Group gap={6} role="group" aria-label={say.begin}>
        <Text size="sm" className="om-soft">
          {say.begin}
        </Text>
        {sets.map(({ says, scopes }) => (
          <Button
            key={says}
            size="compact-sm"
            variant="default"
            aria-pressed={isSame(scopes, chosen)}
            onClick={() => choose(scopes)}
          >
            {says}
          </Button>
        ))}
      </Group>
      <Checkbox.Group label={label} value={[...chosen]} onChange={choose}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs" spacing="md">
          {GROUPS.map(group => {
            const scopes = scopesOf(group, grantable)
            return scopes.length === 0 ? null : (
              <Stack key={group} gap={6} role="group" aria-label={say.groups[group]}>
                <Text size="xs" fw={600} className="om-soft">
                  {say.groups[group]}
                </Text>
                {scopes.map(scope => (
                  <Checkbox
                    key={scope}
                    value={scope}
                    label={
                      <>
                        {say.scopes[scope]}{' '}
                        <Text span size="xs" className="om-mono om-soft om-nowrap">
                          {scope}
                        </Text>
                      </>
                    }
                  />
                ))}
              </Stack>
            )
          })}
        </SimpleGrid>
      </Checkbox.Group>
    </Stack>
  )
}

const isIn = (scopes: readonly string[], scope: string) => scopes.includes(scope)
const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every(it => others.includes(it))
