/** When a photo was taken, as far as the name of its file tells; what a copy or a sync writes as its date tells nothing. */

const TAKEN = /(?:^|[^0-9])(20[0-9]{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12][0-9]|3[01])(?:[-_ T]+([01][0-9]|2[0-3])[-_.]?([0-5][0-9]))?/;

/** When a picture was taken, as cameras and phones write it into its name: `IMG_20260121_143205`, `2026-01-21 14.32`. The day as ISO date, the time as 14:32 or null. */
export function takenAt(name: string): { readonly day: string; readonly time: string | null } | null {
	const [, year, month, day, hour, minute] = TAKEN.exec(name.normalize('NFKC')) ?? [];
	if (year === undefined || month === undefined || day === undefined) return null;
	return { day: `${year}-${month}-${day}`, time: hour === undefined || minute === undefined ? null : `${hour}:${minute}` };
}
