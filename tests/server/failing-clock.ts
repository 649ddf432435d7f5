// Loaded before the server (`node --import`): an error that nobody expects comes up in every thread, again and again.
setInterval(() => {
  throw new Error('Nobody expected this.');
}, 100).unref();
