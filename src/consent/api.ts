/** Purposes and forms as operations: how people are asked. Answers of theirs are operations of other rooms. */

import { z } from 'zod'
import { FORM_LISTED_MAX, NAME_MAX_CHARS } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { CHANNELS, LOCALES } from '#wire/form-definition.ts'
import * as consent from './consent.ts'
import {
  FindingShape,
  FormIdShape,
  FormShape,
  formFrom,
  LintShape,
  purposeFrom,
  PurposeIdShape,
  PurposeShape,
  shownFinding,
  shownForm,
  shownLint,
  shownPurpose,
} from './shape.ts'
import { FORM_STATES, PURPOSE_KINDS, PURPOSE_STATES, type Withheld } from './types.ts'

const Time = z.iso.datetime()
const Nothing = z.strictObject({})
const Done = z.object({})
const Rev = z.number().int().min(1)
const Version = z.coerce.number().int().min(1).max(1_000_000)
const OnePurpose = z.strictObject({ purpose_id: PurposeIdShape })
const OneForm = z.strictObject({ form_id: FormIdShape })

const ABSENT_PURPOSE = { status: 404, says: 'There is no such purpose in this account.' } as const
const ABSENT_FORM = { status: 404, says: 'There is no such form in this account.' } as const
const CHANGED = {
  status: 412,
  says: 'Somebody else has saved since you opened it. Load it again, then make your change.',
} as const

const TOO_MANY_LOOKS = {
  status: 429,
  says: 'Forms were looked at 120 times in this hour. Each look asks other machines; try again later.',
} as const

const PurposeRow = z.object({
  purpose_id: z.string(),
  slug: z.string(),
  kind: z.enum(PURPOSE_KINDS),
  /** In the first language in which it has one. */
  name: z.string(),
  channels: z.array(z.enum(CHANNELS)),
  state: z.enum(PURPOSE_STATES),
  /** The newest published version; null before the first. */
  version: z.number().nullable(),
  /** The draft differs from the newest version. */
  has_changes: z.boolean(),
  rev: z.number(),
  updated_at: Time,
})

const purposeRow = ({
  id,
  draft,
  state,
  version,
  hasChanges,
  rev,
  updatedAt,
}: consent.PurposeSummary): z.input<typeof PurposeRow> => ({
  purpose_id: id,
  slug: draft.slug,
  kind: draft.kind,
  name: consent.nameOf(draft.texts),
  channels: [...draft.channels],
  state,
  version: version ?? null,
  has_changes: hasChanges,
  rev,
  updated_at: updatedAt.toISOString(),
})

export const listPurposes = operation({
  does: 'Lists the purposes for which people can be asked.',
  at: 'GET /purposes',
  needs: 'forms.read',
  takes: Nothing,
  gives: z.object({ data: z.array(PurposeRow) }),
  refuses: {},
  run: async turn => yes({ data: (await consent.listPurposes(turn)).map(purposeRow) }),
})

export const readPurpose = operation({
  does: 'Opens a purpose: its draft, what the linter says, and every version that was published.',
  at: 'GET /purposes/:purpose_id',
  needs: 'forms.read',
  takes: OnePurpose,
  gives: PurposeRow.extend({
    draft: PurposeShape,
    findings: z.array(FindingShape),
    versions: z.array(PurposeShape.extend({ version: z.number(), published_at: Time })),
  }),
  refuses: { absent: ABSENT_PURPOSE },
  run: async (turn, { purpose_id }) => {
    const found = await consent.readPurpose(turn, purpose_id)
    if (!found.ok) return found
    const { draft, findings, versions } = found.value
    return yes({
      ...purposeRow(found.value),
      draft: shownPurpose(draft),
      findings: findings.map(shownFinding),
      versions: versions.map(it => ({
        ...shownPurpose(it),
        version: it.v,
        published_at: it.publishedAt.toISOString(),
      })),
    })
  },
})

const WEEKLY = {
  slug: 'weekly-roasts',
  channels: ['email'],
  max_frequency: { count: 1, per: 'week' },
  texts: {
    en: {
      name: 'Weekly roasts',
      description: 'New coffees, recipes and offers from our shop',
      frequency: 'At most once a week',
    },
  },
}

