import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { groups } from './groups.mjs';
import { forgetModules, importSources } from './sources.mjs';
import { listen, storiesOf, told } from './specs.mjs';

/**
 * Runs the specs of one group in Stryker's own process: the modules are loaded once, and a mutant is a number that is set.
 * With jest, which loads them anew for every mutant, the domain alone takes half a day.
 */
class InOneProcess {
  #stories = [];
  #root = pathToFileURL(`${process.cwd()}/`).href;
  #state = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    importSources(this.#root);
    listen();
    await this.#load();
  }

  async dryRun({ coverageAnalysis }) {
    const counts = coverageAnalysis !== 'off';
    if (counts) this.#state.mutantCoverage = { static: {}, perTest: {} };
    forgetModules();
    await this.#load();
    const result = await this.#run(this.#stories, true);
    const mutantCoverage = this.#state.mutantCoverage;
    this.#state.mutantCoverage = undefined;
    return { ...result, ...(counts ? { mutantCoverage } : {}) };
  }

  async mutantRun({ activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit, disableBail }) {
    const state = this.#state;
    state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    Object.assign(state, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      if (reloadEnvironment || mutantActivation === 'static') {
        forgetModules();
        await this.#load();
      }
      state.activeMutant = activeMutant.id;
      const asked = new Set(testFilter);
      const stories = testFilter ? this.#stories.filter(({ name }) => asked.has(name)) : this.#stories;
      const result = await this.#run(stories, disableBail);
      return toMutantRunResult(determineHitLimitReached(state.hitCount, hitLimit) ?? result);
    } catch (error) {
      // What cannot even be loaded is noticed by everybody.
      return toMutantRunResult(
        determineHitLimitReached(state.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: [failed('loading', 0, error)] },
      );
    } finally {
      state.activeMutant = undefined;
    }
  }

  async #load() {
    const { specs } = groups[process.env.MUTANTS];
    const files = specs.flatMap((folder) => globSync(`${folder}/**/*.spec.ts`).toSorted());
    this.#stories = await storiesOf(['test/support/matchers.ts', ...files].map((file) => `${this.#root}${file}`));
  }

  /** Quick ones first: where something is wrong, most often one of them says so. */
  async #run(stories, toTheEnd) {
    const tests = [];
    for (const story of stories.toSorted((one, other) => (one.took ?? 0) - (other.took ?? 0))) {
      const began = performance.now();
      this.#state.currentTestId = story.name;
      try {
        await told(story);
        story.took = performance.now() - began;
        tests.push({ id: story.name, name: story.name, status: TestStatus.Success, timeSpentMs: story.took });
      } catch (error) {
        tests.push(failed(story.name, performance.now() - began, error));
        if (!toTheEnd) break;
      } finally {
        this.#state.currentTestId = undefined;
      }
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

function failed(name, timeSpentMs, error) {
  return { id: name, name, status: TestStatus.Failed, timeSpentMs, failureMessage: error instanceof Error ? error.message : String(error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
