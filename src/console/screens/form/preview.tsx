/** The page that the draft would be, as a phone and as a wide window show it. Nothing in it can run or be sent. */

import { Box, NativeSelect, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, ProblemError } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Framed } from '../../parts/frame.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import type { Draft, FormId, Locale } from './draft.ts'
import { formWords } from './words.ts'

const WIDTHS = ['390', '640'] as const
const HEIGHT = 620

/** A page, or a mail with its subject. */
type Previewed = { readonly html: string; readonly subject?: string }

/** What a visitor sees, in that order. */
const SEEN = ['page', 'thanks', 'mail', 'question', 'confirmed'] as const
type Seen = (typeof SEEN)[number]

async function previewed(form_id: FormId, locale: Locale, what: Seen): Promise<Previewed> {
  if (what === 'page') return call('forms.preview', { form_id, locale })
  if (what === 'mail') return call('forms.confirmation', { form_id, locale })
  const { pathname, search } = new URL((await call('forms.after', { form_id, locale }))[what])
  const page = await fetch(pathname + search).catch(() => undefined)
  if (!page?.ok) throw new ProblemError({ detail: 'The page cannot be shown. Load this one again.' })
  return { html: await page.text() }
}

type Props = { readonly form: FormId; readonly rev: number; readonly locales: Draft['locales'] }

export function Preview({ form, rev, locales }: Props) {
  const say = useWords(formWords)
  const [chosen, speak] = useChosen('locale', locales[0])
  const locale = locales.find(it => it === chosen) ?? locales[0] ?? 'en'
  const [width, setWidth] = useChosen('width', '390')
  const [shade, setShade] = useChosen('shade', 'light')
  const [picked, pick] = useChosen('preview', 'page')
  const what = SEEN.find(it => it === picked) ?? 'page'
  const preview = useQuery<Previewed>({
    queryKey: ['form-preview', form, rev, locale, what],
    queryFn: () => previewed(form, locale, what),
    placeholderData: keepPreviousData,
  })
  const controls = (
    <>
      <NativeSelect
        aria-label={say.previewOf}
        size="xs"
        value={what}
        onChange={event => pick(event.currentTarget.value)}
        data={SEEN.map(value => ({ value, label: say[value] }))}
      />
      {locales.length > 1 && (
        <NativeSelect
          aria-label={say.language}
          size="xs"
          value={locale}
          onChange={event => speak(event.currentTarget.value)}
          data={locales.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      )}
      <Choice
        label={say.width}
        value={width}
        choose={setWidth}
        options={WIDTHS.map(it => ({ value: it, label: it }))}
      />
      <Choice
        label={say.shade}
        value={shade}
        choose={setShade}
        options={[
          { value: 'light', label: say.light },
          { value: 'dark', label: say.dark },
        ]}
      />
    </>
  )
  return (
    <Card title={say.preview} actions={controls}>
      <Load of={preview}>
        {({ html, subject }) => (
          <>
            {subject !== undefined && (
              <Text size="sm" mb="xs">
                <strong>{subject}</strong>
                <br />
                <span className="om-soft">{say.mailSays}</span>
              </Text>
            )}
            <Scaled html={html} title={say.preview} width={Number(width) || 390} isDark={shade === 'dark'} />
          </>
        )}
      </Load>
    </Card>
  )
}

type ScaledProps = {
  readonly html: string
  readonly title: string
  readonly width: number
  readonly isDark: boolean
}

/** Wider than there is room: smaller, and all of it. */
function Scaled({ html, title, width, isDark }: ScaledProps) {
  const { ref, width: room } = useElementSize()
  const scale = room > 0 ? Math.min(1, room / width) : 1
  return (
    <Box ref={ref} style={{ height: HEIGHT, overflow: 'hidden' }}>
      <Box style={{ width: scale < 1 ? width : '100%', transform: `scale(${scale})`, transformOrigin: 'top left' }}>
        <Framed html={html} title={title} width={width} height={HEIGHT / scale} shade={isDark ? 'dark' : 'light'} />
      </Box>
    </Box>
  )
}
