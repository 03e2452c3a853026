/** Three colours, the corners, the letters and a picture. Whether it can be read is said in figures. */

import { Button, FileButton, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { contrast } from '#base/color.ts'
import { FORM_LOGO_MAX_BYTES } from '#base/limits.ts'
import { Choice } from '../../parts/choice.tsx'
import { errorAt, Flaws, flawsAt } from '../../parts/flaws.tsx'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import type { Draft, Part } from './draft.ts'
import { formWords } from './words.ts'

type Theme = Draft['theme']
type Change = (theme: Partial<Theme>) => void
const COLORS = ['accent', 'paper', 'ink'] as const
const CORNERS = ['square', 'soft', 'round'] as const
const LETTERS = ['sans', 'serif'] as const
const HEX = /^#[0-9a-f]{6}$/
const KIB = FORM_LOGO_MAX_BYTES / 1024

export function Look({ draft: { theme }, edit, lint }: Part) {
  const say = useWords(formWords)
  const change: Change = it => edit(now => ({ ...now, theme: { ...now.theme, ...it } }))
  return (
    <Card title={say.look} says={say.lookSays}>
      <Stack gap="md" data-at="/theme">
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {COLORS.map(name => (
            <div key={name} data-at={`/theme/${name}`}>
              <Color
                label={say.colors[name]}
                says={name === 'paper' ? say.ofPaper : say.onPaper(contrast(theme[name], theme.paper).toFixed(1))}
                value={theme[name]}
                error={errorAt(lint.findings, `/theme/${name}`)}
                put={value => change({ [name]: value })}
              />
              <Flaws of={flawsAt(lint.findings, `/theme/${name}`)} use={value => change({ [name]: value })} />
            </div>
          ))}
        </SimpleGrid>
        <Group gap="lg">
          <Named name={say.corners}>
            <Choice
              label={say.corners}
              options={CORNERS.map(value => ({ value, label: say.cornerNames[value] }))}
              value={theme.corners}
              choose={value => change({ corners: value as Theme['corners'] })} // One of those listed.
            />
          </Named>
          <Named name={say.letters}>
            <Choice
              label={say.letters}
              options={LETTERS.map(value => ({ value, label: say.letterNames[value] }))}
              value={theme.letters}
              choose={value => change({ letters: value as Theme['letters'] })} // One of those listed.
            />
          </Named>
        </Group>
        <Logo logo={theme.logo} change={change} />
      </Stack>
    </Card>
  )
}

function Named({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {name}
      </Text>
      {children}
    </div>
  )
}

type ColorProps = {
  readonly label: string
  readonly says: string
  readonly value: string
  readonly error: string | undefined
  readonly put: (color: string) => void
}

/** Picked, or typed; what is half typed is no colour yet. */
function Color({ label, says, value, error, put }: ColorProps) {
  const say = useWords(formWords)
  const [typed, setTyped] = useState<string>()
  const type = (text: string) => {
    const color = text.toLowerCase()
    setTyped(HEX.test(color) ? undefined : text)
    if (HEX.test(color)) put(color)
  }
  const picker = (
    <input
      type="color"
      className="om-color"
      aria-label={say.pick(label)}
      value={value}
      onChange={event => type(event.currentTarget.value)}
    />
  )
  return (
    <TextInput
      label={label}
      description={says}
      leftSection={picker}
      leftSectionPointerEvents="all"
      spellCheck={false}
      value={typed ?? value}
      error={typed === undefined ? error : say.badColor}
      onChange={event => type(event.currentTarget.value)}
    />
  )
}

type Media = NonNullable<Theme['logo']>['media']
const isMedia = (type: string): type is Media => ['image/png', 'image/jpeg', 'image/webp'].includes(type)

function Logo({ logo, change }: { readonly logo: Theme['logo']; readonly change: Change }) {
  const say = useWords(formWords)
  const [wrong, setWrong] = useState(false)
  const take = async (file: File | null) => {
    if (!file) return
    const fits = isMedia(file.type) && file.size <= FORM_LOGO_MAX_BYTES
    setWrong(!fits)
    if (isMedia(file.type) && fits)
      change({ logo: { media: file.type, base64: await base64Of(file), alt: logo?.alt ?? '' } })
  }
  return (
    <Stack gap="xs" data-at="/theme/logo">
      <Text size="sm" fw={500}>
        {say.logo}
      </Text>
      <Group gap="sm">
        {logo && <img className="om-logo" src={`data:${logo.media};base64,${logo.base64}`} alt={logo.alt} />}
        <FileButton onChange={file => void take(file)} accept="image/png,image/jpeg,image/webp">
          {props => (
            <Button {...props} variant="default" size="compact-sm">
              {say.chooseLogo}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => change({ logo: undefined })}>
            {say.removeLogo}
          </Button>
        )}
      </Group>
      <Text size="xs" className={wrong ? 'om-bad' : 'om-soft'} role={wrong ? 'alert' : undefined}>
        {wrong ? say.logoWrong(KIB) : say.logoHint(KIB)}
      </Text>
      {logo && (
        <TextInput
          label={say.alt}
          value={logo.alt}
          onChange={event => change({ logo: { ...logo, alt: event.currentTarget.value } })}
        />
      )}
    </Stack>
  )
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(Array.from(bytes, byte => String.fromCodePoint(byte)).join(''))
}
