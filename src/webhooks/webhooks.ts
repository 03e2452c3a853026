/** The door: who is told what happened. Partners, of contacts who ticked their box [AS-09]; and an account's own systems. */

export { feedPage, type FeedPage } from './feed.ts'
export {
  addHook,
  changeHook,
  forgetOldMessages,
  hookMessages,
  listHooks,
  readHook,
  readHookMessage,
  removeHook,
  renewSecret,
  replayOne,
  replaySince,
  testHook,
} from './hooks.ts'
export { startHooks, tellHooks } from './hook-running.ts'
export {
  addPartner,
  changePartner,
  type Counted,
  listPartners,
  messagesTo,
  partnerOfFeed,
  partnersOnForms,
  readPartner,
  removePartner,
  renewKeys,
  testPartner,
} from './partners.ts'
export { startPartners, tellPartners } from './running.ts'
