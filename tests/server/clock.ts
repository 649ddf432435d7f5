// Loaded before the server (`node --import`): sets its clock forward or back by CLOCK_OFFSET milliseconds, in all threads.
const offset = Number(process.env.CLOCK_OFFSET);
const { now } = Date;

globalThis.Date = class extends Date {
  static override now = () => now() + offset;

  constructor(...given: [number]) {
    super(...(given.length > 0 ? given : ([now() + offset] as [number])));
  }
} as DateConstructor;
