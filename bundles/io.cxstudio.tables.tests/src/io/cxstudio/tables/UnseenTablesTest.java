/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.tables.TableMapping.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Further tables in shapes that templates, survey tools, boards and journey tools have. They were written before anybody looked at what comes of them. */
class UnseenTablesTest {

	private static final List<Example> EXAMPLES = List.of(
			new Example("stages down, lanes across, plain", Layout.LIST, "Discover,Order,Receive", "Customer actions,Thoughts,Pain points,Opportunities", 12, "Stage|Customer actions|Thoughts|Pain points|Opportunities",
					"Discover|a|b|c|d", "Order|e|f|g|h", "Receive|i|j|k|l"),
			new Example("stages down, own corner", Layout.LIST, "Awareness,Consideration,Purchase", "Goals,Touchpoints,Emotions", 9, "|Goals|Touchpoints|Emotions", "Awareness|a|b|😀", "Consideration|c|d|😐",
					"Purchase|e|f|😡"),
			new Example("own stages down, lanes across, empty corner", Layout.LIST, "At home,On the way,In the shop", "Doing,Thinking,Emotions", 9, "|Doing|Thinking|Feeling", "At home|a|b|calm", "On the way|c|d|tired",
					"In the shop|e|f|happy"),
			new Example("title rows above and notes below", Layout.GRID, "Awareness,Purchase", "Actions,Pain points", 4, "Journey map||", "Version 3, draft||", "||", "|Awareness|Purchase", "Actions|a|b", "Pain points|c|d", "||",
					"Source: interviews in March||"),
			new Example("empty columns between", Layout.GRID, "Awareness,Consideration,Purchase", "Actions,Thoughts", 6, "|Awareness||Consideration||Purchase", "Actions|a||b||c", "Thoughts|d||e||f"),
			new Example("empty rows between lanes", Layout.GRID, "Before,During,After", "Actions,Emotions,Ideas", 9, "Phase|Before|During|After", "|||", "Actions|a|b|c", "|||", "Emotions|1|2|-1", "|||", "Ideas|d|e|f"),
			new Example("two maps one under the other, of which the last is looked at", Layout.GRID, "Awareness,Purchase", "Actions,Thoughts", 4, "Map of Ann||", "|Awareness|Purchase", "Actions|a|b", "Thoughts|c|d", "||", "Map of Bo||", "|Awareness|Purchase", "Actions|e|f",
					"Thoughts|g|h"),
			new Example("sections with lanes", Layout.GRID, "Awareness,Purchase", "Actions,Thoughts,Pain points,Opportunities", 8, "||Awareness|Purchase", "Experience|Actions|a|b", "|Thoughts|c|d", "Insights|Pain points|e|f",
					"|Opportunities|g|h"),
			new Example("several cards in rows of a lane", Layout.GRID, "Search,Book,Stay", "Actions,Pain points", 9, "Stage|Search|Book|Stay", "Actions|a|b|c", "|d|e|", "Pain points|f|g|h", "||i|"),
			new Example("phases, stages and steps", Layout.GRID, "Search,Buy", "Actions,Touchpoints", 8, "Phase|Before||During|", "Stage|Search||Buy|", "Step|Hear|Look|Pay|Wait", "Actions|a|b|c|d", "Touchpoints|e|f|g|h"),
			new Example("survey answers", Layout.LIST, "Check-in,Boarding", "Notes,Emotions", 8, "Respondent|Journey stage|Comment|Satisfaction|Segment", "R1|Check-in|Too slow a queue|2|Business", "R2|Check-in|Kiosk did not work|1|Leisure",
					"R3|Boarding|Fine and quick|5|Leisure", "R4|Boarding|Staff helped me|5|Business"),
			new Example("board with lists and labels", Layout.LIST, "To discover,To decide", "Notes", 3, "List|Card|Labels|Members|Due", "To discover|Ask five customers|research|Ann|2026-03-01", "To decide|Which channel first|channel|Bo|",
					"To decide|Who pays|money|Ann|"),
			new Example("issues", Layout.LIST, "", "Story,Bug", 3, "Key|Summary|Issue Type|Status|Assignee|Labels", "A-1|Shorten the form|Story|Open|Ann|form", "A-2|Till breaks down|Bug|Done|Bo|till", "A-3|Show the price|Story|Open||price"),
			new Example("tasks by bucket", Layout.LIST, "Plan,Do", "Notes", 3, "Task Name|Bucket Name|Assigned To|Labels|Description", "Write the form|Plan|Ann|x|one", "Try it out|Do|Bo|y|two", "Measure it|Do|Bo|z|three"),
			new Example("moments with scores", Layout.LIST, "", "Actions,Emotions", 6, "Moment|What happens|Feeling (1-5)", "Arrival|Looks for a trolley|4", "Shelves|Cannot find the rice|2", "Till|Waits ten minutes|1"),
			new Example("insight list with evidence", Layout.LIST, "Onboarding,Use", "Pain points,Strengths", 3, "Phase|Category|Insight|Evidence|Quote", "Onboarding|Pain points|Form is too long|Researched|I gave up", "Use|Pain points|Too slow|Assumption|",
					"Use|Strengths|Nice colours|Researched|Love it"),
			new Example("headings in capitals with signs", Layout.GRID, "DISCOVER,JOIN", "WHAT THEY DO,PAIN POINTS (-),OPPORTUNITIES (+)", 6, "STAGES:|DISCOVER|JOIN", "WHAT THEY DO:|a|b", "PAIN POINTS (-)|c|d", "OPPORTUNITIES (+)|e|f"),
			new Example("numbered stages", Layout.GRID, "1. Awareness,2. Consideration,3. Decision", "User actions,Touchpoints,Emotions,Opportunities", 12, "|1. Awareness|2. Consideration|3. Decision", "User actions|a|b|c", "Touchpoints|d|e|f",
					"Emotions|Curious|Confused|Happy", "Opportunities|g|h|i"),
			new Example("Thai template", Layout.GRID, "รับรู้,พิจารณา,ซื้อ", "เป้าหมายลูกค้า,การกระทำ,จุดสัมผัส,อารมณ์,จุดเจ็บปวด,โอกาสในการปรับปรุง", 18, "|รับรู้|พิจารณา|ซื้อ", "เป้าหมายลูกค้า|ก|ข|ค", "การกระทำ|ง|จ|ฉ", "จุดสัมผัส|ช|ซ|ฌ", "อารมณ์|ดี|แย่|ดี",
					"จุดเจ็บปวด|ญ|ฎ|ฏ", "โอกาสในการปรับปรุง|ฐ|ฑ|ฒ"),
			new Example("Thai stages down", Layout.LIST, "ก่อนใช้บริการ,ระหว่างใช้บริการ", "สิ่งที่ลูกค้าทำ,ปัญหาที่พบ,อารมณ์", 6, "ขั้นตอนการใช้บริการ|สิ่งที่ลูกค้าทำ|ความรู้สึก|ปัญหาที่พบ", "ก่อนใช้บริการ|โทรนัด|กังวล|สายไม่ว่าง", "ระหว่างใช้บริการ|รอคิว|เบื่อ|นาน"),
			new Example("Thai survey", Layout.LIST, "จอง,เข้าพัก", "จุดสัมผัส", 2, "ลำดับ|ช่วงการเดินทาง|ความคิดเห็น|ช่องทาง|คะแนน", "1|จอง|หาปุ่มไม่เจอเลย|แอป|2", "2|เข้าพัก|พนักงานใจดีมาก|หน้าร้าน|5"),
			new Example("Vietnamese template", Layout.GRID, "Nhận thức,Cân nhắc,Quyết định", "Mục tiêu của khách,Điểm chạm,Suy nghĩ,Cảm xúc,Điểm đau,Cơ hội", 18, "Các giai đoạn|Nhận thức|Cân nhắc|Quyết định", "Mục tiêu của khách|a|b|c", "Điểm chạm|d|e|f", "Suy nghĩ|g|h|i",
					"Cảm xúc|vui|buồn|vui", "Điểm đau|k|l|m", "Cơ hội|n|o|p"),
			new Example("Vietnamese stages down", Layout.LIST, "Trước khi mua,Khi mua", "Hoạt động,Điểm tiếp xúc,Vấn đề gặp phải", 6, "Giai đoạn|Hoạt động|Điểm tiếp xúc|Vấn đề gặp phải", "Trước khi mua|a|b|c", "Khi mua|d|e|f"),
			new Example("Chinese template", Layout.GRID, "認識,比較,下單,使用", "顧客行為,接觸點,顧客想法,情緒曲線,痛點,機會", 24, "旅程階段|認識|比較|下單|使用", "顧客行為|甲|乙|丙|丁", "接觸點|戊|己|庚|辛", "顧客想法|壬|癸|子|丑", "情緒曲線|3|2|4|5", "痛點|寅|卯|辰|巳", "機會|午|未|申|酉"),
			new Example("Chinese stages down", Layout.LIST, "訂房,入住,退房", "顧客行動,痛點,解決方案", 9, "階段|顧客行動|痛點|解決方案", "訂房|甲|乙|丙", "入住|丁|戊|己", "退房|庚|辛|壬"),
			new Example("Chinese feedback list", Layout.LIST, "結帳,配送", "筆記,情緒", 4, "編號|旅程階段|顧客回饋|滿意度|負責單位", "1|結帳|付款頁面一直轉圈圈|2|資訊部", "2|配送|司機非常有禮貌|5|物流部"),
			new Example("Persian template", Layout.GRID, "آگاهی,بررسی,خرید,پس از خرید", "هدف مشتری,اقدام‌های مشتری,نقاط تماس,احساس مشتری,نقاط درد,فرصت‌ها", 24, "مراحل سفر|آگاهی|بررسی|خرید|پس از خرید", "هدف مشتری|الف|ب|پ|ت", "اقدام‌های مشتری|ث|ج|چ|ح",
					"نقاط تماس|خ|د|ذ|ر", "احساس مشتری|خوب|بد|خوب|عالی", "نقاط درد|ز|ژ|س|ش", "فرصت‌ها|ص|ض|ط|ظ"),
			new Example("Persian with Arabic letters", Layout.LIST, "جستجو,خريد", "اقدامات,مشكلات", 4, "مرحله|اقدامات|مشكلات", "جستجو|نگاه می‌کند|زیاد است", "خريد|می‌پردازد|کند است"),
			new Example("Persian list", Layout.LIST, "سفارش,تحویل", "نقاط تماس", 2, "ردیف|مرحله سفر|نظر مشتری|کانال|امتیاز", "۱|سفارش|دکمه پیدا نمی‌شود|وبگاه|۲", "۲|تحویل|پیک خوش‌برخورد بود|پیک|۵"),
			new Example("blueprint with lines", Layout.GRID, "Book,Arrive,Leave", "Physical evidence,Customer actions,Frontstage,Backstage,Support processes", 15, "Steps|Book|Arrive|Leave", "Physical evidence|a|b|c", "Customer actions|d|e|f", "Frontstage|g|h|i",
					"Backstage|j|k|l", "Support processes|m|n|o"));

	@TempDir
	private Path folder;

	@Test
	void isMostlyRightAtFirstGo() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Example example : EXAMPLES) {
			wrong.addAll(example.differences(Tables.take(Tables.xlsx(folder, "Sheet1", example.lines()))));
		}
		long tables = wrong.stream().map(line -> line.substring(0, line.indexOf(':'))).distinct().count();
		assertTrue(tables * 10 <= EXAMPLES.size(), () -> tables + " of " + EXAMPLES.size() + " guessed wrongly:\n" + String.join("\n", wrong));
	}
}
