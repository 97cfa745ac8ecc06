const target = new EventTarget()
target.addEventListener('ping', (event) => console.log(event.type, (event as CustomEvent<number>).detail))
target.dispatchEvent(new CustomEvent('ping', { detail: 7 }))
