import { fold } from '../../../../src/core/roadmap/words/fold';
import { monthNamed } from '../../../../src/core/roadmap/words/months';
import { languages } from '../../../../src/core/roadmap/words/tables';

const STYLES: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }, { month: 'short', day: 'numeric' }];
const locales = [...languages('latin'), ...languages('other')].map(({ locale }) => locale);

/** Names without digits and of three letters at least, as Intl writes them, that no earlier language has for another month. */
function namesIn(locale: string): readonly (readonly [name: string, month: number])[] {
  return STYLES.flatMap((style) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => [fold(format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, ''), month + 1] as const);
  }).filter(([name]) => !/[\d\s]/.test(name) && name !== 'elo' && name.replace(/^d'/, '').length > 2);
}

// First, as what was asked once is known.
it('a language that has no name like a word is not asked', () => {
  const asked = jest.spyOn(Intl, 'DateTimeFormat');
  monthNamed('srpen');
  expect(asked.mock.calls.map(([locale]) => String(locale).slice(0, 2))).toEqual(['cs', 'cs', 'cs', 'cs']);
  asked.mockRestore();
});

it.each(locales)('every name Intl has for a month in %s is known, alone and behind a day, in full and short', (locale) => {
  expect(namesIn(locale).filter(([name, month]) => monthNamed(name) !== month)).toEqual([]);
});

it.each(['', 'elo', 'd', "d'", 'phase', 'maya', 'toString', '__proto__', 'сегодня'])('"%s" names no month', (word) => {
  expect(monthNamed(word)).toBeUndefined();
});

it.each(['phase', 'deliverable', 'project', 'marked', 'to', '', '阶段', 'フェーズ', 'этап', 'المرحلة', '三月'])('Intl is not asked whether "%s" is a month', (word) => {
  const asked = jest.spyOn(Intl, 'DateTimeFormat');
  monthNamed(word);
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});
