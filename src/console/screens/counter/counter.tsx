/** The counter: somebody reads the registered wording, ticks what they want, and it is recorded as what it is [AS-04]. */

import { Alert, Anchor, Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Framed } from '../../parts/frame.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { Slip } from './slip.tsx'
import { counterWords } from './words.ts'

type Row = Output<'forms.list'>['data'][number]
export type FormId = Input<'forms.version'>['form_id']
/** As the list gives it. */
const idOf = ({ form_id }: Row) => form_id as FormId
export type Version = Output<'forms.version'>
type Entered = Output<'consents.enter'>

export function Counter() {
  const say = useWords(counterWords)
  const forms = useQuery({ queryKey: ['forms'], queryFn: () => call('forms.list', {}) })
  return (
    <Page title={say.title} says={say.says} back={{ to: '/contacts', name: say.back }}>
      <Load of={forms}>
        {({ data }) => {
          const open = data.filter(it => it.state === 'published')
          return open.length > 0 ? <AtCounter forms={open} /> : <None />
        }}
      </Load>
    </Page>
  )
}

function None() {
  const say = useWords(counterWords)
  const forms = (
    <Button component={Link} to="/forms">
      {say.toForms}
    </Button>
  )
  return <Empty title={say.noForms} says={say.says} action={forms} />
}

function AtCounter({ forms }: { readonly forms: readonly Row[] }) {
  const say = useWords(counterWords)
  const [chosen, choose] = useChosen('form', forms[0]?.form_id)
  const form = forms.find(it => it.form_id === chosen) ?? forms[0]
  if (!form) return null
  return (
    <Stack gap="lg">
      {forms.length > 1 && (
        <NativeSelect
          label={say.form}
          size="md"
          value={form.form_id}
          onChange={event => choose(event.currentTarget.value)}
          data={forms.map(it => ({ value: it.form_id, label: it.name }))}
        />
      )}
      <InForce key={form.form_id} form={idOf(form)} version={form.version ?? 1} />
    </Stack>
  )
}

/** The wording that is published: what the person ticks is recorded with its version. */
function InForce({ form, version }: { readonly form: FormId; readonly version: number }) {
  const read = useQuery({
    queryKey: ['form-version', form, version],
    queryFn: () => call('forms.version', { form_id: form, version }),
  })
  return <Load of={read}>{it => <Asking form={form} version={it} />}</Load>
}

type Props = { readonly form: FormId; readonly version: Version }

/** In one language; a new slip for each person. */
function Asking({ form, version }: Props) {
  const say = useWords(counterWords)
  const { locales } = version.draft
  const [spoken, speak] = useChosen('locale', locales[0])
  const locale = locales.find(it => it === spoken) ?? locales[0] ?? 'en'
  const [done, setDone] = useState<{ readonly count: number; readonly of: string; readonly entered: Entered }>()
  return (
    <>
      <Group justify="space-between" align="end">
        {locales.length > 1 && (
          <NativeSelect
            label={say.language}
            size="md"
            value={locale}
            onChange={event => speak(event.currentTarget.value)}
            data={locales.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
        )}
        <WholeForm form={form} version={version.version} locale={locale} />
      </Group>
      {done && <Recorded of={done.of} entered={done.entered} />}
      <Slip
        key={`${locale} ${done?.count ?? 0}`}
        form={form}
        version={version}
        locale={locale}
        recorded={(of, entered) => setDone(was => ({ count: (was?.count ?? 0) + 1, of, entered }))}
      />
    </>
  )
}

function Recorded({ of, entered }: { readonly of: string; readonly entered: Entered }) {
  const say = useWords(counterWords)
  return (
    <Alert color="green" variant="light" role="status" radius="md">
      <Text fw={600}>{say.done(of)}</Text>
      <Text size="sm">{entered.is_new ? entered.asked && say.asked : say.known}</Text>
      <Anchor component={Link} to={`/contacts/${entered.contact_id}`} size="sm">
        {say.see}
      </Anchor>
    </Alert>
  )
}

type Whole = {
  readonly form: FormId
  readonly version: number
  readonly locale: Version['draft']['locales'][number]
}

/** Whoever wants to read everything may, before they tick anything. */
function WholeForm({ form, version, locale }: Whole) {
  const say = useWords(counterWords)
  const [opened, { open, close }] = useDisclosure(false)
  const page = useQuery({
    queryKey: ['form-version-page', form, version, locale],
    queryFn: () => call('forms.version-page', { form_id: form, version, locale }),
    enabled: opened,
  })
  return (
    <>
      <Button variant="default" size="md" onClick={open}>
        {say.whole}
      </Button>
      <Modal opened={opened} onClose={close} title={say.wholeTitle(version)} size="lg">
        <Card>
          <Load of={page}>{({ html }) => <Framed html={html} title={say.wholeTitle(version)} height={560} />}</Load>
        </Card>
      </Modal>
    </>
  )
}
