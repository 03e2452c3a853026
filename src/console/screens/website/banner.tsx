/** The words and the look of a banner, and how it will look: three answers that cannot look different. */

import {
  Checkbox,
  ColorInput,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import type { CSSProperties } from 'react'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import type { Change, Draft } from './draft.ts'
import { siteWords } from './site-words.ts'

type Props = { readonly draft: Draft; readonly change: Change }
type Locale = Draft['locales'][number]
const COLOURS = ['paper', 'ink', 'button', 'button_ink'] as const

export function BannerForm({ draft, change }: Props) {
  const say = useWords(siteWords)
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      <Card title={say.banner} says={say.bannerSays}>
        <Stack>
          <Checkbox.Group
            label={say.languages}
            value={draft.locales}
            onChange={locales => locales.length > 0 && change({ locales: locales as Locale[] })} // Of those listed.
          >
            <Group gap="sm" mt={4}>
              {Object.entries(LANGUAGE_NAMES).map(([value, label]) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
          {draft.locales.map(locale => (
            <Words key={locale} locale={locale} draft={draft} change={change} />
          ))}
          <Looks draft={draft} change={change} />
          <Switch
            label={say.measures}
            checked={draft.measures}
            onChange={event => change({ measures: event.currentTarget.checked })}
          />
        </Stack>
      </Card>
      <Card title={say.preview}>
        <Preview draft={draft} />
      </Card>
    </SimpleGrid>
  )
}

function Words({ draft: { words }, change, locale }: Props & { readonly locale: Locale }) {
  const say = useWords(siteWords)
  const language = LANGUAGE_NAMES[locale]
  const put = (name: 'title' | 'intro' | 'policy_url', text: string) =>
    change({ words: { ...words, [name]: { ...words[name], [locale]: text || undefined } } })
  return (
    <Stack gap="xs">
      <TextInput
        label={say.title(language)}
        placeholder={say.usual}
        value={words.title[locale] ?? ''}
        onChange={event => put('title', event.currentTarget.value)}
      />
      <Textarea
        label={say.intro(language)}
        placeholder={say.usual}
        autosize
        minRows={2}
        value={words.intro[locale] ?? ''}
        onChange={event => put('intro', event.currentTarget.value)}
      />
      <TextInput
        label={say.policyUrl(language)}
        placeholder="/cookies"
        value={words.policy_url[locale] ?? ''}
        onChange={event => put('policy_url', event.currentTarget.value)}
      />
    </Stack>
  )
}

function Looks({ draft: { look }, change }: Props) {
  const say = useWords(siteWords)
  const put = (part: Partial<Draft['look']>) => change({ look: { ...look, ...part } })
  return (
    <>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {COLOURS.map(name => (
          <ColorInput
            key={name}
            label={say.colours[name]}
            format="hex"
            withEyeDropper={false}
            value={look[name]}
            onChange={value => /^#[0-9a-f]{6}$/.test(value) && put({ [name]: value })}
          />
        ))}
      </SimpleGrid>
      <Group>
        <NativeSelect
          label={say.corners}
          value={look.corners}
          onChange={event => put({ corners: event.currentTarget.value as Draft['look']['corners'] })} // Of those listed.
          data={Object.entries(say.cornerNames).map(([value, label]) => ({ value, label }))}
        />
        <NativeSelect
          label={say.place}
          value={look.place}
          onChange={event => put({ place: event.currentTarget.value as Draft['look']['place'] })} // Of those listed.
          data={Object.entries(say.placeNames).map(([value, label]) => ({ value, label }))}
        />
      </Group>
    </>
  )
}

const RADIUS = { square: 0, soft: 6, round: 18 } as const

/** As it will stand on the page; the picture that is kept with a version is taken of the real one. */
function Preview({ draft: { look, words, locales } }: { readonly draft: Draft }) {
  const say = useWords(siteWords)
  const locale = locales[0] ?? 'en'
  const radius = RADIUS[look.corners]
  const box: CSSProperties = {
    background: look.paper,
    color: look.ink,
    border: '1px solid currentColor',
    borderRadius: radius,
    padding: 16,
  }
  const answer: CSSProperties = {
    background: look.button,
    color: look.button_ink,
    borderRadius: radius,
    padding: '10px 8px',
    textAlign: 'center',
    fontWeight: 600,
  }
  return (
    <div style={box} role="img" aria-label={say.preview}>
      <Text fw={700} c="inherit">
        {words.title[locale] ?? say.sampleTitle}
      </Text>
      <Text size="sm" mt={4} mb="md" c="inherit">
        {words.intro[locale] ?? say.sampleIntro}
      </Text>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: 8 }}>
        {[say.refuse, say.accept, say.choose].map(name => (
          <div key={name} style={answer}>
            {name}
          </div>
        ))}
      </div>
    </div>
  )
}
