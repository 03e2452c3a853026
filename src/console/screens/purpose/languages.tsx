/** What people read, in the six languages side by side; what is not written yet is in sight as well. */

import { Box, Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { ITEM_TEXT_MAX_CHARS } from '#base/limits.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { errorAt, type Flaw, Flaws, flawsAt } from '../../parts/flaws.tsx'
import { Card } from '../../parts/page.tsx'
import { offerUndo } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { BLANK, type Draft, type Locale, type Texts } from './draft.ts'
import { purposeWords } from './words.ts'

type Props = {
  readonly texts: Draft['texts']
  readonly change: (make: (texts: Draft['texts']) => Draft['texts']) => void
  readonly flaws: readonly Flaw[]
  readonly disabled: boolean
}

export function Languages({ texts, change, flaws, disabled }: Props) {
  const say = useWords(purposeWords)
  return (
    <Card title={say.wordsTitle} says={say.wordsSays}>
      <Flaws of={flawsAt(flaws, '/texts')} />
      <div className="om-languages">
        {LOCALES.map(locale => (
          <Language
            key={locale}
            locale={locale}
            texts={texts[locale]}
            put={it => change(now => ({ ...now, [locale]: it }))}
            flaws={flaws}
            disabled={disabled}
          />
        ))}
      </div>
    </Card>
  )
}

type LanguageProps = {
  readonly locale: Locale
  readonly texts: Texts | undefined
  readonly put: (texts: Texts | undefined) => void
  readonly flaws: readonly Flaw[]
  readonly disabled: boolean
}

function Language({ locale, texts, put, flaws, disabled }: LanguageProps) {
  const say = useWords(purposeWords)
  const language = LANGUAGE_NAMES[locale]
  const drop = () => {
    put(undefined)
    offerUndo(say.dropped(language), say.undo, async () => put(texts))
  }
  if (!texts)
    return (
      <Stack className="om-language om-language-missing" gap="xs" align="start" justify="center">
        <Title order={3}>{language}</Title>
        <Text size="sm" className="om-soft">
          {say.missing}
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          disabled={disabled}
          onClick={() => put(BLANK)}
        >
          {say.write(language)}
        </Button>
      </Stack>
    )
  return (
    <Stack className="om-language" gap="sm" role="group" aria-label={language}>
      <Group justify="space-between">
        <Title order={3}>{language}</Title>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          px={6}
          disabled={disabled}
          aria-label={say.drop(language)}
          onClick={drop}
        >
          <IconX size={15} />
        </Button>
      </Group>
      <Written locale={locale} texts={texts} put={put} flaws={flaws} disabled={disabled} />
    </Stack>
  )
}

const MEMBERS = ['name', 'description', 'frequency'] as const
const LABELS = { name: 'name', description: 'description', frequency: 'often' } as const

function Written({ locale, texts, put, flaws, disabled }: LanguageProps & { readonly texts: Texts }) {
  const say = useWords(purposeWords)
  const count = MEMBERS.reduce((sum, member) => sum + [...texts[member]].length, 0)
  return (
    <>
      {MEMBERS.map(member => {
        const at = `/texts/${locale}/${member}`
        const Field = member === 'description' ? LongText : TextInput
        return (
          <Box key={member} data-at={at}>
            <Field
              label={say[LABELS[member]]}
              lang={locale}
              disabled={disabled}
              value={texts[member]}
              error={errorAt(flaws, at)}
              onChange={event => put({ ...texts, [member]: event.currentTarget.value })}
            />
            <Flaws of={flawsAt(flaws, at)} use={proposal => put({ ...texts, [member]: proposal })} />
          </Box>
        )
      })}
      <Text size="xs" className={count > ITEM_TEXT_MAX_CHARS ? 'om-bad om-num' : 'om-soft om-num'}>
        {say.length(count, ITEM_TEXT_MAX_CHARS)}
      </Text>
    </>
  )
}

const LongText = Textarea.withProps({ autosize: true, minRows: 2 })
