"""The provider's settings on disk: found, read, started, changed and described."""

from onelead.policy_files.changes import changes, policy_in_words
from onelead.policy_files.loading import NAME, find_policy, load_policy, policy_for
from onelead.policy_files.reference import policy_page, policy_schema, starting_policy
from onelead.policy_files.saving import save_columns

__all__ = [
    "NAME",
    "changes",
    "find_policy",
    "load_policy",
    "policy_for",
    "policy_in_words",
    "policy_page",
    "policy_schema",
    "save_columns",
    "starting_policy",
]
