import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * The Chrome, Chromium or Edge of this machine: the one that `CHROME_PATH` names, else the first one found in
 * the usual places. A `CHROME_PATH` that leads nowhere is an error, for the tests would run on another browser.
 */
export function installedBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const chosen = env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names "${chosen}", which does not exist. Correct it, or unset it.`);
  }
  return usualPlaces(env, platform).find((path) => existsSync(path));
}

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return MAC;
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS.map((path) => join(folder, path)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}
