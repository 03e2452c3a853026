/** Rules on the page itself, read from its bytes: what a visitor's browser would show, and what it could send. */

import {
  CONSENT_PREFIX,
  consentName,
  FIELD_PREFIX,
  fieldName,
  TERMS_NAME,
  TICKED,
  TOKEN_NAME,
  TRAP_NAME,
} from '#wire/form-definition.ts'
import { ADDRESS_FIELD } from './page.ts'
import type { Control } from './page-facts.ts'
import type { Box, Place, Rule, View } from './view.ts'

const controlsOf = ({ page }: View, box: Box): readonly Control[] =>
  page.controls.filter(({ name }) => name === consentName(box.defined.id))
const at = (boxes: readonly Box[]): readonly Place[] => boxes.map(box => ({ at: box.at }))
const page = (broken: boolean): readonly Place[] => (broken ? [{ at: '' }] : [])
const isConsent = ({ name }: Control) => name.startsWith(CONSENT_PREFIX)

export const PAGE_RULES: readonly Rule[] = [
  {
    rule: 'F01',
    demand: 'AS-04',
    flaw: 'no-native-box',
    says: () => 'On the page this consent is not one visible checkbox.',
    broken: view =>
      at(
        view.boxes.filter(box => {
          const [control, another] = controlsOf(view, box)
          return (
            !control ||
            another !== undefined ||
            control.type !== 'checkbox' ||
            control.value !== TICKED ||
            control.hidden ||
            control.disabled
          )
        }),
      ),
  },
  {
    rule: 'F01',
    demand: 'AS-05',
    flaw: 'ticked',
    says: () => 'On the page this box is ticked from the start.',
    broken: view => at(view.boxes.filter(box => controlsOf(view, box).some(({ checked }) => checked))),
  },
  {
    rule: 'F04',
    demand: 'AS-04',
    flaw: 'required',
    says: () => 'On the page this box has to be ticked.',
    broken: view => at(view.boxes.filter(box => controlsOf(view, box).some(({ required }) => required))),
  },
  {
    rule: 'F05',
    demand: 'AS-06',
    flaw: 'not-shown',
    once: true,
    says: () => 'The page does not show who asks.',
    broken: ({ page: { text }, draft }) => page(!text.includes(draft.controller.name)),
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'partner-not-shown',
    says: () => 'The page does not show this partner by name.',
    broken: view => at(view.boxes.filter(({ partner }) => partner && !view.page.text.includes(partner.name))),
  },
  {
    rule: 'F13',
    demand: 'AS-06',
    flaw: 'page-language',
    says: () => 'The page does not say in which language it is.',
    broken: ({ page: { lang }, locale }) => page(lang !== locale),
  },
  {
    rule: 'F14',
    demand: 'AS-06',
    flaw: 'no-bound-label',
    says: () => 'On the page this box has no label of its own, or cannot be reached by keyboard.',
    broken: view =>
      at(
        view.boxes.filter(box =>
          controlsOf(view, box).some(control => {
            const labels = view.page.labels.filter(label => label.for === control.id)
            return (
              !control.reachable || control.id === '' || labels.length !== 1 || labels[0]?.text !== box.defined.label
            )
          }),
        ),
      ),
  },
  {
    rule: 'F14',
    demand: 'AS-06',
    flaw: 'unlabelled',
    once: true,
    says: () => 'A field on the page has no label.',
    broken: ({ page: { controls, labels } }) =>
      page(
        controls.some(
          ({ type, id }) => type !== 'hidden' && type !== 'button' && labels.every(label => label.for !== id),
        ),
      ),
  },
  {
    rule: 'F17',
    demand: 'AS-05',
    flaw: 'hidden-consent',
    once: true,
    says: () => 'The page holds a consent that nobody sees.',
    broken: view =>
      page(
        view.page.controls
          .filter(isConsent)
          .some(({ hidden, name }) => hidden || !view.boxes.some(({ defined }) => consentName(defined.id) === name)),
      ),
  },
  {
    rule: 'F17',
    demand: 'AS-04',
    flaw: 'no-token',
    once: true,
    says: () => 'The page has no place for the token that ties an answer to what was shown.',
    broken: ({ page: { controls, forms } }) => {
      const tokens = controls.filter(({ name }) => name === TOKEN_NAME)
      return page(
        tokens.length !== 1 ||
          tokens[0]?.value !== '' ||
          forms.length !== 1 ||
          forms[0]?.method !== 'post' ||
          forms[0].action !== undefined,
      )
    },
  },
  {
    rule: 'F17',
    demand: 'AS-04',
    flaw: 'unknown-control',
    once: true,
    says: ({ about }) => `The page can send something that the form does not know: ${about}.`,
    broken: ({ page: { controls }, content }) => {
      const known = new Set([
        '',
        TOKEN_NAME,
        TRAP_NAME,
        fieldName(ADDRESS_FIELD),
        ...content.items.map(({ id }) => consentName(id)),
        ...content.fields.map(({ id }) => fieldName(id)),
        ...(content.terms ? [TERMS_NAME] : []),
      ])
      return controls
        .filter(({ name }) => !known.has(name))
        .map(({ name }) => ({ at: '', about: name || FIELD_PREFIX }))
    },
  },
  {
    rule: 'F17',
    demand: 'AS-05',
    flaw: 'moving',
    once: true,
    says: place => `The page could change what was shown: ${place.about}.`,
    broken: ({ page: { moving } }) => (moving.length === 0 ? [] : [{ at: '', about: moving.join(', ') }]),
  },
]
