"""The add-in's VBA and ribbon, and the builder that makes onelead.xlam of them."""
