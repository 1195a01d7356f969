import type { ToolLocale } from '../../src/core/locale.ts';
import { english } from './report-english.ts';
import { french } from './report-french.ts';
import type { ManagingWords } from './report-words.ts';

/** What the manager's report says, by language. */
export const managingWords: Readonly<Record<ToolLocale, ManagingWords>> = { fr: french, en: english };
