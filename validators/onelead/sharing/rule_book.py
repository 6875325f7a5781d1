"""Which rules a pack was checked by."""

RULE_BOOK = "1"
"""Goes up by one when a rule is added, retired or judges otherwise than before; a test asks for it."""
