"""The four templates, each a value: words, logs, measures, rhythm, and a sample with defects."""

from __future__ import annotations

from onelead_templates.kinds import care_records

KINDS = (care_records.KIND,)
