/** The words of messages: drafts in, messages out, and what is wrong with a draft on the way. */

import { no, yes, type Result } from '#base/result.ts'
import { assemble, check, sourceOfText } from './compile.ts'
import { showTo } from './rules.ts'
import type { Ready } from './translate.ts'
import type { Compiled, FillRefusal, Frame, Problem, Reader, Shown } from './types.ts'

/** The message that the draft comes to, or the errors that keep it from being one [PC-08]. The same draft is the same bytes. */
export function compileContent(draft: Ready, frame: Frame): Result<Compiled, readonly Problem[]> {
  const checked = check(draft, frame)
  const errors = checked.problems.filter(({ severity }) => severity === 'error')
  const { page } = checked
  return page && errors.length === 0 ? yes(assemble({ ...checked, page }, draft)) : no(errors)
}

export type Lint = {
  readonly problems: readonly Problem[]
  readonly htmlBytes: number
  /** The text part that would be made of the HTML, with its merge tags: to read, or to go on writing from. */
  readonly textSource: () => string
}

/** Everything to say about a draft, as its author types. `attributes` are the names that contacts have, if known. */
export function problemsOf(draft: Ready, frame: Frame, attributes?: readonly string[]): Lint {
  const checked = check(draft, frame, attributes)
  return {
    problems: checked.problems,
    htmlBytes: checked.page?.htmlBytes ?? 0,
    textSource: () => sourceOfText(checked),
  }
}

/** The message as this reader would get it: made by the programs that make what is sent. */
export function renderFor(compiled: Compiled, reader: Reader): Result<Shown, FillRefusal> {
  return showTo(compiled, reader)
}

export { type CodeAsked, codeText, ownCodeText } from './code-text.ts'
export { confirmationMail, type Confirmation, type ConfirmationMail, letterOf } from './confirmation.ts'
export { ownDataMail } from './own-data.ts'
export { type CheckedText, compileText } from './text.ts'
export { PICTURES_AT, pictureOf, withPictures } from './pictures.ts'
export { translated } from './translate.ts'
export { STARTER_IDS, starterDraft, type StarterId } from './starters.ts'
