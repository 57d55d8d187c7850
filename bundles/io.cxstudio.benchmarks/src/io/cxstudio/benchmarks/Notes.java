/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.util.Random;

/**
 * Notes as people write them in workshops, in Latin letters (English and Vietnamese), Thai, Chinese and Persian. One word in seven is a made-up name that
 * comes nowhere else, so that remembering words helps no more than it does with real notes.
 */
final class Notes {

	private static final int ONE_NAME_IN = 7;

	/** A script: words, how they follow each other, syllables of names, and how wide a word is on average, in pixels. */
	private enum Script {
		ENGLISH(" ", 36, """
				waits at the counter for seat upgrade asks twice about refund and gets no answer from app sees price change after login
				compares three offers on phone feels lost between hall two gate staff friendly but slow cannot find order number again
				wants one clear message instead of five mails calls hotline because form fails prints ticket at home to be safe shares
				photo with family checks weather arrival time luggage rules pays by card looks for quiet place has to repeat everything
				next agent happy when problem solved quickly forgets code reads reviews saves voucher trusts old friends more than ads""",
				"ka lo mi ren sta vol ber dan phi tor gus wel"),
		VIETNAMESE(" ", 27, """
				khách hàng chờ quá lâu ở quầy lễ tân không biết phải hỏi ai nhận được tin nhắn xác nhận đặt phòng muốn đổi ngày nhưng
				ứng dụng báo lỗi nhân viên thân thiện giải thích rõ ràng giá cả tăng sau khi đăng nhập so sánh với bạn bè đọc đánh giá
				trước mua gọi tổng đài ba lần mới gặp người thật thanh toán bằng thẻ mất mạng giữa đường thích phần quà nhỏ cảm ơn""",
				"nguyễn trần lê phạm hoàng đặng bùi đỗ hồ ngô dương lý"),
		THAI("", 38, """
				ลูกค้า รอ คิว นาน เกินไป ไม่ รู้ ว่า ต้อง ไป ที่ไหน พนักงาน ช่วยเหลือ ดี มาก แต่ ระบบ ล่ม บ่อย โทรศัพท์ ไม่มี คนรับ
				อยาก ได้ คำตอบ ชัดเจน กว่า นี้ จ่ายเงิน ผ่าน แอป แล้ว ใบเสร็จ หาย เปรียบเทียบ ราคา กับ ร้าน อื่น รู้สึก สบายใจ เมื่อ
				มี เจ้าหน้าที่ ดูแล กังวล เรื่อง ผลตรวจ สุขภาพ ต้อง กรอก แบบฟอร์ม ซ้ำ หลาย ครั้ง นัดหมาย ล่วงหน้า ได้ สะดวก""",
				"กา มา นี ศรี พร ชัย วิ รัต ธน สม บุญ จิต"),
		CHINESE("", 25, """
				客戶 在 櫃台 等了 很久 不知道 該 問誰 收到 確認 簡訊 之後 想要 更改 日期 但是 應用程式 出現 錯誤 店員 親切 說明 清楚
				價格 登入 後 變高 比較 三家 方案 打 客服 專線 排隊 十分鐘 才 接通 用 信用卡 付款 網路 斷線 希望 有 明確 的 通知
				帳單 看不懂 費用 從哪裡 來 朋友 推薦 所以 決定 試試看 門市 太遠 週末 沒有 營業 對 小禮物 感到 驚喜""",
				"林 陳 黃 張 李 王 吳 劉 蔡 楊 許 鄭 謝 洪 郭 邱"),
		PERSIAN(" ", 30, """
				مشتری مدت زیادی در صف منتظر می‌ماند و نمی‌داند از چه کسی بپرسد پیام تأیید سفارش را دیر دریافت کرد قیمت بعد از ورود
				تغییر می‌کند پشتیبانی مهربان است اما پاسخ روشن نیست بسته به نشانی اشتباه رسید دوست دارد بتواند مسیر ارسال را ببیند
				پرداخت با کارت ناموفق بود دوباره تلاش کرد نظر دیگران را پیش از خرید می‌خواند هدیه کوچک او را خوشحال کرد""",
				"با رس نا مه دی شا کا وه را زی مان فر");

		private final String separator;
		private final int width;
		private final String[] words;
		private final String[] syllables;

		Script(String separator, int width, String words, String syllables) {
			this.separator = separator;
			this.width = width;
			this.words = words.split("\\s+");
			this.syllables = syllables.split(" ");
		}
	}

	private Notes() {
	}

	/**
	 * A note.
	 *
	 * @param random what makes one note differ from another
	 * @param pixels about how long it is, on one line
	 */
	static String note(Random random, int pixels) {
		Script script = Script.values()[random.nextInt(Script.values().length)];
		StringBuilder note = new StringBuilder();
		int words = Math.max(1, Math.round((float) pixels / script.width));
		for (int i = 0; i < words; i++) {
			note.append(i == 0 ? "" : script.separator).append(random.nextInt(ONE_NAME_IN) == 0 ? name(random, script) : pick(random, script.words));
		}
		return note.toString();
	}

	private static String name(Random random, Script script) {
		return pick(random, script.syllables) + pick(random, script.syllables) + pick(random, script.syllables);
	}

	private static String pick(Random random, String[] from) {
		return from[random.nextInt(from.length)];
	}
}
