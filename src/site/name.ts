/** The site's name, as pages, feeds and images show it. */
export const SITE_NAME = 'Python Cheatsheet'

/** What the site is, in one line. */
export const SITE_DESCRIPTION =
  'Python 3.14 by example: code that runs in the page, with its true output, and often the same in TypeScript.'
