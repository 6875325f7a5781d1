"""From a workbook to its trackers."""
