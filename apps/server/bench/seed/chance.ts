/** Numbers that look random and are the same in every run (mulberry32), so that two runs load the same petitions. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** The first ones often, the last ones rarely, as subjects are in real life. */
  mostlyEarly<T>(list: readonly T[]): T {
    return list[Math.floor(list.length * this.next() ** 1.5)] as T;
  }
}
