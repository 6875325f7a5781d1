Attribute VB_Name = "SheetButtons"
Option Explicit

' The buttons on this workbook's sheet. They ask the OneLead add-in, if it is installed, and do nothing else.

Public Sub OneLeadCheck()
    AskOneLead "check"
End Sub

Public Sub OneLeadEscalations()
    AskOneLead "escalations"
End Sub

Public Sub OneLeadCompletion()
    AskOneLead "completion"
End Sub

Public Sub OneLeadClear()
    AskOneLead "clear"
End Sub

Private Sub AskOneLead(ByVal Command As String)
    If AddinIsOpen() Then
        Application.Run "'onelead.xlam'!OneLeadRun", Command
    Else
        MsgBox "The OneLead add-in is not installed on this computer." & vbNewLine & vbNewLine & _
               "Ask your IT support to install OneLead and to run: onelead addin install" & vbNewLine & _
               "The drop-downs, red marks and figures of this workbook work without it.", vbInformation, "OneLead"
    End If
End Sub

' Asked by name: an add-in is not among the workbooks that can be counted, and a file of that name in some folder
' must not be opened.
Private Function AddinIsOpen() As Boolean
    Dim Addin As Object
    On Error Resume Next
    Set Addin = Workbooks("onelead.xlam")
    AddinIsOpen = Not Addin Is Nothing
End Function
