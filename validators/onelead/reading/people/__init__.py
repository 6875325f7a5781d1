"""Who owns an action and who checked it, as the cells say and the workbook explains."""
