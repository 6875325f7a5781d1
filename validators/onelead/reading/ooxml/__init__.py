"""The cells of an .xlsx or .xlsm, by the standard library alone."""
