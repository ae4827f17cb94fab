import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { packageFolder } from './manifest.js';

const pageFolder = path.join(packageFolder, 'dist/playground');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

const loopback = '127.0.0.1';
const localNames = new Set(['127.0.0.1', 'localhost']);

export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built page, and the input at `input`, on loopback. Rejects when the page is not built or the port is
 * taken.
 *
 * @param input bytes of the filing to open; `null` to begin with an example
 * @param port 0 for any free one
 */
export async function servePlayground(
  input: Uint8Array | null,
  port: number,
  folder: string = pageFolder,
): Promise<Playground> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, await readFile(file));
  }
  if (input !== null) files.set('/input', input);
  const server = createServer(({ method, url, headers }, response) => {
    const [pathname = '/'] = (url ?? '/').split('?');
    const body = files.get(pathname === '/' ? '/index.html' : pathname);
    // Another site's page may not read the input through a name of its own for this address.
    const local = localNames.has((headers.host ?? '').replace(/:\d+$/, ''));
    const status = !local ? 403 : method !== 'GET' && method !== 'HEAD' ? 405 : body ? 200 : 404;
    response.writeHead(status, {
      'content-type':
        contentTypes[path.extname(pathname === '/' ? 'index.html' : pathname)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(status === 200 && method === 'GET' ? body : undefined);
  });
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${loopback}:${taken}/${input === null ? '' : '?input'}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, resolve);
  });
}
