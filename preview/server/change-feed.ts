import type { ServerResponse } from 'node:http';

/** Tells every open page of changed paths, by server-sent events. */
export class ChangeFeed {
  private readonly pages = new Set<ServerResponse>();

  connect(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    response.write(': connected\n\n');
    this.pages.add(response);
    response.on('close', () => { this.pages.delete(response); });
  }

  tell(path: string): void {
    for (const page of this.pages) page.write(`data: ${JSON.stringify({ path })}\n\n`);
  }

  close(): void {
    for (const page of this.pages) page.end();
  }
}
