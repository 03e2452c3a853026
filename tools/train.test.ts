import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calibrated, likelyOf, readModel } from '#screening/model.ts'
import { trainingTexts } from '#screening/training.ts'
import { fit, generator, samplesOf, scalingOf, stretchesOf, train } from './train.ts'

const MODEL = 'src/screening/data/model.bin'
const MODEL_MAX_BYTES = 4 * 1024 * 1024
const MINUTE_MS = 60_000

test('training again from the files of the repository gives the same bytes', { timeout: 5 * MINUTE_MS }, () => {
  const [again, kept] = [train(samplesOf(trainingTexts())), readFileSync(MODEL)]
  expect(kept.length).toBeLessThanOrEqual(MODEL_MAX_BYTES)
  expect(again.equals(kept), 'npm run screening:train has not been run since a text changed').toBe(true)
})

test('a model that is written is the model that is read', () => {
  const samples = samplesOf(trainingTexts().slice(0, 50))
  const bytes = fit(samples, [])
  const model = readModel(bytes)
  const counts: number[] = []
  for (let at = 0; at < model.rows.length; at += 1 + (model.rows[at] ?? 0)) {
    counts.push(model.rows[at] ?? 0)
    const weights = [...model.rows.subarray(at + 1, at + 1 + (counts.at(-1) ?? 0))]
    expect(weights.every(it => (it & 0xff) !== 0 && it >> 8 < model.labels.length)).toBe(true)
  }
  const features = model.places
    .filter((_, i) => i % 2 === 0)
    .reduce((sum, bits) => sum + bits.toString(2).replaceAll('0', '').length, 0)
  expect(counts).toHaveLength(features)
  expect(model.isKnown('the') || model.isKnown('de')).toBe(true)
})

test('stretches are whole sentences, long enough, and leave no word out', () => {
  const sentences = [20, 15, 40, 5, 5].flatMap((words, sentence) => Array.from({ length: words }, () => sentence))
  expect(stretchesOf(sentences)).toEqual([0, 35, 85])
  expect(stretchesOf([0, 0, 1])).toEqual([0, 3])
})

test('a calibration finds the odds that there are, and says of nothing seen that it is certain', () => {
  const random = generator(7)
  const pairs = Array.from({ length: 20_000 }, (_, i) => {
    const margin = i / 1_000 - 10
    return [margin, random() < likelyOf(0.8 * margin - 1.5)] as const
  })
  const [steepness, offset] = scalingOf(pairs)
  expect(steepness).toBeCloseTo(0.8, 1)
  expect(offset).toBeCloseTo(-1.5, 0)
  const apart = scalingOf([...Array.from({ length: 50 }, () => [-3, false] as const), [3, true]])
  expect(calibrated(apart, 3)).toBeLessThan(0.9)
  expect(calibrated(apart, -3)).toBeGreaterThan(0)
})
