"""What the evidence and the check of a finished action say: what was found, or only what was done."""
