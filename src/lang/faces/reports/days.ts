/** Dates as letters have them. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const partsOf = (iso: string): readonly number[] => iso.split('-').map(Number);

/** 2026年1月21日 */
export const dayJa = (iso: string): string => partsOf(iso).map((part, i) => `${part}${'年月日'[i] ?? ''}`).join('');

/** 21 January 2026 */
export function dayEn(iso: string): string {
	const [year = 0, month = 1, day = 1] = partsOf(iso);
	return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
