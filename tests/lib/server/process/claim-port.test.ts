import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { claimPort, readPort } from '#lib/server/process/claim-port.ts';

afterEach(() => vi.unstubAllEnvs());

/** A port that somebody listens at until it is released. */
async function takePort(): Promise<{ port: number; release: () => Promise<unknown> }> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, release: () => new Promise((resolve) => server.close(resolve)) };
}

describe('the port', () => {
  it.each([
    ['8080', 8080],
    ['1', 1],
    ['65535', 65_535],
    ['', 3000],
    [undefined, 3000],
  ])('is %j in the environment: %d', (value, port) => {
    vi.stubEnv('PORT', value);
    expect(readPort()).toBe(port);
  });

  it.each(['0', '65536', '80a', 'a80', '-1', '8e3', ' 80', '3.5'])(
    'is none where the environment says %j',
    (value) => {
      vi.stubEnv('PORT', value);
      expect(readPort).toThrow(`PORT is "${value}" — write a number from 1 to 65535.`);
    },
  );
});

describe('claiming a port', () => {
  it('is refused with another to choose while somebody else has it', async () => {
    const { port, release } = await takePort();
    const error = `Port ${port} is in use — choose another, such as PORT=${port + 1}.`;
    await expect(claimPort(port)).rejects.toThrow(error);
    await release();
  });

  it('leaves the port itself free, and is refused to a second of us until the first lets it go', async () => {
    const { port, release } = await takePort();
    await release();
    const claim = await claimPort(port);
    const server = createServer().listen(port);
    await once(server, 'listening');
    await new Promise((resolve) => server.close(resolve));
    if (claim.isShared) await expect(claimPort(port)).rejects.toThrow(`Port ${port} is in use`);
    claim.release();
    const again = await claimPort(port);
    expect(again.isShared).toBe(claim.isShared);
    again.release();
  });

  it('shares a port among threads on Linux alone', async () => {
    const { port, release } = await takePort();
    await release();
    const claim = await claimPort(port);
    claim.release();
    expect(claim.isShared).toBe(process.platform === 'linux');
  });
});
