"""Where a tracker lies on its sheet: its header, its columns, its rows."""
