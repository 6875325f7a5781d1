"""The logs and registers beside a tracker: checks, measures, events, reviews, escalations."""
