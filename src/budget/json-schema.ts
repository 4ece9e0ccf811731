import * as z from 'zod/mini';
import * as schema from './schema.js';

/** The parts of the format that stand under `$defs`, by the name they have there. */
const parts = {
  amount: schema.amount,
  percent: schema.percent,
  scope: schema.scope,
  table: schema.table,
  column: schema.column,
  line: schema.line,
  cut: schema.cut,
  ref: schema.ref,
  statement: schema.statement,
  indicator: schema.indicator,
  performance: schema.performance,
  section: schema.section
};

/** What each part and each of its properties means. `budget` is the whole file. */
const meanings: Record<string, {about: string; of?: Record<string, string>}> = {
  budget: {
    about:
      'One budget holder’s budget for one fiscal year. A key that this version does not know is kept and ignored. Beyond this schema, every key of `amounts` is the id of a column of its cut, the ids of a cut’s columns differ and number 256 at most, lines nest 12 deep at most and number 100,000 at most, and no key is `__proto__`, `constructor` or `prototype`.',
    of: {
      format: 'The format and its version.',
      entity: 'Whose budget it is.',
      fiscalYear: 'The fiscal year: 2023.',
      period: 'ISO dates, where the fiscal year is not the calendar year.',
      phase: 'How far the money has come: asked for, granted, granted anew during the year, spent.',
      currency: 'ISO 4217: CNY.',
      unit: 'What 1 stands for, in the currency: 10000 for 万元, 1 for 元.',
      language: 'BCP 47, of the names in the file: zh-CN.',
      source: 'Where the figures were published; `published` is a year, a month or a day: 2023-04.',
      cuts: 'The budget as a list of cuts, in printed order.',
      statements: 'What the narrative says in figures.',
      performance: 'Performance goals and targets.',
      comparatives: 'Other years, as published; never what is derived from a stated change.',
      narrative: 'The text of the document, section by section.',
      glossary: 'The terms that the document explains.',
      notes: 'Notes on the whole document, as printed.'
    }
  },
  amount: {
    about:
      'An amount as printed, in the unit of its cut or else of the file: "142.98". No thousands separator, no currency sign; 18 digits and 6 decimals at most. "0" is a published zero; a published blank is left out. A JSON number is read through its shortest decimal form.'
  },
  percent: {about: 'A percentage as printed, without the sign: "48.41".'},
  scope: {
    about: 'What part of the budget a cut or a figure speaks of; a missing key means all of it.',
    of: {
      fund: 'Which fund; none: all funds.',
      stage: 'This year’s money or what was carried over; none: both.',
      nature: 'Basic or project expenditure, or a reserve beside them (单位预留机动经费); none: all of it.'
    }
  },
  table: {
    about: 'Where a cut was printed.',
    of: {header: 'The printed header rows, cell by cell.'}
  },
  column: {
    about: 'One column of a cut.',
    of: {
      id: 'Unique in its cut; a nested one is a path: current.generalPublicBudget.',
      marker: 'What is printed before the name: 其中：.',
      phase:
        'The phase whose figures stand in it (年初预算, 调整预算), where that is not the file’s. Such a column is no part of the row.',
      columns: 'The whole of it: they add up to it.',
      ofWhich: 'Parts of it that do not add up to it.'
    }
  },
  line: {
    about: 'One printed row.',
    of: {
      by: 'The dimension it stands on, where that is not its cut’s: the unit row over its functions.',
      id: 'A well-known meaning: basic.personnel.wages, carryover.',
      code: 'The official code, always text: "2011301", "042".',
      marker: 'What is printed before the name: 一、 or （一）.',
      name: 'As printed.',
      amounts: 'By column id.',
      lines: 'The whole of it: they add up to it.',
      ofWhich: 'Parts of it that do not add up to it.',
      governmentClass:
        'The government’s economic class, where a table prints both classifications side by side.',
      category: 'A project’s type.',
      unit: 'A project’s spending unit.'
    }
  },
  cut: {
    about: 'A division of one total along one dimension.',
    of: {
      side: '`income` is what comes in, `expenditure` what goes out.',
      by: 'The dimension: source, function, nature, economicClass, governmentEconomicClass, unit, project, threePublic, or one of the publisher’s own.',
      unit: 'What 1 stands for in this cut, where that is not the file’s unit.',
      amountName: 'The printed name of the column that `amount` stands in: 合计.',
      columns: 'A second division, of every line.',
      total: 'The printed total row.',
      lines: 'In printed order.',
      notes: 'Notes under the table, as printed.'
    }
  },
  ref: {
    about: 'What a figure of the narrative speaks of. Without a side it is of both at once, or of neither.',
    of: {
      line: 'A well-known id or a code.',
      fiscalYear: 'Where it is a figure of another year than the file’s.',
      phase: 'Where it is a figure of another phase than the file’s: what was budgeted, in a final account.',
      name: 'What the sentence calls it.'
    }
  },
  statement: {
    about: 'One figure of the narrative: a total, a share, a change or a count.',
    of: {
      unit: 'What 1 stands for in its amounts, where that is not the file’s unit.',
      shareOf: 'What a share is of.',
      change:
        'A change and what it compares with: last year’s budget, its execution, its final account, or this year’s first budget. The amount is unsigned, the direction says the sign.',
      count: 'A figure that is not money: 车辆 0 辆.',
      text: 'The sentence it was read from.'
    }
  },
  indicator: {
    about: 'A performance target, as printed.',
    of: {
      path: 'From the general to the particular.',
      target: 'As printed: ≥95%, 显著, 2023 年全年.'
    }
  },
  performance: {
    about: 'Performance goals and targets: those of the whole entity and those of each project.',
    of: {unit: 'What 1 stands for in its amounts, where that is not the file’s unit.'}
  },
  section: {
    about: 'A part of the narrative.',
    of: {text: 'Paragraphs are parted by an empty line.', sections: 'In printed order.'}
  }
};

