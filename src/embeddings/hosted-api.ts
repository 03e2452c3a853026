/** The form's own page as something that is scanned: it is ours, and stands under our own registry. */

import { yes } from '#base/result.ts'
import { readForm } from '#consent/consent.ts'
import type { FormId } from '#consent/types.ts'
import { startHostedScan } from '#sites/sites.ts'
import { scanShown, ScanShape, UNDER_WAY } from '#sites/scans-shape.ts'
import { operation } from '#store/operation.ts'
import { z } from 'zod'

const FormIdShape = z.custom<FormId>(
  it => typeof it === 'string' && /^frm_[0-9a-z]{1,40}$/.test(it),
  'The id of a form.',
)

export const scanForm = operation({
  does: 'Scans the page of a form on this installation: what it puts into a browser and whom it asks, before and after each choice.',
  at: 'POST /forms/:form_id/scan',
  needs: 'forms.write',
  takes: z.strictObject({ form_id: FormIdShape }),
  gives: ScanShape,
  refuses: {
    absent: { status: 404, says: 'There is no such form.' },
    'under-way': UNDER_WAY,
  },
  run: async (turn, { form_id }) => {
    if (!(await readForm(turn, form_id)).ok) return { ok: false, refusal: 'absent' }
    const begun = await startHostedScan(turn, `/f/${form_id}`)
    return begun.ok
      ? yes(scanShown(begun.value))
      : { ok: false, refusal: begun.refusal === 'under-way' ? 'under-way' : 'absent' }
  },
})
