/** Messages to start from: each is complete, and says what to put in the place of its words. */

import { readFileSync } from 'node:fs'
import type { Draft } from './types.ts'

type Starter = Pick<Draft, 'subject' | 'preheader'> & {
  /** What it is called in the console. */
  readonly name: string
  /** When to take it, in one sentence. */
  readonly suits: string
}

export const STARTERS = {
  letter: {
    name: 'Letter',
    suits: 'Words from one person to another, with nothing around them.',
    subject: 'A word from {{ account.name }}',
    preheader: 'One thing we wanted you to know.',
  },
  newsletter: {
    name: 'Newsletter',
    suits: 'One long story and two short ones, every month.',
    subject: 'New this month at {{ account.name }}',
    preheader: 'One story to read now, and a date to keep.',
  },
  announcement: {
    name: 'Announcement',
    suits: 'One thing that happens once: an event, an opening, a launch.',
    subject: 'You are invited: say to what',
    preheader: 'When, where, and how to keep a place.',
  },
} as const satisfies Record<string, Starter>

export type StarterId = keyof typeof STARTERS
export const STARTER_IDS = Object.keys(STARTERS) as StarterId[] // The keys of the table itself.

/** The draft that a new campaign begins with; its sender is the account, by its name. */
export function starterDraft(id: StarterId): Draft {
  const { subject, preheader } = STARTERS[id]
  const html = readFileSync(new URL(`starters/${id}.html`, import.meta.url), 'utf8')
  return { subject, from: '{{ account.name }}', preheader, html, text: null }
}
