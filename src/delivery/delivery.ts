/** The one way out: runs and how they are sent, the routes that mail takes, and the domains that it comes from. */

export { cancelRun, explain, outcomesOf, pauseRun, progressOf, resumeRun, startRun } from './runs.ts'
export { type Delivery, startDelivery, sweepOnce } from './sending.ts'
export { sendAct, type ActRefused } from './acts.ts'
export { pageOfActs as actMessages } from './service-store.ts'
export { addDomain, askForCheck, listDomains, retireDomain, senderFor } from './domains.ts'
export { type OwnChoice, choicesBy, setChoice } from './frequency-store.ts'
export { isOurToken, takeReports } from './returned.ts'
export { activateRoute, askForTest, createRoute, listRoutes, removeRoute, saveRoute } from './routes.ts'
export { sendService, sendToSelf, type Service } from './service.ts'
export { messagesTo, type SentMessage } from './run-store.ts'
export { shownTo } from './showing.ts'
export { wayOf } from './claim-store.ts'
