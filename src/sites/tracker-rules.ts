/**
 * Who is well known: names of cookies and keys, and hosts, as their makers document them, with the class that they are of in the
 * sense of our Cookie Policy. A table of our own, kept short; who is not in it is unknown, and that is said.
 */

import type { Letter } from '#wire/cookie/classes.ts'
import { isNamed, type Lifetime } from '#wire/cookie/registry.ts'

export type Tracker = {
  readonly provider: string
  readonly letter: Letter
  readonly says: string
  /** Registrable domains or hosts; all below them are meant. */
  readonly hosts: readonly string[]
  /** Names with the days that they last; 0 is until the browser is closed. */
  readonly names: Readonly<Record<string, number>>
}

const COUNTS = 'Counts visits and how pages are used.'
const ADS = 'Advertising: recognises the browser, and measures what advertisements lead to.'
const SHOWS = 'Shows content from elsewhere on the page.'
const REPLAYS = 'Records how pages are used: moves, clicks and scrolling.'

const row = (
  provider: string,
  letter: Letter,
  says: string,
  hosts: string,
  names: Readonly<Record<string, number>> = {},
): Tracker => ({ provider, letter, says, hosts: hosts.split(' ').filter(Boolean), names })

export const TRACKERS: readonly Tracker[] = [
  row('Google Analytics', 'p', COUNTS, 'google-analytics.com analytics.google.com', {
    _ga: 395,
    '_ga_*': 395,
    _gid: 1,
    '_gat*': 1,
    '__utm*': 395,
    _gaexp: 90,
  }),
  row('Google Tag Manager', 't', 'Brings in other tags, of whatever kind.', 'googletagmanager.com', { '_dc_gtm_*': 1 }),
  row(
    'Google Ads',
    't',
    ADS,
    'doubleclick.net googleadservices.com googlesyndication.com adservice.google.com googletagservices.com',
    {
      '_gcl_*': 90,
      IDE: 395,
      test_cookie: 1,
      '__gads*': 395,
      '__gpi*': 395,
      DSID: 14,
      FPGCLAW: 90,
    },
  ),
  row('Google', 't', ADS, '', { NID: 182, '1P_JAR': 30, ANID: 395, AEC: 180 }),
  row('Google Maps', 'f', SHOWS, 'maps.google.com maps.googleapis.com maps.gstatic.com'),
  row('Google Fonts', 'f', 'Letters of the page, fetched from elsewhere.', 'fonts.googleapis.com fonts.gstatic.com'),
  row('reCAPTCHA', 'f', 'Tells people from programs; fetched from elsewhere.', 'recaptcha.net', {
    _grecaptcha: 180,
    '_GRECAPTCHA*': 180,
  }),
  row('YouTube', 'f', SHOWS, 'youtube.com youtube-nocookie.com ytimg.com', {
    VISITOR_INFO1_LIVE: 180,
    YSC: 0,
    VISITOR_PRIVACY_METADATA: 180,
    'yt-*': 395,
    'yt.*': 395,
    LAST_RESULT_ENTRY_KEY: 0,
  }),
  row('Vimeo', 'f', SHOWS, 'vimeo.com vimeocdn.com', { vuid: 395 }),
  row('Spotify', 'f', SHOWS, 'open.spotify.com spotifycdn.com', { sp_t: 365, sp_landing: 1 }),
  row('SoundCloud', 'f', SHOWS, 'w.soundcloud.com sndcdn.com'),
  row('OpenStreetMap', 'f', SHOWS, 'openstreetmap.org'),
  row('Meta', 't', ADS, 'facebook.net facebook.com instagram.com', { _fbp: 90, _fbc: 90 }),
  row('LinkedIn', 't', ADS, 'linkedin.com licdn.com', {
    li_fat_id: 30,
    bcookie: 365,
    bscookie: 365,
    lidc: 1,
    UserMatchHistory: 30,
    AnalyticsSyncHistory: 30,
    li_sugr: 90,
    ln_or: 1,
    li_gc: 180,
  }),
  row('X (Twitter)', 't', ADS, 'twitter.com ads-twitter.com t.co x.com', {
    personalization_id: 395,
    guest_id: 395,
    'guest_id_*': 395,
    muc_ads: 395,
    _twclid: 30,
  }),
  row('TikTok', 't', ADS, 'tiktok.com ttwstatic.com', { _ttp: 390, '_tt_*': 390, ttwid: 365, ttclid: 30 }),
  row('Pinterest', 't', ADS, 'pinterest.com pinimg.com', {
    _pin_unauth: 365,
    '_pinterest_*': 365,
    _derived_epik: 365,
    _epik: 365,
  }),
  row('Snapchat', 't', ADS, 'snapchat.com sc-static.net', { _scid: 395, _scid_r: 395, sc_at: 365 }),
  row('Reddit', 't', ADS, 'reddit.com redditstatic.com', { _rdt_uuid: 90, _rdt_cid: 90 }),
  row('Microsoft Advertising', 't', ADS, 'bat.bing.com bing.com', {
    _uetsid: 1,
    _uetvid: 390,
    _uetmsclkid: 90,
    MUID: 390,
    SRM_B: 390,
  }),
  row('Microsoft Clarity', 'p', REPLAYS, 'clarity.ms', { _clck: 365, _clsk: 1, CLID: 365 }),
  row('Hotjar', 'p', REPLAYS, 'hotjar.com hotjar.io', { '_hj*': 365 }),
  row('FullStory', 'p', REPLAYS, 'fullstory.com', { fs_uid: 365, 'fs_*': 365 }),
  row('Mouseflow', 'p', REPLAYS, 'mouseflow.com', { mf_user: 90, 'mf_*': 90 }),
  row('Crazy Egg', 'p', REPLAYS, 'crazyegg.com', { '_ce.*': 365, 'cebs*': 0 }),
  row('Matomo', 'p', COUNTS, 'matomo.cloud matomo.org piwik.pro', { '_pk_*': 393, MATOMO_SESSID: 14, 'mtm_*': 395 }),
  row('Plausible', 'p', COUNTS, 'plausible.io', { plausible_ignore: 395 }),
  row('Umami', 'p', COUNTS, 'umami.is umami.dev'),
  row('GoatCounter', 'p', COUNTS, 'goatcounter.com gc.zgo.at'),
  row('Fathom', 'p', COUNTS, 'usefathom.com'),
  row('Cloudflare Web Analytics', 'p', COUNTS, 'cloudflareinsights.com'),
  row('Adobe Analytics', 'p', COUNTS, 'omtrdc.net 2o7.net adobedtm.com', {
    'AMCV_*': 395,
    'AMCVS_*': 0,
    s_cc: 0,
    s_sq: 0,
    s_vi: 395,
  }),
  row('Adobe Audience Manager', 't', ADS, 'demdex.net everesttech.net', { demdex: 180, dextp: 180 }),
  row('Mixpanel', 'p', COUNTS, 'mixpanel.com mxpnl.com', { 'mp_*': 365 }),
  row('Amplitude', 'p', COUNTS, 'amplitude.com', { 'amplitude_*': 365, 'AMP_*': 365 }),
  row('Segment', 'p', COUNTS, 'segment.com segment.io', { 'ajs_*': 365 }),
  row('Heap', 'p', COUNTS, 'heap.io heapanalytics.com', { '_hp2_*': 395 }),
  row('PostHog', 'p', COUNTS, 'posthog.com', { 'ph_*': 365 }),
  row('Chartbeat', 'p', COUNTS, 'chartbeat.com chartbeat.net', { '_chartbeat*': 395, _cb: 395 }),
  row('New Relic', 'p', 'Measures how fast pages are, and what breaks.', 'newrelic.com nr-data.net', {
    NRBA_SESSION: 0,
  }),
  row('Sentry', 'p', 'Tells what breaks on pages.', 'sentry.io sentry-cdn.com', { sentryReplaySession: 0 }),
  row('etracker', 'p', COUNTS, 'etracker.com etracker.de', { '_et_*': 365, isSdEnabled: 1 }),
  row('Optimizely', 'p', 'Compares versions of pages.', 'optimizely.com', {
    optimizelyEndUserId: 182,
    'optimizely*': 182,
  }),
  row('VWO', 'p', 'Compares versions of pages.', 'visualwebsiteoptimizer.com', { '_vwo_*': 365, '_vis_opt_*': 100 }),
  row('Yandex Metrica', 'p', COUNTS, 'mc.yandex.ru mc.yandex.com', { _ym_uid: 365, '_ym_*': 365, yandexuid: 365 }),
  row('HubSpot', 't', ADS, 'hubspot.com hs-scripts.com hs-analytics.net hsforms.net hs-banner.com hsadspixel.net', {
    __hstc: 180,
    hubspotutk: 180,
    __hssc: 1,
    __hssrc: 0,
    __hs_opt_out: 180,
    'hs_*': 180,
  }),
  row('Marketo', 't', ADS, 'marketo.net marketo.com mktoresp.com', { _mkto_trk: 395 }),
  row('Salesforce Pardot', 't', ADS, 'pardot.com', { 'visitor_id*': 365 }),
  row('Mailchimp', 't', ADS, 'chimpstatic.com list-manage.com', { 'mcafb_*': 30, _mcid: 365 }),
  row('Klaviyo', 't', ADS, 'klaviyo.com', { __kla_id: 395, 'kl_*': 395 }),
  row('Criteo', 't', ADS, 'criteo.com criteo.net', { 'cto_*': 390 }),
  row('AppNexus (Xandr)', 't', ADS, 'adnxs.com', { uuid2: 90 }),
  row('The Trade Desk', 't', ADS, 'adsrvr.org', { TDID: 365, TDCPM: 365 }),
  row('Taboola', 't', ADS, 'taboola.com', { t_gid: 365, taboola_usg: 365, '_tb_*': 1, 'taboola*': 365 }),
  row('Outbrain', 't', ADS, 'outbrain.com outbrainimg.com', { obuid: 90, 'outbrain*': 90 }),
  row('Amazon Advertising', 't', ADS, 'amazon-adsystem.com', { 'ad-id': 240, 'ad-privacy': 395 }),
  row('AdRoll', 't', ADS, 'adroll.com', { __adroll_fpc: 365, '__adroll*': 365, __ar_v4: 365 }),
  row('Quantcast', 't', ADS, 'quantserve.com quantcount.com', { __qca: 395 }),
  row('PubMatic', 't', ADS, 'pubmatic.com', { KADUSERCOOKIE: 90, 'PUBMDCID*': 90 }),
  row('Magnite (Rubicon)', 't', ADS, 'rubiconproject.com'),
  row('comScore', 't', ADS, 'scorecardresearch.com'),
  row('Awin', 't', ADS, 'awin1.com dwin1.com zenaps.com', { 'aw_*': 365, AWSESS: 0 }),
  row('Tradedoubler', 't', ADS, 'tradedoubler.com', { TD_UNIQUE_IMP: 365, tduid: 365 }),
  row('Intercom', 'f', 'A conversation with the people of the site.', 'intercom.io intercomcdn.com', {
    'intercom-*': 270,
  }),
  row('Zendesk', 'f', 'A conversation with the people of the site.', 'zdassets.com zopim.com zendesk.com', {
    __zlcmid: 365,
    'ZD-*': 365,
  }),
  row('Crisp', 'f', 'A conversation with the people of the site.', 'crisp.chat', { 'crisp-client*': 182 }),
  row('Tawk', 'f', 'A conversation with the people of the site.', 'tawk.to', {
    twk_uuid: 182,
    'twk_*': 182,
    TawkConnectionTime: 0,
  }),
  row('Drift', 'f', 'A conversation with the people of the site.', 'drift.com driftt.com', { 'drift*': 395 }),
  row('Calendly', 'f', SHOWS, 'calendly.com'),
  row('Typeform', 'f', SHOWS, 'typeform.com', { tf_respondent_cc: 180 }),
  row('Cloudflare', 'n', 'Keeps programs that attack out.', '', {
    __cf_bm: 1,
    cf_clearance: 365,
    __cfruid: 0,
    _cfuvid: 0,
  }),
  row('Stripe', 'n', 'Takes payments, and keeps fraud out of them.', 'stripe.com stripe.network', {
    __stripe_mid: 365,
    __stripe_sid: 1,
  }),
  row('PayPal', 'n', 'Takes payments.', 'paypal.com paypalobjects.com'),
  row('Cookiebot', 'n', 'Remembers what you allowed.', 'cookiebot.com', { CookieConsent: 365 }),
  row('OneTrust', 'n', 'Remembers what you allowed.', 'onetrust.com cookielaw.org', {
    OptanonConsent: 365,
    OptanonAlertBoxClosed: 365,
  }),
  row('Usercentrics', 'n', 'Remembers what you allowed.', 'usercentrics.eu', { 'uc_*': 365 }),
]

/** Who is behind this host. */
export const trackerAt = (host: string): Tracker | undefined =>
  TRACKERS.find(({ hosts }) => hosts.some(it => host === it || host.endsWith(`.${it}`)))

export type KnownName = { readonly tracker: Tracker; readonly pattern: string; readonly lifetime: Lifetime }

/** Who documents this name; an exact one goes before a beginning. */
export function trackerNamed(name: string): KnownName | undefined {
  const found = TRACKERS.flatMap(tracker =>
    Object.entries(tracker.names)
      .filter(([pattern]) => isNamed(pattern, name))
      .map(([pattern, days]) => ({ tracker, pattern, lifetime: days === 0 ? SESSION : { is: 'days' as const, days } })),
  )
  return found.toSorted((a, b) => exactness(b.pattern) - exactness(a.pattern))[0]
}

const SESSION = { is: 'session' } as const
const exactness = (pattern: string) => (pattern.endsWith('*') ? pattern.length : Infinity)
