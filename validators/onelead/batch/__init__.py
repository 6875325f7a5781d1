"""
Many workbooks: checked side by side, remembered from one run to the next, or on a cluster.

A *way* is how `onelead.run.check_paths` checks its workbooks; the report is the same by any of them.
"""
