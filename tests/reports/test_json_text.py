"""The JSON that we write is the JSON that Python writes, and holds what the report's models hold."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onelead.inert import escaped_in_json
from onelead.reports.as_json import chunks
from onelead.reports.json_models import ReportModel
from onelead.reports.json_text import Json, json_text
from onelead.reports.setting import Setting
from onelead.run import Request, check_paths

TRACKERS = sorted((Path(__file__).parents[1] / "corpus" / "trackers").glob("*.xls*"))
PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=12),
    st.sampled_from(["},\n {", '"}, {', "null", "a\u2028"]),
)
ANY = st.recursive(
    PLAIN,
    lambda parts: st.one_of(
        st.lists(parts, max_size=4), st.dictionaries(st.text(max_size=4), parts, max_size=4), st.tuples(parts, parts)
    ),
    max_leaves=25,
)


@given(value=ANY, depth=st.integers(0, 3))
def test_any_value_is_written_as_python_writes_it(value: Json, depth: int) -> None:
    theirs = json.dumps(value, ensure_ascii=False, indent=1).replace("\n", "\n" + " " * depth)
    assert json_text(value, depth) == escaped_in_json(theirs)


@pytest.mark.parametrize("path", TRACKERS, ids=lambda path: path.stem)
def test_a_report_holds_what_its_models_hold_in_their_order(path: Path) -> None:
    run = check_paths([str(path)], Request(dt.date(2026, 11, 23)))
    text = b"".join(chunks(run, Setting())).decode()
    theirs = ReportModel.model_validate(json.loads(text)).model_dump(mode="json")
    assert json.dumps(json.loads(text)) == json.dumps(theirs)
    assert text == escaped_in_json(json.dumps(theirs, ensure_ascii=False, indent=1)) + "\n"
