/**
 * Who is no visitor: programs that read pages, and sources that are there to be read in reports. They are data; each list says where it
 * comes from. Of what they drop there is a number for each reason, and nothing else.
 */

import { USER_AGENT_READ_CHARS } from '#base/limits.ts'

type Named = { readonly from: string; readonly are: readonly string[] }

/** Parts of user agents, in any case. What only fetches and runs no scripts sends no beacon; whoever forges one names himself here as well. */
export const BOTS: readonly Named[] = [
  {
    from: 'What crawlers call themselves: RFC 9309 §2.2.1 has them name a product; nearly all put one of these into it',
    are: [
      '(?<!cu)bot(?:\\b|_)',
      'crawl',
      'spider',
      'slurp',
      'scrape',
      'archiver',
      'validator',
      'monitor',
      'preview',
      'prerender',
      'indexer',
    ],
  },
  {
    from: 'https://developers.google.com/crawling/docs/crawlers-fetchers/overview-google-crawlers',
    are: [
      'googlebot',
      'google-inspectiontool',
      'googleother',
      'adsbot-google',
      'mediapartners-google',
      'apis-google',
      'feedfetcher-google',
      'google-read-aloud',
      'google favicon',
      'storebot-google',
    ],
  },
  {
    from: 'https://www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0',
    are: ['bingbot', 'bingpreview', 'adidxbot', 'msnbot'],
  },
  {
    from: 'https://support.apple.com/en-us/119829, https://yandex.com/support/webmaster/robot-workings/user-agent.html, https://help.baidu.com/question?prod_id=99&class=0&id=3001',
    are: [
      'applebot',
      'yandex(?:bot|images|metrika|mobile|webmaster)',
      'baiduspider',
      'duckduckbot',
      'sogou',
      'petalbot',
      'seznambot',
    ],
  },
  {
    from: 'https://platform.openai.com/docs/bots, https://docs.perplexity.ai/guides/bots, https://support.claude.com/en/articles/8896518',
    are: [
      'gptbot',
      'oai-searchbot',
      'chatgpt-user',
      'perplexity',
      'claudebot',
      'claude-user',
      'bytespider',
      'ccbot',
      'amazonbot',
    ],
  },
  {
    from: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers, and what chats fetch for a picture of a page',
    are: [
      'facebookexternalhit',
      'facebookcatalog',
      'meta-external',
      'twitterbot',
      'linkedinbot',
      'slackbot',
      'telegrambot',
      'whatsapp/',
      'discordbot',
      'skypeuripreview',
      'embedly',
      'pinterestbot',
    ],
  },
  {
    from: 'Browsers without a window and programs that steer them: https://developer.chrome.com/docs/chromium/headless, and those of their documentation',
    are: [
      'headless',
      'phantomjs',
      'slimerjs',
      'puppeteer',
      'playwright',
      'selenium',
      'webdriver',
      'cypress',
      'htmlunit',
      'jsdom',
      'zombie\\.js',
      'electron/.*test',
    ],
  },
  {
    from: 'Measuring services, by their documentation: Lighthouse, WebPageTest, GTmetrix, Pingdom, UptimeRobot, StatusCake, Datadog, New Relic, Site24x7',
    are: [
      'lighthouse',
      'ptst/',
      'gtmetrix',
      'pingdom',
      'uptime',
      'statuscake',
      'datadogsynthetics',
      'newrelicpinger',
      'site24x7',
      'speedcurve',
      'dareboost',
      'ahrefs',
      'semrush',
      'mj12',
      'dotbot',
      'screaming frog',
    ],
  },
  {
    from: 'Libraries that name themselves in requests, by their source',
    are: [
      '^curl/',
      '^wget/',
      'python-requests',
      'python-urllib',
      'aiohttp',
      'httpx/',
      'scrapy',
      'go-http-client',
      '^java/',
      'apache-httpclient',
      'okhttp',
      'libwww-perl',
      'lwp::',
      '^ruby',
      'guzzlehttp',
      '^php',
      'axios/',
      'node-fetch',
      'postmanruntime',
      'insomnia/',
      'httpie/',
      'dart:io',
      '^dalvik/',
    ],
  },
]

const BOT = new RegExp(BOTS.flatMap(({ are }) => are).join('|'), 'i')

/** Browsers always say what they are: whoever says nothing is none. */
export const isBot = (userAgent: string | undefined): boolean =>
  userAgent === undefined || userAgent === '' || BOT.test(userAgent.slice(0, USER_AGENT_READ_CHARS))

/** Registered by whoever wants to be looked up: their hosts, and all below them. Seen in reports of many sites since 2014. */
export const SPAM_REFERRERS: readonly Named[] = [
  {
    from: 'Advertisements for selling links, buttons and visitors',
    are: [
      'semalt.com',
      'buttons-for-website.com',
      'buttons-for-your-website.com',
      'simple-share-buttons.com',
      'social-buttons.com',
      'free-share-buttons.com',
      'floating-share-buttons.com',
      'free-social-buttons.com',
      'share-buttons.xyz',
      'get-free-traffic-now.com',
      'best-seo-offer.com',
      'best-seo-solution.com',
      'buy-cheap-online.info',
      'success-seo.com',
      'seo-platform.com',
      'rank-checker.online',
      'rankings-analytics.com',
      'ranksonic.info',
      'ranksonic.org',
      'website-analyzer.info',
      'site-auditor.online',
      'sitevaluation.org',
      'monetizationking.net',
      'trafficmonetize.org',
      'trafficmonetizer.org',
      'webmonetizer.net',
      'videos-for-your-business.com',
      '4webmasters.org',
      'event-tracking.com',
      'traffic2money.com',
      'trafficgenius.xyz',
      'hundejo.com',
      'kambasoft.com',
      'savetubevideo.com',
      'anticrawler.org',
      'guardlink.org',
      'priceg.com',
      'darodar.com',
      'ilovevitaly.com',
      'blackhatworth.com',
      'hulfingtonpost.com',
      'o-o-6-o-o.com',
      'cenoval.ru',
      'econom.co',
      'iskalko.ru',
      'luxup.ru',
      'googlsucks.com',
      'copyrightclaims.org',
      'search-error.com',
      'bottraffic.live',
      'trafficbot.life',
      'bot-traffic.icu',
      'bot-traffic.xyz',
      'news-bot.xyz',
    ],
  },
]

const SPAM = new Set(SPAM_REFERRERS.flatMap(({ are }) => are))

/** The host itself, or one below it. */
export function isSpamReferrer(host: string): boolean {
  for (let rest = host; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '')
    if (SPAM.has(rest)) return true
  return false
}
