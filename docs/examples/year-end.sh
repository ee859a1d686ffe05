#!/bin/sh
# Báo cáo cuối năm tự động / scheduled year report: year-end.sh REGISTER YEAR FOLDER
#
# Checks the register, copies it, and writes the year's report into FOLDER as a document, a workbook, a page and JSON.
# Exit codes are those of doithoai, for cron, systemd or a person:
#   0  written, all checks passed
#   3  written, but a check failed: units below their minimum, overdue replies, findings (lint.json, wanting.txt)
#   else  nothing was written: 1 refused, 2 invalid command line, 4 register missing or damaged (verify reports
#         the damage), 5 busy, 6 register of a newer version, 70 internal error
set -eu

if [ "$#" -ne 3 ]; then
    echo "year-end.sh REGISTER YEAR FOLDER" >&2
    exit 2
fi
DOITHOAI_FILE=$1
export DOITHOAI_FILE
year=$2
folder=$3
umask 077

# Figures of a damaged register must not be published: stop here, with the message of verify.
code=0
doithoai verify || code=$?
case $code in
    0) ;;
    3) exit 4 ;;
    *) exit "$code" ;;
esac

mkdir -p "$folder"
# The day's copy already exists if this runs twice.
copy=$folder/doithoai-$(date +%F).db
[ -e "$copy" ] || doithoai backup "$copy"

wanting=0
doithoai lint --json >"$folder/lint.json" || wanting=$?
case $wanting in 0 | 3) ;; *) exit "$wanting" ;; esac

# A repeated run replaces the earlier reports.
doithoai report year "$year" --force -o "$folder/bao-cao-$year.docx"
doithoai report year "$year" --force -o "$folder/bao-cao-$year.xlsx"
doithoai report year "$year" --force -o "$folder/bao-cao-$year.html"
code=0
doithoai report year "$year" --strict --force -o "$folder/bao-cao-$year.json" 2>"$folder/wanting.txt" || code=$?
case $code in
    0) exit "$wanting" ;;
    *) exit "$code" ;;
esac
