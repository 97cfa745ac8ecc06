// Tries to hang by tasks that always come before any other.
// ends: stopped
const again = (): void => queueMicrotask(again)
again()
again()
