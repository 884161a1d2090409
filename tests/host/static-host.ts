import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running host, and how to stop it. */
export interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built folder as a good static host does: compressed by brotli, a folder by its index with
 * a slash at the end of its address, what is named by its content for ever, and 404.html for the rest.
 */
export async function serveFolder(folder: string, port = 0): Promise<Host> {
  const answer = answering(folder);
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', listening);
  });
  const { port: own } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${own}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const packedFiles = new Map<string, Buffer>();

/** A built file as it travels; packed once. */
export function packed(file: string): Buffer {
  const content = packedFiles.get(file) ?? brotliCompressSync(readFileSync(file));
  packedFiles.set(file, content);
  return content;
}

function answering(folder: string) {
  return ({ url = '/', headers }: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const place = join(folder, normalize(decodeURIComponent(pathname)));
    if (isFolder(place) && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    const file = isFolder(place) ? join(place, 'index.html') : place;
    const isFound = existsSync(file);
    const sent = isFound ? file : join(folder, '404.html');
    if (!existsSync(sent)) {
      response.writeHead(404).end();
      return;
    }
    const canUnpack = /\bbr\b/u.test(headers['accept-encoding']?.toString() ?? '');
    response.writeHead(isFound ? 200 : 404, {
      'content-type': types[extname(sent)] ?? 'application/octet-stream',
      'cache-control': pathname.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(canUnpack && { 'content-encoding': 'br' }),
    });
    response.end(canUnpack ? packed(sent) : readFileSync(sent));
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