type Json = z.core.JSONSchema.BaseSchema;

/** Budget JSON 1 as a JSON Schema 2020-12, for editors and for validators in any language. */
export function budgetJsonSchema(): Json {
  const metadata = z.registry<{id?: string}>();
  for (const [id, part] of Object.entries(parts)) metadata.add(part, {id});
  const {$defs = {}, ...whole} = z.toJSONSchema(schema.budget, {
    io: 'input',
    metadata,
    override({zodSchema, jsonSchema}) {
      if (zodSchema === schema.amount || zodSchema === schema.percent) orNumber(jsonSchema);
      if (Object.keys(jsonSchema.additionalProperties ?? {}).length === 0)
        delete jsonSchema.additionalProperties;
    }
  });
  const named = Object.keys(parts).flatMap(name => {
    const part = $defs[name];
    return part ? [[name, described(name, part)] as const] : [];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Budget JSON 1',
    ...described('budget', whole),
    $defs: Object.fromEntries(named)
  };
}

/** Lets an amount be a JSON number too, of as many digits as the pattern allows. */
function orNumber(json: Json): void {
  const {type, pattern} = json;
  delete json.type;
  delete json.pattern;
  json.anyOf = [
    {type, pattern},
    {type: 'number', exclusiveMinimum: -1e18, exclusiveMaximum: 1e18}
  ] as Json[];
}

function described(name: string, json: Json): Json {
  const {about, of = {}} = meanings[name] ?? {about: ''};
  const properties = Object.entries((json.properties ?? {}) as Record<string, Json>).map(
    ([key, property]) => {
      const description = of[key];
      return [key, description === undefined ? property : {description, ...property}] as const;
    }
  );
  return {
    description: about,
    ...json,
    ...(properties.length > 0 && {properties: Object.fromEntries(properties)})
  };
}
