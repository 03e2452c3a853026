/** What only the operator of an installation does to its log: witnesses, keys, and going on after a restored backup. */

import { z } from 'zod'
import { NAME_MAX_CHARS, URL_MAX_CHARS } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import {
  endOldLogKey,
  listLogKeys,
  listWitnesses,
  nameWitness,
  dismissWitness,
  resumeLog,
  rotateKey,
} from './ledger.ts'
import { WITNESS_STATES } from './types.ts'

const Time = z.iso.datetime()
const Vkey = z
  .string()
  .min(1)
  .max(NAME_MAX_CHARS + URL_MAX_CHARS)

const WitnessShape = z.object({
  name: z.string().describe('In the policy.'),
  vkey: z.string(),
  url: z.string(),
  state: z.enum(WITNESS_STATES),
  says: z.string().describe('What it answered, where it did not cosign.'),
  size: z.number().describe('Of the newest checkpoint that it is known to have cosigned.'),
  cosigned_at: Time.nullable(),
  tried_at: Time.nullable(),
  in_policy: z.boolean().describe('From its first cosignature on.'),
  knows_key: z.boolean().describe('Whether it was seen to cosign under the newest key of the log.'),
})

export const listAllWitnesses = operation({
  does: 'Lists who is asked to cosign the log, and how they answered.',
  at: 'GET /log/witnesses',
  needs: 'operate',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(WitnessShape), next_cursor: z.null() }),
  refuses: {},
  follows: ['ledger_head'],
  run: async turn => yes({ data: (await listWitnesses(turn.house)).map(shown), next_cursor: null }),
})

type Listed = Awaited<ReturnType<typeof listWitnesses>>[number]
const shown = ({ from, cosigned, tried, knows, name, vkey, url, state, says, size, newestKey }: Listed) => ({
  name,
  vkey,
  url,
  state,
  says,
  size,
  cosigned_at: cosigned?.toISOString() ?? null,
  tried_at: tried?.toISOString() ?? null,
  in_policy: from !== null,
  knows_key: knows === newestKey,
})

export const addWitness = operation({
  does: 'Names a witness: it is asked at once, and is in the policy from its first cosignature on.',
  at: 'POST /log/witnesses',
  needs: 'operate',
  takes: z.strictObject({
    vkey: Vkey.describe('As the witness prints it: a key of type 0x04.'),
    url: z.string().max(URL_MAX_CHARS).describe('Where it takes checkpoints; “/add-checkpoint” is put behind it.'),
    name: z.string().max(NAME_MAX_CHARS).optional().describe('In the policy; that of the key where none is given.'),
  }),
  gives: z.object({ name: z.string() }),
  refuses: {
    'not-a-witness-key': { status: 422, says: 'This is no key of a witness: “optimail witness” prints it as vkey.' },
    'not-a-witness-name': {
      status: 422,
      says: 'A name has letters, digits and . _ / : -, and is not “none” or “external”.',
    },
    'not-a-witness-address': { status: 422, says: 'This is no web address such as https://witness.example.org.' },
    known: { status: 409, says: 'This witness is named already.' },
    'name-taken': { status: 409, says: 'Another witness has this name.' },
    'too-many': { status: 409, says: 'There are as many witnesses as a log can have.' },
  },
  example: {
    vkey: 'witness.example/w1+24b5d9fe+BP0XJDhaoMdbZPt4zWAvodmR/ev3axPFjtcC6sg16fYY',
    url: 'http://witness.invalid',
  },
  run: (turn, { vkey, url, name }) => nameWitness(turn.house, { vkey, url, name }),
})

export const removeWitness = operation({
  does: 'Takes a witness out of the policy. Bundles that were exported before verify with the policy of then.',
  at: 'DELETE /log/witnesses/:name',
  needs: 'operate',
  takes: z.strictObject({ name: z.string().min(1).max(NAME_MAX_CHARS) }),
  gives: z.object({}),
  refuses: {
    absent: { status: 404, says: 'No witness has this name.' },
    'way-back': {
      status: 409,
      says: 'The other witnesses have not cosigned what is served: it would go back. Wait until one of them has, or remove them first.',
    },
  },
  run: async (turn, { name }) => {
    const done = await dismissWitness(turn.house, name)
    return done.ok ? yes({}) : no(done.refusal)
  },
})

