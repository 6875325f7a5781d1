"""How the templates are drawn, at build time only: needs XlsxWriter, and LibreOffice to work out what formulas show."""
