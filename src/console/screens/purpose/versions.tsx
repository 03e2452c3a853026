/** What was published of a purpose, word for word, newest first. */

import { Group, Stack, Text } from '@mantine/core'
import { Card } from '../../parts/page.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import type { Locale, Purpose, Texts } from './draft.ts'
import { purposeWords } from './words.ts'

type Version = Purpose['versions'][number]

export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const say = useWords(purposeWords)
  const newestFirst = versions.toSorted((a, b) => b.version - a.version)
  return (
    <Card title={say.versions} says={versions.length > 0 ? say.versionsSays : say.noVersions}>
      {newestFirst.map(it => (
        <One key={it.version} version={it} />
      ))}
    </Card>
  )
}

function One({ version }: { readonly version: Version }) {
  const say = useWords(purposeWords)
  const { count, per } = version.max_frequency
  const spoken = Object.entries(version.texts) as [Locale, Texts | undefined][] // Its own keys.
  return (
    <details className="om-details om-version">
      <summary>
        {say.versionOf(version.version)} · <When at={version.published_at} /> ·{' '}
        {version.channels.map(channel => say.channelNames[channel]).join(', ')} · {say.bound(count, say.periods[per])}
      </summary>
      <Stack gap="xs" mt="xs">
        {spoken.map(
          ([locale, texts]) =>
            texts && (
              <Group key={locale} align="start" wrap="nowrap" gap="md">
                <Text size="sm" className="om-soft" w={80}>
                  {LANGUAGE_NAMES[locale]}
                </Text>
                <Text size="sm" lang={locale}>
                  <strong>{texts.name}</strong>. {texts.description}. {texts.frequency}
                </Text>
              </Group>
            ),
        )}
      </Stack>
    </details>
  )
}
