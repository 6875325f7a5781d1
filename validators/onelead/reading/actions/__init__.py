"""The rows of a tracker as actions, and how each is worded."""
