-- A register of schema 3, as its program left it (sqlite3 .dump), with what .dump leaves out.
PRAGMA application_id = 1685023092;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uid         BLOB NOT NULL CHECK (length(uid) = 16),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    created_at  TEXT NOT NULL,
    program     TEXT NOT NULL
) STRICT;
INSERT INTO register VALUES(1,X'0aaeac030230a69e935d49b80000009a',1,'2026-11-23T22:22:45Z','doithoai 0.1.0');
CREATE TABLE unit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uid   BLOB NOT NULL UNIQUE,
    code  TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO unit VALUES(1,X'0aaeac030230a69e935d49b800000098','nam-sach');
INSERT INTO unit VALUES(2,X'c48dd3ac7b287770bbe4b08d00000000','dong-lac');
INSERT INTO unit VALUES(3,X'14575339dd16f739f0ba682400000000','thi-tran-nam-sach');
INSERT INTO unit VALUES(4,X'a896170cbee601556012046800000000','an-son');
INSERT INTO unit VALUES(5,X'1e84aa97dabae70a0029406b00000000','nhue-son');
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
INSERT INTO unit_version VALUES(1,X'0aaeac030230a69e935d49b800000099',1,'Nam Sách','district',NULL,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(2,X'c48dd3ac7b287770bbe4b08d00000001',2,'Đồng Lạc','commune',1,NULL,NULL,NULL,'dong lac');
INSERT INTO unit_version VALUES(3,X'14575339dd16f739f0ba682400000001',3,'Nam Sách','township',1,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(4,X'a896170cbee601556012046800000001',4,'An Sơn','commune',1,NULL,NULL,NULL,'an son');
INSERT INTO unit_version VALUES(5,X'1e84aa97dabae70a0029406b00000001',5,'Nhuế Sơn','village',4,NULL,'2019-07-01',NULL,'nhue son');
INSERT INTO unit_version VALUES(6,X'5a0d599962638733e171779f00000000',5,'Nhuế Sơn Thượng','village',4,'2019-07-01',NULL,NULL,'nhue son thuong');
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
INSERT INTO leader VALUES(1,X'776fa3dbb9efeb0e8d0bfddd00000000',2,'chair','Nguyễn Văn Mẫu',NULL,'2019-01-01',NULL,'nguyen van mau');
INSERT INTO leader VALUES(2,X'ccc54a35ce8d99b074c77a1100000000',4,'secretary','Trần Thị Mẫu',NULL,NULL,NULL,'tran thi mau');
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
INSERT INTO agency VALUES(1,X'e8696d7a12a8e25dc0fa6e6300000000','tnmt','Phòng Tài nguyên và Môi trường',NULL,NULL,NULL,'phong tai nguyen va moi truong');
INSERT INTO agency VALUES(2,X'64ec7e0456e55fa3757293d000000000','kinh-te','Phòng Kinh tế và Hạ tầng',1,NULL,NULL,'phong kinh te va ha tang');
CREATE TABLE rule (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    key     TEXT NOT NULL CHECK (key IN ('minimum', 'count_at', 'count_deputies', 'due_days', 'due_kind', 'due_from',
                                         'threshold_percent', 'notice_days', 'conclusion_days', 'publish_days')),
    value   TEXT NOT NULL CHECK (value <> ''),
    "from"  TEXT CHECK ("from" = date("from")),
    source  TEXT
) STRICT;
INSERT INTO rule VALUES(1,X'0aaeac030230a69e935d49b800000000','minimum','4',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(2,X'0aaeac030230a69e935d49b800000001','count_at','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(3,X'0aaeac030230a69e935d49b800000002','count_deputies','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(4,X'0aaeac030230a69e935d49b800000003','due_days','15',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(5,X'0aaeac030230a69e935d49b800000004','due_kind','calendar',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(6,X'0aaeac030230a69e935d49b800000005','due_from','session',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(7,X'0aaeac030230a69e935d49b800000006','threshold_percent','90',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(8,X'd98071cacb54d03fe8d1844000000000','due_kind','working','2019-06-01','Quy chế mẫu');
CREATE TABLE field (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_vi  TEXT NOT NULL CHECK (name_vi <> ''),
    name_en  TEXT NOT NULL CHECK (name_en <> '')
) STRICT;
INSERT INTO field VALUES(1,X'0aaeac030230a69e935d49b800000007','land','Đất đai','Land');
INSERT INTO field VALUES(2,X'0aaeac030230a69e935d49b800000008','environment','Môi trường','Environment');
INSERT INTO field VALUES(3,X'0aaeac030230a69e935d49b800000009','transport','Giao thông','Transport');
INSERT INTO field VALUES(4,X'0aaeac030230a69e935d49b80000000a','construction','Xây dựng, quy hoạch','Construction and planning');
INSERT INTO field VALUES(5,X'0aaeac030230a69e935d49b80000000b','agriculture','Nông nghiệp, thủy lợi','Agriculture and irrigation');
INSERT INTO field VALUES(6,X'0aaeac030230a69e935d49b80000000c','new-rural','Nông thôn mới','New countryside');
INSERT INTO field VALUES(7,X'0aaeac030230a69e935d49b80000000d','social-policy','Chính sách xã hội','Social policy');
INSERT INTO field VALUES(8,X'0aaeac030230a69e935d49b80000000e','education','Giáo dục','Education');
INSERT INTO field VALUES(9,X'0aaeac030230a69e935d49b80000000f','health','Y tế','Health');
INSERT INTO field VALUES(10,X'0aaeac030230a69e935d49b800000010','culture','Văn hóa','Culture');
INSERT INTO field VALUES(11,X'0aaeac030230a69e935d49b800000011','security','An ninh trật tự','Security and order');
INSERT INTO field VALUES(12,X'0aaeac030230a69e935d49b800000012','administration','Thủ tục hành chính','Administrative procedures');
INSERT INTO field VALUES(13,X'0aaeac030230a69e935d49b800000013','party-building','Xây dựng Đảng, chính quyền','Party and government building');
INSERT INTO field VALUES(14,X'0aaeac030230a69e935d49b800000014','other','Lĩnh vực khác','Other');
CREATE TABLE holiday (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    day     TEXT NOT NULL UNIQUE CHECK (day = date(day)),
    kind    TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name    TEXT,
    source  TEXT,
    status  TEXT NOT NULL CHECK (status IN ('confirmed', 'provisional'))
) STRICT;
INSERT INTO holiday VALUES(1,X'0aaeac030230a69e935d49b800000015','2018-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(2,X'0aaeac030230a69e935d49b800000016','2018-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(3,X'0aaeac030230a69e935d49b800000017','2018-02-15','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(4,X'0aaeac030230a69e935d49b800000018','2018-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(5,X'0aaeac030230a69e935d49b800000019','2018-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(6,X'0aaeac030230a69e935d49b80000001a','2018-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(7,X'0aaeac030230a69e935d49b80000001b','2018-02-19','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(8,X'0aaeac030230a69e935d49b80000001c','2018-02-20','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(9,X'0aaeac030230a69e935d49b80000001d','2018-04-25','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(10,X'0aaeac030230a69e935d49b80000001e','2018-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(11,X'0aaeac030230a69e935d49b80000001f','2018-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(12,X'0aaeac030230a69e935d49b800000020','2018-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(13,X'0aaeac030230a69e935d49b800000021','2018-09-03','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(14,X'0aaeac030230a69e935d49b800000022','2018-12-31','off','Hoán đổi: nghỉ 31/12/2018, làm bù 05/01/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(15,X'0aaeac030230a69e935d49b800000023','2019-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(16,X'0aaeac030230a69e935d49b800000024','2019-01-05','work','Hoán đổi: làm bù cho ngày nghỉ 31/12/2018','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(17,X'0aaeac030230a69e935d49b800000025','2019-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(18,X'0aaeac030230a69e935d49b800000026','2019-02-05','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(19,X'0aaeac030230a69e935d49b800000027','2019-02-06','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(20,X'0aaeac030230a69e935d49b800000028','2019-02-07','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(21,X'0aaeac030230a69e935d49b800000029','2019-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(22,X'0aaeac030230a69e935d49b80000002a','2019-04-14','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(23,X'0aaeac030230a69e935d49b80000002b','2019-04-15','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(24,X'0aaeac030230a69e935d49b80000002c','2019-04-29','off','Hoán đổi: nghỉ 29/04/2019, làm bù 04/05/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(25,X'0aaeac030230a69e935d49b80000002d','2019-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(26,X'0aaeac030230a69e935d49b80000002e','2019-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(27,X'0aaeac030230a69e935d49b80000002f','2019-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(28,X'0aaeac030230a69e935d49b800000030','2019-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(29,X'0aaeac030230a69e935d49b800000031','2020-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(30,X'0aaeac030230a69e935d49b800000032','2020-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(31,X'0aaeac030230a69e935d49b800000033','2020-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(32,X'0aaeac030230a69e935d49b800000034','2020-01-25','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(33,X'0aaeac030230a69e935d49b800000035','2020-01-26','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(34,X'0aaeac030230a69e935d49b800000036','2020-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(35,X'0aaeac030230a69e935d49b800000037','2020-01-28','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(36,X'0aaeac030230a69e935d49b800000038','2020-01-29','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(37,X'0aaeac030230a69e935d49b800000039','2020-04-02','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(38,X'0aaeac030230a69e935d49b80000003a','2020-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(39,X'0aaeac030230a69e935d49b80000003b','2020-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(40,X'0aaeac030230a69e935d49b80000003c','2020-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(41,X'0aaeac030230a69e935d49b80000003d','2021-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(42,X'0aaeac030230a69e935d49b80000003e','2021-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(43,X'0aaeac030230a69e935d49b80000003f','2021-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(44,X'0aaeac030230a69e935d49b800000040','2021-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(45,X'0aaeac030230a69e935d49b800000041','2021-02-13','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(46,X'0aaeac030230a69e935d49b800000042','2021-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(47,X'0aaeac030230a69e935d49b800000043','2021-02-15','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(48,X'0aaeac030230a69e935d49b800000044','2021-02-16','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(49,X'0aaeac030230a69e935d49b800000045','2021-04-21','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(50,X'0aaeac030230a69e935d49b800000046','2021-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(51,X'0aaeac030230a69e935d49b800000047','2021-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(52,X'0aaeac030230a69e935d49b800000048','2021-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(53,X'0aaeac030230a69e935d49b800000049','2021-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(54,X'0aaeac030230a69e935d49b80000004a','2021-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(55,X'0aaeac030230a69e935d49b80000004b','2022-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(56,X'0aaeac030230a69e935d49b80000004c','2022-01-03','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(57,X'0aaeac030230a69e935d49b80000004d','2022-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(58,X'0aaeac030230a69e935d49b80000004e','2022-02-01','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(59,X'0aaeac030230a69e935d49b80000004f','2022-02-02','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(60,X'0aaeac030230a69e935d49b800000050','2022-02-03','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(61,X'0aaeac030230a69e935d49b800000051','2022-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(62,X'0aaeac030230a69e935d49b800000052','2022-04-10','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(63,X'0aaeac030230a69e935d49b800000053','2022-04-11','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(64,X'0aaeac030230a69e935d49b800000054','2022-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(65,X'0aaeac030230a69e935d49b800000055','2022-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(66,X'0aaeac030230a69e935d49b800000056','2022-05-02','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(67,X'0aaeac030230a69e935d49b800000057','2022-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(68,X'0aaeac030230a69e935d49b800000058','2022-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(69,X'0aaeac030230a69e935d49b800000059','2022-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(70,X'0aaeac030230a69e935d49b80000005a','2023-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(71,X'0aaeac030230a69e935d49b80000005b','2023-01-02','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(72,X'0aaeac030230a69e935d49b80000005c','2023-01-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(73,X'0aaeac030230a69e935d49b80000005d','2023-01-21','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(74,X'0aaeac030230a69e935d49b80000005e','2023-01-22','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(75,X'0aaeac030230a69e935d49b80000005f','2023-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(76,X'0aaeac030230a69e935d49b800000060','2023-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(77,X'0aaeac030230a69e935d49b800000061','2023-01-25','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(78,X'0aaeac030230a69e935d49b800000062','2023-01-26','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(79,X'0aaeac030230a69e935d49b800000063','2023-04-29','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(80,X'0aaeac030230a69e935d49b800000064','2023-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(81,X'0aaeac030230a69e935d49b800000065','2023-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(82,X'0aaeac030230a69e935d49b800000066','2023-05-02','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(83,X'0aaeac030230a69e935d49b800000067','2023-05-03','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(84,X'0aaeac030230a69e935d49b800000068','2023-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(85,X'0aaeac030230a69e935d49b800000069','2023-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(86,X'0aaeac030230a69e935d49b80000006a','2023-09-04','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(87,X'0aaeac030230a69e935d49b80000006b','2024-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(88,X'0aaeac030230a69e935d49b80000006c','2024-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(89,X'0aaeac030230a69e935d49b80000006d','2024-02-09','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(90,X'0aaeac030230a69e935d49b80000006e','2024-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(91,X'0aaeac030230a69e935d49b80000006f','2024-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(92,X'0aaeac030230a69e935d49b800000070','2024-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(93,X'0aaeac030230a69e935d49b800000071','2024-02-13','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(94,X'0aaeac030230a69e935d49b800000072','2024-02-14','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(95,X'0aaeac030230a69e935d49b800000073','2024-04-18','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(96,X'0aaeac030230a69e935d49b800000074','2024-04-29','off','Hoán đổi: nghỉ 29/04/2024, làm bù 04/05/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(97,X'0aaeac030230a69e935d49b800000075','2024-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(98,X'0aaeac030230a69e935d49b800000076','2024-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(99,X'0aaeac030230a69e935d49b800000077','2024-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(100,X'0aaeac030230a69e935d49b800000078','2024-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(101,X'0aaeac030230a69e935d49b800000079','2024-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(102,X'0aaeac030230a69e935d49b80000007a','2025-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(103,X'0aaeac030230a69e935d49b80000007b','2025-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(104,X'0aaeac030230a69e935d49b80000007c','2025-01-28','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(105,X'0aaeac030230a69e935d49b80000007d','2025-01-29','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(106,X'0aaeac030230a69e935d49b80000007e','2025-01-30','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(107,X'0aaeac030230a69e935d49b80000007f','2025-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(108,X'0aaeac030230a69e935d49b800000080','2025-04-07','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(109,X'0aaeac030230a69e935d49b800000081','2025-04-26','work','Hoán đổi: làm bù cho ngày nghỉ 02/05/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(110,X'0aaeac030230a69e935d49b800000082','2025-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(111,X'0aaeac030230a69e935d49b800000083','2025-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(112,X'0aaeac030230a69e935d49b800000084','2025-05-02','off','Hoán đổi: nghỉ 02/05/2025, làm bù 26/04/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(113,X'0aaeac030230a69e935d49b800000085','2025-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(114,X'0aaeac030230a69e935d49b800000086','2025-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(115,X'0aaeac030230a69e935d49b800000087','2026-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(116,X'0aaeac030230a69e935d49b800000088','2026-01-02','off','Hoán đổi: nghỉ 02/01/2026, làm bù 10/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(117,X'0aaeac030230a69e935d49b800000089','2026-01-10','work','Hoán đổi: làm bù cho ngày nghỉ 02/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(118,X'0aaeac030230a69e935d49b80000008a','2026-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(119,X'0aaeac030230a69e935d49b80000008b','2026-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(120,X'0aaeac030230a69e935d49b80000008c','2026-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(121,X'0aaeac030230a69e935d49b80000008d','2026-02-19','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(122,X'0aaeac030230a69e935d49b80000008e','2026-02-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(123,X'0aaeac030230a69e935d49b80000008f','2026-04-26','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(124,X'0aaeac030230a69e935d49b800000090','2026-04-27','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(125,X'0aaeac030230a69e935d49b800000091','2026-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(126,X'0aaeac030230a69e935d49b800000092','2026-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(127,X'0aaeac030230a69e935d49b800000093','2026-08-22','work','Hoán đổi: làm bù cho ngày nghỉ 31/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(128,X'0aaeac030230a69e935d49b800000094','2026-08-31','off','Hoán đổi: nghỉ 31/08/2026, làm bù 22/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(129,X'0aaeac030230a69e935d49b800000095','2026-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(130,X'0aaeac030230a69e935d49b800000096','2026-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(131,X'0aaeac030230a69e935d49b800000097','2026-11-24','off','Ngày Văn hóa Việt Nam','Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành','provisional');
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
INSERT INTO "plan" VALUES(1,X'e37d6398bdcd76db81d6555000000000','dong-lac-2019-k1',2,NULL,'2019-05','chair',NULL,NULL,'periodic','Môi trường nông thôn',NULL,NULL,NULL,NULL,NULL,'dong-lac',2019,1);
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
INSERT INTO session VALUES(1,X'bf4993c20dd8f3f50b7ac36100000000','dong-lac-2019-1',2,'2019-05-20','chair',NULL,NULL,'periodic','direct',NULL,NULL,90,12,NULL,NULL,NULL,1,NULL,'dong-lac',2019,1);
INSERT INTO session VALUES(2,X'ea17ebe5f87a8496d58a202100000000','an-son-2019-1',4,'2019-06-10','secretary',NULL,NULL,'periodic','direct',NULL,NULL,40,NULL,NULL,NULL,NULL,NULL,NULL,'an-son',2019,1);
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
INSERT INTO ballot VALUES(1,X'3e92170722409ea47f01ded300000000',1,80,78,1,40,33,3,1);
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
INSERT INTO petition VALUES(1,X'fec2e9d3fd07a5da2337f40f00000000','dong-lac-2019-1.1',1,'Đường thôn Đông ngập khi mưa',NULL,'transport','raised',0,NULL,NULL,NULL,NULL,'duong thon dong ngap khi mua',1);
INSERT INTO petition VALUES(2,X'9b50aef2ce7286c4354a450400000000','dong-lac-2019-1.2',1,'Rác thải chưa được thu gom',NULL,'environment','raised',1,'Thu gom từ tháng 6',NULL,NULL,NULL,'rac thai chua duoc thu gom',2);
INSERT INTO petition VALUES(3,X'0139221511be8473a8d93f9400000000','dong-lac-2019-1.3',1,'Đèn đường hỏng',NULL,'other','collected',0,NULL,NULL,NULL,NULL,'den duong hong',3);
INSERT INTO petition VALUES(4,X'2a2f9e215d16bf9e23d0ad5000000000','dong-lac-2019-1.4',1,'Đường ngập',NULL,'other','raised',0,NULL,NULL,1,NULL,'duong ngap',4);
INSERT INTO petition VALUES(5,X'84e766effa4bc0ac327374cf00000000','an-son-2019-1.1',2,'Cầu yếu',NULL,'other','raised',0,NULL,NULL,NULL,NULL,'cau yeu',1);
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    petition_id  INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    petitioner   TEXT,
    contact      TEXT,
    address      TEXT,
    salt         BLOB,
    digest       BLOB NOT NULL
) STRICT;
INSERT INTO identity VALUES(1,1,'Lê Văn Mẫu','0900 000 001',NULL,X'bbbb62c0a650a26bdb50611f97aa21c1',X'bff2a59149a19d98fa88e844220ba92872b50c80ebf295d3e7306d7a6300e0fc');
INSERT INTO identity VALUES(2,5,NULL,NULL,NULL,NULL,X'536d8ede613982d4b0d0dc0bb97010dc3faa08aa572b76f422c8e4ea423448c8');
CREATE TABLE conclusion (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    number      TEXT NOT NULL CHECK (number <> ''),
    day         TEXT NOT NULL CHECK (day = date(day)),
    signer      TEXT
) STRICT;
INSERT INTO conclusion VALUES(1,X'90e6c1bf1098de442641231a00000000',1,'12-TB/ĐU','2019-05-21','Nguyễn Văn Mẫu');
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
, extended_day TEXT CHECK (extended_day = date(extended_day)), extended_was TEXT CHECK (extended_was = date(extended_was))) STRICT;
INSERT INTO assignment VALUES(1,X'9d1ea7e836dde3c8320fc3b100000000',1,1,'kinh-te','2019-05-21',NULL,NULL,NULL,NULL,'2019-05-21','2019-06-04',0,'2019-05-22',NULL,NULL);
INSERT INTO assignment VALUES(2,X'ff08fef8a092da12c1f57e6500000000',3,1,NULL,'2019-05-21','2019-06-10',NULL,'2019-06-17',NULL,'2019-05-21','2019-06-17',0,NULL,'2019-06-20',NULL);
INSERT INTO assignment VALUES(3,X'79bc144adf7abc9a3e81866d00000000',5,2,NULL,'2019-06-11',NULL,NULL,NULL,NULL,'2019-06-11','2019-07-01',0,NULL,NULL,NULL);
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
INSERT INTO reply VALUES(1,X'494db572faa3a3b1adaeaedc00000000',1,'2019-05-22','interim',NULL,'Đang đo đạc',NULL);
INSERT INTO reply VALUES(2,X'aedf16433db3fdf660a3196600000000',1,'2019-05-22','resolved','45/UBND-VP',NULL,NULL);
CREATE TABLE petition_check (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    checked_by   TEXT NOT NULL CHECK (checked_by <> ''),
    result       TEXT NOT NULL CHECK (result IN ('done', 'partly', 'not-done'))
) STRICT;
INSERT INTO petition_check VALUES(1,X'fcab9c2f143d0fbf0567d38700000000',1,'2019-05-22','MTTQ xã','not-done');
CREATE TABLE review (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    strengths   TEXT,
    limits      TEXT
) STRICT;
INSERT INTO review VALUES(1,X'f6ecb103851e6859119f86bc00000000',1,'2019-05-21',NULL,'Trả lời còn chung chung');
CREATE TABLE publication (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    channel     TEXT NOT NULL CHECK (channel <> ''),
    link        TEXT
) STRICT;
INSERT INTO publication VALUES(1,X'4264a0d39cc905aaac8a1b5400000000',1,'2019-05-22','Niêm yết tại trụ sở',NULL);
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
INSERT INTO total VALUES(1,X'6d86f21dfb2fcccbeccea40700000000','total-1',1,'2018',65,'communes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2018-01-01','2018-12-31');
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
INSERT INTO entry VALUES(1,'2026-11-23T22:22:45Z','clerk','doithoai init --unit ''Nam Sách''',X'033652f8a4ecc4fddb97f6b7e2e48a2d2935ad3517daecd6ee03eeb56b5951e3',NULL);
INSERT INTO entry VALUES(2,'2026-11-23T22:22:45Z','clerk','doithoai unit add ''Đồng Lạc'' --kind commune --parent ''nam sach''',X'33df0713f9d084693c52a4c2ec6be6f5a131d4cbd3c0796815cecb74c3635d48',NULL);
INSERT INTO entry VALUES(3,'2026-11-23T22:22:45Z','clerk','doithoai unit add ''Nam Sách'' --kind township --parent nam-sach',X'2f2265ddc2efbb17ae4432b242f8eb28d69948ae88fbcb4e5f3c9538fc289422',NULL);
INSERT INTO entry VALUES(4,'2026-11-23T22:22:45Z','clerk','doithoai unit add ''An Sơn'' --parent nam-sach',X'9992dace4e787f8b6dc40473617c3e8d62949dbea6353a0cfe2ba59f3d7455b8',NULL);
INSERT INTO entry VALUES(5,'2026-11-23T22:22:45Z','clerk','doithoai unit add ''Nhuế Sơn'' --kind village --parent an-son',X'e2aafa36df1374803f6485a0e69a236b6c3e96b2d9a14edcdd3c15abe3950faa',NULL);
INSERT INTO entry VALUES(6,'2026-11-23T22:22:45Z','clerk','doithoai agency add ''Phòng Tài nguyên và Môi trường'' --code tnmt',X'd6d79abd2add7ee6974949c69130245e5924ba77238aa542d7ac21de64160350',NULL);
INSERT INTO entry VALUES(7,'2026-11-23T22:22:45Z','clerk','doithoai agency add ''Phòng Kinh tế và Hạ tầng'' --code kinh-te --unit nam-sach',X'ca08a564ae2af836957ed53e033c7d1683490304cfb7383fd920c5267219afdb',NULL);
INSERT INTO entry VALUES(8,'2026-11-23T22:22:45Z','clerk','doithoai leader add ''Nguyễn Văn Mẫu'' --unit ''dong lac'' --post chair --from 1/1/2019',X'75acfb8bcd062c065be739fc2464748e3500ea73f1c5dc9cfd4516e7a9f8d0e3',NULL);
INSERT INTO entry VALUES(9,'2026-11-23T22:22:45Z','clerk','doithoai leader add ''Trần Thị Mẫu'' --unit ''An Son'' --post secretary',X'16aa61637486f67f4ac73dcf42023636eb18e2d18feb76912fd98457c3fbc609',NULL);
INSERT INTO entry VALUES(10,'2026-11-23T22:22:45Z','clerk','doithoai plan add --unit dong-lac --month 2019-05 --host chair --topic ''Môi trường nông thôn''',X'74d810c4aa9a0715b10e84be9483e2cd2564a5a8bec97148142e9dc2f7bae5ed',NULL);
INSERT INTO entry VALUES(11,'2026-11-23T22:22:45Z','clerk','doithoai record session --unit ''dong lac'' --on 20/5/2019 --host chair --attended 85 --speakers 12 --plan dong-lac-2019-k1',X'1e44868b6442ab7f8f0e6519f7cf945db48441b1008491daf6ecabb87a92c34d',NULL);
INSERT INTO entry VALUES(12,'2026-11-23T22:22:45Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường thôn Đông ngập khi mưa'' --field ''giao thong'' --petitioner … --contact …',X'cad794d289d9e367f4cb43e69cc404d9b05cf9f99622411cdee3e36913eb3a92',NULL);
INSERT INTO entry VALUES(13,'2026-11-23T22:22:45Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Rác thải chưa được thu gom'' --field moi-truong --answered --answer ''Thu gom từ tháng 6''',X'11edddfdf0a3e0fd88879c4f4766b1c81bc57b06bf8cf74a3534ea694afd00fe',NULL);
INSERT INTO entry VALUES(14,'2026-11-23T22:22:45Z','clerk','doithoai record petition ''dong lac 20/5/2019'' --text ''Đèn đường hỏng'' --origin collected',X'38b7ac8cb44ffd1e958734de89aa05359966a4729059bf4b8166c56a264a8ca8',NULL);
INSERT INTO entry VALUES(15,'2026-11-23T22:22:45Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường ngập'' --duplicate-of dong-lac-2019-1.1',X'a4fa5ca93a3d1f2894b2b9f90afbc19cafda1400a0b62f67e2cef3b2f04df616',NULL);
INSERT INTO entry VALUES(16,'2026-11-23T22:22:45Z','clerk','doithoai record ballot dong-lac-2019-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1',X'0e080b3376548c0453d1799ab8ea0bd500f71e5b1833bd73141a0aca829ad191',NULL);
INSERT INTO entry VALUES(17,'2026-11-23T22:22:45Z','clerk','doithoai record conclusion dong-lac-2019-1 --number 12-TB/ĐU --on 21/5/2019 --signer ''Nguyễn Văn Mẫu''',X'8d1b48c9511c4af35b933f26f679c2f5164bb371c908fd2df32984f91ae56f2c',NULL);
INSERT INTO entry VALUES(18,'2026-11-23T22:22:45Z','clerk','doithoai record review dong-lac-2019-1 --on 21/5/2019 --limits ''Trả lời còn chung chung''',X'cd480ad48d05d3f667afcb6973d66fe242396c82fb3c1c5b7501a2237e90efe8',NULL);
INSERT INTO entry VALUES(19,'2026-11-23T22:22:45Z','clerk','doithoai record publication dong-lac-2019-1 --on 22/5/2019 --channel ''Niêm yết tại trụ sở''',X'be6b97ec5763042c33fb9978e7bef23c7364d376777c12115261a83386e5a1af',NULL);
INSERT INTO entry VALUES(20,'2026-11-23T22:22:45Z','clerk','doithoai assign dong-lac-2019-1.1 --to ''phong tai nguyen'' --with kinh-te --on 21/5/2019',X'b65939943e95f3ccaadd0b0e2aef3336c3e39e7fb4b482e8430cf8314722a50b',NULL);
INSERT INTO entry VALUES(21,'2026-11-23T22:22:45Z','clerk','doithoai assign dong-lac-2019-1.3 --to kinh-te --on 21/5/2019 --due 10/6/2019',X'444f0ca278970eac306020756377353cfaff39e479451f8d7f5c964f7e0a25c4',NULL);
INSERT INTO entry VALUES(22,'2026-11-23T22:22:45Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim --text ''Đang đo đạc''',X'de6b9f280da663a5c4a7a7f388a495c4539d99d2c7999a585c5a67e5e90867d7',NULL);
INSERT INTO entry VALUES(23,'2026-11-23T22:22:45Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 45/UBND-VP',X'8befd454d65b29fc3e9bccc694ad34dc797503026a1f1f3b5ddadcba8be4bdee',NULL);
INSERT INTO entry VALUES(24,'2026-11-23T22:22:45Z','clerk','doithoai record check dong-lac-2019-1.1 --on 22/5/2019 --by ''MTTQ xã'' --result not-done',X'd32f3e0c7c40a8b7d958b4262f4755801f58e8db8e03164023e1876fd45a6a9d',NULL);
INSERT INTO entry VALUES(25,'2026-11-23T22:22:45Z','clerk','doithoai assign extend dong-lac-2019-1.3 --by 5 --kind working --why ''chờ đo đạc''',X'6e951957e4b45e4a30aa9dcf47b672b4ff3a97cef17db5e726fcfd1ac88a2275',NULL);
INSERT INTO entry VALUES(26,'2026-11-23T22:22:45Z','clerk','doithoai assign transfer dong-lac-2019-1.3 --to tnmt --why ''đúng thẩm quyền''',X'04e2004618258eb57a76bc77fe2c0a901b4b1877a107c2a469d01fa9942173ff',NULL);
INSERT INTO entry VALUES(27,'2026-11-23T22:22:45Z','clerk','doithoai record total --unit nam-sach --period 2018 --sessions 65 --scope communes',X'22eaec5356aab3d5686678c7ff69956e55f523d1c4d37751943565b922380235',NULL);
INSERT INTO entry VALUES(28,'2026-11-23T22:22:45Z','clerk','doithoai rule set due_kind working --from 1/6/2019 --source ''Quy chế mẫu''',X'ba818957161d15c0de7a26317804d367c2a43fb71d5deba533038053cb81dca4',NULL);
INSERT INTO entry VALUES(29,'2026-11-23T22:22:45Z','clerk','doithoai record session --unit an-son --on 10/6/2019 --host secretary --attended 40',X'ef14392a36425959a6c68fb5b24218d8950e4853c5d0a95be252ec0151aaa045',NULL);
INSERT INTO entry VALUES(30,'2026-11-23T22:22:45Z','clerk','doithoai record petition an-son-2019-1 --text ''Cầu yếu'' --petitioner … --address …',X'fa930ac5135234f8597364a4e752dc745d312a38030cd1db1ae562d2dc86977a',NULL);
INSERT INTO entry VALUES(31,'2026-11-23T22:22:45Z','clerk','doithoai assign an-son-2019-1.1 --to kinh-te --on 11/6/2019',X'479355952b4292d4ca6990105155ef0ebd3808521a4ac91dda49a04bfbe84f42',NULL);
INSERT INTO entry VALUES(32,'2026-11-23T22:22:45Z','clerk','doithoai edit dong-lac-2019-1 --attended 90',X'7ed0947108d6e58e939f9ccc9a832ed2c624ce49066fef8aa31ba622a1f2c5b8',NULL);
INSERT INTO entry VALUES(33,'2026-11-23T22:22:45Z','clerk','doithoai edit an-son-2019-1.1 --petitioner …',X'3308559024140a7d09754c45cf0d5e8a8b5f7a9c0dd7c4c98eb809adfdc49132',NULL);
INSERT INTO entry VALUES(34,'2026-11-23T22:22:45Z','clerk','doithoai remove dong-lac-2019-1/review-1',X'548bb55ccdfbb615ce6493fc9315fb7b9a9320ed0805a1bfd1ac6ffbace591ba',NULL);
INSERT INTO entry VALUES(35,'2026-11-23T22:22:45Z','clerk','doithoai undo',X'bf753bdb2e2dbb48a63c1d5346436012aa636828a86f1bd936bcb569ec291b97',34);
INSERT INTO entry VALUES(36,'2026-11-23T22:22:45Z','clerk','doithoai record petition an-son-2019-1 --text ''Nhập nhầm'' --petitioner …',X'ef303ccbf2edf6e962d1a71366229ec539d58c1dba541a49f9dd275eb6b4c7ac',NULL);
INSERT INTO entry VALUES(37,'2026-11-23T22:22:45Z','clerk','doithoai remove an-son-2019-1.2',X'c826048212b747873783739dacde5daf42622e4f326e572b24203f425efbcf89',NULL);
INSERT INTO entry VALUES(38,'2026-11-23T22:22:45Z','clerk','doithoai unit rename nhue-son --to ''Nhuế Sơn Thượng'' --on 1/7/2019',X'7630de81ffc5165ea5fb0b1f3fb9fc727c9dfc1a05a4e55aa6c426a2af55eceb',NULL);
INSERT INTO entry VALUES(39,'2026-11-23T22:22:45Z','clerk','doithoai purge an-son-2019-1.1',X'69b34461cd37a20b2eceb26861c1caa73f464f377854fff7dcf391781046d43d',NULL);
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
INSERT INTO change VALUES(1,0,'rule','insert',1,7,NULL,X'd2b9cee04298600cc09cf739dcce0e902880d212cadc68cb294b63874996d8b0');
INSERT INTO change VALUES(1,1,'field','insert',1,14,NULL,X'45694bc26cfd975f5db80e12b248c1e30befde939986eae74b9d91034e843a2b');
INSERT INTO change VALUES(1,2,'holiday','insert',1,131,NULL,X'd9a5116876f9ba40afee8aaefa4ba1cba650d4887d4fa9ad1fc34d0f68c55628');
INSERT INTO change VALUES(1,3,'unit','insert',1,1,NULL,X'ef8e6461a14e0278302d96187458428f327bed213a71ec1ab45b6e60d5a7fefa');
INSERT INTO change VALUES(1,4,'unit_version','insert',1,1,NULL,X'bf702a694dad107b673869279617de3c0655d4a6832fdef3ffd84885761c91e7');
INSERT INTO change VALUES(1,5,'register','insert',1,1,NULL,X'a67c07591ad2d7885c8f7c7d09ffb4eb388459f5fde0eb65703e24bc007215bb');
INSERT INTO change VALUES(2,0,'unit','insert',2,2,NULL,X'08d7db79b1e1f477f326f636e1b0bb20da93e70547bfe3a0e29901acd0aa32ed');
INSERT INTO change VALUES(2,1,'unit_version','insert',2,2,NULL,X'80c168fd5aa43bdebff2eb8a6ce3886eebfe3ce524d560963e6efef612555bcc');
INSERT INTO change VALUES(3,0,'unit','insert',3,3,NULL,X'5b9a71d54ab6d5652e95329c7e7c0ce99e3bfcd49402ef108c9b108d5f831de5');
INSERT INTO change VALUES(3,1,'unit_version','insert',3,3,NULL,X'cd788441d72ba7b2de650f08cc68b6a325b7f6eee103302d7ee44703ded72244');
INSERT INTO change VALUES(4,0,'unit','insert',4,4,NULL,X'966948dc4142ca45e5c3f565d85c54235bf8829eeb4cc2ea9f5c1c544b6488df');
INSERT INTO change VALUES(4,1,'unit_version','insert',4,4,NULL,X'062779972aba8eb5d0eb81fedeb1442e1fb91c943b9e3a61e01f945159579899');
INSERT INTO change VALUES(5,0,'unit','insert',5,5,NULL,X'473cb5593adbd879d4d3ad2ff61d90fde4f6b7b7d3ce2b583bbb553db0b770ba');
INSERT INTO change VALUES(5,1,'unit_version','insert',5,5,NULL,X'b434a275e00fc4a35a191bcfa0fed422ac0a96324792f8d485efe5d9e141c3e6');
INSERT INTO change VALUES(6,0,'agency','insert',1,1,NULL,X'c3256f6f1c96a304946d790f4342fae13c8516b41783e61a4945b932bccbbdef');
INSERT INTO change VALUES(7,0,'agency','insert',2,2,NULL,X'd1e37e4a39c8b07c8b46da9f04762e064057006d8cdd0530a1d08459bce70857');
INSERT INTO change VALUES(8,0,'leader','insert',1,1,NULL,X'56152f80736d38c11e7ab509775e3dd1fcf39c6d3736bcdc31dbce84dfcbeb6d');
INSERT INTO change VALUES(9,0,'leader','insert',2,2,NULL,X'06bd60210914d71112b45180394bd976041a765f2332a353c761afcd8235f114');
INSERT INTO change VALUES(10,0,'plan','insert',1,1,NULL,X'5d61e4c9bc3470308b07b9b7b6f7e1d17b35756e5835a40ed9cc8e730167592d');
INSERT INTO change VALUES(11,0,'session','insert',1,1,NULL,X'06536fd97abdfdc920789cd677ad5dd843f417beb509a0899e863dd3176b5620');
INSERT INTO change VALUES(12,0,'petition','insert',1,1,NULL,X'4c071d8949fed00c0d6d9e6f021c1f40ace7da7471c69fd39257031e13606144');
INSERT INTO change VALUES(12,1,'identity','insert',1,1,NULL,X'3e250d1af9f9688df9aba658b980eeca34d6c590fc5cf144fea93e1919bbe1bb');
INSERT INTO change VALUES(13,0,'petition','insert',2,2,NULL,X'f916d9d2b9cb1a7607c4a6afddc421bfd46d62d8f80219339f87f14e7735a20c');
INSERT INTO change VALUES(14,0,'petition','insert',3,3,NULL,X'2397a72e6679ee46d4e566b580215f44c851bd67c4ef8a888a7352ebbac69905');
INSERT INTO change VALUES(15,0,'petition','insert',4,4,NULL,X'345a2a5c05f5254224133efae57a49bb20de71ede743d8fbefc9f62e11146e88');
INSERT INTO change VALUES(16,0,'ballot','insert',1,1,NULL,X'8770a0eb76378d400ad5f4505570e4f4f3952333383b9ac9b21f3f355a65f040');
INSERT INTO change VALUES(17,0,'conclusion','insert',1,1,NULL,X'7a96f12e6f12b93d542d9bcae0c87024dbaa45b807d2e689079265d72d8c7f7b');
INSERT INTO change VALUES(18,0,'review','insert',1,1,NULL,X'ed7e60ca4bc1eb10ca0abd645edfdc7340612076899344c50ae512ea33526f33');
INSERT INTO change VALUES(19,0,'publication','insert',1,1,NULL,X'dbb96e76ccd1c6cbe6c3252f32be2b71c87a28015dd32edb36eabe8f59a401dc');
INSERT INTO change VALUES(20,0,'assignment','insert',1,1,NULL,X'c748292a3beb87881fa6f8c41e5bb7d9a768d437321363e0f10bef5e45c09841');
INSERT INTO change VALUES(21,0,'assignment','insert',2,2,NULL,X'18f252400133c4733a22d2526bccb91d7c56c93151856dbd63ce6c4837aa1b7e');
INSERT INTO change VALUES(22,0,'reply','insert',1,1,NULL,X'43d0904a63fdc334e6ea1f371426d808f08589060d74d1355260b0bff7ba7531');
INSERT INTO change VALUES(23,0,'reply','insert',2,2,NULL,X'1be4a344c9b855bd3c4aca244a4d56955e61814e7b0486fcce241e554687b7f0');
INSERT INTO change VALUES(24,0,'petition_check','insert',1,1,NULL,X'6daaf83289120c8bf2a974fb01be13675772e99323be2f935cb8e582cb484314');
INSERT INTO change VALUES(25,0,'assignment','update',2,2,'{"id":2,"uid":"x''ff08fef8a092da12c1f57e6500000000''","petition_id":3,"agency_id":2,"day":"2019-05-21","due":"2019-06-10","start_on":"2019-05-21","due_on":"2019-06-10","due_estimate":0}',X'cc54c7235b24e39e9394d549977e2f1152159b40449513825518f54701b994a2');
INSERT INTO change VALUES(26,0,'assignment','update',2,2,'{"id":2,"uid":"x''ff08fef8a092da12c1f57e6500000000''","petition_id":3,"agency_id":2,"day":"2019-05-21","due":"2019-06-10","extended_to":"2019-06-17","start_on":"2019-05-21","due_on":"2019-06-17","due_estimate":0,"extended_day":"2019-06-20"}',X'6a3d70fdd690c7df266f6a813f02e0e47e862e34e5829af4bb73303f5df62ab3');
INSERT INTO change VALUES(27,0,'total','insert',1,1,NULL,X'6b23e5204561be3f29f772924665316705006c21169a28d99b8d5a7f127385c8');
INSERT INTO change VALUES(28,0,'rule','insert',8,8,NULL,X'bdb74be53ca73ad0afb55dcbd9828a739dd95d8450ffe63ab2706bb7a8873c8d');
INSERT INTO change VALUES(29,0,'session','insert',2,2,NULL,X'f3a0405f01f30e9101c2a02a4d93cbb4ef9eb0fa2f0d92d5bff7494f6481c0de');
INSERT INTO change VALUES(30,0,'petition','insert',5,5,NULL,X'97edab5480703f8ce5530b422938c611a76b7c675eba1c30f2cdc2367f6a7dd2');
INSERT INTO change VALUES(30,1,'identity','insert',2,2,NULL,X'9df1735f1acb35186fc5b07bff93324acf1f21bbccb6fb0bd7c534b1fd1b276c');
INSERT INTO change VALUES(31,0,'assignment','insert',3,3,NULL,X'b439be4ca1a7209c073c490704f2b196beea4f521c5e9184a1d3565d75705468');
INSERT INTO change VALUES(32,0,'session','update',1,1,'{"id":1,"uid":"x''bf4993c20dd8f3f50b7ac36100000000''","code":"dong-lac-2019-1","unit_id":2,"day":"2019-05-20","hosts":"chair","kind":"periodic","form":"direct","attended":85,"speakers":12,"plan_id":1,"order_unit":"dong-lac","order_year":2019,"order_number":1}',X'0100143222b04fb4b7c884f8e15867fdc1be7ab576a5deeb0537745e12d5935d');
INSERT INTO change VALUES(33,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''0cdaee45852529c42a579b0d4b85d72292ab57c8bf80c6977597a2fefb6fd7e4''"}',X'5d0eeba8ab6247477d2f81ec9d304e7c6f390b0ff7e7a4e401cb0d0886f5ae09');
INSERT INTO change VALUES(34,0,'review','delete',1,1,'{"id":1,"uid":"x''f6ecb103851e6859119f86bc00000000''","session_id":1,"day":"2019-05-21","limits":"Trả lời còn chung chung"}',NULL);
INSERT INTO change VALUES(35,0,'review','insert',1,1,NULL,X'ed7e60ca4bc1eb10ca0abd645edfdc7340612076899344c50ae512ea33526f33');
INSERT INTO change VALUES(36,0,'petition','insert',6,6,NULL,X'ff15d65bdbc1e5aca4c5b5fc33931db7867fccc45b45a64c9ad60976d2883165');
INSERT INTO change VALUES(36,1,'identity','insert',4,4,NULL,X'b8f79ae61b2a55536628e08d05967f691382c7bc6db42991bdad55abcf08f7b8');
INSERT INTO change VALUES(37,0,'identity','delete',4,4,'{"id":4,"petition_id":6,"digest":"x''5fd8d74ac6b956c37e8e26215a8ef590ebfe24cd986084fe7c1a246b4a90c4df''"}',NULL);
INSERT INTO change VALUES(37,1,'petition','delete',6,6,'{"id":6,"uid":"x''b6740c059cbc21855869558000000000''","code":"an-son-2019-1.2","session_id":2,"text":"Nhập nhầm","field":"other","origin":"raised","answered":0,"text_fold":"nhap nham","order_number":2}',NULL);
INSERT INTO change VALUES(38,0,'unit_version','update',5,5,'{"id":5,"uid":"x''1e84aa97dabae70a0029406b00000001''","unit_id":5,"name":"Nhuế Sơn","kind":"village","parent_id":4,"name_fold":"nhue son"}',X'67e1cfd439fca6fcc434988d525ec0bfb16a18a1401d79bd4c30d7368f7f9d64');
INSERT INTO change VALUES(38,1,'unit_version','insert',6,6,NULL,X'52d335dc7b8296252d31f3c25a9b7ff20de3221adecfbebbbb26d5637e802683');
INSERT INTO change VALUES(39,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''536d8ede613982d4b0d0dc0bb97010dc3faa08aa572b76f422c8e4ea423448c8''","purged":1}',X'5d0eeba8ab6247477d2f81ec9d304e7c6f390b0ff7e7a4e401cb0d0886f5ae09');
CREATE TABLE identity_before (
    digest      BLOB PRIMARY KEY,
    petitioner  TEXT,
    contact     TEXT,
    address     TEXT,
    salt        BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO identity_before VALUES(X'0cdaee45852529c42a579b0d4b85d72292ab57c8bf80c6977597a2fefb6fd7e4',NULL,NULL,NULL,NULL);
INSERT INTO identity_before VALUES(X'5fd8d74ac6b956c37e8e26215a8ef590ebfe24cd986084fe7c1a246b4a90c4df','Người Mẫu',NULL,NULL,X'fe7b76fc6263162e70b13dac74b59822');
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
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '''', contentless_delete = 1, detail = none, tokenize = ''unicode61 remove_diacritics 2''
)');
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
