/** What can be shown beside the code. */
export type Panel = 'output' | 'steps' | 'problems' | 'compiled' | 'files' | 'settings'
