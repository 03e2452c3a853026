/**
 * `node tools/lexicon.ts CATEGORY [FILE…]`: for whoever writes lexicons. Tells which lines are wrong, which rules do not fire on
 * their hit or do on their miss, and which texts of the training files (and of these) are missed or wrongly found.
 */

import { ownEngine } from '#screening/engine.ts'
import { faultsOfRules } from '#screening/rule-faults.ts'
import { screen } from '#screening/screening.ts'
import { labelledIn, trainingTexts } from '#screening/training.ts'

const [category = '', ...files] = process.argv.slice(2)
const say = (line: string) => void process.stdout.write(`${line}\n`)
const engine = ownEngine()
for (const flaw of engine.flaws) say(`wrong line   ${flaw}`)
for (const fault of faultsOfRules(engine, category)) say(`rule         ${fault}`)

const texts = [...trainingTexts(), ...files.flatMap(file => labelledIn(file, file))]
let [found, missed, wrong, right] = [0, 0, 0, 0]
for (const text of texts) {
  const verdict = screen(text)
  const own = verdict.categories.find(it => it.id === category)
  const isFound = own !== undefined && own.verdict !== 'allow'
  const is = text.labels.some(it => it === category)
  const says = `${text.id} ${text.lang} ${own?.score.toFixed(2) ?? '0'} “${text.subject} | ${text.text.slice(0, 160)}”`
  if (is && isFound) found++
  else if (is) say(`missed ${++missed}   ${says}`)
  else if (isFound) say(`wrong ${++wrong}   ${says} ${own.rules.join(' ')}`)
  else right++
}
say(`${category}: found ${found}, missed ${missed}; others: rightly passed ${right}, wrongly found ${wrong}`)
