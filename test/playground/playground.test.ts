import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { servePlayground, type Playground } from '../../src/cli/playground-server.js';
import { browserMissing, launchBrowser } from '../support/browser.js';
import { readFixture } from '../support/fixture.js';

const root = path.join(import.meta.dirname, '../..');
if (browserMissing !== null) console.warn(`test/playground: ${browserMissing}`);

const report = readFixture('8-k/notes-offering/input.txt');
const compiledOnce = (page: Page): Promise<void> => page.locator('body[data-version]').waitFor();

describe.skipIf(browserMissing !== null)('the playground', () => {
  let browser: Browser;
  let folder: string;
  let served: Playground;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'filingc-playground-'));
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [
      vite,
      'build',
      '--config',
      path.join(root, 'playground/vite.config.ts'),
      '--outDir',
      folder,
      '--logLevel',
      'warn',
    ]);
    served = await servePlayground(Buffer.from(report), 0, folder);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    problems.length = 0;
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    const isLocal = (address: string): boolean => {
      const { hostname, protocol } = new URL(address);
      return hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    };
    page.on('requestfinished', (request) => {
      if (!isLocal(request.url())) problems.push(`request to ${request.url()}`);
    });
    // A request that the page's own policy stops has not left the browser.
    page.on('requestfailed', (request) => {
      const stopped = request.failure()?.errorText === 'csp';
      if (!isLocal(request.url()) && !stopped) problems.push(`request to ${request.url()}`);
    });
    return async () => {
      await context.close();
      expect(problems).toEqual([]);
    };
  });

  const treeitem = (key: string): ReturnType<Page['locator']> =>
    page.locator(`#panel-ast [data-key="${key}"] > .row`);

  it('opens the file that the server was started with', async () => {
    await page.goto(served.url);
    await compiledOnce(page);
    await expect.poll(() => treeitem('formType').textContent()).toContain('"8-K"');
    expect(await page.locator('#compiled').textContent()).toMatch(/^Compiled in \d+ ms$/);
  });

  it('compiles an example, and again when a field is edited', async () => {
    await page.goto(served.url.replace('?input', ''));
    await compiledOnce(page);
    await page.selectOption('#example', { label: '8-K / notes offering' });
    await expect.poll(() => treeitem('reportDate').textContent()).toContain('2002-05-06');
    await page.getByText('reported): May 6, 2002').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('3');
    await expect.poll(() => treeitem('reportDate').textContent()).toContain('2003-05-06');
  });

  it('shows the source of a node, and the node of a place', async () => {
    await page.goto(served.url);
    await compiledOnce(page);
    await treeitem('reportDate').click();
    await expect.poll(() => page.locator('.marked').allTextContents()).toEqual(['May 6, 2002']);
    await page.getByText('Larkspur Valley Bancorp, Inc.', { exact: false }).first().click();
    await expect
      .poll(() => page.locator('#panel-ast [aria-selected="true"] > .row').textContent())
      .toContain('Larkspur Valley Bancorp, Inc.');
    expect(await page.locator('#chain').textContent()).toMatch(
      /^currentReport › coverPage.*\/documents\/0\/body\/coverPage\/registrants\/0\/name$/,
    );
  });

  it('fills every tab', async () => {
    await page.goto(served.url);
    await compiledOnce(page);
    const filled: Readonly<Record<string, string>> = {
      layout: '.box',
      tokens: '.line',
      cst: '[role=treeitem]',
      diagnostics: '.diagnostic, .empty',
      trace: '.line',
      diagram: 'svg.railroad-diagram',
    };
    for (const [name, content] of Object.entries(filled)) {
      await page.locator(`#tab-${name}`).click();
      await page
        .locator(`#panel-${name} ${content.split(', ').join(`, #panel-${name} `)}`)
        .first()
        .waitFor();
    }
  });

  it('is worked with the keyboard alone', async () => {
    await page.goto(served.url);
    await compiledOnce(page);
    await page.locator('#tab-ast').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#tab-layout').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await page.locator('#panel-ast [role=treeitem][tabindex="0"]').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
      await page.keyboard.press(key);
    await expect.poll(() => page.locator('.marked').first().textContent()).toBe('8-K');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#panel-ast [data-key=coverPage]').getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps its state in a link', async () => {
    await page.goto(served.url.replace('?input', ''));
    await compiledOnce(page);
    await page.selectOption('#example', { label: '8-K / notes offering' });
    await expect.poll(() => treeitem('reportDate').textContent()).toContain('2002-05-06');
    await page.locator('#tab-tokens').click();
    await page.locator('#link').click();
    await expect.poll(() => page.url()).toContain('#s=');
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('#panel-tokens .line').first().waitFor();
    expect(await page.locator('#tab-tokens').getAttribute('aria-selected')).toBe('true');
  });

  it('stays responsive on a large filing', async () => {
    const paragraph =
      '<p>The Company sold its notes (the "Notes") to the underwriters, and filed what follows.</p>\n';
    const large = `<html><body><p>FORM 8-K</p><p>Item 8.01 Other Events.</p>${paragraph.repeat(3_300)}</body></html>`;
    const big = await servePlayground(Buffer.from(large), 0, folder);
    await page.goto(big.url);
    await compiledOnce(page);
    // The longest time for which the page did not come to run its timer while a compilation went on.
    const longest = page.evaluate(async () => {
      let worst = 0;
      let before = performance.now();
      const timer = setInterval(() => {
        const now = performance.now();
        worst = Math.max(worst, now - before);
        before = now;
      }, 10);
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      clearInterval(timer);
      return worst;
    });
    await page.selectOption('#type', '8-K');
    expect(large.length).toBeGreaterThan(300_000);
    expect(await longest).toBeLessThan(1_000);
    await big.close();
  });

  it('fetches nothing that a rendered document names', async () => {
    const html =
      '<html><body><p>FORM 8-K</p><img src="https://example.com/a.gif"><script>parent.document.title = "x"</script></body></html>';
    const other = await servePlayground(Buffer.from(html), 0, folder);
    await page.goto(other.url);
    await compiledOnce(page);
    await page.locator('#rendered').click();
    await page.locator('#page:visible').waitFor();
    await page.waitForTimeout(500);
    expect(await page.title()).toBe('filingc playground');
    await other.close();
    // The browser says that it has blocked the picture and the script: that is what is wanted.
    expect(problems.filter((problem) => problem.startsWith('request'))).toEqual([]);
    problems.length = 0;
  });
});
