/** The door of what people may ask for by law: what is held about them, an answer in time, and an end to it. */

export { askForKey, eraseOwn, type NoKey, ownDataOf, takeOwnData } from './own.ts'
