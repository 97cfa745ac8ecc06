// Tries to drown the engine in rejections that nobody handles.
// ends: error
for (let count = 0; count < 100_000; count += 1) void Promise.reject(count)
