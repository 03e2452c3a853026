/**
 * Mail that comes back and is neither a report nor a complaint: what asks to hear no more, and what asks first whether a person wrote.
 * The first row that holds decides; `subject` and `text` are matched in whatever case. What is no row here and answers by itself is `vacation`.
 */

import type { Reason } from './types.ts'

export type AnswerRule = {
  readonly id: string
  readonly reason: Extract<Reason, 'unsubscribe' | 'challenge'>
  /** At least one of them is there, and one that is there decides. */
  readonly subject?: RegExp
  /** In the subject or in the words. */
  readonly text?: RegExp
  readonly source: string
}

export const ANSWERS: readonly AnswerRule[] = [
  {
    id: 'answer/unsubscribe-subject',
    reason: 'unsubscribe',
    subject:
      /^\W*(?:unsubscribe|remove|opt-?out|abmelden|désinscri\w*|désabonn\w*|baja|cancella\w*|disiscri\w*|cancelar|descadastr\w*)\b/i,
    source: 'RFC 2369 §3.2: what a mail program sends to a List-Unsubscribe that is a mailto',
  },
  {
    id: 'answer/unsubscribe-apple',
    reason: 'unsubscribe',
    text: /^\s*apple mail sent this email to unsubscribe/i,
    source: 'Apple Mail, “Unsubscribe” above a letter of a list: the words that it sends',
  },
  {
    id: 'answer/challenge-tmda',
    reason: 'challenge',
    text: /\btmda\b|is being held because (?:the|your) address\b.{0,120}\bhas not been verified/is,
    source: 'TMDA, templates/confirm_request.txt',
  },
  {
    id: 'answer/challenge-boxtrapper',
    reason: 'challenge',
    text: /\bverify#|\bboxtrapper\b|requires that you verify that you are a real/i,
    source: 'cPanel BoxTrapper, the form “verify”: its subject holds “verify#” and a key',
  },
  {
    id: 'answer/challenge-spamarrest',
    reason: 'challenge',
    text: /\bspam ?arrest\b/i,
    source: 'Spam Arrest, the request for verification to senders whom its user does not know',
  },
  {
    id: 'answer/challenge',
    reason: 'challenge',
    text: /requires? (?:that you )?verif|(?:verify|prove|confirm|sure) (?:to \w+ )?(?:that )?you(?: are|'re|’re) (?:an? )?(?:real|human|person|living|not an? (?:robot|spam))|human verification|challenge[-/ ]response (?:filter|system)/i,
    source: 'RFC 3834 §1.2: a challenge is an answer of a machine; the words in which they ask, in English',
  },
  {
    id: 'answer/challenge-tongues',
    reason: 'challenge',
    text: /bestätigen sie,? dass sie (?:ein mensch|kein(?:e)? (?:roboter|maschine))|(?:confirme[rz]|prouve[rz]) que vous (?:êtes (?:bien )?(?:un (?:être )?)?humain|n['’]êtes pas un robot)|(?:confirme|demuestre) que (?:usted )?(?:es (?:un )?(?:ser )?human|no es un robot)|(?:conferm[ai]|dimostr[ai])\S* (?:di essere|che sei|che è) (?:un(?:a)? )?(?:essere )?(?:uman|persona)|(?:confirme|comprove) que (?:você )?(?:é (?:um )?(?:ser )?humano|não é um robô)/i,
    source: 'The same in German, French, Spanish, Italian and Portuguese',
  },
]

/** What it asks for, if it asks for any of it. */
export const answerIn = (subject: string, body: string): AnswerRule | undefined =>
  ANSWERS.find(
    it => it.subject?.test(subject) || it.text?.test(it.reason === 'challenge' ? `${subject}\n${body}` : body),
  )
