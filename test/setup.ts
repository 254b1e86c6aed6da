/** Before every test file: in CI the random notes are the same in each run, so that a red run is the fault of the change. Elsewhere they are new each time. */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 20_260_125 });