export const listKeys = operation({
  does: 'Lists the keys of the log and of the installation: which are in use, which were, and when an exchange ends.',
  at: 'GET /log/keys',
  needs: 'log.read',
  takes: z.strictObject({}),
  gives: z.object({
    data: z.array(z.object({ use: z.enum(['log', 'instance']), vkey: z.string(), from: Time, until: Time.nullable() })),
    rotation: z
      .object({
        vkey: z.string().describe('The new key.'),
        ends_old_at: Time.describe('Then the old one ends, if a witness knows the new one.'),
        strangers: z.array(z.string()).describe('Witnesses that do not know it yet.'),
      })
      .nullable(),
    next_cursor: z.null(),
  }),
  refuses: {},
  follows: ['ledger_head'],
  run: async turn => {
    const { keys, rotation } = await listLogKeys(turn.house)
    return yes({
      data: keys.map(({ use, vkey, from, until }) => ({
        use,
        vkey,
        from: from.toISOString(),
        until: until?.toISOString() ?? null,
      })),
      rotation: rotation
        ? { vkey: rotation.vkey, ends_old_at: rotation.endsOld.toISOString(), strangers: [...rotation.strangers] }
        : null,
      next_cursor: null,
    })
  },
})

export const rotate = operation({
  does: 'Exchanges a key. A new key of the log signs beside the old one for a day, and then alone; a stolen one ends at once.',
  at: 'POST /log/keys',
  needs: 'operate',
  takes: z.strictObject({
    use: z.enum(['log', 'instance']).default('log'),
    stolen: z.boolean().default(false).describe('Somebody else has the old key: it ends now.'),
  }),
  gives: z.object({ vkey: z.string().describe('Tell it to the operators of your witnesses.'), ends_old_at: Time }),
  refuses: { 'in-rotation': { status: 409, says: 'A key of the log is being exchanged: let that end first.' } },
  example: { use: 'instance' },
  run: async (turn, { use, stolen }) => {
    const done = await rotateKey(turn.house, use, stolen)
    return done.ok ? yes({ vkey: done.value.vkey, ends_old_at: done.value.endsOld.toISOString() }) : done
  },
})

export const endKey = operation({
  does: 'Ends the old key of the log before its day is over.',
  at: 'POST /log/keys/end',
  needs: 'operate',
  takes: z.strictObject({}),
  gives: z.object({}),
  refuses: {
    'no-rotation': { status: 409, says: 'No key of the log is being exchanged.' },
    'unknown-to-witnesses': {
      status: 409,
      says: 'No witness has cosigned under the new key: tell it to their operators first (optimail witness add-log VKEY).',
    },
    'not-yet-served': {
      status: 409,
      says: 'What is served is not signed with the new key yet. Try again in a moment.',
    },
  },
  run: async turn => {
    const done = await endOldLogKey(turn.house)
    return done.ok ? yes({}) : no(done.refusal)
  },
})

export const resume = operation({
  does: 'Lets the log go on from where the database stands, though what came later may be lost.',
  at: 'POST /log/resume',
  needs: 'operate',
  takes: z.strictObject({ accept_loss: z.literal(true) }),
  gives: z.object({}),
  refuses: {
    'not-held': { status: 409, says: 'The log is being signed: nothing holds it.' },
    'witness-disagrees': {
      status: 409,
      says: 'A witness has seen a log that this one does not continue. Restore a newer backup, or remove the witness if it is wrong.',
    },
  },
  example: { accept_loss: true },
  run: async turn => {
    const done = await resumeLog(turn.house)
    return done.ok ? yes({}) : no(done.refusal)
  },
})
