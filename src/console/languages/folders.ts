/** The tables of words that each folder of screens has, and what a table of another language has to say. */

export type Folders = {
  readonly calls: {
    readonly 'calls/words': typeof import('../screens/calls/words.ts').callWords.en
  }
  readonly case: {
    readonly 'case/appeals': typeof import('../screens/case/appeals.tsx').words.en
    readonly 'case/page': typeof import('../screens/case/page.tsx').words.en
    readonly 'case/rest': typeof import('../screens/case/rest.tsx').words.en
    readonly 'case/told': typeof import('../screens/case/told.tsx').words.en
    readonly 'case/words': typeof import('../screens/case/words.ts').caseWords.en
  }
  readonly composer: {
    readonly 'composer/findings': typeof import('../screens/composer/findings.tsx').severity.en
    readonly 'composer/sending-words': typeof import('../screens/composer/sending-words.ts').sendingWords.en
    readonly 'composer/text-words': typeof import('../screens/composer/text-words.ts').textWords.en
    readonly 'composer/words/composerWords': typeof import('../screens/composer/words.ts').composerWords.en
  }
  readonly contact: {
    readonly 'contact/moving': typeof import('../screens/contact/moving.tsx').words.en
    readonly 'contact/proof': typeof import('../screens/contact/proof.tsx').words.en
    readonly 'contact/rights': typeof import('../screens/contact/rights.tsx').words.en
    readonly 'contact/words': typeof import('../screens/contact/words.ts').contactWords.en
  }
  readonly counter: {
    readonly 'counter/words': typeof import('../screens/counter/words.ts').counterWords.en
  }
  readonly deliverability: {
    readonly 'deliverability/affected': typeof import('../screens/deliverability/affected.tsx').words.en
    readonly 'deliverability/deliverability': typeof import('../screens/deliverability/deliverability.tsx').words.en
    readonly 'deliverability/encrypted': typeof import('../screens/deliverability/encrypted.tsx').words.en
    readonly 'deliverability/no-reports': typeof import('../screens/deliverability/no-reports.tsx').words.en
    readonly 'deliverability/reported': typeof import('../screens/deliverability/reported.tsx').words.en
  }
  readonly form: {
    readonly 'form/difference': typeof import('../screens/form/difference.tsx').words.en
    readonly 'form/embed-words': typeof import('../screens/form/embed-words.ts').embedWords.en
    readonly 'form/numbers': typeof import('../screens/form/numbers.tsx').words.en
    readonly 'form/words': typeof import('../screens/form/words.ts').formWords.en
  }
  readonly import: {
    readonly 'import/attest': typeof import('../screens/import/attest.tsx').words.en
    readonly 'import/begin': typeof import('../screens/import/begin.tsx').words.en
    readonly 'import/factor-first': typeof import('../screens/import/factor-first.tsx').words.en
    readonly 'import/import': typeof import('../screens/import/import.tsx').words.en
    readonly 'import/mapping-words': typeof import('../screens/import/mapping-words.ts').mappingWords.en
    readonly 'import/rows': typeof import('../screens/import/rows.tsx').words.en
    readonly 'import/sample': typeof import('../screens/import/sample.tsx').words.en
    readonly 'import/trial': typeof import('../screens/import/trial.tsx').words.en
    readonly 'import/waves': typeof import('../screens/import/waves.tsx').words.en
    readonly 'import/words': typeof import('../screens/import/words.ts').importWords.en
  }
  readonly ledger: {
    readonly 'ledger/checks': typeof import('../screens/ledger/checks.tsx').words.en
    readonly 'ledger/find': typeof import('../screens/ledger/find.tsx').words.en
    readonly 'ledger/keys': typeof import('../screens/ledger/keys.tsx').words.en
    readonly 'ledger/ledger': typeof import('../screens/ledger/ledger.tsx').words.en
    readonly 'ledger/state': typeof import('../screens/ledger/state.tsx').words.en
    readonly 'ledger/witnesses': typeof import('../screens/ledger/witnesses.tsx').words.en
  }
  readonly parts: {
    readonly 'parts/absent': typeof import('../parts/absent.tsx').words.en
    readonly 'parts/asked': typeof import('../parts/asked.tsx').words.en
    readonly 'parts/autosave': typeof import('../parts/autosave.tsx').words.en
    readonly 'parts/code-field': typeof import('../parts/code-field.tsx').words.en
    readonly 'parts/flaws': typeof import('../parts/flaws.tsx').words.en
    readonly 'parts/held-bar': typeof import('../parts/held-bar.tsx').words.en
    readonly 'parts/may': typeof import('../parts/may.tsx').words.en
    readonly 'parts/more': typeof import('../parts/more.tsx').words.en
    readonly 'parts/names': typeof import('../parts/names.tsx').words.en
    readonly 'parts/own-handset': typeof import('../parts/own-handset.tsx').words.en
    readonly 'parts/page': typeof import('../parts/page.tsx').words.en
    readonly 'parts/palette': typeof import('../parts/palette.tsx').words.en
    readonly 'parts/pick-contact': typeof import('../parts/pick-contact.tsx').words.en
    readonly 'parts/plot': typeof import('../parts/plot.tsx').words.en
    readonly 'parts/proof-choice': typeof import('../parts/proof-choice.tsx').words.en
    readonly 'parts/publish': typeof import('../parts/publish.tsx').words.en
    readonly 'parts/published': typeof import('../parts/published.tsx').words.en
    readonly 'parts/secret': typeof import('../parts/secret.tsx').words.en
    readonly 'parts/how-far': typeof import('../parts/how-far.tsx').words.en
    readonly 'parts/standing': typeof import('../parts/standing.tsx').words.en
    readonly 'parts/status': typeof import('../parts/status.tsx').words.en
    readonly 'parts/test-to': typeof import('../parts/test-to.tsx').words.en
    readonly 'parts/told': typeof import('../parts/told.tsx').words.en
    readonly 'parts/when': typeof import('../parts/when.tsx').words.en
  }
  readonly privacy: {
    readonly 'privacy/request-words': typeof import('../screens/privacy/request-words.ts').requestWords.en
    readonly 'privacy/retention-words': typeof import('../screens/privacy/retention-words.ts').retentionWords.en
    readonly 'privacy/suppression-words': typeof import('../screens/privacy/suppression-words.ts').suppressionWords.en
  }
  readonly purpose: {
    readonly 'purpose/words': typeof import('../screens/purpose/words.ts').purposeWords.en
  }
  readonly returned: {
    readonly 'returned/returned-words': typeof import('../screens/returned/returned-words.ts').returnedWords.en
  }
  readonly review: {
    readonly 'review/case': typeof import('../screens/review/case.tsx').words.en
    readonly 'review/decide': typeof import('../screens/review/decide.tsx').words.en
    readonly 'review/documents': typeof import('../screens/review/documents.tsx').words.en
    readonly 'review/found': typeof import('../screens/review/found.tsx').words.en
    readonly 'review/queue': typeof import('../screens/review/queue.tsx').words.en
    readonly 'review/rules': typeof import('../screens/review/rules.tsx').words.en
    readonly 'review/senders': typeof import('../screens/review/senders.tsx').words.en
    readonly 'review/words': typeof import('../screens/review/words.ts').reviewWords.en
  }
  readonly said: {
    readonly 'said/server': typeof import('../heard.ts').words.en
  }
  readonly screens: {
    readonly 'screens/audit': typeof import('../screens/audit.tsx').words.en
    readonly 'screens/campaigns': typeof import('../screens/campaigns.tsx').words.en
    readonly 'screens/cases': typeof import('../screens/cases.tsx').words.en
    readonly 'screens/contacts': typeof import('../screens/contacts.tsx').words.en
    readonly 'screens/exports': typeof import('../screens/exports.tsx').words.en
    readonly 'screens/handset': typeof import('../screens/handset.tsx').words.en
    readonly 'screens/log-in': typeof import('../screens/log-in.tsx').words.en
    readonly 'screens/mailbox': typeof import('../screens/mailbox.tsx').words.en
    readonly 'screens/overview': typeof import('../screens/overview.tsx').words.en
    readonly 'screens/overview/steps': typeof import('../screens/overview.tsx').stepWords.en
    readonly 'screens/partner': typeof import('../screens/partner.tsx').words.en
    readonly 'screens/partner-keys': typeof import('../screens/partner-keys.tsx').words.en
    readonly 'screens/partners': typeof import('../screens/partners.tsx').words.en
    readonly 'screens/recipients': typeof import('../screens/recipients.tsx').words.en
    readonly 'screens/templates': typeof import('../screens/templates.tsx').words.en
    readonly 'screens/websites': typeof import('../screens/websites.tsx').words.en
  }
  readonly segment: {
    readonly 'segment/words': typeof import('../screens/segment/words.ts').segmentWords.en
  }
  readonly sent: {
    readonly 'sent/first-part': typeof import('../screens/sent/first-part.tsx').words.en
    readonly 'sent/texts': typeof import('../screens/sent/texts.tsx').words.en
    readonly 'sent/words': typeof import('../screens/sent/words.ts').sentWords.en
  }
  readonly settings: {
    readonly 'settings/account': typeof import('../screens/settings/account.tsx').words.en
    readonly 'settings/closing': typeof import('../screens/settings/closing.tsx').words.en
    readonly 'settings/domains': typeof import('../screens/settings/domains.tsx').words.en
    readonly 'settings/hooks': typeof import('../screens/settings/hooks.tsx').words.en
    readonly 'settings/keys': typeof import('../screens/settings/keys.tsx').words.en
    readonly 'settings/mailboxes': typeof import('../screens/settings/mailboxes.tsx').words.en
    readonly 'settings/policies': typeof import('../screens/settings/policies.tsx').words.en
    readonly 'settings/route-form': typeof import('../screens/settings/route-form.tsx').words.en
    readonly 'settings/route-parts/routeWords': typeof import('../screens/settings/route-parts.tsx').routeWords.en
    readonly 'settings/route-parts/words': typeof import('../screens/settings/route-parts.tsx').words.en
    readonly 'settings/routes': typeof import('../screens/settings/routes.tsx').words.en
    readonly 'settings/scopes': typeof import('../screens/settings/scopes.ts').scopeWords.en
    readonly 'settings/security': typeof import('../screens/settings/security.tsx').words.en
    readonly 'settings/text-route-form': typeof import('../screens/settings/text-route-form.tsx').words.en
    readonly 'settings/text-routes': typeof import('../screens/settings/text-routes.tsx').words.en
    readonly 'settings/users': typeof import('../screens/settings/users.tsx').words.en
  }
  readonly shell: {
    readonly 'shell/keys-help': typeof import('../keys-help.tsx').words.en
    readonly 'shell/places': typeof import('../places.ts').placeWords.en
    readonly 'shell/shell': typeof import('../shell.tsx').words.en
    readonly 'shell/tabs': typeof import('../places.ts').tabWords.en
  }
  readonly status: {
    readonly 'status/holds': typeof import('../screens/status/holds.tsx').words.en
    readonly 'status/self-check': typeof import('../screens/status/self-check.tsx').words.en
    readonly 'status/statement': typeof import('../screens/status/statement.tsx').words.en
    readonly 'status/status': typeof import('../screens/status/status.tsx').words.en
    readonly 'status/words': typeof import('../screens/status/words.ts').signalWords.en
  }
  readonly template: {
    readonly 'template/sent-words': typeof import('../screens/template/sent-words.ts').sentWords.en
    readonly 'template/words/actWords': typeof import('../screens/template/words.ts').actWords.en
    readonly 'template/words/templateWords': typeof import('../screens/template/words.ts').templateWords.en
  }
  readonly texts: {
    readonly 'texts/words/senderWords': typeof import('../screens/texts/words.ts').senderWords.en
    readonly 'texts/words/textsWords': typeof import('../screens/texts/words.ts').textsWords.en
  }
  readonly trust: {
    readonly 'trust/accounts': typeof import('../screens/trust/accounts.tsx').words.en
    readonly 'trust/case': typeof import('../screens/trust/case.tsx').words.en
    readonly 'trust/cases': typeof import('../screens/trust/cases.tsx').words.en
    readonly 'trust/measure-fields': typeof import('../screens/trust/measure-fields.tsx').words.en
    readonly 'trust/new-case': typeof import('../screens/trust/new-case.tsx').words.en
    readonly 'trust/operators': typeof import('../screens/trust/operators.tsx').words.en
    readonly 'trust/pick-account': typeof import('../screens/trust/pick-account.tsx').words.en
    readonly 'trust/thresholds': typeof import('../screens/trust/thresholds.tsx').words.en
  }
  readonly webhooks: {
    readonly 'webhooks/words': typeof import('../screens/webhooks/words.ts').hookWords.en
  }
  readonly website: {
    readonly 'website/site-words': typeof import('../screens/website/site-words.ts').siteWords.en
    readonly 'website/visits-words': typeof import('../screens/website/visits-words.ts').visitsWords.en
  }
}
