import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Testing, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { AppView } from '../../src/app/app-view';
import { validateInApp, viewOfApp } from '../../src/app/validation';

const outdir = mkdtempSync(join(tmpdir(), 'cdk8s-flagger-'));

afterAll(() => rmSync(outdir, { recursive: true }));

/** A user's own class around a chart, whose method has the name of one of cdk8s. */
class Stack {
  constructor(private readonly chart: Chart) {}

  public synth(): unknown {
    return this.chart.toJson();
  }
}

/** A user's own class with the very names of cdk8s. */
const OwnApp = {
  App: class {
    constructor(private readonly chart: Chart) {}

    public synth(): unknown {
      return this.chart.toJson();
    }
  },
};

/** The ways to the manifests of an app, each of which validates it. */
const ENTRIES: { [name: string]: (chart: Chart) => unknown } = {
  'App.synth': (chart) => (chart.node.root as App).synth(),
  'App.synthYaml': (chart) => (chart.node.root as App).synthYaml(),
  'Chart.toJson': (chart) => chart.toJson(),
  'Testing.synth': (chart) => Testing.synth(chart),
  'the synth method of a user': (chart) => new Stack(chart).synth(),
  'the synth method of a user\'s own class App': (chart) => new OwnApp.App(chart).synth(),
};
const NAMES = Object.keys(ENTRIES);
const PAIRS = NAMES.flatMap((first) => NAMES.map((second) => [first, second]));

/** A construct that is broken for as long as it says so. */
class Subject extends Construct {
  public broken = false;
  public validations = 0;

  constructor(scope: Construct, id = 'subject') {
    super(scope, id);
    validateInApp(this, () => {
      this.validations++;
      return this.broken ? ['it is broken'] : [];
    });
  }
}

function chartOf(app = new App({ outdir }), id = 'shop'): Chart {
  return new Chart(app, id);
}

describe('a construct that is validated in its app', () => {
  test.each(NAMES)('has its message come out of %s with its path', (entry) => {
    const chart = chartOf();
    new Subject(chart).broken = true;

    expect(() => ENTRIES[entry](chart)).toThrow(new Error('Validation failed with the following errors:\n  [shop/subject] it is broken'));
  });

  test('has each of its messages come out once, in the order of the app', () => {
    const app = new App();
    validateInApp(new Chart(app, 'one'), () => ['first', 'second']);
    validateInApp(new Chart(app, 'two'), () => ['third']);

    expect(() => app.synthYaml()).toThrow(new Error('Validation failed with the following errors:\n  [one] first\n  [one] second\n  [two] third'));
  });

  test('is given all that is in the app, whatever was added after it', () => {
    const app = new App();
    const seen: string[][] = [];
    validateInApp(new Chart(app, 'one'), (view) => {
      seen.push(view.listAll('', 'Service').map((o) => o.node.path));
      return [];
    });
    new ApiObject(new Chart(app, 'two'), 'service', { apiVersion: 'v1', kind: 'Service' });

    app.synthYaml();

    expect(seen).toStrictEqual([['two/service']]);
  });

  test('does not see the objects of another app', () => {
    const chart = chartOf();
    new Subject(chart);
    new Subject(chartOf()).broken = true;

    expect(chart.toJson()).toStrictEqual([]);
  });
});

