// Next as this project runs it: without its telemetry, which a site about privacy has no reason to allow.
process.env.NEXT_TELEMETRY_DISABLED = '1';
await import('next/dist/bin/next');
