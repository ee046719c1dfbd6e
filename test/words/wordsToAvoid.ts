/** Words that no text of the product has, and what to write instead. */
export interface WordToAvoid {
  readonly avoid: RegExp;
  readonly use: string;
  /** A text that has it. */
  readonly such: string;
}

/** In en-US. */
export const englishToAvoid: readonly WordToAvoid[] = [
  // The field's terms.
  {
    avoid: /\bearn(s|ed|ing)?\b( \w+){0,5} back\b/i,
    use: 'pay back, recover',
    such: 'earned back',
  },
  { avoid: /\byearly\b/i, use: 'annual', such: 'Yearly revenue' },
  { avoid: /\brunning (cost|sum)s?\b/i, use: 'operating cost; cumulative …', such: 'Running cost' },
  {
    avoid: /\bleast\b(?<!\bat least)( \w+){0,2} growth/i,
    use: 'minimum growth',
    such: 'Least growth of revenue',
  },
  {
    avoid: /\bother readings?\b|\bboth readings\b|\banother reading\b/i,
    use: 'second source',
    such: 'Other readings',
  },
  {
    avoid: /\b(its|each|all|these|those|the|your|which) terms?\b|\bterms of (a|the) payback\b/i,
    use: 'inputs, assumptions',
    such: 'if its terms are uncertain',
  },
  { avoid: /\bderived (cell|column)s?\b/i, use: 'calculated …', such: 'Derived cells' },
  { avoid: /\bsign rule\b/i, use: 'sign convention', such: 'Sign rule: every amount' },
  { avoid: /\bin brackets\b/i, use: 'in parentheses', such: 'stands in brackets' },
  { avoid: /\bhalving\b/i, use: 'bisection', such: 'found by halving' },
  {
    avoid: /\bput back in\b|\bturned round\b/i,
    use: 'substituted back; inverse',
    such: 'put back in',
  },
  { avoid: /\b(what goes in)\b/i, use: 'inputs', such: 'What goes in' },
  { avoid: /\bcash table\b/i, use: 'cash flow table', such: 'cash table' },
  {
    avoid: /\bmy own case\b|\bcase [123]\b/i,
    use: 'the name of the scenario: Article, Second source, My case',
    such: 'case 2',
  },
  // Converting and repairing formulas.
  {
    avoid: /\bmakes? (the workbook |it )?portable\b|\bportable (form|formula)s?\b/i,
    use: 'convert to native formulas',
    such: 'Make portable',
  },
  { avoid: /\bmake live again\b/i, use: 'restore AI Capex formulas', such: 'Make live again' },
  {
    avoid: /\b(freeze|frozen)( formulas)? to values\b|\bfrozen formulas?\b/i,
    use: 'convert to values',
    such: 'Freeze to values',
  },
  { avoid: /\btwins?\b/i, use: 'native equivalent', such: 'native twin' },
  {
    avoid: /\brepair(s|ed)?( \w+)? formulas\b/i,
    use: 're-enter formulas',
    such: 'Repair formulas',
  },
  {
    avoid: /\bour (own )?(call|formula|function)s?\b|\bof ours\b|\bours\b/i,
    use: 'AI Capex formulas',
    such: 'formulas of ours',
  },
  // Plain English.
  { avoid: /\bmend(s|ed|ing)?\b/i, use: 'fix', such: 'mends that' },
  { avoid: /\banew\b/i, use: 'again', such: 'calculates anew' },
  { avoid: /\bbesides?\b/i, use: 'next to, compared with, apart from', such: 'beside the article' },
  { avoid: /\bdialogue/i, use: 'dialog', such: 'shows a dialogue' },
  { avoid: /\bcolour/i, use: 'color', such: 'Colours' },
  { avoid: /\bcentres?\b/i, use: 'center', such: 'data centre' },
  { avoid: /\blicences?\b/i, use: 'license', such: 'the licence' },
  {
    avoid:
      /\b(capitali|organi|recogni|summari|annuali)s(e|ed|es|ing|ation)\b|\banalys(e|ed|es|ing)\b(?!\s+of)(?<!\banalyses)/i,
    use: '-ize, -yze',
    such: 'market capitalisation',
  },
  { avoid: /\d %/, use: '30%, without a space', such: '30 %' },
  { avoid: /\bper cents?\b/i, use: 'percent, %', such: 'a per cent' },
  {
    avoid: /(?<!\bthere )\b(is|are|was|were) no (?!longer\b|more than\b|less than\b)\w+/i,
    use: 'is not a …, there is no …',
    such: 'is no file',
  },
  {
    avoid: /\b(is|are|was|were) told\b|\btells?\b/i,
    use: 'is shown, is reported; says',
    such: 'where it is told',
  },
  { avoid: /\bstands?\b(?!-)/i, use: 'is, appears, is stored', such: 'A table stands at' },
  {
    avoid: /\btak(e|en|es) back\b|\btook back\b/i,
    use: 'undo, roll back',
    such: 'takes back 1,000 tables',
  },
  { avoid: /\bleft out\b/i, use: 'omitted', such: 'an argument that is left out' },
  { avoid: /\bread back\b/i, use: 'verified', such: 'Read back, it did not hold' },
  { avoid: /\breckons?\b/i, use: 'assumes, calculates', such: 'as the article reckons' },
  {
    avoid: /\bnext to nothing\b|\ba hair\b/i,
    use: 'negligible',
    such: 'a spend of next to nothing',
  },
  { avoid: /\bfaults?\b/i, use: 'error, mistake', such: 'Faults and wishes' },
];

