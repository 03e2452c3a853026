/** Where a purpose or a form stands between what is written and what people see. */

import { Badge, Group } from '@mantine/core'
import { useWords } from '../words.tsx'

const COLORS = { draft: 'gray', published: 'pine', archived: 'gray', closed: 'yellow' } as const
export type Publishable = {
  readonly state: keyof typeof COLORS
  readonly version: number | null
  readonly has_changes: boolean
}

export const words = {
  at: 'parts/published',
  en: {
    draft: 'Draft',
    published: 'Published',
    archived: 'Archived',
    closed: 'Closed',
    version: (v: number) => `Version ${v}`,
    changes: 'Unpublished changes',
  },
}

export function Published({ of: { state, version, has_changes: hasChanges } }: { readonly of: Publishable }) {
  const say = useWords(words)
  return (
    <Group gap={6}>
      <Badge variant="light" color={COLORS[state]}>
        {state === 'published' && version !== null ? say.version(version) : say[state]}
      </Badge>
      {state === 'published' && hasChanges && (
        <Badge variant="light" color="yellow">
          {say.changes}
        </Badge>
      )}
    </Group>
  )
}
