/** A change of one file as a unified diff. */
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';

/** A unified diff of one file, without time stamps. */
export const unifiedDiff = (path: string, before: string, after: string): string =>
	before === after ? '' : `--- a/${path}\n+++ b/${path}\n${createTwoFilesPatch('', '', before, after, undefined, undefined, { headerOptions: OMIT_HEADERS })}`;
