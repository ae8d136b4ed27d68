CREATE VIEW organisation_years AS
WITH figures AS (
    SELECT b.document_id, CASE WHEN t.coverage IN ('whole_area', 'own_level') THEN t.coverage END AS coverage, t.kind, b.side, b.item, b.measure, b.name, b.amount
    FROM budget_lines b
    JOIN tables t ON t.table_id = b.table_id
    JOIN documents d ON d.document_id = b.document_id
    WHERE b.amount IS NOT NULL
      AND b.stage = CASE WHEN d.disclosure = 'final_account' THEN 'final'
                         WHEN d.disclosure = 'execution' THEN 'execution'
                         ELSE 'budget' END
)
SELECT
    d.document_id,
    d.organisation,
    d.level,
    d.province,
    d.city,
    d.county,
    d.fiscal_year,
    d.disclosure,
    f.coverage,
    coalesce(
        max(f.amount) FILTER (WHERE f.kind = 'revenue_expenditure_summary' AND f.side = 'revenue'
            AND f.measure = 'total' AND f.name IN ('收入总计', '收入合计', '总计')),
        max(f.amount) FILTER (WHERE f.kind = 'revenue_summary' AND f.measure = 'total' AND f.name IN ('合计', '总计'))
    ) AS revenue,
    coalesce(
        max(f.amount) FILTER (WHERE f.kind = 'revenue_expenditure_summary' AND f.side = 'expenditure'
            AND f.measure = 'total' AND f.name IN ('支出总计', '支出合计', '总计')),
        max(f.amount) FILTER (WHERE f.kind = 'expenditure_summary' AND f.measure = 'total' AND f.name IN ('合计', '总计'))
    ) AS expenditure,
    max(f.amount) FILTER (WHERE f.kind = 'expenditure_summary' AND f.measure = 'basic_expenditure'
        AND f.name IN ('合计', '总计')) AS basic_expenditure,
    max(f.amount) FILTER (WHERE f.kind = 'expenditure_summary' AND f.measure = 'project_expenditure'
        AND f.name IN ('合计', '总计')) AS project_expenditure,
    max(f.amount) FILTER (WHERE f.item = 'three_public_total' AND f.measure = 'total') AS three_public_total,
    max(f.amount) FILTER (WHERE f.item = 'overseas_travel' AND f.measure = 'total') AS overseas_travel,
    max(f.amount) FILTER (WHERE f.item = 'vehicles' AND f.measure = 'total') AS vehicles,
    max(f.amount) FILTER (WHERE f.item = 'vehicle_purchase' AND f.measure = 'total') AS vehicle_purchase,
    max(f.amount) FILTER (WHERE f.item = 'vehicle_operation' AND f.measure = 'total') AS vehicle_operation,
    max(f.amount) FILTER (WHERE f.item = 'reception' AND f.measure = 'total') AS reception,
    max(f.amount) FILTER (WHERE f.item = 'meetings' AND f.measure = 'total') AS meetings,
    max(f.amount) FILTER (WHERE f.item = 'training' AND f.measure = 'total') AS training
FROM documents d
JOIN figures f ON f.document_id = d.document_id
GROUP BY d.document_id, d.organisation, d.level, d.province, d.city, d.county, d.fiscal_year, d.disclosure, f.coverage;

COMMENT ON VIEW organisation_years IS 'One row per document and area: totals, basic and project expenditure, the three public expenses, in yuan. NULL where no table states it. / 每份文档、每个口径一行：收支总计、基本与项目支出、“三公”经费，元。';

CREATE VIEW expenditure_by_function AS
WITH classes AS (
    SELECT b.document_id, b.table_id, t.coverage, b.stage, b.year, b.code, b.name, b.amount, b.line_id,
        dense_rank() OVER (
            PARTITION BY b.document_id, t.coverage, b.stage, b.year
            ORDER BY CASE t.kind
                WHEN 'expenditure_summary' THEN 1
                WHEN 'fiscal_appropriation_expenditure' THEN 2
                ELSE 3 END, t.ordinal) AS choice,
        b.organisation AS unit,
        min(CASE WHEN b.organisation IS NULL THEN 0 ELSE 1 END) OVER (PARTITION BY b.table_id, b.stage, b.year) AS of_units
    FROM budget_lines b
    JOIN tables t ON t.table_id = b.table_id
    WHERE t.kind IN ('expenditure_summary', 'fiscal_appropriation_expenditure', 'general_public_budget_expenditure')
      AND b.level = 1 AND b.code LIKE '2__' AND b.measure = 'total' AND b.amount IS NOT NULL
)
SELECT c.document_id, d.organisation, d.province, d.city, d.county, d.fiscal_year, c.coverage, c.stage, c.year,
    c.unit, c.code, c.name, c.amount, c.line_id
