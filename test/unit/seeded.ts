import process from 'node:process';
import fc from 'fast-check';

/** The same random inputs at every run, so that a failure is of the change that is tested; `npm run fuzz` tries new ones each time. */
fc.configureGlobal({ seed: Number(process.env['HUIYAO_SEED'] ?? 20_261_122) });
