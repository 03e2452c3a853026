/** Whether each rule of a lexicon keeps what its own line says: it fires on its hit, and its miss does not get the category. */

import { type Engine } from './engine.ts'
import { screen } from './screening.ts'
import type { Rule } from './lexicon.ts'

const textOf = (text: string) => ({ channel: 'email', subject: '', text }) as const

export function faultsOfRules(engine: Engine, category: string): string[] {
  return engine.lexicon.rules.filter(rule => rule.category === category).flatMap(rule => faultsOf(rule, engine))
}

function faultsOf(rule: Rule, engine: Engine): string[] {
  const hit = screen(textOf(rule.hit), engine)
  const miss = screen(textOf(rule.miss), engine).categories.find(it => it.id === rule.category)
  return [
    ...(hit.categories.some(it => it.rules.includes(rule.id)) ? [] : [`${rule.id} does not fire on “${rule.hit}”`]),
    ...(miss === undefined || miss.verdict === 'allow'
      ? []
      : [`${rule.id}: its miss “${rule.miss}” is found: ${miss.rules.join(', ')}`]),
  ]
}
