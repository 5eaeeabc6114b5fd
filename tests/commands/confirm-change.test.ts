/** @jest-environment jsdom */
import { createApp } from '../../preview/runtime/create-app';
import { addLink, confirmProperty } from '../../src/commands/confirm-change';
import { tellWrite } from '../../src/commands/write-property';
import type { Preview, Writer, WriteResult } from '../../src/vault/writer';

type Answer = { resolve: (preview: Preview) => void; reject: (error: Error) => void };

/** A dialog whose previews are answered by hand, by the value they were asked for. */
async function open(show: 'start' | 'link') {
  const asked = new Map<string, Answer>();
  const written: string[] = [];
  const preview = (value: string): Promise<Preview> => new Promise((resolve, reject) => { asked.set(value, { resolve, reject }); });
  const write = (value: string): Promise<WriteResult> => {
    written.push(value);
    return Promise.resolve({ done: true, changed: false, undo: () => Promise.resolve(true) });
  };
  const writer = {
    previewProperty: (_path: string, _key: string, value: string) => preview(value), setProperty: (_path: string, _key: string, value: string) => write(value),
    previewLink: (_target: unknown, value: string) => preview(value), setLink: (_target: unknown, value: string) => write(value),
  } as unknown as Writer;
  const { app } = await createApp({ notes: { 'Plan.md': '' } });
  if (show === 'start') confirmProperty(app, writer, { path: 'Plan.md', key: 'start', value: '2026-05-01' });
  else addLink(app, writer, { path: 'Plan.md', line: 1, text: 'Kit', source: 'item', kind: null, focus: [], hours: null });
  const button = document.querySelector<HTMLButtonElement>('.modal .mod-cta');
  const input = document.querySelector<HTMLInputElement>('.modal input');
  if (button === null || input === null) throw new Error('No dialog');
  const type = (value: string): void => {
    input.value = value;
    input.dispatchEvent(new Event('input'));
  };
  return { asked, written, button, type, text: () => document.querySelector('.modal-content')?.textContent ?? '' };
}

const settled = (): Promise<void> => new Promise((done) => { setTimeout(done, 0); });
const line = (added: string): Preview => ({ added: [added], removed: [] });
const notices = (): string => [...document.querySelectorAll('.notice')].map((own) => own.textContent).join('|');

afterEach(() => { document.body.replaceChildren(); });

test('what is written is what was shown: while another value is looked up, nothing can be written', async () => {
  const { asked, written, button, type, text } = await open('start');
  asked.get('2026-05-01')?.resolve(line('start: 2026-05-01'));
  await settled();
  expect(button.disabled).toBe(false);
  type('2026-06-01');
  expect(button.disabled).toBe(true);
  button.click();
  expect(written).toEqual([]);
  asked.get('2026-06-01')?.resolve(line('start: 2026-06-01'));
  await settled();
  expect(text()).toContain('+ start: 2026-06-01');
  button.click();
  expect(written).toEqual(['2026-06-01']);
});

test('an answer that comes late is not put over the one asked for after it', async () => {
  const { asked, button, type, text } = await open('link');
  type('https://example.org/a');
  type('https://example.org/b');
  asked.get('https://example.org/b')?.resolve(line('b'));
  await settled();
  asked.get('https://example.org/a')?.resolve(line('a'));
  await settled();
  expect([text().includes('+ b'), text().includes('+ a'), button.disabled]).toEqual([true, false, false]);
});

test('a note that cannot be read says so, and nothing can be written', async () => {
  const { asked, button, text } = await open('start');
  asked.get('2026-05-01')?.reject(new Error('disk is gone'));
  await settled();
  expect(text()).toContain('Plan.md was not changed: disk is gone');
  expect(button.disabled).toBe(true);
});

test('an undo that fails says so, with the cause', async () => {
  await tellWrite('Plan.md', 'Written. ', Promise.resolve({ done: true, changed: true, undo: () => Promise.reject(new Error('disk is gone')) }));
  document.querySelector<HTMLElement>('.notice a')?.click();
  await settled();
  expect(notices()).toBe('Plan.md was not changed: disk is gone');
});
