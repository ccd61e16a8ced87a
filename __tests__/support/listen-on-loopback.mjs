// Preloaded into servers that offer no choice of address: they listen on loopback only. The one that may have
// any port says which it got.
import { Server } from 'node:net';

const listen = Server.prototype.listen;

Server.prototype.listen = function (...args) {
  const callback = args.find((arg) => typeof arg === 'function');
  const wanted = Number(typeof args[0] === 'object' && args[0] !== null ? args[0].port : args[0]) || 0;
  if (wanted === 0) this.once('listening', () => process.send?.({ port: this.address().port }));
  return listen.call(this, { host: '127.0.0.1', port: wanted }, callback);
};

// The parent is gone: so is the need for this server.
process.on('disconnect', () => process.exit(0));
