const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('hello'))
console.log(Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''))
