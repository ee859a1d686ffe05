-- A register of schema 4, as its program left it (sqlite3 .dump), with what .dump leaves out.
PRAGMA application_id = 1685023092;
PRAGMA user_version = 4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uid         BLOB NOT NULL CHECK (length(uid) = 16),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    created_at  TEXT NOT NULL,
    program     TEXT NOT NULL
) STRICT;
INSERT INTO register VALUES(1,X'86db2f53680596514f9ffb6f0000009a',1,'2026-11-23T22:22:45Z','doithoai 0.1.0');
CREATE TABLE unit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uid   BLOB NOT NULL UNIQUE,
    code  TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO unit VALUES(1,X'86db2f53680596514f9ffb6f00000098','nam-sach');
INSERT INTO unit VALUES(2,X'74bc7baf7050ee11e52b069b00000000','dong-lac');
INSERT INTO unit VALUES(3,X'97138fe05a6639e8951f42f200000000','thi-tran-nam-sach');
INSERT INTO unit VALUES(4,X'f24711f43cc9bb83ac7b9ce300000000','an-son');
INSERT INTO unit VALUES(5,X'f0d86677d6bc57621e69f4f200000000','nhue-son');
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
INSERT INTO unit_version VALUES(1,X'86db2f53680596514f9ffb6f00000099',1,'Nam Sách','district',NULL,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(2,X'74bc7baf7050ee11e52b069b00000001',2,'Đồng Lạc','commune',1,NULL,NULL,NULL,'dong lac');
INSERT INTO unit_version VALUES(3,X'97138fe05a6639e8951f42f200000001',3,'Nam Sách','township',1,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(4,X'f24711f43cc9bb83ac7b9ce300000001',4,'An Sơn','commune',1,NULL,NULL,NULL,'an son');
INSERT INTO unit_version VALUES(5,X'f0d86677d6bc57621e69f4f200000001',5,'Nhuế Sơn','village',4,NULL,'2019-07-01',NULL,'nhue son');
INSERT INTO unit_version VALUES(6,X'f2e7b3dd134f788ab99848be00000000',5,'Nhuế Sơn Thượng','village',4,'2019-07-01',NULL,NULL,'nhue son thuong');
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
INSERT INTO leader VALUES(1,X'e67fb8c448bfff6c6e03b9cc00000000',2,'chair','Nguyễn Văn Mẫu',NULL,'2019-01-01',NULL,'nguyen van mau');
INSERT INTO leader VALUES(2,X'a8966115ed2de0af4758628900000000',4,'secretary','Trần Thị Mẫu',NULL,NULL,NULL,'tran thi mau');
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
INSERT INTO agency VALUES(1,X'f81a079848a9e59f9e2f134b00000000','tnmt','Phòng Tài nguyên và Môi trường',NULL,NULL,NULL,'phong tai nguyen va moi truong');
INSERT INTO agency VALUES(2,X'79bcdb25cc98d7d357c41a9300000000','kinh-te','Phòng Kinh tế và Hạ tầng',1,NULL,NULL,'phong kinh te va ha tang');
CREATE TABLE rule (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    key     TEXT NOT NULL CHECK (key IN ('minimum', 'count_at', 'count_deputies', 'due_days', 'due_kind', 'due_from',
                                         'threshold_percent', 'notice_days', 'conclusion_days', 'publish_days')),
    value   TEXT NOT NULL CHECK (value <> ''),
    "from"  TEXT CHECK ("from" = date("from")),
    source  TEXT
) STRICT;
INSERT INTO rule VALUES(1,X'86db2f53680596514f9ffb6f00000000','minimum','4',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(2,X'86db2f53680596514f9ffb6f00000001','count_at','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(3,X'86db2f53680596514f9ffb6f00000002','count_deputies','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(4,X'86db2f53680596514f9ffb6f00000003','due_days','15',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(5,X'86db2f53680596514f9ffb6f00000004','due_kind','calendar',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(6,X'86db2f53680596514f9ffb6f00000005','due_from','session',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(7,X'86db2f53680596514f9ffb6f00000006','threshold_percent','90',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(8,X'25bfc89a1d18a48326c039a400000000','due_kind','working','2019-06-01','Quy chế mẫu');
CREATE TABLE field (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_vi  TEXT NOT NULL CHECK (name_vi <> ''),
    name_en  TEXT NOT NULL CHECK (name_en <> '')
) STRICT;
INSERT INTO field VALUES(1,X'86db2f53680596514f9ffb6f00000007','land','Đất đai','Land');
INSERT INTO field VALUES(2,X'86db2f53680596514f9ffb6f00000008','environment','Môi trường','Environment');
INSERT INTO field VALUES(3,X'86db2f53680596514f9ffb6f00000009','transport','Giao thông','Transport');
INSERT INTO field VALUES(4,X'86db2f53680596514f9ffb6f0000000a','construction','Xây dựng, quy hoạch','Construction and planning');
INSERT INTO field VALUES(5,X'86db2f53680596514f9ffb6f0000000b','agriculture','Nông nghiệp, thủy lợi','Agriculture and irrigation');
INSERT INTO field VALUES(6,X'86db2f53680596514f9ffb6f0000000c','new-rural','Nông thôn mới','New countryside');
INSERT INTO field VALUES(7,X'86db2f53680596514f9ffb6f0000000d','social-policy','Chính sách xã hội','Social policy');
INSERT INTO field VALUES(8,X'86db2f53680596514f9ffb6f0000000e','education','Giáo dục','Education');
INSERT INTO field VALUES(9,X'86db2f53680596514f9ffb6f0000000f','health','Y tế','Health');
INSERT INTO field VALUES(10,X'86db2f53680596514f9ffb6f00000010','culture','Văn hóa','Culture');
INSERT INTO field VALUES(11,X'86db2f53680596514f9ffb6f00000011','security','An ninh trật tự','Security and order');
INSERT INTO field VALUES(12,X'86db2f53680596514f9ffb6f00000012','administration','Thủ tục hành chính','Administrative procedures');
INSERT INTO field VALUES(13,X'86db2f53680596514f9ffb6f00000013','party-building','Xây dựng Đảng, chính quyền','Party and government building');
INSERT INTO field VALUES(14,X'86db2f53680596514f9ffb6f00000014','other','Lĩnh vực khác','Other');
CREATE TABLE holiday (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    day     TEXT NOT NULL UNIQUE CHECK (day = date(day)),
    kind    TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name    TEXT,
    source  TEXT,
    status  TEXT NOT NULL CHECK (status IN ('confirmed', 'provisional'))
) STRICT;
INSERT INTO holiday VALUES(1,X'86db2f53680596514f9ffb6f00000015','2018-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(2,X'86db2f53680596514f9ffb6f00000016','2018-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(3,X'86db2f53680596514f9ffb6f00000017','2018-02-15','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(4,X'86db2f53680596514f9ffb6f00000018','2018-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(5,X'86db2f53680596514f9ffb6f00000019','2018-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(6,X'86db2f53680596514f9ffb6f0000001a','2018-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(7,X'86db2f53680596514f9ffb6f0000001b','2018-02-19','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(8,X'86db2f53680596514f9ffb6f0000001c','2018-02-20','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(9,X'86db2f53680596514f9ffb6f0000001d','2018-04-25','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(10,X'86db2f53680596514f9ffb6f0000001e','2018-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(11,X'86db2f53680596514f9ffb6f0000001f','2018-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(12,X'86db2f53680596514f9ffb6f00000020','2018-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(13,X'86db2f53680596514f9ffb6f00000021','2018-09-03','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(14,X'86db2f53680596514f9ffb6f00000022','2018-12-31','off','Hoán đổi: nghỉ 31/12/2018, làm bù 05/01/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(15,X'86db2f53680596514f9ffb6f00000023','2019-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(16,X'86db2f53680596514f9ffb6f00000024','2019-01-05','work','Hoán đổi: làm bù cho ngày nghỉ 31/12/2018','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(17,X'86db2f53680596514f9ffb6f00000025','2019-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(18,X'86db2f53680596514f9ffb6f00000026','2019-02-05','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(19,X'86db2f53680596514f9ffb6f00000027','2019-02-06','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(20,X'86db2f53680596514f9ffb6f00000028','2019-02-07','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(21,X'86db2f53680596514f9ffb6f00000029','2019-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(22,X'86db2f53680596514f9ffb6f0000002a','2019-04-14','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(23,X'86db2f53680596514f9ffb6f0000002b','2019-04-15','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(24,X'86db2f53680596514f9ffb6f0000002c','2019-04-29','off','Hoán đổi: nghỉ 29/04/2019, làm bù 04/05/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(25,X'86db2f53680596514f9ffb6f0000002d','2019-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(26,X'86db2f53680596514f9ffb6f0000002e','2019-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(27,X'86db2f53680596514f9ffb6f0000002f','2019-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(28,X'86db2f53680596514f9ffb6f00000030','2019-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(29,X'86db2f53680596514f9ffb6f00000031','2020-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(30,X'86db2f53680596514f9ffb6f00000032','2020-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(31,X'86db2f53680596514f9ffb6f00000033','2020-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(32,X'86db2f53680596514f9ffb6f00000034','2020-01-25','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(33,X'86db2f53680596514f9ffb6f00000035','2020-01-26','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(34,X'86db2f53680596514f9ffb6f00000036','2020-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(35,X'86db2f53680596514f9ffb6f00000037','2020-01-28','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(36,X'86db2f53680596514f9ffb6f00000038','2020-01-29','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(37,X'86db2f53680596514f9ffb6f00000039','2020-04-02','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(38,X'86db2f53680596514f9ffb6f0000003a','2020-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(39,X'86db2f53680596514f9ffb6f0000003b','2020-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(40,X'86db2f53680596514f9ffb6f0000003c','2020-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(41,X'86db2f53680596514f9ffb6f0000003d','2021-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(42,X'86db2f53680596514f9ffb6f0000003e','2021-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(43,X'86db2f53680596514f9ffb6f0000003f','2021-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(44,X'86db2f53680596514f9ffb6f00000040','2021-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(45,X'86db2f53680596514f9ffb6f00000041','2021-02-13','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(46,X'86db2f53680596514f9ffb6f00000042','2021-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(47,X'86db2f53680596514f9ffb6f00000043','2021-02-15','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(48,X'86db2f53680596514f9ffb6f00000044','2021-02-16','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(49,X'86db2f53680596514f9ffb6f00000045','2021-04-21','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(50,X'86db2f53680596514f9ffb6f00000046','2021-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(51,X'86db2f53680596514f9ffb6f00000047','2021-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(52,X'86db2f53680596514f9ffb6f00000048','2021-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(53,X'86db2f53680596514f9ffb6f00000049','2021-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(54,X'86db2f53680596514f9ffb6f0000004a','2021-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(55,X'86db2f53680596514f9ffb6f0000004b','2022-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(56,X'86db2f53680596514f9ffb6f0000004c','2022-01-03','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(57,X'86db2f53680596514f9ffb6f0000004d','2022-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(58,X'86db2f53680596514f9ffb6f0000004e','2022-02-01','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(59,X'86db2f53680596514f9ffb6f0000004f','2022-02-02','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(60,X'86db2f53680596514f9ffb6f00000050','2022-02-03','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(61,X'86db2f53680596514f9ffb6f00000051','2022-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(62,X'86db2f53680596514f9ffb6f00000052','2022-04-10','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(63,X'86db2f53680596514f9ffb6f00000053','2022-04-11','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(64,X'86db2f53680596514f9ffb6f00000054','2022-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(65,X'86db2f53680596514f9ffb6f00000055','2022-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(66,X'86db2f53680596514f9ffb6f00000056','2022-05-02','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(67,X'86db2f53680596514f9ffb6f00000057','2022-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(68,X'86db2f53680596514f9ffb6f00000058','2022-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(69,X'86db2f53680596514f9ffb6f00000059','2022-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(70,X'86db2f53680596514f9ffb6f0000005a','2023-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(71,X'86db2f53680596514f9ffb6f0000005b','2023-01-02','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(72,X'86db2f53680596514f9ffb6f0000005c','2023-01-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(73,X'86db2f53680596514f9ffb6f0000005d','2023-01-21','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(74,X'86db2f53680596514f9ffb6f0000005e','2023-01-22','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(75,X'86db2f53680596514f9ffb6f0000005f','2023-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(76,X'86db2f53680596514f9ffb6f00000060','2023-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(77,X'86db2f53680596514f9ffb6f00000061','2023-01-25','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(78,X'86db2f53680596514f9ffb6f00000062','2023-01-26','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(79,X'86db2f53680596514f9ffb6f00000063','2023-04-29','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(80,X'86db2f53680596514f9ffb6f00000064','2023-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(81,X'86db2f53680596514f9ffb6f00000065','2023-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(82,X'86db2f53680596514f9ffb6f00000066','2023-05-02','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(83,X'86db2f53680596514f9ffb6f00000067','2023-05-03','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(84,X'86db2f53680596514f9ffb6f00000068','2023-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(85,X'86db2f53680596514f9ffb6f00000069','2023-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(86,X'86db2f53680596514f9ffb6f0000006a','2023-09-04','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(87,X'86db2f53680596514f9ffb6f0000006b','2024-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(88,X'86db2f53680596514f9ffb6f0000006c','2024-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(89,X'86db2f53680596514f9ffb6f0000006d','2024-02-09','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(90,X'86db2f53680596514f9ffb6f0000006e','2024-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(91,X'86db2f53680596514f9ffb6f0000006f','2024-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(92,X'86db2f53680596514f9ffb6f00000070','2024-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(93,X'86db2f53680596514f9ffb6f00000071','2024-02-13','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(94,X'86db2f53680596514f9ffb6f00000072','2024-02-14','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(95,X'86db2f53680596514f9ffb6f00000073','2024-04-18','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(96,X'86db2f53680596514f9ffb6f00000074','2024-04-29','off','Hoán đổi: nghỉ 29/04/2024, làm bù 04/05/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(97,X'86db2f53680596514f9ffb6f00000075','2024-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(98,X'86db2f53680596514f9ffb6f00000076','2024-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(99,X'86db2f53680596514f9ffb6f00000077','2024-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(100,X'86db2f53680596514f9ffb6f00000078','2024-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(101,X'86db2f53680596514f9ffb6f00000079','2024-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(102,X'86db2f53680596514f9ffb6f0000007a','2025-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(103,X'86db2f53680596514f9ffb6f0000007b','2025-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(104,X'86db2f53680596514f9ffb6f0000007c','2025-01-28','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(105,X'86db2f53680596514f9ffb6f0000007d','2025-01-29','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(106,X'86db2f53680596514f9ffb6f0000007e','2025-01-30','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(107,X'86db2f53680596514f9ffb6f0000007f','2025-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(108,X'86db2f53680596514f9ffb6f00000080','2025-04-07','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(109,X'86db2f53680596514f9ffb6f00000081','2025-04-26','work','Hoán đổi: làm bù cho ngày nghỉ 02/05/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(110,X'86db2f53680596514f9ffb6f00000082','2025-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(111,X'86db2f53680596514f9ffb6f00000083','2025-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(112,X'86db2f53680596514f9ffb6f00000084','2025-05-02','off','Hoán đổi: nghỉ 02/05/2025, làm bù 26/04/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(113,X'86db2f53680596514f9ffb6f00000085','2025-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(114,X'86db2f53680596514f9ffb6f00000086','2025-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(115,X'86db2f53680596514f9ffb6f00000087','2026-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(116,X'86db2f53680596514f9ffb6f00000088','2026-01-02','off','Hoán đổi: nghỉ 02/01/2026, làm bù 10/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(117,X'86db2f53680596514f9ffb6f00000089','2026-01-10','work','Hoán đổi: làm bù cho ngày nghỉ 02/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(118,X'86db2f53680596514f9ffb6f0000008a','2026-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(119,X'86db2f53680596514f9ffb6f0000008b','2026-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(120,X'86db2f53680596514f9ffb6f0000008c','2026-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(121,X'86db2f53680596514f9ffb6f0000008d','2026-02-19','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(122,X'86db2f53680596514f9ffb6f0000008e','2026-02-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(123,X'86db2f53680596514f9ffb6f0000008f','2026-04-26','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(124,X'86db2f53680596514f9ffb6f00000090','2026-04-27','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(125,X'86db2f53680596514f9ffb6f00000091','2026-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(126,X'86db2f53680596514f9ffb6f00000092','2026-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(127,X'86db2f53680596514f9ffb6f00000093','2026-08-22','work','Hoán đổi: làm bù cho ngày nghỉ 31/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(128,X'86db2f53680596514f9ffb6f00000094','2026-08-31','off','Hoán đổi: nghỉ 31/08/2026, làm bù 22/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(129,X'86db2f53680596514f9ffb6f00000095','2026-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(130,X'86db2f53680596514f9ffb6f00000096','2026-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(131,X'86db2f53680596514f9ffb6f00000097','2026-11-24','off','Ngày Văn hóa Việt Nam','Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành','provisional');
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
INSERT INTO "plan" VALUES(1,X'c74efbcbed59e446fc86db6800000000','dong-lac-2019-k1',2,NULL,'2019-05','chair',NULL,NULL,'periodic','Môi trường nông thôn',NULL,NULL,NULL,NULL,NULL,'dong-lac',2019,1);
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
INSERT INTO session VALUES(1,X'bd95756c48a00cb5a326855300000000','dong-lac-2019-1',2,'2019-05-20','chair',NULL,NULL,'periodic','direct',NULL,NULL,90,12,NULL,NULL,NULL,1,NULL,'dong-lac',2019,1);
INSERT INTO session VALUES(2,X'3b4d9a692a8e69fe805e817900000000','an-son-2019-1',4,'2019-06-10','secretary',NULL,NULL,'periodic','direct',NULL,NULL,40,NULL,NULL,NULL,NULL,NULL,NULL,'an-son',2019,1);
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
INSERT INTO ballot VALUES(1,X'19dc706c40a0b6f2d059c5e400000000',1,80,78,1,40,33,3,1);
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
INSERT INTO petition VALUES(1,X'5541129bbef1a76816a9d82c00000000','dong-lac-2019-1.1',1,'Đường thôn Đông ngập khi mưa',NULL,'transport','raised',0,NULL,NULL,NULL,NULL,'duong thon dong ngap khi mua',1);
INSERT INTO petition VALUES(2,X'f45fc1b1994f1310eccff2cc00000000','dong-lac-2019-1.2',1,'Rác thải chưa được thu gom',NULL,'environment','raised',1,'Thu gom từ tháng 6',NULL,NULL,NULL,'rac thai chua duoc thu gom',2);
INSERT INTO petition VALUES(3,X'0e2ac9ffaafdc29862bd2f4000000000','dong-lac-2019-1.3',1,'Đèn đường hỏng',NULL,'other','collected',0,NULL,NULL,NULL,NULL,'den duong hong',3);
INSERT INTO petition VALUES(4,X'a109076adeaaa9c85ae94f9900000000','dong-lac-2019-1.4',1,'Đường ngập',NULL,'other','raised',0,NULL,NULL,1,NULL,'duong ngap',4);
INSERT INTO petition VALUES(5,X'dfc2f94d64d38e2a46a85d1500000000','an-son-2019-1.1',2,'Cầu yếu',NULL,'other','raised',0,NULL,NULL,NULL,NULL,'cau yeu',1);
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    petition_id  INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    petitioner   TEXT,
    contact      TEXT,
    address      TEXT,
    salt         BLOB,
    digest       BLOB NOT NULL
) STRICT;
INSERT INTO identity VALUES(1,1,'Lê Văn Mẫu','0900 000 001',NULL,X'e8324ae44bc8ef3e2b0d28d745e61905',X'8c7e42cb5c3bc589f7e4543335f91c7041c13912907745832a2a781412674ab3');
INSERT INTO identity VALUES(2,5,NULL,NULL,NULL,NULL,X'e3f6c23f24c07f1df3996b1bdb24267f49782f26f05e063f9dd03d2ccedcb9ff');
CREATE TABLE conclusion (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    number      TEXT NOT NULL CHECK (number <> ''),
    day         TEXT NOT NULL CHECK (day = date(day)),
    signer      TEXT
) STRICT;
INSERT INTO conclusion VALUES(1,X'98e0e661c069933d6aeaddfc00000000',1,'12-TB/ĐU','2019-05-21','Nguyễn Văn Mẫu');
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
INSERT INTO assignment VALUES(1,X'687b2c3144aa517a0c90d12600000000',1,1,'kinh-te','2019-05-21',NULL,NULL,NULL,NULL,'2019-05-21','2019-06-04',0,'2019-05-22',NULL,NULL);
INSERT INTO assignment VALUES(2,X'0a8ef73fca5e7dc703f2f43a00000000',3,1,NULL,'2019-05-21','2019-06-10',NULL,'2019-06-17',NULL,'2019-05-21','2019-06-17',0,NULL,'2019-06-20',NULL);
INSERT INTO assignment VALUES(3,X'e419c04575219d99c3d9be4300000000',5,2,NULL,'2019-06-11',NULL,NULL,NULL,NULL,'2019-06-11','2019-07-01',0,NULL,NULL,NULL);
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
INSERT INTO reply VALUES(1,X'c6cd17751cfcc879abd67d4300000000',1,'2019-05-22','interim',NULL,'Đang đo đạc',NULL);
INSERT INTO reply VALUES(2,X'f690fa375e47e12ae96742c800000000',1,'2019-05-22','resolved','45/UBND-VP',NULL,NULL);
CREATE TABLE petition_check (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    checked_by   TEXT NOT NULL CHECK (checked_by <> ''),
    result       TEXT NOT NULL CHECK (result IN ('done', 'partly', 'not-done'))
) STRICT;
INSERT INTO petition_check VALUES(1,X'9b6a6711a38b69af961b218700000000',1,'2019-05-22','MTTQ xã','not-done');
CREATE TABLE review (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    strengths   TEXT,
    limits      TEXT
) STRICT;
INSERT INTO review VALUES(1,X'06a20f43ab9fb88330e096de00000000',1,'2019-05-21',NULL,'Trả lời còn chung chung');
CREATE TABLE publication (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    channel     TEXT NOT NULL CHECK (channel <> ''),
    link        TEXT
) STRICT;
INSERT INTO publication VALUES(1,X'bc9b9db991dae40011336c0900000000',1,'2019-05-22','Niêm yết tại trụ sở',NULL);
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
INSERT INTO total VALUES(1,X'9e7811ebf629dab6387ccd3600000000','total-1',1,'2018',65,'communes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2018-01-01','2018-12-31');
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
INSERT INTO entry VALUES(1,'2026-11-23T22:22:45Z','clerk','doithoai init --unit ''Nam Sách''',X'39bb87f5e7b8e789cf925829331f120d9839d7ab4e0070f10c22a49497a5ac77',NULL);
INSERT INTO entry VALUES(2,'2026-11-23T22:22:45Z','clerk','doithoai unit add ''Đồng Lạc'' --kind commune --parent ''nam sach''',X'29df9a6bb6bff8a4eb5b166e1f623d9f4ceae91349072eaad27bc4400b98a2cc',NULL);
INSERT INTO entry VALUES(3,'2026-11-23T22:22:45Z','clerk','doithoai unit add ''Nam Sách'' --kind township --parent nam-sach',X'47146a004623161a2efd723b74b62f923fd5498660c1e8f24320057f1c1dd03a',NULL);
INSERT INTO entry VALUES(4,'2026-11-23T22:22:45Z','clerk','doithoai unit add ''An Sơn'' --parent nam-sach',X'3f0c527a5f3b92c6b31341ef72a022d1f7dd3895b3027585789608c5b4a532ab',NULL);
INSERT INTO entry VALUES(5,'2026-11-23T22:22:45Z','clerk','doithoai unit add ''Nhuế Sơn'' --kind village --parent an-son',X'd8a60447b8b4013701b350a0a7b8fb8558a07872ce7b90faec083d36951a83f1',NULL);
INSERT INTO entry VALUES(6,'2026-11-23T22:22:45Z','clerk','doithoai agency add ''Phòng Tài nguyên và Môi trường'' --code tnmt',X'ed18f54ce1961e1cc1eb98c2dcdd1cea5bcad35137a55b4aaec627e9890e6f04',NULL);
INSERT INTO entry VALUES(7,'2026-11-23T22:22:45Z','clerk','doithoai agency add ''Phòng Kinh tế và Hạ tầng'' --code kinh-te --unit nam-sach',X'ecef021e1319ee463475f7a0a918f0d0c7d847768933b59bede9f733060c7eeb',NULL);
INSERT INTO entry VALUES(8,'2026-11-23T22:22:45Z','clerk','doithoai leader add ''Nguyễn Văn Mẫu'' --unit ''dong lac'' --post chair --from 1/1/2019',X'4fa43fc7a3986d9e47962dcda88ead36608f369186489d1a23400875010882a6',NULL);
INSERT INTO entry VALUES(9,'2026-11-23T22:22:45Z','clerk','doithoai leader add ''Trần Thị Mẫu'' --unit ''An Son'' --post secretary',X'fd36b3447a9170e2ad6440b4f5b85d3af886a133f2996240bab621e59efb1f17',NULL);
INSERT INTO entry VALUES(10,'2026-11-23T22:22:45Z','clerk','doithoai plan add --unit dong-lac --month 2019-05 --host chair --topic ''Môi trường nông thôn''',X'740929eb3f389021f1b23caf189462ed17673d701ec5b36abe8b6df4f5af7877',NULL);
INSERT INTO entry VALUES(11,'2026-11-23T22:22:45Z','clerk','doithoai record session --unit ''dong lac'' --on 20/5/2019 --host chair --attended 85 --speakers 12 --plan dong-lac-2019-k1',X'3be39acee3050d2620226dfc9a4aa177d2b881fef82ea06aaca535218ea395f1',NULL);
INSERT INTO entry VALUES(12,'2026-11-23T22:22:45Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường thôn Đông ngập khi mưa'' --field ''giao thong'' --petitioner … --contact …',X'a8f45510d4cb14c4f05e563f8cdcba1b7e115bd6aa8018e7e6f7a7acdfa5d5cd',NULL);
INSERT INTO entry VALUES(13,'2026-11-23T22:22:45Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Rác thải chưa được thu gom'' --field moi-truong --answered --answer ''Thu gom từ tháng 6''',X'b4f6b66f68a1cdda379ea2369e0a7bd0428ce53a74dda2858abd3dfbe3494c7a',NULL);
INSERT INTO entry VALUES(14,'2026-11-23T22:22:45Z','clerk','doithoai record petition ''dong lac 20/5/2019'' --text ''Đèn đường hỏng'' --origin collected',X'2a61b865a2f496cc1955eceb78df0cc8b8fa02afcff0e525d0800da5852f9671',NULL);
INSERT INTO entry VALUES(15,'2026-11-23T22:22:45Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường ngập'' --duplicate-of dong-lac-2019-1.1',X'490ae7d6d0951944dfbdcb997c409941844a667aedfb257133c87f1fa33986e8',NULL);
INSERT INTO entry VALUES(16,'2026-11-23T22:22:45Z','clerk','doithoai record ballot dong-lac-2019-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1',X'9cf867ac8f0e34054819cb1e1f296a611619c0f0b1a82a35d659861448a6ccef',NULL);
INSERT INTO entry VALUES(17,'2026-11-23T22:22:45Z','clerk','doithoai record conclusion dong-lac-2019-1 --number 12-TB/ĐU --on 21/5/2019 --signer ''Nguyễn Văn Mẫu''',X'4c41f59f9c02aec46e8fb443bfc9deb8a86790b77af0897399860136e5771790',NULL);
INSERT INTO entry VALUES(18,'2026-11-23T22:22:45Z','clerk','doithoai record review dong-lac-2019-1 --on 21/5/2019 --limits ''Trả lời còn chung chung''',X'764f14a0a989173e1ece49410db2daef5e47648726564b2bd52e1a78749f2278',NULL);
INSERT INTO entry VALUES(19,'2026-11-23T22:22:45Z','clerk','doithoai record publication dong-lac-2019-1 --on 22/5/2019 --channel ''Niêm yết tại trụ sở''',X'4344a1c6e8d65fd8d0f398c0b9d6aceceee845a7eb50765c9362952668067ba5',NULL);
INSERT INTO entry VALUES(20,'2026-11-23T22:22:45Z','clerk','doithoai assign dong-lac-2019-1.1 --to ''phong tai nguyen'' --with kinh-te --on 21/5/2019',X'b4c5b1c43d4632ff4c102225d8fba21f7c2ac5f7860e2606314502f1c5c518d4',NULL);
INSERT INTO entry VALUES(21,'2026-11-23T22:22:45Z','clerk','doithoai assign dong-lac-2019-1.3 --to kinh-te --on 21/5/2019 --due 10/6/2019',X'6744f7a6ce91bc87d47369d6381a91823d2d09535996ff42a4f9a4bd04ab50f9',NULL);
INSERT INTO entry VALUES(22,'2026-11-23T22:22:45Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim --text ''Đang đo đạc''',X'c4b4202e27c10f30e1b32e1b54c3a571424b2e4827b19d1f0fd954f961436c06',NULL);
INSERT INTO entry VALUES(23,'2026-11-23T22:22:45Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 45/UBND-VP',X'34ac361270e5f97cd678ac8468befe8d29615462ef942f55e7a8f8a56cb24412',NULL);
INSERT INTO entry VALUES(24,'2026-11-23T22:22:45Z','clerk','doithoai record check dong-lac-2019-1.1 --on 22/5/2019 --by ''MTTQ xã'' --result not-done',X'21f5c3fd677be2d10a32a6c2af413464f489ea4456485b945af0b3645ef40a88',NULL);
INSERT INTO entry VALUES(25,'2026-11-23T22:22:45Z','clerk','doithoai assign extend dong-lac-2019-1.3 --by 5 --kind working --why ''chờ đo đạc''',X'571644660631f6e93d051e73f133c06a9418a357137e186ceadea9575d732e5b',NULL);
INSERT INTO entry VALUES(26,'2026-11-23T22:22:45Z','clerk','doithoai assign transfer dong-lac-2019-1.3 --to tnmt --why ''đúng thẩm quyền''',X'5510dbe3506c4cbccd9948ab18bd2e5e44d9eb8df85786885a07ee19e12f000e',NULL);
INSERT INTO entry VALUES(27,'2026-11-23T22:22:45Z','clerk','doithoai record total --unit nam-sach --period 2018 --sessions 65 --scope communes',X'1f4c0b35f69c15bbeeaddb2cca64d5bad818290fe4c9e2bf0540c10c18879f6c',NULL);
INSERT INTO entry VALUES(28,'2026-11-23T22:22:45Z','clerk','doithoai rule set due_kind working --from 1/6/2019 --source ''Quy chế mẫu''',X'9d40d9002288037b7eb687a4e02a5be551f7bdadcdd56f2c516cf91a16f25687',NULL);
INSERT INTO entry VALUES(29,'2026-11-23T22:22:45Z','clerk','doithoai record session --unit an-son --on 10/6/2019 --host secretary --attended 40',X'09344f2711c330931e5a6b94c1d5da61d6fe98f734c1309bec05cefdaa5f378c',NULL);
INSERT INTO entry VALUES(30,'2026-11-23T22:22:45Z','clerk','doithoai record petition an-son-2019-1 --text ''Cầu yếu'' --petitioner … --address …',X'b66d0ad9402a21729c38a3ba1e66695ee7a642f200764843135d8b018c5be07e',NULL);
INSERT INTO entry VALUES(31,'2026-11-23T22:22:45Z','clerk','doithoai assign an-son-2019-1.1 --to kinh-te --on 11/6/2019',X'd1bc8ef3b1e5770333bef73258e29498ea6eeba206aa1e5d0dffe7216c294220',NULL);
INSERT INTO entry VALUES(32,'2026-11-23T22:22:45Z','clerk','doithoai edit dong-lac-2019-1 --attended 90',X'620f5808972687da0da8a920c29a426fcd34141f1d631957df53bd98a399c0ad',NULL);
INSERT INTO entry VALUES(33,'2026-11-23T22:22:45Z','clerk','doithoai edit an-son-2019-1.1 --petitioner …',X'5fcb06b09cff242dd78c8c5421c65bdc2f325821e7758fcd07de4c8413166152',NULL);
INSERT INTO entry VALUES(34,'2026-11-23T22:22:45Z','clerk','doithoai remove dong-lac-2019-1/review-1',X'203717f3eccbd675db484a7282bc09af2ce8d7d5de090d7618b06a89fe5f9482',NULL);
INSERT INTO entry VALUES(35,'2026-11-23T22:22:45Z','clerk','doithoai undo',X'9f463e0f3ee0781dc51a56c1d95cc7b4f84b1705ccf03ff09749cd8b4cd37ac7',34);
INSERT INTO entry VALUES(36,'2026-11-23T22:22:45Z','clerk','doithoai record petition an-son-2019-1 --text ''Nhập nhầm'' --petitioner …',X'56c378bc968bcacca38c56473db74e45d467522ae8ec736c780e72a6a6e0536f',NULL);
INSERT INTO entry VALUES(37,'2026-11-23T22:22:45Z','clerk','doithoai remove an-son-2019-1.2',X'87866e2ff8bcf743276ca8875a45ad21f06c5ebba0c39cb118446c3885bf8680',NULL);
INSERT INTO entry VALUES(38,'2026-11-23T22:22:45Z','clerk','doithoai unit rename nhue-son --to ''Nhuế Sơn Thượng'' --on 1/7/2019',X'9774999b91978053c80168196bcbb8393d546eba003212f64b47c8d6c6f38a0b',NULL);
INSERT INTO entry VALUES(39,'2026-11-23T22:22:45Z','clerk','doithoai purge an-son-2019-1.1',X'97ada14be47e60168604ca3d95f0d24055873ffbc9b3d282db0c8251e3ad097b',NULL);
INSERT INTO entry VALUES(40,'2026-11-23T22:22:45Z','clerk','doithoai close 2019 --as-of 2019-06-20',X'abbd58750c5c693811c6b6693820b37a18002e4cf93fb356239b219099c705de',NULL);
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
INSERT INTO change VALUES(1,0,'rule','insert',1,7,NULL,X'b21bea8c2c4447c2547af0629c60a9ca98def8a053c093045ae7b9ef6528b876');
INSERT INTO change VALUES(1,1,'field','insert',1,14,NULL,X'51f11144bbd2098304eca4fd81070d46f90f151a05d9f2b2edac9a66cc2d12c8');
INSERT INTO change VALUES(1,2,'holiday','insert',1,131,NULL,X'fc32ba159251b50ea05f7b04b00757ec7cd03c9d52203267002ea6655349a051');
INSERT INTO change VALUES(1,3,'unit','insert',1,1,NULL,X'8027b0b1be3ae729a0f3e343330d64fe0d766c2d8c6062478eb34efe2a546197');
INSERT INTO change VALUES(1,4,'unit_version','insert',1,1,NULL,X'f433485d5637e3f025003bff09f07fdc9fc2bb5b29e88d10ef995452a499dd0e');
INSERT INTO change VALUES(1,5,'register','insert',1,1,NULL,X'6ea733157282cd58eb2e99d2ade04a3780be1aee62a2aae4df8954dd364d0964');
INSERT INTO change VALUES(2,0,'unit','insert',2,2,NULL,X'8f42b4636b1017af14f4e608d8d895534e75b25225f9f92db826ccbfce1b25c6');
INSERT INTO change VALUES(2,1,'unit_version','insert',2,2,NULL,X'664fb8960b04578b9f6ae26961565329e97bc0a9be8bf63bbdde1b7b294705d9');
INSERT INTO change VALUES(3,0,'unit','insert',3,3,NULL,X'ea4cdb9be6dd12c4c4ef4a6145d042aa7a3543b43d905e8fc9dbbaa21b567dfc');
INSERT INTO change VALUES(3,1,'unit_version','insert',3,3,NULL,X'82e388bf98a11794c3d099130ab705b9ed06ee5319fbc6c02bea88e1804015c5');
INSERT INTO change VALUES(4,0,'unit','insert',4,4,NULL,X'11e205533a57b152cf54fd089bb53805b188085e3ec0108b1ed04607ad9cd21a');
INSERT INTO change VALUES(4,1,'unit_version','insert',4,4,NULL,X'664534d1e38ffca76a0357f8166f3542501df546439367018f273a05206c8967');
INSERT INTO change VALUES(5,0,'unit','insert',5,5,NULL,X'fbe36fb53e54a62afe596cf3972474d7be6932f9c4ee66b95681356127dfec14');
INSERT INTO change VALUES(5,1,'unit_version','insert',5,5,NULL,X'afeabcb2f472607eff2ec34cf52b681f41196f4a0c58b35f0f2e2136feca03d0');
INSERT INTO change VALUES(6,0,'agency','insert',1,1,NULL,X'3235e847fba9f8579ff24d47b72a98a5fd21b8a11a550283ea535a4de671b090');
INSERT INTO change VALUES(7,0,'agency','insert',2,2,NULL,X'be90d9679cc1f1c5a0e5e0c515433b4478050dfa7633b575ebf30ce382146ca9');
INSERT INTO change VALUES(8,0,'leader','insert',1,1,NULL,X'e48f1c6ce084db2a474fabe04d206eb5c38b652426f4f47f99e039ec9ce6cc8d');
INSERT INTO change VALUES(9,0,'leader','insert',2,2,NULL,X'7780b25843d56b4489bbb06ccebde205ffe54bb9a5cb290987141856ac15dd37');
INSERT INTO change VALUES(10,0,'plan','insert',1,1,NULL,X'19deb1ca20472d7df173f52340b42e68e812269eb834bec2ff7022ed86a5fe99');
INSERT INTO change VALUES(11,0,'session','insert',1,1,NULL,X'f4e20b53b0f65dd1b2611a2d876e7a0dfb8ab941308c54b19611d61c121b1513');
INSERT INTO change VALUES(12,0,'petition','insert',1,1,NULL,X'7003fdb81c44f350316d654f71d7a7a7a27b3ced6c4cea09f1c4a5d5c05f52bc');
INSERT INTO change VALUES(12,1,'identity','insert',1,1,NULL,X'f3b07631a62955a0d9c4b3ce69b509aa120b1885d8aaf6523acc9b03a26a0bba');
INSERT INTO change VALUES(13,0,'petition','insert',2,2,NULL,X'90a1f3ee232c8ac2299ccee3e1b06466698c5034de4bf63c32d154bea38da4a3');
INSERT INTO change VALUES(14,0,'petition','insert',3,3,NULL,X'b3dca3851f8fbf34c9004f48f87a6e1a1a70c16e010ae2af874e6d1dd022dbfe');
INSERT INTO change VALUES(15,0,'petition','insert',4,4,NULL,X'22b74d356e5826b8f679e2c448dc3822443d5c057df816558939687cac96a016');
INSERT INTO change VALUES(16,0,'ballot','insert',1,1,NULL,X'4539c446b20b5fa56c6bc2ef7fe7aa9366375491902d640127b78e3c4eb2e637');
INSERT INTO change VALUES(17,0,'conclusion','insert',1,1,NULL,X'87da143895ed2d90f82acacef59c5a8bc6cb6d264af6b9466f3edcad6b20ded1');
INSERT INTO change VALUES(18,0,'review','insert',1,1,NULL,X'ea759bff9b7b8bf49305aa9516dffbb70268662c97ddfa1dfd347c1cf0dd6b64');
INSERT INTO change VALUES(19,0,'publication','insert',1,1,NULL,X'bf63192900ffbf3422286b1a7ec22fab69f6a3563afa27154de48025dcfdf644');
INSERT INTO change VALUES(20,0,'assignment','insert',1,1,NULL,X'ee4934f0c12da859ed5266ee3116e257cd9fa39b05ab358e0796ae9522fffc7b');
INSERT INTO change VALUES(21,0,'assignment','insert',2,2,NULL,X'8cf4c9067a5e69af32c8a058ea11f04635eb67526050c0fe1d006433445038ab');
INSERT INTO change VALUES(22,0,'reply','insert',1,1,NULL,X'282488b0005998f9b25c40c5d4f888f3f4ac6a6774b1c39ebee8b83c4208d38f');
INSERT INTO change VALUES(23,0,'reply','insert',2,2,NULL,X'6d691dfc74773b2501274097ef23f2da412018ec5e7351a0a157751c12b68b2d');
INSERT INTO change VALUES(24,0,'petition_check','insert',1,1,NULL,X'7abceefc5b0d2b30811fd80c583ccc9149ff6a74eec6898068ffcfc89051d899');
INSERT INTO change VALUES(25,0,'assignment','update',2,2,'{"id":2,"uid":"x''0a8ef73fca5e7dc703f2f43a00000000''","petition_id":3,"agency_id":2,"day":"2019-05-21","due":"2019-06-10","start_on":"2019-05-21","due_on":"2019-06-10","due_estimate":0}',X'279b44742afc6c859bdd1608d0ef55677d396ad9225d9163303f9ae3fa03b47e');
INSERT INTO change VALUES(26,0,'assignment','update',2,2,'{"id":2,"uid":"x''0a8ef73fca5e7dc703f2f43a00000000''","petition_id":3,"agency_id":2,"day":"2019-05-21","due":"2019-06-10","extended_to":"2019-06-17","start_on":"2019-05-21","due_on":"2019-06-17","due_estimate":0,"extended_day":"2019-06-20"}',X'dcb7b6015e13cd91568a077ac0f2998aaea13f750913ea00622305f567b87930');
INSERT INTO change VALUES(27,0,'total','insert',1,1,NULL,X'c012310dc247578b1e351661eea9c4946b0c16030d373c17599784d32575b784');
INSERT INTO change VALUES(28,0,'rule','insert',8,8,NULL,X'16743e88b8da99c55c679a9fd2ecad8a427439875c3186e7f51df5d9dd1edaeb');
INSERT INTO change VALUES(29,0,'session','insert',2,2,NULL,X'd54eba09fd7022938fc185ad31e4a559c0f56932947d7eefd2bd442627afb00e');
INSERT INTO change VALUES(30,0,'petition','insert',5,5,NULL,X'dfc121f2a529a56af4ca2307756f5744d6fcd8d72f89a9d33d27e20f29c5b25e');
INSERT INTO change VALUES(30,1,'identity','insert',2,2,NULL,X'b19bbdad851787840e07d31fc099f1c44cf9f464905eea2feb2436df6ff11abf');
INSERT INTO change VALUES(31,0,'assignment','insert',3,3,NULL,X'870426d7ee7e3d2eb570178e397e696ef7ef558deec51f1481637d9c706d022a');
INSERT INTO change VALUES(32,0,'session','update',1,1,'{"id":1,"uid":"x''bd95756c48a00cb5a326855300000000''","code":"dong-lac-2019-1","unit_id":2,"day":"2019-05-20","hosts":"chair","kind":"periodic","form":"direct","attended":85,"speakers":12,"plan_id":1,"order_unit":"dong-lac","order_year":2019,"order_number":1}',X'923a3bb411b28705f79de9f74f7e93960ced5387d5ada22f8f1d17af30dfc20f');
INSERT INTO change VALUES(33,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''a7fb5ef3de02716b7a5af605fc65860d68d345125284ee9fb6f06b62ed195f63''"}',X'dc4bca2b44bb39ecb577f6016ede013f336b4599963e3cd1656b9117aad9044d');
INSERT INTO change VALUES(34,0,'review','delete',1,1,'{"id":1,"uid":"x''06a20f43ab9fb88330e096de00000000''","session_id":1,"day":"2019-05-21","limits":"Trả lời còn chung chung"}',NULL);
INSERT INTO change VALUES(35,0,'review','insert',1,1,NULL,X'ea759bff9b7b8bf49305aa9516dffbb70268662c97ddfa1dfd347c1cf0dd6b64');
INSERT INTO change VALUES(36,0,'petition','insert',6,6,NULL,X'3ab40cde256361bd723a9e96d6d3149f44c455afaa25f9f6d995547570c4453d');
INSERT INTO change VALUES(36,1,'identity','insert',4,4,NULL,X'eddf762a170c834b0f8cc77d03280f80a2d03a7c029098c401748fcbbd941cd3');
INSERT INTO change VALUES(37,0,'identity','delete',4,4,'{"id":4,"petition_id":6,"digest":"x''8f7c23fd2dfa9e977e4f14ae1a8947891a9418411f8af4d68459706b684bf0bf''"}',NULL);
INSERT INTO change VALUES(37,1,'petition','delete',6,6,'{"id":6,"uid":"x''bc13804b76109b86e0ca91f700000000''","code":"an-son-2019-1.2","session_id":2,"text":"Nhập nhầm","field":"other","origin":"raised","answered":0,"text_fold":"nhap nham","order_number":2}',NULL);
INSERT INTO change VALUES(38,0,'unit_version','update',5,5,'{"id":5,"uid":"x''f0d86677d6bc57621e69f4f200000001''","unit_id":5,"name":"Nhuế Sơn","kind":"village","parent_id":4,"name_fold":"nhue son"}',X'd95c36cdc1d7aa42f3495ed25bcad231d9b863c8c7432f496f7d228696ff054c');
INSERT INTO change VALUES(38,1,'unit_version','insert',6,6,NULL,X'41c40f21c6140fb55d397d186a4337cb68bcf256b034a0539a81f5816e52fe0f');
INSERT INTO change VALUES(39,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''e3f6c23f24c07f1df3996b1bdb24267f49782f26f05e063f9dd03d2ccedcb9ff''","purged":1}',X'dc4bca2b44bb39ecb577f6016ede013f336b4599963e3cd1656b9117aad9044d');
INSERT INTO change VALUES(40,0,'seal','insert',1,1,NULL,X'bbe858ad5fec372a23d654a4e65bdf63087b6fefd9f3f4569131b37ee69c891b');
CREATE TABLE identity_before (
    digest      BLOB PRIMARY KEY,
    petitioner  TEXT,
    contact     TEXT,
    address     TEXT,
    salt        BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO identity_before VALUES(X'8f7c23fd2dfa9e977e4f14ae1a8947891a9418411f8af4d68459706b684bf0bf','Người Mẫu',NULL,NULL,X'370621478ffea04b1a3318b08e286287');
INSERT INTO identity_before VALUES(X'a7fb5ef3de02716b7a5af605fc65860d68d345125284ee9fb6f06b62ed195f63',NULL,NULL,NULL,NULL);
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
) STRICT;
INSERT INTO seal VALUES(1,X'ec4deebf5552d0d0ba9e307800000000',2019,'2019-06-20','{"sessions":{"total":2,"recorded":2,"reported":0,"attended":130,"speakers":12,"opinions":5,"answered":1,"by_level":{"province":0,"district":0,"commune":2,"village":0},"by_kind":{"periodic":2,"thematic":0,"adhoc":0,"unknown":0},"by_form":{"direct":2,"indirect":0,"unknown":0},"by_host":{"secretary":1,"chair":1,"both":0,"deputy":0,"unknown":0},"by_month":[0,0,0,0,1,1,0,0,0,0,0,0]},"minimum":{"units":3,"required":12,"counted":2,"pool":0,"shortfall":10,"met":0,"short":3,"unknown":0,"met_at_least":0,"met_at_most":0,"shortfall_at_least":10},"units":[{"unit":"an-son","name":"An Sơn","kind":"commune","required":4,"held":1,"counted":1,"hosted_by_higher":0,"by_host":{"secretary":1,"chair":0,"both":0,"deputy":0,"unknown":0},"shortfall":3,"state":"short","attended":40,"petitions":1,"satisfied_percent":null},{"unit":"dong-lac","name":"Đồng Lạc","kind":"commune","required":4,"held":1,"counted":1,"hosted_by_higher":0,"by_host":{"secretary":0,"chair":1,"both":0,"deputy":0,"unknown":0},"shortfall":3,"state":"short","attended":90,"petitions":4,"satisfied_percent":94.8},{"unit":"thi-tran-nam-sach","name":"Nam Sách","kind":"township","required":4,"held":0,"counted":0,"hosted_by_higher":0,"by_host":{"secretary":0,"chair":0,"both":0,"deputy":0,"unknown":0},"shortfall":4,"state":"short","attended":0,"petitions":0,"satisfied_percent":null}],"leaders":[{"unit":"an-son","post":"secretary","name":"Trần Thị Mẫu","sessions":1,"thematic":0},{"unit":"dong-lac","post":"chair","name":"Nguyễn Văn Mẫu","sessions":1,"thematic":0}],"plan":{"planned":1,"held":1,"held_on_time":1,"postponed":0,"cancelled":0,"open":0,"unplanned_sessions":1},"satisfaction":{"sessions_with_ballots":1,"issued":80,"returned":78,"valid":77,"very_satisfied":40,"satisfied":33,"neutral":3,"dissatisfied":1,"percent":94.8,"sessions_meeting":1,"lowest":{"session":"dong-lac-2019-1","percent":94.8}},"petitions":{"total":5,"distinct":4,"outcomes":{"resolved":2,"explained":0,"noted":0,"declined":0},"answered":1,"on_time":2,"late":0,"pending":1,"overdue":1,"withdrawn":0,"unassigned":0,"on_time_percent":66.7,"by_field":[{"field":"environment","total":1,"answered":1,"on_time":0,"late":0,"pending":0,"overdue":0,"withdrawn":0,"unassigned":0},{"field":"other","total":3,"answered":0,"on_time":1,"late":0,"pending":1,"overdue":1,"withdrawn":0,"unassigned":0},{"field":"transport","total":1,"answered":0,"on_time":1,"late":0,"pending":0,"overdue":0,"withdrawn":0,"unassigned":0}]},"agencies":[{"agency":"kinh-te","name":"Phòng Kinh tế và Hạ tầng","assigned":1,"on_time":0,"late":0,"pending":1,"overdue":0,"withdrawn":0,"on_time_percent":null,"median_days":null,"longest_days":null},{"agency":"tnmt","name":"Phòng Tài nguyên và Môi trường","assigned":2,"on_time":1,"late":0,"pending":0,"overdue":1,"withdrawn":0,"on_time_percent":50.0,"median_days":2,"longest_days":2}],"follow_up":{"conclusions":1,"without_conclusion":1,"reviews":1,"publications":1,"checks":1,"checks_done":0,"noticed_in_time":0},"rules":{"minimum":4,"count_at":false,"count_deputies":false,"due_days":15,"due_kind":"working","due_from":"session","threshold_percent":90,"notice_days":null,"conclusion_days":null,"publish_days":null,"sources":{"count_at":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","count_deputies":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_days":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_from":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_kind":"Quy chế mẫu","minimum":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","threshold_percent":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019"}}}','e1244e72725863eb05937b31aa6f308dbcf01b2a0993e0c27225feba491bcd6c',NULL);
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
INSERT INTO sqlite_sequence VALUES('seal',1);
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
CREATE UNIQUE INDEX seal_standing ON seal (year) WHERE reopened IS NULL;
PRAGMA writable_schema=OFF;
COMMIT;
