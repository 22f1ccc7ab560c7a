# The cards for the person: what she reads. One short sentence a line, gentle and plain; no word for trafficking or its victims.

card-language-name = Tiếng Việt
card-language-latin = tieng viet vietnamese
card-language-status = drafted

card-you-decide =
    Anh/chị tự quyết định nói gì với tôi.
    Anh/chị có thể dừng lại bất cứ lúc nào.
    Anh/chị không làm gì sai khi nói chuyện với tôi.
card-alone =
    Tôi nói chuyện riêng một lát với từng người đến đây.
    Ở đây việc này là bình thường.
    Những người khác có thể chờ bên ngoài.
card-say-no =
    Anh/chị có thể nói “không”.
    Anh/chị có thể bỏ qua bất cứ câu hỏi nào.
    Anh/chị có thể dừng lại khi nào muốn.
    Ở đây anh/chị vẫn được giúp đỡ như thường.
card-interpreter =
    Anh/chị có muốn có người phiên dịch không?
    Đó không phải là người nhà, cũng không phải là người thuê anh/chị làm việc.
    Anh/chị có thể yêu cầu người phiên dịch là nữ hoặc nam.
    Anh/chị có thể yêu cầu một người khác.
card-what-is-written =
    Tôi muốn ghi lại một số điều anh/chị nói với tôi.
    Tôi làm vậy để anh/chị có thể được giúp đỡ.
    Tôi sẽ cho anh/chị biết ai có thể đọc.
    Anh/chị có thể yêu cầu tôi xóa đi.
    Nếu luật buộc tôi phải giữ lại điều gì, tôi sẽ cho anh/chị biết.
card-limits =
    Nếu có người gặp nguy hiểm đến tính mạng, có thể tôi phải nói cho người khác biết.
    Nếu có trẻ em gặp nguy hiểm, hoặc nếu luật bắt buộc, thì cũng vậy.
    Tôi sẽ nói với anh/chị trước.
    Anh/chị tự quyết định nói nhiều hay ít.
card-choices =
    Anh/chị có thể nói chuyện với người chuyên giúp đỡ người khác, bây giờ hoặc sau này.
    Anh/chị có thể xin một chỗ ngủ an toàn.
    Anh/chị có thể xin gặp bác sĩ.
    Anh/chị có thể xin gặp luật sư.
    Anh/chị có thể chỉ nhận thông tin này thôi.
    Hôm nay anh/chị có thể không làm gì cả và quay lại sau.
card-danger =
    Bây giờ anh/chị có đang gặp nguy hiểm không?
    Hãy gọi số này.
card-helpline =
    Anh/chị có thể gọi số này, hôm nay hoặc sau này.
    Anh/chị có thể hỏi xem họ có nói tiếng của anh/chị không.
    Anh/chị tự quyết định nói gì với họ.
card-passport =
    Hộ chiếu của anh/chị thuộc về anh/chị.
    Anh/chị có thể giữ hộ chiếu bên mình.
    Nếu người khác đang giữ, anh/chị có thể nói với tôi.
    Chúng ta có thể nói về những gì có thể làm được.
card-answers =
    Có
    Không
    Tôi không biết
    Tôi không muốn trả lời
card-break =
    Chúng ta nghỉ một lát.
    Không cần vội.
    Chúng ta tiếp tục khi nào anh/chị muốn, hoặc vào ngày khác.
card-come-back =
    Anh/chị có thể quay lại vào ngày khác.
    Mang cái này theo có an toàn cho anh/chị không?
    Anh/chị cũng có thể học thuộc số điện thoại.
