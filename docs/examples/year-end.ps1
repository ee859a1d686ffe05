# Báo cáo cuối năm tự động / scheduled year report:
#   powershell -ExecutionPolicy Bypass -File year-end.ps1 -Register C:\SoDoiThoai\doithoai.db -Year 2026 -Folder D:\BaoCao\2026
#
# The same as year-end.sh, with the same exit codes (0 written and all checks passed, 3 written but a check failed, else
# nothing was written), for the Task Scheduler. It uses neither ">" nor a pipe, because Windows PowerShell 5.1 would change the
# encoding; doithoai writes its files itself with -o.
param(
    [Parameter(Mandatory = $true)] [string] $Register,
    [Parameter(Mandatory = $true)] [string] $Year,
    [Parameter(Mandatory = $true)] [string] $Folder
)

$env:DOITHOAI_FILE = $Register

doithoai verify
if ($LASTEXITCODE -eq 3) { exit 4 }
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

New-Item -ItemType Directory -Force -Path $Folder | Out-Null
$copy = Join-Path $Folder ('doithoai-' + (Get-Date -Format 'yyyy-MM-dd') + '.db')
if (-not (Test-Path -LiteralPath $copy)) {
    doithoai backup $copy
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

doithoai lint
$wanting = $LASTEXITCODE
if ($wanting -ne 0 -and $wanting -ne 3) { exit $wanting }

foreach ($kind in 'docx', 'xlsx', 'html') {
    $path = Join-Path $Folder "bao-cao-$Year.$kind"
    doithoai report year $Year --force -o $path
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
$path = Join-Path $Folder "bao-cao-$Year.json"
doithoai report year $Year --strict --force -o $path
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
exit $wanting
