"""Personal details of people: where they stand, never what they are."""
