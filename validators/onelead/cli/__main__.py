"""Lets ``python -m onelead.cli`` do what ``onelead`` does."""

from onelead.cli import main

main()
