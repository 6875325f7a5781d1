"""Writes workbooks: pages into a new one, marks into a copy."""
