/** Long work cut into slices, so that the app stays responsive: at most `budget` milliseconds between pauses. */
export class Slices {
  private until: number;

  constructor(private readonly budget = 8) {
    this.until = performance.now() + budget;
  }

  /** True when the slice is used up. */
  due(): boolean {
    return performance.now() >= this.until;
  }

  /** Lets the app work, then starts the next slice. */
  async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      window.setTimeout(resolve, 0);
    });
    this.until = performance.now() + this.budget;
  }
}
