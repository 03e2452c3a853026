/** Partners: ten at most, each by its own name, with its policy and a box of its own. */

import { Button, Group, Menu, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PARTNERS_MAX } from '#base/limits.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { errorAt, Flaws, flawsAt } from '../../parts/flaws.tsx'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { partnerIdOf } from '../purpose/draft.ts'
import { canBeAsked, EmptyBox, Problems, usePurposes } from './boxes.tsx'
import { changed, type Part, type Partner, type PurposeId, type PurposeRow } from './draft.ts'
import { Moves } from './moves.tsx'
import { Tongues } from './tongues.tsx'
import { formWords } from './words.ts'

export function Partners(part: Part) {
  const say = useWords(formWords)
  const { partners } = part.draft
  const isFull = partners.length >= PARTNERS_MAX
  return (
    <Card title={say.partners} says={say.partnersSays} actions={!isFull && <AddPartner {...part} />}>
      <Stack gap="md" data-at="/partners">
        <Group gap="xs">
          <Text size="sm" className="om-soft om-num">
            {partners.length === 0 ? say.noPartners : say.count(partners.length, PARTNERS_MAX)}
          </Text>
          {isFull && (
            <Text size="sm" component="div">
              {say.partnersFull(PARTNERS_MAX)} <DemandMark id="AS-09" />
            </Text>
          )}
        </Group>
        <Problems part={part} at="/partners" />
        {partners.map((partner, i) => (
          <One key={partner.id} {...part} partner={partner} i={i} />
        ))}
      </Stack>
    </Card>
  )
}

function One({ partner, i, draft, edit, lint }: Part & { readonly partner: Partner; readonly i: number }) {
  const say = useWords(formWords)
  const put = (it: Partial<Partner>) => edit(now => ({ ...now, partners: changed(now.partners, i, it) }))
  const at = (member: string) => `/partners/${i}${member}`
  const text = (member: 'name' | 'policy_url') => ({
    value: partner[member],
    error: errorAt(lint.findings, at(`/${member}`)),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => put({ [member]: currentTarget.value }),
  })
  return (
    <div className="om-item" data-at={at('')}>
      <EmptyBox />
      <Stack gap={8}>
        <Group justify="space-between" wrap="nowrap" gap="xs" align="start">
          <Text size="sm" fw={600}>
            {partner.name || partner.id} · {say.channelNames[partner.channel]}
          </Text>
          <Moves
            name={partner.name || partner.id}
            list={draft.partners}
            at={i}
            change={make => edit(now => ({ ...now, partners: make(now.partners) }))}
          />
        </Group>
        {['', '/purpose_id', '/purpose_version', '/channel', '/id'].map(member => (
          <Problems key={member} part={{ lint }} at={at(member)} />
        ))}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <div data-at={at('/name')}>
            <TextInput label={say.partnerName} description={say.partnerNameHint} {...text('name')} />
            <Flaws of={flawsAt(lint.findings, at('/name'))} />
          </div>
          <div data-at={at('/policy_url')}>
            <TextInput label={say.policy} type="url" placeholder="https://" {...text('policy_url')} />
            <Flaws of={flawsAt(lint.findings, at('/policy_url'))} />
          </div>
        </SimpleGrid>
        <Tongues
          label={say.label}
          locales={draft.locales}
          flaws={lint.findings}
          at={locale => at(`/label/${locale}`)}
          value={locale => partner.label[locale] ?? ''}
          put={(locale, label) => put({ label: { ...partner.label, [locale]: label } })}
          long
        />
      </Stack>
    </div>
  )
}

/** A partner's purpose is published first, so that what it may send is said; here it gets its name and its box. */
function AddPartner({ draft, edit }: Part) {
  const say = useWords(formWords)
  const isNew = ({ purpose_id: id }: PurposeRow) => !draft.partners.some(it => it.purpose_id === id)
  const purposes = usePurposes().data ?? []
  const add = ({ purpose_id, version, slug }: PurposeRow) => {
    const partner: Partner = {
      id: partnerIdOf(slug),
      purpose_id: purpose_id as PurposeId, // As listed.
      purpose_version: version ?? 1,
      channel: 'email',
      label: {},
      name: '',
      policy_url: '',
    }
    edit(now => ({ ...now, partners: [...now.partners, partner] }))
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} />}>
          {say.addPartner}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {purposes
          .filter(it => it.kind === 'partner' && canBeAsked(it) && isNew(it))
          .map(purpose => (
            <Menu.Item key={purpose.purpose_id} onClick={() => add(purpose)}>
              {purpose.name} · {partnerIdOf(purpose.slug)}
            </Menu.Item>
          ))}
        <Menu.Item component={Link} to="/purposes" search={{ new: 'partner' } as never}>
          {say.newPartner}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
