' What a clerk does with the workbook to fill: types under the headings, below the example row, and saves in three formats.
Sub Fill(folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/template.xlsx"), "_blank", 0, hidden())
  sheet = book.Sheets.getByName("Hội nghị")
  For row = 0 To 5
    For column = 0 To 40
      If sheet.getCellByPosition(column, row).String = "Đơn vị" Then head = row
    Next
  Next
  For column = 0 To 40
    cell = sheet.getCellByPosition(column, head + 2)
    Select Case sheet.getCellByPosition(column, head).String
      Case "TT" : cell.FormulaLocal = "1"
      Case "Đơn vị" : cell.FormulaLocal = "xã An Khê"
      Case "Ngày" : cell.FormulaLocal = "2026-01-05"
      Case "Chủ trì" : cell.FormulaLocal = "Bí thư"
      Case "Lượt người dự" : cell.FormulaLocal = "1070"
    End Select
  Next
  Dim form(0) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName"
  form(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(ConvertToURL(folder & "/filled.xlsx"), form())
  form(0).Value = "calc8"
  book.storeToURL(ConvertToURL(folder & "/filled.ods"), form())
  form(0).Value = "MS Excel 97"
  book.storeToURL(ConvertToURL(folder & "/filled.xls"), form())
  book.close(True)
End Sub
