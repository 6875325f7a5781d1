"""OneLead: one accountable lead for every action; no closure without proof."""

__version__ = "0.1.0"
