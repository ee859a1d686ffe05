#!/bin/sh
# Makes a register of version 0.1.0, its export and its reports in this folder, with the program of that version as $1.
# All people in it are invented. It was run once, with the program of 0.1.0; later programs open what it left.
set -eu
program=$(realpath "$1")
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOITHOAI_LANG=en DOITHOAI_USER=clerk
run() { DOITHOAI_TODAY=$1; shift; export DOITHOAI_TODAY; "$program" -q --file "$work/doithoai.db" "$@"; }

cat > "$work/units.csv" <<'CSV'
code,name,kind,parent,from,until,successor,gso_code
binh-lam,Bình Lâm,district,,,,,901
an-ha,An Hà,commune,binh-lam,,,,90101
an-thuong,An Thượng,commune,binh-lam,,,,90102
cam-son,Cẩm Sơn,commune,binh-lam,,,,90103
dong-mo,Đồng Mơ,township,binh-lam,,,,90104
dong-xa,Đông Xá,commune,binh-lam,,,,90105
quan-cu,Quận Cũ,commune,binh-lam,,,,
thon-doai,Thôn Đoài,village,dong-xa,,,,
CSV
run 2024-01-05 init --unit binh-lam --units "$work/units.csv"
run 2024-01-05 agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
run 2024-01-05 agency add 'Phòng Kinh tế' --code kinh-te
run 2024-01-05 agency add 'UBND xã Đông Xá' --code ubnd-dx --unit dong-xa
run 2024-01-05 leader add 'Người Mẫu A' --unit binh-lam --post secretary --from 1/1/2020
run 2024-01-05 leader add 'Người Mẫu B' --unit binh-lam --post chair --from 1/1/2020
run 2024-01-05 rule set due_kind working --from 1/7/2024 --source 'Quy chế mẫu'
run 2024-01-05 rule set conclusion_days 7 --from 1/1/2024 --source 'Quy chế mẫu'
run 2024-01-05 plan add --unit dong-xa --on 10/4/2024 --host secretary,chair --topic 'Môi trường'
run 2024-01-05 plan add --unit an-ha --month 2024-09 --host chair

# Sessions with codes that 0.1 took as they came.
cat > "$work/sessions.csv" <<'CSV'
code,unit,day,hosts,at,venue,kind,form,attended,speakers,opinions,answered,plan
A_01,cam-son,2024-03-05,secretary,,Nhà văn hóa xã,periodic,direct,60,5,,,
Hop:(2)*,cam-son,2024-06-20,chair,,,thematic,direct,40,,9,4,
,dong-xa,2024-04-10,secretary;chair,thon-doai,Nhà văn hóa thôn,periodic,direct,85,7,,,dong-xa-2024-k1
,an-ha,2024-05-02,deputy,,,periodic,indirect,30,,,,
,binh-lam,2024-08-15,chair,dong-xa,,thematic,direct,120,11,14,6,
,dong-mo,2024-10-21,chair,,,adhoc,direct,25,,,,
CSV
run 2024-12-01 import "$work/sessions.csv"
cat > "$work/petitions.csv" <<'CSV'
code,session,text,public_text,field,petitioner,contact,address,origin,answered
P_1,A_01,Rác thải chưa được thu gom,Thu gom rác,environment,Nguyễn Thị Mẫu,0900000001,xóm Mẫu,,
,A_01,Đường liên thôn hỏng,,transport,Trần Văn Mẫu,,,,
,dong-xa-2024-1,Mương thoát nước tắc,,environment,Lê Thị Mẫu,,thôn Đoài,,
,dong-xa-2024-1,Đèn đường không sáng,,construction,,,,collected,
,dong-xa-2024-1,Giấy chứng nhận chậm,,land,Phạm Văn Mẫu,,,,
,dong-xa-2024-1,Chợ tạm lấn đường,,,,,,,yes
,binh-lam-2024-1,Giá đền bù,,land,Vũ Văn Mẫu,0900000002,,,
,binh-lam-2024-1,Cầu yếu,,transport,,,,,
,binh-lam-2024-1,Rác tồn đọng,,environment,,,,,
,dong-mo-2024-1,Nước sạch yếu,,construction,,,,,
CSV
run 2024-12-01 import "$work/petitions.csv"
run 2024-12-01 record ballot dong-xa-2024-1 --issued 80 --returned 78 --invalid 2 --very-satisfied 40 --satisfied 30 --neutral 4 --dissatisfied 2
run 2024-12-01 record ballot A_01 --issued 60 --returned 55 --very-satisfied 20 --satisfied 20 --neutral 10 --dissatisfied 5
run 2024-12-01 record conclusion dong-xa-2024-1 --number 12/TB --on 15/4/2024 --signer 'Người Mẫu C'
run 2024-12-01 record review dong-xa-2024-1 --on 20/4/2024 --strengths 'Đông người dự'
run 2024-12-01 record publication dong-xa-2024-1 --on 25/4/2024 --channel 'bảng tin'

