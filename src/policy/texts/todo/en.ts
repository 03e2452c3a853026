import type { TodoText } from '../shape.ts'

export const en: TodoText = {
  complaints:
    'Find out who complains and whether they expected these messages, and write only to those who did; offer a way to have fewer.',
  'hard-bounces':
    'Find out where these addresses come from, take out all that came the same way, and send to nobody who has not confirmed their address.',
  blocks: 'Read in the campaign’s report what the servers said, and mend that before you send more.',
  'soft-bounces': 'Send more slowly, and first to people who have read you lately.',
  unsubscribes: 'Send what was announced on the form, no more often than it says, and to those alone who asked for it.',
  traps:
    'Find out where these addresses come from, and take out everything that came the same way: nobody ever gave them to you.',
  'refused-content':
    'Read why these texts were refused before you write the next one; if a refusal is a mistake, ask for a person to look at it.',
  'reviewed-content':
    'There is nothing to do: a person looks at these texts. If that is often wrong, say so in the case.',
  'missing-proofs': 'Bring the documents that show where these people agreed, or take these people out.',
  'broken-proofs':
    'Do not change anything. Tell us in the case how these consents came to be, and keep your own documents.',
  'changed-forms':
    'Paste the form’s lines onto the page as they are, without ticking, hiding or rewording anything, then ask for a look at the page.',
  'untrue-imports':
    'Bring no list of which you cannot prove each row, and attach what shows where these people agreed.',
  'lost-appeals': 'Read the reasons of these decisions, and mend what they name before you appeal again.',
}
