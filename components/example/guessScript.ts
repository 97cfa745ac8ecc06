/** Under which a browser keeps that its reader guesses outputs first. */
export const GUESS_KEY = 'guess'

/** For the head of every page: hides outputs from the first paint on, where the reader wants that. */
export const guessScript = `try{if(localStorage.getItem('${GUESS_KEY}'))document.documentElement.dataset.guess=''}catch{}`
