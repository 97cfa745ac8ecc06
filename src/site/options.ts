import type { UserConfig } from 'vitepress'
import { absoluteUrl, address } from './address'
import { pageHead } from './head/head'
import { hasHistory } from './history'
import { SITE_DESCRIPTION, SITE_NAME } from './name'

/** What VitePress is told about the site's name and address, its head tags, sitemap and dates; to be spread into its configuration. */
export const siteOptions = {
  title: SITE_NAME,
  description: SITE_DESCRIPTION,
  base: address.base,
  // Nothing here changes colour slowly; keeping transitions out costs a layout of the whole page at every start.
  appearance: { disableTransition: false },
  lastUpdated: hasHistory('.'),
  sitemap: { hostname: absoluteUrl(address, '/') },
  transformHead: pageHead,
} satisfies UserConfig
