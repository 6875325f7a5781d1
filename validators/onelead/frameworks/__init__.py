"""What a regulator asks: key questions, regulations, quality statements and evidence categories, as versioned data."""

from onelead.frameworks.citing import citations_in, cited_kind
from onelead.frameworks.packs import Citation, CitationKind, Framework, framework, frameworks

__all__ = ["Citation", "CitationKind", "Framework", "citations_in", "cited_kind", "framework", "frameworks"]
