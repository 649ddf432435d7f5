import { connect, type Socket } from 'node:net';

const host = 'Host: localhost\r\n';
const page = `GET /th/privacy HTTP/1.1\r\n${host}\r\n`;

/** Does something every so many milliseconds, as long as the socket is there. */
function repeat(socket: Socket, time: number, act: () => void): void {
  const timer = setInterval(() => (socket.writable ? act() : clearInterval(timer)), time);
  socket.once('close', () => clearInterval(timer));
}

/** Sends a text byte by byte, and begins again at its end. */
function trickle(socket: Socket, text: string, endless: string): void {
  let sent = 0;
  repeat(socket, 1000, () => {
    socket.write(text[sent] ?? endless);
    sent += 1;
  });
}

/** Clients that hold a connection for as long as they are let: each kind takes a socket that is paused and stays open. */
export const holders: Record<string, (socket: Socket) => void> = {
  'says nothing': () => {},
  'sends an empty line every three seconds': (socket) => repeat(socket, 3000, () => socket.write('\r\n')),
  'sends a head byte by byte': (socket) => trickle(socket, page.slice(0, -2), 'A'),
  'sends a form byte by byte': (socket) => {
    socket.write(`POST /consent HTTP/1.1\r\n${host}Content-Length: 4000\r\n\r\n`);
    trickle(socket, '', 'a');
  },
  'sends chunks byte by byte': (socket) => {
    socket.write(`POST /consent HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n`);
    trickle(socket, '', '0');
  },
  'asks for pages and does not read': (socket) => socket.write(page.repeat(200)),
  'fills a packet and does not read': (socket) => socket.write(tiny.repeat(2000)),
  'reads a byte a second': (socket) => {
    socket.write(page.repeat(200));
    repeat(socket, 1000, () => socket.read(1));
  },
  'asks for pages every second and does not read': (socket) =>
    repeat(socket, 1000, () => socket.write(page.repeat(20))),
  'is refused and does not close': (socket) => socket.resume().write('hello\r\n\r\n'),
  'is answered for the last time and does not close': (socket) =>
    socket.resume().write(`GET /th HTTP/1.1\r\n${host}Connection: close\r\n\r\n`),
  'is refused and goes on sending': (socket) => {
    socket.write('hello\r\n\r\n');
    repeat(socket, 500, () => socket.write('hello\r\n\r\n'));
  },
  'closes its half and does not read': (socket) => socket.end(page.repeat(200)),
  'wants a proxy': (socket) => socket.write('CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n'),
  'wants a web socket': (socket) =>
    socket.write(`GET /th HTTP/1.1\r\n${host}Connection: upgrade\r\nUpgrade: websocket\r\n\r\n`),
};

/** The smallest request that is one. */
export const tiny = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

/** Opens a connection that stays open on this side, and is not read until somebody asks for it. */
export function open(port: number): Socket {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => {});
  return socket.pause();
}

/** Keeps so many clients of all kinds at a server; whoever is put out comes again. */
export function keepCrowd(port: number, count: number): { stop: () => void; sockets: Set<Socket> } {
  const kinds = Object.values(holders);
  const sockets = new Set<Socket>();
  let isStopped = false;
  const enter = (index: number) => {
    if (isStopped) return;
    const socket = open(port);
    sockets.add(socket);
    socket.once('connect', () => kinds[index % kinds.length]?.(socket));
    socket.once('close', () => {
      sockets.delete(socket);
      setTimeout(enter, 100, index).unref();
    });
  };
  for (let index = 0; index < count; index++) enter(index);
  const stop = () => {
    isStopped = true;
    for (const socket of sockets) socket.destroy();
  };
  return { stop, sockets };
}
