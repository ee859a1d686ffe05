#!/bin/sh
# Báo cáo cuối năm tự động / the year's report by itself: year-end.sh REGISTER YEAR FOLDER
#
# Checks the register, copies it, and writes the year's report into FOLDER as a document, a workbook, a page and JSON.
# Exit codes are those of doithoai, so that whoever runs it (cron, systemd, a person) knows what to do:
#   0  written, and nothing is wanting
#   3  written, but something is wanting: units short of their minimum, replies overdue, contradictions (lint.json, wanting.txt)
#   else  nothing was written: 1 refused, 2 the line cannot be read, 4 the register is missing or damaged (verify says
#         what), 5 busy, 6 newer than the program, 70 a defect
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

# Who makes a figure public from a damaged register makes it worse: stop here, with the words of verify.
code=0
doithoai verify || code=$?
case $code in
    0) ;;
    3) exit 4 ;;
    *) exit "$code" ;;
esac

mkdir -p "$folder"
# The copy of the same day is there already when this runs twice.
copy=$folder/doithoai-$(date +%F).db
[ -e "$copy" ] || doithoai backup "$copy"

wanting=0
doithoai lint --json >"$folder/lint.json" || wanting=$?
case $wanting in 0 | 3) ;; *) exit "$wanting" ;; esac

# Written again, the reports replace those of before.
doithoai report year "$year" --force -o "$folder/bao-cao-$year.docx"
doithoai report year "$year" --force -o "$folder/bao-cao-$year.xlsx"
doithoai report year "$year" --force -o "$folder/bao-cao-$year.html"
code=0
doithoai report year "$year" --strict --force -o "$folder/bao-cao-$year.json" 2>"$folder/wanting.txt" || code=$?
case $code in
    0) exit "$wanting" ;;
    *) exit "$code" ;;
esac
