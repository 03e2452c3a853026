/** Words and addresses that only keep a place for an author's own: those of our starters, and those that everybody uses. */

import type { Found } from './problem.ts'
import type { Part } from './types.ts'

/** What our starters say where their author is to say something; greetings and labels may stay. */
export const STARTER_WORDS = [
  // Letter.
  'Write here as you would write to one person.',
  'Then tell the rest. Short paragraphs are easier to read on a telephone than long ones.',
  'say what it is and link to it',
  'Close with what happens next, or simply with thanks.',
  // Newsletter.
  'The one thing that is new this month',
  'In two sentences: what happened, and why it matters to the people who read this.',
  'Start with the best story',
  'Most readers will read this one and no other.',
  'Shorter than the first, and about something else.',
  'Where you can be met next, and when the doors open.',
  // Announcement.
  'You are invited: say to what',
  'Say what is happening, in eight words',
  'One paragraph is enough: what it is, who it is for, and what people take home from it.',
  'Thursday 12 March, 18:00',
  'The old bakery, 1 Main Street',
  'Free; tell us that you are coming',
] as const

/** However lines were broken when it was turned into another format. */
const patternOf = (words: string) =>
  words
    .split(' ')
    .map(word => word.replaceAll('.', '\\.'))
    .join('\\s+')

const WORDS = new RegExp(
  [
    ...STARTER_WORDS.map(patternOf),
    String.raw`\blorem\s+ipsum\b`,
    String.raw`\b(?:your|insert|add|put)\s+(?:headline|heading|title|subject|text|copy|content|link|name|image)\s+(?:goes\s+)?here\b`,
    String.raw`\[(?:insert|your|add)\s[^\][\n]{1,60}\](?![([])`, // Before a bracket it is a link in Markdown.
    String.raw`(?<=(?:^|<br\s*\/?>|\n)[^\S\n]*)your\s+name(?=\s*(?:<|\n|$))`, // Alone on its line.
  ].join('|'),
  'giu',
)
/** RFC 2606 §3: nobody's. */
const LINKS = /\bhttps?:\/\/(?:[\w-]+\.)*example\.(?:com|net|org)\b[^\s"'<>()\]]*/giu

export function placeholdersIn(part: Part, source: string): readonly Found[] {
  const found = (code: Found['code'] & `placeholder-${string}`, pattern: RegExp) =>
    [...source.matchAll(pattern)].map(({ 0: about, index: at }): Found => ({ code, at, end: at + about.length, about }))
  const words = found('placeholder-words', WORDS)
  return part === 'html' || part === 'text' ? [...words, ...found('placeholder-link', LINKS)] : words
}
