/** What keeps it from being sent, what could be better, and what nobody has looked at. */

import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertCircle, IconAlertTriangle, IconBulb, IconCircleCheck } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DemandMark } from '../../parts/demand.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { number, useWords } from '../../words.tsx'
import type { Change, Finding, Preflight, Writing } from './draft.ts'
import { composerWords } from './words.ts'

type Props = {
  readonly preflight: UseQueryResult<Preflight>
  readonly writing: Writing
  readonly change: Change
  readonly show: (finding: Finding) => void
}

const ICONS = { error: IconAlertCircle, warning: IconAlertTriangle, hint: IconBulb }
const INKS = { error: 'var(--bad)', warning: 'var(--warn)', hint: 'var(--ink-soft)' }
/** What is mended on another screen. */
const ELSEWHERE: Readonly<Partial<Record<Finding['place'], string>>> = {
  account: '/settings/account',
  route: '/settings/sending',
}
const BY_MEASURE = new Set(['account-suspended', 'service-restricted'])
export const severity = { at: 'composer/findings', en: { error: 'Error', warning: 'Warning', hint: 'Hint' } }

export function Findings({ preflight, writing, change, show }: Props) {
  const say = useWords(composerWords)
  return (
    <Card title={say.preflight}>
      <Load of={preflight} rows={2}>
        {({ findings, absent, html_bytes }) => (
          <Stack gap="xs">
            <Verdict findings={findings} />
            <div>
              {findings.map(finding => (
                <One
                  key={`${finding.place} ${finding.code} ${finding.offset ?? ''} ${finding.demand ?? ''} ${finding.says}`}
                  finding={finding}
                  writing={writing}
                  change={change}
                  show={show}
                />
              ))}
            </div>
            {html_bytes > 0 && (
              <Text size="xs" className="om-soft om-num">
                {say.size(number.format(Math.round(html_bytes / 100) / 10))}
              </Text>
            )}
            {absent.length > 0 && (
              <details className="om-details">
                <summary>
                  {say.absentTitle} ({number.format(absent.length)})
                </summary>
                <Text size="sm" className="om-soft" mt={4}>
                  {say.absentSays}
                </Text>
                <ul>
                  {absent.map(({ check, says, demand }) => (
                    <li key={check}>
                      {says} <DemandMark id={demand} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </Stack>
        )}
      </Load>
    </Card>
  )
}

function Verdict({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useWords(composerWords)
  const errors = findings.filter(finding => finding.severity === 'error').length
  const Icon = errors > 0 ? IconAlertCircle : IconCircleCheck
  return (
    <Group gap={8} role="status" wrap="nowrap">
      <Icon size={18} color={errors > 0 ? 'var(--bad)' : 'var(--good)'} aria-hidden />
      <Text size="sm" fw={600}>
        {errors > 0 ? say.errors(errors) : say.allClear}
      </Text>
    </Group>
  )
}

type OneProps = Omit<Props, 'preflight'> & { readonly finding: Finding }

function One({ finding, writing, change, show }: OneProps) {
  const say = useWords(composerWords)
  const level = useWords(severity)
  const Icon = ICONS[finding.severity]
  const fix = fixFor(finding, writing)
  const elsewhere = BY_MEASURE.has(finding.code) ? '/status' : ELSEWHERE[finding.place]
  const isShown = (finding.place !== 'html' && finding.place !== 'text') || (finding.length ?? 0) > 0
  return (
    <div className="om-finding">
      <Icon size={17} color={INKS[finding.severity]} aria-label={level[finding.severity]} role="img" />
      <span>
        <Said says={finding.says} /> <DemandMark id={finding.demand} />
      </span>
      <Group gap={4} wrap="nowrap">
        {fix && (
          <May right="campaigns.write">
            <Button size="compact-xs" variant="light" onClick={() => change(fix)}>
              {say.fix(finding.fix ?? '')}
            </Button>
          </May>
        )}
        {elsewhere !== undefined ? (
          <Button component={Link} to={elsewhere} size="compact-xs" variant="subtle" color="gray">
            {elsewhere === '/status' ? say.status : say.settings}
          </Button>
        ) : (
          isShown && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={say.showWhat(finding.says)}
              onClick={() => show({ ...finding })}
            >
              {say.show}
            </Button>
          )
        )}
      </Group>
    </div>
  )
}

/** The reasons of a text that was held or refused stand under their id. */
function Said({ says }: { readonly says: string }) {
  const [before = '', review, after] = says.split(/(rev_[0-9a-z]{25})/)
  if (review === undefined) return says
  return (
    <>
      {before}
      <Anchor component={Link} to={`/status/${review}`} inherit underline="always">
        {review}
      </Anchor>
      {after}
    </>
  )
}

/** The draft with the proposal put where the problem stands. */
function fixFor({ place, offset, length, fix }: Finding, writing: Writing): Partial<Writing> | undefined {
  if (fix === undefined || offset === undefined) return undefined
  const put = (text: string) => text.slice(0, offset) + fix + text.slice(offset + (length ?? 0))
  if (place === 'from') return { from: { ...writing.from, name: put(writing.from.name) } }
  if (place === 'html' || place === 'subject' || place === 'preheader') return { [place]: put(writing[place]) }
  return place === 'text' && writing.text !== null ? { text: put(writing.text) } : undefined
}
