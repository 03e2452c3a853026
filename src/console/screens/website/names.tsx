/** Names and how often each came, the most first; a name narrows the page where it can. */

import { Button, Text } from '@mantine/core'
import type { Input } from '../../client.ts'
import { Bar } from '../../parts/bar.tsx'
import { Card } from '../../parts/page.tsx'
import { number, useWords } from '../../words.tsx'
import { type About, AsCsv, asked, type Visits } from './about.tsx'
import { fileAt } from './ask.ts'
import { visitsWords } from './visits-words.ts'

type Listed = NonNullable<Visits['sources']>
type Props = {
  readonly name: NonNullable<Input<'visits.read'>['csv']>
  readonly title: string
  readonly list: Listed
  readonly about: About
  readonly narrow: ((is: string) => void) | undefined
}
const SHOWN = 10

export function Names({ name, title, list: { rows, other, total }, about, narrow }: Props) {
  const say = useWords(visitsWords)
  return (
    <Card title={title} actions={<AsCsv what={title} href={fileAt('visits.read', { ...asked(about), csv: name })} />}>
      <ul className="om-bars">
        {rows.slice(0, SHOWN).map(row => (
          <Bar key={row.name} share={row.n / total}>
            {narrow ? (
              <Button
                variant="transparent"
                color="gray"
                size="compact-sm"
                p={0}
                title={say.only(row.name)}
                onClick={() => narrow(row.name)}
              >
                {row.name}
              </Button>
            ) : (
              <Text size="sm" span>
                {row.name}
              </Text>
            )}
            <span className="om-num">{number.format(row.n)}</span>
          </Bar>
        ))}
        {other > 0 && (
          <Bar share={other / total} soft>
            <Text size="xs" span>
              {say.other}
            </Text>
            <span className="om-num">{number.format(other)}</span>
          </Bar>
        )}
      </ul>
    </Card>
  )
}
