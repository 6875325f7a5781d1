"""What a sheet or page says, described once and painted anywhere."""
