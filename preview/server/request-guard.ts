import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may come in: it names this server as its host (a page of another site that has its name point here does not),
 * and a browser says that it comes from this server's own page, or says nothing.
 */
export function isOwnRequest(request: Pick<IncomingMessage, 'headers'>, port: number): boolean {
  const { host, origin } = request.headers;
  const own = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  if (host === undefined || !own.includes(host)) return false;
  if (origin !== undefined && !own.some((each) => origin === `http://${each}`)) return false;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' || isNavigation(request);
}

/** A link on another page may open ours; that shows nothing to the other page. */
function isNavigation(request: Pick<IncomingMessage, 'headers'>): boolean {
  return request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
}
