/** Terms stand apart, in a box that grants nothing. */

import { Checkbox, Stack, Switch, TextInput } from '@mantine/core'
import { errorAt, Flaws, flawsAt } from '../../parts/flaws.tsx'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { addWithWords, type Draft, type Part } from './draft.ts'
import { Tongues } from './tongues.tsx'
import { formWords } from './words.ts'

type Terms = NonNullable<Draft['terms']>
const NONE: Terms = { url: '', required: false, label: {} }

export function TermsBox({ draft, edit, lint, form }: Part) {
  const say = useWords(formWords)
  const { terms } = draft
  const put = (it: Partial<Terms>) => edit(now => ({ ...now, terms: { ...NONE, ...now.terms, ...it } }))
  const putMessageTerms = (url: string) =>
    edit(({ message_terms_url: _, ...now }) => (url === '' ? now : { ...now, message_terms_url: url }))
  const turn = (on: boolean) => {
    if (on) void addWithWords(form, draft, edit, now => ({ ...now, terms: NONE }))
    else edit(({ terms: _, ...now }) => now)
  }
  return (
    <Card title={say.terms} says={say.termsSays}>
      <Stack gap="md" data-at="/terms">
        <Switch
          label={say.termsOn}
          checked={terms !== undefined}
          onChange={event => turn(event.currentTarget.checked)}
        />
        {terms && (
          <>
            <div data-at="/terms/url">
              <TextInput
                label={say.termsUrl}
                type="url"
                placeholder="https://"
                value={terms.url}
                error={errorAt(lint.findings, '/terms/url')}
                onChange={event => put({ url: event.currentTarget.value })}
              />
              <Flaws of={flawsAt(lint.findings, '/terms/url')} />
            </div>
            <Tongues
              label={say.termsLabel}
              locales={draft.locales}
              flaws={lint.findings}
              at={locale => `/terms/label/${locale}`}
              value={locale => terms.label[locale] ?? ''}
              put={(locale, text) => put({ label: { ...terms.label, [locale]: text } })}
            />
            <Checkbox
              label={say.termsRequired}
              checked={terms.required}
              onChange={event => put({ required: event.currentTarget.checked })}
            />
          </>
        )}
        {[...draft.items, ...draft.partners].some(({ channel }) => channel !== 'email') && (
          <div data-at="/message_terms_url">
            <TextInput
              label={say.messageTerms}
              description={say.messageTermsHint}
              type="url"
              placeholder="https://"
              value={draft.message_terms_url ?? ''}
              error={errorAt(lint.findings, '/message_terms_url')}
              onChange={event => putMessageTerms(event.currentTarget.value)}
            />
            <Flaws of={flawsAt(lint.findings, '/message_terms_url')} />
          </div>
        )}
      </Stack>
    </Card>
  )
}
