/** How a program sends by this template: its id, a request with the samples in it, and the same as a mail. */

import { Code, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Locale } from '#wire/form-definition.ts'
import { Card } from '../../parts/page.tsx'
import { Copy } from '../../parts/secret.tsx'
import { useWords } from '../../words.tsx'
import { curlOf, mailOf } from './example.ts'
import type { Draft } from './template.tsx'
import { actWords, templateWords } from './words.ts'

type Props = {
  readonly template: string
  readonly draft: Draft
  readonly locale: Locale
  readonly isRegistered: boolean
}

export function ByProgram({ template, draft, locale, isRegistered }: Props) {
  const say = useWords(templateWords)
  const acts = useWords(actWords)
  const [at] = useState(() => new Date())
  const curl = curlOf({ origin: location.origin, template, draft, locale, to: say.curlTo, at })
  const mail = mailOf({ template, draft, locale, to: say.curlTo, at })
  return (
    <Card title={say.byProgram} says={isRegistered ? say.byProgramSays : say.registerFirst}>
      <Stack gap="sm">
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {say.id}
          </Text>
          <Code className="om-mono om-break">{template}</Code>
          <Copy value={template} label={say.id} />
        </Group>
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {curl}
        </Code>
        <Group justify="space-between" gap="xs" align="start">
          <Text size="xs" className="om-soft" flex={1} miw={220}>
            {say.curlSays(acts[draft.act])} <Link to="/settings/keys">{say.makeKey}</Link>
          </Text>
          <Copy value={curl} label={say.request} />
        </Group>
        <Text size="sm" fw={600}>
          {say.byMail}
        </Text>
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {mail}
        </Code>
        <Group justify="space-between" gap="xs" align="start">
          <Text size="xs" className="om-soft" flex={1} miw={220}>
            {say.byMailSays}
          </Text>
          <Copy value={mail} label={say.mail} />
        </Group>
      </Stack>
    </Card>
  )
}
