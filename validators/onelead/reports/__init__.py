"""The formats in which an outcome can be written."""
