/** What the page says, in the languages that are chosen here. */

import { Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { LOCALES } from '#wire/form-definition.ts'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { Problems } from './boxes.tsx'
import { addWithWords, BLANK_TEXTS, type Draft, type Locale, type Part } from './draft.ts'
import { Tongues } from './tongues.tsx'
import { formWords } from './words.ts'

const MEMBERS = [
  { member: 'title', label: 'heading' },
  { member: 'intro', label: 'intro', long: true },
  { member: 'button', label: 'button' },
  { member: 'withdrawal', label: 'withdrawal', long: true },
  { member: 'thanks', label: 'thanksWords', long: true },
  { member: 'privacy_url', label: 'privacy_url', type: 'url' },
] as const

export function PageTexts(part: Part) {
  const say = useWords(formWords)
  const { draft, edit, lint } = part
  const put = (locale: Locale, member: (typeof MEMBERS)[number]['member'], text: string) =>
    edit(now => {
      const texts = { ...BLANK_TEXTS, ...now.texts[locale], [member]: text }
      return { ...now, texts: { ...now.texts, [locale]: texts } }
    })
  return (
    <Card title={say.texts} says={say.textsSays}>
      <Stack gap="md">
        <Languages {...part} />
        {MEMBERS.map(({ member, label, ...look }) => (
          <Tongues
            key={member}
            label={say[label]}
            locales={draft.locales}
            flaws={lint.findings}
            at={locale => `/texts/${locale}/${member}`}
            value={locale => draft.texts[locale]?.[member] ?? ''}
            put={(locale, text) => put(locale, member, text)}
            {...look}
          />
        ))}
      </Stack>
    </Card>
  )
}

/** The first one is told to whoever speaks none of them, so the order in which they are chosen stays. */
function Languages({ draft, edit, lint, form }: Part) {
  const say = useWords(formWords)
  const toggle = (locale: Locale) => {
    if (!draft.locales.includes(locale)) void addWithWords(form, draft, edit, now => speaking(now, locale))
    else if (draft.locales.length > 1) edit(now => ({ ...now, locales: now.locales.filter(it => it !== locale) }))
  }
  return (
    <div data-at="/locales">
      <Text size="sm" fw={500} mb={4} id="languages">
        {say.chosen}
      </Text>
      <Group gap={6} role="group" aria-labelledby="languages">
        {LOCALES.map(locale => (
          <UnstyledButton
            key={locale}
            className="om-chip"
            aria-pressed={draft.locales.includes(locale)}
            onClick={() => toggle(locale)}
          >
            {LANGUAGE_NAMES[locale]}
          </UnstyledButton>
        ))}
      </Group>
      <Text size="xs" className="om-soft" mt={4}>
        {say.chosenHint}
      </Text>
      <Problems part={{ lint }} at="/locales" />
    </div>
  )
}

/** With the address of the notice, which is often the same in every language. */
function speaking(draft: Draft, locale: Locale): Draft {
  const [first] = draft.locales
  const privacy_url = (first && draft.texts[first]?.privacy_url) ?? ''
  const texts = { ...draft.texts, [locale]: draft.texts[locale] ?? { ...BLANK_TEXTS, privacy_url } }
  return { ...draft, locales: [...draft.locales, locale], texts }
}
