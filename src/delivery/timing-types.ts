/** The words of hours: when a sending may leave, by the clocks of those who read it. */

/** From one hour to another on these days, as clocks show them there: `09:00`, Monday is 1. */
export type Window = { readonly from: string; readonly to: string; readonly days: readonly number[] }

export type Timing = {
  readonly window?: Window | undefined
  /** Not before this hour at each recipient's place: `2026-12-01T09:00`. */
  readonly local?: string | undefined
  /** For whoever it is not known of where they are. */
  readonly zone: string
}
