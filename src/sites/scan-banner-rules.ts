/** The question itself: whether refusing is as easy, as large and as plain as allowing, whether anything was on before, and whether there is a way back [CK-16]. */

import type { BannerSeen, ControlSeen, ScanState, StateSeen } from '#base/scanning.ts'
import { needsOf, type Registry } from '#wire/cookie/registry.ts'
import type { Flaw, Proposal, Sighting } from './scan-types.ts'

/** Five in a hundred: less nobody sees. */
const TOLERANCE = 1.05
/** Of the points of a control, those that must be met; the rest may be rounded corners. */
const SEEN_MIN = 0.75

type Asked = {
  readonly states: readonly StateSeen[]
  readonly registry: Registry
  readonly self: string
  readonly page: string
  /** Something of the registry waits for an answer. */
  readonly hasChoice: boolean
}
type Row = {
  readonly flaw: Flaw
  readonly does: Proposal & { readonly is: 'change' | 'remove' }
  /** What was seen, once for each thing that is wrong. */
  readonly broken: (asked: Asked) => readonly Told[]
}
type Told = { readonly says: string; readonly shows: string; readonly state: ScanState; readonly name?: string }

const change = (says: string) => ({ is: 'change', says }) as const

const stateOf = ({ states }: Asked, state: ScanState): StateSeen | undefined => states.find(it => it.state === state)
const byAct = (asked: Asked, state: ScanState): StateSeen | undefined => {
  const found = stateOf(asked, state)
  return found?.reached === 'act' ? found : undefined
}

/** As it first stood: the one that was seen before anybody clicked. */
function firstLayer({ states }: Asked): { readonly banner: BannerSeen; readonly state: ScanState } | undefined {
  const found = states.find(it => it.banner !== undefined)
  return found?.banner && { banner: found.banner, state: found.state }
}
const isSeen = (it: ControlSeen | undefined): it is ControlSeen => it !== undefined && it.seen > 0
const inPercent = (share: number) => `${Math.round(share * 100)} %`

/** Refusing and allowing, where both are on the first layer and can be seen. */
const bothOf = (asked: Asked) => {
  const first = firstLayer(asked)
  const { refuse, accept } = first?.banner ?? {}
  return first && isSeen(refuse) && isSeen(accept) ? { refuse, accept, state: first.state } : undefined
}
const ratio = (a: number, b: number) => Math.max(a, b) / Math.max(Math.min(a, b), 0.01)
const size = ({ width, height }: ControlSeen) => `${Math.round(width)} × ${Math.round(height)} px`

/** In which of these the two differ, and how that is said. */
const LOOKS: readonly (readonly [
  says: string,
  differ: (a: ControlSeen, b: ControlSeen) => boolean,
  show: (it: ControlSeen) => string,
])[] = [
  ['colour of the words', (a, b) => a.color !== b.color, it => it.color],
  ['colour of the button', (a, b) => a.background !== b.background, it => it.background],
  ['border', (a, b) => a.border !== b.border, it => it.border],
  ['font', (a, b) => a.font !== b.font, it => it.font],
  ['size of the letters', (a, b) => Math.abs(a.fontPx - b.fontPx) >= 0.5, it => `${it.fontPx} px`],
  ['weight of the letters', (a, b) => a.weight !== b.weight, it => it.weight],
  ['contrast', (a, b) => ratio(a.contrast, b.contrast) > TOLERANCE, it => it.contrast.toFixed(1)],
  ['how far it stands out', (a, b) => ratio(a.prominence, b.prominence) > TOLERANCE, it => it.prominence.toFixed(1)],
]

const LETTERS = [
  ['p', 'performance'],
  ['f', 'functional'],
  ['t', 'targeting'],
  ['x', 'third-party'],
] as const

