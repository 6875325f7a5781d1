"""
The JSON Schema of the report, as `docs/report.schema.json` publishes it.

``python -m onelead.reports.json_schema`` prints it; a test fails where the published one is another.
"""

from __future__ import annotations

import json

from onelead.reports.json_models import ReportModel


def schema() -> str:
    """Return the schema, generated from the report's models."""
    return json.dumps(ReportModel.model_json_schema(mode="serialization"), indent=2) + "\n"


if __name__ == "__main__":
    print(schema(), end="")
