"""From a path to the bytes of a workbook: what the file really is, and who reads it."""
