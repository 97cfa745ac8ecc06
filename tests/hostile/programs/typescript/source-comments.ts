// Tries to have the browser fetch what comments name.
console.log('contained')
//# sourceMappingURL=http://SERVER_HOST:SERVER_PORT/map
//# sourceURL=http://SERVER_HOST:SERVER_PORT/source
/// <reference path="http://SERVER_HOST:SERVER_PORT/reference" />
/** @jsxImportSource http://SERVER_HOST:SERVER_PORT/jsx */
