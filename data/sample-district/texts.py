"""Câu chữ hư cấu cho generate.py / invented wording for generate.py.

{t} {t2}: hai thôn; {x}: xã/thị trấn; {ub}: UBND xã/thị trấn; {dn} {pa}: cách mở đầu (đề nghị, phản ánh);
{d}: đường; {k}: kênh mương; {c}: cánh đồng; {n}: năm trước; {m}: mét; {h}: số hộ; {mo}: tháng.
"""

# field -> petitions
PETITIONS = {
    "land": [
        "{dn} {ub} đẩy nhanh việc cấp giấy chứng nhận quyền sử dụng đất cho {h} hộ ở {t} đã nộp hồ sơ từ năm {n}",
        "{dn} đo đạc lại ranh giới thửa đất giữa {t} và {t2} vì bản đồ địa chính không khớp với hiện trạng",
        "{pa} phần đất dôi dư sau dồn điền đổi thửa ở {c} chưa được công khai cho dân biết",
        "{dn} xem xét cấp giấy chứng nhận cho các hộ được giao đất giãn dân ở {t} từ những năm 1990, nay chỉ còn giấy thu tiền",
        "{pa} có hộ ở {t} xây tường rào lấn ra lối đi chung, đã báo {ub} mà chưa thấy xử lý",
        "{dn} cho biết khi nào tổ chức đấu giá các lô đất xen kẹt ở {t}, quy hoạch đã có từ năm {n}",
        "{dn} giải thích rõ căn cứ tính giá bồi thường đất nông nghiệp ở {c} khi làm đường trục huyện",
        "{pa} hồ sơ tách thửa nộp tại bộ phận một cửa đã quá hẹn hai lần, không có văn bản xin lỗi",
        "{dn} thu hồi khu đất công ích ở {c} cho thuê đã hết hạn nhưng người thuê vẫn sử dụng",
        "{dn} chuyển mục đích sử dụng phần đất ao liền kề nhà ở cho các hộ đủ điều kiện tại {t}",
        "{pa} sổ đỏ của {h} hộ ở {t} ghi sai diện tích sau đợt đo năm {n}, đi lại nhiều lần chưa đính chính được",
        "{dn} kiểm tra việc tự ý đổ đất, san lấp ruộng lúa ở {c} để làm sân bãi",
        "{dn} công khai quy hoạch sử dụng đất đến năm 2030 của {x} tại nhà văn hóa {t}",
        "{pa} lối ra {c} bị một hộ nhận thầu rào lại, bà con không đưa máy gặt vào được",
    ],
    "environment": [
        "{dn} tăng số lần thu gom rác ở {t} lên ba buổi mỗi tuần, hiện rác tồn từ hai đến ba ngày, mùi rất khó chịu",
        "{pa} trại lợn gần khu dân cư {t} xả nước thải chưa xử lý ra {k}, nhất là về đêm",
        "{dn} nạo vét {k} đoạn qua {t} dài khoảng {m} m vì bèo và rác làm tắc dòng chảy",
        "{pa} xưởng tái chế nhựa giáp {t} đốt phế liệu vào chiều tối, khói bay vào nhà dân",
        "{dn} di chuyển điểm tập kết rác ở đầu {t} ra xa trường học và có mái che, tường bao",
        "{pa} bãi rác tạm của {x} đã đầy từ {mo}, nước rỉ rác chảy xuống {c}",
        "{dn} hướng dẫn phân loại rác tại nhà và cấp thùng cho các hộ ở {t}",
        "{pa} nước sinh hoạt cấp cho {t} hay đục vào buổi sáng, đề nghị lấy mẫu kiểm tra và thông báo kết quả",
        "{dn} đặt thêm bể chứa vỏ bao bì thuốc bảo vệ thực vật ở {c}",
        "{pa} xe chở vật liệu không che bạt làm rơi vãi đất cát trên {d}, bụi bay vào các hộ hai bên",
        "{dn} có biện pháp với việc đốt rơm rạ trên {c} sau vụ gặt, khói che khuất cả đường đi",
        "{dn} trả lời về kết quả quan trắc nước thải của cơ sở giết mổ ở {t}",
        "{pa} rãnh thoát nước chung của {h} hộ ở {t} bị bồi lấp, cứ mưa to là nước bẩn tràn vào sân",
    ],
    "transport": [
        "{dn} sửa chữa {d} đoạn qua {t} dài khoảng {m} m đã bong tróc, nhiều ổ gà",
        "{dn} lắp gờ giảm tốc và biển báo ở ngã ba vào {t}, từ {mo} đến nay đã xảy ra mấy vụ va chạm",
        "{pa} {d} bị xe quá tải phá hỏng, đã kiến nghị từ năm {n}",
        "{dn} mở rộng {d} nối {t} với {t2}, hiện hai ô tô không tránh được nhau",
        "{dn} lắp đèn chiếu sáng trên {d}, đoạn qua {t} ban đêm rất tối",
        "{pa} cầu qua {k} ở {t} lan can đã gãy, học sinh đi học nguy hiểm",
        "{dn} làm rãnh có nắp dọc {d} qua {t} để tránh nước ngập mặt đường khi mưa",
        "{dn} bố trí vốn bê tông hóa {m} m đường nội đồng ra {c}",
        "{pa} nhà thầu đào {d} để đặt ống nước rồi hoàn trả mặt đường không bằng phẳng",
        "{dn} phát quang cây che khuất tầm nhìn ở các khúc cua trên {d}",
        "{dn} cắm biển hạn chế tải trọng trên {d} vì đường mới làm xong năm {n}",
        "{pa} xe khách, xe tải đỗ lấn lòng đường trước chợ gần {t} vào giờ tan tầm",
        "{dn} cho biết tiến độ làm {d}, khởi công từ {mo} nhưng nay dừng thi công",
    ],
    "construction": [
        "{dn} nâng công suất trạm biến áp ở {t}, mùa nóng điện yếu không chạy nổi máy bơm",
        "{pa} cột điện ở ngõ xóm {t} nghiêng, dây võng thấp sát mái nhà",
        "{dn} sớm đầu tư nhà văn hóa {t}, nhà cũ xây từ lâu, dột và chật",
        "{dn} công khai quy hoạch khu dân cư mới cạnh {t} và thời gian thực hiện",
        "{pa} đường ống nước sạch qua {t} hay vỡ, mỗi lần sửa mất nước hai, ba ngày",
        "{dn} bó gọn cáp viễn thông treo chằng chịt trên cột điện ở {t}",
        "{dn} xử lý dứt điểm công trình xây dựng không phép trên đất nông nghiệp ở {c}",
        "{dn} cho biết phương án sử dụng trụ sở cũ của trạm khuyến nông bỏ không ở {t}",
        "{pa} hệ thống thoát nước khu chợ {x} làm xong năm {n} nhưng không đấu nối, nước vẫn đọng",
        "{dn} xây tường bao và cổng nghĩa trang nhân dân của {t}",
    ],
    "agriculture": [
        "{dn} sửa cống điều tiết trên {k}, cánh cống hỏng nên không giữ được nước cho {c}",
        "{pa} lịch đổ ải vụ chiêm xuân năm nay chậm, {c} thiếu nước mạ chết nhiều",
        "{dn} hỗ trợ diệt chuột đồng loạt ở {c}, vụ vừa rồi nhiều ruộng mất trắng",
        "{dn} mở lớp hướng dẫn trồng rau vụ đông theo hướng an toàn cho hội viên nông dân {t}",
        "{pa} giá thuê máy gặt ở {c} mỗi nơi một giá, đề nghị hợp tác xã đứng ra thống nhất",
        "{dn} hỗ trợ các hộ chăn nuôi ở {t} bị tiêu hủy lợn do dịch bệnh, hồ sơ nộp từ {mo}",
        "{dn} kiên cố hóa {m} m mương tưới ở {c}",
        "{dn} thông báo rõ mức thu thủy lợi phí nội đồng và việc chi của hợp tác xã",
        "{pa} trạm bơm phục vụ {c} hỏng một tổ máy từ {mo}, mưa lớn là úng",
        "{dn} giới thiệu doanh nghiệp bao tiêu cà rốt, hành củ cho bà con {t}",
        "{dn} có chính sách cho người nhận lại ruộng bỏ hoang ở {c} để sản xuất tập trung",
        "{pa} tiêm phòng đàn gia súc ở {t} chưa đủ, cán bộ thú y báo hết vắc-xin",
    ],
    "new-rural": [
        "{dn} công khai các khoản nhân dân đóng góp làm đường hoa, tường rào ở {t}",
        "{dn} cho biết {t} còn thiếu tiêu chí nào để được công nhận khu dân cư kiểu mẫu",
        "{pa} mức vận động đóng góp xây dựng nông thôn mới ở {t} cao so với thu nhập của nhiều hộ",
        "{dn} hỗ trợ xi măng để {t} tự làm {m} m đường ngõ xóm",
        "{dn} đánh giá lại tiêu chí môi trường trước khi đề nghị công nhận xã nông thôn mới nâng cao",
        "{dn} trồng bổ sung cây xanh trên {d}, số cây trồng năm {n} chết quá nửa",
        "{dn} lắp thêm dụng cụ thể thao ngoài trời ở sân nhà văn hóa {t}",
        "{pa} tuyến đường điểm ở {t} làm xong không giao ai trông coi, cỏ mọc lấn hết lề",
    ],
    "social-policy": [
        "{dn} rà soát lại hộ nghèo, hộ cận nghèo ở {t} vì có hộ khó khăn hơn mà không được xét",
        "{pa} chế độ trợ cấp người cao tuổi từ đủ 80 tuổi ở {t} chi trả chậm từ {mo}",
        "{dn} hướng dẫn hồ sơ hưởng chế độ cho người hoạt động kháng chiến bị nhiễm chất độc hóa học",
        "{dn} hỗ trợ sửa nhà cho {h} hộ người có công ở {t} theo chương trình xóa nhà tạm, nhà dột nát",
        "{dn} tăng mức hỗ trợ đóng bảo hiểm y tế cho hộ nông nghiệp có mức sống trung bình",
        "{pa} người khuyết tật ở {t} làm hồ sơ xác định lại mức độ từ {mo} chưa có kết quả",
        "{dn} tổ chức chi trả lương hưu, trợ cấp tại nhà cho người già yếu không đi lại được",
        "{dn} giới thiệu việc làm cho lao động trên 40 tuổi ở {t} mất việc do công ty cắt giảm đơn hàng",
        "{dn} xem xét chế độ mai táng phí cho thân nhân cựu chiến binh, hồ sơ bị trả lại nhiều lần",
        "{dn} hỗ trợ con em hộ khó khăn ở {t} vay vốn học đại học, thủ tục hiện còn phiền hà",
        "{pa} danh sách nhận quà Tết của {t} thiếu mấy hộ thuộc diện chính sách",
    ],
    "education": [
        "{dn} xây thêm phòng học cho trường mầm non {x}, nhiều lớp trên 40 cháu",
        "{pa} các khoản thu đầu năm của trường tiểu học {x} chưa được bàn với phụ huynh",
        "{dn} bố trí đủ giáo viên tiếng Anh, tin học cho trường trung học cơ sở {x}",
        "{dn} sửa nhà vệ sinh học sinh điểm trường {t} đã xuống cấp",
        "{dn} có người hướng dẫn giao thông trước cổng trường giờ tan học",
        "{pa} bữa ăn bán trú của trường tiểu học {x} chất lượng chưa tương xứng với mức đóng",
        "{dn} giải thích việc sắp xếp điểm trường lẻ ở {t}, các cháu phải đi xa hơn",
        "{dn} mở lại thư viện và sân chơi của trường cho trẻ em {t} dịp hè",
    ],
    "health": [
        "{dn} bổ sung thuốc bảo hiểm y tế tại trạm y tế {x}, người bệnh mạn tính phải lên tuyến trên lấy thuốc",
        "{dn} bố trí bác sĩ thường trực ở trạm y tế {x} ít nhất ba ngày mỗi tuần",
        "{pa} trạm y tế {x} xuống cấp, phòng tiêm chủng chật, các cháu phải chờ ngoài hiên",
        "{dn} phun thuốc diệt muỗi ở {t} vì đã có người mắc sốt xuất huyết",
        "{dn} tổ chức khám sức khỏe định kỳ cho người cao tuổi ở {t}",
        "{dn} kiểm tra an toàn thực phẩm ở các quán ăn quanh trường học và chợ {x}",
    ],
    "culture": [
        "{dn} tu bổ đình {t}, mái đã dột, cột phía đông bị mối",
        "{dn} hỗ trợ loa, tivi cho nhà văn hóa {t}",
        "{pa} loa truyền thanh ở {t} hỏng từ {mo}, nhiều thông báo dân không nghe được",
        "{dn} quản lý việc hát karaoke loa kéo sau 22 giờ ở {t}",
        "{dn} khôi phục hội làng {t}, kinh phí nhân dân sẵn sàng đóng góp một phần",
        "{dn} làm sân bóng cho thanh thiếu niên ở khu đất trống cạnh nhà văn hóa {t}",
        "{pa} việc cưới, việc tang ở {t} còn kéo dài, dựng rạp lấn ra {d}",
        "{dn} xếp hạng di tích cho ngôi chùa của {t}, hồ sơ gửi từ năm {n}",
    ],
    "security": [
        "{dn} lắp camera an ninh ở các ngả vào {t}, gần đây mất trộm chó, gà nhiều",
        "{pa} thanh niên tụ tập đi xe máy nẹt pô trên {d} về khuya",
        "{dn} tăng cường tuần tra đêm ở {t} dịp cuối năm",
        "{pa} có người lạ đến {t} mời người già mua thực phẩm chức năng giá cao",
        "{dn} xử lý nhóm đánh bạc trá hình ở quán nước gần {t}",
        "{dn} tuyên truyền cách nhận biết lừa đảo qua điện thoại cho người cao tuổi ở {t}",
        "{pa} việc đánh bắt cá bằng kích điện trên {k} vẫn diễn ra công khai",
        "{dn} kiểm tra tạm trú ở các nhà trọ quanh {t}, hiện có {h} phòng cho công nhân thuê",
        "{pa} chó thả rông không rọ mõm ở {t} đã cắn người đi đường",
    ],
    "administration": [
        "{dn} bố trí người hướng dẫn nộp hồ sơ trực tuyến cho người cao tuổi tại bộ phận một cửa",
        "{pa} giờ trả kết quả ở bộ phận một cửa ghi buổi sáng nhưng chiều mới có người ký",
        "{dn} niêm yết lại thủ tục và phí, lệ phí vì bảng cũ đã hết hiệu lực",
        "{dn} trả lời vì sao giấy xác nhận tình trạng hôn nhân phải bổ sung giấy tờ hai lần",
        "{dn} hướng dẫn việc đổi giấy tờ sau khi sáp nhập đơn vị hành chính, người dân có phải đổi ngay không",
        "{dn} tổ chức làm căn cước lưu động tại {t} cho người già yếu",
        "{pa} mạng ở bộ phận một cửa của {x} hay nghẽn, có hôm phải về không",
        "{dn} công khai số điện thoại đường dây nóng của {ub} tại nhà văn hóa {t}",
    ],
    "party-building": [
        "{dn} công khai kết quả xử lý sau kiểm tra thu chi ở {t}",
        "{dn} cấp ủy quan tâm bồi dưỡng kết nạp đảng viên trẻ ở {t}, chi bộ phần lớn đã cao tuổi",
        "{pa} có cán bộ thôn giải thích cho dân chưa đúng mực, đề nghị nhắc nhở",
        "{dn} thực hiện nghiêm việc lấy ý kiến dân trước khi quyết định các khoản đóng góp",
        "{dn} sắp xếp cán bộ không chuyên trách hợp lý, tránh một người kiêm quá nhiều việc",
    ],
    "other": [
        "{dn} cho biết vì sao tiền điện {mo} của nhiều hộ ở {t} tăng gần gấp đôi",
        "{pa} sóng điện thoại ở {t} yếu, phải ra ngoài ngõ mới gọi được",
        "{dn} nhắc ngân hàng bố trí thêm cây rút tiền gần chợ {x}",
        "{dn} sắp xếp lại ki-ốt ở chợ {x}, lối đi bị lấn nên xe cứu hỏa không vào được",
        "{dn} chi nhánh nước sạch giải thích cách tính khối lượng ước cho {h} hộ ở {t}",
    ],
}

