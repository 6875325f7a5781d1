"""What every report says of its own limit."""

LIMIT = (
    "OneLead reads what is written; it has not seen the audit, the record or the person. "
    "It speaks of services in England that the CQC inspects."
)
