/** Everything that the product can be asked to do, by name. The one list that the surfaces read. */

import * as accounts from '#accounts/api.ts'
import * as audience from '#audience/api.ts'
import * as consent from '#consent/api.ts'
import * as campaigns from '#campaigns/api.ts'
import * as content from '#content/api.ts'
import * as delivery from '#delivery/api.ts'
import * as ledger from '#ledger/api.ts'
import * as reports from '#reports/api.ts'
import * as sandbox from '#sandbox/api.ts'
import type { Operation, Visit } from '#store/operation.ts'

export const VISITS = {
  'installation.read': accounts.readInstallation,
  'session.log-in': accounts.logInUser,
  'session.log-out': accounts.logOutUser,
  'session.sign-up': accounts.signUpUser,
} as const satisfies Record<string, Visit>

export const OPERATIONS = {
  'account.read': accounts.readAccount,
  'account.update': accounts.updateAccount,
  'audit.list': ledger.listAudit,
  'audience.count': audience.count,
  'campaigns.cancel': campaigns.cancelOne,
  'campaigns.create': campaigns.create,
  'campaigns.duplicate': campaigns.duplicate,
  'campaigns.explain': campaigns.explainOne,
  'campaigns.list': campaigns.listAll,
  'campaigns.pause': campaigns.pauseOne,
  'campaigns.preflight': campaigns.checkOne,
  'campaigns.preview': campaigns.previewOne,
  'campaigns.progress': campaigns.progressOne,
  'campaigns.read': campaigns.read,
  'campaigns.recipients': campaigns.listRecipients,
  'campaigns.remove': campaigns.remove,
  'campaigns.report': reports.reportCampaign,
  'campaigns.resume': campaigns.resumeOne,
  'campaigns.save': campaigns.save,
  'campaigns.start': campaigns.startOne,
  'campaigns.test': campaigns.testOne,
  'contacts.change': audience.change,
  'contacts.consents': audience.consents,
  'contacts.evidence': audience.evidence,
  'contacts.list': audience.listAll,
  'contacts.proof': audience.proof,
  'contacts.read': audience.read,
  'contacts.suppress': audience.suppress,
  'contacts.timeline': audience.timeline,
  'contacts.unsuppress': audience.unsuppress,
  'contacts.withdraw': audience.withdraw,
  'content.lint': content.lintContent,
  'content.starters': content.listStarters,
  'domains.add': delivery.addSenderDomain,
  'domains.check': delivery.checkSenderDomain,
  'domains.list': delivery.listSenderDomains,
  'domains.retire': delivery.retireSenderDomain,
  'forms.close': consent.closeForm,
  'forms.create': consent.createForm,
  'forms.duplicate': consent.duplicateForm,
  'forms.lint': consent.lintForm,
  'forms.list': consent.listForms,
  'forms.preview': consent.previewForm,
  'forms.publish': consent.publishForm,
  'forms.read': consent.readForm,
  'forms.reopen': consent.reopenForm,
  'forms.save': consent.saveForm,
  'forms.version': consent.readFormVersion,
  'forms.version-page': consent.showFormVersion,
  'forms.versions': consent.listFormVersions,
  'keys.list': accounts.listKeys,
  'keys.make': accounts.makeApiKey,
  'keys.revoke': accounts.revokeApiKey,
  'log.consistency': ledger.readLogConsistency,
  'log.journal': ledger.readJournal,
  'log.proof': ledger.readLogProof,
  'log.status': ledger.readLogStatus,
  'overview.read': reports.readOverview,
  'policies.accept': accounts.acceptPolicy,
  'policies.read': accounts.readPolicies,
  'purposes.archive': consent.archivePurpose,
  'purposes.create': consent.createPurpose,
  'purposes.list': consent.listPurposes,
  'purposes.publish': consent.publishPurpose,
  'purposes.read': consent.readPurpose,
  'purposes.restore': consent.restorePurpose,
  'purposes.save': consent.savePurpose,
  'routes.activate': delivery.useRoute,
  'routes.create': delivery.makeRoute,
  'routes.list': delivery.listAllRoutes,
  'routes.remove': delivery.dropRoute,
  'routes.save': delivery.changeRoute,
  'routes.test': delivery.testRoute,
  'sandbox.clear': sandbox.clearSandboxMail,
  'sandbox.list': sandbox.listSandboxMail,
  'sandbox.read': sandbox.readSandboxMail,
  'users.invite': accounts.inviteUser,
  'users.list': accounts.listUsers,
  'users.remove': accounts.removeUser,
} as const satisfies Record<string, Operation>

export type Operations = typeof OPERATIONS & typeof VISITS
export type OperationName = keyof Operations
