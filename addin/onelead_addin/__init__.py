"""OneLead inside Excel."""
