declare module 'virtual:judged-python' {
  const judged: import('./commands').Judged
  export default judged
}

declare module 'virtual:judged-typescript' {
  const judged: import('./commands').Judged
  export default judged
}
