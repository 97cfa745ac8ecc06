console.log('before')
void (async () => {
  throw [1, 2]
})()
