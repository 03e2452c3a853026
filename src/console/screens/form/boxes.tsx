/** The boxes: one for each purpose and channel, drawn as visitors find them, which is empty. */

import { Button, Group, Menu, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { type Flaw, Flaws, flawsAt, isError } from '../../parts/flaws.tsx'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { addWithWords, type Box, changed, freshId, type Part, type PurposeId, type PurposeRow } from './draft.ts'
import { Moves } from './moves.tsx'
import { Tongues } from './tongues.tsx'
import { formWords } from './words.ts'

export const usePurposes = () =>
  useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}), select: ({ data }) => data })

export const canBeAsked = ({ state }: PurposeRow): boolean => state === 'published'

export function Boxes(part: Part) {
  const say = useWords(formWords)
  const { items } = part.draft
  const purposes = usePurposes().data ?? []
  return (
    <Card title={say.boxes} says={say.boxesSays} actions={<AddBox {...part} purposes={purposes} />}>
      <Stack gap="md" data-at="/items">
        <Group gap="sm" wrap="nowrap" align="start" className="om-why-empty">
          <EmptyBox />
          <Text size="sm" className="om-soft" component="div">
            {say.empty} <DemandMark id="AS-05" />
          </Text>
        </Group>
        <Problems part={part} at="/items" />
        {items.length === 0 && <Text size="sm">{say.noBoxes}</Text>}
        {items.map((item, i) => (
          <One key={item.id} {...part} item={item} i={i} purpose={purposes.find(of(item))} />
        ))}
      </Stack>
    </Card>
  )
}

const of =
  ({ purpose_id: id }: Pick<Box, 'purpose_id'>) =>
  (purpose: PurposeRow) =>
    purpose.purpose_id === id

/** A picture of a box, not a control: there is nothing to tick. */
export function EmptyBox() {
  return <span className="om-empty-box" aria-hidden />
}

/** What is wrong with something that is no text. */
export function Problems({ part: { lint }, at }: { readonly part: Pick<Part, 'lint'>; readonly at: string }) {
  const flaws = flawsAt(lint.findings, at)
  const errors = [...Map.groupBy(flaws.filter(isError), ({ says }) => says)]
  if (flaws.length === 0) return null
  return (
    <div>
      {errors.map(([says, same]) => (
        <Text key={says} size="sm" c="var(--bad)">
          {languagesOf(same)}
          {says}
        </Text>
      ))}
      <Flaws of={flaws} />
    </div>
  )
}

/** What is so in several languages is said once. */
function languagesOf(flaws: readonly Flaw[]): string {
  const names = flaws.flatMap(({ locale }) => (locale ? [LANGUAGE_NAMES[locale]] : []))
  return names.length > 0 ? `${names.join(', ')}: ` : ''
}

type OneProps = Part & { readonly item: Box; readonly i: number; readonly purpose: PurposeRow | undefined }

function One({ item, i, purpose, draft, edit, lint }: OneProps) {
  const say = useWords(formWords)
  const put = (it: Partial<Box>) => edit(now => ({ ...now, items: changed(now.items, i, it) }))
  const name = purpose?.name ?? item.id
  const newer = purpose?.version ?? 0
  return (
    <div className="om-item" data-at={`/items/${i}`}>
      <EmptyBox />
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" gap="xs" align="start">
          <Text size="sm" fw={600}>
            <Link to={`/purposes/${item.purpose_id}`} className="om-open">
              {say.purposeAt(name, item.purpose_version)}
            </Link>{' '}
            · {say.channelNames[item.channel]}
          </Text>
          <Moves
            name={name}
            list={draft.items}
            at={i}
            change={make => edit(now => ({ ...now, items: make(now.items) }))}
          />
        </Group>
        {newer > item.purpose_version && (
          <Button size="compact-xs" variant="light" className="om-fit" onClick={() => put({ purpose_version: newer })}>
            {say.newer(newer)}
          </Button>
        )}
        {['', '/purpose_id', '/purpose_version', '/channel', '/id'].map(member => (
          <Problems key={member} part={{ lint }} at={`/items/${i}${member}`} />
        ))}
        <Tongues
          label={say.label}
          locales={draft.locales}
          flaws={lint.findings}
          at={locale => `/items/${i}/label/${locale}`}
          value={locale => item.label[locale] ?? ''}
          put={(locale, text) => put({ label: { ...item.label, [locale]: text } })}
          long
        />
      </Stack>
    </div>
  )
}

function AddBox({ draft, edit, form, purposes }: Part & { readonly purposes: readonly PurposeRow[] }) {
  const say = useWords(formWords)
  const ways = purposes
    .filter(purpose => canBeAsked(purpose) && purpose.kind !== 'partner')
    .flatMap(purpose => purpose.channels.map(channel => ({ purpose, channel })))
    .filter(({ purpose, channel }) => !draft.items.some(it => of(it)(purpose) && it.channel === channel))
  const add = ({ purpose, channel }: (typeof ways)[number]) => {
    const wish = `${purpose.slug.replaceAll('.', '-').slice(0, 22)}-${channel}`
    const id = freshId(
      wish,
      [...draft.items, ...draft.partners].map(it => it.id),
    )
    const purpose_id = purpose.purpose_id as PurposeId // As listed.
    const item: Box = { id, purpose_id, purpose_version: purpose.version ?? 1, channel, label: {} }
    void addWithWords(form, draft, edit, now => ({ ...now, items: [...now.items, item] }))
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} />}>
          {say.addBox}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ways.length === 0 && <Menu.Label>{say.allAsked}</Menu.Label>}
        {ways.map(way => (
          <Menu.Item key={`${way.purpose.purpose_id} ${way.channel}`} onClick={() => add(way)}>
            {way.purpose.name} · {say.channelNames[way.channel]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
