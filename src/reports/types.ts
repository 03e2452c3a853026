/** What it takes until a first campaign has reached somebody, in the order in which it is done. */
export const STEPS = [
  'identity', // who stands behind the messages
  'policies', // accepted in the version in force
  'purpose', // published
  'form', // published
  'contact', // one person has confirmed
  'campaign', // one was sent
  'relay', // mail leaves to real recipients; until then the sandbox mailbox has it
] as const
export type Step = (typeof STEPS)[number]

/** Sums of what was measured, of a link or of all. */
export type Sum = {
  readonly kind: 'measured' | 'opened' | 'clicked' | 'clicked-any'
  readonly link: number
  /** How many people did. */
  readonly persons: number
  /** How often they did. */
  readonly people: number
  readonly machines: number
  /** Letters that nothing but machines came for. */
  readonly machineOnly: number
}