# Ghép thêm một câu cho khoảng một phần ba / a second sentence for about a third.
TAILS = {
    "land": ["Việc này đã hỏi ở kỳ tiếp xúc trước.", "Bà con mong có mốc thời gian cụ thể.", "Đề nghị cán bộ xuống tận nơi xem xét.", "Đề nghị trả lời bằng văn bản."],
    "environment": ["Bà con rất mong được quan tâm.", "Việc này đã nêu nhiều lần.", "Đề nghị có thời hạn cụ thể.", "Nhân dân sẽ cùng giám sát."],
    "transport": ["Bà con đi lại rất vất vả.", "Nhân dân sẵn sàng góp công cùng làm.", "Đề nghị làm trước mùa mưa.", "Đề nghị nêu rõ trách nhiệm của xã, của huyện."],
    "construction": ["Việc này kéo dài đã hơn một năm.", "Đề nghị xử lý trước mùa mưa bão.", "Đề nghị cho biết thời gian thực hiện."],
    "agriculture": ["Bà con rất mong được giải quyết sớm.", "Đề nghị có câu trả lời trước vụ tới.", "Nhiều hộ đã nản, không muốn làm tiếp."],
    "new-rural": ["Bà con đồng tình chủ trương nhưng muốn rõ ràng.", "Đề nghị trả lời để nhân dân yên tâm."],
    "social-policy": ["Đề nghị xem xét từng trường hợp.", "Bà con mong được trả lời sớm.", "Đề nghị trả lời rõ để bà con yên tâm."],
    "education": ["Phụ huynh mong sớm có câu trả lời.", "Đề nghị giải quyết trong năm học này."],
    "health": ["Bà con mong được quan tâm sớm.", "Đề nghị ngành y tế quan tâm."],
    "culture": ["Nhiều người dân cùng ý kiến này.", "Đề nghị có hướng giải quyết cụ thể."],
    "security": ["Bà con rất lo lắng.", "Đề nghị công an xã nắm và xử lý.", "Nhân dân sẵn sàng phối hợp."],
    "administration": ["Đề nghị chấn chỉnh ngay.", "Người ở xa đi lại tốn kém."],
    "party-building": ["Nhân dân sẽ theo dõi việc thực hiện."],
    "other": ["Đề nghị trả lời cho dân rõ."],
}

