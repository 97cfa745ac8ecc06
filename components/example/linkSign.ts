/** How the fragment of every address begins that brings code; whether it does is decided in share.ts, when there is something to decide. */
export const LINK_SIGN = '#code='
