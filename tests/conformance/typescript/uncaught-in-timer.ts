setTimeout(() => {
  console.log('timer')
  throw new Error('from timer')
}, 1)
setTimeout(() => console.log('never'), 50)
