"""The commissioner's copy: what may leave, and the seal that shows later changes."""
