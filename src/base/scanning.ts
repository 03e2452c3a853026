/** What a scan asks of a browser, and what it saw: a site in each state of a visitor's choice. Nothing here is judged. */

import type { Reach } from './reach.ts'
import type { Recording } from './recording.ts'

/**
 * In what state a visitor meets the pages. Each is somebody new, but for `second`, who refused and comes back, and
 * `withdrawn`, who allowed everything and takes it back.
 */
export const SCAN_STATES = ['undecided', 'refused', 'second', 'p', 'f', 't', 'x', 'all', 'withdrawn', 'gpc'] as const
export type ScanState = (typeof SCAN_STATES)[number]
export const SCAN_LETTERS = ['p', 'f', 't', 'x'] as const
export type ScanLetter = (typeof SCAN_LETTERS)[number]

/** One control of a question about cookies, as somebody sees it. Lengths are CSS pixels, colours as the browser computes them. */
export type ControlSeen = {
  readonly text: string
  readonly width: number
  readonly height: number
  readonly color: string
  readonly background: string
  readonly border: string
  readonly font: string
  readonly fontPx: number
  readonly weight: string
  /** Of the words against what is painted behind them: 1 to 21. */
  readonly contrast: number
  /** Of the button against what is around it. */
  readonly prominence: number
  /** Of sampled points, the share at which it is what one meets; 0 when it is not drawn. */
  readonly seen: number
}

export type BoxOnBanner = {
  readonly label: string
  readonly checked: boolean
  /** It cannot be changed: what is always on is shown so. */
  readonly locked: boolean
  /** The class that its words mean, where they mean one. */
  readonly letter?: ScanLetter | 'n'
}

export type BannerSeen = {
  /** `ours`: known by its marks; `words`: by what its buttons say; `named`: by the selectors that were given. */
  readonly by: 'ours' | 'words' | 'named'
  readonly words: string
  readonly refuse?: ControlSeen
  readonly accept?: ControlSeen
  readonly choose?: ControlSeen
  readonly boxes: readonly BoxOnBanner[]
}

/** How a state came about. `act`: by what a visitor clicked; `cookie`: we wrote the choice ourselves; `none`: nothing was to do. */
export type Reached = 'act' | 'cookie' | 'none'

export type StateSeen = {
  readonly state: ScanState
  /** Undefined where there was no way to it, and `why` says so; then nothing was recorded. */
  readonly reached?: Reached
  readonly why?: string
  /** It was not looked at to its end: the time was over, or the browser broke down. */
  readonly broken?: true
  /** Clicks that it took, from the page as it opens. */
  readonly actions: number
  /** The question as it stood before anything was clicked; undefined where none was found. */
  readonly banner?: BannerSeen
  /** Behind the first layer, where one had to go there. */
  readonly inner?: BannerSeen
  /** Of pages after a choice: whether the question was asked again, and whether there was a way back to it. */
  readonly after?: { readonly asked: boolean; readonly wayBack: boolean }
  readonly views: readonly Recording[]
  /** Pages that could not be looked at. */
  readonly missed: readonly Missed[]
}
export type Missed = { readonly url: string; readonly why: string }

export type ScanAsking = {
  readonly url: string
  readonly reach?: Reach
  /** Hosts with their ports that may be reached besides: pages of our own that are on this machine. */
  readonly also?: readonly string[]
  readonly states: readonly ScanState[]
  /** Pages to look at; without them those that the sitemap and the links name, nearest first. */
  readonly pages?: readonly string[]
  readonly pagesMax?: number
  /** Selectors of buttons that no words tell. */
  readonly refuse?: string
  readonly accept?: string
  /** The site keeps choices as we do: where nothing can be clicked, the choice is written for this version of its registry. */
  readonly version?: number
  /** A page is at rest when it has asked for nothing for so long; the question is waited for twice as long. */
  readonly quietMs?: number
  /** For one page. */
  readonly viewMs?: number
  /** For all of it. */
  readonly timeoutMs?: number
  /** Told as it goes. */
  readonly told?: (sentence: string) => void
  readonly signal?: AbortSignal
}

export const SCAN_REFUSALS = [
  'no-browser',
  'busy', // another one is on its way: later
  'bad-address', // no web address, or one with a log-in in it
  'not-reached', // nobody answered, or it is somebody's own network
  'too-slow',
  'broken',
] as const
export type ScanRefusal = (typeof SCAN_REFUSALS)[number]

export type Scanned = {
  readonly asked: string
  /** Where one came to be: the origin of the site as it is. */
  readonly origin: string
  readonly pages: readonly string[]
  readonly states: readonly StateSeen[]
  /** More pages were named than looked at. */
  readonly pagesLeft: number
}
