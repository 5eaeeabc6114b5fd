/**
 * Lets the page live on another day: the clock starts at noon of that day, in the reader's zone, and runs on from there.
 * Dates made from a value or from parts are untouched.
 */
export function playDay(day: string, scope: { Date: DateConstructor } = globalThis): void {
  const Real = scope.Date;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const offset = new Real(year, month - 1, date, 12).getTime() - Real.now();
  scope.Date = new Proxy(Real, {
    construct: (target, values: unknown[], newTarget) => Reflect.construct(target, values.length === 0 ? [target.now() + offset] : values, newTarget) as Date,
    apply: () => new Real(Real.now() + offset).toString(),
    get: (target, name) => (name === 'now' ? () => target.now() + offset : Reflect.get(target, name) as unknown),
  });
}
