# fault (vi)

fault-day-impossible = Không có ngày { $given }.
    .hint = Xem lại ngày và tháng; nhận các năm từ 1900 đến 2200.
fault-day-unreadable = Không đọc được ngày “{ $given }”.
    .hint = Ghi ngày như 20/5/2019, 2019-05-20, 20/5 (năm nay), hôm nay, hôm qua, ngày mai, +15 hoặc -3.
fault-not-a-count = “{ $given }” không phải là số đếm.
    .hint = Ghi số nguyên từ 0 trở lên, như 1234 hoặc 1.234.
fault-not-a-month = “{ $given }” không phải là tháng.
    .hint = Ghi tháng như 2019-05 hoặc 5/2019.
fault-not-a-period = “{ $given }” không phải là kỳ báo cáo.
    .hint = Ghi kỳ như 2019, 2019-H1 (6 tháng đầu năm), 2019-9M (9 tháng), 2019-Q3 (quý III), 2019-05 hoặc 2019-01-01..2019-06-30.
fault-not-yes-no = “{ $given }” không phải là có hoặc không.
    .hint = Ghi có hoặc không (cũng nhận yes, no, true, false).
fault-rule-value = Quy định { $key } không nhận giá trị “{ $given }”.
    .hint = Giá trị được nhận: { $allowed }.
