Attribute VB_Name = "Runner"
Option Explicit
Option Private Module

' Starts the Python side of OneLead for the workbook in front, and waits until it has finished.
'
' Which program is started stands in the Settings sheet of this add-in and nowhere else. Nothing in the workbook that
' is checked, in its folder or in a .conf file or sheet is read; Python is started isolated (-I), so no module beside
' the workbook can be imported. The arguments are those that xlwings reads to find the workbook that asked.

Private Const ToldAlready As Long = 2

Public Sub StartOneLead(ByVal Command As String)
    If ActiveWorkbook Is Nothing Then
        MsgBox "Open your action tracker first, then press the button again.", vbInformation, "OneLead"
        Exit Sub
    End If
    #If Mac Then
        StartOnMac Command
    #Else
        StartOnWindows Command
    #End If
End Sub

Private Sub StartOnWindows(ByVal Command As String)
    Dim Program As String, Outcome As Long, Shell As Object
    Program = Setting("Program")
    If Not IsThere(Program) Then
        TellHowToInstall Program
        Exit Sub
    End If
    Set Shell = CreateObject("WScript.Shell")
    Outcome = Shell.Run(CommandLine(Program, Command), 0, True)
    If Outcome <> 0 And Outcome <> ToldAlready Then
        MsgBox "OneLead did not finish. Your workbook has not been saved or closed." & vbNewLine & vbNewLine & _
               "What happened is written in " & Setting("Log"), vbExclamation, "OneLead"
    End If
End Sub

Private Function CommandLine(ByVal Program As String, ByVal Command As String) As String
    CommandLine = Quoted(Program) & " -I -X utf8 -m onelead_addin.called " & Command & _
                  " " & Quoted("--wb=" & ActiveWorkbook.Name) & " --from_xl=1" & _
                  " --hwnd=" & WindowHandle()
End Function

' Tells two running Excels apart; where there is no such number, the name of the workbook has to do.
Private Function WindowHandle() As String
    On Error Resume Next
    WindowHandle = CStr(Application.Hwnd)
End Function

Private Sub StartOnMac(ByVal Command As String)
    #If Mac Then
        On Error GoTo NotInstalled
        AppleScriptTask "onelead.applescript", "RunOneLead", Command & "|" & ActiveWorkbook.Name
        Exit Sub
NotInstalled:
        TellHowToInstall "~/Library/Application Scripts/com.microsoft.Excel/onelead.applescript"
    #End If
End Sub

Private Sub TellHowToInstall(ByVal Missing As String)
    If Missing = "" Then Missing = "(no program is set)"
    MsgBox "OneLead's program is not where this add-in looks for it:" & vbNewLine & Missing & vbNewLine & vbNewLine & _
           "Ask whoever installed OneLead to run this, and then start Excel again:" & vbNewLine & _
           "onelead addin install", vbExclamation, "OneLead"
End Sub

Private Function IsThere(ByVal Program As String) As Boolean
    If Program = "" Then Exit Function
    On Error Resume Next
    IsThere = Dir(Program) <> ""
End Function

Private Function Setting(ByVal Name As String) As String
    Dim Row As Long
    For Row = 1 To 20
        If ThisWorkbook.Worksheets("Settings").Cells(Row, 1).Value = Name Then
            Setting = CStr(ThisWorkbook.Worksheets("Settings").Cells(Row, 2).Value)
            Exit Function
        End If
    Next Row
End Function

Private Function Quoted(ByVal Text As String) As String
    Quoted = Chr(34) & Text & Chr(34)
End Function
