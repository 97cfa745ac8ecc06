/** Under this name an example leaves its edited program for the playground. */
export const HANDOVER = 'play:code'
