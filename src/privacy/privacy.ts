/** The door of what people may ask for by law: what is held about them, an answer in time, and an end to it. */

export { type Access, accessFile, accessOf } from './access.ts'
export {
  closeRequest,
  countRequests,
  extendRequest,
  listRequests,
  noteAnswered,
  openRequest,
  readRequest,
  reopenRequest,
} from './requests.ts'
export { askForKey, eraseOwn, type NoKey, ownDataOf, takeOwnData } from './own.ts'
export { cancelWalk, chooseRule, listWalks, readWalk, rulesInForce, startWalk } from './retention.ts'
