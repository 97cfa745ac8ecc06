import { absoluteUrl, type SiteAddress } from '../address'

/** `robots.txt`: everything may be read; where the sitemap is. */
export function robotsText(address: SiteAddress): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(address, '/sitemap.xml')}\n`
}
