/** Every screen has an address; what is searched and filtered is part of it. Each is loaded when somebody goes there. */

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Absent } from './parts/absent.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: Absent })

/** The screen at a path: a module, and the name of the component in it. */
function at<Module extends Record<string, unknown>>(
  path: string,
  module: () => Promise<Module>,
  name: keyof Module & string,
) {
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(module, name) })
}

const routes = [
  at('/', () => import('./screens/overview.tsx'), 'Overview'),
  at('/audit', () => import('./screens/audit.tsx'), 'Audit'),
  at('/calls', () => import('./screens/calls/lists.tsx'), 'CallLists'),
  at('/calls/callers', () => import('./screens/calls/callers.tsx'), 'Callers'),
  at('/calls/callers/$caller', () => import('./screens/calls/caller.tsx'), 'OneCaller'),
  at('/calls/$list', () => import('./screens/calls/list.tsx'), 'OneCallList'),
  at('/campaigns', () => import('./screens/campaigns.tsx'), 'Campaigns'),
  at('/campaigns/$campaign', () => import('./screens/campaign.tsx'), 'OneCampaign'),
  at('/campaigns/$campaign/recipients', () => import('./screens/recipients.tsx'), 'Recipients'),
  at('/cases', () => import('./screens/cases.tsx'), 'Cases'),
  at('/cases/$case', () => import('./screens/cases.tsx'), 'OneCase'),
  at('/contacts', () => import('./screens/contacts.tsx'), 'Contacts'),
  at('/contacts/$contact', () => import('./screens/contact/contact.tsx'), 'OneContact'),
  at('/counter', () => import('./screens/counter/counter.tsx'), 'Counter'),
  at('/deliverability', () => import('./screens/deliverability/deliverability.tsx'), 'Deliverability'),
  at('/deliverability/recipients', () => import('./screens/deliverability/affected.tsx'), 'Affected'),
  at('/deliverability/$domain', () => import('./screens/deliverability/reported.tsx'), 'Reported'),
  at('/exports', () => import('./screens/exports.tsx'), 'Exports'),
  at('/forms', () => import('./screens/forms.tsx'), 'Forms'),
  at('/forms/$form', () => import('./screens/form/form.tsx'), 'OneForm'),
  at('/ledger', () => import('./screens/ledger/ledger.tsx'), 'Ledger'),
  at('/imports', () => import('./screens/imports.tsx'), 'Imports'),
  at('/imports/new', () => import('./screens/import/begin.tsx'), 'BeginImport'),
  at('/imports/$import', () => import('./screens/import/import.tsx'), 'OneImport'),
  at('/imports/$import/rows', () => import('./screens/import/rows.tsx'), 'ImportRows'),
  at('/handset', () => import('./screens/handset.tsx'), 'Handset'),
  at('/mailbox', () => import('./screens/mailbox.tsx'), 'Mailbox'),
  at('/mailbox/$mail', () => import('./screens/mailbox.tsx'), 'MailboxMail'),
  at('/partners', () => import('./screens/partners.tsx'), 'Partners'),
  at('/partners/$partner', () => import('./screens/partner.tsx'), 'OnePartner'),
  at('/purposes', () => import('./screens/purposes.tsx'), 'Purposes'),
  at('/purposes/$purpose', () => import('./screens/purpose/purpose.tsx'), 'OnePurpose'),
  at('/requests', () => import('./screens/privacy/requests.tsx'), 'Requests'),
  at('/requests/$request', () => import('./screens/privacy/request.tsx'), 'OneRequest'),
  at('/retention', () => import('./screens/privacy/retention.tsx'), 'Retention'),
  at('/returned', () => import('./screens/returned/returned.tsx'), 'Returned'),
  at('/suppressions', () => import('./screens/privacy/suppressions.tsx'), 'Suppressions'),
  at('/segments', () => import('./screens/segments.tsx'), 'Segments'),
  at('/segments/new', () => import('./screens/segment/segment.tsx'), 'NewSegment'),
  at('/segments/$segment', () => import('./screens/segment/segment.tsx'), 'OneSegment'),
  at('/templates', () => import('./screens/templates.tsx'), 'Templates'),
  at('/templates/$template', () => import('./screens/template/template.tsx'), 'OneTemplate'),
  at('/templates/messages/$message', () => import('./screens/template/message.tsx'), 'OneMessage'),
  at('/texts', () => import('./screens/texts/inbox.tsx'), 'Texts'),
  at('/texts/senders', () => import('./screens/texts/senders.tsx'), 'TextSenders'),
  at('/texts/$text', () => import('./screens/texts/inbox.tsx'), 'OneText'),
  at('/review', () => import('./screens/review/queue.tsx'), 'ReviewQueue'),
  at('/review/senders', () => import('./screens/review/senders.tsx'), 'WaitingSenders'),
  at('/review/rules', () => import('./screens/review/rules.tsx'), 'ReviewRules'),
  at('/review/$review', () => import('./screens/review/case.tsx'), 'ReviewCase'),
  at('/status', () => import('./screens/status/status.tsx'), 'PolicyStatus'),
  at('/status/$review', () => import('./screens/status/statement.tsx'), 'Statement'),
  at('/trust/accounts', () => import('./screens/trust/accounts.tsx'), 'RiskyAccounts'),
  at('/trust/operators', () => import('./screens/trust/operators.tsx'), 'Operators'),
  at('/trust/cases', () => import('./screens/trust/cases.tsx'), 'TrustCases'),
  at('/trust/cases/new', () => import('./screens/trust/new-case.tsx'), 'NewCase'),
  at('/trust/cases/$account/$case', () => import('./screens/trust/case.tsx'), 'TrustCase'),
  at('/websites', () => import('./screens/websites.tsx'), 'Websites'),
  at('/websites/$site', () => import('./screens/website/website.tsx'), 'OneWebsite'),
  at('/websites/$site/visits', () => import('./screens/website/visits.tsx'), 'SiteVisits'),
  at('/settings', () => import('./screens/settings.tsx'), 'Settings'),
  at('/settings/webhooks/$hook', () => import('./screens/webhooks/hook.tsx'), 'OneHook'),
  at('/settings/webhooks/$hook/$message', () => import('./screens/webhooks/message.tsx'), 'OneHookMessage'),
  at('/settings/$tab', () => import('./screens/settings.tsx'), 'Settings'),
]

export const router = createRouter({ routeTree: root.addChildren(routes), basepath: '/app', defaultPreload: 'intent' })
