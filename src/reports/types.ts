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