const SLUG_TAKEN = { status: 409, says: 'Another purpose has this slug. Choose another one.' } as const
const TOO_MANY_PURPOSES = {
  status: 409,
  says: 'There are 200 purposes. Archive those that nobody is asked for any more.',
} as const
const PARTNER_SLUG = {
  status: 422,
  says: 'A partner’s purpose has the slug “partner.” and the partner’s id, and no other purpose has one that begins so.',
  demand: 'AS-09',
} as const

export const createPurpose = operation({
  does: 'Starts a purpose: which messages, for what, how often. People can be asked for it once it is published.',
  at: 'POST /purposes',
  needs: 'purposes.write',
  takes: PurposeShape,
  gives: z.object({ purpose_id: z.string(), rev: z.number(), findings: z.array(FindingShape) }),
  refuses: {
    'slug-taken': SLUG_TAKEN,
    'partner-slug': PARTNER_SLUG,
    'too-many': TOO_MANY_PURPOSES,
  },
  example: WEEKLY,
  run: async (turn, input) => {
    const made = await consent.createPurpose(turn, purposeFrom(input))
    if (!made.ok) return made
    const { id, rev, findings } = made.value
    return yes({ purpose_id: id, rev, findings: findings.map(shownFinding) })
  },
})

export const savePurpose = operation({
  does: 'Saves the draft of a purpose. Nobody is asked for it, and nobody’s consent changes, until it is published.',
  at: 'PUT /purposes/:purpose_id',
  needs: 'purposes.write',
  quiet: true,
  takes: PurposeShape.extend({ ...OnePurpose.shape, rev: Rev }),
  gives: z.object({ rev: z.number(), findings: z.array(FindingShape) }),
  refuses: {
    absent: ABSENT_PURPOSE,
    changed: CHANGED,
    'slug-taken': SLUG_TAKEN,
    'partner-slug': PARTNER_SLUG,
    archived: { status: 409, says: 'This purpose is archived. Start a new one.' },
    'slug-is-fixed': {
      status: 409,
      says: 'The slug and the kind stand in people’s proofs and stay as they are. For other messages start a new purpose.',
      demand: 'AS-06',
    },
  },
  run: async (turn, { purpose_id, rev, ...input }) => {
    const saved = await consent.savePurpose(turn, purpose_id, rev, purposeFrom(input))
    return saved.ok ? yes({ rev: saved.value.rev, findings: saved.value.findings.map(shownFinding) }) : saved
  },
})

export const publishPurpose = operation({
  does: 'Publishes the draft as a new version, which never changes. Consents to an earlier version do not extend to it.',
  at: 'POST /purposes/:purpose_id/publish',
  needs: 'purposes.write',
  takes: OnePurpose.extend({ rev: Rev.optional() }),
  gives: z.object({ version: z.number() }),
  refuses: {
    absent: ABSENT_PURPOSE,
    changed: CHANGED,
    archived: { status: 409, says: 'This purpose is archived. Start a new one.' },
    unchanged: { status: 409, says: 'The draft is the same as the published version.' },
    flawed: {
      status: 422,
      says: 'Readers could not know what they agree to. Each entry of “errors” says what is missing.',
      demand: 'AS-06',
    },
  },
  run: async (turn, { purpose_id, rev }) => consent.publishPurpose(turn, purpose_id, rev),
})

export const archivePurpose = operation({
  does: 'Archives a purpose: no form can ask for it any more. Consents and proofs stay.',
  at: 'POST /purposes/:purpose_id/archive',
  needs: 'purposes.write',
  takes: OnePurpose,
  gives: Done,
  refuses: {
    absent: ABSENT_PURPOSE,
    'in-use': {
      status: 409,
      says: 'A published form asks for this purpose. Close that form or publish it without the box.',
    },
  },
  run: async (turn, { purpose_id }) => consent.archivePurpose(turn, purpose_id),
})

