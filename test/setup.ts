// Every test runs in UTC, so that a date means the same day on every machine.
process.env.TZ = 'UTC';
