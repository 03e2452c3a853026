/** The door: who is told what happened. Today that are partners, of contacts who ticked their box [AS-09]. */

export { feedPage, type FeedPage } from './feed.ts'
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
