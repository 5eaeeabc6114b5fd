/** The rows with their days written year first, where one of them tells which of two numbers is the month: `28/02/2027` for `01/02/2027` beside it. */
export function inOneOrder(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const days = rows.flatMap((cells) => cells.flatMap((cell) => { const own = DAY.exec(cell); return own === null ? [] : [own]; }));
  const [dayFirst, monthFirst] = [1, 2].map((place) => days.some((own) => Number(own[place]) > LAST_MONTH));
  if (dayFirst === monthFirst) return rows;
  return rows.map((cells) => cells.map((cell) => cell.replace(DAY, (_day, first: string, second: string, year: string) => [year.padStart(4, '20'), ...(dayFirst === true ? [second, first] : [first, second]).map((own) => own.padStart(2, '0'))].join('-'))));
}

const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|1[5-9]|[2-4]\d)$/;
const LAST_MONTH = 12;
