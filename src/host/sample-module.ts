/** The sample clients as scripts/pack-sample.mjs packs them when the plugin is built. */
declare module 'bansou:sample-vault' {
	/** Base64 of gzip of JSON `{ path: text }`. */
	const packed: string;
	export default packed;
}