export const restorePurpose = operation({
  does: 'Takes a purpose out of the archive again: forms can ask for it as before.',
  at: 'POST /purposes/:purpose_id/restore',
  needs: 'purposes.write',
  takes: OnePurpose,
  gives: Done,
  refuses: { absent: ABSENT_PURPOSE, 'too-many': TOO_MANY_PURPOSES },
  run: async (turn, { purpose_id }) => consent.restorePurpose(turn, purpose_id),
})

const FormRow = z.object({
  form_id: z.string(),
  name: z.string(),
  state: z.enum(FORM_STATES),
  version: z.number().nullable(),
  has_changes: z.boolean(),
  locales: z.array(z.enum(LOCALES)),
  /** Where people find it once it is published. */
  url: z.string(),
  rev: z.number(),
  created_at: Time,
  updated_at: Time,
})

const formRow = ({
  id,
  name,
  state,
  version,
  hasChanges,
  draft,
  url,
  rev,
  createdAt,
  updatedAt,
}: consent.FormSummary): z.input<typeof FormRow> => ({
  form_id: id,
  name,
  state,
  version: version ?? null,
  has_changes: hasChanges,
  locales: [...draft.locales],
  url,
  rev,
  created_at: createdAt.toISOString(),
  updated_at: updatedAt.toISOString(),
})

/** Why visitors are not shown it, although it is published and nobody closed it. */
const WithheldShape = z.object({
  why: z.enum(['restricted', 'words', 'flawed']),
  demands: z.array(z.string()),
  /** `screening.read` has the reasons, and `screening.ask` puts them before a person. */
  review_id: z.string().nullable(),
  waits: z.boolean(),
})

const shownWithheld = (it: Withheld | undefined): z.input<typeof WithheldShape> | null =>
  it === undefined
    ? null
    : { why: it.why, demands: [...it.demands], review_id: it.review ?? null, waits: it.waits ?? false }

export const listForms = operation({
  does: 'Lists the sign-up forms, newest first.',
  at: 'GET /forms',
  needs: 'forms.read',
  takes: Nothing,
  gives: z.object({ data: z.array(FormRow) }),
  refuses: {},
  run: async turn => yes({ data: (await consent.listForms(turn)).map(formRow) }),
})

export const readForm = operation({
  does: 'Opens a form: its draft and what the linter says of it.',
  at: 'GET /forms/:form_id',
  needs: 'forms.read',
  takes: OneForm,
  gives: FormRow.extend({ draft: FormShape, lint: LintShape, withheld: WithheldShape.nullable() }),
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id }) => {
    const found = await consent.readForm(turn, form_id)
    if (!found.ok) return found
    const { draft, lint, withheld } = found.value
    return yes({
      ...formRow(found.value),
      draft: shownForm(draft),
      lint: shownLint(lint),
      withheld: shownWithheld(withheld),
    })
  },
})

export const createForm = operation({
  does: 'Starts a form, with words in every chosen language that only want your own on top.',
  at: 'POST /forms',
  needs: 'forms.write',
  takes: z.strictObject({
    name: z.string().trim().min(1).max(NAME_MAX_CHARS),
    locales: z.array(z.enum(LOCALES)).min(1).max(LOCALES.length).optional(),
    /** Published purposes: each gets a box, for each of its channels that can be asked for. */
    purpose_ids: z.array(PurposeIdShape).max(20).default([]),
    privacy_url: z.string().max(2_000).default(''),
    message_terms_url: z
      .string()
      .max(2_000)
      .default('')
      .describe('Where the terms of text messages and calls are read; forms that ask for these need it'),
    /** A whole draft, in place of the one that would be made. */
    draft: FormShape.optional(),
  }),
  gives: z.object({ form_id: z.string(), rev: z.number(), draft: FormShape, lint: LintShape }),
  refuses: {
    'too-many': { status: 409, says: 'There are 500 forms. Use one of those that are closed again.' },
    'no-such-purpose': {
      status: 422,
      says: 'A form can ask for purposes of this account that are published and not archived.',
    },
  },
  example: { name: 'Website footer', locales: ['en'], privacy_url: 'https://example.org/privacy' },
  run: async (turn, { name, draft, locales, purpose_ids: purposes, ...urls }) => {
    const start = { locales, purposes, privacyUrl: urls.privacy_url, messageTermsUrl: urls.message_terms_url }
    const made = await consent.createForm(turn, name, draft ? formFrom(draft) : start)
    if (!made.ok) return made
    return yes({
      form_id: made.value.id,
      rev: made.value.rev,
      draft: shownForm(made.value.draft),
      lint: shownLint(made.value.lint),
    })
  },
})

