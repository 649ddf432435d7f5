import { findPort } from '../server/running.ts';

// Playwright reads its settings once more in every worker, which inherits the environment: chosen once, for all of them.
process.env.BROWSER_PORTS ??= (await Promise.all(Array.from({ length: 5 }, findPort))).join();

const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] =
  process.env.BROWSER_PORTS.split(',').map(Number);

/**
 * The ports of the servers that the browser visits, free when the tests began: the site, on its own day, with Google's
 * tag, at https before the server of that, and below the path of another.
 */
export const ports = { editions: first, onItsDay: second, tagged: third, behindTagged: fourth, below: fifth };

/** The address of one of them. */
export const getOrigin = (port: number) => `http://localhost:${port}`;
