import { duties } from '#lib/proofreading/law/duties.ts';
import { grantedRights, type Topic } from '#lib/proofreading/law/topics.ts';
import { transfers } from '#lib/proofreading/law/transfers.ts';

/** What all articles are about that policies cite. */
export const topics: Topic[] = [...grantedRights, ...duties, ...transfers];
