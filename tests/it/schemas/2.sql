-- A register of schema 2, as its program left it (sqlite3 .dump), with what .dump leaves out.
PRAGMA application_id = 1685023092;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uid         BLOB NOT NULL CHECK (length(uid) = 16),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    created_at  TEXT NOT NULL,
    program     TEXT NOT NULL
) STRICT;
INSERT INTO register VALUES(1,X'fb4814fd5567e2a1c968da4e0000009a',1,'2026-11-23T22:22:44Z','doithoai 0.1.0');
CREATE TABLE unit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uid   BLOB NOT NULL UNIQUE,
    code  TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO unit VALUES(1,X'fb4814fd5567e2a1c968da4e00000098','nam-sach');
INSERT INTO unit VALUES(2,X'a858db6eda917c8a26fac39800000000','dong-lac');
INSERT INTO unit VALUES(3,X'4157ba742ca3dc13a8d1bf6900000000','thi-tran-nam-sach');
INSERT INTO unit VALUES(4,X'9e4ee08cdc31a7e9163f111200000000','an-son');
INSERT INTO unit VALUES(5,X'485986aee87c305524a44bf100000000','nhue-son');
CREATE TABLE unit_version (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB NOT NULL UNIQUE,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('province', 'district', 'commune', 'township', 'ward', 'village')),
    parent_id  INTEGER REFERENCES unit (id),
    "from"     TEXT CHECK ("from" = date("from")),
    until      TEXT CHECK (until = date(until)),
    gso_code   TEXT,
    name_fold  TEXT NOT NULL,
    CHECK ("from" < until)
) STRICT;
INSERT INTO unit_version VALUES(1,X'fb4814fd5567e2a1c968da4e00000099',1,'Nam Sách','district',NULL,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(2,X'a858db6eda917c8a26fac39800000001',2,'Đồng Lạc','commune',1,NULL,NULL,NULL,'dong lac');
INSERT INTO unit_version VALUES(3,X'4157ba742ca3dc13a8d1bf6900000001',3,'Nam Sách','township',1,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(4,X'9e4ee08cdc31a7e9163f111200000001',4,'An Sơn','commune',1,NULL,NULL,NULL,'an son');
INSERT INTO unit_version VALUES(5,X'485986aee87c305524a44bf100000001',5,'Nhuế Sơn','village',4,NULL,'2019-07-01',NULL,'nhue son');
INSERT INTO unit_version VALUES(6,X'ec4f84b871db7557f909bd3b00000000',5,'Nhuế Sơn Thượng','village',4,'2019-07-01',NULL,NULL,'nhue son thuong');
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
INSERT INTO leader VALUES(1,X'd7e8373482d69fa6a41ff38600000000',2,'chair','Nguyễn Văn Mẫu',NULL,'2019-01-01',NULL,'nguyen van mau');
INSERT INTO leader VALUES(2,X'a9b31fa546391fb17cab0a1d00000000',4,'secretary','Trần Thị Mẫu',NULL,NULL,NULL,'tran thi mau');
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
INSERT INTO agency VALUES(1,X'e5f82914da06c050b9de79fa00000000','tnmt','Phòng Tài nguyên và Môi trường',NULL,NULL,NULL,'phong tai nguyen va moi truong');
INSERT INTO agency VALUES(2,X'0a597f5a6dcf72507dc4378b00000000','kinh-te','Phòng Kinh tế và Hạ tầng',1,NULL,NULL,'phong kinh te va ha tang');
CREATE TABLE rule (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    key     TEXT NOT NULL CHECK (key IN ('minimum', 'count_at', 'count_deputies', 'due_days', 'due_kind', 'due_from',
                                         'threshold_percent', 'notice_days', 'conclusion_days', 'publish_days')),
    value   TEXT NOT NULL CHECK (value <> ''),
    "from"  TEXT CHECK ("from" = date("from")),
    source  TEXT
) STRICT;
INSERT INTO rule VALUES(1,X'fb4814fd5567e2a1c968da4e00000000','minimum','4',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(2,X'fb4814fd5567e2a1c968da4e00000001','count_at','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(3,X'fb4814fd5567e2a1c968da4e00000002','count_deputies','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(4,X'fb4814fd5567e2a1c968da4e00000003','due_days','15',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(5,X'fb4814fd5567e2a1c968da4e00000004','due_kind','calendar',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(6,X'fb4814fd5567e2a1c968da4e00000005','due_from','session',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(7,X'fb4814fd5567e2a1c968da4e00000006','threshold_percent','90',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(8,X'489900951cc886ffd8c73dac00000000','due_kind','working','2019-06-01','Quy chế mẫu');
CREATE TABLE field (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_vi  TEXT NOT NULL CHECK (name_vi <> ''),
    name_en  TEXT NOT NULL CHECK (name_en <> '')
) STRICT;
INSERT INTO field VALUES(1,X'fb4814fd5567e2a1c968da4e00000007','land','Đất đai','Land');
INSERT INTO field VALUES(2,X'fb4814fd5567e2a1c968da4e00000008','environment','Môi trường','Environment');
INSERT INTO field VALUES(3,X'fb4814fd5567e2a1c968da4e00000009','transport','Giao thông','Transport');
INSERT INTO field VALUES(4,X'fb4814fd5567e2a1c968da4e0000000a','construction','Xây dựng, quy hoạch','Construction and planning');
INSERT INTO field VALUES(5,X'fb4814fd5567e2a1c968da4e0000000b','agriculture','Nông nghiệp, thủy lợi','Agriculture and irrigation');
INSERT INTO field VALUES(6,X'fb4814fd5567e2a1c968da4e0000000c','new-rural','Nông thôn mới','New countryside');
INSERT INTO field VALUES(7,X'fb4814fd5567e2a1c968da4e0000000d','social-policy','Chính sách xã hội','Social policy');
INSERT INTO field VALUES(8,X'fb4814fd5567e2a1c968da4e0000000e','education','Giáo dục','Education');
INSERT INTO field VALUES(9,X'fb4814fd5567e2a1c968da4e0000000f','health','Y tế','Health');
INSERT INTO field VALUES(10,X'fb4814fd5567e2a1c968da4e00000010','culture','Văn hóa','Culture');
INSERT INTO field VALUES(11,X'fb4814fd5567e2a1c968da4e00000011','security','An ninh trật tự','Security and order');
INSERT INTO field VALUES(12,X'fb4814fd5567e2a1c968da4e00000012','administration','Thủ tục hành chính','Administrative procedures');
INSERT INTO field VALUES(13,X'fb4814fd5567e2a1c968da4e00000013','party-building','Xây dựng Đảng, chính quyền','Party and government building');
INSERT INTO field VALUES(14,X'fb4814fd5567e2a1c968da4e00000014','other','Lĩnh vực khác','Other');
CREATE TABLE holiday (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    day     TEXT NOT NULL UNIQUE CHECK (day = date(day)),
    kind    TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name    TEXT,
    source  TEXT,
    status  TEXT NOT NULL CHECK (status IN ('confirmed', 'provisional'))
) STRICT;
INSERT INTO holiday VALUES(1,X'fb4814fd5567e2a1c968da4e00000015','2018-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(2,X'fb4814fd5567e2a1c968da4e00000016','2018-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(3,X'fb4814fd5567e2a1c968da4e00000017','2018-02-15','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(4,X'fb4814fd5567e2a1c968da4e00000018','2018-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(5,X'fb4814fd5567e2a1c968da4e00000019','2018-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(6,X'fb4814fd5567e2a1c968da4e0000001a','2018-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(7,X'fb4814fd5567e2a1c968da4e0000001b','2018-02-19','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(8,X'fb4814fd5567e2a1c968da4e0000001c','2018-02-20','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(9,X'fb4814fd5567e2a1c968da4e0000001d','2018-04-25','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(10,X'fb4814fd5567e2a1c968da4e0000001e','2018-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(11,X'fb4814fd5567e2a1c968da4e0000001f','2018-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(12,X'fb4814fd5567e2a1c968da4e00000020','2018-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(13,X'fb4814fd5567e2a1c968da4e00000021','2018-09-03','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(14,X'fb4814fd5567e2a1c968da4e00000022','2018-12-31','off','Hoán đổi: nghỉ 31/12/2018, làm bù 05/01/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(15,X'fb4814fd5567e2a1c968da4e00000023','2019-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(16,X'fb4814fd5567e2a1c968da4e00000024','2019-01-05','work','Hoán đổi: làm bù cho ngày nghỉ 31/12/2018','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(17,X'fb4814fd5567e2a1c968da4e00000025','2019-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(18,X'fb4814fd5567e2a1c968da4e00000026','2019-02-05','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(19,X'fb4814fd5567e2a1c968da4e00000027','2019-02-06','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(20,X'fb4814fd5567e2a1c968da4e00000028','2019-02-07','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(21,X'fb4814fd5567e2a1c968da4e00000029','2019-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(22,X'fb4814fd5567e2a1c968da4e0000002a','2019-04-14','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(23,X'fb4814fd5567e2a1c968da4e0000002b','2019-04-15','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(24,X'fb4814fd5567e2a1c968da4e0000002c','2019-04-29','off','Hoán đổi: nghỉ 29/04/2019, làm bù 04/05/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(25,X'fb4814fd5567e2a1c968da4e0000002d','2019-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(26,X'fb4814fd5567e2a1c968da4e0000002e','2019-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(27,X'fb4814fd5567e2a1c968da4e0000002f','2019-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(28,X'fb4814fd5567e2a1c968da4e00000030','2019-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(29,X'fb4814fd5567e2a1c968da4e00000031','2020-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(30,X'fb4814fd5567e2a1c968da4e00000032','2020-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(31,X'fb4814fd5567e2a1c968da4e00000033','2020-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(32,X'fb4814fd5567e2a1c968da4e00000034','2020-01-25','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(33,X'fb4814fd5567e2a1c968da4e00000035','2020-01-26','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(34,X'fb4814fd5567e2a1c968da4e00000036','2020-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(35,X'fb4814fd5567e2a1c968da4e00000037','2020-01-28','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(36,X'fb4814fd5567e2a1c968da4e00000038','2020-01-29','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(37,X'fb4814fd5567e2a1c968da4e00000039','2020-04-02','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(38,X'fb4814fd5567e2a1c968da4e0000003a','2020-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(39,X'fb4814fd5567e2a1c968da4e0000003b','2020-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(40,X'fb4814fd5567e2a1c968da4e0000003c','2020-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(41,X'fb4814fd5567e2a1c968da4e0000003d','2021-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(42,X'fb4814fd5567e2a1c968da4e0000003e','2021-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(43,X'fb4814fd5567e2a1c968da4e0000003f','2021-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(44,X'fb4814fd5567e2a1c968da4e00000040','2021-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(45,X'fb4814fd5567e2a1c968da4e00000041','2021-02-13','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(46,X'fb4814fd5567e2a1c968da4e00000042','2021-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(47,X'fb4814fd5567e2a1c968da4e00000043','2021-02-15','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(48,X'fb4814fd5567e2a1c968da4e00000044','2021-02-16','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(49,X'fb4814fd5567e2a1c968da4e00000045','2021-04-21','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(50,X'fb4814fd5567e2a1c968da4e00000046','2021-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(51,X'fb4814fd5567e2a1c968da4e00000047','2021-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(52,X'fb4814fd5567e2a1c968da4e00000048','2021-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(53,X'fb4814fd5567e2a1c968da4e00000049','2021-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(54,X'fb4814fd5567e2a1c968da4e0000004a','2021-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(55,X'fb4814fd5567e2a1c968da4e0000004b','2022-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(56,X'fb4814fd5567e2a1c968da4e0000004c','2022-01-03','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(57,X'fb4814fd5567e2a1c968da4e0000004d','2022-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(58,X'fb4814fd5567e2a1c968da4e0000004e','2022-02-01','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(59,X'fb4814fd5567e2a1c968da4e0000004f','2022-02-02','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(60,X'fb4814fd5567e2a1c968da4e00000050','2022-02-03','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(61,X'fb4814fd5567e2a1c968da4e00000051','2022-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(62,X'fb4814fd5567e2a1c968da4e00000052','2022-04-10','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(63,X'fb4814fd5567e2a1c968da4e00000053','2022-04-11','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(64,X'fb4814fd5567e2a1c968da4e00000054','2022-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(65,X'fb4814fd5567e2a1c968da4e00000055','2022-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(66,X'fb4814fd5567e2a1c968da4e00000056','2022-05-02','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(67,X'fb4814fd5567e2a1c968da4e00000057','2022-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(68,X'fb4814fd5567e2a1c968da4e00000058','2022-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(69,X'fb4814fd5567e2a1c968da4e00000059','2022-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(70,X'fb4814fd5567e2a1c968da4e0000005a','2023-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(71,X'fb4814fd5567e2a1c968da4e0000005b','2023-01-02','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(72,X'fb4814fd5567e2a1c968da4e0000005c','2023-01-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(73,X'fb4814fd5567e2a1c968da4e0000005d','2023-01-21','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(74,X'fb4814fd5567e2a1c968da4e0000005e','2023-01-22','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(75,X'fb4814fd5567e2a1c968da4e0000005f','2023-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(76,X'fb4814fd5567e2a1c968da4e00000060','2023-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(77,X'fb4814fd5567e2a1c968da4e00000061','2023-01-25','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(78,X'fb4814fd5567e2a1c968da4e00000062','2023-01-26','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(79,X'fb4814fd5567e2a1c968da4e00000063','2023-04-29','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(80,X'fb4814fd5567e2a1c968da4e00000064','2023-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(81,X'fb4814fd5567e2a1c968da4e00000065','2023-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(82,X'fb4814fd5567e2a1c968da4e00000066','2023-05-02','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(83,X'fb4814fd5567e2a1c968da4e00000067','2023-05-03','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(84,X'fb4814fd5567e2a1c968da4e00000068','2023-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(85,X'fb4814fd5567e2a1c968da4e00000069','2023-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(86,X'fb4814fd5567e2a1c968da4e0000006a','2023-09-04','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(87,X'fb4814fd5567e2a1c968da4e0000006b','2024-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(88,X'fb4814fd5567e2a1c968da4e0000006c','2024-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(89,X'fb4814fd5567e2a1c968da4e0000006d','2024-02-09','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(90,X'fb4814fd5567e2a1c968da4e0000006e','2024-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(91,X'fb4814fd5567e2a1c968da4e0000006f','2024-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(92,X'fb4814fd5567e2a1c968da4e00000070','2024-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(93,X'fb4814fd5567e2a1c968da4e00000071','2024-02-13','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(94,X'fb4814fd5567e2a1c968da4e00000072','2024-02-14','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(95,X'fb4814fd5567e2a1c968da4e00000073','2024-04-18','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(96,X'fb4814fd5567e2a1c968da4e00000074','2024-04-29','off','Hoán đổi: nghỉ 29/04/2024, làm bù 04/05/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(97,X'fb4814fd5567e2a1c968da4e00000075','2024-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(98,X'fb4814fd5567e2a1c968da4e00000076','2024-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(99,X'fb4814fd5567e2a1c968da4e00000077','2024-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(100,X'fb4814fd5567e2a1c968da4e00000078','2024-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(101,X'fb4814fd5567e2a1c968da4e00000079','2024-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(102,X'fb4814fd5567e2a1c968da4e0000007a','2025-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(103,X'fb4814fd5567e2a1c968da4e0000007b','2025-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(104,X'fb4814fd5567e2a1c968da4e0000007c','2025-01-28','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(105,X'fb4814fd5567e2a1c968da4e0000007d','2025-01-29','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(106,X'fb4814fd5567e2a1c968da4e0000007e','2025-01-30','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(107,X'fb4814fd5567e2a1c968da4e0000007f','2025-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(108,X'fb4814fd5567e2a1c968da4e00000080','2025-04-07','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(109,X'fb4814fd5567e2a1c968da4e00000081','2025-04-26','work','Hoán đổi: làm bù cho ngày nghỉ 02/05/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(110,X'fb4814fd5567e2a1c968da4e00000082','2025-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(111,X'fb4814fd5567e2a1c968da4e00000083','2025-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(112,X'fb4814fd5567e2a1c968da4e00000084','2025-05-02','off','Hoán đổi: nghỉ 02/05/2025, làm bù 26/04/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(113,X'fb4814fd5567e2a1c968da4e00000085','2025-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(114,X'fb4814fd5567e2a1c968da4e00000086','2025-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(115,X'fb4814fd5567e2a1c968da4e00000087','2026-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(116,X'fb4814fd5567e2a1c968da4e00000088','2026-01-02','off','Hoán đổi: nghỉ 02/01/2026, làm bù 10/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(117,X'fb4814fd5567e2a1c968da4e00000089','2026-01-10','work','Hoán đổi: làm bù cho ngày nghỉ 02/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(118,X'fb4814fd5567e2a1c968da4e0000008a','2026-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(119,X'fb4814fd5567e2a1c968da4e0000008b','2026-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(120,X'fb4814fd5567e2a1c968da4e0000008c','2026-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(121,X'fb4814fd5567e2a1c968da4e0000008d','2026-02-19','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(122,X'fb4814fd5567e2a1c968da4e0000008e','2026-02-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(123,X'fb4814fd5567e2a1c968da4e0000008f','2026-04-26','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(124,X'fb4814fd5567e2a1c968da4e00000090','2026-04-27','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(125,X'fb4814fd5567e2a1c968da4e00000091','2026-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(126,X'fb4814fd5567e2a1c968da4e00000092','2026-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(127,X'fb4814fd5567e2a1c968da4e00000093','2026-08-22','work','Hoán đổi: làm bù cho ngày nghỉ 31/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(128,X'fb4814fd5567e2a1c968da4e00000094','2026-08-31','off','Hoán đổi: nghỉ 31/08/2026, làm bù 22/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(129,X'fb4814fd5567e2a1c968da4e00000095','2026-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(130,X'fb4814fd5567e2a1c968da4e00000096','2026-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(131,X'fb4814fd5567e2a1c968da4e00000097','2026-11-24','off','Ngày Văn hóa Việt Nam','Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành','provisional');
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
INSERT INTO "plan" VALUES(1,X'ed0b4a37fae63f929d82c60c00000000','dong-lac-2019-k1',2,NULL,'2019-05','chair',NULL,NULL,'periodic','Môi trường nông thôn',NULL,NULL,NULL,NULL,NULL,'dong-lac',2019,1);
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
    form          TEXT NOT NULL CHECK (form IN ('direct', 'indirect')),
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
) STRICT;
INSERT INTO session VALUES(1,X'2bfdd3ab3a3246cf9091cf6900000000','dong-lac-2019-1',2,'2019-05-20','chair',NULL,NULL,'periodic','direct',NULL,NULL,90,12,NULL,NULL,NULL,1,NULL,'dong-lac',2019,1);
INSERT INTO session VALUES(2,X'5f65094ce0ac2637ebfe4ce100000000','an-son-2019-1',4,'2019-06-10','secretary',NULL,NULL,'periodic','direct',NULL,NULL,40,NULL,NULL,NULL,NULL,NULL,NULL,'an-son',2019,1);
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
INSERT INTO ballot VALUES(1,X'892a45ac4410572e93a7ebd000000000',1,80,78,1,40,33,3,1);
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
    text_fold     TEXT NOT NULL,
    order_number  INTEGER NOT NULL
) STRICT;
INSERT INTO petition VALUES(1,X'5ef2a10688f94746b7c93f9e00000000','dong-lac-2019-1.1',1,'Đường thôn Đông ngập khi mưa',NULL,'transport','raised',0,NULL,NULL,NULL,NULL,'duong thon dong ngap khi mua',1);
INSERT INTO petition VALUES(2,X'27cc83657cdfe0c245faf71200000000','dong-lac-2019-1.2',1,'Rác thải chưa được thu gom',NULL,'environment','raised',1,'Thu gom từ tháng 6',NULL,NULL,NULL,'rac thai chua duoc thu gom',2);
INSERT INTO petition VALUES(3,X'44ad9141a59336174c8e7e2c00000000','dong-lac-2019-1.3',1,'Đèn đường hỏng',NULL,'other','collected',0,NULL,NULL,NULL,NULL,'den duong hong',3);
INSERT INTO petition VALUES(4,X'422ec59a2a362db50e829a3800000000','dong-lac-2019-1.4',1,'Đường ngập',NULL,'other','raised',0,NULL,NULL,1,NULL,'duong ngap',4);
INSERT INTO petition VALUES(5,X'cd48ba6a84fd0091081a8b0c00000000','an-son-2019-1.1',2,'Cầu yếu',NULL,'other','raised',0,NULL,NULL,NULL,NULL,'cau yeu',1);
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    petition_id  INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    petitioner   TEXT,
    contact      TEXT,
    address      TEXT,
    salt         BLOB,
    digest       BLOB NOT NULL
) STRICT;
INSERT INTO identity VALUES(1,1,'Lê Văn Mẫu','0900 000 001',NULL,X'6af5a804f4d3ec83d3b253f210b3f9d7',X'241406ef91caddd852e6e738cfbf41bcf4395732a367b241a98494f073285fe7');
INSERT INTO identity VALUES(2,5,'Vũ Văn Mẫu',NULL,'thôn Đoài',X'6731ce29e7d461118a3fb8fd13890c81',X'45ff371c4bceffdaf2e4aa04fb04ccc8a3128087de84d0a00858a6ae6af5c2ff');
CREATE TABLE conclusion (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    number      TEXT NOT NULL CHECK (number <> ''),
    day         TEXT NOT NULL CHECK (day = date(day)),
    signer      TEXT
) STRICT;
INSERT INTO conclusion VALUES(1,X'51a234a4724fa1cfa542eb6b00000000',1,'12-TB/ĐU','2019-05-21','Nguyễn Văn Mẫu');
CREATE TABLE assignment (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uid            BLOB NOT NULL UNIQUE,
    petition_id    INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    agency_id      INTEGER NOT NULL REFERENCES agency (id),
    with_agencies  TEXT,
    day            TEXT CHECK (day = date(day)),
    due            TEXT CHECK (due = date(due)),
    conclusion     TEXT,
    extended_to    TEXT CHECK (extended_to = date(extended_to)),
    withdrawn      TEXT CHECK (withdrawn = 'yes' OR withdrawn = date(withdrawn)),
    start_on       TEXT,
    due_on         TEXT,
    due_estimate   INTEGER,
    replied_on     TEXT
) STRICT;
INSERT INTO assignment VALUES(1,X'4fcce9767e87e6cb184a1f2400000000',1,1,'kinh-te','2019-05-21',NULL,NULL,NULL,NULL,'2019-05-21','2019-06-04',0,'2019-05-22');
INSERT INTO assignment VALUES(2,X'c14465808617affb19fec07b00000000',3,1,NULL,'2019-05-21','2019-06-10',NULL,'2019-06-17',NULL,'2019-05-21','2019-06-17',0,NULL);
INSERT INTO assignment VALUES(3,X'5b1afd9c320ae2aaa72a0f6b00000000',5,2,NULL,'2019-06-11',NULL,NULL,NULL,NULL,'2019-06-11','2019-07-01',0,NULL);
CREATE TABLE reply (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    outcome      TEXT NOT NULL CHECK (outcome IN ('resolved', 'explained', 'noted', 'declined', 'interim')),
    number       TEXT,
    text         TEXT,
    agency_id    INTEGER REFERENCES agency (id)
) STRICT;
INSERT INTO reply VALUES(1,X'591872791df6e33ddd1e82ef00000000',1,'2019-05-22','interim',NULL,'Đang đo đạc',NULL);
INSERT INTO reply VALUES(2,X'66e081d10db0921b36bc723600000000',1,'2019-05-22','resolved','45/UBND-VP',NULL,NULL);
CREATE TABLE petition_check (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    checked_by   TEXT NOT NULL CHECK (checked_by <> ''),
    result       TEXT NOT NULL CHECK (result IN ('done', 'partly', 'not-done'))
) STRICT;
INSERT INTO petition_check VALUES(1,X'fe5ae55af8e415b6a3fa407100000000',1,'2019-05-22','MTTQ xã','not-done');
CREATE TABLE review (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    strengths   TEXT,
    limits      TEXT
) STRICT;
INSERT INTO review VALUES(1,X'9d83b6d124fdfcf3bb98cac900000000',1,'2019-05-21',NULL,'Trả lời còn chung chung');
CREATE TABLE publication (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    channel     TEXT NOT NULL CHECK (channel <> ''),
    link        TEXT
) STRICT;
INSERT INTO publication VALUES(1,X'e01cfbaba6d133a6f46b37c500000000',1,'2019-05-22','Niêm yết tại trụ sở',NULL);
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
INSERT INTO total VALUES(1,X'b5932d8800c0020b04d1ebce00000000','total-1',1,'2018',65,'communes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2018-01-01','2018-12-31');
CREATE TABLE counter (
    scope  TEXT PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES('petition/an-son-2019-1',2);
INSERT INTO counter VALUES('petition/dong-lac-2019-1',4);
INSERT INTO counter VALUES('plan/dong-lac/2019',1);
INSERT INTO counter VALUES('session/an-son/2019',1);
INSERT INTO counter VALUES('session/dong-lac/2019',1);
INSERT INTO counter VALUES('total',1);
CREATE TABLE entry (
    id       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    who      TEXT NOT NULL,
    command  TEXT NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
, reverts INTEGER REFERENCES entry (id)) STRICT;
INSERT INTO entry VALUES(1,'2026-11-23T22:22:44Z','clerk','doithoai init --unit ''Nam Sách''',X'ca43fcf483e0a1ad8453be78576858d6c49e9ebe287003e96a94782c6f18f081',NULL);
INSERT INTO entry VALUES(2,'2026-11-23T22:22:44Z','clerk','doithoai unit add ''Đồng Lạc'' --kind commune --parent ''nam sach''',X'514a08188e3c039734ee2cec7a9533f739af27f87cf5f5057c29ca772692d3ba',NULL);
INSERT INTO entry VALUES(3,'2026-11-23T22:22:44Z','clerk','doithoai unit add ''Nam Sách'' --kind township --parent nam-sach',X'916aad47a1df366284fec1d157ce7a8ef5eb9905c9b9c91af94d2a2e7f493af5',NULL);
INSERT INTO entry VALUES(4,'2026-11-23T22:22:44Z','clerk','doithoai unit add ''An Sơn'' --parent nam-sach',X'e55259c69007e8f1cd15d5e795f04baebff16597e14d2fb4775308415dac43d6',NULL);
INSERT INTO entry VALUES(5,'2026-11-23T22:22:44Z','clerk','doithoai unit add ''Nhuế Sơn'' --kind village --parent an-son',X'10739b3210e6e2e8d990557a74cc2082e799899d2e8bba5cd71013b028fed057',NULL);
INSERT INTO entry VALUES(6,'2026-11-23T22:22:44Z','clerk','doithoai agency add ''Phòng Tài nguyên và Môi trường'' --code tnmt',X'e13a66a0286e5a9e15b0a4bef5366a3505f0fb66c555302d6dc804a634062fe7',NULL);
INSERT INTO entry VALUES(7,'2026-11-23T22:22:44Z','clerk','doithoai agency add ''Phòng Kinh tế và Hạ tầng'' --code kinh-te --unit nam-sach',X'45af04180799c55fc4c6ede4a1198cbb721cd6ba800e20929d13107b9a29db79',NULL);
INSERT INTO entry VALUES(8,'2026-11-23T22:22:44Z','clerk','doithoai leader add ''Nguyễn Văn Mẫu'' --unit ''dong lac'' --post chair --from 1/1/2019',X'97ab86b137738ac1e472809dbbd4584fdffc6868aadbc02892b10a050d58991c',NULL);
INSERT INTO entry VALUES(9,'2026-11-23T22:22:44Z','clerk','doithoai leader add ''Trần Thị Mẫu'' --unit ''An Son'' --post secretary',X'4ff1a0770294779575a13fe777de690fc665a564c11b7f49811a8fc871f826d0',NULL);
INSERT INTO entry VALUES(10,'2026-11-23T22:22:44Z','clerk','doithoai plan add --unit dong-lac --month 2019-05 --host chair --topic ''Môi trường nông thôn''',X'11d39422dd61319da0a9bd44e0b254c9b0ae4f392d2523c12e91e4a51ba6aff1',NULL);
INSERT INTO entry VALUES(11,'2026-11-23T22:22:44Z','clerk','doithoai record session --unit ''dong lac'' --on 20/5/2019 --host chair --attended 85 --speakers 12 --plan dong-lac-2019-k1',X'e1119f011f1bf52a3abdbfde3f2bb34f050ba07ce63358d77e4999c471a32666',NULL);
INSERT INTO entry VALUES(12,'2026-11-23T22:22:44Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường thôn Đông ngập khi mưa'' --field ''giao thong'' --petitioner … --contact …',X'6fdda6ccdf6929be6334e830a966df28ffa53a837dd3311cd35d5bb03c4007b9',NULL);
INSERT INTO entry VALUES(13,'2026-11-23T22:22:44Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Rác thải chưa được thu gom'' --field moi-truong --answered --answer ''Thu gom từ tháng 6''',X'fd00d97b318f1b7edd12570510f460ed2e58e7ea97884c8c8f31a5a2e1230ceb',NULL);
INSERT INTO entry VALUES(14,'2026-11-23T22:22:44Z','clerk','doithoai record petition ''dong lac 20/5/2019'' --text ''Đèn đường hỏng'' --origin collected',X'9d5d6ef37de4810f96f780f26bf9ac3cc6bae3b60797273eeb5a39e2c8207d13',NULL);
INSERT INTO entry VALUES(15,'2026-11-23T22:22:44Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường ngập'' --duplicate-of dong-lac-2019-1.1',X'db84a6d274e7659155a0ba72a64820382c15f27856d60c2435d66f471dce1d82',NULL);
INSERT INTO entry VALUES(16,'2026-11-23T22:22:44Z','clerk','doithoai record ballot dong-lac-2019-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1',X'060cbf9fcefc999a659cf9d6670bbe1e662433ecab045bd3914549b17f90ac6e',NULL);
INSERT INTO entry VALUES(17,'2026-11-23T22:22:44Z','clerk','doithoai record conclusion dong-lac-2019-1 --number 12-TB/ĐU --on 21/5/2019 --signer ''Nguyễn Văn Mẫu''',X'821679396410805a0499c3f3104d9f589d57cab490219d0fbed872b2f69d349b',NULL);
INSERT INTO entry VALUES(18,'2026-11-23T22:22:44Z','clerk','doithoai record review dong-lac-2019-1 --on 21/5/2019 --limits ''Trả lời còn chung chung''',X'e18f8203e770cfc5e05d5fcd326cf7b9d15cbdf047a7a8d7ff296529d4172ca3',NULL);
INSERT INTO entry VALUES(19,'2026-11-23T22:22:45Z','clerk','doithoai record publication dong-lac-2019-1 --on 22/5/2019 --channel ''Niêm yết tại trụ sở''',X'876fecba752112a2d221cd139d60b8c4c421fbb820e41bdacfd44f278b3a514b',NULL);
INSERT INTO entry VALUES(20,'2026-11-23T22:22:45Z','clerk','doithoai assign dong-lac-2019-1.1 --to ''phong tai nguyen'' --with kinh-te --on 21/5/2019',X'248881a5b1dcfe0f43e430da4d6ada564cdd9d6c68737f9260f0205e3bafcfff',NULL);
INSERT INTO entry VALUES(21,'2026-11-23T22:22:45Z','clerk','doithoai assign dong-lac-2019-1.3 --to kinh-te --on 21/5/2019 --due 10/6/2019',X'dc356bb803d6d2ac5859ef353fdc569d92f5fa6d338588e3c02061a329879520',NULL);
INSERT INTO entry VALUES(22,'2026-11-23T22:22:45Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim --text ''Đang đo đạc''',X'ff84a4acc5ef69370d66bdf25fee96f01c6a20c3cf74b430f55c15a43f971f4d',NULL);
INSERT INTO entry VALUES(23,'2026-11-23T22:22:45Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 45/UBND-VP',X'a7e7a9f92b910bbf54d821c028803c3fa7d25f8077ea5e43f7a6d9033baf0488',NULL);
INSERT INTO entry VALUES(24,'2026-11-23T22:22:45Z','clerk','doithoai record check dong-lac-2019-1.1 --on 22/5/2019 --by ''MTTQ xã'' --result not-done',X'3805170a14bba55a31f3422425ad90a15de14414c4a1bba8bf87f56b896e1152',NULL);
INSERT INTO entry VALUES(25,'2026-11-23T22:22:45Z','clerk','doithoai assign extend dong-lac-2019-1.3 --by 5 --kind working --why ''chờ đo đạc''',X'e29cf9f63c1d925c9e8bb166532c63fe1fbf0f4d6c53a4319ef8338fe622f522',NULL);
INSERT INTO entry VALUES(26,'2026-11-23T22:22:45Z','clerk','doithoai assign transfer dong-lac-2019-1.3 --to tnmt --why ''đúng thẩm quyền''',X'07f3b7f52b37aa6020f02b455992dff0c78eb7b16c5a6e2b2c37ca49cfe5093e',NULL);
INSERT INTO entry VALUES(27,'2026-11-23T22:22:45Z','clerk','doithoai record total --unit nam-sach --period 2018 --sessions 65 --scope communes',X'd3ac0460a0ae3af751c4462c4c7f6ad84d3eb4b43a64e28fa430f93eeaa733a7',NULL);
INSERT INTO entry VALUES(28,'2026-11-23T22:22:45Z','clerk','doithoai rule set due_kind working --from 1/6/2019 --source ''Quy chế mẫu''',X'6a002f38f528bf74312e8d4c02b04fe971e640b5524e626a017ebcd582bea0dc',NULL);
INSERT INTO entry VALUES(29,'2026-11-23T22:22:45Z','clerk','doithoai record session --unit an-son --on 10/6/2019 --host secretary --attended 40',X'63415afebd5fca7979abc152c119c55976896c40a7efd11e13a3850c4183522b',NULL);
INSERT INTO entry VALUES(30,'2026-11-23T22:22:45Z','clerk','doithoai record petition an-son-2019-1 --text ''Cầu yếu'' --petitioner … --address …',X'1c1a4663a8daed947d194c2d012b3d7c17ed3cebc863fdac8ce628269c23edff',NULL);
INSERT INTO entry VALUES(31,'2026-11-23T22:22:45Z','clerk','doithoai assign an-son-2019-1.1 --to kinh-te --on 11/6/2019',X'c97949cb68832c06a7a00c0329b6504af82819c67872264d2a266415f686bc81',NULL);
INSERT INTO entry VALUES(32,'2026-11-23T22:22:45Z','clerk','doithoai edit dong-lac-2019-1 --attended 90',X'b7643393596e4d8c01ff0c5017701c546266350d10921a2b6d1a04505d8f512c',NULL);
INSERT INTO entry VALUES(33,'2026-11-23T22:22:45Z','clerk','doithoai edit an-son-2019-1.1 --petitioner …',X'9ce2a3d83194c0d0633e72f6158a7573332aa034898273e5b8b5bc6bcf52456f',NULL);
INSERT INTO entry VALUES(34,'2026-11-23T22:22:45Z','clerk','doithoai remove dong-lac-2019-1/review-1',X'c43b431a7a95c96d3bc3d72e9aeb9f8511342ad6ec5b000f40b60e4c0663f8d1',NULL);
INSERT INTO entry VALUES(35,'2026-11-23T22:22:45Z','clerk','doithoai undo',X'e78205ffb3fe5458206699230e26f4f49065e91924dd2fa091ff560f6d9b7fd5',34);
INSERT INTO entry VALUES(36,'2026-11-23T22:22:45Z','clerk','doithoai record petition an-son-2019-1 --text ''Nhập nhầm'' --petitioner …',X'ccc52e9f4c6420082564f109180b0866bfdb1b8bf4efeb0b0ceb4c33596dae30',NULL);
INSERT INTO entry VALUES(37,'2026-11-23T22:22:45Z','clerk','doithoai remove an-son-2019-1.2',X'6366a208dcfc3ed20924bca8e00511746a84b92dccbd8cefd5da772c74d15b89',NULL);
INSERT INTO entry VALUES(38,'2026-11-23T22:22:45Z','clerk','doithoai unit rename nhue-son --to ''Nhuế Sơn Thượng'' --on 1/7/2019',X'dc3408ca788265e1bc3966597bdda848fee98b1333ebd87577f4ccc53d2a1ae8',NULL);
CREATE TABLE change (
    entry_id  INTEGER NOT NULL REFERENCES entry (id),
    place     INTEGER NOT NULL,
    tab       TEXT NOT NULL,
    act       TEXT NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
    first_id  INTEGER NOT NULL,
    last_id   INTEGER NOT NULL,
    before    TEXT,
    digest    BLOB,
    PRIMARY KEY (entry_id, place),
    CHECK (first_id <= last_id),
    CHECK ((act = 'insert') = (before IS NULL)),
    CHECK ((act = 'delete') = (digest IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO change VALUES(1,0,'rule','insert',1,7,NULL,X'9d28346604e509bc0eb86e9e6941dd17ee3834d7a06ae4aeade8c32229db1f38');
INSERT INTO change VALUES(1,1,'field','insert',1,14,NULL,X'eb1f5cb3cf5ee5414f2ef60a10337e2482984ebd23893180d6be9d18169e2d69');
INSERT INTO change VALUES(1,2,'holiday','insert',1,131,NULL,X'6b980f95494a752aa919639a4ff80422fd4b7c160a6b934b0bcf8ae9a4ce969f');
INSERT INTO change VALUES(1,3,'unit','insert',1,1,NULL,X'40bc7e8c5a0734de1bd8994159b38eab59b7254694b76a7c805eb181761c2fa7');
INSERT INTO change VALUES(1,4,'unit_version','insert',1,1,NULL,X'c74e49b1ed620d9b0a33949f3e59c1d55c660cef2c313b6bbe44c17fa178240b');
INSERT INTO change VALUES(1,5,'register','insert',1,1,NULL,X'593b00aca2ac1bb58dc1b3ba98a1266d11df6695f498eda3091159215c87b22a');
INSERT INTO change VALUES(2,0,'unit','insert',2,2,NULL,X'5f2c73fb9b88ce606bc7c83c7262867651fc8befcc80db34641ce0b15859aed4');
INSERT INTO change VALUES(2,1,'unit_version','insert',2,2,NULL,X'6b30f22f195541719d2e3c0cb33c0f0aef376fb295e5e6ef0f433e368c57c66a');
INSERT INTO change VALUES(3,0,'unit','insert',3,3,NULL,X'9bab19ad8dc22a6d4134b232a9998f33ef778d6811e508baeccefc16506a1fac');
INSERT INTO change VALUES(3,1,'unit_version','insert',3,3,NULL,X'd486c233a3a7afa701570035f648961fef1853b949b622aa8adf049160b7c61c');
INSERT INTO change VALUES(4,0,'unit','insert',4,4,NULL,X'468ab77d6654dc5f8a0ceb75a030ffea8876d197d3c3500ebad634e4b41f2fc7');
INSERT INTO change VALUES(4,1,'unit_version','insert',4,4,NULL,X'a6b90f965e87a68bce89e996202b0fe3c2b77724353bf30482df9156817b6bf5');
INSERT INTO change VALUES(5,0,'unit','insert',5,5,NULL,X'4e1c5a2735449f1247694a7f5758f6aedd87d9aaf8d52eee0cb27fc314136243');
INSERT INTO change VALUES(5,1,'unit_version','insert',5,5,NULL,X'eed6e1263cb0aab5f1846832450678c1f985c0dd3fd9f273708605229039eb11');
INSERT INTO change VALUES(6,0,'agency','insert',1,1,NULL,X'd253e8f2640fe2c911e383aeba5420cb5be7e14bbdee203edee5e51aeb2f08f0');
INSERT INTO change VALUES(7,0,'agency','insert',2,2,NULL,X'6c24cf8d91a7a5e03ee84f52ef45b7ea4908de323a20c944988579ce34f36208');
INSERT INTO change VALUES(8,0,'leader','insert',1,1,NULL,X'26cfc6a55dad60ba4291e9d156e67262e375fa5bee8f1fb374105a49e1c9c420');
INSERT INTO change VALUES(9,0,'leader','insert',2,2,NULL,X'f56a94f8f4a1a63198293a11e311a2f44e3614b06f7b0c3d85d5d2aac11eb890');
INSERT INTO change VALUES(10,0,'plan','insert',1,1,NULL,X'213561e29d060487d19375bb58dd99b9f81fb4865efdb088a8c147fec2fe5243');
INSERT INTO change VALUES(11,0,'session','insert',1,1,NULL,X'bed28dd4deb1909612926a95257f671428beb2ad5500017ebadb891a8c1effa0');
INSERT INTO change VALUES(12,0,'petition','insert',1,1,NULL,X'40e477f04fde45d71214d4ccc05876a7e209692f211f186f696e36852a8a89de');
INSERT INTO change VALUES(12,1,'identity','insert',1,1,NULL,X'd1f2a59a2e5a2c4ff70a9643d173e2c4007f3eefcb8e94e51a3775e593a645c6');
INSERT INTO change VALUES(13,0,'petition','insert',2,2,NULL,X'f5507fd310ce6ff00ac398323d48c7713efd4aa8d5600fd483fd1881e244df5f');
INSERT INTO change VALUES(14,0,'petition','insert',3,3,NULL,X'9bc2786e22ecca55bc99adad805f1417564dd55281ab215811e1475155cabf34');
INSERT INTO change VALUES(15,0,'petition','insert',4,4,NULL,X'98b45c5879d3166ecb75fec987144405b0a299bc887093ceef61d04f7e65ffe5');
INSERT INTO change VALUES(16,0,'ballot','insert',1,1,NULL,X'8c216b98c87f5dca09fa1ea2c28735032217073e37605693dec0e80c3948a21d');
INSERT INTO change VALUES(17,0,'conclusion','insert',1,1,NULL,X'bc212147fbf579d0f93ecd1e6d15aba772c9dc890790fc66a7e5761d8c5b248f');
INSERT INTO change VALUES(18,0,'review','insert',1,1,NULL,X'60622d05975de64a4d3a29d2f5fe98dad4029d6dad2ece1ed557fbb986dbbca4');
INSERT INTO change VALUES(19,0,'publication','insert',1,1,NULL,X'b113ed81ef9e9b3e992fc930171296f9fa075213767c1f376f749281fd20aaeb');
INSERT INTO change VALUES(20,0,'assignment','insert',1,1,NULL,X'20a07eec421199802a815716dfb6081d7a1878d3c342d18989e1366a83a9c974');
INSERT INTO change VALUES(21,0,'assignment','insert',2,2,NULL,X'83ea1096595d2a6a26b1fbf04d69302d679dbed4329df016a9a2dbd707ea1299');
INSERT INTO change VALUES(22,0,'reply','insert',1,1,NULL,X'000013d4e85c94b477072a128b3b6d25e20fe57eec99fe4d9f416f2619d4d614');
INSERT INTO change VALUES(23,0,'reply','insert',2,2,NULL,X'd0e2374d4281e5c7752cbb579851d1bee9811896db65c0fa01ec5b28d3e22574');
INSERT INTO change VALUES(24,0,'petition_check','insert',1,1,NULL,X'fc1f63697e4908cef7c5277cd72df3d65947514a192b15fff83ec46c5bc0f1c7');
INSERT INTO change VALUES(25,0,'assignment','update',2,2,'{"id":2,"uid":"x''c14465808617affb19fec07b00000000''","petition_id":3,"agency_id":2,"day":"2019-05-21","due":"2019-06-10","start_on":"2019-05-21","due_on":"2019-06-10","due_estimate":0}',X'ace48ce824c339e526a366c765efc287c2a617a817315f1efac904367d8b32bc');
INSERT INTO change VALUES(26,0,'assignment','update',2,2,'{"id":2,"uid":"x''c14465808617affb19fec07b00000000''","petition_id":3,"agency_id":2,"day":"2019-05-21","due":"2019-06-10","extended_to":"2019-06-17","start_on":"2019-05-21","due_on":"2019-06-17","due_estimate":0}',X'9e78c90b9ec41e62c93d725068843557ec079798653eeeb86f81ed9e37c49361');
INSERT INTO change VALUES(27,0,'total','insert',1,1,NULL,X'08875fe0f9dd8732bb73815d6afda6c4ee74b03395da3084926acdd4367eb57c');
INSERT INTO change VALUES(28,0,'rule','insert',8,8,NULL,X'1bf4cdc1060c7d76b5f74a5e46f147c4c5fc69aae88179818572744180fa441e');
INSERT INTO change VALUES(29,0,'session','insert',2,2,NULL,X'a12f312ba066f65703a459e04c37296e7cee8f692cf47525a87daea0117b286b');
INSERT INTO change VALUES(30,0,'petition','insert',5,5,NULL,X'60958073551b01108182379244cdfc1562092c80a10b80b87be347e2869a1708');
INSERT INTO change VALUES(30,1,'identity','insert',2,2,NULL,X'b27eeac6b8b1bac042180f31f0eb5447efcf66707073f7bc6bfe4439e58362cd');
INSERT INTO change VALUES(31,0,'assignment','insert',3,3,NULL,X'667a3f8a715453b586d1bdc873dffae0c86dfc9e85f47930686ce96feec2e9b8');
INSERT INTO change VALUES(32,0,'session','update',1,1,'{"id":1,"uid":"x''2bfdd3ab3a3246cf9091cf6900000000''","code":"dong-lac-2019-1","unit_id":2,"day":"2019-05-20","hosts":"chair","kind":"periodic","form":"direct","attended":85,"speakers":12,"plan_id":1,"order_unit":"dong-lac","order_year":2019,"order_number":1}',X'ffc832602da9dfd19f71d4f09550fa6f3d6cf5209a97e9279bdd6fe43eeed1fb');
INSERT INTO change VALUES(33,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''71c4e8810556295ace2f3071f268c7fa053ab784f4c63efd9c1dcb6266e135c8''"}',X'ff30fce26c80d18124c244bb35377aaf4b2161807def27b073cce783a5eb82f0');
INSERT INTO change VALUES(34,0,'review','delete',1,1,'{"id":1,"uid":"x''9d83b6d124fdfcf3bb98cac900000000''","session_id":1,"day":"2019-05-21","limits":"Trả lời còn chung chung"}',NULL);
INSERT INTO change VALUES(35,0,'review','insert',1,1,NULL,X'60622d05975de64a4d3a29d2f5fe98dad4029d6dad2ece1ed557fbb986dbbca4');
INSERT INTO change VALUES(36,0,'petition','insert',6,6,NULL,X'3c0834a8d79f9cd46bf44413dc2abbe8766773ec6072b4c2ce114786d1c67b01');
INSERT INTO change VALUES(36,1,'identity','insert',4,4,NULL,X'8af77c14a033a9b8a7e471bbea664f88978ed572e742000566c14e166630feb4');
INSERT INTO change VALUES(37,0,'identity','delete',4,4,'{"id":4,"petition_id":6,"digest":"x''8044bfd4d1ee6ac8f8f8daf127a0e9d45bb24f4b9d664ee0b40160b183b92f6c''"}',NULL);
INSERT INTO change VALUES(37,1,'petition','delete',6,6,'{"id":6,"uid":"x''b0e4f9f54e60ef17a7c3319900000000''","code":"an-son-2019-1.2","session_id":2,"text":"Nhập nhầm","field":"other","origin":"raised","answered":0,"text_fold":"nhap nham","order_number":2}',NULL);
INSERT INTO change VALUES(38,0,'unit_version','update',5,5,'{"id":5,"uid":"x''485986aee87c305524a44bf100000001''","unit_id":5,"name":"Nhuế Sơn","kind":"village","parent_id":4,"name_fold":"nhue son"}',X'62ff9602f583658b0b3f5d209c9d224f8caa5cbce7e414207f0f7b46cc558a56');
INSERT INTO change VALUES(38,1,'unit_version','insert',6,6,NULL,X'21c48e483835872768c8c5bac761075ed459c95fa2d08212decdb4dac40653bd');
CREATE TABLE identity_before (
    digest      BLOB PRIMARY KEY,
    petitioner  TEXT,
    contact     TEXT,
    address     TEXT,
    salt        BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO identity_before VALUES(X'71c4e8810556295ace2f3071f268c7fa053ab784f4c63efd9c1dcb6266e135c8','Vũ Thị Mẫu',NULL,'thôn Đoài',X'5b84e489dfe2af30cfac53be96986c1f');
INSERT INTO identity_before VALUES(X'8044bfd4d1ee6ac8f8f8daf127a0e9d45bb24f4b9d664ee0b40160b183b92f6c','Người Mẫu',NULL,NULL,X'e8572dd49f5b61282f86076434b2b058');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '''', contentless_delete = 1, detail = none, tokenize = ''unicode61 remove_diacritics 2''
)');
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('rule',8);
INSERT INTO sqlite_sequence VALUES('field',14);
INSERT INTO sqlite_sequence VALUES('holiday',131);
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
INSERT INTO sqlite_sequence VALUES('total',1);
CREATE INDEX unit_version_unit ON unit_version (unit_id);
CREATE INDEX unit_version_parent ON unit_version (parent_id);
CREATE INDEX unit_version_name ON unit_version (name_fold);
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
CREATE INDEX session_plan ON session (plan_id) WHERE plan_id IS NOT NULL;
CREATE INDEX petition_session ON petition (session_id, order_number);
CREATE INDEX petition_field ON petition (field);
CREATE INDEX petition_duplicate ON petition (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX petition_part ON petition (part_of) WHERE part_of IS NOT NULL;
CREATE UNIQUE INDEX conclusion_session ON conclusion (session_id, number);
CREATE INDEX assignment_agency ON assignment (agency_id);
CREATE INDEX reply_petition ON reply (petition_id, day, id, outcome);
CREATE INDEX reply_agency ON reply (agency_id) WHERE agency_id IS NOT NULL;
CREATE INDEX petition_check_petition ON petition_check (petition_id, day, id, result);
CREATE INDEX review_session ON review (session_id, day);
CREATE INDEX publication_session ON publication (session_id, day);
CREATE INDEX total_unit ON total (unit_id, scope, from_on);
CREATE INDEX total_at ON total (at_id) WHERE at_id IS NOT NULL;
CREATE INDEX change_row ON change (tab, last_id);
PRAGMA writable_schema=OFF;
COMMIT;
