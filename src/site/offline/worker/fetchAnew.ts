import { Strategy, type StrategyHandler } from 'workbox-strategies'

/** Lets go of what is kept for a request and answers it from the network, past the browser's own cache; what comes is kept. */
export class FetchAnew extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    await (await caches.open(this.cacheName)).delete(request.url)
    return handler.fetchAndCachePut(request)
  }
}
