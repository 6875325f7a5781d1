"""
The provider's settings on disk.

`loading` finds and reads them, which every check needs; `saving`, `reference` and `changes` are for the commands that
write, describe and list them.
"""

from onelead.policy_files.loading import NAME, find_policy, load_policy, policy_for

__all__ = ["NAME", "find_policy", "load_policy", "policy_for"]
