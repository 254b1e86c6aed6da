/** While the owner looks on, the title of a window names no note: it may be seen beside the sheet, on a task bar or in a list of windows. */

/** Gives a document another title until the function that is returned is called; what the app would have said meanwhile is then said. */
export function neutralTitle(doc: Document, title: string): () => void {
	let meant = doc.title;
	doc.title = title;
	const observer = new MutationObserver(() => {
		if (doc.title === title) return;
		meant = doc.title;
		doc.title = title;
	});
	observer.observe(doc.head, { childList: true, characterData: true, subtree: true });
	return () => {
		observer.disconnect();
		doc.title = meant;
	};
}
