/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.tables.TableMapping.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as different people make them. The guess need not always be right, but it has to be nearly always: that is counted here. */
class GuessTest {

	private static final List<Example> EXAMPLES = List.of(
			new Example("plain list", Layout.LIST, "Awareness,Purchase", "Pain points,Actions", 3, "Stage|Lane|Text", "Awareness|Pain points|Loud",
					"Purchase|Actions|Pays", "Purchase|Pain points|Slow"),
			new Example("title above, notes beside", Layout.LIST, "Before,After", "Touchpoints", 2, "Journey of Ann, 12 March||||", "", "Phase|Touchpoints|Channel|Owner|Comments",
					"Before|Sees poster|Street|Bo|nice", "After|Gets letter|Post|Bo|"),
			new Example("research log", Layout.LIST, "Check-in,Board", "Notes", 3, "No|Stage|Observation|Source type|Votes", "1|Check-in|Queue is long|Assumption|3",
					"2|Check-in|Kiosk is broken|Researched|1", "3|Board|Boarding by groups works|Researched|0"),
			new Example("touchpoint inventory", Layout.LIST, "Discover,Buy", "Touchpoint,Pain point,Idea", 6, "Journey stage|Touchpoint|Channel|Department|Pain point|Idea|Effort",
					"Discover|Banner|Web|Marketing|Too many|Fewer|low", "Buy|Till|Shop|Sales|Queue|Self-checkout|high"),
			new Example("pain points on a sheet of that name", Layout.LIST, "Search,Pay", "Pain points", 2, "Stage|Description|Severity", "Search|No filter|4", "Pay|Card refused|5"),
			new Example("steps down, lanes across", Layout.LIST, "Awareness,Purchase", "Doing,Thinking,Feeling,Pains", 8, "Stage|Step|Doing|Thinking|Feeling|Pains",
					"Awareness|Hear|Sees ad|Hm|Curious about it all|Loud", "Purchase|Pay|Pays|Expensive|Angry about the price|Slow"),
			new Example("outline", Layout.LIST, "Plan,Travel", "Actions,Emotions", 8, "Stage|Step|Actions|Emotions", "Plan|Dream|Reads blogs|😀", "|Book|Books|😐", "Travel|Pack|Packs|😟",
					"|Fly|Flies|😡"),
			new Example("no headings but known names", Layout.LIST, "Awareness,Purchase", "Pain points,Thoughts", 4, "Awareness|Pain points|The ad is far too loud", "Awareness|Thoughts|What is this about",
					"Purchase|Pain points|The till is too slow", "Purchase|Thoughts|Was it worth the money"),
			new Example("one column of notes", Layout.LIST, "", "Notes", 3, "Queue at the till", "Staff was friendly", "Could not find the exit"),
			new Example("plain grid", Layout.GRID, "Awareness,Consideration,Purchase", "Actions,Thoughts,Pain points", 9, "|Awareness|Consideration|Purchase", "Actions|a|b|c", "Thoughts|d|e|f",
					"Pain points|g|h|i"),
			new Example("grid with own names", Layout.GRID, "Home,Road,Clinic,Back home", "What happens here,Who is there,What it feels like", 12, "|Home|Road|Clinic|Back home",
					"What happens here|a|b|c|d", "Who is there|e|f|g|h", "What it feels like|i|j|k|l"),
			new Example("grid with steps and bullets", Layout.GRID, "Before,After", "Customer actions,Touchpoints,Opportunities", 10, "Customer journey map||||", "Stages|Before||After|",
					"Steps|Hear|Search|Use|Tell", "Customer actions|- one^- two|three|four|five", "Touchpoints|Web|App||Phone", "Opportunities|x|||y"),
			new Example("grid with numbers before the lanes", Layout.GRID, "Awareness,Purchase", "Goals,Pain points", 4, "#||Awareness|Purchase", "1|Goals|a|b", "2|Pain points|c|d"),
			new Example("grid with a persona above", Layout.GRID, "Search,Compare,Order", "User goals,Activities,Emotions,Problems", 12, "Persona: Ann|||", "Scenario: orders a bike|||", "|Search|Compare|Order",
					"User goals|a|b|c", "Activities|d|e|f", "Emotions|2|1|-1", "Problems|g|h|i"),
			new Example("blueprint", Layout.GRID, "Arrive,Stay,Leave", "Customer actions,Frontstage,Backstage,Support processes", 11, "Phase|Arrive|Stay|Leave", "Customer actions|a|b|c",
					"Frontstage|d|e|f", "Backstage|g|h|i", "Support processes|j||k"),
			new Example("Thai list", Layout.LIST, "การรับรู้,การซื้อ", "จุดสัมผัส,ปัญหา", 4, "ระยะ|จุดสัมผัส|ช่องทาง|ปัญหา|ผู้รับผิดชอบ", "การรับรู้|เห็นป้าย|ป้าย|เล็กไป|สมชาย", "การซื้อ|จ่ายเงิน|ร้าน|ช้า|สมหญิง"),
			new Example("Thai grid", Layout.GRID, "ก่อนซื้อ,ซื้อ,หลังซื้อ", "กิจกรรม,ความคิด,ความรู้สึก,โอกาส", 12, "ขั้นตอน|ก่อนซื้อ|ซื้อ|หลังซื้อ", "กิจกรรม|ก|ข|ค", "ความคิด|ง|จ|ฉ", "ความรู้สึก|ดี|แย่|ปกติ", "โอกาส|ช|ซ|ฌ"),
			new Example("Vietnamese list", Layout.LIST, "Nhận biết,Mua hàng", "Điểm đau,Hành động", 2, "Giai đoạn|Hạng mục|Nội dung|Người phụ trách|Số phiếu", "Nhận biết|Điểm đau|Quảng cáo quá dài|Lan|3",
					"Mua hàng|Hành động|Trả tiền|Minh|1"),
			new Example("Vietnamese grid", Layout.GRID, "Trước,Trong,Sau", "Hành động,Điểm chạm,Cảm xúc,Khó khăn", 12, "Giai đoạn|Trước|Trong|Sau", "Hành động|a|b|c", "Điểm chạm|d|e|f", "Cảm xúc|3|5|1", "Khó khăn|g|h|i"),
			new Example("Chinese list", Layout.LIST, "認知,購買", "接觸點,痛點", 4, "旅程階段|接觸點|通路|痛點|負責人|備註", "認知|看到廣告|網站|太多|王小明|", "購買|結帳|門市|太慢|李小華|急"),
			new Example("Chinese grid", Layout.GRID, "認知,考慮,購買", "使用者目標,行為,想法,情緒,痛點,機會點", 18, "階段|認知|考慮|購買", "使用者目標|甲|乙|丙", "行為|丁|戊|己", "想法|庚|辛|壬", "情緒|普通|開心|生氣", "痛點|子|丑|寅", "機會點|卯|辰|巳"),
			new Example("Persian list", Layout.LIST, "آگاهی,خرید", "مشکلات,اقدامات", 2, "مرحله|دسته|شرح|مسئول|تعداد رأی", "آگاهی|مشکلات|تبلیغ زیاد است|سارا|۲", "خرید|اقدامات|پرداخت می‌کند|علی|۵"),
			new Example("Persian grid", Layout.GRID, "پیش از خرید,خرید,پس از خرید", "اقدامات مشتری,فکرها,احساسات,نقاط درد", 12, "مرحله|پیش از خرید|خرید|پس از خرید", "اقدامات مشتری|الف|ب|پ", "فکرها|ت|ث|ج",
					"احساسات|خوب|بد|خنثی", "نقاط درد|چ|ح|خ"),
			new Example("notes grouped by frame", Layout.LIST, "Frame 1,Frame 2", "Notes", 4, "Frame|Sticky note|Tags", "Frame 1|Too loud|red", "Frame 1|Too long|", "Frame 2|Likes it|green", "Frame 2|Comes back|"),
			new Example("sections down, stages across, with icons", Layout.GRID, "Onboarding,Use", "User expectations,Process,Experience,Problems,Ideas / Opportunities", 10, "|Onboarding|Use", "User expectations|a|b",
					"Process|c|d", "Experience|😀|😟", "Problems|e|f", "Ideas / Opportunities|g|h"),
			new Example("text and emotion only", Layout.LIST, "", "Actions,Emotions", 4, "Step|What happens|Satisfaction", "Search|Looks for shoes|4", "Pay|Pays by card|2"));

