// Tries to keep the page busy for ever.
// ends: stopped
for (;;);
