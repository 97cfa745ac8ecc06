/** The switch that retires the service worker: `RETIRE_SERVICE_WORKER=1 npm run build`. */
export const workerRetired: boolean = Boolean(process.env['RETIRE_SERVICE_WORKER'])
