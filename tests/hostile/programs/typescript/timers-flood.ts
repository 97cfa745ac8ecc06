// Tries to drown the worker in timers.
// ends: stopped
for (let count = 0; count < 20_000; count += 1) setInterval(() => console.log(count), 1)
