import { afterEach, describe, expect, it, vi } from 'vitest';
import { getTagId } from '#lib/consent/google.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('getTagId', () => {
  it.each(['', 'G-ABC123XYZ0', 'AW-123456789', 'GT-ABC1234'])('takes "%s"', (id) => {
    vi.stubEnv('GOOGLE_TAG_ID', id);
    expect(getTagId()).toBe(id);
  });

  it.each(['UA-1234-1', 'g-abc123', 'G-', "G-ABC'+alert(1)+'", 'G-ABC123 '])('refuses "%s"', (id) => {
    vi.stubEnv('GOOGLE_TAG_ID', id);
    expect(() => getTagId()).toThrow(`GOOGLE_TAG_ID is "${id}" — write an id such as G-ABC123XYZ0`);
  });
});
