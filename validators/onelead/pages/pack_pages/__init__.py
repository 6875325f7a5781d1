"""
The commissioner's copy as pages: what the provider says, what was checked, and what could not be.

Only values, and only what the policy allows; names and details are dealt with afterwards, on every text of these pages.
"""

from __future__ import annotations

from collections.abc import Sequence

from onelead.pages.pack_pages.actions import actions_page
from onelead.pages.pack_pages.changes import changes_page
from onelead.pages.pack_pages.columns import COLUMNS, shared_fields
from onelead.pages.pack_pages.completion import completion_page
from onelead.pages.pack_pages.content import PackContent, SharedAction
from onelead.pages.pack_pages.cover import cover_page
from onelead.pages.pack_pages.doubts import doubts_page
from onelead.pages.pack_pages.escalations import escalations_page
from onelead.pages.pack_pages.explanations import explanations_page
from onelead.pages.pack_pages.seal import seal_page
from onelead.pages.page import Page, Paper
from onelead.words import day_in_words

__all__ = ["COLUMNS", "PackContent", "SharedAction", "pack_pages", "shared_fields", "whole_pack"]


def pack_pages(content: PackContent) -> tuple[Page, ...]:
    """Return the pages that tell of the actions; cover and seal come once it is known what was masked."""
    pages = [
        actions_page(content),
        completion_page(content),
        doubts_page(content),
        escalations_page(content),
        *([changes_page(content.comparison, content.since)] if content.comparison else []),
        explanations_page(content),
    ]
    return tuple(pages)


def whole_pack(content: PackContent, pages: Sequence[Page]) -> Paper:
    """Return the pack: the cover, the pages, the seal."""
    title = f"{content.service}: actions and completion on {day_in_words(content.today)}"
    return Paper(title, (cover_page(content, [each.name for each in pages]), *pages, seal_page(content)))
