/** What the bakery sends without a consent: word of an order, to whoever ordered [AS-03]. */

import { sure } from '#base/bug.ts'
import { HOUR_MS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import { createTemplate, listTemplates, registerTemplate, sendMessage } from '#transactional/transactional.ts'
import type { TemplateDraft } from '#transactional/types.ts'
import { demoPeople } from './people.ts'
import { done } from './place.ts'

const ORDER: TemplateDraft = {
  act: 'order',
  letters: {
    en: {
      subject: 'Your order {{ order }}',
      paragraphs: ['Thank you. We have your order {{ order }}, and it is ready on {{ day }} from seven.'],
      button: 'See the order',
    },
    de: {
      subject: 'Ihre Bestellung {{ order }}',
      paragraphs: ['Danke. Ihre Bestellung {{ order }} ist bei uns und liegt am {{ day }} ab sieben Uhr bereit.'],
      button: 'Bestellung ansehen',
    },
  },
  values: [
    { name: 'order', kind: 'text', sample: 'HB-0042' },
    { name: 'day', kind: 'date', sample: '2026-12-04' },
    { name: 'items', kind: 'rows', sample: [{ label: 'Rye loaf, 1 kg', value: '£4.20' }] },
    { name: 'link', kind: 'link', sample: 'https://harbour-bakery.example/orders/HB-0042' },
  ],
  hosts: ['harbour-bakery.example'],
}

const BOUGHT = [
  [{ label: 'Rye loaf, 1 kg', value: '£4.20' }],
  [
    { label: 'Stollen', value: '£12.00' },
    { label: 'Spelt rolls, six', value: '£3.60' },
  ],
  [{ label: 'Sourdough, sliced', value: '£3.90' }],
]

export async function registerOrders(turn: Turn): Promise<void> {
  const id = done(await createTemplate(turn, 'Order received', ORDER), 'template')
  done(await registerTemplate(turn, id), 'template')
}

export async function sendOrders(turn: Turn): Promise<void> {
  const template = sure((await listTemplates(turn))[0], 'one was registered').id
  for (const [i, items] of BOUGHT.entries()) {
    const { email, locale } = sure(demoPeople()[i], 'there are more people than orders')
    const order = `HB-${String(41 + i).padStart(4, '0')}`
    const day = new Date(turn.nowMs + 48 * HOUR_MS).toISOString().slice(0, 10)
    const values = { order, day, items, link: `https://harbour-bakery.example/orders/${order}` }
    const act = { reference: order, at: turn.now }
    done(await sendMessage(turn, { template, to: email, locale, act, values }), order)
  }
}
