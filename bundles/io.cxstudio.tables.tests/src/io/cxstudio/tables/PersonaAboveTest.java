/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cxstudio.tables.TableMapping.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who the customer is stands in a block above the map on the same sheet: the map is found below it. */
class PersonaAboveTest {

	private static final List<Example> EXAMPLES = List.of(
			new Example("keys and values, an empty row between", Layout.GRID, "Search,Book,Fly", "Actions,Pain points", 6, "Persona||||", "Name|Ann Smith|||", "Age|34|||", "Occupation|Engineer|||",
					"Quote|I have no time|||", "||||", "Stage|Search|Book|Fly|", "Actions|a|b|c|", "Pain points|d|e|f|"),
			new Example("without an empty row", Layout.GRID, "Search,Book", "Actions,Thoughts", 4, "Persona|Ann||", "Age|34||", "Goal|A quick trip||", "|Search|Book|", "Actions|a|b|", "Thoughts|c|d|"),
			new Example("pairs side by side", Layout.GRID, "Awareness,Purchase,Use", "Doing,Feeling", 6, "Name|Ann|Age|34", "Job|Nurse|City|Leeds", "|||", "Phase|Awareness|Purchase|Use", "Doing|a|b|c", "Feeling|good|bad|good"),
			new Example("a heading row and one row of values", Layout.GRID, "Before,During,After", "Actions,Touchpoints,Ideas", 9, "Name|Age|Goals|Frustrations", "Bo|52|Save money|Long waits", "|||", "|Before|During|After", "Actions|a|b|c",
					"Touchpoints|d|e|f", "Ideas|g|h|i"),
			new Example("goals and pains of the persona are called like lanes", Layout.GRID, "Search,Book,Fly", "Actions,Pain points,Goals", 9, "Persona: Ann|||", "Goals|Be there on time||", "Pain points|Long queues||", "Needs|Plain words||", "|||",
					"Stages|Search|Book|Fly", "Actions|a|b|c", "Pain points|d|e|f", "Goals|g|h|i"),
			new Example("several values beside a key like a lane", Layout.GRID, "Search,Book,Fly", "Actions,Thoughts", 6, "Ann|||", "Goals|Be on time|Spend little|Sleep", "Needs|Plain words|A quiet seat|", "|||", "|Search|Book|Fly", "Actions|a|b|c", "Thoughts|d|e|f"),
			new Example("Persian", Layout.GRID, "جستجو,خرید", "اقدامات,احساسات", 4, "نام|سارا|", "سن|۳۴|", "شغل|پرستار|", "||", "مرحله|جستجو|خرید", "اقدامات|الف|ب", "احساسات|خوب|بد"),
			new Example("Chinese, a long story", Layout.GRID, "認識,購買", "顧客行為,痛點", 4, "人物誌|陳美玉|", "年齡|34|", "背景|在台北工作的護理師，經常輪夜班，喜歡在手機上比較價格，也常常幫家人訂購生活用品，對運費特別敏感，希望當天就能收到商品|", "||", "階段|認識|購買", "顧客行為|甲|乙", "痛點|丙|丁"),
			new Example("scenario and goals in two lines", Layout.GRID, "Define,Compare,Negotiate,Select", "Actions,Mindset,Emotions", 12, "SCENARIO|Jamie needs a new phone plan|||", "EXPECTATIONS|Clear prices||Easy comparison|", "||||", "|Define|Compare|Negotiate|Select",
					"Actions|a|b|c|d", "Mindset|e|f|g|h", "Emotions|ok|bad|bad|good"),
			new Example("a list below", Layout.LIST, "Search,Book", "Touchpoints", 3, "Persona|Ann|", "Age|34|", "Job|Nurse|", "||", "Stage|Text|Channel", "Search|Looks for a flight|web", "Book|Cannot find the button|web", "Book|Calls instead|phone"));

	@TempDir
	private Path folder;

	@Test
	void theMapBelowIsFound() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Example example : EXAMPLES) {
			wrong.addAll(example.differences(Tables.take(Tables.xlsx(folder, "Sheet1", example.lines()))));
		}
		assertEquals(List.of(), wrong);
	}
}
