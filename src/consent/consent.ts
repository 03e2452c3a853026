/** The door of permission: what messages are for, how people are asked, what they answered and where they stand. */

// How people are asked.
export {
  archivePurpose,
  createPurpose,
  listPurposes,
  nameOf,
  publishPurpose,
  readPurpose,
  restorePurpose,
  savePurpose,
  type PurposeSummary,
} from './purposes.ts'
export {
  closeForm,
  createForm,
  duplicateForm,
  lintForm,
  listForms,
  previewForm,
  readForm,
  reopenForm,
  saveForm,
  type FormSummary,
} from './forms.ts'
export { publishForm, republishForm } from './publishing.ts'
export { readFormVersion, shownVersion, versionsOf } from './versions.ts'
export { exportForm, importForm } from './transfer.ts'
export { factsOfDraft, gatherFacts } from './facts.ts'
export { findForm, formPage, formPageAgain, formStyle, tongueOf, type ShownForm } from './asking.ts'
export { styleOf } from './page-style.ts'
export { ADDRESS_FIELD } from './page.ts'

export { Tallies } from './tally.ts'
export { funnelOf, type Funnel } from './funnel.ts'

export { AFTER_PAGES, afterPage, type AfterPage, afterPages, type After } from './after.ts'

// What they answered.
export { submit } from './submission.ts'
export { enter, type Entered, type Entry, type EntryRefusal } from './entering.ts'
export {
  confirm,
  confirmationOf,
  confirmationSent,
  pendingMail,
  type Asked,
  type NotConfirmed,
  type PendingMail,
} from './confirmation.ts'
export {
  behindLink,
  type CodeText,
  codeToSend,
  handsetLink,
  handsetLinks,
  isBombed,
  noteCodeText,
  sixDigits,
} from './handset.ts'
export {
  codeAgain,
  codeSent,
  confirmByCode,
  confirmByKeyword,
  type HandsetDone,
  type HandsetPage,
  handsetPage,
  type KeywordFromHandset,
  type NotAnswered,
} from './handset-answering.ts'
export { leftBehind, noteMoved } from './moving.ts'
export { isOpenAt, isStopped, stopAll, type Stopping } from './stopping.ts'
export { expire, fallSilent, withdraw, type Withdrawal } from './withdrawal.ts'
export {
  type Mailbox,
  mayLift,
  suppress,
  suppressAll,
  suppressionOf,
  suppressionsOf,
  unsuppress,
  type ToSuppress,
  type Whose,
} from './suppressing.ts'
export { statesOf, statesOfAll } from './states.ts'
export { boxFor, shownForm, type Shown } from './shown.ts'
export { openForms, purposesInForce } from './published-store.ts'
export { frequencyFor } from './starters.ts'
export { project } from './projection.ts'
