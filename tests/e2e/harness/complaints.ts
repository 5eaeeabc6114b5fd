import type { Page } from 'playwright-core';

/** Collects what a page should never do: errors, failed requests, requests to anywhere but its own server. */
export function collectComplaints(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) complaints.push(`request: ${request.url().slice(0, 200)}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${String(response.status())}: ${response.url().slice(0, 200)}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}
