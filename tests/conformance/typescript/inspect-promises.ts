console.log(Promise.resolve(1), new Promise(() => {}), Promise.resolve([1, { a: 2 }]))
