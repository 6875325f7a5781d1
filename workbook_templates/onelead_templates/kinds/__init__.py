"""The four templates, each a value: words, logs, measures, rhythm, and a sample with defects."""

from __future__ import annotations

from onelead_templates.kinds import care_records, complaints, environment, recovery_plan

KINDS = (care_records.KIND, complaints.KIND, environment.KIND, recovery_plan.KIND)
