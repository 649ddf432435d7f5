// Loaded before the server (`node --import`): sets its clock forward or back by CLOCK_OFFSET milliseconds, in all threads.
const now = Date.now;
const offset = Number(process.env.CLOCK_OFFSET);
Date.now = () => now() + offset;
