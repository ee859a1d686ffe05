-- A register of schema 13, as its program left it (sqlite3 .dump), with what .dump leaves out.
PRAGMA application_id = 1685023092;
PRAGMA user_version = 13;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uid         BLOB NOT NULL CHECK (length(uid) = 16),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    created_at  TEXT NOT NULL,
    program     TEXT NOT NULL
) STRICT;
INSERT INTO register VALUES(1,X'a3454ca691dbfd47ecb3c484000000ba',1,'2019-06-20T05:00:00Z','doithoai 0.1.0');
CREATE TABLE unit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uid   BLOB NOT NULL UNIQUE,
    code  TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO unit VALUES(1,X'a3454ca691dbfd47ecb3c484000000b8','nam-sach');
INSERT INTO unit VALUES(2,X'08d2a3ccb9b54133f3c7510b00000000','dong-lac');
INSERT INTO unit VALUES(3,X'6e4c2582a908136c3929193b00000000','thi-tran-nam-sach');
INSERT INTO unit VALUES(4,X'85499b6d2f42232851857b5000000000','an-son');
INSERT INTO unit VALUES(5,X'a5377690efb1a24c1ddcb53400000000','nhue-son');
CREATE TABLE unit_link (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id       INTEGER NOT NULL REFERENCES unit (id),
    successor_id  INTEGER NOT NULL REFERENCES unit (id),
    UNIQUE (unit_id, successor_id),
    CHECK (unit_id <> successor_id)
) STRICT;
CREATE TABLE leader (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB NOT NULL UNIQUE,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    post       TEXT NOT NULL CHECK (post IN ('secretary', 'chair', 'deputy')),
    name       TEXT NOT NULL CHECK (name <> ''),
    title      TEXT,
    "from"     TEXT CHECK ("from" = date("from")),
    until      TEXT CHECK (until = date(until)),
    name_fold  TEXT NOT NULL,
    CHECK ("from" < until)
) STRICT;
INSERT INTO leader VALUES(1,X'f476592883810f845075380600000000',2,'chair','Nguyễn Văn Mẫu',NULL,'2019-01-01',NULL,'nguyen van mau');
INSERT INTO leader VALUES(2,X'f812161a52bfef70c526cf1f00000000',4,'secretary','Trần Thị Mẫu',NULL,NULL,NULL,'tran thi mau');
CREATE TABLE agency (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB NOT NULL UNIQUE,
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    unit_id    INTEGER REFERENCES unit (id),
    "from"     TEXT CHECK ("from" = date("from")),
    until      TEXT CHECK (until = date(until)),
    name_fold  TEXT NOT NULL,
    CHECK ("from" < until)
) STRICT;
INSERT INTO agency VALUES(1,X'e4115feaa1d5815ab388c50900000000','tnmt','Phòng Tài nguyên và Môi trường',NULL,NULL,NULL,'phong tai nguyen va moi truong');
INSERT INTO agency VALUES(2,X'7b2a3fb57565eb89b640342000000000','kinh-te','Phòng Kinh tế và Hạ tầng',1,NULL,NULL,'phong kinh te va ha tang');
CREATE TABLE rule (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    key     TEXT NOT NULL CHECK (key IN ('minimum', 'count_at', 'count_deputies', 'count_online', 'due_days', 'due_kind', 'due_from',
                                         'threshold_percent', 'notice_days', 'conclusion_days', 'publish_days')),
    value   TEXT NOT NULL CHECK (value <> ''),
    "from"  TEXT CHECK ("from" = date("from")),
    source  TEXT
) STRICT;
INSERT INTO rule VALUES(1,X'a3454ca691dbfd47ecb3c48400000000','minimum','4',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(2,X'a3454ca691dbfd47ecb3c48400000001','count_at','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(3,X'a3454ca691dbfd47ecb3c48400000002','count_deputies','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(4,X'a3454ca691dbfd47ecb3c48400000003','count_online','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(5,X'a3454ca691dbfd47ecb3c48400000004','due_days','15',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(6,X'a3454ca691dbfd47ecb3c48400000005','due_kind','calendar',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(7,X'a3454ca691dbfd47ecb3c48400000006','due_from','session',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(8,X'a3454ca691dbfd47ecb3c48400000007','threshold_percent','90',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(9,X'80ee46b5dc9ddd530921820200000000','due_kind','working','2019-06-01','Quy chế mẫu');
CREATE TABLE field (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_vi  TEXT NOT NULL CHECK (name_vi <> ''),
    name_en  TEXT NOT NULL CHECK (name_en <> '')
) STRICT;
INSERT INTO field VALUES(1,X'a3454ca691dbfd47ecb3c48400000008','land','Đất đai','Land');
INSERT INTO field VALUES(2,X'a3454ca691dbfd47ecb3c48400000009','environment','Môi trường','Environment');
INSERT INTO field VALUES(3,X'a3454ca691dbfd47ecb3c4840000000a','transport','Giao thông','Transport');
INSERT INTO field VALUES(4,X'a3454ca691dbfd47ecb3c4840000000b','construction','Xây dựng, quy hoạch','Construction and planning');
INSERT INTO field VALUES(5,X'a3454ca691dbfd47ecb3c4840000000c','agriculture','Nông nghiệp, thủy lợi','Agriculture and irrigation');
INSERT INTO field VALUES(6,X'a3454ca691dbfd47ecb3c4840000000d','new-rural','Nông thôn mới','New countryside');
INSERT INTO field VALUES(7,X'a3454ca691dbfd47ecb3c4840000000e','social-policy','Chính sách xã hội','Social policy');
INSERT INTO field VALUES(8,X'a3454ca691dbfd47ecb3c4840000000f','education','Giáo dục','Education');
INSERT INTO field VALUES(9,X'a3454ca691dbfd47ecb3c48400000010','health','Y tế','Health');
INSERT INTO field VALUES(10,X'a3454ca691dbfd47ecb3c48400000011','culture','Văn hóa','Culture');
INSERT INTO field VALUES(11,X'a3454ca691dbfd47ecb3c48400000012','security','An ninh trật tự','Security and order');
INSERT INTO field VALUES(12,X'a3454ca691dbfd47ecb3c48400000013','administration','Thủ tục hành chính','Administrative procedures');
INSERT INTO field VALUES(13,X'a3454ca691dbfd47ecb3c48400000014','party-building','Xây dựng Đảng, chính quyền','Party and government building');
INSERT INTO field VALUES(14,X'a3454ca691dbfd47ecb3c48400000015','other','Lĩnh vực khác','Other');
CREATE TABLE holiday (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    day     TEXT NOT NULL UNIQUE CHECK (day = date(day)),
    kind    TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name    TEXT,
    source  TEXT,
    status  TEXT NOT NULL CHECK (status IN ('confirmed', 'provisional'))
) STRICT;
INSERT INTO holiday VALUES(1,X'a3454ca691dbfd47ecb3c48400000016','2018-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(2,X'a3454ca691dbfd47ecb3c48400000017','2018-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(3,X'a3454ca691dbfd47ecb3c48400000018','2018-02-15','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(4,X'a3454ca691dbfd47ecb3c48400000019','2018-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(5,X'a3454ca691dbfd47ecb3c4840000001a','2018-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(6,X'a3454ca691dbfd47ecb3c4840000001b','2018-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(7,X'a3454ca691dbfd47ecb3c4840000001c','2018-02-19','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(8,X'a3454ca691dbfd47ecb3c4840000001d','2018-02-20','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(9,X'a3454ca691dbfd47ecb3c4840000001e','2018-04-25','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(10,X'a3454ca691dbfd47ecb3c4840000001f','2018-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(11,X'a3454ca691dbfd47ecb3c48400000020','2018-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(12,X'a3454ca691dbfd47ecb3c48400000021','2018-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(13,X'a3454ca691dbfd47ecb3c48400000022','2018-09-03','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(14,X'a3454ca691dbfd47ecb3c48400000023','2018-12-31','off','Hoán đổi: nghỉ 31/12/2018, làm bù 05/01/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(15,X'a3454ca691dbfd47ecb3c48400000024','2019-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(16,X'a3454ca691dbfd47ecb3c48400000025','2019-01-05','work','Hoán đổi: làm bù cho ngày nghỉ 31/12/2018','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(17,X'a3454ca691dbfd47ecb3c48400000026','2019-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(18,X'a3454ca691dbfd47ecb3c48400000027','2019-02-05','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(19,X'a3454ca691dbfd47ecb3c48400000028','2019-02-06','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(20,X'a3454ca691dbfd47ecb3c48400000029','2019-02-07','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(21,X'a3454ca691dbfd47ecb3c4840000002a','2019-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(22,X'a3454ca691dbfd47ecb3c4840000002b','2019-04-14','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(23,X'a3454ca691dbfd47ecb3c4840000002c','2019-04-15','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(24,X'a3454ca691dbfd47ecb3c4840000002d','2019-04-29','off','Hoán đổi: nghỉ 29/04/2019, làm bù 04/05/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(25,X'a3454ca691dbfd47ecb3c4840000002e','2019-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(26,X'a3454ca691dbfd47ecb3c4840000002f','2019-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(27,X'a3454ca691dbfd47ecb3c48400000030','2019-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(28,X'a3454ca691dbfd47ecb3c48400000031','2019-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(29,X'a3454ca691dbfd47ecb3c48400000032','2020-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(30,X'a3454ca691dbfd47ecb3c48400000033','2020-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(31,X'a3454ca691dbfd47ecb3c48400000034','2020-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(32,X'a3454ca691dbfd47ecb3c48400000035','2020-01-25','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(33,X'a3454ca691dbfd47ecb3c48400000036','2020-01-26','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(34,X'a3454ca691dbfd47ecb3c48400000037','2020-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(35,X'a3454ca691dbfd47ecb3c48400000038','2020-01-28','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(36,X'a3454ca691dbfd47ecb3c48400000039','2020-01-29','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(37,X'a3454ca691dbfd47ecb3c4840000003a','2020-04-02','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(38,X'a3454ca691dbfd47ecb3c4840000003b','2020-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(39,X'a3454ca691dbfd47ecb3c4840000003c','2020-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(40,X'a3454ca691dbfd47ecb3c4840000003d','2020-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(41,X'a3454ca691dbfd47ecb3c4840000003e','2021-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(42,X'a3454ca691dbfd47ecb3c4840000003f','2021-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(43,X'a3454ca691dbfd47ecb3c48400000040','2021-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(44,X'a3454ca691dbfd47ecb3c48400000041','2021-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(45,X'a3454ca691dbfd47ecb3c48400000042','2021-02-13','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(46,X'a3454ca691dbfd47ecb3c48400000043','2021-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(47,X'a3454ca691dbfd47ecb3c48400000044','2021-02-15','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(48,X'a3454ca691dbfd47ecb3c48400000045','2021-02-16','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(49,X'a3454ca691dbfd47ecb3c48400000046','2021-04-21','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(50,X'a3454ca691dbfd47ecb3c48400000047','2021-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(51,X'a3454ca691dbfd47ecb3c48400000048','2021-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(52,X'a3454ca691dbfd47ecb3c48400000049','2021-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(53,X'a3454ca691dbfd47ecb3c4840000004a','2021-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(54,X'a3454ca691dbfd47ecb3c4840000004b','2021-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(55,X'a3454ca691dbfd47ecb3c4840000004c','2022-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(56,X'a3454ca691dbfd47ecb3c4840000004d','2022-01-03','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(57,X'a3454ca691dbfd47ecb3c4840000004e','2022-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(58,X'a3454ca691dbfd47ecb3c4840000004f','2022-02-01','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(59,X'a3454ca691dbfd47ecb3c48400000050','2022-02-02','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(60,X'a3454ca691dbfd47ecb3c48400000051','2022-02-03','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(61,X'a3454ca691dbfd47ecb3c48400000052','2022-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(62,X'a3454ca691dbfd47ecb3c48400000053','2022-04-10','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(63,X'a3454ca691dbfd47ecb3c48400000054','2022-04-11','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(64,X'a3454ca691dbfd47ecb3c48400000055','2022-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(65,X'a3454ca691dbfd47ecb3c48400000056','2022-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(66,X'a3454ca691dbfd47ecb3c48400000057','2022-05-02','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(67,X'a3454ca691dbfd47ecb3c48400000058','2022-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(68,X'a3454ca691dbfd47ecb3c48400000059','2022-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(69,X'a3454ca691dbfd47ecb3c4840000005a','2022-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(70,X'a3454ca691dbfd47ecb3c4840000005b','2023-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(71,X'a3454ca691dbfd47ecb3c4840000005c','2023-01-02','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(72,X'a3454ca691dbfd47ecb3c4840000005d','2023-01-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(73,X'a3454ca691dbfd47ecb3c4840000005e','2023-01-21','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(74,X'a3454ca691dbfd47ecb3c4840000005f','2023-01-22','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(75,X'a3454ca691dbfd47ecb3c48400000060','2023-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(76,X'a3454ca691dbfd47ecb3c48400000061','2023-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(77,X'a3454ca691dbfd47ecb3c48400000062','2023-01-25','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(78,X'a3454ca691dbfd47ecb3c48400000063','2023-01-26','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(79,X'a3454ca691dbfd47ecb3c48400000064','2023-04-29','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(80,X'a3454ca691dbfd47ecb3c48400000065','2023-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(81,X'a3454ca691dbfd47ecb3c48400000066','2023-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(82,X'a3454ca691dbfd47ecb3c48400000067','2023-05-02','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(83,X'a3454ca691dbfd47ecb3c48400000068','2023-05-03','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(84,X'a3454ca691dbfd47ecb3c48400000069','2023-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(85,X'a3454ca691dbfd47ecb3c4840000006a','2023-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(86,X'a3454ca691dbfd47ecb3c4840000006b','2023-09-04','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(87,X'a3454ca691dbfd47ecb3c4840000006c','2024-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(88,X'a3454ca691dbfd47ecb3c4840000006d','2024-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(89,X'a3454ca691dbfd47ecb3c4840000006e','2024-02-09','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(90,X'a3454ca691dbfd47ecb3c4840000006f','2024-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(91,X'a3454ca691dbfd47ecb3c48400000070','2024-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(92,X'a3454ca691dbfd47ecb3c48400000071','2024-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(93,X'a3454ca691dbfd47ecb3c48400000072','2024-02-13','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(94,X'a3454ca691dbfd47ecb3c48400000073','2024-02-14','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(95,X'a3454ca691dbfd47ecb3c48400000074','2024-04-18','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(96,X'a3454ca691dbfd47ecb3c48400000075','2024-04-29','off','Hoán đổi: nghỉ 29/04/2024, làm bù 04/05/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(97,X'a3454ca691dbfd47ecb3c48400000076','2024-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(98,X'a3454ca691dbfd47ecb3c48400000077','2024-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(99,X'a3454ca691dbfd47ecb3c48400000078','2024-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(100,X'a3454ca691dbfd47ecb3c48400000079','2024-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(101,X'a3454ca691dbfd47ecb3c4840000007a','2024-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(102,X'a3454ca691dbfd47ecb3c4840000007b','2025-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(103,X'a3454ca691dbfd47ecb3c4840000007c','2025-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(104,X'a3454ca691dbfd47ecb3c4840000007d','2025-01-28','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(105,X'a3454ca691dbfd47ecb3c4840000007e','2025-01-29','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(106,X'a3454ca691dbfd47ecb3c4840000007f','2025-01-30','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(107,X'a3454ca691dbfd47ecb3c48400000080','2025-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(108,X'a3454ca691dbfd47ecb3c48400000081','2025-04-07','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(109,X'a3454ca691dbfd47ecb3c48400000082','2025-04-26','work','Hoán đổi: làm bù cho ngày nghỉ 02/05/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(110,X'a3454ca691dbfd47ecb3c48400000083','2025-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(111,X'a3454ca691dbfd47ecb3c48400000084','2025-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(112,X'a3454ca691dbfd47ecb3c48400000085','2025-05-02','off','Hoán đổi: nghỉ 02/05/2025, làm bù 26/04/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(113,X'a3454ca691dbfd47ecb3c48400000086','2025-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(114,X'a3454ca691dbfd47ecb3c48400000087','2025-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(115,X'a3454ca691dbfd47ecb3c48400000088','2026-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(116,X'a3454ca691dbfd47ecb3c48400000089','2026-01-02','off','Hoán đổi: nghỉ 02/01/2026, làm bù 10/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(117,X'a3454ca691dbfd47ecb3c4840000008a','2026-01-10','work','Hoán đổi: làm bù cho ngày nghỉ 02/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(118,X'a3454ca691dbfd47ecb3c4840000008b','2026-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(119,X'a3454ca691dbfd47ecb3c4840000008c','2026-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(120,X'a3454ca691dbfd47ecb3c4840000008d','2026-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(121,X'a3454ca691dbfd47ecb3c4840000008e','2026-02-19','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(122,X'a3454ca691dbfd47ecb3c4840000008f','2026-02-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(123,X'a3454ca691dbfd47ecb3c48400000090','2026-04-26','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(124,X'a3454ca691dbfd47ecb3c48400000091','2026-04-27','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(125,X'a3454ca691dbfd47ecb3c48400000092','2026-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(126,X'a3454ca691dbfd47ecb3c48400000093','2026-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(127,X'a3454ca691dbfd47ecb3c48400000094','2026-08-22','work','Hoán đổi: làm bù cho ngày nghỉ 31/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(128,X'a3454ca691dbfd47ecb3c48400000095','2026-08-31','off','Hoán đổi: nghỉ 31/08/2026, làm bù 22/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(129,X'a3454ca691dbfd47ecb3c48400000096','2026-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(130,X'a3454ca691dbfd47ecb3c48400000097','2026-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(131,X'a3454ca691dbfd47ecb3c48400000098','2026-11-24','off','Ngày Văn hóa Việt Nam','Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành','provisional');
INSERT INTO holiday VALUES(132,X'a3454ca691dbfd47ecb3c48400000099','2027-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(133,X'a3454ca691dbfd47ecb3c4840000009a','2027-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(134,X'a3454ca691dbfd47ecb3c4840000009b','2027-02-05','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(135,X'a3454ca691dbfd47ecb3c4840000009c','2027-02-06','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(136,X'a3454ca691dbfd47ecb3c4840000009d','2027-02-07','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(137,X'a3454ca691dbfd47ecb3c4840000009e','2027-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(138,X'a3454ca691dbfd47ecb3c4840000009f','2027-02-09','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(139,X'a3454ca691dbfd47ecb3c484000000a0','2027-02-10','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(140,X'a3454ca691dbfd47ecb3c484000000a1','2027-04-16','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(141,X'a3454ca691dbfd47ecb3c484000000a2','2027-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(142,X'a3454ca691dbfd47ecb3c484000000a3','2027-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(143,X'a3454ca691dbfd47ecb3c484000000a4','2027-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(144,X'a3454ca691dbfd47ecb3c484000000a5','2027-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112 (2 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(145,X'a3454ca691dbfd47ecb3c484000000a6','2027-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(146,X'a3454ca691dbfd47ecb3c484000000a7','2027-11-24','off','Ngày Văn hóa Việt Nam','Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành','provisional');
INSERT INTO holiday VALUES(147,X'a3454ca691dbfd47ecb3c484000000a8','2028-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(148,X'a3454ca691dbfd47ecb3c484000000a9','2028-01-03','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(149,X'a3454ca691dbfd47ecb3c484000000aa','2028-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(150,X'a3454ca691dbfd47ecb3c484000000ab','2028-01-25','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(151,X'a3454ca691dbfd47ecb3c484000000ac','2028-01-26','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(152,X'a3454ca691dbfd47ecb3c484000000ad','2028-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(153,X'a3454ca691dbfd47ecb3c484000000ae','2028-01-28','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(154,X'a3454ca691dbfd47ecb3c484000000af','2028-01-29','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(155,X'a3454ca691dbfd47ecb3c484000000b0','2028-04-04','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(156,X'a3454ca691dbfd47ecb3c484000000b1','2028-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(157,X'a3454ca691dbfd47ecb3c484000000b2','2028-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(158,X'a3454ca691dbfd47ecb3c484000000b3','2028-05-02','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(159,X'a3454ca691dbfd47ecb3c484000000b4','2028-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(160,X'a3454ca691dbfd47ecb3c484000000b5','2028-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112 (2 ngày); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(161,X'a3454ca691dbfd47ecb3c484000000b6','2028-09-04','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109; chưa có thông báo chính thức','provisional');
INSERT INTO holiday VALUES(162,X'a3454ca691dbfd47ecb3c484000000b7','2028-11-24','off','Ngày Văn hóa Việt Nam','Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành','provisional');
CREATE TABLE plan (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           BLOB NOT NULL UNIQUE,
    code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
    unit_id       INTEGER NOT NULL REFERENCES unit (id),
    day           TEXT CHECK (day = date(day)),
    month         TEXT CHECK (month || '-01' = date(month || '-01')),
    hosts         TEXT NOT NULL CHECK (hosts <> ''),
    at_id         INTEGER REFERENCES unit (id),
    venue         TEXT,
    kind          TEXT NOT NULL CHECK (kind IN ('periodic', 'thematic', 'adhoc')),
    topic         TEXT,
    audience      TEXT,
    number        TEXT,
    notice        TEXT CHECK (notice = date(notice)),
    status        TEXT CHECK (status IN ('postponed', 'cancelled')),
    reason        TEXT,
    order_unit    TEXT NOT NULL,
    order_year    INTEGER NOT NULL,
    order_number  INTEGER NOT NULL,
    CHECK ((day IS NULL) <> (month IS NULL))
) STRICT;
INSERT INTO "plan" VALUES(1,X'3860eb78381fad6fec93ca8c00000000','dong-lac-2019-k1',2,NULL,'2019-05','chair',NULL,NULL,'periodic','Môi trường nông thôn',NULL,NULL,NULL,NULL,NULL,'dong-lac',2019,1);
CREATE TABLE session (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           BLOB NOT NULL UNIQUE,
    code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
    unit_id       INTEGER NOT NULL REFERENCES unit (id),
    day           TEXT NOT NULL CHECK (day = date(day)),
    hosts         TEXT NOT NULL CHECK (hosts <> ''),
    at_id         INTEGER REFERENCES unit (id),
    venue         TEXT,
    kind          TEXT NOT NULL CHECK (kind IN ('periodic', 'thematic', 'adhoc')),
    form          TEXT NOT NULL CHECK (form IN ('direct', 'online', 'indirect')),
    topic         TEXT,
    audience      TEXT,
    attended      INTEGER CHECK (attended >= 0),
    speakers      INTEGER CHECK (speakers >= 0),
    opinions      INTEGER CHECK (opinions >= 0),
    answered      INTEGER CHECK (answered >= 0),
    notice        TEXT CHECK (notice = date(notice)),
    plan_id       INTEGER REFERENCES plan (id),
    note          TEXT,
    order_unit    TEXT NOT NULL,
    order_year    INTEGER NOT NULL,
    order_number  INTEGER NOT NULL
, known TEXT CHECK (known = date(known))) STRICT;
INSERT INTO session VALUES(1,X'c863c28e81757fdbaf09877500000000','dong-lac-2019-1',2,'2019-05-20','chair',NULL,NULL,'periodic','direct',NULL,NULL,90,12,NULL,NULL,NULL,1,NULL,'dong-lac',2019,1,'2019-06-20');
INSERT INTO session VALUES(2,X'546b5ffe7928407c00e5df7600000000','an-son-2019-1',4,'2019-06-10','secretary',NULL,NULL,'periodic','direct',NULL,NULL,40,NULL,NULL,NULL,NULL,NULL,NULL,'an-son',2019,1,'2019-06-20');
CREATE TABLE ballot (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE,
    session_id      INTEGER NOT NULL UNIQUE REFERENCES session (id),
    issued          INTEGER NOT NULL CHECK (issued >= 0),
    returned        INTEGER NOT NULL CHECK (returned BETWEEN 0 AND issued),
    invalid         INTEGER NOT NULL CHECK (invalid BETWEEN 0 AND returned),
    very_satisfied  INTEGER NOT NULL CHECK (very_satisfied >= 0),
    satisfied       INTEGER NOT NULL CHECK (satisfied >= 0),
    neutral         INTEGER NOT NULL CHECK (neutral >= 0),
    dissatisfied    INTEGER NOT NULL CHECK (dissatisfied >= 0),
    CHECK (very_satisfied + satisfied + neutral + dissatisfied = returned - invalid)
) STRICT;
INSERT INTO ballot VALUES(1,X'3b7cf350041751a0be9830f300000000',1,80,78,1,40,33,3,1);
CREATE TABLE petition (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           BLOB NOT NULL UNIQUE,
    code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
    session_id    INTEGER NOT NULL REFERENCES session (id),
    text          TEXT NOT NULL CHECK (text <> ''),
    public_text   TEXT,
    field         TEXT NOT NULL REFERENCES field (code),
    origin        TEXT NOT NULL CHECK (origin IN ('raised', 'collected')),
    answered      INTEGER NOT NULL CHECK (answered IN (0, 1)),
    answer        TEXT,
    answered_by   TEXT,
    duplicate_of  INTEGER REFERENCES petition (id),
    part_of       INTEGER REFERENCES petition (id),
    order_number  INTEGER NOT NULL
, known TEXT CHECK (known = date(known))) STRICT;
INSERT INTO petition VALUES(1,X'd7ecd318cb786c18b848221800000000','dong-lac-2019-1.1',1,'Đường thôn Đông ngập khi mưa',NULL,'transport','raised',0,NULL,NULL,NULL,NULL,1,'2019-06-20');
INSERT INTO petition VALUES(2,X'7fe629d998d1e7636300162200000000','dong-lac-2019-1.2',1,'Rác thải chưa được thu gom',NULL,'environment','raised',1,'Thu gom từ tháng 6',NULL,NULL,NULL,2,'2019-06-20');
INSERT INTO petition VALUES(3,X'82238b2597900245093c08b000000000','dong-lac-2019-1.3',1,'Đèn đường hỏng',NULL,'other','collected',0,NULL,NULL,NULL,NULL,3,'2019-06-20');
INSERT INTO petition VALUES(4,X'a7a52926c6e783a03c0f342900000000','dong-lac-2019-1.4',1,'Đường ngập',NULL,'other','raised',0,NULL,NULL,1,NULL,4,'2019-06-20');
INSERT INTO petition VALUES(5,X'52f9d54d78621dd2dcb3683400000000','an-son-2019-1.1',2,'Cầu yếu',NULL,'other','raised',0,NULL,NULL,NULL,NULL,1,'2019-06-20');
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    petition_id  INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    petitioner   TEXT,
    contact      TEXT,
    address      TEXT,
    salt         BLOB,
    digest       BLOB NOT NULL
) STRICT;
INSERT INTO identity VALUES(1,1,'Lê Văn Mẫu','0900 000 001',NULL,X'7aa70f6d2038759b39cfdea69c36d00d',X'5549db029955f02ffa4343ea2decf28b91b73beb5514196a0361516765ea2ed4');
INSERT INTO identity VALUES(2,5,NULL,NULL,NULL,NULL,X'31b366ce8dac0c645ec3ee6a0eeef62cecd1a9b803d81396a82bc3fb267dd81a');
CREATE TABLE conclusion (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    number      TEXT NOT NULL CHECK (number <> ''),
    day         TEXT NOT NULL CHECK (day = date(day)),
    signer      TEXT
, place INTEGER) STRICT;
INSERT INTO conclusion VALUES(1,X'1d87cf75bf458d21595faa6600000000',1,'12-TB/ĐU','2019-05-21','Nguyễn Văn Mẫu',1);
CREATE TABLE assignment (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uid            BLOB NOT NULL UNIQUE,
    petition_id    INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    agency_id      INTEGER NOT NULL REFERENCES agency (id),
    with_agencies  TEXT,
    day            TEXT CHECK (day = date(day)),
    due            TEXT CHECK (due = date(due)),
    conclusion     TEXT) STRICT;
INSERT INTO assignment VALUES(1,X'bf0a79cce4b5ba2f2e34759d00000000',1,1,'kinh-te','2019-05-21',NULL,NULL);
INSERT INTO assignment VALUES(2,X'327b10b3a7103d6157b0109b00000000',3,2,NULL,'2019-05-21','2019-06-10',NULL);
INSERT INTO assignment VALUES(3,X'1ec433184e1302440188645900000000',5,2,NULL,'2019-06-11',NULL,NULL);
CREATE TABLE reply (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    outcome      TEXT NOT NULL CHECK (outcome IN ('resolved', 'explained', 'noted', 'declined', 'interim', 'promised', 'referred')),
    number       TEXT,
    text         TEXT,
    agency_id    INTEGER REFERENCES agency (id)
, place INTEGER, until TEXT CHECK (until = date(until)), referred_to TEXT, known TEXT CHECK (known = date(known))) STRICT;
INSERT INTO reply VALUES(1,X'7add1c817eeba81f07372a4000000000',1,'2019-05-22','interim',NULL,'Đang đo đạc',NULL,1,NULL,NULL,'2019-06-20');
INSERT INTO reply VALUES(2,X'4da4e5bf1ad4083d7165f8ba00000000',1,'2019-05-22','resolved','45/UBND-VP',NULL,NULL,2,NULL,NULL,'2019-06-20');
CREATE TABLE petition_check (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    checked_by   TEXT NOT NULL CHECK (checked_by <> ''),
    result       TEXT NOT NULL CHECK (result IN ('done', 'partly', 'not-done'))
, place INTEGER) STRICT;
INSERT INTO petition_check VALUES(1,X'3faca69408f601fc41daad3700000000',1,'2019-05-22','MTTQ xã','not-done',1);
CREATE TABLE review (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    strengths   TEXT,
    limits      TEXT
, place INTEGER) STRICT;
INSERT INTO review VALUES(1,X'27bc32c0397b6e4d7836292c00000000',1,'2019-05-21',NULL,'Trả lời còn chung chung',1);
CREATE TABLE publication (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    channel     TEXT NOT NULL CHECK (channel <> ''),
    link        TEXT
, place INTEGER) STRICT;
INSERT INTO publication VALUES(1,X'3a16887587b54843d746d0c900000000',1,'2019-05-22','Niêm yết tại trụ sở',NULL,1);
CREATE TABLE total (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    code      TEXT NOT NULL UNIQUE,
    unit_id   INTEGER NOT NULL REFERENCES unit (id),
    period    TEXT NOT NULL,
    sessions  INTEGER NOT NULL CHECK (sessions >= 0),
    scope     TEXT NOT NULL CHECK (scope IN ('own', 'communes')),
    hosts     TEXT,
    at_id     INTEGER REFERENCES unit (id),
    kind      TEXT CHECK (kind IN ('periodic', 'thematic', 'adhoc')),
    attended  INTEGER CHECK (attended >= 0),
    opinions  INTEGER CHECK (opinions >= 0),
    answered  INTEGER CHECK (answered >= 0),
    note      TEXT,
    from_on   TEXT NOT NULL,
    to_on     TEXT NOT NULL
) STRICT;
INSERT INTO total VALUES(1,X'5b14a3af3d2dbc02a8b6a4b900000000','total-1',1,'2018',65,'communes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2018-01-01','2018-12-31');
CREATE TABLE counter (
    scope  TEXT PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES('petition/an-son-2019-1',2);
INSERT INTO counter VALUES('petition/dong-lac-2019-1',4);
INSERT INTO counter VALUES('plan/dong-lac/2019',1);
INSERT INTO counter VALUES('session/an-son/2019',1);
INSERT INTO counter VALUES('session/dong-lac/2019',1);
INSERT INTO counter VALUES('step/dong-lac-2019-1.3',2);
INSERT INTO counter VALUES('total',1);
CREATE TABLE entry (
    id       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    who      TEXT NOT NULL,
    command  TEXT NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
, reverts INTEGER REFERENCES entry (id), note INTEGER CHECK (note = 1), mark TEXT CHECK (mark <> '')) STRICT;
INSERT INTO entry VALUES(1,'2019-06-20T05:00:00Z','clerk','doithoai init --no-list --unit ''Nam Sách'' --kind district',X'ab8a576a7a9e0f498714118c685fd139b0663b2f300381e51577225db2d9d0d9',NULL,NULL,NULL);
INSERT INTO entry VALUES(2,'2019-06-20T05:00:00Z','clerk','doithoai unit add ''Đồng Lạc'' --kind commune --parent ''nam sach''',X'1c0dbcdf656e1016217e92856399fb081773ef4ea38a9f1bb211d0bd3530d5b0',NULL,NULL,NULL);
INSERT INTO entry VALUES(3,'2019-06-20T05:00:00Z','clerk','doithoai unit add ''Nam Sách'' --kind township --parent nam-sach',X'ee61fddd2de5035b4b5af6a88203f56670e5ab1960c983ec00526e783c0dd41a',NULL,NULL,NULL);
INSERT INTO entry VALUES(4,'2019-06-20T05:00:00Z','clerk','doithoai unit add ''An Sơn'' --kind commune --parent nam-sach',X'c5346ee572cfdb2a555f275fbc64f4885a9f5e340ed52ddf8645df183c8ddff3',NULL,NULL,NULL);
INSERT INTO entry VALUES(5,'2019-06-20T05:00:00Z','clerk','doithoai unit add ''Nhuế Sơn'' --kind village --parent an-son',X'61bed8da38fd82bdf648953912a5a391c73c0cae93d56d08ff97aeadd99b9dbb',NULL,NULL,NULL);
INSERT INTO entry VALUES(6,'2019-06-20T05:00:00Z','clerk','doithoai agency add ''Phòng Tài nguyên và Môi trường'' --code tnmt',X'090b1c7ca3da1a6ab0dda6f26432749e7ed1a29e8126b8c9a9de4c4c351baa95',NULL,NULL,NULL);
INSERT INTO entry VALUES(7,'2019-06-20T05:00:00Z','clerk','doithoai agency add ''Phòng Kinh tế và Hạ tầng'' --code kinh-te --unit nam-sach',X'1fd5c8ed1e8e4eebbe964c3c75cdccb069077d51f9a7c2a00c7e50ca54fefc38',NULL,NULL,NULL);
INSERT INTO entry VALUES(8,'2019-06-20T05:00:00Z','clerk','doithoai leader add ''Nguyễn Văn Mẫu'' --unit ''dong lac'' --post chair --from 1/1/2019',X'f5272d0bba2ce25ae4401bab3c873cfe811310f7251b169527da39bb3998ca4c',NULL,NULL,NULL);
INSERT INTO entry VALUES(9,'2019-06-20T05:00:00Z','clerk','doithoai leader add ''Trần Thị Mẫu'' --unit ''An Son'' --post secretary',X'1b7fe92c07a65c1ba43d454d31bb36e1d007b9a617f11893166f3de36b38a5c2',NULL,NULL,NULL);
INSERT INTO entry VALUES(10,'2019-06-20T05:00:00Z','clerk','doithoai plan add --unit dong-lac --month 2019-05 --host chair --topic ''Môi trường nông thôn''',X'9c6f265809858309558fc07441a7acd9570f267b1afbda6b0a694d152c27bb85',NULL,NULL,NULL);
INSERT INTO entry VALUES(11,'2019-06-20T05:00:00Z','clerk','doithoai record session --unit ''dong lac'' --on 20/5/2019 --host chair --attended 85 --speakers 12 --plan dong-lac-2019-k1 --topic ''''',X'7d100220d3d9d0a363ea9388771afee0377f508b9784d450eeb3da31f5c826e0',NULL,NULL,NULL);
INSERT INTO entry VALUES(12,'2019-06-20T05:00:00Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường thôn Đông ngập khi mưa'' --field ''giao thong'' --petitioner … --contact …',X'579094e4a35bb25feaf7fd13dc54644b4401404a00fdd46fd48c568ff46def26',NULL,NULL,NULL);
INSERT INTO entry VALUES(13,'2019-06-20T05:00:00Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Rác thải chưa được thu gom'' --field moi-truong --answered --answer ''Thu gom từ tháng 6''',X'e7c98fce7b510ce658ecb5254ed6b0f2c00ce6531bd5e50c7029a6b03f99c7c3',NULL,NULL,NULL);
INSERT INTO entry VALUES(14,'2019-06-20T05:00:00Z','clerk','doithoai record petition ''dong lac 20/5/2019'' --text ''Đèn đường hỏng'' --origin collected',X'7ea6308fa06a82e1cf7975465980f25c94bf2d0d5f99229cc501bcc819a8dda0',NULL,NULL,NULL);
INSERT INTO entry VALUES(15,'2019-06-20T05:00:00Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường ngập'' --duplicate-of dong-lac-2019-1.1',X'f9cad81765d9179dfd95da60f5dd78336e435f941184c8e15e5f1d31d95f9ee9',NULL,NULL,NULL);
INSERT INTO entry VALUES(16,'2019-06-20T05:00:00Z','clerk','doithoai record ballot dong-lac-2019-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1',X'a1d9cadb4b4ce87b5508383cb54d8a76f15f0b5a9ba36b228ca7be2b083ea5e5',NULL,NULL,NULL);
INSERT INTO entry VALUES(17,'2019-06-20T05:00:00Z','clerk','doithoai record conclusion dong-lac-2019-1 --number 12-TB/ĐU --on 21/5/2019 --signer ''Nguyễn Văn Mẫu''',X'56cb7e885219d51e6c79614689f1deb8db5a6a46936f865b491e41bcd02e1bb5',NULL,NULL,NULL);
INSERT INTO entry VALUES(18,'2019-06-20T05:00:00Z','clerk','doithoai record review dong-lac-2019-1 --on 21/5/2019 --limits ''Trả lời còn chung chung''',X'86b91050a2520c9cd5164cd55d54844e104337fd4a146b3f0aa90258718a7d4e',NULL,NULL,NULL);
INSERT INTO entry VALUES(19,'2019-06-20T05:00:00Z','clerk','doithoai record publication dong-lac-2019-1 --on 22/5/2019 --channel ''Niêm yết tại trụ sở''',X'dfa83540f61dffbdbb13ab43ddcd9403de5e6699c488f02c76fa0426d2288c09',NULL,NULL,NULL);
INSERT INTO entry VALUES(20,'2019-06-20T05:00:00Z','clerk','doithoai assign dong-lac-2019-1.1 --to ''phong tai nguyen'' --with kinh-te --on 21/5/2019',X'5c67a6596a614bd68a023c202b7af31ca3f2e1e0cdf5b91f09b8954b6b42207b',NULL,NULL,NULL);
INSERT INTO entry VALUES(21,'2019-06-20T05:00:00Z','clerk','doithoai assign dong-lac-2019-1.3 --to kinh-te --on 21/5/2019 --due 10/6/2019',X'e2b7d3395f689763c6c2ef766708347b6fcac55f52a5090fdd55e577dd829f65',NULL,NULL,NULL);
INSERT INTO entry VALUES(22,'2019-06-20T05:00:00Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim --text ''Đang đo đạc''',X'243b998bb4dbd7c62919ad820a60e9fb28ba4f5d0fc5e3cdf7ba081f58edfafc',NULL,NULL,NULL);
INSERT INTO entry VALUES(23,'2019-06-20T05:00:00Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 45/UBND-VP',X'fccf65aa290ec977b322c02e2f2480c7ecc70279ba2f702359d8ddc383fb42e5',NULL,NULL,NULL);
INSERT INTO entry VALUES(24,'2019-06-20T05:00:00Z','clerk','doithoai record check dong-lac-2019-1.1 --on 22/5/2019 --by ''MTTQ xã'' --result not-done',X'e5fcb23608f0ee79bb44f3f4c4bf252d08b4c62a1088d29d6dd7b9ce92a2d52a',NULL,NULL,NULL);
INSERT INTO entry VALUES(25,'2019-06-20T05:00:00Z','clerk','doithoai assign extend dong-lac-2019-1.3 --by 5 --kind working --why ''chờ đo đạc''',X'74f45f5543cc1e653ce5307a4c58460280126cf574f06f7f0e724470e6d2ed2b',NULL,NULL,NULL);
INSERT INTO entry VALUES(26,'2019-06-20T05:00:00Z','clerk','doithoai assign transfer dong-lac-2019-1.3 --to tnmt --why ''đúng thẩm quyền''',X'279e83c2669015b2d3e1f0442e2085399b3ef721e397fa597cd0270af120cffc',NULL,NULL,NULL);
INSERT INTO entry VALUES(27,'2019-06-20T05:00:00Z','clerk','doithoai record total --unit nam-sach --period 2018 --sessions 65 --scope communes',X'b522a1fb70c873d47e17f1d71be18cf7ca04a7741056eb44780262aea74c5228',NULL,NULL,NULL);
INSERT INTO entry VALUES(28,'2019-06-20T05:00:00Z','clerk','doithoai rule set due_kind working --from 1/6/2019 --source ''Quy chế mẫu''',X'3f4486c571eff414df4bd92bfcf06ee5fc566aeadd65f562c1a57af00f281bc9',NULL,NULL,NULL);
INSERT INTO entry VALUES(29,'2019-06-20T05:00:00Z','clerk','doithoai record session --unit an-son --on 10/6/2019 --host secretary --attended 40',X'3a2cba785bb96aefb3cc8a8e536c471d2e446cffa5ff8d8a806b9d3dc0a03c6c',NULL,NULL,NULL);
INSERT INTO entry VALUES(30,'2019-06-20T05:00:00Z','clerk','doithoai record petition an-son-2019-1 --text ''Cầu yếu'' --petitioner … --address …',X'd5975f4e71d50db4f5d5106ddb6051e4c421068726284ab7ba7b24271e4a9382',NULL,NULL,NULL);
INSERT INTO entry VALUES(31,'2019-06-20T05:00:00Z','clerk','doithoai assign an-son-2019-1.1 --to kinh-te --on 11/6/2019',X'5d6c6095287e768223417ffe295a25a3e8637f73b75445d4a14c77c6f8ef281f',NULL,NULL,NULL);
INSERT INTO entry VALUES(32,'2019-06-20T05:00:00Z','clerk','doithoai edit dong-lac-2019-1 --attended 90',X'1aa32d3b78572e4f6f9106411ccc5b731ce20cbe9fc647a9af0e71283d680adf',NULL,NULL,NULL);
INSERT INTO entry VALUES(33,'2019-06-20T05:00:00Z','clerk','doithoai edit an-son-2019-1.1 --petitioner …',X'd64f1b060d87efab47cca6f38a74ee9c714a750be85efe8305d5ed358f18d8d3',NULL,NULL,NULL);
INSERT INTO entry VALUES(34,'2019-06-20T05:00:00Z','clerk','doithoai remove dong-lac-2019-1/review-1',X'a4e502e8d05078d93144c43f0c50f7f2617ff15998b980be0a90f4319386d18d',NULL,NULL,NULL);
INSERT INTO entry VALUES(35,'2019-06-20T05:00:00Z','clerk','doithoai undo',X'bfa0af96a7c74de234f35d152c122132455239031fee9f7df804fff360cd3d95',34,1,NULL);
INSERT INTO entry VALUES(36,'2019-06-20T05:00:00Z','clerk','doithoai record petition an-son-2019-1 --text ''Nhập nhầm'' --petitioner …',X'0c04954772e6483046d390b6b98cc3c541c9f2f4aff4ea19bde8de62b9beeb21',NULL,NULL,NULL);
INSERT INTO entry VALUES(37,'2019-06-20T05:00:00Z','clerk','doithoai remove an-son-2019-1.2',X'c1ba34a382c2a517e276ca87ef0a7aa48cd9fc1e7bd3ab710e448423e9497cc7',NULL,NULL,NULL);
INSERT INTO entry VALUES(38,'2019-06-20T05:00:00Z','clerk','doithoai unit rename nhue-son --to ''Nhuế Sơn Thượng'' --on 1/7/2019',X'2fd43a3e70ce39db95771c6239ad8201394e0b987f86fb0949c689bdff1e1650',NULL,NULL,NULL);
INSERT INTO entry VALUES(39,'2019-06-20T05:00:00Z','clerk','doithoai purge an-son-2019-1.1 --yes',X'd34225b5a9cdab10d826c827a90fc9204c40f629831ccf349371ab501ff78d15',NULL,1,'purge');
INSERT INTO entry VALUES(40,'2019-06-20T05:00:00Z','clerk','doithoai close 2019 --as-of 2019-06-20 --force',X'f380047b93b6b1dde32fa2bbb4cc052678f657cc1261b82555932f3532122fbc',NULL,NULL,NULL);
INSERT INTO entry VALUES(41,'2019-06-20T05:00:00Z','clerk','doithoai bundle make -o all.dtb',X'15442b2f4e6f5c9d70c408777f98c71d95475d54cd18a042d939fdf169384a78',NULL,1,'bundle');
CREATE TABLE change (
    entry_id  INTEGER NOT NULL REFERENCES entry (id),
    place     INTEGER NOT NULL,
    tab       TEXT NOT NULL,
    act       TEXT NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
    first_id  INTEGER NOT NULL,
    last_id   INTEGER NOT NULL,
    before    TEXT,
    digest    BLOB, prints BLOB CHECK (length(prints) > 0),
    PRIMARY KEY (entry_id, place),
    CHECK (first_id <= last_id),
    CHECK ((act = 'insert') = (before IS NULL)),
    CHECK ((act = 'delete') = (digest IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO change VALUES(1,0,'rule','insert',1,8,NULL,X'9fda300cd2624c279b5884aefa4700f30c0412abac49a4694b9c3458c8a7e3d7',X'a33449dc95d18a2a2957efd6faa7debd4766cb7696f862a45cf01dfbb038b08b');
INSERT INTO change VALUES(1,1,'field','insert',1,14,NULL,X'97415a5ad35841dd46094e4b9b3ab137a1f31dee75174695408e9ec29d507775',X'e57f707c2b00a8d0120651b9f0291cc67c36cc8d604daf2532e8b95828182ff70cb3cf226ea795294202bd94c98e47107386b0424cc44748');
INSERT INTO change VALUES(1,2,'holiday','insert',1,162,NULL,X'0b8ed5dcaefb4990de47bd01ae9ee1a78101bd7aaaa836d9acf757fee897d044',X'aa5c1ab609f6f015ce1a05f0360b565604a3546f591ae638e3861fcf9374cd16402b62123c914252e72b52b516359e52a1261b94e63986f2292e5ff89b02315f715d8f3905e4f4b92c70b5f374b8e986d2627b528926b15b5cec8e7657db4c6d3c3e81649228d2fcc0edd1af2c711a21a0851c659cd1e674ae6553cdcac6ed287d1b4d352563284d8f26c162dda18d806498c6ecdbc42520aba15e1b23266fa44ead632c92d668951c989a912ad824ed4c3681a6c477f1dc2c68ff1e045ce39d109f962c44f726fe9d8a2b6a930424b75f029be62544861a0c7ce5f5f17593c3e47283e517f9beed5186ab324765aa0010541f1faadd176d284e50833f9f90a4bf3d37dba7b62e2f12ac44ebfb2186627fd0ac15d25b6e6bec77c0adffe225cde72a928bc530d512f2255b858e8404fcaec872adfd56bfb723a9ab4549af9f8acb60ed3e71f79dac7a15a419b872c29a4cf1a832e69ac51ba4eaa5768a1fa22c288a34b1fb4ebddf87fa5e0b507d16bee9ba5180323fb55280f1f74ff085764df24fda47395ad0e9549bb40d98aa4f535df2690fe4b04da8d746ae994662d23f95bf567f90347f6e01c42afd50531634c661aab14fc944ee62ee7d952deb0353791a1ed0812ef8e84368f6ecd859068b3b50d2e9d36959167ee3271d3473308f50db220587971f46810c9661037402297d8ed20f3b4a8433be3413963ab0fcb341d604fd622c117609a86b2d916b09f2c662d8bf59de1bf73d23cc3440cf999f96a463de24f6c566e07460d8e54736bd7c51f102a185e14ea84e03286ab2bba72465d36afa58512c74d0b8ad2b7a75cc0cbde3ec1a91416f02ace112e0a6f808e6a67b2b7f2760e8d4977824e58719d9c6c52f4f9a590eeffa697185d437a3463f737d0c72d89126');
INSERT INTO change VALUES(1,3,'unit','insert',1,1,NULL,X'd4a059ee9ce45b2f9e09073e3edd386b1ef8daf8af9e5d5b4f71194639ec474a',NULL);
INSERT INTO change VALUES(1,4,'unit_version','insert',1,1,NULL,X'cb3e0a22d4ba139615a85adadbe32b86312189c05371febffd5f2a9866981639',NULL);
INSERT INTO change VALUES(1,5,'register','insert',1,1,NULL,X'0f433a83abf49daa31090c8c6e7b979f72fe231d56fca0db946b2b2bd51035a6',NULL);
INSERT INTO change VALUES(2,0,'unit','insert',2,2,NULL,X'46d0706b6598a2e6411feb3c1d475472453d41c575ae01c5b1916b35ccec8294',NULL);
INSERT INTO change VALUES(2,1,'unit_version','insert',2,2,NULL,X'dc6588ade378822e94789f80366c5537d6ede1b945e491a29b1e5eedcd80362c',NULL);
INSERT INTO change VALUES(3,0,'unit','insert',3,3,NULL,X'707a92bf4090eeaabaf004d20d5f58298eef059bc37d5c9757f983d0ecf2726d',NULL);
INSERT INTO change VALUES(3,1,'unit_version','insert',3,3,NULL,X'986b975f345c6350a6f0c75a1e627b49e9cd0334c378819738a08c48f82de33c',NULL);
INSERT INTO change VALUES(4,0,'unit','insert',4,4,NULL,X'f839b71e14a6162095e8e17685cce1fd9759597f1c67110a2cbba31e26b96679',NULL);
INSERT INTO change VALUES(4,1,'unit_version','insert',4,4,NULL,X'4460390fbc54d57594b189685d76ea749583e11991da3fec888fd9d49db6e423',NULL);
INSERT INTO change VALUES(5,0,'unit','insert',5,5,NULL,X'de3d57b43862181a4bb4b18c7edd6e9dd5a61acfd39f5cc768d53dc97d70a374',NULL);
INSERT INTO change VALUES(5,1,'unit_version','insert',5,5,NULL,X'2a35bc342d80cd2a9fa77096ea77592f6bbec477c57a17c7930df7e2ec003d6d',NULL);
INSERT INTO change VALUES(6,0,'agency','insert',1,1,NULL,X'fd74964e9b3b2773b2fe13af5ebfe8f42af385ff131ad93f8e655e51d71cc342',NULL);
INSERT INTO change VALUES(7,0,'agency','insert',2,2,NULL,X'14be1c9675e894a384b8750539ba7eb23bf3f57ce21d22c1b95e14f78ecda24e',NULL);
INSERT INTO change VALUES(8,0,'leader','insert',1,1,NULL,X'9f65897e0d24300b0a51122544df896d1b58226fcf9c9c810f16104a979799fa',NULL);
INSERT INTO change VALUES(9,0,'leader','insert',2,2,NULL,X'9d7ce3b9c3682fdb4b4751564840fac93c25244894aa6507a7e0733388638616',NULL);
INSERT INTO change VALUES(10,0,'plan','insert',1,1,NULL,X'3741f1f13a37e55951b305b874d873ec56dd38245374936368f46e0f844f9af6',NULL);
INSERT INTO change VALUES(11,0,'session','insert',1,1,NULL,X'34fdb733df06b19b2cf8a6402e5f2790e65af3d71f5fb9700f7729bd68721248',NULL);
INSERT INTO change VALUES(12,0,'petition','insert',1,1,NULL,X'544d2da63d3ac1c41f39757abac4e4dddad57a14f1c1d84a4c1a37c68721a8a8',NULL);
INSERT INTO change VALUES(12,1,'identity','insert',1,1,NULL,X'06c51271dc2d51355f88ec6c4b6a319f33b7df1cbd482e5d2d2e5777352a0079',NULL);
INSERT INTO change VALUES(13,0,'petition','insert',2,2,NULL,X'e5b1361398e34426114e37de8c2d3564f82c267dbabc47090dd0f02e26409a0a',NULL);
INSERT INTO change VALUES(14,0,'petition','insert',3,3,NULL,X'1e0b028546468c627d4556a574d7bf2334df2f00d687579c74fc66590cfb4b23',NULL);
INSERT INTO change VALUES(15,0,'petition','insert',4,4,NULL,X'd41458c0121e0b523df6e52423c3721ca7b940b018f77fab8d31a542a6135c90',NULL);
INSERT INTO change VALUES(16,0,'ballot','insert',1,1,NULL,X'a9dd5bee973da2d8dc5eea05501d60a27461ceb97347084f5dc7d67429c96b3e',NULL);
INSERT INTO change VALUES(17,0,'conclusion','insert',1,1,NULL,X'5c53c4664754a92c5751744d9f6263fb09ddf09d92c8e99fdf1335d3a0b3fcdd',NULL);
INSERT INTO change VALUES(18,0,'review','insert',1,1,NULL,X'717ea9955755a764ae72c3b920882be931bddb52a3ca2474c274acb4c29f2780',NULL);
INSERT INTO change VALUES(19,0,'publication','insert',1,1,NULL,X'fd2a2245ad6057720c84552c73794f9a67b2fb8fd474329b889f5558e9b3fe8d',NULL);
INSERT INTO change VALUES(20,0,'assignment','insert',1,1,NULL,X'f587ea03524b4e8ed54eeb15261f48f5cd304035134e3f6e9f8c0b69d2577182',NULL);
INSERT INTO change VALUES(21,0,'assignment','insert',2,2,NULL,X'd54fe6edafcb36e2a105522344b60cd75d12ec790d1335d3cbabe68a12a60b1d',NULL);
INSERT INTO change VALUES(22,0,'reply','insert',1,1,NULL,X'5a92c6ba6b039bdf672872e120bbcbd2470f68f21e69b5fb092d07f391b673d2',NULL);
INSERT INTO change VALUES(23,0,'reply','insert',2,2,NULL,X'a08ce71c6d70afa2daa134cd5caec0c3800e557c57c621f7539caad59a632c61',NULL);
INSERT INTO change VALUES(24,0,'petition_check','insert',1,1,NULL,X'c560b7928e1f7ea7b982e67b84ccf0ad26d18f176067bdd352b1db4059192b9d',NULL);
INSERT INTO change VALUES(25,0,'step','insert',1,1,NULL,X'33e44039f94ece4b241c3aa9425dc027b7dfca14b85d64beccf7fc4652a3755b',NULL);
INSERT INTO change VALUES(26,0,'step','insert',2,2,NULL,X'9dd8edfd6fd699da117c08f7aaf5a984e802a412eb8e06fa28f0fc207b97b8a6',NULL);
INSERT INTO change VALUES(27,0,'total','insert',1,1,NULL,X'5e170f802cc64170768d9faf8c648526563d197fd5aa487a536285c7ad3c4984',NULL);
INSERT INTO change VALUES(28,0,'rule','insert',9,9,NULL,X'85c3d0b962e3ae715c1371b802c759773f63ec7902a763840a8ecaf0dcbcdca9',NULL);
INSERT INTO change VALUES(29,0,'session','insert',2,2,NULL,X'dff7ec97344c2ff18b8fa6a39b5a8b537499062552598ab746c8dd30a5b4f201',NULL);
INSERT INTO change VALUES(30,0,'petition','insert',5,5,NULL,X'3bd17c455c06ddb486ca0575aca3da346ed989ffb050d5d5cffd2ac429124bdf',NULL);
INSERT INTO change VALUES(30,1,'identity','insert',2,2,NULL,X'f218cc38b7ff840f75cf01c45e5fca86fdd667bdfd3c13190fca7eeefc3b0624',NULL);
INSERT INTO change VALUES(31,0,'assignment','insert',3,3,NULL,X'f5c47a0ef05f40405d75f99e64301a5e224a379d46fa8e308638590a9831fd19',NULL);
INSERT INTO change VALUES(32,0,'session','update',1,1,'{"id":1,"uid":"x''c863c28e81757fdbaf09877500000000''","code":"dong-lac-2019-1","unit_id":2,"day":"2019-05-20","hosts":"chair","kind":"periodic","form":"direct","attended":85,"speakers":12,"plan_id":1,"order_unit":"dong-lac","order_year":2019,"order_number":1,"known":"2019-06-20"}',X'b05961c89cf38254caaa40580ef41ebb26cce1dee627433314d895b338958385',NULL);
INSERT INTO change VALUES(33,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''9a5eb0d9a67a00535af183f08dbaa5b495427f3a49242b63f112f33103fa6e6e''"}',X'721954f88b2184679331fa505d4df0be67b056062a977011e89b2b39aa01543b',NULL);
INSERT INTO change VALUES(34,0,'review','delete',1,1,'{"id":1,"uid":"x''27bc32c0397b6e4d7836292c00000000''","session_id":1,"day":"2019-05-21","limits":"Trả lời còn chung chung","place":1}',NULL,NULL);
INSERT INTO change VALUES(35,0,'review','insert',1,1,NULL,X'717ea9955755a764ae72c3b920882be931bddb52a3ca2474c274acb4c29f2780',NULL);
INSERT INTO change VALUES(36,0,'petition','insert',6,6,NULL,X'7a5d753b679f88d5fea7323e99a49ec5d3234c6f907c66e5c0ab183a6e330c66',NULL);
INSERT INTO change VALUES(36,1,'identity','insert',4,4,NULL,X'e33c8bad0fc4c41c44cfc08e22a7bd1f6fdef0f617ebd3b9e91395cb8794762a',NULL);
INSERT INTO change VALUES(37,0,'identity','delete',4,4,'{"id":4,"petition_id":6,"digest":"x''fceba9407e6db5e9d2fb71c0b42e1184177b30960a1a2fb9dcf707084840c560''"}',NULL,NULL);
INSERT INTO change VALUES(37,1,'petition','delete',6,6,'{"id":6,"uid":"x''6302ff9a42807f7f68a8c3a800000000''","code":"an-son-2019-1.2","session_id":2,"text":"Nhập nhầm","field":"other","origin":"raised","answered":0,"order_number":2,"known":"2019-06-20"}',NULL,NULL);
INSERT INTO change VALUES(38,0,'unit_version','update',5,5,'{"id":5,"uid":"x''a5377690efb1a24c1ddcb53400000001''","unit_id":5,"name":"Nhuế Sơn","kind":"village","parent_id":4,"name_fold":"nhue son"}',X'0cd7b470a9b5d9723ae0d12cc6ee1a67ab1b0293d863e42dade0185e04b9594b',NULL);
INSERT INTO change VALUES(38,1,'unit_version','insert',6,6,NULL,X'0c3aa93474a8283a136759c2c1e0708e389dac362b3468d80963b1d7e8c15eb2',NULL);
INSERT INTO change VALUES(39,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''31b366ce8dac0c645ec3ee6a0eeef62cecd1a9b803d81396a82bc3fb267dd81a''","purged":1}',X'721954f88b2184679331fa505d4df0be67b056062a977011e89b2b39aa01543b',NULL);
INSERT INTO change VALUES(40,0,'seal','insert',1,1,NULL,X'5157489b822e42a7488b971e5124d65fae6f524a63a4636a5fd3fa7eefa0ddec',NULL);
INSERT INTO change VALUES(41,0,'version','insert',1,221,NULL,X'52faa02e8ed8dcfab0d7345c2eb71103afe7f3251298f20c3bf77fff97df1a76',X'790238858e46572c78865a55c59ed97cf06ac381fd3523fe54e780775637db540923a2740c50ccd8f736654236b8ab88863fb8926d6dfc32a0f43c064b1a04e3025ee5c0859782728508999953cc19a40b081d41bd8c70bc80e781b4180759e1264ca9cd4eafee18ca24956a5d7c20e0af0b1ca1cd6635e3863adeaef44a953f48684111bff1ad9f668af0efc01ea8208cc10783f4f567199ff8f0178011fa484c011b117d3426546cc22d3b1a5faf4beb105814359890ed5f8199956f2ebb992eba96a26dea4c3101148a9912715f28d5e70ce967a2ee6a8a393738701d115bcc05c5f1b4a75293a85b1bb3c0ccf7777e604a2763b1017b21cd5fee35137b177aba77de206bae996c4f75195b3abfde1e044cf762b3bf8b87315f94af551fb981dbbd0719e0c6a38d7e65d0e42c6f44537de4be2f27658c7979d5777d324ff59de690f6e32d479bf22e2396a29d0bffad0db5a7afbb8704a36c0b7ba1cbc371600137c63b538b33d6434cdeb9486e4f7cbf7091986989af31051c57b26f4a0f1f6d58272048898e9388d2f802e315f2ac08f056a5b7b8d63f3e8d78d1b3292dc78af200dcc0c6d2e47e2222430063ce4bd505b1f38b3d36028108f2dea2e113a5a3957744a66aa54748dac3e8ec33de6fcc754b7d6e89e489b9a50b48b8b583b87dc378e35bc12fd399b2b07cc18d491ad5aa7eeefa48fc8d99c1cf50804ebafd584ab92bd3e2c05d105b3b4ffe939a33b313e70d6435c34ea82b3333ded40891df1949b1dd33d99159ea3d512775cc82c23e90ecd2037971c06bbe5d42261b03e3e34021f43e4197ec3b448bbde0b11b2222b01a6771745dc4a70aac654da07c0bb7e34602371c2369a2441b9b7bc9aa3430a93107f04c4144f425bf417f0d553eb495ce110f617e6350644ee677edc52b5f7f066d2fa849304c0b08a75185bb5686e1505040e0d194b65ff443a663aca8dc27e25e9cd82fef64263f1d3130e05df5581dce40e6a41aed60c90e385c694060c2ff6192b8710d00afcbe763cdb7b0c0e05d143a31b55cb00b7ec12adbd1576041bdc6bc68c597486cbb46fda5795301b037deaa678de26832335e8bb6e3748622328834cf2876d35499decd334f59e13e5708aeb80d92c0c2a5731e7f29a01d09ddbc2ebb0d4dc88d170df32cfdbaa4224a1f84c48685774b9ad0b5fa69c56a175695d1a66579a040e4aa87789da9126bc0837a527fc907b4656f73530215b68c');
CREATE TABLE identity_before (
    digest      BLOB PRIMARY KEY,
    petitioner  TEXT,
    contact     TEXT,
    address     TEXT,
    salt        BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO identity_before VALUES(X'9a5eb0d9a67a00535af183f08dbaa5b495427f3a49242b63f112f33103fa6e6e',NULL,NULL,NULL,NULL);
INSERT INTO identity_before VALUES(X'fceba9407e6db5e9d2fb71c0b42e1184177b30960a1a2fb9dcf707084840c560','Người Mẫu',NULL,NULL,X'a96b10109a1c8373dcb3230835c724f8');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'187b');
INSERT INTO search_data VALUES(10,X'00000000ff000001020d20000d11010101100102100101011111010101020101121200000103010113130000010401011414000001050101151500000106010116160000010701011717000001080101181800000109010119190000010a01011a1a0101010b01011b1b0000010c01011c1c0000010000');
INSERT INTO search_data VALUES(137438953473,X'0000001d06306368756e671602026f6e1601036c6f691601037472611604080506');
INSERT INTO search_data VALUES(274877906945,X'0000002105306e69656d170102736f1701037461691702027275170103796574170407050605');
INSERT INTO search_data VALUES(412316860417,X'0000001304306461631403026e671402016f14040605');
INSERT INTO search_data VALUES(549755813889,X'000000150330343524010475626e64240102767024040507');
INSERT INTO search_data VALUES(687194767361,X'0000001005306d7474711501027861150407');
INSERT INTO search_data VALUES(824633720833,X'0000001a02303121010432303139210102616e210103736f6e2104040705');
INSERT INTO search_data VALUES(962072674305,X'0000002602303150010432303139500102616e500103636175500103736f6e50010379657550040407050606');
INSERT INTO search_data VALUES(1099511627777,X'0000001c02303111010432303139110104646f6e671101036c61631104040707');
INSERT INTO search_data VALUES(1236950581249,X'0000001d06306368756e671602026f6e1601036c6f691601037472611604080506');
INSERT INTO search_data VALUES(1374389534721,X'0000002802303160010132600203303139600102616e6001046e68616d60040170600103736f6e6004040406050704');
INSERT INTO search_data VALUES(1511828488193,X'0000001105306e687565590103736f6e590407');
INSERT INTO search_data VALUES(1649267441665,X'0000001a05306e687565690103736f6e6901067468756f6e6769040706');
INSERT INTO search_data VALUES(2336462209025,X'0000012802303110010f1010020132130101322002033031391001010e10100101333001013440010136200102616e4901046368756120010364656e3002036f6e671001010e0907100201751303026f632004026e671020100103676f6d20010268612b02036f6e673001026b311202026869100203696e682b01036c61631001010e09071001036d617513071002026f691209020275611001036e616d19200203676170103003047579656e13070102036875655902036f6e6712010570686f6e671b10010372616320010473616368192002026f6e491001037461691b03026e672b020162130201652b02036861692004026e67200301692a03026f6e10020301752002036e6d741b020372616e2a0304756f6e67120902017520010276611b1003016e1307040804040b0404040507060c0405070605060505060c0806050707090606090608060605040406050406040606080406');
INSERT INTO search_data VALUES(9007336693694464,X'04000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000016000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO search_data VALUES(9008573644275712,X'04000000000000010000006000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO search_data VALUES(9009535716950016,X'04000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000110000000000000000000000000000000000000000000000000000000000000059000000000000000000000000000000000000000000000000');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
INSERT INTO search_idx VALUES(2,X'',2);
INSERT INTO search_idx VALUES(3,X'',2);
INSERT INTO search_idx VALUES(4,X'',2);
INSERT INTO search_idx VALUES(5,X'',2);
INSERT INTO search_idx VALUES(6,X'',2);
INSERT INTO search_idx VALUES(7,X'',2);
INSERT INTO search_idx VALUES(8,X'',2);
INSERT INTO search_idx VALUES(9,X'',2);
INSERT INTO search_idx VALUES(10,X'',2);
INSERT INTO search_idx VALUES(11,X'',2);
INSERT INTO search_idx VALUES(12,X'',2);
INSERT INTO search_idx VALUES(17,X'',2);
CREATE TABLE IF NOT EXISTS 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
INSERT INTO search_docsize VALUES(16,X'0b',12);
INSERT INTO search_docsize VALUES(17,X'04',24);
INSERT INTO search_docsize VALUES(18,X'08',10);
INSERT INTO search_docsize VALUES(19,X'06',16);
INSERT INTO search_docsize VALUES(20,X'03',19);
INSERT INTO search_docsize VALUES(21,X'02',21);
INSERT INTO search_docsize VALUES(22,X'05',25);
INSERT INTO search_docsize VALUES(23,X'05',18);
INSERT INTO search_docsize VALUES(25,X'02',1);
INSERT INTO search_docsize VALUES(26,X'03',8);
INSERT INTO search_docsize VALUES(27,X'07',6);
INSERT INTO search_docsize VALUES(32,X'10',13);
INSERT INTO search_docsize VALUES(33,X'04',22);
INSERT INTO search_docsize VALUES(36,X'03',20);
INSERT INTO search_docsize VALUES(41,X'02',2);
INSERT INTO search_docsize VALUES(42,X'03',9);
INSERT INTO search_docsize VALUES(43,X'08',7);
INSERT INTO search_docsize VALUES(48,X'08',14);
INSERT INTO search_docsize VALUES(57,X'02',3);
INSERT INTO search_docsize VALUES(64,X'07',15);
INSERT INTO search_docsize VALUES(73,X'02',4);
INSERT INTO search_docsize VALUES(80,X'07',23);
INSERT INTO search_docsize VALUES(89,X'02',27);
INSERT INTO search_docsize VALUES(105,X'03',28);
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
CREATE TABLE seal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    as_of     TEXT NOT NULL CHECK (as_of = date(as_of)),
    figures   TEXT NOT NULL CHECK (json_valid(figures)),
    hash      TEXT NOT NULL CHECK (length(hash) = 64),
    reopened  TEXT CHECK (reopened <> '')
, cut_off INTEGER CHECK (cut_off BETWEEN 1 AND 28)) STRICT;
INSERT INTO seal VALUES(1,X'540b7b348d9e04c59d75028900000000',2019,'2019-06-20','{"sessions":{"total":2,"complete":false,"at_most":null,"recorded":2,"reported":0,"attended":130,"speakers":12,"opinions":5,"answered":1,"by_level":{"province":0,"district":0,"commune":2,"village":0},"by_kind":{"periodic":2,"thematic":0,"adhoc":0,"unknown":0},"by_form":{"direct":2,"online":0,"indirect":0,"unknown":0},"by_host":{"secretary":1,"chair":1,"both":0,"deputy":0,"unknown":0},"by_month":[0,0,0,0,1,1,0,0,0,0,0,0]},"minimum":{"units":3,"required":12,"counted":2,"pool":0,"pool_least":0,"pool_possible":0,"shortfall":10,"met":0,"short":0,"unknown":3,"exempt":0,"open":3,"met_at_least":0,"met_at_most":3,"shortfall_at_least":0},"units":[{"unit":"an-son","name":"An Sơn","kind":"commune","required":4,"held":1,"counted":1,"hosted_by_higher":0,"by_host":{"secretary":1,"chair":0,"both":0,"deputy":0,"unknown":0},"shortfall":3,"state":"unknown","attended":40,"petitions":1,"satisfied_percent":null,"heard_until":null,"heard_from":"records","gaps":[{"from":"2019-01-01","until":"2019-06-20"}],"open":true,"possible":0},{"unit":"dong-lac","name":"Đồng Lạc","kind":"commune","required":4,"held":1,"counted":1,"hosted_by_higher":0,"by_host":{"secretary":0,"chair":1,"both":0,"deputy":0,"unknown":0},"shortfall":3,"state":"unknown","attended":90,"petitions":4,"satisfied_percent":94.8,"heard_until":null,"heard_from":"records","gaps":[{"from":"2019-01-01","until":"2019-06-20"}],"open":true,"possible":0},{"unit":"thi-tran-nam-sach","name":"Nam Sách","kind":"township","required":4,"held":0,"counted":0,"hosted_by_higher":0,"by_host":{"secretary":0,"chair":0,"both":0,"deputy":0,"unknown":0},"shortfall":4,"state":"unknown","attended":0,"petitions":0,"satisfied_percent":null,"heard_until":null,"heard_from":null,"gaps":[{"from":"2019-01-01","until":"2019-06-20"}],"open":true,"possible":0}],"leaders":[{"unit":"an-son","post":"secretary","name":"Trần Thị Mẫu","sessions":1,"thematic":0},{"unit":"dong-lac","post":"chair","name":"Nguyễn Văn Mẫu","sessions":1,"thematic":0}],"plan":{"planned":1,"held":1,"held_on_time":1,"postponed":0,"cancelled":0,"open":0,"unplanned_sessions":1},"satisfaction":{"sessions_with_ballots":1,"issued":80,"returned":78,"valid":77,"very_satisfied":40,"satisfied":33,"neutral":3,"dissatisfied":1,"percent":94.8,"sessions_meeting":1,"lowest":{"session":"dong-lac-2019-1","percent":94.8}},"petitions":{"raised":5,"divided":0,"total":5,"distinct":4,"outcomes":{"resolved":2,"explained":0,"noted":0,"declined":0,"promised":0,"referred":0},"answered":1,"on_time":2,"late":0,"pending":1,"overdue":1,"withdrawn":0,"unassigned":0,"on_time_percent":66.7,"by_rule":{"on_time":2,"late":0,"pending":1,"overdue":1,"withdrawn":0,"no_term":0,"on_time_percent":66.7,"promised":0,"after_the_fact":3,"entered_unknown":0},"moved":{"withdrawn":0,"extended":0,"given_due":0,"stricter":0,"by_rule_late":1,"in_force_late":1},"by_field":[{"field":"environment","total":1,"answered":1,"on_time":0,"late":0,"pending":0,"overdue":0,"withdrawn":0,"unassigned":0},{"field":"other","total":3,"answered":0,"on_time":1,"late":0,"pending":1,"overdue":1,"withdrawn":0,"unassigned":0},{"field":"transport","total":1,"answered":0,"on_time":1,"late":0,"pending":0,"overdue":0,"withdrawn":0,"unassigned":0}]},"promises":{"made":0,"kept":0,"kept_late":0,"dropped":0,"open":0,"broken":0,"renewed":0},"carried_out":{"claimed":1,"confirmed":0,"refuted":1,"unchecked":0,"at_least":0,"at_most":0},"agencies":[{"agency":"kinh-te","name":"Phòng Kinh tế và Hạ tầng","assigned":1,"on_time":0,"late":0,"pending":1,"overdue":0,"withdrawn":0,"on_time_percent":null,"median_days":null,"longest_days":null,"by_rule":{"on_time":0,"late":0,"overdue":0,"on_time_percent":null},"handed_on":1,"handed_on_late":1},{"agency":"tnmt","name":"Phòng Tài nguyên và Môi trường","assigned":2,"on_time":1,"late":0,"pending":0,"overdue":1,"withdrawn":0,"on_time_percent":50.0,"median_days":2,"longest_days":2,"by_rule":{"on_time":1,"late":0,"overdue":1,"on_time_percent":50.0},"handed_on":0,"handed_on_late":0}],"follow_up":{"conclusions":1,"without_conclusion":1,"reviews":1,"publications":1,"checks":1,"checks_done":0,"noticed_in_time":0},"rules":{"minimum":4,"count_at":false,"count_deputies":false,"count_online":false,"due_days":15,"due_kind":"working","due_from":"session","threshold_percent":90,"notice_days":null,"conclusion_days":null,"publish_days":null,"sources":{"count_at":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","count_deputies":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","count_online":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_days":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_from":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_kind":"Quy chế mẫu","minimum":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","threshold_percent":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019"}}}','a720a8a87e2e99b35e27902919a1e0c124fabbf849948b8d9589955b80283b98',NULL,NULL);
CREATE TABLE version (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    hash     BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    sort     TEXT NOT NULL CHECK (sort <> ''),
    record   BLOB NOT NULL CHECK (length(record) = 16),
    parents  BLOB NOT NULL CHECK (length(parents) % 32 = 0),
    digest   BLOB CHECK (length(digest) = 32),
    office   TEXT NOT NULL,
    entry    INTEGER NOT NULL,
    stands   INTEGER
) STRICT;
INSERT INTO version VALUES(1,X'970105d3d125c8c48f7814cbaca71af6438ff9da1d5d067c51607d7bb10e3de0','rule',X'31baaf072fb0516e9c74f0bb55adabab',X'',X'094f672f1d2fb5639bb676d1245ab142af33175511af2a5b3b06c575faa3dc95','nam-sach',41,41);
INSERT INTO version VALUES(2,X'4871343fdd91f4c1670a86bbccdf1adf6b4d4c34e4ff40b53846179905fdc60d','rule',X'286feac619d3b50bce02c1eae90783e6',X'',X'83207570a905af5a82373bbda5782a829f44d1040c818f098c653776336ade9e','nam-sach',41,41);
INSERT INTO version VALUES(3,X'3f1722e319a0e44ed78ad95aae13e65b4678625b18f3139892b8e3aa6491efd5','rule',X'041ba33e67b3440fdf670de1c8444ee4',X'',X'6ec74f58433eccf9af36398e34635140d9d2f118f1c1770eda0622ab5eb71cef','nam-sach',41,41);
INSERT INTO version VALUES(4,X'7d4988f0b5add7c528c4068ddfc0239eaa6c98492571eb04681272715656a651','rule',X'4b71f14a75fa3b576d596429a2520aa5',X'',X'5a6b930910382cde8e8af3176a66df5f8f16164ba64524f93f953c73b3b68f29','nam-sach',41,41);
INSERT INTO version VALUES(5,X'12435bb40228a7ce60e08872a23d238497c66fc44021989a246fc750f028f24f','rule',X'885c2a181a2796191a4c1294408ac2c4',X'',X'4aa27db57aeace324da86a7d447ddf40a4666bf91b432223e0044fb80980e3da','nam-sach',41,41);
INSERT INTO version VALUES(6,X'f16dd25aa3f131ca33f87063ae9fed98374ea8f235a49bc82b5c3a82649a8631','rule',X'ab5ca851f07e6997418fb1afb1d58765',X'',X'ad02a43a668b463820fbf761417d403cd693c964361a820cf66ef6cc8423256a','nam-sach',41,41);
INSERT INTO version VALUES(7,X'a71d81211c7778812dc2991689e16eea9ea3f9ff284263bf0c5737becf28a82b','rule',X'9f1977e25d616d432192471f16cec5be',X'',X'1cdc3ffb123ab7bad2577fb0eab31a57347710af58ae164edb7e300f9af93896','nam-sach',41,41);
INSERT INTO version VALUES(8,X'e1c14e8f8e466f5ff24f24edf47a610ede6f4037fc1d7b5707f889d03088026b','rule',X'd96636fa4d7b04f9a11525c2cfea3472',X'',X'847a98a7dc139058ba9c2b11072bb0c877eabed23e8e5dccd23a4438ba0a298c','nam-sach',41,41);
INSERT INTO version VALUES(9,X'c9ddc980d2180e2edf718757e8b8bc9621910a0910dea7b7064df4df216373d5','rule',X'f64730cde08d8e0d815202d08b76b851',X'',X'5d254aac1f9bbbfcfaceea489d8aaea9a1c18d3319bd30f41cf3cbf793689a4b','nam-sach',41,41);
INSERT INTO version VALUES(10,X'cbc052531f294ac685ae7463d461d5b0b1b23f23b2bb0511bb3cd9346e161e3a','field',X'7b2c71389be7932d47fd1304fb10204f',X'',X'c4db723cfb0b14216110d6eab0624b6f72a7c3268823e4abefe86bd0ecafa02e','nam-sach',41,41);
INSERT INTO version VALUES(11,X'2dd6ad08a579c9eb6402f8144c27e0240fc293e76cbafd48889a50abdf8003b8','field',X'b9987c1485d3e46c67e20b3c6b73ff8e',X'',X'd5c62f09846d7bc967b8ae6b294775b14ee5a678e1968b39e01765ddd159c6e9','nam-sach',41,41);
INSERT INTO version VALUES(12,X'077f65deb64c7937ceebb35305691e903059cdbf01339e6118caa82714c3494c','field',X'6aa90269ad34217099786dc8bcb99436',X'',X'8944444fb3acf6c78ff8b6accb0f4b06854420fe5556fa82d3648808370bb9b6','nam-sach',41,41);
INSERT INTO version VALUES(13,X'3c433c1f774a2f02f5261255a19296cc54026f5799e6aa3e81e7c2cce9834305','field',X'229fcc9aaac181e5fcf72b7eb20a9a07',X'',X'5a84d66ddeb0e1f38ccdedca7aa3dedc56db215729adfe79fecf7232006da970','nam-sach',41,41);
INSERT INTO version VALUES(14,X'cbba4847073ba0637e1681a61ab1e5829511b6072e25fda902e44b6db903bf2f','field',X'a53a4b6e647642223c513fc5923d7e06',X'',X'077dd67e15bfbada7e1469a130bfb9f562b3868536ff9bc7e1c38ba191dbf27b','nam-sach',41,41);
INSERT INTO version VALUES(15,X'9bcd1fd25076c85eb3c5d2622fbd466108db012be65a8e3b3ee7772e85476fa3','field',X'dbeee17ac5fad7e15f35383111d7af00',X'',X'b899192484ae6acc050ea0bf0bcf1320257a53d65e254e96e2518d6623fafb39','nam-sach',41,41);
INSERT INTO version VALUES(16,X'0df3d5055a6c4b134bb018e65c20b1a47876d961ce58a58565b6baee797fbf95','field',X'2100a77a9cd0a29d720229714c3a3f8e',X'',X'965cce60e046751114316348fb1c9d123252dc194079ee977be813e28f833eb1','nam-sach',41,41);
INSERT INTO version VALUES(17,X'53ad90ebbd755b28a45f0f7a793c8e026bda7b7f567260562512dd9402ba1848','field',X'8c81fe9aae3066bdf9f510e4ba7ed72b',X'',X'26e5dde92a9e51217bd94b98be396c27db781a3d85687025ba45a980169bdd24','nam-sach',41,41);
INSERT INTO version VALUES(18,X'd3113860291e6a7c230ff79ef5f3adbd790205386492e6bf91afe50dc767dd2e','field',X'69c751fa0c3087f8843bf3a3282dd19e',X'',X'ba7265b7129fcb8d42e1c376de5e0b3bf183082cc8bfb4b6ab74bb8915c0c49d','nam-sach',41,41);
INSERT INTO version VALUES(19,X'690db8e35983cc773144355b2430ee171a4f3a1036bc329d0471033ed1c4ab17','field',X'4883e379a8b3845e37ec23415d8715e8',X'',X'0ee7c1ff692936ea80dfe1c6b2ba1c4f46a0e7fd5e78786c2e739b76130163a2','nam-sach',41,41);
INSERT INTO version VALUES(20,X'253df3cc6931f9a29a605ddd4fa956d68151d76630352a0cf29ac7153b1da0f5','field',X'c20f749875ac3653f53d1167ee96c5c5',X'',X'fa66c4f25d4fac9d468a781f57abaf2da6c6923336e6fdc692e50a183e3adba5','nam-sach',41,41);
INSERT INTO version VALUES(21,X'3f1342cafa544ba058ec4aee79b64b963ef56cf551e73d4845a6a25d2b3285cb','field',X'7a6c57df21ba5fd857a92dfed9b4945c',X'',X'7352ec9c499b02f2aa092c00ceb034e8afd3e88cbe63bc8224ffc0ed1771bcf2','nam-sach',41,41);
INSERT INTO version VALUES(22,X'98d0c1050e738baad2a58a9f14c1c62de734583d876a54adb07f265767f23e3e','field',X'36a9e754286fb16275e31eac7b489af1',X'',X'33d1ba2a1c1a60ed81a28ff10ad853afe7582bb35e15a5b56e5c0a8c37f71d8e','nam-sach',41,41);
INSERT INTO version VALUES(23,X'07faea0450301803d53cf73cc5f588c1ab650baf2abd18872e280629dd6e56ec','field',X'ca0ec9a85c92cb193512b828ba8a73ce',X'',X'c5dd0c9d596640a4d259ec8435702adc9db7fca8aa0277c1748b988949addc40','nam-sach',41,41);
INSERT INTO version VALUES(24,X'fa30ab28d461d32c754ca40f6379357225586373fa89c060d2599aa63e877c75','holiday',X'9685ecd95769defb3248439caf2cd131',X'',X'06fc9a74c3b5b4c06f0d380d0bf53b13a5b211c3bde965a1162cf24f6d0847b2','nam-sach',41,41);
INSERT INTO version VALUES(25,X'9fb92938b83cf33dfca2ede76ca8dbf7ebcc80765c54f5a0fffadfaf96057727','holiday',X'8a96e048106aebf003430ce2b6004f3b',X'',X'13f2377504a0860b58f45348b6962d190ee0eb6b78ffd867ec79a3bb082e647c','nam-sach',41,41);
INSERT INTO version VALUES(26,X'6e7b9a60d12d6c266281e2464e9fca729fa1079c1ba1c67e2a2dd4e39ca2a4cb','holiday',X'e186d6103d4e96b75ce8fbe5db46ac02',X'',X'96fb0482f024349f26346cbd59bf878899306a2f2d81930314605a7905f577c3','nam-sach',41,41);
INSERT INTO version VALUES(27,X'6575cc80a04296f220e7386328172b2aa8da56b635b013880ce3ac0100c0e70a','holiday',X'e43f8849226f2b232873312f80c80757',X'',X'8edf72b3fa928728dc0cbcead22401033367ad5cc5770b017dbd749c16b1e9df','nam-sach',41,41);
INSERT INTO version VALUES(28,X'd9d5628cb73ae30cdd79214bc639a906cf3d7fe11c036a88ee0571d245dcc75d','holiday',X'1ca58ef785d4fa6841ef327d70cdd204',X'',X'629bc4886637889145b46aa6d212e72cb83a8d3d5121b694d478e14c612fd8cd','nam-sach',41,41);
INSERT INTO version VALUES(29,X'51b692f03e5743a7fc5ff4943769224d41e40b86e7228996e1299c53a429aa56','holiday',X'fd078470bdf5dca2d76dbd509615c37e',X'',X'd0ee08f25a7a2186f30dfcd30067032d6c5dcd3aeba0a47a6ac806254056b86c','nam-sach',41,41);
INSERT INTO version VALUES(30,X'2d1dc47ac2bf770290113779bddfca3a7df8bae6bed08768e0cb0f25baa6799b','holiday',X'27910a409c13262a8c82672ceea5ba82',X'',X'2eb5995ce61afa584e53a23cbcdfcfbec0982d50a60aa02f8be993dd2282da3b','nam-sach',41,41);
INSERT INTO version VALUES(31,X'f77e2a8e390cc9a2b78b222e12ae71630bd3a42e37cc39a1139b146edb9c0738','holiday',X'8d83cddce65cc145fe758e024bc3cd0f',X'',X'668ca2a98821db8c9e998099848a4a46f5d5505ffa525f2397ae4a1152d56310','nam-sach',41,41);
INSERT INTO version VALUES(32,X'5a75fd5a243078d5c0c99d0b5f019859aa7f623f807d697cf4503c06758db408','holiday',X'a874894a323794fa1549ec7bb00b2985',X'',X'b483042af9ee2147fadbbdc8001ca8f1f111355b2cf1a6d14ddc38b73e987aca','nam-sach',41,41);
INSERT INTO version VALUES(33,X'25f719765bca950a942450d8b2675791fd61816467a1b9f0c36e9d8dd788fa08','holiday',X'a7bc866eb0ecf4fdc2d5fbcb64976c8d',X'',X'8cdb9c06779e7968941e548ed2ed616bc6e52b37e5d999993b7b6eb0fbc23db9','nam-sach',41,41);
INSERT INTO version VALUES(34,X'e6568ecbe5882d059eff7e7d5cf575dd789d805d9459557aa2409fda723f3608','holiday',X'edc36d36d2274c0affef71091fd924d8',X'',X'bfecc26605b67526c41a6e8f64b73304a94571fc784e508c25fb26a9b1303c70','nam-sach',41,41);
INSERT INTO version VALUES(35,X'b5ec120c95a189fdbc31201ed789b9ccf98a0f427228aa2fd47ae19a43a8ef27','holiday',X'387224f75c80cd9f33052759e509541f',X'',X'72474b5294af26c1ddd7511bb07f9288d470f54cb92d9cbf5d9dd9dc78cccf0d','nam-sach',41,41);
INSERT INTO version VALUES(36,X'ed1167c1d8ad58900882e35ed1e119804559abc3c3f68056de97b3987c47b79a','holiday',X'cae0f4f083b9114ce206ad3d6972059c',X'',X'f29b3fc95bd915f22918d1672aff7573e5e279892f6365f9a92776f9b23343f2','nam-sach',41,41);
INSERT INTO version VALUES(37,X'9710ed4c916f2cf9dd3eb2ac3f89a1a88a4241c927db3ebb6f76bc86c7c8abfb','holiday',X'cfd4b3dd66320751e34b955cfc43822e',X'',X'8dc2f3d4f9855424865f9297084493f34ae4684e9717091213138924823d6d4c','nam-sach',41,41);
INSERT INTO version VALUES(38,X'39e53092810be3a5423f79a8d5b7a397e2beeb50d999555f8540baf1acfabba9','holiday',X'5d01e271c165c506262e02981b518bb3',X'',X'd0085982c51f245d79005a0ef7f8a49a79790543ff94e820f1a3185fc37853b0','nam-sach',41,41);
INSERT INTO version VALUES(39,X'346ebbbf6bdfcd837e86e368d6c32322b4d7bbd688fac0f9584f014c9268f3b5','holiday',X'23f8241bf7d72785385df8605bfdf18c',X'',X'131b70855995ba627715c589c1d8567637e7ba91cc356b66c31f8fd5c2a53193','nam-sach',41,41);
INSERT INTO version VALUES(40,X'c7650ce2efba0511b4384f86255236e9fabb704257c84224443620fb3b18d073','holiday',X'9ade91a08bed4eacd5910d2935a6a93f',X'',X'52fcc9a252327e30a21c1627ed6e9e6a3d9823d344f534092d31145f77fb6d94','nam-sach',41,41);
INSERT INTO version VALUES(41,X'24dd89946150edd02bd1bd3926a3d5e2528b96b514d22c6d304d95918ed7f744','holiday',X'4f03a522c3fce0722610d83218552f2a',X'',X'700660daad096366da4c1321a1d56377d27959843b0275835171aaca704c219e','nam-sach',41,41);
INSERT INTO version VALUES(42,X'1aa539798fef17bab5adeaf12b7ebb2f9a2b72f22068c2b61afc5f3cbb8ee13c','holiday',X'a3bdbaf824f7eef1ae73054418b0411b',X'',X'3bb9b52f4d2d9df0772de7970415c8b84b202706f6df2df308b70e8d060193e2','nam-sach',41,41);
INSERT INTO version VALUES(43,X'f648fb87d78c71dd5583e6ed7ac123827b8ae53f54f8376b6d1a98917ecc776b','holiday',X'0534aa087154044053c4d98a88615f16',X'',X'ff52d8599b364efa21384a149071d73aeae5ed20668118062f66a3cb72e4adc8','nam-sach',41,41);
INSERT INTO version VALUES(44,X'5e17aca80523e9e0711c26f8bf2c72a86fecf8a47f9f4e3434dde908e0df6e72','holiday',X'f1d73e6580fd1d5c0f68646d4c335fad',X'',X'4710ee86d80a61129afa0ee00c21c4fbecd9718cc44a6431abfca8e29f89de01','nam-sach',41,41);
INSERT INTO version VALUES(45,X'ffd78968ac2efac079a300ecf943aae994bb9ad4bc77040e7ac28e1aa93a569d','holiday',X'708da227b1d499f1a400ef67bc38dcd3',X'',X'e040f6c77571f8a05e29b77b92703c82e84d4ce985bd8aee2ffaf2c6375e0461','nam-sach',41,41);
INSERT INTO version VALUES(46,X'7f97464d9b5c3b6e59ee5d4d15f33bee36fd6af713be766954588083667a84d2','holiday',X'ca107af0d155de4244505a32e7862611',X'',X'a90d1f91abe420a97dc0a50f12a433120912a5f1919fc1c993befa1881fa6455','nam-sach',41,41);
INSERT INTO version VALUES(47,X'4b303f0593267c7f2da4a0e54d7dddcc367def315dd8cadf95b219252753ce22','holiday',X'36bff7c39c0ef5901a269dab6ee0aefe',X'',X'fa4f3d539a1fbffe8f63c017669cda42baeebd1755a570bf8b809cc113184c7b','nam-sach',41,41);
INSERT INTO version VALUES(48,X'1cdf2dfe1a6a4bfa0adacafea419cf046db01ae7ee2493de2262f28aa2cd79ac','holiday',X'2f6ad8f4f1c86791faba3033d4a1edbd',X'',X'e4ab099da6ba36056a7c5c833f2e0519be72f123bc64e8a435c59aade5cf8089','nam-sach',41,41);
INSERT INTO version VALUES(49,X'b926c8b505fbdc1169826d2e905829a21e3daf369cf823deafceaa53fb6bd3f9','holiday',X'caf9a18063a35338a6e774c97f51f267',X'',X'2616fbda6847de4f958115aa5c706e844e090847473e6157de8bb0b8f6e07bd9','nam-sach',41,41);
INSERT INTO version VALUES(50,X'7c2d5519002c7d83be5ff54f1ba362888757d884104ecb6a456a8dcabb0ef0ad','holiday',X'c5fba3e3cfc2ccb5678e4e07aaef7fcd',X'',X'6ef971e54c1bd7294da88029dac23096fb07250f965fdc88d60852bd8ed94fda','nam-sach',41,41);
INSERT INTO version VALUES(51,X'0bf1a17b47fe8e11bdde2fac43c6205662201d8227c790401994061874d6e302','holiday',X'59901ea57af48c5a830b1ff58243f906',X'',X'dad2411dd076597ffa3bc696f45437ff5a69fb3bf207b5dc2affd834c56d7524','nam-sach',41,41);
INSERT INTO version VALUES(52,X'54c99b5724fa32f6395b550f0eaa4bc49e1d8371e0a0ab66fe3384a0bccbec9e','holiday',X'd8d1158e04c92713145e617a32c819d4',X'',X'e0ff9d603934a0321415f5a89903f3f852f0a786f4c854d6ba35d983092167dc','nam-sach',41,41);
INSERT INTO version VALUES(53,X'4cc8aa6e9325da415f0eade65ef94c9c19ef809291ce8e293846654dad3e53b1','holiday',X'1b840ba45b0c8382ccfc791b18175e02',X'',X'0cbc021d2a13ec08a87f8a089013da81f13268db7e23479c105cc481a2c14939','nam-sach',41,41);
INSERT INTO version VALUES(54,X'd6054af91fac70edf963e3e0bcd85e4b1bd8ef0093f3c6841b4be39a0106eccc','holiday',X'b1f7150d90f1390bc0846aa9f90afede',X'',X'9f071eee663a4cbe298e8998ace271844e3920a5eb9144f4cc55198623bd0509','nam-sach',41,41);
INSERT INTO version VALUES(55,X'7c111167b6176c5dc6f8ea1c2690ba5244934abcafc374027dde166538f8b4ed','holiday',X'4ed0abb74808600911935c5b7c2510f5',X'',X'2f643f082fdbd142a9acb051e840d5b0d6959731e608a0673bd507b62b1e6a9f','nam-sach',41,41);
INSERT INTO version VALUES(56,X'564f30fe69508b3af09c5392fce56fcbb2169846fc93660ae7c9c065e37a4d03','holiday',X'719fd3599c8f69f846786ad7fbe00db2',X'',X'f5025228b11f8e6ce555adb4e9a3b5c02ee1eda3eba25b60deb2fe30fa7c6baa','nam-sach',41,41);
INSERT INTO version VALUES(57,X'51971921567a0d0de96263629fc35296e42c31c414502731327b7c6e88f811a2','holiday',X'5cce237fda9bbad5bf463c747bd4b992',X'',X'941bdf4db7e994d9ad6c0dcf64475eadb6f09c99d9a75164914585ab05914fa9','nam-sach',41,41);
INSERT INTO version VALUES(58,X'f528420c1c41ce4bc36c5d746af67a94af2df0693e3b374f2d1fb6a3f7a863bd','holiday',X'000f4b7191580a1f0cda57ccf89c6037',X'',X'ae4ededc2b8add1a241fc14ae82ec0a390331853a9679b2a2f3057774760ed82','nam-sach',41,41);
INSERT INTO version VALUES(59,X'6042735d3b2d86e7653e7bf2ccce9c8a430c70423bafccddcf4b0d1d7fbc119b','holiday',X'8394f5d90660ead3afa31622b49ffea7',X'',X'4d02e6dca825d8d2bca8b536a42997a319236c8df4ee67c007531915d83b2219','nam-sach',41,41);
INSERT INTO version VALUES(60,X'063d54962a54a20e379e7409f792d0087eb9db62c87c5bf190ab71d87116bf02','holiday',X'fc65a38a8e4639a0b4fad0265d2287b3',X'',X'ca859369178fd7a669162641b58309cd3d7147cfc66dc73c034536193df51714','nam-sach',41,41);
INSERT INTO version VALUES(61,X'eba6b7b2a67b0c922c3a39bf6e453abb06b9498bf3e579f60181e8fa215138b7','holiday',X'b032567794f187a60a3659d3189e31b2',X'',X'7ac310ab5c7f123fc6ffaa6a0a3c5e1073accb8f975d9346a45adafc076e7414','nam-sach',41,41);
INSERT INTO version VALUES(62,X'3fdc467729ca44fb4660b3a045ed6d2ddf537cc24508dd05a3c34765a6a3c028','holiday',X'd8bcfea6827a23a099127d40d8d84f99',X'',X'a52a5913e62263a8dcedef55cdbd764926a0f2560dad5c83f6cc82cbfda2b96b','nam-sach',41,41);
INSERT INTO version VALUES(63,X'4acb2cffd7a8335c6ba022f309a91f782e33bd911b79e2de89a2643f26990258','holiday',X'583e07214e13f02e9762180028f26d63',X'',X'7e59e67a582a68fae7d6d44d05d1b5b87b83ee35ae8339b4bbd681b8bbb3ff8a','nam-sach',41,41);
INSERT INTO version VALUES(64,X'8f69e475f0b3eb4da93ee58691df4060731040664c11a50f4556ba3fa5146538','holiday',X'b5a180cc796d88441b938fbf030ac4a0',X'',X'd2d4e893d4d1ad663933430a948cdd2285cdc5126226038aac31e581c9f94df7','nam-sach',41,41);
INSERT INTO version VALUES(65,X'774b6eae7495e2ba8c30b524466f730ba29f937d6a64aa87f0d12e3819495fc2','holiday',X'adb7882754a96f31dfbb92f055a10f1c',X'',X'9b136a2af4ba021a141658734147e433c8e7e80f6cf08fef48f13fb57517ef72','nam-sach',41,41);
INSERT INTO version VALUES(66,X'192f1560460d3e20094250967c5aa07f746ff2cbafc67167831be42a43e480f7','holiday',X'28dba804fe364893a18df5df8b1648e9',X'',X'eacbd64e96227b9c0003591b4d3730787ea45d461639bcbc1f7ac955224a8954','nam-sach',41,41);
INSERT INTO version VALUES(67,X'd0e4089f39cae098df1f96affca60a77df9fdc7bdf64a810e83c00d3791227c3','holiday',X'7e5795a6ec74e8fed58e04082a401a21',X'',X'a9fe114748614b7e4bc34045e288ac3c821d4569cf3e5e94033459e21c7af230','nam-sach',41,41);
INSERT INTO version VALUES(68,X'f4711affb15150ff990824b21ed3a3ab7eb03798a50be1bc273fed9291912127','holiday',X'ea0c5eb972d89f1da51e3841a0648416',X'',X'eef30dc9d4c47d34a96c8e74d38c06144c8c8125b83cf3a54b9796cff37f218d','nam-sach',41,41);
INSERT INTO version VALUES(69,X'844d7abf35abae5bfd085ecc1650055fcd82a90f31e0795b4447259a451fd633','holiday',X'7610b9a5ef05bfd88cfd05b24840f67f',X'',X'01d4b47311f14e6e4c8c348a606220191a5d49310d733fc65a0b8bf3a7348b4c','nam-sach',41,41);
INSERT INTO version VALUES(70,X'fa22f05d3259e455e3b3c3840f3eca7d9d131f24652cd5355e134d09db917beb','holiday',X'925ecfe10aff84da2df3fad42f8570c0',X'',X'e53609bc1dc31138acc0323fe5b62e30b4a53fff3a9622c8a6ed74d1135ae5e4','nam-sach',41,41);
INSERT INTO version VALUES(71,X'a2b1bebf4590abf5daada54e0f66467223f5a4d8a7b0d5b539f98db33009df5a','holiday',X'c92fe1d236df06777f515e2bb44dcfc3',X'',X'27c870d603bdd90324bf9277708067327c6c8f57cb8fd98afae59da26a58ad6d','nam-sach',41,41);
INSERT INTO version VALUES(72,X'39dc04fafd10a81f9613cfa7a30c64ea37ce5def99dbf2bdd934af5daf8f3225','holiday',X'3d814bf7849a538831fd7229161b0d47',X'',X'b23ad3bf1bceecfe80cf6449e9ed64511f2f2606bffa5e7e5297a8bc3bb022c7','nam-sach',41,41);
INSERT INTO version VALUES(73,X'9a7ce9ff36da60f06e03fe6c6c4aeab51d3d5481243715912c5bc28cf0c77f59','holiday',X'0c96ae00bfd65dcf963000058833f43c',X'',X'990f02c89ceff7a542fc8a02cc61a12967d06d5320a45e07b247f5c3f45e5de4','nam-sach',41,41);
INSERT INTO version VALUES(74,X'79a19922ebaad6add636a428df99527aa81352a333b42ec043d761433f010032','holiday',X'1b0d714320c6bf618c2a8c9cc22349eb',X'',X'6b1a17484792b46f20e6b541ebf2f9a48b4600361e39b6be9a9813ce1901323a','nam-sach',41,41);
INSERT INTO version VALUES(75,X'd2898f59245a1a9b2da82999aa7db552587a972ce565f75e8f250ba17be1da30','holiday',X'3d31d77d8560396920dbb959a915a516',X'',X'be64499323f9ef387f89a3b62c180fb0e8b00e0320047f0aa01e238e54483411','nam-sach',41,41);
INSERT INTO version VALUES(76,X'216deaa50a9792acbc40448f1d0be9f16332846da19f9527b7c2601d105a903f','holiday',X'6da30324d9dd48ecc7abbb1b6772411b',X'',X'cfa4275f581af5c9781eeb1e2c361c63229cee4efa0fa5bd8edaedf94169326b','nam-sach',41,41);
INSERT INTO version VALUES(77,X'b9391fb8a59bd6ea7968008f9f28b3a354b45b559a96c4800385653c74ad9ab2','holiday',X'f262ce3d202f95379862ecff9a8bbbad',X'',X'7aa31476cd7d33a3d6fe888725ceb1b45c2aef077b26448177ddeba7806e2073','nam-sach',41,41);
INSERT INTO version VALUES(78,X'dde46ec20ca85713de999a784138ed345dcd1b0b70563443cc8b75f7f811c2c6','holiday',X'3e06954e12d4135d2341e0821d542ea0',X'',X'9879f0413b46152f2b997ebea91b57be16ee48901dfbfa753ed18c153a68323a','nam-sach',41,41);
INSERT INTO version VALUES(79,X'53a5a578798a4d73fb89071ace901e73895afe082cd8d61471340b9a55094241','holiday',X'50753bd457467f4f835721f77a05b6e0',X'',X'933089b0a1ef091d133e5a3deba6cf3c87c310b4f9361e9e6f54def51708ffd9','nam-sach',41,41);
INSERT INTO version VALUES(80,X'47b73233f88c35332afd786a9efa999baff489b2312860664f9dfce00c2178bc','holiday',X'711aaa1599a78aa29225bf5e5e52a75e',X'',X'56a68586e4014d5644fc87a137caff2fd03958d6cbfe6a3e4658c73a2f75f37f','nam-sach',41,41);
INSERT INTO version VALUES(81,X'c034ead0a407b72c8539fcec46d3a525bef163f90e480d214013e7d7f3ced316','holiday',X'29a46bf4857ca5a0f5c5893bac1f9c54',X'',X'b2d83e0ff08b5245e7d98025945260815e407019b33002e38baea9eb916d5933','nam-sach',41,41);
INSERT INTO version VALUES(82,X'846f081333789b206a3d2ab264537ff716f0ad936069b783a3cad97503c40af4','holiday',X'4f9658be32567cfcc0e740cb8c5bbdd2',X'',X'91b337518234c7dfd83cac2b65f97fc560914d19ac6c699eb3bd093b0bc6ab0f','nam-sach',41,41);
INSERT INTO version VALUES(83,X'bbc828a11db6822fe668ade21c83667df7e824951afe0a579318de2bf6477823','holiday',X'df1f9d4d2947bff940d0ad31e7118947',X'',X'3b62637c1c56d2e83c7a8a1fe35951100a08bf506da3b061854801563777519e','nam-sach',41,41);
INSERT INTO version VALUES(84,X'9ee89871ebb3b0249a1a78488278402c4c0899924b539cfb9bb9f35da0691d17','holiday',X'7ad8aac04a857b18427b71b73e5863d1',X'',X'c5eb377a5ddbae4b079719cab00314989dc6b49bdf8900fbe17119f032dc7999','nam-sach',41,41);
INSERT INTO version VALUES(85,X'90f38fd29c4f5e81283d8b53b066dce5b30c9216e9f8f151c82aad3b6f9e6905','holiday',X'16be766d6a3a8a2b38ca186833a589f4',X'',X'5a746d6ada6e7243bb45b160296f15c8c6c777fca93a0ca1b59e822479aaab63','nam-sach',41,41);
INSERT INTO version VALUES(86,X'238d24d4847a63e79a22e7f59dc971b07ce7fca9e852ed2ea96e456ca0aac795','holiday',X'4cce23563e6b8ffb5fa845219c137427',X'',X'6790416d0546587f30c15b1f11a9ce33b77b5ceec27eb5b787a48ae23dcb4a4e','nam-sach',41,41);
INSERT INTO version VALUES(87,X'509e0defb6baa5273c5718b69bba441eb26c9b9afacc40d17f050232917ecb35','holiday',X'28b7fbce88ce3bacdc1da4f8a91a2779',X'',X'41228c2cd06f8f5c6487cb667a5a5442a0328cd361e321287fd3fd0022d21432','nam-sach',41,41);
INSERT INTO version VALUES(88,X'8b9d9c4b8c4b332ac9ace28346f50207ccbef4df9bc472247612816fc2ade7c9','holiday',X'e033ec9870f82e89f65480cfd8fb7050',X'',X'33e797d16495bd3545f0cf376c09e152831c3518ecafbdcc70a9ad285e162c36','nam-sach',41,41);
INSERT INTO version VALUES(89,X'74823313bad9f9821b66d1853de1eb825a74ca5804d368cc2246232242df9773','holiday',X'3ad516c063ce401e71118656035e6aba',X'',X'3917b805a4d9f446995a8a410f08e5fd6f6770262fe6ecc33fff0c292df569ef','nam-sach',41,41);
INSERT INTO version VALUES(90,X'd9b163733dbc52280c0d7b51d03280ee1d20904c8066885803c714001e7495bd','holiday',X'd750b42f86ef86516861e0d81ae37f7f',X'',X'5b8c367fb70bbbd38fdbcc02b4a7af5e304b7ab71b8272427a2807af774eb549','nam-sach',41,41);
INSERT INTO version VALUES(91,X'd6b4dd34d6fc6322224e6a3d89a1b2e0f293cdc44af9c9b7549de23d2fbe4023','holiday',X'247e0dd4db8748fb31a3c59ef9e8a0f3',X'',X'72ceecb1ac8797e5f2b8c7f820ba2fe7ee9a3e6bac6a2fe4e00464d75ff45f8e','nam-sach',41,41);
INSERT INTO version VALUES(92,X'3dc0376a0bdea3a816d2d63d983849fe0717e7e84325a79229e5e7e593b253a8','holiday',X'f65a5e8952ef58f538275d883cd4f2df',X'',X'0c4537d8adbfb50f8e2cc41aa7b8badb406b1803b157cf93a9787e447627eae4','nam-sach',41,41);
INSERT INTO version VALUES(93,X'390ca054030f0d77662d5dcf9e2a73d4ef63e019082883766f1a7b695683f16d','holiday',X'2812efb7ac6249f9e63d66d8279e5cd2',X'',X'ab6a779eb6dc446daa81aaec965b3069b94a3ba4d1d0ef1ff632122428695128','nam-sach',41,41);
INSERT INTO version VALUES(94,X'7445acd8eb4385edbb66ad184c9702110d851871371249da079e7b9b4023d0cd','holiday',X'5775da36a220229faef35b1d2067a25e',X'',X'88bec6350c955a4537ad29ee4525f3cec372651022e9eb72740b41b60d62ae52','nam-sach',41,41);
INSERT INTO version VALUES(95,X'6d960bcc0507a28669122a98bf35dc5a04429d4b4ac08077656c503490d48e1a','holiday',X'd89628bf99d93d75f5a60720eb454f74',X'',X'1d829aa15889a208aa3eca1018643dd15c19a455e9f3a0649704dfb7b74d2296','nam-sach',41,41);
INSERT INTO version VALUES(96,X'bab7151e0e8113f4babcbc6c742b962c9cd485b9d84b71fdffaaa1f723232c33','holiday',X'007685fc2c2fd64df3eb78eccbc62d83',X'',X'd818ff60640a41cd3b014315bcea58c8f72865ed474a1022b8fa5e97d4ba5987','nam-sach',41,41);
INSERT INTO version VALUES(97,X'7b9df29cfa50f0a5771b673b47d0a01b78dd98342cefdcf8a4d54abf389b195e','holiday',X'f2973db883ae664c24e29a58c666e005',X'',X'70ec3f5e4796b1207741ca6fe0a52fcb71db0199cba08e2304ba4f2da5865401','nam-sach',41,41);
INSERT INTO version VALUES(98,X'5b5f7978c418ba23a7bd4fe1639fb5e3cb2f4f6d95d08e8cfb9669398ab56be8','holiday',X'efd0ee2b9bd1a5f59b9faf0f059bfdb7',X'',X'8b07d2f9bf5170fed602bfce9fbadc6aaa4e4168c8cf32c351f3367a114465a2','nam-sach',41,41);
INSERT INTO version VALUES(99,X'cebf37dc07dd1d1de1c1dbce7ea3698adbf7674f00e3162ad44718e9ed93df7a','holiday',X'649d358703c5316b9b9a9e92d3b2ef5e',X'',X'23c879c656c38964e82130be632f2ee61c02500047895760bdfba07124c570b8','nam-sach',41,41);
INSERT INTO version VALUES(100,X'e4bf735722fd3c49eb33c0b0eb793c0d4b3141cb652f560173bcd259334f2257','holiday',X'518e0a2aab9d481975a278f912e73aac',X'',X'70b5abaa802b540565ed23d083eb764efbeb70a92c4d390dff63d219a8913b2c','nam-sach',41,41);
INSERT INTO version VALUES(101,X'781d2c2538b56c256ad0641633f0f4211a647f574eb8ce34a6c45fbbc58ce305','holiday',X'c0d99c0783b65917d6ba640f328bda86',X'',X'7e3704899facacf296d0259277c49b833fdb337a72fe6c94d0e844e0c5594b34','nam-sach',41,41);
INSERT INTO version VALUES(102,X'afdf72021a7483c89d225857d92902886a9cc09e4aeb52ce2ec8babed09221f1','holiday',X'30ffdccb1381e59617bc359172a47b85',X'',X'158c94965fa6f6f05163e95464c976bd049288279d6de3ccf794605b213f854c','nam-sach',41,41);
INSERT INTO version VALUES(103,X'73fd806bafeea6394040deca14ca7c66889fd8071c6667be0e2ba911f9f6cbb1','holiday',X'102c4fed8ed39e20dc19c1829e384ee3',X'',X'3f8e9f2eb42ab09e7a06b071346ee4daa114afb3fe3488a6981651923c0b033d','nam-sach',41,41);
INSERT INTO version VALUES(104,X'e739cb444053e220a7bb310cf91c5e623b094334392dc8272e9128123070aa0e','holiday',X'b3ce53c00c92e191f071ba7a6fdf50d9',X'',X'5e0f2e4f92927c2c812ee292a78376cd357268fb784181b154cb5dbc9321c8ff','nam-sach',41,41);
INSERT INTO version VALUES(105,X'f736d5e06b194e1e135be58952e09731efa25724936d19376a3158790f81ab4b','holiday',X'0e7760e22f992679913fe346dc3ec4d0',X'',X'c22e34f2f48924ae17c06e384a8143faac435fcdb54b3050addda92b2431cd2a','nam-sach',41,41);
INSERT INTO version VALUES(106,X'b4974ca07bdeb5e90634b21fdecccb052d1063e0c0bf8eecadcd309f83439e0f','holiday',X'8e5daef236ce95874eefa2a064c72b6c',X'',X'c51705d71ef31821fa377be9ddfb1e0bf0340180b8e1ed312a9f964d6ce29f45','nam-sach',41,41);
INSERT INTO version VALUES(107,X'79d0429f7b391d180bd2eb36ed4496d3fb24f37e6e7d33e05e5ec239900133ff','holiday',X'dddb848d8a7c94c0caf67b47c34015c6',X'',X'0ef20ffa14a56351a1303c0af3171971f7004eb721b3db3eb88e9028e549f9f5','nam-sach',41,41);
INSERT INTO version VALUES(108,X'0f597b45d7ec626bddeea3299eed6941527d9cac9fbe9b5287ede7eb77d1251c','holiday',X'a4ec5b41fc932f38ea1102548482bae1',X'',X'2f4dfed10bde65a9f70571f0e2a5edd1309d44ee5e9d40e827e067c600d712b1','nam-sach',41,41);
INSERT INTO version VALUES(109,X'f3641ddfc69daea37d5ecbf31193040a6a9757d0b2c95598ab04eca3f364e821','holiday',X'd0ed1ca015f6ca1d1081270ced7e9c27',X'',X'73093bd94ebf8c6f52252d4ff09aca74dc90bc5e1a10b4c55a33c340ba993cdc','nam-sach',41,41);
INSERT INTO version VALUES(110,X'b28545c6525d1953dc303351500f091bf4bfb3e8d5cdcf1289e4ab932140b4ae','holiday',X'896fbf36492444c8d2f18dce8bdf7aec',X'',X'8a1a631a83af6dd4a43914159938108d646d17206edf97ab3267a810de031101','nam-sach',41,41);
INSERT INTO version VALUES(111,X'ed0a3a8a7b4e4580481ab9fe8d9ed58a06a890d7c67544c1d0a13d532f6ec69c','holiday',X'7ef86b55376cc2b000a3723165dc9eb7',X'',X'78055416fc6bb4a8007e9a651b9af034ff2eed77a1eaca02e499ba5136131d56','nam-sach',41,41);
INSERT INTO version VALUES(112,X'3a9edc4796c56d285cc776a26ac83a951a4df54b635339d09a2d4bd4b207d918','holiday',X'4e18c0b0cd57c1a340fcbb1d68f29214',X'',X'c126f9c9c10423e6a9b4bd651f3c5d29147637cff0f2f85f1455c52e1f876f4c','nam-sach',41,41);
INSERT INTO version VALUES(113,X'1c9d63cfb8f911f5eb0bb780e94bd7c3be7153166e3d39fadb155ffb84ffd9c6','holiday',X'fb8bb5b8af3ed6cf8a1bea32da25dd0f',X'',X'8b8e8eb266c429788c6c1b4b5ffd688f35078668492d9b479d77581534cc550f','nam-sach',41,41);
INSERT INTO version VALUES(114,X'f1471255381c07ba3fcb16a7ee01c06fb1c9937511301736fffe97e37ec574be','holiday',X'ba80ef2c9365254ed6707c42d26adc1e',X'',X'db4e8d8541025ff70e06b5a8f03ff90ec4de1c83aaa7be739227391d548dc5ce','nam-sach',41,41);
INSERT INTO version VALUES(115,X'8a7caa273cd14cd96b2ff2e01116984570e99571bcd665d090c8851705cba466','holiday',X'c0eeacf6de5cdd5d2dd6c6ffc4123c8b',X'',X'58dad6ef91b48a5901c993f1cd75a11173a81d15ec50df1921a187116ab4c56f','nam-sach',41,41);
INSERT INTO version VALUES(116,X'aa597912b02b344eba804314bba54c1d6b1e46e8b0f0ff15c01319afc036d826','holiday',X'73696ca4c9cc785b3d722aba13ea7440',X'',X'5be408a41125b4851a16c1ea2c02392809f1bb292ad8e43cc2e310d35a8f66e4','nam-sach',41,41);
INSERT INTO version VALUES(117,X'5b0e2656da34ca3a2368df5fa25cd870937d64213e5c4bdee0a8b85b330df590','holiday',X'45c608b9845230a2fb08019e5480e7d6',X'',X'f2e8e0292ca31ca7a2c9e08830e01349ed6326dfe48986d24170dc65db0c41b6','nam-sach',41,41);
INSERT INTO version VALUES(118,X'3943fadb8b332706b21d476f2140d98e8471ba987c8677ccbc78a74ba6ae907f','holiday',X'60394ba96a317d7329264887961ddab9',X'',X'76129b9858eb05ac378ee6d4b72d3d9fb8605805e5188319bac385d85a9a6ed8','nam-sach',41,41);
INSERT INTO version VALUES(119,X'b52594f6d92f5dc75ae265b8244e5040db039f186ee0785ba5c7dd1ac5775eb4','holiday',X'86f778f8b229c043283fd1ce9eb56331',X'',X'8fd915392dc5edad3d4a30f08e86bd1c47cf9e8359c0450f262f91398ab81eaf','nam-sach',41,41);
INSERT INTO version VALUES(120,X'e794e3debec6891aeded75bc532128146fe242a1f1ce1093fd8050eecc24477b','holiday',X'50c3f42a6d0acb89481e3d99362f7621',X'',X'2c9a2e8f96e7362c6812a6cd491d2a571949f2544f7572bff05c10e723d88933','nam-sach',41,41);
INSERT INTO version VALUES(121,X'001bfc51f6820ac4ea426b3201119d1de7bf76e2682077e39d81efb1de1f0624','holiday',X'8713c55d01b65fe1a3d349698b0cc281',X'',X'77c35676c50d0f6ac68633dcbc1bdd7b0488a30e0655b97b1074413aa22bc5bf','nam-sach',41,41);
INSERT INTO version VALUES(122,X'9c2bfe61699ead0dfb6fc8420e7fc02eb69588b132037e1b5c9c7598ce31a6b7','holiday',X'4c0c4ceb65d7a5b6ae871b7112c33c02',X'',X'33c77a44bf84c10421640eb6cb7597cb22d0d010c67747da1048f5bd49c26c42','nam-sach',41,41);
INSERT INTO version VALUES(123,X'e5de43f2da304cdc2f5bb5b89c3fe01e67b75e07b42482a2edadeb62059becb9','holiday',X'47d4646b971a91b66f380272f1a75821',X'',X'e2febbef8f2dca66a39f44c267ef11b6ee36b3c189d7e0bfd5698ad1f31322a4','nam-sach',41,41);
INSERT INTO version VALUES(124,X'759b83c5fe653db9a10e4390c4d4cc0a7230968bf3be2ea77bea548cc310b367','holiday',X'c5cf9bacdda677db91fafbdd34ac422e',X'',X'e01ba676f4ba02df29ae4f1116a6792086782dfe287bcfb84b0acd604bc00fd5','nam-sach',41,41);
INSERT INTO version VALUES(125,X'e95cc83936956f2dab9f13aec8e5af611a9d0086927e26321ab446bac845bcea','holiday',X'65103bd0f1429bacf1a734c904b37098',X'',X'af5a3c6f9f60a46d7273aab0a64f670dbdae05eba13ceac3e036579ecc640564','nam-sach',41,41);
INSERT INTO version VALUES(126,X'3e376083ff50890e3934b46c2faeb88756c3b07d716f65c0a940434260906376','holiday',X'89cf0396b869d8824589cd5f50f175a4',X'',X'f89e79133eb9475a5d30d78a78578d05e4fcce6e7f1aae3fdff2494d4cb540b8','nam-sach',41,41);
INSERT INTO version VALUES(127,X'1d740b56c98ac37155c9249b84bde8cbc088856aabcad3c3a8af12bc74845ba8','holiday',X'dfb739e96d391716bb4786e8a4badc71',X'',X'62627e97ed9c4037b308c3456186e0ee54b924c7328d599944fa06c448c1c28a','nam-sach',41,41);
INSERT INTO version VALUES(128,X'fcc73218f3b1d1039d1b438fa61e97bad63c8b7b3cf60faf09c12f2b8022d36b','holiday',X'f813a70c28b5bfd5dcccfe96c656f8a4',X'',X'e1da04730244ae521c06fe503a0bbcfefd70851f7ddba3b84e620c524a72f451','nam-sach',41,41);
INSERT INTO version VALUES(129,X'7831a33776cda15512cf99f84498f69f8d0c294bd547da1cd4807b7a52c68704','holiday',X'227fd29f369be65820a1dbd3760602be',X'',X'3e6b66593eda328d785f9d62cd19952a7b502af31a8c93cf9b9b035eaabc4171','nam-sach',41,41);
INSERT INTO version VALUES(130,X'6431f842df0e93e6ba6379a5bb7712f35e9c18957e23b8284ed33f97bf21e8d2','holiday',X'2e6731d9f292dac2afce7581336626b7',X'',X'2db3b79ada485be502d2f6264d48bdb3ffc9ecf4cb8a4c6f60de64a001907a81','nam-sach',41,41);
INSERT INTO version VALUES(131,X'66126fe6904ce8ab75c4ff754132b194948fa8e87dea325a1d9d91db8115b7cd','holiday',X'dcfd10421afb7e9e628e4443ad513108',X'',X'048524ec0004f13fa4236fd243e46c2c442f1a52181fa2128b728db521a4b52a','nam-sach',41,41);
INSERT INTO version VALUES(132,X'268e678771568c852db7a8af63e2ed5af7c1d29ccbdad939b2c97e7dea755fe5','holiday',X'14a2382ee57a2102f356f6d5313bc796',X'',X'4c4bf2a7f4a11274f48237ca8361eb605e07438194ed8bdf3088631448afe23b','nam-sach',41,41);
INSERT INTO version VALUES(133,X'67328a1403ae58456498c93c1a438fe91d52398dab238b0c862e003874a00a0f','holiday',X'4a83a3b3adf8ed009e6a80ad8d880981',X'',X'b92ae0bdc01f11e1f27ca56150c40332624bc64557f69d3289d5e64a5e19bdd1','nam-sach',41,41);
INSERT INTO version VALUES(134,X'f0e694794262300e88dc3a020662e941d68f86213264f83cc9ff2e75f03f21db','holiday',X'f75a4411715bc62a25b6343933a4ff00',X'',X'2bee1236448a17754a1370ed4d2a8c5a4943b7ba241f42b9405e582244347c90','nam-sach',41,41);
INSERT INTO version VALUES(135,X'707167a4c23aed75e3616bcd17bcf2b0765dbd62ed0e22df20e0ea5f6bf76e41','holiday',X'c19ba87059b7ff7b1006c3d24286235a',X'',X'ee9fdae529206a0d9f62cd6b783380250d0334d5b6e3f4bbc6b28ee26e408a7e','nam-sach',41,41);
INSERT INTO version VALUES(136,X'00cfe77adc6803bdff2b4b4786958e2941a10cf8d15b3f287e1f11850074213c','holiday',X'8a2deb8664ddcc51ea19558ef785f7c6',X'',X'55b9999f432673b7084e9b67737a1685fa22a5e7512c9c6c925855cbb8cb8251','nam-sach',41,41);
INSERT INTO version VALUES(137,X'8b941bb21e3b7aee4ef572fa8398bf434fd193f01adeae42aff979b311901094','holiday',X'98cf0453a9816c1bada5af715dec506b',X'',X'703466ead2814c351357ffe300abb4ce045b8ee396b9748543b4742995ccc65e','nam-sach',41,41);
INSERT INTO version VALUES(138,X'89aa27ed73304012e6b8bd1776d66a54f2ba77e46b187781a62b7cfe1dea941a','holiday',X'e2a247642bba7c748c96e07395b04f64',X'',X'77bb49c92b770975e81415bab425f6547e0b3f94ceb9a59fcf2eb100d60c705e','nam-sach',41,41);
INSERT INTO version VALUES(139,X'32149920e81f62d28a02033a9fbca898ef5a7a0b462a82b1176e0f9838fe45c2','holiday',X'8f75b270f6a42df06ab9bd02ca0b5114',X'',X'6e1b3587a5fcb006ece8211276686794d798060db5cb7b1650483fb1098ff71c','nam-sach',41,41);
INSERT INTO version VALUES(140,X'8229d43d1f68daafd22596c4fe203701112cd3b32a6307f86638e8c3782b09d6','holiday',X'0818a5de6bfa676e08335f33722407dd',X'',X'56ba2fac28df231590d030bf5a03d7cbca54b43ba8e5e1915f424c0fb621df07','nam-sach',41,41);
INSERT INTO version VALUES(141,X'7df237d7f87c04385f72cc1127e7f720767d5b130a8e147b3f66ab0e45fea17e','holiday',X'b63fa1536542b84b84af4459e79d4c47',X'',X'02f44bb3d6af9bd310e205f2982666a29eb327d4f3eedd1c87f09424e6e02996','nam-sach',41,41);
INSERT INTO version VALUES(142,X'd26eb02c8005799fbf9089396829d19e21c631d361aea75e3c047c3c0b240ba2','holiday',X'b95450cbe8267b2027a2c08d3d52627b',X'',X'f6312167371480d416def3ae676c5fd438a6d1447a25ad463770637002cdc3cb','nam-sach',41,41);
INSERT INTO version VALUES(143,X'b2667a4a42fa088b7f91b676a9dfd1a0629284497c95cd7df930ae1897dc4ada','holiday',X'8ee3def9bf2f4dff73b80e52d5e9111d',X'',X'1a4210963604e6b932b2e84038497a55b21da3abca634b26db115e00d848fe29','nam-sach',41,41);
INSERT INTO version VALUES(144,X'9dcf178a3f4beb8c28c52da12892fe8fe3e565d23c8c098568a539b2a4a0d092','holiday',X'fa80a3d65b85f2736b49900c4d791fe0',X'',X'63b4d6c9ddf7f2cad80960a86f5183a2301838eef11703021df839420da68aa5','nam-sach',41,41);
INSERT INTO version VALUES(145,X'a47c0b3acfa18d76c93ace29e9a9e9a82966baa7a8cbf2d5d91edfe23a5095f9','holiday',X'2c6f8e96165c1761effed855678412b8',X'',X'e8d64d622ec77779b0b0cfd98b0b3511b907e26ee8b7d6ada0e55b6b301ca9b5','nam-sach',41,41);
INSERT INTO version VALUES(146,X'fc1651ed7725049f28633ec4e94cdd5ffb249990bc81b57be75876bbeb428340','holiday',X'7a0ae81a0b3ef2edb4cb2d2d509e074d',X'',X'6177d48883ed969ecc7cad83176b1b6c097b0e328760f890c893e1dea1142a27','nam-sach',41,41);
INSERT INTO version VALUES(147,X'3611e0bb21de4c5fa51a6e567e35199b283df9ab415e26b1c59a3d9b58f7c5c3','holiday',X'5e5683e133b52a711cc9a78e1c5c36fb',X'',X'33dcb321f120ef0d249b5fa353d200aaf3cccf517ab0982de209a78fa173e9ad','nam-sach',41,41);
INSERT INTO version VALUES(148,X'e42099cffacbe3fa63e556b1395d7512da8b0371820074e993abafe891c74bbe','holiday',X'66bfbbf61626c61c410be8bf2211ca21',X'',X'faa68b34868f37328bc1205ca209b37566b1b59e5454a81b38059073e57faab0','nam-sach',41,41);
INSERT INTO version VALUES(149,X'2577f1f2bfbc7a6948dcfce4841f2d52567a6eb107e1cc537507db0bc087e113','holiday',X'c57b385e2c6e9b69f3ad48aae83eb90b',X'',X'c667d529c0a8b700d2a5667fa0821bcc59ec37825d5d2f86fc63f5ab44254ad4','nam-sach',41,41);
INSERT INTO version VALUES(150,X'de38d7fd49fd052f1209d41b7dc461afa6d3c3aa12cdce7830845d62f2867177','holiday',X'7a127468e78ccc857645ef6cf4fa25d8',X'',X'f6efce650926453bfa608736efcdfd51129a12d0316fea8f1e9ed39d867571f4','nam-sach',41,41);
INSERT INTO version VALUES(151,X'5379caebade2597e82326d214d7ff6a30cef12b476baa8d2c7e04717c3e42de4','holiday',X'7866ef8c713dbb81f4c6fa29e49a3dfc',X'',X'52004082701e46f9f8fe8efb256639224493d948bc279ab6599f2cbd3c95e422','nam-sach',41,41);
INSERT INTO version VALUES(152,X'964ef2a145d71ed985e379727123859774656e83b1f2ea6d9f0a3c8f119ae38e','holiday',X'e2ba07e0906756a2b1381c3934f26e43',X'',X'e4134883d707fed6a3ad0f3cf1ffec7c65e0a9482f8486293300b274eeff05db','nam-sach',41,41);
INSERT INTO version VALUES(153,X'a4912faa914944602dabd99ae74fc30242206d7e040561978b510a113bc28d04','holiday',X'e73da1dffe7b19fe465b9d7ad02b36fe',X'',X'457910593b1c2b8683c2be7be36e4fe07c9fc552c9be8dbb569cd24caae2f8fe','nam-sach',41,41);
INSERT INTO version VALUES(154,X'77d120823a884faf685a03311fd66db0c992e3279160b8eb0afcce1f99b6f4b7','holiday',X'a023357ee313cd904ab1d13f42aa49cb',X'',X'd49bd284412598e22eb558ed0a909d7ecdeabd0a21ec34f2c4c8f3686a32c6c2','nam-sach',41,41);
INSERT INTO version VALUES(155,X'6ebbb0210aa52634d0f06c70cb63178a9cf9a810627ed9d534375e8d7a7edcf0','holiday',X'a6772b8bc4a7c8e2db07798f5102d3ec',X'',X'809f76a0f9c6286db926db3310e2217249388170aaa6330196377d0742b92d07','nam-sach',41,41);
INSERT INTO version VALUES(156,X'320bcb65f9da1898fe33d7b9bfb25a19b574887abb2c25900d90db834033c8e4','holiday',X'270e5d57e8a61ca5e713c9c86b77f583',X'',X'24f158c7c6eaff0c10d521849a7b5a0ab3c5f7ae09d24b08fcb19ac09d5ae71e','nam-sach',41,41);
INSERT INTO version VALUES(157,X'b807edd9babfb746d9bb69d54f4dd461cc95034b48aee8978c9b661eb126ae1d','holiday',X'ab1a7bdfa2a04405ad821753d80e283b',X'',X'00d86738a09b0091dab6d0f79d5e5b50ac539a7cf8aceddeebf63e365227619e','nam-sach',41,41);
INSERT INTO version VALUES(158,X'27a8db86575a492ea818ce5f2d19a06c64a7087ee4d8e2d9182a7c34309ac38d','holiday',X'bc9ac8c932c581bb076878e53543528d',X'',X'6c0dec9795aa0f6205aa983e72a73c1d5ca2b48ddbff096e7e37b3715b95ba5e','nam-sach',41,41);
INSERT INTO version VALUES(159,X'b31eb1d44422e18cc1c7ae8971a3621dea4767499ff557ed2ad83e1c9e648295','holiday',X'20c69e11003784b13c210ecd5593378c',X'',X'2a6f4194b51c06f2a0ed3b242c723d191d66cf05c62726ed073c02f8f2c3e6ec','nam-sach',41,41);
INSERT INTO version VALUES(160,X'1eefa63fe380700cb2b8546c5adf37e51c005e38d02193a6724b1ed094f1ca2b','holiday',X'b6d7aec655cc34a9bd8f48448417d504',X'',X'1662e43e1007066863cf11704819c15648671b43b95eaafb6619ba68075a3f7a','nam-sach',41,41);
INSERT INTO version VALUES(161,X'5d607bfa61ee91d1e94892cfbea579ae73ac09768aa7737322f8de55c982868a','holiday',X'e7b47299da3f7cee83dc70b6f30f8b6f',X'',X'1c2e22f10d6ab996590ad818ff1058c1552dece18b6523dd0f0c4b3d9a06a14d','nam-sach',41,41);
INSERT INTO version VALUES(162,X'47bec71921f7c26f581c02de76ea80763b545371768a8355f286d5b708117e50','holiday',X'432dc35bdcb8d0d3b8778722f5f2d167',X'',X'321cb16aac5bedfab1e4267924d6641dd3df8ecf7cdd4c1c81d9e3a813edf1fa','nam-sach',41,41);
INSERT INTO version VALUES(163,X'ac9591aaab9fb207c3622c7353c031b8f90a802826a76d8a2f0c9e71b1fd07d6','holiday',X'c2f5678891c72ef522cf9322a7834fda',X'',X'cb45d05e3f110e40b7580d6cf98a517a1f4a150e2da68b1da91847d297fdbf4e','nam-sach',41,41);
INSERT INTO version VALUES(164,X'ff0373347fe6180ee7f9f6a94bfc802c22224d03018628939521d1b3a4bad2a3','holiday',X'b0d5234f8c8ff28c6bd4acaef4fd983f',X'',X'7679165534fcd4629bcc98fce5409b632f8608c8b92120ad137c10b4d30bfc86','nam-sach',41,41);
INSERT INTO version VALUES(165,X'3e20636d2b0d67443569725df3132998583a5827b7d4298cbd4a30baffc01d37','holiday',X'20e57c249ce14b9a11d6f4d45e3d0737',X'',X'04b78e1a634caa06f0856b72b6a86ea22783a23d6480b14c9ced86ac7607e484','nam-sach',41,41);
INSERT INTO version VALUES(166,X'8577475f1ab52cb90f3382aa2a6aca114f91b01bb094cc24665b776057f7dcce','holiday',X'2c24cad83e172c24f2cc1445ab7c1f2d',X'',X'877deacff72fd038a25df17bd8edae9acf3485e56c445ff62cac719093110992','nam-sach',41,41);
INSERT INTO version VALUES(167,X'e4484c66b77d9b54c3ef5e0eb7b891289255cbd5695ec13bad7f40122df2d419','holiday',X'6b42e7630f1cfeba7f3156d21dce9e56',X'',X'608461ed9f1107f7858bc10ea3a755af5606d8ca434b237eddacc3dbce14571c','nam-sach',41,41);
INSERT INTO version VALUES(168,X'0f3cc16529f6b5f48cc50f55037f3f1ed0e1097d12599d3184c23b92886a8cdd','holiday',X'ac915e97964f8fd7f37300ecea80bd14',X'',X'fceee44be135bc6098ff91c8e679e60f3ea11f6cc05c950a0d26e2711aec576b','nam-sach',41,41);
INSERT INTO version VALUES(169,X'fba017e9a8b09e16518291c20cf89f166f5ff9f722a876c614938ca388d88bd8','holiday',X'84188ab02c366368cf75d19daa2b4507',X'',X'66d894a883ce9c91497a0dfdb7be21dd4fb049ca6fb4b7e609a66f566665143f','nam-sach',41,41);
INSERT INTO version VALUES(170,X'466c13b1ffb906d507b9c950241e39ae96cbd8dc6f3b8d63621ab6453bc8649d','holiday',X'7f481399162f655b9c41e966de052a15',X'',X'd0706d5ba537e851a83b3083a5b09035e27599a6bda07ee7cb4730b6905de8be','nam-sach',41,41);
INSERT INTO version VALUES(171,X'b423b194e9fc2187d2523b5fbc6aeff378b61d90fc346d0bba48f565e408554f','holiday',X'fc0640ca2a16bf76e5281ef68e2ffc1a',X'',X'7a3aa2421163472afe48c3ed012dee06e27b6bd0d0e94cf54f5708d421b628c8','nam-sach',41,41);
INSERT INTO version VALUES(172,X'05299c0987fa60a013743d019449fd46eba9bd93e7a1c7055e077885fb726867','holiday',X'99d900d66ab181a32c4700f7e7562d5f',X'',X'787d8f98b88bc032912d83a6550c906d0d5edf8cf0e39c667d4086903ad332d7','nam-sach',41,41);
INSERT INTO version VALUES(173,X'a119212195bdd0ba93e446f128eabd057b86d030e8e7de5a0e1d1e50b1f42aa7','holiday',X'aeafede95ea872246c27b7ec1f7e5268',X'',X'8a6ea379f702da613af7401620de37919eafa08a651580a51b753378ebdc37ce','nam-sach',41,41);
INSERT INTO version VALUES(174,X'5e523150afdda119909bf4298bc39fe2454bf315a45bd0eee8ff16f1e34de4ee','holiday',X'fe1c6e7e6f4ee129dd11a295a1d1d6fd',X'',X'01a5cf33688da8f5c2567101a33eec51675436dfa148b2642ad245b703979845','nam-sach',41,41);
INSERT INTO version VALUES(175,X'622b7bbe60fe855d7fbb1fc87a81b5b1217a1e3fb73abfcaeb56691205da301e','holiday',X'494865c34cbf4f6fa721dd03eec2224b',X'',X'1d2ff4c14daa21ccbb167d9bf9188b1717637a35a0ccfca874752974c9aff625','nam-sach',41,41);
INSERT INTO version VALUES(176,X'85134295fb48a8ed98015584a39658bc7de643e5e0cb9a8fd0c408fa0c4408aa','holiday',X'abce6bd2c79e6e0d00442447291258bf',X'',X'c2f064814f7c7341d86c9c5461e62e15e23c28cee80b48b73d1be9ec1a29f996','nam-sach',41,41);
INSERT INTO version VALUES(177,X'e3931a14fea02221c8c4880998ca6f203f7a3014a5ff6c728876fe332e5c28f8','holiday',X'92058fa7737d78a14136ceef8fbbcdc4',X'',X'eeff05688182637f9026f708eff9e8fe8b5a3e8aad15e0b684cf7c12a5582822','nam-sach',41,41);
INSERT INTO version VALUES(178,X'570a05fa5cc6e897ace1cb6cfa6e6bb655c0a1846330a71f8c97d00ef725cae9','holiday',X'33fc407292b75c68c8a5c3bea932be98',X'',X'cf062e34d3306ed00533c7881891eaf3fa59543cc0f179660cb7955d1345b5ef','nam-sach',41,41);
INSERT INTO version VALUES(179,X'101205389032e4babf07414456c706700c06d1cc39a60fcf4b76b06822902575','holiday',X'9e547448d95dcb2f059ddcc395888f77',X'',X'4d60b8b2e3c13adfe5ed09e0d2e5f1778730a7f7425dd73cbe623fd17bb2d86b','nam-sach',41,41);
INSERT INTO version VALUES(180,X'eb4636e1848b28e90c05a36193246c16f9a9936418d4f63cda777ba88ff2e564','holiday',X'faed0b7ac9f063cb89705386ee505b45',X'',X'f2581a830ae6c8e23b0b2e662e25a6502a0475aa8f0062b118b50637d2110750','nam-sach',41,41);
INSERT INTO version VALUES(181,X'607e9ced8a6735598fe6933f2b2aafd1f4f05c656ce45378153d2f058660ff28','holiday',X'ed9919bba6cf5f00ed81697265f516c5',X'',X'85f43707531c2fafeba133d7c726bc643789d18f2db0e255b1b95835ad8d8f9b','nam-sach',41,41);
INSERT INTO version VALUES(182,X'371533acc907e3ee5d12a1de23baa254412558b61e5b314e825a36ea95b4acc1','holiday',X'f1c63889f7e0c3e176fa5732b81a4475',X'',X'3d0aefe8d0b636dbd32cbacde1db976016ff23efe12983adaa73c741b102335c','nam-sach',41,41);
INSERT INTO version VALUES(183,X'b96db2c0ae5c9af712ba99db127af0f3155adb5aa90c5a285391241ccc0eabbe','holiday',X'3355c8c93fbc232791fd76e3da88d3e6',X'',X'dbea8368da18ee721fc38aa063a07efa70da4d14982bd83ef39fa09b15a37c33','nam-sach',41,41);
INSERT INTO version VALUES(184,X'9fb5a519fb43c86753038f20de18869b32ab207df2d8114e0b429e8032748571','holiday',X'6a52a52a569f0ed6509dd345a57fe1a7',X'',X'89c593932e3eb4bf894bbda9a6a0e3c29115dd1b7386f866d9b7b3c6f226e046','nam-sach',41,41);
INSERT INTO version VALUES(185,X'7fa3f92d528ea2bea8fd7490cfbbbf520b77ef8c5c02d58c8f350cd52b6e8f6a','holiday',X'f671ff8c3abab70cadc49d4d38df17cd',X'',X'f0c922a2a536b23b8f19ffa3d3589fbaf1db38c1e5bcf36747b68469c0be817c','nam-sach',41,41);
INSERT INTO version VALUES(186,X'ca5cf008eef5a894970a4abf9d9a199d66dbb5c5dc9c468428745cc8f2878a59','unit',X'c156162e8ef8412a876419981d3bd83c',X'',X'34bdcb68b7d4548974e93abfd55e84facbeb0efaba2355159a09243b1517909c','nam-sach',41,41);
INSERT INTO version VALUES(187,X'c05b2e1ba630f9b9133805364d057075e391f2a115179b426fb0f6b123d81d96','unit',X'917c045e813d12976974c023df2b972c',X'',X'd4f75fd3c16d75f5c8e7a794bb48086da23afb5165d32403bd30f522d7b3324c','nam-sach',41,41);
INSERT INTO version VALUES(188,X'61de73963663a0b5f7e9114cee89ed7ffe0032f11dfdf454e434003a779454cb','unit',X'6f97c71266efb7eecba6f9d1e89378ad',X'',X'81b774420e836c994969574e20d9d4529f1b652ac5dd3035090a257a69c4f279','nam-sach',41,41);
INSERT INTO version VALUES(189,X'e721cc6b79ed938c075199cbc6881ce87de7bf8861c454d3aab817e56e3747cc','unit',X'93cf6a348e0dadfa09145af57fd9c73c',X'',X'2605d39ec0fb82ad54d5d11544ec4f0888e4cf0c133d602650b176887d917fc7','nam-sach',41,41);
INSERT INTO version VALUES(190,X'8e03429b452054c340633f7072fd9fd60ed5ee9b1a747ac3a92af8eeabf2730c','unit',X'ad9b8668c650e1ab74939b41f75f3e9e',X'',X'3fa32a3a634bb554702773778717fde718dabc8494be1b74cd2d8c39599dcbba','nam-sach',41,NULL);
INSERT INTO version VALUES(191,X'0af42a8bd826de17469bcc80b616ff02fa53dab33e98d1ef0d7fecc0ab92ad52','unit',X'ad9b8668c650e1ab74939b41f75f3e9e',X'8e03429b452054c340633f7072fd9fd60ed5ee9b1a747ac3a92af8eeabf2730c',X'7e07ff14fe06f615fc175d49260e8c8ee4675c0f0ef08bb516b64e3c73fe4b1b','nam-sach',41,41);
INSERT INTO version VALUES(192,X'15df23d0c5b8949c70d52d3713b6062c2d8f900ec5a96a99ed65607e49680b4c','unit',X'1f763e4c9d17dfbb96b255da2fbe4318',X'',X'370ce027a595d0ba81e4dec451788bf7e996c563736eecbc98d8f624970f2e01','nam-sach',41,41);
INSERT INTO version VALUES(193,X'50341391778f617e157a0b53a31a468c9a109a58178907c2b88618fe596dfc55','leader',X'f476592883810f845075380600000000',X'',X'52f8ba70bb82dbb8de9047810a981235ec500507b489b5cd58ff3312c607f6ad','nam-sach',41,41);
INSERT INTO version VALUES(194,X'aaff5a66acb31faee25624b9c5c2a496e87c6cd98eb95dab658db3f9dfb53d25','leader',X'f812161a52bfef70c526cf1f00000000',X'',X'74fd9edea99a9305ecc4a8051045a83723e980f2f24be18d868fd728f617d25a','nam-sach',41,41);
INSERT INTO version VALUES(195,X'd339347bfaae05229938fcda6ff7c4781981807a33f3c82c790099bfe8019dbd','agency',X'3fb395cfa2e1605ae75da824ce94f7d4',X'',X'15dc7a0ccdf3ef528b5ac64073e7e3229dcbb9ee41187aa94616c7d815318b95','nam-sach',41,41);
INSERT INTO version VALUES(196,X'8d62a5a20e082ccd5e0149d70017f38670ac1e853597d2df2ec3e4125af5b02b','agency',X'2c75a6a1a75b7de8d6b280c3156d9e4c',X'',X'f6e5124c5f40062a1ce74be6bc286cc1e68f3679ccfc34b18e7f65f49cd0c20a','nam-sach',41,41);
INSERT INTO version VALUES(197,X'aa497f1c6b1b89de13cf4df1eb02f8e68c1905c17bbc3b87e4b92cdc531f8e76','plan',X'3860eb78381fad6fec93ca8c00000000',X'',X'a73d04bbefc946bbf85fb9b27ed35403fde96558436eb49166f80184f3e71e03','nam-sach',41,41);
INSERT INTO version VALUES(198,X'7c5e4eb30c1c438f43198ecbfaa71d0dea571a138709fee507aae814351b98d9','session',X'c863c28e81757fdbaf09877500000000',X'',X'3e6f1711c0a81d4091f93d3d31f8e8cf40547e8919423b5172caca1df49809a7','nam-sach',41,NULL);
INSERT INTO version VALUES(199,X'858891996c908ca022793ed54bf84419fc4e1e0405d93318d940cc43df77b61b','session',X'c863c28e81757fdbaf09877500000000',X'7c5e4eb30c1c438f43198ecbfaa71d0dea571a138709fee507aae814351b98d9',X'a000d8c520f6853b789680685c6b8093d0b411f383799cfd9b481137d39ff25a','nam-sach',41,41);
INSERT INTO version VALUES(200,X'740506c939e9e9b7921ee2dc2a85d3771d678716698f43c1085ffc8c508d08f4','session',X'546b5ffe7928407c00e5df7600000000',X'',X'55756718bca90ded164c1b4f40a0ebfa8412eae7a6f184102fc63906ca0861d0','nam-sach',41,41);
INSERT INTO version VALUES(201,X'1598633d7ba8ca47c431df4db6ca0312b6c23bee7076d74cc851f6ef6d5ea527','ballot',X'3b7cf350041751a0be9830f300000000',X'',X'daed6243e1761ed6becd7eaa0647737f9877653a76ab19fdb6788fba2d598754','nam-sach',41,41);
INSERT INTO version VALUES(202,X'd37c260b3bff8bc9deb00b7c3c7489039c3877ac8470a67c11dca62507d5632e','petition',X'd7ecd318cb786c18b848221800000000',X'',X'9dce14a754a92a6472ca7a420dcd9337d3f94f12e44ce693ba8e5af4e93e1ffa','nam-sach',41,41);
INSERT INTO version VALUES(203,X'd2904a1bd97de9ace5191b8ce5ec8ba4b51f2d05aa59f7124b878f84386cff4c','petition',X'7fe629d998d1e7636300162200000000',X'',X'6c2e88d5807ff5e5ff4995f180cd9da348e6c30d8a33aa2235820fae19d85626','nam-sach',41,41);
INSERT INTO version VALUES(204,X'75a51653e62e8e9f1fc9fb92307904f0593c172500d5a63d3859fc0d57bb97ca','petition',X'82238b2597900245093c08b000000000',X'',X'd173d45ff3048b2bf9d6ce54a43b1e50a56b1e2d0615cdf23d4b501232c6933e','nam-sach',41,41);
INSERT INTO version VALUES(205,X'b9ba6954b54b8f376cae38a49c24f1ca370a96c53c1401e76d0a2af1b27ede42','petition',X'a7a52926c6e783a03c0f342900000000',X'',X'21ec14a0cffaa34806298e0d5726c68677e9ec8f28cbbdaa609a0a46a3b9db92','nam-sach',41,41);
INSERT INTO version VALUES(206,X'92bf680f4f86597c166b143d1f4aec74deb2f1327fbebd8841c8da27e7968933','petition',X'52f9d54d78621dd2dcb3683400000000',X'',X'03e45b4592d178f0551e49e0813b04c33fb34c810c72139614ceeac3e57abb9e','nam-sach',41,41);
INSERT INTO version VALUES(207,X'c901a0ce9fd04ad669d2e6aedc01277b6ec6fb55a8d5cdac7d24ee507d8f2f21','petition',X'6302ff9a42807f7f68a8c3a800000000',X'',X'c8fb3ef183c7def600669841d2abb7a55ed69d51b4d6b76ba187487f395f3a85','nam-sach',41,NULL);
INSERT INTO version VALUES(208,X'c0b77a2dd8bf69ccfd5675b9566e3655ad13cdcf872b53b4ed837572e28a83f1','petition',X'6302ff9a42807f7f68a8c3a800000000',X'c901a0ce9fd04ad669d2e6aedc01277b6ec6fb55a8d5cdac7d24ee507d8f2f21',NULL,'nam-sach',41,41);
INSERT INTO version VALUES(209,X'2f69da4f356d357e01526eabfdff05716a9dcae5afdb0e44025599b7d5adbb35','conclusion',X'1d87cf75bf458d21595faa6600000000',X'',X'585848c99d20cef2e4c83d914995bcfc0beb76890427390c715a2afb0b095fa7','nam-sach',41,41);
INSERT INTO version VALUES(210,X'c2d2a00fcf6ad06dcfc0ed218e807e2502d888b2d70e8d6ff14c6ca63f4ba25c','assignment',X'bf0a79cce4b5ba2f2e34759d00000000',X'',X'1cb42be33817758db86192681406c20e31542840d1ef2824f54ad6d0fccb0811','nam-sach',41,41);
INSERT INTO version VALUES(211,X'968dcf03b95baf47bdc128b02a5707b997a9a67cb1bfe1a80e5e60a0b77f8d66','assignment',X'327b10b3a7103d6157b0109b00000000',X'',X'f8cdd2c139ff442be4fd065a38ae34266b119c84d8c2ddaf68e3b2236b5d00e3','nam-sach',41,41);
INSERT INTO version VALUES(212,X'e1baec0eb37d2e633a636c8339a6e2da5ca23f944ca8e4279dad12bb55665694','assignment',X'1ec433184e1302440188645900000000',X'',X'cef10db86f64b13cc89b7f2f7c66d4fd27bc086a23913638c63d0325f8364c64','nam-sach',41,41);
INSERT INTO version VALUES(213,X'aba6b1af6da35375bc0894b554ce8e172e9ff3cfd5eb81873efcbc2343aa2625','step',X'a68e68c7f842f3941141e7ea00000000',X'',X'49c429c5056b4da4ee50d05f8b5b1840108ac126d684338a8dea9099bdd6ff89','nam-sach',41,41);
INSERT INTO version VALUES(214,X'56d498fc1bf2dcc605a5118450c46ff552e437f25540565d3366a9964ef1b6e3','step',X'e9ebdc0106e54e4bf68329fd00000000',X'',X'17c0f73e2ba397ffe3f4cdcd5f45f389a5222f23b9a6d634c0c1ceea430322b8','nam-sach',41,41);
INSERT INTO version VALUES(215,X'143449bbc7e2a989ed7fb0d66be2d66e76b43166cfa2bc54187e6a9878987c9f','reply',X'7add1c817eeba81f07372a4000000000',X'',X'99bf2fea7ed2eca0dbef17179951fc1c96d5fb18ab54173b3280e2bc9df9577a','nam-sach',41,41);
INSERT INTO version VALUES(216,X'84f414a3494242db81f483d1aef8ec1a17d3822f5d8e8b81b6af7d55ff58a98b','reply',X'4da4e5bf1ad4083d7165f8ba00000000',X'',X'eec81093dd8cfc29d32fa501f573576e0181e3132ffce7a1aa01ffc6ac6f54b8','nam-sach',41,41);
INSERT INTO version VALUES(217,X'f270a5a94c18605e9ffcc6afd4bd1c7bf00ee34797583fdde3f137d27b6a055f','check',X'3faca69408f601fc41daad3700000000',X'',X'c3e9d51680cf7b8cb96e76475a507186fa1f9ab48532be0a8f4e55df552124a2','nam-sach',41,41);
INSERT INTO version VALUES(218,X'ea8292e9beb7bf2fab81971f1fb64e72efb019192c1ad9cc09dba0e028defd3f','review',X'27bc32c0397b6e4d7836292c00000000',X'',X'06315db1d753d4689dca85e43297a1270199f382a519183e06ae6f2bcbd88ceb','nam-sach',41,41);
INSERT INTO version VALUES(219,X'330dbcb55d18853b91af853cfab5aeb65ab2fc14bb00019eeed5b5064ad35d3f','publication',X'3a16887587b54843d746d0c900000000',X'',X'2a76068463536a81bc554a2c57e5cadf350f946c6f4bd56c496bf4015d9fc8ee','nam-sach',41,41);
INSERT INTO version VALUES(220,X'7f37bfaae8e9e56b8fcd43ff17a53b4ad4477888b12fb770eddfee8829f3d1e5','total',X'5b14a3af3d2dbc02a8b6a4b900000000',X'',X'e6b61cb1595540ab937e860b7101d3c533d33ffa53f97262b1331fbbea16fca0','nam-sach',41,41);
INSERT INTO version VALUES(221,X'72db527fe6b1f32cb3d137f20ad68627b36d92534ff1586f7613b6d6cd1efd78','identity',X'd7ecd318cb786c18b848221800000000',X'',X'd06e1406a38783cc166c8b2475a1393b7b3c0b66536ba106f931b505b5a91831','nam-sach',41,41);
CREATE TABLE kept (
    digest   BLOB PRIMARY KEY CHECK (length(digest) = 32),
    sort     TEXT NOT NULL,
    record   BLOB NOT NULL CHECK (length(record) = 16),
    content  TEXT CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
INSERT INTO kept VALUES(X'00d86738a09b0091dab6d0f79d5e5b50ac539a7cf8aceddeebf63e365227619e','holiday',X'ab1a7bdfa2a04405ad821753d80e283b','{"day":"2027-02-05","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'01a5cf33688da8f5c2567101a33eec51675436dfa148b2642ad245b703979845','holiday',X'fe1c6e7e6f4ee129dd11a295a1d1d6fd','{"day":"2028-01-26","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'01d4b47311f14e6e4c8c348a606220191a5d49310d733fc65a0b8bf3a7348b4c','holiday',X'7610b9a5ef05bfd88cfd05b24840f67f','{"day":"2021-02-14","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'02f44bb3d6af9bd310e205f2982666a29eb327d4f3eedd1c87f09424e6e02996','holiday',X'b63fa1536542b84b84af4459e79d4c47','{"day":"2026-02-16","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'048524ec0004f13fa4236fd243e46c2c442f1a52181fa2128b728db521a4b52a','holiday',X'dcfd10421afb7e9e628e4443ad513108','{"day":"2025-04-07","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'04b78e1a634caa06f0856b72b6a86ea22783a23d6480b14c9ced86ac7607e484','holiday',X'20e57c249ce14b9a11d6f4d45e3d0737','{"day":"2027-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'06fc9a74c3b5b4c06f0d380d0bf53b13a5b211c3bde965a1162cf24f6d0847b2','holiday',X'9685ecd95769defb3248439caf2cd131','{"day":"2018-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'077dd67e15bfbada7e1469a130bfb9f562b3868536ff9bc7e1c38ba191dbf27b','field',X'a53a4b6e647642223c513fc5923d7e06','{"code":"agriculture","name_en":"Agriculture and irrigation","name_vi":"Nông nghiệp, thủy lợi"}');
INSERT INTO kept VALUES(X'094f672f1d2fb5639bb676d1245ab142af33175511af2a5b3b06c575faa3dc95','rule',X'31baaf072fb0516e9c74f0bb55adabab','{"key":"minimum","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"4"}');
INSERT INTO kept VALUES(X'0c4537d8adbfb50f8e2cc41aa7b8badb406b1803b157cf93a9787e447627eae4','holiday',X'f65a5e8952ef58f538275d883cd4f2df','{"day":"2022-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'0cbc021d2a13ec08a87f8a089013da81f13268db7e23479c105cc481a2c14939','holiday',X'1b840ba45b0c8382ccfc791b18175e02','{"day":"2020-01-23","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'0ee7c1ff692936ea80dfe1c6b2ba1c4f46a0e7fd5e78786c2e739b76130163a2','field',X'4883e379a8b3845e37ec23415d8715e8','{"code":"culture","name_en":"Culture","name_vi":"Văn hóa"}');
INSERT INTO kept VALUES(X'0ef20ffa14a56351a1303c0af3171971f7004eb721b3db3eb88e9028e549f9f5','holiday',X'dddb848d8a7c94c0caf67b47c34015c6','{"day":"2023-09-01","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'131b70855995ba627715c589c1d8567637e7ba91cc356b66c31f8fd5c2a53193','holiday',X'23f8241bf7d72785385df8605bfdf18c','{"day":"2019-01-05","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 31/12/2018","source":"Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'13f2377504a0860b58f45348b6962d190ee0eb6b78ffd867ec79a3bb082e647c','holiday',X'8a96e048106aebf003430ce2b6004f3b','{"day":"2018-02-14","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'158c94965fa6f6f05163e95464c976bd049288279d6de3ccf794605b213f854c','holiday',X'30ffdccb1381e59617bc359172a47b85','{"day":"2023-04-29","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'15dc7a0ccdf3ef528b5ac64073e7e3229dcbb9ee41187aa94616c7d815318b95','agency',X'3fb395cfa2e1605ae75da824ce94f7d4','{"code":"tnmt","name":"Phòng Tài nguyên và Môi trường"}');
INSERT INTO kept VALUES(X'1662e43e1007066863cf11704819c15648671b43b95eaafb6619ba68075a3f7a','holiday',X'b6d7aec655cc34a9bd8f48448417d504','{"day":"2027-02-08","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'1a4210963604e6b932b2e84038497a55b21da3abca634b26db115e00d848fe29','holiday',X'8ee3def9bf2f4dff73b80e52d5e9111d','{"day":"2026-02-18","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'1c2e22f10d6ab996590ad818ff1058c1552dece18b6523dd0f0c4b3d9a06a14d','holiday',X'e7b47299da3f7cee83dc70b6f30f8b6f','{"day":"2027-02-09","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'1cdc3ffb123ab7bad2577fb0eab31a57347710af58ae164edb7e300f9af93896','rule',X'9f1977e25d616d432192471f16cec5be','{"key":"due_from","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"session"}');
INSERT INTO kept VALUES(X'1d2ff4c14daa21ccbb167d9bf9188b1717637a35a0ccfca874752974c9aff625','holiday',X'494865c34cbf4f6fa721dd03eec2224b','{"day":"2028-01-27","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'1d829aa15889a208aa3eca1018643dd15c19a455e9f3a0649704dfb7b74d2296','holiday',X'd89628bf99d93d75f5a60720eb454f74','{"day":"2023-01-20","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'23c879c656c38964e82130be632f2ee61c02500047895760bdfba07124c570b8','holiday',X'649d358703c5316b9b9a9e92d3b2ef5e','{"day":"2023-01-24","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'24f158c7c6eaff0c10d521849a7b5a0ab3c5f7ae09d24b08fcb19ac09d5ae71e','holiday',X'270e5d57e8a61ca5e713c9c86b77f583','{"day":"2027-02-04","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'2605d39ec0fb82ad54d5d11544ec4f0888e4cf0c133d602650b176887d917fc7','unit',X'93cf6a348e0dadfa09145af57fd9c73c','{"code":"an-son","kind":"commune","name":"An Sơn","parent":"nam-sach"}');
INSERT INTO kept VALUES(X'2616fbda6847de4f958115aa5c706e844e090847473e6157de8bb0b8f6e07bd9','holiday',X'caf9a18063a35338a6e774c97f51f267','{"day":"2019-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'26e5dde92a9e51217bd94b98be396c27db781a3d85687025ba45a980169bdd24','field',X'8c81fe9aae3066bdf9f510e4ba7ed72b','{"code":"education","name_en":"Education","name_vi":"Giáo dục"}');
INSERT INTO kept VALUES(X'27c870d603bdd90324bf9277708067327c6c8f57cb8fd98afae59da26a58ad6d','holiday',X'c92fe1d236df06777f515e2bb44dcfc3','{"day":"2021-02-16","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'2a6f4194b51c06f2a0ed3b242c723d191d66cf05c62726ed073c02f8f2c3e6ec','holiday',X'20c69e11003784b13c210ecd5593378c','{"day":"2027-02-07","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'2bee1236448a17754a1370ed4d2a8c5a4943b7ba241f42b9405e582244347c90','holiday',X'f75a4411715bc62a25b6343933a4ff00','{"day":"2025-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'2c9a2e8f96e7362c6812a6cd491d2a571949f2544f7572bff05c10e723d88933','holiday',X'50c3f42a6d0acb89481e3d99362f7621','{"day":"2024-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'2db3b79ada485be502d2f6264d48bdb3ffc9ecf4cb8a4c6f60de64a001907a81','holiday',X'2e6731d9f292dac2afce7581336626b7','{"day":"2025-01-31","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'2eb5995ce61afa584e53a23cbcdfcfbec0982d50a60aa02f8be993dd2282da3b','holiday',X'27910a409c13262a8c82672ceea5ba82','{"day":"2018-02-19","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'2f4dfed10bde65a9f70571f0e2a5edd1309d44ee5e9d40e827e067c600d712b1','holiday',X'a4ec5b41fc932f38ea1102548482bae1','{"day":"2023-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'2f643f082fdbd142a9acb051e840d5b0d6959731e608a0673bd507b62b1e6a9f','holiday',X'4ed0abb74808600911935c5b7c2510f5','{"day":"2020-01-25","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'321cb16aac5bedfab1e4267924d6641dd3df8ecf7cdd4c1c81d9e3a813edf1fa','holiday',X'432dc35bdcb8d0d3b8778722f5f2d167','{"day":"2027-02-10","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'33c77a44bf84c10421640eb6cb7597cb22d0d010c67747da1048f5bd49c26c42','holiday',X'4c0c4ceb65d7a5b6ae871b7112c33c02','{"day":"2024-05-04","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 29/04/2024","source":"Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'33d1ba2a1c1a60ed81a28ff10ad853afe7582bb35e15a5b56e5c0a8c37f71d8e','field',X'36a9e754286fb16275e31eac7b489af1','{"code":"party-building","name_en":"Party and government building","name_vi":"Xây dựng Đảng, chính quyền"}');
INSERT INTO kept VALUES(X'33dcb321f120ef0d249b5fa353d200aaf3cccf517ab0982de209a78fa173e9ad','holiday',X'5e5683e133b52a711cc9a78e1c5c36fb','{"day":"2026-04-27","kind":"off","name":"Nghỉ bù Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'33e797d16495bd3545f0cf376c09e152831c3518ecafbdcc70a9ad285e162c36','holiday',X'e033ec9870f82e89f65480cfd8fb7050','{"day":"2022-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'34bdcb68b7d4548974e93abfd55e84facbeb0efaba2355159a09243b1517909c','unit',X'c156162e8ef8412a876419981d3bd83c','{"code":"nam-sach","kind":"district","name":"Nam Sách"}');
INSERT INTO kept VALUES(X'370ce027a595d0ba81e4dec451788bf7e996c563736eecbc98d8f624970f2e01','unit',X'1f763e4c9d17dfbb96b255da2fbe4318','{"code":"nhue-son","from":"2019-07-01","kind":"village","name":"Nhuế Sơn Thượng","parent":"an-son"}');
INSERT INTO kept VALUES(X'3917b805a4d9f446995a8a410f08e5fd6f6770262fe6ecc33fff0c292df569ef','holiday',X'3ad516c063ce401e71118656035e6aba','{"day":"2022-05-02","kind":"off","name":"Nghỉ bù Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'3b62637c1c56d2e83c7a8a1fe35951100a08bf506da3b061854801563777519e','holiday',X'df1f9d4d2947bff940d0ad31e7118947','{"day":"2022-02-03","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'3bb9b52f4d2d9df0772de7970415c8b84b202706f6df2df308b70e8d060193e2','holiday',X'a3bdbaf824f7eef1ae73054418b0411b','{"day":"2019-02-06","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'3d0aefe8d0b636dbd32cbacde1db976016ff23efe12983adaa73c741b102335c','holiday',X'f1c63889f7e0c3e176fa5732b81a4475','{"day":"2028-09-01","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'3e6b66593eda328d785f9d62cd19952a7b502af31a8c93cf9b9b035eaabc4171','holiday',X'227fd29f369be65820a1dbd3760602be','{"day":"2025-01-30","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'3f8e9f2eb42ab09e7a06b071346ee4daa114afb3fe3488a6981651923c0b033d','holiday',X'102c4fed8ed39e20dc19c1829e384ee3','{"day":"2023-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'41228c2cd06f8f5c6487cb667a5a5442a0328cd361e321287fd3fd0022d21432','holiday',X'28b7fbce88ce3bacdc1da4f8a91a2779','{"day":"2022-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'457910593b1c2b8683c2be7be36e4fe07c9fc552c9be8dbb569cd24caae2f8fe','holiday',X'e73da1dffe7b19fe465b9d7ad02b36fe','{"day":"2026-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'4710ee86d80a61129afa0ee00c21c4fbecd9718cc44a6431abfca8e29f89de01','holiday',X'f1d73e6580fd1d5c0f68646d4c335fad','{"day":"2019-02-08","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'4aa27db57aeace324da86a7d447ddf40a4666bf91b432223e0044fb80980e3da','rule',X'885c2a181a2796191a4c1294408ac2c4','{"key":"due_days","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"15"}');
INSERT INTO kept VALUES(X'4c4bf2a7f4a11274f48237ca8361eb605e07438194ed8bdf3088631448afe23b','holiday',X'14a2382ee57a2102f356f6d5313bc796','{"day":"2025-04-26","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 02/05/2025","source":"Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'4d02e6dca825d8d2bca8b536a42997a319236c8df4ee67c007531915d83b2219','holiday',X'8394f5d90660ead3afa31622b49ffea7','{"day":"2020-01-29","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'4d60b8b2e3c13adfe5ed09e0d2e5f1778730a7f7425dd73cbe623fd17bb2d86b','holiday',X'9e547448d95dcb2f059ddcc395888f77','{"day":"2028-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'52004082701e46f9f8fe8efb256639224493d948bc279ab6599f2cbd3c95e422','holiday',X'7866ef8c713dbb81f4c6fa29e49a3dfc','{"day":"2026-08-31","kind":"off","name":"Hoán đổi: nghỉ 31/08/2026, làm bù 22/08/2026","source":"thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'52fcc9a252327e30a21c1627ed6e9e6a3d9823d344f534092d31145f77fb6d94','holiday',X'9ade91a08bed4eacd5910d2935a6a93f','{"day":"2019-02-04","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'55b9999f432673b7084e9b67737a1685fa22a5e7512c9c6c925855cbb8cb8251','holiday',X'8a2deb8664ddcc51ea19558ef785f7c6','{"day":"2025-09-01","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'56a68586e4014d5644fc87a137caff2fd03958d6cbfe6a3e4658c73a2f75f37f','holiday',X'711aaa1599a78aa29225bf5e5e52a75e','{"day":"2022-01-31","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'56ba2fac28df231590d030bf5a03d7cbca54b43ba8e5e1915f424c0fb621df07','holiday',X'0818a5de6bfa676e08335f33722407dd','{"day":"2026-01-10","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 02/01/2026","source":"Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có","status":"confirmed"}');
INSERT INTO kept VALUES(X'58dad6ef91b48a5901c993f1cd75a11173a81d15ec50df1921a187116ab4c56f','holiday',X'c0eeacf6de5cdd5d2dd6c6ffc4123c8b','{"day":"2024-02-12","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'5a6b930910382cde8e8af3176a66df5f8f16164ba64524f93f953c73b3b68f29','rule',X'4b71f14a75fa3b576d596429a2520aa5','{"key":"count_online","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"no"}');
INSERT INTO kept VALUES(X'5a746d6ada6e7243bb45b160296f15c8c6c777fca93a0ca1b59e822479aaab63','holiday',X'16be766d6a3a8a2b38ca186833a589f4','{"day":"2022-04-10","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'5a84d66ddeb0e1f38ccdedca7aa3dedc56db215729adfe79fecf7232006da970','field',X'229fcc9aaac181e5fcf72b7eb20a9a07','{"code":"construction","name_en":"Construction and planning","name_vi":"Xây dựng, quy hoạch"}');
INSERT INTO kept VALUES(X'5b8c367fb70bbbd38fdbcc02b4a7af5e304b7ab71b8272427a2807af774eb549','holiday',X'd750b42f86ef86516861e0d81ae37f7f','{"day":"2022-05-03","kind":"off","name":"Nghỉ bù Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'5be408a41125b4851a16c1ea2c02392809f1bb292ad8e43cc2e310d35a8f66e4','holiday',X'73696ca4c9cc785b3d722aba13ea7440','{"day":"2024-02-13","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'5d254aac1f9bbbfcfaceea489d8aaea9a1c18d3319bd30f41cf3cbf793689a4b','rule',X'f64730cde08d8e0d815202d08b76b851','{"from":"2019-06-01","key":"due_kind","source":"Quy chế mẫu","value":"working"}');
INSERT INTO kept VALUES(X'5e0f2e4f92927c2c812ee292a78376cd357268fb784181b154cb5dbc9321c8ff','holiday',X'b3ce53c00c92e191f071ba7a6fdf50d9','{"day":"2023-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'608461ed9f1107f7858bc10ea3a755af5606d8ca434b237eddacc3dbce14571c','holiday',X'6b42e7630f1cfeba7f3156d21dce9e56','{"day":"2027-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'6177d48883ed969ecc7cad83176b1b6c097b0e328760f890c893e1dea1142a27','holiday',X'7a0ae81a0b3ef2edb4cb2d2d509e074d','{"day":"2026-04-26","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'62627e97ed9c4037b308c3456186e0ee54b924c7328d599944fa06c448c1c28a','holiday',X'dfb739e96d391716bb4786e8a4badc71','{"day":"2025-01-28","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'629bc4886637889145b46aa6d212e72cb83a8d3d5121b694d478e14c612fd8cd','holiday',X'1ca58ef785d4fa6841ef327d70cdd204','{"day":"2018-02-17","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'63b4d6c9ddf7f2cad80960a86f5183a2301838eef11703021df839420da68aa5','holiday',X'fa80a3d65b85f2736b49900c4d791fe0','{"day":"2026-02-19","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'668ca2a98821db8c9e998099848a4a46f5d5505ffa525f2397ae4a1152d56310','holiday',X'8d83cddce65cc145fe758e024bc3cd0f','{"day":"2018-02-20","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'66d894a883ce9c91497a0dfdb7be21dd4fb049ca6fb4b7e609a66f566665143f','holiday',X'84188ab02c366368cf75d19daa2b4507','{"day":"2027-11-24","kind":"off","name":"Ngày Văn hóa Việt Nam","source":"Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành","status":"provisional"}');
INSERT INTO kept VALUES(X'6790416d0546587f30c15b1f11a9ce33b77b5ceec27eb5b787a48ae23dcb4a4e','holiday',X'4cce23563e6b8ffb5fa845219c137427','{"day":"2022-04-11","kind":"off","name":"Nghỉ bù Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'6b1a17484792b46f20e6b541ebf2f9a48b4600361e39b6be9a9813ce1901323a','holiday',X'1b0d714320c6bf618c2a8c9cc22349eb','{"day":"2021-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'6c0dec9795aa0f6205aa983e72a73c1d5ca2b48ddbff096e7e37b3715b95ba5e','holiday',X'bc9ac8c932c581bb076878e53543528d','{"day":"2027-02-06","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'6e1b3587a5fcb006ece8211276686794d798060db5cb7b1650483fb1098ff71c','holiday',X'8f75b270f6a42df06ab9bd02ca0b5114','{"day":"2026-01-02","kind":"off","name":"Hoán đổi: nghỉ 02/01/2026, làm bù 10/01/2026","source":"Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có","status":"confirmed"}');
INSERT INTO kept VALUES(X'6ec74f58433eccf9af36398e34635140d9d2f118f1c1770eda0622ab5eb71cef','rule',X'041ba33e67b3440fdf670de1c8444ee4','{"key":"count_deputies","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"no"}');
INSERT INTO kept VALUES(X'6ef971e54c1bd7294da88029dac23096fb07250f965fdc88d60852bd8ed94fda','holiday',X'c5fba3e3cfc2ccb5678e4e07aaef7fcd','{"day":"2019-05-04","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 29/04/2019","source":"Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'700660daad096366da4c1321a1d56377d27959843b0275835171aaca704c219e','holiday',X'4f03a522c3fce0722610d83218552f2a','{"day":"2019-02-05","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'703466ead2814c351357ffe300abb4ce045b8ee396b9748543b4742995ccc65e','holiday',X'98cf0453a9816c1bada5af715dec506b','{"day":"2025-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'70b5abaa802b540565ed23d083eb764efbeb70a92c4d390dff63d219a8913b2c','holiday',X'518e0a2aab9d481975a278f912e73aac','{"day":"2023-01-25","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'70ec3f5e4796b1207741ca6fe0a52fcb71db0199cba08e2304ba4f2da5865401','holiday',X'f2973db883ae664c24e29a58c666e005','{"day":"2023-01-22","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'72474b5294af26c1ddd7511bb07f9288d470f54cb92d9cbf5d9dd9dc78cccf0d','holiday',X'387224f75c80cd9f33052759e509541f','{"day":"2018-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'72ceecb1ac8797e5f2b8c7f820ba2fe7ee9a3e6bac6a2fe4e00464d75ff45f8e','holiday',X'247e0dd4db8748fb31a3c59ef9e8a0f3','{"day":"2022-09-01","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'73093bd94ebf8c6f52252d4ff09aca74dc90bc5e1a10b4c55a33c340ba993cdc','holiday',X'd0ed1ca015f6ca1d1081270ced7e9c27','{"day":"2023-09-04","kind":"off","name":"Nghỉ bù Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'7352ec9c499b02f2aa092c00ceb034e8afd3e88cbe63bc8224ffc0ed1771bcf2','field',X'7a6c57df21ba5fd857a92dfed9b4945c','{"code":"administration","name_en":"Administrative procedures","name_vi":"Thủ tục hành chính"}');
INSERT INTO kept VALUES(X'76129b9858eb05ac378ee6d4b72d3d9fb8605805e5188319bac385d85a9a6ed8','holiday',X'60394ba96a317d7329264887961ddab9','{"day":"2024-04-18","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'7679165534fcd4629bcc98fce5409b632f8608c8b92120ad137c10b4d30bfc86','holiday',X'b0d5234f8c8ff28c6bd4acaef4fd983f','{"day":"2027-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'77bb49c92b770975e81415bab425f6547e0b3f94ceb9a59fcf2eb100d60c705e','holiday',X'e2a247642bba7c748c96e07395b04f64','{"day":"2026-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'77c35676c50d0f6ac68633dcbc1bdd7b0488a30e0655b97b1074413aa22bc5bf','holiday',X'8713c55d01b65fe1a3d349698b0cc281','{"day":"2024-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'78055416fc6bb4a8007e9a651b9af034ff2eed77a1eaca02e499ba5136131d56','holiday',X'7ef86b55376cc2b000a3723165dc9eb7','{"day":"2024-02-08","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'787d8f98b88bc032912d83a6550c906d0d5edf8cf0e39c667d4086903ad332d7','holiday',X'99d900d66ab181a32c4700f7e7562d5f','{"day":"2028-01-24","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'7a3aa2421163472afe48c3ed012dee06e27b6bd0d0e94cf54f5708d421b628c8','holiday',X'fc0640ca2a16bf76e5281ef68e2ffc1a','{"day":"2028-01-03","kind":"off","name":"Nghỉ bù Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'7aa31476cd7d33a3d6fe888725ceb1b45c2aef077b26448177ddeba7806e2073','holiday',X'f262ce3d202f95379862ecff9a8bbbad','{"day":"2021-09-03","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'7ac310ab5c7f123fc6ffaa6a0a3c5e1073accb8f975d9346a45adafc076e7414','holiday',X'b032567794f187a60a3659d3189e31b2','{"day":"2020-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'7e3704899facacf296d0259277c49b833fdb337a72fe6c94d0e844e0c5594b34','holiday',X'c0d99c0783b65917d6ba640f328bda86','{"day":"2023-01-26","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'7e59e67a582a68fae7d6d44d05d1b5b87b83ee35ae8339b4bbd681b8bbb3ff8a','holiday',X'583e07214e13f02e9762180028f26d63','{"day":"2020-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'809f76a0f9c6286db926db3310e2217249388170aaa6330196377d0742b92d07','holiday',X'a6772b8bc4a7c8e2db07798f5102d3ec','{"day":"2027-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'81b774420e836c994969574e20d9d4529f1b652ac5dd3035090a257a69c4f279','unit',X'6f97c71266efb7eecba6f9d1e89378ad','{"code":"thi-tran-nam-sach","kind":"township","name":"Nam Sách","parent":"nam-sach"}');
INSERT INTO kept VALUES(X'83207570a905af5a82373bbda5782a829f44d1040c818f098c653776336ade9e','rule',X'286feac619d3b50bce02c1eae90783e6','{"key":"count_at","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"no"}');
INSERT INTO kept VALUES(X'847a98a7dc139058ba9c2b11072bb0c877eabed23e8e5dccd23a4438ba0a298c','rule',X'd96636fa4d7b04f9a11525c2cfea3472','{"key":"threshold_percent","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"90"}');
INSERT INTO kept VALUES(X'85f43707531c2fafeba133d7c726bc643789d18f2db0e255b1b95835ad8d8f9b','holiday',X'ed9919bba6cf5f00ed81697265f516c5','{"day":"2028-05-02","kind":"off","name":"Nghỉ bù Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'877deacff72fd038a25df17bd8edae9acf3485e56c445ff62cac719093110992','holiday',X'2c24cad83e172c24f2cc1445ab7c1f2d','{"day":"2027-05-03","kind":"off","name":"Nghỉ bù Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'88bec6350c955a4537ad29ee4525f3cec372651022e9eb72740b41b60d62ae52','holiday',X'5775da36a220229faef35b1d2067a25e','{"day":"2023-01-02","kind":"off","name":"Nghỉ bù Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'8944444fb3acf6c78ff8b6accb0f4b06854420fe5556fa82d3648808370bb9b6','field',X'6aa90269ad34217099786dc8bcb99436','{"code":"transport","name_en":"Transport","name_vi":"Giao thông"}');
INSERT INTO kept VALUES(X'89c593932e3eb4bf894bbda9a6a0e3c29115dd1b7386f866d9b7b3c6f226e046','holiday',X'6a52a52a569f0ed6509dd345a57fe1a7','{"day":"2028-09-04","kind":"off","name":"Nghỉ bù Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'8a1a631a83af6dd4a43914159938108d646d17206edf97ab3267a810de031101','holiday',X'896fbf36492444c8d2f18dce8bdf7aec','{"day":"2024-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'8a6ea379f702da613af7401620de37919eafa08a651580a51b753378ebdc37ce','holiday',X'aeafede95ea872246c27b7ec1f7e5268','{"day":"2028-01-25","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'8b07d2f9bf5170fed602bfce9fbadc6aaa4e4168c8cf32c351f3367a114465a2','holiday',X'efd0ee2b9bd1a5f59b9faf0f059bfdb7','{"day":"2023-01-23","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'8b8e8eb266c429788c6c1b4b5ffd688f35078668492d9b479d77581534cc550f','holiday',X'fb8bb5b8af3ed6cf8a1bea32da25dd0f','{"day":"2024-02-10","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'8cdb9c06779e7968941e548ed2ed616bc6e52b37e5d999993b7b6eb0fbc23db9','holiday',X'a7bc866eb0ecf4fdc2d5fbcb64976c8d','{"day":"2018-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'8dc2f3d4f9855424865f9297084493f34ae4684e9717091213138924823d6d4c','holiday',X'cfd4b3dd66320751e34b955cfc43822e','{"day":"2018-12-31","kind":"off","name":"Hoán đổi: nghỉ 31/12/2018, làm bù 05/01/2019","source":"Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'8edf72b3fa928728dc0cbcead22401033367ad5cc5770b017dbd749c16b1e9df','holiday',X'e43f8849226f2b232873312f80c80757','{"day":"2018-02-16","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'8fd915392dc5edad3d4a30f08e86bd1c47cf9e8359c0450f262f91398ab81eaf','holiday',X'86f778f8b229c043283fd1ce9eb56331','{"day":"2024-04-29","kind":"off","name":"Hoán đổi: nghỉ 29/04/2024, làm bù 04/05/2024","source":"Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'91b337518234c7dfd83cac2b65f97fc560914d19ac6c699eb3bd093b0bc6ab0f','holiday',X'4f9658be32567cfcc0e740cb8c5bbdd2','{"day":"2022-02-02","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'933089b0a1ef091d133e5a3deba6cf3c87c310b4f9361e9e6f54def51708ffd9','holiday',X'50753bd457467f4f835721f77a05b6e0','{"day":"2022-01-03","kind":"off","name":"Nghỉ bù Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'941bdf4db7e994d9ad6c0dcf64475eadb6f09c99d9a75164914585ab05914fa9','holiday',X'5cce237fda9bbad5bf463c747bd4b992','{"day":"2020-01-27","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'965cce60e046751114316348fb1c9d123252dc194079ee977be813e28f833eb1','field',X'2100a77a9cd0a29d720229714c3a3f8e','{"code":"social-policy","name_en":"Social policy","name_vi":"Chính sách xã hội"}');
INSERT INTO kept VALUES(X'96fb0482f024349f26346cbd59bf878899306a2f2d81930314605a7905f577c3','holiday',X'e186d6103d4e96b75ce8fbe5db46ac02','{"day":"2018-02-15","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'9879f0413b46152f2b997ebea91b57be16ee48901dfbfa753ed18c153a68323a','holiday',X'3e06954e12d4135d2341e0821d542ea0','{"day":"2022-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'990f02c89ceff7a542fc8a02cc61a12967d06d5320a45e07b247f5c3f45e5de4','holiday',X'0c96ae00bfd65dcf963000058833f43c','{"day":"2021-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'9b136a2af4ba021a141658734147e433c8e7e80f6cf08fef48f13fb57517ef72','holiday',X'adb7882754a96f31dfbb92f055a10f1c','{"day":"2021-02-10","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'9f071eee663a4cbe298e8998ace271844e3920a5eb9144f4cc55198623bd0509','holiday',X'b1f7150d90f1390bc0846aa9f90afede','{"day":"2020-01-24","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'a52a5913e62263a8dcedef55cdbd764926a0f2560dad5c83f6cc82cbfda2b96b','holiday',X'd8bcfea6827a23a099127d40d8d84f99','{"day":"2020-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'a90d1f91abe420a97dc0a50f12a433120912a5f1919fc1c993befa1881fa6455','holiday',X'ca107af0d155de4244505a32e7862611','{"day":"2019-04-15","kind":"off","name":"Nghỉ bù Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'a9fe114748614b7e4bc34045e288ac3c821d4569cf3e5e94033459e21c7af230','holiday',X'7e5795a6ec74e8fed58e04082a401a21','{"day":"2021-02-12","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'ab6a779eb6dc446daa81aaec965b3069b94a3ba4d1d0ef1ff632122428695128','holiday',X'2812efb7ac6249f9e63d66d8279e5cd2','{"day":"2023-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'ad02a43a668b463820fbf761417d403cd693c964361a820cf66ef6cc8423256a','rule',X'ab5ca851f07e6997418fb1afb1d58765','{"key":"due_kind","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"calendar"}');
INSERT INTO kept VALUES(X'ae4ededc2b8add1a241fc14ae82ec0a390331853a9679b2a2f3057774760ed82','holiday',X'000f4b7191580a1f0cda57ccf89c6037','{"day":"2020-01-28","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'af5a3c6f9f60a46d7273aab0a64f670dbdae05eba13ceac3e036579ecc640564','holiday',X'65103bd0f1429bacf1a734c904b37098','{"day":"2025-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'b23ad3bf1bceecfe80cf6449e9ed64511f2f2606bffa5e7e5297a8bc3bb022c7','holiday',X'3d814bf7849a538831fd7229161b0d47','{"day":"2021-04-21","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'b2d83e0ff08b5245e7d98025945260815e407019b33002e38baea9eb916d5933','holiday',X'29a46bf4857ca5a0f5c5893bac1f9c54','{"day":"2022-02-01","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'b483042af9ee2147fadbbdc8001ca8f1f111355b2cf1a6d14ddc38b73e987aca','holiday',X'a874894a323794fa1549ec7bb00b2985','{"day":"2018-04-25","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'b899192484ae6acc050ea0bf0bcf1320257a53d65e254e96e2518d6623fafb39','field',X'dbeee17ac5fad7e15f35383111d7af00','{"code":"new-rural","name_en":"New countryside","name_vi":"Nông thôn mới"}');
INSERT INTO kept VALUES(X'b92ae0bdc01f11e1f27ca56150c40332624bc64557f69d3289d5e64a5e19bdd1','holiday',X'4a83a3b3adf8ed009e6a80ad8d880981','{"day":"2025-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'ba7265b7129fcb8d42e1c376de5e0b3bf183082cc8bfb4b6ab74bb8915c0c49d','field',X'69c751fa0c3087f8843bf3a3282dd19e','{"code":"health","name_en":"Health","name_vi":"Y tế"}');
INSERT INTO kept VALUES(X'be64499323f9ef387f89a3b62c180fb0e8b00e0320047f0aa01e238e54483411','holiday',X'3d31d77d8560396920dbb959a915a516','{"day":"2021-05-03","kind":"off","name":"Nghỉ bù Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'bfecc26605b67526c41a6e8f64b73304a94571fc784e508c25fb26a9b1303c70','holiday',X'edc36d36d2274c0affef71091fd924d8','{"day":"2018-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'c126f9c9c10423e6a9b4bd651f3c5d29147637cff0f2f85f1455c52e1f876f4c','holiday',X'4e18c0b0cd57c1a340fcbb1d68f29214','{"day":"2024-02-09","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'c22e34f2f48924ae17c06e384a8143faac435fcdb54b3050addda92b2431cd2a','holiday',X'0e7760e22f992679913fe346dc3ec4d0','{"day":"2023-05-02","kind":"off","name":"Nghỉ bù Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'c2f064814f7c7341d86c9c5461e62e15e23c28cee80b48b73d1be9ec1a29f996','holiday',X'abce6bd2c79e6e0d00442447291258bf','{"day":"2028-01-28","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'c4db723cfb0b14216110d6eab0624b6f72a7c3268823e4abefe86bd0ecafa02e','field',X'7b2c71389be7932d47fd1304fb10204f','{"code":"land","name_en":"Land","name_vi":"Đất đai"}');
INSERT INTO kept VALUES(X'c51705d71ef31821fa377be9ddfb1e0bf0340180b8e1ed312a9f964d6ce29f45','holiday',X'8e5daef236ce95874eefa2a064c72b6c','{"day":"2023-05-03","kind":"off","name":"Nghỉ bù Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'c5dd0c9d596640a4d259ec8435702adc9db7fca8aa0277c1748b988949addc40','field',X'ca0ec9a85c92cb193512b828ba8a73ce','{"code":"other","name_en":"Other","name_vi":"Lĩnh vực khác"}');
INSERT INTO kept VALUES(X'c5eb377a5ddbae4b079719cab00314989dc6b49bdf8900fbe17119f032dc7999','holiday',X'7ad8aac04a857b18427b71b73e5863d1','{"day":"2022-02-04","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'c667d529c0a8b700d2a5667fa0821bcc59ec37825d5d2f86fc63f5ab44254ad4','holiday',X'c57b385e2c6e9b69f3ad48aae83eb90b','{"day":"2026-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'ca859369178fd7a669162641b58309cd3d7147cfc66dc73c034536193df51714','holiday',X'fc65a38a8e4639a0b4fad0265d2287b3','{"day":"2020-04-02","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'cb45d05e3f110e40b7580d6cf98a517a1f4a150e2da68b1da91847d297fdbf4e','holiday',X'c2f5678891c72ef522cf9322a7834fda','{"day":"2027-04-16","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'cf062e34d3306ed00533c7881891eaf3fa59543cc0f179660cb7955d1345b5ef','holiday',X'33fc407292b75c68c8a5c3bea932be98','{"day":"2028-04-04","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'cfa4275f581af5c9781eeb1e2c361c63229cee4efa0fa5bd8edaedf94169326b','holiday',X'6da30324d9dd48ecc7abbb1b6772411b','{"day":"2021-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'd0085982c51f245d79005a0ef7f8a49a79790543ff94e820f1a3185fc37853b0','holiday',X'5d01e271c165c506262e02981b518bb3','{"day":"2019-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'd0706d5ba537e851a83b3083a5b09035e27599a6bda07ee7cb4730b6905de8be','holiday',X'7f481399162f655b9c41e966de052a15','{"day":"2028-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'd0ee08f25a7a2186f30dfcd30067032d6c5dcd3aeba0a47a6ac806254056b86c','holiday',X'fd078470bdf5dca2d76dbd509615c37e','{"day":"2018-02-18","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'd2d4e893d4d1ad663933430a948cdd2285cdc5126226038aac31e581c9f94df7','holiday',X'b5a180cc796d88441b938fbf030ac4a0','{"day":"2021-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'd49bd284412598e22eb558ed0a909d7ecdeabd0a21ec34f2c4c8f3686a32c6c2','holiday',X'a023357ee313cd904ab1d13f42aa49cb','{"day":"2026-11-24","kind":"off","name":"Ngày Văn hóa Việt Nam","source":"Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành","status":"provisional"}');
INSERT INTO kept VALUES(X'd4f75fd3c16d75f5c8e7a794bb48086da23afb5165d32403bd30f522d7b3324c','unit',X'917c045e813d12976974c023df2b972c','{"code":"dong-lac","kind":"commune","name":"Đồng Lạc","parent":"nam-sach"}');
INSERT INTO kept VALUES(X'd5c62f09846d7bc967b8ae6b294775b14ee5a678e1968b39e01765ddd159c6e9','field',X'b9987c1485d3e46c67e20b3c6b73ff8e','{"code":"environment","name_en":"Environment","name_vi":"Môi trường"}');
INSERT INTO kept VALUES(X'd818ff60640a41cd3b014315bcea58c8f72865ed474a1022b8fa5e97d4ba5987','holiday',X'007685fc2c2fd64df3eb78eccbc62d83','{"day":"2023-01-21","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'dad2411dd076597ffa3bc696f45437ff5a69fb3bf207b5dc2affd834c56d7524','holiday',X'59901ea57af48c5a830b1ff58243f906','{"day":"2019-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'db4e8d8541025ff70e06b5a8f03ff90ec4de1c83aaa7be739227391d548dc5ce','holiday',X'ba80ef2c9365254ed6707c42d26adc1e','{"day":"2024-02-11","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'dbea8368da18ee721fc38aa063a07efa70da4d14982bd83ef39fa09b15a37c33','holiday',X'3355c8c93fbc232791fd76e3da88d3e6','{"day":"2028-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'e01ba676f4ba02df29ae4f1116a6792086782dfe287bcfb84b0acd604bc00fd5','holiday',X'c5cf9bacdda677db91fafbdd34ac422e','{"day":"2024-09-03","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'e040f6c77571f8a05e29b77b92703c82e84d4ce985bd8aee2ffaf2c6375e0461','holiday',X'708da227b1d499f1a400ef67bc38dcd3','{"day":"2019-04-14","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'e0ff9d603934a0321415f5a89903f3f852f0a786f4c854d6ba35d983092167dc','holiday',X'd8d1158e04c92713145e617a32c819d4','{"day":"2020-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'e1da04730244ae521c06fe503a0bbcfefd70851f7ddba3b84e620c524a72f451','holiday',X'f813a70c28b5bfd5dcccfe96c656f8a4','{"day":"2025-01-29","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'e2febbef8f2dca66a39f44c267ef11b6ee36b3c189d7e0bfd5698ad1f31322a4','holiday',X'47d4646b971a91b66f380272f1a75821','{"day":"2024-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'e4134883d707fed6a3ad0f3cf1ffec7c65e0a9482f8486293300b274eeff05db','holiday',X'e2ba07e0906756a2b1381c3934f26e43','{"day":"2026-09-01","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'e4ab099da6ba36056a7c5c833f2e0519be72f123bc64e8a435c59aade5cf8089','holiday',X'2f6ad8f4f1c86791faba3033d4a1edbd','{"day":"2019-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'e53609bc1dc31138acc0323fe5b62e30b4a53fff3a9622c8a6ed74d1135ae5e4','holiday',X'925ecfe10aff84da2df3fad42f8570c0','{"day":"2021-02-15","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'e8d64d622ec77779b0b0cfd98b0b3511b907e26ee8b7d6ada0e55b6b301ca9b5','holiday',X'2c6f8e96165c1761effed855678412b8','{"day":"2026-02-20","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'eacbd64e96227b9c0003591b4d3730787ea45d461639bcbc1f7ac955224a8954','holiday',X'28dba804fe364893a18df5df8b1648e9','{"day":"2021-02-11","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'ee9fdae529206a0d9f62cd6b783380250d0334d5b6e3f4bbc6b28ee26e408a7e','holiday',X'c19ba87059b7ff7b1006c3d24286235a','{"day":"2025-05-02","kind":"off","name":"Hoán đổi: nghỉ 02/05/2025, làm bù 26/04/2025","source":"Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'eef30dc9d4c47d34a96c8e74d38c06144c8c8125b83cf3a54b9796cff37f218d','holiday',X'ea0c5eb972d89f1da51e3841a0648416','{"day":"2021-02-13","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'eeff05688182637f9026f708eff9e8fe8b5a3e8aad15e0b684cf7c12a5582822','holiday',X'92058fa7737d78a14136ceef8fbbcdc4','{"day":"2028-01-29","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'f0c922a2a536b23b8f19ffa3d3589fbaf1db38c1e5bcf36747b68469c0be817c','holiday',X'f671ff8c3abab70cadc49d4d38df17cd','{"day":"2028-11-24","kind":"off","name":"Ngày Văn hóa Việt Nam","source":"Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành","status":"provisional"}');
INSERT INTO kept VALUES(X'f2581a830ae6c8e23b0b2e662e25a6502a0475aa8f0062b118b50637d2110750','holiday',X'faed0b7ac9f063cb89705386ee505b45','{"day":"2028-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112; thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'f29b3fc95bd915f22918d1672aff7573e5e279892f6365f9a92776f9b23343f2','holiday',X'cae0f4f083b9114ce206ad3d6972059c','{"day":"2018-09-03","kind":"off","name":"Nghỉ bù Quốc khánh","source":"Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'f2e8e0292ca31ca7a2c9e08830e01349ed6326dfe48986d24170dc65db0c41b6','holiday',X'45c608b9845230a2fb08019e5480e7d6','{"day":"2024-02-14","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'f5025228b11f8e6ce555adb4e9a3b5c02ee1eda3eba25b60deb2fe30fa7c6baa','holiday',X'719fd3599c8f69f846786ad7fbe00db2','{"day":"2020-01-26","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'f6312167371480d416def3ae676c5fd438a6d1447a25ad463770637002cdc3cb','holiday',X'b95450cbe8267b2027a2c08d3d52627b','{"day":"2026-02-17","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'f6e5124c5f40062a1ce74be6bc286cc1e68f3679ccfc34b18e7f65f49cd0c20a','agency',X'2c75a6a1a75b7de8d6b280c3156d9e4c','{"code":"kinh-te","name":"Phòng Kinh tế và Hạ tầng","unit":"nam-sach"}');
INSERT INTO kept VALUES(X'f6efce650926453bfa608736efcdfd51129a12d0316fea8f1e9ed39d867571f4','holiday',X'7a127468e78ccc857645ef6cf4fa25d8','{"day":"2026-08-22","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 31/08/2026","source":"thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'f89e79133eb9475a5d30d78a78578d05e4fcce6e7f1aae3fdff2494d4cb540b8','holiday',X'89cf0396b869d8824589cd5f50f175a4','{"day":"2025-01-27","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'fa4f3d539a1fbffe8f63c017669cda42baeebd1755a570bf8b809cc113184c7b','holiday',X'36bff7c39c0ef5901a269dab6ee0aefe','{"day":"2019-04-29","kind":"off","name":"Hoán đổi: nghỉ 29/04/2019, làm bù 04/05/2019","source":"Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'fa66c4f25d4fac9d468a781f57abaf2da6c6923336e6fdc692e50a183e3adba5','field',X'c20f749875ac3653f53d1167ee96c5c5','{"code":"security","name_en":"Security and order","name_vi":"An ninh trật tự"}');
INSERT INTO kept VALUES(X'faa68b34868f37328bc1205ca209b37566b1b59e5454a81b38059073e57faab0','holiday',X'66bfbbf61626c61c410be8bf2211ca21','{"day":"2026-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'fceee44be135bc6098ff91c8e679e60f3ea11f6cc05c950a0d26e2711aec576b','holiday',X'ac915e97964f8fd7f37300ecea80bd14','{"day":"2027-09-03","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); thư viện holidays 0.109; chưa có thông báo chính thức","status":"provisional"}');
INSERT INTO kept VALUES(X'ff52d8599b364efa21384a149071d73aeae5ed20668118062f66a3cb72e4adc8','holiday',X'0534aa087154044053c4d98a88615f16','{"day":"2019-02-07","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
CREATE TABLE course (
    session_id  INTEGER PRIMARY KEY,
    petitions   INTEGER NOT NULL,
    answered    INTEGER NOT NULL,
    packed      BLOB NOT NULL
) STRICT;
INSERT INTO course VALUES(1,4,1,X'040202c303018503018503060000000001bf03000001850301bf030201a50301a50301a50301c103c103010201a503000000000402c3030185030185030401000000000001a5030001a503000602c3030185030185031c00000000000001a50301a50301a50303c103c103010401990301000000850385030104018b0302000100850385030102018b03020001000802c3030185030185031c0001020000000001a5030001a50300');
INSERT INTO course VALUES(2,1,0,X'010a0499030185030185031c00000000000001ef0201ef0201ef020197039703010401ef0200000000');
CREATE TABLE letter_template (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    layout   TEXT NOT NULL CHECK (layout IN ('any', 'state', 'party')),
    name     TEXT NOT NULL,
    content  TEXT NOT NULL CHECK (content <> '')
) STRICT;
CREATE TABLE withheld (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    text_sha  TEXT NOT NULL UNIQUE CHECK (length(text_sha) = 64)
) STRICT;
CREATE TABLE unit_version (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB NOT NULL UNIQUE,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('province', 'central-city',
                   'district', 'urban-district', 'district-town', 'provincial-city',
                   'commune', 'township', 'ward', 'special-zone', 'village')),
    parent_id  INTEGER REFERENCES unit (id),
    "from"     TEXT CHECK ("from" = date("from")),
    until      TEXT CHECK (until = date(until)),
    gso_code   TEXT,
    name_fold  TEXT NOT NULL,
    CHECK ("from" < until)
) STRICT;
INSERT INTO unit_version VALUES(1,X'a3454ca691dbfd47ecb3c484000000b9',1,'Nam Sách','district',NULL,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(2,X'08d2a3ccb9b54133f3c7510b00000001',2,'Đồng Lạc','commune',1,NULL,NULL,NULL,'dong lac');
INSERT INTO unit_version VALUES(3,X'6e4c2582a908136c3929193b00000001',3,'Nam Sách','township',1,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(4,X'85499b6d2f42232851857b5000000001',4,'An Sơn','commune',1,NULL,NULL,NULL,'an son');
INSERT INTO unit_version VALUES(5,X'a5377690efb1a24c1ddcb53400000001',5,'Nhuế Sơn','village',4,NULL,'2019-07-01',NULL,'nhue son');
INSERT INTO unit_version VALUES(6,X'1203b2bd8a7fa463e67412fa00000000',5,'Nhuế Sơn Thượng','village',4,'2019-07-01',NULL,NULL,'nhue son thuong');
CREATE TABLE step (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    step         TEXT NOT NULL CHECK (step IN ('extend', 'transfer', 'withdraw')),
    day          TEXT CHECK (day = date(day)),
    agency_id    INTEGER REFERENCES agency (id) CHECK ((agency_id IS NOT NULL) = (step = 'transfer')),
    due          TEXT CHECK (due = date(due)) CHECK (step <> 'extend' OR due IS NOT NULL) CHECK (step <> 'withdraw' OR due IS NULL),
    why          TEXT,
    number       INTEGER NOT NULL CHECK (number > 0),
    known        TEXT CHECK (known = date(known))
) STRICT;
INSERT INTO step VALUES(1,X'a68e68c7f842f3941141e7ea00000000',3,'extend','2019-06-20',NULL,'2019-06-17','chờ đo đạc',1,'2019-06-20');
INSERT INTO step VALUES(2,X'e9ebdc0106e54e4bf68329fd00000000',3,'transfer','2019-06-20',1,NULL,'đúng thẩm quyền',2,'2019-06-20');
CREATE TABLE holding (
    petition_id   INTEGER NOT NULL,
    from_on       TEXT NOT NULL,
    until_on      TEXT NOT NULL,
    agency_id     INTEGER,
    start_on      TEXT NOT NULL,
    due_on        TEXT,
    due_estimate  INTEGER NOT NULL,
    withdrawn     INTEGER NOT NULL,
    replied_on    TEXT,
    PRIMARY KEY (petition_id, from_on)
) STRICT, WITHOUT ROWID;
INSERT INTO holding VALUES(1,'2019-05-21','9999-12-31',1,'2019-05-21','2019-06-04',0,0,'2019-05-22');
INSERT INTO holding VALUES(3,'2019-05-21','2019-06-20',2,'2019-05-21','2019-06-10',0,0,NULL);
INSERT INTO holding VALUES(3,'2019-06-20','9999-12-31',1,'2019-05-21','2019-06-17',0,0,NULL);
INSERT INTO holding VALUES(5,'2019-06-11','9999-12-31',2,'2019-06-11','2019-07-01',0,0,NULL);
CREATE TABLE unit_coverage (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    code      TEXT NOT NULL UNIQUE,
    unit_id   INTEGER NOT NULL REFERENCES unit (id),
    until_on  TEXT NOT NULL CHECK (until_on = date(until_on)),
    from_on   TEXT NOT NULL CHECK (from_on = date(from_on)) CHECK (from_on <= until_on),
    scope     TEXT NOT NULL CHECK (scope IN ('own', 'communes')),
    told_on   TEXT CHECK (told_on = date(told_on)),
    told_by   TEXT,
    note      TEXT
) STRICT;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '''', contentless_delete = 1, detail = none, tokenize = ''unicode61 remove_diacritics 2''
)');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('rule',9);
INSERT INTO sqlite_sequence VALUES('field',14);
INSERT INTO sqlite_sequence VALUES('holiday',162);
INSERT INTO sqlite_sequence VALUES('unit',5);
INSERT INTO sqlite_sequence VALUES('unit_version',6);
INSERT INTO sqlite_sequence VALUES('agency',2);
INSERT INTO sqlite_sequence VALUES('leader',2);
INSERT INTO sqlite_sequence VALUES('plan',1);
INSERT INTO sqlite_sequence VALUES('session',2);
INSERT INTO sqlite_sequence VALUES('petition',6);
INSERT INTO sqlite_sequence VALUES('identity',4);
INSERT INTO sqlite_sequence VALUES('ballot',1);
INSERT INTO sqlite_sequence VALUES('conclusion',1);
INSERT INTO sqlite_sequence VALUES('review',1);
INSERT INTO sqlite_sequence VALUES('publication',1);
INSERT INTO sqlite_sequence VALUES('assignment',3);
INSERT INTO sqlite_sequence VALUES('reply',2);
INSERT INTO sqlite_sequence VALUES('petition_check',1);
INSERT INTO sqlite_sequence VALUES('step',2);
INSERT INTO sqlite_sequence VALUES('total',1);
INSERT INTO sqlite_sequence VALUES('seal',1);
INSERT INTO sqlite_sequence VALUES('version',221);
CREATE INDEX unit_link_successor ON unit_link (successor_id);
CREATE INDEX leader_unit ON leader (unit_id, post);
CREATE INDEX agency_name ON agency (name_fold);
CREATE INDEX agency_unit ON agency (unit_id);
CREATE UNIQUE INDEX rule_key ON rule (key, coalesce("from", ''));
CREATE INDEX plan_order ON plan (order_unit, order_year, order_number);
CREATE INDEX plan_unit ON plan (unit_id);
CREATE INDEX plan_at ON plan (at_id) WHERE at_id IS NOT NULL;
CREATE INDEX session_order ON session (order_unit, order_year, order_number);
CREATE INDEX session_day ON session (day);
CREATE INDEX session_unit ON session (unit_id, day);
CREATE INDEX session_at ON session (at_id) WHERE at_id IS NOT NULL;
CREATE INDEX petition_session ON petition (session_id, order_number);
CREATE INDEX petition_field ON petition (field);
CREATE INDEX petition_duplicate ON petition (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX petition_part ON petition (part_of) WHERE part_of IS NOT NULL;
CREATE UNIQUE INDEX conclusion_session ON conclusion (session_id, number);
CREATE INDEX assignment_agency ON assignment (agency_id);
CREATE INDEX reply_agency ON reply (agency_id) WHERE agency_id IS NOT NULL;
CREATE INDEX review_session ON review (session_id, day);
CREATE INDEX publication_session ON publication (session_id, day);
CREATE INDEX total_unit ON total (unit_id, scope, from_on);
CREATE INDEX total_at ON total (at_id) WHERE at_id IS NOT NULL;
CREATE INDEX change_row ON change (tab, last_id);
CREATE INDEX version_record ON version (sort, record);
CREATE INDEX version_entry ON version (entry);
CREATE INDEX version_open ON version (sort, record) WHERE stands IS NULL;
CREATE INDEX kept_record ON kept (sort, record);
CREATE INDEX plan_marked ON plan (id) WHERE code GLOB '*~*';
CREATE INDEX session_marked ON session (id) WHERE code GLOB '*~*';
CREATE INDEX petition_marked ON petition (id) WHERE code GLOB '*~*';
CREATE INDEX total_marked ON total (id) WHERE code GLOB '*~*';
CREATE INDEX reply_petition ON reply (petition_id, day, coalesce(place, id), uid, outcome);
CREATE INDEX petition_check_petition ON petition_check (petition_id, day, coalesce(place, id), uid, result);
CREATE INDEX plan_day ON plan (day) WHERE day IS NOT NULL;
CREATE INDEX plan_month ON plan (month) WHERE month IS NOT NULL;
CREATE INDEX session_plan ON session (plan_id, day) WHERE plan_id IS NOT NULL;
CREATE UNIQUE INDEX letter_template_kind ON letter_template (kind, layout);
CREATE INDEX unit_version_unit ON unit_version (unit_id);
CREATE INDEX unit_version_parent ON unit_version (parent_id);
CREATE INDEX unit_version_name ON unit_version (name_fold);
CREATE UNIQUE INDEX seal_standing ON seal (year, coalesce(cut_off, 0)) WHERE reopened IS NULL;
CREATE INDEX step_petition ON step (petition_id, number);
CREATE INDEX step_agency ON step (agency_id) WHERE agency_id IS NOT NULL;
CREATE INDEX holding_awaited ON holding (replied_on, due_on);
CREATE INDEX unit_coverage_unit ON unit_coverage (unit_id, scope, from_on);
CREATE INDEX unit_coverage_marked ON unit_coverage (id) WHERE code GLOB '*~*';
PRAGMA writable_schema=OFF;
COMMIT;
