"""A browser for the page that verifies packs."""

from reports.conftest import browser as browser
