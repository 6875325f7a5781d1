"""Workbooks that enforce the rules by themselves."""
