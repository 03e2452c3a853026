/** Something to copy: a key that is shown once, a record for the DNS, a link. */

import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core'
import { useWords } from '../words.tsx'

export const words = { at: 'parts/secret', en: { copy: 'Copy', copied: 'Copied' } }

export function Copy({ value, label }: { readonly value: string; readonly label?: string }) {
  const say = useWords(words)
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" onClick={copy} aria-label={label && `${say.copy}: ${label}`}>
          {copied ? say.copied : say.copy}
        </Button>
      )}
    </CopyButton>
  )
}

export function Secret({ says, value }: { readonly says: string; readonly value: string }) {
  return (
    <Alert variant="light" color="pine">
      <Text size="sm" mb={6}>
        {says}
      </Text>
      <Group wrap="nowrap" align="start">
        <Code className="om-mono">{value}</Code>
        <Copy value={value} />
      </Group>
    </Alert>
  )
}
