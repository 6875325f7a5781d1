"""Each template says to a reader of headings what it says to people: one tracker, one register, its logs."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from onelead.model import Field, Workbook
from onelead.policy import Policy
from onelead.reading.opening.files import read_book
from onelead.reading.tracker import read_workbook
from onelead_templates import TEMPLATES
from onelead_templates.kinds import KINDS

TODAY = dt.date(2026, 11, 23)
SAMPLES = {kind.name: kind.sample for kind in KINDS}


def read(path: Path) -> Workbook:
    """Return what OneLead understands of a workbook."""
    return read_workbook(read_book(path), Policy(), TODAY)


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_action_plan_is_the_only_tracker_and_has_every_column(name: str) -> None:
    (plan,) = read(TEMPLATES[name].sample_path).trackers

    assert plan.sheet == "Action plan"
    assert plan.doubts == ()
    assert set(Field) - plan.columns.keys() <= {Field.SERVICE}
    assert [action.id for action in plan.actions] == [line["Action ID"] for line in SAMPLES[name].tables["Actions"]]


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_register_is_the_people_sheet(name: str) -> None:
    people = read(TEMPLATES[name].sample_path).people

    lines = SAMPLES[name].tables["People"]
    assert [(each.name, each.role, each.initials) for each in people] == [
        (line["Name"], line["Role"], line["Initials"]) for line in lines
    ]
    assert [each.external for each in people] == [line.get("External") == "Yes" for line in lines]
    assert {each.sheet for each in people} == {"People"}


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_logs_are_read_line_by_line(name: str) -> None:
    tables, logs = SAMPLES[name].tables, read(TEMPLATES[name].sample_path).logs

    assert logs.notes == ()
    assert len(logs.checks or ()) == len(tables["Checks"])
    assert len(logs.events or ()) == len(tables.get("Events", ()))
    assert [measure.id for measure in logs.measures or ()] == [line["Measure ID"] for line in tables["Measures"]]
    assert sum(len(measure.readings) for measure in logs.measures or ()) == len(tables["Readings"])
    assert len(logs.reviews or ()) == sum("Meeting date" in line for line in tables.get("Governance", ()))


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_sample_names_nobody_twice_and_every_check_a_known_action(name: str) -> None:
    tables = SAMPLES[name].tables
    names = [line["Name"] for line in tables["People"]]

    assert len(names) == len(set(names))
    assert {line["Action ID"] for line in tables["Checks"]} <= {line["Action ID"] for line in tables["Actions"]}
