// Runs in the language server's process, before it: says how much memory is in use, garbage left out.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
