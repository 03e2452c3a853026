/** Why a way is open on a host that sends files and nothing else: printed into the table, and held against it. */

const COOKIE =
  'The answer sets it, and the browser keeps it before anything of the page is read; it is kept from scripts. No header and no tag speaks of cookies. Whoever runs the host can switch it off.'
const LINK =
  'The browser does what a `Link` of the first answer says before it reads the page. A policy in a header stops what asks for something; for connections and names there is `Connection-Allowlist`. Both are for the host to send.'
const MARKUP =
  'The connection is opened, or the name looked up, as the tag is read: no policy is asked, and no script runs in between. Take the tag out of the file: a scan names it.'
const RULES = 'The browser fetches the rules as the first answer comes, and follows them under no policy of the page.'
const REPORT =
  'The host has a policy of its own that tells others what it refused. A page can add policies, and take none off.'

export const WHY_ON_FILES: Readonly<Record<string, string>> = {
  'header-http-only': COOKIE,
  'header-sub-path': COOKIE,
  'answer-fetch': COOKIE,
  preconnect: MARKUP,
  'preconnect-crossorigin': MARKUP,
  'dns-prefetch': MARKUP,
  'link-preload-image': LINK,
  'link-preload-script': LINK,
  'link-preload-style': LINK,
  'link-two-in-one': LINK,
  'link-odd-case': LINK,
  'link-modulepreload': LINK,
  'link-prefetch': LINK,
  'link-protocol-relative': LINK,
  'link-preconnect': LINK,
  'link-dns-prefetch': LINK,
  'link-preconnect-crossorigin': LINK,
  'link-image-set': LINK,
  'rules-header': RULES,
  'report-uri': REPORT,
  'report-uri-enforced': REPORT,
  'hint-in-noscript': MARKUP,
  'hint-after-odd-quote': MARKUP,
  'hint-behind-comment': MARKUP,
  'hint-by-codes': MARKUP,
  'hint-said-twice': MARKUP,
  'hint-in-shadow': MARKUP,
  'hint-of-own-style': LINK,
}
