const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
void sleep(10).then(() => console.log('detached work ends too'))
console.log('main ends')
