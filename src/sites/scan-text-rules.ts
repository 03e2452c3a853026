/** A report for a terminal: what a person has to do first, then what the scan did. Nothing in it can move the cursor. */

import type { Report, SealedReport } from './scan-types.ts'
import { proposalSays, PROPOSAL_WORDS, REACHED_WORDS, STATE_WORDS, sumOf } from './scan-words-rules.ts'

/** Names come from the page: whatever is no letter to be read is taken out. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�')

export function textOf(report: SealedReport): readonly string[] {
  return [
    `${report.origin}  ${sumOf(report)}`,
    ...report.findings.flatMap(findingLines),
    '',
    ...report.states.map(stateLine),
    ...report.states.flatMap(({ state, missed }) =>
      missed.map(it => `  ${STATE_WORDS[state]}: ${it.url} was not seen. ${it.why}`),
    ),
    ...(report.pages_left > 0 ? [`${report.pages_left} more pages were named and not looked at (--max-pages).`] : []),
    ...(report.cut ? ['There was more than a report holds.'] : []),
    `sha256 ${report.hash}`,
  ].map(plain)
}

function findingLines({
  severity,
  demand,
  says,
  states,
  pages,
  evidence,
  proposal,
}: Report['findings'][number]): string[] {
  const { length } = pages
  return [
    '',
    `${severity === 'error' ? '✗' : '·'} ${says} [${demand}]`,
    `  ${states.map(it => STATE_WORDS[it]).join('; ')}${length > 0 ? `: ${pages[0]}${length > 1 ? ` and ${length - 1} more` : ''}` : ''}`,
    ...evidence.map(it => `  ${it}`),
    `  ${PROPOSAL_WORDS[proposal.is]}. ${proposalSays(proposal)}`,
  ]
}

function stateLine({ state, reached, why, actions, views }: Report['states'][number]): string {
  const how = reached === null ? 'not reached' : REACHED_WORDS[reached]
  const clicks = actions > 0 ? `, ${actions} ${actions === 1 ? 'action' : 'actions'}` : ''
  return `  ${STATE_WORDS[state].padEnd(46)} ${how}${clicks}, ${views} ${views === 1 ? 'look' : 'looks'}${why === null ? '' : `. ${why}`}`
}
