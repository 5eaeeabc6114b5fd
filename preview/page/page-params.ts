/** What the address of the page asks for. Every part may be left out. */
export interface PageParams {
  readonly theme: 'light' | 'dark';
  /** Where the roadmap is open: in the right sidebar, in the main part, or in both. */
  readonly layout: 'side' | 'main' | 'both';
  /** Width in CSS pixels of the part that holds the roadmap (of the sidebar when it is in both). */
  readonly width: number | null;
  readonly rtl: boolean;
  /** `YYYY-MM-DD`; null for the server's choice. */
  readonly today: string | null;
  readonly language: string;
  readonly device: 'desktop' | 'phone';
  /** A note to open in the main part, and the line to show (1-based, as in a text editor). */
  readonly path: string | null;
  readonly line: number | null;
}

/** Reads the query: `theme=dark&layout=side|main|both&width=…&rtl=1&today=…&lang=…&device=phone&path=…&line=…`. */
export function readPageParams(search: string, prefersDark: boolean): PageParams {
  const query = new URLSearchParams(search);
  const one = <T extends string>(name: string, choices: readonly T[], otherwise: T): T => choices.find((choice) => choice === query.get(name)) ?? otherwise;
  const number = (name: string): number | null => (/^\d+$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null);
  const today = query.get('today');
  return {
    theme: one('theme', ['light', 'dark'], prefersDark ? 'dark' : 'light'),
    layout: one('layout', ['side', 'main', 'both'], 'both'),
    width: number('width'),
    rtl: query.get('rtl') === '1',
    today: today !== null && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : null,
    language: query.get('lang') ?? 'en',
    device: one('device', ['desktop', 'phone'], 'desktop'),
    path: query.get('path'),
    line: number('line'),
  };
}
