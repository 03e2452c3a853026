/** An account's own choice, within the bounds of the rule, and why. */

import { Button, Checkbox, Modal, NativeSelect, NumberInput, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import type { Rule } from './retention.tsx'
import { retentionWords } from './retention-words.ts'

export function ChangeRule({ rule, close }: { readonly rule: Rule; readonly close: () => void }) {
  const say = useWords(retentionWords)
  const client = useQueryClient()
  const { bounds } = rule
  const [days, setDays] = useState(rule.days)
  const [mode, setMode] = useState(rule.mode)
  const [reason, setReason] = useState('')
  const save = useMutation({
    mutationFn: () => call('retention.change', { rule: rule.rule, reason, ...(mode ? { mode } : { days }) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['retention'] })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Modal opened onClose={close} title={say.changeWhat(rule.rule)}>
      <May right="account.write">
        <form onSubmit={submit}>
          <Stack>
            <Problem of={save.error} />
            <Text size="sm">{rule.what}</Text>
            <Text size="sm" className="om-soft">
              {rule.why}
            </Text>
            {bounds?.ever && (
              <Checkbox
                label={say.ever}
                checked={days === null}
                onChange={event => setDays(event.currentTarget.checked ? null : bounds.min)}
              />
            )}
            {bounds && days !== null && (
              <NumberInput
                data-autofocus
                label={say.daysLabel}
                description={say.bounds(bounds.min, bounds.max)}
                min={bounds.min}
                max={bounds.max}
                allowDecimal={false}
                value={days}
                onChange={value => setDays(Number(value))}
              />
            )}
            {mode && (
              <NativeSelect
                data-autofocus
                label={say.modeLabel}
                value={mode}
                onChange={event => setMode(event.currentTarget.value === 'archive' ? 'archive' : 'erase')}
                data={Object.entries(say.modes).map(([value, label]) => ({ value, label }))}
              />
            )}
            <Textarea
              label={say.reason}
              required
              minLength={3}
              value={reason}
              onChange={event => setReason(event.currentTarget.value)}
            />
            <Button type="submit" loading={save.isPending}>
              {say.save}
            </Button>
          </Stack>
        </form>
      </May>
    </Modal>
  )
}
