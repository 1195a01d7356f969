import type { Connect } from 'vite';
import type { Settings } from '../../src/core/settings.ts';
import type { CheckResult } from '../content-files/check-content.ts';
import { devDay } from './dev-day.ts';
import { notesAddress } from './notes-address.ts';
import { pageNotes } from './page-notes.ts';

/** Answers what there is to say of a page, for the bar that the browser shows while one writes. */
export const notesOnRequest =
  (settings: Settings, checked: () => Promise<CheckResult>): Connect.NextHandleFunction =>
  (request, response, next) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    if (!url.pathname.endsWith(notesAddress)) {
      next();
      return;
    }
    const path = decodeURI(url.searchParams.get('page') ?? '').replace(settings.base, '/');
    checked().then((result) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(pageNotes(path, result, { settings, today: devDay(settings) })));
    }, next);
  };