# Trả lời ngay tại hội nghị / answers at the session
ANSWERS = {
    "land": ["Công chức địa chính giải trình tại hội nghị; {ub} sẽ kiểm tra thực địa cùng trưởng thôn.", "{ub} đã nêu căn cứ pháp lý, hướng giải quyết và hẹn thời gian làm việc với các hộ.", "Chủ tọa thông tin quy trình, thời hạn và người chịu trách nhiệm; bà con nhất trí."],
    "environment": ["{ub} tiếp thu, cử cán bộ kiểm tra trong tuần và báo lại tại nơi ở.", "Đã cho kiểm tra trước hội nghị; chủ tọa công bố kết quả và biện pháp khắc phục.", "Giải trình tại hội nghị về nguồn kinh phí và thời gian thực hiện; bà con nhất trí."],
    "transport": ["{ub} đã đưa vào kế hoạch năm nay, sẽ thông báo ngày làm.", "Chủ tọa nêu rõ đơn vị quản lý tuyến đường, nguồn vốn và thời gian thực hiện.", "Giải trình tại hội nghị về phân cấp quản lý và thứ tự ưu tiên các tuyến."],
    "construction": ["{ub} thông tin tiến độ, nguồn vốn và đơn vị thi công ngay tại hội nghị.", "Đã giải trình tại hội nghị; kế hoạch thực hiện sẽ niêm yết tại nhà văn hóa."],
    "agriculture": ["Giám đốc hợp tác xã trả lời trực tiếp, cam kết thông báo cụ thể trên loa.", "{ub} giải trình và giao hợp tác xã thực hiện trong vụ.", "Công chức nông nghiệp hướng dẫn thủ tục và thời hạn ngay tại hội nghị."],
    "new-rural": ["{ub} trả lời tại hội nghị và sẽ niêm yết ở nhà văn hóa.", "Trưởng ban công tác Mặt trận thôn giải trình; bà con nhất trí."],
    "social-policy": ["Công chức văn hóa - xã hội giải thích điều kiện hưởng và hẹn hướng dẫn hồ sơ từng người.", "{ub} trả lời về điều kiện, quy trình và thời hạn giải quyết.", "Đã trả lời tại hội nghị theo quy định hiện hành."],
    "education": ["Hiệu trưởng giải trình tại hội nghị và cam kết thông tin lại với phụ huynh.", "{ub} cho biết kế hoạch thực hiện và biện pháp trước mắt."],
    "health": ["Trạm trưởng trạm y tế trả lời trực tiếp tại hội nghị.", "{ub} giao trạm y tế làm trong tuần, báo trên loa."],
    "culture": ["{ub} nhất trí, giao công chức văn hóa phối hợp với trưởng thôn thực hiện.", "Công chức văn hóa trả lời tại hội nghị, sẽ kiểm tra và nhắc nhở."],
    "security": ["Trưởng công an xã trả lời trực tiếp, đã giao tổ bảo vệ an ninh trật tự phối hợp.", "Công an xã tiếp nhận, sẽ thông tin kết quả cho thôn."],
    "administration": ["{ub} nhận khuyết điểm, yêu cầu bộ phận một cửa chấn chỉnh.", "Chủ tọa giải thích quy định ngay tại hội nghị; bà con nhất trí."],
    "party-building": ["Bí thư Đảng ủy trả lời tại hội nghị, sẽ kiểm tra và thông tin lại với chi bộ.", "Chủ tọa tiếp thu, giao chi ủy thực hiện."],
    "other": ["Chủ tọa giải trình tại hội nghị và hướng dẫn nơi liên hệ.", "Đại diện đơn vị cung cấp dịch vụ trả lời trực tiếp."],
}

