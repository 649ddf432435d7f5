import { findPort } from '../server/running.ts';

// Playwright reads its settings once more in every worker, which inherits the environment: chosen once, for all of them.
process.env.BROWSER_PORTS ??= (await Promise.all(Array.from({ length: 4 }, findPort))).join();

const [first = 0, second = 0, third = 0, fourth = 0] = process.env.BROWSER_PORTS.split(',').map(Number);

/**
 * The ports of the servers that the browser visits, free when the tests began: the site, on its own day, and with Google's
 * tag, at https before the server of that.
 */
export const ports = { editions: first, onItsDay: second, tagged: third, behindTagged: fourth };

/** The address of one of them. */
export const getOrigin = (port: number) => `http://localhost:${port}`;
