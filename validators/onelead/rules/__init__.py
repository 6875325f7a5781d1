"""One rule a file; the catalogue finds them by looking in this folder."""
