/**
 * Who is in the business of advertising, and words that speak of it: nobody declares those necessary or functional [CK-13]
 * [CK-15]. The list is short on purpose: it catches the well-known, and the words catch whoever says what they do. What
 * neither catches, the scanner sees.
 */

import { isNamed } from '#wire/cookie/registry.ts'

/** Registrable domains whose business is advertising, or telling people apart for it. */
const ADVERTISERS = `
2mdn.net 33across.com adform.net adnxs.com adroll.com adsafeprotected.com adsrvr.org adsymptotic.com adtechus.com
agkn.com amazon-adsystem.com ads-twitter.com ads.linkedin.com awin1.com bidr.io bidswitch.net bluekai.com bounceexchange.com
casalemedia.com contextweb.com criteo.com criteo.net crwdcntrl.net demdex.net dotomi.com doubleclick.net doubleverify.com
dwin1.com everesttech.net exelator.com eyeota.net facebook.net fwmrm.net googleadservices.com googlesyndication.com
googletagservices.com id5-sync.com imrworldwide.com krxd.net lijit.com liadm.com licdn.com mathtag.com media.net
mediaplex.com moatads.com mookie1.com omnitagjs.com openx.net outbrain.com outbrainimg.com permutive.com pinimg.com
pubmatic.com quantserve.com rfihub.com rlcdn.com rubiconproject.com scorecardresearch.com serving-sys.com sharethis.com
sharethrough.com simpli.fi sitescout.com smartadserver.com snapchat.com sc-static.net taboola.com tapad.com teads.tv
tiktok.com analytics.tiktok.com tradedoubler.com tremorhub.com tribalfusion.com turn.com undertone.com w55c.net
yieldmo.com zedo.com zemanta.com bat.bing.com`
  .trim()
  .split(/\s+/)

/** Who counts visits for others, and containers that bring in others: neither is necessary, nor a function for the visitor. */
const MEASURERS = `
google-analytics.com googletagmanager.com hotjar.com hotjar.io mixpanel.com segment.com segment.io clarity.ms
fullstory.com mouseflow.com crazyegg.com amplitude.com heap.io heapanalytics.com chartbeat.com chartbeat.net
newrelic.com nr-data.net matomo.cloud plausible.io umami.is etracker.com etracker.de statcounter.com
tealiumiq.com tiqcdn.com adobedtm.com omtrdc.net 2o7.net kissmetrics.com quantcount.com yandex.ru mc.yandex.com piwik.pro`
  .trim()
  .split(/\s+/)

const ADVERTISING_NAMES = [
  '_fbp',
  '_fbc',
  '_gcl_*',
  '_uetsid',
  '_uetvid',
  'IDE',
  'test_cookie',
  'NID',
  '_pin_unauth',
  '_ttp',
  '_tt_*',
  'uuid2',
  '_scid',
  'li_fat_id',
  'cto_*',
]
const MEASURING_NAMES = [
  '_ga',
  '_ga_*',
  '_gid',
  '_gat*',
  '_hj*',
  '_pk_*',
  '_clck',
  '_clsk',
  'mp_*',
  'ajs_*',
  'amplitude_*',
  '__utm*',
]

const isUnder = (host: string, domains: readonly string[]) =>
  domains.some(domain => host === domain || host.endsWith(`.${domain}`))
const isOne = (name: string, known: readonly string[]) =>
  known.some(it => it === name || isNamed(it, name.replace(/\*$/, '')))

export const isAdvertiser = (host: string): boolean => isUnder(host, ADVERTISERS)
export const isMeasurer = (host: string): boolean => isUnder(host, MEASURERS)
export const isAdvertisingName = (name: string): boolean => isOne(name, ADVERTISING_NAMES)
export const isMeasuringName = (name: string): boolean => isOne(name, MEASURING_NAMES)

/** In the six languages; what is said not to happen is no confession. */
const ADVERTISING =
  /\b(?:advert(?:is|iz)|advertisement|retarget|remarket|marketing|(?:ad|ads)\b|publicit|publicid|pubblicit|annonceur|anuncio|anúncio|inserzion|werbe|werbung|reklame|zielgruppe|ciblag|targeting|interessenprofil|interest profile|perfil de interes|profil d.int[ée]r[êe]t|profilo di interess)/iu
const DENIED =
  /\b(?:no|not|never|without|sans|pas de|jamais|keine?|kein|ohne|nicht|sin|ni|nunca|senza|non|mai|sem|não|nunca)\b[^.;]{0,40}$/iu

/** Whether a purpose says that it is about advertising. */
export function speaksOfAdvertising(text: string): boolean {
  const found = ADVERTISING.exec(text)
  return found !== null && !DENIED.test(text.slice(0, found.index))
}
