import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian and others put the browser; `CHROMIUM` names another place. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executable = [process.env['CHROMIUM'] ?? '', ...places].find((place) => existsSync(place));

/** Why tests in a browser do not run; `null` where there is one. */
export const browserMissing =
  executable === undefined
    ? 'skipped: no chromium is installed (apt-get install chromium), and CHROMIUM names none'
    : null;

export function launchBrowser(): Promise<Browser> {
  // A container's root user cannot have the sandbox; the page is the project's own.
  return chromium.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: ['--no-sandbox'],
  });
}
