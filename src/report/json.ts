import type { Reporter } from './reporter.js';
import { toJson } from './to-json.js';

/** One JSON object, `{"run": …, "results": […], "summary": …}`, written as results come. */
export function create(): Reporter {
  let separator = '\n';
  return {
    begin: (run) => `{"run":${toJson(run)},\n"results":[`,
    result(result) {
      const text = `${separator}${toJson(result)}`;
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n],\n"summary":${toJson(summary)}}\n`,
  };
}
