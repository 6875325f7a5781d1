"""The place in a part where its rows or texts begin, and what a tag means there, by the parser's own word."""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder, XMLParser

from onelead.reading.ooxml.namespaces import namespace_of
from onelead.reading.ooxml.parts import PARSER_DAMAGE


class Surroundings:
    """A parser that has read a part up to the tag of the element which holds the rows or texts, and waits there."""

    def __init__(self, beginning: bytes) -> None:
        """Take a part's bytes up to and with that tag; raises ValueError where they are no XML."""
        builder = TreeBuilder()
        self._parser = XMLParser(target=builder)  # noqa: S314 -- nothing with a DOCTYPE comes here
        self._is_sound = True
        self._feed(beginning)
        self.path = [builder.close()]  # of the C accelerator: the tree as far as it stands
        """The elements that are open, from the root on."""
        while len(self.path[-1]):
            self.path.append(self.path[-1][-1])
        self._namespace = namespace_of(self.path[-1])

    def element(self, text: str, *names: str) -> Element:
        """
        Return the element that a text would be here.

        Raises ValueError where it would not be a complete element of the first name, which holds one of the second
        name and nothing else, and so on, all in the namespace of the place.
        """
        self._feed(f"{text}<end/>".encode())
        here = self.path[-1]
        found, end = here[:-1], here[-1:]
        here.clear()
        if [each.tag for each in end] != [f"{self._namespace}end"]:  # it is within what was not complete
            self._is_sound = False
            raise ValueError(text)
        if [each.tag for element in found for each in element.iter()] != [self._namespace + name for name in names]:
            raise ValueError(text)
        return found[0]

    def _feed(self, text: bytes) -> None:
        if not self._is_sound:  # it has seen what is no XML: nothing it says counts any more
            raise ValueError(text)
        try:
            self._parser.feed(text)
        except PARSER_DAMAGE as error:
            self._is_sound = False
            raise ValueError(text) from error
