"""Pages that run in a browser with nothing installed."""
