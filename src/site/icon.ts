import type { HeadConfig } from 'vitepress'
import { address } from './address'

/** The link to the favicon, an SVG that knows both themes. */
export const icon: HeadConfig = [
  'link',
  { rel: 'icon', type: 'image/svg+xml', href: `${address.base}favicon.svg` },
]
