// Tries to drown the page in lines.
// ends: stopped
for (;;) console.log('x'.repeat(100))
