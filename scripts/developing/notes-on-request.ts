import type { Connect } from 'vite';
import type { Settings } from '../../src/core/settings.ts';
import type { CheckResult } from '../content-files/check-content.ts';
import { devDay } from './dev-day.ts';
import { notesAddress } from './notes-address.ts';
import { pageNotes, type PageNotes } from './page-notes.ts';

/** What the bar asks for. */
export interface NotesAnswer extends PageNotes {
  /** How long ago the content of the pages was renewed, in ms: an older page is loaded again. */
  readonly renewedAgo: number;
}

/** Answers what there is to say of a page, for the bar that the browser shows while one writes. */
export const notesOnRequest =
  (
    settings: Settings,
    checked: () => Promise<CheckResult>,
    renewedAgo: () => number,
  ): Connect.NextHandleFunction =>
  (request, response, next) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    if (!url.pathname.endsWith(notesAddress)) {
      next();
      return;
    }
    const path = decodeURI(url.searchParams.get('page') ?? '').replace(settings.base, '/');
    checked().then((result) => {
      response.setHeader('Content-Type', 'application/json');
      const answer: NotesAnswer = {
        ...pageNotes(path, result, { settings, today: devDay(settings) }),
        renewedAgo: renewedAgo(),
      };
      response.end(JSON.stringify(answer));
    }, next);
  };
