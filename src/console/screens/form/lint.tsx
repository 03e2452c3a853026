/** What keeps the form from being published, what could be better, and what nobody has looked at. */

import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { DemandMark } from '../../parts/demand.tsx'
import { type Flaw, isError, Proposal } from '../../parts/flaws.tsx'
import { Card } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { number, useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { type Edit, type FormId, goTo, type Lint, putAt } from './draft.ts'
import { formWords } from './words.ts'

const ICONS = { error: IconAlertCircle, warning: IconAlertTriangle }
const INKS = { error: 'var(--bad)', warning: 'var(--warn)' }

type Props = { readonly lint: Lint; readonly edit: Edit; readonly form: FormId }

export function LintPanel({ lint: written, edit, form }: Props) {
  const say = useWords(formWords)
  const look = useLook(form, written)
  const lint = look.seen ?? written
  const { findings, absent, lexicon } = lint
  const proposals = firstOfEach(findings)
  return (
    <Card title={say.lint}>
      <Stack gap="xs">
        <Verdict findings={findings} proposals={proposals} edit={edit} />
        {findings.length > 0 && (
          <div className="om-findings" role="region" aria-label={say.findings} tabIndex={0}>
            {findings.map(flaw => (
              <One
                key={`${flaw.pointer} ${flaw.rule} ${flaw.flaw} ${flaw.locale ?? ''}`}
                flaw={flaw}
                proposes={proposals.includes(flaw)}
                edit={edit}
              />
            ))}
          </div>
        )}
        <Unlooked lint={lint} look={look} />
        <details className="om-details">
          <summary>
            {say.absentTitle} ({number.format(absent.length)})
          </summary>
          <Text size="sm" className="om-soft" mt={4}>
            {say.absentSays}
          </Text>
          <ul>
            {absent.map(rule => (
              <li key={rule}>
                {rule}: {say.rules[rule]}
              </li>
            ))}
          </ul>
        </details>
        <Text size="xs" className="om-soft">
          {say.lexicon(lexicon)}
        </Text>
      </Stack>
    </Card>
  )
}

type Look = {
  /** What was seen of this very draft; undefined once somebody has written on. */
  readonly seen: Lint | undefined
  readonly isLooking: boolean
  readonly refused: unknown
  readonly now: () => void
}

/** The notice is fetched and the page drawn when somebody asks for it, and at publication: both take seconds. */
function useLook(form: FormId, written: Lint): Look {
  const look = useMutation({
    mutationFn: async () => ({ of: written, lint: await call('forms.look', { form_id: form }) }),
  })
  return {
    seen: look.data?.of === written ? look.data.lint : undefined,
    isLooking: look.isPending,
    refused: look.error,
    now: () => look.mutate(),
  }
}

function Unlooked({ lint: { unlooked }, look }: { readonly lint: Lint; readonly look: Look }) {
  const say = useWords(formWords)
  if (unlooked.length === 0) return null
  return (
    <Stack gap={4}>
      {unlooked.map(({ rule, why }) => (
        <Text size="sm" key={rule}>
          {say.rules[rule]} <span className="om-soft">{say.unlooked[why]}</span>{' '}
          <span className="om-soft om-num">{rule}</span>
        </Text>
      ))}
      <Problem of={look.refused} />
      <Group>
        <May right="forms.write">
          <Button size="compact-xs" variant="light" loading={look.isLooking} onClick={look.now}>
            {say.lookNow}
          </Button>
        </May>
      </Group>
    </Stack>
  )
}

type VerdictProps = {
  readonly findings: readonly Flaw[]
  readonly proposals: readonly Flaw[]
  readonly edit: Edit
}

function Verdict({ findings, proposals, edit }: VerdictProps) {
  const say = useWords(formWords)
  const errors = findings.filter(isError).length
  const warnings = findings.length - errors
  const takeAll = () =>
    edit(now => proposals.reduce((it, { pointer, proposal = '' }) => putAt(it, pointer, proposal), now))
  const Icon = errors > 0 ? IconAlertCircle : IconCircleCheck
  return (
    <Group gap={8} justify="space-between">
      <Group gap={8} role="status" wrap="nowrap">
        <Icon size={18} color={errors > 0 ? 'var(--bad)' : 'var(--good)'} aria-hidden />
        <Text size="sm" fw={600}>
          {errors > 0 ? say.errors(errors) : say.clear}
        </Text>
        {warnings > 0 && (
          <Text size="sm" className="om-warn">
            {say.warnings(warnings)}
          </Text>
        )}
      </Group>
      {proposals.length > 1 && (
        <May right="forms.write">
          <Button size="compact-xs" variant="light" onClick={takeAll}>
            {say.takeAll(proposals.length)}
          </Button>
        </May>
      )}
    </Group>
  )
}

/** One proposal for each place: two for the same would undo each other. */
function firstOfEach(findings: readonly Flaw[]): readonly Flaw[] {
  const proposed = findings.filter(({ proposal }) => proposal !== undefined)
  return [...Map.groupBy(proposed, ({ pointer }) => pointer).values()].flatMap(([first]) => (first ? [first] : []))
}

type OneProps = { readonly flaw: Flaw; readonly proposes: boolean; readonly edit: Edit }

function One({ flaw, proposes, edit }: OneProps) {
  const say = useWords(formWords)
  const { severity, says, demand, rule, locale, pointer, proposal } = flaw
  const Icon = ICONS[severity]
  return (
    <div className="om-finding">
      <Icon size={17} color={INKS[severity]} aria-label={say.severity[severity]} role="img" />
      <div>
        {locale && <span className="om-soft">{LANGUAGE_NAMES[locale]}: </span>}
        {says} <DemandMark id={demand} /> <span className="om-soft om-num">{rule}</span>
        {proposes && proposal !== undefined && (
          <Group gap={6} mt={4}>
            <May right="forms.write">
              <Proposal text={proposal} use={text => edit(now => putAt(now, pointer, text))} />
            </May>
          </Group>
        )}
      </div>
      {pointer !== '' && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => goTo(pointer)}>
          {say.go}
        </Button>
      )}
    </div>
  )
}