/** In Simplified Chinese. */
export const chineseToAvoid: readonly WordToAvoid[] = [
  { avoid: /年表(?!示)/, use: '逐年现金流量表', such: '年表：支出与收入' },
  { avoid: /其他口径|另一种说法|其他说法|两种说法|说法不同/, use: '其他来源', such: '其他口径' },
  { avoid: /(?<!统计)口径/, use: '其他来源；定义；统计范围', such: '口径说明' },
  { avoid: /可移植/, use: '转换为原生公式', such: '转为可移植' },
  { avoid: /实时公式|实时计算/, use: '可重算公式', such: '实时公式' },
  { avoid: /固定为数值/, use: '转换为数值', such: '固定为数值' },
  { avoid: /该文(?![件本])/, use: '文章（首次：《科创板日报》2024年7月27日）', such: '该文的数据' },
  { avoid: /推算/, use: '计算', such: '推算' },
  { avoid: /派生|推导单元格/, use: '计算单元格', such: '派生单元格' },
  { avoid: /；得到|，得到\d|应得到/, use: '输入的是…；应显示…', such: '；得到82' },
  { avoid: /情形/, use: '情景', such: '我的情形' },
  { avoid: /回本|收回年数|回收年数/, use: '投资回收期（年）', such: '回本年限' },
  { avoid: /累计值|现金流水/, use: '累计现金流', such: '累计值' },
  { avoid: /有争议/, use: '存在分歧；定义不同', such: '有争议的数据' },
  { avoid: /符号规则/, use: '正负号约定', such: '符号规则' },
  { avoid: /修复.{0,2}公式|公式.{0,2}修复/, use: '重新输入公式', such: '修复公式' },
  { avoid: /恢复为?实时|恢复加载项公式/, use: '恢复 AI Capex 公式', such: '恢复为实时公式' },
  { avoid: /封闭公式/, use: '解析公式', such: '封闭公式' },
  { avoid: /AI ?资本支出(?=[”"’ _已解 ]|$|\*)/, use: 'AI Capex', such: 'AI资本支出' },
  { avoid: /手边没有/, use: '尚未在 Excel 中实测', such: '手边没有 Excel' },
];

/** A term in English, and the one that its Chinese has. */
export interface TermPair {
  readonly english: RegExp;
  readonly chinese: RegExp;
}

/** One term for one concept: if the English text of a pair has it, so does the Chinese. */
export const terms: readonly TermPair[] = [
  { english: /\bpayback\b|\bpays? back\b/i, chinese: /收回|回收/ },
  // Excel calls those of its Scenario Manager 方案.
  { english: /\bscenario\b/i, chinese: /情景|^…个方案$/ },
  { english: /\bsecond source\b/i, chinese: /其他来源/ },
  { english: /\bcumulative\b/i, chinese: /累计|Cumulative/ },
  { english: /\boperating cost\b/i, chinese: /运营总?成本/ },
  { english: /\bdiscount rate\b/i, chinese: /贴现率|按…贴现/ },
  { english: /\bbreak-?even\b|\bbreak even\b/i, chinese: /盈亏平衡/ },
  { english: /\bmy case\b/i, chinese: /自定义/ },
  { english: /\bsign convention\b/i, chinese: /正负号约定/ },
  { english: /\bassumptions?\b/i, chinese: /假设/ },
  { english: /\bnative formulas?\b/i, chinese: /原生公式/ },
  { english: /\bnative equivalents?\b/i, chinese: /原生/ },
  { english: /\brestore AI Capex formulas\b/i, chinese: /恢复 AI Capex 公式/ },
  { english: /\bconvert(ed)? to values\b/i, chinese: /转换为数值/ },
  { english: /\bre-enter\b/i, chinese: /重新输入/ },
  { english: /\bcalculated cells?\b/i, chinese: /计算单元格/ },
  { english: /\bmain driver\b/i, chinese: /主要影响因素|主因/ },
  { english: /\bpreview\b/i, chinese: /预览/ },
];

/** Texts that may have such a word, each with the reason. */
export interface AllowedText {
  readonly file: RegExp;
  readonly text: RegExp;
  readonly why: string;
}

export const allowedTexts: readonly AllowedText[] = [
  {
    file: /^seeds\/companies\.json$/,
    text: /^特斯拉：季度AI资本支出$/,
    why: 'capital expenditure on AI itself, not the product',
  },
  {
    file: /^CHANGELOG\.md$/,
    text: /were Make portable|: Make portable replaces/,
    why: 'the history keeps the names that commands had',
  },
  {
    file: /(aiPaybackSchedule(Page)?|functionExamples)\.ts$/,
    text: /Running cost/,
    why: 'a heading in the result of AI_PAYBACK_SCHEDULE, which users may look up',
  },
];
