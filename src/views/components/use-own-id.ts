import { useState } from 'preact/hooks';

let made = 0;

/** An id that no other element has, in this pane or another one in the same window; `useId` of Preact gives some twice. */
export function useOwnId(): string {
  return useState(() => `tj-id-${(made += 1)}`)[0];
}
