import { findPort } from '../server/running.ts';

// Playwright reads its settings once more in every worker, which inherits the environment: chosen once, for all of them.
process.env.BROWSER_PORTS ??= [await findPort(), await findPort(), await findPort()].join();

const [first = 0, second = 0, third = 0] = process.env.BROWSER_PORTS.split(',').map(Number);

/** The ports of the servers that the browser visits, free when the tests began: the site, with Google's tag, on its own day. */
export const ports = { editions: first, tagged: second, onItsDay: third };

/** The address of one of them. */
export const getOrigin = (port: number) => `http://localhost:${port}`;
