/** The words of a text, counted as they are typed, and the characters that make it dear. */

import { ActionIcon, Button, Group, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Output } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Values } from './details.tsx'
import { type Change, fieldAt, type Writing } from './draft.ts'
import { textWords } from './text-words.ts'

export type Counted = Output<'campaigns.count-text'>
type Props = { readonly writing: Writing; readonly change: Change; readonly count: Counted | undefined }

export function TextWords({ writing, change, count }: Props) {
  const say = useWords(textWords)
  const text = writing.text ?? ''
  return (
    <Card title={say.text} actions={<Values put={value => change({ text: text + value })} only={isOfTexts} />}>
      <Stack gap="sm">
        <Textarea
          id={fieldAt('text')}
          aria-label={say.text}
          description={say.textHint}
          autosize
          minRows={5}
          maxRows={14}
          value={text}
          onChange={event => change({ text: event.currentTarget.value })}
        />
        {count && <Counter of={count.first} />}
        {count?.measured && <Counter of={count.measured.first} whose={say.ofMeasured} />}
        {count && <Dear text={text} count={count} change={change} />}
        <Sites writing={writing} change={change} />
        <Switch
          label={say.measure}
          description={say.measureHint}
          checked={writing.measure_links}
          onChange={event => change({ measure_links: event.currentTarget.checked })}
        />
      </Stack>
    </Card>
  )
}

/** A text has no page of its own, and no ending. */
const isOfTexts = (value: string) => !/footer\.|links\.(?:why|view|unsubscribe)|contact\.email/.test(value)

function Counter({ of, whose }: { readonly of: Counted['first']; readonly whose?: string }) {
  const say = useWords(textWords)
  return (
    <Group gap="md" role="status" className="om-num" wrap="wrap">
      {whose && <Text size="sm">{whose}</Text>}
      <Text size="sm" fw={650}>
        {say.left(of.left)}
      </Text>
      <Text size="sm" className={of.parts > 1 ? 'om-warn' : 'om-soft'}>
        {say.parts(of.parts)}
      </Text>
      <Text size="sm" className={of.encoding === 'ucs2' ? 'om-warn' : 'om-soft'}>
        {say.encoding(of.encoding, of.units)}
      </Text>
    </Group>
  )
}

const ROOM = 70
type Culprit = Counted['first']['culprits'][number]

function Dear({ text, count, change }: { readonly text: string; readonly count: Counted; readonly change: Change }) {
  const say = useWords(textWords)
  const each = [...new Map(count.first.culprits.map(it => [it.char, it])).values()].slice(0, CULPRITS_SHOWN)
  if (each.length === 0) return null
  return (
    <div className="om-dear" role="status">
      <Text size="sm">{say.dear(ROOM)}</Text>
      <Group gap={6} mt={6}>
        {each.map(it => (
          <One key={it.char} it={it} put={by => change({ text: text.replaceAll(it.char, by) })} />
        ))}
        {count.repaired !== text && each.some(isAsGood) && (
          <Button size="compact-xs" onClick={() => change({ text: count.repaired })}>
            {say.repair}
          </Button>
        )}
      </Group>
    </div>
  )
}

const CULPRITS_SHOWN = 12
const isAsGood = ({ replacement, misspells }: Culprit) => replacement !== undefined && misspells === undefined

function One({ it, put }: { readonly it: Culprit; readonly put: (by: string) => void }) {
  const say = useWords(textWords)
  const { char, replacement, misspells } = it
  if (replacement === undefined)
    return (
      <Text size="xs" component="span" className="om-chip">
        <b>{char}</b> {say.nothing}
      </Text>
    )
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={say.put(char, replacement)}
      onClick={() => put(replacement)}
    >
      <b>{seen(char)}</b>&nbsp;→&nbsp;<b>{seen(replacement)}</b>
      {misspells && <span className="om-soft">&nbsp;({say.misspelt})</span>}
    </Button>
  )
}

/** What nobody sees is shown as what it is. */
const seen = (char: string) => {
  if (char === ' ') return '␣'
  if (char === '') return '∅'
  const code = char.codePointAt(0) ?? 0
  return /^[\s\p{Cf}]$/u.test(char) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : char
}

/** Where it leads that is not the account’s own, and why. */
function Sites({ writing, change }: Pick<Props, 'writing' | 'change'>) {
  const say = useWords(textWords)
  const { other_sites: sites } = writing
  const put = (nth: number, part: Partial<(typeof sites)[number]>) =>
    change({ other_sites: sites.map((it, i) => (i === nth ? { ...it, ...part } : it)) })
  return (
    <Stack gap={6}>
      {sites.length > 0 && (
        <Text size="xs" className="om-soft">
          {say.sitesHint}
        </Text>
      )}
      {sites.map(({ site, why }, i) => (
        // oxlint-disable-next-line no-array-index-key -- a row is its place in the list
        <Group key={i} gap={6}>
          <TextInput
            aria-label={say.site}
            placeholder="market.example"
            flex="1 1 140px"
            value={site}
            onChange={event => put(i, { site: event.currentTarget.value })}
          />
          <TextInput
            aria-label={say.why}
            placeholder={say.why}
            flex="2 1 180px"
            value={why}
            onChange={event => put(i, { why: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say.dropSite(site)}
            onClick={() => change({ other_sites: sites.filter((_, at) => at !== i) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => change({ other_sites: [...sites, { site: '', why: '' }] })}
        >
          {say.sites}
        </Button>
      </Group>
    </Stack>
  )
}
