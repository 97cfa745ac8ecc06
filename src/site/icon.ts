import type { HeadConfig } from 'vitepress'
import { address } from './address'
import { MANIFEST_FILE } from './manifestFile'

/** The link to the manifest, by which the site can be installed. */
export const manifest: HeadConfig = ['link', { rel: 'manifest', href: `${address.base}${MANIFEST_FILE}` }]

/** The link to the favicon, an SVG that knows both themes. */
export const icon: HeadConfig = [
  'link',
  { rel: 'icon', type: 'image/svg+xml', href: `${address.base}favicon.svg` },
]