export const saveForm = operation({
  does: 'Saves the draft of a form. What is published stays as it is.',
  at: 'PUT /forms/:form_id',
  needs: 'forms.write',
  quiet: true,
  takes: OneForm.extend({ name: z.string().trim().min(1).max(NAME_MAX_CHARS), draft: FormShape, rev: Rev }),
  gives: z.object({ rev: z.number(), lint: LintShape }),
  refuses: { absent: ABSENT_FORM, changed: CHANGED },
  run: async (turn, { form_id, name, draft, rev }) => {
    const saved = await consent.saveForm(turn, form_id, rev, name, formFrom(draft))
    return saved.ok ? yes({ rev: saved.value.rev, lint: shownLint(saved.value.lint) }) : saved
  },
})

export const lintForm = operation({
  does: 'Holds a draft against the rules, without saving it; without a draft, the one that is saved.',
  at: 'POST /forms/:form_id/lint',
  needs: 'forms.read',
  quiet: true,
  takes: OneForm.extend({ draft: FormShape.optional() }),
  gives: LintShape,
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id, draft }) => {
    const lint = await consent.lintForm(turn, form_id, draft && formFrom(draft))
    return lint.ok ? yes(shownLint(lint.value)) : lint
  },
})

export const lookAtForm = operation({
  does: 'Holds the saved draft against all rules, also those that look: the privacy notice is fetched, the page is drawn.',
  at: 'POST /forms/:form_id/look',
  needs: 'forms.write',
  quiet: true,
  takes: OneForm,
  gives: LintShape,
  refuses: { absent: ABSENT_FORM, 'too-many-looks': TOO_MANY_LOOKS },
  before: (house, who, { form_id }) => consent.gatherFacts(house, who, form_id),
  run: async (turn, { form_id }, facts) => {
    if (typeof facts === 'string') return no(facts)
    const lint = await consent.lintForm(turn, form_id, undefined, facts)
    return lint.ok ? yes(shownLint(lint.value)) : lint
  },
})

export const previewForm = operation({
  does: 'Shows a draft as the page that it would be, in one of its languages. The page in the answer stands alone.',
  at: 'POST /forms/:form_id/preview',
  needs: 'forms.read',
  quiet: true,
  takes: OneForm.extend({ locale: z.enum(LOCALES), draft: FormShape.optional() }),
  gives: z.object({ html: z.string() }),
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id, locale, draft }) => consent.previewForm(turn, form_id, locale, draft && formFrom(draft)),
})

export const publishForm = operation({
  does: 'Publishes the draft as a new version, which never changes: words, page and purposes are kept byte for byte.',
  at: 'POST /forms/:form_id/publish',
  needs: 'forms.write',
  takes: OneForm.extend({ rev: Rev.optional() }),
  gives: z.object({ version: z.number(), url: z.string(), lint: LintShape }),
  refuses: {
    absent: ABSENT_FORM,
    changed: CHANGED,
    closed: { status: 409, says: 'This form is closed. Open it again first.' },
    'too-many-looks': TOO_MANY_LOOKS,
    unchanged: { status: 409, says: 'The draft is the same as the published version.' },
    flawed: {
      status: 422,
      says: 'This form does not ask as people must be asked. Each entry of “errors” says what is wrong where, and names the demand.',
      demand: 'AS-06',
    },
  },
  before: (house, who, { form_id }) => consent.gatherFacts(house, who, form_id),
  run: async (turn, { form_id, rev }, facts) => {
    const done = await consent.publishForm(turn, form_id, facts, rev)
    return done.ok ? yes({ ...done.value, lint: shownLint(done.value.lint) }) : done
  },
})

