import { readText } from './read-text';

const listed = (title: string, ...lines: string[]) => readText(`# ${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`).phases.map(({ title: own }) => own);
const headed = (title: string, ...lines: string[]) => readText(`# ${title}\n\n${lines.map((line) => `## ${line}\n\n- one\n\n`).join('')}`).phases.map(({ title: own, duration, span }) => [own, duration?.max ?? span?.start ?? null]);

describe('times ahead of now', () => {
  it.each([
    ['en', 'My plan', 'In 3 months: clay', 'Over the next year: glaze', 'After 2 years: kiln'],
    ['de', 'Mein Plan', 'In 3 Monaten: clay', 'In einem Jahr: glaze', 'Nach 2 Jahren: kiln'],
    ['fr', 'Mon plan', 'Dans 3 mois : clay', 'Dans un an : glaze', 'Les 2 prochaines années : kiln'],
    ['es', 'Mi plan', 'En tres meses: clay', 'En un año: glaze', 'Dentro de 2 años: kiln'],
    ['pt', 'Meu plano', 'Em 3 meses: clay', 'Daqui a um ano: glaze', 'Após 2 anos: kiln'],
    ['it', 'Il mio piano', 'Tra 3 mesi: clay', 'Fra un anno: glaze', 'Dopo 2 anni: kiln'],
    ['nl', 'Mijn plan', 'Over 3 maanden: clay', 'Over een jaar: glaze', 'Na 2 jaar: kiln'],
    ['pl', 'Mój plan', 'Za 3 miesiące: clay', 'Za rok: glaze', 'Po 2 latach: kiln'],
    ['ru', 'Мой план', 'Через 3 месяца: clay', 'Через год: glaze', 'Через 2 года: kiln'],
    ['tr', 'Planım', '3 ay sonra: clay', '1 yıl sonra: glaze', '2 yıl sonra: kiln'],
    ['zh', '我的计划', '3个月后：clay', '1年后：glaze', '未来2年：kiln'],
    ['ja', '私の計画', '3ヶ月後：clay', '1年後：glaze', '2年後：kiln'],
    ['ko', '나의 계획', '3개월 후: clay', '1년 후: glaze', '2년 뒤: kiln'],
    ['ar', 'خطتي', 'بعد 3 أشهر: clay', 'بعد سنة: glaze', 'بعد سنتين: kiln'],
    ['vi', 'Kế hoạch của tôi', 'Sau 3 tháng: clay', 'Sau 1 năm: glaze', 'Trong 2 năm: kiln'],
    ['da', 'Min plan', 'Om 3 måneder: clay', 'De kommende 2 år: glaze', 'Om fem år: kiln'],
    ['nb', 'Min plan', 'Om 3 måneder: clay', 'De kommende 2 årene: glaze', 'Om fem år: kiln'],
    ['sv', 'Min plan', 'Om 3 månader: clay', 'De nästa 2 åren: glaze', 'Om fem år: kiln'],
    ['cs', 'Můj plán', 'Za 3 měsíce: clay', 'Za rok: glaze', 'Po 2 letech: kiln'],
    ['sk', 'Môj plán', 'Za 3 mesiace: clay', 'Za rok: glaze', 'Po 2 rokoch: kiln'],
    ['uk', 'Мій план', 'Через 3 місяці: clay', 'Наступні 6 місяців: glaze', 'Через 2 роки: kiln'],
    ['pl', 'Mój plan', 'Kolejne 3 miesiące: clay', 'Za rok: glaze', 'Za 2 lata: kiln'],
    ['bg', 'Моят план', 'След 3 месеца: clay', 'След година: glaze', 'След 2 години: kiln'],
    ['sr', 'Moj plan', 'Za 3 meseca: clay', 'Kroz 6 meseci: glaze', 'Za 2 godine: kiln'],
    ['ro', 'Planul meu', 'Peste 3 luni: clay', 'Peste un an: glaze', 'După 2 ani: kiln'],
    ['ca', 'El meu pla', 'En 3 mesos: clay', 'En un any: glaze', 'En 2 anys: kiln'],
    ['id', 'Rencana saya', '3 bulan lagi: clay', 'Setelah 1 tahun: glaze', '2 tahun mendatang: kiln'],
    ['hu', 'Tervem', '3 hónap múlva: clay', '1 év múlva: glaze', '2 év múlva: kiln'],
    ['fi', 'Suunnitelma', '3 kuukauden kuluttua: clay', '6 viikon kuluttua: glaze', '2 vuoden päästä: kiln'],
    ['el', 'Το σχέδιό μου', 'Σε 3 μήνες: clay', 'Σε έναν χρόνο: glaze', 'Σε 2 χρόνια: kiln'],
    ['hi', 'मेरी योजना', '3 महीने बाद: clay', '1 साल बाद: glaze', '2 साल बाद: kiln'],
    ['bn', 'আমার পরিকল্পনা', '3 মাস পরে: clay', '1 বছর পরে: glaze', '2 বছর পরে: kiln'],
    ['th', 'แผนของฉัน', 'อีก 3 เดือน: clay', 'อีก 1 ปี: glaze', 'อีก 2 ปี: kiln'],
    ['fa', 'برنامه من', '3 ماه دیگر: clay', '1 سال دیگر: glaze', '2 سال دیگر: kiln'],
    ['he', 'תוכנית', 'בעוד 3 חודשים: clay', 'בעוד שנה: glaze', 'בעוד שנתיים: kiln'],
  ])('open phases in a list: %s', (_language, title, ...lines) => {
    expect(listed(title, ...lines)).toEqual(['clay', 'glaze', 'kiln']);
  });

  it('stand beside near ones without a count, and beside counted stretches', () => {
    expect(headed('My plan', 'This month', 'Next month', 'In three months')).toEqual([['This month', null], ['Next month', null], ['In three months', 3]]);
    expect(headed('Mi plan', 'Este año', 'El próximo año', 'En cinco años').map(([own]) => own)).toEqual(['Este año', 'El próximo año', 'En cinco años']);
    expect(headed('Plan', 'Next 6 months: A', '6-18 months: B', '18-36 months: C')).toEqual([['A', 0], ['B', 6], ['C', 18]]);
    expect(headed('Plan', '🌱 Next 6 months: A', '🌿 6-18 months: B', '🌳 18-36 months: C')).toEqual([['A', 0], ['B', 6], ['C', 18]]);
  });

  it('are places where a number follows the unit, and stretches where they end', () => {
    expect(readText('# My plan\n\n## In week 1: A\n\n- one\n\n## In week 3: B\n\n- one\n').phases.map(({ number, title, span }) => [number, title, span?.start])).toEqual([[1, 'A', 1], [3, 'B', 3]]);
    expect(headed('My plan', 'In 3-6 months: clay', 'In 6-9 months: glaze')).toEqual([['clay', 6], ['glaze', 9]]);
    expect(headed('My plan', 'Next 0–6 months: A', 'In 12 months: B', 'In 24 months: C')).toEqual([['A', 6], ['B', 6], ['C', 12]]);
    expect(readText('# 私の計画\n\n## 3ヶ月後：clay\n\n- one\n\n## 6ヶ月後：glaze\n\n- one\n').phases.map(({ duration }) => duration?.max)).toEqual([3, 3]);
    expect(listed('メモ', '3ヶ月後：clay', '6ヶ月後：glaze', '9ヶ月後：kiln')).toEqual([]);
  });

  it('are told in a few short words', () => {
    expect(listed('My plan', 'In about the next 3 months: A', 'In about the next 9 months: B', 'In about the next 12 months: C')).toEqual(['A', 'B', 'C']);
    expect(headed('My plan', 'Over the next few good long 3 months: clay', 'In 9 months: glaze')).toEqual([]);
    expect(headed('My plan', 'In Athens 3 months: clay', 'In Lisbon 9 months: glaze')).toEqual([]);
    expect(listed('My plan', 'Next day: pack', 'Next week: sail', 'Next month: rest')).toEqual([]);
  });

  it('stand behind now, and between now and later', () => {
    expect(headed('My plan', 'Now', 'In 3 months', 'In 9 months').map(([own]) => own)).toEqual(['Now', 'In 3 months', 'In 9 months']);
    expect(headed('My plan', 'Now: A', 'Next 3 months: B', 'Later: C').map(([own]) => own)).toEqual(['Now: A', 'B', 'Later: C']);
    expect(headed('My plan', 'Now: A', 'Short term (3 months): B', 'Long term (12 months): C').map(([own]) => own)).toEqual(['Now: A', 'Short term: B', 'Long term: C']);
    expect(headed('Harbour', 'In 3 months: A', 'In 6 months: B', 'In 12 months: C')).toEqual([['A', 3], ['B', 3], ['C', 6]]);
  });

  it('are by then: each goes on from the one before, and none adds to it', () => {
    const spans = (...lines: string[]) => readText(`# My plan\n\n${lines.map((line) => `- ${line}\n`).join('')}`).phases.map(({ span, duration }) => span ?? `${String(duration?.min)}..${String(duration?.max)} ${duration?.unit ?? ''}`);
    expect(spans('In 3 months: clay', 'In a year: glaze', 'In 3 years: kiln')).toEqual(['3..3 month', '9..9 month', '2..2 year']);
    expect(spans('In 2 weeks: clay', 'In 3 months: glaze')).toEqual(['2..2 week', '11..11 week']);
    expect(spans('1年後：clay', '3年後：glaze', '5年後：kiln')).toEqual(['1..1 year', '2..2 year', '2..2 year']);
    expect(spans('Within 3 months: clay', 'Within 6 months: glaze', 'Within 1 year: kiln')).toEqual(['3..3 month', '3..3 month', '6..6 month']);
    // They do not rise.
    expect(spans('In 6 months: clay', 'In 3 months: glaze', 'In 3 months: kiln')).toEqual(['6..6 month', '3..3 month', '3..3 month']);
  });

  it('are phases in the rows of a note that its reader knows to be a plan, beside near ones', () => {
    const rows = '| | |\n|---|---|\n| This month | bowls |\n| In 3 months | kiln |\n| In a year | stall |\n';
    expect(readText(`---\nroadmap: true\n---\n# Pottery\n\n${rows}`, 'Pottery.md').phases.map(({ title, duration }) => [title, duration?.max])).toEqual([['This month: bowls', undefined], ['kiln', 3], ['stall', 9]]);
    expect(readText(`# Pottery plan\n\n${rows}`, 'Pottery.md').phases).toEqual([]);
  });

  it('go on with words that are a part of the title', () => {
    expect(listed('My plan', 'In 3 months ready for a sale', 'In 6 months ready for a fair', 'In a year ready for all')).toEqual(['In 3 months ready for a sale', 'In 6 months ready for a fair', 'In a year ready for all']);
  });

  it('stand beside near ones with a word before them', () => {
    expect(headed('My plan', 'Late this year', 'Early next year', 'In five years').map(([own]) => own)).toEqual(['Late this year', 'Early next year', 'In five years']);
    expect(listed('Mi plan', 'El próximo mes: clay', 'El próximo año: glaze', 'Dentro de 5 años: kiln')).toHaveLength(3);
  });

  it('are no plan in a list of what is due, in a sentence, or where they say of what kind a thing is', () => {
    expect(listed('Reminders', 'In 2 weeks: dentist', 'In 3 months: tyres', 'In 6 months: passport')).toEqual([]);
    expect(listed('Reminders', '🦷 In 2 weeks: dentist', '🚗 In 3 months: tyres', '🛂 In 6 months: passport')).toEqual([]);
    expect(readText('# Plan\n\nI did it in 3 weeks and it was fine.\n\nI did it again in 2 weeks: too fast.\n').phases).toEqual([]);
    expect(headed('Shop', 'Next 90-day actions', 'Next 30-day actions')).toEqual([]);
  });
});

describe('words before a time of the calendar', () => {
  it.each([
    ['due', 'My plan', 'Due March 2027: clay', 'Due May 2027: glaze'],
    ['about', 'My plan', 'About March 2027: clay', 'About May 2027: glaze'],
    ['within', 'My plan', 'Within March 2027: clay', 'Within May 2027: glaze'],
    ['to', 'Mi plan', 'De enero a marzo: clay', 'Hasta mayo: glaze'],
  ])('leave it as it is: %s', (_word, title, ...lines) => {
    expect(headed(title, ...lines).map(([own]) => own)).toEqual(['clay', 'glaze']);
  });
});

describe('30, 60 and 90 days', () => {
  const days = (...heads: readonly string[]): readonly (number | null)[] => readText(`# My plan\n\n${heads.map((own) => `## ${own}\n\n- one\n\n`).join('')}`).phases.map(({ duration }) => duration?.max ?? null);

  it('are counted from the first day: thirty each', () => {
    expect(days('First 30 days: learn', 'First 60 days: build', 'First 90 days: run')).toEqual([30, 30, 30]);
    expect(days('30 days: learn', '60 days: build', '90 days: run')).toEqual([30, 30, 30]);
    expect(days('Erste 30 Tage: lernen', 'Erste 60 Tage: bauen', 'Erste 90 Tage: laufen')).toEqual([30, 30, 30]);
  });

  it('are lengths where they are other numbers, or two', () => {
    expect(days('10 days: learn', '20 days: build', '30 days: run')).toEqual([10, 20, 30]);
    expect(days('30 days: learn', '60 days: build', '60 days: run')).toEqual([30, 60, 60]);
    expect(days('30 days: learn', '60 days: build')).toEqual([30, 60]);
  });
});
