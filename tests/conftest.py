"""What all tests share; trackers are drawn with ``drawing``."""
