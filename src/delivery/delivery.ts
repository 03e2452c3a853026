/** The one way out: runs and how they are sent, the routes that mail takes, and the domains that it comes from. */

export {
  cancelRun,
  expiresAfterMs,
  explain,
  moveRun,
  outcomesOf,
  pauseRun,
  progressOf,
  resumeRun,
  startRun,
} from './runs.ts'
export { type Delivery, startDelivery, sweepOnce } from './sending.ts'
export { Untold, untoldFiles, untoldPath } from './untold.ts'
export { resolveAll, resolveHeld, type Became, type HeldEvidence } from './held.ts'
export { heldIn } from './held-store.ts'
export { boundRun } from './rationing.ts'
export { decideExperiment, experimentOf, type ExperimentProgress, type NotDecided } from './experiments.ts'
export { crowdsOf, paceOf, type TooOften, tooOftenAmong, type Bound } from './estimate-store.ts'
export { beginWarmUp, endWarmUp, listWarmUps, type WarmUp } from './warm-ups.ts'
export { sendAct, type ActRefused } from './acts.ts'
export { actEvents, type ActAsked, actMessages } from './act-lines.ts'
export {
  addDomain,
  askForCheck,
  endKey,
  listDomains,
  ownSender,
  retireDomain,
  rotateKey,
  senderFor,
} from './domains.ts'
export { proofOfSender, type SenderProof } from './proven.ts'
export { ownerOf } from './domain-store.ts'
export { accountReportedTo } from './domain-around.ts'
export { affectedBy, countComplaint, sumsByProvider, type ProviderSum } from './provider-store.ts'
export { PROVIDER_NAMES, type ProviderName } from './provider-domains.ts'
export { setChoice } from './frequency-store.ts'
export { SOFT_REASONS, withoutAddresses } from './replies.ts'
export { isOurToken, type Origin, originNamed, originOf } from './returned.ts'
export { activateRoute, arrangeRoutes, askForTest, createRoute, listRoutes, removeRoute, saveRoute } from './routes.ts'
export { sendService, sendToSelf, type Service } from './service.ts'
export { messagesTo, type SentMessage } from './run-store.ts'
export { agreesToMeasuring } from './measured-store.ts'
export { shownTo } from './showing.ts'
export { factsForCalls } from './fact-store.ts'
export { cappedUntil } from './sms/caps.ts'
export { wayOf } from './claim-store.ts'
export { isLiveText, textExits } from './sms/exits.ts'
export { createTextRoute, listTextRoutes } from './sms/routes.ts'
export { answerAsHandset } from './sms/sandbox.ts'
export { startTexts } from './sms/switchboard-texts.ts'
export { queueText } from './sms/queue.ts'
export { testTo } from './sms/own.ts'
export { inboundText, takeInbound, takeReceipts, textReceipts } from './sms/told.ts'
export {
  createTextSender,
  decideTextSender,
  hearTextSender,
  listTextSenders,
  mayUseFrom,
  removeTextSender,
  restoreTextSender,
  saveTextSender,
  senderOfNumber,
  textSenderFor,
  waitingTextSenders,
} from './sms/from.ts'
export { stopAtOnce, type TextStop } from './sms/stop.ts'
export { type CallAnswer, hearCall } from './sms/line-called.ts'
