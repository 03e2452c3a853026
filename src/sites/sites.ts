/** The door of websites: what a site keeps in a browser, what its banner says, and what visitors choose. */

export { choose, flushChoices, receiptAgain } from './choosing.ts'
export { ownSite, siteOf } from './serving.ts'
