// Tries to import a module in the ordinary way.
// ends: error
import 'http://SERVER_HOST:SERVER_PORT/static.js'
console.log('BREACH')
