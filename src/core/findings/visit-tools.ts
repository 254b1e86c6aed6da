/** The tools that a visit was to work with: 使うもの, 使った図, and forms that its content names. */
import { linksIn, linkText } from '../link.ts';
import type { NoteOf } from '../note.ts';
import { searchKey } from '../search-key.ts';

/** Forms known by name, however they are written. */
const FORMS: readonly (readonly [name: string, words: RegExp])[] = [
	['ロカベン', /ロカベン|ローカル\s*ベンチマーク|local benchmark/i],
	['経営デザインシート', /経営デザインシート/],
	['SWOT', /SWOT/i],
	['マインドマップ', /マインドマップ|mind map/i],
	['ロジックツリー', /ロジックツリー|logic tree/i],
	['ビジネスモデルキャンバス', /ビジネスモデル\s*キャンバス|business model canvas/i],
];
const NOTHING = /^(?:なし|無し|使わない|none|nothing)/i;

/** The tools of a visit by a key that is the same however they are written; the value is the name to show. */
export function toolsOf({ fields, body }: NoteOf<'visit'>): ReadonlyMap<string, string> {
	const { content, tools } = body.before;
	const named = [...(tools?.values ?? []).filter((value) => !NOTHING.test(value.trim())), ...(fields.maps ?? []).map(({ target }) => `[[${target}]]`)];
	const forms = FORMS.filter(([, words]) => [...named, ...(content?.values ?? [])].some((text) => words.test(text.normalize('NFKC')))).map(([name]) => name);
	const others = named.filter((text) => !FORMS.some(([, words]) => words.test(text.normalize('NFKC')))).flatMap(namesIn);
	return new Map([...forms, ...others].map((name) => [searchKey(name), name]));
}

/** The notes that words link, else the words themselves without a remark in brackets. */
function namesIn(text: string): string[] {
	const links = linksIn(text);
	return links.length > 0 ? links.map(({ target }) => linkText(`[[${target}]]`)) : [text.replace(/[（(][^（()）]*[）)]/g, '').trim()].filter((name) => name !== '');
}
