import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePlayground, type Playground } from '../../src/cli/playground-server.js';

let folder: string;
let served: Playground;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'filingc-server-'));
  await writeFile(path.join(folder, 'index.html'), '<title>page</title>');
  served = await servePlayground(Buffer.from('FORM 8-K'), 0, folder);
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

function get(target: string, method = 'GET', host?: string): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path: target, method, ...(host === undefined ? {} : { headers: { host } }) },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode, body }));
      },
    );
    asked.on('error', reject).end();
  });
}

describe('servePlayground', () => {
  it('listens on loopback and opens the input', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?input$/);
  });

  it('serves the page and the input', async () => {
    expect(await get('/')).toEqual({ status: 200, body: '<title>page</title>' });
    expect(await get('/input')).toEqual({ status: 200, body: 'FORM 8-K' });
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/nothing', '//'])('has no %s', async (target) => {
    expect((await get(target)).status).toBe(404);
  });

  it('answers no other name for its address, and no other method', async () => {
    expect((await get('/input', 'GET', 'attacker.example')).status).toBe(403);
    expect((await get('/input', 'POST')).status).toBe(405);
  });
});
