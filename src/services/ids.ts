/* Ids of the services: pages and workers both name them, and a page must not load a worker's code for that. */

export const RUFF = 'ruff'
export const TYPESCRIPT = 'typescript'
export const BASEDPYRIGHT = 'basedpyright'
