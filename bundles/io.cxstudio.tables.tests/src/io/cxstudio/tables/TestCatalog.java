/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.ChannelType;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.Names;
import io.cxstudio.catalog.StageType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lanes, stages and channels that the tests meet, with their names in five languages. */
final class TestCatalog {

	static final Catalog CATALOG = new Catalog(
			List.of(stage("awareness", "Awareness", "การรับรู้", "Nhận biết", "認知", "آگاهی"), stage("consideration", "Consideration", "การพิจารณา", "Cân nhắc", "考慮", "بررسی"),
					stage("purchase", "Purchase", "การซื้อ", "Mua hàng", "購買", "خرید"), stage("retention", "Retention", "การรักษาลูกค้า", "Giữ chân", "留存", "ماندگاری"),
					stage("custom", "Stage", "ขั้น", "Giai đoạn", "階段", "مرحله")),
			List.of(lane("actions", CardKind.CARD, "Actions", "การกระทำ", "Hành động", "行動", "اقدام‌ها"),
					lane("thoughts", CardKind.CARD, "Thoughts", "ความคิด", "Suy nghĩ", "想法", "فکرها"),
					lane("needs", CardKind.CARD, "Needs and expectations", "ความต้องการและความคาดหวัง", "Nhu cầu và kỳ vọng", "需求與期待", "نیازها و انتظارها"),
					lane("emotions", CardKind.EMOTION, "Emotions", "อารมณ์", "Cảm xúc", "情緒", "احساس‌ها"),
					lane("touchpoints", CardKind.TOUCHPOINT, "Touchpoints", "จุดสัมผัส", "Điểm chạm", "接觸點", "نقاط تماس"),
					lane("channels", CardKind.CARD, "Channels", "ช่องทาง", "Kênh", "通路", "کانال‌ها"),
					lane("painPoints", CardKind.PAIN_POINT, "Pain points", "จุดเจ็บปวด", "Điểm đau", "痛點", "نقاط درد"),
					lane("barriers", CardKind.BARRIER, "Barriers", "อุปสรรค", "Rào cản", "障礙", "مانع‌ها"),
					lane("opportunities", CardKind.OPPORTUNITY, "Opportunities", "โอกาส", "Cơ hội", "機會", "فرصت‌ها"),
					lane("backstage", CardKind.CARD, "Backstage", "หลังเวที", "Hậu trường", "後台", "پشت صحنه"),
					lane("notes", CardKind.CARD, "Notes", "บันทึก", "Ghi chú", "筆記", "یادداشت‌ها"),
					lane("custom", CardKind.CARD, "Own lane", "แถวกำหนดเอง", "Hàng tự đặt", "自訂列", "ردیف دلخواه")),
			List.of(channel("web", "Website", "เว็บไซต์", "Trang web", "網站", "وبگاه"), channel("app", "App", "แอป", "Ứng dụng", "應用程式", "اپلیکیشن"),
					channel("phone", "Phone call", "โทรศัพท์", "Cuộc gọi điện thoại", "電話", "تماس تلفنی")),
			List.of(), List.of(), List.of());

	private TestCatalog() {
	}

	private static Names names(String... names) {
		Map<String, String> texts = new LinkedHashMap<>();
		List<String> languages = List.of("en", "th", "vi", "zh-TW", "fa");
		for (int i = 0; i < names.length; i++) {
			texts.put(languages.get(i), names[i]);
		}
		return Names.of(texts);
	}

	private static StageType stage(String id, String... names) {
		return new StageType("io.cxstudio.stage." + id, names(names), Names.of(""), "#000000", "#FFFFFF", null, "test");
	}

	private static LaneType lane(String id, CardKind kind, String... names) {
		return new LaneType("io.cxstudio.lane." + id, names(names), Names.of(""), names(names), kind, "#000000", "#FFFFFF", null, "test");
	}

	private static ChannelType channel(String id, String... names) {
		return new ChannelType("io.cxstudio.channel." + id, names(names), Names.of(""), true, "#000000", "#FFFFFF", null, "test");
	}
}
