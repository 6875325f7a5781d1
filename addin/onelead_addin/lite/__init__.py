"""OneLead in xlwings Lite: Python inside Excel's own add-in, with nothing installed on the computer."""
