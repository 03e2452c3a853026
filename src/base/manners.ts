/** What every answer of our web server says about itself, whoever gives it. */

export const MANNERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const
