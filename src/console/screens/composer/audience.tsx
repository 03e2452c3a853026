/** Who gets it: those who agreed to the purpose, all of them or some. */

import { Stack, Text } from '@mantine/core'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Builder } from '../segment/builder.tsx'
import { type Change, fieldAt, type Preflight, type Writing } from './draft.ts'
import { composerWords } from './words.ts'

type Props = { readonly writing: Writing; readonly change: Change; readonly preflight: Preflight | undefined }

export function Audience({ writing, change, preflight }: Props) {
  const say = useWords(composerWords)
  const { all, any = [], none = [] } = writing.filter
  return (
    <Card title={say.audience}>
      <Stack gap="sm">
        {writing.purpose_id !== null && preflight && (
          <div role="status">
            <Text size="sm" fw={600} className={preflight.reachable > 0 ? 'om-good' : 'om-warn'}>
              {say.reaches(preflight.reachable)}
            </Text>
            <Text size="sm" className="om-soft">
              {say.ofActive(preflight.active, preflight.pending)}
            </Text>
          </div>
        )}
        {all.length + any.length + none.length === 0 && <Text size="sm">{say.everybody}</Text>}
        <Builder filter={writing.filter} put={filter => change({ filter })} id={fieldAt('audience')} />
      </Stack>
    </Card>
  )
}
