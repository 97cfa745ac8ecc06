// Tries to fetch from the site itself, with the reader's cookies.
for (const url of ['/builtin/aiter?stolen', 'http://localhost:4187/?stolen', '//localhost/?stolen']) {
  try {
    const response = await fetch(url, { credentials: 'include' })
    console.log('BREACH', response.status)
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