# Assignments: answered in time, late, extended twice, handed on twice, withdrawn, extended before and after the due day.
run 2024-03-06 assign P_1 --to tnmt --on 6/3/2024
run 2024-03-15 record reply P_1 --on 15/3/2024 --outcome resolved --number 5/CV
run 2024-04-12 assign dong-xa-2024-1.1 --to tnmt --with kinh-te --on 12/4/2024 --conclusion 12/TB
run 2024-04-20 assign extend dong-xa-2024-1.1 --to 10/5/2024 --why 'chờ khảo sát'
run 2024-05-09 assign extend dong-xa-2024-1.1 --by 5 --kind working --why 'mưa lũ' --on 9/5/2024
run 2024-05-14 record reply dong-xa-2024-1.1 --on 14/5/2024 --outcome explained
run 2024-04-12 assign dong-xa-2024-1.2 --to kinh-te --on 12/4/2024
run 2024-04-18 assign transfer dong-xa-2024-1.2 --to tnmt --why 'đúng thẩm quyền'
run 2024-05-20 assign transfer dong-xa-2024-1.2 --to ubnd-dx --due 30/5/2024 --why 'giao xã làm' --on 20/5/2024
run 2024-06-03 record reply dong-xa-2024-1.2 --on 3/6/2024 --outcome noted
run 2024-04-12 assign dong-xa-2024-1.3 --to tnmt --on 12/4/2024
run 2024-06-10 assign withdraw dong-xa-2024-1.3 --why 'đã có đơn riêng'
run 2024-08-16 assign binh-lam-2024-1.1 --to tnmt --on 16/8/2024 --due 30/9/2024
run 2024-10-15 assign extend binh-lam-2024-1.1 --to 31/10/2024 --why 'ghi sau hạn'
run 2024-10-25 record reply binh-lam-2024-1.1 --on 25/10/2024 --outcome interim
run 2024-10-30 record reply binh-lam-2024-1.1 --on 30/10/2024 --outcome declined
run 2024-08-16 assign binh-lam-2024-1.2 --to kinh-te --on 16/8/2024
run 2024-11-20 record check P_1 --on 20/11/2024 --by 'MTTQ huyện' --result not-done
run 2024-11-21 edit binh-lam-2024-1.3 --duplicate-of P_1
run 2024-11-22 record petition binh-lam-2024-1 --text 'Nhập nhầm' --petitioner 'Người Nhầm'
run 2024-11-22 remove binh-lam-2024-1.4
run 2024-11-23 edit P_1 --petitioner 'Nguyễn Thị Mẫu Hai'
run 2024-12-10 record total --unit binh-lam --period 2023 --sessions 12 --scope communes --attended 900
run 2024-12-10 record total --unit an-thuong --period 2024-H1 --sessions 2 --host chair
run 2024-12-11 record session --unit an-thuong --on 12/3/2024 --host chair --attended 20
run 2024-12-11 undo
run 2024-12-12 purge dong-xa-2024-1.3

# A commune's own register, founded from the same list, is taken in.
export DOITHOAI_TODAY=2025-02-03
"$program" -q --file "$work/an-ha.db" init --unit an-ha --units "$work/units.csv"
"$program" -q --file "$work/an-ha.db" record session --unit an-ha --on 9/9/2024 --host chair --attended 33
"$program" -q --file "$work/an-ha.db" record petition an-ha-2024-1 --text 'Loa truyền thanh hỏng' --petitioner 'Đỗ Thị Mẫu'
"$program" -q --file "$work/an-ha.db" bundle make -o "$work/an-ha.dtb"
run 2025-02-04 bundle merge "$work/an-ha.dtb"

# 2024 is sealed, then units change.
run 2025-02-10 close 2024 --as-of 2024-12-31
run 2025-03-01 unit add 'Hà Thượng' --kind commune --parent binh-lam --from 1/7/2025 --code ha-thuong
run 2025-03-01 unit merge an-ha an-thuong --into ha-thuong --on 1/7/2025
run 2025-03-01 unit add 'Đông Xá Bắc' --kind commune --parent binh-lam --from 1/7/2025
run 2025-03-01 unit split dong-xa --into dong-xa-bac --into dong-mo --on 1/7/2025
run 2025-03-01 unit rename dong-mo --to 'Đồng Mơ Mới' --kind commune --on 1/7/2025
run 2025-08-01 record session --unit ha-thuong --on 25/7/2025 --host secretary --attended 70
run 2025-08-01 record petition ha-thuong-2025-1 --text 'Trạm y tế xuống cấp' --petitioner 'Hoàng Văn Mẫu' --field health
run 2025-08-01 assign ha-thuong-2025-1.1 --to kinh-te --on 28/7/2025
run 2025-09-01 assign transfer ha-thuong-2025-1.1 --to tnmt --why 'đúng thẩm quyền'
run 2025-09-02 undo
run 2025-09-02 redo
run 2025-12-01 record total --unit binh-lam --period 2025 --sessions 9 --scope communes

cp "$work/doithoai.db" register.db
rm -rf export reports
DOITHOAI_TODAY=2026-01-15 "$program" -q --file "$work/doithoai.db" export export --with-names
mkdir reports
for year in 2023 2024 2025; do
    DOITHOAI_TODAY=2026-01-15 "$program" -q --file "$work/doithoai.db" report year $year --as-of 2025-12-31 --format json -o reports/year-$year.json
done
