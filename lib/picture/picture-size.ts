/** The size of a preview picture in pixels, as those ask for it who show it (ogp.me; 1.91 : 1). */
export const pictureSize = { width: 1200, height: 630 } as const;
