Attribute VB_Name = "Buttons"
Option Explicit

' What the ribbon and the buttons on a template's sheet may ask for: the words below and no others, so that a
' workbook can call OneLead, but never choose what is run.

Public Sub OneLeadRibbon(Control As Object)
    OneLeadRun Control.ID
End Sub

Public Sub OneLeadRun(ByVal Command As String)
    Select Case Command
        Case "check", "mark", "compare", "completion", "escalations", "follow", "share", "clear", "help"
            StartOneLead Command
        Case Else
            MsgBox "This button asks for """ & Command & """, which this OneLead does not know." & vbNewLine & _
                   "Ask whoever installed OneLead for the newest version.", vbExclamation, "OneLead"
    End Select
End Sub
