/** The program of a thread: one record in, its answer out. */
import { answer } from './corpus/answer';
import type { Answer, Format, Job } from './corpus/job';

export default ({ job, format }: { readonly job: Job; readonly format: Format }): Answer => answer(job, format);
