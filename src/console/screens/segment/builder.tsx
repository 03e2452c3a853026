/** A filter as one builds it: rows that all hold, rows of which one does, rows of which none may; and what it means, as a sentence. */

import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Condition, Filter, Node } from '#audience/segment-types.ts'
import { sentenceOf } from '#audience/sentence-rules.ts'
import { useWords } from '../../words.tsx'
import { spokenHere } from '../../written.ts'
import { OneCondition } from './condition.tsx'
import { beginning, namesOf, type Options, useOptions } from './options.ts'
import { segmentWords } from './words.ts'

const PARTS = ['all', 'any', 'none'] as const
type Part = (typeof PARTS)[number]

type Props = {
  readonly filter: Filter
  readonly put: (filter: Filter) => void
  /** Of the first button that adds a row. */
  readonly id?: string
}

export function Builder({ filter, put, id }: Props) {
  const say = useWords(segmentWords)
  const options = useOptions()
  return (
    <Stack gap="md">
      <Text size="sm" fw={600} role="note">
        {capital(sentenceOf(filter, namesOf(options), spokenHere()))}.
      </Text>
      {PARTS.map(part => {
        const nodes = filter[part] ?? []
        const set = (next: readonly Node[]) => put(withPart(filter, part, next))
        return (
          <Stack key={part} gap="xs" role="group" aria-label={say[part]}>
            {nodes.length > 0 && (
              <Text size="xs" className="om-soft">
                {say[part]}
              </Text>
            )}
            <Rows nodes={nodes} put={set} options={options} />
            <Group>
              <Button
                variant="default"
                size="compact-sm"
                {...(part === 'all' && id !== undefined ? { id } : {})}
                leftSection={<IconPlus size={14} />}
                onClick={() => set([...nodes, beginning('locale', options) ?? LANGUAGE])}
              >
                {say.add[part]}
              </Button>
            </Group>
          </Stack>
        )
      })}
    </Stack>
  )
}

const LANGUAGE: Condition = { on: 'locale', is: ['en'] }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A part without rows is not written, but for the first. */
function withPart({ any, none, ...rest }: Filter, part: Part, nodes: readonly Node[]): Filter {
  const parts = { any, none, [part]: nodes }
  const kept = (it: readonly Node[] | undefined) => it !== undefined && it.length > 0
  return {
    ...rest,
    ...(part === 'all' && { all: nodes }),
    ...(kept(parts.any) && { any: parts.any }),
    ...(kept(parts.none) && { none: parts.none }),
  }
}

type RowsProps = {
  readonly nodes: readonly Node[]
  readonly put: (nodes: readonly Node[]) => void
  readonly options: Options
}

function Rows({ nodes, put, options }: RowsProps) {
  const say = useWords(segmentWords)
  return nodes.map((node, at) => (
    // A condition has nothing that names it but its place.
    // oxlint-disable-next-line react/no-array-index-key
    <Group key={`${nodes.length} ${at}`} gap="xs" align="start" wrap="nowrap">
      <Group gap="xs" align="center" style={{ flex: 1, minWidth: 0 }}>
        {'on' in node ? (
          <OneCondition it={node} options={options} put={it => put(nodes.map((was, i) => (i === at ? it : was)))} />
        ) : (
          <Text size="sm">{sentenceOf(node, namesOf(options), spokenHere())}</Text>
        )}
      </Group>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={say.removeCondition}
        onClick={() => put(nodes.filter((_, i) => i !== at))}
      >
        <IconX size={16} />
      </ActionIcon>
    </Group>
  ))
}