describe('no answer is stale', () => {
  // Everything here happens in one tick: nothing but the calls themselves tells a change.
  test.each(PAIRS)('when %s is followed by %s', (first, second) => {
    const chart = chartOf();
    const subject = new Subject(chart);

    for (const broken of [true, false, true, false, false, true, true]) {
      for (const entry of [first, second]) {
        subject.broken = broken;
        const synth = () => ENTRIES[entry](chart);
        if (broken) { expect(synth).toThrow('[shop/subject] it is broken'); } else { expect(synth).not.toThrow(); }
      }
    }
  });

  test.each(PAIRS)('when the construct is broken between %s and %s', (first, second) => {
    const chart = chartOf();
    const subject = new Subject(chart);

    expect(() => ENTRIES[first](chart)).not.toThrow();
    subject.broken = true;
    expect(() => ENTRIES[second](chart)).toThrow('it is broken');
  });

  test.each(NAMES)('when the construct is validated alone before and after %s', (entry) => {
    const chart = chartOf();
    const subject = new Subject(chart);

    expect(subject.node.validate()).toStrictEqual([]);
    subject.broken = true;
    expect(subject.node.validate()).toStrictEqual(['it is broken']);
    expect(() => ENTRIES[entry](chart)).toThrow('it is broken');
    expect(subject.node.validate()).toStrictEqual(['it is broken']);
    subject.broken = false;
    expect(subject.node.validate()).toStrictEqual([]);
    ENTRIES[entry](chart);
    subject.broken = true;
    expect(subject.node.validate()).toStrictEqual(['it is broken']);
  });

  test('when one construct is validated alone, then another one is broken and validated alone', () => {
    const chart = chartOf();
    const one = new Subject(chart, 'one');
    const two = new Subject(chart, 'two');

    expect(one.node.validate()).toStrictEqual([]);
    two.broken = true;

    expect(two.node.validate()).toStrictEqual(['it is broken']);
  });

  test('when one construct is validated alone after a synthesis that found another one broken', () => {
    const chart = chartOf();
    const one = new Subject(chart, 'one');
    const two = new Subject(chart, 'two');
    two.broken = true;
    expect(() => chart.toJson()).toThrow('[shop/two] it is broken');

    two.broken = false;
    one.broken = true;

    expect(two.node.validate()).toStrictEqual([]);
    expect(one.node.validate()).toStrictEqual(['it is broken']);
  });

  test('when a construct is added between two syntheses', () => {
    const chart = chartOf();
    new Subject(chart, 'one');
    chart.toJson();

    new Subject(chart, 'two').broken = true;

    expect(() => chart.toJson()).toThrow('[shop/two] it is broken');
  });

  test.each([0, 1, 5, 10, 100])('when a stack trace has %p frames', (limit) => {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = limit;
    try {
      const chart = chartOf();
      const subject = new Subject(chart);

      ENTRIES['App.synth'](chart);
      subject.broken = true;
      expect(() => chart.toJson()).toThrow('it is broken');
      expect(() => ENTRIES['App.synth'](chart)).toThrow('it is broken');
      subject.broken = false;
      ENTRIES['App.synth'](chart);
    } finally {
      Error.stackTraceLimit = before;
    }
  });
});

describe('with 50 charts', () => {
  function fifty(yamlOutputType = YamlOutputType.FILE_PER_CHART) {
    const app = new App({ outdir, yamlOutputType });
    const charts = Array.from({ length: 50 }, (_, i) => chartOf(app, `chart-${i}`));
    return { app, charts, subjects: charts.map((chart) => new Subject(chart)) };
  }
  const once = Array.from({ length: 50 }, () => 1);

  test.each([
    YamlOutputType.FILE_PER_APP, YamlOutputType.FILE_PER_CHART, YamlOutputType.FILE_PER_RESOURCE, YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
  ])('App.synth validates each construct once, with output type %p', (yamlOutputType) => {
    const { app, subjects } = fifty(yamlOutputType);

    app.synth();

    expect(subjects.map((subject) => subject.validations)).toStrictEqual(once);
  });

  test('App.synthYaml validates each construct once', () => {
    const { app, subjects } = fifty();

    app.synthYaml();

    expect(subjects.map((subject) => subject.validations)).toStrictEqual(once);
  });

  test('App.synth that is called again validates each construct once more', () => {
    const { app, subjects } = fifty();

    app.synth();
    app.synth();

    expect(subjects.map((subject) => subject.validations)).toStrictEqual(once.map(() => 2));
  });

  // Between two calls from outside a user may have changed something.
  test('Chart.toJson called from outside validates each construct once for each call', () => {
    const { charts, subjects } = fifty();

    charts.forEach((chart) => chart.toJson());

    expect(subjects.map((subject) => subject.validations)).toStrictEqual(once.map(() => 50));
  });
});

test('what one construct, validated alone after a change, has seen anew is not old for the others', () => {
  const chart = chartOf();
  const [first, second] = [new Subject(chart, 'first'), new Subject(chart, 'second')];
  chart.node.root.node.validate();
  first.node.validate();

  second.broken = true;
  first.node.validate();

  expect(second.node.validate()).toStrictEqual(['it is broken']);
});

describe('the view of an app', () => {
  test('is the one that the validators got', () => {
    const chart = chartOf();
    let seen: AppView | undefined;
    validateInApp(chart, (view) => {
      seen = view;
      return [];
    });

    chart.toJson();

    expect(viewOfApp(chart)).toBe(seen);
  });

  test('is there without any synthesis', () => {
    const chart = chartOf();
    const service = new ApiObject(chart, 'service', { apiVersion: 'v1', kind: 'Service' });

    expect(viewOfApp(chart).listAll('', 'Service')).toStrictEqual([service]);
  });

  test('is made anew for each synthesis', () => {
    const chart = chartOf();
    new Subject(chart);
    chart.toJson();
    const before = viewOfApp(chart);

    chart.toJson();

    expect(viewOfApp(chart)).not.toBe(before);
  });
});

test('a message brings nothing to the terminal that it would obey', () => {
  const chart = chartOf();
  validateInApp(chart, () => ['got \'\u001b[2J\n##[error]\'']);
  expect(() => chart.toJson()).toThrow(/\[shop\] got '\\u001b\[2J\\n##\\\[error\]'/);
});
