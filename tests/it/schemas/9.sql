-- A register of schema 9, as its program left it (sqlite3 .dump), with what .dump leaves out.
PRAGMA application_id = 1685023092;
PRAGMA user_version = 9;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uid         BLOB NOT NULL CHECK (length(uid) = 16),
    unit_id     INTEGER NOT NULL REFERENCES unit (id),
    created_at  TEXT NOT NULL,
    program     TEXT NOT NULL
) STRICT;
INSERT INTO register VALUES(1,X'4651ccad39406a556bc433210000009a',1,'2026-11-30T21:53:00Z','doithoai 0.1.0');
CREATE TABLE unit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uid   BLOB NOT NULL UNIQUE,
    code  TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO unit VALUES(1,X'4651ccad39406a556bc4332100000098','nam-sach');
INSERT INTO unit VALUES(2,X'd2b1ca5025c7ed8005b2493a00000000','dong-lac');
INSERT INTO unit VALUES(3,X'6fd6c096e94d91fe69db925c00000000','thi-tran-nam-sach');
INSERT INTO unit VALUES(4,X'318f84068e1f2644e37ee86a00000000','an-son');
INSERT INTO unit VALUES(5,X'e934fc8f09860f115e0f510400000000','nhue-son');
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
INSERT INTO leader VALUES(1,X'fa93ebb4e6e0b8a229e305ff00000000',2,'chair','Nguyễn Văn Mẫu',NULL,'2019-01-01',NULL,'nguyen van mau');
INSERT INTO leader VALUES(2,X'83dfb437743773013a46e37400000000',4,'secretary','Trần Thị Mẫu',NULL,NULL,NULL,'tran thi mau');
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
INSERT INTO agency VALUES(1,X'd40468bc6ce5d5da56304b8400000000','tnmt','Phòng Tài nguyên và Môi trường',NULL,NULL,NULL,'phong tai nguyen va moi truong');
INSERT INTO agency VALUES(2,X'09cb3f5d937ba34547113e9200000000','kinh-te','Phòng Kinh tế và Hạ tầng',1,NULL,NULL,'phong kinh te va ha tang');
CREATE TABLE rule (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    key     TEXT NOT NULL CHECK (key IN ('minimum', 'count_at', 'count_deputies', 'due_days', 'due_kind', 'due_from',
                                         'threshold_percent', 'notice_days', 'conclusion_days', 'publish_days')),
    value   TEXT NOT NULL CHECK (value <> ''),
    "from"  TEXT CHECK ("from" = date("from")),
    source  TEXT
) STRICT;
INSERT INTO rule VALUES(1,X'4651ccad39406a556bc4332100000000','minimum','4',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(2,X'4651ccad39406a556bc4332100000001','count_at','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(3,X'4651ccad39406a556bc4332100000002','count_deputies','no',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(4,X'4651ccad39406a556bc4332100000003','due_days','15',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(5,X'4651ccad39406a556bc4332100000004','due_kind','calendar',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(6,X'4651ccad39406a556bc4332100000005','due_from','session',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(7,X'4651ccad39406a556bc4332100000006','threshold_percent','90',NULL,'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019');
INSERT INTO rule VALUES(8,X'4dd21e2edad0b693fced15c700000000','due_kind','working','2019-06-01','Quy chế mẫu');
CREATE TABLE field (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_vi  TEXT NOT NULL CHECK (name_vi <> ''),
    name_en  TEXT NOT NULL CHECK (name_en <> '')
) STRICT;
INSERT INTO field VALUES(1,X'4651ccad39406a556bc4332100000007','land','Đất đai','Land');
INSERT INTO field VALUES(2,X'4651ccad39406a556bc4332100000008','environment','Môi trường','Environment');
INSERT INTO field VALUES(3,X'4651ccad39406a556bc4332100000009','transport','Giao thông','Transport');
INSERT INTO field VALUES(4,X'4651ccad39406a556bc433210000000a','construction','Xây dựng, quy hoạch','Construction and planning');
INSERT INTO field VALUES(5,X'4651ccad39406a556bc433210000000b','agriculture','Nông nghiệp, thủy lợi','Agriculture and irrigation');
INSERT INTO field VALUES(6,X'4651ccad39406a556bc433210000000c','new-rural','Nông thôn mới','New countryside');
INSERT INTO field VALUES(7,X'4651ccad39406a556bc433210000000d','social-policy','Chính sách xã hội','Social policy');
INSERT INTO field VALUES(8,X'4651ccad39406a556bc433210000000e','education','Giáo dục','Education');
INSERT INTO field VALUES(9,X'4651ccad39406a556bc433210000000f','health','Y tế','Health');
INSERT INTO field VALUES(10,X'4651ccad39406a556bc4332100000010','culture','Văn hóa','Culture');
INSERT INTO field VALUES(11,X'4651ccad39406a556bc4332100000011','security','An ninh trật tự','Security and order');
INSERT INTO field VALUES(12,X'4651ccad39406a556bc4332100000012','administration','Thủ tục hành chính','Administrative procedures');
INSERT INTO field VALUES(13,X'4651ccad39406a556bc4332100000013','party-building','Xây dựng Đảng, chính quyền','Party and government building');
INSERT INTO field VALUES(14,X'4651ccad39406a556bc4332100000014','other','Lĩnh vực khác','Other');
CREATE TABLE holiday (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uid     BLOB NOT NULL UNIQUE,
    day     TEXT NOT NULL UNIQUE CHECK (day = date(day)),
    kind    TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name    TEXT,
    source  TEXT,
    status  TEXT NOT NULL CHECK (status IN ('confirmed', 'provisional'))
) STRICT;
INSERT INTO holiday VALUES(1,X'4651ccad39406a556bc4332100000015','2018-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(2,X'4651ccad39406a556bc4332100000016','2018-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(3,X'4651ccad39406a556bc4332100000017','2018-02-15','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(4,X'4651ccad39406a556bc4332100000018','2018-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(5,X'4651ccad39406a556bc4332100000019','2018-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(6,X'4651ccad39406a556bc433210000001a','2018-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(7,X'4651ccad39406a556bc433210000001b','2018-02-19','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(8,X'4651ccad39406a556bc433210000001c','2018-02-20','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(9,X'4651ccad39406a556bc433210000001d','2018-04-25','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(10,X'4651ccad39406a556bc433210000001e','2018-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(11,X'4651ccad39406a556bc433210000001f','2018-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(12,X'4651ccad39406a556bc4332100000020','2018-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(13,X'4651ccad39406a556bc4332100000021','2018-09-03','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(14,X'4651ccad39406a556bc4332100000022','2018-12-31','off','Hoán đổi: nghỉ 31/12/2018, làm bù 05/01/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(15,X'4651ccad39406a556bc4332100000023','2019-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(16,X'4651ccad39406a556bc4332100000024','2019-01-05','work','Hoán đổi: làm bù cho ngày nghỉ 31/12/2018','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(17,X'4651ccad39406a556bc4332100000025','2019-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(18,X'4651ccad39406a556bc4332100000026','2019-02-05','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(19,X'4651ccad39406a556bc4332100000027','2019-02-06','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(20,X'4651ccad39406a556bc4332100000028','2019-02-07','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(21,X'4651ccad39406a556bc4332100000029','2019-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(22,X'4651ccad39406a556bc433210000002a','2019-04-14','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(23,X'4651ccad39406a556bc433210000002b','2019-04-15','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(24,X'4651ccad39406a556bc433210000002c','2019-04-29','off','Hoán đổi: nghỉ 29/04/2019, làm bù 04/05/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(25,X'4651ccad39406a556bc433210000002d','2019-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(26,X'4651ccad39406a556bc433210000002e','2019-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(27,X'4651ccad39406a556bc433210000002f','2019-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2019','Công văn 6519/VPCP-KGVX (2018) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(28,X'4651ccad39406a556bc4332100000030','2019-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(29,X'4651ccad39406a556bc4332100000031','2020-01-01','off','Tết Dương lịch','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(30,X'4651ccad39406a556bc4332100000032','2020-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(31,X'4651ccad39406a556bc4332100000033','2020-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(32,X'4651ccad39406a556bc4332100000034','2020-01-25','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(33,X'4651ccad39406a556bc4332100000035','2020-01-26','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(34,X'4651ccad39406a556bc4332100000036','2020-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(35,X'4651ccad39406a556bc4332100000037','2020-01-28','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(36,X'4651ccad39406a556bc4332100000038','2020-01-29','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(37,X'4651ccad39406a556bc4332100000039','2020-04-02','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(38,X'4651ccad39406a556bc433210000003a','2020-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(39,X'4651ccad39406a556bc433210000003b','2020-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(40,X'4651ccad39406a556bc433210000003c','2020-09-02','off','Quốc khánh','Bộ luật Lao động 2012, Điều 115','confirmed');
INSERT INTO holiday VALUES(41,X'4651ccad39406a556bc433210000003d','2021-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(42,X'4651ccad39406a556bc433210000003e','2021-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(43,X'4651ccad39406a556bc433210000003f','2021-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(44,X'4651ccad39406a556bc4332100000040','2021-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(45,X'4651ccad39406a556bc4332100000041','2021-02-13','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(46,X'4651ccad39406a556bc4332100000042','2021-02-14','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(47,X'4651ccad39406a556bc4332100000043','2021-02-15','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(48,X'4651ccad39406a556bc4332100000044','2021-02-16','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(49,X'4651ccad39406a556bc4332100000045','2021-04-21','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(50,X'4651ccad39406a556bc4332100000046','2021-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(51,X'4651ccad39406a556bc4332100000047','2021-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(52,X'4651ccad39406a556bc4332100000048','2021-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(53,X'4651ccad39406a556bc4332100000049','2021-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(54,X'4651ccad39406a556bc433210000004a','2021-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2021 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(55,X'4651ccad39406a556bc433210000004b','2022-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(56,X'4651ccad39406a556bc433210000004c','2022-01-03','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(57,X'4651ccad39406a556bc433210000004d','2022-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(58,X'4651ccad39406a556bc433210000004e','2022-02-01','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(59,X'4651ccad39406a556bc433210000004f','2022-02-02','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(60,X'4651ccad39406a556bc4332100000050','2022-02-03','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(61,X'4651ccad39406a556bc4332100000051','2022-02-04','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(62,X'4651ccad39406a556bc4332100000052','2022-04-10','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(63,X'4651ccad39406a556bc4332100000053','2022-04-11','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(64,X'4651ccad39406a556bc4332100000054','2022-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(65,X'4651ccad39406a556bc4332100000055','2022-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(66,X'4651ccad39406a556bc4332100000056','2022-05-02','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(67,X'4651ccad39406a556bc4332100000057','2022-05-03','off','Nghỉ bù Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(68,X'4651ccad39406a556bc4332100000058','2022-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2022 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(69,X'4651ccad39406a556bc4332100000059','2022-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(70,X'4651ccad39406a556bc433210000005a','2023-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(71,X'4651ccad39406a556bc433210000005b','2023-01-02','off','Nghỉ bù Tết Dương lịch','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(72,X'4651ccad39406a556bc433210000005c','2023-01-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(73,X'4651ccad39406a556bc433210000005d','2023-01-21','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(74,X'4651ccad39406a556bc433210000005e','2023-01-22','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(75,X'4651ccad39406a556bc433210000005f','2023-01-23','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(76,X'4651ccad39406a556bc4332100000060','2023-01-24','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(77,X'4651ccad39406a556bc4332100000061','2023-01-25','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(78,X'4651ccad39406a556bc4332100000062','2023-01-26','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(79,X'4651ccad39406a556bc4332100000063','2023-04-29','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(80,X'4651ccad39406a556bc4332100000064','2023-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(81,X'4651ccad39406a556bc4332100000065','2023-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(82,X'4651ccad39406a556bc4332100000066','2023-05-02','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(83,X'4651ccad39406a556bc4332100000067','2023-05-03','off','Nghỉ bù Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(84,X'4651ccad39406a556bc4332100000068','2023-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2023 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(85,X'4651ccad39406a556bc4332100000069','2023-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(86,X'4651ccad39406a556bc433210000006a','2023-09-04','off','Nghỉ bù Quốc khánh','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(87,X'4651ccad39406a556bc433210000006b','2024-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(88,X'4651ccad39406a556bc433210000006c','2024-02-08','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(89,X'4651ccad39406a556bc433210000006d','2024-02-09','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(90,X'4651ccad39406a556bc433210000006e','2024-02-10','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(91,X'4651ccad39406a556bc433210000006f','2024-02-11','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(92,X'4651ccad39406a556bc4332100000070','2024-02-12','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(93,X'4651ccad39406a556bc4332100000071','2024-02-13','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(94,X'4651ccad39406a556bc4332100000072','2024-02-14','off','Nghỉ bù Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(95,X'4651ccad39406a556bc4332100000073','2024-04-18','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(96,X'4651ccad39406a556bc4332100000074','2024-04-29','off','Hoán đổi: nghỉ 29/04/2024, làm bù 04/05/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(97,X'4651ccad39406a556bc4332100000075','2024-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(98,X'4651ccad39406a556bc4332100000076','2024-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(99,X'4651ccad39406a556bc4332100000077','2024-05-04','work','Hoán đổi: làm bù cho ngày nghỉ 29/04/2024','Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(100,X'4651ccad39406a556bc4332100000078','2024-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(101,X'4651ccad39406a556bc4332100000079','2024-09-03','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2024 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(102,X'4651ccad39406a556bc433210000007a','2025-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(103,X'4651ccad39406a556bc433210000007b','2025-01-27','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(104,X'4651ccad39406a556bc433210000007c','2025-01-28','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(105,X'4651ccad39406a556bc433210000007d','2025-01-29','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(106,X'4651ccad39406a556bc433210000007e','2025-01-30','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(107,X'4651ccad39406a556bc433210000007f','2025-01-31','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(108,X'4651ccad39406a556bc4332100000080','2025-04-07','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(109,X'4651ccad39406a556bc4332100000081','2025-04-26','work','Hoán đổi: làm bù cho ngày nghỉ 02/05/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(110,X'4651ccad39406a556bc4332100000082','2025-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(111,X'4651ccad39406a556bc4332100000083','2025-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(112,X'4651ccad39406a556bc4332100000084','2025-05-02','off','Hoán đổi: nghỉ 02/05/2025, làm bù 26/04/2025','Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(113,X'4651ccad39406a556bc4332100000085','2025-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2025 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(114,X'4651ccad39406a556bc4332100000086','2025-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(115,X'4651ccad39406a556bc4332100000087','2026-01-01','off','Tết Dương lịch','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(116,X'4651ccad39406a556bc4332100000088','2026-01-02','off','Hoán đổi: nghỉ 02/01/2026, làm bù 10/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(117,X'4651ccad39406a556bc4332100000089','2026-01-10','work','Hoán đổi: làm bù cho ngày nghỉ 02/01/2026','Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có','confirmed');
INSERT INTO holiday VALUES(118,X'4651ccad39406a556bc433210000008a','2026-02-16','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(119,X'4651ccad39406a556bc433210000008b','2026-02-17','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(120,X'4651ccad39406a556bc433210000008c','2026-02-18','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(121,X'4651ccad39406a556bc433210000008d','2026-02-19','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(122,X'4651ccad39406a556bc433210000008e','2026-02-20','off','Tết Nguyên đán','Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(123,X'4651ccad39406a556bc433210000008f','2026-04-26','off','Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(124,X'4651ccad39406a556bc4332100000090','2026-04-27','off','Nghỉ bù Giỗ Tổ Hùng Vương','Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(125,X'4651ccad39406a556bc4332100000091','2026-04-30','off','Ngày Chiến thắng','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(126,X'4651ccad39406a556bc4332100000092','2026-05-01','off','Ngày Quốc tế Lao động','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(127,X'4651ccad39406a556bc4332100000093','2026-08-22','work','Hoán đổi: làm bù cho ngày nghỉ 31/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(128,X'4651ccad39406a556bc4332100000094','2026-08-31','off','Hoán đổi: nghỉ 31/08/2026, làm bù 22/08/2026','thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(129,X'4651ccad39406a556bc4332100000095','2026-09-01','off','Quốc khánh (ngày liền kề)','Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2026 được công bố; thư viện holidays 0.109','confirmed');
INSERT INTO holiday VALUES(130,X'4651ccad39406a556bc4332100000096','2026-09-02','off','Quốc khánh','Bộ luật Lao động 2019, Điều 112','confirmed');
INSERT INTO holiday VALUES(131,X'4651ccad39406a556bc4332100000097','2026-11-24','off','Ngày Văn hóa Việt Nam','Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành','provisional');
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
INSERT INTO "plan" VALUES(1,X'd2fbd0a6f8c5232cc906f68e00000000','dong-lac-2019-k1',2,NULL,'2019-05','chair',NULL,NULL,'periodic','Môi trường nông thôn',NULL,NULL,NULL,NULL,NULL,'dong-lac',2019,1);
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
INSERT INTO session VALUES(1,X'd8d796ff7e9a0db11583661400000000','dong-lac-2019-1',2,'2019-05-20','chair',NULL,NULL,'periodic','direct',NULL,NULL,90,12,NULL,NULL,NULL,1,NULL,'dong-lac',2019,1);
INSERT INTO session VALUES(2,X'46226a9e41e91d35b60cd85c00000000','an-son-2019-1',4,'2019-06-10','secretary',NULL,NULL,'periodic','direct',NULL,NULL,40,NULL,NULL,NULL,NULL,NULL,NULL,'an-son',2019,1);
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
INSERT INTO ballot VALUES(1,X'c79c4adbc8abc48f4d1df87f00000000',1,80,78,1,40,33,3,1);
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
) STRICT;
INSERT INTO petition VALUES(1,X'b96cf87901efd1159812d7c500000000','dong-lac-2019-1.1',1,'Đường thôn Đông ngập khi mưa',NULL,'transport','raised',0,NULL,NULL,NULL,NULL,1);
INSERT INTO petition VALUES(2,X'209eb59fea8600056be1a7d700000000','dong-lac-2019-1.2',1,'Rác thải chưa được thu gom',NULL,'environment','raised',1,'Thu gom từ tháng 6',NULL,NULL,NULL,2);
INSERT INTO petition VALUES(3,X'02286ac11361aa36c268479d00000000','dong-lac-2019-1.3',1,'Đèn đường hỏng',NULL,'other','collected',0,NULL,NULL,NULL,NULL,3);
INSERT INTO petition VALUES(4,X'51b4610e4e1866de876d0d2500000000','dong-lac-2019-1.4',1,'Đường ngập',NULL,'other','raised',0,NULL,NULL,1,NULL,4);
INSERT INTO petition VALUES(5,X'7883bd1df9f664b33da8e8c400000000','an-son-2019-1.1',2,'Cầu yếu',NULL,'other','raised',0,NULL,NULL,NULL,NULL,1);
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    petition_id  INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    petitioner   TEXT,
    contact      TEXT,
    address      TEXT,
    salt         BLOB,
    digest       BLOB NOT NULL
) STRICT;
INSERT INTO identity VALUES(1,1,'Lê Văn Mẫu','0900 000 001',NULL,X'384a7c6d4f6a946beda4c74e86ca924b',X'0f530f3541aa33bc998b652a88cdabbae1a3093ee157eed8467117f30ac65175');
INSERT INTO identity VALUES(2,5,NULL,NULL,NULL,NULL,X'4ab09547f124a2699e0d0e17f23fbe581905bd9628dcce3ac0e819bb01e2bdc4');
CREATE TABLE conclusion (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    number      TEXT NOT NULL CHECK (number <> ''),
    day         TEXT NOT NULL CHECK (day = date(day)),
    signer      TEXT
, place INTEGER) STRICT;
INSERT INTO conclusion VALUES(1,X'55c5d00c5cb69a09908bb19900000000',1,'12-TB/ĐU','2019-05-21','Nguyễn Văn Mẫu',1);
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
INSERT INTO assignment VALUES(1,X'd5a0741fe4581d8795ea4aa400000000',1,1,'kinh-te','2019-05-21',NULL,NULL,NULL,NULL,'2019-05-21','2019-06-04',0,'2019-05-22',NULL,NULL);
INSERT INTO assignment VALUES(2,X'f448c277d6b2136fb888004500000000',3,1,NULL,'2019-05-21','2019-06-10',NULL,'2019-06-17',NULL,'2019-05-21','2019-06-17',0,NULL,'2019-06-20',NULL);
INSERT INTO assignment VALUES(3,X'55edb4107f9359e845bb852a00000000',5,2,NULL,'2019-06-11',NULL,NULL,NULL,NULL,'2019-06-11','2019-07-01',0,NULL,NULL,NULL);
CREATE TABLE reply (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    outcome      TEXT NOT NULL CHECK (outcome IN ('resolved', 'explained', 'noted', 'declined', 'interim')),
    number       TEXT,
    text         TEXT,
    agency_id    INTEGER REFERENCES agency (id)
, place INTEGER) STRICT;
INSERT INTO reply VALUES(1,X'df9ae6e6f06766a68447625a00000000',1,'2019-05-22','interim',NULL,'Đang đo đạc',NULL,1);
INSERT INTO reply VALUES(2,X'11784125bde774cc4ac5840c00000000',1,'2019-05-22','resolved','45/UBND-VP',NULL,NULL,2);
CREATE TABLE petition_check (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    day          TEXT NOT NULL CHECK (day = date(day)),
    checked_by   TEXT NOT NULL CHECK (checked_by <> ''),
    result       TEXT NOT NULL CHECK (result IN ('done', 'partly', 'not-done'))
, place INTEGER) STRICT;
INSERT INTO petition_check VALUES(1,X'c4d896879a05096c41c19dc200000000',1,'2019-05-22','MTTQ xã','not-done',1);
CREATE TABLE review (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    strengths   TEXT,
    limits      TEXT
, place INTEGER) STRICT;
INSERT INTO review VALUES(1,X'4144a8f48abfbd4fdf434d7800000000',1,'2019-05-21',NULL,'Trả lời còn chung chung',1);
CREATE TABLE publication (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         BLOB NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    day         TEXT NOT NULL CHECK (day = date(day)),
    channel     TEXT NOT NULL CHECK (channel <> ''),
    link        TEXT
, place INTEGER) STRICT;
INSERT INTO publication VALUES(1,X'276084c687faed3f683a10a500000000',1,'2019-05-22','Niêm yết tại trụ sở',NULL,1);
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
INSERT INTO total VALUES(1,X'b91cc7c2803ae402ac12f7b800000000','total-1',1,'2018',65,'communes',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2018-01-01','2018-12-31');
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
, reverts INTEGER REFERENCES entry (id), note INTEGER CHECK (note = 1), mark TEXT CHECK (mark <> '')) STRICT;
INSERT INTO entry VALUES(1,'2026-11-30T21:53:00Z','clerk','doithoai init --unit ''Nam Sách''',X'18beca7ac16e3728fb08e8dc6b2a6b1646f7870aa3ba9860a85ded287e7164aa',NULL,NULL,NULL);
INSERT INTO entry VALUES(2,'2026-11-30T21:53:00Z','clerk','doithoai unit add ''Đồng Lạc'' --kind commune --parent ''nam sach''',X'6a57e9d3ada4a03b61312eb1250f715c1fb6108fbdf239ab219e237286309b32',NULL,NULL,NULL);
INSERT INTO entry VALUES(3,'2026-11-30T21:53:00Z','clerk','doithoai unit add ''Nam Sách'' --kind township --parent nam-sach',X'cf5f8394d615dfe124ba3b69805f93891dcdbeecae99c854eb6f9d33ac49a7d5',NULL,NULL,NULL);
INSERT INTO entry VALUES(4,'2026-11-30T21:53:00Z','clerk','doithoai unit add ''An Sơn'' --parent nam-sach',X'401046c111b811d78fae4b76a6fcca877aa9c9e6074f49ab2154864bc7eb430d',NULL,NULL,NULL);
INSERT INTO entry VALUES(5,'2026-11-30T21:53:00Z','clerk','doithoai unit add ''Nhuế Sơn'' --kind village --parent an-son',X'de8d0223aec0a6742d0635ff5d218cd6cbe2fd1e666069751cd921ed01ee4f17',NULL,NULL,NULL);
INSERT INTO entry VALUES(6,'2026-11-30T21:53:00Z','clerk','doithoai agency add ''Phòng Tài nguyên và Môi trường'' --code tnmt',X'c0f8f6ea5a06de6e74f77385c4c46e312ac884eb737ef6eaae2b28cdc242b93f',NULL,NULL,NULL);
INSERT INTO entry VALUES(7,'2026-11-30T21:53:00Z','clerk','doithoai agency add ''Phòng Kinh tế và Hạ tầng'' --code kinh-te --unit nam-sach',X'ba63b29fa50b60a9281ff7fdd2501c2f4a4e37c27267ca542cbef72f6d4fafe0',NULL,NULL,NULL);
INSERT INTO entry VALUES(8,'2026-11-30T21:53:00Z','clerk','doithoai leader add ''Nguyễn Văn Mẫu'' --unit ''dong lac'' --post chair --from 1/1/2019',X'312056e9f05decc37b327455c3e8a935e834619c229c70118ec5688d33d40b59',NULL,NULL,NULL);
INSERT INTO entry VALUES(9,'2026-11-30T21:53:00Z','clerk','doithoai leader add ''Trần Thị Mẫu'' --unit ''An Son'' --post secretary',X'daf243430cec5fd7350e47815f3d5abd250c5db405150ba0218f62f184e399e6',NULL,NULL,NULL);
INSERT INTO entry VALUES(10,'2026-11-30T21:53:00Z','clerk','doithoai plan add --unit dong-lac --month 2019-05 --host chair --topic ''Môi trường nông thôn''',X'68ac0ff69b03b22e7660ebeaed81a25b963fba19e22e8e9edd009b5d1bced38a',NULL,NULL,NULL);
INSERT INTO entry VALUES(11,'2026-11-30T21:53:00Z','clerk','doithoai record session --unit ''dong lac'' --on 20/5/2019 --host chair --attended 85 --speakers 12 --plan dong-lac-2019-k1 --topic ''''',X'dc0551e697a0e8e1bed618ae2c2de1f14f374e96e9c927639f3a76f3c84566d5',NULL,NULL,NULL);
INSERT INTO entry VALUES(12,'2026-11-30T21:53:01Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường thôn Đông ngập khi mưa'' --field ''giao thong'' --petitioner … --contact …',X'923457c650377cda874ad8456b585dde47464085b8d5c53ace87624068c5804d',NULL,NULL,NULL);
INSERT INTO entry VALUES(13,'2026-11-30T21:53:01Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Rác thải chưa được thu gom'' --field moi-truong --answered --answer ''Thu gom từ tháng 6''',X'd401c1864f31f7387a32cf361097a1dd73c9406a23183042124354867b0d5354',NULL,NULL,NULL);
INSERT INTO entry VALUES(14,'2026-11-30T21:53:01Z','clerk','doithoai record petition ''dong lac 20/5/2019'' --text ''Đèn đường hỏng'' --origin collected',X'3c8a6d4f00f7fa60c51921279bfdc2e279e3959cd7f8432cf56a5f8d5b71f73a',NULL,NULL,NULL);
INSERT INTO entry VALUES(15,'2026-11-30T21:53:01Z','clerk','doithoai record petition dong-lac-2019-1 --text ''Đường ngập'' --duplicate-of dong-lac-2019-1.1',X'dd5f2241d941a8ed26592bc083c6238dab5a777de00cd3fb017036ac14d335c8',NULL,NULL,NULL);
INSERT INTO entry VALUES(16,'2026-11-30T21:53:01Z','clerk','doithoai record ballot dong-lac-2019-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1',X'c392b19f0d068cfa873143da3be8b4bd9337d8386b0800cbcc63cb7fa3126b4a',NULL,NULL,NULL);
INSERT INTO entry VALUES(17,'2026-11-30T21:53:01Z','clerk','doithoai record conclusion dong-lac-2019-1 --number 12-TB/ĐU --on 21/5/2019 --signer ''Nguyễn Văn Mẫu''',X'b4117cd17090a87ae18a6333dde87bc5ced6ce2a681691bf76ea86076ba9eb11',NULL,NULL,NULL);
INSERT INTO entry VALUES(18,'2026-11-30T21:53:01Z','clerk','doithoai record review dong-lac-2019-1 --on 21/5/2019 --limits ''Trả lời còn chung chung''',X'14d4ec4c808fdc82cd62f55f0045ab996a98942039ddde1e85dbdfd19171143a',NULL,NULL,NULL);
INSERT INTO entry VALUES(19,'2026-11-30T21:53:01Z','clerk','doithoai record publication dong-lac-2019-1 --on 22/5/2019 --channel ''Niêm yết tại trụ sở''',X'0346d3f50b007c63f470e25092fa26a9015393b2ce4a302c039a718f0a756b02',NULL,NULL,NULL);
INSERT INTO entry VALUES(20,'2026-11-30T21:53:01Z','clerk','doithoai assign dong-lac-2019-1.1 --to ''phong tai nguyen'' --with kinh-te --on 21/5/2019',X'c91aa0f40ca40d8802d2fcfbbc8085b61b900470588708d299befa78da5748b3',NULL,NULL,NULL);
INSERT INTO entry VALUES(21,'2026-11-30T21:53:01Z','clerk','doithoai assign dong-lac-2019-1.3 --to kinh-te --on 21/5/2019 --due 10/6/2019',X'0eef81ba2513011a775dab9ed23337a12367116a3c5c33fb611fd4351e134c71',NULL,NULL,NULL);
INSERT INTO entry VALUES(22,'2026-11-30T21:53:01Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim --text ''Đang đo đạc''',X'0326ab3618ace5a8f1c2b8f1aec53405c96f3e195359ddd8125b6558112057ea',NULL,NULL,NULL);
INSERT INTO entry VALUES(23,'2026-11-30T21:53:01Z','clerk','doithoai record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 45/UBND-VP',X'aa62ddf32a0198faf47820358c9c32ef8b042551f679f753e886c7c123b1357d',NULL,NULL,NULL);
INSERT INTO entry VALUES(24,'2026-11-30T21:53:01Z','clerk','doithoai record check dong-lac-2019-1.1 --on 22/5/2019 --by ''MTTQ xã'' --result not-done',X'a8692ffea49c8e8816039fa75f0b95da808f2eaf22c93ce97a0a26b3bfbe4c63',NULL,NULL,NULL);
INSERT INTO entry VALUES(25,'2026-11-30T21:53:01Z','clerk','doithoai assign extend dong-lac-2019-1.3 --by 5 --kind working --why ''chờ đo đạc''',X'b133ea3b33e5c6d66838fe28d3f1310c4d6785dd24632c7657ec1ef6cb3c5939',NULL,NULL,NULL);
INSERT INTO entry VALUES(26,'2026-11-30T21:53:01Z','clerk','doithoai assign transfer dong-lac-2019-1.3 --to tnmt --why ''đúng thẩm quyền''',X'32680ba9cbf04657360f2fa242f48821b73bff9750b8404d1cdbf6c4a4a2f36f',NULL,NULL,NULL);
INSERT INTO entry VALUES(27,'2026-11-30T21:53:01Z','clerk','doithoai record total --unit nam-sach --period 2018 --sessions 65 --scope communes',X'145315f65ebfaf8c03d15efcf6d7b7126c48956aa18a70d90372d246348f9a55',NULL,NULL,NULL);
INSERT INTO entry VALUES(28,'2026-11-30T21:53:01Z','clerk','doithoai rule set due_kind working --from 1/6/2019 --source ''Quy chế mẫu''',X'0d9250d09878ffadfac3ee46c29624af86642045d1dc0a34da54aa95fa3b04a2',NULL,NULL,NULL);
INSERT INTO entry VALUES(29,'2026-11-30T21:53:01Z','clerk','doithoai record session --unit an-son --on 10/6/2019 --host secretary --attended 40',X'94c9fe0145e9205c42808e4a8a8ddfa1632f92874486aae85bd62ef9f840fab6',NULL,NULL,NULL);
INSERT INTO entry VALUES(30,'2026-11-30T21:53:01Z','clerk','doithoai record petition an-son-2019-1 --text ''Cầu yếu'' --petitioner … --address …',X'4237e65329f3d39ba734e92564e78b33635d589c4d65d96683b0cb6a481faa9c',NULL,NULL,NULL);
INSERT INTO entry VALUES(31,'2026-11-30T21:53:02Z','clerk','doithoai assign an-son-2019-1.1 --to kinh-te --on 11/6/2019',X'a5f4a96579914f7dd40390979ca58402c8f0a9503036a0c166775397759a6c5c',NULL,NULL,NULL);
INSERT INTO entry VALUES(32,'2026-11-30T21:53:02Z','clerk','doithoai edit dong-lac-2019-1 --attended 90',X'26f5961383c9352b5793685cf9005789681e2ed0fff4547f622795eed42bb89a',NULL,NULL,NULL);
INSERT INTO entry VALUES(33,'2026-11-30T21:53:02Z','clerk','doithoai edit an-son-2019-1.1 --petitioner …',X'c3219196a27cb8e1b078a6301e4ef145aa7923b33b036ba835c13c4ef2a34a50',NULL,NULL,NULL);
INSERT INTO entry VALUES(34,'2026-11-30T21:53:02Z','clerk','doithoai remove dong-lac-2019-1/review-1',X'f77d76c15bfa5d6d13f8ef7aa665ca26e50288d871da8bc7c7c931a842def773',NULL,NULL,NULL);
INSERT INTO entry VALUES(35,'2026-11-30T21:53:02Z','clerk','doithoai undo',X'ddbbb459aa48d4620edff7b5376a1b4a2795a731fbf6448ef0a7f3c6e558aeb3',34,1,NULL);
INSERT INTO entry VALUES(36,'2026-11-30T21:53:02Z','clerk','doithoai record petition an-son-2019-1 --text ''Nhập nhầm'' --petitioner …',X'f2b9273a106ec54946ee6fa1f2c2b01e8f810b42d483c76d43914ad8f1220c35',NULL,NULL,NULL);
INSERT INTO entry VALUES(37,'2026-11-30T21:53:02Z','clerk','doithoai remove an-son-2019-1.2',X'71cd47c72f7541c00fad5df3101edaa7b77d853ade66e0eec16fd45be83e9dfc',NULL,NULL,NULL);
INSERT INTO entry VALUES(38,'2026-11-30T21:53:02Z','clerk','doithoai unit rename nhue-son --to ''Nhuế Sơn Thượng'' --on 1/7/2019',X'2b32f2d71830b50a1bef6d509ab2e0bed3c62040976c9d0f3c39895de6b55dd6',NULL,NULL,NULL);
INSERT INTO entry VALUES(39,'2026-11-30T21:53:02Z','clerk','doithoai purge an-son-2019-1.1 --yes',X'e280d8ea42bdf3597364b196485037c5f152c4345ad03c52ed42bc8f6f0317f1',NULL,1,'purge');
INSERT INTO entry VALUES(40,'2026-11-30T21:53:02Z','clerk','doithoai close 2019 --as-of 2019-06-20 --force',X'ec8a267aeb48d7c7058b3adf11c1296a6f201d814daa3abc165c275b91c156cc',NULL,NULL,NULL);
INSERT INTO entry VALUES(41,'2026-11-30T21:53:02Z','clerk','doithoai bundle make -o all.dtb',X'c9525fb83e66372717521faa79ea3359321c3ca6fe7445930e1b65e10048b3ae',NULL,1,'bundle');
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
INSERT INTO change VALUES(1,0,'rule','insert',1,7,NULL,X'003a0228673c46467ffb165fd237381c4ef8a19e48826c465e6d71076b06f97c',X'50961db74a36734cc2b00c9da0bfe54cc63d110ae6f27a9bb153b8d4');
INSERT INTO change VALUES(1,1,'field','insert',1,14,NULL,X'bdfb38368357861e63e5a7acdb3b53a336bd62e0b1d4fd222743c542493dda06',X'917674abbe05a451a04abda91dbc8cd63fe7be026b397a017421e9be03b5b628ac9bbc0b9de3e5e33c892baafc69c7b7d7616bb1a6a07707');
INSERT INTO change VALUES(1,2,'holiday','insert',1,131,NULL,X'12436873f23e92f9c54128ecd58b69a371b390d29af15f11c8eb5b21bb843441',X'6855d2a82e371bcb69998cea58f5e36483beee2152e77e3814a128a086486d2c1d7ad58cbcaba3abda0cf083fa58f03674c46325c2a36c8df8518989b1b587265f696eaabb1008ccf7ee18f9c815c9e300294c4cf13bc6650b86ba57595c6f799f5afa39753ca5c65d2302f87a7189fcb5eeb6137b688cc890f4b3e956909bc6988ba51cec1c6ca14e87fdfe9e1769c6d665d1975d67f572719e2c40760aab72bb248b32c8a79549b34d14bf2447af2fc0af9e6de077ff729605c4c89dd9b991a745ed04b21547a2105f6130143edf52a58f4fd2bf1f71f633817271f779e06c07a750ea16b1c6cd8f8a91f6456f4dd9955d3a2665b2d4aff39981742716bc020e53e6b99939e8ccdd7c1938c3f544ed5183b4f73583a9d579ed7f7c73a14a69e0b32c840e04d74eac0dd9e7bd093c6b208755781b3a80f0effd88e9119dfcdb4df59ed516c93c95a3afc004d55d954ee870b5e9cd99715c41bc2b9ef30271f23906674f69d1a084222f23f697f0c837e0d1b08599c4174b0f0d1eda709d89c266466c8dd8ea709d8737dd3f86eec1f72a3ee83abf14c5d59ec91d148abf2317effc565f2eaf29fa0f5b769c48df03cc0423a27151274c4ecfcfc8a1d2fa2504ec8a933ecfe538450ee0820bc8d0aa7ebf36d8e93c876e9d698c38ebee84a1586ca4c8765fbf510d1a2cc0eaa8aebeab1d97a5595bde36fddc3f70d6f4840c60cbf9e2030cfcbe46abb5b33f');
INSERT INTO change VALUES(1,3,'unit','insert',1,1,NULL,X'99a529735c77c7201eacc5d5278662d220eb6610d60d99a940bc358f61995f73',NULL);
INSERT INTO change VALUES(1,4,'unit_version','insert',1,1,NULL,X'2abf5f84204f9f6cc33eae26784bcac5d320fa02add1af3e01736aee31f35447',NULL);
INSERT INTO change VALUES(1,5,'register','insert',1,1,NULL,X'f4cdeb61f1f45ef5f8bb4cd83f9c8b72ac2250ab9951d2a2b0768585f592e1d9',NULL);
INSERT INTO change VALUES(2,0,'unit','insert',2,2,NULL,X'38e4bc709767df42cd2dd7d6bb04cdaf39e30533d86d1d1c672eeb96a744fbfd',NULL);
INSERT INTO change VALUES(2,1,'unit_version','insert',2,2,NULL,X'7e68f174ca071b33c5094d4df4b335780a182b74cde4af7e17f3eb4eef2340f6',NULL);
INSERT INTO change VALUES(3,0,'unit','insert',3,3,NULL,X'6e4498b67e26e595152790fc2183475f53148b8c47fd0c086b16ab7bf7083e5d',NULL);
INSERT INTO change VALUES(3,1,'unit_version','insert',3,3,NULL,X'b8cb1e1c97e49130546e20022414d11094ac63e3ec0b9833121608ba18c9651d',NULL);
INSERT INTO change VALUES(4,0,'unit','insert',4,4,NULL,X'799d22352fa3d0474ae8701552702b84a2c99ec97eabbd21fa4f03af46f4a559',NULL);
INSERT INTO change VALUES(4,1,'unit_version','insert',4,4,NULL,X'6c799f343c84ef1aff300990aed59412e19739e85a9ea3b3ada09a6c5cebc8a7',NULL);
INSERT INTO change VALUES(5,0,'unit','insert',5,5,NULL,X'5dc712b4a69bfdea5ff2089d433a7070dc70aec4fb1584ac503dbad39dde01d4',NULL);
INSERT INTO change VALUES(5,1,'unit_version','insert',5,5,NULL,X'0c6d8e99da63adc40692c63b030d44b1e5a55098cdbb64e8fd67d55b865ade39',NULL);
INSERT INTO change VALUES(6,0,'agency','insert',1,1,NULL,X'264a7db28b55a17a022ea4df148db65e8d5abfb5e19da4e7a542f87c454a8ec5',NULL);
INSERT INTO change VALUES(7,0,'agency','insert',2,2,NULL,X'6342f048f3550addf13dac4232d21f564e204b16ae856f6777e72dc4768a46dd',NULL);
INSERT INTO change VALUES(8,0,'leader','insert',1,1,NULL,X'53406369027444a25c182b2f12d6ddb8f2e77b9e395ba4861dc89b71d7fe6a4d',NULL);
INSERT INTO change VALUES(9,0,'leader','insert',2,2,NULL,X'58806b0373e8622f260ab3e5be68d9895b0619a4b389ff7d9bab774dd8640ad7',NULL);
INSERT INTO change VALUES(10,0,'plan','insert',1,1,NULL,X'e7dc76edf559995ea1e4b1419599fea2ed0427da53390f034d6e11b848f098a3',NULL);
INSERT INTO change VALUES(11,0,'session','insert',1,1,NULL,X'fd3b81685c24398d21d730d090cc20755bc981528ff8f43c27303d10dd584522',NULL);
INSERT INTO change VALUES(12,0,'petition','insert',1,1,NULL,X'ebd85ef3dfed567f683dfbc8195ebbec7f0fb9dfb7cb52b0ffa634b22283f859',NULL);
INSERT INTO change VALUES(12,1,'identity','insert',1,1,NULL,X'8201eeecf72f2e22409842beeb6911672af4d17914b15ffc35bbff5e4d5bdea4',NULL);
INSERT INTO change VALUES(13,0,'petition','insert',2,2,NULL,X'5bb9cc9f71c65f87e75638fa7301628d61d3aeac8ec22fcf06f76f095269b00e',NULL);
INSERT INTO change VALUES(14,0,'petition','insert',3,3,NULL,X'f672a33c45f62ec117e9a364d498e5f15720ee4261f996da291e60b85a356b78',NULL);
INSERT INTO change VALUES(15,0,'petition','insert',4,4,NULL,X'b236a3e30fd8b25bfe44ac1ba5545cc454be67fa7ae52473c08ccb1a16ae6505',NULL);
INSERT INTO change VALUES(16,0,'ballot','insert',1,1,NULL,X'912acec0d989b0f593beb06804690035f24cf4b93d858d93439c6365ffe62ca2',NULL);
INSERT INTO change VALUES(17,0,'conclusion','insert',1,1,NULL,X'a6b80745d557abd6dc284b2814b11ab84b4d0affd1fe890b34cde656460228f1',NULL);
INSERT INTO change VALUES(18,0,'review','insert',1,1,NULL,X'689a6dfd643e2d20af1c22352992816ed82705ce29037a2c683534ff6db55078',NULL);
INSERT INTO change VALUES(19,0,'publication','insert',1,1,NULL,X'1e811c9154a2661e1689806def7fee01cdc87475c524e1a4614f2e0b156db213',NULL);
INSERT INTO change VALUES(20,0,'assignment','insert',1,1,NULL,X'407809e4d289f977b722c333401f1b0df9636082fcb29936e4ddddb68d0646c2',NULL);
INSERT INTO change VALUES(21,0,'assignment','insert',2,2,NULL,X'bca1553b8afda1ccc463ce173817172b3efaab7735c6559a2f155ce758c79011',NULL);
INSERT INTO change VALUES(22,0,'reply','insert',1,1,NULL,X'16dac841516dcda0c1a057c13d433df3e426af22f1c65a40d0154ce9d5eab0a5',NULL);
INSERT INTO change VALUES(23,0,'reply','insert',2,2,NULL,X'e7f0c668b37c348a7a8418ac00cf7994d1129a26742c8c8fc924c7ee24dc63c3',NULL);
INSERT INTO change VALUES(24,0,'petition_check','insert',1,1,NULL,X'02bb550af4a92d5efdefeceff81db7abbbfd871f7b439bf50daf70ee3fd4921a',NULL);
INSERT INTO change VALUES(25,0,'assignment','update',2,2,'{"id":2,"uid":"x''f448c277d6b2136fb888004500000000''","petition_id":3,"agency_id":2,"day":"2019-05-21","due":"2019-06-10","start_on":"2019-05-21","due_on":"2019-06-10","due_estimate":0}',X'c2cc18242b3102713aa8f860ad0e2a73b9b22dbe465445c66c030c28440684d9',NULL);
INSERT INTO change VALUES(26,0,'assignment','update',2,2,'{"id":2,"uid":"x''f448c277d6b2136fb888004500000000''","petition_id":3,"agency_id":2,"day":"2019-05-21","due":"2019-06-10","extended_to":"2019-06-17","start_on":"2019-05-21","due_on":"2019-06-17","due_estimate":0,"extended_day":"2019-06-20"}',X'302d35b298565dea635f51e727106f8499fe72c30018d02649dd0e0a5d5064bd',NULL);
INSERT INTO change VALUES(27,0,'total','insert',1,1,NULL,X'46c1d02a2366f9ca82e0de6e4230261b76332d21b3511ab324e24ae797f1f594',NULL);
INSERT INTO change VALUES(28,0,'rule','insert',8,8,NULL,X'22add395b4979f56df7598b963777e35266c202ccf879dfe36eea82ba8018873',NULL);
INSERT INTO change VALUES(29,0,'session','insert',2,2,NULL,X'8b63c1581ae560a80297df9776bee088e0e07f79095f05a1835a0f2418ba30c0',NULL);
INSERT INTO change VALUES(30,0,'petition','insert',5,5,NULL,X'4146c8c301409583975b62460ff6db6b44741d8df677633829079cc00d454553',NULL);
INSERT INTO change VALUES(30,1,'identity','insert',2,2,NULL,X'a7e2f53cc1414d445b58bc06c06c64c20b4df09cc294acb9755235ac7cc90566',NULL);
INSERT INTO change VALUES(31,0,'assignment','insert',3,3,NULL,X'8ff1dabc51297567a5477f42a5b8280715921e98fb24205563caa41643cd01c3',NULL);
INSERT INTO change VALUES(32,0,'session','update',1,1,'{"id":1,"uid":"x''d8d796ff7e9a0db11583661400000000''","code":"dong-lac-2019-1","unit_id":2,"day":"2019-05-20","hosts":"chair","kind":"periodic","form":"direct","attended":85,"speakers":12,"plan_id":1,"order_unit":"dong-lac","order_year":2019,"order_number":1}',X'bc57cab587c4bcb0aec0e717c782ac7e344e4114e5327a1a965ee241b39263f9',NULL);
INSERT INTO change VALUES(33,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''a0ff9617ed211c7374f62942cfc9673958265eb3ad07e0dde031b7332e1af241''"}',X'1ae85328dc1741290bad70965c77c1d254652daf8f6f9b4a6a2a70ea2b49722a',NULL);
INSERT INTO change VALUES(34,0,'review','delete',1,1,'{"id":1,"uid":"x''4144a8f48abfbd4fdf434d7800000000''","session_id":1,"day":"2019-05-21","limits":"Trả lời còn chung chung","place":1}',NULL,NULL);
INSERT INTO change VALUES(35,0,'review','insert',1,1,NULL,X'689a6dfd643e2d20af1c22352992816ed82705ce29037a2c683534ff6db55078',NULL);
INSERT INTO change VALUES(36,0,'petition','insert',6,6,NULL,X'5aec409153466e20dd450525e6b813ecf15bcd0b76e8899bc80a96e3163b5584',NULL);
INSERT INTO change VALUES(36,1,'identity','insert',4,4,NULL,X'0742683abc5950ddeb5283d20275d2035459db4c19af90189434ddb1c28935d8',NULL);
INSERT INTO change VALUES(37,0,'identity','delete',4,4,'{"id":4,"petition_id":6,"digest":"x''6ad0ba16ecfbe6f670ef188fe409d6437774b6fc3909b890d3f362b1d73827bd''"}',NULL,NULL);
INSERT INTO change VALUES(37,1,'petition','delete',6,6,'{"id":6,"uid":"x''a8ccf598957844169ccbade400000000''","code":"an-son-2019-1.2","session_id":2,"text":"Nhập nhầm","field":"other","origin":"raised","answered":0,"order_number":2}',NULL,NULL);
INSERT INTO change VALUES(38,0,'unit_version','update',5,5,'{"id":5,"uid":"x''e934fc8f09860f115e0f510400000001''","unit_id":5,"name":"Nhuế Sơn","kind":"village","parent_id":4,"name_fold":"nhue son"}',X'05c2a33791e0aa5b5920c98ee1890ba6b699c8f0e31507fbc95f365f465f3fbc',NULL);
INSERT INTO change VALUES(38,1,'unit_version','insert',6,6,NULL,X'a75ae6a59848a1bc1211e31fe4e6a84b557bb943d2190f501395c83f4f3ccea9',NULL);
INSERT INTO change VALUES(39,0,'identity','update',2,2,'{"id":2,"petition_id":5,"digest":"x''4ab09547f124a2699e0d0e17f23fbe581905bd9628dcce3ac0e819bb01e2bdc4''","purged":1}',X'1ae85328dc1741290bad70965c77c1d254652daf8f6f9b4a6a2a70ea2b49722a',NULL);
INSERT INTO change VALUES(40,0,'seal','insert',1,1,NULL,X'830c2c2ba0ec1711067cbcc672f10d2a5b5a67b6425b8bb6ca2040ba0e397f5e',NULL);
INSERT INTO change VALUES(41,0,'version','insert',1,189,NULL,X'3a1df9ca5e89e0932819b0c979356f0c22cd3c5a27a2822f2395c33247e28a9c',X'790238858e46572c78865a5577df89593feabfac648c779dab5084f072f0f409c147a4d8a755777c34a3688a4fb220742f995404f8addc71848b882e57fb8ca4af2d80b217c1614110d8b6d415b6ee3f893a553551d7463329b218e61ba6b7154f4771b6cb44c3bd6bc59364c8427d3497ab9e457c999c8c6e2cd883c0f4ae7a08e0bf8ec4d35d6abaa29b141fa202bcdc6f412447d5dec2ea3be7712dc85fec50190a4af3077f4fc459d71ad272f53cb96fffd8a96fe0efd713ee38670ebf54238b23375c8477f46e2aec94ff9edd3b1c7f509eb1801243b107d0ad52814935cc31305b0978c1ff0f842a01512eb1bdf8a464f96d0fa089e7e1c0455c8c4d92af792bf264ff0adf370bdc741358ba424635c3a34bc1b5274ee10dd2c48121b9599ee40d997014ee067219eb5dd7f43a1b5dc164b0d2c3bc1046664fa62710c9327510bfe717ff7a90ab3d8472211af7368216cbfabb900fa2cbe6214e3a57dc5dd832b787dabc24bc8d147f369be2e2b2d5151ac2183ad927055ed708d54ae9068aea55a3e5ceb2c7c323a25dd09bb7f85edbfd00c50010293121df964081b4ebe56dcd7fd8f1265edf4a3c91d128b3cce8ea86b46647b2ba1179c7fcdfce2f1faa8d2e303fdbaed966f92e3324956029e920d4d5249040702cf3eac81a14d9531486309cec8d7ab634a945b13e343cf5fc30813dc7312d514f7d48d8ade2aac43ac6508580cc76d79c625061e56054247f18ff1ffd8bf4ddccba58253df5a9234e3a4783b22178ea0cdb1a2917228983980d714aad299455d3b9a4bfdba6450944a7bd7d191013dad1082061876ebd5dcddafed84ae497202f325d997a9fb7f2e560f83f1942ba750ae24617b87cb5a2b51707edca1d762be98359c132c2848416664b38e3dfc13b94a935a118aa82decb069e35258fadfe9cd6d2a1f538c0810909aacf1446e4a3eea25e7134ef02c95dd374184b1e23cf7d490cb67be4ae60d282706e7a06444c311f99b09455029e8554545ffd9cc05e1a626710e2b6f325e301cfba66ec03b1d5b94aafd46f6bfb1f54fa');
CREATE TABLE identity_before (
    digest      BLOB PRIMARY KEY,
    petitioner  TEXT,
    contact     TEXT,
    address     TEXT,
    salt        BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO identity_before VALUES(X'6ad0ba16ecfbe6f670ef188fe409d6437774b6fc3909b890d3f362b1d73827bd','Người Mẫu',NULL,NULL,X'2c219f99ebb31d7d2475d03500c42228');
INSERT INTO identity_before VALUES(X'a0ff9617ed211c7374f62942cfc9673958265eb3ad07e0dde031b7332e1af241',NULL,NULL,NULL,NULL);
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
INSERT INTO seal VALUES(1,X'eb8ed8e289dbc97b9e74b76f00000000',2019,'2019-06-20','{"sessions":{"total":2,"recorded":2,"reported":0,"attended":130,"speakers":12,"opinions":5,"answered":1,"by_level":{"province":0,"district":0,"commune":2,"village":0},"by_kind":{"periodic":2,"thematic":0,"adhoc":0,"unknown":0},"by_form":{"direct":2,"indirect":0,"unknown":0},"by_host":{"secretary":1,"chair":1,"both":0,"deputy":0,"unknown":0},"by_month":[0,0,0,0,1,1,0,0,0,0,0,0]},"minimum":{"units":3,"required":12,"counted":2,"pool":0,"shortfall":10,"met":0,"short":3,"unknown":0,"met_at_least":0,"met_at_most":0,"shortfall_at_least":10},"units":[{"unit":"an-son","name":"An Sơn","kind":"commune","required":4,"held":1,"counted":1,"hosted_by_higher":0,"by_host":{"secretary":1,"chair":0,"both":0,"deputy":0,"unknown":0},"shortfall":3,"state":"short","attended":40,"petitions":1,"satisfied_percent":null},{"unit":"dong-lac","name":"Đồng Lạc","kind":"commune","required":4,"held":1,"counted":1,"hosted_by_higher":0,"by_host":{"secretary":0,"chair":1,"both":0,"deputy":0,"unknown":0},"shortfall":3,"state":"short","attended":90,"petitions":4,"satisfied_percent":94.8},{"unit":"thi-tran-nam-sach","name":"Nam Sách","kind":"township","required":4,"held":0,"counted":0,"hosted_by_higher":0,"by_host":{"secretary":0,"chair":0,"both":0,"deputy":0,"unknown":0},"shortfall":4,"state":"short","attended":0,"petitions":0,"satisfied_percent":null}],"leaders":[{"unit":"an-son","post":"secretary","name":"Trần Thị Mẫu","sessions":1,"thematic":0},{"unit":"dong-lac","post":"chair","name":"Nguyễn Văn Mẫu","sessions":1,"thematic":0}],"plan":{"planned":1,"held":1,"held_on_time":1,"postponed":0,"cancelled":0,"open":0,"unplanned_sessions":1},"satisfaction":{"sessions_with_ballots":1,"issued":80,"returned":78,"valid":77,"very_satisfied":40,"satisfied":33,"neutral":3,"dissatisfied":1,"percent":94.8,"sessions_meeting":1,"lowest":{"session":"dong-lac-2019-1","percent":94.8}},"petitions":{"total":5,"distinct":4,"outcomes":{"resolved":2,"explained":0,"noted":0,"declined":0},"answered":1,"on_time":2,"late":0,"pending":1,"overdue":1,"withdrawn":0,"unassigned":0,"on_time_percent":66.7,"by_field":[{"field":"environment","total":1,"answered":1,"on_time":0,"late":0,"pending":0,"overdue":0,"withdrawn":0,"unassigned":0},{"field":"other","total":3,"answered":0,"on_time":1,"late":0,"pending":1,"overdue":1,"withdrawn":0,"unassigned":0},{"field":"transport","total":1,"answered":0,"on_time":1,"late":0,"pending":0,"overdue":0,"withdrawn":0,"unassigned":0}]},"agencies":[{"agency":"kinh-te","name":"Phòng Kinh tế và Hạ tầng","assigned":1,"on_time":0,"late":0,"pending":1,"overdue":0,"withdrawn":0,"on_time_percent":null,"median_days":null,"longest_days":null},{"agency":"tnmt","name":"Phòng Tài nguyên và Môi trường","assigned":2,"on_time":1,"late":0,"pending":0,"overdue":1,"withdrawn":0,"on_time_percent":50.0,"median_days":2,"longest_days":2}],"follow_up":{"conclusions":1,"without_conclusion":1,"reviews":1,"publications":1,"checks":1,"checks_done":0,"noticed_in_time":0},"rules":{"minimum":4,"count_at":false,"count_deputies":false,"due_days":15,"due_kind":"working","due_from":"session","threshold_percent":90,"notice_days":null,"conclusion_days":null,"publish_days":null,"sources":{"count_at":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","count_deputies":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_days":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_from":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","due_kind":"Quy chế mẫu","minimum":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","threshold_percent":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019"}}}','e1244e72725863eb05937b31aa6f308dbcf01b2a0993e0c27225feba491bcd6c',NULL);
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
INSERT INTO version VALUES(4,X'12435bb40228a7ce60e08872a23d238497c66fc44021989a246fc750f028f24f','rule',X'885c2a181a2796191a4c1294408ac2c4',X'',X'4aa27db57aeace324da86a7d447ddf40a4666bf91b432223e0044fb80980e3da','nam-sach',41,41);
INSERT INTO version VALUES(5,X'f16dd25aa3f131ca33f87063ae9fed98374ea8f235a49bc82b5c3a82649a8631','rule',X'ab5ca851f07e6997418fb1afb1d58765',X'',X'ad02a43a668b463820fbf761417d403cd693c964361a820cf66ef6cc8423256a','nam-sach',41,41);
INSERT INTO version VALUES(6,X'a71d81211c7778812dc2991689e16eea9ea3f9ff284263bf0c5737becf28a82b','rule',X'9f1977e25d616d432192471f16cec5be',X'',X'1cdc3ffb123ab7bad2577fb0eab31a57347710af58ae164edb7e300f9af93896','nam-sach',41,41);
INSERT INTO version VALUES(7,X'e1c14e8f8e466f5ff24f24edf47a610ede6f4037fc1d7b5707f889d03088026b','rule',X'd96636fa4d7b04f9a11525c2cfea3472',X'',X'847a98a7dc139058ba9c2b11072bb0c877eabed23e8e5dccd23a4438ba0a298c','nam-sach',41,41);
INSERT INTO version VALUES(8,X'c9ddc980d2180e2edf718757e8b8bc9621910a0910dea7b7064df4df216373d5','rule',X'f64730cde08d8e0d815202d08b76b851',X'',X'5d254aac1f9bbbfcfaceea489d8aaea9a1c18d3319bd30f41cf3cbf793689a4b','nam-sach',41,41);
INSERT INTO version VALUES(9,X'cbc052531f294ac685ae7463d461d5b0b1b23f23b2bb0511bb3cd9346e161e3a','field',X'7b2c71389be7932d47fd1304fb10204f',X'',X'c4db723cfb0b14216110d6eab0624b6f72a7c3268823e4abefe86bd0ecafa02e','nam-sach',41,41);
INSERT INTO version VALUES(10,X'2dd6ad08a579c9eb6402f8144c27e0240fc293e76cbafd48889a50abdf8003b8','field',X'b9987c1485d3e46c67e20b3c6b73ff8e',X'',X'd5c62f09846d7bc967b8ae6b294775b14ee5a678e1968b39e01765ddd159c6e9','nam-sach',41,41);
INSERT INTO version VALUES(11,X'077f65deb64c7937ceebb35305691e903059cdbf01339e6118caa82714c3494c','field',X'6aa90269ad34217099786dc8bcb99436',X'',X'8944444fb3acf6c78ff8b6accb0f4b06854420fe5556fa82d3648808370bb9b6','nam-sach',41,41);
INSERT INTO version VALUES(12,X'3c433c1f774a2f02f5261255a19296cc54026f5799e6aa3e81e7c2cce9834305','field',X'229fcc9aaac181e5fcf72b7eb20a9a07',X'',X'5a84d66ddeb0e1f38ccdedca7aa3dedc56db215729adfe79fecf7232006da970','nam-sach',41,41);
INSERT INTO version VALUES(13,X'cbba4847073ba0637e1681a61ab1e5829511b6072e25fda902e44b6db903bf2f','field',X'a53a4b6e647642223c513fc5923d7e06',X'',X'077dd67e15bfbada7e1469a130bfb9f562b3868536ff9bc7e1c38ba191dbf27b','nam-sach',41,41);
INSERT INTO version VALUES(14,X'9bcd1fd25076c85eb3c5d2622fbd466108db012be65a8e3b3ee7772e85476fa3','field',X'dbeee17ac5fad7e15f35383111d7af00',X'',X'b899192484ae6acc050ea0bf0bcf1320257a53d65e254e96e2518d6623fafb39','nam-sach',41,41);
INSERT INTO version VALUES(15,X'0df3d5055a6c4b134bb018e65c20b1a47876d961ce58a58565b6baee797fbf95','field',X'2100a77a9cd0a29d720229714c3a3f8e',X'',X'965cce60e046751114316348fb1c9d123252dc194079ee977be813e28f833eb1','nam-sach',41,41);
INSERT INTO version VALUES(16,X'53ad90ebbd755b28a45f0f7a793c8e026bda7b7f567260562512dd9402ba1848','field',X'8c81fe9aae3066bdf9f510e4ba7ed72b',X'',X'26e5dde92a9e51217bd94b98be396c27db781a3d85687025ba45a980169bdd24','nam-sach',41,41);
INSERT INTO version VALUES(17,X'd3113860291e6a7c230ff79ef5f3adbd790205386492e6bf91afe50dc767dd2e','field',X'69c751fa0c3087f8843bf3a3282dd19e',X'',X'ba7265b7129fcb8d42e1c376de5e0b3bf183082cc8bfb4b6ab74bb8915c0c49d','nam-sach',41,41);
INSERT INTO version VALUES(18,X'690db8e35983cc773144355b2430ee171a4f3a1036bc329d0471033ed1c4ab17','field',X'4883e379a8b3845e37ec23415d8715e8',X'',X'0ee7c1ff692936ea80dfe1c6b2ba1c4f46a0e7fd5e78786c2e739b76130163a2','nam-sach',41,41);
INSERT INTO version VALUES(19,X'253df3cc6931f9a29a605ddd4fa956d68151d76630352a0cf29ac7153b1da0f5','field',X'c20f749875ac3653f53d1167ee96c5c5',X'',X'fa66c4f25d4fac9d468a781f57abaf2da6c6923336e6fdc692e50a183e3adba5','nam-sach',41,41);
INSERT INTO version VALUES(20,X'3f1342cafa544ba058ec4aee79b64b963ef56cf551e73d4845a6a25d2b3285cb','field',X'7a6c57df21ba5fd857a92dfed9b4945c',X'',X'7352ec9c499b02f2aa092c00ceb034e8afd3e88cbe63bc8224ffc0ed1771bcf2','nam-sach',41,41);
INSERT INTO version VALUES(21,X'98d0c1050e738baad2a58a9f14c1c62de734583d876a54adb07f265767f23e3e','field',X'36a9e754286fb16275e31eac7b489af1',X'',X'33d1ba2a1c1a60ed81a28ff10ad853afe7582bb35e15a5b56e5c0a8c37f71d8e','nam-sach',41,41);
INSERT INTO version VALUES(22,X'07faea0450301803d53cf73cc5f588c1ab650baf2abd18872e280629dd6e56ec','field',X'ca0ec9a85c92cb193512b828ba8a73ce',X'',X'c5dd0c9d596640a4d259ec8435702adc9db7fca8aa0277c1748b988949addc40','nam-sach',41,41);
INSERT INTO version VALUES(23,X'fa30ab28d461d32c754ca40f6379357225586373fa89c060d2599aa63e877c75','holiday',X'9685ecd95769defb3248439caf2cd131',X'',X'06fc9a74c3b5b4c06f0d380d0bf53b13a5b211c3bde965a1162cf24f6d0847b2','nam-sach',41,41);
INSERT INTO version VALUES(24,X'9fb92938b83cf33dfca2ede76ca8dbf7ebcc80765c54f5a0fffadfaf96057727','holiday',X'8a96e048106aebf003430ce2b6004f3b',X'',X'13f2377504a0860b58f45348b6962d190ee0eb6b78ffd867ec79a3bb082e647c','nam-sach',41,41);
INSERT INTO version VALUES(25,X'6e7b9a60d12d6c266281e2464e9fca729fa1079c1ba1c67e2a2dd4e39ca2a4cb','holiday',X'e186d6103d4e96b75ce8fbe5db46ac02',X'',X'96fb0482f024349f26346cbd59bf878899306a2f2d81930314605a7905f577c3','nam-sach',41,41);
INSERT INTO version VALUES(26,X'6575cc80a04296f220e7386328172b2aa8da56b635b013880ce3ac0100c0e70a','holiday',X'e43f8849226f2b232873312f80c80757',X'',X'8edf72b3fa928728dc0cbcead22401033367ad5cc5770b017dbd749c16b1e9df','nam-sach',41,41);
INSERT INTO version VALUES(27,X'd9d5628cb73ae30cdd79214bc639a906cf3d7fe11c036a88ee0571d245dcc75d','holiday',X'1ca58ef785d4fa6841ef327d70cdd204',X'',X'629bc4886637889145b46aa6d212e72cb83a8d3d5121b694d478e14c612fd8cd','nam-sach',41,41);
INSERT INTO version VALUES(28,X'51b692f03e5743a7fc5ff4943769224d41e40b86e7228996e1299c53a429aa56','holiday',X'fd078470bdf5dca2d76dbd509615c37e',X'',X'd0ee08f25a7a2186f30dfcd30067032d6c5dcd3aeba0a47a6ac806254056b86c','nam-sach',41,41);
INSERT INTO version VALUES(29,X'2d1dc47ac2bf770290113779bddfca3a7df8bae6bed08768e0cb0f25baa6799b','holiday',X'27910a409c13262a8c82672ceea5ba82',X'',X'2eb5995ce61afa584e53a23cbcdfcfbec0982d50a60aa02f8be993dd2282da3b','nam-sach',41,41);
INSERT INTO version VALUES(30,X'f77e2a8e390cc9a2b78b222e12ae71630bd3a42e37cc39a1139b146edb9c0738','holiday',X'8d83cddce65cc145fe758e024bc3cd0f',X'',X'668ca2a98821db8c9e998099848a4a46f5d5505ffa525f2397ae4a1152d56310','nam-sach',41,41);
INSERT INTO version VALUES(31,X'5a75fd5a243078d5c0c99d0b5f019859aa7f623f807d697cf4503c06758db408','holiday',X'a874894a323794fa1549ec7bb00b2985',X'',X'b483042af9ee2147fadbbdc8001ca8f1f111355b2cf1a6d14ddc38b73e987aca','nam-sach',41,41);
INSERT INTO version VALUES(32,X'25f719765bca950a942450d8b2675791fd61816467a1b9f0c36e9d8dd788fa08','holiday',X'a7bc866eb0ecf4fdc2d5fbcb64976c8d',X'',X'8cdb9c06779e7968941e548ed2ed616bc6e52b37e5d999993b7b6eb0fbc23db9','nam-sach',41,41);
INSERT INTO version VALUES(33,X'e6568ecbe5882d059eff7e7d5cf575dd789d805d9459557aa2409fda723f3608','holiday',X'edc36d36d2274c0affef71091fd924d8',X'',X'bfecc26605b67526c41a6e8f64b73304a94571fc784e508c25fb26a9b1303c70','nam-sach',41,41);
INSERT INTO version VALUES(34,X'b5ec120c95a189fdbc31201ed789b9ccf98a0f427228aa2fd47ae19a43a8ef27','holiday',X'387224f75c80cd9f33052759e509541f',X'',X'72474b5294af26c1ddd7511bb07f9288d470f54cb92d9cbf5d9dd9dc78cccf0d','nam-sach',41,41);
INSERT INTO version VALUES(35,X'ed1167c1d8ad58900882e35ed1e119804559abc3c3f68056de97b3987c47b79a','holiday',X'cae0f4f083b9114ce206ad3d6972059c',X'',X'f29b3fc95bd915f22918d1672aff7573e5e279892f6365f9a92776f9b23343f2','nam-sach',41,41);
INSERT INTO version VALUES(36,X'9710ed4c916f2cf9dd3eb2ac3f89a1a88a4241c927db3ebb6f76bc86c7c8abfb','holiday',X'cfd4b3dd66320751e34b955cfc43822e',X'',X'8dc2f3d4f9855424865f9297084493f34ae4684e9717091213138924823d6d4c','nam-sach',41,41);
INSERT INTO version VALUES(37,X'39e53092810be3a5423f79a8d5b7a397e2beeb50d999555f8540baf1acfabba9','holiday',X'5d01e271c165c506262e02981b518bb3',X'',X'd0085982c51f245d79005a0ef7f8a49a79790543ff94e820f1a3185fc37853b0','nam-sach',41,41);
INSERT INTO version VALUES(38,X'346ebbbf6bdfcd837e86e368d6c32322b4d7bbd688fac0f9584f014c9268f3b5','holiday',X'23f8241bf7d72785385df8605bfdf18c',X'',X'131b70855995ba627715c589c1d8567637e7ba91cc356b66c31f8fd5c2a53193','nam-sach',41,41);
INSERT INTO version VALUES(39,X'c7650ce2efba0511b4384f86255236e9fabb704257c84224443620fb3b18d073','holiday',X'9ade91a08bed4eacd5910d2935a6a93f',X'',X'52fcc9a252327e30a21c1627ed6e9e6a3d9823d344f534092d31145f77fb6d94','nam-sach',41,41);
INSERT INTO version VALUES(40,X'24dd89946150edd02bd1bd3926a3d5e2528b96b514d22c6d304d95918ed7f744','holiday',X'4f03a522c3fce0722610d83218552f2a',X'',X'700660daad096366da4c1321a1d56377d27959843b0275835171aaca704c219e','nam-sach',41,41);
INSERT INTO version VALUES(41,X'1aa539798fef17bab5adeaf12b7ebb2f9a2b72f22068c2b61afc5f3cbb8ee13c','holiday',X'a3bdbaf824f7eef1ae73054418b0411b',X'',X'3bb9b52f4d2d9df0772de7970415c8b84b202706f6df2df308b70e8d060193e2','nam-sach',41,41);
INSERT INTO version VALUES(42,X'f648fb87d78c71dd5583e6ed7ac123827b8ae53f54f8376b6d1a98917ecc776b','holiday',X'0534aa087154044053c4d98a88615f16',X'',X'ff52d8599b364efa21384a149071d73aeae5ed20668118062f66a3cb72e4adc8','nam-sach',41,41);
INSERT INTO version VALUES(43,X'5e17aca80523e9e0711c26f8bf2c72a86fecf8a47f9f4e3434dde908e0df6e72','holiday',X'f1d73e6580fd1d5c0f68646d4c335fad',X'',X'4710ee86d80a61129afa0ee00c21c4fbecd9718cc44a6431abfca8e29f89de01','nam-sach',41,41);
INSERT INTO version VALUES(44,X'ffd78968ac2efac079a300ecf943aae994bb9ad4bc77040e7ac28e1aa93a569d','holiday',X'708da227b1d499f1a400ef67bc38dcd3',X'',X'e040f6c77571f8a05e29b77b92703c82e84d4ce985bd8aee2ffaf2c6375e0461','nam-sach',41,41);
INSERT INTO version VALUES(45,X'7f97464d9b5c3b6e59ee5d4d15f33bee36fd6af713be766954588083667a84d2','holiday',X'ca107af0d155de4244505a32e7862611',X'',X'a90d1f91abe420a97dc0a50f12a433120912a5f1919fc1c993befa1881fa6455','nam-sach',41,41);
INSERT INTO version VALUES(46,X'4b303f0593267c7f2da4a0e54d7dddcc367def315dd8cadf95b219252753ce22','holiday',X'36bff7c39c0ef5901a269dab6ee0aefe',X'',X'fa4f3d539a1fbffe8f63c017669cda42baeebd1755a570bf8b809cc113184c7b','nam-sach',41,41);
INSERT INTO version VALUES(47,X'1cdf2dfe1a6a4bfa0adacafea419cf046db01ae7ee2493de2262f28aa2cd79ac','holiday',X'2f6ad8f4f1c86791faba3033d4a1edbd',X'',X'e4ab099da6ba36056a7c5c833f2e0519be72f123bc64e8a435c59aade5cf8089','nam-sach',41,41);
INSERT INTO version VALUES(48,X'b926c8b505fbdc1169826d2e905829a21e3daf369cf823deafceaa53fb6bd3f9','holiday',X'caf9a18063a35338a6e774c97f51f267',X'',X'2616fbda6847de4f958115aa5c706e844e090847473e6157de8bb0b8f6e07bd9','nam-sach',41,41);
INSERT INTO version VALUES(49,X'7c2d5519002c7d83be5ff54f1ba362888757d884104ecb6a456a8dcabb0ef0ad','holiday',X'c5fba3e3cfc2ccb5678e4e07aaef7fcd',X'',X'6ef971e54c1bd7294da88029dac23096fb07250f965fdc88d60852bd8ed94fda','nam-sach',41,41);
INSERT INTO version VALUES(50,X'0bf1a17b47fe8e11bdde2fac43c6205662201d8227c790401994061874d6e302','holiday',X'59901ea57af48c5a830b1ff58243f906',X'',X'dad2411dd076597ffa3bc696f45437ff5a69fb3bf207b5dc2affd834c56d7524','nam-sach',41,41);
INSERT INTO version VALUES(51,X'54c99b5724fa32f6395b550f0eaa4bc49e1d8371e0a0ab66fe3384a0bccbec9e','holiday',X'd8d1158e04c92713145e617a32c819d4',X'',X'e0ff9d603934a0321415f5a89903f3f852f0a786f4c854d6ba35d983092167dc','nam-sach',41,41);
INSERT INTO version VALUES(52,X'4cc8aa6e9325da415f0eade65ef94c9c19ef809291ce8e293846654dad3e53b1','holiday',X'1b840ba45b0c8382ccfc791b18175e02',X'',X'0cbc021d2a13ec08a87f8a089013da81f13268db7e23479c105cc481a2c14939','nam-sach',41,41);
INSERT INTO version VALUES(53,X'd6054af91fac70edf963e3e0bcd85e4b1bd8ef0093f3c6841b4be39a0106eccc','holiday',X'b1f7150d90f1390bc0846aa9f90afede',X'',X'9f071eee663a4cbe298e8998ace271844e3920a5eb9144f4cc55198623bd0509','nam-sach',41,41);
INSERT INTO version VALUES(54,X'7c111167b6176c5dc6f8ea1c2690ba5244934abcafc374027dde166538f8b4ed','holiday',X'4ed0abb74808600911935c5b7c2510f5',X'',X'2f643f082fdbd142a9acb051e840d5b0d6959731e608a0673bd507b62b1e6a9f','nam-sach',41,41);
INSERT INTO version VALUES(55,X'564f30fe69508b3af09c5392fce56fcbb2169846fc93660ae7c9c065e37a4d03','holiday',X'719fd3599c8f69f846786ad7fbe00db2',X'',X'f5025228b11f8e6ce555adb4e9a3b5c02ee1eda3eba25b60deb2fe30fa7c6baa','nam-sach',41,41);
INSERT INTO version VALUES(56,X'51971921567a0d0de96263629fc35296e42c31c414502731327b7c6e88f811a2','holiday',X'5cce237fda9bbad5bf463c747bd4b992',X'',X'941bdf4db7e994d9ad6c0dcf64475eadb6f09c99d9a75164914585ab05914fa9','nam-sach',41,41);
INSERT INTO version VALUES(57,X'f528420c1c41ce4bc36c5d746af67a94af2df0693e3b374f2d1fb6a3f7a863bd','holiday',X'000f4b7191580a1f0cda57ccf89c6037',X'',X'ae4ededc2b8add1a241fc14ae82ec0a390331853a9679b2a2f3057774760ed82','nam-sach',41,41);
INSERT INTO version VALUES(58,X'6042735d3b2d86e7653e7bf2ccce9c8a430c70423bafccddcf4b0d1d7fbc119b','holiday',X'8394f5d90660ead3afa31622b49ffea7',X'',X'4d02e6dca825d8d2bca8b536a42997a319236c8df4ee67c007531915d83b2219','nam-sach',41,41);
INSERT INTO version VALUES(59,X'063d54962a54a20e379e7409f792d0087eb9db62c87c5bf190ab71d87116bf02','holiday',X'fc65a38a8e4639a0b4fad0265d2287b3',X'',X'ca859369178fd7a669162641b58309cd3d7147cfc66dc73c034536193df51714','nam-sach',41,41);
INSERT INTO version VALUES(60,X'eba6b7b2a67b0c922c3a39bf6e453abb06b9498bf3e579f60181e8fa215138b7','holiday',X'b032567794f187a60a3659d3189e31b2',X'',X'7ac310ab5c7f123fc6ffaa6a0a3c5e1073accb8f975d9346a45adafc076e7414','nam-sach',41,41);
INSERT INTO version VALUES(61,X'3fdc467729ca44fb4660b3a045ed6d2ddf537cc24508dd05a3c34765a6a3c028','holiday',X'd8bcfea6827a23a099127d40d8d84f99',X'',X'a52a5913e62263a8dcedef55cdbd764926a0f2560dad5c83f6cc82cbfda2b96b','nam-sach',41,41);
INSERT INTO version VALUES(62,X'4acb2cffd7a8335c6ba022f309a91f782e33bd911b79e2de89a2643f26990258','holiday',X'583e07214e13f02e9762180028f26d63',X'',X'7e59e67a582a68fae7d6d44d05d1b5b87b83ee35ae8339b4bbd681b8bbb3ff8a','nam-sach',41,41);
INSERT INTO version VALUES(63,X'8f69e475f0b3eb4da93ee58691df4060731040664c11a50f4556ba3fa5146538','holiday',X'b5a180cc796d88441b938fbf030ac4a0',X'',X'd2d4e893d4d1ad663933430a948cdd2285cdc5126226038aac31e581c9f94df7','nam-sach',41,41);
INSERT INTO version VALUES(64,X'774b6eae7495e2ba8c30b524466f730ba29f937d6a64aa87f0d12e3819495fc2','holiday',X'adb7882754a96f31dfbb92f055a10f1c',X'',X'9b136a2af4ba021a141658734147e433c8e7e80f6cf08fef48f13fb57517ef72','nam-sach',41,41);
INSERT INTO version VALUES(65,X'192f1560460d3e20094250967c5aa07f746ff2cbafc67167831be42a43e480f7','holiday',X'28dba804fe364893a18df5df8b1648e9',X'',X'eacbd64e96227b9c0003591b4d3730787ea45d461639bcbc1f7ac955224a8954','nam-sach',41,41);
INSERT INTO version VALUES(66,X'd0e4089f39cae098df1f96affca60a77df9fdc7bdf64a810e83c00d3791227c3','holiday',X'7e5795a6ec74e8fed58e04082a401a21',X'',X'a9fe114748614b7e4bc34045e288ac3c821d4569cf3e5e94033459e21c7af230','nam-sach',41,41);
INSERT INTO version VALUES(67,X'f4711affb15150ff990824b21ed3a3ab7eb03798a50be1bc273fed9291912127','holiday',X'ea0c5eb972d89f1da51e3841a0648416',X'',X'eef30dc9d4c47d34a96c8e74d38c06144c8c8125b83cf3a54b9796cff37f218d','nam-sach',41,41);
INSERT INTO version VALUES(68,X'844d7abf35abae5bfd085ecc1650055fcd82a90f31e0795b4447259a451fd633','holiday',X'7610b9a5ef05bfd88cfd05b24840f67f',X'',X'01d4b47311f14e6e4c8c348a606220191a5d49310d733fc65a0b8bf3a7348b4c','nam-sach',41,41);
INSERT INTO version VALUES(69,X'fa22f05d3259e455e3b3c3840f3eca7d9d131f24652cd5355e134d09db917beb','holiday',X'925ecfe10aff84da2df3fad42f8570c0',X'',X'e53609bc1dc31138acc0323fe5b62e30b4a53fff3a9622c8a6ed74d1135ae5e4','nam-sach',41,41);
INSERT INTO version VALUES(70,X'a2b1bebf4590abf5daada54e0f66467223f5a4d8a7b0d5b539f98db33009df5a','holiday',X'c92fe1d236df06777f515e2bb44dcfc3',X'',X'27c870d603bdd90324bf9277708067327c6c8f57cb8fd98afae59da26a58ad6d','nam-sach',41,41);
INSERT INTO version VALUES(71,X'39dc04fafd10a81f9613cfa7a30c64ea37ce5def99dbf2bdd934af5daf8f3225','holiday',X'3d814bf7849a538831fd7229161b0d47',X'',X'b23ad3bf1bceecfe80cf6449e9ed64511f2f2606bffa5e7e5297a8bc3bb022c7','nam-sach',41,41);
INSERT INTO version VALUES(72,X'9a7ce9ff36da60f06e03fe6c6c4aeab51d3d5481243715912c5bc28cf0c77f59','holiday',X'0c96ae00bfd65dcf963000058833f43c',X'',X'990f02c89ceff7a542fc8a02cc61a12967d06d5320a45e07b247f5c3f45e5de4','nam-sach',41,41);
INSERT INTO version VALUES(73,X'79a19922ebaad6add636a428df99527aa81352a333b42ec043d761433f010032','holiday',X'1b0d714320c6bf618c2a8c9cc22349eb',X'',X'6b1a17484792b46f20e6b541ebf2f9a48b4600361e39b6be9a9813ce1901323a','nam-sach',41,41);
INSERT INTO version VALUES(74,X'd2898f59245a1a9b2da82999aa7db552587a972ce565f75e8f250ba17be1da30','holiday',X'3d31d77d8560396920dbb959a915a516',X'',X'be64499323f9ef387f89a3b62c180fb0e8b00e0320047f0aa01e238e54483411','nam-sach',41,41);
INSERT INTO version VALUES(75,X'216deaa50a9792acbc40448f1d0be9f16332846da19f9527b7c2601d105a903f','holiday',X'6da30324d9dd48ecc7abbb1b6772411b',X'',X'cfa4275f581af5c9781eeb1e2c361c63229cee4efa0fa5bd8edaedf94169326b','nam-sach',41,41);
INSERT INTO version VALUES(76,X'b9391fb8a59bd6ea7968008f9f28b3a354b45b559a96c4800385653c74ad9ab2','holiday',X'f262ce3d202f95379862ecff9a8bbbad',X'',X'7aa31476cd7d33a3d6fe888725ceb1b45c2aef077b26448177ddeba7806e2073','nam-sach',41,41);
INSERT INTO version VALUES(77,X'dde46ec20ca85713de999a784138ed345dcd1b0b70563443cc8b75f7f811c2c6','holiday',X'3e06954e12d4135d2341e0821d542ea0',X'',X'9879f0413b46152f2b997ebea91b57be16ee48901dfbfa753ed18c153a68323a','nam-sach',41,41);
INSERT INTO version VALUES(78,X'53a5a578798a4d73fb89071ace901e73895afe082cd8d61471340b9a55094241','holiday',X'50753bd457467f4f835721f77a05b6e0',X'',X'933089b0a1ef091d133e5a3deba6cf3c87c310b4f9361e9e6f54def51708ffd9','nam-sach',41,41);
INSERT INTO version VALUES(79,X'47b73233f88c35332afd786a9efa999baff489b2312860664f9dfce00c2178bc','holiday',X'711aaa1599a78aa29225bf5e5e52a75e',X'',X'56a68586e4014d5644fc87a137caff2fd03958d6cbfe6a3e4658c73a2f75f37f','nam-sach',41,41);
INSERT INTO version VALUES(80,X'c034ead0a407b72c8539fcec46d3a525bef163f90e480d214013e7d7f3ced316','holiday',X'29a46bf4857ca5a0f5c5893bac1f9c54',X'',X'b2d83e0ff08b5245e7d98025945260815e407019b33002e38baea9eb916d5933','nam-sach',41,41);
INSERT INTO version VALUES(81,X'846f081333789b206a3d2ab264537ff716f0ad936069b783a3cad97503c40af4','holiday',X'4f9658be32567cfcc0e740cb8c5bbdd2',X'',X'91b337518234c7dfd83cac2b65f97fc560914d19ac6c699eb3bd093b0bc6ab0f','nam-sach',41,41);
INSERT INTO version VALUES(82,X'bbc828a11db6822fe668ade21c83667df7e824951afe0a579318de2bf6477823','holiday',X'df1f9d4d2947bff940d0ad31e7118947',X'',X'3b62637c1c56d2e83c7a8a1fe35951100a08bf506da3b061854801563777519e','nam-sach',41,41);
INSERT INTO version VALUES(83,X'9ee89871ebb3b0249a1a78488278402c4c0899924b539cfb9bb9f35da0691d17','holiday',X'7ad8aac04a857b18427b71b73e5863d1',X'',X'c5eb377a5ddbae4b079719cab00314989dc6b49bdf8900fbe17119f032dc7999','nam-sach',41,41);
INSERT INTO version VALUES(84,X'90f38fd29c4f5e81283d8b53b066dce5b30c9216e9f8f151c82aad3b6f9e6905','holiday',X'16be766d6a3a8a2b38ca186833a589f4',X'',X'5a746d6ada6e7243bb45b160296f15c8c6c777fca93a0ca1b59e822479aaab63','nam-sach',41,41);
INSERT INTO version VALUES(85,X'238d24d4847a63e79a22e7f59dc971b07ce7fca9e852ed2ea96e456ca0aac795','holiday',X'4cce23563e6b8ffb5fa845219c137427',X'',X'6790416d0546587f30c15b1f11a9ce33b77b5ceec27eb5b787a48ae23dcb4a4e','nam-sach',41,41);
INSERT INTO version VALUES(86,X'509e0defb6baa5273c5718b69bba441eb26c9b9afacc40d17f050232917ecb35','holiday',X'28b7fbce88ce3bacdc1da4f8a91a2779',X'',X'41228c2cd06f8f5c6487cb667a5a5442a0328cd361e321287fd3fd0022d21432','nam-sach',41,41);
INSERT INTO version VALUES(87,X'8b9d9c4b8c4b332ac9ace28346f50207ccbef4df9bc472247612816fc2ade7c9','holiday',X'e033ec9870f82e89f65480cfd8fb7050',X'',X'33e797d16495bd3545f0cf376c09e152831c3518ecafbdcc70a9ad285e162c36','nam-sach',41,41);
INSERT INTO version VALUES(88,X'74823313bad9f9821b66d1853de1eb825a74ca5804d368cc2246232242df9773','holiday',X'3ad516c063ce401e71118656035e6aba',X'',X'3917b805a4d9f446995a8a410f08e5fd6f6770262fe6ecc33fff0c292df569ef','nam-sach',41,41);
INSERT INTO version VALUES(89,X'd9b163733dbc52280c0d7b51d03280ee1d20904c8066885803c714001e7495bd','holiday',X'd750b42f86ef86516861e0d81ae37f7f',X'',X'5b8c367fb70bbbd38fdbcc02b4a7af5e304b7ab71b8272427a2807af774eb549','nam-sach',41,41);
INSERT INTO version VALUES(90,X'd6b4dd34d6fc6322224e6a3d89a1b2e0f293cdc44af9c9b7549de23d2fbe4023','holiday',X'247e0dd4db8748fb31a3c59ef9e8a0f3',X'',X'72ceecb1ac8797e5f2b8c7f820ba2fe7ee9a3e6bac6a2fe4e00464d75ff45f8e','nam-sach',41,41);
INSERT INTO version VALUES(91,X'3dc0376a0bdea3a816d2d63d983849fe0717e7e84325a79229e5e7e593b253a8','holiday',X'f65a5e8952ef58f538275d883cd4f2df',X'',X'0c4537d8adbfb50f8e2cc41aa7b8badb406b1803b157cf93a9787e447627eae4','nam-sach',41,41);
INSERT INTO version VALUES(92,X'390ca054030f0d77662d5dcf9e2a73d4ef63e019082883766f1a7b695683f16d','holiday',X'2812efb7ac6249f9e63d66d8279e5cd2',X'',X'ab6a779eb6dc446daa81aaec965b3069b94a3ba4d1d0ef1ff632122428695128','nam-sach',41,41);
INSERT INTO version VALUES(93,X'7445acd8eb4385edbb66ad184c9702110d851871371249da079e7b9b4023d0cd','holiday',X'5775da36a220229faef35b1d2067a25e',X'',X'88bec6350c955a4537ad29ee4525f3cec372651022e9eb72740b41b60d62ae52','nam-sach',41,41);
INSERT INTO version VALUES(94,X'6d960bcc0507a28669122a98bf35dc5a04429d4b4ac08077656c503490d48e1a','holiday',X'd89628bf99d93d75f5a60720eb454f74',X'',X'1d829aa15889a208aa3eca1018643dd15c19a455e9f3a0649704dfb7b74d2296','nam-sach',41,41);
INSERT INTO version VALUES(95,X'bab7151e0e8113f4babcbc6c742b962c9cd485b9d84b71fdffaaa1f723232c33','holiday',X'007685fc2c2fd64df3eb78eccbc62d83',X'',X'd818ff60640a41cd3b014315bcea58c8f72865ed474a1022b8fa5e97d4ba5987','nam-sach',41,41);
INSERT INTO version VALUES(96,X'7b9df29cfa50f0a5771b673b47d0a01b78dd98342cefdcf8a4d54abf389b195e','holiday',X'f2973db883ae664c24e29a58c666e005',X'',X'70ec3f5e4796b1207741ca6fe0a52fcb71db0199cba08e2304ba4f2da5865401','nam-sach',41,41);
INSERT INTO version VALUES(97,X'5b5f7978c418ba23a7bd4fe1639fb5e3cb2f4f6d95d08e8cfb9669398ab56be8','holiday',X'efd0ee2b9bd1a5f59b9faf0f059bfdb7',X'',X'8b07d2f9bf5170fed602bfce9fbadc6aaa4e4168c8cf32c351f3367a114465a2','nam-sach',41,41);
INSERT INTO version VALUES(98,X'cebf37dc07dd1d1de1c1dbce7ea3698adbf7674f00e3162ad44718e9ed93df7a','holiday',X'649d358703c5316b9b9a9e92d3b2ef5e',X'',X'23c879c656c38964e82130be632f2ee61c02500047895760bdfba07124c570b8','nam-sach',41,41);
INSERT INTO version VALUES(99,X'e4bf735722fd3c49eb33c0b0eb793c0d4b3141cb652f560173bcd259334f2257','holiday',X'518e0a2aab9d481975a278f912e73aac',X'',X'70b5abaa802b540565ed23d083eb764efbeb70a92c4d390dff63d219a8913b2c','nam-sach',41,41);
INSERT INTO version VALUES(100,X'781d2c2538b56c256ad0641633f0f4211a647f574eb8ce34a6c45fbbc58ce305','holiday',X'c0d99c0783b65917d6ba640f328bda86',X'',X'7e3704899facacf296d0259277c49b833fdb337a72fe6c94d0e844e0c5594b34','nam-sach',41,41);
INSERT INTO version VALUES(101,X'afdf72021a7483c89d225857d92902886a9cc09e4aeb52ce2ec8babed09221f1','holiday',X'30ffdccb1381e59617bc359172a47b85',X'',X'158c94965fa6f6f05163e95464c976bd049288279d6de3ccf794605b213f854c','nam-sach',41,41);
INSERT INTO version VALUES(102,X'73fd806bafeea6394040deca14ca7c66889fd8071c6667be0e2ba911f9f6cbb1','holiday',X'102c4fed8ed39e20dc19c1829e384ee3',X'',X'3f8e9f2eb42ab09e7a06b071346ee4daa114afb3fe3488a6981651923c0b033d','nam-sach',41,41);
INSERT INTO version VALUES(103,X'e739cb444053e220a7bb310cf91c5e623b094334392dc8272e9128123070aa0e','holiday',X'b3ce53c00c92e191f071ba7a6fdf50d9',X'',X'5e0f2e4f92927c2c812ee292a78376cd357268fb784181b154cb5dbc9321c8ff','nam-sach',41,41);
INSERT INTO version VALUES(104,X'f736d5e06b194e1e135be58952e09731efa25724936d19376a3158790f81ab4b','holiday',X'0e7760e22f992679913fe346dc3ec4d0',X'',X'c22e34f2f48924ae17c06e384a8143faac435fcdb54b3050addda92b2431cd2a','nam-sach',41,41);
INSERT INTO version VALUES(105,X'b4974ca07bdeb5e90634b21fdecccb052d1063e0c0bf8eecadcd309f83439e0f','holiday',X'8e5daef236ce95874eefa2a064c72b6c',X'',X'c51705d71ef31821fa377be9ddfb1e0bf0340180b8e1ed312a9f964d6ce29f45','nam-sach',41,41);
INSERT INTO version VALUES(106,X'79d0429f7b391d180bd2eb36ed4496d3fb24f37e6e7d33e05e5ec239900133ff','holiday',X'dddb848d8a7c94c0caf67b47c34015c6',X'',X'0ef20ffa14a56351a1303c0af3171971f7004eb721b3db3eb88e9028e549f9f5','nam-sach',41,41);
INSERT INTO version VALUES(107,X'0f597b45d7ec626bddeea3299eed6941527d9cac9fbe9b5287ede7eb77d1251c','holiday',X'a4ec5b41fc932f38ea1102548482bae1',X'',X'2f4dfed10bde65a9f70571f0e2a5edd1309d44ee5e9d40e827e067c600d712b1','nam-sach',41,41);
INSERT INTO version VALUES(108,X'f3641ddfc69daea37d5ecbf31193040a6a9757d0b2c95598ab04eca3f364e821','holiday',X'd0ed1ca015f6ca1d1081270ced7e9c27',X'',X'73093bd94ebf8c6f52252d4ff09aca74dc90bc5e1a10b4c55a33c340ba993cdc','nam-sach',41,41);
INSERT INTO version VALUES(109,X'b28545c6525d1953dc303351500f091bf4bfb3e8d5cdcf1289e4ab932140b4ae','holiday',X'896fbf36492444c8d2f18dce8bdf7aec',X'',X'8a1a631a83af6dd4a43914159938108d646d17206edf97ab3267a810de031101','nam-sach',41,41);
INSERT INTO version VALUES(110,X'ed0a3a8a7b4e4580481ab9fe8d9ed58a06a890d7c67544c1d0a13d532f6ec69c','holiday',X'7ef86b55376cc2b000a3723165dc9eb7',X'',X'78055416fc6bb4a8007e9a651b9af034ff2eed77a1eaca02e499ba5136131d56','nam-sach',41,41);
INSERT INTO version VALUES(111,X'3a9edc4796c56d285cc776a26ac83a951a4df54b635339d09a2d4bd4b207d918','holiday',X'4e18c0b0cd57c1a340fcbb1d68f29214',X'',X'c126f9c9c10423e6a9b4bd651f3c5d29147637cff0f2f85f1455c52e1f876f4c','nam-sach',41,41);
INSERT INTO version VALUES(112,X'1c9d63cfb8f911f5eb0bb780e94bd7c3be7153166e3d39fadb155ffb84ffd9c6','holiday',X'fb8bb5b8af3ed6cf8a1bea32da25dd0f',X'',X'8b8e8eb266c429788c6c1b4b5ffd688f35078668492d9b479d77581534cc550f','nam-sach',41,41);
INSERT INTO version VALUES(113,X'f1471255381c07ba3fcb16a7ee01c06fb1c9937511301736fffe97e37ec574be','holiday',X'ba80ef2c9365254ed6707c42d26adc1e',X'',X'db4e8d8541025ff70e06b5a8f03ff90ec4de1c83aaa7be739227391d548dc5ce','nam-sach',41,41);
INSERT INTO version VALUES(114,X'8a7caa273cd14cd96b2ff2e01116984570e99571bcd665d090c8851705cba466','holiday',X'c0eeacf6de5cdd5d2dd6c6ffc4123c8b',X'',X'58dad6ef91b48a5901c993f1cd75a11173a81d15ec50df1921a187116ab4c56f','nam-sach',41,41);
INSERT INTO version VALUES(115,X'aa597912b02b344eba804314bba54c1d6b1e46e8b0f0ff15c01319afc036d826','holiday',X'73696ca4c9cc785b3d722aba13ea7440',X'',X'5be408a41125b4851a16c1ea2c02392809f1bb292ad8e43cc2e310d35a8f66e4','nam-sach',41,41);
INSERT INTO version VALUES(116,X'5b0e2656da34ca3a2368df5fa25cd870937d64213e5c4bdee0a8b85b330df590','holiday',X'45c608b9845230a2fb08019e5480e7d6',X'',X'f2e8e0292ca31ca7a2c9e08830e01349ed6326dfe48986d24170dc65db0c41b6','nam-sach',41,41);
INSERT INTO version VALUES(117,X'3943fadb8b332706b21d476f2140d98e8471ba987c8677ccbc78a74ba6ae907f','holiday',X'60394ba96a317d7329264887961ddab9',X'',X'76129b9858eb05ac378ee6d4b72d3d9fb8605805e5188319bac385d85a9a6ed8','nam-sach',41,41);
INSERT INTO version VALUES(118,X'b52594f6d92f5dc75ae265b8244e5040db039f186ee0785ba5c7dd1ac5775eb4','holiday',X'86f778f8b229c043283fd1ce9eb56331',X'',X'8fd915392dc5edad3d4a30f08e86bd1c47cf9e8359c0450f262f91398ab81eaf','nam-sach',41,41);
INSERT INTO version VALUES(119,X'e794e3debec6891aeded75bc532128146fe242a1f1ce1093fd8050eecc24477b','holiday',X'50c3f42a6d0acb89481e3d99362f7621',X'',X'2c9a2e8f96e7362c6812a6cd491d2a571949f2544f7572bff05c10e723d88933','nam-sach',41,41);
INSERT INTO version VALUES(120,X'001bfc51f6820ac4ea426b3201119d1de7bf76e2682077e39d81efb1de1f0624','holiday',X'8713c55d01b65fe1a3d349698b0cc281',X'',X'77c35676c50d0f6ac68633dcbc1bdd7b0488a30e0655b97b1074413aa22bc5bf','nam-sach',41,41);
INSERT INTO version VALUES(121,X'9c2bfe61699ead0dfb6fc8420e7fc02eb69588b132037e1b5c9c7598ce31a6b7','holiday',X'4c0c4ceb65d7a5b6ae871b7112c33c02',X'',X'33c77a44bf84c10421640eb6cb7597cb22d0d010c67747da1048f5bd49c26c42','nam-sach',41,41);
INSERT INTO version VALUES(122,X'e5de43f2da304cdc2f5bb5b89c3fe01e67b75e07b42482a2edadeb62059becb9','holiday',X'47d4646b971a91b66f380272f1a75821',X'',X'e2febbef8f2dca66a39f44c267ef11b6ee36b3c189d7e0bfd5698ad1f31322a4','nam-sach',41,41);
INSERT INTO version VALUES(123,X'759b83c5fe653db9a10e4390c4d4cc0a7230968bf3be2ea77bea548cc310b367','holiday',X'c5cf9bacdda677db91fafbdd34ac422e',X'',X'e01ba676f4ba02df29ae4f1116a6792086782dfe287bcfb84b0acd604bc00fd5','nam-sach',41,41);
INSERT INTO version VALUES(124,X'e95cc83936956f2dab9f13aec8e5af611a9d0086927e26321ab446bac845bcea','holiday',X'65103bd0f1429bacf1a734c904b37098',X'',X'af5a3c6f9f60a46d7273aab0a64f670dbdae05eba13ceac3e036579ecc640564','nam-sach',41,41);
INSERT INTO version VALUES(125,X'3e376083ff50890e3934b46c2faeb88756c3b07d716f65c0a940434260906376','holiday',X'89cf0396b869d8824589cd5f50f175a4',X'',X'f89e79133eb9475a5d30d78a78578d05e4fcce6e7f1aae3fdff2494d4cb540b8','nam-sach',41,41);
INSERT INTO version VALUES(126,X'1d740b56c98ac37155c9249b84bde8cbc088856aabcad3c3a8af12bc74845ba8','holiday',X'dfb739e96d391716bb4786e8a4badc71',X'',X'62627e97ed9c4037b308c3456186e0ee54b924c7328d599944fa06c448c1c28a','nam-sach',41,41);
INSERT INTO version VALUES(127,X'fcc73218f3b1d1039d1b438fa61e97bad63c8b7b3cf60faf09c12f2b8022d36b','holiday',X'f813a70c28b5bfd5dcccfe96c656f8a4',X'',X'e1da04730244ae521c06fe503a0bbcfefd70851f7ddba3b84e620c524a72f451','nam-sach',41,41);
INSERT INTO version VALUES(128,X'7831a33776cda15512cf99f84498f69f8d0c294bd547da1cd4807b7a52c68704','holiday',X'227fd29f369be65820a1dbd3760602be',X'',X'3e6b66593eda328d785f9d62cd19952a7b502af31a8c93cf9b9b035eaabc4171','nam-sach',41,41);
INSERT INTO version VALUES(129,X'6431f842df0e93e6ba6379a5bb7712f35e9c18957e23b8284ed33f97bf21e8d2','holiday',X'2e6731d9f292dac2afce7581336626b7',X'',X'2db3b79ada485be502d2f6264d48bdb3ffc9ecf4cb8a4c6f60de64a001907a81','nam-sach',41,41);
INSERT INTO version VALUES(130,X'66126fe6904ce8ab75c4ff754132b194948fa8e87dea325a1d9d91db8115b7cd','holiday',X'dcfd10421afb7e9e628e4443ad513108',X'',X'048524ec0004f13fa4236fd243e46c2c442f1a52181fa2128b728db521a4b52a','nam-sach',41,41);
INSERT INTO version VALUES(131,X'268e678771568c852db7a8af63e2ed5af7c1d29ccbdad939b2c97e7dea755fe5','holiday',X'14a2382ee57a2102f356f6d5313bc796',X'',X'4c4bf2a7f4a11274f48237ca8361eb605e07438194ed8bdf3088631448afe23b','nam-sach',41,41);
INSERT INTO version VALUES(132,X'67328a1403ae58456498c93c1a438fe91d52398dab238b0c862e003874a00a0f','holiday',X'4a83a3b3adf8ed009e6a80ad8d880981',X'',X'b92ae0bdc01f11e1f27ca56150c40332624bc64557f69d3289d5e64a5e19bdd1','nam-sach',41,41);
INSERT INTO version VALUES(133,X'f0e694794262300e88dc3a020662e941d68f86213264f83cc9ff2e75f03f21db','holiday',X'f75a4411715bc62a25b6343933a4ff00',X'',X'2bee1236448a17754a1370ed4d2a8c5a4943b7ba241f42b9405e582244347c90','nam-sach',41,41);
INSERT INTO version VALUES(134,X'707167a4c23aed75e3616bcd17bcf2b0765dbd62ed0e22df20e0ea5f6bf76e41','holiday',X'c19ba87059b7ff7b1006c3d24286235a',X'',X'ee9fdae529206a0d9f62cd6b783380250d0334d5b6e3f4bbc6b28ee26e408a7e','nam-sach',41,41);
INSERT INTO version VALUES(135,X'00cfe77adc6803bdff2b4b4786958e2941a10cf8d15b3f287e1f11850074213c','holiday',X'8a2deb8664ddcc51ea19558ef785f7c6',X'',X'55b9999f432673b7084e9b67737a1685fa22a5e7512c9c6c925855cbb8cb8251','nam-sach',41,41);
INSERT INTO version VALUES(136,X'8b941bb21e3b7aee4ef572fa8398bf434fd193f01adeae42aff979b311901094','holiday',X'98cf0453a9816c1bada5af715dec506b',X'',X'703466ead2814c351357ffe300abb4ce045b8ee396b9748543b4742995ccc65e','nam-sach',41,41);
INSERT INTO version VALUES(137,X'89aa27ed73304012e6b8bd1776d66a54f2ba77e46b187781a62b7cfe1dea941a','holiday',X'e2a247642bba7c748c96e07395b04f64',X'',X'77bb49c92b770975e81415bab425f6547e0b3f94ceb9a59fcf2eb100d60c705e','nam-sach',41,41);
INSERT INTO version VALUES(138,X'32149920e81f62d28a02033a9fbca898ef5a7a0b462a82b1176e0f9838fe45c2','holiday',X'8f75b270f6a42df06ab9bd02ca0b5114',X'',X'6e1b3587a5fcb006ece8211276686794d798060db5cb7b1650483fb1098ff71c','nam-sach',41,41);
INSERT INTO version VALUES(139,X'8229d43d1f68daafd22596c4fe203701112cd3b32a6307f86638e8c3782b09d6','holiday',X'0818a5de6bfa676e08335f33722407dd',X'',X'56ba2fac28df231590d030bf5a03d7cbca54b43ba8e5e1915f424c0fb621df07','nam-sach',41,41);
INSERT INTO version VALUES(140,X'7df237d7f87c04385f72cc1127e7f720767d5b130a8e147b3f66ab0e45fea17e','holiday',X'b63fa1536542b84b84af4459e79d4c47',X'',X'02f44bb3d6af9bd310e205f2982666a29eb327d4f3eedd1c87f09424e6e02996','nam-sach',41,41);
INSERT INTO version VALUES(141,X'd26eb02c8005799fbf9089396829d19e21c631d361aea75e3c047c3c0b240ba2','holiday',X'b95450cbe8267b2027a2c08d3d52627b',X'',X'f6312167371480d416def3ae676c5fd438a6d1447a25ad463770637002cdc3cb','nam-sach',41,41);
INSERT INTO version VALUES(142,X'b2667a4a42fa088b7f91b676a9dfd1a0629284497c95cd7df930ae1897dc4ada','holiday',X'8ee3def9bf2f4dff73b80e52d5e9111d',X'',X'1a4210963604e6b932b2e84038497a55b21da3abca634b26db115e00d848fe29','nam-sach',41,41);
INSERT INTO version VALUES(143,X'9dcf178a3f4beb8c28c52da12892fe8fe3e565d23c8c098568a539b2a4a0d092','holiday',X'fa80a3d65b85f2736b49900c4d791fe0',X'',X'63b4d6c9ddf7f2cad80960a86f5183a2301838eef11703021df839420da68aa5','nam-sach',41,41);
INSERT INTO version VALUES(144,X'a47c0b3acfa18d76c93ace29e9a9e9a82966baa7a8cbf2d5d91edfe23a5095f9','holiday',X'2c6f8e96165c1761effed855678412b8',X'',X'e8d64d622ec77779b0b0cfd98b0b3511b907e26ee8b7d6ada0e55b6b301ca9b5','nam-sach',41,41);
INSERT INTO version VALUES(145,X'fc1651ed7725049f28633ec4e94cdd5ffb249990bc81b57be75876bbeb428340','holiday',X'7a0ae81a0b3ef2edb4cb2d2d509e074d',X'',X'6177d48883ed969ecc7cad83176b1b6c097b0e328760f890c893e1dea1142a27','nam-sach',41,41);
INSERT INTO version VALUES(146,X'3611e0bb21de4c5fa51a6e567e35199b283df9ab415e26b1c59a3d9b58f7c5c3','holiday',X'5e5683e133b52a711cc9a78e1c5c36fb',X'',X'33dcb321f120ef0d249b5fa353d200aaf3cccf517ab0982de209a78fa173e9ad','nam-sach',41,41);
INSERT INTO version VALUES(147,X'e42099cffacbe3fa63e556b1395d7512da8b0371820074e993abafe891c74bbe','holiday',X'66bfbbf61626c61c410be8bf2211ca21',X'',X'faa68b34868f37328bc1205ca209b37566b1b59e5454a81b38059073e57faab0','nam-sach',41,41);
INSERT INTO version VALUES(148,X'2577f1f2bfbc7a6948dcfce4841f2d52567a6eb107e1cc537507db0bc087e113','holiday',X'c57b385e2c6e9b69f3ad48aae83eb90b',X'',X'c667d529c0a8b700d2a5667fa0821bcc59ec37825d5d2f86fc63f5ab44254ad4','nam-sach',41,41);
INSERT INTO version VALUES(149,X'de38d7fd49fd052f1209d41b7dc461afa6d3c3aa12cdce7830845d62f2867177','holiday',X'7a127468e78ccc857645ef6cf4fa25d8',X'',X'f6efce650926453bfa608736efcdfd51129a12d0316fea8f1e9ed39d867571f4','nam-sach',41,41);
INSERT INTO version VALUES(150,X'5379caebade2597e82326d214d7ff6a30cef12b476baa8d2c7e04717c3e42de4','holiday',X'7866ef8c713dbb81f4c6fa29e49a3dfc',X'',X'52004082701e46f9f8fe8efb256639224493d948bc279ab6599f2cbd3c95e422','nam-sach',41,41);
INSERT INTO version VALUES(151,X'964ef2a145d71ed985e379727123859774656e83b1f2ea6d9f0a3c8f119ae38e','holiday',X'e2ba07e0906756a2b1381c3934f26e43',X'',X'e4134883d707fed6a3ad0f3cf1ffec7c65e0a9482f8486293300b274eeff05db','nam-sach',41,41);
INSERT INTO version VALUES(152,X'a4912faa914944602dabd99ae74fc30242206d7e040561978b510a113bc28d04','holiday',X'e73da1dffe7b19fe465b9d7ad02b36fe',X'',X'457910593b1c2b8683c2be7be36e4fe07c9fc552c9be8dbb569cd24caae2f8fe','nam-sach',41,41);
INSERT INTO version VALUES(153,X'77d120823a884faf685a03311fd66db0c992e3279160b8eb0afcce1f99b6f4b7','holiday',X'a023357ee313cd904ab1d13f42aa49cb',X'',X'd49bd284412598e22eb558ed0a909d7ecdeabd0a21ec34f2c4c8f3686a32c6c2','nam-sach',41,41);
INSERT INTO version VALUES(154,X'ca5cf008eef5a894970a4abf9d9a199d66dbb5c5dc9c468428745cc8f2878a59','unit',X'c156162e8ef8412a876419981d3bd83c',X'',X'34bdcb68b7d4548974e93abfd55e84facbeb0efaba2355159a09243b1517909c','nam-sach',41,41);
INSERT INTO version VALUES(155,X'c05b2e1ba630f9b9133805364d057075e391f2a115179b426fb0f6b123d81d96','unit',X'917c045e813d12976974c023df2b972c',X'',X'd4f75fd3c16d75f5c8e7a794bb48086da23afb5165d32403bd30f522d7b3324c','nam-sach',41,41);
INSERT INTO version VALUES(156,X'61de73963663a0b5f7e9114cee89ed7ffe0032f11dfdf454e434003a779454cb','unit',X'6f97c71266efb7eecba6f9d1e89378ad',X'',X'81b774420e836c994969574e20d9d4529f1b652ac5dd3035090a257a69c4f279','nam-sach',41,41);
INSERT INTO version VALUES(157,X'e721cc6b79ed938c075199cbc6881ce87de7bf8861c454d3aab817e56e3747cc','unit',X'93cf6a348e0dadfa09145af57fd9c73c',X'',X'2605d39ec0fb82ad54d5d11544ec4f0888e4cf0c133d602650b176887d917fc7','nam-sach',41,41);
INSERT INTO version VALUES(158,X'8e03429b452054c340633f7072fd9fd60ed5ee9b1a747ac3a92af8eeabf2730c','unit',X'ad9b8668c650e1ab74939b41f75f3e9e',X'',X'3fa32a3a634bb554702773778717fde718dabc8494be1b74cd2d8c39599dcbba','nam-sach',41,NULL);
INSERT INTO version VALUES(159,X'0af42a8bd826de17469bcc80b616ff02fa53dab33e98d1ef0d7fecc0ab92ad52','unit',X'ad9b8668c650e1ab74939b41f75f3e9e',X'8e03429b452054c340633f7072fd9fd60ed5ee9b1a747ac3a92af8eeabf2730c',X'7e07ff14fe06f615fc175d49260e8c8ee4675c0f0ef08bb516b64e3c73fe4b1b','nam-sach',41,41);
INSERT INTO version VALUES(160,X'15df23d0c5b8949c70d52d3713b6062c2d8f900ec5a96a99ed65607e49680b4c','unit',X'1f763e4c9d17dfbb96b255da2fbe4318',X'',X'370ce027a595d0ba81e4dec451788bf7e996c563736eecbc98d8f624970f2e01','nam-sach',41,41);
INSERT INTO version VALUES(161,X'cc5778e49bf18f70a6c8bd3923a0c347b7e078542531ba3290e2796912060e18','leader',X'fa93ebb4e6e0b8a229e305ff00000000',X'',X'50d9f14a8d0e1d605fe5693169ff885f23dd9b1a2a4978c979be36086ef5178f','nam-sach',41,41);
INSERT INTO version VALUES(162,X'd18542affe036716e200b95b06390ab00b14669f69e2a023861302cd59338c47','leader',X'83dfb437743773013a46e37400000000',X'',X'd1720dc48a6147dd6fa8f83740776fdd6e1b424db37c992581cf21a4ab5414f1','nam-sach',41,41);
INSERT INTO version VALUES(163,X'd339347bfaae05229938fcda6ff7c4781981807a33f3c82c790099bfe8019dbd','agency',X'3fb395cfa2e1605ae75da824ce94f7d4',X'',X'15dc7a0ccdf3ef528b5ac64073e7e3229dcbb9ee41187aa94616c7d815318b95','nam-sach',41,41);
INSERT INTO version VALUES(164,X'8d62a5a20e082ccd5e0149d70017f38670ac1e853597d2df2ec3e4125af5b02b','agency',X'2c75a6a1a75b7de8d6b280c3156d9e4c',X'',X'f6e5124c5f40062a1ce74be6bc286cc1e68f3679ccfc34b18e7f65f49cd0c20a','nam-sach',41,41);
INSERT INTO version VALUES(165,X'2e8d0fc9b1ee98d155eff5131ee511eca8fe52c822f2afe7cddaa38efb8d2317','plan',X'd2fbd0a6f8c5232cc906f68e00000000',X'',X'99ec29583bc98531ccb6e489409cd034c3751cdabd11f5f7ab47ffa2839cf5a6','nam-sach',41,41);
INSERT INTO version VALUES(166,X'039e6578bcea0a0f7b60fe43bea162aa818a604767dd3da7db2459393bf8757b','session',X'd8d796ff7e9a0db11583661400000000',X'',X'f16f7ee04ce4c7061d2e2943b33cbeca5c49cafd9c7c24e4d0fba15ede2f1ec4','nam-sach',41,NULL);
INSERT INTO version VALUES(167,X'2661a760973cedb045f10e1dc7a0f1ebd0840be92f4f2bd904077f32a8cdb6b6','session',X'd8d796ff7e9a0db11583661400000000',X'039e6578bcea0a0f7b60fe43bea162aa818a604767dd3da7db2459393bf8757b',X'd3808db92926b49143234376831d990592c6b72d9a18ed9042952924100b2479','nam-sach',41,41);
INSERT INTO version VALUES(168,X'fa5b57bafec6ab317522d2671af7ae12ea881feefc6770c05c38246d1aab6fb7','session',X'46226a9e41e91d35b60cd85c00000000',X'',X'e0e366c85dbf3c36366cc34b5252f238d716df5e8f67f53aedb7d37cd8d91d7c','nam-sach',41,41);
INSERT INTO version VALUES(169,X'84003ea7dbfd5a7282c881b6c978d1ebe5dde235561a8bc4a5dad4706c166ebc','ballot',X'c79c4adbc8abc48f4d1df87f00000000',X'',X'14fe4b9cff9c1480ed2733a7c1bab37a46106f66fd7d3b85cebff842c0c651da','nam-sach',41,41);
INSERT INTO version VALUES(170,X'6b9c80ddb24dad139187f266c6403a3c8e7b5bc51de1221d99289e280bb5d742','petition',X'b96cf87901efd1159812d7c500000000',X'',X'abf4c47ba66ed8ac179f1589a198a1dd2d620f4db0ba5ad251be16b31ce7c926','nam-sach',41,41);
INSERT INTO version VALUES(171,X'cf693d7a20dbc37c958847148e478b37239f92a3972286e59edfcf1d5378d479','petition',X'209eb59fea8600056be1a7d700000000',X'',X'f8e96c14bf4af5f5ae5883de95769403b611cc0d0b6667acd1cede417cd2f2f3','nam-sach',41,41);
INSERT INTO version VALUES(172,X'1457b2e37606dc6e6d08a1f74b18bb8603d2223e72c808793a67a8c1217a5a7b','petition',X'02286ac11361aa36c268479d00000000',X'',X'933dd6b474bf56c32ff2bb2ed126fb830e6b8ca0339256e35506c5c13bdd868c','nam-sach',41,41);
INSERT INTO version VALUES(173,X'6a9d8bd86041061c1f99d3213ce238c74c629002019407209feae22775cb6cef','petition',X'51b4610e4e1866de876d0d2500000000',X'',X'16328eda39ce0d9cc3f8e149972121951f554e9dcd499a335f4d5672be6f7054','nam-sach',41,41);
INSERT INTO version VALUES(174,X'3b64e851408e4de1537c17bc0536bb084b1fcea15f7ce00cbaba27f6f8852d16','petition',X'7883bd1df9f664b33da8e8c400000000',X'',X'ce853a5795b5b1a95d19a479c84c5071d8ef7a02c30d48af57002687ed5b0da3','nam-sach',41,41);
INSERT INTO version VALUES(175,X'18167b040e9cbde788081c795c58725b88cb79d15cd2be967d1d8cbf66720303','petition',X'a8ccf598957844169ccbade400000000',X'',X'94c123225d998c66a6d4e7a43bd0281b9593dccfa57e3005689d440eef526757','nam-sach',41,NULL);
INSERT INTO version VALUES(176,X'adfeac4132e4dfa64d4e16866bf4ff3b984c965a13b3b58263183673e4ea6508','petition',X'a8ccf598957844169ccbade400000000',X'18167b040e9cbde788081c795c58725b88cb79d15cd2be967d1d8cbf66720303',NULL,'nam-sach',41,41);
INSERT INTO version VALUES(177,X'293e77ac15a4cb8858de4d937c735b19f591926e708700d4114a8f7e916c697f','conclusion',X'55c5d00c5cb69a09908bb19900000000',X'',X'37cc0333ceec1f4421befc5a411d6d26c8506bb87f02fb6bb6632868979f472f','nam-sach',41,41);
INSERT INTO version VALUES(178,X'49761515f713d8a24549ecd559e130105cdba7c6352b0bc7a2e1d72267e279ca','assignment',X'd5a0741fe4581d8795ea4aa400000000',X'',X'd9d25e40738fd31674acaab1a0d985700377e51db8e3c06831572a572bbfb435','nam-sach',41,41);
INSERT INTO version VALUES(179,X'a504f0f12b7a9687bc23b877b2ca5c0a503c9b2b2a54e9e0029a41eb65a7f6ad','assignment',X'f448c277d6b2136fb888004500000000',X'',X'ebc11b8adc1764edfeb622e46ce748cd07f4dcdee2fbbd4feace6136a9db0387','nam-sach',41,NULL);
INSERT INTO version VALUES(180,X'd654b9e2923e29b1f39feb97573d12fb5ab3996093dbc89b5d05785aef894bac','assignment',X'f448c277d6b2136fb888004500000000',X'a504f0f12b7a9687bc23b877b2ca5c0a503c9b2b2a54e9e0029a41eb65a7f6ad',X'da58fa971fabae4f83678c8b71fb6e8431aebadc00d42e13fe79a2cfe26fdf71','nam-sach',41,NULL);
INSERT INTO version VALUES(181,X'15f379249dbb45e2c6ec55f4a9b2b8fcdb979f42851e13061123b527c6604d0e','assignment',X'f448c277d6b2136fb888004500000000',X'd654b9e2923e29b1f39feb97573d12fb5ab3996093dbc89b5d05785aef894bac',X'902b160c5f5f3f958395c6c8ab298ea63c9bf3f26181b5584221ec5b1654d68e','nam-sach',41,41);
INSERT INTO version VALUES(182,X'58e7e5f5acb0f473f73d226e8004f0eda4eb1437be8dfaed9c6ae4f85baf5c5b','assignment',X'55edb4107f9359e845bb852a00000000',X'',X'9d9d291bc9b33d0381b74abaf4040a782ce1c948ff268eb586588f3a8b2706ac','nam-sach',41,41);
INSERT INTO version VALUES(183,X'd965884b92709cbd328bc2bfea1c1e606e3d6de41529ec3850d577ead8362b5d','reply',X'df9ae6e6f06766a68447625a00000000',X'',X'ab0c78e7aaac24bba40e1a4e1594eeebf5e9e374e6e2d2a90f8534f64f4e3295','nam-sach',41,41);
INSERT INTO version VALUES(184,X'7ddd04b8cc85de9f5ee8efd79648c1d7ee7ef48b5baf14a4e63e850d419a4362','reply',X'11784125bde774cc4ac5840c00000000',X'',X'cf25f59fce61caface2f2e7015612bafcf1bda3f51fc344823a8da3f9d979c17','nam-sach',41,41);
INSERT INTO version VALUES(185,X'ba57e5a59355248c37d401c4a36f44d144a9727f664d4d5e7f56cedd9c2b7bc9','check',X'c4d896879a05096c41c19dc200000000',X'',X'd1a93cb88aec15c2b91209cca797202b5d55cb9bcc36cc06331094c741eab081','nam-sach',41,41);
INSERT INTO version VALUES(186,X'f60745fce4df6e73fa7cbf98efc22257d612fac780edd791ad1972401a3d1515','review',X'4144a8f48abfbd4fdf434d7800000000',X'',X'8ffc220744c8f1b3814b80095e41ea68ac74984892c853ac5f15098f893d5d2d','nam-sach',41,41);
INSERT INTO version VALUES(187,X'dd0c94040e818215ea94b40404fc883c0ff1311fecb6155d8e4f60ec9f7d1427','publication',X'276084c687faed3f683a10a500000000',X'',X'74d3e472baf4de7008493d3c06d1dfc9e0bb236ad3c4822f5d64b0d4bdb22f3f','nam-sach',41,41);
INSERT INTO version VALUES(188,X'4ddc1393f283c407fbe0ae71d965aa941975a9038b8f9457dc568ad6e2c0e100','total',X'b91cc7c2803ae402ac12f7b800000000',X'',X'995cd8f988d287e869f23281ca4a00bfdcc6604211e9d0c9a5c201596fdd13cf','nam-sach',41,41);
INSERT INTO version VALUES(189,X'650c449eaa2dc98593134e0b6ae53ac0f73f5464b658b979849c0fc7b0fe1de0','identity',X'b96cf87901efd1159812d7c500000000',X'',X'474b15695dceef99008a2ad99e86c36feff161fc745e8fecb8b0351915a672e5','nam-sach',41,41);
CREATE TABLE kept (
    digest   BLOB PRIMARY KEY CHECK (length(digest) = 32),
    sort     TEXT NOT NULL,
    record   BLOB NOT NULL CHECK (length(record) = 16),
    content  TEXT CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
INSERT INTO kept VALUES(X'01d4b47311f14e6e4c8c348a606220191a5d49310d733fc65a0b8bf3a7348b4c','holiday',X'7610b9a5ef05bfd88cfd05b24840f67f','{"day":"2021-02-14","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'02f44bb3d6af9bd310e205f2982666a29eb327d4f3eedd1c87f09424e6e02996','holiday',X'b63fa1536542b84b84af4459e79d4c47','{"day":"2026-02-16","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'048524ec0004f13fa4236fd243e46c2c442f1a52181fa2128b728db521a4b52a','holiday',X'dcfd10421afb7e9e628e4443ad513108','{"day":"2025-04-07","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
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
INSERT INTO kept VALUES(X'1a4210963604e6b932b2e84038497a55b21da3abca634b26db115e00d848fe29','holiday',X'8ee3def9bf2f4dff73b80e52d5e9111d','{"day":"2026-02-18","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'1cdc3ffb123ab7bad2577fb0eab31a57347710af58ae164edb7e300f9af93896','rule',X'9f1977e25d616d432192471f16cec5be','{"key":"due_from","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"session"}');
INSERT INTO kept VALUES(X'1d829aa15889a208aa3eca1018643dd15c19a455e9f3a0649704dfb7b74d2296','holiday',X'd89628bf99d93d75f5a60720eb454f74','{"day":"2023-01-20","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'23c879c656c38964e82130be632f2ee61c02500047895760bdfba07124c570b8','holiday',X'649d358703c5316b9b9a9e92d3b2ef5e','{"day":"2023-01-24","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'2605d39ec0fb82ad54d5d11544ec4f0888e4cf0c133d602650b176887d917fc7','unit',X'93cf6a348e0dadfa09145af57fd9c73c','{"code":"an-son","kind":"commune","name":"An Sơn","parent":"nam-sach"}');
INSERT INTO kept VALUES(X'2616fbda6847de4f958115aa5c706e844e090847473e6157de8bb0b8f6e07bd9','holiday',X'caf9a18063a35338a6e774c97f51f267','{"day":"2019-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'26e5dde92a9e51217bd94b98be396c27db781a3d85687025ba45a980169bdd24','field',X'8c81fe9aae3066bdf9f510e4ba7ed72b','{"code":"education","name_en":"Education","name_vi":"Giáo dục"}');
INSERT INTO kept VALUES(X'27c870d603bdd90324bf9277708067327c6c8f57cb8fd98afae59da26a58ad6d','holiday',X'c92fe1d236df06777f515e2bb44dcfc3','{"day":"2021-02-16","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'2bee1236448a17754a1370ed4d2a8c5a4943b7ba241f42b9405e582244347c90','holiday',X'f75a4411715bc62a25b6343933a4ff00','{"day":"2025-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'2c9a2e8f96e7362c6812a6cd491d2a571949f2544f7572bff05c10e723d88933','holiday',X'50c3f42a6d0acb89481e3d99362f7621','{"day":"2024-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'2db3b79ada485be502d2f6264d48bdb3ffc9ecf4cb8a4c6f60de64a001907a81','holiday',X'2e6731d9f292dac2afce7581336626b7','{"day":"2025-01-31","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'2eb5995ce61afa584e53a23cbcdfcfbec0982d50a60aa02f8be993dd2282da3b','holiday',X'27910a409c13262a8c82672ceea5ba82','{"day":"2018-02-19","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'2f4dfed10bde65a9f70571f0e2a5edd1309d44ee5e9d40e827e067c600d712b1','holiday',X'a4ec5b41fc932f38ea1102548482bae1','{"day":"2023-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'2f643f082fdbd142a9acb051e840d5b0d6959731e608a0673bd507b62b1e6a9f','holiday',X'4ed0abb74808600911935c5b7c2510f5','{"day":"2020-01-25","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'33c77a44bf84c10421640eb6cb7597cb22d0d010c67747da1048f5bd49c26c42','holiday',X'4c0c4ceb65d7a5b6ae871b7112c33c02','{"day":"2024-05-04","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 29/04/2024","source":"Công văn 2450/VPCP-KGVX (2024) về hoán đổi ngày nghỉ của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'33d1ba2a1c1a60ed81a28ff10ad853afe7582bb35e15a5b56e5c0a8c37f71d8e','field',X'36a9e754286fb16275e31eac7b489af1','{"code":"party-building","name_en":"Party and government building","name_vi":"Xây dựng Đảng, chính quyền"}');
INSERT INTO kept VALUES(X'33dcb321f120ef0d249b5fa353d200aaf3cccf517ab0982de209a78fa173e9ad','holiday',X'5e5683e133b52a711cc9a78e1c5c36fb','{"day":"2026-04-27","kind":"off","name":"Nghỉ bù Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'33e797d16495bd3545f0cf376c09e152831c3518ecafbdcc70a9ad285e162c36','holiday',X'e033ec9870f82e89f65480cfd8fb7050','{"day":"2022-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'34bdcb68b7d4548974e93abfd55e84facbeb0efaba2355159a09243b1517909c','unit',X'c156162e8ef8412a876419981d3bd83c','{"code":"nam-sach","kind":"district","name":"Nam Sách"}');
INSERT INTO kept VALUES(X'370ce027a595d0ba81e4dec451788bf7e996c563736eecbc98d8f624970f2e01','unit',X'1f763e4c9d17dfbb96b255da2fbe4318','{"code":"nhue-son","from":"2019-07-01","kind":"village","name":"Nhuế Sơn Thượng","parent":"an-son"}');
INSERT INTO kept VALUES(X'3917b805a4d9f446995a8a410f08e5fd6f6770262fe6ecc33fff0c292df569ef','holiday',X'3ad516c063ce401e71118656035e6aba','{"day":"2022-05-02","kind":"off","name":"Nghỉ bù Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'3b62637c1c56d2e83c7a8a1fe35951100a08bf506da3b061854801563777519e','holiday',X'df1f9d4d2947bff940d0ad31e7118947','{"day":"2022-02-03","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'3bb9b52f4d2d9df0772de7970415c8b84b202706f6df2df308b70e8d060193e2','holiday',X'a3bdbaf824f7eef1ae73054418b0411b','{"day":"2019-02-06","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'3e6b66593eda328d785f9d62cd19952a7b502af31a8c93cf9b9b035eaabc4171','holiday',X'227fd29f369be65820a1dbd3760602be','{"day":"2025-01-30","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'3f8e9f2eb42ab09e7a06b071346ee4daa114afb3fe3488a6981651923c0b033d','holiday',X'102c4fed8ed39e20dc19c1829e384ee3','{"day":"2023-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'41228c2cd06f8f5c6487cb667a5a5442a0328cd361e321287fd3fd0022d21432','holiday',X'28b7fbce88ce3bacdc1da4f8a91a2779','{"day":"2022-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'457910593b1c2b8683c2be7be36e4fe07c9fc552c9be8dbb569cd24caae2f8fe','holiday',X'e73da1dffe7b19fe465b9d7ad02b36fe','{"day":"2026-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'4710ee86d80a61129afa0ee00c21c4fbecd9718cc44a6431abfca8e29f89de01','holiday',X'f1d73e6580fd1d5c0f68646d4c335fad','{"day":"2019-02-08","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'4aa27db57aeace324da86a7d447ddf40a4666bf91b432223e0044fb80980e3da','rule',X'885c2a181a2796191a4c1294408ac2c4','{"key":"due_days","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"15"}');
INSERT INTO kept VALUES(X'4c4bf2a7f4a11274f48237ca8361eb605e07438194ed8bdf3088631448afe23b','holiday',X'14a2382ee57a2102f356f6d5313bc796','{"day":"2025-04-26","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 02/05/2025","source":"Thông báo 6150/TB-BLĐTBXH (2024) về lịch nghỉ năm 2025; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'4d02e6dca825d8d2bca8b536a42997a319236c8df4ee67c007531915d83b2219','holiday',X'8394f5d90660ead3afa31622b49ffea7','{"day":"2020-01-29","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2020 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'52004082701e46f9f8fe8efb256639224493d948bc279ab6599f2cbd3c95e422','holiday',X'7866ef8c713dbb81f4c6fa29e49a3dfc','{"day":"2026-08-31","kind":"off","name":"Hoán đổi: nghỉ 31/08/2026, làm bù 22/08/2026","source":"thông báo hoán đổi ngày nghỉ Quốc khánh năm 2026 của Chính phủ; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'52fcc9a252327e30a21c1627ed6e9e6a3d9823d344f534092d31145f77fb6d94','holiday',X'9ade91a08bed4eacd5910d2935a6a93f','{"day":"2019-02-04","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'55b9999f432673b7084e9b67737a1685fa22a5e7512c9c6c925855cbb8cb8251','holiday',X'8a2deb8664ddcc51ea19558ef785f7c6','{"day":"2025-09-01","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'56a68586e4014d5644fc87a137caff2fd03958d6cbfe6a3e4658c73a2f75f37f','holiday',X'711aaa1599a78aa29225bf5e5e52a75e','{"day":"2022-01-31","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'56ba2fac28df231590d030bf5a03d7cbca54b43ba8e5e1915f424c0fb621df07','holiday',X'0818a5de6bfa676e08335f33722407dd','{"day":"2026-01-10","kind":"work","name":"Hoán đổi: làm bù cho ngày nghỉ 02/01/2026","source":"Chính phủ đồng ý hoán đổi ngày 25/12/2025, Bộ Nội vụ thông báo (báo chí 26/12/2025); thư viện holidays 0.109 chưa có","status":"confirmed"}');
INSERT INTO kept VALUES(X'58dad6ef91b48a5901c993f1cd75a11173a81d15ec50df1921a187116ab4c56f','holiday',X'c0eeacf6de5cdd5d2dd6c6ffc4123c8b','{"day":"2024-02-12","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'5a746d6ada6e7243bb45b160296f15c8c6c777fca93a0ca1b59e822479aaab63','holiday',X'16be766d6a3a8a2b38ca186833a589f4','{"day":"2022-04-10","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'5a84d66ddeb0e1f38ccdedca7aa3dedc56db215729adfe79fecf7232006da970','field',X'229fcc9aaac181e5fcf72b7eb20a9a07','{"code":"construction","name_en":"Construction and planning","name_vi":"Xây dựng, quy hoạch"}');
INSERT INTO kept VALUES(X'5b8c367fb70bbbd38fdbcc02b4a7af5e304b7ab71b8272427a2807af774eb549','holiday',X'd750b42f86ef86516861e0d81ae37f7f','{"day":"2022-05-03","kind":"off","name":"Nghỉ bù Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'5be408a41125b4851a16c1ea2c02392809f1bb292ad8e43cc2e310d35a8f66e4','holiday',X'73696ca4c9cc785b3d722aba13ea7440','{"day":"2024-02-13","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'5d254aac1f9bbbfcfaceea489d8aaea9a1c18d3319bd30f41cf3cbf793689a4b','rule',X'f64730cde08d8e0d815202d08b76b851','{"from":"2019-06-01","key":"due_kind","source":"Quy chế mẫu","value":"working"}');
INSERT INTO kept VALUES(X'5e0f2e4f92927c2c812ee292a78376cd357268fb784181b154cb5dbc9321c8ff','holiday',X'b3ce53c00c92e191f071ba7a6fdf50d9','{"day":"2023-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'6177d48883ed969ecc7cad83176b1b6c097b0e328760f890c893e1dea1142a27','holiday',X'7a0ae81a0b3ef2edb4cb2d2d509e074d','{"day":"2026-04-26","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'62627e97ed9c4037b308c3456186e0ee54b924c7328d599944fa06c448c1c28a','holiday',X'dfb739e96d391716bb4786e8a4badc71','{"day":"2025-01-28","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2025 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'629bc4886637889145b46aa6d212e72cb83a8d3d5121b694d478e14c612fd8cd','holiday',X'1ca58ef785d4fa6841ef327d70cdd204','{"day":"2018-02-17","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'63b4d6c9ddf7f2cad80960a86f5183a2301838eef11703021df839420da68aa5','holiday',X'fa80a3d65b85f2736b49900c4d791fe0','{"day":"2026-02-19","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2026 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'668ca2a98821db8c9e998099848a4a46f5d5505ffa525f2397ae4a1152d56310','holiday',X'8d83cddce65cc145fe758e024bc3cd0f','{"day":"2018-02-20","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'6790416d0546587f30c15b1f11a9ce33b77b5ceec27eb5b787a48ae23dcb4a4e','holiday',X'4cce23563e6b8ffb5fa845219c137427','{"day":"2022-04-11","kind":"off","name":"Nghỉ bù Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'6b1a17484792b46f20e6b541ebf2f9a48b4600361e39b6be9a9813ce1901323a','holiday',X'1b0d714320c6bf618c2a8c9cc22349eb','{"day":"2021-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
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
INSERT INTO kept VALUES(X'77bb49c92b770975e81415bab425f6547e0b3f94ceb9a59fcf2eb100d60c705e','holiday',X'e2a247642bba7c748c96e07395b04f64','{"day":"2026-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'77c35676c50d0f6ac68633dcbc1bdd7b0488a30e0655b97b1074413aa22bc5bf','holiday',X'8713c55d01b65fe1a3d349698b0cc281','{"day":"2024-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'78055416fc6bb4a8007e9a651b9af034ff2eed77a1eaca02e499ba5136131d56','holiday',X'7ef86b55376cc2b000a3723165dc9eb7','{"day":"2024-02-08","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'7aa31476cd7d33a3d6fe888725ceb1b45c2aef077b26448177ddeba7806e2073','holiday',X'f262ce3d202f95379862ecff9a8bbbad','{"day":"2021-09-03","kind":"off","name":"Quốc khánh (ngày liền kề)","source":"Bộ luật Lao động 2019, Điều 112 (2 ngày); lịch nghỉ Quốc khánh năm 2021 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'7ac310ab5c7f123fc6ffaa6a0a3c5e1073accb8f975d9346a45adafc076e7414','holiday',X'b032567794f187a60a3659d3189e31b2','{"day":"2020-04-30","kind":"off","name":"Ngày Chiến thắng","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'7e3704899facacf296d0259277c49b833fdb337a72fe6c94d0e844e0c5594b34','holiday',X'c0d99c0783b65917d6ba640f328bda86','{"day":"2023-01-26","kind":"off","name":"Nghỉ bù Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112; lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'7e59e67a582a68fae7d6d44d05d1b5b87b83ee35ae8339b4bbd681b8bbb3ff8a','holiday',X'583e07214e13f02e9762180028f26d63','{"day":"2020-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'81b774420e836c994969574e20d9d4529f1b652ac5dd3035090a257a69c4f279','unit',X'6f97c71266efb7eecba6f9d1e89378ad','{"code":"thi-tran-nam-sach","kind":"township","name":"Nam Sách","parent":"nam-sach"}');
INSERT INTO kept VALUES(X'83207570a905af5a82373bbda5782a829f44d1040c818f098c653776336ade9e','rule',X'286feac619d3b50bce02c1eae90783e6','{"key":"count_at","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"no"}');
INSERT INTO kept VALUES(X'847a98a7dc139058ba9c2b11072bb0c877eabed23e8e5dccd23a4438ba0a298c','rule',X'd96636fa4d7b04f9a11525c2cfea3472','{"key":"threshold_percent","source":"Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019","value":"90"}');
INSERT INTO kept VALUES(X'88bec6350c955a4537ad29ee4525f3cec372651022e9eb72740b41b60d62ae52','holiday',X'5775da36a220229faef35b1d2067a25e','{"day":"2023-01-02","kind":"off","name":"Nghỉ bù Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'8944444fb3acf6c78ff8b6accb0f4b06854420fe5556fa82d3648808370bb9b6','field',X'6aa90269ad34217099786dc8bcb99436','{"code":"transport","name_en":"Transport","name_vi":"Giao thông"}');
INSERT INTO kept VALUES(X'8a1a631a83af6dd4a43914159938108d646d17206edf97ab3267a810de031101','holiday',X'896fbf36492444c8d2f18dce8bdf7aec','{"day":"2024-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
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
INSERT INTO kept VALUES(X'c4db723cfb0b14216110d6eab0624b6f72a7c3268823e4abefe86bd0ecafa02e','field',X'7b2c71389be7932d47fd1304fb10204f','{"code":"land","name_en":"Land","name_vi":"Đất đai"}');
INSERT INTO kept VALUES(X'c51705d71ef31821fa377be9ddfb1e0bf0340180b8e1ed312a9f964d6ce29f45','holiday',X'8e5daef236ce95874eefa2a064c72b6c','{"day":"2023-05-03","kind":"off","name":"Nghỉ bù Ngày Chiến thắng","source":"Bộ luật Lao động 2019, Điều 112 (ngày lễ trùng ngày nghỉ hằng tuần); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'c5dd0c9d596640a4d259ec8435702adc9db7fca8aa0277c1748b988949addc40','field',X'ca0ec9a85c92cb193512b828ba8a73ce','{"code":"other","name_en":"Other","name_vi":"Lĩnh vực khác"}');
INSERT INTO kept VALUES(X'c5eb377a5ddbae4b079719cab00314989dc6b49bdf8900fbe17119f032dc7999','holiday',X'7ad8aac04a857b18427b71b73e5863d1','{"day":"2022-02-04","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2022 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'c667d529c0a8b700d2a5667fa0821bcc59ec37825d5d2f86fc63f5ab44254ad4','holiday',X'c57b385e2c6e9b69f3ad48aae83eb90b','{"day":"2026-05-01","kind":"off","name":"Ngày Quốc tế Lao động","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'ca859369178fd7a669162641b58309cd3d7147cfc66dc73c034536193df51714','holiday',X'fc65a38a8e4639a0b4fad0265d2287b3','{"day":"2020-04-02","kind":"off","name":"Giỗ Tổ Hùng Vương","source":"Bộ luật Lao động 2012, Điều 115 (10/3 âm lịch); thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'cfa4275f581af5c9781eeb1e2c361c63229cee4efa0fa5bd8edaedf94169326b','holiday',X'6da30324d9dd48ecc7abbb1b6772411b','{"day":"2021-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'd0085982c51f245d79005a0ef7f8a49a79790543ff94e820f1a3185fc37853b0','holiday',X'5d01e271c165c506262e02981b518bb3','{"day":"2019-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'd0ee08f25a7a2186f30dfcd30067032d6c5dcd3aeba0a47a6ac806254056b86c','holiday',X'fd078470bdf5dca2d76dbd509615c37e','{"day":"2018-02-18","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2018 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'd2d4e893d4d1ad663933430a948cdd2285cdc5126226038aac31e581c9f94df7','holiday',X'b5a180cc796d88441b938fbf030ac4a0','{"day":"2021-01-01","kind":"off","name":"Tết Dương lịch","source":"Bộ luật Lao động 2019, Điều 112","status":"confirmed"}');
INSERT INTO kept VALUES(X'd49bd284412598e22eb558ed0a909d7ecdeabd0a21ec34f2c4c8f3686a32c6c2','holiday',X'a023357ee313cd904ab1d13f42aa49cb','{"day":"2026-11-24","kind":"off","name":"Ngày Văn hóa Việt Nam","source":"Nghị quyết 80-NQ/TW (chủ trương); thư viện holidays 0.109; chưa thấy văn bản luật ban hành","status":"provisional"}');
INSERT INTO kept VALUES(X'd4f75fd3c16d75f5c8e7a794bb48086da23afb5165d32403bd30f522d7b3324c','unit',X'917c045e813d12976974c023df2b972c','{"code":"dong-lac","kind":"commune","name":"Đồng Lạc","parent":"nam-sach"}');
INSERT INTO kept VALUES(X'd5c62f09846d7bc967b8ae6b294775b14ee5a678e1968b39e01765ddd159c6e9','field',X'b9987c1485d3e46c67e20b3c6b73ff8e','{"code":"environment","name_en":"Environment","name_vi":"Môi trường"}');
INSERT INTO kept VALUES(X'd818ff60640a41cd3b014315bcea58c8f72865ed474a1022b8fa5e97d4ba5987','holiday',X'007685fc2c2fd64df3eb78eccbc62d83','{"day":"2023-01-21","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2023 được công bố; thư viện holidays 0.109","status":"confirmed"}');
INSERT INTO kept VALUES(X'dad2411dd076597ffa3bc696f45437ff5a69fb3bf207b5dc2affd834c56d7524','holiday',X'59901ea57af48c5a830b1ff58243f906','{"day":"2019-09-02","kind":"off","name":"Quốc khánh","source":"Bộ luật Lao động 2012, Điều 115","status":"confirmed"}');
INSERT INTO kept VALUES(X'db4e8d8541025ff70e06b5a8f03ff90ec4de1c83aaa7be739227391d548dc5ce','holiday',X'ba80ef2c9365254ed6707c42d26adc1e','{"day":"2024-02-11","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2019, Điều 112 (5 ngày); lịch nghỉ Tết năm 2024 được công bố; thư viện holidays 0.109","status":"confirmed"}');
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
INSERT INTO kept VALUES(X'ff52d8599b364efa21384a149071d73aeae5ed20668118062f66a3cb72e4adc8','holiday',X'0534aa087154044053c4d98a88615f16','{"day":"2019-02-07","kind":"off","name":"Tết Nguyên đán","source":"Bộ luật Lao động 2012, Điều 115 (5 ngày); lịch nghỉ Tết năm 2019 được công bố; thư viện holidays 0.109","status":"confirmed"}');
CREATE TABLE course (
    session_id  INTEGER PRIMARY KEY,
    petitions   INTEGER NOT NULL,
    answered    INTEGER NOT NULL,
    packed      BLOB NOT NULL
) STRICT;
INSERT INTO course VALUES(1,4,1,X'04020600000102021e010400010004010102040104040100000000061c00000102023800000000081c0001000000');
INSERT INTO course VALUES(2,1,0,X'010a1c00000104022a00000000');
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
INSERT INTO unit_version VALUES(1,X'4651ccad39406a556bc4332100000099',1,'Nam Sách','district',NULL,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(2,X'd2b1ca5025c7ed8005b2493a00000001',2,'Đồng Lạc','commune',1,NULL,NULL,NULL,'dong lac');
INSERT INTO unit_version VALUES(3,X'6fd6c096e94d91fe69db925c00000001',3,'Nam Sách','township',1,NULL,NULL,NULL,'nam sach');
INSERT INTO unit_version VALUES(4,X'318f84068e1f2644e37ee86a00000001',4,'An Sơn','commune',1,NULL,NULL,NULL,'an son');
INSERT INTO unit_version VALUES(5,X'e934fc8f09860f115e0f510400000001',5,'Nhuế Sơn','village',4,NULL,'2019-07-01',NULL,'nhue son');
INSERT INTO unit_version VALUES(6,X'5a415d7412f6754a70241a7f00000000',5,'Nhuế Sơn Thượng','village',4,'2019-07-01',NULL,NULL,'nhue son thuong');
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
INSERT INTO sqlite_sequence VALUES('version',189);
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
CREATE UNIQUE INDEX seal_standing ON seal (year) WHERE reopened IS NULL;
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
CREATE INDEX assignment_awaited ON assignment (replied_on, due_on);
CREATE UNIQUE INDEX letter_template_kind ON letter_template (kind, layout);
CREATE INDEX unit_version_unit ON unit_version (unit_id);
CREATE INDEX unit_version_parent ON unit_version (parent_id);
CREATE INDEX unit_version_name ON unit_version (name_fold);
PRAGMA writable_schema=OFF;
COMMIT;
