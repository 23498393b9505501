import { spawnSync } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { runCli } from './run-cli';
import { knownIds, reportedIds } from '../../src/checks/explanations';
import { FORMATTERS } from '../../src/cli/formatters/formatters';

const FORMATS = Object.keys(FORMATTERS);
const COMMANDS = ['check', 'explain', 'completion', 'help'];

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-flagger-completion-'));
  for (const shell of ['bash', 'zsh']) { fs.writeFileSync(path.join(folder, `completion.${shell}`), runCli(['completion', shell]).stdout); }
  fs.writeFileSync(path.join(folder, 'canary.yaml'), '');
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('a shell that is not known is refused', () => {
  expect(runCli(['completion', 'tcsh'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Allowed choices are bash, zsh') });
});

describe('bash', () => {
  /** What bash offers for the last of these words, as it has split them. */
  function offered(...words: string[]): string[] {
    const script = '. ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cdk8s-flagger; printf "%s\\n" "${COMPREPLY[@]}"';
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-uc', script, 'bash', 'cdk8s-flagger', ...words], { cwd: folder, encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return stdout.split('\n').filter(word => word !== '');
  }

  test.each<[string[], string[]]>([
    [[''], COMMANDS],
    [['ch'], ['check']],
    [['--v'], ['--version']],
    [['check', '--st'], ['--strict']],
    [['check', '--format', ''], FORMATS],
    [['check', '--format', 'ju'], ['junit']],
    [['check', '--format', '='], FORMATS],
    [['check', '--format', '=', 'gitl'], ['gitlab']],
    [['check', '--strict', 'a.yaml', '--ignore', 'GW-14'], ['GW-14']],
    [['check', '--ignore', ''], reportedIds()],
    [['explain', ''], knownIds()],
    [['explain', 'CRD-03'], ['CRD-03']],
    [['completion', ''], ['bash', 'zsh']],
    [['help', 'e'], ['explain']],
    [['check', ''], []],
    [['check', '--mesh-provider', ''], []],
  ])('completes %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  test('all options of check are offered', () => {
    const help = runCli(['check', '--help']).stdout;
    expect(offered('check', '--').sort()).toEqual([...help.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag).sort());
  });

  test('completes names of files where it has no words', () => {
    const { stdout } = spawnSync('bash', ['--norc', '-c', '. ./completion.bash; complete -p cdk8s-flagger'], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('complete -o default -F _cdk8s-flagger cdk8s-flagger\n');
  });
});

const zsh = spawnSync('zsh', ['--version']).status === 0;
(zsh ? describe : describe.skip)(`zsh${zsh ? '' : ' (not installed here)'}`, () => {
  /** Read by zsh at its start: a prompt to wait for, and a key that shows the line as it stands. */
  const ZSHRC = `
    PS1='ready>'; unset zle_bracketed_paste; setopt no_beep
    autoload -Uz compinit; compinit -D -u
    cdk8s-flagger() :
    . ./completion.zsh
    show() { zle -I; print -r -- "line is <$BUFFER>" }; zle -N show; bindkey '^X' show`;

  /** Types a line and a tabulator in a terminal of zsh, and asks for the line. */
  const SESSION = `
    zmodload zsh/zpty
    zpty shell 'TERM=dumb COLUMNS=2000 ZDOTDIR=$PWD zsh -i'
    zpty -r shell answer '*ready>*'; print -r -- "$answer"
    zpty -w -n shell "$1"$'\\t\\x18'
    zpty -r shell answer '*line is <*>*'; print -r -- "$answer"
    zpty -d shell`;

  beforeAll(() => fs.writeFileSync(path.join(folder, '.zshrc'), ZSHRC));

  /** The line after a tabulator, and all that zsh showed. */
  function completed(line: string): { readonly line: string; readonly shown: string } {
    const { stdout } = spawnSync('zsh', ['-fc', SESSION, 'zsh', line], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
    return { line: /line is <(.*?)>/.exec(stdout)?.[1] ?? '', shown: stdout };
  }

  test.each([
    ['cdk8s-flagger ch', 'cdk8s-flagger check '],
    ['cdk8s-flagger check --form', 'cdk8s-flagger check --format='],
    ['cdk8s-flagger check --format ju', 'cdk8s-flagger check --format junit '],
    ['cdk8s-flagger check --format=gitl', 'cdk8s-flagger check --format=gitlab '],
    ['cdk8s-flagger check --ignore GW-01 --ignore GW-1', 'cdk8s-flagger check --ignore GW-01 --ignore GW-1'],
    ['cdk8s-flagger check --strict can', 'cdk8s-flagger check --strict canary.yaml '],
    ['cdk8s-flagger explain TGT-18', 'cdk8s-flagger explain TGT-18 '],
    ['cdk8s-flagger completion z', 'cdk8s-flagger completion zsh '],
  ])('completes %s', (typed, expected) => {
    expect(completed(typed).line).toBe(expected);
  });

  test('shows what the commands are for', () => {
    expect(completed('cdk8s-flagger ').shown).toMatch(/explain +-- Explains a rule: cause, effect, way out/);
  });
});
