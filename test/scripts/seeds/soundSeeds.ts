/** Seeds as small as can be, and sound; the lines of these texts are what the tests of `checkSeeds` count. */
export const soundSeeds: Readonly<Record<string, string>> = {
  'groups.json': `{
  "costs": { "en": "Costs", "zh-CN": "成本" },
  "times": { "en": "Times", "zh-CN": "时间" }
}`,
  'units.json': `{
  "USD bn": {
    "label": { "en": "USD bn", "zh-CN": "十亿美元" },
    "meaning": { "en": "billions", "zh-CN": "十亿" }
  },
  "share": {
    "label": { "en": "share", "zh-CN": "占比" },
    "meaning": { "en": "a fraction", "zh-CN": "小数" }
  },
  "date": {
    "label": { "en": "date", "zh-CN": "日期" },
    "meaning": { "en": "a date", "zh-CN": "日期" }
  },
  "days": {
    "label": { "en": "days", "zh-CN": "天" },
    "meaning": { "en": "days", "zh-CN": "天" }
  }
}`,
  'words.json': `{
  "per": { "year": { "zh-CN": "每年" }, "point": { "zh-CN": "时点" } },
  "status": { "reported": { "zh-CN": "已报告" }, "forecast": { "zh-CN": "预测" }, "derived": { "zh-CN": "推算" } },
  "qualifier": { "exact": { "zh-CN": "确切" } },
  "period": { "any": { "zh-CN": "任何时候" } },
  "by": { "a firm": { "zh-CN": "公司" } },
  "confidence": { "high": { "zh-CN": "高" } }
}`,
  'sources.json': `{
  "paper": {
    "publisher": { "en": "Paper", "zh-CN": "报纸" },
    "subject": { "en": "AI", "zh-CN": "AI" },
    "published": "2024-07-27",
    "language": "zh",
    "paragraphs": 36,
    "note": { "en": "None.", "zh-CN": "无。" }
  }
}`,
  'costs.json': `[
  {
    "id": "firm.cost", "name": "Firm_Cost",
    "label": { "en": "Cost", "zh-CN": "成本" },
    "value": 8.5,
    "unit": "USD bn",
    "per": "year",
    "period": "2024",
    "status": "reported",
    "qualifier": "exact",
    "by": "a firm",
    "source": "paper",
    "paragraphs": [1, 36]
  },
  {
    "id": "firm.loss", "name": "Firm_Loss",
    "label": { "en": "Loss", "zh-CN": "亏损" },
    "value": 5.1,
    "unit": "USD bn",
    "per": "year",
    "period": "2024 Q2",
    "status": "reported",
    "qualifier": "exact",
    "by": "a firm",
    "source": "paper",
    "paragraphs": [3]
  },
  {
    "id": "firm.revenue", "name": "Firm_Revenue",
    "label": { "en": "Revenue", "zh-CN": "收入" },
    "value": 3.4,
    "unit": "USD bn",
    "per": "year",
    "period": "2024",
    "status": "derived",
    "formula": "firm.cost - firm.loss",
    "by": "a firm",
    "source": "paper",
    "paragraphs": [3],
    "note": { "en": "Cost less loss.", "zh-CN": "成本减亏损。" }
  },
  {
    "id": "firm.share", "name": "Firm_Share",
    "label": { "en": "Share", "zh-CN": "份额" },
    "value": 0.82,
    "unit": "share",
    "per": "point",
    "period": "any",
    "status": "reported",
    "qualifier": "exact",
    "by": "a firm",
    "source": "paper",
    "paragraphs": [28]
  }
]`,
  'times.json': `[
  {
    "id": "start.date", "name": "Start_Date",
    "label": { "en": "Start", "zh-CN": "开始" },
    "value": "2024-02-28",
    "unit": "date",
    "per": "point",
    "period": "2024-02-28",
    "status": "reported",
    "qualifier": "exact",
    "by": "a firm",
    "source": "paper",
    "paragraphs": [2]
  },
  {
    "id": "end.date", "name": "End_Date",
    "label": { "en": "End", "zh-CN": "结束" },
    "value": "2024-03-01",
    "unit": "date",
    "per": "point",
    "period": "2024-03",
    "status": "reported",
    "qualifier": "exact",
    "by": "a firm",
    "source": "paper",
    "paragraphs": [2]
  },
  {
    "id": "race.days", "name": "Race_Days",
    "label": { "en": "Days", "zh-CN": "天数" },
    "value": 2,
    "unit": "days",
    "per": "point",
    "period": "2024-02-28 to 2024-03-01",
    "status": "derived",
    "formula": "end.date - start.date",
    "by": "a firm",
    "source": "paper",
    "paragraphs": [2]
  }
]`,
  'events.json': `[
  {
    "id": "firm.sale",
    "entity": "Firm",
    "label": { "en": "Was sold", "zh-CN": "被出售" },
    "source": "paper",
    "paragraphs": [35]
  }
]`,
  'second_sources.json': `[
  {
    "id": "firm.cost",
    "value": 8.4, "period": "2024", "status": "reported", "qualifier": "exact",
    "definition": { "en": "Elsewhere", "zh-CN": "别处" },
    "by": "a firm",
    "published": "2024-07",
    "confidence": "high"
  }
]`,
  'since.json': `[
  {
    "id": "firm.cost_2025",
    "about": "firm.cost", "compare": "same",
    "label": { "en": "Cost in 2025", "zh-CN": "2025年成本" },
    "value": 9.5,
    "unit": "USD bn",
    "per": "year",
    "period": "2025",
    "status": "reported",
    "qualifier": "exact",
    "by": { "en": "A firm", "zh-CN": "公司" },
    "published": "2026-02",
    "url": "https://example.com/report",
    "note": { "en": "As filed.", "zh-CN": "据财报。" },
    "confidence": "high"
  },
  {
    "id": "firm.capex_guidance_low_2026",
    "about": "firm.sale", "compare": "event",
    "label": { "en": "Low", "zh-CN": "下限" },
    "value": 10,
    "unit": "USD bn",
    "per": "year",
    "period": "2026",
    "status": "forecast",
    "qualifier": "exact",
    "by": { "en": "A firm", "zh-CN": "公司" },
    "published": "2026",
    "url": "https://example.com/call",
    "note": { "en": "From.", "zh-CN": "自。" },
    "confidence": "high"
  },
  {
    "id": "firm.capex_guidance_high_2026",
    "compare": "later",
    "label": { "en": "High", "zh-CN": "上限" },
    "value": 12,
    "unit": "USD bn",
    "per": "year",
    "period": "2026",
    "status": "forecast",
    "qualifier": "exact",
    "by": { "en": "A firm", "zh-CN": "公司" },
    "published": "2026",
    "url": "https://example.com/call",
    "note": { "en": "To.", "zh-CN": "至。" },
    "confidence": "high"
  }
]`,
};
