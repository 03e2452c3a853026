/** Who asks: from the settings, or said otherwise for this form. */

import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { errorAt, Flaws, flawsAt } from '../../parts/flaws.tsx'
import { Card } from '../../parts/page.tsx'
import { useAccount } from '../../session.tsx'
import { useWords } from '../../words.tsx'
import type { Draft, Part } from './draft.ts'
import { formWords } from './words.ts'

type Controller = Draft['controller']
const MEMBERS = [
  { member: 'name', label: 'legalName' },
  { member: 'contact', label: 'contact' },
  { member: 'address', label: 'address' },
  { member: 'country', label: 'country' },
] as const

export function WhoAsks({ draft, edit, lint }: Part) {
  const say = useWords(formWords)
  const { account } = useAccount()
  const { controller } = draft
  const isFlawed = lint.findings.some(({ pointer }) => pointer.startsWith('/controller'))
  const [changing, setChanging] = useState(false)
  const put = (it: Partial<Controller>) => edit(now => ({ ...now, controller: { ...now.controller, ...it } }))
  const differs = account && MEMBERS.some(({ member }) => account.controller[member] !== controller[member])
  return (
    <Card title={say.who} says={say.whoSays}>
      <Stack gap="md" data-at="/controller">
        {changing || isFlawed ? (
          <Change controller={controller} put={put} lint={lint} />
        ) : (
          <dl className="om-facts">
            {MEMBERS.map(({ member, label }) => (
              <Fact key={member} name={say[label]} value={controller[member]} />
            ))}
          </dl>
        )}
        {differs && (
          <Group gap="xs">
            <Text size="sm" className="om-warn">
              {say.differs}
            </Text>
            <Button size="compact-xs" variant="light" onClick={() => put(account.controller)}>
              {say.take}
            </Button>
          </Group>
        )}
        <Group gap="sm">
          {!changing && !isFlawed && (
            <Button size="compact-sm" variant="default" onClick={() => setChanging(true)}>
              {say.override}
            </Button>
          )}
          <Text size="sm" component={Link} to="/settings/account">
            {say.settings}
          </Text>
        </Group>
      </Stack>
    </Card>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const say = useWords(formWords)
  return (
    <>
      <dt>{name}</dt>
      <dd style={{ whiteSpace: 'pre-line' }}>{value || <span className="om-soft">{say.none}</span>}</dd>
    </>
  )
}

type ChangeProps = Pick<Part, 'lint'> & {
  readonly controller: Controller
  readonly put: (it: Partial<Controller>) => void
}

function Change({ controller, put, lint }: ChangeProps) {
  const say = useWords(formWords)
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {MEMBERS.map(({ member, label }) => {
        const at = `/controller/${member}`
        const field = {
          label: say[label],
          value: controller[member],
          error: errorAt(lint.findings, at),
          onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
            put({ [member]: member === 'country' ? countryOf(value) : value }),
        }
        return (
          <div key={member} data-at={at}>
            {member === 'address' ? <Textarea autosize minRows={2} {...field} /> : <TextInput {...field} />}
            <Flaws of={flawsAt(lint.findings, at)} />
          </div>
        )
      })}
    </SimpleGrid>
  )
}

const countryOf = (typed: string) =>
  typed
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '')
    .slice(0, 2)
