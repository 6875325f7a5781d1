"""Days and intervals as people in England write them."""
