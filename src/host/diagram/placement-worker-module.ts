/** The worker that places diagrams, as scripts/pack-worker.mjs packs it when the plugin is built. */
declare module 'bansou:placement-worker' {
	/** Its whole script. */
	const script: string;
	export default script;
}
