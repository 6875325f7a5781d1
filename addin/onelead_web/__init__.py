"""OneLead as a page in the browser: the same Python checks, with nothing installed and nothing sent."""
