-- A register of the first schema, as its program left it (sqlite3 .dump), with what .dump leaves out.
PRAGMA application_id = 1685023092;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uid         BLOB NOT NULL CHECK (length(uid) = 16),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    created_at  TEXT NOT NULL,
    program     TEXT NOT NULL
) STRICT;
INSERT INTO register VALUES(1,X'835cc2b2de5bc9918692045b0000009a',1,'2026-11-23T11:40:13Z','doithoai 0.1.0');
CREATE TABLE unit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uid   BLOB NOT NULL UNIQUE,
    code  TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO unit VALUES(1,X'835cc2b2de5bc9918692045b00000098','nam-sach');
INSERT INTO unit VALUES(2,X'643662a8423967ff899e2ac000000000','dong-lac');
INSERT INTO unit VALUES(3,X'8edff5c8a0a4081b1be9b28a00000000','thi-tran-nam-sach');
INSERT INTO unit VALUES(4,X'c49da3043c386eca50e8a1c000000000','an-son');
INSERT INTO unit VALUES(5,X'7bc392862fd4df7b643d61d300000000','nhue-son');
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
INSERT INTO unit_version VALUES(1,X'835cc2b2de5bc9918692045b00000099',1,'Nam Sách','district',NULL,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(2,X'643662a8423967ff899e2ac000000001',2,'Đồng Lạc','commune',1,NULL,NULL,NULL,'dong lac');
INSERT INTO unit_version VALUES(3,X'8edff5c8a0a4081b1be9b28a00000001',3,'Nam Sách','township',1,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(4,X'c49da3043c386eca50e8a1c000000001',4,'An Sơn','commune',1,NULL,NULL,NULL,'an son');
INSERT INTO unit_version VALUES(5,X'7bc392862fd4df7b643d61d300000001',5,'Nhuế Sơn','village',4,NULL,NULL,NULL,'nhue son');
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
INSERT INTO leader VALUES(1,X'ebc7725e547b574ac24ed8c700000000',2,'chair','Nguyễn Văn Mẫu',NULL,'2019-01-01',NULL,'nguyen van mau');
INSERT INTO leader VALUES(2,X'b5c20e56eddcdbe494270c0400000000',4,'secretary','Trần Thị Mẫu',NULL,NULL,NULL,'tran thi mau');
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
INSERT INTO agency VALUES(1,X'9a76af6f034654f05b36a72800000000','tnmt','Phòng Tài nguyên và Môi trường',NULL,NULL,NULL,'phong tai nguyen va moi truong');
INSERT INTO agency VALUES(2,X'4c94691592ef852129774c3d00000000','kinh-te','Phòng Kinh tế và Hạ tầng',1,NULL,NULL,'phong kinh te va ha tang');
CREATE TABLE rule (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    key     TEXT NOT NULL CHECK (key IN ('minimum', 'count_at', 'count_deputies', 'due_days', 'due_kind', 'due_from',
                                         'threshold_percent', 'notice_days', 'conclusion_days', 'publish_days')),
    value   TEXT NOT NULL CHECK (value <> ''),
    "from"  TEXT CHECK ("from" = date("from")),
    source  TEXT
) STRICT;
INSERT INTO rule VALUES(1,X'835cc2b2de5bc9918692045b00000000','minimum','4',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(2,X'835cc2b2de5bc9918692045b00000001','count_at','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(3,X'835cc2b2de5bc9918692045b00000002','count_deputies','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(4,X'835cc2b2de5bc9918692045b00000003','due_days','15',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(5,X'835cc2b2de5bc9918692045b00000004','due_kind','calendar',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(6,X'835cc2b2de5bc9918692045b00000005','due_from','session',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(7,X'835cc2b2de5bc9918692045b00000006','threshold_percent','90',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
CREATE TABLE field (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_vi  TEXT NOT NULL CHECK (name_vi <> ''),
    name_en  TEXT NOT NULL CHECK (name_en <> '')
) STRICT;
INSERT INTO field VALUES(1,X'835cc2b2de5bc9918692045b00000007','land','Đất đai','Land');
INSERT INTO field VALUES(2,X'835cc2b2de5bc9918692045b00000008','environment','Môi trường','Environment');
INSERT INTO field VALUES(3,X'835cc2b2de5bc9918692045b00000009','transport','Giao thông','Transport');
INSERT INTO field VALUES(4,X'835cc2b2de5bc9918692045b0000000a','construction','Xây dựng, quy hoạch','Construction and planning');
INSERT INTO field VALUES(5,X'835cc2b2de5bc9918692045b0000000b','agriculture','Nông nghiệp, thủy lợi','Agriculture and irrigation');
INSERT INTO field VALUES(6,X'835cc2b2de5bc9918692045b0000000c','new-rural','Nông thôn mới','New countryside');
INSERT INTO field VALUES(7,X'835cc2b2de5bc9918692045b0000000d','social-policy','Chính sách xã hội','Social policy');
INSERT INTO field VALUES(8,X'835cc2b2de5bc9918692045b0000000e','education','Giáo dục','Education');
INSERT INTO field VALUES(9,X'835cc2b2de5bc9918692045b0000000f','health','Y tế','Health');
INSERT INTO field VALUES(10,X'835cc2b2de5bc9918692045b00000010','culture','Văn hóa','Culture');
INSERT INTO field VALUES(11,X'835cc2b2de5bc9918692045b00000011','security','An ninh trật tự','Security and order');
INSERT INTO field VALUES(12,X'835cc2b2de5bc9918692045b00000012','administration','Thủ tục hành chính','Administrative procedures');
INSERT INTO field VALUES(13,X'835cc2b2de5bc9918692045b00000013','party-building','Xây dựng Đảng, chính quyền','Party and government building');
INSERT INTO field VALUES(14,X'835cc2b2de5bc9918692045b00000014','other','Lĩnh vực khác','Other');
CREATE TABLE holiday (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    day     TEXT NOT NULL UNIQUE CHECK (day = date(day)),
    kind    TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name    TEXT,
    source  TEXT,
    status  TEXT NOT NULL CHECK (status IN ('confirmed', 'provisional'))
) STRICT;
INSERT INTO holiday VALUES(1,X'835cc2b2de5bc9918692045b00000015','2018-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(2,X'835cc2b2de5bc9918692045b00000016','2018-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(3,X'835cc2b2de5bc9918692045b00000017','2018-02-15','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(4,X'835cc2b2de5bc9918692045b00000018','2018-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(5,X'835cc2b2de5bc9918692045b00000019','2018-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(6,X'835cc2b2de5bc9918692045b0000001a','2018-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(7,X'835cc2b2de5bc9918692045b0000001b','2018-02-19','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(8,X'835cc2b2de5bc9918692045b0000001c','2018-02-20','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(9,X'835cc2b2de5bc9918692045b0000001d','2018-04-25','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(10,X'835cc2b2de5bc9918692045b0000001e','2018-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(11,X'835cc2b2de5bc9918692045b0000001f','2018-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(12,X'835cc2b2de5bc9918692045b00000020','2018-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(13,X'835cc2b2de5bc9918692045b00000021','2018-09-03','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(14,X'835cc2b2de5bc9918692045b00000022','2018-12-31','off','Hoán đổi: nghỉ 31/12/2018, làm bù 05/01/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(15,X'835cc2b2de5bc9918692045b00000023','2019-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(16,X'835cc2b2de5bc9918692045b00000024','2019-01-05','work','Hoán đổi: làm bù cho ngày nghỉ 31/12/2018','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(17,X'835cc2b2de5bc9918692045b00000025','2019-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(18,X'835cc2b2de5bc9918692045b00000026','2019-02-05','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(19,X'835cc2b2de5bc9918692045b00000027','2019-02-06','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(20,X'835cc2b2de5bc9918692045b00000028','2019-02-07','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(21,X'835cc2b2de5bc9918692045b00000029','2019-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(22,X'835cc2b2de5bc9918692045b0000002a','2019-04-14','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(23,X'835cc2b2de5bc9918692045b0000002b','2019-04-15','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(24,X'835cc2b2de5bc9918692045b0000002c','2019-04-29','off','Hoán đổi: nghỉ 29/04/2019, làm bù 04/05/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(25,X'835cc2b2de5bc9918692045b0000002d','2019-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(26,X'835cc2b2de5bc9918692045b0000002e','2019-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(27,X'835cc2b2de5bc9918692045b0000002f','2019-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(28,X'835cc2b2de5bc9918692045b00000030','2019-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(29,X'835cc2b2de5bc9918692045b00000031','2020-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(30,X'835cc2b2de5bc9918692045b00000032','2020-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(31,X'835cc2b2de5bc9918692045b00000033','2020-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(32,X'835cc2b2de5bc9918692045b00000034','2020-01-25','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(33,X'835cc2b2de5bc9918692045b00000035','2020-01-26','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(34,X'835cc2b2de5bc9918692045b00000036','2020-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(35,X'835cc2b2de5bc9918692045b00000037','2020-01-28','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(36,X'835cc2b2de5bc9918692045b00000038','2020-01-29','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(37,X'835cc2b2de5bc9918692045b00000039','2020-04-02','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(38,X'835cc2b2de5bc9918692045b0000003a','2020-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(39,X'835cc2b2de5bc9918692045b0000003b','2020-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(40,X'835cc2b2de5bc9918692045b0000003c','2020-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(41,X'835cc2b2de5bc9918692045b0000003d','2021-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(42,X'835cc2b2de5bc9918692045b0000003e','2021-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(43,X'835cc2b2de5bc9918692045b0000003f','2021-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(44,X'835cc2b2de5bc9918692045b00000040','2021-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(45,X'835cc2b2de5bc9918692045b00000041','2021-02-13','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(46,X'835cc2b2de5bc9918692045b00000042','2021-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(47,X'835cc2b2de5bc9918692045b00000043','2021-02-15','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(48,X'835cc2b2de5bc9918692045b00000044','2021-02-16','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(49,X'835cc2b2de5bc9918692045b00000045','2021-04-21','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(50,X'835cc2b2de5bc9918692045b00000046','2021-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(51,X'835cc2b2de5bc9918692045b00000047','2021-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(52,X'835cc2b2de5bc9918692045b00000048','2021-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(53,X'835cc2b2de5bc9918692045b00000049','2021-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(54,X'835cc2b2de5bc9918692045b0000004a','2021-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(55,X'835cc2b2de5bc9918692045b0000004b','2022-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(56,X'835cc2b2de5bc9918692045b0000004c','2022-01-03','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(57,X'835cc2b2de5bc9918692045b0000004d','2022-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(58,X'835cc2b2de5bc9918692045b0000004e','2022-02-01','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(59,X'835cc2b2de5bc9918692045b0000004f','2022-02-02','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(60,X'835cc2b2de5bc9918692045b00000050','2022-02-03','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(61,X'835cc2b2de5bc9918692045b00000051','2022-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(62,X'835cc2b2de5bc9918692045b00000052','2022-04-10','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(63,X'835cc2b2de5bc9918692045b00000053','2022-04-11','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(64,X'835cc2b2de5bc9918692045b00000054','2022-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(65,X'835cc2b2de5bc9918692045b00000055','2022-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(66,X'835cc2b2de5bc9918692045b00000056','2022-05-02','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(67,X'835cc2b2de5bc9918692045b00000057','2022-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(68,X'835cc2b2de5bc9918692045b00000058','2022-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(69,X'835cc2b2de5bc9918692045b00000059','2022-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(70,X'835cc2b2de5bc9918692045b0000005a','2023-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(71,X'835cc2b2de5bc9918692045b0000005b','2023-01-02','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(72,X'835cc2b2de5bc9918692045b0000005c','2023-01-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(73,X'835cc2b2de5bc9918692045b0000005d','2023-01-21','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(74,X'835cc2b2de5bc9918692045b0000005e','2023-01-22','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(75,X'835cc2b2de5bc9918692045b0000005f','2023-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(76,X'835cc2b2de5bc9918692045b00000060','2023-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(77,X'835cc2b2de5bc9918692045b00000061','2023-01-25','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(78,X'835cc2b2de5bc9918692045b00000062','2023-01-26','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(79,X'835cc2b2de5bc9918692045b00000063','2023-04-29','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(80,X'835cc2b2de5bc9918692045b00000064','2023-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(81,X'835cc2b2de5bc9918692045b00000065','2023-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(82,X'835cc2b2de5bc9918692045b00000066','2023-05-02','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(83,X'835cc2b2de5bc9918692045b00000067','2023-05-03','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(84,X'835cc2b2de5bc9918692045b00000068','2023-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(85,X'835cc2b2de5bc9918692045b00000069','2023-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(86,X'835cc2b2de5bc9918692045b0000006a','2023-09-04','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(87,X'835cc2b2de5bc9918692045b0000006b','2024-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(88,X'835cc2b2de5bc9918692045b0000006c','2024-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(89,X'835cc2b2de5bc9918692045b0000006d','2024-02-09','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(90,X'835cc2b2de5bc9918692045b0000006e','2024-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(91,X'835cc2b2de5bc9918692045b0000006f','2024-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(92,X'835cc2b2de5bc9918692045b00000070','2024-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(93,X'835cc2b2de5bc9918692045b00000071','2024-02-13','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(94,X'835cc2b2de5bc9918692045b00000072','2024-02-14','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(95,X'835cc2b2de5bc9918692045b00000073','2024-04-18','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(96,X'835cc2b2de5bc9918692045b00000074','2024-04-29','off','Hoán đổi: nghỉ 29/04/2024, làm bù 04/05/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(97,X'835cc2b2de5bc9918692045b00000075','2024-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(98,X'835cc2b2de5bc9918692045b00000076','2024-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(99,X'835cc2b2de5bc9918692045b00000077','2024-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(100,X'835cc2b2de5bc9918692045b00000078','2024-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(101,X'835cc2b2de5bc9918692045b00000079','2024-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(102,X'835cc2b2de5bc9918692045b0000007a','2025-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(103,X'835cc2b2de5bc9918692045b0000007b','2025-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(104,X'835cc2b2de5bc9918692045b0000007c','2025-01-28','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(105,X'835cc2b2de5bc9918692045b0000007d','2025-01-29','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(106,X'835cc2b2de5bc9918692045b0000007e','2025-01-30','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(107,X'835cc2b2de5bc9918692045b0000007f','2025-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(108,X'835cc2b2de5bc9918692045b00000080','2025-04-07','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(109,X'835cc2b2de5bc9918692045b00000081','2025-04-26','work','Hoán đổi: làm bù cho ngày nghỉ 02/05/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(110,X'835cc2b2de5bc9918692045b00000082','2025-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(111,X'835cc2b2de5bc9918692045b00000083','2025-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(112,X'835cc2b2de5bc9918692045b00000084','2025-05-02','off','Hoán đổi: nghỉ 02/05/2025, làm bù 26/04/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(113,X'835cc2b2de5bc9918692045b00000085','2025-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(114,X'835cc2b2de5bc9918692045b00000086','2025-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(115,X'835cc2b2de5bc9918692045b00000087','2026-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(116,X'835cc2b2de5bc9918692045b00000088','2026-01-02','off','Hoán đổi: nghỉ 02/01/2026, làm bù 10/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(117,X'835cc2b2de5bc9918692045b00000089','2026-01-10','work','Hoán đổi: làm bù cho ngày nghỉ 02/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(118,X'835cc2b2de5bc9918692045b0000008a','2026-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(119,X'835cc2b2de5bc9918692045b0000008b','2026-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(120,X'835cc2b2de5bc9918692045b0000008c','2026-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(121,X'835cc2b2de5bc9918692045b0000008d','2026-02-19','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(122,X'835cc2b2de5bc9918692045b0000008e','2026-02-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(123,X'835cc2b2de5bc9918692045b0000008f','2026-04-26','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(124,X'835cc2b2de5bc9918692045b00000090','2026-04-27','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(125,X'835cc2b2de5bc9918692045b00000091','2026-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(126,X'835cc2b2de5bc9918692045b00000092','2026-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(127,X'835cc2b2de5bc9918692045b00000093','2026-08-22','work','Hoán đổi: làm bù cho ngày nghỉ 31/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(128,X'835cc2b2de5bc9918692045b00000094','2026-08-31','off','Hoán đổi: nghỉ 31/08/2026, làm bù 22/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(129,X'835cc2b2de5bc9918692045b00000095','2026-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(130,X'835cc2b2de5bc9918692045b00000096','2026-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(131,X'835cc2b2de5bc9918692045b00000097','2026-11-24','off','Ngày Văn hóa Việt Nam','Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành','provisional');
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
INSERT INTO "plan" VALUES(1,X'a0a7c3272f03fd785677770700000000','dong-lac-2019-k1',2,NULL,'2019-05','chair',NULL,NULL,'periodic','Môi trường nông thôn',NULL,NULL,NULL,NULL,NULL,'dong-lac',2019,1);
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
INSERT INTO session VALUES(1,X'4502180bd8f5d328db50b47300000000','dong-lac-2019-1',2,'2019-05-20','chair',NULL,NULL,'periodic','direct',NULL,NULL,90,12,NULL,NULL,NULL,1,NULL,'dong-lac',2019,1);
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
INSERT INTO ballot VALUES(1,X'da9f553fe7a60b80e6e47aba00000000',1,80,78,1,40,33,3,1);
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
INSERT INTO petition VALUES(1,X'b8562a0d28a16a600221aff800000000','dong-lac-2019-1.1',1,'Đường thôn Đông ngập khi mưa',NULL,'transport','raised',0,NULL,NULL,NULL,NULL,'duong thon dong ngap khi mua',1);
INSERT INTO petition VALUES(2,X'63b14dee3fd886a00dac00b000000000','dong-lac-2019-1.2',1,'Rác thải chưa được thu gom',NULL,'environment','raised',1,'Thu gom từ tháng 6',NULL,NULL,NULL,'rac thai chua duoc thu gom',2);
INSERT INTO petition VALUES(3,X'ece8eaf20249bf1acb1de1f600000000','dong-lac-2019-1.3',1,'Đèn đường hỏng',NULL,'other','collected',0,NULL,NULL,NULL,NULL,'den duong hong',3);
INSERT INTO petition VALUES(4,X'fcea68903e21155471f217b200000000','dong-lac-2019-1.4',1,'Đường ngập',NULL,'other','raised',0,NULL,NULL,1,NULL,'duong ngap',4);
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    petition_id  INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    petitioner   TEXT,
    contact      TEXT,
    address      TEXT,
    salt         BLOB,
    digest       BLOB NOT NULL
) STRICT;
INSERT INTO identity VALUES(1,1,'Lê Thị Mẫu','0900 000 001',NULL,X'be567c04578364ede0eb3d5e88a93a00',X'a7c2833d612722eaf06785ba794fb56c0bbcb1cb1a18e91ad8bb9c39f8ee35f5');
CREATE TABLE conclusion (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    number      TEXT NOT NULL CHECK (number <> ''),
    day         TEXT NOT NULL CHECK (day = date(day)),
    signer      TEXT
) STRICT;
INSERT INTO conclusion VALUES(1,X'98862541d590f2dff2e6048d00000000',1,'12-TB/ĐU','2019-05-21','Nguyễn Văn Mẫu');
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
INSERT INTO assignment VALUES(1,X'3222e892e74bdb3b46ff6d0100000000',1,1,'kinh-te','2019-05-21',NULL,NULL,NULL,NULL,'2019-05-21','2019-06-04',0,NULL);
INSERT INTO assignment VALUES(2,X'bd534e3ea73c24733dbcbfad00000000',3,2,NULL,'2019-05-21','2019-06-10',NULL,NULL,NULL,'2019-05-21','2019-06-10',0,NULL);
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
INSERT INTO reply VALUES(1,X'c1b91948e634e07db4ebe4a100000000',1,'2019-05-22','interim',NULL,NULL,NULL);
CREATE TABLE petition_check (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    checked_by   TEXT NOT NULL CHECK (checked_by <> ''),
    result       TEXT NOT NULL CHECK (result IN ('done', 'partly', 'not-done'))
) STRICT;
CREATE TABLE review (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    strengths   TEXT,
    limits      TEXT
) STRICT;
CREATE TABLE publication (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    channel     TEXT NOT NULL CHECK (channel <> ''),
    link        TEXT
) STRICT;
INSERT INTO publication VALUES(1,X'62d4e8f8e31c1e23c9fadb1a00000000',1,'2019-05-22','Niêm yết tại trụ sở',NULL);
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
CREATE TABLE counter (
    scope  TEXT PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES('petition/dong-lac-2019-1',4);
INSERT INTO counter VALUES('plan/dong-lac/2019',1);
INSERT INTO counter VALUES('session/dong-lac/2019',1);
CREATE TABLE entry (
    id       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    who      TEXT NOT NULL,
    command  TEXT NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO entry VALUES(1,'2026-11-23T11:40:13Z','clerk','doithoai init --unit ''Nam Sách''',X'9f79b58ccb883b2e25fac1ecafc96e2a93e8865fe3aa42913d82bd4aaef23563');
INSERT INTO entry VALUES(2,'2026-11-23T11:40:13Z','clerk','doithoai unit add ''Đồng Lạc'' --kind commune --parent ''nam sach''',X'ddf9fd55904efbec2cc626a34b3383be2ccfc6692222e963e88fa0809b0a110e');
INSERT INTO entry VALUES(3,'2026-11-23T11:40:13Z','clerk','doithoai unit add ''Nam Sách'' --kind township --parent nam-sach',X'fe55f5f4f970391b9f3ed0e8dc1becf8069f26c93625c2592e2df8231c4818b4');
INSERT INTO entry VALUES(4,'2026-11-23T11:40:13Z','clerk','doithoai unit add ''An Sơn'' --parent nam-sach',X'524e8f85e12296d611e6ce088c17ebfc3583a841861915cc129944de87c25cb2');
INSERT INTO entry VALUES(5,'2026-11-23T11:40:13Z','clerk','doithoai unit add ''Nhuế Sơn'' --kind village --parent an-son',X'85596e7322b78d0a950f43660a50e19dec6bc5d06ac9c7f4e7ca634a19794f73');
INSERT INTO entry VALUES(6,'2026-11-23T11:40:13Z','clerk','doithoai agency add ''Phòng Tài nguyên và Môi trường'' --code tnmt',X'735bc5b069b1a80f2dbdfbff3dbbbd0b67abfb9f905bcd6cf5c0fe4f22944801');
INSERT INTO entry VALUES(7,'2026-11-23T11:40:13Z','clerk','doithoai agency add ''Phòng Kinh tế và Hạ tầng'' --code kinh-te --unit nam-sach',X'f26c9ea785afd3aeb1cbcc52a42fd29e34f3573e7e718851fd033da72c5a5caf');
INSERT INTO entry VALUES(8,'2026-11-23T11:40:13Z','clerk','doithoai leader add ''Nguyễn Văn Mẫu'' --unit ''dong lac'' --post chair --from 1/1/2019',X'f15b0238ed47fb01a901b988847914bfb5d60250d9733e17a23fab1620a03eec');
INSERT INTO entry VALUES(9,'2026-11-23T11:40:13Z','clerk','doithoai leader add ''Trần Thị Mẫu'' --unit ''An Son'' --post secretary',X'38c564531256ad28052cc533941b1cf5077f96822e66e2ce08c59c0ef3ef640d');
INSERT INTO entry VALUES(10,'2026-11-23T11:40:13Z','clerk','doithoai plan add --unit dong-lac --month 2019-05 --host chair --topic ''Môi trường nông thôn''',X'e60d2e122dfc67755182065fd245cedbd76fd71d162491ef70780a253b530a2f');
INSERT INTO entry VALUES(11,'2026-11-23T11:40:13Z','clerk','doithoai record session --unit ''dong lac'' --on 20/5/2019 --host chair --attended 85 --speakers 12 --plan dong-lac-2019-k1',X'9da83c38d57a94b9e3d0eb5c9569f3b8bdaa845e814fcb92edafdf30a356a615');
INSERT INTO entry VALUES(12,'2026-11-23T11:40:13Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường thôn Đông ngập khi mưa'' --field ''giao thong'' --petitioner … --contact …',X'72fa84b1deedbad5a8a896c8336560d4a8e6104057475843cde62347cb1b05b8');
INSERT INTO entry VALUES(13,'2026-11-23T11:40:13Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Rác thải chưa được thu gom'' --field moi-truong --answered --answer ''Thu gom từ tháng 6''',X'531579e3e0bc571149ef1d375fbf9f58823c6643432d5c59b6e37c1a0ca064fd');
INSERT INTO entry VALUES(14,'2026-11-23T11:40:13Z','clerk','doithoai record petition ''dong lac 20/5/2019'' --text ''Đèn đường hỏng'' --origin collected',X'66c0251d1192e1d43adcae263b51af0f4041486a2ae4af889a15249e451f88d5');
INSERT INTO entry VALUES(15,'2026-11-23T11:40:13Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường ngập'' --duplicate-of dong-lac-2019-1.1',X'3222c40532d48be158d845620e61b2735a52f4615f513ed774be2c973c2c7821');
INSERT INTO entry VALUES(16,'2026-11-23T11:40:13Z','clerk','doithoai record ballot dong-lac-2019-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1',X'08adad520cdcaf44d2a9415577a3a3e41fb7d1fc94c1c85837df05ea2c73ed64');
INSERT INTO entry VALUES(17,'2026-11-23T11:40:13Z','clerk','doithoai record conclusion dong-lac-2019-1 --number 12-TB/ĐU --on 21/5/2019 --signer ''Nguyễn Văn Mẫu''',X'eb360a296403304ad3cc9744ed4c537689cf40d92a20ee285c3ec7e9c3f240f5');
INSERT INTO entry VALUES(18,'2026-11-23T11:40:13Z','clerk','doithoai record review dong-lac-2019-1 --on 21/5/2019 --limits ''Trả lời còn chung chung''',X'2dfa53e9c9fd1b306b9eb587245ac4c7aa5de20fe7d4f3759d9497cb43f35180');
INSERT INTO entry VALUES(19,'2026-11-23T11:40:13Z','clerk','doithoai record publication dong-lac-2019-1 --on 22/5/2019 --channel ''Niêm yết tại trụ sở''',X'e29c22d95d1773573503d04fba5f92ca8f2e4005f74e6d345932ee5a470f94b4');
INSERT INTO entry VALUES(20,'2026-11-23T11:40:13Z','clerk','doithoai assign dong-lac-2019-1.1 --to ''phong tai nguyen'' --with kinh-te --on 21/5/2019',X'23d81635f51480f669a9c797d5a73225c4ab9cf78a349ad288953ea6b8a1ebf0');
INSERT INTO entry VALUES(21,'2026-11-23T11:40:13Z','clerk','doithoai assign dong-lac-2019-1.3 --to kinh-te --on 21/5/2019 --due 10/6/2019',X'3ea919f122093b96849f182e72513f21b75345a68e172f05f7b82c33dce4c72e');
INSERT INTO entry VALUES(22,'2026-11-23T11:40:13Z','clerk','doithoai edit dong-lac-2019-1 --attended 90',X'd5f22bc32e75c2d145a072a7dd424b933518828684ca53f2c0f392514875e5d6');
INSERT INTO entry VALUES(23,'2026-11-23T11:40:13Z','clerk','doithoai edit dong-lac-2019-1.1 --petitioner …',X'f83e9e4351a3a54afa82fd44e0a14eb73dc43827dcb82f88cb8a8c889febb8d4');
INSERT INTO entry VALUES(24,'2026-11-23T11:40:13Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim',X'd6d298118c2a9adfecc0c6fd668b10f84b766b21e4606209319c0201d5261022');
INSERT INTO entry VALUES(25,'2026-11-23T11:40:13Z','clerk','doithoai remove dong-lac-2019-1/review-1',X'2f27f0fad19a15437d248e4ef5e9ffe63a1fa61460de3ec66e0e9debcb6dc914');
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
INSERT INTO change VALUES(1,0,'rule','insert',1,7,NULL,X'8a3d9734124b6634d12a66e8df933bc7a1d1402cb1f734a2c42c7f474a4a8535');
INSERT INTO change VALUES(1,1,'field','insert',1,14,NULL,X'3943504c2351ba9ab2c394489fdc48e9d4293f9a7c1ab7eee0a3d892bc5ab243');
INSERT INTO change VALUES(1,2,'holiday','insert',1,131,NULL,X'af71660dab1a020299294f24fd7222a3092cfd8fbb7044ac25fffec739b817b1');
INSERT INTO change VALUES(1,3,'unit','insert',1,1,NULL,X'318dd5ce4d780d54fd6851970ef0d505ca37053cc53c702a7af9645c535a6ff3');
INSERT INTO change VALUES(1,4,'unit_version','insert',1,1,NULL,X'b34c8c9ca62ce0acace7e3d0b9820737890f8eaed26fb63c6c6fd0b414a6721e');
INSERT INTO change VALUES(1,5,'register','insert',1,1,NULL,X'409824e81969dfeaf43e2b6cd88da7b3c45ea11455d0beb9c3ea0bfcedba7b7a');
INSERT INTO change VALUES(2,0,'unit','insert',2,2,NULL,X'7465fecb2a0cf621de74e65e9623125a42598454c541f6d04b8546a51efa460e');
INSERT INTO change VALUES(2,1,'unit_version','insert',2,2,NULL,X'1547c0a00e7db068e1129362c432a2a6c4a9ee096d0e5280f5507470a68d7d67');
INSERT INTO change VALUES(3,0,'unit','insert',3,3,NULL,X'0465d298a5f7e1dced50730648f00f76d4a4e8021cd8b43bd458bc6d4eb75c56');
INSERT INTO change VALUES(3,1,'unit_version','insert',3,3,NULL,X'20bd0c09ade72931968e4cef22b06a73964bf8387ec093ee881dd311319d6d7e');
INSERT INTO change VALUES(4,0,'unit','insert',4,4,NULL,X'ca61fd89599c79860159701bae5d88ad177f94d167e7eb1aa6c733d0b1cdf4d0');
INSERT INTO change VALUES(4,1,'unit_version','insert',4,4,NULL,X'e15898e6af1781eb1451c9c7fccb3166868fad695ec2c94caccaddefd623fe92');
INSERT INTO change VALUES(5,0,'unit','insert',5,5,NULL,X'455d3e7efbd57ee1673dbf7023798bfcc26329854a74a7fc0016e5f4ee8f332c');
INSERT INTO change VALUES(5,1,'unit_version','insert',5,5,NULL,X'c11c5221267ab80f205d5b99bd3187e2ecf8d9443d87392ab147d86bb0f8f8cc');
INSERT INTO change VALUES(6,0,'agency','insert',1,1,NULL,X'a01c4bb0ef0f6210d02755162dc59953877754e9d7d11edf59af7ae01f7d291e');
INSERT INTO change VALUES(7,0,'agency','insert',2,2,NULL,X'ca965f4e57dca391fe44f8a9bdced5f735e70d497c84fe0ebf43bc531f354b8d');
INSERT INTO change VALUES(8,0,'leader','insert',1,1,NULL,X'1aa6443366ba87fdaa36361feb9017234e97821df0ccd24ccc31540a7afb7e9f');
INSERT INTO change VALUES(9,0,'leader','insert',2,2,NULL,X'e0ceffe785a03a1236d3c6bc2a5143bbd42df0e44d514f2ce5c4903e35e6146a');
INSERT INTO change VALUES(10,0,'plan','insert',1,1,NULL,X'a463d59933032ebd8ab74444adcfe81ba99f3970555f5dc9f2ce724993fba3c3');
INSERT INTO change VALUES(11,0,'session','insert',1,1,NULL,X'ebfaf7f18e953360264a5b8442566e2b9031fd87204dbca25ab46fb48d96b157');
INSERT INTO change VALUES(12,0,'petition','insert',1,1,NULL,X'502e85249739ba27069c7a806a7acb2f5cf9ae607eaa3644963e61b4ea97cdb2');
INSERT INTO change VALUES(12,1,'identity','insert',1,1,NULL,X'402df97fead49e98da81d5c6d3cbe0720f1827817dc7cc9d6a7ef61919864982');
INSERT INTO change VALUES(13,0,'petition','insert',2,2,NULL,X'19c553b7b28c7989dd0d46b8b69eca08d7c9e0f69f5637f69cde0315a6c277b8');
INSERT INTO change VALUES(14,0,'petition','insert',3,3,NULL,X'12fca5d33a025c038ed1d22d1898cffcc2cacaf04febb799028dc422dd551b1a');
INSERT INTO change VALUES(15,0,'petition','insert',4,4,NULL,X'fdfd6b9a801a4729920b038130cd2504aaa8b492d9749ea0c3be0ba271d2c8a5');
INSERT INTO change VALUES(16,0,'ballot','insert',1,1,NULL,X'b7a4120e80c8af0d4b22fb8b35305df3c7764a42bafd73bd105b8b65599c6908');
INSERT INTO change VALUES(17,0,'conclusion','insert',1,1,NULL,X'bfb733c635bffbb6e2a0572f110ced4023c0f2d2b1f11377d9b21bf79e0811c4');
INSERT INTO change VALUES(18,0,'review','insert',1,1,NULL,X'05058a18bb13ea19532ddf0bac445c1d2cc6c594ba72d6511e47a1f321425ac0');
INSERT INTO change VALUES(19,0,'publication','insert',1,1,NULL,X'f1beb3bd1d4d2e2e61ee91e18d43400a7903640a140fffd49bf7890deb21785d');
INSERT INTO change VALUES(20,0,'assignment','insert',1,1,NULL,X'2745086c266844b419ff00b7bbd0205727b2466f59a40996f976b19168cbad48');
INSERT INTO change VALUES(21,0,'assignment','insert',2,2,NULL,X'13419d991b1bb1445703ec1b3b77c0b3e735ee07818e05572d8c31242be626ba');
INSERT INTO change VALUES(22,0,'session','update',1,1,'{"id":1,"uid":"x''4502180bd8f5d328db50b47300000000''","code":"dong-lac-2019-1","unit_id":2,"day":"2019-05-20","hosts":"chair","kind":"periodic","form":"direct","attended":85,"speakers":12,"plan_id":1,"order_unit":"dong-lac","order_year":2019,"order_number":1}',X'04516ba31d0d1bf24d2bde30c8036db3a3a13df6477de18761b4e769f537441b');
INSERT INTO change VALUES(23,0,'identity','update',1,1,'{"id":1,"petition_id":1,"digest":"x''2935fa091563e1c471665dd525250b5459b817588a58e16269296c91ace7b703''"}',X'fb48a34c0a0edea0e3d35bebd8b255d86c551c3bf246649e65fd34416749daa4');
INSERT INTO change VALUES(24,0,'reply','insert',1,1,NULL,X'b5570fe3f78768cb6573f963be0174c2b405a69b3e8a50753aa4177dbbb1b5d9');
INSERT INTO change VALUES(25,0,'review','delete',1,1,'{"id":1,"uid":"x''87ad83b0b864d51add339ec300000000''","session_id":1,"day":"2019-05-21","limits":"Trả lời còn chung chung"}',NULL);
CREATE TABLE identity_before (
    digest      BLOB PRIMARY KEY,
    petitioner  TEXT,
    contact     TEXT,
    address     TEXT,
    salt        BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO identity_before VALUES(X'2935fa091563e1c471665dd525250b5459b817588a58e16269296c91ace7b703','Lê Văn Mẫu','0900 000 001',NULL,X'8706cf7dfc76b54c93b897583d36d8a2');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('rule',7);
INSERT INTO sqlite_sequence VALUES('field',14);
INSERT INTO sqlite_sequence VALUES('holiday',131);
INSERT INTO sqlite_sequence VALUES('unit',5);
INSERT INTO sqlite_sequence VALUES('unit_version',5);
INSERT INTO sqlite_sequence VALUES('agency',2);
INSERT INTO sqlite_sequence VALUES('leader',2);
INSERT INTO sqlite_sequence VALUES('plan',1);
INSERT INTO sqlite_sequence VALUES('session',1);
INSERT INTO sqlite_sequence VALUES('petition',4);
INSERT INTO sqlite_sequence VALUES('identity',2);
INSERT INTO sqlite_sequence VALUES('ballot',1);
INSERT INTO sqlite_sequence VALUES('conclusion',1);
INSERT INTO sqlite_sequence VALUES('review',1);
INSERT INTO sqlite_sequence VALUES('publication',1);
INSERT INTO sqlite_sequence VALUES('assignment',2);
INSERT INTO sqlite_sequence VALUES('reply',1);
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
COMMIT;
