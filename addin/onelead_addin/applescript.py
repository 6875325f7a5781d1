"""
The AppleScript that starts OneLead on a Mac.

Excel's macros may start nothing there but a script in one folder that only the user can write to. The interpreter is
written into the script when it is installed; the macro passes only the button's name and the workbook's.
"""

from __future__ import annotations

SCRIPT = """-- Written by: onelead addin install
property pythonProgram : "{program}"

on RunOneLead(request)
	set oldDelimiters to AppleScript's text item delimiters
	set AppleScript's text item delimiters to "|"
	set buttonName to text item 1 of request
	set workbookName to (text items 2 thru -1 of request) as text
	set AppleScript's text item delimiters to oldDelimiters
	-- Not waited for: Excel answers nobody while it waits for a script.
	do shell script "test -x " & quoted form of pythonProgram
	do shell script quoted form of pythonProgram & " -I -X utf8 -m onelead_addin.called " & quoted form of buttonName ¬
		& " " & quoted form of ("--wb=" & workbookName) & " --from_xl=1 > /dev/null 2>&1 &"
	return "started"
end RunOneLead
"""


def applescript(program: str) -> bytes:
    """Return the script for one interpreter; quotes and backslashes in its path stay part of the path."""
    quoted = program.replace("\\", "\\\\").replace('"', '\\"')
    return SCRIPT.format(program=quoted).encode()
