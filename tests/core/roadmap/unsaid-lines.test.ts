import { readText } from './read-text';

const titles = (text: string) => readText(text, 'Harbour.md').phases.map(({ title }) => title);

describe('bold words before places in time', () => {
  const lines = '**Down** – weeks 1 to 2\n**Feathers** – weeks 3 to 5\n**First moult** – weeks 7 to 9\n';
  const prose = '**Down** – weeks 1 to 2\nIt is yellow.\n\n**Feathers** – weeks 3 to 5\nIt is brown.\n\n**First moult** – weeks 7 to 9\nIt is white.\n';

  it('are stages of something where nothing says that anyone is to do them', () => {
    expect(titles(`# Gulls\n\n${lines}`)).toEqual([]);
    expect(titles(`# Gulls\n\n${prose}`)).toEqual([]);
  });

  it('are phases where the title says so, or how long it takes', () => {
    expect(titles(`# Gull raising plan\n\n${lines}`)).toHaveLength(3);
    expect(titles(`# Nine weeks to the harbour race\n\n${prose}`)).toHaveLength(3);
  });
});

describe('codes of a letter and a number', () => {
  it('are no months or terms where nothing says that anyone is to do them', () => {
    expect(titles('# Screws in the shed\n\n- M3: forty\n- M4: a few\n- M5: none\n')).toEqual([]);
    expect(titles('# Ferries\n\n## M1: Harbour – Zoo\n\n- every hour\n\n## M2: Pier – Hill\n\n- at noon\n')).toEqual([]);
    expect(titles('# Tools\n\n## T1 – Drill\n\n- new\n\n## T2 – Saw\n\n- blunt\n\n## T3 – Plane\n\n- rusty\n')).toEqual([]);
  });

  it('are months in a plan, or where they are ranges or hold tasks', () => {
    expect(titles('# Kiosk plan\n\n- M3: counter\n- M4: stove\n- M5: sign\n')).toHaveLength(3);
    expect(titles('# Kiosk\n\n## M1–M3: Counter\n\n- saw\n\n## M4–M6: Stove\n\n- light\n')).toHaveLength(2);
    expect(titles('# Kiosk\n\n## M1: Counter\n\n**Goal:** a place to stand\n\n## M2: Stove\n\n**Goal:** soup\n')).toHaveLength(2);
    expect(titles('# Kiosk\n\n- [x] M1 – Counter\n- [ ] M2 – Stove\n- [ ] M3 – Sign\n')).toHaveLength(3);
  });

  it('are quarters whatever stands around them', () => {
    expect(titles('# Kiosk\n\n## Q1: Counter\n\n- saw\n\n## Q2: Stove\n\n- light\n')).toHaveLength(2);
  });
});
