/** Prints the journey for a reader and keeps count of what was checked. */
export class Report {
  #steps = 0;
  #checks = 0;
  readonly #failures: string[] = [];

  /** Begins a step. */
  step(title: string): void {
    this.#steps++;
    console.log(`\n${this.#steps}. ${title}`);
  }

  /** Prints a fact. */
  line(text: string): void {
    console.log(`   ${text}`);
  }

  /** Runs what takes time, with a line that says how it goes. */
  async progress<T>(what: string, work: (update: (text: string) => void) => Promise<T>): Promise<T> {
    const startMs = Date.now();
    const show = (text: string): void => {
      if (process.stdout.isTTY) process.stdout.write(`\r   … ${what}: ${text}\u001b[K`);
    };
    show("started");
    const result = await work(show);
    if (process.stdout.isTTY) process.stdout.write("\r\u001b[K");
    this.line(`${what} (${Date.now() - startMs} ms)`);
    return result;
  }

  /** Compares what came with what was to come. */
  check(what: string, actual: unknown, expected: unknown): void {
    this.#checks++;
    const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (got === wanted) {
      this.line(`✓ ${what}`);
      return;
    }
    this.#failures.push(what);
    this.line(`✗ ${what}: got ${got}, expected ${wanted}`);
  }

  /** Prints the end; true when everything was right. */
  finish(): boolean {
    const right = this.#checks - this.#failures.length;
    console.log(`\n${this.#steps} steps, ${right} of ${this.#checks} checks hold.`);
    for (const failure of this.#failures) console.log(`Wrong: ${failure}`);
    return this.#failures.length === 0;
  }
}