export const listFormVersions = operation({
  does: 'Lists the published versions of a form, newest first.',
  at: 'GET /forms/:form_id/versions',
  needs: 'forms.read',
  takes: OneForm,
  gives: z.object({
    data: z.array(
      z.object({
        version: z.number(),
        published_at: Time,
        published_by: z.string(),
        locales: z.array(z.enum(LOCALES)),
      }),
    ),
  }),
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id }) => {
    const found = await consent.versionsOf(turn, form_id, FORM_LISTED_MAX)
    if (!found.ok) return found
    const data = found.value.map(({ version, publishedAt, publishedBy, locales }) => ({
      version,
      published_at: publishedAt.toISOString(),
      published_by: publishedBy,
      locales: [...locales],
    }))
    return yes({ data })
  },
})

export const readFormVersion = operation({
  does: 'Opens a published version: what it asked, and the hashes of what was shown.',
  at: 'GET /forms/:form_id/versions/:version',
  needs: 'forms.read',
  takes: OneForm.extend({ version: Version }),
  gives: z.object({
    version: z.number(),
    published_at: Time,
    published_by: z.string(),
    draft: FormShape,
    lint: LintShape,
    snapshots: z.array(
      z.object({
        locale: z.enum(LOCALES),
        definition_sha256: z.string(),
        html_sha256: z.string(),
        css_sha256: z.string(),
        /** Null where nobody could look, or before it was kept. */
        notice_sha256: z.string().nullable(),
        desktop_sha256: z.string().nullable(),
        mobile_sha256: z.string().nullable(),
      }),
    ),
  }),
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id, version }) => {
    const found = await consent.readFormVersion(turn, form_id, version)
    if (!found.ok) return found
    const { draft, lint, publishedAt, publishedBy, snapshots } = found.value
    return yes({
      version,
      published_at: publishedAt.toISOString(),
      published_by: publishedBy,
      draft: shownForm(draft),
      lint: shownLint(lint),
      snapshots: snapshots.map(it => ({
        locale: it.locale,
        definition_sha256: it.definition,
        html_sha256: it.html,
        css_sha256: it.css,
        notice_sha256: it.notice ?? null,
        desktop_sha256: it.desktop ?? null,
        mobile_sha256: it.mobile ?? null,
      })),
    })
  },
})

export const showFormVersion = operation({
  does: 'Shows a published version as people saw it, in one language. The page in the answer stands alone.',
  at: 'GET /forms/:form_id/versions/:version/page',
  needs: 'forms.read',
  takes: OneForm.extend({ version: Version, locale: z.enum(LOCALES) }),
  gives: z.object({ html: z.string() }),
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id, version, locale }) => consent.shownVersion(turn, form_id, version, locale),
})

export const closeForm = operation({
  does: 'Closes a form: its page says so, and nobody can sign up there. Consents and proofs stay.',
  at: 'POST /forms/:form_id/close',
  needs: 'forms.write',
  takes: OneForm,
  gives: Done,
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id }) => consent.closeForm(turn, form_id),
})

export const reopenForm = operation({
  does: 'Opens a closed form again, with the version that was published last.',
  at: 'POST /forms/:form_id/reopen',
  needs: 'forms.write',
  takes: OneForm,
  gives: Done,
  refuses: { absent: ABSENT_FORM },
  run: async (turn, { form_id }) => consent.reopenForm(turn, form_id),
})

export const duplicateForm = operation({
  does: 'Makes a new form from the draft of another one.',
  at: 'POST /forms/:form_id/duplicate',
  needs: 'forms.write',
  takes: OneForm.extend({ name: z.string().trim().min(1).max(NAME_MAX_CHARS).optional() }),
  gives: z.object({ form_id: z.string(), rev: z.number() }),
  refuses: {
    absent: ABSENT_FORM,
    'too-many': { status: 409, says: 'There are 500 forms. Use one of those that are closed again.' },
  },
  run: async (turn, { form_id, name }) => {
    const made = await consent.duplicateForm(turn, form_id, name)
    return made.ok ? yes({ form_id: made.value.id, rev: made.value.rev }) : made
  },
})
