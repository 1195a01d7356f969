import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from './browsers/installed.ts';
import { packagedBrowser, type Executable } from './browsers/packaged.ts';

const ARGS = [
  // No page leaves the machine: any other host fails, and the failed request is seen by the tests.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--no-sandbox',
  '--disable-gpu',
];

/** Starts the browser of this machine, or the one of the npm package. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser(process.env, process.platform);
  const executable: Executable | undefined = installed
    ? { path: installed, env: {} }
    : await packagedBrowser();
  if (!executable) {
    throw new Error('The site tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH.');
  }
  return chromium.launch({
    executablePath: executable.path,
    env: { ...definedEnv(), ...executable.env },
    args: ARGS,
  });
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
