"""Loads all that a check needs, once, so that each worker is forked with it and starts at once."""

from onelead.batch import workers
from onelead.catalogue import all_rules
from onelead.reading.ooxml import workbook as ooxml
from onelead.reading.opening import files

all_rules()

__all__ = ["files", "ooxml", "workers"]
