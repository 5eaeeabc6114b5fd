/** @jest-environment jsdom */
import fc from 'fast-check';
import { buildCalendar } from '../../src/core/roadmap/calendar';
import { printReport } from '../../src/export/print-report';
import { reportOf } from '../core/mapping/small-vault';
import * as f from '../views/fixtures';
import { anyReport, reportSaying } from './hostile-report';

const RUNS = { numRuns: process.env.LONG === '1' ? 500 : 25 };
const SVG = ['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'text'];
const PAGE = [...SVG, 'html', 'head', 'meta', 'style', 'body', 'main', 'h1', 'h2', 'p', 'figure', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'ul', 'li'];
const ATTRIBUTES = ['xmlns', 'viewBox', 'width', 'height', 'role', 'font-family', 'font-size', 'font-weight', 'fill', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'rx', 'd', 'stroke', 'stroke-width', 'text-anchor'];
const PAGE_ATTRIBUTES = [...ATTRIBUTES, 'lang', 'charset', 'name', 'content', 'http-equiv', 'dir', 'scope'];

/** What is in a document that is not in the list. */
function others(root: Document, elements: readonly string[], attributes: readonly string[]): readonly string[] {
  const all = [...root.querySelectorAll('*')];
  return [...all.map(({ localName }) => localName).filter((name) => !elements.includes(name)), ...all.flatMap((el) => el.getAttributeNames()).filter((name) => !attributes.includes(name))];
}

const svgOf = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

test('E6: the picture is well-formed, of a few elements and attributes, and says titles as text', () => {
  fc.assert(fc.property(anyReport, (report) => {
    const root = svgOf(printReport(report, 'svg', false).text);
    expect(root.querySelector('parsererror')).toBeNull();
    expect(others(root, SVG, ATTRIBUTES)).toEqual([]);
    expect([...root.querySelectorAll('g > title')].length).toBeGreaterThanOrEqual(5);
  }), RUNS);
  expect(svgOf(printReport(reportSaying(['</text><script>alert(1)</script>']), 'svg', false).text).querySelector('svg > text')?.textContent).toBe('</text><script>alert(1)</script>');
});

test('E6: the page holds nothing that runs, loads or leads anywhere, and every text is one', () => {
  fc.assert(fc.property(anyReport, (report) => {
    const text = printReport(report, 'html', false).text;
    const root = new DOMParser().parseFromString(text, 'text/html');
    expect(others(root, PAGE, PAGE_ATTRIBUTES)).toEqual([]);
    expect(root.querySelectorAll('h2')).toHaveLength(6);
    expect(root.querySelectorAll('style')).toHaveLength(1);
  }), RUNS);
  const root = new DOMParser().parseFromString(printReport(reportSaying(['<img src=x onerror=alert(1)>']), 'html', false).text, 'text/html');
  expect(root.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
  expect(root.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

test('E7: the picture of 5,000 phases is no wider than a page and says how many it leaves out; the page lists all', () => {
  const roadmap = { ...f.ROADMAP, phases: Array.from({ length: 5000 }, (_, i) => f.phase(i, `Title ${String(i)}`, i, i)) };
  const report = f.report({ roadmap, calendar: buildCalendar(roadmap) });
  const root = svgOf(printReport(report, 'svg', false).text);
  expect(Number(root.documentElement.getAttribute('width'))).toBeLessThan(1000);
  expect(root.querySelectorAll('g > title')).toHaveLength(150);
  expect(root.documentElement.textContent).toContain('and 4,850 more');
  expect(printReport(report, 'html', false).text.match(/Title \d+<\/td>/g)).toHaveLength(5000);
});

test('the picture has the bars, marks and gauges of the pane: to scale, today between what is past and what is not', () => {
  const root = svgOf(printReport(f.report(), 'svg', false).text);
  const rows = [...root.querySelectorAll('g')].map((row) => [...row.querySelectorAll('rect')].map((box) => [Number(box.getAttribute('x')), Number(box.getAttribute('width'))]));
  const [first, second] = rows;
  const today = Number([...root.querySelectorAll('line')].find((line) => line.getAttribute('stroke-width') === '2')?.getAttribute('x1'));
  // The first phase lies behind today, the second around it: what is past of it ends there.
  expect(first?.[0]?.[1]).toBe(first?.[1]?.[1]);
  expect((second?.[1]?.[0] ?? 0) + (second?.[1]?.[1] ?? 0)).toBeCloseTo(today, 0);
  // Shipping: 19.5 of 36 hours along 240 pixels.
  expect(rows[6]?.[1]?.[1]).toBeCloseTo((240 * 19.5) / 36, 1);
  expect(root.documentElement.textContent).toContain('✕ Broken, 3 weeks: publish 3 artifacts');
});

test('a plan without a start names its phases and draws no bars', () => {
  const root = svgOf(printReport(f.startlessReport(), 'svg', false).text);
  expect([...root.querySelectorAll('g')].slice(0, 5).map((row) => [row.querySelector('text')?.textContent, row.querySelectorAll('rect').length])).toEqual(f.ROADMAP.phases.map(({ title }) => [title, 0]));
});

test('phases that stand in one line, the head of a table, each have what is due in them and nothing of the others', () => {
  const plan = '---\nstart: 2026-09-01\n---\n# Boat plan\n\n| | Months 1-3 | Months 4-6 | Months 7-12 |\n|---|---|---|---|\n| Deliverable | Hull | Mast | Sail |\n';
  const root = svgOf(printReport(reportOf({ notes: {}, plan }), 'svg', false).text);
  expect(root.querySelectorAll('path')).toHaveLength(3);
});
