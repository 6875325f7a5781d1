"""The cells of an .xls, .xlsb or .ods, by python-calamine in a process that may die."""