	@TempDir
	private Path folder;

	@Test
	void isNearlyAlwaysRight() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Example example : EXAMPLES) {
			String sheet = example.name().startsWith("pain points on") ? "Pain points" : "Sheet1";
			wrong.addAll(example.differences(Tables.take(Tables.xlsx(folder, sheet, example.lines()))));
		}
		long tables = wrong.stream().map(line -> line.substring(0, line.indexOf(':'))).distinct().count();
		assertTrue(tables * 10 <= EXAMPLES.size(), () -> tables + " of " + EXAMPLES.size() + " guessed wrongly:\n" + String.join("\n", wrong));
	}

	@Test
	void choosesTheSheetThatIsAJourney() throws IOException {
		Path file = Tables.xlsx(folder, book -> {
			Tables.sheet(book, "Read me", "How to fill this in", "Please ask Ann", "Version|3");
			Tables.sheet(book, "Lists", "Yes|No", "a|b", "c|d");
			Sheet hidden = Tables.sheet(book, "Hidden", "Stage|Lane|Text|Owner", "a|b|c|d");
			Tables.sheet(book, "Map", "|Awareness|Purchase", "Actions|a|b", "Thoughts|c|d");
			book.setSheetHidden(book.getSheetIndex(hidden), true);
		});
		assertEquals(List.of("Read me", "Lists", "Map"), TableFile.sheets(file));
		assertEquals("Map", Tables.read(file).sheet());
	}
}
