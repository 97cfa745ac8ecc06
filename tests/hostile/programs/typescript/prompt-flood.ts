// Tries to freeze the page by what it asks, again and again.
// ends: stopped
for (;;) prompt('\u0301'.repeat(100_000) + '<b>'.repeat(100_000) + 'x'.repeat(1_000_000))
