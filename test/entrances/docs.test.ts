import * as fs from 'fs';
import * as path from 'path';
import { load } from 'js-yaml';
import { mistakesIn, yamlOf } from './entrances';

const PAGE = fs.readFileSync(path.join(__dirname, '../../docs/how-to/check-manifests.md'), 'utf8');

/** The samples of the page that have this key at their top. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function samplesWith(key: string): any[] {
  const samples = [...PAGE.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => load(text));
  return samples.filter(sample => Object.keys(sample as object).includes(key));
}

test('the samples for pre-commit are valid, and use hooks that there are', () => {
  const [published, local] = samplesWith('repos');
  expect([published, local].flatMap(sample => mistakesIn(sample, 'pre-commit-config', 'pre-commit-hooks'))).toEqual([]);
  const ids = yamlOf('.pre-commit-hooks.yaml').map((hook: { id: string }) => hook.id);
  expect(ids).toEqual(expect.arrayContaining(published.repos[0].hooks.map((hook: { id: string }) => hook.id)));
  for (const id of ids) { expect(PAGE).toContain(`| \`${id}\` |`); }
});

test('the sample for GitHub is valid, and the page has every input of the action', () => {
  const [workflow] = samplesWith('jobs');
  expect(mistakesIn(workflow, 'github-workflow')).toEqual([]);
  const inputs = Object.keys(yamlOf('action.yml').inputs);
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(workflow.jobs.canaries.steps[1].with)));
  for (const input of inputs) { expect(PAGE).toContain(`| \`${input}\` |`); }
});

test('the sample for GitLab is valid', () => {
  const [pipeline] = samplesWith('canaries');
  expect(mistakesIn(pipeline, 'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci')).toEqual([]);
});
