/** README.txt of a bundle: how to check it with the verifier, and with nothing but openssl and a shell. */

import { fromBase64, toBase64 } from '#wire/base64.ts'
import { concat } from '#wire/bytes.ts'

export type ReadMe = {
  readonly origin: string
  readonly logVkey: string
  readonly instanceVkey: string
  readonly asOf: string
  readonly isWitnessed: boolean
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')
/** A key as openssl reads it, in base64. */
const derOf = (vkey: string) =>
  toBase64(concat([SPKI, (fromBase64(vkey.split('+').slice(2).join('+')) ?? Buffer.alloc(0)).subarray(1)]))

export function readMe({ origin, logVkey, instanceVkey, asOf, isWitnessed }: ReadMe): string {
  return `PROOF OF OPT-IN
===============

This archive shows what one person agreed to, in which words, when, and what became of it. It was written by the log
  ${origin}
as of ${asOf}. Nobody has to be asked to check it, and nothing here has to be believed:

  npx optimail verify --policy policy-that-you-pinned.txt THIS-FILE.zip

A policy says which keys you trust. Get it once from a source of your own (https://${origin}/policy, a letter, a court
file) and keep it: the policy.txt in this archive was written by whoever wrote the rest of it.
${isWitnessed ? '' : '\nNo witness has signed this log. Order and content are proved; the times are the word of whoever keeps it.\n'}
WHAT IS IN IT

  evidence.json     the events of this person, each exactly as the log committed to it, and what each discloses
  events/N.tlog-proof, context/I.tlog-proof
                    that each is in the log (https://c2sp.org/tlog-proof), all under one signed checkpoint
  form/             the form as it was shown; doi/ the confirmation mail as it was handed over, and what came of it
  keys.json         the keys of the log, the installation, and the mail; keys.note is the log's signature over it
  chain.note        the installation's word that no event of this person is missing at the end
  manifest.json     the hash of every file here; manifest.note is the installation's signature over it
  partners.json     whom the form named, one by one, as third parties that would receive the address
  report.pdf        all of this for people; dpv-27560.jsonld for other consent systems (ISO/IEC TS 27560)
  verify.html       the same verifier as a page: open it from here, without a network, and give it this archive

WITH NOTHING BUT A SHELL, OPENSSL AND PYTHON 3

1. The files are those of the manifest:
   python3 -c "import json,hashlib;[print(hashlib.sha256(open(p,'rb').read()).hexdigest()==h,p) for p,h in json.load(open('manifest.json'))['files'].items()]"

2. The log's key, as openssl reads it (compare it with the policy that you pinned):
   echo ${derOf(logVkey)} | base64 -d > log.der
   and the installation's:
   echo ${derOf(instanceVkey)} | base64 -d > instance.der

3. A note is its text up to the empty line, and below it signatures: base64 of 4 bytes of key id and 64 of signature.
   For manifest.note (likewise chain.note; keys.note and the checkpoint at the end of each proof with log.der):
   sed '/^$/,$d' manifest.note > text
   sed -n '/^$/,$p' manifest.note | awk '/^— /{print $3;exit}' | base64 -d | tail -c 64 > sig
   openssl pkeyutl -verify -pubin -inkey instance.der -keyform DER -rawin -in text -sigfile sig
   The text has to end with the SHA-256 of manifest.json: openssl dgst -sha256 manifest.json

4. What an event commits to, and that this is in the log:
   python3 - <<'END'
import json,hashlib,base64
H=lambda b:hashlib.sha256(b).digest()
for e in json.load(open('evidence.json'))['events']:
    if 'envelope' not in e: continue
    env=json.loads(e['envelope']); C=H(e['envelope'].encode())
    L=open('events/%d.tlog-proof'%env['n'],encoding='utf-8').read().split('\\n'); b=L.index('')
    path=[base64.b64decode(x) for x in L[2:b]]; size=int(L[b+2]); root=base64.b64decode(L[b+3])
    fn,sn,r=e['index'],size-1,H(b'\\0'+b'\\1'+C)
    for q in path:
        if fn&1 or fn==sn:
            r=H(b'\\1'+q+r)
            while not fn&1 and fn: fn>>=1; sn>>=1
        else: r=H(b'\\1'+r+q)
        fn>>=1; sn>>=1
    told={base64.urlsafe_b64encode(H(d.encode())).decode().rstrip('=') for d in e['disclosures']}
    print(env['n'],env['type'],'in the log:',r==root and sn==0,'| disclosures digested:',told<=set(env['_sd']))
    for d in e['disclosures']: print('   ',json.loads(base64.urlsafe_b64decode(d+'='*(-len(d)%4)))[1:])
END
`
}
