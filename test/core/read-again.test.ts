/** 「あした読み返す」 as a request to ourselves: written once, in the language of the note. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/core/property-edit.ts';
import { readAgainEdits } from '../../src/core/read-again.ts';
import { note, onlyClient } from './vault.ts';

const WHAT = { ja: '時間をおいて読み返す', en: 'read this again' };

/** The visit afterwards; null: it was there already. */
function reminded(visit: string, client = note('種別: 支援先', '主担当: 佐伯'), who: string | null = null): string | null {
	const { client: of } = onlyClient({ '甲/甲.md': client, '甲/一.md': visit });
	const [one] = of.visits;
	if (!one) throw new RangeError('no visit');
	const edit = readAgainEdits(of, one, { day: '2026-01-26', who, what: (language) => WHAT[language] }, visit);
	const result = edit && applyEdits(visit, edit.edits);
	return result && (result.ok ? result.text : result.refusal.reason);
}

test('it stands under 依頼事項, with who and until when', () => {
	const visit = `${note('種別: 訪問', '回: 1')}## 事後打合せ\n### 依頼事項\n- [ ] 社長：控え（第2回まで）\n`;
	expect(reminded(visit)).toBe(`${visit}- [ ] 佐伯：時間をおいて読み返す（2026-01-26）\n`);
});

test('it is written once while it is open, and again after it was done', () => {
	const visit = (mark: string): string => `${note('種別: 訪問', '回: 1')}### 依頼事項\n- [${mark}] 佐伯：時間をおいて読み返す（2026-01-20）\n`;
	expect(reminded(visit(' '))).toBeNull();
	expect(reminded(visit('x'))).toBe(`${visit('x')}- [ ] 佐伯：時間をおいて読み返す（2026-01-26）\n`);
});

test('it speaks the language of the note, and names who is known', () => {
	const visit = `${note('type: visit', 'no: 1')}### Requests\n`;
	expect(reminded(visit, note('type: client'))).toBe(`${visit}- [ ] supporter: read this again (2026-01-26)\n`);
	expect(reminded(visit, note('type: client'), 'Okada')).toBe(`${visit}- [ ] Okada: read this again (2026-01-26)\n`);
});
