/** Forms as files, and older versions again, as operations. */

import { z } from 'zod'
import { FORM_ITEMS_MAX, NAME_MAX_CHARS } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import * as consent from './consent.ts'
import {
  CarriedFormShape,
  carriedFrom,
  FormIdShape,
  LintShape,
  PurposeShape,
  purposeFrom,
  shownCarried,
  shownLint,
  shownPurpose,
} from './shape.ts'

const OneForm = z.strictObject({ form_id: FormIdShape })
const ABSENT = { status: 404, says: 'There is no such form in this account.' } as const

/** The file. Whatever is not in it by name is refused, so no box in it can be ticked, or have to be [AS-05]. */
const FILE = 'optimail.form-file/1'
const FileShape = z.strictObject({
  v: z.literal(FILE),
  name: z.string().trim().min(1).max(NAME_MAX_CHARS),
  purposes: z.array(PurposeShape).max(FORM_ITEMS_MAX * 2),
  form: CarriedFormShape,
})

export const exportForm = operation({
  does: 'Gives the draft of a form as a file that another account can take in, with the purposes that it asks for.',
  at: 'GET /forms/:form_id/file',
  needs: 'forms.read',
  takes: OneForm,
  gives: FileShape,
  refuses: { absent: ABSENT },
  run: async (turn, { form_id }) => {
    const done = await consent.exportForm(turn, form_id)
    if (!done.ok) return done
    const { name, draft, purposes } = done.value
    return yes({ v: FILE, name, purposes: purposes.map(shownPurpose), form: shownCarried(draft) })
  },
})

export const importForm = operation({
  does: 'Takes in a form from a file, as a draft. Its purposes are those of this account that say the same; missing ones become drafts.',
  at: 'POST /forms/import',
  needs: 'forms.write',
  takes: FileShape,
  gives: z.object({
    form_id: z.string(),
    rev: z.number(),
    lint: LintShape,
    /** `same`: a published version says the very same. `own`: this account’s purpose of that name says something else, and is the one that is asked for. `new`: a draft was made, to be published. */
    purposes: z.array(
      z.object({ slug: z.string(), is: z.enum(['same', 'own', 'new']), purpose_id: z.string(), version: z.number() }),
    ),
  }),
  refuses: {
    'too-many': { status: 409, says: 'There are 500 forms. Use one of those that are closed again.' },
    'too-many-purposes': {
      status: 409,
      says: 'There are 200 purposes. Archive those that nobody is asked for any more.',
    },
    'partner-slug': {
      status: 422,
      says: 'A partner’s purpose has the slug “partner.” and the partner’s id, and no other purpose has one that begins so.',
      demand: 'AS-09',
    },
    'unknown-purpose': {
      status: 422,
      says: 'A box in the file names a purpose that the file does not have, so nobody could know what it is for.',
      demand: 'AS-06',
    },
  },
  example: {
    v: FILE,
    name: 'Website footer',
    purposes: [
      {
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
      },
    ],
    form: {
      locales: ['en'],
      fields: [],
      items: [
        {
          id: 'roasts',
          purpose: 'weekly-roasts',
          channel: 'email',
          label: { en: 'Yes, please send me “Weekly roasts” by email.' },
        },
      ],
      partners: [],
      controller: {
        name: 'Bay Street Coffee Ltd',
        contact: 'hello@bay.example',
        address: '1 Bay Street, Galway',
        country: 'IE',
      },
      texts: {
        en: {
          title: 'Stay in touch',
          intro: '',
          button: 'Subscribe',
          withdrawal: 'You can unsubscribe at any time, with the link in every message.',
          privacy_url: 'https://bay.example/privacy',
          thanks: 'Thank you. Please confirm with the link in the message that we have sent you.',
        },
      },
      theme: { accent: '#1d4ed8', paper: '#ffffff', ink: '#16181d', corners: 'soft', letters: 'sans' },
    },
  },
  run: async (turn, { name, purposes, form }) => {
    const done = await consent.importForm(turn, { name, purposes: purposes.map(purposeFrom), draft: carriedFrom(form) })
    if (!done.ok) return done
    const { id, rev, lint, purposes: settled } = done.value
    return yes({
      form_id: id,
      rev,
      lint: shownLint(lint),
      purposes: settled.map(it => ({ slug: it.slug, is: it.is, purpose_id: it.id, version: it.version })),
    })
  },
})

export const republishForm = operation({
  does: 'Publishes what an older version asked as a new one, held against today’s rules. The draft becomes that version’s.',
  at: 'POST /forms/:form_id/versions/:version/publish',
  needs: 'forms.write',
  takes: OneForm.extend({ version: z.coerce.number().int().min(1).max(1_000_000) }),
  gives: z.object({ version: z.number(), url: z.string(), lint: LintShape }),
  refuses: {
    absent: ABSENT,
    changed: {
      status: 412,
      says: 'Somebody else has saved since you opened it. Load it again, then make your change.',
    },
    closed: { status: 409, says: 'This form is closed. Open it again first.' },
    unchanged: { status: 409, says: 'This is what the newest version asks.' },
    'too-many-looks': {
      status: 429,
      says: 'Forms were looked at 120 times in this hour. Each look asks other machines; try again later.',
    },
    flawed: {
      status: 422,
      says: 'This version does not ask as people must be asked today. Each entry of “errors” says what is wrong where, and names the demand.',
      demand: 'AS-06',
    },
  },
  before: (house, who, { form_id, version }) => consent.gatherFacts(house, who, form_id, version),
  run: async (turn, { form_id, version }, facts) => {
    if (typeof facts === 'string') return no(facts)
    const done = await consent.republishForm(turn, form_id, version, facts)
    return done.ok ? yes({ ...done.value, lint: shownLint(done.value.lint) }) : done
  },
})
