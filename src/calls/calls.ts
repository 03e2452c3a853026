/** The door of calls: who calls, the lists that they take out, and what they are told when a consent ends [AS-08]. */

export {
  addCaller,
  listCallers,
  messagesTo,
  readCaller,
  removeCaller,
  renewSecret,
  saveCaller,
  testCaller,
} from './callers.ts'
export { changesFile, exportList } from './leaving.ts'
export { eventsOf, forgetEvents, oldEvents } from './leaving-store.ts'
export { closeList, createList, pageOfLists, readList, removeList, reopenList, rowsOf, washList } from './lists.ts'
export { startCallers, tellCallers } from './telling.ts'
