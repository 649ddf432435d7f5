import { makeWebManifest } from '#lib/picture/web-manifest.ts';

export default makeWebManifest;
