"""The built add-in says what its sources say, and the same sources give the same bytes."""

from __future__ import annotations

import io
import re
import warnings
from xml.etree import ElementTree as ET

import pytest
from python_calamine import CalamineWorkbook
from pyvbaanalysis import analyze_office_file

from onelead_macros.build import ADDIN, ADDIN_MODULES, RIBBON_PART, build_addin, vba_source
from onelead_macros.package import parts_of
from onelead_macros.settings import read_settings, with_settings

RIBBON = "{http://schemas.microsoft.com/office/2006/01/customui}"


@pytest.fixture(scope="module")
def built() -> bytes:
    return build_addin()


def test_the_addin_in_the_repository_is_what_its_sources_build(built: bytes) -> None:
    assert ADDIN.read_bytes() == built, "build it anew: python -m onelead_macros.build"


def test_building_twice_gives_the_same_bytes(built: bytes) -> None:
    assert build_addin() == built


def macros_read_by_olevba(package: bytes) -> dict[str, str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # olevba's own, about the parser it uses
        from oletools.olevba import VBA_Parser
    parser = VBA_Parser("addin.xlam", data=package)
    return {name.removesuffix(".bas"): code for *_, name, code in parser.extract_macros() if name.endswith(".bas")}


def test_an_independent_reader_finds_the_sources_unchanged(built: bytes) -> None:
    found = macros_read_by_olevba(built)

    assert set(found) == set(ADDIN_MODULES)
    for module in ADDIN_MODULES:
        assert found[module] == vba_source(module)


def test_the_compiler_would_object_to_nothing() -> None:
    assert {module: list(problems) for module, problems in analyze_office_file(ADDIN).items() if problems} == {}


def test_every_button_of_the_ribbon_is_one_that_the_macros_know(built: bytes) -> None:
    ribbon = ET.fromstring(parts_of(built)[RIBBON_PART])
    known = re.search(r'Case (".+)\r\n', vba_source("Buttons"))

    assert known
    assert {button.get("id") for button in ribbon.iter(RIBBON + "button")} == set(re.findall(r'"(\w+)"', known[1]))


def test_every_button_has_an_icon_and_a_tip_that_teaches(built: bytes) -> None:
    for button in ET.fromstring(parts_of(built)[RIBBON_PART]).iter(RIBBON + "button"):
        assert button.get("imageMso")
        assert button.get("onAction") == "OneLeadRibbon"
        assert 40 < len(button.get("supertip", "")) < 1024, button.get("id")  # Excel refuses a longer tip


def test_keys_of_the_ribbon_are_used_once(built: bytes) -> None:
    keys = [button.get("keytip") for button in ET.fromstring(parts_of(built)[RIBBON_PART]).iter(RIBBON + "button")]

    assert len(keys) == len(set(keys))


def test_the_package_is_one_that_excel_can_open(built: bytes) -> None:
    parts = parts_of(built)
    relationships = parts["_rels/.rels"].decode()

    assert b"application/vnd.ms-excel.addin.macroEnabled.main+xml" in parts["[Content_Types].xml"]
    assert 'Type="http://schemas.microsoft.com/office/2006/relationships/ui/extensibility"' in relationships
    assert f'Target="{RIBBON_PART}"' in relationships
    assert CalamineWorkbook.from_filelike(io.BytesIO(built)).sheet_names == ["Settings"]


def test_no_person_is_named_in_its_properties(built: bytes) -> None:
    assert b"creator" not in parts_of(built)["docProps/core.xml"]


def test_settings_are_texts_and_change_nothing_else(built: bytes) -> None:
    program = r'=HYPERLINK("x") & C:\Ann <Bell>\python.exe'
    changed = with_settings(built, {"Program": program, "Version": "1.2.3"})

    assert read_settings(changed) == {"Program": program, "Version": "1.2.3", "Log": ""}
    assert [name for name, part in parts_of(changed).items() if part != parts_of(built)[name]] == [
        "xl/worksheets/sheet1.xml"
    ]


def test_the_runner_reads_no_setting_but_those_of_the_addin() -> None:
    runner = "\n".join(line for line in vba_source("Runner").splitlines() if not line.strip().startswith("'"))

    assert set(re.findall(r"(\w+)\.Worksheets", runner)) == {"ThisWorkbook"}
    assert set(re.findall(r"ActiveWorkbook\.(\w+)", runner)) == {"Name"}
    assert "Environ" not in runner
    assert "-I " in runner
