/**
 * The link of a text that measures: ten letters and digits name one link of one message, without a row in any table. They
 * are no number that somebody could count on from: run, recipient and link are one number below 62¹⁰, which is put into an
 * order that only the key knows (a Feistel network over two halves modulo 62⁵, ten rounds, as FF1 of NIST SP 800-38G).
 *
 * Every code reads as something. So whoever reads one asks whether there is such a run, so many recipients in it, and so
 * many links: of all codes those are as many as texts were sent, in 8·10¹⁷.
 */

import { createHmac, type KeyObject } from 'node:crypto'

export type ShortRef = { readonly run: number; readonly seq: number; readonly link: number }

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
export const SHORT_CODE_CHARS = 10
const HALF = 62 ** 5
const ROUNDS = 10
const CONTEXT = 'optimail.short/1 '

const SEQS = 2 ** 27
const LINKS = 32
const RUNS = Math.floor(HALF ** 2 / (SEQS * LINKS))
/** Links are counted from 1. */
export const SHORT_LINKS_MAX = LINKS - 1

/** Undefined where a number is too large for so short a link. */
export function shortCode(key: KeyObject, { run, seq, link }: ShortRef): string | undefined {
  if (run >= RUNS || seq >= SEQS || link < 1 || link > SHORT_LINKS_MAX) return undefined
  const whole = (BigInt(run) * BigInt(LINKS) + BigInt(link)) * BigInt(SEQS) + BigInt(seq)
  let [left, right] = [Number(whole / BigInt(HALF)), Number(whole % BigInt(HALF))]
  for (let round = 0; round < ROUNDS; round++) [left, right] = [right, (left + mixed(key, round, right)) % HALF]
  return digitsOf(left) + digitsOf(right)
}

/** What a code would be of, whether or not it was ever made. Never throws. */
export function readShortCode(key: KeyObject, code: string): ShortRef | undefined {
  if (!/^[A-Za-z0-9]{10}$/.test(code)) return undefined
  let [left, right] = [numberOf(code.slice(0, 5)), numberOf(code.slice(5))]
  for (let round = ROUNDS - 1; round >= 0; round--)
    [left, right] = [(right - mixed(key, round, left) + HALF) % HALF, left]
  const whole = BigInt(left) * BigInt(HALF) + BigInt(right)
  const head = Number(whole / BigInt(SEQS))
  return { run: Math.floor(head / LINKS), link: head % LINKS, seq: Number(whole % BigInt(SEQS)) }
}

/** One of the numbers below {@link HALF}: of 48 bits, so that none is likelier by more than 2⁻¹⁸. */
const mixed = (key: KeyObject, round: number, half: number): number =>
  createHmac('sha256', key).update(`${CONTEXT}${round} ${half}`).digest().readUIntBE(0, 6) % HALF

function digitsOf(half: number): string {
  let text = ''
  for (let rest = half; text.length < 5; rest = Math.floor(rest / 62)) text = DIGITS[rest % 62] + text
  return text
}

const numberOf = (text: string) => [...text].reduce((sum, digit) => sum * 62 + DIGITS.indexOf(digit), 0)
