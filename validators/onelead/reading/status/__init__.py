"""How far an action is, in the words and colours of whoever keeps the tracker."""
