/** The web app manifest, in the site's root. */
export const MANIFEST_FILE = 'manifest.webmanifest'