FROM classes c
JOIN documents d ON d.document_id = c.document_id
WHERE c.choice = 1 AND (c.unit IS NULL OR c.of_units = 1);

COMMENT ON VIEW expenditure_by_function IS 'Expenditure by class of function (类), from one table of each document, so that nothing is counted twice. / 按功能分类“类”的支出，每份文档只取一张表，不重复计算。';

CREATE VIEW projects AS
SELECT t.target_id, d.document_id, d.organisation, d.province, d.city, d.county, t.fiscal_year, t.name, t.project_code,
    t.project_type, t.supervising_department, t.implementing_unit, t.amount_annual, t.amount_total, t.goal_annual,
    t.goal_total, count(i.ordinal) AS indicators, d.source, t.page
FROM targets t
JOIN documents d ON d.document_id = t.document_id
LEFT JOIN indicators i ON i.target_id = t.target_id
WHERE t.scope = 'project'
GROUP BY t.target_id, d.document_id, d.organisation, d.province, d.city, d.county, t.fiscal_year, t.name, t.project_code,
    t.project_type, t.supervising_department, t.implementing_unit, t.amount_annual, t.amount_total, t.goal_annual,
    t.goal_total, d.source, t.page;

COMMENT ON VIEW projects IS 'Projects with performance targets, their money and how many indicators they have. / 有绩效目标的项目、金额及指标个数。';

CREATE VIEW indicators_wide AS
SELECT i.target_id, t.name AS target, i.level1, i.level2, i.level2_raw, i.level3,
    max(i.value) FILTER (WHERE i.horizon = 'annual') AS value_annual,
    max(i.value) FILTER (WHERE i.horizon = 'total') AS value_total,
    max(i.actual) AS actual,
    max(i.weight) AS weight,
    max(i.score) AS score,
    count(*) AS printed,
    min(i.page) AS page
FROM indicators i
JOIN targets t ON t.target_id = i.target_id
GROUP BY i.target_id, t.name, i.level1, i.level2, i.level2_raw, i.level3;

COMMENT ON VIEW indicators_wide IS 'One row per indicator, its aims for the year and the whole period beside each other. / 每个三级指标一行，年度值与总体值并列。';

CREATE VIEW self_assessments AS
SELECT t.target_id, d.document_id, d.organisation, t.fiscal_year, t.scope, t.name, f.initial, f.amount, f.executed,
    f.execution_rate, s.score, s.weight, s.indicators, d.source, t.page
FROM targets t
JOIN documents d ON d.document_id = t.document_id
JOIN tables b ON b.table_id = t.table_id
LEFT JOIN (
    SELECT DISTINCT ON (target_id) target_id, initial, amount, executed, execution_rate
    FROM funding WHERE source = 'all' AND horizon = 'annual'
    ORDER BY target_id, ordinal) f ON f.target_id = t.target_id
LEFT JOIN (
    SELECT target_id, sum(score) AS score, sum(weight) AS weight, count(*) AS indicators
    FROM indicators GROUP BY target_id) s ON s.target_id = t.target_id
WHERE b.kind IN ('project_self_assessment', 'department_self_assessment');

COMMENT ON VIEW self_assessments IS 'Self-assessments: money planned and spent, points reached. / 绩效自评：预算、执行与得分。';

CREATE VIEW open_findings AS
SELECT f.finding_id, f.rule, f.severity, f.message, f.expected, f.actual, f.difference, d.organisation, d.province, d.city,
    d.county, d.fiscal_year, d.source, f.page, f.ref
FROM findings f
JOIN documents d ON d.document_id = f.document_id
WHERE f.severity IN ('error', 'warning');

COMMENT ON VIEW open_findings IS 'What contradicts itself in the documents, with its page. / 文档中自相矛盾之处及页码。';