# Nội dung văn bản trả lời / texts of written replies
REPLIES = {
    "resolved": ["Đã thực hiện xong, có biên bản xác nhận của thôn.", "Đã kiểm tra và khắc phục; kết quả gửi UBND xã để thông báo.", "Đã giải quyết hồ sơ, thông báo kết quả cho người dân.", "Đã xử lý theo thẩm quyền và yêu cầu cam kết không tái diễn.", "Đã bố trí kinh phí và hoàn thành trong tháng."],
    "explained": ["Giải trình căn cứ pháp lý và lý do chưa thực hiện được.", "Cung cấp thông tin về quy hoạch, nguồn vốn và lộ trình.", "Làm rõ quy định hiện hành, hướng dẫn người dân bổ sung hồ sơ.", "Giải thích phân cấp quản lý, đã chuyển cơ quan có thẩm quyền."],
    "noted": ["Ghi nhận, tổng hợp vào kế hoạch năm sau.", "Tiếp thu, đề xuất UBND huyện xem xét khi cân đối được vốn.", "Ghi nhận, đưa vào chương trình kiểm tra quý tới."],
    "declined": ["Không có cơ sở xem xét vì không đủ điều kiện theo quy định.", "Nội dung đã được giải quyết bằng quyết định có hiệu lực, không xem xét lại."],
    "interim": ["Đang xác minh, sẽ trả lời sau khi có kết quả kiểm tra thực địa.", "Đang lấy ý kiến cơ quan liên quan, xin trả lời sau.", "Đã khảo sát, đang lập dự toán."],
}

