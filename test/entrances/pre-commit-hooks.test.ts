import { mistakesIn, yamlOf } from './entrances';
import { runCli, canaryYaml } from '../cli/run-cli';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: string[];
  readonly pass_filenames?: boolean;
}

const HOOKS: Hook[] = yamlOf('.pre-commit-hooks.yaml');

test('the hooks are valid', () => {
  expect(mistakesIn(HOOKS, 'pre-commit-hooks')).toEqual([]);
  expect(mistakesIn(HOOKS.map(({ entry, ...rest }) => rest), 'pre-commit-hooks')).not.toEqual([]);
});

test.each(HOOKS)('what $id runs is the command line of this package, and finds what is wrong', ({ entry, args = [], pass_filenames: named = true }) => {
  const [program, ...command] = entry.split(' ');
  expect(yamlOf('package.json').bin).toHaveProperty(program);
  const { code, stdout } = runCli([...command, ...args, ...named ? ['shop/a.yaml'] : []], { 'shop/a.yaml': canaryYaml('maxWeight: 101') });
  expect(code).toBe(1);
  expect(stdout).toContain('AN-02');
});