const ROWS: readonly Row[] = [
  {
    flaw: 'no-choice',
    does: change('Show the question on this page, or a way to it that a visitor finds.'),
    broken: asked =>
      asked.hasChoice &&
      firstLayer(asked) === undefined &&
      asked.states.some(it => it.state !== 'undecided') &&
      !asked.states.some(it => it.reached === 'act')
        ? [
            {
              state: 'undecided',
              says: 'The registry names things that need an answer, and a visitor cannot give one.',
              shows: asked.states.find(it => it.why)?.why ?? 'No question was found.',
            },
          ]
        : [],
  },
  {
    flaw: 'hidden',
    does: change('Show it where visitors are, uncovered and in full.'),
    broken: asked => {
      const first = firstLayer(asked)
      if (!first || first.banner.by === 'named') return []
      const { refuse, accept } = first.banner
      return (refuse || accept) && !isSeen(refuse) && !isSeen(accept) && asked.hasChoice
        ? [
            {
              state: first.state,
              says: 'There is a question about cookies on the page, and nobody sees it.',
              shows: 'None of its buttons is drawn, or all are covered.',
            },
          ]
        : []
    },
  },
  {
    flaw: 'no-refusal',
    does: change('Put a button that refuses beside the one that allows.'),
    broken: asked => {
      const first = firstLayer(asked)
      const [refused, all] = [stateOf(asked, 'refused'), byAct(asked, 'all')]
      if (!first || !isSeen(first.banner.accept) || first.banner.refuse !== undefined) return []
      const why = refused && all && refused.reached !== 'act' ? ` ${refused.why ?? ''}` : ''
      return [
        {
          state: first.state,
          says: `The first layer allows (“${first.banner.accept.text}”) and does not refuse.`,
          shows: `It says: “${first.banner.words.slice(0, 200)}”.${why}`,
        },
      ]
    },
  },
  {
    flaw: 'covered',
    does: change('Take away what lies over it.'),
    broken: asked => {
      const first = firstLayer(asked)
      const { refuse, accept } = first?.banner ?? {}
      if (!first || !refuse || refuse.seen >= SEEN_MIN || (!isSeen(refuse) && !isSeen(accept))) return []
      return [
        {
          state: first.state,
          says: `The button that refuses (“${refuse.text}”) is drawn, and cannot be hit everywhere.`,
          shows: `${inPercent(refuse.seen)} of it is met; of the one that allows ${inPercent(accept?.seen ?? 0)}.`,
        },
      ]
    },
  },
  {
    flaw: 'more-actions',
    does: change('Let both be one click on the same layer.'),
    broken: asked => {
      const [refused, all] = [byAct(asked, 'refused'), byAct(asked, 'all')]
      return refused && all && refused.actions > all.actions
        ? [
            {
              state: 'refused',
              says: `Refusing takes ${refused.actions} actions and allowing ${all.actions}.`,
              shows: 'Counted from the page as it opens.',
            },
          ]
        : []
    },
  },
  {
    flaw: 'unequal-size',
    does: change('Make both the same size.'),
    broken: asked => {
      const both = bothOf(asked)
      if (!both || ratio(both.refuse.width * both.refuse.height, both.accept.width * both.accept.height) <= TOLERANCE)
        return []
      return [
        {
          state: both.state,
          says: 'The buttons that refuse and that allow differ in size by more than 5 %.',
          shows: `“${both.refuse.text}” ${size(both.refuse)}, “${both.accept.text}” ${size(both.accept)}.`,
        },
      ]
    },
  },
  {
    flaw: 'unequal-look',
    does: change('Give both the same colours, the same border and the same letters.'),
    broken: asked => {
      const both = bothOf(asked)
      const { refuse, accept, state } = both ?? {}
      if (!refuse || !accept || !state) return []
      return LOOKS.filter(([, differ]) => differ(refuse, accept)).map(([says, , show]) => ({
        state,
        says: 'The buttons that refuse and that allow do not look alike.',
        shows: `${says}: “${refuse.text}” ${show(refuse)}, “${accept.text}” ${show(accept)}.`,
      }))
    },
  },
  {
    flaw: 'pre-ticked',
    does: change('Let every class be off until somebody switches it on.'),
    broken: ({ states }) =>
      states
        .filter(({ state }) => state !== 'withdrawn' && state !== 'second')
        .flatMap(({ state, banner, inner }) =>
          [...(banner?.boxes ?? []), ...(inner?.boxes ?? [])]
            .filter(({ checked, letter, locked }) => checked && letter !== 'n' && !(locked && letter === undefined))
            .map(({ label, locked }) => ({
              state,
              name: label.slice(0, 80),
              says: `“${label}” is on before the visitor chose.`,
              shows: locked ? 'It cannot be switched off.' : 'It could be switched off.',
            })),
        ),
  },
  {
    flaw: 'no-class',
    does: change('Offer a switch for each class, and a button that saves them.'),
    broken: asked => {
      if (!asked.states.some(it => it.banner)) return []
      const wanted = new Set(asked.registry.entries.map(it => needsOf(it, asked.self).join('')))
      return LETTERS.filter(([letter]) => wanted.has(letter)).flatMap(([letter, name]) => {
        const state = stateOf(asked, letter)
        return state && state.reached !== 'act'
          ? [{ state: letter, name, says: `The class “${name}” cannot be allowed alone.`, shows: state.why ?? '' }]
          : []
      })
    },
  },
  {
    flaw: 'asked-again',
    does: change('Keep a refusal as long as a consent: 26 weeks.'),
    broken: ({ states }) =>
      states
        .filter(it => (it.state === 'second' || it.state === 'refused') && it.reached === 'act' && it.after?.asked)
        .map(({ state }) => ({
          state,
          says: 'Whoever refused is asked again on the next page.',
          shows: 'The question stood there once more.',
        })),
  },
  {
    flaw: 'no-way-back',
    does: change('Put a way to the choice on every page.'),
    broken: ({ states }) =>
      states
        .filter(
          it =>
            (it.state === 'all' || it.state === 'refused') &&
            it.reached === 'act' &&
            it.after &&
            !it.after.wayBack &&
            !it.after.asked,
        )
        .map(({ state }) => ({
          state,
          says: 'Who has chosen finds no way back to the choice.',
          shows: 'No control was found that says so.',
        })),
  },
]

/** All that is wrong with how one is asked. */
export function askingFlaws(
  states: readonly StateSeen[],
  registry: Registry,
  self: string,
  page: string,
): readonly Sighting[] {
  const hasChoice = registry.entries.some(it => needsOf(it, self).length > 0)
  const asked: Asked = { states, registry, self, page, hasChoice }
  return ROWS.flatMap(({ flaw, does, broken }) =>
    broken(asked).map(({ says, shows, state, name }) => ({
      flaw,
      demand: 'CK-16' as const,
      severity: 'error' as const,
      what: { kind: 'banner' as const, name: name ?? 'question' },
      says,
      shows,
      state,
      page,
      proposal: does,
    })),
  )
}