# Lý do gia hạn, chuyển, rút / reasons of extensions, transfers, withdrawals
EXTENSIONS = ["Chờ đo đạc, kiểm tra thực địa", "Chờ ý kiến của sở chuyên môn", "Chờ kết quả lấy mẫu", "Phải làm việc lại với các hộ liên quan", "Cán bộ phụ trách đi tập huấn",
              "Chờ bố trí kinh phí", "Hồ sơ bàn giao từ xã còn thiếu", "Nội dung liên quan nhiều cơ quan"]
PASSED_BACK = ["Chuyển cơ quan có thẩm quyền", "Nội dung thuộc nhiệm vụ của cơ quan nhận", "Cơ quan được giao không quản lý lĩnh vực này"]
HANDED_OVER = "Phòng Tài nguyên và Môi trường chuyển nhiệm vụ sang Phòng Nông nghiệp và Môi trường từ 01/03/2025"
WITHDRAWALS = ["Người kiến nghị xin rút", "Đã được Tòa án thụ lý", "Nội dung đã giải quyết trong một kiến nghị khác", "Không liên hệ được với người kiến nghị"]

# Hẹn và chuyển cấp trên / promises and referrals
PROMISES = ["Hẹn giải quyết xong trước ngày {}.", "Đã bố trí vốn, hẹn hoàn thành chậm nhất ngày {}.", "Đang làm thủ tục, hẹn có kết quả trước ngày {}."]
REFERRALS = ["Đã chuyển {} xem xét theo thẩm quyền.", "Vượt thẩm quyền của huyện, đã có văn bản gửi {}."]
BODIES = {"land": "Sở Nông nghiệp và Môi trường", "environment": "Sở Nông nghiệp và Môi trường", "transport": "Sở Xây dựng", "construction": "Sở Xây dựng", "dien-luc": "Công ty Điện lực Hồng Giang",
          "social-policy": "Sở Nội vụ", "education": "Sở Giáo dục và Đào tạo", "health": "Sở Y tế", "culture": "Sở Văn hóa, Thể thao và Du lịch"}
