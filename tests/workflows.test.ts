// What runs on GitHub is held by GitHub's own parser; what runs there with rights to write is held here.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import project from '../package.json' with { type: 'json' };

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  concurrency?: { group: string };
  permissions?: Record<string, string>;
  jobs: Record<string, { if?: string; permissions?: Record<string, string>; steps: Step[] }>;
}

const files = globSync('.github/workflows/*.yml').toSorted();
const read = (file: string): Workflow => parse(readFileSync(file, 'utf8'));
const listSteps = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);
const check = async (name: string, content: string) => {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
};

describe('the workflows', () => {
  it('are those that the guide names', () => {
    expect(files.map((file) => basename(file))).toEqual([
      'ci.yml',
      'content.yml',
      'edition.yml',
      'release.yml',
      'seal.yml',
      'site.yml',
    ]);
  });

  it('are told apart from what GitHub would refuse', async () => {
    const sound = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo\n';
    expect(await check('sound.yml', sound)).toEqual([]);
    expect(await check('typo.yml', sound.replace('steps', 'stesp'))).not.toEqual([]);
    expect(await check('name.yml', sound.replace('echo', `echo \${{ nobody.knows }}`))).not.toEqual([]);
  });

  it.each(files)('%s is what GitHub understands', async (file) => {
    expect(await check(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  it.each(files)(
    '%s may do no more than it says: at first nothing but read, in a job what that needs',
    (file) => {
      const { permissions, jobs } = read(file);
      expect([{}, { contents: 'read' }]).toContainEqual(permissions);
      const writing = Object.values(jobs).flatMap((job) => Object.entries(job.permissions ?? {}));
      const allowed = ['contents write', 'pull-requests write', 'pull-requests read', 'actions write'];
      // Whoever has these speaks in the name of the workflow.
      if (file.endsWith('release.yml')) allowed.push('id-token write', 'attestations write');
      expect(writing.map((each) => each.join(' ')).filter((each) => !allowed.includes(each))).toEqual([]);
    },
  );

  it.each(files)('%s gives a shell nothing that others wrote', (file) => {
    const scripts = listSteps(file).flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it.each(files)('%s uses actions of GitHub alone, each at a commit, and leaves no key behind', (file) => {
    const used = listSteps(file).filter(({ uses }) => uses);
    for (const { uses = '' } of used) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    const checkouts = used.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: settings } of checkouts)
      expect(settings).toMatchObject({ 'persist-credentials': false });
  });

  it('deploy the main branch, and no other from which somebody starts them', () => {
    const { deploy } = read('.github/workflows/site.yml').jobs;
    expect(deploy?.if).toBe("github.ref == format('refs/heads/{0}', github.event.repository.default_branch)");
  });

  it('write to no pull request from a fork, and let none end the checks of another', () => {
    const inside = 'github.event.pull_request.head.repo.full_name == github.repository';
    const [content, seal] = ['content', 'seal'].map((name) => read(`.github/workflows/${name}.yml`));
    expect(content?.jobs.comment?.if).toContain(inside);
    expect(seal?.jobs.seal?.if).toContain(inside);
    expect(content?.concurrency?.group).toContain('github.event.pull_request.head.label');
    for (const file of files) expect(Object.keys(read(file).on)).not.toContain('pull_request_target');
  });

  it('use each action at one and the same commit', () => {
    const used = new Set(files.flatMap(listSteps).flatMap(({ uses }) => uses ?? []));
    const names = [...used].map((each) => each.split('@')[0]);
    expect(names).toEqual([...new Set(names)]);
  });

  it('run scripts that there are', () => {
    const scripts = files
      .flatMap(listSteps)
      .flatMap(({ run = '' }) => run.match(/npm run (?:--silent )?\S+/g) ?? []);
    const names = scripts.map((each) => each.split(' ').at(-1) ?? '');
    expect(names).toContain('content');
    expect(names.filter((name) => !Object.hasOwn(project.scripts, name))).toEqual([]);
  });
});
